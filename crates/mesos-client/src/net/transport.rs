use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use http::{Request, Response};

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
pub struct ByteStream(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>);

impl ByteStream {
    /// A body of these pieces.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        ByteStream(Box::pin(pieces))
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
        self.0.as_mut().poll_next(cx)
    }
}

/// Sends the requests of a connection that subscribes. [`Http`](crate::http::Http) is the one for
/// real peers.
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
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ByteStream>, TransportError>>;
}

/// How long an answer that is a refusal may take to come whole.
pub(crate) const REFUSAL: Duration = Duration::from_secs(10);
