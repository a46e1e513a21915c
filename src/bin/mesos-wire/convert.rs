//! `convert`: a message in another encoding.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use mesos_types::registry::{self, Entry};
use mesos_types::{DecodeError, DecodeOptions, Dialect, json};

use crate::error::{Error, Result};
use crate::input;

/// How a message is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Encoding {
    /// Raw protobuf
    Protobuf,
    /// A JSON document
    Json,
}

/// Which names a document has.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Names {
    /// Those of package mesos: slave_id
    V0,
    /// Those of package mesos.v1: agent_id
    V1,
}

/// From what to what.
pub struct Conversion {
    pub entry: Entry,
    pub from: Encoding,
    pub to: Encoding,
    pub names: Option<Names>,
    pub as_mesos: bool,
}

/// Writes the message in a file to standard output.
pub fn run(conversion: &Conversion, file: &Path) -> Result {
    let entry = named(conversion)?;
    let bytes = input::read(file).map_err(|e| Error::unreadable(file, &e))?;
    let converted = convert(conversion, entry, &bytes).map_err(|e| {
        Error::Refused(format!("{}: {}", file.display(), e.display_in(entry.dialect())))
    })?;
    let mut out = io::stdout().lock();
    out.write_all(&converted)?;
    if conversion.to == Encoding::Json {
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The type under the names that are asked for: another package's, if it has the same bytes.
fn named(conversion: &Conversion) -> Result<Entry> {
    let entry = conversion.entry;
    let dialect = match conversion.names {
        None => return Ok(entry),
        Some(Names::V0) => Dialect::V0,
        Some(Names::V1) => Dialect::V1,
    };
    let name = entry.table().name_in(dialect);
    registry::find(name).filter(|found| found.dialect() == dialect).ok_or_else(|| {
        Error::Misuse(format!("{} has no twin of the same bytes in that dialect", entry.name()))
    })
}

fn convert(
    conversion: &Conversion,
    entry: Entry,
    input: &[u8],
) -> std::result::Result<Vec<u8>, DecodeError> {
    let bytes = match conversion.from {
        Encoding::Protobuf => input.to_vec(),
        Encoding::Json => json::to_wire(entry, input)?,
    };
    if conversion.as_mesos {
        return json::to_mesos(entry, &bytes);
    }
    // What a document cannot say is not dropped without a word.
    let message = entry.decode_exact(&bytes, &DecodeOptions::default())?;
    Ok(match conversion.to {
        Encoding::Protobuf => message.encode_to_vec(),
        Encoding::Json => serde_json::to_vec(&message.json(entry.dialect())).unwrap_or_default(),
    })
}
