//! RecordIO as Mesos and mesos-go read it, and streams as a master sent them.

use bytes::Bytes;
use mesos_types::recordio::{
    DEFAULT_MAX_RECORD, Decoder, Events, MAX_HEADER, RecordEncoding, StreamError, StreamErrorKind,
    encode, encode_message,
};
use mesos_types::scheduler::Event;
use mesos_types::{Codec, Dialect};
use proptest::prelude::*;

use crate::support::{self, Score};

/// All records of a decoder for now, and the error after them.
fn drain(decoder: &mut Decoder) -> (Vec<Bytes>, Option<StreamError>) {
    let mut records = Vec::new();
    loop {
        match decoder.next_record() {
            Ok(Some(record)) => records.push(record),
            Ok(None) => return (records, None),
            Err(error) => return (records, Some(error)),
        }
    }
}

/// All records of a stream in pieces, and the error after them, at its end too.
fn read<'a>(
    mut decoder: Decoder,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<Bytes>, Option<StreamError>) {
    let mut records = Vec::new();
    let (mut borrowing, mut borrowed) = (decoder.clone(), Vec::new());
    for piece in pieces {
        decoder.push(piece);
        records.extend(drain(&mut decoder).0);
        // Records that are not kept are the same.
        let mut of_piece = borrowing.read(piece);
        while let Ok(Some(record)) = of_piece.next_record() {
            borrowed.push(Bytes::copy_from_slice(record));
        }
        drop(of_piece);
        assert_eq!((&borrowed, borrowing.offset()), (&records, decoder.offset()));
    }
    let end = decoder.finish().err();
    assert_eq!(borrowing.finish().err(), end);
    (records, end)
}

/// However the stream is split, what is read is the same.
fn same_when_split(decoder: impl Fn() -> Decoder, stream: &[u8]) {
    let whole = read(decoder(), [stream]);
    for at in 0..=stream.len() {
        let (left, right) = stream.split_at(at);
        assert_eq!(read(decoder(), [left, right]), whole, "at {at} of {}", stream.escape_ascii());
    }
    assert_eq!(read(decoder(), stream.chunks(1)), whole, "{}", stream.escape_ascii());
}

#[test]
fn as_mesos_reads_it() {
    let mut score = Score::default();
    for line in support::vectors("recordio-vectors.jsonl") {
        let hex = |text: &serde_json::Value| {
            data_encoding::HEXLOWER.decode(text.as_str().unwrap().as_bytes()).unwrap()
        };
        let chunks: Vec<_> = line["chunks_hex"].as_array().unwrap().iter().map(hex).collect();
        let mut decoder = Decoder::new();
        let (mut agrees, mut negative, mut before) = (true, false, false);
        for (chunk, theirs) in chunks.iter().zip(line["results"].as_array().unwrap()) {
            decoder.push(chunk);
            let (ours, error) = drain(&mut decoder);
            negative |= matches!(
                &error,
                Some(StreamError { kind: StreamErrorKind::Length(text), .. }) if text.starts_with('-')
            );
            agrees &= match theirs.as_array() {
                None => {
                    before |= !ours.is_empty();
                    theirs["error"] == true && error.is_some() && ours.is_empty()
                }
                Some(theirs) => {
                    let theirs: Vec<_> = theirs.iter().map(hex).collect();
                    error.is_none() && ours == theirs
                }
            };
        }
        let stream = chunks.concat();
        let rule = match (negative, before) {
            (true, _) => Some("a negative length"),
            (_, true) => Some("records before an error in one chunk"),
            // Mesos has no limit, and waits for the record.
            _ => exceeds(&String::from_utf8_lossy(&stream), DEFAULT_MAX_RECORD)
                .then_some("a length over the limit is refused at once"),
        };
        score.add(&line, agrees, rule);
        same_when_split(Decoder::new, &stream);
    }
    score.report("Mesos");
}

/// The headers of a stream as far as anyone reads them, and what is left without a line feed.
fn headers(stream: &str) -> (Vec<&str>, &str) {
    let (mut headers, mut rest) = (Vec::new(), stream);
    while let Some((header, after)) = rest.split_once('\n') {
        headers.push(header);
        let text = header.trim().trim_start_matches('+');
        let length = match text.strip_prefix("0x") {
            Some(hex) => usize::from_str_radix(hex, 16).ok(),
            None => text.parse().ok(),
        };
        let Some(after) = length.and_then(|length| after.get(length..)) else {
            return (headers, "");
        };
        rest = after;
    }
    (headers, rest)
}

/// Whether a header of a stream, as far as anyone reads them, is a length over the limit.
fn exceeds(stream: &str, limit: usize) -> bool {
    headers(stream).0.iter().any(|header| match header.strip_prefix("0x") {
        Some(hex) => u128::from_str_radix(hex, 16).is_ok_and(|length| length > limit as u128),
        None => header.parse::<u128>().is_ok_and(|length| length > limit as u128),
    })
}

