//! The laws of JSON, on a fuzzer's data.

use super::{Outcome, Violation, chosen, forge, hex};
use crate::codec::{DecodeOptions, ErrorKind};
use crate::dynamic::DynamicMessage;
use crate::json;
use crate::registry::Entry;
use crate::serde_form::Reader;
use crate::wire;

/// **JSON**, on a document of the type that the first two bytes choose: it is refused, or its
/// bytes are canonical and what Mesos prints of them is read as the same. Read strictly, it says
/// what it says to serde.
///
/// # Errors
/// The law is broken.
pub fn any_json(data: &[u8]) -> Outcome {
    let Some((entry, document)) = chosen(data) else { return Ok(()) };
    strict(entry, document)?;
    let Ok(bytes) = json::mesos_to_wire(entry, document) else { return Ok(()) };
    let canonical = wire::canonical(entry.table(), &bytes, wire::DEFAULT_DEPTH);
    // A document may nest deeper than messages do.
    if canonical.as_ref().is_ok_and(|canonical| *canonical != bytes) {
        let read = String::from_utf8_lossy(document);
        return broken(entry, format!("{read} is read as {}", hex(&bytes)));
    }
    printed(entry, &bytes)
}

fn strict(entry: Entry, document: &[u8]) -> Outcome {
    // For serde_json an object with this name is a number.
    const NUMBER: &str = "$serde_json::private::Number";
    if String::from_utf8_lossy(document).contains(NUMBER) {
        return Ok(());
    }
    let (ours, serde) = (json::strict_bytes(entry, document), by_serde(entry, document));
    let same = match (&ours, &serde) {
        (Ok(ours), Ok(serde)) => ours == serde,
        // serde_json goes into fewer levels.
        (Ok(_), Err(e)) => e.to_string().starts_with("recursion limit"),
        (Err(_), Ok(_)) => false,
        (Err(_), Err(_)) => true,
    };
    if same {
        return Ok(());
    }
    let read = String::from_utf8_lossy(document);
    broken(entry, format!("{read} is read as {ours:?}, and by serde as {serde:?}"))
}

/// The bytes of a document, through serde.
fn by_serde(entry: Entry, document: &[u8]) -> serde_json::Result<Vec<u8>> {
    let text = std::str::from_utf8(document).map_err(serde_core::de::Error::custom)?;
    let (mut deserializer, mut bytes) = (serde_json::Deserializer::from_str(text), Vec::new());
    let reader = Reader { dialect: entry.dialect() };
    reader.message(entry.table(), &mut deserializer, &mut bytes)?;
    deserializer.end()?;
    Ok(bytes)
}

/// **JSON**, on a message of the type that the first two bytes choose, [forged](forge)
/// out of the others: what Mesos prints of it is read, and printed again as it was; and so is
/// its exact form.
///
/// # Errors
/// The law is broken.
pub fn any_printed(data: &[u8]) -> Outcome {
    let Some((entry, entropy)) = chosen(data) else { return Ok(()) };
    printed(entry, &forge(entry.table(), entropy))
}

fn printed(entry: Entry, bytes: &[u8]) -> Outcome {
    let Ok(text) = json::to_mesos(entry, bytes) else { return Ok(()) };
    let again = json::mesos_to_wire(entry, &text).and_then(|bytes| json::to_mesos(entry, &bytes));
    // Unrecognised enum numbers are not printed, required or not.
    let unrecognised = |kind| kind == ErrorKind::MissingRequired;
    if again.as_ref().map_or_else(|e| !unrecognised(e.kind()), |again| *again != text) {
        let (text, again) = (String::from_utf8_lossy(&text), again.map(String::from_utf8));
        return broken(entry, format!("{} is printed as {text}, then {again:?}", hex(bytes)));
    }
    let Ok(message) = entry.decode(bytes, &DecodeOptions::default()) else { return Ok(()) };
    let exact = |message: &DynamicMessage| {
        serde_json::to_vec(&message.json(entry.dialect())).unwrap_or_default()
    };
    let text = exact(&message);
    let again = json::mesos_to_wire(entry, &text)
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
