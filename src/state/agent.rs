//! Agents, as the master sees them and as they see themselves.

use super::define::{List, document};
use super::framework::Framework;
use super::task::{ByRole, Resources};
use super::value::{Named, Number, Protobuf, Scalar, TaskCounts};
use crate::{DomainInfo, DrainConfig, DrainInfo, Resource};

document! {
    /// An agent, as `/state`, `/slaves` and `/state-summary` of the master show it.
    #[doc(alias = "Slave")]
    "an agent"
    pub struct Agent {
        /// The ID of the agent.
        pub id: Option<String> = "id",
        /// Its host name.
        pub hostname: Option<String> = "hostname",
        /// Its port.
        pub port: Option<Number> = "port",
        /// Its address: `slave(1)@10.0.0.7:5051`.
        pub pid: Option<String> = "pid",
        /// Its attributes, by name.
        pub attributes: Option<Named<Scalar>> = "attributes",
        /// When it was first registered, in seconds since the Unix epoch.
        pub registered_time: Option<Number> = "registered_time",
        /// When it was registered again.
        pub reregistered_time: Option<Number> = "reregistered_time",
        /// What it has.
        pub resources: Option<Resources> = "resources",
        /// What is used of it.
        pub used_resources: Option<Resources> = "used_resources",
        /// What is offered of it.
        pub offered_resources: Option<Resources> = "offered_resources",
        /// What is reserved of it, by role.
        pub reserved_resources: Option<ByRole> = "reserved_resources",
        /// What is not reserved of it.
        pub unreserved_resources: Option<Resources> = "unreserved_resources",
        /// Whether its resources are offered.
        pub active: Option<bool> = "active",
        /// Whether an operator deactivated it. Since 1.10.
        pub deactivated: Option<bool> = "deactivated",
        /// Its release. Since 0.28.
        pub version: Option<String> = "version",
        /// Names of its capabilities.
        pub capabilities: List<String> = "capabilities",
        /// Its region and zone.
        pub domain: Option<Protobuf<DomainInfo>> = "domain",
        /// How its draining goes, if it drains. Since 1.9.
        pub drain_info: Option<Protobuf<DrainInfo>> = "drain_info",
        /// When its draining began, in seconds since the Unix epoch.
        pub estimated_drain_start_time_seconds: Option<Number> =
            "estimated_drain_start_time_seconds",
        /// What is reserved, as messages, by role; in `/slaves`.
        pub reserved_resources_full: Option<Named<Vec<Protobuf<Resource>>>> =
            "reserved_resources_full",
        /// What is not reserved, as messages; in `/slaves`.
        pub unreserved_resources_full: List<Protobuf<Resource>> = "unreserved_resources_full",
        /// What is used, as messages; in `/slaves`.
        pub used_resources_full: List<Protobuf<Resource>> = "used_resources_full",
        /// What is offered, as messages; in `/slaves`.
        pub offered_resources_full: List<Protobuf<Resource>> = "offered_resources_full",
        /// The frameworks that have tasks on it; in the summary.
        pub framework_ids: List<String> = "framework_ids",
        ..
        /// How many tasks on it are in each state; in the summary.
        pub task_counts: TaskCounts,
    }
}

document! {
    /// The document of `/slaves`.
    #[doc(alias = "Slaves")]
    "a list of agents"
    pub struct Agents {
        /// The agents that are registered.
        #[doc(alias = "slaves")]
        pub agents: List<Agent> = "slaves" | "agents",
        /// Agents known from the registry that have not come back yet. Since 1.2.
        #[doc(alias = "recovered_slaves")]
        pub recovered_agents: List<Agent> = "recovered_slaves" | "recovered_agents",
    }
}

