//! Why the command ends early, and how it says so.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use crate::output::{Printable, say};

/// The exit code of misuse.
const MISUSE: u8 = 2;

/// Why the command ends early.
#[derive(Debug)]
pub enum Error {
    /// An input that is not there or cannot be read.
    Misuse(String),
    /// A message that is refused, or none where there should be one.
    Refused(String),
    /// The output cannot be written.
    Output(io::Error),
}

/// How a command ends.
pub type Result<T = ExitCode> = std::result::Result<T, Error>;

impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self {
        Error::Output(e)
    }
}

impl From<serde_json::Error> for Error {
    fn from(e: serde_json::Error) -> Self {
        Error::Output(e.into())
    }
}

impl Error {
    /// A file that cannot be read.
    pub fn unreadable(file: &Path, e: &io::Error) -> Self {
        Error::Misuse(format!("{}: {e}", file.display()))
    }

    /// Whether the reader of the output has gone.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Error::Output(e) if e.kind() == io::ErrorKind::BrokenPipe)
    }

    /// Says it on standard error, unless nobody reads on.
    pub fn report(&self) -> ExitCode {
        if self.is_broken_pipe() {
            return ExitCode::SUCCESS;
        }
        match self {
            Error::Misuse(what) => {
                say(what);
                ExitCode::from(MISUSE)
            }
            Error::Refused(what) => {
                say(what);
                ExitCode::FAILURE
            }
            Error::Output(e) => {
                say(format_args!("cannot write: {e}"));
                ExitCode::FAILURE
            }
        }
    }
}

/// Prints the help that was asked for, or says what is wrong with the arguments.
pub fn usage(e: &clap::Error) -> ExitCode {
    if !e.use_stderr() {
        // Nobody may be reading.
        let _ = e.print();
        return ExitCode::SUCCESS;
    }
    let text = e.render().to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let mut lines = text.trim_end().lines();
    say(lines.next().unwrap_or_default());
    for line in lines {
        let _ = writeln!(io::stderr(), "{}", Printable(line));
    }
    ExitCode::from(MISUSE)
}
