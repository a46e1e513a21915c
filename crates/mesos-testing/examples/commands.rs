//! A framework that runs a command so many times, over either API.
//!
//! Without `--master` it starts a cluster of its own:
//!
//! ```text
//! cargo run -p mesos-testing --example commands -- --tasks 20 --command 'echo hello; sleep 0.2'
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use mesos_client::scheduler::{Api, DriverConfig, Scheduler, SchedulerDriver};
use mesos_testing::TestCluster;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::{
    CommandInfo, Credential, Filters, FrameworkId, FrameworkInfo, MasterInfo, Offer, Resource,
    Status, TaskId, TaskInfo, TaskState, TaskStatus,
};
use tokio::sync::mpsc;

/// Runs a command on a cluster, so many times.
#[derive(Debug, Parser)]
struct Args {
    /// The masters, or zk://…; without it a cluster is started in this process
    #[arg(long, value_name = "HOST:PORT")]
    master: Option<String>,
    /// The address of the scheduler API, in place of --master: http://HOST:PORT/api/v1/scheduler
    #[arg(long, value_name = "URL", conflicts_with = "master")]
    url: Option<String>,
    /// How many times
    #[arg(long, default_value_t = 10)]
    tasks: usize,
    /// The command
    #[arg(long, default_value = "echo hello; sleep 0.1")]
    command: String,
    /// CPUs of a task
    #[arg(long, default_value_t = 0.2)]
    cpus: f64,
    /// Memory of a task in MB
    #[arg(long, default_value_t = 32.0)]
    mem: f64,
    /// The role
    #[arg(long, default_value = "*")]
    role: String,
    /// The API
    #[arg(long, value_enum, default_value_t = Version::V1)]
    api: Version,
    /// The name to authenticate as
    #[arg(long, value_name = "NAME")]
    mesos_authentication_principal: Option<String>,
    /// The file with its secret
    #[arg(long, value_name = "FILE", requires = "mesos_authentication_principal")]
    mesos_authentication_secret_file: Option<PathBuf>,
    /// Says what happens to each task
    #[arg(long)]
    verbose: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Version {
    V0,
    V1,
}

/// What the scheduler tells the main task.
enum Told {
    Ended(TaskId, TaskState),
    Failed(String),
}

struct Commands {
    args: Args,
    needed: Resources,
    launched: usize,
    open: BTreeSet<TaskId>,
    told: mpsc::UnboundedSender<Told>,
}

impl Commands {
    fn tasks_for(&mut self, offer: &Offer) -> Vec<TaskInfo> {
        let mut left = offer.resources.to_resources().unallocate();
        let mut tasks = Vec::new();
        while self.launched < self.args.tasks && left.contains(&self.needed) {
            left -= &self.needed;
            self.launched += 1;
            let id = format!("{}-{}", std::process::id(), self.launched);
            self.open.insert(TaskId::from(id.as_str()));
            let task = TaskInfo::new(id.clone(), id, offer.agent_id.clone())
                .with_command(CommandInfo::shell(self.args.command.as_str()))
                .with_resources(self.needed.clone());
            tasks.push(task);
        }
        tasks
    }
}

impl Scheduler for Commands {
    fn registered(&mut self, _: &SchedulerDriver, id: &FrameworkId, _: Option<&MasterInfo>) {
        println!("the framework is {id}");
    }

    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {
        for offer in offers {
            let tasks = self.tasks_for(offer);
            let ids = [offer.id.clone()];
            let sent = if tasks.is_empty() {
                let a_while = Filters::refuse_for(Duration::from_secs(5));
                driver.decline_offer(offer.id.clone(), Some(a_while))
            } else {
                driver.launch_tasks(ids, tasks, None)
            };
            if let Err(error) = sent {
                eprintln!("not sent: {error}");
            }
        }
    }

    fn status_update(&mut self, _: &SchedulerDriver, status: &TaskStatus) {
        if self.args.verbose {
            let message = status.message.as_deref().unwrap_or_default();
            println!("{} {} {message}", status.task_id, status.state);
        }
        if status.state.is_terminal() && self.open.remove(&status.task_id) {
            // The main task may have ended.
            let _ = self.told.send(Told::Ended(status.task_id.clone(), status.state));
        }
    }

    fn error(&mut self, _: &SchedulerDriver, message: &str) {
        let _ = self.told.send(Told::Failed(message.to_owned()));
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let mut own = None;
    let master = match (&args.master, &args.url) {
        (Some(master), _) => master.clone(),
        (None, Some(url)) => {
            let address = url.split("://").last().unwrap_or_default();
            address.split('/').next().unwrap_or_default().to_owned()
        }
        (None, None) => {
            let cluster = TestCluster::builder().agents(3).start().await?;
            println!("there is no --master, so a cluster was started");
            own.insert(cluster).master().to_string()
        }
    };
    let secret = match &args.mesos_authentication_secret_file {
        Some(file) => Some(std::fs::read_to_string(file)?.trim_end().to_owned()),
        None => None,
    };
    let principal = args.mesos_authentication_principal.clone();
    let (told, mut news) = mpsc::unbounded_channel();
    let (count, verbose) = (args.tasks, args.verbose);
    let needed = Resources::from([Resource::cpus(args.cpus), Resource::mem(args.mem)]);
    let config = DriverConfig {
        framework: FrameworkInfo {
            role: Some(args.role.clone()),
            principal: principal.clone(),
            ..FrameworkInfo::new("", "commands")
        },
        master,
        api: match args.api {
            Version::V0 => Api::V0,
            Version::V1 => Api::V1,
        },
        credential: principal.map(|name| Credential { secret, ..Credential::new(name) }),
        binding_address: own.is_some().then_some([127, 0, 0, 1].into()),
        scheduler: Box::new(Commands { args, needed, launched: 0, open: BTreeSet::new(), told }),
        ..DriverConfig::default()
    };
    let driver = SchedulerDriver::new(config)?;
    driver.start().await?;

    // A bar on a terminal, plain lines elsewhere.
    let bar = if std::io::stdout().is_terminal() && !verbose {
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}")?;
        ProgressBar::new(count as u64).with_style(style)
    } else {
        ProgressBar::hidden()
    };
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    let mut ended = 0;
    while ended < count {
        match news.recv().await {
            Some(Told::Ended(id, state)) => {
                ended += 1;
                *states.entry(state.to_string()).or_default() += 1;
                bar.set_position(ended as u64);
                if state != TaskState::Finished {
                    bar.println(format!("{id} {state}"));
                }
                if bar.is_hidden() && !verbose && (ended % 10 == 0 || ended == count) {
                    println!("{ended} of {count} have ended");
                }
            }
            Some(Told::Failed(message)) => {
                bar.abandon();
                return Err(message.into());
            }
            None => return Err("the framework ended".into()),
        }
    }
    bar.finish();
    driver.stop(false)?;
    let status = driver.join().await;
    println!("{states:?}, the driver is {status}");
    if states.get("TASK_FINISHED") != Some(&count) || status != Status::Stopped {
        return Err("not all commands succeeded".into());
    }
    Ok(())
}
