//! The scenarios of mesos-go's connection of a scheduler.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use http::StatusCode;
use mesos_protocol::v1::scheduler::{Config, Connection, Output};
use mesos_protocol::v1::{Answer, CallError, Expect, Input, RequestId, SubscribeError, Ticket};
use mesos_test_data::Score;
use mesos_types::http::{ApiErrorKind, MediaType, redirect};
use mesos_types::scheduler::{Call, call};
use mesos_types::{FrameworkInfo, http as api};
use serde_json::{Value, json};

use crate::vectors::{go_text, vectors};

const ENDPOINT: &str = "http://5.6.7.8:5050/api/v1/scheduler";

#[test]
fn redirects() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["httpsched redirect endpoint"]) {
        let (location, current) = (entry["input"][0].as_str(), entry["input"][1].as_str());
        let found = redirect(&current.unwrap().parse().unwrap(), location.unwrap());
        let expected = &entry["expected"];
        let agrees = match &found {
            Ok(uri) => expected["ok"] == true && expected["endpoint"] == uri.to_string(),
            Err(_) => expected["ok"] == false,
        };
        score.add(&entry, agrees, None);
    }
    score.report("redirects");
}

/// Plays a server that answers each request with the next status.
struct Play {
    connection: Connection,
    now: Instant,
    statuses: VecDeque<u16>,
    requests: Vec<Value>,
    notifications: Vec<&'static str>,
    /// What a call or the connection itself ended with.
    done: Option<Result<(), CallError>>,
    count: u32,
    /// SUBSCRIBE that the connection sent of its own accord.
    own: usize,
}

impl Play {
    fn drain(&mut self, asked: bool) {
        while let Some(output) = self.connection.poll() {
            match output {
                Output::Send(id, request) => {
                    if request.expect == Expect::Stream && !asked {
                        self.own += 1;
                    }
                    self.answer(id, &request);
                }
                Output::Connected => self.notifications.push("connected"),
                Output::Disconnected(_) => self.notifications.push("disconnected"),
                Output::Done(_, result) => self.done = Some(result.map(drop)),
                Output::Ended(result) => {
                    let result = result.map_err(CallError::Subscribe);
                    self.done.get_or_insert(result);
                }
                Output::Event(_) | Output::Skipped(_) | Output::Cancel(_) => {}
            }
        }
    }

    fn answer(&mut self, id: RequestId, request: &mesos_protocol::v1::Request) {
        let Some(status) = self.statuses.pop_front() else { return };
        self.count += 1;
        let text = |name: &str| {
            request.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
        };
        let call: Value = serde_json::from_slice(&request.body).unwrap();
        self.requests.push(json!({
            "accept": text("accept"),
            "answered": status.to_string(),
            "connection_close": (text("connection") == "close").to_string(),
            "content_type": text("content-type"),
            "stream_id": text("mesos-stream-id"),
            "type": call["type"],
        }));
        let stream = request.expect == Expect::Stream;
        // 201 stands for a success without the id of a stream.
        let code = if status == 201 && stream { 200 } else { status };
        let mut answer = Answer::new(StatusCode::from_u16(code).unwrap());
        if code == 200 && stream {
            answer.headers.insert("content-type", "application/json".parse().unwrap());
            if status != 201 {
                let id = format!("S{}", self.count).parse().unwrap();
                answer.headers.insert("mesos-stream-id", id);
            }
            self.connection.handle(Input::Opened(id, answer), self.now);
            return;
        }
        if code == 307 {
            answer.headers.insert("location", "//5.6.7.8:5050".parse().unwrap());
        }
        if code >= 300 {
            answer.body = "detail".into();
        }
        self.connection.handle(Input::Answer(id, answer), self.now);
    }

    /// Runs until a call has ended.
    fn run(&mut self, asked: bool) -> Result<(), CallError> {
        self.done = None;
        for _ in 0..100 {
            self.drain(asked);
            if let Some(done) = self.done.take() {
                return done;
            }
            match self.connection.next_timeout() {
                Some(time) => self.now = self.now.max(time),
                None => break,
            }
            self.connection.handle(Input::Timeout, self.now);
        }
        panic!("the call did not end");
    }
}

/// What mesos-go calls an error.
fn text(error: &CallError, kind: &str) -> String {
    match error {
        CallError::AlreadySubscribed => {
            "already subscribed, cannot re-issue a SUBSCRIBE call".into()
        }
        CallError::NotSubscribed => {
            format!("no subscription established: httpsched: expected SUBSCRIBE instead of {kind}")
        }
        CallError::Api(error) | CallError::Subscribe(SubscribeError::Api(error)) => {
            format!("{}: {}", go_text(error.kind()), error.details)
        }
        CallError::Subscribe(SubscribeError::NoStreamId) => {
            "missing Mesos-Stream-Id header expected with successful SUBSCRIBE".into()
        }
        CallError::Subscribe(SubscribeError::Response(api::ResponseError::ContentType(found))) => {
            format!("unexpected content type: {found:?}")
        }
        other => other.to_string(),
    }
}

