//! Tasks: what the scheduler asks for, what master and agent remember of it, and the
//! status updates that tell how it goes.

use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::codec::{message, open_enum};
use crate::model::check::CheckInfo;
use crate::model::check::CheckStatusInfo;
use crate::model::check::HealthCheck;
use crate::model::command::CommandInfo;
use crate::model::container::ContainerInfo;
use crate::model::container::ContainerStatus;
use crate::model::discovery::DiscoveryInfo;
use crate::model::executor::ExecutorInfo;
use crate::model::id::AgentId;
use crate::model::id::ExecutorId;
use crate::model::id::FrameworkId;
use crate::model::id::TaskId;
use crate::model::label::Label;
use crate::model::label::Labels;
use crate::model::resource::Resource;
use crate::model::time;
use crate::model::time::DurationInfo;
use crate::model::time::TimeInfo;
use crate::model::value::Scalar;
use crate::model::with::with;

open_enum! {
    /// State of a task. Once a terminal state is reached the task counts as gone and its
    /// resources are offered again. Numbers are not in order of the life cycle.
    ///
    /// ```
    /// use mesos_types::TaskState;
    ///
    /// assert!(TaskState::Finished.is_terminal());
    /// assert_eq!("TASK_LOST".parse(), Ok(TaskState::Lost));
    ///
    /// // A number that only a later release names is kept.
    /// let state = TaskState::from(99);
    /// assert_eq!((state.number(), state.as_str()), (99, None));
    /// assert!(!state.is_terminal());
    /// ```
    pub enum TaskState = v1::TaskState {
        /// First state: accepted by the master, not yet seen by an executor. Never sent by
        /// executors.
        Staging = 6 "TASK_STAGING",
        /// The executor has the task and is preparing it. Optional for custom executors.
        Starting = 0 "TASK_STARTING",
        /// The task runs.
        Running = 1 "TASK_RUNNING",
        /// The executor is stopping the task. Only for frameworks with the `TASK_KILLING_STATE`
        /// capability. Since 0.28.
        Killing = 8 "TASK_KILLING",
        /// Terminal: the task ended by itself with success.
        Finished = 2 "TASK_FINISHED",
        /// Terminal: the task ended with an error, or broke a limit.
        Failed = 3 "TASK_FAILED",
        /// Terminal: the task was killed, normally on request and by its executor.
        Killed = 4 "TASK_KILLED",
        /// Terminal: the description was invalid or not authorized; launching it again unchanged
        /// does not help. Since 0.21.
        Error = 7 "TASK_ERROR",
        /// Counted as terminal: the agent or the task was lost; used where a framework lacks the
        /// `PARTITION_AWARE` capability. The task may still come back when a partitioned agent
        /// does.
        Lost = 5 "TASK_LOST",
        /// Terminal: the launch failed for a passing reason and the task never ran; trying again
        /// may work. Only for `PARTITION_AWARE` frameworks. Since 1.1.
        Dropped = 9 "TASK_DROPPED",
        /// The master lost contact with the agent, so the task may or may not run. Only for
        /// `PARTITION_AWARE` frameworks; not terminal (1.1 alone treated it so). Since 1.1.
        Unreachable = 10 "TASK_UNREACHABLE",
        /// Terminal: the task no longer runs because its agent or container went away, such as
        /// after a reboot or preemption. Only for `PARTITION_AWARE` frameworks. Since 1.1.
        Gone = 11 "TASK_GONE",
        /// Counted as terminal: the agent cannot be reached and an operator declared it gone.
        /// Should it not be, the task may reappear. Only for `PARTITION_AWARE` frameworks. Since
        /// 1.1.
        GoneByOperator = 12 "TASK_GONE_BY_OPERATOR",
        /// The master knows nothing (any more) of the task; an answer to reconciliation for
        /// `PARTITION_AWARE` frameworks. Not terminal. Since 1.1.
        Unknown = 13 "TASK_UNKNOWN",
    }
}

