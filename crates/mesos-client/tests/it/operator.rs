//! Operators, against recorded answers and a master of the same process.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use mesos_client::cluster::{Agent, ClusterError, Master, Printed, Watched};
use mesos_client::http::{Http, HttpError, Masters, Server, Servers};
use mesos_test_data::traffic;
use mesos_types::http::{ApiCall, ApiErrorKind, MediaType};
use mesos_types::operator::agent::Call;
use mesos_types::operator::agent::call::AttachContainerInput;
use mesos_types::operator::agent::process_io::Data;
use mesos_types::operator::agent::{ProcessIo, process_io};
use mesos_types::operator::master::{Event, event, response};
use mesos_types::recordio::{Events, RecordEncoding, encode_message};
use mesos_types::{AgentInfo, ContainerId, DurationInfo, Resource, Task, TaskState, TaskStatus};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::server::TestServer;

fn master_at(address: &str) -> Master {
    Master::new(Masters::new(Http::default(), Servers::parse(address).unwrap()))
}

fn agent_at(address: &str) -> Agent {
    Agent::new(Http::default(), Server::parse(address, 5051).unwrap())
}

/// A server that answers each connection with the same bytes, once it was asked.
async fn answering(bytes: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let bytes = bytes.clone();
            tokio::spawn(async move {
                read_request(&mut stream).await;
                stream.write_all(&bytes).await.unwrap();
                stream.shutdown().await.unwrap();
            });
        }
    });
    address
}

/// Reads a request with a `Content-Length`, and gives its head.
async fn read_request(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
            if bytes.len() >= end + 4 + length {
                return (head, bytes[end + 4..].to_vec());
            }
        }
        let count = stream.read(&mut buffer).await.unwrap();
        assert!(count > 0);
        bytes.extend_from_slice(&buffer[..count]);
    }
}

fn kind(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().split('.').next().unwrap().to_owned()
}

fn is(path: &Path, part: &str) -> bool {
    path.components().any(|c| c.as_os_str() == part)
}

/// What a method made of a recorded answer: fine, a refusal, or nothing if it has no such call.
macro_rules! ask {
    ($client:ident, $name:expr, { $($kind:literal => $call:expr,)* }) => {
        match $name {
            $(name if name.starts_with($kind) => Some($call.await.map(drop)),)*
            _ => None,
        }
    };
}

async fn master(path: &Path, client: Master) -> Option<Result<(), ClusterError>> {
    ask!(client, kind(path).as_str(), {
        "GET_HEALTH" => client.get_health(),
        "GET_FLAGS" => client.get_flags(),
        "GET_VERSION" => client.get_version(),
        "GET_METRICS" => client.get_metrics(None),
        "GET_LOGGING_LEVEL" => client.get_logging_level(),
        "LIST_FILES" => client.list_files("/"),
        "READ_FILE" => client.read_file("/", 0, None),
        "GET_STATE" => client.get_state(),
        "GET_AGENTS" => client.get_agents(),
        "GET_FRAMEWORKS" => client.get_frameworks(),
        "GET_EXECUTORS" => client.get_executors(),
        "GET_OPERATIONS" => client.get_operations(),
        "GET_TASKS" => client.get_tasks(),
        "GET_ROLES" => client.get_roles(),
        "GET_WEIGHTS" => client.get_weights(),
        "GET_MASTER" => client.get_master(),
        "GET_MAINTENANCE_STATUS" => client.get_maintenance_status(),
        "GET_MAINTENANCE_SCHEDULE" => client.get_maintenance_schedule(),
        "GET_QUOTA" => client.get_quota(),
        "TEARDOWN" => client.teardown("F".into()),
        "MARK_AGENT_GONE" => client.mark_agent_gone("S".into()),
        "DEACTIVATE_AGENT" => client.deactivate_agent("S".into()),
        "REACTIVATE_AGENT" => client.reactivate_agent("S".into()),
        "RESERVE_RESOURCES" => client.reserve_resources("S".into(), vec![]),
        "UPDATE_WEIGHTS" => client.update_weights(vec![]),
        "UPDATE_QUOTA" => client.update_quota(vec![], false),
    })
}

