//! Messages that were re-shaped between releases, by the era of their shape.
//!
//! Most messages only grew, and one type reads them of every release. Those whose field
//! numbers came to mean something else, or that lacked what is required today, are here as
//! they were, in the module of the first release of their shape; what they share with today's
//! is today's type. [`registry::find_in`](crate::registry::find_in) knows which type a name
//! stood for in a release.
//!
//! What an old message says that today's can say too is converted by `TryFrom`. What has no
//! counterpart is a [`NoCounterpartError`]; what stays behind because today's peers know it by
//! themselves is listed at each conversion.
//!
//! ```
//! use mesos_types::{Codec, legacy, scheduler};
//!
//! let bytes = [&b"\x0a\x06\x0a\x01u\x12\x01n\x10\x01"[..]].concat();
//! let call = legacy::v0_20::scheduler::Call::decode_exact(&bytes)?;
//! assert_eq!(call.kind, legacy::v0_20::scheduler::CallKind::Register);
//! let today = scheduler::Call::try_from(call)?;
//! assert!(matches!(today.kind, scheduler::CallKind::Subscribe(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Messages that have no type of the model today (those that agents store, read from images or
//! hand to their helpers) have none here: their old shapes are types of the generated layer, in
//! [`proto::mesos::legacy`](crate::proto).

use std::fmt;

#[cfg(feature = "registry")]
pub(crate) mod eras;
pub mod v0_20;
pub mod v0_23;
pub mod v0_24;
pub mod v0_27;
pub mod v1_0;
pub mod v1_1;
pub mod v1_3;
pub mod v1_4;
pub mod v1_5;

/// What an old message says and today's cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCounterpartError {
    /// The field of the old message, in schema names.
    pub field: &'static str,
    /// What is the matter with it.
    pub reason: &'static str,
}

impl fmt::Display for NoCounterpartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}

impl std::error::Error for NoCounterpartError {}
