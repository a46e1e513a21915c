//! The vectors of the container drivers that this package follows: iron-io's runner and
//! fnproject.

use std::collections::{BTreeMap, BTreeSet};

use mesos_container::image::{ParsedImage, parse_image, parse_image_fn};
use mesos_container::registry::{RegistryAuth, RegistryAuths, registry_url, subdomains};
use mesos_container::stat::average;
use mesos_container::{
    Config, ContainerError, End, Ending, Exit, Memory, RunResult, Stat, Status, decimate,
};
use mesos_test_data::{Score, seed_vectors};
use mesos_types::TimeInfo;
use serde_json::{Value, json};

#[test]
fn vectors_agree() {
    let mut score = Score::default();
    for entry in seed_vectors("container-vectors") {
        let system = entry["system"].as_str().unwrap();
        let function = entry["function"].as_str().unwrap();
        let fnproject = system.starts_with("fnproject/");
        if !fnproject && !system.starts_with("iron-io/runner") {
            continue;
        }
        let (input, expected) = (&entry["input"], &entry["expected"]);
        let outcome = match function {
            "ParseImage" if fnproject => fn_image(input, expected),
            "ParseImage" => image(&parse_image(text(input)), expected).into(),
            "Memory.Unmarshal (envconfig text)" => memory_text(input, expected),
            "json.Unmarshal into Memory" => memory_json(input, expected),
            "Memory.UnmarshalJSON (called directly with raw bytes)" => memory_text(input, expected),
            "DefaultConfig" => {
                (serde_json::to_value(Config::default()).unwrap() == *expected).into()
            }
            "json.Marshal(DefaultConfig())" => {
                (serde_json::to_string(&Config::default()).unwrap() == text(expected)).into()
            }
            "Config from environment" => config(input, expected),
            "status constants" => status_constants(expected).into(),
            "docker driver: final status" => final_status(input, expected),
            "docker registryURL" => url(input, expected).into(),
            "docker getSubdomains" => {
                let ours: BTreeSet<&str> = subdomains(text(input)).into_iter().collect();
                let theirs = expected.as_array().unwrap().iter().map(text).collect();
                (ours == theirs).into()
            }
            "docker findRegistryConfig -> server address" => {
                let auths: RegistryAuths = input["configured_auths"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|address| RegistryAuth {
                        server_address: text(address).to_owned(),
                        ..RegistryAuth::default()
                    })
                    .collect();
                let found = auths.find(text(&input["registry"]));
                (found.map_or("", |auth| auth.server_address.as_str()) == text(expected)).into()
            }
            "Decimate" => stats_vector(input, expected),
            "average" => match read_stats(input.get("samples").unwrap_or(input)) {
                Some(samples) => {
                    let ours = average(&samples).map(|stat| write_stat(&stat));
                    Outcome { agrees: ours.as_ref() == Some(expected), rule: sums(&samples) }
                }
                None => Outcome::UNKNOWN,
            },
            _ if function.starts_with("Decimate(240, ") => series(function, input, expected),
            _ => Outcome::UNKNOWN,
        };
        match outcome {
            Outcome { rule: Some("unknown"), .. } => score.unknown(function),
            Outcome { agrees, rule } => score.add(&entry, agrees, rule),
        }
    }
    score.report("container drivers");
}

/// Whether ours agrees, and the rule by which it may differ.
struct Outcome {
    agrees: bool,
    rule: Option<&'static str>,
}

impl Outcome {
    const UNKNOWN: Self = Outcome { agrees: false, rule: Some("unknown") };
}

