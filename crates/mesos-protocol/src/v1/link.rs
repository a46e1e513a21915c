//! What the connections of schedulers and executors have in common: one subscription at a time,
//! calls, and their times.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONNECTION, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use mesos_types::http::{
    Api, ApiCall, ApiError, ApiErrorKind, Body, MediaType, RequestHeadersError, ResponseClass,
    ResponseError, StreamId, read_response, redirect,
};
use mesos_types::recordio::{Events, RecordEncoding, RecordError};
use mesos_types::{Dialect, json};

use super::types::UpdateId;
use super::{Answer, CallError, Expect, Lost, Request, RequestId, SubscribeError, Ticket, Timing};
use crate::Backoff;

/// Who waits for the answer to a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    /// A user.
    User(Ticket),
    /// The connection, for the acknowledgement of an update with this uuid; perhaps on behalf
    /// of a user.
    Acknowledgement(UpdateId, Option<Ticket>),
    /// The connection, which is about to stop.
    Stop,
}

/// What has to be done.
#[derive(Debug)]
pub(super) enum Step {
    Send(RequestId, Request),
    Cancel(RequestId),
    /// SUBSCRIBE was answered.
    Connected,
    /// There was a subscription, or one was about to be.
    Lost(Lost),
    /// There will be no more attempts.
    Failed(SubscribeError),
    Answered(Caller, Result<Answer, CallError>),
}

#[derive(Debug)]
enum State<E> {
    /// Nobody is to be asked.
    Idle,
    /// An attempt to subscribe is due at this time.
    Waiting(Instant),
    /// SUBSCRIBE is not answered yet.
    Subscribing {
        request: RequestId,
        deadline: Instant,
    },
    Open(Box<Stream<E>>),
    /// There will be no more attempts.
    Closed,
}

#[derive(Debug)]
struct Stream<E> {
    request: RequestId,
    id: Option<StreamId>,
    /// Those of calls without an answer, which are all alike.
    headers: Option<HeaderMap>,
    events: Events<E>,
    /// Whether the event SUBSCRIBED came.
    complete: bool,
    /// By when something has to be heard, and how much longer after each byte.
    deadline: Option<(Instant, Duration)>,
    /// The stream has ended; what was read of it is still to be taken.
    end: Option<Lost>,
}

impl<E> Stream<E> {
    /// The headers of a call.
    fn headers<C: ApiCall>(
        &mut self,
        call: &C,
        media: MediaType,
    ) -> Result<HeaderMap, RequestHeadersError> {
        if call.response_class() != Some(ResponseClass::Empty) {
            return call.request_headers(media, media, self.id.as_ref());
        }
        if let Some(headers) = &self.headers {
            return Ok(headers.clone());
        }
        let headers = call.request_headers(media, media, self.id.as_ref())?;
        Ok(self.headers.insert(headers).clone())
    }
}

/// A call that is not answered yet.
#[derive(Debug)]
struct Call {
    id: RequestId,
    /// `None` once it is answered.
    caller: Option<Caller>,
    /// The stream to which it belongs.
    stream: RequestId,
    /// When it runs out of time.
    deadline: Instant,
}

#[derive(Debug)]
pub(super) struct Link<C: ApiCall> {
    media: MediaType,
    timing: Timing,
    endpoints: Vec<Uri>,
    /// Which of them is asked next.
    turn: usize,
    /// A master that another one named.
    redirected: Option<Uri>,
    redirects: u32,
    /// Attempts that failed in a row, and since when.
    failures: u32,
    since: Option<Instant>,
    backoff: Backoff,
    state: State<C::Event>,
    last: u64,
    /// In the order in which they were sent, which is that of their deadlines; the first is not
    /// answered.
    calls: VecDeque<Call>,
    in_flight: usize,
    steps: VecDeque<Step>,
    now: Instant,
}

