//! The laws, for every type, on bytes of any kind. `PROPTEST_CASES` makes the run longer.

use std::cell::Cell;

use mesos_types::laws::{self, harness};
use mesos_types::{DecodeOptions, registry};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support;

fn runner(cases: u32) -> TestRunner {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(cases);
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

#[test]
fn forged_messages_keep_the_laws() {
    let (mut types, messages, exact) = (0, Cell::new(0), Cell::new(0));
    // Both names of a type are one codec.
    for entry in registry::entries().filter(|e| e.name() == e.table().name) {
        types += 1;
        runner(32)
            .run(&prop::collection::vec(any::<u8>(), 0..2048), |entropy| {
                let bytes = laws::forge(entry.table(), &entropy);
                messages.set(messages.get() + 1);
                let sound = entry.decode_exact(&bytes, &DecodeOptions::default()).is_ok();
                exact.set(exact.get() + usize::from(sound));
                #[cfg(feature = "json")]
                {
                    let choice = harness::choice_of(entry.table()).to_le_bytes();
                    harness::any_printed(&[&choice, &entropy[..]].concat())
                        .map_err(|v| TestCaseError::fail(v.to_string()))?;
                }
                entry.laws(&bytes).map_err(|v| TestCaseError::fail(v.to_string()))
            })
            .unwrap_or_else(|e| panic!("{}: {e}", entry.name()));
    }
    let (messages, exact) = (messages.get(), exact.get());
    println!("{messages} messages of {types} types, {exact} of them exact");
    assert!(exact * 4 > messages, "the forge makes too few sound messages");
    assert!(exact < messages, "the forge makes no odd messages");
}

#[test]
fn edits_keep_what_was_captured() {
    for entry in registry::entries().filter(|e| e.name() == e.table().name && e.is_model()) {
        runner(48)
            .run(
                &(
                    prop::collection::vec(any::<u8>(), 0..2048),
                    prop::collection::vec(any::<u8>(), 0..256),
                ),
                |(message, edit)| {
                    let bytes = laws::forge(entry.table(), &message);
                    entry.edit(&bytes, &edit).map_err(|v| TestCaseError::fail(v.to_string()))
                },
            )
            .unwrap_or_else(|e| panic!("{}: {e}", entry.name()));
    }
}

#[test]
fn bytes_of_any_kind_keep_the_laws() {
    runner(4096)
        .run(&prop::collection::vec(any::<u8>(), 0..256), |data| {
            harness::any_limits(&data);
            harness::any_walk(&data).map_err(|v| TestCaseError::fail(v.to_string()))?;
            #[cfg(feature = "json")]
            harness::any_json(&data).map_err(|v| TestCaseError::fail(v.to_string()))?;
            harness::any(&data).map_err(|v| TestCaseError::fail(v.to_string()))
        })
        .unwrap();
}

#[test]
fn damaged_messages_keep_the_laws() {
    let captured: Vec<(registry::Entry, Vec<u8>)> = support::files("corpus", "coherent.jsonl")
        .iter()
        .flat_map(|path| support::lines(path))
        .filter_map(|line| {
            Some((registry::find(line["type"].as_str()?)?, support::hex(&line, "hex")?))
        })
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect();
    assert!(!captured.is_empty());
    let damage = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>(), 0..4u8);
    runner(4096)
        .run(&damage, |(which, place, byte, how)| {
            let (entry, bytes) = which.get(&captured);
            let mut bytes = bytes.clone();
            let at = place.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.truncate(at),
                2 => bytes.insert(at, byte),
                _ => bytes.extend_from_within(at..),
            }
            entry.laws(&bytes).map_err(|v| TestCaseError::fail(v.to_string()))
        })
        .unwrap();
}
