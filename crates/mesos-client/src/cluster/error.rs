use mesos_types::DecodeError;
use mesos_types::http::{ApiError, ApiErrorKind, RequestHeadersError};
use mesos_types::state::DocumentError;

use crate::http::{HttpError, Server};

/// Why a server did not give what it was asked for.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ClusterError {
    /// There is no answer, or not all of it.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The call is one that cannot be sent: a tag without a name, say.
    #[error(transparent)]
    Request(#[from] RequestHeadersError),
    /// The server refused, or cannot do it now.
    #[error("{server}{path}: {why}")]
    Refused {
        /// The server.
        server: Server,
        /// What was asked for.
        path: String,
        /// The status, and what the server says of it.
        why: ApiError,
    },
    /// The answer is not of the kind that the endpoint gives: a page for people, say, from
    /// something that stands before the server.
    #[error("{server}{path} answers with {found} instead of {wanted}")]
    Kind {
        /// The server.
        server: Server,
        /// What was asked for.
        path: String,
        /// What the answer is, by its header.
        found: String,
        /// What it should be.
        wanted: &'static str,
    },
    /// The answer is not the document that it should be.
    #[error("{server}{path}: {why}")]
    Document {
        /// The server.
        server: Server,
        /// What was asked for.
        path: String,
        /// What is wrong, and where.
        why: Box<DocumentError>,
    },
    /// The answer is not the message that it should be.
    #[error("{server}{path}: {why}")]
    Message {
        /// The server.
        server: Server,
        /// What was asked for.
        path: String,
        /// What is wrong, and where.
        why: Box<DecodeError>,
    },
    /// The answer is of another call, or of another part of a file.
    #[error("{server}{path} answers something else than it was asked: {why}")]
    Answer {
        /// The server.
        server: Server,
        /// What was asked for.
        path: String,
        /// In words.
        why: String,
    },
    /// There is no such task.
    #[error("there is no task {0:?}")]
    NoTask(String),
    /// Several tasks have this name, or IDs that begin so.
    #[error("{name:?} is said of {} tasks, such as {}", .ids.len(), first(.ids))]
    ManyTasks {
        /// What was asked for.
        name: String,
        /// The IDs of the tasks.
        ids: Vec<String>,
    },
    /// The master does not know the agent of a task.
    #[error("the agent {agent:?} of task {task:?} is not known")]
    NoAgent {
        /// The task.
        task: String,
        /// Its agent.
        agent: String,
    },
    /// The agent does not know where the sandbox of a task is.
    #[error("{server} knows no sandbox of task {task:?}")]
    NoSandbox {
        /// The agent.
        server: Server,
        /// The task.
        task: String,
    },
    /// A file is not there, or is there no more.
    #[error("{path} is not there on {server}")]
    NoFile {
        /// The server.
        server: Server,
        /// The path.
        path: String,
    },
}

fn first(ids: &[String]) -> String {
    ids.iter().take(3).map(|id| format!("{id:?}")).collect::<Vec<_>>().join(", ")
}

impl ClusterError {
    /// Whether asking again later may help.
    pub fn is_temporary(&self) -> bool {
        match self {
            ClusterError::Http(error) => error.is_temporary(),
            ClusterError::Refused { why, .. } => {
                // 502 and 504 are what stands before a server says while it is down.
                why.is_temporary() || matches!(why.status.as_u16(), 500 | 502 | 504)
            }
            _ => false,
        }
    }

    /// Whether the server wants to know who asks, or does not allow it.
    pub fn is_denied(&self) -> bool {
        matches!(self, ClusterError::Refused { why, .. }
            if matches!(why.status.as_u16(), 401 | 403))
    }

    pub(super) fn is_not_found(&self) -> bool {
        matches!(self, ClusterError::Refused { why, .. } if why.kind() == ApiErrorKind::NotFound)
    }
}
