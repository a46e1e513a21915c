//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use mesos_types::registry::{self, Entry};

use crate::convert::{Encoding, Names};

/// Reads and writes the messages of Apache Mesos in files
#[derive(Parser)]
#[command(name = "mesos-wire", version, arg_required_else_help = false)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// List the full name of every message type, in both spellings
    Types,

    /// Decode a message and print it as JSON, and below it what the type cannot hold
    Inspect {
        /// Print only what the type cannot hold
        #[arg(long)]
        residue: bool,

        /// Full name of the message type, as `types` lists it
        #[arg(long = "type", value_name = "TYPE", value_parser = entry)]
        entry: Entry,

        /// The message as raw protobuf; `-` is standard input
        file: PathBuf,
    },

    /// Decode every message, encode it again and compare with its canonical form
    ///
    /// What a type has no place for is kept aside and written again; `-v` says what.
    ///
    /// Reads files of raw protobuf, documents `.json` (what Mesos prints of the message must
    /// hold all of it), files `.jsonl` of lines {"type", "hex"} or {"type", "json"}, and folders
    /// of all these. The type of a file is the full name of a message in its name or in that of a
    /// folder above it, the innermost first. The last line counts the messages; the exit code
    /// is 1 if any failed.
    Roundtrip {
        /// Full name of the message type of files that stand in PATH, and of lines without one
        #[arg(long = "type", value_name = "TYPE", value_parser = entry)]
        entry: Option<Entry>,

        /// Name what holds no message, what was kept aside, messages that are not in canonical
        /// form, and members of documents that the schema has no name for
        #[arg(short, long)]
        verbose: bool,

        /// Files and folders; `-` is standard input
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },

    /// Write a message in another encoding to standard output
    ///
    /// What the type has no place for is refused: see `inspect --residue`. A document is read
    /// as Mesos reads it.
    Convert {
        /// Full name of the message type, as `types` lists it
        #[arg(long = "type", value_name = "TYPE", value_parser = entry)]
        entry: Entry,

        /// The encoding of the file
        #[arg(long)]
        from: Encoding,

        /// The encoding that is wanted
        #[arg(long)]
        to: Encoding,

        /// The names in documents; those of the package of TYPE if not given
        #[arg(long = "dialect", value_name = "DIALECT")]
        names: Option<Names>,

        /// Write JSON as Mesos prints it: with declared defaults of fields that are not set, and
        /// without what Mesos does not know
        #[arg(long)]
        as_mesos: bool,

        /// The message; `-` is standard input
        file: PathBuf,
    },

    /// Decode and encode the message of each line, and answer with a line
    ///
    /// A line is {"type", "hex"} or {"type", "json"}; its answer is {"ok", "error", "hex",
    /// "view_hex", "json", "mesos_json"}: `ok`, `error` and `hex` as of an exact decoding,
    /// `view_hex` as of a plain one; `json` is the exact form, `mesos_json` what Mesos prints.
    Replay {
        /// Keep what a type has no place for: `ok`, `error` and `hex` are of the message with
        /// all of it, and `residue` says how much it is
        #[arg(long)]
        captured: bool,

        /// The lines; `-` is standard input
        #[arg(value_name = "FILE.jsonl")]
        file: PathBuf,
    },
}

fn entry(name: &str) -> Result<Entry, &'static str> {
    registry::find(name).ok_or("no such message type, see `mesos-wire types`")
}
