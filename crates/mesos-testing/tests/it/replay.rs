//! Recorded lives of frameworks, played to a cluster: it must answer as the real master did, in
//! the same order, identifiers, times and figures of resources aside.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bytes::Bytes;
use mesos_test_data::traffic;
use mesos_testing::cluster::{Answer, Cluster, ClusterConfig, ExchangeId, Input, Output, Place};
use mesos_types::http::MediaType;
use mesos_types::recording::http::{HttpMessage, requests, responses};
use mesos_types::recordio::Decoder;
use mesos_types::scheduler::{Call, Event};
use mesos_types::{Attribute, Codec, Dialect, json};
use serde_json::Value;

use crate::simulation;

/// Members whose values differ from run to run.
const FIGURES: [&str; 12] = [
    "timestamp",
    "uuid",
    "executor_pid",
    "ip",
    "port",
    "hostname",
    "ip_address",
    "pid",
    "latest_state",
    "pids",
    "scalar",
    "path",
];

fn recorded_cluster() -> ClusterConfig {
    let mut config = simulation::config(7, 1);
    for agent in &mut config.agents {
        agent.resources = "cpus:4;mem:4096;disk:8192;ports:[31000-32000]".parse().unwrap();
        agent.attributes = vec![
            Attribute::text("rack", "r1"),
            Attribute::scalar("zone", 1.5),
            Attribute::ranges("ports", [1..=10]),
        ];
    }
    config.master.offer_timeout = None;
    config
}

/// What stands for what: identifiers of the recording, and those of this cluster.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    /// Learns from two documents that say the same.
    fn learn(&mut self, recorded: &Value, own: &Value) {
        match (recorded, own) {
            (Value::Object(a), Value::Object(b)) => {
                for (name, value) in a {
                    let Some(other) = b.get(name) else { continue };
                    match (value, other) {
                        (Value::String(a), Value::String(b))
                            if ["value", "uuid"].contains(&name.as_str()) =>
                        {
                            self.0.insert(a.clone(), b.clone());
                        }
                        _ => self.learn(value, other),
                    }
                }
            }
            (Value::Array(a), Value::Array(b)) => {
                for (a, b) in a.iter().zip(b) {
                    self.learn(a, b);
                }
            }
            _ => {}
        }
    }

    /// Puts the identifiers of this cluster into a document; none if one is not known yet.
    fn translate(&self, document: &Value, open: &mut BTreeSet<String>) -> Value {
        match document {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| {
                    let value = match value {
                        Value::String(text) if name == "value" || name == "uuid" => {
                            if let Some(own) = self.0.get(text) {
                                Value::String(own.clone())
                            } else {
                                if text.len() > 24 || name == "uuid" || text.contains("-O") {
                                    open.insert(text.clone());
                                }
                                value.clone()
                            }
                        }
                        other => self.translate(other, open),
                    };
                    (name.clone(), value)
                })
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Value::Array(items) => {
                items.iter().map(|item| self.translate(item, open)).collect::<Vec<_>>().into()
            }
            other => other.clone(),
        }
    }
}

