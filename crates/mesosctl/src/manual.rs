//! Completion of shells, and manual pages.

use std::io::{self, Write as _};
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::args::Args;
use crate::error::{Error, Result};

pub fn completion(shell: Shell) -> Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "mesosctl", &mut text);
    Ok(io::stdout().write_all(&text)?)
}

/// The page of the command, or all pages, each in a file.
pub fn pages(dir: Option<&Path>) -> Result<()> {
    let Some(dir) = dir else {
        let mut text = Vec::new();
        Man::new(Args::command()).render(&mut text)?;
        return Ok(io::stdout().write_all(&text)?);
    };
    std::fs::create_dir_all(dir)?;
    clap_mangen::generate_to(Args::command(), dir)
        .map_err(|error| Error::new(format!("{}: {error}", dir.display())))
}
