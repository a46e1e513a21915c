//! Control groups of version 2 as texts: what is written to their files, and what is read.

use crate::Limits;

/// What is to be written to a file of a control group to set a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The limit that it is for.
    pub limit: &'static str,
    /// Name of the file, which begins with that of its controller.
    pub file: &'static str,
    /// What to write.
    pub value: String,
    /// Whether the limit holds also without this file.
    pub optional: bool,
}

/// The controllers that limits need.
pub const CONTROLLERS: [&str; 4] = ["cpu", "memory", "pids", "io"];

/// The settings that set these limits, in the order in which they are to be written.
///
/// ```
/// use mesos_container::{Limits, cgroup};
///
/// let limits = Limits { cpus: Some(1.5), ..Limits::default() };
/// let settings = cgroup::settings(&limits);
/// assert_eq!((settings[0].file, settings[0].value.as_str()), ("cpu.max", "150000 100000"));
/// ```
pub fn settings(limits: &Limits) -> Vec<Setting> {
    let mut found = Vec::new();
    let mut set = |limit, file, value: String, optional| {
        found.push(Setting { limit, file, value, optional });
    };
    if let Some(cpus) = limits.cpus {
        // The kernel takes no less than a millisecond.
        let quota = (cpus * 100_000.0).max(1000.0) as u64;
        set("CPU limit", "cpu.max", format!("{quota} 100000"), false);
    }
    if let Some(shares) = limits.cpu_shares.filter(|shares| *shares > 0) {
        set("CPU share", "cpu.weight", weight(shares).to_string(), false);
    }
    if let Some(bytes) = limits.memory.filter(|bytes| *bytes > 0) {
        // Without these two a task could swap, and one process of it could be killed alone.
        set("memory limit", "memory.swap.max", "0".to_owned(), true);
        set("memory limit", "memory.oom.group", "1".to_owned(), true);
        set("memory limit", "memory.max", bytes.to_string(), false);
    }
    if let Some(bytes) = limits.memory_soft {
        set("soft memory limit", "memory.low", bytes.to_string(), false);
    }
    if let Some(processes) = limits.processes {
        set("limit of processes", "pids.max", processes.to_string(), false);
    }
    found
}

/// The weight of version 2, from 1 to 10000, for a share of version 1, from 2 to 262144.
pub fn weight(shares: u64) -> u64 {
    1 + (shares.clamp(2, 262_144) - 2) * 9999 / 262_142
}

/// CPU time in user and kernel mode in nanoseconds, from `cpu.stat`.
pub fn cpu_time(cpu_stat: &str) -> Option<(u64, u64)> {
    Some((field(cpu_stat, "user_usec")? * 1000, field(cpu_stat, "system_usec")? * 1000))
}

/// How many processes were killed for want of memory, from `memory.events`.
pub fn oom_kills(memory_events: &str) -> Option<u64> {
    field(memory_events, "oom_kill")
}

/// Bytes read and written on all devices, from `io.stat`.
pub fn block_io(io_stat: &str) -> (u64, u64) {
    let sum = |name: &str| {
        io_stat
            .split_whitespace()
            .filter_map(|word| word.strip_prefix(name)?.strip_prefix('=')?.parse::<u64>().ok())
            .fold(0, u64::saturating_add)
    };
    (sum("rbytes"), sum("wbytes"))
}

/// The number that follows a name at the beginning of a line.
pub fn field(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.trim().parse().ok())
}
