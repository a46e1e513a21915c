//! Whether tasks are well, as their health checks tell.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use mesos_types::health_check::Strategy;
use mesos_types::network_info::Protocol;
use mesos_types::task_status::{Reason, Source};
use mesos_types::{
    ContainerId, ExecutorId, FrameworkId, FrameworkInfo, HealthCheck, TaskId, TaskInfo, TaskState,
    TaskStatus,
};

use super::super::container::{ContainerCommand, Ending, Launch};
use super::super::simulated::HEALTHY_LABEL;
use super::config::KILL_GRACE;
use super::{Agent, Output};

type Key = (FrameworkId, ExecutorId);

/// How a task is doing.
#[derive(Debug)]
pub struct Health {
    check: HealthCheck,
    /// Until then failures do not count, unless it was well before.
    grace: Instant,
    failures: u32,
    pub healthy: Option<bool>,
    /// When it is looked at next, or when that must be done.
    pub due: Option<Instant>,
    /// The container in which it is looked at.
    probe: Option<ContainerId>,
    looks: usize,
}

impl Health {
    /// A task that has just started; `None` if it has no check that makes sense.
    pub fn new(task: &TaskInfo, now: Instant) -> Option<Box<Self>> {
        let check = task.health_check.as_deref()?;
        check.strategy()?;
        let grace = check.grace_period().and_then(|grace| now.checked_add(grace));
        Some(Box::new(Health {
            grace: grace.unwrap_or(now),
            failures: 0,
            healthy: None,
            due: now.checked_add(check.delay().unwrap_or_default()),
            probe: None,
            looks: 0,
            check: check.clone(),
        }))
    }

    /// What the label of a task says of the next look: one of its words, and the last one from
    /// then on.
    fn told(&self, task: &TaskInfo) -> Option<bool> {
        let label = task.labels.as_ref()?.get(HEALTHY_LABEL)?;
        let mut words = label.split(',');
        let last = label.rsplit(',').next()?;
        Some(words.nth(self.looks).unwrap_or(last).trim() != "false")
    }
}

