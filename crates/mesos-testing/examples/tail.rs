//! The events of a cluster as a live picture on a terminal, and as plain lines elsewhere.
//!
//! Without `--master` it starts a cluster and a framework on it.

use std::error::Error;
use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;

use clap::Parser;
use mesos_client::cluster::{Master, Picture, Watched};
use mesos_client::http::{self, Http, Masters, Servers};
use mesos_client::scheduler::{self, Config};
use mesos_testing::TestCluster;
use mesos_types::operator::master::Event;
use mesos_types::{CommandInfo, FrameworkInfo, Resource, TaskInfo};

/// Follows what happens on a cluster.
#[derive(Debug, Parser)]
struct Args {
    /// The master; without it a cluster is started in this process
    #[arg(long, value_name = "HOST:PORT")]
    master: Option<String>,
    /// Ends after so many events; by default never, but on a cluster of its own with the framework
    #[arg(long)]
    events: Option<usize>,
    /// Prints each event as a whole
    #[arg(long)]
    verbose: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let mut own = None;
    let master = match &args.master {
        Some(master) => master.clone(),
        None => {
            let cluster = TestCluster::builder().agents(3).start().await?;
            println!("there is no --master, so a cluster was started, and a framework");
            own.insert(cluster).master().to_string()
        }
    };
    let http = Http::new(http::Config::default())?;
    let client = Master::new(Masters::new(http, Servers::parse(&master)?));
    let mut watch = client.watch();
    if own.is_some() {
        tokio::spawn(work(master));
    }
    let live = std::io::stdout().is_terminal() && !args.verbose;
    let mut count = 0;
    while let Some(watched) = watch.next().await {
        let Watched::Event(event) = watched? else {
            println!("the stream is lost");
            continue;
        };
        count += 1;
        let over = own.is_some() && matches!(*event, Event::FrameworkRemoved(_));
        if args.verbose {
            println!("{event:?}");
        } else if live {
            let picture = watch.picture();
            // The picture is drawn over the one before it.
            print!("\x1b[2J\x1b[H{}", draw(picture));
            std::io::stdout().flush()?;
        } else {
            println!("{}", line(&event));
        }
        if over || args.events.is_some_and(|most| count >= most) {
            return Ok(());
        }
    }
    Err("the stream ended".into())
}

fn draw(picture: &Picture) -> String {
    let mut text = format!("{} agents\n", picture.agents.len());
    for framework in picture.frameworks.values() {
        let info = &framework.framework_info;
        text.push_str(&format!("framework {}\n", info.name));
    }
    for task in picture.tasks.values() {
        text.push_str(&format!("  {:30} {}\n", task.task_id.0, task.state));
    }
    text
}

fn line(event: &Event) -> String {
    match event {
        Event::Subscribed(_) => "subscribed".to_owned(),
        Event::TaskAdded(body) => format!("task {} is launched", body.task.task_id),
        Event::TaskUpdated(body) => format!("task {} is {}", body.status.task_id, body.state),
        Event::AgentAdded(body) => format!("agent {} is there", body.agent.agent_info.hostname),
        Event::AgentRemoved(body) => format!("agent {} is gone", body.agent_id),
        Event::FrameworkAdded(body) => {
            format!("framework {} is there", body.framework.framework_info.name)
        }
        Event::FrameworkUpdated(body) => {
            format!("framework {} has changed", body.framework.framework_info.name)
        }
        Event::FrameworkRemoved(body) => format!("framework {} is gone", body.framework_info.name),
        Event::Heartbeat => "the master is alive".to_owned(),
        _ => "something that this program does not know".to_owned(),
    }
}

/// A framework that runs three tasks and ends.
async fn work(master: String) {
    let framework = FrameworkInfo::new("root", "shown");
    let Ok((handle, mut events)) = scheduler::connect(Config::new(master, framework)).await else {
        return;
    };
    let (mut launched, mut ended) = (0, 0);
    while let Some(Ok(event)) = events.next().await {
        match event {
            scheduler::Event::Offers(offers) => {
                for offer in offers {
                    if launched == 3 {
                        handle.decline([offer.id], None);
                        continue;
                    }
                    launched += 1;
                    let id = format!("shown-{launched}");
                    let task = TaskInfo::new(id.clone(), id, offer.agent_id.clone())
                        .with_command(CommandInfo::shell(format!("sleep 0.{launched}")))
                        .with_resources([Resource::cpus(0.5), Resource::mem(64.0)]);
                    handle.launch(&offer, [task]);
                }
            }
            scheduler::Event::Update(status) if status.state.is_terminal() => {
                ended += 1;
                if ended == 3 {
                    tokio::time::sleep(Duration::from_millis(300)).await;
                    handle.stop(false);
                }
            }
            _ => {}
        }
    }
}
