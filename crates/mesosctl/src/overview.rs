//! Documents at a glance: what runs where, since when, and what failed.

use mesos_types::state::{
    AgentState, Document, MasterState, Metrics, Named, Number, Scalar, StateSummary,
};

use crate::rows::{self, Mood, TaskRow, mood, text};
use crate::screen::{Ink, Screen, clean};
use crate::table::{Cell, Column, Table};
use crate::units::{Clock, time};

/// Failed tasks that are shown, and others that have ended.
const MANY: usize = 10;

/// What is shown, piece by piece.
struct Page<'a> {
    screen: &'a Screen,
    wide: bool,
    lines: Vec<String>,
}

impl Page<'_> {
    /// A line of words, in as many lines as it needs.
    fn words(&mut self, words: &str) {
        let words = clean(words).into_owned();
        let mut line = String::new();
        for word in words.split(' ') {
            let room = self.screen.width;
            if !line.is_empty()
                && crate::screen::width(&line) + 1 + crate::screen::width(word) > room
            {
                self.lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.lines.push(line);
    }

    /// A table under a title, unless it is empty.
    fn table<T>(&mut self, title: &str, table: &Table<T>) {
        if table.is_empty() {
            return;
        }
        self.lines.push(String::new());
        self.lines.push(self.screen.paint(Ink::Bold, title).into_owned());
        self.lines.extend(table.lines(self.screen, self.wide));
    }

    /// The latest of a table that has more.
    fn latest<'a>(&mut self, title: &str, mut rows: Vec<TaskRow<'a>>, clock: Clock) {
        let time = |row: &TaskRow<'_>| rows::since(row.task).unwrap_or(0.0);
        rows.sort_by(|a, b| time(b).total_cmp(&time(a)));
        let count = rows.len();
        let mut table = rows::ended(rows, clock);
        table.truncate(MANY);
        let title = match count {
            0..=MANY => format!("{title} ({count})"),
            _ => format!("{title} (the latest {MANY} of {count})"),
        };
        self.table(&title, &table);
    }
}

fn number(value: Option<Number>) -> u64 {
    value.and_then(Number::as_u64).unwrap_or(0)
}

/// A number of things: `1 agent`, `2 agents`.
fn count(n: usize, thing: &str) -> String {
    format!("{n} {thing}{}", if n == 1 { "" } else { "s" })
}

