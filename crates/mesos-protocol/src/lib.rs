//! The protocols of Apache Mesos as state machines: no input, no output, no clock, and no
//! randomness but what follows from a seed.
//!
//! | module | what is there |
//! |---|---|
//! | [`v1`] | schedulers, executors and operators over HTTP |
//! | `v0` | drivers over libprocess messages, and their authentication |
//! | [`master`] | where the leading master is: what a user writes, and how the leader is chosen |
//! | the root | [`Environment`] of an executor, [`Backoff`], durations, [`ErrorList`] |
//!
//! Every protocol is one struct. What happened goes in with the time at which it happened, what
//! has to be done comes out, and the struct says when it wants to be woken:
//!
//! ```text
//! connection.handle(input, now);
//! while let Some(output) = connection.poll() { … }
//! connection.next_timeout();
//! ```
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `v1` | module `v1` | yes |
//! | `v0` | module `v0` | |
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod backoff;
mod duration;
mod environment;
mod error_list;
pub mod master;
#[cfg(any(feature = "v0", feature = "v1"))]
mod ordered;
#[cfg(feature = "v0")]
pub mod v0;
#[cfg(feature = "v1")]
pub mod v1;

pub use backoff::Backoff;
pub use duration::{DurationError, parse_duration};
pub use environment::{Environment, EnvironmentError, EnvironmentProblem, Recovery};
pub use error_list::ErrorList;
