//! Google's parser is the judge of what is accepted, and of what a message is when all of it
//! is kept.

use std::collections::BTreeMap;

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{self, Dialect, FieldTable, Kind, MessageTable, WireType, primitive};
use mesos_types::{Captured, Codec, CommandInfo, DecodeOptions, TaskInfo};
use serde_json::Value;

use crate::support;

#[test]
fn adversarial_inputs_are_captured_as_google_keeps_them() {
    let mut judged: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for path in support::files("corpus", "adversarial.jsonl") {
        for line in support::lines(&path) {
            let name = line["type"].as_str().unwrap();
            let Some(entry) = registry::find(name) else { panic!("{name} is unknown") };
            let bytes = support::hex(&line, "hex").unwrap();
            let google = line["verdict"] == "accept" && line["initialized"] == true;
            let captured = entry.capture(&bytes, &DecodeOptions::default());
            let counts = judged.entry(line["cat"].as_str().unwrap().to_owned()).or_default();
            counts[0] += 1;
            if captured.is_ok() != google {
                let excused = two_implementations_differ(&line)
                    || google_misses_a_required_enum(entry, &bytes, &line);
                if !excused {
                    wrong.push(format!("{line}: {:?}", captured.err()));
                }
                continue;
            }
            let Ok(captured) = captured else { continue };
            counts[1] += 1;
            let canonical = support::hex(&line, "canonical").unwrap_or_else(|| bytes.clone());
            let table = entry.table();
            if moved(table, &captured.bytes, true) != moved(table, &canonical, true)
                && !two_implementations_differ(&line)
            {
                wrong.push(format!("{line}: {}", data_encoding::HEXLOWER.encode(&captured.bytes)));
            }
            // Without what is unknown: what decoding gives, where nothing contradicts itself.
            let known = support::hex(&line, "known").unwrap_or_else(|| canonical.clone());
            let by_the_fork = named_by_the_fork(table, &canonical);
            let known = if wide_enum(table, &canonical) { canonical } else { known };
            let Ok(view) = entry.decode(&bytes, &DecodeOptions::default()) else { continue };
            if captured.residue.iter().any(|f| f.kind == mesos_types::wire::FindingKind::Union) {
                continue;
            }
            counts[2] += 1;
            if moved(table, &view.encode_to_vec(), false) != moved(table, &known, false)
                && !two_implementations_differ(&line)
                && !by_the_fork
            {
                wrong.push(format!(
                    "{line}: view {}",
                    data_encoding::HEXLOWER.encode(&view.encode_to_vec())
                ));
            }
        }
    }
    for (category, [all, kept, viewed]) in &judged {
        println!("{category}: {all} judged, {kept} kept whole, {viewed} viewed");
    }
    assert!(judged.values().map(|c| c[1]).sum::<usize>() > 50);
    assert!(wrong.is_empty(), "{} disagree: {wrong:#?}", wrong.len());
}

/// The tag of a call or a response has a number that only the fork's schema names. The verdicts
/// were obtained with Mesos' own.
fn named_by_the_fork(table: &'static MessageTable, message: &[u8]) -> bool {
    let fork: &[i32] = match table.name {
        "mesos.v1.master.Call" | "mesos.master.Call" => &[40],
        "mesos.v1.master.Response" => &[20],
        "mesos.v1.agent.Call" => &[33, 34],
        "mesos.v1.agent.Response" => &[18],
        _ => &[],
    };
    let mut rest = message;
    match primitive::tag(&mut rest) {
        Ok((1, wire::WireType::Varint)) => {
            primitive::varint(&mut rest).is_ok_and(|number| fork.contains(&(number as i32)))
        }
        _ => false,
    }
}

/// Google's two implementations differ: either is right.
fn two_implementations_differ(line: &Value) -> bool {
    line.as_object().unwrap().keys().any(|k| k.starts_with("upb"))
}

/// An enum number of over 32 bits: Google has none of it among the known fields; here the low
/// 32 bits count.
fn wide_enum(table: &'static MessageTable, message: &[u8]) -> bool {
    fields(table, message).iter().any(|(_, _, raw, field)| match field {
        Some(FieldTable { kind: Kind::Message(inner), .. }) => {
            wide_enum(inner, primitive::delimited(&mut value(raw)).unwrap())
        }
        Some(FieldTable { kind: Kind::Enum(_), .. }) => {
            let number = primitive::varint(&mut value(raw)).unwrap() as i64;
            i32::try_from(number).is_err()
        }
        _ => false,
    })
}

