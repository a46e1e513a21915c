use std::time::Duration;

/// A text that is not a duration as Mesos writes one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DurationError {
    /// The text has no unit.
    #[error("the duration {0:?} has no unit")]
    NoUnit(String),
    /// The text before the unit is not a number.
    #[error("the duration {0:?} does not begin with a number")]
    Number(String),
    /// The text after the number is not a unit.
    #[error("{0:?} is not a unit of time")]
    Unit(String),
    /// The duration is longer than 2⁶³ nanoseconds, about 292 years.
    #[error("the duration {0:?} is too long")]
    TooLong(String),
}

/// Units and their nanoseconds.
const UNITS: [(&str, f64); 8] = [
    ("ns", 1.0),
    ("us", 1e3),
    ("ms", 1e6),
    ("secs", 1e9),
    ("mins", 60e9),
    ("hrs", 3600e9),
    ("days", 86_400e9),
    ("weeks", 604_800e9),
];

/// Reads a duration as Mesos writes it: a number and one of the units `ns`, `us`, `ms`, `secs`,
/// `mins`, `hrs`, `days`, `weeks`, without a sign and without space. Fractions of a nanosecond
/// are cut off.
///
/// ```
/// use std::time::Duration;
/// use mesos_protocol::parse_duration;
///
/// assert_eq!(parse_duration("1.5secs"), Ok(Duration::from_millis(1500)));
/// assert!(parse_duration("5s").is_err());
/// ```
///
/// # Errors
/// The text is not a duration, or is a longer one than 2⁶³ nanoseconds.
pub fn parse_duration(text: &str) -> Result<Duration, DurationError> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    if unit.is_empty() {
        return Err(DurationError::NoUnit(text.to_owned()));
    }
    let count: f64 = number.parse().map_err(|_| DurationError::Number(text.to_owned()))?;
    let Some((_, nanos)) = UNITS.iter().find(|(name, _)| *name == unit) else {
        return Err(DurationError::Unit(unit.to_owned()));
    };
    let nanos = count * nanos;
    // The bound is 2^63, which a double holds exactly.
    if nanos < 9_223_372_036_854_775_808.0 {
        Ok(Duration::from_nanos(nanos as u64))
    } else {
        Err(DurationError::TooLong(text.to_owned()))
    }
}
