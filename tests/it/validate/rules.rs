//! A value for every rule that breaks this rule and no other.

use std::collections::{BTreeMap, BTreeSet};

use mesos_types::internal::{RegisterSlaveMessage, ReregisterSlaveMessage};
use mesos_types::offer::Operation;
use mesos_types::operator::maintenance::Schedule;
use mesos_types::operator::quota::{QuotaConfig, QuotaInfo};
use mesos_types::operator::{agent, master, resource_provider};
use mesos_types::scheduler::{self, AttributeConstraint, OfferConstraints};
use mesos_types::validate::{
    Context, Effect, LEFT_OUT, Rule, Validate, Violation, command_line_resources,
};
use mesos_types::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The rules for which there was a value.
#[derive(Default)]
struct Covered(BTreeSet<Rule>);

fn read<T: DeserializeOwned>(value: Value) -> T {
    let text = value.to_string();
    serde_json::from_value(value).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// Sets a member, and the objects on the way to it.
fn set(mut value: Value, pointer: &str, to: Value) -> Value {
    let mut place = &mut value;
    for name in pointer.split('.') {
        place = match name.parse::<usize>() {
            Ok(index) => &mut place[index],
            Err(_) => &mut place[name],
        };
    }
    *place = to;
    value
}

fn without(mut value: Value, name: &str) -> Value {
    value.as_object_mut().unwrap().remove(name);
    value
}

impl Covered {
    fn list(&mut self, found: &[Violation], path: &str, rule: Rule) {
        let [violation] = found else { panic!("{rule:?}: {found:#?}") };
        assert_eq!((violation.rule, violation.path.to_string().as_str()), (rule, path));
        assert!(!violation.to_string().is_empty());
        self.0.insert(rule);
    }

    fn value<T: Validate>(&mut self, value: &T, context: &Context<'_>, path: &str, rule: Rule) {
        let refused = value.validate_in(context);
        if rule.effect() == Effect::Refused {
            let found: Vec<_> = refused.err().into_iter().flatten().collect();
            self.list(&found, path, rule);
        } else {
            assert_eq!(refused, Ok(()));
            self.list(&value.warnings_in(context), path, rule);
        }
    }

    /// The value breaks the rule at the path, and nothing else.
    fn given<T: Validate + DeserializeOwned>(
        &mut self,
        value: Value,
        context: &Context<'_>,
        path: &str,
        rule: Rule,
    ) {
        self.value(&read::<T>(value), context, path, rule);
    }

    fn breaks<T: Validate + DeserializeOwned>(&mut self, value: Value, path: &str, rule: Rule) {
        self.given::<T>(value, &Context::new(), path, rule);
    }

    /// Bytes of which the value holds only a part.
    fn bytes<T: Codec + Validate>(&mut self, bytes: &[u8], path: &str, rule: Rule) {
        let captured = Captured::<T>::decode(bytes).unwrap();
        self.value(&captured, &Context::new(), path, rule);
    }
}

fn holds<T: Validate + DeserializeOwned>(value: Value) {
    let value = read::<T>(value);
    assert_eq!(value.validate(), Ok(()));
    assert_eq!(value.warnings(), []);
}

#[test]
fn every_rule_has_a_value_that_breaks_it() {
    let c = &mut Covered::default();
    identifiers(c);
    roles_and_frameworks(c);
    calls(c);
    agent_calls(c);
    commands(c);
    checks(c);
    containers(c);
    resources(c);
    lists(c);
    attributes(c);
    tasks(c);
    groups(c);
    offers(c);
    operations(c);
    volumes(c);
    cluster(c);
    constraints(c);
    registration(c);
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !c.0.contains(rule)).collect();
    assert_eq!(missing, <[&Rule; 0]>::default());
}

#[test]
fn rules_are_named_and_worded_apart() {
    let names: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    let texts: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.to_string()).collect();
    assert_eq!((names.len(), texts.len()), (Rule::ALL.len(), Rule::ALL.len()));
    assert!(texts.iter().all(|text| !text.ends_with('.') && text.len() > 10));
    let left_out: BTreeSet<_> = LEFT_OUT.iter().map(|left| left.rule).collect();
    assert_eq!(left_out.len(), LEFT_OUT.len());
}

fn identifiers(c: &mut Covered) {
    let task = |id: &str| json!({ "value": id });
    holds::<TaskId>(task("a b.c…"));
    holds::<TaskId>(task("..."));
    holds::<TaskId>(task(&"x".repeat(255)));
    holds::<FrameworkId>(task(""));
    c.breaks::<TaskId>(task(""), "TaskID.value", Rule::IdEmpty);
    c.breaks::<TaskId>(task(&"é".repeat(128)), "TaskID.value", Rule::IdTooLong);
    c.breaks::<ExecutorId>(task(".."), "ExecutorID.value", Rule::IdDots);
    c.breaks::<AgentId>(task("a\\b"), "AgentID.value", Rule::IdCharacter);
    c.breaks::<FrameworkId>(task("a\u{7f}b"), "FrameworkID.value", Rule::IdCharacter);
    let container = |id: &str| json!({"value": "c", "parent": {"value": id}});
    holds::<ContainerId>(container(&"x".repeat(242)));
    let path = "ContainerID.parent.value";
    c.breaks::<ContainerId>(container(""), path, Rule::IdEmpty);
    c.breaks::<ContainerId>(container(&"x".repeat(243)), path, Rule::ContainerIdTooLong);
    c.breaks::<ContainerId>(container("a b"), path, Rule::ContainerIdCharacter);
    let uuid = |bytes: &[u8]| Uuid(bytes.to_vec().into());
    let context = Context::new();
    c.value(&uuid(&[0x11; 15]), &context, "UUID.value", Rule::UuidLength);
    c.value(&uuid(&[0x66; 16]), &context, "UUID.value", Rule::UuidVersion);
    c.value(&uuid(&[0; 16]), &context, "UUID.value", Rule::UuidVersion);
    assert_eq!(uuid(&[0x55; 16]).validate(), Ok(()));
}

fn framework() -> Value {
    json!({"user": "u", "name": "f", "principal": "p"})
}

fn multi_role(roles: Value) -> Value {
    let mut value = set(framework(), "roles", roles);
    value["capabilities"] = json!([{"type": "MULTI_ROLE"}]);
    value
}

fn quantities(value: f64) -> Value {
    let mut info = read::<FrameworkInfo>(framework());
    let quantities = offer_filters::ResourceQuantities {
        quantities: BTreeMap::from([("cpus".to_owned(), value::Scalar(value))]),
    };
    let minimum = offer_filters::MinAllocatableResources { quantities: vec![quantities] };
    let filter = OfferFilters { min_allocatable_resources: Some(minimum) };
    info.offer_filters = BTreeMap::from([("*".to_owned(), filter)]);
    serde_json::to_value(&info).unwrap()
}

fn roles_and_frameworks(c: &mut Covered) {
    let role = |role: &str| set(framework(), "role", json!(role));
    for valid in ["*", "a", "a/b.c", "**", "a*", "a\u{1}b", "a\\b", &"x".repeat(5000)] {
        holds::<FrameworkInfo>(role(valid));
    }
    holds::<FrameworkInfo>(framework());
    for (name, rule) in [
        ("", Rule::RoleEmpty),
        ("/a", Rule::RoleLeadingSlash),
        ("a/", Rule::RoleTrailingSlash),
        ("a//b", Rule::RoleAdjacentSlashes),
        ("a/../b", Rule::RoleReservedComponent),
        ("a/*", Rule::RoleReservedComponent),
        ("a/-b", Rule::RoleLeadingDash),
        ("a b", Rule::RoleCharacter),
    ] {
        c.breaks::<FrameworkInfo>(role(name), "FrameworkInfo.role", rule);
        let path = "FrameworkInfo.roles[1]";
        c.breaks::<FrameworkInfo>(multi_role(json!(["r", name])), path, rule);
    }

    let both = set(multi_role(json!([])), "role", json!("r"));
    c.breaks::<FrameworkInfo>(both, "FrameworkInfo.role", Rule::RoleWithMultiRole);
    let roles = set(framework(), "roles", json!(["r"]));
    c.breaks::<FrameworkInfo>(roles, "FrameworkInfo.roles", Rule::RolesWithoutMultiRole);
    let twice = multi_role(json!(["r", "s", "r"]));
    c.breaks::<FrameworkInfo>(twice, "FrameworkInfo.roles[2]", Rule::RoleDuplicate);
    let timeout = |seconds: f64| {
        let failover_timeout = Some(seconds);
        FrameworkInfo { failover_timeout, ..read(framework()) }
    };
    for seconds in [f64::NAN, -1.0, 9.2e9] {
        assert_eq!(timeout(seconds).validate(), Ok(()));
    }
    for seconds in [f64::INFINITY, -9.3e9] {
        let path = "FrameworkInfo.failover_timeout";
        c.value(&timeout(seconds), &Context::new(), path, Rule::FailoverTimeoutRange);
    }

    for (amount, rule) in [
        (f64::INFINITY, Rule::ScalarInfinite),
        (f64::NAN, Rule::ScalarNan),
        (1e-310, Rule::ScalarSubnormal),
        (-1.0, Rule::ScalarNegative),
    ] {
        let path = "FrameworkInfo.offer_filters[\"*\"].min_allocatable_resources.quantities[0]\
                    .quantities[\"cpus\"].value";
        c.breaks::<FrameworkInfo>(quantities(amount), path, rule);
    }
    holds::<FrameworkInfo>(quantities(-0.0));
    let empty = json!({"min_allocatable_resources": {"quantities": [{"quantities": {}}]}});
    let path = "OfferFilters.min_allocatable_resources.quantities[0].quantities";
    c.breaks::<OfferFilters>(empty, path, Rule::QuantitiesEmpty);

    let whitelist = BTreeSet::from(["a".to_owned()]);
    let context = Context::new().role_whitelist(&whitelist);
    c.given::<FrameworkInfo>(framework(), &context, "FrameworkInfo.role", Rule::RoleNotWhitelisted);
    let context = Context::new().root_submissions(false);
    let root = set(framework(), "user", json!("root"));
    c.given::<FrameworkInfo>(root, &context, "FrameworkInfo.user", Rule::RootUser);
    let done = FrameworkId::from("F");
    let context = Context::new().completed_frameworks([&done]);
    let again = set(framework(), "id", json!({"value": "F"}));
    c.given::<FrameworkInfo>(again, &context, "FrameworkInfo.id", Rule::FrameworkCompleted);
    let filters = Filters { refuse_seconds: Some(-1.0) };
    let path = "Filters.refuse_seconds";
    c.value(&filters, &Context::new(), path, Rule::RefuseSecondsInvalid);
}

