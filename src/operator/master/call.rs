//! Calls of an operator to the master.

use crate::codec::{message, open_enum, union};
use crate::operator::Duration;
use crate::operator::maintenance::Schedule;
use crate::operator::quota::{QuotaConfig, QuotaRequest};
use crate::{AgentId, DurationInfo, FrameworkId, MachineId, Resource, WeightInfo};

union! {
    /// Call of an operator or a tool to the master; each is one HTTP request. Fetching calls are
    /// answered by 200 and a [`Response`](super::Response) of the same type, `SUBSCRIBE` by a
    /// stream of [`Event`](super::Event)s, the rest without a body: by 202 where an agent has yet
    /// to act (reservations and volumes), else by 200.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Call = v1::master::Call {
        tag r#type: Option<Type> = 1 "type",
        /// Asks whether the master is well. No body.
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
        /// Asks for tasks, executors, frameworks and agents at once. No body.
        GetState,
        /// Asks for the agents. No body.
        GetAgents,
        /// Asks for the frameworks. No body.
        GetFrameworks,
        /// Asks for the executors. No body.
        GetExecutors,
        /// Asks for the offer operations. No body. Since 1.6.
        GetOperations,
        /// Asks for the tasks. No body.
        GetTasks,
        /// Asks for the roles. No body.
        GetRoles,
        /// Asks for the weights of roles. No body.
        GetWeights,
        /// Changes the weights of roles.
        UpdateWeights(UpdateWeights) = update_weights = 6,
        /// Asks for the description of the leading master. No body.
        GetMaster,
        /// Opens a stream of events about the cluster. No body.
        Subscribe,
        /// Reserves resources dynamically.
        ReserveResources(ReserveResources) = reserve_resources = 7,
        /// Undoes dynamic reservations.
        UnreserveResources(UnreserveResources) = unreserve_resources = 8,
        /// Creates persistent volumes.
        CreateVolumes(CreateVolumes) = create_volumes = 9,
        /// Destroys persistent volumes.
        DestroyVolumes(DestroyVolumes) = destroy_volumes = 10,
        /// Makes a persistent volume larger. Since 1.6.
        GrowVolume(Box<GrowVolume>) = grow_volume = 18,
        /// Makes a persistent volume smaller. Since 1.6.
        ShrinkVolume(Box<ShrinkVolume>) = shrink_volume = 19,
        /// Asks which machines are draining or down. No body.
        GetMaintenanceStatus,
        /// Asks for the planned maintenance. No body.
        GetMaintenanceSchedule,
        /// Replaces the planned maintenance.
        UpdateMaintenanceSchedule(UpdateMaintenanceSchedule) = update_maintenance_schedule = 11,
        /// Takes machines down.
        StartMaintenance(StartMaintenance) = start_maintenance = 12,
        /// Brings machines back up.
        StopMaintenance(StopMaintenance) = stop_maintenance = 13,
        /// Empties an agent of tasks. Since 1.9.
        DrainAgent(DrainAgent) = drain_agent = 21,
        /// Ends offers of an agent. Since 1.9.
        DeactivateAgent(DeactivateAgent) = deactivate_agent = 22,
        /// Takes up offers of an agent again. Since 1.9.
        ReactivateAgent(ReactivateAgent) = reactivate_agent = 23,
        /// Asks for the quota of roles. No body.
        GetQuota,
        /// Sets guarantees and limits of roles. Since 1.8, where it was still unfinished.
        UpdateQuota(UpdateQuota) = update_quota = 20,
        /// Sets the quota of a role that has none. Deprecated in favour of `UPDATE_QUOTA`.
        SetQuota(SetQuota) = set_quota = 14,
        /// Removes the quota of a role. Deprecated in favour of `UPDATE_QUOTA`.
        RemoveQuota(RemoveQuota) = remove_quota = 15,
        /// Ends a framework. Since 1.5.
        Teardown(Teardown) = teardown = 16,
        /// Declares an agent lost for good. Since 1.5.
        MarkAgentGone(MarkAgentGone) = mark_agent_gone = 17,
        /// Reads a piece of the master's own log. Only in ClusterD, 2026.
        ReadLog(ReadLog) = read_log = 24,
    }
}

