//! The laws of framings, addresses, headers and recordings, on a fuzzer's data.

use super::{Outcome, Violation};

fn hold(law: &'static str, holds: bool, detail: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(Violation { law, message: "any bytes", detail: detail() }) }
}

/// The rest of the data, whole and in pieces whose lengths the first bytes say, in turn.
#[cfg(any(feature = "recordio", feature = "libprocess"))]
fn pieces(data: &[u8]) -> Option<(&[u8], Vec<&[u8]>)> {
    let (lengths, whole) = data.split_first_chunk::<4>()?;
    let mut pieces = Vec::new();
    let (mut rest, mut lengths) = (whole, lengths.iter().cycle());
    while !rest.is_empty() {
        let length = lengths.next().map_or(1, |&length| usize::from(length).max(1));
        let (piece, others) = rest.split_at(length.min(rest.len()));
        pieces.push(piece);
        rest = others;
    }
    Some((whole, pieces))
}

/// **Framing**, on a stream of records and how it is split, which the first four bytes say: the
/// split changes nothing, and the records are read again as they are written.
///
/// # Errors
/// The law is broken.
#[cfg(feature = "recordio")]
pub fn records(data: &[u8]) -> Outcome {
    use crate::recordio::{Decoder, Events, RecordEncoding, encode};
    const LAW: &str = "records";

    let read = |chunks: &[&[u8]]| {
        let mut decoder = Decoder::with_max_record(1 << 16);
        let mut records = Vec::new();
        for &chunk in chunks {
            decoder.push(chunk);
            while let Ok(Some(record)) = decoder.next_record() {
                records.push(record);
            }
        }
        (records, decoder.finish())
    };
    let Some((whole, pieces)) = pieces(data) else { return Ok(()) };
    let (records, end) = read(&[whole]);
    let split = read(&pieces);
    hold(LAW, split == (records.clone(), end.clone()), || {
        format!("{} is {records:?} {end:?}, but in pieces {split:?}", super::hex(whole))
    })?;
    let mut decoder = Decoder::with_max_record(1 << 16);
    let mut borrowed = Vec::new();
    for piece in &pieces {
        let mut records = decoder.read(piece);
        while let Ok(Some(record)) = records.next_record() {
            borrowed.push(bytes::Bytes::copy_from_slice(record));
        }
    }
    let borrowed = (borrowed, decoder.finish());
    hold(LAW, borrowed == (records.clone(), end.clone()), || {
        format!("{} is {records:?} {end:?}, but borrowed {borrowed:?}", super::hex(whole))
    })?;

    let mut written = Vec::new();
    records.iter().for_each(|record| encode(record, &mut written));
    let again = read(&[&written]);
    hold(LAW, again == (records, Ok(())), || format!("{} is {again:?}", super::hex(&written)))?;

    // A record that is not a message ends nothing.
    let mut events = Events::<crate::scheduler::Event>::new(RecordEncoding::Protobuf);
    events.push(&written);
    let mut count = 0;
    while let Ok(Some(_)) = events.next_event() {
        count += 1;
    }
    hold(LAW, count == again.0.len(), || format!("{} has {count} events", super::hex(&written)))
}

/// **Framing**, on the bytes of a connection and how they are split, which the first four bytes
/// say: the split changes nothing, and a message is read again as it is written.
///
/// # Errors
/// The law is broken.
#[cfg(feature = "libprocess")]
pub fn requests(data: &[u8]) -> Outcome {
    use crate::libprocess::{ProcessMessage, RequestReader};
    const LAW: &str = "requests";

    let read = |chunks: &[&[u8]]| {
        let mut reader = RequestReader::with_max_body(1 << 16);
        let mut requests = Vec::new();
        for &chunk in chunks {
            reader.push(chunk);
            while let Ok(Some(request)) = reader.next_request() {
                requests.push(request);
            }
        }
        (requests, reader.finish())
    };
    let Some((whole, pieces)) = pieces(data) else { return Ok(()) };
    let (requests, end) = read(&[whole]);
    let (split, split_end) = read(&pieces);
    let same = format!("{requests:?} {end:?}") == format!("{split:?} {split_end:?}");
    hold(LAW, same, || {
        format!(
            "{} is {requests:?} {end:?}, but in pieces {split:?} {split_end:?}",
            super::hex(whole)
        )
    })?;

    for message in requests.iter().filter_map(|request| ProcessMessage::from_request(request).ok())
    {
        let mut written = Vec::new();
        message.write(&mut written);
        let (again, end) = read(&[&written]);
        let again: Vec<_> = again.iter().map(ProcessMessage::from_request).collect();
        hold(LAW, (&again, &end) == (&vec![Ok(message)], &Ok(())), || {
            format!("{} is {again:?} {end:?}", super::hex(&written))
        })?;
    }
    Ok(())
}

