//! Status updates on their way from the executor to the scheduler, and their
//! acknowledgements on the way back.

use std::time::SystemTime;

use bytes::Bytes;

use crate::codec::message;
use crate::model::time;
use crate::{AgentId, ExecutorId, FrameworkId, TaskId, TaskState, TaskStatus};

message! {
    /// A `TaskStatus` on its way from the executor to the scheduler, together with where it
    /// comes from. The agent keeps and repeats it until it is acknowledged.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusUpdate = internal::StatusUpdate {
        /// Framework the task belongs to.
        pub framework_id: FrameworkId = 1,
        /// Executor of the task; unset when none is known.
        pub executor_id: Option<ExecutorId> = 2,
        /// Agent the task was meant for; unset when none is known.
        pub slave_id: Option<AgentId> = 3,
        /// The status itself; from 0.23 on it normally repeats `uuid`.
        pub status: TaskStatus = 4,
        /// Time of the update, in seconds since the Unix epoch.
        pub timestamp: f64 = 5,
        /// UUID (16 bytes) by which the update is acknowledged; unset when no acknowledgement is
        /// wanted. Required up to 0.22; superseded by `status.uuid` in 0.26.
        pub uuid: Option<Bytes> = 6,
        /// State that the task has reached by now, as the agent knows it; ahead of `status`
        /// while several updates await acknowledgement. Unset by executors. Since 0.21.
        pub latest_state: Option<TaskState> = 7,
    }
}

message! {
    /// Carries a status update from the executor driver to the agent, from there to the master
    /// and on to the scheduler driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusUpdateMessage = internal::StatusUpdateMessage {
        /// The update.
        pub update: StatusUpdate = 1,
        /// libprocess address (`id@host:port`) of the executor or agent the update comes from.
        /// If unset or empty, drivers clear `status.uuid` before they show the update.
        pub pid: Option<String> = 2,
    }
}

message! {
    /// Confirms a status update: passed on from the scheduler driver to the master and the
    /// agent, and from the agent to the executor driver, which may then forget the update.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StatusUpdateAcknowledgementMessage = internal::StatusUpdateAcknowledgementMessage {
        /// Agent that sent the update.
        pub slave_id: AgentId = 1,
        /// Framework the task belongs to.
        pub framework_id: FrameworkId = 2,
        /// Task the update is about.
        pub task_id: TaskId = 3,
        /// UUID (16 bytes) of the update.
        pub uuid: Bytes = 4,
    }
}

message! {
    /// One entry of the file in which an agent keeps the updates of a task, so that after a
    /// restart it knows which of them still await acknowledgement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusUpdateRecord = internal::StatusUpdateRecord {
        /// Says which field below counts.
        pub r#type: status_update_record::Type = 1 "type",
        /// The update; set when `type` is `UPDATE`.
        pub update: Option<Box<StatusUpdate>> = 2,
        /// UUID (16 bytes) of the acknowledged update; set when `type` is `ACK`.
        pub uuid: Option<Bytes> = 3,
    }
}

impl StatusUpdate {
    /// Time of the update. `None` if before 1970, NaN, or not representable.
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp)
    }
}

/// Types nested in `StatusUpdateRecord`.
pub mod status_update_record {
    use crate::codec::open_enum;

    open_enum! {
        /// Kind of entry.
        pub enum Type = internal::status_update_record::Type {
            /// An update came in; `update` is set.
            Update = 0 "UPDATE",
            /// An update was acknowledged; `uuid` is set.
            Ack = 1 "ACK",
        }
    }
}
