//! The command against a cluster in the same process, of captured documents and files in memory.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "cli/fake.rs"]
mod fake;
#[path = "cli/live.rs"]
mod live;

use std::collections::HashMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mesos_test_data as data;
use serde_json::{Value, json};

/// What the cluster serves: documents by path, and files.
#[derive(Default)]
struct World {
    documents: HashMap<String, Value>,
    files: HashMap<String, Vec<u8>>,
    folders: Vec<String>,
    /// The header that every request needs.
    authorization: Option<String>,
    asked: Vec<String>,
    /// Requests for statistics so far.
    samples: u64,
}

struct Cluster {
    address: SocketAddr,
    world: Arc<Mutex<World>>,
}

fn captured(name: &str) -> PathBuf {
    let files = data::traffic("json-endpoints", name);
    files.into_iter().next().unwrap_or_else(|| panic!("no capture {name}"))
}

fn captured_value(name: &str) -> Value {
    serde_json::from_slice(&fs::read(captured(name)).unwrap()).unwrap()
}

const SANDBOX: &str =
    "/var/lib/mesos/slaves/S0/frameworks/F/executors/bg/runs/94480084-4c63-42f1-b207-cc092e62624c";

impl Cluster {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let world = Arc::new(Mutex::new(World::default()));
        let served = world.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let served = served.clone();
                std::thread::spawn(move || serve(stream.unwrap(), &served));
            }
        });
        let cluster = Cluster { address, world };
        cluster.fill();
        cluster
    }

    /// The captured cluster, whose agent is here as well.
    fn fill(&self) {
        let mut world = self.world.lock().unwrap();
        let pid = format!("slave(1)@{}", self.address);
        let mut state = captured_value("master/master_state.body.json");
        state["slaves"][0]["pid"] = json!(pid);
        let mut slaves = captured_value("master/slaves.body.json");
        slaves["slaves"][0]["pid"] = json!(pid);
        let mut failed = state["completed_frameworks"][0]["completed_tasks"][0].clone();
        failed["id"] = json!("broken.1");
        failed["name"] = json!("broken");
        failed["state"] = json!("TASK_FAILED");
        failed["statuses"][2]["state"] = json!("TASK_FAILED");
        state["frameworks"][0]["completed_tasks"] = json!([failed]);
        let lists = |framework: &Value| {
            ["tasks", "completed_tasks"]
                .map(|list| framework[list].as_array().unwrap().clone())
                .concat()
        };
        let frameworks = [&state["frameworks"], &state["completed_frameworks"]];
        let tasks: Vec<Value> =
            frameworks.iter().flat_map(|list| list.as_array().unwrap()).flat_map(lists).collect();
        let framework = state["frameworks"][0]["id"].clone();
        let agent = json!({
            "id": "S0", "version": "1.12.0", "hostname": "localhost",
            "frameworks": [{"id": framework, "name": "mesos-execute instance", "executors": [
                {"id": "bg", "container": "94480084-4c63-42f1-b207-cc092e62624c", "directory": SANDBOX}
            ]}],
        });
        let documents = [
            ("/master/state", state),
            ("/master/slaves", slaves),
            ("/master/tasks", json!({ "tasks": tasks })),
            ("/master/state-summary", captured_value("state-summary.body.json")),
            ("/master/frameworks", captured_value("master/master_state.body.json")),
            ("/master/roles", captured_value("master/roles.body.json")),
            (
                "/master/quota",
                json!({"configs": [{"role": "dev", "guarantees": {"cpus": {"value": 2.0}},
                "limits": {"cpus": {"value": 4}, "mem": {"value": 2048.0}}}], "infos": []}),
            ),
            ("/version", captured_value("version.body.json")),
            ("/state", agent),
        ];
        world.documents =
            documents.into_iter().map(|(path, value)| (path.to_owned(), value)).collect();
        for (name, text) in
            [("stdout", "some output\n"), ("stderr", "an error\n"), ("a/b.txt", "deep\n")]
        {
            world.files.insert(format!("{SANDBOX}/{name}"), text.into());
        }
        world.folders = vec![format!("{SANDBOX}/a"), format!("{SANDBOX}/empty")];
        world.files.insert("/master/log".to_owned(), "the master says\nthis\n".into());
        world.files.insert("/slave/log".to_owned(), "the agent says\nthat\n".into());
    }

    fn document(&self, path: &str, value: Value) {
        self.world.lock().unwrap().documents.insert(path.to_owned(), value);
    }

    fn file(&self, name: &str, text: impl Into<Vec<u8>>) {
        self.world.lock().unwrap().files.insert(format!("{SANDBOX}/{name}"), text.into());
    }

    /// A run of the command against this cluster, with no settings but this.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = mesosctl(args);
        command.env("MESOS_MASTER", self.address.to_string());
        command
    }

    fn run(&self, args: &[&str]) -> String {
        text(&self.command(args).output().unwrap(), args)
    }

    fn fails(&self, args: &[&str]) -> String {
        error(&self.command(args).output().unwrap(), args)
    }
}

