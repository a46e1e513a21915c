use std::ops::ControlFlow;

use ::http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, Version};
use bytes::{Buf, Bytes, BytesMut};

use super::message::user_agent;

/// The longest head of a request, from its method to the empty line.
pub const MAX_HEAD: usize = 64 << 10;

/// The longest body that a [`RequestReader`] takes unless told otherwise: 256 MiB.
pub const DEFAULT_MAX_BODY: usize = 256 << 20;

/// The most headers of a request.
const MAX_HEADERS: usize = 64;

/// The longest line with the size of a chunk, or after the last one.
const MAX_LINE: usize = 1 << 10;

/// A connection that cannot be read on, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request at byte {offset} of the connection: {kind}")]
pub struct RequestError {
    /// Where the request begins, in the bytes of the connection.
    pub offset: u64,
    /// What is wrong with it.
    pub kind: RequestErrorKind,
}

/// What is wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RequestErrorKind {
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
/// chunked or of a `Content-Length`, else empty.
#[derive(Debug)]
pub struct RequestReader {
    max_body: usize,
    buffer: BytesMut,
    state: State,
    /// How much of the connection was read.
    read: u64,
    /// Where the request begins that is read now.
    start: u64,
}

#[derive(Debug)]
enum State {
    /// In a head, of which so much has no end in it.
    Head(usize),
    Body(Box<Partial>, Stage),
    Failed(RequestErrorKind),
}

/// A request whose head was read.
#[derive(Debug)]
struct Partial {
    request: Request<()>,
    body: BytesMut,
}

/// What comes next of a body.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// So many bytes, and then the end.
    Plain(usize),
    Size,
    /// So many bytes, and then the end of the chunk.
    Chunk(usize),
    ChunkEnd,
    /// Lines after the last chunk, for which there is so much room.
    Trailer(usize),
    End,
}

impl Default for RequestReader {
    fn default() -> Self {
        Self::new()
    }
}

impl RequestReader {
    /// At the begin of a connection, for bodies of up to [`DEFAULT_MAX_BODY`].
    pub fn new() -> Self {
        Self::with_max_body(DEFAULT_MAX_BODY)
    }

    /// At the begin of a connection, for bodies of up to so many bytes.
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
    pub fn next_request(&mut self) -> Result<Option<Request<Bytes>>, RequestError> {
        loop {
            match self.step() {
                Ok(ControlFlow::Continue(())) => {}
                Ok(ControlFlow::Break(request)) => return Ok(request),
                Err(kind) => {
                    self.state = State::Failed(kind);
                    self.buffer = BytesMut::new();
                    return Err(RequestError { offset: self.start, kind });
                }
            }
        }
    }

