//! Operators: one client for the masters of a cluster and one for an agent, with the documents of
//! their endpoints, the calls of the operator APIs, lists of tasks, and the files of sandboxes and
//! logs.
//!
//! [`Master`] and [`Agent`] have a method for each document and each call. [`Watch`] keeps a live
//! picture of the cluster. [`ContainerOutput`] and [`ContainerInput`] are what a container prints
//! and reads. [`Files`] lists, reads, loads and follows files; [`Follow`] gives the text of a file
//! that grows, piece by piece.
//!
//! ```no_run
//! use mesos_client::cluster::{FollowOptions, Master, Piece};
//! use mesos_client::http::{Config, Http, Masters, Servers};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let http = Http::new(Config::default())?;
//! let master = Master::new(Masters::new(http, Servers::parse("a.example,b.example")?));
//! let task = master.find_task("web.").await?;
//! let agent = master.agent_of(&task).await?;
//! let sandbox = agent.wait_for_sandbox(&task, std::time::Duration::from_secs(30)).await?;
//! let mut log = agent.files().follow(format!("{sandbox}/stdout"), FollowOptions::default());
//! while let Some(piece) = log.next().await? {
//!     if let Piece::Data { bytes, .. } = piece {
//!         print!("{}", String::from_utf8_lossy(&bytes));
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod agent;
mod ask;
mod calls;
mod container;
mod error;
mod files;
mod follow;
mod master;
mod source;
mod tail;
mod watch;

pub use agent::Agent;
pub use container::{ContainerInput, ContainerOutput};
pub use error::ClusterError;
pub use files::{Access, Chunk, Files};
pub use follow::{Follow, FollowOptions, Piece, Start};
pub use master::{LeaderError, Master, TaskFilter, TaskPages};
pub use mesos_protocol::v1::agent::Printed;
pub use mesos_protocol::v1::operator::Picture;
pub use source::Source;
pub use watch::{Watch, Watched};
