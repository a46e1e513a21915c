//! What is tried again, and how the errors of a daemon are told.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use bollard::errors::Error;
use tokio::time::sleep;

use crate::ContainerError;

/// How often something is tried before it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Retry {
    pub(super) attempts: u32,
}

impl Retry {
    /// Does something until it works, fails for good, or was tried often enough. The wait
    /// between two tries begins at 25 milliseconds and doubles up to 3.2 seconds; half of it is
    /// random.
    pub(super) async fn run<T, F: Future<Output = Result<T, Error>>>(
        self,
        mut once: impl FnMut() -> F,
    ) -> Result<T, Error> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match once().await {
                Err(error) if attempt < self.attempts && is_temporary(&error) => {
                    sleep(wait(attempt)).await;
                }
                result => return result,
            }
        }
    }
}

fn wait(attempt: u32) -> Duration {
    let most = 25_000 << (attempt - 1).min(7);
    // The keys are random.
    let random = RandomState::new().hash_one(attempt) % (most / 2 + 1);
    Duration::from_micros(most / 2 + random)
}

/// Whether the same request may work later. What the daemon itself did not start for good will
/// not.
fn is_temporary(error: &Error) -> bool {
    match error {
        Error::DockerResponseServerError { status_code, message } => {
            *status_code >= 500 && !message.contains("OCI runtime")
        }
        Error::RequestTimeoutError
        | Error::IOError { .. }
        | Error::HyperResponseError { .. }
        | Error::HyperLegacyError { .. }
        | Error::SocketNotFoundError(_) => true,
        _ => false,
    }
}

/// The status of the daemon's response, if there was one.
pub(super) fn status(error: &Error) -> Option<u16> {
    match error {
        Error::DockerResponseServerError { status_code, .. } => Some(*status_code),
        _ => None,
    }
}

/// What the daemon says, or why it says nothing.
pub(super) fn message(error: &Error) -> String {
    match error {
        Error::DockerResponseServerError { message, .. } => message.trim().to_owned(),
        Error::DockerStreamError { error } => error.clone(),
        // The error of the client says less than what is behind it.
        Error::HyperLegacyError { err } => {
            let mut text = err.to_string();
            let mut source = std::error::Error::source(err);
            while let Some(error) = source {
                text = format!("{text}: {error}");
                source = error.source();
            }
            text
        }
        error => error.to_string(),
    }
}

pub(super) fn daemon(action: &'static str, error: &Error) -> ContainerError {
    ContainerError::Daemon { action, status: status(error), message: message(error) }
}
