//! Inputs that are small on the wire and large, or slow, to a careless reader. Each function makes
//! about as many bytes as it is told.
#![allow(dead_code)] // Some need a feature.

use mesos_types::wire::{WireType, primitive as p};

/// A part again and again, between a begin and an end.
pub fn repeat(begin: &[u8], part: &[u8], end: &[u8], size: usize) -> Vec<u8> {
    let times = size.saturating_sub(begin.len() + end.len()) / part.len();
    [begin, &part.repeat(times), end].concat()
}

/// Parts by their position.
pub fn numbered(begin: &str, part: impl Fn(usize) -> String, end: &str, size: usize) -> Vec<u8> {
    let mut text = begin.to_owned();
    for i in 0.. {
        let part = part(i);
        if text.len() + part.len() + end.len() > size {
            break;
        }
        text += &part;
    }
    (text + end).into_bytes()
}

/// A field with a length.
pub fn len(number: u32, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    p::put_tag(&mut out, number, WireType::Len);
    p::put_varint(&mut out, body.len() as u64);
    out.extend(body);
    out
}

/// A body in so many messages of a field.
fn nest(number: u32, levels: usize, mut body: Vec<u8>) -> Vec<u8> {
    for _ in 0..levels {
        body = len(number, &body);
    }
    body
}

// `ContainerID`: text 1, itself 2.

pub fn unknown_varints(size: usize) -> Vec<u8> {
    repeat(b"\x0a\x01c", b"\x78\x00", b"", size)
}

/// Fields that come in no order.
pub fn unknown_before_known(size: usize) -> Vec<u8> {
    repeat(b"", b"\x78\x00\x72\x00", b"\x0a\x01c", size)
}

pub fn unknown_groups(size: usize) -> Vec<u8> {
    let group = [&b"\x73".repeat(90)[..], &b"\x74".repeat(90)].concat();
    repeat(b"\x0a\x01c", &group, b"", size)
}

pub fn wrong_wire_types(size: usize) -> Vec<u8> {
    repeat(b"\x0a\x01c", b"\x08\x00\x10\x00", b"", size)
}

pub fn overwritten(size: usize) -> Vec<u8> {
    repeat(b"", b"\x0a\x00", b"", size)
}

/// One message in many parts, each of another way through two levels.
pub fn parts(size: usize) -> Vec<u8> {
    repeat(b"\x0a\x01c", b"\x12\x00", b"\x12\x07\x0a\x01p\x12\x02\x0a\x00", size)
}

pub fn deep_parts(size: usize) -> Vec<u8> {
    let deep = nest(2, 40, b"\x0a\x00".to_vec());
    let whole =
        (0..40).fold(b"\x0a\x00".to_vec(), |id, _| [&b"\x0a\x00"[..], &len(2, &id)].concat());
    repeat(&whole, &deep, b"", size)
}

/// Findings with long paths.
pub fn deep_unknown(size: usize) -> Vec<u8> {
    let inner = repeat(b"\x0a\x00", b"\x78\x00", b"", size);
    (0..90).fold(inner, |id, _| [&b"\x0a\x00"[..], &len(2, &id)].concat())
}

pub fn deep_overwritten(size: usize) -> Vec<u8> {
    let inner = repeat(b"", b"\x0a\x00", b"", size);
    (0..90).fold(inner, |id, _| [&b"\x0a\x00"[..], &len(2, &id)].concat())
}

/// Deeper than anyone follows.
pub fn too_deep(size: usize) -> Vec<u8> {
    nest(2, 10_000.min(size / 8), vec![0; size / 2])
}

pub fn bad_text(size: usize) -> Vec<u8> {
    len(1, &vec![0xff; size])
}

pub fn long_text(size: usize) -> Vec<u8> {
    len(1, &vec![b'c'; size])
}

// `agent.Response`: containers, each deep with unknown fields.

pub fn deep_containers(size: usize) -> Vec<u8> {
    let id = deep_unknown((size / 4).min(8_000));
    let container = len(1, &len(4, &id));
    let containers = repeat(b"", &container, b"", size.max(container.len()));
    [&b"\x08\x09"[..], &len(10, &containers)].concat()
}

/// Containers that are all alike but for an unknown field.
pub fn alike_containers(size: usize) -> Vec<u8> {
    let container = len(1, &len(4, b"\x0a\x00\x78\x00"));
    [&b"\x08\x09"[..], &len(10, &repeat(b"", &container, b"", size))].concat()
}

/// Containers with an identifier each.
pub fn many_containers(size: usize) -> Vec<u8> {
    let mut containers = Vec::new();
    for i in 0.. {
        let id = format!("c{i}");
        let container = len(1, &len(4, &[&len(1, id.as_bytes())[..], b"\x78\x00"].concat()));
        if containers.len() + container.len() > size {
            break;
        }
        containers.extend(container);
    }
    [&b"\x08\x09"[..], &len(10, &containers)].concat()
}

