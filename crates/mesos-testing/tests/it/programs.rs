//! Executors of a simulated cluster: the machines of `mesos-protocol`, each as the program of a
//! container. A task runs for a while and then finishes.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant, SystemTime};

use mesos_protocol::v0::executor as v0;
use mesos_protocol::v1::{
    Answer as V1Answer, CallError, Input as V1Input, RequestId, Ticket, executor as v1,
};
use mesos_testing::cluster::container::{ContainerCommand, ContainerEvent, Ending, Launch};
use mesos_testing::cluster::{Answer, Cluster, ExchangeId, Input, Output, Place};
use mesos_types::executor::{Call, CallKind, Event, call};
use mesos_types::libprocess::Upid;
use mesos_types::task_status::Source;
use mesos_types::{ContainerId, TaskId, TaskInfo, TaskState, TaskStatus};

#[allow(clippy::large_enum_variant)]
enum Machine {
    V1(v1::Connection, (mesos_types::ExecutorId, mesos_types::FrameworkId)),
    V0(v0::Driver, Upid),
}

struct Program {
    machine: Machine,
    exchanges: HashMap<ExchangeId, RequestId>,
    /// When tasks finish.
    ends: Vec<(Instant, TaskId)>,
    next: u64,
    over: bool,
}

/// The programs that run, by agent and container.
#[derive(Default)]
pub struct Programs {
    running: BTreeMap<(usize, ContainerId), Program>,
    next: u64,
    seed: u64,
}

const RUNS: Duration = Duration::from_secs(3);

impl Programs {
    pub fn new(seed: u64) -> Self {
        Programs { seed, ..Self::default() }
    }

    /// Takes what a cluster wants of programs; gives back what is for others.
    pub fn take(&mut self, output: Output, cluster: &mut Cluster, now: Instant) -> Option<Output> {
        match output {
            Output::Container(agent, ContainerCommand::Launch(launch)) => {
                self.launch(agent, &launch, cluster, now);
            }
            Output::Container(agent, ContainerCommand::Kill { container, .. }) => {
                if self.running.remove(&(agent, container.clone())).is_some() {
                    let ending = Ending::signaled(15, "Terminated");
                    let event = ContainerEvent::Ended { container, ending };
                    cluster.handle(Input::Container(agent, event), now);
                }
            }
            Output::Answer(id, answer) => {
                let owner = self.running.values_mut().find(|p| p.exchanges.contains_key(&id));
                let Some(program) = owner else { return Some(Output::Answer(id, answer)) };
                program.answer(id, answer, now);
            }
            Output::Message { from, to, name, body } => {
                let owner = self
                    .running
                    .values_mut()
                    .find(|program| matches!(&program.machine, Machine::V0(_, own) if *own == to));
                match owner {
                    Some(Program { machine: Machine::V0(driver, _), .. }) => {
                        let name = name.to_owned();
                        driver.handle(v0::Input::Message { from, name, body }, now);
                    }
                    _ => return Some(Output::Message { from, to, name, body }),
                }
            }
            Output::Ended(Place::Agent(agent)) => {
                self.running.retain(|(owner, _), _| *owner != agent);
                return Some(Output::Ended(Place::Agent(agent)));
            }
            other => return Some(other),
        }
        None
    }