document! {
    /// The document of `/state` of an agent.
    "the state of an agent"
    pub struct AgentState {
        /// Its release.
        pub version: Option<String> = "version",
        /// Commit it was built from.
        pub git_sha: Option<String> = "git_sha",
        /// Branch it was built from.
        pub git_branch: Option<String> = "git_branch",
        /// Tag it was built from.
        pub git_tag: Option<String> = "git_tag",
        /// When it was built, as text.
        pub build_date: Option<String> = "build_date",
        /// When it was built, in seconds since the Unix epoch.
        pub build_time: Option<Number> = "build_time",
        /// Who built it.
        pub build_user: Option<String> = "build_user",
        /// When it was started, in seconds since the Unix epoch.
        pub start_time: Option<Number> = "start_time",
        /// Its ID; empty until it is registered.
        pub id: Option<String> = "id",
        /// Its address: `slave(1)@10.0.0.7:5051`.
        pub pid: Option<String> = "pid",
        /// Its host name.
        pub hostname: Option<String> = "hostname",
        /// Name of the cluster, until 0.22.
        pub cluster: Option<String> = "cluster",
        /// Names of its capabilities.
        pub capabilities: List<String> = "capabilities",
        /// Its region and zone.
        pub domain: Option<Protobuf<DomainInfo>> = "domain",
        /// How it is to drain, if it is. Since 1.9.
        pub drain_config: Option<Protobuf<DrainConfig>> = "drain_config",
        /// When its draining began, in seconds since the Unix epoch.
        pub estimated_drain_start_time_seconds: Option<Number> =
            "estimated_drain_start_time_seconds",
        /// What it has.
        pub resources: Option<Resources> = "resources",
        /// What is reserved of it, by role.
        pub reserved_resources: Option<ByRole> = "reserved_resources",
        /// What is not reserved of it.
        pub unreserved_resources: Option<Resources> = "unreserved_resources",
        /// What is reserved, as messages, by role.
        pub reserved_resources_full: Option<Named<Vec<Protobuf<Resource>>>> =
            "reserved_resources_full",
        /// What is not reserved, as messages.
        pub unreserved_resources_full: List<Protobuf<Resource>> = "unreserved_resources_full",
        /// What is used of the reserved, by role.
        pub reserved_resources_allocated: Option<ByRole> = "reserved_resources_allocated",
        /// What is used of the rest.
        pub unreserved_resources_allocated: Option<Resources> = "unreserved_resources_allocated",
        /// Its resource providers, each an
        /// `agent.Response.GetResourceProviders.ResourceProvider`.
        pub resource_providers: List<serde_json::Value> = "resource_providers",
        /// Its attributes, by name.
        pub attributes: Option<Named<Scalar>> = "attributes",
        /// Host name of the master it is registered with.
        pub master_hostname: Option<String> = "master_hostname",
        /// Where it puts its logs.
        pub log_dir: Option<String> = "log_dir",
        /// A file that something else logs to.
        pub external_log_file: Option<String> = "external_log_file",
        /// Its flags, by name.
        pub flags: Option<Named<Scalar>> = "flags",
        /// The frameworks that have executors on it.
        pub frameworks: List<Framework> = "frameworks",
        /// The latest frameworks that had some.
        pub completed_frameworks: List<Framework> = "completed_frameworks",
        /// Number of tasks that failed, in releases before 0.23.
        pub failed_tasks: Option<Number> = "failed_tasks",
        /// Number of tasks that finished, in releases before 0.23.
        pub finished_tasks: Option<Number> = "finished_tasks",
        /// Number of tasks that were killed, in releases before 0.23.
        pub killed_tasks: Option<Number> = "killed_tasks",
        /// Number of tasks that were lost, in releases before 0.23.
        pub lost_tasks: Option<Number> = "lost_tasks",
        /// Number of tasks that waited for their executor, in releases before 0.23.
        pub staged_tasks: Option<Number> = "staged_tasks",
        /// Number of tasks that were starting, in releases before 0.23.
        pub started_tasks: Option<Number> = "started_tasks",
    }
}
