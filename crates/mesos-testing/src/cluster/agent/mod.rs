//! The rules of an agent.
//!
//! An [`Agent`] is told what comes from the master, from executors and from whatever runs its
//! containers, and says what goes to them. It is itself the executor of commands and of task
//! groups.

mod api;
mod config;
mod containers;
mod documents;
mod ends;
mod executors;
mod groups;
mod health;
mod operator;
mod records;
mod register;
mod updates;
mod v0;

pub use config::AgentConfig;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::Instant;

use bytes::Bytes;
use fastrand::Rng;
use http::Request;
use mesos_types::libprocess::Upid;
use mesos_types::resources::Resources;
use mesos_types::{
    AgentId, ContainerId, DrainConfig, ExecutorId, FrameworkId, FrameworkInfo, TaskId, TimeInfo,
    Uuid,
};

use super::clock::Clock;
use super::container::{ContainerCommand, ContainerEvent};
use super::exchange::{Answer, ExchangeId};
use super::message::{ToAgent, ToMaster};
use containers::Operated;
use records::{AppliedOperation, Completed, ExecutorRecord};
use register::Registration;
use updates::Updates;

/// What an agent is told.
#[derive(Debug)]
pub enum Input {
    /// Whether there is a leading master. The agent registers with it.
    Leader(bool),
    /// A message of the master.
    Master(ToAgent),
    /// The connection to the master has broken.
    MasterExited,
    /// What became of a container.
    Container(ContainerEvent),
    /// A request over HTTP.
    Request(ExchangeId, Request<Bytes>),
    /// A request over HTTP whose body comes in pieces.
    Open(ExchangeId, Request<()>),
    /// The next piece of the body of such a request; none is its end.
    Piece(ExchangeId, Option<Bytes>),
    /// Whether much of an answer waits for a peer that does not read it.
    Slow(ExchangeId, bool),
    /// The peer of an exchange whose answer is not complete has gone.
    Closed(ExchangeId),
    /// A message of libprocess, by its full name.
    Message {
        /// The process that sent it.
        from: Upid,
        /// Its name.
        name: String,
        /// Its body.
        body: Bytes,
    },
    /// The connection to a process of libprocess has broken.
    Exited(Upid),
    /// The time that `next_timeout` named has come.
    Timeout,
}

/// What an agent wants done.
#[derive(Debug)]
pub enum Output {
    /// A message to the master.
    Master(ToMaster),
    /// Something to do with a container.
    Container(ContainerCommand),
    /// A piece of an answer.
    Answer(ExchangeId, Answer),
    /// Whether the body of a request is not to be read any further for now.
    Hold(ExchangeId, bool),
    /// A file is to be read, listed or sent, as the request says; it lies in a sandbox.
    File(ExchangeId, Request<Bytes>),
    /// A message of libprocess is to be sent.
    Message {
        /// The process that it is for.
        to: Upid,
        /// Its name.
        name: &'static str,
        /// Its body.
        body: Bytes,
    },
    /// The agent has ended, as the master told it to.
    Ended,
}

/// An agent.
#[derive(Debug)]
pub struct Agent {
    config: AgentConfig,
    clock: Clock,
    random: Rng,
    started: f64,
    id: Option<AgentId>,
    registration: Registration,
    total: Resources,
    frameworks: BTreeMap<FrameworkId, FrameworkInfo>,
    executors: BTreeMap<(FrameworkId, ExecutorId), ExecutorRecord>,
    /// The executors of containers, and the tasks of those that are not an executor's own.
    containers: HashMap<ContainerId, (FrameworkId, ExecutorId, Option<TaskId>)>,
    /// The containers in which tasks are looked at.
    probes: HashMap<ContainerId, ((FrameworkId, ExecutorId), TaskId)>,
    /// The executors of the tasks that were not forgotten.
    tasks: HashMap<(FrameworkId, TaskId), ExecutorId>,
    /// The executors for which something is due at some time.
    timed: BTreeSet<(FrameworkId, ExecutorId)>,
    streams: HashMap<ExchangeId, (FrameworkId, ExecutorId)>,
    pids: HashMap<Upid, (FrameworkId, ExecutorId)>,
    completed: VecDeque<Completed>,
    operated: Operated,
    /// How the agent drains, if it does, and since when.
    drain: Option<(DrainConfig, TimeInfo)>,
    updates: Updates,
    operations: BTreeMap<Uuid, AppliedOperation>,
    out: VecDeque<Output>,
}