open_enum! {
    /// Tells calls apart. Values that fetch or subscribe have no body, except `GET_METRICS`,
    /// `LIST_FILES` and `READ_FILE`; all that change something have one, and the master
    /// refuses the call without it.
    #[non_exhaustive]
    pub enum Type = v1::master::call::Type {
        /// Value that is not a call. It has no body and is answered by 501. A call without `type`
        /// is refused as malformed.
        Unknown = 0 "UNKNOWN",
        /// Asks whether the master is well. No body.
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
        /// Asks for tasks, executors, frameworks and agents at once. No body.
        GetState = 9 "GET_STATE",
        /// Asks for the agents. No body.
        GetAgents = 10 "GET_AGENTS",
        /// Asks for the frameworks. No body.
        GetFrameworks = 11 "GET_FRAMEWORKS",
        /// Asks for the executors. No body.
        GetExecutors = 12 "GET_EXECUTORS",
        /// Asks for the offer operations. No body. Since 1.6.
        GetOperations = 33 "GET_OPERATIONS",
        /// Asks for the tasks. No body.
        GetTasks = 13 "GET_TASKS",
        /// Asks for the roles. No body.
        GetRoles = 14 "GET_ROLES",
        /// Asks for the weights of roles. No body.
        GetWeights = 15 "GET_WEIGHTS",
        /// Changes the weights of roles. Body `update_weights`.
        UpdateWeights = 16 "UPDATE_WEIGHTS",
        /// Asks for the description of the leading master. No body.
        GetMaster = 17 "GET_MASTER",
        /// Opens a stream of events about the cluster. No body.
        Subscribe = 18 "SUBSCRIBE",
        /// Reserves resources dynamically. Body `reserve_resources`.
        ReserveResources = 19 "RESERVE_RESOURCES",
        /// Undoes dynamic reservations. Body `unreserve_resources`.
        UnreserveResources = 20 "UNRESERVE_RESOURCES",
        /// Creates persistent volumes. Body `create_volumes`.
        CreateVolumes = 21 "CREATE_VOLUMES",
        /// Destroys persistent volumes. Body `destroy_volumes`.
        DestroyVolumes = 22 "DESTROY_VOLUMES",
        /// Makes a persistent volume larger. Body `grow_volume`. Since 1.6.
        GrowVolume = 34 "GROW_VOLUME",
        /// Makes a persistent volume smaller. Body `shrink_volume`. Since 1.6.
        ShrinkVolume = 35 "SHRINK_VOLUME",
        /// Asks which machines are draining or down. No body.
        GetMaintenanceStatus = 23 "GET_MAINTENANCE_STATUS",
        /// Asks for the planned maintenance. No body.
        GetMaintenanceSchedule = 24 "GET_MAINTENANCE_SCHEDULE",
        /// Replaces the planned maintenance. Body `update_maintenance_schedule`.
        UpdateMaintenanceSchedule = 25 "UPDATE_MAINTENANCE_SCHEDULE",
        /// Takes machines down. Body `start_maintenance`.
        StartMaintenance = 26 "START_MAINTENANCE",
        /// Brings machines back up. Body `stop_maintenance`.
        StopMaintenance = 27 "STOP_MAINTENANCE",
        /// Empties an agent of tasks. Body `drain_agent`. Since 1.9.
        DrainAgent = 37 "DRAIN_AGENT",
        /// Ends offers of an agent. Body `deactivate_agent`. Since 1.9.
        DeactivateAgent = 38 "DEACTIVATE_AGENT",
        /// Takes up offers of an agent again. Body `reactivate_agent`. Since 1.9.
        ReactivateAgent = 39 "REACTIVATE_AGENT",
        /// Asks for the quota of roles. No body.
        GetQuota = 28 "GET_QUOTA",
        /// Sets guarantees and limits of roles. Body `update_quota`. Since 1.8, where it was
        /// still unfinished.
        UpdateQuota = 36 "UPDATE_QUOTA",
        /// Sets the quota of a role that has none. Body `set_quota`. Deprecated in favour of
        /// `UPDATE_QUOTA`.
        SetQuota = 29 "SET_QUOTA",
        /// Removes the quota of a role. Body `remove_quota`. Deprecated in favour of
        /// `UPDATE_QUOTA`.
        RemoveQuota = 30 "REMOVE_QUOTA",
        /// Ends a framework. Body `teardown`. Since 1.5.
        Teardown = 31 "TEARDOWN",
        /// Declares an agent lost for good. Body `mark_agent_gone`. Since 1.5.
        MarkAgentGone = 32 "MARK_AGENT_GONE",
        /// Reads a piece of the master's own log. Body `read_log`. Only in ClusterD, 2026.
        ReadLog = 40 "READ_LOG",
    }
}

