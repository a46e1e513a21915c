//! What of package `mesos` has another shape than in `mesos.v1` converts, exactly or not at all.

use mesos_types::scheduler::{self, call, v0};
use mesos_types::*;

use crate::support;

fn subscribe() -> call::Subscribe {
    call::Subscribe {
        suppressed_roles: vec!["a".into()],
        offer_constraints: Some(scheduler::OfferConstraints::default()),
        ..call::Subscribe::new(FrameworkInfo::new("root", "fw"))
    }
}

#[test]
fn subscriptions_are_numbered_anew() {
    let v1 = scheduler::Call::new(scheduler::CallKind::Subscribe(subscribe()));
    let v0 = v0::Call::from(v1.clone());
    assert_eq!(
        v1.encode_to_vec(),
        b"\x10\x01\x1a\x11\x0a\x0a\x0a\x04root\x12\x02fw\x12\x01a\x1a\0"
    );
    assert_eq!(
        v0.encode_to_vec(),
        b"\x10\x01\x1a\x11\x0a\x0a\x0a\x04root\x12\x02fw\x1a\x01a\x22\0"
    );
    assert_eq!(scheduler::Call::try_from(v0), Ok(v1));
}

#[test]
fn force_has_no_place_in_v1() {
    let mut forced = v0::call::Subscribe { force: Some(false), ..subscribe().into() };
    let call = v0::Call::new(v0::CallKind::Subscribe(forced.clone()));
    let error = scheduler::Call::try_from(call).unwrap_err();
    assert_eq!(error.to_string(), "Call.subscribe.force is set, which has no place in v1");
    assert_eq!(call::Subscribe::try_from(forced.clone()), Err(error));
    assert_eq!(forced.force.take(), Some(false));
    assert_eq!(call::Subscribe::try_from(forced), Ok(subscribe()));
}

/// The messages of a type in the corpus of which nothing contradicts itself.
fn coherent<T: Codec>() -> Vec<T> {
    let lines = support::files("corpus", "coherent.jsonl").into_iter();
    let lines = lines.flat_map(|path| support::lines(&path));
    lines
        .filter(|line| line["type"] == T::FULL_NAME)
        .map(|line| T::decode_exact(&support::hex(&line, "hex").unwrap()).unwrap())
        .collect()
}

#[test]
fn calls_of_schedulers_convert_there_and_back() {
    let calls = coherent::<scheduler::Call>();
    assert!(!calls.is_empty());
    for v1 in calls {
        let v0 = v0::Call::from(v1.clone());
        if !matches!(v1.kind, scheduler::CallKind::Subscribe(_)) {
            assert_eq!(v0.encode_to_vec(), v1.encode_to_vec());
        }
        assert_eq!(scheduler::Call::try_from(v0), Ok(v1));
    }
    let bare = scheduler::Call::new(scheduler::CallKind::bare(Some(call::Type::Unknown)));
    assert_eq!(v0::Call::from(bare).encode_to_vec(), b"\x10\0");
}

#[cfg(feature = "operator")]
mod operator {
    use mesos_types::operator::{Duration, DurationError, master, v0};
    use mesos_types::{Codec, DurationInfo};

    #[test]
    fn drains_count_in_nanoseconds() {
        let grace = Some(Duration { seconds: 10, nanos: 5 });
        let v1 = master::Call::drain_agent("S0".into(), grace, true);
        let v0 = v0::Call::try_from(v1.clone()).unwrap();
        assert_eq!(
            v1.encode_to_vec(),
            b"\x08\x25\xaa\x01\x0e\x0a\x04\x0a\x02S0\x12\x04\x08\x0a\x10\x05\x18\x01"
        );
        assert_eq!(
            v0.encode_to_vec(),
            b"\x08\x25\xaa\x01\x10\x0a\x04\x0a\x02S0\x12\x06\x08\x85\xc8\xaf\xa0\x25\x18\x01"
        );
        assert_eq!(master::Call::from(v0), v1);
    }

    #[test]
    fn what_is_no_span_in_nanoseconds_is_an_error() {
        for (seconds, nanos, error) in [
            (i64::MAX, 0, DurationError::Overflow),
            (9_223_372_036, 854_775_808, DurationError::Overflow),
            (-9_223_372_036, -854_775_809, DurationError::Overflow),
            (0, 1_000_000_000, DurationError::Nanos),
            (1, -1, DurationError::Nanos),
            (-1, 1, DurationError::Nanos),
            (0, i32::MIN, DurationError::Nanos),
        ] {
            let span = Duration { seconds, nanos };
            assert_eq!(DurationInfo::try_from(span), Err(error), "{span:?}");
            let call = master::Call::drain_agent("S0".into(), Some(span), false);
            assert_eq!(v0::Call::try_from(call), Err(error), "{span:?}");
        }
    }

    #[test]
    fn spans_come_back_the_same() {
        for nanoseconds in
            [0, 1, -1, 999_999_999, 1_000_000_000, -1_500_000_000, i64::MAX, i64::MIN]
        {
            let info = DurationInfo { nanoseconds };
            let span = Duration::from(info.clone());
            assert!(span.seconds.signum() * i64::from(span.nanos).signum() >= 0, "{span:?}");
            assert_eq!(DurationInfo::try_from(span), Ok(info));
            let std = std::time::Duration::try_from(span);
            if nanoseconds < 0 {
                assert_eq!(std, Err(DurationError::Negative));
            } else {
                assert_eq!(Duration::try_from(std.unwrap()), Ok(span));
            }
        }
        assert_eq!(Duration::try_from(std::time::Duration::MAX), Err(DurationError::Overflow));
        assert_eq!(Duration::from_secs(5), Duration { seconds: 5, nanos: 0 });
    }

    /// Fields of proto3: zero is the same as absent, and is not written.
    #[test]
    fn zeros_are_not_written() {
        for bytes in [&b""[..], b"\x08\0", b"\x08\0\x10\0"] {
            let span = Duration::decode_exact(bytes).unwrap();
            assert_eq!((span, span.encode_to_vec()), (Duration::default(), vec![]), "{bytes:?}");
        }
        let span = Duration { seconds: -1, nanos: 0 };
        assert_eq!(span.encode_to_vec(), b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    }

    #[test]
    fn calls_of_operators_convert_there_and_back() {
        let calls = super::coherent::<master::Call>();
        assert!(!calls.is_empty());
        for v1 in calls {
            let v0 = match v0::Call::try_from(v1.clone()) {
                Ok(v0) => v0,
                // Spans are random there.
                Err(_) if matches!(v1, master::Call::DrainAgent(_)) => continue,
                Err(error) => panic!("{error}: {v1:?}"),
            };
            if !matches!(v1, master::Call::DrainAgent(_)) {
                assert_eq!(v0.encode_to_vec(), v1.encode_to_vec());
            }
            assert_eq!(master::Call::from(v0), v1);
        }
    }
}
