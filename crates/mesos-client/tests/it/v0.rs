//! Drivers over libprocess against a master and an agent of the same process.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use mesos_client::executor::{Executor, ExecutorDriver, ExecutorDriverConfig};
use mesos_client::scheduler::{Api, DriverConfig, Scheduler, SchedulerDriver};
use mesos_client::v0::{Binding, ExecutorConfig, Incoming, Peer, Process};
use mesos_protocol::v0::binding::AuthenticationMessage;
use mesos_protocol::v0::cram_md5::{Credentials, Reaction, Server, completed, refusal};
use mesos_protocol::v0::executor::Environment;
use mesos_types::internal::{self, StatusUpdateMessage};
use mesos_types::libprocess::{ProcessMessage, Upid, message_name};
use mesos_types::{
    AgentInfo, Codec, CommandInfo, Credential, ExecutorInfo, FrameworkId, FrameworkInfo,
    MasterInfo, Offer, Status, TaskInfo, TaskState, TaskStatus,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

fn local() -> Binding {
    Binding { address: Some([127, 0, 0, 1].into()), ..Binding::default() }
}

async fn post<T: Codec>(process: &Process, to: &Upid, message: &T) {
    let body = message.encode_to_vec().into();
    process.send(to, message_name(T::table()), body).await.unwrap();
}

fn read<T: Codec>(message: &ProcessMessage) -> T {
    T::decode(message.body()).unwrap()
}

/// A master that authenticates, registers, offers once, and answers a task with updates.
async fn master(
    mut process: Process,
    credentials: Option<Credentials>,
    log: Arc<Mutex<Vec<String>>>,
) {
    let mut session: Option<(Process, Server)> = None;
    let mut authenticated = credentials.is_none();
    let mut updates: VecDeque<TaskState> = VecDeque::new();
    loop {
        let incoming = match &mut session {
            Some((other, _)) => tokio::select! {
                incoming = process.next() => incoming,
                incoming = other.next() => incoming,
            },
            None => process.next().await,
        };
        let Incoming::Message(message) = incoming else { continue };
        let name = message.name().rsplit('.').next().unwrap().to_owned();
        log.lock().unwrap().push(name.clone());
        let from = message.from().clone();
        let info = MasterInfo::new("m".to_owned(), 0, 5050);
        if let Ok(step) = AuthenticationMessage::read(message.name(), message.body()) {
            let (other, server) = session.get_or_insert_with(|| {
                let other = process.peer().process("crammd5-authenticator-session").unwrap();
                (other, Server::new("<1.2@here>"))
            });
            let credentials = credentials.clone().unwrap();
            let answer = match server.handle(&from, &step, &credentials) {
                Ok(Reaction::Send(answer)) => answer,
                Ok(Reaction::Done(_)) => {
                    authenticated = true;
                    completed()
                }
                Err(error) => refusal(&error),
            };
            match answer {
                AuthenticationMessage::Mechanisms(body) => post(other, &from, &*body).await,
                AuthenticationMessage::Step(body) => post(other, &from, &*body).await,
                AuthenticationMessage::Completed(body) => post(other, &from, &*body).await,
                AuthenticationMessage::Failed(body) => post(other, &from, &*body).await,
                other => panic!("{other:?}"),
            }
            continue;
        }
        match name.as_str() {
            "RegisterFrameworkMessage" => {
                assert!(authenticated);
                let registered = internal::FrameworkRegisteredMessage::new("F", info);
                post(&process, &from, &registered).await;
                let offer = Offer::new("O", "F", "S0", "h".to_owned());
                let offers = internal::ResourceOffersMessage {
                    offers: vec![offer],
                    pids: vec!["slave(1)@127.0.0.1:1".to_owned()],
                    inverse_offers: vec![],
                };
                post(&process, &from, &offers).await;
            }
            "LaunchTasksMessage" => {
                let body: internal::LaunchTasksMessage = read(&message);
                assert_eq!(body.tasks.len(), 1);
                updates.extend([TaskState::Running, TaskState::Finished]);
                send_update(&process, &from, &mut updates).await;
            }
            "StatusUpdateAcknowledgementMessage" => {
                send_update(&process, &from, &mut updates).await;
            }
            _ => {}
        }
    }
}

async fn send_update(process: &Process, to: &Upid, updates: &mut VecDeque<TaskState>) {
    let Some(state) = updates.pop_front() else { return };
    let update = internal::StatusUpdate {
        slave_id: Some("S0".into()),
        uuid: Some(Bytes::copy_from_slice(&[state.number() as u8; 16])),
        ..internal::StatusUpdate::new("F", TaskStatus::new("t", state), 1.0)
    };
    let pid = Some("slave(1)@127.0.0.1:1".to_owned());
    let message = StatusUpdateMessage { pid, ..StatusUpdateMessage::new(update) };
    post(process, to, &message).await;
}

#[derive(Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Scheduler for Log {
    fn registered(&mut self, _: &SchedulerDriver, id: &FrameworkId, _: Option<&MasterInfo>) {
        self.0.lock().unwrap().push(format!("registered {id}"));
    }

    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {
        let task = TaskInfo::new("t", "t", offers[0].agent_id.clone())
            .with_command(CommandInfo::shell("true"));
        driver.launch_tasks([offers[0].id.clone()], vec![task], None).unwrap();
    }

    fn status_update(&mut self, driver: &SchedulerDriver, status: &TaskStatus) {
        self.0.lock().unwrap().push(status.state.to_string());
        if status.state.is_terminal() {
            driver.stop(false).unwrap();
        }
    }

    fn error(&mut self, _: &SchedulerDriver, message: &str) {
        self.0.lock().unwrap().push(format!("error {message}"));
    }
}

