//! What is in a file: one message, lines, documents, records, or what was recorded.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;

use bytes::Bytes;
use mesos_types::recording::conversation::BodyEncoding;
use mesos_types::recording::{Record, RecordContent};
use mesos_types::registry::Entry;

use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::detect;
use crate::error::Result;
use crate::input::{self, Limit};
use crate::item::{Body, Item, Outcome};
use crate::line::{self, Line};
use crate::names::Names;
use crate::recordings::{Conversations, Files, stream};

/// Reads files of every kind.
pub struct Sources {
    /// Which names there are.
    pub names: Names,
    /// How much of a file is read.
    pub limit: Limit,
    /// The type that the command line says.
    pub given: Option<Entry>,
    /// How files of messages are encoded, if the command line says it.
    pub encoding: Option<BodyEncoding>,
    conversations: Conversations,
    /// What was said of names that are unknown.
    unknown: HashMap<String, String>,
}

/// For how many unknown names others are looked for that are like them.
const MAX_UNKNOWN: usize = 20;

/// What is done with each item.
pub type Visit<'a> = &'a mut dyn FnMut(Item) -> Result<()>;

impl Sources {
    /// Files of the type that the command line says, or else of those that their names say.
    pub fn new(names: Names, limit: Limit, given: Option<Entry>, files: Files) -> Self {
        let conversations = Conversations::new(names, limit, files);
        Sources { names, limit, given, encoding: None, conversations, unknown: HashMap::new() }
    }

    /// Does something with each item in a file, and says whether the file is a recording.
    /// `found` says that the file was found in a folder, and not named.
    pub fn visit(&mut self, path: &Path, found: bool, visit: Visit<'_>) -> Result<bool> {
        let fail = |visit: Visit<'_>, e: io::Error| {
            visit(Item { number: None, record: None, content: Outcome::Failed(e.to_string()) })
        };
        if self.given.is_none() && !input::is_stdin(path) {
            match self.conversations.find(path) {
                Ok(Some(recorded)) => {
                    recorded.into_iter().try_for_each(visit)?;
                    return Ok(true);
                }
                Ok(None) => {}
                Err(e) => {
                    fail(visit, e)?;
                    return Ok(true);
                }
            }
        }
        let entry = self.given.or_else(|| detect::of_path(self.names, path));
        if has_extension(path, "jsonl") {
            self.lines(path, entry, visit)?;
            return Ok(false);
        }
        if entry.is_none() && !input::is_stdin(path) {
            // Nobody reads a file of which nothing is known.
            let content = Outcome::Without(String::new());
            visit(Item { number: None, record: None, content })?;
            return Ok(false);
        }
        let bytes = match found {
            true => self.limit.read_regular(path),
            false => self.limit.read(path),
        };
        match bytes {
            Ok(bytes) => self.whole(path, entry, bytes.into(), visit)?,
            Err(e) => fail(visit, e)?,
        }
        Ok(false)
    }

    /// A file of one message, of several documents, or of records.
    fn whole(
        &mut self,
        path: &Path,
        entry: Option<Entry>,
        bytes: Bytes,
        visit: Visit<'_>,
    ) -> Result<()> {
        let Some(entry) = entry else {
            let content = Outcome::Unknown("which type? say --type".to_owned());
            return visit(Item { number: None, record: None, content });
        };
        if has_extension(path, "recordio") {
            let items = stream(entry, bytes).into_iter().map(Item::of_record);
            return items.into_iter().try_for_each(visit);
        }
        let is_protobuf = match self.encoding {
            Some(encoding) => encoding == BodyEncoding::Protobuf,
            None => !(has_extension(path, "json") || is_json(&bytes)),
        };
        if is_protobuf {
            let content = Outcome::Message(Body { entry, encoding: BodyEncoding::Protobuf, bytes });
            return visit(Item { number: None, record: None, content });
        }
        let body = |bytes| Body { entry, encoding: BodyEncoding::Json, bytes };
        match documents(&bytes) {
            Some(documents) => documents.into_iter().zip(1..).try_for_each(|(document, number)| {
                let content = Outcome::Message(body(document));
                visit(Item { number: Some(number), record: None, content })
            }),
            None => {
                let content = Outcome::Message(body(bytes));
                visit(Item { number: None, record: None, content })
            }
        }
    }

    fn lines(&mut self, path: &Path, entry: Option<Entry>, visit: Visit<'_>) -> Result<()> {
        let mut number = 0;
        let mut item =
            |number, content| visit(Item { number: Some(number), record: None, content });
        let mut input = match self.limit.open(path) {
            Ok(input) => input,
            Err(e) => return item(0, Outcome::Failed(e.to_string())),
        };
        let mut buffer = Vec::new();
        loop {
            number += 1;
            match self.limit.next_line(&mut input, &mut buffer) {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(e) => return item(number, Outcome::Failed(e.to_string())),
            }
            item(number, self.line(&buffer, entry))?;
        }
    }

    /// That there is no type of this name; a file may say so in a million lines.
    fn unknown(&mut self, name: &str) -> String {
        if let Some(known) = self.unknown.get(name) {
            return known.clone();
        }
        if self.unknown.len() >= MAX_UNKNOWN {
            return format!("unknown type {name:?}");
        }
        let said = self.names.unknown(name);
        self.unknown.insert(name.to_owned(), said.clone());
        said
    }

    fn line(&mut self, text: &[u8], entry: Option<Entry>) -> Outcome {
        let (name, encoding, bytes) = match (Line::parse(text), entry) {
            (Ok(Line { name, input: line::Input::Bytes(bytes) }), _) => {
                (name, BodyEncoding::Protobuf, bytes.into())
            }
            (Ok(Line { name, input: line::Input::Json(text) }), _) => {
                (name, BodyEncoding::Json, text.into())
            }
            // A document of the type that the whole file has.
            (Err(line::Bad::NoMessage), Some(_)) => {
                (None, BodyEncoding::Json, Bytes::copy_from_slice(text))
            }
            (Err(e), _) => return Outcome::Failed(format!("bad line: {e}")),
        };
        match (name.as_deref().map(|name| (name, self.names.find(name))), entry) {
            (Some((_, Some(entry))), _) | (None, Some(entry)) => {
                Outcome::Message(Body { entry, encoding, bytes })
            }
            (Some((name, None)), _) => Outcome::Unknown(self.unknown(name)),
            (None, None) => Outcome::Unknown("no type".to_owned()),
        }
    }
}

