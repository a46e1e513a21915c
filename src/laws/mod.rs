//! The laws of the crate as functions: what every codec of it holds to, on any value and any
//! bytes.
//!
//! The property tests and fuzz targets of this crate call these, and so can those of a crate
//! that uses it.
//!
//! ```
//! use mesos_types::{TaskInfo, laws};
//!
//! laws::all::<TaskInfo>(b"any bytes at all")?;
//! # Ok::<(), laws::Violation>(())
//! ```

mod forge;
#[cfg(any(feature = "http", feature = "libprocess", feature = "recordio"))]
mod framing;
#[cfg(feature = "json")]
mod json;

mod routes;
mod values;

use std::fmt;
use std::sync::OnceLock;

use crate::codec::{Codec, DecodeOptions, ErrorKind, Generated};
use crate::dynamic::{DynamicMessage, Type};
use crate::registry::{self, Entry, Kind};
use crate::wire::{self, Form, MessageTable};

pub use forge::forge;
#[cfg(feature = "http")]
pub use framing::headers;
#[cfg(feature = "recording")]
pub use framing::recordings;
#[cfg(feature = "recordio")]
pub use framing::records;
#[cfg(feature = "libprocess")]
pub use framing::{requests, upid};
#[cfg(feature = "json")]
pub use json::{any_json, any_printed, json};

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

/// All laws that begin with bytes.
///
/// # Errors
/// A law is broken.
pub fn all<T: Generated>(bytes: &[u8]) -> Outcome {
    values::all(&Type::of::<T>(), bytes)?;
    routes::two_routes(T::TABLE, routes::route::<T>, bytes)
}

impl Entry {
    /// Holds the type to every law, on these bytes.
    ///
    /// # Errors
    /// A law is broken.
    pub fn laws(&self, bytes: &[u8]) -> Outcome {
        match self.kind() {
            Kind::Model(model) => {
                values::all(model, bytes)?;
                match routes::of(model.table) {
                    Some(route) => routes::two_routes(model.table, route, bytes),
                    None => Ok(()),
                }
            }
            Kind::Layer(_) => layer(self, bytes),
        }
    }

    /// Holds the type to [`edit`]. Types of the generated layer are not held to it.
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
    /// Holds the value to [`put_get`]. Values of the generated layer are not held to it.
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
        Err(e) if e.kind() == ErrorKind::Limit => Ok(()),
        Err(e) => hold("reject", walk.map_or(true, |w| w.total > 0), &|| {
            format!("{} is refused for no reason: {e}", hex(bytes))
        }),
    }
}

/// All laws, on bytes of which the first two choose the type and the others are the message.
///
/// # Errors
/// A law is broken.
pub fn any(data: &[u8]) -> Outcome {
    match chosen(data) {
        Some((entry, bytes)) => entry.laws(bytes),
        None => Ok(()),
    }
}

/// All laws, on a message of the type that the first two bytes choose, [forged](forge) out of
/// the others.
///
/// # Errors
/// A law is broken.
pub fn any_forged(data: &[u8]) -> Outcome {
    match chosen(data) {
        Some((entry, entropy)) => entry.laws(&forge(entry.table(), entropy)),
        None => Ok(()),
    }
}

/// All laws, on one of a few types, by full name: the first byte chooses which, and whether
/// the others are the message or what it is [forged](forge) out of.
///
/// ```
/// use mesos_types::laws;
///
/// laws::family(&["mesos.v1.scheduler.Call", "mesos.v1.scheduler.Event"], b"\x02any bytes")?;
/// # Ok::<(), laws::Violation>(())
/// ```
///
/// # Errors
/// A law is broken, or no type has the name.
pub fn family(names: &[&'static str], data: &[u8]) -> Outcome {
    let Some((&choice, rest)) = data.split_first() else { return Ok(()) };
    let which = usize::from(choice / 2).checked_rem(names.len()).and_then(|i| names.get(i));
    let Some(&message) = which else { return Ok(()) };
    match registry::find(message) {
        Some(entry) if choice % 2 == 0 => entry.laws(rest),
        Some(entry) => entry.laws(&forge(entry.table(), rest)),
        None => Err(Violation { law: "family", message, detail: "no type has this name".into() }),
    }
}

/// [`edit`], on a message of the type that the first two bytes choose; the next two say how
/// many of the others make the message and how many the edit.
///
/// # Errors
/// The law is broken.
pub fn any_edit(data: &[u8]) -> Outcome {
    let Some((entry, rest)) = chosen(data) else { return Ok(()) };
    let Some((&at, rest)) = rest.split_first_chunk() else { return Ok(()) };
    let at = usize::from(u16::from_le_bytes(at)) % (rest.len() + 1);
    let (message, edit) = rest.split_at(at);
    entry.edit(&forge(entry.table(), message), edit)
}

/// **Canonical**: the canonical form is its own, whether the message is whole or not; of bytes
/// of which the first two choose the type.
///
/// # Errors
/// The law is broken.
pub fn any_walk(data: &[u8]) -> Outcome {
    let Some((entry, bytes)) = chosen(data) else { return Ok(()) };
    let Ok(once) = wire::canonical(entry.table(), bytes, wire::DEFAULT_DEPTH) else {
        return Ok(());
    };
    let twice = wire::canonical(entry.table(), &once, wire::DEFAULT_DEPTH);
    if twice.as_ref() == Ok(&once) {
        return Ok(());
    }
    let detail = format!("of {} it is {}, and of that {twice:?}", hex(bytes), hex(&once));
    Err(Violation { law: "canonical", message: entry.name(), detail })
}

/// **Total**: whatever the bytes, the limits and the options, decoding ends with a value or
/// an error; the first two bytes choose the type, the next four the limits.
pub fn any_limits(data: &[u8]) {
    let Some((entry, [depth, bytes, memory, lossy, message @ ..])) = chosen(data) else { return };
    let options = DecodeOptions::new()
        .max_depth(u32::from(*depth))
        .max_bytes(usize::from(*bytes) << 4)
        .max_memory(usize::from(*memory) << 8)
        .lossy_text(lossy & 1 == 1);
    let _ = entry.decode(message, &options);
    let _ = entry.decode_exact(message, &options);
}

/// The type whose name's hash is the next at or after the choice: a new type takes over few of
/// the choices.
fn chosen(data: &[u8]) -> Option<(registry::Entry, &[u8])> {
    let (&[a, b], rest) = data.split_first_chunk()?;
    let choice = u16::from_le_bytes([a, b]);
    static CHOICES: OnceLock<Vec<(u16, registry::Entry)>> = OnceLock::new();
    let choices = CHOICES.get_or_init(|| {
        let mut all: Vec<_> = registry::entries().map(|e| (choice_of(e.table()), e)).collect();
        all.sort_by_key(|c| c.0);
        all
    });
    let next = choices.partition_point(|c| c.0 < choice);
    let (_, entry) = choices.get(next).or(choices.first())?;
    Some((*entry, rest))
}

/// The first two bytes that choose a type.
pub fn choice_of(table: &'static MessageTable) -> u16 {
    let hash = table.name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| {
        (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash >> 48 ^ hash >> 16) as u16
}

/// **PutGet**: what is written is read again as it was.
///
/// # Errors
/// `decode(encode(v))` differs from `v` (if `v` equals itself: it holds no NaN), encodes
/// otherwise, or `encoded_len` is wrong.
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
pub fn two_routes<T: Generated>(bytes: &[u8]) -> Outcome {
    routes::two_routes(T::TABLE, routes::route::<T>, bytes)
}
