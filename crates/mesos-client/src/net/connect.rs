use std::fmt;
use std::io;

use futures_util::future::BoxFuture;
use http::Uri;
use tokio::io::{AsyncRead, AsyncWrite};

/// A connection to a peer.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Io for T {}

impl fmt::Debug for dyn Io {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Io")
    }
}

/// Opens connections. [`Connector`](crate::http::Connector) does so over TCP and TLS; others go
/// through a proxy, use a Unix socket, or stay within a test.
pub trait Connect: Send + Sync + fmt::Debug + 'static {
    /// Opens a connection to the host and port of an address.
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>>;
}
