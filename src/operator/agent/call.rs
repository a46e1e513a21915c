//! Calls of an operator, a tool or an executor to an agent.

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::operator::agent::process_io::control::Heartbeat;
use crate::operator::agent::process_io::{Control, ProcessIo};
use crate::value::Scalar;
use crate::{
    CommandInfo, ContainerId, ContainerInfo, DurationInfo, Image, Resource, ResourceProviderId,
    ResourceProviderInfo, TtyInfo,
};

union! {
    /// Call of an operator, a tool or an executor to an agent; each is one HTTP request to
    /// `/api/v1`. Fetching and waiting calls are answered by 200 and a
    /// [`Response`](super::Response) of the same type, two calls by a stream of [`ProcessIo`], the
    /// rest by 200 without a body.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Call = v1::agent::Call {
        tag r#type: Option<Type> = 1 "type",
        /// Asks whether the agent is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Asks for all metrics.
        GetMetrics(GetMetrics) = get_metrics = 2,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Makes the log more or less verbose for a while.
        SetLoggingLevel(SetLoggingLevel) = set_logging_level = 3,
        /// Lists a directory.
        ListFiles(ListFiles) = list_files = 4,
        /// Reads a piece of a file.
        ReadFile(ReadFile) = read_file = 5,
        /// Asks for tasks, executors and frameworks at once. No body.
        GetState,
        /// Asks for the running containers; without a body, as always before 1.5, for those of
        /// executors only.
        GetContainers(Option<GetContainers>) = get_containers = 20,
        /// Asks for the frameworks. No body. Since 1.1.
        GetFrameworks,
        /// Asks for the executors. No body. Since 1.1.
        GetExecutors,
        /// Asks for the offer operations. No body. Since 1.6.
        GetOperations,
        /// Asks for the tasks. No body. Since 1.1.
        GetTasks,
        /// Asks for the description of the agent. No body. Since 1.3.
        GetAgent,
        /// Asks for the resource providers. No body. Since 1.5.
        GetResourceProviders,
        /// Launches a nested container. Since 1.1; deprecated in favour of `LAUNCH_CONTAINER`.
        LaunchNestedContainer(LaunchNestedContainer) = launch_nested_container = 6,
        /// Waits for a nested container to end. Since 1.1; deprecated in favour of
        /// `WAIT_CONTAINER`.
        WaitNestedContainer(WaitNestedContainer) = wait_nested_container = 7,
        /// Sends a signal to a nested container. Since 1.1; deprecated in favour of
        /// `KILL_CONTAINER`.
        KillNestedContainer(KillNestedContainer) = kill_nested_container = 8,
        /// Deletes what an ended nested container left behind. Since 1.3; deprecated in favour of
        /// `REMOVE_CONTAINER`.
        RemoveNestedContainer(RemoveNestedContainer) = remove_nested_container = 12,
        /// Launches a nested container for the time of one connection; answered by a stream of
        /// [`ProcessIo`]. Since 1.2.
        LaunchNestedContainerSession(LaunchNestedContainerSession) = launch_nested_container_session = 9,
        /// Feeds the standard input of a container; the request is a stream of calls. Since
        /// 1.2.
        AttachContainerInput(AttachContainerInput) = attach_container_input = 10,
        /// Follows the output of a container; answered by a stream of [`ProcessIo`]. Since 1.2.
        AttachContainerOutput(AttachContainerOutput) = attach_container_output = 11,
        /// Launches a standalone or nested container. Since 1.5.
        LaunchContainer(LaunchContainer) = launch_container = 13,
        /// Waits for a container to end. Since 1.5.
        WaitContainer(WaitContainer) = wait_container = 14,
        /// Sends a signal to a container. Since 1.5.
        KillContainer(KillContainer) = kill_container = 15,
        /// Deletes what an ended container left behind. Since 1.5.
        RemoveContainer(RemoveContainer) = remove_container = 16,
        /// Sets up a resource provider. Since 1.5.
        AddResourceProviderConfig(AddResourceProviderConfig) = add_resource_provider_config = 17,
        /// Changes a resource provider. Since 1.5.
        UpdateResourceProviderConfig(UpdateResourceProviderConfig) = update_resource_provider_config = 18,
        /// Stops a resource provider. Since 1.5.
        RemoveResourceProviderConfig(RemoveResourceProviderConfig) = remove_resource_provider_config = 19,
        /// Declares a resource provider lost for good. Since 1.8.
        MarkResourceProviderGone(MarkResourceProviderGone) = mark_resource_provider_gone = 22,
        /// Changes the memory limit of a running container. Only in ClusterD, 2026.
        UpdateContainerMemoryLimit(UpdateContainerMemoryLimit) = update_container_memory_limit = 23,
        /// Reads a piece of the log of the agent or of a container. Only in ClusterD, 2026.
        ReadLog(ReadLog) = read_log = 24,
        /// Deletes unused container images; without a body, all but those that the agent's own
        /// flag keeps. Since 1.5.
        PruneImages(Option<PruneImages>) = prune_images = 21,
    }
}

