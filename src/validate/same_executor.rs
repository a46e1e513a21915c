//! Whether two descriptions are of the same executor, in time linear in their length.
//!
//! The rules are those of [`ExecutorInfo::equivalent`], which compares each element of a list
//! with each of another; here the lists are sorted. Where elements repeat, they must do so alike.

use std::cell::OnceCell;

use crate::discovery_info::Visibility;
use crate::executor_info::Type;
use crate::{
    Codec, CommandInfo, ContainerInfo, ContainerKind, DiscoveryInfo, ExecutorInfo, Labels,
    Resource, container_info, resource,
};

/// An executor with which others are compared.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub info: &'a ExecutorInfo,
    /// Made when it is needed for the first time.
    canonical: OnceCell<Box<ExecutorInfo>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(info: &'a ExecutorInfo) -> Self {
        Known { info, canonical: OnceCell::new() }
    }

    /// Whether Mesos takes the other for the same executor.
    pub(super) fn is_same(&self, other: &ExecutorInfo) -> bool {
        self.info == other
            || **self.canonical.get_or_init(|| Box::new(canonical(self.info.clone())))
                == canonical(other.clone())
    }
}

fn sort<T: Codec>(list: &mut [T]) {
    list.sort_by_cached_key(Codec::encode_to_vec);
}

/// Unset and the default are the same.
fn unset<T: PartialEq>(field: &mut Option<T>, default: impl FnOnce(&T) -> bool) {
    if field.as_ref().is_some_and(default) {
        *field = None;
    }
}

fn unset_text(field: &mut Option<String>) {
    unset(field, String::is_empty);
}

/// The executor without what does not matter: with sorted lists, and nothing set to its default.
fn canonical(mut executor: ExecutorInfo) -> ExecutorInfo {
    executor.shutdown_grace_period = None;
    executor.labels = None;
    unset(&mut executor.data, |data| data.is_empty());
    unset(&mut executor.framework_id, |id| id.0.is_empty());
    unset_text(&mut executor.name);
    unset_text(&mut executor.source);
    unset(&mut executor.r#type, |kind| *kind == Type::Unknown);
    executor.resources.iter_mut().for_each(canonical_resource);
    sort(&mut executor.resources);
    if let Some(command) = &mut executor.command {
        canonical_command(command);
    }
    unset(&mut executor.command, |command| **command == CommandInfo::default());
    if let Some(container) = &mut executor.container {
        canonical_container(container);
    }
    if let Some(discovery) = &mut executor.discovery {
        canonical_discovery(discovery);
    }
    executor
}

fn canonical_command(command: &mut CommandInfo) {
    command.container = None;
    for uri in &mut command.uris {
        uri.cache = None;
        unset(&mut uri.executable, |executable| !executable);
        unset(&mut uri.extract, |extract| *extract);
        unset_text(&mut uri.output_file);
    }
    sort(&mut command.uris);
    if let Some(environment) = &mut command.environment {
        for variable in &mut environment.variables {
            variable.r#type = None;
            variable.secret = None;
            unset_text(&mut variable.value);
        }
        sort(&mut environment.variables);
    }
    unset(&mut command.environment, |environment| environment.variables.is_empty());
    unset_text(&mut command.value);
    unset_text(&mut command.user);
    unset(&mut command.shell, |shell| *shell);
}

fn canonical_container(container: &mut ContainerInfo) {
    if let ContainerKind::Docker(docker) = &mut container.kind {
        unset(&mut docker.network, |network| {
            *network == container_info::docker_info::Network::Host
        });
        unset(&mut docker.privileged, |privileged| !privileged);
        unset(&mut docker.force_pull_image, |force| !force);
        unset_text(&mut docker.volume_driver);
        for mapping in &mut docker.port_mappings {
            unset_text(&mut mapping.protocol);
        }
        sort(&mut docker.port_mappings);
        sort(&mut docker.parameters);
    }
    for volume in &mut container.volumes {
        unset_text(&mut volume.host_path);
    }
    sort(&mut container.volumes);
    unset_text(&mut container.hostname);
}

fn canonical_labels(labels: &mut Option<Labels>) {
    if let Some(labels) = labels {
        sort(&mut labels.0);
    }
}

fn canonical_discovery(discovery: &mut DiscoveryInfo) {
    unset_text(&mut discovery.name);
    unset_text(&mut discovery.environment);
    unset_text(&mut discovery.location);
    unset_text(&mut discovery.version);
    if let Some(ports) = &mut discovery.ports {
        for port in &mut ports.ports {
            unset_text(&mut port.name);
            unset_text(&mut port.protocol);
            unset(&mut port.visibility, |visibility| *visibility == Visibility::Framework);
            canonical_labels(&mut port.labels);
            unset(&mut port.labels, |labels| labels.0.is_empty());
        }
        sort(&mut ports.ports);
    }
    unset(&mut discovery.ports, |ports| ports.ports.is_empty());
    canonical_labels(&mut discovery.labels);
    unset(&mut discovery.labels, |labels| labels.0.is_empty());
}

fn canonical_resource(resource: &mut Resource) {
    unset(&mut resource.role, |role| role == "*");
    resource.reservation.iter_mut().for_each(|r| canonical_labels(&mut r.labels));
    resource.reservations.iter_mut().for_each(|r| canonical_labels(&mut r.labels));
    if let Some(disk) = &mut resource.disk {
        disk.volume = None;
        disk.persistence.iter_mut().for_each(|persistence| persistence.principal = None);
        disk.source.iter_mut().for_each(|source| canonical_labels(&mut source.metadata));
    }
    if let resource::ResourceKind::Ranges(ranges) = &mut resource.kind {
        ranges.0.sort_by_key(|range| (range.begin, range.end));
    }
    if let resource::ResourceKind::Set(set) = &mut resource.kind {
        set.0.sort();
    }
}
