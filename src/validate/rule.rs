//! The rules by name.

use std::fmt;

/// What comes of a message that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Master or agent refuse the message, or the part of it that breaks the rule: a call is
    /// answered with status 400, a framework gets an `ERROR` event, a task ends in `TASK_ERROR`,
    /// an operation is dropped.
    Refused,
    /// The message is accepted, and what it describes fails when it is used: a file cannot be
    /// fetched, a command cannot be started.
    FailsLater,
    /// The message is accepted. The peer writes a warning to its log, and may put something
    /// else in place of the value.
    Logged,
}

macro_rules! rules {
    ($($(#[$meta:meta])* $Name:ident $effect:ident $text:literal;)+) => {
        /// A rule that Mesos puts on messages beyond the schema.
        ///
        /// Releases to come may add rules, so a `match` needs a wildcard.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$meta])* #[doc = concat!("The rule: ", $text, ".")] $Name,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Rule] = &[$(Rule::$Name),+];

            /// The name of the rule, as the variant is called.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Rule::$Name => stringify!($Name),)+
                }
            }

            /// What comes of a message that breaks the rule.
            pub const fn effect(self) -> Effect {
                match self {
                    $(Rule::$Name => Effect::$effect,)+
                }
            }

            const fn text(self) -> &'static str {
                match self {
                    $(Rule::$Name => $text,)+
                }
            }
        }
    };
}

/// What the rule asks for.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

