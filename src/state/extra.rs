//! What a document holds beside its fields.

use serde_json::{Map, Value};

/// The members of a document that have no field, by name, and how those that have one were
/// spelled where this is not the usual way. Writing the document writes all of them again.
///
/// It takes no memory of its own while there is nothing to keep.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(Option<Box<Inner>>);

#[derive(Clone, Debug, Default, PartialEq)]
struct Inner {
    members: Map<String, Value>,
    notes: Vec<Note>,
}

#[derive(Clone, Debug, PartialEq)]
struct Note {
    field: u8,
    what: What,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    /// The member was `null`.
    Null,
    /// The member stood under another of its names.
    Spelling(u8),
    /// The member had another form, such as a number in a string.
    Form(Value),
}

impl Extra {
    /// The member of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.members.get(name)
    }

    /// The members that have no field.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|inner| &inner.members)
    }

    /// Whether there is no member without a field.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|inner| inner.members.is_empty())
    }

    /// Adds a member, or replaces it.
    pub fn insert(&mut self, name: impl Into<String>, value: Value) {
        self.inner().members.insert(name.into(), value);
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let member = self.0.as_mut()?.members.remove(name);
        self.shrink();
        member
    }

    /// What holds nothing equals what never held anything.
    fn shrink(&mut self) {
        if self.0.as_ref().is_some_and(|i| i.members.is_empty() && i.notes.is_empty()) {
            self.0 = None;
        }
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    fn note(&mut self, field: u8, what: What) {
        // In order of the fields, so that equal documents have equal notes.
        let notes = &mut self.inner().notes;
        let at = notes.partition_point(|note| note.field <= field);
        notes.insert(at, Note { field, what });
    }

    fn find<'a, T>(&'a self, field: u8, pick: impl Fn(&'a What) -> Option<T>) -> Option<T> {
        let notes = &self.0.as_ref()?.notes;
        notes.iter().filter(|note| note.field == field).find_map(|note| pick(&note.what))
    }

    pub(super) fn has_notes(&self) -> bool {
        self.0.as_ref().is_some_and(|inner| !inner.notes.is_empty())
    }

    pub(super) fn is_null(&self, field: u8) -> bool {
        self.find(field, |what| matches!(what, What::Null).then_some(())).is_some()
    }

    pub(super) fn spelling(&self, field: u8) -> u8 {
        let spelling = |what: &What| match what {
            What::Spelling(spelling) => Some(*spelling),
            _ => None,
        };
        self.find(field, spelling).unwrap_or(0)
    }

    pub(super) fn form(&self, field: u8) -> Option<&Value> {
        self.find(field, |what| match what {
            What::Form(form) => Some(form),
            _ => None,
        })
    }

    pub(super) fn note_null(&mut self, field: u8) {
        self.note(field, What::Null);
    }

    pub(super) fn note_spelling(&mut self, field: u8, spelling: u8) {
        if spelling != 0 {
            self.note(field, What::Spelling(spelling));
        }
    }

    pub(super) fn note_form(&mut self, field: u8, form: Value) {
        self.note(field, What::Form(form));
    }

    /// Drops what was noted of a member: it comes once more, and the last one counts.
    pub(super) fn forget(&mut self, field: u8) {
        if let Some(inner) = &mut self.0 {
            inner.notes.retain(|note| note.field != field);
            self.shrink();
        }
    }
}
