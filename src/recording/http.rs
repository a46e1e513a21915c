//! The bytes of one direction of a connection → HTTP messages.

use std::fmt;
use std::io::Read as _;

use ::http::{HeaderName, Version};
use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use httparse::{Header, Status};

use crate::libprocess::framing::{BodyLength, Chunks, Part};
use crate::libprocess::is_sensitive;

/// How many headers a message may have.
const MAX_HEADERS: usize = 128;

/// A request or a response. Its `Debug` shows neither the body nor the values of headers that
/// hold credentials.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpMessage {
    /// Where it begins in the bytes.
    pub at: usize,
    /// Its first line.
    pub start: Start,
    /// The version of HTTP, 1.0 or 1.1.
    pub version: Version,
    /// Its headers, in order.
    pub headers: Vec<(String, Bytes)>,
    /// Its body.
    pub body: HttpBody,
}

/// The first line of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// The first line of a request.
    Request {
        /// `POST`
        method: String,
        /// `/api/v1/scheduler`
        target: String,
    },
    /// The first line of a response.
    Response {
        /// 200
        status: u16,
    },
}

/// The body of a message, chunked or not on the way. Its `Debug` shows none of its bytes.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HttpBody {
    /// The body; without what frames its chunks.
    pub bytes: Bytes,
    /// How it ends.
    pub end: BodyEnd,
    /// From which byte of the body on it stands where in the bytes of the connection.
    places: Vec<(usize, usize)>,
    /// Whether the body was compressed, so that its bytes have no places of their own.
    decoded: bool,
}

/// How a recorded body ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BodyEnd {
    /// All of it is there.
    #[default]
    Whole,
    /// It goes on until the connection is closed, and the bytes end.
    Close,
    /// The bytes end inside it.
    Cut,
    /// What follows cannot be read: what frames its chunks is malformed, or its compression is.
    Malformed,
}

impl HttpBody {
    /// Where a byte of the body stands in the bytes of the connection; of a body that was
    /// compressed, where the body begins.
    pub fn place(&self, at: usize) -> usize {
        let at = if self.decoded { 0 } else { at };
        let n = self.places.partition_point(|(from, _)| *from <= at);
        self.places.get(n.saturating_sub(1)).map_or(at, |(from, place)| place + (at - from))
    }

    /// Whether all of it was recorded, as far as its bytes tell.
    pub fn is_whole(&self) -> bool {
        matches!(self.end, BodyEnd::Whole | BodyEnd::Close)
    }
}

impl fmt::Debug for HttpBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBody")
            .field("bytes", &format_args!("<{} bytes>", self.bytes.len()))
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HttpMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Headers<'a>(&'a [(String, Bytes)]);
        impl fmt::Debug for Headers<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut map = f.debug_map();
                for (name, value) in self.0 {
                    let parsed = HeaderName::from_bytes(name.as_bytes());
                    if parsed.is_ok_and(|name| !is_sensitive(&name)) {
                        map.entry(name, value);
                    } else {
                        map.entry(name, &format_args!("<hidden>"));
                    }
                }
                map.finish()
            }
        }
        f.debug_struct("HttpMessage")
            .field("at", &self.at)
            .field("start", &self.start)
            .field("version", &self.version)
            .field("headers", &Headers(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

/// Why the body of a message cannot be decompressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CodingError {
    /// Its `Content-Encoding` is neither gzip nor identity.
    #[error("the content encoding is neither gzip nor identity")]
    Unknown,
    /// It is longer than the caller takes.
    #[error("the body is longer than the {max} bytes that are taken when decompressed")]
    TooLong {
        /// The longest that is taken.
        max: usize,
    },
}

impl HttpMessage {
    /// The value of a header, if it stands there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(value).ok().map(str::trim)
    }

    /// The values of all headers of a name.
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let name = name.to_owned();
        let named = move |(n, _): &&(String, Bytes)| n.eq_ignore_ascii_case(&name);
        self.headers.iter().filter(named).map(|(_, value)| &value[..])
    }

    /// The method of a request.
    pub fn method(&self) -> Option<&str> {
        match &self.start {
            Start::Request { method, .. } => Some(method),
            Start::Response { .. } => None,
        }
    }

    /// The target of a request.
    pub fn target(&self) -> Option<&str> {
        match &self.start {
            Start::Request { target, .. } => Some(target),
            Start::Response { .. } => None,
        }
    }

    /// The status of a response.
    pub fn status(&self) -> Option<u16> {
        match self.start {
            Start::Request { .. } => None,
            Start::Response { status } => Some(status),
        }
    }

    /// Whether the body is as it was on the way, and is not compressed.
    pub(super) fn is_plain(&self) -> bool {
        self.body.decoded || self.coding().eq_ignore_ascii_case("identity")
    }

    fn coding(&self) -> &str {
        self.header("Content-Encoding").filter(|coding| !coding.is_empty()).unwrap_or("identity")
    }

    /// The message with its body decompressed, if that was compressed with gzip. Where the
    /// compressed bytes are cut or malformed, the body has what stands before.
    ///
    /// # Errors
    /// The body has another encoding, or is longer than `max` bytes when decompressed.
    pub fn decoded(&self, max: usize) -> Result<HttpMessage, CodingError> {
        if self.is_plain() || self.body.bytes.is_empty() {
            return Ok(self.clone());
        }
        if !["gzip", "x-gzip"].iter().any(|gzip| self.coding().eq_ignore_ascii_case(gzip)) {
            return Err(CodingError::Unknown);
        }
        let (bytes, sound) = gunzip(&self.body.bytes, max)?;
        let end = match self.body.end {
            end if sound => end,
            BodyEnd::Cut => BodyEnd::Cut,
            _ => BodyEnd::Malformed,
        };
        let places = self.body.places.clone();
        let body = HttpBody { bytes: bytes.into(), end, places, decoded: true };
        Ok(HttpMessage { body, ..self.clone() })
    }

    fn body_length(&self) -> Option<BodyLength> {
        let has_chunks = self.version != Version::HTTP_10;
        let codings = self.values("Transfer-Encoding");
        BodyLength::of(codings, self.values("Content-Length"), has_chunks).ok()
    }
}

