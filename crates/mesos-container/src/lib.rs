#![cfg_attr(all(feature = "process", target_os = "linux"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "process", target_os = "linux")),
    doc = "Runs container tasks of Apache Mesos, and samples what they use."
)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod bridge;
pub mod cgroup;
mod config;
#[cfg(feature = "driver")]
mod context;
#[cfg(feature = "docker")]
mod docker;
#[cfg(feature = "driver")]
mod driver;
mod error;
pub mod image;
mod memory;
#[cfg(feature = "driver")]
mod mock;
#[cfg(all(feature = "process", target_os = "linux"))]
mod process;
pub mod registry;
mod result;
pub mod stat;
pub mod task;

pub use config::{Config, ConfigError};
#[cfg(feature = "driver")]
pub use context::Context;
#[cfg(feature = "docker")]
pub use docker::DockerDriver;
#[cfg(feature = "driver")]
pub use driver::{BoxFuture, ContainerTask, Cookie, Driver, Input, Output, Task, execute};
pub use error::ContainerError;
pub use image::{ImageError, ImageReference};
pub use memory::{Memory, MemoryError};
#[cfg(feature = "driver")]
pub use mock::Mock;
#[cfg(all(feature = "process", target_os = "linux"))]
pub use process::{Cgroups, ProcessDriver};
pub use result::{End, Ending, Exit, Note, RunResult, Status};
pub use stat::{Stat, decimate};
pub use task::{Command, Limits, Network, PortMapping, ResourceLimit, TaskSpec, Volume};
