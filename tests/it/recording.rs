//! Recorded connections: the packets of whole sessions, and the messages in them.

use std::fs;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use mesos_types::recording::conversation::{self, Call, Content, Without};
use mesos_types::recording::http::{self, HttpMessage};
use mesos_types::recording::pcap;
use mesos_types::recording::{Recording, records};

use crate::support;

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
fn line(client: u16, server: u16, request: &HttpMessage) -> String {
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
        assert!(!recording.connections.is_empty(), "{}", file.display());
        let mut requests = Vec::new();
        for connection in &recording.connections {
            for piece in &connection.requests.pieces {
                let (found, rest) = http::requests(&piece.bytes);
                // A recording may end while somebody speaks, and hold what is not HTTP.
                if let Some(rest) = rest {
                    println!("{}: {}: {rest}", file.display(), connection.client);
                }
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
    assert!(judged > 0);
}

mod packets {
    //! Sessions made up: what one side says, cut into segments that come late, twice and in
    //! another order, as files of every kind.

    use super::*;

    use std::net::{IpAddr, Ipv4Addr, SocketAddr};
    use std::time::Duration;

    use etherparse::PacketBuilder;
    use mesos_types::recording::pcap::{FlowEnd, PcapError};
    use proptest::prelude::*;

    const CLIENT: u16 = 40_000;
    const SERVER: u16 = 5050;

    /// A segment of what the client says: from which byte on, and how many.
    #[derive(Clone, Debug)]
    struct Segment {
        at: usize,
        len: usize,
    }

    #[derive(Clone, Copy, Debug)]
    enum Link {
        Ethernet,
        Loopback,
        Raw,
        Cooked,
    }

    /// The packet of a segment, beginning with its link's header.
    fn packet(link: Link, number: u32, syn: bool, payload: &[u8]) -> Vec<u8> {
        let mut ip = Vec::new();
        let builder = PacketBuilder::ipv4([127, 0, 0, 1], [127, 0, 0, 1], 64);
        let builder = builder.tcp(CLIENT, SERVER, number, 1024);
        let builder = if syn { builder.syn() } else { builder.ack(1) };
        builder.write(&mut ip, payload).unwrap();
        let mut packet = match link {
            Link::Ethernet => {
                let mut header = vec![0; 12];
                header.extend([8, 0]);
                header
            }
            Link::Loopback => vec![2, 0, 0, 0],
            Link::Raw => vec![],
            Link::Cooked => {
                let mut header = vec![0; 14];
                header.extend([8, 0]);
                header
            }
        };
        packet.extend(ip);
        packet
    }

    /// A file of packets, one a millisecond.
    fn file(link: Link, nanoseconds: bool, big_endian: bool, packets: &[Vec<u8>]) -> Vec<u8> {
        let word = |n: u32| if big_endian { n.to_be_bytes() } else { n.to_le_bytes() };
        let half = |n: u16| if big_endian { n.to_be_bytes() } else { n.to_le_bytes() };
        let number = match link {
            Link::Ethernet => 1,
            Link::Loopback => 0,
            Link::Raw => 101,
            Link::Cooked => 113,
        };
        let mut file = Vec::new();
        file.extend(word(if nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 }));
        file.extend([half(2), half(4)].concat());
        file.extend([word(0), word(0), word(65_535), word(number)].concat());
        for (i, packet) in packets.iter().enumerate() {
            let unit = if nanoseconds { 1_000_000 } else { 1000 };
            let len = u32::try_from(packet.len()).unwrap();
            file.extend(
                [word(7), word(u32::try_from(i).unwrap() * unit), word(len), word(len)].concat(),
            );
            file.extend(packet);
        }
        file
    }

    fn links() -> impl Strategy<Value = Link> {
        prop_oneof![Just(Link::Ethernet), Just(Link::Loopback), Just(Link::Raw), Just(Link::Cooked)]
    }

    /// All of so many bytes in segments, some of them again later, then somewhat out of order.
    fn segments(len: usize) -> impl Strategy<Value = Vec<Segment>> {
        let cuts = prop::collection::vec(1..300usize, 1..40);
        let swaps = prop::collection::vec((any::<prop::sample::Index>(), 0..4usize), 0..30);
        let again = prop::collection::vec((any::<prop::sample::Index>(), 0..50usize), 0..10);
        (cuts, swaps, again).prop_map(move |(cuts, swaps, again)| {
            let mut segments = Vec::new();
            let mut at = 0;
            for n in cuts.into_iter().cycle() {
                if at == len {
                    break;
                }
                let n = n.min(len - at);
                segments.push(Segment { at, len: n });
                at += n;
            }
            for (which, before) in again {
                let i = which.index(segments.len());
                let Segment { at, len } = segments[i].clone();
                let back = before.min(at);
                let late = (i + 1 + before % 3).min(segments.len());
                segments.insert(late, Segment { at: at - back, len: len + back });
            }
            for (which, far) in swaps {
                let i = which.index(segments.len());
                let other = (i + far).min(segments.len() - 1);
                segments.swap(i, other);
            }
            segments
        })
    }

    proptest! {
        #[test]
        fn segments_in_any_order_make_what_was_said(
            said in prop::collection::vec(any::<u8>(), 1..4000),
            first in prop_oneof![any::<u32>(), Just(u32::MAX - 500)],
            link in links(),
            (nanoseconds, big_endian) in any::<(bool, bool)>(),
            segments in (1..4000usize).prop_flat_map(segments),
        ) {
            let reach = segments.iter().map(|s| s.at + s.len).max().unwrap();
            let said: Vec<u8> = said.iter().copied().cycle().take(reach).collect();
            let mut packets = vec![packet(link, first, true, &[])];
            let mut seen = vec![None; reach];
            for segment in &segments {
                let number = first.wrapping_add(1).wrapping_add(u32::try_from(segment.at).unwrap());
                let payload = &said[segment.at..segment.at + segment.len];
                packets.push(packet(link, number, false, payload));
                for byte in &mut seen[segment.at..segment.at + segment.len] {
                    byte.get_or_insert(packets.len() - 1);
                }
            }
            let file = file(link, nanoseconds, big_endian, &packets);
            let recording = pcap::read(&file).unwrap();
            prop_assert_eq!(recording.other_packets, 0);
            prop_assert!(recording.error.is_none());
            let [connection] = &recording.connections[..] else {
                panic!("{:?}", recording.connections);
            };
            let ip = IpAddr::from(Ipv4Addr::LOCALHOST);
            prop_assert_eq!(connection.client, SocketAddr::new(ip, CLIENT));
            prop_assert_eq!(connection.server, SocketAddr::new(ip, SERVER));
            let [piece] = &connection.requests.pieces[..] else { panic!("in pieces") };
            prop_assert_eq!(&piece.bytes[..], &said[..]);
            // In order of their places: what was sent again may have come first by a part.
            let millis = |i: usize| Duration::from_secs(7) + Duration::from_millis(i as u64);
            let first_byte = seen[0].unwrap();
            prop_assert_eq!(piece.time(0), millis(first_byte));
            // A file that ends early has the packets that are whole.
            let cut = pcap::read(&file[..file.len() - 1]).unwrap();
            let is_cut = matches!(cut.error, Some(PcapError::Cut { .. }));
            prop_assert!(is_cut);
        }
    }

    /// A block of pcapng, little-endian.
    fn block(kind: u32, body: &[u8]) -> Vec<u8> {
        let mut body = body.to_vec();
        body.resize(body.len().next_multiple_of(4), 0);
        let len = u32::try_from(body.len() + 12).unwrap().to_le_bytes();
        [&kind.to_le_bytes()[..], &len, &body, &len].concat()
    }

    #[test]
    fn pcapng_is_read_too() {
        let words = |words: &[u32]| words.iter().flat_map(|w| w.to_le_bytes()).collect::<Vec<_>>();
        let section = [&words(&[0x1a2b_3c4d, 1])[..], &[0xff; 8]].concat();
        // Raw IP; time in units of two to the minus ten seconds, from an hour on.
        let resolution = [9, 0, 1, 0, 0x80 | 10, 0, 0, 0];
        let offset = [&[14, 0, 8, 0][..], &3600i64.to_le_bytes()].concat();
        let interface = [&words(&[101, 0])[..], &resolution, &offset, &[0; 4]].concat();
        let mut file = [block(0x0a0d_0d0a, &section), block(1, &interface)].concat();
        for (ticks, packet) in [
            (1024, packet(Link::Raw, 10, true, &[])),
            (1536, packet(Link::Raw, 11, false, b"ab")),
            (2048, packet(Link::Raw, 13, false, b"cd")),
        ] {
            let len = u32::try_from(packet.len()).unwrap();
            file.extend(block(6, &[words(&[0, 0, ticks, len, len]), packet].concat()));
        }
        let recording = pcap::read(&file).unwrap();
        let piece = &recording.connections[0].requests.pieces[0];
        assert_eq!(&piece.bytes[..], b"abcd");
        assert_eq!(piece.time(1), Duration::from_millis(3_601_500));
        assert_eq!(piece.time(2), Duration::from_secs(3602));
        assert!(matches!(
            pcap::read(&file[..file.len() - 1]).unwrap().error,
            Some(PcapError::Cut { .. })
        ));
    }

    /// A packet that closes the connection.
    fn closing(number: u32, payload: &[u8]) -> Vec<u8> {
        let mut packet = Vec::new();
        let builder = PacketBuilder::ipv4([127, 0, 0, 1], [127, 0, 0, 1], 64);
        let builder = builder.tcp(CLIENT, SERVER, number, 1024).ack(1).fin();
        builder.write(&mut packet, payload).unwrap();
        packet
    }

    #[test]
    fn a_connection_is_closed_or_open() {
        let opening = packet(Link::Raw, 10, true, &[]);
        let said = packet(Link::Raw, 11, false, b"ab");
        let end = |packets: &[Vec<u8>]| {
            let read = pcap::read(&file(Link::Raw, false, false, packets)).unwrap();
            read.connections[0].requests.end
        };
        assert_eq!(end(&[opening.clone(), said.clone()]), FlowEnd::Open);
        for last in [closing(13, b""), closing(11, b"ab"), closing(12, b"b")] {
            assert_eq!(end(&[opening.clone(), said.clone(), last.clone()]), FlowEnd::Closed);
            assert_eq!(end(&[opening.clone(), last.clone(), said.clone()]), FlowEnd::Closed);
        }
        assert_eq!(end(&[opening, said, closing(20, b"")]), FlowEnd::Missing);
    }

    /// What is cut in a connection that was closed is a fault; in one that was open, or of which
    /// bytes are missing, it is not.
    #[test]
    fn what_is_cut_is_a_fault_only_where_it_was_said_so() {
        use mesos_types::recording::RecordContent;

        let said = b"POST /a/mesos.TaskID HTTP/1.1\r\nContent-Length: 2\r\n\r\n\x08";
        let opening = packet(Link::Raw, 10, true, &[]);
        let request = packet(Link::Raw, 11, false, said);
        let next = 11 + u32::try_from(said.len()).unwrap();
        let last = |packets: &[Vec<u8>]| {
            let file = file(Link::Raw, false, false, packets);
            records(&Recording::Packets(file.into()), None).remove(0).content
        };
        let content = last(&[opening.clone(), request.clone()]);
        assert!(matches!(content, RecordContent::Without(Without::Open)), "{content:?}");
        let content = last(&[opening.clone(), request.clone(), closing(next, b"")]);
        assert!(matches!(content, RecordContent::Failed(_)), "{content:?}");
        for later in [closing(next + 9, b""), packet(Link::Raw, next + 9, false, b"x")] {
            let content = last(&[opening.clone(), request.clone(), later]);
            assert!(matches!(content, RecordContent::Without(Without::Gap)), "{content:?}");
        }
    }

    #[test]
    fn who_is_first_heard_may_be_the_server() {
        let response = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
        let packets = [packet(Link::Raw, 11, false, response)];
        let read = pcap::read(&file(Link::Raw, false, false, &packets)).unwrap();
        let connection = &read.connections[0];
        assert_eq!((connection.client.port(), connection.server.port()), (SERVER, CLIENT));
        assert!(!connection.opened && connection.requests.pieces.is_empty());
    }

    #[test]
    fn what_is_missing_leaves_a_gap() {
        let packets = [
            packet(Link::Raw, 10, true, &[]),
            packet(Link::Raw, 11, false, b"ab"),
            packet(Link::Raw, 15, false, b"ef"),
        ];
        let recording = pcap::read(&file(Link::Raw, false, false, &packets)).unwrap();
        let pieces = &recording.connections[0].requests.pieces;
        let said: Vec<&[u8]> = pieces.iter().map(|piece| &piece.bytes[..]).collect();
        assert_eq!(said, [b"ab", b"ef"]);
    }

    #[test]
    fn the_same_ends_may_meet_twice() {
        let packets = [
            packet(Link::Raw, 10, true, &[]),
            packet(Link::Raw, 11, false, b"one"),
            packet(Link::Raw, 10, true, &[]),
            packet(Link::Raw, 5000, true, &[]),
            packet(Link::Raw, 5001, false, b"two"),
        ];
        let recording = pcap::read(&file(Link::Raw, false, false, &packets)).unwrap();
        let said = recording.connections.iter().map(|c| c.requests.pieces[0].bytes.clone());
        assert_eq!(said.collect::<Vec<_>>(), ["one", "two"]);
    }

    #[test]
    fn what_is_no_recording_is_an_error() {
        assert_eq!(pcap::read(b""), Err(PcapError::NotPcap));
        assert_eq!(pcap::read(b"POST / HTTP/1.1\r\n\r\n..........."), Err(PcapError::NotPcap));
        let mut usb = file(Link::Raw, false, false, &[vec![0; 40]]);
        usb[20] = 189;
        assert_eq!(pcap::read(&usb), Err(PcapError::Link(189)));
        let other = file(Link::Ethernet, false, false, &[vec![0; 40], vec![]]);
        assert_eq!(pcap::read(&other).unwrap().other_packets, 2);
    }
}

#[test]
fn what_holds_no_message_is_told_why() {
    let request = |head: &str, body: &str| {
        let said = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        http::requests(&Bytes::from(said)).0.remove(0)
    };
    let response = |head: &str, body: &str| {
        let said = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        http::responses(&Bytes::from(said), &[]).0.remove(0)
    };
    let why = |content: Content| match content {
        Content::Without(why) => why,
        Content::Messages { found, .. } => panic!("{found:?}"),
    };
    let of_request = |r: &HttpMessage| why(conversation::request(r, None));
    let json = "Content-Type: application/json";
    let call = request(&format!("POST /api/v1 HTTP/1.1\r\n{json}"), r#"{"type":"GET_TASKS"}"#);
    assert_eq!(of_request(&request("GET /api/v1 HTTP/1.1", "")), Without::OtherPath);
    assert_eq!(of_request(&request("POST /master/state HTTP/1.1", "")), Without::OtherPath);
    assert_eq!(of_request(&request("POST /api/v1 HTTP/1.1", "{}")), Without::OtherMedia);
    let coded = format!("POST /api/v1 HTTP/1.1\r\n{json}\r\nContent-Encoding: br");
    assert_eq!(of_request(&request(&coded, "...")), Without::Compressed);
    assert_eq!(
        of_request(&request(&format!("POST /api/v1 HTTP/1.1\r\n{json}"), "")),
        Without::NoBody
    );

    let call = Call::of(&call, None).unwrap();
    assert_eq!(call.kind(), Some("GET_TASKS"));
    let of_response = |call, a: &HttpMessage| why(conversation::response(call, a));
    let ok = response(&format!("200 OK\r\n{json}"), "{}");
    assert_eq!(of_response(None, &ok), Without::NoRequest);
    assert_eq!(of_response(Some(&call), &response("202 Accepted", "")), Without::NoBody);
    assert_eq!(of_response(Some(&call), &response("403 Forbidden", "no")), Without::ErrorPage);
    let teardown = format!("POST /api/v1 HTTP/1.1\r\n{json}");
    let teardown = request(&teardown, r#"{"type":"TEARDOWN"}"#);
    let teardown = Call::of(&teardown, None).unwrap();
    assert_eq!(of_response(Some(&teardown), &ok), Without::NoResponse);
    assert!(matches!(conversation::response(Some(&call), &ok), Content::Messages { .. }));
}

mod heads {
    use super::*;

    use mesos_types::recording::http::{BodyEnd, HttpError};

    #[test]
    fn bodies_are_framed_in_every_way() {
        let bytes = Bytes::from_static(
            b"POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi\
              POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2;x=y\r\nbc\r\n0\r\nT: 1\r\n\r\n\
              GET /c HTTP/1.1\r\n\r\n\r\n",
        );
        let (requests, error) = http::requests(&bytes);
        assert_eq!(error, None);
        let bodies: Vec<&[u8]> = requests.iter().map(|r| &r.body.bytes[..]).collect();
        assert_eq!(bodies, [&b"hi"[..], b"abc", b""]);
        let chunked = &requests[1];
        for (i, b) in chunked.body.bytes.iter().enumerate() {
            assert_eq!(bytes[chunked.body.place(i)], *b);
        }
    }

    #[test]
    fn responses_without_a_length_go_on_to_the_end() {
        let bytes = Bytes::from_static(
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\n\r\nall the rest",
        );
        let (responses, error) = http::responses(&bytes, &["POST", "POST"]);
        assert_eq!(error, None);
        let found: Vec<_> =
            responses.iter().map(|a| (a.status().unwrap(), &a.body.bytes[..])).collect();
        assert_eq!(found, [(204, &b""[..]), (200, b"all the rest")]);
        assert_eq!(responses[1].body.end, BodyEnd::Close);
    }

    #[test]
    fn a_recording_may_end_anywhere() {
        let whole = b"POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n";
        for end in 1..whole.len() {
            let (requests, error) = http::requests(&Bytes::copy_from_slice(&whole[..end]));
            match requests.first() {
                Some(request) => {
                    assert_eq!((request.body.end, error), (BodyEnd::Cut, None), "{end}");
                }
                None => assert_eq!(error, Some(HttpError::Cut { at: 0 }), "{end}"),
            }
        }
        let bytes = Bytes::from_static(b"GET / HTTP/1.1\r\n\r\n\0\x01");
        let (requests, error) = http::requests(&bytes);
        assert_eq!((requests.len(), error), (1, Some(HttpError::NotHttp { at: 18 })));
    }

    /// Recordings are framed as strictly as connections that are read while they last.
    #[test]
    fn framing_is_that_of_the_reader_of_requests() {
        use mesos_types::libprocess::RequestReader;

        let post = |version: &str, rest: &str| format!("POST /a/b HTTP/1.{version}\r\n{rest}");
        let bodies = [
            "Content-Length: 2\r\n\r\nhi",
            "Content-Length: +2\r\n\r\nhi",
            "Content-Length: -2\r\n\r\nhi",
            "Content-Length: 0x2\r\n\r\nhi",
            "Content-Length: \r\n\r\nhi",
            "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
            "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi",
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
            "Transfer-Encoding: Chunked\r\n\r\n0\r\na: b\r\n\r\n",
            "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n+2\r\nhi\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\nhix\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n11111111111111111\r\n",
            "\r\n",
        ];
        let mut accepted = 0;
        for text in bodies.iter().flat_map(|body| [post("1", body), post("0", body)]) {
            let mut reader = RequestReader::new();
            reader.push(text.as_bytes());
            let mut read = Vec::new();
            while let Ok(Some(request)) = reader.next_request() {
                read.push(request);
            }
            let sound = reader.finish().is_ok();
            let (found, error) = http::requests(&Bytes::from(text.clone()));
            let whole: Vec<_> = found.iter().filter(|r| r.body.is_whole()).collect();
            assert_eq!(whole.len() == found.len() && error.is_none(), sound, "{text:?}");
            let bodies = whole.iter().map(|request| &request.body.bytes);
            assert!(bodies.eq(read.iter().map(|request| request.body())), "{text:?}");
            accepted += usize::from(sound);
        }
        assert_eq!(accepted, 8);
        // The same of responses.
        let response = Bytes::from_static(b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nhi");
        let (found, error) = http::responses(&response, &[]);
        assert_eq!((found.len(), error), (0, Some(HttpError::Length { at: 0 })));
    }

    #[test]
    fn debug_shows_no_secret() {
        let bytes = Bytes::from_static(
            b"POST /a/b HTTP/1.1\r\nauthorization: Basic secret\r\nA: seen\r\nContent-Length: 6\r\n\r\nsecret",
        );
        let (requests, _) = http::requests(&bytes);
        let shown = format!("{requests:?}");
        assert!(!shown.contains("secret") && shown.contains("seen"), "{shown}");
        let recording =
            Recording::Connection { requests: bytes, responses: Bytes::new(), closed: true };
        let shown = format!("{recording:?} {:?}", records(&recording, None));
        assert!(!shown.contains("secret"), "{shown}");
    }
}

mod whole_way {
    //! From a recording to its messages.

    use super::*;

    use std::io::Write as _;

    use mesos_types::recording::conversation::BodyError;
    use mesos_types::recording::{Direction, Record, RecordContent, RecordingError};

    const SUBSCRIBE: &str =
        r#"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"u","name":"n"}}}"#;

    fn request(body: &str) -> String {
        format!(
            "POST /api/v1/scheduler HTTP/1.1\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
    }

    /// A stream of events as the response to a SUBSCRIBE, in chunks of their own.
    fn response(events: &[&str], end: &str) -> String {
        let mut said = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
             Transfer-Encoding: chunked\r\n\r\n"
            .to_owned();
        for event in events {
            let record = format!("{}\n{event}", event.len());
            said.push_str(&format!("{:x}\r\n{record}\r\n", record.len()));
        }
        said + end
    }

    fn connection(requests: &str, responses: &str, closed: bool) -> Vec<Record> {
        let (requests, responses) = (requests.to_owned().into(), responses.to_owned().into());
        records(&Recording::Connection { requests, responses, closed }, None)
    }

    /// The name of each record, or why there is none.
    fn shown(records: &[Record]) -> Vec<String> {
        records
            .iter()
            .map(|record| match &record.content {
                RecordContent::Message(found) => found.kind().unwrap_or_default().to_owned(),
                RecordContent::Without(why) => why.to_string(),
                RecordContent::Failed(why) => format!("failed: {why}"),
            })
            .collect()
    }

    const HEARTBEAT: &str = r#"{"type":"HEARTBEAT"}"#;
    const OPEN: &str = "the connection was still open when the recording ended";

    #[test]
    fn responses_are_paired_with_their_requests() {
        let requests = [request(SUBSCRIBE), "GET /master/state HTTP/1.1\r\n\r\n".to_owned()];
        let responses = response(
            &[HEARTBEAT, HEARTBEAT],
            "0\r\n\r\nHTTP/1.1 307 Moved\r\nLocation: //b:5050\r\nContent-Length: 0\r\n\r\n",
        );
        let records = connection(&requests.concat(), &responses, true);
        assert_eq!(
            shown(&records),
            [
                "SUBSCRIBE",
                "no path of messages",
                "HEARTBEAT",
                "HEARTBEAT",
                "a response to a request that is not a call"
            ]
        );
        let carriers: Vec<_> = records.iter().map(|record| &record.carrier).collect();
        assert_eq!(carriers[0].direction, Some(Direction::Request));
        assert_eq!(carriers[3].direction, Some(Direction::Response));
        assert_eq!((records[2].index, records[3].index), (Some(0), Some(1)));
        let of = carriers[3].request.as_ref().unwrap().to_string();
        assert_eq!(of, "POST /api/v1/scheduler");
        assert_eq!(carriers[4].location.as_deref(), Some("//b:5050"));
    }

    #[test]
    fn what_stands_before_a_fault_is_kept() {
        let whole = response(&[HEARTBEAT, HEARTBEAT], "0\r\n\r\n");
        let second = whole.len() - "0\r\n\r\n".len() - 3;
        let cut = &whole[..second];
        let requests = request(SUBSCRIBE);
        // The connection was open, or the file is cut.
        let open = connection(&requests, cut, false);
        assert_eq!(shown(&open), ["SUBSCRIBE", "HEARTBEAT", OPEN]);
        let closed = connection(&requests, cut, true);
        assert_eq!(
            shown(&closed),
            ["SUBSCRIBE", "HEARTBEAT", "failed: the recording ends inside a body"]
        );
        // A bad length, and a bad chunk.
        let records =
            connection(&requests, &response(&[HEARTBEAT, HEARTBEAT], "3\r\nx\na\r\n"), true);
        let RecordContent::Failed(RecordingError::Body(BodyError::Records(error))) =
            &records.last().unwrap().content
        else {
            panic!("{records:?}");
        };
        assert_eq!(error.offset, 46);
        assert_eq!(shown(&records[..3]), ["SUBSCRIBE", "HEARTBEAT", "HEARTBEAT"]);
        let records = connection(&requests, &response(&[HEARTBEAT], "x\r\n"), true);
        assert_eq!(
            shown(&records),
            [
                "SUBSCRIBE",
                "HEARTBEAT",
                "failed: the chunks of a body, or its compression, are malformed"
            ]
        );
        // A stream that ends between two records, in a connection that is open.
        let records = connection(&requests, &response(&[HEARTBEAT], ""), false);
        assert_eq!(shown(&records), ["SUBSCRIBE", "HEARTBEAT", OPEN]);
        // A request that is cut.
        let two = [&requests[..], &requests[..requests.len() - 1]].concat();
        assert_eq!(shown(&connection(&two, "", false)), ["SUBSCRIBE", OPEN]);
        assert_eq!(shown(&connection(&two, "", true)).len(), 2);
    }

    #[test]
    fn compressed_bodies_are_read() {
        let gzip = |text: &[u8]| {
            let mut encoder =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(text).unwrap();
            encoder.finish().unwrap()
        };
        let coded = |start: &str, body: &[u8]| {
            let head = format!(
                "{start}\r\nContent-Type: application/json; charset=utf-8\r\n\
                 Content-Encoding: GZIP\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            Bytes::from([head.as_bytes(), body].concat())
        };
        let all = |requests: &Bytes, responses: &Bytes| {
            let (requests, responses) = (requests.clone(), responses.clone());
            shown(&records(&Recording::Connection { requests, responses, closed: true }, None))
        };
        let requests = coded("POST /api/v1/scheduler HTTP/1.1", &gzip(SUBSCRIBE.as_bytes()));
        let events = format!("{}\n{HEARTBEAT}", HEARTBEAT.len()).repeat(2);
        let stream = gzip(events.as_bytes());
        let responses = coded("HTTP/1.1 200 OK", &stream);
        assert_eq!(all(&requests, &responses), ["SUBSCRIBE", "HEARTBEAT", "HEARTBEAT"]);
        // Compressed bytes that are no gzip, and those that are cut.
        let malformed = "failed: the chunks of a body, or its compression, are malformed";
        let garbage = coded("HTTP/1.1 200 OK", b"garbage");
        assert_eq!(all(&requests, &garbage).last().unwrap(), malformed);
        let cut = coded("HTTP/1.1 200 OK", &stream[..stream.len() - 1]);
        assert_eq!(all(&requests, &cut).last().unwrap(), malformed);
        // A body that is long when decompressed is not taken.
        let bomb = coded("HTTP/1.1 200 OK", &gzip(&vec![b'0'; 100 << 20]));
        assert_eq!(all(&requests, &bomb).last().unwrap(), "a compression that is not read");
    }

    #[test]
    fn packets_make_messages_with_times_and_ends() {
        let mut messages = 0;
        for file in support::files("captures", ".pcap") {
            let bytes = fs::read(&file).unwrap();
            let found = records(&Recording::Packets(bytes.clone().into()), None);
            let failed: Vec<_> =
                shown(&found).into_iter().filter(|s| s.starts_with("failed")).collect();
            assert_eq!(failed, [""; 0], "{}", file.display());
            assert!(found.iter().all(|r| r.time.is_some() && r.carrier.from.is_some()));
            assert!(found.is_sorted_by_key(|record| record.time));
            messages += found
                .iter()
                .filter(|record| matches!(record.content, RecordContent::Message(_)))
                .count();
            // A file that is cut has what stands before, and says so.
            let cut = records(&Recording::Packets(bytes[..bytes.len() / 2].to_vec().into()), None);
            let (last, before) = cut.split_last().unwrap();
            assert!(matches!(
                last.content,
                RecordContent::Failed(RecordingError::Packets(pcap::PcapError::Cut { .. }))
            ));
            assert!(before.len() > 1 && before.len() < found.len(), "{}", file.display());
            assert!(!before.iter().any(|r| matches!(r.content, RecordContent::Failed(_))));
        }
        println!("{messages} messages");
        assert!(messages > 0);
    }

    #[test]
    fn memory_is_in_proportion() {
        let events = "0\n".repeat(500_000);
        let call = http::requests(&Bytes::from(request(SUBSCRIBE))).0.remove(0);
        let entry = Call::of(&call, None).unwrap().response().unwrap().entry;
        let encoding = mesos_types::recording::conversation::BodyEncoding::Protobuf;
        let found = records(&Recording::Stream { entry, encoding, bytes: events.into() }, None);
        assert!(size_of::<Record>() <= 160, "{}", size_of::<Record>());
        let RecordContent::Failed(RecordingError::Body(BodyError::TooMany { max })) =
            found.last().unwrap().content
        else {
            panic!("{:?}", found.last());
        };
        assert_eq!(found.len(), max + 1);
    }
}