impl<C: ApiCall> Link<C> {
    pub fn new(media: MediaType, timing: Timing, seed: u64, now: Instant) -> Self {
        Link {
            media,
            timing,
            endpoints: Vec::new(),
            turn: 0,
            redirected: None,
            redirects: 0,
            failures: 0,
            since: None,
            backoff: Backoff::new(timing.retry.first_wait, timing.retry.longest_wait, seed),
            state: State::Idle,
            last: 0,
            calls: VecDeque::new(),
            in_flight: 0,
            steps: VecDeque::new(),
            now,
        }
    }

    /// Whether an answer of status 307 names the peer that is to be asked instead: the leading
    /// master. An agent has nobody to name.
    fn is_redirected() -> bool {
        matches!(C::API, Api::Scheduler | Api::Master)
    }

    /// Time does not go back.
    pub fn set_now(&mut self, now: Instant) {
        self.now = self.now.max(now);
    }

    pub fn now(&self) -> Instant {
        self.now
    }

    pub fn step(&mut self) -> Option<Step> {
        self.steps.pop_front()
    }

    pub fn is_open(&self) -> bool {
        matches!(&self.state, State::Open(stream) if stream.end.is_none())
    }

    /// Whether the event SUBSCRIBED came.
    pub fn is_complete(&self) -> bool {
        matches!(&self.state, State::Open(stream) if stream.complete && stream.end.is_none())
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.state, State::Closed)
    }

    fn fresh(&mut self) -> RequestId {
        self.last += 1;
        RequestId(self.last)
    }

    fn send(&mut self, call: &C, headers: HeaderMap, expect: Expect, uri: Uri) -> RequestId {
        let body = match self.media {
            MediaType::Json => json::to_vec(call, Dialect::V1),
            _ => call.encode_to_vec(),
        };
        let id = self.fresh();
        self.steps.push_back(Step::Send(id, Request { uri, headers, body: body.into(), expect }));
        id
    }

    // Subscriptions.

    pub fn set_endpoints(&mut self, endpoints: Vec<Uri>) {
        if self.is_closed() {
            return;
        }
        // What is asked now may stay if it is among them.
        let asked = self.redirected.clone().or_else(|| self.endpoints.get(self.turn).cloned());
        let known = asked.and_then(|asked| endpoints.iter().position(|uri| *uri == asked));
        let same = endpoints == self.endpoints;
        self.endpoints = endpoints;
        let busy = matches!(self.state, State::Open(_) | State::Subscribing { .. });
        if busy && (known.is_some() || same) {
            if let Some(turn) = known {
                self.turn = turn;
                self.redirected = None;
            }
            return;
        }
        self.turn = 0;
        self.redirected = None;
        self.redirects = 0;
        self.drop_stream(if self.endpoints.is_empty() { Lost::NoMaster } else { Lost::Moved });
        self.state = if self.endpoints.is_empty() { State::Idle } else { State::Waiting(self.now) };
    }

    /// Whether it is time to subscribe.
    pub fn is_due(&self) -> bool {
        matches!(self.state, State::Waiting(until) if until <= self.now)
    }

    pub fn subscribe(&mut self, call: &C) {
        let Some(uri) = self.redirected.clone().or_else(|| self.endpoints.get(self.turn).cloned())
        else {
            self.state = State::Idle;
            return;
        };
        match call.request_headers(self.media, self.media, None) {
            Ok(mut headers) => {
                headers.insert(CONNECTION, HeaderValue::from_static("close"));
                let request = self.send(call, headers, Expect::Stream, uri);
                let deadline = self.now + self.timing.subscribe;
                self.state = State::Subscribing { request, deadline };
            }
            Err(error) => self.close(SubscribeError::Request(error)),
        }
    }

    /// Subscribes anew, without a word of a lost subscription.
    pub fn renew(&mut self) {
        match std::mem::replace(&mut self.state, State::Waiting(self.now)) {
            State::Open(stream) => self.steps.push_back(Step::Cancel(stream.request)),
            State::Subscribing { request, .. } => self.steps.push_back(Step::Cancel(request)),
            State::Idle => self.state = State::Idle,
            State::Waiting(_) => {}
            State::Closed => self.state = State::Closed,
        }
    }

    /// Ends the stream, or the attempt.
    fn drop_stream(&mut self, lost: Lost) {
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Open(stream) => {
                if stream.end.is_none() {
                    self.steps.push_back(Step::Cancel(stream.request));
                }
                self.steps.push_back(Step::Lost(lost));
            }
            State::Subscribing { request, .. } => self.steps.push_back(Step::Cancel(request)),
            State::Closed => self.state = State::Closed,
            State::Idle | State::Waiting(_) => {}
        }
    }

    /// The subscription is over; another attempt follows.
    pub fn lose(&mut self, lost: Lost) {
        let complete = matches!(&self.state, State::Open(stream) if stream.complete);
        self.drop_stream(lost.clone());
        if self.is_closed() {
            return;
        }
        if complete {
            let wait = self.backoff.wait();
            self.state = State::Waiting(self.now + wait);
        } else {
            self.retry(SubscribeError::Lost(lost), true);
        }
    }

    /// An attempt failed; another one follows if there may be one.
    fn retry(&mut self, error: SubscribeError, elsewhere: bool) {
        self.failures += 1;
        let since = *self.since.get_or_insert(self.now);
        let retry = self.timing.retry;
        let wait = self.backoff.wait();
        let late = retry.within.is_some_and(|within| self.now + wait > since + within);
        if late || retry.attempts.is_some_and(|most| self.failures >= most) {
            self.close(error);
            return;
        }
        if elsewhere {
            self.redirected = None;
            self.turn = (self.turn + 1) % self.endpoints.len().max(1);
        }
        self.state =
            if self.endpoints.is_empty() { State::Idle } else { State::Waiting(self.now + wait) };
    }

    /// Makes no more attempts.
    fn close(&mut self, error: SubscribeError) {
        self.state = State::Closed;
        self.steps.push_back(Step::Failed(error));
        self.fail_calls();
    }

    fn fail_calls(&mut self) {
        self.in_flight = 0;
        for call in std::mem::take(&mut self.calls) {
            let Some(caller) = call.caller else { continue };
            self.steps.push_back(Step::Cancel(call.id));
            self.steps.push_back(Step::Answered(caller, Err(CallError::Stopped)));
        }
    }

    /// Ends all that is under way; there will be no more attempts.
    pub fn stop(&mut self) {
        match std::mem::replace(&mut self.state, State::Closed) {
            State::Open(stream) if stream.end.is_none() => {
                self.steps.push_back(Step::Cancel(stream.request));
            }
            State::Subscribing { request, .. } => self.steps.push_back(Step::Cancel(request)),
            _ => {}
        }
        self.fail_calls();
    }

    /// Ends all that is under way because the peer wants no more.
    pub fn refuse(&mut self, text: String) {
        self.stop();
        self.steps.push_back(Step::Failed(SubscribeError::Error(text)));
    }

    fn subscribing(&self, id: RequestId) -> bool {
        matches!(self.state, State::Subscribing { request, .. } if request == id)
    }

    pub fn opened(&mut self, id: RequestId, answer: Answer) {
        if !self.subscribing(id) {
            return;
        }
        let stream = StreamId::of(&answer.headers);
        let media = match read_response(answer.status, &answer.headers, &[]) {
            Ok(Body::Message(media) | Body::Records(media)) => media,
            Ok(Body::Empty) => {
                self.steps.push_back(Step::Cancel(id));
                return self.close(SubscribeError::Status(answer.status));
            }
            Err(error) => {
                self.steps.push_back(Step::Cancel(id));
                return self.close(error.into());
            }
        };
        if C::API.has_stream_id() && stream.is_none() {
            self.steps.push_back(Step::Cancel(id));
            return self.close(SubscribeError::NoStreamId);
        }
        let encoding = media.encoding().unwrap_or(RecordEncoding::Protobuf);
        self.redirects = 0;
        self.state = State::Open(Box::new(Stream {
            request: id,
            id: stream.filter(|_| C::API.has_stream_id()),
            headers: None,
            events: Events::new(encoding),
            complete: false,
            deadline: Some((self.now + self.timing.subscribe, self.timing.subscribe)),
            end: None,
        }));
        self.steps.push_back(Step::Connected);
    }

    pub fn answer(&mut self, id: RequestId, answer: Answer) {
        if self.subscribing(id) {
            return self.not_subscribed(answer);
        }
        let Some((caller, stream)) = self.take_call(id) else { return };
        let current = matches!(&self.state, State::Open(open) if open.request == stream);
        let result = match read_response(answer.status, &answer.headers, &answer.body) {
            Ok(_) => Ok(answer),
            Err(ResponseError::Api(error)) => {
                let moved = error.kind() == ApiErrorKind::NotLeading;
                if current && (moved || error.is_subscription_lost()) {
                    self.moved(&answer);
                    self.lose(Lost::Refused(error.clone()));
                    if moved && self.redirected.is_some() && !self.is_closed() {
                        // The leader is known, and there is nothing to wait for.
                        self.state = State::Waiting(self.now);
                    }
                }
                Err(error.into())
            }
            Err(error) => Err(error.into()),
        };
        self.steps.push_back(Step::Answered(caller, result));
    }

    /// Takes the leader from an answer that names it.
    fn moved(&mut self, answer: &Answer) -> Option<SubscribeError> {
        let asked = self.redirected.as_ref().or_else(|| self.endpoints.get(self.turn))?;
        let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
        match redirect(asked, location.unwrap_or_default()) {
            Ok(uri) => {
                self.redirected = Some(uri);
                None
            }
            Err(error) => Some(error.into()),
        }
    }

    /// SUBSCRIBE was answered, but not by a stream.
    fn not_subscribed(&mut self, answer: Answer) {
        if answer.status.is_success() {
            let named = StreamId::of(&answer.headers).is_some() || !C::API.has_stream_id();
            let odd = SubscribeError::Status(answer.status);
            return self.close(if named { odd } else { SubscribeError::NoStreamId });
        }
        let Some(error) = ApiError::of(answer.status, &answer.body) else { return };
        match answer.status {
            StatusCode::TEMPORARY_REDIRECT if Self::is_redirected() => {
                if let Some(odd) = self.moved(&answer) {
                    return self.retry(odd, true);
                }
                self.redirects += 1;
                self.retry(error.into(), false);
                if self.redirects == 1 && !self.is_closed() {
                    // The first redirect in a row needs no wait.
                    self.state = State::Waiting(self.now);
                }
            }
            // A process of Mesos that has just started answers 404 or 503.
            StatusCode::NOT_FOUND
            | StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
            | StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => self.retry(error.into(), true),
            _ => self.close(error.into()),
        }
    }

    pub fn chunk(&mut self, id: RequestId, bytes: Bytes) {
        let now = self.now;
        if let State::Open(stream) = &mut self.state {
            if stream.request == id && stream.end.is_none() {
                stream.events.push(bytes);
                if let Some((deadline, span)) = &mut stream.deadline {
                    if stream.complete {
                        *deadline = now + *span;
                    }
                }
            }
        }
    }

    pub fn closed(&mut self, id: RequestId, reason: Option<String>) {
        if self.subscribing(id) {
            let text = reason.unwrap_or_else(|| "the connection was closed".to_owned());
            return self.retry(SubscribeError::Transport(text), true);
        }
        if let State::Open(stream) = &mut self.state {
            if stream.request == id {
                if stream.end.is_none() {
                    stream.end = Some(reason.map_or(Lost::Ended, Lost::Broken));
                }
                return;
            }
        }
        if let Some((caller, _)) = self.take_call(id) {
            let text = reason.unwrap_or_else(|| "the connection was closed".to_owned());
            self.steps.push_back(Step::Answered(caller, Err(CallError::Transport(text))));
        }
    }

    /// The next event that was read, or a record that is none; nothing if none is wanted.
    #[inline]
    pub fn next_event(&mut self, wanted: bool) -> Option<Result<C::Event, RecordError>> {
        let State::Open(stream) = &mut self.state else { return None };
        if !wanted {
            return None;
        }
        match stream.events.next_event() {
            Ok(Some(event)) => Some(event),
            Ok(None) => {
                if let Some(lost) = stream.end.clone() {
                    self.lose(lost);
                }
                None
            }
            Err(error) => {
                self.lose(Lost::Framing(error));
                None
            }
        }
    }

    /// The event SUBSCRIBED came, and told how often to expect a sign of life.
    pub fn complete(&mut self, heartbeat: Option<Duration>) {
        self.backoff.reset();
        self.failures = 0;
        self.since = None;
        if let State::Open(stream) = &mut self.state {
            stream.complete = true;
            let span = heartbeat.filter(|span| !span.is_zero());
            let span = span.and_then(|span| span.checked_mul(self.timing.missed_heartbeats.max(1)));
            stream.deadline = span.and_then(|s| Some((self.now.checked_add(s)?, s)));
        }
    }

    pub fn has_completed(&self) -> bool {
        matches!(&self.state, State::Open(stream) if stream.complete)
    }

    // Calls.

    pub fn call(&mut self, caller: Caller, call: &C) {
        let State::Open(stream) = &mut self.state else {
            let error =
                if self.is_closed() { CallError::Stopped } else { CallError::NotSubscribed };
            self.steps.push_back(Step::Answered(caller, Err(error)));
            return;
        };
        let request = stream.request;
        let headers = stream.headers(call, self.media);
        let asked = self.redirected.as_ref().or_else(|| self.endpoints.get(self.turn)).cloned();
        let error = match (headers, asked) {
            (Ok(headers), Some(uri)) => {
                let id = self.send(call, headers, Expect::Whole, uri);
                let deadline = self.now + self.timing.call;
                self.in_flight += 1;
                let caller = Some(caller);
                self.calls.push_back(Call { id, caller, stream: request, deadline });
                return;
            }
            (Err(error), _) => error.into(),
            (_, None) => CallError::NotSubscribed,
        };
        self.steps.push_back(Step::Answered(caller, Err(error)));
    }

    /// Who waits for the answer to a call, and to which stream the call belongs.
    fn take_call(&mut self, id: RequestId) -> Option<(Caller, RequestId)> {
        let at = self.calls.binary_search_by_key(&id, |call| call.id).ok()?;
        let call = self.calls.get_mut(at)?;
        let found = (call.caller.take()?, call.stream);
        self.in_flight -= 1;
        while self.calls.front().is_some_and(|call| call.caller.is_none()) {
            self.calls.pop_front();
        }
        Some(found)
    }

    /// How many calls wait for their answers.
    pub fn in_flight(&self) -> usize {
        self.in_flight
    }

    // Time.

    pub fn next_timeout(&self) -> Option<Instant> {
        let state = match &self.state {
            State::Waiting(until) => Some(*until),
            State::Subscribing { deadline, .. } => Some(*deadline),
            State::Open(stream) => stream.deadline.map(|d| d.0),
            State::Idle | State::Closed => None,
        };
        let call = self.calls.front().map(|call| call.deadline);
        [state, call].into_iter().flatten().min()
    }

    pub fn timeout(&mut self) {
        while self.calls.front().is_some_and(|call| call.deadline <= self.now) {
            let Some(call) = self.calls.pop_front() else { break };
            // Those behind it may be answered already.
            let Some(caller) = call.caller else { continue };
            self.in_flight -= 1;
            self.steps.push_back(Step::Cancel(call.id));
            self.steps.push_back(Step::Answered(caller, Err(CallError::Timeout)));
        }
        while self.calls.front().is_some_and(|call| call.caller.is_none()) {
            self.calls.pop_front();
        }
        match &self.state {
            State::Subscribing { request, deadline } if *deadline <= self.now => {
                let request = *request;
                self.steps.push_back(Step::Cancel(request));
                self.retry(SubscribeError::Timeout, true);
            }
            State::Open(stream) => match stream.deadline {
                Some((deadline, span)) if deadline <= self.now && stream.end.is_none() => {
                    self.lose(Lost::Silent(span));
                }
                _ => {}
            },
            _ => {}
        }
    }
}
