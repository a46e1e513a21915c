//! The v0 form of the scheduler Call, whose Subscribe numbers its fields unlike v1. Everything else
//! of package `mesos.scheduler` has the bytes of `mesos.v1.scheduler`. Both forms convert into each
//! other; a call that the other form has no place for is an error.

use std::fmt;

use crate::codec::{message, union};
use crate::{FrameworkId, scheduler};

message! {
    /// A call of a scheduler in package `mesos`: v0 scheduler drivers send it to the master as a
    /// libprocess message, and the master turns a v1 call into it. Equal to the v1 `Call` but for
    /// `subscribe`. Before 0.23 it was numbered differently.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = scheduler::Call {
        /// Framework that speaks. Unset in the first `SUBSCRIBE` of a new framework, required in
        /// all other calls.
        pub framework_id: Option<FrameworkId> = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in scheduler::Call {
        tag r#type: Option<crate::scheduler::call::Type> = 2 "type",
        /// Opens the event stream; the only call possible before `SUBSCRIBED`. The only body that
        /// differs from v1.
        Subscribe(call::Subscribe) = subscribe = 3,
        /// Ends the framework: kills its tasks and executors and forgets it. No body.
        Teardown,
        /// Uses offers.
        Accept(crate::scheduler::call::Accept) = accept = 4,
        /// Gives offers back unused.
        Decline(crate::scheduler::call::Decline) = decline = 5,
        /// Agrees to free resources. Since 1.0.
        AcceptInverseOffers(crate::scheduler::call::AcceptInverseOffers) = accept_inverse_offers = 13,
        /// Cannot promise to free resources. Since 1.0.
        DeclineInverseOffers(crate::scheduler::call::DeclineInverseOffers) = decline_inverse_offers = 14,
        /// Asks for offers again: drops filters and ends suppression. The body came with 1.2; an
        /// unset one revives all roles.
        Revive(Option<crate::scheduler::call::Revive>) = revive = 15,
        /// Kills a task.
        Kill(crate::scheduler::call::Kill) = kill = 6,
        /// Ends an executor.
        Shutdown(crate::scheduler::call::Shutdown) = shutdown = 7,
        /// Confirms a task status.
        Acknowledge(crate::scheduler::call::Acknowledge) = acknowledge = 8,
        /// Confirms an operation status. Since 1.5.
        AcknowledgeOperationStatus(crate::scheduler::call::AcknowledgeOperationStatus) = acknowledge_operation_status = 17,
        /// Asks for task statuses.
        Reconcile(crate::scheduler::call::Reconcile) = reconcile = 9,
        /// Asks for operation statuses. Since 1.5.
        ReconcileOperations(crate::scheduler::call::ReconcileOperations) = reconcile_operations = 18,
        /// Sends data to an executor.
        Message(crate::scheduler::call::Message) = message = 10,
        /// Asks the allocator for resources. Not in 0.23.
        Request(crate::scheduler::call::Request) = request = 11,
        /// Asks for no more offers. Since 0.25. The body came with 1.2; an unset one suppresses
        /// all roles.
        Suppress(Option<crate::scheduler::call::Suppress>) = suppress = 16,
        /// Changes the framework while subscribed. Since 1.9.
        UpdateFramework(crate::scheduler::call::UpdateFramework) = update_framework = 19,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::FrameworkInfo;
    use crate::codec::message;

    message! {
        /// Body of `SUBSCRIBE` in its v0 form. Bytes of the v1 form must be converted field by
        /// field: numbers 2 and 3 mean other things there.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Subscribe = scheduler::call::Subscribe {
            /// The framework. Its `id` must equal `Call.framework_id`: both unset to register as
            /// new, both set to resume.
            pub framework_info: FrameworkInfo = 1,
            /// True when a new scheduler instance takes over: one that is subscribed from another
            /// address is displaced. Unset or false, a driver's retry: if another address holds
            /// the subscription, the sender gets an error instead. Not in the v1 form since 0.28.
            pub force: Option<bool> = 2,
            /// Roles of the framework for which no offers are wanted at first. Empty means offers
            /// for all. Since 1.4; number 2 in v1.
            pub suppressed_roles: Vec<String> = 3,
            /// Limits which agents are offered. Unset means no limits. Since 1.11; number 3 in v1.
            /// A master that converts a v1 call always sets it, empty if need be.
            pub offer_constraints: Option<crate::scheduler::OfferConstraints> = 4,
        }
    }
}

