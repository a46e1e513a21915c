//! Executors against an agent of the same process.

#![allow(clippy::needless_update)]

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use mesos_client::executor::{
    self, Config, Environment, Event, Executor, ExecutorDriver, ExecutorDriverConfig,
};
use mesos_types::executor::{Call, CallKind, event};
use mesos_types::recordio::{RecordEncoding, encode_message};
use mesos_types::{
    AgentInfo, Codec, ExecutorInfo, FrameworkInfo, Status, TaskInfo, TaskState, TaskStatus,
};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::fake::{Body, async_stream};

#[derive(Default)]
struct State {
    events: Option<mpsc::UnboundedSender<Bytes>>,
    calls: Vec<CallKind>,
    authorizations: Vec<String>,
    /// Whether updates are acknowledged.
    acknowledges: bool,
}

#[derive(Clone, Default)]
struct Agent(Arc<Mutex<State>>);

impl Agent {
    fn tell(&self, event: &mesos_types::executor::Event) {
        let mut record = Vec::new();
        encode_message(event, RecordEncoding::Protobuf, &mut record);
        if let Some(events) = &self.0.lock().unwrap().events {
            let _ = events.send(record.into());
        }
    }

    async fn answer(self, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
        let authorization = request.headers().get("authorization").cloned();
        let body = request.into_body().collect().await.unwrap().to_bytes();
        let call = Call::decode_exact(&body).unwrap();
        assert_eq!((call.executor_id.as_ref(), call.framework_id.as_ref()), ("E", "F"));
        {
            let mut state = self.0.lock().unwrap();
            state.calls.push(call.kind.clone());
            let text = authorization.map(|value| value.to_str().unwrap().to_owned());
            state.authorizations.extend(text);
        }
        match call.kind {
            CallKind::Subscribe(_) => {
                let (events, mut queue) = mpsc::unbounded_channel::<Bytes>();
                self.0.lock().unwrap().events = Some(events);
                let body = event::Subscribed::new(
                    ExecutorInfo::new("E"),
                    FrameworkInfo::new("u", "n"),
                    AgentInfo::new("h"),
                );
                self.tell(&mesos_types::executor::Event::Subscribed(Box::new(body)));
                let frames = async_stream(move |cx| queue.poll_recv(cx));
                return Ok(Response::builder()
                    .header("content-type", "application/x-protobuf")
                    .body(StreamBody::new(frames).boxed_unsync())
                    .unwrap());
            }
            CallKind::Update(body) if self.0.lock().unwrap().acknowledges => {
                let uuid = body.status.uuid.clone().unwrap();
                let body = event::Acknowledged::new(body.status.task_id, uuid);
                self.tell(&mesos_types::executor::Event::Acknowledged(body));
            }
            _ => {}
        }
        Ok(Response::builder().status(202).body(Full::new(Bytes::new()).boxed_unsync()).unwrap())
    }

    fn launch(&self, id: &str) {
        let task = TaskInfo::new("t", id, "S");
        self.tell(&mesos_types::executor::Event::Launch(event::Launch::new(task)));
    }
}

async fn listen(agent: Agent) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((io, _)) = listener.accept().await {
            let agent = agent.clone();
            let service = service_fn(move |request| agent.clone().answer(request));
            tokio::spawn(async move {
                let _ = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(io), service)
                    .await;
            });
        }
    });
    address
}

fn environment(address: &str, checkpoint: bool) -> Environment {
    Environment::read([
        ("MESOS_FRAMEWORK_ID", "F"),
        ("MESOS_EXECUTOR_ID", "E"),
        ("MESOS_DIRECTORY", "/"),
        ("MESOS_SANDBOX", "/"),
        ("MESOS_AGENT_ENDPOINT", address),
        ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", "100ms"),
        ("MESOS_CHECKPOINT", if checkpoint { "1" } else { "0" }),
        ("MESOS_RECOVERY_TIMEOUT", "5secs"),
        ("MESOS_SUBSCRIPTION_BACKOFF_MAX", "50ms"),
        ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "token"),
    ])
    .unwrap()
}

