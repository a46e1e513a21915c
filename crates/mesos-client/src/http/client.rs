use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use std::{fmt, io};

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT,
};
use http::{HeaderMap, HeaderValue, Request, StatusCode, Uri};
use http_body_util::BodyExt as _;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tower_service::Service;

use super::error::{HttpError, Phase, TlsError, chain};
use super::{Body, Config, Connector, Credentials, Limits, RequestBody, Server};
use crate::net::{ByteStream, Connect, Io, Pipeline, Transport, TransportError};

/// Sends requests to servers. Clones share their connections.
///
/// [`send`](Self::send) is for requests that do not depend on each other: each has a connection
/// to itself until its answer has come, and connections are used again. As a [`Transport`] it
/// sends the calls of schedulers and executors, which arrive in their order over one connection
/// for each peer.
#[derive(Clone)]
pub struct Http {
    client: Client<Dial, RequestBody>,
    connect: Arc<dyn Connect>,
    lines: Arc<Mutex<HashMap<String, Pipeline>>>,
    user_agent: HeaderValue,
    credentials: Option<Credentials>,
    limits: Arc<Limits>,
}

/// The head of an answer, and its body, which is yet to come.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// The server that answered.
    pub server: Server,
    /// The status.
    pub status: StatusCode,
    /// The headers. Those that tell how a compressed body was sent are not among them, since the
    /// body is decompressed.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl Response {
    /// The header `Content-Type` without its parameters, in small letters.
    pub fn content_type(&self) -> Option<String> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("credentials", &self.credentials)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Over TCP, with TLS where the address says so, without credentials, within the default limits.
impl Default for Http {
    fn default() -> Self {
        Self::with_connect(Config::default(), Connector::default())
    }
}

impl Http {
    /// Prepares to send requests; nothing is connected yet.
    ///
    /// # Errors
    /// The file of the trusted certificates cannot be read, or holds none.
    pub fn new(config: Config) -> Result<Self, TlsError> {
        let connector = Connector::new(&config.roots, config.limits.connect)?;
        Ok(Self::with_connect(config, connector))
    }

    /// Prepares to send requests over connections that are opened so. The roots and
    /// [`Limits::connect`] do not count.
    pub fn with_connect(config: Config, connect: impl Connect) -> Self {
        let connect: Arc<dyn Connect> = Arc::new(connect);
        let mut builder = Client::builder(TokioExecutor::new());
        builder.timer(TokioTimer::new()).pool_timer(TokioTimer::new());
        builder.pool_idle_timeout(Some(config.limits.keep).filter(|keep| *keep != Duration::MAX));
        let agent = config.user_agent.and_then(|agent| HeaderValue::try_from(agent).ok());
        let default = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        Http {
            client: builder.build(Dial(connect.clone())),
            connect,
            lines: Arc::default(),
            user_agent: agent.unwrap_or(HeaderValue::from_static(default)),
            credentials: config.credentials,
            limits: Arc::new(config.limits),
        }
    }

    /// The same with other limits, over the same connections. [`Limits::connect`] and
    /// [`Limits::keep`] stay as they are.
    #[must_use]
    pub fn with_limits(&self, limits: Limits) -> Self {
        Http { limits: Arc::new(limits), ..self.clone() }
    }

