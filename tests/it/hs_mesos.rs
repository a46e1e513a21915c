//! The types of hs-mesos (Haskell, for Mesos 0.20) are here with all their fields, each under
//! the number that Mesos 0.20 gave it; and what hs-mesos loses on the way is not lost here.
//!
//! Expected bytes are written by field number, without the codec.

use bytes::Bytes;
use mesos_types::value::{Range, Text};
use mesos_types::wire::WireType;
use mesos_types::wire::primitive::{put_delimited, put_tag, put_varint};
use mesos_types::*;

/// A message as it stands on the wire.
#[derive(Clone, Default)]
struct Wire(Vec<u8>);

fn wire() -> Wire {
    Wire::default()
}

impl Wire {
    /// An integer, a bool or an enum.
    fn number(mut self, field: u32, value: u64) -> Self {
        put_tag(&mut self.0, field, WireType::Varint);
        put_varint(&mut self.0, value);
        self
    }

    fn double(mut self, field: u32, value: f64) -> Self {
        put_tag(&mut self.0, field, WireType::Fixed64);
        self.0.extend(value.to_le_bytes());
        self
    }

    /// A text, bytes or a message.
    fn data(mut self, field: u32, value: impl AsRef<[u8]>) -> Self {
        put_tag(&mut self.0, field, WireType::Len);
        put_delimited(&mut self.0, |out| out.extend(value.as_ref()));
        self
    }

    /// One field after another.
    fn and(mut self, more: &Wire) -> Self {
        self.0.extend(&more.0);
        self
    }
}

