//! The command `mesos-wire`: the messages of Apache Mesos in files, by the public API of
//! `mesos-types`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod args;
mod conversation;
mod convert;
mod detect;
mod diff;
mod document;
mod error;
mod input;
mod inspect;
mod line;
mod names;
mod progress;
mod recordings;
mod replay;
mod roundtrip;
mod types;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};
use names::Names;
use recordings::Recordings;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => return error::usage(&e),
    };
    let done = match args.command {
        Command::Types => types::run(),
        Command::Inspect { residue, name, release, role, view, file } => {
            let names = Names(release);
            let recordings = Recordings::new(names, role.map(Into::into));
            let given = name.map(|name| names.given(&name)).transpose();
            given.and_then(|entry| inspect::run(recordings, names, entry, residue, &view, &file))
        }
        Command::Roundtrip { name, release, role, verbose, paths } => {
            let names = Names(release);
            let recordings = Recordings::new(names, role.map(Into::into));
            let given = name.map(|name| names.given(&name)).transpose();
            given.and_then(|entry| roundtrip::run(recordings, names, entry, verbose, &paths))
        }
        Command::Replay { captured, release, file } => replay::run(Names(release), captured, &file),
        Command::Convert { conversion, release, file } => {
            convert::run(Names(release), &conversion, &file)
        }
    };
    done.unwrap_or_else(|e| e.report())
}
