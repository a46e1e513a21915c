//! The vectors of the neighbouring systems about these meanings.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use mesos_types::value::Scalar;
use mesos_types::wire::Default as Declared;
use mesos_types::*;
use serde_json::{Value as Json, json};

use super::call::{rebuilt, rebuilt_of_executor};
use super::default::defaults;
use super::task::task;
use crate::support::{self, Score};

#[test]
fn vectors_of_the_systems() {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for entry in support::seed_vectors("framing-vectors") {
        let function = entry["function"].as_str().unwrap();
        let (input, expected) = (&entry["input"], &entry["expected"]);
        let (name, holds) = match function {
            "TaskState number and isTerminalState" | "TaskState number and isTerminal" => {
                ("states of tasks", task_state(input, expected))
            }
            "Status number" => ("states of drivers", driver_status(input, expected)),
            "declared default" => ("defaults", declared_default(input, expected)),
            "marshal then unmarshal / conversion" => ("conversions", conversion(input, expected)),
            _ if function.starts_with("encode call: ") => {
                ("calls", encoded_call(function, expected))
            }
            _ => continue,
        };
        let score = scores.entry(name).or_default();
        match holds {
            Some(holds) => score.add(&entry, holds, None),
            None => score.unknown(function),
        }
    }
    for name in ["states of tasks", "states of drivers", "defaults", "conversions", "calls"] {
        scores.remove(name).unwrap_or_default().report(name);
    }
}

/// Either as on the wire, `TASK_RUNNING`, or as hs-mesos calls it, `TaskRunning` or `Failed`.
fn task_state(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?;
    let state = name.parse().ok().or_else(|| {
        let name = name.trim_start_matches("Task");
        TaskState::ALL.iter().copied().find(|state| format!("{state:?}") == name)
    })?;
    Some(json!({"number": state.number(), "terminal": state.is_terminal()}) == *expected)
}

fn driver_status(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?;
    let status = Status::ALL.iter().find(|status| format!("{status:?}") == name)?;
    Some(json!(status.number()) == *expected)
}

/// Messages of package `mesos` as they were in 0.20, where they are still so.
fn declared_default(input: &Json, expected: &Json) -> Option<bool> {
    let name = input.as_str()?.replace("Slave", "Agent");
    if let "HealthCheck.HTTP.path" = name.as_str() {
        return Some(json!(health_check::HttpCheckInfo::new(1).path()) == *expected);
    }
    let (message, field) = name.rsplit_once('.')?;
    let declared = defaults().get(name.as_str()).copied().or_else(|| {
        // A required field needs no accessor.
        let entry = registry::find(&format!("mesos.v1.{message}"))?;
        entry.table().fields.iter().find(|f| f.name == field)?.default
    })?;
    Some(match declared {
        Declared::Bool(b) => json!(b) == *expected,
        Declared::Integer(n) => json!(n) == *expected,
        Declared::Double(x) => expected.as_f64() == Some(x),
        Declared::Text(text) | Declared::Name(text) => json!(text) == *expected,
    })
}

/// What hs-mesos makes of commands, tasks and health checks.
fn conversion(input: &Json, expected: &Json) -> Option<bool> {
    let command = if let Some(line) = input["CommandValue"]["ShellCommand"].as_str() {
        CommandInfo::shell(line)
    } else if let Some(raw) = input["CommandValue"]["RawCommand"].as_array() {
        let arguments = raw.get(1)?.as_array()?.iter().filter_map(Json::as_str);
        CommandInfo::exec(raw.first()?.as_str()?, arguments)
    } else if input["wire TaskInfo"]["executor"].is_string()
        && input["wire TaskInfo"]["command"].is_string()
    {
        // Nothing is lost here; the executor, which wins there, is at hand.
        let task = task().with_executor(ExecutorInfo::new("E"));
        let task = TaskInfo { command: Some(Box::default()), ..task };
        let Execution::Both { executor, .. } = task.execution() else { return Some(false) };
        return Some(
            json!({"taskImplementation": format!("TaskExecutor {}", executor.executor_id)})
                == *expected,
        );
    } else if input["wire HealthCheck"]["http"].is_string()
        && input["wire HealthCheck"]["command"].is_string()
    {
        let check = HealthCheck {
            r#type: None,
            command: Some(Box::default()),
            ..HealthCheck::http(1, "H")
        };
        let Some(health_check::Strategy::Http(http)) = check.strategy() else { return Some(false) };
        return Some(
            json!({"healthCheckStrategy": format!("HTTPCheck {}", http.path())}) == *expected,
        );
    } else {
        return None;
    };
    let wire =
        json!({"shell": command.shell, "value": command.value, "arguments": command.arguments});
    Some(json!({ "wire": wire }) == *expected)
}

/// The bytes, read and made again by the builder, are the same.
fn encoded_call(function: &str, expected: &Json) -> Option<bool> {
    let bytes = HEXLOWER.decode(expected["protobuf_hex"].as_str()?.as_bytes()).ok()?;
    if function.contains(": executor ") {
        let call = executor::Call::decode_exact(&bytes[..]).unwrap();
        return Some(rebuilt_of_executor(&call).encode_to_vec() == bytes);
    }
    let call = scheduler::Call::decode_exact(&bytes[..]).unwrap();
    Some(rebuilt(&call).encode_to_vec() == bytes)
}

#[test]
fn vectors_of_printing() {
    let mut score = Score::default();
    for entry in support::vectors("resources-vectors.jsonl") {
        let op = entry["op"].as_str().unwrap();
        let result = &entry["result"];
        let holds = match op {
            "scalar_print" => scalar_print(&entry["value"], result),
            "value_parse" if result["print"].is_string() => {
                support::hex(result, "bytes").map(|bytes| {
                    json!(Value::decode_exact(&bytes).unwrap().to_string()) == result["print"]
                })
            }
            "attributes_parse" if result["attributes"].is_array() => {
                Some(result["attributes"].as_array().unwrap().iter().all(|attribute| {
                    let bytes = support::hex(attribute, "bytes").unwrap();
                    json!(Attribute::decode_exact(&bytes).unwrap().to_string())
                        == attribute["print"]
                }))
            }
            _ => continue,
        };
        match holds {
            Some(holds) => score.add(&entry, holds, None),
            None => score.unknown(op),
        }
    }
    score.report("printing of values");
}

fn scalar_print(value: &Json, result: &Json) -> Option<bool> {
    let value: f64 = value.as_str()?.parse().ok()?;
    // Beyond what thousandths can count, the original has no defined behaviour.
    (value.abs() < 9.2e15).then(|| json!(Scalar(value).to_string()) == result["print"])
}