fn subscribe(info: Value) -> Value {
    json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}})
}

/// A call by framework `F`.
fn call(kind: &str, name: &str, body: Value) -> Value {
    json!({"framework_id": {"value": "F"}, "type": kind, name: body})
}

fn update(info: Value) -> Value {
    call("UPDATE_FRAMEWORK", "update_framework", json!({"framework_info": info}))
}

fn known() -> Value {
    set(framework(), "id", json!({"value": "F"}))
}

const UUID: &str = "ABEiM0RVRneImaq7zN3u/w==";

fn calls(c: &mut Covered) {
    use scheduler::Call;

    holds::<Call>(subscribe(framework()));
    holds::<Call>(update(known()));
    holds::<Call>(json!({"framework_id": {"value": "F"}, "type": "REVIVE"}));
    holds::<Call>(json!({"framework_id": {"value": "F"}, "type": "UNKNOWN"}));
    c.breaks::<Call>(json!({}), "Call.type", Rule::CallTypeMissing);
    let bare = json!({"framework_id": {"value": "F"}, "type": "ACCEPT_INVERSE_OFFERS"});
    c.breaks::<Call>(bare, "Call.accept_inverse_offers", Rule::CallBodyMissing);
    c.breaks::<Call>(json!({"type": "TEARDOWN"}), "Call.framework_id", Rule::FrameworkIdMissing);
    let path = "Call.subscribe.framework_info.id";
    c.breaks::<Call>(subscribe(known()), path, Rule::FrameworkIdDiffers);
    let path = "Call.update_framework.framework_info.id";
    c.breaks::<Call>(update(framework()), path, Rule::FrameworkIdDiffers);
    let context = Context::new().principal(Some("other"));
    let path = "Call.subscribe.framework_info.principal";
    c.given::<Call>(subscribe(framework()), &context, path, Rule::PrincipalDiffers);

    let suppressed = set(subscribe(framework()), "subscribe.suppressed_roles", json!(["*", "r"]));
    let path = "Call.subscribe.suppressed_roles[1]";
    c.breaks::<Call>(suppressed, path, Rule::SuppressedRoleUnknown);
    let constraints = json!({"role_constraints": {"r": role_constraints()}});
    let constrained = set(update(known()), "update_framework.offer_constraints", constraints);
    let path = "Call.update_framework.offer_constraints.role_constraints[\"r\"]";
    c.breaks::<Call>(constrained, path, Rule::ConstraintRoleUnknown);

    for (name, value, changed, kept) in [
        ("principal", json!("q"), Rule::PrincipalChanged, Rule::PrincipalChanged),
        ("user", json!("v"), Rule::UserChanged, Rule::UserKept),
        ("checkpoint", json!(true), Rule::CheckpointChanged, Rule::CheckpointKept),
    ] {
        let before = read::<FrameworkInfo>(set(known(), name, value));
        let context = Context::new().framework(&before);
        let path = format!("Call.update_framework.framework_info.{name}");
        c.given::<Call>(update(known()), &context, &path, changed);
        let again = set(subscribe(known()), "framework_id", json!({"value": "F"}));
        let path = format!("Call.subscribe.framework_info.{name}");
        c.given::<Call>(again, &context, &path, kept);
    }

    let acknowledge =
        json!({"agent_id": {"value": "S"}, "task_id": {"value": "t"}, "uuid": "AA=="});
    let value = call("ACKNOWLEDGE", "acknowledge", acknowledge);
    c.breaks::<Call>(value, "Call.acknowledge.uuid", Rule::UuidLength);
    let acknowledge = json!({"uuid": UUID, "operation_id": {"value": "o"}});
    let name = "acknowledge_operation_status";
    let value = call("ACKNOWLEDGE_OPERATION_STATUS", name, acknowledge);
    let path = "Call.acknowledge_operation_status.agent_id";
    c.breaks::<Call>(value, path, Rule::AgentIdMissing);

    // The form of package `mesos` has the same rules.
    let v0 = scheduler::v0::Call::from(read::<Call>(subscribe(known())));
    let path = "Call.subscribe.framework_info.id";
    c.value(&v0, &Context::new(), path, Rule::FrameworkIdDiffers);

    // Executors.
    let status = json!({"task_id": {"value": "t"}, "state": "TASK_RUNNING", "uuid": UUID,
                        "source": "SOURCE_EXECUTOR"});
    let update = |status: Value| {
        json!({"executor_id": {"value": "e"}, "framework_id": {"value": "F"},
               "type": "UPDATE", "update": {"status": status}})
    };
    holds::<executor::Call>(update(status.clone()));
    let mut broken = |value: Value, path: &str, rule| {
        let path = format!("Call.update.status.{path}");
        c.breaks::<executor::Call>(update(value), &path, rule);
    };
    broken(without(status.clone(), "uuid"), "uuid", Rule::UuidMissing);
    let other = set(status.clone(), "executor_id", json!({"value": "x"}));
    broken(other, "executor_id.value", Rule::ExecutorIdDiffers);
    broken(without(status.clone(), "source"), "source", Rule::SourceNotExecutor);
    broken(set(status.clone(), "state", json!("TASK_STAGING")), "state", Rule::StateStaging);
    broken(set(status.clone(), "state", json!(99)), "state", Rule::EnumUnrecognized);
    let check = set(status, "check_status", json!({"type": "HTTP"}));
    broken(check, "check_status.http", Rule::CheckBodyMissing);
}

