//! A document as a tree, and its reading by a parser of standard JSON.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// How many levels of lists and objects a document may have, as for Mesos.
pub(super) const MAX_DEPTH: u32 = 200;

/// What JSON can say.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    /// As a rule UTF-8.
    Text(Vec<u8>),
    List(Vec<Tree>),
    /// Of members with one name the last.
    Object(BTreeMap<Vec<u8>, Tree>),
}

/// A number as it was written, or nearly so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Int(i64),
    /// Above what [`Number::Int`] holds.
    Big(u64),
    Double(f64),
}

impl Number {
    fn of(value: u64) -> Self {
        i64::try_from(value).map_or(Number::Big(value), Number::Int)
    }

    /// A number by Mesos' grammar: leading zeros, "1." and "-.5" are numbers, ".5" and "+1"
    /// are not.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let of_number = |b: u8| b.is_ascii_digit() || b"+-.eE".contains(&b);
        let starts = |b: &u8| *b == b'-' || b.is_ascii_digit();
        if !text.bytes().all(of_number) || !text.as_bytes().first().is_some_and(starts) {
            return None;
        }
        if let Ok(value) = text.parse() {
            return Some(Number::Int(value));
        }
        if let Ok(value) = text.parse() {
            return Some(Number::Big(value));
        }
        // A literal too large for a double is no number either.
        text.parse().ok().filter(|value: &f64| value.is_finite()).map(Number::Double)
    }
}

/// Reads a tree.
#[derive(Clone, Copy)]
pub(super) struct Seed;

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
        if value == 0.0 && value.is_sign_negative() {
            // Mesos takes "-0" for an integer, and which of the two it was is not known here.
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = access.next_element_seed(Seed)? {
            list.push(element);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut object = BTreeMap::new();
        while let Some(key) = access.next_key::<String>()? {
            let value = access.next_value_seed(Seed)?;
            object.insert(key.into_bytes(), value);
        }
        Ok(Tree::Object(object))
    }
}
