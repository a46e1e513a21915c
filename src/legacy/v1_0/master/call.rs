//! What an operator asks of the master.

use crate::codec::{message, union};
use crate::legacy::NoCounterpart;
use crate::legacy::v1_0::place;
use crate::operator::master;

union! {
    /// What an operator or a tool asks of the master. Today's is
    /// [`master::Call`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Call = legacy::v1_0::master::Call {
        tag r#type: Option<master::call::Type>,
        /// Asks whether the master is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Asks for all metrics.
        ///
        /// Field `get_metrics` = 2.
        GetMetrics(master::call::GetMetrics) = get_metrics,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Makes the log more or less verbose for a while.
        ///
        /// Field `set_logging_level` = 3.
        SetLoggingLevel(master::call::SetLoggingLevel) = set_logging_level,
        /// Lists a directory.
        ///
        /// Field `list_files` = 4.
        ListFiles(master::call::ListFiles) = list_files,
        /// Reads a piece of a file.
        ///
        /// Field `read_file` = 5.
        ReadFile(ReadFile) = read_file,
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
        ///
        /// Field `update_weights` = 6.
        UpdateWeights(master::call::UpdateWeights) = update_weights,
        /// Asks for the description of the leading master. No body.
        GetMaster,
        /// Opens a stream of events about the cluster. No body.
        Subscribe,
        /// Reserves resources dynamically.
        ///
        /// Field `reserve_resources` = 7.
        ReserveResources(master::call::ReserveResources) = reserve_resources,
        /// Undoes dynamic reservations.
        ///
        /// Field `unreserve_resources` = 8.
        UnreserveResources(master::call::UnreserveResources) = unreserve_resources,
        /// Creates persistent volumes.
        ///
        /// Field `create_volumes` = 9.
        CreateVolumes(master::call::CreateVolumes) = create_volumes,
        /// Destroys persistent volumes.
        ///
        /// Field `destroy_volumes` = 10.
        DestroyVolumes(master::call::DestroyVolumes) = destroy_volumes,
        /// Asks which machines are draining or down. No body.
        GetMaintenanceStatus,
        /// Asks for the planned maintenance. No body.
        GetMaintenanceSchedule,
        /// Replaces the planned maintenance.
        ///
        /// Field `update_maintenance_schedule` = 11.
        UpdateMaintenanceSchedule(master::call::UpdateMaintenanceSchedule) = update_maintenance_schedule,
        /// Takes machines down.
        ///
        /// Field `start_maintenance` = 12.
        StartMaintenance(master::call::StartMaintenance) = start_maintenance,
        /// Brings machines back up.
        ///
        /// Field `stop_maintenance` = 13.
        StopMaintenance(master::call::StopMaintenance) = stop_maintenance,
        /// Asks for the quota of roles. No body.
        GetQuota,
        /// Sets the quota of a role that has none. Deprecated in favour of `UPDATE_QUOTA`.
        ///
        /// Field `set_quota` = 14.
        SetQuota(master::call::SetQuota) = set_quota,
        /// Removes the quota of a role. Deprecated in favour of `UPDATE_QUOTA`.
        ///
        /// Field `remove_quota` = 15.
        RemoveQuota(master::call::RemoveQuota) = remove_quota,
    }
}

message! {
    /// Body of `READ_FILE`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReadFile = legacy::v1_0::master::call::ReadFile {
        /// File, named as in `FileInfo.path`; `/master/log` is the log of the master.
        ///
        /// Field `path` = 1.
        pub path: String,
        /// Where to begin, as a decimal number of bytes.
        ///
        /// Field `offset` = 2.
        pub offset: Option<String>,
        /// How many bytes to read at most, as a decimal number.
        ///
        /// Field `length` = 3.
        pub length: Option<String>,
    }
}

/// Numbers of bytes are read from their text.
///
/// Fails if `READ_FILE` has no `offset`, or a text that is not such a number.
impl TryFrom<Call> for master::Call {
    type Error = NoCounterpart;

    fn try_from(old: Call) -> Result<Self, NoCounterpart> {
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
    type Error = NoCounterpart;

    fn try_from(old: ReadFile) -> Result<Self, NoCounterpart> {
        let (offset, length) = place(old.offset, old.length)?;
        Ok(master::call::ReadFile { path: old.path, offset, length })
    }
}