#[test]
fn as_mesos_go_reads_it() {
    let mut score = Score::default();
    for entry in support::framing_vectors("recordio read") {
        let input = entry["input"].as_str().unwrap();
        // `recordio read (max message 22)`; without such a limit it is that of mesos-go.
        let function = entry["function"].as_str().unwrap();
        let limit = function
            .split_once("max message ")
            .and_then(|(_, limit)| limit.trim_end_matches(')').parse().ok())
            .unwrap_or(4 << 20);
        let decoder = || Decoder::with_max_record(limit);
        let (ours, error) = read(decoder(), [input.as_bytes()]);
        let theirs: Vec<_> = entry["expected"]["frames"]
            .as_array()
            .map(|frames| frames.iter().map(|f| f.as_str().unwrap().as_bytes()).collect())
            .unwrap_or_default();
        let agrees = ours == theirs && error.is_some() == entry["expected"]["error"].is_string();
        let (headers, rest) = headers(input);
        let any = |rule: fn(&str) -> bool| headers.iter().any(|header| rule(header));
        let rule = [
            // Mesos refuses it.
            ("white space around a length", any(|h| h.trim() != h)),
            // Mesos reads them.
            ("a sign or hexadecimal", any(|h| h.starts_with(['+', '-']) || h.contains(['x', 'X']))),
            // Mesos gives them.
            ("an empty record", any(|h| h.parse() == Ok(0))),
            ("a length over the limit is refused at once", exceeds(input, limit)),
            ("leading zeros up to more than 20 digits", any(|h| h.len() > 20)),
            ("the end inside a header", !rest.is_empty()),
        ];
        let rule = rule.iter().find(|(_, applies)| *applies).map(|(name, _)| *name);
        score.add(&entry, agrees, rule);
        same_when_split(decoder, input.as_bytes());
    }
    score.report("mesos-go");
}

#[test]
fn as_mesos_go_writes_it() {
    let mut score = Score::default();
    for entry in support::framing_vectors("recordio write") {
        let mut out = Vec::new();
        encode(entry["input"].as_str().unwrap().as_bytes(), &mut out);
        score.add(&entry, out == entry["expected"].as_str().unwrap().as_bytes(), None);
    }
    score.report("mesos-go, writing");
}

#[test]
fn recorded_streams_are_read_and_written_again() {
    let mut count = 0;
    for path in support::traffic("v1-scheduler", ".recordio") {
        let stream = std::fs::read(&path).unwrap();
        let (records, end) = read(Decoder::new(), [&stream[..]]);
        assert_eq!(end, None, "{}", path.display());
        let mut again = Vec::new();
        records.iter().for_each(|record| encode(record, &mut again));
        assert!(again == stream);

        let json = records[0].starts_with(b"{");
        let encoding =
            if json { RecordEncoding::Json(Dialect::V1) } else { RecordEncoding::Protobuf };
        let mut events = Events::<Event>::new(encoding);
        let mut read = Vec::new();
        for chunk in stream.chunks(7) {
            events.push(chunk);
            while let Some(event) = events.next_event().unwrap() {
                read.push(event.unwrap());
            }
        }
        events.finish().unwrap();
        assert_eq!(read.len(), records.len());
        assert!(matches!(read[0], Event::Subscribed(_)));
        let mut again = Vec::new();
        read.iter().for_each(|event| encode_message(event, RecordEncoding::Protobuf, &mut again));
        assert!(json || again == stream);
        if stream.len() < 5000 {
            same_when_split(Decoder::new, &stream);
        }
        count += read.len();
    }
    println!("{count} events");
    assert!(count > 0);
}

#[test]
fn errors_say_where_and_stay() {
    let mut decoder = Decoder::new();
    decoder.push(b"1\na\nrest");
    assert_eq!(decoder.next_record().unwrap().unwrap(), "a");
    let error = decoder.next_record().unwrap_err();
    assert_eq!(error, StreamError { offset: 3, kind: StreamErrorKind::Length(String::new()) });
    decoder.push(b"1\na");
    assert_eq!(decoder.next_record(), Err(error.clone()));
    assert_eq!(decoder.finish(), Err(error));

    let kind = |max, stream: &[u8]| {
        same_when_split(|| Decoder::with_max_record(max), stream);
        read(Decoder::with_max_record(max), [stream]).1.map(|error| error.kind)
    };
    assert_eq!(kind(2, b"3\n"), Some(StreamErrorKind::TooLong { length: 3, max: 2 }));
    assert_eq!(kind(2, b"2\nab"), None);
    assert_eq!(kind(9, b"-1\n"), Some(StreamErrorKind::Length("-1".into())));
    assert_eq!(kind(9, b"+-1\n"), Some(StreamErrorKind::Length("+-1".into())));
    assert_eq!(kind(9, b"\xff\n"), Some(StreamErrorKind::Length("<1 bytes>".into())));
    assert_eq!(kind(9, b"-0\n+0\n-0x0\n"), None);
    assert_eq!(kind(9, b"+0x1\na"), Some(StreamErrorKind::Length("+0x1".into())));
    let zeros = |count: usize| [&vec![b'0'; count][..], b"\n"].concat();
    assert_eq!(kind(9, &zeros(MAX_HEADER)), None);
    assert_eq!(kind(9, &zeros(MAX_HEADER + 1)), Some(StreamErrorKind::Header));
    assert_eq!(kind(9, &[b'0'; MAX_HEADER + 1]), Some(StreamErrorKind::Header));
    assert_eq!(kind(9, &[b'0'; MAX_HEADER]), Some(StreamErrorKind::Truncated));
    let over = Some(StreamErrorKind::Length("18446744073709551616".into()));
    assert_eq!(kind(usize::MAX, b"18446744073709551616\n"), over);
}

