//! Access control lists: which principals may do what to whom, for the local authorizer.
//! Package `mesos` alone has them; `mesos.v1` carried a copy only in 0.24.

use crate::codec::message;

message! {
    /// Holds the kinds of rule that `ACLs` lists; it has no fields. Every rule has two
    /// entities: `principals`, those who ask, and the object they want to act on.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Acl = Acl {
    }
}

message! {
    /// The principals or the objects of a rule. Decides whether the rule applies to a
    /// request and, if it does, whether this half of the rule allows it.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Entity = acl::Entity {
        /// How the set is given; unset means `SOME`.
        ///
        /// Default `SOME`.
        pub r#type: Option<entity::Type> = 1 "type",
        /// The names, with type `SOME`; ignored otherwise. In an entity `roles` a name that
        /// ends in `/%` stands for all roles below that path, without the path itself.
        pub values: Vec<String> = 2,
    }
}

message! {
    /// Permits a framework to register, and register again, under roles.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterFramework = acl::RegisterFramework {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles it may register under. All roles of the framework must be allowed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits a framework to launch tasks and executors as operating system users.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RunTask = acl::RunTask {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Users the task may run as: that of its command, else that of its executor's
        /// command, else that of the framework.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits ending frameworks of the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TeardownFramework = acl::TeardownFramework {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Principals whose frameworks may be torn down.
        pub framework_principals: Entity = 2,
    }
}

message! {
    /// Permits reserving resources dynamically for roles. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReserveResources = acl::ReserveResources {
        /// The principals the rule is for, here those of frameworks and operators.
        pub principals: Entity = 1,
        /// Roles the resources may be reserved for. Called `resources` in 0.27.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits undoing dynamic reservations made by the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnreserveResources = acl::UnreserveResources {
        /// The principals the rule is for, here those of frameworks and operators.
        pub principals: Entity = 1,
        /// Principals whose reservations may be undone; of several stacked reservations the
        /// last counts.
        pub reserver_principals: Entity = 2,
    }
}

message! {
    /// Permits creating persistent volumes on resources of roles. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateVolume = acl::CreateVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        pub principals: Entity = 1,
        /// Roles whose resources may become volumes. Called `volume_types` in 0.27.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits destroying persistent volumes created by the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyVolume = acl::DestroyVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        pub principals: Entity = 1,
        /// Principals whose volumes may be destroyed.
        pub creator_principals: Entity = 2,
    }
}

message! {
    /// Permits growing and shrinking persistent volumes of roles. Since 1.6.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ResizeVolume = acl::ResizeVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        pub principals: Entity = 1,
        /// Roles whose volumes may be resized.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits seeing the quota of roles. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetQuota = acl::GetQuota {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Roles whose quota may be seen.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits setting and removing the quota of roles. Replaces `SetQuota` and
    /// `RemoveQuota`. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateQuota = acl::UpdateQuota {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Roles whose quota may be changed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits seeing roles and their weights. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewRole = acl::ViewRole {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Roles that may be seen.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits changing the weight of roles. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateWeight = acl::UpdateWeight {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Roles whose weight may be changed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits GET requests to HTTP endpoints, namely those that have no rule of their own.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetEndpoint = acl::GetEndpoint {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Paths that may be read, such as `/metrics/snapshot`.
        pub paths: Entity = 2,
    }
}

message! {
    /// Permits seeing frameworks of operating system users; others are left out of answers.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewFramework = acl::ViewFramework {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Users of frameworks (`FrameworkInfo.user`) that may be seen.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits seeing tasks of operating system users; others are left out of answers. Since
    /// 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewTask = acl::ViewTask {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Users whose tasks may be seen. A task without a user of its own has that of its
        /// framework.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits seeing executors of operating system users; others are left out of answers.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewExecutor = acl::ViewExecutor {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Users whose executors may be seen. An executor without a user of its own has that
        /// of its framework.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits browsing and reading the sandboxes of tasks and executors. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AccessSandbox = acl::AccessSandbox {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users whose sandboxes may be read.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits reading the log files of the master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AccessMesosLog = acl::AccessMesosLog {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for the log as
        /// such.
        pub logs: Entity = 2,
    }
}

