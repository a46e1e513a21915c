//! Strict reading: JSON text → bytes in one pass. What the type has no place for is an error that
//! says where.

use std::borrow::Cow;
use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};

use super::cursor::{Cursor, Why};
use super::{DecodeError, DecodeOptions};
use crate::wire::primitive as p;
use crate::wire::{
    self, Cut, Dialect, FieldTable, Kind, Label, MessageTable, Path, Segment, WireType,
};

/// The bytes of a message, fields in order of arrival; something may be missing.
pub(super) fn read(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    options.check_len(table, json)?;
    if let Err(e) = std::str::from_utf8(json) {
        let fault = Fault::new("the text is not UTF-8");
        return Err(error(table, json, e.valid_up_to(), *fault));
    }
    let mut reader = Reader::new(dialect, json, false);
    match reader.document(table) {
        Ok(()) => Ok(reader.out),
        Err(fault) => Err(error(table, json, reader.cursor.at, *fault)),
    }
}

/// Reads the same as [`read`], but nothing that Mesos reads otherwise.
pub(super) fn read_as_mesos(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    options: &DecodeOptions,
) -> Option<Vec<u8>> {
    options.check_len(table, json).ok()?;
    std::str::from_utf8(json).ok()?;
    let mut reader = Reader::new(dialect, json, true);
    reader.document(table).ok()?;
    Some(reader.out)
}

/// Reads text that is UTF-8.
struct Reader<'a> {
    cursor: Cursor<'a>,
    dialect: Dialect,
    /// Whether what Mesos reads otherwise is refused: `-0`, which is an integer for it, and unknown
    /// fields, which it passes over.
    as_mesos: bool,
    out: Vec<u8>,
}

type Done<T = ()> = Result<T, Box<Fault>>;

/// Why the text is refused; the cursor stands where.
struct Fault {
    why: Cow<'static, str>,
    /// In what it was met, from the innermost out.
    inside: Vec<Segment>,
}

impl Fault {
    #[cold]
    fn new(why: impl Into<Cow<'static, str>>) -> Box<Self> {
        Box::new(Fault { why: why.into(), inside: Vec::new() })
    }

    #[cold]
    fn within(mut self: Box<Self>, segment: Segment) -> Box<Self> {
        self.inside.push(segment);
        self
    }
}

impl From<Why> for Box<Fault> {
    fn from(why: Why) -> Self {
        Fault::new(why)
    }
}

/// A number as it was written.
enum Number {
    Integer {
        negative: bool,
        magnitude: u64,
    },
    /// With a fraction or an exponent, or too large for the other.
    Double(f64),
}

impl<'a> Reader<'a> {
    fn new(dialect: Dialect, json: &'a [u8], as_mesos: bool) -> Self {
        let out = Vec::with_capacity(json.len() / 2);
        Reader { cursor: Cursor::new(json), dialect, as_mesos, out }
    }

    fn document(&mut self, table: &'static MessageTable) -> Done {
        self.cursor.space();
        if !self.cursor.take(b'{') {
            return self.unexpected("an object");
        }
        self.members(table, wire::DEFAULT_DEPTH)?;
        self.cursor.space();
        match self.cursor.peek() {
            Some(_) => Err(Fault::new("the document has ended, and more follows")),
            None => Ok(()),
        }
    }

    /// What stands here is not what is wanted.
    #[cold]
    fn unexpected<T>(&self, wanted: &str) -> Done<T> {
        Err(match self.cursor.peek() {
            Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {
                Fault::new(format!("{wanted} is wanted"))
            }
            Some(_) => Fault::new("a value is expected"),
            None => Fault::new("the document ends where a value is expected"),
        })
    }

    /// The members of a message, and the end of the object.
    fn members(&mut self, table: &'static MessageTable, depth: u32) -> Done {
        self.cursor.space();
        if self.cursor.take(b'}') {
            return Ok(());
        }
        // By position in order of declaration.
        let (mut seen, mut seen_oneofs, mut next) = (0u64, 0u8, 0);
        loop {
            let (position, field) = self.name(table, next)?;
            next = position + 1;
            let (start, before) = (self.cursor.at, self.out.len());
            self.field(field, depth).map_err(|fault| fault.within(Segment::Field(field)))?;
            let bit = 1u64.checked_shl(position as u32).unwrap_or_default();
            let mut fault = (seen & bit != 0).then_some("this field stands twice");
            seen |= bit;
            if let Some(oneof) = field.oneof.filter(|_| self.out.len() > before) {
                let bit = 1u8.checked_shl(oneof.into()).unwrap_or_default();
                if seen_oneofs & bit != 0 {
                    fault = fault.or(Some("another field of its oneof stands before it"));
                }
                seen_oneofs |= bit;
            }
            if let Some(fault) = fault {
                self.cursor.at = start;
                return Err(Fault::new(fault).within(Segment::Field(field)));
            }
            if !self.cursor.another(b'}')? {
                return Ok(());
            }
        }
    }

