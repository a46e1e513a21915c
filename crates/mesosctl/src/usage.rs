//! `mesosctl usage`: CPU and memory of an executor over time.

use std::path::Path;
use std::time::Duration;

use mesos_client::cluster::Agent;
use mesos_types::ResourceStatistics;
use mesos_types::state::Container;
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::app::{App, Found};
use crate::args::Task as TaskArgs;
use crate::error::{Error, Result};
use crate::plot::{Chart, Series};
use crate::rows::text;
use crate::screen::{Ink, Screen, line};
use crate::table::{Cell, Column, Table};
use crate::units::{bytes, short};

/// Samples that are kept; of more, every other one is dropped.
const MOST: usize = 2_000;

/// How long to go on where there is no terminal to watch it on.
const SHORT: Duration = Duration::from_secs(10);

/// Containers as a table.
pub fn table(containers: &[Container]) -> Table<()> {
    let mut table = Table::new([
        Column::id("EXECUTOR"),
        Column::id("CONTAINER"),
        Column::number("CPU TIME"),
        Column::number("CPU LIMIT"),
        Column::number("MEM"),
        Column::number("MEM LIMIT"),
    ]);
    for container in containers {
        let read = container.statistics.as_ref().and_then(|statistics| statistics.read().ok());
        let number = |value: Option<f64>, tell: fn(f64) -> String| match value {
            Some(value) => Cell::number(tell(value), value),
            None => Cell::text("-"),
        };
        let statistics = read.as_ref();
        let seconds: fn(f64) -> String = |value| format!("{}s", short(value));
        let cells = [
            Cell::text(text(&container.executor_id)),
            Cell::text(text(&container.container_id)),
            number(statistics.and_then(cpu_time), seconds),
            number(statistics.and_then(cpu_limit), short),
            number(statistics.and_then(memory), bytes),
            number(statistics.and_then(memory_limit), bytes),
        ];
        table.push(cells, ());
    }
    table
}

/// Processor time used so far, in seconds.
fn cpu_time(statistics: &ResourceStatistics) -> Option<f64> {
    match (statistics.cpus_user_time_secs, statistics.cpus_system_time_secs) {
        (None, None) => None,
        (user, system) => Some(user.unwrap_or(0.0) + system.unwrap_or(0.0)),
    }
}

fn cpu_limit(statistics: &ResourceStatistics) -> Option<f64> {
    statistics.cpus_limit.or(statistics.cpus_soft_limit)
}

fn memory(statistics: &ResourceStatistics) -> Option<f64> {
    statistics.mem_rss_bytes.or(statistics.mem_total_bytes).map(|bytes| bytes as f64)
}

fn memory_limit(statistics: &ResourceStatistics) -> Option<f64> {
    statistics.mem_limit_bytes.or(statistics.mem_soft_limit_bytes).map(|bytes| bytes as f64)
}

/// What an executor used at a time.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Sample {
    /// Seconds since the Unix epoch, by the agent's clock.
    pub time: f64,
    /// Processors used since the sample before.
    pub cpus: Option<f64>,
    /// Processors that it may use.
    pub cpus_limit: Option<f64>,
    /// Bytes of memory.
    pub mem_bytes: Option<f64>,
    /// Bytes of memory that it may use.
    pub mem_limit_bytes: Option<f64>,
}

/// Makes samples of what an agent tells.
#[derive(Debug, Default)]
pub struct Sampler {
    before: Option<(f64, Option<f64>)>,
}

impl Sampler {
    /// The next sample; `None` if the agent has none newer.
    pub fn sample(&mut self, statistics: &ResourceStatistics) -> Option<Sample> {
        let (time, used) = (statistics.timestamp, cpu_time(statistics));
        let before = self.before;
        if before.is_some_and(|(before, _)| time <= before) {
            return None;
        }
        self.before = Some((time, used));
        let cpus = before.and_then(|(before, used_before)| {
            // A container that started anew begins at 0 again.
            Some(((used? - used_before?) / (time - before)).max(0.0))
        });
        Some(Sample {
            time,
            cpus,
            cpus_limit: cpu_limit(statistics),
            mem_bytes: memory(statistics),
            mem_limit_bytes: memory_limit(statistics),
        })
    }
}

/// What the executor of a task uses now.
async fn ask(agent: &Agent, found: &Found) -> Result<ResourceStatistics> {
    let containers = agent.statistics().await?;
    let executor = found.task.executor();
    let root = found.task.container_id().map(|id| id.root().value.clone());
    let is = |container: &&Container| {
        container.executor_id.as_deref() == executor
            && container.framework_id == found.task.framework_id
            && (container.container_id.is_none()
                || root.is_none()
                || container.container_id == root.clone().flatten())
    };
    let Some(container) = containers.iter().find(is) else {
        let id = crate::rows::text(&found.task.id);
        return Err(Error::new(format!("the executor of {id} does not run any more")));
    };
    let Some(statistics) = &container.statistics else {
        return Err(Error::new("the agent cannot tell what the executor uses"));
    };
    statistics.read().map_err(Error::new)
}