impl Agent {
    /// An agent that was just started, and is not registered.
    pub fn new(config: AgentConfig, clock: Clock, seed: u64, now: Instant) -> Self {
        Agent {
            started: clock.seconds(now),
            clock,
            random: Rng::with_seed(seed),
            id: None,
            registration: Registration::new(&config),
            total: config.resources.clone(),
            frameworks: BTreeMap::new(),
            executors: BTreeMap::new(),
            containers: HashMap::new(),
            probes: HashMap::new(),
            tasks: HashMap::new(),
            timed: BTreeSet::new(),
            streams: HashMap::new(),
            pids: HashMap::new(),
            completed: VecDeque::new(),
            operated: Operated::default(),
            drain: None,
            updates: Updates::new(config.update_retry),
            operations: BTreeMap::new(),
            out: VecDeque::new(),
            config,
        }
    }

    /// The ID that a master gave to the agent.
    pub fn id(&self) -> Option<&AgentId> {
        self.id.as_ref()
    }

    /// Whether the agent is registered with the leading master.
    pub fn is_registered(&self) -> bool {
        self.registration.is_registered()
    }

    /// How many tasks have not ended.
    pub fn running(&self) -> usize {
        let tasks = self.executors.values().flat_map(|executor| executor.tasks.values());
        tasks.filter(|task| !task.state.is_terminal()).count()
    }

    /// How many executors have not ended, those included that the agent is itself.
    pub fn executors(&self) -> usize {
        self.executors.values().filter(|executor| !executor.ending).count()
    }

    /// How many updates wait for an acknowledgement.
    pub fn unacknowledged(&self) -> usize {
        self.updates.len()
    }

    /// The tasks that have not ended, or whose end was not acknowledged.
    pub fn task_ids(&self) -> impl Iterator<Item = (&FrameworkId, &TaskId)> {
        let executors = self.executors.iter();
        executors.flat_map(|((framework, _), e)| e.tasks.keys().map(move |task| (framework, task)))
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Leader(leads) => self.registration.set_leader(leads, now),
            Input::Master(message) => self.master_message(message, now),
            Input::MasterExited => self.registration.lose(&mut self.random, now),
            Input::Container(event) => self.container_event(event, now),
            Input::Request(id, request) => self.request(id, request, now),
            Input::Open(id, request) => self.input_opened(id, &request),
            Input::Piece(id, piece) => self.input_piece(id, piece),
            Input::Slow(id, slow) => self.slow(id, slow, now),
            Input::Closed(id) => {
                self.operator_gone(id);
                self.executor_gone_from(id, now);
            }
            Input::Message { from, name, body } => {
                if self.executor_message(&from, &name, &body, now).is_none() {
                    tracing::debug!(%from, name, "a message was not taken");
                }
            }
            Input::Exited(pid) => self.executor_exited_from(&pid, now),
            Input::Timeout => {}
        }
        self.timeouts(now);
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<Output> {
        self.out.pop_front()
    }

    /// When the agent wants to be told [`Input::Timeout`].
    pub fn next_timeout(&self) -> Option<Instant> {
        let executors = self.timed.iter().filter_map(|key| self.executors.get(key)?.next_timeout());
        let updates = self.updates.next_timeout().filter(|_| self.is_registered());
        let operations = self.operations.values().map(|known| known.due);
        let operations = operations.filter(|_| self.is_registered());
        let due = [self.registration.next_timeout(), updates, self.operated.next_timeout()];
        due.into_iter().flatten().chain(executors).chain(operations).min()
    }

    fn timeouts(&mut self, now: Instant) {
        if self.registration.is_due(now, &mut self.random) {
            self.register();
        }
        self.executor_timeouts(now);
        self.operator_timeouts(now);
        self.send_updates(now);
        if self.is_registered() {
            self.repeat_operations(now);
        }
    }

    /// Sends the updates that are due.
    fn send_updates(&mut self, now: Instant) {
        if self.is_registered() {
            for message in self.updates.due(now) {
                self.tell_update(message);
            }
        }
    }

    fn tell(&mut self, message: ToMaster) {
        self.out.push_back(Output::Master(message));
    }

    fn answer(&mut self, id: ExchangeId, response: http::Response<Bytes>) {
        self.out.push_back(Output::Answer(id, Answer::Whole(response)));
    }

    fn pid(&self) -> String {
        format!("slave(1)@{}", self.config.address)
    }
}
