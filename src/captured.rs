//! Messages as they were captured, with all that their type has no place for.

use std::fmt;

use bytes::Bytes;

use crate::codec::{Codec, DecodeError, DecodeOptions, Input};
use crate::wire::{self, Finding, FindingKind, Form};

/// A message and the bytes that it was read from: whatever Google's parser accepts can be
/// read, looked at, edited and written again, and nothing but the edit differs.
///
/// Besides what [`Codec::decode`] passes over (unknown fields, fields of a wrong wire type,
/// bodies that contradict their tag, enum numbers that yield to another) it keeps the exact
/// bytes of text that is not UTF-8, of which the value holds a repaired form.
///
/// ```
/// use mesos_types::{Captured, TaskId};
///
/// // A task id with a field that the schema does not know.
/// let bytes = b"\x0a\x06task-1\xd0\x02\x07";
/// let mut captured = Captured::<TaskId>::decode(bytes)?;
/// assert_eq!(captured.residue()[0].to_string(), "TaskID: unknown field 42, varint 7");
///
/// captured.value = TaskId::from("task-2");
/// assert_eq!(captured.encode_to_vec(), b"\x0a\x06task-2\xd0\x02\x07");
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Captured<T> {
    /// The message, to be looked at and edited.
    pub value: T,
    original: Bytes,
    exact: bool,
}

impl<T: Codec> Captured<T> {
    /// Reads whatever Google's parser accepts.
    ///
    /// # Errors
    /// The bytes are malformed, a required field is missing, or a default limit is exceeded.
    pub fn decode<'a>(input: impl Into<Input<'a>>) -> Result<Self, DecodeError> {
        Self::decode_with(input, &DecodeOptions::default())
    }

    /// Reads like [`decode`](Self::decode), within limits of the caller. Text is lossy in the
    /// value whatever the options say.
    ///
    /// # Errors
    /// As for [`decode`](Self::decode).
    pub fn decode_with<'a>(
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Self, DecodeError> {
        let original = match input.into() {
            Input::Slice(bytes) => Bytes::copy_from_slice(bytes),
            Input::Shared(bytes) => bytes,
        };
        let (value, exact) = crate::codec::message::capture(&original, options)?;
        Ok(Captured { value, original, exact })
    }

    /// The bytes that were read, as they were.
    pub fn original(&self) -> &Bytes {
        &self.original
    }

    /// Whether the value holds all of the original.
    pub fn is_exact(&self) -> bool {
        self.exact
    }

    /// What the value has no place for, and the exact bytes of bad text: at most
    /// [`MAX_FINDINGS`](wire::MAX_FINDINGS).
    pub fn residue(&self) -> Vec<Finding> {
        self.walk().0
    }

    /// How much [`residue`](Self::residue) there is, listed or not.
    pub fn residue_total(&self) -> usize {
        self.walk().1
    }

    fn walk(&self) -> (Vec<Finding>, usize) {
        if self.exact {
            return (Vec::new(), 0);
        }
        wire::walk(T::TABLE, &self.original, wire::DEFAULT_DEPTH, Form::Canonical)
            .map_or_else(|_| (Vec::new(), 0), |w| (w.findings, w.total))
    }

    /// Writes the message with everything that was kept, in canonical form. Of an unedited
    /// value that is the canonical form of the original.
    pub fn encode_to_vec(&self) -> Vec<u8> {
        self.merged().0
    }

    /// What the edit has left no place for: what was in an element that is gone, or where
    /// something else is now.
    pub fn lost(&self) -> Vec<Finding> {
        self.merged().1
    }

    fn merged(&self) -> (Vec<u8>, Vec<Finding>) {
        let now = self.value.encode_to_vec();
        if self.exact {
            return (now, Vec::new());
        }
        let Ok(original) = wire::canonical(T::TABLE, &self.original, wire::DEFAULT_DEPTH) else {
            return (now, Vec::new());
        };
        let first =
            crate::codec::message::capture::<T>(&self.original, &DecodeOptions::unlimited());
        let Ok((first, _)) = first else { return (now, self.residue()) };
        let base = first.encode_to_vec();
        if base == now {
            return (original, Vec::new());
        }
        let merged = wire::merge(T::TABLE, &original, &base, &now);
        // What is written must be read as the value that it was written for.
        let again = crate::codec::message::capture::<T>(
            &Bytes::copy_from_slice(&merged.bytes),
            &DecodeOptions::unlimited(),
        );
        match again {
            Ok((again, _)) if again.encode_to_vec() == now => (merged.bytes, merged.lost),
            _ => (now, self.residue()),
        }
    }
}

impl<T: PartialEq> PartialEq for Captured<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.original == other.original
    }
}

impl<T: fmt::Debug> fmt::Debug for Captured<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Captured")
            .field("value", &self.value)
            .field("exact", &self.exact)
            .finish_non_exhaustive()
    }
}

/// `TaskInfo.command: unknown field 42, varint 7`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use crate::wire::{Segment, WireType, primitive};
        let mut rest = &self.raw[..];
        let what = match (primitive::tag(&mut rest), self.path.segments().last()) {
            (Ok((_, WireType::Varint)), _) => {
                format!("varint {}", primitive::varint(&mut rest).unwrap_or_default())
            }
            (Ok((_, wire)), _) => format!("{wire:?}, {} bytes", rest.len()).to_lowercase(),
            (Err(_), _) => String::new(),
        };
        match (self.kind, self.path.segments().split_last()) {
            (FindingKind::UnknownField, Some((Segment::Unknown(number), _))) => {
                write!(f, "{}: unknown field {number}, {what}", self.path.parent())
            }
            (FindingKind::Missing, _) => write!(f, "{}: missing", self.path),
            (FindingKind::Utf8, _) => write!(f, "{}: text that is not UTF-8, {what}", self.path),
            (FindingKind::WireType, _) => write!(f, "{}: wrong wire type, {what}", self.path),
            (FindingKind::Union, _) => {
                write!(f, "{}: a body that contradicts its tag, {what}", self.path)
            }
            _ => write!(f, "{}: an enum number that yields to another, {what}", self.path),
        }
    }
}
