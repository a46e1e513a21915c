//! RecordIO: the framing of the streams of events of the HTTP APIs.
//!
//! A record is its length in decimal, a line feed, and as many bytes. [`Decoder`] takes a stream in
//! chunks of any size and gives its records; [`Events`] decodes them as messages of one type;
//! [`encode`] writes a record.
//!
//! ```
//! use mesos_types::recordio::{RecordEncoding, Events, encode_message};
//! use mesos_types::scheduler::Event;
//!
//! let mut stream = Vec::new();
//! encode_message(&Event::Heartbeat, RecordEncoding::Protobuf, &mut stream);
//! assert_eq!(stream, b"2\n\x08\x08");
//!
//! let mut events = Events::<Event>::new(RecordEncoding::Protobuf);
//! events.push(&stream[..3]);
//! assert!(events.next_event()?.is_none());
//! events.push(&stream[3..]);
//! assert_eq!(events.next_event()?, Some(Ok(Event::Heartbeat)));
//! events.finish()?;
//! # Ok::<(), mesos_types::recordio::StreamError>(())
//! ```
//!
//! # What is read
//!
//! Lengths are read as Mesos reads them: with leading zeros, `+5`, `-0`, and in hexadecimal after
//! `0x` or `0X`. An empty line, white space, a carriage return, a fraction, and a number above a
//! `u64` are errors. Records may be empty.
//!
//! The differences from Mesos are these, and no others:
//!
//! - a negative length other than zero is an error, where Mesos reads `-1` as 2⁶⁴ − 1;
//! - records before an error are given first, where Mesos drops those of the same chunk;
//! - a stream that ends inside a record is an error, where Mesos waits;
//! - the length of a record and of its header are [bounded](Decoder::with_max_record).

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use bytes::{Buf, BufMut, Bytes, BytesMut};

#[cfg(feature = "json")]
use crate::Dialect;
use crate::codec::{Codec, DecodeError, DecodeOptions, Input};

/// The longest record that a [`Decoder`] takes unless told otherwise: 256 MiB. The state of a large
/// cluster in JSON takes some tens of MiB.
pub const DEFAULT_MAX_RECORD: usize = 256 << 20;

/// The longest header, its line feed not counted: twenty digits are enough for any length, but
/// Mesos reads leading zeros.
pub const MAX_HEADER: usize = 64;

/// The error of a stream that cannot be read on, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamError {
    /// Position in the stream at which the record begins.
    pub offset: u64,
    /// The fault in it.
    pub kind: StreamErrorKind,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the record at byte {} of the stream: {}", self.offset, self.kind)
    }
}

impl std::error::Error for StreamError {}

/// The fault in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamErrorKind {
    /// Its header is not a length; this is its text if it looks like a number, else how long it
    /// is.
    Length(String),
    /// Its header is longer than [`MAX_HEADER`].
    Header,
    /// It is longer than the decoder allows.
    TooLong {
        /// The length that the header says.
        length: u64,
        /// The longest that is allowed.
        max: usize,
    },
    /// The stream ends inside it.
    Truncated,
}

impl fmt::Display for StreamErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(text) => write!(f, "\"{text}\" is not a length"),
            Self::Header => write!(f, "the header is longer than {MAX_HEADER} bytes"),
            Self::TooLong { length, max } => {
                write!(f, "a length of {length} bytes is more than the {max} that are taken")
            }
            Self::Truncated => f.write_str("the stream ends inside it"),
        }
    }
}

/// Takes a stream apart into records.
///
/// A record that lies within one chunk shares its memory, and keeps all of the chunk alive; others
/// are put together. No memory is taken for a length that a header only claims.
///
/// ```
/// use mesos_types::recordio::Decoder;
///
/// let mut decoder = Decoder::new();
/// decoder.push(&b"5\nhello0\n3\nab"[..]);
/// assert_eq!(decoder.next_record()?.as_deref(), Some(&b"hello"[..]));
/// assert_eq!(decoder.next_record()?.as_deref(), Some(&b""[..]));
/// assert_eq!(decoder.next_record()?, None);
/// let error = decoder.finish().unwrap_err();
/// assert_eq!(error.to_string(), "the record at byte 9 of the stream: the stream ends inside it");
/// # Ok::<(), mesos_types::recordio::StreamError>(())
/// ```
#[derive(Clone)]
pub struct Decoder {
    max_record: usize,
    /// Chunks that were pushed and are not read yet; none is empty.
    chunks: VecDeque<Bytes>,
    state: State,
    /// Number of bytes of the stream that were read.
    read: u64,
    /// Position at which the current record begins.
    start: u64,
}

