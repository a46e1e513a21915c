//! Compares every definition with the schema: names, numbers, types, how often a field may occur,
//! and which body belongs to which tag.

use bytes::Bytes;

use super::message::Message;
use crate::wire::{Kind, Label, MessageTable};

/// A type that a field may have.
pub(crate) trait Typed {
    /// What the schema calls it.
    const KIND: Kind;
}

macro_rules! typed {
    ($($t:ty: $kind:ident,)*) => {$(
        impl Typed for $t {
            const KIND: Kind = Kind::$kind;
        }
    )*};
}

typed! {
    bool: Bool, i32: Int32, i64: Int64, u32: Uint32, u64: Uint64, f64: Double, String: String,
    Bytes: Bytes,
}

impl<T: Typed> Typed for Box<T> {
    const KIND: Kind = T::KIND;
}

/// A definition.
pub(crate) trait Described {
    /// Compares each of its fields.
    fn describe(to: &mut Description);
}

impl<T: Described> Described for Option<T> {
    fn describe(to: &mut Description) {
        T::describe(to);
    }
}

/// A comparison of one definition with its table.
pub(crate) struct Description {
    table: &'static MessageTable,
    numbers: Vec<u32>,
    bodies: Vec<(i32, u32)>,
    last: u32,
    faults: Vec<String>,
}

impl Description {
    fn fault(&mut self, name: &str, why: String) {
        self.faults.push(format!("{}.{name}: {why}", self.table.name));
    }

    fn compare<T: Typed>(&mut self, ident: &str, number: u32, wire: &[&str], label: Label) {
        let name = wire.first().copied().unwrap_or(ident);
        if wire.first() == Some(&ident) {
            self.fault(name, "the name in the schema is said, but is that in Rust".to_owned());
        }
        self.numbers.push(number);
        let Some(field) = self.table.field(number) else {
            return self.fault(name, format!("the schema has no field {number}"));
        };
        if field.name != name {
            self.fault(name, format!("field {number} is called {} in the schema", field.name));
        }
        if field.ident != ident.trim_start_matches("r#") {
            self.fault(name, format!("the generated field is called {}", field.ident));
        }
        if field.label != label {
            self.fault(name, format!("is {:?} in the schema, {label:?} here", field.label));
        }
        let kind = match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => entry.field(2).unwrap().kind,
            (_, kind) => kind,
        };
        let same = match (kind, T::KIND) {
            (Kind::Message(a), Kind::Message(b)) => a.name == b.name,
            (Kind::Enum(a), Kind::Enum(b)) => a.name == b.name,
            (a, b) => std::mem::discriminant(&a) == std::mem::discriminant(&b),
        };
        if !same {
            let said = |kind: Kind| match kind {
                Kind::Message(table) => table.name.to_owned(),
                Kind::Enum(table) => table.name.to_owned(),
                scalar => format!("{scalar:?}"),
            };
            let (schema, here) = (said(kind), said(T::KIND));
            self.fault(name, format!("is a {schema} in the schema, a {here} here"));
        }
    }

    /// A field of a struct, or the tag of a union.
    pub(crate) fn field<T: Typed>(&mut self, ident: &str, number: u32, wire: &[&str], shape: &str) {
        let label = match shape {
            "required" => Label::Required,
            "repeated" => Label::Repeated,
            "map" => Label::Map,
            _ => Label::Optional,
        };
        self.compare::<T>(ident, number, wire, label);
        if number < self.last && self.table.union.is_none() {
            self.fault(ident, "stands behind a larger number".to_owned());
        }
        self.last = number;
        let implicit = self.table.field(number).is_some_and(|f| f.implicit);
        if implicit != (shape == "implicit") {
            self.fault(ident, "is implicit in one of the two only".to_owned());
        }
        // Which required fields were read is told by the bits of a u64.
        if shape == "required" && number > 63 {
            self.fault(ident, "a required field of a number above 63".to_owned());
        }
    }

    /// A member of a oneof.
    pub(crate) fn member<T: Typed>(&mut self, ident: &str, number: u32, wire: &[&str]) {
        self.compare::<T>(ident, number, wire, Label::Optional);
        if self.table.field(number).is_some_and(|f| f.oneof.is_none()) {
            self.fault(ident, "does not belong to a oneof in the schema".to_owned());
        }
    }

    /// A body of a union, and the value of the tag that it belongs to.
    pub(crate) fn body<T: Typed>(&mut self, ident: &str, number: u32, wire: &[&str], tag: i32) {
        self.compare::<T>(ident, number, wire, Label::Optional);
        self.bodies.push((tag, number));
    }

    /// The tag of a union; all bodies are known.
    pub(crate) fn union(&mut self, tag: u32) {
        let Some(union) = self.table.union else {
            return self.fault("", "the schema knows no union here".to_owned());
        };
        let mut bodies = union.bodies.to_vec();
        bodies.sort_unstable();
        self.bodies.sort_unstable();
        if union.tag != tag || bodies != self.bodies {
            let why = format!("the bodies are {:?}, in the schema {bodies:?}", self.bodies);
            self.fault("", why);
        }
    }
}

/// What differs between the definition of a type and the schema.
pub(crate) fn faults<T: Message + Described>() -> Vec<String> {
    let (numbers, bodies, faults) = (Vec::new(), Vec::new(), Vec::new());
    let mut to = Description { table: T::TABLE, numbers, bodies, last: 0, faults };
    T::describe(&mut to);
    for field in T::TABLE.fields {
        let count = to.numbers.iter().filter(|n| **n == field.number).count();
        if count != 1 {
            to.fault(field.name, format!("stands {count} times in the definition"));
        }
    }
    to.faults
}

#[test]
fn every_definition_is_that_of_the_schema() {
    let mut wrong = Vec::new();
    macro_rules! compare {
        ($($t:ty,)*) => {$(wrong.extend(faults::<$t>());)*};
    }
    crate::types::model!(compare);
    #[cfg(feature = "operator")]
    crate::types::operator!(compare);
    #[cfg(feature = "internal")]
    crate::types::internal!(compare);
    #[cfg(feature = "legacy")]
    crate::types::legacy!(compare);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
