//! What a cluster bears: offers and updates each second with 1, 10 and 100 agents, and what a task
//! costs in time and memory.
//!
//! The first table is of the rules alone, without sockets; one framework runs all tasks at the
//! same time, and the requests of that framework count as well. The second is over sockets, with
//! the drivers of `mesos-client`, in one process with the cluster.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use mesos_client::scheduler::{self, Config, Event as ClientEvent};
use mesos_client::v0;
use mesos_testing::TestCluster;
use mesos_testing::cluster::agent::AgentConfig;
use mesos_testing::cluster::master::MasterConfig;
use mesos_testing::cluster::{Answer, Cluster, ClusterConfig, ExchangeId, Input, Output, Place};
use mesos_types::offer::Operation;
use mesos_types::recordio::Decoder;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::scheduler::call::{Accept, Acknowledge, Decline, Subscribe};
use mesos_types::scheduler::{Call, CallKind, Event};
use mesos_types::{Codec as _, CommandInfo, FrameworkId, FrameworkInfo, Offer, Resource, TaskInfo};

fn needed() -> Resources {
    [Resource::cpus(0.1), Resource::mem(1.0)].into()
}

/// Resident memory in bytes.
fn memory() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = pages.split(' ').nth(1).and_then(|text| text.parse::<usize>().ok());
    pages.unwrap_or_default() * 4096
}

fn tasks(offer: &Offer, next: &mut usize, count: usize, command: &str) -> Vec<TaskInfo> {
    let (needed, mut left) = (needed(), offer.resources.to_resources().unallocate());
    let mut tasks = Vec::new();
    while *next < count && left.contains(&needed) {
        left -= &needed;
        let id = format!("t{next}");
        *next += 1;
        let task = TaskInfo::new(id.clone(), id, offer.agent_id.clone())
            .with_command(CommandInfo::shell(command))
            .with_resources(needed.clone());
        tasks.push(task);
    }
    tasks
}

/// One framework, and a cluster without sockets.
struct Rules {
    cluster: Cluster,
    now: Instant,
    next: u64,
    stream: ExchangeId,
    name: Option<String>,
    id: Option<FrameworkId>,
    decoder: Decoder,
    tasks: usize,
    launched: usize,
    ended: usize,
    updates: usize,
}

impl Rules {
    fn new(agents: usize, tasks: usize) -> Self {
        let now = Instant::now();
        let cpus = (tasks as f64 * 0.11 / agents as f64).ceil();
        let resources: Resources = [Resource::cpus(cpus), Resource::mem(cpus * 64.0)].into();
        let agents = (0..agents).map(|number| AgentConfig {
            address: ([127, 0, 0, 1], 6000 + number as u16).into(),
            resources: resources.clone(),
            ..AgentConfig::default()
        });
        let config = ClusterConfig {
            master: MasterConfig::default(),
            agents: agents.collect(),
            seed: 1,
            epoch: SystemTime::now(),
            task_time: Duration::from_secs(1),
            simulated: true,
        };
        Rules {
            cluster: Cluster::new(config, now),
            now,
            next: 1,
            stream: ExchangeId(0),
            name: None,
            id: None,
            decoder: Decoder::new(),
            tasks,
            launched: 0,
            ended: 0,
            updates: 0,
        }
    }

    fn post(&mut self, kind: CallKind) {
        let call = Call { framework_id: self.id.clone(), kind };
        let mut request = http::Request::post("/api/v1/scheduler")
            .header("content-type", "application/x-protobuf")
            .header("accept", "application/x-protobuf");
        if let Some(name) = &self.name {
            request = request.header("mesos-stream-id", name);
        }
        let request = request.body(Bytes::from(call.encode_to_vec())).expect("a request");
        let id = ExchangeId(self.next);
        self.next += 1;
        self.cluster.handle(Input::Request(Place::Master, id, request), self.now);
    }

    /// Runs all tasks to their ends, and tells how much memory was taken while all were there.
    fn run(&mut self) -> usize {
        self.stream = ExchangeId(self.next);
        self.post(CallKind::Subscribe(Subscribe::new(FrameworkInfo::new("root", "load"))));
        let mut peak = 0;
        while self.ended < self.tasks {
            while let Some(output) = self.cluster.poll() {
                let Output::Answer(id, answer) = output else { continue };
                match answer {
                    Answer::Open(head) => {
                        let name = head.headers().get("mesos-stream-id");
                        self.name = name.and_then(|name| name.to_str().ok()).map(str::to_owned);
                    }
                    Answer::Chunk(bytes) if id == self.stream => self.decoder.push(&bytes),
                    _ => {}
                }
                while let Ok(Some(record)) = self.decoder.next_record() {
                    self.event(Event::decode(&record).expect("an event"));
                }
            }
            peak = peak.max(memory());
            let due = self.cluster.next_timeout().expect("something is to come");
            self.now = self.now.max(due);
            self.cluster.handle(Input::Timeout, self.now);
        }
        peak
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Subscribed(body) => self.id = Some(body.framework_id),
            Event::Offers(body) => {
                for offer in body.offers {
                    let tasks = tasks(&offer, &mut self.launched, self.tasks, "sleep 30");
                    let offer_ids = vec![offer.id];
                    self.post(if tasks.is_empty() {
                        CallKind::Decline(Decline { offer_ids, filters: None })
                    } else {
                        let operations = vec![Operation::launch(tasks)];
                        CallKind::Accept(Accept { offer_ids, operations, filters: None })
                    });
                }
            }
            Event::Update(body) => {
                self.updates += 1;
                self.ended += usize::from(body.status.state.is_terminal());
                if let (Some(agent), Some(uuid)) = (body.status.agent_id, body.status.uuid) {
                    let body = Acknowledge::new(agent, body.status.task_id, uuid);
                    self.post(CallKind::Acknowledge(body));
                }
            }
            _ => {}
        }
    }
}

