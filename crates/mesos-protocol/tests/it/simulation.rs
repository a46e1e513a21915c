//! The drivers of a scheduler and of executors, with a master and agents that are simulated, in
//! a network that breaks: every task ends, and the scheduler is told so.
//!
//! `MESOS_TEST_SEEDS` says how many seeds are run, 300 unless it is set; `MESOS_TEST_SEED` names
//! the one seed to run.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use fastrand::Rng;
use mesos_protocol::v0::{executor, scheduler};
use mesos_types::internal::{self, StatusUpdate, StatusUpdateMessage};
use mesos_types::libprocess::{Upid, message_name};
use mesos_types::{
    AgentId, AgentInfo, Codec, ExecutorInfo, FrameworkInfo, MasterInfo, Offer, OfferId, Status,
    TaskId, TaskInfo, TaskState, TaskStatus,
};

/// What travels between master and agents; the messages of Mesos for it are none of the drivers.
#[derive(Clone, Debug)]
enum Inner {
    Register(Vec<(TaskId, TaskState)>),
    Update(StatusUpdate),
    Run(TaskInfo),
    Acknowledge(TaskId, Bytes),
}

#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug)]
enum Parcel {
    Wire(String, Bytes),
    Inner(Inner),
    Exited,
}

#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug)]
enum What {
    Deliver {
        from: Upid,
        to: Upid,
        parcel: Parcel,
        epoch: u64,
    },
    Wake,
    /// The masters and agents do what they do from time to time.
    Tick,
    Fault,
    /// The detector of the scheduler or of an agent learns who leads, if that is still so.
    Detect(Option<usize>, Option<Upid>, usize),
    /// A task of an executor ends.
    Finish(usize, TaskId),
    Reconcile,
}

struct Entry(Duration, u64, What);

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        (self.0, self.1) == (other.0, other.1)
    }
}
impl Eq for Entry {}
impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (other.0, other.1).cmp(&(self.0, self.1))
    }
}

#[derive(Default)]
struct Master {
    scheduler: Option<Upid>,
    agents: BTreeSet<usize>,
    offers: HashMap<OfferId, usize>,
    tasks: BTreeMap<TaskId, (usize, TaskState)>,
    /// When it began to lead.
    since: Duration,
}

struct Agent {
    pid: Upid,
    executor: executor::Driver,
    executor_pid: Upid,
    registered: bool,
    /// Tasks, and updates that the scheduler has not acknowledged, in order.
    tasks: BTreeMap<TaskId, (TaskInfo, TaskState)>,
    updates: BTreeMap<TaskId, Vec<StatusUpdate>>,
    /// Tasks that wait for their executor.
    queued: Vec<TaskInfo>,
    leader: Option<Upid>,
}

struct World {
    base: Instant,
    now: Duration,
    sequence: u64,
    queue: BinaryHeap<Entry>,
    random: Rng,
    /// The number of times that the connection between two addresses broke, and when the last
    /// message on it arrives.
    links: HashMap<(String, String), (u64, Duration)>,
    faulty: bool,
    driver: scheduler::Driver,
    own: Upid,
    leader: usize,
    masters: BTreeMap<usize, Master>,
    agents: Vec<Agent>,
    offers: u64,
    launched: BTreeMap<TaskId, Option<TaskState>>,
    /// Updates that the scheduler was told of, and those that it acknowledged.
    told: HashMap<Bytes, (usize, usize)>,
    ended: bool,
}

const TASKS: usize = 6;
const QUIET: Duration = Duration::from_secs(120);
const LIMIT: Duration = Duration::from_secs(1200);

fn upid(text: String) -> Upid {
    text.parse().unwrap()
}

fn master_pid(number: usize) -> Upid {
    upid(format!("master@10.0.0.{number}:5050"))
}

