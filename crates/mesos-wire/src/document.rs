//! JSON documents beside what is printed of the message in them.

use data_encoding::{BASE64, Encoding, Specification};
use mesos_types::registry::Entry;
use mesos_types::wire::{Dialect, FieldTable, Kind, Label, MessageTable};
use mesos_types::{DecodeOptions, ErrorKind, json};
use serde_json::Value;

use crate::item::describe;
use crate::names::like;
use crate::secrets::{HIDDEN, is_secret};

/// A document that is read as a message.
pub struct Document {
    /// The message.
    pub bytes: Vec<u8>,
    /// What the schema has no name for.
    pub unknown: Vec<String>,
    /// Whether the document has members, and the schema has no name for any of them.
    none_known: bool,
}

impl Document {
    /// # Errors
    /// The document has members, and none of them is known: it is of another type.
    pub fn check_some_known(&self) -> Result<(), String> {
        if self.none_known {
            return Err(format!(
                "no member of the document is known: {}",
                crate::output::some(&self.unknown, 3)
            ));
        }
        Ok(())
    }
}

/// Reads a document and holds it, value for value, to what Mesos prints of the message.
///
/// # Errors
/// The document is none of this type, or a value of it is another in print.
pub fn read(entry: Entry, document: &[u8]) -> Result<Document, String> {
    let dialect = entry.dialect();
    let read = |text: &[u8]| json::mesos_to_wire(entry, text).map_err(|e| describe(&e, entry));
    let bytes = read(document)?;
    let printed = match json::to_mesos(entry, &bytes) {
        // Mesos has no value for a number that its schema lacks; the exact form has.
        Err(e) if e.kind() == ErrorKind::MissingRequired => {
            let message =
                entry.decode(&bytes, &DecodeOptions::default()).map_err(|e| describe(&e, entry))?;
            serde_json::to_vec(&message.json(dialect)).map_err(|e| e.to_string())?
        }
        printed => printed.map_err(|e| describe(&e, entry))?,
    };
    let mut none_known = false;
    let mut comparison =
        Comparison { dialect, path: String::new(), tables: Vec::new(), unknown: Vec::new() };
    match (serde_json::from_slice(document), serde_json::from_slice(&printed)) {
        (Ok(document), Ok(printed)) => {
            let document: Value = document;
            none_known = document.as_object().is_some_and(|members| {
                let known = |name| entry.table().fields.iter().any(|f| f.name_in(dialect) == name);
                !members.is_empty() && !members.keys().any(known)
            });
            comparison.message(entry.table(), &document, &printed)?;
        }
        // What only Mesos' grammar reads is held to its own print.
        _ => {
            let again = json::to_mesos(entry, &read(&printed)?);
            if again.as_ref() != Ok(&printed) {
                return Err("what is printed of it is printed otherwise when read".to_owned());
            }
        }
    }
    Ok(Document { bytes, unknown: comparison.unknown, none_known })
}

struct Comparison {
    dialect: Dialect,
    path: String,
    /// The messages that the path leads through, the outermost first.
    tables: Vec<&'static MessageTable>,
    unknown: Vec<String>,
}

impl Comparison {
    fn inside(
        &mut self,
        step: &str,
        compare: impl FnOnce(&mut Self) -> Result<(), String>,
    ) -> Result<(), String> {
        let len = self.path.len();
        self.path.push_str(step);
        let done = compare(self);
        self.path.truncate(len);
        done
    }

    fn message(
        &mut self,
        table: &'static MessageTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        self.tables.push(table);
        for (name, value) in document.as_object().into_iter().flatten() {
            let field = table.fields.iter().find(|f| f.name_in(self.dialect) == name);
            self.inside(&format!(".{name}"), |c| match (field, printed.get(name)) {
                (None, _) => {
                    let path = c.path.trim_start_matches('.');
                    c.unknown.push(match suggestion(table, c.dialect, name) {
                        Some(like) => format!("{path}, did you mean {like}?"),
                        None => path.to_owned(),
                    });
                    Ok(())
                }
                (Some(field), printed) => c.field(field, value, printed.unwrap_or(&Value::Null)),
            })?;
        }
        self.tables.pop();
        Ok(())
    }