/// `POST /api/v1/scheduler`, `202`.
impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Start::Request { method, target } => write!(f, "{method} {target}"),
            Start::Response { status } => status.fmt(f),
        }
    }
}

/// Why the bytes after the last message are not another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum HttpError {
    /// The bytes end inside the head of a message.
    #[error("the recording ends inside a message (at byte {at})")]
    Cut {
        /// Where the message begins.
        at: usize,
    },
    /// The bytes are not HTTP.
    #[error("not HTTP (at byte {at})")]
    NotHttp {
        /// Where.
        at: usize,
    },
    /// The headers of a message do not say, in one way, how long its body is.
    #[error("the headers say no length of the body, or several (at byte {at})")]
    Length {
        /// Where the message begins.
        at: usize,
    },
    /// A chunk of the last message is malformed: what stands after it cannot be told.
    #[error("a malformed chunk (at byte {at})")]
    Chunk {
        /// Where the chunk begins.
        at: usize,
    },
}

impl HttpError {
    /// Where it is in the bytes.
    pub fn at(&self) -> usize {
        match self {
            HttpError::Cut { at }
            | HttpError::NotHttp { at }
            | HttpError::Length { at }
            | HttpError::Chunk { at } => *at,
        }
    }
}

/// The requests in bytes that begin with one, and why what follows them is not another one. They
/// are framed as strictly as [`RequestReader`](crate::libprocess::RequestReader) does it.
pub fn requests(bytes: &Bytes) -> (Vec<HttpMessage>, Option<HttpError>) {
    let mut requests = Vec::new();
    let error = each_request(bytes, &mut |request| requests.push(request));
    (requests, error)
}

/// Gives each request, and says why what follows the last is not another one.
pub(super) fn each_request(bytes: &Bytes, give: &mut dyn FnMut(HttpMessage)) -> Option<HttpError> {
    split(bytes, true, HttpMessage::body_length, give)
}

/// The responses in bytes that begin with one, and why what follows them is not another one.
/// The methods are those of the requests, as far as they are known.
pub fn responses(bytes: &Bytes, methods: &[&str]) -> (Vec<HttpMessage>, Option<HttpError>) {
    let mut responses = Vec::new();
    let error = each_response(bytes, methods, &mut |response| responses.push(response));
    (responses, error)
}

/// Gives each response, and says why what follows the last is not another one.
pub(super) fn each_response(
    bytes: &Bytes,
    methods: &[&str],
    give: &mut dyn FnMut(HttpMessage),
) -> Option<HttpError> {
    let mut methods = methods.iter();
    let length = |message: &HttpMessage| {
        let status = message.status().unwrap_or_default();
        if (100..200).contains(&status) {
            return Some(BodyLength::Bytes(0));
        }
        let head = methods.next().is_some_and(|method| *method == "HEAD");
        if head || status == 204 || status == 304 {
            return Some(BodyLength::Bytes(0));
        }
        message.body_length()
    };
    split(bytes, false, length, &mut |response| {
        // A provisional response is not the one to a request.
        if response.status().is_some_and(|status| status >= 200) {
            give(response);
        }
    })
}

