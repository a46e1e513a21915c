//! What running tasks use, read from `/proc` for all tasks of a driver at once.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use procfs::WithCurrentSystemInfo as _;
use procfs::process::{Process, Stat, all_processes};
use tokio::sync::mpsc;
use tokio::time::MissedTickBehavior;

use super::cgroup::refine;
use super::usage::Usage;

impl Usage {
    fn add(&mut self, stat: &Stat) {
        // What a process has waited for counts for it: nobody else does it any more.
        self.cpu_user += nanoseconds(stat.utime) + nanoseconds(stat.cutime.max(0) as u64);
        self.cpu_kernel += nanoseconds(stat.stime) + nanoseconds(stat.cstime.max(0) as u64);
        self.rss += stat.rss_bytes().get();
        // A zombie uses nothing but its number.
        if stat.state != 'Z' {
            self.processes += 1;
            self.threads += stat.num_threads.max(0) as u64;
        }
    }
}

/// Ticks of the clock of the kernel in nanoseconds.
fn nanoseconds(ticks: u64) -> u64 {
    ticks.saturating_mul(1_000_000_000 / procfs::ticks_per_second().max(1))
}

/// What a process that has ended and was not waited for has used in all.
pub(super) fn last_words(pid: i32) -> Option<Usage> {
    let stat = Process::new(pid).ok()?.stat().ok()?;
    let mut usage = Usage::default();
    usage.add(&stat);
    Some(usage)
}

/// Samples the tasks of a driver, all in one pass over `/proc`.
#[derive(Debug)]
pub(super) struct Sampler {
    watched: Mutex<Watched>,
    interval: Duration,
}

#[derive(Debug, Default)]
struct Watched {
    tasks: HashMap<i32, Watch>,
    samples: bool,
}

#[derive(Clone, Debug)]
struct Watch {
    cgroup: Option<PathBuf>,
    sender: mpsc::Sender<Usage>,
}

/// Receives the samples of one process group, for as long as it lives.
#[derive(Debug)]
pub(super) struct Samples {
    sampler: Arc<Sampler>,
    group: i32,
    receiver: mpsc::Receiver<Usage>,
}

impl Sampler {
    pub(super) fn new(interval: Duration) -> Self {
        Sampler { watched: Mutex::default(), interval }
    }

    fn lock(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Samples a process group from now on.
    pub(super) fn watch(self: &Arc<Self>, group: i32, cgroup: Option<PathBuf>) -> Samples {
        // A task that does not take its samples in time misses some.
        let (sender, receiver) = mpsc::channel(4);
        let mut watched = self.lock();
        watched.tasks.insert(group, Watch { cgroup, sender });
        if !std::mem::replace(&mut watched.samples, true) {
            tokio::spawn(Sampling { sampler: Arc::clone(self), ended: false }.run());
        }
        Samples { sampler: Arc::clone(self), group, receiver }
    }
}

impl Samples {
    /// The next sample.
    pub(super) async fn next(&mut self) -> Usage {
        match self.receiver.recv().await {
            Some(usage) => usage,
            // The sampling ended with the runtime that it ran on.
            None => std::future::pending().await,
        }
    }
}

impl Drop for Samples {
    fn drop(&mut self) {
        self.sampler.lock().tasks.remove(&self.group);
    }
}

/// The sampling itself. It ends when there is nothing to sample, or with its runtime.
struct Sampling {
    sampler: Arc<Sampler>,
    ended: bool,
}

impl Sampling {
    async fn run(mut self) {
        let mut ticks = tokio::time::interval(self.sampler.interval);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The first tick is at once.
        ticks.tick().await;
        loop {
            ticks.tick().await;
            let watches = {
                let mut watched = self.sampler.lock();
                if watched.tasks.is_empty() {
                    watched.samples = false;
                    self.ended = true;
                    return;
                }
                watched.tasks.clone()
            };
            let Ok(usages) = tokio::task::spawn_blocking(move || measure(&watches)).await else {
                return;
            };
            for (sender, usage) in usages {
                let _ = sender.try_send(usage);
            }
        }
    }
}

impl Drop for Sampling {
    fn drop(&mut self) {
        // When the runtime ends, tasks of another one begin anew.
        if !self.ended {
            self.sampler.lock().samples = false;
        }
    }
}

/// What each of these groups uses, its processes and all that descend from them.
fn measure(watches: &HashMap<i32, Watch>) -> Vec<(mpsc::Sender<Usage>, Usage)> {
    let Ok(all) = all_processes() else { return Vec::new() };
    // A process that ends while it is looked at does not count.
    let seen: HashMap<i32, Stat> = all
        .flatten()
        .filter_map(|process| process.stat().ok())
        .map(|stat| (stat.pid, stat))
        .collect();
    // Which group each process belongs to; found once for each.
    let mut groups: HashMap<i32, Option<i32>> = HashMap::new();
    for pid in seen.keys() {
        let mut path = Vec::new();
        let mut at = *pid;
        let group = loop {
            if let Some(known) = groups.get(&at) {
                break *known;
            }
            let Some(stat) = seen.get(&at) else { break None };
            if watches.contains_key(&stat.pgrp) {
                break Some(stat.pgrp);
            }
            if path.len() > 4096 {
                break None;
            }
            path.push(at);
            at = stat.ppid;
        };
        groups.insert(*pid, group);
        groups.extend(path.into_iter().map(|pid| (pid, group)));
    }
    let mut usages: HashMap<i32, Usage> = HashMap::new();
    for (pid, stat) in &seen {
        let Some(Some(group)) = groups.get(pid) else { continue };
        let usage = usages.entry(*group).or_default();
        usage.add(stat);
        if let Ok(io) = Process::new(*pid).and_then(|process| process.io()) {
            let (read, written) = usage.disk.get_or_insert_default();
            *read += io.read_bytes;
            *written += io.write_bytes;
        }
    }
    let sample = |(group, watch): (&i32, &Watch)| {
        let mut usage = *usages.get(group)?;
        if let Some(path) = &watch.cgroup {
            refine(path, &mut usage);
        }
        Some((watch.sender.clone(), usage))
    };
    watches.iter().filter_map(sample).collect()
}
