//! Containers: the configuration in which a task or executor runs, and what an agent tells
//! about a running container.

use crate::codec::{message, union};
use crate::model::cgroup::CgroupInfo;
use crate::model::id::ContainerId;
use crate::model::linux::LinuxInfo;
use crate::model::linux::RLimitInfo;
use crate::model::network::NetworkInfo;
use crate::model::volume::Volume;

message! {
    /// Container in which a task or executor runs. One without an image, with type `MESOS`, is
    /// the way to give volumes, networks or limits to a plain command.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ContainerInfo = v1::ContainerInfo {
        /// The containerizer that runs the container, with its settings.
        union kind: ContainerKind,
        /// Volumes to make visible in the container.
        pub volumes: Vec<Volume> = 2,
        /// Host name inside the container. The Mesos containerizer heeds it only if the
        /// container joins a network of its own. Introduced in 0.21.
        pub hostname: Option<String> = 4,
        /// Networks to join; with none, the Mesos containerizer uses the host's network, or the
        /// parent's for a nested container. Introduced in 0.25.
        pub network_infos: Vec<NetworkInfo> = 7,
        /// Settings on Linux. Introduced in 1.1.
        pub linux_info: Option<Box<LinuxInfo>> = 8,
        /// POSIX resource limits. Introduced in 1.2.
        pub rlimit_info: Option<RLimitInfo> = 9,
        /// Gives the container a pseudo-terminal, which it does not have when this is unset.
        /// Introduced in 1.2.
        pub tty_info: Option<TtyInfo> = 10,
    }
}

union! {
    /// Containerizers, each with its settings.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ContainerKind in v1::ContainerInfo {
        tag r#type: container_info::Type = 1 "type",
        /// Settings if `type` is `DOCKER`.
        Docker(container_info::DockerInfo) = docker = 3,
        /// Settings if `type` is `MESOS`; may be left out. Introduced in 0.24.
        Mesos(Option<container_info::MesosInfo>) = mesos = 5,
    }
}

message! {
    /// State of a running container. The agent adds it to the task's status updates, and executors
    /// may fill it in too. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ContainerStatus = v1::ContainerStatus {
        /// Networks of the container with the addresses it got.
        pub network_infos: Vec<NetworkInfo> = 1,
        /// Control group settings. Introduced in 0.28.
        pub cgroup_info: Option<CgroupInfo> = 2,
        /// Process ID of the executor on the agent. Introduced in 1.0.
        pub executor_pid: Option<u32> = 3,
        /// The container. Introduced in 1.2.
        pub container_id: Option<ContainerId> = 4,
    }
}

message! {
    /// Pseudo-terminal of a container. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TtyInfo = v1::TtyInfo {
        /// Size of the window; unset leaves it to the system.
        pub window_size: Option<tty_info::WindowSize> = 1,
    }
}

/// Types nested in `ContainerInfo`.
pub mod container_info {
    use crate::codec::{message, open_enum};
    use crate::model::image::Image;
    use crate::model::label::Parameter;

    open_enum! {
        /// Containerizer that runs the container.
        pub enum Type = v1::container_info::Type {
            /// Docker containerizer, configured in `docker`.
            Docker = 1 "DOCKER",
            /// Mesos containerizer, configured in `mesos` if an image is wanted. Introduced
            /// in 0.21.
            Mesos = 2 "MESOS",
        }
    }

    message! {
        /// Settings for the Docker containerizer, which become options of `docker run`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct DockerInfo = v1::container_info::DockerInfo {
            /// Image reference, as for `docker pull`.
            pub image: String = 1,
            /// Network mode. The default is `HOST`. Introduced in 0.20.1.
            ///
            /// Default `HOST`.
            pub network: Option<docker_info::Network> = 2,
            /// Ports to forward; for `BRIDGE` and `USER` only. Introduced in 0.20.1.
            pub port_mappings: Vec<docker_info::PortMapping> = 3,
            /// Whether to run with Docker's extended privileges. The default is `false`.
            /// Introduced in 0.21.
            ///
            /// Default `false`.
            pub privileged: Option<bool> = 4,
            /// Further options of `docker run`, with keys without leading hyphens. The key `name`
            /// is rejected, since Mesos names the container. Introduced in 0.21.
            pub parameters: Vec<Parameter> = 5,
            /// Whether to pull the image even if the agent has it. Unset means `false`. Introduced
            /// in 0.22.
            pub force_pull_image: Option<bool> = 6,
            /// Docker volume driver for the volumes of the container. Introduced in 0.27;
            /// deprecated since 1.0 in favour of `Volume.Source.DockerVolume.driver`.
            pub volume_driver: Option<String> = 7,
        }
    }

    message! {
        /// Settings for the Mesos containerizer. Introduced in 0.24.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct MesosInfo = v1::container_info::MesosInfo {
            /// Image for the root file system; unset means that of the host.
            pub image: Option<Box<Image>> = 1,
        }
    }

    /// Types nested in `ContainerInfo.DockerInfo`.
    pub mod docker_info {
        use crate::codec::{message, open_enum};

        open_enum! {
            /// Network mode of a Docker container. Introduced in 0.20.1.
            pub enum Network = v1::container_info::docker_info::Network {
                /// Network of the host.
                Host = 1 "HOST",
                /// Docker's default bridge.
                Bridge = 2 "BRIDGE",
                /// No network. Introduced in 0.21.
                None = 3 "NONE",
                /// A network defined in Docker, named in the one entry of
                /// `ContainerInfo.network_infos`. Introduced in 1.0.
                User = 4 "USER",
            }
        }

        message! {
            /// Port of the host that is forwarded to a port of the container. Introduced
            /// in 0.20.1.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct PortMapping = v1::container_info::docker_info::PortMapping {
                /// Port on the host, normally from the resources of the task.
                pub host_port: u32 = 1,
                /// Port in the container.
                pub container_port: u32 = 2,
                /// Transport protocol, `tcp` or `udp`; unset means `tcp`, Docker's default.
                pub protocol: Option<String> = 3,
            }
        }
    }
}

/// Types nested in `TTYInfo`.
pub mod tty_info {
    use crate::codec::message;

    message! {
        /// Size of a terminal in characters.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct WindowSize = v1::tty_info::WindowSize {
            /// Number of lines.
            pub rows: u32 = 1,
            /// Number of characters in a line.
            pub columns: u32 = 2,
        }
    }
}

impl ContainerInfo {
    /// A container of the Docker containerizer, from an image as named for `docker pull`.
    #[inline]
    pub fn docker(image: impl Into<String>) -> Self {
        ContainerInfo::new(ContainerKind::Docker(container_info::DockerInfo::new(image)))
    }

    /// A container of the Mesos containerizer without an image: the body `mesos` is unset.
    #[inline]
    pub fn mesos() -> Self {
        ContainerInfo::new(ContainerKind::Mesos(None))
    }
}

impl container_info::DockerInfo {
    /// Network mode: field `network`, `HOST` if unset.
    #[inline]
    pub fn network(&self) -> container_info::docker_info::Network {
        self.network.unwrap_or(container_info::docker_info::Network::Host)
    }

    /// Whether to run with Docker's extended privileges: field `privileged`, `false` if unset.
    #[inline]
    pub fn privileged(&self) -> bool {
        self.privileged.unwrap_or(false)
    }
}
