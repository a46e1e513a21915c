//! Constraints on offers.

use super::checker::Checker;
use super::context::roles;
use super::{Rule, check};
use crate::FrameworkInfo;
use crate::scheduler::attribute_constraint::selector::PseudoattributeType;
use crate::scheduler::attribute_constraint::{Predicate, Selector};
use crate::scheduler::{AttributeConstraint, OfferConstraints};

check! {
    OfferConstraints => offer_constraints;
    AttributeConstraint => attribute_constraint;
}

/// Constraints are for roles of the framework.
pub(super) fn constraint_roles<'a>(
    cx: &mut Checker<'a>,
    framework: &'a FrameworkInfo,
    value: &'a OfferConstraints,
) {
    let roles = roles(framework);
    cx.each_value("role_constraints", &value.role_constraints, |cx, role, _| {
        if !roles.contains(role) {
            cx.breaks(Rule::ConstraintRoleUnknown);
        }
    });
}

pub(super) fn offer_constraints<'a>(cx: &mut Checker<'a>, value: &'a OfferConstraints) {
    cx.each_value("role_constraints", &value.role_constraints, |cx, _, constraints| {
        if constraints.groups.is_empty() {
            cx.field_breaks("groups", Rule::GroupsEmpty);
        }
        cx.each("groups", &constraints.groups, |cx, group| {
            if group.attribute_constraints.is_empty() {
                cx.field_breaks("attribute_constraints", Rule::GroupEmpty);
            }
            cx.each("attribute_constraints", &group.attribute_constraints, attribute_constraint);
        });
    });
}

fn attribute_constraint<'a>(cx: &mut Checker<'a>, value: &'a AttributeConstraint) {
    match &value.selector {
        Selector::AttributeName(_) => {}
        Selector::PseudoattributeType(kind) => match kind {
            PseudoattributeType::Hostname
            | PseudoattributeType::Region
            | PseudoattributeType::Zone => {}
            PseudoattributeType::Unknown => cx.field("selector", |cx| {
                cx.field_breaks("pseudoattribute_type", Rule::PseudoattributeUnknown);
            }),
            // A number that Mesos does not know counts as unset.
            PseudoattributeType::Unrecognized(_) => {
                cx.field_breaks("selector", Rule::SelectorMissing);
            }
        },
        Selector::Unset => cx.field_breaks("selector", Rule::SelectorMissing),
    }
    cx.field("predicate", |cx| match &value.predicate {
        Predicate::TextMatches(body) => cx.field("text_matches", |cx| regex(cx, &body.regex)),
        Predicate::TextNotMatches(body) => {
            cx.field("text_not_matches", |cx| regex(cx, &body.regex));
        }
        Predicate::Exists(_)
        | Predicate::NotExists(_)
        | Predicate::TextEquals(_)
        | Predicate::TextNotEquals(_) => {}
        Predicate::Unset => cx.breaks(Rule::PredicateMissing),
    });
}

#[cfg(feature = "constraints")]
fn regex(cx: &mut Checker<'_>, pattern: &str) {
    use crate::constraints::{RegexError, check_regex};

    let rule = match check_regex(pattern, &cx.context.regex_limits) {
        Ok(()) => return,
        Err(RegexError::Syntax { .. }) => Rule::RegexInvalid,
        Err(RegexError::TooLarge) => Rule::RegexTooLarge,
    };
    cx.field("regex", |cx| cx.breaks_with(rule, pattern));
}

#[cfg(not(feature = "constraints"))]
fn regex(_: &mut Checker<'_>, _: &str) {}
