//! Tasks on their way from the scheduler to the executor.

use crate::codec::message;
use crate::internal::ResourceVersionUuid;
use crate::{
    ExecutorInfo, Filters, FrameworkId, FrameworkInfo, KillPolicy, OfferId, TaskGroupInfo, TaskId,
    TaskInfo, TaskStatus,
};

message! {
    /// Launches tasks on offers, or declines the offers; from the scheduler driver to the
    /// master. Later drivers send an `ACCEPT` or `DECLINE` call.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LaunchTasksMessage = internal::LaunchTasksMessage {
        /// Framework that holds the offers.
        pub framework_id: FrameworkId = 1,
        /// Tasks to launch; when empty, the offers are declined.
        pub tasks: Vec<TaskInfo> = 3,
        /// How long to hold back what remains of the offers. Required, if only empty.
        pub filters: Filters = 5,
        /// Offers to use up, all of one agent.
        pub offer_ids: Vec<OfferId> = 6,
    }
}

message! {
    /// Starts a task: from the master to the agent, and on from the agent to the executor
    /// driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunTaskMessage = internal::RunTaskMessage {
        /// Copy of `framework.id`. Deprecated; required up to 0.22.
        pub framework_id: Option<FrameworkId> = 1,
        /// Framework the task belongs to.
        pub framework: FrameworkInfo = 2,
        /// libprocess address of the scheduler driver, to which the agent sends data of the
        /// executor directly. Unset or empty for schedulers on HTTP; required up to 0.23.
        pub pid: Option<String> = 3,
        /// The task.
        pub task: TaskInfo = 4,
        /// Resource versions by which the master planned the task; the agent drops the task if
        /// one of them is out of date. Since 1.5.
        pub resource_version_uuids: Vec<ResourceVersionUuid> = 5,
        /// Whether the agent shall start an executor for the task; if false, a running one must
        /// take it, else the task is dropped. Unset by older masters, which leave it to the
        /// agent. Since 1.5.1.
        pub launch_executor: Option<bool> = 6,
    }
}

message! {
    /// Starts a task group: from the master to the agent, and on from the agent to the
    /// executor. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunTaskGroupMessage = internal::RunTaskGroupMessage {
        /// Framework the tasks belong to.
        pub framework: FrameworkInfo = 1,
        /// Executor that shall run the tasks.
        pub executor: ExecutorInfo = 2,
        /// The tasks.
        pub task_group: TaskGroupInfo = 3,
        /// Resource versions by which the master planned the tasks; the agent drops the tasks if
        /// one of them is out of date. Since 1.5.
        pub resource_version_uuids: Vec<ResourceVersionUuid> = 4,
        /// Whether the agent shall start the executor; if false, it must run already, else the
        /// tasks are dropped. Unset by older masters, which leave it to the agent. Since 1.5.1.
        pub launch_executor: Option<bool> = 5,
    }
}

message! {
    /// Kills a task: passed on from the scheduler driver to the master, the agent and the
    /// executor driver.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillTaskMessage = internal::KillTaskMessage {
        /// Framework the task belongs to.
        pub framework_id: FrameworkId = 1,
        /// Task to kill.
        pub task_id: TaskId = 2,
        /// How to kill; unset means as said in `TaskInfo.kill_policy`. Since 1.0.
        pub kill_policy: Option<KillPolicy> = 3,
    }
}

message! {
    /// Asks how tasks stand; the answers are status updates with `REASON_RECONCILIATION`. Sent
    /// by a scheduler driver to the master, and by the master to an agent as a part of
    /// `SlaveReregisteredMessage`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReconcileTasksMessage = internal::ReconcileTasksMessage {
        /// Framework the tasks belong to.
        pub framework_id: FrameworkId = 1,
        /// Tasks in question, none of them ended. If a scheduler sends none, it asks for all of
        /// its tasks that have not ended.
        pub statuses: Vec<TaskStatus> = 2,
        /// The framework, told to agents, which may not know it; schedulers leave it unset.
        /// Since 1.2.
        pub framework: Option<Box<FrameworkInfo>> = 3,
    }
}

message! {
    /// Result of a health check, from the health checker to the executor.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TaskHealthStatus = internal::TaskHealthStatus {
        /// The checked task.
        pub task_id: TaskId = 1,
        /// Whether the check succeeded.
        pub healthy: bool = 2,
        /// Whether the task has failed too many checks in a row and should be killed; false by
        /// default.
        ///
        /// Default `false`.
        pub kill_task: Option<bool> = 3,
        /// Failed checks in a row so far; unset when healthy.
        pub consecutive_failures: Option<i32> = 4,
    }
}

impl TaskHealthStatus {
    /// Whether the task has failed too many checks in a row and should be killed: field
    /// `kill_task`, false if unset.
    pub fn kill_task(&self) -> bool {
        self.kill_task.unwrap_or(false)
    }
}