async fn agent(path: &Path, client: Agent) -> Option<Result<(), ClusterError>> {
    let container = || ContainerId::new("C".to_owned());
    ask!(client, kind(path).as_str(), {
        "GET_HEALTH" => client.get_health(),
        "GET_FLAGS" => client.get_flags(),
        "GET_VERSION" => client.get_version(),
        "GET_METRICS" => client.get_metrics(None),
        "GET_LOGGING_LEVEL" => client.get_logging_level(),
        "LIST_FILES" => client.list_files("/"),
        "READ_FILE" => client.read_file("/", 0, None),
        "GET_STATE" => client.get_state(),
        "GET_CONTAINERS" => client.get_containers(true, true),
        "GET_FRAMEWORKS" => client.get_frameworks(),
        "GET_EXECUTORS" => client.get_executors(),
        "GET_OPERATIONS" => client.get_operations(),
        "GET_TASKS" => client.get_tasks(),
        "GET_AGENT" => client.get_agent(),
        "GET_RESOURCE_PROVIDERS" => client.get_resource_providers(),
        "WAIT_CONTAINER" => client.wait_container(container()),
        "WAIT_NESTED_CONTAINER" => client.wait_nested_container(container()),
        "KILL_CONTAINER" => client.kill_container(container(), None),
        "REMOVE_CONTAINER" => client.remove_container(container()),
    })
}

#[tokio::test]
async fn recorded_answers() {
    let (mut known, mut refused, mut unknown) = (0, 0, HashSet::new());
    let paths: Vec<PathBuf> = traffic("v1-operator", ".response.http");
    for path in paths {
        let bytes = std::fs::read(&path).unwrap();
        let status: u16 = String::from_utf8_lossy(&bytes[9..12]).parse().unwrap();
        let media = if is(&path, "json") { MediaType::Json } else { MediaType::Protobuf };
        let address = answering(bytes).await;
        let result = if is(&path, "master") {
            master(&path, master_at(&address).with_media(media)).await
        } else {
            agent(&path, agent_at(&address).with_media(media)).await
        };
        match result {
            None => drop(unknown.insert(kind(&path))),
            Some(Ok(())) => {
                assert!(status < 300, "{path:?}");
                known += 1;
            }
            Some(Err(ClusterError::Refused { why, .. })) => {
                assert_eq!(why.status, status, "{path:?}");
                refused += 1;
            }
            Some(Err(error)) => panic!("{path:?}: {error}"),
        }
    }
    println!("{known} answers read, {refused} refusals, others: {unknown:?}");
}

#[tokio::test]
async fn recorded_sessions() {
    let mut count = 0;
    for path in traffic("v1-operator", ".response.http") {
        if !kind(&path).starts_with("LAUNCH_NESTED_CONTAINER_SESSION") {
            continue;
        }
        let address = answering(std::fs::read(&path).unwrap()).await;
        let client = agent_at(&address);
        let id = ContainerId::new("C".to_owned());
        let mut output = client.launch_nested_container_session(id, None, None).await.unwrap();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        while let Some(printed) = output.next().await {
            match printed.unwrap() {
                Printed::Stdout(bytes) => out.extend_from_slice(&bytes),
                Printed::Stderr(bytes) => err.extend_from_slice(&bytes),
            }
        }
        assert!(!out.is_empty(), "{path:?}");
        count += 1;
    }
    println!("{count} recorded sessions");
}

#[tokio::test]
async fn another_master_leads() {
    let body = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
    let leader = answering(body.as_bytes().to_vec()).await;
    let location = format!("Location: //{leader}\r\n");
    let text = format!("HTTP/1.1 307 Moved\r\n{location}Content-Length: 0\r\n\r\n");
    let follower = answering(text.into_bytes()).await;
    let client = master_at(&follower);
    client.teardown("F".into()).await.unwrap();
    assert_eq!(client.masters().leader().unwrap().authority().as_str(), leader);
    // Nobody is there.
    let error = master_at("127.0.0.1:1").get_health().await.unwrap_err();
    assert!(matches!(error, ClusterError::Http(HttpError::Connect { .. })), "{error}");
}

#[tokio::test]
async fn the_leader_is_asked_that_a_detector_finds() {
    let body = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
    let leader = answering(body.as_bytes().to_vec()).await;
    // Nobody leads at first.
    let mut detector = Elections(vec![vec![format!("master@{leader}").parse().unwrap()], vec![]]);
    let master = Master::detect(Http::default(), &mut detector).await.unwrap();
    master.teardown("F".into()).await.unwrap();
    assert_eq!(master.masters().leader().unwrap().authority().as_str(), leader);
    assert!(detector.0.is_empty());
}

/// Tells these masters, the last of them first.
#[derive(Debug)]
struct Elections(Vec<mesos_client::detect::Masters>);

impl mesos_client::detect::Detector for Elections {
    fn next(
        &mut self,
    ) -> futures_util::future::BoxFuture<
        '_,
        Result<mesos_client::detect::Masters, mesos_client::detect::DetectError>,
    > {
        Box::pin(async { Ok(self.0.pop().expect("asked once too often")) })
    }
}

