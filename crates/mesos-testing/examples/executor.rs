//! An executor that runs each task by reporting its states, and sends its framework a message for
//! each. It speaks to its agent over HTTP, or with the argument `v0` over libprocess.
//!
//! Started by an agent it is the executor. Otherwise it starts a cluster and a framework that
//! brings this program along as its executor.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use mesos_client::executor::{self, Config as ExecutorConfig};
use mesos_client::scheduler::{self, Config, Event};
use mesos_client::v0;
use mesos_container::ProcessDriver;
use mesos_protocol::v0::executor::Environment;
use mesos_testing::{Runner, TestCluster};
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::{
    CommandInfo, ExecutorInfo, FrameworkInfo, Resource, TaskInfo, TaskState, TaskStatus,
    command_info,
};

/// Runs tasks in an executor of its own: this program, when an agent starts it.
#[derive(Debug, Parser)]
struct Args {
    /// The masters; without it a cluster is started in this process
    #[arg(long, value_name = "HOST:PORT")]
    master: Option<String>,
    /// The API that the executor speaks; by default both, one after the other
    #[arg(long, value_parser = ["v0", "v1"])]
    api: Option<String>,
    /// How many tasks
    #[arg(long, default_value_t = 3)]
    tasks: usize,
    /// The role
    #[arg(long, default_value = "*")]
    role: String,
    /// The address from which agents fetch the executor; by default it is this program, on this
    /// host
    #[arg(long, value_name = "URI")]
    executor: Option<String>,
    /// Says what happens to each task
    #[arg(long)]
    verbose: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("MESOS_EXECUTOR_ID").is_some() {
        return execute().await;
    }
    let args = Args::parse();
    let both = vec!["v1".to_owned(), "v0".to_owned()];
    for api in args.api.clone().map_or(both, |api| vec![api]) {
        println!("over API {api}");
        demonstrate(&args, &api).await?;
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

/// A framework with this program as its executor, and a cluster for it if there is none.
async fn demonstrate(args: &Args, api: &str) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut own = None;
    let master = match &args.master {
        Some(master) => master.clone(),
        None => {
            println!("there is no --master, so a cluster was started that runs processes");
            let runner = Runner::Containers {
                driver: Arc::new(ProcessDriver::new()),
                work_dir: folder.path().to_owned(),
            };
            own.insert(TestCluster::builder().runner(runner).start().await?).master().to_string()
        }
    };
    let framework = FrameworkInfo {
        role: Some(args.role.clone()),
        ..FrameworkInfo::new("root", "with-executor")
    };
    let (handle, mut events) = scheduler::connect(Config::new(master, framework)).await?;
    let program = std::env::current_exe()?;
    let mut command = CommandInfo::shell(format!("exec ./executor {api}"));
    command.uris.push(command_info::Uri {
        executable: Some(true),
        extract: Some(false),
        output_file: Some("executor".to_owned()),
        ..command_info::Uri::new(
            args.executor.clone().unwrap_or_else(|| format!("file://{}", program.display())),
        )
    });
    let executor = ExecutorInfo::new("example")
        .with_command(command)
        .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
    let (mut launched, mut ended, mut messages) = (0, 0, 0);
    let needed = Resources::from([Resource::cpus(0.1), Resource::mem(32.0)]);
    let life = async {
        while ended < args.tasks || messages < args.tasks {
            match events.next().await.ok_or("the framework ended")?? {
                Event::Offers(offers) => {
                    for offer in offers {
                        // The executor takes its share once on each agent.
                        let mut left = offer.resources.to_resources().unallocate() - &needed;
                        let mut tasks = Vec::new();
                        while launched < args.tasks && left.contains(&needed) {
                            left -= &needed;
                            let id = format!("t{launched}");
                            launched += 1;
                            let task = TaskInfo::new(id.clone(), id, offer.agent_id.clone())
                                .with_executor(executor.clone())
                                .with_resources(needed.clone());
                            tasks.push(task);
                        }
                        if tasks.is_empty() {
                            handle.decline([offer.id], None);
                        } else {
                            handle.launch(&offer, tasks);
                        }
                    }
                }
                Event::Update(status) => {
                    let message = status.message.unwrap_or_default();
                    if args.verbose || status.state.is_terminal() {
                        println!("{} {} {message}", status.task_id, status.state);
                    }
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
    tokio::time::timeout(Duration::from_secs(60), life).await??;
    handle.stop(false);
    while events.next().await.is_some() {}
    let Some(cluster) = own else { return Ok(()) };
    let ended = cluster.wait_until(Duration::from_secs(10), |cluster| {
        cluster.agent(0).is_some_and(|agent| agent.executors() == 0)
    });
    if !ended.await {
        return Err("the executor is left".into());
    }
    println!("nothing is left");
    Ok(())
}
