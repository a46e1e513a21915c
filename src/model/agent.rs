//! Agents as they present themselves to the master, and what it takes to drain one before
//! maintenance.

use std::time::Duration;

use crate::codec::{message, open_enum};
use crate::model::id::AgentId;
use crate::model::machine::DomainInfo;
use crate::model::resource::Resource;
use crate::model::time;
use crate::model::time::DurationInfo;
use crate::model::value::Attribute;

message! {
    /// Description of an agent. Named `SlaveInfo` in package `mesos`.
    #[doc(alias = "SlaveInfo")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AgentInfo = v1::AgentInfo {
        /// Host name the agent advertises.
        pub hostname: String = 1,
        /// Host of the agent's web UI, in package `mesos` only. Removed after 0.20; still
        /// decoded.
        pub webui_hostname: Option<String> = 2,
        /// Resources the agent was configured with, without dynamic reservations and persistent
        /// volumes.
        pub resources: Vec<Resource> = 3,
        /// Port of the agent's web UI, 8081 by default, in package `mesos` only. Removed after
        /// 0.20; still decoded.
        ///
        /// Default `8081`.
        pub webui_port: Option<i32> = 4,
        /// Attributes set by the operator, passed on in offers.
        pub attributes: Vec<Attribute> = 5,
        /// Assigned by the master; unset until the first registration.
        pub id: Option<AgentId> = 6,
        /// Whether the agent checkpoints to disk; false by default. In every release of package
        /// `mesos` and in none of `mesos.v1`.
        ///
        /// Default `false`.
        pub checkpoint: Option<bool> = 7,
        /// Port of the agent; 5051 by default.
        ///
        /// Default `5051`.
        pub port: Option<i32> = 8,
        /// Region and zone of the agent. Outside the masters' region only frameworks with the
        /// `REGION_AWARE` capability get offers of it. Since 1.4.
        pub domain: Option<DomainInfo> = 10,
    }
}

open_enum! {
    /// State of the draining of an agent. Since 1.9.
    pub enum DrainState = v1::DrainState {
        /// Unset or not known to the reader.
        Unknown = 0 "UNKNOWN",
        /// The agent gets no more work, and its tasks and operations are being ended.
        Draining = 1 "DRAINING",
        /// Nothing runs on the agent any more; it stays out of use until reactivated.
        Drained = 2 "DRAINED",
    }
}

message! {
    /// Settings of a drain, as the operator asked for it. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainConfig = v1::DrainConfig {
        /// Upper bound on the grace period with which each task is killed. Unset: the kill
        /// policies of the tasks apply unchanged.
        pub max_grace_period: Option<DurationInfo> = 1,
        /// Whether to mark the agent as gone once drained, so that it never returns; false by
        /// default.
        ///
        /// Default `false`.
        pub mark_gone: Option<bool> = 2,
    }
}

message! {
    /// State and orders of a drain under way or done. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainInfo = v1::DrainInfo {
        /// State of the drain.
        pub state: DrainState = 1,
        /// Settings that the operator asked for.
        pub config: DrainConfig = 2,
    }
}

/// Types nested in `AgentInfo`.
pub mod agent_info {
    use crate::codec::message;

    message! {
        /// Capability that an agent declares. Since 1.2.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Capability = v1::agent_info::Capability {
            /// The capability.
            pub r#type: Option<capability::Type> = 1 "type",
        }
    }

    /// Types nested in `AgentInfo.Capability`.
    pub mod capability {
        use crate::codec::open_enum;

        open_enum! {
            /// Kind of capability.
            pub enum Type = v1::agent_info::capability::Type {
                /// Unset or not known to the reader; ignored.
                Unknown = 0 "UNKNOWN",
                /// Runs tasks of frameworks with several roles.
                MultiRole = 1 "MULTI_ROLE",
                /// Copes with roles that contain slashes, also for volumes. Since 1.4.
                HierarchicalRole = 2 "HIERARCHICAL_ROLE",
                /// Copes with refined reservations in `Resource.reservations`. Since 1.4.
                ReservationRefinement = 3 "RESERVATION_REFINEMENT",
                /// Has local resource providers and reports on operations on their resources. Since
                /// 1.5.
                ResourceProvider = 4 "RESOURCE_PROVIDER",
                /// Can grow and shrink persistent volumes. Since 1.6.
                ResizeVolume = 5 "RESIZE_VOLUME",
                /// Reports on operations on the agent's own resources as well. Since 1.8.
                AgentOperationFeedback = 6 "AGENT_OPERATION_FEEDBACK",
                /// Can be drained. Since 1.9.
                AgentDraining = 7 "AGENT_DRAINING",
                /// Enforces `TaskInfo.limits`. Since 1.10.
                TaskResourceLimits = 8 "TASK_RESOURCE_LIMITS",
            }
        }
    }
}

impl From<agent_info::capability::Type> for agent_info::Capability {
    #[inline]
    fn from(r#type: agent_info::capability::Type) -> Self {
        agent_info::Capability { r#type: Some(r#type) }
    }
}

impl AgentInfo {
    /// Port of the agent: field `port`, 5051 if unset.
    #[inline]
    pub fn port(&self) -> i32 {
        self.port.unwrap_or(5051)
    }

    /// Port of the agent's web UI, up to 0.20: field `webui_port`, 8081 if unset.
    #[inline]
    pub fn webui_port(&self) -> i32 {
        self.webui_port.unwrap_or(8081)
    }

    /// Whether the agent checkpoints to disk, in package `mesos`: field `checkpoint`, `false`
    /// if unset.
    #[inline]
    pub fn checkpoint(&self) -> bool {
        self.checkpoint.unwrap_or(false)
    }
}

impl DrainConfig {
    /// Upper bound on the grace period of each task. `None` if negative, or unset, which means
    /// that there is none.
    #[inline]
    pub fn max_grace_period(&self) -> Option<Duration> {
        time::span(self.max_grace_period.as_ref())
    }

    /// Whether to mark the agent as gone once drained: field `mark_gone`, `false` if unset.
    #[inline]
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}
