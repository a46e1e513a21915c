use bytes::{Buf, Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

/// The longest head of an answer.
const MAX_HEAD: usize = 64 << 10;
/// The longest line with the size of a chunk.
const MAX_LINE: usize = 1 << 10;
/// The longest body of an answer to a call.
const MAX_BODY: usize = 256 << 20;

/// An answer that is not HTTP, or too long.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AnswerError {
    #[error("the answer is not one of HTTP")]
    Head,
    #[error("the answer is too long")]
    TooLong,
    #[error("a chunk of the answer is malformed")]
    Chunk,
}

/// Takes what comes over a connection apart into answers, each of them whole.
#[derive(Debug, Default)]
pub(crate) struct AnswerReader {
    pub buffer: BytesMut,
    head: Option<Response<()>>,
    rest: Rest,
    body: BytesMut,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Rest {
    #[default]
    Head,
    Plain(usize),
    Size,
    Chunk(usize),
    ChunkEnd,
    Trailer,
    /// The body ends with the connection.
    ToTheEnd,
}

impl AnswerReader {
    /// The next answer, if all of it has come; and whether the connection stays open.
    pub fn next(&mut self) -> Result<Option<(Response<Bytes>, bool)>, AnswerError> {
        loop {
            match self.rest {
                Rest::Head => {
                    if !self.head()? {
                        return Ok(None);
                    }
                }
                Rest::Plain(length) => {
                    let part = length.min(self.buffer.len());
                    self.body.extend_from_slice(&self.buffer.split_to(part));
                    self.rest = Rest::Plain(length - part);
                    if length > part {
                        return Ok(None);
                    }
                    return Ok(self.finish());
                }
                Rest::Size => {
                    let Some(line) = self.line()? else { return Ok(None) };
                    let digits = line[..].split(|b| *b == b';').next().unwrap_or_default();
                    let digits = std::str::from_utf8(digits).map_err(|_| AnswerError::Chunk)?;
                    let size = usize::from_str_radix(digits.trim(), 16);
                    let size = size.map_err(|_| AnswerError::Chunk)?;
                    if size > MAX_BODY - self.body.len() {
                        return Err(AnswerError::TooLong);
                    }
                    self.rest = if size == 0 { Rest::Trailer } else { Rest::Chunk(size) };
                }
                Rest::Chunk(length) => {
                    let part = length.min(self.buffer.len());
                    self.body.extend_from_slice(&self.buffer.split_to(part));
                    self.rest = Rest::Chunk(length - part);
                    if length > part {
                        return Ok(None);
                    }
                    self.rest = Rest::ChunkEnd;
                }
                Rest::ChunkEnd => {
                    let Some(line) = self.line()? else { return Ok(None) };
                    if !line.is_empty() {
                        return Err(AnswerError::Chunk);
                    }
                    self.rest = Rest::Size;
                }
                Rest::Trailer => {
                    let Some(line) = self.line()? else { return Ok(None) };
                    if line.is_empty() {
                        return Ok(self.finish());
                    }
                }
                Rest::ToTheEnd => {
                    if self.body.len() + self.buffer.len() > MAX_BODY {
                        return Err(AnswerError::TooLong);
                    }
                    self.body.extend_from_slice(&self.buffer);
                    self.buffer.clear();
                    return Ok(None);
                }
            }
        }
    }

    /// The answer that ends with the connection, if one does.
    pub fn end(&mut self) -> Option<Response<Bytes>> {
        (self.rest == Rest::ToTheEnd).then(|| self.finish())?.map(|answer| answer.0)
    }

    fn finish(&mut self) -> Option<(Response<Bytes>, bool)> {
        self.rest = Rest::Head;
        let body = self.body.split().freeze();
        let head = self.head.take()?;
        let closes = head
            .headers()
            .get_all(CONNECTION)
            .iter()
            .any(|value| value.to_str().is_ok_and(|text| text.eq_ignore_ascii_case("close")));
        Some((head.map(|()| body), !closes))
    }

