//! Files of a sandbox: read, listed, loaded, followed; with every fault that a server may have.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mesos_client::cluster::{
    Access, Agent, ClusterError, Files, Follow, FollowOptions, Piece, Start,
};
use mesos_client::http::{Config, Http, HttpError, Limits, Server};
use mesos_types::operator::agent;
use mesos_types::state::{Data, FileData, Log, Number};
use mesos_types::{Codec as _, FileInfo};

use crate::server::{Asked, Step, TestServer, answer, json, redirect};

const PATH: &str = "/var/lib/mesos/a b/runs/ü&1/stdout";

/// Files in memory, served as an agent does.
#[derive(Clone, Default)]
pub struct Disk(Arc<Mutex<HashMap<String, Vec<u8>>>>);

impl Disk {
    pub fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        self.0.lock().unwrap().insert(path.to_owned(), text.as_ref().to_vec());
    }

    pub fn append(&self, path: &str, text: impl AsRef<[u8]>) {
        self.0.lock().unwrap().entry(path.to_owned()).or_default().extend_from_slice(text.as_ref());
    }

    pub fn remove(&self, path: &str) {
        self.0.lock().unwrap().remove(path);
    }

    /// At most sixteen pages of 4096 bytes, as an agent does.
    fn read(file: &[u8], offset: u64, length: Option<u64>) -> &[u8] {
        let begin = usize::try_from(offset).unwrap().min(file.len());
        let most = usize::try_from(length.unwrap_or(u64::MAX).min(16 * 4096)).unwrap();
        &file[begin..file.len().min(begin + most)]
    }

    pub fn serve(&self, asked: &Asked) -> Vec<Step> {
        let disk = self.0.lock().unwrap();
        let path = asked.query("path").unwrap_or_default();
        let missing = || answer("404 Not Found", "text/plain; charset=utf-8", "");
        match asked.path() {
            "/files/read" => {
                let Some(file) = disk.get(&path) else { return missing() };
                let offset = asked.query("offset").unwrap();
                let length = asked.query("length").map(|l| l.parse().unwrap());
                let size = file.len() as u64;
                let offset = if offset == "-1" { size } else { offset.parse().unwrap() };
                let bytes = Disk::read(file, offset, length);
                let data = FileData {
                    data: Some(Data(bytes.to_vec().into())),
                    offset: Some(Number::Unsigned(offset.min(size))),
                    ..FileData::default()
                };
                json(data.to_json())
            }
            "/files/browse" => {
                let folder = path.trim_end_matches('/').to_owned() + "/";
                let mut found: Vec<_> = disk
                    .iter()
                    .filter(|(path, _)| path.starts_with(&folder))
                    .map(|(path, file)| serde_json::json!({"path": path, "size": file.len(), "mode": "-rw-r--r--"}))
                    .collect();
                if found.is_empty() {
                    return missing();
                }
                found.sort_by_key(|file| std::cmp::Reverse(file["path"].to_string()));
                json(serde_json::Value::from(found).to_string())
            }
            "/files/download" => match disk.get(&path) {
                Some(file) => answer("200 OK", "application/octet-stream", file),
                None => missing(),
            },
            "/api/v1" => {
                let response = match agent::Call::decode(&asked.body).unwrap() {
                    agent::Call::ReadFile(call) => {
                        let Some(file) = disk.get(&call.path) else { return missing() };
                        let data = Disk::read(file, call.offset, call.length).to_vec().into();
                        agent::Response::ReadFile(agent::response::ReadFile {
                            size: file.len() as u64,
                            data,
                        })
                    }
                    agent::Call::ListFiles(call) => {
                        let files = disk.iter().filter(|(path, _)| path.starts_with(&call.path));
                        let infos = files.map(|(path, file)| FileInfo {
                            size: Some(file.len() as u64),
                            mode: Some(0o100_640),
                            ..FileInfo::new(path.clone())
                        });
                        agent::Response::ListFiles(agent::response::ListFiles {
                            file_infos: infos.collect(),
                        })
                    }
                    other => panic!("{other:?}"),
                };
                answer("200 OK", "application/x-protobuf", response.encode_to_vec())
            }
            // Other paths have a body, missing files have none.
            _ => answer("404 Not Found", "text/plain; charset=utf-8", "404 Not Found."),
        }
    }
}

