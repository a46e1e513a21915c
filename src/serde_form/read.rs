//! The exact form → bytes.

use std::collections::BTreeSet;
use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::MAX_DEPTH;
use crate::wire::primitive as p;
use crate::wire::{Cut, Dialect, EnumTable, FieldTable, Kind, Label, MessageTable, Path, WireType};

/// Reads the forms that values are written in, and no others.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    pub dialect: Dialect,
}

impl Reader {
    /// Writes the bytes of a message, fields in order of arrival.
    #[cfg(all(feature = "json", feature = "laws"))]
    pub fn message<'de, D: Deserializer<'de>>(
        self,
        table: &'static MessageTable,
        deserializer: D,
        out: &mut Vec<u8>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_map(Message { reader: self, table, depth: MAX_DEPTH, out })
    }

    /// Writes the bytes of a message, or of one that is written as text, as the key of a map.
    pub fn message_or_key<'de, D: Deserializer<'de>>(
        self,
        table: &'static MessageTable,
        deserializer: D,
        out: &mut Vec<u8>,
    ) -> Result<(), D::Error> {
        let message = Message { reader: self, table, depth: MAX_DEPTH, out };
        match super::text_field(table) {
            Some(field) => deserializer.deserialize_map(MessageOrKey { message, field }),
            None => deserializer.deserialize_map(message),
        }
    }
}

/// A message whose one field is a text, or that text.
struct MessageOrKey<'a> {
    message: Message<'a>,
    field: &'static FieldTable,
}

impl<'de> Visitor<'de> for MessageOrKey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.expecting(f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        p::put_tag(self.message.out, self.field.number, WireType::Len);
        p::put_bytes(self.message.out, text.as_bytes());
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        self.message.visit_map(access)
    }
}

/// The members of a message.
struct Message<'a> {
    reader: Reader,
    table: &'static MessageTable,
    depth: u32,
    out: &'a mut Vec<u8>,
}

impl<'de> Visitor<'de> for Message<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the members of {}", self.table.name_in(self.reader.dialect))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Message { reader, table, depth, out } = self;
        // By position in order of declaration; mostly the members come in that order.
        let (mut seen, mut seen_oneofs, mut next) = (0u128, 0u8, 0);
        while let Some(found) = access.next_key_seed(Name { reader, table, next })? {
            let (position, field) = found;
            next = position + 1;
            let before = out.len();
            access.next_value_seed(Field { reader, table, field, depth, element: false, out })?;
            let twice = |seen: bool| match seen {
                true => Err(A::Error::custom(format_args!(
                    "{}.{}: this, or another of its oneof, stands twice",
                    Path::new(table).display_in(reader.dialect),
                    field.name_in(reader.dialect)
                ))),
                false => Ok(()),
            };
            let bit = 1u128.checked_shl(position as u32).unwrap_or_default();
            twice(seen & bit != 0)?;
            seen |= bit;
            if let Some(oneof) = field.oneof.filter(|_| out.len() > before) {
                let bit = 1u8.checked_shl(oneof.into()).unwrap_or_default();
                twice(seen_oneofs & bit != 0)?;
                seen_oneofs |= bit;
            }
        }
        Ok(())
    }
}

/// The name of a member: its position in order of declaration, and its field.
struct Name {
    reader: Reader,
    table: &'static MessageTable,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = (usize, &'static FieldTable);
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = (usize, &'static FieldTable);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a field of {}", self.table.name_in(self.reader.dialect))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let table = self.table;
        let named = |position: usize| {
            let field = table.fields.get(usize::from(*table.declared.get(position)?))?;
            (field.name_in(self.reader.dialect) == name).then_some((position, field))
        };
        let (from, to) = (self.next, table.declared.len());
        match (from..to).chain(0..from).find_map(named) {
            Some(found) => Ok(found),
            None => Err(E::custom(format_args!(
                "{}: unknown field {}",
                Path::new(self.table).display_in(self.reader.dialect),
                Cut(name)
            ))),
        }
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(&String::from_utf8_lossy(name))
    }
}

/// All of a field, or one element of it.
struct Field<'a> {
    reader: Reader,
    table: &'static MessageTable,
    field: &'static FieldTable,
    depth: u32,
    element: bool,
    out: &'a mut Vec<u8>,
}

