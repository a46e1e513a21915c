//! Registries of images: their addresses, and the credentials for them.

use std::collections::BTreeMap;
use std::fmt;

use data_encoding::BASE64;
use serde::Deserialize;
use serde_json::Value;

use crate::ImageReference;

/// Address of Docker Hub, for clients of the registry API.
pub const DOCKER_HUB: &str = "https://registry.hub.docker.com";

/// Hosts under which Docker Hub appears in configurations.
const HUB_HOSTS: [&str; 5] = [
    "docker.io",
    "index.docker.io",
    "registry-1.docker.io",
    "hub.docker.com",
    "registry.hub.docker.com",
];

/// Why a text is not the address of a registry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{address:?} is not the address of a registry: {problem}")]
pub struct RegistryError {
    address: String,
    problem: &'static str,
}

/// The address of a registry by the rules of the iron-io runner.
///
/// An empty address, and one that contains `hub.docker.com` or `index.docker.io`, is that of
/// Docker Hub. Without a scheme it gets `https`. One slash is taken off its end, then `/v2` and
/// then `/v1` off the beginning of its path. A name with a port and no scheme stays as it is: by
/// the grammar of URLs the name is a scheme.
///
/// ```
/// use mesos_container::registry::registry_url;
///
/// assert_eq!(registry_url("https://quay.io/v2/")?, "https://quay.io");
/// assert_eq!(registry_url("")?, "https://registry.hub.docker.com");
/// # Ok::<(), mesos_container::registry::RegistryError>(())
/// ```
///
/// # Errors
/// The address is not a valid URL, such as `127.0.0.1:5000`, which begins with a digit.
pub fn registry_url(address: &str) -> Result<String, RegistryError> {
    let error = |problem| RegistryError { address: address.chars().take(80).collect(), problem };
    if address.is_empty()
        || address.contains("hub.docker.com")
        || address.contains("index.docker.io")
    {
        return Ok(DOCKER_HUB.to_owned());
    }
    if address.bytes().any(|b| b.is_ascii_control()) {
        return Err(error("it contains a control character"));
    }
    let (address, fragment) = split_end(address, '#');
    let (scheme, rest) = split_scheme(address).map_err(error)?;
    let (rest, query) = split_end(rest, '?');
    let suffix = format!("{query}{fragment}");
    if let Some(scheme) = &scheme {
        // An opaque URL: what follows the scheme does not begin with a slash.
        if !rest.starts_with('/') {
            return Ok(format!("{scheme}:{rest}{suffix}"));
        }
    } else if rest.split('/').next().is_some_and(|first| first.contains(':')) {
        return Err(error("its first part contains a colon and is not a scheme"));
    }
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    check_authority(authority).map_err(error)?;
    check_escapes(path).map_err(error)?;
    let path = path.strip_suffix('/').unwrap_or(path);
    let path = path.strip_prefix("/v2").unwrap_or(path);
    let path = path.strip_prefix("/v1").unwrap_or(path);
    let scheme = scheme.as_deref().unwrap_or("https");
    let slashes = if authority.is_empty() && path.is_empty() { "" } else { "//" };
    let between =
        if authority.is_empty() || path.is_empty() || path.starts_with('/') { "" } else { "/" };
    Ok(format!("{scheme}:{slashes}{authority}{between}{path}{suffix}"))
}

/// Splits before the first `separator`, which stays with what follows.
fn split_end(text: &str, separator: char) -> (&str, &str) {
    text.split_at(text.find(separator).unwrap_or(text.len()))
}

/// The scheme in lower case, if there is one, and what follows it.
fn split_scheme(address: &str) -> Result<(Option<String>, &str), &'static str> {
    match address.split_once(':') {
        Some(("", _)) => Err("its scheme is missing"),
        Some((scheme, rest))
            if scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.')) =>
        {
            Ok((Some(scheme.to_ascii_lowercase()), rest))
        }
        _ => Ok((None, address)),
    }
}

