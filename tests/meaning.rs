//! What messages mean beyond their fields: states that are an end, defaults, views, builders,
//! and how values are printed.

mod support;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use data_encoding::HEXLOWER;
use mesos_types::codec::Codec;
use mesos_types::environment::variable::Content;
use mesos_types::offer::{Operation, operation};
use mesos_types::scheduler::call;
use mesos_types::value::{Range, Ranges, Scalar, Set};
use mesos_types::wire::Default as Declared;
use mesos_types::*;
use serde_json::{Value as Json, json};

// What is an end.

#[test]
fn task_states_are_terminal_as_since_1_2() {
    use TaskState::*;
    let terminal = [Finished, Failed, Killed, Lost, Error, Dropped, Gone, GoneByOperator];
    let alive = [Staging, Starting, Running, Killing, Unreachable, Unknown];
    assert_eq!(terminal.len() + alive.len(), TaskState::ALL.len());
    assert!(terminal.into_iter().all(TaskState::is_terminal));
    assert!(!alive.into_iter().any(TaskState::is_terminal));
    let numbers: Vec<i32> = terminal.into_iter().map(TaskState::number).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 7, 9, 11, 12]);
    for number in [-1, 14, i32::MIN, i32::MAX] {
        assert!(matches!(TaskState::from_number(number), Unrecognized(_)));
        assert!(!TaskState::from_number(number).is_terminal(), "{number}");
    }
}

#[test]
fn operation_states_are_terminal() {
    use OperationState::*;
    let terminal = [Finished, Failed, Error, Dropped, GoneByOperator];
    let open = [Unsupported, Pending, Unreachable, Recovering, Unknown];
    assert_eq!(terminal.len() + open.len(), OperationState::ALL.len());
    assert!(terminal.into_iter().all(OperationState::is_terminal));
    assert!(!open.into_iter().any(OperationState::is_terminal));
    assert!(!OperationState::from_number(-1).is_terminal());
    assert!(!OperationState::from_number(10).is_terminal());
}

#[test]
fn operations_are_speculative_by_type() {
    use operation::Type::*;
    let speculative = [Reserve, Unreserve, Create, Destroy, GrowVolume, ShrinkVolume];
    for of in operation::Type::ALL {
        assert_eq!(of.is_speculative(), speculative.contains(of), "{of}");
        let kind = offer::OperationKind::bare(Some(*of));
        assert_eq!(kind.is_speculative(), speculative.contains(of), "{of} without its body");
    }
    assert!(!operation::Type::from_number(15).is_speculative());
    assert!(!offer::OperationKind::bare(None).is_speculative());
    assert!(Operation::reserve(vec![]).kind.is_speculative());
    assert!(!Operation::launch(vec![]).kind.is_speculative());
}

// Defaults.

