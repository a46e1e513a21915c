//! `mesosctl watch`: what happens in a cluster, as it happens.

use std::collections::{BTreeMap, HashMap};
use std::time::{SystemTime, UNIX_EPOCH};

use mesos_client::cluster::{Picture, Watched};
use mesos_types::operator::master::Event;
use mesos_types::{AgentId, Dialect, FrameworkId, TaskId, TaskState, json};

use crate::app::App;
use crate::error::{Error, Result};
use crate::screen::{Ink, Screen, clean, line, warn};
use crate::units;

/// What is shown of a cluster: its tasks, agents and frameworks with their names.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    tasks: HashMap<(FrameworkId, TaskId), TaskState>,
    agents: BTreeMap<String, String>,
    frameworks: BTreeMap<String, String>,
}

impl Seen {
    fn of(picture: &Picture) -> Self {
        let tasks = picture.tasks.iter().map(|(key, task)| (key.clone(), task.state));
        let agents = picture
            .agents
            .iter()
            .map(|(id, agent)| (id.to_string(), agent.agent_info.hostname.clone()));
        let frameworks = picture
            .frameworks
            .iter()
            .map(|(id, framework)| (id.to_string(), framework.framework_info.name.clone()));
        Seen { tasks: tasks.collect(), agents: agents.collect(), frameworks: frameworks.collect() }
    }

    /// Takes in what an event changed; the picture has it already.
    fn apply(&mut self, event: &Event, picture: &Picture) {
        match event {
            Event::TaskAdded(body) => {
                self.look((body.task.framework_id.clone(), body.task.task_id.clone()), picture);
            }
            Event::TaskUpdated(body) => {
                self.look((body.framework_id.clone(), body.status.task_id.clone()), picture);
            }
            Event::AgentAdded(body) => {
                let info = &body.agent.agent_info;
                let id = info.id.as_ref().map(ToString::to_string);
                self.agents.extend(id.map(|id| (id, info.hostname.clone())));
            }
            Event::AgentRemoved(body) => drop(self.agents.remove(body.agent_id.as_ref() as &str)),
            Event::FrameworkAdded(body) => self.rename(&body.framework.framework_info),
            Event::FrameworkUpdated(body) => self.rename(&body.framework.framework_info),
            Event::FrameworkRemoved(body) => {
                let Some(id) = &body.framework_info.id else { return };
                self.frameworks.remove(id.as_ref() as &str);
                self.tasks.retain(|(framework, _), _| framework != id);
            }
            _ => {}
        }
    }

    fn look(&mut self, key: (FrameworkId, TaskId), picture: &Picture) {
        match picture.tasks.get(&key) {
            Some(task) => drop(self.tasks.insert(key, task.state)),
            None => drop(self.tasks.remove(&key)),
        }
    }

    fn rename(&mut self, info: &mesos_types::FrameworkInfo) {
        let id = info.id.as_ref().map(ToString::to_string);
        self.frameworks.extend(id.map(|id| (id, info.name.clone())));
    }

    fn host(&self, id: Option<&AgentId>) -> String {
        let id = id.map(ToString::to_string).unwrap_or_default();
        self.agents.get(&id).cloned().unwrap_or(id)
    }

    fn framework(&self, id: &FrameworkId) -> String {
        let id = id.to_string();
        self.frameworks.get(&id).cloned().unwrap_or(id)
    }

    /// What became of a cluster while nobody looked.
    fn changes(&self, now: &Seen, picture: &Picture) -> Vec<Change> {
        let mut changes = Vec::new();
        let names = |before: &BTreeMap<String, String>, after: &BTreeMap<String, String>, kind| {
            let gone = before.iter().filter(|(id, _)| !after.contains_key(*id));
            let gone = gone.map(|(id, name)| Change::new(kind, id, "removed").about(name));
            let new = after.iter().filter(|(id, _)| !before.contains_key(*id));
            let new = new.map(|(id, name)| Change::new(kind, id, "added").about(name));
            gone.chain(new).collect::<Vec<_>>()
        };
        changes.extend(names(&self.agents, &now.agents, "agent"));
        changes.extend(names(&self.frameworks, &now.frameworks, "framework"));
        let mut tasks: Vec<Change> = Vec::new();
        for ((framework, id), state) in &now.tasks {
            if self.tasks.get(&(framework.clone(), id.clone())) != Some(state) {
                let about = format!("framework {}", now.framework(framework));
                tasks.push(Change::task(id, *state).about(&about));
            }
        }
        for (framework, id) in self.tasks.keys() {
            if now.tasks.contains_key(&(framework.clone(), id.clone())) {
                continue;
            }
            let ended = picture.completed_tasks.iter().rev();
            let mut ended = ended.filter(|t| t.task_id == *id && t.framework_id == *framework);
            let about = format!("framework {}", self.framework(framework));
            tasks.push(match ended.next() {
                Some(task) => Change::task(id, task.state).about(&about),
                None => Change::new("task", id.as_ref(), "gone").about(&about),
            });
        }
        tasks.sort_by(|a, b| a.id.cmp(&b.id));
        changes.extend(tasks);
        changes
    }
}

/// A line: a thing, what became of it, and a word about it.
#[derive(Debug, PartialEq)]
struct Change {
    kind: &'static str,
    id: String,
    what: String,
    about: String,
    ink: Ink,
    time: Option<f64>,
}

impl Change {
    fn new(kind: &'static str, id: &str, what: &str) -> Self {
        let (id, what) = (id.to_owned(), what.to_owned());
        Change { kind, id, what, about: String::new(), ink: Ink::Plain, time: None }
    }

