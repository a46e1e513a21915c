//! The connection of an executor to its agent.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Uri;
use mesos_types::executor::call::Update;
use mesos_types::executor::{Call, CallKind, Event};
use mesos_types::http::{Api, MediaType};
use mesos_types::recordio::RecordError;
use mesos_types::{ExecutorId, FrameworkId, TaskId, TaskInfo, TaskState, TaskStatus, task_status};

use super::link::{Caller, Link, Step};
use super::{CallError, Input, Lost, Request, RequestId, Retry, SubscribeError, Ticket, Timing};
use crate::ordered::Ordered;
use crate::{Environment, Recovery};

/// What a connection needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The framework of the executor.
    pub framework_id: FrameworkId,
    /// The executor.
    pub executor_id: ExecutorId,
    /// How the executor outlives a restart of the agent; `None` if it ends with the subscription.
    pub recovery: Option<Recovery>,
    /// How long the executor may take to end after SHUTDOWN.
    pub shutdown_grace_period: Duration,
    /// How calls are written and events are wanted.
    pub media: MediaType,
    /// How long the agent may take. How often subscribing is tried follows from `recovery`.
    pub timing: Timing,
}

impl Config {
    /// The configuration that an agent left in the environment.
    pub fn new(environment: &Environment) -> Self {
        let mut timing = Timing::default();
        if let Some(recovery) = environment.recovery {
            timing.retry.longest_wait = recovery.backoff_max;
        }
        Config {
            framework_id: environment.framework_id.clone(),
            executor_id: environment.executor_id.clone(),
            recovery: environment.recovery,
            shutdown_grace_period: environment.shutdown_grace_period,
            media: MediaType::Protobuf,
            timing,
        }
    }
}

/// Where an agent takes the calls of executors.
///
/// # Errors
/// The endpoint in the environment is not a host with a port.
pub fn endpoint(environment: &Environment) -> Result<Uri, http::Error> {
    Uri::builder()
        .scheme(if environment.tls { "https" } else { "http" })
        .authority(environment.agent_endpoint.as_str())
        .path_and_query(Api::Executor.path())
        .build()
}

/// What a connection wants done, or tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Send this request; its answer comes back as [`Input`].
    Send(RequestId, Request),
    /// Do not wait for the answer, or the rest of the stream, any longer.
    Cancel(RequestId),
    /// The agent took the subscription.
    Connected,
    /// The subscription is lost. The connection tries to get another one unless SHUTDOWN
    /// follows.
    Disconnected(Lost),
    /// An event of the agent; or SHUTDOWN, of the connection's own, when the agent is gone for
    /// good.
    Event(Box<Event>),
    /// A record of the stream that is not an event. Those after it are read all the same.
    Skipped(RecordError),
    /// A call of the user has ended. An update counts as sent, too, once it went with a
    /// subscription.
    Done(Ticket, Result<(), CallError>),
    /// Nothing will follow: the connection was stopped, or the grace period after SHUTDOWN is
    /// over, or there is no hope of a subscription.
    Ended(Result<(), SubscribeError>),
}

/// The connection of an executor.
///
/// It remembers the tasks and the updates that the agent has not acknowledged, and tells them
/// again with every subscription.
///
/// SHUTDOWN comes once, from the agent, or from the connection itself when the agent is gone:
/// without checkpointing when the subscription is lost, else when the time to recover is over.
#[derive(Debug)]
pub struct Connection {
    config: Config,
    link: Link<Call>,
    /// Tasks of which no update was acknowledged, in the order of their launch.
    tasks: Ordered<TaskId, TaskInfo>,
    /// Updates that were not acknowledged, by uuid and in order.
    updates: Ordered<Bytes, Update>,
    /// Users who wait for a subscription that carries their updates.
    carried: Vec<Ticket>,
    connected: bool,
    /// When the time to recover is over.
    recovery: Option<Instant>,
    /// When the grace period is over.
    shutdown: Option<Instant>,
    ended: bool,
    out: VecDeque<Output>,
}

impl Connection {
    /// A connection to an agent that is not known yet. Waiting times follow from the seed.
    pub fn new(config: Config, seed: u64, now: Instant) -> Self {
        // How long attempts may fail is this connection's own business.
        let retry = Retry { attempts: None, within: None, ..config.timing.retry };
        let timing = Timing { retry, ..config.timing };
        Connection {
            link: Link::new(config.media, timing, seed, now),
            config,
            tasks: Ordered::default(),
            updates: Ordered::default(),
            carried: Vec::new(),
            connected: false,
            recovery: None,
            shutdown: None,
            ended: false,
            out: VecDeque::new(),
        }
    }

