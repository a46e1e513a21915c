//! The laws of resources, on generated ones.

use mesos_types::resources::{Resources, laws};
use mesos_types::{Resource, TaskInfo};
use proptest::collection::vec;
use proptest::prelude::*;

/// Texts that look like resources, with mistakes.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("cpus"),
        Just("mem"),
        Just("disk"),
        Just("ports"),
        Just("s"),
        Just(":"),
        Just(";"),
        Just("; "),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just("{"),
        Just("}"),
        Just(","),
        Just("-"),
        Just("web"),
        Just("*"),
        Just("1"),
        Just("0.5"),
        Just("1e3"),
        Just("31000"),
        Just("[1-5]"),
        Just("[7-9, 3-4]"),
        Just("{a, b}"),
        Just("(web)"),
        Just("cpus:1"),
        Just("(allocated: web)"),
        Just("(reservations: [(STATIC,web)])"),
        Just("{REV}"),
        Just("disk(reservations: [(DYNAMIC,web,p,{k: v, l})])[MOUNT:/m,id:path]<SHARED>:10<2>"),
        Just("[PATH:/p,id:h:c:ro]"),
        Just("<SHARED>"),
        Just("<3>"),
        Just("18446744073709551615"),
        Just("0x1f"),
        Just("inf"),
        Just("nan"),
        Just("é"),
        Just("\n"),
        Just(" "),
        Just("[{\"name\":\"cpus\",\"type\":\"SCALAR\",\"scalar\":{\"value\":1}}]"),
        Just("\"role\":\"web\""),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// So many times the usual number of cases, which the environment may set.
fn times(factor: u32) -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: factor * usual.cases, failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(times(8))]

    #[test]
    fn made_resources_keep_the_laws(data in vec(any::<u8>(), 0..300)) {
        laws::any(&data).unwrap();
    }

    #[test]
    fn texts_keep_the_laws(text in texts()) {
        laws::grammar(text.as_bytes()).unwrap();
    }

    #[test]
    fn any_text_keeps_the_laws(text in ".{0,40}") {
        laws::grammar(text.as_bytes()).unwrap();
    }
}

proptest! {
    #![proptest_config(times(1))]

    #[test]
    fn any_resources_keep_the_laws(
        a in vec(any::<Resource>(), 0..4),
        b in vec(any::<Resource>(), 0..4),
        task in any::<TaskInfo>(),
    ) {
        for resource in a.iter().chain(&b) {
            let _ = (resource.check(), resource.to_string(), resource.compact().to_string());
        }
        let [a, b, c] = [a, b, task.resources].map(Resources::from);
        laws::addition(&a, &b, &c).unwrap();
        laws::subtraction(&a, &b).unwrap();
        laws::containment(&a, &b, &c).unwrap();
        laws::printing(&a).unwrap();
        laws::formats(&a).unwrap();
        laws::finding(&a, &b).unwrap();
        laws::sums(&a, &b).unwrap();
    }
}
