//! Executors: events as a stream and calls on a handle, or callbacks.
//!
//! ```no_run
//! use mesos_client::executor::{self, Config, Event};
//! use mesos_types::{TaskState, TaskStatus};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let (handle, mut events) = executor::connect(Config::from_env()?)?;
//! while let Some(event) = events.next().await {
//!     match event? {
//!         Event::Launch(task) => {
//!             let update = |state| TaskStatus::new(task.task_id.clone(), state);
//!             handle.update(update(TaskState::Running)).await?;
//!             handle.update(update(TaskState::Finished)).await?;
//!         }
//!         Event::Shutdown => break,
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod driver;

pub use driver::{Executor, ExecutorDriver, ExecutorDriverConfig, ExecutorDriverError};
pub use mesos_protocol::v1::{CallError, Lost, SubscribeError};
pub use mesos_protocol::{Environment, EnvironmentError};

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use futures_core::Stream;
use mesos_protocol::v1::Input;
use mesos_protocol::v1::executor::{self as protocol, Output};
use mesos_types::executor::event::{Acknowledged, Kill, Subscribed};
use mesos_types::executor::{Call, CallKind, call};
use mesos_types::http::{Api as HttpApi, MediaType};
use mesos_types::libprocess::{Upid, UpidError};
use mesos_types::recordio::RecordError;
use mesos_types::{TaskGroupInfo, TaskInfo, TaskStatus, executor, task_status};
use tokio::sync::{mpsc, oneshot};

use crate::detect::Fixed;
use crate::http::{self, Connector, Credentials, Http};
use crate::net::{Connect, Transport};
use crate::queue::{Receiver, queue};
use crate::shell::{Command, Machine, Shell, Turn};

/// What an executor needs to know to connect.
#[derive(Clone, Debug)]
pub struct Config {
    /// What the agent said in the environment.
    pub environment: Environment,
    /// How calls are written and events are wanted: protobuf, unless set to JSON.
    pub media: MediaType,
    /// Sends the requests. By default over TCP, or over the agent's Unix socket if the
    /// environment names one, with the token that is in the environment.
    pub transport: Option<Arc<dyn Transport>>,
    /// Makes waiting times the same each time, for tests.
    pub seed: Option<u64>,
}

impl Config {
    /// The configuration that the agent left in this environment.
    pub fn new(environment: Environment) -> Self {
        Config { environment, media: MediaType::Protobuf, transport: None, seed: None }
    }

    /// The configuration that the agent left in the environment of this program.
    ///
    /// # Errors
    /// A variable is missing or wrong.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        // What is not text is none of Mesos' variables.
        let variables = std::env::vars_os();
        let text =
            variables.filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
        Environment::read(text).map(Config::new)
    }
}

/// What happens to an executor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The executor is subscribed: at first, and again after each [`Disconnected`](Self::Disconnected).
    Subscribed(Box<Subscribed>),
    /// The agent is lost, and may come back.
    Disconnected(Lost),
    /// A task is to be started.
    Launch(Box<TaskInfo>),
    /// Tasks are to be started together.
    LaunchGroup(TaskGroupInfo),
    /// A task is to be killed.
    Kill(Kill),
    /// An update has arrived for good.
    Acknowledged(Acknowledged),
    /// The scheduler sent data.
    Message(Bytes),
    /// All tasks are to be ended, with their last updates, within the grace period; after which
    /// there are no more events. It comes also when the agent is gone for good.
    Shutdown,
    /// The agent is alive.
    Heartbeat,
    /// An event that this crate does not know, or without its body.
    Unknown(Box<executor::Event>),
    /// A record of the stream that is not an event.
    Skipped(RecordError),
    /// The agent finds something wrong, but goes on; over messages of libprocess only.
    Error(String),
}

/// What happens to a connection, as it comes over the channel to its user.
#[derive(Debug)]
pub(crate) enum Notice {
    Disconnected(Lost),
    Event(Box<executor::Event>),
    Skipped(RecordError),
    #[cfg(feature = "v0")]
    Error(String),
    Ended(Result<(), SubscribeError>),
}

impl Machine for protocol::Connection {
    type Call = Call;
    type Answer = ();
    type Notice = Notice;

    fn handle(&mut self, input: Input<Call>, now: Instant) {
        protocol::Connection::handle(self, input, now);
    }