    /// Tasks of which no update was acknowledged yet, in the order of their launch.
    pub fn unacknowledged_tasks(&self) -> impl ExactSizeIterator<Item = &TaskInfo> {
        self.tasks.values()
    }

    /// Updates that were not acknowledged yet, in their order.
    pub fn unacknowledged_updates(&self) -> impl ExactSizeIterator<Item = &Update> {
        self.updates.values()
    }

    /// Whether the agent took the subscription and confirmed it by SUBSCRIBED.
    pub fn is_subscribed(&self) -> bool {
        self.link.is_complete()
    }

    /// How many calls wait for their answers.
    pub fn in_flight(&self) -> usize {
        self.link.in_flight()
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input<Call>, now: Instant) {
        self.link.set_now(now);
        if self.ended {
            if let Input::Call(ticket, _) = input {
                self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
            }
            return;
        }
        match input {
            Input::Endpoints(endpoints) => {
                if self.recovery.is_none() && !self.link.is_open() {
                    // The first subscription, too, has to come about in time.
                    self.start_recovery();
                }
                self.link.set_endpoints(endpoints);
            }
            Input::Call(ticket, call) => self.call(ticket, call),
            Input::Answer(id, answer) => self.link.answer(id, answer),
            Input::Opened(id, answer) => self.link.opened(id, answer),
            Input::Chunk(id, bytes) => self.link.chunk(id, bytes),
            Input::Closed(id, reason) => self.link.closed(id, reason),
            Input::Handled | Input::Timeout => {}
            Input::Stop { .. } => return self.end(Ok(())),
        }
        self.link.timeout();
        self.timeout();
        self.subscribe();
    }

    /// What is to be done, or told, next; `None` if nothing is until the next
    /// [`handle`](Self::handle).
    pub fn poll(&mut self) -> Option<Output> {
        self.next(true)
    }

    /// As [`poll`](Self::poll), but no event is read from the stream: for one whose user has
    /// enough of them for now. What has to be sent comes out all the same.
    pub fn poll_outgoing(&mut self) -> Option<Output> {
        self.next(false)
    }

    fn next(&mut self, events: bool) -> Option<Output> {
        loop {
            if let Some(output) = self.out.pop_front() {
                return Some(output);
            }
            if self.ended {
                return None;
            }
            if let Some(step) = self.link.step() {
                self.step(step);
            } else if let Some(event) = self.link.next_event(events) {
                match event {
                    Ok(event) => self.event(event),
                    Err(error) => self.out.push_back(Output::Skipped(error)),
                }
            } else {
                self.subscribe();
                let step = self.link.step()?;
                self.step(step);
            }
        }
    }

    /// When [`Input::Timeout`] is due, unless something else comes before.
    pub fn next_timeout(&self) -> Option<Instant> {
        if self.ended {
            return None;
        }
        let own = [self.recovery.filter(|_| self.shutdown.is_none()), self.shutdown];
        own.into_iter().flatten().chain(self.link.next_timeout()).min()
    }

    fn subscribe(&mut self) {
        if self.link.is_due() {
            let Config { executor_id, framework_id, .. } = self.config.clone();
            let tasks: Vec<_> = self.tasks.values().cloned().collect();
            let updates: Vec<_> = self.updates.values().cloned().collect();
            self.link.subscribe(&Call::subscribe(executor_id, framework_id, tasks, updates));
        }
    }

    fn timeout(&mut self) {
        let now = self.link.now();
        if self.shutdown.is_some_and(|due| due <= now) {
            self.end(Ok(()));
        } else if self.recovery.is_some_and(|due| due <= now) {
            self.shut_down();
        }
    }

