//! Vectors: input and verdict of functions of the original.

use mesos_test_data::{Score, hex, seed_vectors, vectors};
use mesos_types::validate::{Context, Rule, Validate};
use mesos_types::{
    Captured, Codec, DurationInfo, FrameworkInfo, Resource, TaskId, executor, scheduler,
};
use serde_json::Value;

/// What is said of a message: nothing, or the first thing that is wrong.
type Verdict = Result<(), String>;

/// Validates the message as it stands on the wire. The functions of the original that the vectors
/// are made with look at the envelope of a call only.
fn judge<T: Codec + Validate>(bytes: &[u8]) -> Verdict
where
    Captured<T>: Validate,
{
    let captured = Captured::<T>::decode(bytes).map_err(|e| e.to_string())?;
    captured.validate_envelope(&Context::new()).map_err(|e| e.to_string())
}

/// The types by the name that the vectors use: the full name without the package.
fn by_kind(kind: &str, bytes: &[u8]) -> Option<Verdict> {
    use mesos_types as m;
    use mesos_types::operator::{agent, maintenance, quota, resource_provider, v0};

    Some(match kind {
        "Secret" => judge::<m::Secret>(bytes),
        "Environment" => judge::<m::Environment>(bytes),
        "Environment.Variable" => judge::<m::environment::Variable>(bytes),
        "CommandInfo" => judge::<m::CommandInfo>(bytes),
        "HealthCheck" => judge::<m::HealthCheck>(bytes),
        "CheckInfo" => judge::<m::CheckInfo>(bytes),
        "CheckStatusInfo" => judge::<m::CheckStatusInfo>(bytes),
        "Volume" => judge::<m::Volume>(bytes),
        "ContainerInfo" => judge::<m::ContainerInfo>(bytes),
        "ContainerID" => judge::<m::ContainerId>(bytes),
        "TaskID" => judge::<TaskId>(bytes),
        "ExecutorID" => judge::<m::ExecutorId>(bytes),
        "SlaveID" | "AgentID" => judge::<m::AgentId>(bytes),
        "FrameworkID" => judge::<m::FrameworkId>(bytes),
        "FrameworkInfo" => judge::<m::FrameworkInfo>(bytes),
        "OfferFilters" => judge::<m::OfferFilters>(bytes),
        "Resource" => judge::<Resource>(bytes),
        "Attribute" => judge::<m::Attribute>(bytes),
        "ExecutorInfo" => judge::<m::ExecutorInfo>(bytes),
        "TaskInfo" => judge::<m::TaskInfo>(bytes),
        "WeightInfo" => judge::<m::WeightInfo>(bytes),
        "MachineID" => judge::<m::MachineId>(bytes),
        "Unavailability" => judge::<m::Unavailability>(bytes),
        "Offer.Operation" => judge::<m::offer::Operation>(bytes),
        "OfferConstraints" | "scheduler.OfferConstraints" => {
            judge::<scheduler::OfferConstraints>(bytes)
        }
        "QuotaInfo" | "quota.QuotaInfo" => judge::<quota::QuotaInfo>(bytes),
        "QuotaConfig" | "quota.QuotaConfig" => judge::<quota::QuotaConfig>(bytes),
        "Schedule" | "maintenance.Schedule" => judge::<maintenance::Schedule>(bytes),
        // Package `mesos`: two of its calls have another form than those of `mesos.v1`.
        "scheduler.Call" => judge::<scheduler::v0::Call>(bytes),
        "master.Call" => judge::<v0::Call>(bytes),
        "executor.Call" => judge::<executor::Call>(bytes),
        "agent.Call" => judge::<agent::Call>(bytes),
        "resource_provider.Call" => judge::<resource_provider::Call>(bytes),
        "internal.RegisterSlaveMessage" | "RegisterSlaveMessage" => {
            judge::<m::internal::RegisterSlaveMessage>(bytes)
        }
        "internal.ReregisterSlaveMessage" | "ReregisterSlaveMessage" => {
            judge::<m::internal::ReregisterSlaveMessage>(bytes)
        }
        _ => return None,
    })
}

/// Whether the original accepts. What makes it abort is an error here.
fn accepts(entry: &Value) -> bool {
    entry["result"]["ok"].as_bool() == Some(true)
}

