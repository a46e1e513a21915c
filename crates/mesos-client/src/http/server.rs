use std::fmt;
use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

/// The port of a master.
const MASTER: u16 = 5050;

/// A server: how it is spoken to, its host and its port.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Server {
    https: bool,
    authority: Authority,
}

/// A text that names no server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// There is no host, or it or its port is malformed.
    #[error("{0:?} is not a server such as host:5050 or https://host:5050")]
    Malformed(String),
    /// Something other than HTTP was asked for.
    #[error("{0:?} is not a scheme of HTTP")]
    Scheme(String),
    /// The text has a user name or a password, which is not shown.
    #[error("the address has a user name; credentials are given apart from it")]
    UserInfo,
    /// The list is empty.
    #[error("no server is named")]
    Empty,
}

impl Server {
    /// A server in one of the forms `host`, `host:port`, `http://host:port` and
    /// `https://host:port`, also with a path, which is dropped. Without a port it is the one
    /// given.
    ///
    /// # Errors
    /// The text has another form, another scheme, or a user name.
    pub fn parse(text: &str, port: u16) -> Result<Self, ServerError> {
        let malformed = || ServerError::Malformed(text.to_owned());
        let text_ = text.trim();
        let (https, rest) = match text_.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, _)) => return Err(ServerError::Scheme(scheme.to_owned())),
            None => (false, text_),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let authority = rest.get(..end).unwrap_or_default();
        if authority.contains('@') {
            return Err(ServerError::UserInfo);
        }
        // An address of version 6 needs brackets in a URL.
        let bare = authority.parse::<std::net::Ipv6Addr>().is_ok();
        let authority = if bare { format!("[{authority}]") } else { authority.to_owned() };
        let parsed = Authority::from_str(&authority).map_err(|_| malformed())?;
        let after = authority.strip_prefix(parsed.host()).unwrap_or_default();
        let authority = match (after, parsed.port_u16()) {
            ("", _) => {
                Authority::try_from(format!("{authority}:{port}")).map_err(|_| malformed())?
            }
            (_, Some(_)) => parsed,
            (_, None) => return Err(malformed()),
        };
        if authority.host().is_empty() {
            return Err(malformed());
        }
        Ok(Server { https, authority })
    }

    /// The server of a process, whose address is written `slave(1)@10.0.0.7:5051`.
    ///
    /// # Errors
    /// The text has another form.
    pub fn of_pid(pid: &str, https: bool) -> Result<Self, ServerError> {
        let malformed = || ServerError::Malformed(pid.to_owned());
        let (_, address) = pid.split_once('@').ok_or_else(malformed)?;
        let authority = Authority::from_str(address).map_err(|_| malformed())?;
        if authority.host().is_empty() || authority.port_u16().is_none() || address.contains('@') {
            return Err(malformed());
        }
        Ok(Server { https, authority })
    }

    /// The server of an absolute URI without a user name.
    pub(super) fn of_uri(uri: &Uri) -> Option<Self> {
        let https = match uri.scheme_str()? {
            "http" => false,
            "https" => true,
            _ => return None,
        };
        let authority = uri.authority()?.clone();
        let named = !authority.as_str().contains('@') && !authority.host().is_empty();
        named.then_some(Server { https, authority })
    }

    /// Whether TLS is spoken to it.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// Host and port.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The address of a path on the server.
    pub fn uri(&self, path: &PathAndQuery) -> Uri {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(if self.https { Scheme::HTTPS } else { Scheme::HTTP });
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path.clone());
        // The three parts are always an address.
        Uri::from_parts(parts).unwrap_or_default()
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http{}://{}", if self.https { "s" } else { "" }, self.authority)
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// Servers that can stand in for each other: the masters of a cluster. There is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Servers {
    list: Vec<Server>,
}

impl Servers {
    /// A list of servers, separated by commas; without a port it is 5050. A scheme holds for the
    /// servers after it as well: `https://a,b:5051`.
    ///
    /// # Errors
    /// There is none, or one is malformed.
    pub fn parse(text: &str) -> Result<Self, ServerError> {
        let (mut list, mut https) = (Vec::new(), false);
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let mut server = Server::parse(part, MASTER)?;
            if part.contains("://") {
                https = server.https;
            }
            server.https = https;
            list.push(server);
        }
        Self::new(list)
    }

    /// A list of servers.
    ///
    /// # Errors
    /// There is none.
    pub fn new(list: impl IntoIterator<Item = Server>) -> Result<Self, ServerError> {
        let list: Vec<_> = list.into_iter().collect();
        if list.is_empty() { Err(ServerError::Empty) } else { Ok(Servers { list }) }
    }

    /// The servers in order.
    pub fn iter(&self) -> impl Iterator<Item = &Server> {
        self.list.iter()
    }
}

impl FromStr for Servers {
    type Err = ServerError;

    fn from_str(text: &str) -> Result<Self, ServerError> {
        Self::parse(text)
    }
}
