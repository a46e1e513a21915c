//! The body of the fuzz target, with bytes of this test and with the seeds of the fuzzer; a crash
//! found becomes one of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

#[path = "../../fuzz/bodies.rs"]
mod bodies;

type Target = (&'static str, fn(&[u8]));

/// What each target does with an input.
const TARGETS: [Target; 1] = [("cluster", bodies::cluster)];

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

/// Seeds that are put together anew, with some of their bytes changed.
#[test]
fn bytes_that_nobody_meant() {
    let mut random = Rng::with_seed(17);
    for (target, replay) in TARGETS {
        let seeds = files(&format!("corpus/{target}"));
        let seeds: Vec<Vec<u8>> = seeds.iter().map(|file| fs::read(file).unwrap()).collect();
        for _ in 0..300 {
            let mut data = Vec::new();
            for _ in 0..random.usize(1..4) {
                let seed = &seeds[random.usize(..seeds.len())];
                data.extend(&seed[..random.usize(..=seed.len())]);
            }
            for _ in 0..random.usize(..8) {
                if let Some(at) = random.usize(..=data.len()).checked_sub(1) {
                    data[at] = random.u8(..);
                }
            }
            replay(&data);
        }
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
