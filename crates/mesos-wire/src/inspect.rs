//! `inspect`: a message for a person to read.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::process::ExitCode;

use mesos_types::registry::Entry;
use mesos_types::wire::{Finding, Segment};
use mesos_types::{DecodeOptions, Dialect, ErrorKind};

use crate::conversation::{self, View};
use crate::error::{Error, Result};
use crate::names::Names;
use crate::recordings::Recordings;
use crate::{detect, input};

/// Prints the message in a file, and what its type cannot hold, or only that; or the
/// conversation in a recording.
pub fn run(
    mut recordings: Recordings,
    names: Names,
    entry: Option<Entry>,
    residue: bool,
    view: &View,
    file: &Path,
) -> Result {
    let unreadable = |e| Error::unreadable(file, &e);
    if entry.is_none() && !input::is_stdin(file) {
        if let Some(items) = recordings.read(file).map_err(unreadable)? {
            return conversation::run(view, &items);
        }
    }
    let Some(entry) = entry.or_else(|| detect::of_path(names, file)) else {
        return Err(Error::Misuse(format!("{}: which type? say --type", file.display())));
    };
    let bytes = input::read(file).map_err(unreadable)?;
    let dialect = entry.dialect();
    let captured = entry
        .capture(&bytes, &DecodeOptions::default())
        .map_err(|e| Error::Refused(format!("{}: {}", file.display(), e.display_in(dialect))))?;
    let mut out = BufWriter::new(io::stdout().lock());
    if !residue {
        serde_json::to_writer_pretty(&mut out, &captured.message.json(dialect))
            .map_err(io::Error::from)?;
        writeln!(out)?;
        if !captured.residue.is_empty() {
            writeln!(out, "\nnot held:")?;
        }
    }
    for finding in &captured.residue {
        writeln!(out, "{} (at byte {})", describe(finding, dialect), finding.offset)?;
    }
    match captured.residue_total.saturating_sub(captured.residue.len()) {
        0 => {}
        more => writeln!(out, "and {more} more")?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// `TaskInfo.command: unknown field 42`.
pub fn describe(finding: &Finding, dialect: Dialect) -> String {
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
