//! Tasks and their statuses.

use std::fmt;

use serde_core::de::value::SeqAccessDeserializer;
use serde_core::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};

use super::any::Any;
use super::define::{self, Found, List, Read, Trace, document};
use super::value::{Named, Number, OtherResources, Protobuf, Scalar};
use crate::{
    CgroupInfo, CheckInfo, ContainerInfo, DiscoveryInfo, HealthCheck, KillPolicy, network_info,
};

document! {
    /// A task, as `/tasks` and `/state` of master and agent show it. The agent shows a task that
    /// waits for its executor without a state, but with its command.
    "a task"
    pub struct Task {
        /// The ID of the task.
        pub id: Option<String> = "id",
        /// Name, for people.
        pub name: Option<String> = "name",
        /// The framework that launched the task.
        pub framework_id: Option<String> = "framework_id",
        /// The executor. Empty for a task that was launched by a command: the ID of its executor
        /// is then that of the task.
        pub executor_id: Option<String> = "executor_id",
        /// The agent.
        #[doc(alias = "slave_id")]
        pub agent_id: Option<String> = "slave_id" | "agent_id",
        /// Name of the state, such as `TASK_RUNNING`.
        pub state: Option<String> = "state",
        /// What the task uses.
        pub resources: Option<Resources> = "resources",
        /// The role that the resources are allocated to. Since 1.3.
        pub role: Option<String> = "role",
        /// The statuses so far, oldest first; of the same state only the latest.
        pub statuses: List<Status> = "statuses",
        /// Operating system user that the task runs as.
        pub user: Option<String> = "user",
        /// Free metadata. Since 0.22.
        pub labels: List<Label> = "labels",
        /// For service discovery. Since 0.22.
        pub discovery: Option<Protobuf<DiscoveryInfo>> = "discovery",
        /// The container asked for.
        pub container: Option<Protobuf<ContainerInfo>> = "container",
        /// The health check asked for. Since 1.8.
        pub health_check: Option<Protobuf<HealthCheck>> = "health_check",
        /// The check asked for.
        pub check: Option<Protobuf<CheckInfo>> = "check",
        /// How to stop the task.
        pub kill_policy: Option<Protobuf<KillPolicy>> = "kill_policy",
        /// Upper limits of resources, by name: a number, or the text `Infinity`. Since 1.10.
        pub limits: Option<Named<Scalar>> = "limits",
        /// The command, for a task that waits on the agent.
        pub command: Option<Box<Command>> = "command",
    }
}

document! {
    /// A status of a task.
    "the status of a task"
    pub struct Status {
        /// Name of the state, such as `TASK_RUNNING`.
        pub state: Option<String> = "state",
        /// When, in seconds since the Unix epoch.
        pub timestamp: Option<Number> = "timestamp",
        /// Free metadata. Since 0.24.
        pub labels: List<Label> = "labels",
        /// What was known of the container. Since 0.25.
        pub container_status: Option<ContainerStatus> = "container_status",
        /// Result of the health check, once there is one.
        pub healthy: Option<bool> = "healthy",
    }
}

document! {
    /// What is known of a container that runs.
    "the status of a container"
    pub struct ContainerStatus {
        /// The container. Since 1.2.
        pub container_id: Option<ContainerId> = "container_id",
        /// Its networks, with the addresses it got.
        pub network_infos: List<Network> = "network_infos",
        /// Settings of its control group.
        pub cgroup_info: Option<Protobuf<CgroupInfo>> = "cgroup_info",
        /// Process ID of the executor. Since 1.0.
        pub executor_pid: Option<Number> = "executor_pid",
    }
}

document! {
    /// The ID of a container.
    "the ID of a container"
    pub struct ContainerId {
        /// Its own part.
        pub value: Option<String> = "value",
        /// The container that it is nested in.
        pub parent: Option<Box<ContainerId>> = "parent",
    }
}

document! {
    /// A network of a container.
    "a network of a container"
    pub struct Network {
        /// The addresses. Since 0.26.
        pub ip_addresses: List<IpAddress> = "ip_addresses",
        /// The one address, until 0.28.
        pub ip_address: Option<String> = "ip_address",
        /// Version of the one address, until 0.28.
        pub protocol: Option<String> = "protocol",
        /// Groups of the interface.
        pub groups: List<String> = "groups",
        /// Labels.
        pub labels: Option<Labels> = "labels",
        /// Name of the network. Since 1.0.
        pub name: Option<String> = "name",
        /// Ports of the host that lead into the container. Since 1.1.
        pub port_mappings: List<Protobuf<network_info::PortMapping>> = "port_mappings",
    }
}