open_enum! {
    /// Tells calls apart. Values that fetch have no body, except `GET_METRICS`,
    /// `LIST_FILES`, `READ_FILE` and, at will, `GET_CONTAINERS`; all others but
    /// `PRUNE_IMAGES` need theirs.
    #[non_exhaustive]
    pub enum Type = v1::agent::call::Type {
        /// Value that is not a call. It has no body and is answered by 501. A call without `type`
        /// is refused as malformed.
        Unknown = 0 "UNKNOWN",
        /// Asks whether the agent is well. No body.
        GetHealth = 1 "GET_HEALTH",
        /// Asks for the command line flags. No body.
        GetFlags = 2 "GET_FLAGS",
        /// Asks for release and build. No body.
        GetVersion = 3 "GET_VERSION",
        /// Asks for all metrics. Body `get_metrics`, needed even when it is empty.
        GetMetrics = 4 "GET_METRICS",
        /// Asks how verbose the log is. No body.
        GetLoggingLevel = 5 "GET_LOGGING_LEVEL",
        /// Makes the log more or less verbose for a while. Body `set_logging_level`.
        SetLoggingLevel = 6 "SET_LOGGING_LEVEL",
        /// Lists a directory. Body `list_files`.
        ListFiles = 7 "LIST_FILES",
        /// Reads a piece of a file. Body `read_file`.
        ReadFile = 8 "READ_FILE",
        /// Asks for tasks, executors and frameworks at once. No body.
        GetState = 9 "GET_STATE",
        /// Asks for the running containers. Body `get_containers` is optional.
        GetContainers = 10 "GET_CONTAINERS",
        /// Asks for the frameworks. No body. Since 1.1.
        GetFrameworks = 11 "GET_FRAMEWORKS",
        /// Asks for the executors. No body. Since 1.1.
        GetExecutors = 12 "GET_EXECUTORS",
        /// Asks for the offer operations. No body. Since 1.6.
        GetOperations = 31 "GET_OPERATIONS",
        /// Asks for the tasks. No body. Since 1.1.
        GetTasks = 13 "GET_TASKS",
        /// Asks for the description of the agent. No body. Since 1.3.
        GetAgent = 20 "GET_AGENT",
        /// Asks for the resource providers. No body. Since 1.5.
        GetResourceProviders = 26 "GET_RESOURCE_PROVIDERS",
        /// Launches a nested container. Body `launch_nested_container`. Since 1.1; deprecated
        /// in favour of `LAUNCH_CONTAINER`.
        LaunchNestedContainer = 14 "LAUNCH_NESTED_CONTAINER",
        /// Waits for a nested container to end. Body `wait_nested_container`. Since 1.1;
        /// deprecated in favour of `WAIT_CONTAINER`.
        WaitNestedContainer = 15 "WAIT_NESTED_CONTAINER",
        /// Sends a signal to a nested container. Body `kill_nested_container`. Since 1.1;
        /// deprecated in favour of `KILL_CONTAINER`.
        KillNestedContainer = 16 "KILL_NESTED_CONTAINER",
        /// Deletes what an ended nested container left behind. Body `remove_nested_container`.
        /// Since 1.3; deprecated in favour of `REMOVE_CONTAINER`.
        RemoveNestedContainer = 21 "REMOVE_NESTED_CONTAINER",
        /// Launches a nested container for the time of one connection. Body
        /// `launch_nested_container_session`; answered by a stream of `ProcessIO`. Since 1.2.
        LaunchNestedContainerSession = 17 "LAUNCH_NESTED_CONTAINER_SESSION",
        /// Feeds the standard input of a container. Body `attach_container_input`; the request
        /// is a stream of calls. Since 1.2.
        AttachContainerInput = 18 "ATTACH_CONTAINER_INPUT",
        /// Follows the output of a container. Body `attach_container_output`; answered by a
        /// stream of `ProcessIO`. Since 1.2.
        AttachContainerOutput = 19 "ATTACH_CONTAINER_OUTPUT",
        /// Launches a standalone or nested container. Body `launch_container`. Since 1.5.
        LaunchContainer = 22 "LAUNCH_CONTAINER",
        /// Waits for a container to end. Body `wait_container`. Since 1.5.
        WaitContainer = 23 "WAIT_CONTAINER",
        /// Sends a signal to a container. Body `kill_container`. Since 1.5.
        KillContainer = 24 "KILL_CONTAINER",
        /// Deletes what an ended container left behind. Body `remove_container`. Since 1.5.
        RemoveContainer = 25 "REMOVE_CONTAINER",
        /// Sets up a resource provider. Body `add_resource_provider_config`. Since 1.5.
        AddResourceProviderConfig = 27 "ADD_RESOURCE_PROVIDER_CONFIG",
        /// Changes a resource provider. Body `update_resource_provider_config`. Since 1.5.
        UpdateResourceProviderConfig = 28 "UPDATE_RESOURCE_PROVIDER_CONFIG",
        /// Stops a resource provider. Body `remove_resource_provider_config`. Since 1.5.
        RemoveResourceProviderConfig = 29 "REMOVE_RESOURCE_PROVIDER_CONFIG",
        /// Declares a resource provider lost for good. Body `mark_resource_provider_gone`.
        /// Since 1.8.
        MarkResourceProviderGone = 32 "MARK_RESOURCE_PROVIDER_GONE",
        /// Changes the memory limit of a running container. Body
        /// `update_container_memory_limit`. Only in ClusterD, 2026.
        UpdateContainerMemoryLimit = 33 "UPDATE_CONTAINER_MEMORY_LIMIT",
        /// Reads a piece of the log of the agent or of a container. Body `read_log`. Only in
        /// ClusterD, 2026.
        ReadLog = 34 "READ_LOG",
        /// Deletes unused container images. Body `prune_images` is optional. Since 1.5.
        PruneImages = 30 "PRUNE_IMAGES",
    }
}

