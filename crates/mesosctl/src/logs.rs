//! `mesosctl logs` and `server-log`.

use std::time::Duration;

use mesos_client::cluster::{
    Access, ClusterError, Follow, FollowOptions, Master, Piece, Source, Start, TaskFilter,
};
use mesos_types::state::Log;
use tokio::io::AsyncWriteExt as _;
use tokio::time::{Instant, sleep_until};

use crate::app::{App, Found, agent_named, within};
use crate::args::{Api, Reading, Task as TaskArgs};
use crate::config;
use crate::error::{Error, Result};
use crate::rows::{Mood, has_ended, mood, state_name};
use crate::screen::{Pour, clean, warn};

/// How often a task is looked at that is followed.
const LOOK: Duration = Duration::from_secs(5);

/// Which file of the sandbox.
#[derive(Debug)]
pub struct Which {
    pub stderr: bool,
    pub file: Option<String>,
}

impl Which {
    fn log(&self) -> Log {
        if self.stderr { Log::Stderr } else { Log::Stdout }
    }

    fn path(&self) -> &str {
        self.file.as_deref().unwrap_or(self.log().as_str())
    }
}

fn options(app: &App, follow: bool, lines: Option<u64>) -> FollowOptions {
    FollowOptions {
        start: lines.map_or(Start::Begin, Start::Lines),
        follow,
        patience: config::patience(&app.cluster),
        ..FollowOptions::default()
    }
}

pub async fn of_task(
    app: &App,
    args: &TaskArgs,
    which: &Which,
    follow: bool,
    lines: Option<u64>,
    reading: &Reading,
) -> Result<()> {
    let found = app.find(args).await?;
    let source = source(&found, which, reading.api).await?;
    let ended = has_ended(&found.task);
    let log = source.follow(options(app, follow && !ended, lines));
    let watched = (follow && !ended).then_some(&found);
    let count = pour(app, log, reading.raw, watched).await?;
    if !app.screen().terminal {
        return Ok(());
    }
    if follow && ended {
        warn(&format!("(The task has ended: {}.)", clean(state_name(&found.task))));
    } else if mood(&found.task) == Mood::Failed && which.file.is_none() && !which.stderr {
        warn("(The task failed; --stderr may say why.)");
    } else if count == 0 {
        warn(&format!("({} is empty.)", clean(which.path())));
    }
    Ok(())
}

async fn source(found: &Found, which: &Which, api: Api) -> Result<Source> {
    let access = match api {
        Api::Endpoints => Access::Endpoints,
        Api::Calls => Access::Calls,
        Api::ReadLog => {
            let id = found.task.container_id();
            let id = id.ok_or_else(|| Error::new("the container of the task is not known yet"))?;
            let id = mesos_types::ContainerId::try_from(id).map_err(Error::new)?;
            if which.file.is_some() {
                return Err(Error::new("--api read-log has only what the task writes, no --file"));
            }
            return Ok(found.agent.container_log(id, which.log()));
        }
    };
    let path = within(&found.sandbox().await?, which.path());
    Ok(found.agent.files().with_access(access).open(path))
}

pub async fn of_server(
    app: &App,
    agent: Option<&str>,
    follow: bool,
    lines: Option<u64>,
    raw: bool,
) -> Result<()> {
    let source = match agent {
        None => app.master().await?.log(),
        Some(name) => find_agent(app, name).await?.log(),
    };
    pour(app, source.follow(options(app, follow, lines)), raw, None).await.map(drop)
}

/// An agent by its address, host name or ID.
async fn find_agent(app: &App, name: &str) -> Result<mesos_client::cluster::Agent> {
    if app.cluster.master.is_none() || name.contains(':') {
        return app.agent(name);
    }
    let master: Master = app.master().await?;
    let agents = master.agents().await?;
    let agent = master.agent(agent_named(&agents, name)?);
    agent.ok_or_else(|| Error::new(format!("the master has no address of the agent {name:?}")))
}

/// Prints what comes, until its end; follows a task until that ends. Gives the number of bytes.
async fn pour(app: &App, mut log: Follow, raw: bool, task: Option<&Found>) -> Result<u64> {
    let mut pour = Pour::new(&app.screen(), raw);
    let mut out = tokio::io::stdout();
    let (mut count, mut look) = (0, Instant::now() + LOOK);
    let mut watched = task;
    loop {
        let next = tokio::select! {
            next = log.next() => next,
            () = sleep_until(look), if watched.is_some() => {
                look = Instant::now() + LOOK;
                if let Some(found) = watched
                    && is_over(found).await {
                        log.stop_at_end();
                        watched = None;
                    }
                continue;
            }
        };
        match next {
            Ok(Some(Piece::Data { bytes, .. })) => {
                count += bytes.len() as u64;
                out.write_all(&pour.piece(&bytes)).await?;
                out.flush().await?;
            }
            Ok(Some(Piece::Truncated { .. })) => {
                warn("(The file was cut short; it goes on from its beginning.)")
            }
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(ClusterError::NoFile { path, .. }) if count > 0 => {
                out.flush().await?;
                return Err(Error::new(format!("{path} is there no more")));
            }
            Err(error) => return Err(error.into()),
        }
    }
    out.write_all(pour.end()).await?;
    out.flush().await?;
    Ok(count)
}

/// Whether a task has ended since it was found. If the master does not say it has not.
async fn is_over(found: &Found) -> bool {
    let filter =
        TaskFilter { task: found.task.id.clone(), framework: found.task.framework_id.clone() };
    match found.master.tasks(filter).collect().await {
        // What the master has forgotten has ended long ago.
        Ok(tasks) => tasks.iter().all(has_ended),
        Err(_) => false,
    }
}
