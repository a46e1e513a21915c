//! The parts that know neither tokio nor the system.

use std::collections::BTreeMap;

use mesos_container::registry::{RegistryAuths, registry_url, subdomains};
use mesos_container::stat::average;
use mesos_container::{
    Command, Config, ImageError, ImageReference, Limits, Memory, MemoryError, Stat, cgroup,
    decimate, image,
};
use mesos_types::TimeInfo;
use proptest::prelude::*;

/// Without features there is no tokio to import; this is about the system.
#[test]
fn the_pure_parts_ask_nothing_of_the_system() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let impure = ["context.rs", "docker", "driver.rs", "mock.rs", "process"];
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&source).unwrap().flatten() {
        if !impure.contains(&entry.file_name().to_str().unwrap()) {
            mesos_test_data::gather(&entry.path(), ".rs", &mut files);
        }
    }
    assert!(files.len() >= 10, "{files:?}");
    let words = [
        "tokio::",
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "::now()",
        "println!",
    ];
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        // Comments may show how a caller does it.
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.trim_start().starts_with("static "), "{}: {line}", file.display());
            let word = words.iter().find(|word| line.contains(**word));
            assert_eq!(word, None, "{}: {line}", file.display());
        }
    }
}

#[test]
fn memory_texts() {
    let cases = [
        ("128M", Ok(134_217_728)),
        (" 1.5g ", Ok(1_610_612_736)),
        ("+2K", Ok(2048)),
        (".5K", Ok(512)),
        ("1_000B", Ok(1000)),
        ("", Err(MemoryError::NoNumber)),
        ("M", Err(MemoryError::NoNumber)),
        (".M", Err(MemoryError::NoNumber)),
        ("0M", Err(MemoryError::NotPositive)),
        ("-1M", Err(MemoryError::NotPositive)),
        ("256", Err(MemoryError::NoUnit)),
        ("1__0B", Err(MemoryError::NotANumber("_".into()))),
        ("1_B", Err(MemoryError::NotANumber("_".into()))),
        ("1.2.3B", Err(MemoryError::NotANumber(".".into()))),
        ("5P", Err(MemoryError::Unit("P".into()))),
        ("16777216T", Err(MemoryError::TooLarge)),
        ("16777215T", Ok(16_777_215 << 40)),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse(), expected.map(Memory), "{text:?}");
    }
    let digits = "9".repeat(400) + "B";
    assert_eq!(digits.parse::<Memory>(), Err(MemoryError::TooLarge));
}

#[test]
fn memory_in_json() {
    let read = |json: &str| serde_json::from_str::<Memory>(json).ok();
    assert_eq!(read("268435456"), Some(Memory(268_435_456)));
    assert_eq!(read("\"256M\""), Some(Memory(268_435_456)));
    assert_eq!(read("0"), Some(Memory(0)));
    for bad in ["\"256\"", "-1", "1.5", "null", "true", "[]", "18446744073709551616"] {
        assert_eq!(read(bad), None, "{bad}");
    }
    let config = Config::default();
    let json = serde_json::to_string(&config).unwrap();
    assert_eq!(serde_json::from_str::<Config>(&json).unwrap(), config);
}

#[test]
fn config_from_the_environment() {
    let config = |pairs: &[(&str, &str)]| {
        let pairs: BTreeMap<&str, &str> = pairs.iter().copied().collect();
        Config::from_env(|name| pairs.get(name).map(|value| (*value).to_owned()))
    };
    assert_eq!(config(&[]).unwrap(), Config { cpu_shares: 2, ..Config::default() });
    let set = config(&[("DOCKER", "tcp://a:1"), ("MEMORY_PER_JOB", "1G"), ("CPU_SHARES", "-5")]);
    let expected = Config { docker: "tcp://a:1".into(), memory: Memory(1 << 30), cpu_shares: -5 };
    assert_eq!(set.unwrap(), expected);
    for bad in [("MEMORY_PER_JOB", ""), ("MEMORY_PER_JOB", "1"), ("CPU_SHARES", "x")] {
        let error = config(&[bad]).unwrap_err().to_string();
        assert!(error.starts_with(bad.0), "{error}");
    }
}

