use std::time::Duration;

use super::{Credentials, Roots};

/// How requests are sent.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Who asks. Sent with every request, also to the server that a master redirects to.
    pub credentials: Option<Credentials>,
    /// Whom to trust where TLS is spoken. The roots of the system by default.
    pub roots: Roots,
    /// What a request may take.
    pub limits: Limits,
    /// The header `User-Agent`. By default that names this package.
    pub user_agent: Option<String>,
}

/// What a request may take. [`Duration::MAX`] means no limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Until a connection is there; with TLS as long again. 10 seconds by default.
    pub connect: Duration,
    /// Until the head of the answer is there, with connecting. 30 seconds by default.
    pub head: Duration,
    /// Between two pieces of the body. 30 seconds by default; for a stream of events it must be
    /// longer than the interval of its heartbeats.
    pub idle: Duration,
    /// Bytes of a body that is collected. 256 MiB by default. Bodies that are read in pieces have
    /// no limit.
    pub body: usize,
    /// Redirects that are followed for one request. 8 by default.
    pub redirects: usize,
    /// How long a connection is kept that nothing uses. 60 seconds by default.
    pub keep: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(10),
            head: Duration::from_secs(30),
            idle: Duration::from_secs(30),
            body: 256 << 20,
            redirects: 8,
            keep: Duration::from_secs(60),
        }
    }
}
