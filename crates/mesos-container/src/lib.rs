#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod bridge;
mod config;
mod error;
pub mod image;
mod memory;
pub mod registry;
mod result;
pub mod stat;
pub mod task;

pub use config::{Config, ConfigError};
pub use error::ContainerError;
pub use image::{ImageError, ImageReference};
pub use memory::{Memory, MemoryError};
pub use result::{End, Ending, Exit, Note, RunResult, Status};
pub use stat::{Stat, decimate};
pub use task::{Command, Limits, Network, PortMapping, ResourceLimit, TaskSpec, Volume};
