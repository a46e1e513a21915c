//! Executors: their registration with the agent, their end, and data between them and their
//! scheduler.

use bytes::Bytes;

use crate::codec::message;
use crate::internal::StatusUpdate;
use crate::{AgentId, AgentInfo, ExecutorId, ExecutorInfo, FrameworkId, FrameworkInfo, TaskInfo};

message! {
    /// First registration of an executor driver with its agent, answered by
    /// `ExecutorRegisteredMessage`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterExecutorMessage = internal::RegisterExecutorMessage {
        /// Framework of the executor.
        pub framework_id: FrameworkId = 1,
        /// The executor.
        pub executor_id: ExecutorId = 2,
    }
}

message! {
    /// The agent tells an executor driver that it is registered.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorRegisteredMessage = internal::ExecutorRegisteredMessage {
        /// The executor, as the agent launched it.
        pub executor_info: ExecutorInfo = 2,
        /// ID of the framework.
        pub framework_id: FrameworkId = 3,
        /// Framework the executor works for.
        pub framework_info: FrameworkInfo = 4,
        /// ID of the agent.
        pub slave_id: AgentId = 5,
        /// Agent the executor runs on.
        pub slave_info: AgentInfo = 6,
    }
}

message! {
    /// Registration of an executor driver that was connected before, sent to a restarted
    /// agent.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReregisterExecutorMessage = internal::ReregisterExecutorMessage {
        /// The executor.
        pub executor_id: ExecutorId = 1,
        /// Framework of the executor.
        pub framework_id: FrameworkId = 2,
        /// Tasks for which no update has been acknowledged yet.
        pub tasks: Vec<TaskInfo> = 3,
        /// Updates that have not been acknowledged yet.
        pub updates: Vec<StatusUpdate> = 4,
    }
}

message! {
    /// The agent tells an executor driver that it is registered again.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorReregisteredMessage = internal::ExecutorReregisteredMessage {
        /// ID of the agent.
        pub slave_id: AgentId = 1,
        /// The agent as it is now.
        pub slave_info: AgentInfo = 2,
    }
}

message! {
    /// A restarted agent asks an executor driver to register again, with
    /// `ReregisterExecutorMessage`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReconnectExecutorMessage = internal::ReconnectExecutorMessage {
        /// The agent.
        pub slave_id: AgentId = 1,
    }
}

message! {
    /// Ends an executor: from the master to the agent, and from the agent to the executor
    /// driver. Had no fields before 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownExecutorMessage = internal::ShutdownExecutorMessage {
        /// Executor to end; always set since 0.23.
        pub executor_id: Option<ExecutorId> = 1,
        /// Framework of the executor; always set since 0.23.
        pub framework_id: Option<FrameworkId> = 2,
    }
}

message! {
    /// Tells that an executor ended: from the agent to the master and on to the scheduler
    /// driver.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ExitedExecutorMessage = internal::ExitedExecutorMessage {
        /// Agent the executor ran on.
        pub slave_id: AgentId = 1,
        /// Framework of the executor.
        pub framework_id: FrameworkId = 2,
        /// The executor.
        pub executor_id: ExecutorId = 3,
        /// How it ended: from POSIX agents the raw wait status, to be taken apart like that of
        /// `waitpid`; `-1` when unknown.
        pub status: i32 = 4,
    }
}

message! {
    /// Opaque data from a scheduler to an executor. The scheduler driver sends it to the agent
    /// if it knows its address from an offer, else to the master; the agent hands it over. It
    /// can get lost.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkToExecutorMessage = internal::FrameworkToExecutorMessage {
        /// Agent the executor runs on.
        pub slave_id: AgentId = 1,
        /// Framework of scheduler and executor.
        pub framework_id: FrameworkId = 2,
        /// Executor that shall get the data.
        pub executor_id: ExecutorId = 3,
        /// The bytes, not looked at on the way.
        pub data: Bytes = 4,
    }
}

message! {
    /// Opaque data from an executor to its scheduler. The executor driver sends it to the
    /// agent, which passes it on to the scheduler driver, directly or through the master. It
    /// can get lost.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ExecutorToFrameworkMessage = internal::ExecutorToFrameworkMessage {
        /// Agent the executor runs on.
        pub slave_id: AgentId = 1,
        /// Framework of scheduler and executor.
        pub framework_id: FrameworkId = 2,
        /// Executor that sent the data.
        pub executor_id: ExecutorId = 3,
        /// The bytes, not looked at on the way.
        pub data: Bytes = 4,
    }
}
