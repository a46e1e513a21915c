//! What carries out a task, how a command is started, what an environment sets.

use mesos_types::environment::variable::Content;
use mesos_types::*;

pub fn task() -> TaskInfo {
    TaskInfo::new("t", "t1", "S0")
}

#[test]
fn what_carries_out_a_task() {
    let command = CommandInfo::shell("true");
    let executor = ExecutorInfo::new("e");
    assert_eq!(task().execution(), Execution::Neither);
    let by_command = task().with_command(command.clone());
    assert_eq!(by_command.execution(), Execution::Command(&command));
    let by_executor = by_command.clone().with_executor(executor.clone());
    assert_eq!(by_executor.execution(), Execution::Executor(&executor));
    assert_eq!(by_executor.clone().with_command(command.clone()), by_command);
    let both = TaskInfo { command: by_command.command.clone(), ..by_executor };
    assert_eq!(both.execution(), Execution::Both { command: &command, executor: &executor });
    let asks = task().with_resources([Resource::cpus(1.0)]).with_resources([Resource::mem(32.0)]);
    assert_eq!(asks.resources, [Resource::mem(32.0)]);
}

#[test]
fn how_a_command_is_started() {
    let arguments = vec!["ls".to_owned(), "-l".to_owned()];
    let table = [
        (None, None, Invocation::Shell(None)),
        (None, Some("ls"), Invocation::Shell(Some("ls"))),
        (Some(true), Some("ls"), Invocation::Shell(Some("ls"))),
        (Some(true), None, Invocation::Shell(None)),
        (Some(false), Some("ls"), Invocation::Exec { value: Some("ls"), arguments: &arguments }),
        (Some(false), Some(""), Invocation::Exec { value: Some(""), arguments: &arguments }),
        (Some(false), None, Invocation::Exec { value: None, arguments: &arguments }),
    ];
    for (shell, value, invocation) in table {
        let command = CommandInfo {
            shell,
            value: value.map(Into::into),
            arguments: arguments.clone(),
            ..CommandInfo::default()
        };
        assert_eq!(command.invocation(), invocation, "{command:?}");
    }
    assert_eq!(CommandInfo::shell("echo hi").invocation(), Invocation::Shell(Some("echo hi")));
    let exec = CommandInfo::exec("/bin/ls", ["ls", "-l"]);
    assert_eq!(
        exec.invocation(),
        Invocation::Exec { value: Some("/bin/ls"), arguments: &arguments }
    );
    assert_eq!((exec.shell, CommandInfo::shell("").shell), (Some(false), Some(true)));
}

#[test]
fn what_a_variable_is_set_to() {
    use environment::Variable;
    use environment::variable::Type;

    let secret = Secret::Reference(secret::Reference::new("s"));
    let full =
        Variable { value: Some("v".into()), secret: Some(secret.clone()), ..Variable::new("n") };
    let table = [
        (None, Some(Content::Value("v"))),
        (Some(Type::Value), Some(Content::Value("v"))),
        (Some(Type::Secret), Some(Content::Secret(&secret))),
        (Some(Type::Unknown), None),
        (Some(Type::from_number(3)), None),
    ];
    for (r#type, content) in table {
        assert_eq!(Variable { r#type, ..full.clone() }.content(), content, "{type:?}");
        assert_eq!(
            Variable { r#type, ..Variable::new("n") }.content(),
            None,
            "{type:?} without it"
        );
    }
    let environment = Environment::from_iter([("A", "1"), ("B", ""), ("A", "2")]);
    let seen: Vec<_> =
        environment.variables.iter().map(|v| (v.name.as_str(), v.content())).collect();
    let value = |text| Some(Content::Value(text));
    assert_eq!(seen, [("A", value("1")), ("B", value("")), ("A", value("2"))]);
    assert!(environment.variables.iter().all(|v| v.r#type.is_none()));
    assert_eq!(environment.variables.iter().cloned().collect::<Environment>(), environment);
}

#[test]
fn labels_and_parameters_by_key() {
    let labels = Labels::from_iter([("k", "v"), ("k", "w"), ("", "")]);
    assert_eq!((labels.get("k"), labels.get(""), labels.get("x")), (Some("v"), Some(""), None));
    let labels = Labels(vec![Label::new("k"), ("k", "v").into()]);
    assert_eq!((labels.get("k"), labels.find("k")), (None, Some(&Label::new("k"))));
    assert_eq!(Labels::default().get(""), None);
    let parameters = Parameters::from_iter([("k".to_owned(), "v"), ("k".to_owned(), "w")]);
    assert_eq!((parameters.get("k"), parameters.get("x")), (Some("v"), None));
    assert_eq!(parameters.0.len(), 2);
}

#[test]
fn volumes_and_containers() {
    let volume = Volume::host("/in", "/out", volume::Mode::Ro);
    assert_eq!(
        (volume.container_path.as_str(), volume.host_path.as_deref(), volume.mode),
        ("/in", Some("/out"), volume::Mode::Ro)
    );
    assert_eq!((volume.image, volume.source), (None, None));
    let docker = container_info::DockerInfo::new("busybox");
    assert_eq!(ContainerInfo::docker("busybox"), ContainerInfo::new(ContainerKind::Docker(docker)));
    assert_eq!(
        ContainerInfo::mesos(),
        ContainerInfo::new(ContainerKind::bare(container_info::Type::Mesos))
    );
    assert_eq!(ContainerInfo::mesos().encode_to_vec(), [0x08, 2]);
}
