//! 100 MB of records, decoded from chunks of 64 KiB that begin anywhere, beside copying the
//! same chunks.

use std::hint::black_box;

use bytes::Bytes;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mesos_types::recordio::{Decoder, encode};

const TOTAL: usize = 100 << 20;
const CHUNK: usize = 64 << 10;

fn decode(c: &mut Criterion) {
    for size in [300, 100_000] {
        let record: Vec<u8> = (0..size).map(|i| i as u8).collect();
        let mut stream = Vec::with_capacity(TOTAL + 2 * size);
        while stream.len() < TOTAL {
            encode(&record, &mut stream);
        }
        let stream = Bytes::from(stream);
        // Not in step with the records, nor with the words of memory.
        let mut chunks = vec![stream.slice(..1021)];
        let mut at = 1021;
        while at < stream.len() {
            let end = stream.len().min(at + CHUNK);
            chunks.push(stream.slice(at..end));
            at = end;
        }
        let mut g = c.benchmark_group(format!("records of {size} bytes"));
        g.sample_size(10).throughput(Throughput::Bytes(stream.len() as u64));
        g.bench_function("decode", |b| {
            b.iter(|| {
                let mut decoder = Decoder::new();
                let mut bytes = 0;
                for chunk in &chunks {
                    decoder.push(chunk.clone());
                    while let Some(record) = decoder.next_record().unwrap() {
                        bytes += black_box(record).len();
                    }
                }
                decoder.finish().unwrap();
                bytes
            });
        });
        g.bench_function("copy", |b| {
            let mut copy = vec![0; CHUNK];
            b.iter(|| {
                for chunk in &chunks {
                    copy[..chunk.len()].copy_from_slice(black_box(chunk));
                    black_box(&copy);
                }
            });
        });
        g.finish();
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
