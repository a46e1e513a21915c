use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Values under keys, in the order in which they came.
#[derive(Clone, Debug)]
pub(crate) struct Ordered<K, V> {
    places: HashMap<K, u64>,
    values: BTreeMap<u64, V>,
    next: u64,
}

impl<K, V> Default for Ordered<K, V> {
    fn default() -> Self {
        Ordered { places: HashMap::new(), values: BTreeMap::new(), next: 0 }
    }
}

impl<K: Hash + Eq, V> Ordered<K, V> {
    /// Puts a value in place of the one under its key, or else at the end. Tells whether there
    /// was one.
    pub fn insert(&mut self, key: K, value: V) -> bool {
        let (next, mut known) = (self.next, true);
        let place = *self.places.entry(key).or_insert_with(|| {
            known = false;
            next
        });
        self.next += u64::from(!known);
        self.values.insert(place, value);
        known
    }

    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.places.remove(key).and_then(|place| self.values.remove(&place))
    }

    #[cfg(feature = "v0")]
    pub fn contains(&self, key: &K) -> bool {
        self.places.contains_key(key)
    }

    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.values.values()
    }
}
