//! A master and an agent that speak the HTTP APIs, as much of them as the commands that act need.
//! What they do is told by the test; what they are asked is noted.

use std::collections::{HashMap, VecDeque};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use mesos_types::operator::agent::process_io::{self, Control, Data, ProcessIo};
use mesos_types::operator::agent::{self, call::AttachContainerInput};
use mesos_types::operator::master;
use mesos_types::recordio::{Events, RecordEncoding, encode_message};
use mesos_types::scheduler::{self, CallKind, event};
use mesos_types::{Codec, Offer, Resource, TaskId, TaskState, TaskStatus};
use serde_json::{Value, json};

/// A request with its head; the body is read by whoever wants it.
pub struct Asked {
    pub path: String,
    pub query: String,
    headers: HashMap<String, String>,
    stream: BufReader<TcpStream>,
}

impl Asked {
    fn read(mut stream: BufReader<TcpStream>) -> Option<Self> {
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|count| *count > 0)?;
        let target = line.split(' ').nth(1)?.to_owned();
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let (path, query) = (path.to_owned(), query.to_owned());
        let mut headers = HashMap::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        Some(Asked { path, query, headers, stream })
    }

    fn parameter(&self, name: &str) -> &str {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(n, _)| *n == name).map(|(_, value)| value).next().unwrap_or("")
    }

    fn is_chunked(&self) -> bool {
        self.headers.get("transfer-encoding").is_some_and(|value| value == "chunked")
    }

    /// The body, if its length is told.
    fn body(&mut self) -> Vec<u8> {
        let length = self.headers.get("content-length").map_or(0, |l| l.parse().unwrap());
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        body
    }

    /// The next piece of a body in chunks.
    fn chunk(&mut self) -> Option<Vec<u8>> {
        let mut line = String::new();
        self.stream.read_line(&mut line).ok().filter(|count| *count > 0)?;
        let size = usize::from_str_radix(line.trim_end(), 16).ok().filter(|size| *size > 0)?;
        let mut bytes = vec![0; size + 2];
        self.stream.read_exact(&mut bytes).ok()?;
        bytes.truncate(size);
        Some(bytes)
    }

    fn answer(&mut self, status: &str, kind: &str, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        // A client that has gone needs no answer.
        let _ = self.stream.get_mut().write_all(&[head.as_bytes(), body].concat());
    }

    fn message<T: Codec>(&mut self, message: &T) {
        self.answer("200 OK", "application/x-protobuf", &message.encode_to_vec());
    }

    fn document(&mut self, document: &Value) {
        self.answer("200 OK", "application/json", document.to_string().as_bytes());
    }

    fn accepted(&mut self) {
        self.answer("202 Accepted", "text/plain", b"");
    }

    /// Sends a stream of messages until their sender is gone.
    fn stream<T: Codec>(&mut self, headers: &str, messages: &Receiver<T>) {
        let head = format!("HTTP/1.1 200 OK\r\n{headers}Transfer-Encoding: chunked\r\n\r\n");
        let out = self.stream.get_mut();
        if out.write_all(head.as_bytes()).is_err() {
            return;
        }
        while let Ok(message) = messages.recv() {
            let mut record = Vec::new();
            encode_message(&message, RecordEncoding::Protobuf, &mut record);
            let head = format!("{:x}\r\n", record.len());
            if out.write_all(&[head.as_bytes(), &record, b"\r\n"].concat()).is_err() {
                return;
            }
        }
        let _ = out.write_all(b"0\r\n\r\n");
    }
}

/// Listens on a free port; each request of a connection is handled in order.
fn listen(handle: impl Fn(&mut Asked) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = Arc::new(handle);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let handle = handle.clone();
            std::thread::spawn(move || {
                let mut stream = BufReader::new(stream.unwrap());
                while let Some(mut asked) = Asked::read(stream) {
                    handle(&mut asked);
                    stream = asked.stream;
                }
            });
        }
    });
    address
}

/// A command in a container.
struct Process {
    output: Option<Sender<ProcessIo>>,
    arguments: Vec<String>,
    status: Option<i32>,
}

