//! From bytes to values and back: [`Codec`], and what all types share of its work.

use bytes::{BufMut, Bytes};

use super::error::{DecodeError, ErrorKind};
use super::message::Message;
use super::sink::{Counter, Writer};
use super::value::{Context, blank};
use crate::wire::primitive::{Result as Read, WireError};
use crate::wire::{self, FindingKind, Form, Limit, MessageTable, Path, Walk};

/// Bytes to decode. Data fields of the result share a [`Bytes`], and are copies of a slice.
#[derive(Clone, Debug)]
pub enum Input<'a> {
    /// Borrowed bytes.
    Slice(&'a [u8]),
    /// Shared bytes.
    Shared(Bytes),
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Input::Slice(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Input<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Input::Slice(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Input<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Input::Slice(bytes)
    }
}

impl From<&Bytes> for Input<'_> {
    fn from(bytes: &Bytes) -> Self {
        Input::Shared(bytes.clone())
    }
}

impl From<Bytes> for Input<'_> {
    fn from(bytes: Bytes) -> Self {
        Input::Shared(bytes)
    }
}

impl Input<'_> {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        match self {
            Input::Slice(bytes) => bytes,
            Input::Shared(bytes) => bytes,
        }
    }

    /// The bytes, shared; a slice is copied.
    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Input::Slice(bytes) => Bytes::copy_from_slice(bytes),
            Input::Shared(bytes) => bytes,
        }
    }
}

/// Limits on the size, depth and memory of a message, and the way in which its text is read.
///
/// ```
/// use mesos_types::{Codec, DecodeOptions, ErrorKind, Limit, TaskId};
///
/// let options = DecodeOptions::new().max_bytes(1024).max_memory(64 << 10).max_depth(10);
/// let id = TaskId::decode_with(b"\x0a\x03t-1", &options)?;
/// assert_eq!(id, "t-1");
///
/// let error = TaskId::decode_with(&[0; 2048], &options).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Limit(Limit::Bytes));
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeOptions {
    depth: u32,
    bytes: usize,
    memory: Option<usize>,
    lossy: bool,
    as_mesos: bool,
}

impl Default for DecodeOptions {
    fn default() -> Self {
        DecodeOptions {
            depth: wire::DEFAULT_DEPTH,
            bytes: i32::MAX as usize,
            memory: None,
            lossy: false,
            as_mesos: false,
        }
    }
}

impl DecodeOptions {
    /// The defaults: 100 levels, 2 GiB of input, as Google's parser; memory for the larger of
    /// 32 MiB and 32 times the input.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many levels of sub-messages are followed; at most 100, which every reader of
    /// Mesos' messages follows.
    #[must_use]
    pub fn max_depth(mut self, levels: u32) -> Self {
        self.depth = levels.min(wire::DEFAULT_DEPTH);
        self
    }

    /// How many bytes an input may have; at most 2 GiB.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes.min(i32::MAX as usize);
        self
    }

    /// How much memory a value may take, as estimated while it is read.
    #[must_use]
    pub fn max_memory(mut self, bytes: usize) -> Self {
        self.memory = Some(bytes);
        self
    }

    /// Whether text that is not UTF-8 is accepted, its faulty parts replaced by U+FFFD.
    #[must_use]
    pub fn lossy_text(mut self, lossy: bool) -> Self {
        self.lossy = lossy;
        self
    }

    /// Whether a required enum with a number that the schema lacks counts as missing, as it does
    /// for Mesos. Without this it is kept as `Unrecognized`. With it, every message is walked over
    /// once before it is read.
    #[must_use]
    pub fn as_mesos(mut self, as_mesos: bool) -> Self {
        self.as_mesos = as_mesos;
        self
    }

    /// What was read within limits once is read again without.
    #[cfg(feature = "proto")]
    pub(crate) fn unlimited() -> Self {
        Self { memory: Some(usize::MAX), ..Self::default() }
    }

    pub(crate) fn check_len(
        &self,
        table: &'static MessageTable,
        bytes: &[u8],
    ) -> Result<(), DecodeError> {
        if bytes.len() > self.bytes {
            return Err(DecodeError::new(ErrorKind::Limit(Limit::Bytes), Path::new(table), None));
        }
        Ok(())
    }

    #[cfg(feature = "json")]
    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    pub(crate) fn memory(&self, len: usize) -> usize {
        self.memory.unwrap_or_else(|| wire::default_memory(len))
    }

    pub(crate) fn walking(&self, len: usize, form: Form) -> wire::Check {
        let (depth, as_mesos) = (self.depth, self.as_mesos);
        wire::Check { depth, memory: self.memory(len), form, as_mesos, unlimited: false }
    }

    fn context<'a>(&self, len: usize, owner: Option<&'a Bytes>, strict: bool) -> Context<'a> {
        let budget = self.memory(len);
        Context { owner, depth: self.depth, budget, strict, lossy: self.lossy && !strict }
    }
}

