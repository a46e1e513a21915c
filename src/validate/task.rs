//! Tasks, executors and groups of tasks.

use std::collections::{HashMap, HashSet};

use super::checker::Checker;
use super::checks::{check_info, health_check};
use super::command::command;
use super::container::container;
use super::id::{executor_id, task_id};
use super::offered::Offered;
use super::resource::{
    Place, allocation, from_thousandths, overlapping, placed, resources, revocable_mixed, sum,
    unique_persistence,
};
use super::same_executor::Known;
use super::{Rule, check};
use crate::agent_info::capability::Type as AgentCapability;
use crate::executor_info::Type;
use crate::offer::operation::LaunchGroup;
use crate::{
    AgentId, ContainerInfo, ContainerKind, DurationInfo, ExecutorId, ExecutorInfo, FrameworkId,
    Task, TaskGroupInfo, TaskId, TaskInfo, container_info, health_check,
};

check! {
    TaskInfo => lone_task;
    ExecutorInfo => lone_executor;
    TaskGroupInfo => lone_group;
    LaunchGroup => lone_launch_group;
}

/// The least that an executor should have: 0.01 CPUs and 32 MB.
const LEAST_CPUS: i64 = 10;
const LEAST_MEMORY: i64 = 32;

/// What the operations of a call have in common, and what they have named so far.
#[derive(Debug)]
pub(super) struct Launches<'a> {
    /// The framework that launches.
    pub framework: Option<&'a FrameworkId>,
    /// The agent of the offers; the first task tells it if they are not known.
    pub agent: Option<&'a AgentId>,
    /// The role that the offers are allocated to.
    pub role: Option<&'a str>,
    /// What is left of the offers, if they are known.
    pub offered: Option<Offered<'a>>,
    tasks: HashSet<&'a TaskId>,
    executors: HashMap<&'a ExecutorId, Known<'a>>,
    /// Whether the tasks that run under an executor of an agent share its cgroups.
    running: HashMap<(&'a AgentId, &'a ExecutorId), bool>,
}

impl<'a> Launches<'a> {
    pub(super) fn new(cx: &Checker<'a>) -> Self {
        let context = cx.context;
        Launches {
            framework: context.framework.and_then(|framework| framework.id.as_ref()),
            agent: context.agent,
            role: None,
            offered: None,
            tasks: context.task_ids.clone(),
            executors: context.executors.iter().map(|e| (&e.executor_id, Known::new(e))).collect(),
            running: context.tasks.iter().filter_map(running).collect(),
        }
    }
}

/// A running task, and whether it shares the cgroups of its executor.
fn running(task: &Task) -> Option<((&AgentId, &ExecutorId), bool)> {
    let executor = task.executor_id.as_ref()?;
    Some(((&task.agent_id, executor), shares(task.container.as_deref())))
}

fn lone_task<'a>(cx: &mut Checker<'a>, value: &'a TaskInfo) {
    launched_task(cx, value, &mut Launches::new(cx));
}

/// Tasks of a group whose executor is not known.
fn lone_group<'a>(cx: &mut Checker<'a>, value: &'a TaskGroupInfo) {
    let mut launches = Launches::new(cx);
    group_tasks(cx, value, &mut launches);
    share_cgroups_alike(cx, value, None);
    let resources = value.tasks.iter().enumerate().flat_map(|(task, info)| {
        let place = move |i| Place::Task(task, i);
        info.resources.iter().enumerate().map(move |(i, resource)| (place(i), resource))
    });
    unique_persistence(cx, resources.clone());
    revocable_mixed(cx, resources);
    for name in overlapping(value.tasks.iter().map(|task| task.resources.as_slice())) {
        cx.field("tasks", |cx| cx.breaks_with(Rule::ResourcesOverlap, &name));
    }
}

fn lone_launch_group<'a>(cx: &mut Checker<'a>, value: &'a LaunchGroup) {
    launch_group(cx, value, &mut Launches::new(cx));
}

