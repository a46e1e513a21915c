//! Containers that are not there: each runs for a while and ends as its task says.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::{Duration, Instant};

use mesos_types::{ContainerId, TaskInfo, TaskState};

use super::container::{ContainerCommand, ContainerEvent, Ending};

/// The label of a task that says how many seconds it runs.
pub const SECONDS_LABEL: &str = "mesos-testing.seconds";
/// The label of a task that says with which status it exits.
pub const STATUS_LABEL: &str = "mesos-testing.status";

/// How long a container runs, with which status it exits, and what it prints.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// How long.
    pub time: Duration,
    /// The status.
    pub status: i32,
    /// What goes to the standard output.
    pub output: String,
}

impl Script {
    /// What a task does: as its labels say, else as its command says as far as that is of `sleep`,
    /// `echo`, `exit`, `true` and `false`. Anything else takes no time and succeeds.
    ///
    /// ```
    /// use mesos_testing::cluster::simulated::Script;
    /// use mesos_types::{CommandInfo, TaskInfo};
    ///
    /// let task = TaskInfo::new("t", "t", "S0")
    ///     .with_command(CommandInfo::shell("echo hello; sleep 1 && exit 3"));
    /// let script = Script::of(&task, std::time::Duration::ZERO);
    /// assert_eq!(script.time.as_secs(), 1);
    /// assert_eq!((script.status, script.output.as_str()), (3, "hello\n"));
    /// ```
    pub fn of(task: &TaskInfo, otherwise: Duration) -> Self {
        let mut script = Script { time: Duration::ZERO, status: 0, output: String::new() };
        let command = task.command.as_deref();
        let mut words: Vec<Vec<String>> = Vec::new();
        match command {
            Some(command) if command.is_shell() => {
                let line = command.value.as_deref().unwrap_or_default();
                let line = line.replace("&&", ";").replace('\n', ";");
                words.extend(line.split(';').map(|part| {
                    part.split_whitespace()
                        .map(|word| word.trim_matches(['\'', '"']).to_owned())
                        .collect()
                }));
            }
            Some(command) => words.push(command.arguments.clone()),
            None => {}
        }
        let mut known = false;
        for part in &words {
            known |= script.step(part);
        }
        if !known {
            script.time = otherwise;
        }
        let label = |name: &str| task.labels.as_ref().and_then(|labels| labels.get(name));
        if let Some(seconds) = label(SECONDS_LABEL).and_then(|text| text.parse().ok()) {
            script.time = Duration::try_from_secs_f64(seconds).unwrap_or_default();
        }
        if let Some(status) = label(STATUS_LABEL).and_then(|text| text.parse().ok()) {
            script.status = status;
        }
        script
    }

    fn step(&mut self, words: &[String]) -> bool {
        let Some((command, arguments)) = words.split_first() else { return false };
        let first = arguments.first().map(String::as_str);
        match command.rsplit('/').next().unwrap_or_default() {
            "sleep" => {
                let seconds = first.and_then(|text| text.parse().ok()).unwrap_or(0.0);
                let time = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
                self.time = self.time.saturating_add(time);
            }
            "echo" => {
                self.output.push_str(&arguments.join(" "));
                self.output.push('\n');
            }
            "exit" => self.status = first.and_then(|text| text.parse().ok()).unwrap_or(0),
            "false" => self.status = 1,
            "true" | ":" => self.status = 0,
            _ => return false,
        }
        true
    }
}

#[derive(Debug)]
struct Running {
    ends: Option<Instant>,
    status: i32,
}

/// Containers that run as their [`Script`] says, in no time but that of the caller.
#[derive(Debug, Default)]
pub struct Containers {
    running: HashMap<ContainerId, Running>,
    ends: BTreeSet<(Instant, ContainerId)>,
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
            ContainerCommand::Launch(launch) => {
                let Some(task) = &launch.task else {
                    let ending = Ending::failed("executors are not run in a simulation");
                    let container = launch.container;
                    self.out.push_back(ContainerEvent::Ended { container, ending });
                    return;
                };
                let script = Script::of(task, self.otherwise);
                if !script.output.is_empty() && self.files.len() < 4096 {
                    let files = self.files.entry(launch.sandbox.clone()).or_default();
                    files.entry("stdout").or_default().extend(script.output.as_bytes());
                    files.entry("stderr").or_default();
                }
                let ends = now.checked_add(script.time);
                let running = Running { ends, status: script.status };
                self.ends.extend(ends.map(|ends| (ends, launch.container.clone())));
                self.running.insert(launch.container.clone(), running);
                self.next_pid = self.next_pid.wrapping_add(1);
                let pid = Some(self.next_pid);
                self.out.push_back(ContainerEvent::Started { container: launch.container, pid });
            }
            ContainerCommand::Kill { container, .. } => {
                if let Some(running) = self.running.remove(&container) {
                    if let Some(ends) = running.ends {
                        self.ends.remove(&(ends, container.clone()));
                    }
                    let ending =
                        Ending { state: TaskState::Failed, ..Ending::signaled(15, "Terminated") };
                    self.out.push_back(ContainerEvent::Ended { container, ending });
                }
            }
        }
    }

    /// Ends the containers whose time has come.
    pub fn timeout(&mut self, now: Instant) {
        while self.ends.first().is_some_and(|(ends, _)| *ends <= now) {
            let Some((_, container)) = self.ends.pop_first() else { return };
            if let Some(running) = self.running.remove(&container) {
                let ending = Ending::exited(running.status);
                self.out.push_back(ContainerEvent::Ended { container, ending });
            }
        }
    }

    /// What became of a container.
    pub fn poll(&mut self) -> Option<ContainerEvent> {
        self.out.pop_front()
    }

    /// When the next container ends.
    pub fn next_timeout(&self) -> Option<Instant> {
        self.ends.first().map(|(ends, _)| *ends)
    }
}
