//! Tree → bytes, as Mesos reads.

use std::borrow::Cow;

use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};

use super::Dropped;
use super::tree::{Number, Tree};
use crate::codec::{DecodeError, DecodeOptions, ErrorKind};
use crate::wire::primitive as p;
use crate::wire::{self, Dialect, FieldTable, FindingKind, Form, Kind, Label, MessageTable, Path};
use crate::wire::{EnumTable, Segment, WireType};

/// The canonical bytes of a message.
pub(super) fn to_wire(
    table: &'static MessageTable,
    dialect: Dialect,
    tree: &Tree,
    options: &DecodeOptions,
    dropped: &mut Dropped,
) -> Result<Vec<u8>, DecodeError> {
    let mut reader = Reader { path: Path::new(table), dialect, dropped };
    let Tree::Object(members) = tree else {
        return reader.refuse("an object is wanted");
    };
    let mut bytes = Vec::new();
    reader.members(table, members, &mut bytes)?;
    canonical(table, &bytes, options)
}

/// The canonical form of what was read, with nothing missing.
pub(super) fn canonical(
    table: &'static MessageTable,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, DecodeError> {
    let walk = wire::check(table, bytes, options.walking(bytes.len(), Form::Canonical))
        .map_err(|error| DecodeError::from(error).without_offset())?;
    match walk.findings.into_iter().find(|f| f.kind == FindingKind::Missing) {
        Some(missing) => Err(DecodeError::new(ErrorKind::MissingRequired, missing.path, None)),
        None => Ok(walk.bytes),
    }
}

struct Reader<'d> {
    path: Path,
    dialect: Dialect,
    dropped: &'d mut Dropped,
}

/// White space of JSON.
const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

type Done = Result<(), DecodeError>;

