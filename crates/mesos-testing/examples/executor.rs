//! An executor that runs each task by reporting its states, and sends its framework a message for
//! each. It speaks to its agent over HTTP, or with the argument `v0` over libprocess.
//!
//! Started by an agent it is the executor. Otherwise it starts a cluster and a framework that
//! brings this program along as its executor.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use mesos_client::executor::{self, Config as ExecutorConfig};
use mesos_client::scheduler::{self, Config, Event};
use mesos_client::v0;
use mesos_container::ProcessDriver;
use mesos_protocol::v0::executor::Environment;
use mesos_testing::{Runner, TestCluster};
use mesos_types::{
    CommandInfo, ExecutorInfo, FrameworkInfo, Resource, TaskInfo, TaskState, TaskStatus,
};

const TASKS: usize = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("MESOS_EXECUTOR_ID").is_some() {
        return execute().await;
    }
    for api in ["v1", "v0"] {
        println!("over API {api}");
        demonstrate(api).await?;
    }
    Ok(())
}

/// The executor.
async fn execute() -> Result<(), Box<dyn Error>> {
    // The agent says nothing of the API; the framework chose it.
    let (handle, mut events) = if std::env::args().nth(1).as_deref() == Some("v0") {
        let environment = Environment::read(std::env::vars())?;
        v0::connect_executor(v0::ExecutorConfig { environment, binding: v0::Binding::default() })
            .await?
    } else {
        executor::connect(ExecutorConfig::from_env()?)?
    };
    println!("the executor {} runs", handle.environment().executor_id);
    while let Some(event) = events.next().await {
        match event? {
            executor::Event::Launch(task) => {
                println!("task {}", task.task_id);
                handle.update(TaskStatus::new(task.task_id.clone(), TaskState::Running));
                let handle = handle.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    handle.message(format!("{} is done", task.task_id));
                    handle.update(TaskStatus::new(task.task_id, TaskState::Finished));
                });
            }
            executor::Event::Kill(kill) => {
                handle.update(TaskStatus::new(kill.task_id, TaskState::Killed));
            }
            executor::Event::Shutdown => break,
            _ => {}
        }
    }
    handle.stop();
    println!("the executor ends");
    Ok(())
}

/// A cluster that runs processes, and a framework with this program as its executor.
async fn demonstrate(api: &str) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let runner = Runner::Containers {
        driver: Arc::new(ProcessDriver::new()),
        work_dir: folder.path().to_owned(),
    };
    let cluster = TestCluster::builder().runner(runner).start().await?;
    println!("no agent has started this program, so a cluster was started");
    let framework = FrameworkInfo::new("root", "with-executor");
    let config = Config::new(cluster.master().to_string(), framework);
    let (handle, mut events) = scheduler::connect(config).await?;
    let program = std::env::current_exe()?;
    let executor = ExecutorInfo::new("example")
        .with_command(CommandInfo::shell(format!("exec '{}' {api}", program.display())))
        .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
    let (mut launched, mut ended, mut messages) = (false, 0, 0);
    let life = async {
        while ended < TASKS || messages < TASKS {
            match events.next().await.ok_or("the framework ended")?? {
                Event::Offers(offers) => {
                    let offer = &offers[0];
                    if std::mem::replace(&mut launched, true) {
                        handle.decline([offer.id.clone()], None);
                        continue;
                    }
                    let tasks = (0..TASKS).map(|number| {
                        let id = format!("t{number}");
                        TaskInfo::new(id.clone(), id, offer.agent_id.clone())
                            .with_executor(executor.clone())
                            .with_resources([Resource::cpus(0.1), Resource::mem(32.0)])
                    });
                    handle.launch(offer, tasks);
                }
                Event::Update(status) => {
                    let message = status.message.unwrap_or_default();
                    println!("{} {} {message}", status.task_id, status.state);
                    if status.state.is_terminal() && status.state != TaskState::Finished {
                        return Err("a task failed".into());
                    }
                    ended += usize::from(status.state.is_terminal());
                }
                Event::Message(message) => {
                    println!("message: {}", String::from_utf8_lossy(&message.data));
                    messages += 1;
                }
                _ => {}
            }
        }
        Ok::<_, Box<dyn Error>>(())
    };
    tokio::time::timeout(Duration::from_secs(20), life).await??;
    handle.stop(false);
    while events.next().await.is_some() {}
    let ended = cluster.wait_until(Duration::from_secs(10), |cluster| {
        cluster.agent(0).is_some_and(|agent| agent.executors() == 0)
    });
    if !ended.await {
        return Err("the executor is left".into());
    }
    println!("nothing is left");
    Ok(())
}
