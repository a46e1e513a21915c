// Written by build.rs from proto/. Do not edit.
pub const Acl: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL;
pub const AcLs: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__AC_LS;
pub const DockerTaskExecutorPrepareInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__DOCKER_TASK_EXECUTOR_PREPARE_INFO;
pub const Modules: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__MODULES;
pub const AppcImageManifest: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__APPC_IMAGE_MANIFEST;
pub const Uri: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__URI;
pub mod acl {
pub const Entity: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__ENTITY;
pub const RegisterFramework: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REGISTER_FRAMEWORK;
pub const RunTask: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__RUN_TASK;
pub const TeardownFramework: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__TEARDOWN_FRAMEWORK;
pub const ReserveResources: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__RESERVE_RESOURCES;
pub const UnreserveResources: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__UNRESERVE_RESOURCES;
pub const CreateVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DESTROY_VOLUME;
pub const ResizeVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__RESIZE_VOLUME;
pub const GetQuota: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__GET_QUOTA;
pub const UpdateQuota: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__UPDATE_QUOTA;
pub const ViewRole: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_ROLE;
pub const UpdateWeight: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__UPDATE_WEIGHT;
pub const GetEndpoint: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__GET_ENDPOINT;
pub const ViewFramework: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_FRAMEWORK;
pub const ViewTask: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_TASK;
pub const ViewExecutor: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_EXECUTOR;
pub const AccessSandbox: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__ACCESS_SANDBOX;
pub const AccessMesosLog: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__ACCESS_MESOS_LOG;
pub const ViewFlags: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_FLAGS;
pub const LaunchNestedContainerAsUser: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__LAUNCH_NESTED_CONTAINER_AS_USER;
pub const LaunchNestedContainerUnderParentWithUser: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER;
pub const LaunchNestedContainerSessionAsUser: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_AS_USER;
pub const LaunchNestedContainerSessionUnderParentWithUser: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER;
pub const AttachContainerInput: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__ATTACH_CONTAINER_INPUT;
pub const AttachContainerOutput: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__ATTACH_CONTAINER_OUTPUT;
pub const KillNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__KILL_NESTED_CONTAINER;
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__WAIT_NESTED_CONTAINER;
pub const ViewContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_CONTAINER;
pub const RemoveNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REMOVE_NESTED_CONTAINER;
pub const SetLogLevel: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__SET_LOG_LEVEL;
pub const RegisterAgent: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REGISTER_AGENT;
pub const UpdateMaintenanceSchedule: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__UPDATE_MAINTENANCE_SCHEDULE;
pub const GetMaintenanceSchedule: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__GET_MAINTENANCE_SCHEDULE;
pub const StartMaintenance: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__START_MAINTENANCE;
pub const StopMaintenance: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__STOP_MAINTENANCE;
pub const GetMaintenanceStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__GET_MAINTENANCE_STATUS;
pub const DrainAgent: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DRAIN_AGENT;
pub const DeactivateAgent: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DEACTIVATE_AGENT;
pub const ReactivateAgent: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REACTIVATE_AGENT;
pub const MarkAgentGone: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__MARK_AGENT_GONE;
pub const LaunchStandaloneContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__LAUNCH_STANDALONE_CONTAINER;
pub const KillStandaloneContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__KILL_STANDALONE_CONTAINER;
pub const WaitStandaloneContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__WAIT_STANDALONE_CONTAINER;
pub const RemoveStandaloneContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REMOVE_STANDALONE_CONTAINER;
pub const ViewStandaloneContainer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_STANDALONE_CONTAINER;
pub const MarkResourceProvidersGone: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__MARK_RESOURCE_PROVIDERS_GONE;
pub const ModifyResourceProviderConfig: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__MODIFY_RESOURCE_PROVIDER_CONFIG;
pub const PruneImages: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__PRUNE_IMAGES;
pub const CreateBlockDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__CREATE_BLOCK_DISK;
pub const DestroyBlockDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DESTROY_BLOCK_DISK;
pub const CreateMountDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__CREATE_MOUNT_DISK;
pub const DestroyMountDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DESTROY_MOUNT_DISK;
pub const DestroyRawDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__DESTROY_RAW_DISK;
pub const ViewResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__VIEW_RESOURCE_PROVIDER;
pub const ShutdownFramework: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__SHUTDOWN_FRAMEWORK;
pub const SetQuota: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__SET_QUOTA;
pub const RemoveQuota: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__ACL__REMOVE_QUOTA;
pub mod entity {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__ACL__ENTITY__TYPE;
}
}
pub mod appc_image_manifest {
pub const Annotation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__APPC_IMAGE_MANIFEST__ANNOTATION;
pub const Label: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__APPC_IMAGE_MANIFEST__LABEL;
}
#[cfg(feature = "internal")]
pub mod authorization {
#[cfg(feature = "internal")]
pub const Subject: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__AUTHORIZATION__SUBJECT;
#[cfg(feature = "internal")]
pub const Object: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__AUTHORIZATION__OBJECT;
#[cfg(feature = "internal")]
pub const Request: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__AUTHORIZATION__REQUEST;
#[cfg(feature = "internal")]
pub const Action: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__AUTHORIZATION__ACTION;
}
#[cfg(feature = "internal")]
pub mod containerizer {
#[cfg(feature = "internal")]
pub const Containers: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__CONTAINERS;
#[cfg(feature = "internal")]
pub const Destroy: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__DESTROY;
#[cfg(feature = "internal")]
pub const Launch: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__LAUNCH;
#[cfg(feature = "internal")]
pub const Termination: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__TERMINATION;
#[cfg(feature = "internal")]
pub const Update: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__UPDATE;
#[cfg(feature = "internal")]
pub const Usage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__USAGE;
#[cfg(feature = "internal")]
pub const Wait: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CONTAINERIZER__WAIT;
}
#[cfg(feature = "internal")]
pub mod csi {
#[cfg(feature = "internal")]
pub mod state {
#[cfg(feature = "internal")]
pub const VolumeState: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE;
#[cfg(feature = "internal")]
pub mod volume_state {
#[cfg(feature = "internal")]
pub const ParametersEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY;
#[cfg(feature = "internal")]
pub const VolumeContextEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY;
#[cfg(feature = "internal")]
pub const PublishContextEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY;
#[cfg(feature = "internal")]
pub const NodeStageSecretsEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY;
#[cfg(feature = "internal")]
pub const NodePublishSecretsEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY;
#[cfg(feature = "internal")]
pub const State: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__CSI__STATE__VOLUME_STATE__STATE;
}
}
#[cfg(feature = "internal")]
pub mod types {
#[cfg(feature = "internal")]
pub const VolumeCapability: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__TYPES__VOLUME_CAPABILITY;
#[cfg(feature = "internal")]
pub mod volume_capability {
#[cfg(feature = "internal")]
pub const AccessMode: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE;
#[cfg(feature = "internal")]
pub const MountVolume: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME;
#[cfg(feature = "internal")]
pub const BlockVolume: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME;
#[cfg(feature = "internal")]
pub mod access_mode {
#[cfg(feature = "internal")]
pub const Mode: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE;
}
}
}
}
#[cfg(feature = "internal")]
pub mod fetcher {
#[cfg(feature = "internal")]
pub const FetcherInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__FETCHER__FETCHER_INFO;
#[cfg(feature = "internal")]
pub mod fetcher_info {
#[cfg(feature = "internal")]
pub const Item: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__FETCHER__FETCHER_INFO__ITEM;
#[cfg(feature = "internal")]
pub mod item {
#[cfg(feature = "internal")]
pub const Action: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION;
}
}
}
#[cfg(feature = "operator")]
pub mod google {
#[cfg(feature = "operator")]
pub mod protobuf {
#[cfg(feature = "operator")]
pub const Duration: &crate::wire::MessageTable = &crate::schema::tables::operator::GOOGLE__PROTOBUF__DURATION;
}
}
#[cfg(feature = "internal")]
pub mod internal {
#[cfg(feature = "internal")]
pub const AuthenticateMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATE_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationMechanismsMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_MECHANISMS_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationStartMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_START_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationStepMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_STEP_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationCompletedMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_COMPLETED_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationFailedMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_FAILED_MESSAGE;
#[cfg(feature = "internal")]
pub const AuthenticationErrorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__AUTHENTICATION_ERROR_MESSAGE;
#[cfg(feature = "internal")]
pub const Firewall: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FIREWALL;
#[cfg(feature = "internal")]
pub const ContainerDnsInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO;
#[cfg(feature = "internal")]
pub const SlaveCapabilities: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE_CAPABILITIES;
#[cfg(feature = "internal")]
pub const ImageGcConfig: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__IMAGE_GC_CONFIG;
#[cfg(feature = "internal")]
pub const StatusUpdate: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATUS_UPDATE;
#[cfg(feature = "internal")]
pub const StatusUpdateRecord: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATUS_UPDATE_RECORD;
#[cfg(feature = "internal")]
pub const SubmitSchedulerRequest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SUBMIT_SCHEDULER_REQUEST;
#[cfg(feature = "internal")]
pub const SubmitSchedulerResponse: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SUBMIT_SCHEDULER_RESPONSE;
#[cfg(feature = "internal")]
pub const ExecutorToFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__EXECUTOR_TO_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const FrameworkToExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FRAMEWORK_TO_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const RegisterFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTER_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const ReregisterFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REREGISTER_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const FrameworkRegisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FRAMEWORK_REGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const FrameworkReregisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FRAMEWORK_REREGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const UnregisterFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UNREGISTER_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const DeactivateFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__DEACTIVATE_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const ResourceRequestMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESOURCE_REQUEST_MESSAGE;
#[cfg(feature = "internal")]
pub const ResourceOffersMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESOURCE_OFFERS_MESSAGE;
#[cfg(feature = "internal")]
pub const InverseOffersMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__INVERSE_OFFERS_MESSAGE;
#[cfg(feature = "internal")]
pub const LaunchTasksMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LAUNCH_TASKS_MESSAGE;
#[cfg(feature = "internal")]
pub const RescindResourceOfferMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESCIND_RESOURCE_OFFER_MESSAGE;
#[cfg(feature = "internal")]
pub const RescindInverseOfferMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESCIND_INVERSE_OFFER_MESSAGE;
#[cfg(feature = "internal")]
pub const ReviveOffersMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REVIVE_OFFERS_MESSAGE;
#[cfg(feature = "internal")]
pub const RunTaskMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RUN_TASK_MESSAGE;
#[cfg(feature = "internal")]
pub const RunTaskGroupMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RUN_TASK_GROUP_MESSAGE;
#[cfg(feature = "internal")]
pub const KillTaskMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__KILL_TASK_MESSAGE;
#[cfg(feature = "internal")]
pub const StatusUpdateMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATUS_UPDATE_MESSAGE;
#[cfg(feature = "internal")]
pub const StatusUpdateAcknowledgementMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATUS_UPDATE_ACKNOWLEDGEMENT_MESSAGE;
#[cfg(feature = "internal")]
pub const AcknowledgeOperationStatusMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__ACKNOWLEDGE_OPERATION_STATUS_MESSAGE;
#[cfg(feature = "internal")]
pub const LostSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOST_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const ReconcileTasksMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE;
#[cfg(feature = "internal")]
pub const ReconcileOperationsMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE;
#[cfg(feature = "internal")]
pub const FrameworkErrorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FRAMEWORK_ERROR_MESSAGE;
#[cfg(feature = "internal")]
pub const RegisterSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTER_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const ReregisterSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REREGISTER_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const SlaveRegisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE_REGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const SlaveReregisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE_REREGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const UnregisterSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UNREGISTER_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const MasterSlaveConnection: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__MASTER_SLAVE_CONNECTION;
#[cfg(feature = "internal")]
pub const PingSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__PING_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const PongSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__PONG_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const ShutdownFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SHUTDOWN_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const ShutdownExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SHUTDOWN_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const UpdateFrameworkMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_FRAMEWORK_MESSAGE;
#[cfg(feature = "internal")]
pub const CheckpointResourcesMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__CHECKPOINT_RESOURCES_MESSAGE;
#[cfg(feature = "internal")]
pub const ResourceVersionUuid: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESOURCE_VERSION_UUID;
#[cfg(feature = "internal")]
pub const UpdateSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const UpdateOperationStatusMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE;
#[cfg(feature = "internal")]
pub const UpdateOperationStatusRecord: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD;
#[cfg(feature = "internal")]
pub const ApplyOperationMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__APPLY_OPERATION_MESSAGE;
#[cfg(feature = "internal")]
pub const ResourceProviderCallMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE;
#[cfg(feature = "internal")]
pub const ResourceProviderEventMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE;
#[cfg(feature = "internal")]
pub const RegisterExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTER_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const ExecutorRegisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__EXECUTOR_REGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const ExecutorReregisteredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__EXECUTOR_REREGISTERED_MESSAGE;
#[cfg(feature = "internal")]
pub const ExitedExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__EXITED_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const ReconnectExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RECONNECT_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const ReregisterExecutorMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REREGISTER_EXECUTOR_MESSAGE;
#[cfg(feature = "internal")]
pub const DrainSlaveMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__DRAIN_SLAVE_MESSAGE;
#[cfg(feature = "internal")]
pub const ShutdownMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SHUTDOWN_MESSAGE;
#[cfg(feature = "internal")]
pub const Archive: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__ARCHIVE;
#[cfg(feature = "internal")]
pub const TaskHealthStatus: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__TASK_HEALTH_STATUS;
#[cfg(feature = "internal")]
pub const HookExecuted: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__HOOK_EXECUTED;
#[cfg(feature = "internal")]
pub const Registry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY;
#[cfg(feature = "internal")]
pub const FrameworkExpiredMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FRAMEWORK_EXPIRED_MESSAGE;
#[cfg(feature = "internal")]
pub const HeartbeatMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__HEARTBEAT_MESSAGE;
#[cfg(feature = "internal")]
pub const Modules: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__MODULES;
#[cfg(feature = "internal")]
pub const ProjdReadyMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__PROJD_READY_MESSAGE;
#[cfg(feature = "internal")]
pub const ProjdUpdateResourcesMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__PROJD_UPDATE_RESOURCES_MESSAGE;
#[cfg(feature = "internal")]
pub const RegisterProjdMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTER_PROJD_MESSAGE;
#[cfg(feature = "internal")]
pub const RoleInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__ROLE_INFO;
#[cfg(feature = "internal")]
pub mod archive {
#[cfg(feature = "internal")]
pub const Framework: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__ARCHIVE__FRAMEWORK;
}
#[cfg(feature = "internal")]
pub mod container_dns_info {
#[cfg(feature = "internal")]
pub const MesosInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO;
#[cfg(feature = "internal")]
pub const DockerInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO;
#[cfg(feature = "internal")]
pub mod docker_info {
#[cfg(feature = "internal")]
pub const Dns: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS;
#[cfg(feature = "internal")]
pub const NetworkMode: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE;
}
#[cfg(feature = "internal")]
pub mod mesos_info {
#[cfg(feature = "internal")]
pub const NetworkMode: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE;
}
}
#[cfg(feature = "internal")]
pub mod firewall {
#[cfg(feature = "internal")]
pub const DisabledEndpointsRule: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE;
}
#[cfg(feature = "internal")]
pub mod log {
#[cfg(feature = "internal")]
pub const Promise: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__PROMISE;
#[cfg(feature = "internal")]
pub const Action: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__ACTION;
#[cfg(feature = "internal")]
pub const Metadata: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__METADATA;
#[cfg(feature = "internal")]
pub const Record: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__RECORD;
#[cfg(feature = "internal")]
pub const PromiseRequest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__PROMISE_REQUEST;
#[cfg(feature = "internal")]
pub const PromiseResponse: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__PROMISE_RESPONSE;
#[cfg(feature = "internal")]
pub const WriteRequest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__WRITE_REQUEST;
#[cfg(feature = "internal")]
pub const WriteResponse: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__WRITE_RESPONSE;
#[cfg(feature = "internal")]
pub const LearnedMessage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__LEARNED_MESSAGE;
#[cfg(feature = "internal")]
pub const RecoverRequest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__RECOVER_REQUEST;
#[cfg(feature = "internal")]
pub const RecoverResponse: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__RECOVER_RESPONSE;
#[cfg(feature = "internal")]
pub mod action {
#[cfg(feature = "internal")]
pub const Nop: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__ACTION__NOP;
#[cfg(feature = "internal")]
pub const Append: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__ACTION__APPEND;
#[cfg(feature = "internal")]
pub const Truncate: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__ACTION__TRUNCATE;
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__ACTION__TYPE;
}
#[cfg(feature = "internal")]
pub mod metadata {
#[cfg(feature = "internal")]
pub const Status: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__METADATA__STATUS;
}
#[cfg(feature = "internal")]
pub mod promise_response {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE;
}
#[cfg(feature = "internal")]
pub mod record {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__RECORD__TYPE;
}
#[cfg(feature = "internal")]
pub mod write_response {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE;
}
}
#[cfg(feature = "internal")]
pub mod modules {
#[cfg(feature = "internal")]
pub const Library: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__MODULES__LIBRARY;
#[cfg(feature = "internal")]
pub mod library {
#[cfg(feature = "internal")]
pub const Module: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__MODULES__LIBRARY__MODULE;
}
}
#[cfg(feature = "internal")]
pub mod reconcile_operations_message {
#[cfg(feature = "internal")]
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION;
}
#[cfg(feature = "internal")]
pub mod registry {
#[cfg(feature = "internal")]
pub const Master: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__MASTER;
#[cfg(feature = "internal")]
pub const Slave: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__SLAVE;
#[cfg(feature = "internal")]
pub const Slaves: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__SLAVES;
#[cfg(feature = "internal")]
pub const UnreachableSlave: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE;
#[cfg(feature = "internal")]
pub const UnreachableSlaves: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES;
#[cfg(feature = "internal")]
pub const GoneSlave: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__GONE_SLAVE;
#[cfg(feature = "internal")]
pub const GoneSlaves: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__GONE_SLAVES;
#[cfg(feature = "internal")]
pub const Machine: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__MACHINE;
#[cfg(feature = "internal")]
pub const Machines: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__MACHINES;
#[cfg(feature = "internal")]
pub const Quota: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__QUOTA;
#[cfg(feature = "internal")]
pub const Weight: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__WEIGHT;
#[cfg(feature = "internal")]
pub const MinimumCapability: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY;
}
#[cfg(feature = "internal")]
pub mod slave {
#[cfg(feature = "internal")]
pub const CsiVolume: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CSI_VOLUME;
#[cfg(feature = "internal")]
pub const CsiVolumes: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CSI_VOLUMES;
#[cfg(feature = "internal")]
pub const CgroupDeviceAccessState: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE;
#[cfg(feature = "internal")]
pub const CgroupDeviceAccessStates: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES;
#[cfg(feature = "internal")]
pub const DockerVolume: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER_VOLUME;
#[cfg(feature = "internal")]
pub const DockerVolumes: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER_VOLUMES;
#[cfg(feature = "internal")]
pub const ResourceState: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__RESOURCE_STATE;
#[cfg(feature = "internal")]
pub const VolumeGidInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO;
#[cfg(feature = "internal")]
pub const VolumeGidInfos: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFOS;
#[cfg(feature = "internal")]
pub mod cgroup_device_access_states {
#[cfg(feature = "internal")]
pub const DeviceAccessPerCgroupEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY;
}
#[cfg(feature = "internal")]
pub mod cni {
#[cfg(feature = "internal")]
pub mod spec {
#[cfg(feature = "internal")]
pub const Route: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE;
#[cfg(feature = "internal")]
pub const Dns: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS;
#[cfg(feature = "internal")]
pub const IpConfig: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG;
#[cfg(feature = "internal")]
pub const NetworkConfig: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG;
#[cfg(feature = "internal")]
pub const NetworkInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_INFO;
#[cfg(feature = "internal")]
pub const Error: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__ERROR;
#[cfg(feature = "internal")]
pub mod network_config {
#[cfg(feature = "internal")]
pub const Ipam: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM;
}
}
}
#[cfg(feature = "internal")]
pub mod docker {
#[cfg(feature = "internal")]
pub const Image: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__IMAGE;
#[cfg(feature = "internal")]
pub const Images: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__IMAGES;
#[cfg(feature = "internal")]
pub const DockerImageManifest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST;
#[cfg(feature = "internal")]
pub mod docker_image_manifest {
#[cfg(feature = "internal")]
pub const FsLayers: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS;
#[cfg(feature = "internal")]
pub const History: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY;
#[cfg(feature = "internal")]
pub const Signatures: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES;
#[cfg(feature = "internal")]
pub mod history {
#[cfg(feature = "internal")]
pub const V1Compatibility: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY;
}
#[cfg(feature = "internal")]
pub mod signatures {
#[cfg(feature = "internal")]
pub const Header: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER;
#[cfg(feature = "internal")]
pub mod header {
#[cfg(feature = "internal")]
pub const Jwk: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK;
}
}
}
#[cfg(feature = "internal")]
pub mod image {
#[cfg(feature = "internal")]
pub const Name: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__DOCKER__IMAGE__NAME;
}
}
#[cfg(feature = "internal")]
pub mod volume_gid_info {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE;
}
}
#[cfg(feature = "internal")]
pub mod state {
#[cfg(feature = "internal")]
pub const Entry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__ENTRY;
#[cfg(feature = "internal")]
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__OPERATION;
#[cfg(feature = "internal")]
pub mod operation {
#[cfg(feature = "internal")]
pub const Snapshot: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT;
#[cfg(feature = "internal")]
pub const Diff: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__OPERATION__DIFF;
#[cfg(feature = "internal")]
pub const Expunge: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__OPERATION__EXPUNGE;
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATE__OPERATION__TYPE;
}
}
#[cfg(feature = "internal")]
pub mod status_update_record {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE;
}
#[cfg(feature = "internal")]
pub mod update_operation_status_record {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE;
}
#[cfg(feature = "internal")]
pub mod update_slave_message {
#[cfg(feature = "internal")]
pub const Operations: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS;
#[cfg(feature = "internal")]
pub const ResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER;
#[cfg(feature = "internal")]
pub const ResourceProviders: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS;
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE;
}
}
#[cfg(feature = "legacy")]
pub mod legacy {
#[cfg(feature = "legacy")]
pub mod v0_20 {
#[cfg(feature = "legacy")]
pub const Credential: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__CREDENTIAL;
#[cfg(feature = "legacy")]
pub const Credentials: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__CREDENTIALS;
#[cfg(feature = "legacy")]
pub const ResourceUsage: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__RESOURCE_USAGE;
#[cfg(feature = "legacy")]
pub mod scheduler {
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__EVENT;
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__CALL;
#[cfg(feature = "legacy")]
pub mod call {
#[cfg(feature = "legacy")]
pub const Launch: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__CALL__LAUNCH;
#[cfg(feature = "legacy")]
pub const Reconcile: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__CALL__RECONCILE;
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__CALL__TYPE;
}
#[cfg(feature = "legacy")]
pub mod event {
#[cfg(feature = "legacy")]
pub const Registered: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REGISTERED;
#[cfg(feature = "legacy")]
pub const Reregistered: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REREGISTERED;
#[cfg(feature = "legacy")]
pub const Update: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__UPDATE;
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__TYPE;
}
}
}
#[cfg(feature = "legacy")]
pub mod v0_22 {
#[cfg(feature = "legacy")]
pub mod fetcher {
#[cfg(feature = "legacy")]
pub const FetcherInfo: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_22__FETCHER__FETCHER_INFO;
}
}
#[cfg(feature = "legacy")]
pub mod v0_23 {
#[cfg(feature = "legacy")]
pub const ResourceUsage: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__RESOURCE_USAGE;
#[cfg(feature = "legacy")]
pub mod executor {
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__EXECUTOR__EVENT;
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__EXECUTOR__CALL;
#[cfg(feature = "legacy")]
pub mod call {
#[cfg(feature = "legacy")]
pub const Resubscribe: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__EXECUTOR__CALL__RESUBSCRIBE;
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__EXECUTOR__CALL__TYPE;
}
#[cfg(feature = "legacy")]
pub mod event {
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__EXECUTOR__EVENT__TYPE;
}
}
#[cfg(feature = "legacy")]
pub mod resource_usage {
#[cfg(feature = "legacy")]
pub const Executor: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_23__RESOURCE_USAGE__EXECUTOR;
}
}
#[cfg(feature = "legacy")]
pub mod v0_27 {
#[cfg(feature = "legacy")]
pub mod executor {
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_27__EXECUTOR__EVENT;
#[cfg(feature = "legacy")]
pub mod event {
#[cfg(feature = "legacy")]
pub const Shutdown: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_27__EXECUTOR__EVENT__SHUTDOWN;
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_27__EXECUTOR__EVENT__TYPE;
}
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
pub const ContainerLaunchInfo: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_27__SLAVE__CONTAINER_LAUNCH_INFO;
#[cfg(feature = "legacy")]
pub const ContainerConfig: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V0_27__SLAVE__CONTAINER_CONFIG;
}
}
#[cfg(feature = "legacy")]
pub mod v1_0 {
#[cfg(feature = "legacy")]
pub mod agent {
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__AGENT__CALL;
#[cfg(feature = "legacy")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__AGENT__RESPONSE;
#[cfg(feature = "legacy")]
pub mod call {
#[cfg(feature = "legacy")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__AGENT__CALL__READ_FILE;
}
}
#[cfg(feature = "legacy")]
pub mod docker {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
pub const ImageManifest: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST;
#[cfg(feature = "legacy")]
pub mod image_manifest {
#[cfg(feature = "legacy")]
pub const Config: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG;
}
}
#[cfg(feature = "legacy")]
pub mod v2 {
#[cfg(feature = "legacy")]
pub const ImageManifest: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST;
#[cfg(feature = "legacy")]
pub mod image_manifest {
#[cfg(feature = "legacy")]
pub const History: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY;
}
}
}
}
#[cfg(feature = "legacy")]
pub mod master {
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__CALL;
#[cfg(feature = "legacy")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__RESPONSE;
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__EVENT;
#[cfg(feature = "legacy")]
pub mod call {
#[cfg(feature = "legacy")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__CALL__READ_FILE;
}
#[cfg(feature = "legacy")]
pub mod event {
#[cfg(feature = "legacy")]
pub const Subscribed: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED;
#[cfg(feature = "legacy")]
pub const TaskUpdated: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__EVENT__TASK_UPDATED;
}
#[cfg(feature = "legacy")]
pub mod response {
#[cfg(feature = "legacy")]
pub const GetFrameworks: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS;
#[cfg(feature = "legacy")]
pub const GetState: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE;
#[cfg(feature = "legacy")]
pub mod get_frameworks {
#[cfg(feature = "legacy")]
pub const Framework: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
}
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
pub const ContainerConfig: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG;
#[cfg(feature = "legacy")]
pub mod container_config {
#[cfg(feature = "legacy")]
pub const Docker: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG__DOCKER;
}
}
}
#[cfg(feature = "legacy")]
pub mod v1_1 {
#[cfg(feature = "legacy")]
pub mod master {
#[cfg(feature = "legacy")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_1__MASTER__RESPONSE;
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_1__MASTER__EVENT;
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
pub const ContainerConfig: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG;
#[cfg(feature = "legacy")]
pub const ContainerTermination: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_TERMINATION;
#[cfg(feature = "legacy")]
pub mod container_config {
#[cfg(feature = "legacy")]
pub const Docker: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG__DOCKER;
}
}
}
#[cfg(feature = "legacy")]
pub mod v1_2 {
#[cfg(feature = "legacy")]
pub mod oci {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod image {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
pub const Descriptor: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR;
#[cfg(feature = "legacy")]
pub const Manifest: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__MANIFEST;
#[cfg(feature = "legacy")]
pub const Configuration: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION;
#[cfg(feature = "legacy")]
pub mod configuration {
#[cfg(feature = "legacy")]
pub const Config: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG;
}
}
}
}
}
}
#[cfg(feature = "legacy")]
pub mod v1_3 {
#[cfg(feature = "legacy")]
pub mod oci {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod image {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
pub const ManifestDescriptor: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR;
#[cfg(feature = "legacy")]
pub const Index: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__INDEX;
}
}
}
}
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_3__RESOURCE_PROVIDER__CALL;
}
}
#[cfg(feature = "legacy")]
pub mod v1_4 {
#[cfg(feature = "legacy")]
pub mod internal {
#[cfg(feature = "legacy")]
pub const ResourceProviderCallMessage: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE;
#[cfg(feature = "legacy")]
pub const ResourceProviderEventMessage: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE;
}
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT;
#[cfg(feature = "legacy")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL;
#[cfg(feature = "legacy")]
pub mod call {
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL__TYPE;
}
#[cfg(feature = "legacy")]
pub mod event {
#[cfg(feature = "legacy")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT__TYPE;
}
}
}
#[cfg(feature = "legacy")]
pub mod v1_5 {
#[cfg(feature = "legacy")]
pub mod scheduler {
#[cfg(feature = "legacy")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_5__SCHEDULER__RESPONSE;
}
}
#[cfg(feature = "legacy")]
pub mod v1_6 {
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
pub const ResourceProviderState: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE;
#[cfg(feature = "legacy")]
pub mod resource_provider_state {
#[cfg(feature = "legacy")]
pub const Storage: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE;
#[cfg(feature = "legacy")]
pub mod storage {
#[cfg(feature = "legacy")]
pub const ProfileInfo: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO;
#[cfg(feature = "legacy")]
pub const ProfilesEntry: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY;
#[cfg(feature = "legacy")]
pub mod profile_info {
#[cfg(feature = "legacy")]
pub const ParametersEntry: &crate::wire::MessageTable = &crate::schema::tables::legacy::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY;
}
}
}
}
}
}
#[cfg(feature = "operator")]
pub mod master {
#[cfg(feature = "operator")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__MASTER__CALL;
#[cfg(feature = "operator")]
pub const RoleInfo: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__MASTER__ROLE_INFO;
#[cfg(feature = "operator")]
pub mod call {
#[cfg(feature = "operator")]
pub const DrainAgent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__MASTER__CALL__DRAIN_AGENT;
}
}
pub mod modules {
pub const Library: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__MODULES__LIBRARY;
pub mod library {
pub const Module: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__MODULES__LIBRARY__MODULE;
}
}
#[cfg(feature = "internal")]
pub mod resource_provider {
#[cfg(feature = "internal")]
pub const DiskProfileMapping: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING;
#[cfg(feature = "internal")]
pub const ResourceProviderState: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE;
#[cfg(feature = "internal")]
pub mod disk_profile_mapping {
#[cfg(feature = "internal")]
pub const CsiManifest: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST;
#[cfg(feature = "internal")]
pub const ProfileMatrixEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY;
#[cfg(feature = "internal")]
pub mod csi_manifest {
#[cfg(feature = "internal")]
pub const ResourceProviderSelector: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR;
#[cfg(feature = "internal")]
pub const CsiPluginTypeSelector: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR;
#[cfg(feature = "internal")]
pub const CreateParametersEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY;
#[cfg(feature = "internal")]
pub mod resource_provider_selector {
#[cfg(feature = "internal")]
pub const ResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER;
}
}
}
#[cfg(feature = "internal")]
pub mod registry {
#[cfg(feature = "internal")]
pub const ResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER;
#[cfg(feature = "internal")]
pub const Registry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY;
}
#[cfg(feature = "internal")]
pub mod resource_provider_state {
#[cfg(feature = "internal")]
pub const Storage: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE;
#[cfg(feature = "internal")]
pub mod storage {
#[cfg(feature = "internal")]
pub const ProfileInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO;
#[cfg(feature = "internal")]
pub const ProfilesEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY;
#[cfg(feature = "internal")]
pub mod profile_info {
#[cfg(feature = "internal")]
pub const ParametersEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY;
}
}
}
}
pub mod scheduler {
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__SCHEDULER__CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__SCHEDULER__CALL__SUBSCRIBE;
}
}
#[cfg(feature = "internal")]
pub mod seccomp {
#[cfg(feature = "internal")]
pub const ContainerSeccompProfile: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE;
#[cfg(feature = "internal")]
pub mod container_seccomp_profile {
#[cfg(feature = "internal")]
pub const Syscall: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL;
#[cfg(feature = "internal")]
pub const Architecture: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE;
#[cfg(feature = "internal")]
pub mod syscall {
#[cfg(feature = "internal")]
pub const Arg: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG;
#[cfg(feature = "internal")]
pub const Filter: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER;
#[cfg(feature = "internal")]
pub const Action: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION;
#[cfg(feature = "internal")]
pub mod arg {
#[cfg(feature = "internal")]
pub const Operator: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR;
}
}
}
}
#[cfg(feature = "internal")]
pub mod slave {
#[cfg(feature = "internal")]
pub const ContainerLimitation: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_LIMITATION;
#[cfg(feature = "internal")]
pub const ContainerState: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_STATE;
#[cfg(feature = "internal")]
pub const ContainerRecoverInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_RECOVER_INFO;
#[cfg(feature = "internal")]
pub const ContainerConfig: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_CONFIG;
#[cfg(feature = "internal")]
pub const ContainerMountInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_MOUNT_INFO;
#[cfg(feature = "internal")]
pub const ContainerFileOperation: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_FILE_OPERATION;
#[cfg(feature = "internal")]
pub const ContainerLaunchInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_LAUNCH_INFO;
#[cfg(feature = "internal")]
pub const ContainerTermination: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_TERMINATION;
#[cfg(feature = "internal")]
pub const ContainerLayers: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_LAYERS;
#[cfg(feature = "internal")]
pub const ContainerIo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_IO;
#[cfg(feature = "internal")]
pub const ContainerPrepareInfo: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_PREPARE_INFO;
#[cfg(feature = "internal")]
pub const QoSCorrection: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__QO_S_CORRECTION;
#[cfg(feature = "internal")]
pub const ContainerClass: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_CLASS;
#[cfg(feature = "internal")]
pub mod container_config {
#[cfg(feature = "internal")]
pub const Docker: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_CONFIG__DOCKER;
#[cfg(feature = "internal")]
pub const Appc: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_CONFIG__APPC;
#[cfg(feature = "internal")]
pub const LimitsEntry: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY;
}
#[cfg(feature = "internal")]
pub mod container_file_operation {
#[cfg(feature = "internal")]
pub const Symlink: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK;
#[cfg(feature = "internal")]
pub const Rename: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME;
#[cfg(feature = "internal")]
pub const Mkdir: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR;
#[cfg(feature = "internal")]
pub const Operation: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION;
}
#[cfg(feature = "internal")]
pub mod container_io {
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SLAVE__CONTAINER_IO__TYPE;
}
#[cfg(feature = "internal")]
pub mod qo_s_correction {
#[cfg(feature = "internal")]
pub const Kill: &crate::wire::MessageTable = &crate::schema::tables::internal::MESOS__SLAVE__QO_S_CORRECTION__KILL;
#[cfg(feature = "internal")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::internal::MESOS__SLAVE__QO_S_CORRECTION__TYPE;
}
}
pub mod v1 {
pub const Credential: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CREDENTIAL;
pub const Credentials: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CREDENTIALS;
pub const Secret: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SECRET;
pub const CommandInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__COMMAND_INFO;
pub const Environment: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ENVIRONMENT;
pub const Device: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DEVICE;
pub const DeviceAccess: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DEVICE_ACCESS;
pub const DeviceWhitelist: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DEVICE_WHITELIST;
pub const CgroupInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO;
pub const FrameworkId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FRAMEWORK_ID;
pub const OfferId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER_ID;
pub const AgentId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__AGENT_ID;
pub const TaskId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_ID;
pub const ExecutorId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR_ID;
pub const ContainerId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_ID;
pub const ResourceProviderId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_PROVIDER_ID;
pub const OperationId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OPERATION_ID;
pub const Uuid: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__UUID;
pub const Labels: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__LABELS;
pub const Label: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__LABEL;
pub const Parameter: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__PARAMETER;
pub const Parameters: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__PARAMETERS;
pub const Image: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__IMAGE;
pub const CapabilityInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CAPABILITY_INFO;
pub const SeccompInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SECCOMP_INFO;
pub const LinuxInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__LINUX_INFO;
pub const RLimitInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__R_LIMIT_INFO;
pub const NetworkInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__NETWORK_INFO;
pub const Volume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME;
pub const MountPropagation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__MOUNT_PROPAGATION;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO;
pub const ContainerStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_STATUS;
pub const TtyInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TTY_INFO;
pub const DiscoveryInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DISCOVERY_INFO;
pub const Port: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__PORT;
pub const Ports: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__PORTS;
pub const Value: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE;
pub const Attribute: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ATTRIBUTE;
pub const Resource: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE;
pub const TimeInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TIME_INFO;
pub const DurationInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DURATION_INFO;
pub const Unavailability: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__UNAVAILABILITY;
pub const ExecutorInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR_INFO;
pub const FrameworkInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FRAMEWORK_INFO;
pub const OfferFilters: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER_FILTERS;
pub const MachineId: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__MACHINE_ID;
pub const MachineInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__MACHINE_INFO;
pub const DomainInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DOMAIN_INFO;
pub const Role: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ROLE;
pub const WeightInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__WEIGHT_INFO;
pub const RateLimit: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RATE_LIMIT;
pub const RateLimits: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RATE_LIMITS;
pub const CheckInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_INFO;
pub const HealthCheck: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__HEALTH_CHECK;
pub const CheckStatusInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_STATUS_INFO;
pub const TaskInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_INFO;
pub const TaskGroupInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_GROUP_INFO;
pub const Task: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK;
pub const TaskStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_STATUS;
pub const TaskResourceLimitation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_RESOURCE_LIMITATION;
pub const KillPolicy: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__KILL_POLICY;
pub const AgentInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__AGENT_INFO;
pub const DrainConfig: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DRAIN_CONFIG;
pub const DrainInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DRAIN_INFO;
pub const Address: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ADDRESS;
pub const Url: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__URL;
pub const MasterInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__MASTER_INFO;
pub const Offer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER;
pub const InverseOffer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__INVERSE_OFFER;
pub const Request: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__REQUEST;
pub const Filters: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FILTERS;
pub const OperationStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OPERATION_STATUS;
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OPERATION;
pub const ResourceProviderInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_PROVIDER_INFO;
pub const CsiPluginInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CSI_PLUGIN_INFO;
pub const CsiPluginContainerInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CSI_PLUGIN_CONTAINER_INFO;
pub const CsiPluginEndpoint: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CSI_PLUGIN_ENDPOINT;
pub const TrafficControlStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TRAFFIC_CONTROL_STATISTICS;
pub const IpStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__IP_STATISTICS;
pub const IcmpStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ICMP_STATISTICS;
pub const TcpStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TCP_STATISTICS;
pub const UdpStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__UDP_STATISTICS;
pub const SnmpStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SNMP_STATISTICS;
pub const PerfStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__PERF_STATISTICS;
pub const ResourceUsage: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_USAGE;
pub const ResourceStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_STATISTICS;
pub const DiskStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DISK_STATISTICS;
pub const VersionInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VERSION_INFO;
pub const Flag: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FLAG;
pub const Metric: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__METRIC;
pub const FileInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FILE_INFO;
pub const TaskState: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__TASK_STATE;
pub const DrainState: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__DRAIN_STATE;
pub const OperationState: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__OPERATION_STATE;
pub const Status: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__STATUS;
#[cfg(feature = "operator")]
pub mod agent {
#[cfg(feature = "operator")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL;
#[cfg(feature = "operator")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE;
#[cfg(feature = "operator")]
pub const ProcessIo: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO;
#[cfg(feature = "operator")]
pub mod call {
#[cfg(feature = "operator")]
pub const GetMetrics: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__GET_METRICS;
#[cfg(feature = "operator")]
pub const SetLoggingLevel: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL;
#[cfg(feature = "operator")]
pub const ListFiles: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__LIST_FILES;
#[cfg(feature = "operator")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__READ_FILE;
#[cfg(feature = "operator")]
pub const ReadLog: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__READ_LOG;
#[cfg(feature = "operator")]
pub const GetContainers: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__GET_CONTAINERS;
#[cfg(feature = "operator")]
pub const LaunchNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER;
#[cfg(feature = "operator")]
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__WAIT_NESTED_CONTAINER;
#[cfg(feature = "operator")]
pub const KillNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__KILL_NESTED_CONTAINER;
#[cfg(feature = "operator")]
pub const RemoveNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__REMOVE_NESTED_CONTAINER;
#[cfg(feature = "operator")]
pub const LaunchNestedContainerSession: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER_SESSION;
#[cfg(feature = "operator")]
pub const AttachContainerInput: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT;
#[cfg(feature = "operator")]
pub const AttachContainerOutput: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_OUTPUT;
#[cfg(feature = "operator")]
pub const LaunchContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER;
#[cfg(feature = "operator")]
pub const WaitContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__WAIT_CONTAINER;
#[cfg(feature = "operator")]
pub const KillContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__KILL_CONTAINER;
#[cfg(feature = "operator")]
pub const RemoveContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__REMOVE_CONTAINER;
#[cfg(feature = "operator")]
pub const UpdateContainerMemoryLimit: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__UPDATE_CONTAINER_MEMORY_LIMIT;
#[cfg(feature = "operator")]
pub const AddResourceProviderConfig: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__ADD_RESOURCE_PROVIDER_CONFIG;
#[cfg(feature = "operator")]
pub const UpdateResourceProviderConfig: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__UPDATE_RESOURCE_PROVIDER_CONFIG;
#[cfg(feature = "operator")]
pub const RemoveResourceProviderConfig: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__REMOVE_RESOURCE_PROVIDER_CONFIG;
#[cfg(feature = "operator")]
pub const MarkResourceProviderGone: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__MARK_RESOURCE_PROVIDER_GONE;
#[cfg(feature = "operator")]
pub const PruneImages: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__PRUNE_IMAGES;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__TYPE;
#[cfg(feature = "operator")]
pub mod attach_container_input {
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT__TYPE;
}
#[cfg(feature = "operator")]
pub mod launch_container {
#[cfg(feature = "operator")]
pub const LimitsEntry: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER__LIMITS_ENTRY;
}
#[cfg(feature = "operator")]
pub mod read_log {
#[cfg(feature = "operator")]
pub const Source: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__CALL__READ_LOG__SOURCE;
}
}
#[cfg(feature = "operator")]
pub mod process_io {
#[cfg(feature = "operator")]
pub const Data: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__DATA;
#[cfg(feature = "operator")]
pub const Control: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__CONTROL;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__TYPE;
#[cfg(feature = "operator")]
pub mod control {
#[cfg(feature = "operator")]
pub const Heartbeat: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__CONTROL__HEARTBEAT;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__CONTROL__TYPE;
}
#[cfg(feature = "operator")]
pub mod data {
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__PROCESS_IO__DATA__TYPE;
}
}
#[cfg(feature = "operator")]
pub mod response {
#[cfg(feature = "operator")]
pub const GetHealth: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_HEALTH;
#[cfg(feature = "operator")]
pub const GetFlags: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_FLAGS;
#[cfg(feature = "operator")]
pub const GetVersion: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_VERSION;
#[cfg(feature = "operator")]
pub const GetMetrics: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_METRICS;
#[cfg(feature = "operator")]
pub const GetLoggingLevel: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL;
#[cfg(feature = "operator")]
pub const ListFiles: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__LIST_FILES;
#[cfg(feature = "operator")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__READ_FILE;
#[cfg(feature = "operator")]
pub const ReadLog: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__READ_LOG;
#[cfg(feature = "operator")]
pub const GetState: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_STATE;
#[cfg(feature = "operator")]
pub const GetContainers: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS;
#[cfg(feature = "operator")]
pub const GetFrameworks: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS;
#[cfg(feature = "operator")]
pub const GetExecutors: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS;
#[cfg(feature = "operator")]
pub const GetOperations: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_OPERATIONS;
#[cfg(feature = "operator")]
pub const GetTasks: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_TASKS;
#[cfg(feature = "operator")]
pub const GetAgent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_AGENT;
#[cfg(feature = "operator")]
pub const GetResourceProviders: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS;
#[cfg(feature = "operator")]
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__WAIT_NESTED_CONTAINER;
#[cfg(feature = "operator")]
pub const WaitContainer: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__WAIT_CONTAINER;
#[cfg(feature = "operator")]
pub const GetFileContents: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_FILE_CONTENTS;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__TYPE;
#[cfg(feature = "operator")]
pub mod get_containers {
#[cfg(feature = "operator")]
pub const Container: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS__CONTAINER;
}
#[cfg(feature = "operator")]
pub mod get_executors {
#[cfg(feature = "operator")]
pub const Executor: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR;
}
#[cfg(feature = "operator")]
pub mod get_frameworks {
#[cfg(feature = "operator")]
pub const Framework: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
#[cfg(feature = "operator")]
pub mod get_resource_providers {
#[cfg(feature = "operator")]
pub const ResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS__RESOURCE_PROVIDER;
}
#[cfg(feature = "operator")]
pub mod read_log {
#[cfg(feature = "operator")]
pub const Data: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__AGENT__RESPONSE__READ_LOG__DATA;
}
}
}
pub mod agent_info {
pub const Capability: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__AGENT_INFO__CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__AGENT_INFO__CAPABILITY__TYPE;
}
}
#[cfg(feature = "operator")]
pub mod allocator {
#[cfg(feature = "operator")]
pub const InverseOfferStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS;
#[cfg(feature = "operator")]
pub mod inverse_offer_status {
#[cfg(feature = "operator")]
pub const Status: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS__STATUS;
}
}
pub mod capability_info {
pub const Capability: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CAPABILITY_INFO__CAPABILITY;
}
pub mod cgroup_info {
pub const Blkio: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO;
pub const NetCls: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__NET_CLS;
pub mod blkio {
pub const Value: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__VALUE;
pub const Cfq: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__CFQ;
pub const Throttling: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING;
pub const Statistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__STATISTICS;
pub const Operation: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__OPERATION;
pub mod cfq {
pub const Statistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS;
}
pub mod throttling {
pub const Statistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING__STATISTICS;
}
}
}
pub mod check_info {
pub const Command: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_INFO__COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_INFO__HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_INFO__TCP;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CHECK_INFO__TYPE;
}
pub mod check_status_info {
pub const Command: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_STATUS_INFO__COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_STATUS_INFO__HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CHECK_STATUS_INFO__TCP;
}
pub mod command_info {
pub const Uri: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__COMMAND_INFO__URI;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__COMMAND_INFO__CONTAINER_INFO;
}
pub mod container_info {
pub const DockerInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO__DOCKER_INFO;
pub const MesosInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO__MESOS_INFO;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO__TYPE;
pub mod docker_info {
pub const PortMapping: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO__DOCKER_INFO__PORT_MAPPING;
pub const Network: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CONTAINER_INFO__DOCKER_INFO__NETWORK;
}
}
pub mod csi_plugin_container_info {
pub const Service: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__CSI_PLUGIN_CONTAINER_INFO__SERVICE;
}
pub mod device {
pub const Number: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DEVICE__NUMBER;
}
pub mod device_access {
pub const Access: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DEVICE_ACCESS__ACCESS;
}
pub mod discovery_info {
pub const Visibility: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__DISCOVERY_INFO__VISIBILITY;
}
pub mod domain_info {
pub const FaultDomain: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN;
pub mod fault_domain {
pub const RegionInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__REGION_INFO;
pub const ZoneInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__ZONE_INFO;
}
}
pub mod environment {
pub const Variable: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__ENVIRONMENT__VARIABLE;
pub mod variable {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__ENVIRONMENT__VARIABLE__TYPE;
}
}
pub mod executor {
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__CALL__SUBSCRIBE;
pub const Update: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__CALL__UPDATE;
pub const Message: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__CALL__MESSAGE;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__CALL__TYPE;
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED;
pub const Launch: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__LAUNCH_GROUP;
pub const Kill: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__KILL;
pub const Acknowledged: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED;
pub const Message: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__MESSAGE;
pub const Error: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__ERROR;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR__EVENT__TYPE;
}
}
pub mod executor_info {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__EXECUTOR_INFO__TYPE;
}
pub mod framework_info {
pub const Capability: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FRAMEWORK_INFO__CAPABILITY;
pub const OfferFiltersEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__FRAMEWORK_INFO__OFFER_FILTERS_ENTRY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__FRAMEWORK_INFO__CAPABILITY__TYPE;
}
}
pub mod health_check {
pub const HttpCheckInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__HEALTH_CHECK__HTTP_CHECK_INFO;
pub const TcpCheckInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__HEALTH_CHECK__TCP_CHECK_INFO;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__HEALTH_CHECK__TYPE;
}
pub mod image {
pub const Appc: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__IMAGE__APPC;
pub const Docker: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__IMAGE__DOCKER;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__IMAGE__TYPE;
}
pub mod linux_info {
pub const IpcMode: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__LINUX_INFO__IPC_MODE;
}
pub mod machine_info {
pub const Mode: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__MACHINE_INFO__MODE;
}
#[cfg(feature = "operator")]
pub mod maintenance {
#[cfg(feature = "operator")]
pub const Window: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MAINTENANCE__WINDOW;
#[cfg(feature = "operator")]
pub const Schedule: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MAINTENANCE__SCHEDULE;
#[cfg(feature = "operator")]
pub const ClusterStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MAINTENANCE__CLUSTER_STATUS;
#[cfg(feature = "operator")]
pub mod cluster_status {
#[cfg(feature = "operator")]
pub const DrainingMachine: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MAINTENANCE__CLUSTER_STATUS__DRAINING_MACHINE;
}
}
#[cfg(feature = "operator")]
pub mod master {
#[cfg(feature = "operator")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL;
#[cfg(feature = "operator")]
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE;
#[cfg(feature = "operator")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT;
#[cfg(feature = "operator")]
pub mod call {
#[cfg(feature = "operator")]
pub const GetMetrics: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__GET_METRICS;
#[cfg(feature = "operator")]
pub const SetLoggingLevel: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL;
#[cfg(feature = "operator")]
pub const ListFiles: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__LIST_FILES;
#[cfg(feature = "operator")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__READ_FILE;
#[cfg(feature = "operator")]
pub const ReadLog: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__READ_LOG;
#[cfg(feature = "operator")]
pub const UpdateWeights: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS;
#[cfg(feature = "operator")]
pub const ReserveResources: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__RESERVE_RESOURCES;
#[cfg(feature = "operator")]
pub const UnreserveResources: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES;
#[cfg(feature = "operator")]
pub const CreateVolumes: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__CREATE_VOLUMES;
#[cfg(feature = "operator")]
pub const DestroyVolumes: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__DESTROY_VOLUMES;
#[cfg(feature = "operator")]
pub const GrowVolume: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__GROW_VOLUME;
#[cfg(feature = "operator")]
pub const ShrinkVolume: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__SHRINK_VOLUME;
#[cfg(feature = "operator")]
pub const UpdateMaintenanceSchedule: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE;
#[cfg(feature = "operator")]
pub const StartMaintenance: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__START_MAINTENANCE;
#[cfg(feature = "operator")]
pub const StopMaintenance: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__STOP_MAINTENANCE;
#[cfg(feature = "operator")]
pub const DrainAgent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__DRAIN_AGENT;
#[cfg(feature = "operator")]
pub const DeactivateAgent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT;
#[cfg(feature = "operator")]
pub const ReactivateAgent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__REACTIVATE_AGENT;
#[cfg(feature = "operator")]
pub const UpdateQuota: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__UPDATE_QUOTA;
#[cfg(feature = "operator")]
pub const SetQuota: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__SET_QUOTA;
#[cfg(feature = "operator")]
pub const RemoveQuota: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__REMOVE_QUOTA;
#[cfg(feature = "operator")]
pub const Teardown: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__TEARDOWN;
#[cfg(feature = "operator")]
pub const MarkAgentGone: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__MARK_AGENT_GONE;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__MASTER__CALL__TYPE;
}
#[cfg(feature = "operator")]
pub mod event {
#[cfg(feature = "operator")]
pub const Subscribed: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__SUBSCRIBED;
#[cfg(feature = "operator")]
pub const TaskAdded: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__TASK_ADDED;
#[cfg(feature = "operator")]
pub const TaskUpdated: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__TASK_UPDATED;
#[cfg(feature = "operator")]
pub const FrameworkAdded: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__FRAMEWORK_ADDED;
#[cfg(feature = "operator")]
pub const FrameworkUpdated: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__FRAMEWORK_UPDATED;
#[cfg(feature = "operator")]
pub const FrameworkRemoved: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__FRAMEWORK_REMOVED;
#[cfg(feature = "operator")]
pub const AgentAdded: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__AGENT_ADDED;
#[cfg(feature = "operator")]
pub const AgentRemoved: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__AGENT_REMOVED;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__MASTER__EVENT__TYPE;
}
#[cfg(feature = "operator")]
pub mod response {
#[cfg(feature = "operator")]
pub const GetHealth: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_HEALTH;
#[cfg(feature = "operator")]
pub const GetFlags: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_FLAGS;
#[cfg(feature = "operator")]
pub const GetVersion: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_VERSION;
#[cfg(feature = "operator")]
pub const GetMetrics: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_METRICS;
#[cfg(feature = "operator")]
pub const GetLoggingLevel: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL;
#[cfg(feature = "operator")]
pub const ListFiles: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__LIST_FILES;
#[cfg(feature = "operator")]
pub const ReadFile: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__READ_FILE;
#[cfg(feature = "operator")]
pub const ReadLog: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__READ_LOG;
#[cfg(feature = "operator")]
pub const GetState: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_STATE;
#[cfg(feature = "operator")]
pub const GetAgents: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_AGENTS;
#[cfg(feature = "operator")]
pub const GetFrameworks: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS;
#[cfg(feature = "operator")]
pub const GetExecutors: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS;
#[cfg(feature = "operator")]
pub const GetOperations: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_OPERATIONS;
#[cfg(feature = "operator")]
pub const GetTasks: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_TASKS;
#[cfg(feature = "operator")]
pub const GetRoles: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_ROLES;
#[cfg(feature = "operator")]
pub const GetWeights: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS;
#[cfg(feature = "operator")]
pub const GetMaster: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_MASTER;
#[cfg(feature = "operator")]
pub const GetMaintenanceStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS;
#[cfg(feature = "operator")]
pub const GetMaintenanceSchedule: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE;
#[cfg(feature = "operator")]
pub const GetQuota: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_QUOTA;
#[cfg(feature = "operator")]
pub const GetFileContents: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_FILE_CONTENTS;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__TYPE;
#[cfg(feature = "operator")]
pub mod get_agents {
#[cfg(feature = "operator")]
pub const Agent: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT;
#[cfg(feature = "operator")]
pub mod agent {
#[cfg(feature = "operator")]
pub const ResourceProvider: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT__RESOURCE_PROVIDER;
}
}
#[cfg(feature = "operator")]
pub mod get_executors {
#[cfg(feature = "operator")]
pub const Executor: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR;
}
#[cfg(feature = "operator")]
pub mod get_frameworks {
#[cfg(feature = "operator")]
pub const Framework: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
}
}
pub mod master_info {
pub const Capability: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__MASTER_INFO__CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__MASTER_INFO__CAPABILITY__TYPE;
}
}
pub mod mount_propagation {
pub const Mode: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__MOUNT_PROPAGATION__MODE;
}
pub mod network_info {
pub const IpAddress: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__NETWORK_INFO__IP_ADDRESS;
pub const PortMapping: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__NETWORK_INFO__PORT_MAPPING;
pub const Protocol: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__NETWORK_INFO__PROTOCOL;
}
pub mod offer {
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION;
pub mod operation {
pub const Launch: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__LAUNCH_GROUP;
pub const Reserve: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__RESERVE;
pub const Unreserve: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__UNRESERVE;
pub const Create: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__CREATE;
pub const Destroy: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__DESTROY;
pub const GrowVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__GROW_VOLUME;
pub const ShrinkVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__SHRINK_VOLUME;
pub const CreateDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__CREATE_DISK;
pub const DestroyDisk: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__DESTROY_DISK;
pub const CreateVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__DESTROY_VOLUME;
pub const CreateBlock: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__CREATE_BLOCK;
pub const DestroyBlock: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__DESTROY_BLOCK;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__OFFER__OPERATION__TYPE;
}
}
pub mod offer_filters {
pub const ResourceQuantities: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES;
pub const MinAllocatableResources: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER_FILTERS__MIN_ALLOCATABLE_RESOURCES;
pub mod resource_quantities {
pub const QuantitiesEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES__QUANTITIES_ENTRY;
}
}
#[cfg(feature = "operator")]
pub mod quota {
#[cfg(feature = "operator")]
pub const QuotaInfo: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_INFO;
#[cfg(feature = "operator")]
pub const QuotaRequest: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_REQUEST;
#[cfg(feature = "operator")]
pub const QuotaConfig: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_CONFIG;
#[cfg(feature = "operator")]
pub const QuotaStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_STATUS;
#[cfg(feature = "operator")]
pub mod quota_config {
#[cfg(feature = "operator")]
pub const GuaranteesEntry: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_CONFIG__GUARANTEES_ENTRY;
#[cfg(feature = "operator")]
pub const LimitsEntry: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__QUOTA__QUOTA_CONFIG__LIMITS_ENTRY;
}
}
pub mod r_limit_info {
pub const RLimit: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__R_LIMIT_INFO__R_LIMIT;
pub mod r_limit {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__R_LIMIT_INFO__R_LIMIT__TYPE;
}
}
pub mod resource {
pub const AllocationInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__ALLOCATION_INFO;
pub const ReservationInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__RESERVATION_INFO;
pub const DiskInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO;
pub const RevocableInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__REVOCABLE_INFO;
pub const SharedInfo: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__SHARED_INFO;
pub mod disk_info {
pub const Persistence: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE;
pub const Source: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO__SOURCE;
pub mod source {
pub const Path: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__PATH;
pub const Mount: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__MOUNT;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE;
}
}
pub mod reservation_info {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__RESOURCE__RESERVATION_INFO__TYPE;
}
}
#[cfg(feature = "operator")]
pub mod resource_provider {
#[cfg(feature = "operator")]
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT;
#[cfg(feature = "operator")]
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL;
#[cfg(feature = "operator")]
pub mod call {
#[cfg(feature = "operator")]
pub const Subscribe: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE;
#[cfg(feature = "operator")]
pub const UpdateOperationStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_OPERATION_STATUS;
#[cfg(feature = "operator")]
pub const UpdateState: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_STATE;
#[cfg(feature = "operator")]
pub const UpdatePublishResourcesStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS;
#[cfg(feature = "operator")]
pub const Update: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__TYPE;
#[cfg(feature = "operator")]
pub mod update {
#[cfg(feature = "operator")]
pub const State: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE__STATE;
}
#[cfg(feature = "operator")]
pub mod update_publish_resources_status {
#[cfg(feature = "operator")]
pub const Status: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS__STATUS;
}
}
#[cfg(feature = "operator")]
pub mod event {
#[cfg(feature = "operator")]
pub const Subscribed: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED;
#[cfg(feature = "operator")]
pub const ApplyOperation: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__APPLY_OPERATION;
#[cfg(feature = "operator")]
pub const PublishResources: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__PUBLISH_RESOURCES;
#[cfg(feature = "operator")]
pub const AcknowledgeOperationStatus: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__ACKNOWLEDGE_OPERATION_STATUS;
#[cfg(feature = "operator")]
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__RECONCILE_OPERATIONS;
#[cfg(feature = "operator")]
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__OPERATION;
#[cfg(feature = "operator")]
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::operator::MESOS__V1__RESOURCE_PROVIDER__EVENT__TYPE;
}
}
pub mod resource_provider_info {
pub const Storage: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_PROVIDER_INFO__STORAGE;
}
pub mod resource_statistics {
pub const RatePercentiles: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES;
pub const RateStatistics: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_STATISTICS__RATE_STATISTICS;
}
pub mod resource_usage {
pub const Executor: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_USAGE__EXECUTOR;
pub mod executor {
pub const Task: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__RESOURCE_USAGE__EXECUTOR__TASK;
}
}
pub mod scheduler {
pub const Event: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT;
pub const Response: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__RESPONSE;
pub const AttributeConstraint: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT;
pub const OfferConstraints: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS;
pub const Call: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL;
pub const ApiResult: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__API_RESULT;
pub mod attribute_constraint {
pub const Selector: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR;
pub const Predicate: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE;
pub mod predicate {
pub const Exists: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__EXISTS;
pub const NotExists: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__NOT_EXISTS;
pub const TextEquals: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_EQUALS;
pub const TextNotEquals: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_EQUALS;
pub const TextMatches: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_MATCHES;
pub const TextNotMatches: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_MATCHES;
}
pub mod selector {
pub const PseudoattributeType: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR__PSEUDOATTRIBUTE_TYPE;
}
}
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__SUBSCRIBE;
pub const Accept: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__ACCEPT;
pub const Decline: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__DECLINE;
pub const AcceptInverseOffers: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS;
pub const DeclineInverseOffers: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS;
pub const Revive: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__REVIVE;
pub const Kill: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__KILL;
pub const Shutdown: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__SHUTDOWN;
pub const Acknowledge: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE;
pub const AcknowledgeOperationStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS;
pub const Reconcile: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__RECONCILE;
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS;
pub const Message: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__MESSAGE;
pub const Request: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__REQUEST;
pub const Suppress: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__SUPPRESS;
pub const UpdateFramework: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__TYPE;
pub mod reconcile {
pub const Task: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__RECONCILE__TASK;
}
pub mod reconcile_operations {
pub const Operation: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS__OPERATION;
}
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED;
pub const Offers: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__OFFERS;
pub const InverseOffers: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__INVERSE_OFFERS;
pub const Rescind: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__RESCIND;
pub const RescindInverseOffer: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__RESCIND_INVERSE_OFFER;
pub const Update: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__UPDATE;
pub const UpdateOperationStatus: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__UPDATE_OPERATION_STATUS;
pub const Message: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__MESSAGE;
pub const Failure: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__FAILURE;
pub const Error: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__ERROR;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__EVENT__TYPE;
}
pub mod offer_constraints {
pub const RoleConstraints: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS;
pub const RoleConstraintsEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS_ENTRY;
pub mod role_constraints {
pub const Group: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS__GROUP;
}
}
pub mod response {
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__SCHEDULER__RESPONSE__TYPE;
}
}
pub mod secret {
pub const Reference: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SECRET__REFERENCE;
pub const Value: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__SECRET__VALUE;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__SECRET__TYPE;
}
pub mod task {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK__LIMITS_ENTRY;
}
pub mod task_info {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TASK_INFO__LIMITS_ENTRY;
}
pub mod task_status {
pub const Source: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__TASK_STATUS__SOURCE;
pub const Reason: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__TASK_STATUS__REASON;
}
pub mod tty_info {
pub const WindowSize: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__TTY_INFO__WINDOW_SIZE;
}
pub mod value {
pub const Scalar: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE__SCALAR;
pub const Range: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE__RANGE;
pub const Ranges: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE__RANGES;
pub const Set: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE__SET;
pub const Text: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VALUE__TEXT;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__VALUE__TYPE;
}
pub mod volume {
pub const Source: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE;
pub const Mode: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__VOLUME__MODE;
pub mod source {
pub const DockerVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__DOCKER_VOLUME;
pub const HostPath: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__HOST_PATH;
pub const SandboxPath: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH;
pub const CsiVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME;
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__TYPE;
pub mod csi_volume {
pub const VolumeCapability: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY;
pub const StaticProvisioning: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING;
pub mod static_provisioning {
pub const NodeStageSecretsEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_STAGE_SECRETS_ENTRY;
pub const NodePublishSecretsEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_PUBLISH_SECRETS_ENTRY;
pub const VolumeContextEntry: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__VOLUME_CONTEXT_ENTRY;
}
pub mod volume_capability {
pub const BlockVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__BLOCK_VOLUME;
pub const MountVolume: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__MOUNT_VOLUME;
pub const AccessMode: &crate::wire::MessageTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE;
pub mod access_mode {
pub const Mode: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE__MODE;
}
}
}
pub mod sandbox_path {
pub const Type: &crate::wire::EnumTable = &crate::schema::tables::model::MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH__TYPE;
}
}
}
}
