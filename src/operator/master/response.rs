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
    #[non_exhaustive]
    pub enum Response = v1::master::Response {
        tag r#type: Option<Type> = 1 "type",
        /// Answer to the call `GET_HEALTH`.
        GetHealth(GetHealth) = get_health = 2,
        /// Answer to the call `GET_FLAGS`.
        GetFlags(GetFlags) = get_flags = 3,
        /// Answer to the call `GET_VERSION`.
        GetVersion(GetVersion) = get_version = 4,
        /// Answer to the call `GET_METRICS`.
        GetMetrics(GetMetrics) = get_metrics = 5,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        GetLoggingLevel(GetLoggingLevel) = get_logging_level = 6,
        /// Answer to the call `LIST_FILES`.
        ListFiles(ListFiles) = list_files = 7,
        /// Answer to the call `READ_FILE`. Since 1.1; in 1.0 the number belonged to
        /// `get_file_contents`, a `GetFileContents`.
        ReadFile(ReadFile) = read_file = 8,
        /// Answer to the call `GET_STATE`.
        GetState(GetState) = get_state = 9,
        /// Answer to the call `GET_AGENTS`.
        GetAgents(GetAgents) = get_agents = 10,
        /// Answer to the call `GET_FRAMEWORKS`.
        GetFrameworks(GetFrameworks) = get_frameworks = 11,
        /// Answer to the call `GET_EXECUTORS`.
        GetExecutors(GetExecutors) = get_executors = 12,
        /// Answer to the call `GET_OPERATIONS`. Since 1.6.
        GetOperations(GetOperations) = get_operations = 20,
        /// Answer to the call `GET_TASKS`.
        GetTasks(GetTasks) = get_tasks = 13,
        /// Answer to the call `GET_ROLES`.
        GetRoles(GetRoles) = get_roles = 14,
        /// Answer to the call `GET_WEIGHTS`; without a body if no role has a weight of its own.
        GetWeights(Option<GetWeights>) = get_weights = 15,
        /// Answer to the call `GET_MASTER`.
        GetMaster(GetMaster) = get_master = 16,
        /// Answer to the call `GET_MAINTENANCE_STATUS`.
        GetMaintenanceStatus(GetMaintenanceStatus) = get_maintenance_status = 17,
        /// Answer to the call `GET_MAINTENANCE_SCHEDULE`.
        GetMaintenanceSchedule(GetMaintenanceSchedule) = get_maintenance_schedule = 18,
        /// Answer to the call `GET_QUOTA`.
        GetQuota(GetQuota) = get_quota = 19,
        /// Response to the call `READ_LOG`. Only in ClusterD, 2026.
        ReadLog(ReadLog) = read_log = 21,
    }
}

open_enum! {
    /// Tells responses apart. Each is named after its call, though numbered differently, and
    /// each but `UNKNOWN` has a body.
    #[non_exhaustive]
    pub enum Type = v1::master::response::Type {
        /// Value of an unset `type`. It has no body, and the master never sends it.
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
        /// Response to the call of that name. Body `read_log`. Only in ClusterD, 2026.
        ReadLog = 20 "READ_LOG",
    }
}

message! {
    /// Body of `GET_HEALTH`. A slow answer is a sign of trouble as well.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetHealth = v1::master::response::GetHealth {
        /// True whenever the master can answer at all.
        pub healthy: bool = 1,
    }
}

message! {
    /// Body of `GET_FLAGS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFlags = v1::master::response::GetFlags {
        /// All flags of the master with their values, defaults included.
        pub flags: Vec<Flag> = 1,
    }
}

message! {
    /// Body of `GET_VERSION`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetVersion = v1::master::response::GetVersion {
        /// Release and build of the master.
        pub version_info: VersionInfo = 1,
    }
}

message! {
    /// Body of `GET_METRICS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetMetrics = v1::master::response::GetMetrics {
        /// The metrics as they were at the call; without those that missed the timeout.
        pub metrics: Vec<Metric> = 1,
    }
}

message! {
    /// Body of `GET_LOGGING_LEVEL`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetLoggingLevel = v1::master::response::GetLoggingLevel {
        /// Verbosity in force, as in `SetLoggingLevel`.
        pub level: u32 = 1,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::master::response::ListFiles {
        /// Content of the directory, one entry for each file or directory.
        pub file_infos: Vec<FileInfo> = 1,
    }
}

message! {
    /// Body of `READ_FILE`. Since 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::master::response::ReadFile {
        /// Size of the whole file in bytes, not of `data`.
        pub size: u64 = 1,
        /// The bytes read. May be fewer than asked for, and is empty at or behind the end of
        /// the file.
        pub data: Bytes = 2,
    }
}

