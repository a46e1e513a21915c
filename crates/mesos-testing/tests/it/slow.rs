//! Peers that do not read what is sent to them: their connection breaks when too much waits, and
//! everybody else goes on meanwhile.

use std::net::SocketAddr;
use std::time::Duration;

use mesos_client::scheduler::{self, Config};
use mesos_testing::TestCluster;
use mesos_types::http::MediaType;
use mesos_types::internal::{ReconcileTasksMessage, RegisterFrameworkMessage};
use mesos_types::libprocess::{ProcessMessage, Upid, message_name};
use mesos_types::operator::master as op;
use mesos_types::recordio::Decoder;
use mesos_types::scheduler::{Call, CallKind, Event, call};
use mesos_types::{Codec, FrameworkId, FrameworkInfo, TaskState, TaskStatus};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::run;

/// What may wait in these tests.
const BACKLOG: usize = 64 << 10;

/// More than that, and what the system keeps for a connection.
const MUCH: usize = 32 << 20;

/// So many frameworks of a megabyte each make for more than the system keeps.
const FRAMEWORKS: usize = 40;

/// How many tasks are asked about in one call.
const TASKS: usize = 500;

async fn cluster() -> TestCluster {
    TestCluster::builder()
        .agents(2)
        .resources("cpus:8;mem:8192")
        .allocation_interval(Duration::from_millis(20))
        .max_backlog(BACKLOG)
        .start()
        .await
        .unwrap()
}

/// A framework that reads, and gets its work done.
async fn work(cluster: &TestCluster) {
    let config = Config::new(cluster.master().to_string(), FrameworkInfo::new("root", "quick"));
    let (handle, events) = scheduler::connect(config).await.unwrap();
    assert_eq!(run::run(handle, events, 40, |_| {}).await.done, 40);
}

/// A connection that takes in little, and a request over it.
async fn ask(address: SocketAddr, path: &str, headers: &str, body: &[u8]) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(64 << 10).unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    let kind = MediaType::Protobuf;
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: {kind}\r\nAccept: {kind}\r\n\
         {headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    stream
}

/// Reads until some text is there.
async fn read_to(stream: &mut TcpStream, end: &[u8]) -> Vec<u8> {
    let mut read = Vec::new();
    while !read.windows(end.len()).any(|part| part == end) {
        read.push(stream.read_u8().await.unwrap());
    }
    read
}

