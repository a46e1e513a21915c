//! What a message holds → the exact form.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::codec::erased::{At, Give, Item, Take};
use crate::wire::{Dialect, Kind, MessageTable};

/// A message of any type.
pub(crate) struct Exact<'a> {
    table: &'static MessageTable,
    dialect: Dialect,
    fields: &'a dyn Give,
}

impl<'a> Exact<'a> {
    pub fn new(table: &'static MessageTable, dialect: Dialect, fields: &'a dyn Give) -> Self {
        Exact { table, dialect, fields }
    }
}

impl Serialize for Exact<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A format that wants the number of members beforehand could not read them back: it does
        // not say their names.
        let map = serializer.serialize_map(None)?;
        let mut members = Members { map, table: self.table, dialect: self.dialect, failed: None };
        self.fields.give(&mut members);
        members.failed.map_or_else(|| members.map.end(), Err)
    }
}

struct Members<M: SerializeMap> {
    map: M,
    table: &'static MessageTable,
    dialect: Dialect,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> Take for Members<M> {
    fn take(&mut self, at: At<'_>, item: Item<'_>) {
        let At::Field(number) = at else { return };
        if self.failed.is_some() {
            return;
        }
        if let Some(field) = self.table.field(number) {
            let one = One { kind: field.kind, dialect: self.dialect, item };
            self.failed = self.map.serialize_entry(field.name_in(self.dialect), &one).err();
        }
    }
}

struct Elements<L: SerializeSeq> {
    list: L,
    kind: Kind,
    dialect: Dialect,
    failed: Option<L::Error>,
}

impl<L: SerializeSeq> Take for Elements<L> {
    fn take(&mut self, _: At<'_>, item: Item<'_>) {
        if self.failed.is_none() {
            let one = One { kind: self.kind, dialect: self.dialect, item };
            self.failed = self.list.serialize_element(&one).err();
        }
    }
}

struct Entries<M: SerializeMap> {
    map: M,
    kind: Kind,
    dialect: Dialect,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> Take for Entries<M> {
    fn take(&mut self, at: At<'_>, item: Item<'_>) {
        let At::Key(key) = at else { return };
        if self.failed.is_none() {
            let one = One { kind: self.kind, dialect: self.dialect, item };
            self.failed = self.map.serialize_entry(key, &one).err();
        }
    }
}

/// How many things are held.
fn count(held: &dyn Give) -> usize {
    struct Counter(usize);

    impl Take for Counter {
        fn take(&mut self, _: At<'_>, _: Item<'_>) {
            self.0 += 1;
        }
    }

    let mut counter = Counter(0);
    held.give(&mut counter);
    counter.0
}

/// The text of a message that holds nothing else.
pub(super) fn only_text(fields: &dyn Give) -> String {
    struct Only(String);

    impl Take for Only {
        fn take(&mut self, _: At<'_>, item: Item<'_>) {
            if let Item::Text(text) = item {
                text.clone_into(&mut self.0);
            }
        }
    }

    let mut only = Only(String::new());
    fields.give(&mut only);
    only.0
}

/// What a field, an element or an entry holds.
struct One<'a> {
    kind: Kind,
    dialect: Dialect,
    item: Item<'a>,
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let One { kind, dialect, item } = *self;
        let for_people = serializer.is_human_readable();
        // Formats for people do not say how many elements follow.
        let counted = |held| (!for_people).then(|| count(held));
        match (kind, item) {
            (_, Item::Text(text)) => serializer.serialize_str(text),
            (_, Item::List(held)) => {
                let list = serializer.serialize_seq(counted(held))?;
                let mut elements = Elements { list, kind, dialect, failed: None };
                held.give(&mut elements);
                elements.failed.map_or_else(|| elements.list.end(), Err)
            }
            (Kind::Message(entry), Item::Map(held)) => {
                let kind = entry.field(2).map_or(kind, |value| value.kind);
                let map = serializer.serialize_map(counted(held))?;
                let mut entries = Entries { map, kind, dialect, failed: None };
                held.give(&mut entries);
                entries.failed.map_or_else(|| entries.map.end(), Err)
            }
            (Kind::Message(table), Item::Message(fields)) => {
                Exact::new(table, dialect, fields).serialize(serializer)
            }
            (_, Item::Data(data)) if for_people => {
                serializer.serialize_str(&BASE64_STANDARD.encode(data))
            }
            (_, Item::Data(data)) => serializer.serialize_bytes(data),
            (Kind::Double, Item::Bits(bits)) => double(f64::from_bits(bits), serializer),
            (Kind::Float, Item::Bits(bits)) => {
                double(f32::from_bits(bits as u32).into(), serializer)
            }
            (Kind::Int32, Item::Bits(number)) => serializer.serialize_i32(number as i32),
            (Kind::Int64, Item::Bits(number)) => serializer.serialize_i64(number as i64),
            (Kind::Uint32, Item::Bits(number)) => serializer.serialize_u32(number as u32),
            (Kind::Bool, Item::Bits(number)) => serializer.serialize_bool(number != 0),
            (Kind::Enum(e), Item::Bits(number)) => match e.name_of(number as i32, dialect) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_i32(number as i32),
            },
            (_, Item::Bits(number)) => serializer.serialize_u64(number),
            // No field of another kind holds one.
            (_, Item::Message(_) | Item::Map(_)) => serializer.serialize_unit(),
        }
    }
}

/// JSON has no other way to say these three.
fn double<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() || !serializer.is_human_readable() {
        serializer.serialize_f64(value)
    } else if value.is_nan() {
        serializer.serialize_str("NaN")
    } else {
        serializer.serialize_str(if value > 0.0 { "Infinity" } else { "-Infinity" })
    }
}
