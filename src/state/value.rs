//! The values that members have: numbers, texts, objects whose names are data, and messages in
//! protobuf's mapping.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as DeError, MapAccess, Unexpected, Visitor,
};
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::any::{ARBITRARY, Any};
use super::define::{self, Found, Read, Trace};
use crate::codec::{Codec, DecodeError};
use crate::json;
use crate::wire::Dialect;

/// A number as it was written: releases differ in whether a count or a time has a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer that is not negative.
    Unsigned(u64),
    /// A negative integer.
    Negative(i64),
    /// A number with a fraction or an exponent, be the fraction `.0`.
    Float(f64),
}

impl Number {
    /// The number as a double; an integer above 2⁵³ is rounded.
    pub fn as_f64(self) -> f64 {
        match self {
            Number::Unsigned(value) => value as f64,
            Number::Negative(value) => value as f64,
            Number::Float(value) => value,
        }
    }

    /// The number, if it is an integer from 0 on, also where it is written as `5.0`.
    pub fn as_u64(self) -> Option<u64> {
        match self {
            Number::Unsigned(value) => Some(value),
            Number::Negative(_) => None,
            // The upper end is 2⁶⁴ itself, which is the next double.
            Number::Float(value)
                if value.fract() == 0.0 && (0.0..1.8446744073709552e19).contains(&value) =>
            {
                Some(value as u64)
            }
            Number::Float(_) => None,
        }
    }

    fn signed(value: i64) -> Self {
        u64::try_from(value).map_or(Number::Negative(value), Number::Unsigned)
    }

    /// A number in a text, as JSON would write it.
    fn parse(text: &str) -> Option<Self> {
        match serde_json::from_str(text).ok()? {
            Value::Number(number) => Self::of(&number),
            _ => None,
        }
    }

    fn of(number: &serde_json::Number) -> Option<Self> {
        if let Some(value) = number.as_u64() {
            Some(Number::Unsigned(value))
        } else if let Some(value) = number.as_i64() {
            Some(Number::Negative(value))
        } else {
            number.as_f64().map(Number::Float)
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Number::Unsigned(0)
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Number::Unsigned(value)
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Number::Unsigned(value.into())
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Number::Float(value)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Unsigned(value) => value.fmt(f),
            Number::Negative(value) => value.fmt(f),
            Number::Float(value) => value.fmt(f),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Number::Unsigned(value) => serializer.serialize_u64(value),
            Number::Negative(value) => serializer.serialize_i64(value),
            Number::Float(value) => serializer.serialize_f64(value),
        }
    }
}

/// A value in another form than the usual one.
fn respelled(form: impl Into<Value>) -> Found {
    Found::Respelled(Box::new(form.into()))
}

/// Reads such a number.
fn arbitrary<'de, A: MapAccess<'de>>(
    mut map: A,
    visitor: &dyn serde_core::de::Expected,
) -> Result<Number, A::Error> {
    match map.next_entry::<String, String>()? {
        Some((name, text)) if name == ARBITRARY => {
            Number::parse(&text).ok_or_else(|| A::Error::custom("a number out of range"))
        }
        _ => Err(A::Error::invalid_type(Unexpected::Map, visitor)),
    }
}

struct NumberVisitor<'a>(&'a mut Number);

impl<'de> Visitor<'de> for NumberVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        *self.0 = Number::Unsigned(value);
        Ok(Found::Plain)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        *self.0 = Number::signed(value);
        Ok(Found::Plain)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        *self.0 = Number::Float(value);
        Ok(Found::Plain)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<Self::Value, E> {
        match Number::parse(text) {
            Some(number) => {
                *self.0 = number;
                Ok(respelled(text))
            }
            None => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        *self.0 = arbitrary(map, &self)?;
        Ok(Found::Plain)
    }
}

impl Read for Number {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(NumberVisitor(self))
    }

    fn respelled(value: &Value) -> Option<Self> {
        Number::parse(value.as_str()?)
    }
}

struct BoolVisitor<'a>(&'a mut bool);

impl Visitor<'_> for BoolVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        *self.0 = value;
        Ok(Found::Plain)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<Self::Value, E> {
        match text.parse() {
            Ok(value) => {
                *self.0 = value;
                Ok(respelled(text))
            }
            Err(_) => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }
}

impl Read for bool {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(BoolVisitor(self))
    }

    fn respelled(value: &Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

struct TextVisitor<'a>(&'a mut String);

