//! The fields of one message of canonical bytes.

use crate::wire::primitive as p;
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable, WireType};

/// The known fields of a message, by number.
pub(super) struct Fields<'a> {
    table: &'static MessageTable,
    found: Vec<(u32, WireType, &'a [u8])>,
}

/// A field that is set.
pub(super) struct Field<'a, 'f> {
    pub table: &'static FieldTable,
    found: &'f [(u32, WireType, &'a [u8])],
}

impl<'a> Fields<'a> {
    /// Of bytes that a walk has written.
    pub fn new(table: &'static MessageTable, mut bytes: &'a [u8]) -> Self {
        let mut found = Vec::new();
        while let Ok((number, wire)) = p::tag(&mut bytes) {
            let before = bytes;
            if p::skip(&mut bytes, number, wire, u32::MAX).is_err() {
                break;
            }
            let value = before.get(..before.len() - bytes.len()).unwrap_or_default();
            // Fields of a wrong wire type stand among the unknown ones, after the others.
            if table.field(number).is_some_and(|f| f.accepts(wire)) {
                found.push((number, wire, value));
            }
        }
        if !found.is_sorted_by_key(|f| f.0) {
            found.sort_by_key(|f| f.0);
        }
        Fields { table, found }
    }

    /// Every field of the message, set or not, in order of declaration.
    pub fn declared(&self) -> impl Iterator<Item = Field<'a, '_>> {
        self.table.declared().map(|table| {
            let from = self.found.partition_point(|f| f.0 < table.number);
            let rest = self.found.get(from..).unwrap_or_default();
            let n = rest.iter().take_while(|f| f.0 == table.number).count();
            Field { table, found: rest.get(..n).unwrap_or_default() }
        })
    }
}

impl<'a> Field<'a, '_> {
    /// Its values, packed or not, each as it stands on the wire: a number, or a length with
    /// what it delimits.
    fn values(&self) -> Vec<&'a [u8]> {
        let wire = self.table.wire();
        let mut values = Vec::with_capacity(self.found.len());
        for &(_, found, value) in self.found {
            if found == wire {
                values.push(value);
                continue;
            }
            let mut rest = body(value);
            while !rest.is_empty() {
                let start = rest;
                if p::skip(&mut rest, self.table.number, wire, 0).is_err() {
                    break;
                }
                values.push(start.get(..start.len() - rest.len()).unwrap_or_default());
            }
        }
        values
    }

    /// The values of which Mesos knows what they mean: unrecognised enum numbers are not
    /// among them, and of a field that stands once only the last is.
    pub fn recognised(&self) -> Vec<&'a [u8]> {
        let mut values = self.values();
        if let Kind::Enum(e) = self.table.kind {
            values.retain(|v| e.name_of(number(v) as i32, Dialect::V1).is_some());
        }
        if !matches!(self.table.label, Label::Repeated | Label::Map) {
            values.drain(..values.len().saturating_sub(1));
        }
        values
    }
}

/// What a length delimits.
pub(super) fn body(mut value: &[u8]) -> &[u8] {
    p::delimited(&mut value).unwrap_or_default()
}

/// A varint.
pub(super) fn number(mut value: &[u8]) -> u64 {
    p::varint(&mut value).unwrap_or_default()
}

/// A double.
pub(super) fn double(mut value: &[u8]) -> f64 {
    f64::from_bits(p::fixed64(&mut value).unwrap_or_default())
}

/// A float, which no message of Mesos has.
pub(super) fn float(mut value: &[u8]) -> f64 {
    f64::from(f32::from_bits(p::fixed32(&mut value).unwrap_or_default()))
}

/// The key of a map's entry, and its value as it stands on the wire.
pub(super) fn entry<'a>(
    table: &'static MessageTable,
    bytes: &'a [u8],
) -> (&'a [u8], Option<(&'static FieldTable, &'a [u8])>) {
    let fields = Fields::new(table, bytes);
    let mut key: &[u8] = &[];
    let mut held = None;
    for field in fields.declared() {
        let value = field.values().pop();
        match (field.table.number, value) {
            (1, Some(value)) => key = body(value),
            (2, Some(value)) => held = Some((field.table, value)),
            _ => {}
        }
    }
    (key, held)
}
