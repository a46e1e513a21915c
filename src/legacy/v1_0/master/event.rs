//! What the master tells those who follow the cluster.

use super::response;
use crate::codec::{message, union};
use crate::operator::master;
use crate::{AgentId, ExecutorId, FrameworkId, TaskId, TaskState, TaskStatus};

union! {
    /// What the master tells those who sent `SUBSCRIBE`. Today's is
    /// [`master::Event`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v1_0::master::Event {
        tag r#type: Option<master::event::Type>,
        /// The stream begins; always the first event.
        ///
        /// Field `subscribed` = 2.
        Subscribed(Subscribed) = subscribed,
        /// The master learned of a task.
        ///
        /// Field `task_added` = 3.
        TaskAdded(Box<master::event::TaskAdded>) = task_added,
        /// A task changed its state.
        ///
        /// Field `task_updated` = 4.
        TaskUpdated(Box<TaskUpdated>) = task_updated,
    }
}

message! {
    /// Body of `SUBSCRIBED`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribed = legacy::v1_0::master::event::Subscribed {
        /// The whole cluster at this moment; the events that follow tell what changes.
        ///
        /// Field `get_state` = 1.
        pub get_state: Option<Box<response::GetState>>,
    }
}

message! {
    /// Body of `TASK_UPDATED`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TaskUpdated = legacy::v1_0::master::event::TaskUpdated {
        /// The task.
        ///
        /// Field `task_id` = 1.
        pub task_id: TaskId,
        /// Its framework.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// The agent it runs on. Named `slave_id` in package `mesos`.
        ///
        /// Field `agent_id` = 3.
        pub agent_id: AgentId,
        /// Its executor, if it has one of its own.
        ///
        /// Field `executor_id` = 4.
        pub executor_id: Option<ExecutorId>,
        /// Its state now.
        ///
        /// Field `state` = 5.
        pub state: TaskState,
    }
}

/// Of an updated task the status is made, and no framework is `recovered`: those were in a list
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
