//! Authentication with SASL over libprocess: a scheduler driver or agent, here the client,
//! proves to the master who it is before it registers.

use std::fmt;

use bytes::Bytes;

use crate::codec::message;

message! {
    /// Opens an authentication, from the client to the master.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthenticateMessage = internal::AuthenticateMessage {
        /// libprocess address (`id@host:port`) of the driver or agent to be authenticated; the
        /// message itself may come from a helper process with another address.
        pub pid: String = 1,
    }
}

message! {
    /// The master lists what it offers, in answer to `AuthenticateMessage`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthenticationMechanismsMessage = internal::AuthenticationMechanismsMessage {
        /// Names of SASL mechanisms; just `CRAM-MD5` with the stock master.
        pub mechanisms: Vec<String> = 1,
    }
}

message! {
    /// The client picks a mechanism.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct AuthenticationStartMessage = internal::AuthenticationStartMessage {
        /// Name of one of the offered mechanisms.
        pub mechanism: String = 1,
        /// First data of the client, if the mechanism lets it speak first; unset for `CRAM-MD5`.
        /// A string before 0.22.
        pub data: Option<Bytes> = 2,
    }
}

message! {
    /// A further step of the mechanism, in either direction.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct AuthenticationStepMessage = internal::AuthenticationStepMessage {
        /// Data of the mechanism, without base64. For `CRAM-MD5` the challenge of the master,
        /// then the client's answer: the principal, a space and the HMAC-MD5 of the challenge in
        /// lower-case hexadecimal.
        pub data: Bytes = 1,
    }
}

message! {
    /// The master accepts the client.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthenticationCompletedMessage = internal::AuthenticationCompletedMessage {}
}

message! {
    /// The master refuses the client: principal or secret is wrong. Trying again does not help.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthenticationFailedMessage = internal::AuthenticationFailedMessage {}
}

message! {
    /// The master had to give up for another reason; the client may try again.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AuthenticationErrorMessage = internal::AuthenticationErrorMessage {
        /// The reason, for people.
        pub error: Option<String> = 1,
    }
}

/// Shows the mechanism, and of the data only whether there is any: it may be a password.
impl fmt::Debug for AuthenticationStartMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationStartMessage")
            .field("mechanism", &self.mechanism)
            .field("data", &self.data.as_ref().map(|_| format_args!("<hidden>")))
            .finish()
    }
}

/// Shows how long the data is, not what it is.
impl fmt::Debug for AuthenticationStepMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthenticationStepMessage(<hidden, {} bytes>)", self.data.len())
    }
}
