//! Which harness knows a vector, and small functions.

use std::time::Duration;

use mesos_protocol::v1::scheduler::set_filters;
use mesos_protocol::{
    Environment, EnvironmentError, EnvironmentProblem, ErrorList, parse_duration,
};
use mesos_test_data::{Score, seed_vectors};
use mesos_types::http::{ApiError, ApiErrorKind};
use mesos_types::scheduler::{Call, CallKind, call};
use mesos_types::{Codec, Dialect, Filters, json, operator};
use serde_json::{Map, Value, json};

/// The vectors of mesos-go whose function begins with one of these.
pub fn vectors(prefixes: &[&str]) -> Vec<(String, Value)> {
    let all = seed_vectors("protocol-vectors").into_iter();
    let mesos_go = all.filter(|e| e["system"].as_str().is_some_and(|s| s.starts_with("mesos-go")));
    let named = mesos_go.map(|e| (e["function"].as_str().unwrap().to_owned(), e));
    named.filter(|(function, _)| prefixes.iter().any(|p| function.starts_with(p))).collect()
}

#[test]
fn durations() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["time.ParseDuration"]) {
        let text = entry["input"].as_str().unwrap();
        let expected = &entry["expected"];
        let found = parse_duration(text);
        let agrees = match expected["ok"].as_u64() {
            Some(nanos) => found == Ok(Duration::from_nanos(nanos)),
            None => found.is_err() && expected["error"].is_string(),
        };
        // mesos-go lets what is too long wrap to the least number.
        let wraps = expected["ok"].as_i64() == Some(i64::MIN) && found.is_err();
        score.add(&entry, agrees, wraps.then_some("too long a duration is an error"));
    }
    score.report("durations");
}

/// What mesos-go says of a status.
pub fn go_text(kind: ApiErrorKind) -> &'static str {
    match kind {
        ApiErrorKind::NotLeading => "call sent to a non-leading master",
        ApiErrorKind::Malformed => "malformed request",
        ApiErrorKind::NotAuthenticated => "call not authenticated",
        ApiErrorKind::NotSubscribed => "no subscription established",
        ApiErrorKind::NotFound => "mesos http endpoint not found",
        ApiErrorKind::NotAcceptable => "unsupported media type",
        ApiErrorKind::Conflict => "incompatible API version",
        ApiErrorKind::TooMany => "rate limited",
        ApiErrorKind::Unavailable => "mesos server unavailable",
        _ => "",
    }
}

#[test]
fn refusals() {
    let mut score = Score::default();
    for (function, entry) in vectors(&["apierrors.Code.Error"]) {
        let details = if function.contains("foo") { "foo" } else { "" };
        let status = http::StatusCode::from_u16(entry["input"].as_u64().unwrap() as u16).unwrap();
        let found = ApiError::of(status, details.as_bytes());
        let text = |error: &ApiError| {
            let separator = if details.is_empty() { "" } else { ": " };
            format!("{}{separator}{}", go_text(error.kind()), error.details)
        };
        let expected = &entry["expected"];
        let agrees = match (&found, expected) {
            (None, Value::Null) => true,
            (Some(error), Value::String(expected)) => text(error) == *expected,
            (Some(error), expected) => {
                json!({
                    "message": text(error),
                    "subscription_loss": error.is_subscription_lost(),
                    "temporary": error.is_temporary(),
                }) == *expected
            }
            _ => false,
        };
        score.add(&entry, agrees, None);
    }
    score.report("refusals");
}

/// The errors in a text such as `([nil,a,[]],nil)`, nested lists laid flat.
fn errors(text: &str) -> Vec<Option<String>> {
    let names = text.split([',', '(', ')', '[', ']']).map(str::trim).filter(|n| !n.is_empty());
    names.map(|name| (name != "nil").then(|| name.to_owned())).collect()
}

#[test]
fn error_lists() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["rules.Error"]) {
        let Some(input) = entry["input"].as_str().filter(|i| i.starts_with('(')) else {
            score.unknown("rules.Error of another form");
            continue;
        };
        let found = ErrorList::of(errors(input)).map(|list| list.to_string());
        let agrees = found.as_deref() == entry["expected"].as_str();
        // An empty list is not an error here.
        let none = found.is_none() && entry["expected"] == "no errors";
        score.add(&entry, agrees, none.then_some("a list without errors is not a list"));
    }
    score.report("lists of errors");
}

