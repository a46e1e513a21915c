use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT,
};
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::error::{HttpError, Phase, TlsError, chain};
use super::tls::Inner;
use super::{Body, Config, Connector, Credentials, Limits, RequestBody, Server};

/// Sends requests to servers. Clones share their connections.
#[derive(Clone)]
pub struct Http {
    client: Client<Inner, RequestBody>,
    connector: Connector,
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

impl Http {
    /// Prepares to send requests; nothing is connected yet.
    ///
    /// # Errors
    /// The file of the trusted certificates cannot be read, or holds none.
    pub fn new(config: Config) -> Result<Self, TlsError> {
        let connector = Connector::new(&config.roots, config.limits.connect)?;
        let mut builder = Client::builder(TokioExecutor::new());
        builder.timer(TokioTimer::new()).pool_timer(TokioTimer::new());
        builder.pool_idle_timeout(Some(config.limits.keep).filter(|keep| *keep != Duration::MAX));
        let agent = config.user_agent.and_then(|agent| HeaderValue::try_from(agent).ok());
        let default = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        Ok(Http {
            client: builder.build(connector.0.clone()),
            connector,
            user_agent: agent.unwrap_or(HeaderValue::from_static(default)),
            credentials: config.credentials,
            limits: Arc::new(config.limits),
        })
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

    /// What opens its connections, for protocols that need one of their own.
    pub fn connector(&self) -> &Connector {
        &self.connector
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
        let headers = &mut parts.headers;
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        if let Some(credentials) = &self.credentials {
            headers.entry(AUTHORIZATION).or_insert_with(|| credentials.to_header_value());
        }
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
        let request = Request::get(address).body(bytes::Bytes::new());
        // An address with a user name is not for errors.
        let shown = if address.contains('@') { "the address" } else { address };
        self.send(request.map_err(|_| HttpError::Address(shown.to_owned()))?).await
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
