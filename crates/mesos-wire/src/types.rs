//! `types`: every name in the registry.

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use mesos_types::registry;

use crate::error::Result;

/// Lists the names, sorted.
pub fn run() -> Result {
    let mut names: Vec<_> = registry::entries().map(|entry| entry.name()).collect();
    names.sort_unstable();
    let mut out = BufWriter::new(io::stdout().lock());
    for name in names {
        writeln!(out, "{name}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