/// Shows how much there is, and none of the bytes, which may hold a secret.
impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let buffered: usize = self.chunks.iter().map(Bytes::len).sum();
        let failed = match &self.state {
            State::Failed(kind) => Some(kind),
            _ => None,
        };
        f.debug_struct("Decoder")
            .field("max_record", &self.max_record)
            .field("buffer", &format_args!("<{buffered} bytes>"))
            .field("read", &self.read)
            .field("start", &self.start)
            .field("failed", &failed)
            .finish()
    }
}

#[derive(Clone)]
enum State {
    /// In a header; the number of its bytes that were read.
    Header(Vec<u8>),
    /// In a record of a length, of which so much was read.
    Record(usize, BytesMut),
    Failed(StreamErrorKind),
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// At the beginning of a stream, for records of up to [`DEFAULT_MAX_RECORD`].
    pub fn new() -> Self {
        Self::with_max_record(DEFAULT_MAX_RECORD)
    }

    /// At the beginning of a stream, for records of up to so many bytes. A header that says more
    /// is an error at once.
    pub fn with_max_record(max_record: usize) -> Self {
        let state = State::Header(Vec::new());
        Decoder { max_record, chunks: VecDeque::new(), state, read: 0, start: 0 }
    }

    /// Adds the next chunk of the stream; a slice is copied, [`Bytes`] are shared.
    pub fn push<'a>(&mut self, chunk: impl Into<Input<'a>>) {
        let chunk = match chunk.into() {
            Input::Slice(chunk) => Bytes::copy_from_slice(chunk),
            Input::Shared(chunk) => chunk,
        };
        if !chunk.is_empty() && !matches!(self.state, State::Failed(_)) {
            self.chunks.push_back(chunk);
        }
    }

    /// The next record, if all of it was pushed; `None` if more is needed.
    ///
    /// # Errors
    /// The stream is not RecordIO from here on. All further calls say the same.
    pub fn next_record(&mut self) -> Result<Option<Bytes>, StreamError> {
        if let Some(record) = self.whole_record() {
            return Ok(Some(record));
        }
        loop {
            match &mut self.state {
                State::Failed(kind) => {
                    return Err(StreamError { offset: self.start, kind: kind.clone() });
                }
                State::Header(header) => {
                    let Some(chunk) = self.chunks.front_mut() else { return Ok(None) };
                    // One more than is allowed is enough to know.
                    let room = (MAX_HEADER + 1).saturating_sub(header.len());
                    let seen = chunk.get(..room).unwrap_or(chunk);
                    let end = seen.iter().position(|&b| b == b'\n');
                    let taken = end.unwrap_or(seen.len());
                    header.extend_from_slice(seen.get(..taken).unwrap_or_default());
                    let next = if header.len() > MAX_HEADER {
                        Some(State::Failed(StreamErrorKind::Header))
                    } else {
                        end.map(|_| begin(header, self.max_record))
                    };
                    let consumed = taken + usize::from(end.is_some());
                    chunk.advance(consumed);
                    self.read += consumed as u64;
                    if let Some(next) = next {
                        self.state = next;
                    }
                }
                State::Record(length, partial) => {
                    let missing = length.saturating_sub(partial.len());
                    let record = match self.chunks.front_mut() {
                        _ if missing == 0 => partial.split().freeze(),
                        None => return Ok(None),
                        Some(chunk) if partial.is_empty() && chunk.len() >= missing => {
                            self.read += missing as u64;
                            chunk.split_to(missing)
                        }
                        Some(chunk) => {
                            let taken = chunk.split_to(missing.min(chunk.len()));
                            self.read += taken.len() as u64;
                            partial.extend_from_slice(&taken);
                            self.drop_empty();
                            continue;
                        }
                    };
                    self.state = State::Header(Vec::new());
                    self.start = self.read;
                    self.drop_empty();
                    return Ok(Some(record));
                }
            }
            if matches!(self.state, State::Failed(_)) {
                self.chunks.clear();
            }
            self.drop_empty();
        }
    }

    /// The next record, if it stands in one chunk with a header of digits, as nearly all do.
    fn whole_record(&mut self) -> Option<Bytes> {
        let State::Header(header) = &self.state else { return None };
        let chunk = self.chunks.front_mut().filter(|_| header.is_empty())?;
        let (start, length) = whole(chunk, self.max_record)?;
        chunk.advance(start);
        let record = chunk.split_to(length);
        self.read += (start + length) as u64;
        self.start = self.read;
        self.drop_empty();
        Some(record)
    }

    /// Reads the next chunk without keeping it: records that lie within it are borrowed from it.
    /// For who looks at each record once; [`push`](Self::push) is for who keeps records.
    ///
    /// ```
    /// use mesos_types::recordio::Decoder;
    ///
    /// let mut decoder = Decoder::new();
    /// let mut found = Vec::new();
    /// for chunk in [&b"5\nhello3\na"[..], b"bc"] {
    ///     let mut records = decoder.read(chunk);
    ///     while let Some(record) = records.next_record()? {
    ///         found.push(record.len());
    ///     }
    /// }
    /// assert_eq!(found, [5, 3]);
    /// # Ok::<(), mesos_types::recordio::StreamError>(())
    /// ```
    pub fn read<'c>(&mut self, chunk: &'c [u8]) -> Records<'_, 'c> {
        Records { decoder: self, rest: chunk, record: Bytes::new() }
    }

    fn drop_empty(&mut self) {
        if self.chunks.front().is_some_and(Bytes::is_empty) {
            self.chunks.pop_front();
        }
    }

    /// How many bytes of the stream were read: at the end of a record, where the next begins.
    pub fn offset(&self) -> u64 {
        self.read
    }

    /// Ends the stream; records that were not taken are lost.
    ///
    /// # Errors
    /// The stream ends inside a record, or is not RecordIO.
    pub fn finish(mut self) -> Result<(), StreamError> {
        while self.next_record()?.is_some() {}
        if self.read == self.start {
            return Ok(());
        }
        Err(StreamError { offset: self.start, kind: StreamErrorKind::Truncated })
    }
}