impl<'de> DeserializeSeed<'de> for Field<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Field<'_> {
    fn is_list(&self) -> bool {
        !self.element && self.field.label == Label::Repeated
    }

    fn is_map(&self) -> bool {
        !self.element && self.field.label == Label::Map
    }

    fn refuse<T, E: Error>(&self, why: impl fmt::Display) -> Result<T, E> {
        let dialect = self.reader.dialect;
        let message = Path::new(self.table);
        let (message, field) = (message.display_in(dialect), self.field.name_in(dialect));
        Err(E::custom(format_args!("{message}.{field}: {why}")))
    }

    fn unexpected<E: Error>(&self, what: &str) -> Result<(), E> {
        self.refuse(format_args!("{what} is not a value of this field"))
    }

    fn deeper<E: Error>(&self) -> Result<u32, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(depth),
            None => self.refuse("nested too deeply"),
        }
    }

    fn varint(self, value: u64) {
        p::put_tag(self.out, self.field.number, WireType::Varint);
        p::put_varint(self.out, value);
    }

    fn text(self, text: &[u8]) {
        p::put_tag(self.out, self.field.number, WireType::Len);
        p::put_bytes(self.out, text);
    }

    fn integer<E: Error>(self, value: i128) -> Result<(), E> {
        let (min, max): (i128, i128) = match self.field.kind {
            _ if self.is_list() || self.is_map() => return self.unexpected("a number"),
            Kind::Int32 | Kind::Enum(_) => (i32::MIN.into(), i32::MAX.into()),
            Kind::Int64 => (i64::MIN.into(), i64::MAX.into()),
            Kind::Uint32 => (0, u32::MAX.into()),
            Kind::Uint64 => (0, u64::MAX.into()),
            Kind::Double | Kind::Float => return self.double(value as f64),
            _ => return self.unexpected("a number"),
        };
        if value < min || value > max {
            return self.refuse("the number is out of range");
        }
        self.varint(value as u64);
        Ok(())
    }

    fn double<E: Error>(self, value: f64) -> Result<(), E> {
        match self.field.kind {
            _ if self.is_list() || self.is_map() => return self.unexpected("a number"),
            Kind::Double => {
                p::put_tag(self.out, self.field.number, WireType::Fixed64);
                self.out.extend_from_slice(&value.to_le_bytes());
            }
            Kind::Float => {
                p::put_tag(self.out, self.field.number, WireType::Fixed32);
                self.out.extend_from_slice(&(value as f32).to_le_bytes());
            }
            _ => return self.unexpected("a fraction"),
        }
        Ok(())
    }

    /// A number that was given as text.
    fn number_text<E: Error>(self, text: &str) -> Result<(), E> {
        if let Ok(integer) = text.parse::<i128>() {
            if text.starts_with('-') && integer == 0 {
                return self.visit_f64(-0.0);
            }
            return self.integer(integer);
        }
        match text.parse::<f64>() {
            Ok(double) if double.is_finite() => self.visit_f64(double),
            _ => self.refuse("the number is out of range"),
        }
    }

    fn enum_value<E: Error>(self, table: &EnumTable, name: &str) -> Result<(), E> {
        match table.number_in(name, self.reader.dialect) {
            Some(number) => {
                self.varint(i64::from(number) as u64);
                Ok(())
            }
            None => self.refuse(format_args!("{} has no value {}", table.name, Cut(name))),
        }
    }
}

impl<'de> Visitor<'de> for Field<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of {}", self.field.name_in(self.reader.dialect))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        if self.element { self.unexpected("null") } else { Ok(()) }
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.field.kind {
            Kind::Bool if !self.is_list() => {
                self.varint(value.into());
                Ok(())
            }
            _ => self.unexpected("true or false"),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.integer(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.integer(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.double(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self.field.kind {
            _ if self.is_list() || self.is_map() => self.unexpected("a string"),
            Kind::String => {
                self.text(value.as_bytes());
                Ok(())
            }
            Kind::Bytes => match BASE64_STANDARD.decode(value) {
                Ok(data) => {
                    self.text(&data);
                    Ok(())
                }
                Err(e) => self.refuse(format_args!("bad base64: {e}")),
            },
            Kind::Enum(table) => self.enum_value(table, value),
            Kind::Double | Kind::Float => match value {
                "NaN" => self.double(f64::NAN),
                "Infinity" => self.double(f64::INFINITY),
                "-Infinity" => self.double(f64::NEG_INFINITY),
                _ => self.unexpected("a string"),
            },
            _ => self.unexpected("a string"),
        }
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<(), E> {
        match self.field.kind {
            Kind::Bytes if !self.is_list() => {
                self.text(value);
                Ok(())
            }
            _ => self.unexpected("data"),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        if !self.is_list() {
            return self.unexpected("a list");
        }
        let Field { reader, table, field, depth, out, .. } = self;
        let mut one =
            || access.next_element_seed(Field { reader, table, field, depth, element: true, out });
        while one()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let depth = match self.field.kind {
            Kind::Message(_) if !self.is_list() => self.deeper()?,
            Kind::String | Kind::Bytes => return self.unexpected("an object"),
            _ => {
                // With its feature `arbitrary_precision` serde_json gives a number so.
                let number = match access.next_key::<String>()? {
                    Some(key) if key == "$serde_json::private::Number" => {
                        access.next_value::<String>()?
                    }
                    _ => return self.unexpected("an object"),
                };
                return self.number_text(&number);
            }
        };
        let is_map = self.is_map();
        let Field { reader, field, out, .. } = self;
        let Kind::Message(table) = field.kind else { return Ok(()) };
        let mut done = Ok(());
        if !is_map {
            p::put_tag(out, field.number, WireType::Len);
            p::put_delimited(out, |out| {
                done = Message { reader, table, depth, out }.visit_map(access);
            });
            return done;
        }
        let Some(held) = table.field(2) else { return Ok(()) };
        let mut keys = BTreeSet::new();
        while let Some(key) = access.next_key::<String>()? {
            if keys.contains(&key) {
                return Err(A::Error::custom(format_args!(
                    "{}: key {} stands twice",
                    field.name_in(reader.dialect),
                    Cut(&key)
                )));
            }
            p::put_tag(out, field.number, WireType::Len);
            p::put_delimited(out, |out| {
                p::put_tag(out, 1, WireType::Len);
                p::put_bytes(out, key.as_bytes());
                let value = Field { reader, table, field: held, depth, element: true, out };
                done = access.next_value_seed(value);
            });
            std::mem::replace(&mut done, Ok(()))?;
            keys.insert(key);
        }
        Ok(())
    }
}
