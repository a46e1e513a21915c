//! Spans of time in the form of Google's well-known types.

use crate::codec::message;

message! {
    /// Signed span of time, from about minus to plus 10,000 years. Only the master call
    /// `DRAIN_AGENT` of `mesos.v1`, since 1.9, has one; elsewhere spans are a
    /// [`DurationInfo`](crate::DurationInfo).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Duration = google::protobuf::Duration {
        /// Whole seconds, from -315,576,000,000 to 315,576,000,000.
        ///
        /// Field `seconds` = 1.
        implicit seconds: i64,
        /// Nanoseconds beyond `seconds`, from -999,999,999 to 999,999,999; the sign must be that
        /// of `seconds` unless that is 0.
        ///
        /// Field `nanos` = 2.
        implicit nanos: i32,
    }
}