/// An unrecognised number in a required enum is a value here, and an unknown field there.
fn google_misses_a_required_enum(entry: Entry, bytes: &[u8], line: &Value) -> bool {
    line["initialized"] == false && support::requires_unrecognised(entry.table(), bytes)
}

fn fields(
    table: &'static MessageTable,
    message: &[u8],
) -> Vec<(u32, WireType, Vec<u8>, Option<&'static FieldTable>)> {
    let mut rest = message;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let start = rest;
        let (number, wire) = primitive::tag(&mut rest).unwrap();
        primitive::skip(&mut rest, number, wire, 100).unwrap();
        let raw = start[..start.len() - rest.len()].to_vec();
        found.push((number, wire, raw, table.field(number).filter(|f| f.accepts(wire))));
    }
    found
}

fn value(raw: &[u8]) -> &[u8] {
    let mut rest = raw;
    primitive::tag(&mut rest).unwrap();
    rest
}

/// A message with its unrecognised enum numbers among its unknown fields, these in an order of
/// their own; or with neither.
fn moved(table: &'static MessageTable, message: &[u8], keep: bool) -> Vec<u8> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (number, _, raw, field) in fields(table, message) {
        match field {
            None => unknown.push(raw),
            // The low 32 bits of an enum number count.
            Some(FieldTable { kind: Kind::Enum(e), .. }) => {
                let low = primitive::varint(&mut value(&raw)).unwrap() as i32;
                let mut raw = Vec::new();
                primitive::put_tag(&mut raw, number, WireType::Varint);
                primitive::put_varint(&mut raw, i64::from(low) as u64);
                if e.name_of(low, Dialect::V1).is_some() {
                    known.push((number, raw));
                } else {
                    unknown.push(raw);
                }
            }
            Some(FieldTable { kind: Kind::Message(inner), .. }) => {
                let body = moved(inner, primitive::delimited(&mut value(&raw)).unwrap(), keep);
                let mut raw = Vec::new();
                primitive::put_tag(&mut raw, number, WireType::Len);
                primitive::put_varint(&mut raw, body.len() as u64);
                raw.extend(body);
                known.push((number, raw));
            }
            Some(_) => known.push((number, raw)),
        }
    }
    // What is recognised by its low bits stands among the unknown fields with Google.
    known.sort_by_key(|f| f.0);
    unknown.sort();
    let known = known.into_iter().map(|f| f.1);
    known.chain(unknown.into_iter().filter(|_| keep)).collect::<Vec<_>>().concat()
}

#[test]
fn an_edit_changes_only_itself() {
    let mut command = CommandInfo::shell("true").encode_to_vec();
    // Unknown field 42, then a user that is not UTF-8.
    command.extend(b"\xd0\x02\x07\x2a\x02\xff\xfe");
    let mut bytes = TaskInfo::new("t", "1", "S").encode_to_vec();
    primitive::put_tag(&mut bytes, 7, WireType::Len);
    primitive::put_varint(&mut bytes, command.len() as u64);
    bytes.extend(&command);

    let mut captured = Captured::<TaskInfo>::decode(&bytes).unwrap();
    let residue: Vec<String> = captured.residue().iter().map(ToString::to_string).collect();
    assert_eq!(
        residue,
        [
            "TaskInfo.command: unknown field 42, varint 7",
            "TaskInfo.command.user: text that is not UTF-8, len, 3 bytes"
        ]
    );
    assert_eq!(captured.value.command.as_ref().unwrap().user.as_deref(), Some("\u{fffd}\u{fffd}"));
    assert!(!captured.is_exact());

    captured.value.name = "renamed".into();
    let again = Captured::<TaskInfo>::decode(captured.encode_to_vec().as_slice()).unwrap();
    assert_eq!(again.value, captured.value);
    assert_eq!(again.residue().len(), 2);
    assert!(captured.lost().is_empty());

    captured.value.command = None;
    assert_eq!(captured.lost().len(), 2);
    assert_eq!(TaskInfo::decode_exact(&captured.encode_to_vec()).unwrap(), captured.value);
}

/// A task with three limits, of which the second has an unknown field, and the third a key that
/// is not UTF-8.
fn limited() -> Vec<u8> {
    let mut bytes = TaskInfo::new("t", "1", "S").encode_to_vec();
    bytes.extend(b"\x7a\x0e\x0a\x01a\x12\x09\x09\0\0\0\0\0\0\0\0");
    bytes.extend(b"\x7a\x10\x0a\x01b\x12\x09\x09\0\0\0\0\0\0\0\0\x78\x07");
    bytes.extend(b"\x7a\x0e\x0a\x01\xff\x12\x09\x09\0\0\0\0\0\0\0\0");
    bytes
}

