//! Many tasks over sockets while messages are lost.
//!
//! `MESOS_TEST_TASKS` says how many tasks, 1,500 unless it is set; the goal is 10,000.

use std::time::{Duration, Instant};

use mesos_client::scheduler::{Events, Handle};
use mesos_testing::TestCluster;

use crate::run;
use crate::work::Work;

/// How many tasks, unless the environment says so.
const COUNT: usize = 1500;

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

async fn many(seed: u64, connect: impl AsyncFnOnce(String) -> (Handle, Events)) {
    let (cluster, start) = (run::cluster(seed).start().await.unwrap(), Instant::now());
    let (handle, events) = connect(cluster.master().to_string()).await;
    let work = run::run(handle, events, run::count(COUNT), |_| {}).await;
    cluster.faults().none().await;
    check(&cluster, &work, start).await;
}

#[tokio::test]
async fn over_http() {
    many(3, run::over_http).await;
}

#[tokio::test]
async fn over_libprocess() {
    many(4, run::over_libprocess).await;
}
