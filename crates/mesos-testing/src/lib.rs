//! A master and agents of Apache Mesos in one process, for tests of frameworks.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod cluster;
mod server;

pub use cluster::Faults;
pub use server::{AgentAddress, Builder, FaultControl, Runner, StartError, TestCluster};
