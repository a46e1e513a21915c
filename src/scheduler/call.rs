//! Calls of a scheduler to the master.

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::{
    AgentId, ExecutorId, Filters, FrameworkId, FrameworkInfo, KillPolicy, OfferId, OperationId,
    ResourceProviderId, TaskId,
};

message! {
    /// Call of a scheduler to the master; each is one HTTP request. `TEARDOWN` has no body, and
    /// `REVIVE` and `SUPPRESS` work without theirs. The master answers success by 202 without a
    /// body, `SUBSCRIBE` and `UPDATE_FRAMEWORK` by 200.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = v1::scheduler::Call {
        /// Framework that speaks. Unset in the first `SUBSCRIBE` of a new framework, required in
        /// all other calls.
        pub framework_id: Option<FrameworkId> = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in v1::scheduler::Call {
        tag r#type: Option<Type> = 2 "type",
        /// Opens the event stream; the only call possible before `SUBSCRIBED`.
        Subscribe(Subscribe) = subscribe = 3,
        /// Ends the framework: kills its tasks and executors and forgets it. No body.
        Teardown,
        /// Uses offers.
        Accept(Accept) = accept = 4,
        /// Gives offers back unused.
        Decline(Decline) = decline = 5,
        /// Agrees to free resources. Since 1.0.
        AcceptInverseOffers(AcceptInverseOffers) = accept_inverse_offers = 13,
        /// Cannot promise to free resources. Since 1.0.
        DeclineInverseOffers(DeclineInverseOffers) = decline_inverse_offers = 14,
        /// Asks for offers again: drops filters and ends suppression. The body came with 1.2; an
        /// unset one revives all roles.
        Revive(Option<Revive>) = revive = 15,
        /// Kills a task.
        Kill(Kill) = kill = 6,
        /// Ends an executor.
        Shutdown(Shutdown) = shutdown = 7,
        /// Confirms a task status.
        Acknowledge(Acknowledge) = acknowledge = 8,
        /// Confirms an operation status. Since 1.5.
        AcknowledgeOperationStatus(AcknowledgeOperationStatus) = acknowledge_operation_status = 17,
        /// Asks for task statuses.
        Reconcile(Reconcile) = reconcile = 9,
        /// Asks for operation statuses. Since 1.5.
        ReconcileOperations(ReconcileOperations) = reconcile_operations = 18,
        /// Sends data to an executor.
        Message(Message) = message = 10,
        /// Asks the allocator for resources.
        Request(Request) = request = 11,
        /// Asks for no more offers. Since 0.25. The body came with 1.2; an unset one suppresses
        /// all roles.
        Suppress(Option<Suppress>) = suppress = 16,
        /// Changes the framework while subscribed. Since 1.9.
        UpdateFramework(UpdateFramework) = update_framework = 19,
    }
}

open_enum! {
    /// Tells calls apart; each value but `UNKNOWN` and `TEARDOWN` has a body of its own.
    pub enum Type = v1::scheduler::call::Type {
        /// Value of an unset `type`. It has no body, and the master refuses it. Since 1.0.
        Unknown = 0 "UNKNOWN",
        /// Opens the event stream. Body `subscribe`; the only call possible before
        /// `SUBSCRIBED`.
        Subscribe = 1 "SUBSCRIBE",
        /// Ends the framework: kills its tasks and executors and forgets it. No body.
        Teardown = 2 "TEARDOWN",
        /// Uses offers. Body `accept`.
        Accept = 3 "ACCEPT",
        /// Gives offers back unused. Body `decline`.
        Decline = 4 "DECLINE",
        /// Agrees to free resources. Body `accept_inverse_offers`. Since 1.0.
        AcceptInverseOffers = 13 "ACCEPT_INVERSE_OFFERS",
        /// Cannot promise to free resources. Body `decline_inverse_offers`. Since 1.0.
        DeclineInverseOffers = 14 "DECLINE_INVERSE_OFFERS",
        /// Asks for offers again: drops filters and ends suppression. Body `revive` is
        /// optional.
        Revive = 5 "REVIVE",
        /// Kills a task. Body `kill`.
        Kill = 6 "KILL",
        /// Ends an executor. Body `shutdown`.
        Shutdown = 7 "SHUTDOWN",
        /// Confirms a task status. Body `acknowledge`.
        Acknowledge = 8 "ACKNOWLEDGE",
        /// Confirms an operation status. Body `acknowledge_operation_status`. Since 1.5.
        AcknowledgeOperationStatus = 15 "ACKNOWLEDGE_OPERATION_STATUS",
        /// Asks for task statuses. Body `reconcile`, needed even when it is empty.
        Reconcile = 9 "RECONCILE",
        /// Asks for operation statuses. Body `reconcile_operations`. Since 1.5.
        ReconcileOperations = 16 "RECONCILE_OPERATIONS",
        /// Sends data to an executor. Body `message`.
        Message = 10 "MESSAGE",
        /// Asks the allocator for resources. Body `request`.
        Request = 11 "REQUEST",
        /// Asks for no more offers. Body `suppress` is optional. Since 0.25.
        Suppress = 12 "SUPPRESS",
        /// Changes the framework while subscribed. Body `update_framework`. Since 1.9.
        UpdateFramework = 17 "UPDATE_FRAMEWORK",
    }
}

