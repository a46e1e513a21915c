//! Offers: resources put before a scheduler, the operations it may carry out on them, and
//! the wishes both sides have about them.

use std::time::Duration;

use crate::codec::{message, union};
use crate::model::address::Url;
use crate::model::executor::ExecutorInfo;
use crate::model::id::AgentId;
use crate::model::id::ExecutorId;
use crate::model::id::FrameworkId;
use crate::model::id::OfferId;
use crate::model::id::OperationId;
use crate::model::machine::DomainInfo;
use crate::model::resource;
use crate::model::resource::Resource;
use crate::model::task::TaskGroupInfo;
use crate::model::task::TaskInfo;
use crate::model::time::Unavailability;
use crate::model::value::Attribute;
use crate::model::value::Scalar;
use crate::model::with::with;

message! {
    /// Resources of one agent, offered to one role of one framework until accepted, declined
    /// or rescinded.
    ///
    /// ```
    /// use mesos_types::{Offer, Resource};
    ///
    /// /// Memory in MB that is offered, reserved or not.
    /// fn memory(offer: &Offer) -> f64 {
    ///     offer.resources.iter().filter_map(Resource::as_mem).sum()
    /// }
    ///
    /// let offer = Offer {
    ///     resources: vec![Resource::cpus(4.0), Resource::mem(1024.0)],
    ///     ..Offer::new("O1", "F1", "S0", "agent-0.example.org")
    /// };
    /// assert_eq!(memory(&offer), 1024.0);
    /// ```
    #[derive(Clone, Debug, PartialEq)]
    pub struct Offer = v1::Offer {
        /// Assigned by the master; answers to the offer name it.
        pub id: OfferId = 1,
        /// Framework the offer is made to.
        pub framework_id: FrameworkId = 2,
        /// Agent the resources are on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 3,
        /// Host name of the agent.
        pub hostname: String = 4,
        /// Offered resources; every entry carries the allocation of the offer.
        pub resources: Vec<Resource> = 5,
        /// IDs of this framework's executors that already run on the agent.
        pub executor_ids: Vec<ExecutorId> = 6,
        /// Attributes of the agent, as configured by its operator.
        pub attributes: Vec<Attribute> = 7,
        /// Where the agent's HTTP endpoints are. Since 0.24.
        pub url: Option<Box<Url>> = 8,
        /// Planned maintenance of the machine; tasks launched on the offer may be killed when it
        /// begins. Only a forecast. Since 0.25.
        pub unavailability: Option<Unavailability> = 9,
        /// Role the offer is made to; equal to `allocation_info` of every resource. Since 1.2.
        pub allocation_info: Option<crate::model::resource::AllocationInfo> = 10,
        /// Region and zone of the agent, if it was given any. Since 1.4.
        pub domain: Option<DomainInfo> = 11,
    }
}

message! {
    /// Operation on offered resources: one step of accepting offers, which Mesos carries out.
    /// The steps are applied in the order given. Since 0.22.
    ///
    /// This is `Offer.Operation`, the order. The record that Mesos keeps of one, with its
    /// status, is [`mesos_types::Operation`](crate::Operation).
    ///
    /// ```
    /// use mesos_types::offer::{Operation, OperationKind, operation};
    /// use mesos_types::{CommandInfo, Resource, TaskInfo};
    ///
    /// let task = TaskInfo::new("hello", "hello-1", "S0")
    ///     .with_command(CommandInfo::shell("echo hello"))
    ///     .with_resources([Resource::cpus(0.1)]);
    /// let launch = Operation::launch([task]);
    /// assert!(matches!(launch.kind, OperationKind::Launch(_)));
    /// assert!(!launch.kind.is_speculative());
    ///
    /// // The same from its body.
    /// let reserve = Operation::from(OperationKind::Reserve(operation::Reserve::default()));
    /// assert_eq!(reserve, Operation::reserve([]));
    /// ```
    #[derive(Clone, Debug, PartialEq)]
    pub struct Operation = v1::offer::Operation {
        /// Kind of the operation, with its body.
        union kind: OperationKind,
        /// Asks for status updates about the operation; unique within the framework. Not
        /// allowed with `LAUNCH` and `LAUNCH_GROUP`, and only for schedulers on the HTTP API.
        /// Since 1.5.
        pub id: Option<OperationId> = 12,
    }
}

