//! Messages of libprocess to other processes: one connection for each address, on which the order
//! is kept.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use mesos_types::libprocess::{ProcessMessage, Upid};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::command::Command;

struct Line {
    messages: mpsc::UnboundedSender<Vec<u8>>,
    task: JoinHandle<()>,
    /// How many bytes wait.
    backlog: Arc<AtomicUsize>,
    /// The processes that were sent something, who count as gone when the connection breaks.
    linked: Arc<Mutex<HashSet<Upid>>>,
}

pub(super) struct Peers {
    commands: mpsc::UnboundedSender<Command>,
    lines: HashMap<String, Line>,
    max_backlog: usize,
}

impl Peers {
    pub fn new(commands: mpsc::UnboundedSender<Command>, max_backlog: usize) -> Self {
        Peers { commands, lines: HashMap::new(), max_backlog }
    }

    pub fn send(&mut self, from: Upid, to: Upid, name: &str, body: Bytes) {
        let Ok(message) = ProcessMessage::new(from, &to, name, body) else { return };
        let mut bytes = Vec::new();
        message.write(&mut bytes);
        let address = to.authority().to_owned();
        let broken = self.lines.get(&address).is_some_and(|line| line.task.is_finished());
        if broken {
            self.lines.remove(&address);
        }
        let line = self.lines.entry(address.clone()).or_insert_with(|| {
            let (messages, queue) = mpsc::unbounded_channel();
            let linked: Arc<Mutex<HashSet<Upid>>> = Arc::default();
            let backlog = Arc::<AtomicUsize>::default();
            let linked_too = linked.clone();
            let task = run(address, queue, backlog.clone(), linked_too, self.commands.clone());
            Line { messages, task: tokio::spawn(task), backlog, linked }
        });
        if line.backlog.fetch_add(bytes.len(), Ordering::Relaxed) > self.max_backlog {
            self.give_up(&to);
            return;
        }
        line.linked.lock().unwrap_or_else(PoisonError::into_inner).insert(to);
        // A line that broke this moment has told so, or will.
        let _ = line.messages.send(bytes);
    }

    /// Breaks the line to a process that does not read what was sent to it.
    fn give_up(&mut self, pid: &Upid) {
        let Some(line) = self.lines.remove(pid.authority()) else { return };
        line.task.abort();
        tell_of_end(&line.linked, &self.commands);
    }

    pub fn close(&mut self, pid: &Upid) {
        if let Some(line) = self.lines.remove(pid.authority()) {
            line.task.abort();
        }
    }

    pub fn close_all(&mut self) {
        for (_, line) in self.lines.drain() {
            line.task.abort();
        }
    }
}

impl Drop for Peers {
    fn drop(&mut self) {
        self.close_all();
    }
}

/// Writes messages to an address until the connection breaks, and then says so.
async fn run(
    address: String,
    mut queue: mpsc::UnboundedReceiver<Vec<u8>>,
    backlog: Arc<AtomicUsize>,
    linked: Arc<Mutex<HashSet<Upid>>>,
    commands: mpsc::UnboundedSender<Command>,
) {
    if let Ok(stream) = TcpStream::connect(&address).await {
        let _ = stream.set_nodelay(true);
        let (mut reader, mut writer) = stream.into_split();
        let mut ignored = [0; 1024];
        loop {
            tokio::select! {
                message = queue.recv() => {
                    let Some(mut bytes) = message else { return };
                    while let Ok(more) = queue.try_recv() {
                        bytes.extend_from_slice(&more);
                        if bytes.len() > 64 * 1024 {
                            break;
                        }
                    }
                    if writer.write_all(&bytes).await.is_err() {
                        break;
                    }
                    backlog.fetch_sub(bytes.len(), Ordering::Relaxed);
                }
                // Answers say nothing; their end does.
                read = reader.read(&mut ignored) => {
                    if !matches!(read, Ok(count) if count > 0) {
                        break;
                    }
                }
            }
        }
    }
    tell_of_end(&linked, &commands);
}

fn tell_of_end(linked: &Mutex<HashSet<Upid>>, commands: &mpsc::UnboundedSender<Command>) {
    let linked = linked.lock().unwrap_or_else(PoisonError::into_inner).clone();
    for pid in linked {
        // The cluster may be gone.
        let _ = commands.send(Command::Exited(pid));
    }
}
