//! HTTP messages → the messages of Mesos in them.
//!
//! What a body is depends on the path of the request, on its media type, and for a response on
//! the call that it is the response to.

use std::fmt;

use bytes::Bytes;

use super::http::{BodyEnd, HttpMessage};
use crate::http::{Api, MediaType, ResponseClass, class_of};
use crate::json;
use crate::libprocess;
use crate::recordio;
use crate::registry::{self, Entry};
use crate::wire::{EnumTable, Kind, primitive as p};

/// Who is asked at `/api/v1`, where masters and agents have an API each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A master.
    Master,
    /// An agent.
    Agent,
}

/// How a message is encoded in the body of an HTTP message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyEncoding {
    /// `application/x-protobuf`
    Protobuf,
    /// `application/json`
    Json,
}

/// A message of Mesos. Its `Debug` shows none of its bytes, which may hold a secret.
#[derive(Clone)]
pub struct Found {
    /// Its type.
    pub entry: Entry,
    /// How it is encoded.
    pub encoding: BodyEncoding,
    /// The message, encoded.
    pub bytes: Bytes,
    /// Where it begins in the body.
    pub at: usize,
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Found")
            .field("type", &self.entry.name())
            .field("encoding", &self.encoding)
            .field("bytes", &format_args!("<{} bytes>", self.bytes.len()))
            .field("at", &self.at)
            .finish()
    }
}

/// What a body holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Messages: one, or each record of a stream.
    Messages {
        /// Those that are whole, in order.
        found: Vec<Found>,
        /// Why the body cannot be read to its end, if so.
        error: Option<BodyError>,
    },
    /// No message, and why.
    Without(Without),
}

/// Why there is no message of Mesos.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Without {
    /// There is no body.
    NoBody,
    /// No message goes to this path by this method.
    OtherPath,
    /// The response says that the call failed.
    ErrorPage,
    /// The body is of another media type.
    OtherMedia,
    /// The body is compressed, and not with gzip, or is too long when decompressed.
    Compressed,
    /// It is not known what the request was.
    NoRequest,
    /// The request is not a call of Mesos.
    OtherRequest,
    /// The response to the call holds no message.
    NoResponse,
    /// The stream has no record.
    NoRecord,
    /// The connection is not one of HTTP.
    OtherProtocol,
    /// Bytes are missing from the recording.
    Gap,
    /// The connection was still open when the recording ended.
    Open,
}

impl fmt::Display for Without {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Without::NoBody => "no body",
            Without::OtherPath => "no path of messages",
            Without::ErrorPage => "an error page",
            Without::OtherMedia => "another media type",
            Without::Compressed => "a compression that is not read",
            Without::NoRequest => "a response whose request is not there",
            Without::OtherRequest => "a response to a request that is not a call",
            Without::NoResponse => "a response to a call whose response holds no message",
            Without::NoRecord => "a stream without a record",
            Without::OtherProtocol => "a connection that is not HTTP",
            Without::Gap => "bytes are missing from the recording",
            Without::Open => "the connection was still open when the recording ended",
        })
    }
}

/// Why a body cannot be read to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BodyError {
    /// The recording ends inside the body.
    #[error("the recording ends inside a body")]
    Cut,
    /// What frames its chunks, or its compression, is malformed.
    #[error("the chunks of a body, or its compression, are malformed")]
    Malformed,
    /// The records are not framed as they ought to be.
    #[error(transparent)]
    Records(#[from] recordio::StreamError),
    /// It has more records than are taken.
    #[error("more records than the limit of {max}")]
    TooMany {
        /// How many are taken.
        max: usize,
    },
}

/// What a request asks, and what its response holds.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    to: To,
    entry: Entry,
    /// The number of its type.
    tag: Option<i32>,
}

/// What the response to a call holds.
#[derive(Clone, Copy, Debug)]
pub struct CallResponse {
    /// The type of the message, or of each record.
    pub entry: Entry,
    /// Whether it is a stream of records.
    pub stream: bool,
}

/// Where a request goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum To {
    /// A process of libprocess.
    Process,
    /// One of the HTTP APIs.
    Api(Api),
}

