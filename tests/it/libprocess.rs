//! Messages of libprocess as Mesos and mesos-go send them.

use bytes::Bytes;
use http::Request;
use mesos_types::libprocess::{
    ACCEPTED, BAD_REQUEST, ProcessMessage, ProcessMessageError, RequestReadError,
    RequestReadErrorKind, RequestReader, Upid, UpidErrorKind, expects_response, keeps_open,
    message_name, message_type, public_host, route,
};
use mesos_types::{DecodeOptions, scheduler};
use proptest::prelude::*;

use crate::support::{self, Score};

/// All requests of a connection in pieces, and the error after them, at its end too.
fn read<'a>(
    mut reader: RequestReader,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<Request<Bytes>>, Option<RequestReadError>) {
    let mut requests = Vec::new();
    for piece in pieces {
        reader.push(piece);
        while let Ok(Some(request)) = reader.next_request() {
            requests.push(request);
        }
    }
    (requests, reader.finish().err())
}

fn all(bytes: &[u8]) -> Vec<Request<Bytes>> {
    let (requests, end) = read(RequestReader::new(), [bytes]);
    assert_eq!(end, None, "{}", bytes.escape_ascii());
    requests
}

fn written(message: &ProcessMessage) -> Vec<u8> {
    let mut out = Vec::new();
    message.write(&mut out);
    out
}

fn upid(text: &str) -> Upid {
    text.parse().unwrap()
}

#[test]
fn recorded_messages_are_read_and_written_again() {
    let (mut count, mut typed) = (0, 0);
    for path in support::traffic("v0-libprocess", ".http") {
        let bytes = std::fs::read(&path).unwrap();
        if !bytes.starts_with(b"POST ") {
            continue;
        }
        let request = all(&bytes).pop().unwrap();
        let message = ProcessMessage::from_request(&request).unwrap();
        assert!(keeps_open(&request) && !expects_response(request.headers()));
        // In `v0-driver-messages` some are of another writer.
        if !request.headers().contains_key("content-length") {
            assert_eq!(written(&message), bytes, "{}", path.display());
            count += 1;
        }
        assert_eq!(message.to().unwrap().id(), message.id());
        let again = all(&written(&message)).pop().unwrap();
        assert_eq!(ProcessMessage::from_request(&again).as_ref(), Ok(&message));
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(file.contains(message.name()), "{file}");
        let Some(entry) = message.entry() else { continue };
        assert_eq!(message_name(entry.table()), message.name());
        entry.decode_exact(message.body(), &DecodeOptions::default()).unwrap();
        typed += 1;
    }
    println!("{count} requests byte for byte, {typed} messages of known types");
    assert!(count > 0 && typed > 0);
}

#[test]
fn recorded_connections_are_read_however_they_are_split() {
    let (mut messages, mut others) = (0, 0);
    for path in support::traffic("v0-libprocess", "_opener.bin") {
        let bytes = std::fs::read(&path).unwrap();
        let requests = all(&bytes);
        for size in [1, 2, 3, 7, 100] {
            let (split, end) = read(RequestReader::new(), bytes.chunks(size));
            assert_eq!(end, None);
            assert_eq!(format!("{split:?}"), format!("{requests:?}"), "{}", path.display());
        }
        let (mut again, before) = (Vec::new(), others);
        for request in &requests {
            match ProcessMessage::from_request(request) {
                Ok(message) => {
                    message.write(&mut again);
                    messages += 1;
                }
                Err(ProcessMessageError::Sender(error)) => panic!("{}: {error}", path.display()),
                // Requests of the HTTP APIs and of curl.
                Err(_) => others += 1,
            }
        }
        assert!(others > before || again == bytes, "{}", path.display());
    }
    println!("{messages} messages, {others} other requests");
    assert!(messages > 0 && others > 0);
}

