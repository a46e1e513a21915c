//! A quantity of memory, written as text with a unit or as a number of bytes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, de};

/// A number of bytes.
///
/// As text it is a positive decimal number, a fraction allowed, directly followed by a unit:
/// `B`; `K`, `KB`, `KiB`; `M`, `MB`, `MiB`; `G`, `GB`, `GiB`; `T`, `TB`, `TiB`. All units are
/// powers of 1024, and upper and lower case are the same. Part of a byte is cut off, so `0.4B`
/// is 0.
///
/// In JSON it is read from such a text or from an integer, which is a number of bytes, and
/// written as an integer.
///
/// ```
/// use mesos_container::Memory;
///
/// assert_eq!("1.5G".parse(), Ok(Memory(1_610_612_736)));
/// assert_eq!("128 M".parse::<Memory>().unwrap_err().to_string(), "\" \" is not part of a number");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Memory(pub u64);

/// Why a text is not a quantity of memory.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MemoryError {
    /// There is no number before the unit.
    #[error("a number is missing before the unit")]
    NoNumber,
    /// This character does not belong in a decimal number, or not at its place.
    #[error("{0:?} is not part of a number")]
    NotANumber(String),
    /// The number is zero or negative.
    #[error("a quantity of memory is more than zero")]
    NotPositive,
    /// There is no unit after the number.
    #[error("a unit is missing: B, K, M, G or T")]
    NoUnit,
    /// This is not a unit.
    #[error("{0:?} is not a unit: B, K, KB, KiB and likewise M, G and T are")]
    Unit(String),
    /// The quantity is 2^64 bytes or more.
    #[error("the quantity is 2^64 bytes or more")]
    TooLarge,
}

impl FromStr for Memory {
    type Err = MemoryError;

    fn from_str(text: &str) -> Result<Self, MemoryError> {
        let text = text.trim();
        let (number, unit) = match text.find(char::is_alphabetic) {
            Some(at) => text.split_at(at),
            None if text.is_empty() => return Err(MemoryError::NoNumber),
            None => return Err(MemoryError::NoUnit),
        };
        let scale: u64 = match unit.to_uppercase().as_str() {
            "B" => 1,
            "K" | "KB" | "KIB" => 1 << 10,
            "M" | "MB" | "MIB" => 1 << 20,
            "G" | "GB" | "GIB" => 1 << 30,
            "T" | "TB" | "TIB" => 1 << 40,
            _ => return Err(MemoryError::Unit(shorten(unit))),
        };
        let bytes = decimal(number)? * scale as f64;
        // 2^64 is a double, and the largest one below it is an integer of 64 bits.
        if bytes < 18_446_744_073_709_551_616.0 {
            Ok(Memory(bytes as u64))
        } else {
            Err(MemoryError::TooLarge)
        }
    }
}

/// A decimal number as Go reads it: a sign, digits with single underscores between them, and a
/// point anywhere among them. It must be more than zero.
fn decimal(text: &str) -> Result<f64, MemoryError> {
    let negative = text.starts_with('-');
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let mut plain = String::with_capacity(digits.len());
    let (mut point, mut after_digit) = (false, false);
    let mut rest = digits.chars().peekable();
    while let Some(c) = rest.next() {
        let digit_next = rest.peek().is_some_and(char::is_ascii_digit);
        match c {
            '0'..='9' => plain.push(c),
            '.' if !point => {
                point = true;
                plain.push(c);
            }
            '_' if after_digit && digit_next => {}
            _ => return Err(MemoryError::NotANumber(c.to_string())),
        }
        after_digit = c.is_ascii_digit();
    }
    if !plain.contains(|c: char| c.is_ascii_digit()) {
        return Err(MemoryError::NoNumber);
    }
    let value: f64 = plain.parse().map_err(|_| MemoryError::NoNumber)?;
    if !value.is_finite() {
        return Err(MemoryError::TooLarge);
    }
    if negative || value == 0.0 {
        return Err(MemoryError::NotPositive);
    }
    Ok(value)
}

/// Enough of a text to recognise it in an error.
fn shorten(text: &str) -> String {
    text.chars().take(20).collect()
}

/// The number of bytes with the unit `B`, which is read back as the same quantity.
impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}B", self.0)
    }
}

impl<'de> Deserialize<'de> for Memory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Memory;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of bytes, or a text such as \"256M\"")
            }

            fn visit_u64<E: de::Error>(self, bytes: u64) -> Result<Memory, E> {
                Ok(Memory(bytes))
            }

            fn visit_i64<E: de::Error>(self, bytes: i64) -> Result<Memory, E> {
                bytes.try_into().map(Memory).map_err(|_| E::custom(MemoryError::NotPositive))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Memory, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}
