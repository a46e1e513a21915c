//! Drivers of package `mesos` under random sequences of inputs, beside a model of what must hold.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use mesos_protocol::v0::{executor, scheduler};
use mesos_types::internal::{self, StatusUpdate, StatusUpdateMessage};
use mesos_types::libprocess::{Upid, message_name};
use mesos_types::{
    AgentInfo, Codec, ExecutorInfo, FrameworkInfo, MasterInfo, Offer, Status, TaskInfo, TaskState,
    TaskStatus,
};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Action {
    Start,
    Stop(bool),
    Abort,
    Master(Option<u8>),
    Registered(u8),
    Reregistered(u8),
    Offers(bool),
    Update(u8, u8),
    Message(u8),
    Error,
    Exited(u8),
    Launch,
    Kill,
    Send,
    Status(bool),
    Handled,
    Unsent,
    WakeUp,
    Garbage,
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let action = prop_oneof![
        3 => Just(Action::Start),
        1 => any::<bool>().prop_map(Action::Stop),
        1 => Just(Action::Abort),
        5 => prop::option::weighted(0.8, 0u8..3).prop_map(Action::Master),
        6 => (0u8..3).prop_map(Action::Registered),
        4 => (0u8..3).prop_map(Action::Reregistered),
        3 => any::<bool>().prop_map(Action::Offers),
        8 => (0u8..3, 0u8..4).prop_map(|(m, u)| Action::Update(m, u)),
        3 => (0u8..5).prop_map(Action::Message),
        1 => Just(Action::Error),
        2 => (0u8..3).prop_map(Action::Exited),
        3 => Just(Action::Launch),
        2 => Just(Action::Kill),
        2 => Just(Action::Send),
        3 => prop::bool::weighted(0.05).prop_map(Action::Status),
        6 => Just(Action::Handled),
        1 => Just(Action::Unsent),
        4 => Just(Action::WakeUp),
        1 => Just(Action::Garbage),
    ];
    prop::collection::vec(action, 0..80)
}

fn master(n: u8) -> Upid {
    format!("master@10.0.0.{n}:5050").parse().unwrap()
}

fn wire<T: Codec>(message: &T) -> (String, Bytes) {
    (message_name(T::table()).to_owned(), message.encode_to_vec().into())
}

fn uuid(n: u8) -> Bytes {
    vec![n + 1; 16].into()
}

/// Whether a driver may go from one state to another.
fn may(from: Status, to: Status) -> bool {
    from == to
        || matches!(
            (from, to),
            (Status::NotStarted, Status::Running | Status::Aborted)
                | (Status::Running, Status::Stopped | Status::Aborted | Status::NotStarted)
        )
}

