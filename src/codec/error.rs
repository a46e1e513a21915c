use std::borrow::Cow;
use std::fmt;

use crate::wire::{Dialect, Finding, FindingKind, Limit, Path, WalkError, WireError};

/// The reason why bytes or a generated value are not a value of the wanted type, and the place.
///
/// The path is in the names of the schema, outermost first: `Offer.resources[3].scalar.value`.
///
/// ```
/// use mesos_types::{Codec, ErrorKind, Offer};
///
/// // An offer that ends inside its id.
/// let error = Offer::decode(b"\x0a\x04\x0a\x05O1").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Truncated);
/// assert_eq!(error.path().to_string(), "Offer.id");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: ErrorKind,
    path: Path,
    offset: Option<usize>,
    residue: Vec<Finding>,
    total: usize,
    /// What does not fit; only errors of [`ErrorKind::Json`] have it.
    why: Option<Cow<'static, str>>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not protobuf.
    Malformed,
    /// The bytes end inside a field.
    Truncated,
    /// A limit of [`DecodeOptions`](super::DecodeOptions) is exceeded.
    Limit(Limit),
    /// A required field is absent.
    MissingRequired,
    /// A text field is not UTF-8.
    Utf8,
    /// The schema has no field of this number.
    UnknownField,
    /// A field is not of the wire type that the schema says.
    WireType,
    /// The body of a union stands beside another tag, or beside none.
    Union,
    /// An unrecognised enum number stands beside another value of the same field.
    Enum,
    /// A singular field occurs twice; the first value would be lost.
    Overwritten,
    /// A text is not JSON, or not the JSON of the message.
    Json,
}

impl ErrorKind {
    /// The kind as a word: `missing_required`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Truncated => "truncated",
            Self::Limit(_) => "limit",
            Self::MissingRequired => "missing_required",
            Self::Utf8 => "utf8",
            Self::UnknownField => "unknown_field",
            Self::WireType => "wire_type",
            Self::Union => "union",
            Self::Enum => "enum",
            Self::Overwritten => "overwritten",
            Self::Json => "json",
        }
    }
}

/// What is wrong, in words.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Malformed => "malformed bytes",
            Self::Truncated => "the bytes end inside a field",
            Self::Limit(limit) => return limit.fmt(f),
            Self::MissingRequired => "a required field is missing",
            Self::Utf8 => "the text is not UTF-8",
            Self::UnknownField => "unknown field",
            Self::WireType => "wrong wire type",
            Self::Union => "the body contradicts the tag of its union",
            Self::Enum => "an unrecognised enum number beside another value",
            Self::Overwritten => "a singular field occurs twice",
            Self::Json => "not the JSON of this message",
        })
    }
}

impl From<FindingKind> for ErrorKind {
    fn from(kind: FindingKind) -> Self {
        match kind {
            FindingKind::Missing => Self::MissingRequired,
            FindingKind::Utf8 => Self::Utf8,
            FindingKind::UnknownField => Self::UnknownField,
            FindingKind::WireType => Self::WireType,
            FindingKind::Union => Self::Union,
            FindingKind::Enum => Self::Enum,
            FindingKind::Overwritten => Self::Overwritten,
        }
    }
}

impl From<WireError> for ErrorKind {
    fn from(fault: WireError) -> Self {
        match fault {
            WireError::Malformed | WireError::Split => Self::Malformed,
            WireError::Truncated => Self::Truncated,
            WireError::Limit(limit) => Self::Limit(limit),
            WireError::Missing => Self::MissingRequired,
            WireError::Utf8 => Self::Utf8,
            WireError::Residue => Self::UnknownField,
        }
    }
}

impl From<WalkError> for DecodeError {
    fn from(error: WalkError) -> Self {
        Self::new(error.kind.into(), error.path, Some(error.offset))
    }
}

impl DecodeError {
    pub(crate) fn new(kind: ErrorKind, path: Path, offset: Option<usize>) -> Self {
        let (residue, total, why) = (Vec::new(), 0, None);
        DecodeError(Box::new(Inner { kind, path, offset, residue, total, why }))
    }

    /// An error in a JSON document.
    #[cfg(feature = "json")]
    pub(crate) fn json(path: Path, offset: Option<usize>, why: Cow<'static, str>) -> Self {
        let mut error = Self::new(ErrorKind::Json, path, offset);
        error.0.why = Some(why);
        error
    }

    /// Without the place in bytes that the caller has not seen.
    #[cfg(any(feature = "proto", feature = "serde"))]
    pub(crate) fn without_offset(mut self) -> Self {
        self.0.offset = None;
        self
    }

    /// The first of the findings that `refused` picks is the error; all of these are its
    /// residue.
    pub(crate) fn from_findings(
        findings: Vec<Finding>,
        total: usize,
        refused: impl Fn(FindingKind) -> bool,
    ) -> Option<Self> {
        // What makes a message no message at all goes before what a value cannot hold.
        let rank = |f: &Finding| match f.kind {
            FindingKind::Missing => 0,
            FindingKind::Utf8 => 1,
            _ => 2,
        };
        let first = findings.iter().filter(|f| refused(f.kind)).min_by_key(|f| rank(f))?;
        let mut error = Self::new(first.kind.into(), first.path.clone(), Some(first.offset));
        (error.0.residue, error.0.total) = (findings, total);
        Some(error)
    }

    /// What is wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Where in the message it is wrong.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Where in the bytes the field begins that is wrong; of a missing field, its message.
    /// `None` for errors that do not come from bytes.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// All that was found wrong or out of place, in order of the walk, if the bytes are
    /// protobuf at all: at most [`MAX_FINDINGS`](crate::wire::MAX_FINDINGS).
    pub fn residue(&self) -> &[Finding] {
        &self.0.residue
    }

    /// How much was found, listed or not.
    pub fn residue_total(&self) -> usize {
        self.0.total
    }

    /// The error with its path in the names of a dialect.
    pub fn display_in(&self, dialect: Dialect) -> impl fmt::Display + '_ {
        struct In<'a>(&'a DecodeError, Dialect);
        impl fmt::Display for In<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let inner = &self.0.0;
                write!(f, "{}: ", inner.path.display_in(self.1))?;
                match &inner.why {
                    Some(why) => f.write_str(why)?,
                    None => inner.kind.fmt(f)?,
                }
                match inner.offset {
                    Some(offset) => write!(f, " (at byte {offset})"),
                    None => Ok(()),
                }
            }
        }
        In(self, dialect)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display_in(Dialect::V1).fmt(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", &self.0.kind)
            .field("path", &format_args!("{}", self.0.path))
            .field("offset", &self.0.offset)
            .field("residue", &self.0.total)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
