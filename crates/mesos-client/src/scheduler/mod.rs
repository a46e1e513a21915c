//! Schedulers: events as a stream and calls on a handle, or callbacks.
//!
//! [`connect`] gives both: [`Events`] to read, and a [`Handle`] to call with.
//!
//! ```no_run
//! use mesos_client::scheduler::{self, Config, Event};
//! use mesos_types::{CommandInfo, FrameworkInfo, Resource, TaskInfo};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let framework = FrameworkInfo::new("root", "example");
//! let config = Config::new("10.0.0.1:5050,10.0.0.2:5050", framework);
//! let (handle, mut events) = scheduler::connect(config).await?;
//! while let Some(event) = events.next().await {
//!     match event? {
//!         Event::Offers(offers) => {
//!             for offer in &offers {
//!                 let task = TaskInfo::new("hello", "hello-1", offer.agent_id.clone())
//!                     .with_command(CommandInfo::shell("echo hello"))
//!                     .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
//!                 handle.launch(offer, [task]).await?;
//!             }
//!         }
//!         // Acknowledged when the next event is asked for.
//!         Event::Update(status) => println!("{} {}", status.task_id, status.state),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`SchedulerDriver`] calls the methods of a [`Scheduler`] instead.

mod driver;
mod events;
mod handle;
mod offers;

pub use driver::{Api, DriverConfig, DriverError, Scheduler, SchedulerDriver};
pub use events::{Event, Events};
pub use handle::{CallFuture, Handle, SentCall, Tasks};
pub use mesos_protocol::v1::scheduler::Acknowledgements;
pub use mesos_protocol::v1::{CallError, Lost, Retry, SubscribeError, Timing};
pub use offers::OfferCache;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mesos_protocol::v1::Input;
use mesos_protocol::v1::scheduler::{self as protocol, Output};
use mesos_types::http::{Api as HttpApi, MediaType};
use mesos_types::recordio::RecordError;
use mesos_types::scheduler::{Call, OfferConstraints, Response};
use mesos_types::{FrameworkInfo, scheduler};
use tokio::sync::mpsc;

use crate::detect::{DetectError, Detector, detector};
use crate::http::Http;
use crate::net::Transport;
use crate::queue::{Handled, Receiver, queue};
use crate::shell::{Command, Machine, Shell, Turn};

/// What a scheduler needs to know to connect.
pub struct Config {
    /// Where the masters are, as [`MasterSpec`](mesos_protocol::master::MasterSpec) describes it.
    pub master: String,
    /// Finds the leading master in place of `master`.
    pub detector: Option<Box<dyn Detector>>,
    /// The framework. Without an `id` it is registered as new.
    pub framework: FrameworkInfo,
    /// Roles for which no offers are wanted at first.
    pub suppressed_roles: Vec<String>,
    /// Limits which agents are offered.
    pub offer_constraints: Option<OfferConstraints>,
    /// How calls are written and events are wanted: protobuf, unless set to JSON.
    pub media: MediaType,
    /// Who acknowledges updates.
    pub acknowledgements: Acknowledgements,
    /// How long the master may take, and how often subscribing is tried.
    pub timing: Timing,
    /// Whether masters are talked to over TLS.
    pub tls: bool,
    /// Sends the requests.
    pub transport: Arc<dyn Transport>,
    /// How long a session with ZooKeeper lasts without a word of its servers. One minute by
    /// default.
    pub session_timeout: Duration,
    /// Makes waiting times the same each time, for tests.
    pub seed: Option<u64>,
}

impl Config {
    /// A framework and where its masters are, all else as by default.
    pub fn new(master: impl Into<String>, framework: FrameworkInfo) -> Self {
        Config {
            master: master.into(),
            detector: None,
            framework,
            suppressed_roles: Vec::new(),
            offer_constraints: None,
            media: MediaType::Protobuf,
            acknowledgements: Acknowledgements::default(),
            timing: Timing::default(),
            tls: false,
            transport: Arc::new(Http::default()),
            session_timeout: Duration::from_secs(60),
            seed: None,
        }
    }
}

/// The location of masters may hold a password, and is not shown.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("framework", &self.framework)
            .field("media", &self.media)
            .field("acknowledgements", &self.acknowledgements)
            .field("timing", &self.timing)
            .field("tls", &self.tls)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}

/// What happens to a connection, as it comes over the channel to its user.
#[derive(Debug)]
pub(crate) enum Notice {
    Disconnected(Lost),
    Event(scheduler::Event),
    Skipped(RecordError),
    Ended(Result<(), SubscribeError>),
}

impl Machine for protocol::Connection {
    type Call = Call;
    type Answer = Option<Response>;
    type Notice = Notice;

    fn handle(&mut self, input: Input<Call>, now: Instant) {
        protocol::Connection::handle(self, input, now);
    }

    fn handled(&mut self, count: usize, now: Instant) {
        protocol::Connection::handle_several(self, count, now);
    }

    #[inline]
    fn poll(&mut self, events: bool) -> Option<Turn<Option<Response>, Notice>> {
        loop {
            let output = match events {
                true => protocol::Connection::poll(self)?,
                false => protocol::Connection::poll_outgoing(self)?,
            };
            return Some(match output {
                Output::Send(id, request) => Turn::Send(id, request),
                Output::Cancel(id) => Turn::Cancel(id),
                // The event SUBSCRIBED says more.
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

/// Connects a framework: gives a handle to call with, and its events. It does not wait for the
/// master: the first event is [`Event::Subscribed`].
///
/// The connection lives in a task of its own until it is [stopped](Handle::stop), the events are
/// dropped, or the master refuses the framework for good, which is the last of the events.
///
/// Many events are taken fastest in a task, by `tokio::spawn`. Asking for them in the body of
/// `#[tokio::main]` takes up to twice the time: see "What events cost" in the README.
///
/// # Errors
/// `config.master` says nothing about where masters are, or needs a feature that is off.
pub async fn connect(config: Config) -> Result<(Handle, Events), DetectError> {
    let detector = match config.detector {
        Some(detector) => detector,
        None => detector(&config.master, config.session_timeout).await?,
    };
    let seed = config.seed.unwrap_or_else(|| fastrand::u64(..));
    let explicit = config.acknowledgements == Acknowledgements::Explicit;
    let machine = protocol::Connection::new(
        protocol::Config {
            suppressed_roles: config.suppressed_roles,
            offer_constraints: config.offer_constraints,
            media: config.media,
            acknowledgements: config.acknowledgements,
            timing: config.timing,
            ..protocol::Config::new(config.framework)
        },
        seed,
        tokio::time::Instant::now().into_std(),
    );
    let (commands, wanted) = mpsc::unbounded_channel();
    let (notices, told) = queue();
    let handled = Arc::new(Handled::default());
    let shell = Shell {
        machine,
        transport: config.transport,
        detector,
        scheme: if config.tls { "https" } else { "http" },
        path: HttpApi::Scheduler.path().to_owned(),
        commands: wanted,
        handled: handled.clone(),
        notices,
    };
    tokio::spawn(shell.run());
    Ok(pair(commands, handled, told, explicit))
}

pub(crate) type Commands = mpsc::UnboundedSender<Command<Call, Option<Response>>>;

/// The two ends that a user gets of a connection.
pub(crate) fn pair(
    commands: Commands,
    handled: Arc<Handled>,
    notices: Receiver<Notice>,
    explicit: bool,
) -> (Handle, Events) {
    // The events keep only a weak end: with the last handle alone calls end, with the events
    // the connection does.
    (
        Handle::new(commands.clone(), handled.clone()),
        Events::new(commands, handled, notices, explicit),
    )
}
