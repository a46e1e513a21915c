//! What the crate says of itself, held to single messages.

use mesos_types::wire::{self, MAX_FINDINGS};
use mesos_types::{
    Captured, Codec, ContainerId, DecodeOptions, Dialect, ErrorKind, Labels, Limit, TaskId,
    TaskInfo, TaskState, TaskStatus, json, registry,
};

#[test]
fn a_value_that_is_overwritten_is_no_secret() {
    // The text twice.
    let bytes = b"\x0a\x01a\x0a\x01b";
    assert_eq!(TaskId::decode(bytes).unwrap(), "b");
    let error = TaskId::decode_exact(bytes).unwrap_err();
    assert_eq!((error.kind(), error.residue_total()), (ErrorKind::Overwritten, 1));
    assert_eq!(error.path().to_string(), "TaskID.value");
    let captured = Captured::<TaskId>::decode(bytes).unwrap();
    let residue: Vec<_> = captured.residue().iter().map(ToString::to_string).collect();
    assert_eq!(residue, ["TaskID.value: overwritten by a later value, len, 2 bytes"]);
    assert!(!captured.is_exact() && !captured.is_canonical());
    assert_eq!(captured.encode_to_vec(), b"\x0a\x01b");
}

#[test]
fn other_bytes_that_say_the_same_are_exact_and_not_canonical() {
    let canonical = TaskStatus::new("t", TaskState::Running).encode_to_vec();
    let other_order = b"\x10\x01\x0a\x03\x0a\x01t";
    let long_number = b"\x0a\x03\x0a\x01t\x10\x81\x00";
    for bytes in [&other_order[..], long_number] {
        assert_eq!(TaskStatus::decode_exact(bytes).unwrap().encode_to_vec(), canonical);
        let captured = Captured::<TaskStatus>::decode(bytes).unwrap();
        assert!(captured.is_exact() && !captured.is_canonical());
        assert_eq!((captured.encode_to_vec(), captured.residue_total()), (canonical.clone(), 0));
    }
    assert!(Captured::<TaskStatus>::decode(&canonical).unwrap().is_canonical());
}

#[test]
fn a_required_enum_without_a_name_is_as_good_as_none_to_mesos() {
    let bytes = b"\x0a\x03\x0a\x01t\x10\x63";
    let TaskState::Unrecognized(number) = TaskStatus::decode(bytes).unwrap().state else {
        panic!()
    };
    assert_eq!(number.to_string(), "99");
    let as_mesos = DecodeOptions::new().as_mesos(true);
    for error in [
        TaskStatus::decode_with(bytes, &as_mesos).unwrap_err(),
        Captured::<TaskStatus>::decode_with(bytes, &as_mesos).map(|c| c.value).unwrap_err(),
        json::to_mesos(registry::find("mesos.TaskStatus").unwrap(), bytes).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::MissingRequired);
        assert_eq!(error.path().to_string(), "TaskStatus.state");
    }
    let named = TaskStatus::new("t", TaskState::Running);
    assert_eq!(TaskStatus::decode_with(&named.encode_to_vec(), &as_mesos), Ok(named));
}

#[test]
fn errors_name_their_limit() {
    let mut deep = ContainerId::new("c");
    for _ in 0..3 {
        deep = ContainerId { parent: Some(Box::new(deep)), ..ContainerId::new("c") };
    }
    let bytes = deep.encode_to_vec();
    let labels = Labels::from_iter((0..1000).map(|_| ("", ""))).encode_to_vec();
    let options = DecodeOptions::new;
    for (error, limit, text) in [
        (
            ContainerId::decode_with(&bytes, &options().max_depth(2)).unwrap_err(),
            Limit::Depth,
            "nested deeper than allowed",
        ),
        (
            ContainerId::decode_with(&bytes, &options().max_bytes(8)).unwrap_err(),
            Limit::Bytes,
            "longer than allowed",
        ),
        (
            Labels::decode_with(&labels, &options().max_memory(1000)).unwrap_err(),
            Limit::Memory,
            "takes more memory than allowed",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Limit(limit));
        assert!(error.to_string().contains(text), "{error}");
    }
    let document = json::to_vec(&deep, Dialect::V1);
    let short = options().max_bytes(8);
    let error = json::from_slice_with::<ContainerId>(&document, Dialect::V1, &short).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit(Limit::Bytes));
}

