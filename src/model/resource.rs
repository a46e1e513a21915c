//! Quantities of what an agent or resource provider has to give, with everything that can
//! be said about a piece of it: allocation, reservations, disk, revocable, shared.

use crate::codec::{message, union};
use crate::model::id::ResourceProviderId;
use crate::model::label::Labels;
use crate::model::value::{Range, Scalar};
use crate::model::volume::Volume;

message! {
    /// One resource: a `name`, a `type` that says which one of `scalar`, `ranges` and `set`
    /// holds the value, and properties. Usual names are `cpus`, `gpus`, `mem`, `disk`
    /// (scalars; `mem` and `disk` in MB) and `ports` (ranges). Scalars count with three
    /// decimals.
    ///
    /// ```
    /// use mesos_types::{Resource, ResourceKind};
    ///
    /// let cpus = Resource::cpus(1.5);
    /// assert_eq!(cpus.as_cpus(), Some(1.5));
    /// assert_eq!(cpus.role(), "*");
    ///
    /// let ports = Resource::ports([31000..=31005]);
    /// let ResourceKind::Ranges(ranges) = &ports.kind else { unreachable!() };
    /// assert_eq!(ranges.to_string(), "[31000-31005]");
    /// ```
    #[derive(Clone, Debug, PartialEq)]
    pub struct Resource = v1::Resource {
        /// Kind of resource; not empty.
        pub name: String = 1,
        /// Kind of the quantity, and the quantity.
        union kind: ResourceKind,
        /// Reservation role before `reservations` existed; `*` (the default) means unreserved.
        /// Any other role without `reservation` is a static reservation.
        ///
        /// Default `"*"`.
        pub role: Option<String> = 6,
        /// Disk properties; only for a resource named `disk`. Since 0.22.
        pub disk: Option<Box<DiskInfo>> = 7,
        /// Present: dynamically reserved for `role`. The form before 1.4, still used with peers
        /// that lack the `RESERVATION_REFINEMENT` capability. Since 0.23.
        pub reservation: Option<Box<ReservationInfo>> = 8,
        /// Marks a revocable resource: Mesos may throttle the resource or take it back at any time.
        /// Not combined with a persistent volume or dynamic reservation. Since 0.23.
        pub revocable: Option<RevocableInfo> = 9,
        /// Present: several tasks may use this same persistent volume at once; only for a `disk`
        /// with `persistence`. Since 1.1.
        pub shared: Option<SharedInfo> = 10,
        /// Present while the resource is offered to or used by a framework. Since 1.2.
        pub allocation_info: Option<AllocationInfo> = 11,
        /// Resource provider the resource comes from; unset for the agent's own. Since 1.3.
        pub provider_id: Option<ResourceProviderId> = 12,
        /// Stack of reservations, outermost first; the last is in force, and empty means
        /// unreserved. Only the first may be `STATIC`, each later role is a strict sub-role of
        /// the one before. With entries here `role` and `reservation` are normally unset. Since
        /// 1.4.
        pub reservations: Vec<ReservationInfo> = 13,
    }
}

union! {
    /// Kinds of quantity that a resource has.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ResourceKind in v1::Resource {
        tag r#type: crate::model::value::Type = 2 "type",
        /// Value with type `SCALAR`: zero, or positive after rounding to three decimals.
        Scalar(crate::model::value::Scalar) = scalar = 3,
        /// Value with type `RANGES`: inclusive bounds that must not overlap.
        Ranges(crate::model::value::Ranges) = ranges = 4,
        /// Value with type `SET`: items without duplicates.
        Set(crate::model::value::Set) = set = 5,
    }
}

message! {
    /// Role to which the resource is allocated. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AllocationInfo = v1::resource::AllocationInfo {
        /// Role that holds the allocation; one of the framework's roles.
        pub role: Option<String> = 1,
    }
}

message! {
    /// One reservation. In `reservations` every entry carries `type` and `role`; in the
    /// older `reservation` both must be unset. Since 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReservationInfo = v1::resource::ReservationInfo {
        /// Who made the reservation: the principal of the framework or operator, checked when
        /// it is undone. Unset counts as the empty string. Required before 0.27.
        pub principal: Option<String> = 1,
        /// Free metadata of the reserver; two reservations with different labels do not merge.
        /// Since 0.28.
        pub labels: Option<Labels> = 2,
        /// Role it is for, never `*`; a refinement needs a strict sub-role of the entry before
        /// it. Since 1.4; unset within `reservation`.
        pub role: Option<String> = 3,
        /// Kind of this reservation. Since 1.4; unset within `reservation`.
        pub r#type: Option<reservation_info::Type> = 4 "type",
    }
}

