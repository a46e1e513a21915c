//! A master and agents of Apache Mesos in one process, for tests of frameworks.
//!
//! [`TestCluster`] is a cluster on sockets of the loopback interface. It speaks both APIs of
//! schedulers and executors, the operator API, and the JSON endpoints.
//!
//! ```
//! use mesos_testing::TestCluster;
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let cluster = TestCluster::builder().agents(3).resources("cpus:4;mem:4096").seed(7).start().await?;
//! let address = format!("http://{}/api/v1/scheduler", cluster.master());
//!
//! // Whatever goes wrong, a framework should get its work done.
//! cluster.faults().drop_messages(0.01).await;
//! cluster.restart_master().await?;
//! cluster.kill_agent(0).await;
//! # Ok(()) }
//! ```
//!
//! | module | what is there |
//! |---|---|
//! | [`cluster`] | the rules of master and agent, and a whole cluster without sockets |
//! | [`mock`] | schedulers and executors that record how they are called; a driver whose master is the test |
//! | the root | [`TestCluster`], its [`Builder`], [`Runner`] and [`Faults`] |
//!
//! The README says what the cluster does and what it does not.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod cluster;
pub mod mock;
mod server;

pub use cluster::Faults;
pub use server::{Builder, FaultControl, LeaderDetector, Runner, StartError, TestCluster, Watch};
