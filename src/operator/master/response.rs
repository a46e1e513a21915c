//! The master's answers to calls.

use std::time::SystemTime;

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::model::time;
use crate::operator::maintenance::{ClusterStatus, Schedule};
use crate::operator::quota::QuotaStatus;
use crate::{
    AgentInfo, FileInfo, Flag, FrameworkInfo, MasterInfo, Metric, Operation, Role, Task,
    VersionInfo, WeightInfo,
};

union! {
    /// The master's answer to a call that fetches something; other calls have no such answer.
    /// `type` names the body that is set. It lists only what the caller is authorized to see.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = v1::master::Response {
        tag r#type: Option<Type>,
        /// Answer to the call `GET_HEALTH`.
        ///
        /// Field `get_health` = 2.
        GetHealth(GetHealth) = get_health,
        /// Answer to the call `GET_FLAGS`.
        ///
        /// Field `get_flags` = 3.
        GetFlags(GetFlags) = get_flags,
        /// Answer to the call `GET_VERSION`.
        ///
        /// Field `get_version` = 4.
        GetVersion(GetVersion) = get_version,
        /// Answer to the call `GET_METRICS`.
        ///
        /// Field `get_metrics` = 5.
        GetMetrics(GetMetrics) = get_metrics,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        ///
        /// Field `get_logging_level` = 6.
        GetLoggingLevel(GetLoggingLevel) = get_logging_level,
        /// Answer to the call `LIST_FILES`.
        ///
        /// Field `list_files` = 7.
        ListFiles(ListFiles) = list_files,
        /// Answer to the call `READ_FILE`. Since 1.1; in 1.0 the number belonged to
        /// `get_file_contents`, a `GetFileContents`.
        ///
        /// Field `read_file` = 8.
        ReadFile(ReadFile) = read_file,
        /// Answer to the call `GET_STATE`.
        ///
        /// Field `get_state` = 9.
        GetState(GetState) = get_state,
        /// Answer to the call `GET_AGENTS`.
        ///
        /// Field `get_agents` = 10.
        GetAgents(GetAgents) = get_agents,
        /// Answer to the call `GET_FRAMEWORKS`.
        ///
        /// Field `get_frameworks` = 11.
        GetFrameworks(GetFrameworks) = get_frameworks,
        /// Answer to the call `GET_EXECUTORS`.
        ///
        /// Field `get_executors` = 12.
        GetExecutors(GetExecutors) = get_executors,
        /// Answer to the call `GET_OPERATIONS`. Since 1.6.
        ///
        /// Field `get_operations` = 20.
        GetOperations(GetOperations) = get_operations,
        /// Answer to the call `GET_TASKS`.
        ///
        /// Field `get_tasks` = 13.
        GetTasks(GetTasks) = get_tasks,
        /// Answer to the call `GET_ROLES`.
        ///
        /// Field `get_roles` = 14.
        GetRoles(GetRoles) = get_roles,
        /// Answer to the call `GET_WEIGHTS`; without a body if no role has a weight of its own.
        ///
        /// Field `get_weights` = 15.
        GetWeights(Option<GetWeights>) = get_weights,
        /// Answer to the call `GET_MASTER`.
        ///
        /// Field `get_master` = 16.
        GetMaster(GetMaster) = get_master,
        /// Answer to the call `GET_MAINTENANCE_STATUS`.
        ///
        /// Field `get_maintenance_status` = 17.
        GetMaintenanceStatus(GetMaintenanceStatus) = get_maintenance_status,
        /// Answer to the call `GET_MAINTENANCE_SCHEDULE`.
        ///
        /// Field `get_maintenance_schedule` = 18.
        GetMaintenanceSchedule(GetMaintenanceSchedule) = get_maintenance_schedule,
        /// Answer to the call `GET_QUOTA`.
        ///
        /// Field `get_quota` = 19.
        GetQuota(GetQuota) = get_quota,
    }
}

