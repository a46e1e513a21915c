//! Calls of an executor to its agent.

use std::time::SystemTime;

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::model::time;
use crate::{ExecutorId, FrameworkId, TaskInfo, TaskStatus};

message! {
    /// Call of an executor to its agent; each is one HTTP request. The agent answers by 202,
    /// `SUBSCRIBE` by 200 and the event stream. `HEARTBEAT` has no body. In package `mesos`, 0.23
    /// and 0.24 numbered it differently.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = v1::executor::Call {
        /// Executor that speaks; its process finds it in environment variable
        /// `MESOS_EXECUTOR_ID`.
        pub executor_id: ExecutorId = 1,
        /// Framework of the executor; its process finds it in `MESOS_FRAMEWORK_ID`.
        pub framework_id: FrameworkId = 2,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in v1::executor::Call {
        tag r#type: Option<Type> = 3 "type",
        /// Opens the event stream.
        Subscribe(Subscribe) = subscribe = 4,
        /// Reports the status of a task.
        Update(Update) = update = 5,
        /// Sends data to the scheduler.
        Message(Message) = message = 6,
        /// Sign of life without a body, so that nothing on the way drops an idle connection.
        /// Since 1.8.
        Heartbeat,
    }
}

open_enum! {
    /// Tells calls apart.
    pub enum Type = v1::executor::call::Type {
        /// Value of an unset `type`. It has no body. Since 1.0.
        Unknown = 0 "UNKNOWN",
        /// Opens the event stream. Body `subscribe`.
        Subscribe = 1 "SUBSCRIBE",
        /// Reports the status of a task. Body `update`.
        Update = 2 "UPDATE",
        /// Sends data to the scheduler. Body `message`.
        Message = 3 "MESSAGE",
        /// Sign of life without a body, so that nothing on the way drops an idle connection.
        /// Since 1.8.
        Heartbeat = 4 "HEARTBEAT",
    }
}

message! {
    /// Body of `SUBSCRIBE`. After a disconnection it lists what the executor has not seen
    /// acknowledged; both lists are empty the first time.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribe = v1::executor::call::Subscribe {
        /// Tasks of which no update was acknowledged yet. Called `tasks` in 0.25 and 0.26.
        pub unacknowledged_tasks: Vec<TaskInfo> = 1,
        /// Updates not acknowledged yet. Called `updates` in 0.25 and 0.26.
        pub unacknowledged_updates: Vec<Update> = 2,
    }
}

message! {
    /// Body of `UPDATE`. The executor repeats it after reconnecting, until `ACKNOWLEDGED`
    /// comes.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Update = v1::executor::call::Update {
        /// The new status. It must have a 16-byte `uuid`, source `SOURCE_EXECUTOR` and a state
        /// other than `TASK_STAGING`; `executor_id`, if set, must be that of the call.
        pub status: TaskStatus = 1,
        /// Seconds since the epoch at which the update was made. Required up to 0.26, then
        /// replaced by `status.timestamp`. Removed after 0.26; still decoded.
        pub timestamp: Option<f64> = 2,
        /// Identifier of the update, 16 raw bytes. Required up to 0.26, then replaced by
        /// `status.uuid`. Removed after 0.26; still decoded.
        pub uuid: Option<Bytes> = 3,
    }
}

message! {
    /// Body of `MESSAGE`: data for the scheduler, passed on unread and without any promise
    /// of delivery.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Message = v1::executor::call::Message {
        /// The bytes to deliver. Its number is 2; there never was a 1.
        pub data: Bytes = 2,
    }
}

/// Constructors of the calls. Each takes the IDs of executor and framework first.
impl Call {
    /// Opens the event stream. The tasks and updates are those not yet acknowledged; there are
    /// none the first time.
    #[inline]
    pub fn subscribe(
        executor_id: ExecutorId,
        framework_id: FrameworkId,
        unacknowledged_tasks: impl IntoIterator<Item = TaskInfo>,
        unacknowledged_updates: impl IntoIterator<Item = Update>,
    ) -> Self {
        let unacknowledged_tasks = unacknowledged_tasks.into_iter().collect();
        let unacknowledged_updates = unacknowledged_updates.into_iter().collect();
        let body = Subscribe { unacknowledged_tasks, unacknowledged_updates };
        Call::new(executor_id, framework_id, CallKind::Subscribe(body))
    }

    /// Reports a task status, whose `uuid` and `source` the agent wants to be set.
    #[inline]
    pub fn update(executor_id: ExecutorId, framework_id: FrameworkId, status: TaskStatus) -> Self {
        Call::new(executor_id, framework_id, CallKind::Update(Update::new(status)))
    }

    /// Sends data to the scheduler.
    #[inline]
    pub fn message(
        executor_id: ExecutorId,
        framework_id: FrameworkId,
        data: impl Into<Bytes>,
    ) -> Self {
        Call::new(executor_id, framework_id, CallKind::Message(Message::new(data.into())))
    }

    /// Gives a sign of life.
    #[inline]
    pub fn heartbeat(executor_id: ExecutorId, framework_id: FrameworkId) -> Self {
        Call::new(executor_id, framework_id, CallKind::Heartbeat)
    }
}

impl Update {
    /// Time of the update as given up to 0.26; later it is that of `status`. `None` if unset,
    /// before 1970, or not representable.
    #[inline]
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp?)
    }
}
