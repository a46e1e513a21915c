//! Information from the control groups of a container: its network class, and the
//! statistics of the block I/O controller.

use crate::codec::message;

message! {
    /// Control group settings of a container, as the agent reports them in `ContainerStatus`.
    /// Introduced in 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CgroupInfo = v1::CgroupInfo {
        /// Network class of the container; unset if the agent does not manage the controller.
        pub net_cls: Option<cgroup_info::NetCls> = 1,
    }
}

/// Types nested in `CgroupInfo`.
pub mod cgroup_info {
    use crate::codec::message;

    message! {
        /// Namespace for the messages about the controller `blkio`; holds no fields itself.
        /// Introduced in 1.4.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Blkio = v1::cgroup_info::Blkio {
        }
    }

    message! {
        /// Settings of the controller `net_cls`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct NetCls = v1::cgroup_info::NetCls {
            /// Traffic class of the packets: major handle in the upper, minor handle in the lower
            /// 16 bits.
            pub classid: Option<u32> = 1,
        }
    }

    /// Types nested in `CgroupInfo.Blkio`.
    pub mod blkio {
        use crate::codec::{message, open_enum};

        open_enum! {
            /// Kind of I/O that a number counts.
            pub enum Operation = v1::cgroup_info::blkio::Operation {
                /// No kind given; used where the kernel names none.
                Unknown = 0 "UNKNOWN",
                /// All kinds together.
                Total = 1 "TOTAL",
                /// Reads.
                Read = 2 "READ",
                /// Writes.
                Write = 3 "WRITE",
                /// Synchronous operations.
                Sync = 4 "SYNC",
                /// Asynchronous operations.
                Async = 5 "ASYNC",
                /// Discards. Introduced in 1.6.2 and 1.7.1.
                Discard = 6 "DISCARD",
            }
        }

        message! {
            /// One number of a statistic, for one kind of I/O.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Value = v1::cgroup_info::blkio::Value {
                /// Kind of I/O. The agent always sets it.
                pub op: Option<Operation> = 1,
                /// The number, in the unit of the field that contains it. The agent always sets it.
                pub value: Option<u64> = 2,
            }
        }

        message! {
            /// Namespace for the I/O scheduler CFQ; holds no fields itself.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Cfq = v1::cgroup_info::blkio::Cfq {
            }
        }

        message! {
            /// Namespace for I/O throttling; holds no fields itself.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Throttling = v1::cgroup_info::blkio::Throttling {
            }
        }

        message! {
            /// Block I/O of a container, found in `ResourceStatistics.blkio_statistics`.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Statistics = v1::cgroup_info::blkio::Statistics {
                /// Per device, for the control group alone.
                pub cfq: Vec<cfq::Statistics> = 1,
                /// Per device, for the control group and those beneath it.
                pub cfq_recursive: Vec<cfq::Statistics> = 2,
                /// Per device, from the throttling policy.
                pub throttling: Vec<throttling::Statistics> = 3,
            }
        }

        /// Types nested in `CgroupInfo.Blkio.CFQ`.
        pub mod cfq {
            use crate::codec::message;

            message! {
                /// Record of CFQ for one device, or for all of them together.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct Statistics = v1::cgroup_info::blkio::cfq::Statistics {
                    /// The device; unset for the sum over all devices.
                    pub device: Option<crate::model::device::Number> = 1,
                    /// Sectors moved from and to the device (`blkio.sectors`).
                    pub sectors: Option<u64> = 2,
                    /// Time for which the group had the device, in milliseconds (`blkio.time`).
                    pub time: Option<u64> = 3,
                    /// Number of operations done (`blkio.io_serviced`).
                    pub io_serviced: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 4,
                    /// Bytes moved (`blkio.io_service_bytes`).
                    pub io_service_bytes: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 5,
                    /// Time from dispatch to completion of operations, in nanoseconds
                    /// (`blkio.io_service_time`).
                    pub io_service_time: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 6,
                    /// Time for which operations waited in the queues of the scheduler, in nanoseconds
                    /// (`blkio.io_wait_time`).
                    pub io_wait_time: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 7,
                    /// Number of operations merged into requests of the group (`blkio.io_merged`).
                    pub io_merged: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 8,
                    /// Number of operations queued at the moment (`blkio.io_queued`).
                    pub io_queued: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 9,
                }
            }
        }

        /// Types nested in `CgroupInfo.Blkio.Throttling`.
        pub mod throttling {
            use crate::codec::message;

            message! {
                /// Record of the throttling policy for one device, or for all of them together.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct Statistics = v1::cgroup_info::blkio::throttling::Statistics {
                    /// The device; unset for the sum over all devices.
                    pub device: Option<crate::model::device::Number> = 1,
                    /// Number of operations issued (`blkio.throttle.io_serviced`).
                    pub io_serviced: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 2,
                    /// Bytes moved (`blkio.throttle.io_service_bytes`).
                    pub io_service_bytes: Vec<crate::model::cgroup::cgroup_info::blkio::Value> = 3,
                }
            }
        }
    }
}
