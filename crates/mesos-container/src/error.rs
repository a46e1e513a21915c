//! What goes wrong with tasks and with drivers.

use std::io;

use crate::{End, ImageError};

/// Why a task failed, or why a driver could not do what it was asked.
///
/// Some errors are for whoever wrote the task, and can be shown as they are:
/// [`is_user_visible`](Self::is_user_visible). The others are matters of the driver and its
/// machine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContainerError {
    /// The task was killed with exit code 137, which is what happens when memory runs out.
    #[error("out of memory error")]
    OutOfMemory,
    /// The task ended with this exit code, which is not 0.
    #[error("exit code {0}")]
    ExitCode(i64),
    /// The task was still running when the driver saw its end.
    #[error("the task still runs although it was seen to end")]
    StillRunning,
    /// The driver was told to stop, or ran out of time, before the task could run.
    #[error("not started: {0}")]
    Ended(End),
    /// A task runs once.
    #[error("the task was run before")]
    RunBefore,
    /// The task asks for what this driver cannot do.
    #[error("the {driver} driver cannot do this: {what}")]
    Unsupported {
        /// Name of the driver.
        driver: &'static str,
        /// What the task asks for.
        what: String,
    },
    /// The reference to the image is not valid.
    #[error("image: {0}")]
    Image(#[from] ImageError),
    /// The image is neither here nor to be had.
    #[error("cannot pull image {image}: {message}")]
    Pull {
        /// The image.
        image: String,
        /// What the daemon says.
        message: String,
    },
    /// The daemon does not accept the configuration of the container.
    #[error("cannot create the container: {message}")]
    Create {
        /// What the daemon says.
        message: String,
    },
    /// The program of the task cannot be started.
    #[error("cannot start {program}: {message}")]
    Start {
        /// The program, or the container.
        program: String,
        /// What the system says.
        message: String,
    },
    /// The daemon did not do what it was asked.
    #[error("{action}: {}{message}", status.map(|s| format!("status {s}: ")).unwrap_or_default())]
    Daemon {
        /// What it was asked.
        action: &'static str,
        /// Status of its HTTP response, if there was one.
        status: Option<u16>,
        /// What it says, or why there was no response.
        message: String,
    },
    /// The system did not do what it was asked.
    #[error("{action}: {message}")]
    System {
        /// What it was asked.
        action: &'static str,
        /// Kind of the error.
        kind: io::ErrorKind,
        /// What the system says.
        message: String,
    },
    /// The mock driver failed, as it does now and then.
    #[error("the mock driver fails this run")]
    Mock,
    /// An error of a driver that is not in this package.
    #[error("{message}")]
    Other {
        /// What is wrong.
        message: String,
        /// Whether it is for whoever wrote the task.
        user_visible: bool,
    },
}

impl ContainerError {
    /// Whether the error is for whoever wrote the task, and says nothing of the driver and its
    /// machine.
    #[doc(alias = "UserVisible")]
    pub fn is_user_visible(&self) -> bool {
        match self {
            ContainerError::OutOfMemory
            | ContainerError::ExitCode(_)
            | ContainerError::Unsupported { .. }
            | ContainerError::Image(_)
            | ContainerError::Pull { .. }
            | ContainerError::Create { .. }
            | ContainerError::Start { .. } => true,
            ContainerError::StillRunning
            | ContainerError::Ended(_)
            | ContainerError::RunBefore
            | ContainerError::Daemon { .. }
            | ContainerError::System { .. }
            | ContainerError::Mock => false,
            ContainerError::Other { user_visible, .. } => *user_visible,
        }
    }

    /// The error of an operation of the system.
    #[cfg(feature = "process")]
    pub(crate) fn system(action: &'static str, error: &io::Error) -> Self {
        ContainerError::System { action, kind: error.kind(), message: error.to_string() }
    }
}