fn mesosctl(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mesosctl"));
    command.args(args).env_clear().env("HOME", "/nonexistent").stdin(Stdio::null());
    command
}

fn text(output: &Output, args: &[&str]) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {stderr}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn error(output: &Output, args: &[&str]) -> String {
    assert!(!output.status.success(), "{args:?}");
    let stderr = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!stderr.is_empty() && !stderr.contains("panicked"), "{args:?}: {stderr}");
    stderr
}

fn serve(mut stream: TcpStream, world: &Mutex<World>) {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
                break end;
            }
            let mut piece = [0; 4096];
            match stream.read(&mut piece) {
                Ok(0) | Err(_) => return,
                Ok(read) => buffer.extend_from_slice(&piece[..read]),
            }
        };
        let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
        buffer.drain(..end + 4);
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length")
                .then(|| value.trim().parse::<usize>().unwrap())
        });
        while buffer.len() < length.unwrap_or(0) {
            let mut piece = [0; 4096];
            let read = stream.read(&mut piece).unwrap();
            buffer.extend_from_slice(&piece[..read]);
        }
        buffer.drain(..length.unwrap_or(0));
        let (status, kind, body) = answer(&head, &mut world.lock().unwrap());
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        if stream.write_all(&[head.as_bytes(), &body].concat()).is_err() {
            return;
        }
    }
}

