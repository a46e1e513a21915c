//! The operator API of the master in 1.1, as far as the state of frameworks is part of it.

use crate::codec::union;
use crate::legacy::v1_0::master::{event, response};
use crate::operator::master;

union! {
    /// The master's answer to a call that fetches something. Today's is
    /// [`master::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_1::master::Response {
        tag r#type: Option<master::response::Type> = 1 "type",
        /// Answer to the call `GET_HEALTH`.
        GetHealth(master::response::GetHealth) = get_health = 2,
        /// Answer to the call `GET_FLAGS`.
        GetFlags(master::response::GetFlags) = get_flags = 3,
        /// Answer to the call `GET_VERSION`.
        GetVersion(master::response::GetVersion) = get_version = 4,
        /// Answer to the call `GET_METRICS`.
        GetMetrics(master::response::GetMetrics) = get_metrics = 5,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        GetLoggingLevel(master::response::GetLoggingLevel) = get_logging_level = 6,
        /// Answer to the call `LIST_FILES`.
        ListFiles(master::response::ListFiles) = list_files = 7,
        /// Answer to the call `READ_FILE`.
        ReadFile(master::response::ReadFile) = read_file = 8,
        /// Answer to the call `GET_STATE`.
        GetState(response::GetState) = get_state = 9,
        /// Answer to the call `GET_AGENTS`.
        GetAgents(master::response::GetAgents) = get_agents = 10,
        /// Answer to the call `GET_FRAMEWORKS`.
        GetFrameworks(response::GetFrameworks) = get_frameworks = 11,
        /// Answer to the call `GET_EXECUTORS`.
        GetExecutors(master::response::GetExecutors) = get_executors = 12,
        /// Answer to the call `GET_TASKS`.
        GetTasks(master::response::GetTasks) = get_tasks = 13,
        /// Answer to the call `GET_ROLES`.
        GetRoles(master::response::GetRoles) = get_roles = 14,
        /// Answer to the call `GET_WEIGHTS`; without a body if no role has a weight of its own.
        GetWeights(Option<master::response::GetWeights>) = get_weights = 15,
        /// Answer to the call `GET_MASTER`.
        GetMaster(master::response::GetMaster) = get_master = 16,
        /// Answer to the call `GET_MAINTENANCE_STATUS`.
        GetMaintenanceStatus(master::response::GetMaintenanceStatus) = get_maintenance_status = 17,
        /// Answer to the call `GET_MAINTENANCE_SCHEDULE`.
        GetMaintenanceSchedule(master::response::GetMaintenanceSchedule) = get_maintenance_schedule = 18,
        /// Answer to the call `GET_QUOTA`.
        GetQuota(master::response::GetQuota) = get_quota = 19,
    }
}

union! {
    /// Event that the master sends to those who sent `SUBSCRIBE`. Today's is [`master::Event`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v1_1::master::Event {
        tag r#type: Option<master::event::Type> = 1 "type",
        /// The stream begins; always the first event.
        Subscribed(event::Subscribed) = subscribed = 2,
        /// The master learned of a task.
        TaskAdded(Box<master::event::TaskAdded>) = task_added = 3,
        /// A task changed its state.
        TaskUpdated(Box<master::event::TaskUpdated>) = task_updated = 4,
        /// An agent registered.
        AgentAdded(Box<master::event::AgentAdded>) = agent_added = 5,
        /// An agent left the cluster.
        AgentRemoved(master::event::AgentRemoved) = agent_removed = 6,
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