message! {
    /// Body of `SUBSCRIBE`: registers the framework, or resumes it after a disconnection or
    /// failover. The form of package `mesos` numbers its fields differently and has a
    /// `force` flag, as v1 had in 0.24 to 0.27 (bool, number 2).
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribe = v1::scheduler::call::Subscribe {
        /// The framework. Its `id` must equal `Call.framework_id`: both unset to register as
        /// new, both set to resume.
        pub framework_info: FrameworkInfo = 1,
        /// Roles of the framework for which no offers are wanted at first. Empty means offers
        /// for all. Since 1.4; number 3 in package `mesos`.
        pub suppressed_roles: Vec<String> = 2,
        /// Limits which agents are offered. Unset means no limits. Since 1.11; number 4 in
        /// package `mesos`.
        pub offer_constraints: Option<crate::scheduler::OfferConstraints> = 3,
    }
}

message! {
    /// Body of `ACCEPT`: runs operations on the offered resources. Resources that they leave over
    /// are declined with `filters`, and an offer can be accepted only once.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Accept = v1::scheduler::call::Accept {
        /// Offers to use together; no duplicates, all of one agent and allocated to one role.
        pub offer_ids: Vec<OfferId> = 1,
        /// Operations, applied in this order, each to what the ones before it left. None is
        /// the same as `DECLINE`.
        pub operations: Vec<crate::offer::Operation> = 2,
        /// How long the unused resources should not be offered to the framework again. Unset
        /// means the default of `Filters`, 5 seconds.
        pub filters: Option<Filters> = 3,
    }
}

message! {
    /// Body of `DECLINE`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Decline = v1::scheduler::call::Decline {
        /// Offers to give back.
        pub offer_ids: Vec<OfferId> = 1,
        /// How long their resources should not be offered to the framework again. Unset means
        /// the default of `Filters`, 5 seconds.
        pub filters: Option<Filters> = 2,
    }
}

message! {
    /// Body of `ACCEPT_INVERSE_OFFERS`: the scheduler expects to vacate the resources in
    /// time. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AcceptInverseOffers = v1::scheduler::call::AcceptInverseOffers {
        /// Inverse offers that are agreed to.
        pub inverse_offer_ids: Vec<OfferId> = 1,
        /// How long the same resources should not be asked for again. Unset means 5 seconds.
        pub filters: Option<Filters> = 2,
    }
}

message! {
    /// Body of `DECLINE_INVERSE_OFFERS`: the scheduler may fail to vacate the resources in
    /// time. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeclineInverseOffers = v1::scheduler::call::DeclineInverseOffers {
        /// Inverse offers that are not agreed to.
        pub inverse_offer_ids: Vec<OfferId> = 1,
        /// How long the same resources should not be asked for again. Unset means 5 seconds.
        pub filters: Option<Filters> = 2,
    }
}

message! {
    /// Body of `REVIVE`, which before 1.2 had none.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Revive = v1::scheduler::call::Revive {
        /// Roles to revive. Empty, like an absent body, means all roles of the framework. A
        /// single `role` in 1.2, a list since 1.3, alike on the wire.
        pub roles: Vec<String> = 1,
    }
}

message! {
    /// Body of `KILL`. The kill goes on to the executor, which answers with a terminal
    /// status; if the master does not know the task, it sends a status itself.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Kill = v1::scheduler::call::Kill {
        /// Task to kill.
        pub task_id: TaskId = 1,
        /// Agent the task runs on, if the scheduler knows it. Named `slave_id` in package
        /// `mesos`.
        pub agent_id: Option<AgentId> = 2,
        /// Replaces the kill policy of the task, also for a kill already under way. Unset
        /// keeps it. Since 1.0.
        pub kill_policy: Option<KillPolicy> = 3,
    }
}