open_enum! {
    /// Tells responses apart. Each is named after its call, though numbered differently, and
    /// each but `UNKNOWN` has a body.
    pub enum Type = v1::master::response::Type {
        /// What an unset `type` reads as; no body, and the master never sends it.
        Unknown = 0 "UNKNOWN",
        /// Answer to the call of that name. Body `get_health`.
        GetHealth = 1 "GET_HEALTH",
        /// Answer to the call of that name. Body `get_flags`.
        GetFlags = 2 "GET_FLAGS",
        /// Answer to the call of that name. Body `get_version`.
        GetVersion = 3 "GET_VERSION",
        /// Answer to the call of that name. Body `get_metrics`.
        GetMetrics = 4 "GET_METRICS",
        /// Answer to the call of that name. Body `get_logging_level`.
        GetLoggingLevel = 5 "GET_LOGGING_LEVEL",
        /// Answer to the call of that name. Body `list_files`.
        ListFiles = 6 "LIST_FILES",
        /// Answer to the call of that name. Body `read_file`, in 1.0 `get_file_contents`.
        ReadFile = 7 "READ_FILE",
        /// Answer to the call of that name. Body `get_state`.
        GetState = 8 "GET_STATE",
        /// Answer to the call of that name. Body `get_agents`.
        GetAgents = 9 "GET_AGENTS",
        /// Answer to the call of that name. Body `get_frameworks`.
        GetFrameworks = 10 "GET_FRAMEWORKS",
        /// Answer to the call of that name. Body `get_executors`.
        GetExecutors = 11 "GET_EXECUTORS",
        /// Answer to the call of that name. Body `get_operations`. Since 1.6.
        GetOperations = 19 "GET_OPERATIONS",
        /// Answer to the call of that name. Body `get_tasks`.
        GetTasks = 12 "GET_TASKS",
        /// Answer to the call of that name. Body `get_roles`.
        GetRoles = 13 "GET_ROLES",
        /// Answer to the call of that name. Body `get_weights`, left out when there are none.
        GetWeights = 14 "GET_WEIGHTS",
        /// Answer to the call of that name. Body `get_master`.
        GetMaster = 15 "GET_MASTER",
        /// Answer to the call of that name. Body `get_maintenance_status`.
        GetMaintenanceStatus = 16 "GET_MAINTENANCE_STATUS",
        /// Answer to the call of that name. Body `get_maintenance_schedule`.
        GetMaintenanceSchedule = 17 "GET_MAINTENANCE_SCHEDULE",
        /// Answer to the call of that name. Body `get_quota`.
        GetQuota = 18 "GET_QUOTA",
    }
}

message! {
    /// Body of `GET_HEALTH`. A slow answer is a sign of trouble as well.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetHealth = v1::master::response::GetHealth {
        /// True whenever the master can answer at all.
        ///
        /// Field `healthy` = 1.
        pub healthy: bool,
    }
}

message! {
    /// Body of `GET_FLAGS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFlags = v1::master::response::GetFlags {
        /// All flags of the master with their values, defaults included.
        ///
        /// Field `flags` = 1.
        pub flags: Vec<Flag>,
    }
}

message! {
    /// Body of `GET_VERSION`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetVersion = v1::master::response::GetVersion {
        /// Release and build of the master.
        ///
        /// Field `version_info` = 1.
        pub version_info: VersionInfo,
    }
}

message! {
    /// Body of `GET_METRICS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetMetrics = v1::master::response::GetMetrics {
        /// The metrics as they were at the call; without those that missed the timeout.
        ///
        /// Field `metrics` = 1.
        pub metrics: Vec<Metric>,
    }
}

message! {
    /// Body of `GET_LOGGING_LEVEL`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetLoggingLevel = v1::master::response::GetLoggingLevel {
        /// Verbosity in force, as in `SetLoggingLevel`.
        ///
        /// Field `level` = 1.
        pub level: u32,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::master::response::ListFiles {
        /// What the directory holds, one entry for each file or directory.
        ///
        /// Field `file_infos` = 1.
        pub file_infos: Vec<FileInfo>,
    }
}

message! {
    /// Body of `READ_FILE`. Since 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::master::response::ReadFile {
        /// Size of the whole file in bytes, not of `data`.
        ///
        /// Field `size` = 1.
        pub size: u64,
        /// The bytes read. May be fewer than asked for, and is empty at or behind the end of
        /// the file.
        ///
        /// Field `data` = 2.
        pub data: Bytes,
    }
}

