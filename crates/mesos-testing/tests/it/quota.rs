//! What roles are guaranteed, and what they may have at most.

use std::time::Duration;

use mesos_client::cluster::{ClusterError, Master};
use mesos_client::http::{self, Http, Masters, RequestBody, Server, Servers};
use mesos_client::scheduler::{self, Config, Event, Events, Handle};
use mesos_testing::TestCluster;
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::operator::quota::{QuotaConfig, QuotaRequest};
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::value::Scalar;
use mesos_types::{FrameworkInfo, Offer, Resource, WeightInfo};

use crate::life::task;

async fn cluster(agents: usize) -> (TestCluster, Master) {
    let builder = TestCluster::builder().agents(agents).resources("cpus:4;mem:1024");
    let builder = builder.allocation_interval(Duration::from_millis(20));
    let cluster = builder.start().await.unwrap();
    assert!(cluster.wait_for_agents(Duration::from_secs(5)).await);
    let http = Http::new(http::Config::default()).unwrap();
    let servers = Servers::new([Server::parse(&cluster.master().to_string(), 5050).unwrap()]);
    let master = Master::new(Masters::new(http, servers.unwrap()));
    (cluster, master)
}

fn config(role: &str, guarantees: &[(&str, f64)], limits: &[(&str, f64)]) -> QuotaConfig {
    let map = |pairs: &[(&str, f64)]| {
        pairs.iter().map(|(name, amount)| ((*name).to_owned(), Scalar(*amount))).collect()
    };
    QuotaConfig { guarantees: map(guarantees), limits: map(limits), ..QuotaConfig::new(role) }
}

struct Framework {
    handle: Handle,
    events: Events,
    held: Vec<Offer>,
}

impl Framework {
    async fn new(cluster: &TestCluster, role: &str) -> Self {
        let framework = FrameworkInfo {
            roles: vec![role.to_owned()],
            capabilities: vec![Capability::MultiRole.into()],
            ..FrameworkInfo::new("root", role)
        };
        let config = Config::new(cluster.master().to_string(), framework);
        let (handle, events) = scheduler::connect(config).await.unwrap();
        Framework { handle, events, held: Vec::new() }
    }

    /// Takes in all that comes for a while, and says what is offered then.
    async fn offered(&mut self) -> Resources {
        let wait = Duration::from_millis(400);
        while let Ok(Some(event)) = tokio::time::timeout(wait, self.events.next()).await {
            match event.unwrap() {
                Event::Offers(offers) => self.held.extend(offers),
                Event::Rescinded(id) => self.held.retain(|offer| offer.id != id),
                _ => {}
            }
        }
        self.held
            .iter()
            .fold(Resources::new(), |sum, offer| sum + &offer.resources.to_resources())
            .unallocate()
    }
}

#[tokio::test]
async fn a_role_gets_no_more_than_its_limit() {
    let (cluster, master) = cluster(2).await;
    let limits = vec![config("web", &[], &[("cpus", 5.0), ("mem", 1024.0)])];
    master.update_quota(limits, false).await.unwrap();
    let mut web = Framework::new(&cluster, "web").await;
    let offered = web.offered().await;
    assert_eq!((offered.cpus(), offered.mem()), (5.0, 1024.0));
    // Another role is not concerned.
    let mut other = Framework::new(&cluster, "other").await;
    let offered = other.offered().await;
    assert_eq!((offered.cpus(), offered.mem()), (3.0, 1024.0));
    // It leaves, and gives back what it was offered.
    other.handle.stop(false);
    drop(other);

    // Roles below it count as well.
    let mut below = Framework::new(&cluster, "web/test").await;
    assert!(below.offered().await.is_empty());

    // What tasks use counts; a higher limit makes for more offers, and none for all.
    let offer = web.held.remove(0);
    web.handle.launch(&offer, [task("t", "sleep 1000", &offer.agent_id)]);
    let (offered, more) = (web.offered().await, below.offered().await);
    assert_eq!(offered.cpus() + more.cpus(), 4.9);
    master.update_quota(vec![config("web", &[], &[("cpus", 1.1)])], false).await.unwrap();
    let (offered, more) = (web.offered().await, below.offered().await);
    let cpus = offered.cpus() + more.cpus();
    assert!((cpus - 1.0).abs() < 1e-9, "{offered} and {more}");
    let http = Http::new(http::Config::default()).unwrap();
    let roles = http.get(&format!("http://{}/roles", cluster.master())).await.unwrap();
    let roles = roles.body.collect().await.unwrap();
    let roles: serde_json::Value = serde_json::from_slice(&roles).unwrap();
    let mut roles = roles["roles"].as_array().unwrap().iter();
    let quota = &roles.find(|role| role["name"] == "web").unwrap()["quota"];
    assert_eq!(quota["limit"]["cpus"], 1.1);
    assert_eq!(quota["guarantee"].get("cpus"), None);
    assert_eq!(quota["consumed"]["cpus"], 1.1);
    master.update_quota(vec![config("web", &[], &[])], false).await.unwrap();
    let (offered, more) = (web.offered().await, below.offered().await);
    assert_eq!(offered.cpus() + more.cpus(), 7.9);
}

