//! From the model to tasks, and back.

use std::time::Duration;

use bytes::Bytes;
use mesos_container::bridge::{self, Options, SANDBOX};
use mesos_container::stat::metric;
use mesos_container::{
    Command, ContainerError, End, Ending, Exit, Limits, Network, RunResult, Stat, Volume,
};
use mesos_types::container_info::DockerInfo;
use mesos_types::container_info::docker_info::{Network as DockerNetwork, PortMapping};
use mesos_types::task_status::{Reason, Source};
use mesos_types::volume::{self, Mode};
use mesos_types::{
    AgentId, CommandInfo, ContainerInfo, ContainerKind, DurationInfo, KillPolicy, Labels,
    Parameter, Resource, Secret, TaskId, TaskInfo, TaskState, TimeInfo, json,
};

fn info() -> TaskInfo {
    TaskInfo::new("name", TaskId::from("t1"), AgentId::from("S0"))
        .with_command(CommandInfo::shell("true"))
}

fn in_docker(docker: DockerInfo) -> TaskInfo {
    let container = ContainerInfo::new(ContainerKind::Docker(docker));
    TaskInfo { container: Some(Box::new(container)), ..info() }
}

fn bridge(info: &TaskInfo) -> bridge::Bridged {
    bridge::task(info, &Options::default()).unwrap()
}

fn path(info: &TaskInfo) -> String {
    bridge::task(info, &Options::default()).unwrap_err().path().to_owned()
}

#[test]
fn a_whole_task_from_json() {
    let json = br#"{
        "name": "web", "task_id": {"value": "web-1"}, "agent_id": {"value": "S0"},
        "resources": [
            {"name": "cpus", "type": "SCALAR", "scalar": {"value": 0.5}},
            {"name": "cpus", "type": "SCALAR", "scalar": {"value": 0.25}, "role": "r"},
            {"name": "mem", "type": "SCALAR", "scalar": {"value": 64}},
            {"name": "disk", "type": "SCALAR", "scalar": {"value": 10}}],
        "command": {"value": "serve", "shell": false, "arguments": ["-p", "80"], "environment":
            {"variables": [{"name": "A", "value": "b"}, {"name": "S", "type": "SECRET",
                "secret": {"type": "VALUE", "value": {"data": "c2VjcmV0"}}}]}},
        "container": {"type": "DOCKER", "hostname": "box", "docker": {"image": "nginx:1", "network":
            "BRIDGE", "privileged": true, "force_pull_image": true, "port_mappings":
            [{"host_port": 31000, "container_port": 80}], "parameters": [{"key": "user", "value":
            "www"}, {"key": "label", "value": "a=b"}]},
            "rlimit_info": {"rlimits": [{"type": "RLMT_NOFILE", "soft": 10, "hard": 20}]},
            "linux_info": {"shm_size": 16},
            "volumes": [{"container_path": "/data", "host_path": "/srv", "mode": "RO"},
                {"container_path": "cache", "mode": "RW", "source": {"type": "SANDBOX_PATH",
                "sandbox_path": {"type": "SELF", "path": "c"}}},
                {"container_path": "/vol", "mode": "RW", "source": {"type": "DOCKER_VOLUME",
                "docker_volume": {"name": "v1"}}}]},
        "limits": {"mem": {"value": 128}, "cpus": {"value": 2}},
        "labels": {"labels": [{"key": "k", "value": "v"}, {"key": "empty"}]},
        "kill_policy": {"grace_period": {"nanoseconds": 5000000000}},
        "max_completion_time": {"nanoseconds": 60000000000},
        "health_check": {"type": "COMMAND", "command": {"value": "true"}}
    }"#;
    let info: TaskInfo = json::from_slice(json, mesos_types::Dialect::V1).unwrap();
    let options = Options { sandbox: Some("/var/sandbox"), ..Options::default() };
    let bridge::Bridged { spec, ignored, .. } = bridge::task(&info, &options).unwrap();
    assert_eq!(spec.id, "web-1");
    assert_eq!(spec.command, Command::exec("serve", ["-p", "80"]));
    assert_eq!(spec.environment["A"], "b");
    assert_eq!(spec.environment["S"], "secret");
    assert_eq!(spec.environment["MESOS_SANDBOX"], SANDBOX);
    assert!(!format!("{spec:?}").contains("secret"), "{spec:?}");
    assert_eq!(spec.image.as_deref(), Some("nginx:1"));
    assert!(spec.force_pull && spec.privileged);
    assert_eq!((spec.network, spec.hostname.as_deref()), (Network::Bridge, Some("box")));
    assert_eq!((spec.ports[0].host, spec.ports[0].container), (31000, 80));
    assert_eq!(spec.ports[0].protocol, "tcp");
    assert_eq!(spec.user.as_deref(), Some("www"));
    let labels: Vec<_> = spec.labels.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(labels, [("a", "b"), ("empty", ""), ("k", "v")]);
    let volume = |host: &str, container: &str, read_only| Volume {
        host: host.into(),
        container: container.into(),
        read_only,
    };
    let volumes = [
        volume("/var/sandbox", SANDBOX, false),
        volume("/srv", "/data", true),
        volume("/var/sandbox/c", &format!("{SANDBOX}/cache"), false),
        volume("v1", "/vol", false),
    ];
    assert_eq!(spec.volumes, volumes);
    let limits = Limits {
        memory: Some(128 << 20),
        memory_soft: Some(64 << 20),
        cpu_shares: Some(768),
        cpus: Some(2.0),
        processes: None,
    };
    assert_eq!(spec.limits, limits);
    assert_eq!(spec.resource_limits[0].name, "nofile");
    assert_eq!(spec.shm_size, Some(16 << 20));
    assert_eq!(spec.kill_grace, Duration::from_secs(5));
    assert_eq!(spec.timeout, Some(Duration::from_secs(60)));
    assert_eq!(ignored, ["health_check", "resources[3]"]);
}

