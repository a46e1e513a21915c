//! Where the master is, and which one leads.

use mesos_protocol::master::{
    MasterSpec, ZooKeeperSpec, candidate_nodes, leader_node, lowest, master_address, master_info,
};
use mesos_test_data::Score;
use mesos_types::libprocess::Upid;
use serde_json::{Value, json};

use crate::vectors::vectors;

#[test]
fn specifications() {
    let mut score = Score::default();
    for (function, entry) in vectors(&["detector.New", "NewMesosSchedulerDriver error"]) {
        let text = match (function.as_str(), entry["input"].as_str()) {
            ("detector.New", Some(text)) => text,
            (_, Some(text)) if text.starts_with("master '") && text.ends_with('\'') => {
                text.trim_start_matches("master '").trim_end_matches('\'')
            }
            _ => {
                score.unknown(&function);
                continue;
            }
        };
        let found = text.parse::<MasterSpec>();
        let expected = &entry["expected"];
        let agrees = match expected.as_str() {
            Some("*detector.Standalone") => matches!(found, Ok(MasterSpec::Standalone(_))),
            Some(kind) if kind.contains("zoo") || kind.contains("MasterDetector") => {
                matches!(found, Ok(MasterSpec::ZooKeeper(_)))
            }
            _ => found.is_err(),
        };
        score.add(&entry, agrees, None);
    }
    score.report("locations of masters");
}

#[test]
fn zookeeper_locations() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["zoo.parseZk"]) {
        let found = entry["input"].as_str().unwrap().parse::<ZooKeeperSpec>();
        let agrees = match found {
            Ok(spec) => json!({ "hosts": spec.hosts, "path": spec.path }) == entry["expected"],
            Err(_) => entry["expected"]["error"].is_string(),
        };
        score.add(&entry, agrees, None);
    }
    score.report("locations of ZooKeeper");
}

#[test]
fn lowest_nodes() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["zoo.selectTopNodePrefix"]) {
        let list = entry["input"]["list"].as_array().cloned().unwrap_or_default();
        let list: Vec<&str> = list.iter().map(|name| name.as_str().unwrap()).collect();
        let prefix = entry["input"]["prefix"].as_str().unwrap();
        let found = lowest(&list, prefix);
        let agrees = found.unwrap_or_default() == entry["expected"];
        // mesos-go keeps the largest number for "none yet".
        let largest = found.is_some_and(|name| name.ends_with(&u64::MAX.to_string()));
        score.add(&entry, agrees, largest.then_some("the largest number is a number, too"));
    }
    score.report("choice of the leader");
}

#[test]
fn infos() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["detector.CreateMasterInfo"]) {
        let expected = &entry["expected"];
        let Some(text) = entry["input"].as_str() else {
            // There is no address, and the types say so.
            score.add(&entry, expected.is_null(), None);
            continue;
        };
        let Ok(upid) = text.parse::<Upid>() else {
            score.add(&entry, expected.is_null(), None);
            continue;
        };
        // What a look-up gives for the one name that needs none.
        let ip = (upid.host() == "localhost").then_some([127, 0, 0, 1].into());
        let mut found = master_info(&upid, ip);
        assert_eq!(master_address(&found), Ok(upid.clone()));
        let theirs = expected["ip"].as_u64().unwrap_or_default() as u32;
        let ours = std::mem::replace(&mut found.ip, theirs);
        let rest = json!({
            "hostname": found.hostname, "id": found.id, "ip": theirs, "pid": found.pid,
            "port": found.port,
        });
        let rule = if theirs == 0 && upid.ip().is_some() {
            Some("an address that is written as one is not zero")
        } else if theirs == ours.swap_bytes() {
            Some("the bytes of the address are in the order of Mesos")
        } else {
            None
        };
        let same = rest == *expected;
        score.add(&entry, same && theirs == ours, rule.filter(|_| same));
    }
    score.report("masters whose address alone is known");
}

#[test]
fn json_nodes_come_first() {
    let children = ["info_0000000001", "json.info_0000000009", "json.info_0000000007", "x"];
    assert_eq!(leader_node(&children).unwrap().name, "json.info_0000000007");
    let names: Vec<_> = candidate_nodes(&children).into_iter().map(|n| n.name).collect();
    assert_eq!(names, ["json.info_0000000007", "json.info_0000000009"]);
    assert_eq!(leader_node(&["info_2", "info_x"]).unwrap().name, "info_2");
    assert_eq!(leader_node::<&str>(&[]), None);
}

#[test]
fn credentials_are_not_shown() {
    let spec: MasterSpec = "zk://user:secret@a:1,b:2/mesos".parse().unwrap();
    let MasterSpec::ZooKeeper(zk) = &spec else { panic!("{spec}") };
    assert_eq!(zk.credentials.as_deref(), Some("user:secret"));
    assert_eq!(zk.connect_string(), "a:1,b:2");
    assert!(!format!("{spec} {spec:?}").contains("secret"));
    let _: Value = json!(null);
}
