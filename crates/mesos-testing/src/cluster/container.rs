//! What an agent wants of whatever runs its containers, and what it is told.

use std::time::Duration;

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
        /// How long it may take to end by itself.
        grace: Duration,
    },
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
