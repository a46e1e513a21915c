//! The connection of a scheduler to the leading master.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::time::Instant;

use bytes::Bytes;
use mesos_types::http::MediaType;
use mesos_types::recordio::RecordError;
use mesos_types::scheduler::call::{Acknowledge, AcknowledgeOperationStatus, Subscribe};
use mesos_types::scheduler::{Call, CallKind, Event, OfferConstraints, Response};
use mesos_types::{Codec, Dialect, Filters, FrameworkId, FrameworkInfo, OperationStatus, json};

use super::link::{Caller, Link, Step};
use super::types::UpdateId;
use super::{Answer, CallError, Input, Lost, Request, RequestId, SubscribeError, Ticket, Timing};

/// Who acknowledges updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Acknowledgements {
    /// The connection, when the event was dealt with: the pure connection is told so by
    /// [`Input::Handled`], a client tells it when its user asks for the next event or returns from
    /// a callback.
    #[default]
    AfterEvent,
    /// The user, by calls.
    Explicit,
}

/// What a connection needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The framework. Without an `id` it is registered as new.
    pub framework: FrameworkInfo,
    /// Roles for which no offers are wanted at first.
    pub suppressed_roles: Vec<String>,
    /// Limits which agents are offered.
    pub offer_constraints: Option<OfferConstraints>,
    /// How calls are written and events are wanted: protobuf, unless set to JSON.
    pub media: MediaType,
    /// Who acknowledges updates.
    pub acknowledgements: Acknowledgements,
    /// Whether a call SUBSCRIBE of the user replaces the subscription. Otherwise it fails while
    /// there is one.
    pub resubscribe: bool,
    /// How long the master may take, and how often subscribing is tried.
    pub timing: Timing,
}

impl Config {
    /// The configuration of a framework, all else as by default.
    pub fn new(framework: FrameworkInfo) -> Self {
        Config {
            framework,
            suppressed_roles: Vec::new(),
            offer_constraints: None,
            media: MediaType::Protobuf,
            acknowledgements: Acknowledgements::default(),
            resubscribe: false,
            timing: Timing::default(),
        }
    }
}

/// What a connection wants done, or tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Send this request; its answer comes back as [`Input`].
    Send(RequestId, Request),
    /// Do not wait for the answer, or the rest of the stream, any longer.
    Cancel(RequestId),
    /// The master took the subscription.
    Connected,
    /// The subscription is lost. The connection tries to get another one unless
    /// [`Ended`](Output::Ended) follows.
    Disconnected(Lost),
    /// An event of the master.
    Event(Event),
    /// A record of the stream that is not an event. Those after it are read all the same.
    Skipped(RecordError),
    /// A call of the user has ended; `Some` if an answer belongs to it.
    Done(Ticket, Result<Option<Response>, CallError>),
    /// Nothing will follow: the connection was stopped, or there is no hope of a subscription.
    Ended(Result<(), SubscribeError>),
}

/// How it stands with an update of a certain uuid.
#[derive(Clone, Copy, Debug, Default)]
struct Delivery {
    /// It came, and was not acknowledged since.
    open: bool,
    /// An acknowledgement is not answered yet.
    in_flight: bool,
}

#[derive(Clone, Debug)]
enum Acknowledgement {
    Task(Acknowledge),
    Operation(AcknowledgeOperationStatus),
}

impl Acknowledgement {
    fn uuid(&self) -> &Bytes {
        match self {
            Acknowledgement::Task(body) => &body.uuid,
            Acknowledgement::Operation(body) => &body.uuid,
        }
    }

    /// What the event asks for, if it is an update that needs an acknowledgement.
    fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Update(update) => update.status.acknowledgement().map(Acknowledgement::Task),
            Event::UpdateOperationStatus(update) => {
                of_operation(&update.status).map(Acknowledgement::Operation)
            }
            _ => None,
        }
    }
}

