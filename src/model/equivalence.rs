//! Equality by the rules of Mesos, by which a master or agent decides whether two descriptions mean
//! the same task, executor or resource.
//!
//! `==` is structural: all fields, lists in their order, unset apart from set. `equivalent` has for
//! each type the rules of Mesos. Most rules compare field by field, and an unset field counts as
//! its default. Lists without an order match if they have the same length and each element of the
//! left list is in the right list. Where elements repeat, the result may therefore depend on which
//! list is the left one.

use std::collections::HashMap;
use std::hash::Hash;

use crate::codec::Codec;
use crate::codec::value::{Value, blank};
use crate::model::address::Url;
use crate::model::check::CheckStatusInfo;
use crate::model::check::HealthCheck;
use crate::model::command::CommandInfo;
use crate::model::command::Environment;
use crate::model::command::command_info;
use crate::model::command::environment;
use crate::model::container::ContainerInfo;
use crate::model::container::ContainerKind;
use crate::model::container::container_info;
use crate::model::discovery::DiscoveryInfo;
use crate::model::discovery::Port;
use crate::model::discovery::Ports;
use crate::model::executor::ExecutorInfo;
use crate::model::label::Label;
use crate::model::label::Labels;
use crate::model::label::Parameter;
use crate::model::label::Parameters;
use crate::model::master::MasterInfo;
use crate::model::offer;
use crate::model::operation::Operation;
use crate::model::resource::Resource;
use crate::model::resource::ResourceKind;
use crate::model::resource::{AllocationInfo, DiskInfo, ReservationInfo, disk_info};
use crate::model::task::KillPolicy;
use crate::model::task::TaskGroupInfo;
use crate::model::task::TaskInfo;
use crate::model::task::TaskStatus;
use crate::model::usage::ResourceStatistics;
use crate::model::value::{Range, Ranges, Scalar, Set};
use crate::model::volume::Volume;

/// Whether lists match whose order does not matter: they are of one length, and each element of
/// the left one is found in the right one. Elements that are the same have one key.
#[inline]
fn unordered<'a, T, K: Hash + Eq>(
    left: &'a [T],
    right: &'a [T],
    key: impl Fn(&'a T) -> K,
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // Mostly the order is the same, and the twin is found at once.
    let differ = |(one, twin): &(&'a T, &'a T)| !same(one, twin);
    let mut apart = left.iter().zip(right).filter(differ).map(|(one, _)| one).peekable();
    if apart.peek().is_none() {
        return true;
    }
    let mut by_key: HashMap<K, Vec<&T>> = HashMap::new();
    for other in right {
        by_key.entry(key(other)).or_default().push(other);
    }
    apart.all(|one| {
        by_key.get(&key(one)).is_some_and(|others| others.iter().any(|other| same(one, other)))
    })
}

/// Whether fields match, where an unset one counts as its default.
#[inline]
fn field<T: Value>(left: &Option<T>, right: &Option<T>, same: impl FnOnce(&T, &T) -> bool) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => same(left, right),
        (Some(left), None) => same(left, &blank()),
        (None, Some(right)) => same(&blank(), right),
        (None, None) => true,
    }
}

/// Whether fields are equal, where an unset one counts as its default.
#[inline]
fn equal<T: Value + PartialEq>(left: &Option<T>, right: &Option<T>) -> bool {
    field(left, right, T::eq)
}

/// Whether fields match, where unset matches unset alone.
#[inline]
fn present<T>(left: &Option<T>, right: &Option<T>, same: impl FnOnce(&T, &T) -> bool) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => same(left, right),
        (left, right) => left.is_none() && right.is_none(),
    }
}

#[inline]
fn same_bytes<T: Codec>(left: &T, right: &T) -> bool {
    left.encode_to_vec() == right.encode_to_vec()
}

// Commands.

impl CommandInfo {
    /// Whether Mesos takes both for the same command. The order of `uris` does not matter, the
    /// order of `arguments` does; an unset field counts as its default. `container`, which Mesos no
    /// longer has, is ignored. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(
            &self.uris,
            &other.uris,
            |uri| {
                let output = uri.output_file.as_deref().unwrap_or_default();
                (&uri.value, uri.executable.unwrap_or_default(), uri.extract(), output)
            },
            command_info::Uri::equivalent,
        ) && field(&self.environment, &other.environment, Environment::equivalent)
            && equal(&self.value, &other.value)
            && equal(&self.user, &other.user)
            && self.is_shell() == other.is_shell()
            && self.arguments == other.arguments
    }
}

