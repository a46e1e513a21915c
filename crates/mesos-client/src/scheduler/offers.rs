use std::collections::HashMap;

use mesos_types::{AgentId, Filters, Offer, OfferId};

use super::{Event, Handle, SentCall};

/// The offers that are open: they came, and were not used, declined or withdrawn since.
///
/// ```
/// use mesos_client::scheduler::{Event, OfferCache};
/// use mesos_types::Offer;
///
/// let mut offers = OfferCache::default();
/// let offer = Offer::new("O1", "F", "S", "host");
/// offers.observe(&Event::Offers(vec![offer]));
/// assert_eq!(offers.len(), 1);
/// assert!(offers.take(&"O1".into()).is_some());
/// assert!(offers.is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct OfferCache(HashMap<OfferId, Offer>);

impl OfferCache {
    /// Takes in what an event says of offers.
    pub fn observe(&mut self, event: &Event) {
        match event {
            Event::Offers(offers) => {
                self.0.extend(offers.iter().map(|offer| (offer.id.clone(), offer.clone())));
            }
            Event::Rescinded(id) => drop(self.0.remove(id)),
            Event::Failure(failure) if failure.executor_id.is_none() => {
                self.0.retain(|_, offer| Some(&offer.agent_id) != failure.agent_id.as_ref());
            }
            // The master takes its offers back.
            Event::Disconnected(_) | Event::Subscribed(_) => self.0.clear(),
            _ => {}
        }
    }

    /// How many offers are open.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no offer is open.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The open offers, in no order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Offer> {
        self.0.values()
    }

    /// The open offers of an agent.
    pub fn of_agent(&self, agent: &AgentId) -> impl Iterator<Item = &Offer> {
        let agent = agent.clone();
        self.0.values().filter(move |offer| offer.agent_id == agent)
    }

    /// Takes an offer out, to be used or declined.
    pub fn take(&mut self, id: &OfferId) -> Option<Offer> {
        self.0.remove(id)
    }

    /// Declines all open offers. `None` if there are none.
    pub fn decline_all(&mut self, handle: &Handle, filters: Option<Filters>) -> Option<SentCall> {
        let ids: Vec<OfferId> = self.0.drain().map(|(id, _)| id).collect();
        (!ids.is_empty()).then(|| handle.decline(ids, filters))
    }
}
