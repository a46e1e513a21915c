//! Authentication by CRAM-MD5: a secret is proved by its HMAC-MD5 of a challenge, and does not
//! go over the wire.
//!
//! ```
//! use mesos_protocol::v0::cram_md5::{Client, Credentials, Reaction, Server};
//!
//! let (driver, master) = ("scheduler(1)@10.0.0.2:8080".parse()?, "master@10.0.0.1:5050".parse()?);
//! let mut client = Client::new(&driver, "ops", "secret");
//! let mut server = Server::new("<1.2@master>");
//! let credentials = Credentials::from_iter([("ops", "secret")]);
//!
//! let mut message = client.begin();
//! let principal = loop {
//!     match server.handle(&driver, &message, &credentials)? {
//!         Reaction::Send(answer) => match client.handle(&master, &answer)? {
//!             Reaction::Send(next) => message = next,
//!             Reaction::Done(()) => unreachable!("the server is done first"),
//!         },
//!         Reaction::Done(principal) => break principal,
//!     }
//! };
//! assert_eq!(principal, "ops");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, Mac};
use md5::Md5;
use mesos_types::internal::authentication::{
    AuthenticateMessage, AuthenticationCompletedMessage, AuthenticationErrorMessage,
    AuthenticationFailedMessage, AuthenticationMechanismsMessage, AuthenticationStartMessage,
    AuthenticationStepMessage,
};
use mesos_types::libprocess::Upid;

use super::binding::AuthenticationMessage;

/// The name of the mechanism.
pub const MECHANISM: &str = "CRAM-MD5";

/// Why an authentication did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthenticationError {
    /// The other side offers, or asks for, another mechanism than CRAM-MD5.
    #[error("there is no common mechanism")]
    Mechanism,
    /// The challenge is empty.
    #[error("the challenge is empty")]
    NoChallenge,
    /// The principal or the secret is wrong.
    #[error("the principal or its secret is wrong")]
    Refused,
    /// The other side could not go on, and says why.
    #[error("the other side could not go on: {0}")]
    Error(String),
    /// A message came that does not belong here.
    #[error("the message {0} does not belong here")]
    Unexpected(&'static str),
    /// A message came from another process than those before.
    #[error("a message came from {0}, who is not the other side")]
    Sender(Upid),
}

/// What follows from a message. `T` is what the authentication is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Reaction<T> {
    /// This is to be sent to the other side.
    Send(AuthenticationMessage),
    /// The authentication has succeeded.
    Done(T),
}

fn mac(secret: &[u8], challenge: &[u8]) -> Option<Hmac<Md5>> {
    // A key may have any length.
    let mut mac = Hmac::<Md5>::new_from_slice(secret).ok()?;
    mac.update(challenge);
    Some(mac)
}

