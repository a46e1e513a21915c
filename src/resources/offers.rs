//! Offers: what one holds, and many of them at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::algebra::Resources;
use super::attributes::Attributes;
use super::format::ReservationFormat as _;
use super::operation::{self, ApplyError};
use super::sums::HasResources;
use crate::resource::AllocationInfo;
use crate::{AgentId, Offer, OfferId, Resource, TimeInfo, offer};

impl Offer {
    /// The role that the offer is made to.
    pub fn role(&self) -> Option<&str> {
        self.allocation_info.as_ref()?.role.as_deref()
    }

    /// Finds wanted resources in the offer, however they are reserved, as [`Resources::find`]
    /// does. What is wanted need not be allocated: it is allocated as the offer is.
    ///
    /// ```
    /// use mesos_types::resources::HasResources;
    /// use mesos_types::{Offer, Resource};
    ///
    /// let offer = Offer {
    ///     resources: vec![Resource::cpus(4.0).reserved("web").allocated_to("web")],
    ///     ..Offer::new("O1", "F1", "S1", "host")
    /// };
    /// let found = offer.find(&Resource::cpus(1.0)).unwrap();
    /// assert_eq!(
    ///     found.to_string(),
    ///     "cpus(allocated: web)(reservations: [(DYNAMIC,web)]):1"
    /// );
    /// ```
    pub fn find<T: HasResources + ?Sized>(&self, wanted: &T) -> Option<Resources> {
        let offered = self.to_resources();
        let wanted = wanted.checked_resources().ok()?;
        let Some(role) = self.allocated_role() else {
            return offered.find(&wanted);
        };
        let allocated = wanted.map(|resource| match resource.allocation_info {
            Some(_) => resource,
            None => resource.allocated_to(role),
        });
        offered.find(&allocated)
    }

    /// What is left of the offer after operations on it, in their order. Resources in the
    /// operations that are not allocated are so as the offer is. An executor that runs on the
    /// agent already takes nothing for a launch.
    ///
    /// # Errors
    /// An operation cannot be applied; see [`Resources::apply`].
    pub fn after<'a>(
        &self,
        operations: impl IntoIterator<Item = &'a offer::Operation>,
    ) -> Result<Resources, ApplyError> {
        let role = self.allocated_role();
        let operations = operations.into_iter().map(|operation| {
            let mut operation = operation.clone();
            operation.each_resource(&mut |resource| {
                if let (None, Some(role)) = (&resource.allocation_info, role) {
                    resource.allocation_info = Some(AllocationInfo { role: Some(role.to_owned()) });
                }
            });
            operation
        });
        let running = self.executor_ids.iter().cloned().collect();
        operation::apply_all(self.to_resources(), operations, running)
    }

    /// The role to which the resources are allocated.
    fn allocated_role(&self) -> Option<&str> {
        self.resources.iter().find_map(Resource::allocation_role)
    }

    /// Whether no maintenance of the agent is planned that overlaps a span of time: from a point
    /// in time on, for so long.
    pub fn is_available(&self, from: &TimeInfo, length: Duration) -> bool {
        let Some(unavailability) = &self.unavailability else { return true };
        let length = i64::try_from(length.as_nanos()).unwrap_or(i64::MAX);
        let end = from.nanoseconds.saturating_add(length);
        let start = unavailability.start.nanoseconds;
        let over = match unavailability.duration() {
            None => i64::MAX,
            Some(duration) => {
                start.saturating_add(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX))
            }
        };
        end <= start || over <= from.nanoseconds
    }

    /// The attributes of the agent.
    pub fn to_attributes(&self) -> Attributes {
        Attributes(self.attributes.clone())
    }
}

