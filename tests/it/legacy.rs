//! Every message of every release, by the type that its name stood for then.

use std::collections::{BTreeMap, BTreeSet};

use mesos_types::registry::{self, Entry};
use mesos_types::wire::{EnumTable, FieldTable, FindingKind, Kind, Label};
use mesos_types::{DecodeOptions, ErrorKind, Release};
use serde_json::Value;

use crate::support;

fn release(text: &str) -> Release {
    // The newest schema is of what would have been the next.
    if text == "HEAD" { Release::new(1, 12, 0) } else { text.parse().unwrap() }
}

fn text<'a>(line: &'a Value, member: &str) -> &'a str {
    line[member].as_str().unwrap()
}

#[test]
fn messages_of_older_releases_are_exact() {
    let mut counts: BTreeMap<Release, (usize, usize, BTreeSet<&str>)> = BTreeMap::new();
    for path in support::files("corpus/legacy", ".jsonl") {
        for line in support::lines(&path) {
            let of = release(text(&line, "version"));
            let entry = registry::find_in(of, text(&line, "type"))
                .unwrap_or_else(|| panic!("{line}: unknown"));
            let bytes = support::hex(&line, "hex").unwrap();
            let (tried, contradict, reshaped) = counts.entry(of).or_default();
            *tried += 1;
            if entry.table().name.starts_with("mesos.legacy.") {
                reshaped.insert(entry.table().name);
            }
            let options = DecodeOptions::default();
            match entry.decode_exact(&bytes, &options) {
                Ok(message) => assert_eq!(message.encode_to_vec(), bytes, "{line}"),
                // The lines are random: the bodies of some unions are not those of the tag.
                Err(e) => {
                    assert_eq!(e.kind(), ErrorKind::Union, "{line}: {e}");
                    *contradict += 1;
                }
            }
            let captured = entry.capture(&bytes, &options).unwrap();
            assert_eq!(captured.bytes, bytes, "{line}");
            assert!(captured.residue.iter().all(|f| f.kind == FindingKind::Union), "{line}");
            entry.laws(&bytes).unwrap_or_else(|e| panic!("{line}: {e}"));
        }
    }
    for (of, (tried, contradict, reshaped)) in &counts {
        println!("{of}: {tried} messages, {contradict} contradict themselves; of {reshaped:?}");
    }
    assert!(counts.len() >= 7, "{:?}", counts.keys());
}

/// What a release declares: messages by name, of each the fields by number; enums by name.
#[derive(Default)]
struct Schema<'a> {
    messages: BTreeMap<&'a str, BTreeMap<u32, Field<'a>>>,
    enums: BTreeMap<&'a str, Vec<(i32, &'a str)>>,
}

struct Field<'a> {
    label: &'a str,
    kind: &'a str,
    name: &'a str,
}

/// The first and last releases of `0.20.0..0.24.1, 0.25.0`.
fn spans(line: &Value) -> impl Iterator<Item = (Release, Release)> {
    text(line, "versions").split(", ").map(|span| {
        let (first, last) = span.split_once("..").unwrap_or((span, span));
        (release(first), release(last))
    })
}

/// The schema of every release in which anything changed.
fn schemas<'a>(fields: &'a [Value], values: &'a [Value]) -> BTreeMap<Release, Schema<'a>> {
    let lines = || fields.iter().chain(values);
    let ends = lines().flat_map(spans).flat_map(|(first, last)| [first, last]);
    let mut all: BTreeMap<Release, Schema<'_>> = ends.map(|r| (r, Schema::default())).collect();
    for line in lines() {
        let number = line["number"].as_i64().unwrap();
        for (first, last) in spans(line) {
            for (_, schema) in all.range_mut(first..=last) {
                if let Some(name) = line["enum"].as_str() {
                    let value = (i32::try_from(number).unwrap(), text(line, "name"));
                    schema.enums.entry(name).or_default().push(value);
                    continue;
                }
                let mut words = text(line, "sig").split(' ');
                let mut word = || words.next().unwrap();
                let field = Field { label: word(), kind: word(), name: word() };
                let message = schema.messages.entry(text(line, "message")).or_default();
                let before = message.insert(u32::try_from(number).unwrap(), field);
                assert!(before.is_none(), "{line}: twice");
            }
        }
    }
    all
}

/// Fields and values that changed their name and nothing else.
const RENAMED: &[(&str, &str)] = &[
    ("susbcribed", "subscribed"),
    ("tasks", "unacknowledged_tasks"),
    ("updates", "unacknowledged_updates"),
    ("volume_types", "roles"),
    ("resources", "roles"),
    ("role", "roles"),
    ("commands", "pre_exec_commands"),
    ("capabilities", "effective_capabilities"),
    ("executorInfo", "legacy_executor_info"),
    ("taskInfo", "legacy_task_info"),
    ("name", "reference"),
    ("REASON_MEMORY_LIMIT", "REASON_CONTAINER_LIMITATION_MEMORY"),
    ("REASON_EXECUTOR_PREEMPTED", "REASON_CONTAINER_PREEMPTED"),
    ("IGNORE", "IGNORED"),
];

