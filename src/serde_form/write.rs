//! Bytes → the exact form.

use base64::display::Base64Display;
use base64::prelude::BASE64_STANDARD;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

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
        for (field, bytes) in (Runs { table: self.table, rest: self.bytes }) {
            map.serialize_key(field.name_in(self.dialect))?;
            map.serialize_value(&Run { field, dialect: self.dialect, bytes })?;
        }
        map.end()
    }
}

/// The text of a message whose one field is a text.
pub(super) fn only_text<'a>(table: &'static MessageTable, bytes: &'a [u8]) -> Option<&'a str> {
    super::text_field(table)?;
    let (_, value, _) = split(bytes)?;
    std::str::from_utf8(body(value)).ok()
}

/// Each field of a message that is set, and all the bytes of it.
struct Runs<'a> {
    table: &'static MessageTable,
    rest: &'a [u8],
}

impl<'a> Iterator for Runs<'a> {
    type Item = (&'static FieldTable, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.rest;
        let mut field: Option<&'static FieldTable> = None;
        while let Some((number, _, rest)) = split(self.rest) {
            match field {
                None => field = self.table.field(number),
                Some(first) if first.number == number => {}
                Some(_) => break,
            }
            self.rest = rest;
        }
        Some((field?, start.get(..start.len() - self.rest.len()).unwrap_or_default()))
    }
}

/// Takes the first field off: its number, its value and what follows.
fn split(bytes: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let mut rest = bytes;
    let (number, wire) = p::tag(&mut rest).ok()?;
    let value = rest;
    p::skip(&mut rest, number, wire, 0).ok()?;
    Some((number, value.get(..value.len() - rest.len()).unwrap_or_default(), rest))
}

/// Each value in the bytes of a field, as it stands on the wire, packed or not.
struct Values<'a> {
    field: &'static FieldTable,
    /// What is left of a packed list.
    packed: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Iterator for Values<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let (list, wire) = (self.field.packed, self.field.wire());
        if list && wire != WireType::Len && self.packed.is_empty() {
            let (_, value, rest) = split(self.rest)?;
            (self.packed, self.rest) = (body(value), rest);
        }
        if self.packed.is_empty() {
            let (_, value, rest) = split(self.rest)?;
            self.rest = rest;
            return Some(value);
        }
        let mut rest = self.packed;
        p::skip(&mut rest, self.field.number, wire, 0).ok()?;
        let value = self.packed.get(..self.packed.len() - rest.len())?;
        self.packed = rest;
        Some(value)
    }
}

/// All of a field.
struct Run<'a> {
    field: &'static FieldTable,
    dialect: Dialect,
    bytes: &'a [u8],
}

impl Serialize for Run<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Run { field, dialect, bytes } = *self;
        let values = || Values { field, packed: &[], rest: bytes };
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(table)) => {
                let mut map = serializer.serialize_map(Some(values().count()))?;
                for entry in values() {
                    // An entry is a message of both its fields.
                    let mut entry = body(entry);
                    let (mut key, mut held) = (&[][..], None);
                    while let Some((number, value, rest)) = split(entry) {
                        match number {
                            1 => key = body(value),
                            _ => held = table.field(number).map(|field| (field, value)),
                        }
                        entry = rest;
                    }
                    if let Some((field, value)) = held {
                        map.serialize_entry(
                            &String::from_utf8_lossy(key),
                            &One { field, dialect, value },
                        )?;
                    }
                }
                map.end()
            }
            (Label::Repeated, _) => {
                use serde::ser::SerializeSeq as _;
                let mut list = serializer.serialize_seq(Some(values().count()))?;
                for value in values() {
                    list.serialize_element(&One { field, dialect, value })?;
                }
                list.end()
            }
            _ => {
                let value = values().last().unwrap_or_default();
                One { field, dialect, value }.serialize(serializer)
            }
        }
    }
}

/// One value of a field.
struct One<'a> {
    field: &'static FieldTable,
    dialect: Dialect,
    value: &'a [u8],
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut value = self.value;
        let mut number = || p::varint(&mut value).unwrap_or_default();
        match self.field.kind {
            Kind::Double => {
                let bits = p::fixed64(&mut value).unwrap_or_default();
                double(f64::from_bits(bits), serializer)
            }
            Kind::Float => {
                let bits = p::fixed32(&mut value).unwrap_or_default();
                double(f32::from_bits(bits).into(), serializer)
            }
            Kind::Int32 => serializer.serialize_i32(number() as i32),
            Kind::Int64 => serializer.serialize_i64(number() as i64),
            Kind::Uint32 => serializer.serialize_u32(number() as u32),
            Kind::Uint64 => serializer.serialize_u64(number()),
            Kind::Bool => serializer.serialize_bool(number() != 0),
            Kind::String => serializer.serialize_str(&String::from_utf8_lossy(body(value))),
            Kind::Bytes if serializer.is_human_readable() => {
                serializer.collect_str(&Base64Display::new(body(value), &BASE64_STANDARD))
            }
            Kind::Bytes => serializer.serialize_bytes(body(value)),
            Kind::Enum(e) => {
                let number = number() as i32;
                match e.name_of(number, self.dialect) {
                    Some(name) => serializer.serialize_str(name),
                    None => serializer.serialize_i32(number),
                }
            }
            Kind::Message(table) => {
                Exact::new(table, self.dialect, body(value)).serialize(serializer)
            }
        }
    }
}

/// What a length delimits.
fn body(mut value: &[u8]) -> &[u8] {
    p::delimited(&mut value).unwrap_or_default()
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
