//! Requests, and what becomes of their answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use mesos_types::http::{self as api, ApiCall, ApiError, MediaType, read_response};
use mesos_types::state::{Whole, from_slice, without_jsonp};

use mesos_types::{Codec, Dialect, json};

use super::ClusterError;
use crate::http::{Body, Http, HttpError, Limits, Masters, RequestBody, Response, Server};

/// How much of the body of a refusal is read.
const MAX_DETAILS: usize = 4 << 10;

/// Whom to ask. Clones share what they know of it.
#[derive(Clone, Debug)]
pub(super) struct Target {
    whom: Whom,
    /// How calls are written, and answers to them wanted.
    media: MediaType,
    /// Whether the endpoints end in `.json`; 0 until that is known.
    names: Arc<AtomicU8>,
}

#[derive(Clone, Debug)]
enum Whom {
    /// One server.
    Server(Http, Server),
    /// Whichever master leads.
    Masters(Masters),
}

/// They have their names of today.
const NEW: u8 = 1;
/// They end in `.json`.
const OLD: u8 = 2;

impl Target {
    pub fn server(http: Http, server: Server) -> Self {
        Self::of(Whom::Server(http, server))
    }

    pub fn masters(masters: Masters) -> Self {
        Self::of(Whom::Masters(masters))
    }

    fn of(whom: Whom) -> Self {
        Target { whom, media: MediaType::Protobuf, names: Arc::default() }
    }

    pub fn media(&self) -> MediaType {
        self.media
    }

    pub fn set_media(&mut self, media: MediaType) {
        self.media = media;
    }

    /// The same server, which may take any time to answer.
    pub fn patient(&self) -> Self {
        let mut target = self.clone();
        if let Whom::Server(http, _) = &mut target.whom {
            *http = http.with_limits(Limits { head: Duration::MAX, ..http.limits().clone() });
        }
        target
    }

    /// Sends a request whose body comes in pieces, and waits for the answer of success.
    pub async fn accept(&self, request: Request<RequestBody>) -> Result<(), ClusterError> {
        let (mut parts, body) = request.into_parts();
        let path = parts.uri.path().to_owned();
        let Whom::Server(http, server) = &self.whom else {
            // Only agents have such calls, and an agent is one server.
            return Err(HttpError::Address(path).into());
        };
        if let Some(path) = parts.uri.path_and_query() {
            parts.uri = server.uri(path);
        }
        let response = http.send(Request::from_parts(parts, body)).await?;
        accepted(response, &path).await.map(drop)
    }

    pub async fn send(&self, request: Request<Bytes>) -> Result<Response, HttpError> {
        match &self.whom {
            Whom::Masters(masters) => masters.send(request).await,
            Whom::Server(http, server) => {
                let (mut parts, body) = request.into_parts();
                if let Some(path) = parts.uri.path_and_query() {
                    parts.uri = server.uri(path);
                }
                http.send(Request::from_parts(parts, body)).await
            }
        }
    }

    /// The server that is asked, or that was asked last.
    pub fn asked(&self) -> Option<Server> {
        match &self.whom {
            Whom::Server(_, server) => Some(server.clone()),
            Whom::Masters(masters) => {
                masters.leader().or_else(|| masters.servers().iter().next().cloned())
            }
        }
    }

    /// Asks for a path and gives an answer of status 200.
    pub async fn get(&self, path: &str) -> Result<Response, ClusterError> {
        let request = Request::get(path).body(Bytes::new());
        let request = request.map_err(|_| HttpError::Address(path.to_owned()))?;
        let response = self.send(request).await?;
        accepted(response, path).await
    }

    /// Reads the document of a path. Old releases know some paths only with `.json` at their end.
    pub async fn document<T: Whole>(&self, path: &str, query: &str) -> Result<T, ClusterError> {
        self.document_up_to(path, query, usize::MAX).await
    }

    /// Reads a document that is not longer than so many bytes.
    pub async fn document_up_to<T: Whole>(
        &self,
        path: &str,
        query: &str,
        most: usize,
    ) -> Result<T, ClusterError> {
        let old = OLD_NAMES.iter().any(|name| path.ends_with(name));
        let names = if old { self.names.load(Ordering::Relaxed) } else { NEW };
        let order: &[(&str, u8)] = match names {
            NEW => &[("", NEW)],
            // A master of another release may lead by now.
            OLD => &[(".json", OLD), ("", NEW)],
            _ => &[("", NEW), (".json", OLD)],
        };
        let mut first = None;
        for (suffix, known) in order {
            match self.get(&format!("{path}{suffix}{query}")).await {
                Ok(response) => {
                    if old {
                        self.names.store(*known, Ordering::Relaxed);
                    }
                    return read(response, path, most).await;
                }
                Err(error) if error.is_not_found() => first = first.or(Some(error)),
                Err(error) => return Err(error),
            }
        }
        Err(first.unwrap_or_else(|| HttpError::Address(path.to_owned()).into()))
    }

