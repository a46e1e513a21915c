//! The laws of one type, which is known only when the program runs: each is compiled once.

use bytes::Bytes;

use super::{Outcome, forge, hex, hold};
use crate::codec::{DecodeError, DecodeOptions, ErrorKind, Input};
use crate::dynamic::{DynamicMessage, Held, Type};
use crate::wire::{self, FindingKind, Form};

fn decode(of: &Type, bytes: &[u8], strict: bool) -> Result<DynamicMessage, DecodeError> {
    of.decode(&Input::Slice(bytes), &DecodeOptions::default(), strict)
}

fn encoded(message: Result<DynamicMessage, DecodeError>) -> Result<Vec<u8>, DecodeError> {
    message.map(|m| m.encode_to_vec())
}

pub(crate) fn all(of: &Type, bytes: &[u8]) -> Outcome {
    exact(of, bytes)?;
    reject(of, bytes)?;
    captured(of, bytes)?;
    if let Ok(value) = decode(of, bytes, false) {
        put_get(of, &*value.0)?;
        #[cfg(feature = "json")]
        super::json::value(of, &*value.0)?;
    }
    Ok(())
}

pub(crate) fn put_get(of: &Type, value: &dyn Held) -> Outcome {
    const LAW: &str = "put_get";
    let bytes = value.encode();
    hold(LAW, of.table, value.encoded_len() == bytes.len(), || {
        format!("encoded_len is {}, encoded are {} bytes", value.encoded_len(), bytes.len())
    })?;
    for (how, strict) in [("decode", false), ("decode_exact", true)] {
        let again = match decode(of, &bytes, strict) {
            Ok(again) => again,
            Err(e) if matches!(e.kind(), ErrorKind::Limit(_)) => continue,
            Err(e) => {
                return hold(LAW, of.table, false, || format!("{how} of {}: {e}", hex(&bytes)));
            }
        };
        let same = again.0.same(value);
        hold(LAW, of.table, same, || format!("{how} gives {again:?} for {:?}", value.debug()))?;
        hold(LAW, of.table, again.encode_to_vec() == bytes, || {
            format!("{how} encodes to {}, not {}", hex(&again.encode_to_vec()), hex(&bytes))
        })?;
    }
    Ok(())
}

pub(crate) fn exact(of: &Type, bytes: &[u8]) -> Outcome {
    const LAW: &str = "exact";
    let borrowed = decode(of, bytes, true);
    let shared = Input::Shared(Bytes::copy_from_slice(bytes));
    let shared = encoded(of.decode(&shared, &DecodeOptions::default(), true));
    let read = borrowed.as_ref().map(DynamicMessage::encode_to_vec).map_err(Clone::clone);
    hold(LAW, of.table, read == shared, || {
        format!("borrowed {} is read as {borrowed:?}, shared as {shared:?}", hex(bytes))
    })?;
    let Ok(written) = read else { return Ok(()) };
    let canonical = wire::canonical(of.table, bytes, wire::DEFAULT_DEPTH);
    hold(LAW, of.table, canonical.as_ref() == Ok(&written), || match &canonical {
        Ok(canonical) => {
            format!("{} encodes to {}, canonical is {}", hex(bytes), hex(&written), hex(canonical))
        }
        Err(stop) => format!("{} is accepted, the walk stops: {stop:?}", hex(bytes)),
    })?;
    let plain = encoded(decode(of, bytes, false));
    hold(LAW, of.table, plain.as_ref() == Ok(&written), || {
        format!("decode of {} gives {plain:?}", hex(bytes))
    })
}