/// The latest time in the tasks of a document, and others of it.
fn latest(rows: &[TaskRow<'_>], others: &[Option<Number>]) -> f64 {
    let statuses = rows.iter().flat_map(|row| row.task.statuses.iter());
    let times = statuses.filter_map(|status| status.timestamp);
    times.chain(others.iter().flatten().copied()).map(Number::as_f64).fold(0.0, f64::max)
}

/// Any document.
pub fn document(document: &Document, screen: &Screen, wide: bool, live: bool) -> Vec<String> {
    let mut page = Page { screen, wide, lines: Vec::new() };
    match document {
        Document::MasterState(state) => master(&mut page, state, live),
        Document::AgentState(state) => agent(&mut page, state, live),
        Document::StateSummary(summary) => state_summary(&mut page, summary, live),
        Document::Tasks(list) => {
            let rows = rows::of_list(&list.tasks);
            let clock = clock(live, &rows, &[]);
            let agents = distinct(rows.iter().map(|row| row.agent));
            page.words(&format!("{} on {}.", count(rows.len(), "task"), count(agents, "agent")));
            tasks(&mut page, rows, clock);
        }
        Document::Frameworks(list) => {
            let all = list.frameworks.iter().chain(&list.completed_frameworks);
            let times: Vec<_> = all.map(|f| f.registered_time).collect();
            let clock = clock(live, &[], &times);
            let removed = list.completed_frameworks.iter().map(|f| (f, true));
            let rows = list.frameworks.iter().map(|f| (f, false)).chain(removed);
            page.table("Frameworks", &rows::frameworks(rows, clock));
            let all = list.frameworks.iter().chain(&list.completed_frameworks);
            let tasks_ = all.flat_map(|framework| {
                framework.all_tasks().map(move |task| TaskRow {
                    task,
                    framework: text(&framework.name),
                    agent: text(&task.agent_id),
                })
            });
            tasks(&mut page, tasks_.collect(), clock);
        }
        Document::Agents(list) => {
            let all = list.agents.iter().chain(&list.recovered_agents);
            let times: Vec<_> = all.clone().map(|agent| agent.registered_time).collect();
            let clock = clock(live, &[], &times);
            page.table("Agents", &rows::agents(all, None, clock));
        }
        Document::Roles(list) => page.table("Roles", &rows::roles(list)),
        Document::Quotas(quotas) => page.table("Quotas", &rows::quota(quotas, &Default::default())),
        Document::Weights(weights) => {
            let of = |weight: &mesos_types::state::Weight| {
                let number = weight.weight.map_or_else(|| "-".to_owned(), |n| n.to_string());
                (text(&weight.role).to_owned(), number)
            };
            page.table("Weights", &pairs("ROLE", "WEIGHT", weights.iter().map(of)));
        }
        Document::Files(files) => page.table("Files", &crate::sandbox::table(files)),
        Document::Flags(flags) => {
            page.table("Flags", &pairs("FLAG", "VALUE", named(flags.flags.as_ref())));
        }
        Document::Metrics(metrics) => self_table(&mut page, "Metrics", "METRIC", metrics),
        Document::AttachedFiles(files) => self_table(&mut page, "Files", "NAME", files),
        Document::Containers(list) | Document::Statistics(list) => {
            page.table("Containers", &crate::usage::table(list));
        }
        Document::FileData(data) => {
            let text = String::from_utf8_lossy(data.bytes());
            page.lines.extend(text.lines().map(|line| clean(line).into_owned()));
        }
        other => {
            // Small documents, whose members say it all.
            let value = serde_json::from_slice(&other.to_vec()).unwrap_or_default();
            page.table(&format!("{:?}", other.endpoint()), &members(&value));
        }
    }
    if page.lines.is_empty() {
        page.words("There is nothing in this document.");
    }
    // The first title needs no line before it.
    if page.lines.first().is_some_and(String::is_empty) {
        page.lines.remove(0);
    }
    page.lines
}

fn clock(live: bool, rows: &[TaskRow<'_>], others: &[Option<Number>]) -> Clock {
    if live { Clock::now() } else { Clock::saved(latest(rows, others)) }
}

fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.collect::<std::collections::HashSet<_>>().len()
}

fn named(values: Option<&Named<Scalar>>) -> impl Iterator<Item = (String, String)> {
    values.into_iter().flat_map(|named| named.iter()).map(|(k, v)| (k.clone(), v.to_string()))
}

fn self_table(page: &mut Page<'_>, title: &str, name: &'static str, values: &Metrics) {
    page.table(title, &pairs(name, "VALUE", named(Some(values))));
}

fn pairs(
    name: &'static str,
    value: &'static str,
    all: impl Iterator<Item = (String, String)>,
) -> Table<()> {
    let mut table = Table::new([Column::id(name), Column::text(value)]);
    for (name, value) in all {
        table.push([Cell::text(name), Cell::text(value)], ());
    }
    table
}

fn members(value: &serde_json::Value) -> Table<()> {
    let all = value.as_object().into_iter().flatten().map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    });
    pairs("NAME", "VALUE", all)
}

/// The tasks of a document, by how they are.
fn tasks(page: &mut Page<'_>, rows: Vec<TaskRow<'_>>, clock: Clock) {
    let (mut live, mut failed, mut done) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        match mood(row.task) {
            Mood::Running | Mood::Moving => live.push(row),
            Mood::Failed => failed.push(row),
            Mood::Done => done.push(row),
        }
    }
    let title = format!("Running ({})", live.len());
    page.table(&title, &rows::tasks(live, clock));
    page.latest("Failed", failed, clock);
    page.latest("Ended", done, clock);
}

