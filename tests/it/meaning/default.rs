//! Accessors apply the defaults that the schema declares.

use std::collections::BTreeMap;
use std::time::Duration;

use mesos_types::wire::Default as Declared;
use mesos_types::*;

/// What the accessors say of a message in which nothing is set, by message and field.
pub fn defaults() -> BTreeMap<&'static str, Declared> {
    use Declared::{Bool, Double, Integer, Name, Text};

    let check = CheckInfo::default();
    let health = HealthCheck::default();
    let http = health_check::HttpCheckInfo::new(1);
    let tcp = health_check::TcpCheckInfo::new(1);
    let framework = FrameworkInfo::new("", "");
    let agent = AgentInfo::new("");
    let docker = container_info::DockerInfo::new("");
    let uri = command_info::Uri::new("");
    let variable = environment::Variable::new("");
    let image = Image::new(ImageKind::bare(image::Type::Docker));
    let resource = Resource::new("", ResourceKind::bare(value::Type::Set));
    let address = network_info::IpAddress::default();
    let drain = DrainConfig::default();
    let plugin = CsiPluginInfo::new("");
    let leak = |text: &str| Text(text.to_owned().leak());
    let protocol = |of: network_info::Protocol| Name(of.as_str().unwrap());
    BTreeMap::from([
        ("CheckInfo.delay_seconds", Double(check.delay_secs())),
        ("CheckInfo.interval_seconds", Double(check.interval_secs())),
        ("CheckInfo.timeout_seconds", Double(check.timeout_secs())),
        ("HealthCheck.delay_seconds", Double(health.delay_secs())),
        ("HealthCheck.interval_seconds", Double(health.interval_secs())),
        ("HealthCheck.timeout_seconds", Double(health.timeout_secs())),
        ("HealthCheck.consecutive_failures", Integer(health.consecutive_failures().into())),
        ("HealthCheck.grace_period_seconds", Double(health.grace_period_secs())),
        ("HealthCheck.HTTPCheckInfo.protocol", protocol(http.protocol())),
        ("HealthCheck.TCPCheckInfo.protocol", protocol(tcp.protocol())),
        ("CommandInfo.shell", Bool(CommandInfo::default().is_shell())),
        ("CommandInfo.URI.extract", Bool(uri.extract())),
        ("Environment.Variable.type", Name(variable.r#type().as_str().unwrap())),
        ("FrameworkInfo.failover_timeout", Double(framework.failover_timeout_secs())),
        ("FrameworkInfo.checkpoint", Bool(framework.checkpoint())),
        ("FrameworkInfo.role", leak(framework.role())),
        ("AgentInfo.port", Integer(agent.port().into())),
        ("AgentInfo.webui_port", Integer(agent.webui_port().into())),
        ("AgentInfo.checkpoint", Bool(agent.checkpoint())),
        ("DrainConfig.mark_gone", Bool(drain.mark_gone())),
        ("CSIPluginInfo.name", leak(plugin.name())),
        ("Resource.role", leak(resource.role())),
        ("Filters.refuse_seconds", Double(Filters::default().refuse_secs())),
        ("Image.cached", Bool(image.cached())),
        ("NetworkInfo.IPAddress.protocol", protocol(address.protocol())),
        ("LinuxInfo.share_cgroups", Bool(LinuxInfo::default().share_cgroups())),
        ("ContainerInfo.DockerInfo.network", Name(docker.network().as_str().unwrap())),
        ("ContainerInfo.DockerInfo.privileged", Bool(docker.privileged())),
        ("ACL.Entity.type", Name(acl::Entity::default().r#type().as_str().unwrap())),
        ("ACLs.permissive", Bool(Acls::default().permissive())),
    ])
}

#[test]
fn accessors_apply_every_declared_default() {
    let mut declared = BTreeMap::new();
    for entry in registry::entries() {
        let name = entry.name();
        let message = match name.strip_prefix("mesos.v1.") {
            Some(message) => message,
            None if name.starts_with("mesos.ACL") => &name["mesos.".len()..],
            None => continue,
        };
        // The messages of the operator's and internal APIs are in packages below.
        if !message.starts_with(char::is_uppercase) {
            continue;
        }
        for field in entry.table().fields {
            match field.default {
                Some(default) if field.label != wire::Label::Required => {
                    declared.insert(format!("{message}.{}", field.name), default);
                }
                _ => {}
            }
        }
    }
    let seen: BTreeMap<String, Declared> =
        defaults().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    assert_eq!(seen, declared);
}

#[test]
fn accessors_leave_alone_what_is_set() {
    let health = HealthCheck {
        delay_seconds: Some(0.0),
        interval_seconds: Some(-1.5),
        timeout_seconds: Some(f64::INFINITY),
        consecutive_failures: Some(0),
        grace_period_seconds: Some(1e-9),
        ..HealthCheck::default()
    };
    assert_eq!(
        (health.delay_secs(), health.interval_secs(), health.timeout_secs()),
        (0.0, -1.5, f64::INFINITY)
    );
    assert_eq!(
        (health.consecutive_failures(), health.grace_period()),
        (0, Some(Duration::from_nanos(1)))
    );
    let role = |role: &str| Resource { role: Some(role.into()), ..Resource::cpus(1.0) };
    assert_eq!((role("").role(), role("a/b").role()), ("", "a/b"));
    assert!(!CommandInfo { shell: Some(false), ..CommandInfo::default() }.is_shell());
    let unknown = network_info::Protocol::from_number(3);
    assert_eq!(
        network_info::IpAddress { protocol: Some(unknown), ip_address: None }.protocol(),
        unknown
    );
}

#[test]
fn paths_and_schemes_of_http_probes() {
    let http = |path: Option<&str>, scheme: Option<&str>| health_check::HttpCheckInfo {
        path: path.map(Into::into),
        scheme: scheme.map(Into::into),
        ..health_check::HttpCheckInfo::new(80)
    };
    assert_eq!((http(None, None).path(), http(None, None).scheme()), ("/", "http"));
    assert_eq!((http(Some(""), None).path(), http(None, Some("https")).scheme()), ("", "https"));
    assert_eq!(check_info::Http::new(80).path(), "/");
    assert_eq!(
        check_info::Http { path: Some("/a".into()), ..check_info::Http::new(80) }.path(),
        "/a"
    );
}
