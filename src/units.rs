//! Spans of time and amounts of bytes in the text form that Mesos uses in flags, environment
//! variables and endpoints: `1.5secs`, `10days`, `128MB`.

use std::fmt;
use std::str::FromStr;

use crate::DurationInfo;
use crate::excerpt::excerpt;

/// Why a text is not a span of time or an amount of bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnitsError {
    /// The text ends without a unit.
    #[error("{0:?} has no unit")]
    NoUnit(String),
    /// What stands before the unit is not a number.
    #[error("{0:?} does not begin with a number")]
    Number(String),
    /// The amount of bytes is a fraction.
    #[error("{0:?} is not a whole number of its unit")]
    Fraction(String),
    /// No unit has this name. Units of time are written in lower case.
    #[error("{0:?} is not a unit")]
    Unit(String),
    /// The span or amount does not fit into 64 bits of nanoseconds or bytes.
    #[error("{0:?} is too large")]
    Range(String),
}

/// Cuts a text into what comes before its unit, and the unit.
fn split(text: &str) -> Result<(&str, &str), UnitsError> {
    match text.find(|c: char| !c.is_ascii_digit() && c != '.') {
        Some(at) => Ok(text.split_at(at)),
        None => Err(UnitsError::NoUnit(excerpt(text))),
    }
}

/// The units of time with their length in nanoseconds.
const TIME: [(&str, i64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("ms", 1_000_000),
    ("secs", 1_000_000_000),
    ("mins", 60_000_000_000),
    ("hrs", 3_600_000_000_000),
    ("days", 86_400_000_000_000),
    ("weeks", 604_800_000_000_000),
];

/// Reads Mesos' text form: a decimal number, directly followed by `ns`, `us`, `ms`, `secs`,
/// `mins`, `hrs`, `days` or `weeks`. There is no sign. A whole number is read exactly; a fraction
/// is multiplied as a double and cut to whole nanoseconds, as Mesos does.
///
/// ```
/// use mesos_types::DurationInfo;
///
/// let span: DurationInfo = "1.5mins".parse()?;
/// assert_eq!(span, DurationInfo::from_secs(90));
/// # Ok::<(), mesos_types::units::UnitsError>(())
/// ```
///
/// # Errors
/// The text has another form, or the span is longer than 64 bits of nanoseconds: about 292
/// years.
impl FromStr for DurationInfo {
    type Err = UnitsError;

    fn from_str(text: &str) -> Result<Self, UnitsError> {
        let (number, unit) = split(text)?;
        let value: f64 = number.parse().map_err(|_| UnitsError::Number(excerpt(text)))?;
        let (_, length) = TIME
            .into_iter()
            .find(|(name, _)| *name == unit)
            .ok_or_else(|| UnitsError::Unit(excerpt(unit)))?;
        let range = || UnitsError::Range(excerpt(text));
        let nanoseconds = if number.contains('.') {
            let product = value * length as f64;
            // The double of `i64::MAX` is one more than that.
            if product >= i64::MAX as f64 {
                return Err(range());
            }
            product as i64
        } else {
            let whole: i64 = number.parse().map_err(|_| range())?;
            whole.checked_mul(length).ok_or_else(range)?
        };
        Ok(DurationInfo { nanoseconds })
    }
}

/// As Mesos prints it, with 15 significant digits: `1.5ms`, `90secs`, `10days`. It takes the
/// largest unit of which the span is at least one, or the one below that if the span is a whole
/// number of the smaller unit only. The digits may not be enough for a span that is whole in
/// neither.
///
/// The alternate form `{:#}` is exact: it takes the largest unit of which the span is a whole
/// number. Of a span that is not negative, [`from_str`](Self::from_str) reads it as it was.
///
/// ```
/// use mesos_types::DurationInfo;
///
/// let span = DurationInfo { nanoseconds: 604_800_000_000_001 };
/// assert_eq!(span.to_string(), "1weeks");
/// assert_eq!(format!("{span:#}"), "604800000000001ns");
/// ```
impl fmt::Display for DurationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.nanoseconds < 0 { "-" } else { "" };
        let span = self.nanoseconds.unsigned_abs();
        let whole = |length: i64| span % length.unsigned_abs() == 0;
        if f.alternate() {
            let unit = TIME.into_iter().rev().find(|(_, length)| span > 0 && whole(*length));
            let (name, length) = unit.unwrap_or(("ns", 1));
            return f.pad(&format!("{sign}{}{name}", span / length.unsigned_abs()));
        }
        let below = |(_, length): &(&str, i64)| length.unsigned_abs() <= span;
        let mut units = TIME.into_iter().rev().skip_while(|unit| !below(unit));
        let (mut name, mut length) = units.next().unwrap_or(("ns", 1));
        if let Some(smaller) = units.next().filter(|_| !whole(length)) {
            // What is not whole in nanoseconds does not exist, so microseconds never have a
            // fraction.
            if whole(smaller.1) {
                (name, length) = smaller;
            }
        }
        let value = span as f64 / length as f64;
        f.pad(&format!("{sign}{}{name}", fifteen_digits(value)))
    }
}

