//! A cluster as its servers show it: captured documents, pages of tasks, sandboxes.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mesos_client::cluster::{Agent, ClusterError, Master, TaskFilter};
use mesos_client::http::{Config, Http, HttpError, Limits, Masters, Server, Servers};
use mesos_test_data as data;
use mesos_types::operator::{agent, master};
use mesos_types::state::Task;
use serde_json::{Value, json};

use crate::server::{Asked, Step, TestServer, answer, json as document};

pub fn http() -> Http {
    Http::new(Config::default()).unwrap()
}

pub fn master_at(server: &TestServer) -> Master {
    Master::new(Masters::new(http(), Servers::parse(&server.address.to_string()).unwrap()))
}

pub fn agent_at(server: &TestServer) -> Agent {
    Agent::new(http(), Server::parse(&server.address.to_string(), 5051).unwrap())
}

/// A captured document.
fn captured(name: &str) -> Vec<u8> {
    let files = data::traffic("json-endpoints", name);
    fs::read(files.first().unwrap_or_else(|| panic!("no capture {name}"))).unwrap()
}

/// Serves captured documents under their paths.
async fn captured_server() -> TestServer {
    TestServer::start(|asked| match asked.path() {
        "/master/state" => document(captured("master/master_state.body.json")),
        "/master/state-summary" => document(captured("master_state-summary.body.json")),
        "/master/tasks" => document(captured("master/tasks.body.json")),
        "/master/slaves" => document(captured("master/slaves.body.json")),
        "/master/roles" => document(captured("master/roles.body.json")),
        "/master/quota" => document(captured("master/quota.body.json")),
        "/weights" => document(captured("master/weights.body.json")),
        "/master/flags" => document(captured("master/flags.body.json")),
        "/version" => document(captured("version.body.json")),
        "/metrics/snapshot" => document(captured("agent/metrics_snapshot.body.json")),
        "/monitor/statistics" => document(captured("monitor_statistics.body.json")),
        "/containers" => document(captured("agent/containers.body.json")),
        "/maintenance/schedule" | "/maintenance/status" => document("{}"),
        "/health" | "/master/health" => answer("200 OK", "", ""),
        _ => answer("404 Not Found", "text/plain", ""),
    })
    .await
}

#[tokio::test]
async fn every_document_of_a_captured_cluster_is_read() {
    let server = captured_server().await;
    let master = master_at(&server);
    let state = master.state().await.unwrap();
    assert_eq!(state.version.as_deref(), Some("1.12.0"));
    assert!(state.all_tasks().count() > 3);
    assert_eq!(master.summary().await.unwrap().agents.len(), 1);
    assert!(!master.agents().await.unwrap().agents.is_empty());
    assert!(!master.roles().await.unwrap().roles.is_empty());
    assert!(!master.quotas().await.unwrap().configs.is_empty());
    assert!(!master.weights().await.unwrap().is_empty());
    assert!(master.flags().await.unwrap().flags.is_some());
    assert!(master.version().await.unwrap().git_sha.is_some());
    assert!(master.metrics().await.unwrap().contains_key("slave/uptime_secs"));
    assert!(master.maintenance_schedule().await.unwrap().windows.is_empty());
    assert!(master.maintenance_status().await.unwrap().down_machines.is_empty());
    master.health().await.unwrap();
    let tasks = master.all_tasks().await.unwrap();
    let task = tasks.iter().find(|task| task.id.as_deref() == Some("bg")).unwrap();
    // The agent of the captured document is not this server.
    let agent = master.agent_of(task).await.unwrap();
    assert_eq!(agent.server().to_string(), "http://127.0.0.1:5051");
    let agent = agent_at(&server);
    assert!(!agent.statistics().await.unwrap().is_empty());
    assert!(!agent.containers().await.unwrap().is_empty());
    assert!(!agent.metrics().await.unwrap().is_empty());
    agent.version().await.unwrap();
    agent.health().await.unwrap();
    let error = master.frameworks().await.unwrap_err();
    assert!(matches!(&error, ClusterError::Refused { why, .. } if why.status == 404), "{error}");
    assert!(!error.is_temporary());
}

