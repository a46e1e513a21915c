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
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// Executor of the task; unset when none is known.
        ///
        /// Field `executor_id` = 2.
        pub executor_id: Option<ExecutorId>,
        /// Agent the task was meant for; unset when none is known.
        ///
        /// Field `slave_id` = 3.
        pub slave_id: Option<AgentId>,
        /// The status itself; from 0.23 on it normally repeats `uuid`.
        ///
        /// Field `status` = 4.
        pub status: TaskStatus,
        /// Time of the update, in seconds since the Unix epoch.
        ///
        /// Field `timestamp` = 5.
        pub timestamp: f64,
        /// UUID (16 bytes) by which the update is acknowledged; unset when no acknowledgement is
        /// wanted. Required up to 0.22; superseded by `status.uuid` in 0.26.
        ///
        /// Field `uuid` = 6.
        pub uuid: Option<Bytes>,
        /// State that the task has reached by now, as the agent knows it; ahead of `status`
        /// while several updates await acknowledgement. Unset by executors. Since 0.21.
        ///
        /// Field `latest_state` = 7.
        pub latest_state: Option<TaskState>,
    }
}

message! {
    /// Carries a status update from the executor driver to the agent, from there to the master
    /// and on to the scheduler driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusUpdateMessage = internal::StatusUpdateMessage {
        /// The update.
        ///
        /// Field `update` = 1.
        pub update: StatusUpdate,
        /// libprocess address (`id@host:port`) of the executor or agent the update comes from.
        /// If unset or empty, drivers clear `status.uuid` before they show the update.
        ///
        /// Field `pid` = 2.
        pub pid: Option<String>,
    }
}

message! {
    /// Confirms a status update: passed on from the scheduler driver to the master and the
    /// agent, and from the agent to the executor driver, which may then forget the update.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StatusUpdateAcknowledgementMessage = internal::StatusUpdateAcknowledgementMessage {
        /// Agent that sent the update.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Framework the task belongs to.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// Task the update is about.
        ///
        /// Field `task_id` = 3.
        pub task_id: TaskId,
        /// UUID (16 bytes) of the update.
        ///
        /// Field `uuid` = 4.
        pub uuid: Bytes,
    }
}

message! {
    /// One entry of the file in which an agent keeps the updates of a task, so that after a
    /// restart it knows which of them still await acknowledgement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusUpdateRecord = internal::StatusUpdateRecord {
        /// Says which field below counts.
        ///
        /// Field `type` = 1.
        pub r#type: status_update_record::Type,
        /// The update; set when `type` is `UPDATE`.
        ///
        /// Field `update` = 2.
        pub update: Option<Box<StatusUpdate>>,
        /// UUID (16 bytes) of the acknowledged update; set when `type` is `ACK`.
        ///
        /// Field `uuid` = 3.
        pub uuid: Option<Bytes>,
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