/// What the accessors say of a message in which nothing is set, by message and field.
fn defaults() -> BTreeMap<&'static str, Declared> {
    use Declared::{Bool, Double, Integer, Name, Text};

    let check = CheckInfo::default();
    let health = HealthCheck::default();
    let http = health_check::HttpCheckInfo::new(1);
    let tcp = health_check::TcpCheckInfo::new(1);
    let framework = FrameworkInfo::new("", "");
    let agent = AgentInfo::new("");
    let docker = container_info::DockerInfo::new("");
    let uri = command_info::Uri::new("");
    let variable = environment::Variable::new("");
    let image = Image::new(ImageKind::bare(image::Type::Docker));
    let resource = Resource::new("", ResourceKind::bare(value::Type::Set));
    let address = network_info::IpAddress::default();
    let drain = DrainConfig::default();
    let plugin = CsiPluginInfo::new("");
    let leak = |text: &str| Text(text.to_owned().leak());
    let protocol = |of: network_info::Protocol| Name(of.as_str().unwrap());
    BTreeMap::from([
        ("CheckInfo.delay_seconds", Double(check.delay_secs())),
        ("CheckInfo.interval_seconds", Double(check.interval_secs())),
        ("CheckInfo.timeout_seconds", Double(check.timeout_secs())),
        ("HealthCheck.delay_seconds", Double(health.delay_secs())),
        ("HealthCheck.interval_seconds", Double(health.interval_secs())),
        ("HealthCheck.timeout_seconds", Double(health.timeout_secs())),
        ("HealthCheck.consecutive_failures", Integer(health.consecutive_failures().into())),
        ("HealthCheck.grace_period_seconds", Double(health.grace_period_secs())),
        ("HealthCheck.HTTPCheckInfo.protocol", protocol(http.protocol())),
        ("HealthCheck.TCPCheckInfo.protocol", protocol(tcp.protocol())),
        ("CommandInfo.shell", Bool(CommandInfo::default().is_shell())),
        ("CommandInfo.URI.extract", Bool(uri.extract())),
        ("Environment.Variable.type", Name(variable.r#type().as_str().unwrap())),
        ("FrameworkInfo.failover_timeout", Double(framework.failover_timeout_secs())),
        ("FrameworkInfo.checkpoint", Bool(framework.checkpoint())),
        ("FrameworkInfo.role", leak(framework.role())),
        ("AgentInfo.port", Integer(agent.port().into())),
        ("AgentInfo.webui_port", Integer(agent.webui_port().into())),
        ("AgentInfo.checkpoint", Bool(agent.checkpoint())),
        ("DrainConfig.mark_gone", Bool(drain.mark_gone())),
        ("CSIPluginInfo.name", leak(plugin.name())),
        ("Resource.role", leak(resource.role())),
        ("Filters.refuse_seconds", Double(Filters::default().refuse_secs())),
        ("Image.cached", Bool(image.cached())),
        ("NetworkInfo.IPAddress.protocol", protocol(address.protocol())),
        ("LinuxInfo.share_cgroups", Bool(LinuxInfo::default().share_cgroups())),
        ("ContainerInfo.DockerInfo.network", Name(docker.network().as_str().unwrap())),
        ("ContainerInfo.DockerInfo.privileged", Bool(docker.privileged())),
        ("ACL.Entity.type", Name(acl::Entity::default().r#type().as_str().unwrap())),
        ("ACLs.permissive", Bool(Acls::default().permissive())),
    ])
}

#[test]
fn accessors_apply_every_declared_default() {
    let mut declared = BTreeMap::new();
    for entry in registry::entries() {
        let name = entry.name();
        let message = match name.strip_prefix("mesos.v1.") {
            Some(message) => message,
            None if name.starts_with("mesos.ACL") => &name["mesos.".len()..],
            None => continue,
        };
        // The messages of the operator's and internal APIs are in packages below.
        if !message.starts_with(char::is_uppercase) {
            continue;
        }
        for field in entry.table().fields {
            match field.default {
                Some(default) if field.label != wire::Label::Required => {
                    declared.insert(format!("{message}.{}", field.name), default);
                }
                _ => {}
            }
        }
    }
    let seen: BTreeMap<String, Declared> =
        defaults().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    assert_eq!(seen, declared);
}

#[test]
fn accessors_leave_alone_what_is_set() {
    let health = HealthCheck {
        delay_seconds: Some(0.0),
        interval_seconds: Some(-1.5),
        timeout_seconds: Some(f64::INFINITY),
        consecutive_failures: Some(0),
        grace_period_seconds: Some(1e-9),
        ..HealthCheck::default()
    };
    assert_eq!(
        (health.delay_secs(), health.interval_secs(), health.timeout_secs()),
        (0.0, -1.5, f64::INFINITY)
    );
    assert_eq!(
        (health.consecutive_failures(), health.grace_period()),
        (0, Some(Duration::from_nanos(1)))
    );
    let role = |role: &str| Resource { role: Some(role.into()), ..Resource::cpus(1.0) };
    assert_eq!((role("").role(), role("a/b").role()), ("", "a/b"));
    assert!(!CommandInfo { shell: Some(false), ..CommandInfo::default() }.is_shell());
    let unknown = network_info::Protocol::from_number(3);
    assert_eq!(
        network_info::IpAddress { protocol: Some(unknown), ip_address: None }.protocol(),
        unknown
    );
}

#[test]
fn paths_and_schemes_of_http_probes() {
    let http = |path: Option<&str>, scheme: Option<&str>| health_check::HttpCheckInfo {
        path: path.map(Into::into),
        scheme: scheme.map(Into::into),
        ..health_check::HttpCheckInfo::new(80)
    };
    assert_eq!((http(None, None).path(), http(None, None).scheme()), ("/", "http"));
    assert_eq!((http(Some(""), None).path(), http(None, Some("https")).scheme()), ("", "https"));
    assert_eq!(check_info::Http::new(80).path(), "/");
    assert_eq!(
        check_info::Http { path: Some("/a".into()), ..check_info::Http::new(80) }.path(),
        "/a"
    );
}

// Time.

#[test]
fn seconds_are_spans_if_they_can_be() {
    let table = [
        (None, Some(Duration::from_secs(10))),
        (Some(0.0), Some(Duration::ZERO)),
        (Some(-0.0), Some(Duration::ZERO)),
        (Some(0.25), Some(Duration::from_millis(250))),
        (Some(1e-9), Some(Duration::from_nanos(1))),
        (Some(1e19), Some(Duration::from_secs(10_000_000_000_000_000_000))),
        (Some(1e20), None),
        (Some(f64::MAX), None),
        (Some(f64::INFINITY), None),
        (Some(f64::NEG_INFINITY), None),
        (Some(f64::NAN), None),
        (Some(-1.0), None),
        (Some(-f64::MIN_POSITIVE), None),
    ];
    for (seconds, span) in table {
        let health = HealthCheck { interval_seconds: seconds, ..HealthCheck::default() };
        assert_eq!(health.interval(), span, "{seconds:?}");
        let check = CheckInfo { interval_seconds: seconds, ..CheckInfo::default() };
        assert_eq!(check.interval(), span, "{seconds:?}");
        let mut framework = FrameworkInfo::new("u", "n");
        framework.failover_timeout = seconds;
        assert_eq!(
            framework.failover_timeout(),
            if seconds.is_none() { Some(Duration::ZERO) } else { span }
        );
        let mut storage = resource_provider_info::Storage::new(CsiPluginInfo::new("org.a"));
        storage.reconciliation_interval_seconds = seconds;
        assert_eq!(storage.reconciliation_interval(), if seconds.is_none() { None } else { span });
    }
    assert_eq!(HealthCheck::default().delay(), Some(Duration::from_secs(15)));
    assert_eq!(HealthCheck::default().timeout(), Some(Duration::from_secs(20)));
    assert_eq!(HealthCheck::default().grace_period(), Some(Duration::from_secs(10)));
    assert_eq!(CheckInfo::default().delay(), Some(Duration::from_secs(15)));
    assert_eq!(CheckInfo::default().timeout(), Some(Duration::from_secs(20)));
    let subscribed = scheduler::event::Subscribed {
        heartbeat_interval_seconds: Some(15.0),
        ..scheduler::event::Subscribed::new("f")
    };
    assert_eq!(subscribed.heartbeat_interval(), Some(Duration::from_secs(15)));
    assert_eq!(scheduler::event::Subscribed::new("f").heartbeat_interval(), None);
}

#[test]
fn usage_in_seconds() {
    let mut usage = ResourceStatistics::new(1.5);
    assert_eq!(usage.timestamp(), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1500)));
    assert_eq!(
        (usage.cpus_user_time(), usage.cpus_system_time(), usage.cpus_throttled_time()),
        (None, None, None)
    );
    usage.cpus_user_time_secs = Some(2.5);
    usage.cpus_system_time_secs = Some(-2.5);
    usage.cpus_throttled_time_secs = Some(0.0);
    assert_eq!(usage.cpus_user_time(), Some(Duration::from_millis(2500)));
    assert_eq!(
        (usage.cpus_system_time(), usage.cpus_throttled_time()),
        (None, Some(Duration::ZERO))
    );
    let perf = PerformanceStatistics::new(-1.0, f64::NAN);
    assert_eq!((perf.timestamp(), perf.duration()), (None, None));
    assert_eq!(VersionInfo::new("1.11.0").build_time(), None);
}

#[test]
fn spans_and_points_in_time_convert() {
    let spans = [
        (Duration::ZERO, Some(0)),
        (Duration::from_nanos(1), Some(1)),
        (Duration::from_nanos(i64::MAX as u64), Some(i64::MAX)),
        (Duration::from_nanos(i64::MAX as u64 + 1), None),
        (Duration::MAX, None),
    ];
    for (span, nanoseconds) in spans {
        let info = DurationInfo::try_from(span).ok();
        assert_eq!(info.as_ref().map(|info| info.nanoseconds), nanoseconds, "{span:?}");
        if let Some(info) = info {
            assert_eq!(Duration::try_from(info), Ok(span));
        }
        let time = TimeInfo::try_from(span).ok();
        assert_eq!(time.as_ref().map(|time| time.nanoseconds), nanoseconds, "{span:?}");
        if let Some(time) = time {
            assert_eq!(time.system_time(), Some(SystemTime::UNIX_EPOCH + span));
            assert_eq!(Duration::try_from(time), Ok(span));
        }
    }
    for nanoseconds in [-1, i64::MIN] {
        assert!(Duration::try_from(DurationInfo { nanoseconds }).is_err());
        assert!(Duration::try_from(TimeInfo { nanoseconds }).is_err());
        let time = TimeInfo { nanoseconds };
        assert_eq!(TimeInfo::try_from(time.system_time().unwrap()), Ok(time));
    }
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(10_000_000_000);
    assert!(TimeInfo::try_from(far).is_err());
    assert!(
        TimeInfo::try_from(SystemTime::UNIX_EPOCH - Duration::from_secs(10_000_000_000)).is_err()
    );

    assert_eq!(DurationInfo::from_secs(5).nanoseconds, 5_000_000_000);
    assert_eq!(DurationInfo::from_secs(u32::MAX).nanoseconds, 4_294_967_295_000_000_000);
    assert_eq!(DurationInfo::from_millis(u32::MAX).nanoseconds, 4_294_967_295_000_000);
}

#[test]
fn spans_in_messages() {
    let nanoseconds = |nanoseconds| Some(DurationInfo { nanoseconds });
    let table = [
        (None, None),
        (nanoseconds(0), Some(Duration::ZERO)),
        (nanoseconds(3_000_000_000), Some(Duration::from_secs(3))),
        (nanoseconds(-1), None),
        (nanoseconds(i64::MAX), Some(Duration::from_nanos(i64::MAX as u64))),
    ];
    for (info, span) in table {
        assert_eq!(KillPolicy { grace_period: info.clone() }.grace_period(), span);
        let drain = DrainConfig { max_grace_period: info.clone(), ..DrainConfig::default() };
        assert_eq!(drain.max_grace_period(), span);
        let unavailability = Unavailability { start: TimeInfo::new(0), duration: info.clone() };
        assert_eq!(unavailability.duration(), span);
        let executor =
            ExecutorInfo { shutdown_grace_period: info.clone(), ..ExecutorInfo::new("e") };
        assert_eq!(executor.shutdown_grace_period(), span);
        let task = TaskInfo { max_completion_time: info, ..task() };
        assert_eq!(task.max_completion_time(), span);
    }
    let at = |timestamp| {
        TaskStatus { timestamp, ..TaskStatus::new("t", TaskState::Running) }.timestamp()
    };
    assert_eq!(at(Some(2.0)), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(2)));
    for none in [None, Some(-1.0), Some(f64::NAN), Some(f64::INFINITY), Some(1e300)] {
        assert_eq!(at(none), None, "{none:?}");
    }
}

