//! Settings of containers that are particular to Linux or POSIX: capabilities, seccomp,
//! namespaces, shared memory and resource limits.

use crate::codec::message;

message! {
    /// Set of Linux capabilities. An empty list means none at all. Introduced in 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CapabilityInfo = v1::CapabilityInfo {
        /// The members of the set.
        pub capabilities: Vec<capability_info::Capability> = 1,
    }
}

message! {
    /// Filter on the system calls of a container. Introduced in 1.8.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SeccompInfo = v1::SeccompInfo {
        /// Profile to apply, as a path relative to the agent's `--seccomp_config_dir`. Unset
        /// means the default profile of the agent, if it has one.
        pub profile_name: Option<String> = 1,
        /// Whether to apply no filter at all, not even the agent's default one. Excludes
        /// `profile_name`. Unset means `false`.
        pub unconfined: Option<bool> = 2,
    }
}

message! {
    /// Settings of a container on Linux. Introduced in 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LinuxInfo = v1::LinuxInfo {
        /// Capabilities of the container, under the old name. Deprecated since 1.4 in favour of
        /// `effective_capabilities`.
        pub capability_info: Option<CapabilityInfo> = 1,
        /// Capabilities that the container may acquire. Unset means those in the agent's
        /// `--bounding_capabilities`; more than these are rejected. Introduced in 1.4.
        pub bounding_capabilities: Option<CapabilityInfo> = 2,
        /// Capabilities that the container starts with. Unset means those in the agent's
        /// `--effective_capabilities`. Introduced in 1.4.
        pub effective_capabilities: Option<CapabilityInfo> = 3,
        /// Whether to use the PID namespace of the parent, or of the agent for a top level
        /// container, instead of a new one. Without the isolator `namespaces/pid` it has no
        /// effect. Unset means `false`. Introduced in 1.4.
        pub share_pid_namespace: Option<bool> = 4,
        /// Filter on system calls. Introduced in 1.8.
        pub seccomp: Option<SeccompInfo> = 5,
        /// Treatment of the IPC namespace and `/dev/shm`. Unset means: an IPC namespace of its own
        /// at the top level and the parent's when nested, and a `/dev/shm` of its own only together
        /// with a root file system of its own. Introduced in 1.9.
        pub ipc_mode: Option<linux_info::IpcMode> = 6,
        /// Size of `/dev/shm` in MB, unless it is the parent's. Unset means the agent's
        /// `--default_container_shm_size` or else half of the memory of the host. Introduced
        /// in 1.9.
        pub shm_size: Option<u32> = 7,
        /// Whether a nested container is limited together with its parent, in the parent's
        /// cgroups, or in its own. All tasks of an executor must agree; a task outside of a
        /// group may not say `false`, the container of an executor not `true`. The default is
        /// `true`. Introduced in 1.10.
        ///
        /// Default `true`.
        pub share_cgroups: Option<bool> = 8,
    }
}

message! {
    /// POSIX resource limits of a container. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RLimitInfo = v1::RLimitInfo {
        /// The limits; what is not listed stays as the agent has it.
        pub rlimits: Vec<r_limit_info::RLimit> = 1,
    }
}

/// Types nested in `CapabilityInfo`.
pub mod capability_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Linux capability, named as in the kernel without `CAP_`. The number is 1000 more than
        /// the kernel's, which keeps 0 free for `UNKNOWN`.
        pub enum Capability = v1::capability_info::Capability {
            /// No or an unrecognised capability.
            Unknown = 0 "UNKNOWN",
            /// Change the owner and group of any file.
            Chown = 1000 "CHOWN",
            /// Read, write and execute files regardless of permission bits.
            DacOverride = 1001 "DAC_OVERRIDE",
            /// Read files and search directories regardless of permission bits.
            DacReadSearch = 1002 "DAC_READ_SEARCH",
            /// Act as the owner of any file.
            Fowner = 1003 "FOWNER",
            /// Keep set-user-ID and set-group-ID bits when a file changes.
            Fsetid = 1004 "FSETID",
            /// Send signals to processes of other users.
            Kill = 1005 "KILL",
            /// Change group IDs at will.
            Setgid = 1006 "SETGID",
            /// Change user IDs at will.
            Setuid = 1007 "SETUID",
            /// Drop capabilities from the bounding set and add them to the inheritable set.
            Setpcap = 1008 "SETPCAP",
            /// Set the immutable and append-only flags of files.
            LinuxImmutable = 1009 "LINUX_IMMUTABLE",
            /// Listen on ports below 1024.
            NetBindService = 1010 "NET_BIND_SERVICE",
            /// Broadcast and listen to multicasts; the kernel does not use it.
            NetBroadcast = 1011 "NET_BROADCAST",
            /// Configure interfaces, routes, firewalls and other parts of the network.
            NetAdmin = 1012 "NET_ADMIN",
            /// Open raw and packet sockets.
            NetRaw = 1013 "NET_RAW",
            /// Lock memory without limit.
            IpcLock = 1014 "IPC_LOCK",
            /// Use System V IPC objects regardless of permissions.
            IpcOwner = 1015 "IPC_OWNER",
            /// Load and unload kernel modules.
            SysModule = 1016 "SYS_MODULE",
            /// Access I/O ports and raw memory.
            SysRawio = 1017 "SYS_RAWIO",
            /// Change the root directory and mount namespace.
            SysChroot = 1018 "SYS_CHROOT",
            /// Trace any process.
            SysPtrace = 1019 "SYS_PTRACE",
            /// Switch process accounting on and off.
            SysPacct = 1020 "SYS_PACCT",
            /// Mount file systems, create namespaces and do many other administrative things.
            SysAdmin = 1021 "SYS_ADMIN",
            /// Reboot, and load another kernel.
            SysBoot = 1022 "SYS_BOOT",
            /// Raise priorities, and set scheduling of any process.
            SysNice = 1023 "SYS_NICE",
            /// Exceed resource limits and disk quotas.
            SysResource = 1024 "SYS_RESOURCE",
            /// Set the clock.
            SysTime = 1025 "SYS_TIME",
            /// Hang up and configure terminals.
            SysTtyConfig = 1026 "SYS_TTY_CONFIG",
            /// Create device files.
            Mknod = 1027 "MKNOD",
            /// Take leases on any file.
            Lease = 1028 "LEASE",
            /// Write to the audit log of the kernel.
            AuditWrite = 1029 "AUDIT_WRITE",
            /// Configure auditing.
            AuditControl = 1030 "AUDIT_CONTROL",
            /// Set the capabilities of files.
            Setfcap = 1031 "SETFCAP",
            /// Override mandatory access control.
            MacOverride = 1032 "MAC_OVERRIDE",
            /// Configure mandatory access control.
            MacAdmin = 1033 "MAC_ADMIN",
            /// Read and control the log of the kernel.
            Syslog = 1034 "SYSLOG",
            /// Set timers that wake up the system.
            WakeAlarm = 1035 "WAKE_ALARM",
            /// Keep the system from being suspended.
            BlockSuspend = 1036 "BLOCK_SUSPEND",
            /// Read the audit log over a multicast socket.
            AuditRead = 1037 "AUDIT_READ",
            /// Use performance monitoring. Introduced after 1.11.
            Perfmon = 1038 "PERFMON",
            /// Load BPF programs and use BPF maps. Introduced after 1.11.
            Bpf = 1039 "BPF",
            /// Checkpoint and restore processes. Introduced after 1.11.
            CheckpointRestore = 1040 "CHECKPOINT_RESTORE",
        }
    }
}