fn agent_calls(c: &mut Covered) {
    use agent::Call;

    let nested = json!({"value": "c", "parent": {"value": "p"}});
    let deep = json!({"value": "c", "parent": nested});
    let top = json!({"value": "c"});
    let cgroups = |share: bool| json!({"type": "MESOS", "linux_info": {"share_cgroups": share}});

    holds::<Call>(json!({"type": "GET_STATE"}));
    let wait = |id: &Value| {
        json!({"type": "WAIT_NESTED_CONTAINER",
                                   "wait_nested_container": {"container_id": id}})
    };
    holds::<Call>(wait(&nested));
    let path = "Call.wait_nested_container.container_id.parent";
    c.breaks::<Call>(wait(&top), path, Rule::ContainerParentMissing);

    let read_log = |body: Value| json!({"type": "READ_LOG", "read_log": body});
    holds::<Call>(read_log(json!({"source": "AGENT", "length": 9})));
    holds::<Call>(read_log(json!({"source": "CONTAINER", "container_id": nested})));
    let mut broken = |body: Value, path: &str, rule| {
        c.breaks::<Call>(read_log(body), &format!("Call.read_log.{path}"), rule);
    };
    broken(json!({"source": "UNKNOWN"}), "source", Rule::LogSourceUnknown);
    broken(json!({"source": "CONTAINER"}), "container_id", Rule::LogContainerMissing);
    broken(
        json!({"source": "AGENT", "container_id": top}),
        "container_id",
        Rule::LogContainerUnexpected,
    );
    let limit = |id: &Value, limit: f64| {
        json!({"type": "UPDATE_CONTAINER_MEMORY_LIMIT", "update_container_memory_limit":
               {"container_id": id, "memory_limit": {"value": limit}}})
    };
    holds::<Call>(limit(&top, 32.5));
    let mut broken = |value: Value, path: &str, rule| {
        c.breaks::<Call>(value, &format!("Call.update_container_memory_limit.{path}"), rule);
    };
    broken(limit(&nested, 1.0), "container_id.parent", Rule::MemoryLimitNested);
    broken(limit(&top, 0.0), "memory_limit.value", Rule::MemoryLimitInvalid);
    broken(limit(&top, -1.0), "memory_limit.value", Rule::MemoryLimitInvalid);

    let launch = |id: &Value, container: Value| {
        json!({"type": "LAUNCH_NESTED_CONTAINER",
               "launch_nested_container": {"container_id": id, "container": container}})
    };
    holds::<Call>(launch(&nested, cgroups(false)));
    let path = "Call.launch_nested_container.container.linux_info.share_cgroups";
    c.breaks::<Call>(launch(&deep, cgroups(false)), path, Rule::NestedShareCgroups);
    let session = json!({"type": "LAUNCH_NESTED_CONTAINER_SESSION",
        "launch_nested_container_session": {"container_id": nested, "container": cgroups(false)}});
    let path = "Call.launch_nested_container_session.container.linux_info.share_cgroups";
    c.breaks::<Call>(session, path, Rule::SessionShareCgroups);

    let launch = |id: &Value, name: &str, value: Value| json!({"type": "LAUNCH_CONTAINER", "launch_container": {"container_id": id, name: value}});
    let path = |rest: &str| format!("Call.launch_container.{rest}");
    let shared = launch(&top, "container", cgroups(true));
    let place = path("container.linux_info.share_cgroups");
    c.breaks::<Call>(shared, &place, Rule::StandaloneShareCgroups);
    holds::<Call>(launch(&top, "resources", json!([cpus(1.5)])));
    let reserved = set(cpus(1.0), "role", json!("r"));
    let value = launch(&top, "resources", json!([reserved]));
    c.breaks::<Call>(value, &path("resources[0]"), Rule::StandaloneReserved);
    let persistent = json!({"persistence": {"id": "v"},
                            "volume": {"container_path": "p", "mode": "RW"}});
    let value = launch(&top, "resources", json!([set(disk(1.0), "disk", persistent)]));
    let place = path("resources[0].disk.persistence");
    c.breaks::<Call>(value, &place, Rule::StandalonePersistent);
    let value = launch(&top, "resources", json!([set(cpus(1.0), "revocable", json!({}))]));
    c.breaks::<Call>(value, &path("resources[0].revocable"), Rule::StandaloneRevocable);
    let value = launch(&deep, "resources", json!([cpus(1.0)]));
    c.breaks::<Call>(value, &path("resources"), Rule::NestedResources);
    let value = launch(&deep, "limits", json!({"cpus": {"value": 1.0}}));
    c.breaks::<Call>(value, &path("limits"), Rule::NestedLimits);

    let attach = |body: Value| {
        json!({"type": "ATTACH_CONTAINER_INPUT",
                                      "attach_container_input": body})
    };
    let path = "Call.attach_container_input.type";
    c.breaks::<Call>(attach(json!({})), path, Rule::AttachTypeMissing);
    c.breaks::<Call>(attach(json!({"type": "UNKNOWN"})), path, Rule::AttachTypeMissing);
    let path = "Call.attach_container_input.container_id.value";
    c.breaks::<Call>(attach(json!({"type": "CONTAINER_ID"})), path, Rule::IdEmpty);
    let info = json!({"id": {"value": "i"}, "type": "t", "name": "n"});
    let add = json!({"type": "ADD_RESOURCE_PROVIDER_CONFIG",
                     "add_resource_provider_config": {"info": info}});
    let path = "Call.add_resource_provider_config.info.id";
    c.breaks::<Call>(add, path, Rule::ProviderIdUnwanted);

    // Resource providers.
    use resource_provider::Call as Provider;
    let state = |id: &str| {
        let resource = set(cpus(1.0), "provider_id", json!({"value": id}));
        json!({"type": "UPDATE_STATE", "resource_provider_id": {"value": "i"},
               "update_state": {"resources": [resource],
                                "resource_version_uuid": {"value": UUID}}})
    };
    let unnamed = without(state("i"), "resource_provider_id");
    let path = "Call.resource_provider_id";
    c.breaks::<Provider>(unnamed, path, Rule::ResourceProviderIdMissing);
    let id = ResourceProviderId::from("i");
    let context = Context::new().resource_provider(&id);
    assert_eq!(read::<Provider>(state("i")).validate_in(&context), Ok(()));
    let path = "Call.update_state.resources[0].provider_id";
    c.given::<Provider>(state("j"), &context, path, Rule::ResourceProviderIdDiffers);
}

fn commands(c: &mut Covered) {
    let secret = json!({"type": "VALUE", "value": {"data": "YQ=="}});
    let missing = json!({"type": "REFERENCE"});
    c.breaks::<Secret>(missing, "Secret.reference", Rule::SecretReferenceMissing);
    c.breaks::<Secret>(json!({"type": "VALUE"}), "Secret.value", Rule::SecretValueMissing);
    // Type VALUE with a reference too.
    let bytes = b"\x08\x02\x12\x03\x0a\x01n\x1a\x02\x0a\x00";
    c.bytes::<Secret>(bytes, "Secret.reference", Rule::SecretOtherBody);

    let variable = |value: Value| json!({"variables": [{"name": "ok", "value": ""}, value]});
    let mut broken = |value: Value, path: &str, rule| {
        let path = format!("Environment.variables[1].{path}");
        c.breaks::<Environment>(variable(value), &path, rule);
    };
    broken(json!({"name": "a"}), "value", Rule::VariableValueMissing);
    let both = json!({"name": "a", "value": "x", "secret": secret});
    broken(both, "secret", Rule::VariableSecretUnwanted);
    broken(json!({"name": "a", "type": "SECRET"}), "secret", Rule::VariableSecretMissing);
    let both = json!({"name": "a", "type": "SECRET", "value": "x", "secret": secret});
    broken(both, "value", Rule::VariableValueUnwanted);
    broken(json!({"name": "a", "type": "UNKNOWN"}), "type", Rule::VariableTypeUnknown);
    let nul = json!({"name": "a", "type": "SECRET",
                     "secret": {"type": "VALUE", "value": {"data": "YQBi"}}});
    broken(nul, "secret.value.data", Rule::SecretNul);

    holds::<CommandInfo>(json!({"value": "x", "uris": [{"value": "http://h/f?x"}]}));
    c.breaks::<CommandInfo>(json!({}), "CommandInfo.value", Rule::CommandWithoutValue);
    let uri = |uri: Value| json!({"value": "x", "uris": [uri]});
    let mut broken = |value: Value, path: &str, rule| {
        c.breaks::<CommandInfo>(uri(value), &format!("CommandInfo.uris[0].{path}"), rule);
    };
    broken(json!({"value": "a'b"}), "value", Rule::UriCharacter);
    broken(json!({"value": "http://host"}), "value", Rule::UriPathMissing);
    broken(json!({"value": "http://host/"}), "value", Rule::UriPathMissing);
    broken(json!({"value": "f", "output_file": ""}), "output_file", Rule::OutputFileEmpty);
    broken(json!({"value": "f", "output_file": "/f"}), "output_file", Rule::OutputFileAbsolute);
}

fn checks(c: &mut Covered) {
    let tcp = json!({"type": "TCP", "tcp": {"port": 1}});
    holds::<HealthCheck>(tcp.clone());
    c.breaks::<HealthCheck>(json!({}), "HealthCheck.type", Rule::CheckTypeMissing);
    let unknown = json!({"type": "UNKNOWN"});
    c.breaks::<CheckInfo>(unknown, "CheckInfo.type", Rule::CheckTypeUnknown);
    c.breaks::<HealthCheck>(json!({"type": "TCP"}), "HealthCheck.tcp", Rule::CheckBodyMissing);
    let empty = json!({"type": "COMMAND", "command": {"command": {}}});
    let path = "CheckInfo.command.command.value";
    c.breaks::<CheckInfo>(empty, path, Rule::CheckCommandValueMissing);
    let http = |name: &str, value: &str| json!({"type": "HTTP", "http": {"port": 1, name: value}});
    let path = "HealthCheck.http.scheme";
    c.breaks::<HealthCheck>(http("scheme", "HTTP"), path, Rule::CheckScheme);
    c.breaks::<HealthCheck>(http("path", ""), "HealthCheck.http.path", Rule::CheckPath);
    for name in ["delay_seconds", "interval_seconds", "timeout_seconds", "grace_period_seconds"] {
        let path = format!("HealthCheck.{name}");
        c.breaks::<HealthCheck>(set(tcp.clone(), name, json!(-1)), &path, Rule::SecondsNegative);
    }
}

fn containers(c: &mut Covered) {
    let volume = |members: Value| {
        let mut volume = json!({"container_path": "p", "mode": "RW"});
        volume.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        volume
    };
    c.breaks::<Volume>(volume(json!({})), "Volume", Rule::VolumeOrigin);
    let source = |source: Value| volume(json!({ "source": source }));
    let path = "Volume.source.type";
    c.breaks::<Volume>(source(json!({})), path, Rule::VolumeSourceTypeUnknown);
    let path = "Volume.source.sandbox_path";
    let bare = source(json!({"type": "SANDBOX_PATH"}));
    c.breaks::<Volume>(bare, path, Rule::VolumeSourceBodyMissing);
    let csi = source(json!({"type": "CSI_VOLUME", "csi_volume": {"plugin_name": "p"}}));
    let path = "Volume.source.csi_volume.static_provisioning";
    c.breaks::<Volume>(csi, path, Rule::StaticProvisioningMissing);
    let unknown = json!({"container_path": "p", "mode": 9, "host_path": "h"});
    c.breaks::<Volume>(unknown, "Volume.mode", Rule::EnumUnrecognized);

    let bare = json!({"type": "DOCKER"});
    c.breaks::<ContainerInfo>(bare, "ContainerInfo.docker", Rule::DockerMissing);
    let named = json!({"type": "DOCKER",
                       "docker": {"image": "i", "parameters": [{"key": "name", "value": "x"}]}});
    let path = "ContainerInfo.docker.parameters[0].key";
    c.breaks::<ContainerInfo>(named, path, Rule::DockerNameParameter);
    // Type MESOS with `docker` too.
    let bytes = b"\x08\x02\x1a\x03\x0a\x01i";
    c.bytes::<ContainerInfo>(bytes, "ContainerInfo.docker", Rule::ContainerOtherBody);

    let limit = |limit: Value| json!({"type": "MESOS", "rlimit_info": {"rlimits": [limit]}});
    holds::<ContainerInfo>(limit(json!({"type": "RLMT_CPU"})));
    let path = "ContainerInfo.rlimit_info.rlimits[0].type";
    c.breaks::<ContainerInfo>(limit(json!({})), path, Rule::RLimitTypeUnknown);
    let half = limit(json!({"type": "RLMT_CPU", "soft": 1}));
    let path = "ContainerInfo.rlimit_info.rlimits[0].hard";
    c.breaks::<ContainerInfo>(half, path, Rule::RLimitHalf);
}

