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
mod item;
mod line;
mod manual;
mod names;
mod output;
mod progress;
mod recordings;
mod replay;
mod roundtrip;
mod secrets;
mod source;
mod types;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command, Role};
use names::{KnownRelease, Names};
use recordings::Files;
use source::Sources;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => return error::usage(&e),
    };
    run(args).unwrap_or_else(|e| e.report())
}

fn run(args: Args) -> error::Result {
    let limit = args.max_size;
    let names = |release: Option<KnownRelease>| Names(release.map(|release| release.0));
    let sources = |names: Names, name: Option<String>, role: Option<Role>| {
        let given = name.map(|name| names.given(&name)).transpose()?;
        let files = Files { role: role.map(Into::into) };
        Ok::<_, error::Error>(Sources::new(names, limit, given, files))
    };
    match args.command {
        Command::Types { listing, release } => types::run(names(release), &listing),
        Command::Inspect { name, release, role, view, file } => {
            inspect::run(&mut sources(names(release), name, role)?, &view, &file)
        }
        Command::Roundtrip { name, release, role, verbose, json, paths } => {
            roundtrip::run(&mut sources(names(release), name, role)?, verbose, json, &paths)
        }
        Command::Replay { captured, release, file } => {
            replay::run(names(release), limit, captured, &file)
        }
        Command::Convert { name, conversion, release, files } => {
            let mut sources = sources(names(release), name, None)?;
            sources.encoding = conversion.from.map(Into::into);
            convert::run(&mut sources, &conversion, &files)
        }
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { output } => manual::pages(output.as_deref()),
    }
}