    fn launch(&mut self, agent: usize, launch: &Launch, cluster: &mut Cluster, now: Instant) {
        self.next += 1;
        let seed = self.seed ^ self.next;
        let variables = launch.environment.iter().map(|(n, v)| (n.as_str(), v.as_str()));
        // The seed chooses the API.
        let machine = if seed.is_multiple_of(2) {
            let environment = mesos_protocol::Environment::read(variables).unwrap();
            let mut machine = v1::Connection::new(v1::Config::new(&environment), seed, now);
            let endpoint = v1::endpoint(&environment).unwrap();
            machine.handle(V1Input::Endpoints(vec![endpoint]), now);
            Machine::V1(machine, (environment.executor_id, environment.framework_id))
        } else {
            let environment = v0::Environment::read(variables).unwrap();
            let own: Upid = format!("executor(1)@10.0.3.{agent}:{}", self.next).parse().unwrap();
            let mut driver = v0::Driver::new(environment, own.clone(), seed, now);
            driver.start().unwrap();
            Machine::V0(driver, own)
        };
        let program = Program {
            machine,
            exchanges: HashMap::new(),
            ends: Vec::new(),
            next: self.next << 32 | 1 << 62,
            over: false,
        };
        self.running.insert((agent, launch.container.clone()), program);
        let event = ContainerEvent::Started { container: launch.container.clone(), pid: None };
        cluster.handle(Input::Container(agent, event), now);
    }

    /// Does what the programs want. Says whether there was anything.
    pub fn drain(&mut self, cluster: &mut Cluster, now: Instant) -> bool {
        let mut any = false;
        let keys: Vec<(usize, ContainerId)> = self.running.keys().cloned().collect();
        for key in keys {
            let Some(program) = self.running.get_mut(&key) else { continue };
            any |= program.drain(key.0, cluster, now);
            if program.over {
                self.running.remove(&key);
                let event = ContainerEvent::Ended { container: key.1, ending: Ending::exited(0) };
                cluster.handle(Input::Container(key.0, event), now);
                any = true;
            }
        }
        any
    }

    pub fn report(&self) -> String {
        let each = self.running.iter().map(|((agent, _), program)| match &program.machine {
            Machine::V1(machine, _) => format!(
                "{agent}: v1 {} {} open, {} run",
                machine.is_subscribed(),
                machine.unacknowledged_tasks().len(),
                program.ends.len()
            ),
            Machine::V0(driver, _) => format!(
                "{agent}: v0 {} {} open, {} run",
                driver.is_connected(),
                driver.unacknowledged_tasks().len(),
                program.ends.len()
            ),
        });
        each.collect::<Vec<_>>().join("; ")
    }

    pub fn timeout(&mut self, now: Instant) {
        for program in self.running.values_mut() {
            match &mut program.machine {
                Machine::V1(machine, _) => machine.handle(V1Input::Timeout, now),
                Machine::V0(driver, _) => driver.handle(v0::Input::Timeout, now),
            }
            let due: Vec<TaskId> =
                program.ends.iter().filter(|(at, _)| *at <= now).map(|e| e.1.clone()).collect();
            program.ends.retain(|(at, _)| *at > now);
            for task in due {
                program.update(task, TaskState::Finished, now);
            }
        }
    }

    pub fn next_timeout(&self) -> Option<Instant> {
        let due = self.running.values().flat_map(|program| {
            let machine = match &program.machine {
                Machine::V1(machine, _) => machine.next_timeout(),
                Machine::V0(driver, _) => driver.next_timeout(),
            };
            program.ends.iter().map(|(at, _)| *at).chain(machine)
        });
        due.min()
    }
}

