//! What the bytes of a message hold, where nothing but its table is known.

use crate::codec::erased::{At, Give, Item, Take};
use crate::wire::primitive as p;
use crate::wire::{FieldTable, Kind, Label, MessageTable, WireType};

/// A message by the bytes that its value encodes to: fields in order of their numbers.
pub(crate) struct Body<'a> {
    table: &'static MessageTable,
    bytes: &'a [u8],
}

impl<'a> Body<'a> {
    pub fn new(table: &'static MessageTable, bytes: &'a [u8]) -> Self {
        Body { table, bytes }
    }
}

impl Give for Body<'_> {
    fn give(&self, to: &mut dyn Take) {
        let mut rest = self.bytes;
        while !rest.is_empty() {
            let Ok((number, wire)) = p::tag(&mut rest) else { break };
            let Some(field) = self.table.field(number) else { break };
            let at = At::Field(number);
            match field.label {
                Label::Optional | Label::Required => take(wire, &mut rest).give(at, field.kind, to),
                Label::Repeated => {
                    let all = All { field, wire, bytes: take_all(number, wire, &mut rest) };
                    to.take(at, Item::List(&all));
                }
                Label::Map => {
                    let all = All { field, wire, bytes: take_all(number, wire, &mut rest) };
                    to.take(at, Item::Map(&all));
                }
            }
        }
    }
}

/// A value as it is on the wire.
#[derive(Clone, Copy)]
enum Raw<'a> {
    Body(&'a [u8]),
    Bits(u64),
}

impl Raw<'_> {
    fn give(self, at: At<'_>, kind: Kind, to: &mut dyn Take) {
        match (kind, self) {
            (_, Raw::Bits(bits)) => to.take(at, Item::Bits(bits)),
            (Kind::Message(table), Raw::Body(bytes)) => {
                to.take(at, Item::Message(&Body { table, bytes }));
            }
            (Kind::Bytes, Raw::Body(data)) => to.take(at, Item::Data(data)),
            (_, Raw::Body(text)) => to.take(at, Item::Text(&String::from_utf8_lossy(text))),
        }
    }
}

/// Takes a value off.
fn take<'a>(wire: WireType, rest: &mut &'a [u8]) -> Raw<'a> {
    let taken = match wire {
        WireType::Len => p::delimited(rest).map(Raw::Body),
        WireType::Fixed64 => p::fixed64(rest).map(Raw::Bits),
        WireType::Fixed32 => p::fixed32(rest).map(|bits| Raw::Bits(bits.into())),
        _ => p::varint(rest).map(Raw::Bits),
    };
    taken.unwrap_or_else(|_| {
        // What a value encodes to has no faults.
        *rest = &[];
        Raw::Bits(0)
    })
}

/// Takes off all values of a field, of which the first tag is read.
fn take_all<'a>(number: u32, mut wire: WireType, rest: &mut &'a [u8]) -> &'a [u8] {
    let start = *rest;
    loop {
        take(wire, rest);
        let mut after = *rest;
        match if after.is_empty() { None } else { p::tag(&mut after).ok() } {
            Some((next, next_wire)) if next == number => (*rest, wire) = (after, next_wire),
            _ => return start.get(..start.len() - rest.len()).unwrap_or_default(),
        }
    }
}

/// All values of a list or a map.
struct All<'a> {
    field: &'static FieldTable,
    /// Of the first value.
    wire: WireType,
    /// What follows the first tag.
    bytes: &'a [u8],
}

impl Give for All<'_> {
    fn give(&self, to: &mut dyn Take) {
        let (kind, own) = (self.field.kind, self.field.wire());
        let (mut wire, mut rest) = (self.wire, self.bytes);
        loop {
            match (self.field.label, kind, take(wire, &mut rest)) {
                (Label::Map, Kind::Message(table), Raw::Body(entry)) => {
                    give_entry(table, entry, to)
                }
                (_, _, Raw::Body(mut packed)) if wire != own => {
                    while !packed.is_empty() {
                        take(own, &mut packed).give(At::Element, kind, to);
                    }
                }
                (_, _, raw) => raw.give(At::Element, kind, to),
            }
            if rest.is_empty() {
                return;
            }
            wire = p::tag(&mut rest).map_or(wire, |(_, next)| next);
        }
    }
}

/// Gives an entry of a map, which has both its fields.
fn give_entry(table: &'static MessageTable, mut entry: &[u8], to: &mut dyn Take) {
    let mut next = || match p::tag(&mut entry) {
        Ok((_, wire)) => take(wire, &mut entry),
        Err(_) => Raw::Bits(0),
    };
    let (key, value) = (next(), next());
    if let (Raw::Body(key), Some(held)) = (key, table.field(2)) {
        value.give(At::Key(&String::from_utf8_lossy(key)), held.kind, to);
    }
}
