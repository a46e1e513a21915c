//! What must be equal for two resources to merge: all but the quantity, in Mesos' sense.
//!
//! A resource is reserved alike in the form before 1.4 (`role`, `reservation`) and in the form
//! since then (`reservations`), so both are compared as the latter.

use std::hash::{BuildHasher, Hash, Hasher};

use crate::resource::{DiskInfo, disk_info, reservation_info};
use crate::{Labels, Resource, ResourceKind};

/// One reservation, from either form of a resource.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reservation<'a> {
    pub kind: Option<reservation_info::Type>,
    pub role: Option<&'a str>,
    pub principal: Option<&'a str>,
    pub labels: Option<&'a Labels>,
}

impl Reservation<'_> {
    fn same(&self, other: &Self) -> bool {
        let unknown = reservation_info::Type::Unknown;
        self.kind.unwrap_or(unknown) == other.kind.unwrap_or(unknown)
            && self.role.unwrap_or_default() == other.role.unwrap_or_default()
            && self.principal == other.principal
            && match (self.labels, other.labels) {
                (Some(left), Some(right)) => same_labels(left, right),
                (left, right) => left.is_none() && right.is_none(),
            }
    }
}

/// The stack of reservations of a resource in either form, outermost first.
pub(super) fn reservations(resource: &Resource) -> impl Iterator<Item = Reservation<'_>> {
    let old = match resource.role() {
        _ if !resource.reservations.is_empty() => None,
        "*" => None,
        role => {
            let reservation = resource.reservation.as_ref();
            Some(Reservation {
                kind: Some(match reservation {
                    Some(_) => reservation_info::Type::Dynamic,
                    None => reservation_info::Type::Static,
                }),
                role: Some(role),
                principal: reservation.and_then(|r| r.principal.as_deref()),
                labels: reservation.and_then(|r| r.labels.as_ref()),
            })
        }
    };
    let new = resource.reservations.iter().map(|reservation| Reservation {
        kind: reservation.r#type,
        role: reservation.role.as_deref(),
        principal: reservation.principal.as_deref(),
        labels: reservation.labels.as_ref(),
    });
    old.into_iter().chain(new)
}

/// The reservation in force: the innermost one.
pub(super) fn last_reservation(resource: &Resource) -> Option<Reservation<'_>> {
    match resource.reservations.last() {
        None => reservations(resource).next(),
        Some(last) => Some(Reservation {
            kind: last.r#type,
            role: last.role.as_deref(),
            principal: last.principal.as_deref(),
            labels: last.labels.as_ref(),
        }),
    }
}

/// Labels as a multiset. Mesos looks for each label of the left side in the right one, which is
/// no equivalence where labels repeat.
fn same_labels(left: &Labels, right: &Labels) -> bool {
    if left.0.len() != right.0.len() || left == right {
        return left.0.len() == right.0.len();
    }
    fn sorted(labels: &Labels) -> Vec<(&str, Option<&str>)> {
        let mut pairs: Vec<_> =
            labels.0.iter().map(|label| (label.key.as_str(), label.value.as_deref())).collect();
        pairs.sort_unstable();
        pairs
    }
    sorted(left) == sorted(right)
}

fn same_disk(left: &DiskInfo, right: &DiskInfo) -> bool {
    fn volume(disk: &DiskInfo) -> Option<&str> {
        disk.persistence.as_ref().map(|persistence| persistence.id.as_str())
    }
    volume(left) == volume(right)
        && match (&left.source, &right.source) {
            (Some(left), Some(right)) => same_source(left, right),
            (left, right) => left.is_none() && right.is_none(),
        }
}

fn same_source(left: &disk_info::Source, right: &disk_info::Source) -> bool {
    left.kind == right.kind
        && left.id == right.id
        && left.profile == right.profile
        && left.vendor == right.vendor
        && match (&left.metadata, &right.metadata) {
            (Some(left), Some(right)) => same_labels(left, right),
            (left, right) => left.is_none() && right.is_none(),
        }
}

fn allocation(resource: &Resource) -> Option<&str> {
    resource.allocation_info.as_ref().map(|info| info.role.as_deref().unwrap_or_default())
}

/// Which kind of value it is; all that have none are alike.
fn kind(resource: &Resource) -> u8 {
    match resource.kind {
        ResourceKind::Scalar(_) => 0,
        ResourceKind::Ranges(_) => 1,
        ResourceKind::Set(_) => 2,
        ResourceKind::Bare(_) => 3,
    }
}