fn scalar(name: &str, value: f64) -> Value {
    json!({"name": name, "type": "SCALAR", "scalar": {"value": value}})
}

fn cpus(value: f64) -> Value {
    scalar("cpus", value)
}

fn disk(value: f64) -> Value {
    scalar("disk", value)
}

fn ranges(list: &[(u64, u64)]) -> Value {
    let list: Vec<_> = list.iter().map(|(b, e)| json!({"begin": b, "end": e})).collect();
    json!({"name": "ports", "type": "RANGES", "ranges": {"range": list}})
}

fn reserved(value: Value, kind: &str, role: &str) -> Value {
    set(value, "reservations", json!([{"type": kind, "role": role}]))
}

fn resources(c: &mut Covered) {
    holds::<Resource>(cpus(0.0));
    holds::<Resource>(cpus(0.0005));
    holds::<Resource>(ranges(&[(5, 9), (1, 6)]));
    holds::<Resource>(ranges(&[(1, 4), (5, 9)]));
    holds::<Resource>(ranges(&[]));
    let mut broken = |value: Value, path: &str, rule| {
        let path = if path.is_empty() { "Resource".into() } else { format!("Resource.{path}") };
        c.breaks::<Resource>(value, &path, rule);
    };
    broken(scalar("", 1.0), "name", Rule::ResourceNameEmpty);
    broken(json!({"name": "x", "type": 9}), "type", Rule::ResourceTypeUnknown);
    broken(json!({"name": "x", "type": "TEXT"}), "type", Rule::ResourceText);
    broken(json!({"name": "x", "type": "SET"}), "set", Rule::ResourceValueMissing);
    for amount in [-1.0, 0.0004, 1e16] {
        broken(cpus(amount), "scalar.value", Rule::ScalarNotPositive);
    }
    broken(ranges(&[(1, 1), (5, 4)]), "ranges.range[1]", Rule::RangeInverted);
    broken(ranges(&[(1, 6), (6, 9)]), "ranges.range[1]", Rule::RangesOverlap);
    let all = (0, u64::MAX);
    broken(ranges(&[(3, 4), all, (u64::MAX, u64::MAX)]), "ranges.range[2]", Rule::RangesOverlap);
    let twice = json!({"name": "s", "type": "SET", "set": {"item": ["a", "b", "a"]}});
    broken(twice, "set.item[2]", Rule::SetDuplicate);
    broken(set(cpus(1.0), "disk", json!({})), "disk", Rule::DiskInfoUnwanted);
    let source = |kind: &str| set(disk(1.0), "disk", json!({"source": {"type": kind}}));
    broken(source("UNKNOWN"), "disk.source.type", Rule::DiskSourceTypeUnknown);

    let old = |role: &str, reservation: Value| {
        set(set(cpus(1.0), "role", json!(role)), "reservation", reservation)
    };
    let typed = old("r", json!({"type": "DYNAMIC"}));
    broken(typed, "reservation.type", Rule::ReservationTypeUnwanted);
    broken(old("r", json!({"role": "r"})), "reservation.role", Rule::ReservationRoleUnwanted);
    broken(old("*", json!({})), "reservation", Rule::ReservationOfStar);

    let stack = |list: Value| set(cpus(1.0), "reservations", list);
    let path = "reservations[0].type";
    broken(stack(json!([{"role": "r"}])), path, Rule::ReservationTypeMissing);
    let path = "reservations[0].role";
    broken(stack(json!([{"type": "STATIC"}])), path, Rule::ReservationRoleMissing);
    broken(reserved(cpus(1.0), "STATIC", "*"), path, Rule::ReservedRoleStar);
    broken(reserved(cpus(1.0), "STATIC", "/r"), path, Rule::RoleLeadingSlash);
    broken(
        reserved(cpus(1.0), "UNKNOWN", "r"),
        "reservations[0].type",
        Rule::ReservationTypeUnknown,
    );
    let refined = |kind: &str, role: &str| {
        stack(json!([{"type": "DYNAMIC", "role": "a"}, {"type": kind, "role": role}]))
    };
    broken(refined("STATIC", "a/b"), "reservations[1].type", Rule::RefinementStatic);
    broken(refined("DYNAMIC", "ab"), "reservations[1].role", Rule::RefinementRole);
    let both = set(refined("DYNAMIC", "a/b"), "role", json!("a"));
    broken(both, "role", Rule::RefinedWithRole);
    let both = set(refined("DYNAMIC", "a/b"), "reservation", json!({}));
    broken(both, "reservation", Rule::RefinedWithReservation);

    let fixed = reserved(cpus(1.0), "STATIC", "r");
    broken(set(fixed.clone(), "role", json!("s")), "role", Rule::ReservationRoleDiffers);
    broken(set(fixed, "reservation", json!({})), "reservation", Rule::ReservationUnwanted);
    let dynamic = reserved(cpus(1.0), "DYNAMIC", "r");
    broken(set(dynamic.clone(), "role", json!("r")), "", Rule::ReservationHalf);
    let both = set(dynamic, "role", json!("r"));
    let with = |reservation: Value| set(both.clone(), "reservation", reservation);
    let other = with(json!({"principal": "p"}));
    broken(other, "reservation.principal", Rule::ReservationPrincipalDiffers);
    let other = with(json!({"labels": {"labels": [{"key": "k"}]}}));
    broken(other, "reservation.labels", Rule::ReservationLabelsDiffer);

    broken(set(cpus(1.0), "shared", json!({})), "shared", Rule::SharedNotDisk);
    broken(set(disk(1.0), "shared", json!({})), "shared", Rule::SharedNotPersistent);

    // A scalar with an empty set, and a BLOCK disk with a mount.
    let bytes = b"\x0a\x01a\x10\x00\x1a\x09\x09\x00\x00\x00\x00\x00\x00\xf0\x3f\x2a\x00";
    c.bytes::<Resource>(bytes, "Resource.set", Rule::ResourceOtherValue);
    let bytes = b"\x0a\x04disk\x10\x00\x1a\x09\x09\x00\x00\x00\x00\x00\x00\xf0\x3f\
                  \x3a\x06\x1a\x04\x08\x03\x1a\x00";
    c.bytes::<Resource>(bytes, "Resource.disk.source.mount", Rule::DiskSourceBody);
    // More unknown fields than are listed.
    let mut bytes = b"\x0a\x01a".to_vec();
    bytes.extend(b"\xd0\x02\x07".repeat(5000));
    c.bytes::<TaskId>(&bytes, "TaskID", Rule::ResidueUnseen);
}

/// A persistent volume for role `r`.
fn volume() -> Value {
    let volume = set(
        disk(8.0),
        "disk",
        json!({
            "persistence": {"id": "v", "principal": "p"},
            "volume": {"container_path": "data", "mode": "RW"}
        }),
    );
    set(volume, "reservations", json!([{"type": "DYNAMIC", "role": "r", "principal": "p"}]))
}

/// A task that runs a command.
fn task(resources: Value) -> Value {
    json!({"name": "n", "task_id": {"value": "t"}, "agent_id": {"value": "S"},
           "resources": resources, "command": {"value": "sleep 1"}})
}