/// What is asked of a task, however it is launched.
fn task<'a>(cx: &mut Checker<'a>, value: &'a TaskInfo, launches: &mut Launches<'a>) {
    cx.field("task_id", |cx| {
        task_id(cx, &value.task_id);
        if !launches.tasks.insert(&value.task_id) {
            cx.field("value", |cx| cx.breaks_with(Rule::TaskIdDuplicate, &value.task_id.0));
        }
    });
    if *launches.agent.get_or_insert(&value.agent_id) != &value.agent_id {
        cx.field("agent_id", |cx| {
            cx.field("value", |cx| cx.breaks_with(Rule::AgentIdDiffers, &value.agent_id.0));
        });
    }
    if let Some(policy) = &value.kill_policy {
        let grace_period = policy.grace_period.as_ref();
        cx.field("kill_policy", |cx| duration(cx, "grace_period", grace_period));
    }
    duration(cx, "max_completion_time", value.max_completion_time.as_ref());
    if let Some(info) = &value.check {
        cx.field("check", |cx| check_info(cx, info));
    }
    if let Some(info) = &value.health_check {
        cx.field("health_check", |cx| health_check(cx, info));
    }
    if value.resources.is_empty() {
        cx.field_breaks("resources", Rule::ResourcesEmpty);
    }
    resources(cx, "resources", &value.resources);
    allocation(cx, launches.role, placed("resources", &value.resources));
    if let Some(info) = &value.command {
        cx.field("command", |cx| command(cx, info));
    }
    if let Some(info) = &value.container {
        cx.field("container", |cx| container(cx, info));
    }
    limits(cx, value);
}

/// A span of time that must not be negative.
pub(super) fn duration(cx: &mut Checker<'_>, name: &'static str, value: Option<&DurationInfo>) {
    if value.is_some_and(|span| span.nanoseconds < 0) {
        cx.field(name, |cx| cx.field_breaks("nanoseconds", Rule::DurationNegative));
    }
}

fn limits<'a>(cx: &mut Checker<'a>, value: &'a TaskInfo) {
    if value.limits.is_empty() {
        return;
    }
    if cx.context.agent_lacks(AgentCapability::TaskResourceLimits) {
        cx.field_breaks("limits", Rule::LimitCapability);
    }
    cx.each_value("limits", &value.limits, |cx, name, limit| {
        if !matches!(name, "cpus" | "mem") {
            return cx.breaks_with(Rule::LimitName, name);
        }
        let Some(request) = sum(name, &value.resources).map(from_thousandths) else {
            return cx.breaks(Rule::LimitWithoutRequest);
        };
        // Memory is compared in whole megabytes.
        let enough = match name {
            "mem" => limit.0.trunc() >= request.trunc(),
            _ => limit.0 >= request,
        };
        if !enough {
            cx.field("value", |cx| cx.breaks_with(Rule::LimitBelowRequest, &limit.0.to_string()));
        }
    });
}

fn share_cgroups(container: Option<&ContainerInfo>) -> Option<bool> {
    container?.linux_info.as_ref()?.share_cgroups
}

/// Notes what is wrong with `share_cgroups` of the container of the value here.
fn share_cgroups_breaks(cx: &mut Checker<'_>, rule: Rule) {
    cx.field("container", |cx| {
        cx.field("linux_info", |cx| cx.field_breaks("share_cgroups", rule));
    });
}

