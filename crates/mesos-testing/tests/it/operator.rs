//! What operators and people see.

use std::time::Duration;

use mesos_client::cluster::{Access, Agent, Master, Watched};
use mesos_client::http::{self, Http, Masters, Server, Servers};
use mesos_client::scheduler::{self, Config, Event};
use mesos_testing::TestCluster;
use mesos_types::operator::master as op;
use mesos_types::state::{Document, Endpoint};
use mesos_types::{FrameworkInfo, TaskState};

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
    let agent = cluster.agents().next().unwrap().0.to_string();
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
