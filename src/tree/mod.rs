//! Messages as trees of names and values: what serde and JSON have in common.
//!
//! Both ways go over wire bytes and a table, so that they need no code for each type: a value
//! is written from its encoding, and read into one.

mod fields;
mod read;
mod value;
mod write;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::Serializer;

pub(crate) use read::{Reading, to_wire};
pub(crate) use value::{Number, Tree};
pub(crate) use write::Exact;
#[cfg(feature = "json")]
pub(crate) use {
    fields::{Field, Fields, body, double, entry, float, number},
    value::Seed,
};

use crate::codec::Codec;
use crate::wire::{Dialect, EnumTable};

/// How many levels of lists and objects a tree may have, as Mesos' parser.
pub(crate) const MAX_DEPTH: u32 = 200;

/// What a message derives `Serialize` from.
pub(crate) fn serialize<T: Codec, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let bytes = value.encode_to_vec();
    serde::Serialize::serialize(&Exact::new(T::TABLE, Dialect::V1, &bytes), serializer)
}

/// What a message derives `Deserialize` from.
pub(crate) fn deserialize<'de, T: Codec, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let tree = Tree::deserialize(deserializer)?;
    let bytes = to_wire(T::TABLE, Dialect::V1, &tree, Reading::Exact).map_err(D::Error::custom)?;
    T::decode_exact(Bytes::from(bytes)).map_err(D::Error::custom)
}

/// What an enum derives `Serialize` from: its name, or the number that has none.
pub(crate) fn serialize_enum<S: Serializer>(
    table: &EnumTable,
    number: i32,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match table.name_of(number, Dialect::V1) {
        Some(name) => serializer.serialize_str(name),
        None => serializer.serialize_i32(number),
    }
}

/// What an enum derives `Deserialize` from: the number of a name or a number.
pub(crate) fn deserialize_enum<'de, D: Deserializer<'de>>(
    table: &EnumTable,
    deserializer: D,
) -> Result<i32, D::Error> {
    let tree = Tree::deserialize(deserializer)?;
    let number = match &tree {
        Tree::Number(Number::Int(number)) => i32::try_from(*number).ok(),
        Tree::Text(name) => {
            std::str::from_utf8(name).ok().and_then(|name| table.number_in(name, Dialect::V1))
        }
        _ => None,
    };
    number.ok_or_else(|| D::Error::custom(format_args!("no value of {}", table.name)))
}
