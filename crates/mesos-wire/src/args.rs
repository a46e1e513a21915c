//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use mesos_types::Release;
use mesos_types::recording::conversation;

use crate::conversation::View;
use crate::convert::Conversion;

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

    /// Print a message as JSON, and below it what its type cannot hold; or a conversation
    ///
    /// Of a recording (`.http`, `.recordio`, `_opener.bin`, `_answer.bin`, `.pcap`, `.pcapng`)
    /// each message has a line: when, from whom to whom, and what it is.
    Inspect {
        /// Print only what the type cannot hold
        #[arg(long)]
        residue: bool,

        /// Full name of the message type, as `types` lists it; else the name of the file says it
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<Release>,

        /// Who answers at `/api/v1` of recorded requests; else the path and the port say
        #[arg(long)]
        role: Option<Role>,

        #[command(flatten)]
        view: View,

        /// The message as raw protobuf, or a recording; `-` is standard input
        file: PathBuf,
    },

    /// Decode every message, encode it again and compare with its canonical form
    ///
    /// What a type has no place for is kept aside and written again; `-v` says what.
    ///
    /// Reads recordings: HTTP messages `.http` with their bodies beside them, streams
    /// `.recordio`, one direction of a connection `_opener.bin` and `_answer.bin`, and packets
    /// `.pcap`, `.pcapng`. Reads files of raw protobuf, documents `.json` (what Mesos prints of the message must
    /// hold all of it), files `.jsonl` of lines {"type", "hex"} or {"type", "json"}, and folders
    /// of all these. The type of a file is the full name of a message in its name or in that of a
    /// folder above it, the innermost first. The last line counts the messages; the exit code
    /// is 1 if any failed.
    Roundtrip {
        /// Full name of the message type of files that stand in PATH, and of lines without one
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<Release>,

        /// Who answers at `/api/v1` of recorded requests; else the path and the port say
        #[arg(long)]
        role: Option<Role>,

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
        #[command(flatten)]
        conversion: Conversion,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<Release>,

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

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<Release>,

        /// The lines; `-` is standard input
        #[arg(value_name = "FILE.jsonl")]
        file: PathBuf,
    },
}

/// Who answers at `/api/v1`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Role {
    /// A master
    Master,
    /// An agent
    Agent,
}

impl From<Role> for conversation::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Master => conversation::Role::Master,
            Role::Agent => conversation::Role::Agent,
        }
    }
}
