//! Drivers of both APIs with a whole cluster, without a socket and in no time: whatever goes
//! wrong, every piece of work gets done, the scheduler is told of the end of every task, nothing
//! is acknowledged twice, and nothing is left running.
//!
//! `MESOS_TEST_SEEDS` says how many seeds are run of each API, 100 unless it is set;
//! `MESOS_TEST_SEED` names the one seed to run.

use std::collections::HashMap;
use std::time::{Duration, Instant, SystemTime};

use fastrand::Rng;
use mesos_protocol::v0;
use mesos_protocol::v1::scheduler::{Config, Connection, Output as V1Output};
use mesos_protocol::v1::{Answer as V1Answer, Input as V1Input, RequestId, Ticket};
use mesos_testing::cluster::agent::AgentConfig;
use mesos_testing::cluster::master::MasterConfig;
use mesos_testing::cluster::{
    Answer, Cluster, ClusterConfig, ExchangeId, Faults, Input, Output, Place,
};
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::internal::StatusUpdateAcknowledgementMessage;
use mesos_types::libprocess::Upid;
use mesos_types::operator::master as op;
use mesos_types::scheduler::call::Reconcile;
use mesos_types::scheduler::{Call, CallKind, Event, call};
use mesos_types::{
    AgentId, Codec as _, Filters, FrameworkInfo, TaskState, TaskStatus, offer::Operation,
};

use crate::programs::Programs;
use crate::work::Work;

const PIECES: usize = 12;
const QUIET: Duration = Duration::from_secs(90);
const LIMIT: Duration = Duration::from_secs(900);

pub fn config(seed: u64, agents: usize) -> ClusterConfig {
    let agents = (0..agents).map(|number| AgentConfig {
        address: ([10, 0, 2, number as u8], 5051).into(),
        hostname: format!("10.0.2.{number}"),
        resources: "cpus:2;mem:1024;disk:1024".parse().unwrap(),
        ..AgentConfig::default()
    });
    ClusterConfig {
        master: MasterConfig {
            address: ([10, 0, 0, 1], 5050).into(),
            hostname: "10.0.0.1".to_owned(),
            offer_timeout: Some(Duration::from_secs(20)),
            ..MasterConfig::default()
        },
        agents: agents.collect(),
        seed,
        epoch: SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000),
        task_time: Duration::from_secs(1),
        simulated: true,
    }
}

/// Every third framework brings an executor along.
fn has_executors(seed: u64) -> bool {
    seed % 3 == 2
}

fn with_executors(seed: u64) -> ClusterConfig {
    let mut config = config(seed, 3);
    if has_executors(seed) {
        config.simulated = false;
        for agent in &mut config.agents {
            agent.runs_executors = true;
        }
    }
    config
}

fn framework(aware: bool) -> FrameworkInfo {
    let mut info = FrameworkInfo::new("root", "simulation");
    info.failover_timeout = Some(1e6);
    info.checkpoint = Some(true);
    if aware {
        info.capabilities = vec![Capability::PartitionAware.into()];
    }
    info
}

/// What the world does to a cluster from time to time.
struct Weather {
    random: Rng,
    next: Duration,
    /// What was taken away, and when it comes back.
    master_back: Option<Duration>,
    agents_back: Vec<(Duration, usize, bool)>,
    /// Agents that will never come back, as an operator says in the end.
    dead: Vec<AgentId>,
}

impl Weather {
    fn new(seed: u64) -> Self {
        Weather {
            random: Rng::with_seed(seed ^ 0x5eed),
            next: Duration::from_secs(2),
            master_back: None,
            agents_back: Vec::new(),
            dead: Vec::new(),
        }
    }

    fn faults(&mut self) -> Faults {
        let share = |random: &mut Rng| if random.bool() { random.f64() * 0.05 } else { 0.0 };
        let random = &mut self.random;
        Faults {
            drop: share(random),
            duplicate: share(random),
            delay: Duration::from_millis(random.u64(0..300)),
            cut: share(random) / 4.0,
            refuse: share(random),
            half_open: share(random) / 8.0,
        }
    }

