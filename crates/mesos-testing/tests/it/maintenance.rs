//! Machines that will be away for a while.

use std::time::Duration;

use mesos_client::cluster::{ClusterError, Master};
use mesos_client::http::{self, Http, Masters, RequestBody, Server, Servers};
use mesos_client::scheduler::{self, Config, Event, Events};
use mesos_testing::TestCluster;
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::operator::allocator::inverse_offer_status::Status;
use mesos_types::operator::maintenance::{Schedule, Window};
use mesos_types::{
    DurationInfo, Filters, FrameworkInfo, MachineId, TaskState, TimeInfo, Unavailability,
};

use crate::life::task;

fn master(cluster: &TestCluster) -> Master {
    let http = Http::new(http::Config::default()).unwrap();
    let servers = Servers::new([Server::parse(&cluster.master().to_string(), 5050).unwrap()]);
    Master::new(Masters::new(http, servers.unwrap()))
}

fn machine() -> MachineId {
    MachineId { hostname: Some("127.0.0.1".to_owned()), ip: Some("127.0.0.1".to_owned()) }
}

fn schedule(start: i64) -> Schedule {
    let unavailability = Unavailability {
        duration: Some(DurationInfo { nanoseconds: 3_600_000_000_000 }),
        ..Unavailability::new(TimeInfo { nanoseconds: start })
    };
    let window = Window { machine_ids: vec![machine()], ..Window::new(unavailability) };
    Schedule { windows: vec![window] }
}

async fn next(events: &mut Events) -> Event {
    let event = tokio::time::timeout(Duration::from_secs(5), events.next()).await;
    event.expect("nothing comes").unwrap().unwrap()
}

#[tokio::test]
async fn a_machine_goes_and_comes_back() {
    let cluster = TestCluster::builder().agents(1).resources("cpus:4;mem:1024");
    let cluster = cluster.allocation_interval(Duration::from_millis(20)).start().await.unwrap();
    let master = master(&cluster);
    let framework = FrameworkInfo {
        capabilities: vec![Capability::PartitionAware.into()],
        ..FrameworkInfo::new("root", "moved")
    };
    let config = Config::new(cluster.master().to_string(), framework);
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    loop {
        match next(&mut events).await {
            Event::Offers(offers) => {
                assert_eq!(offers[0].unavailability, None);
                handle.launch(&offers[0], [task("t", "sleep 1000", &offers[0].agent_id)]);
            }
            Event::Update(status) if status.state == TaskState::Running => break,
            _ => {}
        }
    }

    // What is planned is told: by offers of what is free, and by asking for what is not.
    master.update_maintenance_schedule(schedule(5)).await.unwrap();
    handle.revive(Vec::new());
    let (mut offered, mut asked) = (false, None);
    while !offered || asked.is_none() {
        match next(&mut events).await {
            Event::Offers(offers) => {
                if let Some(unavailability) = &offers[0].unavailability {
                    assert_eq!(unavailability.start.nanoseconds, 5);
                    offered = true;
                }
            }
            Event::InverseOffers(offers) => asked = Some(offers[0].clone()),
            _ => {}
        }
    }
    let asked = asked.unwrap();
    assert_eq!(asked.unavailability.start.nanoseconds, 5);
    let answers = async || {
        let status = master.get_maintenance_status().await.unwrap().status;
        assert_eq!(status.draining_machines[0].id, machine());
        let statuses = &status.draining_machines[0].statuses;
        statuses.iter().map(|answer| answer.status).collect::<Vec<_>>()
    };
    assert_eq!(answers().await, []);
    let soon = Some(Filters::refuse_for(Duration::from_millis(100)));
    handle.decline_inverse_offers([asked.id], soon);
    // It is asked again after a while.
    let again = loop {
        if let Event::InverseOffers(offers) = next(&mut events).await {
            break offers[0].clone();
        }
    };
    assert_eq!(answers().await, [Status::Decline]);
    // Another plan is another question.
    master.update_maintenance_schedule(schedule(6)).await.unwrap();
    let (mut withdrawn, mut asked) = (false, None);
    while asked.is_none() {
        match next(&mut events).await {
            Event::InverseOfferRescinded(id) => withdrawn |= id == again.id,
            Event::InverseOffers(offers) => asked = Some(offers[0].clone()),
            _ => {}
        }
    }
    assert!(withdrawn);
    handle.accept_inverse_offers([asked.unwrap().id], None);
    let accepted = async {
        while answers().await != [Status::Accept] {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), accepted).await.unwrap();

    // What is on the machine ends with it, and nothing comes back before it may.
    master.start_maintenance(vec![machine()]).await.unwrap();
    loop {
        if let Event::Update(status) = next(&mut events).await {
            assert_eq!(status.state, TaskState::Gone);
            break;
        }
    }
    let status = master.get_maintenance_status().await.unwrap().status;
    assert_eq!((status.draining_machines.len(), &status.down_machines[..]), (0, &[machine()][..]));
    let ended = |cluster: &mesos_testing::cluster::Cluster| cluster.agent(0).is_none();
    assert!(cluster.wait_until(Duration::from_secs(5), ended).await);
    cluster.start_agent(0).await.unwrap();
    assert!(cluster.wait_until(Duration::from_secs(5), ended).await);
    // Another master knows of it.
    cluster.restart_master().await.unwrap();
    cluster.start_agent(0).await.unwrap();
    assert!(cluster.wait_until(Duration::from_secs(5), ended).await);

    master.stop_maintenance(vec![machine()]).await.unwrap();
    assert!(master.get_maintenance_schedule().await.unwrap().schedule.windows.is_empty());
    cluster.start_agent(0).await.unwrap();
    assert!(cluster.wait_for_agents(Duration::from_secs(5)).await);
    assert_eq!(master.get_agents().await.unwrap().agents.len(), 1);
}

