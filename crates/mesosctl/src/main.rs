//! The command `mesosctl`: a cluster of Apache Mesos in a terminal.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod admin;
mod app;
mod args;
mod config;
mod dev;
mod error;
mod lists;
mod live;
mod logs;
mod manual;
mod overview;
mod plot;
#[cfg(feature = "png")]
mod png;
mod rows;
mod run;
mod sandbox;
mod screen;
mod session;
mod state;
mod table;
mod terminal;
mod units;
mod usage;
mod watch;

use std::process::ExitCode;

use clap::Parser as _;

use app::App;
use args::{Args, Command};
use error::{Error, Result};

fn main() -> ExitCode {
    let args = Args::parse();
    match command(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

fn command(args: Args) -> Result<()> {
    match args.command {
        Command::Completion { shell } => manual::completion(shell),
        Command::Man { dir } => manual::pages(dir.as_deref()),
        command => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(Error::new)?;
            let app = App { cluster: config::settings(args.cluster)?, color: args.look.color };
            // These have something to do when they are interrupted.
            let cares = matches!(
                command,
                Command::Usage { .. }
                    | Command::Exec { .. }
                    | Command::Attach { .. }
                    | Command::Run(_)
            );
            let done = runtime.block_on(async {
                tokio::select! {
                    done = asked(&app, command) => done,
                    // Whoever interrupts has seen enough; bars and the like are put away.
                    _ = tokio::signal::ctrl_c(), if !cares => Err(Error::Gone),
                }
            });
            // What waits for a key, or writes to a terminal that was stopped, is not waited for.
            runtime.shutdown_background();
            done
        }
    }
}

async fn asked(app: &App, command: Command) -> Result<()> {
    match command {
        Command::State { source, wide, json, watch } => {
            state::run(app, source.as_deref(), wide, json, &watch).await
        }
        Command::Tasks { all, state, framework, agent, table } => {
            let wanted = lists::Wanted { all, state, framework, agent };
            lists::tasks(app, &wanted, &table).await
        }
        Command::Agents { table } => lists::agents(app, &table).await,
        Command::Frameworks { all, table } => lists::frameworks(app, all, &table).await,
        Command::Roles { table } => lists::roles(app, &table).await,
        Command::Quota { table } => lists::quota(app, &table).await,
        Command::Version { table } => lists::version(app, &table).await,
        Command::Logs { task, stderr, file, follow, lines, reading } => {
            let which = logs::Which { stderr, file };
            logs::of_task(app, &task, &which, follow, lines, &reading).await
        }
        Command::ServerLog { agent, follow, lines, raw } => {
            logs::of_server(app, agent.as_deref(), follow, lines, raw).await
        }
        Command::Ls { task, path, json } => sandbox::ls(app, &task, &path, json).await,
        Command::Cat { task, path, raw } => sandbox::cat(app, &task, &path, raw).await,
        Command::Cp { task, path, to, recursive, quiet } => {
            sandbox::cp(app, &task, &path, &to, recursive, quiet).await
        }
        Command::Usage { task, interval, duration, png, json } => {
            usage::run(app, &task, interval, duration, png.as_deref(), json).await
        }
        Command::Watch { filter, json, times } => {
            live::run(app, filter.as_deref(), json, times).await
        }
        Command::Exec { task, how, env, command } => {
            session::exec(app, &task, how, &env, &command).await
        }
        Command::Attach { task, how } => session::attach(app, &task, how).await,
        Command::Run(job) => run::run(app, &job).await,
        Command::Drain { agent, grace, mark_gone, wait, undo } => {
            admin::drain(app, &agent, &admin::Drain { grace, mark_gone, wait, undo }).await
        }
        Command::Teardown { framework, yes } => admin::teardown(app, &framework, yes).await,
        Command::Dev(args) => dev::run(app, args).await,
        // These need no cluster.
        Command::Completion { .. } | Command::Man { .. } => Ok(()),
    }
}
