//! Calls of operators and resource providers are, built, the bytes that other writers of
//! protobuf make of the same; and where a real master was asked, those of the request.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;
use mesos_types::operator::{Duration, maintenance, master, quota};
use mesos_types::resource::ReservationInfo;
use mesos_types::*;

use crate::support;

fn check<T: Codec + PartialEq>(calls: &[(T, &str)]) {
    for (call, hex) in calls {
        let bytes = call.encode_to_vec();
        assert_eq!(HEXLOWER.encode(&bytes), *hex, "{call:?}");
        assert_eq!(T::decode_exact(&bytes).as_ref(), Ok(call));
    }
}

fn agent() -> AgentId {
    "S0".into()
}

fn provider() -> ResourceProviderInfo {
    ResourceProviderInfo::new("t", "n")
}

#[test]
fn calls_to_the_master_are_these_bytes() {
    use maintenance::{Schedule, Window};
    use master::{Call, call};

    let machine = || MachineId { hostname: Some("h".into()), ..MachineId::default() };
    let unavailability = Unavailability {
        duration: Some(DurationInfo::from_secs(3600)),
        ..Unavailability::new(TimeInfo { nanoseconds: 1 })
    };
    let window = Window { machine_ids: vec![machine()], unavailability };
    let mut quota = quota::QuotaConfig::new("dev");
    quota.guarantees.insert("cpus".into(), 0.5.into());
    quota.limits.insert("cpus".into(), 1.0.into());
    let request = quota::QuotaRequest {
        role: Some("dev".into()),
        guarantee: vec![Resource::cpus(1.0)],
        ..quota::QuotaRequest::default()
    };
    assert!(!request.force());
    let calls = [
        (Call::get_health(), "0801"),
        (Call::get_flags(), "0802"),
        (Call::get_version(), "0803"),
        (Call::get_logging_level(), "0805"),
        (Call::get_state(), "0809"),
        (Call::get_agents(), "080a"),
        (Call::get_frameworks(), "080b"),
        (Call::get_executors(), "080c"),
        (Call::get_operations(), "0821"),
        (Call::get_tasks(), "080d"),
        (Call::get_roles(), "080e"),
        (Call::get_weights(), "080f"),
        (Call::get_master(), "0811"),
        (Call::subscribe(), "0812"),
        (Call::get_maintenance_status(), "0817"),
        (Call::get_maintenance_schedule(), "0818"),
        (Call::get_quota(), "081c"),
        (Call::get_metrics(None), "08041200"),
        (Call::get_metrics(Some(DurationInfo::from_secs(5))), "080412080a060880e497d012"),
        (Call::set_logging_level(1, DurationInfo::from_secs(1)), "08061a0a08011206088094ebdc03"),
        (Call::list_files("/master/log"), "0807220d0a0b2f6d61737465722f6c6f67"),
        (Call::read_file("/f", 4, None), "08082a060a022f661004"),
        (Call::read_file("/f", 0, Some(200)), "08082a090a022f66100018c801"),
        (
            Call::update_weights(vec![WeightInfo {
                role: Some("dev".into()),
                ..WeightInfo::new(2.5)
            }]),
            "081032100a0e0900000000000004401203646576",
        ),
        (
            Call::reserve_resources(agent(), vec![Resource::cpus(0.5)]),
            "08133a1b0a040a02533012130a046370757310001a0909000000000000e03f",
        ),
        (
            Call::unreserve_resources(agent(), vec![Resource::cpus(0.5)]),
            "0814421b0a040a02533012130a046370757310001a0909000000000000e03f",
        ),
        (
            Call::create_volumes(agent(), vec![Resource::disk(16.0)]),
            "08154a1b0a040a02533012130a046469736b10001a09090000000000003040",
        ),
        (
            Call::destroy_volumes(agent(), vec![Resource::disk(16.0)]),
            "0816521b0a040a02533012130a046469736b10001a09090000000000003040",
        ),
        (
            Call::grow_volume(agent(), Resource::disk(16.0), Resource::disk(8.0)),
            "08229201300a040a02533012130a046469736b10001a090900000000000030401a130a046469736b10001a09090000000000002040",
        ),
        (
            Call::shrink_volume(agent(), Resource::disk(16.0), 8.0),
            "08239a01260a040a02533012130a046469736b10001a090900000000000030401a09090000000000002040",
        ),
        (
            Call::update_maintenance_schedule(Schedule { windows: vec![window] }),
            "08195a180a160a140a030a0168120d0a02080112070880c0e285e368",
        ),
        (Call::start_maintenance(vec![machine()]), "081a62050a030a0168"),
        (Call::stop_maintenance(vec![machine()]), "081b6a050a030a0168"),
        (Call::drain_agent(agent(), None, false), "0825aa01060a040a025330"),
        (
            Call::drain_agent(agent(), Some(Duration::from_secs(10)), true),
            "0825aa010c0a040a0253301202080a1801",
        ),
        (Call::deactivate_agent(agent()), "0826b201060a040a025330"),
        (Call::reactivate_agent(agent()), "0827ba01060a040a025330"),
        (
            Call::update_quota(vec![quota], false),
            "0824a2012d122b0a0364657612110a0463707573120909000000000000e03f1a110a0463707573120909000000000000f03f",
        ),
        (Call::update_quota(vec![], true), "0824a201020801"),
        (
            Call::set_quota(request),
            "081d721c0a1a12036465761a130a046370757310001a0909000000000000f03f",
        ),
        (Call::remove_quota("dev"), "081e7a050a03646576"),
        (Call::teardown("F0".into()), "081f8201060a040a024630"),
        (Call::mark_agent_gone(agent()), "08208a01060a040a025330"),
        (Call::read_log(3, Some(9)), "0828c2010408031009"),
    ];
    check(&calls);
    let tags: BTreeSet<i32> = calls.iter().map(|(c, _)| c.tag().unwrap().number()).collect();
    // Each but `UNKNOWN` has a builder.
    assert_eq!(tags.len(), call::Type::ALL.len() - 1);
}

