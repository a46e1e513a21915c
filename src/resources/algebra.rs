//! The collection of resources that Mesos computes with.

use std::fmt;

use super::class;
use super::entry::Entry;
use super::error::ResourceError;
use super::index::Index;
use crate::Resource;

/// Up to how many entries are searched one by one.
pub(super) const SMALL: usize = 16;

/// Resources of which those that may be added up are one entry.
///
/// An entry is valid ([`Resource::check`]) and not empty. What is not so is passed over when
/// resources are collected or added, as in Mesos; [`Resources::checked`] says what is wrong with
/// it instead.
///
/// Entries stand in the order in which they came. When one is used up, the last entry takes its
/// place, as in Mesos.
///
/// `==` is the equality of Mesos: each side contains the other, in any order.
///
/// ```
/// use mesos_types::Resource;
/// use mesos_types::resources::Resources;
///
/// let offered: Resources = [Resource::cpus(1.0), Resource::mem(64.0), Resource::cpus(0.5)].into();
/// assert_eq!(offered.to_string(), "cpus:1.5; mem:64");
/// assert_eq!(&offered - Resources::from(Resource::cpus(1.5)), "mem:64".parse()?);
/// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
/// ```
#[derive(Clone, Default)]
pub struct Resources {
    entries: Vec<Entry>,
    /// Where the entries are, if there are many.
    index: Option<Box<Index>>,
}

impl Resources {
    /// No resources.
    pub fn new() -> Self {
        Self::default()
    }

    /// Collects resources that must all be valid. Empty ones are passed over.
    ///
    /// # Errors
    /// The first resource that is not valid.
    pub fn checked(resources: impl IntoIterator<Item = Resource>) -> Result<Self, ResourceError> {
        let mut all = Resources::new();
        for (index, resource) in resources.into_iter().enumerate() {
            resource.check().map_err(|error| ResourceError { index: Some(index), ..error })?;
            all.add_valid(resource, 1);
        }
        Ok(all)
    }

    /// How many entries there are. A shared resource is one entry, however many copies of it.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no resources.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries. A shared resource comes once, however many copies there are.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// The entries, and of each how many copies there are: of a shared resource any number, of
    /// another one.
    pub fn copies(&self) -> impl ExactSizeIterator<Item = (&Resource, usize)> {
        self.entries.iter().map(|entry| (entry.get(), entry.count))
    }

    /// How many copies of a resource there are: of a shared one as many as were added; of
    /// another as many entries as equal it, quantity included.
    pub fn count(&self, resource: &Resource) -> usize {
        let equal =
            self.of_class(resource).filter(|entry| class::same_value(entry.get(), resource));
        equal.map(|entry| entry.count).sum()
    }

    pub(super) fn contains_all(&self, wanted: &Resources) -> bool {
        wanted.entries.iter().enumerate().all(|(position, want)| {
            if want.class().shared.is_none() && class::is_whole_disk(want.class()) {
                // Equal ones are counted, all at the first of them.
                wanted.position(want.class()) != Some(position)
                    || self.count(want.class()) >= wanted.count(want.class())
            } else {
                let found = self.position(want.class()).and_then(|at| self.entries.get(at));
                found.is_some_and(|entry| entry.covers(want.get(), want.count))
            }
        })
    }

    /// Where the first entry is from which this resource could be taken away, if it has enough.
    pub(super) fn position(&self, resource: &Resource) -> Option<usize> {
        match &self.index {
            None => (0..self.entries.len()).find(|at| self.fits(*at, resource)),
            Some(index) => self.position_by(index, index.hash(resource), resource),
        }
    }

    fn position_by(&self, index: &Index, hash: u64, resource: &Resource) -> Option<usize> {
        index.positions(hash).find(|at| self.fits(*at, resource))
    }

    /// Whether a resource could be taken away from an entry, if that has enough.
    fn fits(&self, at: usize, resource: &Resource) -> bool {
        self.entries.get(at).is_some_and(|entry| class::subtractable(entry.class(), resource))
    }