impl command_info::Uri {
    /// Whether Mesos takes both for the same file. `cache` is ignored: it does not change the file.
    /// An unset field counts as its default. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.value == other.value
            && equal(&self.executable, &other.executable)
            && self.extract() == other.extract()
            && equal(&self.output_file, &other.output_file)
    }
}

impl Environment {
    /// Whether Mesos takes both for the same environment. The order of `variables` does not matter;
    /// where they repeat, the answer may depend on the side. In contrast to this, `==` is
    /// structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(
            &self.variables,
            &other.variables,
            // An unset value counts as empty.
            |variable| (&variable.name, variable.value.as_deref().unwrap_or_default()),
            environment::Variable::equivalent,
        )
    }
}

impl environment::Variable {
    /// Whether Mesos takes both for the same variable. `type` and `secret` are ignored: name and
    /// value decide, and an unset value counts as empty. In contrast to this, `==` is
    /// structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.name == other.name && equal(&self.value, &other.value)
    }
}

// Containers.

impl ContainerInfo {
    /// Whether Mesos takes both for the same container. The order of `volumes` does not matter, and
    /// neither does the order of the lists of [`DockerInfo`](container_info::DockerInfo); an unset
    /// `hostname` counts as empty. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        let kind = match (&self.kind, &other.kind) {
            (ContainerKind::Docker(left), ContainerKind::Docker(right)) => left.equivalent(right),
            (left, right) => left == right,
        };
        kind && unordered(
            &self.volumes,
            &other.volumes,
            |volume| {
                let host = volume.host_path.as_deref().unwrap_or_default();
                (&volume.container_path, host, volume.mode, &volume.image, &volume.source)
            },
            Volume::equivalent,
        ) && equal(&self.hostname, &other.hostname)
            && self.network_infos == other.network_infos
            && self.linux_info == other.linux_info
            && self.rlimit_info == other.rlimit_info
            && self.tty_info == other.tty_info
    }
}

impl container_info::DockerInfo {
    /// Whether Mesos takes both for the same settings. The order of `port_mappings` and of
    /// `parameters` does not matter; an unset field counts as its default. In contrast to this,
    /// `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.image == other.image
            && self.network() == other.network()
            && unordered(
                &self.port_mappings,
                &other.port_mappings,
                |mapping| {
                    let protocol = mapping.protocol.as_deref().unwrap_or_default();
                    (mapping.host_port, mapping.container_port, protocol)
                },
                container_info::docker_info::PortMapping::equivalent,
            )
            && self.privileged() == other.privileged()
            && unordered(&self.parameters, &other.parameters, |parameter| parameter, Parameter::eq)
            && equal(&self.force_pull_image, &other.force_pull_image)
            && equal(&self.volume_driver, &other.volume_driver)
    }
}

impl container_info::docker_info::PortMapping {
    /// Whether Mesos takes both for the same mapping. An unset `protocol` counts as empty, and
    /// not as `tcp`. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.host_port == other.host_port
            && self.container_port == other.container_port
            && equal(&self.protocol, &other.protocol)
    }
}

impl Volume {
    /// Whether Mesos takes both for the same volume. Nothing is ignored; an unset `host_path`
    /// counts as empty. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.container_path == other.container_path
            && equal(&self.host_path, &other.host_path)
            && self.mode == other.mode
            && self.image == other.image
            && self.source == other.source
    }
}

// Pairs of key and value, and discovery.

impl Labels {
    /// Whether Mesos takes both for the same labels. Their order does not matter; where labels
    /// repeat, the answer may depend on the side: each label of `[a, a]` is in `[a, b]`, but not
    /// the other way round. A label without a value differs from one whose value is empty. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(&self.0, &other.0, |label| label, Label::eq)
    }
}

