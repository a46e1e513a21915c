//! Messages as they were captured, with all that their type has no place for.

use std::fmt;

use bytes::Bytes;

use crate::codec::decode::capture;
use crate::codec::value::blank;
use crate::codec::{Codec, DecodeError, DecodeOptions, Input};
use crate::wire::{self, Finding, Form, MessageTable, Walk, WalkError};

/// A message together with the bytes that it was read from. Every input that Google's parser
/// accepts can be read, looked at, edited and written again, and nothing but the edit differs. It
/// is written in canonical form: fields in order of their numbers, each number in as few bytes as
/// possible.
///
/// It keeps all that [`Codec::decode`] passes over: unknown fields, fields of a wrong wire type,
/// bodies that contradict their tag, enum numbers that yield to another. It also keeps the exact
/// bytes of text that is not UTF-8, while the value holds a repaired form.
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
    original: Original,
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
    /// The same errors as those of [`decode`](Self::decode).
    pub fn decode_with<'a>(
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Self, DecodeError> {
        let bytes = input.into().into_bytes();
        let memory = options.memory(bytes.len());
        let mut value = blank::<T>();
        let exact = capture(T::TABLE, &bytes, options, &mut |buf, cx| {
            value = blank();
            value.merge_body(buf, cx)
        })?;
        Ok(Captured { value, original: Original { table: T::TABLE, bytes, exact, memory } })
    }

    /// The bytes that were read, as they were.
    pub fn original(&self) -> &Bytes {
        &self.original.bytes
    }

    /// Whether the value holds all of the original.
    pub fn is_exact(&self) -> bool {
        self.original.exact
    }

    /// The findings: all that the value has no place for, and the exact bytes of bad text; at most
    /// [`MAX_FINDINGS`](wire::MAX_FINDINGS).
    pub fn residue(&self) -> Vec<Finding> {
        self.original.residue().0
    }

    /// Number of findings, whether [`residue`](Self::residue) lists them or not.
    pub fn residue_total(&self) -> usize {
        self.original.residue().1
    }

    /// Writes the message with everything that was kept, in canonical form. For an unedited value
    /// that is the canonical form of the original.
    ///
    /// It takes no more memory than reading was allowed to take, and for what was added 256 times
    /// its length. Where that is too little to find out what an edit left as it was, nothing of the
    /// residue is kept, and all of it is [`lost`](Self::lost); under the default limits this does
    /// not happen.
    pub fn encode_to_vec(&self) -> Vec<u8> {
        self.merged(false).0
    }

    /// The findings that an edit has left no place for: those in an element that is gone, or where
    /// something else is now.
    ///
    /// At most [`MAX_FINDINGS`](wire::MAX_FINDINGS) are listed; [`lost_total`](Self::lost_total)
    /// counts all.
    pub fn lost(&self) -> Vec<Finding> {
        self.merged(true).1.0
    }

    /// Number of these findings, whether [`lost`](Self::lost) lists them or not.
    pub fn lost_total(&self) -> usize {
        self.merged(true).1.1
    }

    /// Whether the original is in canonical form: fields in order of their numbers, numbers in
    /// their shortest form, lists packed as the schema declares. An original that is exact but not
    /// canonical says the same in other bytes, and is written in canonical form.
    pub fn is_canonical(&self) -> bool {
        self.original.canonical().is_ok_and(|canonical| canonical == self.original.bytes)
    }

    fn merged(&self, lists: bool) -> Merge {
        self.original.merged(self.value.encode_to_vec(), lists, &mut |bytes| {
            let again = Self::decode_with(bytes, &self.original.options(bytes.len())).ok()?;
            Some(again.value.encode_to_vec())
        })
    }
}

/// The bytes that a message was read from.
#[derive(Clone, PartialEq)]
pub(crate) struct Original {
    pub table: &'static MessageTable,
    pub bytes: Bytes,
    /// Whether the value holds all of them.
    pub exact: bool,
    /// How much memory reading them was allowed to take.
    pub memory: usize,
}

impl Original {
    /// The options under which bytes are read again: memory for what the original was allowed,
    /// and for what was added to it.
    pub(crate) fn options(&self, len: usize) -> DecodeOptions {
        DecodeOptions::new().max_memory(self.memory_for(len))
    }

    #[inline]
    fn memory_for(&self, len: usize) -> usize {
        let added = len.saturating_sub(self.bytes.len()).saturating_mul(256);
        self.memory.saturating_add(added).saturating_add(1 << 20)
    }

    #[inline]
    fn canonical(&self) -> Result<Vec<u8>, WalkError> {
        wire::canonical_within(self.table, &self.bytes, wire::DEFAULT_DEPTH, self.memory)
    }

    /// Its canonical form and the findings.
    #[inline]
    pub(crate) fn walk(&self) -> Result<Walk, WalkError> {
        let (depth, form) = (wire::DEFAULT_DEPTH, Form::Canonical);
        wire::walk_within(self.table, &self.bytes, depth, self.memory, form)
    }

    /// The findings, and how many of them there are.
    #[inline]
    pub(crate) fn residue(&self) -> (Vec<Finding>, usize) {
        if self.exact {
            return (Vec::new(), 0);
        }
        self.walk().map_or_else(|_| (Vec::new(), 0), |w| (w.findings, w.total))
    }

    /// The bytes of the value as it is now with everything that was kept, and what was lost if
    /// `lists` asks for it. `rewrite` reads bytes as a value and writes that.
    #[inline]
    pub(crate) fn merged(
        &self,
        now: Vec<u8>,
        lists: bool,
        rewrite: &mut dyn FnMut(&Bytes) -> Option<Vec<u8>>,
    ) -> Merge {
        if self.exact {
            return (now, (Vec::new(), 0));
        }
        match self.try_merged(&now, lists, rewrite) {
            Some(merged) => merged,
            None => (now, if lists { self.residue() } else { (Vec::new(), 0) }),
        }
    }

    #[inline]
    fn try_merged(
        &self,
        now: &[u8],
        lists: bool,
        rewrite: &mut dyn FnMut(&Bytes) -> Option<Vec<u8>>,
    ) -> Option<Merge> {
        let base = rewrite(&self.bytes)?;
        let original = self.canonical().ok()?;
        if base == now {
            return Some((original, (Vec::new(), 0)));
        }
        let memory = self.memory_for(now.len());
        let merged = wire::merge_within(self.table, &original, &base, now, memory, lists).ok()?;
        drop((original, base));
        // The written bytes must be read as the value that they were written for.
        let written = Bytes::from(merged.bytes);
        let again = rewrite(&written)?;
        (again == now).then(|| (written.into(), (merged.lost, merged.lost_total)))
    }
}

/// The bytes, and what was lost: the findings that are listed, and how many there are.
type Merge = (Vec<u8>, (Vec<Finding>, usize));

impl<T: PartialEq> PartialEq for Captured<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.original == other.original
    }
}

impl<T: fmt::Debug> fmt::Debug for Captured<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Captured")
            .field("value", &self.value)
            .field("exact", &self.original.exact)
            .finish_non_exhaustive()
    }
}
