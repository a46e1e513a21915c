use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
#[cfg(feature = "tls")]
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::Limits;
use super::error::TlsError;
use crate::net::{Connect, Io};

/// Whom to trust where TLS is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Roots {
    /// The certificates that the system trusts.
    #[default]
    System,
    /// The certificates in a PEM file, and no others.
    File(PathBuf),
    /// The certificates in a PEM text, and no others.
    Pem(Vec<u8>),
}

impl Roots {
    /// The certificates in a PEM file.
    pub fn file(path: impl AsRef<Path>) -> Self {
        Roots::File(path.as_ref().to_owned())
    }
}

#[cfg(feature = "tls")]
type Secure = hyper_rustls::HttpsConnector<HttpConnector>;

/// Opens connections to servers: over TCP, with TLS where the address says `https`.
#[derive(Clone)]
pub struct Connector {
    tcp: HttpConnector,
    /// For a connection with TLS on it.
    #[cfg(feature = "tls")]
    limit: Duration,
    /// The roots of the system are read with the first address that wants TLS.
    #[cfg(feature = "tls")]
    tls: Arc<OnceLock<Result<Secure, TlsError>>>,
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

/// Trusts the roots of the system. A connection is made within 10 seconds, one with TLS within 20.
impl Default for Connector {
    fn default() -> Self {
        Self::plain(Limits::default().connect)
    }
}

impl Connector {
    /// Connections to servers whose certificates lead to these roots, each made within a limit of
    /// time; one with TLS within twice as long.
    ///
    /// # Errors
    /// The file of the roots cannot be read, or holds no certificate.
    pub fn new(roots: &Roots, timeout: Duration) -> Result<Self, TlsError> {
        let connector = Self::plain(timeout);
        if *roots != Roots::System {
            #[cfg(feature = "tls")]
            let _ = connector.tls.set(Ok(secure(connector.tcp.clone(), roots)?));
            #[cfg(not(feature = "tls"))]
            return Err(TlsError::Missing);
        }
        Ok(connector)
    }

    fn plain(timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.set_connect_timeout(Some(timeout).filter(|timeout| *timeout != Duration::MAX));
        tcp.set_nodelay(true);
        // A peer that is gone without a word is found even where nothing else has a limit.
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.enforce_http(false);
        Connector {
            tcp,
            #[cfg(feature = "tls")]
            limit: timeout.saturating_mul(2),
            #[cfg(feature = "tls")]
            tls: Arc::default(),
        }
    }
}

/// How long a connection is silent before the system asks whether the peer is still there.
const KEEPALIVE: Duration = Duration::from_secs(60);

async fn open<S>(mut service: S, target: Uri) -> io::Result<Box<dyn Io>>
where
    S: Service<Uri>,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    S::Response: hyper::rt::Read + hyper::rt::Write + Send + Unpin + 'static,
{
    std::future::poll_fn(|cx| service.poll_ready(cx)).await.map_err(io::Error::other)?;
    let io = service.call(target).await.map_err(io::Error::other)?;
    Ok(Box::new(TokioIo::new(io)))
}

impl Connect for Connector {
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>> {
        if target.scheme_str() != Some("https") {
            return Box::pin(open(self.tcp.clone(), target));
        }
        #[cfg(feature = "tls")]
        match self.tls.get_or_init(|| secure(self.tcp.clone(), &Roots::System)) {
            Ok(secure) => {
                let opened = tokio::time::timeout(self.limit, open(secure.clone(), target));
                Box::pin(async move {
                    opened.await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
                })
            }
            Err(error) => Box::pin(std::future::ready(Err(io::Error::other(error.clone())))),
        }
        #[cfg(not(feature = "tls"))]
        Box::pin(std::future::ready(Err(io::Error::other(TlsError::Missing))))
    }
}

#[cfg(feature = "tls")]
fn secure(tcp: HttpConnector, roots: &Roots) -> Result<Secure, TlsError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| TlsError::Certificate {
            path: "the cipher suites".to_owned(),
            why: error.to_string(),
        })?
        .with_root_certificates(store(roots)?)
        .with_no_client_auth();
    Ok(Secure::from((tcp, config)))
}

#[cfg(feature = "tls")]
fn store(roots: &Roots) -> Result<rustls::RootCertStore, TlsError> {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;

    let mut store = rustls::RootCertStore::empty();
    let (path, pem) = match roots {
        Roots::System => {
            let found = rustls_native_certs::load_native_certs();
            let (added, ignored) = store.add_parsable_certificates(found.certs);
            tracing::debug!(added, ignored, errors = found.errors.len(), "roots of the system");
            // A system without roots is fine until TLS is spoken; then no server is trusted.
            return Ok(store);
        }
        Roots::File(path) => {
            let name = path.display().to_string();
            let file = std::fs::read(path);
            let why =
                |error: io::Error| TlsError::File { path: name.clone(), why: error.to_string() };
            (name.clone(), file.map_err(why)?)
        }
        Roots::Pem(pem) => ("the given text".to_owned(), pem.clone()),
    };
    let wrong = |why: String| TlsError::Certificate { path: path.clone(), why };
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
        store.add(certificate).map_err(|error| wrong(error.to_string()))?;
    }
    if store.is_empty() { Err(wrong("there is none".to_owned())) } else { Ok(store) }
}