message! {
    /// Body of `SHUTDOWN`. The executor is told to kill its tasks and exit; after its grace
    /// period the agent destroys the container.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Shutdown = v1::scheduler::call::Shutdown {
        /// Executor to end.
        pub executor_id: ExecutorId = 1,
        /// Agent it runs on. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 2,
    }
}

message! {
    /// Body of `ACKNOWLEDGE`: the scheduler has dealt with an `UPDATE` whose status had a
    /// `uuid`, and the agent can stop repeating it.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Acknowledge = v1::scheduler::call::Acknowledge {
        /// The `agent_id` of the status. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// The `task_id` of the status.
        pub task_id: TaskId = 2,
        /// The `uuid` of the status: 16 raw bytes, anything else is rejected.
        pub uuid: Bytes = 3,
    }
}

message! {
    /// Body of `ACKNOWLEDGE_OPERATION_STATUS`: the scheduler has dealt with an
    /// `UPDATE_OPERATION_STATUS` whose status had a `uuid`. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AcknowledgeOperationStatus = v1::scheduler::call::AcknowledgeOperationStatus {
        /// The `agent_id` of the status. Optional in the schema, but the master requires it.
        /// Named `slave_id` in package `mesos`.
        pub agent_id: Option<AgentId> = 1,
        /// The `resource_provider_id` of the status. Unset when the resources belong to the
        /// agent itself.
        pub resource_provider_id: Option<ResourceProviderId> = 2,
        /// The `uuid` of the status: 16 raw bytes, anything else is rejected.
        pub uuid: Bytes = 3,
        /// The operation, as named by the framework.
        pub operation_id: OperationId = 4,
    }
}

message! {
    /// Body of `RECONCILE`: asks the master to send an `UPDATE` with the latest known
    /// status, without `uuid`, of each task listed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Reconcile = v1::scheduler::call::Reconcile {
        /// Tasks asked about. Empty asks for all tasks of the framework that the master knows
        /// (implicit reconciliation).
        pub tasks: Vec<reconcile::Task> = 1,
    }
}

message! {
    /// Body of `RECONCILE_OPERATIONS`: like `Reconcile`, for operations with an id. The
    /// answers are `UPDATE_OPERATION_STATUS` events, in 1.6 and 1.7 a `Response`. Since 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ReconcileOperations = v1::scheduler::call::ReconcileOperations {
        /// Operations asked about. Empty asks for all operations of the framework that the
        /// master knows.
        pub operations: Vec<reconcile_operations::Operation> = 1,
    }
}

message! {
    /// Body of `MESSAGE`: data for an executor, passed on unread and without any promise of
    /// delivery.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Message = v1::scheduler::call::Message {
        /// Agent on which the executor runs. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// Executor to send the data to.
        pub executor_id: ExecutorId = 2,
        /// The bytes to deliver.
        pub data: Bytes = 3,
    }
}

message! {
    /// Body of `REQUEST`. The built-in allocator ignores it; an allocator module may not.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Request = v1::scheduler::call::Request {
        /// Resources wanted, each possibly of a certain agent.
        pub requests: Vec<crate::Request> = 1,
    }
}

message! {
    /// Body of `SUPPRESS`, which before 1.2 had none. `REVIVE` ends the suppression.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Suppress = v1::scheduler::call::Suppress {
        /// Roles to suppress. Empty, like an absent body, means all roles of the framework. A
        /// single `role` in 1.2, a list since 1.3, alike on the wire.
        pub roles: Vec<String> = 1,
    }
}

message! {
    /// Body of `UPDATE_FRAMEWORK`: puts new values in place of those given at `SUBSCRIBE`,
    /// all or none. The master answers 200 when they are applied. Since 1.9.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateFramework = v1::scheduler::call::UpdateFramework {
        /// The whole new description, not a difference. Its `id` must equal
        /// `Call.framework_id`; `principal`, `user` and `checkpoint` must not change.
        pub framework_info: FrameworkInfo = 1,
        /// The new set of suppressed roles, among the new roles of the framework. Empty means
        /// that none is suppressed.
        pub suppressed_roles: Vec<String> = 2,
        /// The new constraints. Unset removes those in force. Since 1.11.
        pub offer_constraints: Option<crate::scheduler::OfferConstraints> = 3,
    }
}

