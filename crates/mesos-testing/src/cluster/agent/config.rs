use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use mesos_types::Attribute;
use mesos_types::resources::Resources;

/// How long a command may take to end when nothing else is said.
pub(super) const KILL_GRACE: Duration = Duration::from_secs(3);

/// What an agent needs to know.
#[derive(Clone, Debug)]
pub struct AgentConfig {
    /// Where it is reached.
    pub address: SocketAddr,
    /// The name of its host.
    pub hostname: String,
    /// What it has.
    pub resources: Resources,
    /// What else is said of it.
    pub attributes: Vec<Attribute>,
    /// The folder below which sandboxes lie.
    pub work_dir: String,
    /// Whether executors of frameworks are run as programs. Otherwise the agent does for them
    /// what it does for commands.
    pub runs_executors: bool,
    /// The first wait before an update that was not acknowledged is sent again; it doubles from
    /// time to time, up to ten minutes. 10 seconds by default.
    pub update_retry: Duration,
    /// The first wait between two attempts to register; it doubles, up to a minute. One second
    /// by default.
    pub registration_wait: Duration,
    /// How long an executor may take to register. One minute by default.
    pub executor_registration_timeout: Duration,
    /// How long an executor may take to end when it is told to. 5 seconds by default.
    pub executor_shutdown_grace_period: Duration,
    /// How many tasks that are done with are remembered. 1,000 by default.
    pub max_completed_tasks: usize,
    /// The release that the agent says it is.
    pub version: String,
}

impl Default for AgentConfig {
    fn default() -> Self {
        AgentConfig {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 5051),
            hostname: "localhost".to_owned(),
            resources: Resources::new(),
            attributes: Vec::new(),
            work_dir: "/var/lib/mesos/agent".to_owned(),
            runs_executors: false,
            update_retry: Duration::from_secs(10),
            registration_wait: Duration::from_secs(1),
            executor_registration_timeout: Duration::from_secs(60),
            executor_shutdown_grace_period: Duration::from_secs(5),
            max_completed_tasks: 1000,
            version: super::super::VERSION.to_owned(),
        }
    }
}
