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
        ///
        /// Field `timestamp` = 1.
        pub timestamp: f64,
        /// Length of the sample in seconds.
        ///
        /// Field `duration` = 2.
        pub duration: f64,
        /// CPU cycles.
        ///
        /// Field `cycles` = 3.
        pub cycles: Option<u64>,
        /// Cycles in which the front end (fetch and decode) delivered nothing.
        ///
        /// Field `stalled_cycles_frontend` = 4.
        pub stalled_cycles_frontend: Option<u64>,
        /// Cycles in which the back end (execution) waited, as for memory.
        ///
        /// Field `stalled_cycles_backend` = 5.
        pub stalled_cycles_backend: Option<u64>,
        /// Instructions retired.
        ///
        /// Field `instructions` = 6.
        pub instructions: Option<u64>,
        /// Accesses to the cache, usually of the last level.
        ///
        /// Field `cache_references` = 7.
        pub cache_references: Option<u64>,
        /// Accesses that missed it.
        ///
        /// Field `cache_misses` = 8.
        pub cache_misses: Option<u64>,
        /// Branch instructions retired.
        ///
        /// Field `branches` = 9.
        pub branches: Option<u64>,
        /// Branches predicted wrongly.
        ///
        /// Field `branch_misses` = 10.
        pub branch_misses: Option<u64>,
        /// Bus cycles.
        ///
        /// Field `bus_cycles` = 11.
        pub bus_cycles: Option<u64>,
        /// Cycles at the nominal frequency, not changed by frequency scaling.
        ///
        /// Field `ref_cycles` = 12.
        pub ref_cycles: Option<u64>,
        /// Time by the CPU's high-resolution timer, in milliseconds.
        ///
        /// Field `cpu_clock` = 13.
        pub cpu_clock: Option<f64>,
        /// Time tasks spent on a CPU, in milliseconds.
        ///
        /// Field `task_clock` = 14.
        pub task_clock: Option<f64>,
        /// Page faults, minor and major.
        ///
        /// Field `page_faults` = 15.
        pub page_faults: Option<u64>,
        /// Page faults served without disk I/O.
        ///
        /// Field `minor_faults` = 16.
        pub minor_faults: Option<u64>,
        /// Page faults that needed disk I/O.
        ///
        /// Field `major_faults` = 17.
        pub major_faults: Option<u64>,
        /// Context switches.
        ///
        /// Field `context_switches` = 18.
        pub context_switches: Option<u64>,
        /// Moves of a task to another CPU.
        ///
        /// Field `cpu_migrations` = 19.
        pub cpu_migrations: Option<u64>,
        /// Unaligned memory accesses handled by the kernel.
        ///
        /// Field `alignment_faults` = 20.
        pub alignment_faults: Option<u64>,
        /// Instructions emulated by the kernel.
        ///
        /// Field `emulation_faults` = 21.
        pub emulation_faults: Option<u64>,
        /// Loads through the first-level data cache.
        ///
        /// Field `l1_dcache_loads` = 22.
        pub l1_dcache_loads: Option<u64>,
        /// Those loads that missed it.
        ///
        /// Field `l1_dcache_load_misses` = 23.
        pub l1_dcache_load_misses: Option<u64>,
        /// Stores through the first-level data cache.
        ///
        /// Field `l1_dcache_stores` = 24.
        pub l1_dcache_stores: Option<u64>,
        /// Those stores that missed it.
        ///
        /// Field `l1_dcache_store_misses` = 25.
        pub l1_dcache_store_misses: Option<u64>,
        /// Prefetches into the first-level data cache.
        ///
        /// Field `l1_dcache_prefetches` = 26.
        pub l1_dcache_prefetches: Option<u64>,
        /// Those prefetches that missed it.
        ///
        /// Field `l1_dcache_prefetch_misses` = 27.
        pub l1_dcache_prefetch_misses: Option<u64>,
        /// Fetches through the first-level instruction cache.
        ///
        /// Field `l1_icache_loads` = 28.
        pub l1_icache_loads: Option<u64>,
        /// Those fetches that missed it.
        ///
        /// Field `l1_icache_load_misses` = 29.
        pub l1_icache_load_misses: Option<u64>,
        /// Prefetches into the first-level instruction cache.
        ///
        /// Field `l1_icache_prefetches` = 30.
        pub l1_icache_prefetches: Option<u64>,
        /// Those prefetches that missed it.
        ///
        /// Field `l1_icache_prefetch_misses` = 31.
        pub l1_icache_prefetch_misses: Option<u64>,
        /// Loads that reached the last-level cache.
        ///
        /// Field `llc_loads` = 32.
        pub llc_loads: Option<u64>,
        /// Those loads that missed it.
        ///
        /// Field `llc_load_misses` = 33.
        pub llc_load_misses: Option<u64>,
        /// Stores that reached the last-level cache.
        ///
        /// Field `llc_stores` = 34.
        pub llc_stores: Option<u64>,
        /// Those stores that missed it.
        ///
        /// Field `llc_store_misses` = 35.
        pub llc_store_misses: Option<u64>,
        /// Prefetches into the last-level cache.
        ///
        /// Field `llc_prefetches` = 36.
        pub llc_prefetches: Option<u64>,
        /// Those prefetches that missed it.
        ///
        /// Field `llc_prefetch_misses` = 37.
        pub llc_prefetch_misses: Option<u64>,
        /// Loads that used the data TLB.
        ///
        /// Field `dtlb_loads` = 38.
        pub dtlb_loads: Option<u64>,
        /// Those loads whose page was not in it.
        ///
        /// Field `dtlb_load_misses` = 39.
        pub dtlb_load_misses: Option<u64>,
        /// Stores that used the data TLB.
        ///
        /// Field `dtlb_stores` = 40.
        pub dtlb_stores: Option<u64>,
        /// Those stores whose page was not in it.
        ///
        /// Field `dtlb_store_misses` = 41.
        pub dtlb_store_misses: Option<u64>,
        /// Prefetches that used the data TLB.
        ///
        /// Field `dtlb_prefetches` = 42.
        pub dtlb_prefetches: Option<u64>,
        /// Those prefetches whose page was not in it.
        ///
        /// Field `dtlb_prefetch_misses` = 43.
        pub dtlb_prefetch_misses: Option<u64>,
        /// Fetches that used the instruction TLB.
        ///
        /// Field `itlb_loads` = 44.
        pub itlb_loads: Option<u64>,
        /// Those fetches whose page was not in it.
        ///
        /// Field `itlb_load_misses` = 45.
        pub itlb_load_misses: Option<u64>,
        /// Lookups in the branch prediction unit.
        ///
        /// Field `branch_loads` = 46.
        pub branch_loads: Option<u64>,
        /// Those lookups that missed.
        ///
        /// Field `branch_load_misses` = 47.
        pub branch_load_misses: Option<u64>,
        /// Loads from memory, by NUMA node.
        ///
        /// Field `node_loads` = 48.
        pub node_loads: Option<u64>,
        /// Those loads served by a remote node.
        ///
        /// Field `node_load_misses` = 49.
        pub node_load_misses: Option<u64>,
        /// Stores to memory, by NUMA node.
        ///
        /// Field `node_stores` = 50.
        pub node_stores: Option<u64>,
        /// Those stores that went to a remote node.
        ///
        /// Field `node_store_misses` = 51.
        pub node_store_misses: Option<u64>,
        /// Prefetches from memory, by NUMA node.
        ///
        /// Field `node_prefetches` = 52.
        pub node_prefetches: Option<u64>,
        /// Those prefetches served by a remote node.
        ///
        /// Field `node_prefetch_misses` = 53.
        pub node_prefetch_misses: Option<u64>,
    }
}

impl PerformanceStatistics {
    /// Start of the sample. `None` if before 1970 or not representable.
    pub fn timestamp(&self) -> Option<SystemTime> {
        time::since_epoch(self.timestamp)
    }

    /// Length of the sample. `None` if negative, NaN or too large.
    pub fn duration(&self) -> Option<Duration> {
        time::seconds(self.duration)
    }
}