fn check_authority(authority: &str) -> Result<(), &'static str> {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let port = match host.strip_prefix('[') {
        Some(rest) => {
            let Some((_, port)) = rest.split_once(']') else {
                return Err("its bracket is not closed");
            };
            if port.is_empty() { None } else { Some(port.strip_prefix(':').unwrap_or("x")) }
        }
        None => host.split_once(':').map(|(_, port)| port),
    };
    if port.is_some_and(|port| !port.bytes().all(|b| b.is_ascii_digit())) {
        return Err("its port is not a number");
    }
    if host.contains(' ') {
        return Err("its host contains a space");
    }
    check_escapes(host)
}

fn check_escapes(text: &str) -> Result<(), &'static str> {
    let escaped =
        |part: &str| part.len() >= 2 && part.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if text.split('%').skip(1).all(escaped) {
        Ok(())
    } else {
        Err("a percent sign is not followed by two hexadecimal digits")
    }
}

/// The domain and the domains above it that have at least two labels, longest first. A name of
/// one label has only itself.
///
/// ```
/// use mesos_container::registry::subdomains;
///
/// assert_eq!(subdomains("my.google.com"), ["my.google.com", "google.com"]);
/// ```
#[doc(alias = "getSubdomains")]
pub fn subdomains(host: &str) -> Vec<&str> {
    let mut found = vec![host];
    let mut rest = host;
    while let Some((_, above)) = rest.split_once('.') {
        if !above.contains('.') {
            break;
        }
        found.push(above);
        rest = above;
    }
    found
}

/// Credentials for one registry. `Debug` shows no secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RegistryAuth {
    /// Name of the user.
    pub username: String,
    /// Password of the user.
    pub password: String,
    /// Mail address of the user; some old registries ask for it.
    pub email: String,
    /// Token that stands in place of name and password, if not empty.
    pub identity_token: String,
    /// Address of the registry that these are for. The driver sets it to the registry in the
    /// name of the image, if there is one.
    pub server_address: String,
}

impl fmt::Debug for RegistryAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |secret: &str| if secret.is_empty() { "" } else { "<hidden>" };
        f.debug_struct("RegistryAuth")
            .field("username", &self.username)
            .field("password", &hidden(&self.password))
            .field("email", &self.email)
            .field("identity_token", &hidden(&self.identity_token))
            .field("server_address", &self.server_address)
            .finish()
    }
}

/// Credentials for registries, by the address of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegistryAuths(Vec<RegistryAuth>);

/// Why a text is not the configuration of a Docker client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegistryAuthsError {
    /// The text is not JSON of the expected shape.
    #[error("not the configuration of a Docker client: line {line}, column {column}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The credentials of this registry are of another shape, or their member `auth` is not
    /// base64 of a name, a colon and a password.
    #[error("the credentials of {0:?} cannot be read")]
    Auth(String),
}

#[derive(Deserialize)]
struct ClientConfig {
    #[serde(default)]
    auths: Option<BTreeMap<String, ClientAuth>>,
}

#[derive(Deserialize)]
struct ClientAuth {
    #[serde(default)]
    auth: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    identitytoken: String,
}

