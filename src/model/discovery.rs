//! Service discovery: how a task or executor wants to be found.
//! Mesos passes this on and does not act on it; discovery systems such as Mesos-DNS do.

use crate::codec::message;
use crate::model::label::Labels;

message! {
    /// Description of a service that a task or executor provides. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DiscoveryInfo = v1::DiscoveryInfo {
        /// Who may find the service; single ports may say otherwise.
        ///
        /// Field `visibility` = 1.
        pub visibility: discovery_info::Visibility,
        /// Name of the service. Discovery systems usually take the task name if it is unset.
        ///
        /// Field `name` = 2.
        pub name: Option<String>,
        /// Environment in which the service runs, such as production or test.
        ///
        /// Field `environment` = 3.
        pub environment: Option<String>,
        /// Place where the service runs, such as a region.
        ///
        /// Field `location` = 4.
        pub location: Option<String>,
        /// Version of the service.
        ///
        /// Field `version` = 5.
        pub version: Option<String>,
        /// Ports on which the service listens.
        ///
        /// Field `ports` = 6.
        pub ports: Option<Ports>,
        /// Further properties for the discovery system.
        ///
        /// Field `labels` = 7.
        pub labels: Option<Labels>,
    }
}

message! {
    /// Port of a service. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Port = v1::Port {
        /// Port number; the range is not checked.
        ///
        /// Field `number` = 1.
        pub number: u32,
        /// Name of what the port serves.
        ///
        /// Field `name` = 2.
        pub name: Option<String>,
        /// Protocol spoken on the port, of the transport or the application layer, such as `tcp`
        /// or `http`.
        ///
        /// Field `protocol` = 3.
        pub protocol: Option<String>,
        /// Who may find the port; unset means what `DiscoveryInfo.visibility` says. Introduced
        /// in 0.26.
        ///
        /// Field `visibility` = 4.
        pub visibility: Option<discovery_info::Visibility>,
        /// Further properties of the port, for firewalls and the like. Introduced in 0.27.
        ///
        /// Field `labels` = 5.
        pub labels: Option<Labels>,
    }
}

message! {
    /// List of ports. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Ports = v1::Ports {
        /// The ports.
        ///
        /// Field `ports` = 1.
        pub ports: Vec<Port>,
    }
}

/// Types nested in `DiscoveryInfo`.
pub mod discovery_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Who may find the service.
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
