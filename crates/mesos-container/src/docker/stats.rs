//! Samples from the statistics of a daemon.

use std::time::SystemTime;

use bollard::models::{ContainerCpuStats, ContainerStatsResponse};
use mesos_types::TimeInfo;

use crate::Stat;
use crate::stat::metric;

/// The sample that statistics tell. `None` if they are those of a container that does not run.
pub(super) fn sample(stats: &ContainerStatsResponse) -> Option<Stat> {
    let cpu = stats.cpu_stats.as_ref()?;
    // A container that has ended has the time of year 1, and zeros.
    let read: jiff::Timestamp = stats.read.as_deref()?.parse().ok()?;
    if read.as_second() <= 0 {
        return None;
    }
    let mut sample = Stat::new(time(read), [(metric::CPU_TOTAL, percent(stats))]);
    let mut set = |name: &str, value: Option<u64>| {
        if let Some(value) = value {
            sample.metrics.insert(name.to_owned(), value);
        }
    };
    let usage = cpu.cpu_usage.as_ref();
    set(metric::CPU_USER, usage.and_then(|usage| usage.usage_in_usermode));
    set(metric::CPU_KERNEL, usage.and_then(|usage| usage.usage_in_kernelmode));
    if let Some(memory) = &stats.memory_stats {
        set(metric::MEM_USAGE, memory.usage);
        set(metric::MEM_LIMIT, memory.limit);
        // Named differently in the two versions of control groups.
        let rss = memory.stats.as_ref().and_then(|all| all.get("rss").or(all.get("anon")));
        set(metric::MEM_RSS, rss.copied());
    }
    if let Some(networks) = &stats.networks {
        let sum = |bytes: fn(&bollard::models::ContainerNetworkStats) -> Option<u64>| {
            networks.values().filter_map(bytes).fold(0, u64::saturating_add)
        };
        set(metric::NET_RX, Some(sum(|network| network.rx_bytes)));
        set(metric::NET_TX, Some(sum(|network| network.tx_bytes)));
    }
    let block = stats.blkio_stats.as_ref().and_then(|b| b.io_service_bytes_recursive.as_ref());
    let block = block.map(Vec::as_slice).unwrap_or_default();
    let sum = |operation: &str| {
        let same = |op: &Option<String>| {
            op.as_deref().is_some_and(|op| op.eq_ignore_ascii_case(operation))
        };
        let values = block.iter().filter(|entry| same(&entry.op)).filter_map(|entry| entry.value);
        values.fold(0, u64::saturating_add)
    };
    set(metric::DISK_READ, Some(sum("read")));
    set(metric::DISK_WRITE, Some(sum("write")));
    set(metric::THREADS, stats.pids_stats.as_ref().and_then(|pids| pids.current));
    Some(sample)
}

/// A moment as a number of nanoseconds; now, if it is too far away for that.
fn time(read: jiff::Timestamp) -> TimeInfo {
    match i64::try_from(read.as_nanosecond()) {
        Ok(nanoseconds) => TimeInfo { nanoseconds },
        Err(_) => SystemTime::now().try_into().unwrap_or(TimeInfo { nanoseconds: 0 }),
    }
}

/// CPU use since the statistics before, in percent of one CPU.
fn percent(stats: &ContainerStatsResponse) -> u64 {
    let total = |cpu: Option<&ContainerCpuStats>| {
        let cpu = cpu?;
        Some((cpu.cpu_usage.as_ref()?.total_usage?, cpu.system_cpu_usage?))
    };
    let Some((used, system)) = total(stats.cpu_stats.as_ref()) else { return 0 };
    let (used_before, system_before) = total(stats.precpu_stats.as_ref()).unwrap_or((0, 0));
    let cpu = stats.cpu_stats.as_ref();
    let each = cpu.and_then(|cpu| cpu.cpu_usage.as_ref()?.percpu_usage.as_ref());
    let cores = match each.map(Vec::len) {
        Some(cores) if cores > 0 => cores as u64,
        _ => cpu.and_then(|cpu| cpu.online_cpus).unwrap_or(1).into(),
    };
    let used = u128::from(used.saturating_sub(used_before));
    let system = u128::from(system.saturating_sub(system_before));
    let percent = (used * u128::from(cores) * 100).checked_div(system).unwrap_or(0);
    percent.try_into().unwrap_or(u64::MAX)
}