message! {
    /// Body of `GET_METRICS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMetrics = v1::agent::call::GetMetrics {
        /// How long to wait for metrics that take time to compute; those not ready by then are
        /// left out. Unset waits for all.
        pub timeout: Option<DurationInfo> = 1,
    }
}

message! {
    /// Body of `SET_LOGGING_LEVEL`. It is about verbose messages only; errors, warnings and
    /// plain information are logged in any case.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetLoggingLevel = v1::agent::call::SetLoggingLevel {
        /// Verbosity as in glog; 0 is silent and normal, libprocess uses 1 to 3.
        pub level: u32 = 1,
        /// How long the level holds; the former one returns afterwards.
        pub duration: DurationInfo = 2,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::agent::call::ListFiles {
        /// Directory, named as in `FileInfo.path`. Unknown ones are answered by 404.
        pub path: String = 1,
    }
}

message! {
    /// Body of `READ_FILE`. In 1.0 `offset` and `length` were optional strings with the same
    /// numbers.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::agent::call::ReadFile {
        /// File, named as in `FileInfo.path`: one in a sandbox, or `/slave/log` for the log of
        /// the agent.
        pub path: String = 1,
        /// First byte wanted, counted from 0.
        pub offset: u64 = 2,
        /// Bytes wanted, capped at 16 memory pages. Unset means up to the end of the file,
        /// within the same cap.
        pub length: Option<u64> = 3,
    }
}

