//! Resource usage of one executor.

use crate::codec::message;
use crate::{AgentId, ExecutorId, FrameworkId, ResourceStatistics, TaskId};

message! {
    /// Resource usage of one executor, as an isolator of an agent reported it. Message
    /// `mesos.ResourceUsage` of these releases; today's [`ResourceUsage`](crate::ResourceUsage)
    /// lists executors.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceUsage = legacy::v0_20::ResourceUsage {
        /// Agent that the executor ran on.
        pub slave_id: AgentId = 1,
        /// Framework that the executor belonged to.
        pub framework_id: FrameworkId = 2,
        /// The executor; unset where only a task is meant.
        pub executor_id: Option<ExecutorId> = 3,
        /// Name of the executor, for people.
        pub executor_name: Option<String> = 4,
        /// The task, where the executor is the one that Mesos made for a task with a command.
        pub task_id: Option<TaskId> = 5,
        /// The usage; unset when nothing could be measured.
        pub statistics: Option<Box<ResourceStatistics>> = 6,
    }
}
