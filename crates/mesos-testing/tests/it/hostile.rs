//! Messages that nobody meant, to every endpoint: nothing panics, and the cluster works on.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use bytes::Bytes;
use mesos_test_data::{files, hex, lines};
use mesos_testing::cluster::{Answer, Cluster, ExchangeId, Input, Output, Place};
use mesos_types::libprocess::Upid;
use mesos_types::recordio::Decoder;
use mesos_types::scheduler::{Call, CallKind, Event, call};
use mesos_types::{Codec as _, FrameworkId, FrameworkInfo, OfferId};

use crate::simulation;

struct World {
    cluster: Cluster,
    now: Instant,
    next: u64,
    stream: Option<(ExchangeId, Decoder)>,
    stream_id: String,
    id: Option<FrameworkId>,
    offers: Vec<OfferId>,
    statuses: BTreeMap<u16, usize>,
}

impl World {
    fn new() -> Self {
        let now = Instant::now();
        let cluster = Cluster::new(simulation::config(11, 2), now);
        let mut world = World {
            cluster,
            now,
            next: 0,
            stream: None,
            stream_id: String::new(),
            id: None,
            offers: Vec::new(),
            statuses: BTreeMap::new(),
        };
        world.subscribe();
        world
    }

    fn subscribe(&mut self) {
        let body = call::Subscribe::new(FrameworkInfo::new("root", "victim"));
        let call = Call { framework_id: None, kind: CallKind::Subscribe(body) };
        self.stream = Some((ExchangeId(self.next), Decoder::new()));
        self.stream_id.clear();
        self.post(Place::Master, "/api/v1/scheduler", call.encode_to_vec());
        assert!(self.id.is_some());
    }

    fn post(&mut self, place: Place, path: &str, body: Vec<u8>) {
        let mut request =
            http::Request::post(path).header("content-type", "application/x-protobuf");
        request = request.header("accept", "application/x-protobuf");
        if !self.stream_id.is_empty() {
            request = request.header("mesos-stream-id", &self.stream_id);
        }
        let id = ExchangeId(self.next);
        self.next += 1;
        let request = request.body(body.into()).unwrap();
        self.cluster.handle(Input::Request(place, id, request), self.now);
        self.drain();
    }

    fn drain(&mut self) {
        while let Some(output) = self.cluster.poll() {
            let Output::Answer(id, answer) = output else { continue };
            let own = self.stream.as_ref().is_some_and(|(stream, _)| *stream == id);
            match answer {
                Answer::Whole(response) => {
                    *self.statuses.entry(response.status().as_u16()).or_default() += 1;
                }
                Answer::Open(head) if own => {
                    self.stream_id = head.headers()["mesos-stream-id"].to_str().unwrap().to_owned();
                }
                Answer::Chunk(bytes) if own => {
                    let (_, decoder) = self.stream.as_mut().unwrap();
                    decoder.push(&bytes);
                    while let Some(record) = decoder.next_record().unwrap() {
                        match Event::decode(&record).unwrap() {
                            Event::Subscribed(body) => self.id = Some(body.framework_id),
                            Event::Offers(body) => {
                                self.offers.extend(body.offers.into_iter().map(|offer| offer.id));
                            }
                            _ => {}
                        }
                    }
                }
                // Another stream is not read any further.
                Answer::Open(_) => self.cluster.handle(Input::Closed(id), self.now),
                _ => {}
            }
        }
    }

    fn pass(&mut self, time: Duration) {
        self.now += time;
        self.cluster.handle(Input::Timeout, self.now);
        self.drain();
    }
}

/// A call as if it came from the framework that is there, and for its offers.
fn adapted(mut call: Call, world: &World) -> Call {
    call.framework_id = world.id.clone();
    if let CallKind::Accept(body) = &mut call.kind {
        body.offer_ids = world.offers.last().cloned().into_iter().collect();
    }
    call
}

