//! Resources, values and attributes by name and kind.

use mesos_types::value::Range;
use mesos_types::*;

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
