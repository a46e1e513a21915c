//! Bytes → value → bytes: the model, the generated layer, and stock prost-build output of the
//! same schema, side by side.

use std::hint::black_box;

use bytes::Bytes;
use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use mesos_types::wire::{WireType, primitive};
use mesos_types::*;
use payloads::{offers, update, usage};
use prost::Message as _;

#[path = "payloads/mod.rs"]
mod payloads;

#[allow(clippy::all, dead_code, missing_docs)]
mod stock {
    pub mod mesos {
        pub mod v1 {
            include!("stock/mesos.v1.rs");
            pub mod scheduler {
                include!("stock/mesos.v1.scheduler.rs");
            }
        }
    }
}

fn measure<T, Stock>(c: &mut Criterion, name: &str, bytes: Vec<u8>)
where
    T: Generated,
    Stock: prost::Message + Default,
{
    let canonical = T::decode_exact(&bytes).unwrap().encode_to_vec();
    assert_eq!(bytes, canonical);
    let shared = Bytes::from(bytes.clone());

    // The same with a field that no schema has.
    let mut odd = bytes.clone();
    primitive::put_tag(&mut odd, 1000, WireType::Varint);
    odd.push(1);

    let mut g = c.benchmark_group(format!("{name}/decode"));
    g.throughput(Throughput::Bytes(bytes.len() as u64));
    bench(&mut g, "model", || T::decode(black_box(&bytes)).unwrap());
    bench(&mut g, "model exact", || T::decode_exact(black_box(&bytes)).unwrap());
    bench(&mut g, "captured", || Captured::<T>::decode(black_box(&bytes)).unwrap());
    bench(&mut g, "captured with residue", || Captured::<T>::decode(black_box(&odd)).unwrap());
    bench(&mut g, "model shared", || T::decode(black_box(&shared)).unwrap());
    bench(&mut g, "layer", || T::Proto::decode(black_box(&bytes[..])).unwrap());
    bench(&mut g, "stock", || Stock::decode(black_box(&bytes[..])).unwrap());
    g.finish();

    let model = T::decode(&bytes).unwrap();
    let layer = T::Proto::decode(&bytes[..]).unwrap();
    let stock = Stock::decode(&bytes[..]).unwrap();
    let mut g = c.benchmark_group(format!("{name}/encode"));
    g.throughput(Throughput::Bytes(bytes.len() as u64));
    bench(&mut g, "model", || black_box(&model).encode_to_vec());
    bench(&mut g, "layer", || black_box(&layer).encode_to_vec());
    bench(&mut g, "stock", || black_box(&stock).encode_to_vec());
    g.finish();
}

fn bench<R>(g: &mut BenchmarkGroup<'_, WallTime>, name: &str, mut run: impl FnMut() -> R) {
    g.bench_function(name, |b| b.iter(|| black_box(run())));
}

fn codec(c: &mut Criterion) {
    measure::<scheduler::Event, stock::mesos::v1::scheduler::Event>(
        c,
        "update",
        update().encode_to_vec(),
    );
    measure::<scheduler::Event, stock::mesos::v1::scheduler::Event>(
        c,
        "50 offers",
        offers().encode_to_vec(),
    );
    measure::<ResourceUsage, stock::mesos::v1::ResourceUsage>(
        c,
        "usage of 20",
        usage().encode_to_vec(),
    );
}

criterion_group!(benches, codec);
criterion_main!(benches);
