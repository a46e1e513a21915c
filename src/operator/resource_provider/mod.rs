//! The resource provider API: events from an agent to a resource provider, and its calls. The agent
//! serves it at `/api/v1/resource_provider`. It is of use since 1.5.

pub mod call;
pub mod event;

pub use call::{Call, CallKind};
pub use event::Event;