message! {
    /// Properties of a `disk` resource; at least one member is set. Since 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DiskInfo = v1::resource::DiskInfo {
        /// Present on a persistent volume; `volume` must then be set as well, without its
        /// `host_path`.
        pub persistence: Option<disk_info::Persistence> = 1,
        /// How the disk appears in the container, by its `container_path`; only with
        /// `persistence`. Unset: the space is for the sandbox. Ignored when resources are
        /// compared.
        pub volume: Option<Box<Volume>> = 2,
        /// Kind and identity of the disk; unset for the default disk. Since 0.27.
        pub source: Option<Box<disk_info::Source>> = 3,
    }
}

message! {
    /// Empty marker of a revocable resource. Since 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RevocableInfo = v1::resource::RevocableInfo {
    }
}

message! {
    /// Empty marker of a shared resource. Since 1.1.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SharedInfo = v1::resource::SharedInfo {
    }
}

/// Types nested in `Resource.ReservationInfo`.
pub mod reservation_info {
    use crate::codec::open_enum;

    open_enum! {
        /// Origin of a reservation.
        pub enum Type = v1::resource::reservation_info::Type {
            /// Unset or not known to the reader; rejected as invalid.
            Unknown = 0 "UNKNOWN",
            /// Made by the operator with the agent's `--resources` flag; only a restart of the
            /// agent with other flags changes it.
            Static = 1 "STATIC",
            /// Made at run time with a `RESERVE` operation by a framework or operator, and
            /// undone with `UNRESERVE`.
            Dynamic = 2 "DYNAMIC",
        }
    }
}

/// Types nested in `Resource.DiskInfo`.
pub mod disk_info {
    use crate::codec::{message, union};
    use crate::model::label::Labels;

    message! {
        /// Marks a persistent volume: its data outlives the task and is offered again until a
        /// `DESTROY` operation. Needs a reserved resource.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Persistence = v1::resource::disk_info::Persistence {
            /// Identity of the volume, chosen by its creator and unique per role on an agent: 1
            /// to 255 bytes, not `.` or `..`, no slashes, no control characters.
            pub id: String = 1,
            /// Who created the volume, checked when it is destroyed; the framework's principal.
            /// Since 0.27.
            pub principal: Option<String> = 2,
        }
    }

    message! {
        /// Origin of the disk space; unset means the file system of the agent's work directory.
        /// Since 0.27.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Source = v1::resource::disk_info::Source {
            /// Kind of the source, with its body.
            union kind: SourceKind,
            /// CSI volume ID, set by the resource provider and not by frameworks. Since 1.5.
            pub id: Option<String> = 4,
            /// CSI volume context as labels, set by the resource provider and not by frameworks.
            /// Since 1.5.
            pub metadata: Option<Labels> = 5,
            /// Name of an operator-defined set of storage parameters by which frameworks choose
            /// disks. Since 1.5.
            pub profile: Option<String> = 6,
            /// Storage backend that `id` and `profile` belong to: type and name of the CSI plugin
            /// joined by a dot. Set by the resource provider; since 1.7.1.
            pub vendor: Option<String> = 7,
        }
    }

    union! {
        /// Kinds of source of a disk, each with its body.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum SourceKind in v1::resource::disk_info::Source {
            tag r#type: source::Type = 1 "type",
            /// A directory that can be split between users.
            Path(Option<source::Path>) = path = 2,
            /// A whole mounted file system; used as one piece, never split.
            Mount(Option<source::Mount>) = mount = 3,
            /// A whole block device without a file system; `path` and `mount` must be unset.
            /// Since 1.5.
            Block,
            /// Space that must be converted with `CREATE_DISK` before use: a storage pool
            /// without `id` (can be split) or an existing volume with `id`. Since 1.5.
            Raw,
        }
    }

    /// Types nested in `Resource.DiskInfo.Source`.
    pub mod source {
        use crate::codec::{message, open_enum};

        open_enum! {
            /// Kind of disk, hence whether it is mounted and whether it can be split.
            pub enum Type = v1::resource::disk_info::source::Type {
                /// Unset or not known to the reader; rejected as invalid. Since 1.3.
                Unknown = 0 "UNKNOWN",
                /// A directory, described by `path`, that can be split between users.
                Path = 1 "PATH",
                /// A whole mounted file system, described by `mount`; used as one piece, never
                /// split.
                Mount = 2 "MOUNT",
                /// A whole block device without a file system; `path` and `mount` must be unset.
                /// Since 1.5.
                Block = 3 "BLOCK",
                /// Space that must be converted with `CREATE_DISK` before use: a storage pool
                /// without `id` (can be split) or an existing volume with `id`. Since 1.5.
                Raw = 4 "RAW",
            }
        }

        message! {
            /// Body of a `PATH` source.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Path = v1::resource::disk_info::source::Path {
                /// Directory on the agent; a relative one starts at the agent's work directory.
                /// Required before 1.3.
                pub root: Option<String> = 1,
            }
        }

        message! {
            /// Body of a `MOUNT` source.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Mount = v1::resource::disk_info::source::Mount {
                /// Mount point on the agent; a relative one starts at the agent's work directory.
                /// Required before 1.3.
                pub root: Option<String> = 1,
            }
        }
    }
}

