//! Resource usage of executors, before their containers were named.

use crate::Resource;
use crate::codec::message;

message! {
    /// Usage of all executors of an agent: 0.23 and 0.24, in package `mesos.v1` 0.24 and 0.25.
    /// [`Executor::with_container`](resource_usage::Executor::with_container) makes today's of
    /// each.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceUsage = legacy::v0_23::ResourceUsage {
        /// The executors, one entry each.
        pub executors: Vec<resource_usage::Executor> = 1,
        /// All resources of the agent, with dynamic reservations and persistent volumes. Since
        /// 0.24.
        pub total: Vec<Resource> = 2,
    }
}

/// Types nested in `ResourceUsage`.
pub mod resource_usage {
    use crate::codec::message;
    use crate::{ContainerId, ExecutorInfo, Resource, ResourceStatistics};

    message! {
        /// One executor.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Executor = legacy::v0_23::resource_usage::Executor {
            /// The executor.
            pub executor_info: ExecutorInfo = 1,
            /// Allocated to the executor and its live tasks together.
            pub allocated: Vec<Resource> = 2,
            /// Measured usage; unset if there was none to be had.
            pub statistics: Option<Box<ResourceStatistics>> = 3,
        }
    }

    impl Executor {
        /// Today's form, which requires what this one has no field for.
        #[must_use]
        pub fn with_container(self, container_id: ContainerId) -> crate::resource_usage::Executor {
            crate::resource_usage::Executor {
                allocated: self.allocated,
                statistics: self.statistics,
                ..crate::resource_usage::Executor::new(self.executor_info, container_id)
            }
        }
    }
}
