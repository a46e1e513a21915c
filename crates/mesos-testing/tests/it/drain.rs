//! Agents that operators empty of tasks.

use std::sync::Arc;
use std::time::Duration;

use mesos_client::cluster::{ClusterError, Master};
use mesos_client::http::{self, Http, Masters, Server, Servers};
use mesos_client::scheduler::{self, Config, Event};
use mesos_container::ProcessDriver;
use mesos_testing::{Builder, Runner, TestCluster};
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::operator::Duration as Span;
use mesos_types::task_status::Reason;
use mesos_types::{
    AgentId, DrainState, DurationInfo, Filters, FrameworkInfo, KillPolicy, Offer, TaskState,
    TaskStatus,
};
use tokio::sync::mpsc;

use crate::life::task;

/// A framework that launches one task, and tells what it hears.
struct World {
    cluster: TestCluster,
    master: Master,
    agent: AgentId,
    statuses: mpsc::UnboundedReceiver<TaskStatus>,
    offers: mpsc::UnboundedReceiver<Offer>,
}

async fn world(builder: Builder, command: &str) -> World {
    let cluster = builder.start().await.unwrap();
    let framework = FrameworkInfo {
        failover_timeout: Some(60.0),
        capabilities: vec![Capability::PartitionAware.into(), Capability::TaskKillingState.into()],
        ..FrameworkInfo::new("root", "seen")
    };
    let config = Config {
        detector: Some(Box::new(cluster.detector())),
        ..Config::new(cluster.master().to_string(), framework)
    };
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let (tell, mut statuses) = mpsc::unbounded_channel();
    let (tell_offer, offers) = mpsc::unbounded_channel();
    let command = command.to_owned();
    tokio::spawn(async move {
        let mut launched = false;
        while let Some(Ok(event)) = events.next().await {
            match event {
                Event::Offers(list) => {
                    for offer in list {
                        if !std::mem::replace(&mut launched, true) {
                            let mut task = task("t", &command, &offer.agent_id);
                            let grace = Some(DurationInfo { nanoseconds: 60_000_000_000 });
                            task.kill_policy = Some(KillPolicy { grace_period: grace });
                            handle.launch(&offer, [task]);
                        } else {
                            let filters = Filters::refuse_for(Duration::ZERO);
                            handle.decline([offer.id.clone()], Some(filters));
                            drop(tell_offer.send(offer));
                        }
                    }
                }
                Event::Update(status) => drop(tell.send(status)),
                _ => {}
            }
        }
    });
    let agent = loop {
        let status = statuses.recv().await.unwrap();
        if status.state == TaskState::Running {
            break status.agent_id.unwrap();
        }
    };
    let http = Http::new(http::Config::default()).unwrap();
    let servers = Servers::new([Server::parse(&cluster.master().to_string(), 5050).unwrap()]);
    let master = Master::new(Masters::new(http, servers.unwrap()));
    World { cluster, master, agent, statuses, offers }
}

impl World {
    async fn state(&self) -> Option<(DrainState, bool, bool)> {
        let agents = self.master.get_agents().await.unwrap().agents;
        let agent =
            agents.iter().find(|agent| agent.agent_info.id.as_ref() == Some(&self.agent))?;
        assert_eq!(agent.drain_info.is_some(), agent.estimated_drain_start_time.is_some());
        let state = agent.drain_info.as_ref().map_or(DrainState::Unknown, |info| info.state);
        Some((state, agent.active, agent.deactivated == Some(true)))
    }

