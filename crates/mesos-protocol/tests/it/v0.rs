//! The drivers of package `mesos`: scenarios of mesos-go, and recorded conversations.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use mesos_protocol::v0::cram_md5::response;
use mesos_protocol::v0::scheduler::{
    Acknowledgements, Callback, Config, Driver, Input, Output, Style,
};
use mesos_protocol::v0::{DriverError, DriverErrorKind, Outgoing, executor};
use mesos_test_data::{Score, traffic};
use mesos_types::internal::{self, StatusUpdate, StatusUpdateMessage, authentication};
use mesos_types::libprocess::{Upid, message_name, route};
use mesos_types::recording::http::requests;
use mesos_types::recording::pcap;
use mesos_types::scheduler::{self, v0};
use mesos_types::{
    Codec, Credential, Filters, FrameworkInfo, MasterInfo, Offer, Resource, Status, TaskInfo,
    TaskState, TaskStatus,
};
use serde_json::Value;

use crate::vectors::vectors;

#[test]
fn responses() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["CRAM-MD5 response"]) {
        let input = |name: &str| entry["input"][name].as_str().unwrap();
        let found = response(input("user"), input("secret"), input("challenge").as_bytes());
        let agrees = match found {
            Ok(text) => entry["expected"] == text,
            Err(_) => entry["expected"]["error"].is_string(),
        };
        score.add(&entry, agrees, None);
    }
    score.report("answers to challenges");
}

/// Messages of the benchmarks: so many strings of so many bytes.
#[test]
fn sizes() {
    let mut score = Score::default();
    for (_, entry) in vectors(&["benchmark message encoded size"]) {
        let number = |name: &str| entry["expected"][name].as_u64().unwrap() as usize;
        let mechanisms = vec!["x".repeat(number("bytes_each")); number("strings")];
        let message = authentication::AuthenticationMechanismsMessage { mechanisms };
        score.add(&entry, message.encode_to_vec().len() == number("encoded_bytes"), None);
    }
    score.report("sizes of benchmark messages");
}

fn upid(text: &str) -> Upid {
    text.parse().unwrap()
}

fn master_info() -> MasterInfo {
    MasterInfo::new("m".to_owned(), 1, 5050)
}

/// A message by its short name, with the contents of the scenarios; `count` tells how many of
/// the name came before.
fn message(name: &str, count: usize, own: &Upid) -> Option<Bytes> {
    let status = TaskStatus::new("t1", TaskState::Running);
    let body = match name {
        "FrameworkRegisteredMessage" => {
            internal::FrameworkRegisteredMessage::new("F1", master_info()).encode_to_vec()
        }
        "FrameworkReregisteredMessage" => {
            internal::FrameworkReregisteredMessage::new("F1", master_info()).encode_to_vec()
        }
        "ResourceOffersMessage" => {
            let offer = Offer::new("O1", "F1", "S1", "h".to_owned());
            // The first one lacks the process of its agent.
            let pids = vec!["slave(1)@127.0.0.1:5051".to_owned(); count.min(1)];
            let message = internal::ResourceOffersMessage {
                offers: vec![offer],
                pids,
                inverse_offers: vec![],
            };
            message.encode_to_vec()
        }
        "RescindResourceOfferMessage" => {
            internal::RescindResourceOfferMessage::new("O9").encode_to_vec()
        }
        "StatusUpdateMessage" => {
            // From an agent; without uuid; from the driver itself; from an agent that is not
            // named.
            let (uuid, pid) = match count {
                1 => (None, Some("slave(1)@127.0.0.1:5051".to_owned())),
                2 => (Some(Bytes::from_static(&[7; 16])), Some(own.to_string())),
                3 => (Some(Bytes::from_static(&[8; 16])), None),
                _ => (Some(Bytes::from_static(&[9; 16])), Some("slave(1)@127.0.0.1:5051".into())),
            };
            let update = StatusUpdate {
                slave_id: Some("S1".into()),
                uuid,
                ..StatusUpdate::new("F1", status, 1.0)
            };
            StatusUpdateMessage { pid, ..StatusUpdateMessage::new(update) }.encode_to_vec()
        }
        "LostSlaveMessage" => internal::LostSlaveMessage::new("S1").encode_to_vec(),
        "ExitedExecutorMessage" => {
            internal::ExitedExecutorMessage::new("S1", "F1", "E1", 9).encode_to_vec()
        }
        "ExecutorToFrameworkMessage" => {
            let (agent, framework) = ("S1", "F1");
            let data = Bytes::from_static(b"hey");
            internal::ExecutorToFrameworkMessage::new(agent, framework, "E1", data).encode_to_vec()
        }
        "FrameworkErrorMessage" => {
            internal::FrameworkErrorMessage::new("bad".to_owned()).encode_to_vec()
        }
        _ => return None,
    };
    Some(body.into())
}

