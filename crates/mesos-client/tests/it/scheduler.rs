//! Schedulers, as a stream with a handle and with callbacks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mesos_client::scheduler::{
    self, Acknowledgements, CallError, Config, DriverConfig, Event, OfferCache, Scheduler,
    SchedulerDriver, SubscribeError,
};
use mesos_types::http::MediaType;
use mesos_types::scheduler::CallKind;
use mesos_types::{
    CommandInfo, FrameworkId, FrameworkInfo, MasterInfo, Offer, Status, TaskInfo, TaskState,
    TaskStatus,
};

use crate::fake::{Master, listen};

fn task(id: &str) -> TaskInfo {
    TaskInfo::new("t", id, "S0").with_command(CommandInfo::shell("true"))
}

fn framework() -> FrameworkInfo {
    FrameworkInfo::new("user", "name")
}

#[tokio::test]
async fn tasks_run_and_are_acknowledged() {
    for media in [MediaType::Protobuf, MediaType::Json] {
        let master = Master::new();
        let address = listen(master.clone()).await;
        let config = Config { media, ..Config::new(address, framework()) };
        let (handle, mut events) = scheduler::connect(config).await.unwrap();
        let (mut launched, mut states) = (0, Vec::new());
        while let Some(event) = events.next().await {
            match event.unwrap() {
                Event::Offers(offers) if launched < 3 => {
                    launched += 1;
                    handle.launch(&offers[0], [task(&format!("t{launched}"))]).await.unwrap();
                }
                Event::Update(status) => {
                    states.push((status.task_id.0, status.state));
                    let finished = states.iter().filter(|s| s.1 == TaskState::Finished);
                    if finished.count() == 3 {
                        break;
                    }
                }
                _ => {}
            }
        }
        // The last one is acknowledged by asking for more.
        let rest = tokio::spawn(async move { while events.next().await.is_some() {} });
        tokio::time::sleep(Duration::from_millis(200)).await;
        let (acknowledged, left) = {
            let cluster = master.cluster();
            let left = cluster.tasks.values().map(|task| task.updates.len()).sum::<usize>();
            (cluster.acknowledgements.clone(), left)
        };
        assert_eq!((acknowledged.len(), left), (6, 0));
        handle.stop(false);
        rest.await.unwrap();
        assert!(master.cluster().torn_down);
        let error = handle.revive(vec![]).await.unwrap_err();
        assert_eq!(error, CallError::Stopped);
    }
}

#[tokio::test]
async fn a_refusal_ends_the_events_at_once() {
    let master = Master::new();
    master.refuse.lock().unwrap().insert("SUBSCRIBE".to_owned(), vec![401]);
    let address = listen(master).await;
    let (_handle, mut events) =
        scheduler::connect(Config::new(address, framework())).await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    let SubscribeError::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.status, 401);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn the_leader_is_found_and_found_again() {
    let (first, second) = (Master::new(), Master::new());
    let one = listen(first.clone()).await;
    let two = listen(second.clone()).await;
    *first.leader.lock().unwrap() = Some(two.clone());
    let (handle, mut events) =
        scheduler::connect(Config::new(one.clone(), framework())).await.unwrap();
    let Some(Ok(Event::Subscribed(_))) = events.next().await else { panic!() };
    handle.kill("t".into(), None, None).await.unwrap();
    assert!(matches!(second.cluster().calls[..], [CallKind::Kill(_)]));

    // The second one steps down for the first one.
    *first.leader.lock().unwrap() = None;
    *second.leader.lock().unwrap() = Some(one);
    second.disconnect();
    let mut offers = OfferCache::default();
    loop {
        let event = events.next().await.unwrap().unwrap();
        offers.observe(&event);
        match event {
            Event::Disconnected(_) => assert!(offers.is_empty()),
            Event::Subscribed(body) => break assert_eq!(body.framework_id.as_ref(), "F"),
            _ => {}
        }
    }
    handle.revive(vec!["r".to_owned()]).await.unwrap();
    assert!(matches!(first.cluster().calls[..], [CallKind::Revive(_)]));
}

