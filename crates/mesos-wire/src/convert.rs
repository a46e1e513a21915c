//! `convert`: messages in another encoding.

use std::collections::HashSet;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mesos_types::recording::conversation::BodyEncoding;
use mesos_types::registry::{self, Entry};
use mesos_types::{DecodeOptions, json};

use crate::error::{Error, Result};
use crate::input;
use crate::item::{Body, Outcome, describe};
use crate::names::Names;
use crate::output::say;
use crate::output::{Printable, json_line};
use crate::source::{Sources, check_exists, has_extension};
use crate::{document, inspect};

/// How a message is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Encoding {
    /// Raw protobuf
    Protobuf,
    /// A JSON document
    Json,
}

impl From<Encoding> for BodyEncoding {
    fn from(encoding: Encoding) -> Self {
        match encoding {
            Encoding::Protobuf => BodyEncoding::Protobuf,
            Encoding::Json => BodyEncoding::Json,
        }
    }
}

/// Which names a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Dialect {
    /// Those of package mesos: slave_id
    V0,
    /// Those of package mesos.v1: agent_id
    V1,
}

/// From what to what.
#[derive(Args)]
pub struct Conversion {
    /// The encoding of the files; else the ends of their names and their first bytes say it
    #[arg(long)]
    pub from: Option<Encoding>,

    /// The encoding that is wanted; else the end of OUTPUT's name says it, else it is the other
    /// one
    #[arg(long)]
    to: Option<Encoding>,

    /// The names in documents that are read and written; those of the package of TYPE if not
    /// given
    #[arg(long, conflicts_with_all = ["from_dialect", "to_dialect"])]
    dialect: Option<Dialect>,

    /// The names in documents that are read
    #[arg(long, value_name = "DIALECT")]
    from_dialect: Option<Dialect>,

    /// The names in documents that are written
    #[arg(long, value_name = "DIALECT")]
    to_dialect: Option<Dialect>,

    /// Write JSON as Mesos prints it: with declared defaults of fields that are not set, and
    /// without what Mesos does not know
    #[arg(long)]
    as_mesos: bool,

    /// Read as Mesos does: drop what the type has no place for, and say what was dropped
    #[arg(long)]
    lenient: bool,

    /// Where to write: a file, or a folder that is there or ends in `/`; standard output if not
    /// given
    #[arg(short, long, value_name = "OUTPUT")]
    output: Option<PathBuf>,
}

