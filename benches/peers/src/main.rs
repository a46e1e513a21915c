//! mesos-types beside other ways to read and write the same messages: `cargo run --release` prints
//! the table and writes it to `benches/RESULTS.md`.
//!
//! All ratios are time of ours by time of theirs: below 1 ours is faster. The contenders take turns
//! in every round, so that whatever else the machine does slows all of them.
#![allow(unsafe_code)] // To count what is allocated.

mod measure;
#[path = "../../payloads/mod.rs"]
#[allow(missing_docs)]
mod payloads;

#[allow(clippy::all, dead_code, missing_docs, non_camel_case_types)]
mod stock {
    include!(concat!(env!("OUT_DIR"), "/prost/all.rs"));
}
#[allow(clippy::all, dead_code, missing_docs)]
mod rust_protobuf {
    include!(concat!(env!("OUT_DIR"), "/protobuf/mod.rs"));
}
#[allow(clippy::all, dead_code, missing_docs, unused)]
mod buffered {
    include!(concat!(env!("OUT_DIR"), "/buffa/all.rs"));
}

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bytes::Bytes;
use mesos_types::operator::master::Response;
use mesos_types::{Codec, Dialect, Generated, ResourceUsage, json, recordio, registry, scheduler};
use payloads::derived;
use prost_reflect::{DescriptorPool, DynamicMessage};

use crate::measure::{Contender, Measured, contender, cost, held, measure};

/// A line of the table.
struct Line {
    payload: &'static str,
    what: &'static str,
    against: &'static str,
    median: f64,
    least: f64,
    goal: Option<f64>,
}

#[derive(Default)]
struct Results {
    lines: Vec<Line>,
    memory: Vec<String>,
}

impl Results {
    fn put(
        &mut self,
        payload: &'static str,
        what: &'static str,
        measured: &[Measured],
        goals: &[(&str, f64)],
    ) {
        for m in measured.iter().skip(1) {
            let goal = goals.iter().find(|(name, _)| *name == m.name).map(|(_, goal)| *goal);
            eprintln!("{payload}: {what} against {}: {:.2} ({:.2})", m.name, m.median, m.least);
            let (median, least) = (m.median, m.least);
            self.lines.push(Line { payload, what, against: m.name, median, least, goal });
        }
    }

    fn memory(&mut self, payload: &str, what: &str, measured: &[Measured]) {
        let mut line = format!("| {payload} | {what} |");
        for m in measured {
            let _ = write!(line, " {} in {} |", bytes(m.cost.peak), m.cost.allocations);
        }
        self.memory.push(line);
    }
}

fn bytes(n: i64) -> String {
    match n {
        0..10_000 => format!("{n} B"),
        10_000..10_000_000 => format!("{:.1} kB", n as f64 / 1e3),
        _ => format!("{:.1} MB", n as f64 / 1e6),
    }
}

