//! Registration of agents.

use std::collections::HashSet;

use super::checker::Checker;
use super::framework::framework;
use super::id::{agent_id, task_id};
use super::resource::resource;
use super::task::executor_alone;
use super::{Rule, check};
use crate::internal::{RegisterSlaveMessage, ReregisterSlaveMessage};
use crate::{AgentInfo, ExecutorId, FrameworkId, TaskState};

check! {
    RegisterSlaveMessage => register;
    ReregisterSlaveMessage => reregister;
}

fn agent<'a>(cx: &mut Checker<'a>, value: &'a AgentInfo) {
    if let Some(id) = &value.id {
        cx.field("id", |cx| agent_id(cx, id));
    }
    cx.each("resources", &value.resources, resource);
}

fn register<'a>(cx: &mut Checker<'a>, value: &'a RegisterSlaveMessage) {
    cx.field("slave", |cx| agent(cx, &value.slave));
    if !value.checkpointed_resources.is_empty() && !value.slave.checkpoint() {
        cx.field_breaks("checkpointed_resources", Rule::CheckpointDisabled);
    }
    cx.each("checkpointed_resources", &value.checkpointed_resources, resource);
}

fn reregister<'a>(cx: &mut Checker<'a>, value: &'a ReregisterSlaveMessage) {
    cx.field("slave", |cx| agent(cx, &value.slave));
    cx.each("checkpointed_resources", &value.checkpointed_resources, resource);

    // Unset and empty are the same ID here.
    let text = |id: Option<&'a FrameworkId>| id.map_or("", |id| id.0.as_str());
    let mut frameworks: HashSet<&str> = HashSet::new();
    cx.each("frameworks", &value.frameworks, |cx, info| {
        framework(cx, info);
        if !frameworks.insert(text(info.id.as_ref())) {
            cx.field_breaks("id", Rule::FrameworkDuplicate);
        }
    });

    let mut executors: HashSet<(&str, &ExecutorId)> = HashSet::new();
    cx.each("executor_infos", &value.executor_infos, |cx, info| {
        executor_alone(cx, info);
        cx.each("resources", &info.resources, resource);
        let id = text(info.framework_id.as_ref());
        if !frameworks.contains(id) {
            cx.field("framework_id", |cx| cx.breaks_with(Rule::FrameworkUnlisted, id));
        }
        if !executors.insert((id, &info.executor_id)) {
            cx.breaks_with(Rule::ExecutorDuplicate, &info.executor_id.0);
        }
    });

    cx.each("tasks", &value.tasks, |cx, task| {
        cx.field("task_id", |cx| task_id(cx, &task.task_id));
        let agent = value.slave.id.as_ref().map_or("", |id| id.0.as_str());
        if task.agent_id.0 != agent {
            cx.field("agent_id", |cx| {
                cx.field("value", |cx| cx.breaks_with(Rule::TaskAgentDiffers, &task.agent_id.0));
            });
        }
        let id = task.framework_id.0.as_str();
        if !frameworks.contains(id) {
            cx.field("framework_id", |cx| {
                cx.field("value", |cx| cx.breaks_with(Rule::FrameworkUnlisted, id));
            });
        }
        // Agents do not report the executors that they made up for a command.
        if let Some(executor) =
            task.executor_id.as_ref().filter(|_| task.state == TaskState::Running)
        {
            if !executors.contains(&(id, executor)) {
                cx.field("executor_id", |cx| {
                    cx.field("value", |cx| cx.breaks_with(Rule::ExecutorUnlisted, &executor.0));
                });
            }
        }
        cx.each("resources", &task.resources, resource);
    });
}
