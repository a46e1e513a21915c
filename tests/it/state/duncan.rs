//! The functions of duncan's client, by its vectors.

use mesos_test_data as data;
use mesos_types::state::{
    AddressError, AgentState, DurationError, Log, Status, Task, Tasks, chronos, from_slice,
    is_agent_line,
};
use serde_json::{Value, json};

const SYSTEM: &str = "duncan/mesos";

/// A document made of a part of a vector.
fn read<T: mesos_types::state::Whole>(value: Value) -> T {
    from_slice(value.to_string().as_bytes()).unwrap()
}

fn task(statuses: &Value) -> Task {
    read(json!({ "id": "the-task", "statuses": statuses }))
}

/// What the original says where it fails; the texts of some of its errors hold more.
fn expected_error(entry: &Value) -> Option<&str> {
    entry["expected"]["error"].as_str()
}

#[test]
fn every_vector_agrees() {
    let mut score = data::Score::default();
    for entry in data::seed_vectors("duncan") {
        if entry["system"] != SYSTEM {
            continue;
        }
        let input = &entry["input"];
        let expected = &entry["expected"];
        let function = entry["function"].as_str().unwrap();
        // Go's reader of JSON has texts of its own for what is not JSON.
        let mut rule = None;
        // The original does not look at statuses without a container, but stops the program.
        // A vector of that is answered here with an error or a value: it must be one of ours.
        let panics = expected.get("panic").is_some();
        let agrees = match function {
            "Tasks.TasksFor" => {
                let ids = input["ids"].as_array().unwrap();
                let tasks: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
                let tasks: Tasks = read(json!({ "tasks": tasks }));
                let found = tasks.named(input["name"].as_str().unwrap());
                let found: Vec<_> = found.iter().map(|task| task.id.as_deref().unwrap()).collect();
                // No task gives an empty list, which Go may print as null.
                json!(found) == expected["ok"] || (found.is_empty() && expected["ok"].is_null())
            }
            "Tasks.Less(0,1)" => {
                let tasks: Tasks = read(json!({ "tasks": input }));
                let [a, b] = &*tasks.tasks else { panic!("{entry}") };
                let less = a.by_last_status(b).is_lt();
                // Two tasks without statuses: neither is less.
                if panics { !less } else { json!(less) == *expected }
            }
            "Task.Duration" => match (task(input).duration(), expected_error(&entry)) {
                (Ok(secs), None) => expected["ok"].as_f64() == Some(secs),
                (Err(error), Some(text)) => error.to_string() == text,
                _ => panics && task(input).duration().is_err(),
            },
            "Task.SlaveIP" => match (task(input).agent_address(), expected_error(&entry)) {
                (Ok(ip), None) if panics => !ip.is_empty(),
                (Ok(ip), None) => expected["ok"].as_str() == Some(ip),
                // The rest is Go's picture of a struct.
                (Err(error), Some(text)) => {
                    let prefix = "could not find slave IP for ";
                    text.starts_with(prefix) && error.to_string().starts_with(prefix)
                }
                (Err(_), None) => panics,
                _ => false,
            },
            "Task.LogDirectory" => {
                let body = input["agent_state_body"].as_str().unwrap();
                let result = &expected["result"];
                let state = from_slice::<AgentState>(body.as_bytes());
                let id = input["task_id"].as_str().unwrap();
                let directory =
                    state.as_ref().map(|state| state.log_directory(id, Some(chronos::FRAMEWORK)));
                let status = input["http_status"].as_u64().unwrap_or(200);
                match (directory, result["ok"].as_str(), result["error"].as_str()) {
                    // What is not a document at all is for the client to say.
                    _ if status != 200 => result["error"].is_string(),
                    (Ok(Some(found)), Some(wanted), _) => found == wanted,
                    (Err(_), None, Some(_)) => true,
                    // The original goes on asking for what is not there, and for tasks in the two
                    // lists of executors that it does not search.
                    (Ok(found), None, _) => {
                        let searched_twice =
                            |framework: &mesos_types::state::Framework, list: &str| {
                                let value = serde_json::to_value(framework).unwrap();
                                value[list]
                                    .as_array()
                                    .is_some_and(|l| l.iter().any(|e| e["id"] == id))
                            };
                        let state = state.as_ref().unwrap();
                        let missed = state
                            .frameworks
                            .iter()
                            .any(|f| searched_twice(f, "completed_executors"))
                            || state
                                .completed_frameworks
                                .iter()
                                .any(|f| searched_twice(f, "executors"));
                        if found.is_some() && missed {
                            rule = Some(
                                "the two lists of executors that the original does not search",
                            );
                        }
                        found.is_none()
                    }
                    _ => false,
                }
            }
            "chronos taskName(app, env, command)" => {
                let part = |i: usize| input[i].as_str().unwrap();
                chronos::job_name(part(0), part(1), part(2)) == expected.as_str().unwrap()
            }
            "chronos validateSchedule" => {
                let valid = chronos::validate_schedule(input.as_str().unwrap()).is_ok();
                valid == (expected == "ok")
            }
            "constants" => {
                use mesos_types::TaskState::{Failed, Finished, Killed, Running, Staging};
                let state = |s: mesos_types::TaskState| json!(s.to_string());
                let constants = json!({
                    "TaskFramework": chronos::FRAMEWORK,
                    "TaskRunning": state(Running), "TaskStaging": state(Staging),
                    "TaskFinished": state(Finished), "TaskFailed": state(Failed),
                    "TaskKilled": state(Killed),
                });
                constants == *expected
            }
            _ => {
                score.unknown(function);
                continue;
            }
        };
        score.add(&entry, agrees, rule);
    }
    score.report("duncan/mesos");
}