    fn start_recovery(&mut self) {
        let timeout = self.config.recovery.map(|recovery| recovery.timeout);
        let timeout = timeout.or(self.config.timing.retry.within);
        self.recovery = timeout.and_then(|timeout| self.link.now().checked_add(timeout));
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Send(id, request) => self.out.push_back(Output::Send(id, request)),
            Step::Cancel(id) => self.out.push_back(Output::Cancel(id)),
            Step::Connected => {
                self.connected = true;
                self.out.push_back(Output::Connected);
            }
            Step::Lost(lost) => {
                if std::mem::take(&mut self.connected) {
                    self.out.push_back(Output::Disconnected(lost));
                }
                if self.config.recovery.is_none() {
                    self.shut_down();
                } else if self.recovery.is_none() {
                    self.start_recovery();
                }
            }
            Step::Failed(error) => self.end(Err(error)),
            Step::Answered(Caller::User(ticket), result) => {
                self.out.push_back(Output::Done(ticket, result.map(drop)));
            }
            Step::Answered(..) => {}
        }
    }

    fn event(&mut self, event: Event) {
        match &event {
            Event::Subscribed(_) => {
                // An agent gives signs of life, but does not tell how often.
                self.link.complete(None);
                self.recovery = None;
                for ticket in std::mem::take(&mut self.carried) {
                    self.out.push_back(Output::Done(ticket, Ok(())));
                }
            }
            Event::Error(_) => {}
            _ if !self.link.has_completed() => return self.link.lose(Lost::NotSubscribed),
            Event::Launch(body) => self.launched(&body.task),
            Event::LaunchGroup(body) => {
                body.task_group.tasks.iter().for_each(|task| self.launched(task));
            }
            Event::Acknowledged(body) => self.acknowledged(&body.task_id, &body.uuid),
            Event::Shutdown => return self.shut_down(),
            _ => {}
        }
        let refusal = match &event {
            Event::Error(body) => Some(body.message.clone()),
            _ => None,
        };
        self.out.push_back(Output::Event(Box::new(event)));
        if let Some(text) = refusal {
            self.link.refuse(text);
        }
    }

    /// A task that is launched again is one task.
    fn launched(&mut self, task: &TaskInfo) {
        self.tasks.insert(task.task_id.clone(), task.clone());
    }

    /// The first acknowledgement of a task, whatever its state, tells that the agent knows it.
    fn acknowledged(&mut self, task: &TaskId, uuid: &Bytes) {
        self.updates.remove(uuid);
        self.tasks.remove(task);
    }

    /// Tells the user to shut down, once, and begins the grace period.
    fn shut_down(&mut self) {
        if self.shutdown.is_none() {
            let now = self.link.now();
            let due = now.checked_add(self.config.shutdown_grace_period).unwrap_or(now);
            self.shutdown = Some(due);
            self.out.push_back(Output::Event(Box::new(Event::Shutdown)));
        }
    }

    fn call(&mut self, ticket: Ticket, call: Call) {
        let Config { executor_id, framework_id, .. } = self.config.clone();
        let named = |kind| Call::new(executor_id, framework_id, kind);
        match call.kind {
            CallKind::Subscribe(_) => {
                let error = CallError::AlreadySubscribed;
                self.out.push_back(Output::Done(ticket, Err(error)));
            }
            CallKind::Update(update) => {
                let uuid = match check(&update.status) {
                    Ok(uuid) => uuid,
                    Err(error) => {
                        self.out.push_back(Output::Done(ticket, Err(error)));
                        return;
                    }
                };
                self.updates.insert(uuid, update.clone());
                if self.link.is_open() {
                    self.link.call(Caller::User(ticket), &named(CallKind::Update(update)));
                } else {
                    self.carried.push(ticket);
                }
            }
            kind => self.link.call(Caller::User(ticket), &named(kind)),
        }
    }

    fn end(&mut self, result: Result<(), SubscribeError>) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        self.link.stop();
        while let Some(step) = self.link.step() {
            match step {
                Step::Cancel(id) => self.out.push_back(Output::Cancel(id)),
                Step::Answered(Caller::User(ticket), _) => {
                    self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
                }
                _ => {}
            }
        }
        for ticket in std::mem::take(&mut self.carried) {
            self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
        }
        self.out.push_back(Output::Ended(result));
    }
}

/// Checks what an agent requires of an update, and gives its uuid.
fn check(status: &TaskStatus) -> Result<Bytes, CallError> {
    let Some(uuid) = status.uuid.as_ref().filter(|uuid| uuid.len() == 16) else {
        return Err(CallError::Incomplete("uuid of 16 bytes"));
    };
    if status.source != Some(task_status::Source::Executor) {
        return Err(CallError::Incomplete("source SOURCE_EXECUTOR"));
    }
    if status.state == TaskState::Staging {
        return Err(CallError::Incomplete("state other than TASK_STAGING"));
    }
    Ok(uuid.clone())
}
