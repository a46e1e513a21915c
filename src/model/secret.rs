//! Credentials for authentication, and secrets that are handed to tasks by value or by
//! reference to a secret store.

use std::fmt;

use bytes::Bytes;

use crate::codec::{message, open_enum, union};

message! {
    /// Identity with its password, for the authentication of frameworks, agents and users of
    /// the HTTP endpoints. It is unrelated to the operating system user of tasks.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Credential = v1::Credential {
        /// Name of the identity; the user name in HTTP basic authentication.
        pub principal: String = 1,
        /// Password. Declared as `bytes` up to 0.24.1 and in 0.25.0 and as `string` since, so
        /// that older peers may send bytes that are not UTF-8.
        pub secret: Option<String> = 2,
    }
}

message! {
    /// List of credentials, the content of a credentials file in JSON format.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Credentials = v1::Credentials {
        /// The credentials.
        pub credentials: Vec<Credential> = 1,
    }
}

union! {
    /// Confidential value, written out or named for a secret resolver module to look up.
    /// Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Secret = v1::Secret {
        tag r#type: Option<Type> = 1 "type",
        /// Place of the secret, if `type` is `REFERENCE`.
        Reference(Reference) = reference = 2,
        /// The secret, if `type` is `VALUE`.
        Value(Value) = value = 3,
    }
}

open_enum! {
    /// Form in which a secret is given.
    pub enum Type = v1::secret::Type {
        /// No or an unrecognised kind; what is set in the message is then not checked.
        Unknown = 0 "UNKNOWN",
        /// The secret is given by name: `reference` must be set and `value` must not.
        Reference = 1 "REFERENCE",
        /// The secret is written out: `value` must be set and `reference` must not.
        Value = 2 "VALUE",
    }
}

message! {
    /// Place of a secret in the secret store of a module.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Reference = v1::secret::Reference {
        /// Name of the secret in the store.
        pub name: String = 1,
        /// Entry to take if the stored secret consists of keys and values; unset means the
        /// whole secret.
        pub key: Option<String> = 2,
    }
}

message! {
    /// Secret written out.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Value = v1::secret::Value {
        /// The bytes of the secret. For an environment variable they may not contain NUL.
        pub data: Bytes = 1,
    }
}

impl Secret {
    /// A secret written out.
    ///
    /// ```
    /// use mesos_types::Secret;
    ///
    /// let secret = Secret::value("hunter2");
    /// assert!(!format!("{secret:?}").contains("hunter2"));
    /// ```
    #[inline]
    pub fn value(data: impl Into<Bytes>) -> Self {
        Secret::Value(Value::new(data.into()))
    }

    /// A secret that is found by its name in the secret store, as a whole. To take one entry
    /// of it, write [`Reference`] out with its `key`.
    #[inline]
    pub fn reference(name: impl Into<String>) -> Self {
        Secret::Reference(Reference::new(name))
    }
}

/// Shows the principal, and tells whether there is a secret without showing it.
impl fmt::Debug for Credential {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("principal", &self.principal)
            .field("secret", &self.secret.as_ref().map(|_| format_args!("<hidden>")))
            .finish()
    }
}

/// Shows how long the data is, not what it is.
impl fmt::Debug for Value {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Value(<hidden, {} bytes>)", self.data.len())
    }
}
