//! What a value holds, given piece by piece to whoever does not know its type.
//!
//! Text forms are written this way: their code is the same for all types, and a type adds no more
//! than the order of its fields.

use std::collections::BTreeMap;

use super::value::{Sink, Value};
use crate::wire::WireType;

/// Something that holds others: a message its fields, a list its elements, a map its entries.
pub(crate) trait Give {
    /// Gives what it holds: fields in order of their numbers.
    fn give(&self, to: &mut dyn Take);
}

/// Whoever takes what something holds.
pub(crate) trait Take {
    /// Takes one thing.
    fn take(&mut self, at: At<'_>, item: Item<'_>);
}

/// Where something is in what holds it.
#[derive(Clone, Copy)]
pub(crate) enum At<'a> {
    /// It is the field of this number.
    Field(u32),
    /// It comes next in a list.
    Element,
    /// It is the value of a key.
    Key(&'a str),
}

/// What is held. A list without elements is not held at all.
#[derive(Clone, Copy)]
pub(crate) enum Item<'a> {
    /// A number, a bool, an enum, or the bits of a float.
    Bits(u64),
    Text(&'a str),
    Data(&'a [u8]),
    Message(&'a dyn Give),
    List(&'a dyn Give),
    Map(&'a dyn Give),
}

/// The fields of a message.
pub(crate) struct Fields<'a, T>(pub &'a T);

impl<T: Value> Give for Fields<'_, T> {
    fn give(&self, to: &mut dyn Take) {
        self.0.write_body(&mut Giver { to, at: At::Element });
    }
}

struct Elements<'a, T>(&'a [T]);

impl<T: Value> Give for Elements<'_, T> {
    fn give(&self, to: &mut dyn Take) {
        let mut giver = Giver { to, at: At::Element };
        for value in self.0 {
            value.write_value(&mut giver);
        }
    }
}

struct Entries<'a, V>(&'a BTreeMap<String, V>);

impl<V: Value> Give for Entries<'_, V> {
    fn give(&self, to: &mut dyn Take) {
        for (key, value) in self.0 {
            value.write_value(&mut Giver { to, at: At::Key(key) });
        }
    }
}

/// Gives what a value writes.
struct Giver<'a> {
    to: &'a mut dyn Take,
    at: At<'a>,
}

impl Sink for Giver<'_> {
    #[inline]
    fn tag(&mut self, number: u32, _: WireType) {
        self.at = At::Field(number);
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        self.to.take(self.at, Item::Bits(value));
    }

    #[inline]
    fn fixed64(&mut self, bits: u64) {
        self.to.take(self.at, Item::Bits(bits));
    }

    #[inline]
    fn text(&mut self, text: &str) {
        self.to.take(self.at, Item::Text(text));
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        self.to.take(self.at, Item::Data(bytes));
    }

    #[inline]
    fn message<T: Value>(&mut self, value: &T) {
        self.to.take(self.at, Item::Message(&Fields(value)));
    }

    #[inline]
    fn list<T: Value>(&mut self, number: u32, list: &[T]) {
        if !list.is_empty() {
            self.to.take(At::Field(number), Item::List(&Elements(list)));
        }
    }

    #[inline]
    fn map<V: Value>(&mut self, number: u32, map: &BTreeMap<String, V>) {
        if !map.is_empty() {
            self.to.take(At::Field(number), Item::Map(&Entries(map)));
        }
    }
}
