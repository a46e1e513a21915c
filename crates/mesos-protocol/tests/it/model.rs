//! Connections under random sequences of inputs, beside a model of what must hold.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{StatusCode, Uri};
use mesos_protocol::v1::scheduler::{self, Acknowledgements};
use mesos_protocol::v1::{Answer, CallError, Expect, Input, RequestId, Ticket, executor};
use mesos_protocol::{Environment, Recovery};
use mesos_types::executor as exec;
use mesos_types::recordio::{RecordEncoding, encode_message};
use mesos_types::scheduler::{Call, CallKind, Event, event};
use mesos_types::{
    AgentInfo, Codec, ExecutorInfo, FrameworkInfo, TaskInfo, TaskState, TaskStatus, task_status,
};
use proptest::prelude::*;

/// Something that happens to a connection.
#[derive(Clone, Debug)]
enum Action {
    Endpoints(u8),
    Kill,
    Acknowledge(u8),
    Subscribe,
    /// The oldest request that is not answered is answered so.
    Answer(u16),
    /// As before, but the request is one of a later place.
    AnswerLater(u16),
    Subscribed,
    Update(u8),
    Heartbeat,
    Refusal,
    Garbage,
    NotAnEvent,
    /// An acknowledgement of the agent.
    Acknowledged(u8),
    Shutdown,
    Break(bool),
    Handled,
    Advance(u16),
    WakeUp,
    Stop(bool),
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let status = prop_oneof![
        5 => Just(200u16), 5 => Just(202u16), 1 => Just(307u16), 1 => Just(400u16),
        1 => Just(401u16), 1 => Just(403u16), 2 => Just(503u16), 1 => Just(404u16), 1 => Just(204u16),
    ];
    let action = prop_oneof![
        3 => (0u8..4).prop_map(Action::Endpoints),
        4 => Just(Action::Kill),
        2 => (0u8..4).prop_map(Action::Acknowledge),
        1 => Just(Action::Subscribe),
        12 => status.clone().prop_map(Action::Answer),
        2 => status.prop_map(Action::AnswerLater),
        6 => Just(Action::Subscribed),
        8 => (0u8..4).prop_map(Action::Update),
        2 => Just(Action::Heartbeat),
        1 => Just(Action::Refusal),
        1 => Just(Action::Garbage),
        1 => Just(Action::NotAnEvent),
        3 => (0u8..4).prop_map(Action::Acknowledged),
        1 => Just(Action::Shutdown),
        2 => any::<bool>().prop_map(Action::Break),
        8 => Just(Action::Handled),
        2 => any::<u16>().prop_map(Action::Advance),
        6 => Just(Action::WakeUp),
        1 => any::<bool>().prop_map(Action::Stop),
    ];
    prop::collection::vec(action, 0..80)
}

fn uuid(number: u8) -> Bytes {
    vec![number + 1; 16].into()
}

fn status(number: u8) -> TaskStatus {
    TaskStatus {
        uuid: (number != 3).then(|| uuid(number)),
        agent_id: Some("S".into()),
        source: Some(task_status::Source::Executor),
        ..TaskStatus::new(format!("t{number}").as_str(), TaskState::Running)
    }
}

fn record<T: Codec>(message: &T) -> Bytes {
    let mut out = Vec::new();
    encode_message(message, RecordEncoding::Protobuf, &mut out);
    out.into()
}

/// What both models keep.
#[derive(Default)]
struct Book {
    /// Requests without an answer, in order.
    requests: VecDeque<(RequestId, Expect)>,
    /// The stream that is open.
    stream: Option<RequestId>,
    tickets: u64,
    waiting: HashSet<Ticket>,
    connected: bool,
    ended: bool,
    stopped: bool,
}