message! {
    /// Body of `GET_METRICS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMetrics = v1::master::call::GetMetrics {
        /// How long to wait for metrics that take time to compute; those not ready by then are
        /// left out. Unset waits for all.
        pub timeout: Option<DurationInfo> = 1,
    }
}

message! {
    /// Body of `SET_LOGGING_LEVEL`. It is about verbose messages only; errors, warnings and
    /// plain information are logged in any case.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetLoggingLevel = v1::master::call::SetLoggingLevel {
        /// Verbosity as in glog; 0 is silent and normal, libprocess uses 1 to 3.
        pub level: u32 = 1,
        /// How long the level holds; the former one returns afterwards.
        pub duration: DurationInfo = 2,
    }
}

message! {
    /// Body of `LIST_FILES`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListFiles = v1::master::call::ListFiles {
        /// Directory, named as in `FileInfo.path`. Unknown ones are answered by 404.
        pub path: String = 1,
    }
}

message! {
    /// Body of `READ_FILE`. In 1.0 `offset` and `length` were optional strings with the same
    /// numbers.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = v1::master::call::ReadFile {
        /// File, named as in `FileInfo.path`; `/master/log` is the log of the master.
        pub path: String = 1,
        /// First byte wanted, counted from 0.
        pub offset: u64 = 2,
        /// Bytes wanted, capped at 16 memory pages. Unset means up to the end of the file,
        /// within the same cap.
        pub length: Option<u64> = 3,
    }
}

message! {
    /// Body of `READ_LOG`. The master's log is also the file `/master/log` of `READ_FILE`. Only
    /// in ClusterD, 2026.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadLog = v1::master::call::ReadLog {
        /// First byte wanted, counted from 0.
        ///
        /// Default `0`.
        pub offset: Option<u64> = 1,
        /// Bytes wanted at most. Unset means as many as `READ_FILE` gives.
        pub length: Option<u64> = 2,
    }
}

message! {
    /// Body of `UPDATE_WEIGHTS`. Roles that are not listed keep their weight.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateWeights = v1::master::call::UpdateWeights {
        /// New weights, each above zero and with `role` set.
        pub weight_infos: Vec<WeightInfo> = 1,
    }
}

message! {
    /// Body of `RESERVE_RESOURCES`. Rescinds offers if it must. That 202 came back does not
    /// mean the agent has done it; `GET_AGENTS` shows the outcome.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReserveResources = v1::master::call::ReserveResources {
        /// Agent that has the resources. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// Resources as they shall be, with the new reservations and without
        /// `allocation_info`.
        pub resources: Vec<Resource> = 2,
        /// The same resources with their reservations of now, which those in `resources` shall
        /// replace. Empty means `resources` without the last reservation of each. Since 1.10.
        pub source: Vec<Resource> = 3,
    }
}

message! {
    /// Body of `UNRESERVE_RESOURCES`. Works like `ReserveResources`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UnreserveResources = v1::master::call::UnreserveResources {
        /// Agent that has the resources. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// Resources with the reservations they have now; each loses the last one. Persistent
        /// volumes are not allowed.
        pub resources: Vec<Resource> = 2,
    }
}

message! {
    /// Body of `CREATE_VOLUMES`. That 202 came back does not mean the agent has done it;
    /// `GET_AGENTS` shows the outcome.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateVolumes = v1::master::call::CreateVolumes {
        /// Agent to create them on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// Reserved disk resources with `disk.persistence` and `disk.volume`, as they shall
        /// be.
        pub volumes: Vec<Resource> = 2,
    }
}

message! {
    /// Body of `DESTROY_VOLUMES`. The data is lost and the disk stays reserved. Works like
    /// `CreateVolumes`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DestroyVolumes = v1::master::call::DestroyVolumes {
        /// Agent that has them. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// The volumes as they are now; none may be in use.
        pub volumes: Vec<Resource> = 2,
    }
}

