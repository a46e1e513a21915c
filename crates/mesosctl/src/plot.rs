//! A chart in a terminal.

use crate::units::age;

/// Times in seconds since the first, and the value at each.
pub type Series = Vec<(f64, f64)>;

/// Values over time, below a limit.
#[derive(Clone, Debug)]
pub struct Chart {
    pub title: String,
    pub series: Series,
    pub limit: Option<f64>,
    /// How a value is told.
    pub tell: fn(f64) -> String,
}

/// From empty to full, by eighths.
const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

impl Chart {
    /// The upper end of the scale: the limit, if the values come near it, else a round number
    /// above all values.
    pub fn top(&self) -> f64 {
        let most = self.series.iter().map(|(_, value)| *value).fold(0.0, f64::max);
        match self.limit {
            Some(limit) if most <= limit && most * 4.0 >= limit => limit,
            _ => round_up(most),
        }
    }

    /// The last time.
    pub fn span(&self) -> f64 {
        self.series.last().map_or(0.0, |(time, _)| *time)
    }

    /// The chart in so many columns, and so many lines without those of its axis.
    pub fn lines(&self, width: usize, height: usize) -> Vec<String> {
        if self.series.is_empty() {
            return vec!["  (no sample yet)".to_owned()];
        }
        let top = self.top();
        let ticks: Vec<String> = (0..=height)
            .map(|line| {
                // Ends and middle are named.
                let named = line == 0
                    || line == height
                    || line * 2 == height
                    || (height % 2 == 1 && line * 2 == height - 1);
                let value = top * (height - line) as f64 / height as f64;
                if named { (self.tell)(value) } else { String::new() }
            })
            .collect();
        let margin = ticks.iter().map(|tick| tick.chars().count()).max().unwrap_or(0);
        let columns = width.saturating_sub(margin + 2).max(1);
        let heights = self.columns(columns, top, height);
        let mut lines = Vec::new();
        for line in 0..height {
            let tick = ticks.get(line).map(String::as_str).unwrap_or_default();
            let row = height - 1 - line;
            let bars: String = heights
                .iter()
                .map(|eighths| {
                    let filled = eighths.map_or(0, |e| e.saturating_sub(row * 8).min(8));
                    BLOCKS.get(filled).copied().unwrap_or(' ')
                })
                .collect();
            lines.push(format!("{tick:>margin$} ┤{bars}").trim_end().to_owned());
        }
        let zero = ticks.last().map(String::as_str).unwrap_or_default();
        lines.push(format!("{zero:>margin$} └{}", "─".repeat(columns)));
        let (begin, end) = ("0s", age(self.span()));
        let between = (columns + 1).saturating_sub(begin.len() + end.len());
        lines.push(format!("{} {begin}{}{end}", " ".repeat(margin), " ".repeat(between)));
        lines.iter().map(|line| line.chars().take(width).collect()).collect()
    }

    /// How high each column is in eighths of a line: the mean of the samples in it. Between two
    /// samples that are further apart the earlier one holds.
    fn columns(&self, columns: usize, top: f64, height: usize) -> Vec<Option<usize>> {
        let span = self.span();
        let mut sums = vec![(0.0, 0usize); columns];
        for (time, value) in &self.series {
            let share = if span > 0.0 { time / span } else { 1.0 };
            let column = ((share * columns as f64) as usize).min(columns - 1);
            if let Some((sum, count)) = sums.get_mut(column) {
                *sum += value;
                *count += 1;
            }
        }
        let mut before = None;
        sums.into_iter()
            .map(|(sum, count)| {
                if count > 0 {
                    before = Some(sum / count as f64);
                }
                let value = before?;
                let eighths = (value / top * (height * 8) as f64).round();
                // Something is more than nothing.
                Some((eighths as usize).clamp(usize::from(value > 0.0), height * 8))
            })
            .collect()
    }
}

/// The next of 1, 2, 5, 10 … times a power of ten.
fn round_up(value: f64) -> f64 {
    if value <= 0.0 || !value.is_finite() {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().find(|step| step * power >= value);
    step.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::short;

    fn chart(series: &[(f64, f64)], limit: Option<f64>) -> Chart {
        Chart { title: "CPU".to_owned(), series: series.to_vec(), limit, tell: short }
    }

    #[test]
    fn a_chart_is_drawn() {
        let series = [(0.0, 0.0), (1.0, 0.25), (2.0, 0.5), (3.0, 1.0)];
        let lines = chart(&series, None).lines(14, 4);
        assert_eq!(
            lines,
            [
                "  1 ┤        █",
                "    ┤        █",
                "0.5 ┤      ███",
                "    ┤   ██████",
                "  0 └─────────",
                "    0s      3s",
            ]
        );
        for width in 0..40 {
            for line in chart(&series, None).lines(width, 4) {
                assert!(line.chars().count() <= width.max(1), "{width}: {line}");
            }
        }
    }

    #[test]
    fn the_scale_ends_at_the_limit_or_at_a_round_number() {
        assert_eq!(chart(&[(0.0, 0.5)], Some(0.6)).top(), 0.6);
        assert_eq!(chart(&[(0.0, 0.5)], Some(10.0)).top(), 0.5);
        assert_eq!(chart(&[(0.0, 3.1)], Some(0.6)).top(), 5.0);
        assert_eq!(chart(&[(0.0, 0.0)], None).top(), 1.0);
        assert_eq!(chart(&[], None).lines(80, 4), ["  (no sample yet)"]);
        assert_eq!([0.011, 7.0, 1000.0].map(round_up), [0.02, 10.0, 1000.0]);
    }
}
