//! How an agent registers with masters.

use std::time::{Duration, Instant};

use fastrand::Rng;
use mesos_types::internal::{RegisterSlaveMessage, ReregisterSlaveMessage};
use mesos_types::{AgentInfo, Task, agent_info};

use super::super::message::ToMaster;
use super::{Agent, AgentConfig};

const LONGEST: Duration = Duration::from_secs(60);

/// How far an agent has come with its registration.
#[derive(Debug)]
pub struct Registration {
    leads: bool,
    registered: bool,
    first: Duration,
    bound: Duration,
    due: Option<Instant>,
}

impl Registration {
    pub fn new(config: &AgentConfig) -> Self {
        let first = config.registration_wait;
        Registration { leads: false, registered: false, first, bound: first, due: None }
    }

    pub fn is_registered(&self) -> bool {
        self.registered
    }

    /// A master leads now, which knows nothing of the agent; or none does.
    pub fn set_leader(&mut self, leads: bool, now: Instant) {
        *self = Registration {
            leads,
            registered: false,
            first: self.first,
            bound: self.first,
            due: leads.then_some(now),
        };
    }

    /// The connection broke.
    pub fn lose(&mut self, random: &mut Rng, now: Instant) {
        self.registered = false;
        self.bound = self.first;
        self.due = self.leads.then(|| now + self.first.mul_f64(random.f64()));
    }

    pub fn done(&mut self) {
        self.registered = true;
        self.due = None;
    }

    pub fn next_timeout(&self) -> Option<Instant> {
        self.due
    }

    pub fn is_due(&mut self, now: Instant, random: &mut Rng) -> bool {
        if self.due.is_none_or(|due| due > now) {
            return false;
        }
        self.due = Some(now + self.bound.mul_f64(0.5 + 0.5 * random.f64()));
        self.bound = (self.bound * 2).min(LONGEST);
        true
    }
}

impl Agent {
    pub(super) fn info(&self) -> AgentInfo {
        AgentInfo {
            resources: self.total.clone().into(),
            attributes: self.config.attributes.clone(),
            id: self.id.clone(),
            port: Some(i32::from(self.config.address.port())),
            checkpoint: Some(true),
            ..AgentInfo::new(self.config.hostname.clone())
        }
    }

    pub(super) fn capabilities(&self) -> Vec<agent_info::Capability> {
        use agent_info::capability::Type;
        let all = [
            Type::MultiRole,
            Type::HierarchicalRole,
            Type::ReservationRefinement,
            Type::ResourceProvider,
            Type::ResizeVolume,
            Type::AgentOperationFeedback,
            Type::AgentDraining,
            Type::TaskResourceLimits,
        ];
        all.map(agent_info::Capability::from).into()
    }

    pub(super) fn register(&mut self) {
        let pid = self.pid();
        let version = Some(self.config.version.clone());
        let agent_capabilities = self.capabilities();
        let message = match self.id.clone() {
            None => {
                let body = RegisterSlaveMessage {
                    version,
                    agent_capabilities,
                    ..RegisterSlaveMessage::new(self.info())
                };
                ToMaster::Register(pid, Box::new(body))
            }
            Some(id) => {
                let executors = self.executors.values().filter(|known| known.is_listed());
                let body = ReregisterSlaveMessage {
                    slave_id: Some(id),
                    executor_infos: executors.map(|known| known.info.clone()).collect(),
                    tasks: self.known_tasks(),
                    frameworks: self.frameworks.values().cloned().collect(),
                    version,
                    agent_capabilities,
                    ..ReregisterSlaveMessage::new(self.info())
                };
                ToMaster::Reregister(pid, Box::new(body))
            }
        };
        self.tell(message);
    }

    /// The tasks that have not ended, or whose end was not acknowledged.
    fn known_tasks(&self) -> Vec<Task> {
        let executors = self.executors.iter();
        let mut tasks: Vec<Task> = executors
            .flat_map(|((framework, _), known)| {
                known.tasks.values().map(|task| self.task(framework, known, task))
            })
            .collect();
        for task in &mut tasks {
            let front = self.updates.front(&task.framework_id, &task.task_id);
            if let Some(front) = front {
                task.status_update_state = Some(front.status.state);
                task.status_update_uuid = front.uuid.clone();
            }
        }
        tasks
    }
}
