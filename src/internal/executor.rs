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
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// The executor.
        ///
        /// Field `executor_id` = 2.
        pub executor_id: ExecutorId,
    }
}

message! {
    /// The agent tells an executor driver that it is registered.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorRegisteredMessage = internal::ExecutorRegisteredMessage {
        /// The executor, as the agent launched it.
        ///
        /// Field `executor_info` = 2.
        pub executor_info: ExecutorInfo,
        /// ID of the framework.
        ///
        /// Field `framework_id` = 3.
        pub framework_id: FrameworkId,
        /// Framework the executor works for.
        ///
        /// Field `framework_info` = 4.
        pub framework_info: FrameworkInfo,
        /// ID of the agent.
        ///
        /// Field `slave_id` = 5.
        pub slave_id: AgentId,
        /// Agent the executor runs on.
        ///
        /// Field `slave_info` = 6.
        pub slave_info: AgentInfo,
    }
}

message! {
    /// Registration of an executor driver that was connected before, sent to a restarted
    /// agent.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReregisterExecutorMessage = internal::ReregisterExecutorMessage {
        /// The executor.
        ///
        /// Field `executor_id` = 1.
        pub executor_id: ExecutorId,
        /// Framework of the executor.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// Tasks for which no update has been acknowledged yet.
        ///
        /// Field `tasks` = 3.
        pub tasks: Vec<TaskInfo>,
        /// Updates that have not been acknowledged yet.
        ///
        /// Field `updates` = 4.
        pub updates: Vec<StatusUpdate>,
    }
}

message! {
    /// The agent tells an executor driver that it is registered again.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorReregisteredMessage = internal::ExecutorReregisteredMessage {
        /// ID of the agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// The agent as it is now.
        ///
        /// Field `slave_info` = 2.
        pub slave_info: AgentInfo,
    }
}

message! {
    /// A restarted agent asks an executor driver to register again, with
    /// `ReregisterExecutorMessage`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReconnectExecutorMessage = internal::ReconnectExecutorMessage {
        /// The agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
    }
}

message! {
    /// Ends an executor: from the master to the agent, and from the agent to the executor
    /// driver. Had no fields before 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownExecutorMessage = internal::ShutdownExecutorMessage {
        /// Executor to end; always set since 0.23.
        ///
        /// Field `executor_id` = 1.
        pub executor_id: Option<ExecutorId>,
        /// Framework of the executor; always set since 0.23.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: Option<FrameworkId>,
    }
}

message! {
    /// Tells that an executor ended: from the agent to the master and on to the scheduler
    /// driver.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ExitedExecutorMessage = internal::ExitedExecutorMessage {
        /// Agent the executor ran on.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Framework of the executor.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// The executor.
        ///
        /// Field `executor_id` = 3.
        pub executor_id: ExecutorId,
        /// How it ended: from POSIX agents the raw wait status, to be taken apart like that of
        /// `waitpid`; `-1` when unknown.
        ///
        /// Field `status` = 4.
        pub status: i32,
    }
}

message! {
    /// Opaque data from a scheduler to an executor. The scheduler driver sends it to the agent
    /// if it knows its address from an offer, else to the master; the agent hands it over. It
    /// can get lost.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkToExecutorMessage = internal::FrameworkToExecutorMessage {
        /// Agent the executor runs on.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Framework of scheduler and executor.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// Executor that shall get the data.
        ///
        /// Field `executor_id` = 3.
        pub executor_id: ExecutorId,
        /// The bytes, not looked at on the way.
        ///
        /// Field `data` = 4.
        pub data: Bytes,
    }
}

message! {
    /// Opaque data from an executor to its scheduler. The executor driver sends it to the
    /// agent, which passes it on to the scheduler driver, directly or through the master. It
    /// can get lost.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ExecutorToFrameworkMessage = internal::ExecutorToFrameworkMessage {
        /// Agent the executor runs on.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Framework of scheduler and executor.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// Executor that sent the data.
        ///
        /// Field `executor_id` = 3.
        pub executor_id: ExecutorId,
        /// The bytes, not looked at on the way.
        ///
        /// Field `data` = 4.
        pub data: Bytes,
    }
}
