//! Releases of Mesos.

use std::fmt;
use std::str::FromStr;

use crate::ParseError;

/// A release of Mesos. The shape of a message may depend on it: see
/// [`registry::find_in`](crate::registry::find_in).
///
/// ```
/// use mesos_types::Release;
///
/// let release: Release = "0.22.1".parse()?;
/// assert!(release < Release::new(0, 23, 0));
/// assert_eq!(release.to_string(), "0.22.1");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
///
/// Text without a patch level is the first release of its line: `"0.22"` is 0.22.0. Messages are
/// re-shaped between lines, with one exception: the secret of a [`Credential`](crate::Credential)
/// is bytes in the first releases of lines 0.24 and 0.25 and text in the last ones. Bytes hold
/// both.
///
/// ClusterD, the fork that is maintained since Mesos was retired, is a line of its own. Its
/// versions are 1.11.0-0.N.M, on a code base that has all of Mesos 1.12:
///
/// ```
/// use mesos_types::Release;
///
/// let fork: Release = "1.11.0-0.9.0".parse()?;
/// assert_eq!(fork, Release::clusterd(9, 0));
/// assert!(fork.is_clusterd());
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
///
/// A release of the fork is ordered behind the release of Mesos whose number it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Release {
    /// The major number: 0 or 1.
    pub major: u16,
    /// The line.
    pub minor: u16,
    /// The patch level.
    pub patch: u16,
    /// N and M of ClusterD 1.11.0-0.N.M; `None` for a release of Mesos.
    fork: Option<(u16, u16)>,
}

impl Release {
    /// The release of these numbers, whether or not there was one.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Release { major, minor, patch, fork: None }
    }

    /// Release 1.11.0-0.`n`.`m` of ClusterD.
    pub const fn clusterd(n: u16, m: u16) -> Self {
        Release { major: 1, minor: 11, patch: 0, fork: Some((n, m)) }
    }

    /// Whether this is a release of ClusterD.
    pub const fn is_clusterd(self) -> bool {
        self.fork.is_some()
    }
}

/// Writes `1.4.0`, or `1.11.0-0.9.0` for a release of ClusterD.
impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)?;
        match self.fork {
            Some((n, m)) => write!(f, "-0.{n}.{m}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Release {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let number = |part: &str| {
            let digits = part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        };
        let read = |text: &str| {
            let mut parts = text.split('.');
            let major = number(parts.next()?)?;
            let minor = number(parts.next()?)?;
            let patch = parts.next().map_or(Some(0), number)?;
            parts.next().is_none().then_some(Release::new(major, minor, patch))
        };
        let fork = |text: &str| {
            let (zero, rest) = text.strip_prefix("1.11.0-")?.split_once('.')?;
            let (n, m) = rest.split_once('.')?;
            (number(zero)? == 0).then_some(Release::clusterd(number(n)?, number(m)?))
        };
        let form = "a release: two or three numbers joined by dots, or 1.11.0-0.N.M of ClusterD";
        read(text).or_else(|| fork(text)).ok_or_else(|| ParseError::new(form, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_release() {
        for (text, release) in [
            ("0.22.1", Release::new(0, 22, 1)),
            ("0.22", Release::new(0, 22, 0)),
            ("1.11.0", Release::new(1, 11, 0)),
            ("65535.0.65535", Release::new(65535, 0, 65535)),
        ] {
            assert_eq!(text.parse(), Ok(release));
            assert_eq!(release.to_string().parse(), Ok(release));
        }
        for text in [
            "",
            "1",
            ".",
            "1.",
            ".1",
            "1.2.",
            "1..2",
            "1.2.3.4",
            "+1.2",
            "-1.2",
            " 1.2",
            "1.2 ",
            "1.65536",
            "v1.2",
            "1.2.0-rc1",
            "1.x",
            "HEAD",
            "1,2",
        ] {
            assert_eq!(text.parse::<Release>().map_err(|e| e.text), Err(text.to_owned()));
        }
    }

    #[test]
    fn releases_are_in_order() {
        let of = |text: &str| text.parse::<Release>().unwrap();
        assert!(of("0.28.3") < of("1.0"));
        assert!(of("1.9.0") < of("1.10.0"));
        assert!(of("0.20.0") < of("0.20.1"));
    }
}
