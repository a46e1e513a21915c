use std::fmt;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use mesos_protocol::v1::{CallError, SubscribeError};
use mesos_types::framework_info::capability;
use mesos_types::offer::Operation;
use mesos_types::scheduler::CallKind;
use mesos_types::scheduler::call;
use mesos_types::{
    AgentId, Credential, ExecutorId, Filters, FrameworkId, FrameworkInfo, InverseOffer, MasterInfo,
    Offer, OfferId, OperationStatus, Request, Status, TaskId, TaskInfo, TaskState, TaskStatus,
    task_status,
};
use tokio::sync::{mpsc, oneshot, watch};

use super::{Acknowledgements, Config, Event, Events, Handle, SentCall, Timing, connect};
use crate::detect::{DetectError, Detector};
use crate::http::{self, Connector, Credentials, CredentialsError, Http};
use crate::net::Transport;

/// What a framework wants to be told. Every method does nothing unless it is written.
///
/// The methods are called one after another, in the order of what they tell, on a task of the
/// driver. They should not take long: what takes long belongs on a task of its own. Calls of the
/// driver can be made within.
#[allow(unused_variables)]
pub trait Scheduler: Send + 'static {
    /// The framework is registered for the first time.
    fn registered(
        &mut self,
        driver: &SchedulerDriver,
        framework_id: &FrameworkId,
        master: Option<&MasterInfo>,
    ) {
    }

    /// The framework is registered again, after it was disconnected.
    fn reregistered(&mut self, driver: &SchedulerDriver, master: Option<&MasterInfo>) {}

    /// The master is lost; a new registration is tried.
    fn disconnected(&mut self, driver: &SchedulerDriver) {}

    /// Resources are on offer until they are used, declined or rescinded.
    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {}

    /// Resources are asked back, for maintenance.
    fn inverse_offers(&mut self, driver: &SchedulerDriver, offers: &[InverseOffer]) {}

    /// An offer is withdrawn.
    fn offer_rescinded(&mut self, driver: &SchedulerDriver, offer_id: &OfferId) {}

    /// An inverse offer is withdrawn.
    fn inverse_offer_rescinded(&mut self, driver: &SchedulerDriver, offer_id: &OfferId) {}

    /// A task has a new status. It is acknowledged when this returns, unless the configuration
    /// says otherwise.
    fn status_update(&mut self, driver: &SchedulerDriver, status: &TaskStatus) {}

    /// An operation on offered resources has a new status.
    fn operation_status_update(&mut self, driver: &SchedulerDriver, status: &OperationStatus) {}

    /// An executor on an agent sent data.
    fn framework_message(
        &mut self,
        driver: &SchedulerDriver,
        executor_id: &ExecutorId,
        agent_id: &AgentId,
        data: &Bytes,
    ) {
    }

    /// An agent is lost.
    fn slave_lost(&mut self, driver: &SchedulerDriver, agent_id: &AgentId) {}

    /// An executor on an agent has ended, with this status.
    fn executor_lost(
        &mut self,
        driver: &SchedulerDriver,
        executor_id: &ExecutorId,
        agent_id: &AgentId,
        status: i32,
    ) {
    }

    /// The driver is aborted, for this reason.
    fn error(&mut self, driver: &SchedulerDriver, message: &str) {}
}

/// A scheduler that does nothing.
impl Scheduler for () {}

/// Over which API a driver talks to Mesos.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Api {
    /// The HTTP API; since Mesos 1.0.
    #[default]
    V1,
    /// Messages between processes of libprocess; all releases.
    #[cfg(feature = "v0")]
    V0,
}

