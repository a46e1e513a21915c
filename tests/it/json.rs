//! JSON against what Mesos itself prints and reads.

use std::collections::BTreeMap;

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{self, Dialect, FieldTable, Kind, Label, MessageTable, primitive};
use mesos_types::{
    CapabilityInfo, Codec, DecodeError, DecodeOptions, ErrorKind, FrameworkInfo, Limit,
    ResourceStatistics, TaskId, TaskInfo, TaskState, TaskStatus, json,
};
use serde_json::Value;

use crate::support;

/// What Mesos prints of the messages stands beside them in these.
const CORPORA: [&str; 3] = ["coherent.jsonl", "canonical.jsonl", "clusterd.jsonl"];

/// NaN as a string: as Mesos prints it, the document is not JSON.
fn parsed(text: &[u8]) -> Value {
    let mut quoted = Vec::new();
    let (mut inside, mut at) = (false, 0);
    while let Some(&b) = text.get(at) {
        match b {
            b'\\' if inside => {
                quoted.extend_from_slice(&text[at..at + 2]);
                at += 2;
                continue;
            }
            b'"' => inside = !inside,
            b'N' if !inside && text[at..].starts_with(b"NaN") => {
                quoted.extend_from_slice(b"\"NaN\"");
                at += 3;
                continue;
            }
            _ => {}
        }
        quoted.push(b);
        at += 1;
    }
    serde_json::from_slice(&quoted).unwrap_or_else(|e| panic!("{e}: {text:?}"))
}

/// Whether a message holds a map of more than one entry, at any depth: its order is free.
fn holds_map(table: &'static MessageTable, message: &[u8]) -> bool {
    let mut entries: BTreeMap<u32, usize> = BTreeMap::new();
    let mut rest = message;
    while let Ok((number, wire)) = primitive::tag(&mut rest) {
        let mut value = rest;
        primitive::skip(&mut rest, number, wire, wire::DEFAULT_DEPTH).unwrap();
        let Some(&FieldTable { kind: Kind::Message(inner), label, .. }) = table.field(number)
        else {
            continue;
        };
        let count = entries.entry(number).or_default();
        *count += 1;
        let map = label == Label::Map && *count > 1;
        if map || holds_map(inner, primitive::delimited(&mut value).unwrap()) {
            return true;
        }
    }
    false
}

