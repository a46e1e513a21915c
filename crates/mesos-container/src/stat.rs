//! Samples of what a task uses, and fewer samples made of many.

use std::collections::BTreeMap;

use mesos_types::TimeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The names of the metrics that the drivers of this package measure.
///
/// A driver leaves out what it cannot measure: the process driver has no network of its own to
/// count, for example.
pub mod metric {
    /// CPU time in user mode since the start of the task, in nanoseconds.
    pub const CPU_USER: &str = "cpu_user";
    /// CPU time in kernel mode since the start of the task, in nanoseconds.
    pub const CPU_KERNEL: &str = "cpu_kernel";
    /// CPU use since the sample before, in percent of one CPU: 250 is two and a half CPUs.
    pub const CPU_TOTAL: &str = "cpu_total";
    /// Memory in use, in bytes.
    pub const MEM_USAGE: &str = "mem_usage";
    /// Most memory that the task may use, in bytes.
    pub const MEM_LIMIT: &str = "mem_limit";
    /// Anonymous memory in use, in bytes.
    pub const MEM_RSS: &str = "mem_rss";
    /// Bytes received on all networks.
    pub const NET_RX: &str = "net_rx";
    /// Bytes sent on all networks.
    pub const NET_TX: &str = "net_tx";
    /// Bytes read from block devices.
    pub const DISK_READ: &str = "disk_read";
    /// Bytes written to block devices.
    pub const DISK_WRITE: &str = "disk_write";
    /// Number of processes.
    pub const PROCESSES: &str = "processes";
    /// Number of threads.
    pub const THREADS: &str = "threads";
}

/// One sample: numbers by name, at one moment.
///
/// As JSON it has the members `Timestamp` (RFC 3339 with nanoseconds) and `Metrics`. The lower
/// case names, which the fnproject release of the same drivers writes, are read as well.
///
/// ```
/// use mesos_container::Stat;
///
/// let json = r#"{"Timestamp":"2016-08-10T23:11:10Z","Metrics":{"mem_usage":4096}}"#;
/// let stat: Stat = serde_json::from_str(json)?;
/// assert_eq!(stat.timestamp.nanoseconds, 1_470_870_670_000_000_000);
/// assert_eq!(stat.metrics["mem_usage"], 4096);
/// assert_eq!(serde_json::to_string(&stat)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stat {
    /// When the sample was taken.
    #[serde(
        rename = "Timestamp",
        alias = "timestamp",
        serialize_with = "write_time",
        deserialize_with = "read_time"
    )]
    pub timestamp: TimeInfo,
    /// The numbers. Those that the drivers of this package measure are named in [`metric`].
    #[serde(rename = "Metrics", alias = "metrics")]
    pub metrics: BTreeMap<String, u64>,
}

impl Stat {
    /// A sample of these numbers.
    pub fn new<K: Into<String>>(
        timestamp: TimeInfo,
        metrics: impl IntoIterator<Item = (K, u64)>,
    ) -> Self {
        Stat { timestamp, metrics: metrics.into_iter().map(|(k, v)| (k.into(), v)).collect() }
    }

    /// One of the numbers, if it was measured.
    pub fn get(&self, name: &str) -> Option<u64> {
        self.metrics.get(name).copied()
    }
}

fn write_time<S: Serializer>(time: &TimeInfo, serializer: S) -> Result<S::Ok, S::Error> {
    let time = jiff::Timestamp::from_nanosecond(time.nanoseconds.into())
        .map_err(serde::ser::Error::custom)?;
    serializer.collect_str(&time)
}

fn read_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TimeInfo, D::Error> {
    let text = String::deserialize(deserializer)?;
    let time: jiff::Timestamp = text.parse().map_err(de::Error::custom)?;
    let nanoseconds = time.as_nanosecond().try_into().map_err(|_| {
        de::Error::custom(format_args!("{text} is further from 1970 than 64 bits of nanoseconds"))
    })?;
    Ok(TimeInfo { nanoseconds })
}

/// At most `max` samples that stand for all of these.
///
/// The time from the first to the last sample is cut into `max` windows of equal length. The
/// samples in one window become one: the mean of their times, and of each number. A number that
/// is missing in a sample counts as zero there. A window without samples gives none, so a gap in
/// time makes the result shorter.
///
/// A window ends with its last nanosecond included, and the next one begins with the next
/// sample; the last window takes all that is left. Samples that are not in order of time are
/// sorted first. Samples that are no more than `max` are returned as they are; a `max` of 0
/// returns none.
///
/// ```
/// use mesos_container::{Stat, decimate};
/// use mesos_types::TimeInfo;
///
/// let second = |n: i64| Stat::new(TimeInfo { nanoseconds: n * 1_000_000_000 }, [("x", n as u64)]);
/// let fewer = decimate((0..480).map(second).collect(), 240);
/// assert_eq!(fewer.len(), 240);
/// ```
pub fn decimate(mut samples: Vec<Stat>, max: usize) -> Vec<Stat> {
    if samples.len() <= max {
        return samples;
    }
    if max == 0 {
        return Vec::new();
    }
    let time = |stat: &Stat| i128::from(stat.timestamp.nanoseconds);
    if !samples.is_sorted_by_key(time) {
        samples.sort_by_key(time);
    }
    let (Some(first), Some(last)) = (samples.first().map(time), samples.last().map(time)) else {
        return samples;
    };
    let window = (last - first) / max as i128;
    let mut end = first;
    let mut result = Vec::with_capacity(max);
    let mut rest = samples.as_slice();
    while let Some(next) = rest.first() {
        // A window of less than a nanosecond would never reach the next sample.
        end = if window == 0 { time(next) } else { end + window };
        let taken = if result.len() + 1 == max {
            rest.len()
        } else {
            rest.iter().take_while(|stat| time(stat) <= end).count()
        };
        let (bin, left) = rest.split_at(taken);
        rest = left;
        result.extend(average(bin));
    }
    result
}

/// One sample that stands for these: the mean of their times and of each number. `None` if
/// there is no sample.
pub fn average(samples: &[Stat]) -> Option<Stat> {
    let (first, more) = samples.split_first()?;
    if more.is_empty() {
        return Some(first.clone());
    }
    let mut nanoseconds: i64 = 0;
    let mut sums: BTreeMap<&str, u128> = BTreeMap::new();
    for stat in samples {
        // Each time is divided before it is added: the sum of times would not fit.
        nanoseconds += stat.timestamp.nanoseconds / samples.len() as i64;
        for (name, value) in &stat.metrics {
            *sums.entry(name).or_default() += u128::from(*value);
        }
    }
    let mean = |sum: u128| u64::try_from(sum / samples.len() as u128).unwrap_or(u64::MAX);
    let metrics = sums.into_iter().map(|(name, sum)| (name.to_owned(), mean(sum))).collect();
    Some(Stat { timestamp: TimeInfo { nanoseconds }, metrics })
}
