//! The driver of an executor.

use std::collections::HashMap;
use std::collections::VecDeque;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use fastrand::Rng;
use mesos_types::internal::{
    ExecutorToFrameworkMessage, RegisterExecutorMessage, ReregisterExecutorMessage, StatusUpdate,
    StatusUpdateMessage,
};
use mesos_types::libprocess::{Upid, UpidError};
use mesos_types::{
    AgentId, AgentInfo, ExecutorId, ExecutorInfo, FrameworkId, FrameworkInfo, Status, TaskId,
    TaskInfo, TaskState, TaskStatus,
};

use super::binding::{BindingError, ExecutorMessage};
use super::types::Outbox;
use super::{DriverError, DriverErrorKind, Outgoing, SendId};
use crate::ordered::Ordered;
use crate::{DurationError, parse_duration};

/// How long an executor waits for its agent to come back unless the environment says otherwise.
const RECOVERY_TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// What an agent tells an executor of package `mesos` in the variables of its environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// The process of the agent: `MESOS_SLAVE_PID`.
    pub slave: Upid,
    /// The agent: `MESOS_SLAVE_ID`. May be empty.
    pub slave_id: AgentId,
    /// The framework: `MESOS_FRAMEWORK_ID`. May be empty.
    pub framework_id: FrameworkId,
    /// The executor: `MESOS_EXECUTOR_ID`. May be empty.
    pub executor_id: ExecutorId,
    /// The working directory: `MESOS_DIRECTORY`, else `.`.
    pub directory: String,
    /// Whether the executor outlives a restart of the agent: `MESOS_CHECKPOINT` is `1`.
    pub checkpoint: bool,
    /// How long it then waits: `MESOS_RECOVERY_TIMEOUT`, else 15 minutes.
    pub recovery_timeout: Duration,
    /// Whether the agent runs in the same operating system process: `MESOS_LOCAL` is set.
    pub local: bool,
}

/// A variable that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentError {
    /// `MESOS_SLAVE_PID` is not set.
    #[error("the variable MESOS_SLAVE_PID is missing")]
    NoSlavePid,
    /// `MESOS_SLAVE_PID` is not the address of a process.
    #[error("the variable MESOS_SLAVE_PID: {0}")]
    SlavePid(#[from] UpidError),
    /// `MESOS_RECOVERY_TIMEOUT` is not a duration.
    #[error("the variable MESOS_RECOVERY_TIMEOUT: {0}")]
    RecoveryTimeout(#[from] DurationError),
}

impl Environment {
    /// Reads the variables; others than those of Mesos do not matter.
    ///
    /// # Errors
    /// A variable is missing or wrong.
    pub fn read<K: AsRef<str>, V: Into<String>>(
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Self, EnvironmentError> {
        let variables: HashMap<String, String> =
            variables.into_iter().map(|(k, v)| (k.as_ref().to_owned(), v.into())).collect();
        let given = |name: &str| variables.get(name).cloned().filter(|value| !value.is_empty());
        let text = |name: &str| given(name).unwrap_or_default();
        let slave = given("MESOS_SLAVE_PID").ok_or(EnvironmentError::NoSlavePid)?.parse()?;
        let timeout = given("MESOS_RECOVERY_TIMEOUT").map(|text| parse_duration(&text));
        Ok(Environment {
            slave,
            slave_id: text("MESOS_SLAVE_ID").into(),
            framework_id: text("MESOS_FRAMEWORK_ID").into(),
            executor_id: text("MESOS_EXECUTOR_ID").into(),
            directory: given("MESOS_DIRECTORY").unwrap_or_else(|| ".".to_owned()),
            checkpoint: text("MESOS_CHECKPOINT") == "1",
            recovery_timeout: timeout.transpose()?.unwrap_or(RECOVERY_TIMEOUT),
            local: given("MESOS_LOCAL").is_some(),
        })
    }
}

/// What a driver is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A message for the driver.
    Message {
        /// Who sent it.
        from: Upid,
        /// Its name.
        name: String,
        /// The message, encoded.
        body: Bytes,
    },
    /// The connection to a process has broken.
    Exited(Upid),
    /// A message is on its way.
    Sent(SendId),
    /// A message could not be sent.
    Unsent(SendId, String),
    /// The time that [`next_timeout`](Driver::next_timeout) named has come.
    Timeout,
}

/// What the user is to be told. Callbacks come out in the order of what they tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Callback {
    /// The executor is registered with its agent.
    Registered(Box<ExecutorInfo>, Box<FrameworkInfo>, Box<AgentInfo>),
    /// The executor is registered again, with an agent that was restarted.
    Reregistered(Box<AgentInfo>),
    /// The agent is lost, and may come back.
    Disconnected,
    /// A task is to be started.
    LaunchTask(Box<TaskInfo>),
    /// A task is to be killed.
    KillTask(TaskId),
    /// The scheduler sent data.
    FrameworkMessage(Bytes),
    /// The executor is to end its tasks; the driver has ended.
    Shutdown,
    /// Something is wrong. The driver goes on.
    Error(String),
}

