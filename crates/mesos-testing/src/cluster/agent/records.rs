//! What an agent knows of executors and tasks.

use std::collections::BTreeMap;
use std::time::Instant;

use mesos_types::http::MediaType;
use mesos_types::internal::UpdateOperationStatusMessage;
use mesos_types::libprocess::Upid;
use mesos_types::task_status::Reason;
use mesos_types::{
    ContainerId, ExecutorInfo, FrameworkId, Task, TaskGroupInfo, TaskId, TaskInfo, TaskState,
    TaskStatus,
};

use super::super::exchange::ExchangeId;
use super::health::Health;

/// Who the executor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The agent, for one task that is a command.
    Command,
    /// The agent, for groups of tasks. It ends with its last task.
    Default,
    /// The agent, in place of a program that is not run.
    Simulated,
    /// A program of the framework.
    Program,
}

/// How an executor that is a program is reached.
#[derive(Clone, Debug)]
pub enum Link {
    None,
    Http(ExchangeId, MediaType),
    Pid(Upid),
}

/// What waits for an executor to register.
#[derive(Clone, Debug)]
pub enum Queued {
    Task(Box<TaskInfo>),
    Group(TaskGroupInfo),
}

#[derive(Debug)]
pub struct ExecutorRecord {
    pub info: ExecutorInfo,
    pub kind: Kind,
    pub container: ContainerId,
    pub sandbox: String,
    pub link: Link,
    pub tasks: BTreeMap<TaskId, TaskRecord>,
    pub queued: Vec<Queued>,
    /// When the executor must have registered.
    pub register_by: Option<Instant>,
    /// It was told to end; by when it must have done so.
    pub shut_down_by: Option<Instant>,
    pub ending: bool,
    /// Its framework is over, so nobody is to be told anything.
    pub silent: bool,
}

impl ExecutorRecord {
    /// Whether the master keeps it in its list of executors.
    pub fn is_listed(&self) -> bool {
        self.kind != Kind::Command && !self.ending
    }

    pub fn is_command(&self) -> bool {
        self.kind == Kind::Command
    }

    pub fn next_timeout(&self) -> Option<Instant> {
        let tasks = self.tasks.values().flat_map(|task| {
            let health = task.health.as_ref().and_then(|health| health.due);
            [task.deadline, health].into_iter().flatten()
        });
        [self.register_by, self.shut_down_by].into_iter().flatten().chain(tasks).min()
    }
}

#[derive(Debug)]
pub struct TaskRecord {
    pub info: TaskInfo,
    pub container: ContainerId,
    /// The group that the task was launched with.
    pub group: u64,
    pub state: TaskState,
    pub statuses: Vec<TaskStatus>,
    pub pid: Option<u32>,
    pub killed: bool,
    /// Why it was killed, if it was not for the scheduler.
    pub killed_for: Option<(TaskState, Reason, String)>,
    /// When it must have ended.
    pub deadline: Option<Instant>,
    /// Whether it is well, if that is looked at.
    pub health: Option<Box<Health>>,
    /// Its container is over.
    pub over: bool,
}

/// A task that is done with.
#[derive(Debug)]
pub struct Completed {
    pub framework: FrameworkId,
    pub executor: ExecutorInfo,
    pub container: ContainerId,
    pub sandbox: String,
    pub task: Task,
}

/// An operation that was applied, and whose status was not acknowledged.
#[derive(Debug)]
pub struct AppliedOperation {
    pub message: UpdateOperationStatusMessage,
    pub due: Instant,
    pub wait: std::time::Duration,
}
