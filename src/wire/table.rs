//! Static descriptions of messages, generated from `proto/`.

use std::fmt;

use super::WireType;

/// Which spelling of the schema: package `mesos` says slave, package `mesos.v1` agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dialect {
    /// Package `mesos`: `SlaveID`, `slave_id`, `REASON_SLAVE_REMOVED`.
    V0,
    /// Package `mesos.v1`: `AgentID`, `agent_id`, `REASON_AGENT_REMOVED`.
    #[default]
    V1,
}

/// A message.
pub struct MessageTable {
    /// Full name, with the package: `mesos.v1.AgentInfo`.
    pub name: &'static str,
    /// Full name of its twin in package `mesos` that has the same bytes; empty if none has.
    pub v0_name: &'static str,
    /// Whether it is the entry of a map.
    pub map_entry: bool,
    /// How Mesos dispatches on one of its fields, if it does.
    pub union: Option<&'static UnionTable>,
    /// A set of bits: the bit of each required field's number is one.
    pub required: u64,
    /// Positions in [`fields`](Self::fields), in order of declaration.
    pub declared: &'static [u16],
    /// Whether the fields are declared in order of their numbers.
    pub in_order: bool,
    /// Whether JSON as Mesos prints it has the default of a field that is not set.
    pub shows_defaults: bool,
    /// Its fields, by number; at most 64, as `build.rs` makes sure.
    pub fields: &'static [FieldTable],
}

/// A field of a message.
pub struct FieldTable {
    /// Whether zero or empty stands for absence and is not written (of proto3 messages).
    pub implicit: bool,
    /// Its number on the wire.
    pub number: u32,
    /// How many fields are declared before it.
    pub rank: u16,
    /// Its name, as in JSON and in error paths.
    pub name: &'static str,
    /// Its name in package `mesos` where that differs; else empty.
    pub v0_name: &'static str,
    /// Its name in either dialect as JSON has it of a member that is not the first:
    /// `,"slave_id":` and `,"agent_id":`.
    pub keys: [&'static str; 2],
    /// Its name in Rust.
    pub ident: &'static str,
    /// How often it may occur.
    pub label: Label,
    /// What it holds.
    pub kind: Kind,
    /// Whether a repeated number is written packed.
    pub packed: bool,
    /// Whether Mesos declares it deprecated.
    pub deprecated: bool,
    /// Its declared default.
    pub default: Option<Default>,
    /// Where JSON as Mesos prints it has the default when the field is not set.
    pub shown: Shown,
    /// The oneof it belongs to, by position among those of the message.
    pub oneof: Option<u8>,
}

/// How often a field may occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// At most once.
    Optional,
    /// Exactly once.
    Required,
    /// Any number of times.
    Repeated,
    /// Any number of entries, one for each key.
    Map,
}

/// What a field holds.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Kind {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Bool,
    String,
    Bytes,
    Enum(&'static EnumTable),
    Message(&'static MessageTable),
}

/// The declared default of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Default {
    Bool(bool),
    Integer(i64),
    Double(f64),
    Text(&'static str),
    /// The name of an enum value.
    Name(&'static str),
}

/// Under which names Mesos prints the default of a field that is not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// It has none, or the field is deprecated, or the newest schema lacks it.
    Never,
    /// Under those of package `mesos`.
    InV0,
    /// Under those of either package.
    Always,
}

/// An enum.
pub struct EnumTable {
    /// Full name, with the package.
    pub name: &'static str,
    /// Its values in order of declaration: number, name, name in package `mesos` where that
    /// differs, else empty.
    pub values: &'static [(i32, &'static str, &'static str)],
}

/// How a message is dispatched on: a field whose value names the one field that counts.
#[derive(Debug)]
pub struct UnionTable {
    /// The number of the tag field.
    pub tag: u32,
    /// For each value of the tag that has a body: the value, and the number of the body.
    pub bodies: &'static [(i32, u32)],
}

/// Shows the name: the tables refer to each other in circles.
impl fmt::Debug for MessageTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageTable({})", self.name)
    }
}

/// Shows number and name.
impl fmt::Debug for FieldTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldTable({} = {})", self.name, self.number)
    }
}

/// Shows the name.
impl fmt::Debug for EnumTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnumTable({})", self.name)
    }
}

