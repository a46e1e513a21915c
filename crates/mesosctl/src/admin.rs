//! `mesosctl drain` and `teardown`.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::time::Duration;

use mesos_client::cluster::{ClusterError, Master};
use mesos_types::{AgentId, DrainState, FrameworkId};

use crate::app::{App, agent_named};
use crate::error::{Error, Result};
use crate::rows::text;
use crate::screen::{clean, line};

/// How often the agent is looked at that is drained.
const LOOK: Duration = Duration::from_secs(1);

/// How an agent is drained.
#[derive(Debug)]
pub struct Drain {
    /// The longest time that a task may take to end.
    pub grace: Option<Duration>,
    pub mark_gone: bool,
    /// Whether to wait until nothing runs on the agent any more.
    pub wait: bool,
    /// Takes the agent into use again instead.
    pub undo: bool,
}

pub async fn drain(app: &App, name: &str, how: &Drain) -> Result<()> {
    let master = app.master().await?;
    let agents = master.agents().await?;
    let agent = agent_named(&agents, name)?;
    let id = AgentId::from(agent.id.as_deref().unwrap_or_default());
    let shown = format!("{} on {}", clean(id.as_ref()), clean(text(&agent.hostname)));
    if how.undo {
        master.reactivate_agent(id).await?;
        line(&format!("Agent {shown} is in use again."))?;
        return Ok(());
    }
    let grace = how.grace.map(mesos_types::operator::Duration::try_from).transpose();
    let grace = grace.map_err(Error::new)?;
    master.drain_agent(id.clone(), grace, how.mark_gone).await?;
    if !how.wait {
        line(&format!("Agent {shown} is draining."))?;
        return Ok(());
    }
    let mut told = None;
    loop {
        let left = match state(&master, &id).await {
            // An agent that is marked as gone leaves the list.
            Ok(State::Absent | State::Drained) => break,
            Ok(State::Draining(left)) => left,
            // Another master may have to be found first.
            Err(error) if error.is_temporary() => {
                tokio::time::sleep(LOOK).await;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        if told != Some(left) {
            let tasks = if left == 1 { "task" } else { "tasks" };
            line(&format!("Agent {shown} is draining, {left} {tasks} left."))?;
            told = Some(left);
        }
        tokio::time::sleep(LOOK).await;
    }
    line(&format!("Agent {shown} is drained."))?;
    Ok(())
}

enum State {
    Absent,
    Draining(usize),
    Drained,
}

async fn state(master: &Master, id: &AgentId) -> std::result::Result<State, ClusterError> {
    let agents = master.get_agents().await?;
    let agent = agents.agents.iter().find(|agent| agent.agent_info.id.as_ref() == Some(id));
    let Some(agent) = agent else { return Ok(State::Absent) };
    if agent.drain_info.as_ref().is_some_and(|info| info.state == DrainState::Drained) {
        return Ok(State::Drained);
    }
    let tasks = master.get_tasks().await?;
    let open = tasks.tasks.iter().chain(&tasks.pending_tasks);
    Ok(State::Draining(open.filter(|task| task.agent_id == *id).count()))
}

pub async fn teardown(app: &App, name: &str, yes: bool) -> Result<()> {
    let master = app.master().await?;
    let frameworks = master.frameworks().await?;
    let all = || frameworks.frameworks.iter();
    let by_id = all().find(|framework| framework.id.as_deref() == Some(name));
    let mut by_name = all().filter(|framework| framework.name.as_deref() == Some(name));
    let framework = match (by_id, by_name.next(), by_name.next()) {
        (Some(framework), ..) | (None, Some(framework), None) => framework,
        (None, Some(_), Some(_)) => {
            return Err(Error::with_hint(
                format!("there are several frameworks {name:?}"),
                "Name one of them by its ID; see: mesosctl frameworks --wide",
            ));
        }
        (None, None, _) => {
            return Err(Error::with_hint(
                format!("there is no framework {name:?}"),
                "See them all with: mesosctl frameworks",
            ));
        }
    };
    let id = FrameworkId::from(framework.id.as_deref().unwrap_or_default());
    let shown = format!("{} ({})", clean(text(&framework.name)), clean(id.as_ref()));
    let tasks = framework.tasks.len();
    let tasks = format!("{tasks} task{}", if tasks == 1 { "" } else { "s" });
    if !yes && !agreed(&format!("Tear down {shown} with {tasks}? [y/N] "))? {
        return Err(Error::new("nothing was torn down"));
    }
    master.teardown(id).await?;
    line(&format!("Framework {shown} is torn down, with {tasks}."))?;
    Ok(())
}

/// Asks the user.
fn agreed(question: &str) -> Result<bool> {
    if !std::io::stdin().is_terminal() {
        return Err(Error::with_hint(
            "a framework is torn down with all its tasks, and nobody can be asked",
            "Give --yes if that is meant.",
        ));
    }
    let mut err = std::io::stderr().lock();
    write!(err, "{question}")?;
    err.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