#[test]
fn entries_of_maps_keep_what_they_had() {
    let mut captured = Captured::<TaskInfo>::decode(&limited()).unwrap();
    assert_eq!(captured.encode_to_vec(), limited());

    // What was all in the value is not lost when it is taken out.
    captured.value.limits.remove("a");
    assert_eq!(captured.lost(), []);
    captured.value.limits.insert("c".into(), mesos_types::value::Scalar(2.0));
    captured.value.limits.get_mut("b").unwrap().0 = 1.0;
    assert_eq!(captured.lost(), []);
    let again = Captured::<TaskInfo>::decode(&captured.encode_to_vec()).unwrap();
    assert_eq!((&again.value, again.residue_total()), (&captured.value, 2));
    let keys: Vec<_> = again.value.limits.keys().map(String::as_str).collect();
    assert_eq!(keys, ["b", "c", "\u{fffd}"]);

    captured.value.limits.remove("b");
    let lost: Vec<_> = captured.lost().iter().map(ToString::to_string).collect();
    assert_eq!(lost, [r#"TaskInfo.limits["b"]: unknown field 15, varint 7"#]);
    captured.value.limits.clear();
    assert_eq!(captured.lost_total(), 2);
}

#[test]
fn elements_keep_what_they_had() {
    let offer = |id: &str, unknown: u8| {
        let offer = mesos_types::Offer::new(id, "F", "S", "host").encode_to_vec();
        [&offer[..], &[0xf8, 0x07, unknown]].concat()
    };
    let mut offers = Vec::new();
    for (id, unknown) in [("a", 1), ("b", 2), ("c", 3), ("d", 4), ("d", 5)] {
        let offer = offer(id, unknown);
        primitive::put_tag(&mut offers, 1, WireType::Len);
        primitive::put_varint(&mut offers, offer.len() as u64);
        offers.extend(offer);
    }
    let mut captured = Captured::<mesos_types::scheduler::event::Offers>::decode(&offers).unwrap();
    let unknown = |captured: &Captured<mesos_types::scheduler::event::Offers>| -> Vec<u8> {
        let again =
            Captured::<mesos_types::scheduler::event::Offers>::decode(&captured.encode_to_vec());
        let again = again.unwrap();
        assert_eq!(again.value, captured.value);
        again.residue().iter().map(|f| *f.raw.last().unwrap()).collect()
    };
    // In another order, with one taken out: equal elements, the first with the first.
    captured.value.offers.swap(0, 2);
    captured.value.offers.remove(1);
    assert_eq!(unknown(&captured), [3, 1, 4, 5]);
    assert_eq!(captured.lost().len(), 1);
    // An identifier that stands once tells an element that was changed.
    captured.value.offers[0].hostname = "other".into();
    captured.value.offers.swap(0, 1);
    assert_eq!(unknown(&captured), [1, 3, 4, 5]);
    // As many as there were: by position.
    captured.value.offers.truncate(3);
    captured.value.offers[0].id = "x".into();
    captured.value.offers[2].id = "y".into();
    captured.value.offers.push(mesos_types::Offer::new("z", "F", "S", "host"));
    captured.value.offers.push(mesos_types::Offer::new("z", "F", "S", "host"));
    assert_eq!(unknown(&captured), [1, 3, 2, 4, 5]);
    assert!(captured.lost().is_empty());
}

#[test]
fn what_was_captured_within_limits_is_kept_within_them() {
    // 100,000 unknown fields: a walk over them takes more than reading allows here.
    let bytes = [TaskInfo::new("t", "1", "S").encode_to_vec(), b"\xf8\x07\x00".repeat(100_000)];
    let bytes = bytes.concat();
    let options = DecodeOptions::new().max_memory(1 << 20);
    let refused = Captured::<TaskInfo>::decode_with(&bytes, &options).unwrap_err();
    assert_eq!(refused.kind(), mesos_types::ErrorKind::Limit(mesos_types::Limit::Memory));
    assert!(refused.to_string().contains("takes more memory than allowed"), "{refused}");

    let options = DecodeOptions::new().max_memory(3 << 20);
    let mut captured = Captured::<TaskInfo>::decode_with(&bytes, &options).unwrap();
    captured.value.name = "renamed".into();
    assert_eq!((captured.residue_total(), captured.lost_total()), (100_000, 0));
    assert_eq!(captured.encode_to_vec().len(), bytes.len() + 6);
}
