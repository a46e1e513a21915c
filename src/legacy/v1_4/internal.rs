//! Messages between an agent and the master for resource providers: with plain bytes where there is
//! a [`Uuid`] today.

use bytes::Bytes;

use super::resource_provider::{Call, Event};
use crate::codec::message;
use crate::internal as today;
use crate::legacy::NoCounterpartError;
use crate::{ResourceProviderId, Uuid};

message! {
    /// A call of a local resource provider, passed on by its agent to the master. Today's is
    /// [`ResourceProviderCallMessage`](crate::internal::ResourceProviderCallMessage).
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderCallMessage = legacy::v1_4::internal::ResourceProviderCallMessage {
        /// The call.
        pub call: Call = 1,
        /// Set with the first `SUBSCRIBE` call, when the resource provider has no ID yet; the
        /// event in return repeats it.
        pub uuid: Option<Bytes> = 2,
    }
}

message! {
    /// An event for a local resource provider, sent by the master to its agent. Today's is
    /// [`ResourceProviderEventMessage`](crate::internal::ResourceProviderEventMessage).
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderEventMessage = legacy::v1_4::internal::ResourceProviderEventMessage {
        /// The resource provider.
        pub resource_provider_id: ResourceProviderId = 1,
        /// The event.
        pub event: Event = 2,
        /// Copy of `ResourceProviderCallMessage.uuid`, in the event that answers the first
        /// `SUBSCRIBE`.
        pub uuid: Option<Bytes> = 3,
    }
}

/// Fails as the conversion of the [`Call`].
impl TryFrom<ResourceProviderCallMessage> for today::ResourceProviderCallMessage {
    type Error = NoCounterpartError;

    fn try_from(old: ResourceProviderCallMessage) -> Result<Self, NoCounterpartError> {
        let ResourceProviderCallMessage { call, uuid } = old;
        Ok(today::ResourceProviderCallMessage { call: call.try_into()?, uuid: uuid.map(Uuid) })
    }
}

/// Fails as the conversion of the [`Event`].
impl TryFrom<ResourceProviderEventMessage> for today::ResourceProviderEventMessage {
    type Error = NoCounterpartError;

    fn try_from(old: ResourceProviderEventMessage) -> Result<Self, NoCounterpartError> {
        Ok(today::ResourceProviderEventMessage {
            resource_provider_id: old.resource_provider_id,
            event: old.event.try_into()?,
            uuid: old.uuid.map(Uuid),
        })
    }
}