    fn task(id: &TaskId, state: TaskState) -> Self {
        let what = state.to_string();
        let ink = match state {
            TaskState::Running => Ink::Good,
            TaskState::Finished | TaskState::Killed => Ink::Plain,
            state if state.is_terminal() => Ink::Bad,
            _ => Ink::Odd,
        };
        let what = what.strip_prefix("TASK_").unwrap_or(&what);
        Change { ink, ..Change::new("task", id.as_ref(), what) }
    }

    fn about(mut self, about: &str) -> Self {
        about.clone_into(&mut self.about);
        self
    }

    fn show(&self, screen: &Screen) -> String {
        let time = self.time.unwrap_or_else(now);
        let time: String = units::time(time).chars().skip(11).collect();
        let what = screen.paint(self.ink, &clean(&self.what)).into_owned();
        let about = match self.about.is_empty() {
            true => String::new(),
            false => format!("  {}", screen.paint(Ink::Faint, &clean(&self.about))),
        };
        format!("{time}  {:9}  {}  {what}{about}", self.kind, clean(&self.id))
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

/// An event in a line; `None` for those that say nothing by themselves.
fn told(event: &Event, seen: &Seen, picture: &Picture) -> Option<Change> {
    Some(match event {
        Event::TaskAdded(body) => {
            let task = &body.task;
            let (host, name) =
                (seen.host(Some(&task.agent_id)), seen.framework(&task.framework_id));
            Change::task(&task.task_id, task.state).about(&format!("on {host}, framework {name}"))
        }
        Event::TaskUpdated(body) => {
            let status = &body.status;
            let key = (body.framework_id.clone(), status.task_id.clone());
            let agent =
                status.agent_id.as_ref().or_else(|| Some(&picture.tasks.get(&key)?.agent_id));
            let mut about = format!("on {}", seen.host(agent));
            if let Some(message) = status.message.as_deref().filter(|text| !text.is_empty()) {
                about = format!("{about}: {message}");
            }
            Change { time: status.timestamp, ..Change::task(&status.task_id, body.state) }
                .about(&about)
        }
        Event::AgentAdded(body) => {
            let info = &body.agent.agent_info;
            let id = info.id.as_ref().map(ToString::to_string).unwrap_or_default();
            Change::new("agent", &id, "added").about(&info.hostname)
        }
        Event::AgentRemoved(body) => {
            let id = body.agent_id.to_string();
            Change { ink: Ink::Bad, ..Change::new("agent", &id, "removed") }
                .about(&seen.host(Some(&body.agent_id)))
        }
        Event::FrameworkAdded(body) => framework(&body.framework.framework_info, "added"),
        Event::FrameworkUpdated(body) => framework(&body.framework.framework_info, "updated"),
        Event::FrameworkRemoved(body) => framework(&body.framework_info, "removed"),
        _ => return None,
    })
}

fn framework(info: &mesos_types::FrameworkInfo, what: &str) -> Change {
    let id = info.id.as_ref().map(ToString::to_string).unwrap_or_default();
    Change::new("framework", &id, what).about(&info.name)
}

fn summary(picture: &Picture) -> String {
    let count = |n: usize, thing: &str| format!("{n} {thing}{}", if n == 1 { "" } else { "s" });
    let (agents, frameworks) = (picture.agents.len(), picture.frameworks.len());
    let (agents, frameworks) = (count(agents, "agent"), count(frameworks, "framework"));
    format!("{agents}, {frameworks}, {}", count(picture.tasks.len(), "task"))
}

pub async fn run(app: &App, filter: Option<&str>, as_json: bool, times: Option<u64>) -> Result<()> {
    let mut watch = app.master().await?.watch();
    let mut seen: Option<Seen> = None;
    let mut left = times.unwrap_or(u64::MAX);
    let mut show = |text: &str| -> Result<bool> {
        if filter.is_none_or(|filter| text.contains(filter)) {
            line(text)?;
            left = left.saturating_sub(1);
        }
        Ok(left == 0)
    };
    while let Some(watched) = watch.next().await {
        let event = match watched.map_err(Error::new)? {
            Watched::Event(event) => event,
            Watched::Disconnected(lost) => {
                warn(&format!(
                    "(The connection is lost: {}. Trying again.)",
                    clean(&lost.to_string())
                ));
                continue;
            }
            Watched::Skipped(error) => {
                let text = error.to_string();
                warn(&format!("(An event cannot be read: {})", clean(&text)));
                continue;
            }
            _ => continue,
        };
        let picture = watch.picture();
        let screen = app.screen();
        if as_json {
            let text = json::to_vec(&*event, Dialect::V1);
            if !matches!(*event, Event::Heartbeat) && show(&String::from_utf8_lossy(&text))? {
                return Ok(());
            }
            continue;
        }
        let changes = match (&*event, &seen) {
            (Event::Subscribed(_), None) => {
                warn(&format!("({}. Waiting for what happens.)", summary(picture)));
                Vec::new()
            }
            (Event::Subscribed(_), Some(before)) => {
                warn(&format!("(Connected again: {}. What was missed:)", summary(picture)));
                before.changes(&Seen::of(picture), picture)
            }
            (event, Some(seen)) => told(event, seen, picture).into_iter().collect(),
            (_, None) => Vec::new(),
        };
        match &mut seen {
            Some(seen) if !matches!(*event, Event::Subscribed(_)) => seen.apply(&event, picture),
            seen => *seen = Some(Seen::of(picture)),
        }
        for change in changes {
            if show(&change.show(&screen))? {
                return Ok(());
            }
        }
    }
    Ok(())
}
