//! What the tests share.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;
use mesos_types::value::{Range, Ranges};
use mesos_types::{Codec, Resource};
use serde_json::Value;

pub fn hex(value: &impl Codec) -> String {
    HEXLOWER.encode(&value.encode_to_vec())
}

pub fn unhex(value: &Value) -> Vec<u8> {
    HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

/// Ranges of pairs of bounds; null is none.
pub fn ranges(pairs: &Value) -> Ranges {
    let bound = |value: &Value| value.as_u64().unwrap();
    let pairs = pairs.as_array().into_iter().flatten();
    pairs.map(|pair| Range { begin: bound(&pair[0]), end: bound(&pair[1]) }).collect()
}

/// Texts of a list; null is none.
pub fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.map(|item| item.as_str().unwrap().to_owned()).collect()
}

/// Whether ranges overlap.
pub fn overlap(ranges: &Ranges) -> bool {
    ranges.size() > ranges.clone().coalesced().size()
}

/// Whether one of the numbers is the largest there is.
pub fn reaches_the_end(ranges: &Ranges) -> bool {
    ranges.contains(u64::MAX)
}

/// Whether a set has an item twice.
pub fn repeats(items: &[String]) -> bool {
    items.iter().collect::<BTreeSet<_>>().len() < items.len()
}

/// Whether labels of a reservation or a disk repeat.
pub fn labels_repeat(resource: &Resource) -> bool {
    let reservations = resource.reservations.iter().chain(resource.reservation.as_deref());
    let disk = resource.disk.as_ref().and_then(|disk| disk.source.as_ref());
    reservations
        .filter_map(|reservation| reservation.labels.as_ref())
        .chain(disk.and_then(|source| source.metadata.as_ref()))
        .any(|labels| {
            let keys: BTreeSet<_> =
                labels.0.iter().map(|label| (&label.key, &label.value)).collect();
            keys.len() < labels.0.len()
        })
}

/// Whether some disk that is handed out as one piece, and is not a persistent volume, stands there
/// twice.
pub fn whole_disk_twice(list: &[Resource]) -> bool {
    let whole = |resource: &&Resource| {
        resource.name == "disk"
            && !resource.is_persistent_volume()
            && resource.is_subtractable_from(resource)
            && !resource.is_addable_to(resource)
    };
    let whole: Vec<&Resource> = list.iter().filter(whole).collect();
    whole.iter().enumerate().any(|(at, one)| whole[..at].iter().any(|other| one.equivalent(other)))
}