/// Types nested in `Call.Reconcile`.
pub mod reconcile {
    use crate::codec::message;
    use crate::{AgentId, TaskId};

    message! {
        /// A task asked about.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Task = v1::scheduler::call::reconcile::Task {
            /// The task. An unknown one is reported as `TASK_LOST`, or more precisely to a
            /// partition-aware framework (`TASK_UNKNOWN`, `TASK_UNREACHABLE` and others).
            pub task_id: TaskId = 1,
            /// Agent the task was launched on. If set, the state of that agent refines the
            /// answer. Named `slave_id` in package `mesos`.
            pub agent_id: Option<AgentId> = 2,
        }
    }
}

/// Types nested in `Call.ReconcileOperations`.
pub mod reconcile_operations {
    use crate::codec::message;
    use crate::{AgentId, OperationId, ResourceProviderId};

    message! {
        /// An operation asked about.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Operation = v1::scheduler::call::reconcile_operations::Operation {
            /// The operation, as named by the framework.
            pub operation_id: OperationId = 1,
            /// Agent whose resources it changes. If set, the state of that agent refines the
            /// answer; else an unknown operation is `OPERATION_UNKNOWN`. Named `slave_id` in
            /// package `mesos`.
            pub agent_id: Option<AgentId> = 2,
            /// Resource provider whose resources it changes. Unset for the agent's own.
            pub resource_provider_id: Option<ResourceProviderId> = 3,
        }
    }
}

/// Constructors of the calls. Optional fields of a body are set by writing the body out: `Call {
/// framework_id, kind: CallKind::Kill(body) }`.
///
/// ```
/// use mesos_types::offer::Operation;
/// use mesos_types::scheduler::Call;
/// use mesos_types::{CommandInfo, Offer, Resource, TaskInfo};
///
/// fn greet(offer: Offer) -> Call {
///     let task = TaskInfo::new("hello", "hello-1", offer.agent_id)
///         .with_command(CommandInfo::shell("echo hello"))
///         .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
///     Call::accept(offer.framework_id, [offer.id], [Operation::launch([task])], None)
/// }
/// ```
impl Call {
    fn by(framework_id: FrameworkId, kind: CallKind) -> Self {
        Call { framework_id: Some(framework_id), kind }
    }

    /// Opens the event stream: registers the framework as new or, if `framework_info` has an
    /// `id`, resumes it. The call then carries the same ID.
    #[inline]
    pub fn subscribe(framework_info: FrameworkInfo) -> Self {
        Call {
            framework_id: framework_info.id.clone(),
            kind: CallKind::Subscribe(Subscribe::new(framework_info)),
        }
    }

    /// Ends the framework with all its tasks and executors.
    #[inline]
    pub fn teardown(framework_id: FrameworkId) -> Self {
        Call::by(framework_id, CallKind::Teardown)
    }

    /// Uses offers of one agent. The operations are applied in order; resources that they leave
    /// over are not offered again for as long as `filters` say, 5 seconds without any.
    #[inline]
    pub fn accept(
        framework_id: FrameworkId,
        offer_ids: impl IntoIterator<Item = OfferId>,
        operations: impl IntoIterator<Item = crate::offer::Operation>,
        filters: Option<Filters>,
    ) -> Self {
        let offer_ids = offer_ids.into_iter().collect();
        let operations = operations.into_iter().collect();
        Call::by(framework_id, CallKind::Accept(Accept { offer_ids, operations, filters }))
    }