async fn run(secret: Option<&str>) -> (Vec<String>, Vec<String>, Status) {
    run_over(secret, local()).await
}

async fn run_over(secret: Option<&str>, binding: Binding) -> (Vec<String>, Vec<String>, Status) {
    let peer = Peer::bind(&binding).await.unwrap();
    let process = peer.named("master").unwrap();
    let address = process.pid().to_string();
    let (heard, told) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(Vec::new())));
    let credentials = secret.map(|_| Credentials::from_iter([("ops", "secret")]));
    let master = tokio::spawn(master(process, credentials, heard.clone()));
    let driver = SchedulerDriver::new(DriverConfig {
        scheduler: Box::new(Log(told.clone())),
        framework: FrameworkInfo::new("user", "name"),
        master: address,
        api: Api::V0,
        credential: secret.map(|secret| Credential {
            secret: Some(secret.to_owned()),
            ..Credential::new("ops".to_owned())
        }),
        binding_address: Some([127, 0, 0, 1].into()),
        #[cfg(feature = "tls")]
        peer_tls: binding.tls,
        ..DriverConfig::default()
    })
    .unwrap();
    let status = tokio::time::timeout(Duration::from_secs(3), driver.run()).await;
    let status = match status {
        Ok(status) => status.unwrap(),
        Err(_) => driver.abort(),
    };
    driver.join().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    master.abort();
    let heard = heard.lock().unwrap().clone();
    let told = told.lock().unwrap().clone();
    (heard, told, status)
}

#[tokio::test]
async fn a_framework_lives_and_ends() {
    let (heard, told, status) = run(None).await;
    assert_eq!(told, ["registered F", "TASK_RUNNING", "TASK_FINISHED"]);
    assert_eq!(
        heard,
        [
            "RegisterFrameworkMessage",
            "LaunchTasksMessage",
            "StatusUpdateAcknowledgementMessage",
            "UnregisterFrameworkMessage"
        ]
    );
    assert_eq!(status, Status::Stopped);
}