async fn disk() -> (Disk, TestServer, Files) {
    let disk = Disk::default();
    let served = disk.clone();
    let server = TestServer::start(move |asked| served.serve(asked)).await;
    let files = files(&server);
    (disk, server, files)
}

fn files(server: &TestServer) -> Files {
    let limits =
        Limits { head: Duration::from_secs(1), idle: Duration::from_secs(1), ..Limits::default() };
    let http = Http::new(Config { limits, ..Config::default() }).unwrap();
    Agent::new(http, Server::parse(&server.address.to_string(), 5051).unwrap()).files()
}

/// Follows quickly.
fn options() -> FollowOptions {
    FollowOptions {
        follow: true,
        pause: Duration::from_millis(20),
        patience: Duration::from_secs(3),
        missing: Duration::from_millis(200),
        ..FollowOptions::default()
    }
}

/// All that comes until the end.
async fn all(mut follow: Follow) -> Result<Vec<u8>, ClusterError> {
    let mut text = Vec::new();
    while let Some(piece) = follow.next().await? {
        match piece {
            Piece::Data { offset, bytes } => {
                assert_eq!(offset, text.len() as u64);
                assert!(!bytes.is_empty());
                text.extend_from_slice(&bytes);
            }
            other => panic!("{other:?}"),
        }
    }
    Ok(text)
}

/// The next bytes of a file that is followed.
async fn data(follow: &mut Follow) -> Vec<u8> {
    match follow.next().await.unwrap() {
        Some(Piece::Data { bytes, .. }) => bytes.to_vec(),
        other => panic!("{other:?}"),
    }
}

fn bytes(count: usize) -> Vec<u8> {
    // Every byte occurs, also those that are not UTF-8 and those that JSON escapes.
    (0..count).map(|i| (i * 7 + i / 251) as u8).collect()
}

#[tokio::test]
async fn files_are_read_in_both_ways() {
    let (disk, _server, endpoints) = disk().await;
    let calls = endpoints.clone().with_access(Access::Calls);
    let text = bytes(300_000);
    disk.put(PATH, &text);
    disk.put("/empty", "");
    for files in [endpoints, calls] {
        assert_eq!(files.size(PATH).await.unwrap(), 300_000);
        assert_eq!(files.size("/empty").await.unwrap(), 0);
        let chunk = files.read(PATH, 100, 1_000_000).await.unwrap();
        assert_eq!((chunk.offset, &chunk.bytes[..]), (100, &text[100..100 + 65_536]));
        assert_eq!(files.read(PATH, 5, 10).await.unwrap().bytes, &text[5..15]);
        for offset in [300_000, 300_001, 1 << 40] {
            let chunk = files.read(PATH, offset, 10).await.unwrap();
            assert_eq!((chunk.bytes.len(), chunk.size), (0, Some(300_000)));
        }
        let options = FollowOptions { follow: false, ..options() };
        assert_eq!(all(files.follow(PATH, options.clone())).await.unwrap(), text);
        assert_eq!(all(files.follow("/empty", options)).await.unwrap(), b"");
        for path in ["/nosuch", ""] {
            let error = files.read(path, 0, 10).await.unwrap_err();
            assert!(matches!(error, ClusterError::NoFile { .. }), "{error}");
            assert!(matches!(files.size(path).await, Err(ClusterError::NoFile { .. })));
        }
    }
}

#[tokio::test]
async fn files_of_old_releases_are_read() {
    let disk = Disk::default();
    disk.put("/s/stdout", "out");
    let served = disk.clone();
    let server = TestServer::start(move |asked| {
        let Some(target) =
            asked.target.split_once(".json").map(|(path, query)| format!("{path}{query}"))
        else {
            return answer("404 Not Found", "text/plain", "");
        };
        served.serve(&Asked { target, ..asked.clone() })
    })
    .await;
    let files = files(&server);
    assert_eq!(files.read("/s/stdout", 0, 10).await.unwrap().bytes, "out");
    assert_eq!(files.list("/s").await.unwrap().len(), 1);
    let error = files.read("/nosuch", 0, 10).await.unwrap_err();
    assert!(matches!(error, ClusterError::NoFile { .. }), "{error}");
    // What the server knows is asked for at once from then on.
    assert_eq!(server.asked().len(), 2 + 1 + 2);
}