/// Reading and writing protobuf.
fn protobuf<T, P, R, B>(results: &mut Results, payload: &'static str, bytes: &[u8])
where
    T: Generated,
    P: prost::Message + Default,
    R: protobuf::Message,
    B: buffa::Message + buffa::HasMessageView,
{
    let shared = Bytes::copy_from_slice(bytes);
    // Its default allows less memory than 10,000 tasks take.
    let options = buffa::DecodeOptions::new().with_element_memory_limit(usize::MAX);
    let read = measure(vec![
        contender("ours", || T::decode(bytes).unwrap()),
        contender("stock prost", || P::decode(bytes).unwrap()),
        contender("rust-protobuf", || R::parse_from_bytes(bytes).unwrap()),
        contender("buffa", || options.decode_from_slice::<B>(bytes).unwrap()),
        contender("buffa's borrowed view", || {
            B::decode_view_with_options(bytes, &options).unwrap()
        }),
        contender("our generated layer", || <T::Proto as prost::Message>::decode(bytes).unwrap()),
        contender("ours, shared bytes", || T::decode(&shared).unwrap()),
    ]);
    let goals = [("stock prost", 0.8), ("rust-protobuf", 0.7), ("buffa", 0.95)];
    results.put(payload, "bytes → model", &read, &goals);
    results.memory(payload, "bytes → model", &read[..4]);

    let (ours, prost) = (T::decode(bytes).unwrap(), P::decode(bytes).unwrap());
    let (rust, buffa) =
        (R::parse_from_bytes(bytes).unwrap(), options.decode_from_slice::<B>(bytes).unwrap());
    assert_eq!(ours.encode_to_vec(), bytes);
    assert_eq!(prost.encode_to_vec().len(), bytes.len());
    assert_eq!(rust.write_to_bytes().unwrap().len(), bytes.len());
    assert_eq!(buffa.encode_to_vec().len(), bytes.len());
    let mut buffer = Vec::new();
    let write = measure(vec![
        contender("ours", || ours.encode_to_vec()),
        contender("stock prost", || prost.encode_to_vec()),
        contender("rust-protobuf", || rust.write_to_bytes().unwrap()),
        contender("buffa", || buffa.encode_to_vec()),
        contender("ours, into a buffer", || {
            buffer.clear();
            ours.encode_into(&mut buffer);
            buffer.len()
        }),
    ]);
    results.put(payload, "model → bytes", &write, &[("stock prost", 0.4), ("buffa", 0.7)]);
    let (kept, written) = held(|| ours.encode_to_vec());
    results.memory.push(format!(
        "| {payload} | held after `encode_to_vec` | {:.2} × what is written | | | |",
        kept as f64 / written.len() as f64
    ));
}

/// Reading and writing the state of so many tasks as JSON.
fn documents(results: &mut Results, payload: &'static str, tasks: usize) {
    let document = derived::document(tasks);
    let ours: Response = json::from_slice(&document, Dialect::V1).unwrap();
    let theirs: derived::Response = serde_json::from_slice(&document).unwrap();
    let entry = registry::find("mesos.v1.master.Response").unwrap();
    let bytes = ours.encode_to_vec();
    let descriptors = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
    let pool = DescriptorPool::decode(&descriptors[..]).unwrap();
    let descriptor = pool.get_message_by_name("mesos.v1.master.Response").unwrap();
    let reflected = DynamicMessage::decode(descriptor.clone(), &bytes[..]).unwrap();

    let others = || {
        vec![
            contender("derived serde_json", || serde_json::to_vec(&theirs).unwrap()),
            contender("sonic-rs", || sonic_rs::to_vec(&theirs).unwrap()),
        ]
    };
    let beside = |ours: Contender<'_>| {
        let mut all = vec![ours];
        // The closures borrow what lives longer than this.
        all.extend(others());
        measure(all)
    };
    let measured = beside(contender("ours", || json::to_vec(&ours, Dialect::V1)));
    results.put(payload, "`json::to_vec`", &measured, &[("derived serde_json", 1.1)]);
    let measured = beside(contender("ours", || serde_json::to_vec(&ours).unwrap()));
    results.put(payload, "serde writing", &measured, &[("derived serde_json", 2.0)]);
    let mut all = vec![contender("ours", || json::to_mesos(entry, &bytes).unwrap())];
    all.extend(others());
    all.push(contender("prost-reflect", || serde_json::to_vec(&reflected).unwrap()));
    results.put(payload, "`json::to_mesos`", &measure(all), &[("derived serde_json", 1.0)]);

    let readers = || {
        vec![
            contender("derived serde_json", || {
                serde_json::from_slice::<derived::Response>(&document).unwrap()
            }),
            contender("sonic-rs", || sonic_rs::from_slice::<derived::Response>(&document).unwrap()),
        ]
    };
    let mut all =
        vec![contender("ours", || json::from_slice::<Response>(&document, Dialect::V1).unwrap())];
    all.extend(readers());
    all.push(contender("prost-reflect", || {
        let mut deserializer = serde_json::Deserializer::from_slice(&document);
        DynamicMessage::deserialize(descriptor.clone(), &mut deserializer).unwrap()
    }));
    results.put(payload, "strict reading", &measure(all), &[("derived serde_json", 1.1)]);
    let mut all =
        vec![contender("ours", || serde_json::from_slice::<Response>(&document).unwrap())];
    all.extend(readers());
    results.put(payload, "serde reading", &measure(all), &[]);
}

/// Records of 300 bytes in chunks of 64 KiB.
fn records(results: &mut Results) {
    let mut stream = Vec::new();
    for _ in 0..20_000 {
        recordio::encode(&[b'x'; 300], &mut stream);
    }
    let chunks: Vec<Bytes> = stream.chunks(64 << 10).map(Bytes::copy_from_slice).collect();
    let borrowed = measure(vec![
        contender("ours", || {
            let (mut decoder, mut sum) = (recordio::Decoder::new(), 0);
            for chunk in &chunks {
                let mut records = decoder.read(chunk);
                while let Some(record) = records.next_record().unwrap() {
                    sum += record.len();
                }
            }
            sum
        }),
        contender("a borrowed reader by hand", || {
            let (mut partial, mut sum) = (Vec::new(), 0);
            for chunk in &chunks {
                let mut rest = &chunk[..];
                if !partial.is_empty() {
                    // What was cut is put together.
                    loop {
                        if let Some((record, _)) = by_hand(&partial) {
                            sum += record.len();
                            partial.clear();
                            break;
                        }
                        let Some((first, more)) = rest.split_first() else { break };
                        partial.push(*first);
                        rest = more;
                    }
                }
                while let Some((record, more)) = by_hand(rest) {
                    sum += record.len();
                    rest = more;
                }
                partial.extend_from_slice(rest);
            }
            sum
        }),
        contender("ours, records that are kept", || {
            let (mut decoder, mut sum) = (recordio::Decoder::new(), 0);
            for chunk in &chunks {
                decoder.push(chunk);
                while let Some(record) = decoder.next_record().unwrap() {
                    sum += record.len();
                }
            }
            sum
        }),
    ]);
    results.put(
        "records of 300 bytes",
        "RecordIO, borrowed",
        &borrowed,
        &[("a borrowed reader by hand", 1.1)],
    );
}

