//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use mesos_types::recording::conversation;

use crate::convert::Conversion;
use crate::input::Limit;
use crate::inspect::View;
use crate::names::KnownRelease;
use crate::types::Listing;

/// What the long help says of recordings.
const RECORDINGS: &str = "\
Which files belong together is told by their names:
  X.pcap, X.pcapng, X.cap             packets, of which connections are made
  X.request.http, X.response.http     a request, and the response to it
  X.request.body.pb, .json            the body of X.request.http alone
  X.response.body.pb, .json           the body of X.response.http alone
  stream.recordio, X.recordio         records without HTTP; beside them X.request.http, or the
                                      SUBSCRIBE request of the folder
  event_X.pb, event_X.json            one record, of what the SUBSCRIBE request of the folder asks
  012_A-to-B_opener.bin               what the client A of a connection says to B
  013_B-to-A_answer.bin               what B says to A; the opener has the number before
Other files are one message (`.pb`, `.bin` or any name), documents (`.json`), or lines (`.jsonl`).
Their type is the full name of a message in the name of the file or in that of a folder above it,
the innermost first: mesos.v1.TaskInfo.pb, mesos.v1.TaskInfo/1.pb. A `.recordio` file of which
neither a request nor a name says what it is is taken for the one stream of events that it fits.

Without a Mesos message are: requests to other paths, error pages and responses without a body,
other media types, connections that are not HTTP or were still open when the recording ended, and
files of which nothing is known. They are counted, and are not failures.

Exit codes: 0 if all that was there is right, 1 if something is not or nothing was there, 2 if the
command line is wrong.";

/// Reads and writes the messages of Apache Mesos in files
#[derive(Parser)]
#[command(name = "mesos-wire", version, arg_required_else_help = false, after_long_help = RECORDINGS)]
pub struct Args {
    /// The longest file that is read, and the longest line: bytes, or with K, M or G after
    /// them
    #[arg(long, global = true, value_name = "SIZE", default_value = "1G", value_parser = size)]
    pub max_size: Limit,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

fn size(text: &str) -> Result<Limit, String> {
    let (digits, unit) = match text.to_ascii_uppercase().strip_suffix(['K', 'M', 'G']) {
        Some(digits) => {
            let unit = match text.to_ascii_uppercase().chars().last() {
                Some('K') => 10,
                Some('M') => 20,
                _ => 30,
            };
            (digits.to_owned(), unit)
        }
        None => (text.to_owned(), 0),
    };
    let number = digits.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << unit));
    number.map(Limit).ok_or_else(|| "a number of bytes is wanted, such as 500M".to_owned())
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// List the full names of the message types, in both spellings, or the fields of one
    Types {
        #[command(flatten)]
        listing: Listing,

        /// Only types of this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<KnownRelease>,
    },

    /// Print messages as JSON, and below each what its type cannot hold; or a conversation
    ///
    /// Each message of a recording (`.http`, `.recordio`, `_opener.bin`, `_answer.bin`, `.pcap`,
    /// `.pcapng`) has a line: when, from whom to whom, and what it is. Of other files each
    /// message is printed. Whether a file is JSON its content says.
    #[command(after_long_help = RECORDINGS)]
    Inspect {
        /// Full name of the message type, as `types` lists it; else the name of the file says it
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<KnownRelease>,

        /// Who is asked at `/api/v1` of recorded requests; else the path and the port say
        #[arg(long)]
        role: Option<Role>,

        #[command(flatten)]
        view: View,

        /// Messages in protobuf or JSON, or a recording; `-` is standard input
        file: PathBuf,
    },

    /// Decode every message, encode it again and compare with its canonical form
    ///
    /// What a type has no place for is kept aside and written again; `-v` says what.
    ///
    /// Reads recordings: HTTP messages `.http` with their bodies beside them, streams
    /// `.recordio`, one direction of a connection `_opener.bin` and `_answer.bin`, and packets
    /// `.pcap`, `.pcapng`. Reads files of raw protobuf, documents `.json` (what Mesos prints of
    /// the message must hold all of it), files `.jsonl` of documents or of lines {"type", "hex"}
    /// or {"type", "json"}, and folders of all these. The last line counts the messages; the exit
    /// code is 1 if any failed, if it is not known of which type one is, or if there was none.
    #[command(after_long_help = RECORDINGS)]
    Roundtrip {
        /// Full name of the message type of files that stand in PATH, and of lines without one
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<KnownRelease>,

        /// Who is asked at `/api/v1` of recorded requests; else the path and the port say
        #[arg(long)]
        role: Option<Role>,

        /// Name what holds no message, what was kept aside, messages that are not in canonical
        /// form, and members of documents that the schema has no name for
        #[arg(short, long)]
        verbose: bool,

        /// Print each message, and the counts, as a line of JSON, for a program to read
        #[arg(long)]
        json: bool,

        /// Files and folders; `-` is standard input
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },

    /// Write messages in another encoding
    ///
    /// What the type has no place for is refused, and so are members of documents that the
    /// schema has no name for, unless `--lenient` is given. Several messages in one file become
    /// documents, each on its line.
    Convert {
        /// Full name of the message type, as `types` lists it; else the names of the files say it
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,

        #[command(flatten)]
        conversion: Conversion,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<KnownRelease>,

        /// The messages; `-` is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },

    /// Decode and encode the message of each line, and answer with a line
    ///
    /// A line is {"type", "hex"} or {"type", "json"}; its answer is {"ok", "error", "hex",
    /// "view_hex", "json", "mesos_json"}: `ok`, `error` and `hex` as of an exact decoding,
    /// `view_hex` as of a plain one; `json` is the exact form, `mesos_json` what Mesos prints.
    /// The exit code is 0 once every line has its answer.
    Replay {
        /// Keep what a type has no place for: `ok`, `error` and `hex` are of the message with
        /// all of it, and `residue` says how much it is
        #[arg(long)]
        captured: bool,

        /// Take messages to be of the shape they had in this release, such as 0.22 or 1.4.0
        #[arg(long)]
        release: Option<KnownRelease>,

        /// The lines; `-` is standard input
        #[arg(value_name = "FILE.jsonl")]
        file: PathBuf,
    },

    /// Write what a shell needs to complete the command line
    Completions {
        /// The shell
        shell: Shell,
    },

    /// Write the manual page, or one for each subcommand too
    Man {
        /// The folder for the pages; else the page of the command is written to standard output
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
}

/// Who is asked at `/api/v1`.
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
