//! The tree, and its reading through serde.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::MAX_DEPTH;

/// What JSON and its kin can say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    /// As a rule UTF-8.
    Text(Vec<u8>),
    /// Data in a format that has it; JSON has not.
    Data(Vec<u8>),
    List(Vec<Tree>),
    /// Of members with one name the last.
    Object(BTreeMap<Vec<u8>, Tree>),
}

/// A number as it was written, or nearly so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Int(i64),
    /// Above what [`Number::Int`] holds.
    Big(u64),
    Double(f64),
}

impl Number {
    fn of(value: u64) -> Self {
        i64::try_from(value).map_or(Number::Big(value), Number::Int)
    }
}

/// Reads a tree of so many levels.
#[derive(Clone, Copy)]
pub(crate) struct Seed {
    depth: u32,
    /// Whether a double that is -0 is refused, the text perhaps having been "-0", which Mesos
    /// reads as an integer.
    no_minus_zero: bool,
}

impl Seed {
    /// For JSON text.
    #[cfg(feature = "json")]
    pub const fn text() -> Self {
        Seed { depth: MAX_DEPTH, no_minus_zero: true }
    }

    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("nested too deeply"))?;
        Ok(Seed { depth, ..self })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Seed { depth: MAX_DEPTH, no_minus_zero: false }.deserialize(deserializer)
    }
}

impl<'de> DeserializeSeed<'de> for Seed {
    type Value = Tree;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message of Mesos")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(Number::Int(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(Number::of(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        if self.no_minus_zero && value == 0.0 && value.is_sign_negative() {
            return Err(E::custom("-0 or -0.0"));
        }
        Ok(Tree::Number(Number::Double(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.as_bytes().to_vec()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Tree, E> {
        Ok(Tree::Text(value.into_bytes()))
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<Tree, E> {
        Ok(Tree::Data(value.to_vec()))
    }

    fn visit_byte_buf<E: Error>(self, value: Vec<u8>) -> Result<Tree, E> {
        Ok(Tree::Data(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(element) = access.next_element_seed(inner)? {
            list.push(element);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let inner = self.deeper()?;
        let mut object = BTreeMap::new();
        while let Some(key) = access.next_key::<String>()? {
            let value = access.next_value_seed(inner)?;
            object.insert(key.into_bytes(), value);
        }
        Ok(Tree::Object(object))
    }
}