/// A callback in the words of the scenarios.
fn callback(callback: &Callback) -> String {
    match callback {
        Callback::Registered(id, _) => format!("Registered {id}"),
        Callback::Reregistered(_) => "Reregistered".to_owned(),
        Callback::Disconnected => "Disconnected".to_owned(),
        Callback::ResourceOffers(offers) => format!("ResourceOffers {}", offers.len()),
        Callback::OfferRescinded(id) => format!("OfferRescinded {id}"),
        Callback::StatusUpdate(status) => {
            let text = |text: Option<String>| text.unwrap_or_default();
            format!(
                "StatusUpdate task={} state={} message={:?} source={:?} reason={:?} uuid_len={} \
                 slave_id_set={} timestamp_set={}",
                status.task_id,
                status.state,
                text(status.message.clone()),
                text(status.source.map(|s| s.to_string())),
                text(status.reason.map(|r| r.to_string())),
                status.uuid.as_ref().map_or(0, |uuid| uuid.len()),
                status.agent_id.is_some(),
                status.timestamp.is_some()
            )
        }
        Callback::FrameworkMessage(executor, agent, data) => {
            format!("FrameworkMessage {executor} {agent} {:?}", String::from_utf8_lossy(data))
        }
        Callback::SlaveLost(id) => format!("SlaveLost {id}"),
        Callback::ExecutorLost(executor, agent, status) => {
            format!("ExecutorLost {executor} {agent} {status}")
        }
        Callback::Error(text) => format!("Error {text:?}"),
    }
}

fn short(outgoing: &Outgoing) -> String {
    let name = outgoing.name.rsplit('.').next().unwrap();
    let to = if outgoing.name == "mesos.scheduler.Call" { "Call" } else { name };
    format!("{} <- {to}", outgoing.to)
}

/// A result in the words of the scenarios; of an error only whether there is one, and which.
fn returns(result: &Result<Status, DriverError>) -> (Status, Option<DriverErrorKind>) {
    match result {
        Ok(status) => (*status, None),
        Err(error) => (error.status, Some(error.kind.clone())),
    }
}

/// Whether a result is what mesos-go returns: the same state, and an error of the same kind.
fn same_return(found: &Result<Status, DriverError>, expected: &str) -> bool {
    let (status, error) = returns(found);
    let Some(rest) = expected.strip_prefix(&format!("({status}, ")) else { return false };
    match error {
        None => rest == "nil)",
        Some(DriverErrorKind::Disconnected) => rest == "\"disconnected from mesos master\")",
        Some(DriverErrorKind::Send(text)) => rest == format!("{text:?})"),
        Some(DriverErrorKind::Started) => rest.contains("already been started"),
        Some(_) => rest.contains("Unable to "),
    }
}

struct Scenario {
    driver: Driver,
    now: Instant,
    own: Upid,
    callbacks: Vec<String>,
    sent: Vec<String>,
}

impl Scenario {
    fn drain(&mut self) {
        while let Some(output) = self.driver.poll() {
            match output {
                Output::Send(outgoing) => self.sent.push(short(&outgoing)),
                Output::Callback(body) => {
                    self.callbacks.push(callback(&body));
                    self.driver.handle(Input::Handled, self.now);
                }
                Output::Dropped { .. } | Output::NotAuthenticated(_) | Output::Ended(_) => {}
            }
        }
    }

