use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use mesos_protocol::v1::{Lost, SubscribeError};
use mesos_types::recordio::RecordError;
use mesos_types::scheduler::event::{Failure, Message, Subscribed};
use mesos_types::scheduler::{self};
use mesos_types::{InverseOffer, Offer, OfferId, OperationStatus, TaskStatus};

use super::{Commands, Notice};
use crate::queue::{Handled, Receiver};
use crate::shell::Command;

/// What happens to a scheduler.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The framework is subscribed: at first, and again after each [`Disconnected`](Self::Disconnected).
    /// Updates may have been missed in between: see [`Handle::reconcile`](super::Handle::reconcile).
    Subscribed(Subscribed),
    /// The subscription is lost, and a new one is tried.
    Disconnected(Lost),
    /// Resources are on offer until they are used, declined or rescinded.
    Offers(Vec<Offer>),
    /// Resources are asked back, for maintenance.
    InverseOffers(Vec<InverseOffer>),
    /// An offer is withdrawn.
    Rescinded(OfferId),
    /// An inverse offer is withdrawn.
    InverseOfferRescinded(OfferId),
    /// A task has a new status.
    Update(TaskStatus),
    /// An operation on offered resources has a new status.
    OperationUpdate(OperationStatus),
    /// An executor sent data.
    Message(Message),
    /// An agent is lost, or an executor has ended.
    Failure(Failure),
    /// The master is alive.
    Heartbeat,
    /// An event that this crate does not know, or without its body.
    Unknown(scheduler::Event),
    /// A record of the stream that is not an event. If it was an update, the agent repeats it.
    Skipped(RecordError),
}

/// The events of a scheduler. It is a [`futures_core::Stream`](Stream), and has a method
/// [`next`](Self::next) of its own.
///
/// Asking for the next event says that the one before was dealt with; that is when an update is
/// acknowledged, unless [`Acknowledgements::Explicit`](super::Acknowledgements::Explicit) leaves
/// this to the user. An update after which no event is asked for is not acknowledged, and comes
/// again. When this is dropped the connection ends, and the framework stays for another scheduler
/// to take over.
#[derive(Debug)]
pub struct Events {
    commands: Commands,
    handled: Arc<Handled>,
    notices: Receiver<Notice>,
    explicit: bool,
    /// How many events came out that the connection was not told of, and whether the last of
    /// them is to be acknowledged.
    owed: usize,
    urgent: bool,
}

impl Events {
    pub(crate) fn new(
        commands: Commands,
        handled: Arc<Handled>,
        notices: Receiver<Notice>,
        explicit: bool,
    ) -> Self {
        Events { commands, handled, notices, explicit, owed: 0, urgent: false }
    }

    /// The next event; an error when there will be no more because there is no hope of a
    /// subscription; `None` after that, and after the connection was stopped.
    ///
    /// Dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<Event, SubscribeError>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    /// The next event if it has come already.
    pub(crate) fn ready(&mut self) -> Option<Result<Event, SubscribeError>> {
        if !self.notices.is_ready() {
            return None;
        }
        let mut cx = Context::from_waker(std::task::Waker::noop());
        match self.poll(&mut cx) {
            Poll::Ready(event) => event,
            Poll::Pending => None,
        }
    }

    /// Says that all events that came out were dealt with.
    pub(crate) fn settle(&mut self) {
        if self.owed > 0 && !self.explicit {
            // A connection that has ended acknowledges nothing.
            self.handled.add(self.owed);
        }
        self.owed = 0;
        self.urgent = false;
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, SubscribeError>>> {
        if self.urgent {
            self.settle();
        }
        loop {
            while let Some(notice) = self.notices.ready() {
                return Poll::Ready(match notice {
                    Notice::Event(event) => {
                        self.owed += 1;
                        self.urgent = needs_acknowledgement(&event);
                        match flatten(event) {
                            Some(event) => Some(Ok(event)),
                            // The error comes as the end.
                            None => continue,
                        }
                    }
                    Notice::Disconnected(lost) => Some(Ok(Event::Disconnected(lost))),
                    Notice::Skipped(error) => Some(Ok(Event::Skipped(error))),
                    Notice::Ended(Ok(())) => None,
                    Notice::Ended(Err(error)) => Some(Err(error)),
                });
            }
            self.settle();
            if !ready!(self.notices.poll_more(cx)) {
                return Poll::Ready(None);
            }
        }
    }
}

fn needs_acknowledgement(event: &scheduler::Event) -> bool {
    let uuid = match event {
        scheduler::Event::Update(body) => body.status.uuid.as_ref().map(|uuid| uuid.is_empty()),
        scheduler::Event::UpdateOperationStatus(body) => {
            body.status.uuid.as_ref().map(|uuid| uuid.0.is_empty())
        }
        _ => None,
    };
    uuid == Some(false)
}

/// The event as a user sees it; `None` for ERROR.
fn flatten(event: scheduler::Event) -> Option<Event> {
    use scheduler::Event as E;
    Some(match event {
        E::Subscribed(body) => Event::Subscribed(body),
        E::Offers(body) => Event::Offers(body.offers),
        E::InverseOffers(body) => Event::InverseOffers(body.inverse_offers),
        E::Rescind(body) => Event::Rescinded(body.offer_id),
        E::RescindInverseOffer(body) => Event::InverseOfferRescinded(body.inverse_offer_id),
        E::Update(body) => Event::Update(body.status),
        E::UpdateOperationStatus(body) => Event::OperationUpdate(body.status),
        E::Message(body) => Event::Message(body),
        E::Failure(body) => Event::Failure(body),
        E::Heartbeat => Event::Heartbeat,
        E::Error(_) => return None,
        other => Event::Unknown(other),
    })
}

impl Stream for Events {
    type Item = Result<Event, SubscribeError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

/// The connection ends with its events, whoever still has a handle.
impl Drop for Events {
    fn drop(&mut self) {
        let _ = self.commands.send(Command::Stop { failover: true });
    }
}
