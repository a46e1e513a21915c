use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use crate::ParseError;
use crate::excerpt::excerpt;

/// The address of a process of libprocess: `master@10.0.0.1:5050`.
///
/// The text is kept as it is, and two addresses are equal if their texts are: nothing is
/// looked up. A host is an IPv4 address, an IPv6 address in brackets, or a name. The id may be
/// empty.
///
/// ```
/// use mesos_types::libprocess::Upid;
///
/// let agent: Upid = "slave(1)@127.0.0.1:5051".parse()?;
/// assert_eq!((agent.id(), agent.host(), agent.port()), ("slave(1)", "127.0.0.1", 5051));
/// assert_eq!(agent.to_string(), "slave(1)@127.0.0.1:5051");
/// # Ok::<(), mesos_types::libprocess::UpidError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Upid {
    text: String,
    at: usize,
    colon: usize,
    port: u16,
}

/// Why a text is no [`Upid`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not the address of a process: {kind}")]
pub struct UpidError {
    /// The text; a long one is cut.
    pub text: String,
    /// What is wrong with it.
    pub kind: UpidErrorKind,
}

/// What is wrong with the text of a [`Upid`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum UpidErrorKind {
    /// There is none, or more than one, of `@`.
    #[error("it needs one `@`")]
    At,
    /// A character that a path or a header cannot hold: white space, `/`, `?`, `#`, or what is
    /// not ASCII.
    #[error("a character of it cannot be sent")]
    Character,
    /// The host is missing, or is neither a name nor an IPv4 address nor an IPv6 address in
    /// brackets.
    #[error("it has no host")]
    Host,
    /// The port is missing, or not a number of 16 bits in decimal.
    #[error("it has no port")]
    Port,
}

impl Upid {
    /// Makes a UPID of its parts; an IPv6 address may be without its brackets.
    ///
    /// # Errors
    /// One of them is none.
    pub fn new(id: &str, host: &str, port: u16) -> Result<Self, UpidError> {
        match host.parse() {
            Ok(IpAddr::V6(_)) => format!("{id}@[{host}]:{port}"),
            _ => format!("{id}@{host}:{port}"),
        }
        .parse()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The process on its host: `slave(1)`.
    pub fn id(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// The host as text, an IPv6 address without its brackets.
    pub fn host(&self) -> &str {
        let host = self.text.get(self.at + 1..self.colon).unwrap_or_default();
        bracketed(host).unwrap_or(host)
    }

    /// The host, if it is an address.
    pub fn ip(&self) -> Option<IpAddr> {
        self.host().parse().ok()
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Host and port as text, as after the `@`: `10.0.0.1:5050`, what a `Host` header says.
    pub fn authority(&self) -> &str {
        self.text.get(self.at + 1..).unwrap_or_default()
    }
}

fn bracketed(host: &str) -> Option<&str> {
    host.strip_prefix('[')?.strip_suffix(']')
}

impl FromStr for Upid {
    type Err = UpidError;

    fn from_str(text: &str) -> Result<Self, UpidError> {
        parse(text).map_err(|kind| UpidError { text: excerpt(text), kind })
    }
}

fn parse(text: &str) -> Result<Upid, UpidErrorKind> {
    let (id, authority) = text.split_once('@').ok_or(UpidErrorKind::At)?;
    if authority.contains('@') {
        return Err(UpidErrorKind::At);
    }
    let (host, port) = authority.rsplit_once(':').ok_or(UpidErrorKind::Port)?;
    if !port.bytes().all(|b| b.is_ascii_digit()) {
        return Err(UpidErrorKind::Port);
    }
    let port = port.parse().map_err(|_| UpidErrorKind::Port)?;
    if !text.bytes().all(|b| b.is_ascii_graphic() && !b"/?#".contains(&b)) {
        return Err(UpidErrorKind::Character);
    }
    let sound = match bracketed(host) {
        Some(address) => matches!(address.parse(), Ok(IpAddr::V6(_))),
        None => !host.is_empty() && !host.contains([':', '[', ']']),
    };
    if !sound {
        return Err(UpidErrorKind::Host);
    }
    let colon = id.len() + 1 + host.len();
    Ok(Upid { text: text.to_owned(), at: id.len(), colon, port })
}

impl fmt::Display for Upid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Upid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Upid").field(&self.text).finish()
    }
}

impl AsRef<str> for Upid {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// The host that a process tells others: that of the address that it is bound to unless that
/// is a wildcard, else its host name, as it is.
///
/// # Errors
/// The host name counts, but is empty or a wildcard.
///
/// ```
/// use mesos_types::libprocess::public_host;
///
/// assert_eq!(public_host("agent1", "0.0.0.0".parse().ok())?, "agent1");
/// assert_eq!(public_host("agent1", "10.0.0.2".parse().ok())?, "10.0.0.2");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
pub fn public_host(hostname: &str, bound: Option<IpAddr>) -> Result<String, ParseError> {
    if let Some(address) = bound.filter(|address| !address.is_unspecified()) {
        return Ok(address.to_string());
    }
    let wildcard = hostname.parse().is_ok_and(|address: IpAddr| address.is_unspecified());
    if hostname.is_empty() || wildcard {
        return Err(ParseError::new("a host that others can reach", hostname));
    }
    Ok(hostname.to_owned())
}