impl Parameters {
    /// Whether Mesos takes both for the same parameters. Their order does not matter; where
    /// parameters repeat, the answer may depend on the side. In contrast to this, `==` is
    /// structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(&self.0, &other.0, |parameter| parameter, Parameter::eq)
    }
}

impl Port {
    /// Whether Mesos takes both for the same port. The order of `labels` does not matter; an unset
    /// field counts as its default, which is `FRAMEWORK` for `visibility`. In contrast to this,
    /// `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.number == other.number
            && equal(&self.name, &other.name)
            && equal(&self.protocol, &other.protocol)
            && equal(&self.visibility, &other.visibility)
            && field(&self.labels, &other.labels, Labels::equivalent)
    }
}

impl Ports {
    /// Whether Mesos takes both for the same ports. Their order does not matter; where ports
    /// repeat, the answer may depend on the side. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(
            &self.ports,
            &other.ports,
            |port| {
                let text = |text: &'_ Option<String>| text.clone().unwrap_or_default();
                (port.number, text(&port.name), text(&port.protocol))
            },
            Port::equivalent,
        )
    }
}

impl DiscoveryInfo {
    /// Whether Mesos takes both for the same description. The order of `ports` and of `labels` does
    /// not matter; an unset field counts as its default, and a missing list as an empty one. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.visibility == other.visibility
            && equal(&self.name, &other.name)
            && equal(&self.environment, &other.environment)
            && equal(&self.location, &other.location)
            && equal(&self.version, &other.version)
            && field(&self.ports, &other.ports, Ports::equivalent)
            && field(&self.labels, &other.labels, Labels::equivalent)
    }
}

// Executors and tasks.

impl ExecutorInfo {
    /// Whether Mesos takes both for the same executor, so that tasks of both share a running one.
    /// `shutdown_grace_period` and `labels` are ignored, and the order of `resources` does not
    /// matter; an unset field counts as its default.
    ///
    /// Resources are compared one by one. Mesos first adds up those that differ in their
    /// quantity only. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.executor_id == other.executor_id
            && equal(&self.data, &other.data)
            && unordered(
                &self.resources,
                &other.resources,
                |resource| (&resource.name, resource.role()),
                Resource::equivalent,
            )
            && field(&self.command, &other.command, |left, right| left.equivalent(right))
            && equal(&self.framework_id, &other.framework_id)
            && equal(&self.name, &other.name)
            && equal(&self.source, &other.source)
            && field(&self.container, &other.container, |left, right| left.equivalent(right))
            && field(&self.discovery, &other.discovery, |left, right| left.equivalent(right))
            && equal(&self.r#type, &other.r#type)
    }
}

impl TaskInfo {
    /// Whether Mesos takes both for the same task: whether they encode to the same bytes.
    /// Nothing is ignored. In contrast to this, `==` is structural, which for NaN and for a
    /// negative zero is not the same.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        same_bytes(self, other)
    }
}

impl TaskGroupInfo {
    /// Whether Mesos takes both for the same group. The order of `tasks` does not matter; each is
    /// compared by its bytes. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(&self.tasks, &other.tasks, TaskInfo::encode_to_vec, TaskInfo::equivalent)
    }
}

impl TaskStatus {
    /// Whether Mesos takes both for the same status. `labels`, `container_status`,
    /// `unreachable_time`, `check_status` and `limitation` are ignored; an unset field counts as
    /// its default, which for `source` and `reason` is the value with number 0. In contrast to
    /// this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.task_id == other.task_id
            && self.state == other.state
            && equal(&self.data, &other.data)
            && equal(&self.message, &other.message)
            && equal(&self.agent_id, &other.agent_id)
            && equal(&self.timestamp, &other.timestamp)
            && equal(&self.executor_id, &other.executor_id)
            && equal(&self.healthy, &other.healthy)
            && equal(&self.source, &other.source)
            && equal(&self.reason, &other.reason)
            && equal(&self.uuid, &other.uuid)
    }
}

impl CheckStatusInfo {
    /// Whether Mesos takes both for the same result: whether they encode to the same bytes.
    /// Nothing is ignored, and so `==`, which is structural, says the same.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        same_bytes(self, other)
    }
}

impl HealthCheck {
    /// Whether Mesos takes both for the same health check. It compares all fields and tells
    /// unset from set, as `==` does.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self == other
    }
}

