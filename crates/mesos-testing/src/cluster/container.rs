//! What an agent wants of whatever runs its containers, and what it is told.

use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use mesos_types::task_status::Reason;
use mesos_types::{ContainerId, ExecutorInfo, FrameworkInfo, TaskInfo, TaskState};

/// What is to be done with a container.
#[derive(Clone, Debug)]
pub enum ContainerCommand {
    /// Start it.
    Launch(Box<Launch>),
    /// Ask it to end, and end it by force after a while.
    Kill {
        /// The container.
        container: ContainerId,
        /// How long it may take to end by itself. No time means that it is not asked at all.
        grace: Duration,
    },
    /// Send it a signal.
    Signal {
        /// The container.
        container: ContainerId,
        /// The number of the signal.
        signal: i32,
    },
    /// Write to its standard input.
    Input {
        /// The container.
        container: ContainerId,
        /// The bytes, of which none are the end of the input.
        data: Bytes,
    },
    /// Tell what it prints from now on, or do not.
    Watch {
        /// The container.
        container: ContainerId,
        /// Whether to tell it.
        watched: bool,
    },
    /// Let it wait before it prints more, or let it go on.
    Hold {
        /// The container.
        container: ContainerId,
        /// Whether it is to wait.
        held: bool,
    },
    /// See whether something listens on the loopback address, and tell it as the end of a
    /// container: with status 0 if it does.
    Probe {
        /// What stands for the container.
        container: ContainerId,
        /// Where.
        address: SocketAddr,
        /// What is asked for over HTTP. Otherwise it is enough that a connection is taken.
        path: Option<String>,
    },
    /// Remove a sandbox that belongs to no container any more.
    Remove {
        /// The folder, as the agent names it.
        sandbox: String,
    },
}

/// Where a container prints to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The standard output.
    Stdout,
    /// The standard error.
    Stderr,
}

/// A container to start: that of a task, or that of an executor.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Its name.
    pub container: ContainerId,
    /// The framework that it is for.
    pub framework: FrameworkInfo,
    /// The executor, if it is one that the framework brought along. Then the container is that of
    /// the executor.
    pub executor: Option<ExecutorInfo>,
    /// The task, if the container is that of a task.
    pub task: Option<TaskInfo>,
    /// The folder in which it runs, as the agent names it.
    pub sandbox: String,
    /// Whether what it prints is kept in files there.
    pub keeps: bool,
    /// Whether it has an input that is written to. Otherwise there is nothing to read for it.
    pub interactive: bool,
    /// Whether what it prints is told from the beginning.
    pub watched: bool,
    /// What the agent tells an executor in its environment.
    pub environment: Vec<(String, String)>,
}

/// What became of a container.
#[derive(Clone, Debug)]
pub enum ContainerEvent {
    /// It runs.
    Started {
        /// The container.
        container: ContainerId,
        /// The number of its process, if it has one.
        pid: Option<u32>,
    },
    /// It is over.
    Ended {
        /// The container.
        container: ContainerId,
        /// How.
        ending: Ending,
    },
    /// It has printed something, while that was to be told.
    Printed {
        /// The container.
        container: ContainerId,
        /// Where to.
        to: Printed,
        /// The bytes.
        data: Bytes,
    },
    /// It has read some of its input.
    Read {
        /// The container.
        container: ContainerId,
        /// How many bytes.
        count: usize,
    },
}

/// How a container ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// The state of its task: finished, failed or killed.
    pub state: TaskState,
    /// What is said of it.
    pub message: Option<String>,
    /// Why, if it was not by itself.
    pub reason: Option<Reason>,
    /// The status as of `waitpid`.
    pub wait_status: Option<i32>,
}

impl Ending {
    /// A process that exited.
    pub fn exited(code: i32) -> Self {
        let state = if code == 0 { TaskState::Finished } else { TaskState::Failed };
        Ending {
            state,
            message: Some(format!("Command exited with status {code}")),
            reason: (code != 0).then_some(Reason::CommandExecutorFailed),
            wait_status: Some((code & 0xff) << 8),
        }
    }

    /// A process that was ended by a signal.
    pub fn signaled(number: i32, name: &str) -> Self {
        Ending {
            state: TaskState::Failed,
            message: Some(format!("Command terminated with signal {name}")),
            reason: Some(Reason::CommandExecutorFailed),
            wait_status: Some(number),
        }
    }

    /// A container that could not be started.
    pub fn failed(message: impl Into<String>) -> Self {
        Ending {
            state: TaskState::Failed,
            message: Some(message.into()),
            reason: Some(Reason::ContainerLaunchFailed),
            wait_status: None,
        }
    }
}
