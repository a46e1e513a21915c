//! What a cluster keeps does not grow with the number of tasks that it has run, though messages are
//! lost.
//!
//! `MESOS_TEST_TASKS` says how many tasks, 1,500 unless it is set; the goal is 10,000. In the end,
//! when little is on its way, the cluster must hold less than it did while the second fifth of
//! them ran.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicIsize, Ordering};

use mesos_client::scheduler::{Events, Handle};

#[allow(dead_code)]
#[path = "it/run.rs"]
mod run;
#[allow(dead_code)]
#[path = "it/work.rs"]
mod work;

/// How much it may hold at any time, with all that is on its way.
const MOST: isize = 16 << 20;

/// Counts what the threads hold that are to be counted.
struct Counting;

/// Bytes of each group of threads.
static HELD: [AtomicIsize; 2] = [const { AtomicIsize::new(0) }; 2];

thread_local! {
    /// The group of a thread.
    static GROUP: Cell<Option<usize>> = const { Cell::new(None) };
}

fn count(bytes: isize) {
    if let Some(group) = GROUP.get() {
        HELD[group].fetch_add(bytes, Ordering::Relaxed);
    }
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

/// Runs a cluster in a thread of its own, whose memory is that of the group, until the sender that
/// is returned is dropped. Both say so over sockets, so no memory passes from one to the other.
fn cluster(group: usize) -> (String, tokio::sync::oneshot::Sender<()>) {
    let (tell, told) = std::sync::mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        GROUP.set(Some(group));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            // What is remembered of tasks that are done with is full before the first look.
            let builder = run::cluster(group as u64 + 3).max_completed_tasks(20);
            let cluster = builder.start().await.unwrap();
            tell.send(cluster.master().to_string()).unwrap();
            let _: Result<(), _> = stopped.await;
        });
    });
    (told.recv().unwrap(), stop)
}

async fn bounded(group: usize, connect: impl AsyncFnOnce(String) -> (Handle, Events)) {
    let (master, stop) = cluster(group);
    let pieces = run::count(1500);
    // How much is on its way differs, by more than a megabyte, so the least of each fifth is
    // compared. In the last one that is what is kept of all tasks, with hardly anything on its way.
    let mut least = [isize::MAX; 5];
    let mut most = 0;
    let (handle, events) = connect(master).await;
    let work = run::run(handle, events, pieces, |done| {
        let held = HELD[group].load(Ordering::Relaxed);
        let fifth = &mut least[(done * 5 / pieces).min(4)];
        *fifth = held.min(*fifth);
        most = most.max(held);
    });
    let done = work.await.done;
    println!("{done} tasks: at least {least:?} bytes by fifths of them, at most {most}");
    assert!(least[4] < least[1] && most < MOST, "{least:?} {most}");
    drop(stop);
}

#[tokio::test]
async fn over_http() {
    bounded(0, run::over_http).await;
}

#[tokio::test]
async fn over_libprocess() {
    bounded(1, run::over_libprocess).await;
}
