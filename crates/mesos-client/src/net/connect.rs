use std::fmt;
use std::io;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Uri;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

/// A connection to a peer.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Io for T {}

impl fmt::Debug for dyn Io {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Io")
    }
}

/// Opens connections. [`Tcp`] is the one without encryption; others add TLS, go through a proxy,
/// or stay within a test.
pub trait Connect: Send + Sync + fmt::Debug + 'static {
    /// Opens a connection to the host and port of an address.
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>>;
}

/// Connections over TCP.
#[derive(Clone, Debug)]
pub struct Tcp {
    /// How long connecting may take. Five seconds by default.
    pub timeout: Duration,
}

impl Default for Tcp {
    fn default() -> Self {
        Tcp { timeout: Duration::from_secs(5) }
    }
}

/// The host and port of an address; without a port that of its scheme.
pub(crate) fn authority(target: &Uri) -> io::Result<(String, u16)> {
    let host = target.host().filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "no host"))?;
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let secure = target.scheme_str() == Some("https");
    Ok((host, target.port_u16().unwrap_or(if secure { 443 } else { 80 })))
}

impl Connect for Tcp {
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>> {
        let timeout = self.timeout;
        Box::pin(async move {
            if target.scheme_str() == Some("https") {
                let text = "this connector has no TLS";
                return Err(io::Error::new(io::ErrorKind::Unsupported, text));
            }
            let (host, port) = authority(&target)?;
            let stream = tokio::time::timeout(timeout, TcpStream::connect((host.as_str(), port)))
                .await
                .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
            stream.set_nodelay(true)?;
            Ok(Box::new(stream) as Box<dyn Io>)
        })
    }
}
