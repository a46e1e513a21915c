//! Gives a connection of `mesos-protocol` its sockets and its clock.

use std::collections::{HashMap, HashSet, VecDeque};
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::{BoxFuture, FutureExt as _};
use futures_util::stream::FuturesUnordered;
use http::{Method, StatusCode, Uri};
use mesos_protocol::v1::{Answer, CallError, Expect, Input, Request, RequestId, Ticket};
use tokio::sync::{mpsc, oneshot};

use crate::detect::Detector;
use crate::net::{ByteStream, REFUSAL, Transport, TransportError};
use crate::queue::{Handled, Sender};

/// A connection of `mesos-protocol`.
pub(crate) trait Machine: Send + 'static {
    type Call: Send + 'static;
    type Answer: Send + 'static;
    /// What the user is told.
    type Notice: Send + 'static;

    fn handle(&mut self, input: Input<Self::Call>, now: Instant);
    /// The user has dealt with so many events more.
    fn handled(&mut self, count: usize, now: Instant) {
        for _ in 0..count {
            self.handle(Input::Handled, now);
        }
    }
    /// What is to be done next; events are read from the stream only if they are wanted.
    fn poll(&mut self, events: bool) -> Option<Turn<Self::Answer, Self::Notice>>;
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
    Stop { failover: bool },
}

/// So many notices are kept for a user who does not take them; then the stream is not read on. They
/// fit into a cache of the processor.
const BACKLOG: usize = 512;

/// So many answers are taken in before something else gets its turn.
const ANSWERS: usize = 256;

enum Fate {
    Answer(Answer),
    Opened(Answer, ByteStream),
    Failed(TransportError),
}

/// A request on its way.
struct Flight {
    id: RequestId,
    answer: Pending,
}

enum Pending {
    Whole(BoxFuture<'static, Result<http::Response<Bytes>, TransportError>>),
    Stream(BoxFuture<'static, Fate>),
}

impl Future for Flight {
    type Output = (RequestId, Fate);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let fate = match &mut self.answer {
            Pending::Stream(fate) => ready!(fate.as_mut().poll(cx)),
            Pending::Whole(answer) => match ready!(answer.as_mut().poll(cx)) {
                Ok(response) => {
                    let (parts, body) = response.into_parts();
                    Fate::Answer(Answer { status: parts.status, headers: parts.headers, body })
                }
                Err(error) => Fate::Failed(error),
            },
        };
        Poll::Ready((self.id, fate))
    }
}

pub(crate) struct Shell<M: Machine> {
    pub machine: M,
    pub transport: Arc<dyn Transport>,
    pub detector: Box<dyn Detector>,
    /// The scheme and the path of the API.
    pub scheme: &'static str,
    pub path: String,
    pub commands: mpsc::UnboundedReceiver<Command<M::Call, M::Answer>>,
    pub handled: Arc<Handled>,
    pub notices: Sender<M::Notice>,
}

fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl<M: Machine> Shell<M> {
    /// Runs until the connection has ended and its user was told so, or is gone.
    pub async fn run(self) {
        let Shell {
            mut machine,
            transport,
            mut detector,
            scheme,
            path,
            mut commands,
            handled,
            notices,
        } = self;
        let mut flights: FuturesUnordered<Flight> = FuturesUnordered::new();
        let mut cancelled: HashSet<RequestId> = HashSet::new();
        let mut body: Option<(RequestId, ByteStream)> = None;
        let mut replies: HashMap<Ticket, Reply<M::Answer>> = HashMap::new();
        let mut backlog: VecDeque<M::Notice> = VecDeque::new();
        let (mut last, mut ended, mut detects, mut listens) = (0, false, true, true);
        loop {
            loop {
                let room = backlog.len() + notices.count() < BACKLOG;
                let Some(turn) = machine.poll(room) else { break };
                match turn {
                    Turn::Send(id, request) => flights.push(fly(&*transport, id, request)),
                    Turn::Cancel(id) => {
                        if body.as_ref().is_some_and(|(open, _)| *open == id) {
                            body = None;
                        }
                        cancelled.insert(id);
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
            if !cancelled.is_empty() {
                // What nobody waits for is dropped; its peer hears of it by that.
                let rest = std::mem::take(&mut flights).into_iter();
                flights = rest.filter(|flight| !cancelled.contains(&flight.id)).collect();
                cancelled.clear();
            }
            if !backlog.is_empty() && notices.send(&mut backlog).is_err() && !ended {
                // Nobody listens any more.
                machine.handle(Input::Stop { failover: true }, now());
                continue;
            }
            if ended {
                break;
            }
            let paused = notices.count() >= BACKLOG;
            let timeout = machine.next_timeout();
            tokio::select! {
                command = commands.recv(), if listens => {
                    // What was dealt with before the command comes before it.
                    settle(&mut machine, handled.take());
                    match command {
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
                    }
                }
                count = handled.next() => settle(&mut machine, count),
                Some(landed) = flights.next(), if !flights.is_empty() => {
                    let (now, mut next) = (now(), Some(landed));
                    for _ in 0..ANSWERS {
                        let Some((id, fate)) = next else { break };
                        match fate {
                            Fate::Answer(answer) => machine.handle(Input::Answer(id, answer), now),
                            Fate::Opened(answer, stream) => {
                                body = Some((id, stream));
                                machine.handle(Input::Opened(id, answer), now);
                            }
                            Fate::Failed(error) => {
                                machine.handle(Input::Closed(id, Some(error.to_string())), now);
                            }
                        }
                        // What landed as well needs no turn of its own.
                        next = flights.next().now_or_never().flatten();
                    }
                    if let Some((id, fate)) = next {
                        // It was the last turn of these.
                        flights.push(Flight { id, answer: Pending::Stream(Box::pin(ready(fate))) });
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
                () = notices.taken(), if paused => {}
                () = sleep(timeout) => {
                    if let (true, Some((id, _))) = (paused, &body) {
                        // It is not the peer who is silent.
                        machine.handle(Input::Chunk(*id, Bytes::new()), now());
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

/// The user has dealt with so many events.
fn settle<M: Machine>(machine: &mut M, count: usize) {
    if count > 0 {
        machine.handled(count, now());
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
        Command::Stop { failover } => machine.handle(Input::Stop { failover }, now()),
    }
}

async fn next(body: &mut Option<(RequestId, ByteStream)>) -> Option<Result<Bytes, TransportError>> {
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
fn fly(transport: &dyn Transport, id: RequestId, request: Request) -> Flight {
    let mut head = http::Request::new(request.body);
    *head.method_mut() = Method::POST;
    *head.uri_mut() = request.uri;
    *head.headers_mut() = request.headers;
    let answer = match request.expect {
        Expect::Whole => Pending::Whole(transport.call(head)),
        Expect::Stream => Pending::Stream(Box::pin(open(transport.stream(head)))),
    };
    Flight { id, answer }
}

async fn open(
    answer: impl Future<Output = Result<http::Response<ByteStream>, TransportError>>,
) -> Fate {
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
}
