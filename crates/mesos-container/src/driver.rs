//! What drivers and tasks have in common.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncRead, AsyncWrite};

use crate::registry::RegistryAuth;
use crate::{ContainerError, Context, Note, RunResult, Stat, TaskSpec};

/// A future whose type is not named.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where the input of a task comes from.
pub type Input = Box<dyn AsyncRead + Send + Unpin>;

/// Where the output of a task goes.
pub type Output = Box<dyn AsyncWrite + Send + Unpin>;

/// Runs tasks.
///
/// ```
/// use std::sync::Arc;
/// use mesos_container::{Command, Context, Driver, Mock, Status, Task, TaskSpec};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), mesos_container::ContainerError> {
/// let driver: Box<dyn Driver> = Box::new(Mock::new());
/// let task = Arc::new(Task::new(TaskSpec::new("t1", Command::shell("true"))));
///
/// let context = Context::new();
/// let mut cookie = driver.prepare(&context, task).await?;
/// let result = cookie.run(&context).await?;
/// cookie.close().await?;
/// assert_eq!(result.status, Status::Success);
/// # Ok(()) }
/// ```
///
/// [`execute`] does these three steps.
pub trait Driver: Send + Sync {
    /// Does all that can be done before the task runs, and that may be tried again if it fails:
    /// it pulls the image and creates the container, for example.
    ///
    /// If the future is dropped, what it had prepared is removed.
    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        task: Arc<dyn ContainerTask>,
    ) -> BoxFuture<'a, Result<Box<dyn Cookie>, ContainerError>>;

    /// Whether the driver can run tasks now: for Docker, whether the daemon answers.
    fn is_alive(&self) -> BoxFuture<'_, bool>;
}

/// A task that is prepared.
///
/// Dropping it, at any time, kills the task and removes what was prepared, in the background.
/// [`close`](Self::close) does so and waits for it.
pub trait Cookie: Send {
    /// Runs the task to its end. A task that fails is a result; an error means that the driver
    /// failed.
    ///
    /// When the context ends or the task's own time is over, the task is asked to stop, and
    /// killed after `TaskSpec::kill_grace`. If the future is dropped, the task is killed at once.
    /// A task runs once: another call is [`ContainerError::RunBefore`].
    fn run<'a>(
        &'a mut self,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<RunResult, ContainerError>>;

    /// Removes what was prepared, and what is left of the run. It may be called without a run.
    fn close(self: Box<Self>) -> BoxFuture<'static, Result<(), ContainerError>>;
}

/// A task: what it is, and where its streams lead. [`Task`] is one.
pub trait ContainerTask: Send + Sync {
    /// What the task is.
    #[doc(alias("Id", "Command", "EnvVars", "Labels", "Image", "Timeout", "Volumes", "WorkDir"))]
    fn spec(&self) -> &TaskSpec;

    /// Its standard input. `None`: it is empty.
    fn input(&self) -> Option<Input> {
        None
    }

    /// Where its standard output goes. `None`: nowhere.
    #[doc(alias = "Logger")]
    fn stdout(&self) -> Option<Output> {
        None
    }

    /// Where its standard error goes. `None`: nowhere.
    #[doc(alias = "Logger")]
    fn stderr(&self) -> Option<Output> {
        None
    }

    /// Called once, when the task has begun to run.
    fn started(&self) {}

    /// Takes a sample of what the task uses, about once a second while it runs. It is called
    /// from within the driver and must not block.
    fn write_stat(&self, _stat: Stat) {}

    /// The credentials for the registry of its image. They are asked for before the driver
    /// looks for the image, and an error ends the preparation.
    #[doc(alias = "DockerAuth")]
    fn registry_auth(&self) -> BoxFuture<'_, Result<Option<RegistryAuth>, ContainerError>> {
        Box::pin(async { Ok(None) })
    }

    /// Called when the task is over. It may be called more than once.
    fn close(&self) {}
}

type OnStat = dyn Fn(Stat) + Send + Sync;
type OnStart = dyn Fn() + Send + Sync;