/// A number of at least 1, or 0, and less than 1e15 with 15 significant digits, without zeros at
/// the end.
fn fifteen_digits(value: f64) -> String {
    let before_point = (value as u64).to_string().len();
    let decimals = 15_usize.saturating_sub(before_point);
    let text = format!("{value:.decimals$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// An amount of bytes, in the text form of Mesos: `128MB`. A kilobyte has 1024 bytes.
///
/// Scalars of `mem` and `disk` resources count megabytes of this kind.
///
/// ```
/// use mesos_types::units::ByteSize;
///
/// let size: ByteSize = "128MB".parse()?;
/// assert_eq!(size.bytes(), 128 << 20);
/// assert_eq!(ByteSize(1536).to_string(), "1536B");
/// assert_eq!(ByteSize(2 << 30).to_string(), "2GB");
/// # Ok::<(), mesos_types::units::UnitsError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ByteSize(pub u64);

/// The units of bytes, each 1024 of the one before.
const BYTES: [&str; 5] = ["B", "KB", "MB", "GB", "TB"];

impl ByteSize {
    /// The amount in bytes.
    pub const fn bytes(self) -> u64 {
        self.0
    }

    /// Whole megabytes of 2^20 bytes; what is left over is cut off.
    pub const fn megabytes(self) -> u64 {
        self.0 >> 20
    }

    /// As many megabytes of 2^20 bytes; `None` if that is more than 64 bits of bytes.
    pub const fn from_megabytes(megabytes: u64) -> Option<Self> {
        match megabytes.checked_mul(1 << 20) {
            Some(bytes) => Some(ByteSize(bytes)),
            None => None,
        }
    }
}

/// Reads Mesos' text form: a whole number, directly followed by `B`, `KB`, `MB`, `GB` or `TB` in
/// upper or lower case.
///
/// # Errors
/// The text has another form, or the amount does not fit into 64 bits.
impl FromStr for ByteSize {
    type Err = UnitsError;

    fn from_str(text: &str) -> Result<Self, UnitsError> {
        let (number, unit) = split(text)?;
        if number.contains('.') {
            return Err(UnitsError::Fraction(excerpt(text)));
        }
        if number.is_empty() {
            return Err(UnitsError::Number(excerpt(text)));
        }
        let power = BYTES
            .iter()
            .position(|name| name.eq_ignore_ascii_case(unit))
            .ok_or_else(|| UnitsError::Unit(excerpt(unit)))?;
        let range = || UnitsError::Range(excerpt(text));
        let whole: u64 = number.parse().map_err(|_| range())?;
        whole.checked_mul(1 << (10 * power)).map(ByteSize).ok_or_else(range)
    }
}

/// As Mesos prints it: the largest unit of which the amount is a whole number. It is exact, and
/// [`from_str`](Self::from_str) reads it as it was.
impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut value = self.0;
        let mut units = BYTES.into_iter();
        let mut name = units.next().unwrap_or("B");
        while value != 0 && value % 1024 == 0 {
            let Some(larger) = units.next() else { break };
            value /= 1024;
            name = larger;
        }
        f.pad(&format!("{value}{name}"))
    }
}
