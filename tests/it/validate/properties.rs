//! The laws of validation, on generated values and bytes.

use mesos_types::offer::Operation;
use mesos_types::operator::{agent, master};
use mesos_types::validate::laws;
use mesos_types::*;
use proptest::collection::vec;
use proptest::prelude::*;

macro_rules! stable {
    ($($name:ident: $Type:ty;)+) => {
        proptest! {
            $(
                #[test]
                fn $name(value in any::<$Type>()) {
                    laws::stable(&value).unwrap();
                }
            )+
        }
    };
}

stable! {
    tasks: TaskInfo;
    executors: ExecutorInfo;
    frameworks: FrameworkInfo;
    operations: Operation;
    containers: ContainerInfo;
    scheduler_calls: scheduler::Call;
    executor_calls: executor::Call;
    master_calls: master::Call;
    agent_calls: agent::Call;
    registrations: internal::ReregisterSlaveMessage;
}

/// Texts of units and regular expressions, with mistakes.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("1"),
        Just("0"),
        Just("9223372036854775807"),
        Just("1.5"),
        Just("."),
        Just("ns"),
        Just("us"),
        Just("ms"),
        Just("secs"),
        Just("mins"),
        Just("hrs"),
        Just("days"),
        Just("weeks"),
        Just("B"),
        Just("KB"),
        Just("mb"),
        Just("GB"),
        Just("TB"),
        Just("-"),
        Just("a"),
        Just("("),
        Just(")"),
        Just("(?i"),
        Just(":"),
        Just("|"),
        Just("*"),
        Just("+"),
        Just("?"),
        Just("{2}"),
        Just("{1000}"),
        Just("["),
        Just("]"),
        Just("^"),
        Just("$"),
        Just("\\"),
        Just("\\pL"),
        Just("\\d"),
        Just("\\Q"),
        Just("é"),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn any_bytes(data in vec(any::<u8>(), 0..1024)) {
        laws::any(&data).unwrap();
    }

    #[test]
    fn resources(resource in any::<Resource>()) {
        laws::stable(&resource).unwrap();
        laws::resource(&resource).unwrap();
    }

    #[test]
    fn units_and_expressions(text in texts()) {
        laws::units(&text).unwrap();
        laws::any(format!("\0{text}").as_bytes()).unwrap();
    }

    #[test]
    fn every_span_is_read_as_it_was_printed(nanoseconds in 0..=i64::MAX) {
        let span = DurationInfo { nanoseconds };
        prop_assert_eq!(format!("{span:#}").parse(), Ok(span));
    }
}