/// Whether the resources are equal but for their quantity. `Resource.disk.volume` and the
/// principal of a persistent volume do not matter.
pub(super) fn same_class(left: &Resource, right: &Resource) -> bool {
    left.name == right.name
        && kind(left) == kind(right)
        && allocation(left) == allocation(right)
        && left.revocable.is_some() == right.revocable.is_some()
        && left.shared.is_some() == right.shared.is_some()
        && left.provider_id == right.provider_id
        && match (&left.disk, &right.disk) {
            (Some(left), Some(right)) => same_disk(left, right),
            (left, right) => left.is_none() && right.is_none(),
        }
        && {
            let mut others = reservations(right);
            reservations(left).all(|one| others.next().is_some_and(|other| one.same(&other)))
                && others.next().is_none()
        }
}

/// Whether the quantities are equal.
pub(super) fn same_value(left: &Resource, right: &Resource) -> bool {
    match (&left.kind, &right.kind) {
        (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => left.compare(right).is_eq(),
        (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => left.equivalent(right),
        (ResourceKind::Set(left), ResourceKind::Set(right)) => {
            left.includes(right) && right.includes(left)
        }
        (left, right) => left == right,
    }
}

/// Whether the resource is a disk that is handed out as one piece: a `MOUNT` or `BLOCK` disk, a
/// `RAW` disk with an ID, a persistent volume.
pub(super) fn is_whole_disk(resource: &Resource) -> bool {
    let Some(disk) = &resource.disk else { return false };
    disk.persistence.is_some()
        || disk.source.as_ref().is_some_and(|source| match source.kind {
            disk_info::SourceKind::Mount(_) | disk_info::SourceKind::Block => true,
            disk_info::SourceKind::Raw => source.id.is_some(),
            disk_info::SourceKind::Path(_) | disk_info::SourceKind::Bare(_) => false,
        })
}

/// Whether the resource can be taken away only by one that is equal, quantity included.
pub(super) fn is_indivisible(resource: &Resource) -> bool {
    resource.shared.is_some() || is_whole_disk(resource)
}

/// Whether both may become one resource by addition.
pub(super) fn addable(left: &Resource, right: &Resource) -> bool {
    same_class(left, right)
        && match left.shared {
            Some(_) => same_value(left, right),
            None => !is_whole_disk(left),
        }
}

/// Whether the right one may be taken away from the left one, if that has enough.
pub(super) fn subtractable(left: &Resource, right: &Resource) -> bool {
    same_class(left, right) && (!is_indivisible(left) || same_value(left, right))
}

/// A hash that is equal for resources of which one is subtractable from the other.
pub(super) fn hash(state: &impl BuildHasher, resource: &Resource) -> u64 {
    let mut hasher = state.build_hasher();
    let h = &mut hasher;
    resource.name.hash(h);
    kind(resource).hash(h);
    allocation(resource).hash(h);
    resource.revocable.is_some().hash(h);
    resource.shared.is_some().hash(h);
    resource.provider_id.hash(h);
    for reservation in reservations(resource) {
        reservation.kind.unwrap_or(reservation_info::Type::Unknown).hash(h);
        reservation.role.unwrap_or_default().hash(h);
        reservation.principal.hash(h);
        reservation.labels.map(|labels| hash_labels(state, labels)).hash(h);
    }
    if let Some(disk) = &resource.disk {
        disk.persistence.as_ref().map(|persistence| &persistence.id).hash(h);
        if let Some(source) = &disk.source {
            (&source.kind, &source.id, &source.profile, &source.vendor).hash(h);
            source.metadata.as_ref().map(|labels| hash_labels(state, labels)).hash(h);
        }
    }
    if let (true, ResourceKind::Scalar(value)) = (is_indivisible(resource), &resource.kind) {
        value.thousandths().hash(h);
    }
    hasher.finish()
}

/// A hash of labels that does not depend on their order.
fn hash_labels(state: &impl BuildHasher, labels: &Labels) -> u64 {
    labels.0.iter().fold(0, |sum: u64, label| sum.wrapping_add(state.hash_one(label)))
}

/// Whether labels are the same where none count as an empty list.
pub(super) fn agreeing_labels(left: Option<&Labels>, right: Option<&Labels>) -> bool {
    let empty = Labels::default();
    same_labels(left.unwrap_or(&empty), right.unwrap_or(&empty))
}