#[tokio::test]
async fn paths_of_old_releases_are_tried() {
    let server = TestServer::start(|asked| match asked.path() {
        "/master/state.json" => document(r#"{"version":"0.19.0","activated_slaves":0}"#),
        "/state.json" => document(r#"{"version":"0.19.0","id":"S0"}"#),
        "/master/tasks.json" => document(r#"{"tasks":[]}"#),
        _ => answer("404 Not Found", "text/plain", ""),
    })
    .await;
    let master = master_at(&server);
    assert_eq!(master.state().await.unwrap().version.as_deref(), Some("0.19.0"));
    assert!(master.all_tasks().await.unwrap().is_empty());
    let agent = agent_at(&server);
    assert_eq!(agent.state().await.unwrap().id.as_deref(), Some("S0"));
}

#[tokio::test]
async fn a_master_that_does_not_redirect_names_the_leader_in_its_state() {
    let leader = TestServer::start(|asked| {
        let pid = format!("master@{}", asked.at);
        document(
            json!({"pid": pid, "leader": pid, "elected_time": 1.5, "id": "leader"}).to_string(),
        )
    })
    .await;
    let named = format!("master@{}", leader.address);
    let other = TestServer::start(move |asked| {
        let pid = format!("master@{}", asked.at);
        document(json!({"pid": pid, "leader": named, "id": "other"}).to_string())
    })
    .await;
    let master = master_at(&other);
    assert_eq!(master.state().await.unwrap().id.as_deref(), Some("leader"));
    assert_eq!(master.state().await.unwrap().id.as_deref(), Some("leader"));
    assert_eq!(other.asked().len(), 1);
}

/// A list of tasks that is served in pages, as a master does.
fn pages(asked: &Asked, tasks: &[Value]) -> Vec<Step> {
    let number = |name: &str, or: usize| asked.query(name).map_or(or, |n| n.parse().unwrap());
    let (limit, offset) = (number("limit", 100), number("offset", 0));
    let wanted = |task: &&Value| {
        asked.query("task_id").is_none_or(|id| task["id"] == id)
            && asked.query("framework_id").is_none_or(|id| task["framework_id"] == id)
    };
    let page: Vec<_> = tasks.iter().filter(wanted).skip(offset).take(limit).collect();
    document(json!({ "tasks": page }).to_string())
}

fn tasks(count: usize) -> Vec<Value> {
    (0..count)
        .map(|i| json!({"id": format!("t{i}"), "framework_id": format!("F{}", i % 2)}))
        .collect()
}

#[tokio::test]
async fn tasks_are_read_in_pages() {
    for count in [0, 1, 99, 100, 101, 499, 500, 1_234] {
        let server = TestServer::start(move |asked| pages(asked, &tasks(count))).await;
        let master = master_at(&server);
        let found = master.all_tasks().await.unwrap();
        assert_eq!(found.len(), count);
        assert!(found.iter().zip(0..).all(|(task, i)| task.id == Some(format!("t{i}"))));
        let filter = TaskFilter { framework: Some("F1".to_owned()), ..TaskFilter::default() };
        assert_eq!(master.tasks(filter).with_size(7).collect().await.unwrap().len(), count / 2);
        assert!(server.asked().iter().all(|asked| asked.query("order").unwrap() == "asc"));
    }
}

#[tokio::test]
async fn pages_of_servers_with_a_mind_of_their_own_end() {
    // One that knows neither offset nor limit nor filters, and one with pages of a hundred.
    let all = TestServer::start(|_| document(json!({ "tasks": tasks(700) }).to_string())).await;
    let master = master_at(&all);
    assert_eq!(master.all_tasks().await.unwrap().len(), 700);
    let filter = TaskFilter { task: Some("t5".to_owned()), ..TaskFilter::default() };
    assert_eq!(master.tasks(filter).collect().await.unwrap().len(), 1);
    assert!(all.asked().len() <= 4);
    let hundred = TestServer::start(|asked| {
        let offset: usize = asked.query("offset").unwrap().parse().unwrap();
        let page: Vec<_> = tasks(350).into_iter().skip(offset).take(100).collect();
        document(json!({ "tasks": page }).to_string())
    })
    .await;
    assert_eq!(master_at(&hundred).all_tasks().await.unwrap().len(), 350);
}

#[tokio::test]
async fn a_task_that_moves_between_pages_comes_once() {
    // Before each page but the first a task is added at the front, so that all move back by one.
    let added = AtomicUsize::new(0);
    let server = TestServer::start(move |asked| {
        let added = added.fetch_add(1, Ordering::SeqCst);
        let mut list: Vec<_> = (0..added).map(|i| json!({"id": format!("new{i}")})).collect();
        list.extend(tasks(30));
        pages(asked, &list)
    })
    .await;
    let found =
        master_at(&server).tasks(TaskFilter::default()).with_size(10).collect().await.unwrap();
    let mut ids: Vec<_> =
        found.into_iter().filter_map(|task| task.id).filter(|id| id.starts_with('t')).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), count), (30, 30));
}

