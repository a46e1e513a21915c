//! Identifiers.

use super::checker::Checker;
use super::{Rule, check};
use crate::{AgentId, ContainerId, ExecutorId, FrameworkId, TaskId, Uuid};

/// The longest name of a file on most systems.
const LONGEST: usize = 255;

/// What leaves room for the names of the agent's own files beside that of a container.
const LONGEST_CONTAINER: usize = 242;

check! {
    TaskId => task_id;
    ExecutorId => executor_id;
    AgentId => agent_id;
    FrameworkId => framework_id;
    ContainerId => container_id;
    Uuid => uuid_message;
}

/// The rules that all identifiers share, which may become names of files.
pub(super) fn id(cx: &mut Checker<'_>, id: &str) {
    if id.is_empty() {
        return cx.breaks(Rule::IdEmpty);
    }
    if id.len() > LONGEST {
        cx.breaks_with(Rule::IdTooLong, id);
    }
    characters(cx, id);
}

fn characters(cx: &mut Checker<'_>, id: &str) {
    if matches!(id, "." | "..") {
        cx.breaks_with(Rule::IdDots, id);
    }
    if id.bytes().any(|b| b.is_ascii_control() || matches!(b, b'/' | b'\\')) {
        cx.breaks_with(Rule::IdCharacter, id);
    }
}

pub(super) fn task_id<'a>(cx: &mut Checker<'a>, value: &'a TaskId) {
    cx.field("value", |cx| id(cx, &value.0));
}

pub(super) fn executor_id<'a>(cx: &mut Checker<'a>, value: &'a ExecutorId) {
    cx.field("value", |cx| id(cx, &value.0));
}

pub(super) fn agent_id<'a>(cx: &mut Checker<'a>, value: &'a AgentId) {
    cx.field("value", |cx| id(cx, &value.0));
}

/// An empty ID of a framework counts as none: the master gives it one.
pub(super) fn framework_id<'a>(cx: &mut Checker<'a>, value: &'a FrameworkId) {
    if !value.0.is_empty() {
        cx.field("value", |cx| id(cx, &value.0));
    }
}

/// A container and those that it is nested in.
pub(super) fn container_id<'a>(cx: &mut Checker<'a>, container: &'a ContainerId) {
    let ancestors = std::iter::successors(Some(container), |id| id.parent.as_deref());
    cx.nested("parent", ancestors, |cx, container| {
        cx.field("value", |cx| container_name(cx, &container.value));
    });
}

fn container_name(cx: &mut Checker<'_>, id: &str) {
    if id.is_empty() {
        return cx.breaks(Rule::IdEmpty);
    }
    if id.len() > LONGEST_CONTAINER {
        cx.breaks_with(Rule::ContainerIdTooLong, id);
    }
    characters(cx, id);
    if id.contains(['.', ' ']) {
        cx.breaks_with(Rule::ContainerIdCharacter, id);
    }
}

/// A UUID in its raw form.
pub(super) fn uuid(cx: &mut Checker<'_>, bytes: &[u8]) {
    if bytes.len() != 16 {
        return cx.breaks(Rule::UuidLength);
    }
    let version = bytes.get(6).map(|b| b >> 4);
    if !matches!(version, Some(1..=5)) {
        cx.breaks(Rule::UuidVersion);
    }
}

fn uuid_message<'a>(cx: &mut Checker<'a>, value: &'a Uuid) {
    cx.field("value", |cx| uuid(cx, &value.0));
}
