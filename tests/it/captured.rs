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
