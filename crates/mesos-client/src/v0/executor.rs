use std::collections::VecDeque;
use std::time::{Duration, Instant, SystemTime};

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use mesos_protocol::Environment as HttpEnvironment;
use mesos_protocol::v0::SendId;
use mesos_protocol::v0::executor::{Callback, Driver, Environment, Input, Output};
use mesos_protocol::v1::{CallError, Lost};
use mesos_types::executor::{Call, CallKind, Event, event};
use mesos_types::{ExecutorInfo, FrameworkInfo, Status};
use tokio::sync::mpsc;

use super::{Binding, Incoming, Peer, Process};
use crate::executor::{Events, ExecutorDriverError, Handle, Notice, pair};
use crate::net::TransportError;
use crate::queue::{Sender, queue};
use crate::shell::{Command, sleep};

/// What an executor over libprocess needs to know.
#[derive(Clone, Debug)]
pub struct ExecutorConfig {
    /// What the agent said in the environment.
    pub environment: Environment,
    /// Where messages are taken. By default at any port of the address that the agent can reach,
    /// which is that of this host.
    pub binding: Binding,
}

fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

type Flight = BoxFuture<'static, (SendId, Result<(), TransportError>)>;

/// Connects an executor over libprocess: gives the same handle and events as
/// [`executor::connect`](crate::executor::connect).
///
/// # Errors
/// The address cannot be bound, or the registration not be sent.
pub async fn connect_executor(
    config: ExecutorConfig,
) -> Result<(Handle, Events), ExecutorDriverError> {
    let register = |error: &dyn std::fmt::Display| ExecutorDriverError::Register(error.to_string());
    let mut binding = config.binding;
    if binding.address.is_none() && binding.published.is_none() && binding.hostname.is_empty() {
        // An agent and its executors share a host.
        binding.published = config.environment.slave.ip();
    }
    let peer = Peer::bind(&binding).await.map_err(|error| register(&error))?;
    let own = peer.process("executor").map_err(|error| register(&error))?;
    let environment = config.environment.clone();
    let mut driver = Driver::new(config.environment, own.pid().clone(), fastrand::u64(..), now());
    // A driver that was just made starts.
    let _ = driver.start();
    // The first message is the registration. If it cannot be sent there is no agent.
    if let Some(Output::Send(message)) = driver.poll() {
        let sent = own.send(&message.to, message.name, message.body).await;
        match sent {
            Ok(()) => driver.handle(Input::Sent(message.id), now()),
            Err(error) => return Err(register(&error)),
        }
    }
    let (commands, wanted) = mpsc::unbounded_channel();
    let (notices, told) = queue();
    let shell =
        Shell { driver, own, commands: wanted, notices, backlog: VecDeque::new(), known: None };
    tokio::spawn(shell.run());
    let environment = HttpEnvironment {
        framework_id: environment.framework_id,
        executor_id: environment.executor_id,
        sandbox: environment.directory.clone(),
        directory: environment.directory,
        agent_endpoint: environment.slave.authority().to_owned(),
        shutdown_grace_period: Duration::ZERO,
        recovery: None,
        authentication_token: None,
        domain_socket: None,
        tls: false,
    };
    Ok(pair(commands, told, environment))
}

struct Shell {
    driver: Driver,
    own: Process,
    commands: mpsc::UnboundedReceiver<Command<Call, ()>>,
    notices: Sender<Notice>,
    backlog: VecDeque<Notice>,
    /// What the first registration told.
    known: Option<(Box<ExecutorInfo>, Box<FrameworkInfo>)>,
}

impl Shell {
    async fn run(mut self) {
        let mut flights: FuturesUnordered<Flight> = FuturesUnordered::new();
        let (mut listens, mut ended) = (true, false);
        loop {
            while let Some(output) = self.driver.poll() {
                match output {
                    Output::Send(message) => {
                        let answer = self.own.send(&message.to, message.name, message.body);
                        let id = message.id;
                        flights.push(Box::pin(async move { (id, answer.await) }));
                    }
                    Output::Callback(callback) => self.tell(callback),
                    Output::Dropped { from, name, reason } => {
                        tracing::debug!(%from, name, %reason, "a message was not taken");
                    }
                    Output::NotStarted(_) | Output::Ended(_) => {
                        if !std::mem::replace(&mut ended, true) {
                            self.backlog.push_back(Notice::Ended(Ok(())));
                        }
                    }
                }
            }
            if !self.backlog.is_empty() && self.notices.send(&mut self.backlog).is_err() {
                // Nobody listens any more. A driver that has ended stays so.
                let _ = self.driver.stop();
                if !ended {
                    continue;
                }
            }
            if ended && flights.is_empty() {
                break;
            }
            tokio::select! {
                command = self.commands.recv(), if listens => match command {
                    Some(Command::Call(call, reply)) => {
                        let _ = reply.send(self.call(call.kind));
                    }
                    Some(Command::Stop { .. }) => {
                        // A driver that has ended stays so.
                        let _ = self.driver.stop();
                    }
                    None => {
                        listens = false;
                        let _ = self.driver.stop();
                    }
                },
                incoming = self.own.next() => {
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
                Some((id, result)) = flights.next(), if !flights.is_empty() => {
                    let input = match result {
                        Ok(()) => Input::Sent(id),
                        Err(error) => {
                            tracing::info!(%error, "a message was not answered");
                            Input::Unsent(id, error.to_string())
                        }
                    };
                    self.driver.handle(input, now());
                }
                () = sleep(self.driver.next_timeout()) => {
                    self.driver.handle(Input::Timeout, now());
                }
            }
        }
        self.commands.close();
        while let Ok(command) = self.commands.try_recv() {
            if let Command::Call(_, reply) = command {
                let _ = reply.send(Err(CallError::Stopped));
            }
        }
    }

    fn tell(&mut self, callback: Callback) {
        let event = match callback {
            Callback::Registered(executor, framework, agent) => {
                self.known = Some((executor.clone(), framework.clone()));
                let body = event::Subscribed::new(*executor, *framework, *agent);
                Event::Subscribed(Box::new(body))
            }
            Callback::Reregistered(agent) => {
                let (executor, framework) = self.known.clone().unwrap_or_else(|| {
                    (Box::new(ExecutorInfo::new("")), Box::new(FrameworkInfo::new("", "")))
                });
                let body = event::Subscribed::new(*executor, *framework, *agent);
                Event::Subscribed(Box::new(body))
            }
            Callback::Disconnected => {
                self.backlog.push_back(Notice::Disconnected(Lost::Ended));
                return;
            }
            Callback::LaunchTask(task) => Event::Launch(event::Launch::new(*task)),
            Callback::KillTask(id) => Event::Kill(event::Kill::new(id)),
            Callback::FrameworkMessage(data) => Event::Message(event::Message::new(data)),
            Callback::Shutdown => Event::Shutdown,
            Callback::Error(text) => {
                self.backlog.push_back(Notice::Error(text));
                return;
            }
        };
        self.backlog.push_back(Notice::Event(Box::new(event)));
    }

    fn call(&mut self, kind: CallKind) -> Result<(), CallError> {
        let done = |result: Result<Status, mesos_protocol::v0::DriverError>| {
            result.map(drop).map_err(|_| CallError::Stopped)
        };
        match kind {
            CallKind::Update(body) => {
                done(self.driver.send_status_update(body.status, SystemTime::now()))
            }
            CallKind::Message(body) => done(self.driver.send_framework_message(body.data)),
            CallKind::Subscribe(_) => Err(CallError::AlreadySubscribed),
            // There is no such message.
            _ => Ok(()),
        }
    }
}
