//! Messages between masters, agents, schedulers and executors over libprocess, and their conversion
//! to events of the v1 APIs.
//!
//! The messages are of package `mesos.internal`, which has no v1 twin: their names, and those of
//! their fields, say slave. The messages inside them have the names of `mesos.v1` all the same.
//!
//! # Events
//!
//! Drivers of package `mesos` get these messages where schedulers and executors on HTTP get events.
//! `From` turns a message into the event by the rules of master and agent; each conversion lists
//! what the event has no place for.
//!
//! | message | [event of a scheduler](crate::scheduler::Event) |
//! |---|---|
//! | [`FrameworkRegisteredMessage`], [`FrameworkReregisteredMessage`] | `SUBSCRIBED` |
//! | [`ResourceOffersMessage`] | `OFFERS` |
//! | [`InverseOffersMessage`] | `INVERSE_OFFERS` |
//! | [`RescindResourceOfferMessage`] | `RESCIND` |
//! | [`RescindInverseOfferMessage`] | `RESCIND_INVERSE_OFFER` |
//! | [`StatusUpdateMessage`] | `UPDATE` |
//! | [`UpdateOperationStatusMessage`] | `UPDATE_OPERATION_STATUS` |
//! | [`ExecutorToFrameworkMessage`] | `MESSAGE` |
//! | [`ExitedExecutorMessage`], [`LostSlaveMessage`] | `FAILURE` |
//! | [`FrameworkErrorMessage`] | `ERROR` |
//!
//! | message | [event of an executor](crate::executor::Event) |
//! |---|---|
//! | [`ExecutorRegisteredMessage`] | `SUBSCRIBED` |
//! | [`RunTaskMessage`] | `LAUNCH` |
//! | [`KillTaskMessage`] | `KILL` |
//! | [`StatusUpdateAcknowledgementMessage`] | `ACKNOWLEDGED` |
//! | [`FrameworkToExecutorMessage`] | `MESSAGE` |
//! | [`ShutdownExecutorMessage`] | `SHUTDOWN` |
//!
//! ```
//! use mesos_types::internal::LostSlaveMessage;
//! use mesos_types::scheduler::Event;
//!
//! let event = Event::from(LostSlaveMessage::new("S0"));
//! assert!(matches!(event, Event::Failure(failure) if failure.executor_id.is_none()));
//! ```

mod agent;
pub mod authentication;
mod evolve;
mod executor;
mod framework;
mod helper;
mod offer;
mod operation;
mod status_update;
mod task;

pub use agent::{
    Archive, DrainSlaveMessage, HeartbeatMessage, LostSlaveMessage, MasterSlaveConnection,
    PingSlaveMessage, PongSlaveMessage, RegisterSlaveMessage, ReregisterSlaveMessage,
    ShutdownMessage, SlaveRegisteredMessage, SlaveReregisteredMessage, UnregisterSlaveMessage,
    UpdateSlaveMessage, archive, update_slave_message,
};
pub use executor::{
    ExecutorRegisteredMessage, ExecutorReregisteredMessage, ExecutorToFrameworkMessage,
    ExitedExecutorMessage, FrameworkToExecutorMessage, ReconnectExecutorMessage,
    RegisterExecutorMessage, ReregisterExecutorMessage, ShutdownExecutorMessage,
};
pub use framework::{
    DeactivateFrameworkMessage, FrameworkErrorMessage, FrameworkExpiredMessage,
    FrameworkRegisteredMessage, FrameworkReregisteredMessage, RegisterFrameworkMessage,
    ReregisterFrameworkMessage, ShutdownFrameworkMessage, SubmitSchedulerRequest,
    SubmitSchedulerResponse, UnregisterFrameworkMessage, UpdateFrameworkMessage,
};
pub use helper::{
    HookExecuted, ProjdReadyMessage, ProjdUpdateResourcesMessage, RegisterProjdMessage,
};
pub use offer::{
    InverseOffersMessage, RescindInverseOfferMessage, RescindResourceOfferMessage,
    ResourceOffersMessage, ResourceRequestMessage, ReviveOffersMessage,
};
pub use operation::{
    AcknowledgeOperationStatusMessage, ApplyOperationMessage, CheckpointResourcesMessage,
    ReconcileOperationsMessage, ResourceProviderCallMessage, ResourceProviderEventMessage,
    ResourceVersionUuid, UpdateOperationStatusMessage, UpdateOperationStatusRecord,
    reconcile_operations_message, update_operation_status_record,
};
pub use status_update::{
    StatusUpdate, StatusUpdateAcknowledgementMessage, StatusUpdateMessage, StatusUpdateRecord,
    status_update_record,
};
pub use task::{
    KillTaskMessage, LaunchTasksMessage, ReconcileTasksMessage, RunTaskGroupMessage,
    RunTaskMessage, TaskHealthStatus,
};