/// The answer to a challenge: the principal, a space, and the HMAC-MD5 in hexadecimal.
///
/// ```
/// use mesos_protocol::v0::cram_md5::response;
///
/// let answer = response("foo", "bar", b"lsd;lfkgjs;dlfkgjs;dfklg")?;
/// assert_eq!(answer, "foo cc7fd96cd80123ea844a7dba29a594ed");
/// # Ok::<(), mesos_protocol::v0::cram_md5::AuthenticationError>(())
/// ```
///
/// # Errors
/// The challenge is empty.
pub fn response(
    principal: &str,
    secret: &str,
    challenge: &[u8],
) -> Result<String, AuthenticationError> {
    if challenge.is_empty() {
        return Err(AuthenticationError::NoChallenge);
    }
    let mac = mac(secret.as_bytes(), challenge).ok_or(AuthenticationError::NoChallenge)?;
    Ok(format!("{principal} {}", HEXLOWER.encode(&mac.finalize().into_bytes())))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ClientState {
    Begun,
    Started,
    Stepped,
    Done,
}

/// The side that proves who it is. `Debug` does not show the secret.
#[derive(Clone)]
pub struct Client {
    pid: Upid,
    principal: String,
    secret: String,
    state: ClientState,
    /// What goes with the name of the mechanism.
    data: Option<Bytes>,
    /// The process of the other side, once it has spoken.
    peer: Option<Upid>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("pid", &self.pid)
            .field("principal", &self.principal)
            .field("state", &self.state)
            .field("peer", &self.peer)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// The authentication of a process, the driver's or the agent's own.
    pub fn new(pid: &Upid, principal: impl Into<String>, secret: impl Into<String>) -> Self {
        Client {
            pid: pid.clone(),
            principal: principal.into(),
            secret: secret.into(),
            state: ClientState::Begun,
            data: None,
            peer: None,
        }
    }

    /// Sends empty data with the name of the mechanism, as drivers of Mesos do, and not none.
    #[must_use]
    pub fn with_empty_data(mut self) -> Self {
        self.data = Some(Bytes::new());
        self
    }

    /// The message that asks the master for authentication. All answers come from a process of
    /// its own, to which the messages after this one go.
    pub fn begin(&mut self) -> AuthenticationMessage {
        self.state = ClientState::Begun;
        self.peer = None;
        AuthenticateMessage { pid: self.pid.to_string() }.into()
    }

    /// Takes in a message of the other side.
    ///
    /// # Errors
    /// The authentication has failed; it may be begun again unless it was refused.
    pub fn handle(
        &mut self,
        from: &Upid,
        message: &AuthenticationMessage,
    ) -> Result<Reaction<()>, AuthenticationError> {
        if self.peer.as_ref().is_some_and(|peer| peer != from) {
            return Err(AuthenticationError::Sender(from.clone()));
        }
        match (message, self.state) {
            (AuthenticationMessage::Mechanisms(body), ClientState::Begun) => {
                if !body.mechanisms.iter().any(|name| name == MECHANISM) {
                    return Err(AuthenticationError::Mechanism);
                }
                self.peer = Some(from.clone());
                self.state = ClientState::Started;
                let start = AuthenticationStartMessage {
                    data: self.data.clone(),
                    ..AuthenticationStartMessage::new(MECHANISM.to_owned())
                };
                Ok(Reaction::Send(start.into()))
            }
            (AuthenticationMessage::Step(body), ClientState::Started) => {
                let answer = response(&self.principal, &self.secret, &body.data)?;
                self.state = ClientState::Stepped;
                Ok(Reaction::Send(AuthenticationStepMessage::new(Bytes::from(answer)).into()))
            }
            (AuthenticationMessage::Completed(_), ClientState::Stepped) => {
                self.state = ClientState::Done;
                Ok(Reaction::Done(()))
            }
            (AuthenticationMessage::Failed(_), state) if state != ClientState::Done => {
                Err(AuthenticationError::Refused)
            }
            (AuthenticationMessage::Error(body), state) if state != ClientState::Done => {
                Err(AuthenticationError::Error(body.error.clone().unwrap_or_default()))
            }
            (other, _) => Err(AuthenticationError::Unexpected(other.name())),
        }
    }
}

/// Principals and their secrets. `Debug` does not show the secrets.
#[derive(Clone, Default)]
pub struct Credentials(HashMap<String, String>);

impl<P: Into<String>, S: Into<String>> FromIterator<(P, S)> for Credentials {
    fn from_iter<I: IntoIterator<Item = (P, S)>>(pairs: I) -> Self {
        Credentials(pairs.into_iter().map(|(p, s)| (p.into(), s.into())).collect())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({} principals)", self.0.len())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ServerState {
    New,
    Offered,
    Challenged,
    Done,
}

/// The side that wants to know who the other one is, for one authentication.
#[derive(Clone, Debug)]
pub struct Server {
    challenge: Bytes,
    state: ServerState,
    /// The process whose authentication it is.
    client: Option<Upid>,
    /// The process that speaks for it.
    peer: Option<Upid>,
}

impl Server {
    /// An authentication with a challenge, which should be another one each time: by custom
    /// `<random.time@host>`.
    pub fn new(challenge: impl Into<Bytes>) -> Self {
        let challenge = challenge.into();
        Server { challenge, state: ServerState::New, client: None, peer: None }
    }

    /// The process that is authenticated, as it said itself.
    pub fn client(&self) -> Option<&Upid> {
        self.client.as_ref()
    }

    /// Takes in a message of the other side. When it tells the principal, the other side is to
    /// be sent [`completed`]. An error is to be sent as [`refusal`].
    ///
    /// # Errors
    /// The authentication has failed.
    pub fn handle(
        &mut self,
        from: &Upid,
        message: &AuthenticationMessage,
        credentials: &Credentials,
    ) -> Result<Reaction<String>, AuthenticationError> {
        if self.peer.as_ref().is_some_and(|peer| peer != from) {
            return Err(AuthenticationError::Sender(from.clone()));
        }
        match (message, self.state) {
            (AuthenticationMessage::Authenticate(body), ServerState::New) => {
                let pid = body.pid.parse();
                let error = |_| AuthenticationError::Error("the pid is malformed".to_owned());
                self.client = Some(pid.map_err(error)?);
                self.peer = Some(from.clone());
                self.state = ServerState::Offered;
                let mechanisms = vec![MECHANISM.to_owned()];
                Ok(Reaction::Send(AuthenticationMechanismsMessage { mechanisms }.into()))
            }
            (AuthenticationMessage::Start(body), ServerState::Offered) => {
                if body.mechanism != MECHANISM {
                    return Err(AuthenticationError::Mechanism);
                }
                self.state = ServerState::Challenged;
                let step = AuthenticationStepMessage::new(self.challenge.clone());
                Ok(Reaction::Send(step.into()))
            }
            (AuthenticationMessage::Step(body), ServerState::Challenged) => {
                self.state = ServerState::Done;
                self.verify(&body.data, credentials)
                    .map(Reaction::Done)
                    .ok_or(AuthenticationError::Refused)
            }
            (other, _) => Err(AuthenticationError::Unexpected(other.name())),
        }
    }

    /// The principal of an answer, if its secret is right. The time that this takes does not
    /// tell how much of the answer is right.
    fn verify(&self, data: &[u8], credentials: &Credentials) -> Option<String> {
        let text = std::str::from_utf8(data).ok()?;
        // A principal may have spaces; the digest has none.
        let (principal, digest) = text.rsplit_once(' ')?;
        let digest = HEXLOWER_PERMISSIVE.decode(digest.as_bytes()).ok()?;
        let secret = credentials.0.get(principal);
        let mac = mac(secret.map_or(&[][..], |secret| secret.as_bytes()), &self.challenge)?;
        let same = mac.verify_slice(&digest).is_ok();
        (same && secret.is_some()).then(|| principal.to_owned())
    }
}

/// The message that tells a client of its success.
pub fn completed() -> AuthenticationMessage {
    AuthenticationCompletedMessage {}.into()
}

/// The message that tells a client of an error of the server: that it is refused, or that it may
/// try again.
pub fn refusal(error: &AuthenticationError) -> AuthenticationMessage {
    match error {
        AuthenticationError::Refused => AuthenticationFailedMessage {}.into(),
        other => AuthenticationErrorMessage { error: Some(other.to_string()) }.into(),
    }
}
