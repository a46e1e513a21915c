//! How many instructions ours take by those that others take for the same, each counted by
//! valgrind's tool cachegrind. A count does not depend on what else the machine does, so that this
//! is a check: it fails if a ratio is above its limit.
//!
//! `cargo bench --bench instructions --features json,operator,proto,resources`. Where there is no `valgrind`,
//! it says so and exits with 77.

use std::hint::black_box;
use std::process::{Command, ExitCode};

use mesos_types::operator::master::Response;
use mesos_types::resources::Resources;
use mesos_types::{Codec, Dialect, Resource, ResourceUsage, json, registry, scheduler};
use payloads::derived;
use prost::Message;

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

/// A way of ours, one of others, and how many instructions of ours one of theirs may cost.
struct Pair {
    name: &'static str,
    ours: Run,
    theirs: Run,
    limit: f64,
}

/// Prepares something, and does it so many times.
type Run = fn(usize);

fn repeat<R>(times: usize, mut run: impl FnMut() -> R) {
    for _ in 0..times {
        black_box(run());
    }
}

type StockEvent = stock::mesos::v1::scheduler::Event;
type StockUsage = stock::mesos::v1::ResourceUsage;

fn decode<T: Codec>(bytes: &[u8], times: usize) {
    repeat(times, || T::decode(black_box(bytes)).unwrap());
}

fn encode<T: Codec>(bytes: &[u8], times: usize) {
    let value = T::decode(bytes).unwrap();
    repeat(times, || black_box(&value).encode_to_vec());
}

fn decode_stock<P: Message + Default>(bytes: &[u8], times: usize) {
    repeat(times, || P::decode(black_box(bytes)).unwrap());
}

fn encode_stock<P: Message + Default>(bytes: &[u8], times: usize) {
    let value = P::decode(bytes).unwrap();
    repeat(times, || black_box(&value).encode_to_vec());
}

fn update() -> Vec<u8> {
    payloads::update().encode_to_vec()
}

fn offers() -> Vec<u8> {
    payloads::offers().encode_to_vec()
}

fn usage() -> Vec<u8> {
    payloads::usage().encode_to_vec()
}

fn document() -> Vec<u8> {
    derived::document(100)
}

fn state() -> Response {
    json::from_slice(&document(), Dialect::V1).unwrap()
}

fn tasks(count: usize) -> Vec<u8> {
    json::from_slice::<Response>(&derived::document(count), Dialect::V1).unwrap().encode_to_vec()
}

fn state_derived() -> derived::Response {
    serde_json::from_slice(&document()).unwrap()
}

/// Adds so many resources up, so many times.
fn add(make: fn(u64) -> Resource, count: u64, times: usize) {
    let list: Vec<Resource> = (0..count).map(make).collect();
    repeat(times, || {
        let mut all = Resources::new();
        list.iter().for_each(|resource| all += black_box(resource));
        all
    });
}

fn scalar(_: u64) -> Resource {
    Resource::cpus(1.0)
}

fn ports(n: u64) -> Resource {
    Resource::ports([3 * n..=3 * n + 1])
}

fn reservation(n: u64) -> Resource {
    Resource::cpus(1.0).reserved(format!("role-{n}"))
}

fn volume(n: u64) -> Resource {
    Resource::disk(1.0).reserved("web").persistent(format!("v-{n}"), "data")
}

