//! The rules of a master.
//!
//! A [`Master`] is told what comes from schedulers, operators and agents, and says what goes to
//! them. It has no socket, no clock and no randomness but what follows from its seed.

mod accept;
mod agents;
mod allocate;
mod calls;
mod config;
mod documents;
mod drain;
mod frameworks;
mod http_api;
mod maintenance;
mod operations;
mod operator;
mod quota;
mod records;
mod tasks;
mod v0;

pub use config::{MasterConfig, Principals};

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use fastrand::Rng;
use http::{Request, Response, StatusCode};
use mesos_protocol::v0::cram_md5;
use mesos_types::libprocess::Upid;
use mesos_types::operator::master as api;
use mesos_types::{AgentId, FrameworkId, MasterInfo, OfferId, Task, TaskId, TimeInfo, WeightInfo};

use super::clock::{Clock, uuid};
use super::exchange::{Answer, ExchangeId, text};
use super::message::{ToAgent, ToMaster};
use drain::OutOfUse;
use maintenance::{Asked, Maintenance};
use quota::Quotas;
use records::{AgentRecord, FrameworkRecord, OfferRecord, Stream};

/// What a master is told.
#[derive(Debug)]
pub enum Input {
    /// A request over HTTP.
    Request(ExchangeId, Request<Bytes>),
    /// The peer of an exchange whose answer is not complete has gone.
    Closed(ExchangeId),
    /// A message of libprocess, by its full name.
    Message {
        /// The process that sent it.
        from: Upid,
        /// The process that it is for: `master`, or the session of an authentication.
        to: String,
        /// Its name.
        name: String,
        /// Its body.
        body: Bytes,
    },
    /// The connection to a process of libprocess has broken.
    Exited(Upid),
    /// A message of the agent with this number.
    Agent(usize, ToMaster),
    /// The connection to the agent with this number has broken.
    AgentExited(usize),
    /// The time that `next_timeout` named has come.
    Timeout,
}

/// What a master wants done.
#[derive(Debug)]
pub enum Output {
    /// A piece of an answer.
    Answer(ExchangeId, Answer),
    /// A message of libprocess is to be sent.
    Message {
        /// The process of the master that sends it.
        from: String,
        /// The process that it is for.
        to: Upid,
        /// Its name.
        name: &'static str,
        /// Its body.
        body: Bytes,
    },
    /// A message to the agent with this number.
    Agent(usize, ToAgent),
    /// Something happened, which whoever watches the cluster is told.
    Event(Box<api::Event>),
}

/// Counts of what a master did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Offers that were made.
    pub offers: u64,
    /// Tasks that were launched.
    pub launched: u64,
    /// Status updates of agents that were passed on, repeated ones included.
    pub updates: u64,
    /// Acknowledgements of schedulers that were passed on.
    pub acknowledgements: u64,
    /// Acknowledgements of an update that was acknowledged before, or never sent.
    pub odd_acknowledgements: u64,
}

/// What the masters of a cluster know together, and what outlives each of them.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    admitted: BTreeSet<AgentId>,
    unreachable: BTreeMap<AgentId, TimeInfo>,
    gone: BTreeSet<AgentId>,
    out_of_use: OutOfUse,
    quotas: Quotas,
    weights: BTreeMap<String, WeightInfo>,
    maintenance: Maintenance,
}

/// A master.
#[derive(Debug)]
pub struct Master {
    config: MasterConfig,
    clock: Clock,
    random: Rng,
    info: MasterInfo,
    start: Instant,
    started: f64,
    frameworks: BTreeMap<FrameworkId, FrameworkRecord>,
    completed: VecDeque<FrameworkRecord>,
    agents: BTreeMap<AgentId, AgentRecord>,
    /// The agents by their numbers.
    numbers: HashMap<usize, AgentId>,
    /// Agents of an earlier master that have not come back yet, and until when they may.
    recovered: BTreeMap<AgentId, Instant>,
    unreachable: BTreeMap<AgentId, TimeInfo>,
    gone: BTreeSet<AgentId>,
    out_of_use: OutOfUse,
    offers: BTreeMap<OfferId, OfferRecord>,
    /// Which framework reads a stream of events.
    streams: BTreeMap<ExchangeId, FrameworkId>,
    pids: HashMap<Upid, FrameworkId>,
    subscribers: BTreeMap<ExchangeId, Stream>,
    /// Whether what happens comes out as well.
    watched: bool,
    sessions: HashMap<String, cram_md5::Server>,
    /// Processes that proved who they are.
    authenticated: HashMap<Upid, String>,
    weights: BTreeMap<String, WeightInfo>,
    quotas: Quotas,
    maintenance: Maintenance,
    asked: Asked,
    next_framework: u32,
    next_agent: u32,
    next_offer: u64,
    next_session: u32,
    next_allocation: Option<Instant>,
    next_heartbeat: Instant,
    next_ping: Instant,
    counts: Counts,
    logging_level: u32,
    out: VecDeque<Output>,
}

