//! Executors: how one is started, and what it may use.

use std::time::Duration;

use bytes::Bytes;

use crate::codec::message;
use crate::model::command::CommandInfo;
use crate::model::container::ContainerInfo;
use crate::model::discovery::DiscoveryInfo;
use crate::model::id::ExecutorId;
use crate::model::id::FrameworkId;
use crate::model::label::Label;
use crate::model::label::Labels;
use crate::model::resource::Resource;
use crate::model::time;
use crate::model::time::DurationInfo;
use crate::model::with::with;

message! {
    /// Description of an executor, made by the scheduler: how to start it and what it may use.
    /// Tasks of a framework with an equal `ExecutorInfo` on one agent share the running executor.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutorInfo = v1::ExecutorInfo {
        /// Chosen by the framework, unique among its live executors on an agent; 1 to 255 bytes.
        pub executor_id: ExecutorId = 1,
        /// Opaque bytes handed to the executor; not kept in the master's memory.
        pub data: Option<Bytes> = 4,
        /// Used by the executor itself, in addition to those of its tasks. A task group needs at
        /// least 0.01 `cpus`, 32 MB `mem` and some `disk` here.
        pub resources: Vec<Resource> = 5,
        /// Command to run. Required before 1.1; now set exactly for `CUSTOM` executors.
        pub command: Option<Box<CommandInfo>> = 7,
        /// Framework the executor belongs to; if set it must be the launching framework.
        pub framework_id: Option<FrameworkId> = 8,
        /// Name for people, shown in web UI and endpoints.
        pub name: Option<String> = 9,
        /// Free identifier of where the executor came from, reported with its usage. Deprecated
        /// since 1.0 in favour of `labels`.
        pub source: Option<String> = 10,
        /// Container the executor runs in; unset leaves the choice to the agent. Must not be of
        /// type `DOCKER` when the executor runs a task group.
        pub container: Option<Box<ContainerInfo>> = 11,
        /// For service discovery systems; Mesos passes it on without acting on it. Since 0.22.
        pub discovery: Option<Box<DiscoveryInfo>> = 12,
        /// How long the agent waits between asking the executor to stop and destroying its
        /// container; not negative, best effort. Unset: the agent's
        /// `--executor_shutdown_grace_period`, 5 seconds unless changed. Since 1.0.
        pub shutdown_grace_period: Option<DurationInfo> = 13,
        /// Small free metadata, visible in master and agent endpoints and kept in memory there.
        /// Ignored when executors are compared. Since 1.0.
        pub labels: Option<Labels> = 14,
        /// Kind of executor. May be unset in a `LAUNCH`, where it counts as `CUSTOM`; must be
        /// set in a `LAUNCH_GROUP`. Since 1.1.
        pub r#type: Option<executor_info::Type> = 15 "type",
    }
}

/// Types nested in `ExecutorInfo`.
pub mod executor_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Program that plays the executor. Since 1.1.
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

with! {
    ExecutorInfo {
        /// The executor with bytes for it: field `data`.
        with_data: data = some Bytes;
        /// The executor with what it uses itself: field `resources`.
        with_resources: resources = list Resource;
        /// The executor with what to run: field `command`.
        with_command: command = boxed CommandInfo;
        /// The executor with the framework that it belongs to: field `framework_id`.
        with_framework_id: framework_id = some FrameworkId;
        /// The executor with a name for people: field `name`.
        with_name: name = some String;
        /// The executor with a note of where it came from: field `source`, deprecated.
        with_source: source = some String;
        /// The executor in a container: field `container`.
        with_container: container = boxed ContainerInfo;
        /// The executor as discovery systems find it: field `discovery`.
        with_discovery: discovery = boxed DiscoveryInfo;
        /// The executor with the time that it is given to stop: field
        /// `shutdown_grace_period`.
        with_shutdown_grace_period: shutdown_grace_period = some DurationInfo;
        /// The executor with metadata: field `labels`.
        with_labels: labels = wrapped Label;
        /// The executor with its kind: field `type`.
        with_type: r#type = some executor_info::Type;
    }
}

impl ExecutorInfo {
    /// Time between asking the executor to stop and destroying its container. `None` if
    /// negative, or unset, which leaves it to the agent.
    #[inline]
    pub fn shutdown_grace_period(&self) -> Option<Duration> {
        time::span(self.shutdown_grace_period.as_ref())
    }
}
