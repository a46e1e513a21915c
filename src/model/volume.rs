//! Volumes: files and directories that appear in a container, and where they come from,
//! which is the host, a sandbox, an image, a secret, a Docker volume or a CSI volume.

use crate::codec::{message, open_enum, union};
use crate::model::image::Image;
use crate::model::secret::Secret;

message! {
    /// File or directory made visible at a path in a container. Exactly one of `host_path`,
    /// `image` and `source` must be set, or none for a persistent volume.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Volume = v1::Volume {
        /// Where the volume appears in the container. A relative path is taken from the sandbox;
        /// an absolute one must exist already unless the container has a root file system of its
        /// own. For a persistent volume (`Resource.DiskInfo.volume`) this is all that is set
        /// beside `mode`.
        pub container_path: String = 1,
        /// Origin on the host, in the older form: an absolute path, or one relative to the
        /// sandbox of the container. Since 1.5 `source` can express both.
        pub host_path: Option<String> = 2,
        /// Access of the container to the volume.
        pub mode: Mode = 3,
        /// Origin is the file system of an image, which the agent provisions. Introduced
        /// in 0.24.
        pub image: Option<Box<Image>> = 4,
        /// Origin of any other kind. Introduced in 1.0.
        pub source: Option<Box<Source>> = 5,
    }
}

open_enum! {
    /// Access that the container has to a volume.
    pub enum Mode = v1::volume::Mode {
        /// Reading and writing.
        Rw = 1 "RW",
        /// Reading only; a persistent volume may not be created with it.
        Ro = 2 "RO",
    }
}

union! {
    /// Origin of a volume, as a tag and one body. Introduced in 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Source = v1::volume::Source {
        tag r#type: Option<source::Type> = 1 "type",
        /// Origin if `type` is `DOCKER_VOLUME`.
        DockerVolume(source::DockerVolume) = docker_volume = 2,
        /// Origin if `type` is `HOST_PATH`. Introduced in 1.5.
        HostPath(source::HostPath) = host_path = 5,
        /// Origin if `type` is `SANDBOX_PATH`. Introduced in 1.1.
        SandboxPath(source::SandboxPath) = sandbox_path = 3,
        /// Origin if `type` is `SECRET`: the agent resolves the secret and writes it to a file
        /// at `container_path`. Introduced in 1.3.
        Secret(Secret) = secret = 4,
        /// Origin if `type` is `CSI_VOLUME`. Introduced in 1.11.
        CsiVolume(source::CsiVolume) = csi_volume = 6,
    }
}

message! {
    /// Spread of mounts between the two sides of a host path volume. Introduced in 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MountPropagation = v1::MountPropagation {
        /// The direction; unset means `UNKNOWN`.
        pub mode: Option<crate::model::volume::mount_propagation::Mode> = 1,
    }
}

/// Types nested in `Volume.Source`.
pub mod source {
    use crate::codec::{message, open_enum};
    use crate::model::label::Parameters;
    use crate::model::volume::MountPropagation;

    open_enum! {
        /// Kind of origin. The numbers are in order of introduction.
        pub enum Type = v1::volume::source::Type {
            /// No or an unrecognised kind; a volume with it is rejected.
            Unknown = 0 "UNKNOWN",
            /// Volume of a Docker volume driver, in `docker_volume`.
            DockerVolume = 1 "DOCKER_VOLUME",
            /// Path on the host, in `host_path`. Introduced in 1.5.
            HostPath = 4 "HOST_PATH",
            /// Path in a sandbox, in `sandbox_path`. Introduced in 1.1.
            SandboxPath = 2 "SANDBOX_PATH",
            /// Content of a secret, in `secret`. Introduced in 1.3.
            Secret = 3 "SECRET",
            /// Volume of a CSI plugin, in `csi_volume`. Introduced in 1.11.
            CsiVolume = 5 "CSI_VOLUME",
        }
    }

