//! Executors: how to start one, and what it may use.

use std::time::Duration;

use bytes::Bytes;

use crate::codec::message;
use crate::model::command::CommandInfo;
use crate::model::container::ContainerInfo;
use crate::model::discovery::DiscoveryInfo;
use crate::model::id::ExecutorId;
use crate::model::id::FrameworkId;
use crate::model::label::Labels;
use crate::model::resource::Resource;
use crate::model::time;
use crate::model::time::DurationInfo;

message! {
    /// How to start an executor and what it may use; made by the scheduler. Tasks of a
    /// framework with an equal `ExecutorInfo` on one agent share the running executor.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorInfo = v1::ExecutorInfo {
        /// Chosen by the framework, unique among its live executors on an agent; 1 to 255 bytes.
        ///
        /// Field `executor_id` = 1.
        pub executor_id: ExecutorId,
        /// Opaque bytes handed to the executor; not kept in the master's memory.
        ///
        /// Field `data` = 4.
        pub data: Option<Bytes>,
        /// Used by the executor itself, in addition to those of its tasks. A task group needs at
        /// least 0.01 `cpus`, 32 MB `mem` and some `disk` here.
        ///
        /// Field `resources` = 5.
        pub resources: Vec<Resource>,
        /// What to run. Required before 1.1; now set exactly for `CUSTOM` executors.
        ///
        /// Field `command` = 7.
        pub command: Option<Box<CommandInfo>>,
        /// Framework the executor belongs to; if set it must be the launching framework.
        ///
        /// Field `framework_id` = 8.
        pub framework_id: Option<FrameworkId>,
        /// Name for people, shown in web UI and endpoints.
        ///
        /// Field `name` = 9.
        pub name: Option<String>,
        /// Free identifier of where the executor came from, reported with its usage. Deprecated
        /// since 1.0 in favour of `labels`.
        ///
        /// Field `source` = 10.
        pub source: Option<String>,
        /// Container the executor runs in; unset leaves the choice to the agent. Must not be of
        /// type `DOCKER` when the executor runs a task group.
        ///
        /// Field `container` = 11.
        pub container: Option<Box<ContainerInfo>>,
        /// For service discovery systems; Mesos passes it on without acting on it. Since 0.22.
        ///
        /// Field `discovery` = 12.
        pub discovery: Option<Box<DiscoveryInfo>>,
        /// How long the agent waits between asking the executor to stop and destroying its
        /// container; not negative, best effort. Unset: the agent's
        /// `--executor_shutdown_grace_period`, 5 seconds unless changed. Since 1.0.
        ///
        /// Field `shutdown_grace_period` = 13.
        pub shutdown_grace_period: Option<DurationInfo>,
        /// Small free metadata, visible in master and agent endpoints and kept in memory there.
        /// Ignored when executors are compared. Since 1.0.
        ///
        /// Field `labels` = 14.
        pub labels: Option<Labels>,
        /// Kind of executor. May be unset in a `LAUNCH`, where it counts as `CUSTOM`; must be
        /// set in a `LAUNCH_GROUP`. Since 1.1.
        ///
        /// Field `type` = 15.
        pub r#type: Option<executor_info::Type>,
    }
}

/// Types nested in `ExecutorInfo`.
pub mod executor_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Which program plays the executor. Since 1.1.
        pub enum Type = v1::executor_info::Type {
            /// Unset or not known to the reader; not allowed in a `LAUNCH_GROUP`.
            Unknown = 0 "UNKNOWN",
            /// The executor built into Mesos: `command` must be unset, and `container`, if set,
            /// must have type `MESOS` and no image.
            Default = 1 "DEFAULT",
            /// A program of the framework; `command` must be set.
            Custom = 2 "CUSTOM",
        }
    }
}

impl ExecutorInfo {
    /// Time between asking the executor to stop and destroying its container. `None` if
    /// negative, or unset, which leaves it to the agent.
    pub fn shutdown_grace_period(&self) -> Option<Duration> {
        time::span(self.shutdown_grace_period.as_ref())
    }
}