/// What a driver needs to know.
///
/// ```
/// use mesos_client::scheduler::{DriverConfig, Scheduler, SchedulerDriver};
/// use mesos_types::FrameworkInfo;
///
/// struct Mine;
/// impl Scheduler for Mine {}
///
/// let driver = SchedulerDriver::new(DriverConfig {
///     scheduler: Box::new(Mine),
///     framework: FrameworkInfo::new("root", "example"),
///     master: "zk://a:2181,b:2181/mesos".to_owned(),
///     ..DriverConfig::default()
/// })?;
/// # Ok::<(), mesos_client::scheduler::DriverError>(())
/// ```
pub struct DriverConfig {
    /// What is called.
    pub scheduler: Box<dyn Scheduler>,
    /// The framework. Without an `id` it is registered as new. An empty `user` becomes the one
    /// who runs this program, an absent `hostname` that of this host.
    pub framework: FrameworkInfo,
    /// Where the masters are, as [`MasterSpec`](mesos_protocol::master::MasterSpec) describes it.
    pub master: String,
    /// Over which API the driver talks to Mesos.
    pub api: Api,
    /// Principal and secret, if the master wants them.
    pub credential: Option<Credential>,
    /// How long an authentication may take; then it is begun anew. With [`Api::V0`](Api) only.
    /// 30 seconds by default.
    pub authentication_timeout: Duration,
    /// The name of this host, in place of the one that the operating system says.
    pub hostname_override: Option<String>,
    /// The address at which messages are taken; with V0 only. All addresses by default.
    pub binding_address: Option<IpAddr>,
    /// The port at which messages are taken; with V0 only. Any free one by default.
    pub binding_port: u16,
    /// The address that others are told, if it is not the one that is bound; with V0 only.
    pub published_address: Option<IpAddr>,
    /// Sends the requests of the V1 API.
    pub transport: Option<Arc<dyn Transport>>,
    /// Whether masters are talked to over TLS; with V1 only.
    pub tls: bool,
    /// With V0 only: whether processes talk over TLS, and how they prove who they are. By default
    /// they do not.
    #[cfg(all(feature = "v0", feature = "tls"))]
    pub peer_tls: Option<crate::v0::Tls>,
    /// Finds the leading master in place of `master`.
    pub detector: Option<Box<dyn Detector>>,
    /// Who acknowledges updates.
    pub acknowledgements: Acknowledgements,
    /// How long the master may take, and how often registering is tried; with V1 only.
    pub timing: Timing,
}

impl Default for DriverConfig {
    fn default() -> Self {
        DriverConfig {
            scheduler: Box::new(()),
            framework: FrameworkInfo::new("", ""),
            master: String::new(),
            api: Api::default(),
            credential: None,
            authentication_timeout: Duration::from_secs(30),
            hostname_override: None,
            binding_address: None,
            binding_port: 0,
            published_address: None,
            transport: None,
            tls: false,
            #[cfg(all(feature = "v0", feature = "tls"))]
            peer_tls: None,
            detector: None,
            acknowledgements: Acknowledgements::default(),
            timing: Timing::default(),
        }
    }
}

/// Neither the secret nor the location of masters, which may hold a password, is shown.
impl fmt::Debug for DriverConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DriverConfig")
            .field("framework", &self.framework)
            .field("api", &self.api)
            .field("credential", &self.credential)
            .field("hostname_override", &self.hostname_override)
            .field("binding_address", &self.binding_address)
            .field("binding_port", &self.binding_port)
            .field("published_address", &self.published_address)
            .field("acknowledgements", &self.acknowledgements)
            .finish_non_exhaustive()
    }
}

