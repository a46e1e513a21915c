//! The operator API of the master in 1.1, as far as the state of frameworks is part of it.

use crate::codec::union;
use crate::legacy::v1_0::master::{event, response};
use crate::operator::master;

union! {
    /// The master's answer to a call that fetches something. Today's is
    /// [`master::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_1::master::Response {
        tag r#type: Option<master::response::Type>,
        /// Answer to the call `GET_HEALTH`.
        ///
        /// Field `get_health` = 2.
        GetHealth(master::response::GetHealth) = get_health,
        /// Answer to the call `GET_FLAGS`.
        ///
        /// Field `get_flags` = 3.
        GetFlags(master::response::GetFlags) = get_flags,
        /// Answer to the call `GET_VERSION`.
        ///
        /// Field `get_version` = 4.
        GetVersion(master::response::GetVersion) = get_version,
        /// Answer to the call `GET_METRICS`.
        ///
        /// Field `get_metrics` = 5.
        GetMetrics(master::response::GetMetrics) = get_metrics,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        ///
        /// Field `get_logging_level` = 6.
        GetLoggingLevel(master::response::GetLoggingLevel) = get_logging_level,
        /// Answer to the call `LIST_FILES`.
        ///
        /// Field `list_files` = 7.
        ListFiles(master::response::ListFiles) = list_files,
        /// Answer to the call `READ_FILE`.
        ///
        /// Field `read_file` = 8.
        ReadFile(master::response::ReadFile) = read_file,
        /// Answer to the call `GET_STATE`.
        ///
        /// Field `get_state` = 9.
        GetState(response::GetState) = get_state,
        /// Answer to the call `GET_AGENTS`.
        ///
        /// Field `get_agents` = 10.
        GetAgents(master::response::GetAgents) = get_agents,
        /// Answer to the call `GET_FRAMEWORKS`.
        ///
        /// Field `get_frameworks` = 11.
        GetFrameworks(response::GetFrameworks) = get_frameworks,
        /// Answer to the call `GET_EXECUTORS`.
        ///
        /// Field `get_executors` = 12.
        GetExecutors(master::response::GetExecutors) = get_executors,
        /// Answer to the call `GET_TASKS`.
        ///
        /// Field `get_tasks` = 13.
        GetTasks(master::response::GetTasks) = get_tasks,
        /// Answer to the call `GET_ROLES`.
        ///
        /// Field `get_roles` = 14.
        GetRoles(master::response::GetRoles) = get_roles,
        /// Answer to the call `GET_WEIGHTS`; without a body if no role has a weight of its own.
        ///
        /// Field `get_weights` = 15.
        GetWeights(Option<master::response::GetWeights>) = get_weights,
        /// Answer to the call `GET_MASTER`.
        ///
        /// Field `get_master` = 16.
        GetMaster(master::response::GetMaster) = get_master,
        /// Answer to the call `GET_MAINTENANCE_STATUS`.
        ///
        /// Field `get_maintenance_status` = 17.
        GetMaintenanceStatus(master::response::GetMaintenanceStatus) = get_maintenance_status,
        /// Answer to the call `GET_MAINTENANCE_SCHEDULE`.
        ///
        /// Field `get_maintenance_schedule` = 18.
        GetMaintenanceSchedule(master::response::GetMaintenanceSchedule) = get_maintenance_schedule,
        /// Answer to the call `GET_QUOTA`.
        ///
        /// Field `get_quota` = 19.
        GetQuota(master::response::GetQuota) = get_quota,
    }
}

union! {
    /// What the master tells those who sent `SUBSCRIBE`. Today's is
    /// [`master::Event`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v1_1::master::Event {
        tag r#type: Option<master::event::Type>,
        /// The stream begins; always the first event.
        ///
        /// Field `subscribed` = 2.
        Subscribed(event::Subscribed) = subscribed,
        /// The master learned of a task.
        ///
        /// Field `task_added` = 3.
        TaskAdded(Box<master::event::TaskAdded>) = task_added,
        /// A task changed its state.
        ///
        /// Field `task_updated` = 4.
        TaskUpdated(Box<master::event::TaskUpdated>) = task_updated,
        /// An agent registered.
        ///
        /// Field `agent_added` = 5.
        AgentAdded(Box<master::event::AgentAdded>) = agent_added,
        /// An agent left the cluster.
        ///
        /// Field `agent_removed` = 6.
        AgentRemoved(master::event::AgentRemoved) = agent_removed,
    }
}

/// No framework in it is `recovered`: those were in a list of their own.
impl From<Response> for master::Response {
    fn from(old: Response) -> Self {
        response::today!(old, Response, body => master::Response::ReadFile(body))
    }
}

/// No framework in it is `recovered`: those were in a list of their own.
impl From<Event> for master::Event {
    fn from(old: Event) -> Self {
        use master::Event as Today;
        match old {
            Event::Subscribed(body) => Today::Subscribed(body.into()),
            Event::TaskAdded(body) => Today::TaskAdded(body),
            Event::TaskUpdated(body) => Today::TaskUpdated(body),
            Event::AgentAdded(body) => Today::AgentAdded(body),
            Event::AgentRemoved(body) => Today::AgentRemoved(body),
            Event::Bare(bare) => Today::bare(bare.tag()),
        }
    }
}
