//! `convert`: a message in another encoding.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mesos_types::registry::Entry;
use mesos_types::{DecodeError, DecodeOptions, json};

use crate::error::{Error, Result};
use crate::input;
use crate::names::Names;

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
pub enum Dialect {
    /// Those of package mesos: slave_id
    V0,
    /// Those of package mesos.v1: agent_id
    V1,
}

/// From what to what.
#[derive(Args)]
pub struct Conversion {
    /// Full name of the message type, as `types` lists it
    #[arg(long = "type", value_name = "TYPE")]
    name: String,

    /// The encoding of the file
    #[arg(long)]
    from: Encoding,

    /// The encoding that is wanted
    #[arg(long)]
    to: Encoding,

    /// The names in documents; those of the package of TYPE if not given
    #[arg(long)]
    dialect: Option<Dialect>,

    /// Write JSON as Mesos prints it: with declared defaults of fields that are not set, and
    /// without what Mesos does not know
    #[arg(long)]
    as_mesos: bool,
}

/// Writes the message in a file to standard output.
pub fn run(names: Names, conversion: &Conversion, file: &Path) -> Result {
    if conversion.as_mesos && conversion.to == Encoding::Protobuf {
        return Err(Error::Misuse("--as-mesos is of JSON only".to_owned()));
    }
    let entry = conversion.entry(names)?;
    let bytes = input::read(file).map_err(|e| Error::unreadable(file, &e))?;
    let converted = conversion.convert(entry, &bytes).map_err(|e| {
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

impl Conversion {
    /// The type under the names that are asked for: another package's, if it has the same
    /// bytes.
    fn entry(&self, names: Names) -> Result<Entry> {
        let entry = names.given(&self.name)?;
        let dialect = match self.dialect {
            None => return Ok(entry),
            Some(Dialect::V0) => mesos_types::Dialect::V0,
            Some(Dialect::V1) => mesos_types::Dialect::V1,
        };
        let twin = names.find(entry.table().name_in(dialect));
        twin.filter(|twin| twin.dialect() == dialect).ok_or_else(|| {
            Error::Misuse(format!("{} has no twin of the same bytes in that dialect", self.name))
        })
    }

    fn convert(&self, entry: Entry, input: &[u8]) -> std::result::Result<Vec<u8>, DecodeError> {
        let bytes = match self.from {
            Encoding::Protobuf => input.to_vec(),
            Encoding::Json => json::mesos_to_wire(entry, input)?,
        };
        if self.as_mesos {
            return json::to_mesos(entry, &bytes);
        }
        // What a document cannot say is not dropped without a word.
        let message = entry.decode_exact(&bytes, &DecodeOptions::default())?;
        Ok(match self.to {
            Encoding::Protobuf => message.encode_to_vec(),
            Encoding::Json => {
                serde_json::to_vec(&message.json(entry.dialect())).unwrap_or_default()
            }
        })
    }
}
