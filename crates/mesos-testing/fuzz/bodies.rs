//! What the fuzz target does, which a test does with other bytes.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::Request;
use mesos_testing::cluster::agent::AgentConfig;
use mesos_testing::cluster::master::MasterConfig;
use mesos_testing::cluster::{Answer, Cluster, ClusterConfig, ExchangeId, Input, Output, Place};
use mesos_types::libprocess::Upid;
use mesos_types::offer::OperationKind;
use mesos_types::recordio::Decoder;
use mesos_types::scheduler::{Call, CallKind, Event, call};
use mesos_types::{
    AgentId, Codec as _, ContainerId, FrameworkId, FrameworkInfo, OfferId, TaskStatus, operator,
};

/// Messages that processes send to masters and agents.
pub const NAMES: [&str; 20] = [
    "mesos.internal.AuthenticateMessage",
    "mesos.internal.AuthenticationStartMessage",
    "mesos.internal.AuthenticationStepMessage",
    "mesos.internal.RegisterFrameworkMessage",
    "mesos.internal.ReregisterFrameworkMessage",
    "mesos.internal.UnregisterFrameworkMessage",
    "mesos.internal.DeactivateFrameworkMessage",
    "mesos.internal.LaunchTasksMessage",
    "mesos.internal.KillTaskMessage",
    "mesos.internal.ReviveOffersMessage",
    "mesos.internal.StatusUpdateAcknowledgementMessage",
    "mesos.internal.FrameworkToExecutorMessage",
    "mesos.internal.ReconcileTasksMessage",
    "mesos.internal.ResourceRequestMessage",
    "mesos.scheduler.Call",
    "mesos.internal.RegisterExecutorMessage",
    "mesos.internal.ReregisterExecutorMessage",
    "mesos.internal.StatusUpdateMessage",
    "mesos.internal.ExecutorToFrameworkMessage",
    "mesos.internal.UnknownMessage",
];

/// Paths that are asked for without a body.
pub const PATHS: [&str; 16] = [
    "/state",
    "/master/state.json",
    "/state-summary",
    "/slaves",
    "/frameworks",
    "/tasks?limit=1&offset=0",
    "/roles",
    "/quota",
    "/weights",
    "/maintenance/schedule",
    "/maintenance/status",
    "/metrics/snapshot?jsonp=f",
    "/files/read?path=%2Fa&offset=-1",
    "/containers",
    "/flags",
    "/nosuch",
];

struct World {
    cluster: Cluster,
    now: Instant,
    next: u64,
    /// The stream of a framework, whose ID and offers are filled in where they are to fit.
    stream: (ExchangeId, Decoder),
    stream_id: String,
    framework: Option<FrameworkId>,
    offers: Vec<(OfferId, AgentId)>,
    /// The last update of a task, which can be acknowledged.
    status: Option<TaskStatus>,
    /// Exchanges that are not complete.
    open: Vec<ExchangeId>,
}

fn config() -> ClusterConfig {
    let agents = (0..2).map(|number: u8| AgentConfig {
        address: ([10, 0, 2, number], 5051).into(),
        resources: "cpus:2;mem:1024;disk:1024;ports:[1-10]".parse().unwrap(),
        ..AgentConfig::default()
    });
    ClusterConfig {
        master: MasterConfig {
            offer_timeout: Some(Duration::from_secs(20)),
            ..MasterConfig::default()
        },
        agents: agents.collect(),
        seed: 1,
        epoch: SystemTime::UNIX_EPOCH,
        task_time: Duration::from_secs(1),
        simulated: true,
    }
}

impl World {
    fn new() -> Self {
        let now = Instant::now();
        let mut world = World {
            cluster: Cluster::new(config(), now),
            now,
            next: 0,
            stream: (ExchangeId(0), Decoder::new()),
            stream_id: String::new(),
            framework: None,
            offers: Vec::new(),
            status: None,
            open: Vec::new(),
        };
        let body = call::Subscribe::new(FrameworkInfo::new("root", "victim"));
        let call = Call { framework_id: None, kind: CallKind::Subscribe(body) };
        world.post(Place::Master, "/api/v1/scheduler", false, call.encode_to_vec());
        world
    }

