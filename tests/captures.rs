//! Calls, events, responses and internal messages as a real cluster sent them: byte for byte.

mod support;

use mesos_types::{DecodeError, laws, scheduler};

fn roundtrip<T: mesos_types::Generated>(bytes: &[u8]) -> Result<(), DecodeError> {
    let message = T::decode_exact(bytes)?;
    assert_eq!(message.encode_to_vec(), bytes);
    laws::all::<T>(bytes).unwrap();
    Ok(())
}

#[test]
fn captured_calls_and_events_are_the_same_bytes_again() {
    let (mut calls, mut events) = (0, 0);
    let folders = [
        "captures/v1-scheduler/protobuf",
        "captures/mesos.v1.scheduler.Call",
        "captures/mesos.v1.scheduler.Event",
    ];
    for path in folders.iter().flat_map(|folder| support::files(folder, ".pb")) {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let outcome = if name.contains("CALL_") {
            calls += 1;
            roundtrip::<scheduler::Call>(&bytes)
        } else {
            events += 1;
            roundtrip::<scheduler::Event>(&bytes)
        };
        outcome.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    println!("{calls} calls, {events} events");
    assert!(calls > 0 && events > 0);
}

#[test]
fn v0_calls_are_the_same_bytes_again() {
    let mut calls = 0;
    for path in support::files("captures", ".pb") {
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.contains("mesos.scheduler.Call.") {
            roundtrip::<scheduler::v0::Call>(&std::fs::read(&path).unwrap())
                .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            calls += 1;
        }
    }
    println!("{calls} calls");
    assert!(calls > 0);
}

#[cfg(feature = "operator")]
#[test]
fn operators_calls_and_their_answers_are_the_same_bytes_again() {
    use mesos_types::operator::master;

    let (mut calls, mut responses) = (0, 0);
    let folders = [
        "captures/v1-operator",
        "captures/mesos.v1.master.Call",
        "captures/mesos.v1.master.Response",
    ];
    for path in folders.iter().flat_map(|folder| support::files(folder, ".pb")) {
        let bytes = std::fs::read(&path).unwrap();
        let outcome = if path.to_string_lossy().ends_with(".request.body.pb") {
            calls += 1;
            roundtrip::<master::Call>(&bytes)
        } else {
            responses += 1;
            roundtrip::<master::Response>(&bytes)
        };
        outcome.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    println!("{calls} calls, {responses} responses");
    assert!(calls > 0 && responses > 0);
}

#[cfg(feature = "internal")]
#[test]
fn internal_messages_are_the_same_bytes_again() {
    use mesos_types::{DecodeOptions, registry};

    let mut types = std::collections::BTreeMap::new();
    for path in support::files("captures", ".pb") {
        let name = path.file_name().unwrap().to_str().unwrap();
        let Some((_, rest)) = name.split_once("_mesos.internal.") else { continue };
        let message = rest.split(['.', '_']).next().unwrap();
        let entry = registry::find(&format!("mesos.internal.{message}")).unwrap();
        assert!(entry.is_model(), "{name}");
        let bytes = std::fs::read(&path).unwrap();
        let value = entry
            .decode_exact(&bytes, &DecodeOptions::default())
            .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(value.encode_to_vec(), bytes, "{name}");
        entry.laws(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        *types.entry(message.to_owned()).or_insert(0) += 1;
    }
    println!("{types:?}");
    assert!(types.len() > 30, "only {} types", types.len());
}

/// What proves an identity is not to be read in a log.
#[cfg(feature = "internal")]
#[test]
fn authentication_data_is_not_shown() {
    use mesos_types::Codec;
    use mesos_types::internal::authentication::*;

    let step = include_bytes!(
        "data/captures/v0/0005_mesos.internal.AuthenticationStepMessage_43810-to-master.pb"
    );
    let step = AuthenticationStepMessage::decode_exact(step).unwrap();
    assert_eq!(format!("{step:?}"), "AuthenticationStepMessage(<hidden, 38 bytes>)");

    let mut start = AuthenticationStartMessage::new("PLAIN");
    start.data = Some("\0principal\0secret".into());
    let shown = format!("{start:#?}");
    assert!(shown.contains("PLAIN") && shown.contains("<hidden>"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}
