//! Many tasks over sockets while messages are lost.
//!
//! `MESOS_TEST_TASKS` says how many tasks, 1,500 unless it is set; the goal is 10,000.

use std::time::{Duration, Instant};

use mesos_client::scheduler::{self, Event, Events, Handle, Timing};
use mesos_client::v0;
use mesos_testing::{Faults, TestCluster};
use mesos_types::{Filters, FrameworkInfo};

use crate::work::Work;

fn count() -> usize {
    let count = std::env::var("MESOS_TEST_TASKS").ok().and_then(|text| text.parse().ok());
    count.unwrap_or(1500)
}

async fn cluster(seed: u64) -> TestCluster {
    TestCluster::builder()
        .agents(10)
        .resources("cpus:8;mem:8192")
        .seed(seed)
        .allocation_interval(Duration::from_millis(20))
        .heartbeat(Duration::from_secs(1))
        .offer_timeout(Duration::from_secs(2))
        .update_retry(Duration::from_millis(300))
        .faults(Faults { drop: 0.01, ..Faults::default() })
        .start()
        .await
        .unwrap()
}

fn framework() -> FrameworkInfo {
    FrameworkInfo { failover_timeout: Some(3600.0), ..FrameworkInfo::new("root", "many") }
}

/// Runs so many pieces of work, each to a task that finished.
pub async fn run(handle: Handle, mut events: Events, pieces: usize) -> Work {
    let mut work = Work::new(pieces);
    let mut clock = tokio::time::interval(Duration::from_millis(500));
    while !work.is_done() {
        let event = tokio::select! {
            event = events.next() => event,
            _ = clock.tick() => {
                // What is asked too often is answered too often.
                let open = work.questions().into_iter().map(|task| (task.task_id, task.agent_id));
                let open: Vec<_> = open.collect();
                if !open.is_empty() {
                    handle.reconcile(open);
                }
                continue;
            }
        };
        match event.expect("the framework ended").expect("the framework was refused") {
            Event::Offers(offers) => {
                for offer in offers {
                    let tasks = work.take(&offer, "sleep 0.01");
                    if tasks.is_empty() {
                        let filters = Filters::refuse_for(Duration::from_millis(10));
                        handle.decline([offer.id], Some(filters));
                    } else {
                        handle.launch(&offer, tasks);
                    }
                }
            }
            Event::Update(status) => work.update(&status),
            _ => {}
        }
    }
    handle.stop(false);
    while events.next().await.is_some() {}
    work
}

async fn check(cluster: &TestCluster, work: &Work, start: Instant) {
    let count = work.done;
    assert_eq!(count, work.pieces);
    let counts = cluster.counts().await;
    println!(
        "{count} done by {} tasks {:?} in {:?}, {} updates, {} acknowledged, {} again",
        work.ended.len(),
        work.endings,
        start.elapsed(),
        counts.updates,
        counts.acknowledgements,
        counts.odd_acknowledgements
    );
    assert!(counts.updates > counts.acknowledgements, "nothing went wrong: {counts:?}");
    // The framework has ended, and with it all that ran.
    let quiet = cluster.wait_until(Duration::from_secs(5), |cluster| {
        (0..cluster.agent_count()).all(|number| {
            let agent = cluster.agent(number).unwrap();
            let containers = cluster.containers(number).unwrap();
            agent.running() == 0 && agent.unacknowledged() == 0 && containers.is_empty()
        }) && cluster.master().unwrap().tasks().next().is_none()
    });
    assert!(quiet.await, "{:?}", cluster.running().await);
}

#[tokio::test]
async fn over_http() {
    let (cluster, start) = (cluster(3).await, Instant::now());
    let timing = Timing {
        call: Duration::from_secs(2),
        subscribe: Duration::from_secs(2),
        ..Timing::default()
    };
    let config = scheduler::Config {
        timing,
        ..scheduler::Config::new(cluster.master().to_string(), framework())
    };
    let (handle, events) = scheduler::connect(config).await.unwrap();
    let work = run(handle, events, count()).await;
    cluster.faults().none().await;
    check(&cluster, &work, start).await;
}

#[tokio::test]
async fn over_libprocess() {
    let (cluster, start) = (cluster(4).await, Instant::now());
    let config = v0::SchedulerConfig {
        binding_address: Some([127, 0, 0, 1].into()),
        ..v0::SchedulerConfig::new(cluster.master().to_string(), framework())
    };
    let (handle, events) = v0::connect(config).await.unwrap();
    let work = run(handle, events, count()).await;
    cluster.faults().none().await;
    check(&cluster, &work, start).await;
}
