//! Every message of every release, by the type that its name stood for then.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{EnumTable, FieldTable, FindingKind, Kind, Label};
use mesos_types::{DecodeOptions, ErrorKind, Release};
use serde_json::Value;

fn release(text: &str) -> Release {
    // The newest schema is of what would have been the next.
    if text == "HEAD" { Release::new(1, 12, 0) } else { text.parse().unwrap() }
}

fn text<'a>(line: &'a Value, member: &str) -> &'a str {
    line[member].as_str().unwrap()
}

#[test]
fn messages_of_older_releases_are_exact() {
    let mut counts: BTreeMap<Release, (usize, usize, BTreeSet<&str>)> = BTreeMap::new();
    for path in support::files("corpus/legacy", ".jsonl") {
        for line in support::lines(&path) {
            let of = release(text(&line, "version"));
            let entry = registry::find_in(of, text(&line, "type"))
                .unwrap_or_else(|| panic!("{line}: unknown"));
            let bytes = support::hex(&line, "hex").unwrap();
            let (tried, contradict, reshaped) = counts.entry(of).or_default();
            *tried += 1;
            if entry.table().name.starts_with("mesos.legacy.") {
                reshaped.insert(entry.table().name);
            }
            let options = DecodeOptions::default();
            match entry.decode_exact(&bytes, &options) {
                Ok(message) => assert_eq!(message.encode_to_vec(), bytes, "{line}"),
                // The lines are random: the bodies of some unions are not those of the tag.
                Err(e) => {
                    assert_eq!(e.kind(), ErrorKind::Union, "{line}: {e}");
                    *contradict += 1;
                }
            }
            let captured = entry.capture(&bytes, &options).unwrap();
            assert_eq!(captured.bytes, bytes, "{line}");
            assert!(captured.residue.iter().all(|f| f.kind == FindingKind::Union), "{line}");
            entry.laws(&bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
        }
    }
    for (of, (tried, contradict, reshaped)) in &counts {
        println!("{of}: {tried} messages, {contradict} contradict themselves; of {reshaped:?}");
    }
    assert!(counts.len() >= 7, "{:?}", counts.keys());
}

/// What a release declares: messages by name, of each the fields by number; enums by name.
#[derive(Default)]
struct Schema<'a> {
    messages: BTreeMap<&'a str, BTreeMap<u32, Field<'a>>>,
    enums: BTreeMap<&'a str, Vec<(i32, &'a str)>>,
}

struct Field<'a> {
    label: &'a str,
    kind: &'a str,
    name: &'a str,
}

/// The first and last releases of `0.20.0..0.24.1, 0.25.0`.
fn spans(line: &Value) -> impl Iterator<Item = (Release, Release)> {
    text(line, "versions").split(", ").map(|span| {
        let (first, last) = span.split_once("..").unwrap_or((span, span));
        (release(first), release(last))
    })
}

/// The schema of every release in which anything changed.
fn schemas<'a>(fields: &'a [Value], values: &'a [Value]) -> BTreeMap<Release, Schema<'a>> {
    let lines = || fields.iter().chain(values);
    let ends = lines().flat_map(spans).flat_map(|(first, last)| [first, last]);
    let mut all: BTreeMap<Release, Schema<'_>> = ends.map(|r| (r, Schema::default())).collect();
    for line in lines() {
        let number = line["number"].as_i64().unwrap();
        for (first, last) in spans(line) {
            for (_, schema) in all.range_mut(first..=last) {
                if let Some(name) = line["enum"].as_str() {
                    let value = (i32::try_from(number).unwrap(), text(line, "name"));
                    schema.enums.entry(name).or_default().push(value);
                    continue;
                }
                let mut words = text(line, "sig").split(' ');
                let mut word = || words.next().unwrap();
                let field = Field { label: word(), kind: word(), name: word() };
                let message = schema.messages.entry(text(line, "message")).or_default();
                let before = message.insert(u32::try_from(number).unwrap(), field);
                assert!(before.is_none(), "{line}: twice");
            }
        }
    }
    all
}

/// Fields and values that changed their name and nothing else.
const RENAMED: &[(&str, &str)] = &[
    ("susbcribed", "subscribed"),
    ("tasks", "unacknowledged_tasks"),
    ("updates", "unacknowledged_updates"),
    ("volume_types", "roles"),
    ("resources", "roles"),
    ("role", "roles"),
    ("commands", "pre_exec_commands"),
    ("capabilities", "effective_capabilities"),
    ("executorInfo", "legacy_executor_info"),
    ("taskInfo", "legacy_task_info"),
    ("name", "reference"),
    ("REASON_MEMORY_LIMIT", "REASON_CONTAINER_LIMITATION_MEMORY"),
    ("REASON_EXECUTOR_PREEMPTED", "REASON_CONTAINER_PREEMPTED"),
    ("IGNORE", "IGNORED"),
];

