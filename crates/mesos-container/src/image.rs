//! References to images: the grammar of registries, and the rules of two other systems.

use std::fmt;
use std::str::FromStr;

/// A reference to an image: a name, and a tag or a digest or both.
///
/// The grammar is that of the container registries: `[domain[:port]/]path[:tag][@digest]`, where
/// the part before the first slash is a domain if it contains a dot, a colon or an upper case
/// letter, or is `localhost`. Nothing is added and nothing is lost: what is printed is what was
/// read.
///
/// ```
/// use mesos_container::ImageReference;
///
/// let image: ImageReference = "localhost:5000/tools/busybox:1.35".parse()?;
/// assert_eq!(image.domain(), Some("localhost:5000"));
/// assert_eq!(image.path(), "tools/busybox");
/// assert_eq!(image.tag(), Some("1.35"));
/// assert_eq!(image.to_string(), "localhost:5000/tools/busybox:1.35");
///
/// let image: ImageReference = "busybox".parse()?;
/// assert_eq!(image.registry(), "docker.io");
/// assert_eq!(image.repository(), "library/busybox");
/// # Ok::<(), mesos_container::ImageError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImageReference {
    domain: Option<String>,
    path: String,
    tag: Option<String>,
    digest: Option<String>,
}

/// Why a text is not a reference to an image.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// There is no name.
    #[error("the reference to an image has no name")]
    NoName,
    /// The name is longer than 255 bytes.
    #[error("the name of an image has 255 bytes at most")]
    TooLong,
    /// The name is the identifier of an image: 64 hexadecimal digits.
    #[error("64 hexadecimal digits are the identifier of an image, not its name")]
    Identifier,
    /// The part before the first slash is not a valid domain.
    #[error("{0:?} is not a valid domain of a registry")]
    Domain(String),
    /// A part of the path is not valid.
    #[error("{0:?} is not a valid part of an image's name")]
    Path(String),
    /// The tag is not valid.
    #[error("{0:?} is not a valid tag")]
    Tag(String),
    /// The digest is not valid.
    #[error("{0:?} is not a valid digest")]
    Digest(String),
}

impl ImageReference {
    /// The registry as it is written, with its port if there is one. `None` means Docker Hub.
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// The name within the registry as it is written.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The tag, if one is written.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The digest, if one is written, with its algorithm: `sha256:…`.
    pub fn digest(&self) -> Option<&str> {
        self.digest.as_deref()
    }

    /// The registry that serves the image: the domain, or `docker.io`.
    pub fn registry(&self) -> &str {
        match self.domain() {
            None | Some("index.docker.io") => "docker.io",
            Some(domain) => domain,
        }
    }

    /// The name within that registry: on Docker Hub a name without a slash is below `library/`.
    pub fn repository(&self) -> String {
        if self.registry() == "docker.io" && !self.path.contains('/') {
            format!("library/{}", self.path)
        } else {
            self.path.clone()
        }
    }

    /// What to ask the registry for: the digest, else the tag, else `latest`.
    pub fn version(&self) -> &str {
        self.digest().or(self.tag()).unwrap_or("latest")
    }

    /// The domain and path, without tag and digest.
    pub fn name(&self) -> String {
        match &self.domain {
            Some(domain) => format!("{domain}/{}", self.path),
            None => self.path.clone(),
        }
    }
}

impl fmt::Display for ImageReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(domain) = &self.domain {
            write!(f, "{domain}/")?;
        }
        f.write_str(&self.path)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

impl FromStr for ImageReference {
    type Err = ImageError;

    fn from_str(text: &str) -> Result<Self, ImageError> {
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (text, None),
        };
        if digest.is_some_and(|digest| !is_digest(digest)) {
            return Err(ImageError::Digest(shorten(digest.unwrap_or_default())));
        }
        let (name, tag) = split_tag(rest);
        if tag.is_some_and(|tag| !is_tag(tag)) {
            return Err(ImageError::Tag(shorten(tag.unwrap_or_default())));
        }
        if name.is_empty() {
            return Err(ImageError::NoName);
        }
        if name.len() > 255 {
            return Err(ImageError::TooLong);
        }
        let (domain, path) = split_domain(name);
        if domain.is_some_and(|domain| !is_domain(domain)) {
            return Err(ImageError::Domain(shorten(domain.unwrap_or_default())));
        }
        if let Some(part) = path.split('/').find(|part| !is_path_component(part)) {
            return Err(ImageError::Path(shorten(part)));
        }
        if domain.is_none() && path.len() == 64 && path.bytes().all(is_lower_hex) {
            return Err(ImageError::Identifier);
        }
        Ok(ImageReference {
            domain: domain.map(str::to_owned),
            path: path.to_owned(),
            tag: tag.map(str::to_owned),
            digest: digest.map(str::to_owned),
        })
    }
}

/// Splits off what follows the last colon, unless a slash follows that.
fn split_tag(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => (name, Some(tag)),
        _ => (text, None),
    }
}

/// Splits off the part before the first slash if it looks like a registry.
fn split_domain(name: &str) -> (Option<&str>, &str) {
    match name.split_once('/') {
        Some((first, path))
            if first == "localhost"
                || first.contains(|c: char| c == '.' || c == ':' || c.is_ascii_uppercase()) =>
        {
            (Some(first), path)
        }
        _ => (None, name),
    }
}

