//! Bytes → the exact form.

use std::cell::Cell;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_core::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use crate::wire::primitive as p;
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable, WireType};

/// A message, from the bytes that its value encodes to: fields in order of their numbers.
pub(crate) struct Exact<'a> {
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &'a [u8],
}

impl<'a> Exact<'a> {
    pub fn new(table: &'static MessageTable, dialect: Dialect, bytes: &'a [u8]) -> Self {
        Exact { table, dialect, bytes }
    }
}

impl Serialize for Exact<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A format that wants the number of members beforehand could not read them back: it does
        // not say their names.
        let mut map = serializer.serialize_map(None)?;
        let dialect = self.dialect;
        let mut rest = self.bytes;
        while let Some((number, tag)) = take_tag(&mut rest) {
            let Some(field) = self.table.field(number) else { break };
            let run = Run { field, dialect, tag, start: rest, end: Cell::new(None) };
            map.serialize_entry(field.name_in(dialect), &run)?;
            rest = run.end();
        }
        map.end()
    }
}

/// The text of a message whose one field is a text.
pub(super) fn only_text<'a>(table: &'static MessageTable, bytes: &'a [u8]) -> Option<&'a str> {
    super::text_field(table)?;
    let mut rest = bytes;
    take_tag(&mut rest)?;
    std::str::from_utf8(take_body(&mut rest)).ok()
}

/// Takes a tag off: its number, and its bytes.
#[inline]
fn take_tag<'a>(rest: &mut &'a [u8]) -> Option<(u32, &'a [u8])> {
    let start = *rest;
    let (number, _) = p::tag(rest).ok()?;
    Some((number, start.get(..start.len() - rest.len())?))
}

/// Takes off what a length delimits.
#[inline]
fn take_body<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    p::delimited(rest).unwrap_or_default()
}

/// All of a field. Where it ends is known when it has been written: so its bytes are gone through
/// once.
struct Run<'a> {
    field: &'static FieldTable,
    dialect: Dialect,
    /// The tag of each of its values.
    tag: &'a [u8],
    /// What follows the first tag.
    start: &'a [u8],
    end: Cell<Option<&'a [u8]>>,
}

impl<'a> Run<'a> {
    /// What follows the field.
    #[inline]
    fn end(&self) -> &'a [u8] {
        self.end.get().unwrap_or_else(|| self.skip().1)
    }

    /// How many elements it has, and what follows it.
    fn skip(&self) -> (usize, &'a [u8]) {
        let (mut rest, mut count) = (self.start, 0);
        let wire = self.wire();
        loop {
            let value = rest;
            if p::skip(&mut rest, self.field.number, wire, 0).is_err() {
                return (count, &[]);
            }
            count += 1;
            if wire != self.field.wire() {
                let mut packed = take_body(&mut { value });
                count -= 1;
                while p::skip(&mut packed, self.field.number, self.field.wire(), 0).is_ok() {
                    count += 1;
                }
            }
            match rest.strip_prefix(self.tag) {
                Some(next) => rest = next,
                None => return (count, rest),
            }
        }
    }

    #[inline]
    fn wire(&self) -> WireType {
        p::tag(&mut { self.tag }).map_or(WireType::Varint, |(_, wire)| wire)
    }

    #[inline]
    fn one(&self, kind: Kind, start: &'a [u8]) -> One<'a> {
        One { kind, dialect: self.dialect, start, end: Cell::new(None) }
    }

    /// Gives each element, and takes what follows it.
    fn each<E>(
        &self,
        mut give: impl FnMut(&'a [u8]) -> Result<&'a [u8], E>,
    ) -> Result<&'a [u8], E> {
        let mut rest = self.start;
        let is_packed = self.wire() != self.field.wire();
        loop {
            if is_packed {
                let mut packed = take_body(&mut rest);
                while !packed.is_empty() {
                    packed = give(packed)?;
                }
            } else {
                rest = give(rest)?;
            }
            match rest.strip_prefix(self.tag) {
                Some(next) => rest = next,
                None => return Ok(rest),
            }
        }
    }
}

