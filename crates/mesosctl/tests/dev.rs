//! The cluster that `mesosctl dev` starts, seen by the other commands.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{BufRead as _, BufReader};
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