#[test]
fn what_stops_the_original_does_not_stop_us() {
    // Two tasks without statuses are equal.
    let empty = Task::default();
    assert!(empty.by_last_status(&empty).is_eq());
    // A status without a container is passed over, also after one with.
    let found = task(&json!([
        {"state": "TASK_RUNNING", "container_status":
            {"network_infos": [{"ip_addresses": [{"ip_address": "10.0.0.1"}]}]}},
        {"state": "TASK_LOST"},
        {"state": "TASK_LOST", "container_status": null},
    ]));
    assert_eq!(found.agent_address(), Ok("10.0.0.1"));
    let none = task(&json!([{"state": "TASK_STAGING"}]));
    assert_eq!(none.agent_address(), Err(AddressError { task: "the-task".to_owned() }));
    // The form of 0.28 and before.
    let old = task(&json!([{"container_status": {"network_infos": [{"ip_address": "10.0.0.9"}]}}]));
    assert_eq!(old.agent_address(), Ok("10.0.0.9"));
    // Ends that the original does not know, and a status without a time.
    let lost = task(
        &json!([{"state": "TASK_RUNNING", "timestamp": 1}, {"state": "TASK_LOST", "timestamp": 2}]),
    );
    assert_eq!(lost.duration(), Err(DurationError::Incomplete));
    let timeless =
        task(&json!([{"state": "TASK_RUNNING"}, {"state": "TASK_FINISHED", "timestamp": 2}]));
    assert_eq!(timeless.duration(), Err(DurationError::NoTime));
    let back = task(
        &json!([{"state": "TASK_RUNNING", "timestamp": 3}, {"state": "TASK_KILLED", "timestamp": "1.5"}]),
    );
    assert_eq!(back.duration(), Ok(-1.5));
}

#[test]
fn names_match_as_in_the_original() {
    let named =
        |id: &str, name: &str| Task { id: Some(id.to_owned()), ..Task::default() }.is_named(name);
    assert!(named("ct:1:0:job:", "job"));
    assert!(named("::", ""));
    assert!(named("a:job:", "job"));
    assert!(!named("job:", "job"));
    assert!(!named("job", "job"));
    assert!(!named("ct:1:0:a:b:args", "a:b"));
    assert!(!Task::default().is_named(""));
}

