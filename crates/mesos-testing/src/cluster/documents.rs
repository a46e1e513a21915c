//! The documents of endpoints, made of messages.

use bytes::Bytes;
use http::Response;
use mesos_types::http::MediaType;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::state::{self, Named, Number, Protobuf, Scalar};
use mesos_types::{
    Attribute, Codec, ContainerId, Dialect, ExecutorInfo, FrameworkInfo, Labels, Resource, Task,
    TaskState, TaskStatus, TimeInfo, json,
};
use serde::Serialize;

use super::exchange::{document, query};
use super::framework::{is_multi_role, roles};

/// The states that summaries count.
const COUNTED: [TaskState; 10] = [
    TaskState::Staging,
    TaskState::Starting,
    TaskState::Running,
    TaskState::Killing,
    TaskState::Finished,
    TaskState::Killed,
    TaskState::Failed,
    TaskState::Lost,
    TaskState::Error,
    TaskState::Unreachable,
];

pub fn number(number: f64) -> Option<Number> {
    Some(Number::from(number))
}

pub fn seconds(time: &TimeInfo) -> Option<Number> {
    number(time.nanoseconds as f64 / 1e9)
}

/// A document as an answer; with the query member `jsonp`, as a call of that function.
pub fn answer(request: &http::Request<Bytes>, value: &impl Serialize) -> Response<Bytes> {
    let json = serde_json::to_vec(value).unwrap_or_default();
    let jsonp = query(request).into_iter().find(|(name, _)| name == "jsonp");
    let Some((_, function)) = jsonp.filter(|(_, function)| !function.is_empty()) else {
        return document(MediaType::Json, json);
    };
    let mut call = function.into_bytes();
    call.push(b'(');
    call.extend(json);
    call.extend(b");");
    let mut response = document(MediaType::Json, call);
    let script = http::HeaderValue::from_static("text/javascript");
    response.headers_mut().insert(http::header::CONTENT_TYPE, script);
    response
}

/// A message within a document.
pub fn protobuf<T: Codec>(message: &T) -> Protobuf<T> {
    let json = json::to_vec(message, Dialect::V0);
    Protobuf::new(serde_json::from_slice(&json).unwrap_or_default())
}

pub fn resources(all: &Resources) -> state::Resources {
    let ports = all.ports();
    let mut document = state::Resources {
        cpus: number(all.cpus()),
        gpus: number(all.gpus()),
        mem: number(all.mem()),
        disk: number(all.disk()),
        ports: (ports.size() > 0).then(|| ports.to_string()),
        ..state::Resources::default()
    };
    for name in all.names() {
        if ["cpus", "gpus", "mem", "disk", "ports"].contains(&name) {
            continue;
        }
        let value = match all.scalar(name) {
            Some(scalar) => Scalar::Number(scalar.0.into()),
            None => match (all.ranges(name), all.set(name)) {
                (Some(ranges), _) => Scalar::Text(ranges.to_string()),
                (_, Some(set)) => Scalar::Text(set.to_string()),
                _ => continue,
            },
        };
        document.others.insert(name, value);
    }
    document
}

pub fn of_list(list: &[Resource]) -> state::Resources {
    resources(&list.to_resources())
}

/// Resources that are there, and no zeros.
pub fn present(all: &Resources) -> state::Resources {
    let kept = |number: f64| (number > 0.0).then(|| Number::from(number));
    state::Resources {
        cpus: kept(all.cpus()),
        gpus: kept(all.gpus()),
        mem: kept(all.mem()),
        disk: kept(all.disk()),
        ..resources(all)
    }
}

pub fn full(all: &Resources) -> Vec<Protobuf<Resource>> {
    all.iter().map(protobuf).collect()
}

pub fn labels(labels: Option<&Labels>) -> state::List<state::Label> {
    match labels {
        None => state::List::default(),
        Some(labels) => labels
            .0
            .iter()
            .map(|label| state::Label {
                key: Some(label.key.clone()),
                value: label.value.clone(),
                ..state::Label::default()
            })
            .collect::<Vec<_>>()
            .into(),
    }
}

pub fn attributes(all: &[Attribute]) -> Named<Scalar> {
    all.iter()
        .map(|attribute| {
            let value = match attribute.as_scalar() {
                Some(number) => Scalar::Number(number.into()),
                None => {
                    let text = attribute.to_string();
                    let value = text.split_once(':').map(|(_, value)| value.to_owned());
                    Scalar::Text(value.unwrap_or(text))
                }
            };
            (attribute.name.clone(), value)
        })
        .collect()
}

