//! Tables that fit a terminal.

use std::cmp::Ordering;

use crate::error::{Error, Result};
use crate::screen::{Ink, Keep, Screen, clean, shorten, width};

/// A column, and how it may be made narrower.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub right: bool,
    /// What a text keeps that is too long; `None` if it is never shortened.
    pub keep: Option<Keep>,
}

impl Column {
    /// Words and names.
    pub const fn text(name: &'static str) -> Self {
        Column { name, right: false, keep: Some(Keep::Begin) }
    }

    /// IDs, whose end tells them apart.
    pub const fn id(name: &'static str) -> Self {
        Column { name, right: false, keep: Some(Keep::Both) }
    }

    /// Short words.
    pub const fn word(name: &'static str) -> Self {
        Column { name, right: false, keep: None }
    }

    /// Numbers.
    pub const fn number(name: &'static str) -> Self {
        Column { name, right: true, keep: None }
    }
}

/// What is in a column of a line.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: String,
    number: Option<f64>,
    ink: Ink,
}

impl Cell {
    pub fn text(text: impl AsRef<str>) -> Self {
        Cell { text: clean(text.as_ref()).into_owned(), number: None, ink: Ink::Plain }
    }

    /// A text that is sorted by a number.
    pub fn number(text: impl AsRef<str>, number: f64) -> Self {
        Cell { number: Some(number), ..Cell::text(text) }
    }

    pub fn ink(self, ink: Ink) -> Self {
        Cell { ink, ..self }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self.number, other.number) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => natural(&self.text, &other.text),
        }
    }
}

/// Compares texts, and numbers in them as numbers: `web.9` comes before `web.10`.
fn natural(a: &str, b: &str) -> Ordering {
    // Capitals count only where nothing else differs.
    let whole = a.cmp(b);
    let (mut a, mut b) = (a.chars().peekable(), b.chars().peekable());
    loop {
        let (Some(x), Some(y)) = (a.peek().copied(), b.peek().copied()) else {
            return a.peek().is_some().cmp(&b.peek().is_some()).then(whole);
        };
        if x.is_ascii_digit() && y.is_ascii_digit() {
            let digits = |chars: &mut std::iter::Peekable<std::str::Chars<'_>>| {
                let mut all = String::new();
                while let Some(digit) = chars.next_if(char::is_ascii_digit) {
                    all.push(digit);
                }
                all.trim_start_matches('0').to_owned()
            };
            let (x, y) = (digits(&mut a), digits(&mut b));
            match x.len().cmp(&y.len()).then_with(|| x.cmp(&y)) {
                Ordering::Equal => {}
                other => return other,
            }
        } else {
            match x.to_lowercase().cmp(y.to_lowercase()) {
                Ordering::Equal => {
                    a.next();
                    b.next();
                }
                other => return other,
            }
        }
    }
}

/// Lines under columns, each made of something.
#[derive(Debug)]
pub struct Table<T> {
    columns: Vec<Column>,
    rows: Vec<(Vec<Cell>, T)>,
}

/// Between two columns.
const GAP: usize = 2;
/// A column is not made narrower than this.
const LEAST: usize = 6;

