//! The v0 form of the scheduler Call, whose Subscribe numbers its fields unlike v1.
//! Everything else of package `mesos.scheduler` has the bytes of `mesos.v1.scheduler`.

use crate::FrameworkId;
use crate::codec::{message, union};

message! {
    /// A call of a scheduler in package `mesos`: what v0 scheduler drivers send to the master
    /// as a libprocess message, and what the master turns a v1 call into. Equal to the v1
    /// `Call` but for `subscribe`. Before 0.23 it was numbered differently.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = scheduler::Call {
        /// Framework that speaks. Unset in the first `SUBSCRIBE` of a new framework, required in
        /// all other calls.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: Option<FrameworkId>,
        /// What it is.
        union kind: CallKind,
    }
}

union! {
    /// What the `type` of a [`Call`] says it is, with what belongs to it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in scheduler::Call {
        tag r#type: Option<crate::scheduler::call::Type>,
        /// Set when `type` is `SUBSCRIBE`; the only body that differs from v1.
        ///
        /// Field `subscribe` = 3.
        Subscribe(call::Subscribe) = subscribe,
        /// Ends the framework: kills its tasks and executors and forgets it. No body.
        Teardown,
        /// Set when `type` is `ACCEPT`.
        ///
        /// Field `accept` = 4.
        Accept(crate::scheduler::call::Accept) = accept,
        /// Set when `type` is `DECLINE`.
        ///
        /// Field `decline` = 5.
        Decline(crate::scheduler::call::Decline) = decline,
        /// Set when `type` is `ACCEPT_INVERSE_OFFERS`. Since 1.0.
        ///
        /// Field `accept_inverse_offers` = 13.
        AcceptInverseOffers(crate::scheduler::call::AcceptInverseOffers) = accept_inverse_offers,
        /// Set when `type` is `DECLINE_INVERSE_OFFERS`. Since 1.0.
        ///
        /// Field `decline_inverse_offers` = 14.
        DeclineInverseOffers(crate::scheduler::call::DeclineInverseOffers) = decline_inverse_offers,
        /// May be set when `type` is `REVIVE`; unset revives all roles. Since 1.2.
        ///
        /// Field `revive` = 15.
        Revive(Option<crate::scheduler::call::Revive>) = revive,
        /// Set when `type` is `KILL`.
        ///
        /// Field `kill` = 6.
        Kill(crate::scheduler::call::Kill) = kill,
        /// Set when `type` is `SHUTDOWN`.
        ///
        /// Field `shutdown` = 7.
        Shutdown(crate::scheduler::call::Shutdown) = shutdown,
        /// Set when `type` is `ACKNOWLEDGE`.
        ///
        /// Field `acknowledge` = 8.
        Acknowledge(crate::scheduler::call::Acknowledge) = acknowledge,
        /// Set when `type` is `ACKNOWLEDGE_OPERATION_STATUS`. Since 1.5.
        ///
        /// Field `acknowledge_operation_status` = 17.
        AcknowledgeOperationStatus(crate::scheduler::call::AcknowledgeOperationStatus) = acknowledge_operation_status,
        /// Set when `type` is `RECONCILE`.
        ///
        /// Field `reconcile` = 9.
        Reconcile(crate::scheduler::call::Reconcile) = reconcile,
        /// Set when `type` is `RECONCILE_OPERATIONS`. Since 1.5.
        ///
        /// Field `reconcile_operations` = 18.
        ReconcileOperations(crate::scheduler::call::ReconcileOperations) = reconcile_operations,
        /// Set when `type` is `MESSAGE`.
        ///
        /// Field `message` = 10.
        Message(crate::scheduler::call::Message) = message,
        /// Set when `type` is `REQUEST`. Not in 0.23.
        ///
        /// Field `request` = 11.
        Request(crate::scheduler::call::Request) = request,
        /// May be set when `type` is `SUPPRESS`; unset suppresses all roles. Since 1.2.
        ///
        /// Field `suppress` = 16.
        Suppress(Option<crate::scheduler::call::Suppress>) = suppress,
        /// Set when `type` is `UPDATE_FRAMEWORK`. Since 1.9.
        ///
        /// Field `update_framework` = 19.
        UpdateFramework(crate::scheduler::call::UpdateFramework) = update_framework,
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
            ///
            /// Field `framework_info` = 1.
            pub framework_info: FrameworkInfo,
            /// True when a new scheduler instance takes over: one that is subscribed from another
            /// address is displaced. Unset or false, a driver's retry: if another address holds
            /// the subscription, the sender gets an error instead. Not in the v1 form since 0.28.
            ///
            /// Field `force` = 2.
            pub force: Option<bool>,
            /// Roles of the framework for which no offers are wanted at first. Empty means offers
            /// for all. Since 1.4; number 2 in v1.
            ///
            /// Field `suppressed_roles` = 3.
            pub suppressed_roles: Vec<String>,
            /// Limits which agents are offered. Unset means no limits. Since 1.11; number 3 in v1.
            /// A master that converts a v1 call always sets it, empty if need be.
            ///
            /// Field `offer_constraints` = 4.
            pub offer_constraints: Option<crate::scheduler::OfferConstraints>,
        }
    }
}