message! {
    /// A task as the scheduler describes it and the executor receives it. Exactly one of
    /// `executor` and `command` is set, except within a task group, where the executor of the
    /// group is meant.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use mesos_types::{CommandInfo, Execution, HealthCheck, Resource, TaskInfo};
    ///
    /// let command = CommandInfo::shell("./serve")
    ///     .with_uris(["https://example.org/serve.tar.gz"])
    ///     .with_environment([("PORT", "31000")]);
    /// let task = TaskInfo::new("web", "web-1", "S0")
    ///     .with_command(command)
    ///     .with_resources([Resource::cpus(0.5), Resource::ports([31000..=31000])])
    ///     .with_health_check(HealthCheck::tcp(31000).with_delay(Duration::from_secs(5)))
    ///     .with_labels([("tier", "front")]);
    ///
    /// assert!(matches!(task.execution(), Execution::Command(_)));
    /// assert_eq!(task.labels.as_ref().and_then(|labels| labels.get("tier")), Some("front"));
    /// ```
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskInfo = v1::TaskInfo {
        /// Name for people; need not be unique.
        pub name: String = 1,
        /// Chosen by the framework, unique among its live tasks and best never used again; 1 to
        /// 255 bytes, no slashes or control characters.
        pub task_id: TaskId = 2,
        /// Agent of the offer the task is launched on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 3,
        /// Resources that the task asks for; not empty, taken from the offers, all allocated to one
        /// role, never one name both revocable and not.
        pub resources: Vec<Resource> = 4,
        /// Executor that shall run the task; started unless an equal one runs already.
        pub executor: Option<Box<ExecutorInfo>> = 5,
        /// Opaque bytes handed to the executor; not kept in the master's memory.
        pub data: Option<Bytes> = 6,
        /// Command run by an executor that Mesos provides.
        pub command: Option<Box<CommandInfo>> = 7,
        /// Check that kills the task after repeated failures. Built-in executors implement it;
        /// others should.
        pub health_check: Option<Box<HealthCheck>> = 8,
        /// Container for the task; without it the task shares the container of its executor, or
        /// gets a plain one.
        pub container: Option<Box<ContainerInfo>> = 9,
        /// Small free metadata, visible in master and agent endpoints and kept in memory there.
        /// Since 0.22.
        pub labels: Option<Labels> = 10,
        /// For service discovery systems; Mesos passes it on without acting on it. Since 0.22.
        pub discovery: Option<Box<DiscoveryInfo>> = 11,
        /// The way to stop the task; a kill request may override it. Built-in executors implement
        /// it. Since 1.0.
        pub kill_policy: Option<KillPolicy> = 12,
        /// Check whose result is only reported, in `TaskStatus.check_status`. Built-in executors
        /// implement it. Since 1.2.
        pub check: Option<Box<CheckInfo>> = 13,
        /// Longest run time, not negative; afterwards the task fails with
        /// `REASON_MAX_COMPLETION_TIME_REACHED`. Unset: no limit. Custom executors may ignore
        /// it. Since 1.6.
        pub max_completion_time: Option<DurationInfo> = 14,
        /// Hard limits above the requests in `resources`, by resource name: only `cpus` and
        /// `mem` (MB), each at least the request; infinity means no limit. Needs agents with the
        /// `TASK_RESOURCE_LIMITS` capability. Since 1.10.
        pub limits: BTreeMap<String, crate::model::value::Scalar> = 15,
    }
}

message! {
    /// Tasks that an executor receives and starts together, or not at all. Since 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskGroupInfo = v1::TaskGroupInfo {
        /// The tasks. None may have a container of type `DOCKER`; `executor` may be left unset
        /// in each and is that of the group.
        pub tasks: Vec<TaskInfo> = 1,
    }
}

