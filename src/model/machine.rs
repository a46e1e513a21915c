//! Machines as the maintenance primitives see them, and the fault domains in which masters
//! and agents are placed.

use std::fmt;

use crate::codec::message;
use crate::model::time::Unavailability;

message! {
    /// Names a machine, on which one or more agents may run. An agent belongs to it when both
    /// fields match what the agent reports. At least one field must be non-empty. Introduced
    /// in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MachineId = v1::MachineId {
        /// Host name; upper and lower case are not distinguished.
        pub hostname: Option<String> = 1,
        /// IP address as text; maintenance calls accept IPv4 only.
        pub ip: Option<String> = 2,
    }
}

message! {
    /// Maintenance state of one machine, kept by the master. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MachineInfo = v1::MachineInfo {
        /// The machine.
        pub id: MachineId = 1,
        /// Current mode; unset reads as `UP`.
        pub mode: Option<machine_info::Mode> = 2,
        /// When the machine is expected to be out of service; set in the modes `DRAINING` and
        /// `DOWN`.
        pub unavailability: Option<Unavailability> = 3,
    }
}

message! {
    /// Domain in which a master or an agent is placed, set by the operator. Introduced in 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DomainInfo = v1::DomainInfo {
        /// Fault domain, the only kind of domain there is.
        pub fault_domain: Option<domain_info::FaultDomain> = 1,
    }
}

/// Types nested in `MachineInfo`.
pub mod machine_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Step in the maintenance cycle, which applies to all agents of the machine.
        pub enum Mode = v1::machine_info::Mode {
            /// Normal operation.
            Up = 1 "UP",
            /// Maintenance is scheduled: offers carry the `unavailability`, and the master sends
            /// inverse offers so that frameworks move their tasks away.
            Draining = 2 "DRAINING",
            /// Under maintenance: its agents have been removed and may not register.
            Down = 3 "DOWN",
        }
    }
}

/// Types nested in `DomainInfo`.
pub mod domain_info {
    use crate::codec::message;

    message! {
        /// Place that is likely to fail as a whole. Two hosts share it when region and zone are
        /// both equal.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct FaultDomain = v1::domain_info::FaultDomain {
            /// Region of the host. Only frameworks with the capability `REGION_AWARE` are offered
            /// agents in another region than the master's.
            pub region: fault_domain::RegionInfo = 1,
            /// Zone within the region.
            pub zone: fault_domain::ZoneInfo = 2,
        }
    }

    /// Types nested in `DomainInfo.FaultDomain`.
    pub mod fault_domain {
        use crate::codec::message;

        message! {
            /// Outer level of a fault domain, such as a data centre or the region of a cloud. All
            /// masters of a cluster must be in one region.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct RegionInfo = v1::domain_info::fault_domain::RegionInfo {
                /// Name of the region.
                pub name: String = 1,
            }
        }

        message! {
            /// Inner level of a fault domain, such as a rack or an availability zone, with fast
            /// links to the other zones of its region.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct ZoneInfo = v1::domain_info::fault_domain::ZoneInfo {
                /// Name of the zone, which distinguishes it within its region only.
                pub name: String = 1,
            }
        }
    }
}

/// Prints the machine as Mesos does: `host (ip)`, `host`, or `(ip)` where there is no host name.
impl fmt::Display for MachineId {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.hostname, &self.ip) {
            (Some(hostname), Some(ip)) => write!(f, "{hostname} ({ip})"),
            (Some(hostname), None) => f.write_str(hostname),
            (None, ip) => write!(f, "({})", ip.as_deref().unwrap_or_default()),
        }
    }
}
