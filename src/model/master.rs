//! A master as it presents itself to agents, schedulers and operators, and in the leader
//! election.

use crate::codec::message;
use crate::model::address::Address;
use crate::model::machine::DomainInfo;

message! {
    /// Identity and address of a master. In package `mesos` it is also what the leading master
    /// stores in ZooKeeper.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MasterInfo = v1::MasterInfo {
        /// UUID as text, new with every start of the master.
        pub id: String = 1,
        /// IPv4 address as the four bytes of the network order read as a host integer, so on x86
        /// the first byte is the lowest. Superseded by `address.ip`.
        pub ip: u32 = 2,
        /// TCP port; 5050 by default yet required on the wire. Superseded by `address.port`.
        ///
        /// Default `5050`.
        pub port: u32 = 3,
        /// libprocess address such as `master@10.0.0.1:5050`; needed by peers of package
        /// `mesos`.
        pub pid: Option<String> = 4,
        /// Host name, if known. Superseded by `address.hostname`.
        pub hostname: Option<String> = 5,
        /// Release the master runs, such as `1.11.0`. Since 0.23.
        pub version: Option<String> = 6,
        /// Host name, IPv4 or IPv6 address and port. Since 0.24.
        pub address: Option<Address> = 7,
        /// Region and zone of the master; all masters of a cluster share a region. Since 1.4.
        pub domain: Option<DomainInfo> = 8,
        /// Capabilities of the master. Since 1.5.
        pub capabilities: Vec<master_info::Capability> = 9,
    }
}

/// Types nested in `MasterInfo`.
pub mod master_info {
    use crate::codec::message;

    message! {
        /// Something the master declares it can do. Since 1.5.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Capability = v1::master_info::Capability {
            /// The capability.
            pub r#type: Option<capability::Type> = 1 "type",
        }
    }

    /// Types nested in `MasterInfo.Capability`.
    pub mod capability {
        use crate::codec::open_enum;

        open_enum! {
            /// Kind of capability.
            pub enum Type = v1::master_info::capability::Type {
                /// Unset or not known to the reader; ignored.
                Unknown = 0 "UNKNOWN",
                /// Accepts agents that come back with a changed `AgentInfo`.
                AgentUpdate = 1 "AGENT_UPDATE",
                /// Can drain agents. Since 1.9.
                AgentDraining = 2 "AGENT_DRAINING",
                /// Knows quota with separate guarantees and limits. Since 1.9; in `mesos.v1` only
                /// after 1.11.
                QuotaV2 = 3 "QUOTA_V2",
            }
        }
    }
}