message! {
    /// Body of `READ_LOG`. Only in ClusterD, 2026.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadLog = v1::agent::call::ReadLog {
        /// Owner of the log to read.
        pub source: read_log::Source = 1,
        /// Container whose output to read; set exactly if `source` is `CONTAINER`.
        pub container_id: Option<ContainerId> = 2,
        /// First byte wanted of standard output, or of the agent's log, counted from 0.
        ///
        /// Default `0`.
        pub stdout_offset: Option<u64> = 3,
        /// First byte wanted of standard error, counted from 0.
        ///
        /// Default `0`.
        pub stderr_offset: Option<u64> = 4,
        /// Bytes wanted at most, of each. Unset means as many as `READ_FILE` gives.
        pub length: Option<u64> = 5,
    }
}

/// Types nested in `Call.ReadLog`.
pub mod read_log {
    use crate::codec::open_enum;

    open_enum! {
        /// Owner of the log to read.
        #[non_exhaustive]
        pub enum Source = v1::agent::call::read_log::Source {
            /// Refused.
            Unknown = 0 "UNKNOWN",
            /// The output of a container: the files `stdout` and `stderr` in the sandbox of its
            /// executor, or the runtime's own logs if it is of type `DOCKER`.
            Container = 1 "CONTAINER",
            /// The agent's own log, which comes in `stdout`.
            Agent = 2 "AGENT",
        }
    }
}

message! {
    /// Body of `GET_CONTAINERS`, which before 1.5 had none. Without it only the containers
    /// of executors are listed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetContainers = v1::agent::call::GetContainers {
        /// Whether to list nested containers as well. Unset means false.
        pub show_nested: Option<bool> = 1,
        /// Whether to list standalone containers as well. Unset means false.
        pub show_standalone: Option<bool> = 2,
    }
}

message! {
    /// Body of `LAUNCH_NESTED_CONTAINER`. Since 1.1; deprecated in favour of
    /// `LaunchContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainer = v1::agent::call::LaunchNestedContainer {
        /// Identifier for the new container, chosen by the caller. Its `parent` must be set to
        /// a running container.
        pub container_id: ContainerId = 1,
        /// Command to run. Unset runs the command of the image.
        pub command: Option<Box<CommandInfo>> = 2,
        /// Container settings, such as image and volumes. Unset gives a plain container.
        pub container: Option<Box<ContainerInfo>> = 3,
    }
}

message! {
    /// Body of `WAIT_NESTED_CONTAINER`. Since 1.1; deprecated in favour of `WaitContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitNestedContainer = v1::agent::call::WaitNestedContainer {
        /// Container to wait for, with `parent`. Unknown ones are answered by 404.
        pub container_id: ContainerId = 1,
    }
}

message! {
    /// Body of `KILL_NESTED_CONTAINER`. Since 1.1; deprecated in favour of `KillContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillNestedContainer = v1::agent::call::KillNestedContainer {
        /// Container to signal, with `parent`. Unknown or ended ones are answered by 404.
        pub container_id: ContainerId = 1,
        /// Number of the signal. Unset means `SIGKILL`, as always before 1.4. Since 1.4.
        pub signal: Option<i32> = 2,
    }
}

message! {
    /// Body of `REMOVE_NESTED_CONTAINER`. Since 1.3; deprecated in favour of
    /// `RemoveContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveNestedContainer = v1::agent::call::RemoveNestedContainer {
        /// Container to remove, with `parent`. It must have ended.
        pub container_id: ContainerId = 1,
    }
}

message! {
    /// Body of `LAUNCH_NESTED_CONTAINER_SESSION`. The container shares namespaces and
    /// control groups with its parent, its output is the answer, and it is destroyed when
    /// the connection ends. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerSession = v1::agent::call::LaunchNestedContainerSession {
        /// Identifier for the new container, chosen by the caller. Its `parent` must be set to
        /// a running container.
        pub container_id: ContainerId = 1,
        /// Command to run, such as a shell.
        pub command: Option<Box<CommandInfo>> = 2,
        /// Container settings, such as `tty_info` for a terminal. `share_cgroups` must not be
        /// false.
        pub container: Option<Box<ContainerInfo>> = 3,
    }
}