    /// Does a step. `None` if it is not known.
    fn step(&mut self, step: &str, count: usize) -> Option<Option<Result<Status, DriverError>>> {
        let task = || {
            let mut task = TaskInfo::new("t", "t1", "S1");
            task.resources = vec![Resource::cpus(1.0)];
            task
        };
        let name = step.split(['(', ' ']).next()?;
        let driver = &mut self.driver;
        let result = match name {
            "Start" => driver.start(),
            "Stop" => driver.stop(step.contains("true")),
            "Abort" => Ok(driver.abort()),
            "Join" => driver.join().map(|status| status.unwrap_or(Status::Running)),
            "LaunchTasks" => {
                driver.launch_tasks(vec!["O1".into()], vec![task()], Some(Filters::default()))
            }
            "DeclineOffer" => driver.decline_offer("O1".into(), Some(Filters::default())),
            "KillTask" => driver.kill_task("t1".into()),
            "ReviveOffers" => driver.revive_offers(vec![]),
            "RequestResources" => driver.request_resources(vec![]),
            "ReconcileTasks" => driver.reconcile_tasks(vec![]),
            "SendFrameworkMessage" => {
                driver.send_framework_message("E1".into(), "S1".into(), "data".into())
            }
            "detector" => {
                let master = step.strip_prefix("detector reports master ")?.trim();
                let master = (!master.is_empty()).then(|| upid(master));
                driver.handle(Input::Master(master), self.now);
                return Some(None);
            }
            "receive" => {
                let (name, from) = step.strip_prefix("receive ")?.split_once(" from ")?;
                let body = message(name, count, &self.own)?;
                let name = format!("mesos.internal.{name}");
                driver.handle(Input::Message { from: upid(from), name, body }, self.now);
                return Some(None);
            }
            _ => return None,
        };
        Some(Some(result))
    }
}

#[test]
fn scheduler_scenarios() {
    let mut score = Score::default();
    'scenarios: for (function, entry) in vectors(&["scheduler driver scenario: "]) {
        let own = upid("scheduler(1)@127.0.0.1:4000");
        let now = Instant::now();
        let mut config = Config::new(FrameworkInfo::new("user", "name"), own.clone());
        config.acknowledgements = Acknowledgements::AfterCallback;
        let driver = Driver::new(config, 7, now);
        let mut play = Scenario { driver, now, own, callbacks: Vec::new(), sent: Vec::new() };
        let mut seen: Vec<String> = Vec::new();
        let (mut agrees, mut rule) = (true, None);
        for expected in entry["expected"].as_array().unwrap() {
            let step = expected["do"].as_str().unwrap();
            let name = step.split(" from ").next().unwrap().to_owned();
            let count = seen.iter().filter(|other| **other == name).count();
            seen.push(name);
            let Some(result) = play.step(step, count) else {
                score.unknown(&format!("{function}: {step}"));
                continue 'scenarios;
            };
            play.drain();
            let list = |found: &mut Vec<String>| Value::from(std::mem::take(found));
            let same = expected["callbacks"] == list(&mut play.callbacks)
                && expected["sent"] == list(&mut play.sent)
                && expected["connected_after"] == play.driver.is_connected()
                && expected["status_after"] == play.driver.status().to_string();
            let text = expected["returns"].as_str().unwrap();
            let returned = result.as_ref().is_none_or(|result| same_return(result, text));
            if same && !returned {
                // What the drivers of Mesos itself do.
                let ended = [Status::Aborted, Status::Stopped].contains(&play.driver.status());
                let status = matches!(result, Some(Ok(status)) if status == play.driver.status());
                rule = match step.split('(').next().unwrap() {
                    "Join" if ended && status => Some("join tells how the driver ended"),
                    "Stop" if ended && status => Some("stop of an aborted driver says aborted"),
                    _ => rule,
                };
                if rule.is_some() {
                    agrees = false;
                    continue;
                }
            }
            if !(same && returned) {
                println!("{function}: {step}: {result:?}");
                score.add(&entry, false, None);
            }
        }
        score.add(&entry, agrees, rule);
    }
    score.report("scenarios of scheduler drivers");
}

fn environment(slave: &str) -> executor::Environment {
    executor::Environment::read([
        ("MESOS_SLAVE_PID", slave),
        ("MESOS_SLAVE_ID", "S1"),
        ("MESOS_FRAMEWORK_ID", "F1"),
        ("MESOS_EXECUTOR_ID", "E1"),
    ])
    .unwrap()
}

