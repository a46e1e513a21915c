//! Lines `{"type", "hex"}` of a `.jsonl` file.

use std::borrow::Cow;

use data_encoding::HEXLOWER_PERMISSIVE;
use serde::Deserialize;

/// A message as a line holds it.
pub struct Line {
    /// The full name of its type, if the line says it.
    pub name: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct Members<'a> {
    #[serde(rename = "type")]
    name: Option<String>,
    #[serde(borrow)]
    hex: Cow<'a, str>,
}

impl Line {
    /// Reads a line; other members than the two are passed over.
    ///
    /// # Errors
    /// What is bad about the line.
    pub fn parse(line: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line).map_err(|_| "not UTF-8")?;
        if !text.trim_start().starts_with('{') {
            return Err("not a JSON object".to_owned());
        }
        let Members { name, hex } = serde_json::from_str(text).map_err(without_place)?;
        let bytes =
            HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).map_err(|e| format!("`hex`: {e}"))?;
        Ok(Line { name, bytes })
    }
}

/// What is wrong; that it is in line 1 says nothing.
fn without_place(e: serde_json::Error) -> String {
    let text = e.to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what).to_owned()
}
