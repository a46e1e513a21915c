//! A framework's view of what it has to do: so many pieces of work, each of which is a task until
//! one of its tasks finishes.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::scheduler::call::reconcile;
use mesos_types::{
    AgentId, CommandInfo, ExecutorInfo, Offer, Resource, TaskId, TaskInfo, TaskState, TaskStatus,
};

#[derive(Debug, Default)]
pub struct Work {
    /// How many pieces are to be done, and how many are not being done.
    pub pieces: usize,
    pub waiting: usize,
    pub done: usize,
    pub next: usize,
    /// Whether tasks are run by an executor of the framework.
    pub executor: bool,
    /// Tasks whose end is not known.
    pub open: BTreeMap<TaskId, (AgentId, TaskState)>,
    /// Tasks that ended, by state.
    pub ended: BTreeMap<TaskId, TaskState>,
    /// How many ended how.
    pub endings: BTreeMap<String, usize>,
    /// How often the update of a uuid was delivered, and acknowledged.
    pub deliveries: HashMap<Bytes, (usize, usize)>,
}

impl Work {
    pub fn new(pieces: usize) -> Self {
        Work { pieces, waiting: pieces, ..Work::default() }
    }

    pub fn is_done(&self) -> bool {
        self.done >= self.pieces && self.open.is_empty()
    }

    /// The tasks to be launched on an offer, as many as it holds.
    pub fn take(&mut self, offer: &Offer, command: &str) -> Vec<TaskInfo> {
        let mut left = offer.resources.to_resources().unallocate().to_unreserved();
        let needed = Resources::from([Resource::cpus(0.5), Resource::mem(32.0)]);
        let executor = ExecutorInfo::new("e")
            .with_command(CommandInfo::shell("executor"))
            .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
        if self.executor {
            left -= &executor.resources;
        }
        let mut tasks = Vec::new();
        while self.waiting > 0 && left.contains(&needed) {
            left -= &needed;
            self.waiting -= 1;
            let id = TaskId::from(format!("t{}", self.next));
            self.next += 1;
            self.open.insert(id.clone(), (offer.agent_id.clone(), TaskState::Staging));
            let task = TaskInfo::new("t", id, offer.agent_id.clone())
                .with_resources([Resource::cpus(0.5), Resource::mem(32.0)]);
            tasks.push(match self.executor {
                true => task.with_executor(executor.clone()),
                false => task.with_command(CommandInfo::shell(command)),
            });
        }
        tasks
    }

    pub fn update(&mut self, status: &TaskStatus) {
        if let Some(uuid) = &status.uuid {
            self.deliveries.entry(uuid.clone()).or_default().0 += 1;
        }
        // To a framework that knows of partitions, these two say that the task never was.
        let never = matches!(status.state, TaskState::Unknown);
        let Some(known) = self.open.get_mut(&status.task_id) else { return };
        known.1 = status.state;
        if !status.state.is_terminal() && !never {
            return;
        }
        self.open.remove(&status.task_id);
        self.ended.insert(status.task_id.clone(), status.state);
        let reason = status.reason.map(|reason| reason.to_string()).unwrap_or_default();
        *self.endings.entry(format!("{} {reason}", status.state)).or_default() += 1;
        if status.state == TaskState::Finished {
            self.done += 1;
        } else {
            self.waiting += 1;
        }
    }

    pub fn acknowledged(&mut self, uuid: &Bytes) -> Result<(), String> {
        let (delivered, acknowledged) = self.deliveries.entry(uuid.clone()).or_default();
        *acknowledged += 1;
        if acknowledged > delivered {
            return Err("an update was acknowledged twice".to_owned());
        }
        Ok(())
    }

    pub fn questions(&self) -> Vec<reconcile::Task> {
        let open = self.open.iter();
        open.map(|(id, (agent, _))| reconcile::Task {
            agent_id: Some(agent.clone()),
            ..reconcile::Task::new(id.clone())
        })
        .collect()
    }
}
