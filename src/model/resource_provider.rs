//! Resource providers, which bring resources of their own to an agent, and the CSI plugins
//! by which storage is reached.

use std::time::Duration;

use crate::codec::message;
use crate::model::command::CommandInfo;
use crate::model::container::ContainerInfo;
use crate::model::id::ResourceProviderId;
use crate::model::resource::Resource;
use crate::model::time;
use crate::model::value::Attribute;

message! {
    /// Description of a resource provider. Since 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceProviderInfo = v1::ResourceProviderInfo {
        /// Assigned by the resource provider manager; unset until the first subscription, and in
        /// the agent API's configuration calls.
        pub id: Option<ResourceProviderId> = 1,
        /// Attributes of the provider.
        pub attributes: Vec<Attribute> = 2,
        /// Implementation of the provider, as a dotted reverse domain name such as
        /// `org.apache.mesos.rp.local.storage`.
        pub r#type: String = 3 "type",
        /// Tells providers of one `type` apart; an identifier in the sense of Java.
        pub name: String = 4,
        /// Reservations that new resources of the provider start with, with the rules of
        /// `Resource.reservations`. Since 1.5.
        pub default_reservations: Vec<crate::model::resource::ReservationInfo> = 5,
        /// Set for the storage type. Since 1.5.
        pub storage: Option<Box<resource_provider_info::Storage>> = 6,
    }
}

message! {
    /// A CSI plugin: either one that Mesos runs (`containers`) or one that runs by itself
    /// (`endpoints`). Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CsiPluginInfo = v1::CsiPluginInfo {
        /// Kind of plugin, as a dotted reverse domain name. Volumes name a plugin of the agent by
        /// it.
        pub r#type: String = 1 "type",
        /// Tells plugins of one `type` apart; `default` by default, an identifier in the sense
        /// of Java. Required before 1.11.
        ///
        /// Default `"default"`.
        pub name: Option<String> = 2,
        /// How to run the plugin. Each service is served by the first entry that lists it. Takes
        /// precedence over `endpoints`.
        pub containers: Vec<CsiPluginContainerInfo> = 3,
        /// Where a plugin not run by Mesos is reached. Since 1.11.
        pub endpoints: Vec<CsiPluginEndpoint> = 4,
        /// Directory under which volumes are published. Unset: one beneath the agent's work
        /// directory. Since 1.11.
        pub target_path_root: Option<String> = 5,
        /// Whether to create the target path before publishing a volume, for plugins that expect
        /// it against the CSI specification. Since 1.11.
        pub target_path_exists: Option<bool> = 6,
    }
}

message! {
    /// Container for one or both services of a CSI plugin. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CsiPluginContainerInfo = v1::CsiPluginContainerInfo {
        /// Services this container provides.
        pub services: Vec<csi_plugin_container_info::Service> = 1,
        /// Command to run; it finds its socket in the environment variable `CSI_ENDPOINT`.
        pub command: Option<Box<CommandInfo>> = 2,
        /// Resources that the container may use.
        pub resources: Vec<Resource> = 3,
        /// Container settings, such as the image.
        pub container: Option<Box<ContainerInfo>> = 4,
    }
}

message! {
    /// Address of a running CSI plugin. Since 1.11.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CsiPluginEndpoint = v1::CsiPluginEndpoint {
        /// Service reached there.
        pub csi_service: csi_plugin_container_info::Service = 1,
        /// Address for gRPC, in practice a Unix domain socket.
        pub endpoint: String = 2,
    }
}

/// Types nested in `ResourceProviderInfo`.
pub mod resource_provider_info {
    use crate::codec::message;
    use crate::model::resource_provider::CsiPluginInfo;

    message! {
        /// Details of a storage provider. Since 1.5.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Storage = v1::resource_provider_info::Storage {
            /// CSI plugin that manages the storage.
            pub plugin: CsiPluginInfo = 1,
            /// Seconds between looks at the plugin for changed pools and volumes; 0 turns them
            /// off. Unset: 10 seconds. Since 1.9.
            pub reconciliation_interval_seconds: Option<f64> = 2,
        }
    }
}

/// Types nested in `CSIPluginContainerInfo`.
pub mod csi_plugin_container_info {
    use crate::codec::open_enum;

    open_enum! {
        /// A gRPC service of CSI.
        pub enum Service = v1::csi_plugin_container_info::Service {
            /// Unset or not known to the reader.
            Unknown = 0 "UNKNOWN",
            /// Creates, deletes and lists volumes.
            ControllerService = 1 "CONTROLLER_SERVICE",
            /// Makes volumes available on the agent.
            NodeService = 2 "NODE_SERVICE",
        }
    }
}

impl CsiPluginInfo {
    /// Tells plugins of one `type` apart: field `name`, `default` if unset.
    #[inline]
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("default")
    }
}

impl resource_provider_info::Storage {
    /// Time between looks at the plugin, where zero means never. `None` if negative, NaN or too
    /// large, and if unset, which means 10 seconds.
    #[inline]
    pub fn reconciliation_interval(&self) -> Option<Duration> {
        time::seconds(self.reconciliation_interval_seconds?)
    }
}
