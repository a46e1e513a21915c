//! The agent's answers to calls.

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::{
    AgentInfo, DrainConfig, FileInfo, Flag, Metric, Operation, Task, TaskResourceLimitation,
    TaskState, TimeInfo, VersionInfo,
};

union! {
    /// The agent's answer to a call that fetches something or waits; other calls have no such
    /// answer. `type` names the body that is set. It lists only what the caller is authorized
    /// to see.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Response = v1::agent::Response {
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
        /// Answer to the call `GET_CONTAINERS`.
        GetContainers(GetContainers) = get_containers = 10,
        /// Answer to the call `GET_FRAMEWORKS`. Since 1.1.
        GetFrameworks(GetFrameworks) = get_frameworks = 11,
        /// Answer to the call `GET_EXECUTORS`. Since 1.1.
        GetExecutors(GetExecutors) = get_executors = 12,
        /// Answer to the call `GET_OPERATIONS`. Since 1.6.
        GetOperations(GetOperations) = get_operations = 18,
        /// Answer to the call `GET_TASKS`. Since 1.1.
        GetTasks(GetTasks) = get_tasks = 13,
        /// Answer to the call `GET_AGENT`. Since 1.3.
        GetAgent(GetAgent) = get_agent = 15,
        /// Answer to the call `GET_RESOURCE_PROVIDERS`. Since 1.5.
        GetResourceProviders(GetResourceProviders) = get_resource_providers = 17,
        /// Answer to the call `WAIT_NESTED_CONTAINER`. Since 1.1.
        WaitNestedContainer(WaitNestedContainer) = wait_nested_container = 14,
        /// Answer to the call `WAIT_CONTAINER`. Since 1.5.
        WaitContainer(WaitContainer) = wait_container = 16,
        /// Response to the call `READ_LOG`. Only in ClusterD, 2026.
        ReadLog(ReadLog) = read_log = 19,
    }
}

open_enum! {
    /// Tells responses apart. Each is named after its call, though numbered differently, and
    /// each but `UNKNOWN` has a body.
    #[non_exhaustive]
    pub enum Type = v1::agent::response::Type {
        /// Value of an unset `type`. It has no body, and the agent never sends it.
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
        /// Answer to the call of that name. Body `get_containers`.
        GetContainers = 9 "GET_CONTAINERS",
        /// Answer to the call of that name. Body `get_frameworks`. Since 1.1.
        GetFrameworks = 10 "GET_FRAMEWORKS",
        /// Answer to the call of that name. Body `get_executors`. Since 1.1.
        GetExecutors = 11 "GET_EXECUTORS",
        /// Answer to the call of that name. Body `get_operations`. Since 1.6.
        GetOperations = 17 "GET_OPERATIONS",
        /// Answer to the call of that name. Body `get_tasks`. Since 1.1.
        GetTasks = 12 "GET_TASKS",
        /// Answer to the call of that name. Body `get_agent`. Since 1.3.
        GetAgent = 14 "GET_AGENT",
        /// Answer to the call of that name. Body `get_resource_providers`. Since 1.5.
        GetResourceProviders = 16 "GET_RESOURCE_PROVIDERS",
        /// Answer to the call of that name. Body `wait_nested_container`. Since 1.1;
        /// deprecated.
        WaitNestedContainer = 13 "WAIT_NESTED_CONTAINER",
        /// Answer to the call of that name. Body `wait_container`. Since 1.5.
        WaitContainer = 15 "WAIT_CONTAINER",
        /// Response to the call of that name. Body `read_log`. Only in ClusterD, 2026.
        ReadLog = 18 "READ_LOG",
    }
}

message! {
    /// Body of `GET_HEALTH`. A slow answer is a sign of trouble as well.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetHealth = v1::agent::response::GetHealth {
        /// True whenever the agent can answer at all.
        pub healthy: bool = 1,
    }
}

message! {
    /// Body of `GET_FLAGS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFlags = v1::agent::response::GetFlags {
        /// All flags of the agent with their values, defaults included.
        pub flags: Vec<Flag> = 1,
    }
}

message! {
    /// Body of `GET_VERSION`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetVersion = v1::agent::response::GetVersion {
        /// Release and build of the agent.
        pub version_info: VersionInfo = 1,
    }
}

message! {
    /// Body of `GET_METRICS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetMetrics = v1::agent::response::GetMetrics {
        /// The metrics as they were at the call; without those that missed the timeout.
        pub metrics: Vec<Metric> = 1,
    }
}

