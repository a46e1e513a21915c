//! Events counted by the Linux `perf` subsystem for the cgroup of a container. Fields are
//! named after the events; an unset one was not asked for or not counted.

use std::time::{Duration, SystemTime};

use crate::codec::message;
use crate::model::time;

message! {
    /// One sample of the events listed in the agent's `--perf_events`, as counted by
    /// `perf stat`.
    #[doc(alias = "PerfStatistics")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PerformanceStatistics = v1::PerfStatistics {
        /// Start of the sample in seconds since the Unix epoch.
        pub timestamp: f64 = 1,
        /// Length of the sample in seconds.
        pub duration: f64 = 2,
        /// CPU cycles.
        pub cycles: Option<u64> = 3,
        /// Cycles in which the front end (fetch and decode) delivered nothing.
        pub stalled_cycles_frontend: Option<u64> = 4,
        /// Cycles in which the back end (execution) waited, as for memory.
        pub stalled_cycles_backend: Option<u64> = 5,
        /// Instructions retired.
        pub instructions: Option<u64> = 6,
        /// Accesses to the cache, usually of the last level.
        pub cache_references: Option<u64> = 7,
        /// Accesses that missed it.
        pub cache_misses: Option<u64> = 8,
        /// Branch instructions retired.
        pub branches: Option<u64> = 9,
        /// Branches predicted wrongly.
        pub branch_misses: Option<u64> = 10,
        /// Bus cycles.
        pub bus_cycles: Option<u64> = 11,
        /// Cycles at the nominal frequency, not changed by frequency scaling.
        pub ref_cycles: Option<u64> = 12,
        /// Time by the CPU's high-resolution timer, in milliseconds.
        pub cpu_clock: Option<f64> = 13,
        /// Time tasks spent on a CPU, in milliseconds.
        pub task_clock: Option<f64> = 14,
        /// Page faults, minor and major.
        pub page_faults: Option<u64> = 15,
        /// Page faults served without disk I/O.
        pub minor_faults: Option<u64> = 16,
        /// Page faults that needed disk I/O.
        pub major_faults: Option<u64> = 17,
        /// Context switches.
        pub context_switches: Option<u64> = 18,
        /// Moves of a task to another CPU.
        pub cpu_migrations: Option<u64> = 19,
        /// Unaligned memory accesses handled by the kernel.
        pub alignment_faults: Option<u64> = 20,
        /// Instructions emulated by the kernel.
        pub emulation_faults: Option<u64> = 21,
        /// Loads through the first-level data cache.
        pub l1_dcache_loads: Option<u64> = 22,
        /// Loads that missed the first-level data cache.
        pub l1_dcache_load_misses: Option<u64> = 23,
        /// Stores through the first-level data cache.
        pub l1_dcache_stores: Option<u64> = 24,
        /// Stores that missed the first-level data cache.
        pub l1_dcache_store_misses: Option<u64> = 25,
        /// Prefetches into the first-level data cache.
        pub l1_dcache_prefetches: Option<u64> = 26,
        /// Prefetches that missed the first-level data cache.
        pub l1_dcache_prefetch_misses: Option<u64> = 27,
        /// Fetches through the first-level instruction cache.
        pub l1_icache_loads: Option<u64> = 28,
        /// Fetches that missed the first-level instruction cache.
        pub l1_icache_load_misses: Option<u64> = 29,
        /// Prefetches into the first-level instruction cache.
        pub l1_icache_prefetches: Option<u64> = 30,
        /// Prefetches that missed the first-level instruction cache.
        pub l1_icache_prefetch_misses: Option<u64> = 31,
        /// Loads that reached the last-level cache.
        pub llc_loads: Option<u64> = 32,
        /// Loads that missed the last-level cache.
        pub llc_load_misses: Option<u64> = 33,
        /// Stores that reached the last-level cache.
        pub llc_stores: Option<u64> = 34,
        /// Stores that missed the last-level cache.
        pub llc_store_misses: Option<u64> = 35,
        /// Prefetches into the last-level cache.
        pub llc_prefetches: Option<u64> = 36,
        /// Prefetches that missed the last-level cache.
        pub llc_prefetch_misses: Option<u64> = 37,
        /// Loads that used the data TLB.
        pub dtlb_loads: Option<u64> = 38,
        /// Loads whose page was not in the data TLB.
        pub dtlb_load_misses: Option<u64> = 39,
        /// Stores that used the data TLB.
        pub dtlb_stores: Option<u64> = 40,
        /// Stores whose page was not in the data TLB.
        pub dtlb_store_misses: Option<u64> = 41,
        /// Prefetches that used the data TLB.
        pub dtlb_prefetches: Option<u64> = 42,
        /// Prefetches whose page was not in the data TLB.
        pub dtlb_prefetch_misses: Option<u64> = 43,
        /// Fetches that used the instruction TLB.
        pub itlb_loads: Option<u64> = 44,
        /// Fetches whose page was not in the instruction TLB.
        pub itlb_load_misses: Option<u64> = 45,
        /// Lookups in the branch prediction unit.
        pub branch_loads: Option<u64> = 46,
        /// Lookups in the branch prediction unit that missed.
        pub branch_load_misses: Option<u64> = 47,
        /// Loads from memory, by NUMA node.
        pub node_loads: Option<u64> = 48,
        /// Loads from memory that a remote NUMA node served.
        pub node_load_misses: Option<u64> = 49,
        /// Stores to memory, by NUMA node.
        pub node_stores: Option<u64> = 50,
        /// Stores to memory that went to a remote NUMA node.
        pub node_store_misses: Option<u64> = 51,
        /// Prefetches from memory, by NUMA node.
        pub node_prefetches: Option<u64> = 52,
        /// Prefetches from memory that a remote NUMA node served.
        pub node_prefetch_misses: Option<u64> = 53,
    }
}

impl PerformanceStatistics {
    /// Start of the sample. `None` if before 1970 or not representable.
    #[inline]
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp)
    }

    /// Length of the sample. `None` if negative, NaN or too large.
    #[inline]
    pub fn duration(&self) -> Option<Duration> {
        time::seconds(self.duration)
    }
}
