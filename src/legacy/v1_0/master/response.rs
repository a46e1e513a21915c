//! The master's answers to calls.

use crate::FrameworkInfo;
use crate::codec::{message, union};
use crate::legacy::NoCounterpartError;
use crate::legacy::v1_0::WITHOUT_SIZE;
use crate::operator::master;

union! {
    /// The master's answer to a call that fetches something. Today's is
    /// [`master::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_0::master::Response {
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
        ReadFile(master::response::GetFileContents) = get_file_contents = 8,
        /// Answer to the call `GET_STATE`.
        GetState(GetState) = get_state = 9,
        /// Answer to the call `GET_AGENTS`.
        GetAgents(master::response::GetAgents) = get_agents = 10,
        /// Answer to the call `GET_FRAMEWORKS`.
        GetFrameworks(GetFrameworks) = get_frameworks = 11,
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

message! {
    /// Body of `GET_STATE`, and in `Event.Subscribed` the cluster as it was when the stream
    /// began. All parts show the same moment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetState = legacy::v1_0::master::response::GetState {
        /// The tasks, as in the answer to `GET_TASKS`.
        pub get_tasks: Option<Box<master::response::GetTasks>> = 1,
        /// The executors, as in the answer to `GET_EXECUTORS`.
        pub get_executors: Option<master::response::GetExecutors> = 2,
        /// The frameworks, as in the answer to `GET_FRAMEWORKS`.
        pub get_frameworks: Option<Box<GetFrameworks>> = 3,
        /// The agents, as in the answer to `GET_AGENTS`.
        pub get_agents: Option<master::response::GetAgents> = 4,
    }
}

message! {
    /// Body of `GET_FRAMEWORKS`. There may be more frameworks, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetFrameworks = legacy::v1_0::master::response::GetFrameworks {
        /// Frameworks that live, also those disconnected at the moment.
        pub frameworks: Vec<get_frameworks::Framework> = 1,
        /// Frameworks that ended; the master remembers a limited number.
        pub completed_frameworks: Vec<get_frameworks::Framework> = 2,
        /// Frameworks not yet back after a change of the leading master.
        pub recovered_frameworks: Vec<FrameworkInfo> = 3,
    }
}

/// Types nested in `Response.GetFrameworks`.
pub mod get_frameworks {
    use crate::codec::message;
    use crate::{FrameworkInfo, InverseOffer, Offer, Resource, TimeInfo};

    message! {
        /// A framework as the master sees it.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Framework = legacy::v1_0::master::response::get_frameworks::Framework {
            /// Description of the framework, with `id` set.
            pub framework_info: FrameworkInfo = 1,
            /// Whether it may be sent offers.
            pub active: bool = 2,
            /// Whether its scheduler is connected.
            pub connected: bool = 3,
            /// When it first subscribed, as far as this master knows.
            pub registered_time: Option<TimeInfo> = 4,
            /// When it last subscribed again.
            pub reregistered_time: Option<TimeInfo> = 5,
            /// When it ended.
            pub unregistered_time: Option<TimeInfo> = 6,
            /// Offers it has not answered yet.
            pub offers: Vec<Offer> = 7,
            /// Inverse offers it has not answered yet.
            pub inverse_offers: Vec<InverseOffer> = 8,
            /// Resources that its tasks and executors use.
            pub allocated_resources: Vec<Resource> = 9,
            /// Resources in its outstanding offers.
            pub offered_resources: Vec<Resource> = 10,
        }
    }
}

/// One arm for each kind of answer: in 1.0 and 1.1 they are the same but for one.
macro_rules! today {
    ($old:expr, $Old:ident, $body:pat => $read_file:expr) => {{
        use crate::operator::master::Response as Today;
        match $old {
            $Old::GetHealth(body) => Today::GetHealth(body),
            $Old::GetFlags(body) => Today::GetFlags(body),
            $Old::GetVersion(body) => Today::GetVersion(body),
            $Old::GetMetrics(body) => Today::GetMetrics(body),
            $Old::GetLoggingLevel(body) => Today::GetLoggingLevel(body),
            $Old::ListFiles(body) => Today::ListFiles(body),
            $Old::ReadFile($body) => $read_file,
            $Old::GetState(body) => Today::GetState(body.into()),
            $Old::GetAgents(body) => Today::GetAgents(body),
            $Old::GetFrameworks(body) => Today::GetFrameworks(body.into()),
            $Old::GetExecutors(body) => Today::GetExecutors(body),
            $Old::GetTasks(body) => Today::GetTasks(body),
            $Old::GetRoles(body) => Today::GetRoles(body),
            $Old::GetWeights(body) => Today::GetWeights(body),
            $Old::GetMaster(body) => Today::GetMaster(body),
            $Old::GetMaintenanceStatus(body) => Today::GetMaintenanceStatus(body),
            $Old::GetMaintenanceSchedule(body) => Today::GetMaintenanceSchedule(body),
            $Old::GetQuota(body) => Today::GetQuota(body),
            $Old::Bare(bare) => Today::bare(bare.tag()),
        }
    }};
}
pub(in crate::legacy) use today;

/// No framework is `recovered`: those were in a list of their own.
///
/// Fails if the answer is the content of a file, as today's has the size of the file, too.
impl TryFrom<Response> for master::Response {
    type Error = NoCounterpartError;

    fn try_from(old: Response) -> Result<Self, NoCounterpartError> {
        Ok(today!(old, Response, _ => return Err(WITHOUT_SIZE)))
    }
}

/// No framework is `recovered`: those were in a list of their own.
impl From<GetState> for master::response::GetState {
    fn from(old: GetState) -> Self {
        master::response::GetState {
            get_tasks: old.get_tasks,
            get_executors: old.get_executors,
            get_frameworks: old.get_frameworks.map(|body| Box::new((*body).into())),
            get_agents: old.get_agents,
        }
    }
}

/// No framework is `recovered`: those were in a list of their own.
impl From<GetFrameworks> for master::response::GetFrameworks {
    fn from(old: GetFrameworks) -> Self {
        master::response::GetFrameworks {
            frameworks: old.frameworks.into_iter().map(Into::into).collect(),
            completed_frameworks: old.completed_frameworks.into_iter().map(Into::into).collect(),
            recovered_frameworks: old.recovered_frameworks,
        }
    }
}

/// The framework is not `recovered`: those were in a list of their own.
impl From<get_frameworks::Framework> for master::response::get_frameworks::Framework {
    fn from(old: get_frameworks::Framework) -> Self {
        master::response::get_frameworks::Framework {
            framework_info: old.framework_info,
            active: old.active,
            connected: old.connected,
            registered_time: old.registered_time,
            reregistered_time: old.reregistered_time,
            unregistered_time: old.unregistered_time,
            offers: old.offers,
            inverse_offers: old.inverse_offers,
            allocated_resources: old.allocated_resources,
            offered_resources: old.offered_resources,
            recovered: false,
            offer_constraints: None,
        }
    }
}