    fn poll(&mut self, events: bool) -> Option<Turn<(), Notice>> {
        loop {
            let output = match events {
                true => protocol::Connection::poll(self)?,
                false => protocol::Connection::poll_outgoing(self)?,
            };
            return Some(match output {
                Output::Send(id, request) => Turn::Send(id, request),
                Output::Cancel(id) => Turn::Cancel(id),
                Output::Connected => continue,
                Output::Disconnected(lost) => Turn::Tell(Notice::Disconnected(lost)),
                Output::Event(event) => Turn::Tell(Notice::Event(event)),
                Output::Skipped(error) => Turn::Tell(Notice::Skipped(error)),
                Output::Done(ticket, result) => Turn::Done(ticket, result),
                Output::Ended(result) => Turn::End(Notice::Ended(result)),
            });
        }
    }

    fn next_timeout(&self) -> Option<Instant> {
        protocol::Connection::next_timeout(self)
    }
}

/// Why an executor cannot connect.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The endpoint of the agent is not a host with a port.
    #[error("the endpoint of the agent: {0}")]
    Endpoint(#[from] UpidError),
    /// The token in the environment cannot be sent.
    #[error("the token in the environment cannot be sent")]
    Token,
}

/// Connections to the Unix socket of an agent.
#[cfg(unix)]
#[derive(Clone, Debug)]
struct Unix(String);

#[cfg(unix)]
impl Connect for Unix {
    fn connect(
        &self,
        _: ::http::Uri,
    ) -> futures_util::future::BoxFuture<'static, std::io::Result<Box<dyn crate::net::Io>>> {
        let path = self.0.clone();
        Box::pin(async move {
            let stream = tokio::net::UnixStream::connect(path).await?;
            Ok(Box::new(stream) as Box<dyn crate::net::Io>)
        })
    }
}

fn transport(environment: &Environment) -> Result<Arc<dyn Transport>, ConnectError> {
    let token = environment.authentication_token.as_deref();
    let credentials = token.map(Credentials::bearer).transpose();
    let credentials = credentials.map_err(|_| ConnectError::Token)?;
    let config = http::Config { credentials, ..http::Config::default() };
    #[cfg(unix)]
    if let Some(path) = &environment.domain_socket {
        return Ok(Arc::new(Http::with_connect(config, Unix(path.clone()))));
    }
    Ok(Arc::new(Http::with_connect(config, Connector::default())))
}

/// Connects an executor to its agent: gives a handle to call with, and its events. The
/// connection lives in a task of its own, and needs a runtime of tokio.
///
/// # Errors
/// The environment does not name an agent that can be connected to.
pub fn connect(config: Config) -> Result<(Handle, Events), ConnectError> {
    let environment = &config.environment;
    let agent: Upid = format!("agent@{}", environment.agent_endpoint).parse()?;
    let transport = match config.transport {
        Some(transport) => transport,
        None => transport(environment)?,
    };
    let seed = config.seed.unwrap_or_else(|| fastrand::u64(..));
    let mut own = protocol::Config::new(environment);
    own.media = config.media;
    let now = tokio::time::Instant::now().into_std();
    let (commands, wanted) = mpsc::unbounded_channel();
    let (notices, told) = queue();
    let shell = Shell {
        machine: protocol::Connection::new(own, seed, now),
        transport,
        detector: Box::new(Fixed::new(vec![agent])),
        scheme: if environment.tls { "https" } else { "http" },
        path: HttpApi::Executor.path().to_owned(),
        commands: wanted,
        handled: Arc::default(),
        notices,
    };
    tokio::spawn(shell.run());
    Ok(pair(commands, told, config.environment))
}

/// The two ends that a user gets of a connection.
pub(crate) fn pair(
    commands: Commands,
    notices: Receiver<Notice>,
    environment: Environment,
) -> (Handle, Events) {
    let handle = Handle { commands: commands.clone(), environment: Arc::new(environment) };
    (handle, Events { commands, notices })
}

pub(crate) type Commands = mpsc::UnboundedSender<Command<Call, ()>>;

/// A call that was sent. It may be awaited for its answer, or dropped.
pub struct SentCall(oneshot::Receiver<Result<(), CallError>>);

/// The answer to a [`SentCall`].
pub struct CallFuture(SentCall);

impl fmt::Debug for SentCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SentCall")
    }
}

impl fmt::Debug for CallFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture")
    }
}

impl IntoFuture for SentCall {
    type Output = Result<(), CallError>;
    type IntoFuture = CallFuture;

    fn into_future(self) -> CallFuture {
        CallFuture(self)
    }
}

