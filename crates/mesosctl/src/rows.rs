//! Tables of what is in a cluster.

use std::collections::HashMap;

use mesos_types::state::{
    Agent, AgentState, Framework, MasterState, Number, Quotas, Resources, Role, Roles, Status, Task,
};
use mesos_types::{DrainState, TaskState};

use crate::screen::Ink;
use crate::table::{Cell, Column, Table};
use crate::units::{Clock, age, megabytes, quantity, share, short};

/// A task with the names of its framework and agent.
#[derive(Clone, Copy, Debug)]
pub struct TaskRow<'a> {
    pub task: &'a Task,
    pub framework: &'a str,
    pub agent: &'a str,
}

pub fn text(value: &Option<String>) -> &str {
    value.as_deref().filter(|text| !text.is_empty()).unwrap_or("-")
}

/// The tasks of a cluster.
pub fn of_master(state: &MasterState) -> Vec<TaskRow<'_>> {
    let agents = state.agents.iter().chain(&state.recovered_agents);
    let names = agents.filter_map(|agent| Some((agent.id.as_deref()?, agent.hostname.as_deref()?)));
    let hosts: HashMap<&str, &str> = names.collect();
    let mut rows = Vec::new();
    for framework in state.all_frameworks() {
        for task in framework.all_tasks() {
            rows.push(TaskRow {
                task,
                framework: text(&framework.name),
                agent: host(&hosts, task),
            });
        }
    }
    for task in &state.orphan_tasks {
        rows.push(TaskRow { task, framework: text(&task.framework_id), agent: host(&hosts, task) });
    }
    rows
}

fn host<'a>(hosts: &HashMap<&'a str, &'a str>, task: &'a Task) -> &'a str {
    let agent = text(&task.agent_id);
    hosts.get(agent).copied().unwrap_or(agent)
}

/// The tasks on an agent.
pub fn of_agent(state: &AgentState) -> Vec<TaskRow<'_>> {
    let frameworks = state.frameworks.iter().chain(&state.completed_frameworks);
    let agent = text(&state.hostname);
    let tasks = frameworks.flat_map(|framework| {
        let row = move |task| TaskRow { task, framework: text(&framework.name), agent };
        framework.all_tasks().map(row)
    });
    tasks.collect()
}

/// The tasks of a list, of which only IDs tell framework and agent.
pub fn of_list(tasks: &[Task]) -> Vec<TaskRow<'_>> {
    tasks.iter().map(plain).collect()
}

fn plain(task: &Task) -> TaskRow<'_> {
    TaskRow { task, framework: text(&task.framework_id), agent: text(&task.agent_id) }
}

/// The name of a state without what all have in common.
pub fn state_name(task: &Task) -> &str {
    // Tasks that wait on an agent have no state there.
    let state = task.state.as_deref().unwrap_or("TASK_STAGING");
    state.strip_prefix("TASK_").unwrap_or(state)
}

/// How a state is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Running,
    Moving,
    Done,
    Failed,
}

pub fn mood(task: &Task) -> Mood {
    use TaskState::{Finished, Killed, Killing, Running, Staging, Starting, Unknown, Unreachable};
    match task.task_state() {
        Some(Running) => Mood::Running,
        None if task.state.is_none() => Mood::Moving,
        Some(Staging | Starting | Killing | Unreachable | Unknown) => Mood::Moving,
        Some(Finished | Killed) => Mood::Done,
        _ => Mood::Failed,
    }
}

/// Whether a task has ended.
pub fn has_ended(task: &Task) -> bool {
    task.task_state().is_some_and(|state| state.is_terminal())
}

fn state_cell(task: &Task) -> Cell {
    Cell::text(state_name(task)).ink(match mood(task) {
        Mood::Running => Ink::Good,
        Mood::Moving => Ink::Odd,
        Mood::Done => Ink::Plain,
        Mood::Failed => Ink::Bad,
    })
}

fn time(status: &Status) -> Option<f64> {
    status.timestamp.map(Number::as_f64)
}

