//! Service discovery: how a task or executor wants to be found.
//! Mesos passes this on and does not act on it; discovery systems such as Mesos-DNS do.

use crate::codec::message;
use crate::model::label::Labels;

message! {
    /// Description of a service that a task or executor provides. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DiscoveryInfo = v1::DiscoveryInfo {
        /// Who may find the service; single ports may say otherwise.
        pub visibility: discovery_info::Visibility = 1,
        /// Name of the service. Discovery systems usually take the task name if it is unset.
        pub name: Option<String> = 2,
        /// Environment in which the service runs, such as production or test.
        pub environment: Option<String> = 3,
        /// Place where the service runs, such as a region.
        pub location: Option<String> = 4,
        /// Version of the service.
        pub version: Option<String> = 5,
        /// Ports on which the service listens.
        pub ports: Option<Ports> = 6,
        /// Further properties for the discovery system.
        pub labels: Option<Labels> = 7,
    }
}

message! {
    /// Port of a service. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Port = v1::Port {
        /// Port number; the range is not checked.
        pub number: u32 = 1,
        /// Name of what the port serves.
        pub name: Option<String> = 2,
        /// Protocol spoken on the port, of the transport or the application layer, such as `tcp`
        /// or `http`.
        pub protocol: Option<String> = 3,
        /// Who may find the port; unset means what `DiscoveryInfo.visibility` says. Introduced
        /// in 0.26.
        pub visibility: Option<discovery_info::Visibility> = 4,
        /// Further properties of the port, for firewalls and the like. Introduced in 0.27.
        pub labels: Option<Labels> = 5,
    }
}

message! {
    /// List of ports. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Ports = v1::Ports {
        /// The ports.
        pub ports: Vec<Port> = 1,
    }
}

/// Types nested in `DiscoveryInfo`.
pub mod discovery_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Range of those who may find the service.
        pub enum Visibility = v1::discovery_info::Visibility {
            /// Only the framework that runs it.
            Framework = 0 "FRAMEWORK",
            /// Everything in the Mesos cluster, but nothing outside.
            Cluster = 1 "CLUSTER",
            /// Everybody.
            External = 2 "EXTERNAL",
        }
    }
}