fn is_called(ours: &[&str], theirs: &str) -> bool {
    ours.contains(&theirs)
        || RENAMED.iter().any(|(then, now)| *then == theirs && ours.contains(now))
}

impl Schema<'_> {
    fn fits_enum(&self, name: &str, table: &EnumTable) -> bool {
        self.enums[name].iter().all(|&(number, name)| {
            let ours = table.values.iter().filter(|v| v.0 == number);
            is_called(&ours.flat_map(|v| [v.1, v.2]).collect::<Vec<_>>(), name)
        })
    }

    /// Whether whatever the release puts in the field has a place in ours.
    fn fits(&self, of: Release, theirs: &Field<'_>, ours: &FieldTable) -> bool {
        let label = match theirs.label {
            "required" => matches!(ours.label, Label::Required | Label::Optional),
            "optional" => matches!(ours.label, Label::Optional | Label::Repeated),
            _ => matches!(ours.label, Label::Repeated | Label::Map),
        };
        let kind = match ours.kind {
            Kind::Enum(table) => {
                self.enums.contains_key(theirs.kind) && self.fits_enum(theirs.kind, table)
            }
            Kind::Message(table) if table.map_entry => {
                let fields = &self.messages[theirs.kind];
                fields.iter().all(|(n, f)| self.fits(of, f, table.field(*n).unwrap()))
            }
            Kind::Message(table) => {
                let then = registry::find_in(of, theirs.kind).map(|e| e.table());
                then.is_some_and(|then| {
                    then.name == table.name || ALIKE.contains(&(then.name, table.name))
                })
            }
            // Bytes hold any text.
            Kind::Bytes => matches!(theirs.kind, "bytes" | "string"),
            scalar => theirs.kind == format!("{scalar:?}").to_lowercase(),
        };
        label && kind && is_called(&[ours.name, ours.v0_name], theirs.name)
    }
}

/// Messages of two names and one shape, as far as the first goes.
const ALIKE: &[(&str, &str)] = &[
    ("mesos.internal.slave.docker.Image.Name", "docker.spec.ImageReference"),
    ("csi.v0.VolumeCapability", "mesos.csi.types.VolumeCapability"),
];

#[test]
fn every_message_of_every_release_fits_its_type() {
    let schema = |dir: &std::path::PathBuf| dir.join("schema/field-timeline.jsonl").is_file();
    let Some(dir) = support::data().filter(schema) else {
        println!("no long data (MESOS_TYPES_DATA): the schemas of older releases are not here");
        return;
    };
    let fields = support::lines(&dir.join("schema/field-timeline.jsonl"));
    let values = support::lines(&dir.join("schema/enum-timeline.jsonl"));
    let mut wrong = BTreeSet::new();
    // Which fields of the re-shaped messages some release has.
    let mut found: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (of, schema) in schemas(&fields, &values) {
        let (mut judged, mut reshaped) = (0, 0);
        for (&name, fields) in &schema.messages {
            // Entries of maps are judged where they are used.
            let Some(table) = registry::find_in(of, name).map(|e: Entry| e.table()) else {
                if !name.ends_with("Entry") {
                    wrong.insert(format!("{of}: {name}: unknown"));
                }
                continue;
            };
            judged += 1;
            if table.name.starts_with("mesos.legacy.") {
                reshaped += 1;
                found.entry(table.name).or_default().extend(fields.keys());
            }
            for (number, theirs) in fields {
                let fits = table.field(*number).is_some_and(|ours| schema.fits(of, theirs, ours));
                if !fits {
                    wrong.insert(format!("{of}: {name}.{} = {number}", theirs.name));
                }
            }
            for ours in table.fields.iter().filter(|f| f.label == Label::Required) {
                if !fields.contains_key(&ours.number) {
                    wrong.insert(format!("{of}: {name} has no {}", ours.name));
                }
            }
        }
        println!("{of}: {judged} messages, {reshaped} of them re-shaped since");
    }
    assert!(wrong.is_empty(), "{} mistakes: {wrong:#?}", wrong.len());
    for table in registry::entries().map(|e| e.table()) {
        if table.name.starts_with("mesos.legacy.") {
            let ours: BTreeSet<u32> = table.fields.iter().map(|f| f.number).collect();
            assert_eq!(found.get(table.name), Some(&ours), "{}", table.name);
        }
    }
}

mod conversions {
    use bytes::Bytes;
    use mesos_types::legacy::{NoCounterpartError, v0_20, v0_23, v0_27, v1_0, v1_1, v1_4};
    use mesos_types::scheduler::{self, call, event};
    use mesos_types::wire::{Kind, Label, MessageTable, WireType, primitive};
    use mesos_types::*;

    fn framework(id: Option<&str>) -> FrameworkInfo {
        FrameworkInfo { id: id.map(Into::into), ..FrameworkInfo::new("user", "name") }
    }

