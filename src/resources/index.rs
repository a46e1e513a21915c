//! Where a resource stands in a long list: positions by hash.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use super::class;
use crate::Resource;

/// Positions by the hash of what must be equal for resources to merge.
///
/// The hash is keyed at random, so that nobody can choose resources that collide; it is a hash
/// already, and the map takes it as it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    state: RandomState,
    positions: HashMap<u64, Bucket, BuildHasherDefault<Identity>>,
}

/// The positions of one hash, in order. Mostly that is one.
#[derive(Clone, Debug)]
enum Bucket {
    One(usize),
    Many(BTreeSet<usize>),
}

impl Index {
    /// The hash under which a resource stands here.
    pub fn hash(&self, resource: &Resource) -> u64 {
        class::hash(&self.state, resource)
    }

    /// The positions of resources of a hash, in order.
    pub fn positions(&self, hash: u64) -> impl Iterator<Item = usize> + '_ {
        let (one, many) = match self.positions.get(&hash) {
            None => (None, None),
            Some(Bucket::One(position)) => (Some(*position), None),
            Some(Bucket::Many(positions)) => (None, Some(positions.iter().copied())),
        };
        one.into_iter().chain(many.into_iter().flatten())
    }

    pub fn insert(&mut self, hash: u64, position: usize) {
        match self.positions.entry(hash) {
            Entry::Vacant(vacant) => {
                vacant.insert(Bucket::One(position));
            }
            Entry::Occupied(mut bucket) => match bucket.get_mut() {
                Bucket::One(other) => {
                    let both = BTreeSet::from([*other, position]);
                    bucket.insert(Bucket::Many(both));
                }
                Bucket::Many(positions) => {
                    positions.insert(position);
                }
            },
        }
    }

    pub fn remove(&mut self, hash: u64, position: usize) {
        if let Entry::Occupied(mut bucket) = self.positions.entry(hash) {
            let empty = match bucket.get_mut() {
                Bucket::One(other) => *other == position,
                Bucket::Many(positions) => {
                    positions.remove(&position);
                    positions.is_empty()
                }
            };
            if empty {
                bucket.remove();
            }
        }
    }
}

/// Takes a number for its own hash.
#[derive(Clone, Copy, Debug, Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}
