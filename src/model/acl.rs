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
        /// Field `type` = 1, default `SOME`.
        pub r#type: Option<entity::Type>,
        /// The names, with type `SOME`; ignored otherwise. In an entity `roles` a name that
        /// ends in `/%` stands for all roles below that path, without the path itself.
        ///
        /// Field `values` = 2.
        pub values: Vec<String>,
    }
}

message! {
    /// Permits a framework to register, and register again, under roles.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterFramework = acl::RegisterFramework {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles it may register under. All roles of the framework must be allowed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits a framework to launch tasks and executors as operating system users.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RunTask = acl::RunTask {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users the task may run as: that of its command, else that of its executor's
        /// command, else that of the framework.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits ending frameworks of the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TeardownFramework = acl::TeardownFramework {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Principals whose frameworks may be torn down.
        ///
        /// Field `framework_principals` = 2.
        pub framework_principals: Entity,
    }
}

message! {
    /// Permits reserving resources dynamically for roles. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReserveResources = acl::ReserveResources {
        /// The principals the rule is for, here those of frameworks and operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles the resources may be reserved for. Called `resources` in 0.27.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits undoing dynamic reservations made by the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnreserveResources = acl::UnreserveResources {
        /// The principals the rule is for, here those of frameworks and operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Principals whose reservations may be undone; of several stacked reservations the
        /// last counts.
        ///
        /// Field `reserver_principals` = 2.
        pub reserver_principals: Entity,
    }
}

message! {
    /// Permits creating persistent volumes on resources of roles. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateVolume = acl::CreateVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose resources may become volumes. Called `volume_types` in 0.27.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits destroying persistent volumes created by the given principals. Since 0.27.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyVolume = acl::DestroyVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Principals whose volumes may be destroyed.
        ///
        /// Field `creator_principals` = 2.
        pub creator_principals: Entity,
    }
}

message! {
    /// Permits growing and shrinking persistent volumes of roles. Since 1.6.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ResizeVolume = acl::ResizeVolume {
        /// The principals the rule is for, here those of frameworks and operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose volumes may be resized.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits seeing the quota of roles. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetQuota = acl::GetQuota {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose quota may be seen.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits setting and removing the quota of roles. Replaces `SetQuota` and
    /// `RemoveQuota`. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateQuota = acl::UpdateQuota {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose quota may be changed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits seeing roles and their weights. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewRole = acl::ViewRole {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles that may be seen.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits changing the weight of roles. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateWeight = acl::UpdateWeight {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose weight may be changed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits GET requests to HTTP endpoints, namely those that have no rule of their own.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetEndpoint = acl::GetEndpoint {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Paths that may be read, such as `/metrics/snapshot`.
        ///
        /// Field `paths` = 2.
        pub paths: Entity,
    }
}

message! {
    /// Permits seeing frameworks of operating system users; others are left out of answers.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewFramework = acl::ViewFramework {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of frameworks (`FrameworkInfo.user`) that may be seen.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits seeing tasks of operating system users; others are left out of answers. Since
    /// 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewTask = acl::ViewTask {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users whose tasks may be seen. A task without a user of its own has that of its
        /// framework.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits seeing executors of operating system users; others are left out of answers.
    /// Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewExecutor = acl::ViewExecutor {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users whose executors may be seen. An executor without a user of its own has that
        /// of its framework.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits browsing and reading the sandboxes of tasks and executors. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AccessSandbox = acl::AccessSandbox {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users whose sandboxes may be read.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits reading the log files of the master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AccessMesosLog = acl::AccessMesosLog {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for the log as
        /// such.
        ///
        /// Field `logs` = 2.
        pub logs: Entity,
    }
}

message! {
    /// Permits seeing the command line flags of the master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewFlags = acl::ViewFlags {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for the flags as
        /// such.
        ///
        /// Field `flags` = 2.
        pub flags: Entity,
    }
}

