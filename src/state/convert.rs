//! Documents as values of the model, where both say the same thing.

use super::agent::Agent;
use super::error::ConvertError;
use super::framework::{Executor, Framework, Offer};
use super::master::{LeaderInfo, MachineId, Weight};
use super::query;
use super::server::{File, Flags, Version};
use super::task::{Command, ContainerId, ContainerStatus, Label, Network, Resources, Status, Task};
use super::value::{Named, Number, Protobuf, Scalar};
use crate::codec::Codec;
use crate::value::{Attribute, Range, Scalar as ModelScalar};
use crate::{
    AgentInfo, CommandInfo, ExecutorInfo, FileInfo, Flag, FrameworkInfo, Labels, Metric,
    NetworkInfo, ParseError, Resource, TaskState, TaskStatus, TimeInfo, VersionInfo, WeightInfo,
    framework_info, network_info, resource,
};

type Result<T> = std::result::Result<T, ConvertError>;

fn need<T: Clone>(value: &Option<T>, member: &'static str) -> Result<T> {
    value.clone().ok_or(ConvertError::Missing(member))
}

fn text(member: &str, source: ParseError) -> ConvertError {
    ConvertError::Text { member: member.to_owned(), source }
}

fn message<M: Codec>(value: &Protobuf<M>, member: &'static str) -> Result<M> {
    value.read().map_err(|source| ConvertError::Message { member, source })
}

fn optional<M: Codec>(value: &Option<Protobuf<M>>, member: &'static str) -> Result<Option<M>> {
    value.as_ref().map(|value| message(value, member)).transpose()
}

fn boxed<M: Codec>(value: &Option<Protobuf<M>>, member: &'static str) -> Result<Option<Box<M>>> {
    Ok(optional(value, member)?.map(Box::new))
}

fn messages<M: Codec>(values: &[Protobuf<M>], member: &'static str) -> Result<Vec<M>> {
    values.iter().map(|value| message(value, member)).collect()
}

fn integer<T: TryFrom<u64>>(value: &Option<Number>, member: &'static str) -> Result<Option<T>> {
    let range = || ConvertError::Range(member);
    let convert = |n: Number| T::try_from(n.as_u64().ok_or_else(range)?).map_err(|_| range());
    value.map(convert).transpose()
}

fn double(value: &Option<Number>) -> Option<f64> {
    value.map(Number::as_f64)
}

fn state(name: &Option<String>) -> Result<TaskState> {
    let name = need(name, "state")?;
    let error = || text("state", ParseError::new("the name of a task state", &name));
    query::state(&name).ok_or_else(error)
}

/// Ranges as the endpoints print them: `[31000-31005, 31010-31010]`.
fn ranges(text: &str) -> Option<Vec<Range>> {
    let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?.trim();
    if inner.is_empty() {
        return Some(Vec::new());
    }
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let range = |text: &str| {
        let (begin, end) = text.split_once('-')?;
        Some(Range { begin: number(begin)?, end: number(end)? })
    };
    inner.split(',').map(range).collect()
}

/// A set as the endpoints print it: `{a, b}`.
fn set(text: &str) -> Option<Vec<String>> {
    let inner = text.trim().strip_prefix('{')?.strip_suffix('}')?.trim();
    if inner.is_empty() {
        return Some(Vec::new());
    }
    Some(inner.split(',').map(|item| item.trim().to_owned()).collect())
}

impl Label {
    fn to_model(&self) -> Result<crate::Label> {
        Ok(crate::Label { value: self.value.clone(), ..crate::Label::new(need(&self.key, "key")?) })
    }
}

/// Labels as the model has them; `None` if the member is missing.
fn labels(list: &super::List<Label>) -> Result<Option<Labels>> {
    if !list.is_present() {
        return Ok(None);
    }
    list.iter().map(Label::to_model).collect::<Result<_>>().map(|l| Some(Labels(l)))
}

impl Resources {
    /// The resources as values of the model. The quantity `0`, which the endpoints write for
    /// what is not there, gives none; a name that ends in `_revocable` gives a resource of the
    /// name before it that may be revoked. Roles and reservations are lost in the document.
    ///
    /// # Errors
    /// A text is neither ranges nor a set.
    pub fn to_model(&self) -> Result<Vec<Resource>> {
        let mut resources = Vec::new();
        let usual =
            [("cpus", &self.cpus), ("gpus", &self.gpus), ("mem", &self.mem), ("disk", &self.disk)];
        for (name, value) in usual {
            resources.extend(value.and_then(|n| scalar(name, n)));
        }
        if let Some(ports) = &self.ports {
            resources.push(structured("ports", ports)?);
        }
        for (full, value) in self.others.iter() {
            let name = full.strip_suffix("_revocable");
            let mut resource = match value {
                Scalar::Number(number) => match scalar(name.unwrap_or(full), *number) {
                    Some(resource) => resource,
                    None => continue,
                },
                Scalar::Text(text) => structured(name.unwrap_or(full), text)?,
                _ => continue,
            };
            if name.is_some() {
                resource.revocable = Some(resource::RevocableInfo {});
            }
            resources.push(resource);
        }
        Ok(resources)
    }
}