fn by_hand(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|&b| b == b'\n')?;
    let length: usize = std::str::from_utf8(&bytes[..end]).ok()?.parse().ok()?;
    bytes[end + 1..].split_at_checked(length)
}

fn main() {
    use buffered::mesos::v1 as b;
    use rust_protobuf as r;
    use stock::mesos::v1 as p;

    let mut results = Results::default();
    records(&mut results);
    documents(&mut results, "1,000 tasks", 1_000);
    documents(&mut results, "10,000 tasks", 10_000);
    let update = payloads::update().encode_to_vec();
    protobuf::<
        scheduler::Event,
        p::scheduler::Event,
        r::mesos_v1_scheduler_scheduler::Event,
        b::scheduler::Event,
    >(&mut results, "status update", &update);
    let offers = payloads::offers().encode_to_vec();
    protobuf::<
        scheduler::Event,
        p::scheduler::Event,
        r::mesos_v1_scheduler_scheduler::Event,
        b::scheduler::Event,
    >(&mut results, "50 offers", &offers);
    let usage = payloads::usage().encode_to_vec();
    protobuf::<ResourceUsage, p::ResourceUsage, r::mesos_v1_usage::ResourceUsage, b::ResourceUsage>(
        &mut results,
        "usage of 20 executors",
        &usage,
    );
    let mut costs = Vec::new();
    for (payload, tasks) in [("1,000 tasks", 1_000), ("10,000 tasks", 10_000)] {
        let state = json::from_slice::<Response>(&derived::document(tasks), Dialect::V1).unwrap();
        let state = state.encode_to_vec();
        protobuf::<
            Response,
            p::master::Response,
            r::mesos_v1_master_master::Response,
            b::master::Response,
        >(&mut results, payload, &state);
        costs.push(cost(&mut || drop(Response::decode(&state).unwrap())).allocations);
    }
    if let [few, many] = costs[..] {
        let ratio = many as f64 / few as f64;
        let goal = "at most 10.5 are wanted";
        results.memory.push(format!(
            "| 10,000 tasks | bytes → model, allocations | {ratio:.2} × those of 1,000 tasks, {goal} | | | |"
        ));
    }

    let text = report(&results);
    print!("{text}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../RESULTS.md");
    fs::write(path, text).unwrap();
}

fn report(results: &Results) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut text = format!(
        "# Results\n\nWritten by `cargo run --release --manifest-path benches/peers/Cargo.toml`, on \
         {cores} cores of a shared {} server. Each figure is processor time of ours by that of what it is \
         set against: below 1 ours is faster. The contenders take turns in each of 40 rounds; *median* is \
         that of the ratios of all rounds, and what a goal is for; *least* is the ratio of the fastest \
         rounds.\n\n\
         - *RecordIO, borrowed*: `Decoder::read`, which hands out parts of a chunk; *kept*: \
         `Decoder::next_record`.\n\
         - *strict reading*: `json::from_slice`; *serde reading* and *serde writing*: serde_json on our \
         types.\n\
         - *derived serde_json*: structs of the same fields with `derive(Serialize, Deserialize)`; sonic-rs \
         uses them too.\n\
         - *our generated layer*: the types of feature `proto`; *shared bytes*: decoding from `Bytes`, which \
         shares data; *into a buffer*: `Codec::encode_into`.\n\n\
         | payload | what | against | median | least | goal |\n|---|---|---|---|---|---|\n",
        std::env::consts::ARCH
    );
    for line in &results.lines {
        let goal = line.goal.map_or(String::new(), |goal| {
            format!("≤ {goal}{}", if line.median <= goal { "" } else { ", missed" })
        });
        let Line { payload, what, against, median, least, .. } = line;
        let _ = writeln!(
            text,
            "| {payload} | {what} | {against} | {median:.2} | {least:.2} | {goal} |"
        );
    }
    text.push_str(
        "\n## Memory\n\nPeak heap of one call, and in how many allocations.\n\n\
         | payload | what | ours | stock prost | rust-protobuf | buffa |\n|---|---|---|---|---|---|\n",
    );
    for line in &results.memory {
        let _ = writeln!(text, "{line}");
    }
    text
}
