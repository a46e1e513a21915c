//! What all commands have: the cluster, and how it is reached.

use std::time::Duration;

use mesos_client::cluster::{Agent, Master};
use mesos_client::http::Server;
use mesos_types::state::{self, Agents, Task};

use crate::args::{Cluster, Color, Task as TaskArgs};
use crate::config;
use crate::error::{Error, Result};
use crate::screen::Screen;

/// How long a sandbox that is not there yet is waited for.
const SANDBOX: Duration = Duration::from_secs(5);

/// The cluster, and how to show it.
#[derive(Debug)]
pub struct App {
    pub cluster: Cluster,
    pub color: Color,
}

/// A task, its agent and its sandbox.
#[derive(Debug)]
pub struct Found {
    pub master: Master,
    pub task: Task,
    pub agent: Agent,
}

impl App {
    pub fn screen(&self) -> Screen {
        Screen::stdout(self.color)
    }

    pub async fn master(&self) -> Result<Master> {
        config::master(&self.cluster).await
    }

    /// An agent by its address.
    pub fn agent(&self, address: &str) -> Result<Agent> {
        Ok(Agent::new(config::http(&self.cluster)?, Server::parse(address, 5051)?))
    }

    /// Finds a task and its agent.
    pub async fn find(&self, args: &TaskArgs) -> Result<Found> {
        let master = self.master().await?;
        let task = master.find_task(&args.task).await?;
        let agent = match &args.agent_address {
            Some(address) => self.agent(address)?,
            None => master.agent_of(&task).await?,
        };
        Ok(Found { master, task, agent })
    }
}

impl Found {
    /// The sandbox of the task.
    pub async fn sandbox(&self) -> Result<String> {
        let wait = if crate::rows::has_ended(&self.task) { Duration::ZERO } else { SANDBOX };
        Ok(self.agent.wait_for_sandbox(&self.task, wait).await?)
    }
}

/// The agent of this ID, else the one of this host name or end of an ID.
pub fn agent_named<'a>(agents: &'a Agents, name: &str) -> Result<&'a state::Agent> {
    let id = |agent: &state::Agent| agent.id.clone().unwrap_or_default();
    let exact = agents.agents.iter().find(|agent| id(agent) == name);
    let end = format!("-{name}");
    let mut named = agents
        .agents
        .iter()
        .filter(|agent| agent.hostname.as_deref() == Some(name) || id(agent).ends_with(&end));
    match (exact, named.next(), named.next()) {
        (Some(agent), ..) | (None, Some(agent), None) => Ok(agent),
        (None, Some(_), Some(_)) => Err(Error::with_hint(
            format!("there are several agents {name:?}"),
            "Name one of them by its ID; see: mesosctl agents --wide",
        )),
        (None, None, _) => Err(Error::with_hint(
            format!("there is no agent {name:?}"),
            "See them all with: mesosctl agents",
        )),
    }
}

/// A path within a sandbox.
pub fn within(sandbox: &str, path: &str) -> String {
    let path = path.trim_matches('/');
    let path = path.strip_prefix("./").unwrap_or(path);
    if path.is_empty() || path == "." {
        return sandbox.to_owned();
    }
    format!("{}/{path}", sandbox.trim_end_matches('/'))
}