/// A message of Mesos as a Rust value: reads itself from bytes and writes itself.
///
/// Implemented for the types of this crate only.
///
/// ```
/// use mesos_types::{Codec, TaskId};
///
/// let id = TaskId::decode(b"\x0a\x06task-1")?;
/// assert_eq!(id, TaskId::from("task-1"));
/// assert_eq!(id.encode_to_vec(), b"\x0a\x06task-1");
/// # Ok::<(), mesos_types::DecodeError>(())
/// ```
pub trait Codec: Message {
    /// The full name in the schema: `mesos.v1.TaskInfo`.
    const FULL_NAME: &'static str = Self::TABLE.name;

    /// The description of the message in the schema tables.
    fn table() -> &'static MessageTable {
        Self::TABLE
    }

    /// Decodes as Mesos does: what the type has no place for is passed over.
    ///
    /// # Errors
    /// The bytes are malformed, a required field is missing, text is not UTF-8, or a default
    /// limit is exceeded.
    fn decode<'a>(input: impl Into<Input<'a>>) -> Result<Self, DecodeError> {
        Self::decode_with(input, &DecodeOptions::default())
    }

    /// Decodes like [`decode`](Self::decode), within limits and with options of the caller.
    ///
    /// # Errors
    /// As for [`decode`](Self::decode).
    fn decode_with<'a>(
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Self, DecodeError> {
        decode(&input.into(), options, false)
    }

    /// Decodes only what the type holds entirely: encoding the result gives the canonical
    /// form of the input.
    ///
    /// # Errors
    /// As for [`decode`](Self::decode), and where the input has an unknown field, a field of
    /// the wrong wire type, a union body that its tag contradicts, or an unrecognised enum
    /// number beside another value; [`DecodeError::residue`] lists these.
    fn decode_exact<'a>(input: impl Into<Input<'a>>) -> Result<Self, DecodeError> {
        Self::decode_exact_with(input, &DecodeOptions::default())
    }

    /// Decodes like [`decode_exact`](Self::decode_exact), within limits of the caller; text
    /// is never lossy.
    ///
    /// # Errors
    /// As for [`decode_exact`](Self::decode_exact).
    fn decode_exact_with<'a>(
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Self, DecodeError> {
        decode(&input.into(), options, true)
    }

    /// Encodes: fields in order of their numbers, maps by key.
    fn encode(&self, out: &mut impl BufMut) {
        out.put_slice(&self.encode_to_vec());
    }

    /// Encodes into a new vector. It is at most a fourth larger than what is written, or 4 KiB.
    fn encode_to_vec(&self) -> Vec<u8> {
        let mut out = Writer::new();
        self.write_body(&mut out);
        out.finish()
    }

    /// Encodes behind what a vector holds. Its memory is used again: this takes none where messages
    /// are written one after the other into one vector that is cleared between them.
    ///
    /// ```
    /// use mesos_types::{Codec, TaskId};
    ///
    /// let mut buffer = Vec::new();
    /// for id in ["t-1", "t-2"].map(TaskId::from) {
    ///     buffer.clear();
    ///     id.encode_into(&mut buffer);
    ///     assert_eq!(TaskId::decode(&buffer)?, id);
    /// }
    /// # Ok::<(), mesos_types::DecodeError>(())
    /// ```
    fn encode_into(&self, out: &mut Vec<u8>) {
        let mut writer = Writer(std::mem::take(out));
        self.write_body(&mut writer);
        *out = writer.0;
    }

    /// Whether this is the same value: as `==` says, but that NaN equals NaN. What is written and
    /// read again is the same.
    ///
    /// ```
    /// use mesos_types::{Codec, Resource};
    ///
    /// let odd = Resource::scalar("cpus", f64::NAN);
    /// let again = Resource::decode(&odd.encode_to_vec())?;
    /// assert!(again != odd && again.is_same_as(&odd));
    /// # Ok::<(), mesos_types::DecodeError>(())
    /// ```
    fn is_same_as(&self, other: &Self) -> bool {
        self == other || wire::is_same(Self::TABLE, &self.encode_to_vec(), &other.encode_to_vec())
    }

    /// How many bytes [`encode`](Self::encode) writes.
    fn encoded_len(&self) -> usize {
        let mut count = Counter(0);
        self.write_body(&mut count);
        count.0
    }
}

impl<T: Message> Codec for T {}

fn decode<T: Message>(
    input: &Input<'_>,
    options: &DecodeOptions,
    strict: bool,
) -> Result<T, DecodeError> {
    let mut value = None;
    run(T::TABLE, input, options, strict, &mut |buf, cx| {
        value.insert(blank::<T>()).merge_body(buf, cx)
    })?;
    // What was not read at all is no message.
    value.ok_or_else(|| DecodeError::new(ErrorKind::Malformed, Path::new(T::TABLE), None))
}