message! {
    /// Permits launching nested containers whose command runs as the given users.
    /// `LaunchNestedContainerUnderParentWithUser` must allow the launch as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerAsUser = acl::LaunchNestedContainerAsUser {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users the nested container may run as.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits launching nested containers inside containers of the given users.
    /// `LaunchNestedContainerAsUser` must allow the launch as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerUnderParentWithUser = acl::LaunchNestedContainerUnderParentWithUser {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors in whose containers one may launch.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits opening nested container sessions whose command runs as the given users.
    /// `LaunchNestedContainerSessionUnderParentWithUser` must allow it as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerSessionAsUser = acl::LaunchNestedContainerSessionAsUser {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users the session may run as.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits opening nested container sessions inside containers of the given users.
    /// `LaunchNestedContainerSessionAsUser` must allow it as well. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchNestedContainerSessionUnderParentWithUser = acl::LaunchNestedContainerSessionUnderParentWithUser {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors in whose containers one may open sessions.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits feeding the standard input of containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerInput = acl::AttachContainerInput {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose containers one may attach to.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits following the standard output and standard error of containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttachContainerOutput = acl::AttachContainerOutput {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose containers one may attach to.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits killing nested containers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillNestedContainer = acl::KillNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose nested containers may be killed.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits waiting for nested containers to end. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitNestedContainer = acl::WaitNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose nested containers may be waited for.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits seeing containers and their usage; others are left out of answers. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewContainer = acl::ViewContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose containers may be seen.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits removing what ended nested containers left behind. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveNestedContainer = acl::RemoveNestedContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Users of the executors whose nested containers may be removed.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits changing how much the master or agent logs. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetLogLevel = acl::SetLogLevel {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all levels.
        ///
        /// Field `level` = 2.
        pub level: Entity,
    }
}

message! {
    /// Permits agents to register, and register again, with the master. Since 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterAgent = acl::RegisterAgent {
        /// The principals the rule is for, here those of agents.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        ///
        /// Field `agents` = 2.
        pub agents: Entity,
    }
}

message! {
    /// Permits replacing the maintenance schedule. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UpdateMaintenanceSchedule = acl::UpdateMaintenanceSchedule {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        ///
        /// Field `machines` = 2.
        pub machines: Entity,
    }
}

message! {
    /// Permits seeing the maintenance schedule. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceSchedule = acl::GetMaintenanceSchedule {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        ///
        /// Field `machines` = 2.
        pub machines: Entity,
    }
}

message! {
    /// Permits taking machines down for maintenance. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StartMaintenance = acl::StartMaintenance {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        ///
        /// Field `machines` = 2.
        pub machines: Entity,
    }
}

message! {
    /// Permits bringing machines back from maintenance. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StopMaintenance = acl::StopMaintenance {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        ///
        /// Field `machines` = 2.
        pub machines: Entity,
    }
}

message! {
    /// Permits seeing which machines are draining or down. Since 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct GetMaintenanceStatus = acl::GetMaintenanceStatus {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all machines.
        ///
        /// Field `machines` = 2.
        pub machines: Entity,
    }
}

message! {
    /// Permits draining agents. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DrainAgent = acl::DrainAgent {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        ///
        /// Field `agents` = 2.
        pub agents: Entity,
    }
}

message! {
    /// Permits deactivating agents, so that nothing of theirs is offered. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeactivateAgent = acl::DeactivateAgent {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        ///
        /// Field `agents` = 2.
        pub agents: Entity,
    }
}

message! {
    /// Permits reactivating agents that were drained or deactivated. Since 1.9.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReactivateAgent = acl::ReactivateAgent {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        ///
        /// Field `agents` = 2.
        pub agents: Entity,
    }
}

message! {
    /// Permits declaring agents gone for good. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkAgentGone = acl::MarkAgentGone {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all agents.
        ///
        /// Field `agents` = 2.
        pub agents: Entity,
    }
}

message! {
    /// Permits launching containers on an agent outside any framework. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct LaunchStandaloneContainer = acl::LaunchStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits killing standalone containers. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KillStandaloneContainer = acl::KillStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits waiting for standalone containers to end. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct WaitStandaloneContainer = acl::WaitStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits removing what ended standalone containers left behind. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveStandaloneContainer = acl::RemoveStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits seeing standalone containers. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewStandaloneContainer = acl::ViewStandaloneContainer {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all users.
        ///
        /// Field `users` = 2.
        pub users: Entity,
    }
}

message! {
    /// Permits declaring resource providers of an agent gone for good. Since 1.8.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MarkResourceProvidersGone = acl::MarkResourceProvidersGone {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        ///
        /// Field `resource_providers` = 2.
        pub resource_providers: Entity,
    }
}

message! {
    /// Permits adding, changing and removing resource provider configurations of an agent.
    /// Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ModifyResourceProviderConfig = acl::ModifyResourceProviderConfig {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        ///
        /// Field `resource_providers` = 2.
        pub resource_providers: Entity,
    }
}

message! {
    /// Permits deleting unused container images from an agent. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PruneImages = acl::PruneImages {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all images.
        ///
        /// Field `images` = 2.
        pub images: Entity,
    }
}

