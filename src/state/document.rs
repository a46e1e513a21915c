//! Documents by the endpoint that serves them.

use serde_core::Serialize;

use super::agent::{AgentState, Agents};
use super::define::{self, Names, Read, Trace};
use super::error::DocumentError;
use super::framework::Frameworks;
use super::master::{
    MaintenanceSchedule, MaintenanceStatus, MasterState, Quotas, Registry, Roles, StateSummary,
    Weight,
};
use super::server::{
    AttachedFiles, Container, ContainerizerDebug, File, FileData, Flags, Listing, Metrics,
    SystemStats, Version,
};
use super::task::Tasks;
use crate::wire;

/// A type that is a whole document: those of this module.
///
/// This trait is sealed.
pub trait Whole: Sized + Serialize + sealed::Sealed {
    /// Reads a document: see [`from_slice`].
    ///
    /// # Errors
    /// The text is not JSON, or a member is of another type.
    fn from_slice(json: &[u8]) -> Result<Self, DocumentError>;
}

/// Only this crate can name it, so that only this crate has documents.
#[allow(unnameable_types)]
mod sealed {
    pub trait Sealed {}
}

impl<T: Read> sealed::Sealed for T {}

impl<T: Read + Serialize> Whole for T {
    fn from_slice(json: &[u8]) -> Result<Self, DocumentError> {
        let at = Trace::within(wire::default_memory(json.len()));
        let mut from = serde_json::Deserializer::from_slice(json);
        let mut document = T::default();
        match define::read_plain(&mut document, &mut from, &at).and_then(|()| from.end()) {
            Ok(()) => Ok(document),
            Err(error) => Err(DocumentError::new(at.path(), &error)),
        }
    }
}

/// Reads a document of a known type. Its error has the path of the member at fault, which an
/// error of `serde_json::from_slice` has only in its text.
///
/// The document takes no more memory than 32 MiB or 32 times its length, whichever is more, as
/// estimated while it is read. A type that is read with `serde_json` takes as much as it needs.
///
/// # Errors
/// The text is not JSON, or a member is of another type.
pub fn from_slice<T: Whole>(json: &[u8]) -> Result<T, DocumentError> {
    T::from_slice(json)
}

/// The document inside a call of a function, which is what an endpoint answers with that was
/// asked for `?jsonp=FUNCTION`; any other text as it is.
pub fn without_jsonp(text: &[u8]) -> &[u8] {
    let name = text.iter().take_while(|b| b.is_ascii_alphanumeric() || b"_$.".contains(b)).count();
    let call = text.get(name..).unwrap_or_default().trim_ascii_end();
    let call = call.strip_suffix(b";").unwrap_or(call);
    let inner = call.strip_prefix(b"(").and_then(|call| call.strip_suffix(b")"));
    inner.filter(|_| name > 0).unwrap_or(text)
}

