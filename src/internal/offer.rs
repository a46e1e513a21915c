//! Offers and inverse offers, and requests for them.

use crate::codec::message;
use crate::{FrameworkId, InverseOffer, Offer, OfferId, Request};

message! {
    /// Wishes for resources, from the scheduler driver to the master's allocator; the stock
    /// allocator ignores them. Later drivers send a `REQUEST` call.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceRequestMessage = internal::ResourceRequestMessage {
        /// Framework that asks.
        pub framework_id: FrameworkId = 1,
        /// The wishes.
        pub requests: Vec<Request> = 2,
    }
}

message! {
    /// Resource offers of the master to a scheduler driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceOffersMessage = internal::ResourceOffersMessage {
        /// The offers, each for one agent.
        pub offers: Vec<Offer> = 1,
        /// libprocess addresses (`id@host:port`) of the agents, one per offer and in the same
        /// order; drivers use them to send data to agents directly.
        pub pids: Vec<String> = 2,
        /// Inverse offers, before they had a message of their own. Only in 0.25 to 0.28; removed
        /// after 0.28, still decoded.
        pub inverse_offers: Vec<InverseOffer> = 3,
    }
}

message! {
    /// The master tells a scheduler driver that an offer is no longer valid.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RescindResourceOfferMessage = internal::RescindResourceOfferMessage {
        /// The withdrawn offer.
        pub offer_id: OfferId = 1,
    }
}

message! {
    /// Clears the filters of a framework so that held back resources are offered again; from
    /// the scheduler driver to the master. Later drivers send a `REVIVE` call.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReviveOffersMessage = internal::ReviveOffersMessage {
        /// Framework whose filters are cleared.
        pub framework_id: FrameworkId = 1,
        /// Roles to clear filters for; empty means all roles of the framework. Since 1.2, where
        /// it was a single optional `role`.
        pub roles: Vec<String> = 2,
    }
}

message! {
    /// Inverse offers of the master to a scheduler; reaches only schedulers on HTTP, as an
    /// `INVERSE_OFFERS` event. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InverseOffersMessage = internal::InverseOffersMessage {
        /// The inverse offers.
        pub inverse_offers: Vec<InverseOffer> = 1,
        /// libprocess addresses of the agents, one per inverse offer and in the same order.
        pub pids: Vec<String> = 2,
    }
}

message! {
    /// The master withdraws an inverse offer; reaches only schedulers on HTTP, as a
    /// `RESCIND_INVERSE_OFFER` event. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RescindInverseOfferMessage = internal::RescindInverseOfferMessage {
        /// The withdrawn inverse offer.
        pub inverse_offer_id: OfferId = 1,
    }
}
