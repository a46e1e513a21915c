use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytes::{Bytes, BytesMut};
use http::Uri;
use mesos_types::libprocess::{
    ACCEPTED, BAD_REQUEST, ProcessMessage, RequestReader, Upid, expects_response, keeps_open,
    public_host,
};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

#[cfg(feature = "tls")]
use super::Tls;
use crate::http::Connector;
use crate::net::{Connect, Pipeline, TransportError};

/// Where a peer takes messages, and under which address others know it.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// The address to listen at. By default all of this host.
    pub address: Option<IpAddr>,
    /// The port to listen at. Zero, the default, is any free one.
    pub port: u16,
    /// The address that others are told, if it is not the one to listen at.
    pub published: Option<IpAddr>,
    /// The name of this host. It is looked up if neither of the addresses is given.
    pub hostname: String,
    /// Whether processes talk over TLS, and how they prove who they are. By default they do not.
    #[cfg(feature = "tls")]
    pub tls: Option<Tls>,
}

impl Binding {
    /// What opens connections to others.
    fn connector(&self) -> Connector {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return tls.connector().clone();
        }
        Connector::default()
    }

    fn scheme(&self) -> &'static str {
        #[cfg(feature = "tls")]
        if self.tls.is_some() {
            return "https";
        }
        "http"
    }
}

/// What comes to a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// A message.
    Message(ProcessMessage),
    /// The connection over which messages went to a process has broken.
    Exited(Upid),
}

/// The answer to a message for a process that is not here.
const NOT_FOUND: &[u8] = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

type Inbox = mpsc::UnboundedSender<Incoming>;

struct Line {
    pipeline: Pipeline,
    /// The processes that messages were sent to, and by whom.
    linked: Arc<Mutex<HashMap<(Upid, String), ()>>>,
}

struct Inner {
    host: String,
    port: u16,
    scheme: &'static str,
    connect: Arc<dyn Connect>,
    processes: Mutex<HashMap<String, Inbox>>,
    lines: Mutex<HashMap<String, Line>>,
    listener: Mutex<Option<JoinHandle<()>>>,
    /// How many processes of each kind there were.
    counts: Mutex<HashMap<String, u32>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Processes of libprocess on one port. Clones are the same peer; with the last of them, and of
/// its processes, it stops listening.
#[derive(Clone)]
pub struct Peer {
    inner: Arc<Inner>,
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Peer")
            .field("host", &self.inner.host)
            .field("port", &self.inner.port)
            .finish_non_exhaustive()
    }
}

impl Peer {
    /// Listens for messages, and sends over TCP; with TLS if the binding says so.
    ///
    /// # Errors
    /// The address cannot be bound, or there is none that others can be told.
    pub async fn bind(binding: &Binding) -> io::Result<Self> {
        Self::bind_with(binding, binding.connector()).await
    }

    /// Listens for messages; sends over connections that are opened so.
    ///
    /// # Errors
    /// As [`bind`](Self::bind).
    pub async fn bind_with(binding: &Binding, connect: impl Connect) -> io::Result<Self> {
        let address = binding.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        let listener = TcpListener::bind(SocketAddr::new(address, binding.port)).await?;
        let port = listener.local_addr()?.port();
        let host = public_host(&binding.hostname, binding.published.or(binding.address));
        let host = host.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let host = match host.parse::<IpAddr>() {
            Ok(IpAddr::V6(address)) => format!("[{address}]"),
            Ok(IpAddr::V4(_)) => host,
            // Others may not know the name, so they are told its address.
            Err(_) => {
                let address =
                    tokio::net::lookup_host((host.as_str(), port)).await?.find(SocketAddr::is_ipv4);
                address.map_or(host, |address| address.ip().to_string())
            }
        };
        let inner = Arc::new(Inner {
            host,
            port,
            scheme: binding.scheme(),
            connect: Arc::new(connect),
            processes: Mutex::default(),
            lines: Mutex::default(),
            listener: Mutex::new(None),
            counts: Mutex::default(),
        });
        let taker = Taker {
            inner: Arc::downgrade(&inner),
            #[cfg(feature = "tls")]
            tls: binding.tls.clone(),
        };
        let task = tokio::spawn(accept(listener, taker));
        *lock(&inner.listener) = Some(task);
        Ok(Peer { inner })
    }

    /// The port at which messages are taken.
    pub fn port(&self) -> u16 {
        self.inner.port
    }

    /// A process of a kind, numbered from one as libprocess does: `scheduler(1)`.
    ///
    /// # Errors
    /// The kind cannot be part of an address.
    pub fn process(&self, kind: &str) -> Result<Process, mesos_types::libprocess::UpidError> {
        let mut counts = lock(&self.inner.counts);
        let count = counts.entry(kind.to_owned()).or_default();
        *count += 1;
        let id = format!("{kind}({count})");
        drop(counts);
        self.named(&id)
    }

    /// A process with an id.
    ///
    /// # Errors
    /// The id cannot be part of an address.
    pub fn named(&self, id: &str) -> Result<Process, mesos_types::libprocess::UpidError> {
        let pid: Upid = format!("{id}@{}:{}", self.inner.host, self.inner.port).parse()?;
        let (inbox, messages) = mpsc::unbounded_channel();
        lock(&self.inner.processes).insert(id.to_owned(), inbox);
        Ok(Process { peer: self.clone(), pid, messages })
    }