    /// The entries that equal a resource but for the quantity.
    fn of_class<'a>(&'a self, resource: &'a Resource) -> impl Iterator<Item = &'a Entry> {
        let (few, many) = match &self.index {
            None => (Some(0..self.entries.len()), None),
            Some(index) => (None, Some(index.positions(index.hash(resource)))),
        };
        few.into_iter()
            .flatten()
            .chain(many.into_iter().flatten())
            .filter_map(|at| self.entries.get(at))
            .filter(|entry| class::same_class(entry.class(), resource))
    }

    /// Whether the entry at a position has so many copies of a resource.
    pub(super) fn covers(&self, at: usize, resource: &Resource, count: usize) -> bool {
        self.entries.get(at).is_some_and(|entry| entry.covers(resource, count))
    }

    /// Adds all entries of others.
    pub(super) fn add_all(&mut self, other: &Resources) {
        other.entries.iter().for_each(|entry| self.add_entry(entry));
    }

    /// Adds a valid resource.
    pub(super) fn add_valid(&mut self, resource: Resource, count: usize) {
        if count > 0 && !resource.is_empty() {
            if let Err(NoEntry(hash)) = self.merge(&resource, count) {
                self.push(Entry::new(resource, count), hash);
            }
        }
    }

    /// Adds a valid resource, and copies it only where it is a new entry.
    pub(super) fn add_ref(&mut self, resource: &Resource, count: usize) {
        if count > 0 && !resource.is_empty() {
            if let Err(NoEntry(hash)) = self.merge(resource, count) {
                self.push(Entry::new(resource.clone(), count), hash);
            }
        }
    }

    fn add_entry(&mut self, entry: &Entry) {
        if let Err(NoEntry(hash)) = self.merge(entry.get(), entry.count) {
            self.push(entry.clone(), hash);
        }
    }

    /// Adds a resource to the entry that it merges with, if there is one.
    fn merge(&mut self, resource: &Resource, count: usize) -> Result<(), NoEntry> {
        let alone = resource.shared.is_none() && class::is_whole_disk(resource);
        let hash = self.index.as_ref().map(|index| index.hash(resource));
        let position = match (alone, &self.index, hash) {
            (true, ..) => None,
            (false, Some(index), Some(hash)) => self.position_by(index, hash, resource),
            (false, ..) => self.position(resource),
        };
        let own = position.and_then(|at| self.entries.get_mut(at)).ok_or(NoEntry(hash))?;
        own.add(resource, count);
        Ok(())
    }

    /// Appends an entry that merges with none.
    fn push(&mut self, entry: Entry, hash: Option<u64>) {
        if let (Some(index), Some(hash)) = (&mut self.index, hash) {
            index.insert(hash, self.entries.len());
        }
        self.entries.push(entry);
        if self.index.is_none() && self.entries.len() > SMALL {
            let mut index = Box::<Index>::default();
            for (position, entry) in self.entries.iter().enumerate() {
                index.insert(index.hash(entry.class()), position);
            }
            self.index = Some(index);
        }
    }

    /// Takes a valid resource away from the entry that it may be taken from.
    pub(super) fn subtract(&mut self, resource: &Resource, count: usize) {
        let Some(position) = self.position(resource) else { return };
        let Some(own) = self.entries.get_mut(position) else { return };
        own.subtract(resource, count);
        if own.is_used_up() {
            self.remove(position);
        }
    }

    /// Removes an entry; the last one takes its place.
    fn remove(&mut self, position: usize) {
        let removed = self.entries.swap_remove(position);
        if let Some(index) = &mut self.index {
            index.remove(index.hash(removed.class()), position);
            if let Some(moved) = self.entries.get(position) {
                let hash = index.hash(moved.class());
                index.remove(hash, self.entries.len());
                index.insert(hash, position);
            }
        }
    }

    /// The resources that a function makes of each entry, added up. They must be valid.
    pub(super) fn map(&self, mut f: impl FnMut(Resource) -> Resource) -> Resources {
        let mut all = Resources::new();
        for entry in &self.entries {
            all.add_valid(f(entry.get().clone()), entry.count);
        }
        all
    }

