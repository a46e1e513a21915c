//! The command `mesos-wire`: the messages of Apache Mesos in files, by the public API of
//! `mesos-types`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod args;
mod convert;
mod detect;
mod diff;
mod document;
mod error;
mod input;
mod inspect;
mod line;
mod progress;
mod replay;
mod roundtrip;
mod types;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};
use convert::{Conversion, Encoding};
use error::Error;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => return error::usage(&e),
    };
    let done = match args.command {
        Command::Types => types::run(),
        Command::Inspect { residue, entry, file } => inspect::run(entry, residue, &file),
        Command::Roundtrip { entry, verbose, paths } => roundtrip::run(entry, verbose, &paths),
        Command::Convert { to: Encoding::Protobuf, as_mesos: true, .. } => {
            Err(Error::Misuse("--as-mesos is of JSON only".to_owned()))
        }
        Command::Convert { entry, from, to, names, as_mesos, file } => {
            convert::run(&Conversion { entry, from, to, names, as_mesos }, &file)
        }
        Command::Replay { captured, file } => replay::run(captured, &file),
    };
    done.unwrap_or_else(|e| e.report())
}
