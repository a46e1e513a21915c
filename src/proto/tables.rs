// Written by build.rs from proto/. Do not edit.
use crate::wire::{Default, EnumTable, FieldTable, Kind, Label, MessageTable, UnionTable};

static MESOS_ACL_ENTITY_TYPE: EnumTable = EnumTable { name: "mesos.ACL.Entity.Type", values: &[(0, "SOME", ""), (1, "ANY", ""), (2, "NONE", "")] };
static MESOS_V1_VALUE_TYPE: EnumTable = EnumTable { name: "mesos.v1.Value.Type", values: &[(0, "SCALAR", ""), (1, "RANGES", ""), (2, "SET", ""), (3, "TEXT", "")] };
static MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE: EnumTable = EnumTable { name: "mesos.v1.FrameworkInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "REVOCABLE_RESOURCES", ""), (2, "TASK_KILLING_STATE", ""), (3, "GPU_RESOURCES", ""), (4, "SHARED_RESOURCES", ""), (5, "PARTITION_AWARE", ""), (6, "MULTI_ROLE", ""), (7, "RESERVATION_REFINEMENT", ""), (8, "REGION_AWARE", "")] };
static MESOS_V1_MACHINE_INFO_MODE: EnumTable = EnumTable { name: "mesos.v1.MachineInfo.Mode", values: &[(1, "UP", ""), (2, "DRAINING", ""), (3, "DOWN", "")] };
static MESOS_V1_MASTER_INFO_CAPABILITY_TYPE: EnumTable = EnumTable { name: "mesos.v1.MasterInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "AGENT_UPDATE", ""), (2, "AGENT_DRAINING", ""), (3, "QUOTA_V2", "")] };
static MESOS_V1_SECRET_TYPE: EnumTable = EnumTable { name: "mesos.v1.Secret.Type", values: &[(0, "UNKNOWN", ""), (1, "REFERENCE", ""), (2, "VALUE", "")] };
static MESOS_V1_ENVIRONMENT_VARIABLE_TYPE: EnumTable = EnumTable { name: "mesos.v1.Environment.Variable.Type", values: &[(0, "UNKNOWN", ""), (1, "VALUE", ""), (2, "SECRET", "")] };
static MESOS_V1_CGROUP_INFO_BLKIO_OPERATION: EnumTable = EnumTable { name: "mesos.v1.CgroupInfo.Blkio.Operation", values: &[(0, "UNKNOWN", ""), (1, "TOTAL", ""), (2, "READ", ""), (3, "WRITE", ""), (4, "SYNC", ""), (5, "ASYNC", ""), (6, "DISCARD", "")] };
static MESOS_V1_IMAGE_TYPE: EnumTable = EnumTable { name: "mesos.v1.Image.Type", values: &[(1, "APPC", ""), (2, "DOCKER", "")] };
static MESOS_V1_CAPABILITY_INFO_CAPABILITY: EnumTable = EnumTable { name: "mesos.v1.CapabilityInfo.Capability", values: &[(0, "UNKNOWN", ""), (1000, "CHOWN", ""), (1001, "DAC_OVERRIDE", ""), (1002, "DAC_READ_SEARCH", ""), (1003, "FOWNER", ""), (1004, "FSETID", ""), (1005, "KILL", ""), (1006, "SETGID", ""), (1007, "SETUID", ""), (1008, "SETPCAP", ""), (1009, "LINUX_IMMUTABLE", ""), (1010, "NET_BIND_SERVICE", ""), (1011, "NET_BROADCAST", ""), (1012, "NET_ADMIN", ""), (1013, "NET_RAW", ""), (1014, "IPC_LOCK", ""), (1015, "IPC_OWNER", ""), (1016, "SYS_MODULE", ""), (1017, "SYS_RAWIO", ""), (1018, "SYS_CHROOT", ""), (1019, "SYS_PTRACE", ""), (1020, "SYS_PACCT", ""), (1021, "SYS_ADMIN", ""), (1022, "SYS_BOOT", ""), (1023, "SYS_NICE", ""), (1024, "SYS_RESOURCE", ""), (1025, "SYS_TIME", ""), (1026, "SYS_TTY_CONFIG", ""), (1027, "MKNOD", ""), (1028, "LEASE", ""), (1029, "AUDIT_WRITE", ""), (1030, "AUDIT_CONTROL", ""), (1031, "SETFCAP", ""), (1032, "MAC_OVERRIDE", ""), (1033, "MAC_ADMIN", ""), (1034, "SYSLOG", ""), (1035, "WAKE_ALARM", ""), (1036, "BLOCK_SUSPEND", ""), (1037, "AUDIT_READ", ""), (1038, "PERFMON", ""), (1039, "BPF", ""), (1040, "CHECKPOINT_RESTORE", "")] };
static MESOS_V1_LINUX_INFO_IPC_MODE: EnumTable = EnumTable { name: "mesos.v1.LinuxInfo.IpcMode", values: &[(0, "UNKNOWN", ""), (1, "PRIVATE", ""), (2, "SHARE_PARENT", "")] };
static MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE: EnumTable = EnumTable { name: "mesos.v1.RLimitInfo.RLimit.Type", values: &[(0, "UNKNOWN", ""), (1, "RLMT_AS", ""), (2, "RLMT_CORE", ""), (3, "RLMT_CPU", ""), (4, "RLMT_DATA", ""), (5, "RLMT_FSIZE", ""), (6, "RLMT_LOCKS", ""), (7, "RLMT_MEMLOCK", ""), (8, "RLMT_MSGQUEUE", ""), (9, "RLMT_NICE", ""), (10, "RLMT_NOFILE", ""), (11, "RLMT_NPROC", ""), (12, "RLMT_RSS", ""), (13, "RLMT_RTPRIO", ""), (14, "RLMT_RTTIME", ""), (15, "RLMT_SIGPENDING", ""), (16, "RLMT_STACK", "")] };
static MESOS_V1_NETWORK_INFO_PROTOCOL: EnumTable = EnumTable { name: "mesos.v1.NetworkInfo.Protocol", values: &[(1, "IPv4", ""), (2, "IPv6", "")] };
static MESOS_V1_VOLUME_MODE: EnumTable = EnumTable { name: "mesos.v1.Volume.Mode", values: &[(1, "RW", ""), (2, "RO", "")] };
static MESOS_V1_VOLUME_SOURCE_TYPE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.Type", values: &[(0, "UNKNOWN", ""), (1, "DOCKER_VOLUME", ""), (4, "HOST_PATH", ""), (2, "SANDBOX_PATH", ""), (3, "SECRET", ""), (5, "CSI_VOLUME", "")] };
static MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.SandboxPath.Type", values: &[(0, "UNKNOWN", ""), (1, "SELF", ""), (2, "PARENT", "")] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
static MESOS_V1_MOUNT_PROPAGATION_MODE: EnumTable = EnumTable { name: "mesos.v1.MountPropagation.Mode", values: &[(0, "UNKNOWN", ""), (1, "HOST_TO_CONTAINER", ""), (2, "BIDIRECTIONAL", "")] };
static MESOS_V1_CONTAINER_INFO_TYPE: EnumTable = EnumTable { name: "mesos.v1.ContainerInfo.Type", values: &[(1, "DOCKER", ""), (2, "MESOS", "")] };
static MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK: EnumTable = EnumTable { name: "mesos.v1.ContainerInfo.DockerInfo.Network", values: &[(1, "HOST", ""), (2, "BRIDGE", ""), (3, "NONE", ""), (4, "USER", "")] };
static MESOS_V1_DISCOVERY_INFO_VISIBILITY: EnumTable = EnumTable { name: "mesos.v1.DiscoveryInfo.Visibility", values: &[(0, "FRAMEWORK", ""), (1, "CLUSTER", ""), (2, "EXTERNAL", "")] };
static MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE: EnumTable = EnumTable { name: "mesos.v1.Resource.ReservationInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "STATIC", ""), (2, "DYNAMIC", "")] };
static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE: EnumTable = EnumTable { name: "mesos.v1.Resource.DiskInfo.Source.Type", values: &[(0, "UNKNOWN", ""), (1, "PATH", ""), (2, "MOUNT", ""), (3, "BLOCK", ""), (4, "RAW", "")] };
static MESOS_V1_EXECUTOR_INFO_TYPE: EnumTable = EnumTable { name: "mesos.v1.ExecutorInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "DEFAULT", ""), (2, "CUSTOM", "")] };
static MESOS_V1_CHECK_INFO_TYPE: EnumTable = EnumTable { name: "mesos.v1.CheckInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "COMMAND", ""), (2, "HTTP", ""), (3, "TCP", "")] };
static MESOS_V1_HEALTH_CHECK_TYPE: EnumTable = EnumTable { name: "mesos.v1.HealthCheck.Type", values: &[(0, "UNKNOWN", ""), (1, "COMMAND", ""), (2, "HTTP", ""), (3, "TCP", "")] };
static MESOS_V1_TASK_STATE: EnumTable = EnumTable { name: "mesos.v1.TaskState", values: &[(6, "TASK_STAGING", ""), (0, "TASK_STARTING", ""), (1, "TASK_RUNNING", ""), (8, "TASK_KILLING", ""), (2, "TASK_FINISHED", ""), (3, "TASK_FAILED", ""), (4, "TASK_KILLED", ""), (7, "TASK_ERROR", ""), (5, "TASK_LOST", ""), (9, "TASK_DROPPED", ""), (10, "TASK_UNREACHABLE", ""), (11, "TASK_GONE", ""), (12, "TASK_GONE_BY_OPERATOR", ""), (13, "TASK_UNKNOWN", "")] };
static MESOS_V1_TASK_STATUS_SOURCE: EnumTable = EnumTable { name: "mesos.v1.TaskStatus.Source", values: &[(0, "SOURCE_MASTER", ""), (1, "SOURCE_AGENT", "SOURCE_SLAVE"), (2, "SOURCE_EXECUTOR", "")] };
static MESOS_V1_TASK_STATUS_REASON: EnumTable = EnumTable { name: "mesos.v1.TaskStatus.Reason", values: &[(0, "REASON_COMMAND_EXECUTOR_FAILED", ""), (21, "REASON_CONTAINER_LAUNCH_FAILED", ""), (19, "REASON_CONTAINER_LIMITATION", ""), (20, "REASON_CONTAINER_LIMITATION_DISK", ""), (8, "REASON_CONTAINER_LIMITATION_MEMORY", ""), (17, "REASON_CONTAINER_PREEMPTED", ""), (22, "REASON_CONTAINER_UPDATE_FAILED", ""), (33, "REASON_MAX_COMPLETION_TIME_REACHED", ""), (23, "REASON_EXECUTOR_REGISTRATION_TIMEOUT", ""), (24, "REASON_EXECUTOR_REREGISTRATION_TIMEOUT", ""), (1, "REASON_EXECUTOR_TERMINATED", ""), (2, "REASON_EXECUTOR_UNREGISTERED", ""), (3, "REASON_FRAMEWORK_REMOVED", ""), (4, "REASON_GC_ERROR", ""), (5, "REASON_INVALID_FRAMEWORKID", ""), (6, "REASON_INVALID_OFFERS", ""), (27, "REASON_IO_SWITCHBOARD_EXITED", ""), (7, "REASON_MASTER_DISCONNECTED", ""), (9, "REASON_RECONCILIATION", ""), (18, "REASON_RESOURCES_UNKNOWN", ""), (10, "REASON_AGENT_DISCONNECTED", "REASON_SLAVE_DISCONNECTED"), (34, "REASON_AGENT_DRAINING", "REASON_SLAVE_DRAINING"), (11, "REASON_AGENT_REMOVED", "REASON_SLAVE_REMOVED"), (31, "REASON_AGENT_REMOVED_BY_OPERATOR", "REASON_SLAVE_REMOVED_BY_OPERATOR"), (32, "REASON_AGENT_REREGISTERED", "REASON_SLAVE_REREGISTERED"), (12, "REASON_AGENT_RESTARTED", "REASON_SLAVE_RESTARTED"), (13, "REASON_AGENT_UNKNOWN", "REASON_SLAVE_UNKNOWN"), (30, "REASON_TASK_KILLED_DURING_LAUNCH", ""), (28, "REASON_TASK_CHECK_STATUS_UPDATED", ""), (29, "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED", ""), (25, "REASON_TASK_GROUP_INVALID", ""), (26, "REASON_TASK_GROUP_UNAUTHORIZED", ""), (14, "REASON_TASK_INVALID", ""), (15, "REASON_TASK_UNAUTHORIZED", ""), (16, "REASON_TASK_UNKNOWN", "")] };
static MESOS_V1_OFFER_OPERATION_TYPE: EnumTable = EnumTable { name: "mesos.v1.Offer.Operation.Type", values: &[(0, "UNKNOWN", ""), (1, "LAUNCH", ""), (6, "LAUNCH_GROUP", ""), (2, "RESERVE", ""), (3, "UNRESERVE", ""), (4, "CREATE", ""), (5, "DESTROY", ""), (11, "GROW_VOLUME", ""), (12, "SHRINK_VOLUME", ""), (13, "CREATE_DISK", ""), (14, "DESTROY_DISK", ""), (7, "CREATE_VOLUME", ""), (8, "DESTROY_VOLUME", ""), (9, "CREATE_BLOCK", ""), (10, "DESTROY_BLOCK", "")] };
static MESOS_V1_OPERATION_STATE: EnumTable = EnumTable { name: "mesos.v1.OperationState", values: &[(0, "OPERATION_UNSUPPORTED", ""), (1, "OPERATION_PENDING", ""), (2, "OPERATION_FINISHED", ""), (3, "OPERATION_FAILED", ""), (4, "OPERATION_ERROR", ""), (5, "OPERATION_DROPPED", ""), (6, "OPERATION_UNREACHABLE", ""), (7, "OPERATION_GONE_BY_OPERATOR", ""), (8, "OPERATION_RECOVERING", ""), (9, "OPERATION_UNKNOWN", "")] };
static MESOS_V1_SCHEDULER_EVENT_TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "OFFERS", ""), (9, "INVERSE_OFFERS", ""), (3, "RESCIND", ""), (10, "RESCIND_INVERSE_OFFER", ""), (4, "UPDATE", ""), (11, "UPDATE_OPERATION_STATUS", ""), (5, "MESSAGE", ""), (6, "FAILURE", ""), (7, "ERROR", ""), (8, "HEARTBEAT", "")] };
static MESOS_V1_SCHEDULER_RESPONSE_TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Response.Type", values: &[(0, "UNKNOWN", ""), (1, "RECONCILE_OPERATIONS", "")] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType", values: &[(0, "UNKNOWN", ""), (1, "HOSTNAME", ""), (2, "REGION", ""), (3, "ZONE", "")] };
static MESOS_V1_SCHEDULER_CALL_TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "TEARDOWN", ""), (3, "ACCEPT", ""), (4, "DECLINE", ""), (13, "ACCEPT_INVERSE_OFFERS", ""), (14, "DECLINE_INVERSE_OFFERS", ""), (5, "REVIVE", ""), (6, "KILL", ""), (7, "SHUTDOWN", ""), (8, "ACKNOWLEDGE", ""), (15, "ACKNOWLEDGE_OPERATION_STATUS", ""), (9, "RECONCILE", ""), (16, "RECONCILE_OPERATIONS", ""), (10, "MESSAGE", ""), (11, "REQUEST", ""), (12, "SUPPRESS", ""), (17, "UPDATE_FRAMEWORK", "")] };
static MESOS_V1_DRAIN_STATE: EnumTable = EnumTable { name: "mesos.v1.DrainState", values: &[(0, "UNKNOWN", ""), (1, "DRAINING", ""), (2, "DRAINED", "")] };
static MESOS_V1_AGENT_INFO_CAPABILITY_TYPE: EnumTable = EnumTable { name: "mesos.v1.AgentInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "MULTI_ROLE", ""), (2, "HIERARCHICAL_ROLE", ""), (3, "RESERVATION_REFINEMENT", ""), (4, "RESOURCE_PROVIDER", ""), (5, "RESIZE_VOLUME", ""), (6, "AGENT_OPERATION_FEEDBACK", ""), (7, "AGENT_DRAINING", ""), (8, "TASK_RESOURCE_LIMITS", "")] };
static MESOS_V1_STATUS: EnumTable = EnumTable { name: "mesos.v1.Status", values: &[(1, "DRIVER_NOT_STARTED", ""), (2, "DRIVER_RUNNING", ""), (3, "DRIVER_ABORTED", ""), (4, "DRIVER_STOPPED", "")] };
static MESOS_V1_EXECUTOR_EVENT_TYPE: EnumTable = EnumTable { name: "mesos.v1.executor.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "LAUNCH", ""), (8, "LAUNCH_GROUP", ""), (3, "KILL", ""), (4, "ACKNOWLEDGED", ""), (5, "MESSAGE", ""), (6, "ERROR", ""), (7, "SHUTDOWN", ""), (9, "HEARTBEAT", "")] };
static MESOS_V1_EXECUTOR_CALL_TYPE: EnumTable = EnumTable { name: "mesos.v1.executor.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "UPDATE", ""), (3, "MESSAGE", ""), (4, "HEARTBEAT", "")] };
static MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE: EnumTable = EnumTable { name: "mesos.v1.CSIPluginContainerInfo.Service", values: &[(0, "UNKNOWN", ""), (1, "CONTROLLER_SERVICE", ""), (2, "NODE_SERVICE", "")] };
static MESOS_ACL: MessageTable = MessageTable { name: "mesos.ACL", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_ACL_ENTITY: MessageTable = MessageTable { name: "mesos.ACL.Entity", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_ACL_ENTITY_TYPE), packed: false, deprecated: false, default: Some(Default::Name("SOME")), oneof: None },
    FieldTable { number: 2, name: "values", v0_name: "", ident: "values", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REGISTER_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.RegisterFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_RUN_TASK: MessageTable = MessageTable { name: "mesos.ACL.RunTask", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_TEARDOWN_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.TeardownFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "framework_principals", v0_name: "", ident: "framework_principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_RESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.ACL.ReserveResources", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_UNRESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.ACL.UnreserveResources", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "reserver_principals", v0_name: "", ident: "reserver_principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_CREATE_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.CreateVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DESTROY_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.DestroyVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "creator_principals", v0_name: "", ident: "creator_principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_RESIZE_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.ResizeVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_GET_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.GetQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_UPDATE_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.UpdateQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_ROLE: MessageTable = MessageTable { name: "mesos.ACL.ViewRole", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_UPDATE_WEIGHT: MessageTable = MessageTable { name: "mesos.ACL.UpdateWeight", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_GET_ENDPOINT: MessageTable = MessageTable { name: "mesos.ACL.GetEndpoint", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "paths", v0_name: "", ident: "paths", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.ViewFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_TASK: MessageTable = MessageTable { name: "mesos.ACL.ViewTask", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_EXECUTOR: MessageTable = MessageTable { name: "mesos.ACL.ViewExecutor", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_ACCESS_SANDBOX: MessageTable = MessageTable { name: "mesos.ACL.AccessSandbox", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_ACCESS_MESOS_LOG: MessageTable = MessageTable { name: "mesos.ACL.AccessMesosLog", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "logs", v0_name: "", ident: "logs", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_FLAGS: MessageTable = MessageTable { name: "mesos.ACL.ViewFlags", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "flags", v0_name: "", ident: "flags", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_LAUNCH_NESTED_CONTAINER_AS_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerAsUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerUnderParentWithUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_AS_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerSessionAsUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerSessionUnderParentWithUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_ATTACH_CONTAINER_INPUT: MessageTable = MessageTable { name: "mesos.ACL.AttachContainerInput", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_ATTACH_CONTAINER_OUTPUT: MessageTable = MessageTable { name: "mesos.ACL.AttachContainerOutput", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_KILL_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.KillNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_WAIT_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.WaitNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.ViewContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REMOVE_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.RemoveNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_SET_LOG_LEVEL: MessageTable = MessageTable { name: "mesos.ACL.SetLogLevel", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REGISTER_AGENT: MessageTable = MessageTable { name: "mesos.ACL.RegisterAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_UPDATE_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.ACL.UpdateMaintenanceSchedule", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_GET_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.ACL.GetMaintenanceSchedule", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_START_MAINTENANCE: MessageTable = MessageTable { name: "mesos.ACL.StartMaintenance", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_STOP_MAINTENANCE: MessageTable = MessageTable { name: "mesos.ACL.StopMaintenance", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_GET_MAINTENANCE_STATUS: MessageTable = MessageTable { name: "mesos.ACL.GetMaintenanceStatus", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DRAIN_AGENT: MessageTable = MessageTable { name: "mesos.ACL.DrainAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DEACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.ACL.DeactivateAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.ACL.ReactivateAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_MARK_AGENT_GONE: MessageTable = MessageTable { name: "mesos.ACL.MarkAgentGone", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_LAUNCH_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.LaunchStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_KILL_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.KillStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_WAIT_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.WaitStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REMOVE_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.RemoveStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.ViewStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_MARK_RESOURCE_PROVIDERS_GONE: MessageTable = MessageTable { name: "mesos.ACL.MarkResourceProvidersGone", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_MODIFY_RESOURCE_PROVIDER_CONFIG: MessageTable = MessageTable { name: "mesos.ACL.ModifyResourceProviderConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_PRUNE_IMAGES: MessageTable = MessageTable { name: "mesos.ACL.PruneImages", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "images", v0_name: "", ident: "images", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_CREATE_BLOCK_DISK: MessageTable = MessageTable { name: "mesos.ACL.CreateBlockDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DESTROY_BLOCK_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyBlockDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_CREATE_MOUNT_DISK: MessageTable = MessageTable { name: "mesos.ACL.CreateMountDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DESTROY_MOUNT_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyMountDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_DESTROY_RAW_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyRawDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_VIEW_RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.ACL.ViewResourceProvider", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_SHUTDOWN_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.ShutdownFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "framework_principals", v0_name: "", ident: "framework_principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_SET_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.SetQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_ACL_REMOVE_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.RemoveQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "quota_principals", v0_name: "", ident: "quota_principals", label: Label::Required, kind: Kind::Message(&MESOS_ACL_ENTITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_AC_LS: MessageTable = MessageTable { name: "mesos.ACLs", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 55, 56, 57, 39, 40, 41, 42, 43, 45, 44, 53, 52, 46, 47, 48, 49, 50, 51, 54, 3, 8, 9], fields: &[
    FieldTable { number: 1, name: "permissive", v0_name: "", ident: "permissive", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), oneof: None },
    FieldTable { number: 2, name: "register_frameworks", v0_name: "", ident: "register_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REGISTER_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "run_tasks", v0_name: "", ident: "run_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_RUN_TASK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "shutdown_frameworks", v0_name: "", ident: "shutdown_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_SHUTDOWN_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "reserve_resources", v0_name: "", ident: "reserve_resources", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_RESERVE_RESOURCES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "unreserve_resources", v0_name: "", ident: "unreserve_resources", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_UNRESERVE_RESOURCES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "create_volumes", v0_name: "", ident: "create_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_CREATE_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "destroy_volumes", v0_name: "", ident: "destroy_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DESTROY_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "set_quotas", v0_name: "", ident: "set_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_SET_QUOTA), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "remove_quotas", v0_name: "", ident: "remove_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REMOVE_QUOTA), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "teardown_frameworks", v0_name: "", ident: "teardown_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_TEARDOWN_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "update_weights", v0_name: "", ident: "update_weights", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_UPDATE_WEIGHT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "get_endpoints", v0_name: "", ident: "get_endpoints", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_GET_ENDPOINT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "get_quotas", v0_name: "", ident: "get_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_GET_QUOTA), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "update_quotas", v0_name: "", ident: "update_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_UPDATE_QUOTA), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "view_frameworks", v0_name: "", ident: "view_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "view_tasks", v0_name: "", ident: "view_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_TASK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "view_executors", v0_name: "", ident: "view_executors", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_EXECUTOR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "access_sandboxes", v0_name: "", ident: "access_sandboxes", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_ACCESS_SANDBOX), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 20, name: "access_mesos_logs", v0_name: "", ident: "access_mesos_logs", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_ACCESS_MESOS_LOG), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 21, name: "view_roles", v0_name: "", ident: "view_roles", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_ROLE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 22, name: "view_flags", v0_name: "", ident: "view_flags", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_FLAGS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 23, name: "launch_nested_containers_as_user", v0_name: "", ident: "launch_nested_containers_as_user", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_LAUNCH_NESTED_CONTAINER_AS_USER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 24, name: "launch_nested_containers_under_parent_with_user", v0_name: "", ident: "launch_nested_containers_under_parent_with_user", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 25, name: "kill_nested_containers", v0_name: "", ident: "kill_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_KILL_NESTED_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 26, name: "wait_nested_containers", v0_name: "", ident: "wait_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_WAIT_NESTED_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 27, name: "launch_nested_container_sessions_as_user", v0_name: "", ident: "launch_nested_container_sessions_as_user", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_AS_USER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 28, name: "launch_nested_container_sessions_under_parent_with_user", v0_name: "", ident: "launch_nested_container_sessions_under_parent_with_user", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 29, name: "attach_containers_input", v0_name: "", ident: "attach_containers_input", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_ATTACH_CONTAINER_INPUT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 30, name: "attach_containers_output", v0_name: "", ident: "attach_containers_output", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_ATTACH_CONTAINER_OUTPUT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 31, name: "view_containers", v0_name: "", ident: "view_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 32, name: "set_log_level", v0_name: "", ident: "set_log_level", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_SET_LOG_LEVEL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 33, name: "remove_nested_containers", v0_name: "", ident: "remove_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REMOVE_NESTED_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 34, name: "register_agents", v0_name: "", ident: "register_agents", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REGISTER_AGENT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 35, name: "update_maintenance_schedules", v0_name: "", ident: "update_maintenance_schedules", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_UPDATE_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 36, name: "get_maintenance_schedules", v0_name: "", ident: "get_maintenance_schedules", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_GET_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 37, name: "start_maintenances", v0_name: "", ident: "start_maintenances", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_START_MAINTENANCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 38, name: "stop_maintenances", v0_name: "", ident: "stop_maintenances", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_STOP_MAINTENANCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 39, name: "get_maintenance_statuses", v0_name: "", ident: "get_maintenance_statuses", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_GET_MAINTENANCE_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 40, name: "mark_agents_gone", v0_name: "", ident: "mark_agents_gone", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_MARK_AGENT_GONE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 41, name: "launch_standalone_containers", v0_name: "", ident: "launch_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_LAUNCH_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 42, name: "kill_standalone_containers", v0_name: "", ident: "kill_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_KILL_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 43, name: "wait_standalone_containers", v0_name: "", ident: "wait_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_WAIT_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 44, name: "remove_standalone_containers", v0_name: "", ident: "remove_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REMOVE_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 45, name: "modify_resource_provider_configs", v0_name: "", ident: "modify_resource_provider_configs", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_MODIFY_RESOURCE_PROVIDER_CONFIG), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 46, name: "view_standalone_containers", v0_name: "", ident: "view_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 47, name: "prune_images", v0_name: "", ident: "prune_images", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_PRUNE_IMAGES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 48, name: "resize_volumes", v0_name: "", ident: "resize_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_RESIZE_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 49, name: "create_block_disks", v0_name: "", ident: "create_block_disks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_CREATE_BLOCK_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 50, name: "destroy_block_disks", v0_name: "", ident: "destroy_block_disks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DESTROY_BLOCK_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 51, name: "create_mount_disks", v0_name: "", ident: "create_mount_disks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_CREATE_MOUNT_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 52, name: "destroy_mount_disks", v0_name: "", ident: "destroy_mount_disks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DESTROY_MOUNT_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 53, name: "view_resource_providers", v0_name: "", ident: "view_resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_VIEW_RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 54, name: "mark_resource_providers_gone", v0_name: "", ident: "mark_resource_providers_gone", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_MARK_RESOURCE_PROVIDERS_GONE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 55, name: "destroy_raw_disks", v0_name: "", ident: "destroy_raw_disks", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DESTROY_RAW_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 56, name: "drain_agents", v0_name: "", ident: "drain_agents", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DRAIN_AGENT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 57, name: "deactivate_agents", v0_name: "", ident: "deactivate_agents", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_DEACTIVATE_AGENT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 58, name: "reactivate_agents", v0_name: "", ident: "reactivate_agents", label: Label::Repeated, kind: Kind::Message(&MESOS_ACL_REACTIVATE_AGENT), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FRAMEWORK_ID: MessageTable = MessageTable { name: "mesos.v1.FrameworkID", v0_name: "mesos.FrameworkID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_ID: MessageTable = MessageTable { name: "mesos.v1.OfferID", v0_name: "mesos.OfferID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_AGENT_ID: MessageTable = MessageTable { name: "mesos.v1.AgentID", v0_name: "mesos.SlaveID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_ID: MessageTable = MessageTable { name: "mesos.v1.TaskID", v0_name: "mesos.TaskID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_ID: MessageTable = MessageTable { name: "mesos.v1.ExecutorID", v0_name: "mesos.ExecutorID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_ID: MessageTable = MessageTable { name: "mesos.v1.ContainerID", v0_name: "mesos.ContainerID", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "parent", v0_name: "", ident: "parent", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_PROVIDER_ID: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderID", v0_name: "mesos.ResourceProviderID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OPERATION_ID: MessageTable = MessageTable { name: "mesos.v1.OperationID", v0_name: "mesos.OperationID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_UUID: MessageTable = MessageTable { name: "mesos.v1.UUID", v0_name: "mesos.UUID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_LABELS: MessageTable = MessageTable { name: "mesos.v1.Labels", v0_name: "mesos.Labels", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_LABEL), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_LABEL: MessageTable = MessageTable { name: "mesos.v1.Label", v0_name: "mesos.Label", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_PARAMETER: MessageTable = MessageTable { name: "mesos.v1.Parameter", v0_name: "mesos.Parameter", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_PARAMETERS: MessageTable = MessageTable { name: "mesos.v1.Parameters", v0_name: "mesos.Parameters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "parameter", v0_name: "", ident: "parameter", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_PARAMETER), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE: MessageTable = MessageTable { name: "mesos.v1.Value", v0_name: "mesos.Value", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(0, 2), (1, 3), (2, 4), (3, 5)] }), declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_VALUE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_RANGES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SET), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "text", v0_name: "", ident: "text", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_TEXT), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE_SCALAR: MessageTable = MessageTable { name: "mesos.v1.Value.Scalar", v0_name: "mesos.Value.Scalar", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE_RANGE: MessageTable = MessageTable { name: "mesos.v1.Value.Range", v0_name: "mesos.Value.Range", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "begin", v0_name: "", ident: "begin", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "end", v0_name: "", ident: "end", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE_RANGES: MessageTable = MessageTable { name: "mesos.v1.Value.Ranges", v0_name: "mesos.Value.Ranges", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "range", v0_name: "", ident: "range", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_VALUE_RANGE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE_SET: MessageTable = MessageTable { name: "mesos.v1.Value.Set", v0_name: "mesos.Value.Set", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "item", v0_name: "", ident: "item", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VALUE_TEXT: MessageTable = MessageTable { name: "mesos.v1.Value.Text", v0_name: "mesos.Value.Text", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ATTRIBUTE: MessageTable = MessageTable { name: "mesos.v1.Attribute", v0_name: "mesos.Attribute", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(0, 3), (1, 4), (2, 6), (3, 5)] }), declared: &[0, 1, 2, 3, 5, 4], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_VALUE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_RANGES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "text", v0_name: "", ident: "text", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_TEXT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SET), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FRAMEWORK_INFO: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo", v0_name: "mesos.FrameworkInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 11, 6, 7, 8, 9, 10, 12], fields: &[
    FieldTable { number: 1, name: "user", v0_name: "", ident: "user", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "failover_timeout", v0_name: "", ident: "failover_timeout", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(0.0)), oneof: None },
    FieldTable { number: 5, name: "checkpoint", v0_name: "", ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), oneof: None },
    FieldTable { number: 6, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: Some(Default::Text("*")), oneof: None },
    FieldTable { number: 7, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "webui_url", v0_name: "", ident: "webui_url", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO_CAPABILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "offer_filters", v0_name: "", ident: "offer_filters", label: Label::Map, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO_OFFER_FILTERS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FRAMEWORK_INFO_CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo.Capability", v0_name: "mesos.FrameworkInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FRAMEWORK_INFO_OFFER_FILTERS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo.OfferFiltersEntry", v0_name: "mesos.FrameworkInfo.OfferFiltersEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_FILTERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_FILTERS: MessageTable = MessageTable { name: "mesos.v1.OfferFilters", v0_name: "mesos.OfferFilters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "min_allocatable_resources", v0_name: "", ident: "min_allocatable_resources", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.ResourceQuantities", v0_name: "mesos.OfferFilters.ResourceQuantities", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "quantities", v0_name: "", ident: "quantities", label: Label::Map, kind: Kind::Message(&MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES_QUANTITIES_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES_QUANTITIES_ENTRY: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.ResourceQuantities.QuantitiesEntry", v0_name: "mesos.OfferFilters.ResourceQuantities.QuantitiesEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.MinAllocatableResources", v0_name: "mesos.OfferFilters.MinAllocatableResources", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "quantities", v0_name: "", ident: "quantities", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ADDRESS: MessageTable = MessageTable { name: "mesos.v1.Address", v0_name: "mesos.Address", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Int32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_URL: MessageTable = MessageTable { name: "mesos.v1.URL", v0_name: "mesos.URL", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "scheme", v0_name: "", ident: "scheme", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "address", v0_name: "", ident: "address", label: Label::Required, kind: Kind::Message(&MESOS_V1_ADDRESS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "query", v0_name: "", ident: "query", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_PARAMETER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "fragment", v0_name: "", ident: "fragment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TIME_INFO: MessageTable = MessageTable { name: "mesos.v1.TimeInfo", v0_name: "mesos.TimeInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "nanoseconds", v0_name: "", ident: "nanoseconds", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DURATION_INFO: MessageTable = MessageTable { name: "mesos.v1.DurationInfo", v0_name: "mesos.DurationInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "nanoseconds", v0_name: "", ident: "nanoseconds", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_UNAVAILABILITY: MessageTable = MessageTable { name: "mesos.v1.Unavailability", v0_name: "mesos.Unavailability", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "start", v0_name: "", ident: "start", label: Label::Required, kind: Kind::Message(&MESOS_V1_TIME_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DURATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_MACHINE_ID: MessageTable = MessageTable { name: "mesos.v1.MachineID", v0_name: "mesos.MachineID", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_MACHINE_INFO: MessageTable = MessageTable { name: "mesos.v1.MachineInfo", v0_name: "mesos.MachineInfo", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS_V1_MACHINE_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_MACHINE_INFO_MODE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Optional, kind: Kind::Message(&MESOS_V1_UNAVAILABILITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DOMAIN_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo", v0_name: "mesos.DomainInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "fault_domain", v0_name: "", ident: "fault_domain", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain", v0_name: "mesos.DomainInfo.FaultDomain", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "region", v0_name: "", ident: "region", label: Label::Required, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "zone", v0_name: "", ident: "zone", label: Label::Required, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo", v0_name: "mesos.DomainInfo.FaultDomain.RegionInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo", v0_name: "mesos.DomainInfo.FaultDomain.ZoneInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_MASTER_INFO: MessageTable = MessageTable { name: "mesos.v1.MasterInfo", v0_name: "mesos.MasterInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(5050)), oneof: None },
    FieldTable { number: 4, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "address", v0_name: "", ident: "address", label: Label::Optional, kind: Kind::Message(&MESOS_V1_ADDRESS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_MASTER_INFO_CAPABILITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_MASTER_INFO_CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.MasterInfo.Capability", v0_name: "mesos.MasterInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_MASTER_INFO_CAPABILITY_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CREDENTIAL: MessageTable = MessageTable { name: "mesos.v1.Credential", v0_name: "mesos.Credential", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "principal", v0_name: "", ident: "principal", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CREDENTIALS: MessageTable = MessageTable { name: "mesos.v1.Credentials", v0_name: "mesos.Credentials", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "credentials", v0_name: "", ident: "credentials", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CREDENTIAL), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SECRET: MessageTable = MessageTable { name: "mesos.v1.Secret", v0_name: "mesos.Secret", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SECRET_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "reference", v0_name: "", ident: "reference", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET_REFERENCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET_VALUE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SECRET_REFERENCE: MessageTable = MessageTable { name: "mesos.v1.Secret.Reference", v0_name: "mesos.Secret.Reference", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SECRET_VALUE: MessageTable = MessageTable { name: "mesos.v1.Secret.Value", v0_name: "mesos.Secret.Value", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_COMMAND_INFO: MessageTable = MessageTable { name: "mesos.v1.CommandInfo", v0_name: "mesos.CommandInfo", map_entry: false, union: None, declared: &[0, 1, 5, 2, 6, 4, 3], fields: &[
    FieldTable { number: 1, name: "uris", v0_name: "", ident: "uris", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_COMMAND_INFO_URI), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS_V1_ENVIRONMENT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS_V1_COMMAND_INFO_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "shell", v0_name: "", ident: "shell", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), oneof: None },
    FieldTable { number: 7, name: "arguments", v0_name: "", ident: "arguments", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_COMMAND_INFO_URI: MessageTable = MessageTable { name: "mesos.v1.CommandInfo.URI", v0_name: "mesos.CommandInfo.URI", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "executable", v0_name: "", ident: "executable", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "extract", v0_name: "", ident: "extract", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), oneof: None },
    FieldTable { number: 4, name: "cache", v0_name: "", ident: "cache", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "output_file", v0_name: "", ident: "output_file", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_COMMAND_INFO_CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.CommandInfo.ContainerInfo", v0_name: "mesos.CommandInfo.ContainerInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "image", v0_name: "", ident: "image", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "options", v0_name: "", ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ENVIRONMENT: MessageTable = MessageTable { name: "mesos.v1.Environment", v0_name: "mesos.Environment", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "variables", v0_name: "", ident: "variables", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_ENVIRONMENT_VARIABLE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ENVIRONMENT_VARIABLE: MessageTable = MessageTable { name: "mesos.v1.Environment.Variable", v0_name: "mesos.Environment.Variable", map_entry: false, union: None, declared: &[0, 2, 1, 3], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_ENVIRONMENT_VARIABLE_TYPE), packed: false, deprecated: false, default: Some(Default::Name("VALUE")), oneof: None },
    FieldTable { number: 4, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DEVICE: MessageTable = MessageTable { name: "mesos.v1.Device", v0_name: "mesos.Device", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "number", v0_name: "", ident: "number", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DEVICE_NUMBER), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DEVICE_NUMBER: MessageTable = MessageTable { name: "mesos.v1.Device.Number", v0_name: "mesos.Device.Number", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "major_number", v0_name: "", ident: "major_number", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "minor_number", v0_name: "", ident: "minor_number", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DEVICE_ACCESS: MessageTable = MessageTable { name: "mesos.v1.DeviceAccess", v0_name: "mesos.DeviceAccess", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "device", v0_name: "", ident: "device", label: Label::Required, kind: Kind::Message(&MESOS_V1_DEVICE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "access", v0_name: "", ident: "access", label: Label::Required, kind: Kind::Message(&MESOS_V1_DEVICE_ACCESS_ACCESS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DEVICE_ACCESS_ACCESS: MessageTable = MessageTable { name: "mesos.v1.DeviceAccess.Access", v0_name: "mesos.DeviceAccess.Access", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "read", v0_name: "", ident: "read", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "write", v0_name: "", ident: "write", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "mknod", v0_name: "", ident: "mknod", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DEVICE_WHITELIST: MessageTable = MessageTable { name: "mesos.v1.DeviceWhitelist", v0_name: "mesos.DeviceWhitelist", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "allowed_devices", v0_name: "", ident: "allowed_devices", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_DEVICE_ACCESS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo", v0_name: "mesos.CgroupInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "net_cls", v0_name: "", ident: "net_cls", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_NET_CLS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO_BLKIO: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio", v0_name: "mesos.CgroupInfo.Blkio", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_CGROUP_INFO_BLKIO_VALUE: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Value", v0_name: "mesos.CgroupInfo.Blkio.Value", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "op", v0_name: "", ident: "op", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_CGROUP_INFO_BLKIO_OPERATION), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO_BLKIO_CFQ: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.CFQ", v0_name: "mesos.CgroupInfo.Blkio.CFQ", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics", v0_name: "mesos.CgroupInfo.Blkio.CFQ.Statistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { number: 1, name: "device", v0_name: "", ident: "device", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DEVICE_NUMBER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "sectors", v0_name: "", ident: "sectors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "time", v0_name: "", ident: "time", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "io_serviced", v0_name: "", ident: "io_serviced", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "io_service_bytes", v0_name: "", ident: "io_service_bytes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "io_service_time", v0_name: "", ident: "io_service_time", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "io_wait_time", v0_name: "", ident: "io_wait_time", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "io_merged", v0_name: "", ident: "io_merged", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "io_queued", v0_name: "", ident: "io_queued", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Throttling", v0_name: "mesos.CgroupInfo.Blkio.Throttling", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics", v0_name: "mesos.CgroupInfo.Blkio.Throttling.Statistics", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "device", v0_name: "", ident: "device", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DEVICE_NUMBER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "io_serviced", v0_name: "", ident: "io_serviced", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "io_service_bytes", v0_name: "", ident: "io_service_bytes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_VALUE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Statistics", v0_name: "mesos.CgroupInfo.Blkio.Statistics", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "cfq", v0_name: "", ident: "cfq", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "cfq_recursive", v0_name: "", ident: "cfq_recursive", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "throttling", v0_name: "", ident: "throttling", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CGROUP_INFO_NET_CLS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.NetCls", v0_name: "mesos.CgroupInfo.NetCls", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "classid", v0_name: "", ident: "classid", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_IMAGE: MessageTable = MessageTable { name: "mesos.v1.Image", v0_name: "mesos.Image", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_IMAGE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "appc", v0_name: "", ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS_V1_IMAGE_APPC), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS_V1_IMAGE_DOCKER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "cached", v0_name: "", ident: "cached", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), oneof: None },
] };
static MESOS_V1_IMAGE_APPC: MessageTable = MessageTable { name: "mesos.v1.Image.Appc", v0_name: "mesos.Image.Appc", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_IMAGE_DOCKER: MessageTable = MessageTable { name: "mesos.v1.Image.Docker", v0_name: "mesos.Image.Docker", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "credential", v0_name: "", ident: "credential", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CREDENTIAL), packed: false, deprecated: true, default: None, oneof: None },
    FieldTable { number: 3, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CAPABILITY_INFO: MessageTable = MessageTable { name: "mesos.v1.CapabilityInfo", v0_name: "mesos.CapabilityInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Enum(&MESOS_V1_CAPABILITY_INFO_CAPABILITY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SECCOMP_INFO: MessageTable = MessageTable { name: "mesos.v1.SeccompInfo", v0_name: "mesos.SeccompInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "profile_name", v0_name: "", ident: "profile_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "unconfined", v0_name: "", ident: "unconfined", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_LINUX_INFO: MessageTable = MessageTable { name: "mesos.v1.LinuxInfo", v0_name: "mesos.LinuxInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { number: 1, name: "capability_info", v0_name: "", ident: "capability_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CAPABILITY_INFO), packed: false, deprecated: true, default: None, oneof: None },
    FieldTable { number: 2, name: "bounding_capabilities", v0_name: "", ident: "bounding_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CAPABILITY_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "effective_capabilities", v0_name: "", ident: "effective_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CAPABILITY_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "share_pid_namespace", v0_name: "", ident: "share_pid_namespace", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "seccomp", v0_name: "", ident: "seccomp", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECCOMP_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "ipc_mode", v0_name: "", ident: "ipc_mode", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_LINUX_INFO_IPC_MODE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "shm_size", v0_name: "", ident: "shm_size", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "share_cgroups", v0_name: "", ident: "share_cgroups", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), oneof: None },
] };
static MESOS_V1_R_LIMIT_INFO: MessageTable = MessageTable { name: "mesos.v1.RLimitInfo", v0_name: "mesos.RLimitInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "rlimits", v0_name: "", ident: "rlimits", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_R_LIMIT_INFO_R_LIMIT), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_R_LIMIT_INFO_R_LIMIT: MessageTable = MessageTable { name: "mesos.v1.RLimitInfo.RLimit", v0_name: "mesos.RLimitInfo.RLimit", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "hard", v0_name: "", ident: "hard", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "soft", v0_name: "", ident: "soft", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_NETWORK_INFO: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo", v0_name: "mesos.NetworkInfo", map_entry: false, union: None, declared: &[4, 5, 2, 3, 6, 0, 1], fields: &[
    FieldTable { number: 1, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "ip_address", v0_name: "", ident: "ip_address", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "groups", v0_name: "", ident: "groups", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "ip_addresses", v0_name: "", ident: "ip_addresses", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_NETWORK_INFO_IP_ADDRESS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "port_mappings", v0_name: "", ident: "port_mappings", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_NETWORK_INFO_PORT_MAPPING), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_NETWORK_INFO_IP_ADDRESS: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo.IPAddress", v0_name: "mesos.NetworkInfo.IPAddress", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), oneof: None },
    FieldTable { number: 2, name: "ip_address", v0_name: "", ident: "ip_address", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_NETWORK_INFO_PORT_MAPPING: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo.PortMapping", v0_name: "mesos.NetworkInfo.PortMapping", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "host_port", v0_name: "", ident: "host_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "container_port", v0_name: "", ident: "container_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume", v0_name: "mesos.Volume", map_entry: false, union: None, declared: &[2, 0, 1, 3, 4], fields: &[
    FieldTable { number: 1, name: "container_path", v0_name: "", ident: "container_path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "host_path", v0_name: "", ident: "host_path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "mode", v0_name: "", ident: "mode", label: Label::Required, kind: Kind::Enum(&MESOS_V1_VOLUME_MODE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::Message(&MESOS_V1_IMAGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE: MessageTable = MessageTable { name: "mesos.v1.Volume.Source", v0_name: "mesos.Volume.Source", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (4, 5), (2, 3), (3, 4), (5, 6)] }), declared: &[0, 1, 4, 2, 3, 5], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_VOLUME_SOURCE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "docker_volume", v0_name: "", ident: "docker_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "sandbox_path", v0_name: "", ident: "sandbox_path", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "host_path", v0_name: "", ident: "host_path", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_HOST_PATH), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "csi_volume", v0_name: "", ident: "csi_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.DockerVolume", v0_name: "mesos.Volume.Source.DockerVolume", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "driver", v0_name: "", ident: "driver", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "driver_options", v0_name: "", ident: "driver_options", label: Label::Optional, kind: Kind::Message(&MESOS_V1_PARAMETERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_HOST_PATH: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.HostPath", v0_name: "mesos.Volume.Source.HostPath", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "mount_propagation", v0_name: "", ident: "mount_propagation", label: Label::Optional, kind: Kind::Message(&MESOS_V1_MOUNT_PROPAGATION), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.SandboxPath", v0_name: "mesos.Volume.Source.SandboxPath", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume", v0_name: "mesos.Volume.Source.CSIVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "plugin_name", v0_name: "", ident: "plugin_name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "static_provisioning", v0_name: "", ident: "static_provisioning", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "block", v0_name: "", ident: "block", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 2, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 3, name: "access_mode", v0_name: "", ident: "access_mode", label: Label::Required, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "fs_type", v0_name: "", ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "mount_flags", v0_name: "", ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Required, kind: Kind::Enum(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "volume_id", v0_name: "", ident: "volume_id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "volume_capability", v0_name: "", ident: "volume_capability", label: Label::Required, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "node_stage_secrets", v0_name: "", ident: "node_stage_secrets", label: Label::Map, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_STAGE_SECRETS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "node_publish_secrets", v0_name: "", ident: "node_publish_secrets", label: Label::Map, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_PUBLISH_SECRETS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "volume_context", v0_name: "", ident: "volume_context", label: Label::Map, kind: Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_VOLUME_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_STAGE_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_PUBLISH_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SECRET), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_VOLUME_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_MOUNT_PROPAGATION: MessageTable = MessageTable { name: "mesos.v1.MountPropagation", v0_name: "mesos.MountPropagation", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_MOUNT_PROPAGATION_MODE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo", v0_name: "mesos.ContainerInfo", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 3), (2, 5)] }), declared: &[0, 1, 3, 2, 4, 5, 6, 7, 8], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_CONTAINER_INFO_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "mesos", v0_name: "", ident: "mesos", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO_MESOS_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "network_infos", v0_name: "", ident: "network_infos", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_NETWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "linux_info", v0_name: "", ident: "linux_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LINUX_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "rlimit_info", v0_name: "", ident: "rlimit_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_R_LIMIT_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "tty_info", v0_name: "", ident: "tty_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TTY_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_INFO_DOCKER_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.DockerInfo", v0_name: "mesos.ContainerInfo.DockerInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "image", v0_name: "", ident: "image", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "network", v0_name: "", ident: "network", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK), packed: false, deprecated: false, default: Some(Default::Name("HOST")), oneof: None },
    FieldTable { number: 3, name: "port_mappings", v0_name: "", ident: "port_mappings", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "privileged", v0_name: "", ident: "privileged", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), oneof: None },
    FieldTable { number: 5, name: "parameters", v0_name: "", ident: "parameters", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_PARAMETER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "force_pull_image", v0_name: "", ident: "force_pull_image", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "volume_driver", v0_name: "", ident: "volume_driver", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping", v0_name: "mesos.ContainerInfo.DockerInfo.PortMapping", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "host_port", v0_name: "", ident: "host_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "container_port", v0_name: "", ident: "container_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_INFO_MESOS_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.MesosInfo", v0_name: "mesos.ContainerInfo.MesosInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::Message(&MESOS_V1_IMAGE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CONTAINER_STATUS: MessageTable = MessageTable { name: "mesos.v1.ContainerStatus", v0_name: "mesos.ContainerStatus", map_entry: false, union: None, declared: &[3, 0, 1, 2], fields: &[
    FieldTable { number: 1, name: "network_infos", v0_name: "", ident: "network_infos", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_NETWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "cgroup_info", v0_name: "", ident: "cgroup_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CGROUP_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "executor_pid", v0_name: "", ident: "executor_pid", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TTY_INFO: MessageTable = MessageTable { name: "mesos.v1.TTYInfo", v0_name: "mesos.TTYInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "window_size", v0_name: "", ident: "window_size", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TTY_INFO_WINDOW_SIZE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TTY_INFO_WINDOW_SIZE: MessageTable = MessageTable { name: "mesos.v1.TTYInfo.WindowSize", v0_name: "mesos.TTYInfo.WindowSize", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "rows", v0_name: "", ident: "rows", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "columns", v0_name: "", ident: "columns", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DISCOVERY_INFO: MessageTable = MessageTable { name: "mesos.v1.DiscoveryInfo", v0_name: "mesos.DiscoveryInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "visibility", v0_name: "", ident: "visibility", label: Label::Required, kind: Kind::Enum(&MESOS_V1_DISCOVERY_INFO_VISIBILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "location", v0_name: "", ident: "location", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "ports", v0_name: "", ident: "ports", label: Label::Optional, kind: Kind::Message(&MESOS_V1_PORTS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_PORT: MessageTable = MessageTable { name: "mesos.v1.Port", v0_name: "mesos.Port", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "number", v0_name: "", ident: "number", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "visibility", v0_name: "", ident: "visibility", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_DISCOVERY_INFO_VISIBILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_PORTS: MessageTable = MessageTable { name: "mesos.v1.Ports", v0_name: "mesos.Ports", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "ports", v0_name: "", ident: "ports", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_PORT), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE: MessageTable = MessageTable { name: "mesos.v1.Resource", v0_name: "mesos.Resource", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(0, 3), (1, 4), (2, 5)] }), declared: &[11, 0, 1, 2, 3, 4, 5, 10, 7, 12, 6, 8, 9], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_VALUE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_RANGES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SET), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: Some(Default::Text("*")), oneof: None },
    FieldTable { number: 7, name: "disk", v0_name: "", ident: "disk", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "reservation", v0_name: "", ident: "reservation", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "revocable", v0_name: "", ident: "revocable", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_REVOCABLE_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "shared", v0_name: "", ident: "shared", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_SHARED_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "allocation_info", v0_name: "", ident: "allocation_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_ALLOCATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "provider_id", v0_name: "", ident: "provider_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "reservations", v0_name: "", ident: "reservations", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_ALLOCATION_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.AllocationInfo", v0_name: "mesos.Resource.AllocationInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_RESERVATION_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.ReservationInfo", v0_name: "mesos.Resource.ReservationInfo", map_entry: false, union: None, declared: &[3, 2, 0, 1], fields: &[
    FieldTable { number: 1, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_DISK_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo", v0_name: "mesos.Resource.DiskInfo", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "persistence", v0_name: "", ident: "persistence", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "volume", v0_name: "", ident: "volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Persistence", v0_name: "mesos.Resource.DiskInfo.Persistence", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_DISK_INFO_SOURCE: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source", v0_name: "mesos.Resource.DiskInfo.Source", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2, 6, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "metadata", v0_name: "", ident: "metadata", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "profile", v0_name: "", ident: "profile", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "vendor", v0_name: "", ident: "vendor", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source.Path", v0_name: "mesos.Resource.DiskInfo.Source.Path", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "root", v0_name: "", ident: "root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source.Mount", v0_name: "mesos.Resource.DiskInfo.Source.Mount", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "root", v0_name: "", ident: "root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_REVOCABLE_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.RevocableInfo", v0_name: "mesos.Resource.RevocableInfo", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_RESOURCE_SHARED_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.SharedInfo", v0_name: "mesos.Resource.SharedInfo", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_EXECUTOR_INFO: MessageTable = MessageTable { name: "mesos.v1.ExecutorInfo", v0_name: "mesos.ExecutorInfo", map_entry: false, union: None, declared: &[11, 0, 4, 3, 7, 2, 5, 6, 1, 8, 9, 10], fields: &[
    FieldTable { number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_COMMAND_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: None, oneof: None },
    FieldTable { number: 11, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DISCOVERY_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "shutdown_grace_period", v0_name: "", ident: "shutdown_grace_period", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DURATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_EXECUTOR_INFO_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.CheckInfo", v0_name: "mesos.CheckInfo", map_entry: false, union: None, declared: &[0, 1, 2, 6, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_CHECK_INFO_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_INFO_COMMAND), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_INFO_HTTP), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "delay_seconds", v0_name: "", ident: "delay_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(15.0)), oneof: None },
    FieldTable { number: 5, name: "interval_seconds", v0_name: "", ident: "interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), oneof: None },
    FieldTable { number: 6, name: "timeout_seconds", v0_name: "", ident: "timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(20.0)), oneof: None },
    FieldTable { number: 7, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_INFO_TCP), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_INFO_COMMAND: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Command", v0_name: "mesos.CheckInfo.Command", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "command", v0_name: "", ident: "command", label: Label::Required, kind: Kind::Message(&MESOS_V1_COMMAND_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_INFO_HTTP: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Http", v0_name: "mesos.CheckInfo.Http", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_INFO_TCP: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Tcp", v0_name: "mesos.CheckInfo.Tcp", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_HEALTH_CHECK: MessageTable = MessageTable { name: "mesos.v1.HealthCheck", v0_name: "mesos.HealthCheck", map_entry: false, union: None, declared: &[1, 2, 3, 4, 5, 7, 6, 0, 8], fields: &[
    FieldTable { number: 1, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "delay_seconds", v0_name: "", ident: "delay_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(15.0)), oneof: None },
    FieldTable { number: 3, name: "interval_seconds", v0_name: "", ident: "interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), oneof: None },
    FieldTable { number: 4, name: "timeout_seconds", v0_name: "", ident: "timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(20.0)), oneof: None },
    FieldTable { number: 5, name: "consecutive_failures", v0_name: "", ident: "consecutive_failures", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(3)), oneof: None },
    FieldTable { number: 6, name: "grace_period_seconds", v0_name: "", ident: "grace_period_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), oneof: None },
    FieldTable { number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_COMMAND_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_HEALTH_CHECK_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.HealthCheck.HTTPCheckInfo", v0_name: "mesos.HealthCheck.HTTPCheckInfo", map_entry: false, union: None, declared: &[4, 2, 0, 1, 3], fields: &[
    FieldTable { number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "scheme", v0_name: "", ident: "scheme", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), oneof: None },
] };
static MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.HealthCheck.TCPCheckInfo", v0_name: "mesos.HealthCheck.TCPCheckInfo", map_entry: false, union: None, declared: &[1, 0], fields: &[
    FieldTable { number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_NETWORK_INFO_PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), oneof: None },
] };
static MESOS_V1_CHECK_STATUS_INFO: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo", v0_name: "mesos.CheckStatusInfo", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4)] }), declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_CHECK_INFO_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_COMMAND), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_HTTP), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_STATUS_INFO_TCP), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_STATUS_INFO_COMMAND: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Command", v0_name: "mesos.CheckStatusInfo.Command", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "exit_code", v0_name: "", ident: "exit_code", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_STATUS_INFO_HTTP: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Http", v0_name: "mesos.CheckStatusInfo.Http", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "status_code", v0_name: "", ident: "status_code", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CHECK_STATUS_INFO_TCP: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Tcp", v0_name: "mesos.CheckStatusInfo.Tcp", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "succeeded", v0_name: "", ident: "succeeded", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_INFO: MessageTable = MessageTable { name: "mesos.v1.TaskInfo", v0_name: "mesos.TaskInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 6, 8, 7, 12, 11, 5, 9, 10, 13, 14], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "executor", v0_name: "", ident: "executor", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_COMMAND_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "health_check", v0_name: "", ident: "health_check", label: Label::Optional, kind: Kind::Message(&MESOS_V1_HEALTH_CHECK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DISCOVERY_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS_V1_KILL_POLICY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "check", v0_name: "", ident: "check", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "max_completion_time", v0_name: "", ident: "max_completion_time", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DURATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS_V1_TASK_INFO_LIMITS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_INFO_LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.TaskInfo.LimitsEntry", v0_name: "mesos.TaskInfo.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_GROUP_INFO: MessageTable = MessageTable { name: "mesos.v1.TaskGroupInfo", v0_name: "mesos.TaskGroupInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_TASK_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK: MessageTable = MessageTable { name: "mesos.v1.Task", v0_name: "mesos.Task", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 13, 16], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS_V1_TASK_STATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_TASK_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "status_update_state", v0_name: "", ident: "status_update_state", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_TASK_STATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "status_update_uuid", v0_name: "", ident: "status_update_uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DISCOVERY_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "health_check", v0_name: "", ident: "health_check", label: Label::Optional, kind: Kind::Message(&MESOS_V1_HEALTH_CHECK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS_V1_KILL_POLICY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS_V1_TASK_LIMITS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Task.LimitsEntry", v0_name: "mesos.Task.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_STATUS: MessageTable = MessageTable { name: "mesos.v1.TaskStatus", v0_name: "mesos.TaskStatus", map_entry: false, union: None, declared: &[0, 1, 3, 8, 9, 2, 4, 6, 5, 10, 7, 14, 11, 12, 13, 15], fields: &[
    FieldTable { number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS_V1_TASK_STATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "healthy", v0_name: "", ident: "healthy", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_TASK_STATUS_SOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_TASK_STATUS_REASON), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "container_status", v0_name: "", ident: "container_status", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "unreachable_time", v0_name: "", ident: "unreachable_time", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TIME_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "check_status", v0_name: "", ident: "check_status", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CHECK_STATUS_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "limitation", v0_name: "", ident: "limitation", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TASK_RESOURCE_LIMITATION), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TASK_RESOURCE_LIMITATION: MessageTable = MessageTable { name: "mesos.v1.TaskResourceLimitation", v0_name: "mesos.TaskResourceLimitation", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_KILL_POLICY: MessageTable = MessageTable { name: "mesos.v1.KillPolicy", v0_name: "mesos.KillPolicy", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "grace_period", v0_name: "", ident: "grace_period", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DURATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER: MessageTable = MessageTable { name: "mesos.v1.Offer", v0_name: "mesos.Offer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 7, 10, 4, 6, 5, 8, 9], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "hostname", v0_name: "", ident: "hostname", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "executor_ids", v0_name: "", ident: "executor_ids", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_ATTRIBUTE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "url", v0_name: "", ident: "url", label: Label::Optional, kind: Kind::Message(&MESOS_V1_URL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Optional, kind: Kind::Message(&MESOS_V1_UNAVAILABILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "allocation_info", v0_name: "", ident: "allocation_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_ALLOCATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation", v0_name: "mesos.Offer.Operation", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (6, 7), (2, 3), (3, 4), (4, 5), (5, 6), (11, 13), (12, 14), (13, 15), (14, 16), (7, 8), (8, 9), (9, 10), (10, 11)] }), declared: &[0, 11, 1, 6, 2, 3, 4, 5, 12, 13, 14, 15, 7, 8, 9, 10], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_OFFER_OPERATION_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCH), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "reserve", v0_name: "", ident: "reserve", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_RESERVE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "unreserve", v0_name: "", ident: "unreserve", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_UNRESERVE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "create", v0_name: "", ident: "create", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "destroy", v0_name: "", ident: "destroy", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "launch_group", v0_name: "", ident: "launch_group", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "create_volume", v0_name: "", ident: "create_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "destroy_volume", v0_name: "", ident: "destroy_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "create_block", v0_name: "", ident: "create_block", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE_BLOCK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "destroy_block", v0_name: "", ident: "destroy_block", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY_BLOCK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OPERATION_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "grow_volume", v0_name: "", ident: "grow_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_GROW_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "shrink_volume", v0_name: "", ident: "shrink_volume", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "create_disk", v0_name: "", ident: "create_disk", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE_DISK), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "destroy_disk", v0_name: "", ident: "destroy_disk", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY_DISK), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_LAUNCH: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Launch", v0_name: "mesos.Offer.Operation.Launch", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "task_infos", v0_name: "", ident: "task_infos", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_TASK_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.LaunchGroup", v0_name: "mesos.Offer.Operation.LaunchGroup", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "executor", v0_name: "", ident: "executor", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "task_group", v0_name: "", ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_GROUP_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_RESERVE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Reserve", v0_name: "mesos.Offer.Operation.Reserve", map_entry: false, union: None, declared: &[1, 0], fields: &[
    FieldTable { number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "source", v0_name: "", ident: "source", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_UNRESERVE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Unreserve", v0_name: "mesos.Offer.Operation.Unreserve", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_CREATE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Create", v0_name: "mesos.Offer.Operation.Create", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_DESTROY: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Destroy", v0_name: "mesos.Offer.Operation.Destroy", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_GROW_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.GrowVolume", v0_name: "mesos.Offer.Operation.GrowVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "addition", v0_name: "", ident: "addition", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.ShrinkVolume", v0_name: "mesos.Offer.Operation.ShrinkVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "subtract", v0_name: "", ident: "subtract", label: Label::Required, kind: Kind::Message(&MESOS_V1_VALUE_SCALAR), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_CREATE_DISK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateDisk", v0_name: "mesos.Offer.Operation.CreateDisk", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "target_type", v0_name: "", ident: "target_type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "target_profile", v0_name: "", ident: "target_profile", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_DESTROY_DISK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyDisk", v0_name: "mesos.Offer.Operation.DestroyDisk", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_CREATE_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateVolume", v0_name: "mesos.Offer.Operation.CreateVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "target_type", v0_name: "", ident: "target_type", label: Label::Required, kind: Kind::Enum(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_DESTROY_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyVolume", v0_name: "mesos.Offer.Operation.DestroyVolume", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_CREATE_BLOCK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateBlock", v0_name: "mesos.Offer.Operation.CreateBlock", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OFFER_OPERATION_DESTROY_BLOCK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyBlock", v0_name: "mesos.Offer.Operation.DestroyBlock", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "block", v0_name: "", ident: "block", label: Label::Required, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_INVERSE_OFFER: MessageTable = MessageTable { name: "mesos.v1.InverseOffer", v0_name: "mesos.InverseOffer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "url", v0_name: "", ident: "url", label: Label::Optional, kind: Kind::Message(&MESOS_V1_URL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Required, kind: Kind::Message(&MESOS_V1_UNAVAILABILITY), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_REQUEST: MessageTable = MessageTable { name: "mesos.v1.Request", v0_name: "mesos.Request", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FILTERS: MessageTable = MessageTable { name: "mesos.v1.Filters", v0_name: "mesos.Filters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "refuse_seconds", v0_name: "", ident: "refuse_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(5.0)), oneof: None },
] };
static MESOS_V1_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.OperationStatus", v0_name: "mesos.OperationStatus", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_OPERATION_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS_V1_OPERATION_STATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "converted_resources", v0_name: "", ident: "converted_resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS_V1_UUID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_OPERATION: MessageTable = MessageTable { name: "mesos.v1.Operation", v0_name: "mesos.Operation", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "latest_status", v0_name: "", ident: "latest_status", label: Label::Required, kind: Kind::Message(&MESOS_V1_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS_V1_UUID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event", v0_name: "mesos.scheduler.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (9, 9), (3, 4), (10, 10), (4, 5), (11, 11), (5, 6), (6, 7), (7, 8)] }), declared: &[0, 1, 2, 8, 3, 9, 4, 10, 5, 6, 7], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SCHEDULER_EVENT_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "offers", v0_name: "", ident: "offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "rescind", v0_name: "", ident: "rescind", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCIND), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_MESSAGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "failure", v0_name: "", ident: "failure", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_FAILURE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_ERROR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "rescind_inverse_offer", v0_name: "", ident: "rescind_inverse_offer", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "update_operation_status", v0_name: "", ident: "update_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Subscribed", v0_name: "mesos.scheduler.Event.Subscribed", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "heartbeat_interval_seconds", v0_name: "", ident: "heartbeat_interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "master_info", v0_name: "", ident: "master_info", label: Label::Optional, kind: Kind::Message(&MESOS_V1_MASTER_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Offers", v0_name: "mesos.scheduler.Event.Offers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "offers", v0_name: "", ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_INVERSE_OFFER), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.InverseOffers", v0_name: "mesos.scheduler.Event.InverseOffers", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_INVERSE_OFFER), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_RESCIND: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Rescind", v0_name: "mesos.scheduler.Event.Rescind", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "offer_id", v0_name: "", ident: "offer_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.RescindInverseOffer", v0_name: "mesos.scheduler.Event.RescindInverseOffer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "inverse_offer_id", v0_name: "", ident: "inverse_offer_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_UPDATE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Update", v0_name: "mesos.scheduler.Event.Update", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_STATUS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.UpdateOperationStatus", v0_name: "mesos.scheduler.Event.UpdateOperationStatus", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS_V1_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_MESSAGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Message", v0_name: "mesos.scheduler.Event.Message", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_FAILURE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Failure", v0_name: "mesos.scheduler.Event.Failure", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "status", v0_name: "", ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_EVENT_ERROR: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Error", v0_name: "mesos.scheduler.Event.Error", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "message", v0_name: "", ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_RESPONSE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Response", v0_name: "mesos.scheduler.Response", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2)] }), declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SCHEDULER_RESPONSE_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS), packed: false, deprecated: true, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Response.ReconcileOperations", v0_name: "mesos.scheduler.Response.ReconcileOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "operation_statuses", v0_name: "", ident: "operation_statuses", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OPERATION_STATUS), packed: false, deprecated: true, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint", v0_name: "mesos.scheduler.AttributeConstraint", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "selector", v0_name: "", ident: "selector", label: Label::Required, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "predicate", v0_name: "", ident: "predicate", label: Label::Required, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Selector", v0_name: "mesos.scheduler.AttributeConstraint.Selector", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "pseudoattribute_type", v0_name: "", ident: "pseudoattribute_type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 2, name: "attribute_name", v0_name: "", ident: "attribute_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: Some(0) },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate", v0_name: "mesos.scheduler.AttributeConstraint.Predicate", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "exists", v0_name: "", ident: "exists", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 2, name: "not_exists", v0_name: "", ident: "not_exists", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 3, name: "text_equals", v0_name: "", ident: "text_equals", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 4, name: "text_not_equals", v0_name: "", ident: "text_not_equals", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 5, name: "text_matches", v0_name: "", ident: "text_matches", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES), packed: false, deprecated: false, default: None, oneof: Some(0) },
    FieldTable { number: 6, name: "text_not_matches", v0_name: "", ident: "text_not_matches", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES), packed: false, deprecated: false, default: None, oneof: Some(0) },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.Exists", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.NotExists", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextEquals", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextNotEquals", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextMatches", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "regex", v0_name: "", ident: "regex", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextNotMatches", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "regex", v0_name: "", ident: "regex", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints", v0_name: "mesos.scheduler.OfferConstraints", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "role_constraints", v0_name: "", ident: "role_constraints", label: Label::Map, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_ENTRY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraints", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "groups", v0_name: "", ident: "groups", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraints.Group", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "attribute_constraints", v0_name: "", ident: "attribute_constraints", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraintsEntry", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraintsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(1, 3), (3, 4), (4, 5), (13, 13), (14, 14), (5, 15), (6, 6), (7, 7), (8, 8), (15, 17), (9, 9), (16, 18), (10, 10), (11, 11), (12, 16), (17, 19)] }), declared: &[0, 1, 2, 3, 4, 11, 12, 13, 5, 6, 7, 15, 8, 16, 9, 10, 14, 17], fields: &[
    FieldTable { number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SCHEDULER_CALL_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUBSCRIBE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "accept", v0_name: "", ident: "accept", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "decline", v0_name: "", ident: "decline", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_KILL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "shutdown", v0_name: "", ident: "shutdown", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_SHUTDOWN), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "acknowledge", v0_name: "", ident: "acknowledge", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "reconcile", v0_name: "", ident: "reconcile", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_MESSAGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "request", v0_name: "", ident: "request", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_REQUEST), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "accept_inverse_offers", v0_name: "", ident: "accept_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "decline_inverse_offers", v0_name: "", ident: "decline_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "revive", v0_name: "", ident: "revive", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_REVIVE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "suppress", v0_name: "", ident: "suppress", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUPPRESS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "acknowledge_operation_status", v0_name: "", ident: "acknowledge_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "update_framework", v0_name: "", ident: "update_framework", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_SUBSCRIBE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Subscribe", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_ACCEPT: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Accept", v0_name: "mesos.scheduler.Call.Accept", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_OPERATION), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FILTERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_DECLINE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Decline", v0_name: "mesos.scheduler.Call.Decline", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FILTERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.AcceptInverseOffers", v0_name: "mesos.scheduler.Call.AcceptInverseOffers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "inverse_offer_ids", v0_name: "", ident: "inverse_offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FILTERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.DeclineInverseOffers", v0_name: "mesos.scheduler.Call.DeclineInverseOffers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "inverse_offer_ids", v0_name: "", ident: "inverse_offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_OFFER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FILTERS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_REVIVE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Revive", v0_name: "mesos.scheduler.Call.Revive", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_KILL: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Kill", v0_name: "mesos.scheduler.Call.Kill", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS_V1_KILL_POLICY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_SHUTDOWN: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Shutdown", v0_name: "mesos.scheduler.Call.Shutdown", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Acknowledge", v0_name: "mesos.scheduler.Call.Acknowledge", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus", v0_name: "mesos.scheduler.Call.AcknowledgeOperationStatus", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OPERATION_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_RECONCILE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Reconcile", v0_name: "mesos.scheduler.Call.Reconcile", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Reconcile.Task", v0_name: "mesos.scheduler.Call.Reconcile.Task", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.ReconcileOperations", v0_name: "mesos.scheduler.Call.ReconcileOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation", v0_name: "mesos.scheduler.Call.ReconcileOperations.Operation", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_OPERATION_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_MESSAGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Message", v0_name: "mesos.scheduler.Call.Message", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_REQUEST: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Request", v0_name: "mesos.scheduler.Call.Request", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "requests", v0_name: "", ident: "requests", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_REQUEST), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_SUPPRESS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Suppress", v0_name: "mesos.scheduler.Call.Suppress", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.UpdateFramework", v0_name: "mesos.scheduler.Call.UpdateFramework", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SCHEDULER_API_RESULT: MessageTable = MessageTable { name: "mesos.v1.scheduler.APIResult", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "status_code", v0_name: "", ident: "status_code", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "response", v0_name: "", ident: "response", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_SCHEDULER_CALL: MessageTable = MessageTable { name: "mesos.scheduler.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(1, 3), (3, 4), (4, 5), (13, 13), (14, 14), (5, 15), (6, 6), (7, 7), (8, 8), (15, 17), (9, 9), (16, 18), (10, 10), (11, 11), (12, 16), (17, 19)] }), declared: &[0, 1, 2, 3, 4, 11, 12, 13, 5, 6, 7, 15, 8, 16, 9, 10, 14, 17], fields: &[
    FieldTable { number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_SCHEDULER_CALL_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS_SCHEDULER_CALL_SUBSCRIBE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "accept", v0_name: "", ident: "accept", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "decline", v0_name: "", ident: "decline", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_KILL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "shutdown", v0_name: "", ident: "shutdown", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_SHUTDOWN), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "acknowledge", v0_name: "", ident: "acknowledge", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "reconcile", v0_name: "", ident: "reconcile", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_MESSAGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "request", v0_name: "", ident: "request", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_REQUEST), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "accept_inverse_offers", v0_name: "", ident: "accept_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "decline_inverse_offers", v0_name: "", ident: "decline_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "revive", v0_name: "", ident: "revive", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_REVIVE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "suppress", v0_name: "", ident: "suppress", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUPPRESS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "acknowledge_operation_status", v0_name: "", ident: "acknowledge_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "update_framework", v0_name: "", ident: "update_framework", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_SCHEDULER_CALL_SUBSCRIBE: MessageTable = MessageTable { name: "mesos.scheduler.Call.Subscribe", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "force", v0_name: "", ident: "force", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_AGENT_INFO: MessageTable = MessageTable { name: "mesos.v1.AgentInfo", v0_name: "mesos.SlaveInfo", map_entry: false, union: None, declared: &[0, 7, 2, 4, 5, 8, 1, 3, 6], fields: &[
    FieldTable { number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "webui_hostname", v0_name: "", ident: "webui_hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "webui_port", v0_name: "", ident: "webui_port", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: Some(Default::Integer(8081)), oneof: None },
    FieldTable { number: 5, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_ATTRIBUTE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_AGENT_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "checkpoint", v0_name: "", ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), oneof: None },
    FieldTable { number: 8, name: "port", v0_name: "", ident: "port", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: Some(Default::Integer(5051)), oneof: None },
    FieldTable { number: 10, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DOMAIN_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_AGENT_INFO_CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.AgentInfo.Capability", v0_name: "mesos.SlaveInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_AGENT_INFO_CAPABILITY_TYPE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DRAIN_CONFIG: MessageTable = MessageTable { name: "mesos.v1.DrainConfig", v0_name: "mesos.DrainConfig", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "max_grace_period", v0_name: "", ident: "max_grace_period", label: Label::Optional, kind: Kind::Message(&MESOS_V1_DURATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "mark_gone", v0_name: "", ident: "mark_gone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), oneof: None },
] };
static MESOS_V1_DRAIN_INFO: MessageTable = MessageTable { name: "mesos.v1.DrainInfo", v0_name: "mesos.DrainInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS_V1_DRAIN_STATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&MESOS_V1_DRAIN_CONFIG), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT: MessageTable = MessageTable { name: "mesos.v1.executor.Event", v0_name: "mesos.executor.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 4), (8, 8), (3, 5), (4, 3), (5, 6), (6, 7)] }), declared: &[0, 1, 2, 3, 7, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_EXECUTOR_EVENT_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "acknowledged", v0_name: "", ident: "acknowledged", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCH), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_KILL), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_MESSAGE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ERROR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "launch_group", v0_name: "", ident: "launch_group", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Subscribed", v0_name: "mesos.executor.Event.Subscribed", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "agent_info", v0_name: "slave_info", ident: "agent_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_AGENT_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_ID), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_LAUNCH: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Launch", v0_name: "mesos.executor.Event.Launch", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "task", v0_name: "", ident: "task", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP: MessageTable = MessageTable { name: "mesos.v1.executor.Event.LaunchGroup", v0_name: "mesos.executor.Event.LaunchGroup", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "task_group", v0_name: "", ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_GROUP_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_KILL: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Kill", v0_name: "mesos.executor.Event.Kill", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS_V1_KILL_POLICY), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Acknowledged", v0_name: "mesos.executor.Event.Acknowledged", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_MESSAGE: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Message", v0_name: "mesos.executor.Event.Message", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_EVENT_ERROR: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Error", v0_name: "mesos.executor.Event.Error", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 1, name: "message", v0_name: "", ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_CALL: MessageTable = MessageTable { name: "mesos.v1.executor.Call", v0_name: "mesos.executor.Call", map_entry: false, union: Some(&UnionTable { tag: 3, bodies: &[(1, 4), (2, 5), (3, 6)] }), declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS_V1_EXECUTOR_CALL_TYPE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_CALL_SUBSCRIBE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS_V1_EXECUTOR_CALL_MESSAGE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_CALL_SUBSCRIBE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Subscribe", v0_name: "mesos.executor.Call.Subscribe", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "unacknowledged_tasks", v0_name: "", ident: "unacknowledged_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_TASK_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "unacknowledged_updates", v0_name: "", ident: "unacknowledged_updates", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_CALL_UPDATE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Update", v0_name: "mesos.executor.Call.Update", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_STATUS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_EXECUTOR_CALL_MESSAGE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Message", v0_name: "mesos.executor.Call.Message", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { number: 2, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_VERSION_INFO: MessageTable = MessageTable { name: "mesos.v1.VersionInfo", v0_name: "mesos.VersionInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "version", v0_name: "", ident: "version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "build_date", v0_name: "", ident: "build_date", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "build_time", v0_name: "", ident: "build_time", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "build_user", v0_name: "", ident: "build_user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "git_sha", v0_name: "", ident: "git_sha", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "git_branch", v0_name: "", ident: "git_branch", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "git_tag", v0_name: "", ident: "git_tag", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FLAG: MessageTable = MessageTable { name: "mesos.v1.Flag", v0_name: "mesos.Flag", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_METRIC: MessageTable = MessageTable { name: "mesos.v1.Metric", v0_name: "mesos.Metric", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_FILE_INFO: MessageTable = MessageTable { name: "mesos.v1.FileInfo", v0_name: "mesos.FileInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "nlink", v0_name: "", ident: "nlink", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "size", v0_name: "", ident: "size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "mtime", v0_name: "", ident: "mtime", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TIME_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "uid", v0_name: "", ident: "uid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "gid", v0_name: "", ident: "gid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TRAFFIC_CONTROL_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.TrafficControlStatistics", v0_name: "mesos.TrafficControlStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "backlog", v0_name: "", ident: "backlog", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "bytes", v0_name: "", ident: "bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "drops", v0_name: "", ident: "drops", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "overlimits", v0_name: "", ident: "overlimits", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "packets", v0_name: "", ident: "packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "qlen", v0_name: "", ident: "qlen", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "ratebps", v0_name: "", ident: "ratebps", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "ratepps", v0_name: "", ident: "ratepps", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "requeues", v0_name: "", ident: "requeues", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_IP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.IpStatistics", v0_name: "mesos.IpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], fields: &[
    FieldTable { number: 1, name: "Forwarding", v0_name: "", ident: "forwarding", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "DefaultTTL", v0_name: "", ident: "default_ttl", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "InReceives", v0_name: "", ident: "in_receives", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "InHdrErrors", v0_name: "", ident: "in_hdr_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "InAddrErrors", v0_name: "", ident: "in_addr_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "ForwDatagrams", v0_name: "", ident: "forw_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "InUnknownProtos", v0_name: "", ident: "in_unknown_protos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "InDiscards", v0_name: "", ident: "in_discards", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "InDelivers", v0_name: "", ident: "in_delivers", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "OutRequests", v0_name: "", ident: "out_requests", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "OutDiscards", v0_name: "", ident: "out_discards", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "OutNoRoutes", v0_name: "", ident: "out_no_routes", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "ReasmTimeout", v0_name: "", ident: "reasm_timeout", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "ReasmReqds", v0_name: "", ident: "reasm_reqds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "ReasmOKs", v0_name: "", ident: "reasm_o_ks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "ReasmFails", v0_name: "", ident: "reasm_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "FragOKs", v0_name: "", ident: "frag_o_ks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "FragFails", v0_name: "", ident: "frag_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "FragCreates", v0_name: "", ident: "frag_creates", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ICMP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.IcmpStatistics", v0_name: "mesos.IcmpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26], fields: &[
    FieldTable { number: 1, name: "InMsgs", v0_name: "", ident: "in_msgs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "InErrors", v0_name: "", ident: "in_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "InDestUnreachs", v0_name: "", ident: "in_dest_unreachs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "InTimeExcds", v0_name: "", ident: "in_time_excds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "InParmProbs", v0_name: "", ident: "in_parm_probs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "InSrcQuenchs", v0_name: "", ident: "in_src_quenchs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "InRedirects", v0_name: "", ident: "in_redirects", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "InEchos", v0_name: "", ident: "in_echos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "InEchoReps", v0_name: "", ident: "in_echo_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "InTimestamps", v0_name: "", ident: "in_timestamps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "InTimestampReps", v0_name: "", ident: "in_timestamp_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "InAddrMasks", v0_name: "", ident: "in_addr_masks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "InAddrMaskReps", v0_name: "", ident: "in_addr_mask_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "OutMsgs", v0_name: "", ident: "out_msgs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "OutErrors", v0_name: "", ident: "out_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "OutDestUnreachs", v0_name: "", ident: "out_dest_unreachs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "OutTimeExcds", v0_name: "", ident: "out_time_excds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "OutParmProbs", v0_name: "", ident: "out_parm_probs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 20, name: "OutSrcQuenchs", v0_name: "", ident: "out_src_quenchs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 21, name: "OutRedirects", v0_name: "", ident: "out_redirects", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 22, name: "OutEchos", v0_name: "", ident: "out_echos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 23, name: "OutEchoReps", v0_name: "", ident: "out_echo_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 24, name: "OutTimestamps", v0_name: "", ident: "out_timestamps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 25, name: "OutTimestampReps", v0_name: "", ident: "out_timestamp_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 26, name: "OutAddrMasks", v0_name: "", ident: "out_addr_masks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 27, name: "OutAddrMaskReps", v0_name: "", ident: "out_addr_mask_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_TCP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.TcpStatistics", v0_name: "mesos.TcpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], fields: &[
    FieldTable { number: 1, name: "RtoAlgorithm", v0_name: "", ident: "rto_algorithm", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "RtoMin", v0_name: "", ident: "rto_min", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "RtoMax", v0_name: "", ident: "rto_max", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "MaxConn", v0_name: "", ident: "max_conn", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "ActiveOpens", v0_name: "", ident: "active_opens", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "PassiveOpens", v0_name: "", ident: "passive_opens", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "AttemptFails", v0_name: "", ident: "attempt_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "EstabResets", v0_name: "", ident: "estab_resets", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "CurrEstab", v0_name: "", ident: "curr_estab", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "InSegs", v0_name: "", ident: "in_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "OutSegs", v0_name: "", ident: "out_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "RetransSegs", v0_name: "", ident: "retrans_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "InErrs", v0_name: "", ident: "in_errs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "OutRsts", v0_name: "", ident: "out_rsts", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_UDP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.UdpStatistics", v0_name: "mesos.UdpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { number: 1, name: "InDatagrams", v0_name: "", ident: "in_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "NoPorts", v0_name: "", ident: "no_ports", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "InErrors", v0_name: "", ident: "in_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "OutDatagrams", v0_name: "", ident: "out_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "RcvbufErrors", v0_name: "", ident: "rcvbuf_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "SndbufErrors", v0_name: "", ident: "sndbuf_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "IgnoredMulti", v0_name: "", ident: "ignored_multi", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_SNMP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.SNMPStatistics", v0_name: "mesos.SNMPStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "ip_stats", v0_name: "", ident: "ip_stats", label: Label::Optional, kind: Kind::Message(&MESOS_V1_IP_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "icmp_stats", v0_name: "", ident: "icmp_stats", label: Label::Optional, kind: Kind::Message(&MESOS_V1_ICMP_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "tcp_stats", v0_name: "", ident: "tcp_stats", label: Label::Optional, kind: Kind::Message(&MESOS_V1_TCP_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "udp_stats", v0_name: "", ident: "udp_stats", label: Label::Optional, kind: Kind::Message(&MESOS_V1_UDP_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_PERF_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.PerfStatistics", v0_name: "mesos.PerfStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52], fields: &[
    FieldTable { number: 1, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "cycles", v0_name: "", ident: "cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "stalled_cycles_frontend", v0_name: "", ident: "stalled_cycles_frontend", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "stalled_cycles_backend", v0_name: "", ident: "stalled_cycles_backend", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "instructions", v0_name: "", ident: "instructions", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "cache_references", v0_name: "", ident: "cache_references", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "cache_misses", v0_name: "", ident: "cache_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "branches", v0_name: "", ident: "branches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "branch_misses", v0_name: "", ident: "branch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "bus_cycles", v0_name: "", ident: "bus_cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "ref_cycles", v0_name: "", ident: "ref_cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "cpu_clock", v0_name: "", ident: "cpu_clock", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "task_clock", v0_name: "", ident: "task_clock", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "page_faults", v0_name: "", ident: "page_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "minor_faults", v0_name: "", ident: "minor_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "major_faults", v0_name: "", ident: "major_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "context_switches", v0_name: "", ident: "context_switches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "cpu_migrations", v0_name: "", ident: "cpu_migrations", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 20, name: "alignment_faults", v0_name: "", ident: "alignment_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 21, name: "emulation_faults", v0_name: "", ident: "emulation_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 22, name: "l1_dcache_loads", v0_name: "", ident: "l1_dcache_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 23, name: "l1_dcache_load_misses", v0_name: "", ident: "l1_dcache_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 24, name: "l1_dcache_stores", v0_name: "", ident: "l1_dcache_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 25, name: "l1_dcache_store_misses", v0_name: "", ident: "l1_dcache_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 26, name: "l1_dcache_prefetches", v0_name: "", ident: "l1_dcache_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 27, name: "l1_dcache_prefetch_misses", v0_name: "", ident: "l1_dcache_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 28, name: "l1_icache_loads", v0_name: "", ident: "l1_icache_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 29, name: "l1_icache_load_misses", v0_name: "", ident: "l1_icache_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 30, name: "l1_icache_prefetches", v0_name: "", ident: "l1_icache_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 31, name: "l1_icache_prefetch_misses", v0_name: "", ident: "l1_icache_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 32, name: "llc_loads", v0_name: "", ident: "llc_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 33, name: "llc_load_misses", v0_name: "", ident: "llc_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 34, name: "llc_stores", v0_name: "", ident: "llc_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 35, name: "llc_store_misses", v0_name: "", ident: "llc_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 36, name: "llc_prefetches", v0_name: "", ident: "llc_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 37, name: "llc_prefetch_misses", v0_name: "", ident: "llc_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 38, name: "dtlb_loads", v0_name: "", ident: "dtlb_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 39, name: "dtlb_load_misses", v0_name: "", ident: "dtlb_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 40, name: "dtlb_stores", v0_name: "", ident: "dtlb_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 41, name: "dtlb_store_misses", v0_name: "", ident: "dtlb_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 42, name: "dtlb_prefetches", v0_name: "", ident: "dtlb_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 43, name: "dtlb_prefetch_misses", v0_name: "", ident: "dtlb_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 44, name: "itlb_loads", v0_name: "", ident: "itlb_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 45, name: "itlb_load_misses", v0_name: "", ident: "itlb_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 46, name: "branch_loads", v0_name: "", ident: "branch_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 47, name: "branch_load_misses", v0_name: "", ident: "branch_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 48, name: "node_loads", v0_name: "", ident: "node_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 49, name: "node_load_misses", v0_name: "", ident: "node_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 50, name: "node_stores", v0_name: "", ident: "node_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 51, name: "node_store_misses", v0_name: "", ident: "node_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 52, name: "node_prefetches", v0_name: "", ident: "node_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 53, name: "node_prefetch_misses", v0_name: "", ident: "node_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_PROVIDER_INFO: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderInfo", v0_name: "mesos.ResourceProviderInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_ATTRIBUTE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "default_reservations", v0_name: "", ident: "default_reservations", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE_RESERVATION_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "storage", v0_name: "", ident: "storage", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderInfo.Storage", v0_name: "mesos.ResourceProviderInfo.Storage", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "plugin", v0_name: "", ident: "plugin", label: Label::Required, kind: Kind::Message(&MESOS_V1_CSI_PLUGIN_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "reconciliation_interval_seconds", v0_name: "", ident: "reconciliation_interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CSI_PLUGIN_INFO: MessageTable = MessageTable { name: "mesos.v1.CSIPluginInfo", v0_name: "mesos.CSIPluginInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: Some(Default::Text("default")), oneof: None },
    FieldTable { number: 3, name: "containers", v0_name: "", ident: "containers", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "endpoints", v0_name: "", ident: "endpoints", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_CSI_PLUGIN_ENDPOINT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "target_path_root", v0_name: "", ident: "target_path_root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "target_path_exists", v0_name: "", ident: "target_path_exists", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CSI_PLUGIN_CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.CSIPluginContainerInfo", v0_name: "mesos.CSIPluginContainerInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "services", v0_name: "", ident: "services", label: Label::Repeated, kind: Kind::Enum(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS_V1_COMMAND_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CONTAINER_INFO), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_CSI_PLUGIN_ENDPOINT: MessageTable = MessageTable { name: "mesos.v1.CSIPluginEndpoint", v0_name: "mesos.CSIPluginEndpoint", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "csi_service", v0_name: "", ident: "csi_service", label: Label::Required, kind: Kind::Enum(&MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "endpoint", v0_name: "", ident: "endpoint", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_ROLE: MessageTable = MessageTable { name: "mesos.v1.Role", v0_name: "mesos.Role", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "weight", v0_name: "", ident: "weight", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_FRAMEWORK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_WEIGHT_INFO: MessageTable = MessageTable { name: "mesos.v1.WeightInfo", v0_name: "mesos.WeightInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "weight", v0_name: "", ident: "weight", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RATE_LIMIT: MessageTable = MessageTable { name: "mesos.v1.RateLimit", v0_name: "mesos.RateLimit", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "qps", v0_name: "", ident: "qps", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "principal", v0_name: "", ident: "principal", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "capacity", v0_name: "", ident: "capacity", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RATE_LIMITS: MessageTable = MessageTable { name: "mesos.v1.RateLimits", v0_name: "mesos.RateLimits", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { number: 1, name: "limits", v0_name: "", ident: "limits", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RATE_LIMIT), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "aggregate_default_qps", v0_name: "", ident: "aggregate_default_qps", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "aggregate_default_capacity", v0_name: "", ident: "aggregate_default_capacity", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_USAGE: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage", v0_name: "mesos.ResourceUsage", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { number: 1, name: "executors", v0_name: "", ident: "executors", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE_USAGE_EXECUTOR), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "total", v0_name: "", ident: "total", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_USAGE_EXECUTOR: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage.Executor", v0_name: "mesos.ResourceUsage.Executor", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS_V1_EXECUTOR_INFO), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "allocated", v0_name: "", ident: "allocated", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "statistics", v0_name: "", ident: "statistics", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS_V1_CONTAINER_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage.Executor.Task", v0_name: "mesos.ResourceUsage.Executor.Task", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS_V1_TASK_ID), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_RESOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS_V1_LABELS), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics", v0_name: "mesos.ResourceStatistics", map_entry: false, union: None, declared: &[0, 29, 30, 1, 2, 3, 44, 6, 7, 8, 35, 36, 51, 52, 5, 37, 9, 10, 38, 4, 11, 39, 40, 31, 32, 33, 25, 26, 42, 43, 12, 13, 14, 15, 16, 17, 18, 19, 20, 45, 46, 47, 48, 49, 50, 53, 54, 21, 22, 23, 24, 27, 28, 34, 41], fields: &[
    FieldTable { number: 1, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "cpus_user_time_secs", v0_name: "", ident: "cpus_user_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "cpus_system_time_secs", v0_name: "", ident: "cpus_system_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "cpus_limit", v0_name: "", ident: "cpus_limit", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "mem_rss_bytes", v0_name: "", ident: "mem_rss_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "mem_limit_bytes", v0_name: "", ident: "mem_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "cpus_nr_periods", v0_name: "", ident: "cpus_nr_periods", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "cpus_nr_throttled", v0_name: "", ident: "cpus_nr_throttled", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "cpus_throttled_time_secs", v0_name: "", ident: "cpus_throttled_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "mem_file_bytes", v0_name: "", ident: "mem_file_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 11, name: "mem_anon_bytes", v0_name: "", ident: "mem_anon_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 12, name: "mem_mapped_file_bytes", v0_name: "", ident: "mem_mapped_file_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 13, name: "perf", v0_name: "", ident: "perf", label: Label::Optional, kind: Kind::Message(&MESOS_V1_PERF_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 14, name: "net_rx_packets", v0_name: "", ident: "net_rx_packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 15, name: "net_rx_bytes", v0_name: "", ident: "net_rx_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 16, name: "net_rx_errors", v0_name: "", ident: "net_rx_errors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 17, name: "net_rx_dropped", v0_name: "", ident: "net_rx_dropped", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 18, name: "net_tx_packets", v0_name: "", ident: "net_tx_packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 19, name: "net_tx_bytes", v0_name: "", ident: "net_tx_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 20, name: "net_tx_errors", v0_name: "", ident: "net_tx_errors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 21, name: "net_tx_dropped", v0_name: "", ident: "net_tx_dropped", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 22, name: "net_tcp_rtt_microsecs_p50", v0_name: "", ident: "net_tcp_rtt_microsecs_p50", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 23, name: "net_tcp_rtt_microsecs_p90", v0_name: "", ident: "net_tcp_rtt_microsecs_p90", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 24, name: "net_tcp_rtt_microsecs_p95", v0_name: "", ident: "net_tcp_rtt_microsecs_p95", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 25, name: "net_tcp_rtt_microsecs_p99", v0_name: "", ident: "net_tcp_rtt_microsecs_p99", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 26, name: "disk_limit_bytes", v0_name: "", ident: "disk_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 27, name: "disk_used_bytes", v0_name: "", ident: "disk_used_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 28, name: "net_tcp_active_connections", v0_name: "", ident: "net_tcp_active_connections", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 29, name: "net_tcp_time_wait_connections", v0_name: "", ident: "net_tcp_time_wait_connections", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 30, name: "processes", v0_name: "", ident: "processes", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 31, name: "threads", v0_name: "", ident: "threads", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 32, name: "mem_low_pressure_counter", v0_name: "", ident: "mem_low_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 33, name: "mem_medium_pressure_counter", v0_name: "", ident: "mem_medium_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 34, name: "mem_critical_pressure_counter", v0_name: "", ident: "mem_critical_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 35, name: "net_traffic_control_statistics", v0_name: "", ident: "net_traffic_control_statistics", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_TRAFFIC_CONTROL_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 36, name: "mem_total_bytes", v0_name: "", ident: "mem_total_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 37, name: "mem_total_memsw_bytes", v0_name: "", ident: "mem_total_memsw_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 38, name: "mem_soft_limit_bytes", v0_name: "", ident: "mem_soft_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 39, name: "mem_cache_bytes", v0_name: "", ident: "mem_cache_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 40, name: "mem_swap_bytes", v0_name: "", ident: "mem_swap_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 41, name: "mem_unevictable_bytes", v0_name: "", ident: "mem_unevictable_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 42, name: "net_snmp_statistics", v0_name: "", ident: "net_snmp_statistics", label: Label::Optional, kind: Kind::Message(&MESOS_V1_SNMP_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 43, name: "disk_statistics", v0_name: "", ident: "disk_statistics", label: Label::Repeated, kind: Kind::Message(&MESOS_V1_DISK_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 44, name: "blkio_statistics", v0_name: "", ident: "blkio_statistics", label: Label::Optional, kind: Kind::Message(&MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 45, name: "cpus_soft_limit", v0_name: "", ident: "cpus_soft_limit", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 46, name: "net_tx_rate_limit", v0_name: "", ident: "net_tx_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 47, name: "net_tx_burst_rate_limit", v0_name: "", ident: "net_tx_burst_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 48, name: "net_tx_burst_size", v0_name: "", ident: "net_tx_burst_size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 49, name: "net_rx_rate_limit", v0_name: "", ident: "net_rx_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 50, name: "net_rx_burst_rate_limit", v0_name: "", ident: "net_rx_burst_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 51, name: "net_rx_burst_size", v0_name: "", ident: "net_rx_burst_size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 52, name: "mem_kmem_usage_bytes", v0_name: "", ident: "mem_kmem_usage_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 53, name: "mem_kmem_tcp_usage_bytes", v0_name: "", ident: "mem_kmem_tcp_usage_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 54, name: "net_rate_statistics", v0_name: "", ident: "net_rate_statistics", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 55, name: "net_ephemeral_ports", v0_name: "", ident: "net_ephemeral_ports", label: Label::Optional, kind: Kind::Message(&MESOS_V1_VALUE_RANGE), packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics.RatePercentiles", v0_name: "mesos.ResourceStatistics.RatePercentiles", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { number: 1, name: "min", v0_name: "", ident: "min", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "max", v0_name: "", ident: "max", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "p50", v0_name: "", ident: "p50", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "p90", v0_name: "", ident: "p90", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "p95", v0_name: "", ident: "p95", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "p99", v0_name: "", ident: "p99", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "p999", v0_name: "", ident: "p999", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "p9999", v0_name: "", ident: "p9999", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "samples", v0_name: "", ident: "samples", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics.RateStatistics", v0_name: "mesos.ResourceStatistics.RateStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { number: 1, name: "rx_rate", v0_name: "", ident: "rx_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "rx_packet_rate", v0_name: "", ident: "rx_packet_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "rx_drop_rate", v0_name: "", ident: "rx_drop_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "rx_error_rate", v0_name: "", ident: "rx_error_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 5, name: "tx_rate", v0_name: "", ident: "tx_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 6, name: "tx_packet_rate", v0_name: "", ident: "tx_packet_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 7, name: "tx_drop_rate", v0_name: "", ident: "tx_drop_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 8, name: "tx_error_rate", v0_name: "", ident: "tx_error_rate", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 9, name: "sampling_window_secs", v0_name: "", ident: "sampling_window_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 10, name: "sampling_interval_secs", v0_name: "", ident: "sampling_interval_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, oneof: None },
] };
static MESOS_V1_DISK_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.DiskStatistics", v0_name: "mesos.DiskStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { number: 1, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_SOURCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 2, name: "persistence", v0_name: "", ident: "persistence", label: Label::Optional, kind: Kind::Message(&MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE), packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 3, name: "limit_bytes", v0_name: "", ident: "limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
    FieldTable { number: 4, name: "used_bytes", v0_name: "", ident: "used_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, oneof: None },
] };

/// Every message of the schema, in order of declaration.
pub static MESSAGES: &[&MessageTable] = &[
    &MESOS_ACL,
    &MESOS_ACL_ENTITY,
    &MESOS_ACL_REGISTER_FRAMEWORK,
    &MESOS_ACL_RUN_TASK,
    &MESOS_ACL_TEARDOWN_FRAMEWORK,
    &MESOS_ACL_RESERVE_RESOURCES,
    &MESOS_ACL_UNRESERVE_RESOURCES,
    &MESOS_ACL_CREATE_VOLUME,
    &MESOS_ACL_DESTROY_VOLUME,
    &MESOS_ACL_RESIZE_VOLUME,
    &MESOS_ACL_GET_QUOTA,
    &MESOS_ACL_UPDATE_QUOTA,
    &MESOS_ACL_VIEW_ROLE,
    &MESOS_ACL_UPDATE_WEIGHT,
    &MESOS_ACL_GET_ENDPOINT,
    &MESOS_ACL_VIEW_FRAMEWORK,
    &MESOS_ACL_VIEW_TASK,
    &MESOS_ACL_VIEW_EXECUTOR,
    &MESOS_ACL_ACCESS_SANDBOX,
    &MESOS_ACL_ACCESS_MESOS_LOG,
    &MESOS_ACL_VIEW_FLAGS,
    &MESOS_ACL_LAUNCH_NESTED_CONTAINER_AS_USER,
    &MESOS_ACL_LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER,
    &MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_AS_USER,
    &MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER,
    &MESOS_ACL_ATTACH_CONTAINER_INPUT,
    &MESOS_ACL_ATTACH_CONTAINER_OUTPUT,
    &MESOS_ACL_KILL_NESTED_CONTAINER,
    &MESOS_ACL_WAIT_NESTED_CONTAINER,
    &MESOS_ACL_VIEW_CONTAINER,
    &MESOS_ACL_REMOVE_NESTED_CONTAINER,
    &MESOS_ACL_SET_LOG_LEVEL,
    &MESOS_ACL_REGISTER_AGENT,
    &MESOS_ACL_UPDATE_MAINTENANCE_SCHEDULE,
    &MESOS_ACL_GET_MAINTENANCE_SCHEDULE,
    &MESOS_ACL_START_MAINTENANCE,
    &MESOS_ACL_STOP_MAINTENANCE,
    &MESOS_ACL_GET_MAINTENANCE_STATUS,
    &MESOS_ACL_DRAIN_AGENT,
    &MESOS_ACL_DEACTIVATE_AGENT,
    &MESOS_ACL_REACTIVATE_AGENT,
    &MESOS_ACL_MARK_AGENT_GONE,
    &MESOS_ACL_LAUNCH_STANDALONE_CONTAINER,
    &MESOS_ACL_KILL_STANDALONE_CONTAINER,
    &MESOS_ACL_WAIT_STANDALONE_CONTAINER,
    &MESOS_ACL_REMOVE_STANDALONE_CONTAINER,
    &MESOS_ACL_VIEW_STANDALONE_CONTAINER,
    &MESOS_ACL_MARK_RESOURCE_PROVIDERS_GONE,
    &MESOS_ACL_MODIFY_RESOURCE_PROVIDER_CONFIG,
    &MESOS_ACL_PRUNE_IMAGES,
    &MESOS_ACL_CREATE_BLOCK_DISK,
    &MESOS_ACL_DESTROY_BLOCK_DISK,
    &MESOS_ACL_CREATE_MOUNT_DISK,
    &MESOS_ACL_DESTROY_MOUNT_DISK,
    &MESOS_ACL_DESTROY_RAW_DISK,
    &MESOS_ACL_VIEW_RESOURCE_PROVIDER,
    &MESOS_ACL_SHUTDOWN_FRAMEWORK,
    &MESOS_ACL_SET_QUOTA,
    &MESOS_ACL_REMOVE_QUOTA,
    &MESOS_AC_LS,
    &MESOS_V1_FRAMEWORK_ID,
    &MESOS_V1_OFFER_ID,
    &MESOS_V1_AGENT_ID,
    &MESOS_V1_TASK_ID,
    &MESOS_V1_EXECUTOR_ID,
    &MESOS_V1_CONTAINER_ID,
    &MESOS_V1_RESOURCE_PROVIDER_ID,
    &MESOS_V1_OPERATION_ID,
    &MESOS_V1_UUID,
    &MESOS_V1_LABELS,
    &MESOS_V1_LABEL,
    &MESOS_V1_PARAMETER,
    &MESOS_V1_PARAMETERS,
    &MESOS_V1_VALUE,
    &MESOS_V1_VALUE_SCALAR,
    &MESOS_V1_VALUE_RANGE,
    &MESOS_V1_VALUE_RANGES,
    &MESOS_V1_VALUE_SET,
    &MESOS_V1_VALUE_TEXT,
    &MESOS_V1_ATTRIBUTE,
    &MESOS_V1_FRAMEWORK_INFO,
    &MESOS_V1_FRAMEWORK_INFO_CAPABILITY,
    &MESOS_V1_FRAMEWORK_INFO_OFFER_FILTERS_ENTRY,
    &MESOS_V1_OFFER_FILTERS,
    &MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES,
    &MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES_QUANTITIES_ENTRY,
    &MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES,
    &MESOS_V1_ADDRESS,
    &MESOS_V1_URL,
    &MESOS_V1_TIME_INFO,
    &MESOS_V1_DURATION_INFO,
    &MESOS_V1_UNAVAILABILITY,
    &MESOS_V1_MACHINE_ID,
    &MESOS_V1_MACHINE_INFO,
    &MESOS_V1_DOMAIN_INFO,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO,
    &MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO,
    &MESOS_V1_MASTER_INFO,
    &MESOS_V1_MASTER_INFO_CAPABILITY,
    &MESOS_V1_CREDENTIAL,
    &MESOS_V1_CREDENTIALS,
    &MESOS_V1_SECRET,
    &MESOS_V1_SECRET_REFERENCE,
    &MESOS_V1_SECRET_VALUE,
    &MESOS_V1_COMMAND_INFO,
    &MESOS_V1_COMMAND_INFO_URI,
    &MESOS_V1_COMMAND_INFO_CONTAINER_INFO,
    &MESOS_V1_ENVIRONMENT,
    &MESOS_V1_ENVIRONMENT_VARIABLE,
    &MESOS_V1_DEVICE,
    &MESOS_V1_DEVICE_NUMBER,
    &MESOS_V1_DEVICE_ACCESS,
    &MESOS_V1_DEVICE_ACCESS_ACCESS,
    &MESOS_V1_DEVICE_WHITELIST,
    &MESOS_V1_CGROUP_INFO,
    &MESOS_V1_CGROUP_INFO_BLKIO,
    &MESOS_V1_CGROUP_INFO_BLKIO_VALUE,
    &MESOS_V1_CGROUP_INFO_BLKIO_CFQ,
    &MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS,
    &MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING,
    &MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS,
    &MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS,
    &MESOS_V1_CGROUP_INFO_NET_CLS,
    &MESOS_V1_IMAGE,
    &MESOS_V1_IMAGE_APPC,
    &MESOS_V1_IMAGE_DOCKER,
    &MESOS_V1_CAPABILITY_INFO,
    &MESOS_V1_SECCOMP_INFO,
    &MESOS_V1_LINUX_INFO,
    &MESOS_V1_R_LIMIT_INFO,
    &MESOS_V1_R_LIMIT_INFO_R_LIMIT,
    &MESOS_V1_NETWORK_INFO,
    &MESOS_V1_NETWORK_INFO_IP_ADDRESS,
    &MESOS_V1_NETWORK_INFO_PORT_MAPPING,
    &MESOS_V1_VOLUME,
    &MESOS_V1_VOLUME_SOURCE,
    &MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_HOST_PATH,
    &MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_STAGE_SECRETS_ENTRY,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_PUBLISH_SECRETS_ENTRY,
    &MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_VOLUME_CONTEXT_ENTRY,
    &MESOS_V1_MOUNT_PROPAGATION,
    &MESOS_V1_CONTAINER_INFO,
    &MESOS_V1_CONTAINER_INFO_DOCKER_INFO,
    &MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING,
    &MESOS_V1_CONTAINER_INFO_MESOS_INFO,
    &MESOS_V1_CONTAINER_STATUS,
    &MESOS_V1_TTY_INFO,
    &MESOS_V1_TTY_INFO_WINDOW_SIZE,
    &MESOS_V1_DISCOVERY_INFO,
    &MESOS_V1_PORT,
    &MESOS_V1_PORTS,
    &MESOS_V1_RESOURCE,
    &MESOS_V1_RESOURCE_ALLOCATION_INFO,
    &MESOS_V1_RESOURCE_RESERVATION_INFO,
    &MESOS_V1_RESOURCE_DISK_INFO,
    &MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH,
    &MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT,
    &MESOS_V1_RESOURCE_REVOCABLE_INFO,
    &MESOS_V1_RESOURCE_SHARED_INFO,
    &MESOS_V1_EXECUTOR_INFO,
    &MESOS_V1_CHECK_INFO,
    &MESOS_V1_CHECK_INFO_COMMAND,
    &MESOS_V1_CHECK_INFO_HTTP,
    &MESOS_V1_CHECK_INFO_TCP,
    &MESOS_V1_HEALTH_CHECK,
    &MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO,
    &MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO,
    &MESOS_V1_CHECK_STATUS_INFO,
    &MESOS_V1_CHECK_STATUS_INFO_COMMAND,
    &MESOS_V1_CHECK_STATUS_INFO_HTTP,
    &MESOS_V1_CHECK_STATUS_INFO_TCP,
    &MESOS_V1_TASK_INFO,
    &MESOS_V1_TASK_INFO_LIMITS_ENTRY,
    &MESOS_V1_TASK_GROUP_INFO,
    &MESOS_V1_TASK,
    &MESOS_V1_TASK_LIMITS_ENTRY,
    &MESOS_V1_TASK_STATUS,
    &MESOS_V1_TASK_RESOURCE_LIMITATION,
    &MESOS_V1_KILL_POLICY,
    &MESOS_V1_OFFER,
    &MESOS_V1_OFFER_OPERATION,
    &MESOS_V1_OFFER_OPERATION_LAUNCH,
    &MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP,
    &MESOS_V1_OFFER_OPERATION_RESERVE,
    &MESOS_V1_OFFER_OPERATION_UNRESERVE,
    &MESOS_V1_OFFER_OPERATION_CREATE,
    &MESOS_V1_OFFER_OPERATION_DESTROY,
    &MESOS_V1_OFFER_OPERATION_GROW_VOLUME,
    &MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME,
    &MESOS_V1_OFFER_OPERATION_CREATE_DISK,
    &MESOS_V1_OFFER_OPERATION_DESTROY_DISK,
    &MESOS_V1_OFFER_OPERATION_CREATE_VOLUME,
    &MESOS_V1_OFFER_OPERATION_DESTROY_VOLUME,
    &MESOS_V1_OFFER_OPERATION_CREATE_BLOCK,
    &MESOS_V1_OFFER_OPERATION_DESTROY_BLOCK,
    &MESOS_V1_INVERSE_OFFER,
    &MESOS_V1_REQUEST,
    &MESOS_V1_FILTERS,
    &MESOS_V1_OPERATION_STATUS,
    &MESOS_V1_OPERATION,
    &MESOS_V1_SCHEDULER_EVENT,
    &MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED,
    &MESOS_V1_SCHEDULER_EVENT_OFFERS,
    &MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_EVENT_RESCIND,
    &MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER,
    &MESOS_V1_SCHEDULER_EVENT_UPDATE,
    &MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS,
    &MESOS_V1_SCHEDULER_EVENT_MESSAGE,
    &MESOS_V1_SCHEDULER_EVENT_FAILURE,
    &MESOS_V1_SCHEDULER_EVENT_ERROR,
    &MESOS_V1_SCHEDULER_RESPONSE,
    &MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES,
    &MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP,
    &MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_ENTRY,
    &MESOS_V1_SCHEDULER_CALL,
    &MESOS_V1_SCHEDULER_CALL_SUBSCRIBE,
    &MESOS_V1_SCHEDULER_CALL_ACCEPT,
    &MESOS_V1_SCHEDULER_CALL_DECLINE,
    &MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS,
    &MESOS_V1_SCHEDULER_CALL_REVIVE,
    &MESOS_V1_SCHEDULER_CALL_KILL,
    &MESOS_V1_SCHEDULER_CALL_SHUTDOWN,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION,
    &MESOS_V1_SCHEDULER_CALL_MESSAGE,
    &MESOS_V1_SCHEDULER_CALL_REQUEST,
    &MESOS_V1_SCHEDULER_CALL_SUPPRESS,
    &MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK,
    &MESOS_V1_SCHEDULER_API_RESULT,
    &MESOS_SCHEDULER_CALL,
    &MESOS_SCHEDULER_CALL_SUBSCRIBE,
    &MESOS_V1_AGENT_INFO,
    &MESOS_V1_AGENT_INFO_CAPABILITY,
    &MESOS_V1_DRAIN_CONFIG,
    &MESOS_V1_DRAIN_INFO,
    &MESOS_V1_EXECUTOR_EVENT,
    &MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCH,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP,
    &MESOS_V1_EXECUTOR_EVENT_KILL,
    &MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED,
    &MESOS_V1_EXECUTOR_EVENT_MESSAGE,
    &MESOS_V1_EXECUTOR_EVENT_ERROR,
    &MESOS_V1_EXECUTOR_CALL,
    &MESOS_V1_EXECUTOR_CALL_SUBSCRIBE,
    &MESOS_V1_EXECUTOR_CALL_UPDATE,
    &MESOS_V1_EXECUTOR_CALL_MESSAGE,
    &MESOS_V1_VERSION_INFO,
    &MESOS_V1_FLAG,
    &MESOS_V1_METRIC,
    &MESOS_V1_FILE_INFO,
    &MESOS_V1_TRAFFIC_CONTROL_STATISTICS,
    &MESOS_V1_IP_STATISTICS,
    &MESOS_V1_ICMP_STATISTICS,
    &MESOS_V1_TCP_STATISTICS,
    &MESOS_V1_UDP_STATISTICS,
    &MESOS_V1_SNMP_STATISTICS,
    &MESOS_V1_PERF_STATISTICS,
    &MESOS_V1_RESOURCE_PROVIDER_INFO,
    &MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE,
    &MESOS_V1_CSI_PLUGIN_INFO,
    &MESOS_V1_CSI_PLUGIN_CONTAINER_INFO,
    &MESOS_V1_CSI_PLUGIN_ENDPOINT,
    &MESOS_V1_ROLE,
    &MESOS_V1_WEIGHT_INFO,
    &MESOS_V1_RATE_LIMIT,
    &MESOS_V1_RATE_LIMITS,
    &MESOS_V1_RESOURCE_USAGE,
    &MESOS_V1_RESOURCE_USAGE_EXECUTOR,
    &MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK,
    &MESOS_V1_RESOURCE_STATISTICS,
    &MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES,
    &MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS,
    &MESOS_V1_DISK_STATISTICS,
];
pub mod mesos {
pub const Acl: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL;
pub const AcLs: &crate::wire::MessageTable = &crate::proto::tables::MESOS_AC_LS;
pub mod acl {
pub const Entity: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_ENTITY;
pub const RegisterFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REGISTER_FRAMEWORK;
pub const RunTask: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_RUN_TASK;
pub const TeardownFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_TEARDOWN_FRAMEWORK;
pub const ReserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_RESERVE_RESOURCES;
pub const UnreserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_UNRESERVE_RESOURCES;
pub const CreateVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DESTROY_VOLUME;
pub const ResizeVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_RESIZE_VOLUME;
pub const GetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_GET_QUOTA;
pub const UpdateQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_UPDATE_QUOTA;
pub const ViewRole: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_ROLE;
pub const UpdateWeight: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_UPDATE_WEIGHT;
pub const GetEndpoint: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_GET_ENDPOINT;
pub const ViewFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_FRAMEWORK;
pub const ViewTask: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_TASK;
pub const ViewExecutor: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_EXECUTOR;
pub const AccessSandbox: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_ACCESS_SANDBOX;
pub const AccessMesosLog: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_ACCESS_MESOS_LOG;
pub const ViewFlags: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_FLAGS;
pub const LaunchNestedContainerAsUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_LAUNCH_NESTED_CONTAINER_AS_USER;
pub const LaunchNestedContainerUnderParentWithUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER;
pub const LaunchNestedContainerSessionAsUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_AS_USER;
pub const LaunchNestedContainerSessionUnderParentWithUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER;
pub const AttachContainerInput: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_ATTACH_CONTAINER_INPUT;
pub const AttachContainerOutput: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_ATTACH_CONTAINER_OUTPUT;
pub const KillNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_KILL_NESTED_CONTAINER;
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_WAIT_NESTED_CONTAINER;
pub const ViewContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_CONTAINER;
pub const RemoveNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REMOVE_NESTED_CONTAINER;
pub const SetLogLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_SET_LOG_LEVEL;
pub const RegisterAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REGISTER_AGENT;
pub const UpdateMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_UPDATE_MAINTENANCE_SCHEDULE;
pub const GetMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_GET_MAINTENANCE_SCHEDULE;
pub const StartMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_START_MAINTENANCE;
pub const StopMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_STOP_MAINTENANCE;
pub const GetMaintenanceStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_GET_MAINTENANCE_STATUS;
pub const DrainAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DRAIN_AGENT;
pub const DeactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DEACTIVATE_AGENT;
pub const ReactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REACTIVATE_AGENT;
pub const MarkAgentGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_MARK_AGENT_GONE;
pub const LaunchStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_LAUNCH_STANDALONE_CONTAINER;
pub const KillStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_KILL_STANDALONE_CONTAINER;
pub const WaitStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_WAIT_STANDALONE_CONTAINER;
pub const RemoveStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REMOVE_STANDALONE_CONTAINER;
pub const ViewStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_STANDALONE_CONTAINER;
pub const MarkResourceProvidersGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_MARK_RESOURCE_PROVIDERS_GONE;
pub const ModifyResourceProviderConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_MODIFY_RESOURCE_PROVIDER_CONFIG;
pub const PruneImages: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_PRUNE_IMAGES;
pub const CreateBlockDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_CREATE_BLOCK_DISK;
pub const DestroyBlockDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DESTROY_BLOCK_DISK;
pub const CreateMountDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_CREATE_MOUNT_DISK;
pub const DestroyMountDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DESTROY_MOUNT_DISK;
pub const DestroyRawDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_DESTROY_RAW_DISK;
pub const ViewResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_VIEW_RESOURCE_PROVIDER;
pub const ShutdownFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_SHUTDOWN_FRAMEWORK;
pub const SetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_SET_QUOTA;
pub const RemoveQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS_ACL_REMOVE_QUOTA;
pub mod entity {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_ACL_ENTITY_TYPE;
}
}
pub mod scheduler {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS_SCHEDULER_CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS_SCHEDULER_CALL_SUBSCRIBE;
}
}
pub mod v1 {
pub const FrameworkId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FRAMEWORK_ID;
pub const OfferId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_ID;
pub const AgentId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_AGENT_ID;
pub const TaskId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_ID;
pub const ExecutorId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_ID;
pub const ContainerId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_ID;
pub const ResourceProviderId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_PROVIDER_ID;
pub const OperationId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OPERATION_ID;
pub const Uuid: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_UUID;
pub const Labels: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_LABELS;
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_LABEL;
pub const Parameter: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_PARAMETER;
pub const Parameters: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_PARAMETERS;
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE;
pub const Attribute: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ATTRIBUTE;
pub const FrameworkInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FRAMEWORK_INFO;
pub const OfferFilters: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_FILTERS;
pub const Address: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ADDRESS;
pub const Url: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_URL;
pub const TimeInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TIME_INFO;
pub const DurationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DURATION_INFO;
pub const Unavailability: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_UNAVAILABILITY;
pub const MachineId: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_MACHINE_ID;
pub const MachineInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_MACHINE_INFO;
pub const DomainInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DOMAIN_INFO;
pub const MasterInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_MASTER_INFO;
pub const Credential: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CREDENTIAL;
pub const Credentials: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CREDENTIALS;
pub const Secret: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SECRET;
pub const CommandInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_COMMAND_INFO;
pub const Environment: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ENVIRONMENT;
pub const Device: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DEVICE;
pub const DeviceAccess: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DEVICE_ACCESS;
pub const DeviceWhitelist: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DEVICE_WHITELIST;
pub const CgroupInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO;
pub const Image: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_IMAGE;
pub const CapabilityInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CAPABILITY_INFO;
pub const SeccompInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SECCOMP_INFO;
pub const LinuxInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_LINUX_INFO;
pub const RLimitInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_R_LIMIT_INFO;
pub const NetworkInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_NETWORK_INFO;
pub const Volume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME;
pub const MountPropagation: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_MOUNT_PROPAGATION;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO;
pub const ContainerStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_STATUS;
pub const TtyInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TTY_INFO;
pub const DiscoveryInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DISCOVERY_INFO;
pub const Port: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_PORT;
pub const Ports: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_PORTS;
pub const Resource: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE;
pub const ExecutorInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_INFO;
pub const CheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_INFO;
pub const HealthCheck: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_HEALTH_CHECK;
pub const CheckStatusInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_STATUS_INFO;
pub const TaskInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_INFO;
pub const TaskGroupInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_GROUP_INFO;
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK;
pub const TaskStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_STATUS;
pub const TaskResourceLimitation: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_RESOURCE_LIMITATION;
pub const KillPolicy: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_KILL_POLICY;
pub const Offer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER;
pub const InverseOffer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_INVERSE_OFFER;
pub const Request: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_REQUEST;
pub const Filters: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FILTERS;
pub const OperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OPERATION_STATUS;
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OPERATION;
pub const AgentInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_AGENT_INFO;
pub const DrainConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DRAIN_CONFIG;
pub const DrainInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DRAIN_INFO;
pub const VersionInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VERSION_INFO;
pub const Flag: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FLAG;
pub const Metric: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_METRIC;
pub const FileInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FILE_INFO;
pub const TrafficControlStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TRAFFIC_CONTROL_STATISTICS;
pub const IpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_IP_STATISTICS;
pub const IcmpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ICMP_STATISTICS;
pub const TcpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TCP_STATISTICS;
pub const UdpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_UDP_STATISTICS;
pub const SnmpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SNMP_STATISTICS;
pub const PerfStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_PERF_STATISTICS;
pub const ResourceProviderInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_PROVIDER_INFO;
pub const CsiPluginInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CSI_PLUGIN_INFO;
pub const CsiPluginContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CSI_PLUGIN_CONTAINER_INFO;
pub const CsiPluginEndpoint: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CSI_PLUGIN_ENDPOINT;
pub const Role: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ROLE;
pub const WeightInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_WEIGHT_INFO;
pub const RateLimit: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RATE_LIMIT;
pub const RateLimits: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RATE_LIMITS;
pub const ResourceUsage: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_USAGE;
pub const ResourceStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_STATISTICS;
pub const DiskStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DISK_STATISTICS;
pub const TaskState: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_TASK_STATE;
pub const OperationState: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_OPERATION_STATE;
pub const DrainState: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_DRAIN_STATE;
pub const Status: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_STATUS;
pub mod agent_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_AGENT_INFO_CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_AGENT_INFO_CAPABILITY_TYPE;
}
}
pub mod capability_info {
pub const Capability: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CAPABILITY_INFO_CAPABILITY;
}
pub mod cgroup_info {
pub const Blkio: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO;
pub const NetCls: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_NET_CLS;
pub mod blkio {
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_VALUE;
pub const Cfq: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_CFQ;
pub const Throttling: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING;
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_STATISTICS;
pub const Operation: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_OPERATION;
pub mod cfq {
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_CFQ_STATISTICS;
}
pub mod throttling {
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CGROUP_INFO_BLKIO_THROTTLING_STATISTICS;
}
}
}
pub mod check_info {
pub const Command: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_INFO_COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_INFO_HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_INFO_TCP;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CHECK_INFO_TYPE;
}
pub mod check_status_info {
pub const Command: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_STATUS_INFO_COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_STATUS_INFO_HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CHECK_STATUS_INFO_TCP;
}
pub mod command_info {
pub const Uri: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_COMMAND_INFO_URI;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_COMMAND_INFO_CONTAINER_INFO;
}
pub mod container_info {
pub const DockerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO_DOCKER_INFO;
pub const MesosInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO_MESOS_INFO;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO_TYPE;
pub mod docker_info {
pub const PortMapping: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO_DOCKER_INFO_PORT_MAPPING;
pub const Network: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CONTAINER_INFO_DOCKER_INFO_NETWORK;
}
}
pub mod csi_plugin_container_info {
pub const Service: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_CSI_PLUGIN_CONTAINER_INFO_SERVICE;
}
pub mod device {
pub const Number: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DEVICE_NUMBER;
}
pub mod device_access {
pub const Access: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DEVICE_ACCESS_ACCESS;
}
pub mod discovery_info {
pub const Visibility: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_DISCOVERY_INFO_VISIBILITY;
}
pub mod domain_info {
pub const FaultDomain: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN;
pub mod fault_domain {
pub const RegionInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_REGION_INFO;
pub const ZoneInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_DOMAIN_INFO_FAULT_DOMAIN_ZONE_INFO;
}
}
pub mod environment {
pub const Variable: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_ENVIRONMENT_VARIABLE;
pub mod variable {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_ENVIRONMENT_VARIABLE_TYPE;
}
}
pub mod executor {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_CALL_SUBSCRIBE;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_CALL_UPDATE;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_CALL_MESSAGE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_EXECUTOR_CALL_TYPE;
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED;
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_LAUNCH_GROUP;
pub const Kill: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_KILL;
pub const Acknowledged: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_MESSAGE;
pub const Error: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_ERROR;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_EXECUTOR_EVENT_TYPE;
}
}
pub mod executor_info {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_EXECUTOR_INFO_TYPE;
}
pub mod framework_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FRAMEWORK_INFO_CAPABILITY;
pub const OfferFiltersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_FRAMEWORK_INFO_OFFER_FILTERS_ENTRY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_FRAMEWORK_INFO_CAPABILITY_TYPE;
}
}
pub mod health_check {
pub const HttpCheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_HEALTH_CHECK_HTTP_CHECK_INFO;
pub const TcpCheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_HEALTH_CHECK_TCP_CHECK_INFO;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_HEALTH_CHECK_TYPE;
}
pub mod image {
pub const Appc: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_IMAGE_APPC;
pub const Docker: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_IMAGE_DOCKER;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_IMAGE_TYPE;
}
pub mod linux_info {
pub const IpcMode: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_LINUX_INFO_IPC_MODE;
}
pub mod machine_info {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_MACHINE_INFO_MODE;
}
pub mod master_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_MASTER_INFO_CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_MASTER_INFO_CAPABILITY_TYPE;
}
}
pub mod mount_propagation {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_MOUNT_PROPAGATION_MODE;
}
pub mod network_info {
pub const IpAddress: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_NETWORK_INFO_IP_ADDRESS;
pub const PortMapping: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_NETWORK_INFO_PORT_MAPPING;
pub const Protocol: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_NETWORK_INFO_PROTOCOL;
}
pub mod offer {
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION;
pub mod operation {
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_LAUNCH_GROUP;
pub const Reserve: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_RESERVE;
pub const Unreserve: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_UNRESERVE;
pub const Create: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_CREATE;
pub const Destroy: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_DESTROY;
pub const GrowVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_GROW_VOLUME;
pub const ShrinkVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_SHRINK_VOLUME;
pub const CreateDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_CREATE_DISK;
pub const DestroyDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_DESTROY_DISK;
pub const CreateVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_DESTROY_VOLUME;
pub const CreateBlock: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_CREATE_BLOCK;
pub const DestroyBlock: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_DESTROY_BLOCK;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_OFFER_OPERATION_TYPE;
}
}
pub mod offer_filters {
pub const ResourceQuantities: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES;
pub const MinAllocatableResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_FILTERS_MIN_ALLOCATABLE_RESOURCES;
pub mod resource_quantities {
pub const QuantitiesEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_OFFER_FILTERS_RESOURCE_QUANTITIES_QUANTITIES_ENTRY;
}
}
pub mod r_limit_info {
pub const RLimit: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_R_LIMIT_INFO_R_LIMIT;
pub mod r_limit {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_R_LIMIT_INFO_R_LIMIT_TYPE;
}
}
pub mod resource {
pub const AllocationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_ALLOCATION_INFO;
pub const ReservationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_RESERVATION_INFO;
pub const DiskInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO;
pub const RevocableInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_REVOCABLE_INFO;
pub const SharedInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_SHARED_INFO;
pub mod disk_info {
pub const Persistence: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO_PERSISTENCE;
pub const Source: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO_SOURCE;
pub mod source {
pub const Path: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO_SOURCE_PATH;
pub const Mount: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO_SOURCE_MOUNT;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_RESOURCE_DISK_INFO_SOURCE_TYPE;
}
}
pub mod reservation_info {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_RESOURCE_RESERVATION_INFO_TYPE;
}
}
pub mod resource_provider_info {
pub const Storage: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_PROVIDER_INFO_STORAGE;
}
pub mod resource_statistics {
pub const RatePercentiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_STATISTICS_RATE_PERCENTILES;
pub const RateStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_STATISTICS_RATE_STATISTICS;
}
pub mod resource_usage {
pub const Executor: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_USAGE_EXECUTOR;
pub mod executor {
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_RESOURCE_USAGE_EXECUTOR_TASK;
}
}
pub mod scheduler {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_RESPONSE;
pub const AttributeConstraint: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT;
pub const OfferConstraints: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL;
pub const ApiResult: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_API_RESULT;
pub mod attribute_constraint {
pub const Selector: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR;
pub const Predicate: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE;
pub mod predicate {
pub const Exists: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_EXISTS;
pub const NotExists: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_NOT_EXISTS;
pub const TextEquals: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_EQUALS;
pub const TextNotEquals: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_EQUALS;
pub const TextMatches: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_MATCHES;
pub const TextNotMatches: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_PREDICATE_TEXT_NOT_MATCHES;
}
pub mod selector {
pub const PseudoattributeType: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_SCHEDULER_ATTRIBUTE_CONSTRAINT_SELECTOR_PSEUDOATTRIBUTE_TYPE;
}
}
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_SUBSCRIBE;
pub const Accept: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_ACCEPT;
pub const Decline: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_DECLINE;
pub const AcceptInverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_ACCEPT_INVERSE_OFFERS;
pub const DeclineInverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_DECLINE_INVERSE_OFFERS;
pub const Revive: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_REVIVE;
pub const Kill: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_KILL;
pub const Shutdown: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_SHUTDOWN;
pub const Acknowledge: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE;
pub const AcknowledgeOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE_OPERATION_STATUS;
pub const Reconcile: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_RECONCILE;
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_MESSAGE;
pub const Request: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_REQUEST;
pub const Suppress: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_SUPPRESS;
pub const UpdateFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_UPDATE_FRAMEWORK;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_TYPE;
pub mod reconcile {
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK;
}
pub mod reconcile_operations {
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_CALL_RECONCILE_OPERATIONS_OPERATION;
}
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED;
pub const Offers: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_OFFERS;
pub const InverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_INVERSE_OFFERS;
pub const Rescind: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_RESCIND;
pub const RescindInverseOffer: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_RESCIND_INVERSE_OFFER;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_UPDATE;
pub const UpdateOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_UPDATE_OPERATION_STATUS;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_MESSAGE;
pub const Failure: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_FAILURE;
pub const Error: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_ERROR;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_SCHEDULER_EVENT_TYPE;
}
pub mod offer_constraints {
pub const RoleConstraints: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS;
pub const RoleConstraintsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_ENTRY;
pub mod role_constraints {
pub const Group: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_OFFER_CONSTRAINTS_ROLE_CONSTRAINTS_GROUP;
}
}
pub mod response {
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SCHEDULER_RESPONSE_RECONCILE_OPERATIONS;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_SCHEDULER_RESPONSE_TYPE;
}
}
pub mod secret {
pub const Reference: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SECRET_REFERENCE;
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_SECRET_VALUE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_SECRET_TYPE;
}
pub mod task {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_LIMITS_ENTRY;
}
pub mod task_info {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TASK_INFO_LIMITS_ENTRY;
}
pub mod task_status {
pub const Source: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_TASK_STATUS_SOURCE;
pub const Reason: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_TASK_STATUS_REASON;
}
pub mod tty_info {
pub const WindowSize: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_TTY_INFO_WINDOW_SIZE;
}
pub mod value {
pub const Scalar: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE_SCALAR;
pub const Range: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE_RANGE;
pub const Ranges: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE_RANGES;
pub const Set: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE_SET;
pub const Text: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VALUE_TEXT;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_VALUE_TYPE;
}
pub mod volume {
pub const Source: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE;
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_VOLUME_MODE;
pub mod source {
pub const DockerVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_DOCKER_VOLUME;
pub const HostPath: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_HOST_PATH;
pub const SandboxPath: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH;
pub const CsiVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_TYPE;
pub mod csi_volume {
pub const VolumeCapability: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY;
pub const StaticProvisioning: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING;
pub mod static_provisioning {
pub const NodeStageSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_STAGE_SECRETS_ENTRY;
pub const NodePublishSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_NODE_PUBLISH_SECRETS_ENTRY;
pub const VolumeContextEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_STATIC_PROVISIONING_VOLUME_CONTEXT_ENTRY;
}
pub mod volume_capability {
pub const BlockVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_BLOCK_VOLUME;
pub const MountVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_MOUNT_VOLUME;
pub const AccessMode: &crate::wire::MessageTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE;
pub mod access_mode {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_CSI_VOLUME_VOLUME_CAPABILITY_ACCESS_MODE_MODE;
}
}
}
pub mod sandbox_path {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS_V1_VOLUME_SOURCE_SANDBOX_PATH_TYPE;
}
}
}
}
}
