//! Questions to documents: which tasks a name has, how long a task ran, where its sandbox is.

use std::cmp::Ordering;

use super::agent::AgentState;
use super::framework::{Executor, Framework};
use super::task::{ContainerId, Status, Task, Tasks};
use crate::TaskState;

/// Why a task has no duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DurationError {
    /// It has less than two statuses.
    #[error("task did not run properly")]
    NotRun,
    /// Its last status is not one of an end, or the one before is not `TASK_RUNNING`.
    #[error("task incomplete")]
    Incomplete,
    /// One of the two statuses says no time.
    #[error("a status has no time")]
    NoTime,
}

/// No status of a task names an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("could not find slave IP for {task}")]
pub struct AddressError {
    /// The ID of the task.
    pub task: String,
}

/// Which of the two files that every sandbox has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Log {
    /// What the task wrote to its standard output.
    Stdout,
    /// What it wrote to its standard error.
    Stderr,
}

impl Log {
    /// The name of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Log::Stdout => "stdout",
            Log::Stderr => "stderr",
        }
    }
}

/// Whether a line of a log is by Mesos itself: by the executor's or fetcher's logging, or the
/// words with which a sandbox begins. Who shows a task's own words passes over these.
pub fn is_agent_line(line: &str) -> bool {
    line.contains("cpp:") || line.contains("sandbox_directory")
}

impl Tasks {
    /// The tasks whose name Chronos built as `ct:<time>:<attempt>:<name>:<arguments>`: those with
    /// an ID of more than two parts, separated by `:`, of which the last but one is the name. The
    /// order is kept, and states are not looked at.
    pub fn named(&self, name: &str) -> Vec<&Task> {
        self.tasks.iter().filter(|task| task.is_named(name)).collect()
    }
}

impl Task {
    /// The name of the state as a value of the model. `None` without a state, or with one that
    /// the model does not know.
    pub fn task_state(&self) -> Option<TaskState> {
        self.state.as_deref().and_then(state)
    }

    /// Whether Chronos gave the task this name: see [`Tasks::named`].
    pub fn is_named(&self, name: &str) -> bool {
        let mut parts = self.id.as_deref().unwrap_or_default().rsplit(':');
        let (_, before, third) = (parts.next(), parts.next(), parts.next());
        third.is_some() && before == Some(name)
    }

    /// The latest status.
    pub fn last_status(&self) -> Option<&Status> {
        self.statuses.last()
    }

    /// When the task first ran, in seconds since the Unix epoch; before that, when it was
    /// first heard of.
    pub fn since(&self) -> Option<f64> {
        let running = |status: &&Status| status.state.as_deref() == Some("TASK_RUNNING");
        self.statuses.iter().find(running).or(self.statuses.first())?.timestamp.map(|t| t.as_f64())
    }

    /// Compares by the time of the last status. A task without statuses comes after all others,
    /// and two of them are equal; so does a status without a time.
    ///
    /// ```
    /// use mesos_types::state::{Task, Tasks, from_slice};
    ///
    /// let mut tasks: Tasks = from_slice(br#"{"tasks": [
    ///     {"id": "new"},
    ///     {"id": "b", "statuses": [{"timestamp": 2}]},
    ///     {"id": "a", "statuses": [{"timestamp": 1.5}]}
    /// ]}"#)?;
    /// tasks.tasks.make_mut().sort_by(Task::by_last_status);
    /// let ids: Vec<_> = tasks.tasks.iter().filter_map(|task| task.id.as_deref()).collect();
    /// assert_eq!(ids, ["a", "b", "new"]);
    /// # Ok::<(), mesos_types::state::DocumentError>(())
    /// ```
    pub fn by_last_status(&self, other: &Self) -> Ordering {
        let time = |task: &Self| task.last_status().and_then(|s| s.timestamp).map(|t| t.as_f64());
        match (time(self), time(other)) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }

    /// How long the task ran, in seconds: from its last status but one, which must be
    /// `TASK_RUNNING`, to its last, which must be `TASK_FINISHED`, `TASK_FAILED` or
    /// `TASK_KILLED`. Negative if the clocks disagree.
    ///
    /// # Errors
    /// The task has not run, or not to one of these ends.
    pub fn duration(&self) -> Result<f64, DurationError> {
        let [.., start, end] = &*self.statuses else { return Err(DurationError::NotRun) };
        let ended =
            matches!(end.state.as_deref(), Some("TASK_FINISHED" | "TASK_FAILED" | "TASK_KILLED"));
        if !ended || start.state.as_deref() != Some("TASK_RUNNING") {
            return Err(DurationError::Incomplete);
        }
        match (start.timestamp, end.timestamp) {
            (Some(start), Some(end)) => Ok(end.as_f64() - start.as_f64()),
            _ => Err(DurationError::NoTime),
        }
    }

