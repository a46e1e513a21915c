//! The laws of the other encoding.

use super::{Outcome, Violation, chosen, forge, hex, hold};
use crate::codec::{Codec, DecodeOptions, ErrorKind};
use crate::json;
use crate::registry::Entry;
use crate::wire::{self, Dialect};

/// **JSON**: what is written in exact form is read as it was, in both dialects.
///
/// # Errors
/// Something else is read, or nothing. (A NaN is any other.)
pub fn json<T: Codec>(value: &T) -> Outcome {
    const LAW: &str = "json";
    for dialect in [Dialect::V1, Dialect::V0] {
        let text = json::to_vec(value, dialect);
        let again = json::from_slice::<T>(&text, dialect);
        #[allow(clippy::eq_op)]
        let same = again.as_ref().is_ok_and(|again| again == value || value != value);
        hold::<T>(LAW, same, || {
            format!("{value:?} is {}, read as {again:?}", String::from_utf8_lossy(&text))
        })?;
        let twice = again.map(|again| json::to_vec(&again, dialect));
        hold::<T>(LAW, twice.as_ref() == Ok(&text), || {
            format!("{} is written again as {twice:?}", String::from_utf8_lossy(&text))
        })?;
    }
    Ok(())
}

/// **JSON**, on a document of the type that the first two bytes choose: it is refused, or its
/// bytes are canonical and what Mesos prints of them is read as the same.
///
/// # Errors
/// The law is broken.
pub fn any_json(data: &[u8]) -> Outcome {
    let Some((entry, document)) = chosen(data) else { return Ok(()) };
    let Ok(bytes) = json::to_wire(entry, document) else { return Ok(()) };
    let canonical = wire::canonical(entry.table(), &bytes, wire::DEFAULT_DEPTH);
    // A document may nest deeper than messages do.
    if canonical.as_ref().is_ok_and(|canonical| *canonical != bytes) {
        let read = String::from_utf8_lossy(document);
        return broken(entry, format!("{read} is read as {}", hex(&bytes)));
    }
    printed(entry, &bytes)
}

/// **JSON**, on a message of the type that the first two bytes choose, [forged](forge::forge)
/// out of the others: what Mesos prints of it is read, and printed again as it was; and so is
/// its exact form.
///
/// # Errors
/// The law is broken.
pub fn any_printed(data: &[u8]) -> Outcome {
    let Some((entry, entropy)) = chosen(data) else { return Ok(()) };
    printed(entry, &forge::forge(entry.table(), entropy))
}

fn printed(entry: Entry, bytes: &[u8]) -> Outcome {
    let Ok(text) = json::to_mesos(entry, bytes) else { return Ok(()) };
    let again = json::to_wire(entry, &text).and_then(|bytes| json::to_mesos(entry, &bytes));
    // Unrecognised enum numbers are not printed, required or not.
    let unrecognised = |kind| kind == ErrorKind::MissingRequired;
    if again.as_ref().map_or_else(|e| !unrecognised(e.kind()), |again| *again != text) {
        let (text, again) = (String::from_utf8_lossy(&text), again.map(String::from_utf8));
        return broken(entry, format!("{} is printed as {text}, then {again:?}", hex(bytes)));
    }
    let Ok(message) = entry.decode(bytes, &DecodeOptions::default()) else { return Ok(()) };
    let exact = |message: &crate::registry::Message| {
        serde_json::to_vec(&message.json(entry.dialect())).unwrap_or_default()
    };
    let text = exact(&message);
    let again = json::to_wire(entry, &text)
        .and_then(|bytes| entry.decode(&bytes, &DecodeOptions::default()))
        .map(|again| exact(&again));
    if again.as_ref() != Ok(&text) {
        let (text, again) = (String::from_utf8_lossy(&text), again.map(String::from_utf8));
        return broken(entry, format!("{} is written as {text}, then {again:?}", hex(bytes)));
    }
    Ok(())
}

fn broken(entry: Entry, detail: String) -> Outcome {
    Err(Violation { law: "json", message: entry.name(), detail })
}
