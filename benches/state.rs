//! Reads the state of a master of about 2.5 MB, beside structs of the same shape that serde's
//! derive made, which keep nothing that they do not know; and 1,000 and 10,000 tasks.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mesos_types::state::{MasterState, Tasks, from_slice};
use serde_json::{Value, json};

/// The same members, as serde's derive reads them.
mod derived {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::Value;

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct State {
        pub version: Option<String>,
        pub git_sha: Option<String>,
        pub build_date: Option<String>,
        pub build_time: Option<f64>,
        pub build_user: Option<String>,
        pub start_time: Option<f64>,
        pub elected_time: Option<f64>,
        pub id: Option<String>,
        pub pid: Option<String>,
        pub hostname: Option<String>,
        #[serde(default)]
        pub capabilities: Vec<String>,
        pub activated_slaves: Option<f64>,
        pub deactivated_slaves: Option<f64>,
        pub unreachable_slaves: Option<f64>,
        pub leader: Option<String>,
        pub leader_info: Option<Leader>,
        pub cluster: Option<String>,
        pub flags: Option<BTreeMap<String, String>>,
        #[serde(default)]
        pub slaves: Vec<Agent>,
        #[serde(default)]
        pub recovered_slaves: Vec<Agent>,
        #[serde(default)]
        pub frameworks: Vec<Framework>,
        #[serde(default)]
        pub completed_frameworks: Vec<Framework>,
        #[serde(default)]
        pub orphan_tasks: Vec<Task>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Tasks {
        #[serde(default)]
        pub tasks: Vec<Task>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Leader {
        pub id: Option<String>,
        pub pid: Option<String>,
        pub port: Option<u64>,
        pub hostname: Option<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Agent {
        pub id: Option<String>,
        pub hostname: Option<String>,
        pub port: Option<u64>,
        pub pid: Option<String>,
        pub attributes: Option<BTreeMap<String, Value>>,
        pub registered_time: Option<f64>,
        pub reregistered_time: Option<f64>,
        pub resources: Option<Resources>,
        pub used_resources: Option<Resources>,
        pub offered_resources: Option<Resources>,
        pub reserved_resources: Option<BTreeMap<String, Resources>>,
        pub unreserved_resources: Option<Resources>,
        pub active: Option<bool>,
        pub deactivated: Option<bool>,
        pub version: Option<String>,
        #[serde(default)]
        pub capabilities: Vec<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Framework {
        pub id: Option<String>,
        pub name: Option<String>,
        pub pid: Option<String>,
        pub user: Option<String>,
        pub failover_timeout: Option<f64>,
        pub checkpoint: Option<bool>,
        pub role: Option<String>,
        #[serde(default)]
        pub roles: Vec<String>,
        pub principal: Option<String>,
        pub hostname: Option<String>,
        pub webui_url: Option<String>,
        #[serde(default)]
        pub capabilities: Vec<String>,
        pub active: Option<bool>,
        pub connected: Option<bool>,
        pub recovered: Option<bool>,
        pub registered_time: Option<f64>,
        pub reregistered_time: Option<f64>,
        pub unregistered_time: Option<f64>,
        pub resources: Option<Resources>,
        pub used_resources: Option<Resources>,
        pub offered_resources: Option<Resources>,
        #[serde(default)]
        pub tasks: Vec<Task>,
        #[serde(default)]
        pub unreachable_tasks: Vec<Task>,
        #[serde(default)]
        pub completed_tasks: Vec<Task>,
        #[serde(default)]
        pub offers: Vec<Value>,
        #[serde(default)]
        pub executors: Vec<Value>,
        pub offer_constraints: Option<Value>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Task {
        pub id: Option<String>,
        pub name: Option<String>,
        pub framework_id: Option<String>,
        pub executor_id: Option<String>,
        pub slave_id: Option<String>,
        pub state: Option<String>,
        pub resources: Option<Resources>,
        pub role: Option<String>,
        #[serde(default)]
        pub statuses: Vec<Status>,
        pub user: Option<String>,
        #[serde(default)]
        pub labels: Vec<Label>,
        pub discovery: Option<Value>,
        pub container: Option<Value>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Status {
        pub state: Option<String>,
        pub timestamp: Option<f64>,
        #[serde(default)]
        pub labels: Vec<Label>,
        pub container_status: Option<ContainerStatus>,
        pub healthy: Option<bool>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct ContainerStatus {
        pub container_id: Option<ContainerId>,
        #[serde(default)]
        pub network_infos: Vec<Network>,
        pub executor_pid: Option<u64>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct ContainerId {
        pub value: Option<String>,
        pub parent: Option<Box<ContainerId>>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Network {
        #[serde(default)]
        pub ip_addresses: Vec<IpAddress>,
        pub name: Option<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct IpAddress {
        pub protocol: Option<String>,
        pub ip_address: Option<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Label {
        pub key: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub struct Resources {
        pub cpus: Option<f64>,
        pub gpus: Option<f64>,
        pub mem: Option<f64>,
        pub disk: Option<f64>,
        pub ports: Option<String>,
    }
}

/// A captured state whose tasks are repeated until there are `count`.
fn state(count: usize) -> Value {
    let captured = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/wire/json-endpoints/running/master/master_state.body.json"
    );
    let mut state: Value = serde_json::from_slice(&std::fs::read(captured).unwrap()).unwrap();
    let tasks = tasks(&state, count);
    state["frameworks"][0]["tasks"] = tasks;
    state
}

fn tasks(state: &Value, count: usize) -> Value {
    let frameworks = ["frameworks", "completed_frameworks"].map(|name| state[name].as_array());
    let lists = frameworks.into_iter().flatten().flatten();
    let of_list = |f: &Value| ["tasks", "completed_tasks"].map(|name| f[name].clone());
    let tasks: Vec<Value> = lists
        .flat_map(of_list)
        .flat_map(|list| list.as_array().cloned().unwrap_or_default())
        .collect();
    let task = |i: usize| {
        let mut task = tasks[i % tasks.len()].clone();
        task["id"] = json!(format!("web-frontend.{i:08}"));
        task
    };
    (0..count).map(task).collect()
}

/// How long it takes to read so many times, without giving the memory back.
fn reading<T>(times: u64, read: impl Fn() -> T) -> Duration {
    (0..times)
        .map(|_| {
            let begin = Instant::now();
            let value = black_box(read());
            let time = begin.elapsed();
            drop(value);
            time
        })
        .sum()
}

fn bench(c: &mut Criterion) {
    let text = state(2_900).to_string().into_bytes();
    println!("a state of {} bytes", text.len());
    let mut group = c.benchmark_group("state");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read", |b| {
        b.iter(|| from_slice::<MasterState>(black_box(&text)).unwrap())
    });
    group.bench_function("derived", |b| {
        b.iter(|| serde_json::from_slice::<derived::State>(black_box(&text)).unwrap())
    });
    let read: MasterState = from_slice(&text).unwrap();
    group.bench_function("write", |b| b.iter(|| serde_json::to_vec(black_box(&read)).unwrap()));
    group.finish();

    let mut group = c.benchmark_group("tasks");
    for count in [1_000, 10_000] {
        let text = json!({ "tasks": tasks(&state(1), count) }).to_string().into_bytes();
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(count.to_string(), |b| {
            b.iter_custom(|n| reading(n, || from_slice::<Tasks>(black_box(&text)).unwrap()))
        });
        group.bench_function(format!("{count} derived"), |b| {
            b.iter_custom(|n| {
                reading(n, || serde_json::from_slice::<derived::Tasks>(black_box(&text)).unwrap())
            })
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets = bench
}
criterion_main!(benches);
