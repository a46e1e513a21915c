//! A task from a `TaskInfo`.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use mesos_types::container_info::docker_info::Network as DockerNetwork;
use mesos_types::container_info::{DockerInfo, MesosInfo};
use mesos_types::environment::variable::Content;
use mesos_types::image::Docker;
use mesos_types::r_limit_info::r_limit::Type as RLimitType;
use mesos_types::volume::source::sandbox_path;
use mesos_types::{
    CommandInfo, ContainerInfo, ContainerKind, Execution, ImageKind, Invocation, LinuxInfo,
    RLimitInfo, Secret, TaskInfo, secret, volume,
};

use crate::registry::RegistryAuths;
use crate::task::DEFAULT_KILL_GRACE;
use crate::{Command, Limits, Network, PortMapping, ResourceLimit, TaskSpec, Volume};

/// Where the sandbox of a task appears in a container with an image.
pub const SANDBOX: &str = "/mnt/mesos/sandbox";

/// Least memory that Mesos gives to a container: 32 MB.
const MIN_MEMORY: u64 = 32 << 20;

/// Finds the bytes of a secret that a task names. `None`: it is not known.
pub type SecretResolver<'a> = &'a dyn Fn(&secret::Reference) -> Option<Bytes>;

/// What is to be known about a task besides its `TaskInfo`.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Sandbox of the task: an absolute path on this machine. It becomes the working directory
    /// of a process, and appears at [`SANDBOX`] in a container; the environment variable
    /// `MESOS_SANDBOX` tells the task. Without it, volumes relative to the sandbox are errors.
    pub sandbox: Option<&'a str>,
    /// Finds the secrets that the task names. Without it, a secret that is only named is an
    /// error.
    pub secrets: Option<SecretResolver<'a>>,
    /// Whether the files of `CommandInfo.uris` are in the sandbox already. If not, a task that
    /// has any is an error, since no driver fetches them.
    pub fetched: bool,
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("sandbox", &self.sandbox)
            .field("secrets", &self.secrets.map(|_| format_args!("<function>")))
            .field("fetched", &self.fetched)
            .finish()
    }
}

/// A task, and what of its `TaskInfo` has no effect on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridged {
    /// The task.
    pub spec: TaskSpec,
    /// Credentials for the registry of its image, which come with the image.
    pub auths: RegistryAuths,
    /// Paths of the fields that are set and have no effect, such as `health_check`: whoever runs
    /// the task has to see to them.
    pub ignored: Vec<String>,
}

/// Why a `TaskInfo` cannot be run by a driver, and which field of it is to blame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("TaskInfo.{path}: {problem}")]
pub struct BridgeError {
    path: String,
    problem: String,
}

impl BridgeError {
    /// Path of the field below `TaskInfo`, in the names of the schema.
    pub fn path(&self) -> &str {
        &self.path
    }
}

fn error(path: impl Into<String>, problem: impl Into<String>) -> BridgeError {
    BridgeError { path: path.into(), problem: problem.into() }
}

/// The task that a `TaskInfo` with a command describes.
///
/// `cpus` become shares of the CPUs and `mem` the limit of memory, at least 32 MB; where
/// `TaskInfo.limits` says more, `mem` becomes the soft limit. With a Docker image, the value of
/// a command that needs no shell is followed by all its arguments, as the Docker containerizer
/// has it; elsewhere the arguments begin with the zeroth.
///
/// # Errors
/// There is no command, or the task asks for something that no driver of this package can do
/// and without which it would not be the same task.
pub fn task(info: &TaskInfo, options: &Options<'_>) -> Result<Bridged, BridgeError> {
    let command = match info.execution() {
        Execution::Command(command) => command,
        Execution::Executor(_) => return Err(error("executor", "a driver runs commands only")),
        Execution::Both { .. } => {
            return Err(error("executor", "a task has a command or an executor, not both"));
        }
        Execution::Neither => return Err(error("command", "there is no command")),
    };
    let mut bridge = Bridge {
        spec: TaskSpec::new(info.task_id.as_ref(), Command::Image { arguments: Vec::new() }),
        auths: RegistryAuths::default(),
        ignored: Vec::new(),
        options,
    };
    bridge.ignore("health_check", info.health_check.is_some());
    bridge.ignore("check", info.check.is_some());
    bridge.ignore("discovery", info.discovery.is_some());
    bridge.ignore("data", info.data.is_some());
    bridge.container(info.container.as_deref())?;
    bridge.command(command, info.container.as_deref())?;
    bridge.sandbox();
    bridge.environment(command)?;
    bridge.resources(info)?;
    for label in info.labels.iter().flat_map(|labels| &labels.0) {
        let value = label.value.clone().unwrap_or_default();
        bridge.spec.labels.insert(label.key.clone(), value);
    }
    bridge.spec.timeout = span("max_completion_time", info.max_completion_time.as_ref())?;
    if let Some(policy) = &info.kill_policy {
        let grace = span("kill_policy.grace_period", policy.grace_period.as_ref())?;
        bridge.spec.kill_grace = grace.unwrap_or(DEFAULT_KILL_GRACE);
    }
    Ok(Bridged { spec: bridge.spec, auths: bridge.auths, ignored: bridge.ignored })
}

