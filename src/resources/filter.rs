//! Conditions on resources and offers, which can be combined.
//!
//! A condition is any function from a reference to `bool`; [`Filter`] combines them.
//!
//! ```
//! use mesos_types::Resource;
//! use mesos_types::resources::{Filter, Resources, filter};
//!
//! let all: Resources = "cpus:1;mem:64;cpus(web):2;cpus(ops):4".parse()?;
//! let mine = filter::named("cpus").and(filter::reserved_for("web").or(Resource::is_unreserved));
//! assert_eq!(all.filter(mine).to_string(), "cpus:1; cpus(reservations: [(STATIC,web)]):2");
//! # Ok::<(), mesos_types::resources::ParseResourcesError>(())
//! ```

use std::time::Duration;

use super::sums::HasResources;
use crate::resource::disk_info;
use crate::{Attribute, ExecutorId, Offer, Resource, ResourceKind, ResourceProviderId, TimeInfo};

/// Combines conditions.
pub trait Filter<T: ?Sized>: Fn(&T) -> bool {
    /// Both conditions hold.
    fn and(self, other: impl Fn(&T) -> bool) -> impl Fn(&T) -> bool
    where
        Self: Sized,
    {
        move |value| self(value) && other(value)
    }

    /// One of the conditions holds, or both do.
    fn or(self, other: impl Fn(&T) -> bool) -> impl Fn(&T) -> bool
    where
        Self: Sized,
    {
        move |value| self(value) || other(value)
    }

    /// The condition does not hold.
    fn negated(self) -> impl Fn(&T) -> bool
    where
        Self: Sized,
    {
        move |value| !self(value)
    }
}

impl<T: ?Sized, F: Fn(&T) -> bool> Filter<T> for F {}

/// Everything.
pub fn any<T: ?Sized>(_: &T) -> bool {
    true
}

/// A condition of any kind, to make a list of some.
pub type Condition<T> = Box<dyn Fn(&T) -> bool>;

/// What meets every one of these conditions; everything, if there are none.
pub fn all_of<T: ?Sized>(conditions: Vec<Condition<T>>) -> impl Fn(&T) -> bool {
    move |value| conditions.iter().all(|condition| condition(value))
}

/// What meets one of these conditions; nothing, if there are none.
pub fn one_of<T: ?Sized>(conditions: Vec<Condition<T>>) -> impl Fn(&T) -> bool {
    move |value| conditions.iter().any(|condition| condition(value))
}

/// Resources of a name.
pub fn named(name: impl Into<String>) -> impl Fn(&Resource) -> bool {
    let name = name.into();
    move |resource| resource.name == name
}

/// Scalars.
pub fn scalar(resource: &Resource) -> bool {
    matches!(resource.kind, ResourceKind::Scalar(_))
}

/// Ranges.
pub fn ranges(resource: &Resource) -> bool {
    matches!(resource.kind, ResourceKind::Ranges(_))
}

/// Sets.
pub fn set(resource: &Resource) -> bool {
    matches!(resource.kind, ResourceKind::Set(_))
}

/// Resources whose reservation in force is for a role.
pub fn reserved_for(role: impl Into<String>) -> impl Fn(&Resource) -> bool {
    let role = role.into();
    move |resource| resource.is_reserved_for(&role)
}

/// Resources that may be allocated to a role: unreserved ones, and those reserved for it or for
/// a role above it.
pub fn allocatable_to(role: impl Into<String>) -> impl Fn(&Resource) -> bool {
    let role = role.into();
    move |resource| resource.is_allocatable_to(&role)
}

/// Resources that are allocated to a role.
pub fn allocated_to(role: impl Into<String>) -> impl Fn(&Resource) -> bool {
    let role = role.into();
    move |resource| resource.allocation_role() == Some(role.as_str())
}

/// Disks with a source of a kind.
pub fn disk_of(kind: disk_info::source::Type) -> impl Fn(&Resource) -> bool {
    move |resource| resource.is_disk(kind)
}

/// Resources of a resource provider; with `None` those of the agent itself.
pub fn from_provider(provider: Option<ResourceProviderId>) -> impl Fn(&Resource) -> bool {
    move |resource| resource.provider_id == provider
}

/// Offers of agents with a host name.
pub fn on_host(hostname: impl Into<String>) -> impl Fn(&Offer) -> bool {
    let hostname = hostname.into();
    move |offer| offer.hostname == hostname
}

/// Offers of agents with this attribute. Scalars are compared in thousandths, ranges and sets
/// by what is in them.
pub fn with_attribute(attribute: Attribute) -> impl Fn(&Offer) -> bool {
    move |offer| super::attributes::has(&offer.attributes, &attribute)
}

/// Offers of agents that have an attribute of this name, whatever its value.
pub fn with_attribute_named(name: impl Into<String>) -> impl Fn(&Offer) -> bool {
    let name = name.into();
    move |offer| offer.attributes.iter().any(|attribute| attribute.name == name)
}

/// Offers of agents on which an executor of the framework runs.
pub fn with_executor(executor: impl Into<ExecutorId>) -> impl Fn(&Offer) -> bool {
    let executor = executor.into();
    move |offer| offer.executor_ids.contains(&executor)
}

/// Offers of agents for which no maintenance is planned that overlaps a span of time: from a
/// point in time on, for so long.
pub fn available(from: TimeInfo, length: Duration) -> impl Fn(&Offer) -> bool {
    move |offer| offer.is_available(&from, length)
}

/// Offers of agents for which no maintenance is planned.
pub fn without_maintenance(offer: &Offer) -> bool {
    offer.unavailability.is_none()
}

/// Offers in which these resources are found, as [`Offer::find`] finds them.
pub fn holding(wanted: impl HasResources) -> impl Fn(&Offer) -> bool {
    let wanted = wanted.to_resources();
    move |offer| offer.find(&wanted).is_some()
}