impl Reader<'_> {
    fn refuse<T>(&self, why: impl Into<Cow<'static, str>>) -> Result<T, DecodeError> {
        Err(DecodeError::json(self.path.clone(), None, why.into()))
    }

    fn members(
        &mut self,
        table: &'static MessageTable,
        members: &[(Vec<u8>, Tree)],
        out: &mut Vec<u8>,
    ) -> Done {
        for (name, tree) in members {
            let named = |f: &&FieldTable| f.name_in(self.dialect).as_bytes() == name.as_slice();
            if let Some(field) = table.fields.iter().find(named) {
                self.path.push(Segment::Field(field));
                self.field(field, tree, out)?;
                self.path.pop();
            } else {
                self.dropped.add(&self.path, name);
            }
        }
        Ok(())
    }

    fn field(&mut self, field: &'static FieldTable, tree: &Tree, out: &mut Vec<u8>) -> Done {
        match (field.label, field.kind, tree) {
            (_, _, Tree::Null) => Ok(()),
            (Label::Map, Kind::Message(entry), _) => self.map(field, entry, tree, out),
            (Label::Repeated, ..) => self.list(field, tree, &mut 0, out),
            (_, _, Tree::List(_)) => self.refuse("one value is wanted, not a list"),
            _ => self.one(field, tree, out),
        }
    }

    /// A list may nest, and a single value stands for a list of it.
    fn list(
        &mut self,
        field: &'static FieldTable,
        tree: &Tree,
        n: &mut usize,
        out: &mut Vec<u8>,
    ) -> Done {
        match tree {
            Tree::List(list) => list.iter().try_for_each(|tree| self.list(field, tree, n, out)),
            Tree::Null => Ok(()),
            _ => {
                self.path.push(Segment::Index(*n));
                self.one(field, tree, out)?;
                self.path.pop();
                *n += 1;
                Ok(())
            }
        }
    }

    fn map(
        &mut self,
        field: &'static FieldTable,
        entry: &'static MessageTable,
        tree: &Tree,
        out: &mut Vec<u8>,
    ) -> Done {
        let members = match tree {
            Tree::Object(members) => members,
            Tree::List(list) => {
                return list.iter().try_for_each(|tree| self.map(field, entry, tree, out));
            }
            Tree::Null => return Ok(()),
            _ => return self.refuse("an object is wanted"),
        };
        let Some(held) = entry.field(2) else { return Ok(()) };
        for (key, tree) in members {
            self.path.push(Segment::Key(String::from_utf8_lossy(key).into_owned()));
            p::put_tag(out, field.number, WireType::Len);
            let mut done = Ok(());
            p::put_delimited(out, |out| {
                p::put_tag(out, 1, WireType::Len);
                p::put_bytes(out, key);
                done = self.field(held, tree, out);
            });
            done?;
            self.path.pop();
        }
        Ok(())
    }

    fn one(&mut self, field: &'static FieldTable, tree: &Tree, out: &mut Vec<u8>) -> Done {
        match field.kind {
            Kind::Double | Kind::Float => {
                let value = self.double(tree)?;
                p::put_tag(out, field.number, field.wire());
                match field.kind {
                    Kind::Float => out.extend_from_slice(&(value as f32).to_le_bytes()),
                    _ => out.extend_from_slice(&value.to_le_bytes()),
                }
                Ok(())
            }
            Kind::Int32 => self.integer(field, tree, i32::MIN.into(), i32::MAX.into(), out),
            Kind::Int64 => self.integer(field, tree, i64::MIN.into(), i64::MAX.into(), out),
            Kind::Uint32 => self.integer(field, tree, 0, u32::MAX.into(), out),
            Kind::Uint64 => self.integer(field, tree, 0, u64::MAX.into(), out),
            Kind::Bool => {
                let value = match tree {
                    Tree::Bool(value) => *value,
                    Tree::Text(text) => {
                        match std::str::from_utf8(text).map(|t| t.trim_matches(SPACE)) {
                            Ok("true") => true,
                            Ok("false") => false,
                            _ => return self.refuse("true or false is wanted"),
                        }
                    }
                    _ => return self.refuse("true or false is wanted"),
                };
                put_number(out, field, u64::from(value));
                Ok(())
            }
            Kind::String => match tree {
                Tree::Text(text) => {
                    p::put_tag(out, field.number, WireType::Len);
                    p::put_bytes(out, text);
                    Ok(())
                }
                _ => self.refuse("a string is wanted"),
            },
            Kind::Bytes => {
                let Tree::Text(text) = tree else {
                    return self.refuse("a string of base64 is wanted");
                };
                let data = self.base64(text)?;
                p::put_tag(out, field.number, WireType::Len);
                p::put_bytes(out, &data);
                Ok(())
            }
            Kind::Enum(e) => match self.enum_value(field, e, tree)? {
                Some(number) => {
                    put_number(out, field, i64::from(number) as u64);
                    Ok(())
                }
                None => Ok(()),
            },
            Kind::Message(table) => {
                let Tree::Object(members) = tree else {
                    return self.refuse("an object is wanted");
                };
                p::put_tag(out, field.number, WireType::Len);
                let mut done = Ok(());
                p::put_delimited(out, |out| done = self.members(table, members, out));
                done
            }
        }
    }

    fn number(&self, tree: &Tree) -> Result<Number, DecodeError> {
        match tree {
            Tree::Number(number) => Ok(*number),
            Tree::Text(text) => match std::str::from_utf8(text) {
                Ok("Infinity") => Ok(Number::Double(f64::INFINITY)),
                Ok("-Infinity") => Ok(Number::Double(f64::NEG_INFINITY)),
                Ok("NaN") => Ok(Number::Double(f64::NAN)),
                Ok(text) => match Number::parse(text.trim_start_matches(SPACE)) {
                    Some(number) => Ok(number),
                    None => self.refuse("the string holds no number"),
                },
                Err(_) => self.refuse("the string holds no number"),
            },
            _ => self.refuse("a number is wanted"),
        }
    }

    fn double(&self, tree: &Tree) -> Result<f64, DecodeError> {
        Ok(match self.number(tree)? {
            Number::Int(value) => value as f64,
            Number::Big(value) => value as f64,
            Number::Double(value) => value,
        })
    }

    fn integer(
        &self,
        field: &FieldTable,
        tree: &Tree,
        min: i128,
        max: i128,
        out: &mut Vec<u8>,
    ) -> Done {
        let value = match self.number(tree)? {
            Number::Int(value) => value.into(),
            Number::Big(value) => value.into(),
            Number::Double(value) if value.is_finite() => {
                // Toward zero; what is far out of range stays out of range.
                value as i128
            }
            Number::Double(_) => return self.refuse("an integer is wanted"),
        };
        if value < min || value > max {
            return self.refuse("the number is out of range");
        }
        put_number(out, field, value as u64);
        Ok(())
    }

    /// None is passed over.
    fn enum_value(
        &mut self,
        field: &FieldTable,
        e: &EnumTable,
        tree: &Tree,
    ) -> Result<Option<i32>, DecodeError> {
        match tree {
            Tree::Text(name) => {
                let name = String::from_utf8_lossy(name);
                match e.number_in(&name, self.dialect) {
                    Some(number) => Ok(Some(number)),
                    None if field.label == Label::Required => {
                        self.refuse(format!("{} has no value {}", e.name, wire::Cut(&name)))
                    }
                    None => {
                        self.dropped.add(&self.path, name.as_bytes());
                        Ok(None)
                    }
                }
            }
            Tree::Number(Number::Int(number)) => match i32::try_from(*number) {
                Ok(number) => Ok(Some(number)),
                Err(_) => self.refuse("the number is out of range"),
            },
            _ => self.refuse(format!("the name of a value of {} is wanted", e.name)),
        }
    }

    /// Mesos' base64 passes over white space and what follows the first `=`, needs no padding
    /// and does not look at bits that are left over.
    fn base64(&self, text: &[u8]) -> Result<Vec<u8>, DecodeError> {
        const SPACE: &[u8] = b" \t\n\x0b\x0c\r";
        let text = text.iter().copied().take_while(|&byte| byte != b'=');
        let text: Vec<u8> = text.filter(|byte| !SPACE.contains(byte)).collect();
        LENIENT_BASE64.decode(text).or_else(|e| self.refuse(format!("bad base64: {e}")))
    }
}

const LENIENT_BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

fn put_number(out: &mut Vec<u8>, field: &FieldTable, value: u64) {
    p::put_tag(out, field.number, WireType::Varint);
    p::put_varint(out, value);
}
