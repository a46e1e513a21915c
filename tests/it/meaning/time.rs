//! Seconds and nanoseconds as spans and points in time.

use std::time::{Duration, SystemTime};

use mesos_types::*;

use super::task::task;

#[test]
fn seconds_are_spans_if_they_can_be() {
    let table = [
        (None, Some(Duration::from_secs(10))),
        (Some(0.0), Some(Duration::ZERO)),
        (Some(-0.0), Some(Duration::ZERO)),
        (Some(0.25), Some(Duration::from_millis(250))),
        (Some(1e-9), Some(Duration::from_nanos(1))),
        (Some(1e19), Some(Duration::from_secs(10_000_000_000_000_000_000))),
        (Some(1e20), None),
        (Some(f64::MAX), None),
        (Some(f64::INFINITY), None),
        (Some(f64::NEG_INFINITY), None),
        (Some(f64::NAN), None),
        (Some(-1.0), None),
        (Some(-f64::MIN_POSITIVE), None),
    ];
    for (seconds, span) in table {
        let health = HealthCheck { interval_seconds: seconds, ..HealthCheck::default() };
        assert_eq!(health.interval(), span, "{seconds:?}");
        let check = CheckInfo { interval_seconds: seconds, ..CheckInfo::default() };
        assert_eq!(check.interval(), span, "{seconds:?}");
        let mut framework = FrameworkInfo::new("u", "n");
        framework.failover_timeout = seconds;
        assert_eq!(
            framework.failover_timeout(),
            if seconds.is_none() { Some(Duration::ZERO) } else { span }
        );
        let mut storage = resource_provider_info::Storage::new(CsiPluginInfo::new("org.a"));
        storage.reconciliation_interval_seconds = seconds;
        assert_eq!(storage.reconciliation_interval(), if seconds.is_none() { None } else { span });
    }
    assert_eq!(HealthCheck::default().delay(), Some(Duration::from_secs(15)));
    assert_eq!(HealthCheck::default().timeout(), Some(Duration::from_secs(20)));
    assert_eq!(HealthCheck::default().grace_period(), Some(Duration::from_secs(10)));
    assert_eq!(CheckInfo::default().delay(), Some(Duration::from_secs(15)));
    assert_eq!(CheckInfo::default().timeout(), Some(Duration::from_secs(20)));
    let subscribed = scheduler::event::Subscribed {
        heartbeat_interval_seconds: Some(15.0),
        ..scheduler::event::Subscribed::new("f")
    };
    assert_eq!(subscribed.heartbeat_interval(), Some(Duration::from_secs(15)));
    assert_eq!(scheduler::event::Subscribed::new("f").heartbeat_interval(), None);
}

#[test]
fn usage_in_seconds() {
    let mut usage = ResourceStatistics::new(1.5);
    assert_eq!(usage.timestamp(), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1500)));
    assert_eq!(
        (usage.cpus_user_time(), usage.cpus_system_time(), usage.cpus_throttled_time()),
        (None, None, None)
    );
    usage.cpus_user_time_secs = Some(2.5);
    usage.cpus_system_time_secs = Some(-2.5);
    usage.cpus_throttled_time_secs = Some(0.0);
    assert_eq!(usage.cpus_user_time(), Some(Duration::from_millis(2500)));
    assert_eq!(
        (usage.cpus_system_time(), usage.cpus_throttled_time()),
        (None, Some(Duration::ZERO))
    );
    let perf = PerformanceStatistics::new(-1.0, f64::NAN);
    assert_eq!((perf.timestamp(), perf.duration()), (None, None));
    assert_eq!(VersionInfo::new("1.11.0").build_time(), None);
}

