//! What is on its way.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use mesos_types::libprocess::Upid;

use super::Place;
use super::exchange::{Answer, ExchangeId};
use super::message::{ToAgent, ToMaster};

/// Something on its way. The larger ones are few at a time.
#[allow(clippy::large_enum_variant)]
#[derive(Debug)]
pub(crate) enum Parcel {
    ToMaster(usize, ToMaster),
    ToAgent(usize, ToAgent),
    /// Master and agent notice that their connection broke.
    Broken(usize),
    Request(Place, ExchangeId, Request<Bytes>),
    /// The begin of a request to an agent whose body comes in pieces.
    Open(usize, ExchangeId, Request<()>),
    /// A piece of such a body, or its end.
    Piece(ExchangeId, Option<Bytes>),
    Answer(ExchangeId, Answer),
    In {
        place: Place,
        from: Upid,
        to: String,
        name: String,
        body: Bytes,
    },
    Out {
        from: Upid,
        to: Upid,
        name: &'static str,
        body: Bytes,
    },
}

/// A way on which the order is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    Up(usize),
    Down(usize),
    Request(ExchangeId),
    Answer(ExchangeId),
    From(Upid),
    To(Upid),
}

#[derive(Debug, Default)]
pub(crate) struct Network {
    parcels: BTreeMap<(Instant, u64), (Way, u64, Parcel)>,
    last: HashMap<Way, (Instant, usize)>,
    /// How often the connection of a way broke while something was on it.
    epochs: HashMap<Way, u64>,
    sequence: u64,
}

impl Network {
    fn epoch(&self, way: &Way) -> u64 {
        self.epochs.get(way).copied().unwrap_or(0)
    }

    /// Loses what is on a way.
    fn discard(&mut self, way: Way) {
        if self.last.contains_key(&way) {
            *self.epochs.entry(way).or_default() += 1;
        }
    }

    /// Breaks the connections to and from a process: what is on its way is lost.
    pub fn cut_peer(&mut self, pid: &Upid) {
        self.discard(Way::From(pid.clone()));
        self.discard(Way::To(pid.clone()));
    }

    pub fn send(&mut self, way: Way, parcel: Parcel, wait: Duration, now: Instant) {
        let entry = self.last.entry(way.clone()).or_insert((now, 0));
        entry.0 = entry.0.max(now + wait);
        entry.1 += 1;
        self.sequence += 1;
        let key = (entry.0, self.sequence);
        let epoch = self.epoch(&way);
        self.parcels.insert(key, (way, epoch, parcel));
    }

    /// Breaks the connection between master and agent: what is on its way is lost, and both
    /// notice after a while.
    pub fn cut(&mut self, agent: usize, wait: Duration, now: Instant) {
        self.discard(Way::Up(agent));
        self.discard(Way::Down(agent));
        self.send(Way::Up(agent), Parcel::Broken(agent), wait, now);
    }

    /// The next parcel that arrives by now.
    pub fn next(&mut self, now: Instant) -> Option<Parcel> {
        loop {
            let entry = self.parcels.first_entry()?;
            if entry.key().0 > now {
                return None;
            }
            let (way, epoch, parcel) = entry.remove();
            let arrives = epoch == self.epoch(&way);
            if let Some(last) = self.last.get_mut(&way) {
                last.1 -= 1;
                if last.1 == 0 {
                    self.last.remove(&way);
                    self.epochs.remove(&way);
                }
            }
            if arrives {
                return Some(parcel);
            }
        }
    }

    pub fn next_timeout(&self) -> Option<Instant> {
        self.parcels.first_key_value().map(|(key, _)| key.0)
    }
}