union! {
    /// Body of `ATTACH_CONTAINER_INPUT`. The request is RecordIO, each record a whole call:
    /// the first names the container, all others carry input. Only containers under an
    /// executor can be attached to. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AttachContainerInput = v1::agent::call::AttachContainerInput {
        tag r#type: Option<attach_container_input::Type> = 1 "type",
        /// First record: the container to feed.
        ContainerId(ContainerId) = container_id = 2,
        /// Later record: data for standard input, a new terminal size, or a heartbeat.
        ProcessIo(ProcessIo) = process_io = 3,
    }
}

message! {
    /// Body of `ATTACH_CONTAINER_OUTPUT`. Only containers under an executor can be attached
    /// to. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerOutput = v1::agent::call::AttachContainerOutput {
        /// Container to follow. Unknown ones are answered by 404.
        pub container_id: ContainerId = 1,
    }
}

message! {
    /// Body of `LAUNCH_CONTAINER`. Answered by 200 when it is launched, 202 when a container
    /// of that id is there already, and 400 when the launch fails. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LaunchContainer = v1::agent::call::LaunchContainer {
        /// Identifier for the new container, chosen by the caller. With `parent` the container
        /// is nested in that one. Without, it is standalone: no framework, executor or task
        /// belongs to it, and the caller has to watch over it.
        pub container_id: ContainerId = 1,
        /// Command to run. Unset runs the command of the image.
        pub command: Option<Box<CommandInfo>> = 2,
        /// Resources that the container may use. The master does not count it, so agents can be
        /// overbooked. For standalone ones unreserved, not revocable and without persistent
        /// volumes; not allowed at the third level of nesting or deeper.
        pub resources: Vec<Resource> = 3,
        /// Container settings, such as image and volumes. Unset gives a plain container.
        pub container: Option<Box<ContainerInfo>> = 4,
        /// Hard limits above `resources`, by resource name, as in `TaskInfo.limits`. Not
        /// allowed at the third level of nesting or deeper. Since 1.10.
        pub limits: BTreeMap<String, crate::value::Scalar> = 5,
    }
}

message! {
    /// Body of `WAIT_CONTAINER`. The answer comes when the container has ended. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitContainer = v1::agent::call::WaitContainer {
        /// Container to wait for. Unknown ones are answered by 404.
        pub container_id: ContainerId = 1,
    }
}

message! {
    /// Body of `KILL_CONTAINER`. Answered once the signal is sent. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillContainer = v1::agent::call::KillContainer {
        /// Container to signal. Unknown or ended ones are answered by 404.
        pub container_id: ContainerId = 1,
        /// Number of the signal. Unset means `SIGKILL`.
        pub signal: Option<i32> = 2,
    }
}

message! {
    /// Body of `REMOVE_CONTAINER`. Deletes sandbox and runtime directory. Otherwise those of
    /// a nested container stay as long as its parent, and the sandbox of a standalone one
    /// stays for good. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveContainer = v1::agent::call::RemoveContainer {
        /// Container to remove. It must have ended.
        pub container_id: ContainerId = 1,
    }
}

message! {
    /// Body of `UPDATE_CONTAINER_MEMORY_LIMIT`. Sets soft and hard limit of a running container
    /// on this agent alone; the resources of the task stay as they are, and the limit does not
    /// outlast a restart of the agent. Only in ClusterD, 2026.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateContainerMemoryLimit = v1::agent::call::UpdateContainerMemoryLimit {
        /// Container, which must not have a parent.
        pub container_id: ContainerId = 1,
        /// The limit in MiB, finite and above 0.
        pub memory_limit: Scalar = 2,
    }
}

message! {
    /// Body of `ADD_RESOURCE_PROVIDER_CONFIG`. Stores the configuration and starts the
    /// provider. Repeating the call does no harm; a different one for the same provider is
    /// answered by 409. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddResourceProviderConfig = v1::agent::call::AddResourceProviderConfig {
        /// The provider, known by `type` and `name`; `id` must be unset.
        pub info: ResourceProviderInfo = 1,
    }
}