/// Offers that a scheduler has at hand, by ID and by agent.
///
/// ```
/// use mesos_types::resources::{HasResources, OfferIndex, filter};
/// use mesos_types::{Offer, Resource};
///
/// let offer = |id: &str, host: &str| Offer {
///     resources: vec![Resource::cpus(4.0)],
///     ..Offer::new(id, "F1", format!("S-{host}"), host)
/// };
/// let mut offers: OfferIndex = [offer("O1", "a"), offer("O2", "b")].into_iter().collect();
/// assert_eq!(offers.filter(filter::on_host("b")).count(), 1);
/// assert_eq!(offers.to_resources().cpus(), 8.0);
///
/// // The second one is rescinded.
/// assert_eq!(offers.remove(&"O2".into()).unwrap().hostname, "b");
/// assert!(offers.find(filter::on_host("b")).is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfferIndex {
    offers: BTreeMap<OfferId, Offer>,
    agents: BTreeMap<AgentId, BTreeSet<OfferId>>,
}

impl OfferIndex {
    /// No offers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an offer. One of the same ID is replaced, and returned.
    pub fn insert(&mut self, offer: Offer) -> Option<Offer> {
        let replaced = self.remove(&offer.id);
        self.agents.entry(offer.agent_id.clone()).or_default().insert(offer.id.clone());
        self.offers.insert(offer.id.clone(), offer);
        replaced
    }

    /// Removes an offer that was accepted, declined or rescinded.
    pub fn remove(&mut self, id: &OfferId) -> Option<Offer> {
        let offer = self.offers.remove(id)?;
        if let Some(ids) = self.agents.get_mut(&offer.agent_id) {
            ids.remove(id);
            if ids.is_empty() {
                self.agents.remove(&offer.agent_id);
            }
        }
        Some(offer)
    }

    /// Removes all offers of an agent, as when it is lost.
    pub fn remove_agent(&mut self, agent: &AgentId) -> Vec<Offer> {
        let ids = self.agents.remove(agent).unwrap_or_default();
        ids.iter().filter_map(|id| self.offers.remove(id)).collect()
    }

    /// The offer with an ID.
    pub fn get(&self, id: &OfferId) -> Option<&Offer> {
        self.offers.get(id)
    }

    /// The offers of an agent. They may be accepted together if they are for one role.
    pub fn of_agent(&self, agent: &AgentId) -> impl Iterator<Item = &Offer> {
        self.agents.get(agent).into_iter().flatten().filter_map(|id| self.offers.get(id))
    }

    /// The offers that meet a condition; [`filter`](super::filter) has some.
    pub fn filter<'a>(
        &'a self,
        accept: impl Fn(&Offer) -> bool + 'a,
    ) -> impl Iterator<Item = &'a Offer> {
        self.iter().filter(move |offer| accept(offer))
    }

    /// The first offer, by ID, that meets a condition.
    pub fn find(&self, accept: impl Fn(&Offer) -> bool) -> Option<&Offer> {
        self.iter().find(|offer| accept(offer))
    }

    /// The offers by a key that a function makes of each.
    pub fn by<K: Ord>(&self, key: impl Fn(&Offer) -> K) -> BTreeMap<K, Vec<&Offer>> {
        let mut offers: BTreeMap<K, Vec<&Offer>> = BTreeMap::new();
        for offer in self.iter() {
            offers.entry(key(offer)).or_default().push(offer);
        }
        offers
    }

    /// All offers, by ID.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Offer> + Clone {
        self.offers.values()
    }

    /// The IDs of all offers, in order.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &OfferId> + Clone {
        self.offers.keys()
    }

    /// How many offers there are.
    pub fn len(&self) -> usize {
        self.offers.len()
    }

    /// Whether there are no offers.
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }
}

impl HasResources for OfferIndex {
    fn each(&self, f: &mut dyn FnMut(&Resource, usize)) {
        self.iter().for_each(|offer| offer.each(f));
    }
}

impl Extend<Offer> for OfferIndex {
    fn extend<I: IntoIterator<Item = Offer>>(&mut self, offers: I) {
        offers.into_iter().for_each(|offer| drop(self.insert(offer)));
    }
}

impl FromIterator<Offer> for OfferIndex {
    fn from_iter<I: IntoIterator<Item = Offer>>(offers: I) -> Self {
        let mut index = OfferIndex::new();
        index.extend(offers);
        index
    }
}

impl IntoIterator for OfferIndex {
    type Item = Offer;
    type IntoIter = std::collections::btree_map::IntoValues<OfferId, Offer>;

    fn into_iter(self) -> Self::IntoIter {
        self.offers.into_values()
    }
}
