//! The checked-in generated files are what `build.rs` makes of `proto/` today.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const REFRESH: &str = "MESOS_TYPES_REFRESH=1 cargo build --features codegen";

/// The files of a folder by name.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display()));
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(&path).unwrap())
        })
        .collect()
}

/// The number of the first line that differs.
fn line(a: &[u8], b: &[u8]) -> usize {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    a[..same].iter().filter(|&&byte| byte == b'\n').count() + 1
}

/// Compares a folder of the repository with the one that the build has just written.
fn compare(checked_in: &str, made: &str, by_hand: &[&str]) {
    let mut ours = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(checked_in));
    for name in by_hand {
        assert!(ours.remove(*name).is_some(), "{checked_in}/{name} is not there");
    }
    let made = files(&Path::new(env!("OUT_DIR")).join(made));
    assert!(!made.is_empty(), "nothing was generated");
    let names: BTreeSet<&String> = ours.keys().chain(made.keys()).collect();
    let stale: Vec<String> = names
        .into_iter()
        .filter_map(|name| match (ours.get(name), made.get(name)) {
            (Some(a), Some(b)) if a == b => None,
            (Some(a), Some(b)) => Some(format!("{checked_in}/{name}: line {} differs", line(a, b))),
            (Some(_), None) => Some(format!("{checked_in}/{name}: no longer generated, remove it")),
            (None, _) => Some(format!("{checked_in}/{name}: missing")),
        })
        .collect();
    assert!(stale.is_empty(), "{stale:#?}\nrefresh with: {REFRESH}");
    println!("{checked_in}: {} files as generated", made.len());
}

#[test]
fn generated_layer_and_tables_are_up_to_date() {
    for folder in ["src/proto", "src/schema", "src/schema/tables", "src/registry"] {
        let by_hand: &[&str] = match folder {
            "src/proto" => &["hidden.rs", "mod.rs"],
            _ => &["mod.rs"],
        };
        compare(folder, folder, by_hand);
    }
}

#[test]
fn stock_types_of_the_benches_are_up_to_date() {
    compare("benches/stock", "benches/stock", &[]);
}
