//! Calls and events of schedulers, before both were numbered anew in 0.23.

use bytes::Bytes;

use crate::codec::{message, open_enum, union};
use crate::legacy::NoCounterpartError;
use crate::scheduler as today;
use crate::scheduler::call::{Accept, Acknowledge, Decline, Kill, Message, Request};
use crate::{FrameworkId, FrameworkInfo, MasterInfo, TaskStatus};

message! {
    /// Call of a scheduler to the master. Today's is [`scheduler::Call`](crate::scheduler::Call).
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = legacy::v0_20::scheduler::Call {
        /// The framework that speaks.
        pub framework_info: FrameworkInfo = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in legacy::v0_20::scheduler::Call {
        tag r#type: call::Type = 2 "type",
        /// Registers the framework, which has no `id` yet. No body.
        Register,
        /// Resumes the framework, whose `id` is set. No body.
        Reregister,
        /// Ends the framework: kills its tasks and executors and forgets it. No body.
        Unregister,
        /// Asks the allocator for resources.
        Request(Request) = request = 3,
        /// Gives offers back unused.
        Decline(Decline) = decline = 4,
        /// Asks for offers again: drops filters. No body.
        Revive,
        /// Runs tasks on offers; without tasks it declines them.
        Launch(call::Launch) = launch = 5,
        /// Kills a task.
        Kill(Kill) = kill = 6,
        /// Confirms a task status.
        Acknowledge(Acknowledge) = acknowledge = 7,
        /// Asks for task statuses.
        Reconcile(call::Reconcile) = reconcile = 8,
        /// Sends data to an executor.
        Message(Message) = message = 9,
        /// Uses offers. Since 0.22.
        Accept(Accept) = accept = 10,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::codec::{message, open_enum};
    use crate::{Filters, OfferId, TaskInfo, TaskStatus};

    open_enum! {
        /// Tells calls apart.
        pub enum Type = legacy::v0_20::scheduler::call::Type {
            /// Registers the framework, which has no `id` yet. No body.
            Register = 1 "REGISTER",
            /// Resumes the framework, whose `id` is set. No body.
            Reregister = 2 "REREGISTER",
            /// Ends the framework: kills its tasks and executors and forgets it. No body.
            Unregister = 3 "UNREGISTER",
            /// Asks the allocator for resources. Body `request`.
            Request = 4 "REQUEST",
            /// Gives offers back unused. Body `decline`.
            Decline = 5 "DECLINE",
            /// Asks for offers again: drops filters. No body.
            Revive = 6 "REVIVE",
            /// Runs tasks on offers; without tasks it declines them. Body `launch`.
            Launch = 7 "LAUNCH",
            /// Kills a task. Body `kill`.
            Kill = 8 "KILL",
            /// Confirms a task status. Body `acknowledge`.
            Acknowledge = 9 "ACKNOWLEDGE",
            /// Asks for task statuses. Body `reconcile`, needed even when it is empty.
            Reconcile = 10 "RECONCILE",
            /// Sends data to an executor. Body `message`.
            Message = 11 "MESSAGE",
            /// Uses offers. Body `accept`. Since 0.22.
            Accept = 12 "ACCEPT",
        }
    }

    message! {
        /// Body of `LAUNCH`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Launch = legacy::v0_20::scheduler::call::Launch {
            /// Tasks to run, all on the agent of the offers.
            pub task_infos: Vec<TaskInfo> = 1,
            /// Offers to use together.
            pub offer_ids: Vec<OfferId> = 2,
            /// How long what is left over should not be offered again. Unset means the default
            /// of `Filters`, 5 seconds.
            pub filters: Option<Filters> = 3,
        }
    }

    message! {
        /// Body of `RECONCILE`: asks for the latest status of each task listed.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Reconcile = legacy::v0_20::scheduler::call::Reconcile {
            /// Tasks asked about, by their last known status. Empty asks for all tasks of the
            /// framework.
            pub statuses: Vec<TaskStatus> = 1,
        }
    }
}

union! {
    /// Event that the master sends to a scheduler. Today's is
    /// [`scheduler::Event`](crate::scheduler::Event).
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v0_20::scheduler::Event {
        tag r#type: event::Type = 1 "type",
        /// The framework is registered.
        Registered(event::Registered) = registered = 2,
        /// The framework is known to a new master, or again to the same.
        Reregistered(event::Reregistered) = reregistered = 3,
        /// Resources are on offer.
        Offers(today::event::Offers) = offers = 4,
        /// An offer is withdrawn.
        Rescind(today::event::Rescind) = rescind = 5,
        /// A task has a new status.
        Update(event::Update) = update = 6,
        /// An executor of the framework sent data.
        Message(today::event::Message) = message = 7,
        /// An agent was removed or an executor ended.
        Failure(today::event::Failure) = failure = 8,
        /// The subscription is refused or over.
        Error(today::event::Error) = error = 9,
    }
}

