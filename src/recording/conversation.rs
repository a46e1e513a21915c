//! HTTP messages → the messages of Mesos in them.
//!
//! What a body is depends on the path of the request, on its media type, and for an answer on
//! the call that it answers.

use bytes::Bytes;

use super::http::Message;
use crate::http::{Api, MediaType, ResponseClass};
use crate::json;
use crate::libprocess;
use crate::recordio;
use crate::registry::{self, Entry};
use crate::wire::{Kind, primitive as p};

/// Who answers at `/api/v1`, where masters and agents have an API each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A master.
    Master,
    /// An agent.
    Agent,
}

/// How a message is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `application/x-protobuf`
    Protobuf,
    /// `application/json`
    Json,
}

/// A message of Mesos.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its type.
    pub entry: Entry,
    /// How it is encoded.
    pub encoding: Encoding,
    /// It itself.
    pub bytes: Bytes,
    /// Where it begins in the body.
    pub at: usize,
}

/// What a body holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Messages: one, or each record of a stream.
    Messages(Vec<Found>),
    /// None.
    Without(Without),
}

/// Why a body holds no message of Mesos.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Without {
    /// There is no body.
    #[error("no body")]
    NoBody,
    /// No message goes to this path by this method.
    #[error("no path of messages")]
    OtherPath,
    /// The answer says that the call failed.
    #[error("an error page")]
    ErrorPage,
    /// The body is of another media type, or compressed.
    #[error("another media type, or compressed")]
    OtherMedia,
    /// It is not known what is answered.
    #[error("an answer whose request is not there")]
    NoRequest,
    /// The call is answered without a message.
    #[error("an answer to a call that is answered without a message")]
    NoAnswer,
}

/// Why a body cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The recording ends inside the body.
    #[error("the recording ends inside a body")]
    Cut,
    /// The records are not framed as they ought to be.
    #[error(transparent)]
    Records(#[from] recordio::StreamError),
}

/// What a request asks, and what answers it.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    to: To,
    entry: Entry,
    kind: Option<&'static str>,
}

/// What answers a call.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
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
fn target(request: &Message, role: Option<Role>) -> Option<(To, Entry)> {
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
    /// The call in a request, if it is one.
    pub fn of(request: &Message, role: Option<Role>) -> Option<Self> {
        let (to, entry) = target(request, role)?;
        let first = messages(entry, request).ok().and_then(|content| match content {
            Content::Messages(messages) => messages.into_iter().next(),
            Content::Without(_) => None,
        });
        Some(Call { to, entry, kind: first.and_then(|first| first.kind()) })
    }

    /// The type of the request's messages.
    pub fn entry(&self) -> Entry {
        self.entry
    }

    /// The name of its tag: `SUBSCRIBE`.
    pub fn kind(&self) -> Option<&'static str> {
        self.kind
    }

    /// Whether it opens a stream of events.
    pub fn is_subscription(&self) -> bool {
        self.to != To::Process && self.kind == Some("SUBSCRIBE")
    }

    /// What answers it, if a message does.
    pub fn answer(&self) -> Option<Answer> {
        let To::Api(api) = self.to else { return None };
        let class = api.response_class(self.kind?)?;
        let entry = registry::find(api.response_name(class)?)?;
        Some(Answer { entry, stream: class == ResponseClass::Stream })
    }
}

impl Found {
    /// The name of the message's tag, if it is a union and has one: `ACCEPT`.
    pub fn kind(&self) -> Option<&'static str> {
        let union = self.entry.table().union?;
        let Kind::Enum(tags) = self.entry.table().field(union.tag)?.kind else { return None };
        let bytes = match self.encoding {
            Encoding::Protobuf => self.bytes.to_vec(),
            Encoding::Json => json::mesos_to_wire(self.entry, &self.bytes).ok()?,
        };
        let (mut rest, mut kind) = (&bytes[..], None);
        while let Ok((number, wire)) = p::tag(&mut rest) {
            let mut value = rest;
            p::skip(&mut rest, number, wire, 0).ok()?;
            if number == union.tag {
                kind = p::varint(&mut value).ok();
            }
        }
        tags.name_of(kind? as i32, self.entry.dialect())
    }
}

