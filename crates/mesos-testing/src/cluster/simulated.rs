//! Containers that are not there: each runs for a while and ends as its task says.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use mesos_types::{ContainerId, TaskState};

use super::container::{ContainerCommand, ContainerEvent, Ending, Launch, Printed};
use super::script::Step;
pub use super::script::{SECONDS_LABEL, STATUS_LABEL, Script};

/// The label of a task that says what its health check finds: `true` or `false`, or a list of
/// them with commas, of which the last one holds from then on.
pub const HEALTHY_LABEL: &str = "mesos-testing.healthy";

/// So many sandboxes have files.
const MAX_SANDBOXES: usize = 4096;

/// No line of commands that comes in is longer.
const MAX_LINE: usize = 64 * 1024;

#[derive(Debug)]
struct Running {
    steps: VecDeque<Step>,
    status: i32,
    /// When it goes on by itself.
    wake: Option<Instant>,
    /// It waits for that moment, or for ever.
    asleep: bool,
    /// It has done all its steps.
    over: bool,
    /// What has come in and was not read.
    input: Vec<u8>,
    closed: bool,
    watched: bool,
    held: bool,
    /// Where what it prints is kept.
    sandbox: Option<String>,
}

/// Containers that run as their [`Script`] says, in no time but that of the caller.
#[derive(Debug, Default)]
pub struct Containers {
    running: HashMap<ContainerId, Running>,
    wakes: BTreeSet<(Instant, ContainerId)>,
    /// What the containers printed, by sandbox, name of the file.
    files: BTreeMap<String, BTreeMap<&'static str, Vec<u8>>>,
    otherwise: Duration,
    next_pid: u32,
    out: VecDeque<ContainerEvent>,
}

impl Containers {
    /// No container yet. A task whose command says nothing takes so long.
    pub fn new(otherwise: Duration) -> Self {
        Containers { otherwise, next_pid: 1000, ..Self::default() }
    }

    /// How many containers run.
    pub fn len(&self) -> usize {
        self.running.len()
    }

    /// Whether no container runs.
    pub fn is_empty(&self) -> bool {
        self.running.is_empty()
    }

