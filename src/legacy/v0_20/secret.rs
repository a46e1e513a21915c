//! Credentials whose secret is any bytes.

use std::fmt;

use bytes::Bytes;

use crate::codec::message;
use crate::legacy::NoCounterpartError;

message! {
    /// Identity with its password, for authentication, up to 0.24.1 and in 0.25.0.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Credential = legacy::v0_20::Credential {
        /// Name of the identity.
        pub principal: String = 1,
        /// Password, in any bytes; text since.
        pub secret: Option<Bytes> = 2,
    }
}

message! {
    /// List of credentials, the content of a credentials file in JSON format.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Credentials = legacy::v0_20::Credentials {
        /// The credentials.
        pub credentials: Vec<Credential> = 1,
    }
}

/// Shows the principal, and of the secret only whether there is one.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("principal", &self.principal)
            .field("secret", &self.secret.as_ref().map(|_| format_args!("<hidden>")))
            .finish()
    }
}

/// Fails if the secret is not UTF-8.
impl TryFrom<Credential> for crate::Credential {
    type Error = NoCounterpartError;

    fn try_from(old: Credential) -> Result<Self, NoCounterpartError> {
        let text = |secret: Bytes| {
            let field = "Credential.secret";
            let error = NoCounterpartError { field, reason: "is not UTF-8, and today's is text" };
            String::from_utf8(secret.into()).map_err(|_| error)
        };
        let secret = old.secret.map(text).transpose()?;
        Ok(crate::Credential { principal: old.principal, secret })
    }
}

/// Bytes hold any text.
impl From<crate::Credential> for Credential {
    fn from(new: crate::Credential) -> Self {
        Credential { principal: new.principal, secret: new.secret.map(Bytes::from) }
    }
}

/// Fails if a secret is not UTF-8.
impl TryFrom<Credentials> for crate::Credentials {
    type Error = NoCounterpartError;

    fn try_from(old: Credentials) -> Result<Self, NoCounterpartError> {
        let credentials = old.credentials.into_iter().map(TryInto::try_into);
        Ok(crate::Credentials { credentials: credentials.collect::<Result<_, _>>()? })
    }
}

/// Bytes hold any text.
impl From<crate::Credentials> for Credentials {
    fn from(new: crate::Credentials) -> Self {
        Credentials { credentials: new.credentials.into_iter().map(Into::into).collect() }
    }
}
