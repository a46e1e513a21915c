//! What is asked of the task that owns the cluster, and the way to it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use http::Request;
use mesos_types::libprocess::Upid;
use mesos_types::operator::master::Event;
use tokio::sync::{Notify, mpsc};

use crate::cluster::container::ContainerEvent;
use crate::cluster::{Answer, Cluster, ExchangeId, Place};

/// So many pieces of an answer wait for a peer that does not read them; then its connection
/// breaks.
const BACKLOG: usize = 16 * 1024;

pub(super) type Answers = mpsc::Sender<Answer>;

pub(super) fn answers() -> (Answers, mpsc::Receiver<Answer>) {
    mpsc::channel(BACKLOG)
}

/// Something to be done to the cluster.
pub(super) type Act = Box<dyn FnOnce(&mut Cluster, Instant) + Send>;

/// What is asked of the task.
pub(super) enum Command {
    Request(Place, ExchangeId, Request<Bytes>, Answers),
    Closed(ExchangeId),
    Message { place: Place, from: Upid, to: String, name: String, body: Bytes },
    Exited(Upid),
    Container(usize, ContainerEvent),
    Act(Act),
    Watch(mpsc::UnboundedSender<Event>),
}

pub(super) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// What all connections share.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub commands: mpsc::UnboundedSender<Command>,
    pub next: Arc<AtomicU64>,
    /// The connections over which a process of libprocess sent something.
    pub inbound: Arc<Mutex<HashMap<Upid, Vec<Arc<Notify>>>>>,
}

pub(super) fn channel() -> (Shared, mpsc::UnboundedReceiver<Command>) {
    let (commands, queue) = mpsc::unbounded_channel();
    (Shared { commands, next: Arc::default(), inbound: Arc::default() }, queue)
}

impl Shared {
    pub fn next(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    pub fn close_inbound(&self, pid: &Upid) {
        let mut inbound = self.inbound.lock().unwrap_or_else(PoisonError::into_inner);
        for connection in inbound.remove(pid).into_iter().flatten() {
            connection.notify_one();
        }
    }
}