fn answer(head: &str, world: &mut World) -> (&'static str, &'static str, Vec<u8>) {
    let target = head.split(' ').nth(1).unwrap().to_owned();
    world.asked.push(target.clone());
    let wanted = world.authorization.clone();
    if wanted.is_some_and(|wanted| {
        !head.lines().any(|line| line.eq_ignore_ascii_case(&format!("authorization: {wanted}")))
    }) {
        return ("401 Unauthorized", "text/plain", Vec::new());
    }
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let query: HashMap<&str, String> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name, value.replace("%20", " ").replace("%25", "%")))
        .collect();
    let missing = || ("404 Not Found", "text/plain", Vec::new());
    let json = |value: Value| ("200 OK", "application/json", value.to_string().into_bytes());
    let name = query.get("path").cloned().unwrap_or_default();
    match path {
        "/files/read" => {
            let Some(file) = world.files.get(&name) else { return missing() };
            let size = file.len();
            let offset =
                if query["offset"] == "-1" { size } else { query["offset"].parse().unwrap() };
            let length = query.get("length").map_or(size, |length| length.parse().unwrap());
            let piece = &file[offset.min(size)..(offset + length).min(size).max(offset.min(size))];
            json(json!({"data": String::from_utf8_lossy(piece), "offset": offset.min(size)}))
        }
        "/files/download" => match world.files.get(&name) {
            Some(file) => ("200 OK", "application/octet-stream", file.clone()),
            None => missing(),
        },
        "/files/browse" => {
            let folder = format!("{}/", name.trim_end_matches('/'));
            let inside =
                |path: &str| path.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/'));
            let mut found: Vec<Value> = Vec::new();
            for path in world.folders.iter().filter(|path| inside(path)) {
                found.push(json!({"path": path, "mode": "drwxr-xr-x", "size": 4096, "uid": "root", "mtime": 1795167260.0}));
            }
            for (path, file) in world.files.iter().filter(|(path, _)| inside(path)) {
                found.push(json!({"path": path, "mode": "-rw-r--r--", "size": file.len(), "uid": "root", "mtime": 1795167260.0}));
            }
            if found.is_empty() && !world.folders.contains(&name) {
                return missing();
            }
            json(json!(found))
        }
        "/monitor/statistics" => {
            world.samples += 1;
            let n = world.samples as f64;
            let mut list = captured_value("monitor_statistics.body.json");
            let statistics = &mut list[0]["statistics"];
            statistics["timestamp"] = json!(1795167000.0 + n);
            statistics["cpus_user_time_secs"] = json!(0.3 * n);
            statistics["mem_rss_bytes"] = json!(50_000_000u64 + 5_000_000 * world.samples);
            json(list)
        }
        "/api/v1" => ("501 Not Implemented", "text/plain", Vec::new()),
        "/master/tasks" => {
            let tasks = world.documents[path]["tasks"].as_array().unwrap().iter();
            let wanted = |task: &&Value| query.get("task_id").is_none_or(|id| task["id"] == *id);
            let skip = query.get("offset").map_or(0, |n| n.parse().unwrap());
            json(json!({"tasks": tasks.filter(wanted).skip(skip).collect::<Vec<_>>()}))
        }
        _ => match world.documents.get(path) {
            Some(value) => json(value.clone()),
            None => missing(),
        },
    }
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("mesosctl-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
fn fits(text: &str) {
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{} columns: {line}", line.chars().count());
        assert!(!line.chars().any(|c| c.is_control()), "{line:?}");
    }
}

