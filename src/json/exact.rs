//! Values → JSON text in exact form, in one pass and without bytes in between.

use super::text::{Nan, Text};
use crate::codec::message::Message;
use crate::codec::value::{Sink, Value};
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable, WireType};

/// Prints a value.
pub(super) fn print<T: Message>(value: &T, dialect: Dialect) -> Vec<u8> {
    let mut printer = Printer::new(T::TABLE, dialect);
    value.write_body(&mut printer);
    printer.finish()
}

/// Prints what a value writes. Fields come in order of their numbers, and all values of a field
/// one after the other.
struct Printer {
    out: Text,
    dialect: Dialect,
    inside: Inside,
}

/// Where in a message the printer is.
struct Inside {
    table: &'static MessageTable,
    /// The field that was begun last.
    field: Option<&'static FieldTable>,
    /// What ends that field, if it is a list or a map.
    end: Option<u8>,
}

impl Inside {
    fn new(table: &'static MessageTable) -> Self {
        Inside { table, field: None, end: None }
    }
}

impl Printer {
    fn new(table: &'static MessageTable, dialect: Dialect) -> Self {
        let out = Text(Vec::with_capacity(256));
        Printer { out, dialect, inside: Inside::new(table) }
    }

    fn finish(mut self) -> Vec<u8> {
        self.end_list();
        self.out.object(0);
        self.out.0
    }

    #[inline]
    fn end_list(&mut self) {
        if let Some(end) = self.inside.end.take() {
            self.out.0.push(end);
        }
    }

    #[inline]
    fn kind(&self) -> Kind {
        self.inside.field.map_or(Kind::Uint64, |field| field.kind)
    }

    /// Begins another field.
    fn begin(&mut self, number: u32) {
        self.end_list();
        self.inside.field = self.inside.table.field(number);
        if let Some(field) = self.inside.field {
            self.out.name(field, self.dialect);
            match field.label {
                Label::Repeated => {
                    self.out.0.push(b'[');
                    self.inside.end = Some(b']');
                }
                Label::Map => {
                    self.out.0.push(b'{');
                    self.inside.end = Some(b'}');
                }
                Label::Optional | Label::Required => {}
            }
        }
    }
}

impl Sink for Printer {
    #[inline]
    fn tag(&mut self, number: u32, _: WireType) {
        match self.inside.field {
            Some(field) if field.number == number && self.inside.end.is_some() => {
                self.out.0.push(b',');
            }
            _ => self.begin(number),
        }
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        self.out.varint(self.kind(), self.dialect, value);
    }

    #[inline]
    fn fixed64(&mut self, bits: u64) {
        self.out.double(f64::from_bits(bits), Nan::Quoted);
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        self.out.bytes(self.kind(), bytes);
    }

    #[inline]
    fn message<T: Value>(&mut self, value: &T) {
        let Kind::Message(table) = self.kind() else { return };
        let outside = std::mem::replace(&mut self.inside, Inside::new(table));
        let start = self.out.0.len();
        value.write_body(self);
        self.end_list();
        self.out.object(start);
        self.inside = outside;
    }

    fn entry<V: Value>(&mut self, key: &str, value: &V) {
        let Kind::Message(table) = self.kind() else { return };
        self.out.text(key.as_bytes());
        self.out.0.push(b':');
        let held = Inside { field: table.field(2), ..Inside::new(table) };
        let outside = std::mem::replace(&mut self.inside, held);
        value.write_value(self);
        self.inside = outside;
    }
}
