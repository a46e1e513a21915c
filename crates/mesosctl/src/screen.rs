//! The terminal: its width and colours, and text that is safe to show on it.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write};

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::args::Color;

/// The width where nothing tells it.
const WIDTH: usize = 80;

/// What is known of the place that output goes to.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Whether it is a terminal.
    pub terminal: bool,
    /// Columns.
    pub width: usize,
    /// Lines, if it is a terminal.
    pub height: Option<usize>,
    /// Whether colours are shown.
    pub color: bool,
}

/// A colour of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    #[default]
    Plain,
    Bold,
    Faint,
    Good,
    Bad,
    Odd,
}

impl Screen {
    /// Standard output as it is now.
    pub fn stdout(color: Color) -> Self {
        let terminal = io::stdout().is_terminal();
        let size = terminal.then(terminal_size::terminal_size).flatten();
        let columns = || std::env::var("COLUMNS").ok()?.parse().ok().filter(|n| *n > 0);
        let width = size.map(|(width, _)| usize::from(width.0)).or_else(columns);
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !set("NO_COLOR") && !dumb,
        };
        let height = size.map(|(_, height)| usize::from(height.0));
        Screen { terminal, width: width.unwrap_or(WIDTH), height, color }
    }

    /// A text in a colour.
    pub fn paint<'a>(&self, ink: Ink, text: &'a str) -> Cow<'a, str> {
        let code = match ink {
            Ink::Plain => return text.into(),
            Ink::Bold => "1",
            Ink::Faint => "2",
            Ink::Good => "32",
            Ink::Bad => "31",
            Ink::Odd => "33",
        };
        if self.color { format!("\x1b[{code}m{text}\x1b[0m").into() } else { text.into() }
    }
}

/// Whether a character changes more on a terminal than the place where it stands: controls,
/// and those that turn the direction of text.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{2028}' | '\u{2029}')
}

/// What stands for such a character.
fn stand_in(c: char) -> char {
    match u32::from(c) {
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or('\u{fffd}'),
        0x7f => '\u{2421}',
        _ => '\u{fffd}',
    }
}

/// A text without characters that act on a terminal: a picture stands for each.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(acts) {
        text.chars().map(|c| if acts(c) { stand_in(c) } else { c }).collect::<String>().into()
    } else {
        text.into()
    }
}

/// The number of columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The end that a text keeps when it is shortened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    #[default]
    Begin,
    /// IDs of agents and tasks tell themselves apart by their end.
    Both,
}

/// A text in at most so many columns.
pub fn shorten(text: &str, columns: usize, keep: Keep) -> Cow<'_, str> {
    if width(text) <= columns {
        return text.into();
    }
    let Some(room) = columns.checked_sub(1) else { return "".into() };
    let begin = match keep {
        Keep::Begin => room,
        Keep::Both => room.div_ceil(2),
    };
    let take = |chars: &mut dyn Iterator<Item = char>, room: usize| {
        let mut used = 0;
        chars
            .take_while(|c| {
                used += c.width().unwrap_or(0);
                used <= room
            })
            .collect::<Vec<_>>()
    };
    let head: String = take(&mut text.chars(), begin).into_iter().collect();
    let tail: String = take(&mut text.chars().rev(), room - begin).into_iter().rev().collect();
    format!("{head}…{tail}").into()
}

/// Prints a line on standard output.
pub fn line(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(b"\n")
}

/// Prints a line on standard error, if that is possible.
pub fn warn(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Bytes of a file on their way to standard output. On a terminal a picture stands for each
/// character that would act on it; elsewhere they go as they are.
#[derive(Debug)]
pub struct Pour {
    clean: bool,
    /// The beginning of a character that is cut in two.
    rest: Vec<u8>,
}

impl Pour {
    pub fn new(screen: &Screen, raw: bool) -> Self {
        Pour { clean: screen.terminal && !raw, rest: Vec::new() }
    }

    /// Bytes as they are printed.
    pub fn piece<'a>(&mut self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        if !self.clean {
            return bytes.into();
        }
        let mut all = std::mem::take(&mut self.rest);
        all.extend_from_slice(bytes);
        let mut text = String::new();
        let mut chunks = all.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            text.extend(chunk.valid().chars().map(|c| match c {
                '\n' | '\t' => c,
                _ if acts(c) => stand_in(c),
                _ => c,
            }));
            let invalid = chunk.invalid();
            // At the very end it may be a character whose rest is yet to come.
            if chunks.peek().is_none() && is_begin(invalid) {
                self.rest = invalid.to_vec();
            } else if !invalid.is_empty() {
                text.push('\u{fffd}');
            }
        }
        text.into_bytes().into()
    }

    /// What is left at the end.
    pub fn end(&mut self) -> &'static [u8] {
        if std::mem::take(&mut self.rest).is_empty() { b"" } else { "\u{fffd}".as_bytes() }
    }
}

/// Whether bytes are the beginning of a character.
fn is_begin(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => false,
        Err(error) => error.valid_up_to() == 0 && error.error_len().is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_on_a_terminal_is_left() {
        assert_eq!(clean("plain é 漢"), "plain é 漢");
        assert_eq!(clean("a\x1b[31mb\r\n\t\x7f\u{9b}c\u{202e}"), "a␛[31mb␍␊␉␡\u{fffd}c\u{fffd}");
    }

    #[test]
    fn texts_are_shortened_by_columns() {
        assert_eq!(shorten("abcdef", 6, Keep::Begin), "abcdef");
        assert_eq!(shorten("abcdef", 4, Keep::Begin), "abc…");
        assert_eq!(shorten("abcdefgh", 5, Keep::Both), "ab…gh");
        assert_eq!(shorten("漢字漢字", 5, Keep::Begin), "漢字…");
        assert_eq!(shorten("漢字漢字", 4, Keep::Both), "漢…");
        assert_eq!(shorten("abc", 0, Keep::Begin), "");
    }

    #[test]
    fn bytes_are_cleaned_across_pieces() {
        let screen = Screen { terminal: true, width: 80, height: None, color: false };
        let all: Vec<u8> = b"a\x1bb\xff\xc3".iter().chain("é漢🦀\n".as_bytes()).copied().collect();
        let expected = "a␛b\u{fffd}\u{fffd}é漢🦀\n";
        for size in 1..all.len() {
            let mut pour = Pour::new(&screen, false);
            let mut text: Vec<u8> =
                all.chunks(size).flat_map(|c| pour.piece(c).into_owned()).collect();
            text.extend_from_slice(pour.end());
            assert_eq!(String::from_utf8(text).unwrap(), expected, "{size}");
        }
        let mut pour = Pour::new(&screen, false);
        assert_eq!(pour.piece(b"x\xe6\xbc").as_ref(), b"x");
        assert_eq!(pour.end(), "\u{fffd}".as_bytes());
        let mut raw = Pour::new(&screen, true);
        assert_eq!(raw.piece(b"\x1b\xff").as_ref(), b"\x1b\xff");
    }
}
