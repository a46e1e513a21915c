//! The cluster that `mesosctl dev` starts, seen by the other commands.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Output, Stdio};

/// A cluster in another process, which ends with this value.
struct Dev {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Drop for Dev {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn mesosctl() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mesosctl"));
    // Settings of whoever runs the test are not meant.
    command.env_remove("MESOS_MASTER").env_remove("MESOS_PRINCIPAL");
    command.env("XDG_CONFIG_HOME", "/nonexistent").env("HOME", "/nonexistent");
    command
}

fn start(arguments: &[&str]) -> Dev {
    let mut command = mesosctl();
    command.args(["dev", "--port", "0"]).args(arguments).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    Dev { child, lines }
}

impl Dev {
    /// The rest of the next line that begins so.
    fn after(&mut self, begin: &str) -> String {
        for line in self.lines.by_ref() {
            if let Some(rest) = line.unwrap().strip_prefix(begin) {
                return rest.trim().to_owned();
            }
        }
        panic!("no line begins with {begin}");
    }
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn others_see_the_cluster() {
    let mut dev = start(&["--agents", "2", "--resources", "cpus:3;mem:512"]);
    let master = dev.after("master ");
    let agents = text(&mesosctl().args(["--master", &master, "agents"]).output().unwrap());
    assert_eq!(agents.lines().filter(|line| line.contains("127.0.0.1")).count(), 2, "{agents}");
    let tasks = text(&mesosctl().args(["--master", &master, "tasks", "--json"]).output().unwrap());
    assert_eq!(tasks.trim(), "[]");
    let version = text(&mesosctl().args(["--master", &master, "version"]).output().unwrap());
    assert!(version.contains("1.12.0"), "{version}");
}

/// A task of a framework in another process, which ends with this value.
struct Task(Child);

impl Drop for Task {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a task, and waits until it runs.
fn task(dev: &mut Dev, master: &str, line: &str) -> Task {
    let mut command = mesosctl();
    command.args(["--master", master, "run", "--quiet", "--name", "job", "--shell", "--", line]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let task = Task(child);
    while !dev.after("task ").ends_with("TASK_RUNNING") {}
    task
}

/// Runs a command against a master, with something to read.
fn typed(master: &str, args: &[&str], input: &[u8]) -> Output {
    let mut command = mesosctl();
    command.args(["--master", master]).args(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn commands_run_beside_a_task() {
    for how in ["simulated", "processes"] {
        let mut dev = start(&["--run", how]);
        let master = dev.after("master ");
        let _task = task(&mut dev, &master, "sleep 1000");
        let run = |args: &[&str]| {
            let output = mesosctl().args(["--master", &master]).args(args).output().unwrap();
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            (output.status.code(), text(&output.stdout), text(&output.stderr))
        };
        let line = "echo out; echo err >&2; exit 7";
        let said = run(&["exec", "job", "--", "sh", "-c", line]);
        assert_eq!(said, (Some(7), "out\n".to_owned(), "err\n".to_owned()), "{how}");
        let (code, ..) = run(&["exec", "job", "--", "true"]);
        assert_eq!(code, Some(0), "{how}");

        let copied = typed(&master, &["exec", "-i", "job", "--", "cat"], b"one\ntwo\n");
        assert_eq!(text(&copied), "one\ntwo\n", "{how}");
        let shell = typed(&master, &["exec", "-i", "job", "--", "sh"], b"echo a\nexit 4\n");
        assert_eq!((shell.status.code(), shell.stdout), (Some(4), b"a\n".to_vec()), "{how}");

        let (code, _, error) = run(&["exec", "-t", "job", "--", "true"]);
        assert!(code == Some(1) && error.contains("terminal"), "{how}: {error}");
    }
}

#[test]
fn a_task_is_attached_to() {
    for how in ["simulated", "processes"] {
        let mut dev = start(&["--run", how]);
        let master = dev.after("master ");
        let _task = task(&mut dev, &master, "echo before; sleep 3; echo after; echo err >&2");
        let output = mesosctl().args(["--master", &master, "attach", "job"]).output().unwrap();
        assert!(text(&output).ends_with("after\n"), "{how}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "err\n", "{how}");
    }
}

#[test]
fn an_agent_is_drained() {
    let mut dev = start(&[]);
    let master = dev.after("master ");
    let mut task = task(&mut dev, &master, "sleep 1000");
    let run = |args: &[&str]| mesosctl().args(["--master", &master]).args(args).output().unwrap();
    let said = text(&run(&["drain", "127.0.0.1", "--grace", "1s", "--wait"]));
    assert!(said.ends_with("is drained.\n"), "{said}");
    let agents = text(&run(&["agents"]));
    assert!(agents.contains("  drained  "), "{agents}");
    assert!(!task.0.wait().unwrap().success());
    let agents = text(&run(&["agents", "--json"]));
    assert!(agents.contains("DRAINED"), "{agents}");
    assert!(text(&run(&["drain", "127.0.0.1", "--undo"])).contains("in use again"));
    text(&run(&["run", "--quiet", "--", "true"]));
}

#[test]
fn nobody_else_is_let_in() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), r#"{"principal":"ops","secret":"s"}"#).unwrap();
    let path = file.path().to_str().unwrap();
    let mut dev = start(&["--credential", path]);
    let master = dev.after("master ");
    let refused = mesosctl().args(["--master", &master, "agents"]).output().unwrap();
    assert!(!refused.status.success());
    let let_in = mesosctl()
        .args(["--master", &master, "--principal", "ops", "--secret-file", path, "frameworks"])
        .output()
        .unwrap();
    text(&let_in);
}

#[cfg(feature = "docker")]
#[test]
fn a_docker_daemon_that_is_not_there_is_said() {
    let mut command = mesosctl();
    command.args(["dev", "--port", "0", "--run", "docker"]);
    let output = command.env("DOCKER_HOST", "unix:///nonexistent").output().unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("unix:///nonexistent") && error.contains("DOCKER_HOST"), "{error}");
}

/// Run by `.ci/docker.sh cargo test -p mesosctl --test dev -- --ignored docker`.
#[cfg(feature = "docker")]
#[test]
#[ignore = "it needs a Docker daemon"]
fn tasks_run_in_docker() {
    let host = std::env::var("MESOS_CONTAINER_DOCKER").unwrap();
    let mut command = mesosctl();
    command.args(["dev", "--port", "0", "--run", "docker"]).env("DOCKER_HOST", host);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut dev = Dev { child, lines };
    let master = dev.after("master ");
    let image = ["run", "--quiet", "--image", "mesos-container/busybox:test", "--"];
    let run = |args: &[&str]| {
        mesosctl().args(["--master", &master]).args(image).args(args).output().unwrap()
    };
    let said = run(&["sh", "-c", "echo $MESOS_SANDBOX; echo err >&2; exit 3"]);
    assert_eq!(said.status.code(), Some(3), "{said:?}");
    assert_eq!(String::from_utf8_lossy(&said.stdout), "/mnt/mesos/sandbox\n");
    assert!(String::from_utf8_lossy(&said.stderr).contains("err\n"), "{said:?}");
    text(&run(&["true"]));

    // What runs beside it would need an image of its own.
    let mut command = mesosctl();
    command.args(["--master", &master]).args(image).args(["sleep", "1000"]);
    let _task = Task(command.stderr(Stdio::null()).spawn().unwrap());
    let runs = |line: &str| line.starts_with("sleep-") && line.ends_with("TASK_RUNNING");
    while !runs(&dev.after("task ")) {}
    let refused = mesosctl().args(["--master", &master, "exec", "sleep", "--", "true"]).output();
    let refused = refused.unwrap();
    let error = String::from_utf8_lossy(&refused.stderr);
    assert!(refused.status.code() == Some(1) && error.contains("image"), "{error}");
}

#[test]
fn what_makes_no_sense_is_said() {
    for (arguments, told) in [
        (["--resources", "cpus"], "resources"),
        (["--drop", "2"], "from 0 to 1"),
        (["--credential", "/nonexistent"], "/nonexistent"),
    ] {
        let output = mesosctl().args(["dev", "--port", "0"]).args(arguments).output().unwrap();
        assert!(!output.status.success());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(told), "{error}");
    }
}
