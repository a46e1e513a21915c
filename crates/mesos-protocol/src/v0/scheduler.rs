//! The driver of a scheduler.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use mesos_types::framework_info::capability;
use mesos_types::internal::{
    DeactivateFrameworkMessage, FrameworkToExecutorMessage, KillTaskMessage, LaunchTasksMessage,
    ReconcileTasksMessage, RegisterFrameworkMessage, ReregisterFrameworkMessage,
    ResourceRequestMessage, ReviveOffersMessage, StatusUpdateAcknowledgementMessage,
    StatusUpdateMessage, UnregisterFrameworkMessage,
};
use mesos_types::libprocess::Upid;
use mesos_types::offer::Operation;
use mesos_types::scheduler::call::Acknowledge;
use mesos_types::scheduler::{Call, CallKind, OfferConstraints, call, v0};
use mesos_types::{
    AgentId, Codec, Credential, ExecutorId, Filters, FrameworkId, FrameworkInfo, MasterInfo, Offer,
    OfferId, Request, Status, TaskId, TaskInfo, TaskState, TaskStatus, task_status,
};

use super::binding::{AuthenticationMessage, BindingError, SchedulerMessage};
use super::cram_md5::{AuthenticationError, Client, Reaction};
use super::types::Outbox;
use super::{DriverError, DriverErrorKind, Outgoing, SendId};
use crate::Backoff;

/// The name of calls, as the drivers of Mesos itself send them.
const CALL: &str = "mesos.scheduler.Call";

/// How long an authentication may take, unless the configuration says otherwise.
const AUTHENTICATION: Duration = Duration::from_secs(30);

/// The bounds of what the configuration may say: a driver neither floods a master nor waits beyond
/// the end of time.
const SHORTEST: Duration = Duration::from_millis(10);
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// The bounds of the wait before the next attempt to register.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Who acknowledges status updates, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Acknowledgements {
    /// The driver, after the callback: when it is told so by [`Input::Handled`].
    #[default]
    AfterCallback,
    /// The driver, before the callback.
    BeforeCallback,
    /// The user, by [`Driver::acknowledge`].
    Explicit,
}

/// In which messages a driver speaks to the master, which understands either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// One type of message for each thing, as drivers up to 0.23 and mesos-go do. Only what has
    /// no such message is a call.
    #[default]
    Messages,
    /// `mesos.scheduler.Call` for everything, as the drivers of Mesos do since.
    Calls,
}

/// What a driver needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The framework. With an `id` the driver takes over a framework that is known.
    pub framework: FrameworkInfo,
    /// The process of the driver.
    pub pid: Upid,
    /// The process that authenticates for the driver.
    pub authenticatee: Upid,
    /// Principal and secret, if the master wants them.
    pub credential: Option<Credential>,
    /// How long an authentication may take; then it is begun anew. 30 seconds by default, and
    /// between 10 milliseconds and a day whatever is set.
    pub authentication_timeout: Duration,
    /// Who acknowledges status updates.
    pub acknowledgements: Acknowledgements,
    /// In which messages the driver speaks to the master.
    pub style: Style,
    /// Roles for which no offers are wanted at first. They are told with [`Style::Calls`] only.
    pub suppressed_roles: Vec<String>,
}

impl Config {
    /// The configuration of a framework whose driver is this process, all else as by default.
    pub fn new(framework: FrameworkInfo, pid: Upid) -> Self {
        Config {
            framework,
            authenticatee: pid.clone(),
            pid,
            credential: None,
            authentication_timeout: AUTHENTICATION,
            acknowledgements: Acknowledgements::default(),
            style: Style::default(),
            suppressed_roles: Vec::new(),
        }
    }
}

/// What a driver is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The process of the master that leads now; `None` if none does.
    Master(Option<Upid>),
    /// A message for the driver, or for the process that authenticates for it.
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
    /// The user's callback for the next of the callbacks that came out has returned.
    Handled,
    /// The time that [`next_timeout`](Driver::next_timeout) named has come.
    Timeout,
}

