//! Values → JSON text in exact form, in one pass and without bytes in between.

use super::text::{Nan, Text};
use crate::codec::erased::{At, Fields, Give as _, Item, Take};
use crate::codec::message::Message;
use crate::wire::{Dialect, Kind, MessageTable};

/// Prints a value.
pub(super) fn print<T: Message>(value: &T, dialect: Dialect) -> Vec<u8> {
    let out = Text(Vec::with_capacity(256));
    let mut printer = Printer { out, dialect, inside: Inside::Message(T::TABLE) };
    Fields(value).give(&mut printer);
    printer.out.enclose(0, b'{', b'}');
    printer.out.0
}

struct Printer {
    out: Text,
    dialect: Dialect,
    inside: Inside,
}

/// What is being printed.
#[derive(Clone, Copy)]
enum Inside {
    Message(&'static MessageTable),
    /// A list or a map of values of this kind.
    Values(Kind),
}

impl Printer {
    /// Prints what something holds, each with a comma before it, between two signs.
    fn holder(&mut self, inside: Inside, [open, close]: [u8; 2], give: impl FnOnce(&mut Self)) {
        let outside = std::mem::replace(&mut self.inside, inside);
        let start = self.out.0.len();
        give(self);
        self.out.enclose(start, open, close);
        self.inside = outside;
    }
}

impl Take for Printer {
    fn take(&mut self, at: At<'_>, item: Item<'_>) {
        let kind = match (at, self.inside) {
            (At::Field(number), Inside::Message(table)) => {
                let Some(field) = table.field(number) else { return };
                self.out.name(field, self.dialect);
                field.kind
            }
            (At::Key(key), Inside::Values(kind)) => {
                self.out.0.push(b',');
                self.out.text(key.as_bytes());
                self.out.0.push(b':');
                kind
            }
            (_, Inside::Values(kind)) => {
                self.out.0.push(b',');
                kind
            }
            (_, Inside::Message(_)) => return,
        };
        match (item, kind) {
            (Item::Bits(bits), Kind::Double) => {
                self.out.double(f64::from_bits(bits), Nan::Quoted);
            }
            (Item::Bits(number), _) => self.out.varint(kind, self.dialect, number),
            (Item::Text(text), _) => self.out.text(text.as_bytes()),
            (Item::Data(data), _) => self.out.bytes(kind, data),
            (Item::Message(fields), Kind::Message(table)) => {
                self.holder(Inside::Message(table), *b"{}", |to| fields.give(to));
            }
            (Item::List(list), _) => {
                self.holder(Inside::Values(kind), *b"[]", |to| list.give(to));
            }
            (Item::Map(map), Kind::Message(entry)) => {
                let held = entry.field(2).map_or(kind, |held| held.kind);
                self.holder(Inside::Values(held), *b"{}", |to| map.give(to));
            }
            (Item::Message(_) | Item::Map(_), _) => {}
        }
    }
}
