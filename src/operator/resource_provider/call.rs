//! Calls of a resource provider to its agent.

use crate::codec::{message, open_enum, union};
use crate::{
    FrameworkId, Operation, OperationStatus, Resource, ResourceProviderId, ResourceProviderInfo,
    Uuid,
};

message! {
    /// Call of a resource provider to its agent; each is one HTTP request. `type` names the body
    /// that is set. `SUBSCRIBE` is answered by 200 and the event stream, all others by 202 without
    /// a body. In 1.3 it had no bodies.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = v1::resource_provider::Call {
        /// Provider that speaks. Unset for `SUBSCRIBE`, required in all other calls. Since 1.4;
        /// in 1.3 the number was that of `type`.
        pub resource_provider_id: Option<ResourceProviderId> = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CallKind in v1::resource_provider::Call {
        tag r#type: Option<Type> = 2 "type",
        /// Opens the event stream. Since 1.4.
        Subscribe(Subscribe) = subscribe = 3,
        /// Reports on an operation. Since 1.5; the number was `UPDATE` in 1.4.
        UpdateOperationStatus(Box<UpdateOperationStatus>) = update_operation_status = 4,
        /// Reports resources and operations. Since 1.5.
        UpdateState(UpdateState) = update_state = 5,
        /// Answers `PUBLISH_RESOURCES`. Since 1.5.
        UpdatePublishResourcesStatus(UpdatePublishResourcesStatus) = update_publish_resources_status = 6,
    }
}

open_enum! {
    /// Tells calls apart; each value but `UNKNOWN` has a body of its own.
    #[non_exhaustive]
    pub enum Type = v1::resource_provider::call::Type {
        /// Value of an unset `type`. It has no body and is not a call.
        Unknown = 0 "UNKNOWN",
        /// Opens the event stream. Body `subscribe`. Since 1.4.
        Subscribe = 1 "SUBSCRIBE",
        /// Reports on an operation. Body `update_operation_status`. Since 1.5; the number was
        /// `UPDATE` in 1.4.
        UpdateOperationStatus = 2 "UPDATE_OPERATION_STATUS",
        /// Reports resources and operations. Body `update_state`. Since 1.5.
        UpdateState = 3 "UPDATE_STATE",
        /// Answers `PUBLISH_RESOURCES`. Body `update_publish_resources_status`. Since 1.5.
        UpdatePublishResourcesStatus = 4 "UPDATE_PUBLISH_RESOURCES_STATUS",
    }
}

message! {
    /// Body of `SUBSCRIBE`: makes the provider known to the agent, or brings it back. Since
    /// 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribe = v1::resource_provider::call::Subscribe {
        /// The provider. Its `id` must be unset the first time and set afterwards; `type` and
        /// `name` must then be the same as before.
        pub resource_provider_info: ResourceProviderInfo = 1,
    }
}

message! {
    /// Body of `UPDATE_OPERATION_STATUS`. Repeated until `ACKNOWLEDGE_OPERATION_STATUS`
    /// arrives, if the status has a `uuid`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOperationStatus = v1::resource_provider::call::UpdateOperationStatus {
        /// Framework that asked for the operation. Unset when an operator did.
        pub framework_id: Option<FrameworkId> = 1,
        /// The status, with the provider's own id in it.
        pub status: OperationStatus = 2,
        /// Newest status of the operation, which may be ahead of `status` while older ones
        /// still await acknowledgement.
        pub latest_status: Option<Box<OperationStatus>> = 3,
        /// The operation, as in `ApplyOperation.operation_uuid`.
        pub operation_uuid: Uuid = 4,
    }
}

message! {
    /// Body of `UPDATE_STATE`: sent once after `SUBSCRIBED` and whenever the resources
    /// change by themselves. Replaces what the agent knew. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateState = v1::resource_provider::call::UpdateState {
        /// Operations that are not finished or not acknowledged yet.
        pub operations: Vec<Operation> = 1,
        /// All resources of the provider, in use or not, each with its `provider_id`.
        pub resources: Vec<Resource> = 2,
        /// New version of these resources. Operations made for older ones will be dropped.
        pub resource_version_uuid: Uuid = 3,
    }
}