fn scalar(name: &str, value: Number) -> Option<Resource> {
    let value = value.as_f64();
    (value != 0.0).then(|| Resource::scalar(name, value))
}

fn structured(name: &str, value: &str) -> Result<Resource> {
    let error = || text(name, ParseError::new("ranges such as [1-2], or a set such as {a}", value));
    match ranges(value) {
        Some(ranges) => Ok(Resource::ranges(name, ranges)),
        None => set(value).map(|items| Resource::set(name, items)).ok_or_else(error),
    }
}

fn all_resources(value: &Option<Resources>) -> Result<Vec<Resource>> {
    value.as_ref().map_or_else(|| Ok(Vec::new()), Resources::to_model)
}

/// Resources that are allocated to a role.
fn allocated(value: &Option<Resources>, role: &Option<String>) -> Result<Vec<Resource>> {
    let mut resources = all_resources(value)?;
    if let Some(role) = role {
        for resource in &mut resources {
            let role = Some(role.clone());
            resource.allocation_info = Some(resource::AllocationInfo { role });
        }
    }
    Ok(resources)
}

/// Attributes as values of the model. A text in the form of ranges or of a set is taken for
/// these, since the document does not tell them from texts.
///
/// # Errors
/// A value is neither a number nor a text.
pub fn attributes(values: &Named<Scalar>) -> Result<Vec<Attribute>> {
    let attribute = |(name, value): (&String, &Scalar)| match value {
        Scalar::Number(number) => Ok(Attribute::scalar(name, number.as_f64())),
        Scalar::Text(value) => Ok(match (ranges(value), set(value)) {
            (Some(ranges), _) => Attribute::ranges(name, ranges),
            (_, Some(items)) => Attribute::set(name, items),
            _ => Attribute::text(name, value),
        }),
        other => {
            let form = "a number or a text";
            Err(text(name, ParseError::new(form, &other.to_string())))
        }
    };
    values.iter().map(attribute).collect()
}

impl TryFrom<&ContainerId> for crate::ContainerId {
    type Error = ConvertError;

    fn try_from(id: &ContainerId) -> Result<Self> {
        let parent = id.parent.as_deref().map(Self::try_from).transpose()?;
        let value = need(&id.value, "container_id.value")?;
        Ok(crate::ContainerId { parent: parent.map(Box::new), value })
    }
}

impl TryFrom<&Network> for NetworkInfo {
    type Error = ConvertError;

    fn try_from(network: &Network) -> Result<Self> {
        let protocol = |name: &Option<String>| {
            let parse = |name: &String| {
                name.parse().map_err(|_| text("protocol", ParseError::new("IPv4 or IPv6", name)))
            };
            name.as_ref().map(parse).transpose()
        };
        let address = |address: &super::IpAddress| {
            Ok(network_info::IpAddress {
                protocol: protocol(&address.protocol)?,
                ip_address: address.ip_address.clone(),
            })
        };
        let labels = network.labels.as_ref().map(|labels| {
            labels.list().iter().map(Label::to_model).collect::<Result<_>>().map(Labels)
        });
        Ok(NetworkInfo {
            protocol: protocol(&network.protocol)?,
            ip_address: network.ip_address.clone(),
            groups: network.groups.to_vec(),
            labels: labels.transpose()?,
            ip_addresses: network.ip_addresses.iter().map(address).collect::<Result<_>>()?,
            name: network.name.clone(),
            port_mappings: messages(&network.port_mappings, "port_mappings")?,
        })
    }
}

impl TryFrom<&ContainerStatus> for crate::ContainerStatus {
    type Error = ConvertError;

    fn try_from(status: &ContainerStatus) -> Result<Self> {
        Ok(crate::ContainerStatus {
            network_infos: status
                .network_infos
                .iter()
                .map(TryFrom::try_from)
                .collect::<Result<_>>()?,
            cgroup_info: optional(&status.cgroup_info, "cgroup_info")?,
            executor_pid: integer(&status.executor_pid, "executor_pid")?,
            container_id: status.container_id.as_ref().map(TryFrom::try_from).transpose()?,
        })
    }
}

