//! A cluster on sockets of the loopback interface.

mod builder;
mod connection;
mod control;
mod drive;
mod files;
mod peers;
mod runner;

pub use builder::{Builder, Runner, StartError};
pub use control::{AgentAddress, FaultControl, TestCluster, Watch};
