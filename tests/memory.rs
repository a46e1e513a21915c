//! No message takes memory out of proportion: 1 MB of elements that are empty on the wire
//! stays small, whichever list they are of.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{Kind, Label, WireType, primitive};
use mesos_types::{DecodeOptions, ErrorKind};

/// Counts what the thread holds, and the most it held.
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

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both blocks are there while one is copied.
        count(size as isize);
        // SAFETY: as of the caller.
        let block = unsafe { System.realloc(block, layout, size) };
        count(-(layout.size() as isize));
        block
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How much more a call holds at its peak than before it.
fn peak<R>(call: impl FnOnce() -> R) -> (usize, R) {
    let before = HELD.get();
    PEAK.set(before);
    let result = call();
    (usize::try_from(PEAK.get() - before).unwrap(), result)
}

/// Without optimisation a part of it must do.
const PART: usize = if cfg!(debug_assertions) { 8 } else { 1 };
const INPUT: usize = 1_000_000 / PART;
const MOST: usize = 64_000_000 / PART;
/// The least that is allowed by default.
const ALLOWED: usize = (32 << 20) / PART;

/// Every list of messages, in each table once.
fn lists() -> Vec<(Entry, u32)> {
    let tables: BTreeMap<_, _> = registry::entries().map(|e| (e.table().name, e)).collect();
    let lists = |entry: Entry| {
        let fields = entry.table().fields.iter();
        let lists = fields.filter(|f| {
            matches!(f.label, Label::Repeated | Label::Map) && matches!(f.kind, Kind::Message(_))
        });
        lists.map(move |f| (entry, f.number))
    };
    tables.into_values().flat_map(lists).collect()
}

/// The most that is held while a list is decoded, and whether that is refused for its size.
fn decode(entry: Entry, number: u32) -> (usize, bool) {
    let mut element = Vec::new();
    primitive::put_tag(&mut element, number, WireType::Len);
    element.push(0);
    let input = element.repeat(INPUT / element.len());
    let options = DecodeOptions::default().max_memory(ALLOWED);
    let limit = |e: mesos_types::DecodeError| e.kind() == ErrorKind::Limit;
    let (plain, limited) = peak(|| entry.decode(&input, &options).is_err_and(limit));
    let (kept, _) = peak(|| entry.capture(&input, &options).is_ok());
    (plain.max(kept), limited)
}

#[test]
fn lists_of_empty_messages_stay_small() {
    let lists = lists();
    assert!(lists.len() > 100, "{}", lists.len());
    let left = Mutex::new(lists.iter());
    let peaks = Mutex::new(Vec::new());
    let work = || {
        loop {
            let Some(&(entry, number)) = left.lock().unwrap().next() else { break };
            let (bytes, limited) = decode(entry, number);
            let name = format!("{}.{number}", entry.table().name);
            peaks.lock().unwrap().push((bytes, limited, name));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut peaks = peaks.into_inner().unwrap();
    peaks.sort();
    let limited = peaks.iter().filter(|p| p.1).count();
    println!("{} lists, {limited} refused for their size; the largest:", peaks.len());
    for (bytes, _, name) in peaks.iter().rev().take(10) {
        println!("{name}: {bytes} bytes");
    }
    let over: Vec<_> = peaks.iter().filter(|p| p.0 > MOST).collect();
    assert!(over.is_empty(), "{over:?}");
}