    /// The files in a sandbox.
    pub fn files(&self, sandbox: &str) -> Option<&BTreeMap<&'static str, Vec<u8>>> {
        self.files.get(sandbox)
    }

    /// Does what an agent asks for.
    pub fn handle(&mut self, command: ContainerCommand, now: Instant) {
        match command {
            ContainerCommand::Launch(launch) => self.launch(*launch, now),
            ContainerCommand::Kill { container, .. } => {
                let ending =
                    Ending { state: TaskState::Failed, ..Ending::signaled(15, "Terminated") };
                self.end(&container, ending);
            }
            ContainerCommand::Signal { container, signal } => {
                self.end(&container, Ending::signaled(signal, signal_name(signal)));
            }
            ContainerCommand::Input { container, data } => {
                let Some(running) = self.running.get_mut(&container) else { return };
                if data.is_empty() {
                    running.closed = true;
                } else if !running.closed {
                    running.input.extend_from_slice(&data);
                }
                self.go_on(&container, now);
            }
            ContainerCommand::Watch { container, watched } => {
                if let Some(running) = self.running.get_mut(&container) {
                    running.watched = watched;
                }
            }
            ContainerCommand::Hold { container, held } => {
                let Some(running) = self.running.get_mut(&container) else { return };
                running.held = held;
                self.go_on(&container, now);
            }
            // Nothing listens in a simulation, nor does anything connect.
            ContainerCommand::Probe { container, .. } => {
                let ending = Ending::exited(0);
                self.out.push_back(ContainerEvent::Ended { container, ending });
            }
            ContainerCommand::Remove { sandbox } => drop(self.files.remove(&sandbox)),
        }
    }

    fn launch(&mut self, launch: Launch, now: Instant) {
        let Launch { container, task, sandbox, keeps, interactive, watched, .. } = launch;
        let Some(task) = &task else {
            let ending = Ending::failed("executors are not run in a simulation");
            self.out.push_back(ContainerEvent::Ended { container, ending });
            return;
        };
        let running = Running {
            steps: Script::of(task, self.otherwise).steps.into(),
            status: 0,
            wake: None,
            asleep: false,
            over: false,
            input: Vec::new(),
            closed: !interactive,
            watched,
            held: false,
            sandbox: keeps.then_some(sandbox),
        };
        self.running.insert(container.clone(), running);
        self.next_pid = self.next_pid.wrapping_add(1);
        let pid = Some(self.next_pid);
        self.out.push_back(ContainerEvent::Started { container: container.clone(), pid });
        self.go_on(&container, now);
    }

    /// Lets a container do what it can do now. It ends with the next timeout.
    fn go_on(&mut self, container: &ContainerId, now: Instant) {
        let Some(running) = self.running.get_mut(container) else { return };
        let mut printed: Vec<(Printed, Bytes)> = Vec::new();
        let mut read = 0;
        while !running.asleep && !running.over && !running.held {
            match running.steps.pop_front() {
                Some(Step::Sleep(time)) if time.is_zero() => {}
                Some(Step::Sleep(time)) => {
                    running.asleep = true;
                    running.wake = now.checked_add(time);
                }
                Some(Step::Print(to, text)) => printed.push((to, text.into())),
                Some(Step::Status(status)) => running.status = status,
                Some(Step::Copy) => {
                    read += running.input.len();
                    let data = std::mem::take(&mut running.input);
                    if !data.is_empty() {
                        printed.push((Printed::Stdout, data.into()));
                    }
                    if !running.closed {
                        running.steps.push_front(Step::Copy);
                        break;
                    }
                }
                Some(Step::Obey) => {
                    let end = running.input.iter().position(|byte| *byte == b'\n');
                    let whole = running.closed || running.input.len() >= MAX_LINE;
                    let end = end.map(|at| at + 1).or(whole.then_some(running.input.len()));
                    let Some(end) = end else {
                        running.steps.push_front(Step::Obey);
                        break;
                    };
                    if end == 0 {
                        // There is nothing left to read.
                        continue;
                    }
                    read += end;
                    let line: Vec<u8> = running.input.drain(..end).collect();
                    running.steps.push_front(Step::Obey);
                    for step in Script::line(&String::from_utf8_lossy(&line)).into_iter().rev() {
                        running.steps.push_front(step);
                    }
                }
                Some(Step::Exit) | None => {
                    running.over = true;
                    running.wake = Some(now);
                }
            }
        }
        let (watched, sandbox) = (running.watched, running.sandbox.clone());
        self.wakes.extend(running.wake.map(|wake| (wake, container.clone())));
        if read > 0 {
            let event = ContainerEvent::Read { container: container.clone(), count: read };
            self.out.push_back(event);
        }
        for (to, data) in printed {
            self.keep(sandbox.as_deref(), to, &data);
            if watched {
                let container = container.clone();
                self.out.push_back(ContainerEvent::Printed { container, to, data });
            }
        }
    }

    fn keep(&mut self, sandbox: Option<&str>, to: Printed, data: &[u8]) {
        let Some(sandbox) = sandbox else { return };
        if !self.files.contains_key(sandbox) {
            if self.files.len() >= MAX_SANDBOXES {
                return;
            }
            let empty = ["stdout", "stderr"].map(|name| (name, Vec::new()));
            self.files.insert(sandbox.to_owned(), empty.into());
        }
        let name = match to {
            Printed::Stdout => "stdout",
            Printed::Stderr => "stderr",
        };
        if let Some(file) = self.files.get_mut(sandbox).and_then(|files| files.get_mut(name)) {
            file.extend_from_slice(data);
        }
    }

    fn end(&mut self, container: &ContainerId, ending: Ending) {
        let Some(running) = self.running.remove(container) else { return };
        if let Some(wake) = running.wake {
            self.wakes.remove(&(wake, container.clone()));
        }
        self.out.push_back(ContainerEvent::Ended { container: container.clone(), ending });
    }

    /// Lets the containers go on, or end, whose time has come.
    pub fn timeout(&mut self, now: Instant) {
        while self.wakes.first().is_some_and(|(wake, _)| *wake <= now) {
            let Some((_, container)) = self.wakes.pop_first() else { return };
            let Some(running) = self.running.get_mut(&container) else { continue };
            (running.wake, running.asleep) = (None, false);
            if running.over {
                let ending = Ending::exited(running.status);
                self.end(&container, ending);
            } else {
                self.go_on(&container, now);
            }
        }
    }

    /// What became of a container.
    pub fn poll(&mut self) -> Option<ContainerEvent> {
        self.out.pop_front()
    }

    /// When the next container goes on, or ends.
    pub fn next_timeout(&self) -> Option<Instant> {
        self.wakes.first().map(|(wake, _)| *wake)
    }
}

/// What a signal is called that ended a process.
pub(crate) fn signal_name(signal: i32) -> &'static str {
    match signal {
        1 => "Hangup",
        2 => "Interrupt",
        3 => "Quit",
        6 => "Aborted",
        9 => "Killed",
        10 => "User defined signal 1",
        12 => "User defined signal 2",
        15 => "Terminated",
        _ => "Unknown signal",
    }
}