/// By the path of a request, and by its port for want of better.
fn target(request: &HttpMessage, role: Option<Role>) -> Option<(To, Entry)> {
    if request.method() != Some("POST") {
        return None;
    }
    let path = request.target()?.split('?').next()?;
    let Some((process, api)) = path.split_once("/api/v1") else {
        let (_, name) = libprocess::route(path)?;
        return Some((To::Process, libprocess::message_type(name)?));
    };
    let role = role.unwrap_or_else(|| {
        let port = request.header("Host").and_then(|host| host.rsplit(':').next());
        let agent = process.starts_with("/slave(")
            || !process.starts_with("/master") && port == Some("5051");
        if agent { Role::Agent } else { Role::Master }
    });
    let api = match (api, role) {
        ("/scheduler", _) => Api::Scheduler,
        ("/executor", _) => Api::Executor,
        ("/resource_provider", _) => Api::ResourceProvider,
        ("" | "/", Role::Master) => Api::Master,
        ("" | "/", Role::Agent) => Api::Agent,
        _ => return None,
    };
    Some((To::Api(api), registry::find(api.call_name())?))
}

impl Call {
    /// The call in a request, if it is one. A compressed body is to be
    /// [decoded](HttpMessage::decoded) before.
    pub fn of(request: &HttpMessage, role: Option<Role>) -> Option<Self> {
        let (to, entry) = target(request, role)?;
        let tag = match messages(entry, request, 1) {
            Content::Messages { found, .. } => found.first().and_then(Found::tag),
            Content::Without(_) => None,
        };
        Some(Call { to, entry, tag })
    }

    /// The type of the request's messages.
    pub fn entry(&self) -> Entry {
        self.entry
    }

    /// The name of its tag: `SUBSCRIBE`.
    pub fn kind(&self) -> Option<&'static str> {
        tags(self.entry)?.name_of(self.tag?, self.entry.dialect())
    }

    /// Whether it opens a stream of events.
    pub fn is_subscription(&self) -> bool {
        // The streams of agents are those of containers.
        self.to != To::Api(Api::Agent) && self.class() == Some(ResponseClass::Stream)
    }

    fn class(&self) -> Option<ResponseClass> {
        let To::Api(api) = self.to else { return None };
        class_of(api, self.tag?)
    }

    /// What its response holds, if it holds messages.
    pub fn response(&self) -> Option<CallResponse> {
        let To::Api(api) = self.to else { return None };
        let class = self.class()?;
        let entry = registry::find(api.response_name(class)?)?;
        Some(CallResponse { entry, stream: class == ResponseClass::Stream })
    }
}

/// The names of the tags of a message, if it is a union.
fn tags(entry: Entry) -> Option<&'static EnumTable> {
    match entry.table().field(entry.table().union?.tag)?.kind {
        Kind::Enum(tags) => Some(tags),
        _ => None,
    }
}

impl Found {
    /// The name of the message's tag, if it is a union and has one: `ACCEPT`.
    pub fn kind(&self) -> Option<&'static str> {
        tags(self.entry)?.name_of(self.tag()?, self.entry.dialect())
    }

    /// The number of the message's tag.
    fn tag(&self) -> Option<i32> {
        let union = self.entry.table().union?;
        let bytes = match self.encoding {
            BodyEncoding::Protobuf => self.bytes.to_vec(),
            BodyEncoding::Json => json::mesos_to_wire(self.entry, &self.bytes).ok()?,
        };
        let (mut rest, mut tag) = (&bytes[..], None);
        while let Ok((number, wire)) = p::tag(&mut rest) {
            let mut value = rest;
            p::skip(&mut rest, number, wire, 0).ok()?;
            if number == union.tag {
                tag = p::varint(&mut value).ok();
            }
        }
        // As every enum is read: the low bits count.
        Some(tag? as i32)
    }
}

/// What is in a request. A compressed body is to be [decoded](HttpMessage::decoded) before.
pub fn request(request: &HttpMessage, role: Option<Role>) -> Content {
    request_within(request, role, max_records(&request.body.bytes))
}

/// The same, of at most so many records.
pub(super) fn request_within(request: &HttpMessage, role: Option<Role>, max: usize) -> Content {
    match target(request, role) {
        // Messages between processes may be empty; calls may not.
        Some((To::Process, _)) if !request.is_plain() => Content::Without(Without::Compressed),
        Some((To::Process, entry)) => one(entry, BodyEncoding::Protobuf, request),
        Some((_, entry)) => messages(entry, request, max),
        None => Content::Without(Without::OtherPath),
    }
}

/// What is in the response to a call. A compressed body is to be
/// [decoded](HttpMessage::decoded) before. A stream may end between two records.
pub fn response(call: Option<&Call>, response: &HttpMessage) -> Content {
    response_within(call, response, max_records(&response.body.bytes))
}

