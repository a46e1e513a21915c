//! Events that an agent sends to a resource provider.

use crate::codec::{message, open_enum, union};
use crate::{FrameworkId, Resource, ResourceProviderId, Uuid};

union! {
    /// Event that the agent sends to a subscribed resource provider; each is one record of the
    /// event stream. `type` names the body that is set; `TEARDOWN` has none. In 1.3 it had no
    /// bodies.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Event = v1::resource_provider::Event {
        tag r#type: Option<Type> = 1 "type",
        /// The subscription stands; always the first event. Since 1.4.
        Subscribed(Subscribed) = subscribed = 2,
        /// An operation is to be carried out. Since 1.5; the number was `OPERATION` in 1.4.
        ApplyOperation(Box<ApplyOperation>) = apply_operation = 3,
        /// Resources are about to be used. Since 1.5.
        PublishResources(PublishResources) = publish_resources = 4,
        /// An operation status has arrived. Since 1.5.
        AcknowledgeOperationStatus(AcknowledgeOperationStatus) = acknowledge_operation_status = 5,
        /// The state of operations is in doubt. Since 1.5.
        ReconcileOperations(ReconcileOperations) = reconcile_operations = 6,
        /// The provider was marked gone and should clean up and end. No body. Since 1.8.
        Teardown,
    }
}

open_enum! {
    /// Tells events apart; each value but `UNKNOWN` and `TEARDOWN` has a body of its own.
    #[non_exhaustive]
    pub enum Type = v1::resource_provider::event::Type {
        /// Value of an unset `type`. It has no body, and the agent never sends it.
        Unknown = 0 "UNKNOWN",
        /// The subscription stands; always the first event. Body `subscribed`. Since 1.4.
        Subscribed = 1 "SUBSCRIBED",
        /// An operation is to be carried out. Body `apply_operation`. Since 1.5; the number
        /// was `OPERATION` in 1.4.
        ApplyOperation = 2 "APPLY_OPERATION",
        /// Resources are about to be used. Body `publish_resources`. Since 1.5.
        PublishResources = 3 "PUBLISH_RESOURCES",
        /// An operation status has arrived. Body `acknowledge_operation_status`. Since 1.5.
        AcknowledgeOperationStatus = 4 "ACKNOWLEDGE_OPERATION_STATUS",
        /// The state of operations is in doubt. Body `reconcile_operations`. Since 1.5.
        ReconcileOperations = 5 "RECONCILE_OPERATIONS",
        /// The provider was marked gone and should clean up and end. No body. Since 1.8.
        Teardown = 6 "TEARDOWN",
    }
}

message! {
    /// Body of `SUBSCRIBED`: the agent's answer to a `SUBSCRIBE` call. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Subscribed = v1::resource_provider::event::Subscribed {
        /// Identifier of the provider: newly assigned when the call had none, else the same
        /// one. All later calls must carry it.
        pub provider_id: ResourceProviderId = 1,
    }
}

message! {
    /// Body of `APPLY_OPERATION`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplyOperation = v1::resource_provider::event::ApplyOperation {
        /// Framework that asked for the operation. Unset when an operator did.
        pub framework_id: Option<FrameworkId> = 1,
        /// The operation, on resources of the provider only.
        pub info: crate::offer::Operation = 2,
        /// Identity given by Mesos, by which all later messages name the operation.
        pub operation_uuid: Uuid = 3,
        /// Version of the provider's resources that the operation was made for. If it is not
        /// the current one, the provider should report the operation as `OPERATION_DROPPED`.
        pub resource_version_uuid: Uuid = 4,
    }
}

message! {
    /// Body of `PUBLISH_RESOURCES`, sent before a container that uses the resources starts.
    /// The provider makes them ready on the agent, for instance mounts volumes, and answers
    /// with `UPDATE_PUBLISH_RESOURCES_STATUS`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublishResources = v1::resource_provider::event::PublishResources {
        /// Identity of this request, to be repeated in the answer.
        pub uuid: Uuid = 1,
        /// Resources of the provider that must be ready. Some may be so already.
        pub resources: Vec<Resource> = 2,
    }
}

message! {
    /// Body of `ACKNOWLEDGE_OPERATION_STATUS`: the receiver has dealt with an
    /// `UPDATE_OPERATION_STATUS`, and the provider can stop repeating it. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AcknowledgeOperationStatus = v1::resource_provider::event::AcknowledgeOperationStatus {
        /// The `uuid` of the status.
        pub status_uuid: Uuid = 1,
        /// The operation the status was about.
        pub operation_uuid: Uuid = 2,
    }
}

message! {
    /// Body of `RECONCILE_OPERATIONS`: the master takes the provider to know these operations. It
    /// should report operations that it does not know as `OPERATION_DROPPED`. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReconcileOperations = v1::resource_provider::event::ReconcileOperations {
        /// The operations asked about.
        pub operation_uuids: Vec<Uuid> = 1,
    }
}

message! {
    /// Body of the event `OPERATION` of 1.4, in field 3 of `Event`, a number that
    /// `apply_operation` has taken over. Removed after 1.4; no field leads to it any more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Operation = v1::resource_provider::event::Operation {
        /// The operation to carry out.
        pub operation: Option<Box<crate::offer::Operation>> = 1,
    }
}