/// A task of a `LAUNCH` operation.
pub(super) fn launched_task<'a>(
    cx: &mut Checker<'a>,
    value: &'a TaskInfo,
    launches: &mut Launches<'a>,
) {
    let before = cx.total();
    let runs = |info: &&ExecutorInfo| launches.executors.contains_key(&info.executor_id);
    let new_executor = value.executor.as_deref().filter(|info| !runs(info));
    task(cx, value, launches);
    match (&value.command, &value.executor) {
        (None, None) => cx.breaks(Rule::ExecutionMissing),
        (Some(_), Some(_)) => cx.breaks(Rule::ExecutionTwice),
        _ => {}
    }
    if let Some(info) = &value.executor {
        cx.field("executor", |cx| {
            executor(cx, info, launches);
            executor_framework(cx, info, launches, cx.context.normalized);
            compatible(cx, info, launches);
            task_executor(cx, info);
        });
    }
    let executor_resources = value.executor.iter().flat_map(|executor| {
        executor.resources.iter().enumerate().map(|(i, r)| (Place::Executor(i), r))
    });
    let both = placed("resources", &value.resources).chain(executor_resources);
    unique_persistence(cx, both.clone());
    revocable_mixed(cx, both);
    if let Some(executor) = &value.executor {
        for name in overlapping([value.resources.as_slice(), &executor.resources]) {
            cx.field("resources", |cx| cx.breaks_with(Rule::ResourcesOverlap, &name));
        }
    }
    if share_cgroups(value.container.as_deref()) == Some(false) {
        share_cgroups_breaks(cx, Rule::LaunchShareCgroups);
    }
    // A task that is refused takes nothing.
    if let Some(offered) = launches.offered.as_mut().filter(|_| cx.total() == before) {
        let executor = new_executor.map_or(&[][..], |info| &info.resources);
        offered.launch(cx, value.resources.iter().chain(executor));
    }
}

/// What is asked of an executor because a task of its own names it.
fn task_executor<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo) {
    match value.r#type {
        // A number that Mesos does not know counts as unset.
        None | Some(Type::Unrecognized(_)) => {
            if value.command.is_none() {
                cx.field_breaks("command", Rule::TaskExecutorCommandMissing);
            }
        }
        // The command of this type is asked for elsewhere.
        Some(Type::Custom) => {}
        Some(Type::Default | Type::Unknown) => cx.field_breaks("type", Rule::TaskExecutorType),
    }
    cx.each("resources", &value.resources, |cx, resource| {
        if resource.shared.is_some() {
            cx.field_breaks("shared", Rule::ExecutorShared);
        }
    });
    if few_cpus(value) {
        cx.field_breaks("resources", Rule::ExecutorFewCpus);
    }
    if little_memory(value) {
        cx.field_breaks("resources", Rule::ExecutorLittleMemory);
    }
    if share_cgroups(value.container.as_deref()) == Some(true) {
        share_cgroups_breaks(cx, Rule::ExecutorShareCgroups);
    }
}

fn few_cpus(executor: &ExecutorInfo) -> bool {
    sum("cpus", &executor.resources).is_none_or(|cpus| cpus < LEAST_CPUS)
}

/// Memory is compared in whole megabytes.
fn little_memory(executor: &ExecutorInfo) -> bool {
    sum("mem", &executor.resources).is_none_or(|mem| mem / 1000 < LEAST_MEMORY)
}

// Executors.

fn lone_executor<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo) {
    let launches = Launches::new(cx);
    executor(cx, value, &launches);
    executor_framework(cx, value, &launches, cx.context.normalized);
    compatible(cx, value, &mut Launches::new(cx));
    let resources = placed("resources", &value.resources);
    unique_persistence(cx, resources.clone());
    revocable_mixed(cx, resources);
}

/// What is asked of an executor, however it is launched.
fn executor<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo, launches: &Launches<'a>) {
    executor_alone(cx, value);
    resources(cx, "resources", &value.resources);
    allocation(cx, launches.role, placed("resources", &value.resources));
}