message! {
    /// Body of `GET_STATE`, and in `Event.Subscribed` the cluster as it was when the stream
    /// began. All parts show the same moment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetState = v1::master::response::GetState {
        /// The tasks, as in the answer to `GET_TASKS`.
        ///
        /// Field `get_tasks` = 1.
        pub get_tasks: Option<Box<GetTasks>>,
        /// The executors, as in the answer to `GET_EXECUTORS`.
        ///
        /// Field `get_executors` = 2.
        pub get_executors: Option<GetExecutors>,
        /// The frameworks, as in the answer to `GET_FRAMEWORKS`.
        ///
        /// Field `get_frameworks` = 3.
        pub get_frameworks: Option<Box<GetFrameworks>>,
        /// The agents, as in the answer to `GET_AGENTS`.
        ///
        /// Field `get_agents` = 4.
        pub get_agents: Option<GetAgents>,
    }
}

message! {
    /// Body of `GET_AGENTS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetAgents = v1::master::response::GetAgents {
        /// The registered agents, disconnected ones included.
        ///
        /// Field `agents` = 1.
        pub agents: Vec<get_agents::Agent>,
        /// Agents that a new leading master knows from its registry but that have not
        /// registered with it yet. Since 1.2.
        ///
        /// Field `recovered_agents` = 2.
        pub recovered_agents: Vec<AgentInfo>,
    }
}

message! {
    /// Body of `GET_FRAMEWORKS`. There may be more frameworks, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetFrameworks = v1::master::response::GetFrameworks {
        /// Frameworks that live, also those disconnected at the moment or `recovered`.
        ///
        /// Field `frameworks` = 1.
        pub frameworks: Vec<get_frameworks::Framework>,
        /// Frameworks that ended; the master remembers a limited number.
        ///
        /// Field `completed_frameworks` = 2.
        pub completed_frameworks: Vec<get_frameworks::Framework>,
        /// Before 1.2, frameworks not yet back after a change of the leading master.
        /// Deprecated and empty since then.
        ///
        /// Field `recovered_frameworks` = 3.
        pub recovered_frameworks: Vec<FrameworkInfo>,
    }
}

message! {
    /// Body of `GET_EXECUTORS`. There may be more executors, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetExecutors = v1::master::response::GetExecutors {
        /// The executors. Those that Mesos provides for single commands are not among them.
        ///
        /// Field `executors` = 1.
        pub executors: Vec<get_executors::Executor>,
        /// In old releases, executors whose framework is not back after a change of the
        /// leading master. Deprecated and empty since 1.3.
        ///
        /// Field `orphan_executors` = 2.
        pub orphan_executors: Vec<get_executors::Executor>,
    }
}

message! {
    /// Body of `GET_OPERATIONS`. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetOperations = v1::master::response::GetOperations {
        /// The operations the master knows, on resources of agents and of providers alike.
        ///
        /// Field `operations` = 1.
        pub operations: Vec<Operation>,
    }
}

message! {
    /// Body of `GET_TASKS`. There may be more tasks, on agents the master has no contact
    /// with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetTasks = v1::master::response::GetTasks {
        /// Tasks waiting in the master to be authorized, before they go to an agent.
        /// Deprecated.
        ///
        /// Field `pending_tasks` = 1.
        pub pending_tasks: Vec<Task>,
        /// Tasks sent to an agent that are starting or running, or ended with a status still
        /// to be acknowledged.
        ///
        /// Field `tasks` = 2.
        pub tasks: Vec<Task>,
        /// Tasks that ended and are acknowledged; a limited number.
        ///
        /// Field `completed_tasks` = 3.
        pub completed_tasks: Vec<Task>,
        /// In old releases, tasks whose framework is not back after a change of the leading
        /// master. Deprecated and empty since 1.3.
        ///
        /// Field `orphan_tasks` = 4.
        pub orphan_tasks: Vec<Task>,
        /// Tasks on agents that cannot be reached; a limited number, forgotten when the
        /// leading master changes. Since 1.2.
        ///
        /// Field `unreachable_tasks` = 5.
        pub unreachable_tasks: Vec<Task>,
    }
}