impl Status {
    /// The status as a value of the model, which also names the task.
    ///
    /// # Errors
    /// The state is missing or not known, or what is said of the container is malformed.
    pub fn to_model(&self, task: crate::TaskId) -> Result<TaskStatus> {
        let container: Option<crate::ContainerStatus> =
            self.container_status.as_ref().map(TryFrom::try_from).transpose()?;
        Ok(TaskStatus {
            timestamp: double(&self.timestamp),
            labels: labels(&self.labels)?,
            container_status: container.map(Box::new),
            healthy: self.healthy,
            ..TaskStatus::new(task, state(&self.state)?)
        })
    }
}

/// The resources are given the role as the one that they are allocated to. A task that waits on
/// the agent has no state in the document, and none in the model.
impl TryFrom<&Task> for crate::Task {
    type Error = ConvertError;

    fn try_from(task: &Task) -> Result<Self> {
        let id = crate::TaskId(need(&task.id, "id")?);
        let statuses = task.statuses.iter().map(|status| status.to_model(id.clone()));
        let executor_id = task.executor_id.clone().filter(|id| !id.is_empty());
        let limits = task.limits.iter().flat_map(|limits| limits.iter());
        let limits = limits.map(|(name, value)| Ok((name.clone(), limit(name, value)?)));
        Ok(crate::Task {
            executor_id: executor_id.map(crate::ExecutorId),
            resources: allocated(&task.resources, &task.role)?,
            statuses: statuses.collect::<Result<_>>()?,
            labels: labels(&task.labels)?,
            discovery: boxed(&task.discovery, "discovery")?,
            container: boxed(&task.container, "container")?,
            user: task.user.clone(),
            health_check: boxed(&task.health_check, "health_check")?,
            kill_policy: optional(&task.kill_policy, "kill_policy")?,
            limits: limits.collect::<Result<_>>()?,
            ..crate::Task::new(
                need(&task.name, "name")?,
                id,
                crate::FrameworkId(need(&task.framework_id, "framework_id")?),
                crate::AgentId(need(&task.agent_id, "slave_id")?),
                state(&task.state)?,
            )
        })
    }
}

fn limit(name: &str, value: &Scalar) -> Result<ModelScalar> {
    match (value.as_number(), value.as_text()) {
        (Some(number), _) => Ok(ModelScalar(number.as_f64())),
        (None, Some("Infinity")) => Ok(ModelScalar(f64::INFINITY)),
        _ => Err(text(name, ParseError::new("a number or Infinity", &value.to_string()))),
    }
}

impl TryFrom<&Command> for CommandInfo {
    type Error = ConvertError;

    fn try_from(command: &Command) -> Result<Self> {
        Ok(CommandInfo {
            uris: messages(&command.uris, "uris")?,
            environment: optional(&command.environment, "environment")?,
            value: command.value.clone(),
            user: command.user.clone(),
            shell: command.shell,
            arguments: command.argv.to_vec(),
            ..CommandInfo::default()
        })
    }
}

impl TryFrom<&Executor> for ExecutorInfo {
    type Error = ConvertError;

    fn try_from(executor: &Executor) -> Result<Self> {
        let kind = |name: &String| {
            name.parse().map_err(|_| text("type", ParseError::new("the type of an executor", name)))
        };
        let command: Option<CommandInfo> =
            executor.command.as_deref().map(TryFrom::try_from).transpose()?;
        Ok(ExecutorInfo {
            resources: allocated(&executor.resources, &executor.role)?,
            command: command.map(Box::new),
            framework_id: executor.framework_id.clone().map(crate::FrameworkId),
            name: executor.name.clone(),
            source: executor.source.clone(),
            labels: labels(&executor.labels)?,
            r#type: executor.r#type.as_ref().map(kind).transpose()?,
            ..ExecutorInfo::new(crate::ExecutorId(need(&executor.id, "executor_id")?))
        })
    }
}

/// A capability whose name the model does not know is `UNKNOWN` there.
impl TryFrom<&Framework> for FrameworkInfo {
    type Error = ConvertError;

