//! What an operator, a tool or an executor asks of an agent.

use crate::codec::{message, open_enum, union};
use crate::operator::agent::ProcessIo;
use crate::{
    CommandInfo, ContainerId, ContainerInfo, DurationInfo, Image, Resource, ResourceProviderId,
    ResourceProviderInfo,
};

union! {
    /// What an operator, a tool or an executor asks of an agent, one HTTP request to `/api/v1`
    /// each. `type` names the body that is set. Fetching and waiting calls are answered by 200
    /// and a `Response` of the same type, two calls by a stream of `ProcessIO`, the rest by
    /// 200 without a body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Call = v1::agent::Call {
        tag r#type: Option<Type>,
        /// Asks whether the agent is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Set when `type` is `GET_METRICS`.
        ///
        /// Field `get_metrics` = 2.
        GetMetrics(GetMetrics) = get_metrics,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Set when `type` is `SET_LOGGING_LEVEL`.
        ///
        /// Field `set_logging_level` = 3.
        SetLoggingLevel(SetLoggingLevel) = set_logging_level,
        /// Set when `type` is `LIST_FILES`.
        ///
        /// Field `list_files` = 4.
        ListFiles(ListFiles) = list_files,
        /// Set when `type` is `READ_FILE`.
        ///
        /// Field `read_file` = 5.
        ReadFile(ReadFile) = read_file,
        /// Asks for tasks, executors and frameworks at once. No body.
        GetState,
        /// May be set when `type` is `GET_CONTAINERS`; unset lists containers of executors only.
        /// Since 1.5.
        ///
        /// Field `get_containers` = 20.
        GetContainers(Option<GetContainers>) = get_containers,
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
        /// Set when `type` is `LAUNCH_NESTED_CONTAINER`. Since 1.1; deprecated.
        ///
        /// Field `launch_nested_container` = 6.
        LaunchNestedContainer(LaunchNestedContainer) = launch_nested_container,
        /// Set when `type` is `WAIT_NESTED_CONTAINER`. Since 1.1; deprecated.
        ///
        /// Field `wait_nested_container` = 7.
        WaitNestedContainer(WaitNestedContainer) = wait_nested_container,
        /// Set when `type` is `KILL_NESTED_CONTAINER`. Since 1.1; deprecated.
        ///
        /// Field `kill_nested_container` = 8.
        KillNestedContainer(KillNestedContainer) = kill_nested_container,
        /// Set when `type` is `REMOVE_NESTED_CONTAINER`. Since 1.3; deprecated.
        ///
        /// Field `remove_nested_container` = 12.
        RemoveNestedContainer(RemoveNestedContainer) = remove_nested_container,
        /// Set when `type` is `LAUNCH_NESTED_CONTAINER_SESSION`. Since 1.2.
        ///
        /// Field `launch_nested_container_session` = 9.
        LaunchNestedContainerSession(LaunchNestedContainerSession) = launch_nested_container_session,
        /// Set when `type` is `ATTACH_CONTAINER_INPUT`. Since 1.2.
        ///
        /// Field `attach_container_input` = 10.
        AttachContainerInput(AttachContainerInput) = attach_container_input,
        /// Set when `type` is `ATTACH_CONTAINER_OUTPUT`. Since 1.2.
        ///
        /// Field `attach_container_output` = 11.
        AttachContainerOutput(AttachContainerOutput) = attach_container_output,
        /// Set when `type` is `LAUNCH_CONTAINER`. Since 1.5.
        ///
        /// Field `launch_container` = 13.
        LaunchContainer(LaunchContainer) = launch_container,
        /// Set when `type` is `WAIT_CONTAINER`. Since 1.5.
        ///
        /// Field `wait_container` = 14.
        WaitContainer(WaitContainer) = wait_container,
        /// Set when `type` is `KILL_CONTAINER`. Since 1.5.
        ///
        /// Field `kill_container` = 15.
        KillContainer(KillContainer) = kill_container,
        /// Set when `type` is `REMOVE_CONTAINER`. Since 1.5.
        ///
        /// Field `remove_container` = 16.
        RemoveContainer(RemoveContainer) = remove_container,
        /// Set when `type` is `ADD_RESOURCE_PROVIDER_CONFIG`. Since 1.5.
        ///
        /// Field `add_resource_provider_config` = 17.
        AddResourceProviderConfig(AddResourceProviderConfig) = add_resource_provider_config,
        /// Set when `type` is `UPDATE_RESOURCE_PROVIDER_CONFIG`. Since 1.5.
        ///
        /// Field `update_resource_provider_config` = 18.
        UpdateResourceProviderConfig(UpdateResourceProviderConfig) = update_resource_provider_config,
        /// Set when `type` is `REMOVE_RESOURCE_PROVIDER_CONFIG`. Since 1.5.
        ///
        /// Field `remove_resource_provider_config` = 19.
        RemoveResourceProviderConfig(RemoveResourceProviderConfig) = remove_resource_provider_config,
        /// Set when `type` is `MARK_RESOURCE_PROVIDER_GONE`. Since 1.8.
        ///
        /// Field `mark_resource_provider_gone` = 22.
        MarkResourceProviderGone(MarkResourceProviderGone) = mark_resource_provider_gone,
        /// May be set when `type` is `PRUNE_IMAGES`. Since 1.5.
        ///
        /// Field `prune_images` = 21.
        PruneImages(Option<PruneImages>) = prune_images,
    }
}