#[test]
fn executor_scenarios() {
    let mut score = Score::default();
    'scenarios: for (function, entry) in vectors(&["executor driver scenario: "]) {
        let fails = function.contains("send failure");
        let now = Instant::now();
        let own = upid("executor(1)@127.0.0.1:4001");
        let mut driver = executor::Driver::new(environment("slave(1)@127.0.0.1:5051"), own, 7, now);
        let (mut agrees, mut rule) = (true, None);
        for expected in entry["expected"].as_array().unwrap() {
            let step = expected["do"].as_str().unwrap();
            let mut result = match step {
                // Run is start, and then join.
                "Start()" | "Run()" => driver.start(),
                "Stop()" => driver.stop(),
                "Abort()" => driver.abort(),
                "Join()" => driver.join().map(|status| status.unwrap_or(Status::Running)),
                _ => {
                    score.unknown(&format!("{function}: {step}"));
                    continue 'scenarios;
                }
            };
            let (mut sent, mut callbacks) = (Vec::new(), Vec::new());
            while let Some(output) = driver.poll() {
                match output {
                    executor::Output::Send(outgoing) => {
                        sent.push(short(&outgoing));
                        let input = match fails {
                            true => executor::Input::Unsent(outgoing.id, "nope".to_owned()),
                            false => executor::Input::Sent(outgoing.id),
                        };
                        driver.handle(input, now);
                    }
                    executor::Output::Callback(callback) => callbacks.push(format!("{callback:?}")),
                    executor::Output::NotStarted(error) => result = Err(error),
                    _ => {}
                }
            }
            let same = expected["sent"] == Value::from(sent)
                && expected["callbacks"] == Value::from(callbacks)
                && expected["status_after"] == driver.status().to_string();
            let text = expected["returns"].as_str().unwrap();
            if same && !same_return(&result, text) {
                let kept =
                    matches!(&result, Err(DriverError { kind: DriverErrorKind::Send(_), .. }));
                if step == "Run()" && kept {
                    rule = Some("run keeps the first error");
                } else if step == "Join()" && result == Ok(driver.status()) {
                    rule = Some("join tells how the driver ended");
                }
                agrees = false;
            }
            if !same || (!agrees && rule.is_none()) {
                println!("{function}: {step}: {result:?}");
                score.add(&entry, false, None);
            }
        }
        score.add(&entry, agrees, rule);
    }
    score.report("scenarios of executor drivers");
}

/// A message that was recorded.
#[derive(Clone, Debug)]
struct Recorded {
    time: Duration,
    from: Option<Upid>,
    /// The id of the process and the address that it was sent to.
    to: (String, String),
    name: String,
    body: Bytes,
}

/// The messages of a file of packets, by time.
fn recorded(path: &std::path::Path) -> Vec<Recorded> {
    let mut found = Vec::new();
    for connection in pcap::read(&fs::read(path).unwrap()).unwrap().connections {
        for piece in &connection.requests.pieces {
            for message in requests(&piece.bytes).0 {
                let Some((id, name)) = message.target().and_then(route) else { continue };
                let from = message.header("Libprocess-From").and_then(|text| text.parse().ok());
                found.push(Recorded {
                    time: piece.time(message.at),
                    from,
                    to: (id, connection.server.to_string()),
                    name: name.to_owned(),
                    body: message.body.bytes,
                });
            }
        }
    }
    found.sort_by_key(|message| message.time);
    found
}

fn read<T: Codec>(body: &Bytes) -> T {
    T::decode(body).unwrap()
}

fn is_to(message: &Recorded, pid: &Upid) -> bool {
    message.to.0 == pid.id() && message.to.1 == pid.authority()
}

/// The answer to a challenge without the digest, which depends on a secret that is not recorded.
fn without_digest(name: &str, body: &Bytes) -> Bytes {
    if name != "mesos.internal.AuthenticationStepMessage" {
        return body.clone();
    }
    let data = read::<authentication::AuthenticationStepMessage>(body).data;
    let text = String::from_utf8(data.to_vec()).unwrap();
    let (principal, digest) = text.rsplit_once(' ').unwrap();
    assert!(digest.len() == 32 && digest.bytes().all(|b| b"0123456789abcdef".contains(&b)));
    principal.to_owned().into()
}

