//! The master's own documents.

use super::agent::Agent;
use super::define::{List, document};
use super::framework::Framework;
use super::task::{Resources, Task};
use super::value::{Named, Number, Protobuf, Scalar};
use crate::DomainInfo;

document! {
    /// The document of `/state` of a master.
    "the state of a master"
    pub struct MasterState {
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
        /// When it was elected, in seconds since the Unix epoch; only the leading master has it.
        pub elected_time: Option<Number> = "elected_time",
        /// Its ID.
        pub id: Option<String> = "id",
        /// Its address: `master@10.0.0.1:5050`.
        pub pid: Option<String> = "pid",
        /// Its host name.
        pub hostname: Option<String> = "hostname",
        /// Names of its capabilities.
        pub capabilities: List<String> = "capabilities",
        /// Its region and zone.
        pub domain: Option<Protobuf<DomainInfo>> = "domain",
        /// Number of agents whose resources are offered.
        #[doc(alias = "activated_slaves")]
        pub activated_agents: Option<Number> = "activated_slaves" | "activated_agents",
        /// Number of agents that are registered and whose resources are not offered.
        #[doc(alias = "deactivated_slaves")]
        pub deactivated_agents: Option<Number> = "deactivated_slaves" | "deactivated_agents",
        /// Number of agents that cannot be reached. Since 1.2.
        #[doc(alias = "unreachable_slaves")]
        pub unreachable_agents: Option<Number> = "unreachable_slaves" | "unreachable_agents",
        /// Address of the leading master.
        pub leader: Option<String> = "leader",
        /// More on the leading master. Since 1.2.
        pub leader_info: Option<LeaderInfo> = "leader_info",
        /// Name of the cluster.
        pub cluster: Option<String> = "cluster",
        /// Where it puts its logs.
        pub log_dir: Option<String> = "log_dir",
        /// A file that something else logs to.
        pub external_log_file: Option<String> = "external_log_file",
        /// Its flags, by name.
        pub flags: Option<Named<Scalar>> = "flags",
        /// The agents that are registered.
        #[doc(alias = "slaves")]
        pub agents: List<Agent> = "slaves" | "agents",
        /// Agents known from the registry that have not come back yet. Since 1.2.
        #[doc(alias = "recovered_slaves")]
        pub recovered_agents: List<Agent> = "recovered_slaves" | "recovered_agents",
        /// The frameworks that are registered.
        pub frameworks: List<Framework> = "frameworks",
        /// The latest frameworks that were removed.
        pub completed_frameworks: List<Framework> = "completed_frameworks",
        /// Tasks whose framework has not registered; always empty since 1.2.
        pub orphan_tasks: List<Task> = "orphan_tasks",
        /// IDs of those frameworks; always empty since 1.2.
        pub unregistered_frameworks: List<serde_json::Value> = "unregistered_frameworks",
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

document! {
    /// The leading master.
    "the leading master"
    pub struct LeaderInfo {
        /// Its ID.
        pub id: Option<String> = "id",
        /// Its address: `master@10.0.0.1:5050`.
        pub pid: Option<String> = "pid",
        /// Its port.
        pub port: Option<Number> = "port",
        /// Its host name.
        pub hostname: Option<String> = "hostname",
        /// Its region and zone.
        pub domain: Option<Protobuf<DomainInfo>> = "domain",
    }
}

document! {
    /// The document of `/state-summary`. Since 0.24.
    "a summary of the state"
    pub struct StateSummary {
        /// Host name of the master.
        pub hostname: Option<String> = "hostname",
        /// Name of the cluster.
        pub cluster: Option<String> = "cluster",
        /// The agents that are registered.
        #[doc(alias = "slaves")]
        pub agents: List<Agent> = "slaves" | "agents",
        /// The frameworks that are registered.
        pub frameworks: List<Framework> = "frameworks",
    }
}

document! {
    /// The document of `/roles`.
    "a list of roles"
    pub struct Roles {
        /// The roles that have frameworks, a weight, a quota or reservations.
        pub roles: List<Role> = "roles",
    }
}

document! {
    /// A role.
    "a role"
    pub struct Role {
        /// The role.
        pub name: Option<String> = "name",
        /// Its share relative to others.
        pub weight: Option<Number> = "weight",
        /// Its quota. Since 1.4.
        pub quota: Option<RoleQuota> = "quota",
        /// What its frameworks use and are offered.
        pub resources: Option<Resources> = "resources",
        /// What its frameworks use. Since 1.9.
        pub allocated: Option<Resources> = "allocated",
        /// What its frameworks are offered. Since 1.9.
        pub offered: Option<Resources> = "offered",
        /// What is reserved to it. Since 1.9.
        pub reserved: Option<Resources> = "reserved",
        /// IDs of the frameworks that subscribed to it.
        pub frameworks: List<String> = "frameworks",
    }
}

document! {
    /// The quota of a role, as `/roles` shows it.
    "the quota of a role"
    pub struct RoleQuota {
        /// The role.
        pub role: Option<String> = "role",
        /// Principal that set it, in releases before 1.9.
        pub principal: Option<String> = "principal",
        /// What is kept for the role.
        pub guarantee: Option<Resources> = "guarantee",
        /// What the role may use at most.
        pub limit: Option<Resources> = "limit",
        /// What counts against the quota. Since 1.9.
        pub consumed: Option<Resources> = "consumed",
    }
}

document! {
    /// The document of `/quota`, in protobuf's mapping of `QuotaStatus`. Since 0.27.
    "the quotas"
    pub struct Quotas {
        /// The quotas in the form of releases before 1.9.
        pub infos: List<QuotaInfo> = "infos",
        /// The quotas. Since 1.9.
        pub configs: List<QuotaConfig> = "configs",
    }
}

document! {
    /// A quota in the form of releases before 1.9.
    "a quota"
    pub struct QuotaInfo {
        /// The role.
        pub role: Option<String> = "role",
        /// Principal that set it.
        pub principal: Option<String> = "principal",
        /// What is kept for the role, and is also what it may use at most.
        pub guarantee: List<Protobuf<crate::Resource>> = "guarantee",
    }
}

document! {
    /// A quota.
    "a quota"
    pub struct QuotaConfig {
        /// The role.
        pub role: Option<String> = "role",
        /// What is kept for the role, by name of the resource, each as `{"value": 2.0}`.
        pub guarantees: Option<Named<Quantity>> = "guarantees",
        /// What the role may use at most.
        pub limits: Option<Named<Quantity>> = "limits",
    }
}

document! {
    /// A quantity in protobuf's mapping of `Value.Scalar`.
    "a quantity"
    pub struct Quantity {
        /// The number.
        pub value: Option<Number> = "value",
    }
}

document! {
    /// A weight. The document of `/weights` is a list of them. Since 0.28.
    "a weight"
    pub struct Weight {
        /// The role.
        pub role: Option<String> = "role",
        /// Its share relative to others.
        pub weight: Option<Number> = "weight",
    }
}

document! {
    /// The document of `/maintenance/schedule`, in protobuf's mapping. Since 0.25.
    "a schedule of maintenance"
    pub struct MaintenanceSchedule {
        /// The windows, in order.
        pub windows: List<MaintenanceWindow> = "windows",
    }
}

document! {
    /// A time in which machines are to be down.
    "a window of maintenance"
    pub struct MaintenanceWindow {
        /// The machines.
        pub machine_ids: List<MachineId> = "machine_ids",
        /// When, and for how long.
        pub unavailability: Option<Protobuf<crate::Unavailability>> = "unavailability",
    }
}

document! {
    /// A machine; both members together name it.
    "a machine"
    pub struct MachineId {
        /// Host name.
        pub hostname: Option<String> = "hostname",
        /// Address.
        pub ip: Option<String> = "ip",
    }
}

document! {
    /// The document of `/maintenance/status`, in protobuf's mapping of `ClusterStatus`. Since
    /// 0.25.
    "the status of maintenance"
    pub struct MaintenanceStatus {
        /// Machines that drain.
        pub draining_machines: List<DrainingMachine> = "draining_machines",
        /// Machines that are down.
        pub down_machines: List<MachineId> = "down_machines",
    }
}

document! {
    /// A machine that drains.
    "a machine that drains"
    pub struct DrainingMachine {
        /// The machine.
        pub id: Option<MachineId> = "id",
        /// What frameworks answered to the inverse offers, each an `InverseOfferStatus`.
        pub statuses: List<serde_json::Value> = "statuses",
    }
}

document! {
    /// The document of `/registrar(1)/registry`: what the masters remember of the cluster, in
    /// protobuf's mapping of `mesos.internal.Registry`.
    "a registry"
    pub struct Registry {
        /// The master that wrote it last.
        pub master: Option<serde_json::Value> = "master",
        /// The agents.
        #[doc(alias = "slaves")]
        pub agents: Option<serde_json::Value> = "slaves" | "agents",
        /// Agents that cannot be reached.
        pub unreachable: Option<serde_json::Value> = "unreachable",
        /// Agents that are gone.
        pub gone: Option<serde_json::Value> = "gone",
        /// Machines and their mode.
        pub machines: Option<serde_json::Value> = "machines",
        /// The schedule of maintenance, as a list of at most one.
        pub schedules: List<MaintenanceSchedule> = "schedules",
        /// The weights.
        pub weights: List<serde_json::Value> = "weights",
        /// The quotas in the form of releases before 1.9.
        pub quotas: List<serde_json::Value> = "quotas",
        /// The quotas. Since 1.9.
        pub quota_configs: List<QuotaConfig> = "quota_configs",
        /// Capabilities a master must have to read it.
        pub minimum_capabilities: List<serde_json::Value> = "minimum_capabilities",
    }
}

impl MasterState {
    /// All frameworks: those that are registered, then those that were removed.
    pub fn all_frameworks(&self) -> impl Iterator<Item = &Framework> {
        self.frameworks.iter().chain(&self.completed_frameworks)
    }

    /// The tasks of all frameworks, and those without one.
    pub fn all_tasks(&self) -> impl Iterator<Item = &Task> {
        self.all_frameworks().flat_map(Framework::all_tasks).chain(&self.orphan_tasks)
    }
}