#[test]
fn addresses_as_mesos_go_reads_them() {
    let mut score = Score::default();
    for entry in support::framing_vectors("upid.Parse") {
        let (text, expected) = (entry["input"].as_str().unwrap(), &entry["expected"]);
        let ours = text.parse::<Upid>();
        let agrees = match &ours {
            Err(_) => expected["error"].is_string(),
            Ok(upid) => {
                expected["id"] == upid.id()
                    && expected["host"] == upid.host()
                    && expected["string"] == upid.to_string()
                    && expected["port"].as_str().is_some_and(|p| p.parse() == Ok(upid.port()))
            }
        };
        let (host, port) = text.rsplit_once(':').unwrap_or((text, ""));
        let rule = [
            ("white space", ours.is_err() && text.contains(|c: char| c.is_ascii_whitespace())),
            (
                "a port that is not a number",
                port.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()),
            ),
            ("no host", host.ends_with('@')),
            // mesos-go looks names up, and IPv4 addresses only.
            (
                "a host that is not an IPv4 address is not looked up",
                ours.is_ok_and(|upid| !upid.ip().is_some_and(|ip| ip.is_ipv4())),
            ),
        ];
        let rule = rule.iter().find(|(_, applies)| *applies).map(|(name, _)| *name);
        score.add(&entry, agrees, rule);
    }
    score.report("upid.Parse");
}

#[test]
fn addresses() {
    let v6 = upid("x@[fe80::1]:05050");
    assert_eq!((v6.host(), v6.port(), v6.authority()), ("fe80::1", 5050, "[fe80::1]:05050"));
    assert!(v6.ip().is_some_and(|ip| ip.is_ipv6()));
    assert_eq!(Upid::new("x", "fe80::1", 1).unwrap().as_str(), "x@[fe80::1]:1");
    assert_eq!(upid("@host:1").id(), "");
    assert_eq!(upid("x@host:1").ip(), None);
    let long = "x".repeat(1 << 20).parse::<Upid>().unwrap_err().to_string();
    assert!(long.len() < 200, "{long:.300}");
    let kind = |text: &str| text.parse::<Upid>().unwrap_err().kind;
    for (text, wrong) in [
        ("", UpidErrorKind::At),
        ("a@b@c:1", UpidErrorKind::At),
        ("x@host", UpidErrorKind::Port),
        ("x@host:", UpidErrorKind::Port),
        ("x@host:+1", UpidErrorKind::Port),
        ("x@host:65536", UpidErrorKind::Port),
        ("x@host:5050abc", UpidErrorKind::Port),
        ("x@:1", UpidErrorKind::Host),
        ("x@::1:1", UpidErrorKind::Host),
        ("x@[host]:1", UpidErrorKind::Host),
        ("x y@host:1", UpidErrorKind::Character),
        ("x/y@host:1", UpidErrorKind::Character),
        ("x\r\n@host:1", UpidErrorKind::Character),
        ("\u{e9}@host:1", UpidErrorKind::Character),
    ] {
        assert_eq!(kind(text), wrong, "{text:?}");
    }
    let error = "x@host".parse::<Upid>().unwrap_err();
    assert_eq!(error.to_string(), "\"x@host\" is not the address of a process: it has no port");
}

#[test]
fn mesos_go_finds_its_host() {
    let mut score = Score::default();
    for entry in support::framing_vectors("messenger.UPIDBindingAddress") {
        let [name, bound] = [0, 1].map(|i| entry["input"][i].as_str().unwrap_or_default());
        let ours = public_host(name, bound.parse().ok());
        let agrees = match &ours {
            Ok(host) => entry["expected"] == host.as_str(),
            Err(_) => entry["expected"]["error"].is_string(),
        };
        let looked_up = name.parse::<std::net::IpAddr>().is_err();
        score.add(&entry, agrees, looked_up.then_some("a host name is not looked up"));
    }
    score.report("UPIDBindingAddress");
}

fn replace(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(from.len()).position(|w| w == from.as_bytes()) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to.as_bytes());
        rest = &rest[at + from.len()..];
    }
    [&out, rest].concat()
}

