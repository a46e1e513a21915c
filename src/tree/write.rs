//! Bytes → the exact form: what is set, and nothing else.

use data_encoding::BASE64;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::fields::{self, Field, Fields};
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable};

/// A message, from the bytes that its value encodes to.
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
        let fields = Fields::new(self.table, self.bytes);
        let mut map = serializer.serialize_map(Some(fields.set().count()))?;
        for field in fields.set() {
            map.serialize_key(field.table.name_in(self.dialect))?;
            map.serialize_value(&Whole(&field, self.dialect))?;
        }
        map.end()
    }
}

/// All of a field.
struct Whole<'a, 'f>(&'f Field<'a, 'f>, Dialect);

impl Serialize for Whole<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Whole(field, dialect) = *self;
        let values = field.values();
        match (field.table.label, field.table.kind) {
            (Label::Map, Kind::Message(table)) => {
                let mut map = serializer.serialize_map(Some(values.len()))?;
                for value in values {
                    let (key, held) = fields::entry(table, fields::body(value));
                    let Some((field, value)) = held else { continue };
                    map.serialize_entry(
                        &String::from_utf8_lossy(key),
                        &One { field, dialect, value },
                    )?;
                }
                map.end()
            }
            (Label::Repeated, _) => serializer.collect_seq(values.into_iter().map(|value| One {
                field: field.table,
                dialect,
                value,
            })),
            _ => {
                let value = values.last().copied().unwrap_or_default();
                One { field: field.table, dialect, value }.serialize(serializer)
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
        let number = || fields::number(self.value);
        let body = || fields::body(self.value);
        match self.field.kind {
            Kind::Double => double(fields::double(self.value), serializer),
            Kind::Float => double(fields::float(self.value), serializer),
            Kind::Int32 => serializer.serialize_i32(number() as i32),
            Kind::Int64 => serializer.serialize_i64(number() as i64),
            Kind::Uint32 => serializer.serialize_u32(number() as u32),
            Kind::Uint64 => serializer.serialize_u64(number()),
            Kind::Bool => serializer.serialize_bool(number() != 0),
            Kind::String => serializer.serialize_str(&String::from_utf8_lossy(body())),
            Kind::Bytes if serializer.is_human_readable() => {
                serializer.serialize_str(&BASE64.encode(body()))
            }
            Kind::Bytes => serializer.serialize_bytes(body()),
            Kind::Enum(e) => match e.name_of(number() as i32, self.dialect) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_i32(number() as i32),
            },
            Kind::Message(table) => Exact::new(table, self.dialect, body()).serialize(serializer),
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
