//! Sums, differences and comparison of resources. The last lines are ratios: what ten times as
//! many resources cost.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BatchSize, Criterion, criterion_group};
use mesos_types::resource::disk_info::Source;
use mesos_types::resources::{HasResources, Resources};
use mesos_types::{Resource, ResourceKind};

/// How resources follow each other that are added up.
type Kind = (&'static str, fn(u64) -> Resource);

const KINDS: [Kind; 6] = [
    ("scalars that merge", |n| Resource::cpus(n as f64)),
    ("adjoining ports", |n| Resource::ports([n..=n])),
    ("scattered ports", |n| {
        // Odd numbers in an order that looks random.
        let port = 2 * (n.wrapping_mul(7919) % 100_003) + 1;
        Resource::ports([port..=port])
    }),
    ("items of a set", |n| Resource::set("s", [format!("item-{n}")])),
    ("reservations that do not merge", |n| Resource::cpus(1.0).reserved(format!("role-{n}"))),
    ("volumes that do not merge", |n| {
        Resource::disk(1.0).reserved("web").persistent(format!("v-{n}"), "data")
    }),
];

/// Twenty resources, as an offer of a busy agent has them.
fn offer() -> Resources {
    let reserved = (0..6).flat_map(|n| {
        [Resource::cpus(8.0), Resource::mem(4096.0)].map(|r| r.reserved(format!("team-{n}")))
    });
    let disks = (0..3).map(|n| Resource::disk(1e6).with_source(Source::mount(format!("/mnt/{n}"))));
    let volume = Resource::disk(512.0).reserved("web").persistent("db", "data");
    [Resource::cpus(16.0), Resource::mem(65536.0), Resource::disk(1e6)]
        .into_iter()
        .chain(reserved)
        .chain(disks)
        .chain([volume, Resource::ports([31000..=31999, 33000..=34999])])
        .map(|resource| resource.allocated_to("web"))
        .collect()
}

/// What a task asks for.
fn task() -> Vec<Resource> {
    [
        Resource::cpus(0.5),
        Resource::mem(128.0),
        Resource::disk(64.0),
        Resource::ports([31500..=31501]),
    ]
    .map(|resource| resource.allocated_to("web"))
    .into()
}

fn sum(resources: &[Resource]) -> Resources {
    let mut all = Resources::new();
    for resource in resources {
        all += resource;
    }
    // Large values are put in order when somebody looks.
    assert!(all.iter().all(|resource| !resource.is_empty()));
    all
}

/// Resources that do not merge, and some of them.
fn large(count: u64) -> (Resources, Resources) {
    let resource = |n: u64| (KINDS[4].1)(n);
    let step = count / 100;
    ((0..count).map(resource).collect(), (0..100).map(|n| resource(n * step)).collect())
}

fn algebra(c: &mut Criterion) {
    for (name, make) in KINDS {
        let mut group = c.benchmark_group(format!("add/{name}"));
        group.sample_size(10);
        for count in [1_000, 10_000] {
            let list: Vec<Resource> = (0..count).map(make).collect();
            group.bench_function(count.to_string(), |b| b.iter(|| sum(black_box(&list))));
        }
    }
    let mut group = c.benchmark_group("contains 100");
    for count in [1_000, 10_000] {
        let (all, some) = large(count);
        group.bench_function(format!("of {count}"), |b| b.iter(|| all.contains(black_box(&some))));
    }
    group.finish();

    let (offer, list) = (offer(), task());
    assert_eq!(offer.len(), 20);
    let task = Resources::from(list.clone());
    assert!(offer.contains(&task) && offer.contains(&list));
    let mut group = c.benchmark_group("a task in an offer of 20");
    group.bench_function("contains", |b| b.iter(|| offer.contains(black_box(&task))));
    group.bench_function("contains, as a list", |b| b.iter(|| offer.contains(black_box(&list))));
    let minus = |mut left: Resources| {
        left -= black_box(&task);
        left
    };
    group.bench_function("-=", |b| {
        b.iter_batched(|| offer.clone(), minus, BatchSize::SmallInput);
    });
    let minus_list = |mut left: Resources| {
        left -= black_box(&list);
        left
    };
    group.bench_function("-=, as a list", |b| {
        b.iter_batched(|| offer.clone(), minus_list, BatchSize::SmallInput);
    });
    group.bench_function("find", |b| b.iter(|| offer.find(black_box(&task))));
    group.bench_function("cpus, mem and ports", |b| {
        b.iter(|| (offer.cpus(), offer.mem(), black_box(&offer).ports()));
    });
    group.bench_function("collect", |b| {
        let list: Vec<Resource> = offer.iter().cloned().collect();
        b.iter_batched(|| list.clone(), Resources::from, BatchSize::SmallInput);
    });
    let ports = ResourceKind::Ranges(offer.ports());
    group.bench_function("clone of ports", |b| b.iter(|| black_box(&ports).clone()));
    group.finish();
}

/// The shortest of many runs of a function on each of two inputs, one after the other. To copy
/// the input and to drop the output is not measured.
fn shortest<T: Clone, R>(inputs: &[T; 2], run: impl Fn(T) -> R) -> [Duration; 2] {
    let mut shortest = [Duration::MAX; 2];
    for _ in 0..100 {
        for (input, shortest) in inputs.iter().zip(&mut shortest) {
            let input = black_box(input.clone());
            let start = Instant::now();
            let output = black_box(run(input));
            *shortest = start.elapsed().min(*shortest);
            drop(output);
        }
    }
    shortest
}

/// What ten times as much costs, measured one beside the other, and what it costs to copy it.
fn ratios() {
    let ratio = |[few, many]: [Duration; 2]| many.as_secs_f64() / few.as_secs_f64();
    for (name, make) in KINDS {
        let lists = [1_000, 10_000].map(|count| (0..count).map(make).collect::<Vec<_>>());
        let times = shortest(&lists, |list| {
            list.into_iter().fold(Resources::new(), |sum, resource| sum + resource)
        });
        println!("10,000 additions of {name}: {:.1} times 1,000 ({times:?})", ratio(times));
        let times = shortest(&lists.each_ref(), |list| list.clone());
        println!("    to copy such a list: {:.1} times ({times:?})", ratio(times));
    }
    let collections = [1_000, 10_000].map(large);
    let times = shortest(&collections.each_ref(), |(all, some)| {
        (0..100).for_each(|_| assert!(black_box(all).contains(some)));
    });
    println!("100 contained in 10,000: {:.2} times 100 in 1,000 ({times:?} for 100)", ratio(times));
}

criterion_group!(benches, algebra);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    if !std::env::args().any(|argument| argument == "--test") {
        ratios();
    }
}
