//! What operators and people see.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mesos_client::cluster::{Access, Agent, Master, Watched};
use mesos_client::http::{self, Http, Masters, Server, Servers};
use mesos_client::scheduler::{self, Config, Event};
use mesos_testing::TestCluster;
use mesos_types::operator::master as op;
use mesos_types::state::{Document, Endpoint};
use mesos_types::{FrameworkInfo, TaskState};
use serde_json::Value;

use crate::life::task;

/// A cluster on which a task runs, and its framework.
async fn with_task(command: &str) -> (TestCluster, scheduler::Handle, scheduler::Events) {
    let cluster = TestCluster::builder().agents(2).start().await.unwrap();
    let framework =
        FrameworkInfo { failover_timeout: Some(60.0), ..FrameworkInfo::new("root", "seen") };
    let config = Config::new(cluster.master().to_string(), framework);
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    loop {
        match events.next().await.unwrap().unwrap() {
            Event::Offers(offers) => {
                handle.launch(&offers[0], [task("t", command, &offers[0].agent_id)]);
            }
            Event::Update(status) if status.state == TaskState::Running => break,
            _ => {}
        }
    }
    (cluster, handle, events)
}

fn master(cluster: &TestCluster) -> Master {
    let http = Http::new(http::Config::default()).unwrap();
    let servers = Servers::new([Server::parse(&cluster.master().to_string(), 5050).unwrap()]);
    Master::new(Masters::new(http, servers.unwrap()))
}

