//! The way from the model of Mesos to tasks, and from results and samples back.
//!
//! ```
//! use mesos_container::bridge::{self, Options};
//! use mesos_container::{Command, RunResult};
//! use mesos_types::{AgentId, CommandInfo, TaskId, TaskInfo, TaskState};
//!
//! let info = TaskInfo::new("hello", TaskId::from("hello-1"), AgentId::from("S0"))
//!     .with_command(CommandInfo::shell("echo hello"));
//! let task = bridge::task(&info, &Options::default())?;
//! assert_eq!(task.spec.command, Command::shell("echo hello"));
//!
//! let status = bridge::status(info.task_id.clone(), &RunResult::success());
//! assert_eq!(status.state, TaskState::Finished);
//! assert_eq!(status.message.as_deref(), Some("Command exited with status 0"));
//! # Ok::<(), bridge::BridgeError>(())
//! ```

mod statistics;
mod status;
mod task;

pub use statistics::{statistics, statistics_of};
pub use status::{failure, running, starting, status};
pub use task::{BridgeError, Bridged, Options, SANDBOX, task};