#[test]
fn mesos_go_writes_its_requests() {
    let mut score = Score::default();
    for entry in support::framing_vectors("messenger raw HTTP request") {
        // What is sent is told in words: the names and the addresses are in the request.
        let bytes = support::hex(&entry["expected"], "hex").unwrap();
        let numbered = replace(&replace(&bytes, "SELFPORT", "7"), "PORT", "5050");
        let request = all(&numbered).pop().unwrap();
        let (id, name) = route(request.uri().path()).unwrap();
        let id = if id.is_empty() { "master" } else { &id };
        let to = upid(&format!("{id}@{}", request.headers()["host"].to_str().unwrap()));
        let from = match ProcessMessage::from_request(&request) {
            Ok(message) => message.from().clone(),
            Err(refusal) => {
                assert_eq!(refusal, ProcessMessageError::NoSender);
                upid("scheduler(1)@127.0.0.1:7")
            }
        };
        let mut out = Vec::new();
        let message = ProcessMessage::new(from.clone(), &to, name, request.body().clone()).unwrap();
        message.write_as_mesos_go(&mut out);
        if name == "scheduler" {
            let entry = message.entry().unwrap();
            let call = entry.decode(message.body(), &DecodeOptions::default()).unwrap();
            let call = call.downcast_ref::<scheduler::Call>().unwrap();
            assert_eq!(ProcessMessage::of(from, &to, call).as_ref(), Ok(&message));
        }
        score.add(&entry, out == numbered, None);
    }
    score.report("requests of mesos-go");
}

#[test]
fn requests_are_answered_as_mesos_go_does() {
    let mut score = Score::default();
    for entry in support::framing_vectors("messenger HTTP receive") {
        let text = entry["input"]["request"].as_str().unwrap();
        let theirs = entry["expected"].as_str().unwrap();
        let (requests, _) = read(RequestReader::new(), [text.as_bytes()]);
        let mut ours = String::new();
        for request in &requests {
            match ProcessMessage::from_request(request) {
                Ok(_) if expects_response(request.headers()) => {
                    ours.push_str(std::str::from_utf8(ACCEPTED).unwrap());
                }
                Ok(_) => {}
                Err(_) => ours.push_str(std::str::from_utf8(BAD_REQUEST).unwrap()),
            }
        }
        let theirs = theirs.replace("Date: <date>\r\n", "");
        let theirs = theirs.trim_end_matches("<EOF>").trim_end_matches("<still open>");
        let rule = [
            // It takes their sender, and whether they are read at all, from the first.
            ("requests after the first", requests.len() > 1),
            // Mesos takes the sender from `Libprocess-From` first, mesos-go from `User-Agent`.
            (
                "two senders",
                requests.iter().any(|request| {
                    let has = |name: &str| request.headers().contains_key(name);
                    has("libprocess-from") && has("user-agent")
                }),
            ),
            // HTTP 1.0 has no chunks.
            ("chunks in HTTP 1.0", text.contains("HTTP/1.0") && text.contains("chunked")),
            // A path that is not installed: what is, the reader does not know.
            ("a name that nobody listens to", theirs.contains(" 404 ")),
            // Its HTTP library has already answered.
            ("no request of HTTP", requests.is_empty()),
        ];
        let rule = rule.iter().find(|(_, applies)| *applies).map(|(name, _)| *name);
        score.add(&entry, ours == theirs, rule);
    }
    score.report("receiving of mesos-go");
}

#[test]
fn names_are_those_of_mesos_go() {
    let mut score = Score::default();
    for entry in support::framing_vectors("message name") {
        let (of, expected) = (entry["input"]["type"].as_str().unwrap(), &entry["expected"]);
        let full = match of {
            "scheduler.Call" => "mesos.v1.scheduler.Call".to_owned(),
            of => format!("mesos.internal.{of}"),
        };
        let Some(found) = mesos_types::registry::find(&full) else {
            score.add(&entry, false, Some("a type of mesos-go alone"));
            continue;
        };
        let table = found.table();
        let name = message_name(table);
        let mut agrees = expected["name"] == name;
        assert_eq!(message_type(name).unwrap().name(), full);
        if let Some(path) = expected["path"].as_str() {
            agrees &= path.contains('<') || route(path).is_some_and(|(_, routed)| routed == name);
        }
        score.add(&entry, agrees, None);
    }
    score.report("message name");
}