#[test]
fn a_captured_state_says_what_runs_where_since_when_and_what_failed() {
    let text = text(
        &mesosctl(&["state", captured("master/master_state.body.json").to_str().unwrap()])
            .output()
            .unwrap(),
        &[],
    );
    fits(&text);
    for words in [
        "Mesos 1.12.0",
        "1 task running, 0 failed, 8 ended",
        "Running (1)",
        "bg",
        "RUNNING",
        "mesos-execute instance",
        "localhost",
        "11-20 09:34",
        "0.5",
        "64M",
        "Ended (8)",
        "FINISHED",
        "KILLED",
        "Agents",
        "Frameworks",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn every_captured_document_fits_and_is_written_back() {
    let mut count = 0;
    for path in data::traffic("json-endpoints", ".body.json") {
        let path = path.to_str().unwrap();
        let before: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let empty = before.as_object().is_some_and(|o| o.is_empty()) || before == json!([]);
        let output = mesosctl(&["state", path]).output().unwrap();
        if empty && !output.status.success() {
            continue;
        }
        fits(&text(&output, &[path]));
        let written = text(&mesosctl(&["state", "--json", path]).output().unwrap(), &[path]);
        assert_eq!(before, serde_json::from_str::<Value>(&written).unwrap());
        count += 1;
    }
    println!("{count} documents");
    assert!(count > 15);
}

#[test]
fn states_come_from_files_answers_and_addresses() {
    let cluster = Cluster::start();
    let folder = Folder::new("state");
    let body = fs::read(captured("master/master_state.body.json")).unwrap();
    let http = folder.path("answer.http");
    fs::write(&http, [b"HTTP/1.1 200 OK\r\nContent-Type: x\r\n\r\n", &body[..]].concat()).unwrap();
    let jsonp = folder.path("state.js");
    fs::write(&jsonp, [b"cb(", &body[..], b");"].concat()).unwrap();
    let url = format!("http://{}/master/state", cluster.address);
    for source in [&http, &jsonp, &url] {
        assert!(cluster.run(&["state", source]).contains("Mesos 1.12.0"), "{source}");
    }
    // The address of a server alone is that of its state.
    assert!(cluster.run(&["state", &format!("http://{}", cluster.address)]).contains("Agent S0"));
    let live = cluster.run(&["state"]);
    fits(&live);
    assert!(live.contains("Failed (1)") && live.contains("broken.1"), "{live}");
    let mut child = mesosctl(&["state", "-"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(&body).unwrap();
    assert!(text(&child.wait_with_output().unwrap(), &[]).contains("Running (1)"));
    for (content, words) in [
        ("<html>", "page for people"),
        ("", "empty"),
        ("nope", "expected"),
        ("{\"a\":1}", "not a document"),
        (r#"{"version":"1","leader":"x","frameworks":[{"tasks":5}]}"#, "frameworks[0].tasks"),
    ] {
        let path = folder.path("bad.json");
        fs::write(&path, content).unwrap();
        let said = error(&mesosctl(&["state", &path]).output().unwrap(), &[content]);
        assert!(said.contains(words), "{said}");
    }
    assert!(error(&mesosctl(&["state", "/nosuch"]).output().unwrap(), &[]).contains("/nosuch"));
}

#[test]
fn tables_fit_and_are_sorted_and_filtered() {
    let cluster = Cluster::start();
    for args in [
        &["tasks"][..],
        &["tasks", "--all"],
        &["agents"],
        &["frameworks"],
        &["frameworks", "--all"],
        &["roles"],
        &["quota"],
        &["version"],
    ] {
        let text = cluster.run(args);
        fits(&text);
        assert!(text.lines().count() >= 2, "{args:?}: {text}");
        let json: Value =
            serde_json::from_str(&cluster.run(&[args, &["--json"]].concat())).unwrap();
        assert!(json.is_array() || json.is_object());
    }
    let tasks = cluster.run(&["tasks"]);
    assert_eq!(tasks.lines().count(), 2, "{tasks}");
    assert!(tasks.lines().nth(1).unwrap().starts_with("bg"), "{tasks}");
    let all = cluster.run(&["tasks", "--all", "--sort", "task"]);
    let names: Vec<_> = all.lines().skip(1).map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["bg", "broken.1", "g1", "g1", "g2", "g2", "t1", "t1", "t2", "t2"]);
    let back = cluster.run(&["tasks", "--all", "--sort", "task", "--reverse"]);
    assert_eq!(back.lines().nth(1).unwrap().split(' ').next(), Some("t2"));
    let failed = cluster.run(&["tasks", "--state", "failed,lost"]);
    assert_eq!(failed.lines().count(), 2, "{failed}");
    assert!(cluster.run(&["tasks", "--all", "capture-json"]).lines().count() == 5);
    assert!(cluster.run(&["tasks", "--all", "--framework", "capture-json"]).lines().count() == 5);
    assert!(cluster.run(&["tasks", "--all", "--agent", "nosuch"]).contains("No such tasks"));
    let json: Value = serde_json::from_str(&cluster.run(&["tasks", "--json"])).unwrap();
    assert_eq!(json[0]["statuses"].as_array().unwrap().len(), 2);
    let quota = cluster.run(&["quota"]);
    assert!(quota.contains("dev") && quota.contains("cpus") && quota.contains("2G"), "{quota}");
    assert!(cluster.fails(&["tasks", "--sort", "colour"]).contains("there are: task, state"));
    assert!(cluster.fails(&["tasks", "--state", "dancing"]).contains("DANCING"));
    // Again and again.
    let twice = cluster.run(&["tasks", "--watch=0.05", "--times", "2"]);
    assert_eq!(twice.matches("RUNNING").count(), 2, "{twice}");
}

#[test]
fn long_names_and_narrow_places_are_no_trouble() {
    let cluster = Cluster::start();
    let mut state = cluster.world.lock().unwrap().documents["/master/state"].clone();
    let task = &mut state["frameworks"][0]["tasks"][0];
    task["id"] = json!(format!("a-{}-z", "very-long-".repeat(20)));
    state["frameworks"][0]["name"] = json!("漢字".repeat(40));
    state["slaves"][0]["hostname"] = json!("host.".repeat(30));
    cluster.document("/master/state", state);
    let wide = cluster.run(&["tasks", "--wide"]);
    assert!(wide.lines().nth(1).unwrap().len() > 200);
    for columns in [20, 40, 80, 120] {
        let output =
            cluster.command(&["tasks"]).env("COLUMNS", columns.to_string()).output().unwrap();
        for line in text(&output, &[]).lines() {
            let width: usize = line
                .chars()
                .map(|c| if ('\u{4e00}'..'\u{a000}').contains(&c) { 2 } else { 1 })
                .sum();
            assert!(width <= columns, "{columns}: {line}");
        }
    }
}

#[test]
fn control_characters_in_data_are_not_printed() {
    let cluster = Cluster::start();
    let mut state = cluster.world.lock().unwrap().documents["/master/state"].clone();
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[31mred\r\n\u{9b}2J\u{202e}";
    state["frameworks"][0]["tasks"][0]["id"] = json!(format!("bg{evil}"));
    state["frameworks"][0]["name"] = json!(evil);
    state["slaves"][0]["hostname"] = json!(evil);
    state["cluster"] = json!(evil);
    cluster.document("/master/state", state);
    for args in [&["tasks"][..], &["state"], &["tasks", "--wide"]] {
        let text = cluster.run(args);
        assert!(
            !text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'),
            "{text:?}"
        );
        assert!(text.contains("␛"), "{text}");
    }
    // What a server says of an error is data as well.
    cluster.file(evil, "x");
    let error = cluster.fails(&["cat", "bg", &format!("no{evil}")]);
    assert!(!error.chars().any(|c| c.is_control() && c != '\n'), "{error:?}");
}

#[test]
fn logs_are_printed() {
    let cluster = Cluster::start();
    assert_eq!(cluster.run(&["logs", "bg"]), "some output\n");
    assert_eq!(cluster.run(&["logs", "bg", "--stderr"]), "an error\n");
    assert_eq!(cluster.run(&["logs", "bg", "--file", "a/b.txt"]), "deep\n");
    let many: String = (0..30_000).map(|i| format!("line {i}\n")).collect();
    cluster.file("stdout", many.clone());
    assert_eq!(cluster.run(&["logs", "bg"]), many);
    assert_eq!(cluster.run(&["logs", "bg", "-n", "2"]), "line 29998\nline 29999\n");
    // Not a terminal: the bytes are what they are.
    cluster.file("stdout", "\u{1b}[1mbold\u{1b}[0m\n");
    assert_eq!(cluster.run(&["logs", "bg"]), "\u{1b}[1mbold\u{1b}[0m\n");
    assert!(cluster.fails(&["logs", "nosuch"]).contains("mesosctl tasks --all"));
    assert!(cluster.fails(&["logs", "bg", "--file", "nosuch"]).contains("is not there"));
    // A task that the agent knows nothing of, and one that several names begin with.
    assert!(cluster.fails(&["logs", "broken"]).contains("no sandbox"));
    assert!(cluster.fails(&["logs", "g"]).contains("said of"));
    assert_eq!(cluster.run(&["server-log"]), "the master says\nthis\n");
    assert_eq!(cluster.run(&["server-log", "localhost", "-n", "1"]), "that\n");
    assert!(cluster.fails(&["server-log", "nosuch"]).contains("mesosctl agents"));
}

#[test]
fn a_log_is_followed_until_the_task_ends() {
    let cluster = Cluster::start();
    let mut child = cluster.command(&["logs", "-f", "bg"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut read = |length: usize| {
        let mut bytes = vec![0; length];
        out.read_exact(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    assert_eq!(read(12), "some output\n");
    cluster.file("stdout", "some output\nand more\n");
    assert_eq!(read(9), "and more\n");
    // The master says that the task has ended; what was written until then still comes.
    cluster.file("stdout", "some output\nand more\nthe end\n");
    {
        let mut world = cluster.world.lock().unwrap();
        let tasks = world.documents.get_mut("/master/tasks").unwrap();
        let task =
            tasks["tasks"].as_array_mut().unwrap().iter_mut().find(|t| t["id"] == "bg").unwrap();
        task["state"] = json!("TASK_FINISHED");
    }
    assert_eq!(read(8), "the end\n");
    let begin = Instant::now();
    assert!(child.wait().unwrap().success());
    assert!(begin.elapsed() < Duration::from_secs(20));
    // One that ended before ends at once.
    assert_eq!(cluster.run(&["logs", "-f", "bg"]), "some output\nand more\nthe end\n");
}

#[test]
fn files_of_a_sandbox_are_listed_printed_and_copied() {
    let cluster = Cluster::start();
    let listed = cluster.run(&["ls", "bg"]);
    fits(&listed);
    let names: Vec<_> =
        listed.lines().skip(1).map(|line| line.rsplit(' ').next().unwrap()).collect();
    assert_eq!(names, ["a/", "empty/", "stderr", "stdout"]);
    assert!(listed.contains("12B") && listed.contains("2026-11-20 09:34"), "{listed}");
    assert_eq!(cluster.run(&["ls", "bg", "a"]).lines().count(), 2);
    assert_eq!(cluster.run(&["cat", "bg", "./a/b.txt"]), "deep\n");
    assert!(cluster.fails(&["ls", "bg", "nosuch"]).contains("is not there"));

    let folder = Folder::new("cp");
    let big: Vec<u8> = (0..3_000_000u32).map(|i| (i * 31 % 251) as u8).collect();
    cluster.file("big", big.clone());
    cluster.run(&["cp", "bg", "big", folder.0.to_str().unwrap()]);
    assert!(fs::read(folder.path("big")).unwrap() == big);
    cluster.run(&["cp", "bg", "/stdout", &folder.path("other name")]);
    assert_eq!(fs::read_to_string(folder.path("other name")).unwrap(), "some output\n");
    assert!(cluster.fails(&["cp", "bg", "a", &folder.path("x")]).contains("-r"));
    cluster.run(&["cp", "-r", "bg", "", &folder.path("all")]);
    assert_eq!(fs::read_to_string(folder.path("all/a/b.txt")).unwrap(), "deep\n");
    assert!(PathBuf::from(folder.path("all/empty")).is_dir());
    assert!(cluster.fails(&["cp", "bg", "nosuch", &folder.path("x")]).contains("is not there"));
    assert!(
        !PathBuf::from(folder.path("x")).exists() && !PathBuf::from(folder.path("x.part")).exists()
    );
    // A name that leads out of the folder, or is not a name.
    cluster.world.lock().unwrap().files.insert(format!("{SANDBOX}/a/.."), b"evil".to_vec());
    let said = cluster.fails(&["cp", "-r", "bg", "a", &folder.path("out")]);
    assert!(said.contains("is not a name of a file"), "{said}");
}

#[test]
fn usage_is_plotted() {
    let cluster = Cluster::start();
    let folder = Folder::new("usage");
    let png = folder.path("plot.png");
    let args = ["usage", "bg", "-i", "20ms", "-d", "600ms", "--png", &png];
    let plot = cluster.run(&args);
    fits(&plot);
    for words in ["CPU of bg: 0.3 of 0.6", "Memory of bg:", "of 96M", "┤", "█", "└"] {
        assert!(plot.contains(words), "{words}: {plot}");
    }
    let bytes = fs::read(&png).unwrap();
    assert!(
        bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 2_000,
        "{} bytes",
        bytes.len()
    );
    let samples = cluster.run(&["usage", "bg", "-i", "20ms", "-d", "300ms", "--json"]);
    let samples: Vec<Value> =
        samples.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(samples.len() > 3);
    assert!((samples[1]["cpus"].as_f64().unwrap() - 0.3).abs() < 1e-9, "{samples:?}");
    assert!(cluster.fails(&["usage", "broken"]).contains("does not run any more"));
    assert!(cluster.fails(&["usage", "bg", "--interval", "0s"]).contains("more than 0"));
}

#[test]
fn settings_come_from_flags_environment_and_file_in_this_order() {
    let cluster = Cluster::start();
    cluster.world.lock().unwrap().authorization = Some("Basic b3BzOnMzY3JldA==".to_owned());
    let folder = Folder::new("config");
    let (secret, json_secret, token) =
        (folder.path("secret"), folder.path("credential"), folder.path("token"));
    fs::write(&secret, "s3cret\n").unwrap();
    fs::write(&json_secret, r#"{"principal":"ops","secret":"s3cret"}"#).unwrap();
    fs::write(&token, "t0k.en\n").unwrap();
    let denied = cluster.fails(&["roles"]);
    assert!(denied.contains("401") && denied.contains("--secret-file"), "{denied}");
    cluster.run(&["roles", "--principal", "ops", "--secret-file", &secret]);
    cluster.run(&["--secret-file", &json_secret, "roles"]);
    text(
        &cluster
            .command(&["roles"])
            .env("MESOS_PRINCIPAL", "ops")
            .env("MESOS_SECRET_FILE", &secret)
            .output()
            .unwrap(),
        &[],
    );
    // From a file, in which names are relative to it; and a flag before it.
    let config = folder.path("config.toml");
    fs::write(
        &config,
        format!(
            "master = \"{}\"\nprincipal = \"ops\"\nsecret_file = \"secret\"\ntimeout = \"5s\"\n",
            cluster.address
        ),
    )
    .unwrap();
    text(&mesosctl(&["roles", "--config", &config]).output().unwrap(), &[]);
    let default = folder.0.join("home/mesosctl");
    fs::create_dir_all(&default).unwrap();
    fs::copy(&config, default.join("config.toml")).unwrap();
    fs::copy(&secret, default.join("secret")).unwrap();
    text(&mesosctl(&["roles"]).env("XDG_CONFIG_HOME", folder.path("home")).output().unwrap(), &[]);
    let unused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let said = error(
        &mesosctl(&["roles", "--config", &config, "--master", &unused]).output().unwrap(),
        &[],
    );
    assert!(said.contains(&unused) && said.contains("--master"), "{said}");
    cluster.world.lock().unwrap().authorization = Some("Bearer t0k.en".to_owned());
    cluster.run(&["roles", "--token-file", &token]);
    // What is wrong is said, and no secret is in it.
    for (args, words) in [
        (&["roles", "--principal", "ops"][..], "--secret-file"),
        (&["roles", "--secret-file", &secret], "--principal"),
        (&["roles", "--secret-file", "/nosuch", "--principal", "x"], "/nosuch"),
        (&["roles", "--ca", &secret], "no valid certificate"),
        (&["roles", "--config", "/nosuch.toml"], "/nosuch.toml"),
        (&["roles", "--master", "zk://a/mesos"], "ZooKeeper"),
        (&["roles", "--master", "http://me:s3cret@a"], "user name"),
    ] {
        let said = cluster.fails(args);
        assert!(said.contains(words) && !said.contains("s3cret"), "{args:?}: {said}");
    }
    fs::write(&config, "mater = \"x\"\n").unwrap();
    assert!(
        error(&mesosctl(&["roles", "--config", &config]).output().unwrap(), &[]).contains("mater")
    );
    let said = error(&mesosctl(&["tasks"]).output().unwrap(), &[]);
    assert!(said.contains("MESOS_MASTER"), "{said}");
}

#[test]
fn help_fits_and_pages_are_written() {
    let commands = [
        "state",
        "tasks",
        "agents",
        "frameworks",
        "roles",
        "quota",
        "version",
        "logs",
        "server-log",
        "ls",
        "cat",
        "cp",
        "usage",
        "watch",
        "exec",
        "attach",
        "run",
        "drain",
        "teardown",
        "completion",
        "man",
    ];
    let top = text(&mesosctl(&["--help"]).output().unwrap(), &[]);
    fits(&top);
    for command in commands {
        assert!(top.contains(&format!("\n  {command} ")), "{command}");
        for help in ["--help", "-h"] {
            fits(&text(&mesosctl(&[command, help]).output().unwrap(), &[command]));
        }
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = text(&mesosctl(&["completion", shell]).output().unwrap(), &[shell]);
        assert!(script.contains("server-log"), "{shell}");
    }
    let page = text(&mesosctl(&["man"]).output().unwrap(), &[]);
    assert!(page.contains(".TH mesosctl"), "{page}");
    let folder = Folder::new("man");
    text(&mesosctl(&["man", "--dir", folder.0.to_str().unwrap()]).output().unwrap(), &[]);
    assert!(fs::read_to_string(folder.path("mesosctl-logs.1")).unwrap().contains("follow"));
    let output = mesosctl(&[]).output().unwrap();
    assert!(
        !output.status.success() && String::from_utf8_lossy(&output.stderr).contains("Commands:")
    );
    assert!(error(&mesosctl(&["taks"]).output().unwrap(), &[]).contains("tasks"));
}

#[test]
fn whoever_stops_reading_hears_no_complaint() {
    let cluster = Cluster::start();
    cluster.file("stdout", "x\n".repeat(1_000_000));
    let mut child = cluster
        .command(&["logs", "bg"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 10]).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Runs the command on a terminal, by `script` of util-linux; `None` if that is not at hand.
fn on_terminal(cluster: &Cluster, args: &str, environment: &[(&str, &str)]) -> Option<String> {
    let folder = Folder::new(&format!("tty-{}", args.len()));
    let line = format!("stty cols 80 rows 24; {} {args}", env!("CARGO_BIN_EXE_mesosctl"));
    let mut command = Command::new("script");
    command.args(["-qec", &line, &folder.path("typescript")]);
    command
        .env("MESOS_MASTER", cluster.address.to_string())
        .env("HOME", "/nonexistent")
        .env("TERM", "xterm");
    command
        .env_remove("NO_COLOR")
        .env_remove("COLUMNS")
        .envs(environment.iter().copied())
        .stdin(Stdio::null());
    match command.output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            println!("not run: script is not at hand");
            None
        }
    }
}

#[test]
fn on_a_terminal_there_are_colours_and_no_control_characters_of_others() {
    let cluster = Cluster::start();
    let Some(text) = on_terminal(&cluster, "tasks", &[]) else { return };
    assert!(text.contains("\u{1b}[32mRUNNING\u{1b}[0m"), "{text:?}");
    let plain = on_terminal(&cluster, "tasks", &[("NO_COLOR", "1")]).unwrap();
    assert!(plain.contains("RUNNING") && !plain.contains('\u{1b}'), "{plain:?}");
    let never = on_terminal(&cluster, "--color never tasks", &[]).unwrap();
    assert!(!never.contains('\u{1b}'), "{never:?}");
    cluster.file("stdout", "a\u{1b}[2Jb\tc\n");
    let log = on_terminal(&cluster, "logs bg", &[]).unwrap();
    assert!(log.contains("a␛[2Jb\tc"), "{log:?}");
    let raw = on_terminal(&cluster, "logs --raw bg", &[]).unwrap();
    assert!(raw.contains("a\u{1b}[2Jb"), "{raw:?}");
    let watched = on_terminal(&cluster, "tasks --watch=0.1 --times 2", &[]).unwrap();
    assert!(watched.matches("\u{1b}[H").count() == 2, "{watched:?}");
}