message! {
    /// Body of `READ_LOG`. Only in ClusterD, 2026.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadLog = v1::master::response::ReadLog {
        /// Size of the whole log in bytes, not of `data`.
        pub size: u64 = 1,
        /// The bytes read.
        pub data: Bytes = 2,
    }
}

message! {
    /// Body of `GET_STATE`, and in `Event.Subscribed` the cluster as it was when the stream
    /// began. All parts show the same moment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetState = v1::master::response::GetState {
        /// The tasks, as in the answer to `GET_TASKS`.
        pub get_tasks: Option<Box<GetTasks>> = 1,
        /// The executors, as in the answer to `GET_EXECUTORS`.
        pub get_executors: Option<GetExecutors> = 2,
        /// The frameworks, as in the answer to `GET_FRAMEWORKS`.
        pub get_frameworks: Option<Box<GetFrameworks>> = 3,
        /// The agents, as in the answer to `GET_AGENTS`.
        pub get_agents: Option<GetAgents> = 4,
    }
}

message! {
    /// Body of `GET_AGENTS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetAgents = v1::master::response::GetAgents {
        /// The registered agents, disconnected ones included.
        pub agents: Vec<get_agents::Agent> = 1,
        /// Agents that a new leading master knows from its registry but that have not
        /// registered with it yet. Since 1.2.
        pub recovered_agents: Vec<AgentInfo> = 2,
    }
}

message! {
    /// Body of `GET_FRAMEWORKS`. There may be more frameworks, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetFrameworks = v1::master::response::GetFrameworks {
        /// Frameworks that live, also those disconnected at the moment or `recovered`.
        pub frameworks: Vec<get_frameworks::Framework> = 1,
        /// Frameworks that ended; the master remembers a limited number.
        pub completed_frameworks: Vec<get_frameworks::Framework> = 2,
        /// Before 1.2, frameworks not yet back after a change of the leading master.
        /// Deprecated and empty since then.
        pub recovered_frameworks: Vec<FrameworkInfo> = 3,
    }
}

message! {
    /// Body of `GET_EXECUTORS`. There may be more executors, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetExecutors = v1::master::response::GetExecutors {
        /// The executors, without those that Mesos provides for single commands.
        pub executors: Vec<get_executors::Executor> = 1,
        /// In old releases, executors whose framework is not back after a change of the
        /// leading master. Deprecated and empty since 1.3.
        pub orphan_executors: Vec<get_executors::Executor> = 2,
    }
}

message! {
    /// Body of `GET_OPERATIONS`. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetOperations = v1::master::response::GetOperations {
        /// The operations the master knows, on resources of agents and of providers alike.
        pub operations: Vec<Operation> = 1,
    }
}

message! {
    /// Body of `GET_TASKS`. There may be more tasks, on agents the master has no contact
    /// with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetTasks = v1::master::response::GetTasks {
        /// Tasks waiting in the master to be authorized, before they go to an agent.
        /// Deprecated.
        pub pending_tasks: Vec<Task> = 1,
        /// Tasks sent to an agent that are starting or running, or ended with a status still
        /// to be acknowledged.
        pub tasks: Vec<Task> = 2,
        /// Tasks that ended and are acknowledged; a limited number.
        pub completed_tasks: Vec<Task> = 3,
        /// In old releases, tasks whose framework is not back after a change of the leading
        /// master. Deprecated and empty since 1.3.
        pub orphan_tasks: Vec<Task> = 4,
        /// Tasks on agents that cannot be reached; a limited number, forgotten when the
        /// leading master changes. Since 1.2.
        pub unreachable_tasks: Vec<Task> = 5,
    }
}

message! {
    /// Body of `GET_ROLES`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRoles = v1::master::response::GetRoles {
        /// Roles that frameworks use, that the operator listed, or that have a weight or
        /// quota.
        pub roles: Vec<Role> = 1,
    }
}

message! {
    /// Body of `GET_WEIGHTS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetWeights = v1::master::response::GetWeights {
        /// Roles whose weight was set; all others have weight 1.
        pub weight_infos: Vec<WeightInfo> = 1,
    }
}

message! {
    /// Body of `GET_MASTER`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetMaster = v1::master::response::GetMaster {
        /// Description of the leading master.
        pub master_info: Option<Box<MasterInfo>> = 1,
        /// When its process started, in seconds since the Unix epoch. Since 1.5.
        pub start_time: Option<f64> = 2,
        /// When it became the leading master, in seconds since the Unix epoch. Since 1.5.
        pub elected_time: Option<f64> = 3,
    }
}