/// Shows the kind, and of a message or an enum the name.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Double => "Double",
            Self::Float => "Float",
            Self::Int32 => "Int32",
            Self::Int64 => "Int64",
            Self::Uint32 => "Uint32",
            Self::Uint64 => "Uint64",
            Self::Bool => "Bool",
            Self::String => "String",
            Self::Bytes => "Bytes",
            Self::Enum(table) => return write!(f, "Enum({})", table.name),
            Self::Message(table) => return write!(f, "Message({})", table.name),
        })
    }
}

impl MessageTable {
    /// The field with this number.
    #[inline]
    pub fn field(&self, number: u32) -> Option<&'static FieldTable> {
        let fields: &'static [FieldTable] = self.fields;
        fields.get(self.position(number)?)
    }

    /// Where in [`fields`](Self::fields) the field with this number is.
    #[inline]
    pub(crate) fn position(&self, number: u32) -> Option<usize> {
        // Most messages number their fields from 1 without a gap.
        let position = (number as usize).wrapping_sub(1);
        match self.fields.get(position) {
            Some(f) if f.number == number => Some(position),
            _ => self.fields.binary_search_by_key(&number, |f| f.number).ok(),
        }
    }

    /// The fields in the order in which the schema declares them.
    pub fn declared(&self) -> impl Iterator<Item = &'static FieldTable> {
        let fields: &'static [FieldTable] = self.fields;
        self.declared.iter().filter_map(|&i| fields.get(usize::from(i)))
    }

    /// The name in a dialect: `mesos.AgentID` has no twin of that name, `mesos.SlaveID` has.
    #[inline]
    pub fn name_in(&self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::V0 if !self.v0_name.is_empty() => self.v0_name,
            _ => self.name,
        }
    }
}

impl FieldTable {
    /// The name in a dialect.
    #[inline]
    pub fn name_in(&self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::V0 if !self.v0_name.is_empty() => self.v0_name,
            _ => self.name,
        }
    }

    /// The name in a dialect as JSON has it of a member that is not the first: `,"slave_id":`.
    #[cfg(feature = "json")]
    #[inline]
    pub(crate) fn key_in(&self, dialect: Dialect) -> &'static str {
        let [v0, v1] = self.keys;
        if dialect == Dialect::V0 { v0 } else { v1 }
    }

    /// The wire type of one value of this field.
    #[inline]
    pub fn wire(&self) -> WireType {
        match self.kind {
            Kind::Double => WireType::Fixed64,
            Kind::Float => WireType::Fixed32,
            Kind::String | Kind::Bytes | Kind::Message(_) => WireType::Len,
            _ => WireType::Varint,
        }
    }

    /// The tag of one value of this field, as a number.
    #[cfg(feature = "json")]
    #[inline]
    pub(crate) fn key(&self) -> u32 {
        self.number << 3 | self.wire() as u32
    }

    /// Whether a value of this wire type belongs to this field: repeated numbers are read
    /// packed and unpacked.
    #[inline]
    pub fn accepts(&self, wire: WireType) -> bool {
        wire == self.wire() || wire == WireType::Len && self.label == Label::Repeated
    }
}

impl EnumTable {
    /// The name of a value.
    #[inline]
    pub fn name_of(&self, number: i32, dialect: Dialect) -> Option<&'static str> {
        // Most enums number their values from 0 or 1 without a gap. Of several names the first
        // counts.
        let at = |position: Option<usize>| {
            let position = position?;
            let value = self.values.get(position).filter(|v| v.0 == number)?;
            let before = self.values.get(position.wrapping_sub(1));
            before.is_none_or(|v| v.0 != number).then_some(value)
        };
        let position = usize::try_from(number).ok();
        let found = at(position).or_else(|| at(position?.checked_sub(1)));
        let &(_, name, v0) = found.or_else(|| self.values.iter().find(|v| v.0 == number))?;
        Some(if dialect == Dialect::V0 && !v0.is_empty() { v0 } else { name })
    }

    /// The value of a name in a dialect. Where several names have one value (`allow_alias`), all
    /// are known; [`name_of`](Self::name_of) gives the first.
    pub fn number_in(&self, name: &str, dialect: Dialect) -> Option<i32> {
        let in_dialect = |v: &&(i32, &'static str, &'static str)| match dialect {
            Dialect::V0 if !v.2.is_empty() => v.2 == name,
            _ => v.1 == name,
        };
        self.values.iter().find(in_dialect).map(|v| v.0)
    }

    /// The value of a name, in either dialect.
    pub fn number_of(&self, name: &str) -> Option<i32> {
        self.values.iter().find(|v| v.1 == name || v.2 == name && !name.is_empty()).map(|v| v.0)
    }
}