message! {
    /// Body of `GROW_VOLUME`. The volume must be on root or `PATH` disk, belong to the agent
    /// itself and not be shared. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GrowVolume = v1::master::call::GrowVolume {
        /// Agent that has the volume. Optional in the schema, but the master requires it.
        /// Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 1,
        /// The volume as it is now.
        pub volume: Resource = 2,
        /// Disk to add: reserved like the volume, of the same kind, and more than 0.
        pub addition: Resource = 3,
    }
}

message! {
    /// Body of `SHRINK_VOLUME`. The volume must be on root or `PATH` disk, belong to the
    /// agent itself and not be shared. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShrinkVolume = v1::master::call::ShrinkVolume {
        /// Agent that has the volume. Optional in the schema, but the master requires it.
        /// Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 1,
        /// The volume as it is now.
        pub volume: Resource = 2,
        /// How much to give back, in MB; more than 0 and less than the whole.
        pub subtract: crate::value::Scalar = 3,
    }
}

message! {
    /// Body of `UPDATE_MAINTENANCE_SCHEDULE`. Machines that are new in the schedule begin to
    /// drain; those it no longer lists end draining.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateMaintenanceSchedule = v1::master::call::UpdateMaintenanceSchedule {
        /// The whole new schedule, not a difference. It must keep all machines that are down;
        /// an empty one clears the rest.
        pub schedule: Schedule = 1,
    }
}

message! {
    /// Body of `START_MAINTENANCE`. The agents on the machines are told to shut down and are
    /// removed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StartMaintenance = v1::master::call::StartMaintenance {
        /// Machines to take down, at least one, all in the schedule and not down yet.
        pub machines: Vec<MachineId> = 1,
    }
}

message! {
    /// Body of `STOP_MAINTENANCE`. The machines leave the schedule, and their agents may
    /// register again.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StopMaintenance = v1::master::call::StopMaintenance {
        /// Machines to bring back, at least one, all down now.
        pub machines: Vec<MachineId> = 1,
    }
}

message! {
    /// Body of `DRAIN_AGENT`. The agent is no longer offered, its tasks are killed, and it
    /// stays unused until `REACTIVATE_AGENT`. The form of package `mesos.master` counts the
    /// grace period in nanoseconds. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainAgent = v1::master::call::DrainAgent {
        /// Agent to drain. It must have the capability `AGENT_DRAINING`. Named `slave_id` in
        /// package `mesos`.
        pub agent_id: AgentId = 1,
        /// Upper bound on the grace period with which each task is killed, in seconds and
        /// nanoseconds. Unset leaves the kill policies of the tasks as they are.
        pub max_grace_period: Option<Duration> = 2,
        /// Whether to mark the agent as gone once it is drained, as `MARK_AGENT_GONE` would;
        /// its tasks then end as `TASK_GONE_BY_OPERATOR`. False by default.
        ///
        /// Default `false`.
        pub mark_gone: Option<bool> = 3,
    }
}

message! {
    /// Body of `DEACTIVATE_AGENT`. Nothing of the agent is offered any more, while its tasks
    /// go on. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeactivateAgent = v1::master::call::DeactivateAgent {
        /// Agent to deactivate. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
    }
}

message! {
    /// Body of `REACTIVATE_AGENT`. Undoes a deactivation or a finished drain; while a drain
    /// is under way it is refused. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReactivateAgent = v1::master::call::ReactivateAgent {
        /// Agent to offer again. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
    }
}

message! {
    /// Body of `UPDATE_QUOTA`. Either all changes are made or none. Since 1.8.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateQuota = v1::master::call::UpdateQuota {
        /// Whether to skip the check that the cluster can carry the quota. Unset means false.
        pub force: Option<bool> = 1,
        /// The new quota of each role listed, whole and not as a difference. Other roles keep
        /// theirs.
        pub quota_configs: Vec<QuotaConfig> = 2,
    }
}

message! {
    /// Body of `SET_QUOTA`. Deprecated since `UPDATE_QUOTA` is there.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetQuota = v1::master::call::SetQuota {
        /// Role and guarantee. Masters that know limits take the guarantee as limit, too.
        pub quota_request: QuotaRequest = 1,
    }
}