#[test]
fn refusal_as_the_allocator_reads_it() {
    const YEAR: Duration = Duration::from_secs(31_536_000);
    let five = Duration::from_secs(5);
    let table = [
        (None, five),
        (Some(5.0), five),
        (Some(0.0), Duration::ZERO),
        (Some(-0.0), Duration::ZERO),
        (Some(1.5), Duration::from_millis(1500)),
        (Some(31_536_000.0), YEAR),
        (Some(31_536_001.0), YEAR),
        (Some(f64::MAX), YEAR),
        (Some(f64::INFINITY), YEAR),
        (Some(-1.0), five),
        (Some(-f64::MIN_POSITIVE), five),
        (Some(f64::NEG_INFINITY), five),
        (Some(f64::NAN), five),
    ];
    for (refuse_seconds, time) in table {
        assert_eq!(Filters { refuse_seconds }.refuse(), time, "{refuse_seconds:?}");
    }
    assert_eq!(Filters::refuse_for(Duration::from_millis(1500)).refuse_seconds, Some(1.5));
    assert_eq!(Filters::refuse_for(Duration::ZERO).refuse(), Duration::ZERO);
    assert_eq!(Filters::refuse_for(Duration::MAX).refuse(), YEAR);
}

// Views.

fn task() -> TaskInfo {
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
fn which_probe_a_health_check_makes() {
    use health_check::{HttpCheckInfo, Strategy, TcpCheckInfo, Type};

    let (command, http, tcp) =
        (CommandInfo::shell("true"), HttpCheckInfo::new(80), TcpCheckInfo::new(1));
    let full = HealthCheck {
        command: Some(Box::new(command.clone())),
        http: Some(Box::new(http.clone())),
        tcp: Some(tcp.clone()),
        ..HealthCheck::default()
    };
    let of = |check: &HealthCheck, r#type| HealthCheck { r#type, ..check.clone() };
    let untagged = full.clone();
    assert_eq!(untagged.strategy(), Some(Strategy::Http(&http)));
    let untagged = HealthCheck { http: None, ..untagged };
    assert_eq!(untagged.strategy(), Some(Strategy::Command(&command)));
    let untagged = HealthCheck { command: None, ..untagged };
    assert_eq!(untagged.strategy(), None, "tcp came with the tag");
    assert_eq!(HealthCheck::default().strategy(), None);
    let table = [
        (Some(Type::Command), Some(Strategy::Command(&command))),
        (Some(Type::Http), Some(Strategy::Http(&http))),
        (Some(Type::Tcp), Some(Strategy::Tcp(&tcp))),
        (Some(Type::Unknown), None),
        (Some(Type::from_number(9)), None),
    ];
    for (tag, strategy) in table {
        assert_eq!(of(&full, tag).strategy(), strategy, "{tag:?}");
        assert_eq!(of(&HealthCheck::default(), tag).strategy(), None, "{tag:?} without its body");
    }
    for check in [
        HealthCheck::http(80, "/health"),
        HealthCheck::tcp(1),
        HealthCheck::command(command.clone()),
    ] {
        assert!(check.strategy().is_some(), "{check:?}");
    }
    match HealthCheck::http(80, "/health").strategy() {
        Some(Strategy::Http(http)) => assert_eq!((http.port, http.path()), (80, "/health")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn which_probe_a_check_makes() {
    use check_info::{Command, Http, Strategy, Tcp, Type};

    let (command, http, tcp) = (CommandInfo::shell("true"), Http::new(80), Tcp::new(1));
    let full = CheckInfo {
        command: Some(Box::new(Command::new(command.clone()))),
        http: Some(http.clone()),
        tcp: Some(tcp.clone()),
        ..CheckInfo::default()
    };
    let table = [
        (None, None),
        (Some(Type::Command), Some(Strategy::Command(&command))),
        (Some(Type::Http), Some(Strategy::Http(&http))),
        (Some(Type::Tcp), Some(Strategy::Tcp(&tcp))),
        (Some(Type::Unknown), None),
        (Some(Type::from_number(-1)), None),
    ];
    for (r#type, strategy) in table {
        assert_eq!(CheckInfo { r#type, ..full.clone() }.strategy(), strategy, "{type:?}");
        assert_eq!(
            CheckInfo { r#type, ..CheckInfo::default() }.strategy(),
            None,
            "{type:?} without its body"
        );
    }
    assert_eq!(CheckInfo::command(command.clone()).strategy(), Some(Strategy::Command(&command)));
    assert_eq!(CheckInfo::tcp(1).strategy(), Some(Strategy::Tcp(&tcp)));
    let path = Http { path: Some("/".into()), ..http };
    assert_eq!(CheckInfo::http(80, "/").strategy(), Some(Strategy::Http(&path)));
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
    assert_eq!(Labels(vec![Label::new("k"), ("k", "v").into()]).get("k"), None);
    assert_eq!(Labels::default().get(""), None);
    let parameters = Parameters::from_iter([("k".to_owned(), "v"), ("k".to_owned(), "w")]);
    assert_eq!((parameters.get("k"), parameters.get("x")), (Some("v"), None));
    assert_eq!(parameters.0.len(), 2);
}

#[test]
fn resources_by_name_and_kind() {
    type View = fn(&Resource) -> Option<f64>;
    type Make = fn(f64) -> Resource;
    let views: [(&str, View, Make); 4] = [
        ("cpus", Resource::as_cpus, Resource::cpus),
        ("gpus", Resource::as_gpus, Resource::gpus),
        ("mem", Resource::as_mem, Resource::mem),
        ("disk", Resource::as_disk, Resource::disk),
    ];
    for (name, _, make) in views {
        let resource = make(1.5);
        assert_eq!((resource.name.as_str(), resource.as_scalar()), (name, Some(1.5)));
        assert_eq!((resource.role.as_deref(), resource.role()), (None, "*"));
        assert_eq!(
            (resource.as_ranges(), resource.as_set(), resource.as_ports()),
            (None, None, None)
        );
        for (other, view, _) in views {
            assert_eq!(view(&resource), (other == name).then_some(1.5), "{other} of {name}");
        }
        for not in [Resource::ranges(name, [1..=2]), Resource::set(name, ["a"])] {
            assert!(views.iter().all(|(_, view, _)| view(&not).is_none()), "{not:?}");
        }
        // A tag without its body has no value.
        let bare = Resource::new(name, ResourceKind::bare(value::Type::Scalar));
        assert_eq!(bare.as_scalar(), None);
    }
    // Name and kind count, not to whom it belongs.
    let reserved = Resource { role: Some("r".into()), ..Resource::cpus(f64::NAN) };
    assert!(reserved.as_cpus().unwrap().is_nan());
    assert_eq!(Resource::scalar("CPUS", 1.0).as_cpus(), None);

    let ports = Resource::ports([31000..=31005, 1..=1]);
    let ranges = [Range { begin: 31000, end: 31005 }, Range { begin: 1, end: 1 }];
    assert_eq!((ports.as_ports(), ports.as_ranges()), (Some(&ranges[..]), Some(&ranges[..])));
    assert_eq!((ports.as_scalar(), ports.as_cpus(), ports.as_set()), (None, None, None));
    assert_eq!(Resource::ranges("vlans", [1..=2]).as_ports(), None);
    assert_eq!(Resource::scalar("ports", 1.0).as_ports(), None);
    let set = Resource::set("zones", ["a", "b"]);
    assert_eq!(set.as_set(), Some(&["a".to_owned(), "b".to_owned()][..]));
    assert_eq!(set.as_ranges(), None);
}

#[test]
fn values_and_attributes_by_kind() {
    let range = [Range { begin: 1, end: 2 }];
    let item = ["a".to_owned()];
    let values = [
        Value::scalar(-0.5),
        Value::ranges([1..=2]),
        Value::set(["a"]),
        Value::text("t"),
        Value::bare(value::Type::Text),
    ];
    let attributes = [
        Attribute::scalar("n", -0.5),
        Attribute::ranges("n", [1..=2]),
        Attribute::set("n", ["a"]),
        Attribute::text("n", "t"),
        Attribute::new("n", AttributeKind::bare(value::Type::from_number(4))),
    ];
    for (i, (value, attribute)) in values.iter().zip(&attributes).enumerate() {
        assert_eq!(attribute.name, "n");
        assert_eq!((value.as_scalar(), attribute.as_scalar()), both((i == 0).then_some(-0.5)));
        assert_eq!(
            (value.as_ranges(), attribute.as_ranges()),
            both((i == 1).then_some(&range[..]))
        );
        assert_eq!((value.as_set(), attribute.as_set()), both((i == 2).then_some(&item[..])));
        assert_eq!((value.as_text(), attribute.as_text()), both((i == 3).then_some("t")));
    }

    fn both<T: Copy>(one: T) -> (T, T) {
        (one, one)
    }
}

#[test]
fn ranges_contain_both_ends() {
    let range = Range::from(2..=4);
    assert_eq!((range.begin, range.end), (2, 4));
    let inside: Vec<u64> = (0..7).filter(|&n| range.contains(n)).collect();
    assert_eq!(inside, [2, 3, 4]);
    assert!(Range::from(0..=u64::MAX).contains(u64::MAX));
    #[allow(clippy::reversed_empty_ranges)]
    let backwards = Range::from(4..=2);
    assert_eq!((backwards.begin, backwards.end), (4, 2));
    assert!((0..7).all(|n| !backwards.contains(n)));
}

// Constructors.

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

#[test]
fn acknowledgements_need_what_they_repeat() {
    let uuid = bytes(16);
    let status = TaskStatus {
        uuid: Some(uuid.clone()),
        agent_id: Some("S0".into()),
        ..TaskStatus::new("t1", TaskState::Running)
    };
    let acknowledge = call::Acknowledge::new("S0", "t1", uuid.clone());
    assert_eq!(status.acknowledgement(), Some(acknowledge));
    for (uuid, agent) in
        [(None, true), (Some(bytes(0)), true), (Some(uuid.clone()), false), (None, false)]
    {
        let status = TaskStatus { uuid, agent_id: agent.then(|| "S0".into()), ..status.clone() };
        assert_eq!(status.acknowledgement(), None, "{status:?}");
    }

    let status = OperationStatus {
        uuid: Some(Uuid(uuid.clone())),
        operation_id: Some("o1".into()),
        ..OperationStatus::new(OperationState::Finished)
    };
    let acknowledge = call::AcknowledgeOperationStatus::new(uuid.clone(), "o1");
    assert_eq!(status.acknowledgement(), Some(acknowledge.clone()));
    let placed = OperationStatus {
        agent_id: Some("S0".into()),
        resource_provider_id: Some("P".into()),
        ..status.clone()
    };
    let acknowledge = call::AcknowledgeOperationStatus {
        agent_id: Some("S0".into()),
        resource_provider_id: Some("P".into()),
        ..acknowledge
    };
    assert_eq!(placed.acknowledgement(), Some(acknowledge));
    for (uuid, operation) in [(None, true), (Some(bytes(0)), true), (Some(uuid), false)] {
        let operation_id = operation.then(|| "o1".into());
        let status = OperationStatus { uuid: uuid.map(Uuid), operation_id, ..placed.clone() };
        assert_eq!(status.acknowledgement(), None, "{status:?}");
    }
}

fn bytes(len: usize) -> ::bytes::Bytes {
    vec![7; len].into()
}

/// Calls as mesos-go writes them, where it has a builder.
fn calls() -> Vec<(scheduler::Call, &'static str)> {
    use scheduler::Call;

    let id = || FrameworkId::from("fid-1");
    let failover = FrameworkInfo {
        id: Some(id()),
        failover_timeout: Some(3600.0),
        roles: vec!["a".into(), "b".into()],
        capabilities: vec![framework_info::Capability {
            r#type: Some(framework_info::capability::Type::MultiRole),
        }],
        ..FrameworkInfo::new("root", "fw")
    };
    let sleep = CommandInfo { value: Some("sleep 1".into()), ..CommandInfo::default() };
    let task = task()
        .with_command(sleep)
        .with_resources([Resource::cpus(0.5), Resource::ports([31000..=31001])]);
    let filters = |seconds| Some(Filters::refuse_for(Duration::from_secs_f64(seconds)));
    let acknowledge = call::Acknowledge::new("S0", "t1", vec![0, 1, 2, 0xfd, 0xfe, 0xff].into());
    let asked =
        call::reconcile::Task { agent_id: Some("S0".into()), ..call::reconcile::Task::new("t1") };
    let request = Request { resources: vec![Resource::cpus(1.0)], ..Request::default() };
    vec![
        (Call::subscribe(FrameworkInfo::new("root", "fw")), "10011a0c0a0a0a04726f6f7412026677"),
        (
            Call::subscribe(failover),
            "0a070a056669642d3110011a280a260a04726f6f74120266771a070a056669642d3121000000000020ac4052020806620161620162",
        ),
        (Call::teardown(id()), "0a070a056669642d311002"),
        (
            Call::accept(
                id(),
                vec!["O1".into()],
                vec![Operation::launch(vec![task])],
                filters(5.0),
            ),
            "0a070a056669642d311003225f0a040a024f31124c080112480a460a017412040a0274311a040a02533022130a046370757310001a0909000000000000e03f22150a05706f7274731001220a0a080898f2011099f2013a091a07736c65657020311a09090000000000001440",
        ),
        (
            Call::decline(id(), vec!["O1".into(), "O2".into()], filters(1.5)),
            "0a070a056669642d3110042a170a040a024f310a040a024f32120909000000000000f83f",
        ),
        (Call::decline(id(), vec![], None), "0a070a056669642d3110042a00"),
        (
            Call::accept_inverse_offers(id(), vec!["O1".into()], None),
            "0a070a056669642d31100d6a060a040a024f31",
        ),
        (
            Call::decline_inverse_offers(id(), vec!["O1".into()], None),
            "0a070a056669642d31100e72060a040a024f31",
        ),
        (Call::revive(id(), vec![]), "0a070a056669642d311005"),
        (Call::revive(id(), vec!["x".into()]), "0a070a056669642d3110057a030a0178"),
        (Call::suppress(id(), vec![]), "0a070a056669642d31100c"),
        (Call::suppress(id(), vec!["x".into()]), "0a070a056669642d31100c8201030a0178"),
        (
            Call::kill(id(), "t1".into(), Some("S0".into())),
            "0a070a056669642d311006320c0a040a02743112040a025330",
        ),
        (Call::kill(id(), "t1".into(), None), "0a070a056669642d31100632060a040a027431"),
        (
            Call::shutdown(id(), "e1".into(), "S0".into()),
            "0a070a056669642d3110073a0c0a040a02653112040a025330",
        ),
        (
            Call::acknowledge(id(), acknowledge),
            "0a070a056669642d31100842140a040a02533012040a0274311a06000102fdfeff",
        ),
        (
            Call::acknowledge_operation_status(
                id(),
                call::AcknowledgeOperationStatus::new(bytes(1), "o1"),
            ),
            "0a070a056669642d31100f8a01091a010722040a026f31",
        ),
        (
            Call::reconcile(id(), vec![asked]),
            "0a070a056669642d3110094a0e0a0c0a040a02743112040a025330",
        ),
        (Call::reconcile(id(), vec![]), "0a070a056669642d3110094a00"),
        (Call::reconcile_operations(id(), vec![]), "0a070a056669642d3110109201 00"),
        (
            Call::message(id(), "S0".into(), "e1".into(), "hi"),
            "0a070a056669642d31100a52100a040a02533012040a0265311a026869",
        ),
        (
            Call::request(id(), vec![request]),
            "0a070a056669642d31100b5a170a1512130a046370757310001a0909000000000000f03f",
        ),
        (
            Call::update_framework(FrameworkInfo {
                id: Some(id()),
                ..FrameworkInfo::new("root", "fw")
            }),
            "0a070a056669642d3110119a01150a130a04726f6f74120266771a070a056669642d31",
        ),
    ]
}

#[test]
fn calls_of_schedulers_are_these_bytes() {
    for (call, hex) in calls() {
        assert_eq!(HEXLOWER.encode(&call.encode_to_vec()), hex.replace(' ', ""), "{call:?}");
        assert_eq!(rebuilt(&call), call);
    }
    let tags: std::collections::BTreeSet<i32> =
        calls().iter().map(|(call, _)| call.kind.tag().unwrap().number()).collect();
    // Each but `UNKNOWN` has a builder.
    assert_eq!(tags.len(), call::Type::ALL.len() - 1);
    let unregistered = scheduler::Call::update_framework(FrameworkInfo::new("root", "fw"));
    assert_eq!(unregistered.framework_id, None);
}

#[test]
fn calls_of_executors_are_these_bytes() {
    use executor::{Call, call::Update};

    let (executor, framework) = (|| ExecutorId::from("e1"), || FrameworkId::from("fid-1"));
    let status = TaskStatus::new("t1", TaskState::Running);
    let table = [
        (
            Call::subscribe(executor(), framework(), vec![], vec![]),
            "0a040a02653112070a056669642d3118012200",
        ),
        (
            Call::subscribe(
                executor(),
                framework(),
                vec![task()],
                vec![Update::new(status.clone())],
            ),
            "0a040a02653112070a056669642d311801221d0a0f0a017412040a0274311a040a025330120a0a080a040a0274311001",
        ),
        (
            Call::update(executor(), framework(), status),
            "0a040a02653112070a056669642d3118022a0a0a080a040a0274311001",
        ),
        (
            Call::message(executor(), framework(), "hi"),
            "0a040a02653112070a056669642d311803320412026869",
        ),
        (Call::heartbeat(executor(), framework()), "0a040a02653112070a056669642d311804"),
    ];
    for (call, hex) in table {
        assert_eq!(HEXLOWER.encode(&call.encode_to_vec()), hex, "{call:?}");
    }
}

#[test]
fn operations_on_offers_have_their_type() {
    use operation::Type;
    use resource::disk_info::source;

    let disk = || Resource::disk(64.0);
    let executor = ExecutorInfo::new("e");
    let table = [
        (Type::Launch, Operation::launch(vec![task()])),
        (Type::LaunchGroup, Operation::launch_group(executor.clone(), vec![task()])),
        (Type::Reserve, Operation::reserve(vec![disk()])),
        (Type::Unreserve, Operation::unreserve(vec![disk()])),
        (Type::Create, Operation::create(vec![disk()])),
        (Type::Destroy, Operation::destroy(vec![disk()])),
        (Type::GrowVolume, Operation::grow_volume(disk(), Resource::disk(1.0))),
        (Type::ShrinkVolume, Operation::shrink_volume(disk(), 0.5)),
        (
            Type::CreateDisk,
            Operation::create_disk(disk(), source::Type::Mount, Some("fast".into())),
        ),
        (Type::DestroyDisk, Operation::destroy_disk(disk())),
    ];
    for (tag, operation) in &table {
        assert_eq!(operation.kind.tag(), Some(*tag));
        assert!(!matches!(operation.kind, offer::OperationKind::Bare(_)), "{operation:?}");
        assert_eq!(operation.id, None);
    }
    let group = Operation::launch_group(executor, vec![task(), task()]);
    let offer::OperationKind::LaunchGroup(group) = group.kind else { panic!("{group:?}") };
    assert_eq!((group.executor.executor_id, group.task_group.tasks.len()), ("e".into(), 2));
    let create = Operation::create_disk(disk(), source::Type::Block, None);
    let offer::OperationKind::CreateDisk(create) = create.kind else { panic!("{create:?}") };
    assert_eq!((create.target_type, create.target_profile.clone()), (source::Type::Block, None));
    let shrink = Operation::shrink_volume(disk(), Scalar(0.5));
    let offer::OperationKind::ShrinkVolume(shrink) = shrink.kind else { panic!("{shrink:?}") };
    assert_eq!(shrink.subtract, Scalar(0.5));
}

/// A call made again by its builder, of what that takes.
fn rebuilt(call: &scheduler::Call) -> scheduler::Call {
    use scheduler::{Call, CallKind};

    let kind = call.kind.clone();
    // These two take the ID from the description.
    match kind {
        CallKind::Subscribe(body) => return Call::subscribe(body.framework_info),
        CallKind::UpdateFramework(body) => return Call::update_framework(body.framework_info),
        _ => {}
    }
    let Some(id) = call.framework_id.clone() else { return call.clone() };
    match kind {
        CallKind::Teardown => Call::teardown(id),
        CallKind::Accept(body) => Call::accept(id, body.offer_ids, body.operations, body.filters),
        CallKind::Decline(body) => Call::decline(id, body.offer_ids, body.filters),
        CallKind::AcceptInverseOffers(body) => {
            Call::accept_inverse_offers(id, body.inverse_offer_ids, body.filters)
        }
        CallKind::DeclineInverseOffers(body) => {
            Call::decline_inverse_offers(id, body.inverse_offer_ids, body.filters)
        }
        CallKind::Revive(body) => Call::revive(id, body.map_or_else(Vec::new, |body| body.roles)),
        CallKind::Suppress(body) => {
            Call::suppress(id, body.map_or_else(Vec::new, |body| body.roles))
        }
        CallKind::Kill(body) => Call::kill(id, body.task_id, body.agent_id),
        CallKind::Shutdown(body) => Call::shutdown(id, body.executor_id, body.agent_id),
        CallKind::Acknowledge(body) => Call::acknowledge(id, body),
        CallKind::AcknowledgeOperationStatus(body) => Call::acknowledge_operation_status(id, body),
        CallKind::Reconcile(body) => Call::reconcile(id, body.tasks),
        CallKind::ReconcileOperations(body) => Call::reconcile_operations(id, body.operations),
        CallKind::Message(body) => Call::message(id, body.agent_id, body.executor_id, body.data),
        CallKind::Request(body) => Call::request(id, body.requests),
        _ => call.clone(),
    }
}

/// The same of an executor's call.
fn rebuilt_of_executor(call: &executor::Call) -> executor::Call {
    use executor::{Call, CallKind};

    let (executor, framework) = (call.executor_id.clone(), call.framework_id.clone());
    match call.kind.clone() {
        CallKind::Subscribe(body) => Call::subscribe(
            executor,
            framework,
            body.unacknowledged_tasks,
            body.unacknowledged_updates,
        ),
        CallKind::Update(body) => Call::update(executor, framework, body.status),
        CallKind::Message(body) => Call::message(executor, framework, body.data),
        CallKind::Heartbeat => Call::heartbeat(executor, framework),
        _ => call.clone(),
    }
}

// Text.

#[test]
fn container_ids_join_their_names_by_dots() {
    let mut id = ContainerId::new("a");
    assert_eq!(id.to_string(), "a");
    for name in ["b", "c"] {
        id = ContainerId { value: name.into(), parent: Some(Box::new(id)) };
    }
    assert_eq!(id.to_string(), "a.b.c");
    assert_eq!(format!("{id:>7}|"), "  a.b.c|");
    assert_eq!("a.b.c".parse(), Ok(id));
    for text in ["", ".", "a.", ".a", "a..b"] {
        assert!(text.parse::<ContainerId>().is_err(), "{text:?}");
    }
    let deep = vec!["x"; 100].join(".");
    let id: ContainerId = deep.parse().unwrap();
    assert_eq!(id.to_string(), deep);
    assert_eq!(ContainerId::decode(&id.encode_to_vec()[..]), Ok(id));
    let error = format!("{deep}.x").parse::<ContainerId>().unwrap_err();
    assert!(error.text.ends_with(".x") && error.to_string().contains("container ID"));
    assert!("x.".repeat(1_000_000).parse::<ContainerId>().is_err());
}

#[test]
fn machine_ids_as_in_logs() {
    let table = [
        (Some("host"), Some("10.0.0.1"), "host (10.0.0.1)"),
        (Some("host"), None, "host"),
        (None, Some("10.0.0.1"), "(10.0.0.1)"),
        (Some(""), Some("10.0.0.1"), " (10.0.0.1)"),
        (None, None, "()"),
    ];
    for (hostname, ip, text) in table {
        let id = MachineId { hostname: hostname.map(Into::into), ip: ip.map(Into::into) };
        assert_eq!(id.to_string(), text);
    }
}

#[test]
fn uuids_with_hyphens() {
    let text = "00112233-4455-6677-8899-aabbccddeeff";
    let uuid: Uuid = text.parse().unwrap();
    assert_eq!(uuid.as_bytes(), HEXLOWER.decode(text.replace('-', "").as_bytes()).unwrap());
    assert_eq!(uuid.to_string(), text);
    assert_eq!(text.to_uppercase().parse(), Ok(uuid.clone()));
    assert_eq!(Uuid::from([0xff; 16]).to_string(), "ffffffff-ffff-ffff-ffff-ffffffffffff");
    assert_eq!(Uuid::from([0; 16]).to_string(), "00000000-0000-0000-0000-000000000000");
    for (bytes, text) in
        [(&[][..], ""), (&[0, 0xab], "00ab"), (&[1; 17], "0101010101010101010101010101010101")]
    {
        assert_eq!(Uuid(bytes.to_vec().into()).to_string(), text);
    }
    for text in [
        "",
        "00112233445566778899aabbccddeeff",
        "{00112233-4455-6677-8899-aabbccddeeff}",
        "00112233-4455-6677-8899-aabbccddeef",
        "00112233-4455-6677-8899-aabbccddeeff0",
        "0011223-34455-6677-8899-aabbccddeeff",
        "+0112233-4455-6677-8899-aabbccddeeff",
        "g0112233-4455-6677-8899-aabbccddeeff",
        "00112233-4455-6677-8899-aabbccddee\u{e9}",
    ] {
        assert!(text.parse::<Uuid>().is_err(), "{text:?}");
    }
}

#[test]
fn values_are_printed_as_mesos_does() {
    let scalars = [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (0.0001, "0"),
        (0.0005, "0.001"),
        (-0.0005, "-0.001"),
        (1.0005, "1.001"),
        (1.23456, "1.235"),
        (1000.0, "1000"),
        (1024.0, "1024"),
        (1e12, "1000000000000"),
        (123_456_789_012.345, "123456789012.345"),
        (1_234_567_890_123.456, "1234567890123.46"),
        (999_999_999_999_999.0, "999999999999999"),
        (999_999_999_999_999.9, "1e+15"),
        (1e15, "1e+15"),
        (1_234_567_890_123_445.0, "1.23456789012344e+15"),
        (1_234_567_890_123_455.0, "1.23456789012346e+15"),
        (1e100, "1e+100"),
        (f64::NAN, "nan"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
    ];
    for (value, text) in scalars {
        assert_eq!(Scalar(value).to_string(), text, "{value:?}");
        assert_eq!(Attribute::scalar("a", value).to_string(), format!("a={text}"));
    }
    assert_eq!(Range::from(31000..=31005).to_string(), "[31000-31005]");
    assert_eq!(Ranges::default().to_string(), "[]");
    assert_eq!(Value::ranges([5..=6, 0..=u64::MAX]).to_string(), "[5-6, 0-18446744073709551615]");
    assert_eq!(Set::default().to_string(), "{}");
    assert_eq!(Value::set(["b", "a"]).to_string(), "{b, a}");
    assert_eq!(Attribute::text("rack", "a b").to_string(), "rack=a b");
    assert_eq!(Value::bare(value::Type::Scalar).to_string(), "");
    assert_eq!(Attribute::new("a", AttributeKind::bare(value::Type::Text)).to_string(), "a=");
}

// The vectors.

/// How many entries of a function were understood, and how many of these hold.
#[derive(Default)]
struct Tally(BTreeMap<String, [usize; 3]>);

impl Tally {
    /// Counts an entry; `holds` is nothing if it was not understood.
    fn add(&mut self, function: &str, holds: Option<bool>, entry: &Json) {
        let [known, passed, unknown] = self.0.entry(function.to_owned()).or_default();
        match holds {
            Some(holds) => {
                *known += 1;
                *passed += usize::from(holds);
            }
            None => *unknown += 1,
        }
        if holds != Some(true) {
            println!("{}: {entry}", if holds.is_none() { "unknown" } else { "FAILED" });
        }
    }

    fn report(self) {
        for (function, [known, passed, unknown]) in &self.0 {
            println!("{function}: {known} known, {passed} passed, {unknown} unknown");
        }
        assert!(self.0.values().all(|[known, passed, _]| known == passed));
    }
}

/// The entries of a file of vectors, if there is one.
fn vectors(name: &str) -> Vec<Json> {
    let Some(path) =
        support::data().map(|dir| dir.join("vectors").join(name)).filter(|path| path.is_file())
    else {
        println!("no {name}: nothing to judge by");
        return Vec::new();
    };
    if name.ends_with(".jsonl") {
        return support::lines(&path);
    }
    let text = std::fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn vectors_of_the_systems() {
    let mut tally = Tally::default();
    for entry in vectors("seed-vectors.json") {
        if entry["source"].as_str().is_some_and(|source| source.contains("DEFECT")) {
            continue;
        }
        let function = entry["function"].as_str().unwrap();
        let (input, expected) = (&entry["input"], &entry["expected"]);
        let holds = match function {
            "TaskState number and isTerminalState" | "TaskState number and isTerminal" => {
                task_state(input, expected)
            }
            "Status number" => driver_status(input, expected),
            "declared default" => declared_default(input, expected),
            "marshal then unmarshal / conversion" => conversion(input, expected),
            _ if function.starts_with("encode call: ") => encoded_call(function, expected),
            _ => continue,
        };
        let function = if function.starts_with("encode call: ") { "encode call" } else { function };
        tally.add(function, holds, &entry);
    }
    tally.report();
}

/// Either as on the wire, `TASK_RUNNING`, or as hs-mesos calls it, `TaskRunning` or `Failed`.
fn task_state(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?;
    let state = name.parse().ok().or_else(|| {
        let name = name.trim_start_matches("Task");
        TaskState::ALL.iter().copied().find(|state| format!("{state:?}") == name)
    })?;
    Some(json!({"number": state.number(), "terminal": state.is_terminal()}) == *expected)
}

fn driver_status(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?;
    let status = Status::ALL.iter().find(|status| format!("{status:?}") == name)?;
    Some(json!(status.number()) == *expected)
}

/// Of package `mesos` as it was in 0.20, where it is still so.
fn declared_default(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?.replace("Slave", "Agent");
    if let "HealthCheck.HTTP.path" = name.as_str() {
        return Some(json!(health_check::HttpCheckInfo::new(1).path()) == *expected);
    }
    let (message, field) = name.rsplit_once('.')?;
    let declared = defaults().get(name.as_str()).copied().or_else(|| {
        // A required field needs no accessor.
        let entry = registry::find(&format!("mesos.v1.{message}"))?;
        entry.table().fields.iter().find(|f| f.name == field)?.default
    })?;
    Some(match declared {
        Declared::Bool(b) => json!(b) == *expected,
        Declared::Integer(n) => json!(n) == *expected,
        Declared::Double(x) => expected.as_f64() == Some(x),
        Declared::Text(text) | Declared::Name(text) => json!(text) == *expected,
    })
}

/// What hs-mesos makes of commands, tasks and health checks.
fn conversion(input: &Json, expected: &Json) -> Option<bool> {
    let command = if let Some(line) = input["CommandValue"]["ShellCommand"].as_str() {
        CommandInfo::shell(line)
    } else if let Some(raw) = input["CommandValue"]["RawCommand"].as_array() {
        let arguments = raw.get(1)?.as_array()?.iter().filter_map(Json::as_str);
        CommandInfo::exec(raw.first()?.as_str()?, arguments)
    } else if input["wire TaskInfo"]["executor"].is_string()
        && input["wire TaskInfo"]["command"].is_string()
    {
        // Nothing is lost here; the executor, which wins there, is at hand.
        let task = task().with_executor(ExecutorInfo::new("E"));
        let task = TaskInfo { command: Some(Box::default()), ..task };
        let Execution::Both { executor, .. } = task.execution() else { return Some(false) };
        return Some(
            json!({"taskImplementation": format!("TaskExecutor {}", executor.executor_id)})
                == *expected,
        );
    } else if input["wire HealthCheck"]["http"].is_string()
        && input["wire HealthCheck"]["command"].is_string()
    {
        let check = HealthCheck {
            r#type: None,
            command: Some(Box::default()),
            ..HealthCheck::http(1, "H")
        };
        let Some(health_check::Strategy::Http(http)) = check.strategy() else { return Some(false) };
        return Some(
            json!({"healthCheckStrategy": format!("HTTPCheck {}", http.path())}) == *expected,
        );
    } else {
        return None;
    };
    let wire =
        json!({"shell": command.shell, "value": command.value, "arguments": command.arguments});
    Some(json!({ "wire": wire }) == *expected)
}

/// The bytes, read and made again by the builder, are the same.
fn encoded_call(function: &str, expected: &Json) -> Option<bool> {
    let bytes = HEXLOWER.decode(expected["protobuf_hex"].as_str()?.as_bytes()).ok()?;
    if function.contains(": executor ") {
        let call = executor::Call::decode_exact(&bytes[..]).unwrap();
        return Some(rebuilt_of_executor(&call).encode_to_vec() == bytes);
    }
    let call = scheduler::Call::decode_exact(&bytes[..]).unwrap();
    Some(rebuilt(&call).encode_to_vec() == bytes)
}

#[test]
fn vectors_of_printing() {
    let mut tally = Tally::default();
    for entry in vectors("resources-vectors.jsonl") {
        let op = entry["op"].as_str().unwrap();
        let result = &entry["result"];
        let holds = match op {
            "scalar_print" => scalar_print(&entry["value"], result),
            "value_parse" if result["print"].is_string() => {
                support::hex(result, "bytes").map(|bytes| {
                    json!(Value::decode_exact(&bytes).unwrap().to_string()) == result["print"]
                })
            }
            "attributes_parse" if result["attributes"].is_array() => {
                Some(result["attributes"].as_array().unwrap().iter().all(|attribute| {
                    let bytes = support::hex(attribute, "bytes").unwrap();
                    json!(Attribute::decode_exact(&bytes).unwrap().to_string())
                        == attribute["print"]
                }))
            }
            _ => continue,
        };
        tally.add(op, holds, &entry);
    }
    tally.report();
}

fn scalar_print(value: &Json, result: &Json) -> Option<bool> {
    let value: f64 = value.as_str()?.parse().ok()?;
    // Beyond what thousandths can count, the original has no defined behaviour.
    (value.abs() < 9.2e15).then(|| json!(Scalar(value).to_string()) == result["print"])
}