union! {
    /// Kinds of operation on offered resources, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum OperationKind in v1::offer::Operation {
        tag r#type: Option<operation::Type> = 1 "type",
        /// Start tasks, one by one.
        Launch(operation::Launch) = launch = 2,
        /// Start tasks together. Since 1.1.
        LaunchGroup(Box<operation::LaunchGroup>) = launch_group = 7,
        /// Reserve resources dynamically.
        Reserve(operation::Reserve) = reserve = 3,
        /// Undo dynamic reservations.
        Unreserve(operation::Unreserve) = unreserve = 4,
        /// Turn reserved disk into persistent volumes.
        Create(operation::Create) = create = 5,
        /// Delete persistent volumes and their data.
        Destroy(operation::Destroy) = destroy = 6,
        /// Add disk to a persistent volume. Since 1.6.
        GrowVolume(Box<operation::GrowVolume>) = grow_volume = 13,
        /// Give back part of a persistent volume. Since 1.6.
        ShrinkVolume(Box<operation::ShrinkVolume>) = shrink_volume = 14,
        /// Make a usable disk of a `RAW` one. Since 1.7.
        CreateDisk(Box<operation::CreateDisk>) = create_disk = 15,
        /// Turn a disk back into `RAW` space. Since 1.7.
        DestroyDisk(Box<operation::DestroyDisk>) = destroy_disk = 16,
        /// Make a volume of a `RAW` disk. Only in 1.5 and 1.6; still decoded.
        CreateVolume(Box<operation::CreateVolume>) = create_volume = 8,
        /// Turn a volume back into `RAW` space. Only in 1.5 and 1.6; still decoded.
        DestroyVolume(Box<operation::DestroyVolume>) = destroy_volume = 9,
        /// Make a block device of a `RAW` disk. Only in 1.5 and 1.6; still decoded.
        CreateBlock(Box<operation::CreateBlock>) = create_block = 10,
        /// Turn a block device back into `RAW` space. Only in 1.5 and 1.6; still decoded.
        DestroyBlock(Box<operation::DestroyBlock>) = destroy_block = 11,
    }
}

message! {
    /// Request to a framework to give resources back, sent ahead of maintenance. Since 0.25.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InverseOffer = v1::InverseOffer {
        /// Assigned by the master from the same space as those of offers.
        pub id: OfferId = 1,
        /// Where the agent's HTTP endpoints are.
        pub url: Option<Box<Url>> = 2,
        /// Framework that is asked.
        pub framework_id: FrameworkId = 3,
        /// Agent whose resources are wanted; unset means all agents. Named `slave_id` in package
        /// `mesos`.
        pub agent_id: Option<AgentId> = 4,
        /// Time for which they will be away; tasks that still run then may be killed.
        pub unavailability: Unavailability = 5,
        /// Wanted resources; empty means all, and maintenance always asks for all.
        pub resources: Vec<Resource> = 6,
    }
}

message! {
    /// Hint to the allocator that a framework would like certain resources; the built-in
    /// allocator ignores it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Request = v1::Request {
        /// Restricts the hint to one agent. Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 1,
        /// Resources that the framework would like to be offered.
        pub resources: Vec<Resource> = 2,
    }
}

message! {
    /// Filter on resources that a scheduler declines, or leaves unused when it accepts offers.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Filters = v1::Filters {
        /// How long, in seconds, not to offer them again: 5 by default, also for a negative
        /// value; 0 means no filter; more than 365 days counts as 365 days.
        ///
        /// Default `5`.
        pub refuse_seconds: Option<f64> = 1,
    }
}

/// Types nested in `Offer.Operation`.
pub mod operation {
    use crate::codec::{message, open_enum};
    use crate::model::executor::ExecutorInfo;
    use crate::model::resource::Resource;
    use crate::model::task::TaskGroupInfo;
    use crate::model::task::TaskInfo;

