//! Calls and events of executors: calls of 0.23 and 0.24, events of 0.23 to 0.26.

use crate::ExecutorInfo;
use crate::codec::{message, union};
use crate::executor as today;
use crate::executor::call::{Message, Update};
use crate::legacy::NoCounterpartError;

message! {
    /// Call of an executor to its agent. Today's is [`executor::Call`](crate::executor::Call).
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = legacy::v0_23::executor::Call {
        /// The executor that speaks; it names its framework.
        pub executor_info: ExecutorInfo = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in legacy::v0_23::executor::Call {
        tag r#type: call::Type = 2 "type",
        /// Opens the event stream. No body.
        Subscribe,
        /// Opens the event stream again, after the agent came back.
        Resubscribe(call::Resubscribe) = resubscribe = 3,
        /// Reports the status of a task.
        Update(Update) = update = 4,
        /// Sends data to the scheduler.
        Message(Message) = message = 5,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::TaskInfo;
    use crate::codec::{message, open_enum};
    use crate::executor::call::Update;

    open_enum! {
        /// Tells calls apart.
        pub enum Type = legacy::v0_23::executor::call::Type {
            /// Opens the event stream. No body.
            Subscribe = 1 "SUBSCRIBE",
            /// Opens the event stream again, after the agent came back. Body `resubscribe`.
            Resubscribe = 2 "RESUBSCRIBE",
            /// Reports the status of a task. Body `update`.
            Update = 3 "UPDATE",
            /// Sends data to the scheduler. Body `message`.
            Message = 4 "MESSAGE",
        }
    }

    message! {
        /// Body of `RESUBSCRIBE`: what the executor has not seen acknowledged.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Resubscribe = legacy::v0_23::executor::call::Resubscribe {
            /// Tasks of which no update was acknowledged yet.
            pub tasks: Vec<TaskInfo> = 1,
            /// Updates not acknowledged yet.
            pub updates: Vec<Update> = 2,
        }
    }
}

union! {
    /// Event that the agent sends to an executor. Today's is
    /// [`executor::Event`](crate::executor::Event).
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v0_23::executor::Event {
        tag r#type: event::Type = 1 "type",
        /// The subscription stands; always the first event. Called `susbcribed` in 0.23 and 0.24.
        Subscribed(Box<today::event::Subscribed>) = subscribed = 2,
        /// A task is to be started.
        Launch(today::event::Launch) = launch = 4,
        /// A task is to be killed.
        Kill(today::event::Kill) = kill = 5,
        /// A status update has arrived.
        Acknowledged(today::event::Acknowledged) = acknowledged = 3,
        /// The scheduler sent data.
        Message(today::event::Message) = message = 6,
        /// Kill all tasks, send their last updates and exit. No body.
        Shutdown,
        /// A call of the executor was invalid; the executor should abort.
        Error(today::event::Error) = error = 7,
    }
}

/// Types nested in `Event`.
pub mod event {
    use crate::codec::open_enum;

    open_enum! {
        /// Tells events apart.
        pub enum Type = legacy::v0_23::executor::event::Type {
            /// The subscription stands; always the first event. Body `subscribed`.
            Subscribed = 1 "SUBSCRIBED",
            /// A task is to be started. Body `launch`.
            Launch = 2 "LAUNCH",
            /// A task is to be killed. Body `kill`.
            Kill = 3 "KILL",
            /// A status update has arrived. Body `acknowledged`.
            Acknowledged = 4 "ACKNOWLEDGED",
            /// The scheduler sent data. Body `message`.
            Message = 5 "MESSAGE",
            /// Kill all tasks, send their last updates and exit. No body. 7 since 0.28.
            Shutdown = 6 "SHUTDOWN",
            /// A call of the executor was invalid; the executor should abort. Body `error`. 6
            /// since 0.28.
            Error = 7 "ERROR",
        }
    }
}

/// `RESUBSCRIBE` becomes `SUBSCRIBE` with what it lists. Of `executor_info`, which was required
/// in every call, the two IDs go along; the agent knows the rest.
///
/// Fails if `executor_info` does not name its framework, or the call has a type of an unknown
/// number.
impl TryFrom<Call> for today::Call {
    type Error = NoCounterpartError;

    fn try_from(old: Call) -> Result<Self, NoCounterpartError> {
        let Call { executor_info, kind } = old;
        let field = "Call.executor_info.framework_id";
        let error = NoCounterpartError { field, reason: "is unset, and today's call requires it" };
        let framework_id = executor_info.framework_id.ok_or(error)?;
        let kind = match kind {
            CallKind::Subscribe => today::CallKind::Subscribe(today::call::Subscribe::default()),
            CallKind::Resubscribe(body) => today::CallKind::Subscribe(today::call::Subscribe {
                unacknowledged_tasks: body.tasks,
                unacknowledged_updates: body.updates,
            }),
            CallKind::Update(body) => today::CallKind::Update(body),
            CallKind::Message(body) => today::CallKind::Message(body),
            CallKind::Bare(bare) => today::CallKind::bare(Some(call_type(bare.tag())?)),
        };
        Ok(today::Call::new(executor_info.executor_id, framework_id, kind))
    }
}

fn call_type(tag: Option<call::Type>) -> Result<today::call::Type, NoCounterpartError> {
    use today::call::Type;
    Ok(match tag {
        Some(call::Type::Subscribe | call::Type::Resubscribe) => Type::Subscribe,
        Some(call::Type::Update) => Type::Update,
        Some(call::Type::Message) => Type::Message,
        _ => {
            return Err(NoCounterpartError {
                field: "Call.type",
                reason: "is of an unknown number",
            });
        }
    })
}

/// Fails if the event has a type of an unknown number.
impl TryFrom<Event> for today::Event {
    type Error = NoCounterpartError;

    fn try_from(old: Event) -> Result<Self, NoCounterpartError> {
        Ok(match old {
            Event::Subscribed(body) => today::Event::Subscribed(body),
            Event::Launch(body) => today::Event::Launch(body),
            Event::Kill(body) => today::Event::Kill(body),
            Event::Acknowledged(body) => today::Event::Acknowledged(body),
            Event::Message(body) => today::Event::Message(body),
            Event::Shutdown => today::Event::Shutdown,
            Event::Error(body) => today::Event::Error(body),
            Event::Bare(bare) => today::Event::bare(Some(event_type(bare.tag())?)),
        })
    }
}

fn event_type(tag: Option<event::Type>) -> Result<today::event::Type, NoCounterpartError> {
    use today::event::Type;
    Ok(match tag {
        Some(event::Type::Subscribed) => Type::Subscribed,
        Some(event::Type::Launch) => Type::Launch,
        Some(event::Type::Kill) => Type::Kill,
        Some(event::Type::Acknowledged) => Type::Acknowledged,
        Some(event::Type::Message) => Type::Message,
        Some(event::Type::Shutdown) => Type::Shutdown,
        Some(event::Type::Error) => Type::Error,
        _ => {
            return Err(NoCounterpartError {
                field: "Event.type",
                reason: "is of an unknown number",
            });
        }
    })
}
