//! Networks that containers join: what a framework asks for at launch, and what addresses
//! and ports a container got.

use crate::codec::message;
use crate::model::label::Labels;

message! {
    /// One network of a container. In `ContainerInfo` it is a request of the framework; in
    /// `ContainerStatus` it reports what the container got. Network isolators and modules of
    /// the agent act on it, not the master. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct NetworkInfo = v1::NetworkInfo {
        /// Version of the one address wanted. Removed after 0.28 in favour of `ip_addresses`;
        /// still decoded.
        pub protocol: Option<network_info::Protocol> = 1,
        /// The one address wanted or assigned. Removed after 0.28 in favour of `ip_addresses`;
        /// still decoded.
        pub ip_address: Option<String> = 2,
        /// Groups that the interface belongs to, for modules that allow traffic only between
        /// interfaces with a group in common.
        pub groups: Vec<String> = 3,
        /// Labels for the isolator or the address management.
        pub labels: Option<Labels> = 4,
        /// Addresses wanted, or assigned. Without a network module, a status holds the address
        /// of the agent. Introduced in 0.26.
        pub ip_addresses: Vec<network_info::IpAddress> = 5,
        /// Name of the network to join. A container of the Mesos containerizer stays on the host
        /// network if no entry has a name; a container may not join one network twice.
        /// Introduced in 1.0.
        pub name: Option<String> = 6,
        /// Ports of the host to forward to the container on this network. Introduced in 1.1.
        pub port_mappings: Vec<network_info::PortMapping> = 7,
    }
}

/// Types nested in `NetworkInfo`.
pub mod network_info {
    use crate::codec::{message, open_enum};

    open_enum! {
        /// Version of the Internet Protocol.
        pub enum Protocol = v1::network_info::Protocol {
            /// Version 4.
            Ipv4 = 1 "IPv4",
            /// Version 6.
            Ipv6 = 2 "IPv6",
        }
    }

    message! {
        /// One address, asked for or assigned. A request with neither field set accepts any
        /// address. Introduced in 0.26.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct IpAddress = v1::network_info::IpAddress {
            /// Version wanted; a request for a particular address leaves it unset. Unset means
            /// `IPv4` since 1.4 and had no meaning before.
            ///
            /// Default `IPv4`.
            pub protocol: Option<Protocol> = 1,
            /// Address as text: in a request the one that the container must get, in a status the
            /// one assigned.
            pub ip_address: Option<String> = 2,
        }
    }

    message! {
        /// Port of the host that is forwarded to a port of the container. Introduced in 1.1.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct PortMapping = v1::network_info::PortMapping {
            /// Port on the host.
            pub host_port: u32 = 1,
            /// Port in the container.
            pub container_port: u32 = 2,
            /// Transport protocol, `tcp` or `udp`; unset leaves the choice to the isolator.
            pub protocol: Option<String> = 3,
        }
    }
}

impl network_info::IpAddress {
    /// Version wanted: field `protocol`, IPv4 if unset. That default holds since 1.4.
    #[inline]
    pub fn protocol(&self) -> network_info::Protocol {
        self.protocol.unwrap_or(network_info::Protocol::Ipv4)
    }
}