    /// Takes a name off, and what stands between it and its value: the position of the field in
    /// order of declaration, and the field.
    #[inline]
    fn name(
        &mut self,
        table: &'static MessageTable,
        next: usize,
    ) -> Done<(usize, &'static FieldTable)> {
        // Mostly the members come in order of declaration, without white space.
        let rest = self.cursor.rest();
        let letter = rest.get(1);
        let declared = table.declared.get(next..).unwrap_or_default();
        for (position, &at) in (next..).zip(declared) {
            let Some(field) = table.fields.get(usize::from(at)) else { break };
            let key = field.key_in(self.dialect).as_bytes();
            if key.get(2) == letter && key.get(1..).is_some_and(|key| rest.starts_with(key)) {
                self.cursor.at += key.len() - 1;
                self.cursor.space();
                return Ok((position, field));
            }
        }
        self.any_name(table)
    }

    /// As [`name`](Self::name), for any member in any spelling.
    fn any_name(&mut self, table: &'static MessageTable) -> Done<(usize, &'static FieldTable)> {
        if self.cursor.peek() != Some(b'"') {
            return Err(Fault::new("a name in quotes is expected"));
        }
        let start = self.cursor.at;
        let name = self.string()?;
        let named = |(_, f): &(usize, &FieldTable)| f.name_in(self.dialect).as_bytes() == &*name;
        match table.declared().enumerate().find(named) {
            Some(found) => {
                self.colon()?;
                Ok(found)
            }
            // Nobody sees what is said of it.
            None if self.as_mesos => Err(Fault::new("an unknown field")),
            None => {
                self.cursor.at = start;
                Err(unknown(table, self.dialect, &name))
            }
        }
    }