/// Why a driver, or a call of it, did nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DriverError {
    /// The configuration does not say where masters are.
    #[error("the location of the master is missing")]
    NoMaster,
    /// The configuration does not name the framework.
    #[error("the framework has no name")]
    NoFramework,
    /// It cannot be found out where masters are.
    #[error(transparent)]
    Detect(#[from] DetectError),
    /// The principal cannot be sent.
    #[error(transparent)]
    Credential(#[from] CredentialsError),
    /// The address at which messages are taken cannot be bound.
    #[error("the address of the driver cannot be bound: {0}")]
    Bind(String),
    /// The driver was started before, or aborted.
    #[error("the driver was started before; it is {0}")]
    Started(Status),
    /// The driver does not run.
    #[error("the driver does not run; it is {0}")]
    NotRunning(Status),
}

struct Inner {
    state: Mutex<State>,
    status: watch::Sender<Status>,
    /// Whether callbacks are wanted: while the status is that of a driver that runs.
    runs: AtomicBool,
}

struct State {
    status: Status,
    config: Option<DriverConfig>,
    handle: Option<Handle>,
    launches: Option<mpsc::UnboundedSender<Launch>>,
    /// Whether the task that calls the scheduler has ended.
    ended: bool,
}

/// Tasks that were sent, whose fate the user is to be told.
struct Launch {
    call: SentCall,
    tasks: Vec<TaskId>,
    reply: oneshot::Sender<Result<Option<mesos_types::scheduler::Response>, CallError>>,
}

/// Runs a [`Scheduler`]. Clones are the same driver.
///
/// The calls are those of the drivers of Mesos. Each is sent at once, in order. What it
/// returns may be awaited for the answer, or dropped.
#[derive(Clone)]
pub struct SchedulerDriver {
    inner: Arc<Inner>,
}

impl fmt::Debug for SchedulerDriver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SchedulerDriver").field("status", &self.status()).finish_non_exhaustive()
    }
}

