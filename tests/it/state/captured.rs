//! Every captured document is read and written again without loss.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mesos_test_data as data;
use mesos_types::state::{
    Document, Endpoint, Health, MasterState, Redirect, from_slice, without_jsonp, written_as_read,
};
use serde_json::Value;

/// The endpoint that a captured file is from: its name is the path with `_` for `/`, and may
/// begin with the name of a process and end in a query or a number.
fn endpoint(path: &Path) -> Option<Endpoint> {
    let name = path.file_name()?.to_str()?;
    let name = name.strip_suffix(".body.json").or(name.strip_suffix(".body.txt"))?;
    let name = name.split("__").next()?;
    let server = path.parent()?.file_name()?.to_str()?;
    let starts = |end: &str| {
        ["master_", "slave1_", "registrar1_", "agent_"]
            .iter()
            .any(|process| name.strip_prefix(process).is_some_and(|rest| rest.starts_with(end)))
    };
    let has = |end: &str| name.starts_with(end) || starts(end);
    let mut found: Vec<(usize, Endpoint)> = Vec::new();
    for &endpoint in Endpoint::ALL {
        let path = endpoint.path();
        let path = path.strip_prefix("/master").filter(|p| *p == "/state").unwrap_or(path);
        let path = path.strip_prefix("/slave").filter(|p| *p == "/state").unwrap_or(path);
        let state = [Endpoint::MasterState, Endpoint::AgentState].contains(&endpoint);
        if state && (endpoint == Endpoint::MasterState) != (server == "master") {
            continue;
        }
        let end = path.trim_start_matches('/').replace('/', "_");
        if has(&end) {
            found.push((end.len(), endpoint));
        }
    }
    // The longest name is the most telling: `state-summary` begins with `state`.
    found.into_iter().max_by_key(|(length, _)| *length).map(|(_, endpoint)| endpoint)
}

#[test]
fn all_documents_are_written_as_they_were_read() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut unknown = Vec::new();
    for path in data::traffic("json-endpoints", ".body.json") {
        let text = fs::read(&path).unwrap();
        let Some(endpoint) = endpoint(&path) else {
            unknown.push(path.display().to_string());
            continue;
        };
        let document = Document::read(endpoint, &text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let before: Value = serde_json::from_slice(&text).unwrap();
        assert_eq!(written_as_read(endpoint, &text), Ok(true), "{}", path.display());
        // What is read once more is the same.
        assert_eq!(Document::read(endpoint, &document.to_vec()).unwrap(), document);
        // Where the members tell the endpoint, they tell the right one. Both lists of containers
        // have the same members, but for one.
        if let Ok(detected) = Document::detect(&text) {
            assert_eq!(detected.endpoint(), endpoint, "{}", path.display());
        } else {
            let empty = before.as_object().is_some_and(|o| o.is_empty())
                || before.as_array().is_some_and(|a| a.is_empty());
            assert!(empty, "{} is not told by its members", path.display());
        }
        *counts.entry(format!("{endpoint:?}")).or_default() += 1;
    }
    println!("documents by endpoint: {counts:?}; of no endpoint: {unknown:?}");
    assert!(counts.len() >= 10, "too few documents: {counts:?}");
}

#[test]
fn no_member_of_a_captured_document_is_unknown_by_mistake() {
    // Members that no type has a field for would be kept, but who asks for them finds no field.
    let mut missing: BTreeMap<String, usize> = BTreeMap::new();
    for path in data::traffic("json-endpoints", ".body.json") {
        let Some(Endpoint::MasterState) = endpoint(&path) else { continue };
        let state: MasterState = from_slice(&fs::read(&path).unwrap()).unwrap();
        let mut note = |extra: &mesos_types::state::Extra, of: &str| {
            for (name, _) in extra.iter() {
                *missing.entry(format!("{of}.{name}")).or_default() += 1;
            }
        };
        note(&state.extra, "state");
        state.agents.iter().for_each(|agent| note(&agent.extra, "agent"));
        state.all_frameworks().for_each(|framework| note(&framework.extra, "framework"));
        for task in state.all_tasks() {
            note(&task.extra, "task");
            task.statuses.iter().for_each(|status| note(&status.extra, "status"));
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn redirect_and_health_are_read_from_the_head() {
    let head = |name: &str| {
        let files = data::traffic("json-endpoints", name);
        files.iter().map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>()
    };
    let redirects = head("redirect.response.http");
    assert!(!redirects.is_empty());
    for text in redirects {
        let location = text.lines().find_map(|line| line.strip_prefix("Location: ")).unwrap();
        let redirect = Redirect::of_location(location.trim()).unwrap();
        assert_eq!(redirect.to_string(), location.trim());
    }
    for text in head("health.response.http") {
        let status = text.split(' ').nth(1).unwrap().parse().unwrap();
        assert!(Health::of_status(status).healthy);
    }
    assert!(!Health::of_status(503).healthy);
    assert_eq!(Redirect::of_location("/state"), None);
    let https = Redirect::of_location("https://leader.example:5050/redirect").unwrap();
    assert_eq!(https.leader, "leader.example:5050");
}

#[test]
fn calls_of_a_function_are_unwrapped() {
    for path in data::traffic("json-endpoints", ".body.txt") {
        let text = fs::read(&path).unwrap();
        let inner = without_jsonp(&text);
        if inner.len() == text.len() {
            continue;
        }
        let endpoint = endpoint(&path).unwrap();
        assert_eq!(written_as_read(endpoint, inner), Ok(true), "{}", path.display());
        println!("{} is a call of a function", path.display());
    }
    assert_eq!(without_jsonp(b"cb({\"a\":1});\n"), b"{\"a\":1}");
    assert_eq!(without_jsonp(b"cb([])"), b"[]");
    assert_eq!(without_jsonp(b"{\"a\":\"f(1)\"}"), b"{\"a\":\"f(1)\"}");
    assert_eq!(without_jsonp(b"(1)"), b"(1)");
    assert_eq!(without_jsonp(b""), b"");
}

#[test]
fn endpoints_are_found_by_path() {
    for (path, expected) in [
        ("/master/state", Some(Endpoint::MasterState)),
        ("/master/state.json", Some(Endpoint::MasterState)),
        ("/slave(1)/state", Some(Endpoint::AgentState)),
        ("/slave(12)/state.json?x=1", Some(Endpoint::AgentState)),
        // Both have it.
        ("/state", None),
        ("/state-summary", Some(Endpoint::StateSummary)),
        ("/master/state-summary", Some(Endpoint::StateSummary)),
        ("/master/tasks.json", Some(Endpoint::Tasks)),
        ("/tasks?limit=10&offset=0", Some(Endpoint::Tasks)),
        ("/master/slaves", Some(Endpoint::Agents)),
        ("/slaves", Some(Endpoint::Agents)),
        ("/slave(1)/monitor/statistics", Some(Endpoint::Statistics)),
        ("/monitor/statistics.json", Some(Endpoint::Statistics)),
        ("/files/read?path=/a&offset=0", Some(Endpoint::FileData)),
        ("/registrar(1)/registry", Some(Endpoint::Registry)),
        ("/master/maintenance/status", Some(Endpoint::MaintenanceStatus)),
        ("/metrics/snapshot", Some(Endpoint::Metrics)),
        ("/nosuch", None),
        ("", None),
        ("/", None),
    ] {
        assert_eq!(Endpoint::of_path(path), expected, "{path}");
    }
}
