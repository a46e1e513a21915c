//! Agents: their registration with the master, the pings between the two, and what an agent
//! has.

use std::time::Duration;

use crate::codec::message;
use crate::internal::ReconcileTasksMessage;
use crate::model::time;
use crate::{
    AgentId, AgentInfo, DrainConfig, ExecutorInfo, FrameworkInfo, Resource, Task, Uuid, agent_info,
};

message! {
    /// First registration of an agent with the master, answered by `SlaveRegisteredMessage`,
    /// or by `ShutdownMessage` if refused.
    #[doc(alias = "RegisterAgentMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct RegisterSlaveMessage = internal::RegisterSlaveMessage {
        /// The agent, without `id`. Its resources are never in the format for refined
        /// reservations (`Resource.reservations`).
        ///
        /// Field `slave` = 1.
        pub slave: AgentInfo,
        /// Mesos release of the agent, such as `1.11.0`. Unset before 0.21.
        ///
        /// Field `version` = 2.
        pub version: Option<String>,
        /// Dynamic reservations and persistent volumes that the agent has on disk; all in the
        /// format for refined reservations if any of them needs it. Since 0.22.
        ///
        /// Field `checkpointed_resources` = 3.
        pub checkpointed_resources: Vec<Resource>,
        /// What the agent can do. Since 1.2.
        ///
        /// Field `agent_capabilities` = 4.
        pub agent_capabilities: Vec<agent_info::Capability>,
        /// Version of the agent's own resources; the agent changes it when the master may have
        /// lost track, and then refuses work planned by an older one. Since 1.5.
        ///
        /// Field `resource_version_uuid` = 5.
        pub resource_version_uuid: Option<Uuid>,
    }
}

message! {
    /// Registration of an agent that has an ID already, after a change of master, missing
    /// pings or a restart. Answered by `SlaveReregisteredMessage`, or by `ShutdownMessage` if
    /// refused.
    #[doc(alias = "ReregisterAgentMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReregisterSlaveMessage = internal::ReregisterSlaveMessage {
        /// Copy of `slave.id`. Required in 0.20; removed after 0.21, still decoded.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: Option<AgentId>,
        /// The agent, with `id`. Its resources are never in the format for refined reservations
        /// (`Resource.reservations`).
        ///
        /// Field `slave` = 2.
        pub slave: AgentInfo,
        /// Tasks on the agent, with those that ended but have updates to be acknowledged.
        ///
        /// Field `tasks` = 3.
        pub tasks: Vec<Task>,
        /// Executors that run on the agent.
        ///
        /// Field `executor_infos` = 4.
        pub executor_infos: Vec<ExecutorInfo>,
        /// Frameworks that ended, with their tasks, for the master's history.
        ///
        /// Field `completed_frameworks` = 5.
        pub completed_frameworks: Vec<archive::Framework>,
        /// Mesos release of the agent, such as `1.11.0`. Unset before 0.21.
        ///
        /// Field `version` = 6.
        pub version: Option<String>,
        /// Dynamic reservations and persistent volumes that the agent has on disk; all in the
        /// format for refined reservations if any of them needs it. Since 0.22.
        ///
        /// Field `checkpointed_resources` = 7.
        pub checkpointed_resources: Vec<Resource>,
        /// Frameworks that these executors and tasks belong to. Since 1.0.
        ///
        /// Field `frameworks` = 8.
        pub frameworks: Vec<FrameworkInfo>,
        /// What the agent can do. Since 1.2.
        ///
        /// Field `agent_capabilities` = 9.
        pub agent_capabilities: Vec<agent_info::Capability>,
        /// Version of the agent's own resources, as in `RegisterSlaveMessage`. Since 1.5.
        ///
        /// Field `resource_version_uuid` = 10.
        pub resource_version_uuid: Option<Uuid>,
    }
}

