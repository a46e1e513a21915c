use std::time::Duration;

use mesos_types::ContainerId;
use mesos_types::http::{Api, MediaType};
use mesos_types::state::{AgentState, Container, Flags, Listing, Log, Metrics, Task, Version};
use tokio::time::{Instant, sleep};

use super::ask::Target;
use super::{Access, ClusterError, Files, Source};
use crate::http::{Http, Server};

/// How often the agent is asked for a sandbox that is not there yet.
const PAUSE: Duration = Duration::from_millis(200);

/// An agent: documents, files, containers, and a method for each call of the operator API.
#[derive(Clone, Debug)]
pub struct Agent {
    server: Server,
    pub(super) target: Target,
}

impl Agent {
    /// The agent on a server; its port is 5051 as a rule.
    pub fn new(http: Http, server: Server) -> Self {
        Agent { target: Target::server(http, server.clone()), server }
    }

    /// Writes calls and wants answers in this media type: protobuf unless set to JSON.
    #[must_use]
    pub fn with_media(mut self, media: MediaType) -> Self {
        self.target.set_media(media);
        self
    }

    /// Its server.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Its state: `/state`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn state(&self) -> Result<AgentState, ClusterError> {
        self.target.document("/state", "").await
    }

    /// What its executors use: `/monitor/statistics`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn statistics(&self) -> Result<Listing<Container>, ClusterError> {
        self.target.document("/monitor/statistics", "").await
    }

    /// Its containers, and what they use: `/containers`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn containers(&self) -> Result<Listing<Container>, ClusterError> {
        self.target.document("/containers", "").await
    }

    /// Its metrics: `/metrics/snapshot`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn metrics(&self) -> Result<Metrics, ClusterError> {
        self.target.document("/metrics/snapshot", "").await
    }

    /// Its flags: `/flags`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn flags(&self) -> Result<Flags, ClusterError> {
        self.target.document("/flags", "").await
    }

    /// Its release: `/version`.
    ///
    /// # Errors
    /// The agent does not answer, or not with this document.
    pub async fn version(&self) -> Result<Version, ClusterError> {
        self.target.document("/version", "").await
    }

    /// Whether it lives: `/health` answers with status 200.
    ///
    /// # Errors
    /// It cannot be reached, or says that it does not.
    pub async fn health(&self) -> Result<(), ClusterError> {
        self.target.get("/health").await.map(drop)
    }

    /// The sandbox of a task, as soon as the agent knows it: right after the launch it may not.
    ///
    /// # Errors
    /// The agent does not know it within the time, or does not answer. An agent that cannot
    /// answer now is asked again until then.
    pub async fn wait_for_sandbox(
        &self,
        task: &Task,
        within: Duration,
    ) -> Result<String, ClusterError> {
        let deadline = Instant::now().checked_add(within);
        loop {
            let error = match self.state().await {
                Ok(state) => match state.sandbox(task) {
                    Some(sandbox) => return Ok(sandbox),
                    None => ClusterError::NoSandbox {
                        server: self.server.clone(),
                        task: task.id.clone().unwrap_or_default(),
                    },
                },
                Err(error) if error.is_temporary() => error,
                Err(error) => return Err(error),
            };
            if deadline.is_some_and(|deadline| Instant::now() + PAUSE > deadline) {
                return Err(error);
            }
            sleep(PAUSE).await;
        }
    }

    /// Its files: the sandboxes of tasks, and its log, which is `/slave/log`.
    pub fn files(&self) -> Files {
        Files::new(self.target.clone(), Api::Agent, Access::Endpoints)
    }

    /// Its log: by the call `READ_LOG` where the agent knows it, else its file `/slave/log`.
    pub fn log(&self) -> Source {
        Source::agent_log(self.files(), self.target.clone())
    }

    /// What a container writes, by the call `READ_LOG`, which only ClusterD knows. For a container
    /// of type `DOCKER` this is what Docker keeps, which is not in the sandbox.
    pub fn container_log(&self, container: ContainerId, log: Log) -> Source {
        Source::container_log(self.files(), self.target.clone(), container, log)
    }
}
