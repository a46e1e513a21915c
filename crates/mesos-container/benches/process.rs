//! Starting and reaping `/bin/true` through the process driver, beside `tokio::process::Command`
//! alone. The contenders take turns, round by round, so that whatever else the machine does
//! meets all of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mesos_container::{Command, Context, Driver, ProcessDriver, Task, TaskSpec, execute};
use tokio::io::AsyncReadExt;

const ROUNDS: usize = 60;
const RUNS: u32 = 40;

fn spec() -> TaskSpec {
    TaskSpec::new("true", Command::exec("/bin/true", [""; 0]))
}

/// `tokio::process::Command` alone.
async fn alone(_: &ProcessDriver) {
    let mut command = tokio::process::Command::new("/bin/true");
    // The driver does not hand on the environment either.
    command.env_clear();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    assert!(command.status().await.unwrap().success());
}

/// The driver: prepare, run, close.
async fn driver(driver: &ProcessDriver) {
    let result = execute(driver, &Context::new(), Arc::new(Task::new(spec()))).await.unwrap();
    assert!(result.error.is_none());
}

/// `tokio::process::Command` alone, its output and errors read to the end.
async fn alone_with_output(_: &ProcessDriver) {
    let mut command = tokio::process::Command::new("/bin/true");
    command.env_clear();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let (status, _, _) =
        tokio::join!(child.wait(), out.read_to_end(&mut stdout), err.read_to_end(&mut stderr));
    assert!(status.unwrap().success());
}

/// The driver, with takers for output and errors.
async fn driver_with_output(driver: &ProcessDriver) {
    let task = Task::new(spec()).with_stdout(tokio::io::sink()).with_stderr(tokio::io::sink());
    let context = Context::new();
    let mut cookie = driver.prepare(&context, Arc::new(task)).await.unwrap();
    assert!(cookie.run(&context).await.unwrap().error.is_none());
    cookie.close().await.unwrap();
}

fn main() {
    // As any bench it can be called by `cargo test`, which wants no figures.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let process = ProcessDriver::new();
    let round = |contender: usize| {
        runtime.block_on(async {
            let start = Instant::now();
            for _ in 0..RUNS {
                match contender {
                    0 => alone(&process).await,
                    1 => driver(&process).await,
                    2 => alone_with_output(&process).await,
                    _ => driver_with_output(&process).await,
                }
            }
            start.elapsed() / RUNS
        })
    };
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        for (contender, times) in times.iter_mut().enumerate() {
            times.push(round(contender));
        }
    }
    let median_ratio = |mine: &[Duration], other: &[Duration]| {
        let mut ratios: Vec<f64> =
            mine.iter().zip(other).map(|(a, b)| a.as_secs_f64() / b.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        ratios[ratios.len() / 2]
    };
    let best = |times: &[Duration]| times.iter().min().copied().unwrap_or_default();
    println!("/bin/true, {ROUNDS} rounds of {RUNS} runs each; ratio of driver to command alone");
    for (name, alone, driver) in [("no output", 0, 1), ("output taken", 2, 3)] {
        let middle = median_ratio(&times[driver], &times[alone]);
        let (mine, other) = (best(&times[driver]), best(&times[alone]));
        let least = mine.as_secs_f64() / other.as_secs_f64();
        println!(
            "{name:>13}: median of the rounds {middle:.2}, best rounds {least:.2} \
             ({mine:.0?} and {other:.0?})"
        );
    }
}