    fn id(&mut self) -> ExchangeId {
        let id = ExchangeId(self.next);
        self.next += 1;
        self.open.push(id);
        id
    }

    fn post(&mut self, place: Place, path: &str, json: bool, body: Vec<u8>) {
        let kind = if json { "application/json" } else { "application/x-protobuf" };
        let mut request = Request::post(path).header("content-type", kind).header("accept", kind);
        if !self.stream_id.is_empty() && path.ends_with("scheduler") {
            request = request.header("mesos-stream-id", &self.stream_id);
        }
        let id = self.id();
        let request = request.body(Bytes::from(body)).unwrap();
        self.cluster.handle(Input::Request(place, id, request), self.now);
    }

    fn drain(&mut self) {
        while let Some(output) = self.cluster.poll() {
            let Output::Answer(id, answer) = output else { continue };
            match answer {
                Answer::Open(head) if id == self.stream.0 => {
                    self.stream_id = head.headers()["mesos-stream-id"].to_str().unwrap().to_owned();
                }
                Answer::Chunk(bytes) if id == self.stream.0 => self.events(&bytes),
                Answer::Whole(_) | Answer::End | Answer::Abort => {
                    self.open.retain(|other| *other != id);
                }
                _ => {}
            }
        }
    }

    fn events(&mut self, bytes: &[u8]) {
        self.stream.1.push(bytes);
        while let Some(record) = self.stream.1.next_record().unwrap() {
            match Event::decode(&record).unwrap() {
                Event::Subscribed(body) => self.framework = Some(body.framework_id),
                Event::Offers(body) => {
                    let offers = body.offers.into_iter().map(|offer| (offer.id, offer.agent_id));
                    self.offers.extend(offers);
                }
                Event::Update(body) => self.status = Some(body.status),
                _ => {}
            }
        }
    }

    /// A call as if it came from the framework that is there, for its offers and tasks.
    fn of_framework(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut call = Call::decode(bytes).ok()?;
        call.framework_id.clone_from(&self.framework);
        match &mut call.kind {
            CallKind::Accept(body) => {
                let (offer, agent) = self.offers.pop()?;
                body.offer_ids = vec![offer];
                for operation in &mut body.operations {
                    let tasks = match &mut operation.kind {
                        OperationKind::Launch(body) => &mut body.task_infos,
                        OperationKind::LaunchGroup(body) => &mut body.task_group.tasks,
                        _ => continue,
                    };
                    for task in tasks {
                        task.agent_id.clone_from(&agent);
                    }
                }
            }
            CallKind::Acknowledge(body) => {
                let status = self.status.clone()?;
                *body = call::Acknowledge::new(status.agent_id?, status.task_id, status.uuid?);
            }
            _ => {}
        }
        Some(call.encode_to_vec())
    }

    /// The container of a task.
    fn container(&self) -> Option<ContainerId> {
        self.status.as_ref()?.container_status.as_ref()?.container_id.clone()
    }

    /// A call that starts a container within that of a task, if there is one.
    fn within_task(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        use operator::agent::Call;

        let mut call = Call::decode(bytes).ok()?;
        let parent = Some(Box::new(self.container()?));
        match &mut call {
            Call::LaunchNestedContainer(body) => body.container_id.parent = parent,
            Call::LaunchNestedContainerSession(body) => body.container_id.parent = parent,
            Call::LaunchContainer(body) => body.container_id.parent = parent,
            Call::WaitContainer(body) => body.container_id.parent = parent,
            Call::KillContainer(body) => body.container_id.parent = parent,
            Call::RemoveContainer(body) => body.container_id.parent = parent,
            Call::AttachContainerOutput(body) => body.container_id = self.container()?,
            _ => {}
        }
        Some(call.encode_to_vec())
    }
}

