//! What one executor used.

use crate::codec::message;
use crate::{AgentId, ExecutorId, FrameworkId, ResourceStatistics, TaskId};

message! {
    /// What one executor used, as an isolator of an agent reported it. Message
    /// `mesos.ResourceUsage` of these releases; today's [`ResourceUsage`](crate::ResourceUsage)
    /// lists executors.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceUsage = legacy::v0_20::ResourceUsage {
        /// Agent that the executor ran on.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Framework that the executor belonged to.
        ///
        /// Field `framework_id` = 2.
        pub framework_id: FrameworkId,
        /// The executor; unset where only a task is meant.
        ///
        /// Field `executor_id` = 3.
        pub executor_id: Option<ExecutorId>,
        /// Name of the executor, for people.
        ///
        /// Field `executor_name` = 4.
        pub executor_name: Option<String>,
        /// The task, where the executor is the one that Mesos made for a task with a command.
        ///
        /// Field `task_id` = 5.
        pub task_id: Option<TaskId>,
        /// What was used; unset when nothing could be measured.
        ///
        /// Field `statistics` = 6.
        pub statistics: Option<Box<ResourceStatistics>>,
    }
}