#[test]
fn what_mesos_prints_is_printed_and_read() {
    let (mut same, mut order, mut unknown) = (0, 0, BTreeMap::<String, usize>::new());
    for path in CORPORA.iter().flat_map(|n| support::files("corpus", n)) {
        for line in support::lines(&path) {
            let name = line["type"].as_str().unwrap();
            let Some(entry) = registry::find(name) else {
                *unknown.entry(name.to_owned()).or_default() += 1;
                continue;
            };
            let bytes = support::hex(&line, "hex").unwrap();
            let theirs = line["mesos_json"].as_str().unwrap();
            let ours = json::to_mesos(entry, &bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
            if ours == theirs.as_bytes() {
                same += 1;
            } else {
                assert!(
                    holds_map(entry.table(), &bytes),
                    "{name}\n{}\n{theirs}",
                    String::from_utf8_lossy(&ours)
                );
                assert_eq!(parsed(&ours), parsed(theirs.as_bytes()), "{name}");
                order += 1;
            }
            // What is printed is read, as the same message with its defaults.
            let read = json::mesos_to_wire(entry, theirs.as_bytes())
                .unwrap_or_else(|e| panic!("{line}: {e}"));
            assert_eq!(
                parsed(&json::to_mesos(entry, &read).unwrap()),
                parsed(theirs.as_bytes()),
                "{name}"
            );
        }
    }
    assert!(same > 0);
    println!(
        "{same} alike, {order} but for the order of maps, {} of unknown types: {unknown:?}",
        unknown.values().sum::<usize>()
    );
}

/// The differences from Mesos' parser, and there are no others. Each is told by what is in the
/// document and by the fields that are there.
mod differences {
    use super::*;

    /// Every value in the document that stands for a field, with it.
    pub fn leaves(entry: Entry, document: &Value, found: &mut Vec<(&'static FieldTable, Value)>) {
        walk(entry.table(), entry.dialect(), document, found);
    }

    fn walk(
        table: &'static MessageTable,
        dialect: Dialect,
        document: &Value,
        found: &mut Vec<(&'static FieldTable, Value)>,
    ) {
        for (name, value) in document.as_object().into_iter().flatten() {
            if let Some(field) = table.fields.iter().find(|f| f.name_in(dialect) == name) {
                leaf(field, dialect, value, found);
            }
        }
    }

    fn leaf(
        field: &'static FieldTable,
        dialect: Dialect,
        value: &Value,
        found: &mut Vec<(&'static FieldTable, Value)>,
    ) {
        match (field.label, field.kind, value) {
            (_, _, Value::Array(list)) => {
                list.iter().for_each(|value| leaf(field, dialect, value, found));
            }
            (Label::Map, Kind::Message(entry), Value::Object(members)) => {
                let held = entry.field(2).unwrap();
                members.values().for_each(|value| leaf(held, dialect, value, found));
            }
            (_, Kind::Message(table), _) => walk(table, dialect, value, found),
            _ => found.push((field, value.clone())),
        }
    }

    /// A number out of the range of the integer that it is for.
    pub fn out_of_range(field: &FieldTable, value: &Value) -> bool {
        let number = match value {
            Value::String(text) => text.trim().parse::<f64>().ok(),
            _ => value.as_f64(),
        };
        let range = match field.kind {
            Kind::Int32 => i32::MIN.into()..=i32::MAX.into(),
            Kind::Uint32 => 0.0..=u32::MAX.into(),
            // Above, Mesos has a wrong number even where the field has room.
            Kind::Int64 => -9.223_372_036_854_775e18..=9.223_372_036_854_775e18,
            Kind::Uint64 => 0.0..=9.223_372_036_854_775e18,
            _ => return false,
        };
        number.is_some_and(|number| !range.contains(&number.trunc()))
    }

    /// Base64 that leaves a single character over.
    pub fn left_over(field: &FieldTable, value: &Value) -> bool {
        let text = value.as_str().unwrap_or_default().split('=').next().unwrap_or_default();
        let n = text.chars().filter(|c| !c.is_ascii_whitespace()).count();
        matches!(field.kind, Kind::Bytes) && n % 4 == 1
    }

    /// The number of an enum.
    pub fn enum_number(field: &FieldTable, value: &Value) -> bool {
        matches!(field.kind, Kind::Enum(_)) && value.is_i64()
    }

    /// NaN for a double.
    pub fn nan(field: &FieldTable, value: &Value) -> bool {
        matches!(field.kind, Kind::Double) && *value == "NaN"
    }
}

/// Whether a message holds every integer of a document above `i64::MAX` as it stands there.
fn is_exact(entry: Entry, message: &[u8], document: &[u8]) -> bool {
    let mut leaves = Vec::new();
    differences::leaves(entry, &parsed(document), &mut leaves);
    let printed = String::from_utf8(json::to_mesos(entry, message).unwrap()).unwrap();
    leaves.iter().filter(|(field, value)| differences::out_of_range(field, value)).all(
        |(field, value)| {
            let digits = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            printed.contains(&format!("\"{}\":{digits}", field.name_in(entry.dialect())))
        },
    )
}

#[test]
fn what_mesos_reads_is_read_and_what_it_refuses_refused() {
    let mut excused: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut passed, mut unknown) = (0, 0);
    for path in support::files("vectors", "json-parse-vectors.jsonl") {
        for line in support::lines(&path) {
            let Some(entry) = registry::find(line["type"].as_str().unwrap()) else {
                println!("unknown type: {line}");
                unknown += 1;
                continue;
            };
            let document = support::hex(&line, "json_hex").unwrap();
            let theirs = support::hex(&line, "bytes").filter(|_| line["verdict"] == "accept");
            let ours = json::mesos_to_wire(entry, &document);
            let agree = match (&ours, &theirs) {
                (Ok(ours), Some(theirs)) => ours == theirs,
                (Err(e), None) => !e.to_string().is_empty(),
                _ => false,
            };
            if agree {
                passed += 1;
                continue;
            }
            // Only where ours is the better answer: an error for theirs, or a value for none.
            type Rule = fn(&FieldTable, &Value) -> bool;
            let [refused, read_otherwise, read] = [
                ours.is_err() && theirs.is_some(),
                theirs.is_some()
                    && ours.as_ref().is_ok_and(|ours| is_exact(entry, ours, &document)),
                ours.is_ok() && theirs.is_none(),
            ];
            let rules: [(&str, bool, Rule); 5] = [
                ("integer out of range", refused, differences::out_of_range),
                ("integer above i64::MAX", read_otherwise, differences::out_of_range),
                ("base64 left over", refused, differences::left_over),
                ("enum number", read, differences::enum_number),
                ("NaN", read, differences::nan),
            ];
            let mut leaves = Vec::new();
            differences::leaves(entry, &parsed(&document), &mut leaves);
            let rule = rules.iter().find(|(_, applies, rule)| {
                *applies && leaves.iter().any(|(field, value)| rule(field, value))
            });
            match rule {
                Some((name, ..)) => *excused.entry(name).or_default() += 1,
                None => panic!("{line}\nread as {ours:?}"),
            }
        }
    }
    assert!(passed > 0);
    println!("{passed} passed, {unknown} unknown, differences: {excused:?}");
}

/// Masters and agents write some responses by hand, and there lists that are empty, too.
fn without_empty_lists(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, member)| member.as_array().is_none_or(|list| !list.is_empty()))
            .map(|(name, member)| (name, without_empty_lists(member)))
            .collect(),
        Value::Array(list) => list.into_iter().map(without_empty_lists).collect(),
        other => other,
    }
}