/// The document without what differs from run to run: the members that are there.
fn shape(document: &Value) -> Value {
    match document {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| {
                let figure = FIGURES.contains(&name.as_str());
                let mut value = if figure { Value::Null } else { shape(value) };
                // Resources are a sum, and their order says nothing.
                if let (Value::Array(items), "resources") = (&mut value, name.as_str()) {
                    items.sort_by_key(Value::to_string);
                }
                (name.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(shape).collect::<Vec<_>>().into(),
        // Identifiers; the others are told from them by their places.
        Value::String(text) if text.len() >= 24 && text.contains('-') => Value::Null,
        other => other.clone(),
    }
}

fn document<T: Codec>(message: &T) -> Value {
    serde_json::from_slice(&json::to_vec(message, Dialect::V1)).unwrap()
}

fn read<T: Codec>(bytes: &[u8], media: MediaType) -> T {
    match media {
        MediaType::Json => json::from_mesos(bytes, Dialect::V1).unwrap(),
        _ => T::decode(bytes).unwrap(),
    }
}

/// What is told, in a word.
fn summary(event: &Value) -> String {
    let kind = event["type"].as_str().unwrap().to_owned();
    let status = &event["update"]["status"];
    if status.is_null() {
        return kind;
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    format!(
        "{} {} {}",
        text(&status["task_id"]["value"]),
        text(&status["state"]),
        text(&status["reason"])
    )
}

fn request(path: &Path) -> HttpMessage {
    requests(&fs::read(path).unwrap().into()).0.remove(0)
}

fn status_of(path: &Path) -> Option<u16> {
    let bytes = fs::read(path).ok()?;
    responses(&bytes.into(), &["POST"]).0.first()?.status()
}

struct Player {
    cluster: Cluster,
    base: Instant,
    now: Duration,
    media: MediaType,
    next: u64,
    stream: Option<(ExchangeId, Decoder)>,
    stream_id: Option<String>,
    events: Vec<Event>,
    answers: BTreeMap<ExchangeId, (u16, Bytes)>,
}

impl Player {
    fn new(media: MediaType) -> Self {
        let base = Instant::now();
        let mut cluster = Cluster::new(recorded_cluster(), base);
        while cluster.poll().is_some() {}
        Player {
            cluster,
            base,
            now: Duration::ZERO,
            media,
            next: 0,
            stream: None,
            stream_id: None,
            events: Vec::new(),
            answers: BTreeMap::new(),
        }
    }

    fn drain(&mut self) {
        while let Some(output) = self.cluster.poll() {
            let Output::Answer(id, answer) = output else { continue };
            match answer {
                Answer::Whole(response) => {
                    let (parts, body) = response.into_parts();
                    self.answers.insert(id, (parts.status.as_u16(), body));
                }
                Answer::Open(head) => {
                    let value = head.headers()["mesos-stream-id"].to_str().unwrap().to_owned();
                    self.stream_id = Some(value);
                    self.stream = Some((id, Decoder::new()));
                    self.answers.insert(id, (head.status().as_u16(), Bytes::new()));
                }
                Answer::Chunk(bytes) => {
                    let (_, decoder) = self.stream.as_mut().unwrap();
                    decoder.push(&bytes);
                    while let Some(record) = decoder.next_record().unwrap() {
                        self.events.push(read(&record, self.media));
                    }
                }
                Answer::End | Answer::Abort => {}
            }
        }
    }

    /// Lets time pass until something is so, but no longer than half a minute.
    fn until(&mut self, what: &str, mut is_so: impl FnMut(&mut Self) -> bool) {
        let limit = self.now + Duration::from_secs(30);
        loop {
            self.drain();
            if is_so(self) {
                return;
            }
            assert!(
                self.now < limit,
                "{what}: {:#?}",
                self.events
                    .iter()
                    .rev()
                    .filter(|e| **e != Event::Heartbeat)
                    .take(3)
                    .collect::<Vec<_>>()
            );
            self.now += Duration::from_millis(10);
            self.cluster.handle(Input::Timeout, self.base + self.now);
        }
    }

    fn post(&mut self, headers: &[(&str, String)], body: Vec<u8>) -> (u16, Bytes) {
        let mut sent = http::Request::post("/api/v1/scheduler");
        for (name, value) in headers {
            sent = sent.header(*name, value);
        }
        let id = ExchangeId(self.next);
        self.next += 1;
        let request = sent.body(body.into()).unwrap();
        self.cluster.handle(Input::Request(Place::Master, id, request), self.base + self.now);
        self.drain();
        self.answers[&id].clone()
    }
}

/// In which members the events of this master differ from the recorded ones, and why.
fn excused(path: &str) -> Option<&'static str> {
    // The real network isolator and the real containers say nothing at first of a container in
    // a group, and nothing any more at its end.
    if path.starts_with("update.status.container_status") {
        return Some("what is known of a container and when");
    }
    // A text for people, about a signal or a container.
    if path == "update.status.message" {
        return Some("texts for people");
    }
    None
}

fn differences(path: &str, recorded: &Value, own: &Value, found: &mut Vec<String>) {
    match (recorded, own) {
        (Value::Object(a), Value::Object(b)) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match (a.get(name), b.get(name)) {
                    (Some(a), Some(b)) => differences(&path, a, b, found),
                    (Some(a), None) => found.push(format!("{path}: {a} is missing")),
                    (None, Some(b)) => found.push(format!("{path}: {b} is there")),
                    (None, None) => {}
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                differences(&format!("{path}[{index}]"), a, b, found);
            }
        }
        _ if recorded == own => {}
        _ => found.push(format!("{path}: {own}, recorded was {recorded}")),
    }
}

fn folders() -> BTreeSet<PathBuf> {
    let streams = traffic("v1-scheduler", "stream.response.http");
    streams.iter().map(|path| path.parent().unwrap().to_owned()).collect()
}

#[test]
fn schedulers_over_http() {
    let mut excuses: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = 0;
    for folder in folders() {
        let mut paths = Vec::new();
        mesos_test_data::gather(&folder, ".request.http", &mut paths);
        paths.sort();
        let whole = fs::read(folder.join("stream.response.http")).unwrap();
        let stream = responses(&whole.into(), &["POST"]).0.remove(0);
        let media = stream.header("Content-Type").unwrap().parse().unwrap();
        let mut decoder = Decoder::new();
        decoder.push(&stream.body.bytes);
        let mut recorded = Vec::new();
        while let Some(record) = decoder.next_record().unwrap() {
            recorded.push(document(&read::<Event>(&record, media)));
        }
        let loud = |event: &Value| event["type"] != "HEARTBEAT";

        let mut player = Player::new(media);
        // The agent of the recording had registered before.
        player.until("an agent", |player| player.cluster.agent(0).unwrap().is_registered());
        player.now += Duration::from_millis(100);
        let mut names = Names::default();
        let mut learnt = 0;
        for path in paths {
            let sent = request(&path);
            let call: Call = read(&sent.body.bytes, media);
            let call = document(&call);
            let mut translated = Value::Null;
            player.until(&path.to_string_lossy(), |player| {
                // The events of a kind come in the same order.
                let own: Vec<Value> = player.events.iter().map(document).collect();
                if own.len() > learnt || learnt == 0 {
                    learnt = own.len();
                    let kinds: BTreeSet<String> = recorded.iter().map(summary).collect();
                    for kind in kinds {
                        let of = |list: &[Value]| {
                            list.iter().filter(|e| summary(e) == kind).cloned().collect::<Vec<_>>()
                        };
                        for (a, b) in of(&recorded).iter().zip(&of(&own)) {
                            names.learn(a, b);
                        }
                    }
                }
                let mut open = BTreeSet::new();
                translated = names.translate(&call, &mut open);
                open.is_empty()
            });
            let call: Call =
                json::from_slice(translated.to_string().as_bytes(), Dialect::V1).unwrap();
            let body = match media {
                MediaType::Json => json::to_vec(&call, Dialect::V1),
                _ => call.encode_to_vec(),
            };
            let mut headers =
                vec![("content-type", media.to_string()), ("accept", media.to_string())];
            if let Some(id) = player.stream_id.clone() {
                headers.push(("mesos-stream-id", id));
            }
            let (status, text) = player.post(&headers, body);
            let answer = path.to_string_lossy().replace(".request.http", ".response.http");
            let expected = status_of(Path::new(&answer)).unwrap_or(200);
            assert_eq!(status, expected, "{path:?} {text:?}");
            count += 1;
        }
        if !folder.join("27_CALL_TEARDOWN.request.http").is_file() {
            println!("{folder:?} has not all calls of its life");
            continue;
        }
        let own: Vec<Value> = player.events.iter().map(document).filter(loud).collect();
        let recorded: Vec<Value> = recorded.into_iter().filter(loud).collect();
        let order = |list: &[Value]| list.iter().map(summary).collect::<Vec<_>>();
        assert_eq!(order(&own), order(&recorded), "{folder:?}");
        for (recorded, own) in recorded.iter().zip(&own) {
            let mut found = Vec::new();
            differences("", &shape(recorded), &shape(own), &mut found);
            for difference in found {
                let path = difference.split(':').next().unwrap();
                match excused(path) {
                    Some(rule) => *excuses.entry(rule).or_default() += 1,
                    None => panic!("{folder:?} {}: {difference}", summary(recorded)),
                }
            }
        }
    }
    println!("{count} calls; differences by rule {excuses:?}");
}

/// What the real master answered to requests that were wrong.
#[test]
fn refusals_over_http() {
    let mut count = 0;
    for folder in folders() {
        let json = folder.ends_with("json");
        if !json {
            continue;
        }
        let mut player = Player::new(MediaType::Json);
        let call =
            r#"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"root","name":"x"}}}"#;
        let kind = ("content-type", "application/json".to_owned());
        assert_eq!(player.post(std::slice::from_ref(&kind), call.into()).0, 200);
        let id = player.events.iter().find_map(|event| match event {
            Event::Subscribed(body) => Some(body.framework_id.clone()),
            _ => None,
        });
        let id = id.unwrap();
        let revive = format!(r#"{{"framework_id":{{"value":"{id}"}},"type":"REVIVE"}}"#);
        let other = ("mesos-stream-id", "00000000-0000-0000-0000-000000000000".to_owned());
        let cases = [
            ("err_bad_stream_id", vec![kind.clone(), other], revive.clone()),
            ("err_no_stream_id", vec![kind.clone()], revive.clone()),
            ("err_content_type", vec![("content-type", "text/plain".to_owned())], revive),
            ("err_garbage", vec![kind.clone()], "garbage".to_owned()),
        ];
        for (name, headers, body) in cases {
            let path = folder.join(format!("{name}.response.http"));
            let Ok(bytes) = fs::read(&path) else { continue };
            let recorded = responses(&bytes.into(), &["POST"]).0.remove(0);
            let (status, text) = player.post(&headers, body.into());
            assert_eq!(Some(status), recorded.status(), "{name}");
            let (text, expected) = (
                String::from_utf8(text.to_vec()).unwrap(),
                String::from_utf8(recorded.body.bytes.to_vec()).unwrap(),
            );
            // What a JSON parser says of a text, and the ID of the framework, are its own.
            let cut = |text: &str| text.split([':']).next().unwrap().replace(&id.0, "");
            let cut = |text: &str| cut(text).split("framework ID").next().unwrap().to_owned();
            assert_eq!(cut(&text), cut(&expected), "{name}");
            count += 1;
        }
        let path = folder.join("err_get.response.http");
        if let Ok(bytes) = fs::read(path) {
            let recorded = responses(&bytes.into(), &["GET"]).0.remove(0);
            let request = http::Request::get("/api/v1/scheduler").body(Bytes::new()).unwrap();
            let input = Input::Request(Place::Master, ExchangeId(1 << 20), request);
            player.cluster.handle(input, player.base + player.now);
            player.drain();
            let (status, text) = player.answers[&ExchangeId(1 << 20)].clone();
            assert_eq!((Some(status), text), (recorded.status(), recorded.body.bytes));
            count += 1;
        }
    }
    println!("{count} refusals");
}

/// The recorded messages of a folder in order: whether the framework sent it, name, and body.
fn messages(folder: &Path) -> Vec<(bool, String, Bytes)> {
    let text = fs::read_to_string(folder.join("SEQUENCE.txt")).unwrap();
    let mut found = Vec::new();
    for line in text.lines() {
        let parts: Vec<&str> = line.split_whitespace().collect();
        let [number, direction, name, ..] = parts[..] else { continue };
        let path = folder.join(format!("{number}_{name}_{direction}.pb"));
        let Ok(body) = fs::read(path) else { continue };
        found.push((direction == "to-mesos", name.to_owned(), body.into()));
    }
    found
}

#[test]
fn schedulers_over_libprocess() {
    use mesos_types::libprocess::{Upid, message_type};
    let sequences = traffic("v0-libprocess", "v0-driver-messages/SEQUENCE.txt");
    let own: Upid = "scheduler(1)@10.0.1.1:4000".parse().unwrap();
    let (mut count, mut excuses) = (0, BTreeMap::<&str, usize>::new());
    for path in sequences {
        let mut player = Player::new(MediaType::Protobuf);
        player.until("an agent", |player| player.cluster.agent(0).unwrap().is_registered());
        player.now += Duration::from_millis(100);
        let mut names = Names::default();
        let mut waiting: std::collections::VecDeque<(String, Bytes)> = Default::default();
        for (sent, name, body) in messages(path.parent().unwrap()) {
            count += 1;
            let entry = message_type(&name).unwrap();
            let recorded: Value =
                serde_json::from_slice(&json::to_mesos(entry, &body).unwrap()).unwrap();
            if sent {
                let mut open = BTreeSet::new();
                let own_form = names.translate(&recorded, &mut open);
                assert!(open.is_empty(), "{name} {open:?}");
                let body = json::mesos_to_wire(entry, own_form.to_string().as_bytes()).unwrap();
                let input = Input::Message {
                    place: Place::Master,
                    from: own.clone(),
                    to: "master".to_owned(),
                    name: name.clone(),
                    body: body.into(),
                };
                player.cluster.handle(input, player.base + player.now);
                continue;
            }
            // The next message of this master is of the same kind, and says the same.
            let limit = player.now + Duration::from_secs(30);
            while waiting.is_empty() {
                while let Some(output) = player.cluster.poll() {
                    if let Output::Message { name, body, to, .. } = output {
                        assert_eq!(to, own);
                        waiting.push_back((name.to_owned(), body));
                    }
                }
                assert!(player.now < limit, "no {name}");
                player.now += Duration::from_millis(10);
                player.cluster.handle(Input::Timeout, player.base + player.now);
            }
            let (own_name, own_body) = waiting.pop_front().unwrap();
            assert_eq!(own_name, name, "message {count}");
            let told: Value =
                serde_json::from_slice(&json::to_mesos(entry, &own_body).unwrap()).unwrap();
            names.learn(&recorded, &told);
            let mut found = Vec::new();
            differences("", &shape(&recorded), &shape(&told), &mut found);
            for difference in found {
                let path = difference.split(':').next().unwrap();
                match excused(path) {
                    Some(rule) => *excuses.entry(rule).or_default() += 1,
                    None => panic!("{name}, message {count}: {difference}"),
                }
            }
        }
        let quiet = waiting.is_empty();
        assert!(quiet, "{waiting:?}");
    }
    println!("{count} messages; differences by rule {excuses:?}");
}

/// What a scheduler and the master sent each other in a recording of packets: the address of the
/// scheduler, whether it was the sender, the name of the message, and its body.
fn exchanged(path: &Path) -> Vec<(String, bool, String, Bytes)> {
    use mesos_types::recording::http::Start;
    use mesos_types::recording::{Direction, RecordContent, Recording, records};
    let list = records(&Recording::Packets(fs::read(path).unwrap().into()), None);
    let mut found: Vec<(Duration, (String, bool, String, Bytes))> = Vec::new();
    for record in list {
        let RecordContent::Message(message) = &record.content else { continue };
        if record.carrier.direction != Some(Direction::Request) {
            continue;
        }
        let Some(Start::Request { target, .. }) = &record.carrier.start else { continue };
        let Some(sender) = record.carrier.sender.clone() else { continue };
        let mut parts = target.trim_start_matches('/').splitn(2, '/');
        let (Some(to), Some(name)) = (parts.next(), parts.next()) else { continue };
        let (scheduler, sent) = match (to, sender.as_str()) {
            ("master", from) if from.starts_with("scheduler-") => (from.to_owned(), true),
            (to, from) if to.starts_with("scheduler-") && from.starts_with("master@") => {
                (to.to_owned(), false)
            }
            _ => continue,
        };
        let scheduler = scheduler.split('@').next().unwrap().to_owned();
        let time = record.time.unwrap_or_default();
        found.push((time, (scheduler, sent, name.to_owned(), message.bytes.clone())));
    }
    found.sort_by_key(|(time, _)| *time);
    found.into_iter().map(|(_, message)| message).collect()
}

/// The task that a message is about.
fn about(document: &Value) -> String {
    let status = &document["update"]["status"]["task_id"]["value"];
    status.as_str().unwrap_or_default().to_owned()
}

/// Frameworks of Mesos itself with its own driver, which sends calls as messages: one with an
/// executor of its own, and one that reserves resources and gives them back.
#[test]
fn drivers_of_mesos() {
    use mesos_types::libprocess::{Upid, message_type};
    let (mut count, mut lives, mut excuses) = (0, 0, BTreeMap::<&str, usize>::new());
    for path in traffic("pcap", "v0-plain.pcap") {
        let all = exchanged(&path);
        let schedulers: BTreeSet<String> = all.iter().map(|(who, ..)| who.clone()).collect();
        for scheduler in schedulers {
            lives += 1;
            let own: Upid = format!("{scheduler}@10.0.1.1:4000").parse().unwrap();
            let mut player = Player::new(MediaType::Protobuf);
            player.until("an agent", |player| player.cluster.agent(0).unwrap().is_registered());
            player.now += Duration::from_millis(100);
            let mut names = Names::default();
            let mut waiting: Vec<(String, Value)> = Vec::new();
            let life: Vec<_> = all.iter().filter(|(who, ..)| *who == scheduler).collect();
            for (index, (_, sent, name, body)) in life.iter().enumerate() {
                count += 1;
                let entry = message_type(name).unwrap();
                let recorded: Value =
                    serde_json::from_slice(&json::to_mesos(entry, body).unwrap()).unwrap();
                if *sent {
                    let mut open = BTreeSet::new();
                    let own_form = names.translate(&recorded, &mut open);
                    let body = json::mesos_to_wire(entry, own_form.to_string().as_bytes()).unwrap();
                    let input = Input::Message {
                        place: Place::Master,
                        from: own.clone(),
                        to: "master".to_owned(),
                        name: name.clone(),
                        body: body.into(),
                    };
                    player.cluster.handle(input, player.base + player.now);
                    continue;
                }
                let limit = player.now + Duration::from_secs(30);
                let told = loop {
                    while let Some(output) = player.cluster.poll() {
                        if let Output::Message { name, body, .. } = output {
                            let entry = message_type(name).unwrap();
                            let told = json::to_mesos(entry, &body).unwrap();
                            let told = serde_json::from_slice(&told).unwrap();
                            waiting.push((name.to_owned(), told));
                        }
                    }
                    // Tasks that run at the same time are told of in any order.
                    let same = waiting.iter().position(|(own_name, told)| {
                        own_name == name && about(told) == about(&recorded)
                    });
                    if let Some(at) = same {
                        break waiting.remove(at).1;
                    }
                    assert!(player.now < limit, "{index}: no {name} {recorded}; {waiting:?}");
                    player.now += Duration::from_millis(10);
                    player.cluster.handle(Input::Timeout, player.base + player.now);
                };
                names.learn(&recorded, &told);
                let mut found = Vec::new();
                differences("", &shape(&recorded), &shape(&told), &mut found);
                for difference in found {
                    let path = difference.split(':').next().unwrap();
                    match excused(path) {
                        Some(rule) => *excuses.entry(rule).or_default() += 1,
                        None => panic!("{scheduler} {index} {name}: {difference}"),
                    }
                }
            }
            waiting.retain(|(name, _)| name != "mesos.internal.ResourceOffersMessage");
            assert!(waiting.is_empty(), "{waiting:?}");
        }
    }
    println!("{lives} lives, {count} messages; differences by rule {excuses:?}");
}
