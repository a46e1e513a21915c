//! Planned maintenance of machines: the schedule that operators set, and its progress. Package
//! `mesos` has them since 0.25, `mesos.v1` since 1.0.

use crate::codec::message;
use crate::{MachineId, Unavailability};

message! {
    /// Machines that will be out of service at the same time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Window = v1::maintenance::Window {
        /// The machines, at least one. A machine may be in one window of a schedule only.
        pub machine_ids: Vec<MachineId> = 1,
        /// Time for which they are expected to be out of service. Its duration must not be
        /// negative.
        pub unavailability: Unavailability = 2,
    }
}

message! {
    /// All planned maintenance, set by `UPDATE_MAINTENANCE_SCHEDULE` as a whole. Windows may
    /// overlap in time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Schedule = v1::maintenance::Schedule {
        /// The windows. Empty means that nothing is planned.
        pub windows: Vec<Window> = 1,
    }
}

message! {
    /// Machines that take part in maintenance at present, by mode; all others are up. Body of
    /// the answer to `GET_MAINTENANCE_STATUS`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ClusterStatus = v1::maintenance::ClusterStatus {
        /// Machines that are draining.
        pub draining_machines: Vec<cluster_status::DrainingMachine> = 1,
        /// Machines under maintenance, in mode `DOWN`.
        pub down_machines: Vec<MachineId> = 2,
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
            pub id: MachineId = 1,
            /// The last answers to inverse offers of frameworks with resources there.
            pub statuses: Vec<crate::operator::allocator::InverseOfferStatus> = 2,
        }
    }
}
