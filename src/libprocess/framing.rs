//! How long the body of an HTTP message is, and the chunks that it may come in: one reader for
//! connections that are read while they last, and for those that were recorded.

use httparse::Status;

/// The longest line with the size of a chunk, or after the last one.
const MAX_LINE: usize = 1 << 10;

/// The most bytes of lines after the last chunk.
const MAX_TRAILER: usize = 64 << 10;

/// How the headers say that a body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyLength {
    /// They do not say it.
    Unsaid,
    /// After so many bytes.
    Bytes(u64),
    /// After the last of its chunks.
    Chunked,
}

/// The headers say no length, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LengthError;

impl BodyLength {
    /// What the values of all `Transfer-Encoding` and `Content-Length` headers say. Only HTTP
    /// from 1.1 on has chunks.
    pub(crate) fn of<'a>(
        codings: impl IntoIterator<Item = &'a [u8]>,
        lengths: impl IntoIterator<Item = &'a [u8]>,
        has_chunks: bool,
    ) -> Result<Self, LengthError> {
        let mut codings = codings.into_iter().map(<[u8]>::trim_ascii);
        let mut lengths = lengths.into_iter().map(<[u8]>::trim_ascii);
        match (codings.next(), codings.next(), lengths.next()) {
            (None, _, None) => Ok(BodyLength::Unsaid),
            (None, _, Some(length)) => {
                let sound = length.iter().all(u8::is_ascii_digit);
                let text = std::str::from_utf8(length).ok().filter(|_| sound);
                let bytes = text.and_then(|text| text.parse().ok()).ok_or(LengthError)?;
                if lengths.all(|other| other == length) {
                    Ok(BodyLength::Bytes(bytes))
                } else {
                    Err(LengthError)
                }
            }
            (Some(coding), None, None) if coding.eq_ignore_ascii_case(b"chunked") && has_chunks => {
                Ok(BodyLength::Chunked)
            }
            _ => Err(LengthError),
        }
    }
}

/// Reads a chunked body, whose bytes the caller holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunks(Stage);

#[derive(Clone, Copy, Debug)]
enum Stage {
    /// In front of the size of a chunk.
    Size,
    /// In front of so many bytes of a chunk.
    Data(u64),
    /// In front of the line feed after a chunk.
    DataEnd,
    /// In lines after the last chunk, for which there is so much room.
    Trailer(usize),
    End,
}

/// What the next bytes of a chunked body are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// More of them are needed to tell.
    More,
    /// So many frame the chunks.
    Framing(usize),
    /// So many are of the body.
    Data(usize),
    /// The body has ended before them.
    End,
}

/// What is wrong with a chunked body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChunkError {
    /// The size of a chunk, or what follows a chunk, is malformed.
    Malformed,
    /// The lines after the last chunk are too long.
    TrailerTooLong,
}

impl Chunks {
    /// In front of the first chunk.
    pub(crate) fn new() -> Self {
        Chunks(Stage::Size)
    }

    /// How many bytes of the present chunk are still to come.
    pub(crate) fn left(&self) -> u64 {
        match self.0 {
            Stage::Data(left) => left,
            _ => 0,
        }
    }

    /// What the next bytes are; they count as read.
    pub(crate) fn next(&mut self, input: &[u8]) -> Result<Part, ChunkError> {
        let (part, stage) = match self.0 {
            Stage::Size => {
                let Some(end) = line_end(input)? else { return Ok(Part::More) };
                let line = input.get(..end).unwrap_or_default();
                let size = match httparse::parse_chunk_size(line) {
                    Ok(Status::Complete((used, size))) if used == end => size,
                    _ => return Err(ChunkError::Malformed),
                };
                let stage = if size == 0 { Stage::Trailer(MAX_TRAILER) } else { Stage::Data(size) };
                (Part::Framing(end), stage)
            }
            Stage::Data(left) => {
                let taken = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
                if taken == 0 {
                    return Ok(Part::More);
                }
                let left = left - taken as u64;
                let stage = if left == 0 { Stage::DataEnd } else { Stage::Data(left) };
                (Part::Data(taken), stage)
            }
            Stage::DataEnd => match input {
                [b'\r', b'\n', ..] => (Part::Framing(2), Stage::Size),
                [] | [b'\r'] => return Ok(Part::More),
                _ => return Err(ChunkError::Malformed),
            },
            Stage::Trailer(room) => {
                let Some(end) = line_end(input)? else { return Ok(Part::More) };
                let empty = matches!(input.get(..end), Some(b"\n" | b"\r\n"));
                let room = room.checked_sub(end).ok_or(ChunkError::TrailerTooLong)?;
                (Part::Framing(end), if empty { Stage::End } else { Stage::Trailer(room) })
            }
            Stage::End => (Part::End, Stage::End),
        };
        self.0 = stage;
        Ok(part)
    }
}

/// Where a line ends, behind its feed; `None` if its end is not there yet.
fn line_end(input: &[u8]) -> Result<Option<usize>, ChunkError> {
    match input.iter().take(MAX_LINE).position(|&b| b == b'\n') {
        Some(at) => Ok(Some(at + 1)),
        None if input.len() >= MAX_LINE => Err(ChunkError::Malformed),
        None => Ok(None),
    }
}