message! {
    /// Body of `UPDATE_RESOURCE_PROVIDER_CONFIG`. Stores the new configuration and restarts
    /// the provider if it differs. Answered by 409 when the provider has none. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateResourceProviderConfig = v1::agent::call::UpdateResourceProviderConfig {
        /// The provider, known by `type` and `name`, as it shall be; `id` must be unset.
        pub info: ResourceProviderInfo = 1,
    }
}

message! {
    /// Body of `REMOVE_RESOURCE_PROVIDER_CONFIG`. Deletes the configuration and ends the
    /// provider; if there is none nothing happens. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveResourceProviderConfig = v1::agent::call::RemoveResourceProviderConfig {
        /// The `type` of the provider.
        pub r#type: String = 1 "type",
        /// The `name` of the provider.
        pub name: String = 2,
    }
}

message! {
    /// Body of `MARK_RESOURCE_PROVIDER_GONE`. The provider is forgotten and told to tear
    /// down; its id cannot subscribe again. Since 1.8.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkResourceProviderGone = v1::agent::call::MarkResourceProviderGone {
        /// Provider that is gone.
        pub resource_provider_id: ResourceProviderId = 1,
    }
}

message! {
    /// Body of `PRUNE_IMAGES`. Images that containers use are kept. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PruneImages = v1::agent::call::PruneImages {
        /// Images to keep although unused, besides those of the agent's flag
        /// `--image_gc_config`. Empty keeps no further ones.
        pub excluded_images: Vec<Image> = 1,
    }
}

/// Types nested in `Call.AttachContainerInput`.
pub mod attach_container_input {
    use crate::codec::open_enum;

    open_enum! {
        /// Tells the records of the request apart.
        #[non_exhaustive]
        pub enum Type = v1::agent::call::attach_container_input::Type {
            /// Value of an unset `type`. It has no body, and the agent refuses it.
            Unknown = 0 "UNKNOWN",
            /// First record: names the container. Body `container_id`.
            ContainerId = 1 "CONTAINER_ID",
            /// Later record: input or control. Body `process_io`.
            ProcessIo = 2 "PROCESS_IO",
        }
    }
}

/// Constructors of the calls.
///
/// ```
/// use mesos_types::operator::agent::Call;
/// use mesos_types::{CommandInfo, ContainerId};
///
/// // A shell beside the processes of a container.
/// fn debug(container: ContainerId) -> Call {
///     let id = ContainerId { parent: Some(Box::new(container)), value: "debug".into() };
///     Call::launch_nested_container_session(id, Some(CommandInfo::shell("sh")), None)
/// }
/// ```
impl Call {
    /// Asks whether the agent is well.
    pub fn get_health() -> Self {
        Call::GetHealth
    }

    /// Asks for the command line flags.
    pub fn get_flags() -> Self {
        Call::GetFlags
    }

    /// Asks for release and build.
    pub fn get_version() -> Self {
        Call::GetVersion
    }

    /// Asks for all metrics, those excepted that are not there within `timeout`; without one,
    /// waits for all.
    pub fn get_metrics(timeout: Option<DurationInfo>) -> Self {
        Call::GetMetrics(GetMetrics { timeout })
    }

    /// Asks how verbose the log is.
    pub fn get_logging_level() -> Self {
        Call::GetLoggingLevel
    }

    /// Makes the log more or less verbose for a while. Level 0 is normal; libprocess uses 1 to 3.
    pub fn set_logging_level(level: u32, duration: DurationInfo) -> Self {
        Call::SetLoggingLevel(SetLoggingLevel { level, duration })
    }

    /// Lists a directory.
    pub fn list_files(path: impl Into<String>) -> Self {
        Call::ListFiles(ListFiles::new(path))
    }

    /// Reads a file from byte `offset` on, `length` bytes or, without one, up to its end; in
    /// any case 16 memory pages at most.
    pub fn read_file(path: impl Into<String>, offset: u64, length: Option<u64>) -> Self {
        Call::ReadFile(ReadFile { path: path.into(), offset, length })
    }

    /// Asks for tasks, executors and frameworks at once.
    pub fn get_state() -> Self {
        Call::GetState
    }