#[tokio::test]
async fn operators_see_the_state() {
    let (cluster, handle, mut events) = with_task("sleep 600").await;
    // Updates are acknowledged as they are read.
    tokio::spawn(async move { while events.next().await.is_some() {} });
    let client = master(&cluster);
    let state = client.get_state().await.unwrap();
    assert_eq!(state.get_agents.as_ref().unwrap().agents.len(), 2);
    assert_eq!(state.get_tasks.as_ref().unwrap().tasks[0].state, TaskState::Running);
    assert_eq!(state.get_frameworks.as_ref().unwrap().frameworks[0].framework_info.name, "seen");
    assert_eq!(client.get_agents().await.unwrap().agents.len(), 2);

    let mut watch = client.watch();
    let seen = async {
        while let Some(watched) = watch.next().await {
            let Watched::Event(event) = watched.unwrap() else { continue };
            match *event {
                op::Event::Subscribed(body) => {
                    assert_eq!(body.get_state.unwrap().get_agents.unwrap().agents.len(), 2);
                    handle.kill("t".into(), None, None);
                }
                op::Event::TaskUpdated(body) if body.state == TaskState::Killed => return,
                _ => {}
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(5), seen).await.unwrap();
}

/// Every document is one that the readers of this project take for what it is, with nothing in
/// it that they have no place for.
#[tokio::test]
async fn documents() {
    let (cluster, _handle, _events) = with_task("echo hello; sleep 600").await;
    let http = Http::new(http::Config::default()).unwrap();
    let get = |address: String, path: &'static str| {
        let http = http.clone();
        async move {
            let response = http.get(&format!("http://{address}{path}")).await.unwrap();
            (response.status.as_u16(), response.body.collect().await.unwrap())
        }
    };
    let master = cluster.master().to_string();
    let agent = cluster.agents().next().unwrap().to_string();
    let endpoints = [
        (&master, "/state", Endpoint::MasterState),
        (&master, "/master/state.json", Endpoint::MasterState),
        (&master, "/state-summary", Endpoint::StateSummary),
        (&master, "/slaves", Endpoint::Agents),
        (&master, "/frameworks", Endpoint::Frameworks),
        (&master, "/tasks", Endpoint::Tasks),
        (&master, "/roles", Endpoint::Roles),
        (&master, "/version", Endpoint::Version),
        (&master, "/flags", Endpoint::Flags),
        (&agent, "/state", Endpoint::AgentState),
        (&agent, "/slave(1)/state", Endpoint::AgentState),
        (&agent, "/containers", Endpoint::Containers),
    ];
    for (address, path, endpoint) in endpoints {
        let (status, body) = get(address.clone(), path).await;
        assert_eq!(status, 200, "{path}");
        let document =
            Document::read(endpoint, &body).unwrap_or_else(|error| panic!("{path} {error}"));
        assert_eq!(document.to_vec(), body, "{path}");
        let detected = Document::detect(&body).map(|found| found.endpoint());
        if !path.contains("version") {
            assert_eq!(detected.ok(), Some(endpoint), "{path} {body:?}");
        }
    }
    for path in ["/health", "/master/health"] {
        assert_eq!(get(master.clone(), path).await.0, 200);
    }
    assert_eq!(get(master.clone(), "/nosuch").await.0, 404);
    let (_, body) = get(master.clone(), "/state?jsonp=cb").await;
    assert!(body.starts_with(b"cb({") && body.ends_with(b"});"), "{body:?}");
}

/// The sandbox of a task is found and read as from a real cluster.
#[tokio::test]
async fn sandboxes() {
    let (cluster, _handle, _events) = with_task("echo hello; sleep 600").await;
    let master = master(&cluster);
    let task = master.find_task("t").await.unwrap();
    let agent: Agent = master.agent_of(&task).await.unwrap();
    let sandbox = agent.wait_for_sandbox(&task, Duration::from_secs(2)).await.unwrap();
    let files = agent.files();
    let path = format!("{sandbox}/stdout");
    for access in [Access::Endpoints, Access::Calls] {
        let files = agent.files().with_access(access);
        let list = files.list(&sandbox).await.unwrap();
        let names: Vec<&str> = list.iter().map(|file| file.name()).collect();
        assert_eq!(names, ["stderr", "stdout"]);
        assert_eq!(files.size(&path).await.unwrap(), 6);
        let read = files.read(&path, 1, 100).await.unwrap();
        assert_eq!(read.bytes, "ello\n");
    }
    let whole = files.load(&path).await.unwrap().collect().await.unwrap();
    assert_eq!(whole, "hello\n");
    assert!(files.list("/nosuch").await.is_err());
}

/// A framework that is torn down before the end of its task was acknowledged leaves a sandbox.
#[tokio::test]
async fn sandboxes_outlive_frameworks() {
    let (cluster, handle, mut events) = with_task("echo hello; sleep 0.1").await;
    while let Some(event) = events.next().await {
        if matches!(event, Ok(Event::Update(status)) if status.state == TaskState::Finished) {
            handle.stop(false);
        }
    }
    let master = master(&cluster);
    let task = master.find_task("t").await.unwrap();
    let agent = master.agent_of(&task).await.unwrap();
    let sandbox = agent.wait_for_sandbox(&task, Duration::from_secs(5)).await.unwrap();
    let read = agent.files().read(&format!("{sandbox}/stdout"), 0, 100).await.unwrap();
    assert_eq!(read.bytes, "hello\n");
}

/// The members of a document that one of two documents has and the other has not: those of the
/// elements of a list are taken together.
fn unlike(path: &str, recorded: &[&Value], own: &[&Value], found: &mut BTreeSet<String>) {
    let objects = |values: &[&Value]| {
        let mut members: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for value in values {
            for (name, value) in value.as_object().into_iter().flatten() {
                members.entry(name.clone()).or_default().push(value.clone());
            }
        }
        members
    };
    fn elements<'a>(values: &[&'a Value]) -> Vec<&'a Value> {
        values.iter().filter_map(|value| value.as_array()).flatten().collect()
    }
    let (in_lists, own_lists) = (elements(recorded), elements(own));
    // A list that is empty says nothing of its elements.
    if !in_lists.is_empty() && !own_lists.is_empty() {
        unlike(&format!("{path}[]"), &in_lists, &own_lists, found);
    }
    let (a, b) = (objects(recorded), objects(own));
    for name in a.keys().chain(b.keys()) {
        let path = format!("{path}.{name}");
        match (a.get(name), b.get(name)) {
            (Some(a), Some(b)) => {
                unlike(&path, &a.iter().collect::<Vec<_>>(), &b.iter().collect::<Vec<_>>(), found);
            }
            // Mesos writes some lists that are empty, and others not.
            (Some(list), None) | (None, Some(list)) if list.iter().all(is_empty) => {}
            (Some(_), None) => drop(found.insert(format!("{path} is missing"))),
            _ => drop(found.insert(format!("{path} is there"))),
        }
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// The rule by which a member differs.
fn excuse(difference: &str) -> Option<&'static str> {
    let path = difference.split(' ').next()?;
    let name = path.rsplit('.').next()?;
    Some(match name {
        "git_sha" | "build_date" | "build_time" | "build_user" => "this master was not built",
        // Members whose names are data.
        _ if path.contains(".flags.") || path.contains(".attributes") => "names are data",
        "capabilities" | "checkpoint" | "failover_timeout" | "hostname"
            if path.contains(".framework_info.") =>
        {
            "the frameworks are others"
        }
        "executor_id" => "the tasks are others",
        "labels" | "user" | "principal" | "role" | "roles" => "the frameworks are others",
        "ports" if difference.contains("used") || difference.contains("offered") => {
            "the tasks are others"
        }
        "ports" | "healthy" | "parent" => "the tasks are others",
        _ => return None,
    })
}