#[tokio::test]
async fn what_goes_into_a_container_arrives() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        while !bytes.ends_with(b"0\r\n\r\n") {
            let count = stream.read(&mut buffer).await.unwrap();
            bytes.extend_from_slice(&buffer[..count]);
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await.unwrap();
        bytes
    });
    let client = agent_at(&address);
    let mut input = client.attach_container_input(ContainerId::new("C".to_owned())).unwrap();
    input.write("ls\n").await.unwrap();
    input.window_size(25, 80).await.unwrap();
    input.heartbeat(Duration::from_secs(30)).await.unwrap();
    input.close().await.unwrap();
    let bytes = server.await.unwrap();
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
    assert!(head.contains("content-type: application/recordio"), "{head}");
    assert!(head.contains("message-content-type: application/x-protobuf"), "{head}");
    // Each chunk of the body is a record, or several.
    let (mut rest, mut events) = (&bytes[end + 4..], Events::<Call>::new(RecordEncoding::Protobuf));
    while let Some(line) = rest.windows(2).position(|w| w == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).unwrap(), 16).unwrap();
        events.push(Bytes::copy_from_slice(&rest[line + 2..line + 2 + size]));
        rest = &rest[line + 4 + size..];
    }
    let mut found = Vec::new();
    while let Some(event) = events.next_event().unwrap() {
        let Call::AttachContainerInput(body) = event.unwrap() else { panic!() };
        found.push(body);
    }
    assert_eq!(found.len(), 5);
    assert!(matches!(&found[0], AttachContainerInput::ContainerId(id) if id.value == "C"));
    let stdin = |text: &str| {
        AttachContainerInput::ProcessIo(ProcessIo::Data(Data {
            r#type: Some(process_io::data::Type::Stdin),
            data: Some(Bytes::copy_from_slice(text.as_bytes())),
        }))
    };
    assert_eq!((&found[1], &found[4]), (&stdin("ls\n"), &stdin("")));
}

fn record(event: &Event) -> Vec<u8> {
    let mut out = Vec::new();
    encode_message(event, RecordEncoding::Protobuf, &mut out);
    out
}

fn task(id: &str) -> Task {
    Task::new("t", id, "F", "S", TaskState::Staging)
}

#[tokio::test]
async fn a_cluster_is_watched_over_a_break() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        for round in 0..2 {
            let (mut stream, _) = listener.accept().await.unwrap();
            read_request(&mut stream).await;
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\n\r\n";
            stream.write_all(head.as_bytes()).await.unwrap();
            let mut tasks = response::GetTasks::default();
            if round == 1 {
                tasks.tasks.push(task("t2"));
            }
            let state = response::GetState {
                get_tasks: Some(Box::new(tasks)),
                ..response::GetState::default()
            };
            let subscribed = event::Subscribed {
                get_state: Some(Box::new(state)),
                heartbeat_interval_seconds: Some(15.0),
            };
            stream.write_all(&record(&Event::Subscribed(subscribed))).await.unwrap();
            let added = event::TaskAdded::new(task("t1"));
            stream.write_all(&record(&Event::TaskAdded(Box::new(added)))).await.unwrap();
            let status = TaskStatus::new("t1", TaskState::Finished);
            let updated = event::TaskUpdated::new("F", status, TaskState::Finished);
            stream.write_all(&record(&Event::TaskUpdated(Box::new(updated)))).await.unwrap();
            let mut info = AgentInfo::new("host");
            info.id = Some("S".into());
            let agent = response::get_agents::Agent::new(info, true, "1.11.0");
            let added = event::AgentAdded::new(agent);
            stream.write_all(&record(&Event::AgentAdded(Box::new(added)))).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        std::future::pending::<()>().await;
    });
    let mut watch = master_at(&address).watch();
    let mut seen = Vec::new();
    while let Some(watched) = watch.next().await {
        let picture = watch.picture();
        let counts = (picture.tasks.len(), picture.completed_tasks.len(), picture.agents.len());
        match watched.unwrap() {
            Watched::Event(_) => seen.push(Some(counts)),
            Watched::Disconnected(_) => seen.push(None),
            other => panic!("{other:?}"),
        }
        if seen.len() == 9 {
            break;
        }
    }
    let first = [Some((0, 0, 0)), Some((1, 0, 0)), Some((0, 1, 0)), Some((0, 1, 1))];
    let second = [Some((1, 0, 0)), Some((2, 0, 0)), Some((1, 1, 0)), Some((1, 1, 1))];
    let expected: Vec<_> = first.into_iter().chain([None]).chain(second).collect();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_refusal_says_why() {
    let text = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 3\r\n\r\nwho";
    let client = master_at(&answering(text.into()).await);
    let Err(ClusterError::Refused { why: error, .. }) = client.get_state().await else { panic!() };
    assert_eq!((error.kind(), error.details.as_str()), (ApiErrorKind::NotAuthenticated, "who"));
}