/// Many bodies that contradict the tag, each in its place once, in many responses' worth.
pub fn contradictions(size: usize) -> Vec<u8> {
    let bodies: Vec<u8> = (2..=12).flat_map(|n| len(n, b"")).collect();
    repeat(&[&b"\x08\x09"[..], &bodies].concat(), b"\xf8\x01\x00", b"", size)
}

// `TaskInfo`: name 1, id 2, agent 3, resources 4, command 7, labels 11, limits 15.

const TASK: &[u8] = b"\x0a\x01t\x12\x03\x0a\x011\x1a\x03\x0a\x01S";

fn task(more: &[u8]) -> Vec<u8> {
    [TASK, more].concat()
}

pub fn labels(size: usize) -> Vec<u8> {
    task(&len(11, &repeat(b"", b"\x0a\x02\x0a\x00", b"", size)))
}

pub fn odd_labels(size: usize) -> Vec<u8> {
    task(&len(11, &repeat(b"", b"\x0a\x04\x0a\x00\x78\x00", b"", size)))
}

pub fn bad_labels(size: usize) -> Vec<u8> {
    task(&len(11, &repeat(b"", b"\x0a\x03\x0a\x01\xff", b"", size)))
}

pub fn arguments(size: usize) -> Vec<u8> {
    task(&len(7, &repeat(b"", b"\x3a\x00", b"", size)))
}

pub fn bad_arguments(size: usize) -> Vec<u8> {
    task(&len(7, &repeat(b"", b"\x3a\x01\xff", b"", size)))
}

pub fn uris(size: usize) -> Vec<u8> {
    task(&len(7, &repeat(b"", b"\x0a\x02\x0a\x00", b"", size)))
}

pub fn resources(size: usize) -> Vec<u8> {
    task(&repeat(b"", b"\x22\x04\x0a\x00\x10\x00", b"", size))
}

pub fn split_resources(size: usize) -> Vec<u8> {
    // A scalar in two parts each.
    task(&repeat(b"", b"\x22\x11\x0a\x00\x10\x00\x1a\x00\x1a\x09\x09\0\0\0\0\0\0\0\0", b"", size))
}

pub fn ranges(size: usize) -> Vec<u8> {
    let ranges = repeat(b"", b"\x0a\x04\x08\x00\x10\x00", b"", size);
    task(&len(4, &[&b"\x0a\x01p\x10\x01"[..], &len(4, &ranges)].concat()))
}

pub fn empty_entries(size: usize) -> Vec<u8> {
    task(&repeat(b"", b"\x7a\x00", b"", size))
}

pub fn entries(size: usize) -> Vec<u8> {
    let mut entries = Vec::new();
    for i in 0.. {
        let entry = len(
            15,
            &[&len(1, format!("{i:x}").as_bytes())[..], b"\x12\x09\x09\0\0\0\0\0\0\0\0"].concat(),
        );
        if entries.len() + entry.len() > size {
            break;
        }
        entries.extend(entry);
    }
    task(&entries)
}

/// Keys that are not UTF-8, and unknown fields in the entries.
pub fn odd_entries(size: usize) -> Vec<u8> {
    let mut entries = Vec::new();
    for i in 0u32.. {
        let key = [&[0xff][..], &i.to_be_bytes()].concat();
        let value = b"\x12\x09\x09\0\0\0\0\0\0\0\0\x78\x00";
        let entry = len(15, &[&len(1, &key)[..], value].concat());
        if entries.len() + entry.len() > size {
            break;
        }
        entries.extend(entry);
    }
    task(&entries)
}

/// All that a task has of one byte each, out of order, and unknown fields between.
pub fn shuffled(size: usize) -> Vec<u8> {
    let mut out = repeat(b"", b"\xa0\x06\x00\x22\x06\x0a\x00\x10\x00\x78\x00", b"", size);
    out.extend(TASK);
    out
}

// `TaskStatus`: id 1, state 2.

pub fn yielding_enums(size: usize) -> Vec<u8> {
    repeat(b"\x0a\x03\x0a\x01t\x10\x01", b"\x10\x63", b"", size)
}

// `scheduler.Event`: offers.

pub fn offers(size: usize) -> Vec<u8> {
    let offer = len(1, b"\x0a\x02\x0a\x00\x12\x02\x0a\x00\x1a\x02\x0a\x00\x22\x00");
    let offers = repeat(b"", &offer, b"", size);
    [&b"\x08\x02"[..], &len(3, &offers)].concat()
}

pub fn odd_offers(size: usize) -> Vec<u8> {
    let offer = len(1, b"\x0a\x02\x0a\x00\x12\x02\x0a\x00\x1a\x02\x0a\x00\x22\x00\xf8\x07\x00");
    let offers = repeat(b"", &offer, b"", size);
    [&b"\x08\x02"[..], &len(3, &offers)].concat()
}

pub fn bad_offers(size: usize) -> Vec<u8> {
    [&b"\x08\x02"[..], &len(3, &repeat(b"", b"\x0a\x00", b"", size))].concat()
}

// JSON.

pub fn json(begin: &str, part: &str, end: &str, size: usize) -> Vec<u8> {
    repeat(begin.as_bytes(), part.as_bytes(), end.as_bytes(), size)
}
