//! A scheduler that survives its own `kill -9`: what it has to know lies in a file.
//!
//! Without `--master` it starts a cluster and itself as another process, kills that halfway, and
//! starts it again.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use clap::Parser;
use mesos_client::scheduler::{self, Config, Event};
use mesos_testing::TestCluster;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::{
    CommandInfo, Filters, FrameworkId, FrameworkInfo, Resource, TaskId, TaskInfo, TaskState,
};
use serde::{Deserialize, Serialize};

/// Runs a command so many times, whatever becomes of this process meanwhile.
#[derive(Debug, Parser)]
struct Args {
    /// The masters; without it a cluster is started, and this program as another process
    #[arg(long, value_name = "HOST:PORT")]
    master: Option<String>,
    /// The file with the state
    #[arg(long, default_value = "persistent.json")]
    state: PathBuf,
    /// How many times
    #[arg(long, default_value_t = 20)]
    tasks: usize,
    /// The role
    #[arg(long, default_value = "*")]
    role: String,
    /// Says what happens to each task
    #[arg(long)]
    verbose: bool,
}

/// All that is to be known after a crash.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State {
    framework: Option<FrameworkId>,
    /// Tasks that were launched, or were about to be, and have not ended.
    open: BTreeSet<TaskId>,
    done: usize,
    next: usize,
}

impl State {
    fn load(path: &Path) -> Result<Self, Box<dyn Error>> {
        match std::fs::read(path) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(State::default()),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the state beside the old one, and then puts it in its place: there is always a
    /// whole one.
    fn save(&self, path: &Path) -> Result<(), Box<dyn Error>> {
        let next = path.with_extension("next");
        let file = std::fs::File::create(&next)?;
        serde_json::to_writer(&file, self)?;
        file.sync_all()?;
        std::fs::rename(next, path)?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    match args.master.clone() {
        Some(master) => run(&args, master).await,
        None => demonstrate(&args).await,
    }
}

async fn run(args: &Args, master: String) -> Result<(), Box<dyn Error>> {
    let mut state = State::load(&args.state)?;
    let framework = FrameworkInfo {
        id: state.framework.clone(),
        failover_timeout: Some(3600.0),
        checkpoint: Some(true),
        role: Some(args.role.clone()),
        ..FrameworkInfo::new("root", "persistent")
    };
    let needed = Resources::from([Resource::cpus(0.5), Resource::mem(32.0)]);
    let (handle, mut events) = scheduler::connect(Config::new(master, framework)).await?;
    let mut clock = tokio::time::interval(Duration::from_secs(2));
    while state.done < args.tasks || !state.open.is_empty() {
        let event = tokio::select! {
            event = events.next() => event.ok_or("the framework ended")??,
            _ = clock.tick() => {
                // What became of tasks that were launched before a crash, or never were.
                let open: Vec<_> = state.open.iter().map(|id| (id.clone(), None)).collect();
                if !open.is_empty() {
                    handle.reconcile(open);
                }
                continue;
            }
        };
        match event {
            Event::Subscribed(body) => {
                println!("subscribed as {}, {} done", body.framework_id, state.done);
                state.framework = Some(body.framework_id);
                state.save(&args.state)?;
            }
            Event::Offers(offers) => {
                for offer in offers {
                    let mut left = offer.resources.to_resources().unallocate();
                    let mut tasks = Vec::new();
                    while state.done + state.open.len() < args.tasks && left.contains(&needed) {
                        left -= &needed;
                        let id = format!("task-{}", state.next);
                        state.next += 1;
                        state.open.insert(id.as_str().into());
                        let task = TaskInfo::new(id.clone(), id, offer.agent_id.clone())
                            .with_command(CommandInfo::shell("sleep 0.3"))
                            .with_resources(needed.clone());
                        tasks.push(task);
                    }
                    if tasks.is_empty() {
                        let a_while = Filters::refuse_for(Duration::from_secs(1));
                        handle.decline([offer.id], Some(a_while));
                        continue;
                    }
                    // The state says so before the master does: a task that is in no file would
                    // be nobody's after a crash.
                    state.save(&args.state)?;
                    handle.launch(&offer, tasks);
                }
            }
            Event::Update(status) => {
                if args.verbose {
                    println!("{} {}", status.task_id, status.state);
                }
                let never = matches!(status.state, TaskState::Unknown);
                if (status.state.is_terminal() || never) && state.open.remove(&status.task_id) {
                    state.done += usize::from(status.state == TaskState::Finished);
                    // An update is acknowledged when the next event is asked for: only what is in
                    // the file is not told again.
                    state.save(&args.state)?;
                }
            }
            _ => {}
        }
    }
    handle.stop(false);
    while events.next().await.is_some() {}
    println!("{} done by {} tasks", state.done, state.next);
    std::fs::remove_file(&args.state)?;
    Ok(())
}

/// Shows it: a cluster, and this program, which is killed and started again.
async fn demonstrate(args: &Args) -> Result<(), Box<dyn Error>> {
    let cluster = TestCluster::builder().agents(2).resources("cpus:2;mem:512").start().await?;
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    println!("there is no --master, so a cluster was started");
    let start = || {
        let mut command = tokio::process::Command::new(std::env::current_exe()?);
        command.arg("--master").arg(cluster.master().to_string()).arg("--state").arg(&state);
        command.arg("--tasks").arg(args.tasks.to_string()).arg("--role").arg(&args.role);
        if args.verbose {
            command.arg("--verbose");
        }
        command.kill_on_drop(true).stdin(Stdio::null()).spawn()
    };
    let mut first = start()?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    // This is SIGKILL.
    first.kill().await?;
    println!("killed: {}", std::fs::read_to_string(&state)?);
    let status = start()?.wait().await?;
    if !status.success() {
        return Err(format!("the second process ended with {status}").into());
    }
    let (running, known, updates) = cluster.running().await;
    println!("left on the cluster: {running} containers, {known} tasks, {updates} updates");
    if (running, known, updates) != (0, 0, 0) {
        return Err("something is left".into());
    }
    Ok(())
}