impl KillPolicy {
    /// Whether Mesos takes both for the same policy. It compares all fields and tells unset
    /// from set, as `==` does.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self == other
    }
}

// Operations.

impl offer::Operation {
    /// Whether Mesos takes both for the same operation. It compares all fields and tells unset
    /// from set, as `==` does.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self == other
    }
}

impl Operation {
    /// Whether Mesos takes both for the same operation. It compares all fields and tells unset
    /// from set, as `==` does.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self == other
    }
}

// Masters, addresses, measurements.

impl MasterInfo {
    /// Whether Mesos takes both for the same master. `address` is ignored; an unset field counts as
    /// its default. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.id == other.id
            && self.ip == other.ip
            && self.port == other.port
            && equal(&self.pid, &other.pid)
            && equal(&self.hostname, &other.hostname)
            && equal(&self.version, &other.version)
            && equal(&self.domain, &other.domain)
            && self.capabilities == other.capabilities
    }
}

impl Url {
    /// Whether Mesos takes both for the same URL: whether they encode to the same bytes.
    /// Nothing is ignored, and so `==`, which is structural, says the same.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        same_bytes(self, other)
    }
}

impl ResourceStatistics {
    /// Whether Mesos takes both for the same statistics: whether they encode to the same bytes.
    /// Nothing is ignored. In contrast to this, `==` is structural, which for NaN and for a
    /// negative zero is not the same.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        same_bytes(self, other)
    }
}

// Resources.

impl Resource {
    /// Whether Mesos takes both for the same resource, quantity included. Values match as those
    /// of [`Scalar`], [`Ranges`] and [`Set`] do, `disk` as [`DiskInfo::equivalent`] says, and
    /// each of `reservations` as [`ReservationInfo::equivalent`] says; their order counts. An
    /// unset `role` counts as `*`; other properties are set on both sides or on neither. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        let value = match (&self.kind, &other.kind) {
            (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => left.equivalent(right),
            (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => left.equivalent(right),
            (ResourceKind::Set(left), ResourceKind::Set(right)) => left.equivalent(right),
            (left, right) => left == right,
        };
        let reservations = self.reservations.len() == other.reservations.len()
            && self.reservations.iter().zip(&other.reservations).all(|(l, r)| l.equivalent(r));
        value
            && reservations
            && self.name == other.name
            && self.role() == other.role()
            && present(&self.disk, &other.disk, |left, right| left.equivalent(right))
            && present(&self.reservation, &other.reservation, |left, right| left.equivalent(right))
            && self.revocable == other.revocable
            && self.shared == other.shared
            && present(&self.allocation_info, &other.allocation_info, AllocationInfo::equivalent)
            && self.provider_id == other.provider_id
    }
}

impl AllocationInfo {
    /// Whether Mesos takes both for the same allocation. An unset `role` counts as empty. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        equal(&self.role, &other.role)
    }
}

impl ReservationInfo {
    /// Whether Mesos takes both for the same reservation. The order of `labels` does not matter.
    /// `principal` and `labels` are set on both sides or on neither; other unset fields count as
    /// their default. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        self.principal == other.principal
            && present(&self.labels, &other.labels, Labels::equivalent)
            && equal(&self.role, &other.role)
            && equal(&self.r#type, &other.r#type)
    }
}

impl DiskInfo {
    /// Whether Mesos takes both for the same disk. `volume` is ignored, and so is all of
    /// `persistence` but the ID; the order of the `metadata` of `source` does not matter. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        present(&self.persistence, &other.persistence, |left, right| left.id == right.id)
            && present(&self.source, &other.source, |left, right| same_source(left, right))
    }
}

#[inline]
fn same_source(left: &disk_info::Source, right: &disk_info::Source) -> bool {
    left.kind == right.kind
        && left.id == right.id
        && present(&left.metadata, &right.metadata, Labels::equivalent)
        && left.profile == right.profile
        && left.vendor == right.vendor
}

// Values.

impl Scalar {
    /// Whether Mesos takes both for the same number: whether they are the same number of
    /// thousandths, each rounded half away from zero. In contrast to this, `==` compares the
    /// numbers as they are.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        (self.0 * 1000.0).round() == (other.0 * 1000.0).round()
    }
}