impl From<bool> for Outcome {
    fn from(agrees: bool) -> Self {
        Outcome { agrees, rule: None }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn image(ours: &ParsedImage, expected: &Value) -> bool {
    json!({"registry": ours.registry, "repo": ours.repo, "tag": ours.tag}) == *expected
}

/// The original takes the port of a registry for a tag where a digest stands in place of the tag.
fn fn_image(input: &Value, expected: &Value) -> Outcome {
    let input = text(input);
    let name = input.split('@').next().unwrap();
    let last = name.rsplit('/').next().unwrap();
    let port_and_no_tag = input.contains('@') && name.contains(':') && !last.contains(':');
    let rule = port_and_no_tag.then_some("a port is not a tag");
    Outcome { agrees: image(&parse_image_fn(input), expected), rule }
}

/// The texts of errors are our own: what is compared is whether there is an error.
fn memory_text(input: &Value, expected: &Value) -> Outcome {
    let ours = text(input).parse::<Memory>();
    let agrees = match &ours {
        Ok(memory) => expected.get("ok").and_then(Value::as_u64) == Some(memory.0),
        Err(_) => expected.get("error").is_some(),
    };
    // What is past 64 bits has no meaning in the original.
    let too_large = ours == Err(mesos_container::MemoryError::TooLarge);
    Outcome { agrees, rule: too_large.then_some("2^64 bytes and more are an error") }
}

/// The original rejects every JSON value, which is a defect. Ours reads a text with a unit and an
/// integer, and rejects the others too.
fn memory_json(input: &Value, expected: &Value) -> Outcome {
    let token = text(input);
    let ours: Option<Memory> = serde_json::from_str(token).ok();
    let agrees = match ours {
        Some(memory) => expected.get("ok").and_then(Value::as_u64) == Some(memory.0),
        None => expected.get("error").is_some(),
    };
    let readable = match serde_json::from_str(token) {
        Ok(Value::String(text)) => text.parse() == ours.ok_or(mesos_container::MemoryError::NoUnit),
        Ok(Value::Number(number)) => number.as_u64() == ours.map(|memory| memory.0),
        _ => false,
    };
    Outcome { agrees, rule: readable.then_some("memory is read from JSON") }
}

fn config(input: &Value, expected: &Value) -> Outcome {
    let Some(environment) = input.as_object() else { return Outcome::UNKNOWN };
    let lookup = |name: &str| environment.get(name).map(|value| text(value).to_owned());
    match Config::from_env(lookup) {
        Ok(config) => (serde_json::to_value(config).unwrap() == *expected).into(),
        Err(_) => expected.get("error").is_some().into(),
    }
}

fn status_constants(expected: &Value) -> bool {
    let ours: BTreeMap<String, &str> = [
        Status::Running,
        Status::Success,
        Status::Error,
        Status::Timeout,
        Status::Killed,
        Status::Cancelled,
    ]
    .into_iter()
    .map(|status| (format!("Status{status:?}"), status.as_str()))
    .collect();
    serde_json::to_value(ours).unwrap() == *expected
}

fn final_status(input: &Value, expected: &Value) -> Outcome {
    let end = match input.get("ctx").and_then(Value::as_str) {
        None | Some("ok") => None,
        Some(ctx) if ctx.starts_with("deadline") => Some(End::DeadlineExceeded),
        Some(ctx) if ctx.starts_with("cancel") => Some(End::Cancelled),
        Some(_) => return Outcome::UNKNOWN,
    };
    let ending = if input["inspect"] == "fails" {
        let message = text(&input["error"]).to_owned();
        Err(ContainerError::Other { message, user_visible: false })
    } else {
        let running = input["running"] == true;
        let code = input["exit_code"].as_i64().unwrap_or_default();
        Ok(Ending {
            exit: (!running).then_some(Exit::Code(code)),
            out_of_memory: input["oom_killed"].as_bool(),
        })
    };
    let result = RunResult::new(ending, end);
    // The texts of the original stand for kinds of errors.
    let error = match expected["error"].as_str() {
        None => result.error.is_none(),
        Some("out of memory error") => result.error == Some(ContainerError::OutOfMemory),
        Some("task in running state but not timed out. weird") => {
            result.error == Some(ContainerError::StillRunning)
        }
        Some(text) => result.error.as_ref().map(ToString::to_string).as_deref() == Some(text),
    };
    let visible = expected.get("user_visible").and_then(Value::as_bool).is_none_or(|visible| {
        visible == result.error.as_ref().is_some_and(ContainerError::is_user_visible)
    });
    (error && visible && result.status.as_str() == text(&expected["status"])).into()
}

fn url(input: &Value, expected: &Value) -> bool {
    let url = expected.get("ok").unwrap_or(expected).as_str();
    match registry_url(text(input)) {
        Ok(ours) => url == Some(ours.as_str()),
        Err(_) => url.is_none_or(|url| url.starts_with("error")),
    }
}

fn read_stats(value: &Value) -> Option<Vec<Stat>> {
    value.as_array()?.iter().map(read_stat).collect()
}

fn read_stat(value: &Value) -> Option<Stat> {
    let nanoseconds = value["t_ns"].as_i64()?;
    let metrics = value["metrics"].as_object()?.iter();
    let metrics: Option<BTreeMap<String, u64>> =
        metrics.map(|(name, value)| Some((name.clone(), value.as_u64()?))).collect();
    Some(Stat { timestamp: TimeInfo { nanoseconds }, metrics: metrics? })
}

fn write_stat(stat: &Stat) -> Value {
    json!({"t_ns": stat.timestamp.nanoseconds, "metrics": stat.metrics})
}

fn write_stats(stats: &[Stat]) -> Value {
    stats.iter().map(write_stat).collect()
}

/// The original adds numbers in 64 bits and loses what does not fit.
fn sums(samples: &[Stat]) -> Option<&'static str> {
    let mut sums: BTreeMap<&str, u128> = BTreeMap::new();
    for (name, value) in samples.iter().flat_map(|stat| &stat.metrics) {
        *sums.entry(name).or_default() += u128::from(*value);
    }
    let overflow = sums.values().any(|sum| *sum > u128::from(u64::MAX));
    overflow.then_some("sums are exact")
}

fn stats_vector(input: &Value, expected: &Value) -> Outcome {
    let Some(samples) = read_stats(&input["samples"]) else { return Outcome::UNKNOWN };
    let max = input["max"].as_i64().unwrap();
    let rule = sums(&samples);
    // A negative number of samples is none.
    let ours = write_stats(&decimate(samples, max.try_into().unwrap_or(0)));
    // The original has two values for an empty list.
    let none = ours == json!([]) && expected.is_null();
    Outcome { agrees: none || ours == *expected, rule }
}

/// Samples a second apart whose number is their index, some of them shifted in time.
fn series(function: &str, input: &Value, expected: &Value) -> Outcome {
    let Some(n) = input.as_i64() else { return Outcome::UNKNOWN };
    let shift = |i: i64| {
        if function.contains("with +20min shift from index 150") && i >= 150 { 20 * 60 } else { 0 }
    };
    let stat = |i: i64| {
        let nanoseconds = (i + shift(i)) * 1_000_000_000;
        Stat::new(TimeInfo { nanoseconds }, [("x", i as u64)])
    };
    let ours = decimate((0..n).map(stat).collect(), 240);
    if function.ends_with("-> len") {
        (expected.as_u64() == Some(ours.len() as u64)).into()
    } else if function.ends_with("-> first 5 and last 3") {
        let last = write_stats(&ours[ours.len() - 3..]);
        (json!({"first": write_stats(&ours[..5]), "last": last}) == *expected).into()
    } else if function.ends_with("-> all") {
        (write_stats(&ours) == *expected).into()
    } else {
        Outcome::UNKNOWN
    }
}
