//! The resource provider API: events from an agent to a resource provider, and its calls.
//! Served by the agent at `/api/v1/resource_provider`; of use since 1.5.

pub mod call;
pub mod event;

pub use call::{Call, CallKind};
pub use event::Event;