    fn call_of(
        id: Option<&str>,
        kind: v0_20::scheduler::CallKind,
    ) -> Result<scheduler::Call, NoCounterpartError> {
        v0_20::scheduler::Call { framework_info: framework(id), kind }.try_into()
    }

    /// What a conversion has no counterpart for.
    fn field<T>(converted: Result<T, NoCounterpartError>) -> Option<&'static str> {
        converted.err().map(|e| e.field)
    }

    fn task() -> TaskInfo {
        TaskInfo::new("t", TaskId::from("t"), AgentId::from("s"))
    }

    #[test]
    fn calls_of_schedulers() {
        use mesos_types::legacy::v0_20::scheduler::{CallKind, call as old};
        use mesos_types::scheduler::CallKind as Today;

        let offers = vec![OfferId::from("o")];
        let decline = call::Decline { offer_ids: offers.clone(), filters: None };
        let accept = call::Accept { offer_ids: offers.clone(), ..Default::default() };
        let launch = call::Accept {
            offer_ids: offers.clone(),
            operations: vec![offer::Operation::launch(vec![task()])],
            filters: Some(Filters::default()),
        };
        let kill = call::Kill::new(TaskId::from("t"));
        let acknowledge =
            call::Acknowledge::new(AgentId::from("s"), TaskId::from("t"), Bytes::from("u"));
        let message =
            call::Message::new(AgentId::from("s"), ExecutorId::from("e"), Bytes::from("d"));
        let request = call::Request::default();
        let status = TaskStatus {
            agent_id: Some(AgentId::from("s")),
            ..TaskStatus::new(TaskId::from("t"), TaskState::Running)
        };
        let asked = call::reconcile::Task {
            agent_id: Some(AgentId::from("s")),
            ..call::reconcile::Task::new(TaskId::from("t"))
        };
        for (old, today) in [
            (CallKind::Unregister, Today::Teardown),
            (CallKind::Request(request.clone()), Today::Request(request)),
            (CallKind::Decline(decline.clone()), Today::Decline(decline)),
            (CallKind::Revive, Today::Revive(None)),
            (
                CallKind::Launch(old::Launch {
                    task_infos: vec![task()],
                    offer_ids: offers,
                    filters: Some(Filters::default()),
                }),
                Today::Accept(launch),
            ),
            (CallKind::Kill(kill.clone()), Today::Kill(kill)),
            (CallKind::Acknowledge(acknowledge.clone()), Today::Acknowledge(acknowledge)),
            (
                CallKind::Reconcile(old::Reconcile { statuses: vec![status.clone()] }),
                Today::Reconcile(call::Reconcile { tasks: vec![asked] }),
            ),
            (CallKind::Message(message.clone()), Today::Message(message)),
            (CallKind::Accept(accept.clone()), Today::Accept(accept)),
            (CallKind::bare(old::Type::Launch), Today::bare(Some(call::Type::Accept))),
        ] {
            let today = scheduler::Call { framework_id: Some("f".into()), kind: today };
            assert_eq!(call_of(Some("f"), old), Ok(today));
        }
        for (id, kind) in [(None, CallKind::Register), (Some("f"), CallKind::Reregister)] {
            let today = scheduler::Call {
                framework_id: id.map(Into::into),
                kind: Today::Subscribe(call::Subscribe::new(framework(id))),
            };
            assert_eq!(call_of(id, kind), Ok(today));
        }

        let talkative = TaskStatus { message: Some("m".into()), ..status };
        for (id, kind, what) in [
            (Some("f"), CallKind::Register, "Call.framework_info.id"),
            (None, CallKind::Reregister, "Call.framework_info.id"),
            (
                None,
                CallKind::Reconcile(old::Reconcile { statuses: vec![talkative] }),
                "Call.reconcile.statuses",
            ),
            (None, CallKind::bare(old::Type::from_number(99)), "Call.type"),
        ] {
            assert_eq!(field(call_of(id, kind)), Some(what));
        }
    }

    #[test]
    fn events_to_schedulers() {
        use mesos_types::legacy::v0_20::scheduler::{Event, event as old};
        use mesos_types::scheduler::Event as Today;

        let master = MasterInfo::new("m", 1, 5050);
        let subscribed = Today::Subscribed(event::Subscribed {
            master_info: Some(Box::new(master.clone())),
            ..event::Subscribed::new("f")
        });
        let status = TaskStatus::new(TaskId::from("t"), TaskState::Running);
        let with_uuid = TaskStatus { uuid: Some(Bytes::from("u")), ..status.clone() };
        let offers = event::Offers::default();
        let rescind = event::Rescind::new(OfferId::from("o"));
        let message =
            event::Message::new(AgentId::from("s"), ExecutorId::from("e"), Bytes::from("d"));
        let failure = event::Failure::default();
        let error = event::Error::new("e");
        let update = |uuid: &'static str, status: &TaskStatus| {
            Event::Update(old::Update::new(Bytes::from(uuid), status.clone()))
        };
        for (old, today) in [
            (Event::Registered(old::Registered::new("f", master.clone())), subscribed.clone()),
            (Event::Reregistered(old::Reregistered::new("f", master)), subscribed),
            (Event::Offers(offers.clone()), Today::Offers(offers)),
            (Event::Rescind(rescind.clone()), Today::Rescind(rescind)),
            (update("u", &status), Today::Update(event::Update::new(with_uuid.clone()))),
            (update("u", &with_uuid), Today::Update(event::Update::new(with_uuid.clone()))),
            (update("", &status), Today::Update(event::Update::new(status))),
            (Event::Message(message.clone()), Today::Message(message)),
            (Event::Failure(failure.clone()), Today::Failure(failure)),
            (Event::Error(error.clone()), Today::Error(error)),
            (Event::bare(old::Type::Registered), Today::bare(Some(event::Type::Subscribed))),
        ] {
            assert_eq!(Today::try_from(old), Ok(today));
        }
        let other = Today::try_from(update("v", &with_uuid));
        assert_eq!(field(other), Some("Event.update.status.uuid"));
        let unknown = Event::bare(old::Type::from_number(99));
        assert_eq!(field(Today::try_from(unknown)), Some("Event.type"));
    }

    #[test]
    fn calls_with_force() {
        use mesos_types::legacy::v0_24::scheduler as old;

        let subscribe = |force| {
            let body = old::call::Subscribe {
                force,
                suppressed_roles: vec!["r".into()],
                ..old::call::Subscribe::new(framework(None))
            };
            let kind = old::CallKind::Subscribe(body);
            scheduler::Call::try_from(old::Call { framework_id: None, kind })
        };
        let body = call::Subscribe {
            suppressed_roles: vec!["r".into()],
            ..call::Subscribe::new(framework(None))
        };
        let today = scheduler::Call::new(scheduler::CallKind::Subscribe(body));
        assert_eq!(subscribe(None), Ok(today));
        for force in [false, true] {
            assert_eq!(subscribe(Some(force)), Err(scheduler::v0::ForceError));
        }
    }

    /// All other calls have the same bytes then and now.
    #[test]
    fn calls_without_force_keep_their_bytes() {
        use mesos_types::legacy::v0_24::scheduler as old;

        let mut tried = 0;
        for number in (0..=17).filter(|n| *n != 1) {
            for body in [None, Some(number)] {
                let mut bytes = vec![0x10, number];
                if let Some(body) = body {
                    // An empty body, where its field takes one.
                    bytes.extend([(body + 2) << 3 | 2, 0]);
                }
                let Ok(call) = old::Call::decode_exact(&bytes) else { continue };
                let today = scheduler::Call::try_from(call).unwrap();
                assert_eq!(today.encode_to_vec(), bytes);
                tried += 1;
            }
        }
        assert!(tried >= 17, "{tried}");
    }

    #[test]
    fn calls_of_executors() {
        use mesos_types::executor::{self, CallKind as Today, call};
        use mesos_types::legacy::v0_23::executor::{Call, CallKind, call as old};

        let info = ExecutorInfo {
            framework_id: Some("f".into()),
            ..ExecutorInfo::new(ExecutorId::from("e"))
        };
        let status = TaskStatus::new(TaskId::from("t"), TaskState::Running);
        let update = call::Update { timestamp: Some(1.0), ..call::Update::new(status) };
        let message = call::Message::new(Bytes::from("d"));
        let listed = call::Subscribe {
            unacknowledged_tasks: vec![task()],
            unacknowledged_updates: vec![update.clone()],
        };
        let resubscribe = old::Resubscribe { tasks: vec![task()], updates: vec![update.clone()] };
        for (old, today) in [
            (CallKind::Subscribe, Today::Subscribe(call::Subscribe::default())),
            (CallKind::Resubscribe(resubscribe), Today::Subscribe(listed)),
            (CallKind::Update(update.clone()), Today::Update(update)),
            (CallKind::Message(message.clone()), Today::Message(message)),
            (CallKind::bare(old::Type::Message), Today::bare(Some(call::Type::Message))),
        ] {
            let old = Call { executor_info: info.clone(), kind: old };
            let today = executor::Call::new(ExecutorId::from("e"), "f", today);
            assert_eq!(executor::Call::try_from(old), Ok(today));
        }
        let unknown = Call::new(info, CallKind::bare(old::Type::from_number(99)));
        assert_eq!(field(executor::Call::try_from(unknown)), Some("Call.type"));
        let lost = Call::new(ExecutorInfo::new(ExecutorId::from("e")), CallKind::Subscribe);
        let missing = Some("Call.executor_info.framework_id");
        assert_eq!(field(executor::Call::try_from(lost)), missing);
    }

    #[test]
    fn events_to_executors() {
        use mesos_types::executor::{Event as Today, event};

        let launch = event::Launch::new(task());
        let kill = event::Kill::new(TaskId::from("t"));
        let acknowledged = event::Acknowledged::new(TaskId::from("t"), Bytes::from("u"));
        let message = event::Message::new(Bytes::from("d"));
        let error = event::Error::new("e");
        let subscribed = Box::new(event::Subscribed::new(
            ExecutorInfo::new(ExecutorId::from("e")),
            framework(None),
            AgentInfo::new("h"),
        ));
        macro_rules! same_in {
            ($($era:ident)*) => {$({
                use mesos_types::legacy::$era::executor::{Event, event as old};
                for (old, today) in [
                    (Event::Subscribed(subscribed.clone()), Today::Subscribed(subscribed.clone())),
                    (Event::Launch(launch.clone()), Today::Launch(launch.clone())),
                    (Event::Kill(kill.clone()), Today::Kill(kill.clone())),
                    (
                        Event::Acknowledged(acknowledged.clone()),
                        Today::Acknowledged(acknowledged.clone()),
                    ),
                    (Event::Message(message.clone()), Today::Message(message.clone())),
                    (Event::bare(old::Type::Shutdown), Today::Shutdown),
                    (Event::Error(error.clone()), Today::Error(error.clone())),
                    (Event::bare(old::Type::Error), Today::bare(Some(event::Type::Error))),
                ] {
                    assert_eq!(Today::try_from(old), Ok(today));
                }
                let unknown = Event::bare(old::Type::from_number(99));
                assert_eq!(field(Today::try_from(unknown)), Some("Event.type"));
            })*};
        }
        same_in!(v0_23 v0_27);

        let shutdown = |grace_period_seconds| {
            let body = v0_27::executor::event::Shutdown { grace_period_seconds };
            Today::try_from(v0_27::executor::Event::Shutdown(Some(body)))
        };
        assert_eq!(shutdown(None), Ok(Today::Shutdown));
        assert_eq!(field(shutdown(Some(5.0))), Some("Event.shutdown.grace_period_seconds"));
    }

    #[test]
    fn secrets_of_bytes() {
        let of = |secret: &'static [u8]| v0_20::Credential {
            secret: Some(Bytes::from_static(secret)),
            ..v0_20::Credential::new("p")
        };
        let list = |c| v0_20::Credentials { credentials: vec![c] };
        let today = Credential { secret: Some("s".into()), ..Credential::new("p") };
        assert_eq!(Credential::try_from(of(b"s")), Ok(today.clone()));
        assert_eq!(v0_20::Credential::from(today.clone()), of(b"s"));
        let today = Credentials { credentials: vec![today] };
        assert_eq!(Credentials::try_from(list(of(b"s"))), Ok(today.clone()));
        assert_eq!(v0_20::Credentials::from(today), list(of(b"s")));
        assert_eq!(field(Credential::try_from(of(b"\xff"))), Some("Credential.secret"));
        assert_eq!(field(Credentials::try_from(list(of(b"\xff")))), Some("Credential.secret"));
        let shown = format!("{:?}", of(b"word"));
        assert!(!shown.contains("word"), "{shown}");
    }

    #[test]
    fn executors_without_container() {
        let usage = v0_23::resource_usage::Executor {
            allocated: vec![Resource::cpus(1.0)],
            ..v0_23::resource_usage::Executor::new(ExecutorInfo::new(ExecutorId::from("e")))
        };
        let today = usage.clone().with_container(ContainerId::new("c"));
        assert_eq!(today.allocated, usage.allocated);
        assert_eq!(today.container_id, ContainerId::new("c"));
    }

    /// The least body that a message of the table can have.
    fn least(table: &MessageTable, out: &mut Vec<u8>) {
        for field in table.fields.iter().filter(|f| f.label == Label::Required) {
            primitive::put_tag(out, field.number, field.wire());
            match field.kind {
                Kind::Message(table) => primitive::put_delimited(out, |out| least(table, out)),
                Kind::Double => out.extend(0f64.to_le_bytes()),
                // Zero, false, no text, no bytes.
                _ => out.push(0),
            }
        }
    }

    /// Makes a message of every kind that the union of the old type has, with and without a
    /// body. Where today's type reads the same, so it must be converted; the others' names are
    /// returned.
    fn not_alike<Old, Today>() -> Vec<&'static str>
    where
        Old: Codec,
        Today: Codec + TryFrom<Old> + PartialEq + std::fmt::Debug,
    {
        let union = Old::table().union.unwrap();
        let Kind::Enum(tags) = Old::table().field(union.tag).unwrap().kind else { panic!() };
        let mut others = Vec::new();
        let mut bodies = 0;
        for &(tag, name, _) in tags.values {
            let body = union.bodies.iter().find(|b| b.0 == tag).map(|b| b.1);
            for body in [None, body] {
                let mut bytes = Vec::new();
                primitive::put_tag(&mut bytes, union.tag, WireType::Varint);
                primitive::put_varint(&mut bytes, u64::try_from(tag).unwrap());
                if let Some(number) = body {
                    let Kind::Message(table) = Old::table().field(number).unwrap().kind else {
                        panic!()
                    };
                    primitive::put_tag(&mut bytes, number, WireType::Len);
                    primitive::put_delimited(&mut bytes, |out| least(table, out));
                    bodies += 1;
                }
                let old = Old::decode_exact(&bytes).unwrap();
                assert_eq!(old.encode_to_vec(), bytes, "{name}");
                match Today::decode_exact(&bytes) {
                    Ok(today) => assert_eq!(Today::try_from(old).ok(), Some(today), "{name}"),
                    Err(_) => others.push(name),
                }
            }
        }
        assert_eq!(bodies, union.bodies.len());
        others
    }

    #[test]
    fn what_is_alike_keeps_its_bytes() {
        use mesos_types::operator::{agent, master, resource_provider};

        let others = not_alike::<v1_0::agent::Call, agent::Call>();
        assert_eq!(others, ["READ_FILE"]);
        let others = not_alike::<v1_0::agent::Response, agent::Response>();
        assert_eq!(others, ["READ_FILE"]);
        let others = not_alike::<v1_0::master::Call, master::Call>();
        assert_eq!(others, ["READ_FILE"]);
        let others = not_alike::<v1_0::master::Response, master::Response>();
        assert_eq!(others, ["READ_FILE"]);
        let others = not_alike::<v1_0::master::Event, master::Event>();
        assert_eq!(others, ["TASK_UPDATED"]);
        let others = not_alike::<v1_1::master::Response, master::Response>();
        assert!(others.is_empty(), "{others:?}");
        let others = not_alike::<v1_1::master::Event, master::Event>();
        assert!(others.is_empty(), "{others:?}");
        let others = not_alike::<v1_4::resource_provider::Call, resource_provider::Call>();
        assert_eq!(others, ["UPDATE"]);
        let others = not_alike::<v1_4::resource_provider::Event, resource_provider::Event>();
        assert_eq!(others, ["OPERATION"]);
    }

    #[test]
    fn files_are_read_from_a_number() {
        macro_rules! reads {
            ($($room:ident)*) => {$({
                use mesos_types::legacy::v1_0::$room::{Call, Response, call};
                use mesos_types::operator::$room as today;

                let read = |offset: Option<&str>, length: Option<&str>| {
                    let body = call::ReadFile {
                        offset: offset.map(Into::into),
                        length: length.map(Into::into),
                        ..call::ReadFile::new("/log")
                    };
                    today::Call::try_from(Call::ReadFile(body))
                };
                assert_eq!(
                    read(Some("18446744073709551615"), Some("007")),
                    Ok(today::Call::read_file("/log", u64::MAX, Some(7)))
                );
                assert_eq!(read(Some("0"), None), Ok(today::Call::read_file("/log", 0, None)));
                assert_eq!(field(read(None, None)), Some("Call.read_file.offset"));
                for wrong in ["", " 1", "-1", "+1", "1.0", "0x1", "18446744073709551616"] {
                    assert_eq!(field(read(Some(wrong), None)), Some("Call.read_file.offset"));
                    assert_eq!(field(read(Some("1"), Some(wrong))), Some("Call.read_file.length"));
                }
                let contents = Response::ReadFile(today::response::GetFileContents::default());
                let contents = today::Response::try_from(contents);
                assert_eq!(field(contents), Some("Response.get_file_contents"));
            })*};
        }
        reads!(agent master);
    }

    #[test]
    fn frameworks_are_recovered_apart() {
        use mesos_types::operator::master::{self, Event, event, response as today};
        use v1_0::master::response::{self as old, get_frameworks};

        let time = |nanoseconds| Some(TimeInfo { nanoseconds });
        let living = get_frameworks::Framework {
            registered_time: time(1),
            reregistered_time: time(2),
            unregistered_time: time(3),
            allocated_resources: vec![Resource::cpus(1.0)],
            offered_resources: vec![Resource::mem(1.0)],
            ..get_frameworks::Framework::new(framework(Some("f")), true, false)
        };
        let living_today = today::get_frameworks::Framework {
            registered_time: time(1),
            reregistered_time: time(2),
            unregistered_time: time(3),
            allocated_resources: vec![Resource::cpus(1.0)],
            offered_resources: vec![Resource::mem(1.0)],
            ..today::get_frameworks::Framework::new(framework(Some("f")), true, false, false)
        };
        let ended = get_frameworks::Framework::new(framework(Some("g")), false, true);
        let ended_today =
            today::get_frameworks::Framework::new(framework(Some("g")), false, true, false);
        let frameworks = old::GetFrameworks {
            frameworks: vec![living],
            completed_frameworks: vec![ended],
            recovered_frameworks: vec![framework(Some("h"))],
        };
        let frameworks_today = today::GetFrameworks {
            frameworks: vec![living_today],
            completed_frameworks: vec![ended_today],
            recovered_frameworks: vec![framework(Some("h"))],
        };
        let state = old::GetState {
            get_tasks: Some(Box::default()),
            get_executors: Some(today::GetExecutors::default()),
            get_frameworks: Some(Box::new(frameworks.clone())),
            get_agents: Some(today::GetAgents::default()),
        };
        let state_today = today::GetState {
            get_tasks: Some(Box::default()),
            get_executors: Some(today::GetExecutors::default()),
            get_frameworks: Some(Box::new(frameworks_today.clone())),
            get_agents: Some(today::GetAgents::default()),
        };
        let subscribed =
            v1_0::master::event::Subscribed { get_state: Some(Box::new(state.clone())) };
        let subscribed_today = Event::Subscribed(event::Subscribed {
            get_state: Some(Box::new(state_today.clone())),
            heartbeat_interval_seconds: None,
        });
        let frameworks_today = master::Response::GetFrameworks(frameworks_today);
        let state_today = master::Response::GetState(state_today);
        macro_rules! same_in {
            ($($era:ident)*) => {$({
                use mesos_types::legacy::$era::master::{Event as Old, Response};
                let of = |old| master::Response::try_from(old).unwrap();
                let response = Response::GetFrameworks(frameworks.clone());
                assert_eq!(of(response), frameworks_today);
                assert_eq!(of(Response::GetState(state.clone())), state_today);
                let event = Old::Subscribed(subscribed.clone());
                assert_eq!(Event::from(event), subscribed_today);
            })*};
        }
        same_in!(v1_0 v1_1);
    }

    #[test]
    fn tasks_updated_without_status() {
        use mesos_types::operator::master::{Event, event};
        use v1_0::master::event::TaskUpdated;

        let (task, agent) = (TaskId::from("t"), AgentId::from("s"));
        let executor_id = Some(ExecutorId::from("e"));
        let state = TaskState::Running;
        let old = TaskUpdated {
            executor_id: executor_id.clone(),
            ..TaskUpdated::new(task.clone(), "f", agent.clone(), state)
        };
        let status =
            TaskStatus { agent_id: Some(agent), executor_id, ..TaskStatus::new(task, state) };
        let today = event::TaskUpdated::new("f", status, state);
        let old = v1_0::master::Event::TaskUpdated(Box::new(old));
        assert_eq!(Event::from(old), Event::TaskUpdated(Box::new(today)));
    }

    #[test]
    fn resource_providers() {
        use mesos_types::internal::{ResourceProviderCallMessage, ResourceProviderEventMessage};
        use mesos_types::legacy::{v1_3, v1_4::internal as passed};
        use mesos_types::operator::resource_provider::{
            Call as TodayCall, CallKind as Today, Event as TodayEvent, call, event,
        };
        use v1_4::resource_provider::{Call, CallKind, Event};

        let id = ResourceProviderId::from("p");
        let uuid = Uuid(Bytes::from("u"));

        let unknown = v1_3::resource_provider::Call { r#type: Some(call::Type::Unknown) };
        let today = TodayCall::new(Today::bare(Some(call::Type::Unknown)));
        assert_eq!(TodayCall::from(unknown), today);

        let operation = offer::Operation {
            id: Some(OperationId::from("o")),
            ..offer::Operation::launch(vec![task()])
        };
        let update = |state| call::Update {
            converted_resources: vec![Resource::cpus(1.0)],
            ..call::Update::new(state, operation.clone())
        };
        let by = |kind| Call { resource_provider_id: Some(id.clone()), kind };
        let whole = by(CallKind::Update(Box::new(update(call::update::State::Ok))));
        assert_eq!(field(TodayCall::try_from(whole)), Some("Call.update"));
        for (old, today) in [
            (call::update::State::Ok, OperationState::Finished),
            (call::update::State::Failed, OperationState::Failed),
        ] {
            let status = OperationStatus {
                operation_id: Some(OperationId::from("o")),
                converted_resources: vec![Resource::cpus(1.0)],
                ..OperationStatus::new(today)
            };
            let today = call::UpdateOperationStatus::new(status, uuid.clone());
            assert_eq!(update(old).with_uuid(uuid.clone()), Ok(today));
        }
        for state in [call::update::State::Unknown, call::update::State::from_number(99)] {
            let converted = update(state).with_uuid(uuid.clone());
            assert_eq!(field(converted), Some("Call.update.state"));
        }
        let bare = by(CallKind::bare(Some(v1_4::resource_provider::call::Type::Update)));
        let today = TodayCall {
            resource_provider_id: Some(id.clone()),
            kind: Today::bare(Some(call::Type::UpdateOperationStatus)),
        };
        assert_eq!(TodayCall::try_from(bare), Ok(today));

        let operation = event::Operation { operation: Some(Box::new(operation)) };
        let operation = Event::Operation(operation);
        assert_eq!(field(TodayEvent::try_from(operation)), Some("Event.operation"));

        // Numbers that mean something today and did not then.
        let later = v1_4::resource_provider::call::Type::from_number(3);
        let unknown = by(CallKind::bare(Some(later)));
        assert_eq!(field(TodayCall::try_from(unknown.clone())), Some("Call.type"));
        let later = v1_4::resource_provider::event::Type::from_number(3);
        let strange = Event::bare(Some(later));
        assert_eq!(field(TodayEvent::try_from(strange.clone())), Some("Event.type"));

        let message = passed::ResourceProviderCallMessage {
            uuid: Some(Bytes::from("u")),
            ..passed::ResourceProviderCallMessage::new(Call::new(CallKind::bare(None)))
        };
        let today = ResourceProviderCallMessage {
            uuid: Some(uuid.clone()),
            ..ResourceProviderCallMessage::new(TodayCall::new(Today::bare(None)))
        };
        assert_eq!(ResourceProviderCallMessage::try_from(message), Ok(today));
        let message = passed::ResourceProviderCallMessage::new(unknown);
        assert_eq!(field(ResourceProviderCallMessage::try_from(message)), Some("Call.type"));

        let subscribed = event::Subscribed { provider_id: id.clone() };
        let message = passed::ResourceProviderEventMessage {
            uuid: Some(Bytes::from("u")),
            ..passed::ResourceProviderEventMessage::new(
                id.clone(),
                Event::Subscribed(subscribed.clone()),
            )
        };
        let today = ResourceProviderEventMessage {
            uuid: Some(uuid),
            ..ResourceProviderEventMessage::new(id.clone(), TodayEvent::Subscribed(subscribed))
        };
        assert_eq!(ResourceProviderEventMessage::try_from(message), Ok(today));
        let message = passed::ResourceProviderEventMessage::new(id, strange);
        assert_eq!(field(ResourceProviderEventMessage::try_from(message)), Some("Event.type"));
    }

    #[test]
    fn answers_without_type() {
        use mesos_types::legacy::v1_5::scheduler::Response as Old;
        use mesos_types::scheduler::{Response, response::ReconcileOperations};

        let body = ReconcileOperations {
            operation_statuses: vec![OperationStatus::new(OperationState::Finished)],
        };
        let old = Old { reconcile_operations: Some(body.clone()) };
        assert_eq!(Response::from(old), Response::ReconcileOperations(body));
        assert_eq!(Response::from(Old::default()), Response::bare(None));
    }
}

