//! What is printed: text without control characters, JSON without them, and answers in lines.

use std::fmt::{self, Write as _};
use std::io::{self, Write as _};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

/// Says something on standard error.
pub fn say(what: impl fmt::Display) {
    // Where standard error is closed the exit code has to do.
    let _ = writeln!(io::stderr(), "mesos-wire: {}", Printable(&what.to_string()));
}

/// A text as it can be printed: a control character is written as its number, so that no file
/// name and no member of a document can steer the terminal.
pub struct Printable<'a>(pub &'a str);

/// Whether a character is to be written as its number: control characters, and those that turn
/// the direction of the text around.
fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(is_control) {
            let (before, from) = rest.split_at(at);
            f.write_str(before)?;
            let mut chars = from.chars();
            if let Some(c) = chars.next() {
                write!(f, "{}", c.escape_unicode())?;
            }
            rest = chars.as_str();
        }
        f.write_str(rest)
    }
}

/// A JSON formatter that writes control characters as `\u0085`; others write those below U+0020
/// only.
struct Plain<F>(F);

macro_rules! forward {
    ($($name:ident($($first:ident)?);)*) => {
        $(
            fn $name<W: ?Sized + io::Write>(
                &mut self,
                out: &mut W,
                $($first: bool)?
            ) -> io::Result<()> {
                self.0.$name(out, $($first)?)
            }
        )*
    };
}

impl<F: Formatter> Formatter for Plain<F> {
    forward! {
        begin_array();
        end_array();
        begin_array_value(first);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first);
        end_object_key();
        begin_object_value();
        end_object_value();
    }

    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(is_control) {
            let (before, from) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            let mut chars = from.chars();
            if let Some(c) = chars.next() {
                write!(out, "\\u{:04x}", u32::from(c))?;
            }
            rest = chars.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

/// Writes a value as JSON in one line, without the end of the line.
pub fn json_line(out: &mut impl io::Write, value: &impl Serialize) -> serde_json::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(out, Plain(CompactFormatter)))
}

/// Writes a value as JSON for a person to read, without the end of the last line.
pub fn json_pretty(out: &mut impl io::Write, value: &impl Serialize) -> serde_json::Result<()> {
    let formatter = Plain(PrettyFormatter::new());
    value.serialize(&mut serde_json::Serializer::with_formatter(out, formatter))
}

/// Some of many remarks, so that a file of a million lines does not make a million of them.
#[derive(Default)]
pub struct Remarks {
    said: u64,
}

impl Remarks {
    /// How many are said.
    const MAX: u64 = 10;

    /// Says a remark on standard error, or counts it.
    pub fn say(&mut self, what: impl fmt::Display) {
        if self.said < Self::MAX {
            say(what);
        }
        self.said += 1;
    }

    /// Whether there were any.
    pub fn any(&self) -> bool {
        self.said > 0
    }

    /// Says how many were only counted.
    pub fn finish(&self) {
        let more = self.said.saturating_sub(Self::MAX);
        if more > 0 {
            say(format_args!("and {more} more"));
        }
    }
}

/// A list of words as `a, b and 3 more`.
pub fn some(words: &[String], most: usize) -> String {
    let mut text = String::new();
    for (i, word) in words.iter().take(most).enumerate() {
        // A string takes all that is written to it.
        let _ = write!(text, "{}{word}", if i == 0 { "" } else { ", " });
    }
    let more = words.len().saturating_sub(most);
    if more > 0 {
        let _ = write!(text, " and {more} more");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        let text = "a\x1b[31m\u{85}\u{9b}b\r\n\u{202e}é";
        assert_eq!(
            Printable(text).to_string(),
            "a\\u{1b}[31m\\u{85}\\u{9b}b\\u{d}\\u{a}\\u{202e}é"
        );
        let mut out = Vec::new();
        json_line(&mut out, &[text, "\x7f"]).unwrap();
        let line = String::from_utf8(out).unwrap();
        assert!(!line.contains(is_control), "{line}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&line).unwrap(), [text, "\x7f"]);
    }
}