    /// The address of the task, which without a network of its own is that of its agent: the last
    /// one that its statuses name. Statuses that say nothing of the container are passed over.
    ///
    /// # Errors
    /// There is none, or the last one is empty.
    #[doc(alias = "SlaveIP")]
    pub fn agent_address(&self) -> Result<&str, AddressError> {
        let containers = self.statuses.iter().filter_map(|s| s.container_status.as_ref());
        let last = containers.flat_map(|container| container.addresses()).last();
        last.filter(|address| !address.is_empty())
            .ok_or_else(|| AddressError { task: self.id.clone().unwrap_or_default() })
    }

    /// The log that says how the task went: `stdout` while all is well and if it finished,
    /// `stderr` once it failed or was stopped.
    pub fn log_to_read(&self) -> Log {
        use TaskState::{Finished, Killing, Running, Staging, Starting};
        match self.task_state() {
            None | Some(Finished | Staging | Starting | Running | Killing) => Log::Stdout,
            Some(_) => Log::Stderr,
        }
    }

    /// The ID of its executor: that of the task itself if it was launched by a command.
    pub fn executor(&self) -> Option<&str> {
        self.executor_id.as_deref().filter(|id| !id.is_empty()).or(self.id.as_deref())
    }

    /// The container that its latest status names.
    pub fn container_id(&self) -> Option<&ContainerId> {
        let containers = self.statuses.iter().rev().filter_map(|s| s.container_status.as_ref());
        containers.filter_map(|container| container.container_id.as_ref()).next()
    }
}

/// The state of a name.
pub(super) fn state(name: &str) -> Option<TaskState> {
    name.parse().ok()
}

impl AgentState {
    /// The sandbox of the executor with this ID. The frameworks that were removed are searched
    /// first: their executors that ended, then the executors of the frameworks that run, as
    /// duncan's client does; then the other two lists. With a framework, by name or by ID, only
    /// its executors count.
    ///
    /// For a task of which more is known [`sandbox`](Self::sandbox) is better: it tells runs of
    /// one executor from each other.
    #[doc(alias = "LogDirectory")]
    pub fn log_directory(&self, executor: &str, framework: Option<&str>) -> Option<&str> {
        let is_one = |f: &&Framework| {
            framework
                .is_none_or(|wanted| [&f.name, &f.id].iter().any(|n| n.as_deref() == Some(wanted)))
        };
        let completed = || self.completed_frameworks.iter().filter(is_one);
        let running = || self.frameworks.iter().filter(is_one);
        let executors = completed()
            .flat_map(|f| &f.completed_executors)
            .chain(running().flat_map(|f| &f.executors))
            .chain(running().flat_map(|f| &f.completed_executors))
            .chain(completed().flat_map(|f| &f.executors));
        let mut found = executors.filter(|e| e.id.as_deref() == Some(executor));
        found.find_map(|e| e.directory.as_deref())
    }

    /// The sandbox of a task, of whatever framework: that of its executor, or for a task in a
    /// container of its own within the executor's that container's. All four lists of executors
    /// are searched. Of several runs of the executor it is the one whose container the statuses
    /// of the task name; if they name none, one that runs, else the latest.
    pub fn sandbox(&self, task: &Task) -> Option<String> {
        let container = task.container_id();
        let executor = self.executor_of(task)?;
        let mut directory = executor.directory.clone()?;
        let mut nested = Vec::new();
        let mut id = container;
        while let Some(inner) = id.filter(|id| id.parent.is_some()) {
            nested.push(inner.value.as_deref()?);
            id = inner.parent.as_deref();
        }
        for value in nested.iter().rev() {
            directory = format!("{}/containers/{value}", directory.trim_end_matches('/'));
        }
        Some(directory)
    }

    /// The executor that runs a task, or ran it.
    pub fn executor_of(&self, task: &Task) -> Option<&Executor> {
        let id = task.executor()?;
        let root = task.container_id().and_then(|id| id.root().value.as_deref());
        let frameworks = self.frameworks.iter().chain(&self.completed_frameworks);
        let frameworks = frameworks
            .filter(|framework| task.framework_id.is_none() || framework.id == task.framework_id);
        // The latest of those that ended is the last in its list.
        let runs =
            frameworks.flat_map(|f| f.executors.iter().chain(f.completed_executors.iter().rev()));
        let mut first = None;
        for executor in runs.filter(|executor| executor.id.as_deref() == Some(id)) {
            if root.is_none() || executor.container.as_deref() == root {
                return Some(executor);
            }
            first = first.or(Some(executor));
        }
        first
    }
}