/// Converts the messages in files.
pub fn run(sources: &mut Sources, conversion: &Conversion, files: &[PathBuf]) -> Result {
    conversion.check(files)?;
    let mut written = HashSet::new();
    let mut refused = false;
    for file in files {
        check_exists(file)?;
        if file.is_dir() {
            return Err(Error::Misuse(format!("{}: is a folder", file.display())));
        }
        let mut bodies = Vec::new();
        let mut faults = Vec::new();
        sources.visit(file, false, &mut |item| {
            let place = item.number.map(|n| format!(":{n}")).unwrap_or_default();
            match item.content {
                Outcome::Message(body) => bodies.push((place, body)),
                Outcome::Without(why) if why.is_empty() => {
                    return Err(Error::Misuse(format!(
                        "{}: which type? say --type",
                        file.display()
                    )));
                }
                // What else a recording holds is not a message to convert.
                Outcome::Without(_) => {}
                Outcome::Unknown(why) | Outcome::Failed(why) => faults.push((place, why)),
            }
            Ok(())
        })?;
        for (place, why) in faults {
            refused = true;
            say(format_args!("{}{place}: {why}", file.display()));
        }
        match conversion.file(sources.names, file, &bodies)? {
            Some((to, bytes)) => conversion.write(file, to, &bytes, &mut written)?,
            None => refused = true,
        }
    }
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

impl Conversion {
    /// What cannot go together.
    fn check(&self, files: &[PathBuf]) -> Result<()> {
        let misuse = |what: &str| Err(Error::Misuse(what.to_owned()));
        if self.as_mesos && self.to == Some(Encoding::Protobuf) {
            return misuse("--as-mesos is for JSON only");
        }
        if files.len() > 1 && self.output.as_deref().is_some_and(|output| !is_folder(output)) {
            return misuse("the output of several files is a folder: end its name with `/`");
        }
        Ok(())
    }

    /// The encoding that is wanted of a message.
    fn target(&self, from: BodyEncoding) -> Encoding {
        let by_name = || {
            let output = self.output.as_deref().filter(|output| !is_folder(output))?;
            encoding_by_name(output)
        };
        self.to.or_else(by_name).unwrap_or(match from {
            _ if self.as_mesos => Encoding::Json,
            BodyEncoding::Json => Encoding::Protobuf,
            BodyEncoding::Protobuf => Encoding::Json,
        })
    }

    /// All messages of a file, converted; `None` if one is refused, which has been said.
    fn file(
        &self,
        names: Names,
        file: &Path,
        bodies: &[(String, Body)],
    ) -> Result<Option<(Encoding, Vec<u8>)>> {
        let Some((_, first)) = bodies.first() else {
            say(format_args!("{}: no message of Mesos is there", file.display()));
            return Ok(None);
        };
        let to = self.target(first.encoding);
        if to == Encoding::Protobuf && bodies.len() > 1 {
            let file = file.display();
            return Err(Error::Misuse(format!(
                "{file}: several messages do not make one in protobuf, say --to json"
            )));
        }
        let mut out = Vec::new();
        for (place, body) in bodies {
            let at = format!("{}{place}", file.display());
            match self.convert(names, body, to, &at)? {
                Ok(bytes) => out.extend(bytes),
                Err(why) => {
                    say(format_args!("{at}: {why}"));
                    return Ok(None);
                }
            }
            if to == Encoding::Json {
                out.push(b'\n');
            }
        }
        Ok(Some((to, out)))
    }

    /// A message in the encoding that is wanted, or why it is refused.
    fn convert(
        &self,
        names: Names,
        body: &Body,
        to: Encoding,
        at: &str,
    ) -> Result<std::result::Result<Vec<u8>, String>> {
        let read = twin(names, body.entry, self.from_dialect.or(self.dialect))?;
        let written = twin(names, body.entry, self.to_dialect.or(self.dialect))?;
        let body = Body { entry: read, encoding: body.encoding, bytes: body.bytes.clone() };
        Ok(self.read(&body, at).and_then(|bytes| self.print(&body, written, &bytes, to, at)))
    }

    /// The message in protobuf.
    fn read(&self, body: &Body, at: &str) -> std::result::Result<Vec<u8>, String> {
        let entry = body.entry;
        match body.encoding {
            BodyEncoding::Protobuf => Ok(body.bytes.to_vec()),
            BodyEncoding::Json if self.lenient => {
                if let Ok(read) = document::read(entry, &body.bytes) {
                    for unknown in read.unknown {
                        say(format_args!("{at}: dropped: {unknown}"));
                    }
                }
                json::mesos_to_wire(entry, &body.bytes).map_err(|e| describe(&e, entry))
            }
            BodyEncoding::Json => json::to_wire(entry, &body.bytes).map_err(|e| {
                let why = describe(&e, entry);
                match json::mesos_to_wire(entry, &body.bytes) {
                    Ok(_) => format!("{why}; with --lenient it is read as Mesos reads it"),
                    Err(_) => why,
                }
            }),
        }
    }

    fn print(
        &self,
        body: &Body,
        written: Entry,
        bytes: &[u8],
        to: Encoding,
        at: &str,
    ) -> std::result::Result<Vec<u8>, String> {
        let entry = body.entry;
        if self.as_mesos {
            let text = json::to_mesos(written, bytes).map_err(|e| describe(&e, written))?;
            if self.output.is_none() && io::stdout().is_terminal() {
                let text = String::from_utf8_lossy(&text);
                return Ok(Printable(&text).to_string().into_bytes());
            }
            return Ok(text);
        }
        let options = DecodeOptions::default();
        // What the other encoding cannot say is not dropped without a word.
        let message = if self.lenient {
            let message = entry.decode(bytes, &options).map_err(|e| describe(&e, entry))?;
            if let Ok(captured) = entry.capture(bytes, &options) {
                for finding in &captured.residue {
                    let what = inspect::describe(finding, entry.dialect());
                    say(format_args!("{at}: dropped: {what}"));
                }
            }
            message
        } else {
            entry.decode_exact(bytes, &options).map_err(|e| describe(&e, entry))?
        };
        match to {
            Encoding::Protobuf => Ok(message.encode_to_vec()),
            Encoding::Json => {
                let mut out = Vec::new();
                json_line(&mut out, &message.json(written.dialect())).map_err(|e| e.to_string())?;
                Ok(out)
            }
        }
    }

    fn write(
        &self,
        file: &Path,
        to: Encoding,
        bytes: &[u8],
        written: &mut HashSet<PathBuf>,
    ) -> Result<()> {
        let Some(output) = &self.output else {
            let mut out = io::stdout().lock();
            out.write_all(bytes)?;
            return Ok(out.flush()?);
        };
        let output = match is_folder(output) {
            true => {
                fs::create_dir_all(output)?;
                let stem = match input::is_stdin(file) {
                    true => "stdin".into(),
                    false => file.file_stem().unwrap_or_default().to_owned(),
                };
                let end = if to == Encoding::Json { "json" } else { "pb" };
                let mut name = stem;
                name.push(format!(".{end}"));
                output.join(name)
            }
            false => output.clone(),
        };
        let same = || Some(fs::canonicalize(&output).ok()? == fs::canonicalize(file).ok()?);
        if same() == Some(true) {
            let output = output.display();
            return Err(Error::Misuse(format!("{output} is the file that is converted")));
        }
        if !written.insert(output.clone()) {
            let output = output.display();
            return Err(Error::Misuse(format!("{output} would be written twice")));
        }
        fs::write(&output, bytes).map_err(|e| {
            Error::Output(io::Error::new(e.kind(), format!("{}: {e}", output.display())))
        })
    }
}

/// Whether an output is a folder.
fn is_folder(output: &Path) -> bool {
    output.is_dir() || output.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

/// What the end of a file's name says of its encoding.
fn encoding_by_name(file: &Path) -> Option<Encoding> {
    if has_extension(file, "json") || has_extension(file, "jsonl") {
        return Some(Encoding::Json);
    }
    (has_extension(file, "pb") || has_extension(file, "bin")).then_some(Encoding::Protobuf)
}

/// The type under the names that are asked for: another package's, if it has the same bytes.
fn twin(names: Names, entry: Entry, dialect: Option<Dialect>) -> Result<Entry> {
    let dialect = match dialect {
        None => return Ok(entry),
        Some(Dialect::V0) => mesos_types::Dialect::V0,
        Some(Dialect::V1) => mesos_types::Dialect::V1,
    };
    let name = entry.table().name_in(dialect);
    let twin = names.find(name).or_else(|| registry::find(name));
    twin.filter(|twin| twin.dialect() == dialect).ok_or_else(|| {
        Error::Misuse(format!("{} has no twin of the same bytes in that dialect", entry.name()))
    })
}