macro_rules! endpoints {
    ($(
        $(#[$doc:meta])*
        $variant:ident($type:ty) = $path:literal $(| $alias:literal)*, $holds:expr;
    )*) => {
        /// An endpoint that serves a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Endpoint {
            $($(#[$doc])* $variant,)*
        }

        /// The document of an endpoint.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Document {
            $($(#[$doc])* $variant(Box<$type>),)*
        }

        impl Endpoint {
            /// All of them.
            pub const ALL: &'static [Endpoint] = &[$(Endpoint::$variant),*];

            /// The path without the name of the process before it.
            pub fn path(self) -> &'static str {
                match self {
                    $(Endpoint::$variant => $path,)*
                }
            }

            /// All its paths.
            fn paths(self) -> &'static [&'static str] {
                match self {
                    $(Endpoint::$variant => &[$path $(, $alias)*],)*
                }
            }
        }

        impl Document {
            /// Reads the document of an endpoint.
            ///
            /// # Errors
            /// The text is not JSON, or a member is of another type.
            pub fn read(endpoint: Endpoint, json: &[u8]) -> Result<Self, DocumentError> {
                Ok(match endpoint {
                    $(Endpoint::$variant => Document::$variant(Box::new(from_slice(json)?)),)*
                })
            }

            /// The endpoint that serves it.
            pub fn endpoint(&self) -> Endpoint {
                match self {
                    $(Document::$variant(_) => Endpoint::$variant,)*
                }
            }

            fn to_vec_plain(&self) -> Vec<u8> {
                match self {
                    $(Document::$variant(document) => {
                        serde_json::to_vec(document).unwrap_or_default()
                    })*
                }
            }
        }

        /// The endpoint whose document has these members, the most telling first.
        fn guess(names: &Names) -> Option<Endpoint> {
            let has = |name: &str| names.0.iter().any(|n| n == name);
            $(
                let holds: fn(&dyn Fn(&str) -> bool) -> bool = $holds;
                if holds(&has) {
                    return Some(Endpoint::$variant);
                }
            )*
            None
        }
    };
}

endpoints! {
    /// `/state` of a master.
    MasterState(MasterState) = "/master/state" | "/master/state.json",
        |has| has("version") && has("frameworks")
            && (has("slaves") || has("agents") || has("leader") || has("elected_time")
                || has("activated_slaves") || has("orphan_tasks"));
    /// `/state` of an agent.
    AgentState(AgentState) = "/slave/state" | "/slave/state.json",
        |has| has("version") && has("frameworks");
    /// `/frameworks`.
    Frameworks(Frameworks) = "/frameworks",
        |has| has("frameworks") && !has("slaves") && !has("agents") && !has("hostname");
    /// `/state-summary`.
    StateSummary(StateSummary) = "/state-summary",
        |has| has("frameworks");
    /// `/tasks`.
    Tasks(Tasks) = "/tasks" | "/tasks.json",
        |has| has("tasks") && !has("id");
    /// `/registrar(1)/registry`.
    Registry(Registry) = "/registry",
        |has| (has("slaves") && has("master")) || has("schedules") || has("minimum_capabilities");
    /// `/slaves`.
    Agents(Agents) = "/slaves" | "/agents",
        |has| has("slaves") || has("agents") || has("recovered_slaves");
    /// `/roles`.
    Roles(Roles) = "/roles" | "/roles.json",
        |has| has("roles") && !has("id");
    /// `/quota`.
    Quotas(Quotas) = "/quota",
        |has| has("infos") || has("configs");
    /// `/weights`.
    Weights(Listing<Weight>) = "/weights",
        |has| has("weight") && !has("name");
    /// `/maintenance/schedule`.
    MaintenanceSchedule(MaintenanceSchedule) = "/maintenance/schedule",
        |has| has("windows");
    /// `/maintenance/status`.
    MaintenanceStatus(MaintenanceStatus) = "/maintenance/status",
        |has| has("draining_machines") || has("down_machines");
    /// `/containers` of an agent.
    Containers(Listing<Container>) = "/containers",
        |has| has("container_id");
    /// `/monitor/statistics` of an agent.
    Statistics(Listing<Container>) = "/monitor/statistics" | "/monitor/statistics.json",
        |has| has("executor_id") && (has("statistics") || has("source"));
    /// `/files/browse`.
    Files(Listing<File>) = "/files/browse" | "/files/browse.json",
        |has| has("path") && (has("mode") || has("size"));
    /// `/files/read`.
    FileData(FileData) = "/files/read" | "/files/read.json",
        |has| has("data") && has("offset");
    /// `/flags`.
    Flags(Flags) = "/flags",
        |has| has("flags");
    /// `/version`.
    Version(Version) = "/version",
        |has| has("version");
    /// `/system/stats.json`.
    SystemStats(SystemStats) = "/system/stats.json" | "/system/stats",
        |has| has("avg_load_1min") || has("mem_total_bytes");
    /// `/containerizer/debug` of an agent.
    ContainerizerDebug(ContainerizerDebug) = "/containerizer/debug",
        |has| has("pending");
    /// `/files/debug`.
    AttachedFiles(AttachedFiles) = "/files/debug" | "/files/debug.json",
        |has| has("/master/log") || has("/slave/log");
    /// `/metrics/snapshot`.
    Metrics(Metrics) = "/metrics/snapshot" | "/stats.json",
        |has| has("master/uptime_secs") || has("slave/uptime_secs") || has("system/cpus_total");
}

impl Endpoint {
    /// The endpoint of a path, as in the first line of a request; a query is passed over. Both
    /// `/state` and `/slave(1)/state` are known; whether the former is that of a master only the
    /// port or the document can tell, so `None`.
    pub fn of_path(path: &str) -> Option<Endpoint> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = path.strip_suffix('/').unwrap_or(path);
        let state = |process: &str| {
            Self::process(path, process).map(|end| end == "/state" || end == "/state.json")
        };
        if state("master") == Some(true) {
            return Some(Endpoint::MasterState);
        } else if state("slave") == Some(true) || state("agent") == Some(true) {
            return Some(Endpoint::AgentState);
        }
        let mut end = path;
        for process in ["master", "slave", "agent", "registrar"] {
            end = Self::process(path, process).unwrap_or(end);
        }
        Self::ALL.iter().copied().find(|endpoint| endpoint.paths().contains(&end))
    }

    /// What follows the name of a process in a path: `/slave(1)/state` gives `/state`.
    fn process<'a>(path: &'a str, process: &str) -> Option<&'a str> {
        let rest = path.strip_prefix('/')?.strip_prefix(process)?;
        let rest = match rest.strip_prefix('(') {
            Some(number) => number.split_once(')')?.1,
            None => rest,
        };
        rest.starts_with('/').then_some(rest)
    }
}

impl Document {
    /// Reads a document whose endpoint is not known, by its members. What says nothing, such as
    /// `{}` and `[]`, is not known; nor are objects whose names are data, unless one of a few
    /// names is in them.
    ///
    /// # Errors
    /// The text is not JSON, or a member is of another type, or no endpoint has such members.
    pub fn detect(json: &[u8]) -> Result<Self, DocumentError> {
        let names: Names = serde_json::from_slice(json)
            .map_err(|error| DocumentError::new(String::new(), &error))?;
        let endpoint = guess(&names).or_else(|| {
            // Names of data: paths that are attached, or metrics.
            let all =
                |mark: fn(&str) -> bool| !names.0.is_empty() && names.0.iter().all(|n| mark(n));
            if all(|name| name.starts_with('/')) {
                Some(Endpoint::AttachedFiles)
            } else {
                all(|name| name.contains('/')).then_some(Endpoint::Metrics)
            }
        });
        Self::read(endpoint.ok_or_else(DocumentError::unknown)?, json)
    }

    /// The text of the document, with all that was read.
    pub fn to_vec(&self) -> Vec<u8> {
        match self {
            Document::FileData(data) => data.to_json(),
            _ => self.to_vec_plain(),
        }
    }
}
