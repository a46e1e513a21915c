//! `completions` and `man`: what is written of the command line itself.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::args::Args;
use crate::error::{Error, Result};

/// Writes the completions of a shell.
pub fn completions(shell: Shell) -> Result {
    // The generator stops the program if the output is gone.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "mesos-wire", &mut text);
    let mut out = io::stdout().lock();
    out.write_all(&text)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the manual page to standard output, or all pages into a folder.
pub fn pages(folder: Option<&Path>) -> Result {
    let mut command = Args::command();
    command.build();
    let Some(folder) = folder else {
        let mut out = io::stdout().lock();
        out.write_all(&page(&command)?)?;
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    };
    let unwritable = |e: io::Error| Error::unreadable(folder, &e);
    fs::create_dir_all(folder).map_err(unwritable)?;
    let subcommands = command.get_subcommands().filter(|c| c.get_name() != "help");
    for command in std::iter::once(&command).chain(subcommands) {
        let name = match command.get_display_name() {
            Some(name) => name.to_owned(),
            None => command.get_name().to_owned(),
        };
        let page = page(command)?;
        fs::write(folder.join(format!("{name}.1")), page).map_err(unwritable)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
