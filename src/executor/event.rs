//! Events that an agent sends to an executor.

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::{
    AgentInfo, ContainerId, ExecutorInfo, FrameworkInfo, KillPolicy, TaskGroupInfo, TaskId,
    TaskInfo,
};

union! {
    /// Event that the agent sends to a subscribed executor; each is one record of the event stream.
    /// `type` names the body that is set; `SHUTDOWN` and `HEARTBEAT` have none.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = v1::executor::Event {
        tag r#type: Option<Type> = 1 "type",
        /// The subscription stands; always the first event. Misspelt `susbcribed` before 0.25.
        Subscribed(Box<Subscribed>) = subscribed = 2,
        /// A task is to be started.
        Launch(Launch) = launch = 4,
        /// A group of tasks is to be started together. Since 1.1. In 0.27 field 8 was `error`.
        LaunchGroup(LaunchGroup) = launch_group = 8,
        /// A task is to be killed.
        Kill(Kill) = kill = 5,
        /// A status update has arrived.
        Acknowledged(Acknowledged) = acknowledged = 3,
        /// The scheduler sent data.
        Message(Message) = message = 6,
        /// A call of the executor was invalid; the executor should abort. In 0.27 field 7 was the
        /// body of `SHUTDOWN`.
        Error(Error) = error = 7,
        /// Kill all tasks, send their last updates and exit, within the grace period in
        /// environment variable `MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD`; then the agent
        /// destroys the container. No body (only 0.27 declared one). Was 6 up to 0.27.
        Shutdown,
        /// Sign of life without a body, every 30 minutes, so that nothing on the way drops an
        /// idle connection. Since 1.8.
        Heartbeat,
    }
}

open_enum! {
    /// Tells events apart.
    pub enum Type = v1::executor::event::Type {
        /// Value of an unset `type`. It has no body, and the agent never sends it. Since 1.0.
        Unknown = 0 "UNKNOWN",
        /// The subscription stands; always the first event. Body `subscribed`.
        Subscribed = 1 "SUBSCRIBED",
        /// A task is to be started. Body `launch`.
        Launch = 2 "LAUNCH",
        /// A group of tasks is to be started together. Body `launch_group`. Since 1.1.
        LaunchGroup = 8 "LAUNCH_GROUP",
        /// A task is to be killed. Body `kill`.
        Kill = 3 "KILL",
        /// A status update has arrived. Body `acknowledged`.
        Acknowledged = 4 "ACKNOWLEDGED",
        /// The scheduler sent data. Body `message`.
        Message = 5 "MESSAGE",
        /// A call of the executor was invalid; the executor should abort. Body `error`. Was 7
        /// up to 0.27.
        Error = 6 "ERROR",
        /// Kill all tasks, send their last updates and exit, within the grace period in
        /// environment variable `MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD`; then the agent
        /// destroys the container. No body (only 0.27 declared one). Was 6 up to 0.27.
        Shutdown = 7 "SHUTDOWN",
        /// Sign of life without a body, every 30 minutes, so that nothing on the way drops an
        /// idle connection. Since 1.8.
        Heartbeat = 9 "HEARTBEAT",
    }
}

message! {
    /// Body of `SUBSCRIBED`: the agent's answer to a `SUBSCRIBE` call.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribed = v1::executor::event::Subscribed {
        /// The executor, as the agent launched it.
        pub executor_info: ExecutorInfo = 1,
        /// The framework it works for; its `id` is set.
        pub framework_info: FrameworkInfo = 2,
        /// The agent it runs on. Called `slave_info` in package `mesos`.
        pub agent_info: AgentInfo = 3,
        /// Container of this run of the executor. Since 1.1.
        pub container_id: Option<ContainerId> = 4,
    }
}

message! {
    /// Body of `LAUNCH`. The executor answers with status updates, at first one that says
    /// whether the task runs.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Launch = v1::executor::event::Launch {
        /// Task to start.
        pub task: TaskInfo = 1,
    }
}

message! {
    /// Body of `LAUNCH_GROUP`: all tasks of the group are delivered together or none. Since
    /// 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LaunchGroup = v1::executor::event::LaunchGroup {
        /// Tasks to start; each gets status updates of its own.
        pub task_group: TaskGroupInfo = 1,
    }
}

message! {
    /// Body of `KILL`. The executor sends a terminal update once the task has ended, which
    /// frees its resources.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Kill = v1::executor::event::Kill {
        /// Task to kill.
        pub task_id: TaskId = 1,
        /// Replaces the kill policy of the task, also for a kill already under way. Unset
        /// keeps it. Since 1.0.
        pub kill_policy: Option<KillPolicy> = 2,
    }
}

message! {
    /// Body of `ACKNOWLEDGED`: an `UPDATE` reached its goal and need not be repeated. Until
    /// then the executor keeps the update, and its task, for its next `SUBSCRIBE`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Acknowledged = v1::executor::event::Acknowledged {
        /// Task of the update.
        pub task_id: TaskId = 1,
        /// The `uuid` of the status: 16 raw bytes.
        pub uuid: Bytes = 2,
    }
}

message! {
    /// Body of `MESSAGE`: data from the scheduler, passed on unread and without any promise
    /// of delivery.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Message = v1::executor::event::Message {
        /// The bytes, as the scheduler gave them.
        pub data: Bytes = 1,
    }
}

message! {
    /// Body of `ERROR`. Comes mostly from the older driver protocol; over HTTP a bad call is
    /// refused by status code.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Error = v1::executor::event::Error {
        /// The reason, for people.
        pub message: String = 1,
    }
}
