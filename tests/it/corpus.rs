//! The corpora that Google's protobuf wrote: every message of a type in the registry is read
//! exactly and written byte for byte, by both routes.

use std::collections::{BTreeMap, BTreeSet};

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{self, FindingKind, Form};
use mesos_types::{DecodeOptions, ErrorKind};
use serde_json::Value;

use crate::support;

/// The lines of a corpus whose type is in the registry; the others are counted and named.
fn known(name: &str) -> Vec<(Entry, Value)> {
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    let mut known = Vec::new();
    for path in support::files("corpus", name) {
        for line in support::lines(&path) {
            let name = line["type"].as_str().unwrap();
            match registry::find(name) {
                Some(entry) => known.push((entry, line)),
                None => *unknown.entry(name.to_owned()).or_default() += 1,
            }
        }
    }
    println!(
        "{name}: {} messages known, {} of unknown types: {unknown:?}",
        known.len(),
        unknown.values().sum::<usize>()
    );
    known
}

/// Whether some body of a union stands beside another tag, at any depth, as the tables say.
fn contradicts(entry: Entry, bytes: &[u8]) -> bool {
    let walk = wire::walk(entry.table(), bytes, wire::DEFAULT_DEPTH, Form::Canonical).unwrap();
    assert!(walk.findings.iter().all(|f| f.kind == FindingKind::Union), "{:?}", walk.findings);
    !walk.findings.is_empty()
}

#[test]
fn coherent_messages_are_exact_by_both_routes() {
    are_exact("coherent.jsonl");
}

#[test]
fn messages_of_the_fork_are_exact_by_both_routes() {
    are_exact("clusterd.jsonl");
}

fn are_exact(corpus: &str) {
    let known = known(corpus);
    assert!(!known.is_empty());
    for (entry, line) in &known {
        let bytes = support::hex(line, "hex").unwrap();
        let message = entry
            .decode_exact(&bytes, &DecodeOptions::default())
            .unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(message.encode_to_vec(), bytes, "{line}");
        entry.laws(&bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
    }
    println!("{} passed", known.len());
}

#[test]
fn canonical_messages_are_exact_or_contradict_themselves() {
    let known = known("canonical.jsonl");
    assert!(!known.is_empty());
    let mut refused = 0;
    for (entry, line) in &known {
        let bytes = support::hex(line, "hex").unwrap();
        match entry.decode_exact(&bytes, &DecodeOptions::default()) {
            Ok(message) => {
                assert_eq!(message.encode_to_vec(), bytes, "{line}");
                assert!(!contradicts(*entry, &bytes), "{line}");
            }
            Err(e) => {
                assert_eq!(e.kind(), ErrorKind::Union, "{line}: {e}");
                assert!(contradicts(*entry, &bytes), "{line}");
                refused += 1;
            }
        }
        entry.laws(&bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
    }
    println!(
        "{} exact, {refused} refused for contradicting unions, 0 changed",
        known.len() - refused
    );
}

#[test]
fn adversarial_inputs_keep_the_laws_and_google_s_verdict() {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut disagree = BTreeSet::new();
    for (entry, line) in known("adversarial.jsonl") {
        let bytes = support::hex(&line, "hex").unwrap();
        entry.laws(&bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
        let google = line["verdict"] == "accept" && line["initialized"] == true;
        let lossy = DecodeOptions::default().lossy_text(true);
        let ours = entry.decode(&bytes, &lossy);
        let counted = counts.entry(line["cat"].as_str().unwrap().to_owned()).or_default();
        counted.0 += 1;
        if ours.is_ok() == google || either_way(&line) || required_enum(entry, &bytes, &line) {
            counted.1 += 1;
        } else {
            disagree
                .insert(format!("{} {} {}: ours {ours:?}", line["id"], line["cat"], line["note"]));
        }
        if line["verdict"] == "accept" && line["initialized"] == false && ours.is_err() {
            let error = ours.err().unwrap();
            let missing = line["missing"].as_str().unwrap();
            assert_eq!(error.kind(), ErrorKind::MissingRequired, "{line}: {error}");
            let path = error.path().display_in(entry.dialect()).to_string();
            assert!(
                missing.split(", ").any(|m| path.ends_with(&format!(".{}", after_index(m)))),
                "{line}: {path}"
            );
        }
    }
    for (category, (all, agree)) in counts {
        println!("{category}: {agree} of {all} agree");
    }
    assert!(disagree.is_empty(), "{disagree:#?}");
}

/// `x` of `a[0].b.x`; Google counts the elements of maps, which have no order.
fn after_index(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// Google's two implementations differ.
fn either_way(line: &Value) -> bool {
    line.as_object().unwrap().keys().any(|k| k.starts_with("upb"))
}

/// An unrecognised number in a required enum is a value here, and an unknown field with Google.
fn required_enum(entry: Entry, bytes: &[u8], line: &Value) -> bool {
    line["initialized"] == false && support::requires_unrecognised(entry.table(), bytes)
}