/// What is asked of an executor without a look at its resources.
pub(super) fn executor_alone<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo) {
    match value.r#type {
        Some(Type::Default) => {
            if value.command.is_some() {
                cx.field_breaks("command", Rule::DefaultExecutorCommand);
            }
            if let Some(container) = &value.container {
                cx.field("container", |cx| default_container(cx, container));
            }
        }
        Some(Type::Custom) if value.command.is_none() => {
            cx.field_breaks("command", Rule::CustomExecutorCommandMissing);
        }
        Some(Type::Custom | Type::Unknown | Type::Unrecognized(_)) | None => {}
    }
    cx.field("executor_id", |cx| executor_id(cx, &value.executor_id));
    duration(cx, "shutdown_grace_period", value.shutdown_grace_period.as_ref());
    if let Some(info) = &value.command {
        cx.field("command", |cx| command(cx, info));
    }
    if let Some(info) = &value.container {
        cx.field("container", |cx| container(cx, info));
    }
}

fn default_container(cx: &mut Checker<'_>, value: &ContainerInfo) {
    match &value.kind {
        ContainerKind::Mesos(Some(mesos)) if mesos.image.is_some() => {
            cx.field("mesos", |cx| cx.field_breaks("image", Rule::DefaultExecutorImage));
        }
        ContainerKind::Mesos(_) => {}
        ContainerKind::Docker(_) | ContainerKind::Bare(_) => {
            cx.field_breaks("type", Rule::DefaultExecutorContainer);
        }
    }
}

/// An executor belongs to the framework that launches it. Where `required`, it must say so.
fn executor_framework<'a>(
    cx: &mut Checker<'a>,
    value: &'a ExecutorInfo,
    launches: &Launches<'a>,
    required: bool,
) {
    match (&value.framework_id, launches.framework) {
        (None, _) if required => cx.field_breaks("framework_id", Rule::ExecutorFrameworkMissing),
        (Some(id), Some(framework)) if id != framework => cx.field("framework_id", |cx| {
            cx.field("value", |cx| cx.breaks_with(Rule::ExecutorFrameworkDiffers, &id.0));
        }),
        _ => {}
    }
}

/// An executor is the same as the one that has its ID.
fn compatible<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo, launches: &mut Launches<'a>) {
    let first = launches.executors.entry(&value.executor_id).or_insert_with(|| Known::new(value));
    if !std::ptr::eq(first.info, value) && !first.is_same(value) {
        cx.breaks_with(Rule::ExecutorIncompatible, &value.executor_id.0);
    }
}

// Groups.

/// The body of a `LAUNCH_GROUP` operation.
pub(super) fn launch_group<'a>(
    cx: &mut Checker<'a>,
    value: &'a LaunchGroup,
    launches: &mut Launches<'a>,
) {
    let before = cx.total();
    let runs = launches.executors.contains_key(&value.executor.executor_id);
    cx.field("task_group", |cx| group_tasks(cx, &value.task_group, launches));
    cx.field("executor", |cx| {
        executor(cx, &value.executor, launches);
        executor_framework(cx, &value.executor, launches, true);
        compatible(cx, &value.executor, launches);
        group_executor(cx, &value.executor);
    });
    let expected = Known::new(&value.executor);
    cx.field("task_group", |cx| {
        cx.each("tasks", &value.task_group.tasks, |cx, task| match &task.executor {
            Some(info) if !expected.is_same(info) => {
                cx.field_breaks("executor", Rule::GroupExecutorDiffers);
            }
            None if cx.context.normalized => {
                cx.field_breaks("executor", Rule::GroupTaskExecutorMissing);
            }
            _ => {}
        });
        let executor = &value.executor.executor_id;
        let agent = launches.agent;
        let running = agent.and_then(|agent| launches.running.get(&(agent, executor)));
        share_cgroups_alike(cx, &value.task_group, running.copied());
    });
    let executor_resources = value.executor.resources.iter().enumerate();
    let executor_resources = executor_resources.map(|(i, resource)| (Place::Executor(i), resource));
    let task_resources = value.task_group.tasks.iter().enumerate().flat_map(|(task, info)| {
        let place = move |i| Place::GroupTask(task, i);
        info.resources.iter().enumerate().map(move |(i, resource)| (place(i), resource))
    });
    let all = executor_resources.chain(task_resources);
    unique_persistence(cx, all.clone());
    revocable_mixed(cx, all);
    let lists = value.task_group.tasks.iter().map(|task| task.resources.as_slice());
    for name in overlapping(lists.chain([value.executor.resources.as_slice()])) {
        cx.field("task_group", |cx| cx.breaks_with(Rule::ResourcesOverlap, &name));
    }
    // A group is refused as a whole.
    if let Some(offered) = launches.offered.as_mut().filter(|_| cx.total() == before) {
        let executor = if runs { &[][..] } else { &value.executor.resources };
        let tasks = value.task_group.tasks.iter().flat_map(|task| &task.resources);
        offered.launch_group(cx, tasks.chain(executor));
    }
}