/// What the user is to be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Callback {
    /// The framework is registered.
    Registered(FrameworkId, Box<MasterInfo>),
    /// The framework is registered again, with this master.
    Reregistered(Box<MasterInfo>),
    /// The master is lost.
    Disconnected,
    /// Resources are on offer.
    ResourceOffers(Vec<Offer>),
    /// An offer is withdrawn.
    OfferRescinded(OfferId),
    /// A task has a new status. With a `uuid` it is to be acknowledged.
    StatusUpdate(Box<TaskStatus>),
    /// An executor on an agent sent data.
    FrameworkMessage(ExecutorId, AgentId, Bytes),
    /// An agent is lost.
    SlaveLost(AgentId),
    /// An executor on an agent has ended, with this status.
    ExecutorLost(ExecutorId, AgentId, i32),
    /// The driver is aborted.
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
    /// An authentication did not succeed. It is tried again unless it was refused.
    NotAuthenticated(AuthenticationError),
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
    /// The scheduler is not registered with a master.
    #[error("the scheduler is not connected")]
    NotConnected,
    /// The scheduler is registered already.
    #[error("the scheduler is connected already")]
    Connected,
    /// The sender is not the leading master.
    #[error("the sender is not the leading master")]
    Sender,
    /// There are not as many processes of agents as offers.
    #[error("there are not as many processes of agents as offers")]
    Pids,
    /// The message is not known, or malformed.
    #[error(transparent)]
    Binding(#[from] BindingError),
}

/// What a message was for whose fate matters.
#[derive(Clone, Debug)]
enum Purpose {
    Register,
    Launch(Vec<TaskId>),
}

/// How it stands with authentication.
#[derive(Debug)]
enum Authentication {
    /// None is wanted.
    Unneeded,
    Pending(Client, Instant),
    Done,
    /// The master refused the principal, and another one is not known before the next master.
    Refused,
}

/// The driver of a scheduler.
#[derive(Debug)]
pub struct Driver {
    config: Config,
    status: Status,
    started: bool,
    master: Option<Upid>,
    connected: bool,
    failover: bool,
    authentication: Authentication,
    backoff: Backoff,
    /// When to register again.
    register_at: Option<Instant>,
    /// The agents of offers that are open.
    offers: HashMap<OfferId, (AgentId, Option<Upid>)>,
    /// The processes of agents on which tasks were launched.
    agents: HashMap<AgentId, Upid>,
    outbox: Outbox,
    pending: HashMap<SendId, Purpose>,
    /// What is due when the callbacks that came out have returned.
    unhandled: VecDeque<Option<Acknowledge>>,
    /// For explicit acknowledgements: the updates that wait for one, by uuid, and how often each
    /// came.
    unacknowledged: HashMap<Bytes, (Acknowledge, usize)>,
    /// What comes out next, callbacks with the acknowledgement that is due after them.
    out: VecDeque<(Output, Option<Acknowledge>)>,
    now: Instant,
}

impl Driver {
    /// A driver that is not started. Waiting times follow from the seed.
    pub fn new(config: Config, seed: u64, now: Instant) -> Self {
        let timeout = config.framework.failover_timeout().unwrap_or_default();
        let longest = match timeout {
            Duration::ZERO => LONGEST_WAIT,
            timeout => LONGEST_WAIT.min(timeout / 10),
        };
        let id = config.framework.id.as_ref();
        Driver {
            failover: id.is_some_and(|id| !id.as_ref().is_empty()),
            backoff: Backoff::new(FIRST_WAIT, longest, seed),
            config,
            status: Status::NotStarted,
            started: false,
            master: None,
            connected: false,
            authentication: Authentication::Unneeded,
            register_at: None,
            offers: HashMap::new(),
            agents: HashMap::new(),
            outbox: Outbox::default(),
            pending: HashMap::new(),
            unhandled: VecDeque::new(),
            unacknowledged: HashMap::new(),
            out: VecDeque::new(),
            now,
        }
    }

    /// The state of the driver.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether the framework is registered with a master.
    pub fn is_connected(&self) -> bool {
        self.connected
    }

    /// The framework; its `id` is set once it is registered.
    pub fn framework(&self) -> &FrameworkInfo {
        &self.config.framework
    }