#[test]
fn calls_to_an_agent_are_these_bytes() {
    use operator::agent::{Call, call};

    let id = || ContainerId { value: "c".into(), parent: Some(Box::new(ContainerId::new("p"))) };
    let command = || CommandInfo::shell("ls");
    let container = ContainerInfo::mesos;
    let tty = TtyInfo { window_size: Some(tty_info::WindowSize::new(24, 80)) };
    let image = Image::new(ImageKind::Docker(image::Docker::new("alpine")));
    let calls = [
        (Call::get_health(), "0801"),
        (Call::get_flags(), "0802"),
        (Call::get_version(), "0803"),
        (Call::get_logging_level(), "0805"),
        (Call::get_state(), "0809"),
        (Call::get_frameworks(), "080b"),
        (Call::get_executors(), "080c"),
        (Call::get_operations(), "081f"),
        (Call::get_tasks(), "080d"),
        (Call::get_agent(), "0814"),
        (Call::get_resource_providers(), "081a"),
        (Call::get_metrics(None), "08041200"),
        (Call::set_logging_level(1, DurationInfo::from_secs(1)), "08061a0a08011206088094ebdc03"),
        (Call::list_files("/d"), "080722040a022f64"),
        (Call::read_file("/f", 4, None), "08082a060a022f661004"),
        (Call::get_containers(false, false), "080a"),
        (Call::get_containers(true, false), "080aa201020801"),
        (Call::get_containers(true, true), "080aa2010408011001"),
        (
            Call::launch_nested_container(id(), Some(command()), None),
            "080e32120a080a016312030a017012061a026c733001",
        ),
        (Call::wait_nested_container(id()), "080f3a0a0a080a016312030a0170"),
        (Call::kill_nested_container(id(), Some(15)), "0810420c0a080a016312030a0170100f"),
        (Call::remove_nested_container(id()), "0815620a0a080a016312030a0170"),
        (
            Call::launch_nested_container_session(id(), Some(command()), Some(container())),
            "08114a160a080a016312030a017012061a026c7330011a020802",
        ),
        (Call::attach_container_input(id()), "0812520c080112080a016312030a0170"),
        (Call::attach_container_input_data("hi"), "0812520e08021a0a08011206080112026869"),
        (Call::attach_container_input_tty(tty), "0812521208021a0e08021a0a080112060a0408181050"),
        (
            Call::attach_container_input_heartbeat(Some(DurationInfo::from_secs(30))),
            "0812521408021a1008021a0c08021a080a060880d88ee16f",
        ),
        (Call::attach_container_output(id()), "08135a0a0a080a016312030a0170"),
        (
            Call::launch_container(id(), Some(command()), vec![Resource::cpus(0.1)], None),
            "08166a270a080a016312030a017012061a026c7330011a130a046370757310001a09099a9999999999b93f",
        ),
        (Call::wait_container(id()), "0817720a0a080a016312030a0170"),
        (Call::kill_container(id(), None), "08187a0a0a080a016312030a0170"),
        (Call::remove_container(id()), "081982010a0a080a016312030a0170"),
        (Call::add_resource_provider_config(provider()), "081b8a01080a061a017422016e"),
        (Call::update_resource_provider_config(provider()), "081c9201080a061a017422016e"),
        (Call::remove_resource_provider_config("t", "n"), "081d9a01060a017412016e"),
        (Call::mark_resource_provider_gone("RP".into()), "0820b201060a040a025250"),
        (Call::prune_images(vec![]), "081e"),
        (Call::prune_images(vec![image]), "081eaa010e0a0c08021a080a06616c70696e65"),
        (
            Call::update_container_memory_limit("c".into(), 32.0),
            "0821ba01100a030a01631209090000000000004040",
        ),
        (Call::read_log(0, Some(9)), "0822c2010408022809"),
    ];
    check(&calls);
    let tags: BTreeSet<i32> = calls.iter().map(|(c, _)| c.tag().unwrap().number()).collect();
    // Each but `UNKNOWN` has a builder.
    assert_eq!(tags.len(), call::Type::ALL.len() - 1);
}

