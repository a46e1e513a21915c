//! Information from the control groups of a container: its network class, and the
//! statistics of the block I/O controller.

use crate::codec::message;

message! {
    /// Control group settings of a container, as the agent reports them in `ContainerStatus`.
    /// Introduced in 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CgroupInfo = v1::CgroupInfo {
        /// Network class of the container; unset if the agent does not manage the controller.
        ///
        /// Field `net_cls` = 1.
        pub net_cls: Option<cgroup_info::NetCls>,
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
            ///
            /// Field `classid` = 1.
            pub classid: Option<u32>,
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
                ///
                /// Field `op` = 1.
                pub op: Option<Operation>,
                /// The number, in the unit of the field that contains it. The agent always sets it.
                ///
                /// Field `value` = 2.
                pub value: Option<u64>,
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
                ///
                /// Field `cfq` = 1.
                pub cfq: Vec<cfq::Statistics>,
                /// Per device, for the control group and those beneath it.
                ///
                /// Field `cfq_recursive` = 2.
                pub cfq_recursive: Vec<cfq::Statistics>,
                /// Per device, from the throttling policy.
                ///
                /// Field `throttling` = 3.
                pub throttling: Vec<throttling::Statistics>,
            }
        }

        /// Types nested in `CgroupInfo.Blkio.CFQ`.
        pub mod cfq {
            use crate::codec::message;

            message! {
                /// What CFQ recorded for one device, or for all of them together.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct Statistics = v1::cgroup_info::blkio::cfq::Statistics {
                    /// The device; unset for the sum over all devices.
                    ///
                    /// Field `device` = 1.
                    pub device: Option<crate::model::device::Number>,
                    /// Sectors moved from and to the device (`blkio.sectors`).
                    ///
                    /// Field `sectors` = 2.
                    pub sectors: Option<u64>,
                    /// Time for which the group had the device, in milliseconds (`blkio.time`).
                    ///
                    /// Field `time` = 3.
                    pub time: Option<u64>,
                    /// Number of operations done (`blkio.io_serviced`).
                    ///
                    /// Field `io_serviced` = 4.
                    pub io_serviced: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Bytes moved (`blkio.io_service_bytes`).
                    ///
                    /// Field `io_service_bytes` = 5.
                    pub io_service_bytes: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Time from dispatch to completion of operations, in nanoseconds
                    /// (`blkio.io_service_time`).
                    ///
                    /// Field `io_service_time` = 6.
                    pub io_service_time: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Time for which operations waited in the queues of the scheduler, in nanoseconds
                    /// (`blkio.io_wait_time`).
                    ///
                    /// Field `io_wait_time` = 7.
                    pub io_wait_time: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Number of operations merged into requests of the group (`blkio.io_merged`).
                    ///
                    /// Field `io_merged` = 8.
                    pub io_merged: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Number of operations queued at the moment (`blkio.io_queued`).
                    ///
                    /// Field `io_queued` = 9.
                    pub io_queued: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                }
            }
        }

        /// Types nested in `CgroupInfo.Blkio.Throttling`.
        pub mod throttling {
            use crate::codec::message;

            message! {
                /// What the throttling policy recorded for one device, or for all of them together.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct Statistics = v1::cgroup_info::blkio::throttling::Statistics {
                    /// The device; unset for the sum over all devices.
                    ///
                    /// Field `device` = 1.
                    pub device: Option<crate::model::device::Number>,
                    /// Number of operations issued (`blkio.throttle.io_serviced`).
                    ///
                    /// Field `io_serviced` = 2.
                    pub io_serviced: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                    /// Bytes moved (`blkio.throttle.io_service_bytes`).
                    ///
                    /// Field `io_service_bytes` = 3.
                    pub io_service_bytes: Vec<crate::model::cgroup::cgroup_info::blkio::Value>,
                }
            }
        }
    }
}