    /// What a request may take.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The credentials that are sent.
    pub fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }

    /// Sends a request to the server that its address names, and waits for the head of the
    /// answer, whatever its status. No redirect is followed: [`Masters`](super::Masters) does.
    ///
    /// The headers of the request are sent as they are; `User-Agent`, `Authorization` and
    /// `Accept-Encoding` are added where they are missing.
    ///
    /// # Errors
    /// The server cannot be reached, or does not answer in time, or not in HTTP.
    pub async fn send<B: Into<RequestBody>>(
        &self,
        request: Request<B>,
    ) -> Result<Response, HttpError> {
        let (mut parts, body) = request.into_parts();
        let body = body.into();
        let Some(server) = Server::of_uri(&parts.uri) else {
            // A user name and a password are not for errors.
            let shown = parts.uri.path();
            let secret = parts.uri.authority().is_some_and(|a| a.as_str().contains('@'));
            let shown = if secret { shown.to_owned() } else { parts.uri.to_string() };
            return Err(HttpError::Address(shown));
        };
        parts.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        self.sign(&mut parts.headers);
        let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
        let begin = Instant::now();
        let request = self.client.request(Request::from_parts(parts, body));
        let after = self.limits.head;
        let result = match tokio::time::timeout(after, request).await {
            Ok(result) => result.map_err(|error| classify(&server, &error)),
            Err(_) => Err(HttpError::Timeout { server: server.clone(), phase: Phase::Head, after }),
        };
        let elapsed = begin.elapsed();
        let response = match result {
            Ok(response) => response,
            Err(error) => {
                tracing::debug!(%server, %method, path, ?elapsed, %error, "no answer");
                return Err(error);
            }
        };
        tracing::debug!(%server, %method, path, ?elapsed, status = response.status().as_u16(), "answer");
        let (mut parts, incoming) = response.into_parts();
        let gzip = self.encoding(&server, &mut parts.headers)?;
        let body = Body::new(server.clone(), incoming, gzip, &self.limits);
        Ok(Response { server, status: parts.status, headers: parts.headers, body })
    }

    /// Asks for what is at an address: see [`send`](Self::send).
    ///
    /// # Errors
    /// The text is not an address, or as for [`send`](Self::send).
    pub async fn get(&self, address: &str) -> Result<Response, HttpError> {
        let request = Request::get(address).body(Bytes::new());
        // An address with a user name is not for errors.
        let shown = if address.contains('@') { "the address" } else { address };
        self.send(request.map_err(|_| HttpError::Address(shown.to_owned()))?).await
    }

    /// Says who asks.
    fn sign(&self, headers: &mut HeaderMap) {
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        if let Some(credentials) = &self.credentials {
            headers.entry(AUTHORIZATION).or_insert_with(|| credentials.to_header_value());
        }
    }

    /// The line of calls to a peer.
    fn line(&self, uri: &Uri) -> Result<Pipeline, TransportError> {
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(TransportError::Address(uri.to_string()));
        };
        let key = format!("{scheme}://{authority}");
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let line =
            lines.entry(key).or_insert_with(|| Pipeline::new(self.connect.clone(), uri.clone()));
        Ok(line.clone())
    }

    /// Whether the body of an answer is compressed.
    fn encoding(&self, server: &Server, headers: &mut HeaderMap) -> Result<bool, HttpError> {
        let Some(encoding) = headers.get(CONTENT_ENCODING) else { return Ok(false) };
        let encoding = String::from_utf8_lossy(encoding.as_bytes()).trim().to_ascii_lowercase();
        match encoding.as_str() {
            "" | "identity" => Ok(false),
            "gzip" | "x-gzip" => {
                headers.remove(CONTENT_ENCODING);
                headers.remove(CONTENT_LENGTH);
                Ok(true)
            }
            _ => Err(HttpError::Encoding {
                server: server.clone(),
                encoding,
                why: "not a way that was asked for".to_owned(),
            }),
        }
    }
}

/// The limits do not count here: connections that subscribe have times of their own.
impl Transport for Http {
    fn call(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<http::Response<Bytes>, TransportError>> {
        self.sign(request.headers_mut());
        match self.line(request.uri()) {
            Ok(line) => Box::pin(line.send(&request)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn stream(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<http::Response<ByteStream>, TransportError>> {
        self.sign(request.headers_mut());
        if Server::of_uri(request.uri()).is_none() {
            let error = TransportError::Address(request.uri().path().to_owned());
            return Box::pin(std::future::ready(Err(error)));
        }
        let answer = self.client.request(request.map(RequestBody::from));
        Box::pin(async move {
            let answer = answer.await.map_err(|error| match error.is_connect() {
                true => TransportError::Connect(chain(&error)),
                false => TransportError::Broken(chain(&error)),
            })?;
            let broken = |error: hyper::Error| TransportError::Broken(chain(&error));
            Ok(answer.map(|body| {
                ByteStream::new(body.into_data_stream().map(move |piece| piece.map_err(broken)))
            }))
        })
    }
}

/// Opens the connections of the client.
#[derive(Clone)]
struct Dial(Arc<dyn Connect>);

impl Service<Uri> for Dial {
    type Response = Wire;
    type Error = io::Error;
    type Future = BoxFuture<'static, io::Result<Wire>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let io = self.0.connect(target);
        Box::pin(async move { Ok(Wire(TokioIo::new(io.await?))) })
    }
}

/// A connection as the client wants it.
struct Wire(TokioIo<Box<dyn Io>>);

impl Connection for Wire {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, pieces)
    }
}

/// What an error of the client means.
fn classify(server: &Server, error: &ClientError) -> HttpError {
    let (server, text) = (server.clone(), chain(error));
    let text = text.strip_prefix("client error (Connect): ").unwrap_or(&text);
    let why = text.strip_prefix("client error (SendRequest): ").unwrap_or(text).to_owned();
    if error.is_connect() {
        return HttpError::Connect { server, why };
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            if error.is_user() {
                return HttpError::Request(why);
            }
            if error.is_parse() {
                return HttpError::Protocol { server, why };
            }
        }
        cause = error.source();
    }
    HttpError::Broken { server, why }
}