#[test]
fn captured_documents_are_read_and_written_again() {
    let (mut written, mut calls) = (0, 0);
    for path in support::files("captures", ".json") {
        let name = path.to_string_lossy().into_owned();
        let Some(entry) = support::captured_type(&path) else { continue };
        let document = std::fs::read(&path).unwrap();
        let bytes = json::mesos_to_wire(entry, &document).unwrap_or_else(|e| panic!("{name}: {e}"));
        let again = json::to_mesos(entry, &bytes).unwrap();
        match entry.name() {
            call if call.ends_with(".Call") => calls += 1,
            event if event.ends_with(".Event") => {
                assert_eq!(
                    String::from_utf8_lossy(&again),
                    String::from_utf8_lossy(&document),
                    "{name}"
                );
                written += 1;
            }
            _ => {
                assert_eq!(parsed(&again), without_empty_lists(parsed(&document)), "{name}");
                written += 1;
            }
        }
        let exact = entry.decode_exact(&bytes, &DecodeOptions::default()).unwrap();
        assert_eq!(exact.encode_to_vec(), bytes, "{name}");
    }
    assert!(calls > 0 && written > 0);
    println!("{calls} calls, {written} events and responses");
}

#[test]
fn the_exact_form_is_the_value() {
    for path in CORPORA.iter().flat_map(|n| support::files("corpus", n)) {
        for line in support::lines(&path) {
            let Some(entry) = registry::find(line["type"].as_str().unwrap()) else { continue };
            if !entry.is_model() {
                continue;
            }
            let bytes = support::hex(&line, "hex").unwrap();
            let Ok(message) = entry.decode(&bytes, &DecodeOptions::default()) else { continue };
            let exact = serde_json::to_vec(&message.json(entry.dialect())).unwrap();
            let again =
                json::mesos_to_wire(entry, &exact).unwrap_or_else(|e| panic!("{line}: {e}"));
            assert_eq!(
                again,
                message.encode_to_vec(),
                "{line}\n{}",
                String::from_utf8_lossy(&exact)
            );
        }
    }
}