    async fn wait_for(&self, wanted: Option<(DrainState, bool, bool)>) {
        for _ in 0..500 {
            if self.state().await == wanted {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{:?}, not {wanted:?}", self.state().await);
    }

    /// The next offer of the agent, should there be one soon.
    async fn offer(&mut self) -> Option<Offer> {
        while self.offers.try_recv().is_ok() {}
        let agent = self.agent.clone();
        let next = async {
            while let Some(offer) = self.offers.recv().await {
                if offer.agent_id == agent {
                    return Some(offer);
                }
            }
            None
        };
        tokio::time::timeout(Duration::from_millis(500), next).await.ok().flatten()
    }
}

const DRAINED: Option<(DrainState, bool, bool)> = Some((DrainState::Drained, false, true));

#[tokio::test]
async fn an_agent_is_emptied_and_used_again() {
    let mut world = world(TestCluster::builder().agents(2), "sleep 1000").await;
    world.master.drain_agent(world.agent.clone(), None, false).await.unwrap();
    for state in [TaskState::Killing, TaskState::Killed] {
        let status = world.statuses.recv().await.unwrap();
        assert_eq!((status.state, status.reason), (state, Some(Reason::AgentDraining)));
    }
    world.wait_for(DRAINED).await;
    assert!(world.offer().await.is_none());
    let state = world.master.state().await.unwrap();
    let document = state.agents.iter().find(|known| known.id.as_deref() == Some(&world.agent.0));
    let document = document.unwrap();
    assert_eq!(document.deactivated, Some(true));
    assert_eq!(document.drain_info.as_ref().unwrap().json()["state"], "DRAINED");
    assert!(document.estimated_drain_start_time_seconds.is_some());

    // It stays so when the master changes.
    world.cluster.restart_master().await.unwrap();
    let back = |cluster: &mesos_testing::cluster::Cluster| {
        cluster.master().is_some_and(|master| master.agent_ids().count() == 2)
    };
    assert!(world.cluster.wait_until(Duration::from_secs(5), back).await);
    assert_eq!(world.state().await, DRAINED);

    world.master.reactivate_agent(world.agent.clone()).await.unwrap();
    assert_eq!(world.state().await, Some((DrainState::Unknown, true, false)));
    assert!(world.offer().await.is_some());
}

#[tokio::test]
async fn an_agent_is_emptied_for_good() {
    let mut world = world(TestCluster::builder().agents(2), "sleep 1000").await;
    world.master.drain_agent(world.agent.clone(), None, true).await.unwrap();
    for state in [TaskState::Killing, TaskState::GoneByOperator] {
        let status = world.statuses.recv().await.unwrap();
        assert_eq!((status.state, status.reason), (state, Some(Reason::AgentDraining)));
    }
    world.wait_for(None).await;
    let gone = |cluster: &mesos_testing::cluster::Cluster| {
        (0..2).filter(|number| cluster.agent(*number).is_some()).count() == 1
    };
    assert!(world.cluster.wait_until(Duration::from_secs(5), gone).await);
}

/// The operator's grace counts where that of the task is longer.
#[tokio::test]
async fn a_task_that_does_not_want_to_end() {
    let folder = tempfile::tempdir().unwrap();
    let driver = Arc::new(ProcessDriver::new().inherit_environment(true));
    let runner = Runner::Containers { driver, work_dir: folder.path().to_owned() };
    let builder = TestCluster::builder().runner(runner);
    let mut world = world(builder, "trap '' TERM; while true; do sleep 0.1; done").await;
    // The trap has to be set.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let grace = Some(Span { seconds: 1, nanos: 0 });
    world.master.drain_agent(world.agent.clone(), grace, false).await.unwrap();
    assert_eq!(world.statuses.recv().await.unwrap().state, TaskState::Killing);
    assert_eq!(world.state().await, Some((DrainState::Draining, false, true)));
    let refused = world.master.reactivate_agent(world.agent.clone()).await;
    assert!(matches!(refused, Err(ClusterError::Refused { why, .. }) if why.status == 400));
    let ended = tokio::time::timeout(Duration::from_secs(10), world.statuses.recv()).await;
    assert_eq!(ended.unwrap().unwrap().state, TaskState::Killed);
    world.wait_for(DRAINED).await;
}

#[tokio::test]
async fn what_cannot_be_drained() {
    let world = world(TestCluster::builder(), "sleep 1000").await;
    for (agent, grace, status) in
        [("nosuch".into(), None, 404), (world.agent.clone(), Some(Span::from_secs(-1)), 400)]
    {
        match world.master.drain_agent(agent, grace, false).await {
            Err(ClusterError::Refused { why, .. }) => assert_eq!(why.status.as_u16(), status),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(world.state().await, Some((DrainState::Unknown, true, false)));
}
