//! The JSON documents of master and agent: `/state`, `/tasks`, `/slaves`, `/files/browse` and
//! their like, and what tools ask of them.
//!
//! They are not the protobuf mapping of any message, and every release writes them a little
//! differently. The types here read those of all releases since 0.19: every member may be
//! missing, both spellings of agent are known, numbers and truths may be texts, and members that
//! are not known are kept in `extra`. Writing a document gives each value as it was read.
//!
//! ```
//! use mesos_types::TaskState;
//! use mesos_types::state::{MasterState, from_slice};
//!
//! let document = br#"{
//!     "version": "0.22.0", "activated_slaves": 1,
//!     "slaves": [{"id": "S0", "hostname": "a.example", "rack": 7}],
//!     "frameworks": [{"name": "marathon", "tasks": [
//!         {"id": "web.1", "state": "TASK_RUNNING", "slave_id": "S0",
//!          "resources": {"cpus": "0.5", "ports": "[31000-31001]"}}
//!     ]}]
//! }"#;
//! let state: MasterState = from_slice(document)?;
//! let task = state.all_tasks().next().unwrap();
//! assert_eq!(task.task_state(), Some(TaskState::Running));
//! assert_eq!(task.agent_id.as_deref(), Some("S0"));
//! let resources = task.resources.as_ref().unwrap();
//! assert_eq!(resources.cpus.unwrap().as_f64(), 0.5);
//! assert_eq!(state.agents[0].extra.get("rack").unwrap(), 7);
//!
//! // Nothing is lost: not the member that has no field, nor that `cpus` was a text.
//! let written: serde_json::Value = serde_json::to_value(&state)?;
//! assert_eq!(written, serde_json::from_slice::<serde_json::Value>(document)?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`from_slice`] reads a document of a known type and says where it stopped; [`Document`] is one
//! of any endpoint, which [`Endpoint::of_path`] finds by a path and [`Document::detect`] by the
//! members. Conversions give values of the model where both say the same thing: `TryFrom` for
//! [`crate::Task`], [`crate::FrameworkInfo`] and others, [`Resources::to_model`], and
//! [`Protobuf::read`] for what is in protobuf's mapping.
//!
//! # Questions
//!
//! [`Tasks::named`], [`Task::by_last_status`], [`Task::duration`], [`Task::agent_address`],
//! [`AgentState::sandbox`] and [`Task::log_to_read`] answer what a client of a scheduler asks.
//!
//! # What is not kept
//!
//! The last of two members with one name in one object counts, as for all readers of JSON; the
//! order of members and white space are not kept. NaN, which old releases wrote as a bare word,
//! is not JSON and is an error.

mod agent;
mod any;
pub mod chronos;
mod convert;
mod define;
mod document;
mod error;
mod extra;
mod framework;
mod law;
mod master;
mod query;
mod server;
mod task;
mod trace;
mod value;

pub use agent::{Agent, AgentState, Agents};
pub use convert::{attributes, metrics};
pub use define::List;
pub use document::{Document, Endpoint, Whole, from_slice, without_jsonp};
pub use error::{ConvertError, DocumentError};
pub use extra::Extra;
pub use framework::{Executor, Framework, Frameworks, Offer};
pub use law::written_as_read;
pub use master::{
    DrainingMachine, LeaderInfo, MachineId, MaintenanceSchedule, MaintenanceStatus,
    MaintenanceWindow, MasterState, Quantity, QuotaConfig, QuotaInfo, Quotas, Registry, Role,
    RoleQuota, Roles, StateSummary, Weight,
};
pub use query::{AddressError, DurationError, Log, is_agent_line};
pub use server::{
    AttachedFiles, Container, ContainerizerDebug, File, FileData, Flags, Health, Listing, Metrics,
    Redirect, SystemStats, Version,
};
pub use task::{
    ByRole, Command, ContainerId, ContainerStatus, IpAddress, Label, Labels, Network, Resources,
    Status, Task, Tasks,
};
pub use value::{Data, Named, Number, OtherResources, Protobuf, Scalar, TaskCounts};