message! {
    /// Body of `GET_ROLES`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRoles = v1::master::response::GetRoles {
        /// Roles that frameworks use, that the operator listed, or that have a weight or
        /// quota.
        ///
        /// Field `roles` = 1.
        pub roles: Vec<Role>,
    }
}

message! {
    /// Body of `GET_WEIGHTS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetWeights = v1::master::response::GetWeights {
        /// Roles whose weight was set; all others have weight 1.
        ///
        /// Field `weight_infos` = 1.
        pub weight_infos: Vec<WeightInfo>,
    }
}

message! {
    /// Body of `GET_MASTER`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetMaster = v1::master::response::GetMaster {
        /// Description of the leading master.
        ///
        /// Field `master_info` = 1.
        pub master_info: Option<Box<MasterInfo>>,
        /// When its process started, in seconds since the Unix epoch. Since 1.5.
        ///
        /// Field `start_time` = 2.
        pub start_time: Option<f64>,
        /// When it became the leading master, in seconds since the Unix epoch. Since 1.5.
        ///
        /// Field `elected_time` = 3.
        pub elected_time: Option<f64>,
    }
}

message! {
    /// Body of `GET_MAINTENANCE_STATUS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceStatus = v1::master::response::GetMaintenanceStatus {
        /// The machines draining or down.
        ///
        /// Field `status` = 1.
        pub status: ClusterStatus,
    }
}

message! {
    /// Body of `GET_MAINTENANCE_SCHEDULE`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceSchedule = v1::master::response::GetMaintenanceSchedule {
        /// The planned maintenance; empty when nothing is planned.
        ///
        /// Field `schedule` = 1.
        pub schedule: Schedule,
    }
}

message! {
    /// Body of `GET_QUOTA`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetQuota = v1::master::response::GetQuota {
        /// Quota of all roles that have one.
        ///
        /// Field `status` = 1.
        pub status: QuotaStatus,
    }
}

message! {
    /// Body with which 1.0 answered `READ_FILE`, in field 8 of `Response`, a number that
    /// `read_file` has taken over. Removed after 1.0; no field leads to it any more.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFileContents = v1::master::response::GetFileContents {
        /// The bytes read.
        ///
        /// Field `data` = 1.
        pub data: Vec<Bytes>,
    }
}

/// Types nested in `Response.GetAgents`.
pub mod get_agents {
    use crate::codec::message;
    use crate::{AgentInfo, DrainInfo, Resource, TimeInfo};

    message! {
        /// An agent that is registered with the master.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Agent = v1::master::response::get_agents::Agent {
            /// Description of the agent, with `id` set. So named in package `mesos`, too.
            ///
            /// Field `agent_info` = 1.
            pub agent_info: AgentInfo,
            /// Whether its resources may be offered. False while it is disconnected, draining or
            /// deactivated.
            ///
            /// Field `active` = 2.
            pub active: bool,
            /// Mesos release that the agent runs.
            ///
            /// Field `version` = 3.
            pub version: String,
            /// Address of the agent in libprocess form, such as `slave(1)@10.0.0.7:5051`.
            ///
            /// Field `pid` = 4.
            pub pid: Option<String>,
            /// When it registered with this master.
            ///
            /// Field `registered_time` = 5.
            pub registered_time: Option<TimeInfo>,
            /// When it last registered again. Unset if it never did.
            ///
            /// Field `reregistered_time` = 6.
            pub reregistered_time: Option<TimeInfo>,
            /// All resources of the agent, with those of its providers and oversubscribed ones.
            ///
            /// Field `total_resources` = 7.
            pub total_resources: Vec<Resource>,
            /// Of these, the ones that tasks and executors use.
            ///
            /// Field `allocated_resources` = 8.
            pub allocated_resources: Vec<Resource>,
            /// Of these, the ones in outstanding offers.
            ///
            /// Field `offered_resources` = 9.
            pub offered_resources: Vec<Resource>,
            /// What the agent declared it can do. Since 1.3.
            ///
            /// Field `capabilities` = 10.
            pub capabilities: Vec<crate::agent_info::Capability>,
            /// Resource providers of the agent. Since 1.5.
            ///
            /// Field `resource_providers` = 11.
            pub resource_providers: Vec<agent::ResourceProvider>,
            /// Whether an operator deactivated or drained it. Since 1.9.
            ///
            /// Field `deactivated` = 12.
            pub deactivated: Option<bool>,
            /// State and orders of a drain. Unset when there is none. Since 1.9.
            ///
            /// Field `drain_info` = 13.
            pub drain_info: Option<DrainInfo>,
            /// About when the drain began, to the second. Set only along with `drain_info`.
            /// Since 1.9.
            ///
            /// Field `estimated_drain_start_time` = 14.
            pub estimated_drain_start_time: Option<TimeInfo>,
        }
    }

    /// Types nested in `Response.GetAgents.Agent`.
    pub mod agent {
        use crate::codec::message;
        use crate::{Resource, ResourceProviderInfo};

        message! {
            /// A resource provider of the agent. Since 1.5.
            #[derive(Clone, Debug, PartialEq)]
            pub struct ResourceProvider = v1::master::response::get_agents::agent::ResourceProvider {
                /// Description of the provider.
                ///
                /// Field `resource_provider_info` = 1.
                pub resource_provider_info: ResourceProviderInfo,
                /// All resources the provider brings, in use or not. Since 1.6.
                ///
                /// Field `total_resources` = 2.
                pub total_resources: Vec<Resource>,
            }
        }
    }
}