    /// Takes a string off, of which the quote is next: what it says.
    fn string(&mut self) -> Done<Cow<'a, [u8]>> {
        if let Some(text) = self.cursor.plain_string() {
            return Ok(text.into());
        }
        let mut text = Vec::new();
        self.cursor.string(&mut text)?;
        Ok(text.into())
    }

    /// Takes off what stands between a name and its value.
    fn colon(&mut self) -> Done {
        self.cursor.space();
        if !self.cursor.take(b':') {
            return Err(Fault::new("`:` is expected"));
        }
        self.cursor.space();
        Ok(())
    }

    /// The value of a member.
    fn field(&mut self, field: &'static FieldTable, depth: u32) -> Done {
        if self.cursor.peek() == Some(b'n') && self.cursor.word(b"null") {
            return Ok(());
        }
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => self.map(field, entry, depth),
            (Label::Repeated, _) => self.list(field, depth),
            _ => self.value(field, depth),
        }
    }

    fn list(&mut self, field: &'static FieldTable, depth: u32) -> Done {
        if !self.cursor.take(b'[') {
            return self.unexpected("a list");
        }
        self.cursor.space();
        if self.cursor.take(b']') {
            return Ok(());
        }
        for index in 0.. {
            let done = self.value(field, depth);
            done.map_err(|fault| fault.within(Segment::Index(index)))?;
            if !self.cursor.another(b']')? {
                break;
            }
        }
        Ok(())
    }

    fn map(
        &mut self,
        field: &'static FieldTable,
        entry: &'static MessageTable,
        depth: u32,
    ) -> Done {
        let depth = deeper(depth)?;
        if !self.cursor.take(b'{') {
            return self.unexpected("an object");
        }
        let Some(held) = entry.field(2) else { return Ok(()) };
        let mut keys = BTreeSet::new();
        self.cursor.space();
        if self.cursor.take(b'}') {
            return Ok(());
        }
        loop {
            if self.cursor.peek() != Some(b'"') {
                return Err(Fault::new("a key in quotes is expected"));
            }
            let key = self.string()?;
            self.colon()?;
            let done = match keys.contains(&key) {
                true => Err(Fault::new("this key stands twice")),
                false => self.entry(field, held, &key, depth),
            };
            done.map_err(|fault| {
                fault.within(Segment::Key(String::from_utf8_lossy(&key).into_owned()))
            })?;
            keys.insert(key);
            if !self.cursor.another(b'}')? {
                return Ok(());
            }
        }
    }

    /// The value of an entry of a map.
    fn entry(
        &mut self,
        field: &'static FieldTable,
        held: &'static FieldTable,
        key: &[u8],
        depth: u32,
    ) -> Done {
        p::put_tag(&mut self.out, field.number, WireType::Len);
        let at = p::open_delimited(&mut self.out);
        self.put_text(1, key);
        self.value(held, depth)?;
        p::close_delimited(&mut self.out, at);
        Ok(())
    }

    /// One value of a field.
    #[inline(always)]
    fn value(&mut self, field: &'static FieldTable, depth: u32) -> Done {
        match field.kind {
            Kind::String => self.text(field),
            Kind::Message(table) => {
                if !self.cursor.take(b'{') {
                    return self.unexpected("an object");
                }
                let depth = deeper(depth)?;
                p::put_tag(&mut self.out, field.number, WireType::Len);
                let at = p::open_delimited(&mut self.out);
                self.members(table, depth)?;
                p::close_delimited(&mut self.out, at);
                Ok(())
            }
            Kind::Enum(table) => {
                if self.cursor.peek() != Some(b'"') {
                    return self.integer(field, "the name of a value");
                }
                let start = self.cursor.at;
                let name = self.string()?;
                let name = std::str::from_utf8(&name).unwrap_or_default();
                let Some(number) = table.number_in(name, self.dialect) else {
                    self.cursor.at = start;
                    return Err(Fault::new(format!("{} has no value {}", table.name, Cut(name))));
                };
                self.put_varint(field, i64::from(number) as u64);
                Ok(())
            }
            Kind::Bool => {
                let value = if self.cursor.word(b"true") {
                    true
                } else if self.cursor.word(b"false") {
                    false
                } else {
                    return self.unexpected("true or false");
                };
                self.put_varint(field, value.into());
                Ok(())
            }
            Kind::Double | Kind::Float => self.double(field),
            Kind::Bytes => self.data(field),
            Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => {
                self.integer(field, "an integer")
            }
        }
    }

    #[inline]
    fn text(&mut self, field: &'static FieldTable) -> Done {
        if let Some(text) = self.cursor.plain_string() {
            self.put_text(field.number, text);
            return Ok(());
        }
        if self.cursor.peek() != Some(b'"') {
            return self.unexpected("a string");
        }
        p::put_tag(&mut self.out, field.number, WireType::Len);
        let at = p::open_delimited(&mut self.out);
        self.cursor.string(&mut self.out)?;
        p::close_delimited(&mut self.out, at);
        Ok(())
    }

    fn data(&mut self, field: &'static FieldTable) -> Done {
        if self.cursor.peek() != Some(b'"') {
            return self.unexpected("a string of base64");
        }
        let start = self.cursor.at;
        let text = self.string()?;
        match BASE64_STANDARD.decode(&text) {
            Ok(data) => {
                self.put_text(field.number, &data);
                Ok(())
            }
            Err(e) => {
                self.cursor.at = start;
                Err(Fault::new(format!("bad base64: {e}")))
            }
        }
    }

    fn integer(&mut self, field: &'static FieldTable, wanted: &str) -> Done {
        let start = self.cursor.at;
        let value = match self.number(wanted)? {
            Number::Integer { negative, magnitude } => {
                let magnitude = i128::from(magnitude);
                if negative { -magnitude } else { magnitude }
            }
            Number::Double(value) => {
                self.cursor.at = start;
                if value.fract() == 0.0 && value.abs() > u64::MAX as f64 / 2.0 {
                    return Err(Fault::new("the number is out of range"));
                }
                return self.unexpected(wanted);
            }
        };
        let (min, max): (i128, i128) = match field.kind {
            Kind::Int64 => (i64::MIN.into(), i64::MAX.into()),
            Kind::Uint32 => (0, u32::MAX.into()),
            Kind::Uint64 => (0, u64::MAX.into()),
            _ => (i32::MIN.into(), i32::MAX.into()),
        };
        if value < min || value > max {
            self.cursor.at = start;
            return Err(Fault::new("the number is out of range"));
        }
        self.put_varint(field, value as u64);
        Ok(())
    }

    fn double(&mut self, field: &'static FieldTable) -> Done {
        let start = self.cursor.at;
        let value = if self.cursor.peek() == Some(b'"') {
            match &*self.string()? {
                b"NaN" => f64::NAN,
                b"Infinity" => f64::INFINITY,
                b"-Infinity" => f64::NEG_INFINITY,
                _ => {
                    self.cursor.at = start;
                    return self.unexpected("a number");
                }
            }
        } else {
            match self.number("a number")? {
                Number::Integer { negative, magnitude } => {
                    let magnitude = magnitude as f64;
                    if negative { -magnitude } else { magnitude }
                }
                Number::Double(value) => value,
            }
        };
        if self.as_mesos && value == 0.0 && value.is_sign_negative() {
            return Err(Fault::new("-0 is an integer for Mesos"));
        }
        match field.kind {
            Kind::Float => {
                p::put_tag(&mut self.out, field.number, WireType::Fixed32);
                self.out.extend_from_slice(&(value as f32).to_le_bytes());
            }
            _ => {
                p::put_tag(&mut self.out, field.number, WireType::Fixed64);
                self.out.extend_from_slice(&value.to_le_bytes());
            }
        }
        Ok(())
    }

    /// Takes a number off.
    fn number(&mut self, wanted: &str) -> Done<Number> {
        let text = self.cursor.rest();
        let digits =
            |from: usize| text.iter().skip(from).take_while(|b| b.is_ascii_digit()).count();
        let missing = || Err(Fault::new("a digit is expected"));
        let negative = text.first() == Some(&b'-');
        let start = usize::from(negative);
        let mut end = start + digits(start);
        if end == start {
            return if negative { missing() } else { self.unexpected(wanted) };
        }
        if end > start + 1 && text.get(start) == Some(&b'0') {
            return Err(Fault::new("a number of several digits does not begin with 0"));
        }
        let mut is_integer = true;
        if text.get(end) == Some(&b'.') {
            let count = digits(end + 1);
            if count == 0 {
                return missing();
            }
            (end, is_integer) = (end + 1 + count, false);
        }
        if matches!(text.get(end), Some(b'e' | b'E')) {
            end += 1;
            end += usize::from(matches!(text.get(end), Some(b'+' | b'-')));
            let count = digits(end);
            if count == 0 {
                return missing();
            }
            (end, is_integer) = (end + count, false);
        }
        let text = std::str::from_utf8(text.get(..end).unwrap_or_default()).unwrap_or_default();
        // Of zeros only a double has one with a sign.
        if is_integer && text != "-0" {
            if let Ok(magnitude) = text.trim_start_matches('-').parse() {
                self.cursor.at += end;
                return Ok(Number::Integer { negative, magnitude });
            }
        }
        match text.parse() {
            Ok(value) if f64::is_finite(value) => {
                self.cursor.at += end;
                Ok(Number::Double(value))
            }
            _ => Err(Fault::new("the number is out of range")),
        }
    }

    #[inline]
    fn put_varint(&mut self, field: &FieldTable, value: u64) {
        p::put_tag(&mut self.out, field.number, WireType::Varint);
        p::put_varint(&mut self.out, value);
    }

    #[inline]
    fn put_text(&mut self, number: u32, text: &[u8]) {
        p::put_tag(&mut self.out, number, WireType::Len);
        p::put_bytes(&mut self.out, text);
    }
}