#[test]
fn a_claimed_length_takes_no_memory() {
    let mut decoder = Decoder::with_max_record(usize::MAX);
    decoder.push(b"0xFFFFFFFFFFFFFFFF\nabc");
    assert_eq!(decoder.next_record(), Ok(None));
    assert_eq!(decoder.finish().unwrap_err().kind, StreamErrorKind::Truncated);
}

#[test]
fn a_record_within_a_chunk_shares_it() {
    let chunk = Bytes::from_static(b"3\nabc3\nde");
    let mut decoder = Decoder::new();
    decoder.push(&chunk);
    assert_eq!(decoder.next_record().unwrap().unwrap().as_ptr(), chunk[2..].as_ptr());
    assert_eq!(decoder.next_record(), Ok(None));
    decoder.push(b"f");
    assert_eq!(decoder.next_record().unwrap().unwrap(), "def");
    assert_eq!(decoder.offset(), 10);
}

#[test]
fn a_record_that_is_not_kept_is_borrowed() {
    let chunk = b"3\nabc0\n3\nde";
    let mut decoder = Decoder::new();
    let mut records = decoder.read(chunk);
    assert_eq!(records.next_record().unwrap().unwrap().as_ptr(), chunk[2..].as_ptr());
    assert_eq!(records.next_record(), Ok(Some(&b""[..])));
    // What was not asked for is still read.
    drop(records);
    assert_eq!(decoder.next_record(), Ok(None));
    let mut records = decoder.read(b"f2\nx");
    assert_eq!(records.next_record(), Ok(Some(&b"def"[..])));
    assert_eq!(records.next_record(), Ok(None));
    drop(records);
    let shown = format!("{:?}", decoder.read(b"hidden"));
    assert!(!shown.contains("hidden"), "{shown}");
}

#[test]
fn a_record_that_is_no_message_ends_nothing() {
    let mut stream = Vec::new();
    encode_message(&Event::Heartbeat, RecordEncoding::Protobuf, &mut stream);
    encode(b"\xff", &mut stream);
    encode_message(&Event::Heartbeat, RecordEncoding::Protobuf, &mut stream);
    let mut events = Events::<Event>::new(RecordEncoding::Protobuf);
    events.push(&stream);
    assert_eq!(events.next_event(), Ok(Some(Ok(Event::Heartbeat))));
    let error = events.next_event().unwrap().unwrap().unwrap_err();
    assert_eq!((error.offset, &error.record[..]), (4, &b"\xff"[..]));
    assert_eq!(error.source, Event::decode(b"\xff").unwrap_err());
    assert_eq!(events.next_event(), Ok(Some(Ok(Event::Heartbeat))));
    assert_eq!(events.next_event(), Ok(None));
    events.push(b"x\n");
    assert!(events.next_event().is_err() && events.next_event().is_err());
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..10),
        size in 1usize..50,
    ) {
        let mut stream = Vec::new();
        records.iter().for_each(|record| encode(record, &mut stream));
        let (read, end) = read(Decoder::new(), stream.chunks(size));
        prop_assert_eq!(read, records);
        prop_assert_eq!(end, None);
    }

    #[test]
    fn splits_change_nothing(stream in "(\\+?0?(0x)?[0-5]\n[a-c\n]{0,5}){0,6}", size in 1usize..9) {
        let decoder = || Decoder::with_max_record(40);
        let whole = read(decoder(), [stream.as_bytes()]);
        prop_assert_eq!(read(decoder(), stream.as_bytes().chunks(size)), whole);
    }
}

#[test]
fn debug_shows_no_bytes() {
    let mut decoder = Decoder::new();
    decoder.push(&b"20\nhidden-secret"[..]);
    assert!(decoder.next_record().unwrap().is_none());
    decoder.push(&b"hidden"[..]);
    let shown = format!("{decoder:?}");
    assert!(!shown.contains("hidden") && !shown.contains("104, 105"), "{shown}");
    let mut events = Events::<Event>::new(RecordEncoding::Protobuf);
    events.push(&b"13\nhidden-secret"[..]);
    let error = events.next_event().unwrap().unwrap().unwrap_err();
    let shown = format!("{error:?} {error} {events:?}");
    assert!(!shown.contains("hidden") && !shown.contains("104, 105"), "{shown}");
}
