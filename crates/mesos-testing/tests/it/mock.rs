//! The mocks, with drivers and with a cluster.

use std::time::Duration;

use mesos_client::executor::{ExecutorDriver, ExecutorDriverConfig};
use mesos_client::scheduler::{Api, DriverConfig, SchedulerDriver};
use mesos_testing::TestCluster;
use mesos_testing::mock::{MockDriver, MockExecutor, MockScheduler, SchedulerCallback};
use mesos_types::scheduler::{CallKind, Event, event};
use mesos_types::{FrameworkInfo, Offer, Status, TaskState, TaskStatus};

use crate::life::task;

const SECOND: Duration = Duration::from_secs(2);

#[tokio::test]
async fn a_scheduler_without_a_master() {
    let scheduler = MockScheduler::new().on_callback(|driver, callback| {
        if let SchedulerCallback::ResourceOffers(offers) = callback {
            let task = task("t", "true", &offers[0].agent_id);
            driver.launch_tasks([offers[0].id.clone()], vec![task], None).unwrap();
        }
    });
    let mock = MockDriver::new(scheduler.clone(), FrameworkInfo::new("root", "mock")).unwrap();
    mock.driver().start().await.unwrap();
    let subscribe =
        |call: &mesos_types::scheduler::Call| matches!(call.kind, CallKind::Subscribe(_));
    assert!(mock.calls().wait_for(SECOND, subscribe).await.is_some());
    mock.subscribed("F");
    let offer = Offer::new("O", "F", "S0", "h".to_owned());
    mock.send(&Event::Offers(event::Offers { offers: vec![offer], inverse_offers: vec![] }));
    let launch = mock.calls().wait_for(SECOND, |call| matches!(call.kind, CallKind::Accept(_)));
    let CallKind::Accept(accept) = launch.await.unwrap().kind else { panic!() };
    assert_eq!(accept.offer_ids, ["O"]);
    let status = TaskStatus {
        uuid: Some(vec![7; 16].into()),
        agent_id: Some("S0".into()),
        ..TaskStatus::new("t", TaskState::Running)
    };
    mock.send(&Event::Update(event::Update::new(status)));
    let acknowledged =
        mock.calls().wait_for(SECOND, |call| matches!(call.kind, CallKind::Acknowledge(_)));
    assert!(acknowledged.await.is_some());
    mock.calls().take();
    mock.disconnect();
    let again = mock.calls().wait_for(Duration::from_secs(5), subscribe).await.unwrap();
    assert_eq!(again.framework_id, Some("F".into()));
    mock.driver().abort();
    assert_eq!(mock.driver().join().await, Status::Aborted);
    let called = scheduler.record().all();
    assert_eq!(called[0], SchedulerCallback::Registered("F".into()));
    assert!(called.contains(&SchedulerCallback::Disconnected));
}

/// The same scheduler on a cluster, over either API.
#[tokio::test]
async fn a_scheduler_on_a_cluster() {
    let cluster = TestCluster::builder().start().await.unwrap();
    for api in [Api::V1, Api::V0] {
        let scheduler = MockScheduler::new();
        let driver = SchedulerDriver::new(DriverConfig {
            scheduler: Box::new(scheduler.clone()),
            framework: FrameworkInfo::new("root", "mock"),
            master: cluster.master().to_string(),
            binding_address: Some([127, 0, 0, 1].into()),
            api,
            ..DriverConfig::default()
        })
        .unwrap();
        driver.start().await.unwrap();
        let offers = |called: &SchedulerCallback| matches!(called, SchedulerCallback::ResourceOffers(offers) if offers.len() == 1);
        let offered = scheduler.record().wait_for(SECOND, offers).await;
        assert!(offered.is_some(), "{api:?} {:?}", scheduler.record().all());
        driver.stop(false).unwrap();
        assert_eq!(driver.join().await, Status::Stopped);
    }
}

#[tokio::test]
async fn an_executor_without_an_agent() {
    let executor = MockExecutor::new();
    let driver = ExecutorDriver::new(ExecutorDriverConfig {
        executor: Box::new(executor.clone()),
        ..ExecutorDriverConfig::default()
    });
    assert!(driver.run().await.is_err());
    assert!(executor.record().all().is_empty());
}