message! {
    /// Permits seeing the command line flags of the master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewFlags = acl::ViewFlags {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for the flags as
        /// such.
        pub flags: Entity = 2,
    }
}

message! {
    /// Permits launching nested containers whose command runs as the given users.
    /// `LaunchNestedContainerUnderParentWithUser` must allow the launch as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerAsUser = acl::LaunchNestedContainerAsUser {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users the nested container may run as.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits launching nested containers inside containers of the given users.
    /// `LaunchNestedContainerAsUser` must allow the launch as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerUnderParentWithUser = acl::LaunchNestedContainerUnderParentWithUser {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors in whose containers one may launch.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits opening nested container sessions whose command runs as the given users.
    /// `LaunchNestedContainerSessionUnderParentWithUser` must allow it as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerSessionAsUser = acl::LaunchNestedContainerSessionAsUser {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users the session may run as.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits opening nested container sessions inside containers of the given users.
    /// `LaunchNestedContainerSessionAsUser` must allow it as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerSessionUnderParentWithUser = acl::LaunchNestedContainerSessionUnderParentWithUser {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors in whose containers one may open sessions.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits feeding the standard input of containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerInput = acl::AttachContainerInput {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose containers one may attach to.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits following the standard output and standard error of containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerOutput = acl::AttachContainerOutput {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose containers one may attach to.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits killing nested containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillNestedContainer = acl::KillNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose nested containers may be killed.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits waiting for nested containers to end. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitNestedContainer = acl::WaitNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose nested containers may be waited for.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits seeing containers and their usage; others are left out of answers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewContainer = acl::ViewContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose containers may be seen.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits removing what ended nested containers left behind. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveNestedContainer = acl::RemoveNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Users of the executors whose nested containers may be removed.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits changing how much the master or agent logs. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetLogLevel = acl::SetLogLevel {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all levels.
        pub level: Entity = 2,
    }
}

message! {
    /// Permits agents to register, and register again, with the master. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterAgent = acl::RegisterAgent {
        /// The principals the rule is for, here those of agents.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        pub agents: Entity = 2,
    }
}

message! {
    /// Permits replacing the maintenance schedule. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateMaintenanceSchedule = acl::UpdateMaintenanceSchedule {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        pub machines: Entity = 2,
    }
}

message! {
    /// Permits seeing the maintenance schedule. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceSchedule = acl::GetMaintenanceSchedule {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        pub machines: Entity = 2,
    }
}

message! {
    /// Permits taking machines down for maintenance. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StartMaintenance = acl::StartMaintenance {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        pub machines: Entity = 2,
    }
}

message! {
    /// Permits bringing machines back from maintenance. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StopMaintenance = acl::StopMaintenance {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        pub machines: Entity = 2,
    }
}

message! {
    /// Permits seeing which machines are draining or down. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceStatus = acl::GetMaintenanceStatus {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        pub machines: Entity = 2,
    }
}

message! {
    /// Permits draining agents. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainAgent = acl::DrainAgent {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        pub agents: Entity = 2,
    }
}

message! {
    /// Permits deactivating agents, so that nothing of theirs is offered. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeactivateAgent = acl::DeactivateAgent {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        pub agents: Entity = 2,
    }
}

message! {
    /// Permits reactivating agents that were drained or deactivated. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReactivateAgent = acl::ReactivateAgent {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        pub agents: Entity = 2,
    }
}

message! {
    /// Permits declaring agents gone for good. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkAgentGone = acl::MarkAgentGone {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        pub agents: Entity = 2,
    }
}

message! {
    /// Permits launching containers on an agent outside any framework. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchStandaloneContainer = acl::LaunchStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits killing standalone containers. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillStandaloneContainer = acl::KillStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits waiting for standalone containers to end. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitStandaloneContainer = acl::WaitStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits removing what ended standalone containers left behind. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveStandaloneContainer = acl::RemoveStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits seeing standalone containers. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewStandaloneContainer = acl::ViewStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        pub users: Entity = 2,
    }
}

