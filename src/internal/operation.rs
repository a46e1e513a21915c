//! Operations on resources, and the resource providers that carry them out.

use crate::codec::message;
use crate::operator::resource_provider;
use crate::{AgentId, FrameworkId, OperationStatus, Resource, ResourceProviderId, Uuid, offer};

message! {
    /// The master tells an agent to carry out an operation, on its own resources or through a
    /// resource provider. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplyOperationMessage = internal::ApplyOperationMessage {
        /// Framework that asked for the operation; unset when an operator did.
        pub framework_id: Option<FrameworkId> = 1,
        /// The operation to carry out.
        pub operation_info: offer::Operation = 2,
        /// UUID that the master gives the operation, apart from any ID the framework chose.
        pub operation_uuid: Uuid = 3,
        /// Version of the resources as the master knows it; if outdated, the operation is
        /// dropped.
        pub resource_version_uuid: ResourceVersionUuid = 4,
    }
}

message! {
    /// Carries an operation status from the agent to the master and on to the scheduler;
    /// repeated until acknowledged if it has a UUID. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOperationStatusMessage = internal::UpdateOperationStatusMessage {
        /// Framework that asked for the operation; unset when an operator did.
        pub framework_id: Option<FrameworkId> = 1,
        /// Agent the operation is on, if known.
        pub slave_id: Option<AgentId> = 2,
        /// The status.
        pub status: OperationStatus = 3,
        /// Newest status by now; ahead of `status` while several await acknowledgement. Unset if
        /// that is all.
        pub latest_status: Option<Box<OperationStatus>> = 4,
        /// UUID that the master gave the operation, apart from any ID the framework chose.
        /// Required up to 1.7; unset now only in some answers to reconciliation.
        pub operation_uuid: Option<Uuid> = 5,
    }
}

message! {
    /// Confirms an operation status on behalf of a framework, from the master to the agent.
    /// Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AcknowledgeOperationStatusMessage = internal::AcknowledgeOperationStatusMessage {
        /// UUID of the confirmed `OperationStatus`.
        pub status_uuid: Uuid = 1,
        /// UUID that the master gave the operation.
        pub operation_uuid: Uuid = 2,
        /// Resource provider of the operation; unset for the agent's own resources.
        pub resource_provider_id: Option<ResourceProviderId> = 3,
    }
}

message! {
    /// Asks an agent how operations stand. Sent by the master when agent and master disagree
    /// after a registration, or for a framework. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReconcileOperationsMessage = internal::ReconcileOperationsMessage {
        /// The operations in question.
        pub operations: Vec<reconcile_operations_message::Operation> = 1,
        /// Framework whose request this is; unset when the master asks by itself. An operation
        /// nobody knows is then `OPERATION_UNKNOWN` in the answer, otherwise
        /// `OPERATION_DROPPED`. Since 1.8.
        pub framework_id: Option<FrameworkId> = 2,
    }
}

message! {
    /// One entry of the file in which an agent keeps the statuses of an operation until they
    /// are acknowledged. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOperationStatusRecord = internal::UpdateOperationStatusRecord {
        /// Says which field below counts.
        pub r#type: update_operation_status_record::Type = 1 "type",
        /// The status; set when `type` is `UPDATE`.
        pub update: Option<Box<UpdateOperationStatusMessage>> = 2,
        /// UUID of the acknowledged status; set when `type` is `ACK`.
        pub uuid: Option<Uuid> = 3,
    }
}

message! {
    /// The master tells an agent which dynamic reservations and persistent volumes to keep on
    /// disk. Since 0.22; agents with the `RESOURCE_PROVIDER` capability get
    /// `ApplyOperationMessage` instead.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckpointResourcesMessage = internal::CheckpointResourcesMessage {
        /// All resources to keep, in place of those kept so far.
        pub resources: Vec<Resource> = 1,
    }
}

message! {
    /// Version of the resources of an agent or resource provider; work planned by another
    /// version than the current one is refused. Since 1.5.
    #[doc(alias = "ResourceVersionUUID")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ResourceVersionUuid = internal::ResourceVersionUuid {
        /// The resource provider; unset for the agent's own resources.
        pub resource_provider_id: Option<ResourceProviderId> = 1,
        /// The version.
        pub uuid: Uuid = 2,
    }
}

message! {
    /// A call of a local resource provider, passed on by its agent to the master. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderCallMessage = internal::ResourceProviderCallMessage {
        /// The call.
        pub call: resource_provider::Call = 1,
        /// Set with the first `SUBSCRIBE` call, when the resource provider has no ID yet; the
        /// event in return repeats it. Plain bytes in 1.4.
        pub uuid: Option<Uuid> = 2,
    }
}

message! {
    /// An event for a local resource provider, sent by the master to its agent. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderEventMessage = internal::ResourceProviderEventMessage {
        /// The resource provider.
        pub resource_provider_id: ResourceProviderId = 1,
        /// The event.
        pub event: resource_provider::Event = 2,
        /// Copy of `ResourceProviderCallMessage.uuid`, in the event that answers the first
        /// `SUBSCRIBE`. Plain bytes in 1.4.
        pub uuid: Option<Uuid> = 3,
    }
}

/// Types nested in `ReconcileOperationsMessage`.
pub mod reconcile_operations_message {
    use crate::codec::message;
    use crate::{OperationId, ResourceProviderId, Uuid};

    message! {
        /// An operation in question.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Operation = internal::reconcile_operations_message::Operation {
            /// UUID that the master gave the operation. Required up to 1.7; may now be unset, but
            /// only towards agents with the `AGENT_OPERATION_FEEDBACK` capability.
            pub operation_uuid: Option<Uuid> = 1,
            /// Resource provider of the operation; unset for the agent's own resources.
            pub resource_provider_id: Option<ResourceProviderId> = 2,
            /// ID that the framework gave the operation, if any. Since 1.8.
            pub operation_id: Option<OperationId> = 3,
        }
    }
}

/// Types nested in `UpdateOperationStatusRecord`.
pub mod update_operation_status_record {
    use crate::codec::open_enum;

    open_enum! {
        /// Kind of entry.
        pub enum Type = internal::update_operation_status_record::Type {
            /// A status was produced; `update` is set.
            Update = 0 "UPDATE",
            /// A status was acknowledged; `uuid` is set.
            Ack = 1 "ACK",
        }
    }
}
