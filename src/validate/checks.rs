//! Checks, health checks, and the results of checks.

use super::checker::Checker;
use super::command::command_environment;
use super::{Rule, check};
use crate::{CheckInfo, CheckStatusInfo, CommandInfo, HealthCheck, check_info, health_check};

check! {
    HealthCheck => health_check;
    CheckInfo => check_info;
    CheckStatusInfo => check_status;
}

pub(super) fn health_check<'a>(cx: &mut Checker<'a>, value: &'a HealthCheck) {
    use health_check::Type;

    match value.r#type {
        Some(Type::Command) => match &value.command {
            Some(command) => cx.field("command", |cx| check_command(cx, command)),
            None => cx.field_breaks("command", Rule::CheckBodyMissing),
        },
        Some(Type::Http) => match &value.http {
            Some(http) => cx.field("http", |cx| {
                if let Some(scheme) = &http.scheme {
                    if !matches!(scheme.as_str(), "http" | "https") {
                        cx.field("scheme", |cx| cx.breaks_with(Rule::CheckScheme, scheme));
                    }
                }
                check_path(cx, http.path.as_deref());
            }),
            None => cx.field_breaks("http", Rule::CheckBodyMissing),
        },
        Some(Type::Tcp) if value.tcp.is_none() => cx.field_breaks("tcp", Rule::CheckBodyMissing),
        Some(Type::Tcp) => {}
        Some(Type::Unknown) => cx.field_breaks("type", Rule::CheckTypeUnknown),
        Some(Type::Unrecognized(_)) | None => cx.field_breaks("type", Rule::CheckTypeMissing),
    }
    seconds(cx, "delay_seconds", value.delay_seconds);
    seconds(cx, "grace_period_seconds", value.grace_period_seconds);
    seconds(cx, "interval_seconds", value.interval_seconds);
    seconds(cx, "timeout_seconds", value.timeout_seconds);
}

pub(super) fn check_info<'a>(cx: &mut Checker<'a>, value: &'a CheckInfo) {
    use check_info::Type;

    match value.r#type {
        Some(Type::Command) => match &value.command {
            Some(body) => cx.field("command", |cx| {
                cx.field("command", |cx| check_command(cx, &body.command));
            }),
            None => cx.field_breaks("command", Rule::CheckBodyMissing),
        },
        Some(Type::Http) => match &value.http {
            Some(http) => cx.field("http", |cx| check_path(cx, http.path.as_deref())),
            None => cx.field_breaks("http", Rule::CheckBodyMissing),
        },
        Some(Type::Tcp) if value.tcp.is_none() => cx.field_breaks("tcp", Rule::CheckBodyMissing),
        Some(Type::Tcp) => {}
        Some(Type::Unknown) => cx.field_breaks("type", Rule::CheckTypeUnknown),
        Some(Type::Unrecognized(_)) | None => cx.field_breaks("type", Rule::CheckTypeMissing),
    }
    seconds(cx, "delay_seconds", value.delay_seconds);
    seconds(cx, "interval_seconds", value.interval_seconds);
    seconds(cx, "timeout_seconds", value.timeout_seconds);
}

fn check_command<'a>(cx: &mut Checker<'a>, command: &'a CommandInfo) {
    if command.value.is_none() {
        cx.field_breaks("value", Rule::CheckCommandValueMissing);
    }
    command_environment(cx, command);
}

fn check_path(cx: &mut Checker<'_>, path: Option<&str>) {
    if let Some(path) = path.filter(|path| !path.starts_with('/')) {
        cx.field("path", |cx| cx.breaks_with(Rule::CheckPath, path));
    }
}

/// NaN and infinity pass, as does a negative zero.
fn seconds(cx: &mut Checker<'_>, name: &'static str, value: Option<f64>) {
    if value.is_some_and(|seconds| seconds < 0.0) {
        cx.field_breaks(name, Rule::SecondsNegative);
    }
}

pub(super) fn check_status<'a>(cx: &mut Checker<'a>, value: &'a CheckStatusInfo) {
    use check_info::Type;

    let CheckStatusInfo::Bare(bare) = value else { return };
    match bare.tag() {
        Some(Type::Unknown) => cx.field_breaks("type", Rule::CheckTypeUnknown),
        Some(Type::Unrecognized(_)) | None => cx.field_breaks("type", Rule::CheckTypeMissing),
        Some(tag) => cx.body_missing(tag.as_str(), Rule::CheckBodyMissing),
    }
}
