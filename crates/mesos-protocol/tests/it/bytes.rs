//! The bodies of the fuzz targets, with bytes of this test and with the seeds of the fuzzer; a
//! crash found becomes one of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

#[path = "../../fuzz/bodies.rs"]
mod bodies;

type Target = (&'static str, fn(&[u8]));

/// What each target does with an input.
const TARGETS: [Target; 2] = [("connections", bodies::connections), ("drivers", bodies::drivers)];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn connections(data in prop::collection::vec(any::<u8>(), 0..2000)) {
        bodies::connections(&data);
    }

    #[test]
    fn drivers(data in prop::collection::vec(0u8..64, 0..2000)) {
        bodies::drivers(&data);
    }
}

fn fuzz(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
}

fn files(name: &str) -> BTreeSet<PathBuf> {
    fs::read_dir(fuzz(name)).unwrap().map(|file| file.unwrap().path()).collect()
}

#[test]
fn the_seeds_of_every_fuzz_target_are_taken() {
    for (target, replay) in TARGETS {
        let files = files(&format!("corpus/{target}"));
        for file in &files {
            println!("{}", file.display());
            replay(&fs::read(file).unwrap());
        }
        assert!(!files.is_empty(), "{target}");
    }
}

#[test]
fn every_fuzz_target_is_replayed() {
    let manifest = fs::read_to_string(fuzz("Cargo.toml")).unwrap();
    let bins = manifest.split("[[bin]]\nname = \"").skip(1);
    let built: BTreeSet<_> = bins.map(|bin| bin.split('"').next().unwrap()).collect();
    assert_eq!(built.len(), manifest.matches("[[bin]]").count());
    assert_eq!(built, TARGETS.iter().map(|(name, _)| *name).collect());
    for file in files("corpus") {
        assert!(built.contains(file.file_name().unwrap().to_str().unwrap()), "{}", file.display());
    }
}
