//! Calls, events, responses and internal messages as a real cluster sent them: byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mesos_types::DecodeOptions;

use crate::support;

/// Holds every captured body in protobuf to its laws whose type has one of these names, by what
/// its file says of itself. Counts them by type.
fn roundtrip(names: &[&str]) -> BTreeMap<&'static str, usize> {
    let mut types = BTreeMap::new();
    for path in support::files("captures", ".pb") {
        let Some(entry) = support::captured_type(&path) else { continue };
        if !names.iter().any(|name| entry.name().starts_with(name)) {
            continue;
        }
        assert!(entry.is_model(), "{}", entry.name());
        let bytes = fs::read(&path).unwrap();
        let message = entry
            .decode_exact(&bytes, &DecodeOptions::default())
            .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(message.encode_to_vec(), bytes, "{}", path.display());
        entry.laws(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        *types.entry(entry.name()).or_insert(0) += 1;
    }
    println!("{types:?}");
    types
}

#[test]
fn captured_calls_and_events_are_the_same_bytes_again() {
    let types = roundtrip(&["mesos.v1.scheduler.", "mesos.v1.executor."]);
    assert!(types["mesos.v1.scheduler.Call"] > 0 && types["mesos.v1.scheduler.Event"] > 0);
}

#[test]
fn v0_calls_are_the_same_bytes_again() {
    assert!(roundtrip(&["mesos.scheduler."])["mesos.scheduler.Call"] > 0);
}

#[cfg(feature = "operator")]
#[test]
fn operators_calls_and_their_answers_are_the_same_bytes_again() {
    let types = roundtrip(&["mesos.v1.master.", "mesos.v1.agent."]);
    assert!(types["mesos.v1.master.Call"] > 0 && types["mesos.v1.master.Response"] > 0);
}

#[cfg(feature = "internal")]
#[test]
fn internal_messages_are_the_same_bytes_again() {
    assert!(!roundtrip(&["mesos.internal."]).is_empty());
}

/// A file whose type nobody knows is said, and fails nothing.
#[test]
fn every_captured_body_says_its_type() {
    let untyped: Vec<_> = support::files("captures", ".pb")
        .into_iter()
        .filter(|path| support::captured_type(path).is_none())
        .collect();
    println!("{} bodies whose type is not known: {untyped:?}", untyped.len());
    let at = |path: &str| support::captured_type(Path::new(path)).map(|e| e.name());
    assert_eq!(at("v1-scheduler/json/event_00_X.pb"), Some("mesos.v1.scheduler.Event"));
    assert_eq!(at("x_mesos.scheduler.Call.KILL.pb"), Some("mesos.scheduler.Call"));
    assert_eq!(at("mesos.v1.scheduler.Call/14.request.body.pb"), Some("mesos.v1.scheduler.Call"));
    assert_eq!(at("json-endpoints/running/slaves.pb"), None);
    #[cfg(feature = "operator")]
    for (folder, name) in
        [("master", "mesos.v1.master.Response"), ("agent", "mesos.v1.agent.Response")]
    {
        let path = format!("captures/v1-operator/{folder}/protobuf/GET_HEALTH.response.body.pb");
        assert_eq!(at(&path), Some(name));
    }
}

/// What proves an identity is not to be read in a log.
#[cfg(feature = "internal")]
#[test]
fn authentication_data_is_not_shown() {
    use mesos_types::Codec;
    use mesos_types::internal::authentication::*;

    let step = include_bytes!(
        "../data/captures/v0/0005_mesos.internal.AuthenticationStepMessage_43810-to-master.pb"
    );
    let step = AuthenticationStepMessage::decode_exact(step).unwrap();
    assert_eq!(format!("{step:?}"), "AuthenticationStepMessage(<hidden, 38 bytes>)");

    let mut start = AuthenticationStartMessage::new("PLAIN");
    start.data = Some("\0principal\0secret".into());
    let shown = format!("{start:#?}");
    assert!(shown.contains("PLAIN") && shown.contains("<hidden>"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}
