//! Feedback about offer operations: their states and status updates, and what master and
//! agents remember of them.

use crate::codec::{message, open_enum};
use crate::model::id::AgentId;
use crate::model::id::FrameworkId;
use crate::model::id::OperationId;
use crate::model::id::ResourceProviderId;
use crate::model::id::Uuid;
use crate::model::resource::Resource;

open_enum! {
    /// State of an operation. Since 1.5.
    pub enum OperationState = v1::OperationState {
        /// Default where the number sent is not known to the reader; never sent on purpose.
        Unsupported = 0 "OPERATION_UNSUPPORTED",
        /// First state: not yet applied.
        Pending = 1 "OPERATION_PENDING",
        /// Terminal: applied.
        Finished = 2 "OPERATION_FINISHED",
        /// Terminal: tried without success.
        Failed = 3 "OPERATION_FAILED",
        /// Terminal: the description is invalid.
        Error = 4 "OPERATION_ERROR",
        /// Terminal: not applied for a passing reason; trying again may work.
        Dropped = 5 "OPERATION_DROPPED",
        /// The master lost contact with the agent, so the outcome is open. Not terminal. Since
        /// 1.6.
        Unreachable = 6 "OPERATION_UNREACHABLE",
        /// Counted as terminal: the agent cannot be reached and an operator declared it gone.
        /// Since 1.6.
        GoneByOperator = 7 "OPERATION_GONE_BY_OPERATOR",
        /// The agent or resource provider is known from before but has not come back yet, so the
        /// outcome is open. Not terminal. Since 1.6.
        Recovering = 8 "OPERATION_RECOVERING",
        /// Nothing is known (any more) of the operation; an answer to reconciliation. Not
        /// terminal. Since 1.6.
        Unknown = 9 "OPERATION_UNKNOWN",
    }
}

message! {
    /// State of an operation at one moment. One with `uuid` is repeated to the scheduler until
    /// acknowledged. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OperationStatus = v1::OperationStatus {
        /// `Offer.Operation.id` of the operation; always set towards schedulers, unset where the
        /// operation has none.
        pub operation_id: Option<OperationId> = 1,
        /// Its state.
        pub state: OperationState = 2,
        /// Explanation for people.
        pub message: Option<String> = 3,
        /// Resources that the operation made of those it was given; only with `OPERATION_FINISHED`.
        pub converted_resources: Vec<Resource> = 4,
        /// Identity of an update delivered reliably; the scheduler acknowledges with it. Unset:
        /// nothing to acknowledge.
        pub uuid: Option<Uuid> = 5,
        /// Agent the operation concerns, if known. Named `slave_id` in package `mesos`. Since
        /// 1.7.1.
        pub agent_id: Option<AgentId> = 6,
        /// Resource provider it concerns; unset for the agent's own resources. Since 1.7.1.
        pub resource_provider_id: Option<ResourceProviderId> = 7,
    }
}

message! {
    /// Record of an operation with its status and history, as master, agents and resource
    /// providers keep it. Since 1.5.
    ///
    /// This is the top-level message `Operation`. The order itself, as a scheduler gives it, is
    /// [`offer::Operation`](crate::offer::Operation), which is field `info` here.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Operation = v1::Operation {
        /// Framework that asked for it; unset if an operator did.
        pub framework_id: Option<FrameworkId> = 1,
        /// Agent it is applied on. Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 2,
        /// The operation itself; never a launch.
        pub info: crate::model::offer::Operation = 3,
        /// Newest status known, whether acknowledged or not.
        pub latest_status: OperationStatus = 4,
        /// All statuses known, oldest first.
        pub statuses: Vec<OperationStatus> = 5,
        /// Identity given by Mesos, independent of `Offer.Operation.id` and always there.
        pub uuid: Uuid = 6,
    }
}

impl OperationState {
    /// Whether the operation has come to an end: `FINISHED`, `FAILED`, `ERROR`, `DROPPED` and
    /// `GONE_BY_OPERATOR`.
    ///
    /// An unrecognised number is not terminal, and neither is `UNSUPPORTED`, as which Mesos
    /// reads one.
    #[inline]
    pub const fn is_terminal(self) -> bool {
        match self {
            OperationState::Finished
            | OperationState::Failed
            | OperationState::Error
            | OperationState::Dropped
            | OperationState::GoneByOperator => true,
            OperationState::Unsupported
            | OperationState::Pending
            | OperationState::Unreachable
            | OperationState::Recovering
            | OperationState::Unknown
            | OperationState::Unrecognized(_) => false,
        }
    }
}
