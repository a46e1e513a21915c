//! Any value of JSON, within the memory that a document may take.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::trace::Trace;

/// What `serde_json` calls the one member of a number where another crate switched on its
/// feature `arbitrary_precision`.
pub(super) const ARBITRARY: &str = "$serde_json::private::Number";

/// Reads a value as `Value` does, and takes its memory.
#[derive(Clone, Copy)]
pub(super) struct Any<'a>(pub &'a Trace);

impl<'de> DeserializeSeed<'de> for Any<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.0.charge(text.len())?;
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        self.0.charge(text.len())?;
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            // A list has room for four at first, and grows by doubling.
            let room = if list.is_empty() { 4 } else { 2 };
            self.0.charge(room * size_of::<Value>())?;
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.is_empty() && name == ARBITRARY {
                let number: Number =
                    map.next_value::<String>()?.parse().map_err(A::Error::custom)?;
                return Ok(number.into());
            }
            self.0.charge_entry::<Value, _>(members.is_empty(), &name)?;
            members.insert(name, map.next_value_seed(self)?);
        }
        Ok(members.into())
    }
}
