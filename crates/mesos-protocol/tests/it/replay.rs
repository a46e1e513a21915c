//! Recorded conversations of real masters and agents, played to the connections.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use mesos_protocol::v1::agent::OutputStream;
use mesos_protocol::v1::scheduler::{Config, Connection, Output};
use mesos_protocol::v1::{Answer, CallError, Input, Request, RequestId, Ticket, operator};
use mesos_test_data::traffic;
use mesos_types::http::{Api, ApiCall, Body, MediaType, ResponseClass, read_response};
use mesos_types::operator as op;
use mesos_types::recording::http::{HttpMessage, requests, responses};
use mesos_types::recordio::Decoder;
use mesos_types::scheduler::{Call, CallKind};
use mesos_types::{Codec, Dialect, json};

/// The first request in a file.
fn request(path: &Path) -> Option<HttpMessage> {
    let (mut found, _) = requests(&fs::read(path).unwrap().into());
    (!found.is_empty()).then(|| found.remove(0))
}

/// The first answer in a file.
fn answer(path: &Path) -> Option<Answer> {
    let (mut found, _) = responses(&fs::read(path).ok()?.into(), &["POST"]);
    let message = (!found.is_empty()).then(|| found.remove(0))?;
    let mut headers = HeaderMap::new();
    for (name, value) in &message.headers {
        let value = HeaderValue::from_bytes(value).unwrap();
        headers.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), value);
    }
    let status = StatusCode::from_u16(message.status()?).unwrap();
    Some(Answer { status, headers, body: message.body.bytes })
}

fn media(message: &HttpMessage) -> MediaType {
    message.header("Content-Type").and_then(|text| text.parse().ok()).unwrap_or(MediaType::Json)
}

fn read<T: Codec>(media: MediaType, bytes: &Bytes) -> T {
    match media {
        MediaType::Json => json::from_mesos(bytes, Dialect::V1).unwrap(),
        _ => T::decode(bytes).unwrap(),
    }
}

/// Folders with a recorded conversation of a scheduler: their requests in order.
fn conversations() -> BTreeMap<PathBuf, Vec<PathBuf>> {
    let mut found: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for path in traffic("v1-scheduler", ".request.http") {
        found.entry(path.parent().unwrap().to_owned()).or_default().push(path);
    }
    found.retain(|folder, _| folder.join("stream.response.http").is_file());
    found
}

/// A scheduler whose master is a recording.
struct Replay {
    connection: Connection,
    now: Instant,
    sent: VecDeque<(RequestId, Request)>,
    done: VecDeque<Result<(), CallError>>,
    records: Decoder,
    stream: RequestId,
}

