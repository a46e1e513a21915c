// Written by build.rs from proto/. Do not edit.
use crate::wire::{Default, EnumTable, FieldTable, Kind, Label, MessageTable, Shown, UnionTable};
use super::model::*;
use super::operator::*;

pub static CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE__MODE: EnumTable = EnumTable { name: "csi.v0.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
pub static MESOS__AUTHORIZATION__ACTION: EnumTable = EnumTable { name: "mesos.authorization.Action", values: &[(0, "UNKNOWN", ""), (1, "REGISTER_FRAMEWORK", ""), (1, "REGISTER_FRAMEWORK_WITH_ROLE", ""), (2, "RUN_TASK", ""), (3, "TEARDOWN_FRAMEWORK", ""), (3, "TEARDOWN_FRAMEWORK_WITH_PRINCIPAL", ""), (4, "RESERVE_RESOURCES", ""), (4, "RESERVE_RESOURCES_WITH_ROLE", ""), (5, "UNRESERVE_RESOURCES", ""), (5, "UNRESERVE_RESOURCES_WITH_PRINCIPAL", ""), (6, "CREATE_VOLUME", ""), (6, "CREATE_VOLUME_WITH_ROLE", ""), (7, "DESTROY_VOLUME", ""), (7, "DESTROY_VOLUME_WITH_PRINCIPAL", ""), (8, "GET_ENDPOINT_WITH_PATH", ""), (9, "VIEW_ROLE", ""), (10, "UPDATE_WEIGHT", ""), (10, "UPDATE_WEIGHT_WITH_ROLE", ""), (11, "GET_QUOTA", ""), (11, "GET_QUOTA_WITH_ROLE", ""), (12, "UPDATE_QUOTA", ""), (50, "UPDATE_QUOTA_WITH_CONFIG", ""), (13, "VIEW_FRAMEWORK", ""), (14, "VIEW_TASK", ""), (15, "VIEW_EXECUTOR", ""), (16, "ACCESS_SANDBOX", ""), (17, "ACCESS_MESOS_LOG", ""), (18, "VIEW_FLAGS", ""), (19, "LAUNCH_NESTED_CONTAINER", ""), (20, "KILL_NESTED_CONTAINER", ""), (21, "WAIT_NESTED_CONTAINER", ""), (22, "LAUNCH_NESTED_CONTAINER_SESSION", ""), (23, "ATTACH_CONTAINER_INPUT", ""), (24, "ATTACH_CONTAINER_OUTPUT", ""), (25, "VIEW_CONTAINER", ""), (26, "SET_LOG_LEVEL", ""), (27, "REMOVE_NESTED_CONTAINER", ""), (28, "REGISTER_AGENT", ""), (29, "UPDATE_MAINTENANCE_SCHEDULE", ""), (30, "GET_MAINTENANCE_SCHEDULE", ""), (31, "START_MAINTENANCE", ""), (32, "STOP_MAINTENANCE", ""), (33, "GET_MAINTENANCE_STATUS", ""), (51, "DRAIN_AGENT", ""), (52, "DEACTIVATE_AGENT", ""), (53, "REACTIVATE_AGENT", ""), (34, "MARK_AGENT_GONE", ""), (35, "LAUNCH_STANDALONE_CONTAINER", ""), (36, "KILL_STANDALONE_CONTAINER", ""), (37, "WAIT_STANDALONE_CONTAINER", ""), (38, "REMOVE_STANDALONE_CONTAINER", ""), (40, "VIEW_STANDALONE_CONTAINER", ""), (39, "MODIFY_RESOURCE_PROVIDER_CONFIG", ""), (48, "MARK_RESOURCE_PROVIDER_GONE", ""), (47, "VIEW_RESOURCE_PROVIDER", ""), (41, "PRUNE_IMAGES", ""), (42, "RESIZE_VOLUME", ""), (43, "CREATE_BLOCK_DISK", ""), (44, "DESTROY_BLOCK_DISK", ""), (45, "CREATE_MOUNT_DISK", ""), (46, "DESTROY_MOUNT_DISK", ""), (49, "DESTROY_RAW_DISK", "")] };
pub static MESOS__CSI__STATE__VOLUME_STATE__STATE: EnumTable = EnumTable { name: "mesos.csi.state.VolumeState.State", values: &[(0, "UNKNOWN", ""), (1, "CREATED", ""), (2, "NODE_READY", ""), (8, "VOL_READY", ""), (3, "PUBLISHED", ""), (4, "CONTROLLER_PUBLISH", ""), (5, "CONTROLLER_UNPUBLISH", ""), (9, "NODE_STAGE", ""), (10, "NODE_UNSTAGE", ""), (6, "NODE_PUBLISH", ""), (7, "NODE_UNPUBLISH", "")] };
pub static MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE: EnumTable = EnumTable { name: "mesos.csi.types.VolumeCapability.AccessMode.Mode", values: &[(0, "UNKNOWN", ""), (1, "SINGLE_NODE_WRITER", ""), (2, "SINGLE_NODE_READER_ONLY", ""), (3, "MULTI_NODE_READER_ONLY", ""), (4, "MULTI_NODE_SINGLE_WRITER", ""), (5, "MULTI_NODE_MULTI_WRITER", "")] };
pub static MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION: EnumTable = EnumTable { name: "mesos.fetcher.FetcherInfo.Item.Action", values: &[(0, "BYPASS_CACHE", ""), (1, "DOWNLOAD_AND_CACHE", ""), (2, "RETRIEVE_FROM_CACHE", "")] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE: EnumTable = EnumTable { name: "mesos.internal.ContainerDNSInfo.MesosInfo.NetworkMode", values: &[(0, "UNKNOWN", ""), (1, "HOST", ""), (2, "CNI", "")] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE: EnumTable = EnumTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo.NetworkMode", values: &[(0, "UNKNOWN", ""), (1, "HOST", ""), (2, "BRIDGE", ""), (3, "USER", "")] };
pub static MESOS__INTERNAL__LOG__ACTION__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.Action.Type", values: &[(1, "NOP", ""), (2, "APPEND", ""), (3, "TRUNCATE", "")] };
pub static MESOS__INTERNAL__LOG__METADATA__STATUS: EnumTable = EnumTable { name: "mesos.internal.log.Metadata.Status", values: &[(1, "VOTING", ""), (2, "RECOVERING", ""), (3, "STARTING", ""), (4, "EMPTY", "")] };
pub static MESOS__INTERNAL__LOG__RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.Record.Type", values: &[(1, "PROMISE", ""), (2, "ACTION", ""), (3, "METADATA", "")] };
pub static MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.PromiseResponse.Type", values: &[(1, "ACCEPT", ""), (2, "REJECT", ""), (3, "IGNORED", "")] };
pub static MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE: EnumTable = EnumTable { name: "mesos.internal.log.WriteResponse.Type", values: &[(1, "ACCEPT", ""), (2, "REJECT", ""), (3, "IGNORED", "")] };
pub static MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.StatusUpdateRecord.Type", values: &[(0, "UPDATE", ""), (1, "ACK", "")] };
pub static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE: EnumTable = EnumTable { name: "mesos.internal.UpdateSlaveMessage.Type", values: &[(0, "UNKNOWN", ""), (1, "OVERSUBSCRIBED", ""), (2, "TOTAL", "")] };
pub static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE: EnumTable = EnumTable { name: "mesos.internal.UpdateOperationStatusRecord.Type", values: &[(0, "UPDATE", ""), (1, "ACK", "")] };
pub static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE: EnumTable = EnumTable { name: "mesos.internal.slave.VolumeGidInfo.Type", values: &[(0, "UNKNOWN", ""), (1, "PERSISTENT", ""), (2, "SANDBOX_PATH", "")] };
pub static MESOS__INTERNAL__STATE__OPERATION__TYPE: EnumTable = EnumTable { name: "mesos.internal.state.Operation.Type", values: &[(1, "SNAPSHOT", ""), (3, "DIFF", ""), (2, "EXPUNGE", "")] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Architecture", values: &[(0, "UNKNOWN", ""), (1, "ARCH_X86", ""), (2, "ARCH_X86_64", ""), (3, "ARCH_X32", ""), (4, "ARCH_ARM", ""), (5, "ARCH_AARCH64", ""), (6, "ARCH_MIPS", ""), (7, "ARCH_MIPSEL", ""), (8, "ARCH_MIPS64", ""), (9, "ARCH_MIPSEL64", ""), (10, "ARCH_MIPS64N32", ""), (11, "ARCH_MIPSEL64N32", ""), (12, "ARCH_PPC", ""), (13, "ARCH_PPC64", ""), (14, "ARCH_PPC64LE", ""), (15, "ARCH_S390", ""), (16, "ARCH_S390X", "")] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Action", values: &[(0, "UNKNOWN", ""), (1, "ACT_KILL", ""), (2, "ACT_TRAP", ""), (3, "ACT_ERRNO", ""), (4, "ACT_TRACE", ""), (5, "ACT_ALLOW", "")] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR: EnumTable = EnumTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Arg.Operator", values: &[(0, "UNKNOWN", ""), (1, "CMP_NE", ""), (2, "CMP_LT", ""), (3, "CMP_LE", ""), (4, "CMP_EQ", ""), (5, "CMP_GE", ""), (6, "CMP_GT", ""), (7, "CMP_MASKED_EQ", "")] };
pub static MESOS__SLAVE__CONTAINER_CLASS: EnumTable = EnumTable { name: "mesos.slave.ContainerClass", values: &[(1, "DEFAULT", ""), (2, "DEBUG", "")] };
pub static MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION: EnumTable = EnumTable { name: "mesos.slave.ContainerFileOperation.Operation", values: &[(1, "SYMLINK", ""), (2, "MOUNT", ""), (3, "RENAME", ""), (4, "MKDIR", "")] };
pub static MESOS__SLAVE__CONTAINER_IO__TYPE: EnumTable = EnumTable { name: "mesos.slave.ContainerIO.Type", values: &[(0, "UNKNOWN", ""), (1, "FD", ""), (2, "PATH", "")] };
pub static MESOS__SLAVE__QO_S_CORRECTION__TYPE: EnumTable = EnumTable { name: "mesos.slave.QoSCorrection.Type", values: &[(1, "KILL", "")] };
pub static APPC__SPEC__IMAGE_MANIFEST: MessageTable = MessageTable { name: "appc.spec.ImageManifest", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3, 6, 4, 5], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "acKind", v0_name: "", keys: [",\"acKind\":", ",\"acKind\":"], ident: "ac_kind", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "acVersion", v0_name: "", keys: [",\"acVersion\":", ",\"acVersion\":"], ident: "ac_version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "labels", v0_name: "", keys: [",\"labels\":", ",\"labels\":"], ident: "labels", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "annotations", v0_name: "", keys: [",\"annotations\":", ",\"annotations\":"], ident: "annotations", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__ANNOTATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "dependencies", v0_name: "", keys: [",\"dependencies\":", ",\"dependencies\":"], ident: "dependencies", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "app", v0_name: "", keys: [",\"app\":", ",\"app\":"], ident: "app", label: Label::Optional, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__APP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static APPC__SPEC__IMAGE_MANIFEST__LABEL: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Label", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Environment", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static APPC__SPEC__IMAGE_MANIFEST__APP: MessageTable = MessageTable { name: "appc.spec.ImageManifest.App", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "exec", v0_name: "", keys: [",\"exec\":", ",\"exec\":"], ident: "exec", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "workingDirectory", v0_name: "", keys: [",\"workingDirectory\":", ",\"workingDirectory\":"], ident: "working_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "environment", v0_name: "", keys: [",\"environment\":", ",\"environment\":"], ident: "environment", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static APPC__SPEC__IMAGE_MANIFEST__ANNOTATION: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Annotation", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static APPC__SPEC__IMAGE_MANIFEST__DEPENDENCY: MessageTable = MessageTable { name: "appc.spec.ImageManifest.Dependency", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "imageName", v0_name: "", keys: [",\"imageName\":", ",\"imageName\":"], ident: "image_name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "imageID", v0_name: "", keys: [",\"imageID\":", ",\"imageID\":"], ident: "image_id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "labels", v0_name: "", keys: [",\"labels\":", ",\"labels\":"], ident: "labels", label: Label::Repeated, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "size", v0_name: "", keys: [",\"size\":", ",\"size\":"], ident: "size", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static CSI__V0__VOLUME_CAPABILITY: MessageTable = MessageTable { name: "csi.v0.VolumeCapability", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", keys: [",\"block\":", ",\"block\":"], ident: "block", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "mount", v0_name: "", keys: [",\"mount\":", ",\"mount\":"], ident: "mount", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "access_mode", v0_name: "", keys: [",\"access_mode\":", ",\"access_mode\":"], ident: "access_mode", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static CSI__V0__VOLUME_CAPABILITY__BLOCK_VOLUME: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.BlockVolume", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static CSI__V0__VOLUME_CAPABILITY__MOUNT_VOLUME: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.MountVolume", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "fs_type", v0_name: "", keys: [",\"fs_type\":", ",\"fs_type\":"], ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_flags", v0_name: "", keys: [",\"mount_flags\":", ",\"mount_flags\":"], ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE: MessageTable = MessageTable { name: "csi.v0.VolumeCapability.AccessMode", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "mode", v0_name: "", keys: [",\"mode\":", ",\"mode\":"], ident: "mode", label: Label::Optional, kind: Kind::Enum(&CSI__V0__VOLUME_CAPABILITY__ACCESS_MODE__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__IMAGE_REFERENCE: MessageTable = MessageTable { name: "docker.spec.ImageReference", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "registry", v0_name: "", keys: [",\"registry\":", ",\"registry\":"], ident: "registry", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "repository", v0_name: "", keys: [",\"repository\":", ",\"repository\":"], ident: "repository", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tag", v0_name: "", keys: [",\"tag\":", ",\"tag\":"], ident: "tag", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "digest", v0_name: "", keys: [",\"digest\":", ",\"digest\":"], ident: "digest", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__CONFIG: MessageTable = MessageTable { name: "docker.spec.Config", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static DOCKER__SPEC__CONFIG__AUTH: MessageTable = MessageTable { name: "docker.spec.Config.Auth", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "auth", v0_name: "", keys: [",\"auth\":", ",\"auth\":"], ident: "auth", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "email", v0_name: "", keys: [",\"email\":", ",\"email\":"], ident: "email", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V1__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", keys: [",\"parent\":", ",\"parent\":"], ident: "parent", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "comment", v0_name: "", keys: [",\"comment\":", ",\"comment\":"], ident: "comment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", keys: [",\"created\":", ",\"created\":"], ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "container", v0_name: "", keys: [",\"container\":", ",\"container\":"], ident: "container", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "container_config", v0_name: "", keys: [",\"container_config\":", ",\"container_config\":"], ident: "container_config", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker_version", v0_name: "", keys: [",\"docker_version\":", ",\"docker_version\":"], ident: "docker_version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "author", v0_name: "", keys: [",\"author\":", ",\"author\":"], ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "architecture", v0_name: "", keys: [",\"architecture\":", ",\"architecture\":"], ident: "architecture", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "os", v0_name: "", keys: [",\"os\":", ",\"os\":"], ident: "os", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "Size", v0_name: "", keys: [",\"Size\":", ",\"Size\":"], ident: "size", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest.Config", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4, 5, 7, 8, 6], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "Hostname", v0_name: "", keys: [",\"Hostname\":", ",\"Hostname\":"], ident: "hostname", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "Entrypoint", v0_name: "", keys: [",\"Entrypoint\":", ",\"Entrypoint\":"], ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", keys: [",\"Env\":", ",\"Env\":"], ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "User", v0_name: "", keys: [",\"User\":", ",\"User\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", keys: [",\"Cmd\":", ",\"Cmd\":"], ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "WorkingDir", v0_name: "", keys: [",\"WorkingDir\":", ",\"WorkingDir\":"], ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "Volumes", v0_name: "", keys: [",\"Volumes\":", ",\"Volumes\":"], ident: "volumes", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "Image", v0_name: "", keys: [",\"Image\":", ",\"Image\":"], ident: "image", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "Labels", v0_name: "", keys: [",\"Labels\":", ",\"Labels\":"], ident: "labels", label: Label::Map, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V1__IMAGE_MANIFEST__CONFIG__LABELS_ENTRY: MessageTable = MessageTable { name: "docker.spec.v1.ImageManifest.Config.LabelsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V1__LABEL: MessageTable = MessageTable { name: "docker.spec.v1.Label", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest", v0_name: "", map_entry: false, union: None, required: 0x4e, declared: &[0, 1, 2, 3, 4, 5, 6], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tag", v0_name: "", keys: [",\"tag\":", ",\"tag\":"], ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "architecture", v0_name: "", keys: [",\"architecture\":", ",\"architecture\":"], ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "fsLayers", v0_name: "", keys: [",\"fsLayers\":", ",\"fsLayers\":"], ident: "fs_layers", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "history", v0_name: "", keys: [",\"history\":", ",\"history\":"], ident: "history", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "signatures", v0_name: "", keys: [",\"signatures\":", ",\"signatures\":"], ident: "signatures", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST__FS_LAYER: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.FsLayer", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "blobSum", v0_name: "", keys: [",\"blobSum\":", ",\"blobSum\":"], ident: "blob_sum", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST__HISTORY: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.History", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "v1Compatibility", v0_name: "", keys: [",\"v1Compatibility\":", ",\"v1Compatibility\":"], ident: "v1_compatibility", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "v1", v0_name: "", keys: [",\"v1\":", ",\"v1\":"], ident: "v1", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "header", v0_name: "", keys: [",\"header\":", ",\"header\":"], ident: "header", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signature", v0_name: "", keys: [",\"signature\":", ",\"signature\":"], ident: "signature", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protected", v0_name: "", keys: [",\"protected\":", ",\"protected\":"], ident: "protected", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature.Header", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "jwk", v0_name: "", keys: [",\"jwk\":", ",\"jwk\":"], ident: "jwk", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "alg", v0_name: "", keys: [",\"alg\":", ",\"alg\":"], ident: "alg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2__IMAGE_MANIFEST__SIGNATURE__HEADER__JWK: MessageTable = MessageTable { name: "docker.spec.v2.ImageManifest.Signature.Header.Jwk", v0_name: "", map_entry: false, union: None, required: 0x8, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "crv", v0_name: "", keys: [",\"crv\":", ",\"crv\":"], ident: "crv", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kid", v0_name: "", keys: [",\"kid\":", ",\"kid\":"], ident: "kid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kty", v0_name: "", keys: [",\"kty\":", ",\"kty\":"], ident: "kty", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "x", v0_name: "", keys: [",\"x\":", ",\"x\":"], ident: "x", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "y", v0_name: "", keys: [",\"y\":", ",\"y\":"], ident: "y", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2_2__IMAGE_MANIFEST: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mediaType", v0_name: "", keys: [",\"mediaType\":", ",\"mediaType\":"], ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "layers", v0_name: "", keys: [",\"layers\":", ",\"layers\":"], ident: "layers", label: Label::Repeated, kind: Kind::Message(&DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2_2__IMAGE_MANIFEST__CONFIG: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest.Config", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", keys: [",\"mediaType\":", ",\"mediaType\":"], ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "size", v0_name: "", keys: [",\"size\":", ",\"size\":"], ident: "size", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "digest", v0_name: "", keys: [",\"digest\":", ",\"digest\":"], ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static DOCKER__SPEC__V2_2__IMAGE_MANIFEST__LAYER: MessageTable = MessageTable { name: "docker.spec.v2_2.ImageManifest.Layer", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", keys: [",\"mediaType\":", ",\"mediaType\":"], ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "size", v0_name: "", keys: [",\"size\":", ",\"size\":"], ident: "size", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "digest", v0_name: "", keys: [",\"digest\":", ",\"digest\":"], ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "urls", v0_name: "", keys: [",\"urls\":", ",\"urls\":"], ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__AUTHORIZATION__SUBJECT: MessageTable = MessageTable { name: "mesos.authorization.Subject", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "claims", v0_name: "", keys: [",\"claims\":", ",\"claims\":"], ident: "claims", label: Label::Optional, kind: Kind::Message(&MESOS__V1__LABELS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__AUTHORIZATION__OBJECT: MessageTable = MessageTable { name: "mesos.authorization.Object", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_info", v0_name: "", keys: [",\"framework_info\":", ",\"framework_info\":"], ident: "framework_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task", v0_name: "", keys: [",\"task\":", ",\"task\":"], ident: "task", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task_info", v0_name: "", keys: [",\"task_info\":", ",\"task_info\":"], ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "executor_info", v0_name: "", keys: [",\"executor_info\":", ",\"executor_info\":"], ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "quota_info", v0_name: "", keys: [",\"quota_info\":", ",\"quota_info\":"], ident: "quota_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "weight_info", v0_name: "", keys: [",\"weight_info\":", ",\"weight_info\":"], ident: "weight_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "resource", v0_name: "", keys: [",\"resource\":", ",\"resource\":"], ident: "resource", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "command_info", v0_name: "", keys: [",\"command_info\":", ",\"command_info\":"], ident: "command_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "machine_id", v0_name: "", keys: [",\"machine_id\":", ",\"machine_id\":"], ident: "machine_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__MACHINE_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__AUTHORIZATION__REQUEST: MessageTable = MessageTable { name: "mesos.authorization.Request", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "subject", v0_name: "", keys: [",\"subject\":", ",\"subject\":"], ident: "subject", label: Label::Optional, kind: Kind::Message(&MESOS__AUTHORIZATION__SUBJECT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Optional, kind: Kind::Enum(&MESOS__AUTHORIZATION__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "object", v0_name: "", keys: [",\"object\":", ",\"object\":"], ident: "object", label: Label::Optional, kind: Kind::Message(&MESOS__AUTHORIZATION__OBJECT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__CONTAINERS: MessageTable = MessageTable { name: "mesos.containerizer.Containers", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "containers", v0_name: "", keys: [",\"containers\":", ",\"containers\":"], ident: "containers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__DESTROY: MessageTable = MessageTable { name: "mesos.containerizer.Destroy", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__LAUNCH: MessageTable = MessageTable { name: "mesos.containerizer.Launch", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2, 3, 4, 5, 6, 7], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_info", v0_name: "", keys: [",\"task_info\":", ",\"task_info\":"], ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_info", v0_name: "", keys: [",\"executor_info\":", ",\"executor_info\":"], ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "directory", v0_name: "", keys: [",\"directory\":", ",\"directory\":"], ident: "directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "user", v0_name: "", keys: [",\"user\":", ",\"user\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "slave_pid", v0_name: "", keys: [",\"slave_pid\":", ",\"slave_pid\":"], ident: "slave_pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "checkpoint", v0_name: "", keys: [",\"checkpoint\":", ",\"checkpoint\":"], ident: "checkpoint", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__TERMINATION: MessageTable = MessageTable { name: "mesos.containerizer.Termination", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "killed", v0_name: "", keys: [",\"killed\":", ",\"killed\":"], ident: "killed", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", keys: [",\"message\":", ",\"message\":"], ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "state", v0_name: "", keys: [",\"state\":", ",\"state\":"], ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reasons", v0_name: "", keys: [",\"reasons\":", ",\"reasons\":"], ident: "reasons", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__UPDATE: MessageTable = MessageTable { name: "mesos.containerizer.Update", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__USAGE: MessageTable = MessageTable { name: "mesos.containerizer.Usage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CONTAINERIZER__WAIT: MessageTable = MessageTable { name: "mesos.containerizer.Wait", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 5, 2, 3, 4, 6, 7, 8, 9, 10], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "state", v0_name: "", keys: [",\"state\":", ",\"state\":"], ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__CSI__STATE__VOLUME_STATE__STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "volume_capability", v0_name: "", keys: [",\"volume_capability\":", ",\"volume_capability\":"], ident: "volume_capability", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "volume_context", v0_name: "", keys: [",\"volume_context\":", ",\"volume_context\":"], ident: "volume_context", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "publish_context", v0_name: "", keys: [",\"publish_context\":", ",\"publish_context\":"], ident: "publish_context", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 5, name: "boot_id", v0_name: "", keys: [",\"boot_id\":", ",\"boot_id\":"], ident: "boot_id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "parameters", v0_name: "", keys: [",\"parameters\":", ",\"parameters\":"], ident: "parameters", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 7, name: "node_publish_required", v0_name: "", keys: [",\"node_publish_required\":", ",\"node_publish_required\":"], ident: "node_publish_required", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 8, name: "pre_provisioned", v0_name: "", keys: [",\"pre_provisioned\":", ",\"pre_provisioned\":"], ident: "pre_provisioned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 9, name: "readonly", v0_name: "", keys: [",\"readonly\":", ",\"readonly\":"], ident: "readonly", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "node_stage_secrets", v0_name: "", keys: [",\"node_stage_secrets\":", ",\"node_stage_secrets\":"], ident: "node_stage_secrets", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "node_publish_secrets", v0_name: "", keys: [",\"node_publish_secrets\":", ",\"node_publish_secrets\":"], ident: "node_publish_secrets", label: Label::Map, kind: Kind::Message(&MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE__PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.ParametersEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE__VOLUME_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.VolumeContextEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE__PUBLISH_CONTEXT_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.PublishContextEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE__NODE_STAGE_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.NodeStageSecretsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__STATE__VOLUME_STATE__NODE_PUBLISH_SECRETS_ENTRY: MessageTable = MessageTable { name: "mesos.csi.state.VolumeState.NodePublishSecretsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__SECRET), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__TYPES__VOLUME_CAPABILITY: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "block", v0_name: "", keys: [",\"block\":", ",\"block\":"], ident: "block", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 2, name: "mount", v0_name: "", keys: [",\"mount\":", ",\"mount\":"], ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "access_mode", v0_name: "", keys: [",\"access_mode\":", ",\"access_mode\":"], ident: "access_mode", label: Label::Optional, kind: Kind::Message(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.AccessMode", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "mode", v0_name: "", keys: [",\"mode\":", ",\"mode\":"], ident: "mode", label: Label::Optional, kind: Kind::Enum(&MESOS__CSI__TYPES__VOLUME_CAPABILITY__ACCESS_MODE__MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__TYPES__VOLUME_CAPABILITY__MOUNT_VOLUME: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.MountVolume", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "fs_type", v0_name: "", keys: [",\"fs_type\":", ",\"fs_type\":"], ident: "fs_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "mount_flags", v0_name: "", keys: [",\"mount_flags\":", ",\"mount_flags\":"], ident: "mount_flags", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__CSI__TYPES__VOLUME_CAPABILITY__BLOCK_VOLUME: MessageTable = MessageTable { name: "mesos.csi.types.VolumeCapability.BlockVolume", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static MESOS__FETCHER__FETCHER_INFO: MessageTable = MessageTable { name: "mesos.fetcher.FetcherInfo", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2, 3, 4, 5], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "sandbox_directory", v0_name: "", keys: [",\"sandbox_directory\":", ",\"sandbox_directory\":"], ident: "sandbox_directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cache_directory", v0_name: "", keys: [",\"cache_directory\":", ",\"cache_directory\":"], ident: "cache_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "items", v0_name: "", keys: [",\"items\":", ",\"items\":"], ident: "items", label: Label::Repeated, kind: Kind::Message(&MESOS__FETCHER__FETCHER_INFO__ITEM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", keys: [",\"user\":", ",\"user\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "frameworks_home", v0_name: "", keys: [",\"frameworks_home\":", ",\"frameworks_home\":"], ident: "frameworks_home", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "stall_timeout", v0_name: "", keys: [",\"stall_timeout\":", ",\"stall_timeout\":"], ident: "stall_timeout", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__FETCHER__FETCHER_INFO__ITEM: MessageTable = MessageTable { name: "mesos.fetcher.FetcherInfo.Item", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "uri", v0_name: "", keys: [",\"uri\":", ",\"uri\":"], ident: "uri", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO__URI), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Required, kind: Kind::Enum(&MESOS__FETCHER__FETCHER_INFO__ITEM__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "cache_filename", v0_name: "", keys: [",\"cache_filename\":", ",\"cache_filename\":"], ident: "cache_filename", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__AUTHENTICATE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticateMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__AUTHENTICATION_MECHANISMS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationMechanismsMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mechanisms", v0_name: "", keys: [",\"mechanisms\":", ",\"mechanisms\":"], ident: "mechanisms", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__AUTHENTICATION_START_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationStartMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mechanism", v0_name: "", keys: [",\"mechanism\":", ",\"mechanism\":"], ident: "mechanism", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "data", v0_name: "", keys: [",\"data\":", ",\"data\":"], ident: "data", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__AUTHENTICATION_STEP_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationStepMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "data", v0_name: "", keys: [",\"data\":", ",\"data\":"], ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__AUTHENTICATION_COMPLETED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationCompletedMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static MESOS__INTERNAL__AUTHENTICATION_FAILED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationFailedMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static MESOS__INTERNAL__AUTHENTICATION_ERROR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AuthenticationErrorMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "error", v0_name: "", keys: [",\"error\":", ",\"error\":"], ident: "error", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.Route", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "dst", v0_name: "", keys: [",\"dst\":", ",\"dst\":"], ident: "dst", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "gw", v0_name: "", keys: [",\"gw\":", ",\"gw\":"], ident: "gw", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.DNS", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "nameservers", v0_name: "", keys: [",\"nameservers\":", ",\"nameservers\":"], ident: "nameservers", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "domain", v0_name: "", keys: [",\"domain\":", ",\"domain\":"], ident: "domain", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "search", v0_name: "", keys: [",\"search\":", ",\"search\":"], ident: "search", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "options", v0_name: "", keys: [",\"options\":", ",\"options\":"], ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.IPConfig", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "ip", v0_name: "", keys: [",\"ip\":", ",\"ip\":"], ident: "ip", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "gateway", v0_name: "", keys: [",\"gateway\":", ",\"gateway\":"], ident: "gateway", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "routes", v0_name: "", keys: [",\"routes\":", ",\"routes\":"], ident: "routes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkConfig", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "ipam", v0_name: "", keys: [",\"ipam\":", ",\"ipam\":"], ident: "ipam", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "dns", v0_name: "", keys: [",\"dns\":", ",\"dns\":"], ident: "dns", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_CONFIG__IPAM: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkConfig.IPAM", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "routes", v0_name: "", keys: [",\"routes\":", ",\"routes\":"], ident: "routes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__ROUTE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__NETWORK_INFO: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.NetworkInfo", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "ip4", v0_name: "", keys: [",\"ip4\":", ",\"ip4\":"], ident: "ip4", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ip6", v0_name: "", keys: [",\"ip6\":", ",\"ip6\":"], ident: "ip6", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__IP_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", keys: [",\"dns\":", ",\"dns\":"], ident: "dns", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CNI__SPEC__ERROR: MessageTable = MessageTable { name: "mesos.internal.slave.cni.spec.Error", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "cniVersion", v0_name: "", keys: [",\"cniVersion\":", ",\"cniVersion\":"], ident: "cni_version", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "code", v0_name: "", keys: [",\"code\":", ",\"code\":"], ident: "code", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "msg", v0_name: "", keys: [",\"msg\":", ",\"msg\":"], ident: "msg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "details", v0_name: "", keys: [",\"details\":", ",\"details\":"], ident: "details", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FIREWALL: MessageTable = MessageTable { name: "mesos.internal.Firewall", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "disabled_endpoints", v0_name: "", keys: [",\"disabled_endpoints\":", ",\"disabled_endpoints\":"], ident: "disabled_endpoints", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FIREWALL__DISABLED_ENDPOINTS_RULE: MessageTable = MessageTable { name: "mesos.internal.Firewall.DisabledEndpointsRule", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "paths", v0_name: "", keys: [",\"paths\":", ",\"paths\":"], ident: "paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mesos", v0_name: "", keys: [",\"mesos\":", ",\"mesos\":"], ident: "mesos", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "docker", v0_name: "", keys: [",\"docker\":", ",\"docker\":"], ident: "docker", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.MesosInfo", v0_name: "", map_entry: false, union: None, required: 0x8, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "network_mode", v0_name: "", keys: [",\"network_mode\":", ",\"network_mode\":"], ident: "network_mode", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__CONTAINER_DNS_INFO__MESOS_INFO__NETWORK_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "network_name", v0_name: "", keys: [",\"network_name\":", ",\"network_name\":"], ident: "network_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", keys: [",\"dns\":", ",\"dns\":"], ident: "dns", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CNI__SPEC__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo", v0_name: "", map_entry: false, union: None, required: 0x8, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "network_mode", v0_name: "", keys: [",\"network_mode\":", ",\"network_mode\":"], ident: "network_mode", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__NETWORK_MODE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "network_name", v0_name: "", keys: [",\"network_name\":", ",\"network_name\":"], ident: "network_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "dns", v0_name: "", keys: [",\"dns\":", ",\"dns\":"], ident: "dns", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__CONTAINER_DNS_INFO__DOCKER_INFO__DNS: MessageTable = MessageTable { name: "mesos.internal.ContainerDNSInfo.DockerInfo.DNS", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "nameservers", v0_name: "", keys: [",\"nameservers\":", ",\"nameservers\":"], ident: "nameservers", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "search", v0_name: "", keys: [",\"search\":", ",\"search\":"], ident: "search", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "options", v0_name: "", keys: [",\"options\":", ",\"options\":"], ident: "options", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE_CAPABILITIES: MessageTable = MessageTable { name: "mesos.internal.SlaveCapabilities", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "capabilities", v0_name: "", keys: [",\"capabilities\":", ",\"capabilities\":"], ident: "capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__IMAGE_GC_CONFIG: MessageTable = MessageTable { name: "mesos.internal.ImageGcConfig", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "image_disk_headroom", v0_name: "", keys: [",\"image_disk_headroom\":", ",\"image_disk_headroom\":"], ident: "image_disk_headroom", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "image_disk_watch_interval", v0_name: "", keys: [",\"image_disk_watch_interval\":", ",\"image_disk_watch_interval\":"], ident: "image_disk_watch_interval", label: Label::Required, kind: Kind::Message(&MESOS__V1__DURATION_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "excluded_images", v0_name: "", keys: [",\"excluded_images\":", ",\"excluded_images\":"], ident: "excluded_images", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__PROMISE: MessageTable = MessageTable { name: "mesos.internal.log.Promise", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", keys: [",\"proposal\":", ",\"proposal\":"], ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__ACTION: MessageTable = MessageTable { name: "mesos.internal.log.Action", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3, 4, 5, 6, 7], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "position", v0_name: "", keys: [",\"position\":", ",\"position\":"], ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promised", v0_name: "", keys: [",\"promised\":", ",\"promised\":"], ident: "promised", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "performed", v0_name: "", keys: [",\"performed\":", ",\"performed\":"], ident: "performed", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "learned", v0_name: "", keys: [",\"learned\":", ",\"learned\":"], ident: "learned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__ACTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "nop", v0_name: "", keys: [",\"nop\":", ",\"nop\":"], ident: "nop", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__NOP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "append", v0_name: "", keys: [",\"append\":", ",\"append\":"], ident: "append", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__APPEND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "truncate", v0_name: "", keys: [",\"truncate\":", ",\"truncate\":"], ident: "truncate", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__TRUNCATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__ACTION__NOP: MessageTable = MessageTable { name: "mesos.internal.log.Action.Nop", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "tombstone", v0_name: "", keys: [",\"tombstone\":", ",\"tombstone\":"], ident: "tombstone", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__ACTION__APPEND: MessageTable = MessageTable { name: "mesos.internal.log.Action.Append", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "bytes", v0_name: "", keys: [",\"bytes\":", ",\"bytes\":"], ident: "bytes", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "cksum", v0_name: "", keys: [",\"cksum\":", ",\"cksum\":"], ident: "cksum", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__ACTION__TRUNCATE: MessageTable = MessageTable { name: "mesos.internal.log.Action.Truncate", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "to", v0_name: "", keys: [",\"to\":", ",\"to\":"], ident: "to", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__METADATA: MessageTable = MessageTable { name: "mesos.internal.log.Metadata", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__METADATA__STATUS), packed: false, deprecated: false, default: Some(Default::Name("EMPTY")), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promised", v0_name: "", keys: [",\"promised\":", ",\"promised\":"], ident: "promised", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: Some(Default::Integer(0)), shown: Shown::Always, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__RECORD: MessageTable = MessageTable { name: "mesos.internal.log.Record", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "promise", v0_name: "", keys: [",\"promise\":", ",\"promise\":"], ident: "promise", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__PROMISE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "metadata", v0_name: "", keys: [",\"metadata\":", ",\"metadata\":"], ident: "metadata", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__METADATA), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__PROMISE_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.PromiseRequest", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", keys: [",\"proposal\":", ",\"proposal\":"], ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "position", v0_name: "", keys: [",\"position\":", ",\"position\":"], ident: "position", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__PROMISE_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.PromiseResponse", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 4, 1, 3, 2], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", keys: [",\"okay\":", ",\"okay\":"], ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "proposal", v0_name: "", keys: [",\"proposal\":", ",\"proposal\":"], ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "position", v0_name: "", keys: [",\"position\":", ",\"position\":"], ident: "position", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__PROMISE_RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__WRITE_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.WriteRequest", v0_name: "", map_entry: false, union: None, required: 0x16, declared: &[0, 1, 2, 3, 4, 5, 6], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "proposal", v0_name: "", keys: [",\"proposal\":", ",\"proposal\":"], ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "position", v0_name: "", keys: [",\"position\":", ",\"position\":"], ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "learned", v0_name: "", keys: [",\"learned\":", ",\"learned\":"], ident: "learned", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__ACTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "nop", v0_name: "", keys: [",\"nop\":", ",\"nop\":"], ident: "nop", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__NOP), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "append", v0_name: "", keys: [",\"append\":", ",\"append\":"], ident: "append", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__APPEND), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "truncate", v0_name: "", keys: [",\"truncate\":", ",\"truncate\":"], ident: "truncate", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION__TRUNCATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__WRITE_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.WriteResponse", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 3, 1, 2], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", keys: [",\"okay\":", ",\"okay\":"], ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "proposal", v0_name: "", keys: [",\"proposal\":", ",\"proposal\":"], ident: "proposal", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "position", v0_name: "", keys: [",\"position\":", ",\"position\":"], ident: "position", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__LOG__WRITE_RESPONSE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__LEARNED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.log.LearnedMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__LOG__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOG__RECOVER_REQUEST: MessageTable = MessageTable { name: "mesos.internal.log.RecoverRequest", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static MESOS__INTERNAL__LOG__RECOVER_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.log.RecoverResponse", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__LOG__METADATA__STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "begin", v0_name: "", keys: [",\"begin\":", ",\"begin\":"], ident: "begin", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "end", v0_name: "", keys: [",\"end\":", ",\"end\":"], ident: "end", label: Label::Optional, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATUS_UPDATE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdate", v0_name: "", map_entry: false, union: None, required: 0x32, declared: &[0, 1, 2, 3, 4, 5, 6], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "timestamp", v0_name: "", keys: [",\"timestamp\":", ",\"timestamp\":"], ident: "timestamp", label: Label::Required, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "latest_state", v0_name: "", keys: [",\"latest_state\":", ",\"latest_state\":"], ident: "latest_state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATUS_UPDATE_RECORD: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateRecord", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__STATUS_UPDATE_RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "update", v0_name: "", keys: [",\"update\":", ",\"update\":"], ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Optional, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SUBMIT_SCHEDULER_REQUEST: MessageTable = MessageTable { name: "mesos.internal.SubmitSchedulerRequest", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SUBMIT_SCHEDULER_RESPONSE: MessageTable = MessageTable { name: "mesos.internal.SubmitSchedulerResponse", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "okay", v0_name: "", keys: [",\"okay\":", ",\"okay\":"], ident: "okay", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__EXECUTOR_TO_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorToFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x1e, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "data", v0_name: "", keys: [",\"data\":", ",\"data\":"], ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FRAMEWORK_TO_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkToExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x1e, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "data", v0_name: "", keys: [",\"data\":", ",\"data\":"], ident: "data", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", keys: [",\"framework\":", ",\"framework\":"], ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REREGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0xc, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 2, name: "framework", v0_name: "", keys: [",\"framework\":", ",\"framework\":"], ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "failover", v0_name: "", keys: [",\"failover\":", ",\"failover\":"], ident: "failover", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FRAMEWORK_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkRegisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", keys: [",\"master_info\":", ",\"master_info\":"], ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FRAMEWORK_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkReregisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "master_info", v0_name: "", keys: [",\"master_info\":", ",\"master_info\":"], ident: "master_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UNREGISTER_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UnregisterFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__DEACTIVATE_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.DeactivateFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESOURCE_REQUEST_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceRequestMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "requests", v0_name: "", keys: [",\"requests\":", ",\"requests\":"], ident: "requests", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__REQUEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESOURCE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceOffersMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "offers", v0_name: "", keys: [",\"offers\":", ",\"offers\":"], ident: "offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pids", v0_name: "", keys: [",\"pids\":", ",\"pids\":"], ident: "pids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "inverse_offers", v0_name: "", keys: [",\"inverse_offers\":", ",\"inverse_offers\":"], ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__INVERSE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.InverseOffersMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offers", v0_name: "", keys: [",\"inverse_offers\":", ",\"inverse_offers\":"], ident: "inverse_offers", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__INVERSE_OFFER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pids", v0_name: "", keys: [",\"pids\":", ",\"pids\":"], ident: "pids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LAUNCH_TASKS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.LaunchTasksMessage", v0_name: "", map_entry: false, union: None, required: 0x22, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", keys: [",\"tasks\":", ",\"tasks\":"], ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "filters", v0_name: "", keys: [",\"filters\":", ",\"filters\":"], ident: "filters", label: Label::Required, kind: Kind::Message(&MESOS__V1__FILTERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "offer_ids", v0_name: "", keys: [",\"offer_ids\":", ",\"offer_ids\":"], ident: "offer_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESCIND_RESOURCE_OFFER_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RescindResourceOfferMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "offer_id", v0_name: "", keys: [",\"offer_id\":", ",\"offer_id\":"], ident: "offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESCIND_INVERSE_OFFER_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RescindInverseOfferMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "inverse_offer_id", v0_name: "", keys: [",\"inverse_offer_id\":", ",\"inverse_offer_id\":"], ident: "inverse_offer_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REVIVE_OFFERS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReviveOffersMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "roles", v0_name: "", keys: [",\"roles\":", ",\"roles\":"], ident: "roles", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RUN_TASK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RunTaskMessage", v0_name: "", map_entry: false, union: None, required: 0x14, declared: &[0, 1, 3, 4, 2, 5], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework", v0_name: "", keys: [",\"framework\":", ",\"framework\":"], ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "task", v0_name: "", keys: [",\"task\":", ",\"task\":"], ident: "task", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resource_version_uuids", v0_name: "", keys: [",\"resource_version_uuids\":", ",\"resource_version_uuids\":"], ident: "resource_version_uuids", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "launch_executor", v0_name: "", keys: [",\"launch_executor\":", ",\"launch_executor\":"], ident: "launch_executor", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RUN_TASK_GROUP_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RunTaskGroupMessage", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework", v0_name: "", keys: [",\"framework\":", ",\"framework\":"], ident: "framework", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor", v0_name: "", keys: [",\"executor\":", ",\"executor\":"], ident: "executor", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_group", v0_name: "", keys: [",\"task_group\":", ",\"task_group\":"], ident: "task_group", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_GROUP_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuids", v0_name: "", keys: [",\"resource_version_uuids\":", ",\"resource_version_uuids\":"], ident: "resource_version_uuids", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "launch_executor", v0_name: "", keys: [",\"launch_executor\":", ",\"launch_executor\":"], ident: "launch_executor", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__KILL_TASK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.KillTaskMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "task_id", v0_name: "", keys: [",\"task_id\":", ",\"task_id\":"], ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kill_policy", v0_name: "", keys: [",\"kill_policy\":", ",\"kill_policy\":"], ident: "kill_policy", label: Label::Optional, kind: Kind::Message(&MESOS__V1__KILL_POLICY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATUS_UPDATE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "update", v0_name: "", keys: [",\"update\":", ",\"update\":"], ident: "update", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATUS_UPDATE_ACKNOWLEDGEMENT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.StatusUpdateAcknowledgementMessage", v0_name: "", map_entry: false, union: None, required: 0x1e, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "task_id", v0_name: "", keys: [",\"task_id\":", ",\"task_id\":"], ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__ACKNOWLEDGE_OPERATION_STATUS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.AcknowledgeOperationStatusMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "status_uuid", v0_name: "", keys: [",\"status_uuid\":", ",\"status_uuid\":"], ident: "status_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation_uuid", v0_name: "", keys: [",\"operation_uuid\":", ",\"operation_uuid\":"], ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_provider_id", v0_name: "", keys: [",\"resource_provider_id\":", ",\"resource_provider_id\":"], ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__LOST_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.LostSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconcileTasksMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "statuses", v0_name: "", keys: [",\"statuses\":", ",\"statuses\":"], ident: "statuses", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework", v0_name: "", keys: [",\"framework\":", ",\"framework\":"], ident: "framework", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconcileOperationsMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RECONCILE_OPERATIONS_MESSAGE__OPERATION: MessageTable = MessageTable { name: "mesos.internal.ReconcileOperationsMessage.Operation", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 2, 1], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operation_uuid", v0_name: "", keys: [",\"operation_uuid\":", ",\"operation_uuid\":"], ident: "operation_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resource_provider_id", v0_name: "", keys: [",\"resource_provider_id\":", ",\"resource_provider_id\":"], ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation_id", v0_name: "", keys: [",\"operation_id\":", ",\"operation_id\":"], ident: "operation_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FRAMEWORK_ERROR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkErrorMessage", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", keys: [",\"message\":", ",\"message\":"], ident: "message", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 2, 1, 3, 4], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave", v0_name: "", keys: [",\"slave\":", ",\"slave\":"], ident: "slave", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "version", v0_name: "", keys: [",\"version\":", ",\"version\":"], ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "checkpointed_resources", v0_name: "", keys: [",\"checkpointed_resources\":", ",\"checkpointed_resources\":"], ident: "checkpointed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "agent_capabilities", v0_name: "", keys: [",\"agent_capabilities\":", ",\"agent_capabilities\":"], ident: "agent_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "resource_version_uuid", v0_name: "", keys: [",\"resource_version_uuid\":", ",\"resource_version_uuid\":"], ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REREGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[1, 6, 3, 2, 7, 4, 5, 8, 9, 0], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave", v0_name: "", keys: [",\"slave\":", ",\"slave\":"], ident: "slave", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", keys: [",\"tasks\":", ",\"tasks\":"], ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "executor_infos", v0_name: "", keys: [",\"executor_infos\":", ",\"executor_infos\":"], ident: "executor_infos", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "completed_frameworks", v0_name: "", keys: [",\"completed_frameworks\":", ",\"completed_frameworks\":"], ident: "completed_frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__ARCHIVE__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "version", v0_name: "", keys: [",\"version\":", ",\"version\":"], ident: "version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "checkpointed_resources", v0_name: "", keys: [",\"checkpointed_resources\":", ",\"checkpointed_resources\":"], ident: "checkpointed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "frameworks", v0_name: "", keys: [",\"frameworks\":", ",\"frameworks\":"], ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "agent_capabilities", v0_name: "", keys: [",\"agent_capabilities\":", ",\"agent_capabilities\":"], ident: "agent_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__AGENT_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "resource_version_uuid", v0_name: "", keys: [",\"resource_version_uuid\":", ",\"resource_version_uuid\":"], ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.SlaveRegisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "connection", v0_name: "", keys: [",\"connection\":", ",\"connection\":"], ident: "connection", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__MASTER_SLAVE_CONNECTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.SlaveReregisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "reconciliations", v0_name: "", keys: [",\"reconciliations\":", ",\"reconciliations\":"], ident: "reconciliations", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__RECONCILE_TASKS_MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "connection", v0_name: "", keys: [",\"connection\":", ",\"connection\":"], ident: "connection", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__MASTER_SLAVE_CONNECTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UNREGISTER_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UnregisterSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__MASTER_SLAVE_CONNECTION: MessageTable = MessageTable { name: "mesos.internal.MasterSlaveConnection", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "total_ping_timeout_seconds", v0_name: "", keys: [",\"total_ping_timeout_seconds\":", ",\"total_ping_timeout_seconds\":"], ident: "total_ping_timeout_seconds", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__PING_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.PingSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "connected", v0_name: "", keys: [",\"connected\":", ",\"connected\":"], ident: "connected", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__PONG_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.PongSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static MESOS__INTERNAL__SHUTDOWN_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SHUTDOWN_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_FRAMEWORK_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateFrameworkMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_info", v0_name: "", keys: [",\"framework_info\":", ",\"framework_info\":"], ident: "framework_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__CHECKPOINT_RESOURCES_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.CheckpointResourcesMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESOURCE_VERSION_UUID: MessageTable = MessageTable { name: "mesos.internal.ResourceVersionUUID", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", keys: [",\"resource_provider_id\":", ",\"resource_provider_id\":"], ident: "resource_provider_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 4, 1, 5, 6, 7, 2, 3], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "oversubscribed_resources", v0_name: "", keys: [",\"oversubscribed_resources\":", ",\"oversubscribed_resources\":"], ident: "oversubscribed_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "total_resources", v0_name: "", keys: [",\"total_resources\":", ",\"total_resources\":"], ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "update_oversubscribed_resources", v0_name: "", keys: [",\"update_oversubscribed_resources\":", ",\"update_oversubscribed_resources\":"], ident: "update_oversubscribed_resources", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "resource_version_uuid", v0_name: "", keys: [",\"resource_version_uuid\":", ",\"resource_version_uuid\":"], ident: "resource_version_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "resource_providers", v0_name: "", keys: [",\"resource_providers\":", ",\"resource_providers\":"], ident: "resource_providers", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.Operations", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.ResourceProvider", v0_name: "", map_entry: false, union: None, required: 0x18, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "total_resources", v0_name: "", keys: [",\"total_resources\":", ",\"total_resources\":"], ident: "total_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__OPERATIONS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuid", v0_name: "", keys: [",\"resource_version_uuid\":", ",\"resource_version_uuid\":"], ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDERS: MessageTable = MessageTable { name: "mesos.internal.UpdateSlaveMessage.ResourceProviders", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "providers", v0_name: "", keys: [",\"providers\":", ",\"providers\":"], ident: "providers", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_SLAVE_MESSAGE__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.UpdateOperationStatusMessage", v0_name: "", map_entry: false, union: None, required: 0x8, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Required, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "latest_status", v0_name: "", keys: [",\"latest_status\":", ",\"latest_status\":"], ident: "latest_status", label: Label::Optional, kind: Kind::Message(&MESOS__V1__OPERATION_STATUS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "operation_uuid", v0_name: "", keys: [",\"operation_uuid\":", ",\"operation_uuid\":"], ident: "operation_uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD: MessageTable = MessageTable { name: "mesos.internal.UpdateOperationStatusRecord", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__UPDATE_OPERATION_STATUS_RECORD__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "update", v0_name: "", keys: [",\"update\":", ",\"update\":"], ident: "update", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__UPDATE_OPERATION_STATUS_MESSAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__APPLY_OPERATION_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ApplyOperationMessage", v0_name: "", map_entry: false, union: None, required: 0x1c, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "operation_info", v0_name: "", keys: [",\"operation_info\":", ",\"operation_info\":"], ident: "operation_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__OFFER__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "operation_uuid", v0_name: "", keys: [",\"operation_uuid\":", ",\"operation_uuid\":"], ident: "operation_uuid", label: Label::Required, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "resource_version_uuid", v0_name: "", keys: [",\"resource_version_uuid\":", ",\"resource_version_uuid\":"], ident: "resource_version_uuid", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__RESOURCE_VERSION_UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESOURCE_PROVIDER_CALL_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceProviderCallMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "call", v0_name: "", keys: [",\"call\":", ",\"call\":"], ident: "call", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__CALL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RESOURCE_PROVIDER_EVENT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ResourceProviderEventMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_provider_id", v0_name: "", keys: [",\"resource_provider_id\":", ",\"resource_provider_id\":"], ident: "resource_provider_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "event", v0_name: "", keys: [",\"event\":", ",\"event\":"], ident: "event", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER__EVENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Optional, kind: Kind::Message(&MESOS__V1__UUID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTER_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__EXECUTOR_REGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorRegisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x7c, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 2, name: "executor_info", v0_name: "", keys: [",\"executor_info\":", ",\"executor_info\":"], ident: "executor_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "framework_info", v0_name: "", keys: [",\"framework_info\":", ",\"framework_info\":"], ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "slave_info", v0_name: "", keys: [",\"slave_info\":", ",\"slave_info\":"], ident: "slave_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__EXECUTOR_REREGISTERED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExecutorReregisteredMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slave_info", v0_name: "", keys: [",\"slave_info\":", ",\"slave_info\":"], ident: "slave_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__EXITED_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ExitedExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x1e, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Required, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__RECONNECT_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReconnectExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REREGISTER_EXECUTOR_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ReregisterExecutorMessage", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", keys: [",\"tasks\":", ",\"tasks\":"], ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "updates", v0_name: "", keys: [",\"updates\":", ",\"updates\":"], ident: "updates", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__STATUS_UPDATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__DRAIN_SLAVE_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.DrainSlaveMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Required, kind: Kind::Message(&MESOS__V1__DRAIN_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SHUTDOWN_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ShutdownMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "message", v0_name: "", keys: [",\"message\":", ",\"message\":"], ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__ARCHIVE: MessageTable = MessageTable { name: "mesos.internal.Archive", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "frameworks", v0_name: "", keys: [",\"frameworks\":", ",\"frameworks\":"], ident: "frameworks", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__ARCHIVE__FRAMEWORK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__ARCHIVE__FRAMEWORK: MessageTable = MessageTable { name: "mesos.internal.Archive.Framework", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_info", v0_name: "", keys: [",\"framework_info\":", ",\"framework_info\":"], ident: "framework_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tasks", v0_name: "", keys: [",\"tasks\":", ",\"tasks\":"], ident: "tasks", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__TASK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__TASK_HEALTH_STATUS: MessageTable = MessageTable { name: "mesos.internal.TaskHealthStatus", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "task_id", v0_name: "", keys: [",\"task_id\":", ",\"task_id\":"], ident: "task_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__TASK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "healthy", v0_name: "", keys: [",\"healthy\":", ",\"healthy\":"], ident: "healthy", label: Label::Required, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kill_task", v0_name: "", keys: [",\"kill_task\":", ",\"kill_task\":"], ident: "kill_task", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
    FieldTable { implicit: false, number: 4, name: "consecutive_failures", v0_name: "", keys: [",\"consecutive_failures\":", ",\"consecutive_failures\":"], ident: "consecutive_failures", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__HOOK_EXECUTED: MessageTable = MessageTable { name: "mesos.internal.HookExecuted", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "module", v0_name: "", keys: [",\"module\":", ",\"module\":"], ident: "module", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.resource_provider.registry.ResourceProvider", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__RESOURCE_PROVIDER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY: MessageTable = MessageTable { name: "mesos.resource_provider.registry.Registry", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_providers", v0_name: "", keys: [",\"resource_providers\":", ",\"resource_providers\":"], ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "removed_resource_providers", v0_name: "", keys: [",\"removed_resource_providers\":", ",\"removed_resource_providers\":"], ident: "removed_resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY: MessageTable = MessageTable { name: "mesos.internal.Registry", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 6, 7, 2, 3, 4, 10, 5, 8, 9], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "master", v0_name: "", keys: [",\"master\":", ",\"master\":"], ident: "master", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MASTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "slaves", v0_name: "", keys: [",\"slaves\":", ",\"slaves\":"], ident: "slaves", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "machines", v0_name: "", keys: [",\"machines\":", ",\"machines\":"], ident: "machines", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MACHINES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "schedules", v0_name: "", keys: [",\"schedules\":", ",\"schedules\":"], ident: "schedules", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__MAINTENANCE__SCHEDULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "quotas", v0_name: "", keys: [",\"quotas\":", ",\"quotas\":"], ident: "quotas", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__QUOTA), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "weights", v0_name: "", keys: [",\"weights\":", ",\"weights\":"], ident: "weights", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__WEIGHT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "unreachable", v0_name: "", keys: [",\"unreachable\":", ",\"unreachable\":"], ident: "unreachable", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "gone", v0_name: "", keys: [",\"gone\":", ",\"gone\":"], ident: "gone", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__GONE_SLAVES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "resource_provider_registry", v0_name: "", keys: [",\"resource_provider_registry\":", ",\"resource_provider_registry\":"], ident: "resource_provider_registry", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__REGISTRY__REGISTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "minimum_capabilities", v0_name: "", keys: [",\"minimum_capabilities\":", ",\"minimum_capabilities\":"], ident: "minimum_capabilities", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "quota_configs", v0_name: "", keys: [",\"quota_configs\":", ",\"quota_configs\":"], ident: "quota_configs", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__MASTER: MessageTable = MessageTable { name: "mesos.internal.Registry.Master", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MASTER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.Slave", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "drain_info", v0_name: "", keys: [",\"drain_info\":", ",\"drain_info\":"], ident: "drain_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "deactivated", v0_name: "", keys: [",\"deactivated\":", ",\"deactivated\":"], ident: "deactivated", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.Slaves", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", keys: [",\"slaves\":", ",\"slaves\":"], ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.UnreachableSlave", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "timestamp", v0_name: "", keys: [",\"timestamp\":", ",\"timestamp\":"], ident: "timestamp", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "drain_info", v0_name: "", keys: [",\"drain_info\":", ",\"drain_info\":"], ident: "drain_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__DRAIN_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "deactivated", v0_name: "", keys: [",\"deactivated\":", ",\"deactivated\":"], ident: "deactivated", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: Some(Default::Bool(false)), shown: Shown::Always, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.UnreachableSlaves", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", keys: [",\"slaves\":", ",\"slaves\":"], ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__UNREACHABLE_SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__GONE_SLAVE: MessageTable = MessageTable { name: "mesos.internal.Registry.GoneSlave", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "timestamp", v0_name: "", keys: [",\"timestamp\":", ",\"timestamp\":"], ident: "timestamp", label: Label::Required, kind: Kind::Message(&MESOS__V1__TIME_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__GONE_SLAVES: MessageTable = MessageTable { name: "mesos.internal.Registry.GoneSlaves", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slaves", v0_name: "", keys: [",\"slaves\":", ",\"slaves\":"], ident: "slaves", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__GONE_SLAVE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__MACHINE: MessageTable = MessageTable { name: "mesos.internal.Registry.Machine", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__MACHINE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__MACHINES: MessageTable = MessageTable { name: "mesos.internal.Registry.Machines", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "machines", v0_name: "", keys: [",\"machines\":", ",\"machines\":"], ident: "machines", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__REGISTRY__MACHINE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__QUOTA: MessageTable = MessageTable { name: "mesos.internal.Registry.Quota", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__QUOTA__QUOTA_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__WEIGHT: MessageTable = MessageTable { name: "mesos.internal.Registry.Weight", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "info", v0_name: "", keys: [",\"info\":", ",\"info\":"], ident: "info", label: Label::Required, kind: Kind::Message(&MESOS__V1__WEIGHT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTRY__MINIMUM_CAPABILITY: MessageTable = MessageTable { name: "mesos.internal.Registry.MinimumCapability", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "capability", v0_name: "", keys: [",\"capability\":", ",\"capability\":"], ident: "capability", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__FRAMEWORK_EXPIRED_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.FrameworkExpiredMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__HEARTBEAT_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.HeartbeatMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "slave_id", v0_name: "", keys: [",\"slave_id\":", ",\"slave_id\":"], ident: "slave_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__AGENT_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__MODULES: MessageTable = MessageTable { name: "mesos.internal.Modules", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "libraries", v0_name: "", keys: [",\"libraries\":", ",\"libraries\":"], ident: "libraries", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__MODULES__LIBRARY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__MODULES__LIBRARY: MessageTable = MessageTable { name: "mesos.internal.Modules.Library", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "file", v0_name: "", keys: [",\"file\":", ",\"file\":"], ident: "file", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "modules", v0_name: "", keys: [",\"modules\":", ",\"modules\":"], ident: "modules", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__MODULES__LIBRARY__MODULE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__MODULES__LIBRARY__MODULE: MessageTable = MessageTable { name: "mesos.internal.Modules.Library.Module", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", keys: [",\"parameters\":", ",\"parameters\":"], ident: "parameters", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__PARAMETER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__PROJD_READY_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ProjdReadyMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "project", v0_name: "", keys: [",\"project\":", ",\"project\":"], ident: "project", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__PROJD_UPDATE_RESOURCES_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.ProjdUpdateResourcesMessage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "parameters", v0_name: "", keys: [",\"parameters\":", ",\"parameters\":"], ident: "parameters", label: Label::Optional, kind: Kind::Message(&MESOS__V1__PARAMETERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__REGISTER_PROJD_MESSAGE: MessageTable = MessageTable { name: "mesos.internal.RegisterProjdMessage", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "project", v0_name: "", keys: [",\"project\":", ",\"project\":"], ident: "project", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__ROLE_INFO: MessageTable = MessageTable { name: "mesos.internal.RoleInfo", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "weight", v0_name: "", keys: [",\"weight\":", ",\"weight\":"], ident: "weight", label: Label::Optional, kind: Kind::Double, packed: false, deprecated: false, default: Some(Default::Double(1.0)), shown: Shown::Always, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CSI_VOLUME: MessageTable = MessageTable { name: "mesos.internal.slave.CSIVolume", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "plugin_name", v0_name: "", keys: [",\"plugin_name\":", ",\"plugin_name\":"], ident: "plugin_name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 2, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CSI_VOLUMES: MessageTable = MessageTable { name: "mesos.internal.slave.CSIVolumes", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", keys: [",\"volumes\":", ",\"volumes\":"], ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CSI_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessState", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "allow_list", v0_name: "", keys: [",\"allow_list\":", ",\"allow_list\":"], ident: "allow_list", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "deny_list", v0_name: "", keys: [",\"deny_list\":", ",\"deny_list\":"], ident: "deny_list", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessStates", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "device_access_per_cgroup", v0_name: "", keys: [",\"device_access_per_cgroup\":", ",\"device_access_per_cgroup\":"], ident: "device_access_per_cgroup", label: Label::Map, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATES__DEVICE_ACCESS_PER_CGROUP_ENTRY: MessageTable = MessageTable { name: "mesos.internal.slave.CgroupDeviceAccessStates.DeviceAccessPerCgroupEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__CGROUP_DEVICE_ACCESS_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__IMAGE: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Image", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "reference", v0_name: "", keys: [",\"reference\":", ",\"reference\":"], ident: "reference", label: Label::Required, kind: Kind::Message(&DOCKER__SPEC__IMAGE_REFERENCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "layer_ids", v0_name: "", keys: [",\"layer_ids\":", ",\"layer_ids\":"], ident: "layer_ids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "config_digest", v0_name: "", keys: [",\"config_digest\":", ",\"config_digest\":"], ident: "config_digest", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__IMAGE__NAME: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Image.Name", v0_name: "", map_entry: false, union: None, required: 0xc, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "registry", v0_name: "", keys: [",\"registry\":", ",\"registry\":"], ident: "registry", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "repository", v0_name: "", keys: [",\"repository\":", ",\"repository\":"], ident: "repository", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "tag", v0_name: "", keys: [",\"tag\":", ",\"tag\":"], ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__IMAGES: MessageTable = MessageTable { name: "mesos.internal.slave.docker.Images", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "images", v0_name: "", keys: [",\"images\":", ",\"images\":"], ident: "images", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__IMAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest", v0_name: "", map_entry: false, union: None, required: 0x4e, declared: &[0, 1, 2, 3, 4, 5, 6], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "tag", v0_name: "", keys: [",\"tag\":", ",\"tag\":"], ident: "tag", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "architecture", v0_name: "", keys: [",\"architecture\":", ",\"architecture\":"], ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "fsLayers", v0_name: "", keys: [",\"fsLayers\":", ",\"fsLayers\":"], ident: "fs_layers", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "history", v0_name: "", keys: [",\"history\":", ",\"history\":"], ident: "history", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "signatures", v0_name: "", keys: [",\"signatures\":", ",\"signatures\":"], ident: "signatures", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__FS_LAYERS: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.FsLayers", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "blobSum", v0_name: "", keys: [",\"blobSum\":", ",\"blobSum\":"], ident: "blob_sum", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.History", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "v1Compatibility", v0_name: "", keys: [",\"v1Compatibility\":", ",\"v1Compatibility\":"], ident: "v1_compatibility", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__HISTORY__V1_COMPATIBILITY: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.History.V1Compatibility", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "id", v0_name: "", keys: [",\"id\":", ",\"id\":"], ident: "id", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parent", v0_name: "", keys: [",\"parent\":", ",\"parent\":"], ident: "parent", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "header", v0_name: "", keys: [",\"header\":", ",\"header\":"], ident: "header", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "signature", v0_name: "", keys: [",\"signature\":", ",\"signature\":"], ident: "signature", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "protected", v0_name: "", keys: [",\"protected\":", ",\"protected\":"], ident: "protected", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures.Header", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "jwk", v0_name: "", keys: [",\"jwk\":", ",\"jwk\":"], ident: "jwk", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "alg", v0_name: "", keys: [",\"alg\":", ",\"alg\":"], ident: "alg", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER__DOCKER_IMAGE_MANIFEST__SIGNATURES__HEADER__JWK: MessageTable = MessageTable { name: "mesos.internal.slave.docker.DockerImageManifest.Signatures.Header.Jwk", v0_name: "", map_entry: false, union: None, required: 0x3e, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "crv", v0_name: "", keys: [",\"crv\":", ",\"crv\":"], ident: "crv", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kid", v0_name: "", keys: [",\"kid\":", ",\"kid\":"], ident: "kid", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "kty", v0_name: "", keys: [",\"kty\":", ",\"kty\":"], ident: "kty", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "x", v0_name: "", keys: [",\"x\":", ",\"x\":"], ident: "x", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "y", v0_name: "", keys: [",\"y\":", ",\"y\":"], ident: "y", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER_VOLUME: MessageTable = MessageTable { name: "mesos.internal.slave.DockerVolume", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "driver", v0_name: "", keys: [",\"driver\":", ",\"driver\":"], ident: "driver", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__DOCKER_VOLUMES: MessageTable = MessageTable { name: "mesos.internal.slave.DockerVolumes", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "volumes", v0_name: "", keys: [",\"volumes\":", ",\"volumes\":"], ident: "volumes", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__DOCKER_VOLUME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__RESOURCE_STATE: MessageTable = MessageTable { name: "mesos.internal.slave.ResourceState", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO: MessageTable = MessageTable { name: "mesos.internal.slave.VolumeGidInfo", v0_name: "", map_entry: false, union: None, required: 0xc, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "path", v0_name: "", keys: [",\"path\":", ",\"path\":"], ident: "path", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "gid", v0_name: "", keys: [",\"gid\":", ",\"gid\":"], ident: "gid", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__SLAVE__VOLUME_GID_INFOS: MessageTable = MessageTable { name: "mesos.internal.slave.VolumeGidInfos", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "infos", v0_name: "", keys: [",\"infos\":", ",\"infos\":"], ident: "infos", label: Label::Repeated, kind: Kind::Message(&MESOS__INTERNAL__SLAVE__VOLUME_GID_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATE__ENTRY: MessageTable = MessageTable { name: "mesos.internal.state.Entry", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "uuid", v0_name: "", keys: [",\"uuid\":", ",\"uuid\":"], ident: "uuid", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::Bytes, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATE__OPERATION: MessageTable = MessageTable { name: "mesos.internal.state.Operation", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 3, 2], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__INTERNAL__STATE__OPERATION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "snapshot", v0_name: "", keys: [",\"snapshot\":", ",\"snapshot\":"], ident: "snapshot", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "expunge", v0_name: "", keys: [",\"expunge\":", ",\"expunge\":"], ident: "expunge", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__EXPUNGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "diff", v0_name: "", keys: [",\"diff\":", ",\"diff\":"], ident: "diff", label: Label::Optional, kind: Kind::Message(&MESOS__INTERNAL__STATE__OPERATION__DIFF), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATE__OPERATION__SNAPSHOT: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Snapshot", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "entry", v0_name: "", keys: [",\"entry\":", ",\"entry\":"], ident: "entry", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATE__ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATE__OPERATION__DIFF: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Diff", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "entry", v0_name: "", keys: [",\"entry\":", ",\"entry\":"], ident: "entry", label: Label::Required, kind: Kind::Message(&MESOS__INTERNAL__STATE__ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__INTERNAL__STATE__OPERATION__EXPUNGE: MessageTable = MessageTable { name: "mesos.internal.state.Operation.Expunge", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "default_action", v0_name: "", keys: [",\"default_action\":", ",\"default_action\":"], ident: "default_action", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "architectures", v0_name: "", keys: [",\"architectures\":", ",\"architectures\":"], ident: "architectures", label: Label::Repeated, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__ARCHITECTURE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "syscalls", v0_name: "", keys: [",\"syscalls\":", ",\"syscalls\":"], ident: "syscalls", label: Label::Repeated, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall", v0_name: "", map_entry: false, union: None, required: 0x4, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "names", v0_name: "", keys: [",\"names\":", ",\"names\":"], ident: "names", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "action", v0_name: "", keys: [",\"action\":", ",\"action\":"], ident: "action", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ACTION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "args", v0_name: "", keys: [",\"args\":", ",\"args\":"], ident: "args", label: Label::Repeated, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "includes", v0_name: "", keys: [",\"includes\":", ",\"includes\":"], ident: "includes", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "excludes", v0_name: "", keys: [",\"excludes\":", ",\"excludes\":"], ident: "excludes", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Arg", v0_name: "", map_entry: false, union: None, required: 0x1e, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "index", v0_name: "", keys: [",\"index\":", ",\"index\":"], ident: "index", label: Label::Required, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "op", v0_name: "", keys: [",\"op\":", ",\"op\":"], ident: "op", label: Label::Required, kind: Kind::Enum(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__ARG__OPERATOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "value_two", v0_name: "", keys: [",\"value_two\":", ",\"value_two\":"], ident: "value_two", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE__SYSCALL__FILTER: MessageTable = MessageTable { name: "mesos.seccomp.ContainerSeccompProfile.Syscall.Filter", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "capabilities", v0_name: "", keys: [",\"capabilities\":", ",\"capabilities\":"], ident: "capabilities", label: Label::Repeated, kind: Kind::Enum(&MESOS__V1__CAPABILITY_INFO__CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_LIMITATION: MessageTable = MessageTable { name: "mesos.slave.ContainerLimitation", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", keys: [",\"message\":", ",\"message\":"], ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "reason", v0_name: "", keys: [",\"reason\":", ",\"reason\":"], ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_STATE: MessageTable = MessageTable { name: "mesos.slave.ContainerState", v0_name: "", map_entry: false, union: None, required: 0x1c, declared: &[0, 5, 1, 2, 3, 4], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "executor_info", v0_name: "", keys: [",\"executor_info\":", ",\"executor_info\":"], ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Required, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "pid", v0_name: "", keys: [",\"pid\":", ",\"pid\":"], ident: "pid", label: Label::Required, kind: Kind::Uint64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "directory", v0_name: "", keys: [",\"directory\":", ",\"directory\":"], ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "ephemeral_volumes", v0_name: "", keys: [",\"ephemeral_volumes\":", ",\"ephemeral_volumes\":"], ident: "ephemeral_volumes", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "container_info", v0_name: "", keys: [",\"container_info\":", ",\"container_info\":"], ident: "container_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_RECOVER_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerRecoverInfo", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "checkpointed_container_states", v0_name: "", keys: [",\"checkpointed_container_states\":", ",\"checkpointed_container_states\":"], ident: "checkpointed_container_states", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "orphan_container_ids", v0_name: "", keys: [",\"orphan_container_ids\":", ",\"orphan_container_ids\":"], ident: "orphan_container_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "known_container_ids", v0_name: "", keys: [",\"known_container_ids\":", ",\"known_container_ids\":"], ident: "known_container_ids", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_CONFIG: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig", v0_name: "", map_entry: false, union: None, required: 0x808, declared: &[6, 7, 9, 10, 11, 14, 12, 2, 13, 3, 4, 5, 8, 0, 1], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "legacy_executor_info", v0_name: "", keys: [",\"legacy_executor_info\":", ",\"legacy_executor_info\":"], ident: "legacy_executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "legacy_task_info", v0_name: "", keys: [",\"legacy_task_info\":", ",\"legacy_task_info\":"], ident: "legacy_task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "directory", v0_name: "", keys: [",\"directory\":", ",\"directory\":"], ident: "directory", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "user", v0_name: "", keys: [",\"user\":", ",\"user\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "rootfs", v0_name: "", keys: [",\"rootfs\":", ",\"rootfs\":"], ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "docker", v0_name: "", keys: [",\"docker\":", ",\"docker\":"], ident: "docker", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__DOCKER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "executor_info", v0_name: "", keys: [",\"executor_info\":", ",\"executor_info\":"], ident: "executor_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "task_info", v0_name: "", keys: [",\"task_info\":", ",\"task_info\":"], ident: "task_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__TASK_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "appc", v0_name: "", keys: [",\"appc\":", ",\"appc\":"], ident: "appc", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__APPC), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "command_info", v0_name: "", keys: [",\"command_info\":", ",\"command_info\":"], ident: "command_info", label: Label::Required, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "container_info", v0_name: "", keys: [",\"container_info\":", ",\"container_info\":"], ident: "container_info", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "container_class", v0_name: "", keys: [",\"container_class\":", ",\"container_class\":"], ident: "container_class", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_CLASS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "ephemeral_volumes", v0_name: "", keys: [",\"ephemeral_volumes\":", ",\"ephemeral_volumes\":"], ident: "ephemeral_volumes", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "limits", v0_name: "", keys: [",\"limits\":", ",\"limits\":"], ident: "limits", label: Label::Map, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_CONFIG__DOCKER: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.Docker", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", keys: [",\"manifest\":", ",\"manifest\":"], ident: "manifest", label: Label::Optional, kind: Kind::Message(&DOCKER__SPEC__V1__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_CONFIG__APPC: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.Appc", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "manifest", v0_name: "", keys: [",\"manifest\":", ",\"manifest\":"], ident: "manifest", label: Label::Optional, kind: Kind::Message(&APPC__SPEC__IMAGE_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_CONFIG__LIMITS_ENTRY: MessageTable = MessageTable { name: "mesos.slave.ContainerConfig.LimitsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__V1__VALUE__SCALAR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_MOUNT_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerMountInfo", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "target", v0_name: "", keys: [",\"target\":", ",\"target\":"], ident: "target", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "source", v0_name: "", keys: [",\"source\":", ",\"source\":"], ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "flags", v0_name: "", keys: [",\"flags\":", ",\"flags\":"], ident: "flags", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "options", v0_name: "", keys: [",\"options\":", ",\"options\":"], ident: "options", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_FILE_OPERATION: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operation", v0_name: "", keys: [",\"operation\":", ",\"operation\":"], ident: "operation", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "symlink", v0_name: "", keys: [",\"symlink\":", ",\"symlink\":"], ident: "symlink", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 3, name: "mkdir", v0_name: "", keys: [",\"mkdir\":", ",\"mkdir\":"], ident: "mkdir", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 4, name: "rename", v0_name: "", keys: [",\"rename\":", ",\"rename\":"], ident: "rename", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 5, name: "mount", v0_name: "", keys: [",\"mount\":", ",\"mount\":"], ident: "mount", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_MOUNT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
pub static MESOS__SLAVE__CONTAINER_FILE_OPERATION__SYMLINK: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Symlink", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", keys: [",\"source\":", ",\"source\":"], ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target", v0_name: "", keys: [",\"target\":", ",\"target\":"], ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_FILE_OPERATION__RENAME: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Rename", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "source", v0_name: "", keys: [",\"source\":", ",\"source\":"], ident: "source", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "target", v0_name: "", keys: [",\"target\":", ",\"target\":"], ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_FILE_OPERATION__MKDIR: MessageTable = MessageTable { name: "mesos.slave.ContainerFileOperation.Mkdir", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "target", v0_name: "", keys: [",\"target\":", ",\"target\":"], ident: "target", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "recursive", v0_name: "", keys: [",\"recursive\":", ",\"recursive\":"], ident: "recursive", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_LAUNCH_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerLaunchInfo", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 8, 3, 9, 18, 4, 5, 16, 20, 21, 17, 6, 15, 7, 13, 14, 19, 22, 10, 11, 12], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "pre_exec_commands", v0_name: "", keys: [",\"pre_exec_commands\":", ",\"pre_exec_commands\":"], ident: "pre_exec_commands", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: true, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", keys: [",\"environment\":", ",\"environment\":"], ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", keys: [",\"rootfs\":", ",\"rootfs\":"], ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "clone_namespaces", v0_name: "", keys: [",\"clone_namespaces\":", ",\"clone_namespaces\":"], ident: "clone_namespaces", label: Label::Repeated, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "command", v0_name: "", keys: [",\"command\":", ",\"command\":"], ident: "command", label: Label::Optional, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "working_directory", v0_name: "", keys: [",\"working_directory\":", ",\"working_directory\":"], ident: "working_directory", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "effective_capabilities", v0_name: "", keys: [",\"effective_capabilities\":", ",\"effective_capabilities\":"], ident: "effective_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "rlimits", v0_name: "", keys: [",\"rlimits\":", ",\"rlimits\":"], ident: "rlimits", label: Label::Optional, kind: Kind::Message(&MESOS__V1__R_LIMIT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 9, name: "enter_namespaces", v0_name: "", keys: [",\"enter_namespaces\":", ",\"enter_namespaces\":"], ident: "enter_namespaces", label: Label::Repeated, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 10, name: "user", v0_name: "", keys: [",\"user\":", ",\"user\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 11, name: "in", v0_name: "", keys: [",\"in\":", ",\"in\":"], ident: "in", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 12, name: "out", v0_name: "", keys: [",\"out\":", ",\"out\":"], ident: "out", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 13, name: "err", v0_name: "", keys: [",\"err\":", ",\"err\":"], ident: "err", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_IO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 14, name: "tty_slave_path", v0_name: "", keys: [",\"tty_slave_path\":", ",\"tty_slave_path\":"], ident: "tty_slave_path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 15, name: "task_environment", v0_name: "", keys: [",\"task_environment\":", ",\"task_environment\":"], ident: "task_environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 16, name: "bounding_capabilities", v0_name: "", keys: [",\"bounding_capabilities\":", ",\"bounding_capabilities\":"], ident: "bounding_capabilities", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CAPABILITY_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 17, name: "mounts", v0_name: "", keys: [",\"mounts\":", ",\"mounts\":"], ident: "mounts", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_MOUNT_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 18, name: "seccomp_profile", v0_name: "", keys: [",\"seccomp_profile\":", ",\"seccomp_profile\":"], ident: "seccomp_profile", label: Label::Optional, kind: Kind::Message(&MESOS__SECCOMP__CONTAINER_SECCOMP_PROFILE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 19, name: "supplementary_groups", v0_name: "", keys: [",\"supplementary_groups\":", ",\"supplementary_groups\":"], ident: "supplementary_groups", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 20, name: "task_supplementary_groups", v0_name: "", keys: [",\"task_supplementary_groups\":", ",\"task_supplementary_groups\":"], ident: "task_supplementary_groups", label: Label::Repeated, kind: Kind::Uint32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 21, name: "masked_paths", v0_name: "", keys: [",\"masked_paths\":", ",\"masked_paths\":"], ident: "masked_paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 22, name: "file_operations", v0_name: "", keys: [",\"file_operations\":", ",\"file_operations\":"], ident: "file_operations", label: Label::Repeated, kind: Kind::Message(&MESOS__SLAVE__CONTAINER_FILE_OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 23, name: "no_new_privileges", v0_name: "", keys: [",\"no_new_privileges\":", ",\"no_new_privileges\":"], ident: "no_new_privileges", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_TERMINATION: MessageTable = MessageTable { name: "mesos.slave.ContainerTermination", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[1, 2, 3, 0, 4], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 2, name: "message", v0_name: "", keys: [",\"message\":", ",\"message\":"], ident: "message", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "status", v0_name: "", keys: [",\"status\":", ",\"status\":"], ident: "status", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "state", v0_name: "", keys: [",\"state\":", ",\"state\":"], ident: "state", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "reason", v0_name: "", keys: [",\"reason\":", ",\"reason\":"], ident: "reason", label: Label::Optional, kind: Kind::Enum(&MESOS__V1__TASK_STATUS__REASON), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "limited_resources", v0_name: "", keys: [",\"limited_resources\":", ",\"limited_resources\":"], ident: "limited_resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_LAYERS: MessageTable = MessageTable { name: "mesos.slave.ContainerLayers", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "paths", v0_name: "", keys: [",\"paths\":", ",\"paths\":"], ident: "paths", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_IO: MessageTable = MessageTable { name: "mesos.slave.ContainerIO", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::Enum(&MESOS__SLAVE__CONTAINER_IO__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "fd", v0_name: "", keys: [",\"fd\":", ",\"fd\":"], ident: "fd", label: Label::Optional, kind: Kind::Int32, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "path", v0_name: "", keys: [",\"path\":", ",\"path\":"], ident: "path", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__CONTAINER_PREPARE_INFO: MessageTable = MessageTable { name: "mesos.slave.ContainerPrepareInfo", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: true, fields: &[
    FieldTable { implicit: false, number: 1, name: "commands", v0_name: "", keys: [",\"commands\":", ",\"commands\":"], ident: "commands", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__COMMAND_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "environment", v0_name: "", keys: [",\"environment\":", ",\"environment\":"], ident: "environment", label: Label::Optional, kind: Kind::Message(&MESOS__V1__ENVIRONMENT), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", keys: [",\"rootfs\":", ",\"rootfs\":"], ident: "rootfs", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "namespaces", v0_name: "", keys: [",\"namespaces\":", ",\"namespaces\":"], ident: "namespaces", label: Label::Optional, kind: Kind::Uint32, packed: false, deprecated: false, default: Some(Default::Integer(0)), shown: Shown::Always, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__DESCRIPTOR: MessageTable = MessageTable { name: "oci.spec.image.v1.Descriptor", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", keys: [",\"mediaType\":", ",\"mediaType\":"], ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", keys: [",\"digest\":", ",\"digest\":"], ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", keys: [",\"size\":", ",\"size\":"], ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "urls", v0_name: "", keys: [",\"urls\":", ",\"urls\":"], ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "annotations", v0_name: "", keys: [",\"annotations\":", ",\"annotations\":"], ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__DESCRIPTOR__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Descriptor.AnnotationsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__PLATFORM: MessageTable = MessageTable { name: "oci.spec.image.v1.Platform", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3, 4, 5], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "architecture", v0_name: "", keys: [",\"architecture\":", ",\"architecture\":"], ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "os", v0_name: "", keys: [",\"os\":", ",\"os\":"], ident: "os", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "os_version", v0_name: "", keys: [",\"os_version\":", ",\"os_version\":"], ident: "os_version", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "os_features", v0_name: "", keys: [",\"os_features\":", ",\"os_features\":"], ident: "os_features", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "variant", v0_name: "", keys: [",\"variant\":", ",\"variant\":"], ident: "variant", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "features", v0_name: "", keys: [",\"features\":", ",\"features\":"], ident: "features", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestDescriptor", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3, 4, 5], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "mediaType", v0_name: "", keys: [",\"mediaType\":", ",\"mediaType\":"], ident: "media_type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "digest", v0_name: "", keys: [",\"digest\":", ",\"digest\":"], ident: "digest", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "size", v0_name: "", keys: [",\"size\":", ",\"size\":"], ident: "size", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "platform", v0_name: "", keys: [",\"platform\":", ",\"platform\":"], ident: "platform", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__PLATFORM), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "urls", v0_name: "", keys: [",\"urls\":", ",\"urls\":"], ident: "urls", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "annotations", v0_name: "", keys: [",\"annotations\":", ",\"annotations\":"], ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestDescriptor.AnnotationsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__INDEX: MessageTable = MessageTable { name: "oci.spec.image.v1.Index", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "manifests", v0_name: "", keys: [",\"manifests\":", ",\"manifests\":"], ident: "manifests", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "annotations", v0_name: "", keys: [",\"annotations\":", ",\"annotations\":"], ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__INDEX__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Index.AnnotationsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__MANIFEST: MessageTable = MessageTable { name: "oci.spec.image.v1.Manifest", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1, 2, 3], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Required, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "layers", v0_name: "", keys: [",\"layers\":", ",\"layers\":"], ident: "layers", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "annotations", v0_name: "", keys: [",\"annotations\":", ",\"annotations\":"], ident: "annotations", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__MANIFEST__ANNOTATIONS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Manifest.AnnotationsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration", v0_name: "", map_entry: false, union: None, required: 0xe, declared: &[0, 1, 2, 3, 4, 5, 6], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "architecture", v0_name: "", keys: [",\"architecture\":", ",\"architecture\":"], ident: "architecture", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "os", v0_name: "", keys: [",\"os\":", ",\"os\":"], ident: "os", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "rootfs", v0_name: "", keys: [",\"rootfs\":", ",\"rootfs\":"], ident: "rootfs", label: Label::Required, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "created", v0_name: "", keys: [",\"created\":", ",\"created\":"], ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "author", v0_name: "", keys: [",\"author\":", ",\"author\":"], ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "config", v0_name: "", keys: [",\"config\":", ",\"config\":"], ident: "config", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "history", v0_name: "", keys: [",\"history\":", ",\"history\":"], ident: "history", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__ROOTFS: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Rootfs", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "diff_ids", v0_name: "", keys: [",\"diff_ids\":", ",\"diff_ids\":"], ident: "diff_ids", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4, 5, 6, 7], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "User", v0_name: "", keys: [",\"User\":", ",\"User\":"], ident: "user", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "ExposedPorts", v0_name: "", keys: [",\"ExposedPorts\":", ",\"ExposedPorts\":"], ident: "exposed_ports", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Env", v0_name: "", keys: [",\"Env\":", ",\"Env\":"], ident: "env", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "Entrypoint", v0_name: "", keys: [",\"Entrypoint\":", ",\"Entrypoint\":"], ident: "entrypoint", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "Cmd", v0_name: "", keys: [",\"Cmd\":", ",\"Cmd\":"], ident: "cmd", label: Label::Repeated, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 6, name: "Volumes", v0_name: "", keys: [",\"Volumes\":", ",\"Volumes\":"], ident: "volumes", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 7, name: "WorkingDir", v0_name: "", keys: [",\"WorkingDir\":", ",\"WorkingDir\":"], ident: "working_dir", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 8, name: "Labels", v0_name: "", keys: [",\"Labels\":", ",\"Labels\":"], ident: "labels", label: Label::Map, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.Empty", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[], in_order: true, shows_defaults: false, fields: &[
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EXPOSED_PORTS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.ExposedPortsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__VOLUMES_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.VolumesEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__EMPTY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__CONFIG__LABELS_ENTRY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.Config.LabelsEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__CONFIGURATION__HISTORY: MessageTable = MessageTable { name: "oci.spec.image.v1.Configuration.History", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2, 3, 4], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "created", v0_name: "", keys: [",\"created\":", ",\"created\":"], ident: "created", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "author", v0_name: "", keys: [",\"author\":", ",\"author\":"], ident: "author", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "created_by", v0_name: "", keys: [",\"created_by\":", ",\"created_by\":"], ident: "created_by", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 4, name: "comment", v0_name: "", keys: [",\"comment\":", ",\"comment\":"], ident: "comment", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 5, name: "empty_layer", v0_name: "", keys: [",\"empty_layer\":", ",\"empty_layer\":"], ident: "empty_layer", label: Label::Optional, kind: Kind::Bool, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__LABEL: MessageTable = MessageTable { name: "oci.spec.image.v1.Label", v0_name: "", map_entry: false, union: None, required: 0x6, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Required, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static OCI__SPEC__IMAGE__V1__MANIFEST_LIST: MessageTable = MessageTable { name: "oci.spec.image.v1.ManifestList", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "schemaVersion", v0_name: "", keys: [",\"schemaVersion\":", ",\"schemaVersion\":"], ident: "schema_version", label: Label::Required, kind: Kind::Int64, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "manifests", v0_name: "", keys: [",\"manifests\":", ",\"manifests\":"], ident: "manifests", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__MANIFEST_DESCRIPTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "Annotations", v0_name: "", keys: [",\"Annotations\":", ",\"Annotations\":"], ident: "annotations", label: Label::Repeated, kind: Kind::Message(&OCI__SPEC__IMAGE__V1__LABEL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "profile_matrix", v0_name: "", keys: [",\"profile_matrix\":", ",\"profile_matrix\":"], ident: "profile_matrix", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[2, 3, 0, 1], in_order: false, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "volume_capabilities", v0_name: "", keys: [",\"volume_capabilities\":", ",\"volume_capabilities\":"], ident: "volume_capabilities", label: Label::Optional, kind: Kind::Message(&CSI__V0__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "create_parameters", v0_name: "", keys: [",\"create_parameters\":", ",\"create_parameters\":"], ident: "create_parameters", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "resource_provider_selector", v0_name: "", keys: [",\"resource_provider_selector\":", ",\"resource_provider_selector\":"], ident: "resource_provider_selector", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
    FieldTable { implicit: false, number: 4, name: "csi_plugin_type_selector", v0_name: "", keys: [",\"csi_plugin_type_selector\":", ",\"csi_plugin_type_selector\":"], ident: "csi_plugin_type_selector", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: Some(0) },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.ResourceProviderSelector", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "resource_providers", v0_name: "", keys: [",\"resource_providers\":", ",\"resource_providers\":"], ident: "resource_providers", label: Label::Repeated, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__RESOURCE_PROVIDER_SELECTOR__RESOURCE_PROVIDER: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.ResourceProviderSelector.ResourceProvider", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: true, number: 2, name: "name", v0_name: "", keys: [",\"name\":", ",\"name\":"], ident: "name", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CSI_PLUGIN_TYPE_SELECTOR: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.CSIPluginTypeSelector", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: true, number: 1, name: "plugin_type", v0_name: "", keys: [",\"plugin_type\":", ",\"plugin_type\":"], ident: "plugin_type", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST__CREATE_PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.CSIManifest.CreateParametersEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__PROFILE_MATRIX_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.DiskProfileMapping.ProfileMatrixEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__DISK_PROFILE_MAPPING__CSI_MANIFEST), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "operations", v0_name: "", keys: [",\"operations\":", ",\"operations\":"], ident: "operations", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__OPERATION), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "resources", v0_name: "", keys: [",\"resources\":", ",\"resources\":"], ident: "resources", label: Label::Repeated, kind: Kind::Message(&MESOS__V1__RESOURCE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "storage", v0_name: "", keys: [",\"storage\":", ",\"storage\":"], ident: "storage", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "profiles", v0_name: "", keys: [",\"profiles\":", ",\"profiles\":"], ident: "profiles", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfileInfo", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "capability", v0_name: "", keys: [",\"capability\":", ",\"capability\":"], ident: "capability", label: Label::Required, kind: Kind::Message(&MESOS__V1__VOLUME__SOURCE__CSI_VOLUME__VOLUME_CAPABILITY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "parameters", v0_name: "", keys: [",\"parameters\":", ",\"parameters\":"], ident: "parameters", label: Label::Map, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO__PARAMETERS_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfileInfo.ParametersEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILES_ENTRY: MessageTable = MessageTable { name: "mesos.resource_provider.ResourceProviderState.Storage.ProfilesEntry", v0_name: "", map_entry: true, union: None, required: 0x0, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "key", v0_name: "", keys: [",\"key\":", ",\"key\":"], ident: "key", label: Label::Optional, kind: Kind::String, packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "value", v0_name: "", keys: [",\"value\":", ",\"value\":"], ident: "value", label: Label::Optional, kind: Kind::Message(&MESOS__RESOURCE_PROVIDER__RESOURCE_PROVIDER_STATE__STORAGE__PROFILE_INFO), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__QO_S_CORRECTION: MessageTable = MessageTable { name: "mesos.slave.QoSCorrection", v0_name: "", map_entry: false, union: None, required: 0x2, declared: &[0, 1], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "type", v0_name: "", keys: [",\"type\":", ",\"type\":"], ident: "type", label: Label::Required, kind: Kind::Enum(&MESOS__SLAVE__QO_S_CORRECTION__TYPE), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "kill", v0_name: "", keys: [",\"kill\":", ",\"kill\":"], ident: "kill", label: Label::Optional, kind: Kind::Message(&MESOS__SLAVE__QO_S_CORRECTION__KILL), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };
pub static MESOS__SLAVE__QO_S_CORRECTION__KILL: MessageTable = MessageTable { name: "mesos.slave.QoSCorrection.Kill", v0_name: "", map_entry: false, union: None, required: 0x0, declared: &[0, 1, 2], in_order: true, shows_defaults: false, fields: &[
    FieldTable { implicit: false, number: 1, name: "framework_id", v0_name: "", keys: [",\"framework_id\":", ",\"framework_id\":"], ident: "framework_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__FRAMEWORK_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 2, name: "executor_id", v0_name: "", keys: [",\"executor_id\":", ",\"executor_id\":"], ident: "executor_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__EXECUTOR_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
    FieldTable { implicit: false, number: 3, name: "container_id", v0_name: "", keys: [",\"container_id\":", ",\"container_id\":"], ident: "container_id", label: Label::Optional, kind: Kind::Message(&MESOS__V1__CONTAINER_ID), packed: false, deprecated: false, default: None, shown: Shown::Never, oneof: None },
] };

/// Every message of the room, in order of declaration.
#[cfg(feature = "legacy")]
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
    &MESOS__SLAVE__QO_S_CORRECTION,
    &MESOS__SLAVE__QO_S_CORRECTION__KILL,
];
