//! A chart in characters.

use crate::chart::Chart;

/// The chart in this many columns and rows of dots, with a frame and a scale around it.
pub fn plot(chart: &Chart, columns: usize, rows: usize) -> String {
    // A character has two dots beside each other and four above each other.
    let (width, height) = (columns * 2, rows * 4);
    let mut cells = vec![vec![0_u8; columns]; rows];
    let bits = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
    let mut before: Option<usize> = None;
    for x in 0..width {
        let time = chart.end() * x as f64 / (width - 1) as f64;
        let part = (chart.at(time) / chart.top).clamp(0.0, 1.0);
        let y = ((1.0 - part) * (height - 1) as f64).round() as usize;
        // A steep line has dots all the way.
        let (from, to) = (before.unwrap_or(y).min(y), before.unwrap_or(y).max(y));
        for y in from..=to {
            cells[y / 4][x / 2] |= bits[y % 4][x % 2];
        }
        before = Some(y);
    }
    let mut text = format!("{:>9}  {}\n", "", chart.title);
    for (row, cells) in cells.iter().enumerate() {
        let label = match row {
            0 => chart.label(chart.top),
            _ if row == rows / 2 => chart.label(chart.top / 2.0),
            _ if row == rows - 1 => chart.label(0.0),
            _ => String::new(),
        };
        let dots: String = cells
            .iter()
            .map(|bits| char::from_u32(0x2800 + u32::from(*bits)).unwrap_or(' '))
            .collect();
        text += &format!("{label:>9} ┤{}\n", dots.trim_end_matches('\u{2800}'));
    }
    let end = format!("{:.1} s", chart.end());
    text += &format!("{:>9} └{}\n", "", "─".repeat(columns));
    text += &format!("{:>9}  0{end:>1$}\n", "", columns - 1);
    text
}
