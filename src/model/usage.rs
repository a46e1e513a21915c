//! Resource usage of containers, and its limits, as measured on an agent at one moment. Most fields
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
        pub executors: Vec<resource_usage::Executor> = 1,
        /// All resources of the agent, with dynamic reservations and persistent volumes. Since
        /// 0.24.
        pub total: Vec<Resource> = 2,
    }
}

message! {
    /// Limits and usage of one container. Times of CPU use and counts of packets and the like
    /// grow from the start of the container.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceStatistics = v1::ResourceStatistics {
        /// Time of the measurement in seconds since the Unix epoch.
        pub timestamp: f64 = 1,
        /// CPU time in user mode, in seconds summed over CPUs.
        pub cpus_user_time_secs: Option<f64> = 2,
        /// CPU time in kernel mode, in seconds summed over CPUs.
        pub cpus_system_time_secs: Option<f64> = 3,
        /// Most CPUs the container may use. Since 1.10 only a hard limit is told here.
        pub cpus_limit: Option<f64> = 4,
        /// Anonymous memory; before 0.23 all memory in use, as in `mem_total_bytes`.
        pub mem_rss_bytes: Option<u64> = 5,
        /// Hard limit of memory.
        pub mem_limit_bytes: Option<u64> = 6,
        /// CFS periods in which the container was active; `nr_periods` of `cpu.stat`.
        pub cpus_nr_periods: Option<u32> = 7,
        /// CFS periods in which it used up its quota; `nr_throttled` of `cpu.stat`.
        pub cpus_nr_throttled: Option<u32> = 8,
        /// Seconds spent throttled; `throttled_time` of `cpu.stat`.
        pub cpus_throttled_time_secs: Option<f64> = 9,
        /// Page cache; the older name of `mem_cache_bytes`, deprecated since 0.23.
        pub mem_file_bytes: Option<u64> = 10,
        /// Anonymous memory; the older name of `mem_rss_bytes`, deprecated since 0.23.
        pub mem_anon_bytes: Option<u64> = 11,
        /// Mapped files.
        pub mem_mapped_file_bytes: Option<u64> = 12,
        /// Sample of hardware and software events; only with a perf isolator.
        pub perf: Option<Box<PerformanceStatistics>> = 13,
        /// Packets received, seen from inside the container.
        pub net_rx_packets: Option<u64> = 14,
        /// Bytes received.
        pub net_rx_bytes: Option<u64> = 15,
        /// Errors in receiving.
        pub net_rx_errors: Option<u64> = 16,
        /// Received packets dropped.
        pub net_rx_dropped: Option<u64> = 17,
        /// Packets sent, seen from inside the container.
        pub net_tx_packets: Option<u64> = 18,
        /// Bytes sent.
        pub net_tx_bytes: Option<u64> = 19,
        /// Errors in sending.
        pub net_tx_errors: Option<u64> = 20,
        /// Packets dropped in sending.
        pub net_tx_dropped: Option<u64> = 21,
        /// Median round-trip time of the TCP sockets, in microseconds. Since 0.21.
        pub net_tcp_rtt_microsecs_p50: Option<f64> = 22,
        /// 90th percentile of the round-trip time, in microseconds. Since 0.21.
        pub net_tcp_rtt_microsecs_p90: Option<f64> = 23,
        /// 95th percentile of the round-trip time, in microseconds. Since 0.21.
        pub net_tcp_rtt_microsecs_p95: Option<f64> = 24,
        /// 99th percentile of the round-trip time, in microseconds. Since 0.21.
        pub net_tcp_rtt_microsecs_p99: Option<f64> = 25,
        /// Disk space the sandbox may take. Since 0.22.
        pub disk_limit_bytes: Option<u64> = 26,
        /// Disk space the sandbox takes. Since 0.22.
        pub disk_used_bytes: Option<u64> = 27,
        /// Number of established TCP connections. Since 0.22.
        pub net_tcp_active_connections: Option<f64> = 28,
        /// Number of TCP connections in `TIME_WAIT`. Since 0.22.
        pub net_tcp_time_wait_connections: Option<f64> = 29,
        /// Number of processes. Since 0.23.
        pub processes: Option<u32> = 30,
        /// Number of threads. Since 0.23.
        pub threads: Option<u32> = 31,
        /// Low memory pressure events of the cgroup, counted from the start of the agent. Since
        /// 0.23.
        pub mem_low_pressure_counter: Option<u64> = 32,
        /// Medium memory pressure events, counted likewise. Since 0.23.
        pub mem_medium_pressure_counter: Option<u64> = 33,
        /// Critical memory pressure events, counted likewise. Since 0.23.
        pub mem_critical_pressure_counter: Option<u64> = 34,
        /// Counters of the traffic shaping queues, one entry each. Since 0.23.
        pub net_traffic_control_statistics: Vec<TrafficControlStatistics> = 35,
        /// Memory in use, page cache included and swap not. Since 0.23.
        pub mem_total_bytes: Option<u64> = 36,
        /// Memory and swap in use; only where swap is limited. Since 0.23.
        pub mem_total_memsw_bytes: Option<u64> = 37,
        /// Soft limit of memory: what was requested. Since 0.23.
        pub mem_soft_limit_bytes: Option<u64> = 38,
        /// Page cache. Since 0.23.
        pub mem_cache_bytes: Option<u64> = 39,
        /// Swap in use; only where swap is limited. Since 0.23.
        pub mem_swap_bytes: Option<u64> = 40,
        /// Memory that cannot be reclaimed. Since 0.24.
        pub mem_unevictable_bytes: Option<u64> = 41,
        /// Protocol counters of the container's network stack. Since 0.28.
        pub net_snmp_statistics: Option<SnmpStatistics> = 42,
        /// Disk space by disk resource, the sandbox and each persistent volume. Since 1.3.
        pub disk_statistics: Vec<DiskStatistics> = 43,
        /// Block I/O counters of the cgroup. Since 1.4.
        pub blkio_statistics: Option<Box<crate::model::cgroup::cgroup_info::blkio::Statistics>> = 44,
        /// CPUs requested, to which the container has a claim under contention. Since 1.10.
        pub cpus_soft_limit: Option<f64> = 45,
        /// Limit on sending, in bytes per second. Only after 1.11.
        pub net_tx_rate_limit: Option<u64> = 46,
        /// Limit on sending during a burst, in bytes per second. Only after 1.11.
        pub net_tx_burst_rate_limit: Option<u64> = 47,
        /// Bytes that may be sent in a burst. Only after 1.11.
        pub net_tx_burst_size: Option<u64> = 48,
        /// Limit on receiving, in bytes per second. Only after 1.11.
        pub net_rx_rate_limit: Option<u64> = 49,
        /// Limit on receiving during a burst, in bytes per second. Only after 1.11.
        pub net_rx_burst_rate_limit: Option<u64> = 50,
        /// Bytes that may be received in a burst. Only after 1.11.
        pub net_rx_burst_size: Option<u64> = 51,
        /// Kernel memory in use. Only after 1.11.
        pub mem_kmem_usage_bytes: Option<u64> = 52,
        /// Kernel memory in TCP buffers. Only after 1.11.
        pub mem_kmem_tcp_usage_bytes: Option<u64> = 53,
        /// Distribution of network rates. Only after 1.11.
        pub net_rate_statistics: Option<Box<resource_statistics::RateStatistics>> = 54,
        /// Ephemeral ports assigned to the container. Only after 1.11.
        pub net_ephemeral_ports: Option<crate::model::value::Range> = 55,
    }
}

