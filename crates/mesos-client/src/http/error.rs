use std::error::Error;
use std::fmt;
use std::time::Duration;

use super::Server;
use mesos_types::http::RedirectError;

/// What a request was waiting for when its time was up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// For the head of the answer, or for the connection before it.
    Head,
    /// For the next piece of the body.
    Body,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Phase::Head => "no answer",
            Phase::Body => "nothing more of the answer",
        })
    }
}

/// One server that was asked in vain, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The server.
    pub server: Server,
    /// What went wrong there.
    pub error: HttpError,
}

/// Why there is no answer to a request, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HttpError {
    /// The address of the request has no server, or is not one of HTTP.
    #[error("{0} is not an address of a server")]
    Address(String),
    /// The server cannot be connected to; nothing was sent.
    #[error("cannot connect to {server}: {why}")]
    Connect {
        /// The server.
        server: Server,
        /// Why not, in the words of the system or of TLS.
        why: String,
    },
    /// The time was up.
    #[error("{phase} from {server} within {after:?}")]
    Timeout {
        /// The server.
        server: Server,
        /// What was waited for.
        phase: Phase,
        /// The limit.
        after: Duration,
    },
    /// The connection broke before the answer had come whole.
    #[error("the connection to {server} broke: {why}")]
    Broken {
        /// The server.
        server: Server,
        /// How, in words.
        why: String,
    },
    /// The answer is not HTTP.
    #[error("{server} does not answer in HTTP: {why}")]
    Protocol {
        /// The server.
        server: Server,
        /// What is wrong, in words.
        why: String,
    },
    /// The body is longer than may be collected.
    #[error("the answer of {server} is longer than {limit} bytes")]
    TooLarge {
        /// The server.
        server: Server,
        /// The limit in bytes.
        limit: usize,
    },
    /// The body is compressed in a way that was not asked for, or the compressed bytes are wrong.
    #[error("the answer of {server} is encoded as {encoding:?}: {why}")]
    Encoding {
        /// The server.
        server: Server,
        /// The header `Content-Encoding`.
        encoding: String,
        /// What is wrong.
        why: String,
    },
    /// A redirect leads nowhere.
    #[error("{server} redirects, but {why}")]
    Redirect {
        /// The server that redirects.
        server: Server,
        /// What is wrong with its `Location`.
        why: Box<RedirectError>,
    },
    /// Redirects lead in a circle, or on and on.
    #[error("{server} redirects to a server that was asked already, or too often")]
    RedirectLoop {
        /// The server that redirected last.
        server: Server,
    },
    /// None of several masters answered.
    #[error("no master answers: {}", attempts(.0))]
    NoMaster(Vec<Attempt>),
    /// The body of the request broke off.
    #[error("the request broke off: {0}")]
    Request(String),
}

fn attempts(list: &[Attempt]) -> String {
    list.iter().map(|attempt| attempt.error.to_string()).collect::<Vec<_>>().join("; ")
}

impl HttpError {
    /// Whether nothing of the request has reached a server, so that it may be sent elsewhere
    /// whatever it asks for.
    pub fn is_unsent(&self) -> bool {
        matches!(self, HttpError::Connect { .. } | HttpError::Address(_))
    }

    /// Whether asking again later may help: the server could not be reached, or did not answer.
    pub fn is_temporary(&self) -> bool {
        match self {
            HttpError::Connect { .. }
            | HttpError::Timeout { .. }
            | HttpError::Broken { .. }
            | HttpError::RedirectLoop { .. } => true,
            HttpError::NoMaster(attempts) => attempts.iter().all(|a| a.error.is_temporary()),
            _ => false,
        }
    }
}

/// Why the files of TLS are of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read {path}: {why}")]
    File {
        /// The file.
        path: String,
        /// Why not.
        why: String,
    },
    /// There is no certificate in it, or one is malformed.
    #[error("{path} has no valid certificate: {why}")]
    Certificate {
        /// The file, or what stands for it.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// This package was built without TLS.
    #[error("this program was built without TLS")]
    Missing,
}

/// An error with all its causes, the last of which is the telling one.
pub(super) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.ends_with(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        cause = error.source();
    }
    text
}