#[test]
fn commands() {
    let command = |command| bridge(&info().with_command(command)).spec.command;
    assert_eq!(command(CommandInfo::shell("a b")), Command::shell("a b"));
    // Without a Docker container the arguments begin with the zeroth.
    let exec = Command::Exec {
        program: "/bin/x".into(),
        zeroth: Some("x".into()),
        arguments: vec!["y".into()],
    };
    assert_eq!(command(CommandInfo::exec("/bin/x", ["x", "y"])), exec);
    assert_eq!(command(CommandInfo::exec("x", [""; 0])), Command::exec("x", [""; 0]));
    // The image supplies a program.
    let image =
        CommandInfo { shell: Some(false), arguments: vec!["a".into()], ..Default::default() };
    let docker = in_docker(DockerInfo::new("busybox"));
    let arguments = vec!["a".to_owned()];
    let spec = bridge(&docker.clone().with_command(image.clone())).spec;
    assert_eq!(spec.command, Command::Image { arguments });
    assert_eq!(spec.network, Network::Host);

    assert_eq!(path(&info().with_command(image)), "command.value");
    assert_eq!(path(&info().with_command(CommandInfo::default())), "command.value");
    assert_eq!(path(&TaskInfo { command: None, ..info() }), "command");
    // A user of this machine is one for processes only.
    let user = CommandInfo { user: Some("nobody".into()), ..CommandInfo::shell("id") };
    assert_eq!(bridge(&info().with_command(user.clone())).spec.user.as_deref(), Some("nobody"));
    let bridged = bridge(&docker.with_command(user));
    assert_eq!((bridged.spec.user, bridged.ignored), (None, vec!["command.user".to_owned()]));
}

#[test]
fn what_no_driver_can_do_is_an_error_with_its_path() {
    let uri = mesos_types::command_info::Uri::new("http://example.com/x");
    let with_uri = CommandInfo { uris: vec![uri], ..CommandInfo::shell("x") };
    assert_eq!(path(&info().with_command(with_uri.clone())), "command.uris");
    let fetched = Options { fetched: true, ..Options::default() };
    assert!(bridge::task(&info().with_command(with_uri), &fetched).is_ok());

    let negative = Some(DurationInfo { nanoseconds: -1 });
    let late = TaskInfo { max_completion_time: negative.clone(), ..info() };
    assert_eq!(path(&late), "max_completion_time");
    let policy = KillPolicy { grace_period: negative };
    assert_eq!(path(&TaskInfo { kill_policy: Some(policy), ..info() }), "kill_policy.grace_period");
    for bad in [-1.0, f64::NAN] {
        assert_eq!(path(&info().with_resources([Resource::mem(bad)])), "resources[0]");
    }

    let parameters = vec![Parameter::new("cap-add", "ALL")];
    let docker = DockerInfo { parameters, ..DockerInfo::new("x") };
    assert_eq!(path(&in_docker(docker)), "container.docker.parameters");
    let docker = DockerInfo { network: Some(DockerNetwork::User), ..DockerInfo::new("x") };
    assert_eq!(path(&in_docker(docker)), "container.network_infos");
    let port_mappings = vec![PortMapping::new(70_000, 80)];
    let docker = DockerInfo { port_mappings, ..DockerInfo::new("x") };
    assert_eq!(path(&in_docker(docker)), "container.docker.port_mappings[0]");

    let with_volume = |volume| {
        let mut info = in_docker(DockerInfo::new("x"));
        info.container.as_mut().unwrap().volumes.push(volume);
        info
    };
    let climbs = mesos_types::Volume::host("../up", "/srv", Mode::Rw);
    assert_eq!(path(&with_volume(climbs)), "container.volumes[0].container_path");
    let relative = mesos_types::Volume::host("/data", "inside", Mode::Rw);
    assert_eq!(path(&with_volume(relative)), "container.volumes[0].host_path");
    let nothing = mesos_types::Volume::new("/data", Mode::Rw);
    assert_eq!(path(&with_volume(nothing)), "container.volumes[0]");
    let secret = volume::Source::Secret(Secret::Value(mesos_types::secret::Value::new("x".into())));
    let secret = mesos_types::Volume {
        source: Some(Box::new(secret)),
        ..mesos_types::Volume::new("/data", Mode::Rw)
    };
    assert_eq!(path(&with_volume(secret)), "container.volumes[0].source");
}