/// Types nested in `Response.GetFrameworks`.
pub mod get_frameworks {
    use crate::codec::message;
    use crate::{FrameworkInfo, InverseOffer, Offer, Resource, TimeInfo};

    message! {
        /// A framework as the master sees it.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Framework = v1::master::response::get_frameworks::Framework {
            /// Description of the framework, with `id` set.
            ///
            /// Field `framework_info` = 1.
            pub framework_info: FrameworkInfo,
            /// Whether it may be sent offers.
            ///
            /// Field `active` = 2.
            pub active: bool,
            /// Whether its scheduler is connected.
            ///
            /// Field `connected` = 3.
            pub connected: bool,
            /// When it first subscribed, as far as this master knows.
            ///
            /// Field `registered_time` = 4.
            pub registered_time: Option<TimeInfo>,
            /// When it last subscribed again.
            ///
            /// Field `reregistered_time` = 5.
            pub reregistered_time: Option<TimeInfo>,
            /// When it ended.
            ///
            /// Field `unregistered_time` = 6.
            pub unregistered_time: Option<TimeInfo>,
            /// Offers it has not answered yet.
            ///
            /// Field `offers` = 7.
            pub offers: Vec<Offer>,
            /// Inverse offers it has not answered yet.
            ///
            /// Field `inverse_offers` = 8.
            pub inverse_offers: Vec<InverseOffer>,
            /// Resources that its tasks and executors use.
            ///
            /// Field `allocated_resources` = 9.
            pub allocated_resources: Vec<Resource>,
            /// Resources in its outstanding offers.
            ///
            /// Field `offered_resources` = 10.
            pub offered_resources: Vec<Resource>,
            /// Whether, after a change of the leading master, it is known from agents only and
            /// its scheduler has not come back. Since 1.2, and missing in what 1.0 and 1.1 send.
            ///
            /// Field `recovered` = 11.
            pub recovered: bool,
            /// Constraints its scheduler put on offers. Unset when there are none. Since 1.11.
            ///
            /// Field `offer_constraints` = 12.
            pub offer_constraints: Option<crate::scheduler::OfferConstraints>,
        }
    }
}

/// Types nested in `Response.GetExecutors`.
pub mod get_executors {
    use crate::codec::message;
    use crate::{AgentId, ExecutorInfo};

    message! {
        /// An executor and where it runs.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Executor = v1::master::response::get_executors::Executor {
            /// Description of the executor.
            ///
            /// Field `executor_info` = 1.
            pub executor_info: ExecutorInfo,
            /// Agent it runs on. Named `slave_id` in package `mesos`.
            ///
            /// Field `agent_id` = 2.
            pub agent_id: AgentId,
        }
    }
}

impl GetMaster {
    /// When the process of the master started. `None` if unset, before 1970, or not
    /// representable.
    pub fn start_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.start_time?)
    }

    /// When it became the leading master. `None` if unset, before 1970, or not representable.
    pub fn elected_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.elected_time?)
    }
}