#[test]
fn messages_that_nobody_meant() {
    let mut world = World::new();
    let (mut count, from) = (0, "scheduler(1)@10.0.9.9:1".parse::<Upid>().unwrap());
    for path in files("corpus", ".jsonl") {
        for line in lines(&path) {
            let Some(name) = line["type"].as_str() else { continue };
            let Some(bytes) = hex(&line, "hex") else { continue };
            let endpoint = match name {
                "mesos.v1.scheduler.Call" => (Place::Master, "/api/v1/scheduler"),
                "mesos.v1.master.Call" => (Place::Master, "/api/v1"),
                "mesos.v1.agent.Call" => (Place::Agent(0), "/api/v1"),
                "mesos.v1.executor.Call" => (Place::Agent(0), "/api/v1/executor"),
                _ if name.starts_with("mesos.internal.") || name == "mesos.scheduler.Call" => {
                    for (place, to) in [(Place::Master, "master"), (Place::Agent(0), "slave(1)")] {
                        let input = Input::Message {
                            place,
                            from: from.clone(),
                            to: to.to_owned(),
                            name: name.to_owned(),
                            body: Bytes::from(bytes.clone()),
                        };
                        world.cluster.handle(input, world.now);
                        world.drain();
                        count += 1;
                    }
                    continue;
                }
                _ => continue,
            };
            count += 1;
            if let (true, Ok(call)) = (endpoint.1.ends_with("scheduler"), Call::decode(&bytes)) {
                let call = adapted(call, &world);
                world.post(endpoint.0, endpoint.1, call.encode_to_vec());
                world.pass(Duration::from_millis(700));
            }
            world.post(endpoint.0, endpoint.1, bytes);
            let gone = world.cluster.master().unwrap().framework_ids().count() == 0
                || world.stream.is_none();
            let own = world.id.clone().unwrap();
            let there = world.cluster.master().unwrap().framework_ids().any(|id| *id == own);
            if gone || !there {
                world.subscribe();
            }
        }
    }
    println!("{count} messages, answered {:?}", world.statuses);
    assert!(count > 10);
    // The cluster still offers what it has.
    world.subscribe();
    world.offers.clear();
    for _ in 0..100 {
        world.pass(Duration::from_secs(10));
    }
    assert!(!world.offers.is_empty());
}

/// An agent that missed the end of a framework is told of it when it speaks of its tasks;
/// otherwise it would do so for ever.
#[test]
fn an_agent_learns_that_a_framework_is_over() {
    use mesos_testing::cluster::master::{Input, Master, MasterConfig, Output};
    use mesos_testing::cluster::{Clock, ToAgent, ToMaster};
    use mesos_types::internal::{RegisterSlaveMessage, StatusUpdate, StatusUpdateMessage};
    use mesos_types::{AgentInfo, TaskState, TaskStatus};

    let now = Instant::now();
    let clock = Clock::new(now, std::time::SystemTime::UNIX_EPOCH);
    let mut master = Master::new(MasterConfig::default(), clock, 1, now);
    let register = RegisterSlaveMessage::new(AgentInfo::new("h".to_owned()));
    let register = ToMaster::Register("slave(1)@127.0.0.1:1".to_owned(), Box::new(register));
    master.handle(Input::Agent(0, register), now);
    let post = |call: Call, stream: Option<&str>| {
        let request = http::Request::post("/api/v1/scheduler")
            .header("content-type", "application/x-protobuf")
            .body(Bytes::from(call.encode_to_vec()));
        let mut request = request.unwrap();
        if let Some(stream) = stream {
            request.headers_mut().insert("mesos-stream-id", stream.parse().unwrap());
        }
        request
    };
    let body = call::Subscribe::new(FrameworkInfo::new("root", "short"));
    let subscribe = Call { framework_id: None, kind: CallKind::Subscribe(body) };
    master.handle(Input::Request(ExchangeId(1), post(subscribe, None)), now);
    let mut stream = None;
    while let Some(output) = master.poll() {
        if let Output::Answer(_, Answer::Open(head)) = output {
            stream = Some(head.headers()["mesos-stream-id"].to_str().unwrap().to_owned());
        }
    }
    let id = master.framework_ids().next().unwrap().clone();
    let teardown = Call { framework_id: Some(id.clone()), kind: CallKind::Teardown };
    let teardown = post(teardown, stream.as_deref());
    master.handle(Input::Request(ExchangeId(2), teardown), now);
    assert_eq!(master.framework_ids().next(), None);
    while master.poll().is_some() {}

    for (framework, told) in [(id, true), ("another".into(), false)] {
        let status = TaskStatus::new("t", TaskState::Lost);
        let update = StatusUpdateMessage::new(StatusUpdate::new(framework, status, 0.0));
        master.handle(Input::Agent(0, ToMaster::Update(Box::new(update))), now);
        let mut outputs = std::iter::from_fn(|| master.poll());
        let over = |output| matches!(output, Output::Agent(0, ToAgent::ShutdownFramework(_)));
        assert_eq!(outputs.any(over), told);
    }
}
