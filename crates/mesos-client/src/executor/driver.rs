use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use mesos_types::{
    AgentInfo, ExecutorInfo, FrameworkInfo, Status, TaskId, TaskInfo, TaskState, TaskStatus,
};
use tokio::sync::watch;

use super::{Config, ConnectError, EnvironmentError, Event, Events, Handle, SentCall, connect};

/// What an executor wants to be told. Every method does nothing unless it is written.
///
/// The methods are called one after another, in the order of what they tell, on a task of the
/// driver. They should not take long. Calls of the driver can be made within.
#[allow(unused_variables)]
pub trait Executor: Send + 'static {
    /// The executor is registered with its agent.
    fn registered(
        &mut self,
        driver: &ExecutorDriver,
        executor: &ExecutorInfo,
        framework: &FrameworkInfo,
        agent: &AgentInfo,
    ) {
    }

    /// The executor is registered again, with an agent that was restarted.
    fn reregistered(&mut self, driver: &ExecutorDriver, agent: &AgentInfo) {}

    /// The agent is lost, and may come back.
    fn disconnected(&mut self, driver: &ExecutorDriver) {}

    /// A task is to be started.
    fn launch_task(&mut self, driver: &ExecutorDriver, task: &TaskInfo) {}

    /// Tasks are to be started together. Starts them one after another unless it is written.
    fn launch_task_group(&mut self, driver: &ExecutorDriver, tasks: &[TaskInfo]) {
        for task in tasks {
            self.launch_task(driver, task);
        }
    }

    /// A task is to be killed.
    fn kill_task(&mut self, driver: &ExecutorDriver, task_id: &TaskId) {}

    /// The scheduler sent data.
    fn framework_message(&mut self, driver: &ExecutorDriver, data: &Bytes) {}

    /// All tasks are to be ended. The driver goes on for the grace period, so that last updates
    /// can be sent.
    fn shutdown(&mut self, driver: &ExecutorDriver) {}

    /// Something is wrong.
    fn error(&mut self, driver: &ExecutorDriver, message: &str) {}
}

/// An executor that does nothing.
impl Executor for () {}

/// What a driver of an executor needs to know.
pub struct ExecutorDriverConfig {
    /// What is called.
    pub executor: Box<dyn Executor>,
    /// Over which API the driver talks to the agent, and what the agent said. `None`: what is in
    /// the environment of this program, over the V1 API.
    pub config: Option<Config>,
    /// Talks to the agent in messages of libprocess, with this environment.
    #[cfg(feature = "v0")]
    pub v0: Option<crate::v0::ExecutorConfig>,
}

impl Default for ExecutorDriverConfig {
    fn default() -> Self {
        ExecutorDriverConfig {
            executor: Box::new(()),
            config: None,
            #[cfg(feature = "v0")]
            v0: None,
        }
    }
}

impl fmt::Debug for ExecutorDriverConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecutorDriverConfig").field("config", &self.config).finish_non_exhaustive()
    }
}

/// Why a driver of an executor, or a call of it, did nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExecutorDriverError {
    /// The environment is not that of an executor.
    #[error(transparent)]
    Environment(#[from] EnvironmentError),
    /// The agent cannot be connected to.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The registration could not be sent, or the driver's address not be bound.
    #[error("the executor could not be registered: {0}")]
    Register(String),
    /// The driver was started before, or aborted.
    #[error("the driver was started before; it is {0}")]
    Started(Status),
    /// The driver does not run.
    #[error("the driver does not run; it is {0}")]
    NotRunning(Status),
    /// An executor may not say that a task is about to be launched. The driver is aborted.
    #[error("an executor may not send TASK_STAGING")]
    Staging,
}

struct State {
    status: Status,
    config: Option<ExecutorDriverConfig>,
    handle: Option<Handle>,
    ended: bool,
}

struct Inner {
    state: Mutex<State>,
    status: watch::Sender<Status>,
}

/// Runs an [`Executor`]. Clones are the same driver.
#[derive(Clone)]
pub struct ExecutorDriver {
    inner: Arc<Inner>,
}

impl fmt::Debug for ExecutorDriver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecutorDriver").field("status", &self.status()).finish_non_exhaustive()
    }
}

impl ExecutorDriver {
    /// A driver that is not started.
    pub fn new(config: ExecutorDriverConfig) -> Self {
        let status = Status::NotStarted;
        let state = State { status, config: Some(config), handle: None, ended: false };
        let inner = Inner { state: Mutex::new(state), status: watch::channel(status).0 };
        ExecutorDriver { inner: Arc::new(inner) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state of the driver.
    pub fn status(&self) -> Status {
        self.state().status
    }

    fn set(&self, status: Status) {
        self.state().status = status;
        self.inner.status.send_replace(status);
    }

    /// Starts the driver: registers with the agent. Needs a runtime of tokio.
    ///
    /// # Errors
    /// The driver was started before, or the agent cannot be connected to.
    pub async fn start(&self) -> Result<Status, ExecutorDriverError> {
        let config = {
            let mut state = self.state();
            match (state.status, state.config.take()) {
                (Status::NotStarted, Some(config)) => config,
                (status, _) => return Err(ExecutorDriverError::Started(status)),
            }
        };
        #[cfg(feature = "v0")]
        let opened = match config.v0 {
            Some(v0) => crate::v0::connect_executor(v0).await,
            None => open(config.config),
        };
        #[cfg(not(feature = "v0"))]
        let opened = open(config.config);
        let executor = config.executor;
        let (handle, events) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                self.set(Status::Aborted);
                return Err(error);
            }
        };
        self.state().handle = Some(handle);
        self.set(Status::Running);
        tokio::spawn(run(self.clone(), executor, events));
        Ok(Status::Running)
    }

