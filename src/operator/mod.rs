//! The operator APIs, by which people and tools look after a cluster, and what is passed there.
//!
//! [`master`] and [`agent`] have the calls of operators, each a request to `/api/v1`, with the
//! answers and events; [`resource_provider`] has what an agent and a resource provider
//! exchange. [`maintenance`], [`quota`] and [`allocator`] are what calls and answers speak of.
//!
//! ```
//! use mesos_types::Codec;
//! use mesos_types::operator::master::Call;
//!
//! assert_eq!(Call::get_state().encode_to_vec(), b"\x08\x09");
//! ```

pub mod agent;
pub mod allocator;
mod duration;
pub mod maintenance;
pub mod master;
pub mod quota;
pub mod resource_provider;
pub mod v0;

pub use duration::{Duration, DurationError};
