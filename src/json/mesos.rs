//! Sound bytes → what Mesos prints.

use std::io::Write as _;

use data_encoding::BASE64;

use super::fields::{Field, Fields, body, double, entry, float, number};
use crate::wire::{Default, Dialect, FieldTable, Kind, Label, MessageTable, Shown};

pub(super) fn print(table: &'static MessageTable, dialect: Dialect, bytes: &[u8]) -> Vec<u8> {
    let mut printer = Printer { dialect, out: Vec::with_capacity(bytes.len() * 3) };
    printer.message(table, bytes);
    printer.out
}

struct Printer {
    dialect: Dialect,
    out: Vec<u8>,
}

impl Printer {
    fn message(&mut self, table: &'static MessageTable, bytes: &[u8]) {
        let mut first = true;
        self.out.push(b'{');
        for field in Fields::new(table, bytes).declared() {
            let values = field.recognised();
            if !values.is_empty() {
                self.name(field.table, &mut first);
                self.field(&field, &values);
            } else if let Some(default) = self.default(field.table) {
                self.name(field.table, &mut first);
                self.literal(default);
            }
        }
        self.out.push(b'}');
    }

    /// What stands for an unset field.
    fn default(&self, field: &FieldTable) -> Option<Default> {
        let shown = match field.shown {
            Shown::Never => false,
            Shown::InV0 => self.dialect == Dialect::V0,
            Shown::Always => true,
        };
        field.default.filter(|_| shown)
    }

    fn name(&mut self, field: &FieldTable, first: &mut bool) {
        self.comma(first);
        self.text(field.name_in(self.dialect).as_bytes());
        self.out.push(b':');
    }

    fn comma(&mut self, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
    }

    fn field(&mut self, field: &Field<'_, '_>, values: &[&[u8]]) {
        let mut first = true;
        match (field.table.label, field.table.kind) {
            (Label::Map, Kind::Message(table)) => {
                self.out.push(b'{');
                for value in values {
                    let (key, held) = entry(table, body(value));
                    let Some((field, value)) = held else { continue };
                    self.comma(&mut first);
                    self.text(key);
                    self.out.push(b':');
                    self.value(field, value);
                }
                self.out.push(b'}');
            }
            (Label::Repeated, _) => {
                self.out.push(b'[');
                for value in values {
                    self.comma(&mut first);
                    self.value(field.table, value);
                }
                self.out.push(b']');
            }
            _ => values.iter().for_each(|value| self.value(field.table, value)),
        }
    }

    fn value(&mut self, field: &FieldTable, value: &[u8]) {
        match field.kind {
            Kind::Double => self.double(double(value)),
            Kind::Float => self.double(float(value)),
            Kind::Int32 => self.display(number(value) as i32),
            Kind::Int64 => self.display(number(value) as i64),
            Kind::Uint32 => self.display(number(value) as u32),
            Kind::Uint64 => self.display(number(value)),
            Kind::Bool => self.display(number(value) != 0),
            Kind::String => self.text(body(value)),
            Kind::Bytes => self.text(BASE64.encode(body(value)).as_bytes()),
            Kind::Enum(e) => match e.name_of(number(value) as i32, self.dialect) {
                Some(name) => self.text(name.as_bytes()),
                None => self.display(number(value) as i32),
            },
            Kind::Message(table) => self.message(table, body(value)),
        }
    }

    fn literal(&mut self, default: Default) {
        match default {
            Default::Bool(value) => self.display(value),
            Default::Integer(value) => self.display(value),
            Default::Double(value) => self.double(value),
            Default::Text(value) | Default::Name(value) => self.text(value.as_bytes()),
        }
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        // A vector takes all that is written.
        let _ = write!(self.out, "{value}");
    }

    fn double(&mut self, value: f64) {
        if value.is_nan() {
            self.out.extend_from_slice(b"NaN");
        } else if value.is_infinite() {
            self.text(if value > 0.0 { b"Infinity" } else { b"-Infinity" });
        } else {
            self.out.extend_from_slice(dtoa::Buffer::new().format_finite(value).as_bytes());
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.out.push(b'"');
        for &b in text {
            let escape = match b {
                b'"' | b'\\' => b,
                0x08 => b'b',
                0x0c => b'f',
                b'\n' => b'n',
                b'\r' => b'r',
                b'\t' => b't',
                0..0x20 => {
                    let _ = write!(self.out, "\\u{b:04X}");
                    continue;
                }
                _ => {
                    self.out.push(b);
                    continue;
                }
            };
            self.out.extend([b'\\', escape]);
        }
        self.out.push(b'"');
    }
}