fn span(
    path: &str,
    span: Option<&mesos_types::DurationInfo>,
) -> Result<Option<Duration>, BridgeError> {
    match span {
        None => Ok(None),
        Some(span) => match Duration::try_from(span.clone()) {
            Ok(span) => Ok(Some(span)),
            Err(_) => Err(error(path, "a span of time is not negative")),
        },
    }
}

struct Bridge<'a> {
    spec: TaskSpec,
    auths: RegistryAuths,
    ignored: Vec<String>,
    options: &'a Options<'a>,
}

impl Bridge<'_> {
    fn ignore(&mut self, path: &str, is_set: bool) {
        if is_set {
            self.ignored.push(path.to_owned());
        }
    }

    fn container(&mut self, container: Option<&ContainerInfo>) -> Result<(), BridgeError> {
        let Some(container) = container else { return Ok(()) };
        match &container.kind {
            ContainerKind::Docker(docker) => self.docker(docker, container)?,
            ContainerKind::Mesos(mesos) => self.mesos(mesos.as_ref(), container)?,
            _ => {
                return Err(error("container.docker", "the type has no body, or is not known"));
            }
        }
        self.spec.hostname = self.spec.hostname.take().or_else(|| container.hostname.clone());
        if container.tty_info.is_some() {
            return Err(error("container.tty_info", "no driver gives a terminal"));
        }
        if let Some(linux) = container.linux_info.as_deref() {
            self.linux(linux)?;
        }
        if let Some(limits) = &container.rlimit_info {
            self.resource_limits(limits)?;
        }
        for (n, volume) in container.volumes.iter().enumerate() {
            let volume = self.volume(volume, &format!("container.volumes[{n}]"))?;
            self.spec.volumes.push(volume);
        }
        Ok(())
    }

    fn docker(
        &mut self,
        docker: &DockerInfo,
        container: &ContainerInfo,
    ) -> Result<(), BridgeError> {
        self.spec.image = Some(docker.image.clone());
        self.spec.force_pull = docker.force_pull_image.unwrap_or(false);
        self.spec.privileged = docker.privileged();
        self.spec.network = match docker.network() {
            DockerNetwork::Host => Network::Host,
            DockerNetwork::Bridge => Network::Bridge,
            DockerNetwork::None => Network::None,
            DockerNetwork::User => {
                let name = container.network_infos.first().and_then(|info| info.name.clone());
                Network::Named(name.ok_or_else(|| {
                    error("container.network_infos", "a network of type USER has a name")
                })?)
            }
            _ => {
                return Err(error("container.docker.network", "this network is not known"));
            }
        };
        if docker.volume_driver.is_some() {
            return Err(error("container.docker.volume_driver", "no driver uses volume drivers"));
        }
        for (n, port) in docker.port_mappings.iter().enumerate() {
            let path = format!("container.docker.port_mappings[{n}]");
            let number = |port: u32| {
                u16::try_from(port).map_err(|_| error(&path, "a port is less than 65536"))
            };
            let protocol = port.protocol.clone().unwrap_or_else(|| "tcp".to_owned());
            if !matches!(protocol.as_str(), "tcp" | "udp") {
                return Err(error(path, "the protocol is tcp or udp"));
            }
            self.spec.ports.push(PortMapping {
                host: number(port.host_port)?,
                container: number(port.container_port)?,
                protocol,
            });
        }
        for parameter in &docker.parameters {
            let path = "container.docker.parameters";
            let value = parameter.value.clone();
            let pair = || match value.split_once('=') {
                Some((name, value)) => (name.to_owned(), value.to_owned()),
                None => (value.clone(), String::new()),
            };
            match parameter.key.as_str() {
                "env" => self.spec.environment.extend([pair()]),
                "label" => self.spec.labels.extend([pair()]),
                "hostname" => self.spec.hostname = Some(value),
                "user" => self.spec.user = Some(value),
                "workdir" => self.spec.work_dir = Some(value),
                other => {
                    let known = "env, hostname, label, user and workdir are";
                    let other: String = other.chars().take(40).collect();
                    return Err(error(path, format!("{other:?} is not supported: {known}")));
                }
            }
        }
        Ok(())
    }

    fn mesos(
        &mut self,
        mesos: Option<&MesosInfo>,
        container: &ContainerInfo,
    ) -> Result<(), BridgeError> {
        if let Some(image) = mesos.and_then(|mesos| mesos.image.as_deref()) {
            match &image.kind {
                ImageKind::Docker(docker) => self.image(docker)?,
                _ => {
                    return Err(error("container.mesos.image", "the image is not a Docker image"));
                }
            }
            self.spec.force_pull = !image.cached();
        }
        self.spec.network = match container.network_infos.as_slice() {
            [] => Network::Host,
            [network] if network.port_mappings.is_empty() => match &network.name {
                Some(name) => Network::Named(name.clone()),
                None => return Err(error("container.network_infos", "the network has no name")),
            },
            _ => {
                let problem = "one network without port mappings is supported";
                return Err(error("container.network_infos", problem));
            }
        };
        Ok(())
    }

    fn image(&mut self, docker: &Docker) -> Result<(), BridgeError> {
        self.spec.image = Some(docker.name.clone());
        self.ignore("container.mesos.image.docker.credential", docker.credential.is_some());
        if let Some(config) = &docker.config {
            let path = "container.mesos.image.docker.config";
            let text = self.secret(config, path)?;
            self.auths =
                RegistryAuths::from_config_json(&text).map_err(|e| error(path, e.to_string()))?;
        }
        Ok(())
    }

    fn linux(&mut self, linux: &LinuxInfo) -> Result<(), BridgeError> {
        let unsupported = [
            ("capability_info", linux.capability_info.is_some()),
            ("bounding_capabilities", linux.bounding_capabilities.is_some()),
            ("effective_capabilities", linux.effective_capabilities.is_some()),
            ("share_pid_namespace", linux.share_pid_namespace == Some(true)),
            ("seccomp", linux.seccomp.is_some()),
            ("ipc_mode", linux.ipc_mode.is_some()),
        ];
        for (field, is_set) in unsupported {
            if is_set {
                let path = format!("container.linux_info.{field}");
                return Err(error(path, "no driver of this package can do this"));
            }
        }
        self.spec.shm_size = linux.shm_size.map(|megabytes| u64::from(megabytes) << 20);
        Ok(())
    }

    fn resource_limits(&mut self, limits: &RLimitInfo) -> Result<(), BridgeError> {
        for (n, limit) in limits.rlimits.iter().enumerate() {
            let path = format!("container.rlimit_info.rlimits[{n}]");
            let name = match limit.r#type {
                Some(RLimitType::RlmtAs) => "as",
                Some(RLimitType::RlmtCore) => "core",
                Some(RLimitType::RlmtCpu) => "cpu",
                Some(RLimitType::RlmtData) => "data",
                Some(RLimitType::RlmtFsize) => "fsize",
                Some(RLimitType::RlmtLocks) => "locks",
                Some(RLimitType::RlmtMemlock) => "memlock",
                Some(RLimitType::RlmtMsgqueue) => "msgqueue",
                Some(RLimitType::RlmtNice) => "nice",
                Some(RLimitType::RlmtNofile) => "nofile",
                Some(RLimitType::RlmtNproc) => "nproc",
                Some(RLimitType::RlmtRss) => "rss",
                Some(RLimitType::RlmtRtprio) => "rtprio",
                Some(RLimitType::RlmtRttime) => "rttime",
                Some(RLimitType::RlmtSigpending) => "sigpending",
                Some(RLimitType::RlmtStack) => "stack",
                _ => {
                    return Err(error(path, "this resource is not known"));
                }
            };
            let (soft, hard) = (limit.soft, limit.hard);
            if soft.is_some() != hard.is_some() {
                return Err(error(path, "soft and hard limit are set together or not at all"));
            }
            if soft > hard {
                return Err(error(path, "the soft limit is not more than the hard one"));
            }
            self.spec.resource_limits.push(ResourceLimit { name, soft, hard });
        }
        Ok(())
    }

    fn volume(&self, volume: &mesos_types::Volume, path: &str) -> Result<Volume, BridgeError> {
        let read_only = match volume.mode {
            volume::Mode::Rw => false,
            volume::Mode::Ro => true,
            _ => {
                return Err(error(format!("{path}.mode"), "this mode is not known"));
            }
        };
        let host = match (&volume.host_path, volume.source.as_deref()) {
            (Some(host), None) if host.starts_with('/') => host.clone(),
            (Some(host), None) => self.in_sandbox(host, &format!("{path}.host_path"))?,
            (None, Some(source)) => self.source(source, &format!("{path}.source"))?,
            _ => return Err(error(path, "a volume has one origin: host_path or source")),
        };
        let container = match volume.container_path.as_str() {
            absolute if absolute.starts_with('/') => absolute.to_owned(),
            relative => {
                check_relative(relative, &format!("{path}.container_path"))?;
                if self.spec.image.is_some() {
                    format!("{SANDBOX}/{relative}")
                } else {
                    relative.to_owned()
                }
            }
        };
        Ok(Volume { host, container, read_only })
    }

    fn source(&self, source: &volume::Source, path: &str) -> Result<String, BridgeError> {
        match source {
            volume::Source::HostPath(host) if host.path.starts_with('/') => Ok(host.path.clone()),
            volume::Source::HostPath(_) => Err(error(path, "a host path is absolute")),
            volume::Source::SandboxPath(sandbox)
                if sandbox.r#type == Some(sandbox_path::Type::Own) =>
            {
                self.in_sandbox(&sandbox.path, path)
            }
            volume::Source::DockerVolume(volume)
                if volume.driver.as_deref().is_none_or(|driver| driver == "local")
                    && volume.driver_options.is_none()
                    && !volume.name.contains('/') =>
            {
                Ok(volume.name.clone())
            }
            _ => Err(error(path, "no driver of this package has volumes of this kind")),
        }
    }

    fn in_sandbox(&self, relative: &str, path: &str) -> Result<String, BridgeError> {
        check_relative(relative, path)?;
        match self.options.sandbox {
            Some(sandbox) => Ok(format!("{sandbox}/{relative}")),
            None => Err(error(path, "the path is relative, and the task has no sandbox")),
        }
    }

    fn command(
        &mut self,
        command: &CommandInfo,
        container: Option<&ContainerInfo>,
    ) -> Result<(), BridgeError> {
        if !command.uris.is_empty() && !self.options.fetched {
            return Err(error("command.uris", "no driver fetches files"));
        }
        self.ignore("command.container", command.container.is_some());
        let docker = matches!(container.map(|c| &c.kind), Some(ContainerKind::Docker(_)));
        if docker {
            // The user of the host means nothing in the image.
            self.ignore("command.user", command.user.is_some());
        } else {
            self.spec.user = command.user.clone();
        }
        self.spec.command = match command.invocation() {
            Invocation::Shell(Some(line)) => Command::Shell(line.to_owned()),
            Invocation::Shell(None) => {
                return Err(error("command.value", "a command for the shell has a value"));
            }
            Invocation::Exec { value: Some(value), arguments } if docker => {
                Command::exec(value, arguments)
            }
            Invocation::Exec { value: Some(value), arguments } => {
                let (zeroth, arguments) = match arguments.split_first() {
                    Some((zeroth, arguments)) => (Some(zeroth.clone()), arguments.to_vec()),
                    None => (None, Vec::new()),
                };
                Command::Exec { program: value.to_owned(), zeroth, arguments }
            }
            Invocation::Exec { value: None, arguments } if self.spec.image.is_some() => {
                Command::Image { arguments: arguments.to_vec() }
            }
            Invocation::Exec { value: None, .. } => {
                return Err(error("command.value", "there is neither a program nor an image"));
            }
        };
        Ok(())
    }

    fn sandbox(&mut self) {
        let Some(sandbox) = self.options.sandbox else { return };
        let mut path = sandbox;
        if self.spec.image.is_some() {
            let volume =
                Volume { host: path.to_owned(), container: SANDBOX.into(), read_only: false };
            self.spec.volumes.insert(0, volume);
            path = SANDBOX;
        } else if self.spec.work_dir.is_none() {
            self.spec.work_dir = Some(path.to_owned());
        }
        self.spec.environment.insert("MESOS_SANDBOX".into(), path.to_owned());
    }

    fn environment(&mut self, command: &CommandInfo) -> Result<(), BridgeError> {
        let variables = command.environment.iter().flat_map(|all| &all.variables);
        for (n, variable) in variables.enumerate() {
            let path = format!("command.environment.variables[{n}]");
            let bad = |text: &str| text.contains('\0');
            if variable.name.is_empty() || variable.name.contains('=') || bad(&variable.name) {
                return Err(error(path, "the name of a variable is not empty, without = and NUL"));
            }
            let value = match variable.content() {
                Some(Content::Value(value)) => value.to_owned(),
                Some(Content::Secret(secret)) => self.secret(secret, &path)?,
                None => return Err(error(path, "the variable has no value of its type")),
            };
            if bad(&value) {
                return Err(error(path, "the value of a variable is without NUL"));
            }
            self.spec.environment.insert(variable.name.clone(), value);
        }
        Ok(())
    }

    fn secret(&self, secret: &Secret, path: &str) -> Result<String, BridgeError> {
        let bytes = match secret {
            Secret::Value(value) => value.data.clone(),
            Secret::Reference(reference) => self
                .options
                .secrets
                .and_then(|resolve| resolve(reference))
                .ok_or_else(|| error(path, "the secret is only named, and not known here"))?,
            _ => return Err(error(path, "the secret has no body")),
        };
        String::from_utf8(bytes.to_vec()).map_err(|_| error(path, "the secret is not UTF-8"))
    }

    fn resources(&mut self, info: &TaskInfo) -> Result<(), BridgeError> {
        let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
        for (n, resource) in info.resources.iter().enumerate() {
            match (resource.name.as_str(), resource.as_scalar()) {
                (name @ ("cpus" | "mem"), Some(value)) if value >= 0.0 => {
                    *sums.entry(name).or_default() += value;
                }
                ("cpus" | "mem", _) => {
                    let problem = "the resource is a number that is not negative";
                    return Err(error(format!("resources[{n}]"), problem));
                }
                _ => self.ignored.push(format!("resources[{n}]")),
            }
        }
        let limit = |name: &str| match info.limits.get(name) {
            None => Ok(None),
            Some(scalar) if scalar.0 >= 0.0 => Ok(Some(scalar.0)),
            Some(_) => Err(error(format!("limits[{name}]"), "a limit is not negative")),
        };
        let request = sums.get("mem").map(|megabytes| memory(*megabytes));
        let (memory, memory_soft) = match limit("mem")? {
            None => (request, None),
            // No limit at all.
            Some(megabytes) if megabytes.is_infinite() => (Some(0), request),
            Some(megabytes) => (Some(memory(megabytes)), request),
        };
        let shares = |cpus: &f64| ((cpus * 1024.0) as u64).max(2);
        self.spec.limits = Limits {
            memory,
            memory_soft,
            cpu_shares: sums.get("cpus").map(shares),
            cpus: limit("cpus")?.filter(|cpus| cpus.is_finite()),
            processes: None,
        };
        for name in info.limits.keys().filter(|name| !matches!(name.as_str(), "cpus" | "mem")) {
            self.ignored.push(format!("limits[{name}]"));
        }
        Ok(())
    }
}

fn check_relative(relative: &str, path: &str) -> Result<(), BridgeError> {
    if relative.is_empty() || relative.starts_with('/') || relative.split('/').any(|p| p == "..") {
        return Err(error(path, "the path is relative, not empty and without \"..\""));
    }
    Ok(())
}

/// Megabytes in bytes, and never less than Mesos gives.
fn memory(megabytes: f64) -> u64 {
    ((megabytes * (1 << 20) as f64) as u64).max(MIN_MEMORY)
}
