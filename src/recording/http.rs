//! The bytes of one direction of a connection → HTTP messages.

use std::fmt;

use bytes::{Bytes, BytesMut};
use httparse::{Header, Status};

/// How many headers a message may have.
const MAX_HEADERS: usize = 128;

/// A request or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Where it begins in the bytes.
    pub at: usize,
    /// Its first line.
    pub start: Start,
    /// Its headers, in order.
    pub headers: Vec<(String, Bytes)>,
    /// Its body.
    pub body: Body,
}

/// The first line of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// Of a request.
    Request {
        /// `POST`
        method: String,
        /// `/api/v1/scheduler`
        target: String,
    },
    /// Of an answer.
    Answer {
        /// 200
        status: u16,
    },
}

/// The body of a message, chunked or not on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The body; without what frames its chunks.
    pub bytes: Bytes,
    /// Whether all of it was recorded.
    pub whole: bool,
    /// From which byte of the body on it stands where in the bytes of the connection.
    places: Vec<(usize, usize)>,
}

impl Body {
    /// Where a byte of the body stands in the bytes of the connection.
    pub fn place(&self, at: usize) -> usize {
        let n = self.places.partition_point(|(from, _)| *from <= at);
        self.places.get(n.saturating_sub(1)).map_or(at, |(from, place)| place + (at - from))
    }
}

impl Message {
    /// The value of a header, if it stands there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(value).ok().map(str::trim)
    }

    /// The method, of a request.
    pub fn method(&self) -> Option<&str> {
        match &self.start {
            Start::Request { method, .. } => Some(method),
            Start::Answer { .. } => None,
        }
    }

    /// The target, of a request.
    pub fn target(&self) -> Option<&str> {
        match &self.start {
            Start::Request { target, .. } => Some(target),
            Start::Answer { .. } => None,
        }
    }

    /// The status, of an answer.
    pub fn status(&self) -> Option<u16> {
        match self.start {
            Start::Request { .. } => None,
            Start::Answer { status } => Some(status),
        }
    }

    fn is_chunked(&self) -> bool {
        self.header("Transfer-Encoding").is_some_and(|how| {
            how.rsplit(',').next().unwrap_or_default().trim().eq_ignore_ascii_case("chunked")
        })
    }
}

/// `POST /api/v1/scheduler`, `202`.
impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Start::Request { method, target } => write!(f, "{method} {target}"),
            Start::Answer { status } => status.fmt(f),
        }
    }
}

/// What follows the last message, and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rest {
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
}

impl Rest {
    /// Where it begins.
    pub fn at(&self) -> usize {
        match self {
            Rest::Cut { at } | Rest::NotHttp { at } => *at,
        }
    }
}

/// The requests in bytes that begin with one, and what follows them.
pub fn requests(bytes: &Bytes) -> (Vec<Message>, Option<Rest>) {
    split(bytes, |message| match message.header("Content-Length") {
        _ if message.is_chunked() => Length::Chunked,
        Some(length) => length.parse().map_or(Length::Bad, Length::Bytes),
        None => Length::Bytes(0),
    })
}

/// The answers in bytes that begin with one, and what follows them. The methods are those of
/// the requests, as far as they are known.
pub fn answers(bytes: &Bytes, methods: &[&str]) -> (Vec<Message>, Option<Rest>) {
    let mut methods = methods.iter();
    let (mut answers, rest) = split(bytes, |message| {
        let status = message.status().unwrap_or_default();
        if (100..200).contains(&status) {
            return Length::Bytes(0);
        }
        let head = methods.next().is_some_and(|method| *method == "HEAD");
        match message.header("Content-Length") {
            _ if head || status == 204 || status == 304 => Length::Bytes(0),
            _ if message.is_chunked() => Length::Chunked,
            Some(length) => length.parse().map_or(Length::Bad, Length::Bytes),
            None => Length::ToTheEnd,
        }
    });
    // What is provisional answers nothing.
    answers.retain(|answer| answer.status().is_some_and(|status| status >= 200));
    (answers, rest)
}

/// How long a body is.
enum Length {
    Bytes(usize),
    Chunked,
    ToTheEnd,
    Bad,
}