message! {
    /// Record of a task that master and agents keep and show in their APIs: its IDs and state, but
    /// not the command. Called `mesos.internal.Task` before 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Task = v1::Task {
        /// Copy of `TaskInfo.name`.
        pub name: String = 1,
        /// Copy of `TaskInfo.task_id`.
        pub task_id: TaskId = 2,
        /// Framework the task belongs to.
        pub framework_id: FrameworkId = 3,
        /// Executor that runs it; unset for a task launched by `command` alone.
        pub executor_id: Option<ExecutorId> = 4,
        /// Agent it runs on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 5,
        /// Latest state, even while older updates still await acknowledgement.
        pub state: TaskState = 6,
        /// Copy of `TaskInfo.resources`, with allocation.
        pub resources: Vec<Resource> = 7,
        /// Status updates so far, oldest first, usually the latest one of each state.
        pub statuses: Vec<TaskStatus> = 8,
        /// State in the newest update forwarded to the master; set together with
        /// `status_update_uuid` or not at all.
        pub status_update_state: Option<TaskState> = 9,
        /// UUID (16 bytes) of that update.
        pub status_update_uuid: Option<Bytes> = 10,
        /// Copy of `TaskInfo.labels`.
        pub labels: Option<Labels> = 11,
        /// Copy of `TaskInfo.discovery`.
        pub discovery: Option<Box<DiscoveryInfo>> = 12,
        /// Copy of `TaskInfo.container`.
        pub container: Option<Box<ContainerInfo>> = 13,
        /// Operating system user the task runs as.
        pub user: Option<String> = 14,
        /// Copy of `TaskInfo.health_check`. Since 1.8.
        pub health_check: Option<Box<HealthCheck>> = 15,
        /// Copy of `TaskInfo.kill_policy`. Since 1.9.
        pub kill_policy: Option<KillPolicy> = 16,
        /// Copy of `TaskInfo.limits`. Since 1.10.
        pub limits: BTreeMap<String, crate::model::value::Scalar> = 17,
    }
}

message! {
    /// State of a task at one moment, sent to the scheduler. An update with `uuid` is repeated
    /// until acknowledged, so it can arrive more than once.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskStatus = v1::TaskStatus {
        /// Task the update is about.
        pub task_id: TaskId = 1,
        /// Its state; an executor may not report `TASK_STAGING`.
        pub state: TaskState = 2,
        /// Opaque bytes from the executor to the scheduler; dropped in answers to
        /// reconciliation.
        pub data: Option<Bytes> = 3,
        /// Explanation for people; dropped in answers to reconciliation.
        pub message: Option<String> = 4,
        /// Agent of the task. Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 5,
        /// Time of the update in seconds since the Unix epoch.
        pub timestamp: Option<f64> = 6,
        /// Executor of the task; if set in an executor's update it must be the sender's ID.
        pub executor_id: Option<ExecutorId> = 7,
        /// Result of `TaskInfo.health_check`; unset when there is none yet.
        pub healthy: Option<bool> = 8,
        /// Process that made the update. Since 0.21.
        pub source: Option<task_status::Source> = 9,
        /// Reason of the state; often unset. Since 0.21.
        pub reason: Option<task_status::Reason> = 10,
        /// Identity (16 bytes) of an update delivered reliably; the scheduler acknowledges with
        /// it. Unset: nothing to acknowledge. Executors must set it over HTTP. Since 0.22.
        pub uuid: Option<Bytes> = 11,
        /// Free metadata of the executor, kept in memory by master and agent. Since 0.24.
        pub labels: Option<Labels> = 12,
        /// State of the running container, such as its addresses. Since 0.25.
        pub container_status: Option<Box<ContainerStatus>> = 13,
        /// When the agent became unreachable, by the master's clock; only while it is so. Since
        /// 1.1.
        pub unreachable_time: Option<TimeInfo> = 14,
        /// Result of `TaskInfo.check`, or the last one known; present exactly when the task has
        /// a check. Since 1.2.
        pub check_status: Option<CheckStatusInfo> = 15,
        /// Resource limit that was broken, if `reason` is a container limitation. Since 1.5.
        pub limitation: Option<TaskResourceLimitation> = 16,
    }
}

