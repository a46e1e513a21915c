//! Calls of schedulers and executors.

use std::collections::HashSet;

use super::checker::Checker;
use super::checks::check_status;
use super::constraint::{constraint_roles, offer_constraints};
use super::framework::{filters, framework, resubscription, suppressed_roles, update};
use super::id::uuid;
use super::offered::Offered;
use super::operation::operation;
use super::task::Launches;
use super::{Rule, check};
use crate::scheduler::OfferConstraints;
use crate::scheduler::call::{Accept, AcknowledgeOperationStatus, Type, UpdateFramework};
use crate::task_status::Source;
use crate::{
    Filters, FrameworkId, FrameworkInfo, OfferId, TaskState, TaskStatus, executor, scheduler,
};

check! {
    scheduler::Call => scheduler_call;
    scheduler::v0::Call => scheduler_call_v0;
    executor::Call => executor_call;
}

/// The two forms of a call differ in the type of one body only.
macro_rules! scheduler_call {
    ($name:ident, $Call:ty, $Kind:ident) => {
        fn $name<'a>(cx: &mut Checker<'a>, value: &'a $Call) {
            use $Kind as Kind;

            let framework_id = value.framework_id.as_ref();
            // An empty ID counts as given.
            let subscribes = matches!(value.kind.tag(), Some(Type::Subscribe));
            let unknown = matches!(value.kind.tag(), None | Some(Type::Unrecognized(_)));
            if framework_id.is_none() && !subscribes && !unknown {
                cx.field_breaks("framework_id", Rule::FrameworkIdMissing);
            }
            match &value.kind {
                Kind::Subscribe(body) => cx.field("subscribe", |cx| {
                    let info = &body.framework_info;
                    subscribe(cx, framework_id, info);
                    roles(cx, info, &body.suppressed_roles, body.offer_constraints.as_ref());
                }),
                Kind::UpdateFramework(body) => cx.field("update_framework", |cx| {
                    update_framework(cx, framework_id, body);
                }),
                Kind::Accept(body) => cx.field("accept", |cx| accept(cx, framework_id, body)),
                Kind::AcceptInverseOffers(body) => cx.field("accept_inverse_offers", |cx| {
                    inverse_offers(cx, &body.inverse_offer_ids, body.filters.as_ref());
                }),
                Kind::DeclineInverseOffers(body) => cx.field("decline_inverse_offers", |cx| {
                    inverse_offers(cx, &body.inverse_offer_ids, body.filters.as_ref());
                }),
                Kind::Decline(body) => {
                    cx.field("decline", |cx| call_filters(cx, body.filters.as_ref()));
                }
                Kind::Acknowledge(body) => {
                    cx.field("acknowledge", |cx| cx.field("uuid", |cx| uuid(cx, &body.uuid)));
                }
                Kind::AcknowledgeOperationStatus(body) => {
                    cx.field("acknowledge_operation_status", |cx| acknowledge(cx, body));
                }
                Kind::Teardown
                | Kind::Revive(_)
                | Kind::Kill(_)
                | Kind::Shutdown(_)
                | Kind::Reconcile(_)
                | Kind::ReconcileOperations(_)
                | Kind::Message(_)
                | Kind::Request(_)
                | Kind::Suppress(_) => {}
                Kind::Bare(bare) => match bare.tag() {
                    Some(Type::Unknown) => {}
                    None | Some(Type::Unrecognized(_)) => {
                        cx.field_breaks("type", Rule::CallTypeMissing);
                    }
                    Some(tag) => cx.body_missing(tag.as_str(), Rule::CallBodyMissing),
                },
            }
        }
    };
}

mod kinds {
    pub(super) use crate::scheduler::CallKind;
    pub(super) use crate::scheduler::v0::CallKind as CallKindV0;
}

use kinds::{CallKind, CallKindV0};

scheduler_call!(scheduler_call, scheduler::Call, CallKind);
scheduler_call!(scheduler_call_v0, scheduler::v0::Call, CallKindV0);

/// Unset and empty are the same ID here.
fn same_id(one: Option<&FrameworkId>, other: Option<&FrameworkId>) -> bool {
    let text = |id: Option<&FrameworkId>| id.map_or_else(String::new, |id| id.0.clone());
    text(one) == text(other)
}

fn subscribe<'a>(cx: &mut Checker<'a>, id: Option<&'a FrameworkId>, info: &'a FrameworkInfo) {
    cx.field("framework_info", |cx| {
        if !same_id(info.id.as_ref(), id) {
            cx.field_breaks("id", Rule::FrameworkIdDiffers);
        }
        let authenticated = cx.context.principal.flatten();
        if let (Some(authenticated), Some(principal)) = (authenticated, &info.principal) {
            if authenticated != principal {
                cx.field("principal", |cx| cx.breaks_with(Rule::PrincipalDiffers, principal));
            }
        }
        if cx.whole() {
            framework(cx, info);
            if id.is_some_and(|id| !id.0.is_empty()) {
                resubscription(cx, info);
            }
        }
    });
}

fn update_framework<'a>(
    cx: &mut Checker<'a>,
    id: Option<&'a FrameworkId>,
    value: &'a UpdateFramework,
) {
    let info = &value.framework_info;
    cx.field("framework_info", |cx| {
        if !same_id(info.id.as_ref(), id) {
            cx.field_breaks("id", Rule::FrameworkIdDiffers);
        }
        if cx.whole() {
            framework(cx, info);
            update(cx, info);
        }
    });
    roles(cx, info, &value.suppressed_roles, value.offer_constraints.as_ref());
}

