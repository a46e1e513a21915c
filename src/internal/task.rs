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
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// Tasks to launch; when empty, the offers are declined.
        ///
        /// Field `tasks` = 3.
        pub tasks: Vec<TaskInfo>,
        /// How long to hold back what remains of the offers. Required, if only empty.
        ///
        /// Field `filters` = 5.
        pub filters: Filters,
        /// Offers to use up, all of one agent.
        ///
        /// Field `offer_ids` = 6.
        pub offer_ids: Vec<OfferId>,
    }
}

message! {
    /// Starts a task: from the master to the agent, and on from the agent to the executor
    /// driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunTaskMessage = internal::RunTaskMessage {
        /// Copy of `framework.id`. Deprecated; required up to 0.22.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: Option<FrameworkId>,
        /// Framework the task belongs to.
        ///
        /// Field `framework` = 2.
        pub framework: FrameworkInfo,
        /// libprocess address of the scheduler driver, to which the agent sends data of the
        /// executor directly. Unset or empty for schedulers on HTTP; required up to 0.23.
        ///
        /// Field `pid` = 3.
        pub pid: Option<String>,
        /// The task.
        ///
        /// Field `task` = 4.
        pub task: TaskInfo,
        /// Resource versions by which the master planned the task; the agent drops the task if
        /// one of them is out of date. Since 1.5.
        ///
        /// Field `resource_version_uuids` = 5.
        pub resource_version_uuids: Vec<ResourceVersionUuid>,
        /// Whether the agent shall start an executor for the task; if false, a running one must
        /// take it, else the task is dropped. Unset by older masters, which leave it to the
        /// agent. Since 1.5.1.
        ///
        /// Field `launch_executor` = 6.
        pub launch_executor: Option<bool>,
    }
}

message! {
    /// Starts a task group: from the master to the agent, and on from the agent to the
    /// executor. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunTaskGroupMessage = internal::RunTaskGroupMessage {
        /// Framework the tasks belong to.
        ///
        /// Field `framework` = 1.
        pub framework: FrameworkInfo,
        /// Executor that shall run the tasks.
        ///
        /// Field `executor` = 2.
        pub executor: ExecutorInfo,
        /// The tasks.
        ///
        /// Field `task_group` = 3.
        pub task_group: TaskGroupInfo,
        /// Resource versions by which the master planned the tasks; the agent drops the tasks if
        /// one of them is out of date. Since 1.5.
        ///
        /// Field `resource_version_uuids` = 4.
        pub resource_version_uuids: Vec<ResourceVersionUuid>,
        /// Whether the agent shall start the executor; if false, it must run already, else the
        /// tasks are dropped. Unset by older masters, which leave it to the agent. Since 1.5.1.
        ///
        /// Field `launch_executor` = 5.
        pub launch_executor: Option<bool>,
    }
}

message! {
    /// Kills a task: passed on from the scheduler driver to the master, the agent and the
    /// executor driver.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillTaskMessage = internal::KillTaskMessage {
        /// Framework the task belongs to.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// Task to kill.
        ///
        /// Field `task_id` = 2.
        pub task_id: TaskId,
        /// How to kill; unset means as said in `TaskInfo.kill_policy`. Since 1.0.
        ///
        /// Field `kill_policy` = 3.
        pub kill_policy: Option<KillPolicy>,
    }
}

message! {
    /// Asks how tasks stand; the answers are status updates with `REASON_RECONCILIATION`. Sent
    /// by a scheduler driver to the master, and by the master to an agent as a part of
    /// `SlaveReregisteredMessage`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReconcileTasksMessage = internal::ReconcileTasksMessage {
        /// Framework the tasks belong to.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// Tasks in question, none of them ended. If a scheduler sends none, it asks for all of
        /// its tasks that have not ended.
        ///
        /// Field `statuses` = 2.
        pub statuses: Vec<TaskStatus>,
        /// The framework, told to agents, which may not know it; schedulers leave it unset.
        /// Since 1.2.
        ///
        /// Field `framework` = 3.
        pub framework: Option<Box<FrameworkInfo>>,
    }
}

message! {
    /// Result of a health check, from the health checker to the executor.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TaskHealthStatus = internal::TaskHealthStatus {
        /// The checked task.
        ///
        /// Field `task_id` = 1.
        pub task_id: TaskId,
        /// Whether the check succeeded.
        ///
        /// Field `healthy` = 2.
        pub healthy: bool,
        /// Whether the task has failed too many checks in a row and should be killed; false by
        /// default.
        ///
        /// Field `kill_task` = 3, default `false`.
        pub kill_task: Option<bool>,
        /// Failed checks in a row so far; unset when healthy.
        ///
        /// Field `consecutive_failures` = 4.
        pub consecutive_failures: Option<i32>,
    }
}

impl TaskHealthStatus {
    /// Whether the task has failed too many checks in a row and should be killed: field
    /// `kill_task`, false if unset.
    pub fn kill_task(&self) -> bool {
        self.kill_task.unwrap_or(false)
    }
}
