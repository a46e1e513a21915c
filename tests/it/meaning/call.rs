//! Calls and operations that builders make, as bytes.

use std::time::Duration;

use data_encoding::HEXLOWER;
use mesos_types::offer::{Operation, operation};
use mesos_types::scheduler::call;
use mesos_types::value::Scalar;
use mesos_types::*;

use super::task::task;

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
pub fn rebuilt(call: &scheduler::Call) -> scheduler::Call {
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
pub fn rebuilt_of_executor(call: &executor::Call) -> executor::Call {
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