/// **Address**: a text is refused, or is the address of a process, which is that of its parts.
///
/// # Errors
/// The law is broken.
#[cfg(feature = "libprocess")]
pub fn upid(data: &[u8]) -> Outcome {
    use crate::libprocess::Upid;
    const LAW: &str = "upid";

    let text = String::from_utf8_lossy(data);
    let Ok(upid) = text.parse::<Upid>() else { return Ok(()) };
    hold(LAW, upid.to_string() == text, || format!("{text:?} is printed as {upid}"))?;
    let again = Upid::new(upid.id(), upid.host(), upid.port());
    let same = again.as_ref().is_ok_and(|again| {
        (again.id(), again.host(), again.port()) == (upid.id(), upid.host(), upid.port())
    });
    hold(LAW, same, || format!("{text:?} is of the parts of {again:?}"))
}

/// **Negotiation**, on the text of a header: what is accepted may be chosen, and a redirect
/// changes host and port alone.
///
/// # Errors
/// The law is broken.
#[cfg(feature = "http")]
pub fn headers(data: &[u8]) -> Outcome {
    use crate::http::{MediaType, accepts, negotiate, redirect};
    const LAW: &str = "headers";

    let text = String::from_utf8_lossy(data);
    let chosen = negotiate(Some(&text), &MediaType::PREFERENCE);
    let accepted = MediaType::PREFERENCE.into_iter().find(|media| accepts(Some(&text), *media));
    hold(LAW, chosen == accepted, || format!("of {text:?} {chosen:?} is chosen"))?;
    let media = text.parse::<MediaType>();
    let same = media.as_ref().map_or(true, |media| media.as_str() == text);
    hold(LAW, same, || format!("{text:?} is {media:?}"))?;

    let endpoint = ::http::Uri::from_static("https://localhost:5050/api/v1/scheduler?a");
    let Ok(target) = redirect(&endpoint, &text) else { return Ok(()) };
    let same = target.scheme() == endpoint.scheme()
        && target.path_and_query() == endpoint.path_and_query()
        && target.host().is_some_and(|host| !host.is_empty())
        && redirect(&endpoint, &target.to_string()).as_ref() == Ok(&target);
    hold(LAW, same, || format!("{text:?} redirects to {target}"))
}

/// **Recordings**: whatever a file of packets holds, reading it ends; its connections have no
/// more bytes than the file, and their messages stand in order, with bodies of what is there.
/// The first byte says whether the others are such a file or one direction of a connection.
///
/// # Errors
/// The law is broken.
#[cfg(feature = "recording")]
pub fn recordings(data: &[u8]) -> Outcome {
    use crate::recording::{Recording, pcap};

    let Some((choice, data)) = data.split_first() else { return Ok(()) };
    if choice % 2 == 1 {
        return direction(&bytes::Bytes::copy_from_slice(data));
    }
    let Ok(recording) = pcap::read(data) else { return Ok(()) };
    let whole = Recording::Packets(bytes::Bytes::copy_from_slice(data));
    check_records(&whole, data.len())?;
    let flows = recording.connections.iter().flat_map(|c| [&c.requests, &c.responses]);
    let pieces: Vec<_> = flows.flat_map(|flow| &flow.pieces).collect();
    let total: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    hold("recordings", total <= data.len(), || format!("{} bytes out of {}", total, data.len()))?;
    pieces.into_iter().try_for_each(|piece| direction(&piece.bytes))
}

#[cfg(feature = "recording")]
fn direction(bytes: &bytes::Bytes) -> Outcome {
    use crate::recording::conversation::{self, Call};
    use crate::recording::{Recording, http};
    const LAW: &str = "recordings";

    let (requests, _) = http::requests(bytes);
    let (responses, _) = http::responses(bytes, &[]);
    for messages in [&requests, &responses] {
        let mut end = 0;
        for message in messages {
            hold(LAW, message.at >= end, || format!("{message:?} begins before {end}"))?;
            let body = &message.body;
            let last = body.bytes.len().checked_sub(1);
            let there = last.is_none_or(|last| {
                bytes.get(body.place(last)) == body.bytes.get(last) && body.place(last) > message.at
            });
            hold(LAW, there, || format!("the body of {message:?} is not where it says"))?;
            end = last.map_or(message.at, |last| body.place(last));
        }
    }
    let call = requests.first().and_then(|request| Call::of(request, None));
    responses.iter().for_each(|response| {
        let _ = conversation::response(call.as_ref(), response);
    });
    let (requests, responses) = (bytes.clone(), bytes.clone());
    let connection = Recording::Connection { requests, responses, closed: bytes.len() % 2 == 0 };
    check_records(&connection, bytes.len() * 2)?;
    check_records(&Recording::Responses { call, bytes: bytes.clone() }, bytes.len())
}

/// The messages in a recording have no more bytes than it has, unless they were compressed.
#[cfg(feature = "recording")]
fn check_records(recording: &crate::recording::Recording, length: usize) -> Outcome {
    use crate::recording::{RecordContent, records};

    let mut total = 0;
    for record in records(recording, None) {
        if let RecordContent::Message(found) = &record.content {
            total += found.bytes.len();
        }
    }
    let most = length.saturating_mul(32).max(32 << 20) + length;
    hold("recordings", total <= most, || format!("messages of {total} bytes out of {length}"))
}