impl Future for CallFuture {
    type Output = Result<(), CallError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0.0).poll(cx).map(|result| result.unwrap_or(Err(CallError::Stopped)))
    }
}

/// Calls of an executor. Clones call for the same one.
#[derive(Clone, Debug)]
pub struct Handle {
    commands: Commands,
    environment: Arc<Environment>,
}

impl Handle {
    /// What the agent said in the environment.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    fn call(&self, kind: CallKind) -> SentCall {
        let (reply, answer) = oneshot::channel();
        let Environment { executor_id, framework_id, .. } = &*self.environment;
        let call = Call::new(executor_id.clone(), framework_id.clone(), kind);
        // A connection that is gone drops the reply, and the call has failed.
        let _ = self.commands.send(Command::Call(call, reply));
        SentCall(answer)
    }

    /// Tells of a task. A `uuid`, the source and the time are filled in unless they are set. The
    /// update is told again to an agent that was restarted until it is acknowledged.
    pub fn update(&self, mut status: TaskStatus) -> SentCall {
        status.uuid.get_or_insert_with(uuid);
        status.source.get_or_insert(task_status::Source::Executor);
        status.executor_id.get_or_insert_with(|| self.environment.executor_id.clone());
        status.timestamp.get_or_insert_with(|| {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            since.unwrap_or_default().as_secs_f64()
        });
        self.call(CallKind::Update(call::Update::new(status)))
    }

    /// Sends data to the scheduler, without a promise of delivery.
    pub fn message(&self, data: impl Into<Bytes>) -> SentCall {
        self.call(CallKind::Message(call::Message::new(data.into())))
    }

    /// Gives a sign of life, which some releases want for connections that are idle.
    pub fn heartbeat(&self) -> SentCall {
        self.call(CallKind::Heartbeat)
    }

    /// Ends the connection.
    pub fn stop(&self) {
        // A connection that is gone has stopped.
        let _ = self.commands.send(Command::Stop { failover: true });
    }
}

/// A random uuid, version 4.
pub(crate) fn uuid() -> Bytes {
    let bits = fastrand::u128(..) & !(0xf << 76) & !(0xc << 60) | (0x4 << 76) | (0x8 << 60);
    Bytes::copy_from_slice(&bits.to_be_bytes())
}

/// The events of an executor. It is a [`Stream`], and has a method [`next`](Self::next) of its
/// own. When it is dropped the connection ends.
#[derive(Debug)]
pub struct Events {
    commands: Commands,
    notices: Receiver<Notice>,
}

impl Events {
    /// The next event; an error when there will be no more because the agent refuses the
    /// executor; `None` after that, and after the connection has ended.
    ///
    /// It is safe to drop the future.
    pub async fn next(&mut self) -> Option<Result<Event, SubscribeError>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, SubscribeError>>> {
        loop {
            while let Some(notice) = self.notices.ready() {
                return Poll::Ready(match notice {
                    Notice::Event(event) => match flatten(*event) {
                        Some(event) => Some(Ok(event)),
                        // The error comes as the end.
                        None => continue,
                    },
                    Notice::Disconnected(lost) => Some(Ok(Event::Disconnected(lost))),
                    Notice::Skipped(error) => Some(Ok(Event::Skipped(error))),
                    #[cfg(feature = "v0")]
                    Notice::Error(text) => Some(Ok(Event::Error(text))),
                    Notice::Ended(Ok(())) => None,
                    Notice::Ended(Err(error)) => Some(Err(error)),
                });
            }
            if !ready!(self.notices.poll_more(cx)) {
                return Poll::Ready(None);
            }
        }
    }
}

/// The event as a user sees it; `None` for ERROR.
fn flatten(event: executor::Event) -> Option<Event> {
    use executor::Event as E;
    Some(match event {
        E::Subscribed(body) => Event::Subscribed(body),
        E::Launch(body) => Event::Launch(Box::new(body.task)),
        E::LaunchGroup(body) => Event::LaunchGroup(body.task_group),
        E::Kill(body) => Event::Kill(body),
        E::Acknowledged(body) => Event::Acknowledged(body),
        E::Message(body) => Event::Message(body.data),
        E::Shutdown => Event::Shutdown,
        E::Heartbeat => Event::Heartbeat,
        E::Error(_) => return None,
        other => Event::Unknown(Box::new(other)),
    })
}

impl Stream for Events {
    type Item = Result<Event, SubscribeError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let _ = self.commands.send(Command::Stop { failover: true });
    }
}