impl SchedulerDriver {
    /// A driver that is not started.
    ///
    /// # Errors
    /// The configuration does not name the framework, or does not say where masters are.
    pub fn new(config: DriverConfig) -> Result<Self, DriverError> {
        if config.detector.is_none() {
            if config.master.is_empty() {
                return Err(DriverError::NoMaster);
            }
            config
                .master
                .parse::<mesos_protocol::master::MasterSpec>()
                .map_err(|error| DriverError::Detect(error.into()))?;
        }
        if config.framework.name.is_empty() {
            return Err(DriverError::NoFramework);
        }
        let status = Status::NotStarted;
        let state =
            State { status, config: Some(config), handle: None, launches: None, ended: false };
        let status = watch::channel(status).0;
        let inner = Inner { state: Mutex::new(state), status, runs: AtomicBool::new(false) };
        Ok(SchedulerDriver { inner: Arc::new(inner) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state of the driver.
    pub fn status(&self) -> Status {
        self.state().status
    }

    /// Starts the driver: finds the leading master, and registers with it again and again until
    /// the driver is stopped. Needs a runtime of tokio.
    ///
    /// # Errors
    /// The driver was started or aborted before, or cannot find masters. In the latter case it
    /// may not be started again.
    pub async fn start(&self) -> Result<Status, DriverError> {
        let config = {
            let mut state = self.state();
            match (state.status, state.config.take()) {
                (Status::NotStarted, Some(config)) => config,
                (status, _) => return Err(DriverError::Started(status)),
            }
        };
        let (scheduler, connected) = open(config).await;
        let (handle, events, framework) = match connected {
            Ok(connected) => connected,
            Err(error) => {
                self.state().status = Status::Aborted;
                self.inner.status.send_replace(Status::Aborted);
                return Err(error);
            }
        };
        let (launches, queue) = mpsc::unbounded_channel();
        {
            let mut state = self.state();
            if state.status != Status::NotStarted {
                return Err(DriverError::Started(state.status));
            }
            state.status = Status::Running;
            self.inner.runs.store(true, Ordering::SeqCst);
            state.handle = Some(handle);
            state.launches = Some(launches);
        }
        self.inner.status.send_replace(Status::Running);
        let aware = framework
            .capabilities
            .iter()
            .any(|capability| capability.r#type == Some(capability::Type::PartitionAware));
        tokio::spawn(run(self.clone(), scheduler, events, queue, aware));
        Ok(Status::Running)
    }

    /// Waits until the driver has ended and no callback runs any more. A driver that is not
    /// started is not waited for.
    pub async fn join(&self) -> Status {
        let mut changes = self.inner.status.subscribe();
        loop {
            {
                let state = self.state();
                if state.ended || state.status == Status::NotStarted || state.handle.is_none() {
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
    pub async fn run(&self) -> Result<Status, DriverError> {
        self.start().await?;
        Ok(self.join().await)
    }

    /// Ends the driver. Unless another driver is to take the framework over (`failover`), the
    /// framework is ended, with all its tasks. A driver that was aborted says so.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn stop(&self, failover: bool) -> Result<Status, DriverError> {
        let mut state = self.state();
        match state.status {
            Status::Aborted => return Ok(Status::Aborted),
            Status::Running => {}
            status => return Err(DriverError::NotRunning(status)),
        }
        state.status = Status::Stopped;
        self.inner.runs.store(false, Ordering::SeqCst);
        if let Some(handle) = &state.handle {
            handle.stop(failover);
        }
        drop(state);
        self.inner.status.send_replace(Status::Stopped);
        Ok(Status::Stopped)
    }

    /// Ends the driver at once. The framework stays, so that another driver may take it over.
    pub fn abort(&self) -> Status {
        let mut state = self.state();
        if matches!(state.status, Status::NotStarted | Status::Running) {
            state.status = Status::Aborted;
            self.inner.runs.store(false, Ordering::SeqCst);
            if let Some(handle) = &state.handle {
                handle.stop(true);
            }
        }
        let status = state.status;
        drop(state);
        self.inner.status.send_replace(status);
        status
    }

    /// The handle for calls that the drivers of Mesos do not have.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn handle(&self) -> Result<Handle, DriverError> {
        let state = self.state();
        let handle = state.handle.clone().filter(|_| state.status == Status::Running);
        handle.ok_or(DriverError::NotRunning(state.status))
    }

    /// Launches tasks on offers of one agent; without tasks, declines the offers. If the tasks
    /// do not reach the master, a status update tells that each of them is lost.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn launch_tasks(
        &self,
        offer_ids: impl IntoIterator<Item = OfferId>,
        tasks: Vec<TaskInfo>,
        filters: Option<Filters>,
    ) -> Result<SentCall, DriverError> {
        if tasks.is_empty() {
            return Ok(self.handle()?.decline(offer_ids, filters));
        }
        self.accept_offers(offer_ids, [Operation::launch(tasks)], filters)
    }

    /// Uses offers of one agent for operations. Tasks that do not reach the master are lost, as
    /// with [`launch_tasks`](Self::launch_tasks).
    ///
    /// # Errors
    /// The driver does not run.
    pub fn accept_offers(
        &self,
        offer_ids: impl IntoIterator<Item = OfferId>,
        operations: impl IntoIterator<Item = Operation>,
        filters: Option<Filters>,
    ) -> Result<SentCall, DriverError> {
        let handle = self.handle()?;
        let operations: Vec<Operation> = operations.into_iter().collect();
        let mut tasks = Vec::new();
        for operation in &operations {
            let infos = match &operation.kind {
                mesos_types::offer::OperationKind::Launch(body) => &body.task_infos,
                mesos_types::offer::OperationKind::LaunchGroup(body) => &body.task_group.tasks,
                _ => continue,
            };
            tasks.extend(infos.iter().map(|task| task.task_id.clone()));
        }
        let call = handle.accept(offer_ids, operations, filters);
        if tasks.is_empty() {
            return Ok(call);
        }
        let (reply, answer) = oneshot::channel();
        let launches = self.state().launches.clone();
        if let Some(launches) = launches {
            // The task that is gone has ended the driver, and the call with it.
            let _ = launches.send(Launch { call, tasks, reply });
        }
        Ok(SentCall::of(answer))
    }

    /// Gives an offer back.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn decline_offer(
        &self,
        offer_id: OfferId,
        filters: Option<Filters>,
    ) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.decline([offer_id], filters))
    }

    /// Kills a task.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn kill_task(&self, task_id: TaskId) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.kill(task_id, None, None))
    }

    /// Asks for offers again, for all roles of the framework.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn revive_offers(&self) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.revive(Vec::new()))
    }