    /// Does something, and says whether it changed who leads.
    fn strike(&mut self, cluster: &mut Cluster, at: Duration, now: Instant) -> bool {
        let mut changed = false;
        if self.master_back.is_some_and(|back| back <= at || at >= QUIET) {
            self.master_back = None;
            cluster.start_master(now);
            changed = true;
        }
        if at >= QUIET + Duration::from_secs(100) {
            for id in std::mem::take(&mut self.dead) {
                let call = op::Call::mark_agent_gone(id);
                let request = http::Request::post("/api/v1")
                    .header("content-type", "application/x-protobuf")
                    .body(call.encode_to_vec().into());
                let exchange = ExchangeId(1 << 40);
                cluster.handle(Input::Request(Place::Master, exchange, request.unwrap()), now);
            }
        }
        let random = &mut self.random;
        self.agents_back.retain(|(back, number, killed)| {
            let due = *back <= at || at >= QUIET;
            match (due, killed) {
                (true, true) => cluster.start_agent(*number, now),
                (true, false) => cluster.reconnect_agent(*number, now),
                (false, _) => {}
            }
            !due
        });
        if at >= QUIET || at < self.next {
            return changed;
        }
        self.next = at + Duration::from_millis(random.u64(500..15_000));
        let number = random.usize(0..cluster.agent_count());
        let back = at + Duration::from_millis(random.u64(100..100_000));
        let away = self.agents_back.iter().any(|(_, known, _)| *known == number);
        match random.u8(0..6) {
            0 if self.master_back.is_none() => {
                cluster.stop_master(now);
                self.master_back = Some(at + Duration::from_millis(random.u64(1..8000)));
                changed = true;
            }
            1 => cluster.cut_agent(number, now),
            2 => cluster.cut_schedulers(now),
            3 if !away => {
                self.dead.extend(cluster.agent(number).and_then(|agent| agent.id().cloned()));
                cluster.stop_agent(number, now);
                self.agents_back.push((back, number, true));
            }
            4 if !away => {
                cluster.cut_agent_off(number, now);
                self.agents_back.push((back, number, false));
            }
            _ => {
                let faults = self.faults();
                cluster.set_faults(faults);
            }
        }
        changed
    }
}

/// What is left when the work is done.
fn check_end(cluster: &Cluster) -> Result<bool, String> {
    for number in 0..cluster.agent_count() {
        let Some(agent) = cluster.agent(number) else { continue };
        let containers = cluster.containers(number).is_none_or(|all| all.is_empty());
        if agent.running() > 0 || agent.unacknowledged() > 0 || !containers {
            return Ok(false);
        }
    }
    Ok(cluster.master().is_some_and(|master| master.tasks().next().is_none()))
}

struct V1World {
    base: Instant,
    now: Duration,
    cluster: Cluster,
    connection: Connection,
    exchanges: HashMap<ExchangeId, RequestId>,
    next: u64,
    work: Work,
    weather: Weather,
    programs: Programs,
    tickets: u64,
}

impl V1World {
    fn instant(&self) -> Instant {
        self.base + self.now
    }

    fn drain(&mut self) -> Result<(), String> {
        let now = self.instant();
        loop {
            if let Some(output) = self.connection.poll() {
                self.of_connection(output, now)?;
            } else if let Some(output) = self.cluster.poll() {
                if let Some(output) = self.programs.take(output, &mut self.cluster, now) {
                    self.of_cluster(output, now);
                }
            } else if !self.programs.drain(&mut self.cluster, now) {
                return Ok(());
            }
        }
    }

