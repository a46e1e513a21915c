//! The connection of one who watches a cluster: SUBSCRIBE of the master's operator API.

use std::collections::VecDeque;
use std::time::Instant;

use mesos_types::http::MediaType;
use mesos_types::operator::master::{Call, Event};
use mesos_types::recordio::RecordError;

pub use super::picture::Picture;

use super::link::{Link, Step};
use super::{CallError, Input, Lost, Request, RequestId, SubscribeError, Ticket, Timing};

/// What a connection wants done, or tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Send this request; its answer comes back as [`Input`].
    Send(RequestId, Request),
    /// Do not wait for the rest of the stream any longer.
    Cancel(RequestId),
    /// The master took the subscription.
    Connected,
    /// The subscription is lost. The connection tries to get another one unless
    /// [`Ended`](Output::Ended) follows.
    Disconnected(Lost),
    /// An event of the master; the picture has it already. After a subscription was lost the
    /// next SUBSCRIBED tells what was missed, as the whole state.
    Event(Box<Event>),
    /// A record of the stream that is not an event. The picture is not exact from here to the
    /// next SUBSCRIBED.
    Skipped(RecordError),
    /// A call was handed in, which is not for this connection.
    Done(Ticket, Result<(), CallError>),
    /// Nothing will follow.
    Ended(Result<(), SubscribeError>),
}

/// Watches a cluster, and keeps a [`Picture`] of it. Other calls of the operator API need no
/// subscription and are sent without this connection.
#[derive(Debug)]
pub struct Connection {
    link: Link<Call>,
    picture: Picture,
    connected: bool,
    ended: bool,
    out: VecDeque<Output>,
}

impl Connection {
    /// A connection that knows no master yet. Waiting times follow from the seed.
    pub fn new(media: MediaType, timing: Timing, seed: u64, now: Instant) -> Self {
        Connection {
            link: Link::new(media, timing, seed, now),
            picture: Picture::default(),
            connected: false,
            ended: false,
            out: VecDeque::new(),
        }
    }

    /// The cluster as it was told last.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input<Call>, now: Instant) {
        self.link.set_now(now);
        match input {
            Input::Endpoints(endpoints) => self.link.set_endpoints(endpoints),
            Input::Call(ticket, _) => {
                let error = CallError::AlreadySubscribed;
                self.out.push_back(Output::Done(ticket, Err(error)));
            }
            Input::Answer(id, answer) => self.link.answer(id, answer),
            Input::Opened(id, answer) => self.link.opened(id, answer),
            Input::Chunk(id, bytes) => self.link.chunk(id, bytes),
            Input::Closed(id, reason) => self.link.closed(id, reason),
            Input::Handled | Input::Timeout => {}
            Input::Stop { .. } => self.end(Ok(())),
        }
        self.link.timeout();
        self.subscribe();
    }

    /// What is to be done, or told, next; `None` if nothing is until the next
    /// [`handle`](Self::handle).
    pub fn poll(&mut self) -> Option<Output> {
        self.next(true)
    }

    /// As [`poll`](Self::poll), but no event is read from the stream: for one whose user has
    /// enough of them for now. What has to be sent comes out all the same.
    pub fn poll_outgoing(&mut self) -> Option<Output> {
        self.next(false)
    }

    fn next(&mut self, events: bool) -> Option<Output> {
        loop {
            if let Some(output) = self.out.pop_front() {
                return Some(output);
            }
            if self.ended {
                return None;
            }
            if let Some(step) = self.link.step() {
                self.step(step);
            } else if let Some(event) = self.link.next_event(events) {
                match event {
                    Ok(event) => self.event(event),
                    Err(error) => self.out.push_back(Output::Skipped(error)),
                }
            } else {
                self.subscribe();
                let step = self.link.step()?;
                self.step(step);
            }
        }
    }

    /// When [`Input::Timeout`] is due, unless something else comes before.
    pub fn next_timeout(&self) -> Option<Instant> {
        self.link.next_timeout()
    }

    fn subscribe(&mut self) {
        if self.link.is_due() {
            self.link.subscribe(&Call::Subscribe);
        }
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Send(id, request) => self.out.push_back(Output::Send(id, request)),
            Step::Cancel(id) => self.out.push_back(Output::Cancel(id)),
            Step::Connected => {
                self.connected = true;
                self.out.push_back(Output::Connected);
            }
            Step::Lost(lost) => {
                if std::mem::take(&mut self.connected) {
                    self.out.push_back(Output::Disconnected(lost));
                }
            }
            Step::Failed(error) => self.end(Err(error)),
            Step::Answered(..) => {}
        }
    }

    fn event(&mut self, event: Event) {
        match &event {
            Event::Subscribed(body) => self.link.complete(body.heartbeat_interval()),
            // Masters have sent a heartbeat first.
            Event::Heartbeat => {}
            _ if !self.link.has_completed() => return self.link.lose(Lost::NotSubscribed),
            _ => {}
        }
        self.picture.apply(&event);
        self.out.push_back(Output::Event(Box::new(event)));
    }

    fn end(&mut self, result: Result<(), SubscribeError>) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        self.link.stop();
        while let Some(step) = self.link.step() {
            if let Step::Cancel(id) = step {
                self.out.push_back(Output::Cancel(id));
            }
        }
        self.out.push_back(Output::Ended(result));
    }
}