const PAIRS: &[Pair] = &[
    Pair {
        name: "decode a status update; stock prost",
        ours: |n| decode::<scheduler::Event>(&update(), n),
        theirs: |n| decode_stock::<StockEvent>(&update(), n),
        limit: 0.85,
    },
    Pair {
        name: "decode 50 offers; stock prost",
        ours: |n| decode::<scheduler::Event>(&offers(), n),
        theirs: |n| decode_stock::<StockEvent>(&offers(), n),
        limit: 0.85,
    },
    Pair {
        name: "decode usage of 20 executors; stock prost",
        ours: |n| decode::<ResourceUsage>(&usage(), n),
        theirs: |n| decode_stock::<StockUsage>(&usage(), n),
        limit: 0.8,
    },
    Pair {
        name: "encode a status update; stock prost",
        ours: |n| encode::<scheduler::Event>(&update(), n),
        theirs: |n| encode_stock::<StockEvent>(&update(), n),
        limit: 0.6,
    },
    Pair {
        name: "encode 50 offers; stock prost",
        ours: |n| encode::<scheduler::Event>(&offers(), n),
        theirs: |n| encode_stock::<StockEvent>(&offers(), n),
        limit: 0.6,
    },
    Pair {
        name: "encode usage of 20 executors; stock prost",
        ours: |n| encode::<ResourceUsage>(&usage(), n),
        theirs: |n| encode_stock::<StockUsage>(&usage(), n),
        limit: 0.6,
    },
    Pair {
        name: "decode 2,000 tasks; ten times 200 tasks",
        ours: |n| decode::<Response>(&tasks(2_000), n),
        theirs: |n| decode::<Response>(&tasks(200), 10 * n),
        limit: 1.05,
    },
    Pair {
        // Of a large copy each byte counts as an instruction.
        name: "encode 2,000 tasks; ten times 200 tasks",
        ours: |n| encode::<Response>(&tasks(2_000), n),
        theirs: |n| encode::<Response>(&tasks(200), 10 * n),
        limit: 1.3,
    },
    Pair {
        name: "add 10,000 scalars that merge; ten times 1,000",
        ours: |n| add(scalar, 10_000, n),
        theirs: |n| add(scalar, 1_000, 10 * n),
        limit: 1.2,
    },
    Pair {
        name: "add 10,000 ranges of ports; ten times 1,000",
        ours: |n| add(ports, 10_000, n),
        theirs: |n| add(ports, 1_000, 10 * n),
        limit: 1.2,
    },
    Pair {
        name: "add 10,000 reservations; ten times 1,000",
        ours: |n| add(reservation, 10_000, n),
        theirs: |n| add(reservation, 1_000, 10 * n),
        limit: 1.2,
    },
    Pair {
        name: "add 10,000 volumes; ten times 1,000",
        ours: |n| add(volume, 10_000, n),
        theirs: |n| add(volume, 1_000, 10 * n),
        limit: 1.2,
    },
    Pair {
        name: "json::to_vec of 100 tasks; derived structs",
        ours: |n| {
            let state = state();
            repeat(n, || json::to_vec(black_box(&state), Dialect::V1));
        },
        theirs: write_derived,
        limit: 1.1,
    },
    Pair {
        name: "serde writing of 100 tasks; derived structs",
        ours: |n| {
            let state = state();
            repeat(n, || serde_json::to_vec(black_box(&state)).unwrap());
        },
        theirs: write_derived,
        limit: 2.0,
    },
    Pair {
        name: "json::to_mesos of 100 tasks; derived structs",
        ours: |n| {
            let entry = registry::find(Response::FULL_NAME).unwrap();
            let bytes = state().encode_to_vec();
            repeat(n, || json::to_mesos(entry, black_box(&bytes)).unwrap());
        },
        theirs: write_derived,
        limit: 1.4,
    },
    Pair {
        name: "json::from_slice of 100 tasks; derived structs",
        ours: |n| {
            let document = document();
            repeat(n, || json::from_slice::<Response>(black_box(&document), Dialect::V1).unwrap());
        },
        theirs: |n| {
            let document = document();
            repeat(n, || {
                serde_json::from_slice::<derived::Response>(black_box(&document)).unwrap()
            });
        },
        limit: 1.4,
    },
];

fn write_derived(times: usize) {
    let state = state_derived();
    repeat(times, || serde_json::to_vec(black_box(&state)).unwrap());
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, pair, side, times] = arguments.as_slice() {
        let pair = &PAIRS[pair.parse::<usize>().unwrap()];
        let run = if side == "ours" { pair.ours } else { pair.theirs };
        run(times.parse().unwrap());
        return ExitCode::SUCCESS;
    }
    // `cargo test --benches` runs it with another argument, to see that it starts.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("valgrind is not installed");
        return ExitCode::from(77);
    }
    let mut code = ExitCode::SUCCESS;
    println!("{:<50} {:>12} {:>12} ratio limit", "instructions", "ours", "theirs");
    for (index, pair) in PAIRS.iter().enumerate() {
        let (ours, theirs) = (each(index, "ours"), each(index, "theirs"));
        let ratio = ours as f64 / theirs as f64;
        let over = if ratio > pair.limit { "  OVER THE LIMIT" } else { "" };
        println!(
            "{:<50} {ours:>12} {theirs:>12} {ratio:>5.2} {:>5.2}{over}",
            pair.name, pair.limit
        );
        if ratio > pair.limit {
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// How many instructions one more time takes.
fn each(pair: usize, side: &str) -> u64 {
    (count(pair, side, 6) - count(pair, side, 1)) / 5
}

/// How many instructions the whole program takes.
fn count(pair: usize, side: &str, times: usize) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(std::env::current_exe().unwrap())
        .args([&pair.to_string(), side, &times.to_string()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| line.contains("I refs:") || line.contains("I   refs:"));
    let count = line.and_then(|line| line.rsplit(' ').next()).map(|n| n.replace(',', ""));
    count.and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("valgrind says:\n{said}"))
}