/// What the cluster is, and what it was asked for.
#[derive(Default)]
pub struct World {
    /// The names of calls to the master and the agent, and what was in them.
    pub calls: Vec<String>,
    /// What becomes of a task that is launched, and why.
    pub fates: VecDeque<(TaskState, String)>,
    pub stdout: String,
    pub stderr: String,
    /// Offers of so many processors.
    pub cpus: f64,
    task: Option<TaskId>,
    agent: Option<SocketAddr>,
    events: Option<Sender<scheduler::Event>>,
    /// Streams of master's events, one for each time that somebody watches.
    pub watched: VecDeque<Vec<master::Event>>,
    watchers: Vec<Sender<master::Event>>,
    /// Answers to GET_AGENTS, the last of them again and again.
    pub agents: VecDeque<master::response::GetAgents>,
    processes: HashMap<String, Process>,
    /// Whether agents know WAIT_NESTED_CONTAINER only.
    pub old: bool,
}

#[derive(Clone)]
pub struct Fake {
    pub master: SocketAddr,
    world: Arc<Mutex<World>>,
}

const CONTAINER: &str = "94480084-4c63-42f1-b207-cc092e62624c";

impl Fake {
    pub fn start() -> Self {
        let world = Arc::new(Mutex::new(World { cpus: 4.0, ..World::default() }));
        let served = world.clone();
        let agent = listen(move |asked| serve_agent(asked, &served));
        let served = world.clone();
        let master = listen(move |asked| serve_master(asked, &served));
        world.lock().unwrap().agent = Some(agent);
        Fake { master, world }
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// Waits until a call was made.
    pub fn wait_for(&self, call: &str) {
        for _ in 0..500 {
            if self.world().calls.iter().any(|made| made.contains(call)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{call} was not made: {:?}", self.world().calls);
    }
}

fn tasks(world: &World) -> Value {
    let id = world.task.as_ref().map_or("web.1".to_owned(), ToString::to_string);
    json!({ "tasks": [{
        "id": id, "name": "web", "framework_id": "F", "slave_id": "S0",
        "executor_id": "", "state": "TASK_RUNNING",
        "statuses": [{ "state": "TASK_RUNNING", "timestamp": 1.0,
            "container_status": { "container_id": { "value": CONTAINER } } }],
    }] })
}

fn update(task: &TaskId, state: TaskState, message: &str) -> scheduler::Event {
    scheduler::Event::Update(event::Update::new(TaskStatus {
        message: Some(message.to_owned()),
        uuid: Some(vec![state.number() as u8; 16].into()),
        agent_id: Some("S0".into()),
        ..TaskStatus::new(task.clone(), state)
    }))
}

fn serve_master(asked: &mut Asked, world: &Mutex<World>) {
    match asked.path.as_str() {
        "/master/tasks" => {
            let document = tasks(&world.lock().unwrap());
            asked.document(&document);
        }
        "/master/slaves" => {
            let agent = world.lock().unwrap().agent.unwrap();
            asked.document(&json!({ "slaves": [
                { "id": "abc-S0", "hostname": "one", "pid": format!("slave(1)@{agent}") },
                { "id": "S0", "hostname": "two", "pid": format!("slave(1)@{agent}") },
            ] }));
        }
        "/master/frameworks" => asked.document(&json!({ "frameworks": [
            { "id": "F1", "name": "batch", "tasks": [{ "id": "a" }, { "id": "b" }] },
            { "id": "F2", "name": "twin" },
            { "id": "F3", "name": "twin" },
        ] })),
        "/api/v1/scheduler" => {
            let call = scheduler::Call::decode(&asked.body()).unwrap();
            schedule(asked, world, call);
        }
        "/api/v1" => {
            let call = master::Call::decode(&asked.body()).unwrap();
            operate(asked, world, call);
        }
        other => panic!("{other}"),
    }
}

fn schedule(asked: &mut Asked, world: &Mutex<World>, call: scheduler::Call) {
    let name = call.kind.tag().unwrap().to_string();
    let mut world = world.lock().unwrap();
    world.calls.push(name);
    match call.kind {
        CallKind::Subscribe(_) => {
            let (sender, events) = channel();
            sender.send(scheduler::Event::Subscribed(event::Subscribed::new("F"))).unwrap();
            let mut offer = Offer::new("O", "F", "S0", "two");
            offer.resources = vec![Resource::cpus(world.cpus), Resource::mem(1024.0)];
            let offers = event::Offers { offers: vec![offer], inverse_offers: vec![] };
            sender.send(scheduler::Event::Offers(offers)).unwrap();
            world.events = Some(sender);
            drop(world);
            let headers = "Content-Type: application/x-protobuf\r\nMesos-Stream-Id: 1\r\n";
            asked.stream(headers, &events);
            return;
        }
        CallKind::Accept(body) => {
            for operation in body.operations {
                let mesos_types::offer::OperationKind::Launch(launch) = operation.kind else {
                    panic!("{operation:?}")
                };
                let task = &launch.task_infos[0];
                world.calls.push(format!("{:?}", task.command));
                world.calls.push(format!("task {}", task.task_id));
                world.task = Some(task.task_id.clone());
            }
            next_update(&mut world);
        }
        CallKind::Acknowledge(_) => next_update(&mut world),
        CallKind::Kill(body) => {
            let events = world.events.clone().unwrap();
            let why = "Command terminated with signal Terminated";
            events.send(update(&body.task_id, TaskState::Killed, why)).unwrap();
        }
        CallKind::Teardown => world.events = None,
        _ => {}
    }
    drop(world);
    asked.accepted();
}

fn next_update(world: &mut World) {
    if let (Some((state, why)), Some(task), Some(events)) =
        (world.fates.pop_front(), &world.task, &world.events)
    {
        events.send(update(task, state, &why)).unwrap();
    }
}

fn operate(asked: &mut Asked, world: &Mutex<World>, call: master::Call) {
    let mut world = world.lock().unwrap();
    world.calls.push(format!("{call:?}"));
    match call {
        master::Call::Subscribe => {
            let events = world.watched.pop_front();
            let last = world.watched.is_empty();
            let (sender, receiver) = channel();
            for event in events.into_iter().flatten() {
                sender.send(event).unwrap();
            }
            if last {
                // This one goes on.
                world.watchers.push(sender);
            } else {
                drop(sender);
            }
            drop(world);
            asked.stream("Content-Type: application/x-protobuf\r\n", &receiver);
        }
        master::Call::GetAgents => {
            let answer = match world.agents.len() {
                0 => Default::default(),
                1 => world.agents[0].clone(),
                _ => world.agents.pop_front().unwrap(),
            };
            drop(world);
            asked.message(&master::Response::GetAgents(answer));
        }
        master::Call::GetTasks => {
            drop(world);
            let mut tasks = master::response::GetTasks::default();
            tasks.tasks.push(mesos_types::Task::new("t", "t", "F", "S0", TaskState::Running));
            asked.message(&master::Response::GetTasks(tasks));
        }
        _ => {
            drop(world);
            asked.answer("200 OK", "text/plain", b"");
        }
    }
}

fn serve_agent(asked: &mut Asked, world: &Mutex<World>) {
    match asked.path.as_str() {
        "/state" => {
            let world = world.lock().unwrap();
            let id = world.task.as_ref().map_or("web.1".to_owned(), ToString::to_string);
            let document = json!({ "id": "S0", "frameworks": [{ "id": "F", "executors": [
                { "id": id, "container": CONTAINER, "directory": "/sandbox" },
            ] }] });
            drop(world);
            asked.document(&document);
        }
        "/files/read" => {
            let guard = world.lock().unwrap();
            let text = match asked.parameter("path") {
                "/sandbox/stdout" => guard.stdout.clone(),
                "/sandbox/stderr" => guard.stderr.clone(),
                other => panic!("{other}"),
            };
            drop(guard);
            let offset: usize = asked.parameter("offset").parse().unwrap();
            let rest = text.get(offset..).unwrap_or("");
            asked.document(&json!({ "data": rest, "offset": offset.min(text.len()) }));
        }
        "/api/v1" if asked.is_chunked() => input(asked, world),
        "/api/v1" => {
            let call = agent::Call::decode(&asked.body()).unwrap();
            contain(asked, world, call);
        }
        other => panic!("{other}"),
    }
}

const RECORDS: &str = "Content-Type: application/recordio\r\n\
    Message-Content-Type: application/x-protobuf\r\n";

fn contain(asked: &mut Asked, world: &Mutex<World>, call: agent::Call) {
    let mut guard = world.lock().unwrap();
    guard.calls.push(format!("{call:?}"));
    match call {
        agent::Call::LaunchNestedContainerSession(body) => {
            assert_eq!(body.container_id.parent.as_ref().unwrap().value, CONTAINER);
            let command = body.command.unwrap();
            let (output, receiver) = channel();
            let mut process =
                Process { output: Some(output), arguments: command.arguments, status: None };
            let words: Vec<&str> = process.arguments.iter().map(String::as_str).collect();
            let output = process.output.clone().unwrap();
            let mut ends = |status| {
                process.status = Some(status);
                process.output = None;
            };
            match words[..] {
                ["say", text] => {
                    output.send(ProcessIo::stdout(format!("{text}\n"))).unwrap();
                    output.send(ProcessIo::stderr("an error\n")).unwrap();
                    ends(0);
                }
                ["exit", code] => ends(code.parse::<i32>().unwrap() << 8),
                ["die", signal] => ends(signal.parse().unwrap()),
                // What is typed comes back.
                ["cat"] => {}
                ["break"] => {}
                ref other => panic!("{other:?}"),
            }
            let breaks = words == ["break"];
            drop(output);
            guard.processes.insert(body.container_id.value.clone(), process);
            drop(guard);
            if breaks {
                let head = format!("HTTP/1.1 200 OK\r\n{RECORDS}Content-Length: 1000\r\n\r\n9\nx");
                let out = asked.stream.get_mut();
                out.write_all(head.as_bytes()).unwrap();
                std::thread::sleep(Duration::from_millis(300));
                out.shutdown(std::net::Shutdown::Both).unwrap();
                return;
            }
            asked.stream(RECORDS, &receiver);
        }
        agent::Call::AttachContainerOutput(body) => {
            let (output, receiver) = channel();
            output.send(ProcessIo::stdout("attached\n")).unwrap();
            let process = Process { output: Some(output), arguments: vec![], status: None };
            guard.processes.insert(body.container_id.value, process);
            drop(guard);
            asked.stream(RECORDS, &receiver);
        }
        agent::Call::WaitContainer(_) if guard.old => {
            drop(guard);
            asked.answer("501 Not Implemented", "text/plain", b"");
        }
        agent::Call::WaitContainer(body) => {
            let exit_status = guard.processes[&body.container_id.value].status;
            drop(guard);
            let answer = agent::response::WaitContainer { exit_status, ..Default::default() };
            asked.message(&agent::Response::WaitContainer(answer));
        }
        agent::Call::WaitNestedContainer(body) => {
            let exit_status = guard.processes[&body.container_id.value].status;
            drop(guard);
            let answer = agent::response::WaitNestedContainer { exit_status, ..Default::default() };
            asked.message(&agent::Response::WaitNestedContainer(answer));
        }
        other => panic!("{other:?}"),
    }
}

/// What is written to a container comes out of it again.
fn input(asked: &mut Asked, world: &Mutex<World>) {
    let mut records = Events::<agent::Call>::new(RecordEncoding::Protobuf);
    let mut id = String::new();
    while let Some(chunk) = asked.chunk() {
        records.push(&chunk[..]);
        while let Some(call) = records.next_event().unwrap() {
            let agent::Call::AttachContainerInput(body) = call.unwrap() else { panic!() };
            let mut guard = world.lock().unwrap();
            let io = match body {
                AttachContainerInput::ContainerId(container) => {
                    id = container.value;
                    guard.calls.push(format!("ATTACH_CONTAINER_INPUT {id}"));
                    continue;
                }
                AttachContainerInput::ProcessIo(io) => io,
                other => panic!("{other:?}"),
            };
            let Some(process) = guard.processes.get_mut(&id) else { continue };
            match io {
                ProcessIo::Data(Data { r#type, data }) => {
                    assert_eq!(r#type, Some(process_io::data::Type::Stdin));
                    let data = data.unwrap_or_default();
                    // An end of the input, or what a terminal makes of ctrl-d.
                    if data.is_empty() || &data[..] == b"\x04" {
                        process.status = Some(0);
                        process.output = None;
                    } else if let Some(output) = &process.output {
                        let _ = output.send(ProcessIo::stdout(data));
                    }
                }
                ProcessIo::Control(Control::TtyInfo(info)) => {
                    let size = info.window_size.unwrap();
                    let text = format!("[{}x{}]", size.columns, size.rows);
                    guard.calls.push(text);
                }
                _ => {}
            }
        }
    }
    asked.answer("200 OK", "text/plain", b"");
}