fn run_scheduler(
    actions: &[Action],
    acknowledgements: scheduler::Acknowledgements,
    style: scheduler::Style,
) -> Result<(), TestCaseError> {
    let mut now = Instant::now();
    let own: Upid = "scheduler(1)@10.0.1.1:4000".parse().unwrap();
    let mut config = scheduler::Config::new(FrameworkInfo::new("u", "n"), own);
    config.acknowledgements = acknowledgements;
    config.style = style;
    let mut driver = scheduler::Driver::new(config, 7, now);
    let (mut registered, mut ended) = (false, false);
    let mut came: HashMap<Bytes, usize> = HashMap::new();
    let mut acknowledged: HashMap<Bytes, usize> = HashMap::new();
    let mut last = None;
    for action in actions {
        let before = driver.status();
        let message = |from: Upid, (name, body): (String, Bytes)| scheduler::Input::Message {
            from,
            name,
            body,
        };
        let info = || MasterInfo::new("m".to_owned(), 0, 5050);
        let input = match action {
            Action::Start => {
                let result = driver.start();
                prop_assert_eq!(result.is_ok(), before == Status::NotStarted);
                None
            }
            Action::Stop(failover) => {
                let result = driver.stop(*failover);
                prop_assert_eq!(
                    result.is_ok(),
                    matches!(before, Status::Running | Status::Aborted)
                );
                None
            }
            Action::Abort => {
                driver.abort();
                None
            }
            Action::Master(n) => Some(scheduler::Input::Master(n.map(master))),
            Action::Registered(n) => {
                let body = internal::FrameworkRegisteredMessage::new("F", info());
                Some(message(master(*n), wire(&body)))
            }
            Action::Reregistered(n) => {
                let body = internal::FrameworkReregisteredMessage::new("F", info());
                Some(message(master(*n), wire(&body)))
            }
            Action::Offers(sound) => {
                let offer = Offer::new("O", "F", "S", "h".to_owned());
                let pids = vec!["slave(1)@10.0.2.1:5051".to_owned(); usize::from(*sound)];
                let body = internal::ResourceOffersMessage {
                    offers: vec![offer],
                    pids,
                    inverse_offers: vec![],
                };
                Some(message(master(0), wire(&body)))
            }
            Action::Update(m, u) => {
                let update = StatusUpdate {
                    slave_id: Some("S".into()),
                    uuid: (*u != 3).then(|| uuid(*u)),
                    ..StatusUpdate::new("F", TaskStatus::new("t", TaskState::Running), 1.0)
                };
                Some(message(master(*m), wire(&StatusUpdateMessage::new(update))))
            }
            Action::Message(n) => Some(match n {
                0 => message(master(0), wire(&internal::LostSlaveMessage::new("S"))),
                1 => message(master(0), wire(&internal::RescindResourceOfferMessage::new("O"))),
                2 => message(
                    master(0),
                    wire(&internal::ExitedExecutorMessage::new("S", "F", "E", 1)),
                ),
                _ => {
                    let (agent, data) = ("S", Bytes::from_static(b"x"));
                    let body = internal::ExecutorToFrameworkMessage::new(agent, "F", "E", data);
                    message(master(0), wire(&body))
                }
            }),
            Action::Error => {
                let body = internal::FrameworkErrorMessage::new("no".to_owned());
                Some(message(master(0), wire(&body)))
            }
            Action::Exited(n) => Some(scheduler::Input::Exited(master(*n))),
            Action::Launch => {
                let task = TaskInfo::new("t", "t", "S");
                let result = driver.launch_tasks(vec!["O".into()], vec![task], None);
                prop_assert_eq!(result.is_ok(), driver.is_connected());
                None
            }
            Action::Kill => {
                let result = driver.kill_task("t".into());
                prop_assert_eq!(result.is_ok(), driver.is_connected());
                None
            }
            Action::Send => {
                let _ = driver.send_framework_message("E".into(), "S".into(), "x".into());
                None
            }
            Action::Status(_) => {
                let status =
                    TaskStatus { uuid: Some(uuid(0)), ..TaskStatus::new("t", TaskState::Running) };
                let _ = driver.acknowledge(&status);
                None
            }
            Action::Handled => Some(scheduler::Input::Handled),
            Action::Unsent => last.take().map(|id| scheduler::Input::Unsent(id, "no".to_owned())),
            Action::WakeUp => driver.next_timeout().map(|time| {
                now = now.max(time);
                scheduler::Input::Timeout
            }),
            Action::Garbage => {
                let name = "mesos.internal.StatusUpdateMessage".to_owned();
                let body = Bytes::from_static(b"\xff");
                Some(scheduler::Input::Message { from: master(0), name, body })
            }
        };
        if let Some(input) = input {
            driver.handle(input, now);
        }
        prop_assert!(may(before, driver.status()), "{before} -> {}", driver.status());
        for step in 0.. {
            prop_assert!(step < 1000);
            let Some(output) = driver.poll() else { break };
            match output {
                scheduler::Output::Send(message) => {
                    prop_assert!(!ended, "a message after the end");
                    last = Some(message.id);
                    let body = match style {
                        scheduler::Style::Messages => {
                            message.name.ends_with("AcknowledgementMessage").then(|| {
                                internal::StatusUpdateAcknowledgementMessage::decode(&message.body)
                                    .unwrap()
                                    .uuid
                            })
                        }
                        scheduler::Style::Calls => {
                            let call = mesos_types::scheduler::v0::Call::decode(&message.body);
                            match call.ok().map(|call| call.kind) {
                                Some(mesos_types::scheduler::v0::CallKind::Acknowledge(body)) => {
                                    Some(body.uuid)
                                }
                                _ => None,
                            }
                        }
                    };
                    if let Some(uuid) = body {
                        let count = acknowledged.entry(uuid.clone()).or_default();
                        *count += 1;
                        // Before the callback it counts as come already.
                        let early = acknowledgements == scheduler::Acknowledgements::BeforeCallback;
                        let most = came.get(&uuid).copied().unwrap_or(0) + usize::from(early);
                        prop_assert!(*count <= most, "acknowledged twice");
                    }
                }
                scheduler::Output::Callback(callback) => {
                    prop_assert!(!ended, "a callback after the end");
                    prop_assert!(before != Status::NotStarted);
                    match callback {
                        scheduler::Callback::Registered(..)
                        | scheduler::Callback::Reregistered(_) => {
                            prop_assert!(!registered);
                            registered = true;
                        }
                        scheduler::Callback::Disconnected => {
                            prop_assert!(registered);
                            registered = false;
                        }
                        scheduler::Callback::StatusUpdate(status) => {
                            if let Some(uuid) = status.uuid {
                                *came.entry(uuid).or_default() += 1;
                            }
                        }
                        scheduler::Callback::ResourceOffers(_)
                        | scheduler::Callback::OfferRescinded(_)
                        | scheduler::Callback::SlaveLost(_) => prop_assert!(registered),
                        _ => {}
                    }
                }
                scheduler::Output::Ended(status) => {
                    prop_assert!(!ended, "ended twice");
                    prop_assert_eq!(status, driver.status());
                    ended = true;
                }
                _ => {}
            }
        }
        if driver.status() == Status::Running {
            prop_assert_eq!(registered, driver.is_connected());
        }
        let over = [Status::Aborted, Status::Stopped].contains(&driver.status());
        prop_assert!(!over || driver.next_timeout().is_none());
    }
    Ok(())
}