message! {
    /// Permits creating block disks from raw storage with `CREATE_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateBlockDisk = acl::CreateBlockDisk {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles for which the disks may be created.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits turning block disks back into raw storage with `DESTROY_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyBlockDisk = acl::DestroyBlockDisk {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles for which the disks may be destroyed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits creating mount disks from raw storage with `CREATE_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CreateMountDisk = acl::CreateMountDisk {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles for which the disks may be created.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits turning mount disks back into raw storage with `DESTROY_DISK`. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyMountDisk = acl::DestroyMountDisk {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles for which the disks may be destroyed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits destroying, with `DESTROY_DISK`, raw disks that have an id. Since 1.7.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DestroyRawDisk = acl::DestroyRawDisk {
        /// The principals the rule is for, here those of frameworks.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles for which the disks may be destroyed.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits seeing the resource providers of an agent. Since 1.7.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ViewResourceProvider = acl::ViewResourceProvider {
        /// The principals the rule is for, here those of HTTP users.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Only the types `ANY` and `NONE` have effect: a request is always for all resource
        /// providers.
        ///
        /// Field `resource_providers` = 2.
        pub resource_providers: Entity,
    }
}

message! {
    /// Permits shutting down frameworks of the given principals, from 0.20 on; since 0.27
    /// `TeardownFramework` stands in its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownFramework = acl::ShutdownFramework {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Principals whose frameworks may be shut down.
        ///
        /// Field `framework_principals` = 2.
        pub framework_principals: Entity,
    }
}

message! {
    /// Permits setting the quota of roles, from 0.27 on; since 1.0 `UpdateQuota` stands in
    /// its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SetQuota = acl::SetQuota {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Roles whose quota may be set.
        ///
        /// Field `roles` = 2.
        pub roles: Entity,
    }
}

message! {
    /// Permits removing quota set by the given principals, from 0.27 on; since 1.0
    /// `UpdateQuota` stands in its place. Removed after 1.2; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RemoveQuota = acl::RemoveQuota {
        /// The principals the rule is for, here those of operators.
        ///
        /// Field `principals` = 1.
        pub principals: Entity,
        /// Principals whose quota may be removed.
        ///
        /// Field `quota_principals` = 2.
        pub quota_principals: Entity,
    }
}

