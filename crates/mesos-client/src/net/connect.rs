use std::fmt;
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Uri;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use crate::http::{Connector, Roots, TlsError};

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

/// Connections over TCP; with TLS where the address says `https`, to servers whose certificates
/// lead to the roots of the system. [`Connector`] takes other roots.
#[derive(Clone, Debug)]
pub struct Tcp {
    timeout: Duration,
    /// Made with the first address that wants it.
    tls: Arc<OnceLock<Result<Connector, TlsError>>>,
}

impl Default for Tcp {
    fn default() -> Self {
        Tcp::new(Duration::from_secs(5))
    }
}

impl Tcp {
    /// Connections that take no longer than this to be made. Five seconds by default.
    pub fn new(timeout: Duration) -> Self {
        Tcp { timeout, tls: Arc::default() }
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
        if target.scheme_str() == Some("https") {
            let made = self.tls.get_or_init(|| Connector::new(&Roots::System, timeout));
            return match made {
                Ok(connector) => Connect::connect(connector, target),
                Err(error) => {
                    let error = io::Error::other(error.to_string());
                    Box::pin(std::future::ready(Err(error)))
                }
            };
        }
        Box::pin(async move {
            let (host, port) = authority(&target)?;
            let stream = tokio::time::timeout(timeout, TcpStream::connect((host.as_str(), port)))
                .await
                .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
            stream.set_nodelay(true)?;
            Ok(Box::new(stream) as Box<dyn Io>)
        })
    }
}

impl Connect for Connector {
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>> {
        let connector = self.clone();
        Box::pin(async move {
            let io = Connector::connect(&connector, target).await?;
            Ok(Box::new(io) as Box<dyn Io>)
        })
    }
}
