//! Frameworks: their roles, filters and updates.

use std::collections::HashSet;
use std::num::FpCategory;

use super::checker::Checker;
use super::context::{has_capability, roles};
use super::id::framework_id;
use super::{Rule, check};
use crate::framework_info::capability::Type;
use crate::{Filters, FrameworkInfo, OfferFilters};

check! {
    FrameworkInfo => framework;
    OfferFilters => offer_filters;
    Filters => filters;
}

pub(super) fn framework<'a>(cx: &mut Checker<'a>, value: &'a FrameworkInfo) {
    framework_roles(cx, value);
    if let Some(id) = &value.id {
        cx.field("id", |cx| framework_id(cx, id));
        if cx.context.completed_frameworks.contains(id) {
            cx.field_breaks("id", Rule::FrameworkCompleted);
        }
    }
    cx.each_value("offer_filters", &value.offer_filters, |cx, _, filter| offer_filters(cx, filter));
    if let Some(seconds) = value.failover_timeout {
        let nanoseconds = seconds * 1e9;
        // NaN passes, and so does 2^63 itself, which is the double of the largest number.
        if nanoseconds > i64::MAX as f64 || nanoseconds < i64::MIN as f64 {
            cx.field_breaks("failover_timeout", Rule::FailoverTimeoutRange);
        }
    }
    if cx.context.root_submissions == Some(false) && value.user == "root" {
        cx.field_breaks("user", Rule::RootUser);
    }
}

fn framework_roles<'a>(cx: &mut Checker<'a>, value: &'a FrameworkInfo) {
    let whitelist = cx.context.role_whitelist;
    let role = |cx: &mut Checker<'a>, role: &str| {
        cx.role(role);
        if whitelist.is_some_and(|roles| !roles.contains(role)) {
            cx.breaks_with(Rule::RoleNotWhitelisted, role);
        }
    };
    if has_capability(value, Type::MultiRole) {
        if value.role.is_some() {
            cx.field_breaks("role", Rule::RoleWithMultiRole);
        }
        let mut seen = HashSet::new();
        cx.each("roles", &value.roles, |cx, name| {
            if !seen.insert(name.as_str()) {
                cx.breaks_with(Rule::RoleDuplicate, name);
            }
            role(cx, name);
        });
    } else {
        if !value.roles.is_empty() {
            cx.field_breaks("roles", Rule::RolesWithoutMultiRole);
        }
        cx.field("role", |cx| role(cx, value.role()));
    }
}

/// What a call says of the roles of its framework: each must be one of them.
pub(super) fn suppressed_roles<'a>(
    cx: &mut Checker<'a>,
    framework: &'a FrameworkInfo,
    suppressed: &'a [String],
) {
    if suppressed.is_empty() {
        return;
    }
    let roles = roles(framework);
    cx.each("suppressed_roles", suppressed, |cx, role| {
        if !roles.contains(role.as_str()) {
            cx.breaks_with(Rule::SuppressedRoleUnknown, role);
        }
    });
}

/// Compares a framework that subscribes again with what the master knows of it. Only the
/// principal has to stay; the old user and `checkpoint` stay in force.
pub(super) fn resubscription(cx: &mut Checker<'_>, value: &FrameworkInfo) {
    let Some(known) = cx.context.framework else { return };
    if value.principal != known.principal {
        cx.field_breaks("principal", Rule::PrincipalChanged);
    }
    if value.user != known.user {
        cx.field_breaks("user", Rule::UserKept);
    }
    if value.checkpoint() != known.checkpoint() {
        cx.field_breaks("checkpoint", Rule::CheckpointKept);
    }
}

/// Compares the new description of a framework with what the master knows of it.
pub(super) fn update(cx: &mut Checker<'_>, value: &FrameworkInfo) {
    let Some(known) = cx.context.framework else { return };
    if value.principal != known.principal {
        cx.field_breaks("principal", Rule::PrincipalChanged);
    }
    if value.user != known.user {
        cx.field_breaks("user", Rule::UserChanged);
    }
    if value.checkpoint() != known.checkpoint() {
        cx.field_breaks("checkpoint", Rule::CheckpointChanged);
    }
}

pub(super) fn offer_filters<'a>(cx: &mut Checker<'a>, value: &'a OfferFilters) {
    let Some(minimum) = &value.min_allocatable_resources else { return };
    cx.field("min_allocatable_resources", |cx| {
        cx.each("quantities", &minimum.quantities, |cx, entry| {
            if entry.quantities.is_empty() {
                cx.field_breaks("quantities", Rule::QuantitiesEmpty);
            }
            cx.each_value("quantities", &entry.quantities, |cx, _, scalar| {
                cx.field("value", |cx| input_scalar(cx, scalar.0));
            });
        });
    });
}

/// An amount that a user may give. Zero passes, of either sign.
pub(super) fn input_scalar(cx: &mut Checker<'_>, value: f64) {
    match value.classify() {
        FpCategory::Infinite => cx.breaks(Rule::ScalarInfinite),
        FpCategory::Nan => cx.breaks(Rule::ScalarNan),
        FpCategory::Subnormal => cx.breaks(Rule::ScalarSubnormal),
        FpCategory::Normal if value < 0.0 => cx.breaks(Rule::ScalarNegative),
        FpCategory::Normal | FpCategory::Zero => {}
    }
}

/// Mesos takes the default in place of a time that it cannot use, and cuts a long one to a year.
pub(super) fn filters<'a>(cx: &mut Checker<'a>, value: &'a Filters) {
    if value.refuse_seconds.is_some_and(|seconds| seconds < 0.0 || seconds.is_nan()) {
        cx.field_breaks("refuse_seconds", Rule::RefuseSecondsInvalid);
    }
}
