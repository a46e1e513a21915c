//! Sums over everything that holds resources.

use super::algebra::Resources;
use super::error::ResourceError;
use super::quantities::Quantities;
use crate::value::{Ranges, Scalar, Set};
use crate::{
    AgentInfo, ExecutorInfo, InverseOffer, Offer, Request, Resource, ResourceKind, Task,
    TaskGroupInfo, TaskInfo,
};

/// Values that hold resources: one, a list, an offer, a task …
///
/// Sums go over all resources of a name, whether reserved, revocable or allocated; to sum some of
/// them, take them out first with [`Resources::filter`]. Scalars are added in thousandths. A
/// shared resource counts once, however many copies there are.
///
/// ```
/// use mesos_types::resources::HasResources;
/// use mesos_types::{Resource, TaskInfo};
///
/// let task = TaskInfo::new("t", "t1", "S0")
///     .with_resources([Resource::cpus(0.5), Resource::mem(64.0)]);
/// assert_eq!((task.cpus(), task.mem(), task.gpus()), (0.5, 64.0, 0.0));
/// assert_eq!([Resource::cpus(0.1), Resource::cpus(0.2)].cpus(), 0.3);
/// ```
pub trait HasResources {
    /// Calls a function with every resource, and how many copies of it there are: of a shared
    /// one any number, of another one.
    fn each(&self, f: &mut dyn FnMut(&Resource, usize));

    /// The value itself, if it is [`Resources`].
    #[doc(hidden)]
    fn as_resources(&self) -> Option<&Resources> {
        None
    }

    /// The resources as a collection to compute with. What is not valid is passed over.
    fn to_resources(&self) -> Resources {
        let mut all = Resources::new();
        all += self;
        all
    }

    /// The resources as a collection to compute with.
    ///
    /// # Errors
    /// The first resource that is not valid.
    fn checked_resources(&self) -> Result<Resources, ResourceError> {
        checked(self)
    }

    /// The sum of the scalars of a name; `None` if there is no such resource.
    fn scalar(&self, name: &str) -> Option<Scalar> {
        sum(self, name, |kind| match kind {
            ResourceKind::Scalar(amount) => Some(amount.clone()),
            _ => None,
        })
    }

    /// The ranges of a name together; `None` if there is no such resource.
    fn ranges(&self, name: &str) -> Option<Ranges> {
        let mut ranges: Option<Ranges> = None;
        self.each(&mut |resource, _| {
            if let (true, ResourceKind::Ranges(value)) = (resource.name == name, &resource.kind) {
                ranges.get_or_insert_default().0.extend_from_slice(&value.0);
            }
        });
        ranges.map(Ranges::coalesced)
    }

    /// The items of the sets of a name together; `None` if there is no such resource.
    fn set(&self, name: &str) -> Option<Set> {
        let mut items: Option<Vec<String>> = None;
        self.each(&mut |resource, _| {
            if let (true, ResourceKind::Set(value)) = (resource.name == name, &resource.kind) {
                items.get_or_insert_default().extend_from_slice(&value.0);
            }
        });
        items.map(|items| Set::default() + Set(items))
    }

    /// CPUs, in shares; zero if there are none.
    fn cpus(&self) -> f64 {
        self.scalar("cpus").map_or(0.0, |sum| sum.0)
    }

    /// GPUs; zero if there are none.
    fn gpus(&self) -> f64 {
        self.scalar("gpus").map_or(0.0, |sum| sum.0)
    }

    /// Memory in MB; zero if there is none. Mesos itself drops a fraction of a MB here.
    fn mem(&self) -> f64 {
        self.scalar("mem").map_or(0.0, |sum| sum.0)
    }

    /// Disk space in MB; zero if there is none. Mesos itself drops a fraction of a MB here.
    fn disk(&self) -> f64 {
        self.scalar("disk").map_or(0.0, |sum| sum.0)
    }

    /// Port numbers, coalesced.
    fn ports(&self) -> Ranges {
        self.ranges("ports").unwrap_or_default()
    }

    /// The sums of all scalars, by name, without anything else that is said about them.
    fn quantities(&self) -> Quantities {
        let mut quantities = Quantities::new();
        counted_once(self, &mut |resource| {
            if let ResourceKind::Scalar(amount) = &resource.kind {
                quantities.add(&resource.name, amount);
            }
        });
        quantities
    }
}

/// Collects resources of which none may be invalid.
fn checked<T: HasResources + ?Sized>(value: &T) -> Result<Resources, ResourceError> {
    let mut all = Resources::new();
    let (mut outcome, mut index) = (Ok(()), 0);
    value.each(&mut |resource, count| {
        match resource.check() {
            Ok(()) => all.add_ref(resource, count),
            Err(error) if outcome.is_ok() => {
                outcome = Err(ResourceError { index: Some(index), ..error });
            }
            Err(_) => {}
        }
        index += 1;
    });
    outcome.map(|()| all)
}

/// Adds up scalars of a name.
fn sum<T: HasResources + ?Sized>(
    value: &T,
    name: &str,
    part: impl Fn(&ResourceKind) -> Option<Scalar>,
) -> Option<Scalar> {
    let mut sum: Option<Scalar> = None;
    counted_once(value, &mut |resource| {
        if resource.name == name {
            if let Some(amount) = part(&resource.kind) {
                sum = Some(match sum.take() {
                    None => Scalar::from_thousandths(amount.thousandths()),
                    Some(before) => before + amount,
                });
            }
        }
    });
    sum
}

/// Calls a function with every resource, and with a shared one once, also where a list has it
/// several times.
fn counted_once<T: HasResources + ?Sized>(value: &T, f: &mut dyn FnMut(&Resource)) {
    let mut shared = Resources::new();
    value.each(&mut |resource, _| {
        if resource.is_shared() && value.as_resources().is_none() {
            if shared.contains(resource) {
                return;
            }
            shared += resource;
        }
        f(resource);
    });
}

impl HasResources for Resources {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        self.copies().for_each(|(resource, count)| f(resource, count));
    }

    fn as_resources(&self) -> Option<&Resources> {
        Some(self)
    }
}

impl HasResources for Resource {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        f(self, 1);
    }
}

impl<T: HasResources> HasResources for [T] {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        self.iter().for_each(|value| value.each(f));
    }
}

impl<T: HasResources, const N: usize> HasResources for [T; N] {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        self.as_slice().each(f);
    }
}

impl<T: HasResources> HasResources for Vec<T> {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        self.as_slice().each(f);
    }
}

impl<T: HasResources + ?Sized> HasResources for &T {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        (**self).each(f);
    }

    fn as_resources(&self) -> Option<&Resources> {
        (**self).as_resources()
    }
}

impl<T: HasResources + ?Sized> HasResources for Box<T> {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        (**self).each(f);
    }

    fn as_resources(&self) -> Option<&Resources> {
        (**self).as_resources()
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $T:ty: $field:ident;)+) => {$(
        $(#[$doc])*
        impl HasResources for $T {
            fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
                self.$field.each(f);
            }
        }
    )+};
}

lists! {
    AgentInfo: resources;
    ExecutorInfo: resources;
    InverseOffer: resources;
    Offer: resources;
    Request: resources;
    Task: resources;
    /// What the tasks ask for, one after the other.
    TaskGroupInfo: tasks;
    /// What the task itself asks for, without its executor.
    TaskInfo: resources;
}
