use std::fmt;

use http::HeaderValue;
use mesos_types::Credential;
use mesos_types::http::Basic;

/// Who asks, and the proof of it: the value of the header `Authorization`.
///
/// It is in no `Debug` and in no log.
///
/// ```
/// use mesos_client::http::Credentials;
///
/// let credentials = Credentials::bearer("eyJhbGciOi")?;
/// assert_eq!(format!("{credentials:?}"), "Credentials(<hidden>)");
/// # Ok::<(), mesos_client::http::CredentialsError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(HeaderValue);

/// Credentials that no header can hold. The error does not hold them either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// The principal has a colon, which would end it.
    #[error("the principal has a colon")]
    Principal,
    /// The token is empty, or has characters that no token has.
    #[error("the token is empty, or has characters that no token has")]
    Token,
}

impl Credentials {
    /// A principal and its secret, by HTTP's Basic scheme.
    ///
    /// # Errors
    /// The principal has a colon.
    pub fn basic(principal: &str, secret: &str) -> Result<Self, CredentialsError> {
        let basic = Basic::new(principal, secret).map_err(|_| CredentialsError::Principal)?;
        Ok(Credentials(basic.to_header_value()))
    }

    /// A token, such as a JSON Web Token, by the Bearer scheme.
    ///
    /// # Errors
    /// The token is empty, or has characters other than visible ones.
    pub fn bearer(token: &str) -> Result<Self, CredentialsError> {
        if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(CredentialsError::Token);
        }
        let value = HeaderValue::try_from(format!("Bearer {token}"));
        let mut value = value.map_err(|_| CredentialsError::Token)?;
        value.set_sensitive(true);
        Ok(Credentials(value))
    }

    /// The value of the header, marked as sensitive.
    pub fn to_header_value(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// A credential without a secret has an empty one.
impl TryFrom<&Credential> for Credentials {
    type Error = CredentialsError;

    fn try_from(credential: &Credential) -> Result<Self, CredentialsError> {
        Self::basic(&credential.principal, credential.secret.as_deref().unwrap_or_default())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(<hidden>)")
    }
}
