//! Where the tests find their data.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use mesos_types::wire::{self, Dialect, Kind, Label, MessageTable, primitive};
use serde_json::Value;

/// The folder of long corpora, vectors and captures, if there is one.
pub fn data() -> Option<PathBuf> {
    let dir = match std::env::var_os("MESOS_TYPES_DATA") {
        Some(dir) => PathBuf::from(dir),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
    };
    dir.is_dir().then_some(dir)
}

/// The sample data in the repository.
pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// Every file below `name` in the sample data, and in the long data if that is there, whose
/// name ends in `end`.
pub fn files(name: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(&samples().join(name), end, &mut found);
    match data() {
        Some(dir) => gather(&dir.join(name), end, &mut found),
        None => println!("no long data (MESOS_TYPES_DATA): the samples of {name} only"),
    }
    found.sort();
    found
}

fn gather(path: &Path, end: &str, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            gather(&entry.unwrap().path(), end, found);
        }
    } else if path.to_string_lossy().ends_with(end) {
        found.push(path.to_owned());
    }
}

/// The lines of a `.jsonl` file.
pub fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// A member of a line that is bytes in hexadecimal.
pub fn hex(line: &Value, member: &str) -> Option<Vec<u8>> {
    line[member].as_str().map(|h| HEXLOWER.decode(h.as_bytes()).unwrap())
}

/// Whether a required enum field of a message has a number that the schema does not name, at
/// any depth.
pub fn requires_unrecognised(table: &'static MessageTable, message: &[u8]) -> bool {
    let mut rest = message;
    while let Ok((number, wire)) = primitive::tag(&mut rest) {
        let mut value = rest;
        if primitive::skip(&mut rest, number, wire, wire::DEFAULT_DEPTH).is_err() {
            return false;
        }
        let Some(field) = table.field(number).filter(|f| f.wire() == wire) else { continue };
        let found = match field.kind {
            Kind::Message(inner) => {
                requires_unrecognised(inner, primitive::delimited(&mut value).unwrap())
            }
            Kind::Enum(e) => {
                let number = primitive::varint(&mut value).unwrap() as i32;
                field.label == Label::Required && e.name_of(number, Dialect::V1).is_none()
            }
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// The files below a folder of recorded traffic whose names end in `end`; the samples only if
/// there is no long data.
pub fn traffic(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if let Some(dir) = data() {
        gather(&dir.join("captures").join(folder), end, &mut found);
    }
    if found.is_empty() {
        gather(&samples().join("wire").join(folder), end, &mut found);
    }
    found.sort();
    found
}

/// The vectors in a file, of the samples only if there is no long data.
pub fn vectors(name: &str) -> Vec<Value> {
    let long = data().map(|dir| dir.join("vectors").join(name)).filter(|path| path.is_file());
    lines(&long.unwrap_or_else(|| samples().join("vectors").join(name)))
}

/// The vectors of a function of the neighbouring systems that have to do with framing.
pub fn framing_vectors(function: &str) -> Vec<Value> {
    let long = data().map(|dir| dir.join("vectors/seed-vectors.json")).filter(|p| p.is_file());
    let mut found: Vec<Value> = match long {
        Some(path) => serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(),
        None => lines(&samples().join("vectors/framing-vectors.jsonl")),
    };
    found.retain(|entry| {
        let defect = entry["source"].as_str().is_some_and(|source| source.contains("DEFECT"));
        entry["function"].as_str().unwrap().starts_with(function) && !defect
    });
    assert!(!found.is_empty(), "{function}");
    found
}

/// How vectors fared: those that are judged, those that agree, and those that differ by a rule.
#[derive(Default)]
pub struct Score {
    known: usize,
    passed: usize,
    rules: std::collections::BTreeMap<String, usize>,
}

impl Score {
    /// A vector agrees, or a rule says of its input why not.
    pub fn add(&mut self, entry: &Value, agrees: bool, rule: Option<&str>) {
        self.known += 1;
        match (agrees, rule) {
            (true, _) => self.passed += 1,
            (false, Some(rule)) => *self.rules.entry(rule.to_owned()).or_default() += 1,
            (false, None) => panic!("{entry}"),
        }
    }

    /// Says how, of what.
    pub fn report(&self, of: &str) {
        assert!(self.passed > 0, "{of}");
        println!(
            "{of}: {} known, {} passed, differences {:?}, 0 unknown",
            self.known, self.passed, self.rules
        );
    }
}
