//! The operator APIs, by which people and tools look after a cluster.
//!
//! [`master`] and [`agent`] have the calls of operators, each a request to `/api/v1`, with the
//! responses and events. [`resource_provider`] has the messages between an agent and a resource
//! provider. [`maintenance`], [`quota`] and [`allocator`] have the types that occur in them.
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
