use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use mesos_types::Attribute;
use mesos_types::resources::{ParseResourcesError, Resources};
use tokio::net::TcpListener;

use super::command;
use super::control::TestCluster;
use super::drive::Drive;
use super::runner::Runner;
use crate::cluster::agent::AgentConfig;
use crate::cluster::master::{MasterConfig, Principals};
use crate::cluster::{Cluster, ClusterConfig, Faults};

/// Why a cluster was not started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The resources of agents are malformed.
    #[error("the resources of an agent: {0}")]
    Resources(#[from] ParseResourcesError),
    /// A socket could not be opened.
    #[error("a socket could not be opened: {0}")]
    Socket(#[from] io::Error),
}

/// Describes a cluster that is to be started.
#[derive(Clone, Debug)]
pub struct Builder {
    agents: usize,
    resources: String,
    attributes: Vec<Attribute>,
    seed: u64,
    ip: IpAddr,
    port: u16,
    principals: BTreeMap<String, String>,
    authenticate: bool,
    runner: Runner,
    faults: Faults,
    task_time: Duration,
    heartbeat: Duration,
    allocation_interval: Duration,
    offer_timeout: Option<Duration>,
    agent_timeout: Duration,
    update_retry: Duration,
    max_backlog: usize,
    max_completed_tasks: usize,
}

impl Default for Builder {
    fn default() -> Self {
        Builder {
            agents: 1,
            resources: "cpus:4;mem:4096;disk:8192;ports:[31000-32000]".to_owned(),
            attributes: Vec::new(),
            seed: 1,
            ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            principals: BTreeMap::new(),
            authenticate: false,
            runner: Runner::default(),
            faults: Faults::default(),
            task_time: Duration::ZERO,
            heartbeat: Duration::from_secs(15),
            allocation_interval: Duration::from_millis(100),
            offer_timeout: None,
            agent_timeout: Duration::from_secs(75),
            update_retry: Duration::from_secs(10),
            max_backlog: 16 << 20,
            max_completed_tasks: 1000,
        }
    }
}

impl Builder {
    /// How many agents there are. One by default.
    #[must_use]
    pub fn agents(self, agents: usize) -> Self {
        Builder { agents, ..self }
    }

    /// What each agent has, in the form of Mesos' flag `--resources`. By default
    /// `cpus:4;mem:4096;disk:8192;ports:[31000-32000]`.
    #[must_use]
    pub fn resources(self, resources: impl Into<String>) -> Self {
        Builder { resources: resources.into(), ..self }
    }

    /// What else is said of each agent.
    #[must_use]
    pub fn attributes(self, attributes: impl IntoIterator<Item = Attribute>) -> Self {
        Builder { attributes: attributes.into_iter().collect(), ..self }
    }

    /// IDs and faults follow from it. 1 by default.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Builder { seed, ..self }
    }

    /// The address of this host to listen at. 127.0.0.1 by default.
    #[must_use]
    pub fn ip(self, ip: IpAddr) -> Self {
        Builder { ip, ..self }
    }

    /// The port of the master. Any free one by default; agents take any free one.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Builder { port, ..self }
    }

    /// Lets nobody speak to the master who does not prove to be this principal, or another one
    /// that was named: by HTTP Basic authentication, or CRAM-MD5 over libprocess.
    #[must_use]
    pub fn principal(mut self, name: impl Into<String>, secret: impl Into<String>) -> Self {
        self.principals.insert(name.into(), secret.into());
        self.authenticate = true;
        self
    }

    /// What runs tasks. By default they are simulated.
    #[must_use]
    pub fn runner(self, runner: Runner) -> Self {
        Builder { runner, ..self }
    }

    /// What goes wrong from the start.
    #[must_use]
    pub fn faults(self, faults: Faults) -> Self {
        Builder { faults, ..self }
    }

    /// How long a simulated task runs that does not say so itself. It ends at once by default.
    #[must_use]
    pub fn task_time(self, task_time: Duration) -> Self {
        Builder { task_time, ..self }
    }

    /// The time between heartbeats. 15 seconds by default, as in Mesos.
    #[must_use]
    pub fn heartbeat(self, heartbeat: Duration) -> Self {
        Builder { heartbeat, ..self }
    }

    /// The time between offers of what was given back. 100 milliseconds by default; in Mesos it
    /// is a second.
    #[must_use]
    pub fn allocation_interval(self, allocation_interval: Duration) -> Self {
        Builder { allocation_interval, ..self }
    }

    /// How long an offer stays valid. By default it does not expire.
    #[must_use]
    pub fn offer_timeout(self, offer_timeout: Duration) -> Self {
        Builder { offer_timeout: Some(offer_timeout), ..self }
    }

    /// After so long without a word of it an agent is lost. 75 seconds by default, as in Mesos.
    #[must_use]
    pub fn agent_timeout(self, agent_timeout: Duration) -> Self {
        Builder { agent_timeout, ..self }
    }

    /// The first wait before an update that was not acknowledged is sent again. 10 seconds by
    /// default, as in Mesos.
    #[must_use]
    pub fn update_retry(self, update_retry: Duration) -> Self {
        Builder { update_retry, ..self }
    }

    /// How many bytes may wait for a peer that does not read what is sent to it. When more would
    /// have to wait, its connection breaks, as that to a real master does in the end. 16 MiB by
    /// default.
    #[must_use]
    pub fn max_backlog(self, max_backlog: usize) -> Self {
        Builder { max_backlog, ..self }
    }

    /// How many tasks that are done with the master remembers of each framework, and each agent
    /// of all. 1,000 by default, as in Mesos.
    #[must_use]
    pub fn max_completed_tasks(self, max_completed_tasks: usize) -> Self {
        Builder { max_completed_tasks, ..self }
    }

    /// Starts the cluster, in the runtime of the caller. It ends with the value that is returned.
    ///
    /// # Errors
    /// The resources are malformed, or a socket could not be opened.
    pub async fn start(self) -> Result<TestCluster, StartError> {
        let resources: Resources = self.resources.parse()?;
        let master = TcpListener::bind(SocketAddr::new(self.ip, self.port)).await?;
        let hostname = self.ip.to_string();
        let mut listeners = Vec::new();
        let mut agents = Vec::new();
        for _ in 0..self.agents {
            let listener = TcpListener::bind(SocketAddr::new(self.ip, 0)).await?;
            let mut config = AgentConfig {
                address: listener.local_addr()?,
                hostname: hostname.clone(),
                resources: resources.clone(),
                attributes: self.attributes.clone(),
                update_retry: self.update_retry,
                max_completed_tasks: self.max_completed_tasks,
                ..AgentConfig::default()
            };
            if let Runner::Containers { work_dir, .. } = &self.runner {
                config.runs_executors = true;
                config.work_dir = work_dir.to_string_lossy().into_owned();
            }
            agents.push(config);
            listeners.push(listener);
        }
        let principals =
            self.authenticate.then(|| self.principals.into_iter().collect::<Principals>());
        let config = ClusterConfig {
            master: MasterConfig {
                address: master.local_addr()?,
                hostname,
                heartbeat: self.heartbeat,
                allocation_interval: self.allocation_interval,
                offer_timeout: self.offer_timeout,
                ping_interval: self.agent_timeout / 5,
                agent_timeout: self.agent_timeout,
                principals,
                max_completed_tasks: self.max_completed_tasks,
                ..MasterConfig::default()
            },
            agents,
            seed: self.seed,
            epoch: SystemTime::now(),
            task_time: self.task_time,
            simulated: matches!(self.runner, Runner::Simulated),
        };
        let mut cluster = Cluster::new(config.clone(), super::command::now());
        cluster.set_faults(self.faults);
        let (commands, queue) = command::channel(self.max_backlog);
        let drive = Drive::new(cluster, self.runner, commands.clone());
        let task = tokio::spawn(drive.run(queue));
        Ok(TestCluster::new(&config, commands, task, master, listeners))
    }
}

impl TestCluster {
    /// Describes a cluster that is to be started.
    pub fn builder() -> Builder {
        Builder::default()
    }
}
