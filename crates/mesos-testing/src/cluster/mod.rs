//! Masters and agents as state machines, and a whole cluster of them: no socket, no clock, no
//! randomness but what follows from a seed.
//!
//! [`Master`](master::Master) and [`Agent`](agent::Agent) are the rules. A [`Cluster`] has a
//! master and agents, carries what they send each other, and can lose it on the way. Whoever owns
//! the sockets, or a simulation without any, tells it what comes from outside:
//!
//! ```text
//! cluster.handle(input, now);
//! while let Some(output) = cluster.poll() { … }
//! cluster.next_timeout();
//! ```

pub mod agent;
mod clock;
pub mod container;
mod control;
mod documents;
mod exchange;
mod faults;
mod framework;
mod io;
pub mod master;
mod message;
mod network;
mod script;
pub mod simulated;
mod world;

pub use clock::Clock;
pub use exchange::{Answer, ExchangeId};
pub use faults::Faults;
pub use io::{ClusterConfig, Input, Output, Place};
pub use message::{ToAgent, ToMaster};
pub use world::Cluster;

pub(crate) use exchange::{document, encode, query, read_call, text, wanted as accepted};

/// The release that masters and agents say they are.
const VERSION: &str = "1.12.0";
