//! What the fuzz targets do, which a property test does with other bytes.

use std::time::{Duration, Instant};

use http::StatusCode;
use mesos_protocol::v0::binding::{AuthenticationMessage, ExecutorMessage, SchedulerMessage};
use mesos_protocol::v0::cram_md5::{Credentials, Server};
use mesos_protocol::v0::{executor as v0_executor, scheduler as v0_scheduler};
use mesos_protocol::v1::{Answer, Expect, Input, RequestId, executor, operator, scheduler};
use mesos_protocol::{Environment, Recovery};
use mesos_types::http::MediaType;
use mesos_types::libprocess::Upid;
use mesos_types::{Credential, FrameworkInfo};

/// Feeds a connection by the bytes: of each piece the first byte says what it is.
macro_rules! feed {
    ($connection:expr, $Output:path, $path:literal, $data:expr, $start:expr) => {{
        let (mut connection, mut now, mut rest) = ($connection, $start, $data);
        let endpoint = concat!("http://10.0.0.1:5050", $path).parse().unwrap();
        connection.handle(Input::Endpoints(vec![endpoint]), now);
        let (mut waiting, mut stream): (Vec<(RequestId, Expect)>, Option<RequestId>) =
            (Vec::new(), None);
        while let [what, length, tail @ ..] = rest {
            let (piece, tail) = tail.split_at(usize::from(*length).min(tail.len()));
            rest = tail;
            let input = match what % 8 {
                0..=3 => stream.map(|id| Input::Chunk(id, piece.to_vec().into())),
                4 => waiting.pop().map(|(id, expect)| {
                    let code = 200 + u16::from(*length) * 2;
                    let mut answer = Answer::new(StatusCode::from_u16(code).unwrap());
                    answer
                        .headers
                        .insert("content-type", "application/x-protobuf".parse().unwrap());
                    answer.headers.insert("mesos-stream-id", "id".parse().unwrap());
                    answer.headers.insert("location", "//10.0.0.2:5050".parse().unwrap());
                    if expect == Expect::Stream && code == 200 {
                        stream = Some(id);
                        return Input::Opened(id, answer);
                    }
                    answer.body = piece.to_vec().into();
                    Input::Answer(id, answer)
                }),
                5 => stream.take().map(|id| Input::Closed(id, None)),
                6 => Some(Input::Handled),
                _ => {
                    now += Duration::from_millis(u64::from(*length) * 50);
                    Some(Input::Timeout)
                }
            };
            if let Some(input) = input {
                connection.handle(input, now);
            }
            while let Some(output) = connection.poll() {
                use $Output as Output;
                match output {
                    Output::Send(id, request) => waiting.push((id, request.expect)),
                    Output::Cancel(id) => {
                        waiting.retain(|(other, _)| *other != id);
                        stream = stream.filter(|other| *other != id);
                    }
                    _ => {}
                }
            }
        }
    }};
}

/// What peers send over HTTP, to the connections of schedulers, executors and watchers: pieces of
/// a stream, answers, and their ends, in any order.
pub fn connections(data: &[u8]) {
    let now = Instant::now();
    let config = scheduler::Config::new(FrameworkInfo::new("u", "n"));
    let connection = scheduler::Connection::new(config, 1, now);
    feed!(connection, scheduler::Output, "/api/v1/scheduler", data, now);

    let mut environment = Environment::read([
        ("MESOS_FRAMEWORK_ID", "F"),
        ("MESOS_EXECUTOR_ID", "E"),
        ("MESOS_DIRECTORY", "/"),
        ("MESOS_SANDBOX", "/"),
        ("MESOS_AGENT_ENDPOINT", "10.0.0.1:5051"),
        ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", "5secs"),
    ])
    .unwrap();
    environment.recovery =
        Some(Recovery { timeout: Duration::from_secs(60), backoff_max: Duration::from_secs(1) });
    let connection = executor::Connection::new(executor::Config::new(&environment), 1, now);
    feed!(connection, executor::Output, "/api/v1/executor", data, now);

    let connection = operator::Connection::new(MediaType::Protobuf, Default::default(), 1, now);
    feed!(connection, operator::Output, "/api/v1", data, now);
}

/// What processes send over libprocess, to the drivers of schedulers and executors and to both
/// sides of an authentication: messages of any name and content, in any order.
pub fn drivers(data: &[u8]) {
    let mut now = Instant::now();
    let master: Upid = "master@10.0.0.1:5050".parse().unwrap();
    let own: Upid = "process(1)@10.0.0.2:4000".parse().unwrap();
    let mut config = v0_scheduler::Config::new(FrameworkInfo::new("u", "n"), own.clone());
    if data.first().is_some_and(|byte| byte % 2 == 1) {
        config.credential = Some(Credential::new("ops".to_owned()));
    }
    let mut driver = v0_scheduler::Driver::new(config, 1, now);
    driver.start().unwrap();
    driver.handle(v0_scheduler::Input::Master(Some(master.clone())), now);
    let environment =
        v0_executor::Environment::read([("MESOS_SLAVE_PID", master.as_str())]).unwrap();
    let mut other = v0_executor::Driver::new(environment, own, 1, now);
    other.start().unwrap();
    let mut server = Server::new("<1.2@here>");
    let credentials = Credentials::from_iter([("ops", "secret")]);

    let names: Vec<&str> =
        [SchedulerMessage::NAMES, ExecutorMessage::NAMES, AuthenticationMessage::NAMES].concat();
    let mut rest = data;
    while let [what, length, tail @ ..] = rest {
        let (body, tail) = tail.split_at(usize::from(*length).min(tail.len()));
        rest = tail;
        now += Duration::from_millis(u64::from(*length));
        let body = bytes::Bytes::copy_from_slice(body);
        let Some(name) = names.get(usize::from(*what)) else {
            driver.handle(v0_scheduler::Input::Exited(master.clone()), now);
            driver.handle(v0_scheduler::Input::Handled, now);
            other.handle(v0_executor::Input::Exited(master.clone()), now);
            continue;
        };
        if let Ok(message) = AuthenticationMessage::read(name, &body) {
            let _ = server.handle(&master, &message, &credentials);
        }
        let (from, name) = (master.clone(), (*name).to_owned());
        driver.handle(
            v0_scheduler::Input::Message {
                from: from.clone(),
                name: name.clone(),
                body: body.clone(),
            },
            now,
        );
        other.handle(v0_executor::Input::Message { from, name, body }, now);
        while driver.poll().is_some() {}
        while other.poll().is_some() {}
    }
}