/// The records of a chunk: see [`Decoder::read`].
///
/// What is left of the chunk when this is dropped is pushed, so that nothing of the stream is lost.
pub struct Records<'d, 'c> {
    decoder: &'d mut Decoder,
    rest: &'c [u8],
    /// A record that began in a chunk before.
    record: Bytes,
}

/// Shows how much there is, and none of the bytes.
impl fmt::Debug for Records<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("decoder", self.decoder)
            .field("rest", &format_args!("<{} bytes>", self.rest.len()))
            .finish_non_exhaustive()
    }
}

impl Records<'_, '_> {
    /// The next record, as [`Decoder::next_record`] gives it; `None` at the end of the chunk.
    ///
    /// # Errors
    /// The same errors as those of that method.
    pub fn next_record(&mut self) -> Result<Option<&[u8]>, StreamError> {
        let decoder = &mut *self.decoder;
        if let (State::Header(header), true) = (&decoder.state, decoder.chunks.is_empty()) {
            if let Some((start, length)) =
                whole(self.rest, decoder.max_record).filter(|_| header.is_empty())
            {
                let record = self.rest.get(start..start + length).unwrap_or_default();
                self.rest = self.rest.get(start + length..).unwrap_or_default();
                decoder.read += (start + length) as u64;
                decoder.start = decoder.read;
                return Ok(Some(record));
            }
        }
        // A record that began before, or is cut here: what belongs to it is copied.
        loop {
            if let Some(record) = decoder.next_record()? {
                self.record = record;
                return Ok(Some(&self.record));
            }
            if self.rest.is_empty() {
                return Ok(None);
            }
            let wanted = match &decoder.state {
                State::Record(length, partial) => length - partial.len(),
                _ => self.rest.iter().position(|&b| b == b'\n').map_or(usize::MAX, |at| at + 1),
            };
            let (part, rest) = self.rest.split_at(wanted.min(self.rest.len()));
            decoder.push(part);
            self.rest = rest;
        }
    }
}

impl Drop for Records<'_, '_> {
    fn drop(&mut self) {
        self.decoder.push(self.rest);
    }
}

/// Where the first record of a chunk begins and how long it is, if all of it is there, with a
/// header of digits.
#[inline]
fn whole(chunk: &[u8], max: usize) -> Option<(usize, usize)> {
    // A length of so many digits fits into 64 bits.
    let (mut length, mut digits) = (0u64, 0);
    for &b in chunk.iter().take(20) {
        match b {
            b'0'..=b'9' if digits < 19 => {
                length = length * 10 + u64::from(b - b'0');
                digits += 1;
            }
            b'\n' if digits > 0 => {
                let length = usize::try_from(length).ok().filter(|length| *length <= max)?;
                let start = digits + 1;
                return (length <= chunk.len() - start).then_some((start, length));
            }
            _ => return None,
        }
    }
    None
}

/// The position after a header.
fn begin(header: &[u8], max: usize) -> State {
    let Some(length) = parse_length(header) else {
        return State::Failed(StreamErrorKind::Length(shown(header)));
    };
    match usize::try_from(length) {
        Ok(length) if length <= max => State::Record(length, BytesMut::new()),
        _ => State::Failed(StreamErrorKind::TooLong { length, max }),
    }
}

/// A header as errors show it: what is no number at all may be anything, a secret too.
fn shown(header: &[u8]) -> String {
    let of_number = |b: &u8| b.is_ascii_digit() || b"+-xX. \t\r".contains(b);
    if header.len() <= 24 && header.iter().all(of_number) {
        header.escape_ascii().to_string()
    } else {
        format!("<{} bytes>", header.len())
    }
}