/// Drops the members that mesos-go writes for what is absent.
fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, v)| !v.is_null());
            Value::Object(kept.map(|(k, v)| (k.clone(), without_null(v))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(without_null).collect(),
        other => other.clone(),
    }
}

/// JSON documents that are equal, whole numbers written either way.
fn same_json(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_json(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, v)| b.get(k).is_some_and(|w| same_json(v, w)))
        }
        _ => a == b,
    }
}

/// Whether a call of these bytes is written as those bytes, and as that document.
fn same_call<T: Codec>(hex: &[u8], document: &Value) -> bool {
    let Ok(call) = T::decode_exact(hex) else { return false };
    let written: Value = serde_json::from_slice(&json::to_vec(&call, Dialect::V1)).unwrap();
    let read = json::from_slice::<T>(&serde_json::to_vec(document).unwrap(), Dialect::V1);
    call.encode_to_vec() == hex && same_json(&written, document) && read == Ok(call)
}

#[test]
fn calls() {
    let mut score = Score::default();
    for (function, entry) in vectors(&["encode call: ", "calls.Filters on "]) {
        if let Some(name) = function.strip_prefix("calls.Filters on ") {
            let Ok(tag) = name.parse::<call::Type>() else {
                score.unknown(&function);
                continue;
            };
            let mut call = Call::new(CallKind::bare(Some(tag)));
            let result = set_filters(&mut call, Some(Filters::default()));
            score.add(&entry, result.is_ok() == entry["expected"]["panic"].is_null(), None);
            continue;
        }
        let expected = &entry["expected"];
        let Some(hex) = mesos_test_data::hex(expected, "protobuf_hex") else {
            score.unknown(&function);
            continue;
        };
        let document = without_null(&expected["json"]);
        let api = function.trim_start_matches("encode call: ").split(' ').next().unwrap();
        let agrees = match api {
            "scheduler" => same_call::<Call>(&hex, &document),
            "executor" => same_call::<mesos_types::executor::Call>(&hex, &document),
            "master" => same_call::<operator::master::Call>(&hex, &document),
            "agent" => same_call::<operator::agent::Call>(&hex, &document),
            _ => {
                score.unknown(&function);
                continue;
            }
        };
        score.add(&entry, agrees, None);
    }
    score.report("calls");
}

#[test]
fn environments() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["executor config.FromEnv"]) {
        let variables = entry["input"].as_object().unwrap();
        let variables = variables.iter().map(|(k, v)| (k.as_str(), v.as_str().unwrap()));
        let expected = &entry["expected"];
        let agrees = match Environment::read(variables) {
            Err(EnvironmentError { problems }) => expected["error"].as_str().is_some_and(|text| {
                // The same variables are missing, in the same order.
                let missing = problems.iter().filter_map(|problem| match problem {
                    EnvironmentProblem::Missing(name) => Some(*name),
                    _ => None,
                });
                let words: Vec<&str> = text.split([' ', ']']).collect();
                let named = words.windows(2).filter(|w| w[0] == "variable:").map(|w| w[1]);
                missing.eq(named)
            }),
            Ok(found) => {
                let nanos = |d: Duration| d.as_nanos() as u64;
                let recovery = found.recovery;
                same_json(
                    expected,
                    &json!({
                        "FrameworkID": found.framework_id.0,
                        "ExecutorID": found.executor_id.0,
                        "Directory": found.directory,
                        "Sandbox": found.sandbox,
                        "AgentEndpoint": found.agent_endpoint,
                        "ExecutorShutdownGracePeriod": nanos(found.shutdown_grace_period),
                        "Checkpoint": recovery.is_some(),
                        "RecoveryTimeout": recovery.map_or(0, |r| nanos(r.timeout)),
                        "SubscriptionBackoffMax": recovery.map_or(0, |r| nanos(r.backoff_max)),
                    }),
                )
            }
        };
        score.add(&entry, agrees, None);
    }
    score.report("environments of executors");
}
