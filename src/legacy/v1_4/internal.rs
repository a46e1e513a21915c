//! What went between an agent and the master for resource providers: with plain bytes where
//! there is a [`Uuid`] today.

use bytes::Bytes;

use super::resource_provider::{Call, Event};
use crate::codec::message;
use crate::internal as today;
use crate::legacy::NoCounterpart;
use crate::{ResourceProviderId, Uuid};

message! {
    /// A call of a local resource provider, passed on by its agent to the master. Today's is
    /// [`ResourceProviderCallMessage`](crate::internal::ResourceProviderCallMessage).
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderCallMessage = legacy::v1_4::internal::ResourceProviderCallMessage {
        /// The call.
        ///
        /// Field `call` = 1.
        pub call: Call,
        /// Set with the first `SUBSCRIBE` call, when the resource provider has no ID yet; the
        /// event in return repeats it.
        ///
        /// Field `uuid` = 2.
        pub uuid: Option<Bytes>,
    }
}

message! {
    /// An event for a local resource provider, sent by the master to its agent. Today's is
    /// [`ResourceProviderEventMessage`](crate::internal::ResourceProviderEventMessage).
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderEventMessage = legacy::v1_4::internal::ResourceProviderEventMessage {
        /// The resource provider.
        ///
        /// Field `resource_provider_id` = 1.
        pub resource_provider_id: ResourceProviderId,
        /// The event.
        ///
        /// Field `event` = 2.
        pub event: Event,
        /// Copy of `ResourceProviderCallMessage.uuid`, in the event that answers the first
        /// `SUBSCRIBE`.
        ///
        /// Field `uuid` = 3.
        pub uuid: Option<Bytes>,
    }
}

/// Fails as the conversion of the [`Call`].
impl TryFrom<ResourceProviderCallMessage> for today::ResourceProviderCallMessage {
    type Error = NoCounterpart;

    fn try_from(old: ResourceProviderCallMessage) -> Result<Self, NoCounterpart> {
        let ResourceProviderCallMessage { call, uuid } = old;
        Ok(today::ResourceProviderCallMessage { call: call.try_into()?, uuid: uuid.map(Uuid) })
    }
}

/// Fails as the conversion of the [`Event`].
impl TryFrom<ResourceProviderEventMessage> for today::ResourceProviderEventMessage {
    type Error = NoCounterpart;

    fn try_from(old: ResourceProviderEventMessage) -> Result<Self, NoCounterpart> {
        Ok(today::ResourceProviderEventMessage {
            resource_provider_id: old.resource_provider_id,
            event: old.event.try_into()?,
            uuid: old.uuid.map(Uuid),
        })
    }
}
