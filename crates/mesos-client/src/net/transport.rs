use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, Uri};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper_util::rt::TokioIo;

use super::{Connect, Pipeline, Tcp};

/// A request that did not reach its peer, or whose answer was lost.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// There is no connection to the peer.
    #[error("connecting failed: {0}")]
    Connect(String),
    /// The connection was closed before the answer came.
    #[error("the connection was closed")]
    Closed,
    /// The connection broke, or what came over it is not HTTP.
    #[error("the connection broke: {0}")]
    Broken(String),
    /// The address of the request is not one that can be connected to.
    #[error("the address {0} names no host")]
    Address(String),
}

/// A body that comes piece by piece.
pub struct ByteStream {
    pieces: Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>,
    /// All of it, if it is known from the begin.
    whole: Option<Bytes>,
}

/// A body of one piece.
impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        let pieces = futures_util::stream::iter((!bytes.is_empty()).then(|| Ok(bytes.clone())));
        ByteStream { pieces: Box::pin(pieces), whole: Some(bytes) }
    }
}

impl ByteStream {
    /// A body of these pieces.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        ByteStream { pieces: Box::pin(pieces), whole: None }
    }

    /// All that is left, up to so many bytes.
    ///
    /// # Errors
    /// The body breaks off.
    pub async fn collect(mut self, most: usize) -> Result<Bytes, TransportError> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            let room = most.saturating_sub(bytes.len());
            bytes.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            if bytes.len() >= most {
                break;
            }
        }
        Ok(bytes.into())
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.whole = None;
        self.pieces.as_mut().poll_next(cx)
    }
}

/// Sends requests. [`Connections`] is the one for real peers.
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends a call whose answer is wanted as a whole. Calls to one peer arrive in the order in
    /// which this is called, though their answers may be awaited later.
    fn call(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>>;

    /// Sends a request whose answer is wanted piece by piece, on a connection of its own, which
    /// is closed when the answer is dropped.
    fn stream(
        &self,
        request: Request<ByteStream>,
    ) -> BoxFuture<'static, Result<Response<ByteStream>, TransportError>>;
}

/// Sends requests over HTTP 1.1: calls to one peer share one connection, each stream has its
/// own.
#[derive(Clone)]
pub struct Connections {
    connect: Arc<dyn Connect>,
    authorization: Option<HeaderValue>,
    lines: Arc<Mutex<HashMap<String, Pipeline>>>,
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let authorization = self.authorization.as_ref().map(|_| format_args!("<hidden>"));
        f.debug_struct("Connections")
            .field("connect", &self.connect)
            .field("authorization", &authorization)
            .finish_non_exhaustive()
    }
}

impl Default for Connections {
    fn default() -> Self {
        Connections::new(Tcp::default())
    }
}

impl Connections {
    /// Requests over connections that are opened so.
    pub fn new(connect: impl Connect) -> Self {
        Connections { connect: Arc::new(connect), authorization: None, lines: Arc::default() }
    }

    /// Sends these credentials with every request:
    /// [`Basic::to_header_value`](mesos_types::http::Basic::to_header_value), say.
    #[must_use]
    pub fn with_authorization(mut self, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.authorization = Some(value);
        self
    }

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
}

impl Transport for Connections {
    fn call(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        if let Some(value) = &self.authorization {
            request.headers_mut().insert(AUTHORIZATION, value.clone());
        }
        match self.line(request.uri()) {
            Ok(line) => Box::pin(line.send(&request)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn stream(
        &self,
        mut request: Request<ByteStream>,
    ) -> BoxFuture<'static, Result<Response<ByteStream>, TransportError>> {
        if let Some(value) = &self.authorization {
            request.headers_mut().insert(AUTHORIZATION, value.clone());
        }
        let connect = self.connect.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let Some(authority) = parts.uri.authority().cloned() else {
                return Err(TransportError::Address(parts.uri.to_string()));
            };
            let io = connect.connect(parts.uri.clone()).await;
            let io = TokioIo::new(io.map_err(|e| TransportError::Connect(e.to_string()))?);
            let broken = |e: hyper::Error| TransportError::Broken(e.to_string());
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(io).await.map_err(broken)?;
            let host = HeaderValue::from_str(authority.as_str());
            let host = host.map_err(|_| TransportError::Address(parts.uri.to_string()))?;
            parts.headers.insert(http::header::HOST, host);
            let path = parts.uri.path_and_query().cloned();
            parts.uri = path.map(Uri::from).unwrap_or_default();
            let body = match body.whole {
                Some(whole) => Full::new(whole).map_err(|never| match never {}).boxed_unsync(),
                None => StreamBody::new(body.map(|piece| piece.map(Frame::data))).boxed_unsync(),
            };
            // The connection lives as long as the answer.
            let mut driver = Box::pin(connection);
            let mut response = Box::pin(sender.send_request(Request::from_parts(parts, body)));
            let response = tokio::select! {
                answer = &mut response => answer.map_err(broken)?,
                ended = &mut driver => match ended {
                    Ok(()) => return response.await.map_err(broken).map(closed),
                    Err(error) => return Err(broken(error)),
                },
            };
            let (parts, body) = response.into_parts();
            let stream = Driven { body, driver: Some(driver), _sender: sender };
            Ok(Response::from_parts(parts, ByteStream::new(stream)))
        })
    }
}

/// An answer whose connection is done already.
fn closed(response: Response<hyper::body::Incoming>) -> Response<ByteStream> {
    response.map(|body| {
        let pieces = body.into_data_stream();
        ByteStream::new(pieces.map(|p| p.map_err(|e| TransportError::Broken(e.to_string()))))
    })
}

type Driver = Pin<Box<dyn Future<Output = Result<(), hyper::Error>> + Send>>;

/// A body that drives its connection while it is read, so that no task outlives it.
struct Driven<S> {
    body: hyper::body::Incoming,
    driver: Option<Driver>,
    _sender: S,
}

impl<S: Unpin> Stream for Driven<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(driver) = &mut self.driver {
                if driver.as_mut().poll(cx).is_ready() {
                    // Errors come with the body.
                    self.driver = None;
                }
            }
            let frame = ready!(http_body::Body::poll_frame(Pin::new(&mut self.body), cx));
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(TransportError::Broken(error.to_string()))));
                }
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
            }
        }
    }
}

/// How long an answer that is a refusal may take to come whole.
pub(crate) const REFUSAL: Duration = Duration::from_secs(10);