    message! {
        /// Volume that a Docker volume driver provides.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct DockerVolume = v1::volume::source::DockerVolume {
            /// Name of the volume driver, such as `rexray`. The Mesos containerizer does not
            /// launch a container without it.
            pub driver: Option<String> = 1,
            /// Name of the volume. Together with `driver` it may occur only once in a container.
            pub name: String = 2,
            /// Options handed to the driver.
            pub driver_options: Option<Parameters> = 3,
        }
    }

    message! {
        /// File or directory of the host. Introduced in 1.5.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct HostPath = v1::volume::source::HostPath {
            /// Path on the host; it must be absolute.
            pub path: String = 1,
            /// How mounts beneath the path spread; unset means `HOST_TO_CONTAINER`.
            pub mount_propagation: Option<MountPropagation> = 2,
        }
    }

    message! {
        /// File or directory in the sandbox of this container or of its parent. Introduced
        /// in 1.1.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct SandboxPath = v1::volume::source::SandboxPath {
            /// Owner of the sandbox; needed, although optional on the wire.
            pub r#type: Option<sandbox_path::Type> = 1 "type",
            /// Path relative to that sandbox, which it may not leave through `..`.
            pub path: String = 2,
        }
    }

    message! {
        /// Volume of a plugin for the Container Storage Interface (CSI). Introduced in 1.11.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct CsiVolume = v1::volume::source::CsiVolume {
            /// Plugin that serves the volume: the `type` in its configuration on the agent.
            pub plugin_name: String = 1,
            /// The volume itself; needed, although optional on the wire, since there is no other
            /// way to name one.
            pub static_provisioning: Option<Box<csi_volume::StaticProvisioning>> = 2,
        }
    }

    /// Types nested in `Volume.Source.SandboxPath`.
    pub mod sandbox_path {
        use crate::codec::open_enum;

        open_enum! {
            /// Owner of the sandbox.
            pub enum Type = v1::volume::source::sandbox_path::Type {
                /// No or an unrecognised kind.
                Unknown = 0 "UNKNOWN",
                /// Sandbox of the container itself.
                Own = 1 "SELF",
                /// Sandbox of the parent, so that sibling containers can share files; an error for
                /// a container without parent.
                Parent = 2 "PARENT",
            }
        }
    }

    /// Types nested in `Volume.Source.CSIVolume`.
    pub mod csi_volume {
        use crate::codec::{message, oneof};
        use crate::model::secret::Secret;

        message! {
            /// Use of the volume by the container; mirrors the CSI message of this name.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct VolumeCapability = v1::volume::source::csi_volume::VolumeCapability {
                /// Whether the volume is used as a block device or as a file system; one of the
                /// two should be set.
                oneof access_type: Option<AccessType>,
                /// Number of nodes that may use the volume at once, and their access.
                pub access_mode: volume_capability::AccessMode = 3,
            }
        }

        oneof! {
            /// Whether the volume is used as a block device or as a file system; one of the
            /// two should be set.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum AccessType in v1::volume::source::csi_volume::VolumeCapability as access_type v1::volume::source::csi_volume::volume_capability::AccessType {
                /// Use as a block device.
                Block(volume_capability::BlockVolume) = block = 1,
                /// Use as a file system.
                Mount(volume_capability::MountVolume) = mount = 2,
            }
        }

        message! {
            /// Volume that exists already, with what the plugin needs to stage and publish it on
            /// an agent. The fields become arguments of the CSI calls.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct StaticProvisioning = v1::volume::source::csi_volume::StaticProvisioning {
                /// Name by which the plugin knows the volume.
                pub volume_id: String = 1,
                /// How the container uses the volume.
                pub volume_capability: VolumeCapability = 2,
                /// Secrets by name for the CSI call `NodeStageVolume`.
                pub node_stage_secrets: BTreeMap<String, Secret> = 3,
                /// Secrets by name for the CSI call `NodePublishVolume`.
                pub node_publish_secrets: BTreeMap<String, Secret> = 4,
                /// Properties of the volume by name, as the plugin gave them when the volume was
                /// created.
                pub volume_context: BTreeMap<String, String> = 5,
            }
        }

        /// Types nested in `Volume.Source.CSIVolume.VolumeCapability`.
        pub mod volume_capability {
            use crate::codec::message;

            message! {
                /// Use as a raw block device; has no settings.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct BlockVolume = v1::volume::source::csi_volume::volume_capability::BlockVolume {
                }
            }

            message! {
                /// Use as a mounted file system.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct MountVolume = v1::volume::source::csi_volume::volume_capability::MountVolume {
                    /// File system type, such as `ext4` or `xfs`; unset or empty leaves it to the
                    /// plugin.
                    pub fs_type: Option<String> = 1,
                    /// Mount options. They may contain confidential values.
                    pub mount_flags: Vec<String> = 2,
                }
            }

            message! {
                /// Number of nodes that may use the volume at once, and their access.
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub struct AccessMode = v1::volume::source::csi_volume::volume_capability::AccessMode {
                    /// The mode; required, whereas CSI itself allows it to be absent.
                    pub mode: access_mode::Mode = 1,
                }
            }

            /// Types nested in `Volume.Source.CSIVolume.VolumeCapability.AccessMode`.
            pub mod access_mode {
                use crate::codec::open_enum;

                open_enum! {
                    /// Number of nodes and the access they have.
                    pub enum Mode = v1::volume::source::csi_volume::volume_capability::access_mode::Mode {
                        /// No or an unrecognised mode.
                        Unknown = 0 "UNKNOWN",
                        /// One node, for reading and writing.
                        SingleNodeWriter = 1 "SINGLE_NODE_WRITER",
                        /// One node, for reading.
                        SingleNodeReaderOnly = 2 "SINGLE_NODE_READER_ONLY",
                        /// Many nodes, for reading.
                        MultiNodeReaderOnly = 3 "MULTI_NODE_READER_ONLY",
                        /// Many nodes for reading, one of which also writes.
                        MultiNodeSingleWriter = 4 "MULTI_NODE_SINGLE_WRITER",
                        /// Many nodes, all for reading and writing.
                        MultiNodeMultiWriter = 5 "MULTI_NODE_MULTI_WRITER",
                    }
                }
            }
        }
    }
}

/// Types nested in `mount_propagation`.
pub mod mount_propagation {
    use crate::codec::open_enum;

    open_enum! {
        /// Direction in which mounts spread.
        pub enum Mode = v1::mount_propagation::Mode {
            /// No or an unrecognised mode; treated like `HOST_TO_CONTAINER`.
            Unknown = 0 "UNKNOWN",
            /// Mounts of the host reach the container, those of the container stay in it. This is
            /// the default.
            HostToContainer = 1 "HOST_TO_CONTAINER",
            /// Mounts spread both ways. The host path must then lie under a shared mount.
            Bidirectional = 2 "BIDIRECTIONAL",
        }
    }
}

impl Volume {
    /// A file or directory of the host, by the older field `host_path`: an absolute path, or
    /// one relative to the sandbox.
    #[inline]
    pub fn host(
        container_path: impl Into<String>,
        host_path: impl Into<String>,
        mode: Mode,
    ) -> Self {
        Volume { host_path: Some(host_path.into()), ..Volume::new(container_path, mode) }
    }
}
