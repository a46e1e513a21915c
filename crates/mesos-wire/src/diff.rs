//! Where two encodings of a message differ first.

use std::collections::BTreeMap;

use mesos_types::Dialect;
use mesos_types::registry::Entry;
use mesos_types::wire::primitive as p;
use mesos_types::wire::{FieldTable, Kind, Label, MessageTable, Path, WireType};

use crate::secrets::is_secret;

/// The first field that differs.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// Where it is, in the names of the schema.
    pub path: String,
    /// Its value on the left; `None` where the field is only on the right.
    pub left: Option<&'a [u8]>,
    /// Its value on the right; `None` where the field is only on the left.
    pub right: Option<&'a [u8]>,
    /// Whether the values may hold a secret.
    pub is_private: bool,
}

/// The first difference of two encodings; `None` if they are the same bytes.
pub fn first<'a>(entry: Entry, left: &'a [u8], right: &'a [u8]) -> Option<Difference<'a>> {
    if left == right {
        return None;
    }
    let path = Path::new(entry.table()).display_in(entry.dialect()).to_string();
    Some(inside(entry.table(), entry.dialect(), path, left, right))
}

/// A field as it stands on the wire.
#[derive(Clone, Copy)]
struct Field<'a> {
    number: u32,
    wire: WireType,
    /// Tag and value.
    raw: &'a [u8],
    /// The value, without its length.
    value: &'a [u8],
}

impl Field<'_> {
    fn nests(&self) -> bool {
        self.wire == WireType::Len
    }
}

/// Takes a field; `None` at the end and where the rest is not protobuf.
fn next<'a>(rest: &mut &'a [u8]) -> Option<Field<'a>> {
    let mut buf = *rest;
    let (number, wire) = p::tag(&mut buf).ok()?;
    let mut value = buf;
    p::skip(&mut buf, number, wire, mesos_types::wire::DEFAULT_DEPTH).ok()?;
    value = value.get(..value.len() - buf.len())?;
    if wire == WireType::Len {
        value = p::delimited(&mut value).ok()?;
    }
    let raw = rest.get(..rest.len() - buf.len())?;
    *rest = buf;
    Some(Field { number, wire, raw, value })
}

/// The first difference within a message; the two sides differ.
fn inside<'a>(
    table: &'static MessageTable,
    dialect: Dialect,
    path: String,
    mut left: &'a [u8],
    mut right: &'a [u8],
) -> Difference<'a> {
    let mut seen = BTreeMap::<u32, usize>::new();
    loop {
        let rest = (left, right);
        let (a, b) = (next(&mut left), next(&mut right));
        let (a, b) = match (a, b) {
            (None, None) => {
                return Difference {
                    path,
                    left: Some(rest.0),
                    right: Some(rest.1),
                    is_private: true,
                };
            }
            (Some(a), Some(b)) if a.raw == b.raw => {
                *seen.entry(a.number).or_default() += 1;
                continue;
            }
            (Some(a), Some(b)) if a.number < b.number => (Some(a), None),
            (Some(a), Some(b)) if a.number > b.number => (None, Some(b)),
            sides => sides,
        };
        let Some(one) = a.or(b) else { continue };
        let field = table.field(one.number);
        let index = seen.get(&one.number).copied().unwrap_or_default();
        let path = step(table, dialect, path, one, field, index);
        match (field.map(|f| f.kind), a, b) {
            (Some(Kind::Message(inner)), Some(a), Some(b))
                if a.nests() && b.nests() && a.value != b.value =>
            {
                return inside(inner, dialect, path, a.value, b.value);
            }
            _ => {
                // A variable of an environment is secret by another field.
                let is_private = field.is_none_or(|field| {
                    matches!(field.kind, Kind::Message(_))
                        || is_secret(table, field)
                        || table.name.ends_with("Environment.Variable")
                });
                let (left, right) = (a.map(|f| f.value), b.map(|f| f.value));
                return Difference { path, left, right, is_private };
            }
        }
    }
}

