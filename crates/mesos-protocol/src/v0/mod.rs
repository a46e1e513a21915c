//! The drivers of package `mesos`, over libprocess messages.
//!
//! [`scheduler::Driver`] and [`executor::Driver`] are what a program of a framework calls.
//! [`cram_md5`] is the authentication of a driver, and the other side of it. [`binding`] says
//! which messages a process takes.
//!
//! As in `v1`, a driver is a value without a socket. Messages go in as they arrived, and what is
//! to be sent comes out as [`Outgoing`].

pub mod binding;
pub mod cram_md5;
pub mod executor;
pub mod scheduler;
mod types;

pub use types::{DriverError, DriverErrorKind, Outgoing, SendId};
