//! Clients.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod detect;
pub mod executor;
pub mod net;
pub mod operator;
pub mod scheduler;
mod shell;
#[cfg(feature = "v0")]
pub mod v0;
#[cfg(feature = "zookeeper")]
mod zookeeper;
