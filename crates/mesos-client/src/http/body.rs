use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep};

use super::error::{HttpError, Phase, chain};
use super::gunzip::Gunzip;
use super::{Limits, Server};

/// An error of whoever makes the body of a request.
pub type BodyError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request: bytes, or what comes in pieces.
pub struct RequestBody(Inner);

enum Inner {
    Bytes(Bytes),
    Pieces(Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>),
}

impl RequestBody {
    /// A body that is sent while it is made. An error of it gives the request up.
    pub fn stream<S>(pieces: S) -> Self
    where
        S: Stream<Item = Result<Bytes, BodyError>> + Send + 'static,
    {
        RequestBody(Inner::Pieces(Box::pin(pieces)))
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        RequestBody(Inner::Bytes(bytes))
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Bytes(bytes) => write!(f, "RequestBody({} bytes)", bytes.len()),
            Inner::Pieces(_) => f.write_str("RequestBody(in pieces)"),
        }
    }
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut self.0 {
            Inner::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Inner::Pieces(pieces) => {
                pieces.as_mut().poll_next(cx).map(|piece| piece.map(|p| p.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Inner::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Inner::Pieces(_) => SizeHint::default(),
        }
    }
}

/// The body of an answer, which comes in pieces.
///
/// It is a [`Stream`] as well. Each piece must come within [`Limits::idle`]; a body that breaks
/// off before its end is an error. A compressed one is decompressed. Dropping it gives up the
/// rest.
pub struct Body {
    server: Server,
    incoming: Option<Incoming>,
    gunzip: Option<Gunzip>,
    sleep: Option<Pin<Box<Sleep>>>,
    idle: Duration,
    limit: usize,
    /// The last piece has come.
    ended: bool,
}

impl Body {
    pub(super) fn new(server: Server, incoming: Incoming, gzip: bool, limits: &Limits) -> Self {
        Body {
            server,
            incoming: Some(incoming),
            gunzip: gzip.then(Gunzip::new),
            sleep: None,
            idle: limits.idle,
            limit: limits.body,
            ended: false,
        }
    }

    /// The number of bytes that are to come, if the server told it and they are not compressed.
    pub fn size(&self) -> Option<u64> {
        let incoming = self.incoming.as_ref().filter(|_| self.gunzip.is_none())?;
        http_body::Body::size_hint(incoming).exact()
    }

    /// Sets the longest time between two pieces, for this body alone.
    pub fn set_idle(&mut self, idle: Duration) {
        self.idle = idle;
        self.sleep = None;
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// It does not come in time, or the body breaks off, or is compressed wrongly.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, HttpError>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// All that is left, if that is not more than [`Limits::body`].
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), or it is longer.
    pub async fn collect(self) -> Result<Bytes, HttpError> {
        let limit = self.limit;
        self.collect_up_to(limit).await
    }

    /// All that is left, if that is not more than a number of bytes.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), or it is longer.
    pub async fn collect_up_to(mut self, limit: usize) -> Result<Bytes, HttpError> {
        let too_large = |server: &Server| HttpError::TooLarge { server: server.clone(), limit };
        if self.size().is_some_and(|size| size > limit as u64) {
            return Err(too_large(&self.server));
        }
        let mut all = BytesMut::new();
        while let Some(piece) = self.chunk().await {
            let piece = piece?;
            if piece.len() > limit - all.len() {
                return Err(too_large(&self.server));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// All that is left, if that is more than neither [`Limits::body`] nor a number of bytes.
    pub(crate) async fn collect_at_most(self, most: usize) -> Result<Bytes, HttpError> {
        let limit = self.limit.min(most);
        self.collect_up_to(limit).await
    }

    /// The beginning, up to a number of bytes, whatever comes after it: for a message of an
    /// error.
    pub(crate) async fn beginning(mut self, limit: usize) -> Bytes {
        let mut all = BytesMut::new();
        while let Some(Ok(piece)) = self.chunk().await {
            let room = limit - all.len();
            all.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            if all.len() >= limit {
                break;
            }
        }
        all.freeze()
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, HttpError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let result = ready!(self.poll_piece(cx));
        if !matches!(result, Some(Ok(_))) {
            self.ended = true;
            // What is left of the answer is given up.
            self.incoming = None;
        }
        Poll::Ready(result)
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, HttpError>>> {
        loop {
            if let Some(gunzip) = &mut self.gunzip {
                match gunzip.next() {
                    Ok(None) => {}
                    Ok(Some(piece)) => return Poll::Ready(Some(Ok(piece))),
                    Err(why) => return Poll::Ready(Some(Err(self.gzip(why)))),
                }
            }
            let Some(incoming) = &mut self.incoming else { return Poll::Ready(None) };
            match http_body::Body::poll_frame(Pin::new(incoming), cx) {
                Poll::Pending => return self.poll_sleep(cx),
                Poll::Ready(Some(Ok(frame))) => {
                    self.sleep = None;
                    let Ok(data) = frame.into_data() else { continue };
                    match &mut self.gunzip {
                        Some(gunzip) => gunzip.add(data),
                        None if data.is_empty() => {}
                        None => return Poll::Ready(Some(Ok(data))),
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    let (server, why) = (self.server.clone(), chain(&error));
                    return Poll::Ready(Some(Err(HttpError::Broken { server, why })));
                }
                Poll::Ready(None) => {
                    self.incoming = None;
                    let rest = self.gunzip.take().map(|mut gunzip| gunzip.finish());
                    return Poll::Ready(match rest {
                        None | Some(Ok(None)) => None,
                        Some(Ok(Some(piece))) => Some(Ok(piece)),
                        Some(Err(why)) => Some(Err(self.gzip(why))),
                    });
                }
            }
        }
    }

    fn gzip(&self, why: String) -> HttpError {
        HttpError::Encoding { server: self.server.clone(), encoding: "gzip".to_owned(), why }
    }

    fn poll_sleep(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, HttpError>>> {
        let idle = self.idle;
        let Some(deadline) = Instant::now().checked_add(idle) else { return Poll::Pending };
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
        ready!(sleep.as_mut().poll(cx));
        Poll::Ready(Some(Err(HttpError::Timeout {
            server: self.server.clone(),
            phase: Phase::Body,
            after: idle,
        })))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, HttpError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("server", &self.server).finish_non_exhaustive()
    }
}