/// The number in `MaxRedirects(2)`, plus the first attempt.
fn attempts(source: &str) -> u32 {
    let digits = source.split("MaxRedirects(").nth(1).and_then(|rest| rest.split(')').next());
    digits.and_then(|d| d.parse::<u32>().ok()).map_or(10, |redirects| redirects + 1)
}

#[test]
fn scenarios() {
    let mut score = Score::default();
    for (function, entry) in vectors(&["httpsched scenario: "]) {
        let input = &entry["input"];
        let (Some(calls), Some(statuses)) =
            (input["calls"].as_array(), input["http_status_sequence"].as_array())
        else {
            score.unknown(&function);
            continue;
        };
        let calls: Vec<&str> = calls.iter().filter_map(Value::as_str).collect();
        let statuses: Vec<u16> =
            statuses.iter().filter_map(|s| s.as_u64().map(|s| s as u16)).collect();
        let now = Instant::now();
        let framework = FrameworkInfo { id: Some("F".into()), ..FrameworkInfo::new("u", "n") };
        let mut config = Config::new(framework.clone());
        config.media = MediaType::Json;
        config.resubscribe = function.contains("AllowReconnection");
        config.timing.retry.attempts = Some(attempts(entry["source"].as_str().unwrap()));
        config.timing.retry.first_wait = Duration::from_millis(1);
        let mut play = Play {
            connection: Connection::new(config, 7, now),
            now,
            statuses: statuses.iter().copied().collect(),
            requests: Vec::new(),
            notifications: Vec::new(),
            done: None,
            count: 0,
            own: 0,
        };
        let mut results = Vec::new();
        let mut started = false;
        for (i, kind) in calls.iter().enumerate() {
            let ticket = Ticket(i as u64);
            let subscribes = *kind == "SUBSCRIBE";
            let call = match (subscribes, kind.parse::<call::Type>()) {
                (true, _) => Call::subscribe(framework.clone()),
                (false, Ok(call::Type::Kill)) => Call::kill("F".into(), "t".into(), None),
                (false, Ok(call::Type::Teardown)) => Call::teardown("F".into()),
                (false, Ok(call::Type::Suppress)) => Call::suppress("F".into(), vec![]),
                _ => Call::revive("F".into(), vec![]),
            };
            if subscribes && !std::mem::replace(&mut started, true) {
                // The user's call stands for the connection's own.
                play.connection.handle(Input::Call(ticket, call), play.now);
                play.connection.handle(Input::Endpoints(vec![ENDPOINT.parse().unwrap()]), play.now);
            } else {
                play.connection.handle(Input::Call(ticket, call), play.now);
            }
            let result = play.run(subscribes);
            results.push(result.map_or_else(|error| text(&error, kind), |()| "ok".to_owned()));
        }
        let expected = &entry["expected"];
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let wanted = list(&expected["requests_seen"]);
        let same_requests = wanted == play.requests;
        let same_results = list(&expected["results"]) == results;
        let same_notes = list(&expected["notifications"]) == play.notifications;
        // The differences that are wanted, by the statuses of the answers alone.
        let fatal = ["400", "401", "403", "405", "406", "409", "415", "501"];
        let refused = play.requests.iter().any(|request| {
            request["type"] == "SUBSCRIBE"
                && fatal.iter().any(|status| request["answered"] == *status)
        });
        let failed = play.requests.iter().any(|request| {
            let status: u16 = request["answered"].as_str().unwrap().parse().unwrap();
            request["type"] != "SUBSCRIBE" && status >= 300 && ![307, 403].contains(&status)
        });
        let agree_so_far = wanted.iter().zip(&play.requests).all(|(a, b)| a == b);
        let rule =
            if refused && agree_so_far && results.last() == last(&expected["results"]).as_ref() {
                Some("a refusal is reported at once and not repeated")
            } else if failed && agree_so_far && results_until_failure(&results, expected) {
                Some("a call that failed does not end a healthy subscription")
            } else if play.own > 0 && agree_so_far {
                Some("the connection subscribes again by itself")
            } else {
                None
            };
        score.add(&entry, same_requests && same_results && same_notes, rule);
    }
    score.report("scenarios of the scheduler's connection");
}

fn last(results: &Value) -> Option<String> {
    results.as_array()?.last()?.as_str().map(str::to_owned)
}

/// The results are the same up to the call that failed.
fn results_until_failure(found: &[String], expected: &Value) -> bool {
    let expected = expected["results"].as_array().cloned().unwrap_or_default();
    let failure = found.iter().position(|result| result != "ok").unwrap_or(found.len());
    found.iter().zip(&expected).take(failure + 1).all(|(a, b)| b == a)
        && found
            .iter()
            .skip(failure + 1)
            .all(|r| !r.starts_with(go_text(ApiErrorKind::NotSubscribed)))
}