/// A log of a server of ClusterD, and one of a server that does not know the call.
#[tokio::test]
async fn logs_are_read_by_read_log_where_the_server_knows_it() {
    use mesos_types::operator::{agent::call::read_log::Source as Of, agent::response, master};

    for known in [true, false] {
        let disk = Disk::default();
        for (path, text) in [
            ("/slave/log", "agent\n"),
            ("/master/log", "master\n"),
            ("out", "out\nout\n"),
            ("err", "err\n"),
        ] {
            disk.put(path, text);
        }
        let served = disk.clone();
        let server = TestServer::start(move |asked| {
            if asked.path() != "/api/v1" {
                return served.serve(asked);
            }
            if !known {
                return answer("400 Bad Request", "text/plain", "Expecting 'type' to be present");
            }
            let file = |path: &str| served.0.lock().unwrap()[path].clone();
            let data = |path: &str, offset: Option<u64>, length| {
                let file = file(path);
                let data = Disk::read(&file, offset.unwrap_or(0), length).to_vec().into();
                response::read_log::Data { size: file.len() as u64, data }
            };
            let bytes = match agent::Call::decode(&asked.body) {
                Ok(agent::Call::ReadLog(call)) => {
                    let log = match call.source {
                        Of::Agent => response::ReadLog {
                            stdout: Some(data("/slave/log", call.stdout_offset, call.length)),
                            stderr: None,
                        },
                        Of::Container if call.container_id.as_ref().unwrap().value == "c" => {
                            response::ReadLog {
                                stdout: Some(data("out", call.stdout_offset, call.length)),
                                stderr: Some(data("err", call.stderr_offset, call.length)),
                            }
                        }
                        _ => return answer("404 Not Found", "text/plain", "no such container"),
                    };
                    agent::Response::ReadLog(log).encode_to_vec()
                }
                // The numbers of the calls differ.
                _ => match master::Call::decode(&asked.body).unwrap() {
                    master::Call::ReadLog(call) => {
                        let log = data("/master/log", call.offset, call.length);
                        master::Response::ReadLog(master::response::ReadLog {
                            size: log.size,
                            data: log.data,
                        })
                        .encode_to_vec()
                    }
                    other => panic!("{other:?}"),
                },
            };
            answer("200 OK", "application/x-protobuf", bytes)
        })
        .await;
        let agent = crate::cluster::agent_at(&server);
        let once = FollowOptions { follow: false, ..options() };
        assert_eq!(all(agent.log().follow(once.clone())).await.unwrap(), b"agent\n");
        assert_eq!(
            all(crate::cluster::master_at(&server).log().follow(once.clone())).await.unwrap(),
            b"master\n"
        );
        // A server that does not know the call is asked for it once.
        let log = agent.log();
        let start = Start::Lines(1);
        let mut follow = log.follow(FollowOptions { start, ..options() });
        assert_eq!(data(&mut follow).await, b"agent\n");
        disk.append("/slave/log", "more\n");
        assert_eq!(data(&mut follow).await, b"more\n");
        if !known {
            // One for each of the three logs above.
            assert_eq!(server.asked().iter().filter(|asked| asked.path() == "/api/v1").count(), 3);
        }
        let container =
            |id: &str, log| agent.container_log(id.parse().unwrap(), log).follow(once.clone());
        let (out, err) =
            (all(container("c", Log::Stdout)).await, all(container("c", Log::Stderr)).await);
        if known {
            assert_eq!((out.unwrap(), err.unwrap()), (b"out\nout\n".to_vec(), b"err\n".to_vec()));
            assert!(all(container("x", Log::Stdout)).await.is_err());
        } else {
            assert_eq!(kind(&out.unwrap_err()), "refused");
        }
    }
}

#[tokio::test]
async fn folders_are_listed_and_files_loaded() {
    let (disk, _server, files) = disk().await;
    disk.put("/s/stdout", "out");
    disk.put("/s/stderr", "error");
    let names = |files: Vec<mesos_types::state::File>| {
        files
            .iter()
            .map(|f| {
                (f.name().to_owned(), f.size.unwrap().as_u64().unwrap(), f.mode.clone().unwrap())
            })
            .collect::<Vec<_>>()
    };
    let expected = |mode: &str| {
        vec![("stderr".to_owned(), 5, mode.to_owned()), ("stdout".to_owned(), 3, mode.to_owned())]
    };
    assert_eq!(names(files.list("/s").await.unwrap()), expected("-rw-r--r--"));
    let calls = files.clone().with_access(Access::Calls);
    assert_eq!(names(calls.list("/s").await.unwrap()), expected("-rw-r-----"));
    assert!(matches!(files.list("/nosuch").await, Err(ClusterError::NoFile { .. })));
    let body = files.load("/s/stderr").await.unwrap();
    assert_eq!(body.size(), Some(5));
    assert_eq!(body.collect().await.unwrap(), "error");
    assert!(matches!(files.load("/nosuch").await, Err(ClusterError::NoFile { .. })));
}