fn lists(c: &mut Covered) {
    let mut broken = |list: Value, path: &str, rule| {
        let path = format!("TaskInfo.resources{path}");
        c.breaks::<TaskInfo>(task(list), &path, rule);
    };
    broken(json!([]), "", Rule::ResourcesEmpty);
    broken(json!([scalar("gpus", 1.0), scalar("gpus", 0.5)]), "", Rule::GpusFraction);
    holds::<TaskInfo>(task(json!([scalar("gpus", 0.5), scalar("gpus", 0.5)])));

    holds::<TaskInfo>(task(json!([volume()])));
    let fixed = reserved(volume(), "STATIC", "r");
    let revocable = set(fixed, "revocable", json!({}));
    broken(json!([revocable]), "[0].revocable", Rule::PersistentRevocable);
    let unreserved = set(volume(), "reservations", json!([]));
    broken(json!([unreserved]), "[0]", Rule::PersistentUnreserved);
    let mut bare = volume();
    bare["disk"].as_object_mut().unwrap().remove("volume");
    broken(json!([bare]), "[0].disk.volume", Rule::PersistentWithoutVolume);
    let hosted = set(volume(), "disk.volume.host_path", json!("/h"));
    broken(json!([hosted]), "[0].disk.volume.host_path", Rule::PersistentHostPath);
    let named = set(volume(), "disk.persistence.id", json!("a/b"));
    broken(json!([named]), "[0].disk.persistence.id", Rule::IdCharacter);
    let plain = set(disk(1.0), "disk", json!({"volume": {"container_path": "p", "mode": "RW"}}));
    broken(json!([plain]), "[0].disk.volume", Rule::NonPersistentVolume);
    broken(json!([set(disk(1.0), "disk", json!({}))]), "[0].disk", Rule::DiskInfoEmpty);
    let dynamic = set(reserved(cpus(1.0), "DYNAMIC", "r"), "revocable", json!({}));
    broken(json!([dynamic]), "[0].revocable", Rule::DynamicRevocable);

    let twice = json!([volume(), volume()]);
    broken(twice, "[1].disk.persistence.id", Rule::PersistenceIdDuplicate);
    let shared = set(volume(), "shared", json!({}));
    holds::<TaskInfo>(task(json!([shared, shared])));
    let mixed = json!([cpus(1.0), set(cpus(1.0), "revocable", json!({}))]);
    broken(mixed, "[1]", Rule::RevocableMixed);
    let allocated = |role: &str| set(cpus(1.0), "allocation_info", json!({ "role": role }));
    let path = "[1].allocation_info.role";
    broken(json!([allocated("a"), allocated("b")]), path, Rule::AllocationRolesDiffer);
    let nobody = set(cpus(1.0), "allocation_info", json!({}));
    broken(json!([nobody]), "[0].allocation_info.role", Rule::AllocationRoleMissing);
    let context = Context::new().normalized();
    let path = "TaskInfo.resources[0].allocation_info";
    c.given::<TaskInfo>(task(json!([cpus(1.0)])), &context, path, Rule::AllocationRoleMissing);

    let mut broken = |list: Value, path: &str, rule| {
        let list = read::<Vec<Resource>>(list);
        let found: Vec<_> = command_line_resources(&list).err().into_iter().flatten().collect();
        c.list(&found, &format!("Resource{path}"), rule);
    };
    let fixed = reserved(volume(), "STATIC", "r");
    broken(json!([fixed]), "[0].disk.persistence", Rule::CommandLinePersistent);
    let revocable = set(cpus(1.0), "revocable", json!({}));
    broken(json!([revocable]), "[0].revocable", Rule::CommandLineRevocable);
    let dynamic = reserved(cpus(1.0), "DYNAMIC", "r");
    broken(json!([cpus(1.0), dynamic]), "[1]", Rule::CommandLineDynamic);
    let ports = json!([ranges(&[]), scalar("ports", 1.0)]);
    broken(ports, "[1].type", Rule::CommandLineTypesDiffer);

    let list = read::<Vec<Resource>>(json!([cpus(1.0), scalar("", 1.0)]));
    let violations = list.as_slice().validate().unwrap_err();
    assert_eq!(violations.first().path.to_string(), "Resource[1].name");
}

fn attributes(c: &mut Covered) {
    let text = |name: &str| json!({"name": name, "type": "TEXT", "text": {"value": "x"}});
    holds::<Attribute>(text("a"));
    c.breaks::<Attribute>(text(""), "Attribute.name", Rule::AttributeNameEmpty);
    let value = |kind: Value| json!({"name": "a", "type": kind});
    c.breaks::<Attribute>(value(json!(9)), "Attribute.type", Rule::AttributeTypeUnknown);
    let path = "Attribute.ranges";
    c.breaks::<Attribute>(value(json!("RANGES")), path, Rule::AttributeValueMissing);
    let items = json!({"name": "a", "type": "SET", "set": {"item": ["x"]}});
    c.breaks::<Attribute>(items, "Attribute.type", Rule::AttributeSet);
}

fn sleep() -> Value {
    task(json!([cpus(0.1), scalar("mem", 32.0)]))
}

/// An executor with enough resources.
fn executor_info() -> Value {
    json!({"executor_id": {"value": "e"}, "command": {"value": "run"},
           "resources": [cpus(0.1), scalar("mem", 32.0), disk(1.0)]})
}

fn with_executor(executor: Value) -> Value {
    set(without(sleep(), "command"), "executor", executor)
}

fn linux(share: bool) -> Value {
    json!({"type": "MESOS", "linux_info": {"share_cgroups": share}})
}

fn tasks(c: &mut Covered) {
    holds::<TaskInfo>(sleep());
    holds::<TaskInfo>(with_executor(executor_info()));
    let id = TaskId::from("t");
    let context = Context::new().task_ids([&id]);
    c.given::<TaskInfo>(sleep(), &context, "TaskInfo.task_id.value", Rule::TaskIdDuplicate);
    let agent = AgentId::from("S2");
    let context = Context::new().agent(&agent);
    c.given::<TaskInfo>(sleep(), &context, "TaskInfo.agent_id.value", Rule::AgentIdDiffers);

    let mut broken = |value: Value, path: &str, rule| {
        let path = if path.is_empty() { "TaskInfo".into() } else { format!("TaskInfo.{path}") };
        c.breaks::<TaskInfo>(value, &path, rule);
    };
    let negative = json!({"nanoseconds": -1});
    let value = set(sleep(), "kill_policy", json!({"grace_period": negative}));
    broken(value, "kill_policy.grace_period.nanoseconds", Rule::DurationNegative);
    let value = set(sleep(), "max_completion_time", negative);
    broken(value, "max_completion_time.nanoseconds", Rule::DurationNegative);
    let limit = |name: &str, value: f64| set(sleep(), "limits", json!({name: {"value": value}}));
    holds::<TaskInfo>(limit("cpus", 0.1));
    broken(limit("disk", 1.0), "limits[\"disk\"]", Rule::LimitName);
    broken(limit("cpus", 0.09), "limits[\"cpus\"].value", Rule::LimitBelowRequest);
    broken(limit("mem", 31.9), "limits[\"mem\"].value", Rule::LimitBelowRequest);
    let value = set(task(json!([cpus(1.0)])), "limits", json!({"mem": {"value": 1.0}}));
    broken(value, "limits[\"mem\"]", Rule::LimitWithoutRequest);
    let value = set(sleep(), "container", linux(false));
    broken(value, "container.linux_info.share_cgroups", Rule::LaunchShareCgroups);
    broken(without(sleep(), "command"), "", Rule::ExecutionMissing);
    broken(set(sleep(), "executor", executor_info()), "", Rule::ExecutionTwice);

    let mut broken = |name: &str, to: Value, path: &str, rule| {
        let value = with_executor(set(executor_info(), name, to));
        c.breaks::<TaskInfo>(value, &format!("TaskInfo.executor.{path}"), rule);
    };
    broken("type", json!("UNKNOWN"), "type", Rule::TaskExecutorType);
    let few = json!([scalar("mem", 32.0)]);
    broken("resources", few, "resources", Rule::ExecutorFewCpus);
    let little = json!([cpus(1.0), scalar("mem", 31.9)]);
    broken("resources", little, "resources", Rule::ExecutorLittleMemory);
    let shared = json!([cpus(1.0), scalar("mem", 32.0), set(volume(), "shared", json!({}))]);
    broken("resources", shared, "resources[2].shared", Rule::ExecutorShared);
    let path = "container.linux_info.share_cgroups";
    broken("container", linux(true), path, Rule::ExecutorShareCgroups);
    let value = with_executor(without(executor_info(), "command"));
    let path = "TaskInfo.executor.command";
    c.breaks::<TaskInfo>(value, path, Rule::TaskExecutorCommandMissing);
    let ports = set(executor_info(), "resources.0", ranges(&[(5, 9)]));
    let ports = set(ports, "resources.1", cpus(0.1));
    let mut value = with_executor(set(ports, "resources.2", scalar("mem", 32.0)));
    value["resources"] = json!([ranges(&[(9, 12)])]);
    c.breaks::<TaskInfo>(value, "TaskInfo.resources", Rule::ResourcesOverlap);

    let context = Context::new().agent_capabilities(&[]);
    c.given::<TaskInfo>(limit("cpus", 1.0), &context, "TaskInfo.limits", Rule::LimitCapability);

    // Executors by themselves.
    let default = set(without(executor_info(), "command"), "type", json!("DEFAULT"));
    holds::<ExecutorInfo>(default.clone());
    let commanded = set(executor_info(), "type", json!("DEFAULT"));
    c.breaks::<ExecutorInfo>(commanded, "ExecutorInfo.command", Rule::DefaultExecutorCommand);
    let docker = json!({"type": "DOCKER", "docker": {"image": "i"}});
    let path = "ExecutorInfo.container.type";
    let value = set(default.clone(), "container", docker);
    c.breaks::<ExecutorInfo>(value, path, Rule::DefaultExecutorContainer);
    let image = json!({"type": "MESOS", "mesos": {"image": {"type": "DOCKER",
                                                         "docker": {"name": "i"}}}});
    let path = "ExecutorInfo.container.mesos.image";
    let value = set(default, "container", image);
    c.breaks::<ExecutorInfo>(value, path, Rule::DefaultExecutorImage);
    let custom = set(without(executor_info(), "command"), "type", json!("CUSTOM"));
    let path = "ExecutorInfo.command";
    c.breaks::<ExecutorInfo>(custom, path, Rule::CustomExecutorCommandMissing);
    let info: FrameworkInfo = read(known());
    let context = Context::new().framework(&info);
    let other = set(executor_info(), "framework_id", json!({"value": "G"}));
    let path = "ExecutorInfo.framework_id.value";
    c.given::<ExecutorInfo>(other, &context, path, Rule::ExecutorFrameworkDiffers);
    let running = [read(set(executor_info(), "name", json!("other")))];
    let context = Context::new().executors(&running);
    c.given::<ExecutorInfo>(executor_info(), &context, "ExecutorInfo", Rule::ExecutorIncompatible);
}

fn group(executor: Value, tasks: Value) -> Value {
    json!({"framework_id": {"value": "F"}, "type": "ACCEPT", "accept": {
        "offer_ids": [{"value": "O"}],
        "operations": [{"type": "LAUNCH_GROUP",
                        "launch_group": {"executor": executor, "task_group": {"tasks": tasks}}}]
    }})
}

fn group_executor() -> Value {
    let executor = set(without(executor_info(), "command"), "type", json!("DEFAULT"));
    set(executor, "framework_id", json!({"value": "F"}))
}