pub(crate) fn reject(of: &Type, bytes: &[u8]) -> Outcome {
    const LAW: &str = "reject";
    let decoded = decode(of, bytes, false);
    if matches!(&decoded, Err(e) if matches!(e.kind(), ErrorKind::Limit(_))) {
        return Ok(());
    }
    let sound = wire::walk(of.table, bytes, wire::DEFAULT_DEPTH, Form::Sound)
        .map(|w| {
            w.findings.iter().all(|f| !matches!(f.kind, FindingKind::Missing | FindingKind::Utf8))
                || w.total > wire::MAX_FINDINGS
        })
        .unwrap_or(false);
    hold(LAW, of.table, decoded.is_ok() == sound, || {
        format!("decode of {} gives {decoded:?}, the walk says {sound}", hex(bytes))
    })?;
    match decoded {
        Ok(value) => {
            // Lossless or not, reading what was written changes nothing more.
            let written = value.encode_to_vec();
            let again = encoded(decode(of, &written, true));
            hold(LAW, of.table, again.as_ref() == Ok(&written), || {
                format!("{} is written as {}, read again as {again:?}", hex(bytes), hex(&written))
            })
        }
        Err(e) => hold(LAW, of.table, e.offset().is_some_and(|o| o <= bytes.len()), || {
            format!("the error of {} has no place: {e}", hex(bytes))
        }),
    }
}

pub(crate) fn captured(of: &Type, bytes: &[u8]) -> Outcome {
    const LAW: &str = "captured";
    let captured = of.original(Input::Slice(bytes), &DecodeOptions::default());
    if matches!(&captured, Err(e) if matches!(e.kind(), ErrorKind::Limit(_))) {
        return Ok(());
    }
    let walk = wire::walk(of.table, bytes, wire::DEFAULT_DEPTH, Form::Canonical).ok().filter(|w| {
        w.total > wire::MAX_FINDINGS || w.findings.iter().all(|f| f.kind != FindingKind::Missing)
    });
    hold(LAW, of.table, captured.is_ok() == walk.is_some(), || {
        let captured = captured.as_ref().map(|(message, _)| message);
        format!("{} is captured as {captured:?}, the walk says {}", hex(bytes), walk.is_some())
    })?;
    let (Ok((message, original)), Some(walk)) = (captured, walk) else { return Ok(()) };
    let (written, lost) =
        original.merged(message.encode_to_vec(), true, &mut |b| of.rewrite(&original, b));
    hold(LAW, of.table, written == walk.bytes, || {
        format!("{} is written as {}, canonical is {}", hex(bytes), hex(&written), hex(&walk.bytes))
    })?;
    let (residue, total) = original.residue();
    hold(LAW, of.table, total == walk.total && lost.1 == 0, || {
        format!("of {} the residue is {residue:?}", hex(bytes))
    })?;
    let again = wire::canonical(of.table, &written, wire::DEFAULT_DEPTH);
    hold(LAW, of.table, again.as_ref() == Ok(&written), || {
        format!("the canonical form {} is not its own", hex(&written))
    })
}

pub(crate) fn edit(of: &Type, bytes: &[u8], entropy: &[u8]) -> Outcome {
    const LAW: &str = "edit";
    let options = DecodeOptions::default();
    let Ok(bytes) = &wire::canonical(of.table, bytes, wire::DEFAULT_DEPTH) else { return Ok(()) };
    let Ok((message, original)) = of.original(Input::Slice(bytes), &options) else {
        return Ok(());
    };
    let edited = forge::edited(of.table, &message.encode_to_vec(), entropy);
    let Ok(value) = decode(of, &edited, true) else { return Ok(()) };
    let now = value.encode_to_vec();
    let (written, lost) = original.merged(now.clone(), true, &mut |b| of.rewrite(&original, b));
    let again = of.original(Input::Slice(&written), &options);
    let same = again.as_ref().is_ok_and(|(again, _)| again.encode_to_vec() == now);
    hold(LAW, of.table, same, || {
        let again = again.as_ref().map(|(message, _)| message);
        format!(
            "{} edited to {} is written as {}, read as {again:?}",
            hex(bytes),
            hex(&now),
            hex(&written)
        )
    })?;
    let kept = again.map(|(_, original)| original.residue().0).unwrap_or_default();
    let inside = |part: &[u8], whole: &[u8]| {
        part.is_empty() || whole.windows(part.len()).any(|window| window == part)
    };
    for finding in original.residue().0 {
        let there = kept.iter().chain(&lost.0).any(|f| inside(&finding.raw, &f.raw));
        hold(LAW, of.table, there, || {
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