/// Reads to the end that must come, and says how much there was.
async fn rest(stream: &mut TcpStream) -> usize {
    let mut buffer = vec![0; 1 << 16];
    let mut count = 0;
    let reading = async {
        while let Ok(more @ 1..) = stream.read(&mut buffer).await {
            count += more;
        }
    };
    let done = tokio::time::timeout(Duration::from_secs(10), reading).await;
    assert!(done.is_ok(), "{count} bytes, and no end");
    count
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scheduler_that_does_not_read() {
    let cluster = cluster().await;
    let body = call::Subscribe::new(FrameworkInfo::new("root", "slow"));
    let subscribe = Call { framework_id: None, kind: CallKind::Subscribe(body) };
    let path = "/api/v1/scheduler";
    let mut stream = ask(cluster.master(), path, "", &subscribe.encode_to_vec()).await;
    let head = String::from_utf8(read_to(&mut stream, b"\r\n\r\n").await).unwrap();
    let id = head.lines().find_map(|line| line.strip_prefix("mesos-stream-id: ")).unwrap();
    // The first chunk has the first event.
    let length = String::from_utf8(read_to(&mut stream, b"\r\n").await).unwrap();
    let mut chunk = vec![0; usize::from_str_radix(length.trim(), 16).unwrap()];
    stream.read_exact(&mut chunk).await.unwrap();
    let mut decoder = Decoder::new();
    decoder.push(&chunk[..]);
    let Event::Subscribed(body) = Event::decode(decoder.next_record().unwrap().unwrap()).unwrap()
    else {
        panic!("{chunk:?}");
    };

    // Nothing of the answers to its questions is read.
    let tasks = (0..TASKS).map(|task| call::reconcile::Task::new(format!("{task:01000}")));
    let reconcile = CallKind::Reconcile(call::Reconcile { tasks: tasks.collect() });
    let call = Call { framework_id: Some(body.framework_id), kind: reconcile }.encode_to_vec();
    let header = format!("Mesos-Stream-Id: {id}\r\n");
    let (mut sent, mut worked) = (0, false);
    loop {
        let mut answer = ask(cluster.master(), path, &header, &call).await;
        let answer = String::from_utf8(read_to(&mut answer, b"\r\n").await).unwrap();
        if !answer.contains("202") {
            assert!(answer.contains("403") || answer.contains("400"), "{answer}");
            break;
        }
        sent += TASKS * 1000;
        assert!(sent < MUCH, "so much waits for it");
        if !std::mem::replace(&mut worked, true) {
            work(&cluster).await;
        }
    }
    work(&cluster).await;
    let left = rest(&mut stream).await;
    assert!(left < sent, "{left} of {sent}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_who_does_not_read() {
    let cluster = cluster().await;
    let call = op::Call::subscribe().encode_to_vec();
    let mut stream = ask(cluster.master(), "/api/v1", "", &call).await;
    read_to(&mut stream, b"\r\n\r\n").await;
    // What frameworks are called is told of each of them when it comes and goes.
    let name = "x".repeat(1 << 20);
    for _ in 0..FRAMEWORKS {
        let framework = FrameworkInfo::new("root", &name);
        let config = Config::new(cluster.master().to_string(), framework);
        let (handle, mut events) = scheduler::connect(config).await.unwrap();
        events.next().await.unwrap().unwrap();
        handle.stop(false);
        while events.next().await.is_some() {}
    }
    work(&cluster).await;
    let left = rest(&mut stream).await;
    // Each of them makes for two such events.
    assert!(left < FRAMEWORKS << 20, "{left}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_does_not_read() {
    let cluster = cluster().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = Upid::new("scheduler(1)", "127.0.0.1", listener.local_addr().unwrap().port());
    let own = own.unwrap();
    let master: Upid = format!("master@{}", cluster.master()).parse().unwrap();
    let mut out = TcpStream::connect(cluster.master()).await.unwrap();
    let framed = |name: &'static str, body: Vec<u8>| {
        let mut bytes = Vec::new();
        ProcessMessage::new(own.clone(), &master, name, body).unwrap().write(&mut bytes);
        bytes
    };
    fn named<T: Codec>() -> &'static str {
        message_name(T::table())
    }
    let register = RegisterFrameworkMessage::new(FrameworkInfo::new("root", "slow"));
    let register = framed(named::<RegisterFrameworkMessage>(), register.encode_to_vec());
    out.write_all(&register).await.unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    let id = |cluster: &mesos_testing::cluster::Cluster| -> Option<FrameworkId> {
        cluster.master()?.framework_ids().next().cloned()
    };
    assert!(cluster.wait_until(Duration::from_secs(5), move |c| id(c).is_some()).await);
    let (tell, heard) = std::sync::mpsc::channel();
    cluster
        .wait_until(Duration::ZERO, move |cluster| {
            let _ = tell.send(id(cluster));
            true
        })
        .await;
    let id = heard.recv().unwrap().unwrap();

    let statuses =
        (0..TASKS).map(|task| TaskStatus::new(format!("{task:01000}"), TaskState::Running));
    let reconcile =
        ReconcileTasksMessage { statuses: statuses.collect(), ..ReconcileTasksMessage::new(id) };
    let reconcile = framed(named::<ReconcileTasksMessage>(), reconcile.encode_to_vec());
    let mut sent = 0;
    while sent < MUCH {
        // The connection breaks together with the other.
        if out.write_all(&reconcile).await.is_err() {
            break;
        }
        sent += TASKS * 1000;
    }
    work(&cluster).await;
    let left = rest(&mut stream).await;
    assert!(left < MUCH, "{left}");
    let gone = |cluster: &mesos_testing::cluster::Cluster| {
        cluster.master().is_some_and(|master| master.framework_ids().next().is_none())
    };
    assert!(cluster.wait_until(Duration::from_secs(5), gone).await);
}
