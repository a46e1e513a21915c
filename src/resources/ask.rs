//! Questions about one resource, and about two.

use std::borrow::Cow;

use super::class::{self, Reservation};
use super::role;
use crate::resource::{ReservationInfo, disk_info, reservation_info};
use crate::value::Scalar;
use crate::{Resource, ResourceKind};

/// Questions about reservations are answered alike for the form before 1.4 (`role` and
/// `reservation`) and the one since then (`reservations`).
impl Resource {
    /// Whether there is nothing of it: a scalar of zero, no ranges, no items, or no value.
    pub fn is_empty(&self) -> bool {
        match &self.kind {
            ResourceKind::Scalar(amount) => amount.thousandths() == 0,
            ResourceKind::Ranges(ranges) => ranges.0.is_empty(),
            ResourceKind::Set(set) => set.0.is_empty(),
            ResourceKind::Bare(_) => true,
        }
    }

    /// Whether the resource is reserved for nobody.
    pub fn is_unreserved(&self) -> bool {
        class::last_reservation(self).is_none()
    }

    /// Whether the resource is reserved, for any role.
    pub fn is_reserved(&self) -> bool {
        !self.is_unreserved()
    }

    /// Whether the reservation in force is for this role, and for no other.
    pub fn is_reserved_for(&self, role: &str) -> bool {
        self.reservation_role() == Some(role)
    }

    /// The role of the reservation in force, which is the innermost one; `None` if the resource
    /// is unreserved.
    pub fn reservation_role(&self) -> Option<&str> {
        class::last_reservation(self).map(|reservation| reservation.role.unwrap_or_default())
    }

    /// The reservations in the form since 1.4, outermost first, whichever form the resource has.
    pub fn reservation_stack(&self) -> Cow<'_, [ReservationInfo]> {
        if self.reservations.is_empty() {
            Cow::Owned(class::reservations(self).map(info).collect())
        } else {
            Cow::Borrowed(&self.reservations)
        }
    }

    /// Whether the reservation in force is dynamic.
    pub fn is_dynamically_reserved(&self) -> bool {
        class::last_reservation(self)
            .is_some_and(|last| last.kind == Some(reservation_info::Type::Dynamic))
    }

    /// Whether one reservation refines another.
    pub fn is_refined(&self) -> bool {
        self.reservations.len() > 1
    }

    /// Whether the resource may be allocated to a role: it is unreserved, or reserved for the
    /// role or one above it.
    pub fn is_allocatable_to(&self, role: &str) -> bool {
        match self.reservation_role() {
            None => true,
            Some(reserved) => role::is_subrole(role, reserved),
        }
    }

    /// The role to which the resource is allocated.
    pub fn allocation_role(&self) -> Option<&str> {
        self.allocation_info.as_ref()?.role.as_deref()
    }

    /// Whether the resource is allocated to a role, or to one below it.
    pub fn is_allocated_to_subtree(&self, role: &str) -> bool {
        self.allocation_role().is_some_and(|allocated| role::is_subrole(allocated, role))
    }

    /// Whether the resource is reserved for a role, or for one below it.
    pub fn is_reserved_for_subtree(&self, role: &str) -> bool {
        self.reservation_role().is_some_and(|reserved| role::is_subrole(reserved, role))
    }

    /// Whether Mesos may take the resource back at any time.
    pub fn is_revocable(&self) -> bool {
        self.revocable.is_some()
    }

    /// Whether several tasks may use it at once.
    pub fn is_shared(&self) -> bool {
        self.shared.is_some()
    }

    /// Whether it is a persistent volume.
    pub fn is_persistent_volume(&self) -> bool {
        self.persistence_id().is_some()
    }

    /// The ID of the persistent volume.
    pub fn persistence_id(&self) -> Option<&str> {
        Some(&self.disk.as_ref()?.persistence.as_ref()?.id)
    }

    /// The kind of the disk source, if it has one.
    pub fn disk_type(&self) -> Option<disk_info::source::Type> {
        use disk_info::source::Type;
        Some(match &self.disk.as_ref()?.source.as_ref()?.kind {
            disk_info::SourceKind::Path(_) => Type::Path,
            disk_info::SourceKind::Mount(_) => Type::Mount,
            disk_info::SourceKind::Block => Type::Block,
            disk_info::SourceKind::Raw => Type::Raw,
            disk_info::SourceKind::Bare(bare) => bare.tag().unwrap_or(Type::Unknown),
        })
    }

    /// Whether it is a disk with a source of this kind.
    pub fn is_disk(&self, kind: disk_info::source::Type) -> bool {
        self.disk_type() == Some(kind)
    }

    /// Whether it comes from a resource provider, and not from the agent itself.
    pub fn has_provider(&self) -> bool {
        self.provider_id.is_some()
    }

    /// Whether it says no more than name and amount: a scalar without reservations, allocation,
    /// disk, provider, and neither revocable nor shared.
    pub fn is_scalar_quantity(&self) -> bool {
        matches!(self.kind, ResourceKind::Scalar(_))
            && self.is_unreserved()
            && self.allocation_info.is_none()
            && self.disk.is_none()
            && self.provider_id.is_none()
            && !self.is_revocable()
            && !self.is_shared()
    }

    /// Whether both become one resource when they are added. All but the quantity is equal; and
    /// neither is a disk used as a whole (`MOUNT`, `BLOCK`, `RAW` with an ID, a persistent
    /// volume), unless both are one and the same shared volume, of which copies are counted.
    ///
    /// `disk.volume` and the principal of a persistent volume do not matter.
    pub fn is_addable_to(&self, other: &Resource) -> bool {
        class::addable(self, other)
    }

    /// Whether this can be taken away from another resource that has enough of it. All but the
    /// quantity is equal; for shared resources and disks used as a whole the quantity is too.
    pub fn is_subtractable_from(&self, other: &Resource) -> bool {
        class::subtractable(other, self)
    }

    /// Whether another resource could be taken away from this one.
    pub fn contains(&self, other: &Resource) -> bool {
        class::subtractable(self, other)
            && match (&self.kind, &other.kind) {
                (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => {
                    left.compare(right).is_ge()
                }
                (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => left.includes(right),
                (ResourceKind::Set(left), ResourceKind::Set(right)) => left.includes(right),
                _ => false,
            }
    }

    /// Makes a scalar at most this large. False, and nothing changes, if it is larger and cannot
    /// be split, as a `MOUNT` disk cannot, or is not a scalar.
    #[must_use = "what cannot be split stays as it is"]
    pub fn shrink_to(&mut self, most: impl Into<Scalar>) -> bool {
        let most = most.into();
        let indivisible = class::is_indivisible(self);
        match &mut self.kind {
            ResourceKind::Scalar(amount) if amount.compare(&most).is_le() => true,
            ResourceKind::Scalar(amount) if !indivisible => {
                *amount = most;
                true
            }
            _ => false,
        }
    }
}

/// A reservation in the form since 1.4.
pub(super) fn info(reservation: Reservation<'_>) -> ReservationInfo {
    ReservationInfo {
        principal: reservation.principal.map(str::to_owned),
        labels: reservation.labels.cloned(),
        role: reservation.role.map(str::to_owned),
        r#type: reservation.kind,
    }
}
