//! Turns the calls of a scheduler that speaks JSON into protobuf.
//!
//! `cargo run --features json --example json_calls [FILE]…`: each file a document of one call;
//! without files, captured ones of the samples.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mesos_types::{Codec, Dialect, json, scheduler};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/data/captures/mesos.v1.scheduler.Call");
        for entry in fs::read_dir(samples)? {
            files.push(entry?.path());
        }
        files.retain(|file| file.extension().is_some_and(|end| end == "json"));
        files.sort();
    }
    for file in files {
        let document = fs::read(&file)?;
        let call: scheduler::Call = json::from_mesos(&document, Dialect::V1)
            .map_err(|e| format!("{}: {e}", file.display()))?;
        let bytes = call.encode_to_vec();
        println!(
            "{}: {} bytes of JSON, {} of protobuf",
            call.kind.tag().map_or_else(|| "a call without a type".to_owned(), |t| t.to_string()),
            document.len(),
            bytes.len()
        );
        // Nothing is lost on the way: the call as JSON is the same call.
        assert_eq!(
            json::from_mesos::<scheduler::Call>(&json::to_vec(&call, Dialect::V1), Dialect::V1)?,
            call
        );
    }
    Ok(())
}
