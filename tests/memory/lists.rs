//! Every list of messages, in each table once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{Kind, Label, WireType, primitive};
use mesos_types::{DecodeOptions, ErrorKind, Limit};

use super::allocator::cost;
use super::meter::{INPUT, MOST, allowed};

/// How much memory decoding may take where the options say so.
const LITTLE: usize = 4 << 20;

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

/// The most that is held while a list is decoded within a limit, and whether that is refused for
/// its size.
fn decode(entry: Entry, number: u32, limit: usize) -> (usize, bool) {
    let mut element = Vec::new();
    primitive::put_tag(&mut element, number, WireType::Len);
    element.push(0);
    let input = element.repeat(INPUT / element.len());
    let options = DecodeOptions::default().max_memory(limit);
    let limited = |e: mesos_types::DecodeError| e.kind() == ErrorKind::Limit(Limit::Memory);
    let (plain, limited) = cost(|| entry.decode(&input, &options).is_err_and(limited));
    let (kept, _) = cost(|| entry.capture(&input, &options).is_ok());
    (plain.peak.max(kept.peak), limited)
}

#[test]
fn lists_of_empty_messages_stay_small() {
    let lists = lists();
    assert!(lists.len() > 100, "{}", lists.len());
    let left = Mutex::new(lists.iter());
    let peaks = Mutex::new(Vec::new());
    // What is allowed by default at the least.
    let default = (32 << 20) * INPUT / 1_000_000;
    let work = || {
        loop {
            let Some(&(entry, number)) = left.lock().unwrap().next() else { break };
            for (limit, most) in [(default, MOST), (LITTLE, allowed(LITTLE, INPUT))] {
                let (bytes, limited) = decode(entry, number, limit);
                let name = format!("{}.{number} within {limit}", entry.table().name);
                peaks.lock().unwrap().push((bytes, most, limited, name));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut peaks = peaks.into_inner().unwrap();
    peaks.sort();
    let limited = peaks.iter().filter(|p| p.2).count();
    println!("{} lists, {limited} refused for their size; the largest:", peaks.len());
    for (bytes, _, _, name) in peaks.iter().rev().take(10) {
        println!("{name}: {bytes} bytes");
    }
    let over: Vec<_> = peaks.iter().filter(|p| p.0 > p.1).collect();
    assert!(over.is_empty(), "{over:#?}");
}
