//! Clients of Apache Mesos on tokio.
//!
//! [`http`] sends requests, to one server or to whichever master leads; [`cluster`] reads what the
//! servers show: documents, lists of tasks, sandboxes and logs.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod cluster;
pub mod http;