    open_enum! {
        /// Kind of an operation.
        pub enum Type = v1::offer::operation::Type {
            /// Unset or not known to the reader; rejected as invalid. Since 1.1.
            Unknown = 0 "UNKNOWN",
            /// Start tasks, one by one; body `launch`.
            Launch = 1 "LAUNCH",
            /// Start tasks together; body `launch_group`. Since 1.1.
            LaunchGroup = 6 "LAUNCH_GROUP",
            /// Reserve resources dynamically; body `reserve`.
            Reserve = 2 "RESERVE",
            /// Undo dynamic reservations; body `unreserve`.
            Unreserve = 3 "UNRESERVE",
            /// Turn reserved disk into persistent volumes; body `create`.
            Create = 4 "CREATE",
            /// Delete persistent volumes and their data; body `destroy`.
            Destroy = 5 "DESTROY",
            /// Add disk to a persistent volume; body `grow_volume`. Since 1.6.
            GrowVolume = 11 "GROW_VOLUME",
            /// Give back part of a persistent volume; body `shrink_volume`. Since 1.6.
            ShrinkVolume = 12 "SHRINK_VOLUME",
            /// Make a usable disk of a `RAW` one; body `create_disk`. Since 1.7.
            CreateDisk = 13 "CREATE_DISK",
            /// Turn a disk back into `RAW` space; body `destroy_disk`. Since 1.7.
            DestroyDisk = 14 "DESTROY_DISK",
            /// Body `create_volume`. Only in 1.5 and 1.6; still decoded.
            CreateVolume = 7 "CREATE_VOLUME",
            /// Body `destroy_volume`. Only in 1.5 and 1.6; still decoded.
            DestroyVolume = 8 "DESTROY_VOLUME",
            /// Body `create_block`. Only in 1.5 and 1.6; still decoded.
            CreateBlock = 9 "CREATE_BLOCK",
            /// Body `destroy_block`. Only in 1.5 and 1.6; still decoded.
            DestroyBlock = 10 "DESTROY_BLOCK",
        }
    }

    message! {
        /// Body of `LAUNCH`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Launch = v1::offer::operation::Launch {
            /// Tasks to start; each succeeds or fails by itself.
            pub task_infos: Vec<TaskInfo> = 1,
        }
    }

    message! {
        /// Body of `LAUNCH_GROUP`. Since 1.1.
        #[derive(Clone, Debug, PartialEq)]
        pub struct LaunchGroup = v1::offer::operation::LaunchGroup {
            /// Executor for all tasks of the group; its `type` must be set.
            pub executor: ExecutorInfo = 1,
            /// The tasks; each is in the network of the executor unless its container names
            /// another.
            pub task_group: TaskGroupInfo = 2,
        }
    }

    message! {
        /// Body of `RESERVE`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Reserve = v1::offer::operation::Reserve {
            /// Resources to reserve, written as they shall be afterwards: the last reservation is
            /// `DYNAMIC` and, from a scheduler, for the role of the allocation.
            pub resources: Vec<Resource> = 1,
            /// The same quantities as they are reserved now, to be replaced by `resources`;
            /// empty for a plain reservation. Operator API only: schedulers may not set it.
            /// Since 1.10.
            pub source: Vec<Resource> = 2,
        }
    }

    message! {
        /// Body of `UNRESERVE`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Unreserve = v1::offer::operation::Unreserve {
            /// Dynamically reserved resources to release; persistent volumes must be destroyed
            /// first.
            pub resources: Vec<Resource> = 1,
        }
    }

    message! {
        /// Body of `CREATE`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Create = v1::offer::operation::Create {
            /// Reserved `disk` resources with the wanted `persistence` and `volume` filled in;
            /// IDs unique.
            pub volumes: Vec<Resource> = 1,
        }
    }

    message! {
        /// Body of `DESTROY`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Destroy = v1::offer::operation::Destroy {
            /// Persistent volumes to delete; none may be in use.
            pub volumes: Vec<Resource> = 1,
        }
    }

    message! {
        /// Body of `GROW_VOLUME`. Since 1.6.
        #[derive(Clone, Debug, PartialEq)]
        pub struct GrowVolume = v1::offer::operation::GrowVolume {
            /// Persistent volume as it is; not shared and not from a resource provider.
            pub volume: Resource = 1,
            /// Disk to add, more than zero, of the same kind and reservation.
            pub addition: Resource = 2,
        }
    }

    message! {
        /// Body of `SHRINK_VOLUME`. Since 1.6.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ShrinkVolume = v1::offer::operation::ShrinkVolume {
            /// Persistent volume as it is; not shared, not a `MOUNT` disk, not from a resource
            /// provider.
            pub volume: Resource = 1,
            /// MB to take away: more than zero and less than the size, in steps of 0.001.
            pub subtract: crate::model::value::Scalar = 2,
        }
    }

    message! {
        /// Body of `CREATE_DISK`. Since 1.7.
        #[derive(Clone, Debug, PartialEq)]
        pub struct CreateDisk = v1::offer::operation::CreateDisk {
            /// `RAW` disk of a resource provider.
            pub source: Resource = 1,
            /// `MOUNT` or `BLOCK`.
            pub target_type: crate::model::resource::disk_info::source::Type = 2,
            /// Profile of the new disk, set exactly when `source` has none. Since 1.7.1.
            pub target_profile: Option<String> = 3,
        }
    }

    message! {
        /// Body of `DESTROY_DISK`. Since 1.7.
        #[derive(Clone, Debug, PartialEq)]
        pub struct DestroyDisk = v1::offer::operation::DestroyDisk {
            /// Disk of a resource provider that has an ID, of type `MOUNT`, `BLOCK` or `RAW`,
            /// and is not a persistent volume.
            pub source: Resource = 1,
        }
    }

    message! {
        /// Body of `CREATE_VOLUME`, succeeded by `CreateDisk`. Removed after 1.6; still
        /// decoded.
        #[derive(Clone, Debug, PartialEq)]
        pub struct CreateVolume = v1::offer::operation::CreateVolume {
            /// `RAW` disk of a resource provider.
            pub source: Resource = 1,
            /// `PATH` or `MOUNT`.
            pub target_type: crate::model::resource::disk_info::source::Type = 2,
        }
    }

    message! {
        /// Body of `DESTROY_VOLUME`, succeeded by `DestroyDisk`. Removed after 1.6; still
        /// decoded.
        #[derive(Clone, Debug, PartialEq)]
        pub struct DestroyVolume = v1::offer::operation::DestroyVolume {
            /// `PATH` or `MOUNT` disk to turn back into a `RAW` one.
            pub volume: Resource = 1,
        }
    }

    message! {
        /// Body of `CREATE_BLOCK`, succeeded by `CreateDisk`. Removed after 1.6; still
        /// decoded.
        #[derive(Clone, Debug, PartialEq)]
        pub struct CreateBlock = v1::offer::operation::CreateBlock {
            /// `RAW` disk of a resource provider.
            pub source: Resource = 1,
        }
    }

    message! {
        /// Body of `DESTROY_BLOCK`, succeeded by `DestroyDisk`. Removed after 1.6; still
        /// decoded.
        #[derive(Clone, Debug, PartialEq)]
        pub struct DestroyBlock = v1::offer::operation::DestroyBlock {
            /// `BLOCK` disk to turn back into a `RAW` one.
            pub block: Resource = 1,
        }
    }
}

