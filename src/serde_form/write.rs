//! Bytes → the exact form.

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
        while !rest.is_empty() {
            let Ok((number, wire)) = p::tag(&mut rest) else { break };
            let Some(field) = self.table.field(number) else { break };
            let name = field.name_in(dialect);
            if let Label::Optional | Label::Required = field.label {
                let one = One { kind: field.kind, dialect, raw: take(wire, &mut rest) };
                map.serialize_entry(name, &one)?;
            } else {
                let many = Many { field, dialect, wire, bytes: take_all(number, wire, &mut rest) };
                map.serialize_entry(name, &many)?;
            }
        }
        map.end()
    }
}

/// The text of a message whose one field is a text.
pub(super) fn only_text<'a>(table: &'static MessageTable, bytes: &'a [u8]) -> Option<&'a str> {
    super::text_field(table)?;
    let mut rest = bytes;
    p::tag(&mut rest).ok()?;
    std::str::from_utf8(p::delimited(&mut rest).ok()?).ok()
}

/// A value as it is on the wire.
#[derive(Clone, Copy)]
enum Raw<'a> {
    Body(&'a [u8]),
    Bits(u64),
}

/// Takes a value off.
#[inline(always)]
fn take<'a>(wire: WireType, rest: &mut &'a [u8]) -> Raw<'a> {
    let taken = match wire {
        WireType::Len => p::delimited(rest).map(Raw::Body),
        WireType::Fixed64 => p::fixed64(rest).map(Raw::Bits),
        WireType::Fixed32 => p::fixed32(rest).map(|bits| Raw::Bits(bits.into())),
        _ => p::varint(rest).map(Raw::Bits),
    };
    taken.unwrap_or_else(|_| {
        // What a value encodes to has no faults.
        *rest = &[];
        Raw::Bits(0)
    })
}

/// Takes off all values of a field, of which the first tag is read.
fn take_all<'a>(number: u32, mut wire: WireType, rest: &mut &'a [u8]) -> &'a [u8] {
    let start = *rest;
    loop {
        take(wire, rest);
        let mut after = *rest;
        match if after.is_empty() { None } else { p::tag(&mut after).ok() } {
            Some((next, next_wire)) if next == number => (*rest, wire) = (after, next_wire),
            _ => return start.get(..start.len() - rest.len()).unwrap_or_default(),
        }
    }
}

/// All values of a list or a map.
struct Many<'a> {
    field: &'static FieldTable,
    dialect: Dialect,
    /// Of the first value.
    wire: WireType,
    /// What follows the first tag.
    bytes: &'a [u8],
}

impl<'a> Many<'a> {
    /// Gives each element, packed or not.
    fn each<E>(&self, mut give: impl FnMut(One<'a>) -> Result<(), E>) -> Result<(), E> {
        let (kind, dialect) = (self.field.kind, self.dialect);
        let (mut wire, mut rest) = (self.wire, self.bytes);
        loop {
            match take(wire, &mut rest) {
                Raw::Body(mut packed) if wire != self.field.wire() => {
                    while !packed.is_empty() {
                        let raw = take(self.field.wire(), &mut packed);
                        give(One { kind, dialect, raw })?;
                    }
                }
                raw => give(One { kind, dialect, raw })?,
            }
            if rest.is_empty() {
                return Ok(());
            }
            wire = p::tag(&mut rest).map_or(wire, |(_, next)| next);
        }
    }

    fn count(&self) -> usize {
        let mut count = 0;
        let _ = self.each(|_| {
            count += 1;
            Ok::<_, std::convert::Infallible>(())
        });
        count
    }
}

impl Serialize for Many<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Formats for people do not say how many elements follow.
        let count = (!serializer.is_human_readable()).then(|| self.count());
        match (self.field.label, self.field.kind) {
            (Label::Map, Kind::Message(table)) => {
                let held = table.field(2).map_or(self.field.kind, |held| held.kind);
                let mut map = serializer.serialize_map(count)?;
                self.each(|entry| {
                    let Raw::Body(mut entry) = entry.raw else { return Ok(()) };
                    // An entry is written with both its fields.
                    let mut next = || match p::tag(&mut entry) {
                        Ok((_, wire)) => take(wire, &mut entry),
                        Err(_) => Raw::Bits(0),
                    };
                    let (key, raw) = (next(), next());
                    let Raw::Body(key) = key else { return Ok(()) };
                    let value = One { kind: held, dialect: self.dialect, raw };
                    map.serialize_entry(&*String::from_utf8_lossy(key), &value)
                })?;
                map.end()
            }
            _ => {
                let mut list = serializer.serialize_seq(count)?;
                self.each(|one| list.serialize_element(&one))?;
                list.end()
            }
        }
    }
}

/// One value of a field.
struct One<'a> {
    kind: Kind,
    dialect: Dialect,
    raw: Raw<'a>,
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.kind, self.raw) {
            (Kind::Message(table), Raw::Body(bytes)) => {
                Exact::new(table, self.dialect, bytes).serialize(serializer)
            }
            (Kind::Bytes, Raw::Body(data)) if serializer.is_human_readable() => {
                serializer.serialize_str(&BASE64_STANDARD.encode(data))
            }
            (Kind::Bytes, Raw::Body(data)) => serializer.serialize_bytes(data),
            (_, Raw::Body(text)) => match std::str::from_utf8(text) {
                Ok(text) => serializer.serialize_str(text),
                Err(_) => serializer.serialize_str(&String::from_utf8_lossy(text)),
            },
            (Kind::Double, Raw::Bits(bits)) => double(f64::from_bits(bits), serializer),
            (Kind::Float, Raw::Bits(bits)) => {
                double(f32::from_bits(bits as u32).into(), serializer)
            }
            (Kind::Int32, Raw::Bits(number)) => serializer.serialize_i32(number as i32),
            (Kind::Int64, Raw::Bits(number)) => serializer.serialize_i64(number as i64),
            (Kind::Uint32, Raw::Bits(number)) => serializer.serialize_u32(number as u32),
            (Kind::Bool, Raw::Bits(number)) => serializer.serialize_bool(number != 0),
            (Kind::Enum(e), Raw::Bits(number)) => match e.name_of(number as i32, self.dialect) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_i32(number as i32),
            },
            (_, Raw::Bits(number)) => serializer.serialize_u64(number),
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