fn roles<'a>(
    cx: &mut Checker<'a>,
    info: &'a FrameworkInfo,
    suppressed: &'a [String],
    constraints: Option<&'a OfferConstraints>,
) {
    if !cx.whole() {
        return;
    }
    suppressed_roles(cx, info, suppressed);
    if let Some(constraints) = constraints {
        cx.field("offer_constraints", |cx| {
            constraint_roles(cx, info, constraints);
            offer_constraints(cx, constraints);
        });
    }
}

fn call_filters<'a>(cx: &mut Checker<'a>, value: Option<&'a Filters>) {
    if let Some(value) = value {
        cx.field("filters", |cx| filters(cx, value));
    }
}

/// Calls `unique` on the first occurrence of each offer.
fn offer_ids<'a>(
    cx: &mut Checker<'a>,
    name: &'static str,
    ids: &'a [OfferId],
    mut unique: impl FnMut(&mut Checker<'a>, &'a OfferId),
) {
    let mut seen = HashSet::new();
    cx.each(name, ids, |cx, id| {
        if seen.insert(id) {
            unique(cx, id);
        } else {
            cx.field("value", |cx| cx.breaks_with(Rule::OfferDuplicate, &id.0));
        }
    });
}

fn inverse_offers<'a>(cx: &mut Checker<'a>, ids: &'a [OfferId], filters: Option<&'a Filters>) {
    if cx.whole() {
        offer_ids(cx, "inverse_offer_ids", ids, |_, _| {});
        call_filters(cx, filters);
    }
}

fn accept<'a>(cx: &mut Checker<'a>, framework_id: Option<&'a FrameworkId>, value: &'a Accept) {
    if !cx.whole() {
        return;
    }
    let mut launches = Launches::new(cx);
    launches.framework = framework_id.or(launches.framework);
    if value.offer_ids.is_empty() {
        cx.field_breaks("offer_ids", Rule::OfferMissing);
    }
    let mut first = None;
    offer_ids(cx, "offer_ids", &value.offer_ids, |cx, id| {
        let Some(offers) = &cx.context.offers else { return };
        let Some(&offer) = offers.get(id) else {
            return cx.field("value", |cx| cx.breaks_with(Rule::OfferUnknown, &id.0));
        };
        if framework_id.is_some_and(|framework| offer.framework_id != *framework) {
            cx.breaks_with(Rule::OfferFrameworkDiffers, &offer.framework_id.0);
        }
        let role = |offer: &'a crate::Offer| offer.allocation_info.as_ref()?.role.as_deref();
        let first = *first.get_or_insert(offer);
        if role(offer) != role(first) {
            cx.breaks_with(Rule::OfferRolesDiffer, role(offer).unwrap_or_default());
        }
        if offer.agent_id != first.agent_id {
            cx.breaks_with(Rule::OfferAgentsDiffer, &offer.agent_id.0);
        }
        launches.agent = Some(&first.agent_id);
        launches.role = role(first);
        launches.offered.get_or_insert_with(|| Offered::new(role(first))).add(offer);
    });
    cx.each("operations", &value.operations, |cx, value| operation(cx, value, &mut launches));
    call_filters(cx, value.filters.as_ref());
}

fn acknowledge(cx: &mut Checker<'_>, value: &AcknowledgeOperationStatus) {
    cx.field("uuid", |cx| uuid(cx, &value.uuid));
    if value.agent_id.is_none() {
        cx.field_breaks("agent_id", Rule::AgentIdMissing);
    }
}

// Executors.

fn executor_call<'a>(cx: &mut Checker<'a>, value: &'a executor::Call) {
    use executor::CallKind;
    use executor::call::Type;

    match &value.kind {
        CallKind::Update(body) => cx.field("update", |cx| {
            cx.field("status", |cx| executor_status(cx, value, &body.status));
        }),
        CallKind::Subscribe(_) | CallKind::Message(_) | CallKind::Heartbeat => {}
        CallKind::Bare(bare) => match bare.tag() {
            Some(Type::Unknown) => {}
            None | Some(Type::Unrecognized(_)) => cx.field_breaks("type", Rule::CallTypeMissing),
            Some(tag) => cx.body_missing(tag.as_str(), Rule::CallBodyMissing),
        },
    }
}

fn executor_status<'a>(cx: &mut Checker<'a>, call: &executor::Call, status: &'a TaskStatus) {
    match &status.uuid {
        Some(bytes) => cx.field("uuid", |cx| uuid(cx, bytes)),
        None => cx.field_breaks("uuid", Rule::UuidMissing),
    }
    if let Some(id) = status.executor_id.as_ref().filter(|id| **id != call.executor_id) {
        cx.field("executor_id", |cx| {
            cx.field("value", |cx| cx.breaks_with(Rule::ExecutorIdDiffers, &id.0));
        });
    }
    if status.source != Some(Source::Executor) {
        cx.field_breaks("source", Rule::SourceNotExecutor);
    }
    match status.state {
        TaskState::Staging => cx.field_breaks("state", Rule::StateStaging),
        TaskState::Unrecognized(_) => cx.field_breaks("state", Rule::EnumUnrecognized),
        _ => {}
    }
    if let Some(check) = &status.check_status {
        cx.field("check_status", |cx| check_status(cx, check));
    }
}
