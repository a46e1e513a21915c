//! Messages as JSON, in two forms.
//!
//! The *exact* form says what a value holds: what is set and nothing else, in order of the
//! numbers of fields; data as base64, an enum number without a name as the number, and the doubles
//! that JSON has no number for as `"NaN"`, `"Infinity"` and `"-Infinity"`. It is what the
//! types' `Serialize` and `Deserialize` make and read under the names of package `mesos.v1`;
//! [`to_vec`] and [`exact`] make it in either dialect.
//!
//! *As Mesos* is what the HTTP APIs of Mesos print and read. [`to_mesos`] goes from the bytes
//! of a message, since Mesos prints what a value does not hold: bodies that contradict their
//! tag, and declared defaults of fields that are not set.
//!
//! Reading is strict: [`from_slice`] and [`to_wire`] refuse whatever the type has no place for.
//! Doubles are read exactly; through serde_json only with its feature `float_roundtrip`.
//! [`from_mesos`] and [`mesos_to_wire`] read whatever Mesos' own parser reads.
//!
//! ```
//! use mesos_types::{Dialect, TaskId, json};
//!
//! let id = json::from_slice::<TaskId>(br#"{"value": "task-1"}"#, Dialect::V1)?;
//! assert_eq!(id, TaskId::from("task-1"));
//! assert_eq!(json::to_vec(&id, Dialect::V1), br#"{"value":"task-1"}"#);
//! # Ok::<(), mesos_types::DecodeError>(())
//! ```
//!
//! # What Mesos' parser reads
//!
//! - names exactly as the schema spells them, others are passed over; of two members with one
//!   name the last counts; of two members of a oneof the one whose name sorts last;
//! - `null` for a field that is not set, for an entry of a map with the default as value; in
//!   a list it is passed over;
//! - numbers also in strings, with leading zeros, as `1.` and `-.5`; integers with a fraction,
//!   which is dropped; `"Infinity"` and `"-Infinity"`; `"true"` and `"false"` as strings;
//! - one value for a list of one, lists within lists as one, lists of objects for a map;
//! - base64 with white space, without padding, with anything after a first `=`;
//! - names of optional and repeated enums that the schema lacks, which are passed over;
//! - up to 200 levels of objects and lists; text that is not UTF-8 (which the types refuse).
//!
//! It differs from Mesos only in this:
//!
//! - an integer out of the range of its field is an error, where Mesos stores a wrong number;
//!   those above `i64::MAX` that a `uint64` holds are read exactly;
//! - base64 that leaves a single character over is an error, where Mesos drops it silently;
//! - enum numbers are read, and NaN both as `"NaN"` and bare, as Mesos writes it;
//! - a message nested more than 100 levels deep is an error, since no reader of its bytes follows
//!   them.

mod cursor;
mod exact;
mod lenient;
mod print;
mod read;
mod strict;
mod text;
mod tree;

use serde_core::Serialize;
use serde_core::ser::Serializer;

use crate::codec::{Codec, DecodeError, DecodeOptions, ErrorKind};
use crate::dynamic::DynamicMessage;
use crate::registry::Entry;
use crate::serde_form::{Body, Exact};
use crate::wire::{self, Dialect, FindingKind, Form, Limit, MessageTable, Path};

/// A message in exact form, for any serializer: see [`exact`].
#[derive(Clone)]
pub struct Document {
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: Vec<u8>,
}

impl Document {
    /// The same for a message that is known by its table only, in sound form.
    pub(crate) fn new(table: &'static MessageTable, dialect: Dialect, bytes: Vec<u8>) -> Self {
        Document { table, dialect, bytes }
    }
}

/// Shows what it is, not what it says: it may hold a secret.
impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document")
            .field("message", &self.table.name_in(self.dialect))
            .field("dialect", &self.dialect)
            .finish_non_exhaustive()
    }
}

