//! Memory stays as it is while a gigabyte passes through.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

use mesos_client::cluster::{FollowOptions, Piece};

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
