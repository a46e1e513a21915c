//! The time of day and names, without a clock and without randomness of their own.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use data_encoding::HEXLOWER;
use fastrand::Rng;
use mesos_types::TimeInfo;

/// The time of day, told from a monotonic time.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
    epoch: SystemTime,
}

impl Clock {
    /// A clock that showed `epoch` at `start`.
    pub fn new(start: Instant, epoch: SystemTime) -> Self {
        Clock { start, epoch }
    }

    fn since_epoch(&self, now: Instant) -> Duration {
        let at = self.epoch + now.saturating_duration_since(self.start);
        at.duration_since(UNIX_EPOCH).unwrap_or_default()
    }

    /// Seconds since 1970, to the microsecond as Mesos has them.
    pub fn seconds(&self, now: Instant) -> f64 {
        self.since_epoch(now).as_micros() as f64 / 1e6
    }

    /// The time of day as a message.
    pub fn time_info(&self, now: Instant) -> TimeInfo {
        TimeInfo::try_from(self.since_epoch(now)).unwrap_or(TimeInfo { nanoseconds: i64::MAX })
    }

    /// The time of day in nanoseconds since 1970, to the second.
    pub(crate) fn whole_seconds(&self, now: Instant) -> i64 {
        let seconds = i64::try_from(self.since_epoch(now).as_secs()).unwrap_or(i64::MAX);
        seconds.saturating_mul(1_000_000_000)
    }

    /// The date as a part of an ID: `20261120-093334`.
    pub(crate) fn stamp(&self, now: Instant) -> u64 {
        self.since_epoch(now).as_secs()
    }
}

/// A random UUID of version 4, as bytes.
pub(crate) fn uuid_bytes(random: &mut Rng) -> Bytes {
    let mut bytes = random.u128(..).to_be_bytes();
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut bytes;
    *version = (*version & 0x0f) | 0x40;
    *variant = (*variant & 0x3f) | 0x80;
    Bytes::copy_from_slice(&bytes)
}

/// A random UUID of version 4, as text.
pub(crate) fn uuid(random: &mut Rng) -> String {
    let hex = HEXLOWER.encode(&uuid_bytes(random));
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts: Vec<&str> = parts.into_iter().filter_map(|part| hex.get(part)).collect();
    parts.join("-")
}