impl DynamicMessage {
    /// The value in exact form and the names of a dialect, as [`exact`].
    pub fn json(&self, dialect: Dialect) -> Document {
        Document::new(self.table(), dialect, self.encode_to_vec())
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = Body::new(self.table, &self.bytes);
        Exact::new(self.table, self.dialect, &fields).serialize(serializer)
    }
}

/// A value in exact form and the names of a dialect.
///
/// ```
/// use mesos_types::{AgentInfo, Dialect, json};
///
/// let document = json::exact(&AgentInfo::new("host"), Dialect::V0);
/// assert_eq!(serde_json::to_string(&document)?, r#"{"hostname":"host"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn exact<T: Codec>(value: &T, dialect: Dialect) -> Document {
    Document::new(T::TABLE, dialect, value.encode_to_vec())
}

/// A value in exact form, as JSON without white space.
pub fn to_vec<T: Codec>(value: &T, dialect: Dialect) -> Vec<u8> {
    exact::print(value, dialect)
}

/// Reads a value from a JSON document, in the names of a dialect. Whatever the type has no place
/// for is an error: an unknown member, the name of an enum value that the schema lacks, the
/// spelling of the other dialect. [`from_mesos`] reads as Mesos does instead.
///
/// ```
/// use mesos_types::{Dialect, TaskInfo, json};
///
/// let document = br#"{"name": "t", "task_id": {"value": "1"}, "slave_id": {"value": "S"}}"#;
/// let error = json::from_slice::<TaskInfo>(document, Dialect::V1).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "TaskInfo: unknown field \"slave_id\", did you mean \"agent_id\"? at line 1 column 42 (at byte 41)"
/// );
/// ```
///
/// A number of an enum is read, whether the schema names it or not. Mesos does not know numbers
/// without a name: [`to_mesos`] prints none of them.
///
/// # Errors
/// [`ErrorKind::Json`] where the text is not JSON or does not fit the type: with the path, the byte
/// in the text ([`DecodeError::offset`]), and line and column in the message of the error. Otherwise
/// as [`Codec::decode_exact`], with the path alone: a required field is missing, or the body of a
/// union is not the one that its tag names.
pub fn from_slice<T: Codec>(json: &[u8], dialect: Dialect) -> Result<T, DecodeError> {
    from_slice_with(json, dialect, &DecodeOptions::default())
}

/// Reads like [`from_slice`], within limits of the caller.
///
/// # Errors
/// As for [`from_slice`].
pub fn from_slice_with<T: Codec>(
    json: &[u8],
    dialect: Dialect,
    options: &DecodeOptions,
) -> Result<T, DecodeError> {
    let bytes = strict::read(T::TABLE, dialect, json, options)?;
    T::decode_exact_with(&bytes, options).map_err(DecodeError::without_offset)
}

/// Reads a value from a JSON document as Mesos does, in the names of a dialect: what the type
/// has no place for is passed over. [`from_mesos_with`] reports what that was.
///
/// # Errors
/// [`ErrorKind::Json`] where the text is not what Mesos' parser reads or does not fit the type;
/// otherwise as [`Codec::decode`].
pub fn from_mesos<T: Codec>(json: &[u8], dialect: Dialect) -> Result<T, DecodeError> {
    from_mesos_within(json, dialect, &DecodeOptions::default())
}

/// Reads like [`from_mesos`], within limits.
pub(crate) fn from_mesos_within<T: Codec>(
    json: &[u8],
    dialect: Dialect,
    options: &DecodeOptions,
) -> Result<T, DecodeError> {
    read_with(T::TABLE, dialect, json, options, &mut |bytes| T::decode_with(bytes, options))
}

/// A value that was read as Mesos reads, and what was passed over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lenient<T> {
    /// The value.
    pub value: T,
    /// What was passed over.
    pub dropped: Dropped,
}

/// Members and names of enum values that were passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dropped {
    paths: Vec<String>,
    total: usize,
}

impl Dropped {
    /// How many are listed at most.
    pub const MAX: usize = 256;