#[tokio::test]
async fn what_is_not_acknowledged_is_told_again() {
    let agent = Agent::default();
    let address = listen(agent.clone()).await;
    let (handle, mut events) = executor::connect(Config::new(environment(&address, true))).unwrap();
    let Some(Ok(Event::Subscribed(_))) = events.next().await else { panic!() };
    agent.launch("t1");
    let Some(Ok(Event::Launch(task))) = events.next().await else { panic!() };
    handle.update(TaskStatus::new(task.task_id.clone(), TaskState::Running)).await.unwrap();
    // The agent is restarted, and a second update comes in between.
    agent.0.lock().unwrap().events = None;
    let Some(Ok(Event::Disconnected(_))) = events.next().await else { panic!() };
    let update = handle.update(TaskStatus::new(task.task_id.clone(), TaskState::Finished));
    let Some(Ok(Event::Subscribed(_))) = events.next().await else { panic!() };
    update.await.unwrap();
    {
        let state = agent.0.lock().unwrap();
        let Some(CallKind::Subscribe(body)) = state.calls.last() else { panic!() };
        let states: Vec<_> =
            body.unacknowledged_updates.iter().map(|update| update.status.state).collect();
        assert_eq!(states, [TaskState::Running, TaskState::Finished]);
        assert_eq!(body.unacknowledged_tasks.len(), 1);
        assert!(state.authorizations.iter().all(|text| text == "Bearer token"));
        assert!(!state.authorizations.is_empty());
    }
    handle.message("data").await.unwrap();
    handle.heartbeat().await.unwrap();
    handle.stop();
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn without_checkpointing_a_lost_agent_is_the_end() {
    let agent = Agent::default();
    let address = listen(agent.clone()).await;
    let (_handle, mut events) =
        executor::connect(Config::new(environment(&address, false))).unwrap();
    let Some(Ok(Event::Subscribed(_))) = events.next().await else { panic!() };
    agent.0.lock().unwrap().events = None;
    let Some(Ok(Event::Disconnected(_))) = events.next().await else { panic!() };
    let Some(Ok(Event::Shutdown)) = events.next().await else { panic!() };
    // The grace period goes by, with or without a new subscription.
    let rest = async { while events.next().await.is_some() {} };
    tokio::time::timeout(Duration::from_secs(5), rest).await.unwrap();
}

struct Runner(Arc<Mutex<Vec<String>>>);

impl Executor for Runner {
    fn launch_task(&mut self, driver: &ExecutorDriver, task: &TaskInfo) {
        self.0.lock().unwrap().push(format!("launch {}", task.task_id));
        let status = TaskStatus::new(task.task_id.clone(), TaskState::Finished);
        driver.send_status_update(status).unwrap();
    }

    fn shutdown(&mut self, driver: &ExecutorDriver) {
        self.0.lock().unwrap().push("shutdown".to_owned());
        driver.stop().unwrap();
    }
}

#[tokio::test]
async fn callbacks_tell_the_same() {
    let agent = Agent::default();
    agent.0.lock().unwrap().acknowledges = true;
    let address = listen(agent.clone()).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let driver = ExecutorDriver::new(ExecutorDriverConfig {
        executor: Box::new(Runner(told.clone())),
        config: Some(Config::new(environment(&address, true))),
        ..ExecutorDriverConfig::default()
    });
    driver.start().await.unwrap();
    while agent.0.lock().unwrap().events.is_none() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    agent.launch("t1");
    agent.launch("t2");
    agent.tell(&mesos_types::executor::Event::Shutdown);
    assert_eq!(driver.join().await, Status::Stopped);
    assert_eq!(*told.lock().unwrap(), ["launch t1", "launch t2", "shutdown"]);
    assert!(driver.send_framework_message("x").is_err());
}