/// Types nested in `Event`.
pub mod event {
    use super::{Bytes, FrameworkId, MasterInfo, TaskStatus, message, open_enum};

    open_enum! {
        /// Tells events apart; each has a body of its own.
        pub enum Type = legacy::v0_20::scheduler::event::Type {
            /// The framework is registered. Body `registered`.
            Registered = 1 "REGISTERED",
            /// The framework is known to a new master, or again to the same. Body
            /// `reregistered`.
            Reregistered = 2 "REREGISTERED",
            /// Resources are on offer. Body `offers`.
            Offers = 3 "OFFERS",
            /// An offer is withdrawn. Body `rescind`.
            Rescind = 4 "RESCIND",
            /// A task has a new status. Body `update`.
            Update = 5 "UPDATE",
            /// An executor of the framework sent data. Body `message`.
            Message = 6 "MESSAGE",
            /// An agent was removed or an executor ended. Body `failure`.
            Failure = 7 "FAILURE",
            /// The subscription is refused or over. Body `error`.
            Error = 8 "ERROR",
        }
    }

    message! {
        /// Body of `REGISTERED`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Registered = legacy::v0_20::scheduler::event::Registered {
            /// Identifier that the master gave to the framework.
            pub framework_id: FrameworkId = 1,
            /// The master.
            pub master_info: MasterInfo = 2,
        }
    }

    message! {
        /// Body of `REREGISTERED`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Reregistered = legacy::v0_20::scheduler::event::Reregistered {
            /// Identifier of the framework, as before.
            pub framework_id: FrameworkId = 1,
            /// The master that leads now.
            pub master_info: MasterInfo = 2,
        }
    }

    message! {
        /// Body of `UPDATE`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Update = legacy::v0_20::scheduler::event::Update {
            /// Identifier of the update, 16 raw bytes, for `ACKNOWLEDGE`; today it is in the
            /// status.
            pub uuid: Bytes = 1,
            /// The status.
            pub status: TaskStatus = 2,
        }
    }
}

/// `REGISTER` and `REREGISTER` become `SUBSCRIBE`, `UNREGISTER` becomes `TEARDOWN`, and
/// `LAUNCH` becomes `ACCEPT` with the operation `LAUNCH`.
///
/// Two things that were required then, and that today's master knows by itself, stay behind:
/// what `framework_info` says besides the `id`, but in `SUBSCRIBE`; and the `state` of each
/// status in `RECONCILE`.
///
/// Fails if the call has a type of an unknown number; if `REGISTER` has an `id` or
/// `REREGISTER` has none; if a status in `RECONCILE` says more than IDs and `state`.
impl TryFrom<Call> for today::Call {
    type Error = NoCounterpartError;

    fn try_from(old: Call) -> Result<Self, NoCounterpartError> {
        let Call { framework_info, kind } = old;
        let framework_id = framework_info.id.clone();
        let kind = match kind {
            CallKind::Register | CallKind::Reregister => {
                subscription(kind == CallKind::Register, framework_id.is_some())?;
                today::CallKind::Subscribe(today::call::Subscribe::new(framework_info))
            }
            CallKind::Unregister => today::CallKind::Teardown,
            CallKind::Request(body) => today::CallKind::Request(body),
            CallKind::Decline(body) => today::CallKind::Decline(body),
            CallKind::Revive => today::CallKind::Revive(None),
            CallKind::Launch(call::Launch { task_infos, offer_ids, filters }) => {
                let operations = vec![crate::offer::Operation::launch(task_infos)];
                today::CallKind::Accept(Accept { offer_ids, operations, filters })
            }
            CallKind::Kill(body) => today::CallKind::Kill(body),
            CallKind::Acknowledge(body) => today::CallKind::Acknowledge(body),
            CallKind::Reconcile(body) => {
                let tasks = body.statuses.into_iter().map(asked);
                let tasks = tasks.collect::<Result<_, _>>()?;
                today::CallKind::Reconcile(today::call::Reconcile { tasks })
            }
            CallKind::Message(body) => today::CallKind::Message(body),
            CallKind::Accept(body) => today::CallKind::Accept(body),
            CallKind::Bare(bare) => today::CallKind::bare(Some(call_type(bare.tag())?)),
        };
        Ok(today::Call { framework_id, kind })
    }
}

