//! What a resource provider tells its agent.

use crate::codec::{message, open_enum, union};
use crate::{
    FrameworkId, Operation, OperationStatus, Resource, ResourceProviderId, ResourceProviderInfo,
    Uuid,
};

message! {
    /// What a resource provider tells its agent, one HTTP request each. `type` names the body
    /// that is set. `SUBSCRIBE` is answered by 200 and the event stream, all others by 202
    /// without a body. In 1.3 it had no bodies.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = v1::resource_provider::Call {
        /// Provider that speaks. Unset for `SUBSCRIBE`, required in all other calls. Since 1.4;
        /// in 1.3 the number was that of `type`.
        ///
        /// Field `resource_provider_id` = 1.
        pub resource_provider_id: Option<ResourceProviderId>,
        /// What it is.
        union kind: CallKind,
    }
}

union! {
    /// What the `type` of a [`Call`] says it is, with what belongs to it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in v1::resource_provider::Call {
        tag r#type: Option<Type>,
        /// Opens the event stream. Since 1.4.
        ///
        /// Field `subscribe` = 3.
        Subscribe(Subscribe) = subscribe,
        /// Reports on an operation. Since 1.5; the number was `UPDATE` in 1.4.
        ///
        /// Field `update_operation_status` = 4.
        UpdateOperationStatus(Box<UpdateOperationStatus>) = update_operation_status,
        /// Reports resources and operations. Since 1.5.
        ///
        /// Field `update_state` = 5.
        UpdateState(UpdateState) = update_state,
        /// Answers `PUBLISH_RESOURCES`. Since 1.5.
        ///
        /// Field `update_publish_resources_status` = 6.
        UpdatePublishResourcesStatus(UpdatePublishResourcesStatus) = update_publish_resources_status,
    }
}

open_enum! {
    /// Tells calls apart; each value but `UNKNOWN` has a body of its own.
    pub enum Type = v1::resource_provider::call::Type {
        /// What an unset `type` reads as; no body, and not a call.
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
        ///
        /// Field `resource_provider_info` = 1.
        pub resource_provider_info: ResourceProviderInfo,
    }
}

message! {
    /// Body of `UPDATE_OPERATION_STATUS`. Repeated until `ACKNOWLEDGE_OPERATION_STATUS`
    /// arrives, if the status has a `uuid`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOperationStatus = v1::resource_provider::call::UpdateOperationStatus {
        /// Framework that asked for the operation. Unset when an operator did.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: Option<FrameworkId>,
        /// The status, with the provider's own id in it.
        ///
        /// Field `status` = 2.
        pub status: OperationStatus,
        /// Newest status of the operation, which may be ahead of `status` while older ones
        /// still await acknowledgement.
        ///
        /// Field `latest_status` = 3.
        pub latest_status: Option<Box<OperationStatus>>,
        /// The operation, as in `ApplyOperation.operation_uuid`.
        ///
        /// Field `operation_uuid` = 4.
        pub operation_uuid: Uuid,
    }
}

message! {
    /// Body of `UPDATE_STATE`: sent once after `SUBSCRIBED` and whenever the resources
    /// change by themselves. Replaces what the agent knew. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateState = v1::resource_provider::call::UpdateState {
        /// Operations that are not finished or not acknowledged yet.
        ///
        /// Field `operations` = 1.
        pub operations: Vec<Operation>,
        /// All resources of the provider, in use or not, each with its `provider_id`.
        ///
        /// Field `resources` = 2.
        pub resources: Vec<Resource>,
        /// New version of these resources. Operations made for older ones will be dropped.
        ///
        /// Field `resource_version_uuid` = 3.
        pub resource_version_uuid: Uuid,
    }
}

message! {
    /// Body of `UPDATE_PUBLISH_RESOURCES_STATUS`. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdatePublishResourcesStatus = v1::resource_provider::call::UpdatePublishResourcesStatus {
        /// The `uuid` of the `PublishResources` answered.
        ///
        /// Field `uuid` = 1.
        pub uuid: Uuid,
        /// Outcome of it.
        ///
        /// Field `status` = 2.
        pub status: update_publish_resources_status::Status,
    }
}

message! {
    /// Body of the call `UPDATE` of 1.4, in field 4 of `Call`, a number that
    /// `update_operation_status` has taken over. Removed after 1.4; no field leads to it any
    /// more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Update = v1::resource_provider::call::Update {
        /// Outcome of the operation.
        ///
        /// Field `state` = 1.
        pub state: update::State,
        /// The operation.
        ///
        /// Field `operation` = 2.
        pub operation: crate::offer::Operation,
        /// What the operation turned its resources into.
        ///
        /// Field `converted_resources` = 3.
        pub converted_resources: Vec<Resource>,
    }
}

/// Types nested in `Call.UpdatePublishResourcesStatus`.
pub mod update_publish_resources_status {
    use crate::codec::open_enum;

    open_enum! {
        /// Outcome of a request to publish.
        pub enum Status = v1::resource_provider::call::update_publish_resources_status::Status {
            /// Not known to the reader; counts as failed.
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
        pub enum State = v1::resource_provider::call::update::State {
            /// Not known to the reader.
            Unknown = 0 "UNKNOWN",
            /// The operation was carried out.
            Ok = 1 "OK",
            /// The operation was tried without success.
            Failed = 2 "FAILED",
        }
    }
}

/// The calls, each made of the ID of the provider and what it says.
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
        operations: Vec<Operation>,
        resources: Vec<Resource>,
        resource_version_uuid: Uuid,
    ) -> Self {
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
