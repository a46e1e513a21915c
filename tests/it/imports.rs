//! What the crate gives to those who compile `.proto` files of their own: the folder to import
//! from, descriptors, and generated types that know their names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mesos_test_data::{files as data, lines};
use mesos_types::proto;
use mesos_types::proto::prost::Name;
use prost_reflect::{DescriptorPool, FileDescriptor};

fn all() -> DescriptorPool {
    DescriptorPool::decode(proto::FILE_DESCRIPTOR_SET).unwrap()
}

#[test]
fn a_file_that_imports_those_of_mesos_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imports");
    fs::create_dir_all(&folder).unwrap();
    let text = r#"
        syntax = "proto2";
        package jobs;
        import "mesos/v1/mesos.proto";
        import "mesos/v1/scheduler/scheduler.proto";
        message Job {
          required mesos.v1.TaskInfo task = 1;
          optional mesos.v1.scheduler.Call last = 2;
        }
    "#;
    fs::write(folder.join("jobs.proto"), text).unwrap();
    let include = Path::new(proto::INCLUDE);
    let set = protox::compile(["jobs.proto"], [&folder, include]).unwrap();
    let pool = DescriptorPool::from_file_descriptor_set(set).unwrap();
    let job = pool.get_message_by_name("jobs.Job").unwrap();
    let kinds: Vec<_> = job.fields().map(|f| format!("{:?}", f.kind())).collect();
    assert_eq!(kinds, ["mesos.v1.TaskInfo", "mesos.v1.scheduler.Call"]);
}

/// The messages that one who imports this file can name.
fn visible(file: &FileDescriptor, found: &mut BTreeSet<String>) {
    let messages = file.messages().map(|m| m.full_name().to_owned());
    found.extend(messages.chain(file.enums().map(|e| e.full_name().to_owned())));
    for public in file.file_descriptor_proto().public_dependency.iter() {
        let name = &file.file_descriptor_proto().dependency[*public as usize];
        visible(&file.parent_pool().get_file_by_name(name).unwrap(), found);
    }
}

/// Files of ours under a name of Mesos that have no more than one message of it: its other
/// messages have their v1 names alone.
fn is_partial(file: &str) -> bool {
    ["mesos/scheduler/scheduler.proto", "mesos/master/master.proto"].contains(&file)
}

#[test]
fn each_file_has_what_the_file_of_that_name_in_mesos_has() {
    let pool = all();
    let (mut same, mut other) = (0, 0);
    for path in data("schema", "facts-HEAD.jsonl") {
        let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in lines(&path) {
            let (Some(file), Some(package)) = (line["file"].as_str(), line["package"].as_str())
            else {
                continue;
            };
            let name = ["message", "enum"].iter().find_map(|kind| line[kind].as_str());
            let Some(name) = name else { continue };
            let rest = name.strip_prefix(package).unwrap().trim_start_matches('.');
            let first = rest.split('.').next().unwrap();
            files.entry(file.to_owned()).or_default().insert(format!("{package}.{first}"));
        }
        for (file, theirs) in files {
            let Some(ours) = pool.get_file_by_name(&file) else {
                other += 1;
                continue;
            };
            let mut found = BTreeSet::new();
            visible(&ours, &mut found);
            let missing: Vec<_> = theirs.difference(&found).collect();
            assert!(missing.is_empty() || is_partial(&file), "{file} lacks {missing:?}");
            same += 1;
        }
    }
    println!("{same} files under Mesos' own name have all of it; {other} names are not here");
}

#[test]
fn descriptors_are_those_of_all_files() {
    let pool = all();
    fn count(folder: &Path) -> usize {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    assert_eq!(pool.files().count(), count(Path::new(proto::INCLUDE)));
    let task = pool.get_message_by_name("mesos.v1.TaskInfo").unwrap();
    assert_eq!(task.get_field_by_name("task_id").unwrap().number(), 2);
}

#[test]
fn generated_types_know_their_names() {
    use proto::mesos::v1::{AgentId, TaskInfo, task_info};

    assert_eq!(TaskInfo::full_name(), "mesos.v1.TaskInfo");
    assert_eq!((AgentId::NAME, AgentId::PACKAGE), ("AgentID", "mesos.v1"));
    assert_eq!(task_info::LimitsEntry::full_name(), "mesos.v1.TaskInfo.LimitsEntry");
    assert!(all().get_message_by_name(&TaskInfo::full_name()).is_some());
}