#[test]
fn spans_and_points_in_time_convert() {
    let spans = [
        (Duration::ZERO, Some(0)),
        (Duration::from_nanos(1), Some(1)),
        (Duration::from_nanos(i64::MAX as u64), Some(i64::MAX)),
        (Duration::from_nanos(i64::MAX as u64 + 1), None),
        (Duration::MAX, None),
    ];
    for (span, nanoseconds) in spans {
        let info = DurationInfo::try_from(span).ok();
        assert_eq!(info.as_ref().map(|info| info.nanoseconds), nanoseconds, "{span:?}");
        if let Some(info) = info {
            assert_eq!(Duration::try_from(info), Ok(span));
        }
        let time = TimeInfo::try_from(span).ok();
        assert_eq!(time.as_ref().map(|time| time.nanoseconds), nanoseconds, "{span:?}");
        if let Some(time) = time {
            assert_eq!(time.system_time(), Some(SystemTime::UNIX_EPOCH + span));
            assert_eq!(Duration::try_from(time), Ok(span));
        }
    }
    for nanoseconds in [-1, i64::MIN] {
        assert!(Duration::try_from(DurationInfo { nanoseconds }).is_err());
        assert!(Duration::try_from(TimeInfo { nanoseconds }).is_err());
        let time = TimeInfo { nanoseconds };
        assert_eq!(TimeInfo::try_from(time.system_time().unwrap()), Ok(time));
    }
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(10_000_000_000);
    assert!(TimeInfo::try_from(far).is_err());
    assert!(
        TimeInfo::try_from(SystemTime::UNIX_EPOCH - Duration::from_secs(10_000_000_000)).is_err()
    );

    assert_eq!(DurationInfo::from_secs(5).nanoseconds, 5_000_000_000);
    assert_eq!(DurationInfo::from_secs(u32::MAX).nanoseconds, 4_294_967_295_000_000_000);
    assert_eq!(DurationInfo::from_millis(u32::MAX).nanoseconds, 4_294_967_295_000_000);
}

#[test]
fn spans_in_messages() {
    let nanoseconds = |nanoseconds| Some(DurationInfo { nanoseconds });
    let table = [
        (None, None),
        (nanoseconds(0), Some(Duration::ZERO)),
        (nanoseconds(3_000_000_000), Some(Duration::from_secs(3))),
        (nanoseconds(-1), None),
        (nanoseconds(i64::MAX), Some(Duration::from_nanos(i64::MAX as u64))),
    ];
    for (info, span) in table {
        assert_eq!(KillPolicy { grace_period: info.clone() }.grace_period(), span);
        let drain = DrainConfig { max_grace_period: info.clone(), ..DrainConfig::default() };
        assert_eq!(drain.max_grace_period(), span);
        let unavailability = Unavailability { start: TimeInfo::new(0), duration: info.clone() };
        assert_eq!(unavailability.duration(), span);
        let executor =
            ExecutorInfo { shutdown_grace_period: info.clone(), ..ExecutorInfo::new("e") };
        assert_eq!(executor.shutdown_grace_period(), span);
        let task = TaskInfo { max_completion_time: info, ..task() };
        assert_eq!(task.max_completion_time(), span);
    }
    let at = |timestamp| {
        TaskStatus { timestamp, ..TaskStatus::new("t", TaskState::Running) }.timestamp()
    };
    assert_eq!(at(Some(2.0)), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(2)));
    for none in [None, Some(-1.0), Some(f64::NAN), Some(f64::INFINITY), Some(1e300)] {
        assert_eq!(at(none), None, "{none:?}");
    }
}

#[test]
fn refusal_as_the_allocator_reads_it() {
    const YEAR: Duration = Duration::from_secs(31_536_000);
    let five = Duration::from_secs(5);
    let table = [
        (None, five),
        (Some(5.0), five),
        (Some(0.0), Duration::ZERO),
        (Some(-0.0), Duration::ZERO),
        (Some(1.5), Duration::from_millis(1500)),
        (Some(31_536_000.0), YEAR),
        (Some(31_536_001.0), YEAR),
        (Some(f64::MAX), YEAR),
        (Some(f64::INFINITY), YEAR),
        (Some(-1.0), five),
        (Some(-f64::MIN_POSITIVE), five),
        (Some(f64::NEG_INFINITY), five),
        (Some(f64::NAN), five),
    ];
    for (refuse_seconds, time) in table {
        assert_eq!(Filters { refuse_seconds }.refuse(), time, "{refuse_seconds:?}");
    }
    assert_eq!(Filters::refuse_for(Duration::from_millis(1500)).refuse_seconds, Some(1.5));
    assert_eq!(Filters::refuse_for(Duration::ZERO).refuse(), Duration::ZERO);
    assert_eq!(Filters::refuse_for(Duration::MAX).refuse(), YEAR);
}
