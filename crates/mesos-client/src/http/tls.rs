use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tower_service::Service;

use super::error::TlsError;

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
pub(super) type Inner = hyper_rustls::HttpsConnector<HttpConnector>;
#[cfg(not(feature = "tls"))]
pub(super) type Inner = HttpConnector;

/// Opens connections to servers: over TCP, with TLS where the address says `https`.
#[derive(Clone)]
pub struct Connector(pub(super) Inner);

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

impl Connector {
    /// Connections to servers whose certificates lead to these roots, each made within a limit of
    /// time, TLS not counted.
    ///
    /// # Errors
    /// The file of the roots cannot be read, or holds no certificate.
    pub fn new(roots: &Roots, timeout: Duration) -> Result<Self, TlsError> {
        let mut http = HttpConnector::new();
        http.set_connect_timeout(Some(timeout).filter(|timeout| *timeout != Duration::MAX));
        http.set_nodelay(true);
        http.enforce_http(false);
        Self::with(http, roots)
    }

    #[cfg(not(feature = "tls"))]
    fn with(http: HttpConnector, roots: &Roots) -> Result<Self, TlsError> {
        match roots {
            Roots::System => Ok(Connector(http)),
            _ => Err(TlsError::Missing),
        }
    }

    #[cfg(feature = "tls")]
    fn with(http: HttpConnector, roots: &Roots) -> Result<Self, TlsError> {
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Certificate {
                path: "the cipher suites".to_owned(),
                why: error.to_string(),
            })?
            .with_root_certificates(store(roots)?)
            .with_no_client_auth();
        Ok(Connector(Inner::from((http, config))))
    }

    /// Opens a connection to the server of an address.
    ///
    /// # Errors
    /// The server cannot be reached, or does not prove who it is.
    pub async fn connect(
        &self,
        target: Uri,
    ) -> io::Result<impl AsyncRead + AsyncWrite + Send + Unpin + 'static> {
        let mut connector = self.0.clone();
        std::future::poll_fn(|cx| connector.poll_ready(cx)).await.map_err(io::Error::other)?;
        connector.call(target).await.map(TokioIo::new).map_err(io::Error::other)
    }
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
