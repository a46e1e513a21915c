//! Answers to scheduler calls.

use crate::OperationStatus;
use crate::codec::{message, open_enum, union};

union! {
    /// Direct HTTP answer of the master to a call, outside the event stream. Masters of 1.6
    /// and 1.7 send one to `RECONCILE_OPERATIONS`; since 1.8 none is sent. In 1.5 the message
    /// had no `type`, and field 1 was `reconcile_operations`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = v1::scheduler::Response {
        tag r#type: Option<Type> = 1 "type",
        /// Answer to the call of that name. Deprecated: since 1.8 the statuses come as
        /// `UPDATE_OPERATION_STATUS` events. Field 1 in 1.5.
        ReconcileOperations(ReconcileOperations) = reconcile_operations = 2,
    }
}

open_enum! {
    /// Tells responses apart.
    pub enum Type = v1::scheduler::response::Type {
        /// Value of an unset `type`. It has no body.
        Unknown = 0 "UNKNOWN",
        /// Answer to the call of that name. Body `reconcile_operations`. Deprecated: since 1.8
        /// the statuses come as `UPDATE_OPERATION_STATUS` events.
        ReconcileOperations = 1 "RECONCILE_OPERATIONS",
    }
}

message! {
    /// Body of `RECONCILE_OPERATIONS`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReconcileOperations = v1::scheduler::response::ReconcileOperations {
        /// Latest status of each operation asked for.
        pub operation_statuses: Vec<OperationStatus> = 1,
    }
}

message! {
    /// Outcome of one call, as the C++ scheduler library hands it to its user. Never on the
    /// wire, and not in package `mesos`. Since 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiResult = v1::scheduler::ApiResult {
        /// HTTP status the master answered with.
        pub status_code: u32 = 1,
        /// The answer. Only with status 200, and only if it had a body.
        pub response: Option<crate::scheduler::Response> = 2,
        /// Text of a refusal. Only with a status other than 200 and 202, and only if it had a
        /// body.
        pub error: Option<String> = 3,
    }
}