fn deeper(depth: u32) -> Done<u32> {
    depth.checked_sub(1).ok_or_else(|| Fault::new("nested too deeply"))
}

/// An error with its place in the text. Lines and columns count from one, as editors do.
fn error(table: &'static MessageTable, json: &[u8], offset: usize, fault: Fault) -> DecodeError {
    let before = json.get(..offset).unwrap_or(json);
    let line = 1 + before.iter().filter(|&&b| b == b'\n').count();
    let column = 1 + before.iter().rev().take_while(|&&b| b != b'\n').count();
    let mut path = Path::new(table);
    fault.inside.into_iter().rev().for_each(|segment| path.push(segment));
    let why = format!("{} at line {line} column {column}", fault.why);
    DecodeError::json(path, Some(offset), why.into())
}

/// A message has no member of this name. The known name that is likely to be meant is that of the
/// other dialect, else one that differs in a letter or two.
#[cold]
fn unknown(table: &'static MessageTable, dialect: Dialect, name: &[u8]) -> Box<Fault> {
    let name = String::from_utf8_lossy(name);
    let other = |f: &&FieldTable| !name.is_empty() && [f.name, f.v0_name].contains(&&*name);
    let near = |f: &&FieldTable| near(f.name_in(dialect), &name);
    let fields = table.fields;
    let meant = fields.iter().find(other).or_else(|| fields.iter().find(near));
    match meant.map(|f| f.name_in(dialect)) {
        Some(meant) => Fault::new(format!("unknown field {}, did you mean {meant:?}?", Cut(&name))),
        None => Fault::new(format!("unknown field {}", Cut(&name))),
    }
}

/// Whether two names differ by at most two letters that are other, added or left out.
fn near(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 2 || b.len() > 64 || b.len() < 3 {
        return false;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let next = (diagonal + usize::from(x != y)).min(left + 1).min(*cell + 1);
            (diagonal, *cell, left) = (*cell, next, next);
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().is_some_and(|&distance| distance <= 2)
}
