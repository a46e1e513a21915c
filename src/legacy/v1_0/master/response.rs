//! The master's answers to calls.

use crate::FrameworkInfo;
use crate::codec::{message, union};
use crate::legacy::NoCounterpart;
use crate::legacy::v1_0::WITHOUT_SIZE;
use crate::operator::master;

union! {
    /// The master's answer to a call that fetches something. Today's is
    /// [`master::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_0::master::Response {
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
        /// Field `get_file_contents` = 8.
        ReadFile(master::response::GetFileContents) = get_file_contents,
        /// Answer to the call `GET_STATE`.
        ///
        /// Field `get_state` = 9.
        GetState(GetState) = get_state,
        /// Answer to the call `GET_AGENTS`.
        ///
        /// Field `get_agents` = 10.
        GetAgents(master::response::GetAgents) = get_agents,
        /// Answer to the call `GET_FRAMEWORKS`.
        ///
        /// Field `get_frameworks` = 11.
        GetFrameworks(GetFrameworks) = get_frameworks,
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

message! {
    /// Body of `GET_STATE`, and in `Event.Subscribed` the cluster as it was when the stream
    /// began. All parts show the same moment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetState = legacy::v1_0::master::response::GetState {
        /// The tasks, as in the answer to `GET_TASKS`.
        ///
        /// Field `get_tasks` = 1.
        pub get_tasks: Option<Box<master::response::GetTasks>>,
        /// The executors, as in the answer to `GET_EXECUTORS`.
        ///
        /// Field `get_executors` = 2.
        pub get_executors: Option<master::response::GetExecutors>,
        /// The frameworks, as in the answer to `GET_FRAMEWORKS`.
        ///
        /// Field `get_frameworks` = 3.
        pub get_frameworks: Option<Box<GetFrameworks>>,
        /// The agents, as in the answer to `GET_AGENTS`.
        ///
        /// Field `get_agents` = 4.
        pub get_agents: Option<master::response::GetAgents>,
    }
}

message! {
    /// Body of `GET_FRAMEWORKS`. There may be more frameworks, on agents the master has no
    /// contact with.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetFrameworks = legacy::v1_0::master::response::GetFrameworks {
        /// Frameworks that live, also those disconnected at the moment.
        ///
        /// Field `frameworks` = 1.
        pub frameworks: Vec<get_frameworks::Framework>,
        /// Frameworks that ended; the master remembers a limited number.
        ///
        /// Field `completed_frameworks` = 2.
        pub completed_frameworks: Vec<get_frameworks::Framework>,
        /// Frameworks not yet back after a change of the leading master.
        ///
        /// Field `recovered_frameworks` = 3.
        pub recovered_frameworks: Vec<FrameworkInfo>,
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
            ///
            /// Field `framework_info` = 1.
            pub framework_info: FrameworkInfo,
            /// Whether it may be sent offers.
            ///
            /// Field `active` = 2.
            pub active: bool,
            /// Whether its scheduler is connected.
            ///
            /// Field `connected` = 3.
            pub connected: bool,
            /// When it first subscribed, as far as this master knows.
            ///
            /// Field `registered_time` = 4.
            pub registered_time: Option<TimeInfo>,
            /// When it last subscribed again.
            ///
            /// Field `reregistered_time` = 5.
            pub reregistered_time: Option<TimeInfo>,
            /// When it ended.
            ///
            /// Field `unregistered_time` = 6.
            pub unregistered_time: Option<TimeInfo>,
            /// Offers it has not answered yet.
            ///
            /// Field `offers` = 7.
            pub offers: Vec<Offer>,
            /// Inverse offers it has not answered yet.
            ///
            /// Field `inverse_offers` = 8.
            pub inverse_offers: Vec<InverseOffer>,
            /// Resources that its tasks and executors use.
            ///
            /// Field `allocated_resources` = 9.
            pub allocated_resources: Vec<Resource>,
            /// Resources in its outstanding offers.
            ///
            /// Field `offered_resources` = 10.
            pub offered_resources: Vec<Resource>,
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
    type Error = NoCounterpart;

    fn try_from(old: Response) -> Result<Self, NoCounterpart> {
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