pub async fn run(
    app: &App,
    args: &TaskArgs,
    pause: Duration,
    duration: Option<Duration>,
    png: Option<&Path>,
    json: bool,
) -> Result<()> {
    if pause.is_zero() {
        return Err(Error::new("--interval must be more than 0"));
    }
    let found = app.find(args).await?;
    let name = text(&found.task.id).to_owned();
    let screen = app.screen();
    let live = screen.terminal && !json;
    let duration = duration.or((!screen.terminal).then_some(SHORT.max(pause * 3)));
    let end = duration.and_then(|duration| Instant::now().checked_add(duration));
    let (mut sampler, mut samples) = (Sampler::default(), Vec::new());
    let mut tick = interval(pause);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let stop = tokio::select! {
            _ = tick.tick() => false,
            // What was seen until then is still to be drawn.
            _ = tokio::signal::ctrl_c() => true,
        };
        if stop || end.is_some_and(|end| Instant::now() >= end) {
            break;
        }
        let statistics = match ask(&found.agent, &found).await {
            Ok(statistics) => statistics,
            // An executor that has ended is no reason to throw away what it used.
            Err(_) if samples.len() > 1 => break,
            Err(error) => return Err(error),
        };
        let Some(sample) = sampler.sample(&statistics) else { continue };
        if json {
            line(&serde_json::to_string(&sample)?)?;
        }
        samples.push(sample);
        thin(&mut samples);
        if live {
            let screen = app.screen();
            let lines = draw(&screen, &name, &samples);
            let text: String = lines.iter().map(|line| format!("{line}\x1b[K\n")).collect();
            use std::io::Write as _;
            let mut out = std::io::stdout().lock();
            write!(out, "\x1b[H{text}\x1b[J")?;
            out.flush()?;
        }
    }
    if !json && !live {
        for text in draw(&screen, &name, &samples) {
            line(&text)?;
        }
    }
    match png {
        Some(path) => write_png(path, &name, &samples),
        None => Ok(()),
    }
}

/// Keeps the samples few: of many, every other one goes.
fn thin(samples: &mut Vec<Sample>) {
    if samples.len() > MOST {
        let mut keep = false;
        samples.retain(|_| {
            keep = !keep;
            keep
        });
    }
}

#[cfg(feature = "png")]
fn write_png(path: &Path, name: &str, samples: &[Sample]) -> Result<()> {
    crate::png::write(path, &charts(name, samples))
        .map_err(|error| Error::new(format!("{}: {error}", path.display())))
}

#[cfg(not(feature = "png"))]
fn write_png(_: &Path, _: &str, _: &[Sample]) -> Result<()> {
    Err(Error::new("this program was built without PNG"))
}

/// The two charts: processors and memory over time.
fn charts(name: &str, samples: &[Sample]) -> [Chart; 2] {
    let begin = samples.first().map_or(0.0, |sample| sample.time);
    let series = |pick: fn(&Sample) -> Option<f64>| -> Series {
        samples.iter().filter_map(|sample| Some((sample.time - begin, pick(sample)?))).collect()
    };
    let last = |pick: fn(&Sample) -> Option<f64>| samples.iter().rev().find_map(pick);
    let chart = |what: &str, pick, limit: fn(&Sample) -> Option<f64>, tell: fn(f64) -> String| {
        let now = last(pick).map_or_else(|| "-".to_owned(), tell);
        let of = last(limit).map_or_else(String::new, |limit| format!(" of {}", tell(limit)));
        Chart {
            title: format!("{what} of {name}: {now}{of}"),
            series: series(pick),
            limit: last(limit),
            tell,
        }
    };
    [
        chart("CPU", |s| s.cpus, |s| s.cpus_limit, short),
        chart("Memory", |s| s.mem_bytes, |s| s.mem_limit_bytes, bytes),
    ]
}

fn draw(screen: &Screen, name: &str, samples: &[Sample]) -> Vec<String> {
    let mut lines = Vec::new();
    // Half of the terminal for each chart, with its title and its axis.
    let height = screen
        .height
        .map_or(10, |height| (height.saturating_sub(1) / 2).saturating_sub(4))
        .clamp(3, 20);
    for chart in charts(name, samples) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let title = crate::screen::clean(&chart.title).into_owned();
        let title = crate::screen::shorten(&title, screen.width, Default::default()).into_owned();
        lines.push(screen.paint(Ink::Bold, &title).into_owned());
        lines.extend(chart.lines(screen.width, height));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statistics(time: f64, user: f64) -> ResourceStatistics {
        ResourceStatistics {
            cpus_user_time_secs: Some(user),
            cpus_system_time_secs: Some(1.0),
            cpus_soft_limit: Some(0.6),
            mem_rss_bytes: Some(1 << 20),
            ..ResourceStatistics::new(time)
        }
    }

    #[test]
    fn processors_are_the_difference_of_two_samples() {
        let mut sampler = Sampler::default();
        let first = sampler.sample(&statistics(100.0, 5.0)).unwrap();
        assert_eq!(
            (first.cpus, first.cpus_limit, first.mem_bytes),
            (None, Some(0.6), Some(1048576.0))
        );
        // An agent that has nothing newer says the same.
        assert_eq!(sampler.sample(&statistics(100.0, 5.0)), None);
        assert_eq!(sampler.sample(&statistics(102.0, 6.0)).unwrap().cpus, Some(0.5));
        assert_eq!(sampler.sample(&statistics(104.0, 0.0)).unwrap().cpus, Some(0.0));
    }

    #[test]
    fn samples_stay_few() {
        let sample = Sample {
            time: 0.0,
            cpus: None,
            cpus_limit: None,
            mem_bytes: None,
            mem_limit_bytes: None,
        };
        let mut samples = Vec::new();
        for i in 0..100_000 {
            samples.push(Sample { time: f64::from(i), ..sample });
            thin(&mut samples);
        }
        assert!(samples.len() <= MOST && samples.len() > MOST / 3);
        assert_eq!(samples[0].time, 0.0);
        assert!(samples.windows(2).all(|w| w[0].time < w[1].time));
    }
}
