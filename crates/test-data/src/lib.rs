//! Where the tests of this repository find their data, and how they count vectors.
//!
//! The sample data lies in `tests/data` of the repository. The long corpora, vectors and captures
//! lie in the folder that the environment variable `MESOS_TYPES_DATA` names, else in `../shared`
//! beside the repository. Tests run over all files of both that match a pattern.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use serde_json::Value;

/// The folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// The folder of the long corpora, vectors and captures, if there is one.
pub fn data() -> Option<PathBuf> {
    let dir = match std::env::var_os("MESOS_TYPES_DATA") {
        Some(dir) => PathBuf::from(dir),
        None => repository().join("../shared"),
    };
    dir.is_dir().then_some(dir)
}

/// The folder of the sample data.
pub fn samples() -> PathBuf {
    repository().join("tests/data")
}

/// Every file below `name` in the sample data, and in the long data if it is there, whose name
/// ends in `end`.
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

/// Adds every file below `path` whose name ends in `end`.
pub fn gather(path: &Path, end: &str, found: &mut Vec<PathBuf>) {
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

/// A member of a line whose text is bytes in hexadecimal.
pub fn hex(line: &Value, member: &str) -> Option<Vec<u8>> {
    line[member].as_str().map(|h| HEXLOWER.decode(h.as_bytes()).unwrap())
}

/// The files below a folder of recorded traffic whose names end in `end`: the samples, and the
/// long data if it is there.
pub fn traffic(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(&samples().join("wire").join(folder), end, &mut found);
    match data() {
        Some(dir) => gather(&dir.join("captures").join(folder), end, &mut found),
        None => println!("no long data (MESOS_TYPES_DATA): the samples of {folder} only"),
    }
    found.sort();
    found
}

/// The vectors in a file of `vectors/`: those of the long data, else those of the samples. There
/// are none if neither has the file.
pub fn vectors(name: &str) -> Vec<Value> {
    let long = data().map(|dir| dir.join("vectors").join(name));
    let sample = samples().join("vectors").join(name);
    let file = long.into_iter().chain([sample]).find(|path| path.is_file());
    file.map_or_else(Vec::new, |path| lines(&path))
}

/// The vectors of the neighbouring systems: `vectors/seed-vectors.json` of the long data, else
/// the samples `vectors/<samples>.jsonl`. Entries whose source is a defect of the original are
/// left out.
pub fn seed_vectors(samples_name: &str) -> Vec<Value> {
    let long = data().map(|dir| dir.join("vectors/seed-vectors.json")).filter(|p| p.is_file());
    let mut found: Vec<Value> = match long {
        Some(path) => serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(),
        None => lines(&samples().join("vectors").join(format!("{samples_name}.jsonl"))),
    };
    found.retain(|e| !e["source"].as_str().is_some_and(|source| source.contains("DEFECT")));
    found
}

/// How vectors fared: how many are known to the harness, how many agree, and how many differ by
/// a rule.
#[derive(Debug, Default)]
pub struct Score {
    known: usize,
    passed: usize,
    unknown: usize,
    names: BTreeSet<String>,
    rules: BTreeMap<String, usize>,
}

impl Score {
    /// Counts a vector that agrees, or differs by a rule on its function and input. Panics if
    /// it differs without a rule.
    pub fn add(&mut self, entry: &Value, agrees: bool, rule: Option<&str>) {
        self.known += 1;
        match (agrees, rule) {
            (true, _) => self.passed += 1,
            (false, Some(rule)) => *self.rules.entry(rule.to_owned()).or_default() += 1,
            (false, None) => panic!("{entry}"),
        }
    }

    /// Counts a vector of a function or scenario that the harness does not know. This fails
    /// nothing; the report names it.
    pub fn unknown(&mut self, name: &str) {
        self.unknown += 1;
        self.names.insert(name.to_owned());
    }

    /// Prints how the vectors of `subject` fared. Where there were none, it says so.
    pub fn report(&self, subject: &str) {
        if self.known + self.unknown == 0 {
            println!("{subject}: no vector in the data at hand");
            return;
        }
        println!(
            "{subject}: {} known, {} passed, {} unknown {:?}, differences by rule {:?}",
            self.known, self.passed, self.unknown, self.names, self.rules
        );
    }
}
