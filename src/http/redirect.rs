use std::str::FromStr as _;

use ::http::Uri;
use ::http::uri::Authority;

/// A `Location` that names no other master.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RedirectError {
    /// It names no host: it is empty, or relative.
    #[error("the location {0:?} names no host")]
    NoHost(String),
    /// Its host or port is none.
    #[error("the host or port of the location {0:?} is none")]
    Authority(String),
    /// The endpoint that is redirected is relative itself.
    #[error("the endpoint {0} is relative")]
    Endpoint(Uri),
}

/// Where to ask instead, after a response of status 307: the endpoint with host and port of the
/// `Location`. Scheme and path stay, since masters name but the leader, as `//host:port`; a
/// user name in either is dropped.
///
/// ```
/// use mesos_types::http::redirect;
///
/// let endpoint = http::Uri::from_static("http://5.6.7.8:5050/api/v1/scheduler");
/// assert_eq!(redirect(&endpoint, "//[::1]:5050")?, "http://[::1]:5050/api/v1/scheduler");
/// # Ok::<(), mesos_types::http::RedirectError>(())
/// ```
///
/// # Errors
/// The location is relative or malformed, or the endpoint is relative.
pub fn redirect(endpoint: &Uri, location: &str) -> Result<Uri, RedirectError> {
    let no_host = || RedirectError::NoHost(location.to_owned());
    let malformed = || RedirectError::Authority(location.to_owned());
    let (scheme, rest) = location.split_once("//").ok_or_else(no_host)?;
    if !(scheme.is_empty() || is_scheme(scheme)) {
        return Err(no_host());
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end).unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.is_empty() {
        return Err(no_host());
    }
    let host = Authority::from_str(host).map_err(|_| malformed())?;
    // What the type takes for a host may still be empty, and its port too large.
    let after = host.as_str().strip_prefix(host.host()).unwrap_or_default();
    if host.host().is_empty() || !(after.is_empty() || host.port().is_some()) {
        return Err(malformed());
    }
    let Some((scheme, path)) = endpoint.scheme().zip(endpoint.path_and_query()) else {
        return Err(RedirectError::Endpoint(endpoint.clone()));
    };
    Uri::builder()
        .scheme(scheme.clone())
        .authority(host)
        .path_and_query(path.clone())
        .build()
        .map_err(|_| malformed())
}

/// `http:`, `https:` and the like.
fn is_scheme(text: &str) -> bool {
    text.strip_suffix(':').is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}
