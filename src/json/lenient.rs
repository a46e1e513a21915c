//! Mesos' grammar of JSON, where it is wider than the standard's: more forms of numbers, any
//! bytes in strings, and more levels than most parsers follow.

use super::tree::{MAX_DEPTH, Number, Tree};
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable};

/// Where the text is not JSON, and why.
pub(super) struct SyntaxError {
    pub offset: usize,
    pub why: &'static str,
    /// Whether the text may be JSON, but takes more memory than allowed.
    pub limit: bool,
}

/// What a value is read for.
#[derive(Clone, Copy)]
enum Want {
    Message(&'static MessageTable),
    /// A map with entries of this table.
    Map(&'static MessageTable),
    Scalar,
    /// The message has no place for it: it is checked, and not kept.
    Nothing,
}

impl Want {
    fn of(field: &'static FieldTable) -> Self {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => Want::Map(entry),
            (_, Kind::Message(table)) => Want::Message(table),
            _ => Want::Scalar,
        }
    }
}

/// Reads a document for a message. What the message has no place for is checked, and only its
/// name is kept, with the value null. At most `budget` bytes of memory are taken.
pub(super) fn parse(
    text: &[u8],
    table: &'static MessageTable,
    dialect: Dialect,
    budget: usize,
) -> Result<Tree, SyntaxError> {
    let mut parser = Parser { text, at: 0, dialect, budget };
    let tree = parser.value(MAX_DEPTH, Want::Message(table))?;
    parser.space();
    if parser.peek().is_some() {
        return parser.error("the document has ended, and more follows");
    }
    Ok(tree)
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    dialect: Dialect,
    budget: usize,
}

type Parsed<T> = Result<T, SyntaxError>;

impl Parser<'_> {
    /// Takes memory for what is kept.
    fn charge(&mut self, bytes: usize) -> Parsed<()> {
        match self.budget.checked_sub(bytes) {
            Some(left) => self.budget = left,
            None => {
                let why = "the document takes more memory than allowed";
                return Err(SyntaxError { offset: self.at, why, limit: true });
            }
        }
        Ok(())
    }

    fn error<T>(&self, why: &'static str) -> Parsed<T> {
        Err(SyntaxError { offset: self.at, why, limit: false })
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        self.at += usize::from(found);
        found
    }