fn split(
    bytes: &Bytes,
    mut length: impl FnMut(&Message) -> Length,
) -> (Vec<Message>, Option<Rest>) {
    let mut messages = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let (mut message, body_at) = match head(bytes, at) {
            Ok(head) => head,
            Err(rest) => return (messages, Some(rest)),
        };
        let left = bytes.len() - body_at;
        let plain = |n: usize| Body {
            bytes: bytes.slice(body_at..body_at + n),
            whole: true,
            places: vec![(0, body_at)],
        };
        let (body, end) = match length(&message) {
            Length::Bytes(n) if n <= left => (plain(n), body_at + n),
            Length::Bytes(_) => (Body { whole: false, ..plain(left) }, bytes.len()),
            Length::ToTheEnd => (plain(left), bytes.len()),
            Length::Chunked => match chunks(bytes, body_at) {
                Ok(read) => read,
                Err(rest) => return (messages, Some(rest)),
            },
            Length::Bad => return (messages, Some(Rest::NotHttp { at })),
        };
        message.body = body;
        messages.push(message);
        at = end;
    }
    (messages, None)
}

/// A message without its body, and where that begins.
fn head(bytes: &Bytes, at: usize) -> Result<(Message, usize), Rest> {
    let buffer = bytes.get(at..).unwrap_or_default();
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let (start, n, headers) = if buffer.starts_with(b"HTTP/") {
        let mut answer = httparse::Response::new(&mut headers);
        let n = whole(answer.parse(buffer), at)?;
        (Start::Answer { status: answer.code.unwrap_or_default() }, n, &*answer.headers)
    } else {
        let mut request = httparse::Request::new(&mut headers);
        let n = whole(request.parse(buffer), at)?;
        let method = request.method.unwrap_or_default().to_owned();
        let target = request.path.unwrap_or_default().to_owned();
        (Start::Request { method, target }, n, &*request.headers)
    };
    let header = |h: &Header<'_>| (h.name.to_owned(), bytes.slice_ref(h.value));
    let headers = headers.iter().map(header).collect();
    Ok((Message { at, start, headers, body: Body::default() }, at + n))
}

fn whole(parsed: httparse::Result<usize>, at: usize) -> Result<usize, Rest> {
    match parsed {
        Ok(Status::Complete(n)) => Ok(n),
        Ok(Status::Partial) => Err(Rest::Cut { at }),
        Err(_) => Err(Rest::NotHttp { at }),
    }
}

/// A chunked body, and where it ends; where the recording ends first, as much as there is.
fn chunks(bytes: &Bytes, start: usize) -> Result<(Body, usize), Rest> {
    let mut body = BytesMut::new();
    let mut places = Vec::new();
    let mut at = start;
    let mut single = None;
    let whole = loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let size = match httparse::parse_chunk_size(rest) {
            Ok(Status::Complete((n, size))) => {
                at += n;
                usize::try_from(size).unwrap_or(usize::MAX)
            }
            Ok(Status::Partial) => break false,
            Err(_) => return Err(Rest::NotHttp { at }),
        };
        if size == 0 {
            match trailer(bytes, at) {
                Some(end) => {
                    at = end;
                    break true;
                }
                None => break false,
            }
        }
        let end = at.saturating_add(size).min(bytes.len());
        let chunk = bytes.slice(at..end);
        places.push((body.len(), at));
        body.extend_from_slice(&chunk);
        single = (places.len() == 1).then_some(chunk);
        if end - at < size {
            at = end;
            break false;
        }
        at = match bytes.get(end..) {
            Some([b'\r', b'\n', ..]) => end + 2,
            Some([] | [b'\r']) => {
                at = bytes.len();
                break false;
            }
            _ => return Err(Rest::NotHttp { at: end }),
        };
    };
    let end = if whole { at } else { bytes.len() };
    // One chunk, as of every message of libprocess, needs no copy.
    let bytes = single.unwrap_or_else(|| body.freeze());
    Ok((Body { bytes, whole, places }, end))
}

/// The end of the lines after the last chunk.
fn trailer(bytes: &Bytes, mut at: usize) -> Option<usize> {
    loop {
        let line = bytes.get(at..)?;
        let n = line.windows(2).position(|end| end == b"\r\n")?;
        at += n + 2;
        if n == 0 {
            return Some(at);
        }
    }
}
