use std::io;

use tokio::net::TcpStream;

use crate::http::Connector;

/// Processes talk over TLS. Without the feature `tls` there is no value of it.
#[derive(Clone, Debug)]
pub enum Tls {}

impl Tls {
    pub(super) fn connector(&self) -> &Connector {
        match *self {}
    }

    pub(super) async fn accept(&self, _: TcpStream) -> io::Result<TcpStream> {
        match *self {}
    }
}