fn run_executor(actions: &[Action], checkpoint: bool) -> Result<(), TestCaseError> {
    let mut now = Instant::now();
    let slave: Upid = "slave(1)@10.0.0.0:5050".parse().unwrap();
    let environment = executor::Environment::read([
        ("MESOS_SLAVE_PID", slave.to_string()),
        ("MESOS_SLAVE_ID", "S".to_owned()),
        ("MESOS_FRAMEWORK_ID", "F".to_owned()),
        ("MESOS_EXECUTOR_ID", "E".to_owned()),
        ("MESOS_CHECKPOINT", u8::from(checkpoint).to_string()),
    ]);
    let own: Upid = "executor(1)@10.0.1.1:4000".parse().unwrap();
    let mut driver = executor::Driver::new(environment.unwrap(), own, 7, now);
    let (mut ended, mut shutdowns) = (false, 0);
    // What the agent has not acknowledged: uuids, by the messages that were sent.
    let mut open: HashSet<Bytes> = HashSet::new();
    let mut uuids: HashSet<Bytes> = HashSet::new();
    let mut order: Vec<Bytes> = Vec::new();
    for action in actions {
        let before = driver.status();
        let message = |(name, body): (String, Bytes)| executor::Input::Message {
            from: slave.clone(),
            name,
            body,
        };
        let input = match action {
            Action::Start => {
                let _ = driver.start();
                None
            }
            Action::Stop(_) => {
                let _ = driver.stop();
                None
            }
            Action::Abort => {
                let _ = driver.abort();
                None
            }
            Action::Registered(_) => {
                Some(message(wire(&internal::ExecutorRegisteredMessage::new(
                    ExecutorInfo::new("E"),
                    "F",
                    FrameworkInfo::new("u", "n"),
                    "S",
                    AgentInfo::new("h"),
                ))))
            }
            Action::Reregistered(_) => Some(message(wire(
                &internal::ExecutorReregisteredMessage::new("S", AgentInfo::new("h")),
            ))),
            Action::Master(_) => Some(message(wire(&internal::ReconnectExecutorMessage::new("S")))),
            Action::Launch | Action::Offers(_) => {
                let task = TaskInfo::new("t", "t", "S");
                let framework = FrameworkInfo::new("u", "n");
                Some(message(wire(&internal::RunTaskMessage::new(framework, task))))
            }
            Action::Update(..) | Action::Handled => order.pop().map(|uuid| {
                open.remove(&uuid);
                let body = internal::StatusUpdateAcknowledgementMessage::new("S", "F", "t", uuid);
                message(wire(&body))
            }),
            Action::Message(0) => Some(message(wire(&internal::ShutdownExecutorMessage {
                executor_id: None,
                framework_id: None,
            }))),
            Action::Message(_) | Action::Kill => {
                Some(message(wire(&internal::KillTaskMessage::new("F", "t"))))
            }
            Action::Error => {
                Some(message(wire(&internal::FrameworkErrorMessage::new("no".to_owned()))))
            }
            Action::Exited(_) => Some(executor::Input::Exited(slave.clone())),
            Action::Status(staging) => {
                let state = if *staging { TaskState::Staging } else { TaskState::Running };
                let status = TaskStatus::new("t", state);
                let _ = driver.send_status_update(status, SystemTime::UNIX_EPOCH);
                None
            }
            Action::Send => {
                let _ = driver.send_framework_message("x".into());
                None
            }
            Action::Unsent => None,
            Action::WakeUp => driver.next_timeout().map(|time| {
                now = now.max(time) + Duration::from_millis(1);
                executor::Input::Timeout
            }),
            Action::Garbage => {
                let name = "mesos.internal.RunTaskMessage".to_owned();
                Some(message((name, Bytes::from_static(b"\xff"))))
            }
        };
        if let Some(input) = input {
            driver.handle(input, now);
        }
        prop_assert!(may(before, driver.status()), "{before} -> {}", driver.status());
        for step in 0.. {
            prop_assert!(step < 1000);
            let Some(output) = driver.poll() else { break };
            match output {
                executor::Output::Send(message) => {
                    prop_assert!(!ended, "a message after the end");
                    if message.name.ends_with(".StatusUpdateMessage") {
                        let body = StatusUpdateMessage::decode(&message.body).unwrap();
                        let uuid = body.update.uuid.unwrap();
                        prop_assert!(uuids.insert(uuid.clone()), "a uuid came twice");
                        open.insert(uuid.clone());
                        order.push(uuid);
                    }
                    if message.name.ends_with(".ReregisterExecutorMessage") {
                        let body = internal::ReregisterExecutorMessage::decode(&message.body);
                        let told: HashSet<Bytes> =
                            body.unwrap().updates.into_iter().map(|u| u.uuid.unwrap()).collect();
                        prop_assert_eq!(&told, &open, "updates that are not acknowledged");
                    }
                }
                executor::Output::Callback(callback) => {
                    prop_assert!(!ended, "a callback after the end");
                    shutdowns += usize::from(callback == executor::Callback::Shutdown);
                    prop_assert!(shutdowns <= 1);
                }
                executor::Output::Ended(status) => {
                    prop_assert!(!ended, "ended twice");
                    prop_assert_eq!(status, driver.status());
                    ended = true;
                }
                _ => {}
            }
        }
        prop_assert_eq!(driver.unacknowledged_updates().len(), open.len());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn schedulers(
        actions in actions(),
        acknowledgements in prop_oneof![
            Just(scheduler::Acknowledgements::AfterCallback),
            Just(scheduler::Acknowledgements::BeforeCallback),
            Just(scheduler::Acknowledgements::Explicit),
        ],
        style in prop_oneof![Just(scheduler::Style::Messages), Just(scheduler::Style::Calls)],
    ) {
        run_scheduler(&actions, acknowledgements, style)?;
    }

    #[test]
    fn executors(actions in actions(), checkpoint: bool) {
        run_executor(&actions, checkpoint)?;
    }
}
