use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::http::{Connector, Limits, Roots, TlsError};

/// How long the other side may take to begin to speak TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Processes talk over TLS: what others connect to, and what connects to them. It is what the
/// variables `LIBPROCESS_SSL_ENABLED`, `LIBPROCESS_SSL_CERT_FILE`, `LIBPROCESS_SSL_KEY_FILE` and
/// `LIBPROCESS_SSL_CA_FILE` say to the processes of Mesos.
///
/// Others prove who they are when they are connected to; who connects need not. Its `Debug` shows
/// nothing of the key.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    connector: Connector,
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

impl Tls {
    /// A peer with a chain of certificates and the key of the first of them, both in PEM, which
    /// trusts others whose certificates lead to these roots. Connections to others are made within
    /// 20 seconds.
    ///
    /// # Errors
    /// There is no certificate or no key, they do not belong to each other, or the roots cannot be
    /// read.
    pub fn new(certificates: &[u8], key: &[u8], roots: &Roots) -> Result<Self, TlsError> {
        Self::named(certificates, key, roots, "the given text", "the given text")
    }

    /// The same, from files.
    ///
    /// # Errors
    /// As [`new`](Self::new), or a file cannot be read.
    pub fn from_files(
        certificates: impl AsRef<Path>,
        key: impl AsRef<Path>,
        roots: &Roots,
    ) -> Result<Self, TlsError> {
        let read = |path: &Path| {
            let name = path.display().to_string();
            match std::fs::read(path) {
                Ok(bytes) => Ok((name, bytes)),
                Err(error) => Err(TlsError::File { path: name, why: error.to_string() }),
            }
        };
        let (name, certificates) = read(certificates.as_ref())?;
        let (key_name, key) = read(key.as_ref())?;
        Self::named(&certificates, &key, roots, &name, &key_name)
    }

    fn named(
        certificates: &[u8],
        key: &[u8],
        roots: &Roots,
        name: &str,
        key_name: &str,
    ) -> Result<Self, TlsError> {
        let wrong = |path: &str, why: &dyn fmt::Display| TlsError::Certificate {
            path: path.to_owned(),
            why: why.to_string(),
        };
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificates).collect();
        let chain = chain.map_err(|error| wrong(name, &error))?;
        // The texts of these errors do not quote the key.
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| wrong(key_name, &error))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| wrong("the cipher suites", &error))?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|error| wrong(name, &error))?;
        let connector = Connector::new(roots, Limits::default().connect)?;
        Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), connector })
    }

    /// Opens connections to others in this way, with roots and a limit of time of its own.
    #[must_use]
    pub fn with_connector(mut self, connector: Connector) -> Self {
        self.connector = connector;
        self
    }

    pub(super) fn connector(&self) -> &Connector {
        &self.connector
    }

    pub(super) async fn accept(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        match tokio::time::timeout(HANDSHAKE, self.acceptor.accept(stream)).await {
            Ok(accepted) => accepted,
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}
