//! Whether tasks are well.

use std::sync::Arc;
use std::time::Duration;

use mesos_client::scheduler::{self, Config, Event};
use mesos_container::ProcessDriver;
use mesos_testing::cluster::simulated::HEALTHY_LABEL;
use mesos_testing::{Builder, Runner, TestCluster};
use mesos_types::task_status::Reason;
use mesos_types::{
    CommandInfo, FrameworkInfo, HealthCheck, Label, Labels, TaskInfo, TaskState, TaskStatus,
};

use crate::life::task;

/// A check that looks often.
fn often(check: HealthCheck) -> HealthCheck {
    HealthCheck {
        delay_seconds: Some(0.0),
        interval_seconds: Some(0.05),
        grace_period_seconds: Some(0.0),
        timeout_seconds: Some(0.5),
        ..check
    }
}

fn told(words: &str) -> Labels {
    Labels(vec![Label { value: Some(words.to_owned()), ..Label::new(HEALTHY_LABEL.to_owned()) }])
}

/// The first statuses of a task once it runs, by state and health, up to its end or so many.
async fn statuses(
    builder: Builder,
    make: impl FnOnce(TaskInfo) -> TaskInfo,
    command: &str,
    count: usize,
) -> Vec<(TaskState, Option<bool>)> {
    let cluster = builder.start().await.unwrap();
    let config = Config::new(cluster.master().to_string(), FrameworkInfo::new("root", "ill"));
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let (mut make, mut seen) = (Some(make), Vec::new());
    let reading = async {
        while let Some(event) = events.next().await {
            match event.unwrap() {
                Event::Offers(offers) => {
                    if let Some(make) = make.take() {
                        let task = make(task("t", command, &offers[0].agent_id));
                        handle.launch(&offers[0], [task]);
                    }
                }
                Event::Update(TaskStatus { state, healthy, reason, .. }) => {
                    let checked = reason == Some(Reason::TaskHealthCheckStatusUpdated);
                    assert_eq!(checked, state == TaskState::Running && healthy.is_some());
                    if state != TaskState::Starting {
                        seen.push((state, healthy));
                    }
                    if state.is_terminal() || seen.len() == count {
                        return;
                    }
                }
                _ => {}
            }
        }
    };
    let done = tokio::time::timeout(Duration::from_secs(10), reading).await;
    assert!(done.is_ok(), "no more than {seen:?}");
    seen
}

const RUNNING: TaskState = TaskState::Running;

fn with(check: HealthCheck) -> impl FnOnce(TaskInfo) -> TaskInfo {
    |task| TaskInfo { health_check: Some(Box::new(often(check))), ..task }
}

fn processes(folder: &std::path::Path) -> Builder {
    let driver = Arc::new(ProcessDriver::new().inherit_environment(true));
    TestCluster::builder().runner(Runner::Containers { driver, work_dir: folder.to_owned() })
}

#[tokio::test]
async fn a_task_that_is_not_well_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    for builder in [TestCluster::builder(), processes(folder.path())] {
        let check = HealthCheck::command(CommandInfo::shell("exit 1"));
        let seen = statuses(builder, with(check), "sleep 1000", 9).await;
        let ill = (RUNNING, Some(false));
        let killed = (TaskState::Killed, Some(false));
        assert_eq!(seen, [(RUNNING, None), ill, ill, ill, killed]);
    }
}

#[tokio::test]
async fn a_task_that_is_well_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    for builder in [TestCluster::builder(), processes(folder.path())] {
        let check = HealthCheck::command(CommandInfo::shell("true"));
        let seen = statuses(builder, with(check), "sleep 1", 9).await;
        let finished = (TaskState::Finished, Some(true));
        assert_eq!(seen, [(RUNNING, None), (RUNNING, Some(true)), finished]);
    }
    // There is nothing to connect to where nothing runs.
    let check = HealthCheck::http(80, "/");
    let seen = statuses(TestCluster::builder(), with(check), "sleep 1", 2).await;
    assert_eq!(seen, [(RUNNING, None), (RUNNING, Some(true))]);
}

#[tokio::test]
async fn labels_say_how_a_task_is() {
    let check = HealthCheck::tcp(80);
    let make = |task: TaskInfo| {
        let task = TaskInfo { labels: Some(told("true,false,true,true,false")), ..task };
        with(check)(task)
    };
    let seen = statuses(TestCluster::builder(), make, "sleep 1000", 9).await;
    let (well, ill) = ((RUNNING, Some(true)), (RUNNING, Some(false)));
    let killed = (TaskState::Killed, Some(false));
    assert_eq!(seen, [(RUNNING, None), well, ill, well, ill, ill, ill, killed]);
}

/// Failures in the beginning do not count, and a look that takes too long is one.
#[tokio::test]
async fn times() {
    let make = |task: TaskInfo| {
        let check = HealthCheck::tcp(80);
        let check = HealthCheck { grace_period_seconds: Some(30.0), ..often(check) };
        let labels = Some(told("false,false,false,false,false,true"));
        TaskInfo { health_check: Some(Box::new(check)), labels, ..task }
    };
    let seen = statuses(TestCluster::builder(), make, "sleep 1000", 2).await;
    assert_eq!(seen, [(RUNNING, None), (RUNNING, Some(true))]);

    let folder = tempfile::tempdir().unwrap();
    for builder in [TestCluster::builder(), processes(folder.path())] {
        let check = HealthCheck::command(CommandInfo::shell("sleep 1000"));
        let check = HealthCheck { consecutive_failures: Some(1), ..check };
        let seen = statuses(builder, with(check), "sleep 1000", 9).await;
        let killed = (TaskState::Killed, Some(false));
        assert_eq!(seen, [(RUNNING, None), (RUNNING, Some(false)), killed]);
    }
}

/// What listens is well, and what does not is not.
#[tokio::test]
async fn servers() {
    let folder = tempfile::tempdir().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = u32::from(listener.local_addr().unwrap().port());
    let serving = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
                let mut asked = [0; 1024];
                let count = stream.read(&mut asked).await.unwrap();
                let well = asked[..count].starts_with(b"GET /well");
                let status = if well { "200 OK" } else { "500 Oh" };
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
                // A connection of a check by TCP is gone already.
                let _ = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    let (well, ill) = ((RUNNING, Some(true)), (RUNNING, Some(false)));
    let run = async |check: HealthCheck, count| {
        statuses(processes(folder.path()), with(check), "sleep 1000", count).await
    };
    assert_eq!(run(HealthCheck::tcp(port), 2).await, [(RUNNING, None), well]);
    assert_eq!(run(HealthCheck::http(port, "/well"), 2).await, [(RUNNING, None), well]);
    assert_eq!(run(HealthCheck::http(port, "/ill"), 2).await, [(RUNNING, None), ill]);
    serving.abort();
    let _ = serving.await;
    assert_eq!(run(HealthCheck::tcp(port), 2).await, [(RUNNING, None), ill]);
    assert_eq!(run(HealthCheck::tcp(70_000), 2).await, [(RUNNING, None), ill]);
}
