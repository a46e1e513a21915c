//! Lines `{"type", "hex"}` and `{"type", "json"}` of a `.jsonl` file.

use std::borrow::Cow;

use data_encoding::HEXLOWER_PERMISSIVE;
use mesos_types::registry::Entry;
use mesos_types::{DecodeError, json};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A message as a line holds it.
pub struct Line {
    /// The full name of its type, if the line says it.
    pub name: Option<String>,
    /// The message.
    pub input: Input,
}

/// A message in one of its encodings.
pub enum Input {
    /// Protobuf.
    Bytes(Vec<u8>),
    /// A JSON document.
    Json(String),
}

#[derive(Deserialize)]
struct Members<'a> {
    #[serde(rename = "type")]
    name: Option<String>,
    #[serde(borrow)]
    hex: Option<Cow<'a, str>>,
    #[serde(borrow)]
    json: Option<&'a RawValue>,
}

impl Line {
    /// Reads a line. `json` is a string that holds a document, or the document itself; where
    /// `hex` is there too it is passed over, as all other members are.
    ///
    /// # Errors
    /// What is bad about the line.
    pub fn parse(line: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line).map_err(|_| "not UTF-8")?;
        if !text.trim_start().starts_with('{') {
            return Err("not a JSON object".to_owned());
        }
        let Members { name, hex, json } = serde_json::from_str(text).map_err(without_place)?;
        let input = match (hex, json) {
            (Some(hex), _) => Input::Bytes(
                HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).map_err(|e| format!("`hex`: {e}"))?,
            ),
            (None, Some(json)) => {
                let document = serde_json::from_str::<String>(json.get());
                Input::Json(document.unwrap_or_else(|_| json.get().to_owned()))
            }
            (None, None) => return Err("neither `hex` nor `json`".to_owned()),
        };
        Ok(Line { name, input })
    }

    /// The bytes of the message, if it is of this type.
    ///
    /// # Errors
    /// The document is none of this type.
    pub fn bytes(self, entry: Entry) -> Result<Vec<u8>, DecodeError> {
        match self.input {
            Input::Bytes(bytes) => Ok(bytes),
            Input::Json(document) => json::mesos_to_wire(entry, document.as_bytes()),
        }
    }
}

/// What is wrong; that it is in line 1 says nothing.
fn without_place(e: serde_json::Error) -> String {
    let text = e.to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what).to_owned()
}
