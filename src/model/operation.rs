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
        ///
        /// Field `operation_id` = 1.
        pub operation_id: Option<OperationId>,
        /// Its state.
        ///
        /// Field `state` = 2.
        pub state: OperationState,
        /// Explanation for people.
        ///
        /// Field `message` = 3.
        pub message: Option<String>,
        /// What the operation turned its resources into; only with `OPERATION_FINISHED`.
        ///
        /// Field `converted_resources` = 4.
        pub converted_resources: Vec<Resource>,
        /// Identity of an update delivered reliably; the scheduler acknowledges with it. Unset:
        /// nothing to acknowledge.
        ///
        /// Field `uuid` = 5.
        pub uuid: Option<Uuid>,
        /// Agent the operation concerns, if known. Named `slave_id` in package `mesos`. Since
        /// 1.7.1.
        ///
        /// Field `agent_id` = 6.
        pub agent_id: Option<AgentId>,
        /// Resource provider it concerns; unset for the agent's own resources. Since 1.7.1.
        ///
        /// Field `resource_provider_id` = 7.
        pub resource_provider_id: Option<ResourceProviderId>,
    }
}

message! {
    /// An operation with its history, as master, agents and resource providers keep it. Since
    /// 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Operation = v1::Operation {
        /// Framework that asked for it; unset if an operator did.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: Option<FrameworkId>,
        /// Agent it is applied on. Named `slave_id` in package `mesos`.
        ///
        /// Field `agent_id` = 2.
        pub agent_id: Option<AgentId>,
        /// The operation itself; never a launch.
        ///
        /// Field `info` = 3.
        pub info: crate::model::offer::Operation,
        /// Newest status known, whether acknowledged or not.
        ///
        /// Field `latest_status` = 4.
        pub latest_status: OperationStatus,
        /// All statuses known, oldest first.
        ///
        /// Field `statuses` = 5.
        pub statuses: Vec<OperationStatus>,
        /// Identity given by Mesos, independent of `Offer.Operation.id` and always there.
        ///
        /// Field `uuid` = 6.
        pub uuid: Uuid,
    }
}

impl OperationState {
    /// Whether the operation has come to an end: `FINISHED`, `FAILED`, `ERROR`, `DROPPED` and
    /// `GONE_BY_OPERATOR`.
    ///
    /// An unrecognised number is not terminal, and neither is `UNSUPPORTED`, as which Mesos
    /// reads one.
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