impl Item {
    /// An item of a recording.
    pub fn of_record(record: Record) -> Self {
        let content = match &record.content {
            RecordContent::Message(found) => Outcome::Message(Body {
                entry: found.entry,
                encoding: found.encoding,
                bytes: found.bytes.clone(),
            }),
            RecordContent::Without(why) => Outcome::Without(why.to_string()),
            RecordContent::Failed(why) => Outcome::Failed(why.to_string()),
        };
        Item { number: None, record: Some(record), content }
    }
}

/// Whether bytes are a document, or several: protobuf never begins with `{` and seldom with white
/// space before it.
pub fn is_json(bytes: &[u8]) -> bool {
    match bytes.trim_ascii_start() {
        text if !text.starts_with(b"{") => false,
        text if text.len() == bytes.len() => true,
        text => {
            let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
            values.all(|value| value.is_ok())
        }
    }
}

/// The documents in a file, if there is more than one.
fn documents(bytes: &Bytes) -> Option<Vec<Bytes>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let slice = |raw: &RawValue| bytes.slice_ref(raw.get().as_bytes());
    // What only Mesos' own grammar reads is one document.
    let documents: Vec<Bytes> =
        values.map(|raw| raw.map(slice)).collect::<serde_json::Result<_>>().ok()?;
    (documents.len() > 1).then_some(documents)
}

/// Whether the name of a file ends so.
pub fn has_extension(path: &Path, known: &str) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case(known))
}

/// Whether there is such a file, so that it can be said before anything is done.
pub fn check_exists(path: &Path) -> Result<()> {
    if !input::is_stdin(path) {
        fs::metadata(path).map_err(|e| crate::error::Error::unreadable(path, &e))?;
    }
    Ok(())
}