fn groups(c: &mut Covered) {
    use scheduler::Call;

    holds::<Call>(group(group_executor(), json!([sleep()])));
    let body = "Call.accept.operations[0].launch_group";
    let mut broken = |name: &str, to: Value, path: &str, rule| {
        let value = group(set(group_executor(), name, to), json!([sleep()]));
        c.breaks::<Call>(value, &format!("{body}.executor.{path}"), rule);
    };
    broken("type", json!("UNKNOWN"), "type", Rule::GroupExecutorTypeUnknown);
    let lists = [
        (json!([scalar("mem", 32.0), disk(1.0)]), Rule::GroupExecutorCpus),
        (json!([cpus(1.0), disk(1.0)]), Rule::GroupExecutorMemory),
        (json!([cpus(1.0), scalar("mem", 32.0)]), Rule::GroupExecutorDisk),
    ];
    for (list, rule) in lists {
        broken("resources", list, "resources", rule);
    }
    let path = "container.linux_info.share_cgroups";
    broken("container", linux(true), path, Rule::ExecutorShareCgroups);
    let mut custom = set(group_executor(), "type", json!("CUSTOM"));
    custom["command"] = json!({"value": "run"});
    let docker = json!({"type": "DOCKER", "docker": {"image": "i"}});
    let value = group(set(custom.clone(), "container", docker.clone()), json!([sleep()]));
    let path = format!("{body}.executor.container.type");
    c.breaks::<Call>(value, &path, Rule::GroupExecutorDocker);
    let value = group(without(custom, "type"), json!([sleep()]));
    let path = format!("{body}.executor.type");
    c.breaks::<Call>(value, &path, Rule::GroupExecutorTypeMissing);
    let value = group(without(group_executor(), "framework_id"), json!([sleep()]));
    let path = format!("{body}.executor.framework_id");
    c.breaks::<Call>(value, &path, Rule::ExecutorFrameworkMissing);

    let mut broken = |task: Value, path: &str, rule| {
        let value = group(group_executor(), json!([task]));
        c.breaks::<Call>(value, &format!("{body}.task_group.tasks[0].{path}"), rule);
    };
    broken(set(sleep(), "container", docker), "container.type", Rule::GroupDocker);
    let networked = json!({"type": "MESOS", "network_infos": [{}]});
    let mut checked = set(sleep(), "container", networked);
    checked["health_check"] = json!({"type": "TCP", "tcp": {"port": 1}});
    broken(checked, "health_check.type", Rule::GroupHealthCheck);
    let limited = set(sleep(), "limits", json!({"cpus": {"value": 1.0}}));
    broken(limited, "limits", Rule::GroupLimits);
    let other = set(group_executor(), "name", json!("other"));
    broken(set(sleep(), "executor", other), "executor", Rule::GroupExecutorDiffers);

    let second = set(set(sleep(), "task_id.value", json!("u")), "container", linux(false));
    let value = group(group_executor(), json!([sleep(), second]));
    let path = format!("{body}.task_group.tasks[1].container.linux_info.share_cgroups");
    c.breaks::<Call>(value, &path, Rule::GroupShareCgroups);
    let value = group(group_executor(), json!([sleep(), sleep()]));
    let path = format!("{body}.task_group.tasks[1].task_id.value");
    c.breaks::<Call>(value, &path, Rule::TaskIdDuplicate);

    let mut held =
        set(sleep(), "resources", json!([set(cpus(1.0), "allocation_info", json!({"role": "*"}))]));
    held["executor"] = group_executor();
    let mut executor = group_executor();
    for i in 0..3 {
        executor["resources"][i]["allocation_info"] = json!({"role": "*"});
    }
    held["executor"] = executor.clone();
    let context = Context::new().normalized();
    let whole = read::<Call>(group(executor.clone(), json!([held])));
    assert_eq!(whole.validate_in(&context), Ok(()));
    let value = group(executor, json!([without(held, "executor")]));
    let path = format!("{body}.task_group.tasks[0].executor");
    c.given::<Call>(value, &context, &path, Rule::GroupTaskExecutorMissing);
}

fn offer(id: &str, agent: &str, role: &str, resources: Value) -> Offer {
    let mut offer = json!({"id": {"value": id}, "framework_id": {"value": "F"},
                           "agent_id": {"value": agent}, "hostname": "h",
                           "allocation_info": {"role": role}, "resources": resources});
    for resource in offer["resources"].as_array_mut().unwrap() {
        resource["allocation_info"] = json!({ "role": role });
    }
    read(offer)
}

fn accept(ids: &[&str], operations: Value) -> Value {
    let ids: Vec<_> = ids.iter().map(|id| json!({ "value": id })).collect();
    call("ACCEPT", "accept", json!({"offer_ids": ids, "operations": operations}))
}

fn launch(tasks: Value) -> Value {
    json!([{"type": "LAUNCH", "launch": {"task_infos": tasks}}])
}

fn offers(c: &mut Covered) {
    use scheduler::Call;

    let plenty = || json!([cpus(4.0), scalar("mem", 256.0), disk(100.0)]);
    c.breaks::<Call>(accept(&[], json!([])), "Call.accept.offer_ids", Rule::OfferMissing);
    let path = "Call.accept.offer_ids[1].value";
    c.breaks::<Call>(accept(&["O", "O"], json!([])), path, Rule::OfferDuplicate);
    let known = [
        offer("O1", "S", "r", plenty()),
        offer("O2", "S2", "r", plenty()),
        offer("O3", "S", "s", plenty()),
        Offer { framework_id: "G".into(), ..offer("O4", "S", "r", plenty()) },
    ];
    let context = Context::new().offers(&known);
    let path = "Call.accept.offer_ids[0].value";
    c.given::<Call>(accept(&["O9"], json!([])), &context, path, Rule::OfferUnknown);
    let path = "Call.accept.offer_ids[1]";
    let mut broken = |id: &str, rule| {
        c.given::<Call>(accept(&["O1", id], json!([])), &context, path, rule);
    };
    broken("O2", Rule::OfferAgentsDiffer);
    broken("O3", Rule::OfferRolesDiffer);
    broken("O4", Rule::OfferFrameworkDiffers);

    let another = |id: &str| set(sleep(), "task_id.value", json!(id));
    let value = accept(&["O1"], launch(json!([another("a"), another("b")])));
    assert_eq!(read::<Call>(value).validate_in(&context), Ok(()));
    // Two tasks take what one may: the executor counts once, the tasks each.
    let big = |id: &str| set(another(id), "resources", json!([cpus(3.0)]));
    let value = accept(&["O1"], launch(json!([big("a"), big("b")])));
    let path = "Call.accept.operations[0].launch.task_infos[1].resources";
    c.given::<Call>(value, &context, path, Rule::ResourcesNotOffered);
    // What was reserved a moment before can be used.
    let space = set(reserved(disk(60.0), "DYNAMIC", "r"), "reservations.0.principal", json!("p"));
    let task = |amount: f64| {
        let used = set(space.clone(), "scalar.value", json!(amount));
        set(sleep(), "resources", json!([used]))
    };
    let operations = |amount: f64| {
        let reserve = json!({"type": "RESERVE", "reserve": {"resources": [space]}});
        json!([reserve, launch(json!([task(amount)]))[0]])
    };
    let value = accept(&["O1"], operations(60.0));
    assert_eq!(read::<Call>(value).validate_in(&context), Ok(()));
    let path = "Call.accept.operations[1].launch.task_infos[0].resources";
    let value = accept(&["O1"], operations(61.0));
    c.given::<Call>(value, &context, path, Rule::ResourcesNotOffered);
    // The tasks of an offer are on its agent.
    let value = set(sleep(), "agent_id.value", json!("S2"));
    let value = accept(&["O1"], launch(json!([value])));
    let path = "Call.accept.operations[0].launch.task_infos[0].agent_id.value";
    c.given::<Call>(value, &context, path, Rule::AgentIdDiffers);
}

fn operation(kind: &str, body: Value) -> Value {
    json!({"type": kind, kind.to_lowercase(): body})
}

fn capabilities(list: &[&str]) -> Vec<agent_info::Capability> {
    list.iter().map(|name| read(json!({ "type": name }))).collect()
}

