//! Requests, and what becomes of their answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use mesos_types::Codec;
use mesos_types::http::{Api, ApiError, MediaType};
use mesos_types::state::{Whole, from_slice, without_jsonp};

use super::ClusterError;
use crate::http::{Http, HttpError, Masters, Response, Server};

/// How much of the body of a refusal is read.
const MAX_DETAILS: usize = 4 << 10;

/// Whom to ask. Clones share what they know of it.
#[derive(Clone, Debug)]
pub(super) struct Target {
    whom: Whom,
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
        Target { whom: Whom::Server(http, server), names: Arc::default() }
    }

    pub fn masters(masters: Masters) -> Self {
        Target { whom: Whom::Masters(masters), names: Arc::default() }
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

    /// Makes a call of the operator API; a call without an answer gives `None`.
    pub async fn call<C: Codec, R: Codec>(
        &self,
        api: Api,
        name: &str,
        call: &C,
    ) -> Result<Option<R>, ClusterError> {
        let path = api.path();
        let headers = api.request_headers(name, MediaType::Protobuf, MediaType::Protobuf, None);
        let headers: HeaderMap = headers.map_err(|error| HttpError::Request(error.to_string()))?;
        let body: Bytes = call.encode_to_vec().into();
        let mut request = Request::new(body);
        *request.method_mut() = http::Method::POST;
        *request.headers_mut() = headers;
        *request.uri_mut() = http::Uri::from_static("/api/v1");
        let response = accepted(self.send(request).await?, path).await?;
        let (server, kind) = (response.server.clone(), response.content_type());
        let empty = response.body.size() == Some(0);
        if empty || response.status == StatusCode::ACCEPTED {
            return Ok(None);
        }
        let wanted = MediaType::Protobuf.as_str();
        if kind.as_deref() != Some(wanted) {
            let found = kind.unwrap_or_else(|| "something without a type".to_owned());
            return Err(ClusterError::Kind { server, path: path.to_owned(), found, wanted });
        }
        let bytes = response.body.collect().await?;
        R::decode(&bytes).map(Some).map_err(|why| ClusterError::Message {
            server,
            path: path.to_owned(),
            why: Box::new(why),
        })
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
