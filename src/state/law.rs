//! The law of documents.

use serde_json::Value;

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
        (Some(before), Some(after)) if before == after => Ok(true),
        _ => Err(format!("{} is written as {}", show(json), show(&written))),
    }
}