#[tokio::test]
async fn a_file_that_grows_is_followed() {
    let (disk, _server, files) = disk().await;
    disk.put(PATH, "one\n");
    let mut follow = files.follow(PATH, options());
    assert_eq!(data(&mut follow).await, b"one\n");
    // Nothing comes for a while; what waits may be dropped, and nothing is lost.
    let nothing = tokio::time::timeout(Duration::from_millis(100), follow.next()).await;
    assert!(nothing.is_err());
    disk.append(PATH, "two\n");
    assert_eq!(data(&mut follow).await, b"two\n");
    let mut text = Vec::new();
    for i in 0..50 {
        disk.append(PATH, format!("line {i}\n").repeat(100));
        if i % 10 == 0 {
            text.extend(data(&mut follow).await);
        }
    }
    follow.stop_at_end();
    while let Some(piece) = follow.next().await.unwrap() {
        let Piece::Data { bytes, .. } = piece else { panic!("{piece:?}") };
        text.extend_from_slice(&bytes);
    }
    let expected: String = (0..50).map(|i| format!("line {i}\n").repeat(100)).collect();
    assert_eq!(String::from_utf8(text).unwrap(), expected);
    assert_eq!(follow.offset(), Some(8 + expected.len() as u64));
}

#[tokio::test]
async fn a_file_that_is_cut_short_begins_anew() {
    let (disk, _server, files) = disk().await;
    for files in [files.clone(), files.with_access(Access::Calls)] {
        disk.put(PATH, "a long line\n");
        let mut follow = files.follow(PATH, options());
        assert_eq!(data(&mut follow).await, b"a long line\n");
        disk.put(PATH, "new\n");
        let piece = follow.next().await.unwrap().unwrap();
        assert_eq!(piece, Piece::Truncated { read: 12, size: 4 });
        assert_eq!(data(&mut follow).await, b"new\n");
        // Emptied, and filled later.
        disk.put(PATH, "");
        assert_eq!(follow.next().await.unwrap(), Some(Piece::Truncated { read: 4, size: 0 }));
        assert!(tokio::time::timeout(Duration::from_millis(60), follow.next()).await.is_err());
        disk.append(PATH, "more\n");
        assert_eq!(data(&mut follow).await, b"more\n");
    }
}

#[tokio::test]
async fn a_file_that_disappears_is_an_error_unless_it_comes_back() {
    let (disk, server, files) = disk().await;
    disk.put(PATH, "one\n");
    let mut follow = files.follow(PATH, options());
    assert_eq!(data(&mut follow).await, b"one\n");
    // While a log is renamed there is none for a moment.
    disk.remove(PATH);
    assert!(tokio::time::timeout(Duration::from_millis(60), follow.next()).await.is_err());
    disk.put(PATH, "one\ntwo\n");
    assert_eq!(data(&mut follow).await, b"two\n");
    disk.remove(PATH);
    let error = follow.next().await.unwrap_err();
    assert!(matches!(&error, ClusterError::NoFile { path, .. } if path == PATH), "{error}");
    // A file that was never there is an error at once.
    let before = server.asked().len();
    let error = files.follow("/nosuch", options()).next().await.unwrap_err();
    assert!(matches!(error, ClusterError::NoFile { .. }), "{error}");
    assert_eq!(server.asked().len(), before + 1);
}

