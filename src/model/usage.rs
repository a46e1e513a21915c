//! What containers use and may use, as measured on an agent at one moment. Most fields
//! depend on the isolators that are switched on; what is unset was not measured.

use std::time::{Duration, SystemTime};

use crate::codec::message;
use crate::model::network_statistics::SnmpStatistics;
use crate::model::network_statistics::TrafficControlStatistics;
use crate::model::perf::PerformanceStatistics;
use crate::model::resource::Resource;
use crate::model::time;

message! {
    /// Usage of all executors of an agent. In 0.20 to 0.22 the name stood for a message of
    /// another shape, which this one cannot decode.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceUsage = v1::ResourceUsage {
        /// The executors, one entry each. Since 0.23.
        ///
        /// Field `executors` = 1.
        pub executors: Vec<resource_usage::Executor>,
        /// All resources of the agent, with dynamic reservations and persistent volumes. Since
        /// 0.24.
        ///
        /// Field `total` = 2.
        pub total: Vec<Resource>,
    }
}

message! {
    /// Limits and usage of one container. Times of CPU use and counts of packets and the like
    /// grow from the start of the container.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceStatistics = v1::ResourceStatistics {
        /// Time of the measurement in seconds since the Unix epoch.
        ///
        /// Field `timestamp` = 1.
        pub timestamp: f64,
        /// CPU time in user mode, in seconds summed over CPUs.
        ///
        /// Field `cpus_user_time_secs` = 2.
        pub cpus_user_time_secs: Option<f64>,
        /// CPU time in kernel mode, in seconds summed over CPUs.
        ///
        /// Field `cpus_system_time_secs` = 3.
        pub cpus_system_time_secs: Option<f64>,
        /// Most CPUs the container may use. Since 1.10 only a hard limit is told here.
        ///
        /// Field `cpus_limit` = 4.
        pub cpus_limit: Option<f64>,
        /// Anonymous memory; before 0.23 all memory in use, as in `mem_total_bytes`.
        ///
        /// Field `mem_rss_bytes` = 5.
        pub mem_rss_bytes: Option<u64>,
        /// Hard limit of memory.
        ///
        /// Field `mem_limit_bytes` = 6.
        pub mem_limit_bytes: Option<u64>,
        /// CFS periods in which the container was active; `nr_periods` of `cpu.stat`.
        ///
        /// Field `cpus_nr_periods` = 7.
        pub cpus_nr_periods: Option<u32>,
        /// CFS periods in which it used up its quota; `nr_throttled` of `cpu.stat`.
        ///
        /// Field `cpus_nr_throttled` = 8.
        pub cpus_nr_throttled: Option<u32>,
        /// Seconds spent throttled; `throttled_time` of `cpu.stat`.
        ///
        /// Field `cpus_throttled_time_secs` = 9.
        pub cpus_throttled_time_secs: Option<f64>,
        /// Page cache; the older name of `mem_cache_bytes`, deprecated since 0.23.
        ///
        /// Field `mem_file_bytes` = 10.
        pub mem_file_bytes: Option<u64>,
        /// Anonymous memory; the older name of `mem_rss_bytes`, deprecated since 0.23.
        ///
        /// Field `mem_anon_bytes` = 11.
        pub mem_anon_bytes: Option<u64>,
        /// Mapped files.
        ///
        /// Field `mem_mapped_file_bytes` = 12.
        pub mem_mapped_file_bytes: Option<u64>,
        /// Sample of hardware and software events; only with a perf isolator.
        ///
        /// Field `perf` = 13.
        pub perf: Option<Box<PerformanceStatistics>>,
        /// Packets received, seen from inside the container.
        ///
        /// Field `net_rx_packets` = 14.
        pub net_rx_packets: Option<u64>,
        /// Bytes received.
        ///
        /// Field `net_rx_bytes` = 15.
        pub net_rx_bytes: Option<u64>,
        /// Errors in receiving.
        ///
        /// Field `net_rx_errors` = 16.
        pub net_rx_errors: Option<u64>,
        /// Received packets dropped.
        ///
        /// Field `net_rx_dropped` = 17.
        pub net_rx_dropped: Option<u64>,
        /// Packets sent, seen from inside the container.
        ///
        /// Field `net_tx_packets` = 18.
        pub net_tx_packets: Option<u64>,
        /// Bytes sent.
        ///
        /// Field `net_tx_bytes` = 19.
        pub net_tx_bytes: Option<u64>,
        /// Errors in sending.
        ///
        /// Field `net_tx_errors` = 20.
        pub net_tx_errors: Option<u64>,
        /// Packets dropped in sending.
        ///
        /// Field `net_tx_dropped` = 21.
        pub net_tx_dropped: Option<u64>,
        /// Median round-trip time of the TCP sockets, in microseconds. Since 0.21.
        ///
        /// Field `net_tcp_rtt_microsecs_p50` = 22.
        pub net_tcp_rtt_microsecs_p50: Option<f64>,
        /// 90th percentile of the round-trip time, in microseconds. Since 0.21.
        ///
        /// Field `net_tcp_rtt_microsecs_p90` = 23.
        pub net_tcp_rtt_microsecs_p90: Option<f64>,
        /// 95th percentile of the round-trip time, in microseconds. Since 0.21.
        ///
        /// Field `net_tcp_rtt_microsecs_p95` = 24.
        pub net_tcp_rtt_microsecs_p95: Option<f64>,
        /// 99th percentile of the round-trip time, in microseconds. Since 0.21.
        ///
        /// Field `net_tcp_rtt_microsecs_p99` = 25.
        pub net_tcp_rtt_microsecs_p99: Option<f64>,
        /// Disk space the sandbox may take. Since 0.22.
        ///
        /// Field `disk_limit_bytes` = 26.
        pub disk_limit_bytes: Option<u64>,
        /// Disk space the sandbox takes. Since 0.22.
        ///
        /// Field `disk_used_bytes` = 27.
        pub disk_used_bytes: Option<u64>,
        /// Number of established TCP connections. Since 0.22.
        ///
        /// Field `net_tcp_active_connections` = 28.
        pub net_tcp_active_connections: Option<f64>,
        /// Number of TCP connections in `TIME_WAIT`. Since 0.22.
        ///
        /// Field `net_tcp_time_wait_connections` = 29.
        pub net_tcp_time_wait_connections: Option<f64>,
        /// Number of processes. Since 0.23.
        ///
        /// Field `processes` = 30.
        pub processes: Option<u32>,
        /// Number of threads. Since 0.23.
        ///
        /// Field `threads` = 31.
        pub threads: Option<u32>,
        /// Low memory pressure events of the cgroup, counted from the start of the agent. Since
        /// 0.23.
        ///
        /// Field `mem_low_pressure_counter` = 32.
        pub mem_low_pressure_counter: Option<u64>,
        /// Medium memory pressure events, counted likewise. Since 0.23.
        ///
        /// Field `mem_medium_pressure_counter` = 33.
        pub mem_medium_pressure_counter: Option<u64>,
        /// Critical memory pressure events, counted likewise. Since 0.23.
        ///
        /// Field `mem_critical_pressure_counter` = 34.
        pub mem_critical_pressure_counter: Option<u64>,
        /// Counters of the traffic shaping queues, one entry each. Since 0.23.
        ///
        /// Field `net_traffic_control_statistics` = 35.
        pub net_traffic_control_statistics: Vec<TrafficControlStatistics>,
        /// Memory in use, page cache included and swap not. Since 0.23.
        ///
        /// Field `mem_total_bytes` = 36.
        pub mem_total_bytes: Option<u64>,
        /// Memory and swap in use; only where swap is limited. Since 0.23.
        ///
        /// Field `mem_total_memsw_bytes` = 37.
        pub mem_total_memsw_bytes: Option<u64>,
        /// Soft limit of memory: what was requested. Since 0.23.
        ///
        /// Field `mem_soft_limit_bytes` = 38.
        pub mem_soft_limit_bytes: Option<u64>,
        /// Page cache. Since 0.23.
        ///
        /// Field `mem_cache_bytes` = 39.
        pub mem_cache_bytes: Option<u64>,
        /// Swap in use; only where swap is limited. Since 0.23.
        ///
        /// Field `mem_swap_bytes` = 40.
        pub mem_swap_bytes: Option<u64>,
        /// Memory that cannot be reclaimed. Since 0.24.
        ///
        /// Field `mem_unevictable_bytes` = 41.
        pub mem_unevictable_bytes: Option<u64>,
        /// Protocol counters of the container's network stack. Since 0.28.
        ///
        /// Field `net_snmp_statistics` = 42.
        pub net_snmp_statistics: Option<SnmpStatistics>,
        /// Disk space by disk resource, the sandbox and each persistent volume. Since 1.3.
        ///
        /// Field `disk_statistics` = 43.
        pub disk_statistics: Vec<DiskStatistics>,
        /// Block I/O counters of the cgroup. Since 1.4.
        ///
        /// Field `blkio_statistics` = 44.
        pub blkio_statistics: Option<Box<crate::model::cgroup::cgroup_info::blkio::Statistics>>,
        /// CPUs requested, to which the container has a claim under contention. Since 1.10.
        ///
        /// Field `cpus_soft_limit` = 45.
        pub cpus_soft_limit: Option<f64>,
        /// Limit on sending, in bytes per second. Only after 1.11.
        ///
        /// Field `net_tx_rate_limit` = 46.
        pub net_tx_rate_limit: Option<u64>,
        /// Limit on sending during a burst, in bytes per second. Only after 1.11.
        ///
        /// Field `net_tx_burst_rate_limit` = 47.
        pub net_tx_burst_rate_limit: Option<u64>,
        /// Bytes that may be sent in a burst. Only after 1.11.
        ///
        /// Field `net_tx_burst_size` = 48.
        pub net_tx_burst_size: Option<u64>,
        /// Limit on receiving, in bytes per second. Only after 1.11.
        ///
        /// Field `net_rx_rate_limit` = 49.
        pub net_rx_rate_limit: Option<u64>,
        /// Limit on receiving during a burst, in bytes per second. Only after 1.11.
        ///
        /// Field `net_rx_burst_rate_limit` = 50.
        pub net_rx_burst_rate_limit: Option<u64>,
        /// Bytes that may be received in a burst. Only after 1.11.
        ///
        /// Field `net_rx_burst_size` = 51.
        pub net_rx_burst_size: Option<u64>,
        /// Kernel memory in use. Only after 1.11.
        ///
        /// Field `mem_kmem_usage_bytes` = 52.
        pub mem_kmem_usage_bytes: Option<u64>,
        /// Kernel memory in TCP buffers. Only after 1.11.
        ///
        /// Field `mem_kmem_tcp_usage_bytes` = 53.
        pub mem_kmem_tcp_usage_bytes: Option<u64>,
        /// Distribution of network rates. Only after 1.11.
        ///
        /// Field `net_rate_statistics` = 54.
        pub net_rate_statistics: Option<Box<resource_statistics::RateStatistics>>,
        /// Ephemeral ports assigned to the container. Only after 1.11.
        ///
        /// Field `net_ephemeral_ports` = 55.
        pub net_ephemeral_ports: Option<crate::model::value::Range>,
    }
}