    /// Sends a message from one of the processes. Messages to one host and port go over one
    /// connection, in the order in which this is called. The future says that the other side
    /// took the message; the message is sent whether it is awaited or not.
    pub fn send(
        &self,
        from: &Upid,
        to: &Upid,
        name: &str,
        body: Bytes,
    ) -> impl Future<Output = Result<(), TransportError>> + Send + use<> {
        let message = ProcessMessage::new(from.clone(), to, name, body);
        let answer = message.ok().map(|message| {
            let mut bytes = BytesMut::with_capacity(message.body().len() + 512);
            message.write_as_mesos_go(&mut bytes);
            self.line(from, to, |pipeline| pipeline.send_bytes(bytes.freeze()))
        });
        let to = to.clone();
        async move {
            let Some(Some(answer)) = answer else {
                return Err(TransportError::Address(to.to_string()));
            };
            let answer = answer.await?;
            match answer.status().as_u16() {
                200 | 202 => Ok(()),
                status => Err(TransportError::Broken(format!("the message was refused: {status}"))),
            }
        }
    }

    /// Does something with the line to a process.
    fn line<T>(&self, from: &Upid, to: &Upid, send: impl FnOnce(&Pipeline) -> T) -> Option<T> {
        let target =
            Uri::builder().scheme(self.inner.scheme).authority(to.authority()).path_and_query("/");
        let target = target.build().ok()?;
        let mut lines = lock(&self.inner.lines);
        let line = lines.entry(to.authority().to_owned()).or_insert_with(|| {
            let linked: Arc<Mutex<HashMap<(Upid, String), ()>>> = Arc::default();
            let (inner, gone) = (Arc::downgrade(&self.inner), linked.clone());
            let lost = move || exited(&inner, &gone);
            let pipeline = Pipeline::watched(self.inner.connect.clone(), target, lost);
            Line { pipeline, linked }
        });
        lock(&line.linked).insert((to.clone(), from.id().to_owned()), ());
        Some(send(&line.pipeline))
    }
}

/// Tells those who sent messages over a line that it has broken.
fn exited(inner: &Weak<Inner>, linked: &Mutex<HashMap<(Upid, String), ()>>) {
    let Some(inner) = inner.upgrade() else { return };
    let gone: Vec<_> = lock(linked).drain().collect();
    let processes = lock(&inner.processes);
    for ((pid, id), ()) in gone {
        if let Some(inbox) = processes.get(&id) {
            // A process that is gone need not know.
            let _ = inbox.send(Incoming::Exited(pid));
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(task) = lock(&self.listener).take() {
            task.abort();
        }
    }
}

/// Takes what comes over connections that others open.
#[derive(Clone)]
struct Taker {
    inner: Weak<Inner>,
    #[cfg(feature = "tls")]
    tls: Option<Tls>,
}

impl Taker {
    async fn take(self, stream: TcpStream) {
        // Without it answers wait for each other.
        let _ = stream.set_nodelay(true);
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            match tls.accept(stream).await {
                Ok(stream) => converse(stream, self.inner).await,
                Err(error) => tracing::debug!(%error, "a connection is not one of TLS"),
            }
            return;
        }
        converse(stream, self.inner).await;
    }
}

async fn accept(listener: TcpListener, taker: Taker) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(taker.clone().take(stream));
            }
            Err(error) => {
                // Too many open files, say; it may pass.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
        }
    }
}

/// Takes messages from a connection until it is closed, or something else comes over it.
async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin, inner: Weak<Inner>) {
    let mut reader = RequestReader::new();
    let mut buffer = vec![0; 16 << 10];
    let mut answers = Vec::new();
    loop {
        let count = match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(count) => count,
        };
        reader.push(buffer.get(..count).unwrap_or_default());
        let mut open = true;
        loop {
            let request = match reader.next_request() {
                Ok(Some(request)) => request,
                Ok(None) => break,
                Err(error) => {
                    tracing::debug!(%error, "a connection was closed");
                    answers.extend_from_slice(BAD_REQUEST);
                    open = false;
                    break;
                }
            };
            open = keeps_open(&request);
            let answers_wanted = expects_response(request.headers());
            let answer = match ProcessMessage::from_request(&request) {
                Ok(message) => {
                    let Some(inner) = inner.upgrade() else { return };
                    let processes = lock(&inner.processes);
                    match processes.get(message.id()) {
                        Some(inbox) if inbox.send(Incoming::Message(message)).is_ok() => ACCEPTED,
                        _ => NOT_FOUND,
                    }
                }
                Err(refusal) => {
                    tracing::debug!(%refusal, "a request was refused");
                    BAD_REQUEST
                }
            };
            if answers_wanted || answer == BAD_REQUEST {
                answers.extend_from_slice(answer);
            }
            if !open {
                break;
            }
        }
        if !answers.is_empty() {
            let written = stream.write_all(&answers).await;
            if written.is_err() || stream.flush().await.is_err() {
                return;
            }
            answers.clear();
        }
        if !open {
            return;
        }
    }
}

/// A process: an address, and what comes to it.
#[derive(Debug)]
pub struct Process {
    peer: Peer,
    pid: Upid,
    messages: mpsc::UnboundedReceiver<Incoming>,
}

impl Process {
    /// The address.
    pub fn pid(&self) -> &Upid {
        &self.pid
    }

    /// The peer that it is a process of.
    pub fn peer(&self) -> &Peer {
        &self.peer
    }

    /// Sends a message; see [`Peer::send`].
    pub fn send(
        &self,
        to: &Upid,
        name: &str,
        body: Bytes,
    ) -> impl Future<Output = Result<(), TransportError>> + Send + use<> {
        self.peer.send(&self.pid, to, name, body)
    }

    /// What comes next. It is safe to drop the future.
    pub async fn next(&mut self) -> Incoming {
        match self.messages.recv().await {
            Some(incoming) => incoming,
            // The peer holds the other end as long as this exists.
            None => std::future::pending().await,
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        lock(&self.peer.inner.processes).remove(self.pid.id());
    }
}