    /// Asks for no more offers, for all roles of the framework.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn suppress_offers(&self) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.suppress(Vec::new()))
    }

    /// Asks for the latest status of these tasks or, if there are none, of all of the framework.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn reconcile_tasks(&self, statuses: &[TaskStatus]) -> Result<SentCall, DriverError> {
        let tasks = statuses.iter().map(|s| (s.task_id.clone(), s.agent_id.clone()));
        Ok(self.handle()?.reconcile(tasks))
    }

    /// Asks the allocator for resources, which the built-in one ignores.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn request_resources(&self, requests: Vec<Request>) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.request(requests))
    }

    /// Sends data to an executor on an agent.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn send_framework_message(
        &self,
        executor_id: ExecutorId,
        agent_id: AgentId,
        data: impl Into<Bytes>,
    ) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.message(agent_id, executor_id, data))
    }

    /// Acknowledges a status, where that is left to the user.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn acknowledge_status_update(&self, status: &TaskStatus) -> Result<SentCall, DriverError> {
        Ok(self.handle()?.acknowledge(status))
    }

    /// Changes the framework; with the V1 API only.
    ///
    /// # Errors
    /// The driver does not run.
    pub fn update_framework(
        &self,
        framework: FrameworkInfo,
        suppressed_roles: Vec<String>,
    ) -> Result<SentCall, DriverError> {
        let body =
            call::UpdateFramework { suppressed_roles, ..call::UpdateFramework::new(framework) };
        Ok(self.handle()?.call(CallKind::UpdateFramework(body)))
    }

    /// Whether callbacks are still wanted.
    fn runs(&self) -> bool {
        self.inner.runs.load(Ordering::SeqCst)
    }
}

type Opened = (Handle, Events, FrameworkInfo);

/// Connects as the configuration says.
async fn open(config: DriverConfig) -> (Box<dyn Scheduler>, Result<Opened, DriverError>) {
    let DriverConfig { scheduler, mut framework, .. } = config;
    if framework.user.is_empty() {
        framework.user = user();
    }
    if framework.hostname.as_ref().is_none_or(String::is_empty) {
        framework.hostname = config.hostname_override.clone().or_else(hostname);
    }
    let opened = match config.api {
        Api::V1 => {
            let credentials = config.credential.as_ref().map(Credentials::try_from).transpose();
            let transport = match config.transport {
                Some(transport) => Ok(transport),
                None => credentials.map(|credentials| {
                    let config = http::Config { credentials, ..http::Config::default() };
                    let http = Http::with_connect(config, Connector::default());
                    Arc::new(http) as Arc<dyn Transport>
                }),
            };
            if let (Some(credential), None) = (&config.credential, &framework.principal) {
                framework.principal = Some(credential.principal.clone());
            }
            match transport {
                Err(error) => Err(error.into()),
                Ok(transport) => {
                    let config = Config {
                        detector: config.detector,
                        acknowledgements: config.acknowledgements,
                        timing: config.timing,
                        tls: config.tls,
                        transport,
                        ..Config::new(config.master, framework.clone())
                    };
                    connect(config).await.map_err(DriverError::from)
                }
            }
        }
        #[cfg(feature = "v0")]
        Api::V0 => {
            let config = crate::v0::SchedulerConfig {
                framework: framework.clone(),
                master: config.master,
                detector: config.detector,
                credential: config.credential,
                authentication_timeout: config.authentication_timeout,
                hostname: framework.hostname.clone().unwrap_or_default(),
                binding_address: config.binding_address,
                binding_port: config.binding_port,
                published_address: config.published_address,
                #[cfg(feature = "tls")]
                tls: config.peer_tls,
                acknowledgements: config.acknowledgements,
            };
            crate::v0::connect(config).await
        }
    };
    (scheduler, opened.map(|(handle, events)| (handle, events, framework)))
}

/// Who runs this program; empty if that is not known.
fn user() -> String {
    let given = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    given("USER").or_else(|| given("LOGNAME")).unwrap_or_default()
}