message! {
    /// Space of one disk resource. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DiskStatistics = v1::DiskStatistics {
        /// Disk the space is on; unset for the default disk.
        ///
        /// Field `source` = 1.
        pub source: Option<Box<crate::model::resource::disk_info::Source>>,
        /// Persistent volume it is; unset for the sandbox.
        ///
        /// Field `persistence` = 2.
        pub persistence: Option<crate::model::resource::disk_info::Persistence>,
        /// Space allowed.
        ///
        /// Field `limit_bytes` = 3.
        pub limit_bytes: Option<u64>,
        /// Space taken.
        ///
        /// Field `used_bytes` = 4.
        pub used_bytes: Option<u64>,
    }
}

/// Types nested in `ResourceUsage`.
pub mod resource_usage {
    use crate::codec::message;
    use crate::model::executor::ExecutorInfo;
    use crate::model::id::ContainerId;
    use crate::model::resource::Resource;
    use crate::model::usage::ResourceStatistics;

    message! {
        /// One executor and its container. Since 0.23.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Executor = v1::resource_usage::Executor {
            /// The executor.
            ///
            /// Field `executor_info` = 1.
            pub executor_info: ExecutorInfo,
            /// Allocated to the executor and its live tasks together.
            ///
            /// Field `allocated` = 2.
            pub allocated: Vec<Resource>,
            /// Measured usage; unset if there was none to be had.
            ///
            /// Field `statistics` = 3.
            pub statistics: Option<Box<ResourceStatistics>>,
            /// Container of the executor. Not there before 0.25.
            ///
            /// Field `container_id` = 4.
            pub container_id: ContainerId,
            /// Tasks of the executor that are not in a terminal state. Since 1.0.
            ///
            /// Field `tasks` = 5.
            pub tasks: Vec<executor::Task>,
        }
    }

    /// Types nested in `ResourceUsage.Executor`.
    pub mod executor {
        use crate::codec::message;
        use crate::model::id::TaskId;
        use crate::model::label::Labels;
        use crate::model::resource::Resource;

        message! {
            /// A task of the executor. Since 1.0.
            #[derive(Clone, Debug, PartialEq)]
            pub struct Task = v1::resource_usage::executor::Task {
                /// Name for people.
                ///
                /// Field `name` = 1.
                pub name: String,
                /// ID of the task.
                ///
                /// Field `id` = 2.
                pub id: TaskId,
                /// What the task asked for.
                ///
                /// Field `resources` = 3.
                pub resources: Vec<Resource>,
                /// Labels of the task.
                ///
                /// Field `labels` = 4.
                pub labels: Option<Labels>,
            }
        }
    }
}