/// How many tasks there are of each kind.
fn tally(rows: &[TaskRow<'_>]) -> String {
    let of = |wanted| rows.iter().filter(|row| mood(row.task) == wanted).count();
    let moving = of(Mood::Moving);
    let moving = if moving > 0 { format!(", {moving} on the way") } else { String::new() };
    format!(
        "{} running{moving}, {} failed, {} ended",
        count(of(Mood::Running), "task"),
        of(Mood::Failed),
        of(Mood::Done)
    )
}

fn when(clock: Clock, time_: Option<Number>) -> String {
    match (clock, time_) {
        (_, None) => String::new(),
        (Clock::Now(_), Some(at)) => {
            format!(" since {}", clock.words(at.as_f64()).replace(" ago", ""))
        }
        (Clock::Saved(_), Some(at)) => format!(" since {} UTC", time(at.as_f64())),
    }
}

fn master(page: &mut Page<'_>, state: &MasterState, live: bool) {
    let rows = rows::of_master(state);
    let clock = clock(live, &rows, &[state.elected_time, state.start_time]);
    let cluster = state.cluster.as_deref().map(|name| format!("Cluster {name}: master"));
    let cluster = cluster.unwrap_or_else(|| "Master".to_owned());
    let leads = match state.elected_time {
        Some(_) => format!(", leads{}", when(clock, state.elected_time)),
        None => format!(", does not lead; the leader is {}", text(&state.leader)),
    };
    page.words(&format!("{cluster} {}, Mesos {}{leads}.", text(&state.pid), text(&state.version)));
    let inactive = number(state.deactivated_agents);
    let lost = number(state.unreachable_agents);
    let also = |n: u64, what: &str| if n > 0 { format!(" ({n} {what})") } else { String::new() };
    page.words(&format!(
        "{}{}{}, {}. {}.",
        count(state.agents.len(), "agent"),
        also(inactive, "inactive"),
        also(lost, "unreachable"),
        count(state.frameworks.len(), "framework"),
        tally(&rows),
    ));
    if !live {
        page.words("Times are those of the document, in UTC.");
    }
    let counts = rows::count_by_agent(&rows);
    tasks(page, rows, clock);
    let agents = state.agents.iter().chain(&state.recovered_agents);
    page.table("Agents", &rows::agents(agents, Some(&counts), clock));
    let removed = state.completed_frameworks.iter().map(|framework| (framework, true));
    let all = state.frameworks.iter().map(|framework| (framework, false)).chain(removed);
    page.table("Frameworks", &rows::frameworks(all, clock));
}

fn agent(page: &mut Page<'_>, state: &AgentState, live: bool) {
    let rows = rows::of_agent(state);
    let clock = clock(live, &rows, &[state.start_time]);
    page.words(&format!(
        "Agent {} on {}, Mesos {}, started{}.",
        text(&state.id),
        text(&state.hostname),
        text(&state.version),
        when(clock, state.start_time).replace(" since", ""),
    ));
    let resources = rows::summary(state.resources.as_ref());
    let used = rows::summary(state.unreserved_resources_allocated.as_ref());
    let used = if used == "-" { String::new() } else { format!(", of which are used: {used}") };
    page.words(&format!("It has {resources}{used}. {}.", tally(&rows)));
    if !live {
        page.words("Times are those of the document, in UTC.");
    }
    tasks(page, rows, clock);
    let frameworks = state.frameworks.iter().chain(&state.completed_frameworks);
    let mut table = Table::new([
        Column::id("EXECUTOR"),
        Column::text("FRAMEWORK"),
        Column::number("TASKS"),
        Column::id("SANDBOX"),
    ]);
    for framework in frameworks {
        for executor in framework.executors.iter().chain(&framework.completed_executors) {
            let running = executor.tasks.len();
            let cells = [
                Cell::text(text(&executor.id)),
                Cell::text(text(&framework.name)),
                Cell::number(running.to_string(), running as f64),
                Cell::text(text(&executor.directory)),
            ];
            table.push(cells, ());
        }
    }
    page.table("Executors", &table);
}

fn state_summary(page: &mut Page<'_>, summary: &StateSummary, live: bool) {
    let times: Vec<_> = summary.agents.iter().map(|agent| agent.registered_time).collect();
    let clock = clock(live, &[], &times);
    let cluster = summary.cluster.as_deref().map(|name| format!("Cluster {name}, master"));
    let cluster = cluster.unwrap_or_else(|| "Master".to_owned());
    page.words(&format!("{cluster} on {}.", text(&summary.hostname)));
    let mut totals: Vec<(String, u64)> = Vec::new();
    for framework in &summary.frameworks {
        for (state, n) in framework.task_counts.iter().filter(|(_, n)| *n > 0) {
            match totals.iter_mut().find(|(name, _)| name == state) {
                Some((_, total)) => *total += n,
                None => totals.push((state.to_owned(), n)),
            }
        }
    }
    let words = totals.iter().map(|(state, n)| {
        format!("{n} {}", state.strip_prefix("TASK_").unwrap_or(state).to_lowercase())
    });
    let words: Vec<_> = words.collect();
    if !words.is_empty() {
        page.words(&format!("Tasks: {}.", words.join(", ")));
    }
    page.table("Agents", &rows::agents(&summary.agents, None, clock));
    let frameworks = summary.frameworks.iter().map(|framework| (framework, false));
    page.table("Frameworks", &rows::frameworks(frameworks, clock));
}
