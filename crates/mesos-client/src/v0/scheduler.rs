use std::collections::VecDeque;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use mesos_protocol::v0::scheduler::{
    Acknowledgements as Order, Callback, Config, Driver, Input, Output,
};
use mesos_protocol::v0::{DriverError as CoreError, DriverErrorKind, SendId};
use mesos_protocol::v1::{CallError, Lost, SubscribeError};
use mesos_types::libprocess::Upid;
use mesos_types::offer::OperationKind;
use mesos_types::scheduler::{CallKind, Event, event};
use mesos_types::{Credential, FrameworkInfo, Status, TaskState, TaskStatus};
use tokio::sync::mpsc;

use super::{Binding, Incoming, Peer, Process};
use crate::detect::{Detector, detector};
use crate::net::TransportError;
use crate::queue::{Handled, Sender, queue};
use crate::scheduler::{Acknowledgements, DriverError, Events, Handle, Notice, pair};
use crate::shell::{Command, sleep};

/// How long a session with ZooKeeper lasts without a word of its servers.
const SESSION: Duration = Duration::from_secs(60);

/// How long one of several masters may take to register the framework, before the next is asked.
const TURN: Duration = Duration::from_secs(15);

/// What a scheduler over libprocess needs to know; see
/// [`DriverConfig`](crate::scheduler::DriverConfig) for what the fields mean.
pub struct SchedulerConfig {
    /// The framework.
    pub framework: FrameworkInfo,
    /// Where the masters are.
    pub master: String,
    /// Finds the leading master in place of `master`.
    pub detector: Option<Box<dyn Detector>>,
    /// Principal and secret.
    pub credential: Option<Credential>,
    /// How long an authentication may take before it is begun anew.
    pub authentication_timeout: Duration,
    /// The name of this host.
    pub hostname: String,
    /// The address at which messages are taken.
    pub binding_address: Option<IpAddr>,
    /// The port at which messages are taken.
    pub binding_port: u16,
    /// The address that others are told.
    pub published_address: Option<IpAddr>,
    /// Whether processes talk over TLS, and how they prove who they are.
    #[cfg(feature = "tls")]
    pub tls: Option<super::Tls>,
    /// Who acknowledges updates.
    pub acknowledgements: Acknowledgements,
}

impl SchedulerConfig {
    /// A framework and where its masters are, all else as in the default of
    /// [`DriverConfig`](crate::scheduler::DriverConfig).
    pub fn new(master: impl Into<String>, framework: FrameworkInfo) -> Self {
        SchedulerConfig {
            framework,
            master: master.into(),
            detector: None,
            credential: None,
            authentication_timeout: Duration::from_secs(30),
            hostname: String::new(),
            binding_address: None,
            binding_port: 0,
            published_address: None,
            #[cfg(feature = "tls")]
            tls: None,
            acknowledgements: Acknowledgements::default(),
        }
    }
}

/// Neither the secret nor the location of masters is shown.
impl fmt::Debug for SchedulerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SchedulerConfig")
            .field("framework", &self.framework)
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}

/// Connects a framework over libprocess: gives the same handle and events as
/// [`scheduler::connect`](crate::scheduler::connect).
///
/// # Errors
/// It is not known where masters are, or the address cannot be bound.
pub async fn connect(config: SchedulerConfig) -> Result<(Handle, Events), DriverError> {
    let detector = match config.detector {
        Some(detector) => detector,
        None => detector(&config.master, SESSION).await?,
    };
    let binding = Binding {
        address: config.binding_address,
        port: config.binding_port,
        published: config.published_address,
        hostname: config.hostname,
        #[cfg(feature = "tls")]
        tls: config.tls,
    };
    let bind = |error: &dyn fmt::Display| DriverError::Bind(error.to_string());
    let peer = Peer::bind(&binding).await.map_err(|error| bind(&error))?;
    let own = peer.process("scheduler").map_err(|error| bind(&error))?;
    let authenticatee = peer.process("crammd5-authenticatee").map_err(|error| bind(&error))?;
    let explicit = config.acknowledgements == Acknowledgements::Explicit;
    let mut core = Config::new(config.framework, own.pid().clone());
    core.authenticatee = authenticatee.pid().clone();
    core.credential = config.credential;
    core.authentication_timeout = config.authentication_timeout;
    core.acknowledgements = if explicit { Order::Explicit } else { Order::AfterCallback };
    let mut driver = Driver::new(core, fastrand::u64(..), now());
    // A driver that was just made starts.
    let _ = driver.start();
    let (commands, wanted) = mpsc::unbounded_channel();
    let (notices, told) = queue();
    let handled = Arc::new(Handled::default());
    let shell = Shell {
        driver,
        own,
        authenticatee,
        detector,
        masters: Vec::new(),
        turn: 0,
        turned: now(),
        commands: wanted,
        handled: handled.clone(),
        notices,
        backlog: VecDeque::new(),
        told: VecDeque::new(),
        error: None,
    };
    tokio::spawn(shell.run());
    Ok(pair(commands, handled, told, explicit))
}

fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

type Commands = mpsc::UnboundedReceiver<
    Command<mesos_types::scheduler::Call, Option<mesos_types::scheduler::Response>>,
>;

type Flight = BoxFuture<'static, (SendId, Upid, Result<(), TransportError>)>;

struct Shell {
    driver: Driver,
    own: Process,
    authenticatee: Process,
    detector: Box<dyn Detector>,
    masters: Vec<Upid>,
    turn: usize,
    turned: Instant,
    commands: Commands,
    handled: Arc<Handled>,
    notices: Sender<Notice>,
    backlog: VecDeque<Notice>,
    /// For each callback that is not handled whether the user sees it as an event.
    told: VecDeque<bool>,
    error: Option<String>,
}

impl Shell {
    async fn run(mut self) {
        let mut flights: FuturesUnordered<Flight> = FuturesUnordered::new();
        let (mut detects, mut listens, mut ended) = (true, true, false);
        let handled = self.handled.clone();
        loop {
            while let Some(output) = self.driver.poll() {
                match output {
                    Output::Send(message) => {
                        let answer = self.own.peer().send(
                            &message.from,
                            &message.to,
                            message.name,
                            message.body,
                        );
                        let (id, to) = (message.id, message.to);
                        flights.push(Box::pin(async move { (id, to, answer.await) }));
                    }
                    Output::Callback(callback) => self.tell(callback),
                    Output::Dropped { from, name, reason } => {
                        tracing::debug!(%from, name, %reason, "a message was not taken");
                    }
                    Output::NotAuthenticated(error) => {
                        tracing::warn!(%error, "the framework is not authenticated");
                    }
                    Output::Ended(_) => {
                        ended = true;
                        detects = false;
                        let result = match self.error.take() {
                            Some(text) => Err(SubscribeError::Error(text)),
                            None => Ok(()),
                        };
                        self.backlog.push_back(Notice::Ended(result));
                    }
                }
            }
            if !self.backlog.is_empty() && self.notices.send(&mut self.backlog).is_err() {
                // Nobody listens any more. A driver that has ended stays so.
                let _ = self.driver.stop(true);
                if !ended {
                    continue;
                }
            }
            if ended && flights.is_empty() {
                break;
            }
            let several = self.masters.len() > 1 && !self.driver.is_connected() && !ended;
            let turn = several.then(|| self.turned + TURN);
            let timeout = [self.driver.next_timeout(), turn].into_iter().flatten().min();
            tokio::select! {
                command = self.commands.recv(), if listens => {
                    // What was dealt with before the command comes before it.
                    self.settle(handled.take());
                    match command {
                        Some(command) => self.take(command),
                        None => {
                            listens = false;
                            // A driver that has ended stays so.
                            let _ = self.driver.stop(true);
                        }
                    }
                }
                count = handled.next() => self.settle(count),
                incoming = self.own.next() => self.incoming(incoming),
                incoming = self.authenticatee.next() => self.incoming(incoming),
                Some((id, to, result)) = flights.next(), if !flights.is_empty() => {
                    let input = match &result {
                        Err(error @ (TransportError::Connect(_) | TransportError::Address(_))) => {
                            Input::Unsent(id, error.to_string())
                        }
                        // It may have arrived.
                        _ => Input::Sent(id),
                    };
                    if let Err(error) = result {
                        tracing::info!(%to, %error, "a message was not answered");
                    }
                    self.driver.handle(input, now());
                }
                () = sleep(timeout) => {
                    if turn.is_some_and(|due| due <= now()) {
                        self.turn += 1;
                        self.ask();
                    }
                    self.driver.handle(Input::Timeout, now());
                }
                masters = self.detector.next(), if detects => match masters {
                    Ok(masters) => {
                        self.masters = masters;
                        self.turn = 0;
                        self.ask();
                    }
                    Err(error) => {
                        tracing::error!(%error, "the leading master cannot be found");
                        detects = false;
                        self.driver.handle(Input::Master(None), now());
                    }
                },
            }
        }
        self.commands.close();
        while let Ok(command) = self.commands.try_recv() {
            if let Command::Call(_, reply) = command {
                let _ = reply.send(Err(CallError::Stopped));
            }
        }
    }

    /// Turns to one of the masters.
    fn ask(&mut self) {
        self.turned = now();
        let count = self.masters.len().max(1);
        let master = self.masters.get(self.turn % count).cloned();
        self.driver.handle(Input::Master(master), now());
    }

