//! Messages as a program builds them: IDs, optional fields, and IDs as keys of maps.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use mesos_types::environment::{Variable, variable};
use mesos_types::framework_info::{Capability, capability};
use mesos_types::offer::{Operation, OperationKind, operation};
use mesos_types::{
    AgentId, Codec, CommandInfo, DurationInfo, ExecutorInfo, FrameworkId, FrameworkInfo,
    HealthCheck, KillPolicy, Labels, Resource, Secret, TaskId, TaskInfo, TaskState, TaskStatus,
    Unrecognized, command_info, executor_info, secret,
};

#[test]
fn an_id_is_its_text() {
    let id = TaskId::from("t-1");
    assert_eq!(id.as_str(), "t-1");
    assert_eq!(id, "t-1");
    assert_eq!(id, *"t-1");
    assert_eq!(id, "t-1".to_owned());
    assert_ne!(id, "t-2");
    assert_eq!("t-1".parse(), Ok(id.clone()));
    assert_eq!(String::from(id.clone()), "t-1");

    let by_id = HashMap::from([(id.clone(), 1)]);
    assert_eq!(by_id.get("t-1"), Some(&1));
    let ids = BTreeSet::from(["b", "a"].map(AgentId::from));
    assert_eq!(ids.iter().map(AgentId::as_str).collect::<Vec<_>>(), ["a", "b"]);
    assert!(ids.contains("b"));
}

#[test]
fn new_takes_ids_in_any_form() {
    let id = AgentId::from("S0");
    let tasks = [
        TaskInfo::new("n", "t", "S0"),
        TaskInfo::new(String::from("n"), String::from("t"), &id),
        TaskInfo::new("n", TaskId::from("t"), id),
    ];
    assert_eq!(tasks[0], tasks[1]);
    assert_eq!(tasks[0], tasks[2]);
    assert_eq!(TaskStatus::new("t", TaskState::Running).task_id, "t");
}

#[cfg(feature = "serde")]
#[test]
fn ids_are_keys_of_json_objects() {
    use std::collections::BTreeMap;

    use mesos_types::ContainerId;

    let tasks = BTreeMap::from([(TaskId::from("t-1"), AgentId::from("S0"))]);
    let text = serde_json::to_string(&tasks).unwrap();
    // A key can only be a text; a value keeps the form of its message.
    assert_eq!(text, r#"{"t-1":{"value":"S0"}}"#);
    assert_eq!(serde_json::from_str::<BTreeMap<TaskId, AgentId>>(&text).unwrap(), tasks);

    let value = serde_json::to_value(&tasks).unwrap();
    assert_eq!(value.to_string(), text);
    let hashed: HashMap<TaskId, AgentId> = serde_json::from_value(value).unwrap();
    assert_eq!(hashed.get("t-1"), Some(&AgentId::from("S0")));

    // A message of several fields is not a key.
    let nested: ContainerId = "a.b".parse().unwrap();
    assert!(serde_json::to_string(&BTreeMap::from([(nested, 1)])).is_err());
}

#[test]
fn secrets_and_variables() {
    let value = Secret::value("hunter2");
    assert!(matches!(&value, Secret::Value(secret) if secret.data == "hunter2"));
    assert!(!format!("{value:?}").contains("hunter2"));
    assert_eq!(Secret::reference("db"), Secret::Reference(secret::Reference::new("db")));

    let variable = Variable::secret("TOKEN", value.clone());
    assert_eq!(variable.content(), Some(variable::Content::Secret(&value)));
    assert_eq!(variable.value, None);

    let command = CommandInfo::shell("x").with_environment([
        Variable::from(("A", "1")),
        variable.clone(),
        Variable::from(("A", "2")),
    ]);
    let environment = command.environment.unwrap();
    assert_eq!(environment.get("A").unwrap().value.as_deref(), Some("2"));
    assert_eq!(environment.get("TOKEN"), Some(&variable));
    assert_eq!(environment.get("B"), None);
}

#[test]
fn setters_say_what_the_fields_say() {
    let task = TaskInfo::new("n", "t", "S0")
        .with_resources([Resource::cpus(0.5)])
        .with_data("data")
        .with_labels([("k", "v")])
        .with_kill_policy(KillPolicy::default().with_grace_period(DurationInfo::from_secs(3)))
        .with_max_completion_time(DurationInfo::from_secs(60))
        .with_limits([("cpus", 1.0), ("mem", f64::INFINITY)])
        .with_health_check(
            HealthCheck::tcp(80)
                .with_delay(Duration::from_millis(1500))
                .with_interval(Duration::ZERO)
                .with_timeout(Duration::from_secs(1))
                .with_grace_period(Duration::from_secs(2))
                .with_consecutive_failures(7u32),
        );
    let check = task.health_check.as_deref().unwrap();
    assert_eq!(
        (check.delay_seconds, check.interval_seconds, check.timeout_seconds),
        (Some(1.5), Some(0.0), Some(1.0))
    );
    assert_eq!((check.grace_period_seconds, check.consecutive_failures), (Some(2.0), Some(7)));
    assert_eq!(task.limits["mem"].0, f64::INFINITY);
    assert_eq!(task.labels.as_ref().unwrap().get("k"), Some("v"));
    assert_eq!(TaskInfo::decode_exact(&task.encode_to_vec()), Ok(task.clone()));
    // What was there is replaced.
    assert_eq!(task.with_labels(Labels::default()).labels, Some(Labels::default()));

    let command = CommandInfo::default()
        .with_value("run")
        .with_shell(false)
        .with_arguments(["run", "-v"])
        .with_user("nobody")
        .with_uris([command_info::Uri::from("http://h/a.tgz").with_extract(false)]);
    assert_eq!(command.uris[0].extract, Some(false));
    assert_eq!(
        command,
        CommandInfo {
            uris: command.uris.clone(),
            user: Some("nobody".into()),
            ..CommandInfo::exec("run", ["run", "-v"])
        }
    );

    let framework = FrameworkInfo::new("u", "n")
        .with_id("F")
        .with_failover_timeout(Duration::from_secs(3600))
        .with_checkpoint(true)
        .with_roles(["a", "b"])
        .with_capabilities([capability::Type::MultiRole, capability::Type::PartitionAware]);
    assert_eq!(framework.id, Some(FrameworkId::from("F")));
    assert_eq!(framework.failover_timeout(), Some(Duration::from_secs(3600)));
    assert_eq!(framework.roles, ["a", "b"]);
    assert_eq!(framework.capabilities[0], Capability::from(capability::Type::MultiRole));

    let executor = ExecutorInfo::new("e")
        .with_framework_id("F")
        .with_type(executor_info::Type::Custom)
        .with_command(command.clone());
    assert_eq!(executor.command.as_deref(), Some(&command));
    assert_eq!(executor.r#type, Some(executor_info::Type::Custom));
}

#[test]
fn operations_from_their_bodies() {
    let volumes = vec![Resource::disk(1.0)];
    let kind = OperationKind::Create(operation::Create { volumes: volumes.clone() });
    assert_eq!(Operation::from(kind), Operation::create(volumes));
    assert_eq!(Operation::launch([]).with_id("o").id.unwrap(), "o");
}

#[test]
fn an_unrecognised_number_prints_itself() {
    let TaskState::Unrecognized(number) = TaskState::from(99) else { panic!("99 has a name") };
    let _: Unrecognized<TaskState> = number;
    assert_eq!(number.to_string(), "99");
    assert_eq!(format!("{number:>4}"), "  99");
}