rules! {
    // Identifiers.
    IdEmpty Refused "an ID must not be empty";
    IdTooLong Refused "an ID must not be longer than 255 bytes";
    IdDots Refused "an ID must not be `.` or `..`";
    IdCharacter Refused "an ID must not contain a slash, a backslash or a control character";
    ContainerIdTooLong Refused "the ID of a container must not be longer than 242 bytes";
    ContainerIdCharacter Refused "the ID of a container must not contain a dot or a space";
    UuidLength Refused "a UUID must have 16 bytes";
    UuidVersion Refused "the version of a UUID must be 1 to 5";

    // Roles.
    RoleEmpty Refused "a role must not be empty";
    RoleLeadingSlash Refused "a role must not begin with a slash";
    RoleTrailingSlash Refused "a role must not end with a slash";
    RoleAdjacentSlashes Refused "a role must not have two slashes side by side";
    RoleReservedComponent Refused "a component of a role must not be `.`, `..` or `*`";
    RoleLeadingDash Refused "a component of a role must not begin with a dash";
    RoleCharacter Refused "a role must not contain white space or DEL";

    // Frameworks.
    RoleWithMultiRole Refused "a framework with the capability MULTI_ROLE must set `roles` instead of `role`";
    RolesWithoutMultiRole Refused "a framework without the capability MULTI_ROLE must set `role` instead of `roles`";
    RoleDuplicate Refused "a framework must not name a role twice";
    FailoverTimeoutRange Refused "the failover timeout must fit into 64 bits of nanoseconds, which is about 292 years";
    QuantitiesEmpty Refused "resource quantities must have at least one entry";
    ScalarInfinite Refused "the amount must not be infinite";
    ScalarNan Refused "the amount must be a number";
    ScalarSubnormal Refused "the amount must not be a subnormal number";
    ScalarNegative Refused "the amount must not be negative";
    SuppressedRoleUnknown Refused "a suppressed role must be one of the roles of the framework";
    ConstraintRoleUnknown Refused "offer constraints must be for a role of the framework";
    /// Needs [`Context::framework`](super::Context::framework).
    PrincipalChanged Refused "the principal of a framework must not change";
    /// Needs [`Context::framework`](super::Context::framework).
    UserChanged Refused "the user of a framework must not change";
    /// Needs [`Context::framework`](super::Context::framework).
    CheckpointChanged Refused "the `checkpoint` of a framework must not change";
    /// Needs [`Context::framework`](super::Context::framework).
    UserKept Logged "a new `user` is ignored when a framework subscribes again";
    /// Needs [`Context::framework`](super::Context::framework).
    CheckpointKept Logged "a new `checkpoint` is ignored when a framework subscribes again";
    /// Needs [`Context::role_whitelist`](super::Context::role_whitelist).
    RoleNotWhitelisted Refused "the role must be one that the master allows";
    /// Needs [`Context::root_submissions`](super::Context::root_submissions).
    RootUser Refused "the user must not be root, as the master does not allow it";
    /// Needs [`Context::completed_frameworks`](super::Context::completed_frameworks).
    FrameworkCompleted Refused "the framework must not be one that has been removed";

    // Envelopes of calls.
    CallTypeMissing Refused "the type of the call must be set to a known value";
    CallBodyMissing Refused "the body that the type of the call names must be set";
    FrameworkIdMissing Refused "the call must name its framework";
    FrameworkIdDiffers Refused "the ID in the description of the framework must be the `framework_id` of the call";
    /// Needs [`Context::principal`](super::Context::principal).
    PrincipalDiffers Refused "the principal must be the one that the caller authenticated as";
    AgentIdMissing Refused "the agent must be named";
    UuidMissing Refused "the status must have a UUID";
    ExecutorIdDiffers Refused "the executor of the status must be the executor that sends it";
    SourceNotExecutor Refused "the source of a status from an executor must be SOURCE_EXECUTOR";
    StateStaging Refused "an executor must not report TASK_STAGING";
    EnumUnrecognized Refused "a required enum must have a known value";
    ResourceProviderIdMissing Refused "the call must name its resource provider";
    ResourceProviderIdDiffers Refused "the resource provider must be the one that sends the call";
    ContainerParentMissing Refused "the container must be nested: its ID must have a parent";

    // Logs and limits, which only ClusterD has.
    LogSourceUnknown Refused "the source of a log must be CONTAINER or AGENT";
    LogContainerMissing Refused "the log of a container needs the ID of the container";
    LogContainerUnexpected Refused "the log of the agent must not name a container";
    MemoryLimitNested Refused "the memory limit can only be set of a container without a parent";
    MemoryLimitInvalid Refused "the memory limit must be finite and above 0";
    NestedShareCgroups Refused "a container nested at the second level or deeper must not set `share_cgroups` to false";
    SessionShareCgroups Refused "the container of a session must not set `share_cgroups` to false";
    StandaloneShareCgroups Refused "a container without a parent must not set `share_cgroups` to true";
    StandaloneReserved Refused "a container without a parent must use unreserved resources only";
    StandalonePersistent Refused "a container without a parent must not use a persistent volume";
    StandaloneRevocable Refused "a container without a parent must not use revocable resources";
    NestedResources Refused "a container nested at the second level or deeper must not have resources of its own";
    NestedLimits Refused "a container nested at the second level or deeper must not have limits of its own";
    AttachTypeMissing Refused "the type of the input must be set to a known value";
    ProviderIdUnwanted Refused "the configuration of a resource provider must not have an ID";

    // Secrets, environment, commands.
    SecretReferenceMissing Refused "a secret of type REFERENCE must have a reference";
    SecretValueMissing Refused "a secret of type VALUE must have a value";
    /// Only a [`Captured`](crate::Captured) message shows this, as a secret holds one body.
    SecretOtherBody Refused "a secret must not have the body of another type";
    SecretNul Refused "a secret in the environment must not contain NUL";
    VariableValueMissing Refused "a variable of type VALUE must have a value";
    VariableSecretUnwanted Refused "a variable of type VALUE must not have a secret";
    VariableSecretMissing Refused "a variable of type SECRET must have a secret";
    VariableValueUnwanted Refused "a variable of type SECRET must not have a value";
    VariableTypeUnknown Refused "the type of a variable must not be UNKNOWN";
    CommandWithoutValue FailsLater "a command must have a value, the shell line or the path of the program";
    UriCharacter FailsLater "a URI must not contain a backslash, a single quote or NUL";
    UriPathMissing FailsLater "a URI must have a path after its authority";
    OutputFileEmpty FailsLater "the output file must not be empty";
    OutputFileAbsolute FailsLater "the output file must be a relative path";

    // Checks.
    CheckTypeMissing Refused "the type of a check must be set";
    CheckTypeUnknown Refused "the type of a check must not be UNKNOWN";
    CheckBodyMissing Refused "the body that the type of the check names must be set";
    CheckCommandValueMissing Refused "the command of a check must have a value, the shell line or the path of the program";
    CheckScheme Refused "the scheme of a check must be `http` or `https`";
    CheckPath Refused "the path of a check must begin with a slash";
    SecondsNegative Refused "the number of seconds must not be negative";

    // Volumes and containers.
    VolumeOrigin Refused "a volume must have exactly one of `host_path`, `image` and `source`";
    VolumeSourceTypeUnknown Refused "the type of the source of a volume must be set to a known value";
    VolumeSourceBodyMissing Refused "the body that the type of the source names must be set";
    StaticProvisioningMissing Refused "a CSI volume must have `static_provisioning`";
    DockerMissing Refused "a container of type DOCKER must have `docker`";
    DockerNameParameter Refused "`name` must not be a parameter of Docker, as Mesos names the container";
    /// Only a [`Captured`](crate::Captured) message shows this, as a container holds one body.
    ContainerOtherBody Logged "a container should not have the body of another type";
    RLimitTypeUnknown FailsLater "the type of a resource limit must be set to a known value";
    RLimitHalf FailsLater "the soft and the hard limit must both be set or both be unset";

    // A single resource.
    ResourceNameEmpty Refused "the name of a resource must not be empty";
    ResourceTypeUnknown Refused "the type of a resource must have a known value";
    ResourceText Refused "the type of a resource must not be TEXT";
    ResourceValueMissing Refused "the value that the type of the resource names must be set";
    /// Only a [`Captured`](crate::Captured) message shows this, as a resource holds one value.
    ResourceOtherValue Refused "a resource must not have a value of another type";
    ScalarNotPositive Refused "the amount must be zero, or at least a thousandth and at most about 9.2e15";
    RangeInverted Refused "a range must not begin after its end";
    RangesOverlap Refused "a range must not begin within an earlier one";
    SetDuplicate Refused "a set must not have an item twice";
    DiskInfoUnwanted Refused "only a resource named `disk` may have `disk`";
    DiskSourceTypeUnknown Refused "the type of the source of a disk must be set to a known value";
    /// Only a [`Captured`](crate::Captured) message shows this, as such a source holds no body.
    DiskSourceBody Refused "the source of a disk of type BLOCK or RAW must not have `mount` or `path`";
    ReservationTypeUnwanted Refused "`reservation` must not have a type";
    ReservationRoleUnwanted Refused "`reservation` must not have a role";
    ReservationOfStar Refused "a resource for role `*` must not have a reservation";
    ReservationTypeMissing Refused "an entry of `reservations` must have a type";
    ReservationRoleMissing Refused "an entry of `reservations` must have a role";
    ReservedRoleStar Refused "the role of a reservation must not be `*`";
    RefinementStatic Refused "the refinement of a reservation must not be STATIC";
    RefinementRole Refused "the role of a refinement must lie beneath the role that it refines";
    ReservationRoleDiffers Refused "`role` must be the role of the only entry of `reservations`";
    ReservationUnwanted Refused "`reservation` must not be set beside a STATIC entry of `reservations`";
    ReservationHalf Refused "`role` and `reservation` must both be set or both be unset beside a DYNAMIC entry of `reservations`";
    ReservationPrincipalDiffers Refused "the principal of `reservation` must be that of the only entry of `reservations`";
    ReservationLabelsDiffer Refused "the labels of `reservation` must be those of the only entry of `reservations`";
    ReservationTypeUnknown Refused "the type of the only entry of `reservations` must not be UNKNOWN";
    RefinedWithRole Refused "`role` must not be set beside several entries of `reservations`";
    RefinedWithReservation Refused "`reservation` must not be set beside several entries of `reservations`";
    SharedNotDisk Refused "only a resource named `disk` may be shared";
    SharedNotPersistent Refused "only a persistent volume may be shared";

    // Several resources.
    GpusFraction Refused "the sum of `gpus` must be a whole number";
    PersistentRevocable Refused "a persistent volume must not be revocable";
    PersistentUnreserved Refused "a persistent volume must be reserved";
    PersistentWithoutVolume Refused "a persistent volume must have `volume`";
    PersistentHostPath Refused "the `volume` of a persistent volume must not have a `host_path`";
    NonPersistentVolume Refused "`volume` must not be set without `persistence`";
    DiskInfoEmpty Refused "`disk` must have `persistence`, `volume` or `source`";
    DynamicRevocable Refused "a dynamically reserved resource must not be revocable";
    PersistenceIdDuplicate Refused "the ID of a persistent volume must be unique for its role";
    RevocableMixed Refused "resources of one name must all be revocable or all not";
    AllocationRoleMissing Refused "a resource must be allocated to a role";
    AllocationRolesDiffer Refused "all resources must be allocated to the same role";
    NotPersistentVolume Refused "the resource must be a persistent volume";
    VolumeReadOnly Refused "a persistent volume must not be created read-only";
    ResourceProvidersDiffer Refused "all resources must come from the same resource provider, or all from the agent";
    ResourcesEmpty Refused "there must be at least one resource";
    ResourcesOverlap Refused "the ranges and sets of a task and its executor must not overlap";
    CommandLinePersistent Refused "resources of the command line must not have a persistent volume";
    CommandLineRevocable Refused "resources of the command line must not be revocable";
    CommandLineDynamic Refused "resources of the command line must not be dynamically reserved";
    CommandLineTypesDiffer Refused "resources of one name on the command line must have the same type";

    // Attributes.
    AttributeNameEmpty Refused "the name of an attribute must not be empty";
    AttributeTypeUnknown Refused "the type of an attribute must have a known value";
    AttributeValueMissing Refused "the value that the type of the attribute names must be set";
    AttributeSet Refused "the type of an attribute must not be SET";

    // Tasks and executors.
    TaskIdDuplicate Refused "the ID of a task must not be that of another task";
    AgentIdDiffers Refused "the agent must be the one of the offers, and the same for all tasks";
    DurationNegative Refused "the span of time must not be negative";
    LimitName Refused "only `cpus` and `mem` may have a limit";
    LimitWithoutRequest Refused "a resource with a limit must be among the resources of the task";
    LimitBelowRequest Refused "a limit must not be lower than the resources of the task";
    /// Needs [`Context::agent_capabilities`](super::Context::agent_capabilities).
    LimitCapability Refused "limits need an agent with the capability TASK_RESOURCE_LIMITS";
    LaunchShareCgroups Refused "only a task in a task group may set `share_cgroups` to false";
    ExecutionMissing Refused "a task must have a command or an executor";
    ExecutionTwice Refused "a task must not have both a command and an executor";
    TaskExecutorType Refused "the executor of a task must be of type CUSTOM";
    TaskExecutorCommandMissing Refused "the executor of a task must have a command";
    ExecutorShared Refused "an executor must not use shared resources";
    ExecutorFewCpus Logged "an executor should have at least 0.01 CPUs";
    ExecutorLittleMemory Logged "an executor should have at least 32 MB of memory";
    ExecutorShareCgroups Refused "the container of an executor must not set `share_cgroups` to true";
    DefaultExecutorCommand Refused "an executor of type DEFAULT must not have a command";
    DefaultExecutorContainer Refused "the container of an executor of type DEFAULT must be of type MESOS";
    DefaultExecutorImage Refused "the container of an executor of type DEFAULT must not have an image";
    CustomExecutorCommandMissing Refused "an executor of type CUSTOM must have a command";
    /// For the executor of a task in `LAUNCH`, where the master fills it in, this needs
    /// [`Context::normalized`](super::Context::normalized).
    ExecutorFrameworkMissing Refused "an executor must name its framework";
    ExecutorFrameworkDiffers Refused "the framework of an executor must be the one that launches it";
    ExecutorIncompatible Refused "executors with the same ID must be the same";
    /// Needs [`Context::normalized`](super::Context::normalized).
    GroupTaskExecutorMissing Refused "a task in a group must have the executor of the group";
    GroupDocker Refused "the container of a task in a group must not be of type DOCKER";
    GroupHealthCheck Refused "a task in a group with a network of its own must not have a health check of type HTTP or TCP";
    GroupLimits Refused "a task in a group may have limits only if it sets `share_cgroups` to false";
    GroupExecutorDiffers Refused "the executor of a task in a group must be the executor of the group";
    GroupExecutorTypeMissing Refused "the type of the executor of a group must be set";
    GroupExecutorTypeUnknown Refused "the type of the executor of a group must not be UNKNOWN";
    GroupExecutorDocker Refused "the container of the executor of a group must not be of type DOCKER";
    GroupExecutorCpus Refused "the executor of a group must have at least 0.01 CPUs";
    GroupExecutorMemory Refused "the executor of a group must have at least 32 MB of memory";
    GroupExecutorDisk Refused "the executor of a group must have disk space";
    GroupShareCgroups Refused "all tasks of an executor must have the same `share_cgroups`";
    /// Needs [`Context::offers`](super::Context::offers).
    ResourcesNotOffered Refused "the resources must be among what is left of the offers";

    // Offers and operations.
    OfferMissing Refused "at least one offer must be named";
    OfferDuplicate Refused "an offer must not be named twice";
    /// Needs [`Context::offers`](super::Context::offers).
    OfferUnknown Refused "the offer must be one that is still valid";
    /// Needs [`Context::offers`](super::Context::offers).
    OfferFrameworkDiffers Refused "the offer must have been made to the framework";
    /// Needs [`Context::offers`](super::Context::offers).
    OfferRolesDiffer Refused "all offers must be allocated to the same role";
    /// Needs [`Context::offers`](super::Context::offers).
    OfferAgentsDiffer Refused "all offers must be of the same agent";
    OperationTypeUnknown Refused "the type of an operation must be set to a known value";
    OperationBodyMissing Refused "the body that the type of the operation names must be set";
    OperationIdUnwanted Refused "an operation of type LAUNCH or LAUNCH_GROUP must not have an ID";
    /// Needs [`Context::driver_api`](super::Context::driver_api).
    OperationIdDriver Refused "an operation may have an ID only if the framework uses the HTTP API";
    /// Needs [`Context::agent_capabilities`](super::Context::agent_capabilities).
    OperationIdCapability Refused "an operation with an ID needs an agent that sends feedback";
    ReserveSourceUnwanted Refused "a framework must not set the source of a reservation";
    ReservationsMixed Refused "all resources must have the same reservations";
    ReserveQuantitiesDiffer Refused "the source of a reservation must have the same quantities as its resources";
    NotDynamicallyReserved Refused "the resource must be dynamically reserved";
    /// Needs [`Context::agent_capabilities`](super::Context::agent_capabilities).
    HierarchicalRoleCapability Refused "a reservation for a role with a slash needs an agent with the capability HIERARCHICAL_ROLE";
    /// Needs [`Context::agent_capabilities`](super::Context::agent_capabilities).
    RefinementCapability Refused "a refined reservation needs an agent with the capability RESERVATION_REFINEMENT";
    /// Needs [`Context::principal`](super::Context::principal).
    ReserverMissing Refused "a reservation must name the principal that makes it";
    /// Needs [`Context::principal`](super::Context::principal).
    ReserverDiffers Refused "the principal of a reservation must be the one that makes it";
    AllocationNotReservation Refused "a resource must be reserved for the role that it is allocated to";
    /// Needs [`Context::framework`](super::Context::framework).
    RoleNotOfFramework Refused "the role must be one of the roles of the framework";
    AllocatedByOperator Refused "a resource that an operator reserves must not be allocated";
    UnreservePersistent Refused "a persistent volume must be destroyed before it can be unreserved";
    /// Needs [`Context::framework`](super::Context::framework).
    SharedCapability Refused "a shared volume needs a framework with the capability SHARED_RESOURCES";
    /// Needs [`Context::principal`](super::Context::principal).
    VolumeCreatorMissing Refused "a persistent volume must name the principal that creates it";
    /// Needs [`Context::principal`](super::Context::principal).
    VolumeCreatorDiffers Refused "the principal of a persistent volume must be the one that creates it";
    /// Needs [`Context::checkpointed_resources`](super::Context::checkpointed_resources).
    VolumeUnknown Refused "the persistent volume must exist";
    /// Needs [`Context::used_resources`](super::Context::used_resources).
    VolumeInUse Refused "the persistent volume must not be in use";
    AdditionNotPositive Refused "a volume must grow by more than zero";
    SubtractNotPositive Refused "a volume must shrink by more than zero";
    SubtractTooMuch Refused "a volume must shrink by less than its size";
    ResizeProvider Refused "a volume of a resource provider cannot be resized";
    ResizeShared Refused "a shared volume cannot be resized";
    ShrinkMount Refused "a volume on a disk of type MOUNT cannot shrink";
    GrowIncompatible Refused "the addition must be of the same kind as the volume";
    /// Needs [`Context::agent_capabilities`](super::Context::agent_capabilities).
    ResizeCapability Refused "resizing a volume needs an agent with the capability RESIZE_VOLUME";
    DiskProviderMissing Refused "the disk must come from a resource provider";
    DiskNotRaw Refused "the disk must be of type RAW";
    DiskTarget Refused "the target type must be MOUNT or BLOCK";
    ProfileTwice Refused "a target profile must not be set for a disk that has a profile";
    ProfileMissing Refused "a target profile must be set for a disk without a profile";
    DiskTypeUnknown Refused "the disk must be of type MOUNT, BLOCK or RAW";
    DiskIdMissing Refused "the disk must have an ID";
    DestroyDiskPersistent Refused "the persistent volume on a disk must be destroyed before the disk";
    RefuseSecondsInvalid Logged "`refuse_seconds` should not be negative or NaN; the default of 5 is used";

    // Quota, weights, maintenance.
    QuotaRoleMissing Refused "a quota must name its role";
    GuaranteeEmpty Refused "a quota must guarantee at least one resource";
    GuaranteeReserved Refused "a guaranteed resource must not be reserved";
    GuaranteeDisk Refused "a guaranteed resource must not have `disk`";
    GuaranteeRevocable Refused "a guaranteed resource must not be revocable";
    GuaranteeNotScalar Refused "a guaranteed resource must be of type SCALAR";
    GuaranteeDuplicate Refused "a quota must not guarantee a resource twice";
    QuotaTooLarge Refused "the amount must be at most 2^40 for `mem` and `disk`, and at most 1e12 for others";
    GuaranteeAboveLimit Refused "a guarantee must not be higher than the limit";
    WeightNotPositive Refused "a weight must be greater than zero";
    WindowEmpty Refused "a maintenance window must have at least one machine";
    MachinesEmpty Refused "there must be at least one machine";
    MachineEmpty Refused "a machine must have a hostname or an IP address";
    MachineIp Refused "the IP address of a machine must be an IPv4 address";
    MachineDuplicate Refused "a machine must not be named twice";
    /// Needs [`Context::machines`](super::Context::machines).
    MachineDown Refused "a machine that is down must stay in the schedule";

    // Offer constraints.
    GroupsEmpty Refused "the constraints of a role must have at least one group";
    GroupEmpty Refused "a group must have at least one constraint";
    SelectorMissing Refused "a constraint must select an attribute or a pseudoattribute";
    PredicateMissing Refused "a constraint must have a predicate";
    PseudoattributeUnknown Refused "the pseudoattribute must be a known one";
    /// Needs feature `constraints`.
    RegexInvalid Refused "a regular expression must be valid in the syntax of RE2";
    /// Needs feature `constraints`.
    RegexTooLarge Refused "a regular expression must stay within the limits of the master";

    // Registration of agents.
    CheckpointDisabled Refused "an agent that does not checkpoint must not have checkpointed resources";
    FrameworkDuplicate Refused "a framework must not be listed twice";
    ExecutorDuplicate Refused "an executor of a framework must not be listed twice";
    FrameworkUnlisted Refused "the framework must be one of those listed";
    ExecutorUnlisted Refused "the executor of a running task must be one of those listed";
    TaskAgentDiffers Refused "the task must be on the agent that registers";

    // What a captured message may hide.
    /// Only a [`Captured`](crate::Captured) message shows this.
    ResidueUnseen Refused "a message must not have more unknown fields and contradicting bodies than can be looked at";
}