/// Since when a task is in its state.
pub fn since(task: &Task) -> Option<f64> {
    let last = task.statuses.last()?;
    let same = task.statuses.iter().rev().take_while(|status| status.state == last.state);
    same.last().and_then(time)
}

/// How long a task ran, if it has ended.
fn ran_for(task: &Task) -> Option<f64> {
    if !has_ended(task) {
        return None;
    }
    let running = task.statuses.iter().find(|s| s.state.as_deref() == Some("TASK_RUNNING"))?;
    Some(time(task.statuses.last()?)? - time(running)?)
}

fn task_name(task: &Task) -> Cell {
    Cell::text(text(if task.id.is_some() { &task.id } else { &task.name }))
}

fn resource(
    resources: &Option<Resources>,
    pick: fn(&Resources) -> Option<Number>,
) -> Option<Number> {
    resources.as_ref().and_then(pick)
}

const CPUS: fn(&Resources) -> Option<Number> = |r| r.cpus;
const MEM: fn(&Resources) -> Option<Number> = |r| r.mem;
const DISK: fn(&Resources) -> Option<Number> = |r| r.disk;

/// Tasks: where they run, and since when.
pub fn tasks<'a>(rows: impl IntoIterator<Item = TaskRow<'a>>, clock: Clock) -> Table<TaskRow<'a>> {
    let mut table = Table::new([
        Column::id("TASK"),
        Column::word("STATE"),
        Column::word("SINCE"),
        Column::id("FRAMEWORK"),
        Column::id("AGENT"),
        Column::number("CPUS"),
        Column::number("MEM"),
    ]);
    for row in rows {
        let resources = &row.task.resources;
        let cells = [
            task_name(row.task),
            state_cell(row.task),
            clock.cell(since(row.task)),
            Cell::text(row.framework),
            Cell::text(row.agent),
            quantity(resource(resources, CPUS), short),
            quantity(resource(resources, MEM), megabytes),
        ];
        table.push(cells, row);
    }
    table
}

/// Tasks that have ended: when, and after how long.
pub fn ended<'a>(rows: impl IntoIterator<Item = TaskRow<'a>>, clock: Clock) -> Table<TaskRow<'a>> {
    let mut table = Table::new([
        Column::id("TASK"),
        Column::word("STATE"),
        Column::word("SINCE"),
        Column::word("RAN FOR"),
        Column::id("FRAMEWORK"),
        Column::id("AGENT"),
    ]);
    for row in rows {
        let ran = ran_for(row.task);
        let cells = [
            task_name(row.task),
            state_cell(row.task),
            clock.cell(since(row.task)),
            ran.map_or_else(|| Cell::text("-"), |ran| Cell::number(age(ran), ran)),
            Cell::text(row.framework),
            Cell::text(row.agent),
        ];
        table.push(cells, row);
    }
    table
}

/// Agents: what they have, and what is used of it. `counts` has the number of tasks that run on
/// each, if that is known.
pub fn agents<'a>(
    agents: impl IntoIterator<Item = &'a Agent>,
    counts: Option<&HashMap<&str, usize>>,
    clock: Clock,
) -> Table<&'a Agent> {
    let mut table = Table::new([
        Column::text("AGENT"),
        Column::id("ID"),
        Column::word("STATUS"),
        Column::number("TASKS"),
        Column::number("CPUS"),
        Column::number("MEM"),
        Column::word("SINCE"),
        Column::word("VERSION"),
    ]);
    for agent in agents {
        let id = text(&agent.id);
        let summed = agent.task_counts.get("TASK_RUNNING").map(|n| n as usize);
        let count = summed.or(counts.map(|counts| counts.get(id).copied().unwrap_or(0)));
        let registered = agent.reregistered_time.or(agent.registered_time).map(Number::as_f64);
        let cells = [
            Cell::text(text(&agent.hostname)),
            Cell::text(id),
            agent_status(agent),
            count.map_or_else(|| Cell::text("-"), |n| Cell::number(n.to_string(), n as f64)),
            share(resource(&agent.used_resources, CPUS), resource(&agent.resources, CPUS), short),
            share(resource(&agent.used_resources, MEM), resource(&agent.resources, MEM), megabytes),
            clock.cell(registered),
            Cell::text(text(&agent.version)),
        ];
        table.push(cells, agent);
    }
    table
}

