//! Requests over HTTP and their answers, as values.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use mesos_types::http::{MediaType, negotiate};
use mesos_types::{Codec, Dialect, json};

/// Names an exchange: one request, and its answer. Whoever has the sockets chooses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExchangeId(pub u64);

/// A piece of the answer to a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The answer, which is then complete.
    Whole(Response<Bytes>),
    /// The head of an answer whose body comes in pieces.
    Open(Response<()>),
    /// The next bytes of the body.
    Chunk(Bytes),
    /// The body is complete.
    End,
    /// The connection breaks, whether or not there was an answer.
    Abort,
}

/// An answer in plain text.
pub(crate) fn text(status: StatusCode, message: impl Into<String>) -> Response<Bytes> {
    let message: String = message.into();
    let mut response = empty(status);
    if !message.is_empty() {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, plain);
        *response.body_mut() = message.into();
    }
    response
}

pub(crate) fn bad_request(message: impl Into<String>) -> Response<Bytes> {
    text(StatusCode::BAD_REQUEST, message)
}

/// An answer without a body.
pub(crate) fn empty(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

/// An answer with a document.
pub(crate) fn document(media: MediaType, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(CONTENT_TYPE, media.to_header_value());
    response
}

/// A message as a peer wants it.
pub(crate) fn encode<T: Codec>(message: &T, media: MediaType) -> Vec<u8> {
    match media {
        MediaType::Json => json::to_vec(message, Dialect::V1),
        _ => message.encode_to_vec(),
    }
}

/// The text of a header; none if it is absent or not text.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

pub(crate) fn not_allowed(method: &Method) -> Response<Bytes> {
    let message =
        format!("405 Method Not Allowed. Expecting one of {{ 'POST' }}, but received '{method}'.");
    let mut response = text(StatusCode::METHOD_NOT_ALLOWED, message);
    response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
    response
}

pub(crate) fn unauthorized(realm: &str) -> Response<Bytes> {
    let mut response = empty(StatusCode::UNAUTHORIZED);
    if let Ok(value) = HeaderValue::from_str(&format!("Basic realm=\"{realm}\"")) {
        response.headers_mut().insert(WWW_AUTHENTICATE, value);
    }
    response
}

/// Reads the call in a request to an API, in the order in which Mesos checks it.
pub(crate) fn read_call<T: Codec>(
    request: &Request<Bytes>,
    what: &str,
) -> Result<T, Box<Response<Bytes>>> {
    if request.method() != Method::POST {
        return Err(not_allowed(request.method()).into());
    }
    let Some(content_type) = header(request.headers(), "content-type") else {
        return Err(bad_request("Expecting 'Content-Type' to be present").into());
    };
    match MediaType::from_content_type(content_type) {
        Ok(MediaType::Protobuf) => T::decode(request.body()).map_err(|error| {
            bad_request(format!("Failed to parse body into {what} protobuf: {error}")).into()
        }),
        Ok(MediaType::Json) => json::from_mesos(request.body(), Dialect::V1).map_err(|error| {
            let problem = match serde_json::from_slice::<serde_json::Value>(request.body()) {
                Ok(_) => format!("Failed to convert JSON into {what} protobuf: {error}"),
                Err(error) => format!("Failed to parse body into JSON: {error}"),
            };
            bad_request(problem).into()
        }),
        _ => Err(text(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Expecting 'Content-Type' of application/json or application/x-protobuf",
        )
        .into()),
    }
}

/// The media type in which the caller wants an answer.
pub(crate) fn wanted(request: &Request<Bytes>) -> Result<MediaType, Box<Response<Bytes>>> {
    let accept = header(request.headers(), "accept");
    negotiate(accept, &[MediaType::Json, MediaType::Protobuf]).ok_or_else(|| {
        let message = "Expecting 'Accept' to allow application/json or application/x-protobuf";
        text(StatusCode::NOT_ACCEPTABLE, message).into()
    })
}

/// The members of a query string, percent-decoded.
pub(crate) fn query(request: &Request<Bytes>) -> Vec<(String, String)> {
    let query = request.uri().query().unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent_decoded(name), percent_decoded(value))
        })
        .collect()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let pair: Option<Vec<u8>> = rest.as_slice_pair();
                match pair {
                    Some(pair) => bytes.extend(pair),
                    None => bytes.push(b'%'),
                }
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Takes two hexadecimal digits off an iterator, if they come next.
trait HexPair {
    fn as_slice_pair(&mut self) -> Option<Vec<u8>>;
}

impl HexPair for std::str::Bytes<'_> {
    fn as_slice_pair(&mut self) -> Option<Vec<u8>> {
        let pair = [self.clone().next()?, self.clone().nth(1)?];
        let decoded = data_encoding::HEXLOWER_PERMISSIVE.decode(&pair).ok()?;
        self.nth(1);
        Some(decoded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded() {
        let request = Request::get("/files/read?path=%2Fa%20b+c%zz&offset=1&x").body(Bytes::new());
        let pairs = query(&request.unwrap());
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("path", "/a b c%zz"), ("offset", "1"), ("x", "")]);
    }
}
