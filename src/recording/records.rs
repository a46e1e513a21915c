//! A recording → the list of what is in it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::conversation::{
    self, BodyEncoding, BodyError, Call, Content, Found, Role, Without, max_records,
};
use super::http::{self, BodyEnd, CodingError, HttpError, HttpMessage, Start};
use super::pcap::{self, Connection, Flow, FlowEnd, PcapError, Piece};
use crate::registry::Entry;

/// What was recorded. Its `Debug` shows none of the bytes.
#[derive(Clone)]
#[non_exhaustive]
pub enum Recording {
    /// A file of packets, of libpcap or pcapng.
    Packets(Bytes),
    /// One connection from its begin on.
    Connection {
        /// What the client said; may be empty if it was not recorded.
        requests: Bytes,
        /// What the server said; may be empty if it was not recorded.
        responses: Bytes,
        /// Whether both have said all that they had to say. If not, the recording may end
        /// anywhere.
        closed: bool,
    },
    /// Responses to one call, each from its first line on.
    Responses {
        /// The call, if it is known.
        call: Option<Call>,
        /// The responses.
        bytes: Bytes,
    },
    /// Records that HTTP no longer frames.
    Stream {
        /// The type of the messages.
        entry: Entry,
        /// How they are encoded.
        encoding: BodyEncoding,
        /// The records.
        bytes: Bytes,
    },
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, length) = match self {
            Recording::Packets(bytes) => ("Packets", bytes.len()),
            Recording::Connection { requests, responses, .. } => {
                ("Connection", requests.len() + responses.len())
            }
            Recording::Responses { bytes, .. } => ("Responses", bytes.len()),
            Recording::Stream { bytes, .. } => ("Stream", bytes.len()),
        };
        write!(f, "{name}(<{length} bytes>)")
    }
}

/// Which way a message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

/// A message that was recorded, or why there is none.
#[derive(Clone, Debug)]
pub struct Record {
    /// When it was recorded, since 1970. Only packets have times.
    pub time: Option<Duration>,
    /// Which record of the body it is, from 0 on, if the body is a stream.
    pub index: Option<usize>,
    /// The HTTP message in which it stands, as far as there is one.
    pub carrier: Arc<Carrier>,
    /// The message, or why there is none.
    pub content: RecordContent,
}

/// The HTTP message in which a record stands, without its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carrier {
    /// Who sent it. Only packets have addresses.
    pub from: Option<SocketAddr>,
    /// To whom it was sent.
    pub to: Option<SocketAddr>,
    /// Which way it went; `None` if the record is about the recording as a whole.
    pub direction: Option<Direction>,
    /// Its first line; `None` if there is no HTTP message.
    pub start: Option<Start>,
    /// The first line of the request, if it is a response and that is known.
    pub request: Option<Start>,
    /// The process that sent it, as its `Libprocess-From` header names it.
    pub sender: Option<String>,
    /// Where the client shall ask instead, if it is a redirect: its `Location` header.
    pub location: Option<String>,
}

/// What a record is.
#[derive(Clone, Debug)]
pub enum RecordContent {
    /// A message of Mesos.
    Message(Found),
    /// No message, for a reason that is not a fault.
    Without(Without),
    /// Something that cannot be read.
    Failed(RecordingError),
}

