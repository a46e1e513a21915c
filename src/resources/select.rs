//! Parts of a collection, and the whole of it in another form.

use std::collections::{BTreeMap, HashMap};

use super::algebra::Resources;
use super::class;
use super::error::{ResourceError, ResourceRule};
use super::format::DowngradeError;
use super::sums::HasResources;
use crate::resource::{ReservationInfo, disk_info};
use crate::{Resource, value};

/// Parts.
impl Resources {
    /// What is reserved, for any role.
    pub fn reserved(&self) -> Resources {
        self.filter(Resource::is_reserved)
    }

    /// What is reserved for a role, as the reservation in force says.
    pub fn reserved_for(&self, role: &str) -> Resources {
        self.filter(|resource| resource.is_reserved_for(role))
    }

    /// What is reserved for nobody.
    pub fn unreserved(&self) -> Resources {
        self.filter(Resource::is_unreserved)
    }

    /// What may be allocated to a role.
    pub fn allocatable_to(&self, role: &str) -> Resources {
        self.filter(|resource| resource.is_allocatable_to(role))
    }

    /// What is allocated to a role.
    pub fn allocated_to(&self, role: &str) -> Resources {
        self.filter(|resource| resource.allocation_role() == Some(role))
    }

    /// The persistent volumes.
    pub fn persistent_volumes(&self) -> Resources {
        self.filter(Resource::is_persistent_volume)
    }

    /// What Mesos may take back at any time.
    pub fn revocable(&self) -> Resources {
        self.filter(Resource::is_revocable)
    }

    /// What is not revocable.
    pub fn non_revocable(&self) -> Resources {
        self.filter(|resource| !resource.is_revocable())
    }

    /// The shared resources.
    pub fn shared(&self) -> Resources {
        self.filter(Resource::is_shared)
    }

    /// What is not shared.
    pub fn non_shared(&self) -> Resources {
        self.filter(|resource| !resource.is_shared())
    }

    /// The resources of a name.
    pub fn named(&self, name: &str) -> Resources {
        self.filter(|resource| resource.name == name)
    }

    /// The disks with a source of a kind.
    pub fn disks(&self, kind: disk_info::source::Type) -> Resources {
        self.filter(|resource| resource.is_disk(kind))
    }

    /// What is reserved, by the role of the reservation in force.
    pub fn by_reservation(&self) -> BTreeMap<String, Resources> {
        self.by(Resource::reservation_role)
    }

    /// What is allocated, by the role that it is allocated to.
    pub fn by_allocation(&self) -> BTreeMap<String, Resources> {
        self.by(Resource::allocation_role)
    }

    fn by(&self, key: impl Fn(&Resource) -> Option<&str>) -> BTreeMap<String, Resources> {
        let mut parts: BTreeMap<String, Resources> = BTreeMap::new();
        for (resource, count) in self.copies() {
            if let Some(key) = key(resource) {
                parts.entry(key.to_owned()).or_default().add_valid(resource.clone(), count);
            }
        }
        parts
    }

    /// The names, each once, in order.
    pub fn names(&self) -> Vec<&str> {
        self.types().into_keys().collect()
    }

    /// The names, and of each the type.
    pub fn types(&self) -> BTreeMap<&str, value::Type> {
        use crate::ResourceKind;
        let kind = |resource: &Resource| match resource.kind {
            ResourceKind::Ranges(_) => value::Type::Ranges,
            ResourceKind::Set(_) => value::Type::Set,
            ResourceKind::Scalar(_) | ResourceKind::Bare(_) => value::Type::Scalar,
        };
        self.iter().map(|resource| (resource.name.as_str(), kind(resource))).collect()
    }
}