    fn step(&mut self) -> Result<Step, RequestErrorKind> {
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
                        return Err(RequestErrorKind::HeadTooLong);
                    }
                    return Ok(MORE);
                };
                let request = head(self.buffer.get(..end).unwrap_or_default())?;
                let stage = match body_length(request.headers())? {
                    Some(length) if length > self.max_body as u64 => {
                        return Err(RequestErrorKind::TooLong { max: self.max_body });
                    }
                    Some(length) => Stage::Plain(length as usize),
                    None => Stage::Size,
                };
                self.consume(end);
                self.state =
                    State::Body(Box::new(Partial { request, body: BytesMut::new() }), stage);
                Ok(FURTHER)
            }
            State::Body(partial, stage) => {
                let next = match *stage {
                    Stage::Plain(left) | Stage::Chunk(left) if left > 0 => {
                        let taken = left.min(self.buffer.len());
                        if taken == 0 {
                            return Ok(MORE);
                        }
                        let bytes = self.buffer.split_to(taken);
                        self.read += taken as u64;
                        if partial.body.is_empty() && taken == left {
                            partial.body = bytes;
                        } else {
                            partial.body.extend_from_slice(&bytes);
                        }
                        match *stage {
                            Stage::Plain(_) => Stage::Plain(left - taken),
                            _ => Stage::Chunk(left - taken),
                        }
                    }
                    Stage::Plain(_) | Stage::End => {
                        let body = std::mem::take(&mut partial.body).freeze();
                        let request = std::mem::take(&mut partial.request).map(|()| body);
                        self.state = State::Head(0);
                        self.start = self.read;
                        return Ok(ControlFlow::Break(Some(request)));
                    }
                    Stage::Size => {
                        let Some(end) = line_end(&self.buffer)? else { return Ok(MORE) };
                        let line = self.buffer.get(..end).unwrap_or_default();
                        let size = match httparse::parse_chunk_size(line) {
                            Ok(httparse::Status::Complete((used, size))) if used == end => size,
                            _ => return Err(RequestErrorKind::Chunk),
                        };
                        let room = self.max_body.saturating_sub(partial.body.len());
                        if size > room as u64 {
                            return Err(RequestErrorKind::TooLong { max: self.max_body });
                        }
                        self.buffer.advance(end);
                        self.read += end as u64;
                        if size == 0 {
                            Stage::Trailer(MAX_HEAD)
                        } else {
                            Stage::Chunk(size as usize)
                        }
                    }
                    Stage::Chunk(_) => Stage::ChunkEnd,
                    Stage::ChunkEnd => {
                        match self.buffer.get(..2) {
                            None => return Ok(MORE),
                            Some(b"\r\n") => {}
                            Some(_) => return Err(RequestErrorKind::Chunk),
                        }
                        self.buffer.advance(2);
                        self.read += 2;
                        Stage::Size
                    }
                    Stage::Trailer(room) => {
                        let Some(end) = line_end(&self.buffer)? else { return Ok(MORE) };
                        let empty = matches!(self.buffer.get(..end), Some(b"\n" | b"\r\n"));
                        let room = room.checked_sub(end).ok_or(RequestErrorKind::HeadTooLong)?;
                        self.buffer.advance(end);
                        self.read += end as u64;
                        if empty { Stage::End } else { Stage::Trailer(room) }
                    }
                };
                *stage = next;
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
    pub fn finish(mut self) -> Result<(), RequestError> {
        while self.next_request()?.is_some() {}
        if self.buffer.is_empty() && self.read == self.start {
            return Ok(());
        }
        Err(RequestError { offset: self.start, kind: RequestErrorKind::Truncated })
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

/// Where a line ends, behind its feed; if it is there.
fn line_end(buffer: &[u8]) -> Result<Option<usize>, RequestErrorKind> {
    match buffer.iter().take(MAX_LINE).position(|&b| b == b'\n') {
        Some(at) => Ok(Some(at + 1)),
        None if buffer.len() >= MAX_LINE => Err(RequestErrorKind::Chunk),
        None => Ok(None),
    }
}

fn head(bytes: &[u8]) -> Result<Request<()>, RequestErrorKind> {
    use RequestErrorKind::{Head, HeadTooLong};
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
        let value = HeaderValue::from_bytes(header.value).map_err(|_| Head)?;
        request.headers_mut().append(name, value);
    }
    Ok(request)
}

/// How long the body is; `None` if it is chunked.
fn body_length(headers: &HeaderMap) -> Result<Option<u64>, RequestErrorKind> {
    let text = |value: &HeaderValue| value.to_str().ok().map(|text| text.trim().to_owned());
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter().map(text);
    let mut lengths = headers.get_all(CONTENT_LENGTH).iter().map(text);
    match (codings.next(), codings.next(), lengths.next()) {
        (None, _, None) => Ok(Some(0)),
        (None, _, Some(length)) => {
            let same = lengths.all(|other| other == length);
            let digits = |text: &String| same && text.bytes().all(|b| b.is_ascii_digit());
            let length = length.filter(digits).and_then(|text| text.parse().ok());
            length.map(Some).ok_or(RequestErrorKind::Length)
        }
        (Some(Some(coding)), None, None) if coding.eq_ignore_ascii_case("chunked") => Ok(None),
        _ => Err(RequestErrorKind::Length),
    }
}

/// Whether the sender of a message reads an answer: not if its `User-Agent` is `libprocess/…`,
/// as that of releases is that take one for garbage. Mesos itself answers all the same today,
/// and drops the answers to its own messages.
pub fn expects_answer(headers: &HeaderMap) -> bool {
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
