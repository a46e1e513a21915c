use std::fmt;
use std::fmt::Write as _;

use ::http::header::{HOST, USER_AGENT};
use ::http::{HeaderMap, HeaderName, Method, Request};
use bytes::{BufMut, Bytes};

use super::{Upid, UpidError};
use crate::ParseError;
use crate::codec::Codec;
use crate::registry::{self, Entry};
use crate::wire::MessageTable;

static LIBPROCESS_FROM: HeaderName = HeaderName::from_static("libprocess-from");

/// What a `User-Agent` begins with that names a process.
const AGENT: &str = "libprocess/";

/// The name under which mesos-go sends calls of schedulers, and where it sends them.
const SCHEDULER: (&str, &str) = ("scheduler", "api/v1/scheduler");

/// A message from one process to another. Its `Debug` does not show the body, which may hold a
/// secret.
#[derive(Clone, PartialEq, Eq)]
pub struct ProcessMessage {
    from: Upid,
    id: String,
    host: String,
    name: String,
    body: Bytes,
}

impl fmt::Debug for ProcessMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessMessage")
            .field("from", &self.from)
            .field("id", &self.id)
            .field("host", &self.host)
            .field("name", &self.name)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}

/// A request that is not a message of a process.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProcessMessageError {
    /// Its method is not POST.
    #[error("the method is {0}, not POST")]
    Method(Method),
    /// Its path is not that of a message.
    #[error("the path {0:?} does not name a process and a message")]
    Path(String),
    /// Neither `Libprocess-From` nor its `User-Agent` names a sender.
    #[error("the request has no sender")]
    NoSender,
    /// Its sender is not an address.
    #[error(transparent)]
    Sender(#[from] UpidError),
}

impl ProcessMessage {
    /// A message whose body is encoded already.
    ///
    /// # Errors
    /// The name cannot be part of a path, or the receiver has an empty id: no path names it but
    /// that of the schedulers' HTTP API.
    pub fn new(
        from: Upid,
        to: &Upid,
        name: &str,
        body: impl Into<Bytes>,
    ) -> Result<Self, ParseError> {
        if !is_name(name) {
            return Err(ParseError::new("the name of a message", name));
        }
        check_receiver(to, name)?;
        let (id, host) = (to.id().to_owned(), to.authority().to_owned());
        Ok(ProcessMessage { from, id, host, name: name.to_owned(), body: body.into() })
    }

    /// A message of a value, under the [name](message_name) of its type.
    ///
    /// # Errors
    /// The receiver has an empty id, as for [`new`](ProcessMessage::new).
    pub fn of<T: Codec>(from: Upid, to: &Upid, value: &T) -> Result<Self, ParseError> {
        Self::new(from, to, message_name(T::table()), value.encode_to_vec())
    }

    /// The message that a request is: its path names the receiver and the message,
    /// `Libprocess-From` the sender, else its `User-Agent`, as in all releases of Mesos.
    ///
    /// # Errors
    /// The request is not a message of a process; it is to be answered with 400, or as what
    /// else it is.
    pub fn from_request(request: &Request<Bytes>) -> Result<Self, ProcessMessageError> {
        if request.method() != Method::POST {
            return Err(ProcessMessageError::Method(request.method().clone()));
        }
        let path = request.uri().path();
        let (id, name) = route(path).ok_or_else(|| ProcessMessageError::Path(path.to_owned()))?;
        let sender = match request.headers().get(&LIBPROCESS_FROM) {
            Some(value) => String::from_utf8_lossy(value.as_bytes()),
            None => user_agent(request.headers()).ok_or(ProcessMessageError::NoSender)?.into(),
        };
        let host = request.headers().get(HOST).and_then(text).unwrap_or_default();
        Ok(ProcessMessage {
            from: sender.parse()?,
            id,
            host: host.to_owned(),
            name: name.to_owned(),
            body: request.body().clone(),
        })
    }

    /// The sender.
    pub fn from(&self) -> &Upid {
        &self.from
    }

    /// The id of the receiver on its host: `slave(1)`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The receiver, if the `Host` of the request was its address.
    pub fn to(&self) -> Option<Upid> {
        format!("{}@{}", self.id, self.host).parse().ok()
    }

    /// The name: `mesos.internal.PingSlaveMessage`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type that the name stands for, as [`message_type`].
    pub fn entry(&self) -> Option<Entry> {
        message_type(&self.name)
    }

    /// The message, encoded.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Writes the request as Mesos does: headers in its order, the body in one chunk, and no
    /// header for a body that is empty.
    pub fn write(&self, out: &mut impl BufMut) {
        let ProcessMessage { from, id, host, name, body } = self;
        let path = path(id, name);
        let mut head = String::new();
        // A string takes all that is written to it.
        let _ = write!(
            head,
            "POST {path} HTTP/1.1\r\n\
             User-Agent: {AGENT}{from}\r\n\
             Libprocess-From: {from}\r\n\
             Connection: Keep-Alive\r\n\
             Host: {host}\r\n"
        );
        if body.is_empty() {
            head.push_str("\r\n");
            out.put_slice(head.as_bytes());
            return;
        }
        let _ = write!(head, "Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", body.len());
        out.put_slice(head.as_bytes());
        out.put_slice(body);
        out.put_slice(b"\r\n0\r\n\r\n");
    }

