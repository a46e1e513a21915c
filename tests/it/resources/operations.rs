//! What offer operations make of resources, and offers themselves.

use std::time::Duration;

use mesos_types::offer::operation::{self, Type};
use mesos_types::offer::{Operation, OperationKind};
use mesos_types::resource::ReservationInfo;
use mesos_types::resource::disk_info::{Source, source};
use mesos_types::resources::{
    ApplyProblem, Filter, HasResources, OfferIndex, ResourceConversion, ResourceRule, Resources,
    filter,
};
use mesos_types::{
    AgentId, Attribute, DurationInfo, ExecutorInfo, Offer, Resource, ResourceKind, TaskInfo,
    TimeInfo, Unavailability,
};

fn resources(text: &str) -> Resources {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn disk(size: f64) -> Resource {
    Resource::disk(size).reserved(ReservationInfo::dynamic("web").with_principal("p"))
}

fn problem(resources: &Resources, operation: &Operation) -> ApplyProblem {
    let error = resources.apply(operation).unwrap_err();
    assert_eq!(error.operation, operation.kind.tag());
    assert_eq!(error.index, None);
    error.problem
}

#[test]
fn reservations_are_made_refined_and_undone() {
    let offered = resources("cpus:4;disk(eng):100");
    let cpus = Resource::cpus(1.0).reserved("web");
    let refined = Resource::disk(40.0).reserved(ReservationInfo::fixed("eng")).reserved("eng/web");
    let reserve = Operation::reserve(vec![cpus.clone(), refined.clone()]);
    let after = offered.apply(&reserve).unwrap();
    assert_eq!(
        after.to_string(),
        "cpus:3; disk(reservations: [(STATIC,eng)]):60; cpus(reservations: [(DYNAMIC,web)]):1; \
         disk(reservations: [(STATIC,eng),(DYNAMIC,eng/web)]):40"
    );
    let unreserve = Operation::unreserve(vec![cpus, refined.clone()]);
    assert_eq!(after.apply(&unreserve).unwrap(), offered);
    // Only the innermost reservation is undone.
    let part = after.apply(&Operation::unreserve(vec![refined])).unwrap();
    assert_eq!(part.reserved_for("eng").disk(), 100.0);

    let fixed = Resource::cpus(1.0).reserved(ReservationInfo::fixed("web"));
    for operation in [Operation::reserve, Operation::unreserve] {
        let operation = operation(vec![fixed.clone()]);
        let problem = problem(&offered, &operation);
        assert!(matches!(problem, ApplyProblem::NotDynamicallyReserved { .. }), "{problem}");
        let error = offered.apply(&operation).unwrap_err().to_string();
        assert!(
            error.ends_with("cpus(reservations: [(STATIC,web)]):1 is not dynamically reserved")
        );
    }
    let odd = Resource::cpus(1.0).reserved("web").reserved("ops");
    let ApplyProblem::Invalid(error) = problem(&offered, &Operation::reserve(vec![odd])) else {
        panic!("a reservation that refines nothing");
    };
    assert_eq!((error.index, error.rule), (Some(0), ResourceRule::NotBelow));
    let much = Operation::unreserve(vec![Resource::cpus(9.0).reserved("web")]);
    assert!(matches!(problem(&after, &much), ApplyProblem::Insufficient { .. }));
}

#[test]
fn a_reservation_is_replaced_by_another() {
    let web = Resource::cpus(2.0).reserved("web");
    let ops = Resource::cpus(2.0).reserved("ops");
    let reserve = |resources: Vec<Resource>, source: Vec<Resource>| {
        Operation::new(OperationKind::Reserve(operation::Reserve { resources, source }))
    };
    let before = Resources::from(web.clone());
    let after = before.apply(&reserve(vec![ops.clone()], vec![web.clone()])).unwrap();
    assert_eq!(after, Resources::from(ops.clone()));
    let less = Resource { kind: ResourceKind::Scalar(1.0.into()), ..ops };
    let uneven = problem(&before, &reserve(vec![less], vec![web]));
    assert_eq!(uneven.to_string(), "it would make cpus:1 of cpus:2");
}

#[test]
fn volumes_are_created_and_destroyed() {
    let offered = Resources::from(disk(100.0));
    let volume = disk(60.0).persistent("db", "data");
    let after = offered.apply(&Operation::create(vec![volume.clone()])).unwrap();
    assert_eq!(after.persistent_volumes(), Resources::from(volume.clone()));
    assert_eq!(after.filter((Resource::is_persistent_volume).negated()).disk(), 40.0);
    let destroy = Operation::destroy(vec![volume.clone()]);
    assert_eq!(after.apply(&destroy).unwrap(), offered);
    assert!(matches!(problem(&offered, &destroy), ApplyProblem::Insufficient { .. }));
    for operation in [Operation::create, Operation::destroy] {
        let problem = problem(&offered, &operation(vec![disk(1.0)]));
        assert!(matches!(problem, ApplyProblem::NotVolume { .. }));
    }
    // A disk with a source keeps it.
    let path = disk(10.0).with_source(Source::path("/p"));
    let volume = path.clone().persistent("db", "data").shared();
    let all = Resources::from(path);
    let after = all.apply(&Operation::create(vec![volume.clone()])).unwrap();
    assert_eq!(after.to_string(), format!("{volume}<1>"));
    let destroy = Operation::destroy(vec![volume.clone()]);
    assert_eq!(after.apply(&destroy).unwrap(), all);
    let used = &after + &volume;
    assert!(matches!(problem(&used, &destroy), ApplyProblem::Shared { .. }));
}

#[test]
fn volumes_grow_and_shrink() {
    let volume = disk(60.0).persistent("db", "data");
    let all: Resources = [volume.clone(), disk(40.0)].into();
    let grown = all.apply(&Operation::grow_volume(volume.clone(), disk(15.5))).unwrap();
    let larger = disk(75.5).persistent("db", "data");
    assert_eq!(grown, [larger.clone(), disk(24.5)].into());
    let shrunk = grown.apply(&Operation::shrink_volume(larger, 15.5)).unwrap();
    assert_eq!(shrunk, all);

    for amount in [0.0, -1.0, 60.0, 61.0, 0.0004, f64::NAN] {
        let problem = problem(&all, &Operation::shrink_volume(volume.clone(), amount));
        assert!(matches!(problem, ApplyProblem::Amount { .. }), "{amount}: {problem}");
    }
    let other = Resource::disk(1.0).reserved("ops");
    let problems = [
        Operation::grow_volume(volume.clone(), disk(0.0)),
        Operation::grow_volume(volume.clone(), other),
        Operation::grow_volume(volume.clone().shared(), disk(1.0)),
        Operation::grow_volume(disk(60.0), disk(1.0)),
        Operation::grow_volume(volume.clone(), disk(41.0)),
        Operation::shrink_volume(volume.clone().shared(), 1.0),
        Operation::shrink_volume(volume.with_source(Source::mount("/m")), 1.0),
    ]
    .map(|operation| problem(&all, &operation));
    assert!(matches!(problems[0], ApplyProblem::Amount { .. }));
    assert!(matches!(problems[1], ApplyProblem::NotAddable { .. }));
    assert!(matches!(problems[2], ApplyProblem::Shared { .. }));
    assert!(matches!(problems[3], ApplyProblem::NotVolume { .. }));
    assert!(matches!(problems[4], ApplyProblem::Insufficient { .. }));
    assert!(matches!(problems[5], ApplyProblem::Shared { .. }));
    assert!(matches!(problems[6], ApplyProblem::Indivisible { .. }));
}

#[test]
fn what_providers_make_of_disks_is_told_by_a_status() {
    let raw = Resource::disk(100.0)
        .with_source(Source::raw().with_profile("fast"))
        .with_provider("provider");
    let mounted = Resource::disk(100.0)
        .with_source(Source { profile: Some("fast".into()), ..Source::mount("/mnt") }.with_id("i"))
        .with_provider("provider");
    let all = Resources::from(raw.clone());
    let create = Operation::create_disk(raw.clone(), source::Type::Mount, None);
    assert_eq!(problem(&all, &create), ApplyProblem::ConvertedMissing);
    let after = all.apply_converted(&create, &[mounted.clone()]).unwrap();
    assert_eq!(after, Resources::from(mounted.clone()));
    let destroy = Operation::destroy_disk(mounted.clone());
    assert_eq!(after.apply_converted(&destroy, &[raw.clone()]).unwrap(), all);
    assert!(after.apply(&destroy).unwrap().is_empty(), "nothing may be left of it");
    // The predecessors in 1.5 and 1.6.
    let kinds = [
        OperationKind::CreateVolume(Box::new(operation::CreateVolume::new(
            raw.clone(),
            source::Type::Mount,
        ))),
        OperationKind::CreateBlock(Box::new(operation::CreateBlock::new(raw.clone()))),
    ];
    for kind in kinds {
        let create = Operation::new(kind);
        assert_eq!(problem(&all, &create), ApplyProblem::ConvertedMissing);
        assert_eq!(all.apply_converted(&create, &[mounted.clone()]).unwrap(), after);
    }
    let kinds = [
        OperationKind::DestroyVolume(Box::new(operation::DestroyVolume::new(mounted.clone()))),
        OperationKind::DestroyBlock(Box::new(operation::DestroyBlock::new(mounted))),
    ];
    for kind in kinds {
        assert_eq!(after.apply_converted(&Operation::new(kind), &[raw.clone()]).unwrap(), all);
    }
    let reserve = Operation::reserve(vec![Resource::cpus(1.0).reserved("web")]);
    let error = all.apply_converted(&reserve, &[raw]).unwrap_err();
    assert_eq!(error.problem, ApplyProblem::ConvertedUnexpected);
    for step in reserve.conversions(&[]).unwrap() {
        assert_eq!(step.consumed, resources("cpus:1"));
        let same = ResourceConversion::new(step.consumed.clone(), step.converted.clone());
        assert_eq!(resources("cpus:3").convert(&same).unwrap().cpus(), 3.0);
    }
}

#[test]
fn operations_without_a_body_or_type_are_refused() {
    for kind in Type::ALL {
        let operation = Operation::new(OperationKind::bare(Some(*kind)));
        let expected = match kind {
            Type::Unknown => ApplyProblem::UnknownType,
            _ => ApplyProblem::BodyMissing,
        };
        assert_eq!(problem(&resources("cpus:1"), &operation), expected);
    }
    for kind in [None, Some(Type::from_number(99))] {
        let operation = Operation::new(OperationKind::bare(kind));
        assert_eq!(problem(&Resources::new(), &operation), ApplyProblem::UnknownType);
    }
    let error = Resources::new().apply(&Operation::new(OperationKind::bare(None))).unwrap_err();
    assert_eq!(error.to_string(), "an operation without a type: the type is not known");
}

fn task(id: &str, list: &[Resource]) -> TaskInfo {
    TaskInfo::new("t", id, "S").with_resources(list.iter().cloned())
}

#[test]
fn launches_take_what_tasks_and_new_executors_ask_for() {
    let executor = |id: &str| {
        Some(Box::new(ExecutorInfo {
            resources: vec![Resource::cpus(0.5)],
            ..ExecutorInfo::new(id)
        }))
    };
    let with = |id: &str, executor| TaskInfo { executor, ..task(id, &[Resource::cpus(1.0)]) };
    let tasks = vec![with("1", executor("a")), with("2", executor("a")), with("3", executor("b"))];
    let all = resources("cpus:8;mem:64");
    let left = all.apply(&Operation::launch(tasks.clone())).unwrap();
    assert_eq!(left, resources("cpus:4;mem:64"));
    // Two launches of one executor in one call.
    let left = all.apply_all(&[Operation::launch(tasks.clone()), Operation::launch(tasks.clone())]);
    assert_eq!(left.unwrap(), resources("cpus:1;mem:64"));
    let group = Operation::launch_group(
        *executor("g").unwrap(),
        vec![task("1", &[Resource::mem(8.0)]), task("2", &[Resource::mem(8.0)])],
    );
    assert_eq!(all.apply(&group).unwrap(), resources("cpus:7.5;mem:48"));
    let error = resources("cpus:2").apply_all(&[group, Operation::launch(tasks)]).unwrap_err();
    assert_eq!(error.to_string(), "operations[0]: LAUNCH_GROUP: the resources do not hold mem:8");

    // Several tasks use one copy of a shared volume, which stays.
    let volume = disk(8.0).persistent("db", "data").shared();
    let all = Resources::from(volume.clone());
    let launch = Operation::launch(vec![task("1", &[volume.clone()]), task("2", &[volume])]);
    assert_eq!(all.apply(&launch).unwrap(), all);
    assert!(resources("cpus:1").apply(&launch).is_err());
}

fn offer(id: &str, host: &str) -> Offer {
    let allocate = |resource: Resource| resource.allocated_to("web");
    Offer {
        resources: resources("cpus:4;mem:1024;disk:100;ports:[31000-32000]")
            .into_iter()
            .map(allocate)
            .collect(),
        attributes: vec![Attribute::text("rack", "r1"), Attribute::scalar("zone", 1.5)],
        executor_ids: vec!["e".into()],
        ..Offer::new(id, "F", AgentId::from(format!("S-{host}").as_str()), host)
    }
}

#[test]
fn an_offer_after_operations() {
    let offer = offer("O", "a");
    assert_eq!(offer.role(), None);
    let space = Resource::disk(60.0).reserved("web");
    let volume = space.clone().persistent("db", "data");
    let executor = ExecutorInfo { resources: vec![Resource::cpus(1.0)], ..ExecutorInfo::new("e") };
    let task = TaskInfo {
        executor: Some(Box::new(executor)),
        ..task("t", &[Resource::cpus(1.0), volume.clone()])
    };
    let operations = [
        Operation::reserve(vec![space]),
        Operation::create(vec![volume]),
        Operation::launch(vec![task.clone()]),
    ];
    let left = offer.after(&operations).unwrap();
    let expected = resources("cpus:3;mem:1024;disk:40;ports:[31000-32000]").allocate("web");
    assert_eq!(left, expected, "the executor runs already");
    // Without the offer nothing is allocated, and an executor is new.
    let all = offer.to_resources();
    assert!(all.apply(&operations[0]).is_err());
    assert_eq!(all.unallocate().apply_all(&operations).unwrap().cpus(), 2.0);
    let error = offer.after(&operations[1..]).unwrap_err();
    assert_eq!((error.index, error.operation), (Some(0), Some(Type::Create)));
}

#[test]
fn offers_are_found_by_what_is_asked_of_them() {
    let mut offers: OfferIndex =
        [offer("O1", "a"), offer("O2", "b"), offer("O3", "a")].into_iter().collect();
    let count =
        |offers: &OfferIndex, accept: &dyn Fn(&Offer) -> bool| offers.filter(accept).count();
    assert_eq!(count(&offers, &filter::on_host("a")), 2);
    assert_eq!(count(&offers, &filter::with_attribute(Attribute::scalar("zone", 1.499))), 0);
    assert_eq!(count(&offers, &filter::with_attribute(Attribute::scalar("zone", 1.5004))), 3);
    assert_eq!(count(&offers, &filter::with_attribute(Attribute::text("rack", "r2"))), 0);
    assert_eq!(count(&offers, &filter::with_attribute_named("rack")), 3);
    assert_eq!(count(&offers, &filter::with_executor("e")), 3);
    assert_eq!(count(&offers, &filter::holding(resources("cpus:4;ports:[31000-31005]"))), 3);
    assert_eq!(count(&offers, &filter::holding([Resource::cpus(4.0), Resource::cpus(1.0)])), 0);
    assert_eq!(count(&offers, &filter::without_maintenance), 3);
    let both = filter::on_host("a").and(filter::holding(Resource::mem(8.0)));
    assert_eq!(count(&offers, &both), 2);
    assert_eq!(offers.find(filter::on_host("a")).unwrap().id.as_ref(), "O1");
    assert_eq!(offers.by(|offer| offer.hostname.clone())["a"].len(), 2);
    assert_eq!(offers.of_agent(&"S-a".into()).count(), 2);
    assert_eq!((offers.cpus(), offers.ids().len(), offers.len()), (12.0, 3, 3));

    assert_eq!(offers.insert(offer("O1", "c")).unwrap().hostname, "a");
    assert_eq!((offers.of_agent(&"S-a".into()).count(), offers.len()), (1, 3));
    assert_eq!(offers.remove_agent(&"S-a".into()).len(), 1);
    assert_eq!(offers.remove(&"O3".into()), None);
    assert_eq!(offers.remove(&"O2".into()).unwrap().hostname, "b");
    assert_eq!(offers.get(&"O1".into()).unwrap().hostname, "c");
    assert_eq!(offers.clone().into_iter().count(), 1);
    assert!(!offers.is_empty() && offers.of_agent(&"S-b".into()).next().is_none());
}

#[test]
fn maintenance_keeps_offers_out() {
    let mut offer = offer("O", "a");
    let at = |seconds: i64| TimeInfo::new(seconds * 1_000_000_000);
    let seconds = Duration::from_secs;
    offer.unavailability = Some(Unavailability {
        duration: Some(DurationInfo::from_secs(10)),
        ..Unavailability::new(at(100))
    });
    for (from, length, expected) in [
        (0, 100, true),
        (0, 101, false),
        (105, 1, false),
        (109, 1, false),
        (110, 1, true),
        (0, u64::MAX, false),
    ] {
        let available = filter::available(at(from), seconds(length))(&offer);
        assert_eq!(available, expected, "{length} s from {from} on");
    }
    offer.unavailability = Some(Unavailability::new(at(100)));
    assert!(!offer.is_available(&at(1000), seconds(1)), "without an end");
    assert!(!filter::without_maintenance(&offer));
}

#[test]
fn what_is_found_in_an_offer_is_allocated_as_the_offer_is() {
    let offer = offer("O", "a");
    let wanted = resources("cpus:1;ports:[31000-31001]");
    let found = offer.find(&wanted).unwrap();
    assert_eq!(found, wanted.allocate("web"));
    assert!(offer.to_resources().contains(&found));
    assert!(offer.find(&wanted.allocate("ops")).is_none());
    assert!(offer.find(&resources("gpus:1")).is_none());
    let two = offer.ports().take(2).unwrap();
    assert!(offer.find(&Resource::new("ports", ResourceKind::Ranges(two))).is_some());
    assert_eq!(offer.to_attributes().text("rack"), Some("r1"));
    // Offers before 1.2 are not allocated.
    let mut old = offer.clone();
    old.resources.iter_mut().for_each(|resource| resource.allocation_info = None);
    assert_eq!(old.find(&wanted), Some(wanted));
}