#[tokio::test]
async fn a_framework_proves_who_it_is() {
    let (heard, told, _) = run(Some("secret")).await;
    assert_eq!(told, ["registered F", "TASK_RUNNING", "TASK_FINISHED"]);
    assert_eq!(
        heard[..4],
        [
            "AuthenticateMessage",
            "AuthenticationStartMessage",
            "AuthenticationStepMessage",
            "RegisterFrameworkMessage"
        ]
    );
    let (heard, told, status) = run(Some("wrong")).await;
    assert_eq!((told.len(), status), (0, Status::Aborted));
    assert!(!heard.contains(&"RegisterFrameworkMessage".to_owned()), "{heard:?}");
}

struct Runner(Arc<Mutex<Vec<String>>>);

impl Executor for Runner {
    fn registered(
        &mut self,
        _: &ExecutorDriver,
        executor: &ExecutorInfo,
        _: &FrameworkInfo,
        _: &AgentInfo,
    ) {
        self.0.lock().unwrap().push(format!("registered {}", executor.executor_id));
    }

    fn launch_task(&mut self, driver: &ExecutorDriver, task: &TaskInfo) {
        self.0.lock().unwrap().push(format!("launch {}", task.task_id));
        for state in [TaskState::Running, TaskState::Finished] {
            let status = TaskStatus::new(task.task_id.clone(), state);
            driver.send_status_update(status).unwrap();
        }
    }

    fn shutdown(&mut self, _: &ExecutorDriver) {
        self.0.lock().unwrap().push("shutdown".to_owned());
    }
}

#[tokio::test]
async fn an_executor_lives_and_ends() {
    let peer = Peer::bind(&local()).await.unwrap();
    let mut agent = peer.named("slave(1)").unwrap();
    let environment = Environment::read([
        ("MESOS_SLAVE_PID", agent.pid().to_string()),
        ("MESOS_SLAVE_ID", "S0".to_owned()),
        ("MESOS_FRAMEWORK_ID", "F".to_owned()),
        ("MESOS_EXECUTOR_ID", "E".to_owned()),
    ])
    .unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let driver = ExecutorDriver::new(ExecutorDriverConfig {
        executor: Box::new(Runner(told.clone())),
        v0: Some(ExecutorConfig { environment, binding: Binding::default() }),
        ..ExecutorDriverConfig::default()
    });
    driver.start().await.unwrap();
    let mut states = Vec::new();
    while states.len() < 2 {
        let Incoming::Message(message) = agent.next().await else { panic!() };
        let from = message.from().clone();
        match message.name() {
            "mesos.internal.RegisterExecutorMessage" => {
                let registered = internal::ExecutorRegisteredMessage::new(
                    ExecutorInfo::new("E"),
                    "F",
                    FrameworkInfo::new("u", "n"),
                    "S0",
                    AgentInfo::new("h"),
                );
                post(&agent, &from, &registered).await;
                let task = TaskInfo::new("t", "t", "S0");
                let framework = FrameworkInfo::new("u", "n");
                post(&agent, &from, &internal::RunTaskMessage::new(framework, task)).await;
            }
            "mesos.internal.StatusUpdateMessage" => {
                let update: StatusUpdateMessage = read(&message);
                states.push(update.update.status.state);
                if states.len() == 2 {
                    let shutdown =
                        internal::ShutdownExecutorMessage { executor_id: None, framework_id: None };
                    post(&agent, &from, &shutdown).await;
                }
            }
            other => panic!("{other}"),
        }
    }
    assert_eq!(states, [TaskState::Running, TaskState::Finished]);
    assert_eq!(driver.join().await, Status::Stopped);
    assert_eq!(*told.lock().unwrap(), ["registered E", "launch t", "shutdown"]);
}

#[tokio::test]
async fn an_executor_without_an_agent_is_not_started() {
    let environment = Environment::read([("MESOS_SLAVE_PID", "slave(1)@127.0.0.1:1")]).unwrap();
    let driver = ExecutorDriver::new(ExecutorDriverConfig {
        v0: Some(ExecutorConfig { environment, binding: Binding::default() }),
        ..ExecutorDriverConfig::default()
    });
    assert!(driver.run().await.is_err());
}