#[test]
fn reading_is_lenient() {
    let bytes = b"\r\n\nPOST /slave%281%29/name HTTP/1.1\nlibprocess-from: a@h:1\r\n\
        transfer-encoding: Chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: x\r\n\r\n\
        POST /x/name HTTP/1.0\r\nUser-Agent: curl\r\nUser-Agent: libprocess/b@h:2\r\n\
        Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi";
    let requests = all(bytes);
    let messages: Vec<_> =
        requests.iter().map(|request| ProcessMessage::from_request(request).unwrap()).collect();
    let of = |m: &ProcessMessage| (m.from().to_string(), m.id().to_owned(), m.body().to_vec());
    assert_eq!(of(&messages[0]), ("a@h:1".into(), "slave(1)".into(), b"abcde".to_vec()));
    assert_eq!(of(&messages[1]), ("b@h:2".into(), "x".into(), b"hi".to_vec()));
    assert_eq!(messages[0].to(), None);
    assert!(expects_response(requests[0].headers()) && !expects_response(requests[1].headers()));
    assert!(keeps_open(&requests[0]) && !keeps_open(&requests[1]));
}

#[test]
fn errors_say_where_and_stay() {
    let kind = |bytes: &[u8]| {
        let reader = || RequestReader::with_max_body(9);
        let whole = read(reader(), [bytes]).1;
        assert_eq!(read(reader(), bytes.chunks(1)).1, whole);
        whole.map(|error| error.kind)
    };
    let post = |rest: &str| [b"POST / HTTP/1.1\r\n", rest.as_bytes()].concat();
    assert_eq!(kind(b"POST /\r\n\r\n"), Some(RequestReadErrorKind::Head));
    assert_eq!(kind(&post("a b: c\r\n\r\n")), Some(RequestReadErrorKind::Head));
    assert_eq!(kind(&post(&"a: b\r\n".repeat(65))), Some(RequestReadErrorKind::Truncated));
    assert_eq!(
        kind(&post(&("a: b\r\n".repeat(65) + "\r\n"))),
        Some(RequestReadErrorKind::HeadTooLong)
    );
    assert_eq!(kind(&[b'a'; 70_000]), Some(RequestReadErrorKind::HeadTooLong));
    for lengths in [
        "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "Content-Length: +1\r\n\r\n",
        "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "Transfer-Encoding: gzip\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        "Content-Length: 1\r\nContent-Length: 01\r\n\r\n",
        "Content-Length: \r\n\r\n",
    ] {
        assert_eq!(kind(&post(lengths)), Some(RequestReadErrorKind::Length), "{lengths}");
    }
    let old = b"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    assert_eq!(kind(old), Some(RequestReadErrorKind::Length));
    let long = Some(RequestReadErrorKind::TooLong { max: 9 });
    assert_eq!(kind(&post("Content-Length: 10\r\n\r\n")), long);
    let chunked = |body: &str| kind(&post(&format!("Transfer-Encoding: chunked\r\n\r\n{body}")));
    assert_eq!(chunked("5\r\nabcde\r\n5\r\n"), long);
    assert_eq!(chunked("x\r\n"), Some(RequestReadErrorKind::Chunk));
    assert_eq!(chunked("1\r\nab\r\n"), Some(RequestReadErrorKind::Chunk));
    assert_eq!(chunked("1\r\na\r\n"), Some(RequestReadErrorKind::Truncated));
    assert_eq!(chunked(&"1".repeat(2000)), Some(RequestReadErrorKind::Chunk));

    let mut reader = RequestReader::new();
    reader.push(&[&post("\r\n")[..], b"x\r\n\r\n"].concat());
    assert!(reader.next_request().unwrap().is_some());
    let error = reader.next_request().unwrap_err();
    assert_eq!(error, RequestReadError { offset: 19, kind: RequestReadErrorKind::Head });
    assert_eq!(
        error.to_string(),
        "the request at byte 19 of the connection: its head is not one of HTTP"
    );
    reader.push(&post("\r\n"));
    assert_eq!(reader.next_request().unwrap_err(), error);
}