fn container_id(id: &ContainerId) -> state::ContainerId {
    state::ContainerId {
        value: Some(id.value.clone()),
        parent: id.parent.as_deref().map(|parent| Box::new(container_id(parent))),
        ..state::ContainerId::default()
    }
}

fn status(status: &TaskStatus) -> state::Status {
    state::Status {
        state: Some(status.state.to_string()),
        timestamp: status.timestamp.map(Number::from),
        labels: labels(status.labels.as_ref()),
        container_status: status.container_status.as_ref().map(|container| {
            state::ContainerStatus {
                container_id: container.container_id.as_ref().map(container_id),
                network_infos: container
                    .network_infos
                    .iter()
                    .map(|network| state::Network {
                        ip_addresses: network
                            .ip_addresses
                            .iter()
                            .map(|ip| state::IpAddress {
                                protocol: ip.protocol.map(|protocol| protocol.to_string()),
                                ip_address: ip.ip_address.clone(),
                                ..state::IpAddress::default()
                            })
                            .collect::<Vec<_>>()
                            .into(),
                        ..state::Network::default()
                    })
                    .collect::<Vec<_>>()
                    .into(),
                ..state::ContainerStatus::default()
            }
        }),
        healthy: status.healthy,
        ..state::Status::default()
    }
}

pub fn task(task: &Task) -> state::Task {
    let all = task.resources.to_resources();
    let role = task.resources.iter().find_map(|resource| resource.allocation_role());
    state::Task {
        id: Some(task.task_id.0.clone()),
        name: Some(task.name.clone()),
        framework_id: Some(task.framework_id.0.clone()),
        executor_id: Some(task.executor_id.as_ref().map(|id| id.0.clone()).unwrap_or_default()),
        agent_id: Some(task.agent_id.0.clone()),
        state: Some(task.state.to_string()),
        resources: Some(resources(&all)),
        role: Some(role.unwrap_or("*").to_owned()),
        statuses: task.statuses.iter().map(status).collect::<Vec<_>>().into(),
        user: task.user.clone(),
        labels: labels(task.labels.as_ref()),
        discovery: task.discovery.as_deref().map(protobuf),
        container: task.container.as_deref().map(protobuf),
        health_check: task.health_check.as_deref().map(protobuf),
        kill_policy: task.kill_policy.as_ref().map(protobuf),
        ..state::Task::default()
    }
}

pub fn tasks<'a>(all: impl IntoIterator<Item = &'a Task>) -> state::List<state::Task> {
    all.into_iter().map(task).collect::<Vec<_>>().into()
}

/// What a framework says of itself.
pub fn framework(info: &FrameworkInfo) -> state::Framework {
    let roles = roles(info);
    let multiple = is_multi_role(info);
    let capabilities = info.capabilities.iter().filter_map(|known| known.r#type);
    state::Framework {
        id: Some(info.id.as_ref().map(|id| id.0.clone()).unwrap_or_default()),
        name: Some(info.name.clone()),
        user: Some(info.user.clone()),
        failover_timeout: number(info.failover_timeout_secs()),
        checkpoint: Some(info.checkpoint()),
        role: (!multiple).then(|| info.role().to_owned()),
        roles: if multiple { roles.into() } else { state::List::default() },
        principal: info.principal.clone(),
        hostname: Some(info.hostname.clone().unwrap_or_default()),
        webui_url: Some(info.webui_url.clone().unwrap_or_default()),
        capabilities: capabilities.map(|kind| kind.to_string()).collect::<Vec<_>>().into(),
        labels: labels(info.labels.as_ref()),
        ..state::Framework::default()
    }
}

pub fn executor(info: &ExecutorInfo) -> state::Executor {
    state::Executor {
        id: Some(info.executor_id.0.clone()),
        name: Some(info.name.clone().unwrap_or_default()),
        source: Some(info.source.clone().unwrap_or_default()),
        resources: Some(of_list(&info.resources)),
        labels: labels(info.labels.as_ref()),
        ..state::Executor::default()
    }
}

/// How many tasks are in each of the states that summaries count.
pub fn count<'a>(tasks: impl Iterator<Item = &'a Task>) -> state::TaskCounts {
    let mut numbers = [0u64; COUNTED.len()];
    for task in tasks {
        let at = COUNTED.iter().position(|state| *state == task.state);
        if let Some(number) = at.and_then(|at| numbers.get_mut(at)) {
            *number += 1;
        }
    }
    let mut counts = state::TaskCounts::default();
    for (state, number) in COUNTED.iter().zip(numbers) {
        counts.set(&state.to_string(), number);
    }
    counts
}

pub fn version(version: &str) -> state::Version {
    state::Version { version: Some(version.to_owned()), ..state::Version::default() }
}