/// Types nested in `LinuxInfo`.
pub mod linux_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Treatment of the IPC namespace and `/dev/shm` of a container. Introduced in 1.9.
        pub enum IpcMode = v1::linux_info::IpcMode {
            /// No or an unrecognised mode.
            Unknown = 0 "UNKNOWN",
            /// An IPC namespace and `/dev/shm` of its own.
            Private = 1 "PRIVATE",
            /// The namespace and `/dev/shm` of the parent, or of the agent's host for a top level
            /// container, unless the agent forbids it.
            ShareParent = 2 "SHARE_PARENT",
        }
    }
}

/// Types nested in `RLimitInfo`.
pub mod r_limit_info {
    use crate::codec::message;

    message! {
        /// One limit. Without `hard` and `soft` it lifts the limit; one of them without the
        /// other is rejected.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct RLimit = v1::r_limit_info::RLimit {
            /// The limited resource; unset means `UNKNOWN`.
            pub r#type: Option<r_limit::Type> = 1 "type",
            /// Ceiling for the soft limit, in the unit of the type. Set together with `soft` or
            /// not at all; unset means unlimited.
            pub hard: Option<u64> = 2,
            /// Limit in force, at most `hard`. Set together with `hard` or not at all; unset means
            /// unlimited.
            pub soft: Option<u64> = 3,
        }
    }

    /// Types nested in `RLimitInfo.RLimit`.
    pub mod r_limit {
        use crate::codec::open_enum;

        open_enum! {
            /// Kind of limit. The names are those of POSIX and Linux with `RLMT` in the place of
            /// `RLIMIT`, which C headers define as macros.
            pub enum Type = v1::r_limit_info::r_limit::Type {
                /// No or an unrecognised kind; rejected at launch.
                Unknown = 0 "UNKNOWN",
                /// Address space, in bytes.
                RlmtAs = 1 "RLMT_AS",
                /// Size of a core file, in bytes.
                RlmtCore = 2 "RLMT_CORE",
                /// CPU time, in seconds.
                RlmtCpu = 3 "RLMT_CPU",
                /// Data segment, in bytes.
                RlmtData = 4 "RLMT_DATA",
                /// Size of a file that is written, in bytes.
                RlmtFsize = 5 "RLMT_FSIZE",
                /// Number of file locks and leases; Linux only and obsolete.
                RlmtLocks = 6 "RLMT_LOCKS",
                /// Locked memory, in bytes.
                RlmtMemlock = 7 "RLMT_MEMLOCK",
                /// Space for POSIX message queues, in bytes; Linux only.
                RlmtMsgqueue = 8 "RLMT_MSGQUEUE",
                /// Ceiling for priority, where the nice value may go down to 20 minus the limit;
                /// Linux only.
                RlmtNice = 9 "RLMT_NICE",
                /// Number of open files; more exactly, one more than the greatest file descriptor.
                RlmtNofile = 10 "RLMT_NOFILE",
                /// Number of processes of the user.
                RlmtNproc = 11 "RLMT_NPROC",
                /// Resident memory, in bytes; has no effect on current Linux.
                RlmtRss = 12 "RLMT_RSS",
                /// Ceiling for real-time priority; Linux only.
                RlmtRtprio = 13 "RLMT_RTPRIO",
                /// CPU time of a real-time process between two blocking calls, in microseconds;
                /// Linux only.
                RlmtRttime = 14 "RLMT_RTTIME",
                /// Number of queued signals of the user; Linux only.
                RlmtSigpending = 15 "RLMT_SIGPENDING",
                /// Stack, in bytes.
                RlmtStack = 16 "RLMT_STACK",
            }
        }
    }
}

impl LinuxInfo {
    /// Whether a nested container is limited together with its parent: field `share_cgroups`,
    /// `true` if unset.
    #[inline]
    pub fn share_cgroups(&self) -> bool {
        self.share_cgroups.unwrap_or(true)
    }
}
