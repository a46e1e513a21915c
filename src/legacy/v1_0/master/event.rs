//! Events that the master sends to those who follow the cluster.

use super::response;
use crate::codec::{message, union};
use crate::operator::master;
use crate::{AgentId, ExecutorId, FrameworkId, TaskId, TaskState, TaskStatus};

union! {
    /// Event that the master sends to those who sent `SUBSCRIBE`. Today's is [`master::Event`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v1_0::master::Event {
        tag r#type: Option<master::event::Type> = 1 "type",
        /// The stream begins; always the first event.
        Subscribed(Subscribed) = subscribed = 2,
        /// The master learned of a task.
        TaskAdded(Box<master::event::TaskAdded>) = task_added = 3,
        /// A task changed its state.
        TaskUpdated(Box<TaskUpdated>) = task_updated = 4,
    }
}

message! {
    /// Body of `SUBSCRIBED`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribed = legacy::v1_0::master::event::Subscribed {
        /// The whole cluster at this moment; the events that follow tell what changes.
        pub get_state: Option<Box<response::GetState>> = 1,
    }
}

message! {
    /// Body of `TASK_UPDATED`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TaskUpdated = legacy::v1_0::master::event::TaskUpdated {
        /// The task.
        pub task_id: TaskId = 1,
        /// Its framework.
        pub framework_id: FrameworkId = 2,
        /// The agent it runs on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 3,
        /// Its executor, if it has one of its own.
        pub executor_id: Option<ExecutorId> = 4,
        /// Its state now.
        pub state: TaskState = 5,
    }
}

/// The status is made from the updated task, and no framework is `recovered`: those were in a list
/// of their own.
impl From<Event> for master::Event {
    fn from(old: Event) -> Self {
        use master::Event as Today;
        match old {
            Event::Subscribed(body) => Today::Subscribed(body.into()),
            Event::TaskAdded(body) => Today::TaskAdded(body),
            Event::TaskUpdated(body) => Today::TaskUpdated(Box::new((*body).into())),
            Event::Bare(bare) => Today::bare(bare.tag()),
        }
    }
}

/// No framework is `recovered`: those were in a list of their own.
impl From<Subscribed> for master::event::Subscribed {
    fn from(old: Subscribed) -> Self {
        master::event::Subscribed {
            get_state: old.get_state.map(|state| Box::new((*state).into())),
            heartbeat_interval_seconds: None,
        }
    }
}

/// The status has what is said here, the state and the IDs, and no more.
impl From<TaskUpdated> for master::event::TaskUpdated {
    fn from(old: TaskUpdated) -> Self {
        let TaskUpdated { task_id, framework_id, agent_id, executor_id, state } = old;
        let status =
            TaskStatus { agent_id: Some(agent_id), executor_id, ..TaskStatus::new(task_id, state) };
        master::event::TaskUpdated::new(framework_id, status, state)
    }
}
