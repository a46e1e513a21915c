//! Mesos' grammar of JSON, where it is wider than the standard's: more forms of numbers, any
//! bytes in strings, and more levels than most parsers follow.

use super::cursor::Cursor;
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
    let mut parser = Parser { cursor: Cursor::new(text), dialect, budget };
    let tree = parser.value(MAX_DEPTH, Want::Message(table))?;
    parser.cursor.space();
    if parser.cursor.peek().is_some() {
        return parser.error("the document has ended, and more follows");
    }
    Ok(tree)
}

struct Parser<'a> {
    cursor: Cursor<'a>,
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
                return Err(SyntaxError { offset: self.cursor.at, why, limit: true });
            }
        }
        Ok(())
    }

    fn error<T>(&self, why: &'static str) -> Parsed<T> {
        Err(SyntaxError { offset: self.cursor.at, why, limit: false })
    }

    fn string(&mut self) -> Parsed<Vec<u8>> {
        let mut string = Vec::new();
        self.cursor.string(&mut string).or_else(|why| self.error(why))?;
        string.shrink_to_fit();
        Ok(string)
    }

    fn another(&mut self, end: u8) -> Parsed<bool> {
        self.cursor.another(end).or_else(|why| self.error(why))
    }

    fn value(&mut self, depth: u32, want: Want) -> Parsed<Tree> {
        self.cursor.space();
        match self.cursor.peek() {
            Some(b'{') => self.object(depth, want),
            Some(b'[') => self.list(depth, want),
            Some(b'"') => self.text(want),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.cursor.word(b"null") => Ok(Tree::Null),
            _ if self.cursor.word(b"true") => Ok(Tree::Bool(true)),
            _ if self.cursor.word(b"false") => Ok(Tree::Bool(false)),
            // Not Mesos' to read, but what it writes.
            _ if self.cursor.word(b"NaN") => Ok(Tree::Number(Number::Double(f64::NAN))),
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
        self.cursor.at += 1;
        let mut members = Vec::new();
        self.cursor.space();
        if self.cursor.take(b'}') {
            return Ok(Tree::Object(members));
        }
        loop {
            if self.cursor.peek() != Some(b'"') {
                return self.error("a name in quotes is expected");
            }
            let name = self.string()?;
            self.cursor.space();
            if !self.cursor.take(b':') {
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
            if !self.another(b'}')? {
                break;
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
        self.cursor.at += 1;
        let mut list = Vec::new();
        self.cursor.space();
        if self.cursor.take(b']') {
            return Ok(Tree::List(list));
        }
        loop {
            let value = self.value(depth, want)?;
            if !matches!(want, Want::Nothing) {
                self.charge(2 * size_of::<Tree>())?;
                list.push(value);
            }
            if !self.another(b']')? {
                list.shrink_to_fit();
                return Ok(Tree::List(list));
            }
        }
    }

    fn number(&mut self) -> Parsed<Tree> {
        let rest = self.cursor.rest();
        let n = rest.iter().take_while(|b| b.is_ascii_digit() || b"+-.eE".contains(b)).count();
        let number = std::str::from_utf8(rest.get(..n).unwrap_or_default());
        match number.ok().and_then(Number::parse) {
            Some(number) => {
                self.cursor.at += n;
                Ok(Tree::Number(number))
            }
            None => self.error("no number, or one out of range"),
        }
    }
}
