//! Shapes of releases 0.24 to 0.27.

/// What a scheduler told the master through package `mesos.v1`: what it tells it through
/// package `mesos` to this day, as `SUBSCRIBE` of `mesos.v1` still had a field `force`.
/// [`scheduler::v0`](crate::scheduler::v0) has the conversion to today's.
pub mod scheduler {
    pub use crate::scheduler::v0::{Call, CallKind, call};
}
