//! Each kind of fault alone, over sockets: the work gets done, over either API.

use std::time::Duration;

use mesos_client::scheduler::{self, Config, Timing};
use mesos_client::v0;
use mesos_testing::{Builder, Faults, TestCluster};
use mesos_types::FrameworkInfo;

use crate::run::run;

const PIECES: usize = 60;

fn builder(seed: u64) -> Builder {
    TestCluster::builder()
        .agents(3)
        .resources("cpus:4;mem:1024")
        .seed(seed)
        .allocation_interval(Duration::from_millis(20))
        .heartbeat(Duration::from_millis(100))
        .offer_timeout(Duration::from_secs(1))
        .update_retry(Duration::from_millis(200))
        .agent_timeout(Duration::from_secs(2))
}

fn framework() -> FrameworkInfo {
    FrameworkInfo { failover_timeout: Some(60.0), ..FrameworkInfo::new("root", "faults") }
}

async fn over_http(cluster: &TestCluster) -> (scheduler::Handle, scheduler::Events) {
    let second = Duration::from_secs(1);
    let config = Config {
        detector: Some(Box::new(cluster.detector())),
        timing: Timing { call: second, subscribe: second, ..Timing::default() },
        ..Config::new("", framework())
    };
    scheduler::connect(config).await.unwrap()
}

async fn over_libprocess(cluster: &TestCluster) -> (scheduler::Handle, scheduler::Events) {
    let config = v0::SchedulerConfig {
        detector: Some(Box::new(cluster.detector())),
        binding_address: Some([127, 0, 0, 1].into()),
        ..v0::SchedulerConfig::new("", framework())
    };
    v0::connect(config).await.unwrap()
}

async fn works(name: &str, faults: Faults) {
    for api in ["v1", "v0"] {
        let cluster = builder(5).faults(faults).start().await.unwrap();
        let (handle, events) = match api {
            "v1" => over_http(&cluster).await,
            _ => over_libprocess(&cluster).await,
        };
        let done =
            tokio::time::timeout(Duration::from_secs(90), run(handle, events, PIECES, |_| {}));
        let work = done.await.unwrap_or_else(|_| panic!("{name} over {api}"));
        assert_eq!(work.done, PIECES, "{name} over {api}");
    }
}

#[tokio::test]
async fn messages_come_twice() {
    works("twice", Faults { duplicate: 0.2, ..Faults::default() }).await;
}

#[tokio::test]
async fn messages_are_late() {
    works("late", Faults { delay: Duration::from_millis(20), ..Faults::default() }).await;
}

#[tokio::test]
async fn connections_break() {
    works("break", Faults { cut: 0.004, ..Faults::default() }).await;
}

#[tokio::test]
async fn requests_are_refused() {
    works("refused", Faults { refuse: 0.1, ..Faults::default() }).await;
}

#[tokio::test]
async fn streams_fall_silent() {
    works("silent", Faults { half_open: 0.01, ..Faults::default() }).await;
}

/// Masters that end, come back and change, and agents that die and come back.
#[tokio::test]
async fn masters_and_agents_come_and_go() {
    for api in ["v1", "v0"] {
        let cluster = builder(6).task_time(Duration::from_millis(50)).start().await.unwrap();
        let (handle, events) = match api {
            "v1" => over_http(&cluster).await,
            _ => over_libprocess(&cluster).await,
        };
        let work = tokio::spawn(run(handle, events, 200, |_| {}));
        for round in 0..3 {
            tokio::time::sleep(Duration::from_millis(200)).await;
            match round {
                0 => cluster.restart_master().await.unwrap(),
                1 => drop(cluster.change_master().await.unwrap()),
                _ => {
                    cluster.kill_agent(0).await;
                    cluster.cut_agent_off(1).await;
                    tokio::time::sleep(Duration::from_millis(300)).await;
                    cluster.start_agent(0).await.unwrap();
                    cluster.reconnect_agent(1).await;
                }
            }
        }
        let work = tokio::time::timeout(Duration::from_secs(30), work).await;
        let work = work.unwrap_or_else(|_| panic!("{api}")).unwrap();
        assert_eq!(work.done, 200, "{api}");
    }
}