    /// Writes the request as mesos-go does: with a `Content-Length`, the sender in
    /// `Libprocess-From` only; a call of a scheduler as one of the HTTP API, without sender.
    pub fn write_as_mesos_go(&self, out: &mut impl BufMut) {
        let ProcessMessage { from, id, host, name, body } = self;
        let call = [SCHEDULER.0, "mesos.scheduler.Call"].contains(&name.as_str());
        let (path, keep, sender) = if call {
            (format!("/{}", SCHEDULER.1), "", String::new())
        } else {
            let sender = format!("Libprocess-From: {from}\r\n");
            (path(id, name), "Connection: Keep-Alive\r\n", sender)
        };
        let head = format!(
            "POST {path} HTTP/1.1\r\n\
             Host: {host}\r\n\
             User-Agent: Go-http-client/1.1\r\n\
             Content-Length: {}\r\n\
             {keep}\
             Content-Type: application/x-protobuf\r\n\
             {sender}\
             Accept-Encoding: gzip\r\n\r\n",
            body.len()
        );
        out.put_slice(head.as_bytes());
        out.put_slice(body);
    }
}

/// Whether there is a path to a receiver.
fn check_receiver(to: &Upid, name: &str) -> Result<(), ParseError> {
    if to.id().is_empty() && name != SCHEDULER.0 {
        return Err(ParseError::new("a receiver with an id", to.as_str()));
    }
    Ok(())
}

/// The path of a message's request; without an id it can only be one of the schedulers' API.
fn path(id: &str, name: &str) -> String {
    if id.is_empty() { format!("/{}", SCHEDULER.1) } else { format!("/{}/{name}", escape(id)) }
}

/// The text of a header's value, if it is visible.
fn text(value: &::http::HeaderValue) -> Option<&str> {
    value.to_str().ok().filter(|text| text.bytes().all(|b| b.is_ascii_graphic()))
}

/// The process that the first `User-Agent` of one names.
pub(super) fn user_agent(headers: &HeaderMap) -> Option<&str> {
    let mut agents = headers.get_all(USER_AGENT).iter().filter_map(|value| value.to_str().ok());
    agents.find_map(|agent| agent.strip_prefix(AGENT))
}

/// Whether a byte stands for itself in a path.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_plain)
}

/// The id of the process and the name of the message in the path of a request; escapes in the
/// id are resolved.
///
/// The endpoint of the schedulers' HTTP API, with the id of the master before it or not, is
/// `scheduler`, as mesos-go calls the messages that it sends there.
///
/// ```
/// use mesos_types::libprocess::route;
///
/// let path = "/slave(1)/mesos.internal.PingSlaveMessage";
/// assert_eq!(route(path), Some(("slave(1)".into(), "mesos.internal.PingSlaveMessage")));
/// assert_eq!(route("/api/v1/scheduler"), Some(("".into(), "scheduler")));
/// ```
pub fn route(path: &str) -> Option<(String, &str)> {
    let path = path.strip_prefix('/')?;
    let (name, endpoint) = SCHEDULER;
    if path == endpoint {
        return Some((String::new(), name));
    }
    let (id, rest) = path.split_once('/')?;
    let name = if rest == endpoint { name } else { rest };
    let id = unescape(id).filter(|id| id.bytes().all(|b| b.is_ascii_graphic() && b != b'@'))?;
    (!id.is_empty() && is_name(name)).then_some((id, name))
}

/// With bytes in hexadecimal after `%` as they are; `None` if such are missing, or no text.
fn unescape(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let digits = piece.get(..2).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(piece.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// The reverse.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match is_plain(byte) {
            true => escaped.push(char::from(byte)),
            // A string takes all that is written to it.
            false => drop(write!(escaped, "%{byte:02X}")),
        }
    }
    escaped
}

/// The name under which messages of a type are sent: the full name of the type, in the spelling
/// of package `mesos` where it has one; `scheduler` for `mesos.v1.scheduler.Call`, which only
/// mesos-go sends.
///
/// ```
/// use mesos_types::libprocess::{message_name, message_type};
///
/// let entry = message_type("scheduler").unwrap();
/// assert_eq!(entry.name(), "mesos.v1.scheduler.Call");
/// assert_eq!(message_name(entry.table()), "scheduler");
/// ```
pub fn message_name(table: &'static MessageTable) -> &'static str {
    match (table.name, table.v0_name) {
        ("mesos.v1.scheduler.Call", _) => SCHEDULER.0,
        (name, "") => name,
        (_, name) => name,
    }
}

/// The type of the messages of a name; `None` if no message of Mesos has it.
pub fn message_type(name: &str) -> Option<Entry> {
    registry::find(if name == SCHEDULER.0 { "mesos.v1.scheduler.Call" } else { name })
}