impl<'de> Visitor<'de> for TextVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        *self.0 = text.to_owned();
        Ok(Found::Plain)
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        *self.0 = text;
        Ok(Found::Plain)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        *self.0 = value.to_string();
        Ok(respelled(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        *self.0 = value.to_string();
        Ok(respelled(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        let form = Value::from(value);
        *self.0 = form.to_string();
        Ok(respelled(form))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        *self.0 = value.to_string();
        Ok(respelled(value))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let number = arbitrary(map, &self)?;
        let form = serde_json::to_value(number).map_err(A::Error::custom)?;
        *self.0 = form.to_string();
        Ok(respelled(form))
    }
}

impl Read for String {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(TextVisitor(self))
    }

    fn respelled(value: &Value) -> Option<Self> {
        matches!(value, Value::Number(_) | Value::Bool(_)).then(|| value.to_string())
    }
}

/// Any value.
impl Read for Value {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        *self = Any(at).deserialize(from)?;
        Ok(Found::Plain)
    }
}

/// A value whose type the server chooses: the quantity of a resource, an attribute, a flag.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Scalar {
    /// A number.
    Number(Number),
    /// A text; ranges and sets are written as one, such as `[31000-32000]` and `{a, b}`.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    #[default]
    Null,
}

impl Scalar {
    /// The number, if it is one or a text of one.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Scalar::Number(number) => Some(*number),
            Scalar::Text(text) => Number::parse(text),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Scalar::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Number(number) => number.fmt(f),
            Scalar::Text(text) => f.write_str(text),
            Scalar::Bool(value) => value.fmt(f),
            Scalar::Null => f.write_str("null"),
        }
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Scalar::Number(number) => number.serialize(serializer),
            Scalar::Text(text) => serializer.serialize_str(text),
            Scalar::Bool(value) => serializer.serialize_bool(*value),
            Scalar::Null => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        define::deserialize(from)
    }
}

struct ScalarVisitor<'a>(&'a mut Scalar);

impl<'de> Visitor<'de> for ScalarVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        *self.0 = Scalar::Text(text.to_owned());
        Ok(Found::Plain)
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        *self.0 = Scalar::Text(text);
        Ok(Found::Plain)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        *self.0 = Scalar::Number(Number::Unsigned(value));
        Ok(Found::Plain)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        *self.0 = Scalar::Number(Number::signed(value));
        Ok(Found::Plain)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        *self.0 = Scalar::Number(Number::Float(value));
        Ok(Found::Plain)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        *self.0 = Scalar::Bool(value);
        Ok(Found::Plain)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        *self.0 = Scalar::Null;
        Ok(Found::Plain)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        *self.0 = Scalar::Number(arbitrary(map, &self)?);
        Ok(Found::Plain)
    }
}

impl Read for Scalar {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(ScalarVisitor(self))
    }
}

/// An object whose names are data: flags by name, resources by role. Sorted by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T>(pub BTreeMap<String, T>);

impl<T> Default for Named<T> {
    fn default() -> Self {
        Named(BTreeMap::new())
    }
}

impl<T> std::ops::Deref for Named<T> {
    type Target = BTreeMap<String, T>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> FromIterator<(String, T)> for Named<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Named(entries.into_iter().collect())
    }
}

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.0)
    }
}

struct NamedVisitor<'a, T>(&'a mut Named<T>, &'a Trace);

impl<'de, T: Read> Visitor<'de> for NamedVisitor<'_, T> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let is_first = self.0.0.is_empty();
            let value = define::read_entry(&mut map, &name, is_first, self.1)?;
            self.0.0.insert(name, value);
        }
        Ok(Found::Plain)
    }
}

impl<T: Read> Read for Named<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(NamedVisitor(self, at))
    }
}

/// A message in protobuf's mapping to JSON, as it stands in a document: nothing of it is lost,
/// and [`read`](Self::read) gives the value of the model.
pub struct Protobuf<M> {
    // Boxed, since most of these members are rare.
    json: Box<Value>,
    message: PhantomData<fn() -> M>,
}

impl<M> Protobuf<M> {
    /// A message of which the JSON is known.
    pub fn new(json: Value) -> Self {
        Protobuf { json: Box::new(json), message: PhantomData }
    }

    /// The JSON.
    pub fn json(&self) -> &Value {
        &self.json
    }
}

