//! `types`: the names in the registry, and the fields of a message.

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use clap::Args;
use mesos_types::registry::{self, Entry};
use mesos_types::wire::{FieldTable, Kind, Label};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::names::Names;
use crate::output::json_line;

/// Which types, and how much of them.
#[derive(Args)]
pub struct Listing {
    /// Show the fields of each type, too; so are those of the one type whose full name is given
    #[arg(long)]
    fields: bool,

    /// Print each type as a line of JSON, for a program to read
    #[arg(long)]
    json: bool,

    /// Only types with this in their names, upper or lower case
    #[arg(value_name = "TEXT")]
    text: Option<String>,
}

/// What `--json` prints of a type.
#[derive(Serialize)]
struct JsonType {
    #[serde(rename = "type")]
    name: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<JsonField>,
}

#[derive(Serialize)]
struct JsonField {
    number: u32,
    name: &'static str,
    label: &'static str,
    #[serde(rename = "type")]
    kind: String,
}

/// Lists the names, sorted.
pub fn run(names: Names, listing: &Listing) -> Result {
    let mut entries: Vec<Entry> =
        registry::entries().filter_map(|entry| names.find(entry.name())).collect();
    entries.sort_by_key(Entry::name);
    let mut fields = listing.fields;
    if let Some(text) = &listing.text {
        match names.find(text) {
            Some(entry) => {
                entries = vec![entry];
                fields = true;
            }
            None => {
                let lower = text.to_lowercase();
                entries.retain(|entry| entry.name().to_lowercase().contains(&lower));
            }
        }
        if entries.is_empty() {
            return Err(Error::Refused(names.unknown(text)));
        }
    }
    let mut out = BufWriter::new(io::stdout().lock());
    for entry in entries {
        if listing.json {
            json_line(&mut out, &describe(entry, fields))?;
            writeln!(out)?;
            continue;
        }
        writeln!(out, "{}", entry.name())?;
        if fields {
            for field in describe(entry, true).fields {
                let JsonField { number, name, label, kind } = field;
                writeln!(out, "  {label} {kind} {name} = {number}")?;
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn describe(entry: Entry, fields: bool) -> JsonType {
    let dialect = entry.dialect();
    let field = |field: &'static FieldTable| JsonField {
        number: field.number,
        name: field.name_in(dialect),
        label: match field.label {
            Label::Required => "required",
            Label::Repeated => "repeated",
            Label::Map => "map",
            _ => "optional",
        },
        kind: match field.kind {
            Kind::Message(entry) if field.label == Label::Map => {
                let held = entry.field(2).map(|f| type_name(f.kind, dialect)).unwrap_or_default();
                format!("<string, {held}>")
            }
            kind => type_name(kind, dialect),
        },
    };
    let fields = if fields { entry.table().declared().map(field).collect() } else { Vec::new() };
    JsonType { name: entry.name(), fields }
}

fn type_name(kind: Kind, dialect: mesos_types::Dialect) -> String {
    match kind {
        Kind::Enum(e) => e.name.to_owned(),
        Kind::Message(table) => table.name_in(dialect).to_owned(),
        kind => format!("{kind:?}").to_lowercase(),
    }
}