#[test]
fn types_are_serde_types() {
    let status: TaskStatus = serde_json::from_str(
        r#"{"task_id": {"value": "t"}, "state": "TASK_RUNNING", "data": "aGk=", "timestamp": "NaN",
            "source": 77, "limitation": null}"#,
    )
    .unwrap();
    assert_eq!(status.state, TaskState::Running);
    assert_eq!(status.data.as_deref(), Some(&b"hi"[..]));
    assert!(status.timestamp.is_some_and(f64::is_nan));
    assert_eq!(
        serde_json::to_string(&status).unwrap(),
        r#"{"task_id":{"value":"t"},"state":"TASK_RUNNING","data":"aGk=","timestamp":"NaN","source":77}"#
    );
    let state: Vec<TaskState> = serde_json::from_str(r#"["TASK_LOST", 99]"#).unwrap();
    assert_eq!(serde_json::to_string(&state).unwrap(), r#"["TASK_LOST",99]"#);
}

#[test]
fn serde_loses_nothing() {
    let refused = |text: &str, why: &str| {
        let error = serde_json::from_str::<TaskStatus>(text).unwrap_err().to_string();
        assert!(error.contains(why), "{text}: {error}");
    };
    refused(r#"{"state": "TASK_LOST"}"#, "TaskStatus.task_id: a required field is missing");
    refused(
        r#"{"task_id": {"value": "t", "x": 1}, "state": "TASK_LOST"}"#,
        "TaskID: unknown field \"x\"",
    );
    refused(r#"{"task_id": {"value": "t"}, "state": "LOST"}"#, "TaskStatus.state");
    refused(
        r#"{"task_id": {"value": "t"}, "state": "TASK_LOST", "source": "SOURCE_SLAVE"}"#,
        "TaskStatus.source",
    );
    refused(r#"{"task_id": {"value": "t"}, "state": "TASK_LOST", "data": "a"}"#, "TaskStatus.data");
    // Of a map whose keys repeat one value would be lost.
    refused(
        r#"{"task_id": {"value": "t"}, "state": "TASK_LOST", "state": "TASK_LOST"}"#,
        "stands twice",
    );
    let twice = r#"{"user": "u", "name": "n", "offer_filters": {"r": {}, "r": {}}}"#;
    let error = serde_json::from_str::<FrameworkInfo>(twice).unwrap_err().to_string();
    assert!(error.contains("key \"r\" stands twice"), "{error}");
    assert!(serde_json::from_str::<TaskState>("\"LOST\"").is_err());
    assert!(serde_json::from_str::<CapabilityInfo>(r#"{"capabilities": ["NOPE"]}"#).is_err());
}

#[test]
fn formats_without_names_refuse_a_message_when_it_is_written() {
    let status = TaskStatus::new("t", TaskState::Running);
    // What they wrote could not be read back: they ask the reader what comes.
    let error = postcard::to_allocvec(&status).unwrap_err();
    assert_eq!(error, postcard::Error::SerializeSeqLengthUnknown);
    assert!(error.to_string().contains("length of a sequence must be known"), "{error}");
    let error = bincode::serialize(&status).unwrap_err();
    assert!(matches!(*error, bincode::ErrorKind::SequenceMustHaveLength), "{error}");
    assert!(bincode::serialize(&[TaskId::from("t")]).is_err());
    assert!(postcard::to_allocvec(&Some(TaskId::from("t"))).is_err());
    // An enum is a number there.
    for state in [TaskState::Running, TaskState::from_number(99)] {
        let bytes = postcard::to_allocvec(&state).unwrap();
        assert_eq!(postcard::from_bytes::<TaskState>(&bytes).unwrap(), state);
        let bytes = bincode::serialize(&state).unwrap();
        assert_eq!(bincode::deserialize::<TaskState>(&bytes).unwrap(), state);
    }
}

fn error<T: Codec>(document: &str) -> DecodeError {
    json::from_mesos::<T>(document.as_bytes(), Dialect::V1).unwrap_err()
}

#[test]
fn errors_say_what_and_where() {
    let e = error::<TaskInfo>(r#"{"resources": [{}, {"name": 1}]}"#);
    assert_eq!(e.kind(), ErrorKind::Json);
    assert_eq!(e.to_string(), "TaskInfo.resources[1].name: a string is wanted");
    let e = error::<TaskInfo>(r#"{"resources": [}"#);
    assert_eq!((e.kind(), e.offset()), (ErrorKind::Json, Some(15)));
    let e = error::<ResourceStatistics>(r#"{"timestamp": 1, "mem_rss_bytes": -1}"#);
    assert_eq!(e.to_string(), "ResourceStatistics.mem_rss_bytes: the number is out of range");
    let e = error::<TaskInfo>(r#"{"name": "x"}"#);
    assert_eq!(e.kind(), ErrorKind::MissingRequired);
    let e = error::<TaskStatus>("{\"task_id\": {\"value\": \"\u{ff}\"}, \"state\": \"x\"}");
    assert_eq!(e.path().to_string(), "TaskStatus.state");
    let utf8 = b"{\"value\": \"\xff\"}";
    let e = json::from_mesos::<mesos_types::TaskId>(utf8, Dialect::V1).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Utf8);
}

#[test]
fn numbers_beyond_i64_are_exact() {
    let text = br#"{"timestamp": 1.0, "mem_rss_bytes": 18446744073709551615}"#;
    let value: ResourceStatistics = json::from_mesos(text, Dialect::V1).unwrap();
    assert_eq!(value.mem_rss_bytes, Some(u64::MAX));
    let text = json::to_vec(&value, Dialect::V1);
    assert_eq!(json::from_mesos::<ResourceStatistics>(&text, Dialect::V1).unwrap(), value);
}

#[test]
fn documents_are_as_deep_as_messages() {
    let nested = |levels: usize| {
        let mut id = mesos_types::ContainerId::new("top");
        for _ in 0..levels {
            id = mesos_types::ContainerId { parent: Some(Box::new(id)), value: "x".into() };
        }
        id
    };
    let entry = registry::find("mesos.v1.ContainerID").unwrap();
    let id = nested(100);
    let text = json::to_vec(&id, Dialect::V1);
    assert_eq!(json::from_mesos::<mesos_types::ContainerId>(&text, Dialect::V1).unwrap(), id);
    assert_eq!(json::to_mesos(entry, &id.encode_to_vec()).unwrap(), text);
    // What no reader of messages follows is written all the same, and refused.
    let id = nested(101);
    let text = json::to_vec(&id, Dialect::V1);
    assert_eq!(text.iter().filter(|&&b| b == b'{').count(), 102);
    let refused = json::from_mesos::<mesos_types::ContainerId>(&text, Dialect::V1).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Limit(Limit::Depth));
    let refused = json::to_mesos(entry, &id.encode_to_vec()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Limit(Limit::Depth));
}

#[test]
fn text_is_the_same_by_serde() {
    use mesos_types::operator::{agent, master};
    use mesos_types::{executor, scheduler};

    type Law = (&'static str, fn(&[u8]) -> bool);

    // Every message of the model is in one of these, or is one.
    const LAWS: &[Law] = &[
        ("mesos.v1.scheduler.Event", holds::<scheduler::Event>),
        ("mesos.v1.scheduler.Call", holds::<scheduler::Call>),
        ("mesos.v1.executor.Event", holds::<executor::Event>),
        ("mesos.v1.executor.Call", holds::<executor::Call>),
        ("mesos.v1.master.Event", holds::<master::Event>),
        ("mesos.v1.master.Call", holds::<master::Call>),
        ("mesos.v1.master.Response", holds::<master::Response>),
        ("mesos.v1.agent.Call", holds::<agent::Call>),
        ("mesos.v1.agent.Response", holds::<agent::Response>),
        ("mesos.v1.FrameworkInfo", holds::<FrameworkInfo>),
        ("mesos.v1.TaskInfo", holds::<TaskInfo>),
        ("mesos.v1.TaskStatus", holds::<TaskStatus>),
        ("mesos.v1.ResourceStatistics", holds::<ResourceStatistics>),
    ];

    /// Whether the bytes are a message, to which the law is held.
    fn holds<T: Codec>(bytes: &[u8]) -> bool {
        let Ok(value) = T::decode(bytes) else { return false };
        mesos_types::laws::json(&value).unwrap();
        true
    }

    for (name, law) in LAWS {
        let table = registry::find(name).unwrap().table();
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let read = (0..400).filter(|_| {
            let entropy: Vec<u8> = (0..600)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (seed >> 56) as u8
                })
                .collect();
            law(&mesos_types::laws::forge(table, &entropy))
        });
        let read = read.count();
        assert!(read > 30, "of {name} only {read} forged messages could be read");
    }
}

#[test]
fn limits_hold_whatever_the_order_of_fields() {
    let entry = registry::find("mesos.v1.Label").unwrap();
    let limit = |memory| DecodeOptions::new().max_memory(memory);
    for bytes in [b"\x0a\x01k\x12\x01v", b"\x12\x01v\x0a\x01k"] {
        let error = json::to_mesos_with(entry, bytes, &limit(0)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit(Limit::Memory));
        let text = json::to_mesos_with(entry, bytes, &limit(4096)).unwrap();
        assert_eq!(text, br#"{"key":"k","value":"v"}"#);
    }
    let error = json::to_mesos_with(entry, b"\x0a\x01k", &DecodeOptions::new().max_bytes(2));
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Limit(Limit::Bytes));
    // One byte on the wire becomes a name.
    let entry = registry::find("mesos.v1.CSIPluginContainerInfo").unwrap();
    let mut services = vec![0x0a];
    primitive::put_varint(&mut services, 100_000);
    services.resize(services.len() + 100_000, 1);
    let error = json::to_mesos_with(entry, &services, &limit(1 << 20)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit(Limit::Memory));
}

#[test]
fn a_required_number_without_a_name_is_missing_for_mesos() {
    let entry = registry::find("mesos.v1.TaskStatus").unwrap();
    let text = br#"{"task_id":{"value":"t"},"state":99}"#;
    let as_mesos = DecodeOptions::new().as_mesos(true);
    for read in [json::to_wire_with, json::mesos_to_wire_with] {
        assert!(read(entry, text, &DecodeOptions::new()).is_ok());
        assert_eq!(read(entry, text, &as_mesos).unwrap_err().kind(), ErrorKind::MissingRequired);
    }
}

#[test]
fn an_empty_packed_list_is_no_list() {
    let entry = registry::find("mesos.slave.ContainerLaunchInfo").unwrap();
    let packed = |f: &&FieldTable| f.name == "clone_namespaces";
    let field = entry.table().fields.iter().find(packed).unwrap();
    let mut bytes = Vec::new();
    primitive::put_tag(&mut bytes, field.number, primitive::WireType::Len);
    bytes.push(0);
    assert_eq!(json::to_mesos(entry, &bytes).unwrap(), b"{}");
}

#[test]
fn strict_reading_says_what_it_wants_and_where() {
    let refused = |document: &str, path: &str, offset: usize, why: &str| {
        let error = json::from_slice::<TaskStatus>(document.as_bytes(), Dialect::V1).unwrap_err();
        let found = (error.kind(), error.path().to_string(), error.offset());
        let expected = (ErrorKind::Json, path.to_owned(), Some(offset));
        assert_eq!(found, expected, "{document}: {error}");
        assert!(error.to_string().contains(why), "{document}: {error}");
    };
    let status = "TaskStatus";
    refused("", status, 0, "the document ends where a value is expected");
    refused("[]", status, 0, "an object is wanted");
    refused("{", status, 1, "a name in quotes is expected");
    refused("{\"state\" 1}", status, 9, "`:` is expected");
    refused("{\"state\": 1,}", status, 12, "a name in quotes is expected");
    refused("{\"state\": 1]", status, 11, "`,` or `}` is expected");
    refused("{\"state\": 1} x", status, 13, "more follows");
    refused("{\"state\": 1.0}", "TaskStatus.state", 10, "the name of a value is wanted");
    refused("{\"state\": 99999999999}", "TaskStatus.state", 10, "out of range");
    refused("{\"state\": 1, \"state\": 1}", "TaskStatus.state", 22, "stands twice");
    refused("{\"stat\": 1}", status, 1, "did you mean \"state\"? at line 1 column 2");
    refused("{\n \"healthy\": 1}", "TaskStatus.healthy", 14, "at line 2 column 13");
    refused("{\"healthy\": tru}", "TaskStatus.healthy", 12, "true or false is wanted");
    refused("{\"healthy\": yes}", "TaskStatus.healthy", 12, "a value is expected");
    refused("{\"message\": 1}", "TaskStatus.message", 12, "a string is wanted");
    refused("{\"message\": \"\u{1}\"}", "TaskStatus.message", 13, "a control character");
    refused("{\"message\": \"\\ud800\"}", "TaskStatus.message", 13, "half of a surrogate pair");
    refused("{\"message\": \"\\x\"}", "TaskStatus.message", 13, "has no such escape");
    refused("{\"message\": \"a", "TaskStatus.message", 14, "ends inside a string");
    refused("{\"message\": \"a\\", "TaskStatus.message", 14, "ends inside a string");
    refused("{\"message\": \"a\\u00", "TaskStatus.message", 14, "ends inside a string");
    refused("{\"data\": \"a\"}", "TaskStatus.data", 9, "bad base64");
    for (number, why) in [
        ("01", "does not begin with 0"),
        ("-", "a digit is expected"),
        ("1.", "a digit is expected"),
        ("1e+", "a digit is expected"),
        (".5", "a value is expected"),
        ("1e400", "out of range"),
        ("\"1\"", "a number is wanted"),
    ] {
        refused(&format!("{{\"timestamp\": {number}}}"), "TaskStatus.timestamp", 14, why);
    }
    let ips = "{\"container_status\": {\"network_infos\": [{}, {\"ip_addresses\": 1}]}}";
    let path = "TaskStatus.container_status.network_infos[1].ip_addresses";
    refused(ips, path, 61, "a list is wanted");
    refused("{\"labels\": {\"labels\": [null]}}", "TaskStatus.labels.labels[0]", 23, "an object");
}

#[test]
fn paths_name_keys_as_they_are_meant() {
    let refused = |document: &str, path: &str| {
        let error = json::from_slice::<TaskInfo>(document.as_bytes(), Dialect::V1).unwrap_err();
        assert_eq!(error.path().to_string(), path, "{document}: {error}");
    };
    refused("{\"t\\u0061sk_id\": {\"value\": 5}}", "TaskInfo.task_id.value");
    refused("{\"limits\": {\"\\u0061\": {\"value\": \"x\"}}}", "TaskInfo.limits[\"a\"].value");
    refused("{\"limits\": {\"a\": {\"value\": 1}, x}}", "TaskInfo.limits");
    refused("{\"limits\": {\"a\": {\"value\": 1}, \"a\": 1}}", "TaskInfo.limits[\"a\"]");
    refused("{\"limits\": {\"a\": null}}", "TaskInfo.limits[\"a\"]");
}

#[test]
fn strict_reading_takes_every_spelling_of_a_number() {
    let timestamp = |number: &str| {
        let document = format!(
            "{{\"task_id\": {{\"value\": \"\\u0074\\ud83d\\ude00\"}}, \"\\u0073tate\": \"TASK_\\u004cOST\", \"timestamp\": {number}}}"
        );
        let status: TaskStatus = json::from_slice(document.as_bytes(), Dialect::V1).unwrap();
        assert_eq!((status.task_id.as_ref(), status.state), ("t\u{1f600}", TaskState::Lost));
        status.timestamp.unwrap()
    };
    let negative_zero = (-0.0f64).to_bits();
    assert_eq!(timestamp("-0").to_bits(), negative_zero);
    assert_eq!(timestamp("-0.0e5").to_bits(), negative_zero);
    assert_eq!(timestamp("0").to_bits(), 0);
    assert_eq!(timestamp("-12"), -12.0);
    assert_eq!(timestamp("18446744073709551615"), u64::MAX as f64);
    assert_eq!(timestamp("123456789012345678901234567890"), 123456789012345678901234567890.0);
    assert_eq!(timestamp("1.7976931348623157E+308"), f64::MAX);
    assert_eq!(timestamp("4.9e-324"), f64::from_bits(1));
    assert_eq!(timestamp("\"-Infinity\""), f64::NEG_INFINITY);
    assert!(timestamp("\"N\\u0061N\"").is_nan());
}