message! {
    /// Permits declaring resource providers of an agent gone for good. Since 1.8.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkResourceProvidersGone = acl::MarkResourceProvidersGone {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        pub resource_providers: Entity = 2,
    }
}

message! {
    /// Permits adding, changing and removing resource provider configurations of an agent.
    /// Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ModifyResourceProviderConfig = acl::ModifyResourceProviderConfig {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        pub resource_providers: Entity = 2,
    }
}

message! {
    /// Permits deleting unused container images from an agent. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PruneImages = acl::PruneImages {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all images.
        pub images: Entity = 2,
    }
}

message! {
    /// Permits creating block disks from raw storage with `CREATE_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateBlockDisk = acl::CreateBlockDisk {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles for which the disks may be created.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits turning block disks back into raw storage with `DESTROY_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyBlockDisk = acl::DestroyBlockDisk {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles for which the disks may be destroyed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits creating mount disks from raw storage with `CREATE_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateMountDisk = acl::CreateMountDisk {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles for which the disks may be created.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits turning mount disks back into raw storage with `DESTROY_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyMountDisk = acl::DestroyMountDisk {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles for which the disks may be destroyed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits destroying, with `DESTROY_DISK`, raw disks that have an id. Since 1.7.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyRawDisk = acl::DestroyRawDisk {
        /// The principals the rule is for, here those of frameworks.
        pub principals: Entity = 1,
        /// Roles for which the disks may be destroyed.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits seeing the resource providers of an agent. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewResourceProvider = acl::ViewResourceProvider {
        /// The principals the rule is for, here those of HTTP users.
        pub principals: Entity = 1,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        pub resource_providers: Entity = 2,
    }
}

message! {
    /// Permits shutting down frameworks of the given principals, from 0.20 on; since 0.27
    /// `TeardownFramework` stands in its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownFramework = acl::ShutdownFramework {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Principals whose frameworks may be shut down.
        pub framework_principals: Entity = 2,
    }
}

message! {
    /// Permits setting the quota of roles, from 0.27 on; since 1.0 `UpdateQuota` stands in
    /// its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetQuota = acl::SetQuota {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Roles whose quota may be set.
        pub roles: Entity = 2,
    }
}

message! {
    /// Permits removing quota set by the given principals, from 0.27 on; since 1.0
    /// `UpdateQuota` stands in its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveQuota = acl::RemoveQuota {
        /// The principals the rule is for, here those of operators.
        pub principals: Entity = 1,
        /// Principals whose quota may be removed.
        pub quota_principals: Entity = 2,
    }
}