    fn field(
        &mut self,
        field: &'static FieldTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        match (field.label, field.kind, document) {
            (Label::Map, Kind::Message(entry), Value::Object(members)) => {
                let Some(held) = entry.field(2) else { return Ok(()) };
                members.iter().try_for_each(|(key, value)| {
                    let printed = printed.get(key).unwrap_or(&Value::Null);
                    self.inside(&format!("[{key:?}]"), |c| c.value(held, value, printed))
                })
            }
            // Lists of objects stand for one.
            (Label::Map, _, Value::Array(list)) => {
                list.iter().try_for_each(|value| self.field(field, value, printed))
            }
            (Label::Repeated, ..) => self.list(field, document, printed),
            _ => self.value(field, document, printed),
        }
    }

    /// A list: lists within it stand for their elements, nothing for none, and one value for a
    /// list of one.
    fn list(
        &mut self,
        field: &'static FieldTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        let mut elements = Vec::new();
        flatten(document, &mut elements);
        // The names of enums that the schema lacks are passed over.
        if let Kind::Enum(e) = field.kind {
            elements.retain(|element| {
                let unknown = element.as_str().is_some_and(|v| e.number_of(v).is_none());
                if unknown {
                    self.unknown_name(element);
                }
                !unknown
            });
        }
        let none = Vec::new();
        let printed_list = printed.as_array().unwrap_or(&none);
        if elements.len() != printed_list.len() {
            // Mesos does not print numbers that its enum lacks.
            elements.retain(|element| !is_unknown_number(field, element));
        }
        if elements.len() != printed_list.len() {
            return self.differs(Some(field), document, printed);
        }
        elements.iter().zip(printed_list).enumerate().try_for_each(|(i, (value, printed))| {
            self.inside(&format!("[{i}]"), |c| c.value(field, value, printed))
        })
    }

    fn value(
        &mut self,
        field: &'static FieldTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        if document == printed {
            return Ok(());
        }
        let same = match field.kind {
            Kind::Message(table) if document.is_object() && printed.is_object() => {
                return self.message(table, document, printed);
            }
            Kind::Message(_) | Kind::String => false,
            Kind::Enum(e) => match (document.as_str(), number(document)) {
                // A name that the schema lacks is passed over.
                (Some(name), None) if e.number_of(name).is_none() => {
                    self.unknown_name(document);
                    true
                }
                // Another name of the same number.
                (Some(name), None) => {
                    let printed = printed.as_str().and_then(|name| e.number_of(name));
                    e.number_of(name) == printed
                }
                (_, None) => false,
                // Mesos does not print it.
                _ if printed.is_null() => is_unknown_number(field, document),
                (_, Some(wanted)) => {
                    let named = printed.as_str().and_then(|name| e.number_of(name));
                    let named = named.map(|n| Number::Whole(n.into()));
                    named.or_else(|| number(printed)).is_some_and(|n| n.is(wanted, false))
                }
            },
            Kind::Bytes => {
                let data = |value: &Value| base64(value.as_str()?);
                data(document).is_some() && data(document) == data(printed)
            }
            Kind::Bool => {
                let truth = |value: &Value| match value {
                    Value::Bool(truth) => Some(*truth),
                    Value::String(text) => text.trim().parse().ok(),
                    _ => None,
                };
                truth(document).is_some() && truth(document) == truth(printed)
            }
            // The fraction of an integer is dropped.
            kind => {
                let fraction = matches!(kind, Kind::Double | Kind::Float);
                let narrow = matches!(kind, Kind::Float);
                match (number(document), number(printed)) {
                    (Some(a), Some(b)) if fraction => a.is(b, narrow),
                    (Some(a), Some(b)) => a.whole().is(b.whole(), false),
                    _ => false,
                }
            }
        };
        // Nothing is the same as a field that is not set, and as the default of a map's entry.
        if same || document.is_null() {
            return Ok(());
        }
        self.differs(Some(field), document, printed)
    }

    /// The name of an enum's value that the schema lacks.
    fn unknown_name(&mut self, name: &Value) {
        self.unknown.push(format!("{}: {}", self.path.trim_start_matches('.'), cut(name)));
    }

    fn differs(
        &self,
        field: Option<&FieldTable>,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        let path = self.path.trim_start_matches('.');
        let table = self.tables.last().copied();
        let hidden = match (field, table) {
            (Some(field), Some(table)) => {
                is_secret(table, field)
                    || matches!(field.kind, Kind::Message(_))
                    || table.name.ends_with("Environment.Variable")
            }
            _ => true,
        };
        if hidden {
            return Err(format!("{path}: {HIDDEN} in the document, another value in print"));
        }
        Err(format!("{path}: {} in the document, {} in print", cut(document), cut(printed)))
    }
}