    /// Starts the driver. It registers when it is told who leads.
    ///
    /// # Errors
    /// The driver was started or aborted before.
    pub fn start(&mut self) -> Result<Status, DriverError> {
        if self.started {
            return Err(self.error("start", DriverErrorKind::Started));
        }
        self.check("start", Status::NotStarted)?;
        self.started = true;
        self.status = Status::Running;
        Ok(self.status)
    }

    /// Ends the driver; the framework too, unless another driver is to take it over. A driver
    /// that was aborted says so.
    ///
    /// # Errors
    /// The driver is not started, or was stopped before.
    pub fn stop(&mut self, failover: bool) -> Result<Status, DriverError> {
        if self.status == Status::Aborted {
            return Ok(self.status);
        }
        self.check("stop", Status::Running)?;
        if let Some((master, id)) = self.registered().filter(|_| !failover) {
            let message = UnregisterFrameworkMessage::new(id.clone());
            let goodbye = self.outgoing(&master, id, &message, CallKind::Teardown);
            self.push(Output::Send(goodbye));
        }
        self.end(Status::Stopped);
        Ok(self.status)
    }

    /// Ends the driver at once. The framework stays, so that another driver may take it over.
    pub fn abort(&mut self) -> Status {
        match self.status {
            Status::Running => {
                if let (Some((master, id)), Style::Calls) = (self.registered(), self.config.style) {
                    // Those drivers tell the master to make no more offers.
                    let message = DeactivateFrameworkMessage::new(id);
                    let outgoing = self.outbox.message(&self.config.pid, &master, &message);
                    self.push(Output::Send(outgoing));
                }
                self.end(Status::Aborted);
            }
            Status::NotStarted => self.status = Status::Aborted,
            _ => {}
        }
        self.status
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

    /// Launches tasks on offers of one agent; without tasks, declines the offers. What is left
    /// over is not offered again for as long as the filters say, 5 seconds without any.
    ///
    /// # Errors
    /// The driver does not run, or is disconnected. In the latter case a status update tells of
    /// each task that it is lost.
    pub fn launch_tasks(
        &mut self,
        offer_ids: Vec<OfferId>,
        mut tasks: Vec<TaskInfo>,
        filters: Option<Filters>,
    ) -> Result<Status, DriverError> {
        self.check("launch_tasks", Status::Running)?;
        let Some((master, framework_id)) = self.registered() else {
            let ids = tasks.into_iter().map(|task| task.task_id);
            self.lose(ids, "disconnected from mesos master");
            return Err(self.error("launch_tasks", DriverErrorKind::Disconnected));
        };
        for task in &mut tasks {
            self.name_framework(task, &framework_id);
        }
        self.use_offers(&offer_ids, tasks.iter());
        let ids = tasks.iter().map(|task| task.task_id.clone()).collect();
        let filters = filters.unwrap_or_default();
        let outgoing = match self.config.style {
            Style::Messages => {
                let message = LaunchTasksMessage { framework_id, tasks, filters, offer_ids };
                self.outbox.message(&self.config.pid, &master, &message)
            }
            Style::Calls => {
                let operations = vec![Operation::launch(tasks)];
                let call = Call::accept(framework_id, offer_ids, operations, Some(filters));
                self.outbox.named(&self.config.pid, &master, CALL, &call)
            }
        };
        self.pending.insert(outgoing.id, Purpose::Launch(ids));
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Gives an offer back.
    ///
    /// # Errors
    /// The driver does not run, or is disconnected.
    pub fn decline_offer(
        &mut self,
        offer_id: OfferId,
        filters: Option<Filters>,
    ) -> Result<Status, DriverError> {
        self.launch_tasks(vec![offer_id], Vec::new(), filters)
            .map_err(|error| DriverError { call: "decline_offer", ..error })
    }

    /// Uses offers of one agent for operations, as a call ACCEPT.
    ///
    /// # Errors
    /// As [`launch_tasks`](Self::launch_tasks).
    pub fn accept_offers(
        &mut self,
        offer_ids: Vec<OfferId>,
        mut operations: Vec<Operation>,
        filters: Option<Filters>,
    ) -> Result<Status, DriverError> {
        self.check("accept_offers", Status::Running)?;
        let registered = self.registered();
        let mut ids = Vec::new();
        for operation in &mut operations {
            let tasks = match &mut operation.kind {
                mesos_types::offer::OperationKind::Launch(body) => &mut body.task_infos,
                mesos_types::offer::OperationKind::LaunchGroup(body) => &mut body.task_group.tasks,
                _ => continue,
            };
            for task in tasks.iter_mut() {
                if let Some((_, framework_id)) = &registered {
                    self.name_framework(task, framework_id);
                }
                ids.push(task.task_id.clone());
            }
            let tasks = tasks.clone();
            self.remember_agents(&offer_ids, tasks.iter());
        }
        let Some((master, framework_id)) = registered else {
            self.lose(ids, "disconnected from mesos master");
            return Err(self.error("accept_offers", DriverErrorKind::Disconnected));
        };
        for id in &offer_ids {
            self.offers.remove(id);
        }
        let call = Call::accept(framework_id, offer_ids, operations, filters);
        let outgoing = self.outbox.named(&self.config.pid, &master, CALL, &call);
        self.pending.insert(outgoing.id, Purpose::Launch(ids));
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Kills a task.
    ///
    /// # Errors
    /// The driver does not run, or is disconnected.
    pub fn kill_task(&mut self, task_id: TaskId) -> Result<Status, DriverError> {
        let kind = CallKind::Kill(call::Kill::new(task_id.clone()));
        self.tell("kill_task", |id| KillTaskMessage::new(id, task_id), kind)
    }

    /// Asks the allocator for resources, which the built-in one ignores.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn request_resources(&mut self, requests: Vec<Request>) -> Result<Status, DriverError> {
        let kind = CallKind::Request(call::Request { requests: requests.clone() });
        let message = |framework_id| ResourceRequestMessage { framework_id, requests };
        self.tell("request_resources", message, kind)
    }

    /// Asks for offers again, for these roles or, if there are none, for all of the framework.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn revive_offers(&mut self, roles: Vec<String>) -> Result<Status, DriverError> {
        let body = (!roles.is_empty()).then(|| call::Revive { roles: roles.clone() });
        let message = |framework_id| ReviveOffersMessage { framework_id, roles };
        self.tell("revive_offers", message, CallKind::Revive(body))
    }

    /// Asks for no more offers, for these roles or, if there are none, for all of the framework.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn suppress_offers(&mut self, roles: Vec<String>) -> Result<Status, DriverError> {
        let (master, id) = self.needs("suppress_offers")?;
        let call = Call::suppress(id, roles);
        let outgoing = self.outbox.named(&self.config.pid, &master, CALL, &call);
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Sends a call for which drivers have no message of its own, as `mesos.scheduler.Call`.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn call(&mut self, kind: CallKind) -> Result<Status, DriverError> {
        let (master, id) = self.needs("call")?;
        let call = Call { framework_id: Some(id), kind };
        let outgoing = self.outbox.named(&self.config.pid, &master, CALL, &call);
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Asks for the latest status of these tasks or, if there are none, of all of the framework
    /// that the master knows.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn reconcile_tasks(&mut self, statuses: Vec<TaskStatus>) -> Result<Status, DriverError> {
        let tasks = statuses.iter().map(|status| call::reconcile::Task {
            agent_id: status.agent_id.clone(),
            task_id: status.task_id.clone(),
        });
        let kind = CallKind::Reconcile(call::Reconcile { tasks: tasks.collect() });
        let message = |id| ReconcileTasksMessage { statuses, ..ReconcileTasksMessage::new(id) };
        self.tell("reconcile_tasks", message, kind)
    }

    /// Sends data to an executor: to its agent, if a task was launched there, else to the
    /// master.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn send_framework_message(
        &mut self,
        executor_id: ExecutorId,
        agent_id: AgentId,
        data: Bytes,
    ) -> Result<Status, DriverError> {
        let (master, id) = self.needs("send_framework_message")?;
        let agent = self.agents.get(&agent_id).cloned();
        if agent.as_ref() == Some(&self.config.pid) {
            return Ok(self.status);
        }
        let body = call::Message {
            agent_id: agent_id.clone(),
            executor_id: executor_id.clone(),
            data: data.clone(),
        };
        let message = FrameworkToExecutorMessage::new(agent_id, id.clone(), executor_id, data);
        let outgoing = match agent {
            Some(agent) => self.outbox.message(&self.config.pid, &agent, &message),
            None => self.outgoing(&master, id, &message, CallKind::Message(body)),
        };
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// Acknowledges a status, where that is left to the user. A status that needs no
    /// acknowledgement, or had one since it came, is passed over.
    ///
    /// # Errors
    /// As [`kill_task`](Self::kill_task).
    pub fn acknowledge(&mut self, status: &TaskStatus) -> Result<Status, DriverError> {
        self.needs("acknowledge")?;
        let uuid = status.uuid.clone().unwrap_or_default();
        if let Some((due, count)) = self.unacknowledged.remove(&uuid) {
            if count > 1 {
                self.unacknowledged.insert(uuid, (due.clone(), count - 1));
            }
            self.send_acknowledgement(due);
        }
        Ok(self.status)
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        self.now = self.now.max(now);
        match input {
            Input::Master(master) => self.new_master(master),
            Input::Message { from, name, body } => self.message(from, name, &body),
            Input::Exited(pid) => self.exited(&pid),
            Input::Sent(id) => drop(self.pending.remove(&id)),
            Input::Unsent(id, error) => self.unsent(id, &error),
            Input::Handled => {
                let due = self.unhandled.pop_front().flatten();
                if let Some(due) = due.filter(|_| self.connected) {
                    self.send_acknowledgement(due);
                }
            }
            Input::Timeout => {}
        }
        self.timeout();
    }

    /// What is to be done, or told, next; `None` if nothing is until the next call or
    /// [`handle`](Self::handle).
    pub fn poll(&mut self) -> Option<Output> {
        let (output, due) = self.out.pop_front()?;
        if matches!(output, Output::Callback(_)) {
            self.unhandled.push_back(due);
        }
        Some(output)
    }

    /// When [`Input::Timeout`] is due, unless something else comes before.
    pub fn next_timeout(&self) -> Option<Instant> {
        match &self.authentication {
            Authentication::Pending(_, deadline) => Some(*deadline),
            _ => self.register_at,
        }
    }

    fn error(&self, call: &'static str, kind: DriverErrorKind) -> DriverError {
        DriverError { call, status: self.status, kind }
    }

    fn check(&self, call: &'static str, status: Status) -> Result<(), DriverError> {
        let right = self.status == status;
        if right { Ok(()) } else { Err(self.error(call, DriverErrorKind::State)) }
    }

    /// The master with which the framework is registered.
    fn leading(&self) -> Option<Upid> {
        self.master.clone().filter(|_| self.connected)
    }

    fn registered(&self) -> Option<(Upid, FrameworkId)> {
        self.leading().zip(self.config.framework.id.clone())
    }

    fn needs(&self, call: &'static str) -> Result<(Upid, FrameworkId), DriverError> {
        self.check(call, Status::Running)?;
        self.registered().ok_or_else(|| self.error(call, DriverErrorKind::Disconnected))
    }

    fn tell<T: Codec>(
        &mut self,
        call: &'static str,
        message: impl FnOnce(FrameworkId) -> T,
        kind: CallKind,
    ) -> Result<Status, DriverError> {
        let (master, id) = self.needs(call)?;
        let message = message(id.clone());
        let outgoing = self.outgoing(&master, id, &message, kind);
        self.push(Output::Send(outgoing));
        Ok(self.status)
    }

    /// One or the other, by the style of the driver.
    fn outgoing<T: Codec>(
        &mut self,
        master: &Upid,
        id: FrameworkId,
        message: &T,
        kind: CallKind,
    ) -> Outgoing {
        let pid = &self.config.pid;
        match self.config.style {
            Style::Messages => self.outbox.message(pid, master, message),
            Style::Calls => {
                let call = Call { framework_id: Some(id), kind };
                self.outbox.named(pid, master, CALL, &call)
            }
        }
    }

    /// Takes offers out of the cache, with the processes of the agents on which tasks start.
    fn use_offers<'a>(&mut self, ids: &[OfferId], tasks: impl Iterator<Item = &'a TaskInfo>) {
        self.remember_agents(ids, tasks);
        for id in ids {
            self.offers.remove(id);
        }
    }