/// What other processes send, in bytes: answers as mesos-go gives them, aside from the date, and
/// from connections that stay open as HTTP 1.1 says.
#[tokio::test]
async fn requests_in_bytes() {
    let peer = Peer::bind(&local()).await.unwrap();
    let mut process = peer.named("scheduler(1)").unwrap();
    let head = "POST /scheduler(1)/mesos.internal.FrameworkErrorMessage HTTP/1.1\r\nHost: x\r\n";
    let from = "Libprocess-From: master@127.0.0.1:5050\r\n";
    let cases = [
        (format!("{head}{from}Content-Length: 4\r\n\r\n\x12\x02hi"), "HTTP/1.1 202 ", true),
        (
            format!("{head}Libprocess-From: bogus\r\nContent-Length: 4\r\n\r\n\x12\x02hi"),
            "HTTP/1.1 400 ",
            false,
        ),
        (
            format!(
                "{head}User-Agent: libprocess/master@127.0.0.1:5050\r\n\
                  Transfer-Encoding: chunked\r\n\r\n4\r\n\x12\x02hi\r\n0\r\n\r\n"
            ),
            "",
            true,
        ),
        (format!("{}{from}\r\n", head.replace("POST", "GET")), "HTTP/1.1 400 ", false),
        (format!("{}{from}\r\n", head.replace("scheduler(1)", "other")), "HTTP/1.1 404 ", false),
    ];
    for (request, answer, arrives) in cases {
        let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", peer.port())).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        if !answer.is_empty() {
            let mut buffer = [0; 512];
            let count = stream.read(&mut buffer).await.unwrap();
            let text = String::from_utf8_lossy(&buffer[..count]).into_owned();
            assert!(text.starts_with(answer), "{request}: {text}");
        }
        if arrives {
            let Incoming::Message(message) = process.next().await else { panic!() };
            assert_eq!(message.body(), &b"\x12\x02hi"[..]);
            assert_eq!(message.from().to_string(), "master@127.0.0.1:5050");
        }
    }
}

#[tokio::test]
async fn messages_keep_their_order_and_a_broken_connection_is_noticed() {
    let one = Peer::bind(&local()).await.unwrap();
    let two = Peer::bind(&local()).await.unwrap();
    let mut sender = one.process("sender").unwrap();
    let mut receiver = two.process("receiver").unwrap();
    let to = receiver.pid().clone();
    let sends: Vec<_> = (0..4000u32)
        .map(|n| sender.send(&to, "mesos.internal.Number", n.to_be_bytes().to_vec().into()))
        .collect();
    for n in 0..4000u32 {
        let Incoming::Message(message) = receiver.next().await else { panic!() };
        assert_eq!(message.body()[..], n.to_be_bytes());
    }
    for send in sends {
        send.await.unwrap();
    }
    drop((receiver, two));
    // Nobody is there any more, which is found out with the next message at the latest.
    let _ = sender.send(&to, "mesos.internal.Number", Bytes::new()).await;
    let exited = tokio::time::timeout(Duration::from_secs(5), sender.next()).await.unwrap();
    assert_eq!(exited, Incoming::Exited(to));
}