/// Operations without an id of the framework are not acknowledged.
fn of_operation(status: &OperationStatus) -> Option<AcknowledgeOperationStatus> {
    status.acknowledgement().filter(|body| !body.operation_id.as_ref().is_empty())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopping {
    No,
    /// TEARDOWN is on its way.
    Teardown,
    Done,
}

/// The connection of a scheduler; the [module](super) shows its use.
#[derive(Debug)]
pub struct Connection {
    config: Config,
    link: Link<Call>,
    deliveries: HashMap<UpdateId, Delivery>,
    /// What is due when the events that came out were dealt with, in their order.
    unhandled: VecDeque<Option<Acknowledgement>>,
    /// Whether the user was told of a subscription.
    connected: bool,
    /// A call SUBSCRIBE of the user.
    subscriber: Option<Ticket>,
    stopping: Stopping,
    out: VecDeque<Output>,
}

impl Connection {
    /// A connection that knows no master yet. Waiting times follow from the seed.
    pub fn new(config: Config, seed: u64, now: Instant) -> Self {
        Connection {
            link: Link::new(config.media, config.timing, seed, now),
            config,
            deliveries: HashMap::new(),
            unhandled: VecDeque::new(),
            connected: false,
            subscriber: None,
            stopping: Stopping::No,
            out: VecDeque::new(),
        }
    }

    /// The framework as it is known; its `id` is set once the master gave one.
    pub fn framework(&self) -> &FrameworkInfo {
        &self.config.framework
    }

    /// Whether the master took the subscription and confirmed it by SUBSCRIBED.
    pub fn is_subscribed(&self) -> bool {
        self.link.is_complete()
    }

    /// How many calls wait for their answers, acknowledgements among them.
    pub fn in_flight(&self) -> usize {
        self.link.in_flight()
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input<Call>, now: Instant) {
        self.link.set_now(now);
        self.take(input);
        self.tick();
    }

    /// Takes in that the user has dealt with so many more of the events: as so many
    /// [`Input::Handled`].
    pub fn handle_several(&mut self, count: usize, now: Instant) {
        self.link.set_now(now);
        for _ in 0..count {
            self.handled();
        }
        self.tick();
    }

    fn tick(&mut self) {
        self.link.timeout();
        if self.link.is_due() {
            self.link.subscribe(&subscribe(&self.config));
        }
    }

    fn take(&mut self, input: Input<Call>) {
        match input {
            Input::Endpoints(endpoints) => self.link.set_endpoints(endpoints),
            Input::Call(ticket, call) => self.call(ticket, call),
            Input::Answer(id, answer) => self.link.answer(id, answer),
            Input::Opened(id, answer) => self.link.opened(id, answer),
            Input::Chunk(id, bytes) => self.link.chunk(id, bytes),
            Input::Closed(id, reason) => self.link.closed(id, reason),
            Input::Handled => self.handled(),
            Input::Timeout => {}
            Input::Stop { failover } => self.stop(failover),
        }
    }

    /// What is to be done, or told, next; `None` if nothing is until the next
    /// [`handle`](Self::handle).
    #[inline]
    pub fn poll(&mut self) -> Option<Output> {
        self.next(true)
    }

    /// As [`poll`](Self::poll), but no event is read from the stream: for one whose user has
    /// enough of them for now. What has to be sent comes out all the same.
    pub fn poll_outgoing(&mut self) -> Option<Output> {
        self.next(false)
    }

    #[inline]
    fn next(&mut self, events: bool) -> Option<Output> {
        loop {
            if let Some(output) = self.out.pop_front() {
                return Some(output);
            }
            // What comes out at once takes no way through the queue.
            if let Some(step) = self.link.step() {
                match step {
                    Step::Send(id, request) => return Some(Output::Send(id, request)),
                    step => self.step(step),
                }
            } else if self.stopping != Stopping::No {
                return None;
            } else if let Some(event) = self.link.next_event(events) {
                match event {
                    Ok(event) => {
                        if let Some(event) = self.event(event) {
                            return Some(Output::Event(event));
                        }
                    }
                    Err(error) => return Some(Output::Skipped(error)),
                }
            } else if self.link.is_due() {
                // A wait of no length.
                self.link.subscribe(&subscribe(&self.config));
            } else {
                let step = self.link.step()?;
                self.step(step);
            }
        }
    }

    /// When [`Input::Timeout`] is due, unless something else comes before.
    pub fn next_timeout(&self) -> Option<Instant> {
        self.link.next_timeout()
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Send(id, request) => self.out.push_back(Output::Send(id, request)),
            Step::Cancel(id) => self.out.push_back(Output::Cancel(id)),
            Step::Connected => {
                if !self.connected && self.stopping == Stopping::No {
                    self.out.push_back(Output::Connected);
                }
                self.connected = true;
                if let Some(ticket) = self.subscriber.take() {
                    self.out.push_back(Output::Done(ticket, Ok(None)));
                }
            }
            Step::Lost(lost) => {
                if std::mem::take(&mut self.connected) && self.stopping == Stopping::No {
                    self.out.push_back(Output::Disconnected(lost));
                }
                if self.stopping == Stopping::Teardown {
                    self.end(Ok(()));
                }
            }
            Step::Failed(error) => {
                if let Some(ticket) = self.subscriber.take() {
                    self.out.push_back(Output::Done(ticket, Err(error.clone().into())));
                }
                self.end(Err(error));
            }
            Step::Answered(caller, result) => self.answered(caller, result),
        }
    }

    /// Takes an event in, and hands it on to the user.
    #[inline]
    fn event(&mut self, event: Event) -> Option<Event> {
        match &event {
            Event::Subscribed(body) => {
                self.config.framework.id = Some(body.framework_id.clone());
                self.link.complete(body.heartbeat_interval());
            }
            Event::Error(_) => {}
            _ if !self.link.has_completed() => {
                self.link.lose(Lost::NotSubscribed);
                return None;
            }
            _ => {}
        }
        let due = Acknowledgement::of(&event);
        if let Some(due) = &due {
            let delivery = self.deliveries.entry(due.uuid().into()).or_default();
            delivery.open |= !delivery.in_flight;
        }
        if self.config.acknowledgements == Acknowledgements::AfterEvent {
            self.unhandled.push_back(due);
        }
        if let Event::Error(body) = &event {
            self.link.refuse(body.message.clone());
        }
        Some(event)
    }

    fn handled(&mut self) {
        let Some(Some(due)) = self.unhandled.pop_front() else { return };
        if self.stopping != Stopping::No {
            return;
        }
        if self.link.is_open() {
            self.acknowledge(due, None);
        } else {
            // The agent will repeat the update.
            self.deliveries.remove(&due.uuid().into());
        }
    }

    /// Acknowledges an update unless that was done since it came.
    fn acknowledge(&mut self, due: Acknowledgement, ticket: Option<Ticket>) {
        let uuid = UpdateId::from(due.uuid());
        let delivery = self.deliveries.get_mut(&uuid).filter(|delivery| delivery.open);
        let Some(delivery) = delivery else {
            if let Some(ticket) = ticket {
                let error = CallError::NothingToAcknowledge;
                self.out.push_back(Output::Done(ticket, Err(error)));
            }
            return;
        };
        *delivery = Delivery { open: false, in_flight: true };
        let kind = match due {
            Acknowledgement::Task(body) => CallKind::Acknowledge(body),
            Acknowledgement::Operation(body) => CallKind::AcknowledgeOperationStatus(body),
        };
        let call = self.named(kind, None);
        self.link.call(Caller::Acknowledgement(uuid, ticket), &call);
    }

    /// A call in the name of the framework, unless it says another one.
    fn named(&self, kind: CallKind, id: Option<FrameworkId>) -> Call {
        Call { framework_id: id.or_else(|| self.config.framework.id.clone()), kind }
    }

    fn call(&mut self, ticket: Ticket, call: Call) {
        if self.stopping != Stopping::No {
            self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
            return;
        }
        let Call { framework_id, kind } = call;
        let explicit = self.config.acknowledgements == Acknowledgements::Explicit;
        match kind {
            CallKind::Subscribe(body) => self.resubscribe(ticket, framework_id, body),
            CallKind::Acknowledge(_) | CallKind::AcknowledgeOperationStatus(_) if !explicit => {
                let error = CallError::NothingToAcknowledge;
                self.out.push_back(Output::Done(ticket, Err(error)));
            }
            CallKind::Acknowledge(body) => {
                self.acknowledge_for(ticket, Acknowledgement::Task(body))
            }
            CallKind::AcknowledgeOperationStatus(body) => {
                self.acknowledge_for(ticket, Acknowledgement::Operation(body));
            }
            kind => {
                if let CallKind::UpdateFramework(body) = &kind {
                    // What the master does not take it refuses; a later SUBSCRIBE would say it
                    // again either way.
                    self.config.framework = body.framework_info.clone();
                    self.config.suppressed_roles.clone_from(&body.suppressed_roles);
                    self.config.offer_constraints.clone_from(&body.offer_constraints);
                }
                let call = self.named(kind, framework_id);
                self.link.call(Caller::User(ticket), &call);
            }
        }
    }

    fn acknowledge_for(&mut self, ticket: Ticket, due: Acknowledgement) {
        if self.link.is_open() {
            self.acknowledge(due, Some(ticket));
        } else {
            self.out.push_back(Output::Done(ticket, Err(CallError::NotSubscribed)));
        }
    }

    fn resubscribe(&mut self, ticket: Ticket, id: Option<FrameworkId>, body: Subscribe) {
        let busy = self.subscriber.is_some() || (self.link.is_open() && !self.config.resubscribe);
        if busy || self.link.is_closed() {
            let error = if busy { CallError::AlreadySubscribed } else { CallError::Stopped };
            self.out.push_back(Output::Done(ticket, Err(error)));
            return;
        }
        let Subscribe { framework_info, suppressed_roles, offer_constraints } = body;
        let known = self.config.framework.id.take();
        self.config.framework = framework_info;
        let own = &mut self.config.framework.id;
        *own = own.take().or(id).or(known);
        self.config.suppressed_roles = suppressed_roles;
        self.config.offer_constraints = offer_constraints;
        self.subscriber = Some(ticket);
        self.link.renew();
    }

    fn answered(&mut self, caller: Caller, result: Result<Answer, CallError>) {
        match caller {
            Caller::User(ticket) => {
                let result = result.and_then(|answer| response(&answer));
                self.out.push_back(Output::Done(ticket, result));
            }
            Caller::Acknowledgement(uuid, ticket) => {
                if let Entry::Occupied(mut delivery) = self.deliveries.entry(uuid) {
                    let state = delivery.get_mut();
                    state.in_flight = false;
                    // A user may try again; without one, the agent repeats the update.
                    state.open |= result.is_err() && ticket.is_some();
                    if !state.open {
                        delivery.remove();
                    }
                }
                if let Some(ticket) = ticket {
                    self.out.push_back(Output::Done(ticket, result.map(|_| None)));
                }
            }
            Caller::Stop => self.end(Ok(())),
        }
    }

    fn stop(&mut self, failover: bool) {
        if self.stopping != Stopping::No || self.link.is_closed() {
            return self.end(Ok(()));
        }
        let id = self.config.framework.id.clone();
        match id.filter(|_| !failover && self.link.is_open()) {
            Some(id) => {
                self.stopping = Stopping::Teardown;
                self.link.call(Caller::Stop, &Call::teardown(id));
            }
            None => self.end(Ok(())),
        }
    }

    fn end(&mut self, result: Result<(), SubscribeError>) {
        if self.stopping == Stopping::Done {
            return;
        }
        self.stopping = Stopping::Done;
        self.link.stop();
        while let Some(step) = self.link.step() {
            match step {
                Step::Cancel(id) => self.out.push_back(Output::Cancel(id)),
                Step::Answered(
                    Caller::User(ticket) | Caller::Acknowledgement(_, Some(ticket)),
                    _,
                ) => {
                    self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
                }
                _ => {}
            }
        }
        if let Some(ticket) = self.subscriber.take() {
            self.out.push_back(Output::Done(ticket, Err(CallError::Stopped)));
        }
        self.out.push_back(Output::Ended(result));
    }
}

