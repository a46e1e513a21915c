//! The live picture of a cluster.

use std::sync::Arc;
use std::time::Instant;

use mesos_protocol::v1::operator::{self as protocol, Output, Picture};
use mesos_protocol::v1::{Input, Lost, SubscribeError, Timing};
use mesos_types::http::Api;
use mesos_types::operator::master;
use mesos_types::recordio::RecordError;
use tokio::sync::mpsc;

use super::Master;
use crate::detect::Detector;
use crate::queue::{Receiver, queue};
use crate::shell::{Command, Machine, Shell, Turn};

impl Master {
    /// Watches the cluster. The stream is resumed when it breaks, also with another master.
    /// Needs a runtime of tokio.
    ///
    /// ```no_run
    /// use mesos_client::cluster::{Master, Watched};
    ///
    /// # async fn example(master: Master) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut watch = master.watch();
    /// while let Some(event) = watch.next().await {
    ///     if let Watched::Event(_) = event? {
    ///         println!("{} tasks", watch.picture().tasks.len());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch(&self) -> Watch {
        self.watch_with(Box::new(self.detector()), Timing::default())
    }

    /// Watches the cluster whose leading master is found so.
    pub fn watch_with(&self, detector: Box<dyn Detector>, timing: Timing) -> Watch {
        let now = tokio::time::Instant::now().into_std();
        let media = self.target.media();
        let machine = protocol::Connection::new(media, timing, fastrand::u64(..), now);
        let (commands, wanted) = mpsc::unbounded_channel();
        let (notices, told) = queue();
        let shell = Shell {
            machine,
            transport: Arc::new(self.masters().http().clone()),
            detector,
            scheme: if self.is_https() { "https" } else { "http" },
            path: Api::Master.path().to_owned(),
            commands: wanted,
            handled: Arc::default(),
            notices,
        };
        tokio::spawn(shell.run());
        Watch { commands, notices: told, picture: Picture::default() }
    }
}

impl Machine for protocol::Connection {
    type Call = master::Call;
    type Answer = ();
    type Notice = Result<Watched, Option<SubscribeError>>;

    fn handle(&mut self, input: Input<master::Call>, now: Instant) {
        protocol::Connection::handle(self, input, now);
    }

    fn poll(&mut self, events: bool) -> Option<Turn<(), Self::Notice>> {
        loop {
            let output = match events {
                true => protocol::Connection::poll(self)?,
                false => protocol::Connection::poll_outgoing(self)?,
            };
            return Some(match output {
                Output::Send(id, request) => Turn::Send(id, request),
                Output::Cancel(id) => Turn::Cancel(id),
                Output::Connected => continue,
                Output::Disconnected(lost) => Turn::Tell(Ok(Watched::Disconnected(lost))),
                Output::Event(event) => Turn::Tell(Ok(Watched::Event(event))),
                Output::Skipped(error) => Turn::Tell(Ok(Watched::Skipped(error))),
                Output::Done(ticket, result) => Turn::Done(ticket, result),
                Output::Ended(result) => Turn::End(Err(result.err())),
            });
        }
    }

    fn next_timeout(&self) -> Option<Instant> {
        protocol::Connection::next_timeout(self)
    }
}

/// What one who watches a cluster is told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Watched {
    /// An event; the picture has it already.
    Event(Box<master::Event>),
    /// The stream is lost, and resumed as soon as can be. What happens meanwhile is told by the
    /// next SUBSCRIBED, as the whole state.
    Disconnected(Lost),
    /// A record of the stream that is not an event. The picture is not exact until the next
    /// SUBSCRIBED.
    Skipped(RecordError),
}

/// Events of a cluster, and its picture as of the last of them. It ends when it is dropped.
#[derive(Debug)]
pub struct Watch {
    commands: mpsc::UnboundedSender<Command<master::Call, ()>>,
    notices: Receiver<Result<Watched, Option<SubscribeError>>>,
    picture: Picture,
}

impl Watch {
    /// The cluster as the last event told it.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// The next event; an error when there will be no more because the master refuses to tell;
    /// `None` after that.
    ///
    /// It is safe to drop the future.
    pub async fn next(&mut self) -> Option<Result<Watched, SubscribeError>> {
        let watched = match self.notices.next().await? {
            Ok(watched) => watched,
            Err(error) => return error.map(Err),
        };
        if let Watched::Event(event) = &watched {
            self.picture.apply(event);
        }
        Some(Ok(watched))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.commands.send(Command::Stop { failover: true });
    }
}