with! {
    Operation {
        /// The operation with an ID, which asks for status updates about it: field `id`.
        with_id: id = some OperationId;
    }
}

/// Constructors leave `id` unset, so that no feedback is asked for.
impl Operation {
    /// Starts tasks, one by one.
    #[inline]
    pub fn launch(tasks: impl IntoIterator<Item = TaskInfo>) -> Self {
        let tasks = tasks.into_iter().collect();
        Operation::new(OperationKind::Launch(operation::Launch { task_infos: tasks }))
    }

    /// Starts tasks together under one executor, whose `type` must be set.
    #[inline]
    pub fn launch_group(executor: ExecutorInfo, tasks: impl IntoIterator<Item = TaskInfo>) -> Self {
        let tasks = tasks.into_iter().collect();
        let group = operation::LaunchGroup::new(executor, TaskGroupInfo { tasks });
        Operation::new(OperationKind::LaunchGroup(Box::new(group)))
    }

    /// Reserves resources, given as they shall be afterwards.
    #[inline]
    pub fn reserve(resources: impl IntoIterator<Item = Resource>) -> Self {
        let resources = resources.into_iter().collect();
        Operation::new(OperationKind::Reserve(operation::Reserve { resources, source: Vec::new() }))
    }

    /// Releases dynamically reserved resources.
    #[inline]
    pub fn unreserve(resources: impl IntoIterator<Item = Resource>) -> Self {
        let resources = resources.into_iter().collect();
        Operation::new(OperationKind::Unreserve(operation::Unreserve { resources }))
    }

    /// Makes persistent volumes, given as they shall be afterwards.
    #[inline]
    pub fn create(volumes: impl IntoIterator<Item = Resource>) -> Self {
        let volumes = volumes.into_iter().collect();
        Operation::new(OperationKind::Create(operation::Create { volumes }))
    }

    /// Deletes persistent volumes and their data.
    #[inline]
    pub fn destroy(volumes: impl IntoIterator<Item = Resource>) -> Self {
        let volumes = volumes.into_iter().collect();
        Operation::new(OperationKind::Destroy(operation::Destroy { volumes }))
    }

