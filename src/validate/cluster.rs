//! Weights of roles, machines, and when they are out of service.

use super::checker::Checker;
use super::task::duration;
use super::{Rule, check};
use crate::{MachineId, Unavailability, WeightInfo};

check! {
    WeightInfo => weight;
    MachineId => machine;
    Unavailability => unavailability;
}

/// The master trims the role.
pub(super) fn weight(cx: &mut Checker<'_>, value: &WeightInfo) {
    let role = value.role.as_deref().unwrap_or_default();
    let role = role.trim_matches([' ', '\t', '\n', '\r']);
    cx.field("role", |cx| cx.role(role));
    if cx.context.role_whitelist.is_some_and(|roles| !roles.contains(role)) {
        cx.field("role", |cx| cx.breaks_with(Rule::RoleNotWhitelisted, role));
    }
    // NaN passes as a weight.
    if value.weight <= 0.0 {
        cx.field("weight", |cx| {
            cx.breaks_with(Rule::WeightNotPositive, &value.weight.to_string());
        });
    }
}

#[cfg(feature = "operator")]
/// What tells machines apart. The case of a hostname does not.
pub(super) type MachineKey<'a> = (Option<String>, Option<&'a str>);

#[cfg(feature = "operator")]
pub(super) fn machine_key(id: &MachineId) -> MachineKey<'_> {
    (id.hostname.as_ref().map(|hostname| hostname.to_ascii_lowercase()), id.ip.as_deref())
}

pub(super) fn unavailability(cx: &mut Checker<'_>, value: &Unavailability) {
    duration(cx, "duration", value.duration.as_ref());
}

pub(super) fn machine(cx: &mut Checker<'_>, value: &MachineId) {
    let ip = value.ip.as_deref().unwrap_or_default();
    if ip.is_empty() {
        if value.hostname.as_deref().unwrap_or_default().is_empty() {
            cx.breaks(Rule::MachineEmpty);
        }
    } else if ip.parse::<std::net::Ipv4Addr>().is_err() {
        cx.field("ip", |cx| cx.breaks_with(Rule::MachineIp, ip));
    }
}
