//! Memory stays as it is while a gigabyte passes through, and is linear in the number of tasks.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use mesos_client::cluster::{FollowOptions, Piece};
use mesos_client::net::{ByteStream, Transport, TransportError};
use mesos_client::scheduler::{self, Config, Event, Tasks};
use mesos_types::recordio::{RecordEncoding, encode_message};
use mesos_types::scheduler::{self as model, event};
use mesos_types::{FrameworkInfo, TaskState, TaskStatus};

use crate::cluster::agent_at;
use crate::server::{Step, TestServer};

/// Counts what each thread holds, and the most it held.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let held = HELD.get() + bytes;
    HELD.set(held);
    PEAK.set(PEAK.get().max(held));
}

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: as of the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as of the caller.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const GIGABYTE: u64 = 1 << 30;

/// A server in a thread of its own, whose memory is not counted: it serves a file of a gigabyte.
fn server() -> TestServer {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = TestServer::start(|asked| {
                if asked.path() == "/files/download" {
                    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {GIGABYTE}\r\n\r\n");
                    return vec![Step::Send(head.into_bytes()), Step::Fill(GIGABYTE)];
                }
                let offset: u64 = asked.query("offset").unwrap().parse().unwrap();
                let length: u64 = asked.query("length").unwrap().parse().unwrap();
                let count = length.min(GIGABYTE.saturating_sub(offset));
                let (begin, end) = (r#"{"data":""#, format!(r#"","offset":{}}}"#, offset.min(GIGABYTE)));
                let size = begin.len() as u64 + count + end.len() as u64;
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n{begin}"
                );
                vec![Step::Send(head.into_bytes()), Step::Fill(count), Step::Send(end.into_bytes())]
            })
            .await;
            sender.send(server).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

/// What this thread holds at most beyond what it holds now, while a future is run on it.
fn peak<T>(future: impl Future<Output = T>) -> (T, isize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let before = HELD.get();
    PEAK.set(before);
    let result = runtime.block_on(future);
    (result, PEAK.get() - before)
}

/// Far more than one piece of a file takes, and far less than the file.
const LIMIT: isize = 4 << 20;

#[test]
fn a_gigabyte_is_followed_in_constant_memory() {
    let server = server();
    let (size, peak) = peak(async {
        let options =
            FollowOptions { pause: Duration::from_millis(10), ..FollowOptions::default() };
        let mut follow = agent_at(&server).files().follow("/log", options);
        let mut size = 0;
        while let Some(piece) = follow.next().await.unwrap() {
            let Piece::Data { bytes, offset } = piece else { panic!("{piece:?}") };
            assert_eq!(offset, size);
            size += bytes.len() as u64;
        }
        size
    });
    println!("followed {size} bytes with at most {peak} bytes of memory");
    assert_eq!(size, GIGABYTE);
    assert!(peak < LIMIT, "{peak}");
}

#[test]
fn a_gigabyte_is_loaded_in_constant_memory() {
    let server = server();
    let (size, peak) = peak(async {
        let mut body = agent_at(&server).files().load("/log").await.unwrap();
        assert_eq!(body.size(), Some(GIGABYTE));
        let mut size = 0;
        while let Some(piece) = body.chunk().await {
            size += piece.unwrap().len() as u64;
        }
        size
    });
    println!("loaded {size} bytes with at most {peak} bytes of memory");
    assert_eq!(size, GIGABYTE);
    assert!(peak < LIMIT, "{peak}");
}

/// A master in memory: it tells of running tasks, and takes acknowledgements.
#[derive(Debug)]
struct Memory {
    chunks: Vec<Bytes>,
    calls: AtomicUsize,
}

impl Memory {
    fn new(tasks: usize) -> Self {
        let mut bytes = Vec::new();
        let subscribed = model::Event::Subscribed(event::Subscribed::new("F"));
        encode_message(&subscribed, RecordEncoding::Protobuf, &mut bytes);
        for n in 1..=tasks {
            let status = TaskStatus {
                agent_id: Some("d4ad5c98-bc13-46f7-8025-48ab5505813d-S0".into()),
                uuid: Some((n as u128).to_be_bytes().to_vec().into()),
                message: Some("x".repeat(200)),
                ..TaskStatus::new(format!("task-{n}"), TaskState::Running)
            };
            let update = model::Event::Update(event::Update::new(status));
            encode_message(&update, RecordEncoding::Protobuf, &mut bytes);
        }
        let chunks = bytes.chunks(16 << 10).map(Bytes::copy_from_slice).collect();
        Memory { chunks, calls: AtomicUsize::new(0) }
    }
}

impl Transport for Memory {
    fn call(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'static, Result<http::Response<Bytes>, TransportError>> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let answer = http::Response::builder().status(202).body(Bytes::new()).unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }

    fn stream(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'static, Result<http::Response<ByteStream>, TransportError>> {
        let body = futures_util::stream::iter(self.chunks.clone().into_iter().map(Ok));
        let body = futures_util::StreamExt::chain(body, futures_util::stream::pending());
        let answer = http::Response::builder()
            .header("content-type", "application/x-protobuf")
            .header("mesos-stream-id", "id")
            .body(ByteStream::new(body))
            .unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// What a scheduler holds of so many running tasks when it has heard of all of them and has
/// acknowledged all, and the most that it held meanwhile.
fn held_by(tasks: usize) -> (isize, isize) {
    let master = Arc::new(Memory::new(tasks));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let before = HELD.get();
    PEAK.set(before);
    let held = runtime.block_on(async {
        let config = Config {
            transport: master.clone(),
            ..Config::new("127.0.0.1:5050", FrameworkInfo::new("u", "n"))
        };
        let (handle, mut events) = scheduler::connect(config).await.unwrap();
        let mut known = Tasks::default();
        while known.open().len() < tasks {
            if let Event::Update(status) = events.next().await.unwrap().unwrap() {
                known.update(&status);
            }
        }
        // To ask for the next event acknowledges the last.
        while master.calls.load(Ordering::SeqCst) < tasks {
            let _ = tokio::time::timeout(Duration::from_millis(1), events.next()).await;
        }
        let _ = tokio::time::timeout(Duration::from_millis(50), events.next()).await;
        let held = HELD.get() - before;
        drop((handle, events, known));
        held
    });
    (held, PEAK.get() - before)
}

#[test]
fn ten_thousand_tasks_are_held_in_memory_linear_in_their_number() {
    // What the first connection in this process allocates is not of its tasks.
    held_by(10);
    let counts = [1_000, 2_000, 5_000, 10_000];
    let found = counts.map(|tasks| (tasks as isize, held_by(tasks)));
    for (tasks, (held, peak)) in found {
        println!("{tasks} tasks: {held} bytes held, at most {peak}");
        // The places for what is under way at a time do not depend on the tasks.
        assert!(peak < held + (2 << 20), "{peak} bytes for {tasks} tasks");
    }
    // An id, an agent and a place in a table for each; none of the status, its message or its
    // update. A table that has just grown has room for twice as many.
    for pair in found.windows(2) {
        let ((fewer, (less, _)), (more, (held, _))) = (pair[0], pair[1]);
        let allowed = (more - fewer) * 300 + (256 << 10);
        assert!(held - less <= allowed, "{held} bytes for {more} tasks, {less} for {fewer}");
    }
    assert!(found[0].1.0 < 1 << 20, "{} bytes for the fewest", found[0].1.0);
}
