//! Lives of frameworks over sockets.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mesos_client::scheduler::{self, Api, Config, DriverConfig, Event, Scheduler, SchedulerDriver};
use mesos_client::v0;
use mesos_container::ProcessDriver;
use mesos_testing::{Runner, TestCluster};
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::offer::Operation;
use mesos_types::resource::ReservationInfo;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::{
    CommandInfo, Credential, DurationInfo, Environment, ExecutorInfo, Filters, FrameworkInfo,
    KillPolicy, Offer, Resource, Status, TaskInfo, TaskState, TaskStatus, command_info,
    environment, executor_info,
};

pub fn task(id: &str, command: &str, agent: &mesos_types::AgentId) -> TaskInfo {
    TaskInfo::new(id, id, agent.clone())
        .with_command(CommandInfo::shell(command))
        .with_resources([Resource::cpus(0.1), Resource::mem(32.0)])
}

#[tokio::test]
async fn a_task_runs_to_its_end() {
    let cluster = TestCluster::builder().start().await.unwrap();
    let framework = FrameworkInfo::new("root", "one");
    let config = Config::new(cluster.master().to_string(), framework);
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let states = Arc::new(Mutex::new(Vec::new()));
    let seen = states.clone();
    let life = async {
        let mut launched = false;
        while let Some(event) = events.next().await {
            match event.unwrap() {
                Event::Offers(offers) if !launched => {
                    launched = true;
                    let task = task("t1", "echo hello; sleep 0.05", &offers[0].agent_id);
                    handle.launch(&offers[0], [task]).await.unwrap();
                }
                Event::Update(status) => {
                    seen.lock().unwrap().push(status.state);
                    if status.state.is_terminal() {
                        handle.stop(false);
                    }
                }
                _ => {}
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(5), life).await.unwrap();
    let states = states.lock().unwrap().clone();
    assert_eq!(states, [TaskState::Starting, TaskState::Running, TaskState::Finished]);
    let gone = cluster.wait_until(Duration::from_secs(2), |cluster| {
        cluster.master().is_some_and(|master| master.framework_ids().count() == 0)
    });
    assert!(gone.await);
    assert_eq!(cluster.running().await, (0, 0, 0));
}

/// What a framework of these tests does with events until it is satisfied.
async fn live(
    handle: &scheduler::Handle,
    events: &mut scheduler::Events,
    mut act: impl FnMut(&scheduler::Handle, Event) -> bool,
) {
    let life = async {
        while let Some(event) = events.next().await {
            if act(handle, event.unwrap()) {
                return;
            }
        }
        panic!("the framework ended");
    };
    tokio::time::timeout(Duration::from_secs(10), life).await.expect("nothing happens");
}

fn in_role(role: &str, capabilities: &[Capability]) -> FrameworkInfo {
    let mut all = vec![Capability::MultiRole.into(), Capability::ReservationRefinement.into()];
    all.extend(capabilities.iter().map(|kind| (*kind).into()));
    FrameworkInfo {
        roles: vec![role.to_owned()],
        capabilities: all,
        failover_timeout: Some(60.0),
        ..FrameworkInfo::new("root", "life")
    }
}

async fn connect(
    cluster: &TestCluster,
    info: FrameworkInfo,
) -> (scheduler::Handle, scheduler::Events) {
    scheduler::connect(Config::new(cluster.master().to_string(), info)).await.unwrap()
}

/// Reserves resources, makes a volume, runs a task in it, and gives all of it back.
#[tokio::test]
async fn reservations_and_volumes() {
    let cluster = TestCluster::builder().start().await.unwrap();
    let (handle, mut events) = connect(&cluster, in_role("web", &[])).await;
    let reserved =
        |resource: Resource| resource.reserved(ReservationInfo::dynamic("web")).allocated_to("web");
    let space = reserved(Resource::disk(64.0));
    let volume = space.clone().persistent("db", "data");
    let mut seen = Vec::new();
    let mut step = 0;
    live(&handle, &mut events, |handle, event| {
        match event {
            Event::Offers(offers) => {
                let offer = &offers[0];
                let has = |wanted: &Resource| offer.resources.to_resources().contains(wanted);
                let forever = Some(Filters::refuse_for(Duration::ZERO));
                let operations = match step {
                    0 => vec![
                        Operation::reserve([space.clone()]).with_id("r"),
                        Operation::create([volume.clone()]).with_id("c"),
                    ],
                    1 => {
                        assert!(has(&volume), "{:?}", offer.resources);
                        let task = TaskInfo::new("t", "t", offer.agent_id.clone())
                            .with_command(CommandInfo::shell("true"))
                            .with_resources([
                                Resource::cpus(0.1).allocated_to("web"),
                                Resource::mem(32.0).allocated_to("web"),
                                volume.clone(),
                            ]);
                        vec![Operation::launch([task])]
                    }
                    // One that is not possible: there is no such volume any more afterwards.
                    2 => vec![
                        Operation::destroy([volume.clone()]).with_id("d"),
                        Operation::destroy([volume.clone()]).with_id("again"),
                        Operation::unreserve([space.clone()]).with_id("u"),
                    ],
                    _ => {
                        let all = offer.resources.to_resources().unallocate();
                        assert_eq!(all.reserved(), Resources::new());
                        return true;
                    }
                };
                step += 1;
                handle.accept([offer.id.clone()], operations, forever);
            }
            Event::OperationUpdate(status) => {
                let id = status.operation_id.clone().unwrap();
                seen.push(format!("{id} {}", status.state));
                handle.acknowledge_operation(&status);
            }
            _ => {}
        }
        false
    })
    .await;
    seen.sort();
    assert_eq!(
        seen,
        [
            "again OPERATION_ERROR",
            "c OPERATION_FINISHED",
            "d OPERATION_FINISHED",
            "r OPERATION_FINISHED",
            "u OPERATION_FINISHED"
        ]
    );
    handle.stop(false);
}

/// A task that is killed by its policy, one that breaks rules, a group, and a lost agent.
#[tokio::test]
async fn ends_of_all_kinds() {
    let cluster = TestCluster::builder()
        .agents(1)
        .agent_timeout(Duration::from_millis(200))
        .start()
        .await
        .unwrap();
    let info = in_role("*", &[Capability::PartitionAware, Capability::TaskKillingState]);
    let (handle, mut events) = connect(&cluster, info).await;
    let mut seen = Vec::new();
    let mut agent = None;
    live(&handle, &mut events, |handle, event| {
        match event {
            Event::Offers(offers) if agent.is_none() => {
                let id = &offers[0].agent_id;
                agent = Some(id.clone());
                let plain = |name: &str, command: &str| {
                    TaskInfo::new(name, name, id.clone())
                        .with_command(CommandInfo::shell(command))
                        .with_resources([Resource::cpus(0.1), Resource::mem(32.0)])
                };
                let group = ["g1", "g2"].map(|name| {
                    plain(name, if name == "g1" { "exit 3" } else { "sleep 600" }).with_resources([
                        Resource::cpus(0.1),
                        Resource::mem(32.0),
                        Resource::disk(8.0),
                    ])
                });
                let executor = ExecutorInfo::new("group")
                    .with_type(executor_info::Type::Default)
                    .with_resources([
                        Resource::cpus(0.1),
                        Resource::mem(32.0),
                        Resource::disk(8.0),
                    ]);
                let operations = vec![
                    Operation::launch([
                        plain("long", "sleep 600"),
                        plain("stays", "sleep 600"),
                        plain("slow", "sleep 600")
                            .with_max_completion_time(DurationInfo::from_millis(50)),
                        plain("bad/name", "true"),
                        plain("huge", "true").with_resources([Resource::cpus(1000.0)]),
                        plain("long", "true"),
                    ]),
                    Operation::launch_group(executor, group),
                ];
                handle.accept([offers[0].id.clone()], operations, None);
            }
            Event::Update(status) => {
                let reason = status.reason.map(|reason| reason.to_string()).unwrap_or_default();
                seen.push(format!("{} {} {reason}", status.task_id, status.state));
                if status.task_id == "long" && status.state == TaskState::Running {
                    handle.kill("long".into(), agent.clone(), None);
                }
            }
            Event::Failure(failure) => seen.push(format!("failure {:?}", failure.executor_id)),
            _ => {}
        }
        seen.len() >= 21
    })
    .await;
    seen.sort();
    assert_eq!(
        seen,
        [
            "bad/name TASK_ERROR REASON_TASK_INVALID",
            "failure Some(ExecutorId(\"group\"))",
            "g1 TASK_FAILED REASON_COMMAND_EXECUTOR_FAILED",
            "g1 TASK_RUNNING ",
            "g1 TASK_STARTING ",
            "g2 TASK_KILLED ",
            "g2 TASK_KILLING ",
            "g2 TASK_RUNNING ",
            "g2 TASK_STARTING ",
            "huge TASK_ERROR REASON_TASK_INVALID",
            "long TASK_ERROR REASON_TASK_INVALID",
            "long TASK_KILLED ",
            "long TASK_KILLING ",
            "long TASK_RUNNING ",
            "long TASK_STARTING ",
            "slow TASK_FAILED REASON_MAX_COMPLETION_TIME_REACHED",
            "slow TASK_KILLING ",
            "slow TASK_RUNNING ",
            "slow TASK_STARTING ",
            "stays TASK_RUNNING ",
            "stays TASK_STARTING ",
        ]
    );
    // Its agent falls silent, and comes back with the task.
    for (away, expected) in [(true, TaskState::Unreachable), (false, TaskState::Running)] {
        if away {
            cluster.cut_agent_off(0).await;
        } else {
            cluster.reconnect_agent(0).await;
        }
        live(&handle, &mut events, |_, event| match event {
            // What another task last said may come once more.
            Event::Update(status) => status.task_id == "stays" && status.state == expected,
            _ => false,
        })
        .await;
    }
    // It dies for good.
    cluster.kill_agent(0).await;
    live(&handle, &mut events, |_, event| {
        matches!(event, Event::Update(status) if status.task_id == "stays"
            && status.state == TaskState::Unreachable)
    })
    .await;
    cluster.start_agent(0).await.unwrap();
    assert!(cluster.wait_for_agents(Duration::from_secs(5)).await);
    let agents = cluster.wait_until(Duration::from_secs(5), |cluster| {
        cluster.master().unwrap().agent_ids().count() == 1
    });
    assert!(agents.await);
}

/// Another scheduler takes over, the master changes, and the tasks run on.
#[tokio::test]
async fn failover() {
    let cluster = TestCluster::builder().agents(2).start().await.unwrap();
    let (handle, mut events) = connect(&cluster, in_role("*", &[])).await;
    let mut id = None;
    live(&handle, &mut events, |handle, event| {
        match event {
            Event::Subscribed(body) => id = Some(body.framework_id),
            Event::Offers(offers) => {
                let task = task("t", "sleep 600", &offers[0].agent_id);
                handle.launch(&offers[0], [task]);
            }
            Event::Update(status) => return status.state == TaskState::Running,
            _ => {}
        }
        false
    })
    .await;
    let info = FrameworkInfo { id: id.clone(), ..in_role("*", &[]) };
    let (second, mut later) = connect(&cluster, info).await;
    // The first one is told that it is over.
    let over = async {
        loop {
            match events.next().await {
                Some(Err(error)) => return error.to_string(),
                Some(Ok(_)) => {}
                None => panic!(),
            }
        }
    };
    let over = tokio::time::timeout(Duration::from_secs(5), over).await.unwrap();
    assert!(over.contains("failed over"), "{over}");
    let asked = |handle: &scheduler::Handle| handle.reconcile([("t".into(), None)]);
    live(&second, &mut later, |handle, event| match event {
        Event::Subscribed(body) => {
            assert_eq!(Some(body.framework_id), id);
            asked(handle);
            false
        }
        Event::Update(status) => status.state == TaskState::Running,
        _ => false,
    })
    .await;
    // A new master learns of the task from the agent.
    cluster.restart_master().await.unwrap();
    live(&second, &mut later, |handle, event| match event {
        Event::Subscribed(_) => {
            asked(handle);
            false
        }
        Event::Offers(_) => {
            asked(handle);
            false
        }
        Event::Update(status) => status.state == TaskState::Running,
        _ => false,
    })
    .await;
    second.stop(false);
    while later.next().await.is_some() {}
    let ended = cluster.wait_until(Duration::from_secs(5), |cluster| {
        (0..2).all(|number| cluster.agent(number).unwrap().running() == 0)
    });
    assert!(ended.await);
}

/// Nobody speaks to the master who does not prove who it is, over either API.
#[tokio::test]
async fn authentication() {
    let cluster = TestCluster::builder().principal("ops", "secret").start().await.unwrap();
    for api in [Api::V1, Api::V0] {
        for (secret, expected) in [("secret", Status::Stopped), ("wrong", Status::Aborted)] {
            let log = Log::default();
            let driver = SchedulerDriver::new(DriverConfig {
                scheduler: Box::new(log.clone()),
                framework: FrameworkInfo {
                    principal: Some("ops".to_owned()),
                    ..FrameworkInfo::new("root", "proof")
                },
                master: cluster.master().to_string(),
                api,
                credential: Some(Credential {
                    secret: Some(secret.to_owned()),
                    ..Credential::new("ops".to_owned())
                }),
                binding_address: Some([127, 0, 0, 1].into()),
                ..DriverConfig::default()
            })
            .unwrap();
            let status = tokio::time::timeout(Duration::from_secs(2), driver.run()).await;
            let status = match status {
                Ok(status) => status.unwrap_or(Status::Aborted),
                Err(_) => driver.abort(),
            };
            let states = log.0.lock().unwrap().clone();
            assert_eq!(status, expected, "{api:?} {secret} {states:?}");
            let ended = [TaskState::Starting, TaskState::Running, TaskState::Finished];
            assert_eq!(states, if secret == "secret" { &ended[..] } else { &[] }, "{api:?}");
        }
    }
}

/// A scheduler that runs one task.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<TaskState>>>);

impl Scheduler for Log {
    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {
        if self.0.lock().unwrap().is_empty() {
            let task = task("t", "true", &offers[0].agent_id);
            driver.launch_tasks([offers[0].id.clone()], vec![task], None).unwrap();
        }
    }

    fn status_update(&mut self, driver: &SchedulerDriver, status: &TaskStatus) {
        self.0.lock().unwrap().push(status.state);
        if status.state.is_terminal() {
            driver.stop(false).unwrap();
        }
    }
}

/// Commands that are run as processes: their output, their exit, what they are given, and how
/// they are killed.
#[tokio::test]
async fn processes() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script.sh");
    std::fs::write(&script, "echo \"$1 $WORD\"; pwd").unwrap();
    let runner = Runner::Containers {
        driver: Arc::new(ProcessDriver::new()),
        work_dir: folder.path().join("agents"),
    };
    let cluster = TestCluster::builder().runner(runner).start().await.unwrap();
    let (handle, mut events) =
        connect(&cluster, in_role("*", &[Capability::TaskKillingState])).await;
    let mut seen = Vec::new();
    let mut launched = false;
    live(&handle, &mut events, |handle, event| {
        match event {
            Event::Offers(offers) if !launched => {
                launched = true;
                let agent = &offers[0].agent_id;
                let mut given = CommandInfo::shell("./fetched hello");
                given.uris.push(command_info::Uri {
                    executable: Some(true),
                    output_file: Some("fetched".to_owned()),
                    ..command_info::Uri::new(format!("file://{}", script.display()))
                });
                given.environment = Some(Environment {
                    variables: vec![environment::Variable {
                        value: Some("world".to_owned()),
                        ..environment::Variable::new("WORD".to_owned())
                    }],
                });
                let mut gone = CommandInfo::shell("true");
                gone.uris.push(command_info::Uri::new("/nonexistent".to_owned()));
                let tasks = [
                    task("given", "", agent).with_command(given),
                    task("exit", "exit 3", agent),
                    task("gone", "", agent).with_command(gone),
                    task("kill", "sleep 600", agent),
                    task("stubborn", "trap '' TERM; while true; do sleep 0.05; done", agent)
                        .with_kill_policy(KillPolicy {
                            grace_period: Some(DurationInfo::from_millis(300)),
                        }),
                ];
                handle.launch(&offers[0], tasks);
            }
            Event::Update(status) => {
                let kills = ["kill", "stubborn"].contains(&status.task_id.0.as_str());
                if status.state == TaskState::Running && kills {
                    let (handle, task) = (handle.clone(), status.task_id.clone());
                    tokio::spawn(async move {
                        // The shell takes a while until it is stubborn.
                        tokio::time::sleep(Duration::from_millis(700)).await;
                        handle.kill(task, None, None);
                    });
                }
                if status.state.is_terminal() {
                    let message = status.message.unwrap_or_default();
                    let message = message.split(':').next().unwrap().trim().to_owned();
                    seen.push(format!("{} {} {message}", status.task_id, status.state));
                }
            }
            _ => {}
        }
        seen.len() == 5
    })
    .await;
    seen.sort();
    assert!(seen[2].starts_with("gone TASK_FAILED Failed to fetch /nonexistent"), "{seen:?}");
    seen.remove(2);
    assert_eq!(
        seen,
        [
            "exit TASK_FAILED Command exited with status 3",
            "given TASK_FINISHED Command exited with status 0",
            "kill TASK_KILLED Command terminated with signal Terminated",
            "stubborn TASK_KILLED Command terminated with signal Killed",
        ]
    );
    // The output lies in the sandbox.
    let mut found = Vec::new();
    mesos_test_data::gather(&folder.path().join("agents"), "stdout", &mut found);
    let outputs: Vec<String> =
        found.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let given = outputs.iter().find(|text| text.starts_with("hello world\n"));
    let given = given.unwrap_or_else(|| panic!("{outputs:?}"));
    assert!(given.contains("/executors/given/runs/"), "{given}");
    assert_eq!(cluster.running().await.0, 0);
}

/// A scheduler that comes back is told again what it did not acknowledge, long before the agent
/// would repeat it.
#[tokio::test]
async fn updates_come_again_to_a_scheduler_that_comes_back() {
    for api in ["v1", "v0"] {
        let cluster =
            TestCluster::builder().update_retry(Duration::from_secs(3600)).start().await.unwrap();
        let master = cluster.master().to_string();
        let start = |info: FrameworkInfo| {
            let master = master.clone();
            async move {
                match api {
                    "v1" => {
                        let acknowledgements = scheduler::Acknowledgements::Explicit;
                        let config = Config { acknowledgements, ..Config::new(master, info) };
                        scheduler::connect(config).await.unwrap()
                    }
                    _ => {
                        let config = v0::SchedulerConfig {
                            binding_address: Some([127, 0, 0, 1].into()),
                            acknowledgements: scheduler::Acknowledgements::Explicit,
                            ..v0::SchedulerConfig::new(master, info)
                        };
                        v0::connect(config).await.unwrap()
                    }
                }
            }
        };
        let info = in_role("*", &[]);
        let (handle, mut events) = start(info.clone()).await;
        let (mut id, mut first) = (None, None);
        live(&handle, &mut events, |handle, event| {
            match event {
                Event::Subscribed(subscribed) => id = Some(subscribed.framework_id),
                Event::Offers(offers) if id.is_some() => {
                    let task = task("t1", "sleep 60", &offers[0].agent_id);
                    drop(handle.launch(&offers[0], [task]));
                }
                Event::Update(status) => first = Some(status),
                _ => {}
            }
            first.is_some()
        })
        .await;
        handle.stop(true);
        while events.next().await.is_some() {}

        let (handle, mut events) = start(FrameworkInfo { id, ..info }).await;
        let mut again = None;
        live(&handle, &mut events, |_, event| {
            if let Event::Update(status) = event {
                again = Some(status);
            }
            again.is_some()
        })
        .await;
        let (first, again) = (first.unwrap(), again.unwrap());
        assert_eq!((first.uuid, first.state), (again.uuid, again.state), "{api}");
        handle.stop(false);
        while events.next().await.is_some() {}
    }
}
