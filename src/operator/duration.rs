//! Spans of time in the form of Google's well-known types.

use std::fmt;
use std::time;

use crate::DurationInfo;
use crate::codec::message;

message! {
    /// Signed span of time, from about minus to plus 10,000 years. Only the master call
    /// `DRAIN_AGENT` of `mesos.v1`, since 1.9, has one; elsewhere spans are a [`DurationInfo`].
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Duration = google::protobuf::Duration {
        /// Whole seconds, from -315,576,000,000 to 315,576,000,000.
        implicit seconds: i64 = 1,
        /// Nanoseconds beyond `seconds`, from -999,999,999 to 999,999,999; the sign must be that
        /// of `seconds` unless that is 0.
        implicit nanos: i32 = 2,
    }
}

/// The reason why a [`Duration`] has no other form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DurationError {
    /// The span is longer than the other form reaches: about 292 years for a [`DurationInfo`].
    Overflow,
    /// The span is negative, and the other form is not signed.
    Negative,
    /// Field `nanos` is a second or more, or has not the sign of `seconds`: nothing that Mesos
    /// or Google writes, and nothing that another form could give back.
    Nanos,
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Overflow => "the span is too long",
            Self::Negative => "the span is negative",
            Self::Nanos => "the nanoseconds are not a part of a second of the same sign",
        })
    }
}

impl std::error::Error for DurationError {}

const NANOS_PER_SEC: i64 = 1_000_000_000;

impl Duration {
    /// A span of whole seconds.
    pub const fn from_secs(seconds: i64) -> Self {
        Duration { seconds, nanos: 0 }
    }

    /// All of it in nanoseconds, which 128 bits always hold.
    fn total_nanos(self) -> Result<i128, DurationError> {
        let (seconds, nanos) = (self.seconds, i64::from(self.nanos));
        if nanos.abs() >= NANOS_PER_SEC || seconds.signum() * nanos.signum() < 0 {
            return Err(DurationError::Nanos);
        }
        Ok(i128::from(seconds) * i128::from(NANOS_PER_SEC) + i128::from(nanos))
    }
}

impl From<DurationInfo> for Duration {
    fn from(span: DurationInfo) -> Self {
        let nanoseconds = span.nanoseconds;
        // Both parts have the sign of the whole.
        Duration {
            seconds: nanoseconds / NANOS_PER_SEC,
            nanos: (nanoseconds % NANOS_PER_SEC) as i32,
        }
    }
}

/// The same span in nanoseconds: the form of package `mesos`.
///
/// # Errors
/// The span is longer than about 292 years, or not a sound one.
impl TryFrom<Duration> for DurationInfo {
    type Error = DurationError;

    fn try_from(span: Duration) -> Result<Self, DurationError> {
        let nanoseconds = span.total_nanos()?.try_into().map_err(|_| DurationError::Overflow)?;
        Ok(DurationInfo { nanoseconds })
    }
}

/// # Errors
/// The span is longer than 64 bits of seconds.
impl TryFrom<time::Duration> for Duration {
    type Error = DurationError;

    fn try_from(span: time::Duration) -> Result<Self, DurationError> {
        let seconds = span.as_secs().try_into().map_err(|_| DurationError::Overflow)?;
        Ok(Duration { seconds, nanos: span.subsec_nanos() as i32 })
    }
}

/// # Errors
/// The span is negative, or not a sound one.
impl TryFrom<Duration> for time::Duration {
    type Error = DurationError;

    fn try_from(span: Duration) -> Result<Self, DurationError> {
        span.total_nanos()?;
        let seconds = span.seconds.try_into().map_err(|_| DurationError::Negative)?;
        let nanos = span.nanos.try_into().map_err(|_| DurationError::Negative)?;
        Ok(time::Duration::new(seconds, nanos))
    }
}