impl Book {
    fn sent(&mut self, id: RequestId, expect: Expect) -> Result<(), TestCaseError> {
        prop_assert!(!self.ended, "a request after the end");
        if expect == Expect::Stream {
            prop_assert!(self.stream.is_none(), "a subscription beside another");
            let attempts = self.requests.iter().filter(|r| r.1 == Expect::Stream).count();
            prop_assert_eq!(attempts, 0, "an attempt beside another");
        }
        self.requests.push_back((id, expect));
        Ok(())
    }

    fn cancelled(&mut self, id: RequestId) {
        self.requests.retain(|request| request.0 != id);
        if self.stream == Some(id) {
            self.stream = None;
        }
    }

    fn done(&mut self, ticket: Ticket) -> Result<(), TestCaseError> {
        prop_assert!(self.waiting.remove(&ticket), "a call ended twice");
        Ok(())
    }

    fn connected(&mut self, connected: bool) -> Result<(), TestCaseError> {
        prop_assert!(!self.ended);
        prop_assert_ne!(self.connected, connected, "told twice");
        self.connected = connected;
        Ok(())
    }

    fn ended(&mut self) -> Result<(), TestCaseError> {
        prop_assert!(!self.ended, "ended twice");
        prop_assert!(self.waiting.is_empty(), "calls without an end: {:?}", self.waiting);
        self.ended = true;
        Ok(())
    }

    fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        self.waiting.insert(Ticket(self.tickets));
        Ticket(self.tickets)
    }

    /// The input that an answer of this status to a request is.
    fn answer<C>(&mut self, place: usize, code: u16) -> Option<Input<C>> {
        let place = place.min(self.requests.len().checked_sub(1)?);
        let (id, expect) = self.requests.remove(place)?;
        let mut answer = Answer::new(StatusCode::from_u16(code).unwrap());
        if code == 307 {
            answer.headers.insert("location", "//10.0.0.9:5050".parse().unwrap());
        }
        if code == 204 {
            return Some(Input::Closed(id, Some("reset".to_owned())));
        }
        if expect == Expect::Stream && code == 200 {
            answer.headers.insert("content-type", "application/x-protobuf".parse().unwrap());
            answer.headers.insert("mesos-stream-id", "id".parse().unwrap());
            self.stream = Some(id);
            return Some(Input::Opened(id, answer));
        }
        Some(Input::Answer(id, answer))
    }
}

fn endpoints(count: u8, path: &str) -> Vec<Uri> {
    (0..count).map(|n| format!("http://10.0.0.{n}:5050{path}").parse().unwrap()).collect()
}