/// Labels of a network: endpoints differ in whether the list stands alone or in an object.
#[derive(Clone, Debug, PartialEq)]
pub enum Labels {
    /// As in `/state`.
    List(Vec<Label>),
    /// As in protobuf's mapping, which `/containers` uses.
    Message(Protobuf<crate::Labels>),
}

document! {
    /// An address of a container.
    "an address"
    pub struct IpAddress {
        /// `IPv4` or `IPv6`. Since 1.4.
        pub protocol: Option<String> = "protocol",
        /// The address.
        pub ip_address: Option<String> = "ip_address",
    }
}

document! {
    /// A label.
    "a label"
    pub struct Label {
        /// Its key.
        pub key: Option<String> = "key",
        /// Its value; a label may have none.
        pub value: Option<String> = "value",
    }
}

document! {
    /// Resources as the endpoints sum them up: one value for each name, whatever the role. An
    /// agent writes `0` for the first four if it has none.
    "resources"
    pub struct Resources {
        /// Processors.
        pub cpus: Option<Number> = "cpus",
        /// Graphics processors. Since 1.0.
        pub gpus: Option<Number> = "gpus",
        /// Memory in MB.
        pub mem: Option<Number> = "mem",
        /// Disk space in MB.
        pub disk: Option<Number> = "disk",
        /// Ports, as `[31000-31005, 31010-31010]`.
        pub ports: Option<String> = "ports",
        ..
        /// The resources of other names; those that may be revoked end in `_revocable`.
        pub others: OtherResources,
    }
}

document! {
    /// A command, as the endpoints show it.
    "a command"
    pub struct Command {
        /// Whether a shell runs it.
        pub shell: Option<bool> = "shell",
        /// What the shell runs, or the executable.
        pub value: Option<String> = "value",
        /// Arguments.
        pub argv: List<String> = "argv" | "arguments",
        /// Variables of its environment.
        pub environment: Option<Protobuf<crate::Environment>> = "environment",
        /// What is fetched beforehand.
        pub uris: List<Protobuf<crate::command_info::Uri>> = "uris",
        /// Operating system user.
        pub user: Option<String> = "user",
    }
}

document! {
    /// The document of `/tasks`: the tasks of all frameworks, newest first. It is given in pages,
    /// by default of 100.
    "a list of tasks"
    pub struct Tasks {
        /// The tasks of the page.
        pub tasks: List<Task> = "tasks",
    }
}

/// Resources by role.
pub type ByRole = Named<Resources>;

impl ContainerStatus {
    /// All addresses in order, those in the form of 0.28 and before included.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.network_infos.iter().flat_map(|network| {
            let listed = network.ip_addresses.iter().filter_map(|ip| ip.ip_address.as_deref());
            let one =
                if network.ip_addresses.is_empty() { network.ip_address.as_deref() } else { None };
            one.into_iter().chain(listed)
        })
    }
}

impl ContainerId {
    /// The container at the top level that this one is nested in; itself if it is not nested.
    pub fn root(&self) -> &ContainerId {
        let mut id = self;
        while let Some(parent) = &id.parent {
            id = parent;
        }
        id
    }
}

impl Labels {
    /// The labels as a list.
    pub fn list(&self) -> Vec<Label> {
        match self {
            Labels::List(labels) => labels.clone(),
            Labels::Message(message) => {
                let labels = message.json().get("labels").cloned().unwrap_or_default();
                serde_json::from_value::<LabelList>(labels).map(|l| l.0).unwrap_or_default()
            }
        }
    }
}

struct LabelList(Vec<Label>);

impl<'de> serde_core::Deserialize<'de> for LabelList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        define::deserialize(from).map(LabelList)
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Labels::List(labels) => labels.serialize(serializer),
            Labels::Message(message) => message.serialize(serializer),
        }
    }
}

impl Default for Labels {
    fn default() -> Self {
        Labels::List(Vec::new())
    }
}

struct LabelsVisitor<'a>(&'a mut Labels, &'a Trace);

impl<'de> Visitor<'de> for LabelsVisitor<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("labels, as a list or an object")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        define::read_plain(&mut list, SeqAccessDeserializer::new(seq), self.1)?;
        *self.0 = Labels::List(list);
        Ok(Found::Plain)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let json = Any(self.1).visit_map(map)?;
        *self.0 = Labels::Message(Protobuf::new(json));
        Ok(Found::Plain)
    }
}

impl Read for Labels {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(LabelsVisitor(self, at))
    }
}
