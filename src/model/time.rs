//! Points in time and spans of time in whole nanoseconds, and the interval in which a
//! machine is expected to be unavailable.

use std::num::TryFromIntError;
use std::time::{Duration, SystemTime};

use crate::codec::message;

message! {
    /// Point in time. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TimeInfo = v1::TimeInfo {
        /// Nanoseconds since the start of 1970 in UTC; negative before it.
        pub nanoseconds: i64 = 1,
    }
}

message! {
    /// Span of time. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DurationInfo = v1::DurationInfo {
        /// Length in nanoseconds. Negative numbers can be written, but Mesos rejects them
        /// wherever it checks a span, as in kill policies and maintenance schedules.
        pub nanoseconds: i64 = 1,
    }
}

message! {
    /// Interval in which a machine is expected to be out of service, for maintenance for
    /// example. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Unavailability = v1::Unavailability {
        /// Start of the interval.
        pub start: TimeInfo = 1,
        /// Length of the interval; not negative. Unset means that it has no end.
        pub duration: Option<DurationInfo> = 2,
    }
}

impl TimeInfo {
    /// This point in time by the clock of the system. `None` if the system cannot represent
    /// it, as some cannot before 1970.
    #[inline]
    pub fn system_time(&self) -> Option<SystemTime> {
        let distance = Duration::from_nanos(self.nanoseconds.unsigned_abs());
        if self.nanoseconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    }
}

/// # Errors
/// The time is before September 1677 or after April 2262, which is as far as nanoseconds
/// reach.
impl TryFrom<SystemTime> for TimeInfo {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(time: SystemTime) -> Result<Self, TryFromIntError> {
        // 128 bits hold the nanoseconds of any duration, and their sign.
        let nanoseconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => after.as_nanos() as i128,
            Err(before) => -(before.duration().as_nanos() as i128),
        };
        Ok(TimeInfo { nanoseconds: nanoseconds.try_into()? })
    }
}

/// The point in time that is this long after the start of 1970 in UTC.
///
/// # Errors
/// It is after April 2262, which is as far as nanoseconds reach.
impl TryFrom<Duration> for TimeInfo {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(since_epoch: Duration) -> Result<Self, TryFromIntError> {
        Ok(TimeInfo { nanoseconds: since_epoch.as_nanos().try_into()? })
    }
}

/// The time since the start of 1970 in UTC.
///
/// # Errors
/// The point in time is before that.
impl TryFrom<TimeInfo> for Duration {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(time: TimeInfo) -> Result<Self, TryFromIntError> {
        time.nanoseconds.try_into().map(Duration::from_nanos)
    }
}

impl DurationInfo {
    /// A span of whole seconds, up to 136 years.
    #[inline]
    pub const fn from_secs(seconds: u32) -> Self {
        DurationInfo { nanoseconds: seconds as i64 * 1_000_000_000 }
    }

    /// A span of whole milliseconds, up to 49 days.
    #[inline]
    pub const fn from_millis(milliseconds: u32) -> Self {
        DurationInfo { nanoseconds: milliseconds as i64 * 1_000_000 }
    }
}

/// # Errors
/// The span is longer than about 292 years, which is as far as nanoseconds reach.
impl TryFrom<Duration> for DurationInfo {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(span: Duration) -> Result<Self, TryFromIntError> {
        Ok(DurationInfo { nanoseconds: span.as_nanos().try_into()? })
    }
}

/// # Errors
/// The span is negative.
impl TryFrom<DurationInfo> for Duration {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(span: DurationInfo) -> Result<Self, TryFromIntError> {
        span.nanoseconds.try_into().map(Duration::from_nanos)
    }
}

impl Unavailability {
    /// Length of the interval. `None` if it has no end, or a negative length.
    #[inline]
    pub fn duration(&self) -> Option<Duration> {
        span(self.duration.as_ref())
    }
}

/// A span that is there and not negative.
pub(crate) fn span(span: Option<&DurationInfo>) -> Option<Duration> {
    span?.clone().try_into().ok()
}

/// A number of seconds as a span, if it is one: not negative, not NaN, and less than 2^64.
pub(crate) fn seconds(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok()
}

/// A number of seconds since the epoch as a point in time, under the same conditions, if the
/// system can represent it.
pub(crate) fn since_epoch(since: f64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(seconds(since)?)
}
