//! What can go wrong, as it is told to the person who asked.

use std::fmt;
use std::io;
use std::process::ExitCode;

use mesos_client::cluster::ClusterError;
use mesos_client::http::{CredentialsError, HttpError, ServerError, TlsError};
use mesos_types::state::DocumentError;

use crate::screen;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub enum Error {
    /// Said in a line.
    Said(String),
    /// Whoever reads the output has gone: no reason to complain.
    Gone,
    /// What was run ended with this status, which says it all.
    Exit(u8),
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn new(text: impl fmt::Display) -> Self {
        Error::Said(text.to_string())
    }

    /// With a hint of what may help.
    pub fn with_hint(text: impl fmt::Display, hint: &str) -> Self {
        Error::Said(format!("{text}\n  {hint}"))
    }

    /// Tells it, and gives the status to exit with.
    pub fn report(self) -> ExitCode {
        match self {
            Error::Gone => ExitCode::SUCCESS,
            Error::Exit(code) => ExitCode::from(code),
            Error::Said(text) => {
                for (i, line) in text.lines().enumerate() {
                    let begin = if i == 0 { "mesosctl: " } else { "" };
                    // What a server says of an error is data as well.
                    screen::warn(&format!("{begin}{}", screen::clean(line)));
                }
                ExitCode::FAILURE
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Said(text) => f.write_str(text),
            Error::Gone => f.write_str("nobody reads the output"),
            Error::Exit(code) => write!(f, "the status is {code}"),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Error::Gone,
            _ => Error::new(error),
        }
    }
}

impl From<ClusterError> for Error {
    fn from(error: ClusterError) -> Self {
        match &error {
            _ if error.is_denied() => {
                Error::with_hint(&error, "Give --principal and --secret-file, or --token-file.")
            }
            ClusterError::NoTask(_) => {
                Error::with_hint(&error, "See them all with: mesosctl tasks --all")
            }
            ClusterError::NoSandbox { .. } => Error::with_hint(
                &error,
                "It may never have started, or its sandbox was deleted long after it ended.",
            ),
            ClusterError::Http(error) => error.clone().into(),
            _ => Error::new(&error),
        }
    }
}

impl From<HttpError> for Error {
    fn from(error: HttpError) -> Self {
        let text = error.to_string();
        if text.contains("certificate") {
            return Error::with_hint(text, "Give the certificate of your cluster's CA with --ca.");
        }
        match error {
            HttpError::Connect { .. } | HttpError::NoMaster(_) => Error::with_hint(
                text,
                "Is the address right (--master), and does the cluster speak TLS (https://)?",
            ),
            _ => Error::new(text),
        }
    }
}

macro_rules! said {
    ($($type:ty),*) => {$(
        impl From<$type> for Error {
            fn from(error: $type) -> Self {
                Error::new(error)
            }
        }
    )*};
}

said!(CredentialsError, DocumentError, ServerError, TlsError, serde_json::Error);