impl Program {
    fn drain(&mut self, agent: usize, cluster: &mut Cluster, now: Instant) -> bool {
        let mut any = false;
        loop {
            let event = match &mut self.machine {
                Machine::V1(machine, _) => match machine.poll() {
                    Some(v1::Output::Send(id, request)) => {
                        let exchange = ExchangeId(self.next);
                        self.next += 1;
                        self.exchanges.insert(exchange, id);
                        let sent = http::Request::post(request.uri.path()).body(request.body);
                        let mut sent = sent.unwrap();
                        *sent.headers_mut() = request.headers;
                        let input = Input::Request(Place::Agent(agent), exchange, sent);
                        cluster.handle(input, now);
                        None
                    }
                    Some(v1::Output::Cancel(id)) => {
                        let found = self.exchanges.iter().find(|(_, known)| **known == id);
                        if let Some(exchange) = found.map(|(exchange, _)| *exchange) {
                            self.exchanges.remove(&exchange);
                            cluster.handle(Input::Closed(exchange), now);
                        }
                        None
                    }
                    Some(v1::Output::Event(event)) => Some(*event),
                    Some(v1::Output::Ended(_)) => Some(Event::Shutdown),
                    Some(v1::Output::Done(_, Err(CallError::Api(error)))) => panic!("{error}"),
                    Some(_) => None,
                    None => return any,
                },
                Machine::V0(driver, _) => match driver.poll() {
                    Some(v0::Output::Send(message)) => {
                        let input = Input::Message {
                            place: Place::Agent(agent),
                            from: message.from,
                            to: message.to.id().to_owned(),
                            name: message.name.to_owned(),
                            body: message.body,
                        };
                        driver.handle(v0::Input::Sent(message.id), now);
                        cluster.handle(input, now);
                        None
                    }
                    Some(v0::Output::Callback(v0::Callback::LaunchTask(task))) => {
                        Some(Event::Launch(mesos_types::executor::event::Launch::new(*task)))
                    }
                    Some(v0::Output::Callback(v0::Callback::KillTask(id))) => {
                        Some(Event::Kill(mesos_types::executor::event::Kill::new(id)))
                    }
                    Some(v0::Output::Callback(v0::Callback::Shutdown)) => Some(Event::Shutdown),
                    Some(v0::Output::Ended(_) | v0::Output::NotStarted(_)) => Some(Event::Shutdown),
                    Some(_) => None,
                    None => return any,
                },
            };
            any = true;
            match event {
                Some(Event::Launch(body)) => self.run(&body.task, now),
                Some(Event::Kill(body)) => {
                    self.ends.retain(|(_, task)| *task != body.task_id);
                    self.update(body.task_id, TaskState::Killed, now);
                }
                Some(Event::Shutdown) => {
                    self.over = true;
                    return true;
                }
                _ => {}
            }
        }
    }

    fn run(&mut self, task: &TaskInfo, now: Instant) {
        self.update(task.task_id.clone(), TaskState::Running, now);
        self.ends.push((now + RUNS, task.task_id.clone()));
    }

    fn update(&mut self, task: TaskId, state: TaskState, now: Instant) {
        let status = TaskStatus::new(task, state);
        match &mut self.machine {
            Machine::V1(machine, (executor, framework)) => {
                self.next += 1;
                // An agent takes UUIDs of version 4 only.
                let uuid = (u128::from(self.next) | 0x4 << 76 | 0x8 << 60).to_be_bytes().to_vec();
                let status = TaskStatus {
                    uuid: Some(uuid.into()),
                    source: Some(Source::Executor),
                    executor_id: Some(executor.clone()),
                    ..status
                };
                let body = CallKind::Update(call::Update::new(status));
                let call = Call::new(executor.clone(), framework.clone(), body);
                machine.handle(V1Input::Call(Ticket(self.next), call), now);
            }
            Machine::V0(driver, _) => {
                let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
                // An executor that has ended says nothing.
                let _ = driver.send_status_update(status, time);
            }
        }
    }

    fn answer(&mut self, exchange: ExchangeId, answer: Answer, now: Instant) {
        let id = self.exchanges[&exchange];
        let input = match answer {
            Answer::Whole(response) => {
                let (parts, body) = response.into_parts();
                V1Input::Answer(id, V1Answer { status: parts.status, headers: parts.headers, body })
            }
            Answer::Open(head) => {
                let mut opened = V1Answer::new(head.status());
                opened.headers = head.headers().clone();
                V1Input::Opened(id, opened)
            }
            Answer::Chunk(bytes) => V1Input::Chunk(id, bytes),
            Answer::End => V1Input::Closed(id, None),
            Answer::Abort => V1Input::Closed(id, Some("broken".to_owned())),
        };
        if !matches!(input, V1Input::Opened(..) | V1Input::Chunk(..)) {
            self.exchanges.remove(&exchange);
        }
        if let Machine::V1(machine, _) = &mut self.machine {
            machine.handle(input, now);
        }
    }
}
