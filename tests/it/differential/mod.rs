//! prost-reflect, which knows no Mesos, reads the same bytes beside the crate.

pub mod alike;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use alike::{ALIKE, INCOMPLETE, KEPT, Outcome, REFUSED};
use mesos_types::{laws, registry};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support;

/// How often each outcome was.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, usize>);

impl Tally {
    fn count(&mut self, outcome: Outcome) {
        *self.0.entry(outcome.unwrap_or_else(|e| panic!("{e}"))).or_default() += 1;
    }

    /// Prints it; each of these outcomes must be in it.
    fn holds(self, outcomes: &[&str]) {
        println!("{:#?}", self.0);
        for outcome in outcomes {
            assert!(self.0.contains_key(outcome), "never: {outcome}");
        }
    }
}

/// Each difference that is let pass, on a message of its own.
#[test]
fn the_documented_differences_are_there() {
    let groups = |n| [[0x13].repeat(n), [0x14].repeat(n)].concat();
    // An entry whose value, a scalar, has unknown groups in it: 2 levels here, 1 in theirs.
    let scalar = [&[0x09; 9][..], &groups(99)].concat();
    let entry = [&[0x12, 0xcf, 0x01], &scalar[..]].concat();
    let deep = [&[0x0a, 0xd2, 0x01], &entry[..]].concat();
    let quantities = "mesos.v1.OfferFilters.ResourceQuantities";
    let examples: &[(&str, &str, &[u8])] = &[
        ("beyond_a_limit", quantities, &deep),
        ("map_of_another_wire_type", quantities, b"\x08\0"),
        (
            "map_of_another_wire_type",
            "mesos.v1.FrameworkInfo",
            b"\x0a\0\x12\0\x6a\x08\x12\x06\x0a\x04\x0a\x02\x08\x63\x6a\0",
        ),
        ("padded", "mesos.v1.TaskID", b"\x8a\x80\x80\x80\x80\0\x01a"),
        ("padded", "mesos.v1.TaskID", b"\x0a\x81\x80\x80\x80\x80\0a"),
        ("padded", "mesos.v1.TaskID", b"\x0a\0\x13\x88\x80\x80\x80\x80\0\x01\x14"),
        ("outranked", "mesos.v1.CheckStatusInfo", b"\x08\x01\x08\xe7\x07"),
        ("surplus_bits", "mesos.v1.TimeInfo", b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02"),
        ("surplus_bits", "mesos.v1.TaskID", b"\x8a\x80\x80\x80\x10\x01a"),
        ("overwritten", "mesos.v1.TaskID", b"\x0a\x01b\x0a\x01a"),
        (REFUSED, "mesos.v1.TaskID", b"\x0a\x01\xff\x0a\x01a"),
    ];
    for (difference, name, bytes) in examples {
        let entry = registry::find(name).unwrap();
        assert_eq!(alike::alike(&entry, bytes).as_ref(), Ok(difference), "{bytes:02x?}");
    }
}

#[test]
fn the_corpora_are_read_alike() {
    for (name, outcomes) in [
        ("coherent.jsonl", &[ALIKE][..]),
        ("canonical.jsonl", &[ALIKE]),
        ("adversarial.jsonl", &[ALIKE, REFUSED, KEPT, INCOMPLETE]),
    ] {
        let mut tally = Tally::default();
        for line in support::files("corpus", name).iter().flat_map(|path| support::lines(path)) {
            let Some(entry) = registry::find(line["type"].as_str().unwrap()) else { continue };
            tally.count(alike::alike(&entry, &support::hex(&line, "hex").unwrap()));
        }
        println!("{name}:");
        tally.holds(outcomes);
    }
}

#[test]
fn forged_messages_of_every_type_are_read_alike() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(32);
    let mut types = 0;
    let tally = std::cell::RefCell::new(Tally::default());
    for entry in registry::entries().filter(|e| e.name() == e.table().name) {
        types += 1;
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
            .run(&prop::collection::vec(any::<u8>(), 0..2048), |entropy| {
                let outcome = alike::alike(&entry, &laws::forge(entry.table(), &entropy));
                let outcome = outcome.map_err(TestCaseError::fail)?;
                tally.borrow_mut().count(Ok(outcome));
                Ok(())
            })
            .unwrap_or_else(|e| panic!("{e}"));
    }
    println!("{types} types:");
    tally.into_inner().holds(&[ALIKE, REFUSED, KEPT, INCOMPLETE]);
}

#[test]
fn the_fuzz_corpora_are_read_alike() {
    // Both choose the type by the same two bytes.
    for target in ["differential", "any"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
        let mut tally = Tally::default();
        for file in fs::read_dir(&folder).unwrap() {
            tally.count(alike::any(&fs::read(file.unwrap().path()).unwrap()));
        }
        println!("{target}:");
        tally.holds(&[ALIKE, REFUSED]);
    }
}
