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

use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;
use prost::Message as _;

use crate::Captured;
use crate::codec::{Codec, DecodeError, DecodeOptions, ErrorKind, Generated};
use crate::registry;
use crate::wire::{self, FindingKind, Form, MessageTable};

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

fn hold<T: Codec>(law: &'static str, holds: bool, detail: impl FnOnce() -> String) -> Outcome {
    if holds {
        return Ok(());
    }
    Err(Violation { law, message: T::FULL_NAME, detail: detail() })
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
    exact::<T>(bytes)?;
    reject::<T>(bytes)?;
    two_routes::<T>(bytes)?;
    captured::<T>(bytes)?;
    if let Ok(value) = T::decode(bytes) {
        put_get(&value)?;
        #[cfg(feature = "json")]
        json(&value)?;
    }
    Ok(())
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
    const LAW: &str = "put_get";
    let bytes = value.encode_to_vec();
    hold::<T>(LAW, value.encoded_len() == bytes.len(), || {
        format!("encoded_len is {}, encoded are {} bytes", value.encoded_len(), bytes.len())
    })?;
    for (how, again) in [("decode", T::decode(&bytes)), ("decode_exact", T::decode_exact(&bytes))] {
        let again = match again {
            Ok(again) => again,
            Err(e) if e.kind() == ErrorKind::Limit => continue,
            Err(e) => return hold::<T>(LAW, false, || format!("{how} of {}: {e}", hex(&bytes))),
        };
        #[allow(clippy::eq_op)]
        let same = again == *value || value != value;
        hold::<T>(LAW, same, || format!("{how} gives {again:?} for {value:?}"))?;
        hold::<T>(LAW, again.encode_to_vec() == bytes, || {
            format!("{how} encodes to {}, not {}", hex(&again.encode_to_vec()), hex(&bytes))
        })?;
    }
    Ok(())
}

/// **Exact**: an exact reading loses nothing, or is an error.
///
/// # Errors
/// `encode(decode_exact(b))` is not the canonical form of `b`, or differs from `decode(b)`,
/// or shared bytes are read otherwise than borrowed ones.
pub fn exact<T: Codec>(bytes: &[u8]) -> Outcome {
    const LAW: &str = "exact";
    let borrowed = T::decode_exact(bytes);
    let shared = T::decode_exact(Bytes::copy_from_slice(bytes));
    let encode =
        |r: &Result<T, DecodeError>| r.as_ref().map(Codec::encode_to_vec).map_err(Clone::clone);
    hold::<T>(LAW, encode(&borrowed) == encode(&shared), || {
        format!("borrowed {} is read as {borrowed:?}, shared as {shared:?}", hex(bytes))
    })?;
    let Ok(value) = borrowed else { return Ok(()) };
    let encoded = value.encode_to_vec();
    let canonical = wire::canonical(T::TABLE, bytes, wire::DEFAULT_DEPTH);
    hold::<T>(LAW, canonical.as_ref() == Ok(&encoded), || match &canonical {
        Ok(canonical) => {
            format!("{} encodes to {}, canonical is {}", hex(bytes), hex(&encoded), hex(canonical))
        }
        Err(stop) => format!("{} is accepted, the walk stops: {stop:?}", hex(bytes)),
    })?;
    let plain = T::decode(bytes).map(|v| v.encode_to_vec());
    hold::<T>(LAW, plain.as_ref() == Ok(&encoded), || {
        format!("decode of {} gives {plain:?}", hex(bytes))
    })
}

/// **Reject**: what is malformed or lacks a required field is refused, with its place; and
/// nothing else is, but for text that is not UTF-8 and what exceeds a limit.
///
/// # Errors
/// `decode` and the walk over the same bytes disagree.
pub fn reject<T: Codec>(bytes: &[u8]) -> Outcome {
    const LAW: &str = "reject";
    let decoded = T::decode(bytes);
    if matches!(&decoded, Err(e) if e.kind() == ErrorKind::Limit) {
        return Ok(());
    }
    let sound = wire::walk(T::TABLE, bytes, wire::DEFAULT_DEPTH, Form::Sound)
        .map(|w| {
            w.findings.iter().all(|f| !matches!(f.kind, FindingKind::Missing | FindingKind::Utf8))
                || w.total > wire::MAX_FINDINGS
        })
        .unwrap_or(false);
    hold::<T>(LAW, decoded.is_ok() == sound, || {
        format!("decode of {} gives {decoded:?}, the walk says {sound}", hex(bytes))
    })?;
    match decoded {
        Ok(value) => {
            // Lossless or not, reading what was written changes nothing more.
            let written = value.encode_to_vec();
            let again = T::decode_exact(&written).map(|v| v.encode_to_vec());
            hold::<T>(LAW, again.as_ref() == Ok(&written), || {
                format!("{} is written as {}, read again as {again:?}", hex(bytes), hex(&written))
            })
        }
        Err(e) => hold::<T>(LAW, e.offset().is_some_and(|o| o <= bytes.len()), || {
            format!("the error of {} has no place: {e}", hex(bytes))
        }),
    }
}

