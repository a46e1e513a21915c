//! Gives a connection of `mesos-protocol` its sockets and its clock.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use futures_util::StreamExt as _;
use futures_util::future::{AbortHandle, Abortable, BoxFuture};
use futures_util::stream::FuturesUnordered;
use http::{Method, StatusCode, Uri};
use mesos_protocol::v1::{Answer, CallError, Expect, Input, Request, RequestId, Ticket};
use tokio::sync::{mpsc, oneshot};

use crate::detect::Detector;
use crate::net::{ByteStream, REFUSAL, Transport, TransportError};

/// A connection of `mesos-protocol`.
pub(crate) trait Machine: Send + 'static {
    type Call: Send + 'static;
    type Answer: Send + 'static;
    /// What the user is told.
    type Notice: Send + 'static;

    fn handle(&mut self, input: Input<Self::Call>, now: Instant);
    fn poll(&mut self) -> Option<Turn<Self::Answer, Self::Notice>>;
    fn next_timeout(&self) -> Option<Instant>;
}

/// What a connection wants done.
pub(crate) enum Turn<A, N> {
    Send(RequestId, Request),
    Cancel(RequestId),
    Done(Ticket, Result<A, CallError>),
    Tell(N),
    /// The last thing to tell.
    End(N),
}

type Reply<A> = oneshot::Sender<Result<A, CallError>>;

/// What a user wants of a connection.
pub(crate) enum Command<C, A> {
    Call(C, Reply<A>),
    /// So many events were dealt with.
    Handled(usize),
    Stop {
        failover: bool,
    },
}

/// So many notices are kept for a user who does not take them; then the stream is not read on.
const BACKLOG: usize = 4096;

enum Fate {
    Answer(Answer),
    Opened(Answer, ByteStream),
    Failed(TransportError),
}

pub(crate) struct Shell<M: Machine> {
    pub machine: M,
    pub transport: Arc<dyn Transport>,
    pub detector: Box<dyn Detector>,
    /// The scheme and the path of the API.
    pub scheme: &'static str,
    pub path: String,
    pub commands: mpsc::UnboundedReceiver<Command<M::Call, M::Answer>>,
    pub notices: mpsc::Sender<Vec<M::Notice>>,
}

fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl<M: Machine> Shell<M> {
    /// Runs until the connection has ended and its user was told so, or is gone.
    pub async fn run(self) {
        let Shell { mut machine, transport, mut detector, scheme, path, mut commands, notices } =
            self;
        let mut flights: FuturesUnordered<BoxFuture<'static, (RequestId, Option<Fate>)>> =
            FuturesUnordered::new();
        let mut aborts: HashMap<RequestId, AbortHandle> = HashMap::new();
        let mut body: Option<(RequestId, ByteStream)> = None;
        let mut replies: HashMap<Ticket, Reply<M::Answer>> = HashMap::new();
        let mut backlog: VecDeque<M::Notice> = VecDeque::new();
        let (mut last, mut ended, mut detects, mut listens) = (0, false, true, true);
        loop {
            while let Some(turn) = machine.poll() {
                match turn {
                    Turn::Send(id, request) => {
                        let (abort, registration) = AbortHandle::new_pair();
                        aborts.insert(id, abort);
                        let flight = Abortable::new(fly(&*transport, request), registration);
                        flights.push(Box::pin(async move { (id, flight.await.ok()) }));
                    }
                    Turn::Cancel(id) => {
                        if let Some(abort) = aborts.remove(&id) {
                            abort.abort();
                        }
                        if body.as_ref().is_some_and(|(open, _)| *open == id) {
                            body = None;
                        }
                    }
                    Turn::Done(ticket, result) => {
                        if let Some(reply) = replies.remove(&ticket) {
                            // A caller who is gone does not care.
                            let _ = reply.send(result);
                        }
                    }
                    Turn::Tell(notice) => backlog.push_back(notice),
                    Turn::End(notice) => {
                        backlog.push_back(notice);
                        ended = true;
                        detects = false;
                    }
                }
            }
            if ended && backlog.is_empty() {
                break;
            }
            let paused = backlog.len() >= BACKLOG;
            let timeout = machine.next_timeout().filter(|_| !ended);
            tokio::select! {
                command = commands.recv(), if listens => match command {
                    Some(command) => {
                        take(&mut machine, command, &mut replies, &mut last);
                        while let Ok(command) = commands.try_recv() {
                            take(&mut machine, command, &mut replies, &mut last);
                        }
                    }
                    None => {
                        // Nobody can ask for anything, or wait for an event.
                        listens = false;
                        machine.handle(Input::Stop { failover: true }, now());
                    }
                },
                Some((id, fate)) = flights.next(), if !flights.is_empty() => {
                    aborts.remove(&id);
                    match fate {
                        None => {}
                        Some(Fate::Answer(answer)) => {
                            machine.handle(Input::Answer(id, answer), now());
                        }
                        Some(Fate::Opened(answer, stream)) => {
                            body = Some((id, stream));
                            machine.handle(Input::Opened(id, answer), now());
                        }
                        Some(Fate::Failed(error)) => {
                            machine.handle(Input::Closed(id, Some(error.to_string())), now());
                        }
                    }
                }
                piece = next(&mut body), if body.is_some() && !paused => {
                    let Some((id, _)) = &body else { continue };
                    let id = *id;
                    match piece {
                        Some(Ok(bytes)) => machine.handle(Input::Chunk(id, bytes), now()),
                        Some(Err(error)) => {
                            body = None;
                            machine.handle(Input::Closed(id, Some(error.to_string())), now());
                        }
                        None => {
                            body = None;
                            machine.handle(Input::Closed(id, None), now());
                        }
                    }
                }
                permit = notices.reserve(), if !backlog.is_empty() => match permit {
                    Ok(permit) => permit.send(backlog.drain(..).collect()),
                    Err(_) => {
                        // Nobody listens any more.
                        backlog.clear();
                        if ended {
                            break;
                        }
                        machine.handle(Input::Stop { failover: true }, now());
                    }
                },
                () = sleep(timeout) => {
                    if let (true, Some((id, _))) = (paused, &body) {
                        // It is not the peer who is silent.
                        machine.handle(Input::Chunk(*id, bytes::Bytes::new()), now());
                    }
                    machine.handle(Input::Timeout, now());
                }
                masters = detector.next(), if detects => match masters {
                    Ok(masters) => {
                        let uris = masters.iter().filter_map(|master| {
                            let builder = Uri::builder().scheme(scheme);
                            builder.authority(master.authority()).path_and_query(&path).build().ok()
                        });
                        machine.handle(Input::Endpoints(uris.collect()), now());
                    }
                    Err(error) => {
                        tracing::error!(%error, "the leading master cannot be found");
                        detects = false;
                        machine.handle(Input::Endpoints(Vec::new()), now());
                    }
                },
            }
        }
        // Callers who came too late.
        commands.close();
        while let Ok(command) = commands.try_recv() {
            if let Command::Call(_, reply) = command {
                let _ = reply.send(Err(CallError::Stopped));
            }
        }
    }
}

