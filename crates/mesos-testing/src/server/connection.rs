//! Connections that others open.

use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::{BodyExt as _, Either, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use mesos_types::http::MediaType;
use mesos_types::libprocess::{ProcessMessage, route};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinSet;

use super::command::{Answers, Command, Pieces, Shared};
use crate::cluster::{Answer, ExchangeId, Place};

/// No request is larger.
const MAX_BODY: usize = 64 << 20;

/// Takes connections until it is aborted, and they with it.
pub(super) async fn serve(place: Place, listener: TcpListener, shared: Shared) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(place, stream, shared.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                }
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

async fn connection(place: Place, stream: TcpStream, shared: Shared) {
    // Small answers are not to wait for others.
    let _ = stream.set_nodelay(true);
    let closing = Arc::new(Notify::new());
    let service = service_fn(|request| exchange(place, request, shared.clone(), closing.clone()));
    // With flushes put off, hyper would keep all that a peer does not read.
    let serving =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        served = serving => {
            if let Err(error) = served {
                tracing::debug!(%error, "a connection broke");
            }
        }
        () = closing.notified() => {}
    }
}

/// The connection is to break without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection breaks")]
pub(super) struct Broken;

type Reply = Response<Either<Full<Bytes>, Stream>>;

async fn exchange(
    place: Place,
    request: Request<Incoming>,
    shared: Shared,
    closing: Arc<Notify>,
) -> Result<Reply, Broken> {
    if is_in_records(&request) {
        return in_pieces(place, request, &shared, closing).await;
    }
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => return Ok(whole(status(StatusCode::PAYLOAD_TOO_LARGE))),
    };
    let request = Request::from_parts(parts, body);
    let named = route(request.uri().path()).is_some_and(|(_, name)| name.starts_with("mesos."));
    if named {
        return Ok(whole(status(message(place, &request, &shared, &closing))));
    }
    let id = ExchangeId(shared.next());
    let (sender, mut receiver) = shared.answers(closing);
    ask(&shared, place, id, request, sender)?;
    let guard = Guard { id, shared: shared.clone(), done: false };
    first(&mut receiver, guard).await.map(|reply| match reply {
        First::Whole(response) => whole(response),
        First::Open(head, guard) => {
            head.map(|()| Either::Right(Stream { receiver, guard, broken: false }))
        }
    })
}

/// Whether the body of a request is a stream, which may be answered before its end.
fn is_in_records(request: &Request<Incoming>) -> bool {
    let kind = request.headers().get(CONTENT_TYPE);
    kind.is_some_and(|kind| kind == MediaType::RecordIo.as_str())
}

/// Passes a body on piece by piece, until it ends or the answer comes.
async fn in_pieces(
    place: Place,
    request: Request<Incoming>,
    shared: &Shared,
    closing: Arc<Notify>,
) -> Result<Reply, Broken> {
    let id = ExchangeId(shared.next());
    let (sender, mut receiver) = shared.answers(closing);
    let (parts, mut body) = request.into_parts();
    let command = Command::Open(place, id, Request::from_parts(parts, ()), sender);
    shared.commands.send(command).map_err(|_| Broken)?;
    let guard = Guard { id, shared: shared.clone(), done: false };
    let commands = shared.commands.clone();
    let reading = async move {
        loop {
            let piece = match body.frame().await {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if data.is_empty() => continue,
                    Ok(data) => Some(data),
                    Err(_) => continue,
                },
                Some(Err(_)) => return Broken,
                None => None,
            };
            let over = piece.is_none();
            let (next, taken) = oneshot::channel();
            if commands.send(Command::Piece(id, piece, next)).is_err() {
                return Broken;
            }
            // If nobody wants the next one, the answer is there.
            if taken.await.is_err() || over {
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        answer = first(&mut receiver, guard) => match answer? {
            First::Whole(response) => Ok(whole(response)),
            First::Open(..) => Err(Broken),
        },
        broken = reading => Err(broken),
    }
}

fn ask(
    shared: &Shared,
    place: Place,
    id: ExchangeId,
    request: Request<Bytes>,
    sender: Answers,
) -> Result<(), Broken> {
    shared.commands.send(Command::Request(place, id, request, sender)).map_err(|_| Broken)
}

enum First {
    Whole(Response<Bytes>),
    Open(Response<()>, Guard),
}

async fn first(receiver: &mut Pieces, mut guard: Guard) -> Result<First, Broken> {
    let answer = receiver.recv().await;
    guard.done = !matches!(answer, Some(Answer::Open(_)));
    match answer {
        Some(Answer::Whole(response)) => Ok(First::Whole(response)),
        Some(Answer::Open(head)) => Ok(First::Open(head, guard)),
        _ => Err(Broken),
    }
}

fn whole(response: Response<Bytes>) -> Reply {
    response.map(|body| Either::Left(Full::new(body)))
}

fn status(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

/// Passes a message of libprocess on. There is no answer to it but that it came.
fn message(
    place: Place,
    request: &Request<Bytes>,
    shared: &Shared,
    closing: &Arc<Notify>,
) -> StatusCode {
    let Ok(message) = ProcessMessage::from_request(request) else {
        return StatusCode::BAD_REQUEST;
    };
    {
        let mut inbound = shared.inbound.lock().unwrap_or_else(PoisonError::into_inner);
        let connections = inbound.entry(message.from().clone()).or_default();
        connections.retain(|known| Arc::strong_count(known) > 1);
        if !connections.iter().any(|known| Arc::ptr_eq(known, closing)) {
            connections.push(closing.clone());
        }
    }
    let command = Command::Message {
        place,
        from: message.from().clone(),
        to: message.id().to_owned(),
        name: message.name().to_owned(),
        body: message.body().clone(),
    };
    match shared.commands.send(command) {
        Ok(()) => StatusCode::ACCEPTED,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Says that a peer has gone, unless its answer is complete.
#[derive(Debug)]
struct Guard {
    id: ExchangeId,
    shared: Shared,
    done: bool,
}

impl Drop for Guard {
    fn drop(&mut self) {
        if !self.done {
            // The cluster may be gone as well.
            let _ = self.shared.commands.send(Command::Closed(self.id));
        }
    }
}

/// The body of an answer that comes in pieces.
#[derive(Debug)]
struct Stream {
    receiver: Pieces,
    guard: Guard,
    broken: bool,
}

impl Body for Stream {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if self.broken {
            return Poll::Ready(None);
        }
        self.receiver.poll_recv(cx).map(|answer| {
            match answer.map(|(answer, quick)| {
                if quick {
                    // The cluster may be gone.
                    let _ = self.guard.shared.commands.send(Command::Quick(self.guard.id));
                }
                answer
            }) {
                Some(Answer::Chunk(bytes)) => Some(Ok(Frame::data(bytes))),
                Some(Answer::End) => {
                    self.guard.done = true;
                    None
                }
                _ => {
                    self.broken = true;
                    Some(Err(Broken))
                }
            }
        })
    }
}