message! {
    /// The access rules of a master or agent, given as JSON with its flag `--acls` and used by
    /// the local authorizer. Each action has its own list; the first rule in it whose two
    /// entities both apply decides, and allows only if both allow.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Acls = AcLs {
        /// What happens to a request to which no rule applies: true allows it, false denies it.
        /// Unset means true.
        ///
        /// Field `permissive` = 1, default `true`.
        pub permissive: Option<bool>,
        /// Rules for registering frameworks under roles.
        ///
        /// Field `register_frameworks` = 2.
        pub register_frameworks: Vec<RegisterFramework>,
        /// Rules for running tasks and executors as users.
        ///
        /// Field `run_tasks` = 3.
        pub run_tasks: Vec<RunTask>,
        /// Rules for shutting down frameworks, before `teardown_frameworks`. Removed after 1.2;
        /// still decoded.
        ///
        /// Field `shutdown_frameworks` = 4.
        pub shutdown_frameworks: Vec<ShutdownFramework>,
        /// Rules for reserving resources. Since 0.27.
        ///
        /// Field `reserve_resources` = 5.
        pub reserve_resources: Vec<ReserveResources>,
        /// Rules for undoing reservations. Since 0.27.
        ///
        /// Field `unreserve_resources` = 6.
        pub unreserve_resources: Vec<UnreserveResources>,
        /// Rules for creating persistent volumes. Since 0.27.
        ///
        /// Field `create_volumes` = 7.
        pub create_volumes: Vec<CreateVolume>,
        /// Rules for destroying persistent volumes. Since 0.27.
        ///
        /// Field `destroy_volumes` = 8.
        pub destroy_volumes: Vec<DestroyVolume>,
        /// Rules for setting quota, before `update_quotas`. From 0.27; removed after 1.2; still
        /// decoded.
        ///
        /// Field `set_quotas` = 9.
        pub set_quotas: Vec<SetQuota>,
        /// Rules for removing quota, before `update_quotas`. From 0.27; removed after 1.2; still
        /// decoded.
        ///
        /// Field `remove_quotas` = 10.
        pub remove_quotas: Vec<RemoveQuota>,
        /// Rules for ending frameworks. Since 0.27.
        ///
        /// Field `teardown_frameworks` = 11.
        pub teardown_frameworks: Vec<TeardownFramework>,
        /// Rules for changing the weight of roles. Since 1.0.
        ///
        /// Field `update_weights` = 12.
        pub update_weights: Vec<UpdateWeight>,
        /// Rules for reading HTTP endpoints. Since 1.0.
        ///
        /// Field `get_endpoints` = 13.
        pub get_endpoints: Vec<GetEndpoint>,
        /// Rules for seeing quota. Since 1.0.
        ///
        /// Field `get_quotas` = 14.
        pub get_quotas: Vec<GetQuota>,
        /// Rules for changing quota. Since 1.0.
        ///
        /// Field `update_quotas` = 15.
        pub update_quotas: Vec<UpdateQuota>,
        /// Rules for seeing frameworks. Since 1.0.
        ///
        /// Field `view_frameworks` = 16.
        pub view_frameworks: Vec<ViewFramework>,
        /// Rules for seeing tasks. Since 1.0.
        ///
        /// Field `view_tasks` = 17.
        pub view_tasks: Vec<ViewTask>,
        /// Rules for seeing executors. Since 1.0.
        ///
        /// Field `view_executors` = 18.
        pub view_executors: Vec<ViewExecutor>,
        /// Rules for reading sandboxes. Since 1.0.
        ///
        /// Field `access_sandboxes` = 19.
        pub access_sandboxes: Vec<AccessSandbox>,
        /// Rules for reading the logs of master and agent. Since 1.0.
        ///
        /// Field `access_mesos_logs` = 20.
        pub access_mesos_logs: Vec<AccessMesosLog>,
        /// Rules for seeing roles and weights. Since 1.0.
        ///
        /// Field `view_roles` = 21.
        pub view_roles: Vec<ViewRole>,
        /// Rules for seeing command line flags. Since 1.0.
        ///
        /// Field `view_flags` = 22.
        pub view_flags: Vec<ViewFlags>,
        /// Rules for the user of a nested container; the next list is consulted too. Since 1.2.
        ///
        /// Field `launch_nested_containers_as_user` = 23.
        pub launch_nested_containers_as_user: Vec<LaunchNestedContainerAsUser>,
        /// Rules for the parent of a nested container; the list before is consulted too. Since
        /// 1.2.
        ///
        /// Field `launch_nested_containers_under_parent_with_user` = 24.
        pub launch_nested_containers_under_parent_with_user: Vec<LaunchNestedContainerUnderParentWithUser>,
        /// Rules for killing nested containers. Since 1.2.
        ///
        /// Field `kill_nested_containers` = 25.
        pub kill_nested_containers: Vec<KillNestedContainer>,
        /// Rules for waiting for nested containers. Since 1.2.
        ///
        /// Field `wait_nested_containers` = 26.
        pub wait_nested_containers: Vec<WaitNestedContainer>,
        /// Rules for the user of a nested session; the next list is consulted too. Since 1.2.
        ///
        /// Field `launch_nested_container_sessions_as_user` = 27.
        pub launch_nested_container_sessions_as_user: Vec<LaunchNestedContainerSessionAsUser>,
        /// Rules for the parent of a nested session; the list before is consulted too. Since
        /// 1.2.
        ///
        /// Field `launch_nested_container_sessions_under_parent_with_user` = 28.
        pub launch_nested_container_sessions_under_parent_with_user: Vec<LaunchNestedContainerSessionUnderParentWithUser>,
        /// Rules for feeding the input of containers. Since 1.2.
        ///
        /// Field `attach_containers_input` = 29.
        pub attach_containers_input: Vec<AttachContainerInput>,
        /// Rules for following the output of containers. Since 1.2.
        ///
        /// Field `attach_containers_output` = 30.
        pub attach_containers_output: Vec<AttachContainerOutput>,
        /// Rules for seeing containers. Since 1.2.
        ///
        /// Field `view_containers` = 31.
        pub view_containers: Vec<ViewContainer>,
        /// Rules for changing the log level. Since 1.2.
        ///
        /// Field `set_log_level` = 32.
        pub set_log_level: Vec<SetLogLevel>,
        /// Rules for removing nested containers. Since 1.3.
        ///
        /// Field `remove_nested_containers` = 33.
        pub remove_nested_containers: Vec<RemoveNestedContainer>,
        /// Rules for registering agents. Since 1.3.
        ///
        /// Field `register_agents` = 34.
        pub register_agents: Vec<RegisterAgent>,
        /// Rules for replacing the maintenance schedule. Since 1.4.
        ///
        /// Field `update_maintenance_schedules` = 35.
        pub update_maintenance_schedules: Vec<UpdateMaintenanceSchedule>,
        /// Rules for seeing the maintenance schedule. Since 1.4.
        ///
        /// Field `get_maintenance_schedules` = 36.
        pub get_maintenance_schedules: Vec<GetMaintenanceSchedule>,
        /// Rules for starting maintenance. Since 1.4.
        ///
        /// Field `start_maintenances` = 37.
        pub start_maintenances: Vec<StartMaintenance>,
        /// Rules for ending maintenance. Since 1.4.
        ///
        /// Field `stop_maintenances` = 38.
        pub stop_maintenances: Vec<StopMaintenance>,
        /// Rules for seeing the maintenance status. Since 1.4.
        ///
        /// Field `get_maintenance_statuses` = 39.
        pub get_maintenance_statuses: Vec<GetMaintenanceStatus>,
        /// Rules for declaring agents gone. Since 1.5.
        ///
        /// Field `mark_agents_gone` = 40.
        pub mark_agents_gone: Vec<MarkAgentGone>,
        /// Rules for launching standalone containers. Since 1.5.
        ///
        /// Field `launch_standalone_containers` = 41.
        pub launch_standalone_containers: Vec<LaunchStandaloneContainer>,
        /// Rules for killing standalone containers. Since 1.5.
        ///
        /// Field `kill_standalone_containers` = 42.
        pub kill_standalone_containers: Vec<KillStandaloneContainer>,
        /// Rules for waiting for standalone containers. Since 1.5.
        ///
        /// Field `wait_standalone_containers` = 43.
        pub wait_standalone_containers: Vec<WaitStandaloneContainer>,
        /// Rules for removing standalone containers. Since 1.5.
        ///
        /// Field `remove_standalone_containers` = 44.
        pub remove_standalone_containers: Vec<RemoveStandaloneContainer>,
        /// Rules for changing resource provider configurations. Since 1.5.
        ///
        /// Field `modify_resource_provider_configs` = 45.
        pub modify_resource_provider_configs: Vec<ModifyResourceProviderConfig>,
        /// Rules for seeing standalone containers. Since 1.5.
        ///
        /// Field `view_standalone_containers` = 46.
        pub view_standalone_containers: Vec<ViewStandaloneContainer>,
        /// Rules for deleting unused images. Since 1.5.
        ///
        /// Field `prune_images` = 47.
        pub prune_images: Vec<PruneImages>,
        /// Rules for growing and shrinking persistent volumes. Since 1.6.
        ///
        /// Field `resize_volumes` = 48.
        pub resize_volumes: Vec<ResizeVolume>,
        /// Rules for creating block disks. Since 1.7.
        ///
        /// Field `create_block_disks` = 49.
        pub create_block_disks: Vec<CreateBlockDisk>,
        /// Rules for destroying block disks. Since 1.7.
        ///
        /// Field `destroy_block_disks` = 50.
        pub destroy_block_disks: Vec<DestroyBlockDisk>,
        /// Rules for creating mount disks. Since 1.7.
        ///
        /// Field `create_mount_disks` = 51.
        pub create_mount_disks: Vec<CreateMountDisk>,
        /// Rules for destroying mount disks. Since 1.7.
        ///
        /// Field `destroy_mount_disks` = 52.
        pub destroy_mount_disks: Vec<DestroyMountDisk>,
        /// Rules for seeing resource providers. Since 1.7.
        ///
        /// Field `view_resource_providers` = 53.
        pub view_resource_providers: Vec<ViewResourceProvider>,
        /// Rules for declaring resource providers gone. Since 1.8.
        ///
        /// Field `mark_resource_providers_gone` = 54.
        pub mark_resource_providers_gone: Vec<MarkResourceProvidersGone>,
        /// Rules for destroying raw disks. Since 1.7.3.
        ///
        /// Field `destroy_raw_disks` = 55.
        pub destroy_raw_disks: Vec<DestroyRawDisk>,
        /// Rules for draining agents. Since 1.9.
        ///
        /// Field `drain_agents` = 56.
        pub drain_agents: Vec<DrainAgent>,
        /// Rules for deactivating agents. Since 1.9.
        ///
        /// Field `deactivate_agents` = 57.
        pub deactivate_agents: Vec<DeactivateAgent>,
        /// Rules for reactivating agents. Since 1.9.
        ///
        /// Field `reactivate_agents` = 58.
        pub reactivate_agents: Vec<ReactivateAgent>,
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
    pub fn permissive(&self) -> bool {
        self.permissive.unwrap_or(true)
    }
}
