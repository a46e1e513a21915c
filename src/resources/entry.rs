//! One resource of a collection.

use std::sync::{Arc, OnceLock};

use super::{class, ranges};
use crate::value::{Range, Ranges, Set};
use crate::{Resource, ResourceKind};

/// From how many ranges or items on a value takes additions later, many at once.
const LARGE: usize = 64;

/// How many times its own size a value takes later at most.
const MOST: usize = 16;

/// A resource, and of a shared one how many copies.
///
/// Copies of a collection have their resources in common until one of them changes, so that a
/// copy costs little.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The resource without what is added later.
    resource: Arc<Resource>,
    /// Copies of a shared resource; otherwise one.
    pub count: usize,
    /// What few resources need.
    beside: Option<Box<Beside>>,
}

#[derive(Clone, Debug, Default)]
struct Beside {
    /// The ranges coalesced, where those of the resource are not so.
    coalesced: Option<Vec<Range>>,
    /// What was added to a large value, so that many additions cost no more than one.
    late: Option<Late>,
}

#[derive(Clone, Debug, Default)]
struct Late {
    ranges: Vec<Range>,
    items: Vec<String>,
    /// The resource with it, once somebody has looked.
    whole: OnceLock<Resource>,
}

impl Entry {
    /// The entry of a valid resource.
    pub fn new(resource: Resource, count: usize) -> Self {
        let mut entry = Entry { resource: Arc::new(resource), count, beside: None };
        entry.look();
        entry
    }

    /// All of it.
    pub fn get(&self) -> &Resource {
        match self.beside.as_ref().and_then(|beside| beside.late.as_ref()) {
            Some(late) => late.whole.get_or_init(|| {
                let mut whole = Resource::clone(&self.resource);
                late.clone().merge_into(&mut whole.kind);
                whole
            }),
            None => &self.resource,
        }
    }

    /// All of it but the quantity.
    pub fn class(&self) -> &Resource {
        &self.resource
    }

    pub fn into_resource(mut self) -> Resource {
        self.settle();
        Arc::unwrap_or_clone(self.resource)
    }

    /// Whether there is nothing of it, or less than that.
    pub fn is_used_up(&self) -> bool {
        let nothing = match &self.resource.kind {
            ResourceKind::Scalar(amount) => amount.thousandths() <= 0,
            _ => self.resource.is_empty() && self.beside.is_none(),
        };
        nothing || self.count == 0
    }

    /// Whether another of the same class could be taken away; of a shared one so many copies.
    pub fn covers(&self, right: &Resource, count: usize) -> bool {
        let left = self.get();
        match (&left.kind, &right.kind) {
            _ if class::is_indivisible(left) => count <= self.count,
            (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => {
                left.compare(right).is_ge()
            }
            (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => {
                let coalesced = self.beside.as_ref().and_then(|beside| beside.coalesced.as_ref());
                ranges::covers(coalesced.unwrap_or(&left.0), &right.0)
            }
            (ResourceKind::Set(left), ResourceKind::Set(right)) => left.includes(right),
            _ => false,
        }
    }

    /// Adds another of the same class; of a shared one so many copies.
    pub fn add(&mut self, other: &Resource, count: usize) {
        if self.resource.shared.is_some() {
            self.count = self.count.saturating_add(count);
            return;
        }
        match (&mut Arc::make_mut(&mut self.resource).kind, &other.kind) {
            (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => *left += right,
            (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => {
                if left.0.len() > LARGE {
                    let many = left.0.len();
                    let late = self.late();
                    late.ranges.extend_from_slice(&right.0);
                    if late.ranges.len() > MOST * many {
                        self.settle();
                    }
                } else if let ([one], None) = (right.0.as_slice(), &self.beside) {
                    ranges::insert(&mut left.0, one);
                } else {
                    *left += right;
                    self.beside = None;
                }
            }
            (ResourceKind::Set(left), ResourceKind::Set(right)) => {
                if left.0.len() > LARGE {
                    let many = left.0.len();
                    let late = self.late();
                    late.items.extend_from_slice(&right.0);
                    if late.items.len() > MOST * many {
                        self.settle();
                    }
                } else {
                    *left += right;
                }
            }
            _ => {}
        }
    }

    /// What is added later; nobody has looked at it since.
    fn late(&mut self) -> &mut Late {
        let beside = self.beside.get_or_insert_default();
        beside.coalesced = None;
        let late = beside.late.get_or_insert_default();
        late.whole.take();
        late
    }

    /// Takes another of the same class away; of a shared one so many copies.
    pub fn subtract(&mut self, other: &Resource, count: usize) {
        self.settle();
        if class::is_indivisible(&self.resource) {
            self.count = self.count.saturating_sub(count);
            return;
        }
        match (&mut Arc::make_mut(&mut self.resource).kind, &other.kind) {
            (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => *left -= right,
            (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => {
                *left -= right;
                if self.beside.is_some() {
                    self.look();
                }
            }
            (ResourceKind::Set(left), ResourceKind::Set(right)) => *left -= right,
            _ => {}
        }
    }

    /// Brings what was added later into the resource.
    fn settle(&mut self) {
        if let Some(late) = self.beside.as_mut().and_then(|beside| beside.late.take()) {
            late.merge_into(&mut Arc::make_mut(&mut self.resource).kind);
            self.beside = None;
        }
    }

    /// Coalesces ranges that are not so, beside them.
    fn look(&mut self) {
        self.beside = match &self.resource.kind {
            ResourceKind::Ranges(own) if !ranges::is_coalesced(&own.0) => {
                let coalesced = Some(own.clone().coalesced().0);
                Some(Box::new(Beside { coalesced, late: None }))
            }
            _ => None,
        };
    }
}

impl Late {
    fn merge_into(self, kind: &mut ResourceKind) {
        match kind {
            ResourceKind::Ranges(ranges) => *ranges += Ranges(self.ranges),
            ResourceKind::Set(set) => *set += Set(self.items),
            _ => {}
        }
    }
}
