//! HTTP messages → the messages of Mesos in them.
//!
//! What a body is depends on the path of the request, on its media type, and for an answer on
//! the call that it answers.

use bytes::Bytes;

use super::http::Message;
use crate::json;
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
    /// The body is of another media type.
    #[error("another media type")]
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
    Records(#[from] recordio::Error),
}

/// What a request asks, and what answers it.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    api: Api,
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
enum Api {
    /// A process of libprocess, by name of message.
    Process,
    Scheduler,
    Executor,
    ResourceProvider,
    Master,
    Agent,
}

impl Api {
    /// By the path of a request, and by the port for want of better.
    fn of(request: &Message, role: Option<Role>) -> Option<(Self, Entry)> {
        let path = request.target()?.split('?').next()?;
        if request.method() != Some("POST") {
            return None;
        }
        let (process, api) = path.split_once("/api/v1").unwrap_or((path, ""));
        if process.len() == path.len() {
            // `/slave(1)/mesos.internal.PingSlaveMessage`
            let (_, name) = path.rsplit_once('/')?;
            return Some((Api::Process, registry::find(name)?));
        }
        let role = role.unwrap_or_else(|| {
            let port = request.header("Host").and_then(|host| host.rsplit(':').next());
            let agent = process.starts_with("/slave(")
                || !process.starts_with("/master") && port == Some("5051");
            if agent { Role::Agent } else { Role::Master }
        });
        let (api, name) = match (api, role) {
            ("/scheduler", _) => (Api::Scheduler, "mesos.v1.scheduler.Call"),
            ("/executor", _) => (Api::Executor, "mesos.v1.executor.Call"),
            ("/resource_provider", _) => (Api::ResourceProvider, "mesos.v1.resource_provider.Call"),
            ("" | "/", Role::Master) => (Api::Master, "mesos.v1.master.Call"),
            ("" | "/", Role::Agent) => (Api::Agent, "mesos.v1.agent.Call"),
            _ => return None,
        };
        Some((api, registry::find(name)?))
    }
}

impl Call {
    /// The call in a request, if it is one.
    pub fn of(request: &Message, role: Option<Role>) -> Option<Self> {
        let (api, entry) = Api::of(request, role)?;
        let first = messages(entry, request).ok().and_then(|content| match content {
            Content::Messages(messages) => messages.into_iter().next(),
            Content::Without(_) => None,
        });
        Some(Call { api, entry, kind: first.and_then(|first| first.kind()) })
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
        self.api != Api::Process && self.kind == Some("SUBSCRIBE")
    }

    /// What answers it, if a message does.
    pub fn answer(&self) -> Option<Answer> {
        let (name, stream) = match (self.api, self.kind?) {
            (Api::Process, _) => return None,
            (Api::Scheduler, "SUBSCRIBE") => ("mesos.v1.scheduler.Event", true),
            (Api::Scheduler, _) => ("mesos.v1.scheduler.Response", false),
            (Api::Executor, "SUBSCRIBE") => ("mesos.v1.executor.Event", true),
            (Api::ResourceProvider, "SUBSCRIBE") => ("mesos.v1.resource_provider.Event", true),
            (Api::Executor | Api::ResourceProvider, _) => return None,
            (Api::Master, "SUBSCRIBE") => ("mesos.v1.master.Event", true),
            (Api::Master, _) => ("mesos.v1.master.Response", false),
            (Api::Agent, "LAUNCH_NESTED_CONTAINER_SESSION" | "ATTACH_CONTAINER_OUTPUT") => {
                ("mesos.v1.agent.ProcessIO", true)
            }
            (Api::Agent, _) => ("mesos.v1.agent.Response", false),
        };
        Some(Answer { entry: registry::find(name)?, stream })
    }
}

impl Found {
    /// The name of the message's tag, if it is a union and has one: `ACCEPT`.
    pub fn kind(&self) -> Option<&'static str> {
        let union = self.entry.table().union?;
        let Kind::Enum(tags) = self.entry.table().field(union.tag)?.kind else { return None };
        let bytes = match self.encoding {
            Encoding::Protobuf => self.bytes.to_vec(),
            Encoding::Json => json::to_wire(self.entry, &self.bytes).ok()?,
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
    match Api::of(request, role) {
        // Messages between processes may be empty; calls may not.
        Some((Api::Process, entry)) => one(entry, Encoding::Protobuf, request),
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
    let encoding = |name: &str| {
        let media = message.header(name)?.split(';').next()?.trim();
        match () {
            () if media.eq_ignore_ascii_case("application/x-protobuf") => Some(Encoding::Protobuf),
            () if media.eq_ignore_ascii_case("application/json") => Some(Encoding::Json),
            () => None,
        }
    };
    if let Some(encoding) = encoding("Content-Type") {
        return Some(Media { encoding, records: false });
    }
    let media = message.header("Content-Type")?;
    let records = media.eq_ignore_ascii_case("application/recordio");
    encoding("Message-Content-Type").filter(|_| records).map(|encoding| Media { encoding, records })
}
