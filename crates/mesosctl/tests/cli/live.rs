//! The commands that act: run, exec, attach, watch, drain, teardown; and the terminal, which is as
//! it was before on every way out.

use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mesos_types::operator::master::{Event, event, response};
use mesos_types::{
    AgentInfo, DrainConfig, DrainInfo, DrainState, FrameworkInfo, Task, TaskState, TaskStatus,
};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Termios, Winsize, tcgetattr, tcsetwinsize};

use crate::fake::Fake;
use crate::{error, mesosctl, text};

fn command(fake: &Fake, args: &[&str]) -> Command {
    let mut command = mesosctl(args);
    command.env("MESOS_MASTER", fake.master.to_string()).env("USER", "me");
    command
}

fn run(fake: &Fake, args: &[&str]) -> Output {
    command(fake, args).output().unwrap()
}

fn both(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn fate(fake: &Fake, fates: &[(TaskState, &str)]) {
    fake.world().fates = fates.iter().map(|(state, why)| (*state, (*why).to_owned())).collect();
}

#[test]
fn a_task_is_run_and_its_status_is_ours() {
    let fake = Fake::start();
    fake.world().stdout = "some output\n".to_owned();
    fake.world().stderr = "an error\n".to_owned();
    fate(
        &fake,
        &[
            (TaskState::Starting, ""),
            (TaskState::Running, ""),
            (TaskState::Finished, "Command exited with status 0"),
        ],
    );
    let args =
        ["run", "--name", "a/job", "--resources", "cpus:1;mem:32", "-e", "A=b", "--", "x", "y z"];
    let (code, out, err) = both(&run(&fake, &args));
    assert_eq!((code, out.as_str()), (Some(0), "some output\n"), "{err}");
    assert!(err.contains("an error\n") && err.contains("a/job is running"), "{err}");
    let world = fake.world();
    let launched = world.calls.iter().find(|call| call.contains("value: Some(\"x\")")).unwrap();
    assert!(launched.contains("\"y z\""), "{launched}");
    let id = world.calls.iter().find(|call| call.starts_with("task ")).unwrap();
    assert!(id.starts_with("task a-job-"), "{id}");
    let order = ["SUBSCRIBE", "ACCEPT", "SUPPRESS", "ACKNOWLEDGE", "ACKNOWLEDGE", "ACKNOWLEDGE"];
    let calls: Vec<_> = world.calls.iter().filter(|call| order.contains(&call.as_str())).collect();
    assert_eq!(calls, order);
    assert_eq!(world.calls.last().unwrap(), "TEARDOWN");
}

#[test]
fn a_task_that_fails_says_how() {
    for (state, why, expected) in [
        (TaskState::Failed, "Command exited with status 3", 3),
        (TaskState::Failed, "Command terminated with signal Killed", 137),
        (TaskState::Error, "Task uses more resources", 1),
        (TaskState::Lost, "Agent removed", 1),
        (TaskState::Dropped, "", 1),
    ] {
        let fake = Fake::start();
        fate(&fake, &[(state, why)]);
        let (code, _, err) = both(&run(&fake, &["run", "-q", "--", "false"]));
        assert_eq!(code, Some(expected), "{err}");
        assert!(err.contains(why), "{err}");
        assert!(fake.world().calls.contains(&"TEARDOWN".to_owned()));
    }
}

#[test]
fn an_interrupt_kills_the_task_and_ends_the_framework() {
    let fake = Fake::start();
    fate(&fake, &[(TaskState::Running, "")]);
    let mut child =
        command(&fake, &["run", "--", "sleep", "1000"]).stderr(Stdio::piped()).spawn().unwrap();
    fake.wait_for("ACKNOWLEDGE");
    signal(&child, Signal::INT);
    let code = wait(&mut child).code();
    assert_eq!(code, Some(143));
    fake.wait_for("TEARDOWN");
    assert!(fake.world().calls.contains(&"KILL".to_owned()));

    // Without a task there is nothing to kill.
    let fake = Fake::start();
    fake.world().cpus = 0.1;
    let mut child =
        command(&fake, &["run", "-r", "cpus:8", "--", "x"]).stderr(Stdio::piped()).spawn().unwrap();
    fake.wait_for("DECLINE");
    signal(&child, Signal::TERM);
    assert_eq!(wait(&mut child).code(), Some(143));
    fake.wait_for("TEARDOWN");
}

#[test]
fn what_cannot_be_run_is_said() {
    let fake = Fake::start();
    for (args, words) in [
        (&["run", "-r", "cpus:x", "--", "x"][..], "resources"),
        (&["run", "-r", "", "--", "x"], "resources"),
        (&["run", "-e", "nothing", "--", "x"], "NAME=VALUE"),
        (&["run"], "CMD"),
        (&["exec", "web.1"], "CMD"),
    ] {
        let said = error(&run(&fake, args), args);
        assert!(said.contains(words), "{args:?}: {said}");
    }
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = mesosctl(&["run", "--timeout", "300ms", "--", "x"]);
    let said = error(&command.env("MESOS_MASTER", nobody.to_string()).output().unwrap(), &[]);
    assert!(said.contains("refused"), "{said}");
}

#[test]
fn a_command_runs_beside_a_task() {
    let fake = Fake::start();
    let (code, out, err) = both(&run(&fake, &["exec", "web", "--", "say", "hello"]));
    assert_eq!((code, out.as_str(), err.as_str()), (Some(0), "hello\n", "an error\n"));
    for (args, expected) in [(["exit", "3"], 3), (["exit", "255"], 255), (["die", "9"], 137)] {
        let all = ["exec", "web.1", "--", args[0], args[1]];
        assert_eq!(run(&fake, &all).status.code(), Some(expected), "{args:?}");
    }
    fake.world().old = true;
    assert_eq!(run(&fake, &["exec", "web.1", "--", "exit", "7"]).status.code(), Some(7));
    // Nothing goes in unless that is wanted.
    assert!(!fake.world().calls.iter().any(|call| call.starts_with("ATTACH_CONTAINER_INPUT")));
    let said = error(&run(&fake, &["exec", "web.1", "--", "break"]), &[]);
    assert!(said.contains("broke"), "{said}");
    let said = error(&run(&fake, &["exec", "nosuch", "--", "x"]), &[]);
    assert!(said.contains("no task"), "{said}");
}

#[test]
fn what_comes_in_goes_to_the_command() {
    let fake = Fake::start();
    let mut child = command(&fake, &["exec", "-i", "web.1", "--", "cat"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let long = "0123456789abcdef".repeat(10_000);
    input.write_all(long.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(&output, &[]), long);
    // Nor is the end waited for where nothing ends the input.
    let mut child = command(&fake, &["exec", "-i", "web.1", "--", "exit", "5"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let _open = child.stdin.take();
    assert_eq!(wait(&mut child).code(), Some(5));
}

#[test]
fn a_signal_ends_a_session() {
    let fake = Fake::start();
    for (number, expected) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let mut child =
            command(&fake, &["exec", "web.1", "--", "cat"]).stdout(Stdio::piped()).spawn().unwrap();
        fake.wait_for("cat");
        // The handlers are there once the session is.
        std::thread::sleep(Duration::from_millis(300));
        signal(&child, number);
        assert_eq!(wait(&mut child).code(), Some(expected));
        fake.world().calls.clear();
    }
}

fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// Waits for the end, which must come.
fn wait(child: &mut Child) -> std::process::ExitStatus {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if begin.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("the command goes on");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A terminal of which this test has the other end.
struct Terminal {
    keyboard: std::fs::File,
    line: std::fs::File,
    before: Termios,
    shown: Arc<Mutex<Vec<u8>>>,
}

impl Terminal {
    fn open() -> Self {
        let controller: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap().into_string().unwrap();
        let line = std::fs::OpenOptions::new().read(true).write(true).open(name).unwrap();
        let size = Winsize { ws_row: 25, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&controller, size).unwrap();
        let before = tcgetattr(&line).unwrap();
        let keyboard = std::fs::File::from(controller);
        let mut screen = keyboard.try_clone().unwrap();
        let shown: Arc<Mutex<Vec<u8>>> = Arc::default();
        let seen = shown.clone();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = screen.read(&mut buffer) {
                seen.lock().unwrap().extend_from_slice(&buffer[..count]);
            }
        });
        Terminal { keyboard, line, before, shown }
    }

    fn start(&self, command: &mut Command) -> Child {
        let end = || Stdio::from(self.line.try_clone().unwrap());
        command.stdin(end()).stdout(end()).stderr(end()).env("TERM", "xterm").spawn().unwrap()
    }

    fn is_raw(&self) -> bool {
        let now = tcgetattr(self.line.as_fd()).unwrap();
        !now.local_modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }

    fn is_as_before(&self) -> bool {
        let now = tcgetattr(self.line.as_fd()).unwrap();
        now.local_modes == self.before.local_modes
            && now.input_modes == self.before.input_modes
            && now.output_modes == self.before.output_modes
            && now.control_modes == self.before.control_modes
    }

    fn wait_until(&self, what: &str, mut is: impl FnMut(&Self) -> bool) {
        let begin = Instant::now();
        while !is(self) {
            assert!(begin.elapsed() < Duration::from_secs(20), "{what}: {:?}", self.text());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.shown.lock().unwrap()).into_owned()
    }

    fn type_in(&mut self, keys: &[u8]) {
        self.keyboard.write_all(keys).unwrap();
    }
}

#[test]
fn a_terminal_is_raw_in_a_session_and_as_before_after_it() {
    let fake = Fake::start();
    let mut terminal = Terminal::open();
    let mut child =
        terminal.start(&mut command(&fake, &["exec", "-i", "-t", "web.1", "--", "cat"]));
    terminal.wait_until("raw", Terminal::is_raw);
    fake.wait_for("[80x25]");
    assert!(fake.world().calls.iter().any(|call| call.contains("tty_info: Some")));
    // Every key goes there, ctrl-c among them; what comes back is printed as it is.
    terminal.type_in(b"ls\x03\x1b[A\x1a");
    terminal.wait_until("echo", |t| t.text().contains("ls\x03\x1b[A\x1a"));
    let size = Winsize { ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(&terminal.keyboard, size).unwrap();
    signal(&child, Signal::WINCH);
    fake.wait_for("[100x40]");
    terminal.type_in(b"\x04");
    assert_eq!(wait(&mut child).code(), Some(0));
    assert!(terminal.is_as_before());
}

#[test]
fn a_terminal_is_as_before_whatever_ends_the_session() {
    let fake = Fake::start();
    let args = ["exec", "-it", "web.1", "--", "cat"];
    for (number, expected) in
        [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)]
    {
        let terminal = Terminal::open();
        let mut child = terminal.start(&mut command(&fake, &args));
        terminal.wait_until("raw", Terminal::is_raw);
        signal(&child, number);
        assert_eq!(wait(&mut child).code(), Some(expected));
        assert!(terminal.is_as_before(), "{number:?}");
    }
    // The stream breaks off.
    let terminal = Terminal::open();
    let mut child = terminal.start(&mut command(&fake, &["exec", "-it", "web.1", "--", "break"]));
    terminal.wait_until("raw", Terminal::is_raw);
    assert_eq!(wait(&mut child).code(), Some(1));
    assert!(terminal.is_as_before());
    assert!(terminal.text().contains("mesosctl: "), "{}", terminal.text());
    // The status of the command.
    let terminal = Terminal::open();
    let mut child =
        terminal.start(&mut command(&fake, &["exec", "-it", "web.1", "--", "exit", "9"]));
    assert_eq!(wait(&mut child).code(), Some(9));
    assert!(terminal.is_as_before());
}

#[test]
fn a_session_that_is_stopped_gives_the_terminal_back_meanwhile() {
    let fake = Fake::start();
    let mut terminal = Terminal::open();
    let mut child = terminal.start(&mut command(&fake, &["exec", "-it", "web.1", "--", "cat"]));
    terminal.wait_until("raw", Terminal::is_raw);
    signal(&child, Signal::TSTP);
    terminal.wait_until("stopped", Terminal::is_as_before);
    signal(&child, Signal::CONT);
    terminal.wait_until("raw again", Terminal::is_raw);
    terminal.type_in(b"\x04");
    assert_eq!(wait(&mut child).code(), Some(0));
    assert!(terminal.is_as_before());
}

#[test]
fn a_task_is_attached_and_left() {
    let fake = Fake::start();
    let mut terminal = Terminal::open();
    let mut child = terminal.start(&mut command(&fake, &["attach", "-it", "web.1"]));
    terminal.wait_until("output", |t| t.text().contains("attached"));
    terminal.wait_until("raw", Terminal::is_raw);
    terminal.type_in(b"hey");
    terminal.wait_until("echo", |t| t.text().contains("hey"));
    terminal.type_in(b"\x10\x11");
    assert_eq!(wait(&mut child).code(), Some(0));
    assert!(terminal.is_as_before());
    assert!(terminal.text().contains("The task goes on"), "{}", terminal.text());
    // Without input an interrupt is the way to leave.
    let mut child = command(&fake, &["attach", "web.1"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut buffer = [0; 9];
    child.stdout.as_mut().unwrap().read_exact(&mut buffer).unwrap();
    assert_eq!(&buffer, b"attached\n");
    signal(&child, Signal::INT);
    assert_eq!(wait(&mut child).code(), Some(130));
}

fn agent(id: &str, host: &str) -> response::get_agents::Agent {
    let mut info = AgentInfo::new(host);
    info.id = Some(id.into());
    response::get_agents::Agent::new(info, true, "1.11.0")
}

fn subscribed(tasks: &[(&str, TaskState)], agents: &[(&str, &str)]) -> Event {
    let mut found = response::GetTasks::default();
    for (id, state) in tasks {
        let task = Task::new("t", *id, "F", "S0", *state);
        let ended = if state.is_terminal() { &mut found.completed_tasks } else { &mut found.tasks };
        ended.push(task);
    }
    let agents = agents.iter().map(|(id, host)| agent(id, host)).collect();
    let list = response::GetAgents { agents, ..Default::default() };
    let mut frameworks = response::GetFrameworks::default();
    let mut info = FrameworkInfo::new("u", "batch");
    info.id = Some("F".into());
    let framework = response::get_frameworks::Framework::new(info, true, true, false);
    frameworks.frameworks.push(framework);
    Event::Subscribed(event::Subscribed {
        get_state: Some(Box::new(response::GetState {
            get_tasks: Some(Box::new(found)),
            get_agents: Some(list),
            get_frameworks: Some(Box::new(frameworks)),
            ..response::GetState::default()
        })),
        heartbeat_interval_seconds: Some(15.0),
    })
}

#[test]
fn a_cluster_is_watched_and_what_was_missed_is_shown() {
    let fake = Fake::start();
    let added = Task::new("t", "t2", "F", "S0", TaskState::Staging);
    let status = TaskStatus {
        timestamp: Some(1_700_000_000.0),
        agent_id: Some("S0".into()),
        message: Some("up \x1b[31mnow".to_owned()),
        ..TaskStatus::new("t2", TaskState::Running)
    };
    fake.world().watched = [
        vec![
            subscribed(&[("t1", TaskState::Running)], &[("S0", "one"), ("S1", "two")]),
            Event::Heartbeat,
            Event::TaskAdded(Box::new(event::TaskAdded::new(added))),
            Event::TaskUpdated(Box::new(event::TaskUpdated::new("F", status, TaskState::Running))),
        ],
        // Meanwhile one has failed, one has come, and an agent has gone.
        vec![subscribed(
            &[("t1", TaskState::Failed), ("t2", TaskState::Running), ("t3", TaskState::Running)],
            &[("S0", "one"), ("S2", "three")],
        )],
    ]
    .into();
    let (code, out, err) = both(&run(&fake, &["watch", "--times", "6"]));
    assert_eq!(code, Some(0), "{err}");
    let lines: Vec<Vec<&str>> =
        out.lines().map(|line| line.split_whitespace().skip(1).collect()).collect();
    let lines: Vec<String> = lines.iter().map(|words| words.join(" ")).collect();
    assert_eq!(
        lines,
        [
            "task t2 STAGING on one, framework batch",
            "task t2 RUNNING on one: up ␛[31mnow",
            "agent S1 removed two",
            "agent S2 added three",
            "task t1 FAILED framework batch",
            "task t3 RUNNING framework batch",
        ]
    );
    assert!(out.starts_with("2") || out.starts_with("0") || out.starts_with("1"), "{out}");
    assert!(out.contains("22:13:20  task       t2  RUNNING"), "{out}");
    assert!(err.contains("2 agents, 1 framework, 1 task") && err.contains("lost"), "{err}");

    // As JSON, and only some of it.
    let event = Event::AgentRemoved(event::AgentRemoved::new("S1"));
    fake.world().watched = [vec![subscribed(&[], &[]), event]].into();
    let out = text(&run(&fake, &["watch", "--json", "--times", "1", "AGENT_REMOVED"]), &[]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(value["agent_removed"]["agent_id"]["value"], "S1");
}

#[test]
fn an_agent_is_drained() {
    let fake = Fake::start();
    let text_of = |args: &[&str]| text(&run(&fake, args), args);
    assert!(text_of(&["drain", "two", "--grace", "30s"]).contains("S0 on two is draining"));
    let asked = fake.world().calls.last().unwrap().clone();
    assert!(asked.contains("DrainAgent") && asked.contains("seconds: 30"), "{asked}");
    let with = |state| {
        let mut agent = agent("S0", "two");
        agent.drain_info = Some(DrainInfo::new(state, DrainConfig::default()));
        response::GetAgents { agents: vec![agent], ..Default::default() }
    };
    fake.world().agents =
        [DrainState::Draining, DrainState::Draining, DrainState::Drained].map(with).into();
    let said = text_of(&["drain", "S0", "--wait", "--mark-gone"]);
    assert_eq!(said, "Agent S0 on two is draining, 1 task left.\nAgent S0 on two is drained.\n");
    assert!(fake.world().calls.iter().any(|call| call.contains("mark_gone: Some(true)")));
    assert!(text_of(&["drain", "one", "--undo"]).contains("in use again"));
    assert!(fake.world().calls.last().unwrap().contains("ReactivateAgent"));
    assert!(error(&run(&fake, &["drain", "nosuch"]), &[]).contains("mesosctl agents"));
}

#[test]
fn a_framework_is_torn_down_if_that_is_meant() {
    let fake = Fake::start();
    let said = error(&run(&fake, &["teardown", "batch"]), &[]);
    assert!(said.contains("--yes"), "{said}");
    assert!(fake.world().calls.is_empty());
    let said = text(&run(&fake, &["teardown", "batch", "--yes"]), &[]);
    assert_eq!(said, "Framework batch (F1) is torn down, with 2 tasks.\n");
    assert!(fake.world().calls.last().unwrap().contains("F1"));
    assert!(error(&run(&fake, &["teardown", "twin", "-y"]), &[]).contains("several"));
    text(&run(&fake, &["teardown", "F3", "-y"]), &[]);
    assert!(fake.world().calls.last().unwrap().contains("F3"));
    // On a terminal one is asked.
    for (answer, expected) in [("y\n", 0), ("n\n", 1), ("\n", 1)] {
        fake.world().calls.clear();
        let mut terminal = Terminal::open();
        let mut child = terminal.start(&mut command(&fake, &["teardown", "F2"]));
        terminal.wait_until("question", |t| t.text().contains("[y/N]"));
        terminal.type_in(answer.as_bytes());
        assert_eq!(wait(&mut child).code(), Some(expected));
        assert_eq!(fake.world().calls.len(), 1 - expected as usize);
    }
}
