//! Containers that are there: tasks by a driver of `mesos-container`, and executors as processes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use mesos_client::http::{self, Http};
use mesos_container::bridge::{self, Options};
use mesos_container::{Context, Driver, ProcessDriver, Task, TaskSpec, execute};
use mesos_types::{ContainerId, TaskId, TaskInfo};
use tokio::io::AsyncRead;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::command::Command;
use super::fetch::fetch;
use super::streams::{self, Origin, Printer, Tap};
use crate::cluster::container::{ContainerCommand, ContainerEvent, Ending, Launch, Printed};

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
    tap: Arc<Tap>,
    input: Option<mpsc::UnboundedSender<Bytes>>,
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
            ContainerCommand::Signal { container, signal: 9 } => {
                self.kill(agent, container, Duration::ZERO);
            }
            // The agent lets no other signals come.
            ContainerCommand::Signal { container, .. } => {
                if let Some(running) = self.running.get(&(agent, container)) {
                    running.context.cancel();
                }
            }
            ContainerCommand::Input { container, data } => {
                let running = self.running.get(&(agent, container));
                if let Some(input) = running.and_then(|running| running.input.as_ref()) {
                    // The container may be over.
                    let _ = input.send(data);
                }
            }
            ContainerCommand::Watch { container, watched } => {
                if let Some(running) = self.running.get(&(agent, container)) {
                    running.tap.watch(watched);
                }
            }
            ContainerCommand::Hold { container, held } => {
                if let Some(running) = self.running.get(&(agent, container)) {
                    running.tap.hold(held);
                }
            }
            ContainerCommand::Probe { container, address, path } => {
                let origin = Origin { commands: self.commands.clone(), agent, container };
                tokio::spawn(async move {
                    let listens = match path {
                        Some(path) => answers(&format!("http://{address}{path}")).await,
                        None => tokio::net::TcpStream::connect(address).await.is_ok(),
                    };
                    let ending = Ending::exited(i32::from(!listens));
                    let container = origin.container.clone();
                    origin.tell(ContainerEvent::Ended { container, ending });
                });
            }
            ContainerCommand::Remove { sandbox } => {
                tokio::spawn(async move {
                    // It may never have been made.
                    let _ = tokio::fs::remove_dir_all(&sandbox).await;
                });
            }
        }
    }

    fn launch(&mut self, agent: usize, launch: Launch) {
        self.running.retain(|_, running| !running.task.is_finished());
        let driver = if launch.executor.is_some() { &self.executors } else { &self.driver }.clone();
        let (context, commands) = (Context::new(), self.commands.clone());
        let container = launch.container.clone();
        let origin = Origin { commands, agent, container: container.clone() };
        let tap = Tap::new(launch.watched);
        let (input, reader) = match launch.interactive {
            true => {
                let (input, reader) = streams::input(origin.clone());
                (Some(input), Some(reader))
            }
            false => (None, None),
        };
        let task = {
            let (context, tap) = (context.clone(), tap.clone());
            tokio::spawn(async move {
                let ending = run(&*driver, &context, launch, &origin, tap, reader).await;
                let container = origin.container.clone();
                origin.tell(ContainerEvent::Ended { container, ending });
            })
        };
        self.running.insert((agent, container), Running { context, task, tap, input });
    }

    fn kill(&mut self, agent: usize, container: ContainerId, grace: Duration) {
        let key = (agent, container);
        let Some(running) = self.running.get(&key) else { return };
        if grace.is_zero() {
            // Nobody is asked.
            if !running.task.is_finished() {
                running.task.abort();
                let ending = Ending::signaled(9, "Killed");
                let event = ContainerEvent::Ended { container: key.1, ending };
                let _ = self.commands.send(Command::Container(agent, event));
            }
            return;
        }
        running.context.cancel();
        // A container that was not to print could not end.
        running.tap.hold(false);
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

/// Whether a server is well: it says so, or sends elsewhere.
async fn answers(address: &str) -> bool {
    let Ok(http) = Http::new(http::Config::default()) else { return false };
    let status = http.get(address).await.map(|response| response.status);
    status.is_ok_and(|status| status.is_success() || status.is_redirection())
}

async fn run(
    driver: &dyn Driver,
    context: &Context,
    launch: Launch,
    origin: &Origin,
    tap: Arc<Tap>,
    input: Option<impl AsyncRead + Send + Unpin + 'static>,
) -> Ending {
    let spec = match prepare(&launch).await {
        Ok(spec) => spec,
        Err(problem) => return Ending::failed(problem),
    };
    let printer = async |to: Printed, name: &str| -> Result<Printer, std::io::Error> {
        let file = match launch.keeps {
            true => {
                let path = Path::new(&launch.sandbox).join(name);
                let mut options = tokio::fs::OpenOptions::new();
                Some(options.create(true).append(true).open(path).await?)
            }
            false => None,
        };
        Ok(Printer { origin: origin.clone(), tap: tap.clone(), to, file })
    };
    let outputs =
        (printer(Printed::Stdout, "stdout").await, printer(Printed::Stderr, "stderr").await);
    let (stdout, stderr) = match outputs {
        (Ok(stdout), Ok(stderr)) => (stdout, stderr),
        (Err(error), _) | (_, Err(error)) => return Ending::failed(error.to_string()),
    };
    let started = origin.clone();
    let mut task = Task::new(spec).with_stdout(stdout).with_stderr(stderr).on_start(move || {
        let container = started.container.clone();
        started.tell(ContainerEvent::Started { container, pid: None });
    });
    if let Some(input) = input {
        task = task.with_input(input);
    }
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
async fn prepare(launch: &Launch) -> Result<TaskSpec, String> {
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
    Ok(spec)
}
