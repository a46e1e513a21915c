//! What is asked of the task that owns the cluster, and the way to it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Instant;

use bytes::Bytes;
use http::Request;
use mesos_types::libprocess::Upid;
use mesos_types::operator::master::Event;
use tokio::sync::{Notify, mpsc, oneshot};

use crate::cluster::container::ContainerEvent;
use crate::cluster::{Answer, Cluster, ExchangeId, Place};

/// With so many bytes that wait a peer counts as slow, and with fewer than a quarter of them as
/// slow no more.
const SLOW: usize = 256 << 10;

/// What a piece of an answer takes besides its bytes.
const OVERHEAD: usize = 128;

/// How much of an answer waits.
#[derive(Debug, Default)]
struct Backlog {
    bytes: AtomicUsize,
    slow: AtomicBool,
}

fn size(answer: &Answer) -> usize {
    OVERHEAD
        + match answer {
            Answer::Whole(response) => response.body().len(),
            Answer::Chunk(bytes) => bytes.len(),
            Answer::Open(_) | Answer::End | Answer::Abort => 0,
        }
}

/// The way of an answer to its peer.
pub(super) struct Answers {
    pieces: mpsc::UnboundedSender<Answer>,
    backlog: Arc<Backlog>,
    closing: Arc<Notify>,
    most: usize,
}

/// What became of a piece of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// It is on its way.
    Yes,
    /// It is on its way, and much is before it.
    Slowly,
    /// The peer is gone, or too much waits for it.
    No,
}

impl Answers {
    pub fn send(&self, answer: Answer) -> Sent {
        let size = size(&answer);
        let before = self.backlog.bytes.fetch_add(size, Ordering::Relaxed);
        // However large one piece is, it may be sent.
        if before > self.most {
            self.closing.notify_one();
            return Sent::No;
        }
        if self.pieces.send(answer).is_err() {
            return Sent::No;
        }
        let slow = before + size > SLOW && !self.backlog.slow.swap(true, Ordering::Relaxed);
        if slow { Sent::Slowly } else { Sent::Yes }
    }
}

/// The pieces of an answer, as they come to the peer.
#[derive(Debug)]
pub(super) struct Pieces {
    pieces: mpsc::UnboundedReceiver<Answer>,
    backlog: Arc<Backlog>,
}

impl Pieces {
    pub async fn recv(&mut self) -> Option<Answer> {
        std::future::poll_fn(|cx| self.poll_recv(cx)).await.map(|(answer, _)| answer)
    }

    /// The next piece, and whether the peer has just stopped to be slow.
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<(Answer, bool)>> {
        self.pieces.poll_recv(cx).map(|answer| {
            let answer = answer?;
            let size = size(&answer);
            let left = self.backlog.bytes.fetch_sub(size, Ordering::Relaxed) - size;
            let quick = left < SLOW / 4 && self.backlog.slow.swap(false, Ordering::Relaxed);
            Some((answer, quick))
        })
    }
}

/// Something to be done to the cluster.
pub(super) type Act = Box<dyn FnOnce(&mut Cluster, Instant) + Send>;

/// What is asked of the task.
pub(super) enum Command {
    Request(Place, ExchangeId, Request<Bytes>, Answers),
    /// A request whose body comes in pieces.
    Open(Place, ExchangeId, Request<()>, Answers),
    /// A piece of such a body, and whom to tell when the next one may come.
    Piece(ExchangeId, Option<Bytes>, oneshot::Sender<()>),
    /// A peer reads what was sent to it again.
    Quick(ExchangeId),
    Closed(ExchangeId),
    Message {
        place: Place,
        from: Upid,
        to: String,
        name: String,
        body: Bytes,
    },
    Exited(Upid),
    Container(usize, ContainerEvent),
    Act(Act),
    Watch(mpsc::Sender<Event>),
}

pub(super) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// What all connections share.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub commands: mpsc::UnboundedSender<Command>,
    pub next: Arc<AtomicU64>,
    /// So many bytes may wait for a peer that does not read them. When more would have to, its
    /// connection breaks.
    pub max_backlog: usize,
    /// The connections over which a process of libprocess sent something.
    pub inbound: Arc<Mutex<HashMap<Upid, Vec<Arc<Notify>>>>>,
}

pub(super) fn channel(max_backlog: usize) -> (Shared, mpsc::UnboundedReceiver<Command>) {
    let (commands, queue) = mpsc::unbounded_channel();
    (Shared { commands, next: Arc::default(), max_backlog, inbound: Arc::default() }, queue)
}

impl Shared {
    pub fn next(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// A way for an answer over a connection that breaks when it is told to.
    pub fn answers(&self, closing: Arc<Notify>) -> (Answers, Pieces) {
        let (sender, pieces) = mpsc::unbounded_channel();
        let (backlog, most) = (Arc::<Backlog>::default(), self.max_backlog);
        let answers = Answers { pieces: sender, backlog: backlog.clone(), closing, most };
        (answers, Pieces { pieces, backlog })
    }

    pub fn close_inbound(&self, pid: &Upid) {
        let mut inbound = self.inbound.lock().unwrap_or_else(PoisonError::into_inner);
        for connection in inbound.remove(pid).into_iter().flatten() {
            connection.notify_one();
        }
    }
}
