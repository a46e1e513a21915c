//! A master with one agent that runs tasks at once: as much of one as a scheduler sees.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use mesos_client::net::Io;
use mesos_types::http::MediaType;
use mesos_types::recordio::encode_message;
use mesos_types::scheduler::{Call, CallKind, Event, event};
use mesos_types::{Codec, Dialect, Offer, Resource, TaskId, TaskState, TaskStatus, json};
use tokio::sync::mpsc;

pub type Body = http_body_util::combinators::UnsyncBoxBody<Bytes, Infallible>;

/// What becomes of a task.
#[derive(Clone, Debug)]
pub struct Task {
    pub state: TaskState,
    /// Updates that were not acknowledged: uuid and state.
    pub updates: Vec<(Bytes, TaskState)>,
    pub acknowledged: usize,
}

/// The state of the cluster, which masters share: it is what agents would tell a new one.
#[derive(Debug, Default)]
pub struct Cluster {
    pub tasks: BTreeMap<TaskId, Task>,
    pub calls: Vec<CallKind>,
    /// The uuids of acknowledgements.
    pub acknowledgements: Vec<Bytes>,
    pub torn_down: bool,
    uuids: u64,
    offers: u64,
    open: HashSet<String>,
}

#[derive(Debug, Default)]
struct Subscription {
    stream: u64,
    media: Option<MediaType>,
    events: Option<mpsc::UnboundedSender<Bytes>>,
}

/// A master. Its clones are the same one.
#[derive(Clone, Debug, Default)]
pub struct Master {
    pub cluster: Arc<Mutex<Cluster>>,
    subscription: Arc<Mutex<Subscription>>,
    /// The answers to the next requests, in place of what they would be: by type.
    pub refuse: Arc<Mutex<HashMap<String, Vec<u16>>>>,
    /// Another master that leads.
    pub leader: Arc<Mutex<Option<String>>>,
    pub heartbeat: f64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap()
}

impl Master {
    pub fn new() -> Self {
        Master { heartbeat: 1.0, ..Master::default() }
    }