impl<M: Codec> Protobuf<M> {
    /// The value of the model: reads all that Mesos' own parser reads.
    ///
    /// # Errors
    /// A required field is missing, or a value does not fit its field.
    pub fn read(&self) -> Result<M, DecodeError> {
        json::from_slice(self.json.to_string().as_bytes(), Dialect::V0)
    }
}

impl<M> Clone for Protobuf<M> {
    fn clone(&self) -> Self {
        Protobuf { json: self.json.clone(), message: PhantomData }
    }
}

impl<M> Default for Protobuf<M> {
    /// `null`.
    fn default() -> Self {
        Self::new(Value::Null)
    }
}

impl<M> PartialEq for Protobuf<M> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl<M> fmt::Debug for Protobuf<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Protobuf").field(&self.json).finish()
    }
}

impl<M> Serialize for Protobuf<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl<M> Read for Protobuf<M> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        at.charge(size_of::<Value>())?;
        *self.json = Any(at).deserialize(from)?;
        Ok(if self.json.is_null() { Found::Null } else { Found::Plain })
    }
}

/// Text of a file: bytes, since Mesos puts them into JSON as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Data(pub Bytes);

struct DataVisitor<'a>(&'a mut Data);

impl Visitor<'_> for DataVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a file")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        *self.0 = Data(Bytes::copy_from_slice(bytes));
        Ok(Found::Plain)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        *self.0 = Data(Bytes::copy_from_slice(text.as_bytes()));
        Ok(Found::Plain)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }
}

impl Read for Data {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, _: &Trace) -> Result<Found, D::Error> {
        from.deserialize_bytes(DataVisitor(self))
    }
}

/// Only what is UTF-8 can be written through a serializer; `FileData::to_json` writes the rest.
impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match std::str::from_utf8(&self.0) {
            Ok(text) => serializer.serialize_str(text),
            Err(_) => Err(serde_core::ser::Error::custom("the text of the file is not UTF-8")),
        }
    }
}

/// Members `TASK_RUNNING` and the like of the summary: how many tasks are in each state.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::box_collection)] // It is absent in nearly all documents, and a box is smaller.
pub struct TaskCounts(Option<Box<BTreeMap<String, Scalar>>>);

impl TaskCounts {
    /// How many tasks are in the state of this name, such as `TASK_RUNNING`. `None` if the
    /// document does not say.
    pub fn get(&self, state: &str) -> Option<u64> {
        self.0.as_ref()?.get(state)?.as_number()?.as_u64()
    }

    /// The states by name, and the number of tasks in each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        let entries = self.0.iter().flat_map(|counts| counts.iter());
        entries.filter_map(|(name, n)| Some((name.as_str(), n.as_number()?.as_u64()?)))
    }

    /// Sets the number of tasks in a state; the name must begin with `TASK_`, or nothing happens.
    pub fn set(&mut self, state: &str, count: u64) {
        if Self::wants(state) {
            let counts = self.0.get_or_insert_default();
            counts.insert(state.to_owned(), Scalar::Number(count.into()));
        }
    }

    pub(super) fn wants(name: &str) -> bool {
        name.starts_with("TASK_")
    }

    pub(super) fn keep<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut A,
        at: &Trace,
    ) -> Result<(), A::Error> {
        let count = define::read_entry(map, &name, self.0.is_none(), at)?;
        self.0.get_or_insert_default().insert(name, count);
        Ok(())
    }

    pub(super) fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        let mut entries = self.0.iter().flat_map(|counts| counts.iter());
        entries.try_for_each(|(name, count)| map.serialize_entry(name, count))
    }
}

/// The resources of a document that are not among the usual ones, by name.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::box_collection)] // It is absent in nearly all documents, and a box is smaller.
pub struct OtherResources(Option<Box<BTreeMap<String, Scalar>>>);

impl OtherResources {
    /// The resource of this name.
    pub fn get(&self, name: &str) -> Option<&Scalar> {
        self.0.as_ref()?.get(name)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Scalar)> {
        self.0.iter().flat_map(|others| others.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a resource, or replaces it.
    pub fn insert(&mut self, name: impl Into<String>, value: Scalar) {
        self.0.get_or_insert_default().insert(name.into(), value);
    }

    pub(super) fn wants(_: &str) -> bool {
        true
    }

    pub(super) fn keep<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut A,
        at: &Trace,
    ) -> Result<(), A::Error> {
        let value = define::read_entry(map, &name, self.0.is_none(), at)?;
        self.insert(name, value);
        Ok(())
    }

    pub(super) fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}