message! {
    /// Body of `UPDATE_PUBLISH_RESOURCES_STATUS`. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdatePublishResourcesStatus = v1::resource_provider::call::UpdatePublishResourcesStatus {
        /// The `uuid` of the `PublishResources` answered.
        pub uuid: Uuid = 1,
        /// Outcome of it.
        pub status: update_publish_resources_status::Status = 2,
    }
}

message! {
    /// Body of the call `UPDATE` of 1.4, in field 4 of `Call`, a number that
    /// `update_operation_status` has taken over. Removed after 1.4; no field leads to it any
    /// more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Update = v1::resource_provider::call::Update {
        /// Outcome of the operation.
        pub state: update::State = 1,
        /// The operation.
        pub operation: crate::offer::Operation = 2,
        /// Resources that the operation made of those it was given.
        pub converted_resources: Vec<Resource> = 3,
    }
}

/// Types nested in `Call.UpdatePublishResourcesStatus`.
pub mod update_publish_resources_status {
    use crate::codec::open_enum;

    open_enum! {
        /// Outcome of a request to publish.
        #[non_exhaustive]
        pub enum Status = v1::resource_provider::call::update_publish_resources_status::Status {
            /// A state that the reader does not know; counts as failed.
            Unknown = 0 "UNKNOWN",
            /// The resources are ready to be used.
            Ok = 1 "OK",
            /// They could not be made ready, and the launch that needs them fails.
            Failed = 2 "FAILED",
        }
    }
}

/// Types nested in `Call.Update`.
pub mod update {
    use crate::codec::open_enum;

    open_enum! {
        /// Outcome of an operation.
        #[non_exhaustive]
        pub enum State = v1::resource_provider::call::update::State {
            /// A state that the reader does not know.
            Unknown = 0 "UNKNOWN",
            /// The operation was carried out.
            Ok = 1 "OK",
            /// The operation was tried without success.
            Failed = 2 "FAILED",
        }
    }
}

/// Constructors of the calls. Each takes the ID of the provider first.
impl Call {
    fn by(resource_provider_id: ResourceProviderId, kind: CallKind) -> Self {
        Call { resource_provider_id: Some(resource_provider_id), kind }
    }

    /// Opens the event stream: makes the provider known or, if the description has an `id`,
    /// brings it back.
    pub fn subscribe(resource_provider_info: ResourceProviderInfo) -> Self {
        Call::new(CallKind::Subscribe(Subscribe { resource_provider_info }))
    }

    /// Reports on an operation.
    pub fn update_operation_status(
        resource_provider_id: ResourceProviderId,
        update: UpdateOperationStatus,
    ) -> Self {
        Call::by(resource_provider_id, CallKind::UpdateOperationStatus(Box::new(update)))
    }

    /// Reports all resources of the provider, in their new version, and the operations that are
    /// not finished or not acknowledged yet.
    pub fn update_state(
        resource_provider_id: ResourceProviderId,
        operations: impl IntoIterator<Item = Operation>,
        resources: impl IntoIterator<Item = Resource>,
        resource_version_uuid: Uuid,
    ) -> Self {
        let operations = operations.into_iter().collect();
        let resources = resources.into_iter().collect();
        let body = UpdateState { operations, resources, resource_version_uuid };
        Call::by(resource_provider_id, CallKind::UpdateState(body))
    }

    /// Answers the `PUBLISH_RESOURCES` of this UUID.
    pub fn update_publish_resources_status(
        resource_provider_id: ResourceProviderId,
        uuid: Uuid,
        status: update_publish_resources_status::Status,
    ) -> Self {
        let body = UpdatePublishResourcesStatus { uuid, status };
        Call::by(resource_provider_id, CallKind::UpdatePublishResourcesStatus(body))
    }
}