message! {
    /// The master tells an agent that it is registered.
    #[doc(alias = "AgentRegisteredMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SlaveRegisteredMessage = internal::SlaveRegisteredMessage {
        /// ID of the agent, chosen by the master.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// What to expect of the connection. Since 0.23.
        ///
        /// Field `connection` = 2.
        pub connection: Option<MasterSlaveConnection>,
    }
}

message! {
    /// The master tells an agent that it is registered again.
    #[doc(alias = "AgentReregisteredMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SlaveReregisteredMessage = internal::SlaveReregisteredMessage {
        /// ID of the agent, the same as before.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// Tasks the master believes on the agent though the agent did not list them, one entry
        /// per framework. For those it does not know the agent sends `TASK_DROPPED` or, to older
        /// frameworks, `TASK_LOST`. Since 0.21.
        ///
        /// Field `reconciliations` = 2.
        pub reconciliations: Vec<ReconcileTasksMessage>,
        /// What to expect of the connection. Since 0.23.
        ///
        /// Field `connection` = 3.
        pub connection: Option<MasterSlaveConnection>,
    }
}

message! {
    /// Terms of the connection between master and agent. Since 0.23.
    #[doc(alias = "MasterAgentConnection")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MasterSlaveConnection = internal::MasterSlaveConnection {
        /// Seconds without a ping after which the agent takes the connection for broken and
        /// registers again: the ping interval times the misses allowed, 75 by default. The
        /// master gives up on a silent agent after the same time.
        ///
        /// Field `total_ping_timeout_seconds` = 1.
        pub total_ping_timeout_seconds: Option<f64>,
    }
}

message! {
    /// An agent tells the master that it shuts down; the master removes it at once.
    #[doc(alias = "UnregisterAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnregisterSlaveMessage = internal::UnregisterSlaveMessage {
        /// The agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
    }
}

message! {
    /// Sign of life from the master to an agent, every 15 seconds by default. Since 0.21;
    /// before, pings had no body.
    #[doc(alias = "PingAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PingSlaveMessage = internal::PingSlaveMessage {
        /// Whether the agent is connected in the eyes of the master; if not, it registers again.
        ///
        /// Field `connected` = 1.
        pub connected: bool,
    }
}

message! {
    /// Answer of the agent to `PingSlaveMessage`.
    #[doc(alias = "PongAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PongSlaveMessage = internal::PongSlaveMessage {}
}

message! {
    /// Sign of life of an agent to the master, long replaced by pings. Removed after 0.20;
    /// still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeartbeatMessage = internal::HeartbeatMessage {
        /// The agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
    }
}

message! {
    /// An agent tells the master that its resources, operations or resource providers changed.
    /// Since 0.23.
    #[doc(alias = "UpdateAgentMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSlaveMessage = internal::UpdateSlaveMessage {
        /// The agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
        /// All oversubscribed resources of the agent, in use or not.
        ///
        /// Field `oversubscribed_resources` = 2.
        pub oversubscribed_resources: Vec<Resource>,
        /// What the update is about; unset reads as `OVERSUBSCRIBED`. Only in 1.4; removed after
        /// 1.4, still decoded.
        ///
        /// Field `type` = 3.
        pub r#type: Option<update_slave_message::Type>,
        /// All resources of the agent. Only in 1.4; removed after 1.4, still decoded.
        ///
        /// Field `total_resources` = 4.
        pub total_resources: Vec<Resource>,
        /// Whether `oversubscribed_resources` replaces the former ones. Unset, as by agents
        /// before 1.5, reads as true. Since 1.5.
        ///
        /// Field `update_oversubscribed_resources` = 5.
        pub update_oversubscribed_resources: Option<bool>,
        /// Operations on the agent's own resources that are pending or have statuses to be
        /// acknowledged. Since 1.5.
        ///
        /// Field `operations` = 6.
        pub operations: Option<update_slave_message::Operations>,
        /// Version of the agent's own resources; unset means unchanged. Since 1.5.
        ///
        /// Field `resource_version_uuid` = 7.
        pub resource_version_uuid: Option<Uuid>,
        /// All resource providers on the agent; unset means unchanged. Since 1.5.
        ///
        /// Field `resource_providers` = 8.
        pub resource_providers: Option<update_slave_message::ResourceProviders>,
    }
}