message! {
    /// The limit that a container broke. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskResourceLimitation = v1::TaskResourceLimitation {
        /// The resource concerned, as several entries where it spans several roles.
        pub resources: Vec<Resource> = 1,
    }
}

message! {
    /// The way to stop a task: first politely, then by force; best effort. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillPolicy = v1::KillPolicy {
        /// Time between the two, not negative. The command and default executors send `SIGTERM`,
        /// wait, and send `SIGKILL`; they wait 3 seconds if it is unset.
        pub grace_period: Option<DurationInfo> = 1,
    }
}

/// Types nested in `TaskStatus`.
pub mod task_status {
    use crate::codec::open_enum;

    open_enum! {
        /// Process that made the update. Since 0.21.
        pub enum Source = v1::task_status::Source {
            /// The master; in package `mesos` also the scheduler driver itself.
            Master = 0 "SOURCE_MASTER",
            /// The agent. Named `SOURCE_SLAVE` in package `mesos`.
            Agent = 1 "SOURCE_AGENT" | "SOURCE_SLAVE",
            /// The executor; mandatory in updates an executor sends over HTTP.
            Executor = 2 "SOURCE_EXECUTOR",
        }
    }

    open_enum! {
        /// Reason why an update was sent, beyond its state. The value 0 is a real reason, so test
        /// for presence. `REASON_AGENT_` values are named `REASON_SLAVE_` in package `mesos`. Since
        /// 0.21.
        pub enum Reason = v1::task_status::Reason {
            /// Deprecated: the command executor failed.
            CommandExecutorFailed = 0 "REASON_COMMAND_EXECUTOR_FAILED",
            /// The container could not be started. Since 0.26.
            ContainerLaunchFailed = 21 "REASON_CONTAINER_LAUNCH_FAILED",
            /// The container broke a limit other than those with a reason of their own. Since
            /// 0.26.
            ContainerLimitation = 19 "REASON_CONTAINER_LIMITATION",
            /// The container used more disk than allowed. Since 0.26.
            ContainerLimitationDisk = 20 "REASON_CONTAINER_LIMITATION_DISK",
            /// The container used more memory than allowed. Named `REASON_MEMORY_LIMIT` before
            /// 0.26.
            ContainerLimitationMemory = 8 "REASON_CONTAINER_LIMITATION_MEMORY",
            /// A correction of the agent's QoS controller destroyed the container. Since 0.23, as
            /// `REASON_EXECUTOR_PREEMPTED` before 0.26.
            ContainerPreempted = 17 "REASON_CONTAINER_PREEMPTED",
            /// The container was destroyed because its resources could not be adjusted. Since
            /// 0.26.
            ContainerUpdateFailed = 22 "REASON_CONTAINER_UPDATE_FAILED",
            /// `TaskInfo.max_completion_time` ran out. Since 1.6.
            MaxCompletionTimeReached = 33 "REASON_MAX_COMPLETION_TIME_REACHED",
            /// The executor did not register with the agent in time. Since 0.26.
            ExecutorRegistrationTimeout = 23 "REASON_EXECUTOR_REGISTRATION_TIMEOUT",
            /// The executor did not return in time after a restart of the agent. Since 0.26.
            ExecutorReregistrationTimeout = 24 "REASON_EXECUTOR_REREGISTRATION_TIMEOUT",
            /// The executor ended, and nothing more exact is known.
            ExecutorTerminated = 1 "REASON_EXECUTOR_TERMINATED",
            /// No longer used: the task was killed before its executor registered.
            ExecutorUnregistered = 2 "REASON_EXECUTOR_UNREGISTERED",
            /// The framework of the task was removed; sent before the task is in fact stopped.
            FrameworkRemoved = 3 "REASON_FRAMEWORK_REMOVED",
            /// A directory of the task was due for removal and could not be kept.
            GcError = 4 "REASON_GC_ERROR",
            /// Not used by current releases: the framework ID was not valid.
            InvalidFrameworkid = 5 "REASON_INVALID_FRAMEWORKID",
            /// The task was launched on offers that did not pass validation.
            InvalidOffers = 6 "REASON_INVALID_OFFERS",
            /// The server that carries the container's input and output ended unexpectedly. Since
            /// 1.2.
            IoSwitchboardExited = 27 "REASON_IO_SWITCHBOARD_EXITED",
            /// The scheduler driver of package `mesos` had no master to send the launch to.
            MasterDisconnected = 7 "REASON_MASTER_DISCONNECTED",
            /// Answer to a reconciliation request: a copy of the latest state without `message`
            /// and `data`, not a change.
            Reconciliation = 9 "REASON_RECONCILIATION",
            /// The launch used a reservation or volume that the master does not know. Since 0.23.
            ResourcesUnknown = 18 "REASON_RESOURCES_UNKNOWN",
            /// The agent is disconnected from the master.
            AgentDisconnected = 10 "REASON_AGENT_DISCONNECTED" | "REASON_SLAVE_DISCONNECTED",
            /// The task was killed because its agent is being drained. Since 1.9.
            AgentDraining = 34 "REASON_AGENT_DRAINING" | "REASON_SLAVE_DRAINING",
            /// The master removed the agent or marked it unreachable.
            AgentRemoved = 11 "REASON_AGENT_REMOVED" | "REASON_SLAVE_REMOVED",
            /// An operator marked the agent as gone. Since 1.5.
            AgentRemovedByOperator = 31 "REASON_AGENT_REMOVED_BY_OPERATOR" | "REASON_SLAVE_REMOVED_BY_OPERATOR",
            /// The agent came back and told the master the state of the task. Since 1.5.
            AgentReregistered = 32 "REASON_AGENT_REREGISTERED" | "REASON_SLAVE_REREGISTERED",
            /// The agent restarted before it had passed the task to an executor.
            AgentRestarted = 12 "REASON_AGENT_RESTARTED" | "REASON_SLAVE_RESTARTED",
            /// Not used by current releases: the master does not know the agent.
            AgentUnknown = 13 "REASON_AGENT_UNKNOWN" | "REASON_SLAVE_UNKNOWN",
            /// The task, or one of its group, was killed before it reached the executor. Since
            /// 1.4, and in 1.1.3, 1.2.3 and 1.3.2.
            TaskKilledDuringLaunch = 30 "REASON_TASK_KILLED_DURING_LAUNCH",
            /// The result in `check_status` changed. Since 1.2.
            TaskCheckStatusUpdated = 28 "REASON_TASK_CHECK_STATUS_UPDATED",
            /// The result in `healthy` changed, or a check found the task unhealthy again. Since
            /// 1.4.
            TaskHealthCheckStatusUpdated = 29 "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED",
            /// The task group did not pass validation. Since 1.1.
            TaskGroupInvalid = 25 "REASON_TASK_GROUP_INVALID",
            /// The task group, or a part of it, was not authorized. Since 1.1.
            TaskGroupUnauthorized = 26 "REASON_TASK_GROUP_UNAUTHORIZED",
            /// The task or its resources did not pass validation.
            TaskInvalid = 14 "REASON_TASK_INVALID",
            /// The task was not authorized.
            TaskUnauthorized = 15 "REASON_TASK_UNAUTHORIZED",
            /// Not used by current releases: the task is not known.
            TaskUnknown = 16 "REASON_TASK_UNKNOWN",
        }
    }
}

