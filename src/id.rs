//! Identifiers of frameworks, offers, agents, tasks, executors, containers, resource
//! providers and operations, and the UUID that status updates and operations carry.

use bytes::Bytes;

use crate::codec::{message, newtype};

newtype! {
    /// Names a framework. The master assigns it at the first subscription, and the framework
    /// presents it again to reconnect or to fail over to another scheduler.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct FrameworkId(pub String) = v1::FrameworkId.value
}

newtype! {
    /// Names an offer. The master assigns it, and it stays valid until the offer is accepted,
    /// declined or rescinded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct OfferId(pub String) = v1::OfferId.value
}

newtype! {
    /// Names an agent. The master assigns it at registration, and an agent that recovers its
    /// state after a restart keeps it. Package `mesos` (v0) calls this message `SlaveID`.
    #[doc(alias = "SlaveID")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct AgentId(pub String) = v1::AgentId.value
}

newtype! {
    /// Names a task within its framework, which chooses it. It must not be used twice among
    /// active tasks; using it again after the task has ended is allowed but unwise.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct TaskId(pub String) = v1::TaskId.value
}

newtype! {
    /// Names an executor of a framework on one agent; the framework chooses it. An agent runs
    /// at most one executor of a framework under a given ID at any time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ExecutorId(pub String) = v1::ExecutorId.value
}

message! {
    /// Names a container on an agent. The agent makes a random UUID for the container of an
    /// executor run; whoever launches a nested or standalone container chooses its name.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ContainerId = v1::ContainerId {
        /// Own part of the name: 1 to 242 bytes under the rules of the other IDs, and without
        /// dot or space, since the printed form joins the ancestors and this part with dots.
        ///
        /// Field `value` = 1.
        pub value: String,
        /// Container in which this one is nested, to any depth; unset for a container at the top
        /// level. Introduced in 1.1.
        ///
        /// Field `parent` = 2.
        pub parent: Option<Box<ContainerId>>,
    }
}

newtype! {
    /// Names a resource provider, assigned when the provider subscribes for the first time.
    /// Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ResourceProviderId(pub String) = v1::ResourceProviderId.value
}

newtype! {
    /// Names an operation on offered resources, unique within the framework that chooses it.
    /// Setting one asks for operation status updates. Introduced in 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct OperationId(pub String) = v1::OperationId.value
}

newtype! {
    /// Universally unique identifier in binary form. Introduced in 1.5; older fields, such as
    /// `TaskStatus.uuid`, hold the bytes without this wrapper.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Uuid(pub Bytes) = v1::Uuid.value
}