/// A server that refuses each call, and the names of the calls that it was sent.
async fn noting<C: ApiCall>() -> (TestServer, Arc<Mutex<HashSet<String>>>) {
    let names: Arc<Mutex<HashSet<String>>> = Arc::default();
    let noted = names.clone();
    let server = TestServer::start(move |asked| {
        let call = if asked.header("content-type") == Some("application/recordio") {
            let mut events = Events::<C>::new(RecordEncoding::Protobuf);
            events.push(&asked.body[..]);
            events.next_event().unwrap().unwrap().unwrap()
        } else {
            C::decode(&asked.body).unwrap()
        };
        noted.lock().unwrap().insert(call.name().unwrap().to_owned());
        crate::server::answer("501 Not Implemented", "text/plain", "")
    })
    .await;
    (server, names)
}

/// Asserts that all types of call were sent.
fn assert_all<C: ApiCall>(all: &[C::Type], names: &Mutex<HashSet<String>>) {
    let names = names.lock().unwrap();
    let all = all.iter().map(ToString::to_string).filter(|name| name != "UNKNOWN");
    assert_eq!(all.filter(|name| !names.contains(name)).collect::<Vec<_>>(), [""; 0]);
}

/// Makes calls, each of which is refused.
macro_rules! refused {
    ($($call:expr,)*) => {$(
        let error = $call.await.map(drop).unwrap_err();
        assert!(matches!(error, ClusterError::Refused { .. }), "{error}");
    )*};
}

#[tokio::test]
async fn every_call_to_a_master_has_a_method() {
    use mesos_types::operator::{maintenance, master, quota};

    let (server, names) = noting::<master::Call>().await;
    let client = master_at(&server.address.to_string());
    refused! {
        client.get_health(), client.get_flags(), client.get_version(), client.get_metrics(None),
        client.get_logging_level(), client.set_logging_level(1, DurationInfo::new(1)),
        client.list_files("/"), client.read_file("/", 0, None), client.read_log(0, None),
        client.get_state(), client.get_agents(), client.get_frameworks(), client.get_executors(),
        client.get_operations(), client.get_tasks(), client.get_roles(), client.get_weights(),
        client.get_master(), client.get_maintenance_status(), client.get_maintenance_schedule(),
        client.get_quota(), client.update_weights(vec![]),
        client.reserve_resources("S".into(), vec![]), client.unreserve_resources("S".into(), vec![]),
        client.create_volumes("S".into(), vec![]), client.destroy_volumes("S".into(), vec![]),
        client.grow_volume("S".into(), Resource::disk(1.0), Resource::disk(1.0)),
        client.shrink_volume("S".into(), Resource::disk(1.0), 1.0),
        client.update_maintenance_schedule(maintenance::Schedule::default()),
        client.start_maintenance(vec![]), client.stop_maintenance(vec![]),
        client.drain_agent("S".into(), None, false), client.deactivate_agent("S".into()),
        client.reactivate_agent("S".into()), client.update_quota(vec![], false),
        client.set_quota(quota::QuotaRequest::default()), client.remove_quota("role"),
        client.teardown("F".into()), client.mark_agent_gone("S".into()),
    }
    let mut watch = client.watch();
    assert!(watch.next().await.unwrap().is_err());
    assert_all::<master::Call>(master::call::Type::ALL, &names);
}

#[tokio::test]
async fn every_call_to_an_agent_has_a_method() {
    use mesos_types::operator::agent::{Call, call};
    use mesos_types::{ResourceProviderId, ResourceProviderInfo};

    let (server, names) = noting::<Call>().await;
    let client = agent_at(&server.address.to_string());
    let id = || ContainerId::new("C");
    let provider = || ResourceProviderInfo::new("t", "n");
    refused! {
        client.get_health(), client.get_flags(), client.get_version(), client.get_metrics(None),
        client.get_logging_level(), client.set_logging_level(1, DurationInfo::new(1)),
        client.list_files("/"), client.read_file("/", 0, None), client.read_log(0, None),
        client.read_container_log(id(), 0, 0, None), client.get_state(),
        client.get_containers(true, true), client.get_frameworks(), client.get_executors(),
        client.get_operations(), client.get_tasks(), client.get_agent(),
        client.get_resource_providers(), client.wait_container(id()),
        client.wait_nested_container(id()), client.launch_nested_container(id(), None, None),
        client.kill_nested_container(id(), None), client.remove_nested_container(id()),
        client.launch_nested_container_session(id(), None, None),
        client.attach_container_output(id()), client.attach_container_input(id()).unwrap().close(),
        client.launch_container(call::LaunchContainer::new(id())),
        client.kill_container(id(), Some(9)), client.remove_container(id()),
        client.add_resource_provider_config(provider()),
        client.update_resource_provider_config(provider()),
        client.remove_resource_provider_config("t", "n"),
        client.mark_resource_provider_gone(ResourceProviderId::from("P")),
        client.prune_images(vec![]), client.update_container_memory_limit(id(), 64.0),
    }
    assert_all::<Call>(call::Type::ALL, &names);
}
