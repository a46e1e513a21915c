//! Runs a `TaskInfo`, given as JSON, and shows how it went.
//!
//! ```sh
//! cargo run -p mesos-container --example run_task
//! cargo run -p mesos-container --example run_task -- --png usage.png task.json
//! cargo run -p mesos-container --example run_task --features docker -- --driver docker task.json
//! ```
//!
//! The status updates appear on standard error as they come, and the output of the task where it
//! belongs. At the end memory and CPU over time are plotted on the terminal, and with `--png` in
//! a picture. Ctrl-C asks the task to stop. The exit code is that of the task.
#![allow(clippy::print_stderr)]

#[path = "run_task/chart.rs"]
mod chart;
#[path = "run_task/picture.rs"]
mod picture;
#[path = "run_task/terminal.rs"]
mod terminal;

use std::error::Error;
use std::io::Read;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use mesos_container::{
    ContainerTask, Context, Driver, Exit, Mock, ProcessDriver, Stat, Task, bridge, execute,
};
use mesos_types::{Dialect, TaskInfo, TaskStatus, json};

const USAGE: &str = "\
usage: run_task [OPTIONS] [TASK]

TASK is a file with a TaskInfo as JSON, or - for standard input.
Without it a small task is run that uses memory and CPU for six seconds.

  --driver NAME   process (default), docker or mock
  --sandbox DIR   directory of the task
  --png FILE      write the plot to a picture, too
  --help          print this";

/// What runs if no task is given.
const SAMPLE: &str = include_str!("run_task/task.json");

struct Options {
    driver: String,
    sandbox: Option<String>,
    png: Option<String>,
    task: Option<String>,
}

fn options() -> Result<Option<Options>, Box<dyn Error>> {
    let mut options = Options { driver: "process".into(), sandbox: None, png: None, task: None };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--driver" => options.driver = value()?,
            "--sandbox" => options.sandbox = Some(value()?),
            "--png" => options.png = Some(value()?),
            "--help" | "-h" => return Ok(None),
            option if option.len() > 1 && option.starts_with('-') => {
                return Err(format!("{option} is not an option; --help tells which are").into());
            }
            task if options.task.is_none() => options.task = Some(task.to_owned()),
            _ => return Err("there is more than one task".into()),
        }
    }
    Ok(Some(options))
}

fn read_task(task: Option<&str>) -> Result<TaskInfo, Box<dyn Error>> {
    let text = match task {
        None => SAMPLE.to_owned(),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            text
        }
        Some(file) => std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?,
    };
    Ok(json::from_slice(text.as_bytes(), Dialect::V1)?)
}

async fn driver(name: &str, bridged: &bridge::Bridged) -> Result<Box<dyn Driver>, Box<dyn Error>> {
    Ok(match name {
        "process" => Box::new(ProcessDriver::new()),
        "mock" => Box::new(Mock::new()),
        #[cfg(feature = "docker")]
        "docker" => {
            let config = mesos_container::Config::from_env(|name| std::env::var(name).ok())?;
            let driver = mesos_container::DockerDriver::connect(&config).await?;
            Box::new(driver.with_registry_auths(bridged.auths.clone()))
        }
        #[cfg(not(feature = "docker"))]
        "docker" => return Err("this was built without --features docker".into()),
        other => {
            let _ = bridged;
            return Err(format!("{other} is not a driver; process, docker and mock are").into());
        }
    })
}

fn tell(start: Instant, status: &TaskStatus) {
    let message = status.message.as_deref().unwrap_or_default();
    let reason = status.reason.map(|reason| reason.to_string()).unwrap_or_default();
    let line = format!("{} {reason} {message}", status.state);
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    eprintln!("{:8.2}s  {line}", start.elapsed().as_secs_f64());
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return Ok(ExitCode::SUCCESS);
        }
        Err(error) => {
            eprintln!("{error}");
            return Ok(ExitCode::from(2));
        }
    };
    match run(&options).await {
        Ok(code) => Ok(code),
        Err(error) => {
            eprintln!("{error}");
            Ok(ExitCode::FAILURE)
        }
    }
}

async fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let info = read_task(options.task.as_deref())?;
    let bridge_options =
        bridge::Options { sandbox: options.sandbox.as_deref(), ..bridge::Options::default() };
    let bridged = bridge::task(&info, &bridge_options)?;
    for path in &bridged.ignored {
        eprintln!("           without effect here: {path}");
    }
    let driver = driver(&options.driver, &bridged).await?;
    let context = Context::new();
    let interrupted = context.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            interrupted.cancel();
        }
    });

    let start = Instant::now();
    let id = info.task_id.clone();
    let stats = Arc::new(Mutex::new(Vec::<Stat>::new()));
    let (kept, running) = (Arc::clone(&stats), id.clone());
    let task: Arc<dyn ContainerTask> = Arc::new(
        Task::new(bridged.spec)
            .with_stdout(tokio::io::stdout())
            .with_stderr(tokio::io::stderr())
            .on_start(move || tell(start, &bridge::running(running.clone())))
            .on_stat(move |stat| kept.lock().unwrap_or_else(PoisonError::into_inner).push(stat)),
    );
    tell(start, &bridge::starting(id.clone()));
    let code = match execute(driver.as_ref(), &context, task).await {
        Ok(result) => {
            tell(start, &bridge::status(id, &result));
            for note in &result.notes {
                eprintln!("           {note}");
            }
            result.exit.map_or(1, Exit::code)
        }
        Err(error) => {
            tell(start, &bridge::failure(id, &error));
            1
        }
    };
    let stats = std::mem::take(&mut *stats.lock().unwrap_or_else(PoisonError::into_inner));
    let charts = chart::charts(&stats);
    if charts.is_empty() {
        eprintln!("           no plot: the task has less than two samples");
    }
    for chart in &charts {
        eprint!("\n{}", terminal::plot(chart, 64, 8));
    }
    if let Some(file) = &options.png {
        picture::write(&charts, file)?;
        eprintln!("\nwritten: {file}");
    }
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
}