    fn line(&mut self) -> Result<Option<BytesMut>, AnswerError> {
        match self.buffer.iter().take(MAX_LINE).position(|b| *b == b'\n') {
            Some(at) => {
                let mut line = self.buffer.split_to(at);
                self.buffer.advance(1);
                if line.last() == Some(&b'\r') {
                    line.truncate(line.len() - 1);
                }
                Ok(Some(line))
            }
            None if self.buffer.len() >= MAX_LINE => Err(AnswerError::Chunk),
            None => Ok(None),
        }
    }

    fn head(&mut self) -> Result<bool, AnswerError> {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut parsed = httparse::Response::new(&mut headers);
        let length = match parsed.parse(&self.buffer) {
            Ok(httparse::Status::Complete(length)) => length,
            Ok(httparse::Status::Partial) if self.buffer.len() < MAX_HEAD => return Ok(false),
            Ok(httparse::Status::Partial) => return Err(AnswerError::TooLong),
            Err(_) => return Err(AnswerError::Head),
        };
        let status = StatusCode::from_u16(parsed.code.unwrap_or_default());
        let status = status.map_err(|_| AnswerError::Head)?;
        let mut map = HeaderMap::new();
        for header in parsed.headers.iter() {
            let name = HeaderName::from_bytes(header.name.as_bytes());
            let value = HeaderValue::from_bytes(header.value);
            let (name, value) = name.ok().zip(value.ok()).ok_or(AnswerError::Head)?;
            map.append(name, value);
        }
        self.buffer.advance(length);
        if status.is_informational() {
            return Ok(true);
        }
        let text = |name| map.get(name).and_then(|value| value.to_str().ok());
        self.rest = if status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED {
            Rest::Plain(0)
        } else if text(&TRANSFER_ENCODING).is_some_and(|t| t.eq_ignore_ascii_case("chunked")) {
            Rest::Size
        } else {
            match text(&CONTENT_LENGTH).map(|text| text.trim().parse::<usize>()) {
                Some(Ok(length)) if length <= MAX_BODY => Rest::Plain(length),
                Some(Ok(_)) => return Err(AnswerError::TooLong),
                Some(Err(_)) => return Err(AnswerError::Head),
                None => Rest::ToTheEnd,
            }
        };
        let mut head = Response::new(());
        *head.status_mut() = status;
        *head.headers_mut() = map;
        self.head = Some(head);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found = (Vec<(u16, Vec<u8>, bool)>, Option<Vec<u8>>);

    fn all(bytes: &[u8], size: usize) -> Found {
        let (mut reader, mut found) = (AnswerReader::default(), Vec::new());
        for piece in bytes.chunks(size) {
            reader.buffer.extend_from_slice(piece);
            while let Some((answer, open)) = reader.next().unwrap() {
                found.push((answer.status().as_u16(), answer.into_body().to_vec(), open));
            }
        }
        (found, reader.end().map(|answer| answer.into_body().to_vec()))
    }

    #[test]
    fn answers_of_every_length() {
        let bytes = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n\
            HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n\
            HTTP/1.1 400 Bad\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbad\
            HTTP/1.1 500 Odd\r\n\r\nto the end";
        for size in [1, 2, 7, 1000] {
            let (found, end) = all(bytes, size);
            let expected = vec![
                (202, b"".to_vec(), true),
                (200, b"hello!".to_vec(), true),
                (400, b"bad".to_vec(), false),
            ];
            assert_eq!(found, expected, "{size}");
            assert_eq!(end.as_deref(), Some(&b"to the end"[..]));
        }
    }

    #[test]
    fn what_is_not_http() {
        let mut reader = AnswerReader::default();
        reader.buffer.extend_from_slice(b"SSH-2.0\r\n\r\n");
        assert_eq!(reader.next().unwrap_err(), AnswerError::Head);
        let mut reader = AnswerReader::default();
        let text = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
        reader.buffer.extend_from_slice(text);
        assert_eq!(reader.next().unwrap_err(), AnswerError::Chunk);
        let mut reader = AnswerReader::default();
        let text = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n";
        reader.buffer.extend_from_slice(text);
        assert_eq!(reader.next().unwrap_err(), AnswerError::TooLong);
    }
}