#[tokio::test]
async fn calls_that_fail_say_so_and_nothing_else_happens() {
    let master = Master::new();
    let address = listen(master.clone()).await;
    let (handle, mut events) = scheduler::connect(Config::new(address, framework())).await.unwrap();
    // There is no subscription yet.
    assert_eq!(handle.revive(vec![]).await.unwrap_err(), CallError::NotSubscribed);
    let Some(Ok(Event::Subscribed(_))) = events.next().await else { panic!() };
    master.refuse.lock().unwrap().insert("KILL".to_owned(), vec![429]);
    let error = handle.kill("t".into(), None, None).await.unwrap_err();
    assert!(matches!(error, CallError::Api(error) if error.status == 429));
    handle.kill("t".into(), None, None).await.unwrap();
    let error = handle.acknowledge(&TaskStatus::new("t", TaskState::Running)).await;
    assert_eq!(error.unwrap_err(), CallError::NothingToAcknowledge);
    // A record that is not an event is passed over.
    master.tell_bytes(b"3\nabc");
    loop {
        match events.next().await.unwrap().unwrap() {
            Event::Skipped(error) => break assert_eq!(&error.record[..], b"abc"),
            Event::Disconnected(lost) => panic!("{lost}"),
            _ => {}
        }
    }
}

#[tokio::test]
async fn acknowledgements_may_be_left_to_the_user() {
    let master = Master::new();
    let address = listen(master.clone()).await;
    let config = Config {
        acknowledgements: Acknowledgements::Explicit,
        ..Config::new(address, framework())
    };
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let mut seen = Vec::new();
    let mut launched = false;
    while seen.len() < 2 {
        match events.next().await.unwrap().unwrap() {
            Event::Offers(offers) if !std::mem::replace(&mut launched, true) => {
                handle.launch(&offers[0], [task("t")]).await.unwrap();
            }
            Event::Update(status) => {
                // It comes again and again until it is acknowledged.
                seen.push(status.clone());
            }
            _ => {}
        }
    }
    assert_eq!(seen[0].uuid, seen[1].uuid);
    assert!(master.cluster().acknowledgements.is_empty());
    handle.acknowledge(&seen[0]).await.unwrap();
    assert_eq!(master.cluster().acknowledgements.len(), 1);
}

#[derive(Default)]
struct Log {
    calls: Arc<Mutex<Vec<String>>>,
    launched: bool,
}

impl Log {
    fn note(&self, text: impl Into<String>) {
        self.calls.lock().unwrap().push(text.into());
    }
}

impl Scheduler for Log {
    fn registered(&mut self, _: &SchedulerDriver, id: &FrameworkId, _: Option<&MasterInfo>) {
        self.note(format!("registered {id}"));
    }

    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {
        let ids = offers.iter().map(|offer| offer.id.clone());
        if std::mem::replace(&mut self.launched, true) {
            driver.launch_tasks(ids, vec![], None).unwrap();
        } else {
            driver.launch_tasks(ids, vec![task("t")], None).unwrap();
        }
    }

    fn status_update(&mut self, driver: &SchedulerDriver, status: &TaskStatus) {
        self.note(format!("{} {}", status.task_id, status.state));
        if status.state.is_terminal() {
            driver.stop(false).unwrap();
        }
    }

    fn error(&mut self, _: &SchedulerDriver, message: &str) {
        self.note(format!("error {message}"));
    }
}

#[tokio::test]
async fn callbacks_tell_the_same() {
    let master = Master::new();
    let address = listen(master.clone()).await;
    let log = Log::default();
    let calls = log.calls.clone();
    let driver = SchedulerDriver::new(DriverConfig {
        scheduler: Box::new(log),
        framework: framework(),
        master: address,
        ..DriverConfig::default()
    })
    .unwrap();
    assert_eq!(driver.join().await, Status::NotStarted);
    assert_eq!(driver.run().await.unwrap(), Status::Stopped);
    assert_eq!(driver.join().await, Status::Stopped);
    assert!(driver.start().await.is_err());
    let calls = calls.lock().unwrap();
    assert_eq!(*calls, ["registered F", "t TASK_RUNNING", "t TASK_FINISHED"]);
    assert!(master.cluster().torn_down);
    // Nothing was acknowledged after the stop, and nothing twice.
    assert_eq!(master.cluster().acknowledgements.len(), 1);
}

#[tokio::test]
async fn an_error_aborts_the_driver() {
    let master = Master::new();
    master.refuse.lock().unwrap().insert("SUBSCRIBE".to_owned(), vec![403]);
    let address = listen(master).await;
    let log = Log::default();
    let calls = log.calls.clone();
    let driver = SchedulerDriver::new(DriverConfig {
        scheduler: Box::new(log),
        framework: framework(),
        master: address,
        ..DriverConfig::default()
    })
    .unwrap();
    assert_eq!(driver.run().await.unwrap(), Status::Aborted);
    assert_eq!(driver.stop(false), Ok(Status::Aborted));
    let calls = calls.lock().unwrap();
    assert_eq!(calls.len(), 1);
    assert!(calls[0].starts_with("error "), "{calls:?}");
}
