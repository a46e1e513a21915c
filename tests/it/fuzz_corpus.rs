//! Replays the corpus of every fuzz target on stable; a crash found becomes a file of it.

#[path = "../../fuzz/families.rs"]
mod families;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mesos_types::laws::{Violation, harness};

use crate::differential::alike as differential;

/// What each target does with an input; without the name here, or with a name too many, the
/// tests fail.
#[allow(clippy::type_complexity)]
const TARGETS: &[(&str, fn(&[u8]) -> Result<(), String>)] = &[
    ("any", |data| said(harness::any(data))),
    ("differential", |data| differential::any(data).map(drop)),
    ("document", |data| {
        use mesos_types::state::{Endpoint, written_as_read};
        let Some((&first, text)) = data.split_first() else { return Ok(()) };
        let endpoint = Endpoint::ALL[usize::from(first) % Endpoint::ALL.len()];
        written_as_read(endpoint, text).map(drop)
    }),
    ("edit", |data| said(harness::any_edit(data))),
    ("executor", |data| said(harness::family(families::EXECUTOR, data))),
    ("forged", |data| said(harness::any_forged(data))),
    ("headers", |data| said(harness::headers(data))),
    ("internal", |data| said(harness::family(families::INTERNAL, data))),
    ("json_text", |data| said(harness::any_json(data))),
    ("json_wire", |data| said(harness::any_printed(data))),
    ("limits", |data| {
        harness::any_limits(data);
        Ok(())
    }),
    ("model", |data| said(harness::family(families::MODEL, data))),
    ("operator", |data| said(harness::family(families::OPERATOR, data))),
    ("recordings", |data| said(harness::recordings(data))),
    ("records", |data| said(harness::records(data))),
    ("resource_text", |data| said(mesos_types::resources::laws::grammar(data))),
    ("resources", |data| said(mesos_types::resources::laws::any(data))),
    ("requests", |data| said(harness::requests(data))),
    ("scheduler", |data| said(harness::family(families::SCHEDULER, data))),
    ("upid", |data| said(harness::upid(data))),
    ("validate", |data| said(mesos_types::validate::laws::any(data))),
    ("walker", |data| said(harness::any_walk(data))),
];

fn said(outcome: Result<(), Violation>) -> Result<(), String> {
    outcome.map_err(|violation| violation.to_string())
}

fn fuzz(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
}

/// The files in a folder of `fuzz/`.
fn files(name: &str) -> BTreeSet<PathBuf> {
    fs::read_dir(fuzz(name)).unwrap().map(|file| file.unwrap().path()).collect()
}

#[test]
fn the_corpus_of_every_target_keeps_the_laws() {
    for (target, replay) in TARGETS {
        let files = files(&format!("corpus/{target}"));
        for file in &files {
            replay(&fs::read(file).unwrap()).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        }
        println!("{target}: {} files", files.len());
        assert!(!files.is_empty());
    }
}

#[test]
fn every_target_has_a_replay_and_nothing_is_for_a_target_that_is_not() {
    let manifest = fs::read_to_string(fuzz("Cargo.toml")).unwrap();
    let built: BTreeSet<_> = manifest
        .split("[[bin]]\nname = \"")
        .skip(1)
        .map(|bin| bin.split('"').next().unwrap())
        .collect();
    assert_eq!(built.len(), manifest.matches("[[bin]]").count());
    assert_eq!(built, TARGETS.iter().map(|(name, _)| *name).collect());
    for file in files("corpus").iter().chain(&files("dictionaries")) {
        assert!(built.contains(file.file_stem().unwrap().to_str().unwrap()), "{}", file.display());
    }
}

#[test]
fn every_package_of_a_family_has_types_of_the_model() {
    for packages in [
        families::SCHEDULER,
        families::EXECUTOR,
        families::OPERATOR,
        families::INTERNAL,
        families::MODEL,
    ] {
        for package in packages {
            let prefix = format!("{package}.");
            let mut entries = mesos_types::registry::entries();
            assert!(entries.any(|e| e.name().starts_with(&prefix) && e.is_model()), "{package}");
        }
    }
    let stranger = harness::family(&["mesos.v0"], b"\0\0\0").unwrap_err();
    assert_eq!(stranger.law, "family");
    assert!(stranger.detail.contains("mesos.v0"), "{stranger}");
}
