//! Points in time and spans of time in whole nanoseconds, and the interval in which a
//! machine is expected to be unavailable.

use crate::codec::message;

message! {
    /// Point in time. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TimeInfo = v1::TimeInfo {
        /// Nanoseconds since the start of 1970 in UTC; negative before it.
        ///
        /// Field `nanoseconds` = 1.
        pub nanoseconds: i64,
    }
}

message! {
    /// Span of time. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DurationInfo = v1::DurationInfo {
        /// Length in nanoseconds. Negative numbers can be written, but Mesos rejects them
        /// wherever it checks a span, as in kill policies and maintenance schedules.
        ///
        /// Field `nanoseconds` = 1.
        pub nanoseconds: i64,
    }
}

message! {
    /// Interval in which a machine is expected to be out of service, for maintenance for
    /// example. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Unavailability = v1::Unavailability {
        /// When the interval begins.
        ///
        /// Field `start` = 1.
        pub start: TimeInfo,
        /// How long the interval lasts; not negative. Unset means that it has no end.
        ///
        /// Field `duration` = 2.
        pub duration: Option<DurationInfo>,
    }
}
