//! The law of documents.

use serde_json::{Number, Value};

use super::document::{Document, Endpoint};

/// **Written as read**: a text is refused, or all its values are in what is written of the
/// document that was read, and reading that gives the same document. Gives whether it was read.
///
/// # Errors
/// Something else is written, or read again.
pub fn written_as_read(endpoint: Endpoint, json: &[u8]) -> Result<bool, String> {
    let Ok(document) = Document::read(endpoint, json) else { return Ok(false) };
    let written = document.to_vec();
    let show = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match Document::read(endpoint, &written) {
        Ok(again) if again == document => {}
        other => return Err(format!("{} is written, and read as {other:?}", show(&written))),
    }
    // Bytes of a file that are not UTF-8 are no value of JSON.
    if std::str::from_utf8(json).is_err() {
        return Ok(true);
    }
    let value = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    match (value(json), value(&written)) {
        (Some(before), Some(after)) if same(&before, &after) => Ok(true),
        // The data of a file is read as bytes, and may hold control characters, which JSON forbids.
        (None, Some(_)) => Ok(true),
        _ => Err(format!("{} is written as {}", show(json), show(&written))),
    }
}

/// Whether two values are the same. With its feature `arbitrary_precision`, `serde_json` tells
/// numbers apart that are only spelled in two ways.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            // `-0` is a double.
            let integer = |n: &Number| n.as_i128().filter(|i| *i != 0 || n.to_string() == "0");
            a == b
                || match (integer(a), integer(b)) {
                    (None, None) => a.as_f64() == b.as_f64(),
                    (a, b) => a == b,
                }
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}