impl TaskState {
    /// Whether a task in this state is gone for Mesos, and its resources are offered again:
    /// `FINISHED`, `FAILED`, `KILLED`, `LOST`, `ERROR`, `DROPPED`, `GONE` and
    /// `GONE_BY_OPERATOR`, by the rule that holds since 1.2.
    ///
    /// An unrecognised number is not terminal: nothing says that the task has ended.
    #[inline]
    pub const fn is_terminal(self) -> bool {
        match self {
            TaskState::Finished
            | TaskState::Failed
            | TaskState::Killed
            | TaskState::Lost
            | TaskState::Error
            | TaskState::Dropped
            | TaskState::Gone
            | TaskState::GoneByOperator => true,
            TaskState::Staging
            | TaskState::Starting
            | TaskState::Running
            | TaskState::Killing
            | TaskState::Unreachable
            | TaskState::Unknown
            | TaskState::Unrecognized(_) => false,
        }
    }
}

/// The program that carries out a task: [`TaskInfo::execution`] makes it of `command` and
/// `executor`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Execution<'a> {
    /// A command, run by an executor that Mesos provides.
    Command(&'a CommandInfo),
    /// An executor of the framework.
    Executor(&'a ExecutorInfo),
    /// Both are set, which Mesos rejects.
    Both {
        /// The command.
        command: &'a CommandInfo,
        /// The executor.
        executor: &'a ExecutorInfo,
    },
    /// Neither is set: right in a task group, where the executor of the group is meant, and
    /// rejected elsewhere.
    Neither,
}

with! {
    TaskInfo {
        /// The task with what it asks for: field `resources`.
        with_resources: resources = list Resource;
        /// The task with bytes for its executor: field `data`.
        with_data: data = some Bytes;
        /// The task with a check that may get it killed: field `health_check`.
        with_health_check: health_check = boxed HealthCheck;
        /// The task in a container: field `container`.
        with_container: container = boxed ContainerInfo;
        /// The task with metadata: field `labels`.
        with_labels: labels = wrapped Label;
        /// The task as discovery systems find it: field `discovery`.
        with_discovery: discovery = boxed DiscoveryInfo;
        /// The task with the way to stop it: field `kill_policy`.
        with_kill_policy: kill_policy = some KillPolicy;
        /// The task with a check that only reports: field `check`.
        with_check: check = boxed CheckInfo;
        /// The task with its longest run time: field `max_completion_time`.
        with_max_completion_time: max_completion_time = some DurationInfo;
        /// The task with hard limits by resource name: field `limits`.
        with_limits: limits = map Scalar;
    }
    KillPolicy {
        /// The policy with the time between asking a task to stop and forcing it: field
        /// `grace_period`.
        with_grace_period: grace_period = some DurationInfo;
    }
}

impl TaskInfo {
    /// The task as one that runs a command. An executor is unset, since only one of the two
    /// may be there.
    #[must_use]
    #[inline]
    pub fn with_command(self, command: CommandInfo) -> Self {
        TaskInfo { command: Some(Box::new(command)), executor: None, ..self }
    }

    /// The task as one for an executor of the framework. A command is unset, since only one of
    /// the two may be there.
    #[must_use]
    #[inline]
    pub fn with_executor(self, executor: ExecutorInfo) -> Self {
        TaskInfo { executor: Some(Box::new(executor)), command: None, ..self }
    }

    /// The program that carries out the task, from fields `command` and `executor`.
    #[inline]
    pub fn execution(&self) -> Execution<'_> {
        match (self.command.as_deref(), self.executor.as_deref()) {
            (Some(command), Some(executor)) => Execution::Both { command, executor },
            (Some(command), None) => Execution::Command(command),
            (None, Some(executor)) => Execution::Executor(executor),
            (None, None) => Execution::Neither,
        }
    }

    /// Longest run time. `None` if unset, which means without limit, or negative.
    #[inline]
    pub fn max_completion_time(&self) -> Option<Duration> {
        time::span(self.max_completion_time.as_ref())
    }
}

impl TaskStatus {
    /// Time of the update. `None` if unset, before 1970, or not representable.
    #[inline]
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp?)
    }
}

impl KillPolicy {
    /// Time between asking the task to stop and forcing it. `None` if negative, or unset, which
    /// means 3 seconds to the executors that come with Mesos.
    #[inline]
    pub fn grace_period(&self) -> Option<Duration> {
        time::span(self.grace_period.as_ref())
    }
}