/// What peers send to a master and its agents: requests and pieces of their bodies, messages of
/// libprocess, and the ends of connections, in any order. Of each piece the first byte says what
/// it is, and the two after it how long.
pub fn cluster(data: &[u8]) {
    let mut world = World::new();
    world.drain();
    let mut rest = data;
    while let [what, low, high, tail @ ..] = rest {
        let (kind, other) = (what % 16, what / 16);
        let length = usize::from(*low) + usize::from(*high % 16) * 256;
        let taken = if matches!(kind, 0..=8 | 11 | 12) { length.min(tail.len()) } else { 0 };
        let (piece, tail) = tail.split_at(taken);
        rest = tail;
        let agent = Place::Agent(usize::from(other % 2));
        let (json, body) = (other >= 8, piece.to_vec());
        let last = world.open.last().copied();
        match kind {
            0 => world.post(Place::Master, "/api/v1/scheduler", json, body),
            1 => {
                if let Some(body) = world.of_framework(piece) {
                    world.post(Place::Master, "/api/v1/scheduler", false, body);
                }
            }
            2 | 3 => world.post(Place::Master, "/api/v1", json, body),
            4 => world.post(agent, "/api/v1", json, body),
            5 => {
                if let Some(body) = world.within_task(piece) {
                    world.post(agent, "/api/v1", false, body);
                }
            }
            6 => world.post(agent, "/slave(1)/api/v1/executor", json, body),
            7 | 8 => {
                let name = piece.first().copied().unwrap_or_default();
                let name = NAMES[usize::from(name) % NAMES.len()].to_owned();
                let from: Upid = format!("peer({})@10.0.9.9:1", other % 4).parse().unwrap();
                let place = if kind == 7 { Place::Master } else { agent };
                let body = Bytes::copy_from_slice(piece.get(1..).unwrap_or_default());
                let to = "master".to_owned();
                let input = Input::Message { place, from, to, name, body };
                world.cluster.handle(input, world.now);
            }
            9 => {
                let from: Upid = format!("peer({})@10.0.9.9:1", other % 4).parse().unwrap();
                world.cluster.handle(Input::Exited(from), world.now);
            }
            10 => {
                let path = PATHS[length % PATHS.len()];
                let place = if other % 2 == 0 { Place::Master } else { agent };
                let request = Request::get(path).body(Bytes::new()).unwrap();
                let id = world.id();
                world.cluster.handle(Input::Request(place, id, request), world.now);
            }
            11 => {
                let inner = if json { "application/json" } else { "application/x-protobuf" };
                let request = Request::post("/api/v1")
                    .header("content-type", "application/recordio")
                    .header("message-content-type", inner);
                let id = world.id();
                let input = Input::Open(agent, id, request.body(()).unwrap());
                world.cluster.handle(input, world.now);
                let input = Input::Piece(id, Some(body.into()));
                world.cluster.handle(input, world.now);
            }
            12 => {
                if let Some(id) = last {
                    let piece = (!body.is_empty()).then(|| body.into());
                    world.cluster.handle(Input::Piece(id, piece), world.now);
                }
            }
            13 => {
                if let Some(id) = last {
                    world.cluster.handle(Input::Slow(id, json), world.now);
                }
            }
            14 => {
                if let Some(id) = world.open.pop() {
                    world.cluster.handle(Input::Closed(id), world.now);
                }
            }
            _ => {
                world.now += Duration::from_millis(length as u64 * 100);
                world.cluster.handle(Input::Timeout, world.now);
            }
        }
        world.drain();
    }
    // Whatever it was, the cluster goes on.
    for _ in 0..4 {
        world.now += Duration::from_secs(20);
        world.cluster.handle(Input::Timeout, world.now);
        world.drain();
    }
    assert!(world.cluster.master().is_some());
}