impl<T> Table<T> {
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Table { columns: columns.into_iter().collect(), rows: Vec::new() }
    }

    pub fn push(&mut self, cells: impl IntoIterator<Item = Cell>, of: T) {
        self.rows.push((cells.into_iter().collect(), of));
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What the lines are made of, in order.
    pub fn into_items(self) -> impl Iterator<Item = T> {
        self.rows.into_iter().map(|(_, of)| of)
    }

    /// Keeps the lines that have a text in a column, whatever the case.
    pub fn filter(&mut self, text: &str) {
        let text = text.to_lowercase();
        self.rows
            .retain(|(cells, _)| cells.iter().any(|cell| cell.text.to_lowercase().contains(&text)));
    }

    /// Keeps the first so many lines.
    pub fn truncate(&mut self, count: usize) {
        self.rows.truncate(count);
    }

    /// Sorts by a column, of whose name the beginning is enough.
    pub fn sort(&mut self, column: &str, reverse: bool) -> Result<()> {
        let wanted = column.to_lowercase();
        let name = |column: &Column| column.name.to_lowercase();
        let exact = self.columns.iter().position(|c| name(c) == wanted);
        let begin = || self.columns.iter().position(|c| name(c).starts_with(&wanted));
        let Some(index) = exact.or_else(begin) else {
            let names = self.columns.iter().map(name).collect::<Vec<_>>().join(", ");
            return Err(Error::new(format!("there is no column {column:?}; there are: {names}")));
        };
        self.rows.sort_by(|(a, _), (b, _)| {
            let order = match (a.get(index), b.get(index)) {
                (Some(a), Some(b)) => a.compare(b),
                _ => Ordering::Equal,
            };
            if reverse { order.reverse() } else { order }
        });
        Ok(())
    }

    /// The widths of the columns, of which all with the gaps between them fit a width.
    fn widths(&self, room: Option<usize>) -> Vec<usize> {
        let mut widths: Vec<usize> = self.columns.iter().map(|column| width(column.name)).collect();
        for (cells, _) in &self.rows {
            for (widest, cell) in widths.iter_mut().zip(cells) {
                *widest = (*widest).max(width(&cell.text));
            }
        }
        let Some(room) = room else { return widths };
        let gaps = GAP * self.columns.len().saturating_sub(1);
        let mut over = (widths.iter().sum::<usize>() + gaps).saturating_sub(room);
        // The widest of those that may be shortened gives a column at a time.
        while over > 0 {
            let widest = self
                .columns
                .iter()
                .zip(&mut widths)
                .filter(|(column, width)| column.keep.is_some() && **width > LEAST)
                .max_by_key(|(_, width)| **width);
            let Some((_, width)) = widest else { break };
            *width -= 1;
            over -= 1;
        }
        widths
    }

    /// The table as lines, the first of which names the columns.
    pub fn lines(&self, screen: &Screen, wide: bool) -> Vec<String> {
        let room = (!wide).then_some(screen.width);
        let widths = self.widths(room);
        let head = self.columns.iter().map(|column| Cell {
            text: column.name.to_owned(),
            number: None,
            ink: Ink::Bold,
        });
        let head: Vec<Cell> = head.collect();
        let rows = std::iter::once(&head).chain(self.rows.iter().map(|(cells, _)| cells));
        rows.map(|cells| self.line(cells, &widths, screen, room)).collect()
    }

    fn line(
        &self,
        cells: &[Cell],
        widths: &[usize],
        screen: &Screen,
        room: Option<usize>,
    ) -> String {
        let mut line = String::new();
        let (mut used, mut pad) = (0, 0);
        for ((column, cell), columns) in self.columns.iter().zip(cells).zip(widths) {
            let text = shorten(&cell.text, *columns, column.keep.unwrap_or_default());
            let own = width(&text);
            let before = pad + if column.right { columns - own } else { 0 };
            // A terminal too narrow for all columns shows what fits.
            let text = match room {
                Some(room) if used + before + own > room => {
                    let left = room.saturating_sub(used + before);
                    shorten(&text, left, Keep::Begin).into_owned()
                }
                _ => text.into_owned(),
            };
            if text.is_empty() {
                pad += columns + GAP;
                continue;
            }
            line.push_str(&" ".repeat(before));
            used += before + width(&text);
            line.push_str(&screen.paint(cell.ink, &text));
            pad = GAP + if column.right { 0 } else { columns - own };
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(width: usize) -> Screen {
        Screen { terminal: false, width, height: None, color: false }
    }

    fn table() -> Table<u32> {
        let mut table =
            Table::new([Column::id("TASK"), Column::word("STATE"), Column::number("CPUS")]);
        table.push([Cell::text("web.10"), Cell::text("RUNNING"), Cell::number("10", 10.0)], 1);
        table.push([Cell::text("web.9\x1b"), Cell::text("FAILED"), Cell::number("2", 2.0)], 2);
        table.push(
            [Cell::text("a-task-with-a-long-name-000001"), Cell::text(""), Cell::text("-")],
            3,
        );
        table
    }

    #[test]
    fn a_table_fits() {
        assert_eq!(
            table().lines(&screen(80), false),
            [
                "TASK                            STATE    CPUS",
                "web.10                          RUNNING    10",
                "web.9␛                          FAILED      2",
                "a-task-with-a-long-name-000001                -",
            ]
            .map(|line| line.replace("                -", "              -"))
        );
        for width in 1..60 {
            for line in table().lines(&screen(width), false) {
                assert!(super::width(&line) <= width, "{width}: {line:?}");
            }
        }
        assert_eq!(table().lines(&screen(30), false)[3], "a-task-…-000001              -");
        assert_eq!(table().lines(&screen(10), true), table().lines(&screen(99), false));
    }

    #[test]
    fn a_table_is_sorted_and_filtered() {
        let items = |t: Table<u32>| t.into_items().collect::<Vec<_>>();
        let sorted = |column, reverse| {
            let mut table = table();
            table.sort(column, reverse).unwrap();
            items(table)
        };
        assert_eq!(sorted("task", false), [3, 2, 1]);
        assert_eq!(sorted("CPU", false), [2, 1, 3]);
        assert_eq!(sorted("cpus", true), [3, 1, 2]);
        let error = table().sort("colour", false).unwrap_err().to_string();
        assert!(error.contains("task, state, cpus"), "{error}");
        let mut found = table();
        found.filter("WEB");
        assert_eq!(items(found), [1, 2]);
    }

    #[test]
    fn numbers_in_names_are_numbers() {
        let mut names = vec!["b", "a10", "a9", "A9", "a", "a09", "a1b", "a1"];
        names.sort_by(|a, b| natural(a, b));
        assert_eq!(names, ["a", "a1", "a1b", "A9", "a09", "a9", "a10", "b"]);
    }
}