    /// Waits until the driver has ended and no callback runs any more. A driver that is not
    /// started is not waited for.
    pub async fn join(&self) -> Status {
        let mut changes = self.inner.status.subscribe();
        loop {
            {
                let state = self.state();
                if state.ended || state.handle.is_none() {
                    return state.status;
                }
            }
            if changes.changed().await.is_err() {
                return self.status();
            }
        }
    }

    /// Starts the driver and waits until it has ended.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub async fn run(&self) -> Result<Status, ExecutorDriverError> {
        self.start().await?;
        Ok(self.join().await)
    }

    fn end(&self, to: Status) -> Result<Status, ExecutorDriverError> {
        let mut state = self.state();
        match state.status {
            Status::Aborted => return Ok(Status::Aborted),
            Status::Running => {}
            status => return Err(ExecutorDriverError::NotRunning(status)),
        }
        state.status = to;
        if let Some(handle) = &state.handle {
            handle.stop();
        }
        drop(state);
        self.inner.status.send_replace(to);
        Ok(to)
    }

    /// Ends the driver. A driver that was aborted says so.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn stop(&self) -> Result<Status, ExecutorDriverError> {
        self.end(Status::Stopped)
    }

    /// Ends the driver at once.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn abort(&self) -> Result<Status, ExecutorDriverError> {
        self.end(Status::Aborted)
    }

    fn handle(&self) -> Result<Handle, ExecutorDriverError> {
        let state = self.state();
        let handle = state.handle.clone().filter(|_| state.status == Status::Running);
        handle.ok_or(ExecutorDriverError::NotRunning(state.status))
    }

    /// Tells the scheduler of a task, again and again until it is acknowledged.
    ///
    /// # Errors
    /// The driver does not run, or the state is TASK_STAGING; then the driver is aborted.
    pub fn send_status_update(&self, status: TaskStatus) -> Result<SentCall, ExecutorDriverError> {
        let handle = self.handle()?;
        if status.state == TaskState::Staging {
            self.abort()?;
            return Err(ExecutorDriverError::Staging);
        }
        Ok(handle.update(status))
    }

    /// Sends data to the scheduler, without a promise of delivery.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn send_framework_message(
        &self,
        data: impl Into<Bytes>,
    ) -> Result<SentCall, ExecutorDriverError> {
        Ok(self.handle()?.message(data))
    }
}

fn open(config: Option<Config>) -> Result<(Handle, Events), ExecutorDriverError> {
    let config = match config {
        Some(config) => config,
        None => Config::from_env()?,
    };
    Ok(connect(config)?)
}

/// Calls the executor until the events end.
async fn run(driver: ExecutorDriver, mut executor: Box<dyn Executor>, mut events: Events) {
    let mut known = false;
    while let Some(event) = events.next().await {
        if driver.status() != Status::Running {
            continue;
        }
        match event {
            Ok(event) => dispatch(&driver, &mut *executor, event, &mut known),
            Err(error) => {
                executor.error(&driver, &error.to_string());
                // The peer has ended the driver already.
                let _ = driver.abort();
            }
        }
    }
    drop(events);
    let status = {
        let mut state = driver.state();
        state.ended = true;
        if state.status == Status::Running {
            // The grace period after SHUTDOWN is over.
            state.status = Status::Stopped;
        }
        state.status
    };
    driver.inner.status.send_replace(status);
}

fn dispatch(driver: &ExecutorDriver, executor: &mut dyn Executor, event: Event, known: &mut bool) {
    match event {
        Event::Subscribed(body) => {
            if std::mem::replace(known, true) {
                executor.reregistered(driver, &body.agent_info);
            } else {
                let (own, framework) = (&body.executor_info, &body.framework_info);
                executor.registered(driver, own, framework, &body.agent_info);
            }
        }
        Event::Disconnected(lost) => {
            tracing::info!(%lost, "the executor is disconnected");
            executor.disconnected(driver);
        }
        Event::Launch(task) => executor.launch_task(driver, &task),
        Event::LaunchGroup(group) => executor.launch_task_group(driver, &group.tasks),
        Event::Kill(body) => executor.kill_task(driver, &body.task_id),
        Event::Message(data) => executor.framework_message(driver, &data),
        Event::Shutdown => executor.shutdown(driver),
        Event::Error(text) => executor.error(driver, &text),
        Event::Acknowledged(_) | Event::Heartbeat => {}
        Event::Unknown(event) => tracing::warn!(?event, "an event is not known"),
        Event::Skipped(error) => tracing::warn!(%error, "a record is not an event"),
    }
}
