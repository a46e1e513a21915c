//! Lines `{"type", "hex"}` and `{"type", "json"}` of a `.jsonl` file.

use std::fmt;

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
    #[serde(borrow, rename = "type")]
    name: Option<&'a RawValue>,
    #[serde(borrow)]
    hex: Option<&'a RawValue>,
    #[serde(borrow)]
    json: Option<&'a RawValue>,
}

/// What is bad about a line.
#[derive(Debug)]
pub enum Bad {
    /// It is a JSON object, but has neither of the members that hold a message.
    NoMessage,
    /// Anything else.
    Other(String),
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bad::NoMessage => f.write_str("neither `hex` nor `json`"),
            Bad::Other(why) => f.write_str(why),
        }
    }
}

impl From<String> for Bad {
    fn from(why: String) -> Self {
        Bad::Other(why)
    }
}

impl Line {
    /// Reads a line. `json` is a string that holds a document, or the document itself; where
    /// `hex` is there too it is passed over, as all other members are.
    ///
    /// # Errors
    /// What is bad about the line.
    pub fn parse(line: &[u8]) -> Result<Self, Bad> {
        let text = std::str::from_utf8(line).map_err(|_| "not UTF-8".to_owned())?;
        if !text.trim_start().starts_with('{') {
            return Err("not a JSON object".to_owned().into());
        }
        let Members { name, hex, json } = serde_json::from_str(text).map_err(without_place)?;
        if hex.is_none() && json.is_none() {
            return Err(Bad::NoMessage);
        }
        let text = |raw: &'_ RawValue| {
            serde_json::from_str::<Option<String>>(raw.get()).map_err(without_place)
        };
        let name = name.map(text).transpose()?.flatten();
        let hex = hex.map(text).transpose()?.flatten();
        let input = match (hex, json) {
            (Some(hex), _) => Input::Bytes(
                HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).map_err(|e| format!("`hex`: {e}"))?,
            ),
            (None, Some(json)) => {
                let document = serde_json::from_str::<String>(json.get());
                Input::Json(document.unwrap_or_else(|_| json.get().to_owned()))
            }
            (None, None) => return Err(Bad::NoMessage),
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