fn run_scheduler(
    actions: &[Action],
    acknowledgements: Acknowledgements,
) -> Result<(), TestCaseError> {
    let mut now = Instant::now();
    let framework = FrameworkInfo::new("user", "name");
    let mut config = scheduler::Config::new(framework.clone());
    config.acknowledgements = acknowledgements;
    config.timing.retry.attempts = Some(5);
    let mut connection = scheduler::Connection::new(config, 7, now);
    let mut book = Book::default();
    // How often an update came and how often it was acknowledged.
    let mut deliveries: HashMap<Bytes, (usize, usize)> = HashMap::new();
    // The uuids of acknowledgements without an answer.
    let mut in_flight: HashMap<RequestId, Bytes> = HashMap::new();
    // Updates that came out and were not handled, for those after the event.
    let mut unhandled: VecDeque<Option<Bytes>> = VecDeque::new();
    // Updates that came since they were acknowledged last.
    let mut due: HashSet<Bytes> = HashSet::new();
    let finish = [Action::Stop(true)];
    for action in actions.iter().chain(&finish) {
        let stream = book.stream;
        let chunk = |bytes: Bytes| stream.map(|id| Input::Chunk(id, bytes));
        let input = match action {
            Action::Endpoints(count) => {
                Some(Input::Endpoints(endpoints(*count, "/api/v1/scheduler")))
            }
            Action::Kill => {
                Some(Input::Call(book.ticket(), Call::kill("F".into(), "t".into(), None)))
            }
            Action::Acknowledge(n) => status(*n)
                .acknowledgement()
                .map(|body| Input::Call(book.ticket(), Call::acknowledge("F".into(), body))),
            Action::Subscribe => {
                Some(Input::Call(book.ticket(), Call::subscribe(framework.clone())))
            }
            Action::Answer(code) => book.answer(0, *code),
            Action::AnswerLater(code) => book.answer(2, *code),
            Action::Subscribed => {
                let mut body = event::Subscribed::new("F");
                body.heartbeat_interval_seconds = Some(15.0);
                chunk(record(&Event::Subscribed(body)))
            }
            Action::Update(n) => chunk(record(&Event::Update(event::Update::new(status(*n))))),
            Action::Heartbeat => chunk(record(&Event::Heartbeat)),
            Action::Refusal => chunk(record(&Event::Error(event::Error::new("no".to_owned())))),
            Action::Garbage => chunk(Bytes::from_static(b"x\n")),
            Action::NotAnEvent => chunk(Bytes::from_static(b"1\nx")),
            Action::Acknowledged(_) | Action::Shutdown => None,
            Action::Break(clean) => {
                book.stream.take().map(|id| Input::Closed(id, (!clean).then(|| "reset".to_owned())))
            }
            Action::Handled => Some(Input::Handled),
            Action::Advance(millis) => {
                now += Duration::from_millis(u64::from(*millis));
                Some(Input::Timeout)
            }
            Action::WakeUp => connection.next_timeout().map(|time| {
                now = now.max(time);
                Input::Timeout
            }),
            Action::Stop(failover) => {
                book.stopped = true;
                Some(Input::Stop { failover: *failover })
            }
        };
        let Some(input) = input else { continue };
        let mut expected = None;
        if let (Input::Handled, Acknowledgements::AfterEvent) = (&input, acknowledgements) {
            if let Some(uuid) = unhandled.pop_front().flatten() {
                let was_due = due.remove(&uuid);
                expected = (was_due && book.stream.is_some() && !book.stopped).then_some(uuid);
            }
        }
        let mut acknowledged = HashSet::new();
        if let Input::Answer(id, _) | Input::Closed(id, _) = &input {
            in_flight.remove(id);
        }
        connection.handle(input, now);
        for step in 0.. {
            prop_assert!(step < 1000, "there is no end to what is to be done");
            let Some(output) = connection.poll() else { break };
            match output {
                scheduler::Output::Send(id, request) => {
                    let call = Call::decode_exact(&request.body).unwrap();
                    book.sent(id, request.expect)?;
                    if let CallKind::Acknowledge(body) = call.kind {
                        let (came, times) = deliveries.entry(body.uuid.clone()).or_default();
                        *times += 1;
                        prop_assert!(times <= came, "acknowledged twice");
                        acknowledged.insert(body.uuid.clone());
                        prop_assert!(!in_flight.values().any(|uuid| *uuid == body.uuid));
                        prop_assert!(!body.uuid.is_empty());
                        in_flight.insert(id, body.uuid);
                    }
                }
                scheduler::Output::Cancel(id) => {
                    in_flight.remove(&id);
                    book.cancelled(id);
                }
                scheduler::Output::Connected => book.connected(true)?,
                scheduler::Output::Disconnected(_) => book.connected(false)?,
                scheduler::Output::Event(event) => {
                    prop_assert!(!book.ended && !book.stopped, "an event after the end");
                    let uuid = match event {
                        Event::Update(body) => body.status.uuid,
                        _ => None,
                    };
                    if let Some(uuid) = &uuid {
                        deliveries.entry(uuid.clone()).or_default().0 += 1;
                        if !in_flight.values().any(|other| other == uuid) {
                            due.insert(uuid.clone());
                        }
                    }
                    unhandled.push_back(uuid);
                }
                scheduler::Output::Skipped(_) => prop_assert!(!book.ended),
                scheduler::Output::Done(ticket, result) => {
                    book.done(ticket)?;
                    if book.stopped && book.ended {
                        prop_assert!(matches!(result, Err(CallError::Stopped)));
                    }
                }
                scheduler::Output::Ended(_) => book.ended()?,
            }
        }
        if let Some(uuid) = expected {
            prop_assert!(acknowledged.contains(&uuid), "an update was not acknowledged");
        }
    }
    // TEARDOWN may be waiting for its answer; its time runs out.
    while !book.ended {
        let Some(time) = connection.next_timeout() else { break };
        now = now.max(time);
        connection.handle(Input::Timeout, now);
        while let Some(output) = connection.poll() {
            match output {
                scheduler::Output::Done(ticket, _) => book.done(ticket)?,
                scheduler::Output::Ended(_) => book.ended()?,
                _ => {}
            }
        }
    }
    prop_assert!(book.ended, "a stopped connection has not ended");
    prop_assert!(book.waiting.is_empty());
    prop_assert_eq!(connection.next_timeout(), None);
    Ok(())
}