message! {
    /// The master tells an agent to drain: to end its tasks. Since 1.9.
    #[doc(alias = "DrainAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainSlaveMessage = internal::DrainSlaveMessage {
        /// How to drain.
        ///
        /// Field `config` = 1.
        pub config: DrainConfig,
    }
}

message! {
    /// The master tells an agent to kill all its executors and tasks and exit, for instance
    /// because the agent may not register.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownMessage = internal::ShutdownMessage {
        /// The reason, for people.
        ///
        /// Field `message` = 1.
        pub message: Option<String>,
    }
}

message! {
    /// The master tells a scheduler driver that an agent is lost.
    #[doc(alias = "LostAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LostSlaveMessage = internal::LostSlaveMessage {
        /// The lost agent.
        ///
        /// Field `slave_id` = 1.
        pub slave_id: AgentId,
    }
}

message! {
    /// History: frameworks that ended.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Archive = internal::Archive {
        /// The frameworks.
        ///
        /// Field `frameworks` = 1.
        pub frameworks: Vec<archive::Framework>,
    }
}

impl MasterSlaveConnection {
    /// Time without a ping after which the agent takes the connection for broken. `None` if
    /// unset, and if negative, NaN or too large.
    pub fn total_ping_timeout(&self) -> Option<Duration> {
        time::seconds(self.total_ping_timeout_seconds?)
    }
}

/// Types nested in `UpdateSlaveMessage`.
pub mod update_slave_message {
    use crate::codec::{message, open_enum};
    use crate::{Operation, Resource, ResourceProviderInfo, Uuid};

    message! {
        /// List of operations. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Operations = internal::update_slave_message::Operations {
            /// The operations.
            ///
            /// Field `operations` = 1.
            pub operations: Vec<Operation>,
        }
    }

    message! {
        /// A resource provider on the agent. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceProvider = internal::update_slave_message::ResourceProvider {
            /// The resource provider.
            ///
            /// Field `info` = 1.
            pub info: Option<Box<ResourceProviderInfo>>,
            /// All of its resources.
            ///
            /// Field `total_resources` = 2.
            pub total_resources: Vec<Resource>,
            /// Its operations that are pending or have statuses to be acknowledged.
            ///
            /// Field `operations` = 3.
            pub operations: Operations,
            /// Version of its resources.
            ///
            /// Field `resource_version_uuid` = 4.
            pub resource_version_uuid: Uuid,
        }
    }

    message! {
        /// List of resource providers. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceProviders = internal::update_slave_message::ResourceProviders {
            /// The resource providers.
            ///
            /// Field `providers` = 1.
            pub providers: Vec<ResourceProvider>,
        }
    }

    open_enum! {
        /// Which resources an update of 1.4 is about. Removed after 1.4; still decoded.
        pub enum Type = internal::update_slave_message::Type {
            /// Not known to the reader.
            Unknown = 0 "UNKNOWN",
            /// `oversubscribed_resources` counts.
            Oversubscribed = 1 "OVERSUBSCRIBED",
            /// `total_resources` counts.
            Total = 2 "TOTAL",
        }
    }
}

/// Types nested in `Archive`.
pub mod archive {
    use crate::codec::message;
    use crate::{FrameworkInfo, Task};

    message! {
        /// A framework that ended.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Framework = internal::archive::Framework {
            /// The framework.
            ///
            /// Field `framework_info` = 1.
            pub framework_info: FrameworkInfo,
            /// libprocess address its scheduler driver had; unset for schedulers on HTTP.
            ///
            /// Field `pid` = 2.
            pub pid: Option<String>,
            /// Its tasks.
            ///
            /// Field `tasks` = 3.
            pub tasks: Vec<Task>,
        }
    }
}
