//! Generated values: every type keeps PutGet on its own strategies' values.

use std::cell::Cell;

use mesos_types::generate::{Entropy, finite, messages};
use mesos_types::{
    Captured, Codec, Dialect, Resource, ResourceStatistics, TaskInfo, json, laws, registry,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

#[test]
fn generated_values_of_every_type_keep_put_get() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(64);
    let (mut types, values, bytes) = (0, Cell::new(0), Cell::new(0));
    for entry in registry::entries().filter(|e| e.name() == e.table().name && e.is_model()) {
        types += 1;
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
            .run(&prop::collection::vec(any::<u8>(), 0..1024), |entropy| {
                let value = entry.generate(&mut Entropy::new(&entropy)).unwrap();
                values.set(values.get() + 1);
                let encoded = value.encode_to_vec();
                bytes.set(bytes.get() + encoded.len());
                prop_assert!(encoded.len() < 64 << 10, "{} bytes", encoded.len());
                value
                    .put_get()
                    .and_then(|()| entry.laws(&encoded))
                    .map_err(|v| TestCaseError::fail(v.to_string()))
            })
            .unwrap_or_else(|e| panic!("{}: {e}", entry.name()));
    }
    println!("{} values of {types} types, {} bytes", values.get(), bytes.get());
    assert!(bytes.get() / values.get() > 8, "the values are too small to mean anything");
}

#[test]
fn no_entropy_makes_the_simplest_value() {
    let value =
        registry::find(TaskInfo::FULL_NAME).unwrap().generate(&mut Entropy::new(&[])).unwrap();
    let value: &TaskInfo = value.downcast_ref().unwrap();
    assert_eq!(
        value.encode_to_vec(),
        TaskInfo::decode(b"\x0a\0\x12\x02\x0a\0\x1a\x02\x0a\0").unwrap().encode_to_vec()
    );
}

proptest! {
    #[test]
    fn strategies_are_there_for_dependants(task in any::<TaskInfo>(), bytes in messages::<TaskInfo>()) {
        laws::put_get(&task).unwrap();
        laws::all::<TaskInfo>(&bytes).unwrap();
    }
}

proptest! {
    // `any` makes NaN too; `finite` does not, so that `==` will do.
    #[test]
    fn what_is_read_again_is_the_same(
        resource in any::<Resource>(),
        usage in any::<ResourceStatistics>(),
        finite in finite::<ResourceStatistics>(),
    ) {
        fn again<T: Codec>(value: &T) -> [T; 3] {
            let text = json::to_vec(value, Dialect::V0);
            let bytes = value.encode_to_vec();
            [
                T::decode(&bytes).unwrap(),
                Captured::decode(&bytes).unwrap().value,
                json::from_slice(&text, Dialect::V0).unwrap(),
            ]
        }
        prop_assert!(again(&resource).iter().all(|again| again.is_same_as(&resource)));
        prop_assert!(again(&usage).iter().all(|again| again.is_same_as(&usage)));
        prop_assert!(again(&finite).iter().all(|again| *again == finite));
    }
}

#[test]
fn nan_is_the_same_as_nan_and_nothing_else() {
    let cpus = |cpus: f64| Resource::scalar("cpus", cpus);
    let nan = f64::from_bits(f64::NAN.to_bits() | 1);
    assert!(cpus(f64::NAN) != cpus(f64::NAN));
    assert!(cpus(f64::NAN).is_same_as(&cpus(nan)));
    assert!(cpus(0.0).is_same_as(&cpus(-0.0)));
    for other in [cpus(0.0), cpus(f64::INFINITY), Resource::scalar("mem", f64::NAN)] {
        assert!(!cpus(f64::NAN).is_same_as(&other), "{other:?}");
    }
    let mut more = cpus(f64::NAN);
    more.role = Some("r".into());
    assert!(!more.is_same_as(&cpus(f64::NAN)));
}

#[test]
fn arbitrary_is_there_for_fuzz_targets() {
    let bytes: Vec<u8> = (0..=255).cycle().take(2000).collect();
    let task: TaskInfo = arbitrary::Unstructured::new(&bytes).arbitrary().unwrap();
    laws::put_get(&task).unwrap();
}
