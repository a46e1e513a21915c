//! Times, ages and quantities as people read them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mesos_types::state::Number;

use crate::table::Cell;

/// How times are told.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// How long ago, for a cluster that is asked now.
    Now(f64),
    /// At what time, for a saved document; without the year if it is this year.
    Saved(i64),
}

impl Clock {
    /// The clock of this machine.
    pub fn now() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Clock::Now(now.as_secs_f64())
    }

    /// For a document whose latest time is this.
    pub fn saved(latest: f64) -> Self {
        Clock::Saved(date(latest).map_or(0, |text| year(&text)))
    }

    /// A time in seconds since the Unix epoch; `-` for none.
    pub fn cell(self, time: Option<f64>) -> Cell {
        // Times that are not set are 0.
        let Some(time) = time.filter(|time| *time > 0.0) else { return Cell::text("-") };
        match self {
            Clock::Now(now) => Cell::number(age(now - time), now - time),
            Clock::Saved(_) => Cell::number(self.tell(time), time),
        }
    }

    /// A time in words: `3h20m ago`, or `11-20 09:34`.
    pub fn words(self, time: f64) -> String {
        match self {
            Clock::Now(now) => format!("{} ago", age(now - time)),
            Clock::Saved(_) => self.tell(time),
        }
    }

    fn tell(self, time: f64) -> String {
        let Some(text) = date(time) else { return "-".to_owned() };
        // 2026-11-20T09:33:31Z
        let part = |range| text.get(range).unwrap_or_default();
        match self {
            Clock::Saved(this) if year(&text) == this => {
                format!("{} {}", part(5..10), part(11..16))
            }
            _ => part(0..10).to_owned(),
        }
    }
}

fn year(text: &str) -> i64 {
    text.split('-').next().and_then(|year| year.parse().ok()).unwrap_or(0)
}

fn system_time(time: f64) -> Option<SystemTime> {
    let since = Duration::try_from_secs_f64(time).ok()?;
    // What comes after the year 9999 has another form.
    UNIX_EPOCH.checked_add(since).filter(|_| time < 253_402_300_800.0)
}

/// `2026-11-20T09:33:31Z`.
fn date(time: f64) -> Option<String> {
    system_time(time).map(|time| humantime::format_rfc3339_seconds(time).to_string())
}

/// `2026-11-20 09:33:31`, in UTC.
pub fn time(seconds: f64) -> String {
    date(seconds).map_or_else(|| "-".to_owned(), |text| text.replace('T', " ").replace('Z', ""))
}

/// How long: `45s`, `12m`, `3h20m`, `2d4h`, `45d`.
pub fn age(seconds: f64) -> String {
    if seconds < 0.0 {
        // The clocks disagree a little.
        return if seconds > -60.0 { "0s".to_owned() } else { "-".to_owned() };
    }
    let s = seconds as u64;
    match s {
        0..60 => format!("{s}s"),
        60..3_600 => pair(s / 60, "m", s % 60, "s", 10),
        3_600..86_400 => pair(s / 3_600, "h", s % 3_600 / 60, "m", 24),
        _ => pair(s / 86_400, "d", s % 86_400 / 3_600, "h", 10),
    }
}

/// Two units, or only the first where there is much of it.
fn pair(much: u64, unit: &str, little: u64, smaller: &str, many: u64) -> String {
    if much >= many || little == 0 {
        format!("{much}{unit}")
    } else {
        format!("{much}{unit}{little}{smaller}")
    }
}

/// A number with at most two decimals, and none that are zero.
pub fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Megabytes: `64M`, `4.5G`.
pub fn megabytes(value: f64) -> String {
    match value {
        _ if value < 1024.0 => format!("{}M", short(value.round())),
        _ if value < 1024.0 * 1024.0 => format!("{}G", tenth(value / 1024.0)),
        _ => format!("{}T", tenth(value / 1024.0 / 1024.0)),
    }
}

/// Bytes: `553B`, `64.2K`, `1.5M`.
pub fn bytes(value: f64) -> String {
    match value {
        _ if value < 1024.0 => format!("{value}B"),
        _ if value < 1024.0 * 1024.0 => format!("{}K", tenth(value / 1024.0)),
        _ if value < 1024.0 * 1024.0 * 1024.0 => format!("{}M", tenth(value / 1024.0 / 1024.0)),
        _ => megabytes(value / 1024.0 / 1024.0),
    }
}

fn tenth(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// A cell of a quantity; `-` for none.
pub fn quantity(value: Option<Number>, tell: fn(f64) -> String) -> Cell {
    match value {
        Some(value) => Cell::number(tell(value.as_f64()), value.as_f64()),
        None => Cell::text("-"),
    }
}

/// A cell of what is used of what is there: `0.5/4`.
pub fn share(used: Option<Number>, all: Option<Number>, tell: fn(f64) -> String) -> Cell {
    match (used.map(Number::as_f64), all.map(Number::as_f64)) {
        (Some(used), Some(all)) => Cell::number(format!("{}/{}", tell(used), tell(all)), used),
        (None, Some(all)) => Cell::number(format!("?/{}", tell(all)), 0.0),
        _ => Cell::text("-"),
    }
}

/// A size in bytes.
pub fn size(value: Option<Number>) -> Cell {
    value.map_or_else(|| Cell::text("-"), |n| Cell::number(bytes(n.as_f64()), n.as_f64()))
}

/// An ID that no other has: a UUID of version 4.
pub fn uuid() -> String {
    let random = fastrand::u128(..) & !(0xf << 76 | 0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let text = format!("{random:032x}");
    let part = |range| text.get(range).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0..8), part(8..12), part(12..16), part(16..20), part(20..32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_short() {
        let ages = [0.4, 59.9, 61.0, 600.0, 3_600.0, 12_000.0, 90_000.0, 9e5, -3.0, -1e6].map(age);
        assert_eq!(ages, ["0s", "59s", "1m1s", "10m", "1h", "3h20m", "1d1h", "10d", "0s", "-"]);
    }

    #[test]
    fn quantities_are_short() {
        assert_eq!([0.5, 4.0, 0.25, 100.0, 0.126].map(short), ["0.5", "4", "0.25", "100", "0.13"]);
        assert_eq!(
            [0.0, 64.0, 1024.0, 4608.0, 2e6].map(megabytes),
            ["0M", "64M", "1G", "4.5G", "1.9T"]
        );
        assert_eq!([0.0, 553.0, 65_741.0, 1_572_864.0].map(bytes), ["0B", "553B", "64.2K", "1.5M"]);
    }

    #[test]
    fn times_of_a_saved_document_are_absolute() {
        let clock = Clock::saved(1_795_167_211.0);
        assert_eq!(clock.words(1_795_167_211.3), "11-20 09:33");
        assert_eq!(clock.words(1_402_000_000.0), "2014-06-05");
        assert_eq!(time(1_795_167_211.3), "2026-11-20 09:33:31");
        assert_eq!(clock.words(1e300), "-");
        assert_eq!(Clock::Now(100.0).words(40.0), "1m ago");
    }
}
