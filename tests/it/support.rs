//! What several tests need beside their data.
#![allow(dead_code)] // Some need a feature.

#[cfg(feature = "registry")]
use std::path::{Component, Path};

pub use mesos_test_data::*;
#[cfg(feature = "registry")]
use mesos_types::registry::{self, Entry};
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

/// The type of a captured message, by what its file says of itself: a full name in the name of
/// the file or of its folder; else the API, which the request line and the folders name, and the
/// direction, which the name of the file says. There is none for other files.
#[cfg(feature = "registry")]
pub fn captured_type(path: &Path) -> Option<Entry> {
    let file = path.file_name()?.to_str()?;
    // `0005_mesos.internal.PingSlaveMessage_5050-to-slave.pb`, `mesos.scheduler.Call.KILL.pb`.
    if let Some(at) = file.find("mesos.").filter(|&at| at == 0 || file[..at].ends_with('_')) {
        let full = file[at..].split('_').next()?;
        return prefixes(full).find_map(registry::find);
    }
    let folders: Vec<&str> = path
        .components()
        .rev()
        .skip(1)
        .filter_map(|folder| match folder {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    if let Some(entry) = folders.first().and_then(|folder| registry::find(folder)) {
        return Some(entry);
    }
    let requested = path_of_request(path);
    let api = match requested.as_deref().and_then(|path| path.strip_prefix("/api/v1/")) {
        Some(api) => api.to_owned(),
        None => folders.iter().find_map(|folder| match *folder {
            "master" | "agent" => Some((*folder).to_owned()),
            _ => folder.strip_prefix("v1-").filter(|api| *api != "operator").map(str::to_owned),
        })?,
    };
    let message = match file {
        _ if file.contains(".request.") || file.contains("_CALL_") => "Call",
        _ if file.starts_with("event_") && api == "agent" => "ProcessIO",
        _ if file.starts_with("event_") => "Event",
        _ if file.contains(".response.") => "Response",
        _ => return None,
    };
    registry::find(&format!("mesos.v1.{}.{message}", api.replace('-', "_")))
}

/// `a.b.c`, `a.b`, `a`.
fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.rmatch_indices('.').map(|(at, _)| at);
    [name.len()].into_iter().chain(ends).map(|end| &name[..end])
}

/// The path in the request line of the recorded request that lies beside a body:
/// `/api/v1/scheduler`.
#[cfg(feature = "registry")]
fn path_of_request(body: &Path) -> Option<String> {
    let (stem, _) = body.file_name()?.to_str()?.split_once(".re")?;
    let request = std::fs::read(body.with_file_name(format!("{stem}.request.http"))).ok()?;
    let line = request.split(|&b| b == b'\r').next()?;
    Some(std::str::from_utf8(line).ok()?.split(' ').nth(1)?.to_owned())
}
