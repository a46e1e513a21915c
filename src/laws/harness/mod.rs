//! The laws on a fuzzer's data: the bodies of the fuzz targets, for fuzz targets of your own.
//!
//! Each function takes the bytes that a fuzzer makes. The first few of them choose what is
//! tested, such as the type; the function says which. The rest is the input. Bytes that are too
//! few to choose break no law.

#[cfg(any(feature = "http", feature = "libprocess", feature = "recordio"))]
mod framing;
#[cfg(feature = "json")]
mod json;

use std::sync::OnceLock;

use super::{Outcome, Violation, forge, hex};
use crate::codec::DecodeOptions;
use crate::registry::{self, Entry};
use crate::wire::{self, MessageTable};

#[cfg(feature = "http")]
pub use framing::headers;
#[cfg(feature = "recording")]
pub use framing::recordings;
#[cfg(feature = "recordio")]
pub use framing::records;
#[cfg(feature = "libprocess")]
pub use framing::{requests, upid};
#[cfg(feature = "json")]
pub use json::{any_json, any_printed};

/// All laws on one message. The first two bytes choose the type; the others are the message.
///
/// # Errors
/// A law is broken.
pub fn any(data: &[u8]) -> Outcome {
    match chosen(data) {
        Some((entry, bytes)) => entry.laws(bytes),
        None => Ok(()),
    }
}

/// All laws on a message that is [forged](forge). The first two bytes choose the type; the
/// message is forged out of the others.
///
/// # Errors
/// A law is broken.
pub fn any_forged(data: &[u8]) -> Outcome {
    match chosen(data) {
        Some((entry, entropy)) => entry.laws(&forge(entry.table(), entropy)),
        None => Ok(()),
    }
}

/// All laws on a message of one of the packages. The first two bytes choose the type among the
/// messages of these packages that are not nested in another. The third byte, if it is odd, says
/// that the message is [forged](forge) out of the others; if it is even, they are the message.
///
/// ```
/// use mesos_types::laws::harness;
///
/// harness::family(&["mesos.v1.scheduler"], b"\x02\x03\x01any bytes")?;
/// # Ok::<(), mesos_types::laws::Violation>(())
/// ```
///
/// # Errors
/// A law is broken, or no type is in these packages.
pub fn family(packages: &[&str], data: &[u8]) -> Outcome {
    let Some((&[a, b, how], rest)) = data.split_first_chunk() else { return Ok(()) };
    let belongs = |entry: &Entry| packages.iter().any(|package| is_in(entry.name(), package));
    match next(u16::from_le_bytes([a, b]), belongs) {
        Some(entry) if how % 2 == 0 => entry.laws(rest),
        Some(entry) => entry.laws(&forge(entry.table(), rest)),
        None => Err(Violation {
            law: "family",
            message: "any bytes",
            detail: format!("no type is in {packages:?}"),
        }),
    }
}

/// Whether a message of this full name is in the package, and not nested in another message.
fn is_in(name: &str, package: &str) -> bool {
    name.strip_prefix(package)
        .and_then(|rest| rest.strip_prefix('.'))
        .is_some_and(|rest| !rest.contains('.'))
}

/// [`edit`](super::edit) on a forged message. The first two bytes choose the type; the next two
/// say how many of the others make the message, and how many the edit.
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

/// **Canonical**: the canonical form of a message is its own canonical form, whether the message
/// is whole or not. The first two bytes choose the type; the others are the message.
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

/// **Total**: whatever the bytes, the limits and the options are, decoding ends with a value or
/// an error. The first two bytes choose the type, the next four the limits and options.
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

/// The type that the first two bytes choose, and the other bytes.
fn chosen(data: &[u8]) -> Option<(Entry, &[u8])> {
    let (&[a, b], rest) = data.split_first_chunk()?;
    next(u16::from_le_bytes([a, b]), |_| true).map(|entry| (entry, rest))
}

/// The type whose [`choice_of`] is the next at or after the choice, among those that belong. A
/// type that is new to the registry thus takes over few of the choices, and seeds keep their
/// types.
fn next(choice: u16, belongs: impl Fn(&Entry) -> bool) -> Option<Entry> {
    static CHOICES: OnceLock<Vec<(u16, Entry)>> = OnceLock::new();
    let choices = CHOICES.get_or_init(|| {
        let mut all: Vec<_> = registry::entries().map(|e| (choice_of(e.table()), e)).collect();
        all.sort_by_key(|c| c.0);
        all
    });
    let (before, after) = choices.split_at(choices.partition_point(|c| c.0 < choice));
    after.iter().chain(before).map(|(_, entry)| *entry).find(belongs)
}

/// The two bytes that choose this type, as a little-endian number.
pub fn choice_of(table: &'static MessageTable) -> u16 {
    let hash = table.name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| {
        (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash >> 48 ^ hash >> 16) as u16
}
