//! Replays the corpus of every fuzz target on stable; a crash found becomes a file of it.

#[path = "support/differential.rs"]
mod differential;
#[path = "../fuzz/families.rs"]
mod families;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mesos_types::laws::{self, Violation};

/// What each target does with an input; without the name here, or with a name too many, the
/// tests fail.
#[allow(clippy::type_complexity)]
const TARGETS: &[(&str, fn(&[u8]) -> Result<(), String>)] = &[
    ("any", |data| said(laws::any(data))),
    ("differential", |data| differential::any(data).map(drop)),
    ("edit", |data| said(laws::any_edit(data))),
    ("executor", |data| said(laws::family(families::EXECUTOR, data))),
    ("forged", |data| said(laws::any_forged(data))),
    ("headers", |data| said(laws::headers(data))),
    ("internal", |data| said(laws::family(families::INTERNAL, data))),
    ("json_text", |data| said(laws::any_json(data))),
    ("json_wire", |data| said(laws::any_printed(data))),
    ("limits", |data| {
        laws::any_limits(data);
        Ok(())
    }),
    ("model", |data| said(laws::family(families::MODEL, data))),
    ("operator", |data| said(laws::family(families::OPERATOR, data))),
    ("recordings", |data| said(laws::recordings(data))),
    ("records", |data| said(laws::records(data))),
    ("resource_text", |data| said(mesos_types::resources::laws::grammar(data))),
    ("resources", |data| said(mesos_types::resources::laws::any(data))),
    ("requests", |data| said(laws::requests(data))),
    ("scheduler", |data| said(laws::family(families::SCHEDULER, data))),
    ("upid", |data| said(laws::upid(data))),
    ("validate", |data| said(mesos_types::validate::laws::any(data))),
    ("walker", |data| said(laws::any_walk(data))),
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
fn every_name_of_a_family_is_a_type_of_the_model() {
    for name in [
        families::SCHEDULER,
        families::EXECUTOR,
        families::OPERATOR,
        families::INTERNAL,
        families::MODEL,
    ]
    .concat()
    {
        assert!(mesos_types::registry::find(name).is_some_and(|e| e.is_model()), "{name}");
    }
    let stranger = laws::family(&["mesos.v1.None"], b"\0").unwrap_err();
    assert_eq!((stranger.law, stranger.message), ("family", "mesos.v1.None"));
}