    /// The entries for which a function says so.
    ///
    /// [`filter`](super::filter) has such functions, which may be combined.
    ///
    /// ```
    /// use mesos_types::Resource;
    /// use mesos_types::resources::{Filter, Resources, filter};
    ///
    /// let all: Resources = "cpus:1;mem:64;cpus(web):2;mem(ops):32".parse()?;
    /// assert_eq!(all.filter(Resource::is_unreserved).to_string(), "cpus:1; mem:64");
    /// let mine = filter::allocatable_to("web").and(filter::named("cpus"));
    /// assert_eq!(all.filter(mine).len(), 2);
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn filter(&self, accept: impl Fn(&Resource) -> bool) -> Resources {
        let mut all = Resources::new();
        for entry in self.entries.iter().filter(|entry| accept(entry.get())) {
            // Entries of one collection do not merge, and need no search.
            let hash = all.index.as_ref().map(|index| index.hash(entry.class()));
            all.push(entry.clone(), hash);
        }
        all
    }
}

/// A resource merges with no entry; its hash, if there is an index.
struct NoEntry(Option<u64>);

impl PartialEq for Resources {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.contains_all(other) && other.contains_all(self)
    }
}

impl Eq for Resources {}

/// A list of what `Display` prints.
impl fmt::Debug for Resources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Resources({self})")
    }
}

/// Adds what is valid, and passes over what is not.
impl Extend<Resource> for Resources {
    fn extend<I: IntoIterator<Item = Resource>>(&mut self, resources: I) {
        for resource in resources {
            if resource.check().is_ok() {
                self.add_valid(resource, 1);
            }
        }
    }
}

impl<'a> Extend<&'a Resource> for Resources {
    fn extend<I: IntoIterator<Item = &'a Resource>>(&mut self, resources: I) {
        self.extend(resources.into_iter().cloned());
    }
}

/// Collects what is valid, and passes over what is not.
impl FromIterator<Resource> for Resources {
    fn from_iter<I: IntoIterator<Item = Resource>>(resources: I) -> Self {
        let mut all = Resources::new();
        all.extend(resources);
        all
    }
}

impl<'a> FromIterator<&'a Resource> for Resources {
    fn from_iter<I: IntoIterator<Item = &'a Resource>>(resources: I) -> Self {
        resources.into_iter().cloned().collect()
    }
}

impl From<Vec<Resource>> for Resources {
    fn from(resources: Vec<Resource>) -> Self {
        resources.into_iter().collect()
    }
}

impl From<&[Resource]> for Resources {
    fn from(resources: &[Resource]) -> Self {
        resources.iter().collect()
    }
}

impl<const N: usize> From<[Resource; N]> for Resources {
    fn from(resources: [Resource; N]) -> Self {
        resources.into_iter().collect()
    }
}

impl From<Resource> for Resources {
    fn from(resource: Resource) -> Self {
        [resource].into()
    }
}

/// The entries as a list, in which a shared resource stands once, however many copies there
/// are; Mesos writes resources so.
impl From<Resources> for Vec<Resource> {
    fn from(resources: Resources) -> Self {
        resources.into_iter().collect()
    }
}

/// The entries of [`Resources`], by value.
#[derive(Clone, Debug)]
pub struct IntoIter(std::vec::IntoIter<Entry>);

impl Iterator for IntoIter {
    type Item = Resource;

    fn next(&mut self) -> Option<Resource> {
        self.0.next().map(Entry::into_resource)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for IntoIter {}

impl IntoIterator for Resources {
    type Item = Resource;
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.entries.into_iter())
    }
}

/// The entries of [`Resources`].
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, Entry>);

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Resource;

    fn next(&mut self) -> Option<&'a Resource> {
        self.0.next().map(Entry::get)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(Entry::get)
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'a> IntoIterator for &'a Resources {
    type Item = &'a Resource;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl std::iter::Sum for Resources {
    fn sum<I: Iterator<Item = Resources>>(all: I) -> Self {
        all.fold(Resources::new(), |sum, one| sum + one)
    }
}

impl<'a> std::iter::Sum<&'a Resources> for Resources {
    fn sum<I: Iterator<Item = &'a Resources>>(all: I) -> Self {
        all.fold(Resources::new(), |sum, one| sum + one)
    }
}
