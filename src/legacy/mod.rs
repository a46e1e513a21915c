//! Messages that were re-shaped between releases, by the era of their shape.
//!
//! Most messages only grew: one type reads those of every release. A message is here as it was if
//! its field numbers came to mean something else, or if it lacked what is required today. It is in
//! the module of the first release of its shape. Parts that did not change are today's types.
//! [`registry::find_in`](crate::registry::find_in) knows which type a name stood for in a release.
//!
//! `TryFrom` converts an old message to today's. A field without a counterpart is a
//! [`NoCounterpartError`]; each conversion lists the fields that it leaves out because today's
//! peers know them by themselves.
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
//! Some messages have no type of the model today: those that agents store, read from images or hand
//! to their helpers. They have none here either: with feature `proto` their old shapes are types of the
//! generated layer, in `proto::mesos::legacy`, and the registry knows them without it.

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

/// A field of an old message that today's message has no place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCounterpartError {
    /// The field of the old message, in schema names.
    pub field: &'static str,
    /// Explanation, which continues a sentence that begins with the field.
    pub reason: &'static str,
}

impl fmt::Display for NoCounterpartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}

impl std::error::Error for NoCounterpartError {}