/// Plays the recorded messages of others to a scheduler driver, and compares what it sends.
fn replay_scheduler(all: &[Recorded], pid: &Upid, subscribe: &Recorded) -> usize {
    let now = Instant::now();
    let call: v0::Call = read(&subscribe.body);
    let v0::CallKind::Subscribe(body) = call.kind else { panic!("{subscribe:?}") };
    let authenticatee: Upid =
        format!("crammd5-authenticatee(1)@{}", pid.authority()).parse().unwrap();
    let mut config = Config::new(body.framework_info, pid.clone());
    config.style = Style::Calls;
    config.authenticatee = authenticatee.clone();
    let own: Vec<&Recorded> = all
        .iter()
        .filter(|m| {
            let mine = m.from.as_ref().is_some_and(|from| from == pid || *from == authenticatee);
            mine || is_to(m, pid) || is_to(m, &authenticatee)
        })
        .collect();
    let answer = own.iter().find(|m| {
        m.name == "mesos.internal.AuthenticationStepMessage"
            && m.from.as_ref() == Some(&authenticatee)
    });
    if let Some(answer) = answer {
        let principal = without_digest(&answer.name, &answer.body);
        config.credential = Some(Credential {
            secret: Some("not recorded".to_owned()),
            ..Credential::new(String::from_utf8(principal.to_vec()).unwrap())
        });
    }
    let mut driver = Driver::new(config, 7, now);
    driver.start().unwrap();
    let master = format!("{}@{}", subscribe.to.0, subscribe.to.1);
    driver.handle(Input::Master(Some(upid(&master))), now);
    let mut sent: VecDeque<Outgoing> = VecDeque::new();
    let mut open = take_all(&mut driver, &mut sent);
    let mut count = 0;
    for message in own {
        let ours = message.from.as_ref().is_some_and(|from| from == pid || *from == authenticatee);
        if !ours {
            let (from, name) = (message.from.clone().unwrap(), message.name.clone());
            driver.handle(Input::Message { from, name, body: message.body.clone() }, now);
            open += take_all(&mut driver, &mut sent);
            continue;
        }
        let mut asked = false;
        if message.name == "mesos.scheduler.Call" {
            let recorded: scheduler::Call = match read::<v0::Call>(&message.body).kind {
                v0::CallKind::Subscribe(_) => scheduler::Call::new(scheduler::CallKind::Teardown),
                _ => read(&message.body),
            };
            asked = ask(&mut driver, recorded.kind, &message.body);
        }
        let found = if asked {
            open += take_all(&mut driver, &mut sent);
            sent.pop_back()
        } else {
            next(&mut driver, &mut sent, &mut open, now)
        };
        same(message, &found.unwrap_or_else(|| panic!("{message:?} was not sent")));
        count += 1;
    }
    let rest = next(&mut driver, &mut sent, &mut open, now);
    assert!(rest.is_none(), "{pid}: {rest:?}");
    count
}

fn same(recorded: &Recorded, sent: &Outgoing) {
    assert_eq!(recorded.name, sent.name);
    assert_eq!(recorded.from.as_ref(), Some(&sent.from));
    assert_eq!(
        (recorded.to.0.as_str(), recorded.to.1.as_str()),
        (sent.to.id(), sent.to.authority())
    );
    let ours = without_digest(sent.name, &sent.body);
    let theirs = without_digest(&recorded.name, &recorded.body);
    let name = &recorded.name;
    assert_eq!(ours, theirs, "{name}: {} and {}", ours.escape_ascii(), theirs.escape_ascii());
}

/// Takes out what a driver sends. Callbacks return at once.
fn drain(driver: &mut Driver, sent: &mut VecDeque<Outgoing>, now: Instant) {
    while take(driver, sent) > 0 {
        driver.handle(Input::Handled, now);
    }
}

/// Takes out what a driver sends, up to the next callback; tells how many callbacks there were.
fn take(driver: &mut Driver, sent: &mut VecDeque<Outgoing>) -> usize {
    while let Some(output) = driver.poll() {
        match output {
            Output::Send(outgoing) => sent.push_back(outgoing),
            Output::Callback(_) => return 1,
            Output::Dropped { reason, name, .. } => println!("{name}: {reason}"),
            other => assert!(matches!(other, Output::Ended(_)), "{other:?}"),
        }
    }
    0
}

/// The next message that a driver sends of its own accord. Callbacks return no sooner than it
/// takes, for a user may stop the driver in one.
fn next(
    driver: &mut Driver,
    sent: &mut VecDeque<Outgoing>,
    open: &mut usize,
    now: Instant,
) -> Option<Outgoing> {
    loop {
        if let Some(outgoing) = sent.pop_front() {
            return Some(outgoing);
        }
        if *open == 0 {
            return None;
        }
        *open -= 1;
        driver.handle(Input::Handled, now);
        *open += take_all(driver, sent);
    }
}

fn take_all(driver: &mut Driver, sent: &mut VecDeque<Outgoing>) -> usize {
    let mut callbacks = 0;
    while take(driver, sent) > 0 {
        callbacks += 1;
    }
    callbacks
}

