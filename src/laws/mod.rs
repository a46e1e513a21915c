//! The laws of the crate as functions: what every codec of it holds to, on any value and any
//! bytes.
//!
//! The property tests and fuzz targets of this crate call these, and so can those of a crate
//! that uses it. [`harness`] has the bodies of the fuzz targets.
//!
//! ```
//! use mesos_types::{TaskInfo, laws};
//!
//! laws::all::<TaskInfo>(b"any bytes at all")?;
//! # Ok::<(), laws::Violation>(())
//! ```

mod forge;
pub mod harness;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "proto")]
mod routes;
mod values;

use std::fmt;

#[cfg(feature = "proto")]
use crate::codec::Generated;
use crate::codec::{Codec, DecodeOptions, ErrorKind};
use crate::dynamic::{DynamicMessage, Type};
use crate::registry::{self, Entry, Kind};
use crate::wire::{self, Form, MessageTable};

pub use forge::forge;
#[cfg(feature = "json")]
pub use json::json;

/// A law that does not hold, and for what.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("law {law} is broken for {message}: {detail}")]
pub struct Violation {
    /// The law: the name of its function.
    pub law: &'static str,
    /// The full name of the message.
    pub message: &'static str,
    /// What was expected, and what came.
    pub detail: String,
}

type Outcome = Result<(), Violation>;

fn hold(
    law: &'static str,
    table: &'static MessageTable,
    holds: bool,
    detail: impl FnOnce() -> String,
) -> Outcome {
    if holds {
        return Ok(());
    }
    Err(Violation { law, message: table.name, detail: detail() })
}

fn hex(bytes: &[u8]) -> impl fmt::Display + '_ {
    struct Hex<'a>(&'a [u8]);
    impl fmt::Display for Hex<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
        }
    }
    Hex(bytes)
}

/// All laws that begin with bytes; with feature `proto` that of two routes too.
///
/// # Errors
/// A law is broken.
pub fn all<T: Codec>(bytes: &[u8]) -> Outcome {
    all_of(&Type::of::<T>(), bytes)
}

fn all_of(of: &Type, bytes: &[u8]) -> Outcome {
    values::all(of, bytes)?;
    #[cfg(feature = "proto")]
    if let Some(route) = routes::of(of.table) {
        routes::two_routes(of.table, route, bytes)?;
    }
    Ok(())
}

impl Entry {
    /// Holds the type to every law that begins with bytes; with feature `proto` to that of two routes
    /// too. A message that the model has no type for is held to *exact* and *reject*.
    ///
    /// # Errors
    /// A law is broken.
    pub fn laws(&self, bytes: &[u8]) -> Outcome {
        match self.kind() {
            Kind::Model(model) => all_of(model, bytes),
            Kind::Layer(_) => layer(self, bytes),
        }
    }

    /// Holds the type to [`edit`]. Messages that the model has no type for are not held to it.
    ///
    /// # Errors
    /// The law is broken.
    pub fn edit(&self, bytes: &[u8], entropy: &[u8]) -> Outcome {
        match self.kind() {
            Kind::Model(model) => values::edit(model, bytes, entropy),
            Kind::Layer(_) => Ok(()),
        }
    }
}

impl DynamicMessage {
    /// Holds the value to [`put_get`]. A message that the model has no type for is not held to it.
    ///
    /// # Errors
    /// The law is broken.
    pub fn put_get(&self) -> Outcome {
        match registry::find(self.table().name).map(|entry| entry.kind()) {
            Some(Kind::Model(model)) => values::put_get(model, &*self.0),
            _ => Ok(()),
        }
    }
}

/// The laws of a message that the model has no type for.
pub(crate) fn layer(entry: &registry::Entry, bytes: &[u8]) -> Outcome {
    let hold = |law, holds: bool, detail: &dyn Fn() -> String| match holds {
        true => Ok(()),
        false => Err(Violation { law, message: entry.name(), detail: detail() }),
    };
    let options = DecodeOptions::default();
    let walk = wire::walk(entry.table(), bytes, wire::DEFAULT_DEPTH, Form::Canonical);
    match entry.decode_exact(bytes, &options) {
        Ok(value) => hold("exact", walk.is_ok_and(|w| w.bytes == value.encode_to_vec()), &|| {
            format!("{} encodes to {}", hex(bytes), hex(&value.encode_to_vec()))
        }),
        Err(e) if matches!(e.kind(), ErrorKind::Limit(_)) => Ok(()),
        Err(e) => hold("reject", walk.map_or(true, |w| w.total > 0), &|| {
            format!("{} is refused for no reason: {e}", hex(bytes))
        }),
    }
}

/// **PutGet**: what is written is read again as it was.
///
/// # Errors
/// `decode(encode(v))` is not the same as `v` (NaN equals NaN), encodes otherwise, or `encoded_len` is
/// wrong.
pub fn put_get<T: Codec>(value: &T) -> Outcome {
    values::put_get(&Type::of::<T>(), value)
}

/// **Exact**: an exact reading loses nothing, or is an error.
///
/// # Errors
/// `encode(decode_exact(b))` is not the canonical form of `b`, or differs from `decode(b)`,
/// or shared bytes are read otherwise than borrowed ones.
pub fn exact<T: Codec>(bytes: &[u8]) -> Outcome {
    values::exact(&Type::of::<T>(), bytes)
}

/// **Reject**: what is malformed or lacks a required field is refused, with its place; and
/// nothing else is, but for text that is not UTF-8 and what exceeds a limit.
///
/// # Errors
/// `decode` and the walk over the same bytes disagree.
pub fn reject<T: Codec>(bytes: &[u8]) -> Outcome {
    values::reject(&Type::of::<T>(), bytes)
}

/// **Captured**: whatever is protobuf and has its required fields is read, and written in its
/// canonical form.
///
/// # Errors
/// [`Captured`](crate::Captured) refuses such bytes, or writes something else.
pub fn captured<T: Codec>(bytes: &[u8]) -> Outcome {
    values::captured(&Type::of::<T>(), bytes)
}

/// **Edit**: after an edit a captured message is read as the edited value, and what its
/// value had no place for is still there, or [lost](crate::Captured::lost) by name. The edit is made
/// out of the entropy: fields removed, texts changed, elements removed, doubled and exchanged
/// at any depth.
///
/// # Errors
/// Something else is read, or something is gone without a word.
pub fn edit<T: Codec>(bytes: &[u8], entropy: &[u8]) -> Outcome {
    values::edit(&Type::of::<T>(), bytes, entropy)
}

/// **Two routes**: bytes read directly, and by way of the generated type, are one value.
///
/// # Errors
/// The routes disagree where prost accepts the bytes, or a conversion changes something.
#[cfg(feature = "proto")]
pub fn two_routes<T: Generated>(bytes: &[u8]) -> Outcome {
    routes::two_routes(T::TABLE, routes::route::<T>, bytes)
}
