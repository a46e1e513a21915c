//! Shapes of releases 0.24 to 0.27.

/// What a scheduler told the master through package `mesos.v1`: what it tells it through
/// package `mesos` to this day, as `SUBSCRIBE` of `mesos.v1` still had a field `force`.
pub mod scheduler {
    pub use crate::scheduler::v0::{Call, CallKind, call};
}

use crate::legacy::NoCounterpart;
use crate::scheduler as today;

/// Fails if `SUBSCRIBE` has `force` set, to whatever.
impl TryFrom<scheduler::Call> for today::Call {
    type Error = NoCounterpart;

    fn try_from(old: scheduler::Call) -> Result<Self, NoCounterpart> {
        use scheduler::CallKind;
        let kind = match old.kind {
            CallKind::Subscribe(body) => {
                let scheduler::call::Subscribe {
                    framework_info,
                    force,
                    suppressed_roles,
                    offer_constraints,
                } = body;
                if force.is_some() {
                    let field = "Call.subscribe.force";
                    return Err(NoCounterpart { field, reason: "has no field in `mesos.v1`" });
                }
                today::CallKind::Subscribe(today::call::Subscribe {
                    framework_info,
                    suppressed_roles,
                    offer_constraints,
                })
            }
            CallKind::Teardown => today::CallKind::Teardown,
            CallKind::Accept(body) => today::CallKind::Accept(body),
            CallKind::Decline(body) => today::CallKind::Decline(body),
            CallKind::AcceptInverseOffers(body) => today::CallKind::AcceptInverseOffers(body),
            CallKind::DeclineInverseOffers(body) => today::CallKind::DeclineInverseOffers(body),
            CallKind::Revive(body) => today::CallKind::Revive(body),
            CallKind::Kill(body) => today::CallKind::Kill(body),
            CallKind::Shutdown(body) => today::CallKind::Shutdown(body),
            CallKind::Acknowledge(body) => today::CallKind::Acknowledge(body),
            CallKind::AcknowledgeOperationStatus(body) => {
                today::CallKind::AcknowledgeOperationStatus(body)
            }
            CallKind::Reconcile(body) => today::CallKind::Reconcile(body),
            CallKind::ReconcileOperations(body) => today::CallKind::ReconcileOperations(body),
            CallKind::Message(body) => today::CallKind::Message(body),
            CallKind::Request(body) => today::CallKind::Request(body),
            CallKind::Suppress(body) => today::CallKind::Suppress(body),
            CallKind::UpdateFramework(body) => today::CallKind::UpdateFramework(body),
            CallKind::Bare(bare) => today::CallKind::bare(bare.tag()),
        };
        Ok(today::Call { framework_id: old.framework_id, kind })
    }
}