#[test]
fn what_is_no_message_is_refused() {
    let refusal = |head: &str| {
        let request = all(format!("{head}\r\n\r\n").as_bytes()).pop().unwrap();
        ProcessMessage::from_request(&request).unwrap_err()
    };
    let from = "Libprocess-From: a@h:1";
    assert!(matches!(refusal("PUT /a/b HTTP/1.1"), ProcessMessageError::Method(_)));
    assert_eq!(refusal("POST /a/b HTTP/1.1"), ProcessMessageError::NoSender);
    assert_eq!(
        refusal(&format!("POST /a HTTP/1.1\r\n{from}")),
        ProcessMessageError::Path("/a".into())
    );
    assert!(matches!(
        refusal(&format!("POST /a/b/c HTTP/1.1\r\n{from}")),
        ProcessMessageError::Path(_)
    ));
    assert!(matches!(
        refusal(&format!("POST /%4/b HTTP/1.1\r\n{from}")),
        ProcessMessageError::Path(_)
    ));
    // The first sender counts that Mesos looks for.
    let agent = "User-Agent: libprocess/bogus";
    let bogus = "Libprocess-From: bogus";
    let sound = "User-Agent: libprocess/b@h:2";
    for head in [agent.to_owned(), bogus.to_owned(), format!("{bogus}\r\n{sound}")] {
        let refused = refusal(&format!("POST /a/b HTTP/1.1\r\n{head}"));
        assert!(matches!(refused, ProcessMessageError::Sender(_)), "{head}");
    }
    for agent in [agent, sound] {
        let head = format!("POST /a/b HTTP/1.1\r\n{agent}\r\n{from}\r\n\r\n");
        let request = all(head.as_bytes()).pop().unwrap();
        let message = ProcessMessage::from_request(&request).unwrap();
        assert_eq!(message.from().as_str(), "a@h:1", "{agent}");
    }
    assert!(matches!(
        refusal(&format!("POST //b HTTP/1.1\r\n{from}")),
        ProcessMessageError::Path(_)
    ));
    assert!(ProcessMessage::new(upid("a@h:1"), &upid("b@h:2"), "x y", Bytes::new()).is_err());
}

#[test]
fn an_empty_id_is_written_only_where_it_is_read() {
    let (from, nobody) = (upid("a@h:1"), upid("@h:2"));
    assert!(ProcessMessage::new(from.clone(), &nobody, "name", Bytes::new()).is_err());
    let id = mesos_types::TaskId::from("t");
    assert!(ProcessMessage::of(from.clone(), &nobody, &id).is_err());
    // The path of the schedulers' API names no process.
    let call = ProcessMessage::new(from, &nobody, "scheduler", vec![1]).unwrap();
    let request = all(&written(&call)).pop().unwrap();
    assert_eq!(request.uri().path(), "/api/v1/scheduler");
    assert_eq!(ProcessMessage::from_request(&request), Ok(call));
}

#[test]
fn debug_shows_no_secret() {
    let head = "POST /a/b HTTP/1.1\r\nAuthorization: Basic hidden\r\nCookie: hidden\r\n\
        Libprocess-From: a@h:1\r\nContent-Length: 6\r\n\r\n";
    let mut reader = RequestReader::new();
    reader.push(head.as_bytes());
    assert!(reader.next_request().unwrap().is_none());
    reader.push(b"hid");
    assert!(!format!("{reader:?}").contains("hid"), "{reader:?}");
    reader.push(b"den");
    let request = reader.next_request().unwrap().unwrap();
    assert!(!format!("{:?}", request.headers()).contains("hidden"), "{request:?}");
    assert!(request.headers()["authorization"].is_sensitive());
    let message = ProcessMessage::from_request(&request).unwrap();
    assert_eq!(&message.body()[..], b"hidden");
    assert!(!format!("{message:?}").contains("hidden"), "{message:?}");
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        id in "[ -?A-~&&[^/?#@ ]]{1,12}",
        name in "[a-zA-Z.]{1,20}",
        body in prop::collection::vec(any::<u8>(), 0..60),
        size in 1usize..40,
    ) {
        let to: Upid = format!("{id}@[::1]:5050").parse().unwrap();
        let message = ProcessMessage::new(upid("x@h:1"), &to, &name, body).unwrap();
        let mut out = written(&message);
        message.write_as_mesos_go(&mut out);
        let (requests, end) = read(RequestReader::new(), out.chunks(size));
        prop_assert_eq!(end, None);
        prop_assert_eq!(requests.len(), 2);
        for request in &requests {
            prop_assert_eq!(ProcessMessage::from_request(request), Ok(message.clone()));
        }
        prop_assert_eq!(message.to(), Some(to));
    }
}