fn is_lower_hex(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// A host name, an IPv4 address or an IPv6 address in brackets, with or without a port.
fn is_domain(domain: &str) -> bool {
    let (host, port) = match domain.strip_prefix('[') {
        Some(rest) => {
            let Some((address, port)) = rest.split_once(']') else { return false };
            let hex = |c: char| c.is_ascii_hexdigit() || c == ':';
            if address.is_empty() || !address.chars().all(hex) {
                return false;
            }
            match port.strip_prefix(':') {
                Some(port) => (None, Some(port)),
                None if port.is_empty() => (None, None),
                None => return false,
            }
        }
        None => match domain.split_once(':') {
            Some((host, port)) => (Some(host), Some(port)),
            None => (Some(domain), None),
        },
    };
    let component = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    host.is_none_or(|host| host.split('.').all(component))
        && port.is_none_or(|port| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
}

/// Lower case letters and digits, in runs that are separated by a dot, one or two underscores,
/// or any number of hyphens.
fn is_path_component(part: &str) -> bool {
    let alphanumeric = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let separator =
        |run: &[u8]| matches!(run, b"." | b"_" | b"__") || run.iter().all(|byte| *byte == b'-');
    let bytes = part.as_bytes();
    let ends = |byte: Option<&u8>| byte.is_some_and(|byte| alphanumeric(*byte));
    ends(bytes.first())
        && ends(bytes.last())
        && bytes.split(|byte| alphanumeric(*byte)).filter(|run| !run.is_empty()).all(separator)
}

/// A letter, digit or underscore, then up to 127 of these, dots and hyphens.
fn is_tag(tag: &str) -> bool {
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    tag.len() <= 128
        && tag.bytes().next().is_some_and(word)
        && tag.bytes().all(|b| word(b) || b == b'.' || b == b'-')
}

/// An algorithm and at least 32 hexadecimal digits. Of the algorithms that have a fixed length
/// the digits are exactly as many, and in lower case.
fn is_digest(digest: &str) -> bool {
    let Some((algorithm, hex)) = digest.split_once(':') else { return false };
    let component = |part: &str| {
        part.bytes().next().is_some_and(|b| b.is_ascii_alphabetic())
            && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    if !algorithm.split(['+', '.', '-', '_']).all(component) {
        return false;
    }
    let length = match algorithm {
        "sha256" => Some(64),
        "sha384" => Some(96),
        "sha512" => Some(128),
        _ => None,
    };
    match length {
        Some(length) => hex.len() == length && hex.bytes().all(is_lower_hex),
        None => hex.len() >= 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()),
    }
}

/// Enough of a text to recognise it in an error.
fn shorten(text: &str) -> String {
    text.chars().take(80).collect()
}

/// What [`parse_image`] and [`parse_image_fn`] make of a reference.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ParsedImage {
    /// The registry, empty for the default one.
    pub registry: String,
    /// The repository.
    pub repo: String,
    /// The tag, `latest` where none is written.
    pub tag: String,
}

/// Splits a reference by the rules of the iron-io runner. Any text has a result.
///
/// A digest is dropped. Of two parts the first is the registry if either contains a dot; of
/// three parts the first always is; four parts and more have no registry. Prefer
/// [`ImageReference`], which follows the registries' own grammar.
///
/// ```
/// let image = mesos_container::image::parse_image("quay.com:8080/iron/hello:v2");
/// assert_eq!(image.registry, "quay.com:8080");
/// assert_eq!((image.repo.as_str(), image.tag.as_str()), ("iron/hello", "v2"));
/// ```
#[doc(alias = "ParseImage")]
pub fn parse_image(image: &str) -> ParsedImage {
    let image = image.split('@').next().unwrap_or_default();
    let (name, tag) = split_tag(image);
    let parts = name.split('/').count();
    let (registry, repo) = match name.split_once('/') {
        None => (String::new(), format!("library/{name}")),
        Some((first, rest)) if parts == 3 || (parts == 2 && name.contains('.')) => {
            (first.to_owned(), rest.to_owned())
        }
        Some(_) => (String::new(), name.to_owned()),
    };
    ParsedImage { registry, repo, tag: tag_or_latest(tag) }
}

/// Splits a reference by the rules of fnproject. Any text has a result.
///
/// A digest stands in place of the tag. The first part is the registry if it contains a dot or a
/// colon or is `localhost`. Where fnproject takes the port of a registry for a tag, in
/// `host:5000/name@sha256:…`, this function does not. Prefer [`ImageReference`].
pub fn parse_image_fn(image: &str) -> ParsedImage {
    let mut parts = image.split('@');
    let before = parts.next().unwrap_or_default();
    // With more than one `@` all that follows the first is ignored.
    let digest = parts.next().filter(|_| parts.next().is_none());
    let (name, tag) = split_tag(before);
    let (registry, repo) = match name.split_once('/') {
        None => (String::new(), format!("library/{name}")),
        Some((first, rest))
            if first == "localhost" || first.contains('.') || first.contains(':') =>
        {
            (first.to_owned(), rest.to_owned())
        }
        Some(_) => (String::new(), name.to_owned()),
    };
    ParsedImage { registry, repo, tag: tag_or_latest(digest.or(tag)) }
}

fn tag_or_latest(tag: Option<&str>) -> String {
    tag.filter(|tag| !tag.is_empty()).unwrap_or("latest").to_owned()
}