    fn remember_agents<'a>(&mut self, ids: &[OfferId], tasks: impl Iterator<Item = &'a TaskInfo>) {
        let known = ids.iter().filter_map(|id| self.offers.get(id));
        let pids: HashMap<AgentId, Upid> =
            known.filter_map(|(agent, pid)| Some((agent.clone(), pid.clone()?))).collect();
        for task in tasks {
            if let Some(pid) = pids.get(&task.agent_id) {
                self.agents.insert(task.agent_id.clone(), pid.clone());
            }
        }
    }

    /// Tells the user that tasks did not reach the master.
    fn lose(&mut self, tasks: impl IntoIterator<Item = TaskId>, message: &str) {
        let capabilities = &self.config.framework.capabilities;
        let aware = capabilities
            .iter()
            .any(|capability| capability.r#type == Some(capability::Type::PartitionAware));
        let state = if aware { TaskState::Dropped } else { TaskState::Lost };
        for id in tasks {
            let status = TaskStatus {
                source: Some(task_status::Source::Master),
                reason: Some(task_status::Reason::MasterDisconnected),
                message: Some(message.to_owned()),
                ..TaskStatus::new(id, state)
            };
            self.callback(Callback::StatusUpdate(Box::new(status)));
        }
    }

    fn push(&mut self, output: Output) {
        self.out.push_back((output, None));
    }

    fn callback(&mut self, callback: Callback) {
        self.push(Output::Callback(callback));
    }

    /// Ends the driver. Callbacks that did not come out are dropped.
    fn end(&mut self, status: Status) {
        self.status = status;
        self.connected = false;
        self.master = None;
        self.register_at = None;
        self.authentication = Authentication::Unneeded;
        self.offers.clear();
        self.agents.clear();
        self.unhandled.clear();
        self.unacknowledged.clear();
        self.out.retain(|(output, _)| matches!(output, Output::Send(_)));
        self.push(Output::Ended(status));
    }

    fn new_master(&mut self, master: Option<Upid>) {
        if self.status != Status::Running {
            return;
        }
        self.disconnect();
        self.master = master;
        self.begin();
    }

    /// The framework is not registered any more.
    fn disconnect(&mut self) {
        self.register_at = None;
        self.authentication = Authentication::Unneeded;
        self.offers.clear();
        if std::mem::take(&mut self.connected) {
            self.callback(Callback::Disconnected);
        }
    }

    /// Begins to authenticate, or to register.
    fn begin(&mut self) {
        let Some(master) = self.master.clone() else { return };
        self.backoff.reset();
        match &self.config.credential {
            None => self.register(),
            Some(credential) => {
                let secret = credential.secret.clone().unwrap_or_default();
                let mut client = Client::new(&self.config.pid, &credential.principal, secret);
                if self.config.style == Style::Calls {
                    client = client.with_empty_data();
                }
                let message = client.begin();
                let wait = self.config.authentication_timeout.clamp(SHORTEST, LONGEST);
                self.authentication = Authentication::Pending(client, self.now + wait);
                self.send_authentication(&master, &message);
            }
        }
    }

    fn send_authentication(&mut self, to: &Upid, message: &AuthenticationMessage) {
        let from = &self.config.authenticatee;
        let outgoing = match message {
            AuthenticationMessage::Authenticate(body) => self.outbox.message(from, to, &**body),
            AuthenticationMessage::Start(body) => self.outbox.message(from, to, &**body),
            AuthenticationMessage::Step(body) => self.outbox.message(from, to, &**body),
            _ => return,
        };
        self.push(Output::Send(outgoing));
    }

    /// Sends the registration, and says when to do so again.
    fn register(&mut self) {
        let Some(master) = self.master.clone() else { return };
        let framework = self.config.framework.clone();
        let known = framework.id.clone().filter(|id| !id.as_ref().is_empty());
        let pid = &self.config.pid;
        let outgoing = match (self.config.style, known) {
            (Style::Messages, None) => {
                self.outbox.message(pid, &master, &RegisterFrameworkMessage::new(framework))
            }
            (Style::Messages, Some(_)) => {
                let message = ReregisterFrameworkMessage::new(framework, self.failover);
                self.outbox.message(pid, &master, &message)
            }
            (Style::Calls, known) => {
                let body = v0::call::Subscribe {
                    force: known.is_some().then_some(self.failover),
                    suppressed_roles: self.config.suppressed_roles.clone(),
                    // The drivers of Mesos always have them, if only empty.
                    offer_constraints: Some(OfferConstraints::default()),
                    ..v0::call::Subscribe::new(framework)
                };
                let kind = v0::CallKind::Subscribe(body);
                let call = v0::Call { framework_id: known, kind };
                self.outbox.named(pid, &master, CALL, &call)
            }
        };
        self.pending.insert(outgoing.id, Purpose::Register);
        self.push(Output::Send(outgoing));
        self.register_at = Some(self.now + self.backoff.wait());
    }

    fn timeout(&mut self) {
        if self.status != Status::Running {
            return;
        }
        match &self.authentication {
            Authentication::Pending(_, deadline) => {
                if *deadline <= self.now {
                    self.begin();
                }
            }
            Authentication::Refused => {}
            Authentication::Unneeded | Authentication::Done => {
                if self.register_at.is_some_and(|due| due <= self.now) {
                    self.register();
                }
            }
        }
    }

    fn exited(&mut self, pid: &Upid) {
        if self.status == Status::Running && self.master.as_ref() == Some(pid) {
            self.disconnect();
            self.register_at = Some(self.now + self.backoff.wait());
            if self.config.credential.is_some() {
                // The new connection has to be authenticated, too.
                self.begin();
            }
        }
        self.agents.retain(|_, agent| agent != pid);
    }

    fn unsent(&mut self, id: SendId, error: &str) {
        match self.pending.remove(&id) {
            Some(Purpose::Launch(tasks)) if self.status == Status::Running => {
                self.lose(tasks, &format!("Unable to launch tasks: {error}"));
            }
            // The next attempt is due anyway.
            Some(_) | None => {}
        }
    }

    fn message(&mut self, from: Upid, name: String, body: &Bytes) {
        if AuthenticationMessage::NAMES.contains(&&*name) {
            return self.authentication_message(from, name, body);
        }
        let taken = match SchedulerMessage::read(&name, body) {
            Ok(message) => self.scheduler_message(&from, message),
            Err(error) => Err(error.into()),
        };
        if let Err(reason) = taken {
            self.push(Output::Dropped { from, name, reason });
        }
    }

    fn authentication_message(&mut self, from: Upid, name: String, body: &Bytes) {
        let drop = |reason| Output::Dropped { from: from.clone(), name: name.clone(), reason };
        let message = match AuthenticationMessage::read(&name, body) {
            Ok(message) => message,
            Err(error) => {
                let dropped = drop(error.into());
                return self.push(dropped);
            }
        };
        let Authentication::Pending(client, _) = &mut self.authentication else {
            let reason = BindingError::Unknown(name.clone()).into();
            let dropped = drop(reason);
            return self.push(dropped);
        };
        match client.handle(&from, &message) {
            Ok(Reaction::Send(answer)) => self.send_authentication(&from, &answer),
            Ok(Reaction::Done(())) => {
                self.authentication = Authentication::Done;
                self.register();
            }
            // Who is not the other side cannot end the authentication.
            Err(AuthenticationError::Sender(_)) => {
                let dropped = drop(Dropped::Sender);
                self.push(dropped);
            }
            Err(error) => {
                if error == AuthenticationError::Refused {
                    self.authentication = Authentication::Refused;
                } else if let Authentication::Pending(_, deadline) = &mut self.authentication {
                    *deadline = self.now + self.backoff.wait();
                }
                self.push(Output::NotAuthenticated(error));
            }
        }
    }

    fn scheduler_message(&mut self, from: &Upid, message: SchedulerMessage) -> Result<(), Dropped> {
        use SchedulerMessage as M;
        if self.status != Status::Running {
            return Err(Dropped::NotRunning);
        }
        let leads = self.master.as_ref() == Some(from);
        let connected = if self.connected { Ok(()) } else { Err(Dropped::NotConnected) };
        match message {
            M::FrameworkRegistered(body) => {
                self.confirmed(leads)?;
                self.config.framework.id = Some(body.framework_id.clone());
                self.callback(Callback::Registered(body.framework_id, Box::new(body.master_info)));
            }
            M::FrameworkReregistered(body) => {
                self.confirmed(leads)?;
                self.config.framework.id.get_or_insert(body.framework_id);
                self.callback(Callback::Reregistered(Box::new(body.master_info)));
            }
            M::ResourceOffers(body) => {
                connected?;
                if body.pids.len() != body.offers.len() {
                    return Err(Dropped::Pids);
                }
                for (offer, pid) in body.offers.iter().zip(&body.pids) {
                    let agent = (offer.agent_id.clone(), pid.parse().ok());
                    self.offers.insert(offer.id.clone(), agent);
                }
                self.callback(Callback::ResourceOffers(body.offers));
            }
            M::RescindResourceOffer(body) => {
                connected?;
                self.offers.remove(&body.offer_id);
                self.callback(Callback::OfferRescinded(body.offer_id));
            }
            M::StatusUpdate(body) => {
                connected?;
                if !leads {
                    return Err(Dropped::Sender);
                }
                self.update(*body);
            }
            M::LostSlave(body) => {
                connected?;
                self.agents.remove(&body.slave_id);
                self.callback(Callback::SlaveLost(body.slave_id));
            }
            M::ExitedExecutor(body) => {
                connected?;
                let (executor, agent) = (body.executor_id, body.slave_id);
                self.callback(Callback::ExecutorLost(executor, agent, body.status));
            }
            M::ExecutorToFramework(body) => {
                let (executor, agent) = (body.executor_id, body.slave_id);
                self.callback(Callback::FrameworkMessage(executor, agent, body.data));
            }
            M::FrameworkError(body) => {
                self.end(Status::Aborted);
                // The reason is told in spite of the end, and before it.
                let end = self.out.pop_back();
                self.callback(Callback::Error(body.message));
                self.out.extend(end);
            }
        }
        Ok(())
    }

    /// The master has registered the framework.
    fn confirmed(&mut self, leads: bool) -> Result<(), Dropped> {
        if self.connected {
            return Err(Dropped::Connected);
        }
        if !leads {
            return Err(Dropped::Sender);
        }
        self.connected = true;
        self.failover = false;
        self.register_at = None;
        self.backoff.reset();
        Ok(())
    }

    fn update(&mut self, message: StatusUpdateMessage) {
        let StatusUpdateMessage { update, pid } = message;
        let own = pid.as_deref() == Some(self.config.pid.as_str());
        let uuid = update.uuid.filter(|uuid| !uuid.is_empty() && !own);
        let due = uuid
            .clone()
            .zip(update.slave_id)
            .map(|(uuid, agent)| Acknowledge::new(agent, update.status.task_id.clone(), uuid));
        let status = TaskStatus { uuid, ..update.status };
        let mut after = None;
        match (self.config.acknowledgements, due) {
            (Acknowledgements::BeforeCallback, Some(due)) => self.send_acknowledgement(due),
            (Acknowledgements::Explicit, Some(due)) => {
                let waiting = self.unacknowledged.entry(due.uuid.clone());
                waiting.or_insert((due, 0)).1 += 1;
            }
            (_, due) => after = due,
        }
        let callback = Callback::StatusUpdate(Box::new(status));
        self.out.push_back((Output::Callback(callback), after));
    }

    fn send_acknowledgement(&mut self, due: Acknowledge) {
        let Some((master, id)) = self.registered() else { return };
        let Acknowledge { agent_id, task_id, uuid } = due.clone();
        let message = StatusUpdateAcknowledgementMessage::new(agent_id, id.clone(), task_id, uuid);
        let outgoing = self.outgoing(&master, id, &message, CallKind::Acknowledge(due));
        self.push(Output::Send(outgoing));
    }

    /// Names the framework of a task's executor, if nobody did. Masters have done so themselves
    /// since they take calls.
    fn name_framework(&self, task: &mut TaskInfo, id: &FrameworkId) {
        if let (Style::Messages, Some(executor)) = (self.config.style, &mut task.executor) {
            executor.framework_id.get_or_insert_with(|| id.clone());
        }
    }
}