/// The same, of at most so many records.
pub(super) fn response_within(call: Option<&Call>, response: &HttpMessage, max: usize) -> Content {
    if !response.status().is_some_and(|status| (200..300).contains(&status)) {
        return Content::Without(Without::ErrorPage);
    }
    if response.body.bytes.is_empty() && response.body.is_whole() {
        return Content::Without(Without::NoBody);
    }
    let Some(call) = call else { return Content::Without(Without::NoRequest) };
    let Some(expected) = call.response() else { return Content::Without(Without::NoResponse) };
    if !expected.stream {
        return messages(expected.entry, response, max);
    }
    match media(response) {
        Ok(Media { encoding, .. }) => {
            let body = &response.body;
            stream(expected.entry, encoding, &body.bytes, body.end, max)
        }
        Err(why) => Content::Without(why),
    }
}

/// The messages in a stream of records, up to where it ends or cannot be read on.
pub fn records(entry: Entry, encoding: BodyEncoding, bytes: &Bytes, end: BodyEnd) -> Content {
    stream(entry, encoding, bytes, end, max_records(bytes))
}

/// How many records are taken of bytes unless there is another limit: as many as take 32 MiB of
/// memory, or 32 times the bytes.
pub(super) fn max_records(bytes: &Bytes) -> usize {
    bytes.len().saturating_mul(32).max(32 << 20) / 256
}

fn stream(
    entry: Entry,
    encoding: BodyEncoding,
    bytes: &Bytes,
    end: BodyEnd,
    max: usize,
) -> Content {
    let mut decoder = recordio::Decoder::new();
    decoder.push(bytes.clone());
    let mut found = Vec::new();
    let error = loop {
        match decoder.next_record() {
            Ok(Some(_)) if found.len() >= max => break Some(BodyError::TooMany { max }),
            Ok(Some(record)) => {
                let at = usize::try_from(decoder.offset()).unwrap_or_default() - record.len();
                found.push(Found { entry, encoding, bytes: record, at });
            }
            Ok(None) => {
                break match (decoder.finish(), end) {
                    (_, BodyEnd::Malformed) => Some(BodyError::Malformed),
                    (Err(_), BodyEnd::Cut) => Some(BodyError::Cut),
                    (finished, _) => finished.err().map(BodyError::Records),
                };
            }
            Err(e) => break Some(BodyError::Records(e)),
        }
    };
    Content::Messages { found, error }
}

/// What is in a body of this type, by its media type.
fn messages(entry: Entry, message: &HttpMessage, max: usize) -> Content {
    let body = &message.body;
    match media(message) {
        Ok(Media { encoding, records: true }) => {
            stream(entry, encoding, &body.bytes, body.end, max)
        }
        Ok(Media { .. }) if body.bytes.is_empty() && body.is_whole() => {
            Content::Without(Without::NoBody)
        }
        Ok(Media { encoding, .. }) => one(entry, encoding, message),
        Err(why) => Content::Without(why),
    }
}

fn one(entry: Entry, encoding: BodyEncoding, message: &HttpMessage) -> Content {
    let error = match message.body.end {
        BodyEnd::Whole | BodyEnd::Close => None,
        BodyEnd::Cut => Some(BodyError::Cut),
        BodyEnd::Malformed => Some(BodyError::Malformed),
    };
    let bytes = message.body.bytes.clone();
    let found = Found { entry, encoding, bytes, at: 0 };
    Content::Messages { found: if error.is_none() { vec![found] } else { Vec::new() }, error }
}

/// How a body is encoded.
struct Media {
    encoding: BodyEncoding,
    records: bool,
}

fn media(message: &HttpMessage) -> Result<Media, Without> {
    if !message.is_plain() {
        return Err(Without::Compressed);
    }
    let media = |header: &str| {
        let text = message.header(header).ok_or(Without::OtherMedia)?;
        MediaType::from_content_type(text).map_err(|_| Without::OtherMedia)
    };
    let content = media("Content-Type")?;
    let records = content == MediaType::RecordIo;
    let of_message = if records { media("Message-Content-Type")? } else { content };
    let encoding = match of_message {
        MediaType::Protobuf => BodyEncoding::Protobuf,
        MediaType::Json => BodyEncoding::Json,
        MediaType::RecordIo => return Err(Without::OtherMedia),
    };
    Ok(Media { encoding, records })
}
