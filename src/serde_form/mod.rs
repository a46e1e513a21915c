//! The exact form: what is set and nothing else, through serde.
//!
//! Both ways go by a table and need little code for each type: a value gives what it holds piece
//! by piece to whoever writes, and is read into its encoding.

#[cfg(feature = "json")]
mod bytes;
mod read;
mod write;

use std::fmt;

use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::ser::{Serialize as _, Serializer};

use crate::codec::Codec;
use crate::codec::erased::Fields;
use crate::wire::{self, Cut, Dialect, EnumTable, FieldTable, Kind, Label, MessageTable};

#[cfg(feature = "json")]
pub(crate) use bytes::Body;
pub(crate) use read::Reader;
pub(crate) use write::Exact;

/// What a message derives `Serialize` from.
pub(crate) fn serialize<T: Codec, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let fields = Fields(value);
    // The serializer of a map's keys has nothing to write an object with: its type is empty.
    // Only text can stand there, so a message around one text, such as an ID, is that text.
    let is_key = size_of::<S::SerializeMap>() == 0;
    if is_key && text_field(T::TABLE).is_some() {
        return serializer.serialize_str(&write::only_text(&fields));
    }
    Exact::new(T::TABLE, Dialect::V1, &fields).serialize(serializer)
}

/// What a message derives `Deserialize` from.
pub(crate) fn deserialize<'de, T: Codec, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let reader = Reader { dialect: Dialect::V1 };
    let mut bytes = Vec::new();
    reader.message_or_key(T::TABLE, deserializer, &mut bytes)?;
    T::decode_exact(&bytes).map_err(|e| D::Error::custom(e.without_offset()))
}

/// The one field of a message, if it is a required text.
fn text_field(table: &'static MessageTable) -> Option<&'static FieldTable> {
    match table.fields {
        [field] if field.label == Label::Required && matches!(field.kind, Kind::String) => {
            Some(field)
        }
        _ => None,
    }
}

/// What an enum derives `Serialize` from: its name, or the number that has none; in formats that
/// are not for people the number, since some of them do not tell a reader what comes.
pub(crate) fn serialize_enum<S: Serializer>(
    table: &EnumTable,
    number: i32,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match table.name_of(number, Dialect::V1) {
        Some(name) if serializer.is_human_readable() => serializer.serialize_str(name),
        _ => serializer.serialize_i32(number),
    }
}

/// What an enum derives `Deserialize` from: the number of a name or a number.
pub(crate) fn deserialize_enum<'de, D: Deserializer<'de>>(
    table: &'static EnumTable,
    deserializer: D,
) -> Result<i32, D::Error> {
    struct Number(&'static EnumTable);

    impl Visitor<'_> for Number {
        type Value = i32;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a value of {}", self.0.name)
        }
        fn visit_i64<E: Error>(self, number: i64) -> Result<i32, E> {
            i32::try_from(number).map_err(|_| E::custom("the number is out of range"))
        }
        fn visit_u64<E: Error>(self, number: u64) -> Result<i32, E> {
            i32::try_from(number).map_err(|_| E::custom("the number is out of range"))
        }
        fn visit_str<E: Error>(self, name: &str) -> Result<i32, E> {
            let number = self.0.number_in(name, Dialect::V1);
            number.ok_or_else(|| {
                E::custom(format_args!("{} has no value {}", self.0.name, Cut(name)))
            })
        }
    }

    if deserializer.is_human_readable() {
        deserializer.deserialize_any(Number(table))
    } else {
        deserializer.deserialize_i32(Number(table))
    }
}

/// How many levels of messages are read.
const MAX_DEPTH: u32 = wire::DEFAULT_DEPTH;