#[tokio::test]
async fn what_is_guaranteed_is_kept() {
    let (cluster, master) = cluster(2).await;
    master.update_quota(vec![config("prod", &[("cpus", 3.0)], &[])], false).await.unwrap();
    let mut batch = Framework::new(&cluster, "batch").await;
    assert_eq!(batch.offered().await.cpus(), 5.0);
    // Whoever is owed something gets it, though it comes late.
    let mut prod = Framework::new(&cluster, "prod").await;
    assert_eq!(prod.offered().await.cpus(), 3.0);
    // Another master keeps to it.
    cluster.restart_master().await.unwrap();
    assert!(cluster.wait_for_agents(Duration::from_secs(5)).await);
    assert_eq!(master.get_quota().await.unwrap().status.configs.len(), 1);
}

#[tokio::test]
async fn calls() {
    let (cluster, master) = cluster(1).await;
    let refused = |result: Result<(), ClusterError>| match result {
        Err(ClusterError::Refused { why, .. }) => why.status.as_u16(),
        other => panic!("{other:?}"),
    };
    let too_much = vec![config("a", &[("cpus", 5.0)], &[])];
    assert_eq!(refused(master.update_quota(too_much.clone(), false).await), 409);
    master.update_quota(too_much, true).await.unwrap();
    let odd = vec![config("a", &[("cpus", 2.0)], &[("cpus", 1.0)])];
    assert_eq!(refused(master.update_quota(odd, false).await), 400);
    let negative = vec![config("a", &[], &[("cpus", -1.0)])];
    assert_eq!(refused(master.update_quota(negative, false).await), 400);
    let request = |role: &str, guarantee: Vec<Resource>| QuotaRequest {
        role: Some(role.to_owned()),
        guarantee,
        force: None,
    };
    assert_eq!(refused(master.set_quota(request("a", vec![Resource::cpus(1.0)])).await), 400);
    assert_eq!(refused(master.set_quota(request("b", vec![])).await), 400);
    master.remove_quota("a").await.unwrap();
    assert_eq!(refused(master.remove_quota("a").await), 400);
    master.set_quota(request("b", vec![Resource::cpus(1.0)])).await.unwrap();
    let status = master.get_quota().await.unwrap().status;
    assert_eq!(status.configs, [config("b", &[("cpus", 1.0)], &[("cpus", 1.0)])]);
    assert_eq!(status.infos[0].guarantee, [Resource::cpus(1.0)]);
    for weight in [0.0, -1.0, f64::NAN] {
        let info = WeightInfo { role: Some("b".to_owned()), ..WeightInfo::new(weight) };
        assert_eq!(refused(master.update_weights(vec![info]).await), 400);
    }

    // The endpoint of older tools.
    let http = Http::new(http::Config::default()).unwrap();
    let ask = async |method: &str, path: &str, body: &'static str| {
        let uri = format!("http://{}{path}", cluster.master());
        let body = RequestBody::from(bytes::Bytes::from_static(body.as_bytes()));
        let request = ::http::Request::builder().method(method).uri(uri).body(body).unwrap();
        let response = http.send(request).await.unwrap();
        (response.status.as_u16(), response.body.collect().await.unwrap())
    };
    let (status, body) = ask("GET", "/quota", "").await;
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!((status, &body["configs"][0]["role"]), (200, &"b".into()));
    let set = r#"{"role":"c","guarantee":[{"name":"cpus","type":"SCALAR","scalar":{"value":1}}]}"#;
    assert_eq!(ask("POST", "/quota", set).await.0, 200);
    assert_eq!(ask("POST", "/quota", "{").await.0, 400);
    assert_eq!(ask("DELETE", "/master/quota/c", "").await.0, 200);
    assert_eq!(ask("DELETE", "/quota/c", "").await.0, 400);
    assert_eq!(ask("PUT", "/quota", set).await.0, 405);
}

/// Among equals the one with the greater weight gets more.
#[tokio::test]
async fn weights() {
    let (cluster, master) = cluster(8).await;
    let info = WeightInfo { role: Some("heavy".to_owned()), ..WeightInfo::new(3.0) };
    master.update_weights(vec![info]).await.unwrap();
    // Nothing is offered before both are there.
    for _ in 0..8 {
        master.update_quota(vec![config("x", &[("cpus", 1000.0)], &[])], true).await.unwrap();
    }
    let mut heavy = Framework::new(&cluster, "heavy").await;
    let mut light = Framework::new(&cluster, "light").await;
    assert!(heavy.offered().await.cpus() + light.offered().await.cpus() == 0.0);
    master.update_quota(vec![config("x", &[], &[])], true).await.unwrap();
    let (heavy, light) = (heavy.offered().await.cpus(), light.offered().await.cpus());
    assert_eq!((heavy, light), (24.0, 8.0));
}