/// Asks a driver for what a user asked for, if the call is one of the user.
fn ask(driver: &mut Driver, kind: scheduler::CallKind, body: &Bytes) -> bool {
    use scheduler::CallKind as K;
    match kind {
        K::Accept(accept) => {
            driver.accept_offers(accept.offer_ids, accept.operations, accept.filters).unwrap();
        }
        K::Kill(kill) => {
            driver.kill_task(kill.task_id).unwrap();
        }
        K::Revive(revive) => {
            driver.revive_offers(revive.unwrap_or_default().roles).unwrap();
        }
        K::Suppress(suppress) => {
            driver.suppress_offers(suppress.unwrap_or_default().roles).unwrap();
        }
        K::Teardown if v0::Call::decode(body).unwrap().kind == v0::CallKind::Teardown => {
            driver.stop(false).unwrap();
        }
        _ => return false,
    }
    true
}

/// Plays the recorded messages of an agent to an executor driver, and compares what it sends.
fn replay_executor(all: &[Recorded], pid: &Upid, register: &Recorded) -> usize {
    let now = Instant::now();
    let body: internal::RegisterExecutorMessage = read(&register.body);
    let slave = format!("{}@{}", register.to.0, register.to.1);
    let mut environment = environment(&slave);
    environment.framework_id = body.framework_id;
    environment.executor_id = body.executor_id;
    let mut driver = executor::Driver::new(environment, pid.clone(), 7, now);
    driver.start().unwrap();
    let mut sent: VecDeque<Outgoing> = VecDeque::new();
    let mut count = 0;
    let mine = |m: &&Recorded| m.from.as_ref() == Some(pid) || is_to(m, pid);
    for message in all.iter().filter(mine) {
        if message.from.as_ref() != Some(pid) {
            let (from, name) = (message.from.clone().unwrap(), message.name.clone());
            let body = message.body.clone();
            driver.handle(executor::Input::Message { from, name, body }, now);
        } else if message.name == message_name(StatusUpdateMessage::table()) {
            let update: StatusUpdateMessage = read(&message.body);
            let theirs = update.update;
            // What the user gave; the rest is the driver's.
            let status =
                TaskStatus { agent_id: None, timestamp: None, uuid: None, ..theirs.status.clone() };
            driver.send_status_update(status, SystemTime::now()).unwrap();
        } else if message.name == message_name(internal::ExecutorToFrameworkMessage::table()) {
            let body: internal::ExecutorToFrameworkMessage = read(&message.body);
            driver.send_framework_message(body.data).unwrap();
        }
        while let Some(output) = driver.poll() {
            if let executor::Output::Send(outgoing) = output {
                sent.push_back(outgoing);
            } else if let executor::Output::Dropped { reason, name, .. } = output {
                panic!("{name}: {reason}");
            }
        }
        if message.from.as_ref() == Some(pid) {
            let mut ours = sent.pop_front().unwrap_or_else(|| panic!("{message:?} was not sent"));
            let mut theirs = message.clone();
            if message.name == message_name(StatusUpdateMessage::table()) {
                ours.body = without_chance(&ours.body);
                theirs.body = without_chance(&theirs.body);
            }
            same(&theirs, &ours);
            count += 1;
        }
    }
    assert!(sent.is_empty(), "{sent:?}");
    count
}

/// An update without what is another one each time: its uuid and its time.
fn without_chance(body: &Bytes) -> Bytes {
    let mut message: StatusUpdateMessage = read(body);
    let update = &mut message.update;
    assert_eq!(update.uuid.as_ref().map(Bytes::len), Some(16));
    assert!(update.timestamp > 0.0);
    update.timestamp = 0.0;
    update.uuid = None;
    update.status.timestamp = update.status.timestamp.map(|_| 0.0);
    update.status.uuid = update.status.uuid.take().map(|_| Bytes::new());
    message.encode_to_vec().into()
}

#[test]
fn recorded_drivers() {
    let (mut schedulers, mut executors, mut count) = (0, 0, 0);
    for path in traffic("pcap", ".pcap") {
        let all = recorded(&path);
        let mut known = BTreeSet::new();
        for message in &all {
            let Some(pid) = message.from.clone() else { continue };
            if message.name == "mesos.scheduler.Call" && known.insert(pid.clone()) {
                count += replay_scheduler(&all, &pid, message);
                schedulers += 1;
            }
            if message.name == "mesos.internal.RegisterExecutorMessage" && known.insert(pid.clone())
            {
                count += replay_executor(&all, &pid, message);
                executors += 1;
            }
        }
    }
    println!("{schedulers} schedulers and {executors} executors: {count} messages as recorded");
}