    fn of_connection(&mut self, output: V1Output, now: Instant) -> Result<(), String> {
        match output {
            V1Output::Send(id, request) => {
                if let Ok(call) = Call::decode(&request.body)
                    && let CallKind::Acknowledge(body) = &call.kind
                {
                    self.work.acknowledged(&body.uuid)?;
                }
                let exchange = ExchangeId(self.next);
                self.next += 1;
                self.exchanges.insert(exchange, id);
                let mut sent = http::Request::post(request.uri.path()).body(request.body).unwrap();
                *sent.headers_mut() = request.headers;
                self.cluster.handle(Input::Request(Place::Master, exchange, sent), now);
            }
            V1Output::Cancel(id) => {
                let found = self.exchanges.iter().find(|(_, known)| **known == id).map(|e| *e.0);
                if let Some(exchange) = found {
                    self.exchanges.remove(&exchange);
                    self.cluster.handle(Input::Closed(exchange), now);
                }
            }
            V1Output::Event(event) => {
                self.event(event, now);
                self.connection.handle(V1Input::Handled, now);
            }
            V1Output::Ended(result) => return Err(format!("the connection ended: {result:?}")),
            _ => {}
        }
        Ok(())
    }

    fn of_cluster(&mut self, output: Output, now: Instant) {
        let Output::Answer(exchange, answer) = output else { return };
        let Some(id) = self.exchanges.get(&exchange).copied() else { return };
        let input = match answer {
            Answer::Whole(response) => {
                let (parts, body) = response.into_parts();
                V1Input::Answer(id, V1Answer { status: parts.status, headers: parts.headers, body })
            }
            Answer::Open(head) => {
                let mut opened = V1Answer::new(head.status());
                opened.headers = head.headers().clone();
                V1Input::Opened(id, opened)
            }
            Answer::Chunk(bytes) => V1Input::Chunk(id, bytes),
            Answer::End => V1Input::Closed(id, None),
            Answer::Abort => V1Input::Closed(id, Some("broken".to_owned())),
        };
        if !matches!(input, V1Input::Opened(..) | V1Input::Chunk(..)) {
            self.exchanges.remove(&exchange);
        }
        self.connection.handle(input, now);
    }

    fn call(&mut self, kind: CallKind, now: Instant) {
        self.tickets += 1;
        let id = self.connection.framework().id.clone();
        let call = Call { framework_id: id, kind };
        self.connection.handle(V1Input::Call(Ticket(self.tickets), call), now);
    }

    fn event(&mut self, event: Event, now: Instant) {
        match event {
            Event::Offers(body) => {
                for offer in body.offers {
                    let tasks = self.work.take(&offer, "sleep 3");
                    let accept = call::Accept {
                        offer_ids: vec![offer.id],
                        operations: match tasks.is_empty() {
                            true => Vec::new(),
                            false => vec![Operation::launch(tasks)],
                        },
                        filters: Some(Filters { refuse_seconds: Some(1.0) }),
                    };
                    self.call(CallKind::Accept(accept), now);
                }
            }
            Event::Update(body) => self.work.update(&body.status),
            _ => {}
        }
    }

    fn next_time(&self) -> Option<Instant> {
        let own = [self.cluster.next_timeout(), self.connection.next_timeout()];
        own.into_iter().flatten().chain(self.programs.next_timeout()).min()
    }
}

fn run_v1(seed: u64) -> Result<(), String> {
    let base = Instant::now();
    let aware = seed % 2 == 1;
    let mut weather = Weather::new(seed);
    let mut cluster = Cluster::new(with_executors(seed), base);
    cluster.set_faults(weather.faults());
    let connection = Connection::new(Config::new(framework(aware)), seed, base);
    let mut world = V1World {
        base,
        now: Duration::ZERO,
        cluster,
        connection,
        exchanges: HashMap::new(),
        next: 0,
        work: Work { executor: has_executors(seed), ..Work::new(PIECES) },
        weather,
        programs: Programs::new(seed),
        tickets: 0,
    };
    let uri: http::Uri = "http://10.0.0.1:5050/api/v1/scheduler".parse().unwrap();
    world.connection.handle(V1Input::Endpoints(vec![uri.clone()]), base);
    world.drain()?;
    let mut reconcile = Duration::from_secs(5);
    loop {
        let now = world.instant();
        if world.now >= QUIET {
            world.cluster.set_faults(Faults::default());
        }
        let at = world.now;
        if world.weather.strike(&mut world.cluster, at, now) {
            let endpoints =
                if world.cluster.master().is_some() { vec![uri.clone()] } else { vec![] };
            world.connection.handle(V1Input::Endpoints(endpoints), now);
        }
        if world.now >= reconcile {
            reconcile = world.now + Duration::from_secs(5);
            let tasks = world.work.questions();
            if !tasks.is_empty() {
                world.call(CallKind::Reconcile(Reconcile { tasks }), now);
            }
        }
        world.programs.timeout(now);
        world.cluster.handle(Input::Timeout, now);
        world.connection.handle(V1Input::Timeout, now);
        world.drain()?;
        if world.now >= QUIET && world.work.is_done() && check_end(&world.cluster)? {
            return Ok(());
        }
        if world.now > LIMIT {
            let programs = world.programs.report();
            return Err(format!("{}; programs {programs}", report(&world.work, &world.cluster)));
        }
        // To the next thing that happens, but no further than the weather.
        let step =
            world.next_time().map_or(Duration::MAX, |due| due.saturating_duration_since(now));
        let least = Duration::from_micros(100);
        world.now += step.clamp(least, Duration::from_millis(500));
    }
}

