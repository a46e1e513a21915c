//! Events that the master sends to a scheduler.

use std::time::Duration;

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::model::time;
use crate::{
    AgentId, ExecutorId, FrameworkId, InverseOffer, MasterInfo, Offer, OfferId, OperationStatus,
    TaskStatus,
};

union! {
    /// Event that the master sends to a subscribed scheduler; each is one record of the event
    /// stream. `HEARTBEAT` has no body. In package `mesos`, 0.20 to 0.22 numbered it differently.
    ///
    /// ```
    /// use mesos_types::Codec;
    /// use mesos_types::scheduler::Event;
    ///
    /// fn describe(event: &Event) -> String {
    ///     match event {
    ///         Event::Subscribed(subscribed) => format!("I am {}", subscribed.framework_id),
    ///         Event::Offers(offers) => format!("{} offers", offers.offers.len()),
    ///         Event::Update(update) => {
    ///             format!("{} is {}", update.status.task_id, update.status.state)
    ///         }
    ///         Event::Error(error) => format!("over: {}", error.message),
    ///         _ => "something else".to_owned(),
    ///     }
    /// }
    ///
    /// let bytes = b"\x08\x04\x2a\x0b\x0a\x09\x0a\x05\x0a\x03t-1\x10\x01";
    /// assert_eq!(describe(&Event::decode_exact(bytes)?), "t-1 is TASK_RUNNING");
    /// # Ok::<(), mesos_types::DecodeError>(())
    /// ```
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = v1::scheduler::Event {
        tag r#type: Option<Type> = 1 "type",
        /// The subscription stands; always the first event of a good stream.
        Subscribed(Subscribed) = subscribed = 2,
        /// Resources are on offer.
        Offers(Offers) = offers = 3,
        /// Resources are asked back, for maintenance. Since 1.0.
        InverseOffers(InverseOffers) = inverse_offers = 9,
        /// An offer is withdrawn.
        Rescind(Rescind) = rescind = 4,
        /// An inverse offer is withdrawn. Since 1.0.
        RescindInverseOffer(RescindInverseOffer) = rescind_inverse_offer = 10,
        /// A task has a new status.
        Update(Update) = update = 5,
        /// An offer operation has a new status. Since 1.5.
        UpdateOperationStatus(UpdateOperationStatus) = update_operation_status = 11,
        /// An executor of the framework sent data.
        Message(Message) = message = 6,
        /// An agent was removed or an executor ended.
        Failure(Failure) = failure = 7,
        /// The subscription is refused or over.
        Error(Error) = error = 8,
        /// Sign of life without a body, sent every `Subscribed.heartbeat_interval_seconds`. A
        /// scheduler that gets no event at all for several intervals (five, say) should drop
        /// the connection and subscribe anew, backing off between attempts.
        Heartbeat,
    }
}

open_enum! {
    /// Tells events apart; each value but `UNKNOWN` and `HEARTBEAT` has a body of its own.
    pub enum Type = v1::scheduler::event::Type {
        /// Value of an unset `type`. It has no body, and the master never sends it. Since 1.0.
        Unknown = 0 "UNKNOWN",
        /// The subscription stands; always the first event of a good stream. Body
        /// `subscribed`.
        Subscribed = 1 "SUBSCRIBED",
        /// Resources are on offer. Body `offers`.
        Offers = 2 "OFFERS",
        /// Resources are asked back, for maintenance. Body `inverse_offers`. Since 1.0.
        InverseOffers = 9 "INVERSE_OFFERS",
        /// An offer is withdrawn. Body `rescind`.
        Rescind = 3 "RESCIND",
        /// An inverse offer is withdrawn. Body `rescind_inverse_offer`. Since 1.0.
        RescindInverseOffer = 10 "RESCIND_INVERSE_OFFER",
        /// A task has a new status. Body `update`.
        Update = 4 "UPDATE",
        /// An offer operation has a new status. Body `update_operation_status`. Since 1.5.
        UpdateOperationStatus = 11 "UPDATE_OPERATION_STATUS",
        /// An executor of the framework sent data. Body `message`.
        Message = 5 "MESSAGE",
        /// An agent was removed or an executor ended. Body `failure`.
        Failure = 6 "FAILURE",
        /// The subscription is refused or over. Body `error`.
        Error = 7 "ERROR",
        /// Sign of life without a body, sent every `Subscribed.heartbeat_interval_seconds`. A
        /// scheduler that gets no event at all for several intervals (five, say) should drop
        /// the connection and subscribe anew, backing off between attempts.
        Heartbeat = 8 "HEARTBEAT",
    }
}

