//! The v0 form of the master's operator call, as masters convert it for their own use. Only
//! `DrainAgent` has another shape than in `mesos.v1.master`. Both forms convert into each other,
//! and a span that nanoseconds do not hold is an error.

use crate::codec::union;
use crate::operator::{DurationError, master};

union! {
    /// Call of an operator to the master, in the form of package `mesos`. Equal to
    /// `mesos.v1.master.Call` in all numbers and, but for `DrainAgent`, in all bodies. The API at
    /// `/api/v1` takes the v1 form only.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Call = master::Call {
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
        ReadFile(master::call::ReadFile) = read_file = 5,
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
        /// Makes a persistent volume larger. Since 1.6.
        GrowVolume(Box<master::call::GrowVolume>) = grow_volume = 18,
        /// Makes a persistent volume smaller. Since 1.6.
        ShrinkVolume(Box<master::call::ShrinkVolume>) = shrink_volume = 19,
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
        /// Empties an agent of tasks. Since 1.9.
        DrainAgent(call::DrainAgent) = drain_agent = 21,
        /// Ends offers of an agent. Since 1.9.
        DeactivateAgent(master::call::DeactivateAgent) = deactivate_agent = 22,
        /// Takes up offers of an agent again. Since 1.9.
        ReactivateAgent(master::call::ReactivateAgent) = reactivate_agent = 23,
        /// Asks for the quota of roles. No body.
        GetQuota,
        /// Sets guarantees and limits of roles. Since 1.8, where it was still unfinished.
        UpdateQuota(master::call::UpdateQuota) = update_quota = 20,
        /// Sets the quota of a role that has none. Deprecated in favour of `UPDATE_QUOTA`.
        SetQuota(master::call::SetQuota) = set_quota = 14,
        /// Removes the quota of a role. Deprecated in favour of `UPDATE_QUOTA`.
        RemoveQuota(master::call::RemoveQuota) = remove_quota = 15,
        /// Ends a framework. Since 1.5.
        Teardown(master::call::Teardown) = teardown = 16,
        /// Declares an agent lost for good. Since 1.5.
        MarkAgentGone(master::call::MarkAgentGone) = mark_agent_gone = 17,
        /// Reads a piece of the master's own log. Only in ClusterD, 2026.
        ReadLog(master::call::ReadLog) = read_log = 24,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::codec::message;
    use crate::{AgentId, DurationInfo};

    message! {
        /// Body of `DRAIN_AGENT`. Unlike the v1 form it counts the grace period in nanoseconds.
        /// Since 1.9.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct DrainAgent = master::call::DrainAgent {
            /// Agent to drain. It must have the capability `AGENT_DRAINING`. Named `agent_id` in
            /// the v1 form.
            pub slave_id: AgentId = 1,
            /// Upper bound on the grace period with which each task is killed, in nanoseconds. The
            /// v1 form holds seconds and nanoseconds, so the value must be converted, not copied.
            /// Unset leaves the kill policies of the tasks as they are.
            pub max_grace_period: Option<DurationInfo> = 2,
            /// Whether to mark the agent as gone once it is drained. False by default.
            ///
            /// Default `false`.
            pub mark_gone: Option<bool> = 3,
        }
    }
}

/// One arm for each kind of call: all bodies but one are those of the other form.
macro_rules! convert {
    ($call:expr, $From:ident => $To:ident, |$body:ident| $drain:expr) => {
        match $call {
            $From::DrainAgent($body) => $To::DrainAgent($drain),
            $From::GetHealth => $To::GetHealth,
            $From::GetFlags => $To::GetFlags,
            $From::GetVersion => $To::GetVersion,
            $From::GetMetrics(body) => $To::GetMetrics(body),
            $From::GetLoggingLevel => $To::GetLoggingLevel,
            $From::SetLoggingLevel(body) => $To::SetLoggingLevel(body),
            $From::ListFiles(body) => $To::ListFiles(body),
            $From::ReadFile(body) => $To::ReadFile(body),
            $From::GetState => $To::GetState,
            $From::GetAgents => $To::GetAgents,
            $From::GetFrameworks => $To::GetFrameworks,
            $From::GetExecutors => $To::GetExecutors,
            $From::GetOperations => $To::GetOperations,
            $From::GetTasks => $To::GetTasks,
            $From::GetRoles => $To::GetRoles,
            $From::GetWeights => $To::GetWeights,
            $From::UpdateWeights(body) => $To::UpdateWeights(body),
            $From::GetMaster => $To::GetMaster,
            $From::Subscribe => $To::Subscribe,
            $From::ReserveResources(body) => $To::ReserveResources(body),
            $From::UnreserveResources(body) => $To::UnreserveResources(body),
            $From::CreateVolumes(body) => $To::CreateVolumes(body),
            $From::DestroyVolumes(body) => $To::DestroyVolumes(body),
            $From::GrowVolume(body) => $To::GrowVolume(body),
            $From::ShrinkVolume(body) => $To::ShrinkVolume(body),
            $From::GetMaintenanceStatus => $To::GetMaintenanceStatus,
            $From::GetMaintenanceSchedule => $To::GetMaintenanceSchedule,
            $From::UpdateMaintenanceSchedule(body) => $To::UpdateMaintenanceSchedule(body),
            $From::StartMaintenance(body) => $To::StartMaintenance(body),
            $From::StopMaintenance(body) => $To::StopMaintenance(body),
            $From::DeactivateAgent(body) => $To::DeactivateAgent(body),
            $From::ReactivateAgent(body) => $To::ReactivateAgent(body),
            $From::GetQuota => $To::GetQuota,
            $From::UpdateQuota(body) => $To::UpdateQuota(body),
            $From::SetQuota(body) => $To::SetQuota(body),
            $From::RemoveQuota(body) => $To::RemoveQuota(body),
            $From::Teardown(body) => $To::Teardown(body),
            $From::MarkAgentGone(body) => $To::MarkAgentGone(body),
            $From::ReadLog(body) => $To::ReadLog(body),
            $From::Bare(bare) => $To::bare(bare.tag()),
        }
    };
}

impl From<Call> for master::Call {
    fn from(call: Call) -> Self {
        use master::Call as V1;
        convert!(call, Call => V1, |body| body.into())
    }
}

/// # Errors
/// The grace period of a `DRAIN_AGENT` is longer than about 292 years, or not a sound span.
impl TryFrom<master::Call> for Call {
    type Error = DurationError;

    fn try_from(call: master::Call) -> Result<Self, DurationError> {
        use master::Call as V1;
        Ok(convert!(call, V1 => Call, |body| body.try_into()?))
    }
}

impl From<call::DrainAgent> for master::call::DrainAgent {
    fn from(body: call::DrainAgent) -> Self {
        master::call::DrainAgent {
            agent_id: body.slave_id,
            max_grace_period: body.max_grace_period.map(Into::into),
            mark_gone: body.mark_gone,
        }
    }
}

/// # Errors
/// The grace period is longer than about 292 years, or not a sound span.
impl TryFrom<master::call::DrainAgent> for call::DrainAgent {
    type Error = DurationError;

    fn try_from(body: master::call::DrainAgent) -> Result<Self, DurationError> {
        Ok(call::DrainAgent {
            slave_id: body.agent_id,
            max_grace_period: body.max_grace_period.map(TryInto::try_into).transpose()?,
            mark_gone: body.mark_gone,
        })
    }
}

impl call::DrainAgent {
    /// Whether to mark the agent as gone once it is drained: field `mark_gone`, false if unset.
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}