message! {
    /// Body of `GET_LOGGING_LEVEL`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetLoggingLevel = v1::agent::response::GetLoggingLevel {
        /// Verbosity in force, as in `SetLoggingLevel`.
        pub level: u32 = 1,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::agent::response::ListFiles {
        /// Content of the directory, one entry for each file or directory.
        pub file_infos: Vec<FileInfo> = 1,
    }
}

message! {
    /// Body of `READ_FILE`. Since 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::agent::response::ReadFile {
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
    pub struct ReadLog = v1::agent::response::ReadLog {
        /// Standard output of the container, or the log of the agent.
        pub stdout: Option<read_log::Data> = 1,
        /// Standard error of the container.
        pub stderr: Option<read_log::Data> = 2,
    }
}

/// Types nested in `Response.ReadLog`.
pub mod read_log {
    use bytes::Bytes;

    use crate::codec::message;

    message! {
        /// A piece of a log.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Data = v1::agent::response::read_log::Data {
            /// Size of the whole log in bytes, not of `data`.
            pub size: u64 = 1,
            /// The bytes read; empty behind the end of the log.
            pub data: Bytes = 2,
        }
    }
}

message! {
    /// Body of `GET_STATE`. All parts show the same moment. Without fields in 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetState = v1::agent::response::GetState {
        /// The tasks, as in the answer to `GET_TASKS`. Since 1.1.
        pub get_tasks: Option<Box<GetTasks>> = 1,
        /// The executors, as in the answer to `GET_EXECUTORS`. Since 1.1.
        pub get_executors: Option<GetExecutors> = 2,
        /// The frameworks, as in the answer to `GET_FRAMEWORKS`. Since 1.1.
        pub get_frameworks: Option<GetFrameworks> = 3,
    }
}

message! {
    /// Body of `GET_CONTAINERS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetContainers = v1::agent::response::GetContainers {
        /// The containers asked for.
        pub containers: Vec<get_containers::Container> = 1,
    }
}

message! {
    /// Body of `GET_FRAMEWORKS`. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetFrameworks = v1::agent::response::GetFrameworks {
        /// Frameworks with tasks or executors on the agent.
        pub frameworks: Vec<get_frameworks::Framework> = 1,
        /// Frameworks that had some; the agent remembers a limited number.
        pub completed_frameworks: Vec<get_frameworks::Framework> = 2,
    }
}

message! {
    /// Body of `GET_EXECUTORS`. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetExecutors = v1::agent::response::GetExecutors {
        /// Executors that run.
        pub executors: Vec<get_executors::Executor> = 1,
        /// Executors that ended; the agent remembers a limited number.
        pub completed_executors: Vec<get_executors::Executor> = 2,
    }
}

message! {
    /// Body of `GET_OPERATIONS`. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetOperations = v1::agent::response::GetOperations {
        /// The operations the agent knows, on its own resources and on those of its providers.
        pub operations: Vec<Operation> = 1,
    }
}

message! {
    /// Body of `GET_TASKS`. Each task is in one of the lists. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetTasks = v1::agent::response::GetTasks {
        /// Tasks that have arrived but have not been given to an executor.
        pub pending_tasks: Vec<Task> = 1,
        /// Tasks kept for an executor that has started but not registered yet.
        pub queued_tasks: Vec<Task> = 2,
        /// Tasks their executor has.
        pub launched_tasks: Vec<Task> = 3,
        /// Tasks that ended with a status still to be acknowledged.
        pub terminated_tasks: Vec<Task> = 4,
        /// Tasks that ended and are acknowledged; a limited number.
        pub completed_tasks: Vec<Task> = 5,
    }
}

message! {
    /// Body of `GET_AGENT`. Since 1.3.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetAgent = v1::agent::response::GetAgent {
        /// Description of the agent. Named `slave_info` in package `mesos`.
        pub agent_info: Option<Box<AgentInfo>> = 1,
        /// How the agent is being drained. Unset when it is not. Since 1.9.
        pub drain_config: Option<DrainConfig> = 2,
        /// About when the drain began, to the second. Set only along with `drain_config`.
        /// Since 1.9.
        pub estimated_drain_start_time: Option<TimeInfo> = 3,
    }
}

message! {
    /// Body of `GET_RESOURCE_PROVIDERS`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetResourceProviders = v1::agent::response::GetResourceProviders {
        /// The providers that have told the agent their resources.
        pub resource_providers: Vec<get_resource_providers::ResourceProvider> = 1,
    }
}