message! {
    /// Space of one disk resource. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DiskStatistics = v1::DiskStatistics {
        /// Disk the space is on; unset for the default disk.
        pub source: Option<Box<crate::model::resource::disk_info::Source>> = 1,
        /// Persistent volume it is; unset for the sandbox.
        pub persistence: Option<crate::model::resource::disk_info::Persistence> = 2,
        /// Space allowed.
        pub limit_bytes: Option<u64> = 3,
        /// Space taken.
        pub used_bytes: Option<u64> = 4,
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
            pub executor_info: ExecutorInfo = 1,
            /// Allocated to the executor and its live tasks together.
            pub allocated: Vec<Resource> = 2,
            /// Measured usage; unset if there was none to be had.
            pub statistics: Option<Box<ResourceStatistics>> = 3,
            /// Container of the executor. Introduced in 0.25.
            pub container_id: ContainerId = 4,
            /// Tasks of the executor that are not in a terminal state. Since 1.0.
            pub tasks: Vec<executor::Task> = 5,
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
                pub name: String = 1,
                /// ID of the task.
                pub id: TaskId = 2,
                /// Resources that the task asked for.
                pub resources: Vec<Resource> = 3,
                /// Labels of the task.
                pub labels: Option<Labels> = 4,
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
            pub min: Option<u64> = 1,
            /// Largest sample.
            pub max: Option<u64> = 2,
            /// Median.
            pub p50: Option<u64> = 3,
            /// 90th percentile.
            pub p90: Option<u64> = 4,
            /// 95th percentile.
            pub p95: Option<u64> = 5,
            /// 99th percentile.
            pub p99: Option<u64> = 6,
            /// 99.9th percentile.
            pub p999: Option<u64> = 7,
            /// 99.99th percentile.
            pub p9999: Option<u64> = 8,
            /// Number of samples in the window.
            pub samples: Option<u64> = 9,
        }
    }

    message! {
        /// Network rates of the container, sampled by the port mapping isolator. Only after
        /// 1.11.
        #[derive(Clone, Debug, PartialEq)]
        pub struct RateStatistics = v1::resource_statistics::RateStatistics {
            /// Received bytes per second.
            pub rx_rate: Option<Box<RatePercentiles>> = 1,
            /// Received packets per second.
            pub rx_packet_rate: Option<Box<RatePercentiles>> = 2,
            /// Received packets dropped per second.
            pub rx_drop_rate: Option<Box<RatePercentiles>> = 3,
            /// Errors in receiving per second.
            pub rx_error_rate: Option<Box<RatePercentiles>> = 4,
            /// Sent bytes per second.
            pub tx_rate: Option<Box<RatePercentiles>> = 5,
            /// Sent packets per second.
            pub tx_packet_rate: Option<Box<RatePercentiles>> = 6,
            /// Packets dropped in sending per second.
            pub tx_drop_rate: Option<Box<RatePercentiles>> = 7,
            /// Errors in sending per second.
            pub tx_error_rate: Option<Box<RatePercentiles>> = 8,
            /// Length of the window in seconds.
            pub sampling_window_secs: Option<f64> = 9,
            /// Seconds between samples.
            pub sampling_interval_secs: Option<f64> = 10,
        }
    }
}

impl ResourceStatistics {
    /// Time of the measurement. `None` if before 1970 or not representable.
    #[inline]
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp)
    }

    /// CPU time in user mode, summed over CPUs. `None` if unset or not representable.
    #[inline]
    pub fn cpus_user_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_user_time_secs?)
    }

    /// CPU time in kernel mode, summed over CPUs. `None` if unset or not representable.
    #[inline]
    pub fn cpus_system_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_system_time_secs?)
    }

    /// Time spent throttled. `None` if unset or not representable.
    #[inline]
    pub fn cpus_throttled_time(&self) -> Option<Duration> {
        time::seconds(self.cpus_throttled_time_secs?)
    }
}

impl resource_statistics::RateStatistics {
    /// Length of the window. `None` if unset or not representable.
    #[inline]
    pub fn sampling_window(&self) -> Option<Duration> {
        time::seconds(self.sampling_window_secs?)
    }

    /// Time between samples. `None` if unset or not representable.
    #[inline]
    pub fn sampling_interval(&self) -> Option<Duration> {
        time::seconds(self.sampling_interval_secs?)
    }
}
