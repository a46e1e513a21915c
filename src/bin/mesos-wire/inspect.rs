//! `inspect`: a message for a person to read.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use mesos_types::registry::Entry;
use mesos_types::wire::{Finding, Segment};
use mesos_types::{DecodeError, DecodeOptions, Dialect, ErrorKind};

use crate::error::{Error, Result};
use crate::input;

/// Prints the message in a file, and what its type cannot hold.
pub fn run(entry: Entry, file: &Path) -> Result {
    let bytes = input::read(file).map_err(|e| Error::unreadable(file, &e))?;
    let dialect = entry.dialect();
    let options = DecodeOptions::default();
    let message = entry
        .decode(&bytes, &options)
        .map_err(|e| Error::Refused(format!("{}: {}", file.display(), e.display_in(dialect))))?;
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "{message:#?}")?;
    if let Err(error) = entry.decode_exact(&bytes, &options) {
        writeln!(out, "\nnot held:")?;
        residue(&mut out, &error, dialect)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Lists what a value of the type cannot hold.
fn residue(out: &mut impl Write, error: &DecodeError, dialect: Dialect) -> io::Result<()> {
    let found = error.residue();
    if found.is_empty() {
        return writeln!(out, "{}", error.display_in(dialect));
    }
    for finding in found {
        writeln!(out, "{} (at byte {})", describe(finding, dialect), finding.offset)?;
    }
    match error.residue_total().saturating_sub(found.len()) {
        0 => Ok(()),
        more => writeln!(out, "and {more} more"),
    }
}

/// `TaskInfo.command: unknown field 42`.
fn describe(finding: &Finding, dialect: Dialect) -> String {
    let path = finding.path.display_in(dialect).to_string();
    let kind = ErrorKind::from(finding.kind);
    match finding.path.segments().last() {
        Some(Segment::Unknown(number)) => {
            let message = path.strip_suffix(&format!(".{number}")).unwrap_or(&path);
            format!("{message}: {kind} {number}")
        }
        _ => format!("{path}: {kind}"),
    }
}