message! {
    /// Body of `REMOVE_QUOTA`. Deprecated since `UPDATE_QUOTA` is there.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveQuota = v1::master::call::RemoveQuota {
        /// Role that shall have no quota any more.
        pub role: String = 1,
    }
}

message! {
    /// Body of `TEARDOWN`. Kills all tasks and executors of the framework and removes it;
    /// its id can never be used again. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Teardown = v1::master::call::Teardown {
        /// Framework to end.
        pub framework_id: FrameworkId = 1,
    }
}

message! {
    /// Body of `MARK_AGENT_GONE`, for an agent that will never come back. Its tasks become
    /// `TASK_GONE_BY_OPERATOR`, its volumes and reservations are lost, and should it
    /// register after all it is told to shut down. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkAgentGone = v1::master::call::MarkAgentGone {
        /// Agent that is gone. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
    }
}

/// Constructors of the calls. Optional fields of a body are set by writing the body out:
/// `Call::ReserveResources(body)`.
///
/// ```
/// use mesos_types::operator::master::Call;
/// use mesos_types::operator::quota::QuotaConfig;
///
/// fn cap(role: &str, cpus: f64) -> Call {
///     let mut quota = QuotaConfig::new(role);
///     quota.limits.insert("cpus".into(), cpus.into());
///     Call::update_quota(vec![quota], false)
/// }
/// ```
impl Call {
    /// Asks whether the master is well.
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

    /// Reads the master's own log from byte `offset` on, at most `length` bytes. Only in
    /// ClusterD, 2026.
    pub fn read_log(offset: u64, length: Option<u64>) -> Self {
        let offset = (offset > 0).then_some(offset);
        Call::ReadLog(ReadLog { offset, length })
    }

    /// Asks for tasks, executors, frameworks and agents at once.
    pub fn get_state() -> Self {
        Call::GetState
    }