message! {
    /// The access rules of a master or agent, given as JSON with its flag `--acls` and used by
    /// the local authorizer. Each action has its own list; the first rule in it whose two
    /// entities both apply decides, and allows only if both allow.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Acls = AcLs {
        /// Decision on a request to which no rule applies: true allows it, false denies it. Unset
        /// means true.
        ///
        /// Default `true`.
        pub permissive: Option<bool> = 1,
        /// Rules for registering frameworks under roles.
        pub register_frameworks: Vec<RegisterFramework> = 2,
        /// Rules for running tasks and executors as users.
        pub run_tasks: Vec<RunTask> = 3,
        /// Rules for shutting down frameworks, before `teardown_frameworks`. Removed after 1.2;
        /// still decoded.
        pub shutdown_frameworks: Vec<ShutdownFramework> = 4,
        /// Rules for reserving resources. Since 0.27.
        pub reserve_resources: Vec<ReserveResources> = 5,
        /// Rules for undoing reservations. Since 0.27.
        pub unreserve_resources: Vec<UnreserveResources> = 6,
        /// Rules for creating persistent volumes. Since 0.27.
        pub create_volumes: Vec<CreateVolume> = 7,
        /// Rules for destroying persistent volumes. Since 0.27.
        pub destroy_volumes: Vec<DestroyVolume> = 8,
        /// Rules for setting quota, before `update_quotas`. From 0.27; removed after 1.2; still
        /// decoded.
        pub set_quotas: Vec<SetQuota> = 9,
        /// Rules for removing quota, before `update_quotas`. From 0.27; removed after 1.2; still
        /// decoded.
        pub remove_quotas: Vec<RemoveQuota> = 10,
        /// Rules for ending frameworks. Since 0.27.
        pub teardown_frameworks: Vec<TeardownFramework> = 11,
        /// Rules for changing the weight of roles. Since 1.0.
        pub update_weights: Vec<UpdateWeight> = 12,
        /// Rules for reading HTTP endpoints. Since 1.0.
        pub get_endpoints: Vec<GetEndpoint> = 13,
        /// Rules for seeing quota. Since 1.0.
        pub get_quotas: Vec<GetQuota> = 14,
        /// Rules for changing quota. Since 1.0.
        pub update_quotas: Vec<UpdateQuota> = 15,
        /// Rules for seeing frameworks. Since 1.0.
        pub view_frameworks: Vec<ViewFramework> = 16,
        /// Rules for seeing tasks. Since 1.0.
        pub view_tasks: Vec<ViewTask> = 17,
        /// Rules for seeing executors. Since 1.0.
        pub view_executors: Vec<ViewExecutor> = 18,
        /// Rules for reading sandboxes. Since 1.0.
        pub access_sandboxes: Vec<AccessSandbox> = 19,
        /// Rules for reading the logs of master and agent. Since 1.0.
        pub access_mesos_logs: Vec<AccessMesosLog> = 20,
        /// Rules for seeing roles and weights. Since 1.0.
        pub view_roles: Vec<ViewRole> = 21,
        /// Rules for seeing command line flags. Since 1.0.
        pub view_flags: Vec<ViewFlags> = 22,
        /// Rules for the user of a nested container; the next list is consulted too. Since 1.2.
        pub launch_nested_containers_as_user: Vec<LaunchNestedContainerAsUser> = 23,
        /// Rules for the parent of a nested container; the list before is consulted too. Since
        /// 1.2.
        pub launch_nested_containers_under_parent_with_user: Vec<LaunchNestedContainerUnderParentWithUser> = 24,
        /// Rules for killing nested containers. Since 1.2.
        pub kill_nested_containers: Vec<KillNestedContainer> = 25,
        /// Rules for waiting for nested containers. Since 1.2.
        pub wait_nested_containers: Vec<WaitNestedContainer> = 26,
        /// Rules for the user of a nested session; the next list is consulted too. Since 1.2.
        pub launch_nested_container_sessions_as_user: Vec<LaunchNestedContainerSessionAsUser> = 27,
        /// Rules for the parent of a nested session; the list before is consulted too. Since
        /// 1.2.
        pub launch_nested_container_sessions_under_parent_with_user: Vec<LaunchNestedContainerSessionUnderParentWithUser> = 28,
        /// Rules for feeding the input of containers. Since 1.2.
        pub attach_containers_input: Vec<AttachContainerInput> = 29,
        /// Rules for following the output of containers. Since 1.2.
        pub attach_containers_output: Vec<AttachContainerOutput> = 30,
        /// Rules for seeing containers. Since 1.2.
        pub view_containers: Vec<ViewContainer> = 31,
        /// Rules for changing the log level. Since 1.2.
        pub set_log_level: Vec<SetLogLevel> = 32,
        /// Rules for removing nested containers. Since 1.3.
        pub remove_nested_containers: Vec<RemoveNestedContainer> = 33,
        /// Rules for registering agents. Since 1.3.
        pub register_agents: Vec<RegisterAgent> = 34,
        /// Rules for replacing the maintenance schedule. Since 1.4.
        pub update_maintenance_schedules: Vec<UpdateMaintenanceSchedule> = 35,
        /// Rules for seeing the maintenance schedule. Since 1.4.
        pub get_maintenance_schedules: Vec<GetMaintenanceSchedule> = 36,
        /// Rules for starting maintenance. Since 1.4.
        pub start_maintenances: Vec<StartMaintenance> = 37,
        /// Rules for ending maintenance. Since 1.4.
        pub stop_maintenances: Vec<StopMaintenance> = 38,
        /// Rules for seeing the maintenance status. Since 1.4.
        pub get_maintenance_statuses: Vec<GetMaintenanceStatus> = 39,
        /// Rules for declaring agents gone. Since 1.5.
        pub mark_agents_gone: Vec<MarkAgentGone> = 40,
        /// Rules for launching standalone containers. Since 1.5.
        pub launch_standalone_containers: Vec<LaunchStandaloneContainer> = 41,
        /// Rules for killing standalone containers. Since 1.5.
        pub kill_standalone_containers: Vec<KillStandaloneContainer> = 42,
        /// Rules for waiting for standalone containers. Since 1.5.
        pub wait_standalone_containers: Vec<WaitStandaloneContainer> = 43,
        /// Rules for removing standalone containers. Since 1.5.
        pub remove_standalone_containers: Vec<RemoveStandaloneContainer> = 44,
        /// Rules for changing resource provider configurations. Since 1.5.
        pub modify_resource_provider_configs: Vec<ModifyResourceProviderConfig> = 45,
        /// Rules for seeing standalone containers. Since 1.5.
        pub view_standalone_containers: Vec<ViewStandaloneContainer> = 46,
        /// Rules for deleting unused images. Since 1.5.
        pub prune_images: Vec<PruneImages> = 47,
        /// Rules for growing and shrinking persistent volumes. Since 1.6.
        pub resize_volumes: Vec<ResizeVolume> = 48,
        /// Rules for creating block disks. Since 1.7.
        pub create_block_disks: Vec<CreateBlockDisk> = 49,
        /// Rules for destroying block disks. Since 1.7.
        pub destroy_block_disks: Vec<DestroyBlockDisk> = 50,
        /// Rules for creating mount disks. Since 1.7.
        pub create_mount_disks: Vec<CreateMountDisk> = 51,
        /// Rules for destroying mount disks. Since 1.7.
        pub destroy_mount_disks: Vec<DestroyMountDisk> = 52,
        /// Rules for seeing resource providers. Since 1.7.
        pub view_resource_providers: Vec<ViewResourceProvider> = 53,
        /// Rules for declaring resource providers gone. Since 1.8.
        pub mark_resource_providers_gone: Vec<MarkResourceProvidersGone> = 54,
        /// Rules for destroying raw disks. Since 1.7.3.
        pub destroy_raw_disks: Vec<DestroyRawDisk> = 55,
        /// Rules for draining agents. Since 1.9.
        pub drain_agents: Vec<DrainAgent> = 56,
        /// Rules for deactivating agents. Since 1.9.
        pub deactivate_agents: Vec<DeactivateAgent> = 57,
        /// Rules for reactivating agents. Since 1.9.
        pub reactivate_agents: Vec<ReactivateAgent> = 58,
    }
}

/// Types nested in `ACL.Entity`.
pub mod entity {
    use crate::codec::open_enum;

    open_enum! {
        /// How the set is given.
        pub enum Type = acl::entity::Type {
            /// The names in `values`. Applies to a request for one of them, and allows it. A
            /// request that names nobody, as without authentication, is not covered.
            Some = 0 "SOME",
            /// Everyone or everything. Applies to every request, and allows it.
            Any = 1 "ANY",
            /// Nobody or nothing. Applies to every request, and denies it.
            None = 2 "NONE",
        }
    }
}

impl Entity {
    /// How the set is given: field `type`, `SOME` if unset.
    pub fn r#type(&self) -> entity::Type {
        self.r#type.unwrap_or(entity::Type::Some)
    }
}

impl Acls {
    /// Whether a request to which no rule applies is allowed: field `permissive`, `true` if
    /// unset.
    #[inline]
    pub fn permissive(&self) -> bool {
        self.permissive.unwrap_or(true)
    }
}