fn rules() {
    println!("the rules alone, all tasks at the same time");
    println!(
        "{:>7} {:>7} {:>12} {:>12} {:>10}",
        "agents", "tasks", "updates/s", "µs a task", "kB a task"
    );
    for (agents, tasks) in
        [(1, 10_000), (10, 10_000), (100, 10_000), (100, 2_500), (100, 5_000), (100, 20_000)]
    {
        let before = memory();
        let mut rules = Rules::new(agents, tasks);
        let start = Instant::now();
        let peak = rules.run();
        let time = start.elapsed().as_secs_f64();
        println!(
            "{agents:>7} {tasks:>7} {:>12.0} {:>12.1} {:>10.1}",
            rules.updates as f64 / time,
            time * 1e6 / tasks as f64,
            peak.saturating_sub(before) as f64 / tasks as f64 / 1024.0
        );
    }
    println!("offers alone, each declined for no time");
    println!("{:>7} {:>12}", "agents", "offers/s");
    for agents in [1, 10, 100] {
        let mut rules = Rules::new(agents, 1000);
        // No task is launched, so every offer is declined.
        rules.launched = rules.tasks;
        rules.post(CallKind::Subscribe(Subscribe::new(FrameworkInfo::new("root", "load"))));
        rules.stream = ExchangeId(1);
        let (start, mut offers) = (Instant::now(), 0u64);
        while start.elapsed() < Duration::from_secs(1) {
            while let Some(output) = rules.cluster.poll() {
                match output {
                    Output::Answer(_, Answer::Open(head)) => {
                        let name = head.headers().get("mesos-stream-id");
                        rules.name = name.and_then(|name| name.to_str().ok()).map(str::to_owned);
                    }
                    Output::Answer(id, Answer::Chunk(bytes)) if id == rules.stream => {
                        rules.decoder.push(&bytes);
                    }
                    _ => {}
                }
                while let Ok(Some(record)) = rules.decoder.next_record() {
                    let event = Event::decode(&record).expect("an event");
                    if let Event::Offers(body) = &event {
                        offers += body.offers.len() as u64;
                    }
                    rules.event(event);
                }
            }
            rules.now += Duration::from_secs(6);
            rules.cluster.handle(Input::Timeout, rules.now);
        }
        println!("{agents:>7} {:>12.0}", offers as f64 / start.elapsed().as_secs_f64());
    }
}

async fn over_sockets(api: &str, agents: usize, count: usize) {
    let cpus = (count as f64 * 0.11 / agents as f64).ceil().min(100.0);
    let cluster = TestCluster::builder()
        .agents(agents)
        .resources(format!("cpus:{cpus};mem:{}", cpus * 64.0))
        .allocation_interval(Duration::from_millis(10))
        .start()
        .await
        .expect("a cluster");
    let framework = FrameworkInfo::new("root", "load");
    let master = cluster.master().to_string();
    let (handle, mut events) = if api == "v1" {
        scheduler::connect(Config::new(master, framework)).await.expect("a framework")
    } else {
        let config = v0::SchedulerConfig {
            binding_address: Some([127, 0, 0, 1].into()),
            ..v0::SchedulerConfig::new(master, framework)
        };
        v0::connect(config).await.expect("a framework")
    };
    let (start, mut launched, mut ended, mut updates) = (Instant::now(), 0, 0, 0);
    while ended < count {
        match events.next().await.expect("events").expect("a subscription") {
            ClientEvent::Offers(offers) => {
                for offer in offers {
                    let tasks = tasks(&offer, &mut launched, count, "true");
                    if tasks.is_empty() {
                        handle.decline([offer.id], None);
                    } else {
                        handle.launch(&offer, tasks);
                    }
                }
            }
            ClientEvent::Update(status) => {
                updates += 1;
                ended += usize::from(status.state.is_terminal());
            }
            _ => {}
        }
    }
    let time = start.elapsed().as_secs_f64();
    let rate = f64::from(updates) / time;
    println!("{api:>4} {agents:>7} {count:>7} {rate:>12.0} {:>12.1}", time * 1e6 / count as f64);
    handle.stop(false);
    while events.next().await.is_some() {}
}

fn main() {
    rules();
    println!("over sockets");
    println!("{:>4} {:>7} {:>7} {:>12} {:>12}", "api", "agents", "tasks", "updates/s", "µs a task");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    for api in ["v1", "v0"] {
        for agents in [1, 10, 100] {
            runtime.block_on(over_sockets(api, agents, 10_000));
        }
    }
}
