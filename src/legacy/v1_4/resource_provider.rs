//! The resource provider API, when operations had no UUID.

use crate::codec::{message, union};
use crate::legacy::NoCounterpartError;
use crate::operator::resource_provider as today;
use crate::operator::resource_provider::call::{Subscribe, Update, UpdateOperationStatus, update};
use crate::operator::resource_provider::event::{Operation, Subscribed};
use crate::{OperationState, OperationStatus, ResourceProviderId, Uuid};

message! {
    /// Call of a resource provider to its agent. Today's is
    /// [`resource_provider::Call`](crate::operator::resource_provider::Call).
    #[derive(Clone, Debug, PartialEq)]
    pub struct Call = legacy::v1_4::resource_provider::Call {
        /// Provider that speaks. Unset for `SUBSCRIBE`.
        pub resource_provider_id: Option<ResourceProviderId> = 1,
        /// Kind of the call, with its body.
        union kind: CallKind,
    }
}

union! {
    /// Kinds of call, each with its body.
    #[derive(Clone, Debug, PartialEq)]
    pub enum CallKind in legacy::v1_4::resource_provider::Call {
        tag r#type: Option<call::Type> = 2 "type",
        /// Opens the event stream.
        Subscribe(Subscribe) = subscribe = 3,
        /// Reports the state of resources or of an operation.
        Update(Box<Update>) = update = 4,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::codec::open_enum;

    open_enum! {
        /// Tells calls apart.
        pub enum Type = legacy::v1_4::resource_provider::call::Type {
            /// Value of an unset `type`. It has no body and is not a call.
            Unknown = 0 "UNKNOWN",
            /// Opens the event stream. Body `subscribe`.
            Subscribe = 1 "SUBSCRIBE",
            /// Reports the state of resources or of an operation. Body `update`.
            Update = 2 "UPDATE",
        }
    }
}

union! {
    /// Event that the agent sends to a subscribed resource provider. Today's is
    /// [`resource_provider::Event`](crate::operator::resource_provider::Event).
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v1_4::resource_provider::Event {
        tag r#type: Option<event::Type> = 1 "type",
        /// The subscription stands; always the first event.
        Subscribed(Subscribed) = subscribed = 2,
        /// Runs an operation.
        Operation(Operation) = operation = 3,
    }
}

/// Types nested in `Event`.
pub mod event {
    use crate::codec::open_enum;

    open_enum! {
        /// Tells events apart.
        pub enum Type = legacy::v1_4::resource_provider::event::Type {
            /// Value of an unset `type`. It has no body, and the agent never sends it.
            Unknown = 0 "UNKNOWN",
            /// The subscription stands; always the first event. Body `subscribed`.
            Subscribed = 1 "SUBSCRIBED",
            /// Runs an operation. Body `operation`.
            Operation = 2 "OPERATION",
        }
    }
}

/// A type without its body becomes today's type of the same number.
///
/// Fails if the call is an `UPDATE` with its body, which only
/// [`with_uuid`](Update::with_uuid) converts, or has a type of an unknown number.
impl TryFrom<Call> for today::Call {
    type Error = NoCounterpartError;

    fn try_from(old: Call) -> Result<Self, NoCounterpartError> {
        use today::CallKind as Today;
        let kind = match old.kind {
            CallKind::Subscribe(body) => Today::Subscribe(body),
            CallKind::Update(_) => {
                let reason = "does not give the UUID of the operation, which today's requires";
                return Err(NoCounterpartError { field: "Call.update", reason });
            }
            CallKind::Bare(bare) => Today::bare(bare.tag().map(call_type).transpose()?),
        };
        Ok(today::Call { resource_provider_id: old.resource_provider_id, kind })
    }
}

fn call_type(tag: call::Type) -> Result<today::call::Type, NoCounterpartError> {
    use today::call::Type;
    Ok(match tag {
        call::Type::Unknown => Type::Unknown,
        call::Type::Subscribe => Type::Subscribe,
        call::Type::Update => Type::UpdateOperationStatus,
        _ => {
            return Err(NoCounterpartError {
                field: "Call.type",
                reason: "is of an unknown number",
            });
        }
    })
}

/// Conversion to the message that became of the body of `UPDATE`.
impl Update {
    /// Today's form, which names the operation by a UUID: this one has no field for it. Of the
    /// operation itself only the `id` goes along.
    ///
    /// # Errors
    /// The state is neither `OK` nor `FAILED`.
    pub fn with_uuid(
        self,
        operation_uuid: Uuid,
    ) -> Result<UpdateOperationStatus, NoCounterpartError> {
        let state = match self.state {
            update::State::Ok => OperationState::Finished,
            update::State::Failed => OperationState::Failed,
            _ => {
                let field = "Call.update.state";
                return Err(NoCounterpartError { field, reason: "is neither OK nor FAILED" });
            }
        };
        let status = OperationStatus {
            operation_id: self.operation.id,
            converted_resources: self.converted_resources,
            ..OperationStatus::new(state)
        };
        Ok(UpdateOperationStatus::new(status, operation_uuid))
    }
}

/// A type without its body becomes today's type of the same number.
///
/// Fails if the event is an `OPERATION` with its body, as today's gives two UUIDs along with
/// the operation, or has a type of an unknown number.
impl TryFrom<Event> for today::Event {
    type Error = NoCounterpartError;

    fn try_from(old: Event) -> Result<Self, NoCounterpartError> {
        use today::Event as Today;
        Ok(match old {
            Event::Subscribed(body) => Today::Subscribed(body),
            Event::Operation(_) => {
                let reason = "has none of the UUIDs that today's event requires";
                return Err(NoCounterpartError { field: "Event.operation", reason });
            }
            Event::Bare(bare) => Today::bare(bare.tag().map(event_type).transpose()?),
        })
    }
}

fn event_type(tag: event::Type) -> Result<today::event::Type, NoCounterpartError> {
    use today::event::Type;
    Ok(match tag {
        event::Type::Unknown => Type::Unknown,
        event::Type::Subscribed => Type::Subscribed,
        event::Type::Operation => Type::ApplyOperation,
        _ => {
            return Err(NoCounterpartError {
                field: "Event.type",
                reason: "is of an unknown number",
            });
        }
    })
}