/// The path, and from there into a field.
fn step(
    table: &MessageTable,
    dialect: Dialect,
    path: String,
    at: Field<'_>,
    field: Option<&FieldTable>,
    index: usize,
) -> String {
    let Some(field) = field else {
        return format!("{path}.{}", at.number);
    };
    let name = field.name_in(dialect);
    match field.label {
        // The entry of a map is named by its key, and so is its value.
        _ if table.map_entry => path,
        Label::Map => format!("{path}.{name}[{:?}]", key(at.value)),
        Label::Repeated if at.wire == field.wire() => format!("{path}.{name}[{index}]"),
        _ => format!("{path}.{name}"),
    }
}

/// The key of an entry of a map.
fn key(mut entry: &[u8]) -> String {
    let mut key = &[][..];
    while let Some(field) = next(&mut entry) {
        if field.number == 1 {
            key = field.value;
        }
    }
    String::from_utf8_lossy(key).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;
    use mesos_types::registry;

    fn differ(name: &str, left: &str, right: &str) -> Option<(String, String, String)> {
        let bytes = |hex: &str| HEXLOWER.decode(hex.as_bytes()).unwrap();
        let hex = |side: Option<&[u8]>| side.map_or("-".to_owned(), |b| HEXLOWER.encode(b));
        let (left, right) = (bytes(left), bytes(right));
        let entry = registry::find(name).unwrap();
        first(entry, &left, &right).map(|d| (d.path, hex(d.left), hex(d.right)))
    }

    fn at(path: &str, left: &str, right: &str) -> Option<(String, String, String)> {
        Some((path.to_owned(), left.to_owned(), right.to_owned()))
    }

    #[test]
    fn the_first_field_that_differs_is_named_with_both_values() {
        assert_eq!(differ("mesos.TaskID", "0a0161", "0a0161"), None);
        assert_eq!(differ("mesos.TaskID", "0a0161", "0a0162"), at("TaskID.value", "61", "62"));
        assert_eq!(differ("mesos.TaskID", "0a0161", ""), at("TaskID.value", "61", "-"));
        // name, task_id, slave_id: within a sub-message, in the names of the dialect.
        let (a, b) = ("0a017812030a01611a030a0161", "0a017812030a01611a030a0162");
        assert_eq!(differ("mesos.TaskInfo", a, b), at("TaskInfo.slave_id.value", "61", "62"));
        assert_eq!(differ("mesos.v1.TaskInfo", a, b), at("TaskInfo.agent_id.value", "61", "62"));
    }

    #[test]
    fn a_field_that_one_side_lacks_is_named() {
        let (a, b) = ("0a017812030a0161", "12030a0161");
        assert_eq!(differ("mesos.TaskInfo", a, b), at("TaskInfo.name", "78", "-"));
        assert_eq!(differ("mesos.TaskInfo", b, a), at("TaskInfo.name", "-", "78"));
        assert_eq!(differ("mesos.TaskID", "", "9a0600"), at("TaskID.99", "-", ""));
    }

    #[test]
    fn elements_and_entries_are_named() {
        let (a, b) = ("0a030a01610a030a0162", "0a030a01610a030a0163");
        assert_eq!(differ("mesos.Labels", a, b), at("Labels.labels[1].key", "62", "63"));
        let of_map = registry::entries().find_map(|entry| {
            let field = entry.table().fields.iter().find(|f| f.label == Label::Map)?;
            Some((entry, field))
        });
        let (entry, field) = of_map.unwrap();
        let map = |value: &str| {
            let body = HEXLOWER.decode(format!("0a016b12{value}").as_bytes()).unwrap();
            let mut out = Vec::new();
            p::put_tag(&mut out, field.number, WireType::Len);
            p::put_delimited(&mut out, |out| out.extend(body));
            out
        };
        let (left, right) = (map("0101"), map("0102"));
        let found = first(entry, &left, &right).unwrap();
        assert!(
            found.path.ends_with(&format!(".{}[\"k\"]", field.name_in(entry.dialect()))),
            "{found:?}"
        );
    }

    #[test]
    fn what_is_not_protobuf_is_shown_as_it_is() {
        assert_eq!(differ("mesos.TaskID", "0a0161ff", "0a016107"), at("TaskID", "ff", "07"));
    }
}