/// Whether a value is a number that the enum of its field has no name for.
fn is_unknown_number(field: &FieldTable, value: &Value) -> bool {
    let Kind::Enum(e) = field.kind else { return false };
    let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
    number.is_some_and(|number| e.name_of(number, Dialect::V1).is_none())
}

/// The name of a field that a name is like: that of the other package, or one with a letter
/// wrong.
fn suggestion(table: &MessageTable, dialect: Dialect, name: &str) -> Option<&'static str> {
    let other = match dialect {
        Dialect::V0 => Dialect::V1,
        _ => Dialect::V0,
    };
    let twin = table.fields.iter().find(|f| f.name_in(other) == name);
    let names = || table.fields.iter().map(|f| f.name_in(dialect));
    twin.map(|f| f.name_in(dialect)).or_else(|| like(name, names()).first().copied())
}

/// A value as it stands in a document, cut if it is long.
fn cut(value: &Value) -> String {
    const MOST: usize = 200;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text,
    }
}

/// The values in lists within lists; nothing in a list stands for none.
fn flatten<'a>(value: &'a Value, out: &mut Vec<&'a Value>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| flatten(value, out)),
        Value::Null => {}
        value => out.push(value),
    }
}

/// A number, exact if it is whole.
#[derive(Clone, Copy)]
enum Number {
    Whole(i128),
    Double(f64),
}

impl Number {
    /// Without its fraction.
    fn whole(self) -> Self {
        match self {
            Number::Double(value) if value.is_finite() => Number::Whole(value as i128),
            number => number,
        }
    }

    /// Whether two numbers are the same, or are so as numbers of 32 bits.
    fn is(self, other: Self, narrow: bool) -> bool {
        let double = |number| match number {
            Number::Whole(value) => value as f64,
            Number::Double(value) => value,
        };
        match (self, other) {
            (Number::Whole(a), Number::Whole(b)) => a == b,
            (a, b) => {
                let (a, b) = (double(a), double(b));
                a == b || a.is_nan() && b.is_nan() || narrow && a as f32 == b as f32
            }
        }
    }
}

/// A number, in quotes or not.
fn number(value: &Value) -> Option<Number> {
    let text = match value {
        Value::String(text) => text.trim(),
        Value::Number(number) => &number.to_string(),
        _ => return None,
    };
    let whole = text.parse().ok().map(Number::Whole);
    whole.or_else(|| text.parse().ok().map(Number::Double))
}

/// Data as Mesos reads it: with white space, without padding, with anything after a first `=`.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split('=').next().unwrap_or_default().split_whitespace().collect();
    let mut unpadded: Specification = BASE64.specification();
    unpadded.padding = None;
    unpadded.check_trailing_bits = false;
    let encoding: Encoding = unpadded.encoding().ok()?;
    encoding.decode(text.as_bytes()).ok()
}
