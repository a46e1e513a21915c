//! Tables of a cluster: tasks, agents, frameworks, roles, quota, version.

use mesos_types::state::MasterState;
use serde_json::Value;

use crate::app::App;
use crate::args::Table as TableArgs;
use crate::error::{Error, Result};
use crate::rows::{self, TaskRow};
use crate::screen::{Ink, Screen};
use crate::table::{Cell, Column, Table};
use crate::units::{Clock, time};
use crate::watch;

/// Which tasks are wanted.
#[derive(Debug)]
pub struct Wanted {
    pub all: bool,
    pub state: Vec<String>,
    pub framework: Option<String>,
    pub agent: Option<String>,
}

/// A table as it was asked for, and what each line is made of as JSON.
fn present<T>(
    args: &TableArgs,
    screen: &Screen,
    mut table: Table<T>,
    sort: &str,
    json: impl Fn(T) -> Result<Value>,
    nothing: &str,
) -> Result<Vec<String>> {
    if let Some(text) = &args.filter {
        table.filter(text);
    }
    table.sort(args.sort.as_deref().unwrap_or(sort), args.reverse)?;
    if args.json {
        let all: Vec<Value> = table.into_items().map(json).collect::<Result<_>>()?;
        let text = serde_json::to_string_pretty(&all)?;
        return Ok(text.lines().map(str::to_owned).collect());
    }
    if table.is_empty() {
        return Ok(vec![screen.paint(Ink::Faint, nothing).into_owned()]);
    }
    Ok(table.lines(screen, args.wide))
}

fn to_json<T: serde::Serialize>(document: &T) -> Result<Value> {
    Ok(serde_json::to_value(document)?)
}

async fn show(
    app: &App,
    what: &str,
    args: &TableArgs,
    ask: impl AsyncFnMut(&Screen) -> Result<Vec<String>>,
) -> Result<()> {
    watch::show(&args.watch, app.color, &format!("mesosctl {what}"), ask).await
}

pub async fn tasks(app: &App, wanted: &Wanted, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "tasks", args, async |screen: &Screen| {
        let state = master.state().await?;
        tasks_of(&state, wanted, args, screen)
    })
    .await
}

fn tasks_of(
    state: &MasterState,
    wanted: &Wanted,
    args: &TableArgs,
    screen: &Screen,
) -> Result<Vec<String>> {
    let mut states = Vec::new();
    for name in &wanted.state {
        let name = name.trim().to_uppercase();
        let full = if name.starts_with("TASK_") { name.clone() } else { format!("TASK_{name}") };
        if full.parse::<mesos_types::TaskState>().is_err() {
            return Err(Error::new(format!("{name:?} is not a state of a task, such as running")));
        }
        states.push(full);
    }
    let rows = rows::of_master(state);
    let before = rows.len();
    let is = |wanted: &Option<String>, name: &str, id: &Option<String>| {
        wanted.as_ref().is_none_or(|wanted| wanted == name || Some(wanted) == id.as_ref())
    };
    let chosen = rows.into_iter().filter(|row| {
        let task = row.task;
        let state = task.state.as_deref().unwrap_or("TASK_STAGING");
        let by_state = match states.is_empty() {
            true => wanted.all || !rows::has_ended(task),
            false => states.iter().any(|wanted| wanted == state),
        };
        by_state
            && is(&wanted.framework, row.framework, &task.framework_id)
            && is(&wanted.agent, row.agent, &task.agent_id)
    });
    let table = rows::tasks(chosen, Clock::now());
    let hidden = before - table.len();
    let nothing = match hidden {
        0 => "No tasks.".to_owned(),
        _ => format!("No such tasks; {hidden} others, which --all shows."),
    };
    let json = |row: TaskRow<'_>| to_json(row.task);
    present(args, screen, table, "task", json, &nothing)
}

pub async fn agents(app: &App, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "agents", args, async |screen: &Screen| {
        // The summary has the numbers of tasks; masters before 0.24 have none.
        let summary = match master.summary().await {
            Ok(summary) => summary,
            Err(error) if error.is_denied() || error.is_temporary() => return Err(error.into()),
            Err(_) => {
                let state = master.state().await?;
                let counts = rows::count_by_agent(&rows::of_master(&state));
                let table = rows::agents(&state.agents, Some(&counts), Clock::now());
                return present(args, screen, table, "agent", to_json, "No agents.");
            }
        };
        let table = rows::agents(&summary.agents, None, Clock::now());
        present(args, screen, table, "agent", to_json, "No agents.")
    })
    .await
}

pub async fn frameworks(app: &App, all: bool, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "frameworks", args, async |screen: &Screen| {
        let list = master.frameworks().await?;
        let removed = list.completed_frameworks.iter().filter(|_| all).map(|f| (f, true));
        let rows = list.frameworks.iter().map(|f| (f, false)).chain(removed);
        let table = rows::frameworks(rows, Clock::now());
        present(args, screen, table, "framework", to_json, "No frameworks.")
    })
    .await
}

pub async fn roles(app: &App, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "roles", args, async |screen: &Screen| {
        let list = master.roles().await?;
        present(args, screen, rows::roles(&list), "role", to_json, "No roles.")
    })
    .await
}

pub async fn quota(app: &App, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "quota", args, async |screen: &Screen| {
        let quotas = master.quotas().await?;
        if args.json {
            let text = serde_json::to_string_pretty(&quotas)?;
            return Ok(text.lines().map(str::to_owned).collect());
        }
        // What is used is in another document, which may be denied.
        let roles = master.roles().await.unwrap_or_default();
        let json = |()| Ok(Value::Null);
        present(args, screen, rows::quota(&quotas, &roles), "role", json, "No role has a quota.")
    })
    .await
}

pub async fn version(app: &App, args: &TableArgs) -> Result<()> {
    let master = app.master().await?;
    show(app, "version", args, async |screen: &Screen| {
        let version = master.version().await?;
        let leader = master.masters().leader();
        let leader = leader.map(|server| server.authority().to_string()).unwrap_or_default();
        let agents = master.agents().await?;
        let mut table = Table::new([
            Column::word("KIND"),
            Column::text("SERVER"),
            Column::word("VERSION"),
            Column::word("BUILT"),
            Column::text("COMMIT"),
        ]);
        let built = version.build_time.map(|t| time(t.as_f64()));
        let built = built.and_then(|t| t.split(' ').next().map(str::to_owned));
        let cells = [
            Cell::text("master"),
            Cell::text(leader),
            Cell::text(rows::text(&version.version)),
            Cell::text(built.unwrap_or_else(|| "-".to_owned())),
            Cell::text(rows::text(&version.git_sha)),
        ];
        table.push(cells, to_json(&version)?);
        for agent in &agents.agents {
            let cells = [
                Cell::text("agent"),
                Cell::text(rows::text(&agent.hostname)),
                Cell::text(rows::text(&agent.version)),
                Cell::text("-"),
                Cell::text("-"),
            ];
            let json = serde_json::json!({
                "id": agent.id, "hostname": agent.hostname, "version": agent.version,
            });
            table.push(cells, json);
        }
        // The master comes first.
        if args.sort.is_none() {
            table.sort("kind", true)?;
        }
        present(args, screen, table, if args.sort.is_none() { "kind" } else { "server" }, Ok, "")
    })
    .await
}