message! {
    /// Body of `WAIT_NESTED_CONTAINER`: how the container ended, with the fields of
    /// `WaitContainer`. Since 1.1; deprecated.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WaitNestedContainer = v1::agent::response::WaitNestedContainer {
        /// From POSIX agents the raw wait status of the first process, to be taken apart like
        /// that of `waitpid`, from Windows agents the exit code. Unset when unknown.
        pub exit_status: Option<i32> = 1,
        /// State that a task in the container should get, when the agent ended it. Else unset.
        /// Since 1.5.
        pub state: Option<TaskState> = 2,
        /// Reason to go with `state`. Since 1.5.
        pub reason: Option<crate::task_status::Reason> = 3,
        /// Resources of which it used too much, when that is why it was ended. Since 1.5.
        pub limitation: Option<TaskResourceLimitation> = 4,
        /// Explanation for people. Unset when there is none. Since 1.5.
        pub message: Option<String> = 5,
    }
}

message! {
    /// Body of `WAIT_CONTAINER`: how the container ended. An executor that ran a task in it
    /// should put `state`, `reason` and `limitation`, where set, into the status update.
    /// Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WaitContainer = v1::agent::response::WaitContainer {
        /// From POSIX agents the raw wait status of the first process, to be taken apart like
        /// that of `waitpid`, from Windows agents the exit code. Unset when unknown.
        pub exit_status: Option<i32> = 1,
        /// State that a task in the container should get, when the agent ended it. Else unset.
        pub state: Option<TaskState> = 2,
        /// Reason to go with `state`.
        pub reason: Option<crate::task_status::Reason> = 3,
        /// Resources of which it used too much, when that is why it was ended.
        pub limitation: Option<TaskResourceLimitation> = 4,
        /// Explanation for people. Unset when there is none.
        pub message: Option<String> = 5,
    }
}

message! {
    /// Body with which 1.0 answered `READ_FILE`, in field 8 of `Response`, a number that
    /// `read_file` has taken over. Removed after 1.0; no field leads to it any more.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetFileContents = v1::agent::response::GetFileContents {
        /// The bytes read.
        pub data: Vec<Bytes> = 1,
    }
}

/// Types nested in `Response.GetContainers`.
pub mod get_containers {
    use crate::codec::message;
    use crate::{ContainerId, ContainerStatus, ExecutorId, FrameworkId, ResourceStatistics};

    message! {
        /// A container on the agent. The first three fields were required before 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Container = v1::agent::response::get_containers::Container {
            /// Framework of its executor. Unset for nested and standalone containers.
            pub framework_id: Option<FrameworkId> = 1,
            /// Executor that runs in it. Unset for nested and standalone containers.
            pub executor_id: Option<ExecutorId> = 2,
            /// Name of that executor. Unset for nested and standalone containers.
            pub executor_name: Option<String> = 3,
            /// The container. Stock agents leave out its `parent` here; the id in
            /// `container_status` has it.
            pub container_id: ContainerId = 4,
            /// Networks, process and more. Unset when it could not be found out.
            pub container_status: Option<Box<ContainerStatus>> = 5,
            /// Resource usage of the container. Unset when it could not be measured.
            pub resource_statistics: Option<Box<ResourceStatistics>> = 6,
        }
    }
}

/// Types nested in `Response.GetFrameworks`.
pub mod get_frameworks {
    use crate::FrameworkInfo;
    use crate::codec::message;

    message! {
        /// A framework that has or had executors on the agent.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Framework = v1::agent::response::get_frameworks::Framework {
            /// Description of the framework, with `id` set.
            pub framework_info: FrameworkInfo = 1,
        }
    }
}

/// Types nested in `Response.GetExecutors`.
pub mod get_executors {
    use crate::ExecutorInfo;
    use crate::codec::message;

    message! {
        /// An executor, those that Mesos provides for single commands included.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Executor = v1::agent::response::get_executors::Executor {
            /// Description of the executor.
            pub executor_info: ExecutorInfo = 1,
        }
    }
}

/// Types nested in `Response.GetResourceProviders`.
pub mod get_resource_providers {
    use crate::codec::message;
    use crate::{Resource, ResourceProviderInfo};

    message! {
        /// A resource provider of the agent.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceProvider = v1::agent::response::get_resource_providers::ResourceProvider {
            /// Description of the provider.
            pub resource_provider_info: ResourceProviderInfo = 1,
            /// All resources the provider brings, in use or not.
            pub total_resources: Vec<Resource> = 2,
        }
    }
}
