//! Clients against servers in the same process, which serve captured documents and make faults.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod cluster;
mod executor;
mod fake;
mod faults;
mod files;
mod http;
mod memory;
mod operator;
mod scheduler;
mod server;
#[cfg(feature = "v0")]
mod v0;
#[cfg(feature = "zookeeper")]
mod zookeeper;