impl RegistryAuths {
    /// Reads the configuration of a Docker client: `~/.docker/config.json` with its member
    /// `auths`, or the older `~/.dockercfg`, in which the registries are the members themselves.
    /// Mesos takes the same document as `--docker_config` and `Image.Docker.config`.
    ///
    /// ```
    /// use mesos_container::registry::RegistryAuths;
    ///
    /// let auths = RegistryAuths::from_config_json(
    ///     r#"{"auths": {"https://index.docker.io/v1/": {"auth": "dXNlcjpwYXNz"}}}"#,
    /// )?;
    /// let hub = auths.find("docker.io").unwrap();
    /// assert_eq!((hub.username.as_str(), hub.password.as_str()), ("user", "pass"));
    /// # Ok::<(), mesos_container::registry::RegistryAuthsError>(())
    /// ```
    ///
    /// # Errors
    /// The text is not such a document. The error does not repeat what stands in it.
    pub fn from_config_json(text: &str) -> Result<Self, RegistryAuthsError> {
        let json =
            |e: serde_json::Error| RegistryAuthsError::Json { line: e.line(), column: e.column() };
        // A list is not such a document, though serde would read a struct from it.
        let members: BTreeMap<String, Value> = serde_json::from_str(text).map_err(json)?;
        let config: ClientConfig = serde_json::from_str(text).map_err(json)?;
        let auths = match config.auths {
            Some(auths) => auths,
            // In the old document the registries stand beside nothing; in a new one without
            // credentials the members are other settings.
            None => {
                let is_auth = |value: &Value| {
                    ["auth", "username", "identitytoken"].iter().any(|n| value.get(n).is_some())
                };
                let auths = members.into_iter().filter(|(_, value)| is_auth(value));
                let read = |(address, value): (String, Value)| match serde_json::from_value(value) {
                    Ok(auth) => Ok((address, auth)),
                    Err(_) => Err(RegistryAuthsError::Auth(address)),
                };
                auths.map(read).collect::<Result<_, _>>()?
            }
        };
        let mut found = Vec::with_capacity(auths.len());
        for (server_address, auth) in auths {
            let (mut username, mut password) = (auth.username, auth.password);
            if !auth.auth.is_empty() {
                let decoded = BASE64.decode(auth.auth.as_bytes()).ok();
                let pair = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
                let pair = pair.as_deref().and_then(|pair| pair.split_once(':'));
                let Some((name, secret)) = pair else {
                    return Err(RegistryAuthsError::Auth(server_address));
                };
                username = name.to_owned();
                // Old clients padded it with NUL.
                password = secret.trim_end_matches('\0').to_owned();
            }
            found.push(RegistryAuth {
                username,
                password,
                email: auth.email,
                identity_token: auth.identitytoken,
                server_address,
            });
        }
        Ok(RegistryAuths(found))
    }

    /// The credentials for a registry as it stands in the name of an image: `""` and `docker.io`
    /// are Docker Hub.
    ///
    /// Credentials match if their host, without scheme and path, is the registry, or has it as a
    /// domain above it, as `index.docker.io` has `docker.io`. An exact match comes first, then
    /// the order in which they were given.
    #[doc(alias = "findRegistryConfig")]
    pub fn find(&self, registry: &str) -> Option<&RegistryAuth> {
        let host = |auth: &RegistryAuth| host_of(&auth.server_address).to_owned();
        if registry.is_empty() {
            let hub = |auth: &&RegistryAuth| {
                let host = host(auth);
                let names = subdomains(&host);
                names.contains(&"hub.docker.com") || names.contains(&"index.docker.io")
            };
            return self.0.iter().find(hub);
        }
        self.0
            .iter()
            .find(|auth| host(auth) == registry)
            .or_else(|| self.0.iter().find(|auth| subdomains(&host(auth)).contains(&registry)))
    }

    /// The credentials for the registry of an image. Only those of exactly this host are meant,
    /// or any of Docker Hub's for an image of Docker Hub, so that no secret is shown to a
    /// registry that merely has a similar name.
    pub fn for_image(&self, image: &ImageReference) -> Option<&RegistryAuth> {
        let registry = image.registry();
        if registry == "docker.io" {
            let hub = |auth: &&RegistryAuth| HUB_HOSTS.contains(&host_of(&auth.server_address));
            return self.0.iter().find(hub);
        }
        self.0.iter().find(|auth| host_of(&auth.server_address) == registry)
    }
}

impl FromIterator<RegistryAuth> for RegistryAuths {
    fn from_iter<I: IntoIterator<Item = RegistryAuth>>(auths: I) -> Self {
        RegistryAuths(auths.into_iter().collect())
    }
}

/// The host of an address with its port, without scheme and path.
fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default()
}
