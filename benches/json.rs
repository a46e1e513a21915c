//! The state of 10,000 tasks as JSON: reading and writing beside serde_json on structs of the
//! same fields, and what Mesos prints beside prost-reflect's JSON.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mesos_types::operator::master::Response;
use mesos_types::{Codec, Dialect, json, registry};
use prost_reflect::{DescriptorPool, DynamicMessage};
use serde_json::Value;

#[path = "payloads/derived.rs"]
mod derived;

fn pool() -> DescriptorPool {
    let proto = Path::new(env!("CARGO_MANIFEST_DIR")).join("proto");
    let file = proto.join("mesos/v1/master/master.proto");
    DescriptorPool::from_file_descriptor_set(protox::compile([file], [proto]).unwrap()).unwrap()
}

fn state(c: &mut Criterion) {
    let document = derived::document(10_000);
    let ours: Response = json::from_slice(&document, Dialect::V1).unwrap();
    let theirs: derived::Response = serde_json::from_slice(&document).unwrap();
    let value = |json: &[u8]| serde_json::from_slice::<Value>(json).unwrap();
    // Both hold all of the document.
    assert_eq!(value(&json::to_vec(&ours, Dialect::V1)), value(&document));
    assert_eq!(value(&serde_json::to_vec(&theirs).unwrap()), value(&document));

    let mut g = c.benchmark_group("state/read");
    g.sample_size(10).throughput(Throughput::Bytes(document.len() as u64));
    g.bench_function("json", |b| {
        b.iter(|| json::from_slice::<Response>(black_box(&document), Dialect::V1).unwrap());
    });
    g.bench_function("serde", |b| {
        b.iter(|| serde_json::from_slice::<Response>(black_box(&document)).unwrap());
    });
    g.bench_function("derived", |b| {
        b.iter(|| serde_json::from_slice::<derived::Response>(black_box(&document)).unwrap());
    });
    g.finish();

    let mut g = c.benchmark_group("state/write exact");
    g.sample_size(10).throughput(Throughput::Bytes(document.len() as u64));
    g.bench_function("json", |b| b.iter(|| json::to_vec(black_box(&ours), Dialect::V1)));
    g.bench_function("derived", |b| b.iter(|| serde_json::to_vec(black_box(&theirs)).unwrap()));
    g.finish();

    let entry = registry::find("mesos.v1.master.Response").unwrap();
    let bytes = ours.encode_to_vec();
    let descriptor = pool().get_message_by_name("mesos.v1.master.Response").unwrap();
    let reflected = DynamicMessage::decode(descriptor, &bytes[..]).unwrap();
    let mut g = c.benchmark_group("state/write as Mesos");
    g.sample_size(10).throughput(Throughput::Bytes(document.len() as u64));
    g.bench_function("to_mesos", |b| {
        b.iter(|| json::to_mesos(entry, black_box(&bytes)).unwrap());
    });
    g.bench_function("prost-reflect", |b| {
        b.iter(|| serde_json::to_vec(black_box(&reflected)).unwrap());
    });
    g.finish();
}

criterion_group!(benches, state);
criterion_main!(benches);
