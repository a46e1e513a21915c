//! What is plotted, whatever it is plotted on.

use mesos_container::Stat;
use mesos_container::stat::metric;

/// One quantity over time.
pub struct Chart {
    pub title: &'static str,
    /// Seconds since the first sample, and the value.
    pub points: Vec<(f64, f64)>,
    /// Top of the scale.
    pub top: f64,
    label: fn(f64) -> String,
}

impl Chart {
    /// A value as text, with its unit.
    pub fn label(&self, value: f64) -> String {
        (self.label)(value)
    }

    /// The time of the last point.
    pub fn end(&self) -> f64 {
        self.points.last().map_or(0.0, |point| point.0)
    }

    /// The value at a time, on the line between the points beside it.
    pub fn at(&self, time: f64) -> f64 {
        let after = self.points.iter().position(|point| point.0 >= time);
        match after {
            None => self.points.last().map_or(0.0, |point| point.1),
            Some(0) => self.points[0].1,
            Some(n) => {
                let ((t0, v0), (t1, v1)) = (self.points[n - 1], self.points[n]);
                v0 + (v1 - v0) * (time - t0) / (t1 - t0)
            }
        }
    }
}

/// Memory and CPU over time. None if there are less than two samples.
pub fn charts(stats: &[Stat]) -> Vec<Chart> {
    if stats.len() < 2 {
        return Vec::new();
    }
    // More points than a screen is wide are of no use.
    let stats = mesos_container::decimate(stats.to_vec(), 800);
    let first = stats[0].timestamp.nanoseconds;
    let chart = |title, name, least: f64, label| {
        let value = |stat: &Stat| {
            let seconds = (stat.timestamp.nanoseconds - first) as f64 / 1e9;
            Some((seconds, stat.get(name)? as f64))
        };
        let points: Vec<(f64, f64)> = stats.iter().filter_map(value).collect();
        let top = points.iter().map(|point| point.1).fold(least, f64::max);
        Chart { title, points, top: round_up(top), label }
    };
    vec![
        chart("memory", metric::MEM_USAGE, 1024.0, bytes),
        chart("CPU, percent of one", metric::CPU_TOTAL, 10.0, |value| format!("{value:.0} %")),
    ]
}

/// The next number up whose first digits are easy to halve.
fn round_up(value: f64) -> f64 {
    let unit = if value < 1024.0 { 1.0 } else { 1024_f64.powf(value.log(1024.0).floor()) };
    let scaled = value / unit;
    let power = 10_f64.powf(scaled.log10().floor());
    let steps = [1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    let step = steps.iter().find(|step| *step * power >= scaled - 1e-9);
    step.unwrap_or(&10.0) * power * unit
}

fn bytes(value: f64) -> String {
    let units = [("GB", 30), ("MB", 20), ("kB", 10)];
    let unit = units.iter().find(|(_, bits)| value >= (1_u64 << bits) as f64);
    match unit {
        Some((name, bits)) => format!("{:.1} {name}", value / (1_u64 << bits) as f64),
        None => format!("{value:.0} B"),
    }
}
