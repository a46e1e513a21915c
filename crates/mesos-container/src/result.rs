//! How a task ended.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ContainerError;

/// How a task is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It runs.
    Running,
    /// It ended with exit code 0.
    Success,
    /// It ended with another exit code, or how it ended is not known.
    Error,
    /// It ran out of time and was stopped.
    Timeout,
    /// It was killed, with exit code 137; most often for want of memory.
    Killed,
    /// It was stopped because the driver was told to.
    Cancelled,
}

impl Status {
    /// The name in lower case: `running`, `success`, `error`, `timeout`, `killed`, `cancelled`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Running => "running",
            Status::Success => "success",
            Status::Error => "error",
            Status::Timeout => "timeout",
            Status::Killed => "killed",
            Status::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What ended the context in which a task runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Its deadline, or that of the task, passed.
    DeadlineExceeded,
    /// It was cancelled.
    Cancelled,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            End::DeadlineExceeded => "the deadline passed",
            End::Cancelled => "it was cancelled",
        })
    }
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exit {
    /// With an exit code. A Docker daemon tells a signal as 128 and its number.
    Code(i64),
    /// By a signal of this number.
    Signal(i32),
}

impl Exit {
    /// The exit code as a shell tells it: a signal counts as 128 and its number.
    pub fn code(self) -> i64 {
        match self {
            Exit::Code(code) => code,
            Exit::Signal(signal) => 128 + i64::from(signal),
        }
    }
}

/// As Mesos says it in `TaskStatus.message`, after the word `Command`.
impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exit::Code(code) => write!(f, "exited with status {code}"),
            Exit::Signal(signal) => {
                let names = [
                    "Hangup",
                    "Interrupt",
                    "Quit",
                    "Illegal instruction",
                    "Trace/breakpoint trap",
                    "Aborted",
                    "Bus error",
                    "Floating point exception",
                    "Killed",
                    "User defined signal 1",
                    "Segmentation fault",
                    "User defined signal 2",
                    "Broken pipe",
                    "Alarm clock",
                    "Terminated",
                ];
                let name = usize::try_from(signal - 1).ok().and_then(|n| names.get(n));
                match name {
                    Some(name) => write!(f, "terminated with signal {name}"),
                    None => write!(f, "terminated with signal {signal}"),
                }
            }
        }
    }
}

/// What a driver saw of the end of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// How the process ended. `None`: it still runs.
    pub exit: Option<Exit>,
    /// Whether the system killed it for want of memory, if that is known.
    pub out_of_memory: Option<bool>,
}

/// Something that a driver did not do while it ran a task. The task ran all the same.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Note {
    /// A limit was not set.
    #[error("the {what} is not enforced: {why}")]
    NotEnforced {
        /// Which limit.
        what: &'static str,
        /// Why it was not.
        why: String,
    },
    /// The task's input, output or errors were not passed on to their end.
    #[error("{stream} was cut off: {why}")]
    StreamCut {
        /// `stdin`, `stdout` or `stderr`.
        stream: &'static str,
        /// Why it ended early.
        why: String,
    },
    /// Something of the task was not removed.
    #[error("not removed: {0}")]
    NotRemoved(String),
    /// The zeroth argument of the program is its path, and not the one that was asked for.
    #[error("the zeroth argument is the path of the program")]
    ZerothArgument,
}

/// How a task ended. Its text is that of the error, and empty if there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunResult {
    /// The status; never `running`.
    pub status: Status,
    /// What went wrong, if something did.
    pub error: Option<ContainerError>,
    /// How the process ended, if it is known.
    pub exit: Option<Exit>,
    /// Whether the system killed it for want of memory, if that is known.
    pub out_of_memory: Option<bool>,
    /// What the driver did not do.
    pub notes: Vec<Note>,
}

impl RunResult {
    /// The result of a run, from what the driver saw of its end and what ended the context.
    ///
    /// The first of these that holds decides: the end could not be seen (error); the deadline
    /// passed, whatever the exit code (timeout); the context was cancelled (cancelled); the task
    /// still runs (error); exit code 0 (success), 137 (killed, out of memory), another (error).
    pub fn new(ending: Result<Ending, ContainerError>, end: Option<End>) -> Self {
        let (exit, out_of_memory) = match &ending {
            Ok(ending) => (ending.exit, ending.out_of_memory),
            Err(_) => (None, None),
        };
        let (status, error) = match (ending, end) {
            (Err(error), _) => (Status::Error, Some(error)),
            (Ok(_), Some(End::DeadlineExceeded)) => (Status::Timeout, None),
            (Ok(_), Some(End::Cancelled)) => (Status::Cancelled, None),
            (Ok(_), None) => match exit.map(Exit::code) {
                None => (Status::Error, Some(ContainerError::StillRunning)),
                Some(0) => (Status::Success, None),
                Some(137) => (Status::Killed, Some(ContainerError::OutOfMemory)),
                Some(code) => (Status::Error, Some(ContainerError::ExitCode(code))),
            },
        };
        RunResult { status, error, exit, out_of_memory, notes: Vec::new() }
    }

    /// The result of a task that ended with exit code 0.
    pub fn success() -> Self {
        let ending = Ending { exit: Some(Exit::Code(0)), out_of_memory: None };
        RunResult::new(Ok(ending), None)
    }
}

impl fmt::Display for RunResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.error {
            Some(error) => error.fmt(f),
            None => Ok(()),
        }
    }
}

impl std::error::Error for RunResult {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.as_ref().map(|error| error as _)
    }
}