/// Where something listens on the loopback address.
fn address(port: u32, protocol: Option<Protocol>) -> Option<SocketAddr> {
    let ip = match protocol {
        Some(Protocol::Ipv6) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        _ => IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    Some(SocketAddr::new(ip, u16::try_from(port).ok()?))
}

impl Agent {
    /// Looks at the tasks of an executor whose time has come.
    pub(super) fn check_health(&mut self, key: &Key, now: Instant) {
        let Some(record) = self.executors.get(key) else { return };
        let due = record.tasks.iter().filter(|(_, task)| {
            let due = task.health.as_ref().and_then(|health| health.due);
            due.is_some_and(|due| due <= now) && !task.over && !task.killed
        });
        for id in due.map(|(id, _)| id.clone()).collect::<Vec<_>>() {
            self.look(key, &id, now);
        }
    }

    fn look(&mut self, key: &Key, id: &TaskId, now: Instant) {
        let Some(record) = self.executors.get_mut(key) else { return };
        let sandbox = record.sandbox.clone();
        let Some(task) = record.tasks.get_mut(id) else { return };
        let Some(health) = &mut task.health else { return };
        if let Some(probe) = health.probe.take() {
            // It took too long.
            self.end_probe(probe);
            self.looked(key, id, false, now);
            return;
        }
        let told = health.told(&task.info);
        health.looks += 1;
        if let Some(healthy) = told {
            self.looked(key, id, healthy, now);
            return;
        }
        let probe = match health.check.strategy() {
            Some(Strategy::Command(command)) => Ok(command.clone()),
            Some(Strategy::Http(http)) if http.scheme.as_deref() != Some("https") => {
                let path = http.path.clone().unwrap_or_else(|| "/".to_owned());
                Err((address(http.port, http.protocol), Some(path)))
            }
            Some(Strategy::Tcp(tcp)) => Err((address(tcp.port, tcp.protocol), None)),
            // Nobody here could look.
            Some(Strategy::Http(_)) | None => {
                task.health = None;
                return;
            }
        };
        let timeout = health.check.timeout().filter(|timeout| !timeout.is_zero());
        health.due = timeout.and_then(|timeout| now.checked_add(timeout));
        let container = ContainerId {
            parent: Some(Box::new(task.container.clone())),
            ..ContainerId::new(format!("check-{}", health.looks))
        };
        health.probe = Some(container.clone());
        self.probes.insert(container.clone(), (key.clone(), id.clone()));
        let command = match probe {
            Ok(command) => command,
            Err((Some(address), path)) => {
                let command = ContainerCommand::Probe { container, address, path };
                self.out.push_back(Output::Container(command));
                return;
            }
            // No such port can be connected to.
            Err((None, _)) => {
                self.probe_ended(&container, &Ending::exited(1), now);
                return;
            }
        };
        let name = container.value.clone();
        let agent = self.id.clone().unwrap_or_else(|| "".into());
        let info = TaskInfo::new(name.clone(), name, agent).with_command(command);
        let launch = Launch {
            container,
            framework: FrameworkInfo::new("", ""),
            executor: None,
            task: Some(info),
            sandbox,
            keeps: false,
            interactive: false,
            watched: false,
            environment: Vec::new(),
        };
        self.out.push_back(Output::Container(ContainerCommand::Launch(Box::new(launch))));
    }

    fn end_probe(&mut self, container: ContainerId) {
        self.probes.remove(&container);
        let command = ContainerCommand::Signal { container, signal: 9 };
        self.out.push_back(Output::Container(command));
    }

    /// A container is over. Says whether a task was looked at in it.
    pub(super) fn probe_ended(
        &mut self,
        container: &ContainerId,
        ending: &Ending,
        now: Instant,
    ) -> bool {
        let Some((key, id)) = self.probes.remove(container) else { return false };
        let task = self.executors.get_mut(&key).and_then(|record| record.tasks.get_mut(&id));
        let health = task.and_then(|task| task.health.as_mut());
        if let Some(health) = health {
            health.probe = None;
            self.looked(&key, &id, ending.wait_status == Some(0), now);
        }
        true
    }

    /// A task was looked at.
    fn looked(&mut self, key: &Key, id: &TaskId, healthy: bool, now: Instant) {
        let Some(record) = self.executors.get_mut(key) else { return };
        let Some(task) = record.tasks.get_mut(id) else { return };
        let Some(health) = &mut task.health else { return };
        // It is never due again at once.
        let interval = health.check.interval().unwrap_or_default().max(Duration::from_millis(1));
        health.due = now.checked_add(interval);
        if task.over || task.killed {
            health.due = None;
            return;
        }
        self.timed.insert(key.clone());
        let before = health.healthy;
        if healthy {
            health.failures = 0;
        } else if before.is_none() && now < health.grace {
            return;
        } else {
            health.failures += 1;
        }
        health.healthy = Some(healthy);
        if healthy && before == Some(true) {
            return;
        }
        let fatal = !healthy && health.failures >= health.check.consecutive_failures();
        let policy = task.info.kill_policy.as_ref();
        let grace = policy.and_then(|policy| policy.grace_period());
        let status = TaskStatus {
            healthy: Some(healthy),
            source: Some(Source::Executor),
            reason: Some(Reason::TaskHealthCheckStatusUpdated),
            ..TaskStatus::new(id.clone(), TaskState::Running)
        };
        self.send_update(&key.0, Some(&key.1), status, now);
        if fatal {
            self.kill_task(key, id, grace.unwrap_or(KILL_GRACE), now);
        }
    }

    /// A task is over, or about to be, and not looked at any more.
    pub(super) fn stop_looking(&mut self, key: &Key, id: &TaskId) {
        let task = self.executors.get_mut(key).and_then(|record| record.tasks.get_mut(id));
        let Some(health) = task.and_then(|task| task.health.as_mut()) else { return };
        health.due = None;
        if let Some(probe) = health.probe.take() {
            self.end_probe(probe);
        }
    }
}