/// The name of this host, as Linux says it.
fn hostname() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// Calls the scheduler until the events end.
async fn run(
    driver: SchedulerDriver,
    mut scheduler: Box<dyn Scheduler>,
    mut events: Events,
    mut queue: mpsc::UnboundedReceiver<Launch>,
    aware: bool,
) {
    let mut launches = FuturesUnordered::new();
    let mut known = false;
    loop {
        // What has come already takes no waiting; now and then something else gets its turn.
        for _ in 0..64 {
            match events.ready() {
                Some(Ok(event)) if driver.runs() => {
                    dispatch(&driver, &mut *scheduler, event, &mut known);
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => fail(&driver, &mut *scheduler, &error),
                None => break,
            }
        }
        tokio::select! {
            event = events.next() => match event {
                Some(Ok(event)) if driver.runs() => {
                    dispatch(&driver, &mut *scheduler, event, &mut known);
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    fail(&driver, &mut *scheduler, &error);
                    break;
                }
                None => break,
            },
            Some(launch) = queue.recv() => {
                let Launch { call, tasks, reply } = launch;
                launches.push(async move {
                    let result = call.response().await;
                    let error = result.as_ref().err().cloned();
                    let _ = reply.send(result);
                    (error, tasks)
                });
            }
            Some((error, tasks)) = launches.next(), if !launches.is_empty() => {
                // A call whose answer was lost may have had its effect.
                let lost = match error {
                    Some(error @ (CallError::NotSubscribed | CallError::Request(_)
                        | CallError::Api(_))) => error,
                    _ => continue,
                };
                for task in tasks {
                    let state = if aware { TaskState::Dropped } else { TaskState::Lost };
                    let status = TaskStatus {
                        source: Some(task_status::Source::Master),
                        reason: Some(task_status::Reason::MasterDisconnected),
                        message: Some(lost.to_string()),
                        ..TaskStatus::new(task, state)
                    };
                    if driver.runs() {
                        scheduler.status_update(&driver, &status);
                    }
                }
            }
        }
    }
    drop(events);
    let status = {
        let mut state = driver.state();
        state.ended = true;
        state.status
    };
    driver.inner.status.send_replace(status);
}

/// There will be no more events.
fn fail(driver: &SchedulerDriver, scheduler: &mut dyn Scheduler, error: &SubscribeError) {
    if !driver.runs() {
        return;
    }
    driver.abort();
    let text = match error {
        SubscribeError::Error(text) => text.clone(),
        other => other.to_string(),
    };
    scheduler.error(driver, &text);
}

fn dispatch(
    driver: &SchedulerDriver,
    scheduler: &mut dyn Scheduler,
    event: Event,
    known: &mut bool,
) {
    match event {
        Event::Subscribed(body) => {
            let master = body.master_info.as_deref();
            if std::mem::replace(known, true) {
                scheduler.reregistered(driver, master);
            } else {
                scheduler.registered(driver, &body.framework_id, master);
            }
        }
        Event::Disconnected(lost) => {
            tracing::info!(%lost, "the scheduler is disconnected");
            scheduler.disconnected(driver);
        }
        Event::Offers(offers) => scheduler.resource_offers(driver, &offers),
        Event::InverseOffers(offers) => scheduler.inverse_offers(driver, &offers),
        Event::Rescinded(id) => scheduler.offer_rescinded(driver, &id),
        Event::InverseOfferRescinded(id) => scheduler.inverse_offer_rescinded(driver, &id),
        Event::Update(status) => scheduler.status_update(driver, &status),
        Event::OperationUpdate(status) => scheduler.operation_status_update(driver, &status),
        Event::Message(body) => {
            scheduler.framework_message(driver, &body.executor_id, &body.agent_id, &body.data);
        }
        Event::Failure(body) => match (&body.agent_id, &body.executor_id) {
            (Some(agent), Some(executor)) => {
                scheduler.executor_lost(driver, executor, agent, body.status.unwrap_or(-1));
            }
            (Some(agent), None) => scheduler.slave_lost(driver, agent),
            (None, _) => {}
        },
        Event::Heartbeat => {}
        Event::Unknown(event) => tracing::warn!(?event, "an event is not known"),
        Event::Skipped(error) => tracing::warn!(%error, "a record is not an event"),
    }
}