#[test]
fn calls_of_resource_providers_are_these_bytes() {
    use operator::resource_provider::call::update_publish_resources_status::Status;
    use operator::resource_provider::{Call, call};

    let uuid = |byte| Uuid::from([byte; 16]);
    let update =
        call::UpdateOperationStatus::new(OperationStatus::new(OperationState::Finished), uuid(1));
    check(&[
        (Call::subscribe(provider()), "10011a080a061a017422016e"),
        (
            Call::update_operation_status("RP".into(), update),
            "0a040a025250100222181202100222120a1001010101010101010101010101010101",
        ),
        (
            Call::update_state("RP".into(), vec![], vec![Resource::disk(1.0)], uuid(2)),
            "0a040a02525010032a2912130a046469736b10001a0909000000000000f03f1a120a1002020202020202020202020202020202",
        ),
        (
            Call::update_publish_resources_status("RP".into(), uuid(3), Status::Ok),
            "0a040a025250100432160a120a10030303030303030303030303030303031001",
        ),
    ]);
}

/// What was asked in each capture, by the name of its file.
fn asked(name: &str) -> master::Call {
    use master::Call;

    let reserved = |resource: Resource| {
        let labels: Labels =
            [Label { value: Some("b".into()), ..Label::new("a") }].into_iter().collect();
        let reservation = ReservationInfo {
            r#type: Some(resource::reservation_info::Type::Dynamic),
            role: Some("dev".into()),
            labels: Some(labels),
            ..ReservationInfo::default()
        };
        Resource { reservations: vec![reservation], ..resource }
    };
    match name {
        "GET_METRICS" => Call::get_metrics(Some(DurationInfo::from_secs(5))),
        "LIST_FILES_missing" => Call::list_files("/master/log"),
        "SET_LOGGING_LEVEL" => Call::set_logging_level(1, DurationInfo::from_secs(1)),
        "UNRESERVE_RESOURCES" => Call::unreserve_resources(
            "d4ad5c98-bc13-46f7-8025-48ab5505813d-S0".into(),
            vec![reserved(Resource::cpus(0.1)), reserved(Resource::disk(16.0))],
        ),
        "UPDATE_MAINTENANCE_SCHEDULE_clear" => {
            Call::update_maintenance_schedule(maintenance::Schedule::default())
        }
        "UPDATE_QUOTA_reset" => Call::update_quota(vec![quota::QuotaConfig::new("dev")], false),
        // All others have no body.
        name => Call::bare(Some(name.parse().unwrap())),
    }
}

/// The same for an agent, of documents.
#[cfg(feature = "json")]
fn asked_of_agent(name: &str) -> operator::agent::Call {
    use operator::agent::Call;

    let id = |text: &str| text.parse().unwrap();
    let nested = "94480084-4c63-42f1-b207-cc092e62624c.d16985d6-f657-4a4f-9191-422168e0b36e";
    let line = |line: &str| CommandInfo { value: Some(line.into()), ..CommandInfo::default() };
    match name {
        "GET_CONTAINERS" => Call::get_containers(true, false),
        "KILL_CONTAINER" => Call::kill_container(id("162c68ca-1101-43a4-8dc2-652a1017dda1"), None),
        "LAUNCH_CONTAINER" => Call::launch_container(
            id("60698273-d63b-4549-b014-774bd6556b1f"),
            Some(line("echo standalone; sleep 1")),
            vec![Resource::cpus(0.1), Resource::mem(32.0)],
            None,
        ),
        "LAUNCH_NESTED_CONTAINER_SESSION" => Call::launch_nested_container_session(
            id(nested),
            Some(line("echo out; echo err >&2; sleep 1; echo done")),
            None,
        ),
        "LIST_FILES_missing" => Call::list_files("/slave/log"),
        name => panic!("what does {name} ask?"),
    }
}

/// The samples of a type, each of which is built here by its name.
fn samples(of: &str, end: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    support::gather(&support::samples().join("captures").join(of), end, &mut found);
    found
}

#[cfg(feature = "json")]
#[test]
fn captured_documents_are_what_is_built() {
    let mut built = 0;
    for path in samples("mesos.v1.agent.Call", ".request.body.json") {
        let name = path.file_name().unwrap().to_str().unwrap();
        let call = asked_of_agent(name.strip_suffix(".request.body.json").unwrap());
        let document = std::fs::read(&path).unwrap();
        assert_eq!(json::from_slice(&document, Dialect::V1), Ok(call), "{name}");
        built += 1;
    }
    println!("{built} calls");
    assert!(built > 0);
}

#[test]
fn captured_calls_are_built_byte_for_byte() {
    let mut built = 0;
    for path in samples("mesos.v1.master.Call", ".request.body.pb") {
        let name = path.file_name().unwrap().to_str().unwrap();
        let call = asked(name.strip_suffix(".request.body.pb").unwrap());
        assert_eq!(call.encode_to_vec(), std::fs::read(&path).unwrap(), "{name}");
        built += 1;
    }
    println!("{built} calls");
    assert!(built > 0);
}