    /// Where they stood, the first [`MAX`](Self::MAX) of them: `TaskInfo: "slave_id"`.
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// How many there were, listed or not.
    pub fn total(&self) -> usize {
        self.total
    }

    fn add(&mut self, path: &Path, name: &[u8]) {
        self.total += 1;
        if self.paths.len() < Self::MAX {
            let name = String::from_utf8_lossy(name);
            self.paths.push(format!("{path}: {}", wire::Cut(&name)));
        }
    }
}

/// Reads like [`from_mesos`], within limits of the caller, and reports what was passed over.
///
/// # Errors
/// As for [`from_mesos`].
pub fn from_mesos_with<T: Codec>(
    json: &[u8],
    dialect: Dialect,
    options: &DecodeOptions,
) -> Result<Lenient<T>, DecodeError> {
    let mut dropped = Dropped::default();
    let bytes = read_leniently(T::TABLE, dialect, json, options, &mut dropped)?;
    let value = T::decode_with(&bytes, options).map_err(DecodeError::without_offset)?;
    Ok(Lenient { value, dropped })
}

/// Reads a document into whatever `decode` makes of its bytes.
pub(crate) fn read_with<V>(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    options: &DecodeOptions,
    decode: &mut dyn FnMut(&[u8]) -> Result<V, DecodeError>,
) -> Result<V, DecodeError> {
    if let Some(value) =
        strict::read_as_mesos(table, dialect, json, options).and_then(|b| decode(&b).ok())
    {
        return Ok(value);
    }
    let bytes = read_leniently(table, dialect, json, options, &mut Dropped::default())?;
    decode(&bytes).map_err(DecodeError::without_offset)
}

/// The canonical bytes of a message of any registered type, from a JSON document that is read as
/// strictly as by [`from_slice`]. No value of the type is made: the body of a union that its tag
/// contradicts is written, where [`from_slice`] refuses it.
///
/// # Errors
/// As for [`from_slice`].
///
/// ```
/// use mesos_types::{json, registry};
///
/// let entry = registry::find("mesos.SlaveID").unwrap();
/// assert_eq!(json::to_wire(entry, br#"{"value": "S1"}"#)?, b"\x0a\x02S1");
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
pub fn to_wire(entry: Entry, json: &[u8]) -> Result<Vec<u8>, DecodeError> {
    to_wire_with(entry, json, &DecodeOptions::default())
}

/// The bytes of a document that is read strictly, fields in order of arrival; something may be
/// missing.
#[cfg(feature = "laws")]
pub(crate) fn strict_bytes(entry: Entry, json: &[u8]) -> Result<Vec<u8>, DecodeError> {
    strict::read(entry.table(), entry.dialect(), json, &DecodeOptions::default())
}

/// Reads like [`to_wire`], within limits of the caller.
///
/// # Errors
/// As for [`from_slice`].
pub fn to_wire_with(
    entry: Entry,
    json: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    let bytes = strict::read(entry.table(), entry.dialect(), json, options)?;
    read::canonical(entry.table(), &bytes, options)
}

/// The canonical bytes of a message of any registered type, from a JSON document as Mesos
/// reads it.
///
/// # Errors
/// [`ErrorKind::Json`] where the text is not what Mesos' parser reads or does not fit the type; a
/// required field is missing; a limit is exceeded. That a text is not UTF-8 shows when the bytes are
/// decoded.
pub fn mesos_to_wire(entry: Entry, json: &[u8]) -> Result<Vec<u8>, DecodeError> {
    mesos_to_wire_with(entry, json, &DecodeOptions::default())
}

/// Reads like [`mesos_to_wire`], within limits of the caller.
///
/// # Errors
/// As for [`mesos_to_wire`].
pub fn mesos_to_wire_with(
    entry: Entry,
    json: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    let (table, dialect) = (entry.table(), entry.dialect());
    if let Some(bytes) = strict::read_as_mesos(table, dialect, json, options) {
        // Where something is missing, a lenient reading may say otherwise.
        if let Ok(canonical) = read::canonical(table, &bytes, options) {
            return Ok(canonical);
        }
    }
    read_leniently(table, dialect, json, options, &mut Dropped::default())
}

