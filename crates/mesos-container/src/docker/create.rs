//! The configuration of a container, from a task.

use std::collections::HashMap;

use bollard::models::{
    ContainerCreateBody, HostConfig, HostConfigLogConfig, PortBinding, PortMap, ResourcesUlimits,
};

use crate::{Command, Config, ContainerError, ImageReference, Network, Note, TaskSpec, Volume};

fn unsupported(what: impl Into<String>) -> ContainerError {
    ContainerError::Unsupported { driver: "docker", what: what.into() }
}

/// The configuration of the container of a task, and what of the task it leaves out.
pub(super) fn body(
    spec: &TaskSpec,
    image: &ImageReference,
    config: &Config,
) -> Result<(ContainerCreateBody, Vec<Note>), ContainerError> {
    let mut notes = Vec::new();
    let (entrypoint, cmd) = match &spec.command {
        Command::Image { arguments } => (None, arguments.clone()),
        Command::Shell(line) => {
            (Some(vec!["/bin/sh".to_owned()]), vec!["-c".to_owned(), line.clone()])
        }
        Command::Exec { program, zeroth: None, arguments } => {
            (None, std::iter::once(program).chain(arguments).cloned().collect())
        }
        // A zeroth argument is for a program, and not for the entry point of the image.
        Command::Exec { program, zeroth: Some(zeroth), arguments } => {
            if zeroth != program {
                notes.push(Note::ZerothArgument);
            }
            (Some(vec![program.clone()]), arguments.clone())
        }
    };
    let environment = spec.environment.iter().map(|(name, value)| format!("{name}={value}"));
    let ports: HashMap<String, Vec<PortBinding>> =
        spec.ports.iter().fold(HashMap::new(), |mut ports, port| {
            let key = format!("{}/{}", port.container, port.protocol);
            let host_port = Some(port.host.to_string());
            ports.entry(key).or_default().push(PortBinding { host_ip: None, host_port });
            ports
        });
    let body = ContainerCreateBody {
        hostname: spec.hostname.clone(),
        user: spec.user.clone(),
        attach_stdin: Some(true),
        attach_stdout: Some(true),
        attach_stderr: Some(true),
        open_stdin: Some(true),
        stdin_once: Some(true),
        tty: Some(false),
        env: Some(environment.collect()),
        cmd: (!cmd.is_empty()).then_some(cmd),
        entrypoint,
        image: Some(image.to_string()),
        working_dir: spec.work_dir.clone(),
        labels: Some(spec.labels.clone().into_iter().collect()),
        exposed_ports: (!ports.is_empty()).then(|| ports.keys().cloned().collect()),
        host_config: Some(host(spec, config, ports)?),
        ..ContainerCreateBody::default()
    };
    Ok((body, notes))
}

fn host(
    spec: &TaskSpec,
    config: &Config,
    ports: HashMap<String, Vec<PortBinding>>,
) -> Result<HostConfig, ContainerError> {
    let number = |what: &str, value: u64| {
        i64::try_from(value).map_err(|_| unsupported(format!("have a {what} of {value}")))
    };
    let limits = &spec.limits;
    let memory = match limits.memory.unwrap_or(config.memory.0) {
        0 => None,
        bytes => Some(number("memory limit", bytes)?),
    };
    let cpu_shares = match limits.cpu_shares {
        Some(shares) => number("CPU share", shares)?,
        None => config.cpu_shares,
    };
    let soft = limits.memory_soft.map(|bytes| number("soft memory limit", bytes)).transpose()?;
    let processes = limits.processes.map(|n| number("limit of processes", n)).transpose()?;
    let shm_size = spec.shm_size.map(|bytes| number("size of /dev/shm", bytes)).transpose()?;
    let nano_cpus = limits.cpus.map(|cpus| (cpus * 1e9) as i64);
    let binds: Result<Vec<String>, _> = spec.volumes.iter().map(bind).collect();
    let ulimits = spec.resource_limits.iter().map(|limit| {
        // For the daemon, minus one means no limit.
        let value = |limit: Option<u64>| limit.map_or(-1, |l| l.try_into().unwrap_or(-1));
        let name = Some(limit.name.to_owned());
        ResourcesUlimits { name, soft: Some(value(limit.soft)), hard: Some(value(limit.hard)) }
    });
    let network_mode = match &spec.network {
        Network::Default => None,
        Network::Host => Some("host".to_owned()),
        Network::None => Some("none".to_owned()),
        Network::Bridge => Some("bridge".to_owned()),
        Network::Named(name) => Some(name.clone()),
    };
    let ports: PortMap = ports.into_iter().map(|(key, bindings)| (key, Some(bindings))).collect();
    Ok(HostConfig {
        memory,
        // Without swap, what needs more memory ends.
        memory_swap: memory,
        memory_reservation: soft,
        cpu_shares: Some(cpu_shares),
        nano_cpus,
        pids_limit: processes,
        ulimits: Some(ulimits.collect()),
        binds: Some(binds?),
        network_mode,
        port_bindings: (!ports.is_empty()).then_some(ports),
        privileged: Some(spec.privileged),
        shm_size,
        // The output goes to the task, and nowhere else.
        log_config: Some(HostConfigLogConfig { typ: Some("none".to_owned()), config: None }),
        ..HostConfig::default()
    })
}

fn bind(volume: &Volume) -> Result<String, ContainerError> {
    let bad = |path: &str| path.is_empty() || path.contains(':');
    if bad(&volume.host) || bad(&volume.container) {
        return Err(unsupported("mount a volume whose path is empty or contains a colon"));
    }
    if volume.host.contains('/') && !volume.host.starts_with('/') {
        return Err(unsupported("mount a volume from a relative path"));
    }
    if !volume.container.starts_with('/') {
        return Err(unsupported("mount a volume at a relative path"));
    }
    let mode = if volume.read_only { "ro" } else { "rw" };
    Ok(format!("{}:{}:{mode}", volume.host, volume.container))
}