    fn try_from(framework: &Framework) -> Result<Self> {
        use framework_info::capability::Type;
        let capability = |name: &String| framework_info::Capability {
            r#type: Some(name.parse().unwrap_or(Type::Unknown)),
        };
        Ok(FrameworkInfo {
            id: framework.id.clone().map(crate::FrameworkId),
            failover_timeout: double(&framework.failover_timeout),
            checkpoint: framework.checkpoint,
            role: framework.role.clone(),
            roles: framework.roles.to_vec(),
            hostname: framework.hostname.clone(),
            principal: framework.principal.clone(),
            webui_url: framework.webui_url.clone(),
            capabilities: framework.capabilities.iter().map(capability).collect(),
            labels: labels(&framework.labels)?,
            ..FrameworkInfo::new(need(&framework.user, "user")?, need(&framework.name, "name")?)
        })
    }
}

impl TryFrom<&Agent> for AgentInfo {
    type Error = ConvertError;

    fn try_from(agent: &Agent) -> Result<Self> {
        // As messages the resources are whole; they are in `/slaves` only.
        let unreserved = messages(&agent.unreserved_resources_full, "unreserved_resources_full")?;
        let reserved = agent.reserved_resources_full.iter().flat_map(|by_role| by_role.values());
        let mut resources = unreserved;
        for list in reserved {
            resources.extend(messages(list, "reserved_resources_full")?);
        }
        if !agent.unreserved_resources_full.is_present() && agent.reserved_resources_full.is_none()
        {
            resources = all_resources(&agent.resources)?;
        }
        Ok(AgentInfo {
            resources,
            attributes: agent.attributes.as_ref().map_or_else(|| Ok(Vec::new()), attributes)?,
            id: agent.id.clone().map(crate::AgentId),
            port: integer(&agent.port, "port")?,
            domain: optional(&agent.domain, "domain")?,
            ..AgentInfo::new(need(&agent.hostname, "hostname")?)
        })
    }
}

impl TryFrom<&Offer> for crate::Offer {
    type Error = ConvertError;

    fn try_from(offer: &Offer) -> Result<Self> {
        Ok(crate::Offer {
            resources: all_resources(&offer.resources)?,
            allocation_info: optional(&offer.allocation_info, "allocation_info")?,
            ..crate::Offer::new(
                crate::OfferId(need(&offer.id, "id")?),
                crate::FrameworkId(need(&offer.framework_id, "framework_id")?),
                crate::AgentId(need(&offer.agent_id, "slave_id")?),
                "",
            )
        })
    }
}

/// Where the document of the leader has no `ip`, it is taken from `pid`, if that has one.
impl TryFrom<&LeaderInfo> for crate::MasterInfo {
    type Error = ConvertError;

    fn try_from(leader: &LeaderInfo) -> Result<Self> {
        let pid = need(&leader.pid, "pid")?;
        let host =
            pid.split_once('@').and_then(|(_, at)| at.rsplit_once(':')).map(|(host, _)| host);
        let ip = host.and_then(|host| host.parse::<std::net::Ipv4Addr>().ok());
        Ok(crate::MasterInfo {
            pid: Some(pid),
            hostname: leader.hostname.clone(),
            domain: optional(&leader.domain, "domain")?,
            ..crate::MasterInfo::new(
                need(&leader.id, "id")?,
                // In order of the network, as Mesos stores it.
                ip.map_or(0, |ip| u32::from_le_bytes(ip.octets())),
                integer(&leader.port, "port")?.unwrap_or(5050),
            )
        })
    }
}

impl TryFrom<&Version> for VersionInfo {
    type Error = ConvertError;

    fn try_from(version: &Version) -> Result<Self> {
        Ok(VersionInfo {
            build_date: version.build_date.clone(),
            build_time: double(&version.build_time),
            build_user: version.build_user.clone(),
            git_sha: version.git_sha.clone(),
            git_branch: version.git_branch.clone(),
            git_tag: version.git_tag.clone(),
            ..VersionInfo::new(need(&version.version, "version")?)
        })
    }
}

impl TryFrom<&File> for FileInfo {
    type Error = ConvertError;

    fn try_from(file: &File) -> Result<Self> {
        let mode = |text_: &String| {
            mode(text_)
                .ok_or_else(|| text("mode", ParseError::new("a mode such as -rw-r--r--", text_)))
        };
        let mtime = |seconds: Number| {
            let nanoseconds = seconds.as_f64() * 1e9;
            // What does not fit would be another time.
            (nanoseconds.abs() < i64::MAX as f64)
                .then_some(TimeInfo { nanoseconds: nanoseconds as i64 })
                .ok_or(ConvertError::Range("mtime"))
        };
        Ok(FileInfo {
            nlink: integer(&file.nlink, "nlink")?,
            size: integer(&file.size, "size")?,
            mtime: file.mtime.map(mtime).transpose()?,
            mode: file.mode.as_ref().map(mode).transpose()?,
            uid: file.uid.clone(),
            gid: file.gid.clone(),
            ..FileInfo::new(need(&file.path, "path")?)
        })
    }
}

