use std::fmt;

use ::http::HeaderValue;
use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::{Credential, ParseError};

/// The value of an `Authorization` header that names a principal and its secret.
///
/// Neither is in the `Debug` of this or of the header's value.
///
/// ```
/// use mesos_types::http::Basic;
///
/// let basic = Basic::new("ops", "secret")?;
/// assert_eq!(basic.to_header_value(), "Basic b3BzOnNlY3JldA==");
/// assert_eq!(format!("{basic:?}"), "Basic(<hidden>)");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Basic(HeaderValue);

impl Basic {
    /// Credentials made of a principal and its secret.
    ///
    /// # Errors
    /// The principal has a colon, which would end it; the error does not hold the secret.
    pub fn new(principal: &str, secret: &str) -> Result<Self, ParseError> {
        let error = || ParseError::new("a principal without a colon", principal);
        if principal.contains(':') {
            return Err(error());
        }
        let pair = BASE64_STANDARD.encode(format!("{principal}:{secret}"));
        let mut value = HeaderValue::try_from(format!("Basic {pair}")).map_err(|_| error())?;
        value.set_sensitive(true);
        Ok(Basic(value))
    }

    /// The value of the header, marked as sensitive.
    pub fn to_header_value(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// A credential without a secret has an empty one.
impl TryFrom<&Credential> for Basic {
    type Error = ParseError;

    fn try_from(credential: &Credential) -> Result<Self, ParseError> {
        Self::new(&credential.principal, credential.secret.as_deref().unwrap_or_default())
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Basic(<hidden>)")
    }
}