fn split(
    bytes: &Bytes,
    are_requests: bool,
    mut length: impl FnMut(&HttpMessage) -> Option<BodyLength>,
    give: &mut dyn FnMut(HttpMessage),
) -> Option<HttpError> {
    let mut at = 0;
    loop {
        // Empty lines before a message are no part of it.
        let rest = bytes.get(at..).unwrap_or_default();
        at += rest.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        if at >= bytes.len() {
            return None;
        }
        let (mut message, body_at) = match head(bytes, at) {
            Ok(head) => head,
            Err(error) => return Some(error),
        };
        if message.method().is_some() != are_requests {
            return Some(HttpError::NotHttp { at });
        }
        let Some(length) = length(&message) else {
            return Some(HttpError::Length { at });
        };
        let left = bytes.len() - body_at;
        let plain = |n: usize, end: BodyEnd| HttpBody {
            bytes: bytes.slice(body_at..body_at + n),
            end,
            places: vec![(0, body_at)],
            decoded: false,
        };
        let (body, end) = match length {
            BodyLength::Unsaid if are_requests => (plain(0, BodyEnd::Whole), body_at),
            BodyLength::Unsaid => (plain(left, BodyEnd::Close), bytes.len()),
            BodyLength::Bytes(n) => match usize::try_from(n) {
                Ok(n) if n <= left => (plain(n, BodyEnd::Whole), body_at + n),
                _ => (plain(left, BodyEnd::Cut), bytes.len()),
            },
            BodyLength::Chunked => chunks(bytes, body_at),
        };
        let malformed = body.end == BodyEnd::Malformed;
        message.body = body;
        give(message);
        if malformed {
            return Some(HttpError::Chunk { at: end });
        }
        at = end;
    }
}

/// A message without its body, and where that begins.
fn head(bytes: &Bytes, at: usize) -> Result<(HttpMessage, usize), HttpError> {
    let buffer = bytes.get(at..).unwrap_or_default();
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let (start, version, n, headers) = if buffer.starts_with(b"HTTP/") {
        let mut response = httparse::Response::new(&mut headers);
        let n = whole(response.parse(buffer), at)?;
        let start = Start::Response { status: response.code.unwrap_or_default() };
        (start, response.version, n, &*response.headers)
    } else {
        let mut request = httparse::Request::new(&mut headers);
        let n = whole(request.parse(buffer), at)?;
        let method = request.method.unwrap_or_default().to_owned();
        let target = request.path.unwrap_or_default().to_owned();
        (Start::Request { method, target }, request.version, n, &*request.headers)
    };
    let version = if version == Some(0) { Version::HTTP_10 } else { Version::HTTP_11 };
    let header = |h: &Header<'_>| (h.name.to_owned(), bytes.slice_ref(h.value));
    let headers = headers.iter().map(header).collect();
    Ok((HttpMessage { at, start, version, headers, body: HttpBody::default() }, at + n))
}

fn whole(parsed: httparse::Result<usize>, at: usize) -> Result<usize, HttpError> {
    match parsed {
        Ok(Status::Complete(n)) => Ok(n),
        Ok(Status::Partial) => Err(HttpError::Cut { at }),
        Err(_) => Err(HttpError::NotHttp { at }),
    }
}

/// What was compressed with gzip, as far as it can be read, and whether that is all of it.
fn gunzip(compressed: &[u8], max: usize) -> Result<(Vec<u8>, bool), CodingError> {
    let mut decoder = MultiGzDecoder::new(compressed);
    let mut bytes = Vec::new();
    let mut buffer = [0; 8 << 10];
    loop {
        let Ok(n) = decoder.read(&mut buffer) else { return Ok((bytes, false)) };
        if n == 0 {
            return Ok((bytes, true));
        }
        if n > max - bytes.len() {
            return Err(CodingError::TooLong { max });
        }
        // Doubling would take twice what the limit allows.
        if bytes.capacity() - bytes.len() < n {
            bytes.reserve_exact(n.max(bytes.len() / 4));
        }
        bytes.extend_from_slice(buffer.get(..n).unwrap_or_default());
    }
}

/// A chunked body, and where it ends; where the recording ends first or a chunk is malformed, as
/// much as there is.
fn chunks(bytes: &Bytes, start: usize) -> (HttpBody, usize) {
    let mut chunks = Chunks::new();
    let mut body = BytesMut::new();
    let mut places = Vec::new();
    let mut single = None;
    let mut at = start;
    let end = loop {
        match chunks.next(bytes.get(at..).unwrap_or_default()) {
            Ok(Part::Framing(n)) => at += n,
            Ok(Part::Data(n)) => {
                let chunk = bytes.slice(at..at + n);
                places.push((body.len(), at));
                body.extend_from_slice(&chunk);
                single = (places.len() == 1).then_some(chunk);
                at += n;
            }
            Ok(Part::End) => break BodyEnd::Whole,
            Ok(Part::More) => {
                at = bytes.len();
                break BodyEnd::Cut;
            }
            Err(_) => break BodyEnd::Malformed,
        }
    };
    // A body in one chunk, as every message of libprocess has it, needs no copy.
    let bytes = single.unwrap_or_else(|| body.freeze());
    (HttpBody { bytes, end, places, decoded: false }, at)
}