open_enum! {
    /// Tells calls apart. Values that fetch have no body, except `GET_METRICS`,
    /// `LIST_FILES`, `READ_FILE` and, at will, `GET_CONTAINERS`; all others but
    /// `PRUNE_IMAGES` need theirs.
    pub enum Type = v1::agent::call::Type {
        /// Not a call; no body, answered by 501. A call without `type` is refused as
        /// malformed.
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
        ///
        /// Field `timeout` = 1.
        pub timeout: Option<DurationInfo>,
    }
}

message! {
    /// Body of `SET_LOGGING_LEVEL`. It is about verbose messages only; errors, warnings and
    /// plain information are logged in any case.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetLoggingLevel = v1::agent::call::SetLoggingLevel {
        /// Verbosity as in glog; 0 is silent and normal, libprocess uses 1 to 3.
        ///
        /// Field `level` = 1.
        pub level: u32,
        /// How long the level holds; the former one returns afterwards.
        ///
        /// Field `duration` = 2.
        pub duration: DurationInfo,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::agent::call::ListFiles {
        /// Directory, named as in `FileInfo.path`. Unknown ones are answered by 404.
        ///
        /// Field `path` = 1.
        pub path: String,
    }
}

message! {
    /// Body of `READ_FILE`. In 1.0 `offset` and `length` were optional strings with the same
    /// numbers.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::agent::call::ReadFile {
        /// File, named as in `FileInfo.path`: one in a sandbox, or `/slave/log` for the log of
        /// the agent.
        ///
        /// Field `path` = 1.
        pub path: String,
        /// First byte wanted, counted from 0.
        ///
        /// Field `offset` = 2.
        pub offset: u64,
        /// Bytes wanted, capped at 16 memory pages. Unset means up to the end of the file,
        /// within the same cap.
        ///
        /// Field `length` = 3.
        pub length: Option<u64>,
    }
}

message! {
    /// Body of `GET_CONTAINERS`, which before 1.5 had none. Without it only the containers
    /// of executors are listed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetContainers = v1::agent::call::GetContainers {
        /// Whether to list nested containers as well. Unset means false.
        ///
        /// Field `show_nested` = 1.
        pub show_nested: Option<bool>,
        /// Whether to list standalone containers as well. Unset means false.
        ///
        /// Field `show_standalone` = 2.
        pub show_standalone: Option<bool>,
    }
}

message! {
    /// Body of `LAUNCH_NESTED_CONTAINER`. Since 1.1; deprecated in favour of
    /// `LaunchContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainer = v1::agent::call::LaunchNestedContainer {
        /// Identifier for the new container, chosen by the caller. Its `parent` must be set to
        /// a running container.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
        /// What to run. Unset runs what the image says.
        ///
        /// Field `command` = 2.
        pub command: Option<Box<CommandInfo>>,
        /// Container settings, such as image and volumes. Unset gives a plain container.
        ///
        /// Field `container` = 3.
        pub container: Option<Box<ContainerInfo>>,
    }
}

message! {
    /// Body of `WAIT_NESTED_CONTAINER`. Since 1.1; deprecated in favour of `WaitContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitNestedContainer = v1::agent::call::WaitNestedContainer {
        /// Container to wait for, with `parent`. Unknown ones are answered by 404.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
    }
}

message! {
    /// Body of `KILL_NESTED_CONTAINER`. Since 1.1; deprecated in favour of `KillContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillNestedContainer = v1::agent::call::KillNestedContainer {
        /// Container to signal, with `parent`. Unknown or ended ones are answered by 404.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
        /// Number of the signal. Unset means `SIGKILL`, as always before 1.4. Since 1.4.
        ///
        /// Field `signal` = 2.
        pub signal: Option<i32>,
    }
}

message! {
    /// Body of `REMOVE_NESTED_CONTAINER`. Since 1.3; deprecated in favour of
    /// `RemoveContainer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveNestedContainer = v1::agent::call::RemoveNestedContainer {
        /// Container to remove, with `parent`. It must have ended.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
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
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
        /// What to run, such as a shell.
        ///
        /// Field `command` = 2.
        pub command: Option<Box<CommandInfo>>,
        /// Container settings, such as `tty_info` for a terminal. `share_cgroups` must not be
        /// false.
        ///
        /// Field `container` = 3.
        pub container: Option<Box<ContainerInfo>>,
    }
}

union! {
    /// Body of `ATTACH_CONTAINER_INPUT`. The request is RecordIO, each record a whole call:
    /// the first names the container, all others carry input. Only containers under an
    /// executor can be attached to. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum AttachContainerInput = v1::agent::call::AttachContainerInput {
        tag r#type: Option<attach_container_input::Type>,
        /// Set when `type` is `CONTAINER_ID`: the container to feed.
        ///
        /// Field `container_id` = 2.
        ContainerId(ContainerId) = container_id,
        /// Set when `type` is `PROCESS_IO`: data for standard input, a new terminal size, or a
        /// heartbeat.
        ///
        /// Field `process_io` = 3.
        ProcessIo(ProcessIo) = process_io,
    }
}