/// Reads a length as Mesos does, but for negative ones.
fn parse_length(header: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(header).ok()?;
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (digits, radix) = match hex {
        Some(digits) => (digits, 16),
        None if negative => (digits, 10),
        None => (digits.strip_prefix('+').unwrap_or(digits), 10),
    };
    // Another sign would be read here.
    if !digits.starts_with(|c: char| c.is_digit(radix)) {
        return None;
    }
    u64::from_str_radix(digits, radix).ok().filter(|&length| length == 0 || !negative)
}

/// Writes a record.
///
/// ```
/// let mut out = Vec::new();
/// mesos_types::recordio::encode(b"hello", &mut out);
/// assert_eq!(out, b"5\nhello");
/// ```
pub fn encode(record: &[u8], out: &mut impl BufMut) {
    out.put_slice(record.len().to_string().as_bytes());
    out.put_u8(b'\n');
    out.put_slice(record);
}

/// Writes a message as a record.
pub fn encode_message<T: Codec>(message: &T, encoding: RecordEncoding, out: &mut impl BufMut) {
    let record = match encoding {
        RecordEncoding::Protobuf => message.encode_to_vec(),
        #[cfg(feature = "json")]
        RecordEncoding::Json(dialect) => crate::json::to_vec(message, dialect),
    };
    encode(&record, out);
}

/// How a record holds a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordEncoding {
    /// Messages as protobuf.
    Protobuf,
    /// Messages as JSON documents, in the names of a dialect; the HTTP APIs use
    /// [`V1`](crate::Dialect::V1).
    #[cfg(feature = "json")]
    Json(Dialect),
}

impl RecordEncoding {
    fn decode<T: Codec>(self, record: &Bytes, options: &DecodeOptions) -> Result<T, DecodeError> {
        match self {
            RecordEncoding::Protobuf => T::decode_with(record, options),
            #[cfg(feature = "json")]
            RecordEncoding::Json(dialect) => {
                crate::json::from_mesos_within(record, dialect, options)
            }
        }
    }
}

/// A record that is not a message of the type; the records after it are still read. Its `Debug`
/// does not show the record, which may hold a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordError {
    /// Where in the stream the record begins, with its header.
    pub offset: u64,
    /// The record.
    pub record: Bytes,
    /// What is wrong with it; offsets in here are those in the record.
    pub source: DecodeError,
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the record at byte {} of the stream: {}", self.offset, self.source)
    }
}

impl fmt::Debug for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordError")
            .field("offset", &self.offset)
            .field("record", &format_args!("<{} bytes>", self.record.len()))
            .field("source", &self.source)
            .finish()
    }
}

impl std::error::Error for RecordError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// A stream of messages of one type: what the response to a SUBSCRIBE is.
///
/// Messages are decoded as by [`Codec::decode`] or [`json::from_mesos`](crate#modules); who
/// wants something else, such as [`Captured`](crate::Captured), decodes the records of a
/// [`Decoder`].
pub struct Events<T> {
    decoder: Decoder,
    encoding: RecordEncoding,
    options: DecodeOptions,
    of: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Events { decoder, encoding, .. } = self;
        f.debug_struct("Events").field("decoder", decoder).field("encoding", encoding).finish()
    }
}

impl<T: Codec> Events<T> {
    /// At the beginning of a stream.
    pub fn new(encoding: RecordEncoding) -> Self {
        Self::with(Decoder::new(), encoding, DecodeOptions::default())
    }

    /// Out of what a decoder gives; the options are those of each message.
    pub fn with(decoder: Decoder, encoding: RecordEncoding, options: DecodeOptions) -> Self {
        Events { decoder, encoding, options, of: PhantomData }
    }

    /// Adds the next chunk of the stream, as [`Decoder::push`].
    pub fn push<'a>(&mut self, chunk: impl Into<Input<'a>>) {
        self.decoder.push(chunk);
    }

    /// The next message, if all of it was pushed; `None` if more is needed. Within, a record that
    /// is not a message, after which one can read on.
    ///
    /// # Errors
    /// As [`Decoder::next_record`]: the stream ends here.
    pub fn next_event(&mut self) -> Result<Option<Result<T, RecordError>>, StreamError> {
        let offset = self.decoder.start;
        let Some(record) = self.decoder.next_record()? else { return Ok(None) };
        let decoded = self.encoding.decode(&record, &self.options);
        Ok(Some(decoded.map_err(|source| RecordError { offset, record, source })))
    }

    /// Ends the stream, as [`Decoder::finish`].
    ///
    /// # Errors
    /// The same errors as those of that method.
    pub fn finish(self) -> Result<(), StreamError> {
        self.decoder.finish()
    }
}
