//! Recorded connections: the packets of whole sessions, and the messages in them.

use std::fs;
use std::path::{Path, PathBuf};

use mesos_types::recording::http::{self, Message};
use mesos_types::recording::pcap;

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
            prop_assert!(!recording.cut);
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
            prop_assert!(cut.cut);
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
        assert!(pcap::read(&file[..file.len() - 1]).unwrap().cut);
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
        use mesos_types::recording::pcap::PcapError;

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
    use bytes::Bytes;
    use mesos_types::recording::conversation::{self, Call, Content, Without};

    let request = |head: &str, body: &str| {
        let said = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        http::requests(&Bytes::from(said)).0.remove(0)
    };
    let answer = |head: &str, body: &str| {
        let said = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        http::answers(&Bytes::from(said), &[]).0.remove(0)
    };
    let why = |content: Content| match content {
        Content::Without(why) => why,
        Content::Messages(found) => panic!("{found:?}"),
    };
    let of_request = |r: &Message| why(conversation::request(r, None).unwrap());
    let json = "Content-Type: application/json";
    let call = request(&format!("POST /api/v1 HTTP/1.1\r\n{json}"), r#"{"type":"GET_TASKS"}"#);
    assert_eq!(of_request(&request("GET /api/v1 HTTP/1.1", "")), Without::OtherPath);
    assert_eq!(of_request(&request("POST /master/state HTTP/1.1", "")), Without::OtherPath);
    assert_eq!(of_request(&request("POST /api/v1 HTTP/1.1", "{}")), Without::OtherMedia);
    let gzip = format!("POST /api/v1 HTTP/1.1\r\n{json}\r\nContent-Encoding: gzip");
    assert_eq!(of_request(&request(&gzip, "...")), Without::OtherMedia);
    assert_eq!(
        of_request(&request(&format!("POST /api/v1 HTTP/1.1\r\n{json}"), "")),
        Without::NoBody
    );

    let call = Call::of(&call, None).unwrap();
    assert_eq!(call.kind(), Some("GET_TASKS"));
    let of_answer = |call, a: &Message| why(conversation::answer(call, a).unwrap());
    let ok = answer(&format!("200 OK\r\n{json}"), "{}");
    assert_eq!(of_answer(None, &ok), Without::NoRequest);
    assert_eq!(of_answer(Some(&call), &answer("202 Accepted", "")), Without::NoBody);
    assert_eq!(of_answer(Some(&call), &answer("403 Forbidden", "no")), Without::ErrorPage);
    let teardown = format!("POST /api/v1 HTTP/1.1\r\n{json}");
    let teardown = request(&teardown, r#"{"type":"TEARDOWN"}"#);
    let teardown = Call::of(&teardown, None).unwrap();
    assert_eq!(of_answer(Some(&teardown), &ok), Without::NoAnswer);
    assert!(matches!(conversation::answer(Some(&call), &ok), Ok(Content::Messages(_))));
}

mod heads {
    use super::*;

    use bytes::Bytes;
    use mesos_types::recording::http::Rest;

    #[test]
    fn bodies_are_framed_in_every_way() {
        let bytes = Bytes::from_static(
            b"POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi\
              POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2;x=y\r\nbc\r\n0\r\nT: 1\r\n\r\n\
              GET /c HTTP/1.1\r\n\r\n",
        );
        let (requests, rest) = http::requests(&bytes);
        assert_eq!(rest, None);
        let bodies: Vec<&[u8]> = requests.iter().map(|r| &r.body.bytes[..]).collect();
        assert_eq!(bodies, [&b"hi"[..], b"abc", b""]);
        let chunked = &requests[1];
        for (i, b) in chunked.body.bytes.iter().enumerate() {
            assert_eq!(bytes[chunked.body.place(i)], *b);
        }
    }

    #[test]
    fn answers_without_a_length_go_on_to_the_end() {
        let bytes = Bytes::from_static(
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\n\r\nall the rest",
        );
        let (answers, rest) = http::answers(&bytes, &["POST", "POST"]);
        assert_eq!(rest, None);
        let found: Vec<_> =
            answers.iter().map(|a| (a.status().unwrap(), &a.body.bytes[..])).collect();
        assert_eq!(found, [(204, &b""[..]), (200, b"all the rest")]);
    }

    #[test]
    fn a_recording_may_end_anywhere() {
        let whole = b"POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n";
        for end in 1..whole.len() {
            let (requests, rest) = http::requests(&Bytes::copy_from_slice(&whole[..end]));
            match requests.first() {
                Some(request) => assert!(!request.body.whole && rest.is_none(), "{end}"),
                None => assert_eq!(rest, Some(Rest::Cut { at: 0 }), "{end}"),
            }
        }
        let (requests, rest) = http::requests(&Bytes::from_static(b"GET / HTTP/1.1\r\n\r\n\0\x01"));
        assert_eq!((requests.len(), rest), (1, Some(Rest::NotHttp { at: 18 })));
    }
}
