//! A cluster in this process, for whoever writes a framework.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use mesos_container::ProcessDriver;
use mesos_testing::{Faults, Runner, TestCluster};
use mesos_types::TaskState;
use mesos_types::operator::master::Event;

use crate::app::App;
use crate::args::{Dev, Run};
use crate::config;
use crate::error::{Error, Result};
use crate::screen::{self, Ink, Screen};

/// Runs a cluster until it is interrupted, and tells what happens on it.
pub async fn run(app: &App, args: Dev) -> Result<()> {
    let screen = app.screen();
    let scratch;
    let work_dir = match &args.work_dir {
        Some(folder) => std::path::absolute(folder)?,
        None => {
            scratch = tempfile::tempdir()?;
            scratch.path().to_owned()
        }
    };
    let faults =
        Faults { drop: args.drop, delay: args.delay.unwrap_or_default(), ..Faults::default() };
    let mut builder = TestCluster::builder()
        .agents(args.agents)
        .resources(args.resources.as_str())
        .seed(args.seed)
        .ip(args.ip)
        .port(args.port)
        .faults(faults)
        .runner(runner(args.run, work_dir).await?);
    if let Some(file) = &args.credential {
        let (principal, secret) = config::secret(file)?;
        let missing = || Error::new(format!("{}: it names no principal", file.display()));
        builder = builder.principal(principal.ok_or_else(missing)?, secret);
    }
    let cluster = builder.start().await.map_err(|error| {
        Error::with_hint(error, "--port 0 takes any port that is free, --ip another address")
    })?;
    let mut watch = cluster.watch();
    introduce(&screen, &cluster)?;
    while let Some(event) = watch.next().await {
        if let Some(text) = told(&screen, &event) {
            screen::line(&text)?;
        }
    }
    Ok(())
}

async fn runner(run: Run, work_dir: PathBuf) -> Result<Runner> {
    Ok(match run {
        Run::Simulated => Runner::Simulated,
        #[cfg(feature = "docker")]
        Run::Docker => {
            let mut config = mesos_container::Config::default();
            if let Some(host) = std::env::var("DOCKER_HOST").ok().filter(|host| !host.is_empty()) {
                config.docker = host;
            }
            let docker = config.docker.clone();
            let driver =
                mesos_container::DockerDriver::connect(&config).await.map_err(|error| {
                    let hint = "DOCKER_HOST names another daemon, as in unix:///run/docker.sock";
                    Error::with_hint(format!("the Docker daemon at {docker}: {error}"), hint)
                })?;
            Runner::Containers { driver: Arc::new(driver), work_dir }
        }
        Run::Processes => {
            let driver = Arc::new(ProcessDriver::new().inherit_environment(true));
            Runner::Containers { driver, work_dir }
        }
    })
}

fn introduce(screen: &Screen, cluster: &TestCluster) -> Result<()> {
    let master = reachable(cluster.master());
    screen::line(&format!("{} {master}", screen.paint(Ink::Bold, "master")))?;
    screen::line(&format!("  schedulers  http://{master}/api/v1/scheduler"))?;
    screen::line(&format!("  operators   http://{master}/api/v1"))?;
    screen::line(&format!("  libprocess  master@{master}"))?;
    for (number, agent) in cluster.agents().enumerate() {
        let agent = reachable(agent);
        screen::line(&format!("{} {number} {agent}", screen.paint(Ink::Bold, "agent")))?;
    }
    screen::line(&format!("  look at it  mesosctl --master {master} state"))?;
    Ok(())
}

/// An address that a program on this host can connect to.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        other => other,
    };
    SocketAddr::new(ip, address.port())
}

/// What happened, in a line.
fn told(screen: &Screen, event: &Event) -> Option<String> {
    let text = match event {
        Event::AgentAdded(body) => {
            let info = &body.agent.agent_info;
            let id = info.id.as_ref().map(|id| id.as_ref()).unwrap_or_default();
            format!("agent      {id} is there")
        }
        Event::AgentRemoved(body) => format!("agent      {} is gone", body.agent_id),
        Event::FrameworkAdded(body) => {
            let info = &body.framework.framework_info;
            let id = info.id.as_ref().map(|id| id.as_ref()).unwrap_or_default();
            format!("framework  {id} {} is there", screen::clean(&info.name))
        }
        Event::FrameworkUpdated(body) => {
            let info = &body.framework.framework_info;
            let id = info.id.as_ref().map(|id| id.as_ref()).unwrap_or_default();
            let how = if body.framework.connected { "is back" } else { "is not connected" };
            format!("framework  {id} {} {how}", screen::clean(&info.name))
        }
        Event::FrameworkRemoved(body) => {
            let id = body.framework_info.id.as_ref().map(|id| id.as_ref()).unwrap_or_default();
            format!("framework  {id} {} is gone", screen::clean(&body.framework_info.name))
        }
        Event::TaskAdded(body) => {
            format!("task       {} is launched", screen::clean(body.task.task_id.as_ref()))
        }
        Event::TaskUpdated(body) => {
            let state = body.state.to_string();
            let ink = match body.state {
                TaskState::Finished => Ink::Good,
                TaskState::Failed | TaskState::Error | TaskState::Lost => Ink::Bad,
                _ => Ink::Plain,
            };
            let id = screen::clean(body.status.task_id.as_ref());
            let message = body.status.message.as_deref().map(screen::clean);
            let message = message.map(|text| format!(": {text}")).unwrap_or_default();
            format!("task       {id} {}{message}", screen.paint(ink, &state))
        }
        _ => return None,
    };
    Some(text)
}
