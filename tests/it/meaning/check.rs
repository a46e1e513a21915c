//! Which probe a check or a health check makes.

use mesos_types::{CheckInfo, CommandInfo, HealthCheck, check_info, health_check};

#[test]
fn which_probe_a_health_check_makes() {
    use health_check::{HttpCheckInfo, Strategy, TcpCheckInfo, Type};

    let (command, http, tcp) =
        (CommandInfo::shell("true"), HttpCheckInfo::new(80), TcpCheckInfo::new(1));
    let full = HealthCheck {
        command: Some(Box::new(command.clone())),
        http: Some(Box::new(http.clone())),
        tcp: Some(tcp.clone()),
        ..HealthCheck::default()
    };
    let of = |check: &HealthCheck, r#type| HealthCheck { r#type, ..check.clone() };
    let untagged = full.clone();
    assert_eq!(untagged.strategy(), Some(Strategy::Http(&http)));
    let untagged = HealthCheck { http: None, ..untagged };
    assert_eq!(untagged.strategy(), Some(Strategy::Command(&command)));
    let untagged = HealthCheck { command: None, ..untagged };
    assert_eq!(untagged.strategy(), None, "tcp came with the tag");
    assert_eq!(HealthCheck::default().strategy(), None);
    let table = [
        (Some(Type::Command), Some(Strategy::Command(&command))),
        (Some(Type::Http), Some(Strategy::Http(&http))),
        (Some(Type::Tcp), Some(Strategy::Tcp(&tcp))),
        (Some(Type::Unknown), None),
        (Some(Type::from_number(9)), None),
    ];
    for (tag, strategy) in table {
        assert_eq!(of(&full, tag).strategy(), strategy, "{tag:?}");
        assert_eq!(of(&HealthCheck::default(), tag).strategy(), None, "{tag:?} without its body");
    }
    for check in [
        HealthCheck::http(80, "/health"),
        HealthCheck::tcp(1),
        HealthCheck::command(command.clone()),
    ] {
        assert!(check.strategy().is_some(), "{check:?}");
    }
    match HealthCheck::http(80, "/health").strategy() {
        Some(Strategy::Http(http)) => assert_eq!((http.port, http.path()), (80, "/health")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn which_probe_a_check_makes() {
    use check_info::{Command, Http, Strategy, Tcp, Type};

    let (command, http, tcp) = (CommandInfo::shell("true"), Http::new(80), Tcp::new(1));
    let full = CheckInfo {
        command: Some(Box::new(Command::new(command.clone()))),
        http: Some(http.clone()),
        tcp: Some(tcp.clone()),
        ..CheckInfo::default()
    };
    let table = [
        (None, None),
        (Some(Type::Command), Some(Strategy::Command(&command))),
        (Some(Type::Http), Some(Strategy::Http(&http))),
        (Some(Type::Tcp), Some(Strategy::Tcp(&tcp))),
        (Some(Type::Unknown), None),
        (Some(Type::from_number(-1)), None),
    ];
    for (r#type, strategy) in table {
        assert_eq!(CheckInfo { r#type, ..full.clone() }.strategy(), strategy, "{type:?}");
        assert_eq!(
            CheckInfo { r#type, ..CheckInfo::default() }.strategy(),
            None,
            "{type:?} without its body"
        );
    }
    assert_eq!(CheckInfo::command(command.clone()).strategy(), Some(Strategy::Command(&command)));
    assert_eq!(CheckInfo::tcp(1).strategy(), Some(Strategy::Tcp(&tcp)));
    let path = Http { path: Some("/".into()), ..http };
    assert_eq!(CheckInfo::http(80, "/").strategy(), Some(Strategy::Http(&path)));
}