message! {
    /// Body of `SUBSCRIBED`: the master's answer to a `SUBSCRIBE` call.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Subscribed = v1::scheduler::event::Subscribed {
        /// Identifier of the framework: newly assigned when the call had none, else the same
        /// one. All later calls must carry it.
        pub framework_id: FrameworkId = 1,
        /// Seconds between two `HEARTBEAT` events, 15 with the stock master. Unset when the
        /// master sends no heartbeats.
        pub heartbeat_interval_seconds: Option<f64> = 2,
        /// The leading master that took the subscription. Since 1.1.
        pub master_info: Option<Box<MasterInfo>> = 3,
    }
}

message! {
    /// Body of `OFFERS`. Offered resources count as allocated to the framework until the offer is
    /// accepted, declined or rescinded.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Offers = v1::scheduler::event::Offers {
        /// The offers; each is for resources of one agent, allocated to one role of the
        /// framework.
        pub offers: Vec<Offer> = 1,
        /// Inverse offers, before they had the event `INVERSE_OFFERS`. Only in 0.25 to 0.28;
        /// removed after 0.28, still decoded.
        pub inverse_offers: Vec<InverseOffer> = 2,
    }
}

message! {
    /// Body of `INVERSE_OFFERS`: the master would like resources back before an announced
    /// unavailability. The answer, accept or decline, only tells what the scheduler can
    /// promise. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InverseOffers = v1::scheduler::event::InverseOffers {
        /// The inverse offers; one that lists no resources asks for everything on its agent.
        pub inverse_offers: Vec<InverseOffer> = 1,
    }
}

message! {
    /// Body of `RESCIND`: sent when an offer loses its ground, for instance because the
    /// agent is gone or the offer timed out.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Rescind = v1::scheduler::event::Rescind {
        /// The offer that can no longer be accepted or declined.
        pub offer_id: OfferId = 1,
    }
}

message! {
    /// Body of `RESCIND_INVERSE_OFFER`: like `Rescind`, for an inverse offer. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RescindInverseOffer = v1::scheduler::event::RescindInverseOffer {
        /// The inverse offer that can no longer be answered.
        pub inverse_offer_id: OfferId = 1,
    }
}

message! {
    /// Body of `UPDATE`: a status that an executor, an agent or the master produced.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Update = v1::scheduler::event::Update {
        /// The status. If it has a `uuid` it is repeated until an `ACKNOWLEDGE` call with that
        /// `uuid` arrives; without one it must not be acknowledged.
        pub status: TaskStatus = 1,
    }
}

message! {
    /// Body of `UPDATE_OPERATION_STATUS`: sent only about operations to which the framework
    /// gave an id, and in answer to `RECONCILE_OPERATIONS`. Since 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateOperationStatus = v1::scheduler::event::UpdateOperationStatus {
        /// The status. If it has a `uuid` it is repeated until an
        /// `ACKNOWLEDGE_OPERATION_STATUS` call with that `uuid` arrives.
        pub status: OperationStatus = 1,
    }
}

message! {
    /// Body of `MESSAGE`: data from an executor, passed on unread and without any promise of
    /// delivery.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Message = v1::scheduler::event::Message {
        /// Agent on which the executor runs. Named `slave_id` in package `mesos`.
        pub agent_id: AgentId = 1,
        /// Executor that sent the data.
        pub executor_id: ExecutorId = 2,
        /// The bytes, as the executor gave them.
        pub data: Bytes = 3,
    }
}

message! {
    /// Body of `FAILURE`: an agent left the cluster (only `agent_id` is set), or an executor
    /// ended (`executor_id` is set too). Updates of the tasks and rescinded offers come as
    /// events of their own, in no fixed order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Failure = v1::scheduler::event::Failure {
        /// The lost agent, or the agent of the ended executor. Named `slave_id` in package
        /// `mesos`.
        pub agent_id: Option<AgentId> = 1,
        /// The executor that ended. Unset when a whole agent was lost.
        pub executor_id: Option<ExecutorId> = 2,
        /// How the executor ended: from POSIX agents the raw wait status, to be taken apart
        /// like that of `waitpid`, from Windows agents the exit code. Unset when unknown.
        pub status: Option<i32> = 3,
    }
}

message! {
    /// Body of `ERROR`: sent in place of `SUBSCRIBED` when the framework may not subscribe,
    /// or later when the subscription ends for good, for instance because a newer scheduler
    /// instance took it over.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Error = v1::scheduler::event::Error {
        /// The reason, for people.
        pub message: String = 1,
    }
}

impl Subscribed {
    /// Time between two `HEARTBEAT` events. `None` if unset, when the master sends none, and
    /// if negative, NaN or too large.
    #[inline]
    pub fn heartbeat_interval(&self) -> Option<Duration> {
        time::seconds(self.heartbeat_interval_seconds?)
    }
}