/// Whether the framework has an `id` must be as the type of the call says.
fn subscription(first: bool, has_id: bool) -> Result<(), NoCounterpartError> {
    let field = "Call.framework_info.id";
    match (first, has_id) {
        (true, true) => Err(NoCounterpartError { field, reason: "is set in REGISTER" }),
        (false, false) => Err(NoCounterpartError { field, reason: "is unset in REREGISTER" }),
        _ => Ok(()),
    }
}

fn asked(status: TaskStatus) -> Result<today::call::reconcile::Task, NoCounterpartError> {
    let TaskStatus { task_id, state, agent_id, .. } = status.clone();
    let plain = TaskStatus { agent_id, ..TaskStatus::new(task_id, state) };
    if plain != status {
        let field = "Call.reconcile.statuses";
        return Err(NoCounterpartError { field, reason: "says more than IDs and the state" });
    }
    let TaskStatus { task_id, agent_id, .. } = plain;
    Ok(today::call::reconcile::Task { task_id, agent_id })
}

fn call_type(tag: Option<call::Type>) -> Result<today::call::Type, NoCounterpartError> {
    use today::call::Type;
    Ok(match tag {
        Some(call::Type::Register | call::Type::Reregister) => Type::Subscribe,
        Some(call::Type::Unregister) => Type::Teardown,
        Some(call::Type::Request) => Type::Request,
        Some(call::Type::Decline) => Type::Decline,
        Some(call::Type::Revive) => Type::Revive,
        Some(call::Type::Launch | call::Type::Accept) => Type::Accept,
        Some(call::Type::Kill) => Type::Kill,
        Some(call::Type::Acknowledge) => Type::Acknowledge,
        Some(call::Type::Reconcile) => Type::Reconcile,
        Some(call::Type::Message) => Type::Message,
        _ => {
            return Err(NoCounterpartError {
                field: "Call.type",
                reason: "is of an unknown number",
            });
        }
    })
}

/// `REGISTERED` and `REREGISTERED` become `SUBSCRIBED`; the `uuid` of `UPDATE` goes to the
/// status, unless it is empty, as it was where nothing was to be acknowledged.
///
/// Fails if the event has a type of an unknown number, or the status a `uuid` of its own that
/// is another.
impl TryFrom<Event> for today::Event {
    type Error = NoCounterpartError;

    fn try_from(old: Event) -> Result<Self, NoCounterpartError> {
        let subscribed = |framework_id, master_info| {
            today::Event::Subscribed(today::event::Subscribed {
                master_info: Some(Box::new(master_info)),
                ..today::event::Subscribed::new(framework_id)
            })
        };
        Ok(match old {
            Event::Registered(body) => subscribed(body.framework_id, body.master_info),
            Event::Reregistered(body) => subscribed(body.framework_id, body.master_info),
            Event::Offers(body) => today::Event::Offers(body),
            Event::Rescind(body) => today::Event::Rescind(body),
            Event::Update(event::Update { uuid, mut status }) => {
                if status.uuid.as_ref().is_some_and(|own| *own != uuid) {
                    let field = "Event.update.status.uuid";
                    return Err(NoCounterpartError {
                        field,
                        reason: "is not the one of the update",
                    });
                }
                if !uuid.is_empty() {
                    status.uuid = Some(uuid);
                }
                today::Event::Update(today::event::Update::new(status))
            }
            Event::Message(body) => today::Event::Message(body),
            Event::Failure(body) => today::Event::Failure(body),
            Event::Error(body) => today::Event::Error(body),
            Event::Bare(bare) => today::Event::bare(Some(event_type(bare.tag())?)),
        })
    }
}

fn event_type(tag: Option<event::Type>) -> Result<today::event::Type, NoCounterpartError> {
    use today::event::Type;
    Ok(match tag {
        Some(event::Type::Registered | event::Type::Reregistered) => Type::Subscribed,
        Some(event::Type::Offers) => Type::Offers,
        Some(event::Type::Rescind) => Type::Rescind,
        Some(event::Type::Update) => Type::Update,
        Some(event::Type::Message) => Type::Message,
        Some(event::Type::Failure) => Type::Failure,
        Some(event::Type::Error) => Type::Error,
        _ => {
            return Err(NoCounterpartError {
                field: "Event.type",
                reason: "is of an unknown number",
            });
        }
    })
}