/// Types nested in `ResourceStatistics`.
pub mod resource_statistics {
    use crate::codec::message;

    message! {
        /// Distribution of a rate over the sampled window. Only after 1.11.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct RatePercentiles = v1::resource_statistics::RatePercentiles {
            /// Smallest sample.
            ///
            /// Field `min` = 1.
            pub min: Option<u64>,
            /// Largest sample.
            ///
            /// Field `max` = 2.
            pub max: Option<u64>,
            /// Median.
            ///
            /// Field `p50` = 3.
            pub p50: Option<u64>,
            /// 90th percentile.
            ///
            /// Field `p90` = 4.
            pub p90: Option<u64>,
            /// 95th percentile.
            ///
            /// Field `p95` = 5.
            pub p95: Option<u64>,
            /// 99th percentile.
            ///
            /// Field `p99` = 6.
            pub p99: Option<u64>,
            /// 99.9th percentile.
            ///
            /// Field `p999` = 7.
            pub p999: Option<u64>,
            /// 99.99th percentile.
            ///
            /// Field `p9999` = 8.
            pub p9999: Option<u64>,
            /// Number of samples in the window.
            ///
            /// Field `samples` = 9.
            pub samples: Option<u64>,
        }
    }

    message! {
        /// Network rates of the container, sampled by the port mapping isolator. Only after
        /// 1.11.
        #[derive(Clone, Debug, PartialEq)]
        pub struct RateStatistics = v1::resource_statistics::RateStatistics {
            /// Received bytes per second.
            ///
            /// Field `rx_rate` = 1.
            pub rx_rate: Option<Box<RatePercentiles>>,
            /// Received packets per second.
            ///
            /// Field `rx_packet_rate` = 2.
            pub rx_packet_rate: Option<Box<RatePercentiles>>,
            /// Received packets dropped per second.
            ///
            /// Field `rx_drop_rate` = 3.
            pub rx_drop_rate: Option<Box<RatePercentiles>>,
            /// Errors in receiving per second.
            ///
            /// Field `rx_error_rate` = 4.
            pub rx_error_rate: Option<Box<RatePercentiles>>,
            /// Sent bytes per second.
            ///
            /// Field `tx_rate` = 5.
            pub tx_rate: Option<Box<RatePercentiles>>,
            /// Sent packets per second.
            ///
            /// Field `tx_packet_rate` = 6.
            pub tx_packet_rate: Option<Box<RatePercentiles>>,
            /// Packets dropped in sending per second.
            ///
            /// Field `tx_drop_rate` = 7.
            pub tx_drop_rate: Option<Box<RatePercentiles>>,
            /// Errors in sending per second.
            ///
            /// Field `tx_error_rate` = 8.
            pub tx_error_rate: Option<Box<RatePercentiles>>,
            /// Length of the window in seconds.
            ///
            /// Field `sampling_window_secs` = 9.
            pub sampling_window_secs: Option<f64>,
            /// Seconds between samples.
            ///
            /// Field `sampling_interval_secs` = 10.
            pub sampling_interval_secs: Option<f64>,
        }
    }
}

impl ResourceStatistics {
    /// Time of the measurement. `None` if before 1970 or not representable.
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp)
    }

    /// CPU time in user mode, summed over CPUs. `None` if unset or not representable.
    pub fn cpus_user_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_user_time_secs?)
    }

    /// CPU time in kernel mode, summed over CPUs. `None` if unset or not representable.
    pub fn cpus_system_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_system_time_secs?)
    }

    /// Time spent throttled. `None` if unset or not representable.
    pub fn cpus_throttled_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_throttled_time_secs?)
    }
}

impl resource_statistics::RateStatistics {
    /// Length of the window. `None` if unset or not representable.
    pub fn sampling_window(&self) -> Option<Duration> {
        time::seconds(self.sampling_window_secs?)
    }

    /// Time between samples. `None` if unset or not representable.
    pub fn sampling_interval(&self) -> Option<Duration> {
        time::seconds(self.sampling_interval_secs?)
    }
}
