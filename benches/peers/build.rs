//! Compiles the schema for each contender, with its stock settings.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use prost::Message as _;

/// What the payloads are messages of.
const FILES: [&str; 3] =
    ["mesos/v1/scheduler/scheduler.proto", "mesos/v1/master/master.proto", "mesos/v1/usage.proto"];

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let proto = Path::new("../../proto");
    println!("cargo:rerun-if-changed={}", proto.display());
    let files: Vec<PathBuf> = FILES.iter().map(|file| proto.join(file)).collect();
    // With what they import.
    let set = protox::compile(&files, [proto]).unwrap();
    let bytes = set.encode_to_vec();
    let descriptors = out.join("descriptors.bin");
    fs::write(&descriptors, &bytes).unwrap();
    let all: Vec<String> = set.file.iter().map(|file| file.name().to_owned()).collect();

    let folder = |name: &str| {
        let folder = out.join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    };
    prost_build::Config::new()
        .out_dir(folder("prost"))
        .include_file("all.rs")
        .compile_fds(set)
        .unwrap();
    // It names modules by files without their folders: each file gets a name that says its folder.
    let flat = folder("flat");
    let flattened = |file: &str| file.replace('/', "_");
    let mut inputs = Vec::new();
    for file in all.iter().filter(|file| file.starts_with("mesos/")) {
        let mut text = fs::read_to_string(proto.join(file)).unwrap();
        for other in all.iter().filter(|file| file.starts_with("mesos/")) {
            text = text.replace(&format!("\"{other}\""), &format!("\"{}\"", flattened(other)));
        }
        let path = flat.join(flattened(file));
        fs::write(&path, text).unwrap();
        inputs.push(path);
    }
    protobuf_codegen::Codegen::new()
        .pure()
        .include(&flat)
        .inputs(inputs)
        .out_dir(folder("protobuf"))
        .run()
        .unwrap();
    buffa_build::Config::new()
        .descriptor_set(&descriptors)
        .files(&all.iter().filter(|file| file.starts_with("mesos/")).collect::<Vec<_>>())
        .out_dir(folder("buffa"))
        .include_file("all.rs")
        .compile()
        .unwrap();
}
