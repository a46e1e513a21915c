use std::fmt;
use std::str::FromStr;

use ::http::HeaderValue;

use crate::ParseError;

/// A media type of the HTTP APIs.
///
/// `FromStr` reads a `Content-Type` as Mesos compares that of a request: byte for byte, in lower
/// case, without parameters. [`from_content_type`](MediaType::from_content_type) reads it as the
/// rules of HTTP have it.
///
/// ```
/// use mesos_types::http::MediaType;
///
/// assert_eq!("application/json".parse(), Ok(MediaType::Json));
/// let text = "Application/JSON; charset=utf-8";
/// assert!(text.parse::<MediaType>().is_err());
/// assert_eq!(MediaType::from_content_type(text), Ok(MediaType::Json));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// A message in protobuf.
    Protobuf,
    /// A message as JSON.
    Json,
    /// A stream of messages whose own type another header names; of agents only.
    RecordIo,
}

impl MediaType {
    /// In the order in which Mesos answers if it may choose, whatever the order or the
    /// weights of the `Accept` header.
    pub const PREFERENCE: [MediaType; 3] =
        [MediaType::Json, MediaType::Protobuf, MediaType::RecordIo];

    /// As in a header: `application/x-protobuf`.
    pub fn as_str(self) -> &'static str {
        match self {
            MediaType::Protobuf => "application/x-protobuf",
            MediaType::Json => "application/json",
            MediaType::RecordIo => "application/recordio",
        }
    }

    /// Reads the value of a `Content-Type` header: in upper or lower case, with or without
    /// parameters after it, which do not matter.
    ///
    /// # Errors
    /// The value names another media type.
    pub fn from_content_type(text: &str) -> Result<Self, ParseError> {
        let name = text.split(';').next().unwrap_or_default().trim_matches([' ', '\t']);
        let mut all = Self::PREFERENCE.into_iter();
        let found = all.find(|media| media.as_str().eq_ignore_ascii_case(name));
        found.ok_or_else(|| ParseError::new("a media type of the HTTP APIs", text))
    }

    /// The value of a header.
    pub fn to_header_value(self) -> HeaderValue {
        HeaderValue::from_static(self.as_str())
    }

    /// How records in this media type are read; `None` if it is itself a stream, or is JSON
    /// and the feature `json` is off.
    #[cfg(feature = "recordio")]
    pub fn encoding(self) -> Option<crate::recordio::RecordEncoding> {
        match self {
            MediaType::Protobuf => Some(crate::recordio::RecordEncoding::Protobuf),
            #[cfg(feature = "json")]
            MediaType::Json => Some(crate::recordio::RecordEncoding::Json(crate::Dialect::V1)),
            _ => None,
        }
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for MediaType {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let found = Self::PREFERENCE.into_iter().find(|media| media.as_str() == text);
        found.ok_or_else(|| ParseError::new("a media type of the HTTP APIs", text))
    }
}

/// Whether an `Accept` header, if there is one, accepts a media type, as Mesos finds it: the
/// type itself, else all of `application/*`, else `*/*`, wherever they stand; the first that is
/// there decides, by a `q` above zero or none.
///
/// ```
/// use mesos_types::http::{MediaType, accepts};
///
/// assert!(accepts(None, MediaType::Protobuf));
/// assert!(accepts(Some("text/html, */*;q=0.1"), MediaType::Protobuf));
/// assert!(!accepts(Some("application/json;q=0, */*"), MediaType::Json));
/// ```
pub fn accepts(accept: Option<&str>, media: MediaType) -> bool {
    let Some(accept) = accept else { return true };
    let accept: String = accept.chars().filter(|c| !matches!(c, ' ' | '\t' | '\n')).collect();
    [media.as_str(), "application/*", "*/*"]
        .into_iter()
        .find_map(|candidate| {
            accept
                .split(',')
                .find(|range| {
                    let name = range.split(';').find(|token| !token.is_empty());
                    name.is_some_and(|name| name.eq_ignore_ascii_case(candidate))
                })
                .map(has_weight)
        })
        .unwrap_or(false)
}

/// Whether the weight of a media range is more than zero. A second weight, or one that is no
/// pair, is none.
fn has_weight(range: &str) -> bool {
    let mut weights = range.split(';').filter_map(|parameter| {
        let mut pair = parameter.split('=').filter(|token| !token.is_empty());
        match (pair.next(), pair.next(), pair.next()) {
            (Some("q"), Some(weight), None) => Some(weight),
            _ => None,
        }
    });
    match (weights.next(), weights.next()) {
        (Some(weight), None) => weight.parse::<f64>().is_ok_and(|weight| weight > 0.0),
        _ => true,
    }
}

/// The first of the media types on offer that an `Accept` header accepts; Mesos offers them
/// in order of [`MediaType::PREFERENCE`].
pub fn negotiate(accept: Option<&str>, offered: &[MediaType]) -> Option<MediaType> {
    offered.iter().copied().find(|&media| accepts(accept, media))
}
