//! Planned maintenance of machines: the schedule that operators set, and its progress.
//! In package `mesos` since 0.25, in `mesos.v1` since 1.0.

use crate::codec::message;
use crate::{MachineId, Unavailability};

message! {
    /// Machines that will be out of service at the same time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Window = v1::maintenance::Window {
        /// The machines, at least one. A machine may be in one window of a schedule only.
        ///
        /// Field `machine_ids` = 1.
        pub machine_ids: Vec<MachineId>,
        /// When they are expected to be out of service. Its duration must not be negative.
        ///
        /// Field `unavailability` = 2.
        pub unavailability: Unavailability,
    }
}

message! {
    /// All planned maintenance, set by `UPDATE_MAINTENANCE_SCHEDULE` as a whole. Windows may
    /// overlap in time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Schedule = v1::maintenance::Schedule {
        /// The windows. Empty means that nothing is planned.
        ///
        /// Field `windows` = 1.
        pub windows: Vec<Window>,
    }
}

message! {
    /// Machines that take part in maintenance at present, by mode; all others are up. Body of
    /// the answer to `GET_MAINTENANCE_STATUS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ClusterStatus = v1::maintenance::ClusterStatus {
        /// Machines that are draining.
        ///
        /// Field `draining_machines` = 1.
        pub draining_machines: Vec<cluster_status::DrainingMachine>,
        /// Machines under maintenance, in mode `DOWN`.
        ///
        /// Field `down_machines` = 2.
        pub down_machines: Vec<MachineId>,
    }
}

/// Types nested in `ClusterStatus`.
pub mod cluster_status {
    use crate::MachineId;
    use crate::codec::message;

    message! {
        /// A machine in mode `DRAINING`: maintenance is scheduled but has not started.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct DrainingMachine = v1::maintenance::cluster_status::DrainingMachine {
            /// The machine.
            ///
            /// Field `id` = 1.
            pub id: MachineId,
            /// What frameworks with resources there last answered to inverse offers.
            ///
            /// Field `statuses` = 2.
            pub statuses: Vec<crate::operator::allocator::InverseOfferStatus>,
        }
    }
}
