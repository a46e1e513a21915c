//! Frameworks: their registration with the master, and what master and agents tell each
//! other about them.

use crate::codec::message;
use crate::{FrameworkId, FrameworkInfo, MasterInfo};

message! {
    /// First registration of a framework, from the scheduler driver to the master; answered by
    /// `FrameworkRegisteredMessage`. Later drivers send a `SUBSCRIBE` call instead, but
    /// masters still accept this.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RegisterFrameworkMessage = internal::RegisterFrameworkMessage {
        /// The framework; its `id` must be unset or empty.
        pub framework: FrameworkInfo = 1,
    }
}

message! {
    /// Registration of a framework that has an ID already, after a change of master or a
    /// restart of the scheduler. Later drivers send a `SUBSCRIBE` call instead, but masters
    /// still accept this.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReregisterFrameworkMessage = internal::ReregisterFrameworkMessage {
        /// The framework; its `id` must be set.
        pub framework: FrameworkInfo = 2,
        /// True when a new scheduler process takes the framework over, false when the same one
        /// comes back.
        pub failover: bool = 3,
    }
}

message! {
    /// The master tells the scheduler driver that the framework is registered.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkRegisteredMessage = internal::FrameworkRegisteredMessage {
        /// ID of the framework, chosen by the master and to be used from now on.
        pub framework_id: FrameworkId = 1,
        /// The leading master.
        pub master_info: MasterInfo = 2,
    }
}

message! {
    /// The master tells the scheduler driver that the framework is registered again.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkReregisteredMessage = internal::FrameworkReregisteredMessage {
        /// ID of the framework, the same as before.
        pub framework_id: FrameworkId = 1,
        /// The leading master.
        pub master_info: MasterInfo = 2,
    }
}

message! {
    /// Ends a framework for good: the master kills its executors and tasks. From the scheduler
    /// driver; later drivers send a `TEARDOWN` call.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnregisterFrameworkMessage = internal::UnregisterFrameworkMessage {
        /// Framework to end.
        pub framework_id: FrameworkId = 1,
    }
}

message! {
    /// Sent to the master by a scheduler driver that aborts: the framework gets no more offers
    /// and loses the open ones, while its tasks run on.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeactivateFrameworkMessage = internal::DeactivateFrameworkMessage {
        /// Framework to put to rest.
        pub framework_id: FrameworkId = 1,
    }
}

message! {
    /// The master tells the agents that a framework changed or that its scheduler has a new
    /// address.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateFrameworkMessage = internal::UpdateFrameworkMessage {
        /// The framework.
        pub framework_id: FrameworkId = 1,
        /// libprocess address of the scheduler driver. Unset or empty for schedulers on HTTP;
        /// required up to 0.23.
        pub pid: Option<String> = 2,
        /// The framework as it is now. Since 1.3.
        pub framework_info: Option<Box<FrameworkInfo>> = 3,
    }
}

message! {
    /// The master tells an agent to shut down all executors of a framework.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownFrameworkMessage = internal::ShutdownFrameworkMessage {
        /// Framework whose executors shall end.
        pub framework_id: FrameworkId = 1,
    }
}

message! {
    /// Tells a scheduler driver that its framework cannot register or stay registered; the
    /// driver aborts. Mostly from the master.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkErrorMessage = internal::FrameworkErrorMessage {
        /// Explanation of the error, for people.
        pub message: String = 2,
    }
}

message! {
    /// A master tells itself that a framework's failover timeout is over. Removed after 0.20;
    /// still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkExpiredMessage = internal::FrameworkExpiredMessage {
        /// The framework.
        pub framework_id: FrameworkId = 1,
    }
}

message! {
    /// Asks the master to run a scheduler. A leftover of early releases; masters always
    /// refuse.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SubmitSchedulerRequest = internal::SubmitSchedulerRequest {
        /// Name of the scheduler.
        pub name: String = 1,
    }
}

message! {
    /// Answer of the master to `SubmitSchedulerRequest`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SubmitSchedulerResponse = internal::SubmitSchedulerResponse {
        /// Whether the request is granted; in practice always false.
        pub okay: bool = 1,
    }
}