/// Reads whatever Mesos' parser reads, as a tree first; its grammar is wider than JSON's.
fn read_leniently(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    options: &DecodeOptions,
    dropped: &mut Dropped,
) -> Result<Vec<u8>, DecodeError> {
    options.check_len(table, json)?;
    let memory = options.memory(json.len());
    let tree = lenient::parse(json, table, dialect, memory).map_err(|e| match e.limit {
        true => DecodeError::new(ErrorKind::Limit(Limit::Memory), Path::new(table), Some(e.offset)),
        false => DecodeError::json(Path::new(table), Some(e.offset), e.why.into()),
    })?;
    read::to_wire(table, dialect, &tree, options, dropped)
}

/// What Mesos prints of a message: declared defaults of fields that are not set, unless the
/// schema calls the field deprecated, and contradictory bodies included; unknown fields and
/// unrecognised enum numbers not.
///
/// Text that is not UTF-8 and NaN stand as Mesos prints them, so that the document is not
/// always JSON.
///
/// # Errors
/// The bytes are malformed, a required field is missing, or a limit is exceeded. An unrecognised
/// number in a required enum is as good as none, as for Mesos.
///
/// ```
/// use mesos_types::{json, registry};
///
/// let entry = registry::find("mesos.v1.CommandInfo").unwrap();
/// assert_eq!(json::to_mesos(entry, b"\x1a\x02ls")?, br#"{"shell":true,"value":"ls"}"#);
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
pub fn to_mesos(entry: Entry, bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    to_mesos_with(entry, bytes, &DecodeOptions::default())
}

/// Prints like [`to_mesos`], within limits of the caller.
///
/// # Errors
/// As for [`to_mesos`].
pub fn to_mesos_with(
    entry: Entry,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    print_as_mesos(entry.table(), entry.dialect(), bytes, options)
}

/// What Mesos prints of a value, as [`to_mesos`].
///
/// ```
/// use mesos_types::{CommandInfo, Dialect, json};
///
/// let command = CommandInfo::shell("ls");
/// assert_eq!(json::to_mesos_vec(&command, Dialect::V1)?, br#"{"shell":true,"value":"ls"}"#);
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
///
/// # Errors
/// A required enum has a number that the schema does not name: for Mesos it is missing. Or the value is
/// nested deeper than messages may be.
pub fn to_mesos_vec<T: Codec>(value: &T, dialect: Dialect) -> Result<Vec<u8>, DecodeError> {
    let options = DecodeOptions::default().max_memory(usize::MAX);
    print_as_mesos(T::TABLE, dialect, &value.encode_to_vec(), &options)
}

fn print_as_mesos(
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    options.check_len(table, bytes)?;
    let limit = |limit| DecodeError::new(ErrorKind::Limit(limit), Path::new(table), None);
    let fault = match print::mesos(table, dialect, bytes, options) {
        Ok(text) => return Ok(text),
        Err(fault) => fault,
    };
    let how = wire::Check { as_mesos: true, ..options.walking(bytes.len(), Form::Sound) };
    let walk = wire::check(table, bytes, how)?;
    let missing = |kind| kind == FindingKind::Missing;
    if let Some(error) = DecodeError::from_findings(walk.findings, walk.total, missing) {
        return Err(error);
    }
    let again = match fault {
        print::Fault::Unsound => print::mesos(table, dialect, &walk.bytes, options),
        print::Fault::Large => Err(fault),
    };
    again.map_err(|fault| match fault {
        print::Fault::Large => limit(Limit::Memory),
        // The walk has gone as deep as printing does.
        print::Fault::Unsound => limit(Limit::Depth),
    })
}