    /// The request of a call.
    pub fn request<C: ApiCall, B>(&self, call: &C, body: B) -> Result<Request<B>, ClusterError> {
        let mut request = Request::new(body);
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = http::Uri::from_static(C::API.path());
        *request.headers_mut() = call.request_headers(self.media, self.media, None)?;
        Ok(request)
    }

    async fn ask<C: ApiCall>(&self, call: &C) -> Result<Response, ClusterError> {
        let body = match self.media {
            MediaType::Json => json::to_vec(call, Dialect::V1),
            _ => call.encode_to_vec(),
        };
        let request = self.request(call, Bytes::from(body))?;
        accepted(self.send(request).await?, C::API.path()).await
    }

    /// Makes a call of the operator API; a call without an answer gives `None`.
    pub async fn call<C>(&self, call: &C) -> Result<Option<C::Response>, ClusterError>
    where
        C: ApiCall,
        C::Response: Codec,
    {
        let response = self.ask(call).await?;
        if response.body.size() == Some(0) {
            return Ok(None);
        }
        let (server, path) = (response.server.clone(), C::API.path().to_owned());
        let media = match read_response(response.status, &response.headers, b"") {
            Ok(api::Body::Empty) => return Ok(None),
            Ok(api::Body::Message(media)) => media,
            _ => {
                let found = response.content_type().unwrap_or_default();
                return Err(ClusterError::Kind { server, path, found, wanted: "a message" });
            }
        };
        let bytes = response.body.collect().await?;
        let read = match media {
            MediaType::Json => json::from_mesos(&bytes, Dialect::V1),
            _ => C::Response::decode(bytes),
        };
        read.map(Some).map_err(|why| ClusterError::Message { server, path, why: Box::new(why) })
    }

    /// Makes a call that is answered by a stream: of messages in this media type. Its pieces may
    /// come at any time.
    pub async fn stream<C: ApiCall>(&self, call: &C) -> Result<(MediaType, Body), ClusterError> {
        let mut response = self.ask(call).await?;
        response.body.set_idle(Duration::MAX);
        match read_response(response.status, &response.headers, b"") {
            Ok(api::Body::Message(media) | api::Body::Records(media)) => Ok((media, response.body)),
            Ok(api::Body::Empty) => Ok((self.media, response.body)),
            Err(_) => {
                let found = response.content_type().unwrap_or_default();
                let (server, path) = (response.server, C::API.path().to_owned());
                Err(ClusterError::Kind { server, path, found, wanted: "a stream of messages" })
            }
        }
    }

    /// The answer does not belong to the call.
    pub fn other<C: ApiCall>(&self, call: &C) -> ClusterError {
        let why = format!("the answer is not one to {}", call.name().unwrap_or("the call"));
        match self.asked() {
            Some(server) => ClusterError::Answer { server, path: C::API.path().to_owned(), why },
            None => HttpError::Address("no server".to_owned()).into(),
        }
    }
}

/// Endpoints that end in `.json` in old releases.
const OLD_NAMES: [&str; 6] =
    ["/state", "/tasks", "/roles", "/monitor/statistics", "/files/read", "/files/browse"];

/// An answer of success; any other is read for what it says.
async fn accepted(response: Response, path: &str) -> Result<Response, ClusterError> {
    if matches!(response.status, StatusCode::OK | StatusCode::ACCEPTED) {
        return Ok(response);
    }
    let (server, status) = (response.server.clone(), response.status);
    let html = response.content_type().is_some_and(|kind| kind.contains("html"));
    let body = response.body.beginning(MAX_DETAILS).await;
    let mut why = ApiError { status, details: String::new() };
    if !html {
        // A page for people says nothing in a line of an error.
        if let Some(error) = ApiError::of(status, body.trim_ascii()) {
            why = error;
        }
    }
    Err(ClusterError::Refused { server, path: path.to_owned(), why })
}

/// The document of an answer.
async fn read<T: Whole>(response: Response, path: &str, most: usize) -> Result<T, ClusterError> {
    let (server, path) = (response.server.clone(), path.to_owned());
    // A missing type is no reason to refuse what may be a document.
    let found = response.content_type().filter(|kind| !kind.is_empty());
    if let Some(found) = found.filter(|kind| !kind.contains("json") && !kind.contains("javascript"))
    {
        return Err(ClusterError::Kind { server, path, found, wanted: "JSON" });
    }
    let bytes = response.body.collect_at_most(most).await?;
    from_slice(without_jsonp(&bytes)).map_err(|why| ClusterError::Document {
        server,
        path,
        why: Box::new(why),
    })
}

/// Adds a parameter to a query, which begins with `?` or is empty.
pub(super) fn add(query: &mut String, name: &str, value: &str) {
    query.push(if query.is_empty() { '?' } else { '&' });
    query.push_str(name);
    query.push('=');
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                query.push(byte as char);
            }
            _ => query.push_str(&format!("%{byte:02X}")),
        }
    }
}