#[tokio::test]
async fn the_last_lines_are_found() {
    let (disk, _server, files) = disk().await;
    let long = "x".repeat(70_000);
    let many: String = (0..20_000).map(|i| format!("line {i}\n")).collect();
    for (text, lines, expected) in [
        ("a\nb\nc\n", 2, "b\nc\n"),
        ("a\nb\nc", 2, "b\nc"),
        ("a\nb\nc\n", 3, "a\nb\nc\n"),
        ("a\nb\nc\n", 99, "a\nb\nc\n"),
        ("a\nb\n", 0, ""),
        ("\n\n\n", 2, "\n\n"),
        ("", 5, ""),
        ("no end", 1, "no end"),
        (&format!("a\n{long}\n{long}\nz\n"), 3, &format!("{long}\n{long}\nz\n")),
        (&many, 15_000, &many[many.find("line 5000\n").unwrap()..]),
    ] {
        disk.put(PATH, text);
        let start = Start::Lines(lines);
        let mut follow = files.follow(PATH, FollowOptions { start, follow: false, ..options() });
        let mut found = String::new();
        while let Some(Piece::Data { bytes, .. }) = follow.next().await.unwrap() {
            found.push_str(std::str::from_utf8(&bytes).unwrap());
        }
        assert!(found == expected, "{} of {} bytes, {lines} lines", found.len(), text.len());
    }
    disk.put(PATH, "old\n");
    let mut follow = files.follow(PATH, FollowOptions { start: Start::End, ..options() });
    assert!(tokio::time::timeout(Duration::from_millis(60), follow.next()).await.is_err());
    disk.append(PATH, "new\n");
    assert_eq!(data(&mut follow).await, b"new\n");
    let start = Start::Offset(4);
    let follow = files.follow(PATH, FollowOptions { start, follow: false, ..options() });
    assert_eq!(follow.offset(), None);
    let mut follow = follow;
    assert_eq!(data(&mut follow).await, b"new\n");
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// A fault in the place of an answer, made of the answer that should have been.
type Fault = fn(&[u8]) -> Vec<Step>;

/// How following a file is to end if each fault occurs once, and if it goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// With the right text.
    Right,
    /// With an error of this kind.
    Error(&'static str),
}

fn kind(error: &ClusterError) -> &'static str {
    match error {
        ClusterError::Http(HttpError::Timeout { .. }) => "timeout",
        ClusterError::Http(HttpError::Broken { .. }) => "broken",
        ClusterError::Http(HttpError::Protocol { .. }) => "protocol",
        ClusterError::Http(HttpError::TooLarge { .. }) => "too large",
        ClusterError::Http(HttpError::Encoding { .. }) => "encoding",
        ClusterError::Refused { why, .. } => match why.status.as_u16() {
            401 => "401",
            403 => "403",
            503 => "503",
            302 | 307 => "redirect",
            _ => "refused",
        },
        ClusterError::Kind { .. } => "kind",
        ClusterError::Document { .. } => "document",
        ClusterError::Answer { .. } => "answer",
        ClusterError::NoFile { .. } => "no file",
        _ => "other",
    }
}

