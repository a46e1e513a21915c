//! JSON documents beside what is printed of the message in them.

use mesos_types::json;
use mesos_types::registry::Entry;
use mesos_types::wire::{Dialect, FieldTable, Kind, Label, MessageTable};
use serde_json::Value;

/// A document that is read as a message.
pub struct Document {
    /// The message.
    pub bytes: Vec<u8>,
    /// What the schema has no name for.
    pub unknown: Vec<String>,
}

/// Reads a document and holds it, value for value, to what Mesos prints of the message.
///
/// # Errors
/// The document is none of this type, or a value of it is another in print.
pub fn read(entry: Entry, document: &[u8]) -> Result<Document, String> {
    let dialect = entry.dialect();
    let read = |text: &[u8]| {
        json::mesos_to_wire(entry, text).map_err(|e| e.display_in(dialect).to_string())
    };
    let bytes = read(document)?;
    let printed = json::to_mesos(entry, &bytes).map_err(|e| e.display_in(dialect).to_string())?;
    let mut comparison = Comparison { dialect, path: String::new(), unknown: Vec::new() };
    match (serde_json::from_slice(document), serde_json::from_slice(&printed)) {
        (Ok(document), Ok(printed)) => {
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
    Ok(Document { bytes, unknown: comparison.unknown })
}

struct Comparison {
    dialect: Dialect,
    path: String,
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
        for (name, value) in document.as_object().into_iter().flatten() {
            let field = table.fields.iter().find(|f| f.name_in(self.dialect) == name);
            self.inside(&format!(".{name}"), |c| match (field, printed.get(name)) {
                (None, _) => {
                    c.unknown.push(c.path.clone());
                    Ok(())
                }
                (Some(field), printed) => c.field(field, value, printed.unwrap_or(&Value::Null)),
            })?;
        }
        Ok(())
    }

    fn field(
        &mut self,
        field: &'static FieldTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        match (field.label, field.kind, document, printed) {
            (Label::Map, Kind::Message(entry), Value::Object(members), _) => {
                let Some(held) = entry.field(2) else { return Ok(()) };
                members.iter().try_for_each(|(key, value)| {
                    let printed = printed.get(key).unwrap_or(&Value::Null);
                    self.inside(&format!("[{key:?}]"), |c| c.value(held, value, printed))
                })
            }
            (Label::Repeated, _, Value::Array(list), Value::Array(printed))
                if list.len() == printed.len() =>
            {
                list.iter().zip(printed).enumerate().try_for_each(|(i, (value, printed))| {
                    self.inside(&format!("[{i}]"), |c| c.value(field, value, printed))
                })
            }
            (Label::Repeated, _, Value::Array(list), Value::Null) if list.is_empty() => Ok(()),
            (Label::Repeated, ..) => self.differs(document, printed),
            _ => self.value(field, document, printed),
        }
    }

    fn value(
        &mut self,
        field: &'static FieldTable,
        document: &Value,
        printed: &Value,
    ) -> Result<(), String> {
        let number = |value: &Value| match value {
            Value::String(text) => text.trim_start().parse().ok(),
            _ => value.as_f64(),
        };
        match field.kind {
            Kind::Message(table) if document.is_object() && printed.is_object() => {
                self.message(table, document, printed)
            }
            // An enum's name that the schema lacks.
            Kind::Enum(e) if document.as_str().is_some_and(|v| e.number_of(v).is_none()) => {
                self.unknown.push(format!("{}: {document}", self.path));
                Ok(())
            }
            _ if document == printed => Ok(()),
            Kind::String | Kind::Bytes | Kind::Message(_) => self.differs(document, printed),
            _ if number(document).is_some() && number(document) == number(printed) => Ok(()),
            _ => self.differs(document, printed),
        }
    }

    fn differs(&self, document: &Value, printed: &Value) -> Result<(), String> {
        let path = self.path.trim_start_matches('.');
        Err(format!("{path}: {document} in the document, {printed} in print"))
    }
}