const MAX_COMPLETED_FRAMEWORKS: usize = 50;

impl Master {
    /// A master that was just elected.
    pub fn new(config: MasterConfig, clock: Clock, seed: u64, now: Instant) -> Self {
        let mut random = Rng::with_seed(seed);
        let info = config.master_info(uuid(&mut random));
        Master {
            start: now,
            started: clock.seconds(now),
            next_heartbeat: now + config.heartbeat,
            next_ping: now + config.ping_interval,
            clock,
            random,
            info,
            config,
            frameworks: BTreeMap::new(),
            completed: VecDeque::new(),
            agents: BTreeMap::new(),
            numbers: HashMap::new(),
            recovered: BTreeMap::new(),
            unreachable: BTreeMap::new(),
            gone: BTreeSet::new(),
            out_of_use: OutOfUse::default(),
            offers: BTreeMap::new(),
            streams: BTreeMap::new(),
            pids: HashMap::new(),
            subscribers: BTreeMap::new(),
            watched: false,
            sessions: HashMap::new(),
            authenticated: HashMap::new(),
            weights: BTreeMap::new(),
            quotas: Quotas::new(),
            maintenance: Maintenance::default(),
            asked: Asked::default(),
            next_framework: 0,
            next_agent: 0,
            next_offer: 0,
            next_session: 0,
            next_allocation: None,
            counts: Counts::default(),
            logging_level: 0,
            out: VecDeque::new(),
        }
    }

    /// What another master would know after this one.
    pub fn registry(&self) -> Registry {
        Registry {
            admitted: self.agents.keys().chain(self.recovered.keys()).cloned().collect(),
            unreachable: self.unreachable.clone(),
            gone: self.gone.clone(),
            out_of_use: self.out_of_use.clone(),
            quotas: self.quotas.clone(),
            weights: self.weights.clone(),
            maintenance: self.maintenance.clone(),
        }
    }

    /// Takes over what an earlier master knew.
    pub fn recover(&mut self, registry: Registry, now: Instant) {
        let until = now + self.config.agent_timeout;
        self.recovered = registry.admitted.into_iter().map(|id| (id, until)).collect();
        self.unreachable = registry.unreachable;
        self.gone = registry.gone;
        self.out_of_use = registry.out_of_use;
        self.quotas = registry.quotas;
        self.weights = registry.weights;
        self.maintenance = registry.maintenance;
    }

    /// The master as schedulers and agents are told of it.
    pub fn info(&self) -> &MasterInfo {
        &self.info
    }

    /// What the master did so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Lets what happens come out as [`Output::Event`], or not. It does not by default.
    pub fn set_watched(&mut self, watched: bool) {
        self.watched = watched;
    }