    /// Asks for the agents.
    pub fn get_agents() -> Self {
        Call::GetAgents
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

    /// Asks for the roles.
    pub fn get_roles() -> Self {
        Call::GetRoles
    }

    /// Asks for the weights of roles.
    pub fn get_weights() -> Self {
        Call::GetWeights
    }

    /// Changes the weights of these roles; the others keep theirs.
    pub fn update_weights(weight_infos: impl IntoIterator<Item = WeightInfo>) -> Self {
        let weight_infos = weight_infos.into_iter().collect();
        Call::UpdateWeights(UpdateWeights { weight_infos })
    }

    /// Asks for the description of the leading master.
    pub fn get_master() -> Self {
        Call::GetMaster
    }

    /// Opens a stream of events about the cluster.
    pub fn subscribe() -> Self {
        Call::Subscribe
    }

    /// Reserves resources of an agent: they are given as they shall be, with the new
    /// reservation last.
    pub fn reserve_resources(
        agent_id: AgentId,
        resources: impl IntoIterator<Item = Resource>,
    ) -> Self {
        let resources = resources.into_iter().collect();
        Call::ReserveResources(ReserveResources { agent_id, resources, source: vec![] })
    }

    /// Takes the last reservation off resources of an agent, which are given as they are.
    pub fn unreserve_resources(
        agent_id: AgentId,
        resources: impl IntoIterator<Item = Resource>,
    ) -> Self {
        let resources = resources.into_iter().collect();
        Call::UnreserveResources(UnreserveResources { agent_id, resources })
    }

    /// Creates persistent volumes on an agent, on reserved disk.
    pub fn create_volumes(agent_id: AgentId, volumes: impl IntoIterator<Item = Resource>) -> Self {
        let volumes = volumes.into_iter().collect();
        Call::CreateVolumes(CreateVolumes { agent_id, volumes })
    }

    /// Destroys persistent volumes on an agent, and the data on them.
    pub fn destroy_volumes(agent_id: AgentId, volumes: impl IntoIterator<Item = Resource>) -> Self {
        let volumes = volumes.into_iter().collect();
        Call::DestroyVolumes(DestroyVolumes { agent_id, volumes })
    }

    /// Makes a persistent volume larger by some reserved disk of the same agent.
    pub fn grow_volume(agent_id: AgentId, volume: Resource, addition: Resource) -> Self {
        let body = GrowVolume { agent_id: Some(agent_id), volume, addition };
        Call::GrowVolume(Box::new(body))
    }

    /// Makes a persistent volume smaller by so many MB.
    pub fn shrink_volume(agent_id: AgentId, volume: Resource, megabytes: f64) -> Self {
        let body = ShrinkVolume { agent_id: Some(agent_id), volume, subtract: megabytes.into() };
        Call::ShrinkVolume(Box::new(body))
    }

    /// Asks which machines are draining or down.
    pub fn get_maintenance_status() -> Self {
        Call::GetMaintenanceStatus
    }

    /// Asks for the planned maintenance.
    pub fn get_maintenance_schedule() -> Self {
        Call::GetMaintenanceSchedule
    }

    /// Replaces the planned maintenance, as a whole.
    pub fn update_maintenance_schedule(schedule: Schedule) -> Self {
        Call::UpdateMaintenanceSchedule(UpdateMaintenanceSchedule { schedule })
    }

    /// Takes machines down that are in the schedule.
    pub fn start_maintenance(machines: impl IntoIterator<Item = MachineId>) -> Self {
        let machines = machines.into_iter().collect();
        Call::StartMaintenance(StartMaintenance { machines })
    }

    /// Brings machines back up, and takes them out of the schedule.
    pub fn stop_maintenance(machines: impl IntoIterator<Item = MachineId>) -> Self {
        let machines = machines.into_iter().collect();
        Call::StopMaintenance(StopMaintenance { machines })
    }

    /// Empties an agent of tasks, each of which gets the grace period of its own kill policy,
    /// or `max_grace_period` if that is shorter. Then the agent is marked gone, if so wanted;
    /// otherwise it stays unused until [`reactivate_agent`](Call::reactivate_agent).
    pub fn drain_agent(
        agent_id: AgentId,
        max_grace_period: Option<Duration>,
        mark_gone: bool,
    ) -> Self {
        let mark_gone = mark_gone.then_some(true);
        Call::DrainAgent(DrainAgent { agent_id, max_grace_period, mark_gone })
    }

    /// Ends offers of an agent, while its tasks go on.
    pub fn deactivate_agent(agent_id: AgentId) -> Self {
        Call::DeactivateAgent(DeactivateAgent { agent_id })
    }

    /// Takes up offers of an agent again that was deactivated or drained.
    pub fn reactivate_agent(agent_id: AgentId) -> Self {
        Call::ReactivateAgent(ReactivateAgent { agent_id })
    }

    /// Asks for the quota of roles.
    pub fn get_quota() -> Self {
        Call::GetQuota
    }

    /// Sets guarantees and limits of these roles; with `force`, even if the cluster cannot
    /// carry them.
    pub fn update_quota(quota_configs: impl IntoIterator<Item = QuotaConfig>, force: bool) -> Self {
        let quota_configs = quota_configs.into_iter().collect();
        Call::UpdateQuota(UpdateQuota { force: force.then_some(true), quota_configs })
    }

    /// Sets the quota of a role that has none. Deprecated in favour of
    /// [`update_quota`](Call::update_quota).
    pub fn set_quota(quota_request: QuotaRequest) -> Self {
        Call::SetQuota(SetQuota { quota_request })
    }

    /// Removes the quota of a role. Deprecated in favour of
    /// [`update_quota`](Call::update_quota).
    pub fn remove_quota(role: impl Into<String>) -> Self {
        Call::RemoveQuota(RemoveQuota::new(role))
    }

    /// Ends a framework with all its tasks and executors.
    pub fn teardown(framework_id: FrameworkId) -> Self {
        Call::Teardown(Teardown { framework_id })
    }

    /// Declares an agent lost for good.
    pub fn mark_agent_gone(agent_id: AgentId) -> Self {
        Call::MarkAgentGone(MarkAgentGone { agent_id })
    }
}

impl ReadLog {
    /// First byte wanted, counted from 0: field `offset`, 0 if unset.
    pub fn offset(&self) -> u64 {
        self.offset.unwrap_or(0)
    }
}

impl DrainAgent {
    /// Whether to mark the agent as gone once it is drained: field `mark_gone`, false if unset.
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}