fn take<M: Machine>(
    machine: &mut M,
    command: Command<M::Call, M::Answer>,
    replies: &mut HashMap<Ticket, Reply<M::Answer>>,
    last: &mut u64,
) {
    match command {
        Command::Call(call, reply) => {
            *last += 1;
            replies.insert(Ticket(*last), reply);
            machine.handle(Input::Call(Ticket(*last), call), now());
        }
        Command::Handled(count) => {
            for _ in 0..count {
                machine.handle(Input::Handled, now());
            }
        }
        Command::Stop { failover } => machine.handle(Input::Stop { failover }, now()),
    }
}

async fn next(
    body: &mut Option<(RequestId, ByteStream)>,
) -> Option<Result<bytes::Bytes, TransportError>> {
    match body {
        Some((_, stream)) => stream.next().await,
        None => std::future::pending().await,
    }
}

pub(crate) async fn sleep(until: Option<Instant>) {
    match until {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}

/// Sends a request; calls are in their line when this returns.
fn fly(transport: &dyn Transport, request: Request) -> BoxFuture<'static, Fate> {
    let mut head = http::Request::new(());
    *head.method_mut() = Method::POST;
    *head.uri_mut() = request.uri;
    *head.headers_mut() = request.headers;
    match request.expect {
        Expect::Whole => {
            let answer = transport.call(head.map(|()| request.body));
            Box::pin(async move {
                match answer.await {
                    Ok(response) => {
                        let (parts, body) = response.into_parts();
                        Fate::Answer(Answer { status: parts.status, headers: parts.headers, body })
                    }
                    Err(error) => Fate::Failed(error),
                }
            })
        }
        Expect::Stream => {
            let answer = transport.stream(head.map(|()| request.body));
            Box::pin(async move {
                let (parts, body) = match answer.await {
                    Ok(response) => response.into_parts(),
                    Err(error) => return Fate::Failed(error),
                };
                let mut answer = Answer::new(parts.status);
                answer.headers = parts.headers;
                if parts.status == StatusCode::OK {
                    return Fate::Opened(answer, body);
                }
                // What the peer says of it does not matter enough to wait for long.
                if let Ok(Ok(text)) = tokio::time::timeout(REFUSAL, body.collect(4096)).await {
                    answer.body = text;
                }
                Fate::Answer(answer)
            })
        }
    }
}