#[test]
fn messages() {
    let mut score = Score::default();
    for entry in vectors("validation-vectors.jsonl") {
        let kind = entry["kind"].as_str().unwrap();
        let verdict = hex(&entry, "bytes").and_then(|bytes| by_kind(kind, &bytes));
        match verdict {
            Some(verdict) => {
                if verdict.is_ok() != accepts(&entry) {
                    println!("{verdict:?}");
                }
                score.add(&entry, verdict.is_ok() == accepts(&entry), None);
            }
            None => score.unknown(kind),
        }
    }
    score.report("validation of messages");
}

#[test]
fn resources_roles_and_ids() {
    let mut score = Score::default();
    for entry in vectors("resources-vectors.jsonl") {
        let op = entry["op"].as_str().unwrap();
        let text = |member: &str| entry[member].as_str().unwrap();
        let valid = match op {
            "resource_validate" => judge::<Resource>(&hex(&entry, "bytes").unwrap()).is_ok(),
            "role_validate" => {
                let role = Some(text("role").to_owned());
                FrameworkInfo { role, ..FrameworkInfo::new("u", "f") }.validate().is_ok()
            }
            "id_validate" => TaskId::from(text("id")).validate().is_ok(),
            // These are about resources, and tested with them.
            _ if op.starts_with("resource")
                || op.ends_with("_ops")
                || op.ends_with("_parse")
                || op.ends_with("_print")
                || op == "strict_subrole" =>
            {
                continue;
            }
            _ => {
                score.unknown(op);
                continue;
            }
        };
        score.add(&entry, valid == accepts(&entry), None);
    }
    score.report("validation of resources, roles and IDs");
}

#[test]
fn durations_and_resources_of_mesos_go() {
    let mut score = Score::default();
    for entry in seed_vectors("validate-seeds") {
        if entry["system"] != "mesos-go/api/v1" {
            continue;
        }
        let (input, expected) = (&entry["input"], &entry["expected"]);
        match entry["function"].as_str().unwrap() {
            "time.ParseDuration (ns)" => {
                let span = input.as_str().unwrap().parse::<DurationInfo>();
                let agrees = match &span {
                    Ok(span) => expected["ok"].as_i64() == Some(span.nanoseconds),
                    Err(_) => expected["error"].is_string(),
                };
                // mesos-go wraps where the span does not fit; Mesos and this crate refuse it.
                let wrapped = expected["ok"].as_i64().is_some_and(|n| n < 0);
                let rule = (span.is_err() && wrapped).then_some("mesos-go wraps long spans");
                score.add(&entry, agrees, rule);
            }
            "Resource.Validate" => {
                let Ok(resource) = resource(input) else {
                    // No resource of the model: two values, or an unknown type.
                    score.add(&entry, expected["error"].is_string(), None);
                    continue;
                };
                let agrees = resource.validate().is_ok() == (expected == "valid");
                score.add(&entry, agrees, other_in_go(&resource));
            }
            _ => {}
        }
    }
    score.report("durations and resources of mesos-go");
}

/// Where mesos-go has another rule for resources than Mesos.
fn other_in_go(resource: &Resource) -> Option<&'static str> {
    let amount = resource.as_scalar().unwrap_or(0.0);
    let countable = amount == 0.0 || (0.0005..9.2e15).contains(&amount);
    if resource.reservations.len() > 2 {
        Some("mesos-go compares a refinement with the first role, Mesos with the one before")
    } else if !countable && (amount.is_nan() || amount > 0.0) {
        Some("mesos-go takes amounts that cannot be counted in thousandths")
    } else {
        None
    }
}

/// A resource as mesos-go writes it: with `null` for empty lists, a missing type for SCALAR, and
/// without what only other implementations require.
fn resource(json: &Value) -> Result<Resource, String> {
    let mut json = json.clone();
    let members = json.as_object_mut().unwrap();
    members.retain(|_, value| !value.is_null());
    members.entry("type").or_insert("SCALAR".into());
    if let Some(volume) = json.pointer_mut("/disk/volume").and_then(Value::as_object_mut) {
        volume.entry("mode").or_insert("RW".into());
    }
    serde_json::from_value(json).map_err(|e| e.to_string())
}

/// Rules that only a captured message shows.
#[test]
fn bodies_beside_another_tag() {
    // A resource of type SCALAR with ranges too.
    let bytes = b"\x0a\x04cpus\x10\x00\x1a\x09\x09\x00\x00\x00\x00\x00\x00\xf0\x3f\x22\x00";
    let captured = Captured::<Resource>::decode(bytes).unwrap();
    let violations = captured.validate().unwrap_err();
    assert_eq!(violations.total(), 1);
    assert_eq!(violations.first().rule, Rule::ResourceOtherValue);
    assert_eq!(violations.first().path.to_string(), "Resource.ranges");
}
