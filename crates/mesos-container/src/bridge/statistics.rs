//! Statistics of Mesos from samples.

use mesos_types::ResourceStatistics;
use mesos_types::cgroup_info::blkio;

use crate::stat::metric;
use crate::{Limits, Stat};

/// The statistics that a sample tells. What was not measured is unset.
///
/// The times of CPU use become seconds; the bytes of block devices become
/// `blkio_statistics.throttling`, without a device, which means all of them together.
pub fn statistics(stat: &Stat) -> ResourceStatistics {
    let seconds = |name| stat.get(name).map(|nanoseconds| nanoseconds as f64 / 1e9);
    let count = |name| stat.get(name).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    let timestamp = stat.timestamp.nanoseconds as f64 / 1e9;
    ResourceStatistics {
        cpus_user_time_secs: seconds(metric::CPU_USER),
        cpus_system_time_secs: seconds(metric::CPU_KERNEL),
        mem_total_bytes: stat.get(metric::MEM_USAGE),
        mem_limit_bytes: stat.get(metric::MEM_LIMIT),
        mem_rss_bytes: stat.get(metric::MEM_RSS),
        net_rx_bytes: stat.get(metric::NET_RX),
        net_tx_bytes: stat.get(metric::NET_TX),
        processes: count(metric::PROCESSES),
        threads: count(metric::THREADS),
        blkio_statistics: block_io(stat).map(Box::new),
        ..ResourceStatistics::new(timestamp)
    }
}

/// The statistics that samples tell about a task with these limits, in the order of the
/// samples.
pub fn statistics_of<'a>(
    samples: impl IntoIterator<Item = &'a Stat>,
    limits: &Limits,
) -> impl Iterator<Item = ResourceStatistics> {
    let limits = *limits;
    samples.into_iter().map(move |stat| {
        let measured = statistics(stat);
        let memory = limits.memory.filter(|bytes| *bytes > 0);
        ResourceStatistics {
            cpus_limit: limits.cpus,
            cpus_soft_limit: limits.cpu_shares.map(|shares| shares as f64 / 1024.0),
            mem_limit_bytes: measured.mem_limit_bytes.or(memory),
            mem_soft_limit_bytes: limits.memory_soft.or(memory),
            ..measured
        }
    })
}

fn block_io(stat: &Stat) -> Option<blkio::Statistics> {
    let value = |operation, name| {
        let value = stat.get(name)?;
        Some(blkio::Value { op: Some(operation), value: Some(value) })
    };
    let io_service_bytes: Vec<blkio::Value> = [
        value(blkio::Operation::Read, metric::DISK_READ),
        value(blkio::Operation::Write, metric::DISK_WRITE),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!io_service_bytes.is_empty()).then(|| blkio::Statistics {
        throttling: vec![blkio::throttling::Statistics { io_service_bytes, ..Default::default() }],
        ..Default::default()
    })
}