#[tokio::test]
async fn tasks_are_found_by_id_name_and_beginning() {
    let list = vec![
        json!({"id": "web.1", "name": "web", "state": "TASK_FAILED", "statuses": [{"timestamp": 9}]}),
        json!({"id": "web.2", "name": "web", "state": "TASK_RUNNING", "statuses": [{"timestamp": 5}]}),
        json!({"id": "web.3", "name": "web", "state": "TASK_KILLED", "statuses": [{"timestamp": 10}]}),
        json!({"id": "job.a", "name": "j", "state": "TASK_FINISHED", "statuses": [{"timestamp": 1}]}),
        json!({"id": "job.b", "name": "j", "state": "TASK_FAILED", "statuses": [{"timestamp": 2}]}),
        json!({"id": "web", "name": "other", "state": "TASK_FINISHED"}),
    ];
    let server = TestServer::start(move |asked| pages(asked, &list)).await;
    let master = master_at(&server);
    let find = async |name: &str| master.find_task(name).await.map(|task| task.id.unwrap());
    assert_eq!(find("web.3").await.unwrap(), "web.3");
    assert_eq!(find("web").await.unwrap(), "web");
    assert_eq!(find("j").await.unwrap(), "job.b");
    assert_eq!(find("job.a").await.unwrap(), "job.a");
    assert_eq!(find("nosuch").await, Err(ClusterError::NoTask("nosuch".to_owned())));
    let error = find("job.").await.unwrap_err();
    assert!(matches!(&error, ClusterError::ManyTasks { ids, .. } if ids.len() == 2), "{error}");
    assert!(error.to_string().contains("job.a"), "{error}");
    // Among tasks of one name the one that runs comes first.
    let server = TestServer::start(move |asked| {
        pages(asked, &[
            json!({"id": "a", "name": "n", "state": "TASK_RUNNING", "statuses": [{"timestamp": 1}]}),
            json!({"id": "b", "name": "n", "state": "TASK_FAILED", "statuses": [{"timestamp": 2}]}),
        ])
    })
    .await;
    assert_eq!(master_at(&server).find_task("n").await.unwrap().id.as_deref(), Some("a"));
}

fn task(value: Value) -> Task {
    serde_json::from_value(value).unwrap()
}

#[tokio::test]
async fn a_sandbox_is_waited_for() {
    let count = AtomicUsize::new(0);
    let server = TestServer::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => answer("503 Service Unavailable", "text/plain", "Agent has not finished recovery"),
        1 => document(r#"{"id":"S0","frameworks":[]}"#),
        _ => document(
            r#"{"id":"S0","frameworks":[{"id":"F","executors":[{"id":"t","directory":"/sandbox"}]}]}"#,
        ),
    })
    .await;
    let agent = agent_at(&server);
    let wait = Duration::from_secs(10);
    let found = agent.wait_for_sandbox(&task(json!({"id": "t", "framework_id": "F"})), wait).await;
    assert_eq!(found.unwrap(), "/sandbox");
    assert_eq!(server.asked().len(), 3);
    // One that never comes.
    let begin = Instant::now();
    let error = agent.wait_for_sandbox(&task(json!({"id": "x"})), Duration::from_millis(500)).await;
    assert!(matches!(error.unwrap_err(), ClusterError::NoSandbox { .. }));
    assert!(begin.elapsed() < Duration::from_secs(2));
    // What will not pass is an error at once.
    let denied = TestServer::start(|_| answer("401 Unauthorized", "text/plain", "")).await;
    let error =
        agent_at(&denied).wait_for_sandbox(&task(json!({"id": "x"})), wait).await.unwrap_err();
    assert!(error.is_denied(), "{error}");
    assert_eq!(denied.asked().len(), 1);
}

#[tokio::test]
async fn an_agent_is_found_by_its_address() {
    let server = TestServer::start(|_| {
        document(
            r#"{"slaves":[{"id":"S0","pid":"slave(1)@10.0.0.7:5099","hostname":"h"},
                {"id":"S1","hostname":"b.example","port":5052},{"id":"S2","hostname":"c.example"},{"id":"S3"}]}"#,
        )
    })
    .await;
    let master = master_at(&server);
    let at = async |id: &str| {
        master
            .agent_of(&task(json!({"id": "t", "slave_id": id})))
            .await
            .map(|a| a.server().to_string())
    };
    assert_eq!(at("S0").await.unwrap(), "http://10.0.0.7:5099");
    assert_eq!(at("S1").await.unwrap(), "http://b.example:5052");
    assert_eq!(at("S2").await.unwrap(), "http://c.example:5051");
    for id in ["S3", "S9"] {
        assert!(matches!(at(id).await.unwrap_err(), ClusterError::NoAgent { .. }));
    }
}

