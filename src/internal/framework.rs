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
        ///
        /// Field `framework` = 1.
        pub framework: FrameworkInfo,
    }
}

message! {
    /// Registration of a framework that has an ID already, after a change of master or a
    /// restart of the scheduler. Later drivers send a `SUBSCRIBE` call instead, but masters
    /// still accept this.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReregisterFrameworkMessage = internal::ReregisterFrameworkMessage {
        /// The framework; its `id` must be set.
        ///
        /// Field `framework` = 2.
        pub framework: FrameworkInfo,
        /// True when a new scheduler process takes the framework over, false when the same one
        /// comes back.
        ///
        /// Field `failover` = 3.
        pub failover: bool,
    }
}

message! {
    /// The master tells the scheduler driver that the framework is registered.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkRegisteredMessage = internal::FrameworkRegisteredMessage {
        /// ID of the framework, chosen by the master and to be used from now on.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// The leading master.
        ///
        /// Field `master_info` = 2.
        pub master_info: MasterInfo,
    }
}

message! {
    /// The master tells the scheduler driver that the framework is registered again.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkReregisteredMessage = internal::FrameworkReregisteredMessage {
        /// ID of the framework, the same as before.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// The leading master.
        ///
        /// Field `master_info` = 2.
        pub master_info: MasterInfo,
    }
}

message! {
    /// Ends a framework for good: the master kills its executors and tasks. From the scheduler
    /// driver; later drivers send a `TEARDOWN` call.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UnregisterFrameworkMessage = internal::UnregisterFrameworkMessage {
        /// Framework to end.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
    }
}

message! {
    /// Sent to the master by a scheduler driver that aborts: the framework gets no more offers
    /// and loses the open ones, while its tasks run on.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeactivateFrameworkMessage = internal::DeactivateFrameworkMessage {
        /// Framework to put to rest.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
    }
}

message! {
    /// The master tells the agents that a framework changed or that its scheduler has a new
    /// address.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateFrameworkMessage = internal::UpdateFrameworkMessage {
        /// The framework.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
        /// libprocess address of the scheduler driver. Unset or empty for schedulers on HTTP;
        /// required up to 0.23.
        ///
        /// Field `pid` = 2.
        pub pid: Option<String>,
        /// The framework as it is now. Since 1.3.
        ///
        /// Field `framework_info` = 3.
        pub framework_info: Option<Box<FrameworkInfo>>,
    }
}

message! {
    /// The master tells an agent to shut down all executors of a framework.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ShutdownFrameworkMessage = internal::ShutdownFrameworkMessage {
        /// Framework whose executors shall end.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
    }
}

message! {
    /// Tells a scheduler driver that its framework cannot register or stay registered; the
    /// driver aborts. Mostly from the master.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkErrorMessage = internal::FrameworkErrorMessage {
        /// What is wrong, for people.
        ///
        /// Field `message` = 2.
        pub message: String,
    }
}

message! {
    /// A master tells itself that a framework's failover timeout is over. Removed after 0.20;
    /// still decoded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FrameworkExpiredMessage = internal::FrameworkExpiredMessage {
        /// The framework.
        ///
        /// Field `framework_id` = 1.
        pub framework_id: FrameworkId,
    }
}

message! {
    /// Asks the master to run a scheduler. A leftover of early releases; masters always
    /// refuse.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SubmitSchedulerRequest = internal::SubmitSchedulerRequest {
        /// Name of the scheduler.
        ///
        /// Field `name` = 1.
        pub name: String,
    }
}

message! {
    /// Answer of the master to `SubmitSchedulerRequest`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SubmitSchedulerResponse = internal::SubmitSchedulerResponse {
        /// Whether the request is granted; in practice always false.
        ///
        /// Field `okay` = 1.
        pub okay: bool,
    }
}