fn operations(c: &mut Covered) {
    let types = json!({"type": "UNKNOWN"});
    c.breaks::<Operation>(types, "Offer.Operation.type", Rule::OperationTypeUnknown);
    let removed = operation("CREATE_BLOCK", json!({"source": disk(1.0)}));
    c.breaks::<Operation>(removed, "Offer.Operation.type", Rule::OperationTypeUnknown);
    let bare = json!({"type": "GROW_VOLUME"});
    c.breaks::<Operation>(bare, "Offer.Operation.grow_volume", Rule::OperationBodyMissing);
    let mut launch = operation("LAUNCH", json!({"task_infos": [sleep()]}));
    launch["id"] = json!({"value": "o"});
    c.breaks::<Operation>(launch, "Offer.Operation.id", Rule::OperationIdUnwanted);

    let dynamic = || {
        let resource = reserved(cpus(1.0), "DYNAMIC", "r");
        set(resource, "reservations.0.principal", json!("p"))
    };
    let reserve = |list: Value| operation("RESERVE", json!({ "resources": list }));
    holds::<Operation>(reserve(json!([dynamic()])));
    let mut named = reserve(json!([dynamic()]));
    named["id"] = json!({"value": "o"});
    let context = Context::new().driver_api(true);
    c.given::<Operation>(named.clone(), &context, "Offer.Operation.id", Rule::OperationIdDriver);
    let list = capabilities(&["RESOURCE_PROVIDER", "AGENT_OPERATION_FEEDBACK"]);
    let context = Context::new().agent_capabilities(&list);
    assert_eq!(read::<Operation>(named.clone()).validate_in(&context), Ok(()));
    let context = Context::new().agent_capabilities(&list[..1]);
    c.given::<Operation>(named, &context, "Offer.Operation.id", Rule::OperationIdCapability);

    let mut broken = |list: Value, path: &str, rule| {
        let path = format!("Offer.Operation.reserve.resources{path}");
        c.breaks::<Operation>(reserve(list), &path, rule);
    };
    broken(json!([]), "", Rule::ResourcesEmpty);
    let fixed = reserved(cpus(1.0), "STATIC", "r");
    broken(json!([fixed]), "[0]", Rule::NotDynamicallyReserved);
    let provided = set(dynamic(), "provider_id", json!({"value": "i"}));
    broken(json!([dynamic(), provided]), "[1].provider_id", Rule::ResourceProvidersDiffer);
    let allocated = set(dynamic(), "allocation_info", json!({"role": "s"}));
    broken(json!([allocated]), "[0]", Rule::AllocationNotReservation);

    let resources = json!([dynamic()]);
    let sourced = json!({"resources": resources, "source": [cpus(1.0)]});
    let path = "Offer.Operation.reserve.source";
    c.breaks::<Operation>(operation("RESERVE", sourced), path, Rule::ReserveSourceUnwanted);
    let path = "Offer.Operation.reserve.resources[0]";
    let list = capabilities(&[]);
    let without_capabilities = Context::new().agent_capabilities(&list);
    let nested = reserved(cpus(1.0), "DYNAMIC", "r/s");
    let value = reserve(json!([nested]));
    c.given::<Operation>(value, &without_capabilities, path, Rule::HierarchicalRoleCapability);
    let refined = set(
        cpus(1.0),
        "reservations",
        json!([{"type": "STATIC", "role": "r"},
                                                        {"type": "DYNAMIC", "role": "r/s"}]),
    );
    let value = reserve(json!([refined]));
    let list = capabilities(&["HIERARCHICAL_ROLE"]);
    let context = Context::new().agent_capabilities(&list);
    c.given::<Operation>(value, &context, path, Rule::RefinementCapability);
    let context = Context::new().principal(Some("p"));
    let nobody = reserve(json!([reserved(cpus(1.0), "DYNAMIC", "r")]));
    c.given::<Operation>(nobody, &context, path, Rule::ReserverMissing);
    let other = reserve(json!([set(dynamic(), "reservations.0.principal", json!("q"))]));
    c.given::<Operation>(other, &context, path, Rule::ReserverDiffers);
    let info: FrameworkInfo = read(framework());
    let context = Context::new().framework(&info);
    let value = reserve(json!([dynamic()]));
    c.given::<Operation>(value, &context, path, Rule::RoleNotOfFramework);

    // Operators.
    let call = |name: &str, body: Value| {
        let mut body = body;
        body["agent_id"] = json!({"value": "S"});
        json!({"type": name.to_uppercase(), name: body})
    };
    use master::Call;
    let reserve = |resources: Value, source: Value| {
        call("reserve_resources", json!({"resources": resources, "source": source}))
    };
    holds::<Call>(reserve(json!([dynamic()]), json!([cpus(1.0)])));
    let path = "Call.reserve_resources.resources[0].allocation_info";
    let value = reserve(json!([allocated]), json!([]));
    c.breaks::<Call>(value, path, Rule::AllocatedByOperator);
    let other = set(scalar("mem", 1.0), "reservations", json!([{"type": "DYNAMIC", "role": "s"}]));
    let value = reserve(json!([dynamic(), other]), json!([cpus(1.0), scalar("mem", 1.0)]));
    let path = "Call.reserve_resources.resources[1]";
    c.breaks::<Call>(value, path, Rule::ReservationsMixed);
    let value = reserve(json!([dynamic()]), json!([cpus(2.0)]));
    let path = "Call.reserve_resources.source";
    c.breaks::<Call>(value, path, Rule::ReserveQuantitiesDiffer);

    let value = operation("UNRESERVE", json!({"resources": [volume()]}));
    let path = "Offer.Operation.unreserve.resources[0].disk.persistence";
    c.breaks::<Operation>(value, path, Rule::UnreservePersistent);
}

fn volumes(c: &mut Covered) {
    let create = |list: Value| operation("CREATE", json!({ "volumes": list }));
    holds::<Operation>(create(json!([volume()])));
    let mut broken = |value: Value, path: &str, rule| {
        let path = format!("Offer.Operation.create.volumes[0]{path}");
        c.breaks::<Operation>(create(json!([value])), &path, rule);
    };
    broken(disk(1.0), "", Rule::NotPersistentVolume);
    let read_only = set(volume(), "disk.volume.mode", json!("RO"));
    broken(read_only, ".disk.volume.mode", Rule::VolumeReadOnly);
    let info: FrameworkInfo = read(set(multi_role(json!(["r"])), "principal", json!("p")));
    let context = Context::new().framework(&info);
    let shared = create(json!([set(volume(), "shared", json!({}))]));
    let path = "Offer.Operation.create.volumes[0].shared";
    c.given::<Operation>(shared, &context, path, Rule::SharedCapability);
    let path = "Offer.Operation.create.volumes[0].disk.persistence.principal";
    let other = create(json!([set(volume(), "disk.persistence.principal", json!("q"))]));
    c.given::<Operation>(other, &context, path, Rule::VolumeCreatorDiffers);
    let nobody = create(json!([set(volume(), "disk.persistence", json!({"id": "v"}))]));
    c.given::<Operation>(nobody, &context, path, Rule::VolumeCreatorMissing);
    let there = [read::<Resource>(volume())];
    let context = Context::new().checkpointed_resources(&there);
    let path = "Offer.Operation.create.volumes[0].disk.persistence.id";
    let again = create(json!([volume()]));
    c.given::<Operation>(again, &context, path, Rule::PersistenceIdDuplicate);

    let destroy = |value: Value| operation("DESTROY", json!({"volumes": [value]}));
    let path = "Offer.Operation.destroy.volumes[0]";
    let allocated = set(volume(), "allocation_info", json!({"role": "r"}));
    assert_eq!(read::<Operation>(destroy(allocated)).validate_in(&context), Ok(()));
    let other = set(volume(), "disk.persistence.id", json!("w"));
    c.given::<Operation>(destroy(other), &context, path, Rule::VolumeUnknown);
    let context = Context::new().used_resources(&there);
    c.given::<Operation>(destroy(volume()), &context, path, Rule::VolumeInUse);

    let grow = |volume: Value, addition: Value| {
        operation("GROW_VOLUME", json!({"volume": volume, "addition": addition}))
    };
    let space = |amount: f64| set(disk(amount), "reservations", volume()["reservations"].clone());
    holds::<Operation>(grow(volume(), space(1.0)));
    let path = "Offer.Operation.grow_volume.addition";
    c.breaks::<Operation>(grow(volume(), space(0.0)), path, Rule::AdditionNotPositive);
    c.breaks::<Operation>(grow(volume(), disk(1.0)), path, Rule::GrowIncompatible);
    let provided = |value: Value| set(value, "provider_id", json!({"value": "i"}));
    let value = grow(provided(volume()), provided(space(1.0)));
    let path = "Offer.Operation.grow_volume.volume.provider_id";
    c.breaks::<Operation>(value, path, Rule::ResizeProvider);
    let value = grow(set(volume(), "shared", json!({})), space(1.0));
    c.breaks::<Operation>(value, "Offer.Operation.grow_volume.volume.shared", Rule::ResizeShared);
    let list = capabilities(&[]);
    let context = Context::new().agent_capabilities(&list);
    let value = grow(volume(), space(1.0));
    let path = "Offer.Operation.grow_volume.volume";
    c.given::<Operation>(value, &context, path, Rule::ResizeCapability);

    let shrink = |volume: Value, amount: f64| {
        operation("SHRINK_VOLUME", json!({"volume": volume, "subtract": {"value": amount}}))
    };
    holds::<Operation>(shrink(volume(), 7.999));
    let path = "Offer.Operation.shrink_volume.subtract.value";
    c.breaks::<Operation>(shrink(volume(), 0.0001), path, Rule::SubtractNotPositive);
    c.breaks::<Operation>(shrink(volume(), 8.0), path, Rule::SubtractTooMuch);
    let mounted = set(volume(), "disk.source", json!({"type": "MOUNT"}));
    let path = "Offer.Operation.shrink_volume.volume.disk.source";
    c.breaks::<Operation>(shrink(mounted, 1.0), path, Rule::ShrinkMount);

    let source = |kind: &str, members: Value| {
        let mut source = json!({ "type": kind });
        source.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        provided(set(disk(1.0), "disk", json!({ "source": source })))
    };
    let create = |source: Value, target: &str| json!({"type": "CREATE_DISK", "create_disk": {"source": source, "target_type": target}});
    let profiled = || source("RAW", json!({"profile": "p"}));
    holds::<Operation>(create(profiled(), "MOUNT"));
    let path = "Offer.Operation.create_disk.source.provider_id";
    let alone = without(profiled(), "provider_id");
    c.breaks::<Operation>(create(alone, "MOUNT"), path, Rule::DiskProviderMissing);
    let path = "Offer.Operation.create_disk.source";
    let block = source("BLOCK", json!({"profile": "p"}));
    c.breaks::<Operation>(create(block, "MOUNT"), path, Rule::DiskNotRaw);
    let path = "Offer.Operation.create_disk.target_type";
    c.breaks::<Operation>(create(profiled(), "PATH"), path, Rule::DiskTarget);
    let path = "Offer.Operation.create_disk.target_profile";
    let twice = set(create(profiled(), "MOUNT"), "create_disk.target_profile", json!("q"));
    c.breaks::<Operation>(twice, path, Rule::ProfileTwice);
    let value = create(source("RAW", json!({})), "MOUNT");
    c.breaks::<Operation>(value, path, Rule::ProfileMissing);

    let destroy = |source: Value| operation("DESTROY_DISK", json!({ "source": source }));
    holds::<Operation>(destroy(source("MOUNT", json!({"id": "i"}))));
    let path = "Offer.Operation.destroy_disk.source";
    let value = destroy(source("PATH", json!({"id": "i"})));
    c.breaks::<Operation>(value, path, Rule::DiskTypeUnknown);
    c.breaks::<Operation>(destroy(source("RAW", json!({}))), path, Rule::DiskIdMissing);
    let mut persistent = provided(set(volume(), "disk.source", json!({"type": "MOUNT"})));
    persistent["disk"]["source"]["id"] = json!("i");
    let path = "Offer.Operation.destroy_disk.source.disk.persistence";
    c.breaks::<Operation>(destroy(persistent), path, Rule::DestroyDiskPersistent);
}