/// A framework that speaks the messages of older drivers, in files of one message each.
#[test]
fn recorded_messages() {
    let mut paths = traffic("v0-libprocess/v0-driver-messages", ".http");
    paths.retain(|path| !path.to_string_lossy().contains("response"));
    let now = Instant::now();
    let master = upid("master@127.0.0.1:5050");
    let own = upid("scheduler(1)@127.0.0.1:4000");
    let mut driver: Option<Driver> = None;
    let mut sent: VecDeque<Outgoing> = VecDeque::new();
    let (mut count, mut others) = (0, 0);
    let begin = |framework: FrameworkInfo| {
        let mut driver = Driver::new(Config::new(framework, own.clone()), 7, now);
        driver.start().unwrap();
        driver.handle(Input::Master(Some(master.clone())), now);
        driver
    };
    let mut folder = None;
    for path in paths {
        // Each folder is a conversation of its own, whole or not.
        if folder.as_deref() != path.parent() {
            folder = path.parent().map(Path::to_owned);
            driver = None;
            sent.clear();
        }
        let file = requests(&fs::read(&path).unwrap().into()).0.remove(0);
        let (_, name) = file.target().and_then(route).unwrap();
        let body = file.body.bytes.clone();
        if path.to_string_lossy().contains("from-mesos") {
            let Some(driver) = &mut driver else { continue };
            let name = name.to_owned();
            driver.handle(Input::Message { from: master.clone(), name, body }, now);
            drain(driver, &mut sent, now);
            continue;
        }
        match name.rsplit('.').next().unwrap() {
            "RegisterFrameworkMessage" => {
                let message: internal::RegisterFrameworkMessage = read(&body);
                driver = Some(begin(message.framework));
            }
            "ReregisterFrameworkMessage" => {
                // Another process takes the framework over, or the same one comes back.
                let message: internal::ReregisterFrameworkMessage = read(&body);
                if message.failover {
                    sent.clear();
                    driver = Some(begin(message.framework));
                }
            }
            _ => {}
        }
        let Some(driver) = &mut driver else {
            others += 1;
            continue;
        };
        match name.rsplit('.').next().unwrap() {
            "LaunchTasksMessage" => {
                let m: internal::LaunchTasksMessage = read(&body);
                driver.launch_tasks(m.offer_ids, m.tasks, Some(m.filters)).unwrap();
            }
            "KillTaskMessage" => {
                driver.kill_task(read::<internal::KillTaskMessage>(&body).task_id).unwrap();
            }
            "ReconcileTasksMessage" => {
                let m: internal::ReconcileTasksMessage = read(&body);
                driver.reconcile_tasks(m.statuses).unwrap();
            }
            "ReviveOffersMessage" => {
                let m: internal::ReviveOffersMessage = read(&body);
                driver.revive_offers(m.roles).unwrap_or_else(|e| panic!("{path:?}: {e}"));
            }
            "ResourceRequestMessage" => {
                let m: internal::ResourceRequestMessage = read(&body);
                driver.request_resources(m.requests).unwrap();
            }
            "FrameworkToExecutorMessage" => {
                let m: internal::FrameworkToExecutorMessage = read(&body);
                driver.send_framework_message(m.executor_id, m.slave_id, m.data).unwrap();
            }
            "UnregisterFrameworkMessage" => {
                driver.stop(false).unwrap();
            }
            "ReregisterFrameworkMessage" if driver.is_connected() => {
                driver.handle(Input::Exited(master.clone()), now);
                let due = driver.next_timeout().unwrap();
                driver.handle(Input::Timeout, due);
            }
            // These the driver sends by itself.
            "RegisterFrameworkMessage"
            | "ReregisterFrameworkMessage"
            | "StatusUpdateAcknowledgementMessage" => {}
            _ => {
                others += 1;
                continue;
            }
        }
        drain(driver, &mut sent, now);
        let ours = sent.pop_front().unwrap_or_else(|| panic!("{path:?} was not sent"));
        assert_eq!((ours.name, &ours.body), (name, &body), "{path:?}");
        count += 1;
    }
    assert!(sent.is_empty(), "{sent:?}");
    println!("messages of an older driver: {count} as recorded, {others} of other kinds");
}