#[tokio::test]
async fn what_is_not_the_document_is_a_clear_error() {
    let html = "<html><body>Sign in</body></html>";
    let server = TestServer::start(move |asked| match asked.path() {
        "/master/roles" => answer("200 OK", "text/html; charset=utf-8", html),
        "/master/quota" => answer("502 Bad Gateway", "text/html", html),
        "/master/slaves" => document(html),
        "/weights" => document(r#"[{"role":[]}]"#),
        "/version" => answer("403 Forbidden", "text/plain", "no\n"),
        "/master/flags" => document(""),
        "/master/frameworks" => answer("200 OK", "text/javascript", "cb({\"frameworks\":[]});"),
        // Without a type what may be a document is read.
        "/maintenance/status" => {
            vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".to_vec())]
        }
        other => panic!("{other}"),
    })
    .await;
    let master = master_at(&server);
    let error = master.roles().await.unwrap_err();
    assert!(matches!(&error, ClusterError::Kind { found, .. } if found == "text/html"), "{error}");
    let error = master.quotas().await.unwrap_err();
    assert!(error.is_temporary() && !error.to_string().contains('<'), "{error}");
    let error = master.agents().await.unwrap_err();
    assert!(matches!(&error, ClusterError::Document { .. }), "{error}");
    let error = master.weights().await.unwrap_err();
    assert!(error.to_string().contains("[0].role"), "{error}");
    let error = master.version().await.unwrap_err();
    assert!(error.is_denied() && error.to_string().contains("no"), "{error}");
    assert!(matches!(master.flags().await.unwrap_err(), ClusterError::Document { .. }));
    assert!(master.frameworks().await.unwrap().frameworks.is_empty());
    master.maintenance_status().await.unwrap();
}

#[tokio::test]
async fn a_document_of_100_mb_is_read_or_refused() {
    let big: Arc<Mutex<Vec<u8>>> = Arc::default();
    let padding = "x".repeat(100 << 20);
    *big.lock().unwrap() = format!(r#"{{"version":"1","padding":"{padding}"}}"#).into_bytes();
    let server = TestServer::start(move |_| document(&*big.lock().unwrap())).await;
    let state = master_at(&server).state().await.unwrap();
    assert_eq!(state.extra.get("padding").unwrap().as_str().unwrap().len(), 100 << 20);
    let limits = Limits { body: 10 << 20, ..Limits::default() };
    let masters = Masters::new(
        http().with_limits(limits),
        Servers::parse(&server.address.to_string()).unwrap(),
    );
    let error = Master::new(masters).state().await.unwrap_err();
    assert!(matches!(error, ClusterError::Http(HttpError::TooLarge { .. })), "{error}");
}

#[tokio::test]
async fn calls_of_the_operator_api_are_answered() {
    use mesos_types::Codec as _;
    let server = TestServer::start(|asked| {
        assert_eq!((asked.method.as_str(), asked.path()), ("POST", "/api/v1"));
        assert_eq!(asked.header("content-type"), Some("application/x-protobuf"));
        match master::Call::decode(&asked.body).unwrap() {
            master::Call::GetHealth => {
                let response =
                    master::Response::GetHealth(master::response::GetHealth { healthy: true });
                answer("200 OK", "application/x-protobuf", response.encode_to_vec())
            }
            master::Call::Teardown(_) => answer("200 OK", "", ""),
            master::Call::GetVersion => answer("200 OK", "text/html", "{}"),
            master::Call::GetFlags => answer("200 OK", "application/x-protobuf", b"\xff\xff"),
            _ => answer("501 Not Implemented", "text/plain", "not here"),
        }
    })
    .await;
    let master = master_at(&server);
    let health = master.call(&master::Call::GetHealth).await.unwrap();
    assert!(matches!(health, Some(master::Response::GetHealth(health)) if health.healthy));
    let teardown = master::Call::teardown("F".into());
    assert_eq!(master.call(&teardown).await.unwrap(), None);
    let error = master.call(&master::Call::GetVersion).await.unwrap_err();
    assert!(matches!(error, ClusterError::Kind { .. }), "{error}");
    let error = master.call(&master::Call::GetFlags).await.unwrap_err();
    assert!(matches!(error, ClusterError::Message { .. }), "{error}");
    let error = agent_at(&server).call(&agent::Call::GetContainers(None)).await.unwrap_err();
    assert!(error.to_string().contains("not here"), "{error}");
}