/// Reads a body into a value of some type, anew each time that it is called.
pub(crate) type ReadBody<'r> =
    &'r mut dyn for<'a, 'c> FnMut(&'a [u8], &'c mut Context<'a>) -> Read<()>;

/// Decodes into whatever `read` fills: what is the same for all types is compiled once.
pub(crate) fn run(
    table: &'static MessageTable,
    input: &Input<'_>,
    options: &DecodeOptions,
    strict: bool,
    read: ReadBody<'_>,
) -> Result<(), DecodeError> {
    let bytes = input.as_slice();
    options.check_len(table, bytes)?;
    let owner = match input {
        Input::Shared(owner) => Some(owner),
        Input::Slice(_) => None,
    };
    if options.as_mesos {
        check(table, bytes, options, strict, false)?;
    }
    let mut cx = options.context(bytes.len(), owner, strict);
    match read(bytes, &mut cx) {
        Ok(()) => Ok(()),
        Err(fault) => {
            clear(read);
            run_slowly(table, bytes, owner.is_some(), options, strict, fault, read)
        }
    }
}

/// Gives back the memory of a value that was read in part.
fn clear(read: ReadBody<'_>) {
    let mut cx = Context { owner: None, depth: 0, budget: 0, strict: false, lossy: false };
    // An empty body has no required field; the fault does not matter.
    let _ = read(&[], &mut cx);
}

/// Reading in one pass failed. Either something is wrong, and the walk says where; or parts
/// of one sub-message stand apart, and the sound form has them together.
#[cold]
fn run_slowly(
    table: &'static MessageTable,
    bytes: &[u8],
    share: bool,
    options: &DecodeOptions,
    strict: bool,
    fault: WireError,
    read: ReadBody<'_>,
) -> Result<(), DecodeError> {
    let sound = Bytes::from(check(table, bytes, options, strict, false)?);
    let len = sound.len();
    let owner = share.then_some(&sound);
    let mut cx = options.context(len, owner, strict);
    // Whatever is still wrong has no place: memory, as a rule.
    read(&sound, &mut cx).map_err(|second| {
        let fault = if matches!(second, WireError::Limit(_)) { second } else { fault };
        DecodeError::new(fault.into(), Path::new(table), None)
    })
}

/// Reads whatever is protobuf and has its required fields, text lossy; and says whether the
/// value holds all of it.
pub(crate) fn capture(
    table: &'static MessageTable,
    original: &Bytes,
    options: &DecodeOptions,
    read: ReadBody<'_>,
) -> Result<bool, DecodeError> {
    options.check_len(table, original)?;
    if options.as_mesos {
        check(table, original, &options.clone().lossy_text(true), false, false)?;
    }
    let mut cx = options.context(original.len(), Some(original), true);
    let exact = match read(original, &mut cx) {
        Ok(()) => return Ok(true),
        Err(WireError::Residue | WireError::Utf8) => false,
        // Parts that stand apart, perhaps; or something is wrong, and then it does not matter.
        Err(_) => {
            clear(read);
            let memory = options.memory(original.len());
            wire::walk_within(table, original, options.depth, memory, Form::Sound)
                .is_ok_and(|walk| walk.total == 0)
        }
    };
    clear(read);
    if !exact && options.memory(original.len()) < wire::WALK_MEMORY.saturating_mul(original.len()) {
        // What is captured can be walked over again and again, within the same limit.
        let memory = options.memory(original.len());
        wire::canonical_within(table, original, options.depth, memory)?;
    }
    let options = options.clone().lossy_text(true);
    run(table, &Input::Shared(original.clone()), &options, false, read)?;
    Ok(exact)
}

/// Walks over a message and gives its sound form, if it has one: strictly, if all of it has a
/// place; else with what has none left out. `unlimited` says that a value is read from it without
/// a limit.
pub(crate) fn check(
    table: &'static MessageTable,
    bytes: &[u8],
    options: &DecodeOptions,
    strict: bool,
    unlimited: bool,
) -> Result<Vec<u8>, DecodeError> {
    options.check_len(table, bytes)?;
    let form = if options.lossy && !strict { Form::Lossy } else { Form::Sound };
    let how = wire::Check { unlimited, ..options.walking(bytes.len(), form) };
    let Walk { bytes: sound, findings, total, .. } = wire::check(table, bytes, how)?;
    let refused = |kind| match kind {
        FindingKind::Missing => true,
        FindingKind::Utf8 => form != Form::Lossy,
        _ => strict,
    };
    match DecodeError::from_findings(findings, total, refused) {
        Some(error) => Err(error),
        None => Ok(sound),
    }
}
