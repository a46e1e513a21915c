//! What stands in a file: a message, or why there is none.

use bytes::Bytes;
use mesos_types::recording::Record;
use mesos_types::recording::conversation::{BodyEncoding, Found};
use mesos_types::registry::Entry;
use mesos_types::{DecodeError, ErrorKind, Limit, json};

/// A message in a file, or why there is none.
pub struct Item {
    /// Which line or which document of the file it is, from 1 on, if there are several.
    pub number: Option<u64>,
    /// The recorded message in which it stands.
    pub record: Option<Record>,
    /// The message, or why there is none.
    pub content: Outcome,
}

/// What an item is.
pub enum Outcome {
    /// A message.
    Message(Body),
    /// No message of Mesos, and why.
    Without(String),
    /// Something that would be a message if it were known of which type.
    Unknown(String),
    /// Something that cannot be read, and why.
    Failed(String),
}

/// A message in one of its encodings.
pub struct Body {
    /// Its type.
    pub entry: Entry,
    /// Protobuf or JSON.
    pub encoding: BodyEncoding,
    /// The message, encoded.
    pub bytes: Bytes,
}

impl Body {
    /// The bytes of the message in protobuf.
    pub fn to_wire(&self) -> std::result::Result<Bytes, DecodeError> {
        match self.encoding {
            BodyEncoding::Protobuf => Ok(self.bytes.clone()),
            BodyEncoding::Json => json::mesos_to_wire(self.entry, &self.bytes).map(Bytes::from),
        }
    }

    /// The name of the message's tag, if it is a union and has one: `ACCEPT`.
    pub fn kind(&self) -> Option<&'static str> {
        let Body { entry, encoding, bytes } = self;
        Found { entry: *entry, encoding: *encoding, bytes: bytes.clone(), at: 0 }.kind()
    }
}

/// What to say of an error; which limit it was where it is one.
pub fn describe(error: &DecodeError, entry: Entry) -> String {
    let text = error.display_in(entry.dialect()).to_string();
    match error.kind() {
        ErrorKind::Limit(limit) => {
            let allowed = match limit {
                Limit::Depth => "have 100 levels",
                Limit::Bytes => "have 2 GiB",
                _ => "take 32 MiB of memory or 32 times its length, whichever is more",
            };
            format!("{text}: a message may {allowed}")
        }
        _ => text,
    }
}
