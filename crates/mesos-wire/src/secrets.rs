//! Documents without the secrets in them.

use std::fmt;

use mesos_types::wire::{Dialect, FieldTable, Kind, Label, MessageTable};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Number;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "<hidden>";

/// A JSON value whose members keep their order.
pub enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// A document as a tree, without the secrets in it unless they are to be shown.
    pub fn of(
        document: &impl Serialize,
        table: &'static MessageTable,
        dialect: Dialect,
        show_secrets: bool,
    ) -> serde_json::Result<Tree> {
        let text = serde_json::to_vec(document)?;
        let mut deserializer = serde_json::Deserializer::from_slice(&text);
        // The crate writes no document that is nested deeper than its own limit.
        deserializer.disable_recursion_limit();
        let mut tree = Tree::deserialize(&mut deserializer)?;
        if !show_secrets {
            hide(&mut tree, table, dialect);
        }
        Ok(tree)
    }

    fn member(&self, name: &str) -> Option<&Tree> {
        match self {
            Tree::Object(members) => members.iter().find(|(n, _)| n == name).map(|(_, v)| v),
            _ => None,
        }
    }
}

/// Whether the values of a field are secrets, whatever else stands in the message.
pub fn is_secret(table: &MessageTable, field: &FieldTable) -> bool {
    let (name, message) = (field.name, table.name);
    let text = matches!(field.kind, Kind::String | Kind::Bytes);
    // Maps are `node_stage_secrets` and the like.
    (field.label == Label::Map && name.ends_with("secrets"))
        || text && matches!(name, "secret" | "password" | "auth")
        || name == "data"
            && ["Secret.Value", "AuthenticationStartMessage", "AuthenticationStepMessage"]
                .iter()
                .any(|of| message.ends_with(of))
}

/// Whether the value of a variable of an environment is a secret.
fn is_secret_variable(table: &MessageTable, value: &Tree) -> bool {
    let is = |tree: &Tree| matches!(tree, Tree::Text(text) if text == "SECRET");
    table.name.ends_with("Environment.Variable") && value.member("type").is_some_and(is)
}

fn hide(tree: &mut Tree, table: &'static MessageTable, dialect: Dialect) {
    let secret_variable = is_secret_variable(table, tree);
    let Tree::Object(members) = tree else { return };
    for (name, value) in members {
        let Some(field) = table.fields.iter().find(|f| f.name_in(dialect) == name) else {
            continue;
        };
        if is_secret(table, field) || secret_variable && field.name == "value" {
            hide_all(value);
            continue;
        }
        let Kind::Message(inner) = field.kind else { continue };
        match (field.label, value) {
            (Label::Map, Tree::Object(entries)) => {
                let held = inner.field(2).map(|held| held.kind);
                let Some(Kind::Message(held)) = held else { continue };
                entries.iter_mut().for_each(|(_, value)| hide(value, held, dialect));
            }
            (_, Tree::List(list)) => list.iter_mut().for_each(|v| hide(v, inner, dialect)),
            (_, value) => hide(value, inner, dialect),
        }
    }
}

/// Hides a value, or each value of a map or a list.
fn hide_all(tree: &mut Tree) {
    match tree {
        Tree::Object(members) => members.iter_mut().for_each(|(_, value)| hide_all(value)),
        Tree::List(list) => list.iter_mut().for_each(hide_all),
        value => *value = Tree::Text(HIDDEN.to_owned()),
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Null => s.serialize_unit(),
            Tree::Bool(value) => value.serialize(s),
            Tree::Number(number) => number.serialize(s),
            Tree::Text(text) => text.serialize(s),
            Tree::List(list) => list.serialize(s),
            Tree::Object(members) => {
                let mut map = s.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Bool(value))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Number(value.into()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Number(value.into()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Number::from_f64(value).map_or(Tree::Null, Tree::Number))
            }
            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = seq.next_element()? {
                    list.push(value);
                }
                Ok(Tree::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Tree::Object(members))
            }
        }
        d.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos_types::registry;

    fn shown(name: &str, document: &str) -> String {
        let entry = registry::find(name).unwrap_or_else(|| panic!("no {name}"));
        let value: serde_json::Value = serde_json::from_str(document).unwrap();
        let tree = Tree::of(&value, entry.table(), entry.dialect(), false).unwrap();
        serde_json::to_string(&tree).unwrap()
    }

    /// Every field of the schema whose name says that it holds a secret is hidden, or leads to
    /// one that is.
    #[test]
    fn every_secret_of_the_schema_is_known() {
        let mut hidden = 0;
        for entry in registry::entries() {
            for field in entry.table().fields {
                let name = field.name.to_lowercase();
                let telling = ["secret", "password", "credential", "passwd"];
                if !telling.iter().any(|word| name.contains(word)) {
                    continue;
                }
                let leads = matches!(field.kind, Kind::Message(_)) && field.label != Label::Map;
                assert!(is_secret(entry.table(), field) || leads, "{} {name}", entry.name());
                hidden += 1;
            }
        }
        assert!(hidden > 0);
    }

    #[test]
    fn secrets_are_hidden_wherever_they_stand() {
        for (name, document) in [
            ("mesos.v1.Credential", r#"{"principal":"p","secret":"s3cr3t"}"#),
            ("mesos.Credentials", r#"{"credentials":[{"principal":"p","secret":"s3cr3t"}]}"#),
            ("mesos.v1.Secret", r#"{"type":"VALUE","value":{"data":"s3cr3t"}}"#),
            ("mesos.URI", r#"{"scheme":"http","password":"s3cr3t"}"#),
            ("mesos.internal.AuthenticationStepMessage", r#"{"data":"s3cr3t"}"#),
            (
                "mesos.v1.Environment",
                r#"{"variables":[{"name":"n","type":"SECRET","value":"s3cr3t"}]}"#,
            ),
            ("mesos.csi.state.VolumeState", r#"{"node_stage_secrets":{"k":"s3cr3t"}}"#),
        ] {
            let shown = shown(name, document);
            assert!(!shown.contains("s3cr3t") && shown.contains(HIDDEN), "{name}: {shown}");
        }
        let variable = r#"{"variables":[{"name":"n","type":"VALUE","value":"seen"}]}"#;
        assert!(shown("mesos.v1.Environment", variable).contains("seen"));
    }
}