fn agent_status(agent: &Agent) -> Cell {
    if let Some(drain) = &agent.drain_info {
        let drained = drain.read().is_ok_and(|drain| drain.state == DrainState::Drained);
        Cell::text(if drained { "drained" } else { "draining" }).ink(Ink::Odd)
    } else if agent.deactivated == Some(true) {
        Cell::text("deactivated").ink(Ink::Odd)
    } else if agent.registered_time.is_none() {
        Cell::text("recovered").ink(Ink::Odd)
    } else if agent.active == Some(false) {
        Cell::text("inactive").ink(Ink::Bad)
    } else {
        Cell::text("active").ink(Ink::Good)
    }
}

/// How many tasks run on each agent.
pub fn count_by_agent<'a>(rows: &[TaskRow<'a>]) -> HashMap<&'a str, usize> {
    let mut counts = HashMap::new();
    for row in rows.iter().filter(|row| mood(row.task) == Mood::Running) {
        if let Some(agent) = &row.task.agent_id {
            *counts.entry(agent.as_str()).or_default() += 1;
        }
    }
    counts
}

/// Frameworks; of those that were removed the flag is set.
pub fn frameworks<'a>(
    frameworks: impl IntoIterator<Item = (&'a Framework, bool)>,
    clock: Clock,
) -> Table<&'a Framework> {
    let mut table = Table::new([
        Column::text("FRAMEWORK"),
        Column::id("ID"),
        Column::word("STATUS"),
        Column::number("TASKS"),
        Column::number("CPUS"),
        Column::number("MEM"),
        Column::text("ROLES"),
        Column::word("SINCE"),
    ]);
    for (framework, removed) in frameworks {
        let summed = framework.task_counts.get("TASK_RUNNING").map(|n| n as usize);
        let running = framework.all_tasks().filter(|task| mood(task) == Mood::Running).count();
        let count = summed.unwrap_or(running);
        let roles = if framework.roles.is_empty() {
            text(&framework.role).to_owned()
        } else {
            framework.roles.join(",")
        };
        let (status, time) = if removed {
            (Cell::text("removed"), framework.unregistered_time)
        } else {
            (framework_status(framework), framework.reregistered_time.or(framework.registered_time))
        };
        let used = if framework.used_resources.is_some() {
            &framework.used_resources
        } else {
            &framework.resources
        };
        let cells = [
            Cell::text(text(&framework.name)),
            Cell::text(text(&framework.id)),
            status,
            Cell::number(count.to_string(), count as f64),
            quantity(resource(used, CPUS), short),
            quantity(resource(used, MEM), megabytes),
            Cell::text(roles),
            clock.cell(time.map(Number::as_f64)),
        ];
        table.push(cells, framework);
    }
    table
}

fn framework_status(framework: &Framework) -> Cell {
    if framework.recovered == Some(true) {
        Cell::text("recovered").ink(Ink::Odd)
    } else if framework.connected == Some(false) {
        Cell::text("disconnected").ink(Ink::Bad)
    } else if framework.active == Some(false) {
        Cell::text("inactive").ink(Ink::Odd)
    } else {
        Cell::text("active").ink(Ink::Good)
    }
}