/// Constructors leave everything but name and value unset. In particular `role` stays unset,
/// which means unreserved as `*` does.
impl Resource {
    /// An amount, counted in thousandths by Mesos.
    #[inline]
    pub fn scalar(name: impl Into<String>, value: f64) -> Self {
        Resource::new(name, ResourceKind::Scalar(Scalar(value)))
    }

    /// Ranges of integers, such as `[31000..=31005]`.
    #[inline]
    pub fn ranges<R: Into<Range>>(
        name: impl Into<String>,
        ranges: impl IntoIterator<Item = R>,
    ) -> Self {
        Resource::new(name, ResourceKind::Ranges(ranges.into_iter().map(Into::into).collect()))
    }

    /// A set of texts, which must differ from each other.
    #[inline]
    pub fn set<T: Into<String>>(
        name: impl Into<String>,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        Resource::new(name, ResourceKind::Set(items.into_iter().map(Into::into).collect()))
    }

    /// `cpus`, in shares of a CPU.
    #[inline]
    pub fn cpus(cpus: f64) -> Self {
        Resource::scalar("cpus", cpus)
    }

    /// `gpus`, of which Mesos hands out whole ones only.
    #[inline]
    pub fn gpus(gpus: f64) -> Self {
        Resource::scalar("gpus", gpus)
    }

    /// `mem`, in MB.
    #[inline]
    pub fn mem(megabytes: f64) -> Self {
        Resource::scalar("mem", megabytes)
    }

    /// `disk`, in MB.
    #[inline]
    pub fn disk(megabytes: f64) -> Self {
        Resource::scalar("disk", megabytes)
    }

    /// `ports`, as ranges of port numbers, both ends included.
    #[inline]
    pub fn ports<R: Into<Range>>(ports: impl IntoIterator<Item = R>) -> Self {
        Resource::ranges("ports", ports)
    }

    /// The amount, if the resource is a scalar.
    #[inline]
    pub fn as_scalar(&self) -> Option<f64> {
        match &self.kind {
            ResourceKind::Scalar(scalar) => Some(scalar.0),
            _ => None,
        }
    }

    /// The ranges, if the resource is ranges.
    #[inline]
    pub fn as_ranges(&self) -> Option<&[Range]> {
        match &self.kind {
            ResourceKind::Ranges(ranges) => Some(&ranges.0),
            _ => None,
        }
    }

    /// The items, if the resource is a set.
    #[inline]
    pub fn as_set(&self) -> Option<&[String]> {
        match &self.kind {
            ResourceKind::Set(set) => Some(&set.0),
            _ => None,
        }
    }

    /// The amount of CPUs, if it is a scalar named `cpus`. Like the other views by name, this
    /// looks at name and value only: at a reserved or revocable resource as at any other.
    #[inline]
    pub fn as_cpus(&self) -> Option<f64> {
        self.scalar_named("cpus")
    }

    /// The number of GPUs, if it is a scalar named `gpus`.
    #[inline]
    pub fn as_gpus(&self) -> Option<f64> {
        self.scalar_named("gpus")
    }

    /// The memory in MB, if it is a scalar named `mem`.
    #[inline]
    pub fn as_mem(&self) -> Option<f64> {
        self.scalar_named("mem")
    }

    /// The disk space in MB, if it is a scalar named `disk`.
    #[inline]
    pub fn as_disk(&self) -> Option<f64> {
        self.scalar_named("disk")
    }

    /// The ranges of port numbers, if it is ranges named `ports`.
    #[inline]
    pub fn as_ports(&self) -> Option<&[Range]> {
        if self.name == "ports" { self.as_ranges() } else { None }
    }

    fn scalar_named(&self, name: &str) -> Option<f64> {
        if self.name == name { self.as_scalar() } else { None }
    }

    /// Field `role`, `*` if unset. Since 1.4 it says nothing about a resource that has
    /// `reservations`.
    #[inline]
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }
}