#[tokio::test]
async fn what_cannot_be_planned() {
    let cluster = TestCluster::builder().agents(1).start().await.unwrap();
    let master = master(&cluster);
    let refused = |result: Result<(), ClusterError>| match result {
        Err(ClusterError::Refused { why, .. }) => {
            assert_eq!(why.status.as_u16(), 400);
            why.details
        }
        other => panic!("{other:?}"),
    };
    let unknown = refused(master.start_maintenance(vec![machine()]).await);
    assert!(unknown.contains("schedule"), "{unknown}");
    let mut twice = schedule(1);
    twice.windows.push(twice.windows[0].clone());
    refused(master.update_maintenance_schedule(twice).await);
    master.update_maintenance_schedule(schedule(1)).await.unwrap();
    let not_down = refused(master.stop_maintenance(vec![machine()]).await);
    assert!(not_down.contains("DOWN"), "{not_down}");
    master.start_maintenance(vec![machine()]).await.unwrap();
    refused(master.start_maintenance(vec![machine()]).await);
    // A machine that is down stays in the plan.
    refused(master.update_maintenance_schedule(Schedule { windows: vec![] }).await);
}

/// The endpoints of older tools.
#[tokio::test]
async fn endpoints() {
    let cluster = TestCluster::builder().agents(1).start().await.unwrap();
    let http = Http::new(http::Config::default()).unwrap();
    let ask = async |method: &str, path: &str, body: &'static str| {
        let uri = format!("http://{}{path}", cluster.master());
        let body = RequestBody::from(bytes::Bytes::from_static(body.as_bytes()));
        let request = ::http::Request::builder().method(method).uri(uri).body(body).unwrap();
        let response = http.send(request).await.unwrap();
        let body = response.body.collect().await.unwrap();
        (response.status.as_u16(), String::from_utf8(body.to_vec()).unwrap())
    };
    let get = |path| ask("GET", path, "");
    assert_eq!(get("/maintenance/schedule").await, (200, "{}".to_owned()));
    assert_eq!(get("/maintenance/status").await, (200, "{}".to_owned()));
    let planned = r#"{"windows":[{"machine_ids":[{"hostname":"127.0.0.1","ip":"127.0.0.1"}],"unavailability":{"start":{"nanoseconds":1}}}]}"#;
    assert_eq!(ask("POST", "/maintenance/schedule", planned).await.0, 200);
    assert!(get("/master/maintenance/schedule").await.1.contains("127.0.0.1"));
    assert!(get("/maintenance/status").await.1.contains("draining_machines"));
    let machines = r#"[{"hostname":"127.0.0.1","ip":"127.0.0.1"}]"#;
    assert_eq!(ask("POST", "/machine/up", machines).await.0, 400);
    assert_eq!(ask("POST", "/machine/down", "[").await.0, 400);
    assert_eq!(ask("GET", "/machine/down", "").await.0, 405);
    assert_eq!(ask("POST", "/machine/down", machines).await.0, 200);
    assert!(get("/maintenance/status").await.1.contains("down_machines"));
    assert_eq!(ask("POST", "/machine/up", machines).await.0, 200);
    assert_eq!(get("/maintenance/schedule").await, (200, "{}".to_owned()));
}