    /// Gives offers back. Their resources are not offered again for as long as `filters` say,
    /// 5 seconds without any.
    #[inline]
    pub fn decline(
        framework_id: FrameworkId,
        offer_ids: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> Self {
        let offer_ids = offer_ids.into_iter().collect();
        Call::by(framework_id, CallKind::Decline(Decline { offer_ids, filters }))
    }

    /// Agrees to free resources. They are not asked for again for as long as `filters` say, 5
    /// seconds without any.
    #[inline]
    pub fn accept_inverse_offers(
        framework_id: FrameworkId,
        inverse_offer_ids: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> Self {
        let inverse_offer_ids = inverse_offer_ids.into_iter().collect();
        let body = AcceptInverseOffers { inverse_offer_ids, filters };
        Call::by(framework_id, CallKind::AcceptInverseOffers(body))
    }

    /// Does not promise to free resources. They are not asked for again for as long as
    /// `filters` say, 5 seconds without any.
    #[inline]
    pub fn decline_inverse_offers(
        framework_id: FrameworkId,
        inverse_offer_ids: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> Self {
        let inverse_offer_ids = inverse_offer_ids.into_iter().collect();
        let body = DeclineInverseOffers { inverse_offer_ids, filters };
        Call::by(framework_id, CallKind::DeclineInverseOffers(body))
    }

    /// Asks for offers again, for these roles or, if there are none, for all of the framework.
    /// In the latter case the call has no body.
    #[inline]
    pub fn revive(framework_id: FrameworkId, roles: impl IntoIterator<Item = String>) -> Self {
        let roles: Vec<String> = roles.into_iter().collect();
        let body = (!roles.is_empty()).then_some(Revive { roles });
        Call::by(framework_id, CallKind::Revive(body))
    }

    /// Asks for no more offers, for these roles or, if there are none, for all of the
    /// framework. In the latter case the call has no body.
    #[inline]
    pub fn suppress(framework_id: FrameworkId, roles: impl IntoIterator<Item = String>) -> Self {
        let roles: Vec<String> = roles.into_iter().collect();
        let body = (!roles.is_empty()).then_some(Suppress { roles });
        Call::by(framework_id, CallKind::Suppress(body))
    }

    /// Kills a task by its own kill policy. The agent may be left out if it is not known.
    #[inline]
    pub fn kill(framework_id: FrameworkId, task_id: TaskId, agent_id: Option<AgentId>) -> Self {
        Call::by(framework_id, CallKind::Kill(Kill { task_id, agent_id, kill_policy: None }))
    }

    /// Ends an executor on an agent, with its tasks.
    #[inline]
    pub fn shutdown(framework_id: FrameworkId, executor_id: ExecutorId, agent_id: AgentId) -> Self {
        Call::by(framework_id, CallKind::Shutdown(Shutdown { executor_id, agent_id }))
    }

    /// Confirms a task status; see
    /// [`TaskStatus::acknowledgement`](crate::TaskStatus::acknowledgement).
    #[inline]
    pub fn acknowledge(framework_id: FrameworkId, acknowledgement: Acknowledge) -> Self {
        Call::by(framework_id, CallKind::Acknowledge(acknowledgement))
    }

    /// Confirms an operation status; see
    /// [`OperationStatus::acknowledgement`](crate::OperationStatus::acknowledgement).
    #[inline]
    pub fn acknowledge_operation_status(
        framework_id: FrameworkId,
        acknowledgement: AcknowledgeOperationStatus,
    ) -> Self {
        Call::by(framework_id, CallKind::AcknowledgeOperationStatus(acknowledgement))
    }

    /// Asks for the latest status of these tasks or, if there are none, of all of the framework
    /// that the master knows.
    #[inline]
    pub fn reconcile(
        framework_id: FrameworkId,
        tasks: impl IntoIterator<Item = reconcile::Task>,
    ) -> Self {
        let tasks = tasks.into_iter().collect();
        Call::by(framework_id, CallKind::Reconcile(Reconcile { tasks }))
    }

    /// Asks for the latest status of these operations or, if there are none, of all of the
    /// framework that the master knows.
    #[inline]
    pub fn reconcile_operations(
        framework_id: FrameworkId,
        operations: impl IntoIterator<Item = reconcile_operations::Operation>,
    ) -> Self {
        let operations = operations.into_iter().collect();
        let body = ReconcileOperations { operations };
        Call::by(framework_id, CallKind::ReconcileOperations(body))
    }

    /// Sends data to an executor on an agent.
    #[inline]
    pub fn message(
        framework_id: FrameworkId,
        agent_id: AgentId,
        executor_id: ExecutorId,
        data: impl Into<Bytes>,
    ) -> Self {
        let body = Message { agent_id, executor_id, data: data.into() };
        Call::by(framework_id, CallKind::Message(body))
    }

    /// Asks the allocator for resources, which the built-in one ignores.
    #[inline]
    pub fn request(
        framework_id: FrameworkId,
        requests: impl IntoIterator<Item = crate::Request>,
    ) -> Self {
        let requests = requests.into_iter().collect();
        Call::by(framework_id, CallKind::Request(Request { requests }))
    }

    /// Changes the framework. The call carries the ID in `framework_info`, without which the
    /// master refuses it. No role is suppressed afterwards, and no constraint is in force.
    #[inline]
    pub fn update_framework(framework_info: FrameworkInfo) -> Self {
        Call {
            framework_id: framework_info.id.clone(),
            kind: CallKind::UpdateFramework(UpdateFramework::new(framework_info)),
        }
    }
}
