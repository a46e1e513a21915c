//! What a master knows of frameworks, agents and offers.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::Instant;

use bytes::Bytes;

use mesos_types::constraints::OfferFilter;
use mesos_types::http::MediaType;
use mesos_types::libprocess::Upid;
use mesos_types::resources::Resources;
use mesos_types::scheduler::OfferConstraints;
use mesos_types::{
    AgentId, AgentInfo, ExecutorId, ExecutorInfo, FrameworkId, FrameworkInfo, Offer, OfferId,
    Operation, Task, TaskId, TimeInfo, Uuid, agent_info, framework_info,
};

use super::super::exchange::ExchangeId;
use super::super::framework::{can, roles};

/// Where a stream of events is written, and how.
#[derive(Clone, Debug)]
pub struct Stream {
    pub exchange: ExchangeId,
    pub media: MediaType,
}

/// How a framework is reached.
#[derive(Clone, Debug)]
pub enum Link {
    None,
    Http { stream: Stream, id: String },
    Pid(Upid),
}

/// Resources that a framework refused.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub until: Instant,
    pub resources: Resources,
}

#[derive(Debug)]
pub struct FrameworkRecord {
    pub info: FrameworkInfo,
    pub link: Link,
    pub suppressed: BTreeSet<String>,
    pub constraints: Option<OfferConstraints>,
    /// The same, ready to be asked.
    pub excludes: OfferFilter,
    pub refusals: HashMap<AgentId, Vec<(String, Refusal)>>,
    pub tasks: BTreeMap<TaskId, Task>,
    /// Tasks of agents that are unreachable.
    pub unreachable: BTreeMap<TaskId, Task>,
    pub completed: VecDeque<Task>,
    /// Which update of a task was acknowledged last.
    pub acknowledged: HashMap<TaskId, Bytes>,
    pub offers: BTreeSet<OfferId>,
    pub used: Resources,
    pub offered: Resources,
    /// How many offers it got.
    pub got: u64,
    pub registered: TimeInfo,
    pub reregistered: Option<TimeInfo>,
    pub unregistered: Option<TimeInfo>,
    /// When the framework is removed unless it comes back.
    pub failover_at: Option<Instant>,
    /// Known from agents alone.
    pub recovered: bool,
}

impl FrameworkRecord {
    pub fn new(info: FrameworkInfo, registered: TimeInfo) -> Self {
        FrameworkRecord {
            info,
            link: Link::None,
            suppressed: BTreeSet::new(),
            constraints: None,
            excludes: OfferFilter::default(),
            refusals: HashMap::new(),
            tasks: BTreeMap::new(),
            unreachable: BTreeMap::new(),
            completed: VecDeque::new(),
            acknowledged: HashMap::new(),
            offers: BTreeSet::new(),
            used: Resources::new(),
            offered: Resources::new(),
            got: 0,
            registered,
            reregistered: None,
            unregistered: None,
            failover_at: None,
            recovered: false,
        }
    }

    /// Sets which agents are offered, unless it makes no sense.
    pub fn constrain(&mut self, constraints: Option<OfferConstraints>) {
        let filter = constraints.as_ref().map(OfferFilter::new).transpose();
        self.excludes = filter.ok().flatten().unwrap_or_default();
        self.constraints = constraints;
    }

    pub fn is_connected(&self) -> bool {
        !matches!(self.link, Link::None)
    }

    pub fn can(&self, capability: framework_info::capability::Type) -> bool {
        can(&self.info, capability)
    }

    /// The roles for which the framework takes offers.
    pub fn roles(&self) -> Vec<String> {
        roles(&self.info)
    }

    /// Remembers a task that is done with, among so many.
    pub fn complete(&mut self, task: Task, most: usize) {
        self.completed.push_back(task);
        while self.completed.len() > most {
            self.completed.pop_front();
        }
    }
}

/// An operation that an agent has not confirmed, or whose end was not acknowledged.
#[derive(Clone, Debug)]
pub struct OperationRecord {
    pub operation: Operation,
}

#[derive(Debug)]
pub struct AgentRecord {
    /// The number by which the agent is reached.
    pub number: usize,
    pub info: AgentInfo,
    pub pid: String,
    pub version: String,
    pub capabilities: Vec<agent_info::Capability>,
    pub connected: bool,
    /// Deactivated by an operator.
    pub deactivated: bool,
    pub total: Resources,
    /// What is neither used nor offered, without allocations.
    pub free: Resources,
    /// What tasks and executors use, with allocations.
    pub used: Resources,
    pub tasks: BTreeSet<(FrameworkId, TaskId)>,
    pub executors: BTreeMap<(FrameworkId, ExecutorId), ExecutorInfo>,
    pub operations: BTreeMap<Uuid, OperationRecord>,
    pub offers: BTreeSet<OfferId>,
    pub registered: TimeInfo,
    pub reregistered: Option<TimeInfo>,
    /// When the last message of it came.
    pub heard: Instant,
}

impl AgentRecord {
    /// Whether what it has may be offered.
    pub fn is_in_use(&self) -> bool {
        self.connected && !self.deactivated
    }
}

#[derive(Debug)]
pub struct OfferRecord {
    pub offer: Offer,
    pub expires: Option<Instant>,
}
