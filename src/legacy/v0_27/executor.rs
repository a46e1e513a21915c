//! Events of executors, when `SHUTDOWN` had a body.

use crate::codec::union;
use crate::executor as today;
use crate::legacy::NoCounterpartError;

union! {
    /// Event that the agent sends to an executor. Today's is
    /// [`executor::Event`](crate::executor::Event).
    #[derive(Clone, Debug, PartialEq)]
    pub enum Event = legacy::v0_27::executor::Event {
        tag r#type: event::Type = 1 "type",
        /// The subscription stands; always the first event.
        Subscribed(Box<today::event::Subscribed>) = subscribed = 2,
        /// A task is to be started.
        Launch(today::event::Launch) = launch = 4,
        /// A task is to be killed.
        Kill(today::event::Kill) = kill = 5,
        /// A status update has arrived.
        Acknowledged(today::event::Acknowledged) = acknowledged = 3,
        /// The scheduler sent data.
        Message(today::event::Message) = message = 6,
        /// The executor is to kill all tasks, send their last updates and exit. No other release
        /// has a body for it.
        Shutdown(Option<event::Shutdown>) = shutdown = 7,
        /// A call of the executor was invalid; the executor should abort.
        Error(today::event::Error) = error = 8,
    }
}

/// Types nested in `Event`.
pub mod event {
    use std::time::Duration;

    use crate::codec::{message, open_enum};
    use crate::model::time;

    open_enum! {
        /// Tells events apart.
        pub enum Type = legacy::v0_27::executor::event::Type {
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
            /// Kill all tasks, send their last updates and exit. Body `shutdown`. 7 since 0.28.
            Shutdown = 6 "SHUTDOWN",
            /// A call of the executor was invalid; the executor should abort. Body `error`. 6
            /// since 0.28.
            Error = 7 "ERROR",
        }
    }

    message! {
        /// Body of `SHUTDOWN`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Shutdown = legacy::v0_27::executor::event::Shutdown {
            /// Seconds until the agent destroys the container.
            ///
            /// Default `5`.
            pub grace_period_seconds: Option<f64> = 1,
        }
    }

    impl Shutdown {
        /// Seconds until the agent destroys the container; 5 if unset.
        pub fn grace_period_secs(&self) -> f64 {
            self.grace_period_seconds.unwrap_or(5.0)
        }

        /// [`grace_period_secs`](Self::grace_period_secs) as a span; `None` if negative, NaN or
        /// too large.
        pub fn grace_period(&self) -> Option<Duration> {
            time::seconds(self.grace_period_secs())
        }
    }
}

/// Fails if the event has a type of an unknown number, or `SHUTDOWN` a grace period.
impl TryFrom<Event> for today::Event {
    type Error = NoCounterpartError;

    fn try_from(old: Event) -> Result<Self, NoCounterpartError> {
        Ok(match old {
            Event::Subscribed(body) => today::Event::Subscribed(body),
            Event::Launch(body) => today::Event::Launch(body),
            Event::Kill(body) => today::Event::Kill(body),
            Event::Acknowledged(body) => today::Event::Acknowledged(body),
            Event::Message(body) => today::Event::Message(body),
            Event::Shutdown(None | Some(event::Shutdown { grace_period_seconds: None })) => {
                today::Event::Shutdown
            }
            Event::Shutdown(Some(_)) => {
                let field = "Event.shutdown.grace_period_seconds";
                return Err(NoCounterpartError { field, reason: "today it is in the environment" });
            }
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
