//! Messages between processes of libprocess: a peer that masters, agents and drivers of package
//! `mesos` accept, and the drivers on it.
//!
//! A framework does not need this module: it sets
//! [`DriverConfig::api`](crate::scheduler::DriverConfig::api). [`Peer`] is for those who speak
//! with processes of their own.

mod executor;
mod peer;
mod scheduler;
#[cfg(feature = "tls")]
mod tls;

pub use executor::{ExecutorConfig, connect_executor};
pub use peer::{Binding, Incoming, Peer, Process};
pub use scheduler::{SchedulerConfig, connect};
#[cfg(feature = "tls")]
pub use tls::Tls;
