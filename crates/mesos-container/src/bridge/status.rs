//! Status updates from results.

use mesos_types::task_status::{Reason, Source};
use mesos_types::{Resource, TaskId, TaskResourceLimitation, TaskState, TaskStatus};

use crate::{ContainerError, RunResult, Status};

/// The update that a driver has the task: `TASK_STARTING`.
pub fn starting(task_id: TaskId) -> TaskStatus {
    update(task_id, TaskState::Starting)
}

/// The update that a task runs: `TASK_RUNNING`.
pub fn running(task_id: TaskId) -> TaskStatus {
    update(task_id, TaskState::Running)
}

/// The last update of a task that ended like this.
///
/// | status | state | reason |
/// |---|---|---|
/// | success | `TASK_FINISHED` | |
/// | error | `TASK_FAILED` | `REASON_EXECUTOR_TERMINATED` if its end was not seen |
/// | timeout | `TASK_FAILED` | `REASON_MAX_COMPLETION_TIME_REACHED` |
/// | killed | `TASK_FAILED` | `REASON_CONTAINER_LIMITATION_MEMORY`, unless it is known that memory was not why |
/// | cancelled | `TASK_KILLED` | |
/// | running | `TASK_RUNNING` | |
///
/// The message is what Mesos writes, `Command exited with status 1` for example, or else the
/// text of the error. The caller adds `uuid`, `timestamp` and the IDs of agent and executor.
pub fn status(task_id: TaskId, result: &RunResult) -> TaskStatus {
    let (state, reason) = match result.status {
        Status::Running => (TaskState::Running, None),
        Status::Success => (TaskState::Finished, None),
        Status::Error if result.exit.is_none() => {
            (TaskState::Failed, Some(Reason::ExecutorTerminated))
        }
        Status::Error => (TaskState::Failed, None),
        Status::Timeout => (TaskState::Failed, Some(Reason::MaxCompletionTimeReached)),
        Status::Killed if result.out_of_memory == Some(false) => (TaskState::Failed, None),
        Status::Killed => (TaskState::Failed, Some(Reason::ContainerLimitationMemory)),
        Status::Cancelled => (TaskState::Killed, None),
    };
    let message = match (result.exit, &result.error) {
        (Some(exit), _) => Some(format!("Command {exit}")),
        (None, Some(error)) => Some(error.to_string()),
        (None, None) => None,
    };
    TaskStatus { reason, message, ..update(task_id, state) }
}

/// The last update of a task that a driver could not run: `TASK_FAILED`, with the text of the
/// error and `REASON_CONTAINER_LAUNCH_FAILED`. A task that was cancelled before it ran is
/// `TASK_KILLED` with `REASON_TASK_KILLED_DURING_LAUNCH`.
pub fn failure(task_id: TaskId, error: &ContainerError) -> TaskStatus {
    let (state, reason) = match error {
        ContainerError::Ended(crate::End::Cancelled) => {
            (TaskState::Killed, Reason::TaskKilledDuringLaunch)
        }
        ContainerError::Ended(crate::End::DeadlineExceeded) => {
            (TaskState::Failed, Reason::MaxCompletionTimeReached)
        }
        _ => (TaskState::Failed, Reason::ContainerLaunchFailed),
    };
    TaskStatus { reason: Some(reason), message: Some(error.to_string()), ..update(task_id, state) }
}

impl RunResult {
    /// The limit that the task broke, for `TaskStatus.limitation`: its memory, if that ran out.
    pub fn limitation(&self, memory_limit: u64) -> Option<TaskResourceLimitation> {
        let broken = self.status == Status::Killed && self.out_of_memory != Some(false);
        broken.then(|| TaskResourceLimitation {
            resources: vec![Resource::mem(memory_limit as f64 / (1 << 20) as f64)],
        })
    }
}

fn update(task_id: TaskId, state: TaskState) -> TaskStatus {
    TaskStatus { source: Some(Source::Executor), ..TaskStatus::new(task_id, state) }
}
