//! Compiles the schema for each contender, with its stock settings.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use prost::Message as _;

/// What the payloads are messages of.
const FILES: [&str; 3] = [
    "mesos/v1/scheduler/scheduler.proto",
    "mesos/v1/master/master.proto",
    "mesos/v1/usage.proto",
];

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
    protobuf_codegen::Codegen::new()
        .pure()
        .include(proto)
        .inputs(all.iter().map(|file| proto.join(file)))
        .out_dir(folder("protobuf"))
        .run()
        .unwrap();
    buffa_build::Config::new()
        .descriptor_set(&descriptors)
        .files(&all)
        .out_dir(folder("buffa"))
        .include_file("all.rs")
        .compile()
        .unwrap();
}