/// **Captured**: whatever is protobuf and has its required fields is read, and written in its
/// canonical form.
///
/// # Errors
/// [`Captured`] refuses such bytes, or writes something else.
pub fn captured<T: Codec>(bytes: &[u8]) -> Outcome {
    const LAW: &str = "captured";
    let captured = Captured::<T>::decode(bytes);
    if matches!(&captured, Err(e) if e.kind() == ErrorKind::Limit) {
        return Ok(());
    }
    let walk = wire::walk(T::TABLE, bytes, wire::DEFAULT_DEPTH, Form::Canonical).ok().filter(|w| {
        w.total > wire::MAX_FINDINGS || w.findings.iter().all(|f| f.kind != FindingKind::Missing)
    });
    hold::<T>(LAW, captured.is_ok() == walk.is_some(), || {
        format!("{} is captured as {captured:?}, the walk says {}", hex(bytes), walk.is_some())
    })?;
    let (Ok(captured), Some(walk)) = (captured, walk) else { return Ok(()) };
    let written = captured.encode_to_vec();
    hold::<T>(LAW, written == walk.bytes, || {
        format!("{} is written as {}, canonical is {}", hex(bytes), hex(&written), hex(&walk.bytes))
    })?;
    hold::<T>(LAW, captured.residue_total() == walk.total && captured.lost().is_empty(), || {
        format!("of {} the residue is {:?}", hex(bytes), captured.residue())
    })?;
    let again = wire::canonical(T::TABLE, &written, wire::DEFAULT_DEPTH);
    hold::<T>(LAW, again.as_ref() == Ok(&written), || {
        format!("the canonical form {} is not its own", hex(&written))
    })
}

/// **Edit**: after an edit a captured message is read as the edited value, and what its
/// value had no place for is still there, or [lost](Captured::lost) by name. The edit is made
/// out of the entropy: fields removed, texts changed, elements removed, doubled and exchanged
/// at any depth.
///
/// # Errors
/// Something else is read, or something is gone without a word.
pub fn edit<T: Codec>(bytes: &[u8], entropy: &[u8]) -> Outcome {
    const LAW: &str = "edit";
    let Ok(bytes) = &wire::canonical(T::TABLE, bytes, wire::DEFAULT_DEPTH) else { return Ok(()) };
    let Ok(mut captured) = Captured::<T>::decode(bytes) else { return Ok(()) };
    let edited = forge::edited(T::TABLE, &captured.value.encode_to_vec(), entropy);
    let Ok(value) = T::decode_exact(&edited) else { return Ok(()) };
    let residue = captured.residue();
    captured.value = value;
    let now = captured.value.encode_to_vec();
    let (written, lost) = (captured.encode_to_vec(), captured.lost());
    let again = Captured::<T>::decode(&written);
    hold::<T>(LAW, again.as_ref().is_ok_and(|a| a.value.encode_to_vec() == now), || {
        format!(
            "{} edited to {} is written as {}, read as {again:?}",
            hex(bytes),
            hex(&now),
            hex(&written)
        )
    })?;
    let kept = again.map(|a| a.residue()).unwrap_or_default();
    let inside = |part: &[u8], whole: &[u8]| {
        part.is_empty() || whole.windows(part.len()).any(|window| window == part)
    };
    for finding in residue {
        let there = kept.iter().chain(&lost).any(|f| inside(&finding.raw, &f.raw));
        hold::<T>(LAW, there, || {
            format!(
                "{} edited to {} is written as {}, and {finding} is gone",
                hex(bytes),
                hex(&now),
                hex(&written)
            )
        })?;
    }
    Ok(())
}

/// **Two routes**: bytes read directly, and by way of the generated type, are one value.
///
/// # Errors
/// The routes disagree where prost accepts the bytes, or a conversion changes something.
pub fn two_routes<T: Generated>(bytes: &[u8]) -> Outcome {
    const LAW: &str = "two_routes";
    let Ok(proto) = T::Proto::decode(bytes) else { return Ok(()) };
    let direct = T::decode_exact(bytes);
    let by_proto = T::from_generated(proto.clone());
    if let (Ok(direct), by_proto) = (&direct, &by_proto) {
        let encoded = direct.encode_to_vec();
        hold::<T>(LAW, by_proto.as_ref().is_ok_and(|v| v.encode_to_vec() == encoded), || {
            format!("{} is {direct:?} directly, {by_proto:?} by the generated type", hex(bytes))
        })?;
    }
    let Ok(value) = by_proto else { return Ok(()) };
    let encoded = value.encode_to_vec();
    // The generated message holds what prost kept of the bytes, in any order.
    let kept = wire::canonical(T::TABLE, &proto.encode_to_vec(), wire::DEFAULT_DEPTH);
    hold::<T>(LAW, kept.as_ref() == Ok(&encoded), || {
        format!("of {proto:?} the value keeps {}", hex(&encoded))
    })?;
    let back = value.into_generated().encode_to_vec();
    hold::<T>(LAW, back == encoded, || {
        format!("{} by the generated type is {}", hex(&encoded), hex(&back))
    })
}