/// The whole in another form.
impl Resources {
    /// The resources with one reservation more: what is unreserved is reserved, and what is
    /// reserved is refined. A role alone, as text, is a dynamic reservation without a principal.
    ///
    /// # Errors
    /// A resource would not be valid: the role does not lie below that of its reservation, or
    /// the reservation is static and not the first one.
    ///
    /// ```
    /// use mesos_types::resources::Resources;
    ///
    /// let offered: Resources = "cpus:1;mem:64".parse()?;
    /// let reserved = offered.push_reservation("web")?;
    /// assert_eq!(reserved.reserved_for("web"), reserved);
    /// assert_eq!(reserved.pop_reservation()?, offered);
    /// assert!(reserved.push_reservation("ops").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn push_reservation(
        &self,
        reservation: impl Into<ReservationInfo>,
    ) -> Result<Resources, ResourceError> {
        let reservation = reservation.into();
        let mut all = Resources::new();
        for (index, (resource, count)) in self.copies().enumerate() {
            let resource = resource.clone().reserved(reservation.clone());
            resource.check().map_err(|error| ResourceError { index: Some(index), ..error })?;
            all.add_valid(resource, count);
        }
        Ok(all)
    }

    /// The resources without their innermost reservation.
    ///
    /// # Errors
    /// A resource is not reserved.
    pub fn pop_reservation(&self) -> Result<Resources, ResourceError> {
        let mut all = Resources::new();
        for (index, (resource, count)) in self.copies().enumerate() {
            let mut resource = resource.clone();
            resource.upgrade();
            if resource.reservations.pop().is_none() {
                let broken = ("reservations".to_owned(), ResourceRule::NotReserved);
                return Err(resource.error(Some(index), broken));
            }
            all.add_valid(resource, count);
        }
        Ok(all)
    }

    /// The resources without any reservation.
    #[doc(alias = "flatten")]
    pub fn to_unreserved(&self) -> Resources {
        self.map(Resource::unreserved)
    }

    /// The resources with these reservations in place of their own. What is the same but for its
    /// reservations becomes one.
    ///
    /// # Errors
    /// A resource would not be valid.
    pub fn with_reservations(
        &self,
        reservations: impl IntoIterator<Item = ReservationInfo>,
    ) -> Result<Resources, ResourceError> {
        let mut all = self.to_unreserved();
        for reservation in reservations {
            all = all.push_reservation(reservation)?;
        }
        Ok(all)
    }

    /// The resources, all of them allocated to a role.
    pub fn allocate(&self, role: &str) -> Resources {
        self.map(|resource| resource.allocated_to(role))
    }

    /// The resources without any allocation.
    pub fn unallocate(&self) -> Resources {
        self.map(Resource::unallocated)
    }

    /// The resources with their reservations in the form since 1.4; see [`Resource::upgrade`].
    pub fn upgrade(&self) -> Resources {
        self.map(|mut resource| {
            resource.upgrade();
            resource
        })
    }

    /// The resources as a list in the form before 1.4; see [`Resource::downgrade`].
    ///
    /// # Errors
    /// That form cannot express the reservations of some resource.
    pub fn downgrade(&self) -> Result<Vec<Resource>, DowngradeError> {
        let downgrade = |resource: &Resource| {
            let mut resource = resource.clone();
            resource.downgrade().map(|()| resource)
        };
        self.iter().map(downgrade).collect()
    }

    /// Finds wanted resources among these, however they are reserved: each first among those
    /// reserved for its own role, if it has one, then among unreserved ones, then among all
    /// others. The result has the reservations of what was found; all of it can be taken away
    /// from these resources.
    ///
    /// Everything else of a wanted resource is as it is here: allocation, disk, whether it is
    /// revocable. `None` if something wanted is not there, or not valid. What is found for one
    /// wanted resource is not found for the next; Mesos does not look at that.
    ///
    /// ```
    /// use mesos_types::resources::Resources;
    ///
    /// let offered: Resources = "cpus:1;cpus(web):4;mem:64".parse()?;
    /// let found = offered.find(&"cpus:2;mem:32".parse::<Resources>()?).unwrap();
    /// assert_eq!(found, "cpus:1;cpus(web):1;mem:32".parse()?);
    /// assert!(offered.contains(&found));
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn find<T: HasResources + ?Sized>(&self, wanted: &T) -> Option<Resources> {
        let wanted = wanted.checked_resources().ok()?;
        let mut left = Places::new(self);
        let mut found = Resources::new();
        for (want, count) in wanted.copies() {
            left.take(want, count, &mut found)?;
        }
        Some(found)
    }
}

/// What is left of resources while some are found among them.
struct Places {
    /// What is left of each resource.
    left: Vec<Resources>,
    /// Which of them are the same but for their reservations, by a resource without.
    alike: HashMap<u64, Vec<usize>>,
    state: std::collections::hash_map::RandomState,
}

impl Places {
    fn new(resources: &Resources) -> Self {
        let mut places =
            Places { left: Vec::new(), alike: HashMap::new(), state: Default::default() };
        for (at, (resource, count)) in resources.copies().enumerate() {
            let mut one = Resources::new();
            one.add_valid(resource.clone(), count);
            places.left.push(one);
            let hash = places.hash(&resource.clone().unreserved());
            places.alike.entry(hash).or_default().push(at);
        }
        places
    }

    fn hash(&self, unreserved: &Resource) -> u64 {
        class::hash(&self.state, unreserved)
    }

    /// Takes a wanted resource, and adds what was taken with its reservations.
    fn take(&mut self, want: &Resource, count: usize, found: &mut Resources) -> Option<()> {
        let role = want.reservation_role();
        let own = |resource: &Resource| role.is_some_and(|role| resource.is_reserved_for(role));
        let mut remaining = Resources::new();
        remaining.add_valid(want.clone().unreserved(), count);
        let hash = self.hash(&want.clone().unreserved());
        let alike = self.alike.get(&hash)?;
        let every = |_: &Resource| true;
        // The last time around also what has only some of the wanted ports or items.
        let ways: [&dyn Fn(&Resource) -> bool; 4] =
            [&own, &Resource::is_unreserved, &every, &every];
        for (way, parts) in ways.into_iter().zip([false, false, false, true]) {
            for at in alike {
                if remaining.is_empty() {
                    return Some(());
                }
                let Some(place) = self.left.get_mut(*at) else { continue };
                let Some((resource, count)) = place.copies().next() else { continue };
                if !way(resource) {
                    continue;
                }
                let reserved = resource.clone();
                let mut unreserved = Resources::new();
                unreserved.add_valid(resource.clone().unreserved(), count);
                let taken = if unreserved.contains(&remaining) {
                    std::mem::take(&mut remaining)
                } else if remaining.contains(&unreserved) {
                    remaining -= &unreserved;
                    unreserved
                } else if parts {
                    part(&mut remaining, &unreserved)
                } else {
                    continue;
                };
                let taken = taken.map(|one| with_reservations_of(one, &reserved));
                *place -= &taken;
                *found += &taken;
            }
        }
        remaining.is_empty().then_some(())
    }
}

/// Takes from what is wanted what is there of it: ports and items that are in both.
fn part(wanted: &mut Resources, there: &Resources) -> Resources {
    // What both have is what the wanted ones lose when the others are taken away.
    let before = wanted.clone();
    let is_divisible = |resource: &Resource| !super::filter::scalar(resource);
    *wanted -= &there.filter(is_divisible);
    before - &*wanted
}

fn with_reservations_of(mut resource: Resource, other: &Resource) -> Resource {
    resource.role.clone_from(&other.role);
    resource.reservation.clone_from(&other.reservation);
    resource.reservations.clone_from(&other.reservations);
    resource
}