/// The bits of `-rw-r--r--`, as `st_mode` has them.
fn mode(text: &str) -> Option<u32> {
    let (kind, permissions) = (text.chars().next()?, text.get(1..)?);
    let kind = match kind {
        '-' => 0o100_000,
        'd' => 0o040_000,
        'c' => 0o020_000,
        'b' => 0o060_000,
        'p' => 0o010_000,
        'l' => 0o120_000,
        's' => 0o140_000,
        _ => return None,
    };
    if permissions.len() != 9 {
        return None;
    }
    permissions.chars().zip("rwxrwxrwx".chars()).try_fold(kind, |bits, (found, bit)| {
        let place = bits & 0o170_000;
        let so_far = (bits & 0o777) << 1;
        match found {
            '-' => Some(place | so_far),
            _ if found == bit => Some(place | so_far | 1),
            _ => None,
        }
    })
}

impl Flags {
    /// The flags as values of the model.
    pub fn to_model(&self) -> Vec<Flag> {
        let flags = self.flags.iter().flat_map(|flags| flags.iter());
        let flag = |(name, value): (&String, &Scalar)| Flag {
            value: (*value != Scalar::Null).then(|| value.to_string()),
            ..Flag::new(name.clone())
        };
        flags.map(flag).collect()
    }
}

/// Metrics as values of the model.
pub fn metrics(values: &Named<Scalar>) -> Vec<Metric> {
    let metric = |(name, value): (&String, &Scalar)| Metric {
        value: value.as_number().map(Number::as_f64),
        ..Metric::new(name.clone())
    };
    values.iter().map(metric).collect()
}

impl TryFrom<&Weight> for WeightInfo {
    type Error = ConvertError;

    fn try_from(weight: &Weight) -> Result<Self> {
        let number = need(&weight.weight, "weight")?.as_f64();
        Ok(WeightInfo { role: weight.role.clone(), ..WeightInfo::new(number) })
    }
}

impl TryFrom<&MachineId> for crate::MachineId {
    type Error = ConvertError;

    fn try_from(machine: &MachineId) -> Result<Self> {
        Ok(crate::MachineId { hostname: machine.hostname.clone(), ip: machine.ip.clone() })
    }
}

#[cfg(feature = "operator")]
mod operator {
    use super::super::{MaintenanceSchedule, MaintenanceStatus, Quantity, QuotaConfig, QuotaInfo};
    use super::{
        Codec, ConvertError, ModelScalar, Named, Protobuf, Result, message, messages, need,
    };
    use crate::operator::{maintenance, quota};

    fn whole<T: serde_core::Serialize, M: Codec>(document: &T, member: &'static str) -> Result<M> {
        let json = serde_json::to_value(document).unwrap_or_default();
        message(&Protobuf::new(json), member)
    }

    impl TryFrom<&QuotaInfo> for quota::QuotaInfo {
        type Error = ConvertError;

        fn try_from(info: &QuotaInfo) -> Result<Self> {
            Ok(quota::QuotaInfo {
                role: info.role.clone(),
                principal: info.principal.clone(),
                guarantee: messages(&info.guarantee, "guarantee")?,
            })
        }
    }

    impl TryFrom<&QuotaConfig> for quota::QuotaConfig {
        type Error = ConvertError;

        fn try_from(config: &QuotaConfig) -> Result<Self> {
            let quantities = |values: &Option<Named<Quantity>>| {
                let quantity = |(name, quantity): (&String, &Quantity)| {
                    Ok((name.clone(), ModelScalar(need(&quantity.value, "value")?.as_f64())))
                };
                values.iter().flat_map(|v| v.iter()).map(quantity).collect::<Result<_>>()
            };
            Ok(quota::QuotaConfig {
                guarantees: quantities(&config.guarantees)?,
                limits: quantities(&config.limits)?,
                ..quota::QuotaConfig::new(need(&config.role, "role")?)
            })
        }
    }

    impl TryFrom<&MaintenanceSchedule> for maintenance::Schedule {
        type Error = ConvertError;

        fn try_from(schedule: &MaintenanceSchedule) -> Result<Self> {
            whole(schedule, "windows")
        }
    }

    impl TryFrom<&MaintenanceStatus> for maintenance::ClusterStatus {
        type Error = ConvertError;

        fn try_from(status: &MaintenanceStatus) -> Result<Self> {
            whole(status, "draining_machines")
        }
    }
}
