//! No secret is printed. The fields that hold one are found in the schema by their names, so that
//! a field that is added is judged too.

use mesos_types::wire::{Kind, Label, MessageTable, WireType, primitive};
use mesos_types::{DecodeOptions, registry};

const SECRET: &[u8] = b"hunter2-hunter2";

/// Whether a field holds a secret itself.
fn is_secret(table: &MessageTable, field: &str) -> bool {
    field == "password"
        || field == "secret"
        || table.name == "mesos.v1.Secret.Value" && field == "data"
}

/// A message with its required fields, and a secret in the field of this number.
fn message(table: &'static MessageTable, secret: u32, depth: u32) -> Vec<u8> {
    let mut out = Vec::new();
    for field in table.fields {
        if field.number != secret && field.label != Label::Required {
            continue;
        }
        primitive::put_tag(&mut out, field.number, field.wire());
        match field.kind {
            Kind::String | Kind::Bytes => {
                let text: &[u8] = if field.number == secret { SECRET } else { b"x" };
                primitive::put_varint(&mut out, text.len() as u64);
                out.extend_from_slice(text);
            }
            Kind::Message(inner) if depth > 0 => {
                let body = message(inner, 0, depth - 1);
                primitive::put_varint(&mut out, body.len() as u64);
                out.extend_from_slice(&body);
            }
            Kind::Enum(e) => primitive::put_varint(&mut out, e.values[0].0 as u64),
            _ if field.wire() == WireType::Fixed64 => out.extend_from_slice(&[0; 8]),
            _ => out.push(0),
        }
    }
    out
}

#[test]
fn debug_shows_no_secret() {
    let mut judged = Vec::new();
    for entry in registry::entries() {
        let table = entry.table();
        for field in table.fields {
            let text = matches!(field.kind, Kind::String | Kind::Bytes);
            if !text || !is_secret(table, field.name) {
                continue;
            }
            let bytes = message(table, field.number, 4);
            let value = entry.decode(&bytes, &DecodeOptions::default()).unwrap();
            for printed in [format!("{value:?}"), format!("{value:#?}")] {
                assert!(!printed.contains("hunter2"), "{}: {printed}", entry.name());
            }
            // Some types would print bytes as numbers.
            assert!(!format!("{value:?}").contains("104, 117, 110"), "{}", entry.name());
            judged.push(entry.name());
        }
    }
    println!("{judged:?}");
    assert!(judged.contains(&"mesos.URI") && judged.contains(&"mesos.v1.Credential"));
}

#[test]
fn a_variable_that_is_a_secret_hides_its_value() {
    use mesos_types::environment::{Variable, variable};

    let mut variable = Variable::new("TOKEN");
    variable.value = Some("hunter2".to_owned());
    assert!(format!("{variable:?}").contains("hunter2"));
    variable.r#type = Some(variable::Type::Secret);
    assert!(!format!("{variable:?}").contains("hunter2"));
    let generated = mesos_types::proto::mesos::v1::environment::Variable::from(variable);
    assert!(!format!("{generated:?}").contains("hunter2"));
}
