//! Frameworks, their executors and their offers.

use super::define::{List, document};
use super::task::{Command, Label, Resources, Task};
use super::value::{Number, Protobuf, TaskCounts};
use crate::resource;

document! {
    /// A framework, as `/state`, `/frameworks` and `/state-summary` of the master and `/state`
    /// of the agent show it. Each shows some of the members.
    "a framework"
    pub struct Framework {
        /// The ID of the framework.
        pub id: Option<String> = "id",
        /// Name, for people.
        pub name: Option<String> = "name",
        /// Address of the scheduler, if it does not use the HTTP API.
        pub pid: Option<String> = "pid",
        /// Operating system user that its executors run as.
        pub user: Option<String> = "user",
        /// How long in seconds the master waits for the scheduler to return.
        pub failover_timeout: Option<Number> = "failover_timeout",
        /// Whether its tasks survive a restart of the agent.
        pub checkpoint: Option<bool> = "checkpoint",
        /// Its role, if it has one.
        pub role: Option<String> = "role",
        /// Its roles, if it may have several.
        pub roles: List<String> = "roles",
        /// Principal that it authenticated as.
        pub principal: Option<String> = "principal",
        /// Host of the scheduler.
        pub hostname: Option<String> = "hostname",
        /// Address of its user interface.
        pub webui_url: Option<String> = "webui_url",
        /// Names of its capabilities, such as `PARTITION_AWARE`.
        pub capabilities: List<String> = "capabilities",
        /// Labels.
        pub labels: List<Label> = "labels",
        /// Whether it receives offers.
        pub active: Option<bool> = "active",
        /// Whether its scheduler is connected.
        pub connected: Option<bool> = "connected",
        /// Whether the master knows it only from its agents. Since 1.2.
        pub recovered: Option<bool> = "recovered",
        /// When it was first registered, in seconds since the Unix epoch.
        pub registered_time: Option<Number> = "registered_time",
        /// When it was registered again.
        pub reregistered_time: Option<Number> = "reregistered_time",
        /// When it was removed; `0` for one that is not.
        pub unregistered_time: Option<Number> = "unregistered_time",
        /// What it uses and is offered.
        pub resources: Option<Resources> = "resources",
        /// What it uses.
        pub used_resources: Option<Resources> = "used_resources",
        /// What it is offered.
        pub offered_resources: Option<Resources> = "offered_resources",
        /// Its tasks that have not ended.
        pub tasks: List<Task> = "tasks",
        /// Its tasks on agents that cannot be reached. Since 1.2.
        pub unreachable_tasks: List<Task> = "unreachable_tasks",
        /// Its latest tasks that have ended.
        pub completed_tasks: List<Task> = "completed_tasks",
        /// Its offers.
        pub offers: List<Offer> = "offers",
        /// Its executors.
        pub executors: List<Executor> = "executors",
        /// Its latest executors that have ended; from agents only.
        pub completed_executors: List<Executor> = "completed_executors",
        /// Constraints on its offers, by role. Since 1.11.
        pub offer_constraints: Option<serde_json::Value> = "offer_constraints",
        /// The agents that it has tasks on; in the summary.
        #[doc(alias = "slave_ids")]
        pub agent_ids: List<String> = "slave_ids" | "agent_ids",
        ..
        /// How many of its tasks are in each state; in the summary.
        pub task_counts: TaskCounts,
    }
}

document! {
    /// An executor. The master shows what it was asked to run, the agent what runs.
    "an executor"
    pub struct Executor {
        /// The ID of the executor.
        #[doc(alias = "executor_id")]
        pub id: Option<String> = "id" | "executor_id",
        /// Name, for people.
        pub name: Option<String> = "name",
        /// Where its task came from, by the framework's own words.
        pub source: Option<String> = "source",
        /// ID of its container.
        pub container: Option<String> = "container",
        /// Its sandbox on the agent.
        pub directory: Option<String> = "directory",
        /// Framework of the executor; from masters only.
        pub framework_id: Option<String> = "framework_id",
        /// Agent of the executor; from masters only.
        #[doc(alias = "slave_id")]
        pub agent_id: Option<String> = "slave_id" | "agent_id",
        /// The command that starts it; from masters only.
        pub command: Option<Box<Command>> = "command",
        /// What it and its tasks use.
        pub resources: Option<Resources> = "resources",
        /// The role that the resources are allocated to.
        pub role: Option<String> = "role",
        /// Labels.
        pub labels: List<Label> = "labels",
        /// `DEFAULT` or `CUSTOM`. Since 1.1.
        pub r#type: Option<String> = "type",
        /// Its tasks that have not ended.
        pub tasks: List<Task> = "tasks",
        /// Tasks that wait for it to register.
        pub queued_tasks: List<Task> = "queued_tasks",
        /// Its latest tasks that have ended.
        pub completed_tasks: List<Task> = "completed_tasks",
    }
}

document! {
    /// An offer that the framework has not answered yet.
    "an offer"
    pub struct Offer {
        /// The ID of the offer.
        pub id: Option<String> = "id",
        /// The framework it was made to.
        pub framework_id: Option<String> = "framework_id",
        /// The agent whose resources it offers.
        #[doc(alias = "slave_id")]
        pub agent_id: Option<String> = "slave_id" | "agent_id",
        /// The role that the resources are allocated to.
        pub allocation_info: Option<Protobuf<resource::AllocationInfo>> = "allocation_info",
        /// What is offered.
        pub resources: Option<Resources> = "resources",
    }
}

document! {
    /// The document of `/frameworks`.
    "a list of frameworks"
    pub struct Frameworks {
        /// Those that are registered.
        pub frameworks: List<Framework> = "frameworks",
        /// Those that were removed.
        pub completed_frameworks: List<Framework> = "completed_frameworks",
        /// IDs of frameworks that agents have tasks of and that have not registered. Always empty
        /// since 1.2.
        pub unregistered_frameworks: List<serde_json::Value> = "unregistered_frameworks",
    }
}

impl Framework {
    /// Its tasks: those that run, those that cannot be reached, and those that have ended; from
    /// an agent's document those of its executors.
    pub fn all_tasks(&self) -> impl Iterator<Item = &Task> {
        let own = self.tasks.iter().chain(&self.unreachable_tasks).chain(&self.completed_tasks);
        let executors = self.executors.iter().chain(&self.completed_executors);
        own.chain(executors.flat_map(Executor::all_tasks))
    }
}

impl Executor {
    /// Its tasks: those that run, those that wait, and those that have ended.
    pub fn all_tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.iter().chain(&self.queued_tasks).chain(&self.completed_tasks)
    }
}
