//! How resources merge, and what is where the originals are in error.

use mesos_types::resource::disk_info::{Source, source};
use mesos_types::resource::{ReservationInfo, reservation_info};
use mesos_types::resources::{
    DowngradeError, HasResources, Quantities, ReservationFormat, ResourceRule, Resources, filter,
};
use mesos_types::{AgentInfo, ExecutorInfo, Resource, ResourceKind, TaskGroupInfo, TaskInfo};

fn resources(text: &str) -> Resources {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn mount(size: f64) -> Resource {
    Resource::disk(size).with_source(Source::mount("/mnt"))
}

fn volume(id: &str) -> Resource {
    Resource::disk(8.0).reserved("web").persistent(id, "data")
}

#[test]
fn all_that_is_said_of_a_resource_keeps_it_apart() {
    let plain = Resource::disk(1.0);
    let labelled = |labels: &[(&str, &str)]| {
        let labels = labels.iter().copied();
        plain.clone().reserved(ReservationInfo::dynamic("web").with_labels(labels))
    };
    let different = [
        plain.clone(),
        Resource::mem(1.0),
        plain.clone().revocable(),
        plain.clone().allocated_to("web"),
        plain.clone().allocated_to("ops"),
        plain.clone().with_provider("p"),
        plain.clone().with_provider("q"),
        plain.clone().reserved("web"),
        plain.clone().reserved("ops"),
        plain.clone().reserved(ReservationInfo::fixed("web")),
        plain.clone().reserved("web").reserved("web/x"),
        plain.clone().reserved(ReservationInfo::dynamic("web").with_principal("p")),
        plain.clone().reserved(ReservationInfo::dynamic("web").with_principal("")),
        labelled(&[]),
        labelled(&[("k", "v")]),
        labelled(&[("k", "v"), ("k", "v"), ("l", "v")]),
        labelled(&[("k", "v"), ("l", "v"), ("l", "v")]),
        plain.clone().with_source(Source::path("/a")),
        plain.clone().with_source(Source::path("/b")),
        plain.clone().with_source(Source::raw()),
        plain.clone().with_source(Source::raw().with_profile("fast")),
        plain.clone().with_source(Source::raw().with_vendor("v")),
    ];
    let all: Resources = different.iter().collect();
    assert_eq!(all.len(), different.len());
    let doubled = &all + &all;
    assert_eq!(doubled.len(), different.len(), "each merges with its like");
    for (at, one) in different.iter().enumerate() {
        assert_eq!(doubled.iter().nth(at).unwrap().as_scalar(), Some(2.0));
        for (other_at, other) in different.iter().enumerate() {
            assert_eq!(one.is_addable_to(other), at == other_at, "{one} and {other}");
            assert_eq!(Resources::from(one.clone()).contains(other), at == other_at);
        }
    }
    // Labels are in any order; the path of the volume and the mode do not matter.
    assert!(
        labelled(&[("k", "v"), ("l", "v")]).is_addable_to(&labelled(&[("l", "v"), ("k", "v")]))
    );
    let elsewhere = Resource::disk(8.0).reserved("web").persistent("db", "elsewhere");
    assert!(Resources::from(volume("db")).contains(&elsewhere));
}

#[test]
fn disks_used_as_a_whole_stay_apart_and_serve_once() {
    for whole in [
        mount(8.0),
        Resource::disk(8.0).with_source(Source::block()),
        Resource::disk(8.0).with_source(Source::raw().with_id("i")),
        volume("db"),
    ] {
        let one = Resources::from(whole.clone());
        let two: Resources = [whole.clone(), whole.clone()].into();
        assert_eq!((one.len(), two.len(), two.count(&whole)), (1, 2, 2));
        assert!(two.contains(&one) && !one.contains(&two) && one != two, "{whole}");
        assert_eq!(&two - &one, one);
        let smaller = Resource { kind: ResourceKind::Scalar(4.0.into()), ..whole.clone() };
        assert!(!one.contains(&smaller) && one.contains(&whole));
        let mut shrunk = whole.clone();
        assert!(!shrunk.shrink_to(4.0) && shrunk == whole && shrunk.shrink_to(8.0));
        assert_eq!(&one - &smaller, one);
    }
    let mut path = Resource::disk(8.0).with_source(Source::path("/p"));
    assert!(path.shrink_to(4.0));
    assert_eq!(path.as_scalar(), Some(4.0));
}

#[test]
fn copies_of_a_shared_volume_are_counted() {
    let shared = volume("db").shared();
    let two: Resources = [shared.clone(), shared.clone()].into();
    assert_eq!((two.len(), two.count(&shared)), (1, 2));
    assert_eq!(two.to_string(), "disk(reservations: [(DYNAMIC,web)])[db:data]<SHARED>:8<2>");
    assert_eq!(two.to_string().parse(), Ok(two.clone()));
    assert_eq!((two.disk(), [shared.clone(), shared.clone()].disk()), (8.0, 8.0));
    let one = &two - &shared;
    assert_eq!(one.count(&shared), 1);
    assert!(two.contains(&one) && !one.contains(&two) && one != two);
    assert!((&one - &two).is_empty());
    let other = Resource { kind: ResourceKind::Scalar(9.0.into()), ..shared.clone() };
    assert_eq!((&two + &other).len(), 2, "of another size");
    let json = serde_json::to_string(&two).unwrap();
    assert_eq!(serde_json::from_str::<Resources>(&json).unwrap(), two);
    assert!(serde_json::from_str::<Resources>(&json.replace("8.0", "-8.0")).is_err());
    // Not both sides are shared.
    assert!(!two.contains(&volume("db")));
}

#[test]
fn invalid_and_empty_resources_are_passed_over_or_named() {
    let list = [Resource::cpus(1.0), Resource::cpus(-1.0), Resource::mem(0.0)];
    assert_eq!(list.to_resources(), resources("cpus:1"));
    let error = Resources::checked(list.clone()).unwrap_err();
    assert_eq!((error.index, error.rule), (Some(1), ResourceRule::Negative));
    assert_eq!(error.to_string(), "resources[1] (\"cpus\"): scalar.value: the number is negative");
    assert_eq!(list.checked_resources(), Err(error));
    let all = resources("cpus:1");
    assert!(!all.contains(&list) && !all.contains(&Resource::cpus(f64::NAN)));
    assert!(all.contains(&Resource::mem(0.0)), "nothing is contained in everything");
    assert_eq!(&all + Resource::cpus(-1.0), all);
    assert_eq!(&all - Resource::cpus(-1.0), all);
    assert_eq!(all.find(&list), None);
    assert_eq!(&all - Resource::cpus(2.0), Resources::new(), "what has not enough is gone");
}

#[test]
fn many_entries_behave_as_few_do() {
    // The same operations on a collection that is searched one by one, and on one with an index.
    let extra: Resources = (0..40).map(|n| Resource::scalar(format!("extra{n}"), 1.0)).collect();
    let roles = ["a", "b", "c"];
    let mut few = Resources::new();
    let mut many = extra.clone();
    for step in 0..600_u32 {
        let role = roles[(step % 3) as usize];
        let resource = match step % 7 {
            0 => Resource::cpus(f64::from(step % 5)).reserved(role),
            1 => Resource::ports([u64::from(step % 90)..=u64::from(step % 90 + 3)]),
            2 => mount(f64::from(step % 2 + 1)),
            3 => volume(role),
            4 => volume(role).shared(),
            5 => Resource::set("s", [role]),
            _ => Resource::mem(f64::from(step % 3)).allocated_to(role),
        };
        // A different step from the one that added it.
        if (step / 11) % 3 == 2 {
            few -= &resource;
            many -= &resource;
        } else {
            few += &resource;
            many += &resource;
        }
        if step % 50 == 0 {
            let rest = &many - &extra;
            assert_eq!(rest, few, "after {step} steps");
            assert!(many.contains(&few) && many.contains(&extra));
            assert_eq!(many.filter(|r| !r.name.starts_with("extra")), few);
        }
    }
    assert!(few.len() > 10);
}

#[test]
fn large_values_take_many_additions() {
    let mut all = Resources::new();
    // Odd numbers backwards, so that nothing merges; then what lies between.
    for port in (0..2000_u64).rev() {
        all += Resource::ports([2 * port + 1..=2 * port + 1]);
        if port % 300 == 0 {
            assert!(all.contains(&Resource::ports([2 * port + 1..=2 * port + 1])));
            assert!(!all.contains(&Resource::ports([2 * port..=2 * port])));
        }
    }
    assert_eq!((all.len(), all.ports().0.len()), (1, 2000));
    for port in 0..2000_u64 {
        all += Resource::ports([2 * port..=2 * port]);
    }
    assert_eq!(all.to_string(), "ports:[0-3999]");
    for port in 0..1000_u64 {
        all -= Resource::ports([2 * port..=2 * port]);
    }
    assert_eq!(all.ports().size(), 3000);
    let mut set = Resources::new();
    for item in 0..500_u32 {
        set += Resource::set("s", [format!("i{}", item % 250)]);
    }
    assert_eq!(set.set("s").unwrap().0.len(), 250);
    assert_eq!(set.iter().next().unwrap().as_set().unwrap()[3], "i3");
    set -= Resource::set("s", (0..249).map(|item| format!("i{item}")));
    assert_eq!(set.to_string(), "s:{i249}");
}

#[test]
fn ranges_out_of_order_are_looked_through() {
    let odd = Resource::ports([20..=29, 1..=5, 6..=9]);
    let all = Resources::from(odd.clone());
    assert_eq!(all.iter().next(), Some(&odd), "what came is kept");
    assert!(all.contains(&Resource::ports([3..=8, 29..=29])));
    assert!(!all.contains(&Resource::ports([9..=10])));
    assert_eq!((&all - Resource::ports([4..=7])).to_string(), "ports:[1-3, 8-9, 20-29]");
    assert_eq!((all + Resource::ports([10..=10])).to_string(), "ports:[1-10, 20-29]");
}

#[test]
fn many_ranges_out_of_order_take_additions() {
    let backwards = (0..200_u64).rev().map(|n| 10 * n..=10 * n + 4);
    let mut all = Resources::from(Resource::ports(backwards));
    let more = Resource::ports([5..=9]);
    assert!(!all.contains(&more));
    all += &more;
    assert!(all.contains(&Resource::ports([0..=14])));
    assert_eq!((all.len(), all.ports().0.len()), (1, 199));
    all -= &more;
    assert!(!all.contains(&more) && all.contains(&Resource::ports([1990..=1994])));
}

#[test]
fn entries_keep_their_order_and_the_last_fills_a_gap() {
    let all = resources("a:1;b:2;c:3;d:4");
    assert_eq!((&all - resources("b:2")).to_string(), "a:1; d:4; c:3");
    assert_eq!((&all - resources("d:4")).to_string(), "a:1; b:2; c:3");
    assert_eq!((&all + resources("e:1;a:1")).to_string(), "a:2; b:2; c:3; d:4; e:1");
    assert_eq!(all.iter().next_back().unwrap().name, "d");
    assert_eq!((all.iter().len(), all.clone().into_iter().len()), (4, 4));
    assert_eq!(format!("{all:?}"), "Resources(a:1; b:2; c:3; d:4)");
}

#[test]
fn numbers_do_not_overflow() {
    let huge = Resource::cpus(9.2e15);
    let sum = Resources::from(huge.clone()) + &huge;
    sum.iter().next().unwrap().check().unwrap();
    assert!(sum.contains(&huge));
    let all = Resources::from(Resource::ports([0..=u64::MAX]));
    assert_eq!((&all + Resource::ports([5..=5])).len(), 1);
    assert_eq!((all + Resource::ports([5..=5])).to_string(), "ports:[0-18446744073709551615]");
}

#[test]
fn either_form_of_a_reservation_is_the_same() {
    let old = |role: &str| Resource { role: Some(role.into()), ..Resource::cpus(1.0) };
    let fixed = Resource::cpus(1.0).reserved(ReservationInfo::fixed("web"));
    let mut dynamic = old("web");
    dynamic.reservation = Some(Box::new(ReservationInfo::default().with_principal("p")));
    let newer = Resource::cpus(1.0).reserved(ReservationInfo::dynamic("web").with_principal("p"));
    for (one, other) in [(old("web"), fixed), (old("*"), Resource::cpus(1.0)), (dynamic, newer)] {
        assert!(one.is_addable_to(&other) && other.is_addable_to(&one));
        assert_eq!(one.to_string(), other.to_string());
        assert_eq!(one.reservation_stack(), other.reservation_stack());
        assert_eq!(one.reservation_role(), other.reservation_role());
        assert_eq!(one.is_dynamically_reserved(), other.is_dynamically_reserved());
        assert_eq!(Resources::from(one.clone()), Resources::from(other.clone()));
        let mut down = other.clone();
        down.downgrade().unwrap();
        assert_eq!(down.with_both_forms(), one.clone().with_both_forms());
        let mut up = one;
        up.upgrade();
        assert_eq!(up, other);
    }
    let mut refined = Resource::cpus(1.0).reserved("a").reserved("a/b");
    assert_eq!(refined.downgrade(), Err(DowngradeError::Refined));
    let both = refined.clone().with_both_forms();
    assert_eq!(both, refined);
    let mut task = TaskInfo {
        executor: Some(Box::new(ExecutorInfo {
            resources: vec![refined],
            ..ExecutorInfo::new("e")
        })),
        ..TaskInfo::new("t", "t", "S")
    }
    .with_resources([Resource::cpus(1.0).reserved("a")]);
    let before = task.clone();
    assert_eq!(task.downgrade_all(), Err(DowngradeError::Refined));
    assert_eq!(task, before, "nothing has changed");
    task.executor = None;
    task.downgrade_all().unwrap();
    assert_eq!(task.resources[0].role(), "a");
    task.upgrade_all();
    assert_eq!(task.resources, before.resources);
    let mut odd = Resource::cpus(1.0).reserved(ReservationInfo::fixed("a").with_principal("p"));
    assert_eq!(odd.downgrade(), Err(DowngradeError::StaticDetails));
    odd.reservations[0].role = None;
    odd.reservations[0].principal = None;
    assert_eq!(odd.downgrade(), Err(DowngradeError::Incomplete));
}

#[test]
fn parts_and_other_forms() {
    let all: Resources = [
        Resource::cpus(1.0),
        Resource::cpus(2.0).reserved("web"),
        Resource::cpus(4.0).reserved("web/a").revocable(),
        Resource::mem(8.0).reserved("ops").allocated_to("ops"),
        volume("db").shared(),
        mount(16.0),
        Resource::ports([1..=9]).with_provider("p"),
    ]
    .into();
    assert_eq!(all.reserved().len(), 4);
    assert_eq!(all.unreserved().len(), 3);
    assert_eq!(all.reserved_for("web").cpus(), 2.0);
    assert_eq!(all.allocatable_to("web/a").cpus(), 7.0);
    assert_eq!(all.allocatable_to("web").cpus(), 3.0);
    assert_eq!(all.allocated_to("ops").mem(), 8.0);
    assert_eq!((all.persistent_volumes().len(), all.shared().len()), (1, 1));
    assert_eq!((all.revocable().cpus(), all.non_revocable().cpus()), (4.0, 3.0));
    assert_eq!((all.non_shared().len(), all.named("cpus").len()), (6, 3));
    assert_eq!(all.disks(source::Type::Mount).disk(), 16.0);
    assert_eq!(all.filter(filter::disk_of(source::Type::Mount)).disk(), 16.0);
    assert_eq!(all.filter(filter::from_provider(Some("p".into()))).len(), 1);
    assert_eq!(all.filter(filter::from_provider(None)).len(), 6);
    assert_eq!(all.filter(filter::allocated_to("ops")).len(), 1);
    let either = filter::one_of(vec![
        Box::new(filter::named("cpus")),
        Box::new(|r: &Resource| r.is_persistent_volume()),
    ]);
    assert_eq!(all.filter(either).len(), 4);
    let both = filter::all_of(vec![
        Box::new(filter::named("cpus")),
        Box::new(|r: &Resource| r.is_revocable()),
    ]);
    assert_eq!(all.filter(both).len(), 1);
    assert_eq!(all.filter(filter::any).len(), 7);
    let by_role = all.by_reservation();
    assert_eq!(by_role.keys().collect::<Vec<_>>(), ["ops", "web", "web/a"]);
    assert_eq!(by_role["web"].len(), 2);
    assert_eq!(all.by_allocation().keys().collect::<Vec<_>>(), ["ops"]);
    assert_eq!(all.names(), ["cpus", "disk", "mem", "ports"]);
    assert_eq!(all.to_unreserved().named("cpus").len(), 2, "revocable ones stay apart");
    assert_eq!(all.allocate("x").by_allocation()["x"].len(), 7);
    assert!(all.unallocate().by_allocation().is_empty());
    let subtree = |r: &Resource| r.is_reserved_for_subtree("web");
    assert_eq!(all.filter(subtree).len(), 3);
    let flat = all.named("mem").with_reservations([ReservationInfo::fixed("x")]).unwrap();
    assert_eq!(flat.to_string(), "mem(allocated: ops)(reservations: [(STATIC,x)]):8");
    let error = all.pop_reservation().unwrap_err();
    assert_eq!((error.index, error.rule), (Some(0), ResourceRule::NotReserved));
    let error = all.push_reservation(ReservationInfo::fixed("x")).unwrap_err();
    assert_eq!(error.index, Some(1));
    assert_eq!(error.rule, ResourceRule::StaticRefinement);
}

#[test]
fn sums_go_over_whatever_holds_resources() {
    let cpus = |n: f64| vec![Resource::cpus(n), Resource::cpus(n).reserved("web")];
    let agent = AgentInfo { resources: cpus(0.1), ..AgentInfo::new("host") };
    let task = |id: &str| TaskInfo::new("t", id, "S").with_resources(cpus(0.7));
    let group = TaskGroupInfo { tasks: vec![task("a"), task("b")] };
    assert_eq!((agent.cpus(), task("a").cpus(), group.cpus()), (0.2, 1.4, 2.8));
    assert_eq!(cpus(1.0)[..].cpus(), 2.0);
    assert_eq!(cpus(1.0)[0].cpus(), 1.0);
    let all = resources("cpus:1;ports:[1-5];ports(web):[4-9];s:{a};s(web):{b,a};gpus:2");
    assert_eq!(all.ports().to_string(), "[1-9]");
    assert_eq!(all.set("s").unwrap().to_string(), "{a, b}");
    assert_eq!((all.gpus(), all.mem(), all.scalar("mem")), (2.0, 0.0, None));
    assert_eq!((all.scalar("ports"), all.ranges("cpus")), (None, None));
    assert_eq!(all.quantities(), "cpus:1;gpus:2".parse::<Quantities>().unwrap());
    let sum: Resources = [resources("cpus:1"), resources("cpus:2;mem:1")].iter().sum();
    assert_eq!(sum, resources("cpus:3;mem:1"));
}

#[test]
fn wanted_resources_are_found_by_role() {
    let offered = resources("cpus(web):4;cpus:2;cpus(ops):8;mem:64;ports:[1-5];ports(web):[8-20]");
    let find = |text: &str| offered.find(&resources(text)).map(|found| found.to_string());
    let stat = |role: &str, n: u32| format!("cpus(reservations: [(STATIC,{role})]):{n}");
    assert_eq!(find("cpus:1"), Some("cpus:1".into()));
    assert_eq!(find("cpus(ops):1"), Some(stat("ops", 1)));
    assert_eq!(find("cpus(ops):9"), Some(format!("{}; cpus:1", stat("ops", 8))));
    assert_eq!(find("cpus:3"), Some(format!("cpus:2; {}", stat("web", 1))));
    assert_eq!(find("cpus(dev):14").map(|found| found.len()), Some(find("cpus:14").unwrap().len()));
    assert_eq!(find("cpus:15"), None);
    assert_eq!(find("gpus:1"), None);
    // What is found once is not found again, which Mesos does not look at.
    assert_eq!(find("cpus:2;cpus(dev):12").map(|_| ()), Some(()));
    assert_eq!(find("cpus:2;cpus(dev):13"), None);
    let across = "ports:[4-5]; ports(reservations: [(STATIC,web)]):[8-9]";
    assert_eq!(find("ports:[4-5,8-9]"), Some(across.into()));
    assert_eq!(find("ports:[4-6]"), None);
    // Neither has all of it, nor is all of either wanted.
    let offered = resources("ports:[1-8];ports(web):[6-12]");
    let found = offered.find(&resources("ports:[5-10]")).unwrap();
    assert!(offered.contains(&found));
    assert_eq!(found.to_unreserved(), resources("ports:[5-10]"));
}

#[test]
fn many_copies_cost_no_more_than_few() {
    let shared = volume("db").shared();
    let text = |count: u32| format!("{shared}<{count}>");
    let many: Resources = text(65535).parse().unwrap();
    assert_eq!(many.count(&shared), 65535);
    let found = many.find(&text(60000).parse::<Resources>().unwrap()).unwrap();
    assert_eq!(found.count(&shared), 60000);
    assert_eq!((&many - &found).count(&shared), 5535);
    assert!(found.find(&many).is_none());
    // A few bytes do not stand for more than that.
    assert!(text(65536).parse::<Resources>().is_err());
}

#[test]
fn the_type_of_several_reservations_may_be_unknown() {
    let reservation = |role: &str| ReservationInfo {
        r#type: Some(reservation_info::Type::Unknown),
        role: Some(role.to_owned()),
        ..ReservationInfo::default()
    };
    let mut resource = Resource::cpus(1.0);
    resource.reservations = vec![reservation("web"), reservation("web/a")];
    assert_eq!(resource.check(), Ok(()));
    resource.reservations.pop();
    assert_eq!(resource.check().unwrap_err().rule, ResourceRule::ReservationType);
    resource.reservations[0].r#type = Some(reservation_info::Type::from_number(77));
    assert_eq!(resource.check().unwrap_err().rule, ResourceRule::ReservationIncomplete);
}