/// An agent on which each of the four lists has an executor of the same ID, in another run.
fn agent() -> AgentState {
    read(json!({
        "frameworks": [{
            "id": "F1", "name": "marathon",
            "executors": [
                {"id": "e", "directory": "/1/running", "container": "C1"},
                {"id": "pod", "directory": "/1/pod/", "container": "C9"}
            ],
            "completed_executors": [
                {"id": "e", "directory": "/1/first", "container": "C2"},
                {"id": "e", "directory": "/1/second", "container": "C3"},
                {"id": "gone", "directory": "/1/gone-1", "container": "C4"},
                {"id": "gone", "directory": "/1/gone-2", "container": "C5"}
            ]
        }],
        "completed_frameworks": [{
            "id": "F2", "name": "chronos",
            "executors": [{"id": "x", "directory": "/2/x"}],
            "completed_executors": [{"id": "e", "directory": "/2/e"}, {"id": "y", "directory": "/2/y"}]
        }]
    }))
}

#[test]
fn all_four_lists_of_executors_are_searched() {
    let agent = agent();
    // The order of the original first, then the two lists that it forgets.
    assert_eq!(agent.log_directory("e", None), Some("/2/e"));
    assert_eq!(agent.log_directory("e", Some("marathon")), Some("/1/running"));
    assert_eq!(agent.log_directory("gone", Some("F1")), Some("/1/gone-1"));
    assert_eq!(agent.log_directory("x", Some("chronos")), Some("/2/x"));
    assert_eq!(agent.log_directory("x", Some("marathon")), None);
    assert_eq!(agent.log_directory("nosuch", None), None);
}

#[test]
fn a_sandbox_is_that_of_the_run_and_of_the_nested_container() {
    let agent = agent();
    let of = |task: Value| agent.sandbox(&read(task));
    let at = |container: Value| json!([{"container_status": {"container_id": container}}]);
    // The executor of a command has the ID of the task. Without a container, the one that runs.
    assert_eq!(
        of(json!({"id": "e", "executor_id": "", "framework_id": "F1"})).unwrap(),
        "/1/running"
    );
    assert_eq!(
        of(json!({"id": "e", "framework_id": "F1", "statuses": at(json!({"value": "C2"}))}))
            .unwrap(),
        "/1/first"
    );
    // The latest of several that ended.
    assert_eq!(of(json!({"id": "gone", "framework_id": "F1"})).unwrap(), "/1/gone-2");
    assert_eq!(of(json!({"id": "t", "executor_id": "x"})).unwrap(), "/2/x");
    // A task of a group has a container within that of its executor.
    let nested = json!({"value": "n", "parent": {"value": "m", "parent": {"value": "C9"}}});
    let pod =
        json!({"id": "t", "executor_id": "pod", "framework_id": "F1", "statuses": at(nested)});
    assert_eq!(of(pod).unwrap(), "/1/pod/containers/m/containers/n");
    assert_eq!(of(json!({"id": "nosuch"})), None);
    assert_eq!(of(json!({})), None);
}

#[test]
fn the_log_to_read_follows_the_state() {
    let log = |state: &str| Task { state: Some(state.to_owned()), ..Task::default() }.log_to_read();
    assert_eq!(log("TASK_FINISHED"), Log::Stdout);
    assert_eq!(log("TASK_RUNNING"), Log::Stdout);
    for state in ["TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR", "TASK_GONE"] {
        assert_eq!(log(state), Log::Stderr, "{state}");
    }
    assert_eq!(Task::default().log_to_read(), Log::Stdout);
    assert_eq!((Log::Stdout.as_str(), Log::Stderr.as_str()), ("stdout", "stderr"));
    assert!(is_agent_line("I0124 21:18:23.1 9 exec.cpp:161] Version: 1.0.1"));
    assert!(is_agent_line("--sandbox_directory=/mnt"));
    assert!(!is_agent_line("hello"));
}

#[test]
fn times_are_told() {
    let t = task(&json!([
        {"state": "TASK_STAGING", "timestamp": 5},
        {"state": "TASK_RUNNING", "timestamp": 7.5},
    ]));
    assert_eq!(t.since(), Some(7.5));
    assert_eq!(task(&json!([{"state": "TASK_STAGING", "timestamp": 5}])).since(), Some(5.0));
    assert_eq!(Task::default().since(), None);
    let status: Option<&Status> = t.last_status();
    assert_eq!(status.unwrap().state.as_deref(), Some("TASK_RUNNING"));
}