fn group_tasks<'a>(cx: &mut Checker<'a>, value: &'a TaskGroupInfo, launches: &mut Launches<'a>) {
    cx.each("tasks", &value.tasks, |cx, info| {
        task(cx, info, launches);
        group_task(cx, info);
    });
}

/// What is asked of a task because it is in a group.
fn group_task<'a>(cx: &mut Checker<'a>, value: &'a TaskInfo) {
    if let Some(container) = &value.container {
        if is_docker(container) {
            cx.field("container", |cx| cx.field_breaks("type", Rule::GroupDocker));
        }
        let check = value.health_check.as_ref().and_then(|check| check.r#type);
        let by_network = matches!(check, Some(health_check::Type::Http | health_check::Type::Tcp));
        if by_network && !container.network_infos.is_empty() {
            cx.field("health_check", |cx| cx.field_breaks("type", Rule::GroupHealthCheck));
        }
    }
    if !value.limits.is_empty() && share_cgroups(value.container.as_deref()) != Some(false) {
        cx.field_breaks("limits", Rule::GroupLimits);
    }
}

fn is_docker(container: &ContainerInfo) -> bool {
    match &container.kind {
        ContainerKind::Docker(_) => true,
        ContainerKind::Mesos(_) => false,
        ContainerKind::Bare(bare) => bare.tag() == Some(container_info::Type::Docker),
    }
}

/// What is asked of an executor because it is that of a group.
fn group_executor<'a>(cx: &mut Checker<'a>, value: &'a ExecutorInfo) {
    match value.r#type {
        None | Some(Type::Unrecognized(_)) => {
            cx.field_breaks("type", Rule::GroupExecutorTypeMissing);
        }
        Some(Type::Unknown) => cx.field_breaks("type", Rule::GroupExecutorTypeUnknown),
        Some(Type::Default | Type::Custom) => {}
    }
    if value.container.as_deref().is_some_and(is_docker) {
        cx.field("container", |cx| cx.field_breaks("type", Rule::GroupExecutorDocker));
    }
    if few_cpus(value) {
        cx.field_breaks("resources", Rule::GroupExecutorCpus);
    }
    if little_memory(value) {
        cx.field_breaks("resources", Rule::GroupExecutorMemory);
    }
    if sum("disk", &value.resources).is_none() {
        cx.field_breaks("resources", Rule::GroupExecutorDisk);
    }
    if share_cgroups(value.container.as_deref()) == Some(true) {
        share_cgroups_breaks(cx, Rule::ExecutorShareCgroups);
    }
}

/// All tasks of a group, and those that run under its executor already, share cgroups alike.
fn share_cgroups_alike<'a>(
    cx: &mut Checker<'a>,
    value: &'a TaskGroupInfo,
    mut expected: Option<bool>,
) {
    cx.each("tasks", &value.tasks, |cx, task| {
        let here = shares(task.container.as_deref());
        if *expected.get_or_insert(here) != here {
            share_cgroups_breaks(cx, Rule::GroupShareCgroups);
        }
    });
}

/// Unset is as good as true.
fn shares(container: Option<&ContainerInfo>) -> bool {
    share_cgroups(container).unwrap_or(true)
}
