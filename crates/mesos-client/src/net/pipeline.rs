use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response, Uri};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::{mpsc, oneshot};

use super::connect::{Connect, Io};
use super::{AnswerReader, TransportError};

/// So much is written at once, if there is so much.
const BATCH: usize = 64 << 10;

type Reply = oneshot::Sender<Result<Response<Bytes>, TransportError>>;

/// Requests that share one connection: written one after another without waiting for answers,
/// which come back in the same order. A connection that broke, or has not been opened, is opened
/// with the next request. A request whose caller is gone is written all the same, once it stands
/// in the line.
#[derive(Clone, Debug)]
pub(crate) struct Pipeline {
    requests: mpsc::UnboundedSender<(Bytes, Reply)>,
}

/// A request as bytes.
pub(crate) fn write(request: &Request<Bytes>, out: &mut BytesMut) {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let mut head = String::with_capacity(256);
    // A string takes all that is written to it.
    let _ = write!(head, "{} {path} HTTP/1.1\r\n", request.method());
    if let Some(authority) = request.uri().authority() {
        let host = authority.as_str();
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let _ = write!(head, "host: {host}\r\n");
    }
    out.extend_from_slice(head.as_bytes());
    for (name, value) in request.headers() {
        out.extend_from_slice(name.as_str().as_bytes());
        out.extend_from_slice(b": ");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("content-length: {}\r\n\r\n", request.body().len()).as_bytes());
    out.extend_from_slice(request.body());
}

impl Pipeline {
    /// A line to the host and port of an address. Its task ends with its last owner.
    pub fn new(connect: Arc<dyn Connect>, target: Uri) -> Self {
        Self::watched(connect, target, || {})
    }

    /// A line that tells whenever its connection was closed, or could not be opened.
    pub fn watched(
        connect: Arc<dyn Connect>,
        target: Uri,
        lost: impl Fn() + Send + 'static,
    ) -> Self {
        let (requests, queue) = mpsc::unbounded_channel();
        tokio::spawn(run(connect, target, queue, lost));
        Pipeline { requests }
    }

    /// Puts a request in the line at once; what comes back is its answer.
    pub fn send(
        &self,
        request: &Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send + use<> {
        let mut bytes = BytesMut::with_capacity(request.body().len() + 512);
        write(request, &mut bytes);
        self.send_bytes(bytes.freeze())
    }

    /// Puts a request that is written already in the line at once.
    pub fn send_bytes(
        &self,
        bytes: Bytes,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send + use<> {
        let (reply, answer) = oneshot::channel();
        // A task that is gone drops the reply.
        let _ = self.requests.send((bytes, reply));
        async move { answer.await.unwrap_or(Err(TransportError::Closed)) }
    }
}

async fn run(
    connect: Arc<dyn Connect>,
    target: Uri,
    mut queue: mpsc::UnboundedReceiver<(Bytes, Reply)>,
    lost: impl Fn() + Send + 'static,
) {
    while let Some(first) = queue.recv().await {
        match connect.connect(target.clone()).await {
            Ok(io) => converse(io, first, &mut queue).await,
            Err(error) => {
                let _ = first.1.send(Err(TransportError::Connect(error.to_string())));
            }
        }
        lost();
    }
}

/// Uses one connection until it is closed.
async fn converse(
    io: Box<dyn Io>,
    first: (Bytes, Reply),
    queue: &mut mpsc::UnboundedReceiver<(Bytes, Reply)>,
) {
    let (mut input, mut output) = tokio::io::split(io);
    let mut reader = AnswerReader::default();
    let mut replies: VecDeque<Reply> = VecDeque::new();
    let mut batch = BytesMut::with_capacity(BATCH);
    batch.extend_from_slice(&first.0);
    replies.push_back(first.1);
    let mut written = 0;
    let error = loop {
        // What else stands in the line goes with it.
        while batch.len() < BATCH {
            let Ok((bytes, reply)) = queue.try_recv() else { break };
            batch.extend_from_slice(&bytes);
            replies.push_back(reply);
        }
        reader.buffer.reserve(4096);
        let rest = batch.get(written..).unwrap_or_default();
        tokio::select! {
            biased;
            read = input.read_buf(&mut reader.buffer) => match read {
                Ok(0) => {
                    if let (Some(answer), Some(reply)) = (reader.end(), replies.pop_front()) {
                        let _ = reply.send(Ok(answer));
                    }
                    break TransportError::Closed;
                }
                Ok(_) => match answers(&mut reader, &mut replies) {
                    Ok(true) => {}
                    Ok(false) => break TransportError::Closed,
                    Err(error) => break error,
                },
                Err(error) => break TransportError::Broken(error.to_string()),
            },
            wrote = output.write(rest), if !rest.is_empty() => match wrote {
                Ok(0) => break TransportError::Closed,
                Ok(count) => {
                    written += count;
                    if written == batch.len() {
                        batch.clear();
                        written = 0;
                    }
                }
                Err(error) => break TransportError::Broken(error.to_string()),
            },
            // A caller who gave up, and then silence: the peer does not answer any more.
            () = abandoned(replies.front_mut()) => break TransportError::Closed,
            next = queue.recv(), if rest.is_empty() => match next {
                Some((bytes, reply)) => {
                    batch.extend_from_slice(&bytes);
                    replies.push_back(reply);
                }
                // Nobody can add to the line; what stands in it is still answered.
                None if replies.is_empty() => return,
                None => {
                    while !replies.is_empty() {
                        reader.buffer.reserve(4096);
                        match input.read_buf(&mut reader.buffer).await {
                            Ok(0) | Err(_) => break,
                            Ok(_) => match answers(&mut reader, &mut replies) {
                                Ok(true) => {}
                                _ => break,
                            },
                        }
                    }
                    break TransportError::Closed;
                }
            },
        }
    };
    for reply in replies {
        let _ = reply.send(Err(error.clone()));
    }
}

/// The time after which a connection is given up whose next answer nobody waits for.
const PATIENCE: Duration = Duration::from_secs(5);

async fn abandoned(reply: Option<&mut Reply>) {
    match reply {
        Some(reply) => {
            reply.closed().await;
            tokio::time::sleep(PATIENCE).await;
        }
        None => std::future::pending().await,
    }
}

/// Hands out the answers that have come; tells whether the connection stays open.
fn answers(
    reader: &mut AnswerReader,
    replies: &mut VecDeque<Reply>,
) -> Result<bool, TransportError> {
    loop {
        match reader.next() {
            Ok(None) => return Ok(true),
            Ok(Some((answer, open))) => {
                let Some(reply) = replies.pop_front() else {
                    return Err(TransportError::Broken("an answer to no request".to_owned()));
                };
                let _ = reply.send(Ok(answer));
                if !open {
                    return Ok(false);
                }
            }
            Err(error) => return Err(TransportError::Broken(error.to_string())),
        }
    }
}