fn run_executor(actions: &[Action], recovers: bool) -> Result<(), TestCaseError> {
    let mut now = Instant::now();
    let mut environment = Environment::read([
        ("MESOS_FRAMEWORK_ID", "F"),
        ("MESOS_EXECUTOR_ID", "E"),
        ("MESOS_DIRECTORY", "/"),
        ("MESOS_SANDBOX", "/"),
        ("MESOS_AGENT_ENDPOINT", "10.0.0.1:5051"),
        ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", "5secs"),
    ])
    .unwrap();
    environment.recovery = recovers.then_some(Recovery {
        timeout: Duration::from_secs(60),
        backoff_max: Duration::from_secs(2),
    });
    let mut connection = executor::Connection::new(executor::Config::new(&environment), 7, now);
    let mut book = Book::default();
    let mut shutdowns = 0;
    // Updates that were handed in and not acknowledged since.
    let mut updates: HashSet<Bytes> = HashSet::new();
    let mut tasks: HashSet<String> = HashSet::new();
    let task = |n: u8| TaskInfo::new("t", format!("t{n}").as_str(), "S");
    let finish = [Action::Stop(true)];
    for action in actions.iter().chain(&finish) {
        let stream = book.stream;
        let chunk = |bytes: Bytes| stream.map(|id| Input::Chunk(id, bytes));
        let alive = !book.ended && connection.is_subscribed();
        let call = |kind| exec::Call::new("x", "x", kind);
        let input = match action {
            Action::Endpoints(count) => {
                Some(Input::Endpoints(endpoints(*count, "/api/v1/executor")))
            }
            Action::Kill => {
                let body = exec::call::Message::new("data".into());
                Some(Input::Call(book.ticket(), call(exec::CallKind::Message(body))))
            }
            Action::Acknowledge(n) => {
                let body = exec::call::Update::new(status(*n));
                if let Some(uuid) = body.status.uuid.clone().filter(|_| !book.ended) {
                    updates.insert(uuid);
                }
                Some(Input::Call(book.ticket(), call(exec::CallKind::Update(body))))
            }
            Action::Subscribe => {
                let body = exec::call::Subscribe {
                    unacknowledged_tasks: vec![],
                    unacknowledged_updates: vec![],
                };
                Some(Input::Call(book.ticket(), call(exec::CallKind::Subscribe(body))))
            }
            Action::Answer(code) => book.answer(0, *code),
            Action::AnswerLater(code) => book.answer(2, *code),
            Action::Subscribed => {
                let executor = ExecutorInfo::new("E");
                let framework = FrameworkInfo::new("u", "n");
                let agent = AgentInfo::new("h");
                let body = exec::event::Subscribed::new(executor, framework, agent);
                chunk(record(&exec::Event::Subscribed(Box::new(body))))
            }
            Action::Update(n) => {
                let launch = exec::event::Launch::new(task(*n));
                if alive && stream.is_some() {
                    tasks.insert(format!("t{n}"));
                }
                chunk(record(&exec::Event::Launch(launch)))
            }
            Action::Heartbeat => chunk(record(&exec::Event::Heartbeat)),
            Action::Refusal => {
                chunk(record(&exec::Event::Error(exec::event::Error::new("no".to_owned()))))
            }
            Action::Garbage => chunk(Bytes::from_static(b"x\n")),
            Action::NotAnEvent => chunk(Bytes::from_static(b"1\nx")),
            Action::Acknowledged(n) => {
                if alive && stream.is_some() {
                    updates.remove(&uuid(*n));
                    tasks.remove(&format!("t{n}"));
                }
                let body = exec::event::Acknowledged::new(format!("t{n}").as_str(), uuid(*n));
                chunk(record(&exec::Event::Acknowledged(body)))
            }
            Action::Shutdown => chunk(record(&exec::Event::Shutdown)),
            Action::Break(clean) => {
                book.stream.take().map(|id| Input::Closed(id, (!clean).then(|| "reset".to_owned())))
            }
            Action::Handled => None,
            Action::Advance(millis) => {
                now += Duration::from_millis(u64::from(*millis));
                Some(Input::Timeout)
            }
            Action::WakeUp => connection.next_timeout().map(|time| {
                now = now.max(time);
                Input::Timeout
            }),
            Action::Stop(failover) => Some(Input::Stop { failover: *failover }),
        };
        let Some(input) = input else { continue };
        connection.handle(input, now);
        for step in 0.. {
            prop_assert!(step < 1000, "there is no end to what is to be done");
            let Some(output) = connection.poll() else { break };
            match output {
                executor::Output::Send(id, request) => {
                    let call = exec::Call::decode_exact(&request.body).unwrap();
                    prop_assert_eq!(call.executor_id.as_ref(), "E");
                    book.sent(id, request.expect)?;
                    if let exec::CallKind::Subscribe(body) = call.kind {
                        let told: HashSet<_> = body
                            .unacknowledged_updates
                            .iter()
                            .map(|update| update.status.uuid.clone().unwrap())
                            .collect();
                        prop_assert_eq!(&told, &updates, "updates that are not acknowledged");
                        let told: HashSet<_> =
                            body.unacknowledged_tasks.iter().map(|t| t.task_id.0.clone()).collect();
                        prop_assert_eq!(&told, &tasks, "tasks that are not acknowledged");
                    }
                }
                executor::Output::Cancel(id) => book.cancelled(id),
                executor::Output::Connected => book.connected(true)?,
                executor::Output::Disconnected(_) => book.connected(false)?,
                executor::Output::Event(event) => {
                    prop_assert!(!book.ended, "an event after the end");
                    shutdowns += usize::from(*event == exec::Event::Shutdown);
                    prop_assert!(shutdowns <= 1, "told to shut down twice");
                }
                executor::Output::Skipped(_) => prop_assert!(!book.ended),
                executor::Output::Done(ticket, _) => book.done(ticket)?,
                executor::Output::Ended(_) => book.ended()?,
            }
        }
        if !recovers && book.connected && book.stream.is_none() && !book.ended {
            prop_assert_eq!(shutdowns, 1, "without recovery a lost agent is the end");
        }
    }
    prop_assert!(book.ended && book.waiting.is_empty());
    prop_assert_eq!(connection.next_timeout(), None);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn schedulers_that_acknowledge_after_the_event(actions in actions()) {
        run_scheduler(&actions, Acknowledgements::AfterEvent)?;
    }

    #[test]
    fn schedulers_whose_user_acknowledges(actions in actions()) {
        run_scheduler(&actions, Acknowledgements::Explicit)?;
    }

    #[test]
    fn executors_that_recover(actions in actions()) {
        run_executor(&actions, true)?;
    }

    #[test]
    fn executors_that_do_not_recover(actions in actions()) {
        run_executor(&actions, false)?;
    }
}