/// What is in a request.
///
/// # Errors
/// The body was not recorded to its end, or its records are not framed rightly.
pub fn request(request: &Message, role: Option<Role>) -> Result<Content, Fault> {
    match target(request, role) {
        // Messages between processes may be empty; calls may not.
        Some((To::Process, entry)) => one(entry, Encoding::Protobuf, request),
        Some((_, entry)) => messages(entry, request),
        None => Ok(Content::Without(Without::OtherPath)),
    }
}

/// What is in the answer to a call.
///
/// # Errors
/// The body was not recorded to its end (that of a stream may end between two records), or its
/// records are not framed rightly.
pub fn answer(call: Option<&Call>, answer: &Message) -> Result<Content, Fault> {
    let without = |why| Ok(Content::Without(why));
    if !answer.status().is_some_and(|status| (200..300).contains(&status)) {
        return without(Without::ErrorPage);
    }
    if answer.body.bytes.is_empty() {
        return without(Without::NoBody);
    }
    let Some(call) = call else { return without(Without::NoRequest) };
    let Some(expected) = call.answer() else { return without(Without::NoAnswer) };
    if expected.stream {
        match media(answer) {
            Some(Media { encoding, .. }) => {
                records(expected.entry, encoding, &answer.body.bytes, answer.body.whole)
            }
            None => without(Without::OtherMedia),
        }
    } else {
        messages(expected.entry, answer)
    }
}

/// The messages in a stream of records.
///
/// # Errors
/// The records are not framed rightly, or end inside one.
pub fn records(
    entry: Entry,
    encoding: Encoding,
    bytes: &Bytes,
    whole: bool,
) -> Result<Content, Fault> {
    let mut decoder = recordio::Decoder::new();
    decoder.push(bytes.clone());
    let mut found = Vec::new();
    while let Some(record) = decoder.next_record()? {
        let at = usize::try_from(decoder.offset()).unwrap_or_default() - record.len();
        found.push(Found { entry, encoding, bytes: record, at });
    }
    match decoder.finish() {
        Err(_) if !whole => Err(Fault::Cut),
        finished => Ok(finished.map(|()| Content::Messages(found))?),
    }
}

/// What is in a body of this type, by its media type.
fn messages(entry: Entry, message: &Message) -> Result<Content, Fault> {
    match media(message) {
        Some(Media { encoding, records: true }) => {
            records(entry, encoding, &message.body.bytes, message.body.whole)
        }
        Some(Media { .. }) if message.body.bytes.is_empty() => {
            Ok(Content::Without(Without::NoBody))
        }
        Some(Media { encoding, .. }) => one(entry, encoding, message),
        None => Ok(Content::Without(Without::OtherMedia)),
    }
}

fn one(entry: Entry, encoding: Encoding, message: &Message) -> Result<Content, Fault> {
    if !message.body.whole {
        return Err(Fault::Cut);
    }
    let bytes = message.body.bytes.clone();
    Ok(Content::Messages(vec![Found { entry, encoding, bytes, at: 0 }]))
}

/// How a body is encoded.
struct Media {
    encoding: Encoding,
    records: bool,
}

fn media(message: &Message) -> Option<Media> {
    let coding = message.header("Content-Encoding").unwrap_or("identity");
    if !coding.eq_ignore_ascii_case("identity") {
        return None;
    }
    let media = |header: &str| {
        let text = message.header(header)?.split(';').next()?.trim().to_ascii_lowercase();
        text.parse::<MediaType>().ok()
    };
    let encoding = |media: MediaType| match media {
        MediaType::Protobuf => Some(Encoding::Protobuf),
        MediaType::Json => Some(Encoding::Json),
        MediaType::RecordIo => None,
    };
    let content = media("Content-Type")?;
    let records = content == MediaType::RecordIo;
    let of_message = if records { media("Message-Content-Type")? } else { content };
    Some(Media { encoding: encoding(of_message)?, records })
}