#[test]
fn image_references() {
    // Name, domain, path, tag; from the test cases of the grammar's authors.
    let good = [
        ("test_com", None, "test_com", None),
        ("test.com:tag", None, "test.com", Some("tag")),
        ("test.com:5000", None, "test.com", Some("5000")),
        ("test.com/repo:tag", Some("test.com"), "repo", Some("tag")),
        ("test:5000/repo", Some("test:5000"), "repo", None),
        ("[2001:db8::1]:5000/repo", Some("[2001:db8::1]:5000"), "repo", None),
        (
            "sub-dom1.foo.com/bar/baz/quux:some-long-tag",
            Some("sub-dom1.foo.com"),
            "bar/baz/quux",
            Some("some-long-tag"),
        ),
        (
            "b.gcr.io/test.example.com/my-app:test.example.com",
            Some("b.gcr.io"),
            "test.example.com/my-app",
            Some("test.example.com"),
        ),
        ("foo_bar.com:8080", None, "foo_bar.com", Some("8080")),
        ("foo/foo_bar.com:8080", None, "foo/foo_bar.com", Some("8080")),
        ("Uppercase/lowercase:tag", Some("Uppercase"), "lowercase", Some("tag")),
        ("a__b/c--d.e", None, "a__b/c--d.e", None),
        ("localhost/x", Some("localhost"), "x", None),
    ];
    for (text, domain, path, tag) in good {
        let image: ImageReference = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!((image.domain(), image.path(), image.tag()), (domain, path, tag), "{text}");
        assert_eq!(image.to_string(), text);
    }
    let digest = format!("sha256:{}", "f".repeat(64));
    let image: ImageReference = format!("my.registry:5000/a:v1@{digest}").parse().unwrap();
    assert_eq!((image.tag(), image.digest()), (Some("v1"), Some(digest.as_str())));
    assert_eq!((image.version(), image.name().as_str()), (digest.as_str(), "my.registry:5000/a"));

    let hub: ImageReference = "index.docker.io/mongo".parse().unwrap();
    assert_eq!((hub.registry(), hub.repository().as_str()), ("docker.io", "library/mongo"));
    assert_eq!(hub.version(), "latest");
    let elsewhere: ImageReference = "quay.io/mongo".parse().unwrap();
    assert_eq!((elsewhere.registry(), elsewhere.repository().as_str()), ("quay.io", "mongo"));

    type IsRight = fn(&ImageError) -> bool;
    let bad: [(&str, IsRight); 16] = [
        ("", |e| matches!(e, ImageError::NoName)),
        (":justtag", |e| matches!(e, ImageError::NoName)),
        ("repo@sha256:ffff", |e| matches!(e, ImageError::Digest(_))),
        ("validname@invaliddigest:00", |e| matches!(e, ImageError::Digest(_))),
        ("a@b@c", |e| matches!(e, ImageError::Digest(_))),
        ("Uppercase:tag", |e| matches!(e, ImageError::Path(_))),
        ("test:5000/Uppercase/lowercase:tag", |e| matches!(e, ImageError::Path(_))),
        ("lowercase:Upper case", |e| matches!(e, ImageError::Tag(_))),
        ("aa/asdf$$^/aa", |e| matches!(e, ImageError::Path(_))),
        ("a//b", |e| matches!(e, ImageError::Path(_))),
        ("a/", |e| matches!(e, ImageError::Path(_))),
        ("/a", |e| matches!(e, ImageError::Path(_))),
        ("-test.com/a", |e| matches!(e, ImageError::Domain(_))),
        ("a.com:port/b", |e| matches!(e, ImageError::Domain(_))),
        ("[fe80::1%25en0]/a.b", |e| matches!(e, ImageError::Path(_) | ImageError::Domain(_))),
        ("a___b", |e| matches!(e, ImageError::Path(_))),
    ];
    for (text, is_right) in bad {
        let error = text.parse::<ImageReference>().unwrap_err();
        assert!(is_right(&error), "{text}: {error:?}");
    }
    let long = "a/".repeat(128) + "a:tag";
    assert_eq!(long.parse::<ImageReference>(), Err(ImageError::TooLong));
    let identifier = "d".repeat(64);
    assert_eq!(identifier.parse::<ImageReference>(), Err(ImageError::Identifier));
}