message! {
    /// Body of `GET_MAINTENANCE_STATUS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceStatus = v1::master::response::GetMaintenanceStatus {
        /// The machines draining or down.
        pub status: ClusterStatus = 1,
    }
}

message! {
    /// Body of `GET_MAINTENANCE_SCHEDULE`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceSchedule = v1::master::response::GetMaintenanceSchedule {
        /// The planned maintenance; empty when nothing is planned.
        pub schedule: Schedule = 1,
    }
}

message! {
    /// Body of `GET_QUOTA`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetQuota = v1::master::response::GetQuota {
        /// Quota of all roles that have one.
        pub status: QuotaStatus = 1,
    }
}

message! {
    /// Body with which 1.0 answered `READ_FILE`, in field 8 of `Response`, a number that
    /// `read_file` has taken over. Removed after 1.0; no field leads to it any more.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFileContents = v1::master::response::GetFileContents {
        /// The bytes read.
        pub data: Vec<Bytes> = 1,
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
            /// Description of the agent, with `id` set. Package `mesos` uses the same name.
            pub agent_info: AgentInfo = 1,
            /// Whether its resources may be offered. False while it is disconnected, draining or
            /// deactivated.
            pub active: bool = 2,
            /// Mesos release that the agent runs.
            pub version: String = 3,
            /// Address of the agent in libprocess form, such as `slave(1)@10.0.0.7:5051`.
            pub pid: Option<String> = 4,
            /// When it registered with this master.
            pub registered_time: Option<TimeInfo> = 5,
            /// When it last registered again. Unset if it never did.
            pub reregistered_time: Option<TimeInfo> = 6,
            /// All resources of the agent, with those of its providers and oversubscribed ones.
            pub total_resources: Vec<Resource> = 7,
            /// The resources among these that tasks and executors use.
            pub allocated_resources: Vec<Resource> = 8,
            /// The resources among these that are in outstanding offers.
            pub offered_resources: Vec<Resource> = 9,
            /// Capabilities that the agent declared. Since 1.3.
            pub capabilities: Vec<crate::agent_info::Capability> = 10,
            /// Resource providers of the agent. Since 1.5.
            pub resource_providers: Vec<agent::ResourceProvider> = 11,
            /// Whether an operator deactivated or drained it. Since 1.9.
            pub deactivated: Option<bool> = 12,
            /// State and orders of a drain. Unset when there is none. Since 1.9.
            pub drain_info: Option<DrainInfo> = 13,
            /// About when the drain began, to the second. Set only along with `drain_info`.
            /// Since 1.9.
            pub estimated_drain_start_time: Option<TimeInfo> = 14,
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
                pub resource_provider_info: ResourceProviderInfo = 1,
                /// All resources the provider brings, in use or not. Since 1.6.
                pub total_resources: Vec<Resource> = 2,
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
            pub framework_info: FrameworkInfo = 1,
            /// Whether it may be sent offers.
            pub active: bool = 2,
            /// Whether its scheduler is connected.
            pub connected: bool = 3,
            /// When it first subscribed, as far as this master knows.
            pub registered_time: Option<TimeInfo> = 4,
            /// When it last subscribed again.
            pub reregistered_time: Option<TimeInfo> = 5,
            /// When it ended.
            pub unregistered_time: Option<TimeInfo> = 6,
            /// Offers it has not answered yet.
            pub offers: Vec<Offer> = 7,
            /// Inverse offers it has not answered yet.
            pub inverse_offers: Vec<InverseOffer> = 8,
            /// Resources that its tasks and executors use.
            pub allocated_resources: Vec<Resource> = 9,
            /// Resources in its outstanding offers.
            pub offered_resources: Vec<Resource> = 10,
            /// Whether, after a change of the leading master, it is known from agents only and
            /// its scheduler has not come back. Since 1.2, and missing in what 1.0 and 1.1 send.
            pub recovered: bool = 11,
            /// Constraints its scheduler put on offers. Unset when there are none. Since 1.11.
            pub offer_constraints: Option<crate::scheduler::OfferConstraints> = 12,
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
            pub executor_info: ExecutorInfo = 1,
            /// Agent it runs on. Named `slave_id` in package `mesos`.
            pub agent_id: AgentId = 2,
        }
    }
}

impl GetMaster {
    /// Time at which the process of the master started. `None` if unset, before 1970, or not
    /// representable.
    pub fn start_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.start_time?)
    }

    /// Time at which it became the leading master. `None` if unset, before 1970, or not
    /// representable.
    pub fn elected_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.elected_time?)
    }
}