#[test]
fn names_of_a_release() {
    let shape = |of: &str, name: &str| {
        let entry = registry::find_in(of.parse().unwrap(), name)?;
        assert_eq!(entry.name(), name);
        Some(entry.table().name)
    };
    for (of, name, table) in [
        ("0.22.2", "mesos.ResourceUsage", "mesos.legacy.v0_20.ResourceUsage"),
        ("0.23.0", "mesos.ResourceUsage", "mesos.legacy.v0_23.ResourceUsage"),
        ("0.25.0", "mesos.ResourceUsage", "mesos.v1.ResourceUsage"),
        ("0.25.0", "mesos.v1.ResourceUsage", "mesos.legacy.v0_23.ResourceUsage"),
        ("0.24.1", "mesos.Credential", "mesos.legacy.v0_20.Credential"),
        ("0.24.2", "mesos.Credential", "mesos.v1.Credential"),
        ("0.25.0", "mesos.v1.Credentials", "mesos.legacy.v0_20.Credentials"),
        ("0.25.1", "mesos.v1.Credentials", "mesos.v1.Credentials"),
        ("0.20", "mesos.scheduler.Call.Launch", "mesos.legacy.v0_20.scheduler.Call.Launch"),
        ("0.20", "mesos.scheduler.Call.Kill", "mesos.v1.scheduler.Call.Kill"),
        ("0.27.3", "mesos.v1.scheduler.Call.Subscribe", "mesos.scheduler.Call.Subscribe"),
        ("0.28", "mesos.v1.scheduler.Call.Subscribe", "mesos.v1.scheduler.Call.Subscribe"),
        ("0.27", "mesos.v1.executor.Event.Shutdown", "mesos.legacy.v0_27.executor.Event.Shutdown"),
        ("1.1", "mesos.master.Event", "mesos.legacy.v1_1.master.Event"),
        ("1.1", "mesos.master.Event.Subscribed", "mesos.legacy.v1_0.master.Event.Subscribed"),
        ("1.11", "mesos.master.Event", "mesos.v1.master.Event"),
        ("0.19", "mesos.ResourceUsage", "mesos.v1.ResourceUsage"),
    ] {
        assert_eq!(shape(of, name), Some(table), "{name} in {of}");
    }
    assert!(shape("1.0", "mesos.Nonsense").is_none());
    assert!(registry::find("mesos.scheduler.Call.Launch").is_none());
    for (then, now) in [
        ("mesos.HealthCheck.HTTP", "mesos.v1.HealthCheck.HTTPCheckInfo"),
        ("mesos.v1.Image.AppC", "mesos.v1.Image.Appc"),
        ("mesos.internal.Task", "mesos.v1.Task"),
    ] {
        let entry = registry::find_in(Release::new(0, 24, 0), then).unwrap();
        assert_eq!(entry.table().name, now);
    }
}
