//! What a cluster needs to know, what it is told, and what it wants done.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Request;
use mesos_types::libprocess::Upid;

use super::agent::AgentConfig;
use super::container::{ContainerCommand, ContainerEvent};
use super::exchange::{Answer, ExchangeId};
use super::master::MasterConfig;

/// Who in a cluster is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The master.
    Master,
    /// The agent with this number.
    Agent(usize),
}

/// What a cluster needs to know.
#[derive(Clone, Debug)]
pub struct ClusterConfig {
    /// The master.
    pub master: MasterConfig,
    /// The agents, by their numbers.
    pub agents: Vec<AgentConfig>,
    /// All that is random follows from it.
    pub seed: u64,
    /// The time of day at the start.
    pub epoch: SystemTime,
    /// How long a task runs whose command does not say so, where containers are simulated.
    pub task_time: Duration,
    /// Whether containers are simulated. Otherwise they come out as [`Output::Container`].
    pub simulated: bool,
}

/// What a cluster is told.
#[derive(Debug)]
pub enum Input {
    /// A request over HTTP.
    Request(Place, ExchangeId, Request<Bytes>),
    /// A request over HTTP whose body comes in pieces.
    Open(Place, ExchangeId, Request<()>),
    /// The next piece of the body of such a request; none is its end.
    Piece(ExchangeId, Option<Bytes>),
    /// Whether much of an answer waits for a peer that does not read it. Whoever has no sockets
    /// need not say so.
    Slow(ExchangeId, bool),
    /// The peer of an exchange whose answer is not complete has gone.
    Closed(ExchangeId),
    /// A message of libprocess.
    Message {
        /// Who is spoken to.
        place: Place,
        /// The process that sent it.
        from: Upid,
        /// The process that it is for.
        to: String,
        /// Its full name.
        name: String,
        /// Its body.
        body: Bytes,
    },
    /// The connection to a process of libprocess has broken.
    Exited(Upid),
    /// What became of a container of an agent.
    Container(usize, ContainerEvent),
    /// The time that `next_timeout` named has come.
    Timeout,
}

/// What a cluster wants done.
#[derive(Debug)]
pub enum Output {
    /// A piece of an answer.
    Answer(ExchangeId, Answer),
    /// Whether the body of a request is not to be read any further for now.
    Hold(ExchangeId, bool),
    /// A message of libprocess is to be sent.
    Message {
        /// The process that sends it.
        from: Upid,
        /// The process that it is for.
        to: Upid,
        /// Its full name.
        name: &'static str,
        /// Its body.
        body: Bytes,
    },
    /// The connections to a process of libprocess break.
    Disconnect(Upid),
    /// Something to do with a container of an agent.
    Container(usize, ContainerCommand),
    /// A file of an agent is to be read, listed or sent, as the request says.
    File(usize, ExchangeId, Request<Bytes>),
    /// Something happened; see [`Cluster::set_watched`](super::Cluster::set_watched).
    Event(Box<mesos_types::operator::master::Event>),
    /// Whoever was there has ended, and with it all connections to it.
    Ended(Place),
}