#[test]
fn secrets_by_name_are_asked_for() {
    let reference = mesos_types::secret::Reference::new("vault");
    let variable = mesos_types::environment::Variable {
        r#type: Some(mesos_types::environment::variable::Type::Secret),
        secret: Some(Secret::Reference(reference)),
        ..mesos_types::environment::Variable::new("S")
    };
    let command = CommandInfo {
        environment: Some([variable].into_iter().collect()),
        ..CommandInfo::shell("x")
    };
    let info = info().with_command(command);
    assert_eq!(path(&info), "command.environment.variables[0]");
    let resolve = |reference: &mesos_types::secret::Reference| {
        (reference.name == "vault").then(|| Bytes::from_static(b"hidden"))
    };
    let options = Options { secrets: Some(&resolve), ..Options::default() };
    let spec = bridge::task(&info, &options).unwrap().spec;
    assert_eq!(spec.environment["S"], "hidden");
    assert!(!format!("{spec:?} {options:?}").contains("hidden"));
}

#[test]
fn memory_and_labels() {
    // Mesos gives 32 MB at least.
    let limits = |info: TaskInfo| bridge(&info).spec.limits;
    assert_eq!(limits(info().with_resources([Resource::mem(1.0)])).memory, Some(32 << 20));
    assert_eq!(limits(info()), Limits::default());
    let small = limits(info().with_resources([Resource::cpus(0.001)]));
    assert_eq!(small.cpu_shares, Some(2));
    let mut unlimited = info().with_resources([Resource::mem(64.0)]);
    unlimited.limits.insert("mem".into(), mesos_types::value::Scalar(f64::INFINITY));
    let unlimited = limits(unlimited);
    assert_eq!((unlimited.memory, unlimited.memory_soft), (Some(0), Some(64 << 20)));
    let labels: Labels = [("a", "b")].into_iter().collect();
    let labelled = TaskInfo { labels: Some(labels), ..info() };
    assert_eq!(bridge(&labelled).spec.labels["a"], "b");
}

#[test]
fn statuses() {
    let ending = |exit, out_of_memory| Ok(Ending { exit: Some(exit), out_of_memory });
    let update = |ending, end| bridge::status("t1".into(), &RunResult::new(ending, end));
    let cases = [
        (update(ending(Exit::Code(0), None), None), TaskState::Finished, None),
        (update(ending(Exit::Code(1), None), None), TaskState::Failed, None),
        (update(ending(Exit::Signal(11), None), None), TaskState::Failed, None),
        (
            update(ending(Exit::Code(137), None), None),
            TaskState::Failed,
            Some(Reason::ContainerLimitationMemory),
        ),
        (update(ending(Exit::Code(137), Some(false)), None), TaskState::Failed, None),
        (
            update(ending(Exit::Code(0), None), Some(End::DeadlineExceeded)),
            TaskState::Failed,
            Some(Reason::MaxCompletionTimeReached),
        ),
        (update(ending(Exit::Signal(15), None), Some(End::Cancelled)), TaskState::Killed, None),
        (
            update(Err(ContainerError::Mock), None),
            TaskState::Failed,
            Some(Reason::ExecutorTerminated),
        ),
    ];
    for (status, state, reason) in cases {
        assert_eq!((status.state, status.reason), (state, reason), "{status:?}");
        assert_eq!(status.source, Some(Source::Executor));
        assert!(status.message.is_some() && status.state.is_terminal());
    }
    let failure = bridge::failure("t1".into(), &ContainerError::Ended(End::Cancelled));
    assert_eq!(failure.state, TaskState::Killed);
    let failure = bridge::failure("t1".into(), &ContainerError::ExitCode(1));
    assert_eq!(failure.reason, Some(Reason::ContainerLaunchFailed));

    let killed = RunResult::new(ending(Exit::Code(137), Some(true)), None);
    let limitation = killed.limitation(64 << 20).unwrap();
    assert_eq!(limitation.resources, [Resource::mem(64.0)]);
    assert_eq!(RunResult::success().limitation(1), None);
}

