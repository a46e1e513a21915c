//! What containers that are there print and read.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use mesos_types::ContainerId;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, DuplexStream};
use tokio::sync::mpsc;

use super::command::Command;
use crate::cluster::container::{ContainerEvent, Printed};

/// What a pipe holds.
const PIPE: usize = 64 << 10;

/// The container of an agent, and the way to whoever is told of it.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub commands: mpsc::UnboundedSender<Command>,
    pub agent: usize,
    pub container: ContainerId,
}

impl Origin {
    pub fn tell(&self, event: ContainerEvent) {
        // The cluster may be gone.
        let _ = self.commands.send(Command::Container(self.agent, event));
    }
}

/// Whether what a container prints is told, and whether it may print at all.
#[derive(Debug, Default)]
pub(super) struct Tap {
    watched: AtomicBool,
    held: AtomicBool,
    waiting: Mutex<Vec<Waker>>,
}

impl Tap {
    pub fn new(watched: bool) -> Arc<Self> {
        Arc::new(Tap { watched: AtomicBool::new(watched), ..Tap::default() })
    }

    pub fn watch(&self, watched: bool) {
        self.watched.store(watched, Ordering::Relaxed);
    }

    pub fn hold(&self, held: bool) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        self.held.store(held, Ordering::Relaxed);
        if !held {
            waiting.drain(..).for_each(Waker::wake);
        }
    }

    fn poll_open(&self, cx: &Context<'_>) -> Poll<()> {
        if !self.held.load(Ordering::Relaxed) {
            return Poll::Ready(());
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.held.load(Ordering::Relaxed) {
            return Poll::Ready(());
        }
        waiting.retain(|waker| !waker.will_wake(cx.waker()));
        waiting.push(cx.waker().clone());
        Poll::Pending
    }
}

/// One of the outputs of a container: it goes to a file, if there is one, and is told while
/// somebody watches.
pub(super) struct Printer {
    pub origin: Origin,
    pub tap: Arc<Tap>,
    pub to: Printed,
    pub file: Option<tokio::fs::File>,
}

impl AsyncWrite for Printer {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        std::task::ready!(this.tap.poll_open(cx));
        let count = match &mut this.file {
            Some(file) => std::task::ready!(Pin::new(file).poll_write(cx, data))?,
            None => data.len(),
        };
        if this.tap.watched.load(Ordering::Relaxed) {
            let data = Bytes::copy_from_slice(data.get(..count).unwrap_or_default());
            let (container, to) = (this.origin.container.clone(), this.to);
            this.origin.tell(ContainerEvent::Printed { container, to, data });
        }
        Poll::Ready(Ok(count))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.get_mut().file {
            Some(file) => Pin::new(file).poll_flush(cx),
            None => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(cx)
    }
}

/// An input of a container, and the way to it. The agent is told what was read, so that it lets
/// no more come than can be kept.
pub(super) fn input(origin: Origin) -> (mpsc::UnboundedSender<Bytes>, impl AsyncRead + Unpin) {
    let (sender, queue) = mpsc::unbounded_channel();
    let (writer, reader) = tokio::io::duplex(PIPE);
    tokio::spawn(feed(origin, queue, writer));
    (sender, reader)
}

async fn feed(origin: Origin, mut queue: mpsc::UnboundedReceiver<Bytes>, mut writer: DuplexStream) {
    while let Some(data) = queue.recv().await {
        // No bytes are the end of the input; a container may also have closed it.
        if data.is_empty() || writer.write_all(&data).await.is_err() {
            break;
        }
        let container = origin.container.clone();
        origin.tell(ContainerEvent::Read { container, count: data.len() });
    }
    drop(writer);
    // What still comes is read by nobody.
    while let Some(data) = queue.recv().await {
        let container = origin.container.clone();
        origin.tell(ContainerEvent::Read { container, count: data.len() });
    }
}