    /// Asks for the containers of executors and, if so wanted, those nested in others and those
    /// that stand alone. If neither is wanted the call has no body.
    pub fn get_containers(show_nested: bool, show_standalone: bool) -> Self {
        let body = GetContainers {
            show_nested: show_nested.then_some(true),
            show_standalone: show_standalone.then_some(true),
        };
        Call::GetContainers((show_nested || show_standalone).then_some(body))
    }

    /// Asks for the frameworks.
    pub fn get_frameworks() -> Self {
        Call::GetFrameworks
    }

    /// Asks for the executors.
    pub fn get_executors() -> Self {
        Call::GetExecutors
    }

    /// Asks for the offer operations.
    pub fn get_operations() -> Self {
        Call::GetOperations
    }

    /// Asks for the tasks.
    pub fn get_tasks() -> Self {
        Call::GetTasks
    }

    /// Asks for the description of the agent.
    pub fn get_agent() -> Self {
        Call::GetAgent
    }

    /// Asks for the resource providers.
    pub fn get_resource_providers() -> Self {
        Call::GetResourceProviders
    }

    /// Launches a container within its `parent`. Deprecated in favour of
    /// [`launch_container`](Call::launch_container).
    pub fn launch_nested_container(
        container_id: ContainerId,
        command: Option<CommandInfo>,
        container: Option<ContainerInfo>,
    ) -> Self {
        Call::LaunchNestedContainer(LaunchNestedContainer {
            container_id,
            command: command.map(Box::new),
            container: container.map(Box::new),
        })
    }

    /// Waits for a nested container to end. Deprecated in favour of
    /// [`wait_container`](Call::wait_container).
    pub fn wait_nested_container(container_id: ContainerId) -> Self {
        Call::WaitNestedContainer(WaitNestedContainer { container_id })
    }

    /// Sends a signal to a nested container: `SIGKILL` unless told otherwise. Deprecated in
    /// favour of [`kill_container`](Call::kill_container).
    pub fn kill_nested_container(container_id: ContainerId, signal: Option<i32>) -> Self {
        Call::KillNestedContainer(KillNestedContainer { container_id, signal })
    }

    /// Deletes what an ended nested container left behind. Deprecated in favour of
    /// [`remove_container`](Call::remove_container).
    pub fn remove_nested_container(container_id: ContainerId) -> Self {
        Call::RemoveNestedContainer(RemoveNestedContainer { container_id })
    }

    /// Launches a container within its `parent` for the time of one connection, which brings
    /// its output.
    pub fn launch_nested_container_session(
        container_id: ContainerId,
        command: Option<CommandInfo>,
        container: Option<ContainerInfo>,
    ) -> Self {
        Call::LaunchNestedContainerSession(LaunchNestedContainerSession {
            container_id,
            command: command.map(Box::new),
            container: container.map(Box::new),
        })
    }

    /// The first record of a stream that feeds the standard input of a container.
    pub fn attach_container_input(container_id: ContainerId) -> Self {
        Call::AttachContainerInput(AttachContainerInput::ContainerId(container_id))
    }

    /// A later record of such a stream: bytes for the standard input, of which none are its end.
    pub fn attach_container_input_data(data: impl Into<Bytes>) -> Self {
        Call::feed(ProcessIo::stdin(data))
    }

    /// A later record of such a stream: the new size of the terminal.
    pub fn attach_container_input_tty(tty_info: TtyInfo) -> Self {
        Call::feed(ProcessIo::Control(Control::TtyInfo(tty_info)))
    }

    /// A later record of such a stream: a sign of life, and maybe the time until the next one.
    pub fn attach_container_input_heartbeat(interval: Option<DurationInfo>) -> Self {
        let body = Heartbeat { interval };
        Call::feed(ProcessIo::Control(Control::Heartbeat(Some(body))))
    }

    fn feed(process_io: ProcessIo) -> Self {
        Call::AttachContainerInput(AttachContainerInput::ProcessIo(process_io))
    }

    /// Follows the output of a container.
    pub fn attach_container_output(container_id: ContainerId) -> Self {
        Call::AttachContainerOutput(AttachContainerOutput { container_id })
    }