#[test]
fn addresses_of_registries() {
    let cases = [
        ("", "https://registry.hub.docker.com"),
        ("https://hub.docker.com/x", "https://registry.hub.docker.com"),
        ("quay.io", "https://quay.io"),
        ("quay.io/x/", "https://quay.io/x"),
        ("http://quay.io/v1/", "http://quay.io"),
        ("https://q.io:5000/v2/", "https://q.io:5000"),
        ("https://q.io/v1/v2", "https://q.io/v2"),
        ("//q.io/v2", "https://q.io"),
        ("localhost:5000/v2/", "localhost:5000/v2/"),
        ("https://u:p@q.io/a?b#c", "https://u:p@q.io/a?b#c"),
    ];
    for (address, expected) in cases {
        assert_eq!(registry_url(address).as_deref(), Ok(expected), "{address}");
    }
    for bad in [
        "127.0.0.1:5000",
        ":x",
        "a_b:1",
        "https://q.io:x/",
        "https://q.io/%zz",
        "a\nb",
        "http://[::1/",
    ] {
        assert!(registry_url(bad).is_err(), "{bad}");
    }
}

#[test]
fn credentials() {
    let json = r#"{"auths": {
        "https://index.docker.io/v1/": {"auth": "aHViOnBhc3M6d29yZA=="},
        "my.registry.com:5000": {"username": "u", "password": "p", "email": "e"},
        "quay.io": {"identitytoken": "token"}}, "credsStore": "x"}"#;
    let auths = RegistryAuths::from_config_json(json).unwrap();
    let image = |name: &str| auths.for_image(&name.parse().unwrap()).map(|a| a.username.as_str());
    assert_eq!(image("busybox"), Some("hub"));
    assert_eq!(image("my.registry.com:5000/a"), Some("u"));
    assert_eq!(image("my.registry.com/a"), None);
    assert_eq!(image("quay.io/a"), Some(""));
    // Not shown to a domain above it.
    assert_eq!(image("registry.com:5000/a"), None);
    assert_eq!(auths.find("registry.com:5000").map(|a| a.username.as_str()), Some("u"));
    assert_eq!(auths.find("").map(|a| a.password.as_str()), Some("pass:word"));
    let shown = format!("{auths:?}");
    assert!(!shown.contains("pass:word") && !shown.contains("token\""), "{shown}");

    let old = r#"{"quay.io": {"auth": "dTpw", "email": "e"}}"#;
    assert_eq!(
        RegistryAuths::from_config_json(old).unwrap().find("quay.io").unwrap().password,
        "p"
    );
    assert!(RegistryAuths::from_config_json(r#"{"credsStore": "x"}"#).unwrap().find("").is_none());
    for bad in
        ["", "[]", r#"{"auths": {"a": {"auth": "%"}}}"#, r#"{"auths": {"a": {"auth": "dTo"}}}"#]
    {
        let error = RegistryAuths::from_config_json(bad).unwrap_err().to_string();
        assert!(!error.contains('%'), "{error}");
    }
    assert_eq!(subdomains("a.b.c:1"), ["a.b.c:1", "b.c:1"]);
}

#[test]
fn commands_in_one_text() {
    assert_eq!(Command::split(" "), Command::Image { arguments: vec![] });
    assert_eq!(Command::split("a \"b c\""), Command::exec("a", ["\"b", "c\""]));
}

#[test]
fn control_groups() {
    let limits = Limits {
        memory: Some(1 << 20),
        memory_soft: Some(1 << 19),
        cpu_shares: Some(1024),
        cpus: Some(0.001),
        processes: Some(7),
    };
    let files: Vec<(String, String)> = cgroup::settings(&limits)
        .into_iter()
        .map(|setting| (setting.file.to_owned(), setting.value))
        .collect();
    let expected = [
        ("cpu.max", "1000 100000"),
        ("cpu.weight", "39"),
        ("memory.swap.max", "0"),
        ("memory.oom.group", "1"),
        ("memory.max", "1048576"),
        ("memory.low", "524288"),
        ("pids.max", "7"),
    ];
    assert_eq!(files, expected.map(|(file, value)| (file.to_owned(), value.to_owned())));
    assert_eq!((cgroup::weight(0), cgroup::weight(2), cgroup::weight(u64::MAX)), (1, 1, 10_000));
    // No limit is not a limit.
    let none = Limits { memory: Some(0), cpu_shares: Some(0), ..Limits::default() };
    assert_eq!(cgroup::settings(&none), []);

    let cpu = "usage_usec 30\nuser_usec 20\nsystem_usec 10\nnr_periods 0\n";
    assert_eq!(cgroup::cpu_time(cpu), Some((20_000, 10_000)));
    assert_eq!(cgroup::oom_kills("low 0\noom 1\noom_kill 2\n"), Some(2));
    let io = "8:0 rbytes=1 wbytes=2 rios=9\n8:16 rbytes=10 wbytes=20\n";
    assert_eq!(cgroup::block_io(io), (11, 22));
}

#[test]
fn times_in_json() {
    let read = |json: &str| serde_json::from_str::<Stat>(json);
    let zone = read(r#"{"timestamp":"2016-08-10T23:11:10.5+02:00","metrics":{}}"#).unwrap();
    assert_eq!(zone.timestamp.nanoseconds, 1_470_863_470_500_000_000);
    let text = serde_json::to_string(&zone).unwrap();
    assert_eq!(text, r#"{"Timestamp":"2016-08-10T21:11:10.5Z","Metrics":{}}"#);
    for bad in ["9999-01-01T00:00:00Z", "yesterday", ""] {
        assert!(read(&format!(r#"{{"Timestamp":"{bad}","Metrics":{{}}}}"#)).is_err(), "{bad}");
    }
}

#[test]
fn an_average_of_ten() {
    let stat = |n: i64| {
        let nanoseconds = (1_470_873_600 + n * 60) * 1_000_000_000;
        Stat::new(TimeInfo { nanoseconds }, [("x", n as u64)])
    };
    let samples: Vec<Stat> = (0..10).map(stat).collect();
    let mean = average(&samples).unwrap();
    assert_eq!((mean.timestamp.nanoseconds, mean.metrics["x"]), (1_470_873_870_000_000_000, 4));
    assert_eq!(average(&[]), None);
}

fn samples(times: impl Strategy<Value = i64>) -> impl Strategy<Value = Vec<Stat>> {
    let metrics = prop::collection::btree_map("[xyz]", any::<u64>(), 0..3);
    let stat = (times, metrics)
        .prop_map(|(nanoseconds, metrics)| Stat { timestamp: TimeInfo { nanoseconds }, metrics });
    prop::collection::vec(stat, 0..60)
}

proptest! {
    /// Whatever the samples: the work ends, and there are no more of them, none but in order,
    /// none outside the times and numbers there were.
    #[test]
    fn decimate_is_total(
        samples in prop_oneof![samples(any::<i64>()), samples(-3..3_i64), samples(0..1000_i64)],
        max in 0..80_usize,
    ) {
        let before = samples.clone();
        let after = decimate(samples, max);
        if before.len() <= max {
            prop_assert_eq!(after, before);
            return Ok(());
        }
        prop_assert!(after.len() <= max);
        prop_assert_eq!(after.is_empty(), max == 0);
        let mut sorted = before;
        sorted.sort_by_key(|stat| stat.timestamp.nanoseconds);
        // Times are divided before they are added: each loses less than a nanosecond.
        let slack = sorted.len() as i64;
        let first = sorted[0].timestamp.nanoseconds.saturating_sub(slack);
        let last = sorted[sorted.len() - 1].timestamp.nanoseconds.saturating_add(slack);
        for stat in &after {
            prop_assert!((first..=last).contains(&stat.timestamp.nanoseconds));
            for (name, value) in &stat.metrics {
                let most = sorted.iter().filter_map(|s| s.metrics.get(name)).max();
                prop_assert!(most.is_some_and(|most| value <= most));
            }
        }
        for two in after.windows(2) {
            let (a, b) = (two[0].timestamp.nanoseconds, two[1].timestamp.nanoseconds);
            prop_assert!(a <= b.saturating_add(slack));
        }
    }

    #[test]
    fn memory_is_read_back(bytes in 1..u64::MAX >> 11) {
        let memory = Memory(bytes);
        prop_assert_eq!(memory.to_string().parse(), Ok(memory));
        let json = serde_json::to_string(&memory).unwrap();
        prop_assert_eq!(serde_json::from_str::<Memory>(&json).unwrap(), memory);
    }

    /// No text makes any reader panic, and a reference that is read is printed as it was.
    #[test]
    fn readers_are_total(text in "\\PC{0,30}|[a-z0-9.:/@_%?#\\[\\]-]{0,40}|[0-9._+-]{0,8}[kKmMgGtTiIbB]{0,4}") {
        let _ = text.parse::<Memory>();
        let _ = registry_url(&text);
        let _ = subdomains(&text);
        let _ = image::parse_image(&text);
        let _ = image::parse_image_fn(&text);
        let _ = RegistryAuths::from_config_json(&text);
        let _ = Command::split(&text);
        if let Ok(image) = text.parse::<ImageReference>() {
            prop_assert_eq!(image.to_string(), text);
        }
    }
}
