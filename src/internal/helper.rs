//! Programs beside the agent: the project daemon of Solaris, and modules with hooks.

use crate::Parameters;
use crate::codec::message;

message! {
    /// The project daemon of a project registers with the agent, on Solaris. Removed after
    /// 0.20; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RegisterProjdMessage = internal::RegisterProjdMessage {
        /// Name of the project.
        pub project: String = 1,
    }
}

message! {
    /// The project daemon tells the agent, on Solaris, that a project is ready for use.
    /// Removed after 0.20; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ProjdReadyMessage = internal::ProjdReadyMessage {
        /// Name of the project.
        pub project: String = 1,
    }
}

message! {
    /// The agent, on Solaris, tells the project daemon of a project its new resources. Removed
    /// after 0.20; still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ProjdUpdateResourcesMessage = internal::ProjdUpdateResourcesMessage {
        /// The resources, by name.
        pub parameters: Option<Parameters> = 1,
    }
}

message! {
    /// A module tells that one of its hooks ran; used by tests. Since 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HookExecuted = internal::HookExecuted {
        /// Name of the module.
        pub module: Option<String> = 1,
    }
}