#[tokio::test]
async fn whatever_the_server_does_following_ends_in_the_right_text_or_a_clear_error() {
    let faults: Vec<(&str, Fault, End, End)> = vec![
        (
            "slow",
            |body| {
                let mut steps = json(body);
                let Some(Step::Send(bytes)) = steps.pop() else { panic!() };
                let mut slow = Vec::new();
                for piece in bytes.chunks(bytes.len() / 8 + 1) {
                    slow.extend([
                        Step::Send(piece.to_vec()),
                        Step::Wait(Duration::from_millis(30)),
                    ]);
                }
                slow
            },
            End::Right,
            End::Right,
        ),
        (
            "silent",
            |_| vec![Step::Wait(Duration::from_secs(4)), Step::Close],
            End::Right,
            End::Error("timeout"),
        ),
        (
            "stuck",
            |body| {
                let Some(Step::Send(bytes)) = json(body).pop() else { panic!() };
                let half = bytes[..bytes.len() - 3].to_vec();
                vec![Step::Send(half), Step::Wait(Duration::from_secs(4)), Step::Close]
            },
            End::Right,
            End::Error("timeout"),
        ),
        (
            "cut",
            |body| {
                let Some(Step::Send(bytes)) = json(body).pop() else { panic!() };
                vec![Step::Send(bytes[..bytes.len() - 3].to_vec()), Step::Close]
            },
            End::Right,
            End::Error("broken"),
        ),
        ("closed", |_| vec![Step::Close], End::Right, End::Error("broken")),
        (
            "cut without a length",
            |body| {
                let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".to_vec();
                vec![Step::Send([head, body[..body.len() / 2].to_vec()].concat()), Step::Close]
            },
            End::Error("document"),
            End::Error("document"),
        ),
        ("redirect", |_| redirect("//127.0.0.1:1"), End::Error("redirect"), End::Error("redirect")),
        (
            "401",
            |_| answer("401 Unauthorized", "text/plain", ""),
            End::Error("401"),
            End::Error("401"),
        ),
        (
            "403",
            |_| answer("403 Forbidden", "text/plain", "no"),
            End::Error("403"),
            End::Error("403"),
        ),
        (
            "503",
            |_| answer("503 Service Unavailable", "text/plain", "recovering"),
            End::Right,
            End::Error("503"),
        ),
        (
            "gzip",
            |body| {
                let packed = gzip(body);
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                    packed.len()
                );
                vec![Step::Send([head.into_bytes(), packed].concat())]
            },
            End::Right,
            End::Right,
        ),
        (
            "gzip that is none",
            |body| {
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                    body.len()
                );
                vec![Step::Send([head.into_bytes(), body.to_vec()].concat())]
            },
            End::Error("encoding"),
            End::Error("encoding"),
        ),
        (
            "wrong type",
            |body| answer("200 OK", "application/octet-stream", body),
            End::Error("kind"),
            End::Error("kind"),
        ),
        (
            "page",
            |_| answer("200 OK", "text/html", "<html>Sign in</html>"),
            End::Error("kind"),
            End::Error("kind"),
        ),
        (
            "page of an error",
            |_| answer("500 Internal Server Error", "text/html", "<html>Oops</html>"),
            End::Right,
            End::Error("refused"),
        ),
        (
            "page as JSON",
            |_| json("<html>Sign in</html>"),
            End::Error("document"),
            End::Error("document"),
        ),
        (
            "100 MB",
            |_| {
                let size: u64 = 100 << 20;
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n"
                );
                vec![Step::Send(head.into_bytes()), Step::Fill(size)]
            },
            End::Error("too large"),
            End::Error("too large"),
        ),
        (
            "100 MB without a length",
            |_| {
                let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
                vec![Step::Send(head.into()), Step::Fill(100 << 20), Step::Close]
            },
            End::Error("too large"),
            End::Error("too large"),
        ),
        (
            "not HTTP",
            |_| vec![Step::Send(b"SSH-2.0-x\r\n\r\n".to_vec()), Step::Close],
            End::Error("protocol"),
            End::Error("protocol"),
        ),
        (
            "another part of the file",
            |_| json(r#"{"data":"x","offset":7777777}"#),
            End::Error("answer"),
            End::Error("answer"),
        ),
        ("no offset", |_| json(r#"{"data":"x"}"#), End::Error("answer"), End::Error("answer")),
        ("404", |_| answer("404 Not Found", "text/plain", ""), End::Right, End::Error("no file")),
    ];
    let text = bytes(150_000);
    for (name, fault, once, always) in faults {
        for (lasting, wanted) in [(false, once), (true, always)] {
            let disk = Disk::default();
            disk.put(PATH, &text);
            let (served, count) = (disk.clone(), Arc::new(Mutex::new(0)));
            let server = TestServer::start(move |asked| {
                let mut count = count.lock().unwrap();
                *count += 1;
                let steps = served.serve(asked);
                // The first piece comes well.
                if *count == 2 || (lasting && *count > 2) {
                    let Some(Step::Send(bytes)) = steps.first() else { panic!() };
                    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap() + 4;
                    return fault(&bytes[end..]);
                }
                steps
            })
            .await;
            let patience = Duration::from_millis(if lasting { 600 } else { 10_000 });
            let options = FollowOptions { follow: false, patience, ..options() };
            let result = tokio::time::timeout(
                Duration::from_secs(60),
                all(files(&server).follow(PATH, options)),
            )
            .await
            .unwrap_or_else(|_| panic!("{name} does not end"));
            let end = match &result {
                Ok(found) => {
                    assert!(*found == text, "{name}: another text");
                    End::Right
                }
                Err(error) => {
                    assert!(!error.to_string().contains('<'), "{name}: {error}");
                    End::Error(kind(error))
                }
            };
            assert_eq!(end, wanted, "{name}, lasting: {lasting}: {result:?}");
        }
    }
}