/// A call of a type that has no filters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a call {0} has no filters")]
pub struct FiltersError(pub String);

/// Sets how long the resources of a call are not to be offered again.
///
/// # Errors
/// The call is not one of ACCEPT, DECLINE, ACCEPT_INVERSE_OFFERS and DECLINE_INVERSE_OFFERS.
pub fn set_filters(call: &mut Call, filters: Option<Filters>) -> Result<(), FiltersError> {
    let place = match &mut call.kind {
        CallKind::Accept(body) => &mut body.filters,
        CallKind::Decline(body) => &mut body.filters,
        CallKind::AcceptInverseOffers(body) => &mut body.filters,
        CallKind::DeclineInverseOffers(body) => &mut body.filters,
        other => {
            let name = other.tag().map_or_else(|| "without a type".to_owned(), |t| t.to_string());
            return Err(FiltersError(name));
        }
    };
    *place = filters;
    Ok(())
}

/// The call that subscribes a framework as it is known.
fn subscribe(config: &Config) -> Call {
    let mut call = Call::subscribe(config.framework.clone());
    if let CallKind::Subscribe(body) = &mut call.kind {
        body.suppressed_roles.clone_from(&config.suppressed_roles);
        body.offer_constraints.clone_from(&config.offer_constraints);
    }
    call
}

/// The message in an answer, if there is one.
fn response(answer: &Answer) -> Result<Option<Response>, CallError> {
    if answer.body.is_empty() {
        return Ok(None);
    }
    let media = answer.headers.get(http::header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok()).and_then(|media| media.parse().ok());
    Ok(Some(match media {
        Some(MediaType::Protobuf) => Response::decode(&answer.body)?,
        Some(MediaType::Json) => json::from_mesos(&answer.body, Dialect::V1)?,
        // A body that the API does not have says nothing.
        _ => return Ok(None),
    }))
}
