//! What running tasks use, as the samples say it.

/// What a task uses.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Usage {
    /// CPU time in user mode, in nanoseconds.
    pub cpu_user: u64,
    /// CPU time in kernel mode, in nanoseconds.
    pub cpu_kernel: u64,
    /// Resident memory in bytes.
    pub rss: u64,
    /// Memory in bytes as the control group counts it, if there is one.
    pub memory: Option<u64>,
    /// Bytes read from and written to block devices, if the system tells.
    pub disk: Option<(u64, u64)>,
    /// Number of processes.
    pub processes: u64,
    /// Number of threads.
    pub threads: u64,
}
