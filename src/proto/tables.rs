// Written by build.rs from proto/. Do not edit.
use crate::wire::{Default, EnumTable, FieldTable, Kind, Label, MessageTable, Shown, UnionTable};

static CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE__MODE: EnumTable = EnumTable { name: "csi.v0.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
static MESOS__ACL__ENTITY__TYPE: EnumTable = EnumTable { name: "mesos.ACL.Entity.Type", values: &[(0, "SOME", ""), (1, "ANY", ""), (2, "NONE", "")] };
static MESOS__V1__SECRET__TYPE: EnumTable = EnumTable { name: "mesos.v1.Secret.Type", values: &[(0, "UNKNOWN", ""), (1, "REFERENCE", ""), (2, "VALUE", "")] };
static MESOS__V1__ENVIRONMENT__VARIABLE__TYPE: EnumTable = EnumTable { name: "mesos.v1.Environment.Variable.Type", values: &[(0, "UNKNOWN", ""), (1, "VALUE", ""), (2, "SECRET", "")] };
static MESOS__V1__CGROUP_INFO__BLKIO__OPERATION: EnumTable = EnumTable { name: "mesos.v1.CgroupInfo.Blkio.Operation", values: &[(0, "UNKNOWN", ""), (1, "TOTAL", ""), (2, "READ", ""), (3, "WRITE", ""), (4, "SYNC", ""), (5, "ASYNC", ""), (6, "DISCARD", "")] };
static MESOS__V1__IMAGE__TYPE: EnumTable = EnumTable { name: "mesos.v1.Image.Type", values: &[(1, "APPC", ""), (2, "DOCKER", "")] };
static MESOS__V1__CAPABILITY_INFO__CAPABILITY: EnumTable = EnumTable { name: "mesos.v1.CapabilityInfo.Capability", values: &[(0, "UNKNOWN", ""), (1000, "CHOWN", ""), (1001, "DAC_OVERRIDE", ""), (1002, "DAC_READ_SEARCH", ""), (1003, "FOWNER", ""), (1004, "FSETID", ""), (1005, "KILL", ""), (1006, "SETGID", ""), (1007, "SETUID", ""), (1008, "SETPCAP", ""), (1009, "LINUX_IMMUTABLE", ""), (1010, "NET_BIND_SERVICE", ""), (1011, "NET_BROADCAST", ""), (1012, "NET_ADMIN", ""), (1013, "NET_RAW", ""), (1014, "IPC_LOCK", ""), (1015, "IPC_OWNER", ""), (1016, "SYS_MODULE", ""), (1017, "SYS_RAWIO", ""), (1018, "SYS_CHROOT", ""), (1019, "SYS_PTRACE", ""), (1020, "SYS_PACCT", ""), (1021, "SYS_ADMIN", ""), (1022, "SYS_BOOT", ""), (1023, "SYS_NICE", ""), (1024, "SYS_RESOURCE", ""), (1025, "SYS_TIME", ""), (1026, "SYS_TTY_CONFIG", ""), (1027, "MKNOD", ""), (1028, "LEASE", ""), (1029, "AUDIT_WRITE", ""), (1030, "AUDIT_CONTROL", ""), (1031, "SETFCAP", ""), (1032, "MAC_OVERRIDE", ""), (1033, "MAC_ADMIN", ""), (1034, "SYSLOG", ""), (1035, "WAKE_ALARM", ""), (1036, "BLOCK_SUSPEND", ""), (1037, "AUDIT_READ", ""), (1038, "PERFMON", ""), (1039, "BPF", ""), (1040, "CHECKPOINT_RESTORE", "")] };
static MESOS__V1__LINUX_INFO__IPC_MODE: EnumTable = EnumTable { name: "mesos.v1.LinuxInfo.IpcMode", values: &[(0, "UNKNOWN", ""), (1, "PRIVATE", ""), (2, "SHARE_PARENT", "")] };
static MESOS__V1__R_LIMIT_INFO__R_LIMIT__TYPE: EnumTable = EnumTable { name: "mesos.v1.RLimitInfo.RLimit.Type", values: &[(0, "UNKNOWN", ""), (1, "RLMT_AS", ""), (2, "RLMT_CORE", ""), (3, "RLMT_CPU", ""), (4, "RLMT_DATA", ""), (5, "RLMT_FSIZE", ""), (6, "RLMT_LOCKS", ""), (7, "RLMT_MEMLOCK", ""), (8, "RLMT_MSGQUEUE", ""), (9, "RLMT_NICE", ""), (10, "RLMT_NOFILE", ""), (11, "RLMT_NPROC", ""), (12, "RLMT_RSS", ""), (13, "RLMT_RTPRIO", ""), (14, "RLMT_RTTIME", ""), (15, "RLMT_SIGPENDING", ""), (16, "RLMT_STACK", "")] };
static MESOS__V1__NETWORK_INFO__PROTOCOL: EnumTable = EnumTable { name: "mesos.v1.NetworkInfo.Protocol", values: &[(1, "IPv4", ""), (2, "IPv6", "")] };
static MESOS__V1__VOLUME__MODE: EnumTable = EnumTable { name: "mesos.v1.Volume.Mode", values: &[(1, "RW", ""), (2, "RO", "")] };
static MESOS__V1__VOLUME__SOURCE__TYPE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.Type", values: &[(0, "UNKNOWN", ""), (1, "DOCKER_VOLUME", ""), (4, "HOST_PATH", ""), (2, "SANDBOX_PATH", ""), (3, "SECRET", ""), (5, "CSI_VOLUME", "")] };
static MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH__TYPE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.SandboxPath.Type", values: &[(0, "UNKNOWN", ""), (1, "SELF", ""), (2, "PARENT", "")] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE__MODE: EnumTable = EnumTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
static MESOS__V1__MOUNT_PROPAGATION__MODE: EnumTable = EnumTable { name: "mesos.v1.MountPropagation.Mode", values: &[(0, "UNKNOWN", ""), (1, "HOST_TO_CONTAINER", ""), (2, "BIDIRECTIONAL", "")] };
static MESOS__V1__CONTAINER_INFO__TYPE: EnumTable = EnumTable { name: "mesos.v1.ContainerInfo.Type", values: &[(1, "DOCKER", ""), (2, "MESOS", "")] };
static MESOS__V1__CONTAINER_INFO__DOCKER_INFO__NETWORK: EnumTable = EnumTable { name: "mesos.v1.ContainerInfo.DockerInfo.Network", values: &[(1, "HOST", ""), (2, "BRIDGE", ""), (3, "NONE", ""), (4, "USER", "")] };
static MESOS__V1__DISCOVERY_INFO__VISIBILITY: EnumTable = EnumTable { name: "mesos.v1.DiscoveryInfo.Visibility", values: &[(0, "FRAMEWORK", ""), (1, "CLUSTER", ""), (2, "EXTERNAL", "")] };
static MESOS__V1__VALUE__TYPE: EnumTable = EnumTable { name: "mesos.v1.Value.Type", values: &[(0, "SCALAR", ""), (1, "RANGES", ""), (2, "SET", ""), (3, "TEXT", "")] };
static MESOS__V1__RESOURCE__RESERVATION_INFO__TYPE: EnumTable = EnumTable { name: "mesos.v1.Resource.ReservationInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "STATIC", ""), (2, "DYNAMIC", "")] };
static MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE: EnumTable = EnumTable { name: "mesos.v1.Resource.DiskInfo.Source.Type", values: &[(0, "UNKNOWN", ""), (1, "PATH", ""), (2, "MOUNT", ""), (3, "BLOCK", ""), (4, "RAW", "")] };
static MESOS__V1__EXECUTOR_INFO__TYPE: EnumTable = EnumTable { name: "mesos.v1.ExecutorInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "DEFAULT", ""), (2, "CUSTOM", "")] };
static MESOS__V1__FRAMEWORK_INFO__CAPABILITY__TYPE: EnumTable = EnumTable { name: "mesos.v1.FrameworkInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "REVOCABLE_RESOURCES", ""), (2, "TASK_KILLING_STATE", ""), (3, "GPU_RESOURCES", ""), (4, "SHARED_RESOURCES", ""), (5, "PARTITION_AWARE", ""), (6, "MULTI_ROLE", ""), (7, "RESERVATION_REFINEMENT", ""), (8, "REGION_AWARE", "")] };
static MESOS__V1__MACHINE_INFO__MODE: EnumTable = EnumTable { name: "mesos.v1.MachineInfo.Mode", values: &[(1, "UP", ""), (2, "DRAINING", ""), (3, "DOWN", "")] };
static MESOS__V1__CHECK_INFO__TYPE: EnumTable = EnumTable { name: "mesos.v1.CheckInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "COMMAND", ""), (2, "HTTP", ""), (3, "TCP", "")] };
static MESOS__V1__HEALTH_CHECK__TYPE: EnumTable = EnumTable { name: "mesos.v1.HealthCheck.Type", values: &[(0, "UNKNOWN", ""), (1, "COMMAND", ""), (2, "HTTP", ""), (3, "TCP", "")] };
static MESOS__V1__TASK_STATE: EnumTable = EnumTable { name: "mesos.v1.TaskState", values: &[(6, "TASK_STAGING", ""), (0, "TASK_STARTING", ""), (1, "TASK_RUNNING", ""), (8, "TASK_KILLING", ""), (2, "TASK_FINISHED", ""), (3, "TASK_FAILED", ""), (4, "TASK_KILLED", ""), (7, "TASK_ERROR", ""), (5, "TASK_LOST", ""), (9, "TASK_DROPPED", ""), (10, "TASK_UNREACHABLE", ""), (11, "TASK_GONE", ""), (12, "TASK_GONE_BY_OPERATOR", ""), (13, "TASK_UNKNOWN", "")] };
static MESOS__V1__TASK_STATUS__SOURCE: EnumTable = EnumTable { name: "mesos.v1.TaskStatus.Source", values: &[(0, "SOURCE_MASTER", ""), (1, "SOURCE_AGENT", "SOURCE_SLAVE"), (2, "SOURCE_EXECUTOR", "")] };
static MESOS__V1__TASK_STATUS__REASON: EnumTable = EnumTable { name: "mesos.v1.TaskStatus.Reason", values: &[(0, "REASON_COMMAND_EXECUTOR_FAILED", ""), (21, "REASON_CONTAINER_LAUNCH_FAILED", ""), (19, "REASON_CONTAINER_LIMITATION", ""), (20, "REASON_CONTAINER_LIMITATION_DISK", ""), (8, "REASON_CONTAINER_LIMITATION_MEMORY", ""), (17, "REASON_CONTAINER_PREEMPTED", ""), (22, "REASON_CONTAINER_UPDATE_FAILED", ""), (33, "REASON_MAX_COMPLETION_TIME_REACHED", ""), (23, "REASON_EXECUTOR_REGISTRATION_TIMEOUT", ""), (24, "REASON_EXECUTOR_REREGISTRATION_TIMEOUT", ""), (1, "REASON_EXECUTOR_TERMINATED", ""), (2, "REASON_EXECUTOR_UNREGISTERED", ""), (3, "REASON_FRAMEWORK_REMOVED", ""), (4, "REASON_GC_ERROR", ""), (5, "REASON_INVALID_FRAMEWORKID", ""), (6, "REASON_INVALID_OFFERS", ""), (27, "REASON_IO_SWITCHBOARD_EXITED", ""), (7, "REASON_MASTER_DISCONNECTED", ""), (9, "REASON_RECONCILIATION", ""), (18, "REASON_RESOURCES_UNKNOWN", ""), (10, "REASON_AGENT_DISCONNECTED", "REASON_SLAVE_DISCONNECTED"), (34, "REASON_AGENT_DRAINING", "REASON_SLAVE_DRAINING"), (11, "REASON_AGENT_REMOVED", "REASON_SLAVE_REMOVED"), (31, "REASON_AGENT_REMOVED_BY_OPERATOR", "REASON_SLAVE_REMOVED_BY_OPERATOR"), (32, "REASON_AGENT_REREGISTERED", "REASON_SLAVE_REREGISTERED"), (12, "REASON_AGENT_RESTARTED", "REASON_SLAVE_RESTARTED"), (13, "REASON_AGENT_UNKNOWN", "REASON_SLAVE_UNKNOWN"), (30, "REASON_TASK_KILLED_DURING_LAUNCH", ""), (28, "REASON_TASK_CHECK_STATUS_UPDATED", ""), (29, "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED", ""), (25, "REASON_TASK_GROUP_INVALID", ""), (26, "REASON_TASK_GROUP_UNAUTHORIZED", ""), (14, "REASON_TASK_INVALID", ""), (15, "REASON_TASK_UNAUTHORIZED", ""), (16, "REASON_TASK_UNKNOWN", "")] };
static MESOS__AUTHORIZATION__ACTION: EnumTable = EnumTable { name: "mesos.authorization.Action", values: &[(0, "UNKNOWN", ""), (1, "REGISTER_FRAMEWORK", ""), (1, "REGISTER_FRAMEWORK_WITH_ROLE", ""), (2, "RUN_TASK", ""), (3, "TEARDOWN_FRAMEWORK", ""), (3, "TEARDOWN_FRAMEWORK_WITH_PRINCIPAL", ""), (4, "RESERVE_RESOURCES", ""), (4, "RESERVE_RESOURCES_WITH_ROLE", ""), (5, "UNRESERVE_RESOURCES", ""), (5, "UNRESERVE_RESOURCES_WITH_PRINCIPAL", ""), (6, "CREATE_VOLUME", ""), (6, "CREATE_VOLUME_WITH_ROLE", ""), (7, "DESTROY_VOLUME", ""), (7, "DESTROY_VOLUME_WITH_PRINCIPAL", ""), (8, "GET_ENDPOINT_WITH_PATH", ""), (9, "VIEW_ROLE", ""), (10, "UPDATE_WEIGHT", ""), (10, "UPDATE_WEIGHT_WITH_ROLE", ""), (11, "GET_QUOTA", ""), (11, "GET_QUOTA_WITH_ROLE", ""), (12, "UPDATE_QUOTA", ""), (50, "UPDATE_QUOTA_WITH_CONFIG", ""), (13, "VIEW_FRAMEWORK", ""), (14, "VIEW_TASK", ""), (15, "VIEW_EXECUTOR", ""), (16, "ACCESS_SANDBOX", ""), (17, "ACCESS_MESOS_LOG", ""), (18, "VIEW_FLAGS", ""), (19, "LAUNCH_NESTED_CONTAINER", ""), (20, "KILL_NESTED_CONTAINER", ""), (21, "WAIT_NESTED_CONTAINER", ""), (22, "LAUNCH_NESTED_CONTAINER_SESSION", ""), (23, "ATTACH_CONTAINER_INPUT", ""), (24, "ATTACH_CONTAINER_OUTPUT", ""), (25, "VIEW_CONTAINER", ""), (26, "SET_LOG_LEVEL", ""), (27, "REMOVE_NESTED_CONTAINER", ""), (28, "REGISTER_AGENT", ""), (29, "UPDATE_MAINTENANCE_SCHEDULE", ""), (30, "GET_MAINTENANCE_SCHEDULE", ""), (31, "START_MAINTENANCE", ""), (32, "STOP_MAINTENANCE", ""), (33, "GET_MAINTENANCE_STATUS", ""), (51, "DRAIN_AGENT", ""), (52, "DEACTIVATE_AGENT", ""), (53, "REACTIVATE_AGENT", ""), (34, "MARK_AGENT_GONE", ""), (35, "LAUNCH_STANDALONE_CONTAINER", ""), (36, "KILL_STANDALONE_CONTAINER", ""), (37, "WAIT_STANDALONE_CONTAINER", ""), (38, "REMOVE_STANDALONE_CONTAINER", ""), (40, "VIEW_STANDALONE_CONTAINER", ""), (39, "MODIFY_RESOURCE_PROVIDER_CONFIG", ""), (48, "MARK_RESOURCE_PROVIDER_GONE", ""), (47, "VIEW_RESOURCE_PROVIDER", ""), (41, "PRUNE_IMAGES", ""), (42, "RESIZE_VOLUME", ""), (43, "CREATE_BLOCK_DISK", ""), (44, "DESTROY_BLOCK_DISK", ""), (45, "CREATE_MOUNT_DISK", ""), (46, "DESTROY_MOUNT_DISK", ""), (49, "DESTROY_RAW_DISK", "")] };
static MESOS__CSI__STATE__VOLUME_STATE__STATE: EnumTable = EnumTable { name: "mesos.csi.state.VolumeState.State", values: &[(0, "UNKNOWN", ""), (1, "CREATED", ""), (2, "NODE_READY", ""), (8, "VOL_READY", ""), (3, "PUBLISHED", ""), (4, "CONTROLLER_PUBLISH", ""), (5, "CONTROLLER_UNPUBLISH", ""), (9, "NODE_STAGE", ""), (10, "NODE_UNSTAGE", ""), (6, "NODE_PUBLISH", ""), (7, "NODE_UNPUBLISH", "")] };
static MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE: EnumTable = EnumTable { name: "mesos.csi.types.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
static MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION: EnumTable = EnumTable { name: "mesos.fetcher.FetcherInfo.Item.Action", values: &[(0, "BYPASS_CACHE", ""), (1, "DOWNLOAD_AND_CACHE", ""), (2, "RETRIEVE_FROM_CACHE", "")] };
static MESOS__V1__DRAIN_STATE: EnumTable = EnumTable { name: "mesos.v1.DrainState", values: &[(0, "UNKNOWN", ""), (1, "DRAINING", ""), (2, "DRAINED", "")] };
static MESOS__V1__AGENT_INFO__CAPABILITY__TYPE: EnumTable = EnumTable { name: "mesos.v1.AgentInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "MULTI_ROLE", ""), (2, "HIERARCHICAL_ROLE", ""), (3, "RESERVATION_REFINEMENT", ""), (4, "RESOURCE_PROVIDER", ""), (5, "RESIZE_VOLUME", ""), (6, "AGENT_OPERATION_FEEDBACK", ""), (7, "AGENT_DRAINING", ""), (8, "TASK_RESOURCE_LIMITS", "")] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE: EnumTable = EnumTable { name: "mesos.internal.ContainerDNSInfo.MesosInfo.NetworkMode", values: &[(0, "UNKNOWN", ""), (1, "HOST", ""), (2, "CNI", "")] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE: EnumTable = EnumTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo.NetworkMode", values: &[(0, "UNKNOWN", ""), (1, "HOST", ""), (2, "BRIDGE", ""), (3, "USER", "")] };
static MESOS__INTERNAL__LOG__ACTION__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.Action.Type", values: &[(1, "NOP", ""), (2, "APPEND", ""), (3, "TRUNCATE", "")] };
static MESOS__INTERNAL__LOG__METADATA__STATUS: EnumTable = EnumTable { name: "mesos.internal.log.Metadata.Status", values: &[(1, "VOTING", ""), (2, "RECOVERING", ""), (3, "STARTING", ""), (4, "EMPTY", "")] };
static MESOS__INTERNAL__LOG__RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.Record.Type", values: &[(1, "PROMISE", ""), (2, "ACTION", ""), (3, "METADATA", "")] };
static MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.PromiseResponse.Type", values: &[(1, "ACCEPT", ""), (2, "REJECT", ""), (3, "IGNORED", "")] };
static MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.WriteResponse.Type", values: &[(1, "ACCEPT", ""), (2, "REJECT", ""), (3, "IGNORED", "")] };
static MESOS__V1__MASTER_INFO__CAPABILITY__TYPE: EnumTable = EnumTable { name: "mesos.v1.MasterInfo.Capability.Type", values: &[(0, "UNKNOWN", ""), (1, "AGENT_UPDATE", ""), (2, "AGENT_DRAINING", ""), (3, "QUOTA_V2", "")] };
static MESOS__V1__OFFER__OPERATION__TYPE: EnumTable = EnumTable { name: "mesos.v1.Offer.Operation.Type", values: &[(0, "UNKNOWN", ""), (1, "LAUNCH", ""), (6, "LAUNCH_GROUP", ""), (2, "RESERVE", ""), (3, "UNRESERVE", ""), (4, "CREATE", ""), (5, "DESTROY", ""), (11, "GROW_VOLUME", ""), (12, "SHRINK_VOLUME", ""), (13, "CREATE_DISK", ""), (14, "DESTROY_DISK", ""), (7, "CREATE_VOLUME", ""), (8, "DESTROY_VOLUME", ""), (9, "CREATE_BLOCK", ""), (10, "DESTROY_BLOCK", "")] };
static MESOS__V1__OPERATION_STATE: EnumTable = EnumTable { name: "mesos.v1.OperationState", values: &[(0, "OPERATION_UNSUPPORTED", ""), (1, "OPERATION_PENDING", ""), (2, "OPERATION_FINISHED", ""), (3, "OPERATION_FAILED", ""), (4, "OPERATION_ERROR", ""), (5, "OPERATION_DROPPED", ""), (6, "OPERATION_UNREACHABLE", ""), (7, "OPERATION_GONE_BY_OPERATOR", ""), (8, "OPERATION_RECOVERING", ""), (9, "OPERATION_UNKNOWN", "")] };
static MESOS__V1__CSI_PLUGIN_CONTAINER_INFO__SERVICE: EnumTable = EnumTable { name: "mesos.v1.CSIPluginContainerInfo.Service", values: &[(0, "UNKNOWN", ""), (1, "CONTROLLER_SERVICE", ""), (2, "NODE_SERVICE", "")] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.v1.resource_provider.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "APPLY_OPERATION", ""), (3, "PUBLISH_RESOURCES", ""), (4, "ACKNOWLEDGE_OPERATION_STATUS", ""), (5, "RECONCILE_OPERATIONS", ""), (6, "TEARDOWN", "")] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__TYPE: EnumTable = EnumTable { name: "mesos.v1.resource_provider.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "UPDATE_OPERATION_STATUS", ""), (3, "UPDATE_STATE", ""), (4, "UPDATE_PUBLISH_RESOURCES_STATUS", "")] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS__STATUS: EnumTable = EnumTable { name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus.Status", values: &[(0, "UNKNOWN", ""), (1, "OK", ""), (2, "FAILED", "")] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE__STATE: EnumTable = EnumTable { name: "mesos.v1.resource_provider.Call.Update.State", values: &[(0, "UNKNOWN", ""), (1, "OK", ""), (2, "FAILED", "")] };
static MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.StatusUpdateRecord.Type", values: &[(0, "UPDATE", ""), (1, "ACK", "")] };
static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE: EnumTable = EnumTable { name: "mesos.internal.UpdateSlaveMessage.Type", values: &[(0, "UNKNOWN", ""), (1, "OVERSUBSCRIBED", ""), (2, "TOTAL", "")] };
static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.UpdateOperationStatusRecord.Type", values: &[(0, "UPDATE", ""), (1, "ACK", "")] };
static MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS__STATUS: EnumTable = EnumTable { name: "mesos.v1.allocator.InverseOfferStatus.Status", values: &[(1, "UNKNOWN", ""), (2, "ACCEPT", ""), (3, "DECLINE", "")] };
static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE: EnumTable = EnumTable { name: "mesos.internal.slave.VolumeGidInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "PERSISTENT", ""), (2, "SANDBOX_PATH", "")] };
static MESOS__INTERNAL__STATE__OPERATION__TYPE: EnumTable = EnumTable { name: "mesos.internal.state.Operation.Type", values: &[(1, "SNAPSHOT", ""), (3, "DIFF", ""), (2, "EXPUNGE", "")] };
static MESOS__V1__SCHEDULER__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "OFFERS", ""), (9, "INVERSE_OFFERS", ""), (3, "RESCIND", ""), (10, "RESCIND_INVERSE_OFFER", ""), (4, "UPDATE", ""), (11, "UPDATE_OPERATION_STATUS", ""), (5, "MESSAGE", ""), (6, "FAILURE", ""), (7, "ERROR", ""), (8, "HEARTBEAT", "")] };
static MESOS__V1__SCHEDULER__RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Response.Type", values: &[(0, "UNKNOWN", ""), (1, "RECONCILE_OPERATIONS", "")] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR__PSEUDOATTRIBUTE_TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType", values: &[(0, "UNKNOWN", ""), (1, "HOSTNAME", ""), (2, "REGION", ""), (3, "ZONE", "")] };
static MESOS__V1__SCHEDULER__CALL__TYPE: EnumTable = EnumTable { name: "mesos.v1.scheduler.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "TEARDOWN", ""), (3, "ACCEPT", ""), (4, "DECLINE", ""), (13, "ACCEPT_INVERSE_OFFERS", ""), (14, "DECLINE_INVERSE_OFFERS", ""), (5, "REVIVE", ""), (6, "KILL", ""), (7, "SHUTDOWN", ""), (8, "ACKNOWLEDGE", ""), (15, "ACKNOWLEDGE_OPERATION_STATUS", ""), (9, "RECONCILE", ""), (16, "RECONCILE_OPERATIONS", ""), (10, "MESSAGE", ""), (11, "REQUEST", ""), (12, "SUPPRESS", ""), (17, "UPDATE_FRAMEWORK", "")] };
static MESOS__LEGACY__V0_20__SCHEDULER__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v0_20.scheduler.Event.Type", values: &[(1, "REGISTERED", ""), (2, "REREGISTERED", ""), (3, "OFFERS", ""), (4, "RESCIND", ""), (5, "UPDATE", ""), (6, "MESSAGE", ""), (7, "FAILURE", ""), (8, "ERROR", "")] };
static MESOS__LEGACY__V0_20__SCHEDULER__CALL__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v0_20.scheduler.Call.Type", values: &[(1, "REGISTER", ""), (2, "REREGISTER", ""), (3, "UNREGISTER", ""), (4, "REQUEST", ""), (5, "DECLINE", ""), (6, "REVIVE", ""), (7, "LAUNCH", ""), (8, "KILL", ""), (9, "ACKNOWLEDGE", ""), (10, "RECONCILE", ""), (11, "MESSAGE", ""), (12, "ACCEPT", "")] };
static MESOS__V1__EXECUTOR__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.v1.executor.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "LAUNCH", ""), (8, "LAUNCH_GROUP", ""), (3, "KILL", ""), (4, "ACKNOWLEDGED", ""), (5, "MESSAGE", ""), (6, "ERROR", ""), (7, "SHUTDOWN", ""), (9, "HEARTBEAT", "")] };
static MESOS__V1__EXECUTOR__CALL__TYPE: EnumTable = EnumTable { name: "mesos.v1.executor.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "UPDATE", ""), (3, "MESSAGE", ""), (4, "HEARTBEAT", "")] };
static MESOS__LEGACY__V0_23__EXECUTOR__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v0_23.executor.Event.Type", values: &[(1, "SUBSCRIBED", ""), (2, "LAUNCH", ""), (3, "KILL", ""), (4, "ACKNOWLEDGED", ""), (5, "MESSAGE", ""), (6, "SHUTDOWN", ""), (7, "ERROR", "")] };
static MESOS__LEGACY__V0_23__EXECUTOR__CALL__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v0_23.executor.Call.Type", values: &[(1, "SUBSCRIBE", ""), (2, "RESUBSCRIBE", ""), (3, "UPDATE", ""), (4, "MESSAGE", "")] };
static MESOS__LEGACY__V0_27__EXECUTOR__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v0_27.executor.Event.Type", values: &[(1, "SUBSCRIBED", ""), (2, "LAUNCH", ""), (3, "KILL", ""), (4, "ACKNOWLEDGED", ""), (5, "MESSAGE", ""), (6, "SHUTDOWN", ""), (7, "ERROR", "")] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Architecture", values: &[(0, "UNKNOWN", ""), (1, "ARCH_X86", ""), (2, "ARCH_X86_64", ""), (3, "ARCH_X32", ""), (4, "ARCH_ARM", ""), (5, "ARCH_AARCH64", ""), (6, "ARCH_MIPS", ""), (7, "ARCH_MIPSEL", ""), (8, "ARCH_MIPS64", ""), (9, "ARCH_MIPSEL64", ""), (10, "ARCH_MIPS64N32", ""), (11, "ARCH_MIPSEL64N32", ""), (12, "ARCH_PPC", ""), (13, "ARCH_PPC64", ""), (14, "ARCH_PPC64LE", ""), (15, "ARCH_S390", ""), (16, "ARCH_S390X", "")] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Action", values: &[(0, "UNKNOWN", ""), (1, "ACT_KILL", ""), (2, "ACT_TRAP", ""), (3, "ACT_ERRNO", ""), (4, "ACT_TRACE", ""), (5, "ACT_ALLOW", "")] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Arg.Operator", values: &[(0, "UNKNOWN", ""), (1, "CMP_NE", ""), (2, "CMP_LT", ""), (3, "CMP_LE", ""), (4, "CMP_EQ", ""), (5, "CMP_GE", ""), (6, "CMP_GT", ""), (7, "CMP_MASKED_EQ", "")] };
static MESOS__SLAVE__CONTAINER_CLASS: EnumTable = EnumTable { name: "mesos.slave.ContainerClass", values: &[(1, "DEFAULT", ""), (2, "DEBUG", "")] };
static MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION: EnumTable = EnumTable { name: "mesos.slave.ContainerFileOperation.Operation", values: &[(1, "SYMLINK", ""), (2, "MOUNT", ""), (3, "RENAME", ""), (4, "MKDIR", "")] };
static MESOS__SLAVE__CONTAINER_IO__TYPE: EnumTable = EnumTable { name: "mesos.slave.ContainerIO.Type", values: &[(0, "UNKNOWN", ""), (1, "FD", ""), (2, "PATH", "")] };
static MESOS__V1__AGENT__CALL__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "GET_HEALTH", ""), (2, "GET_FLAGS", ""), (3, "GET_VERSION", ""), (4, "GET_METRICS", ""), (5, "GET_LOGGING_LEVEL", ""), (6, "SET_LOGGING_LEVEL", ""), (7, "LIST_FILES", ""), (8, "READ_FILE", ""), (9, "GET_STATE", ""), (10, "GET_CONTAINERS", ""), (11, "GET_FRAMEWORKS", ""), (12, "GET_EXECUTORS", ""), (31, "GET_OPERATIONS", ""), (13, "GET_TASKS", ""), (20, "GET_AGENT", ""), (26, "GET_RESOURCE_PROVIDERS", ""), (14, "LAUNCH_NESTED_CONTAINER", ""), (15, "WAIT_NESTED_CONTAINER", ""), (16, "KILL_NESTED_CONTAINER", ""), (21, "REMOVE_NESTED_CONTAINER", ""), (17, "LAUNCH_NESTED_CONTAINER_SESSION", ""), (18, "ATTACH_CONTAINER_INPUT", ""), (19, "ATTACH_CONTAINER_OUTPUT", ""), (22, "LAUNCH_CONTAINER", ""), (23, "WAIT_CONTAINER", ""), (24, "KILL_CONTAINER", ""), (25, "REMOVE_CONTAINER", ""), (27, "ADD_RESOURCE_PROVIDER_CONFIG", ""), (28, "UPDATE_RESOURCE_PROVIDER_CONFIG", ""), (29, "REMOVE_RESOURCE_PROVIDER_CONFIG", ""), (32, "MARK_RESOURCE_PROVIDER_GONE", ""), (30, "PRUNE_IMAGES", "")] };
static MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.Call.AttachContainerInput.Type", values: &[(0, "UNKNOWN", ""), (1, "CONTAINER_ID", ""), (2, "PROCESS_IO", "")] };
static MESOS__V1__AGENT__RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.Response.Type", values: &[(0, "UNKNOWN", ""), (1, "GET_HEALTH", ""), (2, "GET_FLAGS", ""), (3, "GET_VERSION", ""), (4, "GET_METRICS", ""), (5, "GET_LOGGING_LEVEL", ""), (6, "LIST_FILES", ""), (7, "READ_FILE", ""), (8, "GET_STATE", ""), (9, "GET_CONTAINERS", ""), (10, "GET_FRAMEWORKS", ""), (11, "GET_EXECUTORS", ""), (17, "GET_OPERATIONS", ""), (12, "GET_TASKS", ""), (14, "GET_AGENT", ""), (16, "GET_RESOURCE_PROVIDERS", ""), (13, "WAIT_NESTED_CONTAINER", ""), (15, "WAIT_CONTAINER", "")] };
static MESOS__V1__AGENT__PROCESS_IO__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.ProcessIO.Type", values: &[(0, "UNKNOWN", ""), (1, "DATA", ""), (2, "CONTROL", "")] };
static MESOS__V1__AGENT__PROCESS_IO__DATA__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.ProcessIO.Data.Type", values: &[(0, "UNKNOWN", ""), (1, "STDIN", ""), (2, "STDOUT", ""), (3, "STDERR", "")] };
static MESOS__V1__AGENT__PROCESS_IO__CONTROL__TYPE: EnumTable = EnumTable { name: "mesos.v1.agent.ProcessIO.Control.Type", values: &[(0, "UNKNOWN", ""), (1, "TTY_INFO", ""), (2, "HEARTBEAT", "")] };
static MESOS__V1__MASTER__CALL__TYPE: EnumTable = EnumTable { name: "mesos.v1.master.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "GET_HEALTH", ""), (2, "GET_FLAGS", ""), (3, "GET_VERSION", ""), (4, "GET_METRICS", ""), (5, "GET_LOGGING_LEVEL", ""), (6, "SET_LOGGING_LEVEL", ""), (7, "LIST_FILES", ""), (8, "READ_FILE", ""), (9, "GET_STATE", ""), (10, "GET_AGENTS", ""), (11, "GET_FRAMEWORKS", ""), (12, "GET_EXECUTORS", ""), (33, "GET_OPERATIONS", ""), (13, "GET_TASKS", ""), (14, "GET_ROLES", ""), (15, "GET_WEIGHTS", ""), (16, "UPDATE_WEIGHTS", ""), (17, "GET_MASTER", ""), (18, "SUBSCRIBE", ""), (19, "RESERVE_RESOURCES", ""), (20, "UNRESERVE_RESOURCES", ""), (21, "CREATE_VOLUMES", ""), (22, "DESTROY_VOLUMES", ""), (34, "GROW_VOLUME", ""), (35, "SHRINK_VOLUME", ""), (23, "GET_MAINTENANCE_STATUS", ""), (24, "GET_MAINTENANCE_SCHEDULE", ""), (25, "UPDATE_MAINTENANCE_SCHEDULE", ""), (26, "START_MAINTENANCE", ""), (27, "STOP_MAINTENANCE", ""), (37, "DRAIN_AGENT", ""), (38, "DEACTIVATE_AGENT", ""), (39, "REACTIVATE_AGENT", ""), (28, "GET_QUOTA", ""), (36, "UPDATE_QUOTA", ""), (29, "SET_QUOTA", ""), (30, "REMOVE_QUOTA", ""), (31, "TEARDOWN", ""), (32, "MARK_AGENT_GONE", "")] };
static MESOS__V1__MASTER__RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.v1.master.Response.Type", values: &[(0, "UNKNOWN", ""), (1, "GET_HEALTH", ""), (2, "GET_FLAGS", ""), (3, "GET_VERSION", ""), (4, "GET_METRICS", ""), (5, "GET_LOGGING_LEVEL", ""), (6, "LIST_FILES", ""), (7, "READ_FILE", ""), (8, "GET_STATE", ""), (9, "GET_AGENTS", ""), (10, "GET_FRAMEWORKS", ""), (11, "GET_EXECUTORS", ""), (19, "GET_OPERATIONS", ""), (12, "GET_TASKS", ""), (13, "GET_ROLES", ""), (14, "GET_WEIGHTS", ""), (15, "GET_MASTER", ""), (16, "GET_MAINTENANCE_STATUS", ""), (17, "GET_MAINTENANCE_SCHEDULE", ""), (18, "GET_QUOTA", "")] };
static MESOS__V1__MASTER__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.v1.master.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "TASK_ADDED", ""), (3, "TASK_UPDATED", ""), (4, "AGENT_ADDED", ""), (5, "AGENT_REMOVED", ""), (6, "FRAMEWORK_ADDED", ""), (7, "FRAMEWORK_UPDATED", ""), (8, "FRAMEWORK_REMOVED", ""), (9, "HEARTBEAT", "")] };
static MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v1_4.resource_provider.Event.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBED", ""), (2, "OPERATION", "")] };
static MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL__TYPE: EnumTable = EnumTable { name: "mesos.legacy.v1_4.resource_provider.Call.Type", values: &[(0, "UNKNOWN", ""), (1, "SUBSCRIBE", ""), (2, "UPDATE", "")] };
static MESOS__SLAVE__QO_S_CORRECTION__TYPE: EnumTable = EnumTable { name: "mesos.slave.QoSCorrection.Type", values: &[(1, "KILL", "")] };
static MESOS__V1__STATUS: EnumTable = EnumTable { name: "mesos.v1.Status", values: &[(1, "DRIVER_NOT_STARTED", ""), (2, "DRIVER_RUNNING", ""), (3, "DRIVER_ABORTED", ""), (4, "DRIVER_STOPPED", "")] };
static APPC__SPEC__IMAGE_MANIFEST: MessageTable = MessageTable { name: "appc.spec.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 6, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "acKind", v0_name: "", ident: "ac_kind", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "acVersion", v0_name: "", ident: "ac_version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__ANNOTATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "dependencies", v0_name: "", ident: "dependencies", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "app", v0_name: "", ident: "app", label: Label::Optional, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__APP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static APPC__SPEC__IMAGE_MANIFEST__LABEL: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Label", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Environment", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static APPC__SPEC__IMAGE_MANIFEST__APP: MessageTable = MessageTable { name: "appc.spec.ImageManifest.App", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "exec", v0_name: "", ident: "exec", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "workingDirectory", v0_name: "", ident: "working_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "environment", v0_name: "", ident: "environment", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static APPC__SPEC__IMAGE_MANIFEST__ANNOTATION: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Annotation", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Dependency", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "imageName", v0_name: "", ident: "image_name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "imageID", v0_name: "", ident: "image_id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "size", v0_name: "", ident: "size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static CSI__V0__VOLUME_CAPABILITY: MessageTable = MessageTable { name: "csi.v0.VolumeCapability", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", ident: "block", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "access_mode", v0_name: "", ident: "access_mode", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.BlockVolume", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.MountVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: true, number: 1, name: "fs_type", v0_name: "", ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_flags", v0_name: "", ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.AccessMode", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: true, number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__IMAGE_REFERENCE: MessageTable = MessageTable { name: "docker.spec.ImageReference", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "registry", v0_name: "", ident: "registry", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "repository", v0_name: "", ident: "repository", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tag", v0_name: "", ident: "tag", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "digest", v0_name: "", ident: "digest", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__CONFIG: MessageTable = MessageTable { name: "docker.spec.Config", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static DOCKER__SPEC__CONFIG__AUTH: MessageTable = MessageTable { name: "docker.spec.Config.Auth", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "auth", v0_name: "", ident: "auth", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "email", v0_name: "", ident: "email", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V1__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", ident: "parent", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "comment", v0_name: "", ident: "comment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "container_config", v0_name: "", ident: "container_config", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker_version", v0_name: "", ident: "docker_version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "author", v0_name: "", ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "architecture", v0_name: "", ident: "architecture", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "os", v0_name: "", ident: "os", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "Size", v0_name: "", ident: "size", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest.Config", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 7, 8, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "Hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "Entrypoint", v0_name: "", ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "User", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "WorkingDir", v0_name: "", ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "Volumes", v0_name: "", ident: "volumes", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "Image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "Labels", v0_name: "", ident: "labels", label: Label::Map, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest.Config.LabelsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V1__LABEL: MessageTable = MessageTable { name: "docker.spec.v1.Label", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tag", v0_name: "", ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "fsLayers", v0_name: "", ident: "fs_layers", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "history", v0_name: "", ident: "history", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "signatures", v0_name: "", ident: "signatures", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.FsLayer", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "blobSum", v0_name: "", ident: "blob_sum", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.History", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "v1Compatibility", v0_name: "", ident: "v1_compatibility", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "v1", v0_name: "", ident: "v1", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "header", v0_name: "", ident: "header", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signature", v0_name: "", ident: "signature", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protected", v0_name: "", ident: "protected", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature.Header", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "jwk", v0_name: "", ident: "jwk", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "alg", v0_name: "", ident: "alg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature.Header.Jwk", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "crv", v0_name: "", ident: "crv", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kid", v0_name: "", ident: "kid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kty", v0_name: "", ident: "kty", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "x", v0_name: "", ident: "x", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "y", v0_name: "", ident: "y", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2_2__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "layers", v0_name: "", ident: "layers", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest.Config", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest.Layer", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "urls", v0_name: "", ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static GOOGLE__PROTOBUF__DURATION: MessageTable = MessageTable { name: "google.protobuf.Duration", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: true, number: 1, name: "seconds", v0_name: "", ident: "seconds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 2, name: "nanos", v0_name: "", ident: "nanos", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL: MessageTable = MessageTable { name: "mesos.ACL", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__ACL__ENTITY: MessageTable = MessageTable { name: "mesos.ACL.Entity", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__ACL__ENTITY__TYPE), packed: false, deprecated: false, default: Some(Default::Name("SOME")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 2, name: "values", v0_name: "", ident: "values", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REGISTER_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.RegisterFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__RUN_TASK: MessageTable = MessageTable { name: "mesos.ACL.RunTask", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__TEARDOWN_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.TeardownFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_principals", v0_name: "", ident: "framework_principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__RESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.ACL.ReserveResources", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__UNRESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.ACL.UnreserveResources", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reserver_principals", v0_name: "", ident: "reserver_principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__CREATE_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.CreateVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DESTROY_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.DestroyVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "creator_principals", v0_name: "", ident: "creator_principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__RESIZE_VOLUME: MessageTable = MessageTable { name: "mesos.ACL.ResizeVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__GET_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.GetQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__UPDATE_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.UpdateQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_ROLE: MessageTable = MessageTable { name: "mesos.ACL.ViewRole", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__UPDATE_WEIGHT: MessageTable = MessageTable { name: "mesos.ACL.UpdateWeight", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__GET_ENDPOINT: MessageTable = MessageTable { name: "mesos.ACL.GetEndpoint", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "paths", v0_name: "", ident: "paths", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.ViewFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_TASK: MessageTable = MessageTable { name: "mesos.ACL.ViewTask", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_EXECUTOR: MessageTable = MessageTable { name: "mesos.ACL.ViewExecutor", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__ACCESS_SANDBOX: MessageTable = MessageTable { name: "mesos.ACL.AccessSandbox", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__ACCESS_MESOS_LOG: MessageTable = MessageTable { name: "mesos.ACL.AccessMesosLog", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "logs", v0_name: "", ident: "logs", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_FLAGS: MessageTable = MessageTable { name: "mesos.ACL.ViewFlags", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "flags", v0_name: "", ident: "flags", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__LAUNCH_NESTED_CONTAINER_AS_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerAsUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerUnderParentWithUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_AS_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerSessionAsUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER: MessageTable = MessageTable { name: "mesos.ACL.LaunchNestedContainerSessionUnderParentWithUser", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__ATTACH_CONTAINER_INPUT: MessageTable = MessageTable { name: "mesos.ACL.AttachContainerInput", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__ATTACH_CONTAINER_OUTPUT: MessageTable = MessageTable { name: "mesos.ACL.AttachContainerOutput", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__KILL_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.KillNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__WAIT_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.WaitNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.ViewContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REMOVE_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.RemoveNestedContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__SET_LOG_LEVEL: MessageTable = MessageTable { name: "mesos.ACL.SetLogLevel", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REGISTER_AGENT: MessageTable = MessageTable { name: "mesos.ACL.RegisterAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__UPDATE_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.ACL.UpdateMaintenanceSchedule", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__GET_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.ACL.GetMaintenanceSchedule", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__START_MAINTENANCE: MessageTable = MessageTable { name: "mesos.ACL.StartMaintenance", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__STOP_MAINTENANCE: MessageTable = MessageTable { name: "mesos.ACL.StopMaintenance", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__GET_MAINTENANCE_STATUS: MessageTable = MessageTable { name: "mesos.ACL.GetMaintenanceStatus", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "machines", v0_name: "", ident: "machines", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DRAIN_AGENT: MessageTable = MessageTable { name: "mesos.ACL.DrainAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DEACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.ACL.DeactivateAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.ACL.ReactivateAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__MARK_AGENT_GONE: MessageTable = MessageTable { name: "mesos.ACL.MarkAgentGone", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agents", v0_name: "", ident: "agents", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__LAUNCH_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.LaunchStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__KILL_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.KillStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__WAIT_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.WaitStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REMOVE_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.RemoveStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_STANDALONE_CONTAINER: MessageTable = MessageTable { name: "mesos.ACL.ViewStandaloneContainer", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "users", v0_name: "", ident: "users", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__MARK_RESOURCE_PROVIDERS_GONE: MessageTable = MessageTable { name: "mesos.ACL.MarkResourceProvidersGone", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__MODIFY_RESOURCE_PROVIDER_CONFIG: MessageTable = MessageTable { name: "mesos.ACL.ModifyResourceProviderConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__PRUNE_IMAGES: MessageTable = MessageTable { name: "mesos.ACL.PruneImages", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "images", v0_name: "", ident: "images", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__CREATE_BLOCK_DISK: MessageTable = MessageTable { name: "mesos.ACL.CreateBlockDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DESTROY_BLOCK_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyBlockDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__CREATE_MOUNT_DISK: MessageTable = MessageTable { name: "mesos.ACL.CreateMountDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DESTROY_MOUNT_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyMountDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__DESTROY_RAW_DISK: MessageTable = MessageTable { name: "mesos.ACL.DestroyRawDisk", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__VIEW_RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.ACL.ViewResourceProvider", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__SHUTDOWN_FRAMEWORK: MessageTable = MessageTable { name: "mesos.ACL.ShutdownFramework", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_principals", v0_name: "", ident: "framework_principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__SET_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.SetQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__ACL__REMOVE_QUOTA: MessageTable = MessageTable { name: "mesos.ACL.RemoveQuota", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principals", v0_name: "", ident: "principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "quota_principals", v0_name: "", ident: "quota_principals", label: Label::Required, kind: Kind::Message(&MESOS__ACL__ENTITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__AC_LS: MessageTable = MessageTable { name: "mesos.ACLs", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 55, 56, 57, 39, 40, 41, 42, 43, 45, 44, 53, 52, 46, 47, 48, 49, 50, 51, 54, 3, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "permissive", v0_name: "", ident: "permissive", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 2, name: "register_frameworks", v0_name: "", ident: "register_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REGISTER_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "run_tasks", v0_name: "", ident: "run_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__RUN_TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "shutdown_frameworks", v0_name: "", ident: "shutdown_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__SHUTDOWN_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reserve_resources", v0_name: "", ident: "reserve_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__RESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "unreserve_resources", v0_name: "", ident: "unreserve_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__UNRESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "create_volumes", v0_name: "", ident: "create_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__CREATE_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "destroy_volumes", v0_name: "", ident: "destroy_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DESTROY_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "set_quotas", v0_name: "", ident: "set_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__SET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "remove_quotas", v0_name: "", ident: "remove_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REMOVE_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "teardown_frameworks", v0_name: "", ident: "teardown_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__TEARDOWN_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "update_weights", v0_name: "", ident: "update_weights", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__UPDATE_WEIGHT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "get_endpoints", v0_name: "", ident: "get_endpoints", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__GET_ENDPOINT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "get_quotas", v0_name: "", ident: "get_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__GET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "update_quotas", v0_name: "", ident: "update_quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__UPDATE_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "view_frameworks", v0_name: "", ident: "view_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "view_tasks", v0_name: "", ident: "view_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "view_executors", v0_name: "", ident: "view_executors", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "access_sandboxes", v0_name: "", ident: "access_sandboxes", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__ACCESS_SANDBOX), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "access_mesos_logs", v0_name: "", ident: "access_mesos_logs", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__ACCESS_MESOS_LOG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "view_roles", v0_name: "", ident: "view_roles", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_ROLE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "view_flags", v0_name: "", ident: "view_flags", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "launch_nested_containers_as_user", v0_name: "", ident: "launch_nested_containers_as_user", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__LAUNCH_NESTED_CONTAINER_AS_USER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 24, name: "launch_nested_containers_under_parent_with_user", v0_name: "", ident: "launch_nested_containers_under_parent_with_user", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 25, name: "kill_nested_containers", v0_name: "", ident: "kill_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__KILL_NESTED_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 26, name: "wait_nested_containers", v0_name: "", ident: "wait_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__WAIT_NESTED_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 27, name: "launch_nested_container_sessions_as_user", v0_name: "", ident: "launch_nested_container_sessions_as_user", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_AS_USER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 28, name: "launch_nested_container_sessions_under_parent_with_user", v0_name: "", ident: "launch_nested_container_sessions_under_parent_with_user", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 29, name: "attach_containers_input", v0_name: "", ident: "attach_containers_input", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__ATTACH_CONTAINER_INPUT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 30, name: "attach_containers_output", v0_name: "", ident: "attach_containers_output", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__ATTACH_CONTAINER_OUTPUT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 31, name: "view_containers", v0_name: "", ident: "view_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 32, name: "set_log_level", v0_name: "", ident: "set_log_level", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__SET_LOG_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 33, name: "remove_nested_containers", v0_name: "", ident: "remove_nested_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REMOVE_NESTED_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 34, name: "register_agents", v0_name: "", ident: "register_agents", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REGISTER_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 35, name: "update_maintenance_schedules", v0_name: "", ident: "update_maintenance_schedules", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__UPDATE_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 36, name: "get_maintenance_schedules", v0_name: "", ident: "get_maintenance_schedules", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__GET_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 37, name: "start_maintenances", v0_name: "", ident: "start_maintenances", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__START_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 38, name: "stop_maintenances", v0_name: "", ident: "stop_maintenances", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__STOP_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 39, name: "get_maintenance_statuses", v0_name: "", ident: "get_maintenance_statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__GET_MAINTENANCE_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 40, name: "mark_agents_gone", v0_name: "", ident: "mark_agents_gone", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__MARK_AGENT_GONE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 41, name: "launch_standalone_containers", v0_name: "", ident: "launch_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__LAUNCH_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 42, name: "kill_standalone_containers", v0_name: "", ident: "kill_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__KILL_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 43, name: "wait_standalone_containers", v0_name: "", ident: "wait_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__WAIT_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 44, name: "remove_standalone_containers", v0_name: "", ident: "remove_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REMOVE_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 45, name: "modify_resource_provider_configs", v0_name: "", ident: "modify_resource_provider_configs", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__MODIFY_RESOURCE_PROVIDER_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 46, name: "view_standalone_containers", v0_name: "", ident: "view_standalone_containers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_STANDALONE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 47, name: "prune_images", v0_name: "", ident: "prune_images", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__PRUNE_IMAGES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 48, name: "resize_volumes", v0_name: "", ident: "resize_volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__RESIZE_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 49, name: "create_block_disks", v0_name: "", ident: "create_block_disks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__CREATE_BLOCK_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 50, name: "destroy_block_disks", v0_name: "", ident: "destroy_block_disks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DESTROY_BLOCK_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 51, name: "create_mount_disks", v0_name: "", ident: "create_mount_disks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__CREATE_MOUNT_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 52, name: "destroy_mount_disks", v0_name: "", ident: "destroy_mount_disks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DESTROY_MOUNT_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 53, name: "view_resource_providers", v0_name: "", ident: "view_resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__VIEW_RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 54, name: "mark_resource_providers_gone", v0_name: "", ident: "mark_resource_providers_gone", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__MARK_RESOURCE_PROVIDERS_GONE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 55, name: "destroy_raw_disks", v0_name: "", ident: "destroy_raw_disks", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DESTROY_RAW_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 56, name: "drain_agents", v0_name: "", ident: "drain_agents", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DRAIN_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 57, name: "deactivate_agents", v0_name: "", ident: "deactivate_agents", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__DEACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 58, name: "reactivate_agents", v0_name: "", ident: "reactivate_agents", label: Label::Repeated, kind: Kind::Message(&MESOS__ACL__REACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CREDENTIAL: MessageTable = MessageTable { name: "mesos.v1.Credential", v0_name: "mesos.Credential", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principal", v0_name: "", ident: "principal", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CREDENTIALS: MessageTable = MessageTable { name: "mesos.v1.Credentials", v0_name: "mesos.Credentials", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "credentials", v0_name: "", ident: "credentials", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CREDENTIAL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SECRET: MessageTable = MessageTable { name: "mesos.v1.Secret", v0_name: "mesos.Secret", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SECRET__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reference", v0_name: "", ident: "reference", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET__REFERENCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SECRET__REFERENCE: MessageTable = MessageTable { name: "mesos.v1.Secret.Reference", v0_name: "mesos.Secret.Reference", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SECRET__VALUE: MessageTable = MessageTable { name: "mesos.v1.Secret.Value", v0_name: "mesos.Secret.Value", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__COMMAND_INFO: MessageTable = MessageTable { name: "mesos.v1.CommandInfo", v0_name: "mesos.CommandInfo", map_entry: false, union: None, declared: &[0, 1, 5, 2, 6, 4, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "uris", v0_name: "", ident: "uris", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO__URI), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "shell", v0_name: "", ident: "shell", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 7, name: "arguments", v0_name: "", ident: "arguments", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__COMMAND_INFO__URI: MessageTable = MessageTable { name: "mesos.v1.CommandInfo.URI", v0_name: "mesos.CommandInfo.URI", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executable", v0_name: "", ident: "executable", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "extract", v0_name: "", ident: "extract", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "cache", v0_name: "", ident: "cache", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "output_file", v0_name: "", ident: "output_file", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__COMMAND_INFO__CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.CommandInfo.ContainerInfo", v0_name: "mesos.CommandInfo.ContainerInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "image", v0_name: "", ident: "image", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "options", v0_name: "", ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ENVIRONMENT: MessageTable = MessageTable { name: "mesos.v1.Environment", v0_name: "mesos.Environment", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "variables", v0_name: "", ident: "variables", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ENVIRONMENT__VARIABLE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ENVIRONMENT__VARIABLE: MessageTable = MessageTable { name: "mesos.v1.Environment.Variable", v0_name: "mesos.Environment.Variable", map_entry: false, union: None, declared: &[0, 2, 1, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__ENVIRONMENT__VARIABLE__TYPE), packed: false, deprecated: false, default: Some(Default::Name("VALUE")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DEVICE: MessageTable = MessageTable { name: "mesos.v1.Device", v0_name: "mesos.Device", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "number", v0_name: "", ident: "number", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DEVICE__NUMBER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DEVICE__NUMBER: MessageTable = MessageTable { name: "mesos.v1.Device.Number", v0_name: "mesos.Device.Number", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "major_number", v0_name: "", ident: "major_number", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "minor_number", v0_name: "", ident: "minor_number", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DEVICE_ACCESS: MessageTable = MessageTable { name: "mesos.v1.DeviceAccess", v0_name: "mesos.DeviceAccess", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "device", v0_name: "", ident: "device", label: Label::Required, kind: Kind::Message(&MESOS__V1__DEVICE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "access", v0_name: "", ident: "access", label: Label::Required, kind: Kind::Message(&MESOS__V1__DEVICE_ACCESS__ACCESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DEVICE_ACCESS__ACCESS: MessageTable = MessageTable { name: "mesos.v1.DeviceAccess.Access", v0_name: "mesos.DeviceAccess.Access", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "read", v0_name: "", ident: "read", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "write", v0_name: "", ident: "write", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "mknod", v0_name: "", ident: "mknod", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DEVICE_WHITELIST: MessageTable = MessageTable { name: "mesos.v1.DeviceWhitelist", v0_name: "mesos.DeviceWhitelist", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "allowed_devices", v0_name: "", ident: "allowed_devices", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__DEVICE_ACCESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo", v0_name: "mesos.CgroupInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "net_cls", v0_name: "", ident: "net_cls", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__NET_CLS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO__BLKIO: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio", v0_name: "mesos.CgroupInfo.Blkio", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__CGROUP_INFO__BLKIO__VALUE: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Value", v0_name: "mesos.CgroupInfo.Blkio.Value", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "op", v0_name: "", ident: "op", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__CGROUP_INFO__BLKIO__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO__BLKIO__CFQ: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.CFQ", v0_name: "mesos.CgroupInfo.Blkio.CFQ", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics", v0_name: "mesos.CgroupInfo.Blkio.CFQ.Statistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "device", v0_name: "", ident: "device", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DEVICE__NUMBER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "sectors", v0_name: "", ident: "sectors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "time", v0_name: "", ident: "time", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "io_serviced", v0_name: "", ident: "io_serviced", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "io_service_bytes", v0_name: "", ident: "io_service_bytes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "io_service_time", v0_name: "", ident: "io_service_time", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "io_wait_time", v0_name: "", ident: "io_wait_time", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "io_merged", v0_name: "", ident: "io_merged", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "io_queued", v0_name: "", ident: "io_queued", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Throttling", v0_name: "mesos.CgroupInfo.Blkio.Throttling", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING__STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics", v0_name: "mesos.CgroupInfo.Blkio.Throttling.Statistics", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "device", v0_name: "", ident: "device", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DEVICE__NUMBER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "io_serviced", v0_name: "", ident: "io_serviced", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "io_service_bytes", v0_name: "", ident: "io_service_bytes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__VALUE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO__BLKIO__STATISTICS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.Blkio.Statistics", v0_name: "mesos.CgroupInfo.Blkio.Statistics", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "cfq", v0_name: "", ident: "cfq", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cfq_recursive", v0_name: "", ident: "cfq_recursive", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "throttling", v0_name: "", ident: "throttling", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING__STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CGROUP_INFO__NET_CLS: MessageTable = MessageTable { name: "mesos.v1.CgroupInfo.NetCls", v0_name: "mesos.CgroupInfo.NetCls", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "classid", v0_name: "", ident: "classid", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FRAMEWORK_ID: MessageTable = MessageTable { name: "mesos.v1.FrameworkID", v0_name: "mesos.FrameworkID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER_ID: MessageTable = MessageTable { name: "mesos.v1.OfferID", v0_name: "mesos.OfferID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT_ID: MessageTable = MessageTable { name: "mesos.v1.AgentID", v0_name: "mesos.SlaveID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_ID: MessageTable = MessageTable { name: "mesos.v1.TaskID", v0_name: "mesos.TaskID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR_ID: MessageTable = MessageTable { name: "mesos.v1.ExecutorID", v0_name: "mesos.ExecutorID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_ID: MessageTable = MessageTable { name: "mesos.v1.ContainerID", v0_name: "mesos.ContainerID", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", ident: "parent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER_ID: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderID", v0_name: "mesos.ResourceProviderID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OPERATION_ID: MessageTable = MessageTable { name: "mesos.v1.OperationID", v0_name: "mesos.OperationID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__UUID: MessageTable = MessageTable { name: "mesos.v1.UUID", v0_name: "mesos.UUID", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__LABELS: MessageTable = MessageTable { name: "mesos.v1.Labels", v0_name: "mesos.Labels", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__LABEL: MessageTable = MessageTable { name: "mesos.v1.Label", v0_name: "mesos.Label", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__PARAMETER: MessageTable = MessageTable { name: "mesos.v1.Parameter", v0_name: "mesos.Parameter", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__PARAMETERS: MessageTable = MessageTable { name: "mesos.v1.Parameters", v0_name: "mesos.Parameters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "parameter", v0_name: "", ident: "parameter", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__IMAGE: MessageTable = MessageTable { name: "mesos.v1.Image", v0_name: "mesos.Image", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__IMAGE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "appc", v0_name: "", ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS__V1__IMAGE__APPC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__V1__IMAGE__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "cached", v0_name: "", ident: "cached", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__IMAGE__APPC: MessageTable = MessageTable { name: "mesos.v1.Image.Appc", v0_name: "mesos.Image.Appc", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__IMAGE__DOCKER: MessageTable = MessageTable { name: "mesos.v1.Image.Docker", v0_name: "mesos.Image.Docker", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "credential", v0_name: "", ident: "credential", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CREDENTIAL), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CAPABILITY_INFO: MessageTable = MessageTable { name: "mesos.v1.CapabilityInfo", v0_name: "mesos.CapabilityInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__CAPABILITY_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SECCOMP_INFO: MessageTable = MessageTable { name: "mesos.v1.SeccompInfo", v0_name: "mesos.SeccompInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "profile_name", v0_name: "", ident: "profile_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "unconfined", v0_name: "", ident: "unconfined", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__LINUX_INFO: MessageTable = MessageTable { name: "mesos.v1.LinuxInfo", v0_name: "mesos.LinuxInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "capability_info", v0_name: "", ident: "capability_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "bounding_capabilities", v0_name: "", ident: "bounding_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "effective_capabilities", v0_name: "", ident: "effective_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "share_pid_namespace", v0_name: "", ident: "share_pid_namespace", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "seccomp", v0_name: "", ident: "seccomp", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECCOMP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "ipc_mode", v0_name: "", ident: "ipc_mode", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__LINUX_INFO__IPC_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "shm_size", v0_name: "", ident: "shm_size", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "share_cgroups", v0_name: "", ident: "share_cgroups", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(true)), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__R_LIMIT_INFO: MessageTable = MessageTable { name: "mesos.v1.RLimitInfo", v0_name: "mesos.RLimitInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "rlimits", v0_name: "", ident: "rlimits", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__R_LIMIT_INFO__R_LIMIT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__R_LIMIT_INFO__R_LIMIT: MessageTable = MessageTable { name: "mesos.v1.RLimitInfo.RLimit", v0_name: "mesos.RLimitInfo.RLimit", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__R_LIMIT_INFO__R_LIMIT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "hard", v0_name: "", ident: "hard", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "soft", v0_name: "", ident: "soft", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__NETWORK_INFO: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo", v0_name: "mesos.NetworkInfo", map_entry: false, union: None, declared: &[4, 5, 2, 3, 6, 0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__NETWORK_INFO__PROTOCOL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip_address", v0_name: "", ident: "ip_address", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "groups", v0_name: "", ident: "groups", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "ip_addresses", v0_name: "", ident: "ip_addresses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__NETWORK_INFO__IP_ADDRESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "port_mappings", v0_name: "", ident: "port_mappings", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__NETWORK_INFO__PORT_MAPPING), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__NETWORK_INFO__IP_ADDRESS: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo.IPAddress", v0_name: "mesos.NetworkInfo.IPAddress", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__NETWORK_INFO__PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip_address", v0_name: "", ident: "ip_address", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__NETWORK_INFO__PORT_MAPPING: MessageTable = MessageTable { name: "mesos.v1.NetworkInfo.PortMapping", v0_name: "mesos.NetworkInfo.PortMapping", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "host_port", v0_name: "", ident: "host_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "container_port", v0_name: "", ident: "container_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume", v0_name: "mesos.Volume", map_entry: false, union: None, declared: &[2, 0, 1, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_path", v0_name: "", ident: "container_path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "host_path", v0_name: "", ident: "host_path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "mode", v0_name: "", ident: "mode", label: Label::Required, kind: Kind::Enum(&MESOS__V1__VOLUME__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::Message(&MESOS__V1__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE: MessageTable = MessageTable { name: "mesos.v1.Volume.Source", v0_name: "mesos.Volume.Source", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (4, 5), (2, 3), (3, 4), (5, 6)] }), declared: &[0, 1, 4, 2, 3, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__VOLUME__SOURCE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "docker_volume", v0_name: "", ident: "docker_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__DOCKER_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "sandbox_path", v0_name: "", ident: "sandbox_path", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "host_path", v0_name: "", ident: "host_path", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__HOST_PATH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "csi_volume", v0_name: "", ident: "csi_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__DOCKER_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.DockerVolume", v0_name: "mesos.Volume.Source.DockerVolume", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "driver", v0_name: "", ident: "driver", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "driver_options", v0_name: "", ident: "driver_options", label: Label::Optional, kind: Kind::Message(&MESOS__V1__PARAMETERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__HOST_PATH: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.HostPath", v0_name: "mesos.Volume.Source.HostPath", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_propagation", v0_name: "", ident: "mount_propagation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MOUNT_PROPAGATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.SandboxPath", v0_name: "mesos.Volume.Source.SandboxPath", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume", v0_name: "mesos.Volume.Source.CSIVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "plugin_name", v0_name: "", ident: "plugin_name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "static_provisioning", v0_name: "", ident: "static_provisioning", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", ident: "block", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__BLOCK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__MOUNT_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "access_mode", v0_name: "", ident: "access_mode", label: Label::Required, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__BLOCK_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.BlockVolume", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__MOUNT_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.MountVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "fs_type", v0_name: "", ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_flags", v0_name: "", ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode", v0_name: "mesos.Volume.Source.CSIVolume.VolumeCapability.AccessMode", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Required, kind: Kind::Enum(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "volume_id", v0_name: "", ident: "volume_id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume_capability", v0_name: "", ident: "volume_capability", label: Label::Required, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "node_stage_secrets", v0_name: "", ident: "node_stage_secrets", label: Label::Map, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_STAGE_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "node_publish_secrets", v0_name: "", ident: "node_publish_secrets", label: Label::Map, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_PUBLISH_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "volume_context", v0_name: "", ident: "volume_context", label: Label::Map, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__VOLUME_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_STAGE_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_PUBLISH_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__VOLUME_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry", v0_name: "mesos.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MOUNT_PROPAGATION: MessageTable = MessageTable { name: "mesos.v1.MountPropagation", v0_name: "mesos.MountPropagation", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MOUNT_PROPAGATION__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo", v0_name: "mesos.ContainerInfo", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 3), (2, 5)] }), declared: &[0, 1, 3, 2, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__CONTAINER_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO__DOCKER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "mesos", v0_name: "", ident: "mesos", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO__MESOS_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "network_infos", v0_name: "", ident: "network_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__NETWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "linux_info", v0_name: "", ident: "linux_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LINUX_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "rlimit_info", v0_name: "", ident: "rlimit_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__R_LIMIT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "tty_info", v0_name: "", ident: "tty_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TTY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_INFO__DOCKER_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.DockerInfo", v0_name: "mesos.ContainerInfo.DockerInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "image", v0_name: "", ident: "image", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "network", v0_name: "", ident: "network", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__CONTAINER_INFO__DOCKER_INFO__NETWORK), packed: false, deprecated: false, default: Some(Default::Name("HOST")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 3, name: "port_mappings", v0_name: "", ident: "port_mappings", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO__DOCKER_INFO__PORT_MAPPING), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "privileged", v0_name: "", ident: "privileged", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 5, name: "parameters", v0_name: "", ident: "parameters", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "force_pull_image", v0_name: "", ident: "force_pull_image", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "volume_driver", v0_name: "", ident: "volume_driver", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_INFO__DOCKER_INFO__PORT_MAPPING: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping", v0_name: "mesos.ContainerInfo.DockerInfo.PortMapping", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "host_port", v0_name: "", ident: "host_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "container_port", v0_name: "", ident: "container_port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_INFO__MESOS_INFO: MessageTable = MessageTable { name: "mesos.v1.ContainerInfo.MesosInfo", v0_name: "mesos.ContainerInfo.MesosInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::Message(&MESOS__V1__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CONTAINER_STATUS: MessageTable = MessageTable { name: "mesos.v1.ContainerStatus", v0_name: "mesos.ContainerStatus", map_entry: false, union: None, declared: &[3, 0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "network_infos", v0_name: "", ident: "network_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__NETWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cgroup_info", v0_name: "", ident: "cgroup_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CGROUP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_pid", v0_name: "", ident: "executor_pid", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TTY_INFO: MessageTable = MessageTable { name: "mesos.v1.TTYInfo", v0_name: "mesos.TTYInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "window_size", v0_name: "", ident: "window_size", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TTY_INFO__WINDOW_SIZE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TTY_INFO__WINDOW_SIZE: MessageTable = MessageTable { name: "mesos.v1.TTYInfo.WindowSize", v0_name: "mesos.TTYInfo.WindowSize", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "rows", v0_name: "", ident: "rows", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "columns", v0_name: "", ident: "columns", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DISCOVERY_INFO: MessageTable = MessageTable { name: "mesos.v1.DiscoveryInfo", v0_name: "mesos.DiscoveryInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "visibility", v0_name: "", ident: "visibility", label: Label::Required, kind: Kind::Enum(&MESOS__V1__DISCOVERY_INFO__VISIBILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "location", v0_name: "", ident: "location", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "ports", v0_name: "", ident: "ports", label: Label::Optional, kind: Kind::Message(&MESOS__V1__PORTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__PORT: MessageTable = MessageTable { name: "mesos.v1.Port", v0_name: "mesos.Port", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "number", v0_name: "", ident: "number", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "visibility", v0_name: "", ident: "visibility", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__DISCOVERY_INFO__VISIBILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__PORTS: MessageTable = MessageTable { name: "mesos.v1.Ports", v0_name: "mesos.Ports", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "ports", v0_name: "", ident: "ports", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PORT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE: MessageTable = MessageTable { name: "mesos.v1.Value", v0_name: "mesos.Value", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(0, 2), (1, 3), (2, 4), (3, 5)] }), declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__VALUE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__RANGES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "text", v0_name: "", ident: "text", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__TEXT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE__SCALAR: MessageTable = MessageTable { name: "mesos.v1.Value.Scalar", v0_name: "mesos.Value.Scalar", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE__RANGE: MessageTable = MessageTable { name: "mesos.v1.Value.Range", v0_name: "mesos.Value.Range", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "begin", v0_name: "", ident: "begin", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "end", v0_name: "", ident: "end", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE__RANGES: MessageTable = MessageTable { name: "mesos.v1.Value.Ranges", v0_name: "mesos.Value.Ranges", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "range", v0_name: "", ident: "range", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__VALUE__RANGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE__SET: MessageTable = MessageTable { name: "mesos.v1.Value.Set", v0_name: "mesos.Value.Set", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "item", v0_name: "", ident: "item", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VALUE__TEXT: MessageTable = MessageTable { name: "mesos.v1.Value.Text", v0_name: "mesos.Value.Text", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ATTRIBUTE: MessageTable = MessageTable { name: "mesos.v1.Attribute", v0_name: "mesos.Attribute", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(0, 3), (1, 4), (2, 6), (3, 5)] }), declared: &[0, 1, 2, 3, 5, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__VALUE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__RANGES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "text", v0_name: "", ident: "text", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__TEXT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE: MessageTable = MessageTable { name: "mesos.v1.Resource", v0_name: "mesos.Resource", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(0, 3), (1, 4), (2, 5)] }), declared: &[11, 0, 1, 2, 3, 4, 5, 10, 7, 12, 6, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__VALUE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "scalar", v0_name: "", ident: "scalar", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "ranges", v0_name: "", ident: "ranges", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__RANGES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "set", v0_name: "", ident: "set", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: Some(Default::Text("*")), shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "disk", v0_name: "", ident: "disk", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "reservation", v0_name: "", ident: "reservation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__RESERVATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "revocable", v0_name: "", ident: "revocable", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__REVOCABLE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "shared", v0_name: "", ident: "shared", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__SHARED_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "allocation_info", v0_name: "", ident: "allocation_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__ALLOCATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "provider_id", v0_name: "", ident: "provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "reservations", v0_name: "", ident: "reservations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE__RESERVATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__ALLOCATION_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.AllocationInfo", v0_name: "mesos.Resource.AllocationInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__RESERVATION_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.ReservationInfo", v0_name: "mesos.Resource.ReservationInfo", map_entry: false, union: None, declared: &[3, 2, 0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__RESOURCE__RESERVATION_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__DISK_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo", v0_name: "mesos.Resource.DiskInfo", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "persistence", v0_name: "", ident: "persistence", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume", v0_name: "", ident: "volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Persistence", v0_name: "mesos.Resource.DiskInfo.Persistence", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__DISK_INFO__SOURCE: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source", v0_name: "mesos.Resource.DiskInfo.Source", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2, 6, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE__PATH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE__MOUNT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "metadata", v0_name: "", ident: "metadata", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "profile", v0_name: "", ident: "profile", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "vendor", v0_name: "", ident: "vendor", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__DISK_INFO__SOURCE__PATH: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source.Path", v0_name: "mesos.Resource.DiskInfo.Source.Path", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "root", v0_name: "", ident: "root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__DISK_INFO__SOURCE__MOUNT: MessageTable = MessageTable { name: "mesos.v1.Resource.DiskInfo.Source.Mount", v0_name: "mesos.Resource.DiskInfo.Source.Mount", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "root", v0_name: "", ident: "root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE__REVOCABLE_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.RevocableInfo", v0_name: "mesos.Resource.RevocableInfo", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__RESOURCE__SHARED_INFO: MessageTable = MessageTable { name: "mesos.v1.Resource.SharedInfo", v0_name: "mesos.Resource.SharedInfo", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__TIME_INFO: MessageTable = MessageTable { name: "mesos.v1.TimeInfo", v0_name: "mesos.TimeInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "nanoseconds", v0_name: "", ident: "nanoseconds", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DURATION_INFO: MessageTable = MessageTable { name: "mesos.v1.DurationInfo", v0_name: "mesos.DurationInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "nanoseconds", v0_name: "", ident: "nanoseconds", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__UNAVAILABILITY: MessageTable = MessageTable { name: "mesos.v1.Unavailability", v0_name: "mesos.Unavailability", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "start", v0_name: "", ident: "start", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR_INFO: MessageTable = MessageTable { name: "mesos.v1.ExecutorInfo", v0_name: "mesos.ExecutorInfo", map_entry: false, union: None, declared: &[11, 0, 4, 3, 7, 2, 5, 6, 1, 8, 9, 10], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DISCOVERY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "shutdown_grace_period", v0_name: "", ident: "shutdown_grace_period", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__EXECUTOR_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FRAMEWORK_INFO: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo", v0_name: "mesos.FrameworkInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 11, 6, 7, 8, 9, 10, 12], fields: &[
    FieldTable { implicit: false, number: 1, name: "user", v0_name: "", ident: "user", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "failover_timeout", v0_name: "", ident: "failover_timeout", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(0.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 5, name: "checkpoint", v0_name: "", ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 6, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: true, default: Some(Default::Text("*")), shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "webui_url", v0_name: "", ident: "webui_url", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "offer_filters", v0_name: "", ident: "offer_filters", label: Label::Map, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO__OFFER_FILTERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FRAMEWORK_INFO__CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo.Capability", v0_name: "mesos.FrameworkInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__FRAMEWORK_INFO__CAPABILITY__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FRAMEWORK_INFO__OFFER_FILTERS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.FrameworkInfo.OfferFiltersEntry", v0_name: "mesos.FrameworkInfo.OfferFiltersEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER_FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER_FILTERS: MessageTable = MessageTable { name: "mesos.v1.OfferFilters", v0_name: "mesos.OfferFilters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "min_allocatable_resources", v0_name: "", ident: "min_allocatable_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER_FILTERS__MIN_ALLOCATABLE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.ResourceQuantities", v0_name: "mesos.OfferFilters.ResourceQuantities", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "quantities", v0_name: "", ident: "quantities", label: Label::Map, kind: Kind::Message(&MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES__QUANTITIES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES__QUANTITIES_ENTRY: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.ResourceQuantities.QuantitiesEntry", v0_name: "mesos.OfferFilters.ResourceQuantities.QuantitiesEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER_FILTERS__MIN_ALLOCATABLE_RESOURCES: MessageTable = MessageTable { name: "mesos.v1.OfferFilters.MinAllocatableResources", v0_name: "mesos.OfferFilters.MinAllocatableResources", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "quantities", v0_name: "", ident: "quantities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MACHINE_ID: MessageTable = MessageTable { name: "mesos.v1.MachineID", v0_name: "mesos.MachineID", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MACHINE_INFO: MessageTable = MessageTable { name: "mesos.v1.MachineInfo", v0_name: "mesos.MachineInfo", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MACHINE_INFO__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UNAVAILABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DOMAIN_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo", v0_name: "mesos.DomainInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "fault_domain", v0_name: "", ident: "fault_domain", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain", v0_name: "mesos.DomainInfo.FaultDomain", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "region", v0_name: "", ident: "region", label: Label::Required, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__REGION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "zone", v0_name: "", ident: "zone", label: Label::Required, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__ZONE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__REGION_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo", v0_name: "mesos.DomainInfo.FaultDomain.RegionInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__ZONE_INFO: MessageTable = MessageTable { name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo", v0_name: "mesos.DomainInfo.FaultDomain.ZoneInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_INFO: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaInfo", v0_name: "mesos.quota.QuotaInfo", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "principal", v0_name: "", ident: "principal", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "guarantee", v0_name: "", ident: "guarantee", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_REQUEST: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaRequest", v0_name: "mesos.quota.QuotaRequest", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "force", v0_name: "", ident: "force", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::InV0, oneof: None },
    FieldTable { implicit: false, number: 2, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "guarantee", v0_name: "", ident: "guarantee", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_CONFIG: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaConfig", v0_name: "mesos.quota.QuotaConfig", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "role", v0_name: "", ident: "role", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "guarantees", v0_name: "", ident: "guarantees", label: Label::Map, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG__GUARANTEES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_CONFIG__GUARANTEES_ENTRY: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaConfig.GuaranteesEntry", v0_name: "mesos.quota.QuotaConfig.GuaranteesEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_CONFIG__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaConfig.LimitsEntry", v0_name: "mesos.quota.QuotaConfig.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__QUOTA__QUOTA_STATUS: MessageTable = MessageTable { name: "mesos.v1.quota.QuotaStatus", v0_name: "mesos.quota.QuotaStatus", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "infos", v0_name: "", ident: "infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "configs", v0_name: "", ident: "configs", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ROLE: MessageTable = MessageTable { name: "mesos.v1.Role", v0_name: "mesos.Role", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "weight", v0_name: "", ident: "weight", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__WEIGHT_INFO: MessageTable = MessageTable { name: "mesos.v1.WeightInfo", v0_name: "mesos.WeightInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "weight", v0_name: "", ident: "weight", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "role", v0_name: "", ident: "role", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RATE_LIMIT: MessageTable = MessageTable { name: "mesos.v1.RateLimit", v0_name: "mesos.RateLimit", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "qps", v0_name: "", ident: "qps", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "principal", v0_name: "", ident: "principal", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "capacity", v0_name: "", ident: "capacity", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RATE_LIMITS: MessageTable = MessageTable { name: "mesos.v1.RateLimits", v0_name: "mesos.RateLimits", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "limits", v0_name: "", ident: "limits", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RATE_LIMIT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "aggregate_default_qps", v0_name: "", ident: "aggregate_default_qps", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "aggregate_default_capacity", v0_name: "", ident: "aggregate_default_capacity", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.CheckInfo", v0_name: "mesos.CheckInfo", map_entry: false, union: None, declared: &[0, 1, 2, 6, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__CHECK_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_INFO__COMMAND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_INFO__HTTP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "delay_seconds", v0_name: "", ident: "delay_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(15.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 5, name: "interval_seconds", v0_name: "", ident: "interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 6, name: "timeout_seconds", v0_name: "", ident: "timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(20.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 7, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_INFO__TCP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_INFO__COMMAND: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Command", v0_name: "mesos.CheckInfo.Command", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "command", v0_name: "", ident: "command", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_INFO__HTTP: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Http", v0_name: "mesos.CheckInfo.Http", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_INFO__TCP: MessageTable = MessageTable { name: "mesos.v1.CheckInfo.Tcp", v0_name: "mesos.CheckInfo.Tcp", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__HEALTH_CHECK: MessageTable = MessageTable { name: "mesos.v1.HealthCheck", v0_name: "mesos.HealthCheck", map_entry: false, union: None, declared: &[1, 2, 3, 4, 5, 7, 6, 0, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS__V1__HEALTH_CHECK__HTTP_CHECK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "delay_seconds", v0_name: "", ident: "delay_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(15.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 3, name: "interval_seconds", v0_name: "", ident: "interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "timeout_seconds", v0_name: "", ident: "timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(20.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 5, name: "consecutive_failures", v0_name: "", ident: "consecutive_failures", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(3)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 6, name: "grace_period_seconds", v0_name: "", ident: "grace_period_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(10.0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__HEALTH_CHECK__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS__V1__HEALTH_CHECK__TCP_CHECK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__HEALTH_CHECK__HTTP_CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.HealthCheck.HTTPCheckInfo", v0_name: "mesos.HealthCheck.HTTPCheckInfo", map_entry: false, union: None, declared: &[4, 2, 0, 1, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "scheme", v0_name: "", ident: "scheme", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__NETWORK_INFO__PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__HEALTH_CHECK__TCP_CHECK_INFO: MessageTable = MessageTable { name: "mesos.v1.HealthCheck.TCPCheckInfo", v0_name: "mesos.HealthCheck.TCPCheckInfo", map_entry: false, union: None, declared: &[1, 0], fields: &[
    FieldTable { implicit: false, number: 1, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "protocol", v0_name: "", ident: "protocol", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__NETWORK_INFO__PROTOCOL), packed: false, deprecated: false, default: Some(Default::Name("IPv4")), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__CHECK_STATUS_INFO: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo", v0_name: "mesos.CheckStatusInfo", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4)] }), declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__CHECK_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_STATUS_INFO__COMMAND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "http", v0_name: "", ident: "http", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_STATUS_INFO__HTTP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "tcp", v0_name: "", ident: "tcp", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_STATUS_INFO__TCP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_STATUS_INFO__COMMAND: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Command", v0_name: "mesos.CheckStatusInfo.Command", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "exit_code", v0_name: "", ident: "exit_code", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_STATUS_INFO__HTTP: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Http", v0_name: "mesos.CheckStatusInfo.Http", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "status_code", v0_name: "", ident: "status_code", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CHECK_STATUS_INFO__TCP: MessageTable = MessageTable { name: "mesos.v1.CheckStatusInfo.Tcp", v0_name: "mesos.CheckStatusInfo.Tcp", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "succeeded", v0_name: "", ident: "succeeded", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_INFO: MessageTable = MessageTable { name: "mesos.v1.TaskInfo", v0_name: "mesos.TaskInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 6, 8, 7, 12, 11, 5, 9, 10, 13, 14], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "executor", v0_name: "", ident: "executor", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "health_check", v0_name: "", ident: "health_check", label: Label::Optional, kind: Kind::Message(&MESOS__V1__HEALTH_CHECK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DISCOVERY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "check", v0_name: "", ident: "check", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "max_completion_time", v0_name: "", ident: "max_completion_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__V1__TASK_INFO__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_INFO__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.TaskInfo.LimitsEntry", v0_name: "mesos.TaskInfo.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_GROUP_INFO: MessageTable = MessageTable { name: "mesos.v1.TaskGroupInfo", v0_name: "mesos.TaskGroupInfo", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK: MessageTable = MessageTable { name: "mesos.v1.Task", v0_name: "mesos.Task", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 13, 16], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "status_update_state", v0_name: "", ident: "status_update_state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "status_update_uuid", v0_name: "", ident: "status_update_uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "discovery", v0_name: "", ident: "discovery", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DISCOVERY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "health_check", v0_name: "", ident: "health_check", label: Label::Optional, kind: Kind::Message(&MESOS__V1__HEALTH_CHECK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__V1__TASK__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.Task.LimitsEntry", v0_name: "mesos.Task.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_STATUS: MessageTable = MessageTable { name: "mesos.v1.TaskStatus", v0_name: "mesos.TaskStatus", map_entry: false, union: None, declared: &[0, 1, 3, 8, 9, 2, 4, 6, 5, 10, 7, 14, 11, 12, 13, 15], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "healthy", v0_name: "", ident: "healthy", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__SOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "container_status", v0_name: "", ident: "container_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "unreachable_time", v0_name: "", ident: "unreachable_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "check_status", v0_name: "", ident: "check_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CHECK_STATUS_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "limitation", v0_name: "", ident: "limitation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_RESOURCE_LIMITATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TASK_RESOURCE_LIMITATION: MessageTable = MessageTable { name: "mesos.v1.TaskResourceLimitation", v0_name: "mesos.TaskResourceLimitation", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__KILL_POLICY: MessageTable = MessageTable { name: "mesos.v1.KillPolicy", v0_name: "mesos.KillPolicy", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "grace_period", v0_name: "", ident: "grace_period", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__AUTHORIZATION__SUBJECT: MessageTable = MessageTable { name: "mesos.authorization.Subject", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "claims", v0_name: "", ident: "claims", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__AUTHORIZATION__OBJECT: MessageTable = MessageTable { name: "mesos.authorization.Object", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task", v0_name: "", ident: "task", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "quota_info", v0_name: "", ident: "quota_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "weight_info", v0_name: "", ident: "weight_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "resource", v0_name: "", ident: "resource", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "command_info", v0_name: "", ident: "command_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "machine_id", v0_name: "", ident: "machine_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__AUTHORIZATION__REQUEST: MessageTable = MessageTable { name: "mesos.authorization.Request", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "subject", v0_name: "", ident: "subject", label: Label::Optional, kind: Kind::Message(&MESOS__AUTHORIZATION__SUBJECT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", ident: "action", label: Label::Optional, kind: Kind::Enum(&MESOS__AUTHORIZATION__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "object", v0_name: "", ident: "object", label: Label::Optional, kind: Kind::Message(&MESOS__AUTHORIZATION__OBJECT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__CONTAINERS: MessageTable = MessageTable { name: "mesos.containerizer.Containers", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "containers", v0_name: "", ident: "containers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__DESTROY: MessageTable = MessageTable { name: "mesos.containerizer.Destroy", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__LAUNCH: MessageTable = MessageTable { name: "mesos.containerizer.Launch", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "directory", v0_name: "", ident: "directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "slave_pid", v0_name: "", ident: "slave_pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "checkpoint", v0_name: "", ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__TERMINATION: MessageTable = MessageTable { name: "mesos.containerizer.Termination", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "killed", v0_name: "", ident: "killed", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reasons", v0_name: "", ident: "reasons", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__UPDATE: MessageTable = MessageTable { name: "mesos.containerizer.Update", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__USAGE: MessageTable = MessageTable { name: "mesos.containerizer.Usage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CONTAINERIZER__WAIT: MessageTable = MessageTable { name: "mesos.containerizer.Wait", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 5, 2, 3, 4, 6, 7, 8, 9, 10], fields: &[
    FieldTable { implicit: true, number: 1, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__CSI__STATE__VOLUME_STATE__STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume_capability", v0_name: "", ident: "volume_capability", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "volume_context", v0_name: "", ident: "volume_context", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "publish_context", v0_name: "", ident: "publish_context", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 5, name: "boot_id", v0_name: "", ident: "boot_id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "parameters", v0_name: "", ident: "parameters", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 7, name: "node_publish_required", v0_name: "", ident: "node_publish_required", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 8, name: "pre_provisioned", v0_name: "", ident: "pre_provisioned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 9, name: "readonly", v0_name: "", ident: "readonly", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "node_stage_secrets", v0_name: "", ident: "node_stage_secrets", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "node_publish_secrets", v0_name: "", ident: "node_publish_secrets", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.ParametersEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.VolumeContextEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.PublishContextEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.NodeStageSecretsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.NodePublishSecretsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__TYPES__VOLUME_CAPABILITY: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", ident: "block", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "access_mode", v0_name: "", ident: "access_mode", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.AccessMode", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: true, number: 1, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.MountVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: true, number: 1, name: "fs_type", v0_name: "", ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_flags", v0_name: "", ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.BlockVolume", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__FETCHER__FETCHER_INFO: MessageTable = MessageTable { name: "mesos.fetcher.FetcherInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "sandbox_directory", v0_name: "", ident: "sandbox_directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cache_directory", v0_name: "", ident: "cache_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "items", v0_name: "", ident: "items", label: Label::Repeated, kind: Kind::Message(&MESOS__FETCHER__FETCHER_INFO__ITEM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "frameworks_home", v0_name: "", ident: "frameworks_home", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "stall_timeout", v0_name: "", ident: "stall_timeout", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__FETCHER__FETCHER_INFO__ITEM: MessageTable = MessageTable { name: "mesos.fetcher.FetcherInfo.Item", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "uri", v0_name: "", ident: "uri", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO__URI), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", ident: "action", label: Label::Required, kind: Kind::Enum(&MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "cache_filename", v0_name: "", ident: "cache_filename", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__AUTHENTICATE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticateMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "pid", v0_name: "", ident: "pid", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__AUTHENTICATION_MECHANISMS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationMechanismsMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "mechanisms", v0_name: "", ident: "mechanisms", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__AUTHENTICATION_START_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationStartMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "mechanism", v0_name: "", ident: "mechanism", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__AUTHENTICATION_STEP_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationStepMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__AUTHENTICATION_COMPLETED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationCompletedMessage", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__INTERNAL__AUTHENTICATION_FAILED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationFailedMessage", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__INTERNAL__AUTHENTICATION_ERROR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationErrorMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.Route", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "dst", v0_name: "", ident: "dst", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "gw", v0_name: "", ident: "gw", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.DNS", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "nameservers", v0_name: "", ident: "nameservers", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "search", v0_name: "", ident: "search", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "options", v0_name: "", ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.IPConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "ip", v0_name: "", ident: "ip", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "gateway", v0_name: "", ident: "gateway", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "routes", v0_name: "", ident: "routes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "ipam", v0_name: "", ident: "ipam", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "dns", v0_name: "", ident: "dns", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkConfig.IPAM", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "routes", v0_name: "", ident: "routes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_INFO: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "ip4", v0_name: "", ident: "ip4", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip6", v0_name: "", ident: "ip6", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", ident: "dns", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CNI__SPEC__ERROR: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.Error", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "cniVersion", v0_name: "", ident: "cni_version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "code", v0_name: "", ident: "code", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "msg", v0_name: "", ident: "msg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "details", v0_name: "", ident: "details", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT_INFO: MessageTable = MessageTable { name: "mesos.v1.AgentInfo", v0_name: "mesos.SlaveInfo", map_entry: false, union: None, declared: &[0, 7, 2, 4, 5, 8, 1, 3, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "webui_hostname", v0_name: "", ident: "webui_hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "webui_port", v0_name: "", ident: "webui_port", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: Some(Default::Integer(8081)), shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ATTRIBUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "checkpoint", v0_name: "", ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::InV0, oneof: None },
    FieldTable { implicit: false, number: 8, name: "port", v0_name: "", ident: "port", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: Some(Default::Integer(5051)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 10, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT_INFO__CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.AgentInfo.Capability", v0_name: "mesos.SlaveInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT_INFO__CAPABILITY__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DRAIN_CONFIG: MessageTable = MessageTable { name: "mesos.v1.DrainConfig", v0_name: "mesos.DrainConfig", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "max_grace_period", v0_name: "", ident: "max_grace_period", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mark_gone", v0_name: "", ident: "mark_gone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__DRAIN_INFO: MessageTable = MessageTable { name: "mesos.v1.DrainInfo", v0_name: "mesos.DrainInfo", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__DRAIN_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&MESOS__V1__DRAIN_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FIREWALL: MessageTable = MessageTable { name: "mesos.internal.Firewall", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "disabled_endpoints", v0_name: "", ident: "disabled_endpoints", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE: MessageTable = MessageTable { name: "mesos.internal.Firewall.DisabledEndpointsRule", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "paths", v0_name: "", ident: "paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "mesos", v0_name: "", ident: "mesos", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "docker", v0_name: "", ident: "docker", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.MesosInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "network_mode", v0_name: "", ident: "network_mode", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "network_name", v0_name: "", ident: "network_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", ident: "dns", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "network_mode", v0_name: "", ident: "network_mode", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "network_name", v0_name: "", ident: "network_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", ident: "dns", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo.DNS", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "nameservers", v0_name: "", ident: "nameservers", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "search", v0_name: "", ident: "search", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "options", v0_name: "", ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE_CAPABILITIES: MessageTable = MessageTable { name: "mesos.internal.SlaveCapabilities", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__IMAGE_GC_CONFIG: MessageTable = MessageTable { name: "mesos.internal.ImageGcConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "image_disk_headroom", v0_name: "", ident: "image_disk_headroom", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "image_disk_watch_interval", v0_name: "", ident: "image_disk_watch_interval", label: Label::Required, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "excluded_images", v0_name: "", ident: "excluded_images", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__PROMISE: MessageTable = MessageTable { name: "mesos.internal.log.Promise", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__ACTION: MessageTable = MessageTable { name: "mesos.internal.log.Action", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "position", v0_name: "", ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promised", v0_name: "", ident: "promised", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "performed", v0_name: "", ident: "performed", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "learned", v0_name: "", ident: "learned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__ACTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "nop", v0_name: "", ident: "nop", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__NOP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "append", v0_name: "", ident: "append", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__APPEND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "truncate", v0_name: "", ident: "truncate", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__TRUNCATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__ACTION__NOP: MessageTable = MessageTable { name: "mesos.internal.log.Action.Nop", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "tombstone", v0_name: "", ident: "tombstone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__ACTION__APPEND: MessageTable = MessageTable { name: "mesos.internal.log.Action.Append", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "bytes", v0_name: "", ident: "bytes", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cksum", v0_name: "", ident: "cksum", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__ACTION__TRUNCATE: MessageTable = MessageTable { name: "mesos.internal.log.Action.Truncate", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "to", v0_name: "", ident: "to", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__METADATA: MessageTable = MessageTable { name: "mesos.internal.log.Metadata", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__METADATA__STATUS), packed: false, deprecated: false, default: Some(Default::Name("EMPTY")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promised", v0_name: "", ident: "promised", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: Some(Default::Integer(0)), shown: Shown::Always, oneof: None },
] };
static MESOS__INTERNAL__LOG__RECORD: MessageTable = MessageTable { name: "mesos.internal.log.Record", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promise", v0_name: "", ident: "promise", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__PROMISE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "action", v0_name: "", ident: "action", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "metadata", v0_name: "", ident: "metadata", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__METADATA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__PROMISE_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.PromiseRequest", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "position", v0_name: "", ident: "position", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__PROMISE_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.PromiseResponse", v0_name: "", map_entry: false, union: None, declared: &[0, 4, 1, 3, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "proposal", v0_name: "", ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "action", v0_name: "", ident: "action", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "position", v0_name: "", ident: "position", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__WRITE_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.WriteRequest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "position", v0_name: "", ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "learned", v0_name: "", ident: "learned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__ACTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "nop", v0_name: "", ident: "nop", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__NOP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "append", v0_name: "", ident: "append", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__APPEND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "truncate", v0_name: "", ident: "truncate", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__TRUNCATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__WRITE_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.WriteResponse", v0_name: "", map_entry: false, union: None, declared: &[0, 3, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "proposal", v0_name: "", ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "position", v0_name: "", ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__LEARNED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.log.LearnedMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "action", v0_name: "", ident: "action", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOG__RECOVER_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.RecoverRequest", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__INTERNAL__LOG__RECOVER_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.RecoverResponse", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__METADATA__STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "begin", v0_name: "", ident: "begin", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "end", v0_name: "", ident: "end", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ADDRESS: MessageTable = MessageTable { name: "mesos.v1.Address", v0_name: "mesos.Address", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__URL: MessageTable = MessageTable { name: "mesos.v1.URL", v0_name: "mesos.URL", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "scheme", v0_name: "", ident: "scheme", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "address", v0_name: "", ident: "address", label: Label::Required, kind: Kind::Message(&MESOS__V1__ADDRESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "query", v0_name: "", ident: "query", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "fragment", v0_name: "", ident: "fragment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER_INFO: MessageTable = MessageTable { name: "mesos.v1.MasterInfo", v0_name: "mesos.MasterInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip", v0_name: "", ident: "ip", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "port", v0_name: "", ident: "port", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(5050)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "address", v0_name: "", ident: "address", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ADDRESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER_INFO__CAPABILITY: MessageTable = MessageTable { name: "mesos.v1.MasterInfo.Capability", v0_name: "mesos.MasterInfo.Capability", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER_INFO__CAPABILITY__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER: MessageTable = MessageTable { name: "mesos.v1.Offer", v0_name: "mesos.Offer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 7, 10, 4, 6, 5, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "hostname", v0_name: "", ident: "hostname", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "executor_ids", v0_name: "", ident: "executor_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ATTRIBUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "url", v0_name: "", ident: "url", label: Label::Optional, kind: Kind::Message(&MESOS__V1__URL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UNAVAILABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "allocation_info", v0_name: "", ident: "allocation_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__ALLOCATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "domain", v0_name: "", ident: "domain", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DOMAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation", v0_name: "mesos.Offer.Operation", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (6, 7), (2, 3), (3, 4), (4, 5), (5, 6), (11, 13), (12, 14), (13, 15), (14, 16), (7, 8), (8, 9), (9, 10), (10, 11)] }), declared: &[0, 11, 1, 6, 2, 3, 4, 5, 12, 13, 14, 15, 7, 8, 9, 10], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__OFFER__OPERATION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__LAUNCH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reserve", v0_name: "", ident: "reserve", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__RESERVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "unreserve", v0_name: "", ident: "unreserve", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__UNRESERVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "create", v0_name: "", ident: "create", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__CREATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "destroy", v0_name: "", ident: "destroy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__DESTROY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "launch_group", v0_name: "", ident: "launch_group", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__LAUNCH_GROUP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "create_volume", v0_name: "", ident: "create_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__CREATE_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "destroy_volume", v0_name: "", ident: "destroy_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__DESTROY_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "create_block", v0_name: "", ident: "create_block", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__CREATE_BLOCK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "destroy_block", v0_name: "", ident: "destroy_block", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__DESTROY_BLOCK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "grow_volume", v0_name: "", ident: "grow_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__GROW_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "shrink_volume", v0_name: "", ident: "shrink_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__SHRINK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "create_disk", v0_name: "", ident: "create_disk", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__CREATE_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "destroy_disk", v0_name: "", ident: "destroy_disk", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION__DESTROY_DISK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__LAUNCH: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Launch", v0_name: "mesos.Offer.Operation.Launch", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_infos", v0_name: "", ident: "task_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__LAUNCH_GROUP: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.LaunchGroup", v0_name: "mesos.Offer.Operation.LaunchGroup", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor", v0_name: "", ident: "executor", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_group", v0_name: "", ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_GROUP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__RESERVE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Reserve", v0_name: "mesos.Offer.Operation.Reserve", map_entry: false, union: None, declared: &[1, 0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "source", v0_name: "", ident: "source", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__UNRESERVE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Unreserve", v0_name: "mesos.Offer.Operation.Unreserve", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__CREATE: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Create", v0_name: "mesos.Offer.Operation.Create", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__DESTROY: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.Destroy", v0_name: "mesos.Offer.Operation.Destroy", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__GROW_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.GrowVolume", v0_name: "mesos.Offer.Operation.GrowVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "addition", v0_name: "", ident: "addition", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__SHRINK_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.ShrinkVolume", v0_name: "mesos.Offer.Operation.ShrinkVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subtract", v0_name: "", ident: "subtract", label: Label::Required, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__CREATE_DISK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateDisk", v0_name: "mesos.Offer.Operation.CreateDisk", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target_type", v0_name: "", ident: "target_type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "target_profile", v0_name: "", ident: "target_profile", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__DESTROY_DISK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyDisk", v0_name: "mesos.Offer.Operation.DestroyDisk", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__CREATE_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateVolume", v0_name: "mesos.Offer.Operation.CreateVolume", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target_type", v0_name: "", ident: "target_type", label: Label::Required, kind: Kind::Enum(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__DESTROY_VOLUME: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyVolume", v0_name: "mesos.Offer.Operation.DestroyVolume", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__CREATE_BLOCK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.CreateBlock", v0_name: "mesos.Offer.Operation.CreateBlock", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OFFER__OPERATION__DESTROY_BLOCK: MessageTable = MessageTable { name: "mesos.v1.Offer.Operation.DestroyBlock", v0_name: "mesos.Offer.Operation.DestroyBlock", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", ident: "block", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__INVERSE_OFFER: MessageTable = MessageTable { name: "mesos.v1.InverseOffer", v0_name: "mesos.InverseOffer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "url", v0_name: "", ident: "url", label: Label::Optional, kind: Kind::Message(&MESOS__V1__URL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Required, kind: Kind::Message(&MESOS__V1__UNAVAILABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__REQUEST: MessageTable = MessageTable { name: "mesos.v1.Request", v0_name: "mesos.Request", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FILTERS: MessageTable = MessageTable { name: "mesos.v1.Filters", v0_name: "mesos.Filters", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "refuse_seconds", v0_name: "", ident: "refuse_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(5.0)), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.OperationStatus", v0_name: "mesos.OperationStatus", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__OPERATION_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "converted_resources", v0_name: "", ident: "converted_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__OPERATION: MessageTable = MessageTable { name: "mesos.v1.Operation", v0_name: "mesos.Operation", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "latest_status", v0_name: "", ident: "latest_status", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER_INFO: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderInfo", v0_name: "mesos.ResourceProviderInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "attributes", v0_name: "", ident: "attributes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ATTRIBUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "default_reservations", v0_name: "", ident: "default_reservations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE__RESERVATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "storage", v0_name: "", ident: "storage", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO__STORAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER_INFO__STORAGE: MessageTable = MessageTable { name: "mesos.v1.ResourceProviderInfo.Storage", v0_name: "mesos.ResourceProviderInfo.Storage", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "plugin", v0_name: "", ident: "plugin", label: Label::Required, kind: Kind::Message(&MESOS__V1__CSI_PLUGIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reconciliation_interval_seconds", v0_name: "", ident: "reconciliation_interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CSI_PLUGIN_INFO: MessageTable = MessageTable { name: "mesos.v1.CSIPluginInfo", v0_name: "mesos.CSIPluginInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: Some(Default::Text("default")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 3, name: "containers", v0_name: "", ident: "containers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CSI_PLUGIN_CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "endpoints", v0_name: "", ident: "endpoints", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CSI_PLUGIN_ENDPOINT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "target_path_root", v0_name: "", ident: "target_path_root", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "target_path_exists", v0_name: "", ident: "target_path_exists", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CSI_PLUGIN_CONTAINER_INFO: MessageTable = MessageTable { name: "mesos.v1.CSIPluginContainerInfo", v0_name: "mesos.CSIPluginContainerInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "services", v0_name: "", ident: "services", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__CSI_PLUGIN_CONTAINER_INFO__SERVICE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__CSI_PLUGIN_ENDPOINT: MessageTable = MessageTable { name: "mesos.v1.CSIPluginEndpoint", v0_name: "mesos.CSIPluginEndpoint", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "csi_service", v0_name: "", ident: "csi_service", label: Label::Required, kind: Kind::Enum(&MESOS__V1__CSI_PLUGIN_CONTAINER_INFO__SERVICE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "endpoint", v0_name: "", ident: "endpoint", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event", v0_name: "mesos.resource_provider.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4), (4, 5), (5, 6)] }), declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__RESOURCE_PROVIDER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "apply_operation", v0_name: "", ident: "apply_operation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__APPLY_OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "publish_resources", v0_name: "", ident: "publish_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__PUBLISH_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "acknowledge_operation_status", v0_name: "", ident: "acknowledge_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__ACKNOWLEDGE_OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.Subscribed", v0_name: "mesos.resource_provider.Event.Subscribed", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "provider_id", v0_name: "", ident: "provider_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__APPLY_OPERATION: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.ApplyOperation", v0_name: "mesos.resource_provider.Event.ApplyOperation", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__PUBLISH_RESOURCES: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.PublishResources", v0_name: "mesos.resource_provider.Event.PublishResources", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__ACKNOWLEDGE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.AcknowledgeOperationStatus", v0_name: "mesos.resource_provider.Event.AcknowledgeOperationStatus", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "status_uuid", v0_name: "", ident: "status_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__RECONCILE_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.ReconcileOperations", v0_name: "mesos.resource_provider.Event.ReconcileOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_uuids", v0_name: "", ident: "operation_uuids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__EVENT__OPERATION: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Event.Operation", v0_name: "mesos.resource_provider.Event.Operation", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation", v0_name: "", ident: "operation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call", v0_name: "mesos.resource_provider.Call", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(1, 3), (2, 4), (3, 5), (4, 6)] }), declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__RESOURCE_PROVIDER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "update_operation_status", v0_name: "", ident: "update_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "update_state", v0_name: "", ident: "update_state", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "update_publish_resources_status", v0_name: "", ident: "update_publish_resources_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call.Subscribe", v0_name: "mesos.resource_provider.Call.Subscribe", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_info", v0_name: "", ident: "resource_provider_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call.UpdateOperationStatus", v0_name: "mesos.resource_provider.Call.UpdateOperationStatus", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "latest_status", v0_name: "", ident: "latest_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_STATE: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call.UpdateState", v0_name: "mesos.resource_provider.Call.UpdateState", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus", v0_name: "mesos.resource_provider.Call.UpdatePublishResourcesStatus", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS__STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE: MessageTable = MessageTable { name: "mesos.v1.resource_provider.Call.Update", v0_name: "mesos.resource_provider.Call.Update", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE__STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation", v0_name: "", ident: "operation", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "converted_resources", v0_name: "", ident: "converted_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATUS_UPDATE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdate", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "latest_state", v0_name: "", ident: "latest_state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATUS_UPDATE_RECORD: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateRecord", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SUBMIT_SCHEDULER_REQUEST: MessageTable = MessageTable { name: "mesos.internal.SubmitSchedulerRequest", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SUBMIT_SCHEDULER_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.SubmitSchedulerResponse", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__EXECUTOR_TO_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorToFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FRAMEWORK_TO_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkToExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REREGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 2, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "failover", v0_name: "", ident: "failover", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FRAMEWORK_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkRegisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FRAMEWORK_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkReregisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UNREGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UnregisterFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__DEACTIVATE_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.DeactivateFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESOURCE_REQUEST_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceRequestMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "requests", v0_name: "", ident: "requests", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESOURCE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceOffersMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "offers", v0_name: "", ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pids", v0_name: "", ident: "pids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__INVERSE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.InverseOffersMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pids", v0_name: "", ident: "pids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LAUNCH_TASKS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.LaunchTasksMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "filters", v0_name: "", ident: "filters", label: Label::Required, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESCIND_RESOURCE_OFFER_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RescindResourceOfferMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "offer_id", v0_name: "", ident: "offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESCIND_INVERSE_OFFER_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RescindInverseOfferMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offer_id", v0_name: "", ident: "inverse_offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REVIVE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReviveOffersMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RUN_TASK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RunTaskMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 3, 4, 2, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task", v0_name: "", ident: "task", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resource_version_uuids", v0_name: "", ident: "resource_version_uuids", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "launch_executor", v0_name: "", ident: "launch_executor", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RUN_TASK_GROUP_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RunTaskGroupMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor", v0_name: "", ident: "executor", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_group", v0_name: "", ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_GROUP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuids", v0_name: "", ident: "resource_version_uuids", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "launch_executor", v0_name: "", ident: "launch_executor", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__KILL_TASK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.KillTaskMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATUS_UPDATE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "update", v0_name: "", ident: "update", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATUS_UPDATE_ACKNOWLEDGEMENT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateAcknowledgementMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__ACKNOWLEDGE_OPERATION_STATUS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AcknowledgeOperationStatusMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "status_uuid", v0_name: "", ident: "status_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__LOST_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.LostSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconcileTasksMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework", v0_name: "", ident: "framework", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconcileOperationsMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION: MessageTable = MessageTable { name: "mesos.internal.ReconcileOperationsMessage.Operation", v0_name: "", map_entry: false, union: None, declared: &[0, 2, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FRAMEWORK_ERROR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkErrorMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 2, 1, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave", v0_name: "", ident: "slave", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "checkpointed_resources", v0_name: "", ident: "checkpointed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "agent_capabilities", v0_name: "", ident: "agent_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REREGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[1, 6, 3, 2, 7, 4, 5, 8, 9, 0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave", v0_name: "", ident: "slave", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_infos", v0_name: "", ident: "executor_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "completed_frameworks", v0_name: "", ident: "completed_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__ARCHIVE__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "version", v0_name: "", ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "checkpointed_resources", v0_name: "", ident: "checkpointed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "agent_capabilities", v0_name: "", ident: "agent_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.SlaveRegisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "connection", v0_name: "", ident: "connection", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__MASTER_SLAVE_CONNECTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.SlaveReregisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reconciliations", v0_name: "", ident: "reconciliations", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "connection", v0_name: "", ident: "connection", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__MASTER_SLAVE_CONNECTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UNREGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UnregisterSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__MASTER_SLAVE_CONNECTION: MessageTable = MessageTable { name: "mesos.internal.MasterSlaveConnection", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "total_ping_timeout_seconds", v0_name: "", ident: "total_ping_timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__PING_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.PingSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "connected", v0_name: "", ident: "connected", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__PONG_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.PongSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__INTERNAL__SHUTDOWN_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SHUTDOWN_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateFrameworkMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__CHECKPOINT_RESOURCES_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.CheckpointResourcesMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESOURCE_VERSION_UUID: MessageTable = MessageTable { name: "mesos.internal.ResourceVersionUUID", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 4, 1, 5, 6, 7, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "oversubscribed_resources", v0_name: "", ident: "oversubscribed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "total_resources", v0_name: "", ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "update_oversubscribed_resources", v0_name: "", ident: "update_oversubscribed_resources", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "operations", v0_name: "", ident: "operations", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.Operations", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.ResourceProvider", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total_resources", v0_name: "", ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operations", v0_name: "", ident: "operations", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.ResourceProviders", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "providers", v0_name: "", ident: "providers", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateOperationStatusMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "latest_status", v0_name: "", ident: "latest_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD: MessageTable = MessageTable { name: "mesos.internal.UpdateOperationStatusRecord", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__APPLY_OPERATION_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ApplyOperationMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation_info", v0_name: "", ident: "operation_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation_uuid", v0_name: "", ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuid", v0_name: "", ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceProviderCallMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "call", v0_name: "", ident: "call", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceProviderEventMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "event", v0_name: "", ident: "event", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTER_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__EXECUTOR_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorRegisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 2, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "slave_info", v0_name: "", ident: "slave_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__EXECUTOR_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorReregisteredMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave_info", v0_name: "", ident: "slave_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__EXITED_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExitedExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__RECONNECT_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconnectExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REREGISTER_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterExecutorMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "updates", v0_name: "", ident: "updates", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__DRAIN_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.DrainSlaveMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&MESOS__V1__DRAIN_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SHUTDOWN_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__ARCHIVE: MessageTable = MessageTable { name: "mesos.internal.Archive", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__ARCHIVE__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__ARCHIVE__FRAMEWORK: MessageTable = MessageTable { name: "mesos.internal.Archive.Framework", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__TASK_HEALTH_STATUS: MessageTable = MessageTable { name: "mesos.internal.TaskHealthStatus", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "healthy", v0_name: "", ident: "healthy", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kill_task", v0_name: "", ident: "kill_task", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "consecutive_failures", v0_name: "", ident: "consecutive_failures", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__HOOK_EXECUTED: MessageTable = MessageTable { name: "mesos.internal.HookExecuted", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "module", v0_name: "", ident: "module", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.resource_provider.registry.ResourceProvider", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY: MessageTable = MessageTable { name: "mesos.resource_provider.registry.Registry", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "removed_resource_providers", v0_name: "", ident: "removed_resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS: MessageTable = MessageTable { name: "mesos.v1.allocator.InverseOfferStatus", v0_name: "mesos.allocator.InverseOfferStatus", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS__STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MAINTENANCE__WINDOW: MessageTable = MessageTable { name: "mesos.v1.maintenance.Window", v0_name: "mesos.maintenance.Window", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "machine_ids", v0_name: "", ident: "machine_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "unavailability", v0_name: "", ident: "unavailability", label: Label::Required, kind: Kind::Message(&MESOS__V1__UNAVAILABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MAINTENANCE__SCHEDULE: MessageTable = MessageTable { name: "mesos.v1.maintenance.Schedule", v0_name: "mesos.maintenance.Schedule", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "windows", v0_name: "", ident: "windows", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MAINTENANCE__WINDOW), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MAINTENANCE__CLUSTER_STATUS: MessageTable = MessageTable { name: "mesos.v1.maintenance.ClusterStatus", v0_name: "mesos.maintenance.ClusterStatus", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "draining_machines", v0_name: "", ident: "draining_machines", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MAINTENANCE__CLUSTER_STATUS__DRAINING_MACHINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "down_machines", v0_name: "", ident: "down_machines", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MAINTENANCE__CLUSTER_STATUS__DRAINING_MACHINE: MessageTable = MessageTable { name: "mesos.v1.maintenance.ClusterStatus.DrainingMachine", v0_name: "mesos.maintenance.ClusterStatus.DrainingMachine", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY: MessageTable = MessageTable { name: "mesos.internal.Registry", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 6, 7, 2, 3, 4, 10, 5, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "master", v0_name: "", ident: "master", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MASTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slaves", v0_name: "", ident: "slaves", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "machines", v0_name: "", ident: "machines", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MACHINES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "schedules", v0_name: "", ident: "schedules", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MAINTENANCE__SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "quotas", v0_name: "", ident: "quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "weights", v0_name: "", ident: "weights", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__WEIGHT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "unreachable", v0_name: "", ident: "unreachable", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "gone", v0_name: "", ident: "gone", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__GONE_SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "resource_provider_registry", v0_name: "", ident: "resource_provider_registry", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "minimum_capabilities", v0_name: "", ident: "minimum_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "quota_configs", v0_name: "", ident: "quota_configs", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__MASTER: MessageTable = MessageTable { name: "mesos.internal.Registry.Master", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.Slave", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "drain_info", v0_name: "", ident: "drain_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "deactivated", v0_name: "", ident: "deactivated", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.Slaves", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.UnreachableSlave", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "drain_info", v0_name: "", ident: "drain_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "deactivated", v0_name: "", ident: "deactivated", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.UnreachableSlaves", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__GONE_SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.GoneSlave", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__GONE_SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.GoneSlaves", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__GONE_SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__MACHINE: MessageTable = MessageTable { name: "mesos.internal.Registry.Machine", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MACHINE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__MACHINES: MessageTable = MessageTable { name: "mesos.internal.Registry.Machines", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "machines", v0_name: "", ident: "machines", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MACHINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__QUOTA: MessageTable = MessageTable { name: "mesos.internal.Registry.Quota", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__WEIGHT: MessageTable = MessageTable { name: "mesos.internal.Registry.Weight", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY: MessageTable = MessageTable { name: "mesos.internal.Registry.MinimumCapability", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "capability", v0_name: "", ident: "capability", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__FRAMEWORK_EXPIRED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkExpiredMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__HEARTBEAT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.HeartbeatMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__MODULES: MessageTable = MessageTable { name: "mesos.internal.Modules", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "libraries", v0_name: "", ident: "libraries", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__MODULES__LIBRARY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__MODULES__LIBRARY: MessageTable = MessageTable { name: "mesos.internal.Modules.Library", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "file", v0_name: "", ident: "file", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "modules", v0_name: "", ident: "modules", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__MODULES__LIBRARY__MODULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__MODULES__LIBRARY__MODULE: MessageTable = MessageTable { name: "mesos.internal.Modules.Library.Module", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", ident: "parameters", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__PROJD_READY_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ProjdReadyMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "project", v0_name: "", ident: "project", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__PROJD_UPDATE_RESOURCES_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ProjdUpdateResourcesMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "parameters", v0_name: "", ident: "parameters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__PARAMETERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__REGISTER_PROJD_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterProjdMessage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "project", v0_name: "", ident: "project", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__ROLE_INFO: MessageTable = MessageTable { name: "mesos.internal.RoleInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "weight", v0_name: "", ident: "weight", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(1.0)), shown: Shown::Always, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CSI_VOLUME: MessageTable = MessageTable { name: "mesos.internal.slave.CSIVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: true, number: 1, name: "plugin_name", v0_name: "", ident: "plugin_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 2, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CSI_VOLUMES: MessageTable = MessageTable { name: "mesos.internal.slave.CSIVolumes", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CSI_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessState", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "allow_list", v0_name: "", ident: "allow_list", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "deny_list", v0_name: "", ident: "deny_list", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessStates", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "device_access_per_cgroup", v0_name: "", ident: "device_access_per_cgroup", label: Label::Map, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessStates.DeviceAccessPerCgroupEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__IMAGE: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Image", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "reference", v0_name: "", ident: "reference", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__IMAGE_REFERENCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "layer_ids", v0_name: "", ident: "layer_ids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "config_digest", v0_name: "", ident: "config_digest", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__IMAGE__NAME: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Image.Name", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "registry", v0_name: "", ident: "registry", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "repository", v0_name: "", ident: "repository", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tag", v0_name: "", ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__IMAGES: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Images", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "images", v0_name: "", ident: "images", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tag", v0_name: "", ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "fsLayers", v0_name: "", ident: "fs_layers", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "history", v0_name: "", ident: "history", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "signatures", v0_name: "", ident: "signatures", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.FsLayers", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "blobSum", v0_name: "", ident: "blob_sum", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.History", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "v1Compatibility", v0_name: "", ident: "v1_compatibility", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.History.V1Compatibility", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", ident: "parent", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "header", v0_name: "", ident: "header", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signature", v0_name: "", ident: "signature", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protected", v0_name: "", ident: "protected", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures.Header", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "jwk", v0_name: "", ident: "jwk", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "alg", v0_name: "", ident: "alg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures.Header.Jwk", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "crv", v0_name: "", ident: "crv", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kid", v0_name: "", ident: "kid", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kty", v0_name: "", ident: "kty", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "x", v0_name: "", ident: "x", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "y", v0_name: "", ident: "y", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER_VOLUME: MessageTable = MessageTable { name: "mesos.internal.slave.DockerVolume", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "driver", v0_name: "", ident: "driver", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__DOCKER_VOLUMES: MessageTable = MessageTable { name: "mesos.internal.slave.DockerVolumes", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__RESOURCE_STATE: MessageTable = MessageTable { name: "mesos.internal.slave.ResourceState", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO: MessageTable = MessageTable { name: "mesos.internal.slave.VolumeGidInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "gid", v0_name: "", ident: "gid", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFOS: MessageTable = MessageTable { name: "mesos.internal.slave.VolumeGidInfos", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "infos", v0_name: "", ident: "infos", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATE__ENTRY: MessageTable = MessageTable { name: "mesos.internal.state.Entry", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATE__OPERATION: MessageTable = MessageTable { name: "mesos.internal.state.Operation", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 3, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__STATE__OPERATION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "snapshot", v0_name: "", ident: "snapshot", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "expunge", v0_name: "", ident: "expunge", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__EXPUNGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "diff", v0_name: "", ident: "diff", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__DIFF), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Snapshot", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "entry", v0_name: "", ident: "entry", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATE__ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATE__OPERATION__DIFF: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Diff", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "entry", v0_name: "", ident: "entry", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATE__ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__INTERNAL__STATE__OPERATION__EXPUNGE: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Expunge", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event", v0_name: "mesos.scheduler.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (9, 9), (3, 4), (10, 10), (4, 5), (11, 11), (5, 6), (6, 7), (7, 8)] }), declared: &[0, 1, 2, 8, 3, 9, 4, 10, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SCHEDULER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "offers", v0_name: "", ident: "offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "rescind", v0_name: "", ident: "rescind", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__RESCIND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "failure", v0_name: "", ident: "failure", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__FAILURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__ERROR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__INVERSE_OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "rescind_inverse_offer", v0_name: "", ident: "rescind_inverse_offer", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__RESCIND_INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "update_operation_status", v0_name: "", ident: "update_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__UPDATE_OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Subscribed", v0_name: "mesos.scheduler.Event.Subscribed", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "heartbeat_interval_seconds", v0_name: "", ident: "heartbeat_interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "master_info", v0_name: "", ident: "master_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Offers", v0_name: "mesos.scheduler.Event.Offers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "offers", v0_name: "", ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.InverseOffers", v0_name: "mesos.scheduler.Event.InverseOffers", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__RESCIND: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Rescind", v0_name: "mesos.scheduler.Event.Rescind", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "offer_id", v0_name: "", ident: "offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__RESCIND_INVERSE_OFFER: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.RescindInverseOffer", v0_name: "mesos.scheduler.Event.RescindInverseOffer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offer_id", v0_name: "", ident: "inverse_offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__UPDATE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Update", v0_name: "mesos.scheduler.Event.Update", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__UPDATE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.UpdateOperationStatus", v0_name: "mesos.scheduler.Event.UpdateOperationStatus", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__MESSAGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Message", v0_name: "mesos.scheduler.Event.Message", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__FAILURE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Failure", v0_name: "mesos.scheduler.Event.Failure", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__EVENT__ERROR: MessageTable = MessageTable { name: "mesos.v1.scheduler.Event.Error", v0_name: "mesos.scheduler.Event.Error", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "message", v0_name: "", ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__RESPONSE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Response", v0_name: "mesos.scheduler.Response", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2)] }), declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SCHEDULER__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Response.ReconcileOperations", v0_name: "mesos.scheduler.Response.ReconcileOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_statuses", v0_name: "", ident: "operation_statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint", v0_name: "mesos.scheduler.AttributeConstraint", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "selector", v0_name: "", ident: "selector", label: Label::Required, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "predicate", v0_name: "", ident: "predicate", label: Label::Required, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Selector", v0_name: "mesos.scheduler.AttributeConstraint.Selector", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "pseudoattribute_type", v0_name: "", ident: "pseudoattribute_type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR__PSEUDOATTRIBUTE_TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "attribute_name", v0_name: "", ident: "attribute_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate", v0_name: "mesos.scheduler.AttributeConstraint.Predicate", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "exists", v0_name: "", ident: "exists", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__EXISTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "not_exists", v0_name: "", ident: "not_exists", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__NOT_EXISTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "text_equals", v0_name: "", ident: "text_equals", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_EQUALS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 4, name: "text_not_equals", v0_name: "", ident: "text_not_equals", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_EQUALS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 5, name: "text_matches", v0_name: "", ident: "text_matches", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_MATCHES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 6, name: "text_not_matches", v0_name: "", ident: "text_not_matches", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_MATCHES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__EXISTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.Exists", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__NOT_EXISTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.NotExists", map_entry: false, union: None, declared: &[], fields: &[
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_EQUALS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextEquals", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_EQUALS: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextNotEquals", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_MATCHES: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextMatches", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "regex", v0_name: "", ident: "regex", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_MATCHES: MessageTable = MessageTable { name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches", v0_name: "mesos.scheduler.AttributeConstraint.Predicate.TextNotMatches", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "regex", v0_name: "", ident: "regex", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints", v0_name: "mesos.scheduler.OfferConstraints", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "role_constraints", v0_name: "", ident: "role_constraints", label: Label::Map, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraints", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "groups", v0_name: "", ident: "groups", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS__GROUP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS__GROUP: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraints.Group", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "attribute_constraints", v0_name: "", ident: "attribute_constraints", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.scheduler.OfferConstraints.RoleConstraintsEntry", v0_name: "mesos.scheduler.OfferConstraints.RoleConstraintsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(1, 3), (3, 4), (4, 5), (13, 13), (14, 14), (5, 15), (6, 6), (7, 7), (8, 8), (15, 17), (9, 9), (16, 18), (10, 10), (11, 11), (12, 16), (17, 19)] }), declared: &[0, 1, 2, 3, 4, 11, 12, 13, 5, 6, 7, 15, 8, 16, 9, 10, 14, 17], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SCHEDULER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__SUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "accept", v0_name: "", ident: "accept", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACCEPT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "decline", v0_name: "", ident: "decline", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__DECLINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "shutdown", v0_name: "", ident: "shutdown", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__SHUTDOWN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "acknowledge", v0_name: "", ident: "acknowledge", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "reconcile", v0_name: "", ident: "reconcile", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "request", v0_name: "", ident: "request", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "accept_inverse_offers", v0_name: "", ident: "accept_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "decline_inverse_offers", v0_name: "", ident: "decline_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "revive", v0_name: "", ident: "revive", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__REVIVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "suppress", v0_name: "", ident: "suppress", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__SUPPRESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "acknowledge_operation_status", v0_name: "", ident: "acknowledge_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "update_framework", v0_name: "", ident: "update_framework", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__SUBSCRIBE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Subscribe", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__ACCEPT: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Accept", v0_name: "mesos.scheduler.Call.Accept", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__DECLINE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Decline", v0_name: "mesos.scheduler.Call.Decline", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.AcceptInverseOffers", v0_name: "mesos.scheduler.Call.AcceptInverseOffers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offer_ids", v0_name: "", ident: "inverse_offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.DeclineInverseOffers", v0_name: "mesos.scheduler.Call.DeclineInverseOffers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offer_ids", v0_name: "", ident: "inverse_offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__REVIVE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Revive", v0_name: "mesos.scheduler.Call.Revive", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__KILL: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Kill", v0_name: "mesos.scheduler.Call.Kill", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__SHUTDOWN: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Shutdown", v0_name: "mesos.scheduler.Call.Shutdown", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Acknowledge", v0_name: "mesos.scheduler.Call.Acknowledge", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus", v0_name: "mesos.scheduler.Call.AcknowledgeOperationStatus", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__RECONCILE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Reconcile", v0_name: "mesos.scheduler.Call.Reconcile", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__RECONCILE__TASK: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Reconcile.Task", v0_name: "mesos.scheduler.Call.Reconcile.Task", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.ReconcileOperations", v0_name: "mesos.scheduler.Call.ReconcileOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS__OPERATION: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation", v0_name: "mesos.scheduler.Call.ReconcileOperations.Operation", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_id", v0_name: "", ident: "operation_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__MESSAGE: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Message", v0_name: "mesos.scheduler.Call.Message", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__REQUEST: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Request", v0_name: "mesos.scheduler.Call.Request", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "requests", v0_name: "", ident: "requests", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__SUPPRESS: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.Suppress", v0_name: "mesos.scheduler.Call.Suppress", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK: MessageTable = MessageTable { name: "mesos.v1.scheduler.Call.UpdateFramework", v0_name: "mesos.scheduler.Call.UpdateFramework", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SCHEDULER__API_RESULT: MessageTable = MessageTable { name: "mesos.v1.scheduler.APIResult", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "status_code", v0_name: "", ident: "status_code", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "response", v0_name: "", ident: "response", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__RESPONSE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Event", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__LEGACY__V0_20__SCHEDULER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "registered", v0_name: "", ident: "registered", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REGISTERED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reregistered", v0_name: "", ident: "reregistered", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REREGISTERED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "offers", v0_name: "", ident: "offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rescind", v0_name: "", ident: "rescind", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__RESCIND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_20__SCHEDULER__EVENT__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "failure", v0_name: "", ident: "failure", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__FAILURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__EVENT__ERROR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REGISTERED: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Event.Registered", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REREGISTERED: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Event.Reregistered", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__EVENT__UPDATE: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Event.Update", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__CALL: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(4, 3), (5, 4), (7, 5), (8, 6), (9, 7), (10, 8), (11, 9), (12, 10)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__LEGACY__V0_20__SCHEDULER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "request", v0_name: "", ident: "request", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "decline", v0_name: "", ident: "decline", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__DECLINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_20__SCHEDULER__CALL__LAUNCH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "acknowledge", v0_name: "", ident: "acknowledge", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "reconcile", v0_name: "", ident: "reconcile", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_20__SCHEDULER__CALL__RECONCILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "accept", v0_name: "", ident: "accept", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACCEPT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__CALL__LAUNCH: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Call.Launch", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_infos", v0_name: "", ident: "task_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "offer_ids", v0_name: "", ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "filters", v0_name: "", ident: "filters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__SCHEDULER__CALL__RECONCILE: MessageTable = MessageTable { name: "mesos.legacy.v0_20.scheduler.Call.Reconcile", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "statuses", v0_name: "", ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__CREDENTIAL: MessageTable = MessageTable { name: "mesos.legacy.v0_20.Credential", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "principal", v0_name: "", ident: "principal", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "secret", v0_name: "", ident: "secret", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__CREDENTIALS: MessageTable = MessageTable { name: "mesos.legacy.v0_20.Credentials", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "credentials", v0_name: "", ident: "credentials", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V0_20__CREDENTIAL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TRAFFIC_CONTROL_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.TrafficControlStatistics", v0_name: "mesos.TrafficControlStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "backlog", v0_name: "", ident: "backlog", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "bytes", v0_name: "", ident: "bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "drops", v0_name: "", ident: "drops", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "overlimits", v0_name: "", ident: "overlimits", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "packets", v0_name: "", ident: "packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "qlen", v0_name: "", ident: "qlen", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "ratebps", v0_name: "", ident: "ratebps", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "ratepps", v0_name: "", ident: "ratepps", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "requeues", v0_name: "", ident: "requeues", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__IP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.IpStatistics", v0_name: "mesos.IpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], fields: &[
    FieldTable { implicit: false, number: 1, name: "Forwarding", v0_name: "", ident: "forwarding", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "DefaultTTL", v0_name: "", ident: "default_ttl", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "InReceives", v0_name: "", ident: "in_receives", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "InHdrErrors", v0_name: "", ident: "in_hdr_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "InAddrErrors", v0_name: "", ident: "in_addr_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "ForwDatagrams", v0_name: "", ident: "forw_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "InUnknownProtos", v0_name: "", ident: "in_unknown_protos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "InDiscards", v0_name: "", ident: "in_discards", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "InDelivers", v0_name: "", ident: "in_delivers", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "OutRequests", v0_name: "", ident: "out_requests", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "OutDiscards", v0_name: "", ident: "out_discards", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "OutNoRoutes", v0_name: "", ident: "out_no_routes", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "ReasmTimeout", v0_name: "", ident: "reasm_timeout", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "ReasmReqds", v0_name: "", ident: "reasm_reqds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "ReasmOKs", v0_name: "", ident: "reasm_o_ks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "ReasmFails", v0_name: "", ident: "reasm_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "FragOKs", v0_name: "", ident: "frag_o_ks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "FragFails", v0_name: "", ident: "frag_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "FragCreates", v0_name: "", ident: "frag_creates", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__ICMP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.IcmpStatistics", v0_name: "mesos.IcmpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26], fields: &[
    FieldTable { implicit: false, number: 1, name: "InMsgs", v0_name: "", ident: "in_msgs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "InErrors", v0_name: "", ident: "in_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "InDestUnreachs", v0_name: "", ident: "in_dest_unreachs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "InTimeExcds", v0_name: "", ident: "in_time_excds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "InParmProbs", v0_name: "", ident: "in_parm_probs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "InSrcQuenchs", v0_name: "", ident: "in_src_quenchs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "InRedirects", v0_name: "", ident: "in_redirects", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "InEchos", v0_name: "", ident: "in_echos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "InEchoReps", v0_name: "", ident: "in_echo_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "InTimestamps", v0_name: "", ident: "in_timestamps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "InTimestampReps", v0_name: "", ident: "in_timestamp_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "InAddrMasks", v0_name: "", ident: "in_addr_masks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "InAddrMaskReps", v0_name: "", ident: "in_addr_mask_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "OutMsgs", v0_name: "", ident: "out_msgs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "OutErrors", v0_name: "", ident: "out_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "OutDestUnreachs", v0_name: "", ident: "out_dest_unreachs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "OutTimeExcds", v0_name: "", ident: "out_time_excds", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "OutParmProbs", v0_name: "", ident: "out_parm_probs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "OutSrcQuenchs", v0_name: "", ident: "out_src_quenchs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "OutRedirects", v0_name: "", ident: "out_redirects", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "OutEchos", v0_name: "", ident: "out_echos", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "OutEchoReps", v0_name: "", ident: "out_echo_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 24, name: "OutTimestamps", v0_name: "", ident: "out_timestamps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 25, name: "OutTimestampReps", v0_name: "", ident: "out_timestamp_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 26, name: "OutAddrMasks", v0_name: "", ident: "out_addr_masks", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 27, name: "OutAddrMaskReps", v0_name: "", ident: "out_addr_mask_reps", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__TCP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.TcpStatistics", v0_name: "mesos.TcpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], fields: &[
    FieldTable { implicit: false, number: 1, name: "RtoAlgorithm", v0_name: "", ident: "rto_algorithm", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "RtoMin", v0_name: "", ident: "rto_min", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "RtoMax", v0_name: "", ident: "rto_max", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "MaxConn", v0_name: "", ident: "max_conn", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "ActiveOpens", v0_name: "", ident: "active_opens", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "PassiveOpens", v0_name: "", ident: "passive_opens", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "AttemptFails", v0_name: "", ident: "attempt_fails", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "EstabResets", v0_name: "", ident: "estab_resets", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "CurrEstab", v0_name: "", ident: "curr_estab", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "InSegs", v0_name: "", ident: "in_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "OutSegs", v0_name: "", ident: "out_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "RetransSegs", v0_name: "", ident: "retrans_segs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "InErrs", v0_name: "", ident: "in_errs", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "OutRsts", v0_name: "", ident: "out_rsts", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__UDP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.UdpStatistics", v0_name: "mesos.UdpStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "InDatagrams", v0_name: "", ident: "in_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "NoPorts", v0_name: "", ident: "no_ports", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "InErrors", v0_name: "", ident: "in_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "OutDatagrams", v0_name: "", ident: "out_datagrams", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "RcvbufErrors", v0_name: "", ident: "rcvbuf_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "SndbufErrors", v0_name: "", ident: "sndbuf_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "InCsumErrors", v0_name: "", ident: "in_csum_errors", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "IgnoredMulti", v0_name: "", ident: "ignored_multi", label: Label::Optional, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__SNMP_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.SNMPStatistics", v0_name: "mesos.SNMPStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "ip_stats", v0_name: "", ident: "ip_stats", label: Label::Optional, kind: Kind::Message(&MESOS__V1__IP_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "icmp_stats", v0_name: "", ident: "icmp_stats", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ICMP_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tcp_stats", v0_name: "", ident: "tcp_stats", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TCP_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "udp_stats", v0_name: "", ident: "udp_stats", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UDP_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__PERF_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.PerfStatistics", v0_name: "mesos.PerfStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52], fields: &[
    FieldTable { implicit: false, number: 1, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "cycles", v0_name: "", ident: "cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "stalled_cycles_frontend", v0_name: "", ident: "stalled_cycles_frontend", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "stalled_cycles_backend", v0_name: "", ident: "stalled_cycles_backend", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "instructions", v0_name: "", ident: "instructions", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "cache_references", v0_name: "", ident: "cache_references", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "cache_misses", v0_name: "", ident: "cache_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "branches", v0_name: "", ident: "branches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "branch_misses", v0_name: "", ident: "branch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "bus_cycles", v0_name: "", ident: "bus_cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "ref_cycles", v0_name: "", ident: "ref_cycles", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "cpu_clock", v0_name: "", ident: "cpu_clock", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "task_clock", v0_name: "", ident: "task_clock", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "page_faults", v0_name: "", ident: "page_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "minor_faults", v0_name: "", ident: "minor_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "major_faults", v0_name: "", ident: "major_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "context_switches", v0_name: "", ident: "context_switches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "cpu_migrations", v0_name: "", ident: "cpu_migrations", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "alignment_faults", v0_name: "", ident: "alignment_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "emulation_faults", v0_name: "", ident: "emulation_faults", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "l1_dcache_loads", v0_name: "", ident: "l1_dcache_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "l1_dcache_load_misses", v0_name: "", ident: "l1_dcache_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 24, name: "l1_dcache_stores", v0_name: "", ident: "l1_dcache_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 25, name: "l1_dcache_store_misses", v0_name: "", ident: "l1_dcache_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 26, name: "l1_dcache_prefetches", v0_name: "", ident: "l1_dcache_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 27, name: "l1_dcache_prefetch_misses", v0_name: "", ident: "l1_dcache_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 28, name: "l1_icache_loads", v0_name: "", ident: "l1_icache_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 29, name: "l1_icache_load_misses", v0_name: "", ident: "l1_icache_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 30, name: "l1_icache_prefetches", v0_name: "", ident: "l1_icache_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 31, name: "l1_icache_prefetch_misses", v0_name: "", ident: "l1_icache_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 32, name: "llc_loads", v0_name: "", ident: "llc_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 33, name: "llc_load_misses", v0_name: "", ident: "llc_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 34, name: "llc_stores", v0_name: "", ident: "llc_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 35, name: "llc_store_misses", v0_name: "", ident: "llc_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 36, name: "llc_prefetches", v0_name: "", ident: "llc_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 37, name: "llc_prefetch_misses", v0_name: "", ident: "llc_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 38, name: "dtlb_loads", v0_name: "", ident: "dtlb_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 39, name: "dtlb_load_misses", v0_name: "", ident: "dtlb_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 40, name: "dtlb_stores", v0_name: "", ident: "dtlb_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 41, name: "dtlb_store_misses", v0_name: "", ident: "dtlb_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 42, name: "dtlb_prefetches", v0_name: "", ident: "dtlb_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 43, name: "dtlb_prefetch_misses", v0_name: "", ident: "dtlb_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 44, name: "itlb_loads", v0_name: "", ident: "itlb_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 45, name: "itlb_load_misses", v0_name: "", ident: "itlb_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 46, name: "branch_loads", v0_name: "", ident: "branch_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 47, name: "branch_load_misses", v0_name: "", ident: "branch_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 48, name: "node_loads", v0_name: "", ident: "node_loads", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 49, name: "node_load_misses", v0_name: "", ident: "node_load_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 50, name: "node_stores", v0_name: "", ident: "node_stores", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 51, name: "node_store_misses", v0_name: "", ident: "node_store_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 52, name: "node_prefetches", v0_name: "", ident: "node_prefetches", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 53, name: "node_prefetch_misses", v0_name: "", ident: "node_prefetch_misses", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_USAGE: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage", v0_name: "mesos.ResourceUsage", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executors", v0_name: "", ident: "executors", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE_USAGE__EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total", v0_name: "", ident: "total", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_USAGE__EXECUTOR: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage.Executor", v0_name: "mesos.ResourceUsage.Executor", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "allocated", v0_name: "", ident: "allocated", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "statistics", v0_name: "", ident: "statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE_USAGE__EXECUTOR__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_USAGE__EXECUTOR__TASK: MessageTable = MessageTable { name: "mesos.v1.ResourceUsage.Executor.Task", v0_name: "mesos.ResourceUsage.Executor.Task", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "id", v0_name: "", ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics", v0_name: "mesos.ResourceStatistics", map_entry: false, union: None, declared: &[0, 29, 30, 1, 2, 3, 44, 6, 7, 8, 35, 36, 51, 52, 5, 37, 9, 10, 38, 4, 11, 39, 40, 31, 32, 33, 25, 26, 42, 43, 12, 13, 14, 15, 16, 17, 18, 19, 20, 45, 46, 47, 48, 49, 50, 53, 54, 21, 22, 23, 24, 27, 28, 34, 41], fields: &[
    FieldTable { implicit: false, number: 1, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cpus_user_time_secs", v0_name: "", ident: "cpus_user_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "cpus_system_time_secs", v0_name: "", ident: "cpus_system_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "cpus_limit", v0_name: "", ident: "cpus_limit", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "mem_rss_bytes", v0_name: "", ident: "mem_rss_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "mem_limit_bytes", v0_name: "", ident: "mem_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "cpus_nr_periods", v0_name: "", ident: "cpus_nr_periods", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "cpus_nr_throttled", v0_name: "", ident: "cpus_nr_throttled", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "cpus_throttled_time_secs", v0_name: "", ident: "cpus_throttled_time_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "mem_file_bytes", v0_name: "", ident: "mem_file_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "mem_anon_bytes", v0_name: "", ident: "mem_anon_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "mem_mapped_file_bytes", v0_name: "", ident: "mem_mapped_file_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "perf", v0_name: "", ident: "perf", label: Label::Optional, kind: Kind::Message(&MESOS__V1__PERF_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "net_rx_packets", v0_name: "", ident: "net_rx_packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "net_rx_bytes", v0_name: "", ident: "net_rx_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "net_rx_errors", v0_name: "", ident: "net_rx_errors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "net_rx_dropped", v0_name: "", ident: "net_rx_dropped", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "net_tx_packets", v0_name: "", ident: "net_tx_packets", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "net_tx_bytes", v0_name: "", ident: "net_tx_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "net_tx_errors", v0_name: "", ident: "net_tx_errors", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "net_tx_dropped", v0_name: "", ident: "net_tx_dropped", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "net_tcp_rtt_microsecs_p50", v0_name: "", ident: "net_tcp_rtt_microsecs_p50", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "net_tcp_rtt_microsecs_p90", v0_name: "", ident: "net_tcp_rtt_microsecs_p90", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 24, name: "net_tcp_rtt_microsecs_p95", v0_name: "", ident: "net_tcp_rtt_microsecs_p95", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 25, name: "net_tcp_rtt_microsecs_p99", v0_name: "", ident: "net_tcp_rtt_microsecs_p99", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 26, name: "disk_limit_bytes", v0_name: "", ident: "disk_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 27, name: "disk_used_bytes", v0_name: "", ident: "disk_used_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 28, name: "net_tcp_active_connections", v0_name: "", ident: "net_tcp_active_connections", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 29, name: "net_tcp_time_wait_connections", v0_name: "", ident: "net_tcp_time_wait_connections", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 30, name: "processes", v0_name: "", ident: "processes", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 31, name: "threads", v0_name: "", ident: "threads", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 32, name: "mem_low_pressure_counter", v0_name: "", ident: "mem_low_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 33, name: "mem_medium_pressure_counter", v0_name: "", ident: "mem_medium_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 34, name: "mem_critical_pressure_counter", v0_name: "", ident: "mem_critical_pressure_counter", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 35, name: "net_traffic_control_statistics", v0_name: "", ident: "net_traffic_control_statistics", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TRAFFIC_CONTROL_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 36, name: "mem_total_bytes", v0_name: "", ident: "mem_total_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 37, name: "mem_total_memsw_bytes", v0_name: "", ident: "mem_total_memsw_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 38, name: "mem_soft_limit_bytes", v0_name: "", ident: "mem_soft_limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 39, name: "mem_cache_bytes", v0_name: "", ident: "mem_cache_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 40, name: "mem_swap_bytes", v0_name: "", ident: "mem_swap_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 41, name: "mem_unevictable_bytes", v0_name: "", ident: "mem_unevictable_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 42, name: "net_snmp_statistics", v0_name: "", ident: "net_snmp_statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SNMP_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 43, name: "disk_statistics", v0_name: "", ident: "disk_statistics", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__DISK_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 44, name: "blkio_statistics", v0_name: "", ident: "blkio_statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CGROUP_INFO__BLKIO__STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 45, name: "cpus_soft_limit", v0_name: "", ident: "cpus_soft_limit", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 46, name: "net_tx_rate_limit", v0_name: "", ident: "net_tx_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 47, name: "net_tx_burst_rate_limit", v0_name: "", ident: "net_tx_burst_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 48, name: "net_tx_burst_size", v0_name: "", ident: "net_tx_burst_size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 49, name: "net_rx_rate_limit", v0_name: "", ident: "net_rx_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 50, name: "net_rx_burst_rate_limit", v0_name: "", ident: "net_rx_burst_rate_limit", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 51, name: "net_rx_burst_size", v0_name: "", ident: "net_rx_burst_size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 52, name: "mem_kmem_usage_bytes", v0_name: "", ident: "mem_kmem_usage_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 53, name: "mem_kmem_tcp_usage_bytes", v0_name: "", ident: "mem_kmem_tcp_usage_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 54, name: "net_rate_statistics", v0_name: "", ident: "net_rate_statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 55, name: "net_ephemeral_ports", v0_name: "", ident: "net_ephemeral_ports", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__RANGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics.RatePercentiles", v0_name: "mesos.ResourceStatistics.RatePercentiles", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "min", v0_name: "", ident: "min", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "max", v0_name: "", ident: "max", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "p50", v0_name: "", ident: "p50", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "p90", v0_name: "", ident: "p90", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "p95", v0_name: "", ident: "p95", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "p99", v0_name: "", ident: "p99", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "p999", v0_name: "", ident: "p999", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "p9999", v0_name: "", ident: "p9999", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "samples", v0_name: "", ident: "samples", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__RESOURCE_STATISTICS__RATE_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.ResourceStatistics.RateStatistics", v0_name: "mesos.ResourceStatistics.RateStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "rx_rate", v0_name: "", ident: "rx_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "rx_packet_rate", v0_name: "", ident: "rx_packet_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rx_drop_rate", v0_name: "", ident: "rx_drop_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "rx_error_rate", v0_name: "", ident: "rx_error_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "tx_rate", v0_name: "", ident: "tx_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "tx_packet_rate", v0_name: "", ident: "tx_packet_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "tx_drop_rate", v0_name: "", ident: "tx_drop_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "tx_error_rate", v0_name: "", ident: "tx_error_rate", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "sampling_window_secs", v0_name: "", ident: "sampling_window_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "sampling_interval_secs", v0_name: "", ident: "sampling_interval_secs", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__DISK_STATISTICS: MessageTable = MessageTable { name: "mesos.v1.DiskStatistics", v0_name: "mesos.DiskStatistics", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__SOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "persistence", v0_name: "", ident: "persistence", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "limit_bytes", v0_name: "", ident: "limit_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "used_bytes", v0_name: "", ident: "used_bytes", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_20__RESOURCE_USAGE: MessageTable = MessageTable { name: "mesos.legacy.v0_20.ResourceUsage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_name", v0_name: "", ident: "executor_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "task_id", v0_name: "", ident: "task_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "statistics", v0_name: "", ident: "statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_22__FETCHER__FETCHER_INFO: MessageTable = MessageTable { name: "mesos.legacy.v0_22.fetcher.FetcherInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "command_info", v0_name: "", ident: "command_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "work_directory", v0_name: "", ident: "work_directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "frameworks_home", v0_name: "", ident: "frameworks_home", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT: MessageTable = MessageTable { name: "mesos.v1.executor.Event", v0_name: "mesos.executor.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 4), (8, 8), (3, 5), (4, 3), (5, 6), (6, 7)] }), declared: &[0, 1, 2, 3, 7, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__EXECUTOR__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "acknowledged", v0_name: "", ident: "acknowledged", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__LAUNCH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ERROR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "launch_group", v0_name: "", ident: "launch_group", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__LAUNCH_GROUP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Subscribed", v0_name: "mesos.executor.Event.Subscribed", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "agent_info", v0_name: "slave_info", ident: "agent_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__LAUNCH: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Launch", v0_name: "mesos.executor.Event.Launch", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "task", v0_name: "", ident: "task", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__LAUNCH_GROUP: MessageTable = MessageTable { name: "mesos.v1.executor.Event.LaunchGroup", v0_name: "mesos.executor.Event.LaunchGroup", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_group", v0_name: "", ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_GROUP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__KILL: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Kill", v0_name: "mesos.executor.Event.Kill", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kill_policy", v0_name: "", ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Acknowledged", v0_name: "mesos.executor.Event.Acknowledged", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__MESSAGE: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Message", v0_name: "mesos.executor.Event.Message", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__EVENT__ERROR: MessageTable = MessageTable { name: "mesos.v1.executor.Event.Error", v0_name: "mesos.executor.Event.Error", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "message", v0_name: "", ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__CALL: MessageTable = MessageTable { name: "mesos.v1.executor.Call", v0_name: "mesos.executor.Call", map_entry: false, union: Some(&UnionTable { tag: 3, bodies: &[(1, 4), (2, 5), (3, 6)] }), declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__EXECUTOR__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__SUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__CALL__SUBSCRIBE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Subscribe", v0_name: "mesos.executor.Call.Subscribe", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "unacknowledged_tasks", v0_name: "", ident: "unacknowledged_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "unacknowledged_updates", v0_name: "", ident: "unacknowledged_updates", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__CALL__UPDATE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Update", v0_name: "mesos.executor.Call.Update", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "timestamp", v0_name: "", ident: "timestamp", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__EXECUTOR__CALL__MESSAGE: MessageTable = MessageTable { name: "mesos.v1.executor.Call.Message", v0_name: "mesos.executor.Call.Message", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_23__EXECUTOR__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v0_23.executor.Event", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 4), (3, 5), (4, 3), (5, 6), (7, 7)] }), declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__LEGACY__V0_23__EXECUTOR__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "acknowledged", v0_name: "", ident: "acknowledged", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__LAUNCH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ERROR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_23__EXECUTOR__CALL: MessageTable = MessageTable { name: "mesos.legacy.v0_23.executor.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(2, 3), (3, 4), (4, 5)] }), declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__LEGACY__V0_23__EXECUTOR__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resubscribe", v0_name: "", ident: "resubscribe", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_23__EXECUTOR__CALL__RESUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_23__EXECUTOR__CALL__RESUBSCRIBE: MessageTable = MessageTable { name: "mesos.legacy.v0_23.executor.Call.Resubscribe", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "updates", v0_name: "", ident: "updates", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__EXECUTOR__CALL__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_23__RESOURCE_USAGE: MessageTable = MessageTable { name: "mesos.legacy.v0_23.ResourceUsage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executors", v0_name: "", ident: "executors", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V0_23__RESOURCE_USAGE__EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total", v0_name: "", ident: "total", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_23__RESOURCE_USAGE__EXECUTOR: MessageTable = MessageTable { name: "mesos.legacy.v0_23.ResourceUsage.Executor", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "allocated", v0_name: "", ident: "allocated", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "statistics", v0_name: "", ident: "statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_27__EXECUTOR__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v0_27.executor.Event", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 4), (3, 5), (4, 3), (5, 6), (6, 7), (7, 8)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__LEGACY__V0_27__EXECUTOR__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "acknowledged", v0_name: "", ident: "acknowledged", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "launch", v0_name: "", ident: "launch", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__LAUNCH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "shutdown", v0_name: "", ident: "shutdown", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V0_27__EXECUTOR__EVENT__SHUTDOWN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "error", v0_name: "", ident: "error", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR__EVENT__ERROR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_27__EXECUTOR__EVENT__SHUTDOWN: MessageTable = MessageTable { name: "mesos.legacy.v0_27.executor.Event.Shutdown", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "grace_period_seconds", v0_name: "", ident: "grace_period_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(5.0)), shown: Shown::Always, oneof: None },
] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "default_action", v0_name: "", ident: "default_action", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "architectures", v0_name: "", ident: "architectures", label: Label::Repeated, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "syscalls", v0_name: "", ident: "syscalls", label: Label::Repeated, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "names", v0_name: "", ident: "names", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", ident: "action", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "args", v0_name: "", ident: "args", label: Label::Repeated, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "includes", v0_name: "", ident: "includes", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "excludes", v0_name: "", ident: "excludes", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Arg", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "index", v0_name: "", ident: "index", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "op", v0_name: "", ident: "op", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "value_two", v0_name: "", ident: "value_two", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Filter", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__CAPABILITY_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_LIMITATION: MessageTable = MessageTable { name: "mesos.slave.ContainerLimitation", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_STATE: MessageTable = MessageTable { name: "mesos.slave.ContainerState", v0_name: "", map_entry: false, union: None, declared: &[0, 5, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "pid", v0_name: "", ident: "pid", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "directory", v0_name: "", ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "ephemeral_volumes", v0_name: "", ident: "ephemeral_volumes", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "container_info", v0_name: "", ident: "container_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_RECOVER_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerRecoverInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "checkpointed_container_states", v0_name: "", ident: "checkpointed_container_states", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "orphan_container_ids", v0_name: "", ident: "orphan_container_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "known_container_ids", v0_name: "", ident: "known_container_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_CONFIG: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig", v0_name: "", map_entry: false, union: None, declared: &[6, 7, 9, 10, 11, 14, 12, 2, 13, 3, 4, 5, 8, 0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "legacy_executor_info", v0_name: "", ident: "legacy_executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "legacy_task_info", v0_name: "", ident: "legacy_task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "directory", v0_name: "", ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "appc", v0_name: "", ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__APPC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "command_info", v0_name: "", ident: "command_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "container_info", v0_name: "", ident: "container_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "container_class", v0_name: "", ident: "container_class", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_CLASS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "ephemeral_volumes", v0_name: "", ident: "ephemeral_volumes", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_CONFIG__DOCKER: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.Docker", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", ident: "manifest", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_CONFIG__APPC: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.Appc", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", ident: "manifest", label: Label::Optional, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.LimitsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_MOUNT_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerMountInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "target", v0_name: "", ident: "target", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "flags", v0_name: "", ident: "flags", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "options", v0_name: "", ident: "options", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_FILE_OPERATION: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "operation", v0_name: "", ident: "operation", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "symlink", v0_name: "", ident: "symlink", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "mkdir", v0_name: "", ident: "mkdir", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 4, name: "rename", v0_name: "", ident: "rename", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 5, name: "mount", v0_name: "", ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_MOUNT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
static MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Symlink", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target", v0_name: "", ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Rename", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target", v0_name: "", ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Mkdir", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "target", v0_name: "", ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "recursive", v0_name: "", ident: "recursive", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_LAUNCH_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerLaunchInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 8, 3, 9, 18, 4, 5, 16, 20, 21, 17, 6, 15, 7, 13, 14, 19, 22, 10, 11, 12], fields: &[
    FieldTable { implicit: false, number: 1, name: "pre_exec_commands", v0_name: "", ident: "pre_exec_commands", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "clone_namespaces", v0_name: "", ident: "clone_namespaces", label: Label::Repeated, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "working_directory", v0_name: "", ident: "working_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "effective_capabilities", v0_name: "", ident: "effective_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "rlimits", v0_name: "", ident: "rlimits", label: Label::Optional, kind: Kind::Message(&MESOS__V1__R_LIMIT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "enter_namespaces", v0_name: "", ident: "enter_namespaces", label: Label::Repeated, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "in", v0_name: "", ident: "in", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "out", v0_name: "", ident: "out", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "err", v0_name: "", ident: "err", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "tty_slave_path", v0_name: "", ident: "tty_slave_path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "task_environment", v0_name: "", ident: "task_environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "bounding_capabilities", v0_name: "", ident: "bounding_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "mounts", v0_name: "", ident: "mounts", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_MOUNT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "seccomp_profile", v0_name: "", ident: "seccomp_profile", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "supplementary_groups", v0_name: "", ident: "supplementary_groups", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "task_supplementary_groups", v0_name: "", ident: "task_supplementary_groups", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "masked_paths", v0_name: "", ident: "masked_paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "file_operations", v0_name: "", ident: "file_operations", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "no_new_privileges", v0_name: "", ident: "no_new_privileges", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_TERMINATION: MessageTable = MessageTable { name: "mesos.slave.ContainerTermination", v0_name: "", map_entry: false, union: None, declared: &[1, 2, 3, 0, 4], fields: &[
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "limited_resources", v0_name: "", ident: "limited_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_LAYERS: MessageTable = MessageTable { name: "mesos.slave.ContainerLayers", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "paths", v0_name: "", ident: "paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_IO: MessageTable = MessageTable { name: "mesos.slave.ContainerIO", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_IO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "fd", v0_name: "", ident: "fd", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "path", v0_name: "", ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__CONTAINER_PREPARE_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerPrepareInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "commands", v0_name: "", ident: "commands", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "namespaces", v0_name: "", ident: "namespaces", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(0)), shown: Shown::Always, oneof: None },
] };
static MESOS__LEGACY__V0_27__SLAVE__CONTAINER_LAUNCH_INFO: MessageTable = MessageTable { name: "mesos.legacy.v0_27.slave.ContainerLaunchInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "pre_exec_commands", v0_name: "", ident: "pre_exec_commands", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "namespaces", v0_name: "", ident: "namespaces", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(0)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 5, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "working_directory", v0_name: "", ident: "working_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V0_27__SLAVE__CONTAINER_CONFIG: MessageTable = MessageTable { name: "mesos.legacy.v0_27.slave.ContainerConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "legacy_executor_info", v0_name: "", ident: "legacy_executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "legacy_task_info", v0_name: "", ident: "legacy_task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "directory", v0_name: "", ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__VERSION_INFO: MessageTable = MessageTable { name: "mesos.v1.VersionInfo", v0_name: "mesos.VersionInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "version", v0_name: "", ident: "version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "build_date", v0_name: "", ident: "build_date", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "build_time", v0_name: "", ident: "build_time", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "build_user", v0_name: "", ident: "build_user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "git_sha", v0_name: "", ident: "git_sha", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "git_branch", v0_name: "", ident: "git_branch", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "git_tag", v0_name: "", ident: "git_tag", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FLAG: MessageTable = MessageTable { name: "mesos.v1.Flag", v0_name: "mesos.Flag", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__METRIC: MessageTable = MessageTable { name: "mesos.v1.Metric", v0_name: "mesos.Metric", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__FILE_INFO: MessageTable = MessageTable { name: "mesos.v1.FileInfo", v0_name: "mesos.FileInfo", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "nlink", v0_name: "", ident: "nlink", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", ident: "size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "mtime", v0_name: "", ident: "mtime", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "mode", v0_name: "", ident: "mode", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "uid", v0_name: "", ident: "uid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "gid", v0_name: "", ident: "gid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL: MessageTable = MessageTable { name: "mesos.v1.agent.Call", v0_name: "mesos.agent.Call", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(4, 2), (6, 3), (7, 4), (8, 5), (10, 20), (14, 6), (15, 7), (16, 8), (21, 12), (17, 9), (18, 10), (19, 11), (22, 13), (23, 14), (24, 15), (25, 16), (27, 17), (28, 18), (29, 19), (32, 22), (30, 21)] }), declared: &[0, 1, 2, 3, 4, 19, 5, 6, 7, 11, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 21, 20], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "set_logging_level", v0_name: "", ident: "set_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "launch_nested_container", v0_name: "", ident: "launch_nested_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "wait_nested_container", v0_name: "", ident: "wait_nested_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__WAIT_NESTED_CONTAINER), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "kill_nested_container", v0_name: "", ident: "kill_nested_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__KILL_NESTED_CONTAINER), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "launch_nested_container_session", v0_name: "", ident: "launch_nested_container_session", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER_SESSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "attach_container_input", v0_name: "", ident: "attach_container_input", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "attach_container_output", v0_name: "", ident: "attach_container_output", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_OUTPUT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "remove_nested_container", v0_name: "", ident: "remove_nested_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__REMOVE_NESTED_CONTAINER), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "launch_container", v0_name: "", ident: "launch_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "wait_container", v0_name: "", ident: "wait_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__WAIT_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "kill_container", v0_name: "", ident: "kill_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__KILL_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "remove_container", v0_name: "", ident: "remove_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__REMOVE_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "add_resource_provider_config", v0_name: "", ident: "add_resource_provider_config", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__ADD_RESOURCE_PROVIDER_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "update_resource_provider_config", v0_name: "", ident: "update_resource_provider_config", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__UPDATE_RESOURCE_PROVIDER_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "remove_resource_provider_config", v0_name: "", ident: "remove_resource_provider_config", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__REMOVE_RESOURCE_PROVIDER_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "get_containers", v0_name: "", ident: "get_containers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__GET_CONTAINERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "prune_images", v0_name: "", ident: "prune_images", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__PRUNE_IMAGES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "mark_resource_provider_gone", v0_name: "", ident: "mark_resource_provider_gone", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__MARK_RESOURCE_PROVIDER_GONE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__GET_METRICS: MessageTable = MessageTable { name: "mesos.v1.agent.Call.GetMetrics", v0_name: "mesos.agent.Call.GetMetrics", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "timeout", v0_name: "", ident: "timeout", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL: MessageTable = MessageTable { name: "mesos.v1.agent.Call.SetLoggingLevel", v0_name: "mesos.agent.Call.SetLoggingLevel", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Required, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__LIST_FILES: MessageTable = MessageTable { name: "mesos.v1.agent.Call.ListFiles", v0_name: "mesos.agent.Call.ListFiles", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__READ_FILE: MessageTable = MessageTable { name: "mesos.v1.agent.Call.ReadFile", v0_name: "mesos.agent.Call.ReadFile", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "offset", v0_name: "", ident: "offset", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "length", v0_name: "", ident: "length", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__GET_CONTAINERS: MessageTable = MessageTable { name: "mesos.v1.agent.Call.GetContainers", v0_name: "mesos.agent.Call.GetContainers", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "show_nested", v0_name: "", ident: "show_nested", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "show_standalone", v0_name: "", ident: "show_standalone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.LaunchNestedContainer", v0_name: "mesos.agent.Call.LaunchNestedContainer", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__WAIT_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.WaitNestedContainer", v0_name: "mesos.agent.Call.WaitNestedContainer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__KILL_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.KillNestedContainer", v0_name: "mesos.agent.Call.KillNestedContainer", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signal", v0_name: "", ident: "signal", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__REMOVE_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.RemoveNestedContainer", v0_name: "mesos.agent.Call.RemoveNestedContainer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER_SESSION: MessageTable = MessageTable { name: "mesos.v1.agent.Call.LaunchNestedContainerSession", v0_name: "mesos.agent.Call.LaunchNestedContainerSession", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT: MessageTable = MessageTable { name: "mesos.v1.agent.Call.AttachContainerInput", v0_name: "mesos.agent.Call.AttachContainerInput", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "process_io", v0_name: "", ident: "process_io", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__PROCESS_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_OUTPUT: MessageTable = MessageTable { name: "mesos.v1.agent.Call.AttachContainerOutput", v0_name: "mesos.agent.Call.AttachContainerOutput", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.LaunchContainer", v0_name: "mesos.agent.Call.LaunchContainer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "command", v0_name: "", ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "limits", v0_name: "", ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.v1.agent.Call.LaunchContainer.LimitsEntry", v0_name: "mesos.agent.Call.LaunchContainer.LimitsEntry", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__WAIT_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.WaitContainer", v0_name: "mesos.agent.Call.WaitContainer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__KILL_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.KillContainer", v0_name: "mesos.agent.Call.KillContainer", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signal", v0_name: "", ident: "signal", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__REMOVE_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Call.RemoveContainer", v0_name: "mesos.agent.Call.RemoveContainer", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__ADD_RESOURCE_PROVIDER_CONFIG: MessageTable = MessageTable { name: "mesos.v1.agent.Call.AddResourceProviderConfig", v0_name: "mesos.agent.Call.AddResourceProviderConfig", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__UPDATE_RESOURCE_PROVIDER_CONFIG: MessageTable = MessageTable { name: "mesos.v1.agent.Call.UpdateResourceProviderConfig", v0_name: "mesos.agent.Call.UpdateResourceProviderConfig", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__REMOVE_RESOURCE_PROVIDER_CONFIG: MessageTable = MessageTable { name: "mesos.v1.agent.Call.RemoveResourceProviderConfig", v0_name: "mesos.agent.Call.RemoveResourceProviderConfig", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__MARK_RESOURCE_PROVIDER_GONE: MessageTable = MessageTable { name: "mesos.v1.agent.Call.MarkResourceProviderGone", v0_name: "mesos.agent.Call.MarkResourceProviderGone", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__CALL__PRUNE_IMAGES: MessageTable = MessageTable { name: "mesos.v1.agent.Call.PruneImages", v0_name: "mesos.agent.Call.PruneImages", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "excluded_images", v0_name: "", ident: "excluded_images", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE: MessageTable = MessageTable { name: "mesos.v1.agent.Response", v0_name: "mesos.agent.Response", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10), (10, 11), (11, 12), (17, 18), (12, 13), (14, 15), (16, 17), (13, 14), (15, 16)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 17, 12, 14, 16, 13, 15], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_health", v0_name: "", ident: "get_health", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_HEALTH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_flags", v0_name: "", ident: "get_flags", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_version", v0_name: "", ident: "get_version", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_VERSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "get_logging_level", v0_name: "", ident: "get_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "get_containers", v0_name: "", ident: "get_containers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "wait_nested_container", v0_name: "", ident: "wait_nested_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__WAIT_NESTED_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "get_agent", v0_name: "", ident: "get_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "wait_container", v0_name: "", ident: "wait_container", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__WAIT_CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "get_resource_providers", v0_name: "", ident: "get_resource_providers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "get_operations", v0_name: "", ident: "get_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_HEALTH: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetHealth", v0_name: "mesos.agent.Response.GetHealth", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "healthy", v0_name: "", ident: "healthy", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_FLAGS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetFlags", v0_name: "mesos.agent.Response.GetFlags", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "flags", v0_name: "", ident: "flags", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FLAG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_VERSION: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetVersion", v0_name: "mesos.agent.Response.GetVersion", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "version_info", v0_name: "", ident: "version_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__VERSION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_METRICS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetMetrics", v0_name: "mesos.agent.Response.GetMetrics", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "metrics", v0_name: "", ident: "metrics", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__METRIC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetLoggingLevel", v0_name: "mesos.agent.Response.GetLoggingLevel", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__LIST_FILES: MessageTable = MessageTable { name: "mesos.v1.agent.Response.ListFiles", v0_name: "mesos.agent.Response.ListFiles", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "file_infos", v0_name: "", ident: "file_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FILE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__READ_FILE: MessageTable = MessageTable { name: "mesos.v1.agent.Response.ReadFile", v0_name: "mesos.agent.Response.ReadFile", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_STATE: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetState", v0_name: "mesos.agent.Response.GetState", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetContainers", v0_name: "mesos.agent.Response.GetContainers", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "containers", v0_name: "", ident: "containers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS__CONTAINER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS__CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetContainers.Container", v0_name: "mesos.agent.Response.GetContainers.Container", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_name", v0_name: "", ident: "executor_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "container_id", v0_name: "", ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "container_status", v0_name: "", ident: "container_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "resource_statistics", v0_name: "", ident: "resource_statistics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_STATISTICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetFrameworks", v0_name: "mesos.agent.Response.GetFrameworks", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "completed_frameworks", v0_name: "", ident: "completed_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetFrameworks.Framework", v0_name: "mesos.agent.Response.GetFrameworks.Framework", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetExecutors", v0_name: "mesos.agent.Response.GetExecutors", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executors", v0_name: "", ident: "executors", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "completed_executors", v0_name: "", ident: "completed_executors", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetExecutors.Executor", v0_name: "mesos.agent.Response.GetExecutors.Executor", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetOperations", v0_name: "mesos.agent.Response.GetOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_TASKS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetTasks", v0_name: "mesos.agent.Response.GetTasks", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "pending_tasks", v0_name: "", ident: "pending_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "queued_tasks", v0_name: "", ident: "queued_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "launched_tasks", v0_name: "", ident: "launched_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "terminated_tasks", v0_name: "", ident: "terminated_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "completed_tasks", v0_name: "", ident: "completed_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_AGENT: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetAgent", v0_name: "mesos.agent.Response.GetAgent", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_info", v0_name: "slave_info", ident: "agent_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "drain_config", v0_name: "", ident: "drain_config", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "estimated_drain_start_time", v0_name: "", ident: "estimated_drain_start_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetResourceProviders", v0_name: "mesos.agent.Response.GetResourceProviders", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider", v0_name: "mesos.agent.Response.GetResourceProviders.ResourceProvider", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_info", v0_name: "", ident: "resource_provider_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total_resources", v0_name: "", ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__WAIT_NESTED_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Response.WaitNestedContainer", v0_name: "mesos.agent.Response.WaitNestedContainer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "exit_status", v0_name: "", ident: "exit_status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "limitation", v0_name: "", ident: "limitation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_RESOURCE_LIMITATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__WAIT_CONTAINER: MessageTable = MessageTable { name: "mesos.v1.agent.Response.WaitContainer", v0_name: "mesos.agent.Response.WaitContainer", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "exit_status", v0_name: "", ident: "exit_status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reason", v0_name: "", ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "limitation", v0_name: "", ident: "limitation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_RESOURCE_LIMITATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__RESPONSE__GET_FILE_CONTENTS: MessageTable = MessageTable { name: "mesos.v1.agent.Response.GetFileContents", v0_name: "mesos.agent.Response.GetFileContents", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", ident: "data", label: Label::Repeated, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__PROCESS_IO: MessageTable = MessageTable { name: "mesos.v1.agent.ProcessIO", v0_name: "mesos.agent.ProcessIO", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__PROCESS_IO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__PROCESS_IO__DATA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "control", v0_name: "", ident: "control", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__PROCESS_IO__CONTROL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__PROCESS_IO__DATA: MessageTable = MessageTable { name: "mesos.v1.agent.ProcessIO.Data", v0_name: "mesos.agent.ProcessIO.Data", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__PROCESS_IO__DATA__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__PROCESS_IO__CONTROL: MessageTable = MessageTable { name: "mesos.v1.agent.ProcessIO.Control", v0_name: "mesos.agent.ProcessIO.Control", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3)] }), declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__PROCESS_IO__CONTROL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tty_info", v0_name: "", ident: "tty_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TTY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "heartbeat", v0_name: "", ident: "heartbeat", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__PROCESS_IO__CONTROL__HEARTBEAT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__AGENT__PROCESS_IO__CONTROL__HEARTBEAT: MessageTable = MessageTable { name: "mesos.v1.agent.ProcessIO.Control.Heartbeat", v0_name: "mesos.agent.ProcessIO.Control.Heartbeat", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "interval", v0_name: "", ident: "interval", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__AGENT__CALL: MessageTable = MessageTable { name: "mesos.legacy.v1_0.agent.Call", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "set_logging_level", v0_name: "", ident: "set_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__CALL__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__AGENT__CALL__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__AGENT__CALL__READ_FILE: MessageTable = MessageTable { name: "mesos.legacy.v1_0.agent.Call.ReadFile", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "offset", v0_name: "", ident: "offset", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "length", v0_name: "", ident: "length", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__AGENT__RESPONSE: MessageTable = MessageTable { name: "mesos.legacy.v1_0.agent.Response", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__AGENT__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_health", v0_name: "", ident: "get_health", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_HEALTH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_flags", v0_name: "", ident: "get_flags", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_version", v0_name: "", ident: "get_version", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_VERSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "get_logging_level", v0_name: "", ident: "get_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "get_file_contents", v0_name: "", ident: "get_file_contents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_FILE_CONTENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "get_containers", v0_name: "", ident: "get_containers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST: MessageTable = MessageTable { name: "mesos.legacy.v1_0.docker.spec.v1.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", ident: "parent", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "comment", v0_name: "", ident: "comment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "container", v0_name: "", ident: "container", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "container_config", v0_name: "", ident: "container_config", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker_version", v0_name: "", ident: "docker_version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "author", v0_name: "", ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "architecture", v0_name: "", ident: "architecture", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "os", v0_name: "", ident: "os", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "Size", v0_name: "", ident: "size", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG: MessageTable = MessageTable { name: "mesos.legacy.v1_0.docker.spec.v1.ImageManifest.Config", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "Hostname", v0_name: "", ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "Entrypoint", v0_name: "", ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "User", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "WorkingDir", v0_name: "", ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "Image", v0_name: "", ident: "image", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST: MessageTable = MessageTable { name: "mesos.legacy.v1_0.docker.spec.v2.ImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tag", v0_name: "", ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "fsLayers", v0_name: "", ident: "fs_layers", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "history", v0_name: "", ident: "history", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "signatures", v0_name: "", ident: "signatures", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY: MessageTable = MessageTable { name: "mesos.legacy.v1_0.docker.spec.v2.ImageManifest.History", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "v1Compatibility", v0_name: "", ident: "v1_compatibility", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "v1", v0_name: "", ident: "v1", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL: MessageTable = MessageTable { name: "mesos.v1.master.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(4, 2), (6, 3), (7, 4), (8, 5), (16, 6), (19, 7), (20, 8), (21, 9), (22, 10), (34, 18), (35, 19), (25, 11), (26, 12), (27, 13), (37, 21), (38, 22), (39, 23), (36, 20), (29, 14), (30, 15), (31, 16), (32, 17)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 10, 11, 12, 20, 21, 22, 19, 15, 16, 13, 14], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "set_logging_level", v0_name: "", ident: "set_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "update_weights", v0_name: "", ident: "update_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "reserve_resources", v0_name: "", ident: "reserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__RESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "unreserve_resources", v0_name: "", ident: "unreserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "create_volumes", v0_name: "", ident: "create_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__CREATE_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "destroy_volumes", v0_name: "", ident: "destroy_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DESTROY_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "update_maintenance_schedule", v0_name: "", ident: "update_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "start_maintenance", v0_name: "", ident: "start_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__START_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "stop_maintenance", v0_name: "", ident: "stop_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__STOP_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "set_quota", v0_name: "", ident: "set_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "remove_quota", v0_name: "", ident: "remove_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__REMOVE_QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "teardown", v0_name: "", ident: "teardown", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__TEARDOWN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "mark_agent_gone", v0_name: "", ident: "mark_agent_gone", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__MARK_AGENT_GONE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "grow_volume", v0_name: "", ident: "grow_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__GROW_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "shrink_volume", v0_name: "", ident: "shrink_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SHRINK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "update_quota", v0_name: "", ident: "update_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "drain_agent", v0_name: "", ident: "drain_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DRAIN_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "deactivate_agent", v0_name: "", ident: "deactivate_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "reactivate_agent", v0_name: "", ident: "reactivate_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__REACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__GET_METRICS: MessageTable = MessageTable { name: "mesos.v1.master.Call.GetMetrics", v0_name: "mesos.master.Call.GetMetrics", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "timeout", v0_name: "", ident: "timeout", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL: MessageTable = MessageTable { name: "mesos.v1.master.Call.SetLoggingLevel", v0_name: "mesos.master.Call.SetLoggingLevel", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "duration", v0_name: "", ident: "duration", label: Label::Required, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__LIST_FILES: MessageTable = MessageTable { name: "mesos.v1.master.Call.ListFiles", v0_name: "mesos.master.Call.ListFiles", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__READ_FILE: MessageTable = MessageTable { name: "mesos.v1.master.Call.ReadFile", v0_name: "mesos.master.Call.ReadFile", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "offset", v0_name: "", ident: "offset", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "length", v0_name: "", ident: "length", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS: MessageTable = MessageTable { name: "mesos.v1.master.Call.UpdateWeights", v0_name: "mesos.master.Call.UpdateWeights", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "weight_infos", v0_name: "", ident: "weight_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__RESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.v1.master.Call.ReserveResources", v0_name: "mesos.master.Call.ReserveResources", map_entry: false, union: None, declared: &[0, 2, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "source", v0_name: "", ident: "source", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES: MessageTable = MessageTable { name: "mesos.v1.master.Call.UnreserveResources", v0_name: "mesos.master.Call.UnreserveResources", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__CREATE_VOLUMES: MessageTable = MessageTable { name: "mesos.v1.master.Call.CreateVolumes", v0_name: "mesos.master.Call.CreateVolumes", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__DESTROY_VOLUMES: MessageTable = MessageTable { name: "mesos.v1.master.Call.DestroyVolumes", v0_name: "mesos.master.Call.DestroyVolumes", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__GROW_VOLUME: MessageTable = MessageTable { name: "mesos.v1.master.Call.GrowVolume", v0_name: "mesos.master.Call.GrowVolume", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "addition", v0_name: "", ident: "addition", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__SHRINK_VOLUME: MessageTable = MessageTable { name: "mesos.v1.master.Call.ShrinkVolume", v0_name: "mesos.master.Call.ShrinkVolume", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume", v0_name: "", ident: "volume", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "subtract", v0_name: "", ident: "subtract", label: Label::Required, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.v1.master.Call.UpdateMaintenanceSchedule", v0_name: "mesos.master.Call.UpdateMaintenanceSchedule", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "schedule", v0_name: "", ident: "schedule", label: Label::Required, kind: Kind::Message(&MESOS__V1__MAINTENANCE__SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__START_MAINTENANCE: MessageTable = MessageTable { name: "mesos.v1.master.Call.StartMaintenance", v0_name: "mesos.master.Call.StartMaintenance", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "machines", v0_name: "", ident: "machines", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__STOP_MAINTENANCE: MessageTable = MessageTable { name: "mesos.v1.master.Call.StopMaintenance", v0_name: "mesos.master.Call.StopMaintenance", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "machines", v0_name: "", ident: "machines", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__DRAIN_AGENT: MessageTable = MessageTable { name: "mesos.v1.master.Call.DrainAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "max_grace_period", v0_name: "", ident: "max_grace_period", label: Label::Optional, kind: Kind::Message(&GOOGLE__PROTOBUF__DURATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "mark_gone", v0_name: "", ident: "mark_gone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
static MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.v1.master.Call.DeactivateAgent", v0_name: "mesos.master.Call.DeactivateAgent", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__REACTIVATE_AGENT: MessageTable = MessageTable { name: "mesos.v1.master.Call.ReactivateAgent", v0_name: "mesos.master.Call.ReactivateAgent", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__UPDATE_QUOTA: MessageTable = MessageTable { name: "mesos.v1.master.Call.UpdateQuota", v0_name: "mesos.master.Call.UpdateQuota", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "force", v0_name: "", ident: "force", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "quota_configs", v0_name: "", ident: "quota_configs", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__SET_QUOTA: MessageTable = MessageTable { name: "mesos.v1.master.Call.SetQuota", v0_name: "mesos.master.Call.SetQuota", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "quota_request", v0_name: "", ident: "quota_request", label: Label::Required, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__REMOVE_QUOTA: MessageTable = MessageTable { name: "mesos.v1.master.Call.RemoveQuota", v0_name: "mesos.master.Call.RemoveQuota", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "role", v0_name: "", ident: "role", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__TEARDOWN: MessageTable = MessageTable { name: "mesos.v1.master.Call.Teardown", v0_name: "mesos.master.Call.Teardown", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__CALL__MARK_AGENT_GONE: MessageTable = MessageTable { name: "mesos.v1.master.Call.MarkAgentGone", v0_name: "mesos.master.Call.MarkAgentGone", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE: MessageTable = MessageTable { name: "mesos.v1.master.Response", v0_name: "mesos.master.Response", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10), (10, 11), (11, 12), (19, 20), (12, 13), (13, 14), (14, 15), (15, 16), (16, 17), (17, 18), (18, 19)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 19, 12, 13, 14, 15, 16, 17, 18], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_health", v0_name: "", ident: "get_health", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_HEALTH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_flags", v0_name: "", ident: "get_flags", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_version", v0_name: "", ident: "get_version", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_VERSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "get_logging_level", v0_name: "", ident: "get_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "get_agents", v0_name: "", ident: "get_agents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "get_roles", v0_name: "", ident: "get_roles", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_ROLES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "get_weights", v0_name: "", ident: "get_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "get_master", v0_name: "", ident: "get_master", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MASTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "get_maintenance_status", v0_name: "", ident: "get_maintenance_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "get_maintenance_schedule", v0_name: "", ident: "get_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "get_quota", v0_name: "", ident: "get_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "get_operations", v0_name: "", ident: "get_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_HEALTH: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetHealth", v0_name: "mesos.master.Response.GetHealth", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "healthy", v0_name: "", ident: "healthy", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_FLAGS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetFlags", v0_name: "mesos.master.Response.GetFlags", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "flags", v0_name: "", ident: "flags", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FLAG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_VERSION: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetVersion", v0_name: "mesos.master.Response.GetVersion", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "version_info", v0_name: "", ident: "version_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__VERSION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_METRICS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetMetrics", v0_name: "mesos.master.Response.GetMetrics", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "metrics", v0_name: "", ident: "metrics", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__METRIC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetLoggingLevel", v0_name: "mesos.master.Response.GetLoggingLevel", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "level", v0_name: "", ident: "level", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__LIST_FILES: MessageTable = MessageTable { name: "mesos.v1.master.Response.ListFiles", v0_name: "mesos.master.Response.ListFiles", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "file_infos", v0_name: "", ident: "file_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FILE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__READ_FILE: MessageTable = MessageTable { name: "mesos.v1.master.Response.ReadFile", v0_name: "mesos.master.Response.ReadFile", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_STATE: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetState", v0_name: "mesos.master.Response.GetState", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_agents", v0_name: "", ident: "get_agents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_AGENTS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetAgents", v0_name: "mesos.master.Response.GetAgents", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "agents", v0_name: "", ident: "agents", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "recovered_agents", v0_name: "", ident: "recovered_agents", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetAgents.Agent", v0_name: "mesos.master.Response.GetAgents.Agent", map_entry: false, union: None, declared: &[0, 1, 11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_info", v0_name: "", ident: "agent_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "active", v0_name: "", ident: "active", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "version", v0_name: "", ident: "version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "pid", v0_name: "", ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "registered_time", v0_name: "", ident: "registered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "reregistered_time", v0_name: "", ident: "reregistered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "total_resources", v0_name: "", ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "allocated_resources", v0_name: "", ident: "allocated_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "offered_resources", v0_name: "", ident: "offered_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "capabilities", v0_name: "", ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "deactivated", v0_name: "", ident: "deactivated", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "drain_info", v0_name: "", ident: "drain_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "estimated_drain_start_time", v0_name: "", ident: "estimated_drain_start_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider", v0_name: "mesos.master.Response.GetAgents.Agent.ResourceProvider", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_info", v0_name: "", ident: "resource_provider_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total_resources", v0_name: "", ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetFrameworks", v0_name: "mesos.master.Response.GetFrameworks", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "completed_frameworks", v0_name: "", ident: "completed_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "recovered_frameworks", v0_name: "", ident: "recovered_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetFrameworks.Framework", v0_name: "mesos.master.Response.GetFrameworks.Framework", map_entry: false, union: None, declared: &[0, 1, 2, 10, 3, 4, 5, 6, 7, 8, 9, 11], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "active", v0_name: "", ident: "active", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "connected", v0_name: "", ident: "connected", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "registered_time", v0_name: "", ident: "registered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reregistered_time", v0_name: "", ident: "reregistered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "unregistered_time", v0_name: "", ident: "unregistered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "offers", v0_name: "", ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "allocated_resources", v0_name: "", ident: "allocated_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "offered_resources", v0_name: "", ident: "offered_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "recovered", v0_name: "", ident: "recovered", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetExecutors", v0_name: "mesos.master.Response.GetExecutors", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executors", v0_name: "", ident: "executors", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "orphan_executors", v0_name: "", ident: "orphan_executors", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetExecutors.Executor", v0_name: "mesos.master.Response.GetExecutors.Executor", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_OPERATIONS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetOperations", v0_name: "mesos.master.Response.GetOperations", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_TASKS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetTasks", v0_name: "mesos.master.Response.GetTasks", map_entry: false, union: None, declared: &[0, 1, 4, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "pending_tasks", v0_name: "", ident: "pending_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tasks", v0_name: "", ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "completed_tasks", v0_name: "", ident: "completed_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "orphan_tasks", v0_name: "", ident: "orphan_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "unreachable_tasks", v0_name: "", ident: "unreachable_tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_ROLES: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetRoles", v0_name: "mesos.master.Response.GetRoles", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "roles", v0_name: "", ident: "roles", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__ROLE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetWeights", v0_name: "mesos.master.Response.GetWeights", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "weight_infos", v0_name: "", ident: "weight_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_MASTER: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetMaster", v0_name: "mesos.master.Response.GetMaster", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "master_info", v0_name: "", ident: "master_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "start_time", v0_name: "", ident: "start_time", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "elected_time", v0_name: "", ident: "elected_time", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetMaintenanceStatus", v0_name: "mesos.master.Response.GetMaintenanceStatus", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__MAINTENANCE__CLUSTER_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetMaintenanceSchedule", v0_name: "mesos.master.Response.GetMaintenanceSchedule", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "schedule", v0_name: "", ident: "schedule", label: Label::Required, kind: Kind::Message(&MESOS__V1__MAINTENANCE__SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_QUOTA: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetQuota", v0_name: "mesos.master.Response.GetQuota", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__RESPONSE__GET_FILE_CONTENTS: MessageTable = MessageTable { name: "mesos.v1.master.Response.GetFileContents", v0_name: "mesos.master.Response.GetFileContents", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", ident: "data", label: Label::Repeated, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT: MessageTable = MessageTable { name: "mesos.v1.master.Event", v0_name: "mesos.master.Event", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_added", v0_name: "", ident: "task_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__TASK_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task_updated", v0_name: "", ident: "task_updated", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__TASK_UPDATED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "agent_added", v0_name: "", ident: "agent_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__AGENT_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "agent_removed", v0_name: "", ident: "agent_removed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__AGENT_REMOVED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "framework_added", v0_name: "", ident: "framework_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__FRAMEWORK_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "framework_updated", v0_name: "", ident: "framework_updated", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__FRAMEWORK_UPDATED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "framework_removed", v0_name: "", ident: "framework_removed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__FRAMEWORK_REMOVED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__SUBSCRIBED: MessageTable = MessageTable { name: "mesos.v1.master.Event.Subscribed", v0_name: "mesos.master.Event.Subscribed", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "heartbeat_interval_seconds", v0_name: "", ident: "heartbeat_interval_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__TASK_ADDED: MessageTable = MessageTable { name: "mesos.v1.master.Event.TaskAdded", v0_name: "mesos.master.Event.TaskAdded", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "task", v0_name: "", ident: "task", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__TASK_UPDATED: MessageTable = MessageTable { name: "mesos.v1.master.Event.TaskUpdated", v0_name: "mesos.master.Event.TaskUpdated", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "status", v0_name: "", ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__FRAMEWORK_ADDED: MessageTable = MessageTable { name: "mesos.v1.master.Event.FrameworkAdded", v0_name: "mesos.master.Event.FrameworkAdded", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__FRAMEWORK_UPDATED: MessageTable = MessageTable { name: "mesos.v1.master.Event.FrameworkUpdated", v0_name: "mesos.master.Event.FrameworkUpdated", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__FRAMEWORK_REMOVED: MessageTable = MessageTable { name: "mesos.v1.master.Event.FrameworkRemoved", v0_name: "mesos.master.Event.FrameworkRemoved", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__AGENT_ADDED: MessageTable = MessageTable { name: "mesos.v1.master.Event.AgentAdded", v0_name: "mesos.master.Event.AgentAdded", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent", v0_name: "", ident: "agent", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__V1__MASTER__EVENT__AGENT_REMOVED: MessageTable = MessageTable { name: "mesos.v1.master.Event.AgentRemoved", v0_name: "mesos.master.Event.AgentRemoved", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "agent_id", v0_name: "", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__CALL: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Call", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "set_logging_level", v0_name: "", ident: "set_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__CALL__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "update_weights", v0_name: "", ident: "update_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "reserve_resources", v0_name: "", ident: "reserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__RESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "unreserve_resources", v0_name: "", ident: "unreserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "create_volumes", v0_name: "", ident: "create_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__CREATE_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "destroy_volumes", v0_name: "", ident: "destroy_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DESTROY_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "update_maintenance_schedule", v0_name: "", ident: "update_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "start_maintenance", v0_name: "", ident: "start_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__START_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "stop_maintenance", v0_name: "", ident: "stop_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__STOP_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "set_quota", v0_name: "", ident: "set_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "remove_quota", v0_name: "", ident: "remove_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__REMOVE_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__CALL__READ_FILE: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Call.ReadFile", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "offset", v0_name: "", ident: "offset", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "length", v0_name: "", ident: "length", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__RESPONSE: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Response", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_health", v0_name: "", ident: "get_health", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_HEALTH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_flags", v0_name: "", ident: "get_flags", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_version", v0_name: "", ident: "get_version", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_VERSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "get_logging_level", v0_name: "", ident: "get_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "get_file_contents", v0_name: "", ident: "get_file_contents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FILE_CONTENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "get_agents", v0_name: "", ident: "get_agents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "get_roles", v0_name: "", ident: "get_roles", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_ROLES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "get_weights", v0_name: "", ident: "get_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "get_master", v0_name: "", ident: "get_master", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MASTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "get_maintenance_status", v0_name: "", ident: "get_maintenance_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "get_maintenance_schedule", v0_name: "", ident: "get_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "get_quota", v0_name: "", ident: "get_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Response.GetFrameworks", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "frameworks", v0_name: "", ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "completed_frameworks", v0_name: "", ident: "completed_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "recovered_frameworks", v0_name: "", ident: "recovered_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Response.GetFrameworks.Framework", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "active", v0_name: "", ident: "active", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "connected", v0_name: "", ident: "connected", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "registered_time", v0_name: "", ident: "registered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reregistered_time", v0_name: "", ident: "reregistered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "unregistered_time", v0_name: "", ident: "unregistered_time", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "offers", v0_name: "", ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "inverse_offers", v0_name: "", ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "allocated_resources", v0_name: "", ident: "allocated_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "offered_resources", v0_name: "", ident: "offered_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Response.GetState", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_agents", v0_name: "", ident: "get_agents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Event", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_added", v0_name: "", ident: "task_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__TASK_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task_updated", v0_name: "", ident: "task_updated", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__EVENT__TASK_UPDATED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Event.Subscribed", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__MASTER__EVENT__TASK_UPDATED: MessageTable = MessageTable { name: "mesos.legacy.v1_0.master.Event.TaskUpdated", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "agent_id", v0_name: "slave_id", ident: "agent_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "state", v0_name: "", ident: "state", label: Label::Required, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG: MessageTable = MessageTable { name: "mesos.legacy.v1_0.slave.ContainerConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 3, name: "directory", v0_name: "", ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "appc", v0_name: "", ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__APPC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG__DOCKER: MessageTable = MessageTable { name: "mesos.legacy.v1_0.slave.ContainerConfig.Docker", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", ident: "manifest", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_1__MASTER__RESPONSE: MessageTable = MessageTable { name: "mesos.legacy.v1_1.master.Response", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_health", v0_name: "", ident: "get_health", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_HEALTH), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "get_flags", v0_name: "", ident: "get_flags", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_FLAGS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "get_version", v0_name: "", ident: "get_version", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_VERSION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "get_logging_level", v0_name: "", ident: "get_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "get_state", v0_name: "", ident: "get_state", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "get_agents", v0_name: "", ident: "get_agents", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_AGENTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "get_frameworks", v0_name: "", ident: "get_frameworks", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "get_executors", v0_name: "", ident: "get_executors", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "get_tasks", v0_name: "", ident: "get_tasks", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_TASKS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "get_roles", v0_name: "", ident: "get_roles", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_ROLES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "get_weights", v0_name: "", ident: "get_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "get_master", v0_name: "", ident: "get_master", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MASTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "get_maintenance_status", v0_name: "", ident: "get_maintenance_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "get_maintenance_schedule", v0_name: "", ident: "get_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "get_quota", v0_name: "", ident: "get_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__RESPONSE__GET_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_1__MASTER__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v1_1.master.Event", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_added", v0_name: "", ident: "task_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__TASK_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task_updated", v0_name: "", ident: "task_updated", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__TASK_UPDATED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "agent_added", v0_name: "", ident: "agent_added", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__AGENT_ADDED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "agent_removed", v0_name: "", ident: "agent_removed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__EVENT__AGENT_REMOVED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG: MessageTable = MessageTable { name: "mesos.legacy.v1_1.slave.ContainerConfig", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], fields: &[
    FieldTable { implicit: false, number: 3, name: "directory", v0_name: "", ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker", v0_name: "", ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "executor_info", v0_name: "", ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "task_info", v0_name: "", ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "appc", v0_name: "", ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__APPC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "command_info", v0_name: "", ident: "command_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "container_info", v0_name: "", ident: "container_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "container_class", v0_name: "", ident: "container_class", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_CLASS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG__DOCKER: MessageTable = MessageTable { name: "mesos.legacy.v1_1.slave.ContainerConfig.Docker", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", ident: "manifest", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_1__SLAVE__CONTAINER_TERMINATION: MessageTable = MessageTable { name: "mesos.legacy.v1_1.slave.ContainerTermination", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "state", v0_name: "", ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reasons", v0_name: "", ident: "reasons", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__DESCRIPTOR: MessageTable = MessageTable { name: "oci.spec.image.v1.Descriptor", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "urls", v0_name: "", ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "annotations", v0_name: "", ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Descriptor.AnnotationsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__PLATFORM: MessageTable = MessageTable { name: "oci.spec.image.v1.Platform", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "os", v0_name: "", ident: "os", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "os_version", v0_name: "", ident: "os_version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "os_features", v0_name: "", ident: "os_features", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "variant", v0_name: "", ident: "variant", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "features", v0_name: "", ident: "features", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestDescriptor", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "platform", v0_name: "", ident: "platform", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__PLATFORM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "urls", v0_name: "", ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "annotations", v0_name: "", ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestDescriptor.AnnotationsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__INDEX: MessageTable = MessageTable { name: "oci.spec.image.v1.Index", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "manifests", v0_name: "", ident: "manifests", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "annotations", v0_name: "", ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Index.AnnotationsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__MANIFEST: MessageTable = MessageTable { name: "oci.spec.image.v1.Manifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "layers", v0_name: "", ident: "layers", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "annotations", v0_name: "", ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Manifest.AnnotationsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "os", v0_name: "", ident: "os", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Required, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "author", v0_name: "", ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "history", v0_name: "", ident: "history", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Rootfs", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "diff_ids", v0_name: "", ident: "diff_ids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "User", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ExposedPorts", v0_name: "", ident: "exposed_ports", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "Entrypoint", v0_name: "", ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "Volumes", v0_name: "", ident: "volumes", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "WorkingDir", v0_name: "", ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "Labels", v0_name: "", ident: "labels", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.Empty", v0_name: "", map_entry: false, union: None, declared: &[], fields: &[
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.ExposedPortsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.VolumesEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.LabelsEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.History", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "created", v0_name: "", ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "author", v0_name: "", ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "created_by", v0_name: "", ident: "created_by", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "comment", v0_name: "", ident: "comment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "empty_layer", v0_name: "", ident: "empty_layer", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__LABEL: MessageTable = MessageTable { name: "oci.spec.image.v1.Label", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static OCI__SPEC__IMAGE__V1__MANIFEST_LIST: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestList", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "manifests", v0_name: "", ident: "manifests", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR: MessageTable = MessageTable { name: "mesos.legacy.v1_2.oci.spec.image.v1.Descriptor", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "urls", v0_name: "", ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__MANIFEST: MessageTable = MessageTable { name: "mesos.legacy.v1_2.oci.spec.image.v1.Manifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", ident: "config", label: Label::Required, kind: Kind::Message(&MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "layers", v0_name: "", ident: "layers", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "Annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION: MessageTable = MessageTable { name: "mesos.legacy.v1_2.oci.spec.image.v1.Configuration", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6], fields: &[
    FieldTable { implicit: false, number: 1, name: "architecture", v0_name: "", ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "os", v0_name: "", ident: "os", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", ident: "rootfs", label: Label::Required, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "author", v0_name: "", ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "config", v0_name: "", ident: "config", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "history", v0_name: "", ident: "history", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG: MessageTable = MessageTable { name: "mesos.legacy.v1_2.oci.spec.image.v1.Configuration.Config", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "User", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "exposedPorts", v0_name: "", ident: "exposed_ports", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "Entrypoint", v0_name: "", ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "volumes", v0_name: "", ident: "volumes", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "WorkingDir", v0_name: "", ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR: MessageTable = MessageTable { name: "mesos.legacy.v1_3.oci.spec.image.v1.ManifestDescriptor", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5], fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "platform", v0_name: "", ident: "platform", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__PLATFORM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "urls", v0_name: "", ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "Annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__INDEX: MessageTable = MessageTable { name: "mesos.legacy.v1_3.oci.spec.image.v1.Index", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "manifests", v0_name: "", ident: "manifests", label: Label::Repeated, kind: Kind::Message(&MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_3__RESOURCE_PROVIDER__CALL: MessageTable = MessageTable { name: "mesos.legacy.v1_3.resource_provider.Call", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__RESOURCE_PROVIDER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT: MessageTable = MessageTable { name: "mesos.legacy.v1_4.resource_provider.Event", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "subscribed", v0_name: "", ident: "subscribed", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation", v0_name: "", ident: "operation", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL: MessageTable = MessageTable { name: "mesos.legacy.v1_4.resource_provider.Call", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "update", v0_name: "", ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE: MessageTable = MessageTable { name: "mesos.legacy.v1_4.internal.ResourceProviderCallMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "call", v0_name: "", ident: "call", label: Label::Required, kind: Kind::Message(&MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE: MessageTable = MessageTable { name: "mesos.legacy.v1_4.internal.ResourceProviderEventMessage", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", ident: "resource_provider_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "event", v0_name: "", ident: "event", label: Label::Required, kind: Kind::Message(&MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_5__SCHEDULER__RESPONSE: MessageTable = MessageTable { name: "mesos.legacy.v1_5.scheduler.Response", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE: MessageTable = MessageTable { name: "mesos.legacy.v1_6.resource_provider.ResourceProviderState", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "storage", v0_name: "", ident: "storage", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE: MessageTable = MessageTable { name: "mesos.legacy.v1_6.resource_provider.ResourceProviderState.Storage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "profiles", v0_name: "", ident: "profiles", label: Label::Map, kind: Kind::Message(&MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO: MessageTable = MessageTable { name: "mesos.legacy.v1_6.resource_provider.ResourceProviderState.Storage.ProfileInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "capability", v0_name: "", ident: "capability", label: Label::Required, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", ident: "parameters", label: Label::Map, kind: Kind::Message(&MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.legacy.v1_6.resource_provider.ResourceProviderState.Storage.ProfileInfo.ParametersEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY: MessageTable = MessageTable { name: "mesos.legacy.v1_6.resource_provider.ResourceProviderState.Storage.ProfilesEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__MASTER__CALL: MessageTable = MessageTable { name: "mesos.master.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 1, bodies: &[(4, 2), (6, 3), (7, 4), (8, 5), (16, 6), (19, 7), (20, 8), (21, 9), (22, 10), (34, 18), (35, 19), (25, 11), (26, 12), (27, 13), (37, 21), (38, 22), (39, 23), (36, 20), (29, 14), (30, 15), (31, 16), (32, 17)] }), declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 10, 11, 12, 20, 21, 22, 19, 15, 16, 13, 14], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__MASTER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "get_metrics", v0_name: "", ident: "get_metrics", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__GET_METRICS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "set_logging_level", v0_name: "", ident: "set_logging_level", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "list_files", v0_name: "", ident: "list_files", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__LIST_FILES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "read_file", v0_name: "", ident: "read_file", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__READ_FILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "update_weights", v0_name: "", ident: "update_weights", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "reserve_resources", v0_name: "", ident: "reserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__RESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "unreserve_resources", v0_name: "", ident: "unreserve_resources", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "create_volumes", v0_name: "", ident: "create_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__CREATE_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "destroy_volumes", v0_name: "", ident: "destroy_volumes", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DESTROY_VOLUMES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "update_maintenance_schedule", v0_name: "", ident: "update_maintenance_schedule", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "start_maintenance", v0_name: "", ident: "start_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__START_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "stop_maintenance", v0_name: "", ident: "stop_maintenance", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__STOP_MAINTENANCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "set_quota", v0_name: "", ident: "set_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SET_QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "remove_quota", v0_name: "", ident: "remove_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__REMOVE_QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "teardown", v0_name: "", ident: "teardown", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__TEARDOWN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "mark_agent_gone", v0_name: "", ident: "mark_agent_gone", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__MARK_AGENT_GONE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "grow_volume", v0_name: "", ident: "grow_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__GROW_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "shrink_volume", v0_name: "", ident: "shrink_volume", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__SHRINK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "update_quota", v0_name: "", ident: "update_quota", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__UPDATE_QUOTA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "drain_agent", v0_name: "", ident: "drain_agent", label: Label::Optional, kind: Kind::Message(&MESOS__MASTER__CALL__DRAIN_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "deactivate_agent", v0_name: "", ident: "deactivate_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "reactivate_agent", v0_name: "", ident: "reactivate_agent", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MASTER__CALL__REACTIVATE_AGENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__MASTER__CALL__DRAIN_AGENT: MessageTable = MessageTable { name: "mesos.master.Call.DrainAgent", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "max_grace_period", v0_name: "", ident: "max_grace_period", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "mark_gone", v0_name: "", ident: "mark_gone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
static MESOS__MASTER__ROLE_INFO: MessageTable = MessageTable { name: "mesos.master.RoleInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "weight", v0_name: "", ident: "weight", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(1.0)), shown: Shown::Always, oneof: None },
] };
static MESOS__DOCKER_TASK_EXECUTOR_PREPARE_INFO: MessageTable = MessageTable { name: "mesos.DockerTaskExecutorPrepareInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "executorEnvironment", v0_name: "", ident: "executor_environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "taskEnvironment", v0_name: "", ident: "task_environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__MODULES: MessageTable = MessageTable { name: "mesos.Modules", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "libraries", v0_name: "", ident: "libraries", label: Label::Repeated, kind: Kind::Message(&MESOS__MODULES__LIBRARY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__MODULES__LIBRARY: MessageTable = MessageTable { name: "mesos.Modules.Library", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "file", v0_name: "", ident: "file", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "modules", v0_name: "", ident: "modules", label: Label::Repeated, kind: Kind::Message(&MESOS__MODULES__LIBRARY__MODULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__MODULES__LIBRARY__MODULE: MessageTable = MessageTable { name: "mesos.Modules.Library.Module", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", ident: "parameters", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__APPC_IMAGE_MANIFEST: MessageTable = MessageTable { name: "mesos.AppcImageManifest", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4], fields: &[
    FieldTable { implicit: false, number: 1, name: "acKind", v0_name: "", ident: "ac_kind", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "acVersion", v0_name: "", ident: "ac_version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "labels", v0_name: "", ident: "labels", label: Label::Repeated, kind: Kind::Message(&MESOS__APPC_IMAGE_MANIFEST__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "annotations", v0_name: "", ident: "annotations", label: Label::Repeated, kind: Kind::Message(&MESOS__APPC_IMAGE_MANIFEST__ANNOTATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__APPC_IMAGE_MANIFEST__ANNOTATION: MessageTable = MessageTable { name: "mesos.AppcImageManifest.Annotation", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__APPC_IMAGE_MANIFEST__LABEL: MessageTable = MessageTable { name: "mesos.AppcImageManifest.Label", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "profile_matrix", v0_name: "", ident: "profile_matrix", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest", v0_name: "", map_entry: false, union: None, declared: &[2, 3, 0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "volume_capabilities", v0_name: "", ident: "volume_capabilities", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "create_parameters", v0_name: "", ident: "create_parameters", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_provider_selector", v0_name: "", ident: "resource_provider_selector", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 4, name: "csi_plugin_type_selector", v0_name: "", ident: "csi_plugin_type_selector", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.ResourceProviderSelector", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_providers", v0_name: "", ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.ResourceProviderSelector.ResourceProvider", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: true, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 2, name: "name", v0_name: "", ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.CSIPluginTypeSelector", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: true, number: 1, name: "plugin_type", v0_name: "", ident: "plugin_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.CreateParametersEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.ProfileMatrixEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "storage", v0_name: "", ident: "storage", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage", v0_name: "", map_entry: false, union: None, declared: &[0], fields: &[
    FieldTable { implicit: false, number: 1, name: "profiles", v0_name: "", ident: "profiles", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfileInfo", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "capability", v0_name: "", ident: "capability", label: Label::Required, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", ident: "parameters", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfileInfo.ParametersEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfilesEntry", v0_name: "", map_entry: true, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SCHEDULER__CALL: MessageTable = MessageTable { name: "mesos.scheduler.Call", v0_name: "", map_entry: false, union: Some(&UnionTable { tag: 2, bodies: &[(1, 3), (3, 4), (4, 5), (13, 13), (14, 14), (5, 15), (6, 6), (7, 7), (8, 8), (15, 17), (9, 9), (16, 18), (10, 10), (11, 11), (12, 16), (17, 19)] }), declared: &[0, 1, 2, 3, 4, 11, 12, 13, 5, 6, 7, 15, 8, 16, 9, 10, 14, 17], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__SCHEDULER__CALL__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "subscribe", v0_name: "", ident: "subscribe", label: Label::Optional, kind: Kind::Message(&MESOS__SCHEDULER__CALL__SUBSCRIBE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "accept", v0_name: "", ident: "accept", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACCEPT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "decline", v0_name: "", ident: "decline", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__DECLINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "shutdown", v0_name: "", ident: "shutdown", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__SHUTDOWN), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "acknowledge", v0_name: "", ident: "acknowledge", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "reconcile", v0_name: "", ident: "reconcile", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "message", v0_name: "", ident: "message", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "request", v0_name: "", ident: "request", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "accept_inverse_offers", v0_name: "", ident: "accept_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "decline_inverse_offers", v0_name: "", ident: "decline_inverse_offers", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "revive", v0_name: "", ident: "revive", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__REVIVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "suppress", v0_name: "", ident: "suppress", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__SUPPRESS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "acknowledge_operation_status", v0_name: "", ident: "acknowledge_operation_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "reconcile_operations", v0_name: "", ident: "reconcile_operations", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "update_framework", v0_name: "", ident: "update_framework", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SCHEDULER__CALL__SUBSCRIBE: MessageTable = MessageTable { name: "mesos.scheduler.Call.Subscribe", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "force", v0_name: "", ident: "force", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "suppressed_roles", v0_name: "", ident: "suppressed_roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "offer_constraints", v0_name: "", ident: "offer_constraints", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__QO_S_CORRECTION: MessageTable = MessageTable { name: "mesos.slave.QoSCorrection", v0_name: "", map_entry: false, union: None, declared: &[0, 1], fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__SLAVE__QO_S_CORRECTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kill", v0_name: "", ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__QO_S_CORRECTION__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__SLAVE__QO_S_CORRECTION__KILL: MessageTable = MessageTable { name: "mesos.slave.QoSCorrection.Kill", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2], fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "container_id", v0_name: "", ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
static MESOS__URI: MessageTable = MessageTable { name: "mesos.URI", v0_name: "", map_entry: false, union: None, declared: &[0, 1, 2, 3, 4, 5, 6, 7], fields: &[
    FieldTable { implicit: false, number: 1, name: "scheme", v0_name: "", ident: "scheme", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "user", v0_name: "", ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "password", v0_name: "", ident: "password", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "host", v0_name: "", ident: "host", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "port", v0_name: "", ident: "port", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "path", v0_name: "", ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "query", v0_name: "", ident: "query", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "fragment", v0_name: "", ident: "fragment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };

/// Every message of the schema, in order of declaration.
pub static MESSAGES: &[&MessageTable] = &[
    &APPC__SPEC__IMAGE_MANIFEST,
    &APPC__SPEC__IMAGE_MANIFEST__LABEL,
    &APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT,
    &APPC__SPEC__IMAGE_MANIFEST__APP,
    &APPC__SPEC__IMAGE_MANIFEST__ANNOTATION,
    &APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY,
    &CSI__V0__VOLUME_CAPABILITY,
    &CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME,
    &CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME,
    &CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE,
    &DOCKER__SPEC__IMAGE_REFERENCE,
    &DOCKER__SPEC__CONFIG,
    &DOCKER__SPEC__CONFIG__AUTH,
    &DOCKER__SPEC__V1__IMAGE_MANIFEST,
    &DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG,
    &DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY,
    &DOCKER__SPEC__V1__LABEL,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER,
    &DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK,
    &DOCKER__SPEC__V2_2__IMAGE_MANIFEST,
    &DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG,
    &DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER,
    &GOOGLE__PROTOBUF__DURATION,
    &MESOS__ACL,
    &MESOS__ACL__ENTITY,
    &MESOS__ACL__REGISTER_FRAMEWORK,
    &MESOS__ACL__RUN_TASK,
    &MESOS__ACL__TEARDOWN_FRAMEWORK,
    &MESOS__ACL__RESERVE_RESOURCES,
    &MESOS__ACL__UNRESERVE_RESOURCES,
    &MESOS__ACL__CREATE_VOLUME,
    &MESOS__ACL__DESTROY_VOLUME,
    &MESOS__ACL__RESIZE_VOLUME,
    &MESOS__ACL__GET_QUOTA,
    &MESOS__ACL__UPDATE_QUOTA,
    &MESOS__ACL__VIEW_ROLE,
    &MESOS__ACL__UPDATE_WEIGHT,
    &MESOS__ACL__GET_ENDPOINT,
    &MESOS__ACL__VIEW_FRAMEWORK,
    &MESOS__ACL__VIEW_TASK,
    &MESOS__ACL__VIEW_EXECUTOR,
    &MESOS__ACL__ACCESS_SANDBOX,
    &MESOS__ACL__ACCESS_MESOS_LOG,
    &MESOS__ACL__VIEW_FLAGS,
    &MESOS__ACL__LAUNCH_NESTED_CONTAINER_AS_USER,
    &MESOS__ACL__LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER,
    &MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_AS_USER,
    &MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER,
    &MESOS__ACL__ATTACH_CONTAINER_INPUT,
    &MESOS__ACL__ATTACH_CONTAINER_OUTPUT,
    &MESOS__ACL__KILL_NESTED_CONTAINER,
    &MESOS__ACL__WAIT_NESTED_CONTAINER,
    &MESOS__ACL__VIEW_CONTAINER,
    &MESOS__ACL__REMOVE_NESTED_CONTAINER,
    &MESOS__ACL__SET_LOG_LEVEL,
    &MESOS__ACL__REGISTER_AGENT,
    &MESOS__ACL__UPDATE_MAINTENANCE_SCHEDULE,
    &MESOS__ACL__GET_MAINTENANCE_SCHEDULE,
    &MESOS__ACL__START_MAINTENANCE,
    &MESOS__ACL__STOP_MAINTENANCE,
    &MESOS__ACL__GET_MAINTENANCE_STATUS,
    &MESOS__ACL__DRAIN_AGENT,
    &MESOS__ACL__DEACTIVATE_AGENT,
    &MESOS__ACL__REACTIVATE_AGENT,
    &MESOS__ACL__MARK_AGENT_GONE,
    &MESOS__ACL__LAUNCH_STANDALONE_CONTAINER,
    &MESOS__ACL__KILL_STANDALONE_CONTAINER,
    &MESOS__ACL__WAIT_STANDALONE_CONTAINER,
    &MESOS__ACL__REMOVE_STANDALONE_CONTAINER,
    &MESOS__ACL__VIEW_STANDALONE_CONTAINER,
    &MESOS__ACL__MARK_RESOURCE_PROVIDERS_GONE,
    &MESOS__ACL__MODIFY_RESOURCE_PROVIDER_CONFIG,
    &MESOS__ACL__PRUNE_IMAGES,
    &MESOS__ACL__CREATE_BLOCK_DISK,
    &MESOS__ACL__DESTROY_BLOCK_DISK,
    &MESOS__ACL__CREATE_MOUNT_DISK,
    &MESOS__ACL__DESTROY_MOUNT_DISK,
    &MESOS__ACL__DESTROY_RAW_DISK,
    &MESOS__ACL__VIEW_RESOURCE_PROVIDER,
    &MESOS__ACL__SHUTDOWN_FRAMEWORK,
    &MESOS__ACL__SET_QUOTA,
    &MESOS__ACL__REMOVE_QUOTA,
    &MESOS__AC_LS,
    &MESOS__V1__CREDENTIAL,
    &MESOS__V1__CREDENTIALS,
    &MESOS__V1__SECRET,
    &MESOS__V1__SECRET__REFERENCE,
    &MESOS__V1__SECRET__VALUE,
    &MESOS__V1__COMMAND_INFO,
    &MESOS__V1__COMMAND_INFO__URI,
    &MESOS__V1__COMMAND_INFO__CONTAINER_INFO,
    &MESOS__V1__ENVIRONMENT,
    &MESOS__V1__ENVIRONMENT__VARIABLE,
    &MESOS__V1__DEVICE,
    &MESOS__V1__DEVICE__NUMBER,
    &MESOS__V1__DEVICE_ACCESS,
    &MESOS__V1__DEVICE_ACCESS__ACCESS,
    &MESOS__V1__DEVICE_WHITELIST,
    &MESOS__V1__CGROUP_INFO,
    &MESOS__V1__CGROUP_INFO__BLKIO,
    &MESOS__V1__CGROUP_INFO__BLKIO__VALUE,
    &MESOS__V1__CGROUP_INFO__BLKIO__CFQ,
    &MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS,
    &MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING,
    &MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING__STATISTICS,
    &MESOS__V1__CGROUP_INFO__BLKIO__STATISTICS,
    &MESOS__V1__CGROUP_INFO__NET_CLS,
    &MESOS__V1__FRAMEWORK_ID,
    &MESOS__V1__OFFER_ID,
    &MESOS__V1__AGENT_ID,
    &MESOS__V1__TASK_ID,
    &MESOS__V1__EXECUTOR_ID,
    &MESOS__V1__CONTAINER_ID,
    &MESOS__V1__RESOURCE_PROVIDER_ID,
    &MESOS__V1__OPERATION_ID,
    &MESOS__V1__UUID,
    &MESOS__V1__LABELS,
    &MESOS__V1__LABEL,
    &MESOS__V1__PARAMETER,
    &MESOS__V1__PARAMETERS,
    &MESOS__V1__IMAGE,
    &MESOS__V1__IMAGE__APPC,
    &MESOS__V1__IMAGE__DOCKER,
    &MESOS__V1__CAPABILITY_INFO,
    &MESOS__V1__SECCOMP_INFO,
    &MESOS__V1__LINUX_INFO,
    &MESOS__V1__R_LIMIT_INFO,
    &MESOS__V1__R_LIMIT_INFO__R_LIMIT,
    &MESOS__V1__NETWORK_INFO,
    &MESOS__V1__NETWORK_INFO__IP_ADDRESS,
    &MESOS__V1__NETWORK_INFO__PORT_MAPPING,
    &MESOS__V1__VOLUME,
    &MESOS__V1__VOLUME__SOURCE,
    &MESOS__V1__VOLUME__SOURCE__DOCKER_VOLUME,
    &MESOS__V1__VOLUME__SOURCE__HOST_PATH,
    &MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__BLOCK_VOLUME,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__MOUNT_VOLUME,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_STAGE_SECRETS_ENTRY,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_PUBLISH_SECRETS_ENTRY,
    &MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__VOLUME_CONTEXT_ENTRY,
    &MESOS__V1__MOUNT_PROPAGATION,
    &MESOS__V1__CONTAINER_INFO,
    &MESOS__V1__CONTAINER_INFO__DOCKER_INFO,
    &MESOS__V1__CONTAINER_INFO__DOCKER_INFO__PORT_MAPPING,
    &MESOS__V1__CONTAINER_INFO__MESOS_INFO,
    &MESOS__V1__CONTAINER_STATUS,
    &MESOS__V1__TTY_INFO,
    &MESOS__V1__TTY_INFO__WINDOW_SIZE,
    &MESOS__V1__DISCOVERY_INFO,
    &MESOS__V1__PORT,
    &MESOS__V1__PORTS,
    &MESOS__V1__VALUE,
    &MESOS__V1__VALUE__SCALAR,
    &MESOS__V1__VALUE__RANGE,
    &MESOS__V1__VALUE__RANGES,
    &MESOS__V1__VALUE__SET,
    &MESOS__V1__VALUE__TEXT,
    &MESOS__V1__ATTRIBUTE,
    &MESOS__V1__RESOURCE,
    &MESOS__V1__RESOURCE__ALLOCATION_INFO,
    &MESOS__V1__RESOURCE__RESERVATION_INFO,
    &MESOS__V1__RESOURCE__DISK_INFO,
    &MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE,
    &MESOS__V1__RESOURCE__DISK_INFO__SOURCE,
    &MESOS__V1__RESOURCE__DISK_INFO__SOURCE__PATH,
    &MESOS__V1__RESOURCE__DISK_INFO__SOURCE__MOUNT,
    &MESOS__V1__RESOURCE__REVOCABLE_INFO,
    &MESOS__V1__RESOURCE__SHARED_INFO,
    &MESOS__V1__TIME_INFO,
    &MESOS__V1__DURATION_INFO,
    &MESOS__V1__UNAVAILABILITY,
    &MESOS__V1__EXECUTOR_INFO,
    &MESOS__V1__FRAMEWORK_INFO,
    &MESOS__V1__FRAMEWORK_INFO__CAPABILITY,
    &MESOS__V1__FRAMEWORK_INFO__OFFER_FILTERS_ENTRY,
    &MESOS__V1__OFFER_FILTERS,
    &MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES,
    &MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES__QUANTITIES_ENTRY,
    &MESOS__V1__OFFER_FILTERS__MIN_ALLOCATABLE_RESOURCES,
    &MESOS__V1__MACHINE_ID,
    &MESOS__V1__MACHINE_INFO,
    &MESOS__V1__DOMAIN_INFO,
    &MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN,
    &MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__REGION_INFO,
    &MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__ZONE_INFO,
    &MESOS__V1__QUOTA__QUOTA_INFO,
    &MESOS__V1__QUOTA__QUOTA_REQUEST,
    &MESOS__V1__QUOTA__QUOTA_CONFIG,
    &MESOS__V1__QUOTA__QUOTA_CONFIG__GUARANTEES_ENTRY,
    &MESOS__V1__QUOTA__QUOTA_CONFIG__LIMITS_ENTRY,
    &MESOS__V1__QUOTA__QUOTA_STATUS,
    &MESOS__V1__ROLE,
    &MESOS__V1__WEIGHT_INFO,
    &MESOS__V1__RATE_LIMIT,
    &MESOS__V1__RATE_LIMITS,
    &MESOS__V1__CHECK_INFO,
    &MESOS__V1__CHECK_INFO__COMMAND,
    &MESOS__V1__CHECK_INFO__HTTP,
    &MESOS__V1__CHECK_INFO__TCP,
    &MESOS__V1__HEALTH_CHECK,
    &MESOS__V1__HEALTH_CHECK__HTTP_CHECK_INFO,
    &MESOS__V1__HEALTH_CHECK__TCP_CHECK_INFO,
    &MESOS__V1__CHECK_STATUS_INFO,
    &MESOS__V1__CHECK_STATUS_INFO__COMMAND,
    &MESOS__V1__CHECK_STATUS_INFO__HTTP,
    &MESOS__V1__CHECK_STATUS_INFO__TCP,
    &MESOS__V1__TASK_INFO,
    &MESOS__V1__TASK_INFO__LIMITS_ENTRY,
    &MESOS__V1__TASK_GROUP_INFO,
    &MESOS__V1__TASK,
    &MESOS__V1__TASK__LIMITS_ENTRY,
    &MESOS__V1__TASK_STATUS,
    &MESOS__V1__TASK_RESOURCE_LIMITATION,
    &MESOS__V1__KILL_POLICY,
    &MESOS__AUTHORIZATION__SUBJECT,
    &MESOS__AUTHORIZATION__OBJECT,
    &MESOS__AUTHORIZATION__REQUEST,
    &MESOS__CONTAINERIZER__CONTAINERS,
    &MESOS__CONTAINERIZER__DESTROY,
    &MESOS__CONTAINERIZER__LAUNCH,
    &MESOS__CONTAINERIZER__TERMINATION,
    &MESOS__CONTAINERIZER__UPDATE,
    &MESOS__CONTAINERIZER__USAGE,
    &MESOS__CONTAINERIZER__WAIT,
    &MESOS__CSI__STATE__VOLUME_STATE,
    &MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY,
    &MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY,
    &MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY,
    &MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY,
    &MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY,
    &MESOS__CSI__TYPES__VOLUME_CAPABILITY,
    &MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE,
    &MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME,
    &MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME,
    &MESOS__FETCHER__FETCHER_INFO,
    &MESOS__FETCHER__FETCHER_INFO__ITEM,
    &MESOS__INTERNAL__AUTHENTICATE_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_MECHANISMS_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_START_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_STEP_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_COMPLETED_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_FAILED_MESSAGE,
    &MESOS__INTERNAL__AUTHENTICATION_ERROR_MESSAGE,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_INFO,
    &MESOS__INTERNAL__SLAVE__CNI__SPEC__ERROR,
    &MESOS__V1__AGENT_INFO,
    &MESOS__V1__AGENT_INFO__CAPABILITY,
    &MESOS__V1__DRAIN_CONFIG,
    &MESOS__V1__DRAIN_INFO,
    &MESOS__INTERNAL__FIREWALL,
    &MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE,
    &MESOS__INTERNAL__CONTAINER_DNS_INFO,
    &MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO,
    &MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO,
    &MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS,
    &MESOS__INTERNAL__SLAVE_CAPABILITIES,
    &MESOS__INTERNAL__IMAGE_GC_CONFIG,
    &MESOS__INTERNAL__LOG__PROMISE,
    &MESOS__INTERNAL__LOG__ACTION,
    &MESOS__INTERNAL__LOG__ACTION__NOP,
    &MESOS__INTERNAL__LOG__ACTION__APPEND,
    &MESOS__INTERNAL__LOG__ACTION__TRUNCATE,
    &MESOS__INTERNAL__LOG__METADATA,
    &MESOS__INTERNAL__LOG__RECORD,
    &MESOS__INTERNAL__LOG__PROMISE_REQUEST,
    &MESOS__INTERNAL__LOG__PROMISE_RESPONSE,
    &MESOS__INTERNAL__LOG__WRITE_REQUEST,
    &MESOS__INTERNAL__LOG__WRITE_RESPONSE,
    &MESOS__INTERNAL__LOG__LEARNED_MESSAGE,
    &MESOS__INTERNAL__LOG__RECOVER_REQUEST,
    &MESOS__INTERNAL__LOG__RECOVER_RESPONSE,
    &MESOS__V1__ADDRESS,
    &MESOS__V1__URL,
    &MESOS__V1__MASTER_INFO,
    &MESOS__V1__MASTER_INFO__CAPABILITY,
    &MESOS__V1__OFFER,
    &MESOS__V1__OFFER__OPERATION,
    &MESOS__V1__OFFER__OPERATION__LAUNCH,
    &MESOS__V1__OFFER__OPERATION__LAUNCH_GROUP,
    &MESOS__V1__OFFER__OPERATION__RESERVE,
    &MESOS__V1__OFFER__OPERATION__UNRESERVE,
    &MESOS__V1__OFFER__OPERATION__CREATE,
    &MESOS__V1__OFFER__OPERATION__DESTROY,
    &MESOS__V1__OFFER__OPERATION__GROW_VOLUME,
    &MESOS__V1__OFFER__OPERATION__SHRINK_VOLUME,
    &MESOS__V1__OFFER__OPERATION__CREATE_DISK,
    &MESOS__V1__OFFER__OPERATION__DESTROY_DISK,
    &MESOS__V1__OFFER__OPERATION__CREATE_VOLUME,
    &MESOS__V1__OFFER__OPERATION__DESTROY_VOLUME,
    &MESOS__V1__OFFER__OPERATION__CREATE_BLOCK,
    &MESOS__V1__OFFER__OPERATION__DESTROY_BLOCK,
    &MESOS__V1__INVERSE_OFFER,
    &MESOS__V1__REQUEST,
    &MESOS__V1__FILTERS,
    &MESOS__V1__OPERATION_STATUS,
    &MESOS__V1__OPERATION,
    &MESOS__V1__RESOURCE_PROVIDER_INFO,
    &MESOS__V1__RESOURCE_PROVIDER_INFO__STORAGE,
    &MESOS__V1__CSI_PLUGIN_INFO,
    &MESOS__V1__CSI_PLUGIN_CONTAINER_INFO,
    &MESOS__V1__CSI_PLUGIN_ENDPOINT,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__APPLY_OPERATION,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__PUBLISH_RESOURCES,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__ACKNOWLEDGE_OPERATION_STATUS,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__RECONCILE_OPERATIONS,
    &MESOS__V1__RESOURCE_PROVIDER__EVENT__OPERATION,
    &MESOS__V1__RESOURCE_PROVIDER__CALL,
    &MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE,
    &MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_OPERATION_STATUS,
    &MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_STATE,
    &MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS,
    &MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE,
    &MESOS__INTERNAL__STATUS_UPDATE,
    &MESOS__INTERNAL__STATUS_UPDATE_RECORD,
    &MESOS__INTERNAL__SUBMIT_SCHEDULER_REQUEST,
    &MESOS__INTERNAL__SUBMIT_SCHEDULER_RESPONSE,
    &MESOS__INTERNAL__EXECUTOR_TO_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__FRAMEWORK_TO_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__REGISTER_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__REREGISTER_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__FRAMEWORK_REGISTERED_MESSAGE,
    &MESOS__INTERNAL__FRAMEWORK_REREGISTERED_MESSAGE,
    &MESOS__INTERNAL__UNREGISTER_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__DEACTIVATE_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__RESOURCE_REQUEST_MESSAGE,
    &MESOS__INTERNAL__RESOURCE_OFFERS_MESSAGE,
    &MESOS__INTERNAL__INVERSE_OFFERS_MESSAGE,
    &MESOS__INTERNAL__LAUNCH_TASKS_MESSAGE,
    &MESOS__INTERNAL__RESCIND_RESOURCE_OFFER_MESSAGE,
    &MESOS__INTERNAL__RESCIND_INVERSE_OFFER_MESSAGE,
    &MESOS__INTERNAL__REVIVE_OFFERS_MESSAGE,
    &MESOS__INTERNAL__RUN_TASK_MESSAGE,
    &MESOS__INTERNAL__RUN_TASK_GROUP_MESSAGE,
    &MESOS__INTERNAL__KILL_TASK_MESSAGE,
    &MESOS__INTERNAL__STATUS_UPDATE_MESSAGE,
    &MESOS__INTERNAL__STATUS_UPDATE_ACKNOWLEDGEMENT_MESSAGE,
    &MESOS__INTERNAL__ACKNOWLEDGE_OPERATION_STATUS_MESSAGE,
    &MESOS__INTERNAL__LOST_SLAVE_MESSAGE,
    &MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE,
    &MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE,
    &MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION,
    &MESOS__INTERNAL__FRAMEWORK_ERROR_MESSAGE,
    &MESOS__INTERNAL__REGISTER_SLAVE_MESSAGE,
    &MESOS__INTERNAL__REREGISTER_SLAVE_MESSAGE,
    &MESOS__INTERNAL__SLAVE_REGISTERED_MESSAGE,
    &MESOS__INTERNAL__SLAVE_REREGISTERED_MESSAGE,
    &MESOS__INTERNAL__UNREGISTER_SLAVE_MESSAGE,
    &MESOS__INTERNAL__MASTER_SLAVE_CONNECTION,
    &MESOS__INTERNAL__PING_SLAVE_MESSAGE,
    &MESOS__INTERNAL__PONG_SLAVE_MESSAGE,
    &MESOS__INTERNAL__SHUTDOWN_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__SHUTDOWN_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__UPDATE_FRAMEWORK_MESSAGE,
    &MESOS__INTERNAL__CHECKPOINT_RESOURCES_MESSAGE,
    &MESOS__INTERNAL__RESOURCE_VERSION_UUID,
    &MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE,
    &MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS,
    &MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER,
    &MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS,
    &MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE,
    &MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD,
    &MESOS__INTERNAL__APPLY_OPERATION_MESSAGE,
    &MESOS__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE,
    &MESOS__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE,
    &MESOS__INTERNAL__REGISTER_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__EXECUTOR_REGISTERED_MESSAGE,
    &MESOS__INTERNAL__EXECUTOR_REREGISTERED_MESSAGE,
    &MESOS__INTERNAL__EXITED_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__RECONNECT_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__REREGISTER_EXECUTOR_MESSAGE,
    &MESOS__INTERNAL__DRAIN_SLAVE_MESSAGE,
    &MESOS__INTERNAL__SHUTDOWN_MESSAGE,
    &MESOS__INTERNAL__ARCHIVE,
    &MESOS__INTERNAL__ARCHIVE__FRAMEWORK,
    &MESOS__INTERNAL__TASK_HEALTH_STATUS,
    &MESOS__INTERNAL__HOOK_EXECUTED,
    &MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER,
    &MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY,
    &MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS,
    &MESOS__V1__MAINTENANCE__WINDOW,
    &MESOS__V1__MAINTENANCE__SCHEDULE,
    &MESOS__V1__MAINTENANCE__CLUSTER_STATUS,
    &MESOS__V1__MAINTENANCE__CLUSTER_STATUS__DRAINING_MACHINE,
    &MESOS__INTERNAL__REGISTRY,
    &MESOS__INTERNAL__REGISTRY__MASTER,
    &MESOS__INTERNAL__REGISTRY__SLAVE,
    &MESOS__INTERNAL__REGISTRY__SLAVES,
    &MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE,
    &MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES,
    &MESOS__INTERNAL__REGISTRY__GONE_SLAVE,
    &MESOS__INTERNAL__REGISTRY__GONE_SLAVES,
    &MESOS__INTERNAL__REGISTRY__MACHINE,
    &MESOS__INTERNAL__REGISTRY__MACHINES,
    &MESOS__INTERNAL__REGISTRY__QUOTA,
    &MESOS__INTERNAL__REGISTRY__WEIGHT,
    &MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY,
    &MESOS__INTERNAL__FRAMEWORK_EXPIRED_MESSAGE,
    &MESOS__INTERNAL__HEARTBEAT_MESSAGE,
    &MESOS__INTERNAL__MODULES,
    &MESOS__INTERNAL__MODULES__LIBRARY,
    &MESOS__INTERNAL__MODULES__LIBRARY__MODULE,
    &MESOS__INTERNAL__PROJD_READY_MESSAGE,
    &MESOS__INTERNAL__PROJD_UPDATE_RESOURCES_MESSAGE,
    &MESOS__INTERNAL__REGISTER_PROJD_MESSAGE,
    &MESOS__INTERNAL__ROLE_INFO,
    &MESOS__INTERNAL__SLAVE__CSI_VOLUME,
    &MESOS__INTERNAL__SLAVE__CSI_VOLUMES,
    &MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE,
    &MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES,
    &MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY,
    &MESOS__INTERNAL__SLAVE__DOCKER__IMAGE,
    &MESOS__INTERNAL__SLAVE__DOCKER__IMAGE__NAME,
    &MESOS__INTERNAL__SLAVE__DOCKER__IMAGES,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER,
    &MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK,
    &MESOS__INTERNAL__SLAVE__DOCKER_VOLUME,
    &MESOS__INTERNAL__SLAVE__DOCKER_VOLUMES,
    &MESOS__INTERNAL__SLAVE__RESOURCE_STATE,
    &MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO,
    &MESOS__INTERNAL__SLAVE__VOLUME_GID_INFOS,
    &MESOS__INTERNAL__STATE__ENTRY,
    &MESOS__INTERNAL__STATE__OPERATION,
    &MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT,
    &MESOS__INTERNAL__STATE__OPERATION__DIFF,
    &MESOS__INTERNAL__STATE__OPERATION__EXPUNGE,
    &MESOS__V1__SCHEDULER__EVENT,
    &MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED,
    &MESOS__V1__SCHEDULER__EVENT__OFFERS,
    &MESOS__V1__SCHEDULER__EVENT__INVERSE_OFFERS,
    &MESOS__V1__SCHEDULER__EVENT__RESCIND,
    &MESOS__V1__SCHEDULER__EVENT__RESCIND_INVERSE_OFFER,
    &MESOS__V1__SCHEDULER__EVENT__UPDATE,
    &MESOS__V1__SCHEDULER__EVENT__UPDATE_OPERATION_STATUS,
    &MESOS__V1__SCHEDULER__EVENT__MESSAGE,
    &MESOS__V1__SCHEDULER__EVENT__FAILURE,
    &MESOS__V1__SCHEDULER__EVENT__ERROR,
    &MESOS__V1__SCHEDULER__RESPONSE,
    &MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__EXISTS,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__NOT_EXISTS,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_EQUALS,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_EQUALS,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_MATCHES,
    &MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_MATCHES,
    &MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS,
    &MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS,
    &MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS__GROUP,
    &MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS_ENTRY,
    &MESOS__V1__SCHEDULER__CALL,
    &MESOS__V1__SCHEDULER__CALL__SUBSCRIBE,
    &MESOS__V1__SCHEDULER__CALL__ACCEPT,
    &MESOS__V1__SCHEDULER__CALL__DECLINE,
    &MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS,
    &MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS,
    &MESOS__V1__SCHEDULER__CALL__REVIVE,
    &MESOS__V1__SCHEDULER__CALL__KILL,
    &MESOS__V1__SCHEDULER__CALL__SHUTDOWN,
    &MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE,
    &MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS,
    &MESOS__V1__SCHEDULER__CALL__RECONCILE,
    &MESOS__V1__SCHEDULER__CALL__RECONCILE__TASK,
    &MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS,
    &MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS__OPERATION,
    &MESOS__V1__SCHEDULER__CALL__MESSAGE,
    &MESOS__V1__SCHEDULER__CALL__REQUEST,
    &MESOS__V1__SCHEDULER__CALL__SUPPRESS,
    &MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK,
    &MESOS__V1__SCHEDULER__API_RESULT,
    &MESOS__LEGACY__V0_20__SCHEDULER__EVENT,
    &MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REGISTERED,
    &MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REREGISTERED,
    &MESOS__LEGACY__V0_20__SCHEDULER__EVENT__UPDATE,
    &MESOS__LEGACY__V0_20__SCHEDULER__CALL,
    &MESOS__LEGACY__V0_20__SCHEDULER__CALL__LAUNCH,
    &MESOS__LEGACY__V0_20__SCHEDULER__CALL__RECONCILE,
    &MESOS__LEGACY__V0_20__CREDENTIAL,
    &MESOS__LEGACY__V0_20__CREDENTIALS,
    &MESOS__V1__TRAFFIC_CONTROL_STATISTICS,
    &MESOS__V1__IP_STATISTICS,
    &MESOS__V1__ICMP_STATISTICS,
    &MESOS__V1__TCP_STATISTICS,
    &MESOS__V1__UDP_STATISTICS,
    &MESOS__V1__SNMP_STATISTICS,
    &MESOS__V1__PERF_STATISTICS,
    &MESOS__V1__RESOURCE_USAGE,
    &MESOS__V1__RESOURCE_USAGE__EXECUTOR,
    &MESOS__V1__RESOURCE_USAGE__EXECUTOR__TASK,
    &MESOS__V1__RESOURCE_STATISTICS,
    &MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES,
    &MESOS__V1__RESOURCE_STATISTICS__RATE_STATISTICS,
    &MESOS__V1__DISK_STATISTICS,
    &MESOS__LEGACY__V0_20__RESOURCE_USAGE,
    &MESOS__LEGACY__V0_22__FETCHER__FETCHER_INFO,
    &MESOS__V1__EXECUTOR__EVENT,
    &MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED,
    &MESOS__V1__EXECUTOR__EVENT__LAUNCH,
    &MESOS__V1__EXECUTOR__EVENT__LAUNCH_GROUP,
    &MESOS__V1__EXECUTOR__EVENT__KILL,
    &MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED,
    &MESOS__V1__EXECUTOR__EVENT__MESSAGE,
    &MESOS__V1__EXECUTOR__EVENT__ERROR,
    &MESOS__V1__EXECUTOR__CALL,
    &MESOS__V1__EXECUTOR__CALL__SUBSCRIBE,
    &MESOS__V1__EXECUTOR__CALL__UPDATE,
    &MESOS__V1__EXECUTOR__CALL__MESSAGE,
    &MESOS__LEGACY__V0_23__EXECUTOR__EVENT,
    &MESOS__LEGACY__V0_23__EXECUTOR__CALL,
    &MESOS__LEGACY__V0_23__EXECUTOR__CALL__RESUBSCRIBE,
    &MESOS__LEGACY__V0_23__RESOURCE_USAGE,
    &MESOS__LEGACY__V0_23__RESOURCE_USAGE__EXECUTOR,
    &MESOS__LEGACY__V0_27__EXECUTOR__EVENT,
    &MESOS__LEGACY__V0_27__EXECUTOR__EVENT__SHUTDOWN,
    &MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE,
    &MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL,
    &MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG,
    &MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER,
    &MESOS__SLAVE__CONTAINER_LIMITATION,
    &MESOS__SLAVE__CONTAINER_STATE,
    &MESOS__SLAVE__CONTAINER_RECOVER_INFO,
    &MESOS__SLAVE__CONTAINER_CONFIG,
    &MESOS__SLAVE__CONTAINER_CONFIG__DOCKER,
    &MESOS__SLAVE__CONTAINER_CONFIG__APPC,
    &MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY,
    &MESOS__SLAVE__CONTAINER_MOUNT_INFO,
    &MESOS__SLAVE__CONTAINER_FILE_OPERATION,
    &MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK,
    &MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME,
    &MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR,
    &MESOS__SLAVE__CONTAINER_LAUNCH_INFO,
    &MESOS__SLAVE__CONTAINER_TERMINATION,
    &MESOS__SLAVE__CONTAINER_LAYERS,
    &MESOS__SLAVE__CONTAINER_IO,
    &MESOS__SLAVE__CONTAINER_PREPARE_INFO,
    &MESOS__LEGACY__V0_27__SLAVE__CONTAINER_LAUNCH_INFO,
    &MESOS__LEGACY__V0_27__SLAVE__CONTAINER_CONFIG,
    &MESOS__V1__VERSION_INFO,
    &MESOS__V1__FLAG,
    &MESOS__V1__METRIC,
    &MESOS__V1__FILE_INFO,
    &MESOS__V1__AGENT__CALL,
    &MESOS__V1__AGENT__CALL__GET_METRICS,
    &MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL,
    &MESOS__V1__AGENT__CALL__LIST_FILES,
    &MESOS__V1__AGENT__CALL__READ_FILE,
    &MESOS__V1__AGENT__CALL__GET_CONTAINERS,
    &MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER,
    &MESOS__V1__AGENT__CALL__WAIT_NESTED_CONTAINER,
    &MESOS__V1__AGENT__CALL__KILL_NESTED_CONTAINER,
    &MESOS__V1__AGENT__CALL__REMOVE_NESTED_CONTAINER,
    &MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER_SESSION,
    &MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT,
    &MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_OUTPUT,
    &MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER,
    &MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER__LIMITS_ENTRY,
    &MESOS__V1__AGENT__CALL__WAIT_CONTAINER,
    &MESOS__V1__AGENT__CALL__KILL_CONTAINER,
    &MESOS__V1__AGENT__CALL__REMOVE_CONTAINER,
    &MESOS__V1__AGENT__CALL__ADD_RESOURCE_PROVIDER_CONFIG,
    &MESOS__V1__AGENT__CALL__UPDATE_RESOURCE_PROVIDER_CONFIG,
    &MESOS__V1__AGENT__CALL__REMOVE_RESOURCE_PROVIDER_CONFIG,
    &MESOS__V1__AGENT__CALL__MARK_RESOURCE_PROVIDER_GONE,
    &MESOS__V1__AGENT__CALL__PRUNE_IMAGES,
    &MESOS__V1__AGENT__RESPONSE,
    &MESOS__V1__AGENT__RESPONSE__GET_HEALTH,
    &MESOS__V1__AGENT__RESPONSE__GET_FLAGS,
    &MESOS__V1__AGENT__RESPONSE__GET_VERSION,
    &MESOS__V1__AGENT__RESPONSE__GET_METRICS,
    &MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL,
    &MESOS__V1__AGENT__RESPONSE__LIST_FILES,
    &MESOS__V1__AGENT__RESPONSE__READ_FILE,
    &MESOS__V1__AGENT__RESPONSE__GET_STATE,
    &MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS,
    &MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS__CONTAINER,
    &MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS,
    &MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK,
    &MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS,
    &MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR,
    &MESOS__V1__AGENT__RESPONSE__GET_OPERATIONS,
    &MESOS__V1__AGENT__RESPONSE__GET_TASKS,
    &MESOS__V1__AGENT__RESPONSE__GET_AGENT,
    &MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS,
    &MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS__RESOURCE_PROVIDER,
    &MESOS__V1__AGENT__RESPONSE__WAIT_NESTED_CONTAINER,
    &MESOS__V1__AGENT__RESPONSE__WAIT_CONTAINER,
    &MESOS__V1__AGENT__RESPONSE__GET_FILE_CONTENTS,
    &MESOS__V1__AGENT__PROCESS_IO,
    &MESOS__V1__AGENT__PROCESS_IO__DATA,
    &MESOS__V1__AGENT__PROCESS_IO__CONTROL,
    &MESOS__V1__AGENT__PROCESS_IO__CONTROL__HEARTBEAT,
    &MESOS__LEGACY__V1_0__AGENT__CALL,
    &MESOS__LEGACY__V1_0__AGENT__CALL__READ_FILE,
    &MESOS__LEGACY__V1_0__AGENT__RESPONSE,
    &MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST,
    &MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG,
    &MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST,
    &MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY,
    &MESOS__V1__MASTER__CALL,
    &MESOS__V1__MASTER__CALL__GET_METRICS,
    &MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL,
    &MESOS__V1__MASTER__CALL__LIST_FILES,
    &MESOS__V1__MASTER__CALL__READ_FILE,
    &MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS,
    &MESOS__V1__MASTER__CALL__RESERVE_RESOURCES,
    &MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES,
    &MESOS__V1__MASTER__CALL__CREATE_VOLUMES,
    &MESOS__V1__MASTER__CALL__DESTROY_VOLUMES,
    &MESOS__V1__MASTER__CALL__GROW_VOLUME,
    &MESOS__V1__MASTER__CALL__SHRINK_VOLUME,
    &MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE,
    &MESOS__V1__MASTER__CALL__START_MAINTENANCE,
    &MESOS__V1__MASTER__CALL__STOP_MAINTENANCE,
    &MESOS__V1__MASTER__CALL__DRAIN_AGENT,
    &MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT,
    &MESOS__V1__MASTER__CALL__REACTIVATE_AGENT,
    &MESOS__V1__MASTER__CALL__UPDATE_QUOTA,
    &MESOS__V1__MASTER__CALL__SET_QUOTA,
    &MESOS__V1__MASTER__CALL__REMOVE_QUOTA,
    &MESOS__V1__MASTER__CALL__TEARDOWN,
    &MESOS__V1__MASTER__CALL__MARK_AGENT_GONE,
    &MESOS__V1__MASTER__RESPONSE,
    &MESOS__V1__MASTER__RESPONSE__GET_HEALTH,
    &MESOS__V1__MASTER__RESPONSE__GET_FLAGS,
    &MESOS__V1__MASTER__RESPONSE__GET_VERSION,
    &MESOS__V1__MASTER__RESPONSE__GET_METRICS,
    &MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL,
    &MESOS__V1__MASTER__RESPONSE__LIST_FILES,
    &MESOS__V1__MASTER__RESPONSE__READ_FILE,
    &MESOS__V1__MASTER__RESPONSE__GET_STATE,
    &MESOS__V1__MASTER__RESPONSE__GET_AGENTS,
    &MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT,
    &MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT__RESOURCE_PROVIDER,
    &MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS,
    &MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK,
    &MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS,
    &MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR,
    &MESOS__V1__MASTER__RESPONSE__GET_OPERATIONS,
    &MESOS__V1__MASTER__RESPONSE__GET_TASKS,
    &MESOS__V1__MASTER__RESPONSE__GET_ROLES,
    &MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS,
    &MESOS__V1__MASTER__RESPONSE__GET_MASTER,
    &MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS,
    &MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE,
    &MESOS__V1__MASTER__RESPONSE__GET_QUOTA,
    &MESOS__V1__MASTER__RESPONSE__GET_FILE_CONTENTS,
    &MESOS__V1__MASTER__EVENT,
    &MESOS__V1__MASTER__EVENT__SUBSCRIBED,
    &MESOS__V1__MASTER__EVENT__TASK_ADDED,
    &MESOS__V1__MASTER__EVENT__TASK_UPDATED,
    &MESOS__V1__MASTER__EVENT__FRAMEWORK_ADDED,
    &MESOS__V1__MASTER__EVENT__FRAMEWORK_UPDATED,
    &MESOS__V1__MASTER__EVENT__FRAMEWORK_REMOVED,
    &MESOS__V1__MASTER__EVENT__AGENT_ADDED,
    &MESOS__V1__MASTER__EVENT__AGENT_REMOVED,
    &MESOS__LEGACY__V1_0__MASTER__CALL,
    &MESOS__LEGACY__V1_0__MASTER__CALL__READ_FILE,
    &MESOS__LEGACY__V1_0__MASTER__RESPONSE,
    &MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS,
    &MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK,
    &MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE,
    &MESOS__LEGACY__V1_0__MASTER__EVENT,
    &MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED,
    &MESOS__LEGACY__V1_0__MASTER__EVENT__TASK_UPDATED,
    &MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG,
    &MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG__DOCKER,
    &MESOS__LEGACY__V1_1__MASTER__RESPONSE,
    &MESOS__LEGACY__V1_1__MASTER__EVENT,
    &MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG,
    &MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG__DOCKER,
    &MESOS__LEGACY__V1_1__SLAVE__CONTAINER_TERMINATION,
    &OCI__SPEC__IMAGE__V1__DESCRIPTOR,
    &OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY,
    &OCI__SPEC__IMAGE__V1__PLATFORM,
    &OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR,
    &OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY,
    &OCI__SPEC__IMAGE__V1__INDEX,
    &OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY,
    &OCI__SPEC__IMAGE__V1__MANIFEST,
    &OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY,
    &OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY,
    &OCI__SPEC__IMAGE__V1__LABEL,
    &OCI__SPEC__IMAGE__V1__MANIFEST_LIST,
    &MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR,
    &MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__MANIFEST,
    &MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION,
    &MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG,
    &MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR,
    &MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__INDEX,
    &MESOS__LEGACY__V1_3__RESOURCE_PROVIDER__CALL,
    &MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT,
    &MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL,
    &MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE,
    &MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE,
    &MESOS__LEGACY__V1_5__SCHEDULER__RESPONSE,
    &MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE,
    &MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE,
    &MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO,
    &MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY,
    &MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY,
    &MESOS__MASTER__CALL,
    &MESOS__MASTER__CALL__DRAIN_AGENT,
    &MESOS__MASTER__ROLE_INFO,
    &MESOS__DOCKER_TASK_EXECUTOR_PREPARE_INFO,
    &MESOS__MODULES,
    &MESOS__MODULES__LIBRARY,
    &MESOS__MODULES__LIBRARY__MODULE,
    &MESOS__APPC_IMAGE_MANIFEST,
    &MESOS__APPC_IMAGE_MANIFEST__ANNOTATION,
    &MESOS__APPC_IMAGE_MANIFEST__LABEL,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY,
    &MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY,
    &MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE,
    &MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE,
    &MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO,
    &MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY,
    &MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY,
    &MESOS__SCHEDULER__CALL,
    &MESOS__SCHEDULER__CALL__SUBSCRIBE,
    &MESOS__SLAVE__QO_S_CORRECTION,
    &MESOS__SLAVE__QO_S_CORRECTION__KILL,
    &MESOS__URI,
];
pub mod appc {
pub mod spec {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST;
pub mod image_manifest {
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST__LABEL;
pub const Environment: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT;
pub const App: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST__APP;
pub const Annotation: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST__ANNOTATION;
pub const Dependency: &crate::wire::MessageTable = &crate::proto::tables::APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY;
}
}
}
pub mod csi {
pub mod v0 {
pub const VolumeCapability: &crate::wire::MessageTable = &crate::proto::tables::CSI__V0__VOLUME_CAPABILITY;
pub mod volume_capability {
pub const BlockVolume: &crate::wire::MessageTable = &crate::proto::tables::CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME;
pub const MountVolume: &crate::wire::MessageTable = &crate::proto::tables::CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME;
pub const AccessMode: &crate::wire::MessageTable = &crate::proto::tables::CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE;
pub mod access_mode {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE__MODE;
}
}
}
}
pub mod docker {
pub mod spec {
pub const ImageReference: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__IMAGE_REFERENCE;
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__CONFIG;
pub mod config {
pub const Auth: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__CONFIG__AUTH;
}
pub mod v1 {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V1__IMAGE_MANIFEST;
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V1__LABEL;
pub mod image_manifest {
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG;
pub mod config {
pub const LabelsEntry: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY;
}
}
}
pub mod v2 {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST;
pub mod image_manifest {
pub const FsLayer: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER;
pub const History: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY;
pub const Signature: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE;
pub mod signature {
pub const Header: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER;
pub mod header {
pub const Jwk: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK;
}
}
}
}
pub mod v2_2 {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2_2__IMAGE_MANIFEST;
pub mod image_manifest {
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG;
pub const Layer: &crate::wire::MessageTable = &crate::proto::tables::DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER;
}
}
}
}
pub mod google {
pub mod protobuf {
pub const Duration: &crate::wire::MessageTable = &crate::proto::tables::GOOGLE__PROTOBUF__DURATION;
}
}
pub mod mesos {
pub const Acl: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL;
pub const AcLs: &crate::wire::MessageTable = &crate::proto::tables::MESOS__AC_LS;
pub const DockerTaskExecutorPrepareInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__DOCKER_TASK_EXECUTOR_PREPARE_INFO;
pub const Modules: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MODULES;
pub const AppcImageManifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__APPC_IMAGE_MANIFEST;
pub const Uri: &crate::wire::MessageTable = &crate::proto::tables::MESOS__URI;
pub mod acl {
pub const Entity: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__ENTITY;
pub const RegisterFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REGISTER_FRAMEWORK;
pub const RunTask: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__RUN_TASK;
pub const TeardownFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__TEARDOWN_FRAMEWORK;
pub const ReserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__RESERVE_RESOURCES;
pub const UnreserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__UNRESERVE_RESOURCES;
pub const CreateVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DESTROY_VOLUME;
pub const ResizeVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__RESIZE_VOLUME;
pub const GetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__GET_QUOTA;
pub const UpdateQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__UPDATE_QUOTA;
pub const ViewRole: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_ROLE;
pub const UpdateWeight: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__UPDATE_WEIGHT;
pub const GetEndpoint: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__GET_ENDPOINT;
pub const ViewFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_FRAMEWORK;
pub const ViewTask: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_TASK;
pub const ViewExecutor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_EXECUTOR;
pub const AccessSandbox: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__ACCESS_SANDBOX;
pub const AccessMesosLog: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__ACCESS_MESOS_LOG;
pub const ViewFlags: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_FLAGS;
pub const LaunchNestedContainerAsUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__LAUNCH_NESTED_CONTAINER_AS_USER;
pub const LaunchNestedContainerUnderParentWithUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__LAUNCH_NESTED_CONTAINER_UNDER_PARENT_WITH_USER;
pub const LaunchNestedContainerSessionAsUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_AS_USER;
pub const LaunchNestedContainerSessionUnderParentWithUser: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__LAUNCH_NESTED_CONTAINER_SESSION_UNDER_PARENT_WITH_USER;
pub const AttachContainerInput: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__ATTACH_CONTAINER_INPUT;
pub const AttachContainerOutput: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__ATTACH_CONTAINER_OUTPUT;
pub const KillNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__KILL_NESTED_CONTAINER;
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__WAIT_NESTED_CONTAINER;
pub const ViewContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_CONTAINER;
pub const RemoveNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REMOVE_NESTED_CONTAINER;
pub const SetLogLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__SET_LOG_LEVEL;
pub const RegisterAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REGISTER_AGENT;
pub const UpdateMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__UPDATE_MAINTENANCE_SCHEDULE;
pub const GetMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__GET_MAINTENANCE_SCHEDULE;
pub const StartMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__START_MAINTENANCE;
pub const StopMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__STOP_MAINTENANCE;
pub const GetMaintenanceStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__GET_MAINTENANCE_STATUS;
pub const DrainAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DRAIN_AGENT;
pub const DeactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DEACTIVATE_AGENT;
pub const ReactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REACTIVATE_AGENT;
pub const MarkAgentGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__MARK_AGENT_GONE;
pub const LaunchStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__LAUNCH_STANDALONE_CONTAINER;
pub const KillStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__KILL_STANDALONE_CONTAINER;
pub const WaitStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__WAIT_STANDALONE_CONTAINER;
pub const RemoveStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REMOVE_STANDALONE_CONTAINER;
pub const ViewStandaloneContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_STANDALONE_CONTAINER;
pub const MarkResourceProvidersGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__MARK_RESOURCE_PROVIDERS_GONE;
pub const ModifyResourceProviderConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__MODIFY_RESOURCE_PROVIDER_CONFIG;
pub const PruneImages: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__PRUNE_IMAGES;
pub const CreateBlockDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__CREATE_BLOCK_DISK;
pub const DestroyBlockDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DESTROY_BLOCK_DISK;
pub const CreateMountDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__CREATE_MOUNT_DISK;
pub const DestroyMountDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DESTROY_MOUNT_DISK;
pub const DestroyRawDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__DESTROY_RAW_DISK;
pub const ViewResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__VIEW_RESOURCE_PROVIDER;
pub const ShutdownFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__SHUTDOWN_FRAMEWORK;
pub const SetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__SET_QUOTA;
pub const RemoveQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__ACL__REMOVE_QUOTA;
pub mod entity {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__ACL__ENTITY__TYPE;
}
}
pub mod appc_image_manifest {
pub const Annotation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__APPC_IMAGE_MANIFEST__ANNOTATION;
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::MESOS__APPC_IMAGE_MANIFEST__LABEL;
}
pub mod authorization {
pub const Subject: &crate::wire::MessageTable = &crate::proto::tables::MESOS__AUTHORIZATION__SUBJECT;
pub const Object: &crate::wire::MessageTable = &crate::proto::tables::MESOS__AUTHORIZATION__OBJECT;
pub const Request: &crate::wire::MessageTable = &crate::proto::tables::MESOS__AUTHORIZATION__REQUEST;
pub const Action: &crate::wire::EnumTable = &crate::proto::tables::MESOS__AUTHORIZATION__ACTION;
}
pub mod containerizer {
pub const Containers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__CONTAINERS;
pub const Destroy: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__DESTROY;
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__LAUNCH;
pub const Termination: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__TERMINATION;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__UPDATE;
pub const Usage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__USAGE;
pub const Wait: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CONTAINERIZER__WAIT;
}
pub mod csi {
pub mod state {
pub const VolumeState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE;
pub mod volume_state {
pub const ParametersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY;
pub const VolumeContextEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY;
pub const PublishContextEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY;
pub const NodeStageSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY;
pub const NodePublishSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY;
pub const State: &crate::wire::EnumTable = &crate::proto::tables::MESOS__CSI__STATE__VOLUME_STATE__STATE;
}
}
pub mod types {
pub const VolumeCapability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__TYPES__VOLUME_CAPABILITY;
pub mod volume_capability {
pub const AccessMode: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE;
pub const MountVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME;
pub const BlockVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME;
pub mod access_mode {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE;
}
}
}
}
pub mod fetcher {
pub const FetcherInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__FETCHER__FETCHER_INFO;
pub mod fetcher_info {
pub const Item: &crate::wire::MessageTable = &crate::proto::tables::MESOS__FETCHER__FETCHER_INFO__ITEM;
pub mod item {
pub const Action: &crate::wire::EnumTable = &crate::proto::tables::MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION;
}
}
}
pub mod internal {
pub const AuthenticateMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATE_MESSAGE;
pub const AuthenticationMechanismsMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_MECHANISMS_MESSAGE;
pub const AuthenticationStartMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_START_MESSAGE;
pub const AuthenticationStepMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_STEP_MESSAGE;
pub const AuthenticationCompletedMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_COMPLETED_MESSAGE;
pub const AuthenticationFailedMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_FAILED_MESSAGE;
pub const AuthenticationErrorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__AUTHENTICATION_ERROR_MESSAGE;
pub const Firewall: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FIREWALL;
pub const ContainerDnsInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO;
pub const SlaveCapabilities: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE_CAPABILITIES;
pub const ImageGcConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__IMAGE_GC_CONFIG;
pub const StatusUpdate: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATUS_UPDATE;
pub const StatusUpdateRecord: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATUS_UPDATE_RECORD;
pub const SubmitSchedulerRequest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SUBMIT_SCHEDULER_REQUEST;
pub const SubmitSchedulerResponse: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SUBMIT_SCHEDULER_RESPONSE;
pub const ExecutorToFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__EXECUTOR_TO_FRAMEWORK_MESSAGE;
pub const FrameworkToExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FRAMEWORK_TO_EXECUTOR_MESSAGE;
pub const RegisterFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTER_FRAMEWORK_MESSAGE;
pub const ReregisterFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REREGISTER_FRAMEWORK_MESSAGE;
pub const FrameworkRegisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FRAMEWORK_REGISTERED_MESSAGE;
pub const FrameworkReregisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FRAMEWORK_REREGISTERED_MESSAGE;
pub const UnregisterFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UNREGISTER_FRAMEWORK_MESSAGE;
pub const DeactivateFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__DEACTIVATE_FRAMEWORK_MESSAGE;
pub const ResourceRequestMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESOURCE_REQUEST_MESSAGE;
pub const ResourceOffersMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESOURCE_OFFERS_MESSAGE;
pub const InverseOffersMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__INVERSE_OFFERS_MESSAGE;
pub const LaunchTasksMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LAUNCH_TASKS_MESSAGE;
pub const RescindResourceOfferMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESCIND_RESOURCE_OFFER_MESSAGE;
pub const RescindInverseOfferMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESCIND_INVERSE_OFFER_MESSAGE;
pub const ReviveOffersMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REVIVE_OFFERS_MESSAGE;
pub const RunTaskMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RUN_TASK_MESSAGE;
pub const RunTaskGroupMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RUN_TASK_GROUP_MESSAGE;
pub const KillTaskMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__KILL_TASK_MESSAGE;
pub const StatusUpdateMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATUS_UPDATE_MESSAGE;
pub const StatusUpdateAcknowledgementMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATUS_UPDATE_ACKNOWLEDGEMENT_MESSAGE;
pub const AcknowledgeOperationStatusMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__ACKNOWLEDGE_OPERATION_STATUS_MESSAGE;
pub const LostSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOST_SLAVE_MESSAGE;
pub const ReconcileTasksMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE;
pub const ReconcileOperationsMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE;
pub const FrameworkErrorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FRAMEWORK_ERROR_MESSAGE;
pub const RegisterSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTER_SLAVE_MESSAGE;
pub const ReregisterSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REREGISTER_SLAVE_MESSAGE;
pub const SlaveRegisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE_REGISTERED_MESSAGE;
pub const SlaveReregisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE_REREGISTERED_MESSAGE;
pub const UnregisterSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UNREGISTER_SLAVE_MESSAGE;
pub const MasterSlaveConnection: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__MASTER_SLAVE_CONNECTION;
pub const PingSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__PING_SLAVE_MESSAGE;
pub const PongSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__PONG_SLAVE_MESSAGE;
pub const ShutdownFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SHUTDOWN_FRAMEWORK_MESSAGE;
pub const ShutdownExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SHUTDOWN_EXECUTOR_MESSAGE;
pub const UpdateFrameworkMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_FRAMEWORK_MESSAGE;
pub const CheckpointResourcesMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__CHECKPOINT_RESOURCES_MESSAGE;
pub const ResourceVersionUuid: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESOURCE_VERSION_UUID;
pub const UpdateSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE;
pub const UpdateOperationStatusMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE;
pub const UpdateOperationStatusRecord: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD;
pub const ApplyOperationMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__APPLY_OPERATION_MESSAGE;
pub const ResourceProviderCallMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE;
pub const ResourceProviderEventMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE;
pub const RegisterExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTER_EXECUTOR_MESSAGE;
pub const ExecutorRegisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__EXECUTOR_REGISTERED_MESSAGE;
pub const ExecutorReregisteredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__EXECUTOR_REREGISTERED_MESSAGE;
pub const ExitedExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__EXITED_EXECUTOR_MESSAGE;
pub const ReconnectExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RECONNECT_EXECUTOR_MESSAGE;
pub const ReregisterExecutorMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REREGISTER_EXECUTOR_MESSAGE;
pub const DrainSlaveMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__DRAIN_SLAVE_MESSAGE;
pub const ShutdownMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SHUTDOWN_MESSAGE;
pub const Archive: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__ARCHIVE;
pub const TaskHealthStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__TASK_HEALTH_STATUS;
pub const HookExecuted: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__HOOK_EXECUTED;
pub const Registry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY;
pub const FrameworkExpiredMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FRAMEWORK_EXPIRED_MESSAGE;
pub const HeartbeatMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__HEARTBEAT_MESSAGE;
pub const Modules: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__MODULES;
pub const ProjdReadyMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__PROJD_READY_MESSAGE;
pub const ProjdUpdateResourcesMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__PROJD_UPDATE_RESOURCES_MESSAGE;
pub const RegisterProjdMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTER_PROJD_MESSAGE;
pub const RoleInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__ROLE_INFO;
pub mod archive {
pub const Framework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__ARCHIVE__FRAMEWORK;
}
pub mod container_dns_info {
pub const MesosInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO;
pub const DockerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO;
pub mod docker_info {
pub const Dns: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS;
pub const NetworkMode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE;
}
pub mod mesos_info {
pub const NetworkMode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE;
}
}
pub mod firewall {
pub const DisabledEndpointsRule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE;
}
pub mod log {
pub const Promise: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__PROMISE;
pub const Action: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__ACTION;
pub const Metadata: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__METADATA;
pub const Record: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__RECORD;
pub const PromiseRequest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__PROMISE_REQUEST;
pub const PromiseResponse: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__PROMISE_RESPONSE;
pub const WriteRequest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__WRITE_REQUEST;
pub const WriteResponse: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__WRITE_RESPONSE;
pub const LearnedMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__LEARNED_MESSAGE;
pub const RecoverRequest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__RECOVER_REQUEST;
pub const RecoverResponse: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__RECOVER_RESPONSE;
pub mod action {
pub const Nop: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__ACTION__NOP;
pub const Append: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__ACTION__APPEND;
pub const Truncate: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__LOG__ACTION__TRUNCATE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__LOG__ACTION__TYPE;
}
pub mod metadata {
pub const Status: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__LOG__METADATA__STATUS;
}
pub mod promise_response {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE;
}
pub mod record {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__LOG__RECORD__TYPE;
}
pub mod write_response {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE;
}
}
pub mod modules {
pub const Library: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__MODULES__LIBRARY;
pub mod library {
pub const Module: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__MODULES__LIBRARY__MODULE;
}
}
pub mod reconcile_operations_message {
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION;
}
pub mod registry {
pub const Master: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__MASTER;
pub const Slave: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__SLAVE;
pub const Slaves: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__SLAVES;
pub const UnreachableSlave: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE;
pub const UnreachableSlaves: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES;
pub const GoneSlave: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__GONE_SLAVE;
pub const GoneSlaves: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__GONE_SLAVES;
pub const Machine: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__MACHINE;
pub const Machines: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__MACHINES;
pub const Quota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__QUOTA;
pub const Weight: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__WEIGHT;
pub const MinimumCapability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY;
}
pub mod slave {
pub const CsiVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CSI_VOLUME;
pub const CsiVolumes: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CSI_VOLUMES;
pub const CgroupDeviceAccessState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE;
pub const CgroupDeviceAccessStates: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES;
pub const DockerVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER_VOLUME;
pub const DockerVolumes: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER_VOLUMES;
pub const ResourceState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__RESOURCE_STATE;
pub const VolumeGidInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO;
pub const VolumeGidInfos: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFOS;
pub mod cgroup_device_access_states {
pub const DeviceAccessPerCgroupEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY;
}
pub mod cni {
pub mod spec {
pub const Route: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE;
pub const Dns: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS;
pub const IpConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG;
pub const NetworkConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG;
pub const NetworkInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_INFO;
pub const Error: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__ERROR;
pub mod network_config {
pub const Ipam: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM;
}
}
}
pub mod docker {
pub const Image: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__IMAGE;
pub const Images: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__IMAGES;
pub const DockerImageManifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST;
pub mod docker_image_manifest {
pub const FsLayers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS;
pub const History: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY;
pub const Signatures: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES;
pub mod history {
pub const V1Compatibility: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY;
}
pub mod signatures {
pub const Header: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER;
pub mod header {
pub const Jwk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK;
}
}
}
pub mod image {
pub const Name: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__DOCKER__IMAGE__NAME;
}
}
pub mod volume_gid_info {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE;
}
}
pub mod state {
pub const Entry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATE__ENTRY;
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATE__OPERATION;
pub mod operation {
pub const Snapshot: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT;
pub const Diff: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATE__OPERATION__DIFF;
pub const Expunge: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__STATE__OPERATION__EXPUNGE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__STATE__OPERATION__TYPE;
}
}
pub mod status_update_record {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE;
}
pub mod update_operation_status_record {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE;
}
pub mod update_slave_message {
pub const Operations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS;
pub const ResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER;
pub const ResourceProviders: &crate::wire::MessageTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE;
}
}
pub mod legacy {
pub mod v0_20 {
pub const Credential: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__CREDENTIAL;
pub const Credentials: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__CREDENTIALS;
pub const ResourceUsage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__RESOURCE_USAGE;
pub mod scheduler {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__CALL;
pub mod call {
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__CALL__LAUNCH;
pub const Reconcile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__CALL__RECONCILE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__CALL__TYPE;
}
pub mod event {
pub const Registered: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REGISTERED;
pub const Reregistered: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__REREGISTERED;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__UPDATE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V0_20__SCHEDULER__EVENT__TYPE;
}
}
}
pub mod v0_22 {
pub mod fetcher {
pub const FetcherInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_22__FETCHER__FETCHER_INFO;
}
}
pub mod v0_23 {
pub const ResourceUsage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_23__RESOURCE_USAGE;
pub mod executor {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_23__EXECUTOR__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_23__EXECUTOR__CALL;
pub mod call {
pub const Resubscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_23__EXECUTOR__CALL__RESUBSCRIBE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V0_23__EXECUTOR__CALL__TYPE;
}
pub mod event {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V0_23__EXECUTOR__EVENT__TYPE;
}
}
pub mod resource_usage {
pub const Executor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_23__RESOURCE_USAGE__EXECUTOR;
}
}
pub mod v0_27 {
pub mod executor {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_27__EXECUTOR__EVENT;
pub mod event {
pub const Shutdown: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_27__EXECUTOR__EVENT__SHUTDOWN;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V0_27__EXECUTOR__EVENT__TYPE;
}
}
pub mod slave {
pub const ContainerLaunchInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_27__SLAVE__CONTAINER_LAUNCH_INFO;
pub const ContainerConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V0_27__SLAVE__CONTAINER_CONFIG;
}
}
pub mod v1_0 {
pub mod agent {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__AGENT__CALL;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__AGENT__RESPONSE;
pub mod call {
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__AGENT__CALL__READ_FILE;
}
}
pub mod docker {
pub mod spec {
pub mod v1 {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST;
pub mod image_manifest {
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG;
}
}
pub mod v2 {
pub const ImageManifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST;
pub mod image_manifest {
pub const History: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY;
}
}
}
}
pub mod master {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__CALL;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__RESPONSE;
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__EVENT;
pub mod call {
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__CALL__READ_FILE;
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__EVENT__SUBSCRIBED;
pub const TaskUpdated: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__EVENT__TASK_UPDATED;
}
pub mod response {
pub const GetFrameworks: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS;
pub const GetState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_STATE;
pub mod get_frameworks {
pub const Framework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
}
}
pub mod slave {
pub const ContainerConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG;
pub mod container_config {
pub const Docker: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_0__SLAVE__CONTAINER_CONFIG__DOCKER;
}
}
}
pub mod v1_1 {
pub mod master {
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_1__MASTER__RESPONSE;
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_1__MASTER__EVENT;
}
pub mod slave {
pub const ContainerConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG;
pub const ContainerTermination: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_TERMINATION;
pub mod container_config {
pub const Docker: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_1__SLAVE__CONTAINER_CONFIG__DOCKER;
}
}
}
pub mod v1_2 {
pub mod oci {
pub mod spec {
pub mod image {
pub mod v1 {
pub const Descriptor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__DESCRIPTOR;
pub const Manifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__MANIFEST;
pub const Configuration: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION;
pub mod configuration {
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_2__OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG;
}
}
}
}
}
}
pub mod v1_3 {
pub mod oci {
pub mod spec {
pub mod image {
pub mod v1 {
pub const ManifestDescriptor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR;
pub const Index: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_3__OCI__SPEC__IMAGE__V1__INDEX;
}
}
}
}
pub mod resource_provider {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_3__RESOURCE_PROVIDER__CALL;
}
}
pub mod v1_4 {
pub mod internal {
pub const ResourceProviderCallMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE;
pub const ResourceProviderEventMessage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_4__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE;
}
pub mod resource_provider {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL;
pub mod call {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__CALL__TYPE;
}
pub mod event {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__LEGACY__V1_4__RESOURCE_PROVIDER__EVENT__TYPE;
}
}
}
pub mod v1_5 {
pub mod scheduler {
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_5__SCHEDULER__RESPONSE;
}
}
pub mod v1_6 {
pub mod resource_provider {
pub const ResourceProviderState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE;
pub mod resource_provider_state {
pub const Storage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE;
pub mod storage {
pub const ProfileInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO;
pub const ProfilesEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY;
pub mod profile_info {
pub const ParametersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__LEGACY__V1_6__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY;
}
}
}
}
}
}
pub mod master {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MASTER__CALL;
pub const RoleInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MASTER__ROLE_INFO;
pub mod call {
pub const DrainAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MASTER__CALL__DRAIN_AGENT;
}
}
pub mod modules {
pub const Library: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MODULES__LIBRARY;
pub mod library {
pub const Module: &crate::wire::MessageTable = &crate::proto::tables::MESOS__MODULES__LIBRARY__MODULE;
}
}
pub mod resource_provider {
pub const DiskProfileMapping: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING;
pub const ResourceProviderState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE;
pub mod disk_profile_mapping {
pub const CsiManifest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST;
pub const ProfileMatrixEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY;
pub mod csi_manifest {
pub const ResourceProviderSelector: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR;
pub const CsiPluginTypeSelector: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR;
pub const CreateParametersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY;
pub mod resource_provider_selector {
pub const ResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER;
}
}
}
pub mod registry {
pub const ResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER;
pub const Registry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY;
}
pub mod resource_provider_state {
pub const Storage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE;
pub mod storage {
pub const ProfileInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO;
pub const ProfilesEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY;
pub mod profile_info {
pub const ParametersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY;
}
}
}
}
pub mod scheduler {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SCHEDULER__CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SCHEDULER__CALL__SUBSCRIBE;
}
}
pub mod seccomp {
pub const ContainerSeccompProfile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE;
pub mod container_seccomp_profile {
pub const Syscall: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL;
pub const Architecture: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE;
pub mod syscall {
pub const Arg: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG;
pub const Filter: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER;
pub const Action: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION;
pub mod arg {
pub const Operator: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR;
}
}
}
}
pub mod slave {
pub const ContainerLimitation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_LIMITATION;
pub const ContainerState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_STATE;
pub const ContainerRecoverInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_RECOVER_INFO;
pub const ContainerConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_CONFIG;
pub const ContainerMountInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_MOUNT_INFO;
pub const ContainerFileOperation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_FILE_OPERATION;
pub const ContainerLaunchInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_LAUNCH_INFO;
pub const ContainerTermination: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_TERMINATION;
pub const ContainerLayers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_LAYERS;
pub const ContainerIo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_IO;
pub const ContainerPrepareInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_PREPARE_INFO;
pub const QoSCorrection: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__QO_S_CORRECTION;
pub const ContainerClass: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_CLASS;
pub mod container_config {
pub const Docker: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_CONFIG__DOCKER;
pub const Appc: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_CONFIG__APPC;
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY;
}
pub mod container_file_operation {
pub const Symlink: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK;
pub const Rename: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME;
pub const Mkdir: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR;
pub const Operation: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION;
}
pub mod container_io {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SLAVE__CONTAINER_IO__TYPE;
}
pub mod qo_s_correction {
pub const Kill: &crate::wire::MessageTable = &crate::proto::tables::MESOS__SLAVE__QO_S_CORRECTION__KILL;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__SLAVE__QO_S_CORRECTION__TYPE;
}
}
pub mod v1 {
pub const Credential: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CREDENTIAL;
pub const Credentials: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CREDENTIALS;
pub const Secret: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SECRET;
pub const CommandInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__COMMAND_INFO;
pub const Environment: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ENVIRONMENT;
pub const Device: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DEVICE;
pub const DeviceAccess: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DEVICE_ACCESS;
pub const DeviceWhitelist: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DEVICE_WHITELIST;
pub const CgroupInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO;
pub const FrameworkId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FRAMEWORK_ID;
pub const OfferId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER_ID;
pub const AgentId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT_ID;
pub const TaskId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_ID;
pub const ExecutorId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR_ID;
pub const ContainerId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_ID;
pub const ResourceProviderId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER_ID;
pub const OperationId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OPERATION_ID;
pub const Uuid: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__UUID;
pub const Labels: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__LABELS;
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__LABEL;
pub const Parameter: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__PARAMETER;
pub const Parameters: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__PARAMETERS;
pub const Image: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__IMAGE;
pub const CapabilityInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CAPABILITY_INFO;
pub const SeccompInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SECCOMP_INFO;
pub const LinuxInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__LINUX_INFO;
pub const RLimitInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__R_LIMIT_INFO;
pub const NetworkInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__NETWORK_INFO;
pub const Volume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME;
pub const MountPropagation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MOUNT_PROPAGATION;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO;
pub const ContainerStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_STATUS;
pub const TtyInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TTY_INFO;
pub const DiscoveryInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DISCOVERY_INFO;
pub const Port: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__PORT;
pub const Ports: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__PORTS;
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE;
pub const Attribute: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ATTRIBUTE;
pub const Resource: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE;
pub const TimeInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TIME_INFO;
pub const DurationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DURATION_INFO;
pub const Unavailability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__UNAVAILABILITY;
pub const ExecutorInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR_INFO;
pub const FrameworkInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FRAMEWORK_INFO;
pub const OfferFilters: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER_FILTERS;
pub const MachineId: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MACHINE_ID;
pub const MachineInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MACHINE_INFO;
pub const DomainInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DOMAIN_INFO;
pub const Role: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ROLE;
pub const WeightInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__WEIGHT_INFO;
pub const RateLimit: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RATE_LIMIT;
pub const RateLimits: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RATE_LIMITS;
pub const CheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_INFO;
pub const HealthCheck: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__HEALTH_CHECK;
pub const CheckStatusInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_STATUS_INFO;
pub const TaskInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_INFO;
pub const TaskGroupInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_GROUP_INFO;
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK;
pub const TaskStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_STATUS;
pub const TaskResourceLimitation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_RESOURCE_LIMITATION;
pub const KillPolicy: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__KILL_POLICY;
pub const AgentInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT_INFO;
pub const DrainConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DRAIN_CONFIG;
pub const DrainInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DRAIN_INFO;
pub const Address: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ADDRESS;
pub const Url: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__URL;
pub const MasterInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER_INFO;
pub const Offer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER;
pub const InverseOffer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__INVERSE_OFFER;
pub const Request: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__REQUEST;
pub const Filters: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FILTERS;
pub const OperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OPERATION_STATUS;
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OPERATION;
pub const ResourceProviderInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER_INFO;
pub const CsiPluginInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CSI_PLUGIN_INFO;
pub const CsiPluginContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CSI_PLUGIN_CONTAINER_INFO;
pub const CsiPluginEndpoint: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CSI_PLUGIN_ENDPOINT;
pub const TrafficControlStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TRAFFIC_CONTROL_STATISTICS;
pub const IpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__IP_STATISTICS;
pub const IcmpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ICMP_STATISTICS;
pub const TcpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TCP_STATISTICS;
pub const UdpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__UDP_STATISTICS;
pub const SnmpStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SNMP_STATISTICS;
pub const PerfStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__PERF_STATISTICS;
pub const ResourceUsage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_USAGE;
pub const ResourceStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_STATISTICS;
pub const DiskStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DISK_STATISTICS;
pub const VersionInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VERSION_INFO;
pub const Flag: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FLAG;
pub const Metric: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__METRIC;
pub const FileInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FILE_INFO;
pub const TaskState: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__TASK_STATE;
pub const DrainState: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__DRAIN_STATE;
pub const OperationState: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__OPERATION_STATE;
pub const Status: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__STATUS;
pub mod agent {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE;
pub const ProcessIo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO;
pub mod call {
pub const GetMetrics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__GET_METRICS;
pub const SetLoggingLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__SET_LOGGING_LEVEL;
pub const ListFiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__LIST_FILES;
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__READ_FILE;
pub const GetContainers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__GET_CONTAINERS;
pub const LaunchNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER;
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__WAIT_NESTED_CONTAINER;
pub const KillNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__KILL_NESTED_CONTAINER;
pub const RemoveNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__REMOVE_NESTED_CONTAINER;
pub const LaunchNestedContainerSession: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__LAUNCH_NESTED_CONTAINER_SESSION;
pub const AttachContainerInput: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT;
pub const AttachContainerOutput: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_OUTPUT;
pub const LaunchContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER;
pub const WaitContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__WAIT_CONTAINER;
pub const KillContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__KILL_CONTAINER;
pub const RemoveContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__REMOVE_CONTAINER;
pub const AddResourceProviderConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__ADD_RESOURCE_PROVIDER_CONFIG;
pub const UpdateResourceProviderConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__UPDATE_RESOURCE_PROVIDER_CONFIG;
pub const RemoveResourceProviderConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__REMOVE_RESOURCE_PROVIDER_CONFIG;
pub const MarkResourceProviderGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__MARK_RESOURCE_PROVIDER_GONE;
pub const PruneImages: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__PRUNE_IMAGES;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__TYPE;
pub mod attach_container_input {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__ATTACH_CONTAINER_INPUT__TYPE;
}
pub mod launch_container {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__CALL__LAUNCH_CONTAINER__LIMITS_ENTRY;
}
}
pub mod process_io {
pub const Data: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__DATA;
pub const Control: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__CONTROL;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__TYPE;
pub mod control {
pub const Heartbeat: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__CONTROL__HEARTBEAT;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__CONTROL__TYPE;
}
pub mod data {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__PROCESS_IO__DATA__TYPE;
}
}
pub mod response {
pub const GetHealth: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_HEALTH;
pub const GetFlags: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_FLAGS;
pub const GetVersion: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_VERSION;
pub const GetMetrics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_METRICS;
pub const GetLoggingLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_LOGGING_LEVEL;
pub const ListFiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__LIST_FILES;
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__READ_FILE;
pub const GetState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_STATE;
pub const GetContainers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS;
pub const GetFrameworks: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS;
pub const GetExecutors: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS;
pub const GetOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_OPERATIONS;
pub const GetTasks: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_TASKS;
pub const GetAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_AGENT;
pub const GetResourceProviders: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS;
pub const WaitNestedContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__WAIT_NESTED_CONTAINER;
pub const WaitContainer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__WAIT_CONTAINER;
pub const GetFileContents: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_FILE_CONTENTS;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__TYPE;
pub mod get_containers {
pub const Container: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_CONTAINERS__CONTAINER;
}
pub mod get_executors {
pub const Executor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_EXECUTORS__EXECUTOR;
}
pub mod get_frameworks {
pub const Framework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
pub mod get_resource_providers {
pub const ResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT__RESPONSE__GET_RESOURCE_PROVIDERS__RESOURCE_PROVIDER;
}
}
}
pub mod agent_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__AGENT_INFO__CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__AGENT_INFO__CAPABILITY__TYPE;
}
}
pub mod allocator {
pub const InverseOfferStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS;
pub mod inverse_offer_status {
pub const Status: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__ALLOCATOR__INVERSE_OFFER_STATUS__STATUS;
}
}
pub mod capability_info {
pub const Capability: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CAPABILITY_INFO__CAPABILITY;
}
pub mod cgroup_info {
pub const Blkio: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO;
pub const NetCls: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__NET_CLS;
pub mod blkio {
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__VALUE;
pub const Cfq: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__CFQ;
pub const Throttling: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING;
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__STATISTICS;
pub const Operation: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__OPERATION;
pub mod cfq {
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__CFQ__STATISTICS;
}
pub mod throttling {
pub const Statistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CGROUP_INFO__BLKIO__THROTTLING__STATISTICS;
}
}
}
pub mod check_info {
pub const Command: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_INFO__COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_INFO__HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_INFO__TCP;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CHECK_INFO__TYPE;
}
pub mod check_status_info {
pub const Command: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_STATUS_INFO__COMMAND;
pub const Http: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_STATUS_INFO__HTTP;
pub const Tcp: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CHECK_STATUS_INFO__TCP;
}
pub mod command_info {
pub const Uri: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__COMMAND_INFO__URI;
pub const ContainerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__COMMAND_INFO__CONTAINER_INFO;
}
pub mod container_info {
pub const DockerInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO__DOCKER_INFO;
pub const MesosInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO__MESOS_INFO;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO__TYPE;
pub mod docker_info {
pub const PortMapping: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO__DOCKER_INFO__PORT_MAPPING;
pub const Network: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CONTAINER_INFO__DOCKER_INFO__NETWORK;
}
}
pub mod csi_plugin_container_info {
pub const Service: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__CSI_PLUGIN_CONTAINER_INFO__SERVICE;
}
pub mod device {
pub const Number: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DEVICE__NUMBER;
}
pub mod device_access {
pub const Access: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DEVICE_ACCESS__ACCESS;
}
pub mod discovery_info {
pub const Visibility: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__DISCOVERY_INFO__VISIBILITY;
}
pub mod domain_info {
pub const FaultDomain: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN;
pub mod fault_domain {
pub const RegionInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__REGION_INFO;
pub const ZoneInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__DOMAIN_INFO__FAULT_DOMAIN__ZONE_INFO;
}
}
pub mod environment {
pub const Variable: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__ENVIRONMENT__VARIABLE;
pub mod variable {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__ENVIRONMENT__VARIABLE__TYPE;
}
}
pub mod executor {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__CALL__SUBSCRIBE;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__CALL__UPDATE;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__CALL__MESSAGE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__EXECUTOR__CALL__TYPE;
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__SUBSCRIBED;
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__LAUNCH_GROUP;
pub const Kill: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__KILL;
pub const Acknowledged: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__ACKNOWLEDGED;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__MESSAGE;
pub const Error: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__ERROR;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__EXECUTOR__EVENT__TYPE;
}
}
pub mod executor_info {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__EXECUTOR_INFO__TYPE;
}
pub mod framework_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FRAMEWORK_INFO__CAPABILITY;
pub const OfferFiltersEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__FRAMEWORK_INFO__OFFER_FILTERS_ENTRY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__FRAMEWORK_INFO__CAPABILITY__TYPE;
}
}
pub mod health_check {
pub const HttpCheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__HEALTH_CHECK__HTTP_CHECK_INFO;
pub const TcpCheckInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__HEALTH_CHECK__TCP_CHECK_INFO;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__HEALTH_CHECK__TYPE;
}
pub mod image {
pub const Appc: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__IMAGE__APPC;
pub const Docker: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__IMAGE__DOCKER;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__IMAGE__TYPE;
}
pub mod linux_info {
pub const IpcMode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__LINUX_INFO__IPC_MODE;
}
pub mod machine_info {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MACHINE_INFO__MODE;
}
pub mod maintenance {
pub const Window: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MAINTENANCE__WINDOW;
pub const Schedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MAINTENANCE__SCHEDULE;
pub const ClusterStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MAINTENANCE__CLUSTER_STATUS;
pub mod cluster_status {
pub const DrainingMachine: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MAINTENANCE__CLUSTER_STATUS__DRAINING_MACHINE;
}
}
pub mod master {
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE;
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT;
pub mod call {
pub const GetMetrics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__GET_METRICS;
pub const SetLoggingLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__SET_LOGGING_LEVEL;
pub const ListFiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__LIST_FILES;
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__READ_FILE;
pub const UpdateWeights: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__UPDATE_WEIGHTS;
pub const ReserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__RESERVE_RESOURCES;
pub const UnreserveResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__UNRESERVE_RESOURCES;
pub const CreateVolumes: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__CREATE_VOLUMES;
pub const DestroyVolumes: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__DESTROY_VOLUMES;
pub const GrowVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__GROW_VOLUME;
pub const ShrinkVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__SHRINK_VOLUME;
pub const UpdateMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__UPDATE_MAINTENANCE_SCHEDULE;
pub const StartMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__START_MAINTENANCE;
pub const StopMaintenance: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__STOP_MAINTENANCE;
pub const DrainAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__DRAIN_AGENT;
pub const DeactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__DEACTIVATE_AGENT;
pub const ReactivateAgent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__REACTIVATE_AGENT;
pub const UpdateQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__UPDATE_QUOTA;
pub const SetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__SET_QUOTA;
pub const RemoveQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__REMOVE_QUOTA;
pub const Teardown: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__TEARDOWN;
pub const MarkAgentGone: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__MARK_AGENT_GONE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MASTER__CALL__TYPE;
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__SUBSCRIBED;
pub const TaskAdded: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__TASK_ADDED;
pub const TaskUpdated: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__TASK_UPDATED;
pub const FrameworkAdded: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__FRAMEWORK_ADDED;
pub const FrameworkUpdated: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__FRAMEWORK_UPDATED;
pub const FrameworkRemoved: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__FRAMEWORK_REMOVED;
pub const AgentAdded: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__AGENT_ADDED;
pub const AgentRemoved: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__AGENT_REMOVED;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MASTER__EVENT__TYPE;
}
pub mod response {
pub const GetHealth: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_HEALTH;
pub const GetFlags: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_FLAGS;
pub const GetVersion: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_VERSION;
pub const GetMetrics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_METRICS;
pub const GetLoggingLevel: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_LOGGING_LEVEL;
pub const ListFiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__LIST_FILES;
pub const ReadFile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__READ_FILE;
pub const GetState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_STATE;
pub const GetAgents: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_AGENTS;
pub const GetFrameworks: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS;
pub const GetExecutors: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS;
pub const GetOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_OPERATIONS;
pub const GetTasks: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_TASKS;
pub const GetRoles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_ROLES;
pub const GetWeights: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_WEIGHTS;
pub const GetMaster: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_MASTER;
pub const GetMaintenanceStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_STATUS;
pub const GetMaintenanceSchedule: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_MAINTENANCE_SCHEDULE;
pub const GetQuota: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_QUOTA;
pub const GetFileContents: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_FILE_CONTENTS;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__TYPE;
pub mod get_agents {
pub const Agent: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT;
pub mod agent {
pub const ResourceProvider: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_AGENTS__AGENT__RESOURCE_PROVIDER;
}
}
pub mod get_executors {
pub const Executor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_EXECUTORS__EXECUTOR;
}
pub mod get_frameworks {
pub const Framework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER__RESPONSE__GET_FRAMEWORKS__FRAMEWORK;
}
}
}
pub mod master_info {
pub const Capability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__MASTER_INFO__CAPABILITY;
pub mod capability {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MASTER_INFO__CAPABILITY__TYPE;
}
}
pub mod mount_propagation {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__MOUNT_PROPAGATION__MODE;
}
pub mod network_info {
pub const IpAddress: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__NETWORK_INFO__IP_ADDRESS;
pub const PortMapping: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__NETWORK_INFO__PORT_MAPPING;
pub const Protocol: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__NETWORK_INFO__PROTOCOL;
}
pub mod offer {
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION;
pub mod operation {
pub const Launch: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__LAUNCH;
pub const LaunchGroup: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__LAUNCH_GROUP;
pub const Reserve: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__RESERVE;
pub const Unreserve: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__UNRESERVE;
pub const Create: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__CREATE;
pub const Destroy: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__DESTROY;
pub const GrowVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__GROW_VOLUME;
pub const ShrinkVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__SHRINK_VOLUME;
pub const CreateDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__CREATE_DISK;
pub const DestroyDisk: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__DESTROY_DISK;
pub const CreateVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__CREATE_VOLUME;
pub const DestroyVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__DESTROY_VOLUME;
pub const CreateBlock: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__CREATE_BLOCK;
pub const DestroyBlock: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__DESTROY_BLOCK;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__OFFER__OPERATION__TYPE;
}
}
pub mod offer_filters {
pub const ResourceQuantities: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES;
pub const MinAllocatableResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER_FILTERS__MIN_ALLOCATABLE_RESOURCES;
pub mod resource_quantities {
pub const QuantitiesEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__OFFER_FILTERS__RESOURCE_QUANTITIES__QUANTITIES_ENTRY;
}
}
pub mod quota {
pub const QuotaInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_INFO;
pub const QuotaRequest: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_REQUEST;
pub const QuotaConfig: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_CONFIG;
pub const QuotaStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_STATUS;
pub mod quota_config {
pub const GuaranteesEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_CONFIG__GUARANTEES_ENTRY;
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__QUOTA__QUOTA_CONFIG__LIMITS_ENTRY;
}
}
pub mod r_limit_info {
pub const RLimit: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__R_LIMIT_INFO__R_LIMIT;
pub mod r_limit {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__R_LIMIT_INFO__R_LIMIT__TYPE;
}
}
pub mod resource {
pub const AllocationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__ALLOCATION_INFO;
pub const ReservationInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__RESERVATION_INFO;
pub const DiskInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO;
pub const RevocableInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__REVOCABLE_INFO;
pub const SharedInfo: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__SHARED_INFO;
pub mod disk_info {
pub const Persistence: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO__PERSISTENCE;
pub const Source: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO__SOURCE;
pub mod source {
pub const Path: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__PATH;
pub const Mount: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__MOUNT;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE__DISK_INFO__SOURCE__TYPE;
}
}
pub mod reservation_info {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE__RESERVATION_INFO__TYPE;
}
}
pub mod resource_provider {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL;
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__SUBSCRIBE;
pub const UpdateOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_OPERATION_STATUS;
pub const UpdateState: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_STATE;
pub const UpdatePublishResourcesStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__TYPE;
pub mod update {
pub const State: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE__STATE;
}
pub mod update_publish_resources_status {
pub const Status: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__CALL__UPDATE_PUBLISH_RESOURCES_STATUS__STATUS;
}
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__SUBSCRIBED;
pub const ApplyOperation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__APPLY_OPERATION;
pub const PublishResources: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__PUBLISH_RESOURCES;
pub const AcknowledgeOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__ACKNOWLEDGE_OPERATION_STATUS;
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__RECONCILE_OPERATIONS;
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__OPERATION;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER__EVENT__TYPE;
}
}
pub mod resource_provider_info {
pub const Storage: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_PROVIDER_INFO__STORAGE;
}
pub mod resource_statistics {
pub const RatePercentiles: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_STATISTICS__RATE_PERCENTILES;
pub const RateStatistics: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_STATISTICS__RATE_STATISTICS;
}
pub mod resource_usage {
pub const Executor: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_USAGE__EXECUTOR;
pub mod executor {
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__RESOURCE_USAGE__EXECUTOR__TASK;
}
}
pub mod scheduler {
pub const Event: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT;
pub const Response: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__RESPONSE;
pub const AttributeConstraint: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT;
pub const OfferConstraints: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS;
pub const Call: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL;
pub const ApiResult: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__API_RESULT;
pub mod attribute_constraint {
pub const Selector: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR;
pub const Predicate: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE;
pub mod predicate {
pub const Exists: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__EXISTS;
pub const NotExists: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__NOT_EXISTS;
pub const TextEquals: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_EQUALS;
pub const TextNotEquals: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_EQUALS;
pub const TextMatches: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_MATCHES;
pub const TextNotMatches: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__PREDICATE__TEXT_NOT_MATCHES;
}
pub mod selector {
pub const PseudoattributeType: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__SCHEDULER__ATTRIBUTE_CONSTRAINT__SELECTOR__PSEUDOATTRIBUTE_TYPE;
}
}
pub mod call {
pub const Subscribe: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__SUBSCRIBE;
pub const Accept: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__ACCEPT;
pub const Decline: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__DECLINE;
pub const AcceptInverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__ACCEPT_INVERSE_OFFERS;
pub const DeclineInverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__DECLINE_INVERSE_OFFERS;
pub const Revive: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__REVIVE;
pub const Kill: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__KILL;
pub const Shutdown: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__SHUTDOWN;
pub const Acknowledge: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE;
pub const AcknowledgeOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__ACKNOWLEDGE_OPERATION_STATUS;
pub const Reconcile: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__RECONCILE;
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__MESSAGE;
pub const Request: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__REQUEST;
pub const Suppress: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__SUPPRESS;
pub const UpdateFramework: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__UPDATE_FRAMEWORK;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__TYPE;
pub mod reconcile {
pub const Task: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__RECONCILE__TASK;
}
pub mod reconcile_operations {
pub const Operation: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__CALL__RECONCILE_OPERATIONS__OPERATION;
}
}
pub mod event {
pub const Subscribed: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED;
pub const Offers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__OFFERS;
pub const InverseOffers: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__INVERSE_OFFERS;
pub const Rescind: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__RESCIND;
pub const RescindInverseOffer: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__RESCIND_INVERSE_OFFER;
pub const Update: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__UPDATE;
pub const UpdateOperationStatus: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__UPDATE_OPERATION_STATUS;
pub const Message: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__MESSAGE;
pub const Failure: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__FAILURE;
pub const Error: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__ERROR;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__SCHEDULER__EVENT__TYPE;
}
pub mod offer_constraints {
pub const RoleConstraints: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS;
pub const RoleConstraintsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS_ENTRY;
pub mod role_constraints {
pub const Group: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__OFFER_CONSTRAINTS__ROLE_CONSTRAINTS__GROUP;
}
}
pub mod response {
pub const ReconcileOperations: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SCHEDULER__RESPONSE__RECONCILE_OPERATIONS;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__SCHEDULER__RESPONSE__TYPE;
}
}
pub mod secret {
pub const Reference: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SECRET__REFERENCE;
pub const Value: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__SECRET__VALUE;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__SECRET__TYPE;
}
pub mod task {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK__LIMITS_ENTRY;
}
pub mod task_info {
pub const LimitsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TASK_INFO__LIMITS_ENTRY;
}
pub mod task_status {
pub const Source: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__TASK_STATUS__SOURCE;
pub const Reason: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__TASK_STATUS__REASON;
}
pub mod tty_info {
pub const WindowSize: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__TTY_INFO__WINDOW_SIZE;
}
pub mod value {
pub const Scalar: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE__SCALAR;
pub const Range: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE__RANGE;
pub const Ranges: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE__RANGES;
pub const Set: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE__SET;
pub const Text: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VALUE__TEXT;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__VALUE__TYPE;
}
pub mod volume {
pub const Source: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE;
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__VOLUME__MODE;
pub mod source {
pub const DockerVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__DOCKER_VOLUME;
pub const HostPath: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__HOST_PATH;
pub const SandboxPath: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH;
pub const CsiVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME;
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__TYPE;
pub mod csi_volume {
pub const VolumeCapability: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY;
pub const StaticProvisioning: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING;
pub mod static_provisioning {
pub const NodeStageSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_STAGE_SECRETS_ENTRY;
pub const NodePublishSecretsEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__NODE_PUBLISH_SECRETS_ENTRY;
pub const VolumeContextEntry: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__STATIC_PROVISIONING__VOLUME_CONTEXT_ENTRY;
}
pub mod volume_capability {
pub const BlockVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__BLOCK_VOLUME;
pub const MountVolume: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__MOUNT_VOLUME;
pub const AccessMode: &crate::wire::MessageTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE;
pub mod access_mode {
pub const Mode: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY__ACCESS_MODE__MODE;
}
}
}
pub mod sandbox_path {
pub const Type: &crate::wire::EnumTable = &crate::proto::tables::MESOS__V1__VOLUME__SOURCE__SANDBOX_PATH__TYPE;
}
}
}
}
}
pub mod oci {
pub mod spec {
pub mod image {
pub mod v1 {
pub const Descriptor: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__DESCRIPTOR;
pub const Platform: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__PLATFORM;
pub const ManifestDescriptor: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR;
pub const Index: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__INDEX;
pub const Manifest: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__MANIFEST;
pub const Configuration: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION;
pub const Label: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__LABEL;
pub const ManifestList: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__MANIFEST_LIST;
pub mod configuration {
pub const Rootfs: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS;
pub const Config: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG;
pub const History: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY;
pub mod config {
pub const Empty: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY;
pub const ExposedPortsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY;
pub const VolumesEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY;
pub const LabelsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY;
}
}
pub mod descriptor {
pub const AnnotationsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY;
}
pub mod index {
pub const AnnotationsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY;
}
pub mod manifest {
pub const AnnotationsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY;
}
pub mod manifest_descriptor {
pub const AnnotationsEntry: &crate::wire::MessageTable = &crate::proto::tables::OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY;
}
}
}
}
}