#[tokio::test]
async fn an_authentication_that_takes_too_long_is_begun_anew() {
    let peer = Peer::bind(&local()).await.unwrap();
    let mut silent = peer.named("master").unwrap();
    let driver = |timeout| {
        let driver = SchedulerDriver::new(DriverConfig {
            framework: FrameworkInfo::new("user", "name"),
            master: silent.pid().to_string(),
            api: Api::V0,
            credential: Some(Credential::new("ops".to_owned())),
            authentication_timeout: timeout,
            binding_address: Some([127, 0, 0, 1].into()),
            ..DriverConfig::default()
        });
        driver.unwrap()
    };
    let (hasty, patient) = (driver(Duration::from_millis(50)), driver(Duration::from_secs(60)));
    hasty.start().await.unwrap();
    patient.start().await.unwrap();
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    // Ten times the one limit, and far less than the other.
    let end = tokio::time::Instant::now() + Duration::from_millis(500);
    while let Ok(incoming) = tokio::time::timeout_at(end, silent.next()).await {
        let Incoming::Message(message) = incoming else { continue };
        assert!(message.name().ends_with("AuthenticateMessage"), "{}", message.name());
        *counts.entry(message.from().to_string()).or_default() += 1;
    }
    let mut counts: Vec<usize> = counts.into_values().collect();
    counts.sort_unstable();
    assert!(counts.len() == 2 && counts[0] == 1 && counts[1] >= 3, "{counts:?}");
    hasty.abort();
    patient.abort();
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn processes_talk_over_tls() {
    use mesos_client::http::{Connector, Roots, TlsError};
    use mesos_client::net::TransportError;
    use mesos_client::v0::Tls;

    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (certificate, key) = (made.cert.pem().into_bytes(), made.signing_key.serialize_pem());
    let roots = Roots::Pem(certificate.clone());
    let tls = Tls::new(&certificate, key.as_bytes(), &roots).unwrap();
    assert!(!format!("{tls:?} {:?}", local()).contains("KEY"));
    let secure = Binding { tls: Some(tls), ..local() };
    let (heard, told, status) = run_over(Some("secret"), secure.clone()).await;
    assert_eq!(told, ["registered F", "TASK_RUNNING", "TASK_FINISHED"]);
    assert_eq!(heard.last().unwrap(), "UnregisterFrameworkMessage");
    assert_eq!(status, Status::Stopped);

    // Who does not speak TLS, or does not trust the other one, is not heard.
    let peer = Peer::bind(&secure).await.unwrap();
    let mut process = peer.named("master").unwrap();
    let other = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let strange = Roots::Pem(other.cert.pem().into_bytes());
    let strange = Tls::new(&certificate, key.as_bytes(), &strange).unwrap();
    for binding in [local(), Binding { tls: Some(strange), ..local() }] {
        let sender = Peer::bind(&binding).await.unwrap().named("sender").unwrap();
        let sent = sender.send(process.pid(), "mesos.internal.X", Bytes::new()).await;
        assert!(sent.is_err(), "{sent:?}");
    }
    let sender = Peer::bind(&secure).await.unwrap().named("sender").unwrap();
    sender.send(process.pid(), "mesos.internal.X", Bytes::new()).await.unwrap();
    let Incoming::Message(message) = process.next().await else { panic!() };
    assert_eq!(message.name(), "mesos.internal.X");
    // And a process that speaks TLS does not wait for ever where nobody does.
    let hasty = Connector::new(&roots, Duration::from_millis(100)).unwrap();
    let tls = Tls::new(&certificate, key.as_bytes(), &roots).unwrap().with_connector(hasty);
    let binding = Binding { tls: Some(tls), ..local() };
    let sender = Peer::bind(&binding).await.unwrap().named("sender").unwrap();
    let plain = Peer::bind(&local()).await.unwrap().named("plain").unwrap();
    let sent = sender.send(plain.pid(), "mesos.internal.X", Bytes::new()).await;
    assert!(matches!(sent, Err(TransportError::Connect(_))), "{sent:?}");

    // What is of no use is refused, without a word of the key.
    let refused = |certificate: &[u8], key: &[u8]| Tls::new(certificate, key, &roots).unwrap_err();
    let other = other.signing_key.serialize_pem();
    for error in [
        refused(b"", key.as_bytes()),
        refused(&certificate, b""),
        refused(&certificate, other.as_bytes()),
    ] {
        assert!(matches!(error, TlsError::Certificate { .. }), "{error}");
        assert!(!error.to_string().contains("PRIVATE"), "{error}");
    }
    let error = Tls::from_files("/nosuch", "/nosuch", &roots).unwrap_err();
    assert!(matches!(error, TlsError::File { .. }), "{error}");
}