    /// Adds disk to a persistent volume.
    #[inline]
    pub fn grow_volume(volume: Resource, addition: Resource) -> Self {
        let grow = operation::GrowVolume::new(volume, addition);
        Operation::new(OperationKind::GrowVolume(Box::new(grow)))
    }

    /// Takes `subtract` MB away from a persistent volume.
    #[inline]
    pub fn shrink_volume(volume: Resource, subtract: impl Into<Scalar>) -> Self {
        let shrink = operation::ShrinkVolume::new(volume, subtract.into());
        Operation::new(OperationKind::ShrinkVolume(Box::new(shrink)))
    }

    /// Makes a `MOUNT` or `BLOCK` disk of a `RAW` one. A profile is named exactly when
    /// `source` has none.
    #[inline]
    pub fn create_disk(
        source: Resource,
        target_type: resource::disk_info::source::Type,
        target_profile: Option<String>,
    ) -> Self {
        let create = operation::CreateDisk {
            target_profile,
            ..operation::CreateDisk::new(source, target_type)
        };
        Operation::new(OperationKind::CreateDisk(Box::new(create)))
    }

    /// Turns a disk back into `RAW` space.
    #[inline]
    pub fn destroy_disk(source: Resource) -> Self {
        Operation::new(OperationKind::DestroyDisk(Box::new(operation::DestroyDisk::new(source))))
    }
}

/// The operation with `id` unset, so that no feedback is asked for.
impl From<OperationKind> for Operation {
    #[inline]
    fn from(kind: OperationKind) -> Self {
        Operation::new(kind)
    }
}

impl OperationKind {
    /// Whether Mesos counts on the success of the operation without waiting for the agent, as
    /// [`operation::Type::is_speculative`] says of its type; false without a type.
    #[inline]
    pub fn is_speculative(&self) -> bool {
        self.tag().is_some_and(operation::Type::is_speculative)
    }
}

impl operation::Type {
    /// Whether Mesos counts on the success of such an operation without waiting for the agent,
    /// so that the next one can use its outcome at once: `RESERVE`, `UNRESERVE`, `CREATE`,
    /// `DESTROY`, `GROW_VOLUME` and `SHRINK_VOLUME`.
    ///
    /// Launches, `CREATE_DISK`, `DESTROY_DISK` and their four predecessors of 1.5 and 1.6 are not
    /// speculative. `UNKNOWN` and an unrecognised number are not carried out at all.
    #[inline]
    pub const fn is_speculative(self) -> bool {
        match self {
            operation::Type::Reserve
            | operation::Type::Unreserve
            | operation::Type::Create
            | operation::Type::Destroy
            | operation::Type::GrowVolume
            | operation::Type::ShrinkVolume => true,
            operation::Type::Unknown
            | operation::Type::Launch
            | operation::Type::LaunchGroup
            | operation::Type::CreateDisk
            | operation::Type::DestroyDisk
            | operation::Type::CreateVolume
            | operation::Type::DestroyVolume
            | operation::Type::CreateBlock
            | operation::Type::DestroyBlock
            | operation::Type::Unrecognized(_) => false,
        }
    }
}

impl Filters {
    /// Meaning of an unset `refuse_seconds`.
    const DEFAULT: Duration = Duration::from_secs(5);

    /// The longest time for which the allocator refuses: 365 days.
    const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

    /// Resources are not offered again for this long; zero means no filter, and more than 365
    /// days counts as 365 days.
    #[inline]
    pub fn refuse_for(time: Duration) -> Self {
        Filters { refuse_seconds: Some(time.as_secs_f64()) }
    }

    /// Seconds for which not to offer resources again: field `refuse_seconds`, 5 if unset. The
    /// number is as written; [`refuse`](Self::refuse) tells what the allocator makes of it.
    #[inline]
    pub fn refuse_secs(&self) -> f64 {
        self.refuse_seconds.unwrap_or(Self::DEFAULT.as_secs_f64())
    }

    /// Time for which the allocator does not offer the resources again. Zero means that there is no
    /// filter; more than 365 days, infinity included, counts as 365 days. A number that is unset,
    /// negative or NaN counts as the default, 5 seconds.
    #[inline]
    pub fn refuse(&self) -> Duration {
        let seconds = self.refuse_secs();
        if seconds > Self::LONGEST.as_secs_f64() {
            return Self::LONGEST;
        }
        Duration::try_from_secs_f64(seconds).unwrap_or(Self::DEFAULT)
    }
}