    /// Launches a container: within its `parent` or, if it has none, by itself.
    pub fn launch_container(
        container_id: ContainerId,
        command: Option<CommandInfo>,
        resources: impl IntoIterator<Item = Resource>,
        container: Option<ContainerInfo>,
    ) -> Self {
        Call::LaunchContainer(LaunchContainer {
            command: command.map(Box::new),
            resources: resources.into_iter().collect(),
            container: container.map(Box::new),
            ..LaunchContainer::new(container_id)
        })
    }

    /// Waits for a container to end.
    pub fn wait_container(container_id: ContainerId) -> Self {
        Call::WaitContainer(WaitContainer { container_id })
    }

    /// Sends a signal to a container: `SIGKILL` unless told otherwise.
    pub fn kill_container(container_id: ContainerId, signal: Option<i32>) -> Self {
        Call::KillContainer(KillContainer { container_id, signal })
    }

    /// Deletes what an ended container left behind.
    pub fn remove_container(container_id: ContainerId) -> Self {
        Call::RemoveContainer(RemoveContainer { container_id })
    }

    /// Sets up a resource provider, whose `id` must be unset.
    pub fn add_resource_provider_config(info: ResourceProviderInfo) -> Self {
        Call::AddResourceProviderConfig(AddResourceProviderConfig { info })
    }

    /// Changes the resource provider of this type and name.
    pub fn update_resource_provider_config(info: ResourceProviderInfo) -> Self {
        Call::UpdateResourceProviderConfig(UpdateResourceProviderConfig { info })
    }

    /// Stops the resource provider of this type and name.
    pub fn remove_resource_provider_config(
        r#type: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        let body = RemoveResourceProviderConfig::new(r#type, name);
        Call::RemoveResourceProviderConfig(body)
    }

    /// Declares a resource provider lost for good.
    pub fn mark_resource_provider_gone(resource_provider_id: ResourceProviderId) -> Self {
        Call::MarkResourceProviderGone(MarkResourceProviderGone { resource_provider_id })
    }

    /// Sets the memory limit of a running container, in MiB. Only in ClusterD, 2026.
    pub fn update_container_memory_limit(container_id: ContainerId, memory_limit: f64) -> Self {
        let memory_limit = Scalar(memory_limit);
        Call::UpdateContainerMemoryLimit(UpdateContainerMemoryLimit { container_id, memory_limit })
    }

    /// Reads the agent's own log from byte `offset` on, at most `length` bytes. Only in
    /// ClusterD, 2026.
    pub fn read_log(offset: u64, length: Option<u64>) -> Self {
        Call::ReadLog(ReadLog {
            stdout_offset: (offset > 0).then_some(offset),
            length,
            ..ReadLog::new(read_log::Source::Agent)
        })
    }

    /// Reads the output of a container from these bytes on, at most `length` bytes of each
    /// stream. Only in ClusterD, 2026.
    pub fn read_container_log(
        container_id: ContainerId,
        stdout_offset: u64,
        stderr_offset: u64,
        length: Option<u64>,
    ) -> Self {
        Call::ReadLog(ReadLog {
            container_id: Some(container_id),
            stdout_offset: (stdout_offset > 0).then_some(stdout_offset),
            stderr_offset: (stderr_offset > 0).then_some(stderr_offset),
            length,
            ..ReadLog::new(read_log::Source::Container)
        })
    }

    /// Deletes unused container images except these, if any. Without them the call has no body.
    pub fn prune_images(excluded_images: impl IntoIterator<Item = Image>) -> Self {
        let excluded_images: Vec<Image> = excluded_images.into_iter().collect();
        let body = (!excluded_images.is_empty()).then_some(PruneImages { excluded_images });
        Call::PruneImages(body)
    }
}

impl ReadLog {
    /// First byte wanted of standard output, or of the agent's log, counted from 0: field
    /// `stdout_offset`, 0 if unset.
    pub fn stdout_offset(&self) -> u64 {
        self.stdout_offset.unwrap_or(0)
    }

    /// First byte wanted of standard error, counted from 0: field `stderr_offset`, 0 if unset.
    pub fn stderr_offset(&self) -> u64 {
        self.stderr_offset.unwrap_or(0)
    }
}