    fn incoming(&mut self, incoming: Incoming) {
        let input = match incoming {
            Incoming::Message(message) => Input::Message {
                from: message.from().clone(),
                name: message.name().to_owned(),
                body: message.body().clone(),
            },
            Incoming::Exited(pid) => Input::Exited(pid),
        };
        self.driver.handle(input, now());
    }

    fn tell(&mut self, callback: Callback) {
        let event = match callback {
            Callback::Registered(id, master) => subscribed(id, master),
            Callback::Reregistered(master) => {
                let id = self.driver.framework().id.clone().unwrap_or_else(|| "".into());
                subscribed(id, master)
            }
            Callback::ResourceOffers(offers) => {
                Event::Offers(event::Offers { offers, inverse_offers: Vec::new() })
            }
            Callback::OfferRescinded(id) => Event::Rescind(event::Rescind::new(id)),
            Callback::StatusUpdate(status) => Event::Update(event::Update::new(*status)),
            Callback::FrameworkMessage(executor, agent, data) => {
                Event::Message(event::Message::new(agent, executor, data))
            }
            Callback::SlaveLost(agent) => Event::Failure(event::Failure {
                agent_id: Some(agent),
                executor_id: None,
                status: None,
            }),
            Callback::ExecutorLost(executor, agent, status) => Event::Failure(event::Failure {
                agent_id: Some(agent),
                executor_id: Some(executor),
                status: Some(status),
            }),
            Callback::Disconnected => {
                self.told.push_back(false);
                self.backlog.push_back(Notice::Disconnected(Lost::NoMaster));
                return;
            }
            Callback::Error(text) => {
                self.told.push_back(false);
                self.error = Some(text);
                return;
            }
        };
        self.told.push_back(true);
        self.backlog.push_back(Notice::Event(event));
    }

    /// The user has dealt with so many events.
    fn settle(&mut self, mut count: usize) {
        while let Some(seen) = self.told.front() {
            if *seen {
                if count == 0 {
                    return;
                }
                count -= 1;
            }
            self.told.pop_front();
            self.driver.handle(Input::Handled, now());
        }
    }

    fn take(
        &mut self,
        command: Command<mesos_types::scheduler::Call, Option<mesos_types::scheduler::Response>>,
    ) {
        match command {
            Command::Call(call, reply) => {
                let result = self.call(call.kind).map(|_| None).map_err(|error| match error.kind {
                    DriverErrorKind::Disconnected => CallError::NotSubscribed,
                    _ => CallError::Stopped,
                });
                let _ = reply.send(result);
            }
            Command::Stop { failover } => {
                // A driver that has ended stays so.
                let _ = self.driver.stop(failover);
            }
        }
    }

    fn call(&mut self, kind: CallKind) -> Result<Status, CoreError> {
        match kind {
            CallKind::Accept(body) => {
                let launches = body.operations.iter();
                if launches.clone().all(|o| matches!(o.kind, OperationKind::Launch(_))) {
                    let tasks =
                        body.operations.into_iter().flat_map(|operation| match operation.kind {
                            OperationKind::Launch(launch) => launch.task_infos,
                            _ => Vec::new(),
                        });
                    let tasks = tasks.collect();
                    return self.driver.launch_tasks(body.offer_ids, tasks, body.filters);
                }
                self.driver.accept_offers(body.offer_ids, body.operations, body.filters)
            }
            CallKind::Decline(body) => {
                self.driver.launch_tasks(body.offer_ids, Vec::new(), body.filters)
            }
            CallKind::Kill(body) if body.kill_policy.is_none() => {
                self.driver.kill_task(body.task_id)
            }
            CallKind::Revive(body) => {
                self.driver.revive_offers(body.map(|body| body.roles).unwrap_or_default())
            }
            CallKind::Reconcile(body) => {
                let statuses = body.tasks.into_iter().map(|task| TaskStatus {
                    agent_id: task.agent_id,
                    ..TaskStatus::new(task.task_id, TaskState::Staging)
                });
                let statuses = statuses.collect();
                self.driver.reconcile_tasks(statuses)
            }
            CallKind::Message(body) => {
                let (executor, agent) = (body.executor_id, body.agent_id);
                self.driver.send_framework_message(executor, agent, body.data)
            }
            CallKind::Request(body) => self.driver.request_resources(body.requests),
            CallKind::Acknowledge(body) => {
                let status = TaskStatus {
                    uuid: Some(body.uuid),
                    ..TaskStatus::new(body.task_id, TaskState::Staging)
                };
                self.driver.acknowledge(&status)
            }
            CallKind::Teardown => self.driver.stop(false),
            other => self.driver.call(other),
        }
    }
}

fn subscribed(id: mesos_types::FrameworkId, master: Box<mesos_types::MasterInfo>) -> Event {
    let mut body = event::Subscribed::new(id);
    body.master_info = Some(master);
    Event::Subscribed(body)
}