impl Replay {
    fn drain(&mut self) {
        while let Some(output) = self.connection.poll() {
            match output {
                Output::Send(id, request) => self.sent.push_back((id, request)),
                Output::Event(_) => self.connection.handle(Input::Handled, self.now),
                Output::Done(_, result) => self.done.push_back(result.map(drop)),
                Output::Connected => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Hands in records until a request is to be sent.
    fn next_request(&mut self) -> Option<(RequestId, Request)> {
        self.drain();
        while self.sent.is_empty() {
            let record = self.records.next_record().unwrap()?;
            let mut framed = Vec::new();
            mesos_types::recordio::encode(&record, &mut framed);
            self.connection.handle(Input::Chunk(self.stream, framed.into()), self.now);
            self.drain();
        }
        self.sent.pop_front()
    }
}

#[test]
fn schedulers() {
    let mut count = 0;
    for (folder, paths) in conversations() {
        let stream = answer(&folder.join("stream.response.http")).unwrap();
        let mut paths = paths.into_iter();
        let first = request(&paths.next().unwrap()).unwrap();
        let kind = media(&first);
        let recorded: Call = read(kind, &first.body.bytes);
        let CallKind::Subscribe(body) = recorded.kind.clone() else { panic!("{folder:?}") };

        let now = Instant::now();
        let config = Config { media: kind, ..Config::new(body.framework_info) };
        let mut connection = Connection::new(config, 7, now);
        let endpoint = "http://127.0.0.1:5050/api/v1/scheduler".parse().unwrap();
        connection.handle(Input::Endpoints(vec![endpoint]), now);
        let Some(Output::Send(id, sent)) = connection.poll() else { panic!() };
        assert_same(&first, &sent, &recorded);
        let mut records = Decoder::new();
        records.push(&stream.body);
        connection.handle(Input::Opened(id, Answer { body: Bytes::new(), ..stream }), now);
        let (sent, done) = (VecDeque::new(), VecDeque::new());
        let mut replay = Replay { connection, now, sent, done, records, stream: id };

        let mut whole = false;
        for (i, path) in paths.enumerate() {
            let message = request(&path).unwrap();
            let recorded: Call = read(kind, &message.body.bytes);
            if !matches!(recorded.kind, CallKind::Acknowledge(_)) {
                // The user's own calls need not name the framework. The first one needs an
                // event SUBSCRIBED before it.
                while !replay.connection.is_subscribed() {
                    let record = replay.records.next_record().unwrap().unwrap();
                    let mut framed = Vec::new();
                    mesos_types::recordio::encode(&record, &mut framed);
                    replay.connection.handle(Input::Chunk(id, framed.into()), now);
                    replay.drain();
                }
                let call = Call { framework_id: None, kind: recorded.kind.clone() };
                replay.connection.handle(Input::Call(Ticket(i as u64), call), now);
            }
            let (id, sent) =
                replay.next_request().unwrap_or_else(|| panic!("{path:?} was not sent"));
            assert_same(&message, &sent, &recorded);
            count += 1;
            whole = recorded.kind == CallKind::Teardown;

            let name = path.file_name().unwrap().to_string_lossy().replace("request", "response");
            let answered = answer(&path.with_file_name(name)).unwrap();
            let status = answered.status;
            replay.connection.handle(Input::Answer(id, answered), now);
            replay.drain();
            if !matches!(recorded.kind, CallKind::Acknowledge(_)) {
                let result = replay.done.pop_front().unwrap();
                assert_eq!(result.is_ok(), status.is_success(), "{path:?} {result:?}");
            }
        }
        // Nothing of a whole conversation is left to be sent.
        let rest = replay.next_request();
        assert!(rest.is_none() || !whole, "{folder:?} {rest:?}");
    }
    println!("conversations of schedulers: {count} requests as recorded");
}

/// The same call goes to the same place with the same headers of the API.
fn assert_same(recorded: &HttpMessage, sent: &Request, call: &Call) {
    let kind = media(recorded);
    assert_eq!(&read::<Call>(kind, &sent.body), call);
    assert_eq!(Some(sent.uri.path()), recorded.target());
    for name in ["content-type", "accept", "mesos-stream-id"] {
        let ours = sent.headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!(ours, recorded.header(name), "{name}");
    }
}

/// A recorded call of an operator, and its answer if one was recorded.
fn operator<C>(path: &Path, response: fn(&C::Response) -> Option<&'static str>) -> Recorded
where
    C: ApiCall,
    C::Response: Codec,
{
    let message = request(path).unwrap();
    let kind = media(&message);
    if kind == MediaType::RecordIo {
        return Recorded::InRecords;
    }
    let call = read::<C>(kind, &message.body.bytes);
    let class = call.response_class().unwrap();
    let headers = call.request_headers(kind, kind, None).unwrap();
    for name in ["content-type", "accept"] {
        let ours = headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!(ours, message.header(name), "{path:?} {name}");
    }
    let name = path.file_name().unwrap().to_string_lossy().replace("request", "response");
    let Some(answered) = answer(&path.with_file_name(name)) else { return Recorded::Sent };
    let body = read_response(answered.status, &answered.headers, &answered.body);
    match (class, body) {
        (_, Err(error)) => assert!(answered.status.as_u16() >= 400, "{path:?} {error}"),
        (ResponseClass::Empty, Ok(body)) => {
            assert!(body == Body::Empty || answered.body.is_empty(), "{path:?} {body:?}");
        }
        (ResponseClass::Single, Ok(Body::Message(media))) => {
            let answer = read::<C::Response>(media, &answered.body);
            assert_eq!(response(&answer), call.name(), "{path:?}");
        }
        (ResponseClass::Stream, Ok(Body::Records(media) | Body::Message(media))) => {
            if C::API == Api::Agent {
                printed(media, answered.body);
            } else {
                watched(kind, answered);
            }
            return Recorded::Stream;
        }
        (class, body) => panic!("{path:?} {class:?} {body:?}"),
    }
    Recorded::Sent
}

enum Recorded {
    Sent,
    Stream,
    /// Its body is a stream itself.
    InRecords,
}

#[test]
fn operators() {
    let (mut count, mut streams) = (0, 0);
    for path in traffic("v1-operator", ".request.http") {
        let recorded = if path.components().any(|c| c.as_os_str() == "master") {
            operator::<op::master::Call>(&path, |r| r.tag().and_then(|tag| tag.as_str()))
        } else {
            operator::<op::agent::Call>(&path, |r| r.tag().and_then(|tag| tag.as_str()))
        };
        count += usize::from(!matches!(recorded, Recorded::InRecords));
        streams += usize::from(matches!(recorded, Recorded::Stream));
    }
    println!("operators: {count} requests as recorded, {streams} streams");
}

/// A stream of what a container printed, in pieces of any size.
fn printed(media: MediaType, body: Bytes) {
    let whole = |size: usize| {
        let (mut stream, mut found) = (OutputStream::new(media), Vec::new());
        for piece in body.chunks(size) {
            stream.push(Bytes::copy_from_slice(piece), Instant::now());
            while let Some(item) = stream.next().unwrap() {
                found.push(item.unwrap());
            }
        }
        stream.finish().unwrap();
        found
    };
    let found = whole(1);
    assert!(!found.is_empty());
    assert_eq!(found, whole(7));
}

/// A stream of what the master tells of its cluster.
fn watched(kind: MediaType, answered: Answer) {
    let now = Instant::now();
    let mut connection = operator::Connection::new(kind, Default::default(), 7, now);
    let endpoint = "http://127.0.0.1:5050/api/v1".parse().unwrap();
    connection.handle(Input::Endpoints(vec![endpoint]), now);
    let Some(operator::Output::Send(id, _)) = connection.poll() else { panic!() };
    let body = answered.body.clone();
    connection.handle(Input::Opened(id, Answer { body: Bytes::new(), ..answered }), now);
    connection.handle(Input::Chunk(id, body), now);
    let mut events = 0;
    while let Some(output) = connection.poll() {
        events += usize::from(matches!(output, operator::Output::Event(_)));
        assert!(!matches!(output, operator::Output::Skipped(_)), "{output:?}");
    }
    assert!(events > 0);
}

/// The state that a master answers is the picture of its cluster.
#[test]
fn pictures() {
    let mut count = 0;
    for path in traffic("v1-operator", ".response.http") {
        let Some(answered) = answer(&path) else { continue };
        let body = read_response(answered.status, &answered.headers, &answered.body);
        let (Ok(Body::Message(media)), true) =
            (body, path.file_name().unwrap().to_string_lossy().starts_with("GET_STATE"))
        else {
            continue;
        };
        if path.components().any(|c| c.as_os_str() == "agent") {
            continue;
        }
        let op::master::Response::GetState(state) = read(media, &answered.body) else { continue };
        let picture = operator::Picture::from(&state);
        let agents = state.get_agents.as_ref().map_or(0, |body| body.agents.len());
        assert_eq!(picture.agents.len(), agents);
        let running = state.get_tasks.as_ref().map_or(0, |body| body.tasks.len());
        assert!(picture.tasks.len() <= running + 1000);
        let completed = state.get_tasks.as_ref().map_or(0, |body| body.completed_tasks.len());
        assert!(picture.completed_tasks.len() >= completed.min(1000));

        // The same state comes as an event; then an agent goes, and a framework with its tasks.
        let mut told = operator::Picture::default();
        let event = op::master::event::Subscribed {
            get_state: Some(Box::new(state.clone())),
            heartbeat_interval_seconds: Some(15.0),
        };
        assert!(told.apply(&op::master::Event::Subscribed(event)));
        assert_eq!(told, picture);
        for id in picture.agents.keys().cloned() {
            let event = op::master::event::AgentRemoved { agent_id: id };
            assert!(told.apply(&op::master::Event::AgentRemoved(event)));
        }
        assert!(told.agents.is_empty());
        for framework in picture.frameworks.values() {
            let body = op::master::event::FrameworkRemoved::new(framework.framework_info.clone());
            assert!(told.apply(&op::master::Event::FrameworkRemoved(Box::new(body))));
        }
        assert!(told.frameworks.is_empty());
        count += 1;
    }
    println!("pictures of {count} clusters");
}