/// What a driver wants done, or tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Send this message; [`Input::Sent`] or [`Input::Unsent`] comes back.
    Send(Outgoing),
    /// Call the user.
    Callback(Callback),
    /// A message was not taken, and why.
    Dropped {
        /// Who sent it.
        from: Upid,
        /// Its name.
        name: String,
        /// Why it was not taken.
        reason: Dropped,
    },
    /// The driver could not be started, since the registration could not be sent. It may be
    /// started again.
    NotStarted(DriverError),
    /// The driver has ended in this state. Messages that came out before are still to be sent.
    Ended(Status),
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Dropped {
    /// The driver does not run.
    #[error("the driver does not run")]
    NotRunning,
    /// The task was launched before, and no update of it was acknowledged.
    #[error("the task {0} was launched before")]
    Twice(TaskId),
    /// The message is not known, or malformed.
    #[error(transparent)]
    Binding(#[from] BindingError),
}

/// The driver of an executor.
///
/// It remembers the tasks and the updates that the agent has not acknowledged, and tells them to
/// an agent that was restarted.
#[derive(Debug)]
pub struct Driver {
    environment: Environment,
    pid: Upid,
    status: Status,
    started: bool,
    connected: bool,
    registration: Option<SendId>,
    tasks: Ordered<TaskId, TaskInfo>,
    updates: Ordered<Bytes, StatusUpdate>,
    /// When the time to recover is over.
    recovery: Option<Instant>,
    random: Rng,
    outbox: Outbox,
    out: VecDeque<Output>,
    now: Instant,
}

impl Driver {
    /// A driver that is not started; `pid` is its process. The uuids of updates follow from the
    /// seed, which must be another one for each driver.
    pub fn new(environment: Environment, pid: Upid, seed: u64, now: Instant) -> Self {
        Driver {
            environment,
            pid,
            status: Status::NotStarted,
            started: false,
            connected: false,
            registration: None,
            tasks: Ordered::default(),
            updates: Ordered::default(),
            recovery: None,
            random: Rng::with_seed(seed),
            outbox: Outbox::default(),
            out: VecDeque::new(),
            now,
        }
    }

    /// The state of the driver.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether the executor is registered with its agent.
    pub fn is_connected(&self) -> bool {
        self.connected
    }

    /// Tasks of which no update was acknowledged yet, in the order of their launch.
    pub fn unacknowledged_tasks(&self) -> impl ExactSizeIterator<Item = &TaskInfo> {
        self.tasks.values()
    }

    /// Updates that were not acknowledged yet, in their order.
    pub fn unacknowledged_updates(&self) -> impl ExactSizeIterator<Item = &StatusUpdate> {
        self.updates.values()
    }

    /// Starts the driver: registers with the agent.
    ///
    /// # Errors
    /// The driver was started before, or aborted.
    pub fn start(&mut self) -> Result<Status, DriverError> {
        let kind = if self.started { DriverErrorKind::Started } else { DriverErrorKind::State };
        if self.started || self.status != Status::NotStarted {
            return Err(self.error("start", kind));
        }
        self.started = true;
        self.status = Status::Running;
        let Environment { framework_id, executor_id, slave, .. } = &self.environment;
        let message = RegisterExecutorMessage::new(framework_id.clone(), executor_id.clone());
        let outgoing = self.outbox.message(&self.pid, slave, &message);
        self.registration = Some(outgoing.id);
        self.out.push_back(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Ends the driver. A driver that was aborted says so.
    ///
    /// # Errors
    /// The driver is not started, or was stopped before.
    pub fn stop(&mut self) -> Result<Status, DriverError> {
        if self.status == Status::Aborted {
            return Ok(self.status);
        }
        self.check("stop")?;
        self.end(Status::Stopped);
        Ok(self.status)
    }

    /// Ends the driver at once.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn abort(&mut self) -> Result<Status, DriverError> {
        self.check("abort")?;
        self.end(Status::Aborted);
        Ok(self.status)
    }

    /// The state in which the driver ended; `None` while it runs.
    ///
    /// # Errors
    /// The driver is not started.
    pub fn join(&self) -> Result<Option<Status>, DriverError> {
        match self.status {
            Status::NotStarted => Err(self.error("join", DriverErrorKind::State)),
            Status::Running => Ok(None),
            status => Ok(Some(status)),
        }
    }

    /// Tells the scheduler of a task; `time` is the present. The update is repeated to an agent
    /// that was restarted until it is acknowledged.
    ///
    /// # Errors
    /// The driver does not run, or the state is TASK_STAGING; then the driver is aborted.
    pub fn send_status_update(
        &mut self,
        mut status: TaskStatus,
        time: SystemTime,
    ) -> Result<Status, DriverError> {
        self.check("send_status_update")?;
        if status.state == TaskState::Staging {
            self.end(Status::Aborted);
            return Err(self.error("send_status_update", DriverErrorKind::Staging));
        }
        let seconds = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64();
        let uuid = self.uuid();
        let Environment { framework_id, executor_id, slave_id, slave, .. } = &self.environment;
        status.timestamp = Some(seconds);
        status.agent_id = Some(slave_id.clone());
        status.uuid = Some(uuid.clone());
        let update = StatusUpdate {
            executor_id: Some(executor_id.clone()),
            slave_id: Some(slave_id.clone()),
            uuid: Some(uuid.clone()),
            ..StatusUpdate::new(framework_id.clone(), status, seconds)
        };
        let message = StatusUpdateMessage {
            pid: Some(self.pid.to_string()),
            ..StatusUpdateMessage::new(update.clone())
        };
        let outgoing = self.outbox.message(&self.pid, slave, &message);
        self.out.push_back(Output::Send(outgoing));
        self.updates.insert(uuid, update);
        Ok(self.status)
    }

    /// A random uuid, version 4.
    fn uuid(&mut self) -> Bytes {
        let bits = self.random.u128(..);
        let bits = bits & !(0xf << 76) & !(0xc << 60) | (0x4 << 76) | (0x8 << 60);
        Bytes::copy_from_slice(&bits.to_be_bytes())
    }

    /// Sends data to the scheduler.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn send_framework_message(&mut self, data: Bytes) -> Result<Status, DriverError> {
        self.check("send_framework_message")?;
        let Environment { framework_id, executor_id, slave_id, slave, .. } = &self.environment;
        let (agent, framework) = (slave_id.clone(), framework_id.clone());
        let message = ExecutorToFrameworkMessage::new(agent, framework, executor_id.clone(), data);
        let outgoing = self.outbox.message(&self.pid, slave, &message);
        self.out.push_back(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        self.now = self.now.max(now);
        match input {
            Input::Message { from, name, body } => {
                let taken = match ExecutorMessage::read(&name, &body) {
                    Ok(message) => self.message(&from, message),
                    Err(error) => Err(error.into()),
                };
                if let Err(reason) = taken {
                    self.out.push_back(Output::Dropped { from, name, reason });
                }
            }
            Input::Exited(pid) => self.exited(&pid),
            Input::Sent(id) => {
                self.registration.take_if(|registration| *registration == id);
            }
            Input::Unsent(id, text) => {
                let registers = self.registration.take_if(|registration| *registration == id);
                if registers.is_some() && self.status == Status::Running && !self.connected {
                    self.status = Status::NotStarted;
                    self.started = false;
                    let error = self.error("start", DriverErrorKind::Send(text));
                    self.out.push_back(Output::NotStarted(error));
                }
            }
            Input::Timeout => {}
        }
        if self.recovery.is_some_and(|due| due <= self.now) {
            self.shut_down(Status::Stopped);
        }
    }

    /// What is to be done, or told, next; `None` if nothing is until the next call or
    /// [`handle`](Self::handle).
    pub fn poll(&mut self) -> Option<Output> {
        self.out.pop_front()
    }

    /// When [`Input::Timeout`] is due, unless something else comes before.
    pub fn next_timeout(&self) -> Option<Instant> {
        self.recovery
    }

    fn error(&self, call: &'static str, kind: DriverErrorKind) -> DriverError {
        DriverError { call, status: self.status, kind }
    }

    fn check(&self, call: &'static str) -> Result<(), DriverError> {
        let runs = self.status == Status::Running;
        if runs { Ok(()) } else { Err(self.error(call, DriverErrorKind::State)) }
    }

    fn callback(&mut self, callback: Callback) {
        self.out.push_back(Output::Callback(callback));
    }

    /// Ends the driver. Callbacks that did not come out are dropped.
    fn end(&mut self, status: Status) {
        self.status = status;
        self.connected = false;
        self.recovery = None;
        self.out.retain(|output| matches!(output, Output::Send(_)));
        self.out.push_back(Output::Ended(status));
    }

    /// Tells the user to end its tasks, and ends the driver. What the user was not told yet of
    /// before is told first.
    fn shut_down(&mut self, status: Status) {
        self.status = status;
        self.connected = false;
        self.recovery = None;
        self.callback(Callback::Shutdown);
        self.out.push_back(Output::Ended(status));
    }

    fn exited(&mut self, pid: &Upid) {
        if self.status != Status::Running || *pid != self.environment.slave {
            return;
        }
        if !self.environment.checkpoint || !(self.connected || self.recovery.is_some()) {
            return self.shut_down(Status::Aborted);
        }
        if std::mem::take(&mut self.connected) {
            self.recovery = self.now.checked_add(self.environment.recovery_timeout);
            self.callback(Callback::Disconnected);
        }
    }

    fn message(&mut self, from: &Upid, message: ExecutorMessage) -> Result<(), Dropped> {
        use ExecutorMessage as M;
        // Acknowledgements count also after the end.
        if let M::StatusUpdateAcknowledgement(body) = &message {
            self.updates.remove(&body.uuid);
            self.tasks.remove(&body.task_id);
            return Ok(());
        }
        if self.status != Status::Running {
            return Err(Dropped::NotRunning);
        }
        match message {
            M::ExecutorRegistered(body) => {
                self.connect();
                self.environment.slave_id = body.slave_id;
                self.callback(Callback::Registered(
                    Box::new(body.executor_info),
                    Box::new(body.framework_info),
                    Box::new(body.slave_info),
                ));
            }
            M::ExecutorReregistered(body) => {
                self.connect();
                self.callback(Callback::Reregistered(Box::new(body.slave_info)));
            }
            M::ReconnectExecutor(body) => {
                self.environment.slave = from.clone();
                self.environment.slave_id = body.slave_id;
                let Environment { framework_id, executor_id, .. } = &self.environment;
                let message = ReregisterExecutorMessage {
                    tasks: self.tasks.values().cloned().collect(),
                    updates: self.updates.values().cloned().collect(),
                    ..ReregisterExecutorMessage::new(executor_id.clone(), framework_id.clone())
                };
                let outgoing = self.outbox.message(&self.pid, from, &message);
                self.out.push_back(Output::Send(outgoing));
            }
            M::RunTask(body) => {
                let task = body.task;
                if self.tasks.contains(&task.task_id) {
                    return Err(Dropped::Twice(task.task_id));
                }
                self.tasks.insert(task.task_id.clone(), task.clone());
                self.callback(Callback::LaunchTask(Box::new(task)));
            }
            M::KillTask(body) => self.callback(Callback::KillTask(body.task_id)),
            M::FrameworkToExecutor(body) => self.callback(Callback::FrameworkMessage(body.data)),
            M::ShutdownExecutor(_) => self.shut_down(Status::Stopped),
            M::FrameworkError(body) => self.callback(Callback::Error(body.message)),
            M::StatusUpdateAcknowledgement(_) => {}
        }
        Ok(())
    }

    fn connect(&mut self) {
        self.connected = true;
        self.recovery = None;
        self.registration = None;
    }
}