fn report(work: &Work, cluster: &Cluster) -> String {
    let agents: Vec<String> = (0..cluster.agent_count())
        .map(|number| match cluster.agent(number) {
            Some(agent) => format!(
                "{} running, {} open, {:?} {}",
                agent.running(),
                agent.unacknowledged(),
                agent.task_ids().map(|(_, task)| &task.0).collect::<Vec<_>>(),
                agent.is_registered()
            ),
            None => "gone".to_owned(),
        })
        .collect();
    let tasks: Vec<(String, TaskState)> = cluster
        .master()
        .map(|master| master.tasks().map(|t| (t.task_id.0.clone(), t.state)).collect())
        .unwrap_or_default();
    format!(
        "not at its end: {} of {} done, {} waiting, open {:?}; agents {agents:?}; master {tasks:?}",
        work.done, work.pieces, work.waiting, work.open
    )
}

struct V0World {
    base: Instant,
    now: Duration,
    cluster: Cluster,
    driver: v0::scheduler::Driver,
    work: Work,
    weather: Weather,
    programs: Programs,
}

impl V0World {
    fn instant(&self) -> Instant {
        self.base + self.now
    }

    fn drain(&mut self) -> Result<(), String> {
        let now = self.instant();
        loop {
            if let Some(output) = self.driver.poll() {
                self.of_driver(output, now)?;
            } else if let Some(output) = self.cluster.poll() {
                let Some(output) = self.programs.take(output, &mut self.cluster, now) else {
                    continue;
                };
                match output {
                    Output::Message { from, name, body, .. } => {
                        let name = name.to_owned();
                        let input = v0::scheduler::Input::Message { from, name, body };
                        self.driver.handle(input, now);
                    }
                    Output::Disconnect(_) | Output::Ended(Place::Master) => {
                        let input = v0::scheduler::Input::Exited(master_pid());
                        self.driver.handle(input, now);
                    }
                    _ => {}
                }
            } else if !self.programs.drain(&mut self.cluster, now) {
                return Ok(());
            }
        }
    }

    fn of_driver(&mut self, output: v0::scheduler::Output, now: Instant) -> Result<(), String> {
        use v0::scheduler::{Callback, Input as In, Output as Out};
        match output {
            Out::Send(message) => {
                if message.name.ends_with("StatusUpdateAcknowledgementMessage") {
                    let body = StatusUpdateAcknowledgementMessage::decode(&message.body).unwrap();
                    self.work.acknowledged(&body.uuid)?;
                }
                self.driver.handle(In::Sent(message.id), now);
                let input = Input::Message {
                    place: Place::Master,
                    from: message.from,
                    to: message.to.id().to_owned(),
                    name: message.name.to_owned(),
                    body: message.body,
                };
                self.cluster.handle(input, now);
            }
            Out::Callback(callback) => {
                match callback {
                    Callback::ResourceOffers(offers) => {
                        for offer in offers {
                            let tasks = self.work.take(&offer, "sleep 3");
                            let filters = Some(Filters { refuse_seconds: Some(1.0) });
                            let _ = self.driver.launch_tasks(vec![offer.id], tasks, filters);
                        }
                    }
                    Callback::StatusUpdate(status) => self.work.update(&status),
                    _ => {}
                }
                self.driver.handle(In::Handled, now);
            }
            Out::Ended(status) => return Err(format!("the driver is {status}")),
            _ => {}
        }
        Ok(())
    }
}