/// Why a recording, or a part of it, cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// The file of packets cannot be read, or not to its end.
    #[error(transparent)]
    Packets(#[from] PcapError),
    /// The bytes of a connection cannot be read on as HTTP.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// A body cannot be read to its end.
    #[error(transparent)]
    Body(#[from] BodyError),
}

/// All that was recorded, in order: each message, and for what is not a message the reason why.
///
/// A recording that is cut or damaged gives all that stands before the fault, and then a record
/// that says what is wrong. A connection that was still open when the recording ended, or of
/// which bytes are missing, is named and is not a fault.
///
/// `role` says who is asked at `/api/v1`; without it the path and the port of a request say so.
///
/// Bodies that were compressed with gzip are read as far as they take, all of them together,
/// 32 MiB or 32 times the length of the recording, whichever is more. As much again is the
/// memory that records may take.
///
/// ```
/// use bytes::Bytes;
/// use mesos_types::recording::{RecordContent, Recording, records};
///
/// let requests = Bytes::from_static(
///     b"POST /api/v1/scheduler HTTP/1.1\r\nContent-Type: application/json\r\n\
///       Content-Length: 17\r\n\r\n{\"type\":\"REVIVE\"}",
/// );
/// let recording = Recording::Connection { requests, responses: Bytes::new(), closed: true };
/// let records = records(&recording, None);
/// let RecordContent::Message(found) = &records[0].content else { panic!() };
/// assert_eq!(found.entry.name(), "mesos.v1.scheduler.Call");
/// assert_eq!(found.kind(), Some("REVIVE"));
/// assert_eq!(records[0].carrier.start.as_ref().unwrap().to_string(), "POST /api/v1/scheduler");
/// ```
pub fn records(recording: &Recording, role: Option<Role>) -> Vec<Record> {
    let mut reader = Reader::new(role, recording);
    match recording {
        Recording::Packets(file) => reader.packets(file),
        Recording::Connection { requests, responses, closed } => {
            let flow = |bytes: &Bytes| Flow {
                pieces: match bytes.is_empty() {
                    true => vec![],
                    false => vec![Piece::new(bytes.clone(), Duration::ZERO)],
                },
                end: if *closed { FlowEnd::Closed } else { FlowEnd::Open },
            };
            reader.connection(&flow(requests), &flow(responses), None, true);
        }
        Recording::Responses { call, bytes } => reader.responses(call.as_ref(), bytes),
        Recording::Stream { entry, encoding, bytes } => {
            let content = conversation::records(*entry, *encoding, bytes, BodyEnd::Whole);
            let carrier = Carrier { direction: Some(Direction::Response), ..Carrier::default() };
            reader.content(content, FlowEnd::Closed, carrier, |_| None);
        }
    }
    reader.records
}

/// Where a connection is from, and where to.
#[derive(Clone, Copy)]
struct Ends {
    client: SocketAddr,
    server: SocketAddr,
}

struct Reader {
    role: Option<Role>,
    records: Vec<Record>,
    /// How many bytes bodies may still take when they are decompressed.
    room: usize,
    /// How many records there may be in all.
    max: usize,
}

/// A request whose response is still to come.
struct Asked {
    start: Start,
    call: Option<Call>,
    time: Duration,
}

impl Reader {
    fn new(role: Option<Role>, recording: &Recording) -> Self {
        let (length, max) = match recording {
            Recording::Packets(bytes)
            | Recording::Responses { bytes, .. }
            | Recording::Stream { bytes, .. } => (bytes.len(), max_records(bytes)),
            Recording::Connection { requests, responses, .. } => (
                requests.len() + responses.len(),
                max_records(requests).max(max_records(responses)),
            ),
        };
        let room = length.saturating_mul(32).max(32 << 20);
        Reader { role, records: Vec::new(), room, max }
    }

    fn packets(&mut self, file: &[u8]) {
        match pcap::read(file) {
            Ok(packets) => {
                for connection in &packets.connections {
                    let Connection { client, server, opened, requests, responses } = connection;
                    let ends = Ends { client: *client, server: *server };
                    self.connection(requests, responses, Some(ends), *opened);
                }
                self.records.sort_by_key(|record| record.time);
                if let Some(error) = packets.error {
                    self.put_error(Carrier::default(), None, error.into());
                }
            }
            Err(error) => self.put_error(Carrier::default(), None, error.into()),
        }
    }

    /// The requests of a connection and their responses, each with what it holds. `opened` says
    /// whether the recording has the begin of the connection.
    fn connection(&mut self, requests: &Flow, responses: &Flow, ends: Option<Ends>, opened: bool) {
        let mut asked = Vec::new();
        for (n, piece) in requests.pieces.iter().enumerate() {
            let end = end_of(requests, n);
            let error = http::each_request(&piece.bytes, &mut |request| {
                let call = self.request(&request, piece, end, ends);
                // What follows a gap cannot be told to be the next request.
                if n == 0 {
                    let time = piece.time(request.at);
                    asked.push(Asked { start: request.start, call, time });
                }
            });
            let carrier = carrier(Direction::Request, ends);
            self.rest(error, (n, end), piece, ends.is_some(), carrier);
        }
        for (n, piece) in responses.pieces.iter().enumerate() {
            let mut asked: &[Asked] = if n == 0 { &asked } else { &[] };
            let methods: Vec<&str> = asked.iter().map(|asked| method(&asked.start)).collect();
            let end = end_of(responses, n);
            let error = http::each_response(&piece.bytes, &methods, &mut |response| {
                // The first responses of a connection that was recorded from its middle may be
                // to requests that were not recorded.
                let late =
                    !opened && asked.first().is_some_and(|a| piece.time(response.at) < a.time);
                let request = if late { None } else { take_first(&mut asked) };
                let mut carrier = carrier(Direction::Response, ends);
                carrier.request = request.map(|asked| asked.start.clone());
                let content = match request {
                    Some(Asked { call: None, .. }) => Content::Without(Without::OtherRequest),
                    request => {
                        let call = request.and_then(|asked| asked.call.as_ref());
                        self.response(call, &response)
                    }
                };
                let time = |at| ends.is_some().then(|| piece.time(at));
                self.message(&response, content, end, carrier, time);
            });
            let carrier = carrier(Direction::Response, ends);
            self.rest(error, (n, end), piece, ends.is_some(), carrier);
        }
    }

    /// Responses to one call.
    fn responses(&mut self, call: Option<&Call>, bytes: &Bytes) {
        let error = http::each_response(bytes, &[], &mut |response| {
            let content = self.response(call, &response);
            let carrier = carrier(Direction::Response, None);
            self.message(&response, content, FlowEnd::Closed, carrier, |_| None);
        });
        let piece = Piece::new(bytes.clone(), Duration::ZERO);
        let carrier = carrier(Direction::Response, None);
        self.rest(error, (0, FlowEnd::Closed), &piece, false, carrier);
    }

    fn request(
        &mut self,
        request: &HttpMessage,
        piece: &Piece,
        end: FlowEnd,
        ends: Option<Ends>,
    ) -> Option<Call> {
        let decoded = self.decoded(request);
        let request = decoded.as_ref().unwrap_or(request);
        let content = conversation::request_within(request, self.role, self.room_for_records());
        let call = Call::of(request, self.role);
        let time = |at| ends.is_some().then(|| piece.time(at));
        self.message(request, content, end, carrier(Direction::Request, ends), time);
        call
    }

    fn response(&mut self, call: Option<&Call>, response: &HttpMessage) -> Content {
        let decoded = self.decoded(response);
        let response = decoded.as_ref().unwrap_or(response);
        conversation::response_within(call, response, self.room_for_records())
    }

    /// A message whose body was compressed, without the compression.
    fn decoded(&mut self, message: &HttpMessage) -> Option<HttpMessage> {
        if message.is_plain() {
            return None;
        }
        match message.decoded(self.room) {
            Ok(decoded) => {
                self.room = self.room.saturating_sub(decoded.body.bytes.len());
                Some(decoded)
            }
            Err(CodingError::TooLong { .. } | CodingError::Unknown) => None,
        }
    }

    fn room_for_records(&self) -> usize {
        self.max.saturating_sub(self.records.len())
    }

    /// Puts what an HTTP message holds.
    fn message(
        &mut self,
        message: &HttpMessage,
        content: Content,
        end: FlowEnd,
        carrier: Carrier,
        time: impl Fn(usize) -> Option<Duration>,
    ) {
        let redirect = message.status().is_some_and(|status| (300..400).contains(&status));
        let header = |name| message.header(name).map(str::to_owned);
        let carrier = Carrier {
            start: Some(message.start.clone()),
            sender: header("Libprocess-From"),
            location: header("Location").filter(|_| redirect),
            ..carrier
        };
        // A body that lasts as long as its connection is whole only when that is closed.
        let unfinished = match message.body.end {
            BodyEnd::Whole | BodyEnd::Malformed => false,
            BodyEnd::Close | BodyEnd::Cut => end != FlowEnd::Closed,
        };
        let content = match content {
            Content::Messages { found, error: None } if unfinished => {
                Content::Messages { found, error: Some(BodyError::Cut) }
            }
            content => content,
        };
        // A message begins with its head, a record with itself.
        let place = |at| time(if at > 0 { message.body.place(at) } else { message.at });
        self.content(content, end, carrier, place);
    }

    fn content(
        &mut self,
        content: Content,
        end: FlowEnd,
        carrier: Carrier,
        time: impl Fn(usize) -> Option<Duration>,
    ) {
        let carrier = Arc::new(carrier);
        let (found, error) = match content {
            Content::Messages { found, error } => (found, error),
            Content::Without(why) => {
                self.put(&carrier, time(0), None, RecordContent::Without(why));
                return;
            }
        };
        let stream = found.len() != 1 || error.is_some();
        if found.is_empty() && error.is_none() {
            self.put(&carrier, time(0), None, RecordContent::Without(Without::NoRecord));
        }
        let last = found.last().map_or(0, |found| found.at);
        for (i, found) in found.into_iter().enumerate() {
            let index = stream.then_some(i);
            self.put(&carrier, time(found.at), index, RecordContent::Message(found));
        }
        if let Some(error) = error {
            let content = match (&error, end) {
                (BodyError::Cut, FlowEnd::Open) => RecordContent::Without(Without::Open),
                (BodyError::Cut, FlowEnd::Missing) => RecordContent::Without(Without::Gap),
                _ => RecordContent::Failed(error.into()),
            };
            self.put(&carrier, time(last), None, content);
        }
    }

    /// Puts why a piece of a connection does not end with a message, if so.
    fn rest(
        &mut self,
        error: Option<HttpError>,
        (n, end): (usize, FlowEnd),
        piece: &Piece,
        timed: bool,
        carrier: Carrier,
    ) {
        let Some(error) = error else { return };
        let time = timed.then(|| piece.time(error.at()));
        let content = match (error, end) {
            // The body that it is in has said so.
            (HttpError::Chunk { .. }, _) => return,
            (HttpError::NotHttp { at: 0 }, _) if n > 0 => Without::Gap,
            (HttpError::NotHttp { at: 0 }, FlowEnd::Open | FlowEnd::Missing) => {
                Without::OtherProtocol
            }
            (HttpError::NotHttp { at: 0 }, FlowEnd::Closed) if timed => Without::OtherProtocol,
            (HttpError::Cut { .. }, FlowEnd::Open) => Without::Open,
            (HttpError::Cut { .. }, FlowEnd::Missing) => Without::Gap,
            _ => return self.put_error(carrier, time, error.into()),
        };
        self.put(&Arc::new(carrier), time, None, RecordContent::Without(content));
    }

    fn put_error(&mut self, carrier: Carrier, time: Option<Duration>, error: RecordingError) {
        self.put(&Arc::new(carrier), time, None, RecordContent::Failed(error));
    }

    fn put(
        &mut self,
        carrier: &Arc<Carrier>,
        time: Option<Duration>,
        index: Option<usize>,
        content: RecordContent,
    ) {
        self.records.push(Record { time, index, carrier: Arc::clone(carrier), content });
    }
}

fn carrier(direction: Direction, ends: Option<Ends>) -> Carrier {
    let (from, to) = match (ends, direction) {
        (None, _) => (None, None),
        (Some(ends), Direction::Request) => (Some(ends.client), Some(ends.server)),
        (Some(ends), Direction::Response) => (Some(ends.server), Some(ends.client)),
    };
    Carrier { from, to, direction: Some(direction), ..Carrier::default() }
}

/// How a piece of what one side said ends.
fn end_of(flow: &Flow, n: usize) -> FlowEnd {
    if n + 1 < flow.pieces.len() { FlowEnd::Missing } else { flow.end }
}

fn method(start: &Start) -> &str {
    match start {
        Start::Request { method, .. } => method,
        Start::Response { .. } => "",
    }
}

fn take_first<'a, T>(list: &mut &'a [T]) -> Option<&'a T> {
    let (first, rest) = list.split_first()?;
    *list = rest;
    Some(first)
}