fn compare(name: &str, recorded: &Value, own: &Value, excuses: &mut BTreeMap<&'static str, usize>) {
    let mut found = BTreeSet::new();
    unlike("", &[recorded], &[own], &mut found);
    let mut left = Vec::new();
    for difference in found {
        match excuse(&difference) {
            Some(rule) => *excuses.entry(rule).or_default() += 1,
            None => left.push(difference),
        }
    }
    assert!(left.is_empty(), "{name}: {left:#?}");
}

/// Documents have the members that those of a real master have.
#[tokio::test]
async fn documents_as_of_a_real_master() {
    let cluster = TestCluster::builder()
        .agents(1)
        .attributes([mesos_types::Attribute::text("rack", "r1")])
        .start()
        .await
        .unwrap();
    let framework = |name: &str| FrameworkInfo {
        hostname: Some("h".to_owned()),
        ..FrameworkInfo::new("root", name)
    };
    // One framework that has ended with its task, and one whose task runs.
    for (name, command, until) in
        [("over", "true", TaskState::Finished), ("open", "sleep 600", TaskState::Running)]
    {
        let config = Config::new(cluster.master().to_string(), framework(name));
        let (handle, mut events) = scheduler::connect(config).await.unwrap();
        loop {
            match events.next().await.unwrap().unwrap() {
                Event::Offers(offers) => {
                    handle.launch(&offers[0], [task("t", command, &offers[0].agent_id)]);
                }
                Event::Update(status) if status.state == until => break,
                _ => {}
            }
        }
        if until.is_terminal() {
            handle.stop(false);
            while events.next().await.is_some() {}
        } else {
            tokio::spawn(async move { while events.next().await.is_some() {} });
            std::mem::forget(handle);
        }
    }
    let http = Http::new(http::Config::default()).unwrap();
    let mut excuses = BTreeMap::new();
    let mut count = 0;
    for name in ["state", "state-summary", "slaves", "frameworks", "tasks", "roles", "version"] {
        let end = format!("running/master/{name}.body.json");
        for path in mesos_test_data::traffic("json-endpoints", &end) {
            count += 1;
            let recorded: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let address = format!("http://{}/{name}", cluster.master());
            let own = http.get(&address).await.unwrap().body.collect().await.unwrap();
            let own: Value = serde_json::from_slice(&own).unwrap();
            compare(name, &recorded, &own, &mut excuses);
        }
    }
    // The answers to calls of operators.
    for path in mesos_test_data::traffic("v1-operator/master/json", ".response.body.json") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let name = name.split('.').next().unwrap();
        let plain = !["_reserved", "_scheduled", "_deactivated", "_missing"]
            .iter()
            .any(|end| name.ends_with(end));
        if !name.starts_with("GET_") || !plain {
            continue;
        }
        count += 1;
        let recorded: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let request = ::http::Request::post(format!("http://{}/api/v1", cluster.master()))
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .body(bytes::Bytes::from(format!(
                "{{\"type\":\"{name}\",\"{}\":{{}}}}",
                name.to_lowercase()
            )));
        let answer = http.send(request.unwrap()).await.unwrap();
        assert_eq!(answer.status.as_u16(), 200, "{name}");
        let own: Value = serde_json::from_slice(&answer.body.collect().await.unwrap()).unwrap();
        compare(name, &recorded, &own, &mut excuses);
    }
    println!("{count} documents; differences by rule {excuses:?}");
}