fn is_called(ours: &[&str], theirs: &str) -> bool {
    ours.contains(&theirs)
        || RENAMED.iter().any(|(then, now)| *then == theirs && ours.contains(now))
}

impl Schema<'_> {
    fn fits_enum(&self, name: &str, table: &EnumTable) -> bool {
        self.enums[name].iter().all(|&(number, name)| {
            let ours = table.values.iter().filter(|v| v.0 == number);
            is_called(&ours.flat_map(|v| [v.1, v.2]).collect::<Vec<_>>(), name)
        })
    }

    /// Whether whatever the release puts in the field has a place in ours.
    fn fits(&self, of: Release, theirs: &Field<'_>, ours: &FieldTable) -> bool {
        let label = match theirs.label {
            "required" => matches!(ours.label, Label::Required | Label::Optional),
            "optional" => matches!(ours.label, Label::Optional | Label::Repeated),
            _ => matches!(ours.label, Label::Repeated | Label::Map),
        };
        let kind = match ours.kind {
            Kind::Enum(table) => {
                self.enums.contains_key(theirs.kind) && self.fits_enum(theirs.kind, table)
            }
            Kind::Message(table) if table.map_entry => {
                let fields = &self.messages[theirs.kind];
                fields.iter().all(|(n, f)| self.fits(of, f, table.field(*n).unwrap()))
            }
            Kind::Message(table) => {
                let then = registry::find_in(of, theirs.kind).map(|e| e.table());
                then.is_some_and(|then| {
                    then.name == table.name || ALIKE.contains(&(then.name, table.name))
                })
            }
            // Bytes hold any text.
            Kind::Bytes => matches!(theirs.kind, "bytes" | "string"),
            scalar => theirs.kind == format!("{scalar:?}").to_lowercase(),
        };
        label && kind && is_called(&[ours.name, ours.v0_name], theirs.name)
    }
}

/// Messages of two names and one shape, as far as the first goes.
const ALIKE: &[(&str, &str)] = &[
    ("mesos.internal.slave.docker.Image.Name", "docker.spec.ImageReference"),
    ("csi.v0.VolumeCapability", "mesos.csi.types.VolumeCapability"),
];

#[test]
fn every_message_of_every_release_fits_its_type() {
    let Some(dir) = support::data() else {
        println!("no long data (MESOS_TYPES_DATA): the schemas of older releases are not here");
        return;
    };
    let fields = support::lines(&dir.join("schema/field-timeline.jsonl"));
    let values = support::lines(&dir.join("schema/enum-timeline.jsonl"));
    let mut wrong = BTreeSet::new();
    // Which fields of the re-shaped messages some release has.
    let mut found: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (of, schema) in schemas(&fields, &values) {
        let (mut judged, mut reshaped) = (0, 0);
        for (&name, fields) in &schema.messages {
            // Entries of maps are judged where they are used.
            let Some(table) = registry::find_in(of, name).map(|e: Entry| e.table()) else {
                if !name.ends_with("Entry") {
                    wrong.insert(format!("{of}: {name}: unknown"));
                }
                continue;
            };
            judged += 1;
            if table.name.starts_with("mesos.legacy.") {
                reshaped += 1;
                found.entry(table.name).or_default().extend(fields.keys());
            }
            for (number, theirs) in fields {
                let fits = table.field(*number).is_some_and(|ours| schema.fits(of, theirs, ours));
                if !fits {
                    wrong.insert(format!("{of}: {name}.{} = {number}", theirs.name));
                }
            }
            for ours in table.fields.iter().filter(|f| f.label == Label::Required) {
                if !fields.contains_key(&ours.number) {
                    wrong.insert(format!("{of}: {name} has no {}", ours.name));
                }
            }
        }
        println!("{of}: {judged} messages, {reshaped} of them re-shaped since");
    }
    assert!(wrong.is_empty(), "{} mistakes: {wrong:#?}", wrong.len());
    for table in registry::entries().map(|e| e.table()) {
        if table.name.starts_with("mesos.legacy.") {
            let ours: BTreeSet<u32> = table.fields.iter().map(|f| f.number).collect();
            assert_eq!(found.get(table.name), Some(&ours), "{}", table.name);
        }
    }
}