/// A task whose streams are readers and writers of tokio.
///
/// ```
/// use mesos_container::{Command, Task, TaskSpec};
///
/// let task = Task::new(TaskSpec::new("hello", Command::exec("cat", [""; 0])))
///     .with_input("hello\n".as_bytes())
///     .with_stdout(tokio::io::sink())
///     .on_stat(|stat| println!("{stat:?}"));
/// ```
pub struct Task {
    spec: TaskSpec,
    input: Mutex<Option<Input>>,
    stdout: Mutex<Option<Output>>,
    stderr: Mutex<Option<Output>>,
    auth: Option<RegistryAuth>,
    on_stat: Option<Box<OnStat>>,
    on_start: Option<Box<OnStart>>,
}

impl Task {
    /// A task without input, whose output goes nowhere.
    pub fn new(spec: TaskSpec) -> Self {
        Task {
            spec,
            input: Mutex::default(),
            stdout: Mutex::default(),
            stderr: Mutex::default(),
            auth: None,
            on_stat: None,
            on_start: None,
        }
    }

    /// The task with this standard input.
    #[must_use]
    pub fn with_input(self, input: impl AsyncRead + Send + Unpin + 'static) -> Self {
        Task { input: Mutex::new(Some(Box::new(input))), ..self }
    }

    /// The task whose standard output goes here.
    #[must_use]
    pub fn with_stdout(self, stdout: impl AsyncWrite + Send + Unpin + 'static) -> Self {
        Task { stdout: Mutex::new(Some(Box::new(stdout))), ..self }
    }

    /// The task whose standard error goes here.
    #[must_use]
    pub fn with_stderr(self, stderr: impl AsyncWrite + Send + Unpin + 'static) -> Self {
        Task { stderr: Mutex::new(Some(Box::new(stderr))), ..self }
    }

    /// The task with these credentials for the registry of its image.
    #[must_use]
    pub fn with_registry_auth(self, auth: RegistryAuth) -> Self {
        Task { auth: Some(auth), ..self }
    }

    /// The task whose samples are handed to this function, which must not block.
    #[must_use]
    pub fn on_stat(self, on_stat: impl Fn(Stat) + Send + Sync + 'static) -> Self {
        Task { on_stat: Some(Box::new(on_stat)), ..self }
    }

    /// The task that calls this function once it runs, which must not block.
    #[must_use]
    pub fn on_start(self, on_start: impl Fn() + Send + Sync + 'static) -> Self {
        Task { on_start: Some(Box::new(on_start)), ..self }
    }
}

fn take<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl ContainerTask for Task {
    fn spec(&self) -> &TaskSpec {
        &self.spec
    }

    fn input(&self) -> Option<Input> {
        take(&self.input)
    }

    fn stdout(&self) -> Option<Output> {
        take(&self.stdout)
    }

    fn stderr(&self) -> Option<Output> {
        take(&self.stderr)
    }

    fn started(&self) {
        if let Some(on_start) = &self.on_start {
            on_start();
        }
    }

    fn write_stat(&self, stat: Stat) {
        if let Some(on_stat) = &self.on_stat {
            on_stat(stat);
        }
    }

    fn registry_auth(&self) -> BoxFuture<'_, Result<Option<RegistryAuth>, ContainerError>> {
        Box::pin(async { Ok(self.auth.clone()) })
    }

    fn close(&self) {
        take(&self.input);
        take(&self.stdout);
        take(&self.stderr);
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").field("spec", &self.spec).finish_non_exhaustive()
    }
}

/// Prepares a task, runs it and closes it.
///
/// What could not be removed afterwards is a [`Note::NotRemoved`] of the result.
///
/// # Errors
/// The driver failed to prepare or to run it.
pub async fn execute(
    driver: &dyn Driver,
    context: &Context,
    task: Arc<dyn ContainerTask>,
) -> Result<RunResult, ContainerError> {
    let mut cookie = driver.prepare(context, Arc::clone(&task)).await?;
    let result = cookie.run(context).await;
    let closed = cookie.close().await;
    task.close();
    let mut result = result?;
    if let Err(error) = closed {
        result.notes.push(Note::NotRemoved(error.to_string()));
    }
    Ok(result)
}