impl World {
    fn new(seed: u64) -> Self {
        let base = Instant::now();
        let own = upid("scheduler(1)@10.0.1.1:4000".to_owned());
        let mut framework = FrameworkInfo::new("user", "name");
        framework.checkpoint = Some(true);
        framework.failover_timeout = Some(1e6);
        let config = scheduler::Config::new(framework, own.clone());
        let mut random = Rng::with_seed(seed);
        let agents = (0..2).map(|n| {
            let pid = upid(format!("slave(1)@10.0.2.{n}:5051"));
            let executor_pid = upid(format!("executor(1)@10.0.2.{n}:6000"));
            let environment = executor::Environment::read([
                ("MESOS_SLAVE_PID", pid.to_string()),
                ("MESOS_SLAVE_ID", format!("S{n}")),
                ("MESOS_FRAMEWORK_ID", "F".to_owned()),
                ("MESOS_EXECUTOR_ID", "E".to_owned()),
                ("MESOS_CHECKPOINT", "1".to_owned()),
            ]);
            let seed = random.u64(..);
            let executor =
                executor::Driver::new(environment.unwrap(), executor_pid.clone(), seed, base);
            Agent {
                pid,
                executor,
                executor_pid,
                registered: false,
                tasks: BTreeMap::new(),
                updates: BTreeMap::new(),
                queued: Vec::new(),
                leader: None,
            }
        });
        let agents = agents.collect();
        World {
            base,
            now: Duration::ZERO,
            sequence: 0,
            queue: BinaryHeap::new(),
            random,
            links: HashMap::new(),
            faulty: true,
            driver: scheduler::Driver::new(config, seed, base),
            own,
            leader: 1,
            masters: BTreeMap::from([(1, Master::default())]),
            agents,
            offers: 0,
            launched: BTreeMap::new(),
            told: HashMap::new(),
            ended: false,
        }
    }

    fn at(&mut self, after: Duration, what: What) {
        self.sequence += 1;
        self.queue.push(Entry(self.now + after, self.sequence, what));
    }

    fn millis(&mut self, most: u64) -> Duration {
        Duration::from_millis(self.random.u64(1..=most))
    }

    fn instant(&self) -> Instant {
        self.base + self.now
    }

    /// Sends a parcel over the connection between two addresses, which may break.
    fn send(&mut self, from: &Upid, to: &Upid, parcel: Parcel) {
        let key = (from.authority().to_owned(), to.authority().to_owned());
        // Processes of one host are not separated.
        let local = from.host() == to.host();
        let delay = self.millis(200);
        if self.faulty && !local && self.random.u8(0..30) == 0 {
            self.cut(from, to);
            return;
        }
        let now = self.now;
        let link = self.links.entry(key).or_default();
        link.1 = link.1.max(now + delay);
        let (epoch, after) = (link.0, link.1 - now);
        self.at(after, What::Deliver { from: from.clone(), to: to.clone(), parcel, epoch });
    }

    /// Breaks the connection: what is on its way is lost, and both sides notice.
    fn cut(&mut self, from: &Upid, to: &Upid) {
        for (a, b) in [(from, to), (to, from)] {
            let key = (a.authority().to_owned(), b.authority().to_owned());
            self.links.entry(key).or_default().0 += 1;
        }
        for (a, b) in [(from, to), (to, from)] {
            let key = (a.authority().to_owned(), b.authority().to_owned());
            let after = self.millis(500);
            // A new connection brings nothing before the end of the old one is noticed.
            let (now, link) = (self.now, self.links.entry(key).or_default());
            let epoch = link.0;
            link.1 = link.1.max(now + after);
            let (from, to) = (a.clone(), b.clone());
            self.at(after, What::Deliver { from, to, parcel: Parcel::Exited, epoch });
        }
    }

    fn wire<T: Codec>(&mut self, from: &Upid, to: &Upid, message: &T) {
        let name = message_name(T::table()).to_owned();
        self.send(from, to, Parcel::Wire(name, message.encode_to_vec().into()));
    }

    // The scheduler.

    fn drain(&mut self) -> Result<(), String> {
        while let Some(output) = self.driver.poll() {
            match output {
                scheduler::Output::Send(message) => {
                    self.driver.handle(scheduler::Input::Sent(message.id), self.instant());
                    if message.name.ends_with("AcknowledgementMessage") {
                        let body =
                            internal::StatusUpdateAcknowledgementMessage::decode(&message.body);
                        let uuid = body.unwrap().uuid;
                        let (told, acknowledged) = self.told.entry(uuid).or_default();
                        *acknowledged += 1;
                        if acknowledged > told {
                            return Err("an update was acknowledged twice".to_owned());
                        }
                    }
                    let parcel = Parcel::Wire(message.name.to_owned(), message.body);
                    self.send(&message.from, &message.to, parcel);
                }
                scheduler::Output::Callback(callback) => {
                    self.callback(callback);
                    self.driver.handle(scheduler::Input::Handled, self.instant());
                }
                scheduler::Output::Ended(status) => return Err(format!("the driver is {status}")),
                _ => {}
            }
        }
        if let Some(due) = self.driver.next_timeout() {
            let after = due.saturating_duration_since(self.instant());
            self.at(after, What::Wake);
        }
        Ok(())
    }

