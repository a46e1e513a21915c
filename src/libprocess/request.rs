use std::fmt;
use std::ops::ControlFlow;

use ::http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, COOKIE, PROXY_AUTHORIZATION, TRANSFER_ENCODING,
};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, Version};
use bytes::{Buf, Bytes, BytesMut};

use super::framing::{BodyLength, ChunkError, Chunks, LengthError, Part};
use super::message::user_agent;

/// The longest head of a request, from its method to the empty line.
pub const MAX_HEAD: usize = 64 << 10;

/// The longest body that a [`RequestReader`] takes unless told otherwise: 256 MiB.
pub const DEFAULT_MAX_BODY: usize = 256 << 20;

/// The most headers of a request.
const MAX_HEADERS: usize = 64;

/// A connection that cannot be read on, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request at byte {offset} of the connection: {kind}")]
pub struct RequestReadError {
    /// Where the request begins, in the bytes of the connection.
    pub offset: u64,
    /// What is wrong with it.
    pub kind: RequestReadErrorKind,
}

/// What is wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RequestReadErrorKind {
    /// Its head is not one of HTTP.
    #[error("its head is not one of HTTP")]
    Head,
    /// Its head is longer than [`MAX_HEAD`], or has more than 64 headers.
    #[error("its head is too long")]
    HeadTooLong,
    /// The headers do not say, in one way, how long its body is.
    #[error("its body has no length, or several")]
    Length,
    /// A chunk of its body is malformed.
    #[error("a chunk of its body is malformed")]
    Chunk,
    /// Its body is longer than the reader takes.
    #[error("its body is longer than the {max} bytes that are taken")]
    TooLong {
        /// The longest that is taken.
        max: usize,
    },
    /// The connection ends inside it.
    #[error("the connection ends inside it")]
    Truncated,
}

/// Takes the bytes of a connection apart into requests, in chunks of any size. A body is either
/// chunked or of a `Content-Length`, else empty; a request of HTTP 1.0 cannot be chunked.
///
/// Values of headers that hold credentials are marked as sensitive, so that `Debug` does not
/// show them; the `Debug` of a reader shows none of its bytes. The `Debug` of a request that
/// was read shows its body.
pub struct RequestReader {
    max_body: usize,
    buffer: BytesMut,
    state: State,
    /// How much of the connection was read.
    read: u64,
    /// Where the request begins that is read now.
    start: u64,
}

impl fmt::Debug for RequestReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = match self.state {
            State::Failed(kind) => Some(kind),
            _ => None,
        };
        f.debug_struct("RequestReader")
            .field("max_body", &self.max_body)
            .field("buffer", &format_args!("<{} bytes>", self.buffer.len()))
            .field("read", &self.read)
            .field("start", &self.start)
            .field("failed", &failed)
            .finish()
    }
}

enum State {
    /// In a head, of which so much has no end in it.
    Head(usize),
    Body(Box<Partial>, Stage),
    Failed(RequestReadErrorKind),
}

/// A request whose head was read.
struct Partial {
    request: Request<()>,
    body: BytesMut,
}

/// What comes next of a body.
#[derive(Clone, Copy)]
enum Stage {
    /// So many bytes, and then the end.
    Plain(usize),
    Chunked(Chunks),
}

impl Default for RequestReader {
    fn default() -> Self {
        Self::new()
    }
}

impl RequestReader {
    /// At the beginning of a connection, for bodies of up to [`DEFAULT_MAX_BODY`].
    pub fn new() -> Self {
        Self::with_max_body(DEFAULT_MAX_BODY)
    }

    /// At the beginning of a connection, for bodies of up to so many bytes.
    pub fn with_max_body(max_body: usize) -> Self {
        let buffer = BytesMut::new();
        RequestReader { max_body, buffer, state: State::Head(0), read: 0, start: 0 }
    }

