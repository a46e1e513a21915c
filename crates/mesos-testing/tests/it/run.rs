//! Frameworks that have much to do, on a cluster on which messages are lost.

use std::time::Duration;

use mesos_client::scheduler::{self, Event, Events, Handle, Timing};
use mesos_client::v0;
use mesos_testing::{Builder, Faults, TestCluster};
use mesos_types::{Filters, FrameworkInfo};

use crate::work::Work;

/// How many tasks, unless the environment says so.
pub fn count(otherwise: usize) -> usize {
    let count = std::env::var("MESOS_TEST_TASKS").ok().and_then(|text| text.parse().ok());
    count.unwrap_or(otherwise)
}

pub fn cluster(seed: u64) -> Builder {
    TestCluster::builder()
        .agents(10)
        .resources("cpus:8;mem:8192")
        .seed(seed)
        .allocation_interval(Duration::from_millis(20))
        .heartbeat(Duration::from_secs(1))
        .offer_timeout(Duration::from_secs(2))
        .update_retry(Duration::from_millis(300))
        .faults(Faults { drop: 0.01, ..Faults::default() })
}

fn framework() -> FrameworkInfo {
    FrameworkInfo { failover_timeout: Some(3600.0), ..FrameworkInfo::new("root", "many") }
}

pub async fn over_http(master: String) -> (Handle, Events) {
    let timing = Timing {
        call: Duration::from_secs(2),
        subscribe: Duration::from_secs(2),
        ..Timing::default()
    };
    let config = scheduler::Config { timing, ..scheduler::Config::new(master, framework()) };
    scheduler::connect(config).await.unwrap()
}

pub async fn over_libprocess(master: String) -> (Handle, Events) {
    let config = v0::SchedulerConfig {
        binding_address: Some([127, 0, 0, 1].into()),
        ..v0::SchedulerConfig::new(master, framework())
    };
    v0::connect(config).await.unwrap()
}

/// Runs so many pieces of work, each to a task that finished, and tells how many are done.
pub async fn run(
    handle: Handle,
    mut events: Events,
    pieces: usize,
    mut tell: impl FnMut(usize),
) -> Work {
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
            Event::Update(status) => {
                work.update(&status);
                tell(work.done);
            }
            _ => {}
        }
    }
    handle.stop(false);
    while events.next().await.is_some() {}
    work
}
