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
        /// What it is.
        union kind: ContainerKind,
        /// Volumes to make visible in the container.
        ///
        /// Field `volumes` = 2.
        pub volumes: Vec<Volume>,
        /// Host name inside the container. The Mesos containerizer heeds it only if the
        /// container joins a network of its own. Introduced in 0.21.
        ///
        /// Field `hostname` = 4.
        pub hostname: Option<String>,
        /// Networks to join; with none, the Mesos containerizer uses the host's network, or the
        /// parent's for a nested container. Introduced in 0.25.
        ///
        /// Field `network_infos` = 7.
        pub network_infos: Vec<NetworkInfo>,
        /// Settings on Linux. Introduced in 1.1.
        ///
        /// Field `linux_info` = 8.
        pub linux_info: Option<Box<LinuxInfo>>,
        /// POSIX resource limits. Introduced in 1.2.
        ///
        /// Field `rlimit_info` = 9.
        pub rlimit_info: Option<RLimitInfo>,
        /// Gives the container a pseudo-terminal, which it does not have when this is unset.
        /// Introduced in 1.2.
        ///
        /// Field `tty_info` = 10.
        pub tty_info: Option<TtyInfo>,
    }
}

union! {
    /// What the `type` of a [`ContainerInfo`] says it is, with what belongs to it.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ContainerKind in v1::ContainerInfo {
        tag r#type: container_info::Type,
        /// Settings if `type` is `DOCKER`.
        ///
        /// Field `docker` = 3.
        Docker(container_info::DockerInfo) = docker,
        /// Settings if `type` is `MESOS`; may be left out. Introduced in 0.24.
        ///
        /// Field `mesos` = 5.
        Mesos(Option<container_info::MesosInfo>) = mesos,
    }
}

message! {
    /// What is known of a container once it runs. The agent adds it to the task's status
    /// updates, and executors may fill it in too. Introduced in 0.25.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ContainerStatus = v1::ContainerStatus {
        /// Networks of the container with the addresses it got.
        ///
        /// Field `network_infos` = 1.
        pub network_infos: Vec<NetworkInfo>,
        /// Control group settings. Introduced in 0.28.
        ///
        /// Field `cgroup_info` = 2.
        pub cgroup_info: Option<CgroupInfo>,
        /// Process ID of the executor on the agent. Introduced in 1.0.
        ///
        /// Field `executor_pid` = 3.
        pub executor_pid: Option<u32>,
        /// The container. Introduced in 1.2.
        ///
        /// Field `container_id` = 4.
        pub container_id: Option<ContainerId>,
    }
}

message! {
    /// Pseudo-terminal of a container. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TtyInfo = v1::TtyInfo {
        /// Size of the window; unset leaves it to the system.
        ///
        /// Field `window_size` = 1.
        pub window_size: Option<tty_info::WindowSize>,
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
            ///
            /// Field `image` = 1.
            pub image: String,
            /// Network mode. The default is `HOST`. Introduced in 0.20.1.
            ///
            /// Field `network` = 2, default `HOST`.
            pub network: Option<docker_info::Network>,
            /// Ports to forward; for `BRIDGE` and `USER` only. Introduced in 0.20.1.
            ///
            /// Field `port_mappings` = 3.
            pub port_mappings: Vec<docker_info::PortMapping>,
            /// Whether to run with Docker's extended privileges. The default is `false`.
            /// Introduced in 0.21.
            ///
            /// Field `privileged` = 4, default `false`.
            pub privileged: Option<bool>,
            /// Further options of `docker run`, with keys without leading hyphens. The key `name`
            /// is rejected, since Mesos names the container. Introduced in 0.21.
            ///
            /// Field `parameters` = 5.
            pub parameters: Vec<Parameter>,
            /// Whether to pull the image even if the agent has it. Unset means `false`. Introduced
            /// in 0.22.
            ///
            /// Field `force_pull_image` = 6.
            pub force_pull_image: Option<bool>,
            /// Docker volume driver for the volumes of the container. Introduced in 0.27;
            /// deprecated since 1.0 in favour of `Volume.Source.DockerVolume.driver`.
            ///
            /// Field `volume_driver` = 7.
            pub volume_driver: Option<String>,
        }
    }

    message! {
        /// Settings for the Mesos containerizer. Introduced in 0.24.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct MesosInfo = v1::container_info::MesosInfo {
            /// Image for the root file system; unset means that of the host.
            ///
            /// Field `image` = 1.
            pub image: Option<Box<Image>>,
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
                ///
                /// Field `host_port` = 1.
                pub host_port: u32,
                /// Port in the container.
                ///
                /// Field `container_port` = 2.
                pub container_port: u32,
                /// Transport protocol, `tcp` or `udp`; unset means `tcp`, Docker's default.
                ///
                /// Field `protocol` = 3.
                pub protocol: Option<String>,
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
            ///
            /// Field `rows` = 1.
            pub rows: u32,
            /// Number of characters in a line.
            ///
            /// Field `columns` = 2.
            pub columns: u32,
        }
    }
}

impl ContainerInfo {
    /// A container of the Docker containerizer, from an image as named for `docker pull`.
    pub fn docker(image: impl Into<String>) -> Self {
        ContainerInfo::new(ContainerKind::Docker(container_info::DockerInfo::new(image)))
    }

    /// A container of the Mesos containerizer without an image: the body `mesos` is unset.
    pub fn mesos() -> Self {
        ContainerInfo::new(ContainerKind::Mesos(None))
    }
}

impl container_info::DockerInfo {
    /// Network mode: field `network`, `HOST` if unset.
    pub fn network(&self) -> container_info::docker_info::Network {
        self.network.unwrap_or(container_info::docker_info::Network::Host)
    }

    /// Whether to run with Docker's extended privileges: field `privileged`, `false` if unset.
    pub fn privileged(&self) -> bool {
        self.privileged.unwrap_or(false)
    }
}