    pub fn cluster(&self) -> MutexGuard<'_, Cluster> {
        lock(&self.cluster)
    }

    /// Sends an event to the scheduler that is subscribed.
    pub fn tell(&self, event: &Event) {
        let subscription = lock(&self.subscription);
        if let (Some(media), Some(events)) = (subscription.media, &subscription.events) {
            let mut record = Vec::new();
            encode_message(event, media.encoding().unwrap(), &mut record);
            let _ = events.send(record.into());
        }
    }

    /// Sends bytes as they are.
    pub fn tell_bytes(&self, bytes: &'static [u8]) {
        if let Some(events) = &lock(&self.subscription).events {
            let _ = events.send(bytes.into());
        }
    }

    /// Ends the stream of events.
    pub fn disconnect(&self) {
        lock(&self.subscription).events = None;
    }

    /// Makes an offer, and repeats updates that were not acknowledged.
    pub fn tick(&self) {
        let mut cluster = self.cluster();
        cluster.offers += 1;
        let id = format!("O{}", cluster.offers);
        cluster.open.insert(id.clone());
        let mut offer = Offer::new(id.as_str(), "F", "S0", "host".to_owned());
        offer.resources = vec![Resource::cpus(4.0), Resource::mem(1024.0)];
        let mut events =
            vec![Event::Offers(event::Offers { offers: vec![offer], inverse_offers: vec![] })];
        for (id, task) in &cluster.tasks {
            if let Some((uuid, state)) = task.updates.first() {
                events.push(update(id, *state, Some(uuid.clone())));
            }
        }
        drop(cluster);
        events.push(Event::Heartbeat);
        events.iter().for_each(|event| self.tell(event));
    }

    /// Answers the requests of a connection until it is closed.
    pub async fn serve(self, io: impl Io) {
        let service = service_fn(move |request: Request<Incoming>| {
            let master = self.clone();
            async move { Ok::<_, Infallible>(master.answer(request).await) }
        });
        // A connection that breaks is not the master's fault.
        let _ = hyper::server::conn::http1::Builder::new()
            .pipeline_flush(true)
            .serve_connection(TokioIo::new(io), service)
            .await;
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Body> {
        let header = |name: &str| {
            request.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or("").to_owned()
        };
        let (kind, stream) = (header("content-type"), header("mesos-stream-id"));
        if let Some(leader) = lock(&self.leader).clone() {
            let mut response = refuse(307, "");
            response.headers_mut().insert("location", format!("//{leader}").parse().unwrap());
            return response;
        }
        let Ok(media) = kind.parse::<MediaType>() else { return refuse(415, "no media type") };
        let Ok(body) = request.into_body().collect().await else { return refuse(400, "no body") };
        let body = body.to_bytes();
        let call: Result<Call, _> = match media {
            MediaType::Json => json::from_mesos(&body, Dialect::V1),
            _ => Call::decode(&body),
        };
        let Ok(call) = call else { return refuse(400, "no call") };
        let name = call.kind.tag().map(|tag| tag.to_string()).unwrap_or_default();
        let status = lock(&self.refuse).get_mut(&name).and_then(|list| list.pop());
        if let Some(status) = status {
            return refuse(status, "detail");
        }
        if let CallKind::Subscribe(_) = &call.kind {
            return self.subscribe(media);
        }
        if lock(&self.subscription).stream.to_string() != stream {
            return refuse(400, "another stream");
        }
        if lock(&self.subscription).events.is_none() {
            return refuse(403, "not subscribed");
        }
        self.cluster().calls.push(call.kind.clone());
        self.take(call.kind);
        Response::builder()
            .status(StatusCode::ACCEPTED)
            .body(Full::new(Bytes::new()).boxed_unsync())
            .unwrap()
    }

    fn subscribe(&self, media: MediaType) -> Response<Body> {
        let (events, mut queue) = mpsc::unbounded_channel::<Bytes>();
        let mut subscription = lock(&self.subscription);
        subscription.stream += 1;
        subscription.media = Some(media);
        subscription.events = Some(events);
        let id = subscription.stream.to_string();
        drop(subscription);
        let mut body = event::Subscribed::new("F");
        body.heartbeat_interval_seconds = Some(self.heartbeat);
        self.tell(&Event::Subscribed(body));
        let frames = async_stream(move |cx| queue.poll_recv(cx));
        Response::builder()
            .header("content-type", media.as_str())
            .header("mesos-stream-id", id)
            .body(StreamBody::new(frames).boxed_unsync())
            .unwrap()
    }

    fn take(&self, kind: CallKind) {
        let mut events = Vec::new();
        let mut cluster = self.cluster();
        match kind {
            CallKind::Accept(body) => {
                let known = body.offer_ids.iter().all(|id| cluster.open.remove(id.as_ref()));
                for operation in body.operations {
                    let mesos_types::offer::OperationKind::Launch(launch) = operation.kind else {
                        continue;
                    };
                    for task in launch.task_infos {
                        if !known {
                            events.push(update(&task.task_id, TaskState::Lost, None));
                            continue;
                        }
                        let mut fresh =
                            Task { state: TaskState::Running, updates: vec![], acknowledged: 0 };
                        for state in [TaskState::Running, TaskState::Finished] {
                            cluster.uuids += 1;
                            let uuid = u128::from(cluster.uuids).to_be_bytes();
                            fresh.updates.push((Bytes::copy_from_slice(&uuid), state));
                        }
                        let (uuid, state) = fresh.updates[0].clone();
                        events.push(update(&task.task_id, state, Some(uuid)));
                        cluster.tasks.insert(task.task_id, fresh);
                    }
                }
            }
            CallKind::Decline(body) => {
                for id in body.offer_ids {
                    cluster.open.remove(id.as_ref());
                }
            }
            CallKind::Acknowledge(body) => {
                cluster.acknowledgements.push(body.uuid.clone());
                if let Some(task) = cluster.tasks.get_mut(&body.task_id) {
                    let first = task.updates.first().cloned();
                    if let Some((uuid, state)) = first.filter(|(uuid, _)| *uuid == body.uuid) {
                        task.updates.remove(0);
                        task.acknowledged += 1;
                        task.state = state;
                        if let Some((uuid, state)) = task.updates.first().cloned() {
                            events.push(update(&body.task_id, state, Some(uuid)));
                        }
                        let _ = uuid;
                    }
                }
            }
            CallKind::Reconcile(body) => {
                for task in body.tasks {
                    let state = cluster.tasks.get(&task.task_id).map_or(TaskState::Lost, |task| {
                        task.updates.first().map_or(task.state, |(_, state)| *state)
                    });
                    events.push(update(&task.task_id, state, None));
                }
            }
            CallKind::Teardown => cluster.torn_down = true,
            _ => {}
        }
        drop(cluster);
        events.iter().for_each(|event| self.tell(event));
    }
}

pub fn refuse(status: u16, text: &'static str) -> Response<Body> {
    let body = Full::new(Bytes::from_static(text.as_bytes())).boxed_unsync();
    Response::builder().status(status).body(body).unwrap()
}

/// A body of what a function gives until it gives nothing.
pub fn async_stream(
    mut next: impl FnMut(&mut std::task::Context<'_>) -> std::task::Poll<Option<Bytes>>
    + Send
    + Unpin
    + 'static,
) -> impl futures_util::Stream<Item = Result<Frame<Bytes>, Infallible>> + Send {
    futures_util::stream::poll_fn(move |cx| {
        next(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    })
}

pub fn update(task: &TaskId, state: TaskState, uuid: Option<Bytes>) -> Event {
    Event::Update(event::Update::new(TaskStatus {
        uuid,
        agent_id: Some("S0".into()),
        ..TaskStatus::new(task.clone(), state)
    }))
}

/// A master that listens on a free port of this host.
pub async fn listen(master: Master) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let ticking = master.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            ticking.tick();
        }
    });
    tokio::spawn(async move {
        while let Ok((io, _)) = listener.accept().await {
            tokio::spawn(master.clone().serve(io));
        }
    });
    address
}
