//! Strict reading: what the type has no place for is an error that says where.

use super::{DecodeError, DecodeOptions, Reader};
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable, Path, Segment};

/// The bytes of a message, fields in order of arrival; something may be missing.
pub(super) fn read(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    options.check_len(table, json)?;
    let text = std::str::from_utf8(json).map_err(|e| {
        let why = "the text is not UTF-8".into();
        DecodeError::json(Path::new(table), Some(e.valid_up_to()), why)
    })?;
    let reader = Reader { dialect, refuse_minus_zero: false };
    let mut bytes = Vec::with_capacity(json.len() / 2);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = reader
        .message(table, &mut deserializer, &mut bytes)
        .and_then(|()| deserializer.end())
        .map_err(|e| error(table, dialect, json, &e));
    read.map(|()| bytes)
}

/// The error of the parser with its place: the path to the value that was read last.
fn error(
    table: &'static MessageTable,
    dialect: Dialect,
    json: &[u8],
    error: &serde_json::Error,
) -> DecodeError {
    let offset = offset(json, error.line(), error.column());
    let (path, inside) = locate(table, dialect, json.get(..offset).unwrap_or_default());
    let text = error.to_string();
    // The reader says of which message it speaks; the path says it better.
    let why = match text.split_once(": ") {
        Some((_, why)) if error.is_data() => why.to_owned(),
        _ => text,
    };
    let why = match suggestion(inside, dialect, &why) {
        Some(name) => why.replacen(" at line", &format!(", did you mean {name:?}? at line"), 1),
        None => why,
    };
    DecodeError::json(path, Some(offset), why.into())
}

/// The place in bytes of a line and a column, both counted from one.
fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let lines = json.split_inclusive(|&b| b == b'\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    (before + column).min(json.len())
}

/// The known name that an unknown one is likely to mean: the spelling of the other dialect, else
/// one that differs in a letter or two.
fn suggestion(
    table: Option<&'static MessageTable>,
    dialect: Dialect,
    why: &str,
) -> Option<&'static str> {
    let name = why.strip_prefix("unknown field \"")?.split('"').next()?;
    let fields = table?.fields;
    let other = |f: &&FieldTable| [f.name, f.v0_name].contains(&name);
    let near = |f: &&FieldTable| near(f.name_in(dialect), name);
    fields.iter().find(other).or_else(|| fields.iter().find(near)).map(|f| f.name_in(dialect))
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

/// An object or a list that is open where the text was cut.
struct Open {
    list: bool,
    /// The name of the member, or the index of the element, that was begun last.
    name: Vec<u8>,
    index: usize,
    /// Whether a name is expected next, not a value.
    before_name: bool,
}

/// The path to the value that a text ends in or behind, and the message that it is in.
fn locate(
    table: &'static MessageTable,
    dialect: Dialect,
    text: &[u8],
) -> (Path, Option<&'static MessageTable>) {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&b) = text.get(at) {
        at += 1;
        match b {
            b'{' | b'[' => {
                open.push(Open { list: b == b'[', name: Vec::new(), index: 0, before_name: true })
            }
            b'}' | b']' => drop(open.pop()),
            b',' => {
                if let Some(last) = open.last_mut() {
                    last.index += 1;
                    last.name.clear();
                    last.before_name = true;
                }
            }
            b':' => {
                if let Some(last) = open.last_mut() {
                    last.before_name = false;
                }
            }
            b'"' => {
                let start = at;
                while let Some(&b) = text.get(at) {
                    at += if b == b'\\' { 2 } else { 1 };
                    if b == b'"' {
                        break;
                    }
                }
                let end = at.saturating_sub(1).min(text.len());
                if let Some(last) = open.last_mut().filter(|o| !o.list && o.before_name) {
                    last.name = text.get(start..end).unwrap_or_default().to_vec();
                }
            }
            _ => {}
        }
    }
    // From the outermost in, as far as the schema goes.
    let mut path = Path::new(table);
    let mut message = Some(table);
    let mut map: Option<&'static MessageTable> = None;
    for o in &open {
        if o.list {
            path.push(Segment::Index(o.index));
        } else if let Some(entry) = map.take() {
            path.push(Segment::Key(String::from_utf8_lossy(&o.name).into_owned()));
            message = match entry.field(2).map(|f| f.kind) {
                Some(Kind::Message(table)) => Some(table),
                _ => None,
            };
        } else {
            let Some(inside) = message else { break };
            let named = |f: &&FieldTable| f.name_in(dialect).as_bytes() == o.name;
            // The name itself may be the fault: it is not a part of the path then.
            let Some(field) = inside.fields.iter().find(named) else { break };
            path.push(Segment::Field(field));
            match (field.label, field.kind) {
                (Label::Map, Kind::Message(entry)) => (map, message) = (Some(entry), None),
                (_, Kind::Message(table)) => message = Some(table),
                _ => message = None,
            }
        }
    }
    (path, message)
}
