//! A cluster on sockets of the loopback interface.

mod builder;
mod command;
mod connection;
mod control;
mod detector;
mod drive;
mod fetch;
mod files;
mod peers;
mod runner;
mod streams;

pub use builder::{Builder, StartError};
pub use control::{FaultControl, TestCluster, Watch};
pub use detector::LeaderDetector;
pub use runner::Runner;