impl Serialize for Run<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Who reads it wants no count.
        let count = (!serializer.is_human_readable()).then(|| self.skip().0);
        let (end, done) = match (self.field.label, self.field.kind) {
            (Label::Map, Kind::Message(table)) => {
                let held = table.field(2).map_or(self.field.kind, |held| held.kind);
                let mut map = serializer.serialize_map(count)?;
                let end = self.each(|mut rest| {
                    // An entry is written with both its fields.
                    let mut entry = take_body(&mut rest);
                    take_tag(&mut entry);
                    let key = String::from_utf8_lossy(take_body(&mut entry));
                    take_tag(&mut entry);
                    map.serialize_entry(&*key, &self.one(held, entry))?;
                    Ok(rest)
                })?;
                (end, map.end()?)
            }
            (Label::Repeated, kind) => {
                let mut list = serializer.serialize_seq(count)?;
                let end = self.each(|rest| {
                    let one = self.one(kind, rest);
                    list.serialize_element(&one)?;
                    Ok(one.end())
                })?;
                (end, list.end()?)
            }
            (_, kind) => {
                let one = self.one(kind, self.start);
                let done = one.serialize(serializer)?;
                (one.end(), done)
            }
        };
        self.end.set(Some(end));
        Ok(done)
    }
}

/// One value of a field, and where it ends.
struct One<'a> {
    kind: Kind,
    dialect: Dialect,
    start: &'a [u8],
    end: Cell<Option<&'a [u8]>>,
}

impl<'a> One<'a> {
    /// What follows the value.
    #[inline]
    fn end(&self) -> &'a [u8] {
        self.end.get().unwrap_or_else(|| {
            let mut rest = self.start;
            let skipped = match self.kind {
                Kind::Double => p::fixed64(&mut rest).map(drop),
                Kind::Float => p::fixed32(&mut rest).map(drop),
                Kind::String | Kind::Bytes | Kind::Message(_) => p::delimited(&mut rest).map(drop),
                _ => p::varint(&mut rest).map(drop),
            };
            skipped.map_or(&[], |()| rest)
        })
    }
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rest = self.start;
        match self.kind {
            Kind::String | Kind::Bytes | Kind::Message(_) => {
                let body = take_body(&mut rest);
                self.end.set(Some(rest));
                match self.kind {
                    Kind::Message(table) => {
                        Exact::new(table, self.dialect, body).serialize(serializer)
                    }
                    Kind::String => match std::str::from_utf8(body) {
                        Ok(text) => serializer.serialize_str(text),
                        Err(_) => serializer.serialize_str(&String::from_utf8_lossy(body)),
                    },
                    _ if serializer.is_human_readable() => {
                        serializer.serialize_str(&BASE64_STANDARD.encode(body))
                    }
                    _ => serializer.serialize_bytes(body),
                }
            }
            Kind::Double | Kind::Float => {
                let number = match self.kind {
                    Kind::Double => p::fixed64(&mut rest).map(f64::from_bits).unwrap_or_default(),
                    _ => p::fixed32(&mut rest).map(f32::from_bits).unwrap_or_default().into(),
                };
                self.end.set(Some(rest));
                double(number, serializer)
            }
            kind => {
                let number = p::varint(&mut rest).unwrap_or_default();
                self.end.set(Some(rest));
                match kind {
                    Kind::Int32 => serializer.serialize_i32(number as i32),
                    Kind::Int64 => serializer.serialize_i64(number as i64),
                    Kind::Uint32 => serializer.serialize_u32(number as u32),
                    Kind::Bool => serializer.serialize_bool(number != 0),
                    Kind::Enum(e) => match e.name_of(number as i32, self.dialect) {
                        Some(name) => serializer.serialize_str(name),
                        None => serializer.serialize_i32(number as i32),
                    },
                    _ => serializer.serialize_u64(number),
                }
            }
        }
    }
}

/// JSON has no other way to say these three.
fn double<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() || !serializer.is_human_readable() {
        serializer.serialize_f64(value)
    } else if value.is_nan() {
        serializer.serialize_str("NaN")
    } else {
        serializer.serialize_str(if value > 0.0 { "Infinity" } else { "-Infinity" })
    }
}