message! {
    /// Body of `ATTACH_CONTAINER_OUTPUT`. Only containers under an executor can be attached
    /// to. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerOutput = v1::agent::call::AttachContainerOutput {
        /// Container to follow. Unknown ones are answered by 404.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
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
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
        /// What to run. Unset runs what the image says.
        ///
        /// Field `command` = 2.
        pub command: Option<Box<CommandInfo>>,
        /// What the container may use. The master does not count it, so agents can be
        /// overbooked. For standalone ones unreserved, not revocable and without persistent
        /// volumes; not allowed at the third level of nesting or deeper.
        ///
        /// Field `resources` = 3.
        pub resources: Vec<Resource>,
        /// Container settings, such as image and volumes. Unset gives a plain container.
        ///
        /// Field `container` = 4.
        pub container: Option<Box<ContainerInfo>>,
        /// Hard limits above `resources`, by resource name, as in `TaskInfo.limits`. Not
        /// allowed at the third level of nesting or deeper. Since 1.10.
        ///
        /// Field `limits` = 5.
        pub limits: BTreeMap<String, crate::value::Scalar>,
    }
}

message! {
    /// Body of `WAIT_CONTAINER`. The answer comes when the container has ended. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitContainer = v1::agent::call::WaitContainer {
        /// Container to wait for. Unknown ones are answered by 404.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
    }
}

message! {
    /// Body of `KILL_CONTAINER`. Answered once the signal is sent. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillContainer = v1::agent::call::KillContainer {
        /// Container to signal. Unknown or ended ones are answered by 404.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
        /// Number of the signal. Unset means `SIGKILL`.
        ///
        /// Field `signal` = 2.
        pub signal: Option<i32>,
    }
}

message! {
    /// Body of `REMOVE_CONTAINER`. Deletes sandbox and runtime directory. Otherwise those of
    /// a nested container stay as long as its parent, and the sandbox of a standalone one
    /// stays for good. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveContainer = v1::agent::call::RemoveContainer {
        /// Container to remove. It must have ended.
        ///
        /// Field `container_id` = 1.
        pub container_id: ContainerId,
    }
}

message! {
    /// Body of `ADD_RESOURCE_PROVIDER_CONFIG`. Stores the configuration and starts the
    /// provider. Repeating the call does no harm; a different one for the same provider is
    /// answered by 409. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddResourceProviderConfig = v1::agent::call::AddResourceProviderConfig {
        /// The provider, known by `type` and `name`; `id` must be unset.
        ///
        /// Field `info` = 1.
        pub info: ResourceProviderInfo,
    }
}

message! {
    /// Body of `UPDATE_RESOURCE_PROVIDER_CONFIG`. Stores the new configuration and restarts
    /// the provider if it differs. Answered by 409 when the provider has none. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateResourceProviderConfig = v1::agent::call::UpdateResourceProviderConfig {
        /// The provider, known by `type` and `name`, as it shall be; `id` must be unset.
        ///
        /// Field `info` = 1.
        pub info: ResourceProviderInfo,
    }
}

message! {
    /// Body of `REMOVE_RESOURCE_PROVIDER_CONFIG`. Deletes the configuration and ends the
    /// provider; if there is none nothing happens. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveResourceProviderConfig = v1::agent::call::RemoveResourceProviderConfig {
        /// The `type` of the provider.
        ///
        /// Field `type` = 1.
        pub r#type: String,
        /// The `name` of the provider.
        ///
        /// Field `name` = 2.
        pub name: String,
    }
}

message! {
    /// Body of `MARK_RESOURCE_PROVIDER_GONE`. The provider is forgotten and told to tear
    /// down; its id cannot subscribe again. Since 1.8.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkResourceProviderGone = v1::agent::call::MarkResourceProviderGone {
        /// Provider that is gone.
        ///
        /// Field `resource_provider_id` = 1.
        pub resource_provider_id: ResourceProviderId,
    }
}

message! {
    /// Body of `PRUNE_IMAGES`. Images that containers use are kept. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PruneImages = v1::agent::call::PruneImages {
        /// Images to keep although unused, besides those of the agent's flag
        /// `--image_gc_config`. Empty keeps no further ones.
        ///
        /// Field `excluded_images` = 1.
        pub excluded_images: Vec<Image>,
    }
}

/// Types nested in `Call.AttachContainerInput`.
pub mod attach_container_input {
    use crate::codec::open_enum;

    open_enum! {
        /// Tells the records of the request apart.
        pub enum Type = v1::agent::call::attach_container_input::Type {
            /// What an unset `type` reads as; no body, and the agent refuses it.
            Unknown = 0 "UNKNOWN",
            /// First record: names the container. Body `container_id`.
            ContainerId = 1 "CONTAINER_ID",
            /// Later record: input or control. Body `process_io`.
            ProcessIo = 2 "PROCESS_IO",
        }
    }
}
