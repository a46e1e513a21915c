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
        pub slave: AgentInfo = 1,
        /// Mesos release of the agent, such as `1.11.0`. Unset before 0.21.
        pub version: Option<String> = 2,
        /// Dynamic reservations and persistent volumes that the agent has on disk; all in the
        /// format for refined reservations if any of them needs it. Since 0.22.
        pub checkpointed_resources: Vec<Resource> = 3,
        /// Capabilities of the agent. Since 1.2.
        pub agent_capabilities: Vec<agent_info::Capability> = 4,
        /// Version of the agent's own resources; the agent changes it when the master may have
        /// lost track, and then refuses work planned by an older one. Since 1.5.
        pub resource_version_uuid: Option<Uuid> = 5,
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
        pub slave_id: Option<AgentId> = 1,
        /// The agent, with `id`. Its resources are never in the format for refined reservations
        /// (`Resource.reservations`).
        pub slave: AgentInfo = 2,
        /// Tasks on the agent, with those that ended but have updates to be acknowledged.
        pub tasks: Vec<Task> = 3,
        /// Executors that run on the agent.
        pub executor_infos: Vec<ExecutorInfo> = 4,
        /// Frameworks that ended, with their tasks, for the master's history.
        pub completed_frameworks: Vec<archive::Framework> = 5,
        /// Mesos release of the agent, such as `1.11.0`. Unset before 0.21.
        pub version: Option<String> = 6,
        /// Dynamic reservations and persistent volumes that the agent has on disk; all in the
        /// format for refined reservations if any of them needs it. Since 0.22.
        pub checkpointed_resources: Vec<Resource> = 7,
        /// Frameworks that these executors and tasks belong to. Since 1.0.
        pub frameworks: Vec<FrameworkInfo> = 8,
        /// Capabilities of the agent. Since 1.2.
        pub agent_capabilities: Vec<agent_info::Capability> = 9,
        /// Version of the agent's own resources, as in `RegisterSlaveMessage`. Since 1.5.
        pub resource_version_uuid: Option<Uuid> = 10,
    }
}

message! {
    /// The master tells an agent that it is registered.
    #[doc(alias = "AgentRegisteredMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SlaveRegisteredMessage = internal::SlaveRegisteredMessage {
        /// ID of the agent, chosen by the master.
        pub slave_id: AgentId = 1,
        /// Settings of the connection. Since 0.23.
        pub connection: Option<MasterSlaveConnection> = 2,
    }
}

message! {
    /// The master tells an agent that it is registered again.
    #[doc(alias = "AgentReregisteredMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SlaveReregisteredMessage = internal::SlaveReregisteredMessage {
        /// ID of the agent, the same as before.
        pub slave_id: AgentId = 1,
        /// Tasks the master believes on the agent though the agent did not list them, one entry
        /// per framework. For those it does not know the agent sends `TASK_DROPPED` or, to older
        /// frameworks, `TASK_LOST`. Since 0.21.
        pub reconciliations: Vec<ReconcileTasksMessage> = 2,
        /// Settings of the connection. Since 0.23.
        pub connection: Option<MasterSlaveConnection> = 3,
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
        pub total_ping_timeout_seconds: Option<f64> = 1,
    }
}

message! {
    /// An agent tells the master that it shuts down; the master removes it at once.
    #[doc(alias = "UnregisterAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnregisterSlaveMessage = internal::UnregisterSlaveMessage {
        /// The agent.
        pub slave_id: AgentId = 1,
    }
}

message! {
    /// Sign of life from the master to an agent, every 15 seconds by default. Since 0.21;
    /// before, pings had no body.
    #[doc(alias = "PingAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PingSlaveMessage = internal::PingSlaveMessage {
        /// Whether the agent is connected in the eyes of the master; if not, it registers again.
        pub connected: bool = 1,
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
        pub slave_id: AgentId = 1,
    }
}

message! {
    /// An agent tells the master that its resources, operations or resource providers changed.
    /// Since 0.23.
    #[doc(alias = "UpdateAgentMessage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateSlaveMessage = internal::UpdateSlaveMessage {
        /// The agent.
        pub slave_id: AgentId = 1,
        /// All oversubscribed resources of the agent, in use or not.
        pub oversubscribed_resources: Vec<Resource> = 2,
        /// Kind of the update; unset reads as `OVERSUBSCRIBED`. Only in 1.4; removed after 1.4,
        /// still decoded.
        pub r#type: Option<update_slave_message::Type> = 3 "type",
        /// All resources of the agent. Only in 1.4; removed after 1.4, still decoded.
        pub total_resources: Vec<Resource> = 4,
        /// Whether `oversubscribed_resources` replaces the former ones. Unset, as by agents
        /// before 1.5, reads as true. Since 1.5.
        pub update_oversubscribed_resources: Option<bool> = 5,
        /// Operations on the agent's own resources that are pending or have statuses to be
        /// acknowledged. Since 1.5.
        pub operations: Option<update_slave_message::Operations> = 6,
        /// Version of the agent's own resources; unset means unchanged. Since 1.5.
        pub resource_version_uuid: Option<Uuid> = 7,
        /// All resource providers on the agent; unset means unchanged. Since 1.5.
        pub resource_providers: Option<update_slave_message::ResourceProviders> = 8,
    }
}

message! {
    /// The master tells an agent to drain: to end its tasks. Since 1.9.
    #[doc(alias = "DrainAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainSlaveMessage = internal::DrainSlaveMessage {
        /// How to drain.
        pub config: DrainConfig = 1,
    }
}

message! {
    /// The master tells an agent to kill all its executors and tasks and exit, for instance
    /// because the agent may not register.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownMessage = internal::ShutdownMessage {
        /// The reason, for people.
        pub message: Option<String> = 1,
    }
}

message! {
    /// The master tells a scheduler driver that an agent is lost.
    #[doc(alias = "LostAgentMessage")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LostSlaveMessage = internal::LostSlaveMessage {
        /// The lost agent.
        pub slave_id: AgentId = 1,
    }
}

message! {
    /// History: frameworks that ended.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Archive = internal::Archive {
        /// The frameworks.
        pub frameworks: Vec<archive::Framework> = 1,
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
            pub operations: Vec<Operation> = 1,
        }
    }

    message! {
        /// A resource provider on the agent. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceProvider = internal::update_slave_message::ResourceProvider {
            /// The resource provider.
            pub info: Option<Box<ResourceProviderInfo>> = 1,
            /// All of its resources.
            pub total_resources: Vec<Resource> = 2,
            /// Its operations that are pending or have statuses to be acknowledged.
            pub operations: Operations = 3,
            /// Version of its resources.
            pub resource_version_uuid: Uuid = 4,
        }
    }

    message! {
        /// List of resource providers. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceProviders = internal::update_slave_message::ResourceProviders {
            /// The resource providers.
            pub providers: Vec<ResourceProvider> = 1,
        }
    }

    open_enum! {
        /// Resources that an update of 1.4 is about. Removed after 1.4; still decoded.
        pub enum Type = internal::update_slave_message::Type {
            /// A kind that the reader does not know.
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
            pub framework_info: FrameworkInfo = 1,
            /// libprocess address its scheduler driver had; unset for schedulers on HTTP.
            pub pid: Option<String> = 2,
            /// Its tasks.
            pub tasks: Vec<Task> = 3,
        }
    }
}