#[test]
fn statistics() {
    let stat = Stat::new(
        TimeInfo { nanoseconds: 1_500_000_000 },
        [
            (metric::CPU_USER, 2_500_000_000),
            (metric::CPU_KERNEL, 500_000_000),
            (metric::MEM_USAGE, 4096),
            (metric::NET_RX, 1),
            (metric::NET_TX, 2),
            (metric::DISK_READ, 3),
            (metric::THREADS, 4),
        ],
    );
    let found = bridge::statistics(&stat);
    assert_eq!(found.timestamp, 1.5);
    assert_eq!((found.cpus_user_time_secs, found.cpus_system_time_secs), (Some(2.5), Some(0.5)));
    assert_eq!((found.mem_total_bytes, found.mem_limit_bytes), (Some(4096), None));
    assert_eq!((found.net_rx_bytes, found.net_tx_bytes), (Some(1), Some(2)));
    assert_eq!((found.threads, found.processes), (Some(4), None));
    let block = found.blkio_statistics.unwrap();
    assert_eq!(block.throttling[0].io_service_bytes.len(), 1);
    assert_eq!(block.throttling[0].io_service_bytes[0].value, Some(3));

    // As an agent tells it of a standalone container with 0.1 CPUs and 32 MB.
    let info = info().with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
    let limits = bridge(&info).spec.limits;
    let found = bridge::statistics_of([&stat], &limits).next().unwrap();
    assert_eq!(found.mem_limit_bytes, Some(33_554_432));
    assert_eq!(found.mem_soft_limit_bytes, Some(33_554_432));
    assert!((found.cpus_soft_limit.unwrap() - 0.1).abs() < 0.001);
}

/// The tasks that were launched in recorded sessions, run here: their last updates are those
/// that Mesos' own executors sent.
#[cfg(all(feature = "process", target_os = "linux"))]
#[tokio::test]
async fn recorded_tasks_end_as_recorded() {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use mesos_container::{Context, ProcessDriver, Task, execute};
    use mesos_types::offer::OperationKind;
    use mesos_types::scheduler::{Call, CallKind, Event};
    use mesos_types::{Codec, TaskStatus};

    let mut tasks: BTreeMap<String, TaskInfo> = BTreeMap::new();
    let mut killed = Vec::new();
    let mut ends: BTreeMap<String, TaskStatus> = BTreeMap::new();
    for file in mesos_test_data::files("captures", ".pb") {
        let name = file.file_name().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&file).unwrap();
        if name.contains("_CALL_ACCEPT_LAUNCH") || name.contains("_CALL_KILL.") {
            match Call::decode(bytes.as_slice()).unwrap().kind {
                CallKind::Accept(accept) => {
                    for operation in accept.operations {
                        let launched = match operation.kind {
                            OperationKind::Launch(launch) => launch.task_infos,
                            OperationKind::LaunchGroup(group) => group.task_group.tasks,
                            _ => vec![],
                        };
                        let by_id = |task: TaskInfo| (task.task_id.as_ref().to_owned(), task);
                        tasks.extend(launched.into_iter().map(by_id));
                    }
                }
                CallKind::Kill(kill) => killed.push(kill.task_id),
                _ => {}
            }
        } else if name.starts_with("event_") && name.contains("_UPDATE_TASK_") {
            let Event::Update(update) = Event::decode(bytes.as_slice()).unwrap() else { continue };
            if update.status.state.is_terminal() {
                ends.insert(update.status.task_id.as_ref().to_owned(), update.status);
            }
        }
    }
    let mut compared = 0;
    for (id, recorded) in ends {
        let Some(info) = tasks.get(&id) else { continue };
        let spec = bridge(info).spec;
        let context = Context::new();
        let mut task = Task::new(spec);
        if killed.contains(&info.task_id) {
            let context = context.clone();
            task = task.on_start(move || context.cancel());
        }
        let result = execute(&ProcessDriver::new(), &context, Arc::new(task)).await.unwrap();
        let ours = bridge::status(info.task_id.clone(), &result);
        assert_eq!(
            (ours.state, ours.message, ours.reason, ours.source),
            (recorded.state, recorded.message, recorded.reason, recorded.source),
            "{id}"
        );
        compared += 1;
    }
    println!("recorded tasks that end as recorded: {compared}");
    assert!(compared >= 2);
}