impl Ranges {
    /// Whether Mesos takes both for the same numbers: order, overlap and adjacency do not matter,
    /// so that `[1-2, 3-4]` is `[1-4]`. In contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        coalesced(&self.0) == coalesced(&other.0)
    }
}

/// Ranges in order, those that overlap or adjoin made one.
#[inline]
fn coalesced(ranges: &[Range]) -> Vec<(u64, u64)> {
    let mut sorted: Vec<_> = ranges.iter().map(|range| (range.begin, range.end)).collect();
    sorted.sort_unstable();
    let mut merged: Vec<(u64, u64)> = Vec::with_capacity(sorted.len());
    for (begin, end) in sorted {
        match merged.last_mut() {
            Some(last) if begin <= last.1.saturating_add(1) => last.1 = last.1.max(end),
            _ => merged.push((begin, end)),
        }
    }
    merged
}

impl Set {
    /// Whether Mesos takes both for the same set: the order of the items does not matter. In
    /// contrast to this, `==` is structural.
    #[inline]
    pub fn equivalent(&self, other: &Self) -> bool {
        unordered(&self.0, &other.0, |item| item, String::eq)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn lists_in_another_order_are_compared_in_few_steps() {
        use std::cell::Cell;

        let left: Vec<u32> = (0..2000).collect();
        let right: Vec<u32> = left.iter().rev().copied().collect();
        let steps = Cell::new(0);
        let same = |a: &u32, b: &u32| {
            steps.set(steps.get() + 1);
            a == b
        };
        assert!(unordered(&left, &right, |n| n, same));
        assert!(steps.get() <= 3 * left.len(), "{} steps", steps.get());
        // What is found is not used up: the answer depends on the side.
        assert!(unordered(&[1, 1], &[1, 2], |n| n, u32::eq));
        assert!(!unordered(&[1, 2], &[1, 1], |n| n, u32::eq));
    }
    use crate::model::container::container_info::docker_info::PortMapping;
    use crate::model::resource::{disk_info::Persistence, reservation_info};
    use crate::*;

    /// Asserts what `equivalent` says of the message after an edit, from both sides.
    macro_rules! edited {
        ($value:expr, $($holds:literal: |$v:ident| $edit:expr;)+) => {
            let value = $value;
            assert!(value.equivalent(&value));
            $({
                let mut $v = value.clone();
                $edit;
                assert_ne!(value, $v, "{} changes nothing", stringify!($edit));
                assert_eq!(value.equivalent(&$v), $holds, "{}", stringify!($edit));
                assert_eq!($v.equivalent(&value), $holds, "{}", stringify!($edit));
            })+
        };
    }

    fn labels(keys: &[&str]) -> Labels {
        keys.iter().map(|key| (*key, "")).collect()
    }

    #[test]
    fn lists_without_order_are_no_multisets() {
        let [one, two, three] =
            [labels(&["a", "a", "b"]), labels(&["a", "b", "b"]), labels(&["a", "b", "c"])];
        assert!(one.equivalent(&two) && two.equivalent(&one));
        assert!(one.equivalent(&three) && !three.equivalent(&one));
        assert!(!one.equivalent(&labels(&["a", "b"])) && !labels(&["a", "b"]).equivalent(&one));
        assert!(labels(&[]).equivalent(&labels(&[])));
        let valueless = Labels(vec![Label { key: "a".into(), value: None }]);
        assert!(!valueless.equivalent(&labels(&["a"])));
    }

    #[test]
    fn of_commands() {
        let uri = |value: &str| command_info::Uri::new(value);
        edited! {
            CommandInfo {
                uris: vec![uri("a"), uri("b")],
                environment: Some(Environment::from_iter([("k", "1"), ("l", "2")])),
                value: Some("run".into()),
                arguments: vec!["x".into(), "y".into()],
                ..CommandInfo::default()
            },
            true: |c| c.uris.reverse();
            true: |c| c.uris[0].cache = Some(true);
            true: |c| c.uris[0].extract = Some(true);
            true: |c| c.uris[0].executable = Some(false);
            true: |c| c.uris[0].output_file = Some(String::new());
            true: |c| c.environment.as_mut().unwrap().variables.reverse();
            true: |c| c.shell = Some(true);
            true: |c| c.user = Some(String::new());
            true: |c| c.container = Some(command_info::ContainerInfo::new("i"));
            false: |c| c.arguments.reverse();
            false: |c| c.uris[0].extract = Some(false);
            false: |c| c.uris[0].executable = Some(true);
            false: |c| c.uris[0].output_file = Some("o".into());
            false: |c| c.uris.push(uri("a"));
            false: |c| c.environment = None;
            false: |c| c.value = None;
            false: |c| c.shell = Some(false);
            false: |c| c.user = Some("u".into());
        }
        edited! {
            CommandInfo::default(),
            true: |c| c.environment = Some(Environment::default());
            true: |c| c.value = Some(String::new());
        }
        edited! {
            environment::Variable::from(("k", "v")),
            true: |v| v.r#type = Some(environment::variable::Type::Secret);
            true: |v| v.secret = Some(Secret::bare(None));
            false: |v| v.name = "l".into();
            false: |v| v.value = None;
        }
    }

    #[test]
    fn of_containers() {
        let volume = |path: &str| Volume::host(path, "h", volume::Mode::Rw);
        edited! {
            ContainerInfo {
                volumes: vec![volume("a"), volume("b")],
                hostname: Some(String::new()),
                ..ContainerInfo::docker("i")
            },
            true: |c| c.volumes.reverse();
            true: |c| c.hostname = None;
            false: |c| c.hostname = Some("h".into());
            false: |c| c.volumes[0].mode = volume::Mode::Ro;
            false: |c| c.volumes[0].host_path = None;
            false: |c| c.kind = ContainerKind::Mesos(None);
            false: |c| c.tty_info = Some(TtyInfo::default());
            false: |c| c.network_infos.push(NetworkInfo::default());
        }
        edited! {
            container_info::DockerInfo {
                port_mappings: vec![PortMapping::new(1, 2), PortMapping::new(3, 4)],
                parameters: vec![("k", "1").into(), ("k", "2").into()],
                ..container_info::DockerInfo::new("i")
            },
            true: |d| d.port_mappings.reverse();
            true: |d| d.parameters.reverse();
            true: |d| d.network = Some(container_info::docker_info::Network::Host);
            true: |d| d.privileged = Some(false);
            true: |d| d.force_pull_image = Some(false);
            true: |d| d.port_mappings[0].protocol = Some(String::new());
            false: |d| d.port_mappings[0].protocol = Some("tcp".into());
            false: |d| d.network = Some(container_info::docker_info::Network::None);
            false: |d| d.parameters.clear();
            false: |d| d.volume_driver = Some("v".into());
        }
        let (one, two) = (("k", "1"), ("k", "2"));
        assert!(Parameters::from_iter([one, two]).equivalent(&Parameters::from_iter([two, one])));
        assert!(!Parameters::from_iter([one]).equivalent(&Parameters::from_iter([two])));
    }

    #[test]
    fn of_services() {
        let ports = Ports { ports: vec![Port::new(1), Port::new(2)] };
        edited! {
            DiscoveryInfo {
                ports: Some(ports),
                labels: Some(labels(&["a", "b"])),
                ..DiscoveryInfo::new(discovery_info::Visibility::Cluster)
            },
            true: |d| d.ports.as_mut().unwrap().ports.reverse();
            true: |d| d.labels.as_mut().unwrap().0.reverse();
            true: |d| d.ports.as_mut().unwrap().ports[0].labels = Some(labels(&[]));
            true: |d| d.name = Some(String::new());
            false: |d| d.ports.as_mut().unwrap().ports[0].labels = Some(labels(&["a"]));
            false: |d| d.ports = None;
            false: |d| d.name = Some("n".into());
            false: |d| d.visibility = discovery_info::Visibility::External;
        }
        edited! {
            Port::new(80),
            true: |p| p.visibility = Some(discovery_info::Visibility::Framework);
            false: |p| p.visibility = Some(discovery_info::Visibility::External);
            false: |p| p.protocol = Some("tcp".into());
        }
    }

    #[test]
    fn of_executors() {
        edited! {
            ExecutorInfo {
                resources: vec![Resource::cpus(0.1), Resource::mem(32.0)],
                command: Some(Box::new(CommandInfo::shell("e"))),
                ..ExecutorInfo::new("e")
            },
            true: |e| e.shutdown_grace_period = Some(DurationInfo::from_secs(1));
            true: |e| e.labels = Some(labels(&["a"]));
            true: |e| e.resources.reverse();
            true: |e| e.command.as_mut().unwrap().shell = None;
            true: |e| e.framework_id = Some("".into());
            true: |e| e.r#type = Some(executor_info::Type::Unknown);
            false: |e| e.framework_id = Some("f".into());
            false: |e| e.r#type = Some(executor_info::Type::Custom);
            false: |e| e.resources[0] = Resource::cpus(0.2);
            false: |e| e.command = None;
            false: |e| e.data = Some(Bytes::from_static(b"d"));
            false: |e| e.name = Some("n".into());
            false: |e| e.source = Some("s".into());
            false: |e| e.container = Some(Box::new(ContainerInfo::mesos()));
            false: |e| e.discovery = Some(Box::new(DiscoveryInfo::new(
                discovery_info::Visibility::External
            )));
        }
    }

    #[test]
    fn of_tasks() {
        let task = |id: &str| TaskInfo::new("t", id, "a");
        edited! {
            TaskGroupInfo { tasks: vec![task("1"), task("2")] },
            true: |g| g.tasks.reverse();
            false: |g| g.tasks[0].labels = Some(labels(&[]));
            false: |g| g.tasks.truncate(1);
        }
        edited! {
            TaskInfo { resources: vec![Resource::cpus(1.0), Resource::mem(1.0)], ..task("1") },
            false: |t| t.resources.reverse();
            false: |t| t.labels = Some(labels(&[]));
        }
        let nan = task("1").with_resources([Resource::cpus(f64::NAN)]);
        assert!(nan != nan.clone() && nan.equivalent(&nan.clone()));
        let zero = |zero: f64| task("1").with_resources([Resource::cpus(zero)]);
        assert!(zero(0.0) == zero(-0.0) && !zero(0.0).equivalent(&zero(-0.0)));
        edited! {
            ResourceStatistics::new(1.0),
            false: |s| s.cpus_limit = Some(0.0);
        }
        edited! {
            KillPolicy::default(),
            false: |k| k.grace_period = Some(DurationInfo::from_secs(3));
        }
        edited! {
            HealthCheck::default(),
            false: |h| h.delay_seconds = Some(15.0);
        }
    }

    #[test]
    fn of_statuses() {
        edited! {
            TaskStatus::new("t", TaskState::Running),
            true: |s| s.labels = Some(labels(&["a"]));
            true: |s| s.container_status = Some(Box::default());
            true: |s| s.unreachable_time = Some(TimeInfo::new(1));
            true: |s| s.check_status = Some(CheckStatusInfo::bare(None));
            true: |s| s.limitation = Some(TaskResourceLimitation::default());
            true: |s| s.message = Some(String::new());
            true: |s| s.timestamp = Some(0.0);
            true: |s| s.source = Some(task_status::Source::Master);
            true: |s| s.reason = Some(task_status::Reason::CommandExecutorFailed);
            false: |s| s.message = Some("m".into());
            false: |s| s.timestamp = Some(1.0);
            false: |s| s.source = Some(task_status::Source::Agent);
            false: |s| s.reason = Some(task_status::Reason::TaskInvalid);
            false: |s| s.healthy = Some(true);
            false: |s| s.uuid = Some(Bytes::from_static(b"u"));
            false: |s| s.data = Some(Bytes::from_static(b"d"));
            false: |s| s.agent_id = Some("a".into());
            false: |s| s.executor_id = Some("e".into());
            false: |s| s.state = TaskState::Failed;
        }
        let exited = |exit_code| CheckStatusInfo::Command(check_status_info::Command { exit_code });
        assert!(exited(Some(0)).equivalent(&exited(Some(0))));
        assert!(!exited(Some(0)).equivalent(&exited(None)));
    }

    #[test]
    fn of_masters_and_operations() {
        edited! {
            MasterInfo::new("m", 1, 5050),
            true: |m| m.address = Some(Address::new(5050));
            true: |m| m.hostname = Some(String::new());
            true: |m| m.domain = Some(DomainInfo::default());
            false: |m| m.hostname = Some("h".into());
            false: |m| m.port = 5051;
            false: |m| m.capabilities.push(master_info::Capability::default());
        }
        edited! {
            Url::new("http", Address::new(80)),
            false: |u| u.path = Some(String::new());
        }
        let operation = offer::Operation::launch(vec![]);
        edited! {
            operation.clone(),
            false: |o| o.id = Some("o".into());
        }
        let status = OperationStatus::new(OperationState::Pending);
        edited! {
            Operation::new(operation, status, Uuid::from([0; 16])),
            false: |o| o.framework_id = Some("f".into());
        }
    }

    #[test]
    fn of_resources() {
        let reservation = ReservationInfo {
            labels: Some(labels(&["a", "b"])),
            role: Some("r".into()),
            ..ReservationInfo::default()
        };
        edited! {
            Resource { reservations: vec![reservation], ..Resource::cpus(1.0) },
            true: |r| r.kind = ResourceKind::Scalar(Scalar(1.0004));
            true: |r| r.role = Some("*".into());
            true: |r| r.reservations[0].labels.as_mut().unwrap().0.reverse();
            true: |r| r.reservations[0].r#type = Some(reservation_info::Type::Unknown);
            false: |r| r.kind = ResourceKind::Scalar(Scalar(1.0005));
            false: |r| r.role = Some("r".into());
            false: |r| r.reservations[0].principal = Some(String::new());
            false: |r| r.reservations[0].labels = None;
            false: |r| r.reservations.clear();
            false: |r| r.revocable = Some(resource::RevocableInfo::default());
            false: |r| r.shared = Some(resource::SharedInfo::default());
            false: |r| r.allocation_info = Some(AllocationInfo::default());
            false: |r| r.provider_id = Some("p".into());
            false: |r| r.reservation = Some(Box::default());
            false: |r| r.disk = Some(Box::default());
        }
        let source = disk_info::Source {
            metadata: Some(labels(&["a", "b"])),
            ..disk_info::Source::new(disk_info::SourceKind::Raw)
        };
        edited! {
            DiskInfo {
                persistence: Some(Persistence::new("i")),
                source: Some(Box::new(source)),
                ..DiskInfo::default()
            },
            true: |d| d.volume = Some(Box::new(Volume::host("c", "h", volume::Mode::Rw)));
            true: |d| d.persistence.as_mut().unwrap().principal = Some("p".into());
            true: |d| d.source.as_mut().unwrap().metadata.as_mut().unwrap().0.reverse();
            false: |d| d.persistence.as_mut().unwrap().id = "j".into();
            false: |d| d.persistence = None;
            false: |d| d.source = None;
            false: |d| d.source.as_mut().unwrap().profile = Some(String::new());
        }
        let ports = |ranges: &[(u64, u64)]| Resource::ports(ranges.iter().map(|r| r.0..=r.1));
        assert!(ports(&[(1, 2), (3, 4)]).equivalent(&ports(&[(1, 4)])));
        assert!(ports(&[(3, 9), (1, 4), (5, 6)]).equivalent(&ports(&[(1, 9)])));
        assert!(ports(&[(0, u64::MAX), (5, 5)]).equivalent(&ports(&[(0, u64::MAX)])));
        assert!(!ports(&[(1, 2), (4, 4)]).equivalent(&ports(&[(1, 4)])));
        assert!(ports(&[]).equivalent(&ports(&[])));
        assert!(Resource::set("s", ["a", "b"]).equivalent(&Resource::set("s", ["b", "a"])));
        assert!(!Resource::set("s", ["a"]).equivalent(&Resource::set("s", ["a", "b"])));
        assert!(!Resource::set("s", ["a"]).equivalent(&Resource::scalar("s", 1.0)));
        assert!(!Scalar(f64::NAN).equivalent(&Scalar(f64::NAN)));
        assert!(Scalar(-0.0005).equivalent(&Scalar(-0.001)));
    }
}
