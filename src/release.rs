//! Releases of Mesos.

use std::fmt;
use std::str::FromStr;

use crate::ParseError;

/// A release of Mesos. What a message looks like may depend on it: see
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
/// Text without a patch level is the first release of its line: `"0.22"` is 0.22.0. Messages
/// are re-shaped between lines, with one exception: a [`Credential`](crate::Credential) has a
/// secret of bytes in the first releases of lines 0.24 and 0.25, of text in the last; bytes
/// hold both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Release {
    /// 0 or 1.
    pub major: u16,
    /// The line.
    pub minor: u16,
    /// The patch level.
    pub patch: u16,
}

impl Release {
    /// The release of these numbers, whether or not there was one.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Release { major, minor, patch }
    }
}

/// `1.4.0`.
impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Release {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let number = |part: &str| {
            let digits = part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('.');
        let mut read = || {
            let major = number(parts.next()?)?;
            let minor = number(parts.next()?)?;
            let patch = parts.next().map_or(Some(0), number)?;
            parts.next().is_none().then_some(Release { major, minor, patch })
        };
        read()
            .ok_or_else(|| ParseError::new("a release, two or three numbers joined by dots", text))
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
