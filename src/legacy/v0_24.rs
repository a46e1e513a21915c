//! Shapes of releases 0.24 to 0.27.

/// Calls of a scheduler in package `mesos.v1`: they are those of package `mesos` to this day, as
/// `SUBSCRIBE` of `mesos.v1` still had a field `force`. [`scheduler::v0`](crate::scheduler::v0) has
/// the conversion to today's.
pub mod scheduler {
    pub use crate::scheduler::v0::{Call, CallKind, call};
}