/// The form of v1 has no place for what a v0 `SUBSCRIBE` says in field `force`, not even for
/// false. To convert the rest, take it out before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForceError;

impl fmt::Display for ForceError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Call.subscribe.force is set, which has no place in v1")
    }
}

impl std::error::Error for ForceError {}

/// One arm for each kind of call: all bodies but one are those of the other form.
macro_rules! convert {
    ($kind:expr, $From:ident => $To:ident, |$body:ident| $subscribe:expr) => {
        match $kind {
            $From::Subscribe($body) => $To::Subscribe($subscribe),
            $From::Teardown => $To::Teardown,
            $From::Accept(body) => $To::Accept(body),
            $From::Decline(body) => $To::Decline(body),
            $From::AcceptInverseOffers(body) => $To::AcceptInverseOffers(body),
            $From::DeclineInverseOffers(body) => $To::DeclineInverseOffers(body),
            $From::Revive(body) => $To::Revive(body),
            $From::Kill(body) => $To::Kill(body),
            $From::Shutdown(body) => $To::Shutdown(body),
            $From::Acknowledge(body) => $To::Acknowledge(body),
            $From::AcknowledgeOperationStatus(body) => $To::AcknowledgeOperationStatus(body),
            $From::Reconcile(body) => $To::Reconcile(body),
            $From::ReconcileOperations(body) => $To::ReconcileOperations(body),
            $From::Message(body) => $To::Message(body),
            $From::Request(body) => $To::Request(body),
            $From::Suppress(body) => $To::Suppress(body),
            $From::UpdateFramework(body) => $To::UpdateFramework(body),
            $From::Bare(bare) => $To::bare(bare.tag()),
        }
    };
}

/// As a master turns a v1 call into its own, but that a master sets `offer_constraints` in any
/// case, to an empty message if need be.
impl From<scheduler::Call> for Call {
    #[inline]
    fn from(call: scheduler::Call) -> Self {
        use scheduler::CallKind as V1;
        let kind = convert!(call.kind, V1 => CallKind, |body| body.into());
        Call { framework_id: call.framework_id, kind }
    }
}

/// # Errors
/// A `SUBSCRIBE` says `force`.
impl TryFrom<Call> for scheduler::Call {
    type Error = ForceError;

    #[inline]
    fn try_from(call: Call) -> Result<Self, ForceError> {
        use scheduler::CallKind as V1;
        let kind = convert!(call.kind, CallKind => V1, |body| body.try_into()?);
        Ok(scheduler::Call { framework_id: call.framework_id, kind })
    }
}

impl From<scheduler::call::Subscribe> for call::Subscribe {
    #[inline]
    fn from(body: scheduler::call::Subscribe) -> Self {
        call::Subscribe {
            framework_info: body.framework_info,
            force: None,
            suppressed_roles: body.suppressed_roles,
            offer_constraints: body.offer_constraints,
        }
    }
}

/// # Errors
/// It says `force`.
impl TryFrom<call::Subscribe> for scheduler::call::Subscribe {
    type Error = ForceError;

    #[inline]
    fn try_from(body: call::Subscribe) -> Result<Self, ForceError> {
        if body.force.is_some() {
            return Err(ForceError);
        }
        Ok(scheduler::call::Subscribe {
            framework_info: body.framework_info,
            suppressed_roles: body.suppressed_roles,
            offer_constraints: body.offer_constraints,
        })
    }
}
