//! Clients against masters and agents in the same process.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod executor;
mod fake;
mod faults;
mod operator;
mod scheduler;
#[cfg(feature = "v0")]
mod v0;
#[cfg(feature = "zookeeper")]
mod zookeeper;