fn master_pid() -> Upid {
    "master@10.0.0.1:5050".parse().unwrap()
}

fn run_v0(seed: u64) -> Result<(), String> {
    use v0::scheduler::Input as In;
    let base = Instant::now();
    let aware = seed % 2 == 1;
    let own: Upid = "scheduler(1)@10.0.1.1:4000".parse().unwrap();
    let mut weather = Weather::new(seed);
    let mut cluster = Cluster::new(with_executors(seed), base);
    cluster.set_faults(weather.faults());
    let config = v0::scheduler::Config::new(framework(aware), own);
    let driver = v0::scheduler::Driver::new(config, seed, base);
    let mut world = V0World {
        base,
        now: Duration::ZERO,
        cluster,
        driver,
        work: Work { executor: has_executors(seed), ..Work::new(PIECES) },
        weather,
        programs: Programs::new(seed),
    };
    world.driver.start().unwrap();
    world.driver.handle(In::Master(Some(master_pid())), base);
    world.drain()?;
    let mut reconcile = Duration::from_secs(5);
    // Nothing but the detector makes a driver register again.
    let mut detect = Duration::from_secs(10);
    loop {
        let now = world.instant();
        if world.now >= QUIET {
            world.cluster.set_faults(Faults::default());
        }
        let at = world.now;
        let changed = world.weather.strike(&mut world.cluster, at, now);
        let lonely = !world.driver.is_connected() && world.now >= detect;
        if changed || lonely {
            detect = world.now + Duration::from_secs(10);
            world.driver.handle(In::Master(None), now);
            world.drain()?;
            if world.cluster.master().is_some() {
                world.driver.handle(In::Master(Some(master_pid())), now);
            }
        }
        if world.now >= reconcile {
            reconcile = world.now + Duration::from_secs(5);
            let asked = world.work.questions().into_iter().map(|task| TaskStatus {
                agent_id: task.agent_id,
                ..TaskStatus::new(task.task_id, TaskState::Staging)
            });
            let asked: Vec<TaskStatus> = asked.collect();
            if !asked.is_empty() {
                let _ = world.driver.reconcile_tasks(asked);
            }
        }
        world.programs.timeout(now);
        world.cluster.handle(Input::Timeout, now);
        world.driver.handle(In::Timeout, now);
        world.drain()?;
        if world.now >= QUIET && world.work.is_done() && check_end(&world.cluster)? {
            return Ok(());
        }
        if world.now > LIMIT {
            let programs = world.programs.report();
            return Err(format!("{}; programs {programs}", report(&world.work, &world.cluster)));
        }
        let programs = world.programs.next_timeout();
        let due = [world.cluster.next_timeout(), world.driver.next_timeout(), programs];
        let due = due.into_iter().flatten().min();
        let step = due.map_or(Duration::MAX, |due| due.saturating_duration_since(now));
        world.now += step.clamp(Duration::from_micros(100), Duration::from_millis(500));
    }
}

fn seeds(run: fn(u64) -> Result<(), String>) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seeds = match number("MESOS_TEST_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("MESOS_TEST_SEEDS").unwrap_or(100u64),
    };
    let (count, start) = (seeds.end - seeds.start, Instant::now());
    for seed in seeds {
        match std::panic::catch_unwind(|| run(seed)) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("MESOS_TEST_SEED={seed}: {error}"),
            Err(_) => panic!("MESOS_TEST_SEED={seed}"),
        }
    }
    println!("{count} seeds in {:?}", start.elapsed());
}

#[test]
fn every_task_ends_over_http() {
    seeds(run_v1);
}

#[test]
fn every_task_ends_over_libprocess() {
    seeds(run_v0);
}
