//! Events that the master sends to those who follow the cluster.

use std::time::Duration;

use crate::codec::{message, open_enum, union};
use crate::model::time;
use crate::operator::master::response;
use crate::{AgentId, ExecutorId, FrameworkId, FrameworkInfo, Task, TaskState, TaskStatus};

union! {
    /// Event that the master sends to those who sent `SUBSCRIBE`; each is one record of the event
    /// stream. `HEARTBEAT` has no body. A subscriber gets only the events that it is authorized to
    /// see.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Event = v1::master::Event {
        tag r#type: Option<Type> = 1 "type",
        /// The stream begins; always the first event.
        Subscribed(Subscribed) = subscribed = 2,
        /// The master learned of a task.
        TaskAdded(Box<TaskAdded>) = task_added = 3,
        /// A task changed its state.
        TaskUpdated(Box<TaskUpdated>) = task_updated = 4,
        /// An agent registered. Since 1.1.
        AgentAdded(Box<AgentAdded>) = agent_added = 5,
        /// An agent left the cluster. Since 1.1.
        AgentRemoved(AgentRemoved) = agent_removed = 6,
        /// A framework subscribed for the first time. Since 1.4.
        FrameworkAdded(Box<FrameworkAdded>) = framework_added = 7,
        /// A framework subscribed again or changed. Since 1.4.
        FrameworkUpdated(Box<FrameworkUpdated>) = framework_updated = 8,
        /// A framework ended. Since 1.4.
        FrameworkRemoved(Box<FrameworkRemoved>) = framework_removed = 9,
        /// Sign of life without a body, sent every `Subscribed.heartbeat_interval_seconds`.
        /// When no event at all comes for several intervals, the connection is best taken as
        /// dead and opened anew. Since 1.5.
        Heartbeat,
    }
}

open_enum! {
    /// Tells events apart; each value but `UNKNOWN` and `HEARTBEAT` has a body of its own.
    #[non_exhaustive]
    pub enum Type = v1::master::event::Type {
        /// Value of an unset `type`. It has no body, and the master never sends it.
        Unknown = 0 "UNKNOWN",
        /// The stream begins; always the first event. Body `subscribed`.
        Subscribed = 1 "SUBSCRIBED",
        /// The master learned of a task. Body `task_added`.
        TaskAdded = 2 "TASK_ADDED",
        /// A task changed its state. Body `task_updated`.
        TaskUpdated = 3 "TASK_UPDATED",
        /// An agent registered. Body `agent_added`. Since 1.1.
        AgentAdded = 4 "AGENT_ADDED",
        /// An agent left the cluster. Body `agent_removed`. Since 1.1.
        AgentRemoved = 5 "AGENT_REMOVED",
        /// A framework subscribed for the first time. Body `framework_added`. Since 1.4.
        FrameworkAdded = 6 "FRAMEWORK_ADDED",
        /// A framework subscribed again or changed. Body `framework_updated`. Since 1.4.
        FrameworkUpdated = 7 "FRAMEWORK_UPDATED",
        /// A framework ended. Body `framework_removed`. Since 1.4.
        FrameworkRemoved = 8 "FRAMEWORK_REMOVED",
        /// Sign of life without a body, sent every `Subscribed.heartbeat_interval_seconds`.
        /// When no event at all comes for several intervals, the connection is best taken as
        /// dead and opened anew. Since 1.5.
        Heartbeat = 9 "HEARTBEAT",
    }
}

message! {
    /// Body of `SUBSCRIBED`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribed = v1::master::event::Subscribed {
        /// The whole cluster at this moment; the events that follow tell what changes.
        pub get_state: Option<Box<response::GetState>> = 1,
        /// Seconds between two `HEARTBEAT` events. Unset when the master sends no heartbeats.
        /// Since 1.5.
        pub heartbeat_interval_seconds: Option<f64> = 2,
    }
}

message! {
    /// Body of `TASK_ADDED`: a task was launched, or an agent came back with it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskAdded = v1::master::event::TaskAdded {
        /// The task as it is now.
        pub task: Task = 1,
    }
}

message! {
    /// Body of `TASK_UPDATED`. In 1.0 it had other fields: `task_id` 1, `framework_id` 2,
    /// `agent_id` 3, `executor_id` 4 and `state` 5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskUpdated = v1::master::event::TaskUpdated {
        /// Framework the task belongs to.
        pub framework_id: FrameworkId = 1,
        /// Status update that is going to the scheduler; it names the task. May lag behind
        /// `state`.
        pub status: TaskStatus = 2,
        /// Newest state known to the agent; changes in quick succession may be skipped.
        pub state: TaskState = 3,
        /// Executor of the task. Only in 1.0; removed after 1.0, still decoded.
        pub executor_id: Option<ExecutorId> = 4,
    }
}

message! {
    /// Body of `FRAMEWORK_ADDED`. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FrameworkAdded = v1::master::event::FrameworkAdded {
        /// The new framework.
        pub framework: response::get_frameworks::Framework = 1,
    }
}

message! {
    /// Body of `FRAMEWORK_UPDATED`: after a lost connection, a failover, a change of the
    /// leading master, or a call that changed the framework. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FrameworkUpdated = v1::master::event::FrameworkUpdated {
        /// The framework as it is now.
        pub framework: response::get_frameworks::Framework = 1,
    }
}

message! {
    /// Body of `FRAMEWORK_REMOVED`: it was torn down, or its scheduler did not come back
    /// within the failover timeout. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FrameworkRemoved = v1::master::event::FrameworkRemoved {
        /// The framework that is gone.
        pub framework_info: FrameworkInfo = 1,
    }
}

message! {
    /// Body of `AGENT_ADDED`: an agent registered for the first time, or again. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AgentAdded = v1::master::event::AgentAdded {
        /// The agent as it is now.
        pub agent: response::get_agents::Agent = 1,
    }
}

message! {
    /// Body of `AGENT_REMOVED`: an agent was shut down, became unreachable, went into
    /// maintenance or was marked gone. An unreachable one may be added again later. Since
    /// 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AgentRemoved = v1::master::event::AgentRemoved {
        /// The agent that left. Package `mesos` uses the same name.
        pub agent_id: AgentId = 1,
    }
}

impl Subscribed {
    /// Time between two `HEARTBEAT` events. `None` if unset, when the master sends none, and
    /// if negative, NaN or too large.
    pub fn heartbeat_interval(&self) -> Option<Duration> {
        time::seconds(self.heartbeat_interval_seconds?)
    }
}
