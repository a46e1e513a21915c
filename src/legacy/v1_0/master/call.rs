//! Calls of an operator to the master.

use crate::codec::{message, union};
use crate::legacy::NoCounterpartError;
use crate::legacy::v1_0::place;
use crate::operator::master;

union! {
    /// Call of an operator or a tool to the master. Today's is [`master::Call`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Call = legacy::v1_0::master::Call {
        tag r#type: Option<master::call::Type> = 1 "type",
        /// Asks whether the master is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Asks for all metrics.
        GetMetrics(master::call::GetMetrics) = get_metrics = 2,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Makes the log more or less verbose for a while.
        SetLoggingLevel(master::call::SetLoggingLevel) = set_logging_level = 3,
        /// Lists a directory.
        ListFiles(master::call::ListFiles) = list_files = 4,
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
        /// Asks for the tasks. No body.
        GetTasks,
        /// Asks for the roles. No body.
        GetRoles,
        /// Asks for the weights of roles. No body.
        GetWeights,
        /// Changes the weights of roles.
        UpdateWeights(master::call::UpdateWeights) = update_weights = 6,
        /// Asks for the description of the leading master. No body.
        GetMaster,
        /// Opens a stream of events about the cluster. No body.
        Subscribe,
        /// Reserves resources dynamically.
        ReserveResources(master::call::ReserveResources) = reserve_resources = 7,
        /// Undoes dynamic reservations.
        UnreserveResources(master::call::UnreserveResources) = unreserve_resources = 8,
        /// Creates persistent volumes.
        CreateVolumes(master::call::CreateVolumes) = create_volumes = 9,
        /// Destroys persistent volumes.
        DestroyVolumes(master::call::DestroyVolumes) = destroy_volumes = 10,
        /// Asks which machines are draining or down. No body.
        GetMaintenanceStatus,
        /// Asks for the planned maintenance. No body.
        GetMaintenanceSchedule,
        /// Replaces the planned maintenance.
        UpdateMaintenanceSchedule(master::call::UpdateMaintenanceSchedule) = update_maintenance_schedule = 11,
        /// Takes machines down.
        StartMaintenance(master::call::StartMaintenance) = start_maintenance = 12,
        /// Brings machines back up.
        StopMaintenance(master::call::StopMaintenance) = stop_maintenance = 13,
        /// Asks for the quota of roles. No body.
        GetQuota,
        /// Sets the quota of a role that has none. Deprecated in favour of `UPDATE_QUOTA`.
        SetQuota(master::call::SetQuota) = set_quota = 14,
        /// Removes the quota of a role. Deprecated in favour of `UPDATE_QUOTA`.
        RemoveQuota(master::call::RemoveQuota) = remove_quota = 15,
    }
}

message! {
    /// Body of `READ_FILE`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = legacy::v1_0::master::call::ReadFile {
        /// File, named as in `FileInfo.path`; `/master/log` is the log of the master.
        pub path: String = 1,
        /// Where to begin, as a decimal number of bytes.
        pub offset: Option<String> = 2,
        /// How many bytes to read at most, as a decimal number.
        pub length: Option<String> = 3,
    }
}

/// Numbers of bytes are read from their text.
///
/// Fails if `READ_FILE` has no `offset`, or a text that is not such a number.
impl TryFrom<Call> for master::Call {
    type Error = NoCounterpartError;

    fn try_from(old: Call) -> Result<Self, NoCounterpartError> {
        use master::Call as Today;
        Ok(match old {
            Call::GetHealth => Today::GetHealth,
            Call::GetFlags => Today::GetFlags,
            Call::GetVersion => Today::GetVersion,
            Call::GetMetrics(body) => Today::GetMetrics(body),
            Call::GetLoggingLevel => Today::GetLoggingLevel,
            Call::SetLoggingLevel(body) => Today::SetLoggingLevel(body),
            Call::ListFiles(body) => Today::ListFiles(body),
            Call::ReadFile(body) => Today::ReadFile(body.try_into()?),
            Call::GetState => Today::GetState,
            Call::GetAgents => Today::GetAgents,
            Call::GetFrameworks => Today::GetFrameworks,
            Call::GetExecutors => Today::GetExecutors,
            Call::GetTasks => Today::GetTasks,
            Call::GetRoles => Today::GetRoles,
            Call::GetWeights => Today::GetWeights,
            Call::UpdateWeights(body) => Today::UpdateWeights(body),
            Call::GetMaster => Today::GetMaster,
            Call::Subscribe => Today::Subscribe,
            Call::ReserveResources(body) => Today::ReserveResources(body),
            Call::UnreserveResources(body) => Today::UnreserveResources(body),
            Call::CreateVolumes(body) => Today::CreateVolumes(body),
            Call::DestroyVolumes(body) => Today::DestroyVolumes(body),
            Call::GetMaintenanceStatus => Today::GetMaintenanceStatus,
            Call::GetMaintenanceSchedule => Today::GetMaintenanceSchedule,
            Call::UpdateMaintenanceSchedule(body) => Today::UpdateMaintenanceSchedule(body),
            Call::StartMaintenance(body) => Today::StartMaintenance(body),
            Call::StopMaintenance(body) => Today::StopMaintenance(body),
            Call::GetQuota => Today::GetQuota,
            Call::SetQuota(body) => Today::SetQuota(body),
            Call::RemoveQuota(body) => Today::RemoveQuota(body),
            Call::Bare(bare) => Today::bare(bare.tag()),
        })
    }
}

/// Fails as the conversion of the whole call.
impl TryFrom<ReadFile> for master::call::ReadFile {
    type Error = NoCounterpartError;

    fn try_from(old: ReadFile) -> Result<Self, NoCounterpartError> {
        let (offset, length) = place(old.offset, old.length)?;
        Ok(master::call::ReadFile { path: old.path, offset, length })
    }
}
