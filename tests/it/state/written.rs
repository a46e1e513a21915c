//! Whatever is read is written as it was, value for value.

use mesos_types::state::{Document, Endpoint, written_as_read};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Map, Value, json};

/// Members that some document has, with values in the forms that they may have.
fn member() -> impl Strategy<Value = (String, Value)> {
    let texts = prop::sample::select(vec![
        "id",
        "name",
        "slave_id",
        "agent_id",
        "framework_id",
        "executor_id",
        "state",
        "hostname",
        "pid",
        "role",
        "version",
        "user",
        "container",
        "directory",
        "source",
        "executor",
        "leader",
        "path",
        "mode",
        "type",
    ]);
    let numbers = prop::sample::select(vec![
        "timestamp",
        "port",
        "registered_time",
        "failover_timeout",
        "activated_slaves",
        "activated_agents",
        "weight",
        "size",
        "offset",
        "mtime",
        "nlink",
        "executor_pid",
        "cpus",
        "mem",
        "TASK_RUNNING",
        "build_time",
    ]);
    let truths =
        prop::sample::select(vec!["active", "checkpoint", "healthy", "connected", "deactivated"]);
    let named =
        prop::sample::select(vec!["flags", "attributes", "resources", "used_resources", "limits"]);
    let other = prop::sample::select(vec![
        "discovery",
        "x",
        "slaves2",
        "labels2",
        "master",
        "pending2",
        "é",
    ]);
    let text = prop_oneof![
        "[a-zA-Z0-9:/é\"\\\\\n ]{0,8}".prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    prop_oneof![
        4 => (texts, text).prop_map(|(n, v)| (n.to_owned(), v)),
        4 => (numbers, number()).prop_map(|(n, v)| (n.to_owned(), v)),
        2 => (truths, truth()).prop_map(|(n, v)| (n.to_owned(), v)),
        1 => (named, prop::collection::btree_map("[a-z]{1,4}", number(), 0..4)).prop_map(|(n, v)| (n.to_owned(), json!(v))),
        1 => (other, anything()).prop_map(|(n, v)| (n.to_owned(), v)),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no others", |f| f.is_finite()).prop_map(Value::from),
        (-1000i32..1000).prop_map(|i| Value::from(f64::from(i))),
        any::<u32>().prop_map(|i| Value::from(i.to_string())),
        any::<f64>()
            .prop_filter("JSON has no others", |f| f.is_finite())
            .prop_map(|f| Value::from(Value::from(f).to_string())),
        Just(Value::Null),
    ]
}

fn truth() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(true),
        json!(false),
        json!("true"),
        json!("false"),
        Value::Null,
    ])
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z]{0,3}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,3}", inner, 0..4).prop_map(|m| json!(m)),
        ]
    })
}

/// An object with members of all kinds, and lists of such objects under the names of lists.
fn object() -> impl Strategy<Value = Value> {
    let lists = vec![
        "tasks",
        "completed_tasks",
        "queued_tasks",
        "frameworks",
        "completed_frameworks",
        "executors",
        "completed_executors",
        "slaves",
        "agents",
        "recovered_slaves",
        "statuses",
        "offers",
        "labels",
        "roles2",
        "network_infos",
        "ip_addresses",
        "orphan_tasks",
    ];
    let objects = vec!["container_status", "leader_info", "command", "quota", "parent"];
    let leaf = prop::collection::vec(member(), 0..6).prop_map(to_object);
    leaf.prop_recursive(4, 64, 4, move |inner| {
        let list = prop_oneof![
            8 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            1 => Just(Value::Null),
        ];
        let lists = (prop::sample::select(lists.clone()), list);
        let objects = (prop::sample::select(objects.clone()), inner.clone());
        let more = prop_oneof![3 => lists, 1 => objects];
        (prop::collection::vec(member(), 0..6), prop::collection::vec(more, 0..4)).prop_map(
            |(members, more)| {
                let more = more.into_iter().map(|(name, value)| (name.to_owned(), value));
                to_object(members.into_iter().chain(more).collect())
            },
        )
    })
}

fn to_object(members: Vec<(String, Value)>) -> Value {
    Value::Object(members.into_iter().collect::<Map<_, _>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_document_is_written_as_it_was_read(value in object(), endpoint in prop::sample::select(Endpoint::ALL)) {
        for value in [value.clone(), json!([value])] {
            written_as_read(endpoint, value.to_string().as_bytes()).unwrap();
        }
    }

    #[test]
    fn any_bytes_are_a_document_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        for &endpoint in Endpoint::ALL {
            written_as_read(endpoint, &bytes).unwrap();
        }
        let _ = Document::detect(&bytes);
    }
}

#[test]
fn captured_documents_with_bytes_changed_are_read_or_refused() {
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    let seed = RngSeed::Fixed(13);
    let mut runner = TestRunner::new(Config { rng_seed: seed, ..Config::default() });
    let files = mesos_test_data::traffic("json-endpoints", ".body.json");
    let texts: Vec<_> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
    let texts: Vec<_> =
        texts.into_iter().filter(|text| (10..20_000).contains(&text.len())).collect();
    // What stands in JSON makes other documents of it more often than any byte would.
    let bytes = prop::sample::select(b"{}[],:\"\\0123456789.eE-+ntfu\n a\xff\x00".to_vec());
    let edits = prop::collection::vec((any::<prop::sample::Index>(), bytes, 0u8..3), 1..6);
    let cases = (prop::sample::select(texts), edits, prop::sample::select(Endpoint::ALL));
    let mut read = 0;
    for _ in 0..3_000 {
        let (mut text, edits, endpoint) = cases.new_tree(&mut runner).unwrap().current();
        for (at, byte, how) in edits {
            // The texts are longer than there are edits.
            let at = at.index(text.len());
            match how {
                0 => text[at] = byte,
                1 => drop(text.remove(at)),
                _ => text.insert(at, byte),
            }
        }
        read += usize::from(written_as_read(endpoint, &text).unwrap());
        let _ = Document::detect(&text);
    }
    assert!(read > 100, "{read}");
}

#[test]
fn most_of_the_made_documents_are_read() {
    // The test above would prove little if it read almost nothing.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut read, mut all) = (0, 0);
    for _ in 0..300 {
        let value = object().new_tree(&mut runner).unwrap().current();
        all += 1;
        read += usize::from(
            Document::read(Endpoint::MasterState, value.to_string().as_bytes()).is_ok(),
        );
    }
    assert!(read * 3 > all * 2, "{read} of {all}");
}
