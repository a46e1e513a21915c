//! What master and agents send each other.

use mesos_types::internal::{
    AcknowledgeOperationStatusMessage, ApplyOperationMessage, DrainSlaveMessage,
    ExecutorToFrameworkMessage, ExitedExecutorMessage, FrameworkToExecutorMessage, KillTaskMessage,
    RegisterSlaveMessage, ReregisterSlaveMessage, RunTaskGroupMessage, RunTaskMessage,
    ShutdownExecutorMessage, ShutdownFrameworkMessage, ShutdownMessage, SlaveRegisteredMessage,
    SlaveReregisteredMessage, StatusUpdateAcknowledgementMessage, StatusUpdateMessage,
    UpdateFrameworkMessage, UpdateOperationStatusMessage,
};

/// A message of the master to an agent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum ToAgent {
    Registered(SlaveRegisteredMessage),
    Reregistered(SlaveReregisteredMessage),
    /// The master asks for a sign of life.
    Ping,
    Run(Box<RunTaskMessage>),
    RunGroup(Box<RunTaskGroupMessage>),
    Kill(KillTaskMessage),
    Acknowledge(StatusUpdateAcknowledgementMessage),
    /// A framework is another, or its scheduler is at another address.
    UpdateFramework(UpdateFrameworkMessage),
    ShutdownFramework(ShutdownFrameworkMessage),
    ShutdownExecutor(ShutdownExecutorMessage),
    Message(FrameworkToExecutorMessage),
    Apply(Box<ApplyOperationMessage>),
    AcknowledgeOperation(AcknowledgeOperationStatusMessage),
    /// The agent is to end its tasks, and to take no others.
    Drain(DrainSlaveMessage),
    /// The agent is to end, for it was removed.
    Shutdown(ShutdownMessage),
}

/// A message of an agent to the master.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum ToMaster {
    /// With the address of the agent's process.
    Register(String, Box<RegisterSlaveMessage>),
    /// With the address of the agent's process.
    Reregister(String, Box<ReregisterSlaveMessage>),
    /// The answer to a ping.
    Pong,
    Update(Box<StatusUpdateMessage>),
    Operation(Box<UpdateOperationStatusMessage>),
    ExecutorExited(ExitedExecutorMessage),
    Message(ExecutorToFrameworkMessage),
}