fn cluster(c: &mut Covered) {
    let info = |list: Value| json!({"role": "r", "guarantee": list});
    holds::<QuotaInfo>(info(json!([cpus(1.0)])));
    let nobody = without(info(json!([cpus(1.0)])), "role");
    c.breaks::<QuotaInfo>(nobody, "QuotaInfo.role", Rule::QuotaRoleMissing);
    let mut broken = |list: Value, path: &str, rule| {
        c.breaks::<QuotaInfo>(info(list), &format!("QuotaInfo.guarantee{path}"), rule);
    };
    broken(json!([]), "", Rule::GuaranteeEmpty);
    broken(json!([reserved(cpus(1.0), "STATIC", "r")]), "[0]", Rule::GuaranteeReserved);
    broken(json!([set(disk(1.0), "disk", json!({}))]), "[0].disk", Rule::GuaranteeDisk);
    let revocable = set(cpus(1.0), "revocable", json!({}));
    broken(json!([revocable]), "[0].revocable", Rule::GuaranteeRevocable);
    broken(json!([ranges(&[(1, 2)])]), "[0].type", Rule::GuaranteeNotScalar);
    broken(json!([cpus(1.0), cpus(2.0)]), "[1].name", Rule::GuaranteeDuplicate);

    let config = |guarantee: f64, limit: f64| {
        json!({"role": "r", "guarantees": {"mem": {"value": guarantee}},
               "limits": {"mem": {"value": limit}}})
    };
    let most = (1_u64 << 40) as f64;
    holds::<QuotaConfig>(config(1.0, most));
    let path = "QuotaConfig.limits[\"mem\"].value";
    c.breaks::<QuotaConfig>(config(1.0, most + 1.0), path, Rule::QuotaTooLarge);
    let path = "QuotaConfig.guarantees[\"mem\"].value";
    c.breaks::<QuotaConfig>(config(2.0, 1.999), path, Rule::GuaranteeAboveLimit);

    let weight = |weight: f64| json!({"role": " r ", "weight": weight});
    holds::<WeightInfo>(weight(0.1));
    c.breaks::<WeightInfo>(weight(0.0), "WeightInfo.weight", Rule::WeightNotPositive);

    let window = |machines: Value| {
        json!({"machine_ids": machines,
                                          "unavailability": {"start": {"nanoseconds": 0}}})
    };
    let schedule = |machines: Value| json!({"windows": [window(machines)]});
    holds::<Schedule>(schedule(json!([{"hostname": "h"}, {"ip": "10.0.0.1"}])));
    let path = "Schedule.windows[0].machine_ids";
    c.breaks::<Schedule>(schedule(json!([])), path, Rule::WindowEmpty);
    let path = "Schedule.windows[0].machine_ids[0]";
    c.breaks::<Schedule>(schedule(json!([{}])), path, Rule::MachineEmpty);
    let path = "Schedule.windows[0].machine_ids[0].ip";
    c.breaks::<Schedule>(schedule(json!([{"ip": "::1"}])), path, Rule::MachineIp);
    let path = "Schedule.windows[0].machine_ids[1]";
    let twice = schedule(json!([{"hostname": "h"}, {"hostname": "H"}]));
    c.breaks::<Schedule>(twice, path, Rule::MachineDuplicate);
    let start = json!({"type": "START_MAINTENANCE", "start_maintenance": {"machines": []}});
    let path = "Call.start_maintenance.machines";
    c.breaks::<master::Call>(start, path, Rule::MachinesEmpty);
    let down = [read(json!({"id": {"hostname": "d"}, "mode": "DOWN"}))];
    let context = Context::new().machines(&down);
    let value = schedule(json!([{"hostname": "h"}]));
    c.given::<Schedule>(value, &context, "Schedule", Rule::MachineDown);
    let negative = json!({"start": {"nanoseconds": 0}, "duration": {"nanoseconds": -1}});
    let path = "Unavailability.duration.nanoseconds";
    c.breaks::<Unavailability>(negative, path, Rule::DurationNegative);
}

fn constraint(selector: Value, predicate: Value) -> Value {
    json!({"selector": selector, "predicate": predicate})
}

fn role_constraints() -> Value {
    let constraint = constraint(json!({"attribute_name": "a"}), json!({"exists": {}}));
    json!({"groups": [{"attribute_constraints": [constraint]}]})
}

fn constraints(c: &mut Covered) {
    let all = |role: Value| json!({"role_constraints": {"r": role}});
    holds::<OfferConstraints>(all(role_constraints()));
    let path = "OfferConstraints.role_constraints[\"r\"].groups";
    c.breaks::<OfferConstraints>(all(json!({})), path, Rule::GroupsEmpty);
    let path = "OfferConstraints.role_constraints[\"r\"].groups[0].attribute_constraints";
    let empty = all(json!({"groups": [{}]}));
    c.breaks::<OfferConstraints>(empty, path, Rule::GroupEmpty);

    let name = || json!({"attribute_name": "a"});
    let exists = || json!({"exists": {}});
    let mut broken = |selector: Value, predicate: Value, path: &str, rule| {
        let value = constraint(selector, predicate);
        c.breaks::<AttributeConstraint>(value, &format!("AttributeConstraint.{path}"), rule);
    };
    broken(json!({}), exists(), "selector", Rule::SelectorMissing);
    broken(json!({"pseudoattribute_type": 9}), exists(), "selector", Rule::SelectorMissing);
    let path = "selector.pseudoattribute_type";
    let unknown = json!({"pseudoattribute_type": "UNKNOWN"});
    broken(unknown, exists(), path, Rule::PseudoattributeUnknown);
    broken(name(), json!({}), "predicate", Rule::PredicateMissing);
    let matches = |regex: &str| json!({"text_matches": {"regex": regex}});
    let path = "predicate.text_matches.regex";
    broken(name(), matches("a**"), path, Rule::RegexInvalid);
    broken(name(), matches("\\pL"), path, Rule::RegexTooLarge);
}

fn registration(c: &mut Covered) {
    let slave = json!({"hostname": "h", "id": {"value": "S"}, "resources": [cpus(1.0)]});
    let dynamic = reserved(cpus(1.0), "DYNAMIC", "r");
    let register = json!({"slave": slave, "checkpointed_resources": [dynamic]});
    let path = "RegisterSlaveMessage.checkpointed_resources";
    c.breaks::<RegisterSlaveMessage>(register, path, Rule::CheckpointDisabled);

    let executor = set(executor_info(), "framework_id", json!({"value": "F"}));
    let task = json!({"name": "n", "task_id": {"value": "t"}, "framework_id": {"value": "F"},
                      "executor_id": {"value": "e"}, "agent_id": {"value": "S"},
                      "state": "TASK_RUNNING", "resources": [cpus(1.0)]});
    let again = json!({"slave": slave, "frameworks": [known()], "executor_infos": [executor],
                       "tasks": [task]});
    holds::<ReregisterSlaveMessage>(again.clone());
    let mut broken = |value: Value, path: &str, rule| {
        let path = format!("ReregisterSlaveMessage.{path}");
        c.breaks::<ReregisterSlaveMessage>(value, &path, rule);
    };
    let twice = set(again.clone(), "frameworks", json!([known(), known()]));
    broken(twice, "frameworks[1].id", Rule::FrameworkDuplicate);
    let twice = set(again.clone(), "executor_infos", json!([executor, executor]));
    broken(twice, "executor_infos[1]", Rule::ExecutorDuplicate);
    let other = set(again.clone(), "tasks.0.framework_id.value", json!("G"));
    let other = without(other, "executor_infos");
    let mut other = set(other, "tasks.0.state", json!("TASK_STAGING"));
    other["executor_infos"] = json!([]);
    broken(other, "tasks[0].framework_id.value", Rule::FrameworkUnlisted);
    let other = set(again.clone(), "executor_infos", json!([]));
    broken(other, "tasks[0].executor_id.value", Rule::ExecutorUnlisted);
    let other = set(again, "tasks.0.agent_id.value", json!("S2"));
    broken(other, "tasks[0].agent_id.value", Rule::TaskAgentDiffers);
}
