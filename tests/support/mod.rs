//! What several tests need beside their data.
#![allow(dead_code)]

pub use mesos_test_data::*;
use mesos_types::wire::{self, Dialect, Kind, Label, MessageTable, primitive};
use serde_json::Value;

/// Whether a required enum field of a message has a number that the schema does not name, at
/// any depth.
pub fn requires_unrecognised(table: &'static MessageTable, message: &[u8]) -> bool {
    let mut rest = message;
    while let Ok((number, wire)) = primitive::tag(&mut rest) {
        let mut value = rest;
        if primitive::skip(&mut rest, number, wire, wire::DEFAULT_DEPTH).is_err() {
            return false;
        }
        let Some(field) = table.field(number).filter(|f| f.wire() == wire) else { continue };
        let found = match field.kind {
            Kind::Message(inner) => {
                requires_unrecognised(inner, primitive::delimited(&mut value).unwrap())
            }
            Kind::Enum(e) => {
                let number = primitive::varint(&mut value).unwrap() as i32;
                field.label == Label::Required && e.name_of(number, Dialect::V1).is_none()
            }
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// The vectors of a function of the neighbouring systems, about framing.
pub fn framing_vectors(function: &str) -> Vec<Value> {
    let mut found = mesos_test_data::seed_vectors("framing-vectors");
    found.retain(|entry| entry["function"].as_str().unwrap().starts_with(function));
    found
}