#[test]
fn the_finding_of_a_bad_key_shows_the_key() {
    let mut bytes = TaskInfo::new("t", "1", "S").encode_to_vec();
    bytes.extend(b"\x7a\x0e\x0a\x01\xff\x12\x09\x09\0\0\0\0\0\0\0\0");
    let captured = Captured::<TaskInfo>::decode(&bytes).unwrap();
    let residue = captured.residue();
    assert_eq!(residue[0].raw, b"\x0a\x01\xff");
    assert_eq!(
        residue[0].to_string(),
        "TaskInfo.limits[\"\u{fffd}\"]: text that is not UTF-8, len, 2 bytes"
    );
}

#[test]
fn what_is_lost_is_counted_where_it_is_not_listed() {
    // Each label with an unknown field.
    let mut bytes = Vec::new();
    for _ in 0..3 * MAX_FINDINGS {
        bytes.extend(b"\x0a\x04\x0a\x00\x78\x07");
    }
    let mut captured = Captured::<Labels>::decode(&bytes).unwrap();
    assert_eq!(captured.residue_total(), 3 * MAX_FINDINGS);
    captured.value.0.clear();
    assert_eq!(captured.lost_total(), 3 * MAX_FINDINGS);
    assert_eq!(captured.lost().len(), MAX_FINDINGS);
    assert_eq!(captured.encode_to_vec(), b"");
}

#[test]
fn errors_are_short_whatever_the_input_is() {
    let long = "x".repeat(1 << 20);
    let status = |state: &str, more: &str| {
        format!(r#"{{"task_id":{{"value":"t"}},"state":"{state}"{more}}}"#).into_bytes()
    };
    for document in [
        status(&long, ""),
        status("TASK_LOST", &format!(r#","{long}":1"#)),
        status("TASK_LOST", &format!(r#","source":"{long}""#)),
        status("TASK_LOST", &format!(r#","data":"{long}!""#)),
        status("TASK_LOST", &format!(r#","healthy":"{long}""#)),
        status("TASK_LOST", &format!(r#","timestamp":{}"#, "9".repeat(1 << 20))),
    ] {
        let error = json::from_slice::<TaskStatus>(&document, Dialect::V1).unwrap_err();
        assert!(error.to_string().len() < 500, "{:.600}", error.to_string());
        if let Err(error) = json::from_mesos::<TaskStatus>(&document, Dialect::V1) {
            assert!(error.to_string().len() < 500, "{:.600}", error.to_string());
        }
        let error = serde_json::from_slice::<TaskStatus>(&document).unwrap_err();
        assert!(error.to_string().len() < 500, "{:.600}", error.to_string());
    }
}

#[test]
fn no_depth_is_too_deep_for_the_stack() {
    let mut bytes = b"\x0a\x01c".to_vec();
    for _ in 0..10_000 {
        let mut outer = b"\x0a\x01c\x12".to_vec();
        wire::primitive::put_varint(&mut outer, bytes.len() as u64);
        outer.extend(&bytes);
        bytes = outer;
    }
    let table = ContainerId::table();
    let stop = wire::canonical(table, &bytes, 1_000_000).unwrap_err();
    assert_eq!(stop.kind, wire::WireError::Limit(Limit::Depth));
    assert!(wire::walk(table, &bytes, u32::MAX, wire::Form::Canonical).is_err());
    assert!(wire::merge(table, &bytes, &bytes, b"\x0a\x01d").is_ok());
    assert!(wire::merge(table, &bytes, b"", &bytes).is_ok());
}

#[test]
fn every_declared_name_of_an_enum_is_read_and_the_first_is_written() {
    let entry = registry::find("mesos.authorization.Request").unwrap();
    let document = br#"{"action":"REGISTER_FRAMEWORK_WITH_ROLE"}"#;
    for bytes in [json::mesos_to_wire(entry, document), json::to_wire(entry, document)] {
        let bytes = bytes.unwrap();
        let printed = json::to_mesos(entry, &bytes).unwrap();
        assert_eq!(printed, br#"{"action":"REGISTER_FRAMEWORK"}"#);
    }
    // Wherever several names have one number, in every schema that is known here.
    let mut aliases = 0;
    for entry in registry::entries() {
        for field in entry.table().fields {
            let wire::Kind::Enum(table) = field.kind else { continue };
            for (number, name, _) in table.values {
                let first = table.values.iter().find(|value| value.0 == *number).unwrap();
                assert_eq!(table.name_of(*number, Dialect::V1), Some(first.1), "{}", table.name);
                assert_eq!(table.number_in(name, Dialect::V1), Some(*number), "{}", table.name);
                aliases += usize::from(first.1 != *name);
            }
        }
    }
    assert!(aliases > 0);
}
