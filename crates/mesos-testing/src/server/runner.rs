//! Containers that are there: tasks by a driver of `mesos-container`, and executors as processes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use mesos_container::bridge::{self, Options};
use mesos_container::{Context, Driver, ProcessDriver, Task, TaskSpec, execute};
use mesos_types::{ContainerId, TaskId, TaskInfo};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::command::Command;
use super::fetch::fetch;
use crate::cluster::container::{ContainerCommand, ContainerEvent, Ending, Launch};

/// The driver is not to kill a task before the agent says so.
const LONG: Duration = Duration::from_secs(24 * 60 * 60);

/// What runs the tasks of a cluster.
#[derive(Clone, Default)]
pub enum Runner {
    /// Nothing: a task runs for as long as its labels or its command say, and ends as they say.
    /// See [`Script`](crate::cluster::simulated::Script).
    #[default]
    Simulated,
    /// A driver of `mesos-container`. Executors of frameworks are run as processes, with the
    /// environment that an agent gives them.
    Containers {
        /// The driver of tasks that are commands.
        driver: Arc<dyn Driver>,
        /// The folder below which sandboxes are made.
        work_dir: PathBuf,
    },
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Runner::Simulated => f.write_str("Simulated"),
            Runner::Containers { work_dir, .. } => {
                f.debug_struct("Containers").field("work_dir", work_dir).finish_non_exhaustive()
            }
        }
    }
}

struct Running {
    context: Context,
    task: JoinHandle<()>,
}

/// The containers of all agents.
pub(super) struct Programs {
    driver: Arc<dyn Driver>,
    /// Executors always run as processes of this host.
    executors: Arc<dyn Driver>,
    commands: mpsc::UnboundedSender<Command>,
    running: HashMap<(usize, ContainerId), Running>,
}

impl Programs {
    pub fn new(driver: Arc<dyn Driver>, commands: mpsc::UnboundedSender<Command>) -> Self {
        // An executor is found on the path of this program.
        let executors = Arc::new(ProcessDriver::new().inherit_environment(true));
        Programs { driver, executors, commands, running: HashMap::new() }
    }

    pub fn handle(&mut self, agent: usize, command: ContainerCommand) {
        match command {
            ContainerCommand::Launch(launch) => self.launch(agent, *launch),
            ContainerCommand::Kill { container, grace } => self.kill(agent, container, grace),
        }
    }

    fn launch(&mut self, agent: usize, launch: Launch) {
        self.running.retain(|_, running| !running.task.is_finished());
        let driver = if launch.executor.is_some() { &self.executors } else { &self.driver }.clone();
        let (context, commands) = (Context::new(), self.commands.clone());
        let container = launch.container.clone();
        let task = {
            let (context, container) = (context.clone(), container.clone());
            tokio::spawn(async move {
                let ending = run(&*driver, &context, launch, &commands, agent).await;
                let event = ContainerEvent::Ended { container, ending };
                let _ = commands.send(Command::Container(agent, event));
            })
        };
        self.running.insert((agent, container), Running { context, task });
    }

    fn kill(&mut self, agent: usize, container: ContainerId, grace: Duration) {
        let key = (agent, container);
        let Some(running) = self.running.get(&key) else { return };
        running.context.cancel();
        // A task that does not end in time is killed when its future is dropped.
        let (abort, commands) = (running.task.abort_handle(), self.commands.clone());
        tokio::spawn(async move {
            tokio::time::sleep(grace).await;
            if !abort.is_finished() {
                abort.abort();
                let ending = Ending::signaled(9, "Killed");
                let event = ContainerEvent::Ended { container: key.1, ending };
                let _ = commands.send(Command::Container(agent, event));
            }
        });
    }

    /// Ends all containers of an agent at once.
    pub fn end(&mut self, agent: usize) {
        self.running.retain(|(owner, _), running| {
            if *owner == agent {
                running.task.abort();
            }
            *owner != agent
        });
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        for running in self.running.values() {
            running.task.abort();
        }
    }
}

async fn run(
    driver: &dyn Driver,
    context: &Context,
    launch: Launch,
    commands: &mpsc::UnboundedSender<Command>,
    agent: usize,
) -> Ending {
    let (spec, stdout, stderr) = match prepare(&launch).await {
        Ok(prepared) => prepared,
        Err(problem) => return Ending::failed(problem),
    };
    let (started, container) = (commands.clone(), launch.container.clone());
    let task = Task::new(spec).with_stdout(stdout).with_stderr(stderr).on_start(move || {
        let event = ContainerEvent::Started { container: container.clone(), pid: None };
        let _ = started.send(Command::Container(agent, event));
    });
    let id = TaskId::from(launch.container.value.clone());
    let (status, wait_status) = match execute(driver, context, Arc::new(task)).await {
        Ok(result) => {
            let wait_status = result.exit.map(|exit| match exit {
                mesos_container::Exit::Code(code) => ((code & 0xff) << 8) as i32,
                mesos_container::Exit::Signal(signal) => signal & 0x7f,
            });
            (bridge::status(id, &result), wait_status)
        }
        Err(error) => (bridge::failure(id, &error), None),
    };
    Ending { state: status.state, message: status.message, reason: status.reason, wait_status }
}

/// Makes the sandbox, and says what is to be run in it.
async fn prepare(launch: &Launch) -> Result<(TaskSpec, tokio::fs::File, tokio::fs::File), String> {
    let sandbox = Path::new(&launch.sandbox);
    tokio::fs::create_dir_all(sandbox).await.map_err(|error| error.to_string())?;
    let info = match (&launch.task, &launch.executor) {
        (Some(task), _) => task.clone(),
        (None, Some(executor)) => {
            let id = launch.container.value.clone();
            let mut task = TaskInfo::new(executor.executor_id.0.clone(), id, "agent");
            task.command = executor.command.clone();
            task.container = executor.container.clone();
            task
        }
        (None, None) => return Err("there is nothing to run".to_owned()),
    };
    if let Some(command) = &info.command {
        fetch(command, sandbox).await?;
    }
    let mut spec = {
        let options =
            Options { sandbox: Some(&launch.sandbox), fetched: true, ..Options::default() };
        bridge::task(&info, &options).map_err(|error| error.to_string())?.spec
    };
    spec.kill_grace = LONG;
    // The agent looks after the time that a task may take.
    spec.timeout = None;
    for (name, value) in &launch.environment {
        spec = spec.with_env(name.clone(), value.clone());
    }
    let open = |name: &str| {
        let path = sandbox.join(name);
        async move {
            let mut options = tokio::fs::OpenOptions::new();
            options.create(true).append(true).open(path).await.map_err(|error| error.to_string())
        }
    };
    Ok((spec, open("stdout").await?, open("stderr").await?))
}