/// Roles.
pub fn roles(roles: &Roles) -> Table<&Role> {
    let mut table = Table::new([
        Column::text("ROLE"),
        Column::number("WEIGHT"),
        Column::number("FRAMEWORKS"),
        Column::number("CPUS"),
        Column::number("MEM"),
        Column::number("DISK"),
        Column::text("GUARANTEE"),
        Column::text("LIMIT"),
    ]);
    for role in &roles.roles {
        let used = if role.allocated.is_some() { &role.allocated } else { &role.resources };
        let quota = role.quota.as_ref();
        let cells = [
            Cell::text(text(&role.name)),
            quantity(role.weight, short),
            Cell::number(role.frameworks.len().to_string(), role.frameworks.len() as f64),
            quantity(resource(used, CPUS), short),
            quantity(resource(used, MEM), megabytes),
            quantity(resource(used, DISK), megabytes),
            Cell::text(summary(quota.and_then(|quota| quota.guarantee.as_ref()))),
            Cell::text(summary(quota.and_then(|quota| quota.limit.as_ref()))),
        ];
        table.push(cells, role);
    }
    table
}

/// Resources in a few words: `cpus 2, mem 64M`.
pub fn summary(resources: Option<&Resources>) -> String {
    let named = quantities(resources).into_iter().filter(|(_, value)| *value != 0.0);
    let words: Vec<_> =
        named.map(|(name, value)| format!("{name} {}", tell(&name, value))).collect();
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}

/// The numbers among resources, by name.
fn quantities(resources: Option<&Resources>) -> Vec<(String, f64)> {
    let Some(resources) = resources else { return Vec::new() };
    let usual = [
        ("cpus", resources.cpus),
        ("gpus", resources.gpus),
        ("mem", resources.mem),
        ("disk", resources.disk),
    ];
    let usual = usual.into_iter().filter_map(|(name, n)| Some((name.to_owned(), n?.as_f64())));
    let others = resources.others.iter();
    let others = others.filter_map(|(name, n)| Some((name.to_owned(), n.as_number()?.as_f64())));
    usual.chain(others).collect()
}

fn tell(name: &str, value: f64) -> String {
    match name {
        "mem" | "disk" => megabytes(value),
        _ => short(value),
    }
}

/// Quotas: a line for each resource of each role that has one.
pub fn quota(quotas: &Quotas, roles: &Roles) -> Table<()> {
    let mut table = Table::new([
        Column::text("ROLE"),
        Column::text("RESOURCE"),
        Column::number("GUARANTEE"),
        Column::number("LIMIT"),
        Column::number("USED"),
    ]);
    let used = |role: &str, name: &str| {
        let role = roles.roles.iter().find(|r| r.name.as_deref() == Some(role))?;
        let consumed = role.quota.as_ref().and_then(|quota| quota.consumed.as_ref());
        let of = consumed.or(role.allocated.as_ref()).or(role.resources.as_ref());
        quantities(of).into_iter().find(|(n, _)| n == name).map(|(_, value)| value)
    };
    let mut add = |role: &str, name: &str, guarantee: Option<f64>, limit: Option<f64>| {
        let cell = |value: Option<f64>| match value {
            Some(value) => Cell::number(tell(name, value), value),
            None => Cell::text("-"),
        };
        let used = cell(used(role, name));
        table.push([Cell::text(role), Cell::text(name), cell(guarantee), cell(limit), used], ());
    };
    for config in &quotas.configs {
        let role = text(&config.role);
        let of = |named: &Option<mesos_types::state::Named<mesos_types::state::Quantity>>,
                  name: &str| { Some(named.as_ref()?.get(name)?.value?.as_f64()) };
        let names = config.guarantees.iter().chain(&config.limits).flat_map(|named| named.keys());
        let mut names: Vec<&str> = names.map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        if names.is_empty() {
            add(role, "-", None, None);
        }
        for name in names {
            add(role, name, of(&config.guarantees, name), of(&config.limits, name));
        }
    }
    // Masters before 1.9 have no other form.
    for info in quotas.infos.iter().filter(|_| quotas.configs.is_empty()) {
        for resource in info.guarantee.iter().filter_map(|resource| resource.read().ok()) {
            let value = resource.as_scalar();
            add(text(&info.role), &resource.name, value, value);
        }
    }
    table
}
