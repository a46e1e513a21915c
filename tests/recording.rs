//! Recorded connections: the packets of whole sessions, and the messages in them.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use mesos_types::recording::http::{self, Message};
use mesos_types::recording::pcap;

/// `SEQUENCE.txt` in a folder of this name, wherever it is.
fn sequence(name: &str) -> Option<PathBuf> {
    support::files("captures", "SEQUENCE.txt")
        .into_iter()
        .find(|path| path.parent().and_then(Path::file_name).is_some_and(|folder| folder == name))
}

/// `127.0.0.1:5050` is the master, `:5051` the agent, other ports are themselves.
fn role(port: u16) -> String {
    match port {
        5050 => "master".to_owned(),
        5051 => "agent".to_owned(),
        port => port.to_string(),
    }
}

/// A request as a line of a sequence: without its time.
fn line(client: u16, server: u16, request: &Message) -> String {
    let sender = request.header("Libprocess-From").or(request.header("User-Agent"));
    format!(
        "{client} -> {} {} HTTP/1.1 [{}] {}",
        role(server),
        request.start,
        request.body.bytes.len(),
        sender.unwrap_or_default()
    )
}

#[test]
fn a_session_has_the_requests_of_its_sequence_in_order() {
    let mut judged = 0;
    for file in support::files("captures", ".pcap") {
        let recording = pcap::read(&fs::read(&file).unwrap()).unwrap();
        assert!(!recording.cut && !recording.connections.is_empty(), "{}", file.display());
        let mut requests = Vec::new();
        for connection in &recording.connections {
            for piece in &connection.requests.pieces {
                let (found, rest) = http::requests(&piece.bytes);
                assert_eq!(rest, None, "{}: {}", file.display(), connection.client);
                for request in found {
                    let ends = (connection.client.port(), connection.server.port());
                    requests.push((piece.time(request.at), line(ends.0, ends.1, &request)));
                }
            }
        }
        requests.sort_by_key(|r| r.0);
        let Some(sequence) = sequence(&file.file_stem().unwrap().to_string_lossy()) else {
            println!("{}: no sequence to go by", file.display());
            continue;
        };
        let expected: Vec<String> = fs::read_to_string(&sequence)
            .unwrap()
            .lines()
            .map(|l| l.split_whitespace().skip(1).collect::<Vec<_>>().join(" "))
            .collect();
        let found: Vec<String> = requests
            .iter()
            .map(|(_, l)| l.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        for (i, (found, expected)) in found.iter().zip(&expected).enumerate() {
            assert_eq!(found, expected, "{}: request {i}", file.display());
        }
        assert_eq!(found.len(), expected.len(), "{}", file.display());
        println!("{}: {} requests", file.display(), found.len());
        judged += 1;
    }
    if support::data().is_some() {
        assert!(judged > 0);
    }
}