    fn word(&mut self, word: &[u8]) -> bool {
        let found = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        if found {
            self.at += word.len();
        }
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: u32, want: Want) -> Parsed<Tree> {
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth, want),
            Some(b'[') => self.list(depth, want),
            Some(b'"') => self.text(want),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.word(b"null") => Ok(Tree::Null),
            _ if self.word(b"true") => Ok(Tree::Bool(true)),
            _ if self.word(b"false") => Ok(Tree::Bool(false)),
            // Not Mesos' to read, but what it writes.
            _ if self.word(b"NaN") => Ok(Tree::Number(Number::Double(f64::NAN))),
            Some(_) => self.error("a value is expected"),
            None => self.error("the document ends where a value is expected"),
        }
    }

    fn deeper(&self, depth: u32) -> Parsed<u32> {
        depth.checked_sub(1).map_or_else(|| self.error("nested too deeply"), Ok)
    }

    fn text(&mut self, want: Want) -> Parsed<Tree> {
        let text = self.string()?;
        match want {
            Want::Nothing => Ok(Tree::Null),
            _ => {
                self.charge(text.len())?;
                Ok(Tree::Text(text))
            }
        }
    }

    fn object(&mut self, depth: u32, want: Want) -> Parsed<Tree> {
        let depth = self.deeper(depth)?;
        self.at += 1;
        let mut members = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Tree::Object(members));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return self.error("a name in quotes is expected");
            }
            let name = self.string()?;
            self.space();
            if !self.take(b':') {
                return self.error("`:` is expected");
            }
            let inner = match want {
                Want::Message(table) => {
                    let named = |f: &&FieldTable| f.name_in(self.dialect).as_bytes() == name;
                    table.fields.iter().find(named).map_or(Want::Nothing, Want::of)
                }
                Want::Map(entry) => entry.field(2).map_or(Want::Nothing, Want::of),
                Want::Scalar | Want::Nothing => Want::Nothing,
            };
            let value = self.value(depth, inner)?;
            // A value that is not kept has its name kept once, to be reported.
            if matches!(want, Want::Message(_) | Want::Map(_)) {
                self.charge(2 * size_of::<(Vec<u8>, Tree)>() + name.len())?;
                members.push((name, value));
            }
            self.space();
            if self.take(b'}') {
                break;
            }
            if !self.take(b',') {
                return self.error("`,` or `}` is expected");
            }
        }
        // The sort keeps the order of members with one name, of which the last stays.
        members.sort_by(|a, b| a.0.cmp(&b.0));
        members.reverse();
        members.dedup_by(|a, b| a.0 == b.0);
        members.reverse();
        members.shrink_to_fit();
        Ok(Tree::Object(members))
    }

    fn list(&mut self, depth: u32, want: Want) -> Parsed<Tree> {
        let depth = self.deeper(depth)?;
        self.at += 1;
        let mut list = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Tree::List(list));
        }
        loop {
            let value = self.value(depth, want)?;
            if !matches!(want, Want::Nothing) {
                self.charge(2 * size_of::<Tree>())?;
                list.push(value);
            }
            self.space();
            if self.take(b']') {
                list.shrink_to_fit();
                return Ok(Tree::List(list));
            }
            if !self.take(b',') {
                return self.error("`,` or `]` is expected");
            }
        }
    }

    fn number(&mut self) -> Parsed<Tree> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let n = rest.iter().take_while(|b| b.is_ascii_digit() || b"+-.eE".contains(b)).count();
        let number = std::str::from_utf8(rest.get(..n).unwrap_or_default());
        match number.ok().and_then(Number::parse) {
            Some(number) => {
                self.at += n;
                Ok(Tree::Number(number))
            }
            None => self.error("no number, or one out of range"),
        }
    }

    fn string(&mut self) -> Parsed<Vec<u8>> {
        self.at += 1;
        let rest = self.text.get(self.at..).unwrap_or_default();
        // Up to the first quote there is as much text as this, or less.
        let mut string = Vec::with_capacity(rest.iter().take_while(|b| **b != b'"').count());
        loop {
            match self.peek() {
                None => return self.error("the document ends inside a string"),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => self.escape(&mut string)?,
                Some(0..0x20) => return self.error("a control character inside a string"),
                Some(b) => {
                    self.at += 1;
                    string.push(b);
                }
            }
        }
    }

    fn escape(&mut self, string: &mut Vec<u8>) -> Parsed<()> {
        let escaped = match self.text.get(self.at + 1) {
            Some(&b @ (b'"' | b'\\' | b'/')) => b,
            Some(b'b') => 0x08,
            Some(b'f') => 0x0c,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => {
                let (c, n) = match self.unit(self.at) {
                    Some(high @ 0xd800..0xdc00) => match self.unit(self.at + 6) {
                        Some(low @ 0xdc00..0xe000) => {
                            (0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 12)
                        }
                        _ => return self.error("half of a surrogate pair"),
                    },
                    Some(c) => (c, 6),
                    None => return self.error("four hexadecimal digits are expected"),
                };
                let Some(c) = char::from_u32(c) else {
                    return self.error("half of a surrogate pair");
                };
                string.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                self.at += n;
                return Ok(());
            }
            _ => return self.error("no such escape"),
        };
        string.push(escaped);
        self.at += 2;
        Ok(())
    }

    /// The unit of `\u` and four digits.
    fn unit(&self, at: usize) -> Option<u32> {
        let text = self.text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(text).ok()?;
        // `from_str_radix` would take a sign.
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(())?;
        u32::from_str_radix(digits, 16).ok()
    }
}