    /// The tasks of all frameworks that have not ended, or whose end was not acknowledged.
    pub fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.frameworks.values().flat_map(|framework| framework.tasks.values())
    }

    /// A task of a framework, as long as its end was not acknowledged.
    pub fn task(&self, framework: &FrameworkId, task: &TaskId) -> Option<&Task> {
        self.frameworks.get(framework)?.tasks.get(task)
    }

    /// The frameworks that were not removed.
    pub fn framework_ids(&self) -> impl Iterator<Item = &FrameworkId> {
        self.frameworks.keys()
    }

    /// The agents that are registered.
    pub fn agent_ids(&self) -> impl Iterator<Item = &AgentId> {
        self.agents.keys()
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Request(id, request) => self.request(id, &request, now),
            Input::Closed(id) => self.closed(id, now),
            Input::Message { from, to, name, body } => self.message(&from, &to, &name, &body, now),
            Input::Exited(pid) => self.exited(&pid, now),
            Input::Agent(number, message) => self.agent_message(number, message, now),
            Input::AgentExited(number) => self.agent_exited(number, now),
            Input::Timeout => {}
        }
        self.timeouts(now);
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<Output> {
        self.out.pop_front()
    }

    /// When the master wants to be told [`Input::Timeout`].
    pub fn next_timeout(&self) -> Option<Instant> {
        let frameworks = self.frameworks.values().filter_map(|framework| framework.failover_at);
        let offers = self.offers.values().filter_map(|offer| offer.expires);
        let agents = self.agents.values().map(|agent| agent.heard + self.config.agent_timeout);
        let asked = self.asked.next_timeout();
        let waits = [self.next_allocation, self.heartbeat_due(), self.ping_due(), asked];
        let recovered = self.recovered.values().copied();
        let waits = waits.into_iter().flatten().chain(frameworks).chain(offers);
        waits.chain(agents).chain(recovered).min()
    }

    fn heartbeat_due(&self) -> Option<Instant> {
        let listened = !self.streams.is_empty() || !self.subscribers.is_empty();
        listened.then_some(self.next_heartbeat)
    }

    fn ping_due(&self) -> Option<Instant> {
        (!self.agents.is_empty()).then_some(self.next_ping)
    }

    fn timeouts(&mut self, now: Instant) {
        if self.next_heartbeat <= now {
            self.next_heartbeat = next(self.next_heartbeat, self.config.heartbeat, now);
            self.heartbeats();
        }
        if self.next_ping <= now {
            self.next_ping = next(self.next_ping, self.config.ping_interval, now);
            let connected = self.agents.values().filter(|agent| agent.connected);
            self.out.extend(connected.map(|agent| Output::Agent(agent.number, ToAgent::Ping)));
        }
        let over: Vec<FrameworkId> = self
            .frameworks
            .iter()
            .filter(|(_, framework)| framework.failover_at.is_some_and(|at| at <= now))
            .map(|(id, _)| id.clone())
            .collect();
        for id in over {
            self.remove_framework(&id, now);
        }
        let missing: Vec<AgentId> = self
            .recovered
            .iter()
            .filter(|(_, until)| **until <= now)
            .map(|r| r.0.clone())
            .collect();
        for id in missing {
            self.recovered.remove(&id);
            self.unreachable.insert(id, self.clock.time_info(now));
        }
        let silent: Vec<AgentId> = self
            .agents
            .iter()
            .filter(|(_, agent)| agent.heard + self.config.agent_timeout <= now)
            .map(|(id, _)| id.clone())
            .collect();
        for id in silent {
            self.lose_agent(&id, now);
        }
        let expired: Vec<OfferId> = self
            .offers
            .iter()
            .filter(|(_, offer)| offer.expires.is_some_and(|at| at <= now))
            .map(|(id, _)| id.clone())
            .collect();
        for id in expired {
            self.rescind(&id, now);
        }
        self.check_drains(now);
        self.maintenance_timeouts(now);
        if self.next_allocation.is_some_and(|at| at <= now) {
            self.allocate(now);
        }
    }

    fn heartbeats(&mut self) {
        let ids: Vec<FrameworkId> = self.streams.values().cloned().collect();
        for id in ids {
            self.send(&id, mesos_types::scheduler::Event::Heartbeat);
        }
        self.publish(&api::Event::Heartbeat);
    }

    // HTTP.

    fn request(&mut self, id: ExchangeId, request: &Request<Bytes>, now: Instant) {
        let path = request.uri().path();
        // The endpoints are below the name of the process as well.
        let path = path.strip_prefix("/master").filter(|rest| !rest.is_empty()).unwrap_or(path);
        let path = path.strip_suffix(".json").unwrap_or(path);
        match path {
            "/api/v1/scheduler" => self.scheduler_request(id, request, now),
            "/api/v1" => self.operator_request(id, request, now),
            path => {
                let path = path.to_owned();
                let response = self.document_request(&path, request, now);
                self.answer(id, response);
            }
        }
    }

    fn answer(&mut self, id: ExchangeId, response: Response<Bytes>) {
        self.out.push_back(Output::Answer(id, Answer::Whole(response)));
    }

    fn closed(&mut self, id: ExchangeId, now: Instant) {
        self.subscribers.remove(&id);
        if let Some(framework) = self.streams.remove(&id) {
            self.disconnect(&framework, now);
        }
    }

    /// The principal of a request.
    fn principal(
        &self,
        request: &Request<Bytes>,
        realm: &str,
    ) -> Result<Option<String>, Box<Response<Bytes>>> {
        match &self.config.principals {
            None => Ok(None),
            Some(principals) => match principals.of(request.headers()) {
                Some(principal) => Ok(Some(principal.to_owned())),
                None => Err(super::exchange::unauthorized(realm).into()),
            },
        }
    }

    /// Lets the next allocation be soon: at once, or when its turn has come.
    fn allocate_soon(&mut self, at_once: bool, now: Instant) {
        let at = if at_once { now } else { self.next_turn(now) };
        self.next_allocation = Some(self.next_allocation.map_or(at, |known| known.min(at)));
    }

    /// When free resources are looked through again: at regular times since the start.
    fn next_turn(&self, now: Instant) -> Instant {
        let interval = self.config.allocation_interval.max(Duration::from_millis(1));
        let since = now.saturating_duration_since(self.start).as_nanos();
        let left = interval.as_nanos() - since % interval.as_nanos();
        now + Duration::from_nanos(u64::try_from(left).unwrap_or(u64::MAX))
    }

    fn not_found(&self) -> Response<Bytes> {
        text(StatusCode::NOT_FOUND, "404 Not Found.")
    }
}

/// The first time after `now` in a row of times.
fn next(due: Instant, interval: Duration, now: Instant) -> Instant {
    let due = due + interval;
    if due > now { due } else { now + interval }
}
