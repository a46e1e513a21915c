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

use std::fmt;

use bytes::Bytes;
use prost::Message as _;

use crate::codec::{Codec, DecodeError, ErrorKind, Generated};
use crate::wire::{self, FindingKind, Form};

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
    if let Ok(value) = T::decode(bytes) {
        put_get(&value)?;
    }
    Ok(())
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
    let encode = |r: &Result<T, DecodeError>| r.as_ref().map(Codec::encode_to_vec).map_err(Clone::clone);
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
    hold::<T>(LAW, plain.as_ref() == Ok(&encoded), || format!("decode of {} gives {plain:?}", hex(bytes)))
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
        .map(|w| w.findings.iter().all(|f| !matches!(f.kind, FindingKind::Missing | FindingKind::Utf8)) || w.total > wire::MAX_FINDINGS)
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
    hold::<T>(LAW, back == encoded, || format!("{} by the generated type is {}", hex(&encoded), hex(&back)))
}