impl AsRef<[u8]> for Wire {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// An identifier on the wire.
fn id(value: &str) -> Wire {
    wire().data(1, value)
}

/// The value is these bytes and the bytes are this value, without loss.
#[track_caller]
fn is<T: Codec>(value: &T, wire: &Wire) {
    assert_eq!(value.encode_to_vec(), wire.0, "{value:?} as bytes");
    assert_eq!(T::decode_exact(&wire.0).as_ref(), Ok(value), "as a value");
}

#[track_caller]
fn read<T: Codec>(wire: &Wire) -> T {
    T::decode_exact(&wire.0).unwrap()
}

// Enumerations.

#[test]
fn enumerations() {
    use TaskState::*;
    let states = [Starting, Running, Finished, Failed, Killed, Lost, Staging];
    assert_eq!(states.map(TaskState::number), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(TaskState::ALL[0], Staging);
    let terminal: Vec<TaskState> = states.into_iter().filter(|s| s.is_terminal()).collect();
    assert_eq!(terminal, [Finished, Failed, Killed, Lost]);

    let drivers = [Status::NotStarted, Status::Running, Status::Aborted, Status::Stopped];
    assert_eq!(drivers.map(Status::number), [1, 2, 3, 4]);
    assert_eq!([volume::Mode::Rw, volume::Mode::Ro].map(volume::Mode::number), [1, 2]);
}

// The types.

#[test]
fn identifiers() {
    let wire = id("some-id");
    is(&FrameworkId::from("some-id"), &wire);
    is(&OfferId::from("some-id"), &wire);
    is(&AgentId::from("some-id"), &wire);
    is(&TaskId::from("some-id"), &wire);
    is(&ExecutorId::from("some-id"), &wire);
    is(&ContainerId::new("some-id"), &wire);
}

#[test]
fn framework_info() {
    let value = FrameworkInfo {
        id: Some("F".into()),
        failover_timeout: Some(60.5),
        checkpoint: Some(true),
        role: Some("web".into()),
        hostname: Some("host".into()),
        principal: Some("me".into()),
        ..FrameworkInfo::new("user", "name")
    };
    let wire = wire()
        .data(1, "user")
        .data(2, "name")
        .data(3, id("F"))
        .double(4, 60.5)
        .number(5, 1)
        .data(6, "web")
        .data(7, "host")
        .data(8, "me");
    is(&value, &wire);
}

#[test]
fn health_check() {
    let value = HealthCheck {
        http: Some(Box::new(health_check::HttpCheckInfo::new(80))),
        delay_seconds: Some(1.0),
        interval_seconds: Some(2.0),
        timeout_seconds: Some(3.0),
        consecutive_failures: Some(4),
        grace_period_seconds: Some(5.0),
        ..HealthCheck::default()
    };
    let wire = wire()
        .data(1, wire().number(1, 80))
        .double(2, 1.0)
        .double(3, 2.0)
        .double(4, 3.0)
        .number(5, 4)
        .double(6, 5.0);
    is(&value, &wire);
    let health = HealthCheck::default();
    assert_eq!(
        (health.delay_secs(), health.interval_secs(), health.timeout_secs()),
        (15.0, 10.0, 20.0)
    );
    assert_eq!((health.consecutive_failures(), health.grace_period_secs()), (3, 10.0));
}

#[test]
fn health_check_strategy_http_check() {
    let http = health_check::HttpCheckInfo {
        path: Some("/health".into()),
        statuses: vec![200, 204],
        ..health_check::HttpCheckInfo::new(8080)
    };
    let wire = wire().number(1, 8080).data(2, "/health").number(4, 200).number(4, 204);
    is(&http, &wire);
    let check = HealthCheck { http: Some(Box::new(http.clone())), ..HealthCheck::default() };
    is(&check, &Wire::default().data(1, wire));
    assert_eq!(check.strategy(), Some(health_check::Strategy::Http(&http)));
}

#[test]
fn health_check_strategy_command_check() {
    let command = CommandInfo { value: Some("probe".into()), ..CommandInfo::default() };
    let check = HealthCheck { command: Some(Box::new(command.clone())), ..HealthCheck::default() };
    is(&check, &wire().data(7, wire().data(3, "probe")));
    assert_eq!(check.strategy(), Some(health_check::Strategy::Command(&command)));
}

#[test]
fn command_info() {
    let value = CommandInfo {
        uris: vec![command_info::Uri::new("http://a"), command_info::Uri::new("http://b")],
        environment: Some(Environment::from_iter([("PATH", "/bin"), ("LANG", "C")])),
        value: Some("run".into()),
        user: Some("nobody".into()),
        shell: Some(false),
        arguments: vec!["run".into(), "-v".into()],
        ..CommandInfo::default()
    };
    let variable = |name, value| wire().data(1, name).data(2, value);
    let wire = wire()
        .data(1, id("http://a"))
        .data(1, id("http://b"))
        .data(2, wire().data(1, variable("PATH", "/bin")).data(1, variable("LANG", "C")))
        .data(3, "run")
        .data(5, "nobody")
        .number(6, 0)
        .data(7, "run")
        .data(7, "-v");
    is(&value, &wire);
}

#[test]
fn command_uri() {
    let value = command_info::Uri {
        executable: Some(true),
        extract: Some(false),
        ..command_info::Uri::new("http://a")
    };
    is(&value, &wire().data(1, "http://a").number(2, 1).number(3, 0));
    assert!(command_info::Uri::new("http://a").extract());
}

#[test]
fn command_value_shell_command() {
    let command = CommandInfo::shell("echo hi");
    is(&command, &wire().data(3, "echo hi").number(6, 1));
    assert_eq!(command.invocation(), Invocation::Shell(Some("echo hi")));
}

#[test]
fn command_value_raw_command() {
    let command = CommandInfo::exec("/bin/ls", ["ls", "-l"]);
    is(&command, &wire().data(3, "/bin/ls").number(6, 0).data(7, "ls").data(7, "-l"));
    let arguments = ["ls".to_owned(), "-l".to_owned()];
    assert_eq!(
        command.invocation(),
        Invocation::Exec { value: Some("/bin/ls"), arguments: &arguments }
    );
}

fn cpus() -> Wire {
    wire().data(1, "cpus").number(2, 0).data(3, wire().double(1, 1.5))
}

#[test]
fn executor_info() {
    let value = ExecutorInfo {
        data: Some(Bytes::from_static(b"\x00\xff")),
        resources: vec![Resource::cpus(1.5)],
        command: Some(Box::new(CommandInfo::shell("run"))),
        framework_id: Some("F".into()),
        name: Some("name".into()),
        source: Some("source".into()),
        container: Some(Box::new(ContainerInfo::docker("image"))),
        ..ExecutorInfo::new("E")
    };
    let wire = wire()
        .data(1, id("E"))
        .data(4, b"\x00\xff")
        .data(5, cpus())
        .data(7, wire().data(3, "run").number(6, 1))
        .data(8, id("F"))
        .data(9, "name")
        .data(10, "source")
        .data(11, wire().number(1, 1).data(3, wire().data(1, "image")));
    is(&value, &wire);
}

#[test]
fn master_info() {
    let value = MasterInfo {
        pid: Some("master@10.0.0.1:5050".into()),
        hostname: Some("host".into()),
        ..MasterInfo::new("M", 0x0100_000a, 5050)
    };
    let wire = wire()
        .data(1, "M")
        .number(2, 0x0100_000a)
        .number(3, 5050)
        .data(4, "master@10.0.0.1:5050")
        .data(5, "host");
    is(&value, &wire);
}

#[test]
fn slave_info() {
    let value = v0::SlaveInfo {
        resources: vec![Resource::cpus(1.5)],
        attributes: vec![Attribute::text("rack", "a")],
        id: Some("S".into()),
        checkpoint: Some(true),
        port: Some(5052),
        ..AgentInfo::new("host")
    };
    let rack = wire().data(1, "rack").number(2, 3).data(5, id("a"));
    let wire = wire()
        .data(1, "host")
        .data(3, cpus())
        .data(5, rack)
        .data(6, id("S"))
        .number(7, 1)
        .number(8, 5052);
    is(&value, &wire);
    assert_eq!((AgentInfo::new("").port(), AgentInfo::new("").webui_port()), (5051, 8081));
}

#[test]
fn filters() {
    is(&Filters { refuse_seconds: Some(2.5) }, &wire().double(1, 2.5));
    assert_eq!(Filters::default().refuse_secs(), 5.0);
}

#[test]
fn value() {
    let ranges = wire()
        .data(1, wire().number(1, 1).number(2, 2))
        .data(1, wire().number(1, 5).number(2, u64::MAX));
    is(&Value::scalar(0.1), &wire().number(1, 0).data(2, wire().double(1, 0.1)));
    is(&Value::ranges([1..=2, 5..=u64::MAX]), &wire().number(1, 1).data(3, ranges));
    is(&Value::set(["a", "b"]), &wire().number(1, 2).data(4, wire().data(1, "a").data(1, "b")));
    is(&Value::text("t"), &wire().number(1, 3).data(5, id("t")));
}

#[test]
fn attribute() {
    let head = |kind| wire().data(1, "name").number(2, kind);
    let range = wire().data(1, wire().number(1, 1).number(2, 2));
    is(&Attribute::scalar("name", 0.1), &head(0).data(3, wire().double(1, 0.1)));
    is(&Attribute::ranges("name", [1..=2]), &head(1).data(4, range));
    is(&Attribute::set("name", ["a"]), &head(2).data(6, wire().data(1, "a")));
    is(&Attribute::text("name", "t"), &head(3).data(5, id("t")));
}

#[test]
fn resource() {
    let head = |kind| wire().data(1, "name").number(2, kind);
    let range = wire().data(1, wire().number(1, 1).number(2, 2));
    let web = |resource| Resource { role: Some("web".into()), ..resource };
    is(&web(Resource::scalar("name", 0.1)), &head(0).data(3, wire().double(1, 0.1)).data(6, "web"));
    is(&web(Resource::ranges("name", [1..=2])), &head(1).data(4, range).data(6, "web"));
    is(&web(Resource::set("name", ["a"])), &head(2).data(5, wire().data(1, "a")).data(6, "web"));
}

#[test]
fn request() {
    let value = Request { agent_id: Some("S".into()), resources: vec![Resource::cpus(1.5)] };
    is(&value, &wire().data(1, id("S")).data(2, cpus()));
}

#[test]
fn offer() {
    let value = Offer {
        resources: vec![Resource::cpus(1.5)],
        executor_ids: vec!["E".into(), "G".into()],
        attributes: vec![Attribute::text("rack", "a")],
        ..Offer::new("O", "F", "S", "host")
    };
    let wire = wire()
        .data(1, id("O"))
        .data(2, id("F"))
        .data(3, id("S"))
        .data(4, "host")
        .data(5, cpus())
        .data(6, id("E"))
        .data(6, id("G"))
        .data(7, wire().data(1, "rack").number(2, 3).data(5, id("a")));
    is(&value, &wire);
}

fn task() -> TaskInfo {
    TaskInfo::new("name", "T", "S")
}

fn task_head() -> Wire {
    wire().data(1, "name").data(2, id("T")).data(3, id("S"))
}

#[test]
fn task_execution_info() {
    let (command, executor) = (CommandInfo::shell("run"), ExecutorInfo::new("E"));
    let by_command = task().with_command(command.clone());
    is(&by_command, &task_head().data(7, wire().data(3, "run").number(6, 1)));
    assert_eq!(by_command.execution(), Execution::Command(&command));
    let by_executor = task().with_executor(executor.clone());
    is(&by_executor, &task_head().data(5, wire().data(1, id("E"))));
    assert_eq!(by_executor.execution(), Execution::Executor(&executor));
}

#[test]
fn task_info() {
    let value = TaskInfo {
        resources: vec![Resource::cpus(1.5)],
        data: Some(Bytes::from_static(b"\x00\xff")),
        command: Some(Box::new(CommandInfo::shell("run"))),
        health_check: Some(Box::new(HealthCheck {
            delay_seconds: Some(1.0),
            ..HealthCheck::default()
        })),
        container: Some(Box::new(ContainerInfo::docker("image"))),
        ..task()
    };
    let wire = task_head()
        .data(4, cpus())
        .data(6, b"\x00\xff")
        .data(7, wire().data(3, "run").number(6, 1))
        .data(8, wire().double(2, 1.0))
        .data(9, wire().number(1, 1).data(3, wire().data(1, "image")));
    is(&value, &wire);
}

#[test]
fn task_status() {
    let value = TaskStatus {
        data: Some(Bytes::from_static(b"\x00\xff")),
        message: Some("message".into()),
        agent_id: Some("S".into()),
        timestamp: Some(1.5e9),
        executor_id: Some("E".into()),
        healthy: Some(false),
        ..TaskStatus::new("T", TaskState::Failed)
    };
    let wire = wire()
        .data(1, id("T"))
        .number(2, 3)
        .data(3, b"\x00\xff")
        .data(4, "message")
        .data(5, id("S"))
        .double(6, 1.5e9)
        .data(7, id("E"))
        .number(8, 0);
    is(&value, &wire);
}

#[test]
fn credential() {
    let value = Credential { secret: Some("secret".into()), ..Credential::new("me") };
    is(&value, &wire().data(1, "me").data(2, "secret"));
}

#[test]
fn volume_and_mode() {
    for (mode, number) in [(volume::Mode::Rw, 1), (volume::Mode::Ro, 2)] {
        let value = Volume::host("/in", "/out", mode);
        is(&value, &wire().data(1, "/in").data(2, "/out").number(3, number));
    }
}

#[test]
fn container_type_and_container_info() {
    let volumes = vec![Volume::new("/in", volume::Mode::Ro)];
    let value = ContainerInfo { volumes, ..ContainerInfo::docker("image") };
    let volume = wire().data(1, "/in").number(3, 2);
    is(&value, &wire().number(1, 1).data(2, volume).data(3, wire().data(1, "image")));
}

fn resource_usage_wire() -> Wire {
    wire()
        .data(1, id("S"))
        .data(2, id("F"))
        .data(3, id("E"))
        .data(4, "executor")
        .data(5, id("T"))
        .data(6, wire().double(1, 1.5))
}

#[cfg(feature = "legacy")]
#[test]
fn resource_usage() {
    let value = legacy::v0_20::ResourceUsage {
        executor_id: Some("E".into()),
        executor_name: Some("executor".into()),
        task_id: Some("T".into()),
        statistics: Some(Box::new(ResourceStatistics::new(1.5))),
        ..legacy::v0_20::ResourceUsage::new("S", "F")
    };
    is(&value, &resource_usage_wire());
}

/// From 0.23 on a message of this name has other fields under the same numbers.
#[test]
fn resource_usage_of_0_20_is_not_taken_for_the_newer_message() {
    let wire = resource_usage_wire();
    assert!(ResourceUsage::decode(&wire.0).is_err());
    assert!(ResourceUsage::decode_exact(&wire.0).is_err());
}

#[test]
fn resource_statistics() {
    let value = ResourceStatistics {
        cpus_user_time_secs: Some(2.0),
        cpus_system_time_secs: Some(3.0),
        cpus_limit: Some(4.0),
        mem_rss_bytes: Some(5),
        mem_limit_bytes: Some(6),
        cpus_nr_periods: Some(7),
        cpus_nr_throttled: Some(8),
        cpus_throttled_time_secs: Some(9.0),
        mem_file_bytes: Some(10),
        mem_anon_bytes: Some(11),
        mem_mapped_file_bytes: Some(12),
        perf: Some(Box::new(PerformanceStatistics::new(1.5, 2.5))),
        net_rx_packets: Some(14),
        net_rx_bytes: Some(15),
        net_rx_errors: Some(16),
        net_rx_dropped: Some(17),
        net_tx_packets: Some(18),
        net_tx_bytes: Some(19),
        net_tx_errors: Some(20),
        net_tx_dropped: Some(u64::MAX),
        ..ResourceStatistics::new(1.0)
    };
    let mut wire = wire()
        .double(1, 1.0)
        .double(2, 2.0)
        .double(3, 3.0)
        .double(4, 4.0)
        .number(5, 5)
        .number(6, 6)
        .number(7, 7)
        .number(8, 8)
        .double(9, 9.0)
        .number(10, 10)
        .number(11, 11)
        .number(12, 12)
        .data(13, wire().double(1, 1.5).double(2, 2.5));
    for field in 14..=20 {
        wire = wire.number(field, field.into());
    }
    is(&value, &wire.number(21, u64::MAX));
}

#[test]
fn performance_statistics() {
    macro_rules! counters {
        ($($name:ident),* $(,)?) => {{
            let mut number = 2;
            let mut next = || {
                number += 1;
                number
            };
            PerformanceStatistics {
                timestamp: 1.0,
                duration: 2.0,
                $($name: Some(next() as _),)*
            }
        }};
    }
    let value = counters![
        cycles,
        stalled_cycles_frontend,
        stalled_cycles_backend,
        instructions,
        cache_references,
        cache_misses,
        branches,
        branch_misses,
        bus_cycles,
        ref_cycles,
        cpu_clock,
        task_clock,
        page_faults,
        minor_faults,
        major_faults,
        context_switches,
        cpu_migrations,
        alignment_faults,
        emulation_faults,
        l1_dcache_loads,
        l1_dcache_load_misses,
        l1_dcache_stores,
        l1_dcache_store_misses,
        l1_dcache_prefetches,
        l1_dcache_prefetch_misses,
        l1_icache_loads,
        l1_icache_load_misses,
        l1_icache_prefetches,
        l1_icache_prefetch_misses,
        llc_loads,
        llc_load_misses,
        llc_stores,
        llc_store_misses,
        llc_prefetches,
        llc_prefetch_misses,
        dtlb_loads,
        dtlb_load_misses,
        dtlb_stores,
        dtlb_store_misses,
        dtlb_prefetches,
        dtlb_prefetch_misses,
        itlb_loads,
        itlb_load_misses,
        branch_loads,
        branch_load_misses,
        node_loads,
        node_load_misses,
        node_stores,
        node_store_misses,
        node_prefetches,
        node_prefetch_misses,
    ];
    let mut wire = wire().double(1, 1.0).double(2, 2.0);
    for field in 3..=53 {
        wire = match field {
            13 | 14 => wire.double(field, field.into()),
            _ => wire.number(field, field.into()),
        };
    }
    is(&value, &wire);
}

#[test]
fn access_control_lists() {
    use acl::{Entity, entity};

    let some = Entity { r#type: Some(entity::Type::Some), values: vec!["a".into(), "b".into()] };
    let of = |kind| Entity { r#type: Some(kind), values: vec![] };
    let (any, none) = (of(entity::Type::Any), of(entity::Type::None));
    let some_wire = wire().number(1, 0).data(2, "a").data(2, "b");
    let (any_wire, none_wire) = (wire().number(1, 1), wire().number(1, 2));
    is(&some, &some_wire);
    is(&any, &any_wire);
    is(&none, &none_wire);

    let value = Acls {
        permissive: Some(false),
        register_frameworks: vec![acl::RegisterFramework::new(some.clone(), any.clone())],
        run_tasks: vec![acl::RunTask::new(any.clone(), none.clone())],
        shutdown_frameworks: vec![acl::ShutdownFramework::new(none, some)],
        ..Acls::default()
    };
    let pair = |one: &Wire, two: &Wire| wire().data(1, one).data(2, two);
    let wire = wire()
        .number(1, 0)
        .data(2, pair(&some_wire, &any_wire))
        .data(3, pair(&any_wire, &none_wire))
        .data(4, pair(&none_wire, &some_wire));
    is(&value, &wire);
}

/// The capacity is an integer; hs-mesos makes a double of one of them.
#[test]
fn rate_limits() {
    let limit = RateLimit { qps: Some(1.5), capacity: Some(7), ..RateLimit::new("me") };
    let value = RateLimits {
        limits: vec![limit],
        aggregate_default_qps: Some(2.5),
        aggregate_default_capacity: Some(u64::MAX),
    };
    let limit = wire().double(1, 1.5).data(2, "me").number(3, 7);
    is(&value, &wire().data(1, limit).double(2, 2.5).number(3, u64::MAX));
}

// What hs-mesos loses.

#[test]
fn text_of_a_value_or_attribute_stays_text() {
    let value: Value = read(&wire().number(1, 3).data(5, id("t")));
    assert_eq!(value, Value::Text(Text("t".into())));
    assert_eq!((value.as_text(), value.as_set()), (Some("t"), None));
    let attribute: Attribute = read(&wire().data(1, "a").number(2, 3).data(5, id("t")));
    assert_eq!((attribute.as_text(), attribute.as_set()), (Some("t"), None));
}

/// A resource has no field for a text. hs-mesos writes it into the set and reads a set.
#[test]
fn resource_of_type_text_does_not_become_a_set() {
    let text = wire().data(1, "os").number(2, 3);
    let bare = Resource::new("os", ResourceKind::bare(value::Type::Text));
    is(&bare, &text);

    let item = wire().data(5, wire().data(1, "linux"));
    let written = text.and(&item);
    let error = Resource::decode_exact(&written.0).unwrap_err();
    assert_eq!((error.kind(), error.residue().len()), (ErrorKind::Union, 1));
    assert_eq!(error.residue()[0].raw, item.0);
    assert_eq!(Resource::decode(&written.0).unwrap(), bare);
    assert_eq!(Captured::<Resource>::decode(&written.0).unwrap().encode_to_vec(), written.0);
}

#[test]
fn resource_role_that_is_absent_stays_absent() {
    let resource: Resource = read(&cpus());
    assert_eq!((&resource.role, resource.role()), (&None, "*"));
    is(&resource, &cpus());
    let star = Resource { role: Some("*".into()), ..resource.clone() };
    is(&star, &cpus().data(6, "*"));
    assert_ne!(star, resource);
}

#[test]
fn master_info_port_is_not_made_up() {
    let error = MasterInfo::decode(&wire().data(1, "M").number(2, 1).0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingRequired);
    assert_eq!(error.path().to_string(), "MasterInfo.port");
    is(&MasterInfo::new("M", 1, 0), &wire().data(1, "M").number(2, 1).number(3, 0));
}

#[test]
fn slave_info_port_that_is_absent_stays_absent() {
    let agent: AgentInfo = read(&wire().data(1, "host"));
    assert_eq!((agent.port, agent.port()), (None, 5051));
    assert_eq!((agent.webui_port, agent.webui_port()), (None, 8081));
    is(&agent, &wire().data(1, "host"));
}

#[test]
fn executor_info_framework_id_that_is_absent_stays_absent() {
    let absent = wire().data(1, id("E"));
    assert_eq!(read::<ExecutorInfo>(&absent).framework_id, None);
    is(&ExecutorInfo::new("E"), &absent);
    let empty = ExecutorInfo { framework_id: Some("".into()), ..ExecutorInfo::new("E") };
    is(&empty, &absent.data(8, id("")));
}

#[test]
fn resource_statistics_cpus_limit_that_is_absent_stays_absent() {
    let absent = wire().double(1, 1.0);
    assert_eq!(read::<ResourceStatistics>(&absent).cpus_limit, None);
    is(&ResourceStatistics::new(1.0), &absent);
    let zero = ResourceStatistics { cpus_limit: Some(0.0), ..ResourceStatistics::new(1.0) };
    is(&zero, &absent.double(4, 0.0));
}

#[test]
fn command_info_shell_keeps_its_arguments() {
    let tail = wire().data(7, "one").data(7, "two");
    for head in [wire().data(3, "run"), wire().data(3, "run").number(6, 1)] {
        let wire = head.and(&tail);
        let command: CommandInfo = read(&wire);
        assert_eq!(command.arguments, ["one", "two"]);
        assert_eq!(command.invocation(), Invocation::Shell(Some("run")));
        is(&command, &wire);
    }
}

#[test]
fn command_info_shell_and_value_that_are_absent_stay_absent() {
    is(&CommandInfo::default(), &wire());
    assert_eq!(CommandInfo::default().invocation(), Invocation::Shell(None));
    let raw: CommandInfo = read(&wire().number(6, 0));
    assert_eq!((raw.shell, &raw.value), (Some(false), &None));
    is(&raw, &wire().number(6, 0));
    let value: CommandInfo = read(&wire().data(3, ""));
    assert_eq!((value.shell, value.value.as_deref()), (None, Some("")));
    is(&value, &wire().data(3, ""));
}

#[test]
fn command_info_container_is_kept() {
    let container = command_info::ContainerInfo {
        options: vec!["-v".into(), "-x".into()],
        ..command_info::ContainerInfo::new("image")
    };
    let command = CommandInfo { container: Some(container), ..CommandInfo::default() };
    is(&command, &wire().data(4, wire().data(1, "image").data(2, "-v").data(2, "-x")));
}

#[test]
fn environment_keeps_absence_order_and_duplicates() {
    let none = CommandInfo::default();
    let empty = CommandInfo { environment: Some(Environment::default()), ..CommandInfo::default() };
    assert_ne!(none, empty);
    is(&empty, &wire().data(2, wire()));
    let variables = Environment::from_iter([("b", "1"), ("a", "2"), ("b", "1")]);
    let variable = |name, value| wire().data(1, name).data(2, value);
    let wire =
        wire().data(1, variable("b", "1")).data(1, variable("a", "2")).data(1, variable("b", "1"));
    is(&variables, &wire);
}

#[test]
fn task_info_with_executor_and_command_keeps_both() {
    let wire = task_head().data(5, wire().data(1, id("E"))).data(7, wire().data(3, "run"));
    let task: TaskInfo = read(&wire);
    let Execution::Both { command, executor } = task.execution() else { panic!("{task:?}") };
    assert_eq!(command.value.as_deref(), Some("run"));
    assert_eq!(executor.executor_id, ExecutorId::from("E"));
    is(&task, &wire);
}

#[test]
fn task_info_with_neither_executor_nor_command_is_a_value() {
    assert_eq!(read::<TaskInfo>(&task_head()).execution(), Execution::Neither);
    is(&task(), &task_head());
}

#[test]
fn health_check_with_http_and_command_keeps_both() {
    let wire = wire().data(1, wire().number(1, 80)).data(7, wire().data(3, "probe"));
    let check: HealthCheck = read(&wire);
    assert_eq!(check.http.as_ref().map(|http| http.port), Some(80));
    assert_eq!(check.command.as_ref().and_then(|c| c.value.as_deref()), Some("probe"));
    // The one that counts is the same as there.
    assert!(matches!(check.strategy(), Some(health_check::Strategy::Http(_))));
    is(&check, &wire);
}

#[test]
fn health_check_with_neither_http_nor_command_is_a_value() {
    is(&HealthCheck::default(), &wire());
    assert_eq!(HealthCheck::default().strategy(), None);
}

#[test]
fn http_path_that_is_absent_stays_absent_and_its_default_is_at_hand() {
    let http: health_check::HttpCheckInfo = read(&wire().number(1, 80));
    assert_eq!((&http.path, http.path()), (&None, "/"));
    is(&http, &wire().number(1, 80));
    let empty: health_check::HttpCheckInfo = read(&wire().number(1, 80).data(2, ""));
    assert_eq!(empty.path(), "");
    is(&empty, &wire().number(1, 80).data(2, ""));
}

#[test]
fn container_info_of_another_type_loses_nothing() {
    let volume = wire().data(1, "/in").number(3, 2);
    let mesos = wire().number(1, 2).data(2, &volume).data(4, "host");
    let container: ContainerInfo = read(&mesos);
    assert_eq!(container.kind, ContainerKind::Mesos(None));
    assert_eq!(container.hostname.as_deref(), Some("host"));
    is(&container, &mesos);

    let unknown = wire().number(1, 77).data(2, &volume).data(4, "host");
    let container: ContainerInfo = read(&unknown);
    let kind = container_info::Type::from_number(77);
    assert_eq!(container.kind, ContainerKind::bare(kind));
    assert_eq!(container.volumes, [Volume::new("/in", volume::Mode::Ro)]);
    is(&container, &unknown);
}

#[test]
fn enum_numbers_without_a_name_are_kept() {
    for number in [7, 99, u64::from(i32::MAX.unsigned_abs()), -1i64 as u64] {
        let wire = wire().data(1, id("T")).number(2, number);
        let status: TaskStatus = read(&wire);
        assert_eq!(status.state.number(), number as i32);
        is(&status, &wire);
    }
    assert_eq!(TaskState::from_number(7), TaskState::Error);
    let volume = wire().data(1, "/in").number(3, 9);
    assert_eq!(read::<Volume>(&volume).mode, volume::Mode::from_number(9));
    is(&Volume::new("/in", volume::Mode::from_number(9)), &volume);
    let value = wire().number(1, 9);
    is(&Value::bare(value::Type::from_number(9)), &value);
    for number in [0, 5, -1] {
        assert_eq!(Status::from_number(number).number(), number);
    }
}

#[test]
fn slave_info_webui_fields_are_kept() {
    let value = AgentInfo {
        webui_hostname: Some("web".into()),
        webui_port: Some(8082),
        ..AgentInfo::new("host")
    };
    is(&value, &wire().data(1, "host").data(2, "web").number(4, 8082));
}

#[test]
fn slave_info_port_is_signed() {
    for port in [-1, i32::MIN, 0, i32::MAX] {
        let value = AgentInfo { port: Some(port), ..AgentInfo::new("host") };
        is(&value, &wire().data(1, "host").number(8, i64::from(port) as u64));
    }
}

#[test]
fn optional_hostnames_are_kept() {
    let framework = FrameworkInfo { hostname: Some("host".into()), ..FrameworkInfo::new("u", "n") };
    is(&framework, &wire().data(1, "u").data(2, "n").data(7, "host"));
    let master = MasterInfo { hostname: Some("host".into()), ..MasterInfo::new("M", 1, 2) };
    is(&master, &wire().data(1, "M").number(2, 1).number(3, 2).data(5, "host"));
}

#[test]
fn exit_status_of_a_lost_executor_is_a_plain_number() {
    for status in [0, 3, 9, 256, -1, i32::MAX] {
        let value = scheduler::event::Failure {
            agent_id: Some("S".into()),
            executor_id: Some("E".into()),
            status: Some(status),
        };
        is(&value, &wire().data(1, id("S")).data(2, id("E")).number(3, i64::from(status) as u64));
    }
}

/// hs-mesos compares lists up to the end of the shorter one.
#[test]
fn a_list_differs_from_its_beginning() {
    assert_ne!(Value::set(["a"]), Value::set(["a", "b"]));
    let ranges = [Range::new(1, 2), Range::new(3, 4)];
    assert_ne!(Value::ranges(ranges.clone()), Value::ranges(ranges.into_iter().take(1)));
}

/// Text is a byte string in hs-mesos. Here it is text, and bytes that are none are refused, or
/// kept beside the value.
#[test]
fn bytes_that_are_no_text_are_not_changed_unasked() {
    let wire = wire().data(1, "me").data(2, b"\xff");
    let error = Credential::decode(&wire.0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Utf8);
    assert_eq!(error.path().to_string(), "Credential.secret");
    let lossy = DecodeOptions::new().lossy_text(true);
    let credential = Credential::decode_with(&wire.0, &lossy).unwrap();
    assert_eq!(credential.secret.as_deref(), Some("\u{fffd}"));
    assert_eq!(Captured::<Credential>::decode(&wire.0).unwrap().encode_to_vec(), wire.0);
}