    /// Adds the next bytes of the connection.
    pub fn push(&mut self, bytes: &[u8]) {
        if !matches!(self.state, State::Failed(_)) {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// The next request, if all of it was pushed; `None` if more is needed.
    ///
    /// # Errors
    /// The connection is not one of HTTP, from here on. All further calls say the same.
    pub fn next_request(&mut self) -> Result<Option<Request<Bytes>>, RequestReadError> {
        loop {
            match self.step() {
                Ok(ControlFlow::Continue(())) => {}
                Ok(ControlFlow::Break(request)) => return Ok(request),
                Err(kind) => {
                    self.state = State::Failed(kind);
                    self.buffer = BytesMut::new();
                    return Err(RequestReadError { offset: self.start, kind });
                }
            }
        }
    }

    fn step(&mut self) -> Result<Step, RequestReadErrorKind> {
        match &mut self.state {
            State::Failed(kind) => Err(*kind),
            State::Head(seen) => {
                // Empty lines before a request are no part of it.
                let blank = self.buffer.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
                if *seen == 0 && blank > 0 {
                    self.consume(blank);
                    self.start = self.read;
                    return Ok(FURTHER);
                }
                let Some(end) = head_end(&self.buffer, *seen).filter(|&end| end <= MAX_HEAD) else {
                    *seen = self.buffer.len();
                    if self.buffer.len() > MAX_HEAD {
                        return Err(RequestReadErrorKind::HeadTooLong);
                    }
                    return Ok(MORE);
                };
                let request = head(self.buffer.get(..end).unwrap_or_default())?;
                let stage = match body_length(&request)? {
                    BodyLength::Unsaid => Stage::Plain(0),
                    BodyLength::Bytes(length) if length > self.max_body as u64 => {
                        return Err(RequestReadErrorKind::TooLong { max: self.max_body });
                    }
                    BodyLength::Bytes(length) => Stage::Plain(length as usize),
                    BodyLength::Chunked => Stage::Chunked(Chunks::new()),
                };
                self.consume(end);
                self.state =
                    State::Body(Box::new(Partial { request, body: BytesMut::new() }), stage);
                Ok(FURTHER)
            }
            State::Body(partial, stage) => {
                let (part, last) = match stage {
                    Stage::Plain(0) => (Part::End, false),
                    Stage::Plain(left) => {
                        let taken = self.buffer.len().min(*left);
                        *left -= taken;
                        let part = if taken == 0 { Part::More } else { Part::Data(taken) };
                        (part, *left == 0)
                    }
                    Stage::Chunked(chunks) => {
                        let part = chunks.next(&self.buffer)?;
                        let room = self.max_body.saturating_sub(partial.body.len());
                        let taken = if let Part::Data(taken) = part { taken as u64 } else { 0 };
                        if chunks.left().saturating_add(taken) > room as u64 {
                            return Err(RequestReadErrorKind::TooLong { max: self.max_body });
                        }
                        (part, chunks.left() == 0)
                    }
                };
                match part {
                    Part::More => return Ok(MORE),
                    Part::Framing(n) => self.consume(n),
                    Part::Data(n) => {
                        let bytes = self.buffer.split_to(n);
                        self.read += n as u64;
                        if partial.body.is_empty() && last {
                            partial.body = bytes;
                        } else {
                            partial.body.extend_from_slice(&bytes);
                        }
                    }
                    Part::End => {
                        let body = std::mem::take(&mut partial.body).freeze();
                        let request = std::mem::take(&mut partial.request).map(|()| body);
                        self.state = State::Head(0);
                        self.start = self.read;
                        return Ok(ControlFlow::Break(Some(request)));
                    }
                }
                Ok(FURTHER)
            }
        }
    }

    fn consume(&mut self, length: usize) {
        self.buffer.advance(length);
        self.read += length as u64;
    }

    /// Ends the connection; requests that were not taken are lost.
    ///
    /// # Errors
    /// It ends inside a request, or is not one of HTTP.
    pub fn finish(mut self) -> Result<(), RequestReadError> {
        while self.next_request()?.is_some() {}
        if self.buffer.is_empty() && self.read == self.start {
            return Ok(());
        }
        Err(RequestReadError { offset: self.start, kind: RequestReadErrorKind::Truncated })
    }
}

/// On, or back to the caller with a request, or for more bytes.
type Step = ControlFlow<Option<Request<Bytes>>>;

const FURTHER: Step = ControlFlow::Continue(());
const MORE: Step = ControlFlow::Break(None);

/// Where a head ends, behind its empty line; so much of it was searched before.
fn head_end(buffer: &[u8], seen: usize) -> Option<usize> {
    let from = seen.saturating_sub(2);
    let feeds = buffer.iter().enumerate().skip(from).filter(|(_, b)| **b == b'\n');
    feeds.map(|(at, _)| at + 1).find_map(|next| match buffer.get(next..)? {
        [b'\n', ..] => Some(next + 1),
        [b'\r', b'\n', ..] => Some(next + 2),
        _ => None,
    })
}

impl From<ChunkError> for RequestReadErrorKind {
    fn from(error: ChunkError) -> Self {
        match error {
            ChunkError::Malformed => Self::Chunk,
            ChunkError::TrailerTooLong => Self::HeadTooLong,
        }
    }
}

fn head(bytes: &[u8]) -> Result<Request<()>, RequestReadErrorKind> {
    use RequestReadErrorKind::{Head, HeadTooLong};
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(length)) if length == bytes.len() => {}
        Err(httparse::Error::TooManyHeaders) => return Err(HeadTooLong),
        _ => return Err(Head),
    }
    let mut request = Request::new(());
    *request.method_mut() =
        Method::from_bytes(parsed.method.unwrap_or_default().as_bytes()).map_err(|_| Head)?;
    *request.uri_mut() = Uri::try_from(parsed.path.unwrap_or_default()).map_err(|_| Head)?;
    *request.version_mut() =
        if parsed.version == Some(0) { Version::HTTP_10 } else { Version::HTTP_11 };
    for header in parsed.headers.iter() {
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| Head)?;
        let mut value = HeaderValue::from_bytes(header.value).map_err(|_| Head)?;
        value.set_sensitive(is_sensitive(&name));
        request.headers_mut().append(name, value);
    }
    Ok(request)
}

/// Whether the values of a header may hold credentials.
pub(crate) fn is_sensitive(name: &HeaderName) -> bool {
    [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(name)
}

fn body_length(request: &Request<()>) -> Result<BodyLength, RequestReadErrorKind> {
    let all = |name| request.headers().get_all(name).iter().map(HeaderValue::as_bytes);
    let has_chunks = request.version() != Version::HTTP_10;
    BodyLength::of(all(TRANSFER_ENCODING), all(CONTENT_LENGTH), has_chunks)
        .map_err(|LengthError| RequestReadErrorKind::Length)
}

/// Whether the sender of a message reads a response: not if its `User-Agent` is `libprocess/…`,
/// which the releases send that take a response for garbage. Mesos itself responds all the same
/// today, and drops the responses to its own messages.
pub fn expects_response(headers: &HeaderMap) -> bool {
    user_agent(headers).is_none()
}

/// Whether a connection stays open after a request: by its `Connection` header, else from
/// HTTP 1.1 on.
pub fn keeps_open<B>(request: &Request<B>) -> bool {
    let options = request.headers().get_all(CONNECTION);
    let says = |option: &str| {
        let values = options.iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|o| o.trim().eq_ignore_ascii_case(option))
    };
    !says("close") && (says("keep-alive") || request.version() != Version::HTTP_10)
}