    fn callback(&mut self, callback: scheduler::Callback) {
        match callback {
            scheduler::Callback::ResourceOffers(offers) => {
                for offer in offers {
                    let tasks = if self.launched.len() < TASKS {
                        let id = TaskId::from(format!("t{}", self.launched.len()));
                        self.launched.insert(id.clone(), None);
                        vec![TaskInfo::new("t", id, offer.agent_id.clone())]
                    } else {
                        Vec::new()
                    };
                    let _ = self.driver.launch_tasks(vec![offer.id], tasks, None);
                }
            }
            scheduler::Callback::StatusUpdate(status) => {
                if let Some(uuid) = status.uuid {
                    self.told.entry(uuid).or_default().0 += 1;
                }
                let known = self.launched.get_mut(&status.task_id).unwrap();
                if known.is_none_or(|state| !state.is_terminal()) {
                    *known = Some(status.state);
                }
            }
            _ => {}
        }
    }

    fn open(&self) -> Vec<TaskStatus> {
        let open = self.launched.iter().filter(|(_, s)| s.is_none_or(|s| !s.is_terminal()));
        open.map(|(id, _)| TaskStatus::new(id.clone(), TaskState::Staging)).collect()
    }

    // The masters.

    fn master_hears(&mut self, number: usize, from: Upid, parcel: Parcel) {
        let pid = master_pid(number);
        if number != self.leader {
            return;
        }
        match parcel {
            Parcel::Exited => {
                let master = self.masters.get_mut(&number).unwrap();
                if master.scheduler.as_ref() == Some(&from) {
                    master.scheduler = None;
                    master.offers.clear();
                }
            }
            Parcel::Inner(inner) => self.agent_tells(number, &from, inner),
            Parcel::Wire(name, body) => {
                let master = self.masters.get_mut(&number).unwrap();
                let info = || MasterInfo::new("m".to_owned(), 0, 5050);
                let subscribed = master.scheduler.as_ref() == Some(&from);
                match name.rsplit('.').next().unwrap() {
                    "RegisterFrameworkMessage" => {
                        master.scheduler = Some(from.clone());
                        let body = internal::FrameworkRegisteredMessage::new("F", info());
                        self.wire(&pid, &from, &body);
                    }
                    "ReregisterFrameworkMessage" => {
                        master.scheduler = Some(from.clone());
                        let body = internal::FrameworkReregisteredMessage::new("F", info());
                        self.wire(&pid, &from, &body);
                    }
                    _ if !subscribed => {}
                    "LaunchTasksMessage" => {
                        let body = internal::LaunchTasksMessage::decode(&body).unwrap();
                        let agents: Vec<_> = body
                            .offer_ids
                            .iter()
                            .filter_map(|id| master.offers.remove(id))
                            .collect();
                        for task in body.tasks {
                            match agents.first() {
                                Some(agent) => {
                                    let id = task.task_id.clone();
                                    let state = (*agent, TaskState::Staging);
                                    self.masters.get_mut(&number).unwrap().tasks.insert(id, state);
                                    let to = self.agents[*agent].pid.clone();
                                    self.send(&pid, &to, Parcel::Inner(Inner::Run(task)));
                                }
                                None => {
                                    self.tell_state(&pid, &from, &task.task_id, TaskState::Lost)
                                }
                            }
                        }
                    }
                    "StatusUpdateAcknowledgementMessage" => {
                        let body =
                            internal::StatusUpdateAcknowledgementMessage::decode(&body).unwrap();
                        let to = self.agent_of(&body.slave_id);
                        let inner = Inner::Acknowledge(body.task_id, body.uuid);
                        self.send(&pid, &to, Parcel::Inner(inner));
                    }
                    "ReconcileTasksMessage" => {
                        let body = internal::ReconcileTasksMessage::decode(&body).unwrap();
                        // Agents have a while to tell a new master of their tasks.
                        let young = self.now < master.since + Duration::from_secs(30);
                        let known: Vec<_> = body
                            .statuses
                            .iter()
                            .map(|s| (s.task_id.clone(), master.tasks.get(&s.task_id).map(|t| t.1)))
                            .collect();
                        for (id, state) in known {
                            match state {
                                Some(state) => self.tell_state(&pid, &from, &id, state),
                                None if young => {}
                                None => self.tell_state(&pid, &from, &id, TaskState::Lost),
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn agent_of(&self, id: &AgentId) -> Upid {
        let number: usize = id.as_ref()[1..].parse().unwrap();
        self.agents[number].pid.clone()
    }

    /// An update of the master's own, which needs no acknowledgement.
    fn tell_state(&mut self, pid: &Upid, to: &Upid, task: &TaskId, state: TaskState) {
        let status = TaskStatus::new(task.clone(), state);
        let update = StatusUpdate::new("F", status, 1.0);
        self.wire(pid, to, &StatusUpdateMessage::new(update));
    }

    fn agent_tells(&mut self, number: usize, from: &Upid, inner: Inner) {
        let pid = master_pid(number);
        let agent = self.agents.iter().position(|agent| agent.pid == *from).unwrap();
        match inner {
            Inner::Register(tasks) => {
                let master = self.masters.get_mut(&number).unwrap();
                master.agents.insert(agent);
                let known: HashSet<TaskId> = tasks.iter().map(|t| t.0.clone()).collect();
                // What the master sent and the agent never got is lost.
                let lost: Vec<TaskId> = master
                    .tasks
                    .iter()
                    .filter(|(id, t)| t.0 == agent && !t.1.is_terminal() && !known.contains(*id))
                    .map(|(id, _)| id.clone())
                    .collect();
                for id in &lost {
                    master.tasks.insert(id.clone(), (agent, TaskState::Lost));
                }
                for (id, state) in tasks {
                    master.tasks.entry(id).or_insert((agent, state));
                }
                if let Some(scheduler) = master.scheduler.clone() {
                    for id in lost {
                        self.tell_state(&pid, &scheduler, &id, TaskState::Lost);
                    }
                }
            }
            Inner::Update(update) => {
                let master = self.masters.get_mut(&number).unwrap();
                let state = update.status.state;
                master.tasks.insert(update.status.task_id.clone(), (agent, state));
                if let Some(scheduler) = master.scheduler.clone() {
                    let message = StatusUpdateMessage {
                        pid: Some(from.to_string()),
                        ..StatusUpdateMessage::new(update)
                    };
                    self.wire(&pid, &scheduler, &message);
                }
            }
            _ => {}
        }
    }

    // The agents.

    fn agent_hears(&mut self, n: usize, from: Upid, parcel: Parcel) {
        let pid = self.agents[n].pid.clone();
        match parcel {
            Parcel::Exited => {
                if self.agents[n].leader.as_ref() == Some(&from) {
                    self.agents[n].registered = false;
                }
            }
            Parcel::Inner(Inner::Run(task)) => {
                let agent = &mut self.agents[n];
                agent.tasks.insert(task.task_id.clone(), (task.clone(), TaskState::Staging));
                if agent.executor.is_connected() {
                    self.run(n, task);
                } else {
                    agent.queued.push(task);
                    if agent.executor.status() == Status::NotStarted {
                        agent.executor.start().unwrap();
                        self.drain_executor(n);
                    }
                }
            }
            Parcel::Inner(Inner::Acknowledge(task, uuid)) => {
                let agent = &mut self.agents[n];
                if let Some(updates) = agent.updates.get_mut(&task) {
                    updates.retain(|update| update.uuid.as_ref() != Some(&uuid));
                }
                self.forward(n, Some(&task));
            }
            Parcel::Inner(_) => {}
            Parcel::Wire(name, body) => match name.rsplit('.').next().unwrap() {
                "RegisterExecutorMessage" => {
                    let body = internal::ExecutorRegisteredMessage::new(
                        ExecutorInfo::new("E"),
                        "F",
                        FrameworkInfo::new("u", "n"),
                        format!("S{n}"),
                        AgentInfo::new("h"),
                    );
                    self.wire(&pid, &from, &body);
                    for task in std::mem::take(&mut self.agents[n].queued) {
                        self.run(n, task);
                    }
                }
                "ReregisterExecutorMessage" => {
                    let body = internal::ReregisterExecutorMessage::decode(&body).unwrap();
                    let known: HashSet<_> = body.tasks.iter().map(|t| t.task_id.clone()).collect();
                    let told = body.updates;
                    let again = internal::ExecutorReregisteredMessage::new(
                        format!("S{n}"),
                        AgentInfo::new("h"),
                    );
                    self.wire(&pid, &from, &again);
                    for update in told {
                        self.accept(n, &from, update);
                    }
                    // What never reached the executor is sent again.
                    let agent = &self.agents[n];
                    let missing: Vec<TaskInfo> = agent
                        .tasks
                        .values()
                        .filter(|(task, state)| {
                            *state == TaskState::Staging && !known.contains(&task.task_id)
                        })
                        .map(|(task, _)| task.clone())
                        .collect();
                    for task in missing {
                        self.run(n, task);
                    }
                }
                "StatusUpdateMessage" => {
                    let body = StatusUpdateMessage::decode(&body).unwrap();
                    self.accept(n, &from, body.update);
                }
                _ => {}
            },
        }
    }

    fn run(&mut self, n: usize, task: TaskInfo) {
        let (pid, executor) = (self.agents[n].pid.clone(), self.agents[n].executor_pid.clone());
        let message = internal::RunTaskMessage::new(FrameworkInfo::new("u", "n"), task);
        self.wire(&pid, &executor, &message);
    }

    /// Keeps an update until the scheduler has acknowledged it.
    fn accept(&mut self, n: usize, from: &Upid, update: StatusUpdate) {
        let pid = self.agents[n].pid.clone();
        let (task, uuid) = (update.status.task_id.clone(), update.uuid.clone().unwrap());
        let agent = &mut self.agents[n];
        let updates = agent.updates.entry(task.clone()).or_default();
        let known = agent.tasks.get(&task).is_some_and(|(_, s)| *s == update.status.state);
        if !known {
            updates.push(update.clone());
            if let Some(entry) = agent.tasks.get_mut(&task) {
                entry.1 = update.status.state;
            }
        }
        let message = internal::StatusUpdateAcknowledgementMessage::new(
            format!("S{n}"),
            "F",
            task.clone(),
            uuid,
        );
        self.wire(&pid, from, &message);
        self.forward(n, Some(&task));
    }

    /// Sends the first update of a task, or of each, to the master.
    fn forward(&mut self, n: usize, task: Option<&TaskId>) {
        let agent = &self.agents[n];
        let Some(leader) = agent.leader.clone().filter(|_| agent.registered) else { return };
        let pid = agent.pid.clone();
        let first: Vec<StatusUpdate> = agent
            .updates
            .iter()
            .filter(|(id, _)| task.is_none_or(|task| task == *id))
            .filter_map(|(_, updates)| updates.first().cloned())
            .collect();
        for update in first {
            self.send(&pid, &leader, Parcel::Inner(Inner::Update(update)));
        }
    }

    fn drain_executor(&mut self, n: usize) {
        while let Some(output) = self.agents[n].executor.poll() {
            match output {
                executor::Output::Send(message) => {
                    let parcel = Parcel::Wire(message.name.to_owned(), message.body);
                    self.send(&message.from, &message.to, parcel);
                }
                executor::Output::Callback(executor::Callback::LaunchTask(task)) => {
                    let status = TaskStatus::new(task.task_id.clone(), TaskState::Running);
                    let sent =
                        self.agents[n].executor.send_status_update(status, SystemTime::now());
                    sent.unwrap();
                    let after = self.millis(20_000);
                    self.at(after, What::Finish(n, task.task_id));
                }
                _ => {}
            }
        }
    }

    // The world.

    fn deliver(&mut self, from: Upid, to: Upid, parcel: Parcel) -> Result<(), String> {
        let now = self.instant();
        if to == self.own {
            let input = match parcel {
                Parcel::Wire(name, body) => scheduler::Input::Message { from, name, body },
                _ => scheduler::Input::Exited(from),
            };
            self.driver.handle(input, now);
            return self.drain();
        }
        if let Some(n) = self.agents.iter().position(|agent| agent.pid == to) {
            self.agent_hears(n, from, parcel);
        } else if let Some(n) = self.agents.iter().position(|agent| agent.executor_pid == to) {
            let input = match parcel {
                Parcel::Wire(name, body) => executor::Input::Message { from, name, body },
                _ => executor::Input::Exited(from),
            };
            self.agents[n].executor.handle(input, now);
            self.drain_executor(n);
        } else {
            let number = to.host().rsplit('.').next().unwrap().parse().unwrap();
            self.master_hears(number, from, parcel);
        }
        Ok(())
    }

    fn tick(&mut self) {
        let pid = master_pid(self.leader);
        let master = self.masters.get_mut(&self.leader).unwrap();
        let scheduler = master.scheduler.clone();
        let agents: Vec<usize> = master.agents.iter().copied().collect();
        if let Some(scheduler) = scheduler {
            for n in agents {
                self.offers += 1;
                let id = OfferId::from(format!("O{}", self.offers));
                let master = self.masters.get_mut(&self.leader).unwrap();
                master.offers.insert(id.clone(), n);
                let agent = AgentId::from(format!("S{n}"));
                let message = internal::ResourceOffersMessage {
                    offers: vec![Offer::new(id, "F", agent, "h".to_owned())],
                    pids: vec![self.agents[n].pid.to_string()],
                    inverse_offers: vec![],
                };
                self.wire(&pid, &scheduler, &message);
            }
        }
        for n in 0..self.agents.len() {
            self.bury(n);
            if self.agents[n].executor.is_connected() {
                for task in std::mem::take(&mut self.agents[n].queued) {
                    self.run(n, task);
                }
            }
            let agent = &mut self.agents[n];
            let Some(leader) = agent.leader.clone() else { continue };
            // Registration is repeated, and pings would notice what the master lacks.
            let tasks = agent.tasks.iter().map(|(id, t)| (id.clone(), t.1)).collect();
            agent.registered = true;
            let pid = agent.pid.clone();
            self.send(&pid, &leader, Parcel::Inner(Inner::Register(tasks)));
            self.forward(n, None);
        }
    }

    /// The tasks of an executor that has ended have failed.
    fn bury(&mut self, n: usize) {
        let agent = &mut self.agents[n];
        if !matches!(agent.executor.status(), Status::Aborted | Status::Stopped) {
            return;
        }
        for (id, (_, state)) in &mut agent.tasks {
            if !state.is_terminal() {
                *state = TaskState::Failed;
                let status = TaskStatus::new(id.clone(), TaskState::Failed);
                let update = StatusUpdate {
                    slave_id: Some(format!("S{n}").into()),
                    uuid: Some(Bytes::copy_from_slice(&self.random.u128(..).to_be_bytes())),
                    ..StatusUpdate::new("F", status, 1.0)
                };
                agent.updates.entry(id.clone()).or_default().push(update);
            }
        }
    }

    fn fault(&mut self) {
        match self.random.u8(0..4) {
            // Another master leads, which knows nothing.
            0 => {
                self.leader += 1;
                let master = Master { since: self.now, ..Master::default() };
                self.masters.insert(self.leader, master);
                for who in [None, Some(0), Some(1)] {
                    if self.random.bool() {
                        let after = self.millis(500);
                        self.at(after, What::Detect(who, None, self.leader));
                    }
                    let after = Duration::from_millis(500) + self.millis(5000);
                    let leader = Some(master_pid(self.leader));
                    self.at(after, What::Detect(who, leader, self.leader));
                }
            }
            1 => {
                let (own, master) = (self.own.clone(), master_pid(self.leader));
                self.cut(&own, &master);
            }
            2 => {
                let n = self.random.usize(0..self.agents.len());
                let (agent, master) = (self.agents[n].pid.clone(), master_pid(self.leader));
                self.cut(&agent, &master);
            }
            // An agent is restarted; its executors are told to come back.
            _ => {
                let n = self.random.usize(0..self.agents.len());
                let agent = &mut self.agents[n];
                agent.registered = false;
                let (pid, executor) = (agent.pid.clone(), agent.executor_pid.clone());
                if agent.executor.status() == Status::Running {
                    self.cut(&pid, &executor);
                    let message = internal::ReconnectExecutorMessage::new(format!("S{n}"));
                    let name = message_name(internal::ReconnectExecutorMessage::table()).to_owned();
                    let parcel = Parcel::Wire(name, message.encode_to_vec().into());
                    let key = (pid.authority().to_owned(), executor.authority().to_owned());
                    let epoch = self.links[&key].0;
                    let after = Duration::from_secs(1);
                    self.at(after, What::Deliver { from: pid, to: executor, parcel, epoch });
                }
            }
        }
        if self.faulty {
            let after = self.millis(15_000);
            self.at(after, What::Fault);
        }
    }

    fn step(&mut self, what: What) -> Result<(), String> {
        match what {
            What::Deliver { from, to, parcel, epoch } => {
                let key = (from.authority().to_owned(), to.authority().to_owned());
                if self.links.get(&key).is_none_or(|link| link.0 == epoch) {
                    self.deliver(from, to, parcel)?;
                }
            }
            What::Wake => {
                let now = self.instant();
                if self.driver.next_timeout().is_some_and(|due| due <= now) {
                    self.driver.handle(scheduler::Input::Timeout, now);
                    self.drain()?;
                }
            }
            What::Tick => {
                self.tick();
                self.at(Duration::from_secs(2), What::Tick);
            }
            What::Fault => self.fault(),
            What::Detect(_, _, number) if number != self.leader => {}
            What::Detect(None, leader, _) => {
                self.driver.handle(scheduler::Input::Master(leader), self.instant());
                self.drain()?;
            }
            What::Detect(Some(n), leader, _) => {
                self.agents[n].registered = false;
                self.agents[n].leader = leader;
            }
            What::Finish(n, task) => {
                let status = TaskStatus::new(task, TaskState::Finished);
                // An executor that has ended sends nothing.
                let _ = self.agents[n].executor.send_status_update(status, SystemTime::now());
                self.drain_executor(n);
            }
            What::Reconcile => {
                let open = self.open();
                if !open.is_empty() {
                    let _ = self.driver.reconcile_tasks(open);
                    self.drain()?;
                }
                self.at(Duration::from_secs(10), What::Reconcile);
            }
        }
        Ok(())
    }

    fn is_done(&self) -> bool {
        let quiet = self.agents.iter().all(|agent| agent.updates.values().all(Vec::is_empty));
        !self.faulty && self.launched.len() == TASKS && self.open().is_empty() && quiet
    }
}

fn run(seed: u64) -> Result<(), String> {
    let mut world = World::new(seed);
    world.driver.start().unwrap();
    for who in [None, Some(0), Some(1)] {
        let after = world.millis(2000);
        world.at(after, What::Detect(who, Some(master_pid(1)), 1));
    }
    world.at(Duration::from_secs(1), What::Tick);
    world.at(Duration::from_secs(10), What::Reconcile);
    let first = world.millis(10_000);
    world.at(first, What::Fault);
    while let Some(Entry(time, _, what)) = world.queue.pop() {
        world.now = time;
        world.faulty = time < QUIET;
        if !world.faulty && matches!(what, What::Fault) {
            continue;
        }
        world.step(what)?;
        if world.is_done() {
            world.ended = true;
            break;
        }
        if time > LIMIT {
            let agents = world.agents.iter().map(|agent| {
                let tasks: Vec<_> = agent.tasks.iter().map(|(id, t)| (&id.0, t.1)).collect();
                let executor = (agent.executor.status(), agent.executor.is_connected());
                let open = agent.executor.unacknowledged_tasks().count();
                format!("{executor:?} {open} {tasks:?} {} queued", agent.queued.len())
            });
            let agents: Vec<_> = agents.collect();
            return Err(format!("not at its end: {:?}, {agents:?}", world.launched));
        }
    }
    if !world.ended {
        return Err("nothing happens any more".to_owned());
    }
    // The framework ends, and the master is told if one leads.
    let connected = world.driver.is_connected();
    world.driver.stop(false).map_err(|error| error.to_string())?;
    let mut goodbye = false;
    while let Some(output) = world.driver.poll() {
        match output {
            scheduler::Output::Send(message) => {
                goodbye |= message.name.ends_with("UnregisterFrameworkMessage");
            }
            scheduler::Output::Callback(callback) => {
                return Err(format!("a callback after the end: {callback:?}"));
            }
            _ => {}
        }
    }
    if goodbye != connected {
        return Err("the master was not told of the end".to_owned());
    }
    Ok(())
}

#[test]
fn every_task_ends() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seeds = match number("MESOS_TEST_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("MESOS_TEST_SEEDS").unwrap_or(300u64),
    };
    let count = seeds.end - seeds.start;
    for seed in seeds {
        match std::panic::catch_unwind(|| run(seed)) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("MESOS_TEST_SEED={seed}: {error}"),
            Err(_) => panic!("MESOS_TEST_SEED={seed}"),
        }
    }
    println!("{count} seeds");
}
