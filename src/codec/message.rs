//! Messages: the codec that users see, and what definitions implement beneath it.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use bytes::{BufMut, Bytes};

use super::error::{DecodeError, ErrorKind};
use super::value::{Context, Value};
use crate::wire::primitive::{self as p, Fault, Result, WireType};
use crate::wire::{self, FindingKind, Form, MessageTable, Path, Walk};

/// What a definition implements: a message without the length that delimits it.
pub trait Message: Sized + Clone + fmt::Debug + PartialEq + 'static {
    /// Its description.
    const TABLE: &'static MessageTable;

    /// What is there before anything is read.
    fn blank() -> Self;

    /// Reads the fields into a blank.
    fn merge_body<'a>(&mut self, buf: &'a [u8], cx: &mut Context<'a>) -> Result<()>;

    /// Writes the fields in order of their numbers.
    fn write_body(&self, out: &mut Vec<u8>);

    /// How many bytes the fields take.
    fn body_len(&self) -> usize;
}

/// Reads a sub-message. Parts of one sub-message are to be put together before.
#[inline]
pub fn merge_nested<'a, T: Message>(
    value: &mut T,
    again: bool,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if again {
        return Err(Fault::Split);
    }
    let body = p::delimited(buf)?;
    cx.depth = cx.depth.checked_sub(1).ok_or(Fault::Limit)?;
    value.merge_body(body, cx)?;
    cx.depth += 1;
    Ok(())
}

/// Reads a message.
fn read_body<'a, T: Message>(buf: &'a [u8], cx: &mut Context<'a>) -> Result<T> {
    let mut value = T::blank();
    value.merge_body(buf, cx)?;
    Ok(value)
}

/// A message without any field; one with required fields has none.
pub fn empty<T: Message>() -> Result<T> {
    read_body(
        &[],
        &mut Context { owner: None, depth: 0, budget: usize::MAX, strict: true, lossy: false },
    )
}

/// The fields of a union or a oneof among those of its message.
pub trait Part: Sized {
    /// The numbers of its fields.
    const NUMBERS: &'static [u32];

    /// What was read of it so far.
    type Slots<'a>: Default;

    /// What is there before anything is read.
    fn blank() -> Self;

    /// Reads a field if it is one of these.
    fn accept<'a>(
        slots: &mut Self::Slots<'a>,
        number: u32,
        wire: WireType,
        buf: &mut &'a [u8],
        cx: &mut Context<'a>,
    ) -> Result<bool>;

    /// Makes the value out of a blank, the message being at its end.
    fn finish<'a>(&mut self, slots: Self::Slots<'a>, cx: &mut Context<'a>) -> Result<()>;

    /// Writes those of its fields whose numbers are in the range.
    fn write(&self, from: u32, to: u32, out: &mut Vec<u8>);

    /// How many bytes it writes in all.
    fn len(&self) -> usize;
}

/// No union and no oneof.
impl Part for () {
    const NUMBERS: &'static [u32] = &[];
    type Slots<'a> = ();
    #[inline]
    fn blank() -> Self {}
    #[inline]
    fn accept<'a>(
        (): &mut (),
        _: u32,
        _: WireType,
        _: &mut &'a [u8],
        _: &mut Context<'a>,
    ) -> Result<bool> {
        Ok(false)
    }
    #[inline]
    fn finish<'a>(&mut self, (): (), _: &mut Context<'a>) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn write(&self, _: u32, _: u32, _: &mut Vec<u8>) {}
    #[inline]
    fn len(&self) -> usize {
        0
    }
}

/// An absent oneof is no member.
impl<T: Part> Part for Option<T> {
    const NUMBERS: &'static [u32] = T::NUMBERS;
    type Slots<'a> = (bool, T::Slots<'a>);
    #[inline]
    fn blank() -> Self {
        None
    }
    #[inline]
    fn accept<'a>(
        (some, slots): &mut Self::Slots<'a>,
        number: u32,
        wire: WireType,
        buf: &mut &'a [u8],
        cx: &mut Context<'a>,
    ) -> Result<bool> {
        let accepted = T::accept(slots, number, wire, buf, cx)?;
        *some |= accepted;
        Ok(accepted)
    }
    #[inline]
    fn finish<'a>(&mut self, (some, slots): Self::Slots<'a>, cx: &mut Context<'a>) -> Result<()> {
        if some { self.get_or_insert_with(T::blank).finish(slots, cx) } else { Ok(()) }
    }
    #[inline]
    fn write(&self, from: u32, to: u32, out: &mut Vec<u8>) {
        if let Some(part) = self {
            part.write(from, to, out);
        }
    }
    #[inline]
    fn len(&self) -> usize {
        self.as_ref().map_or(0, T::len)
    }
}

/// What was read of a union: its tag, and the bodies as they stand on the wire.
///
/// Which body counts is known when all fields are read, wherever the tag stands. Mostly
/// there is one.
#[derive(Debug)]
pub struct UnionSlots<'a, T> {
    /// The tag.
    pub tag: Option<T>,
    body: Option<(u32, &'a [u8])>,
    others: Vec<(u32, &'a [u8])>,
}

impl<T> Default for UnionSlots<'_, T> {
    fn default() -> Self {
        UnionSlots { tag: None, body: None, others: Vec::new() }
    }
}

impl<'a, T> UnionSlots<'a, T> {
    /// Keeps a body, with its length.
    pub fn keep(
        &mut self,
        number: u32,
        wire: WireType,
        buf: &mut &'a [u8],
        cx: &mut Context<'a>,
    ) -> Result<()> {
        if wire != WireType::Len {
            return super::value::foreign(number, wire, buf, cx);
        }
        let before = *buf;
        p::delimited(buf)?;
        let raw = before.get(..before.len() - buf.len()).unwrap_or_default();
        match self.body {
            None => self.body = Some((number, raw)),
            Some((first, _)) if first == number => return Err(Fault::Split),
            Some(_) if self.others.iter().any(|o| o.0 == number) => return Err(Fault::Split),
            Some(_) => self.others.push((number, raw)),
        }
        Ok(())
    }

    /// Takes a body out.
    #[inline]
    pub fn take(&mut self, number: u32) -> Option<&'a [u8]> {
        match self.body {
            Some((first, raw)) if first == number => {
                self.body = self.others.pop();
                Some(raw)
            }
            Some(_) => {
                let i = self.others.iter().position(|o| o.0 == number)?;
                Some(self.others.swap_remove(i).1)
            }
            None => None,
        }
    }

    /// Takes a body out that contradicts the tag, whichever is left; it must be sound.
    pub fn discard<B: Value>(&mut self, number: u32, cx: &mut Context<'a>) -> Result<()> {
        match self.take(number) {
            Some(mut raw) => super::value::read::<B>(&mut raw, cx).map(drop),
            None => Ok(()),
        }
    }

    /// A body that is left; it contradicts the tag.
    pub fn left(&self) -> Option<u32> {
        self.body.map(|b| b.0)
    }
}

/// A union whose tag stands without its body, or that has no tag at all.
///
/// Only the `bare` constructor of the union makes one, so that a tag that has a variant of
/// its own cannot hide here.
pub struct Bare<U: Union>(Option<U::Tag>, PhantomData<fn() -> U>);

/// The tag of a union.
pub trait Union: 'static {
    /// The enum on which Mesos dispatches.
    type Tag: Copy + PartialEq + Eq + Hash + fmt::Debug + Value + 'static;
}

impl<U: Union> Bare<U> {
    pub(crate) fn new(tag: Option<U::Tag>) -> Self {
        Bare(tag, PhantomData)
    }

    /// The tag, if there is one.
    pub fn tag(&self) -> Option<U::Tag> {
        self.0
    }
}

impl<U: Union> Clone for Bare<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U: Union> Copy for Bare<U> {}

impl<U: Union> PartialEq for Bare<U> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<U: Union> Eq for Bare<U> {}

impl<U: Union> Hash for Bare<U> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<U: Union> fmt::Debug for Bare<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

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
}

/// How much a message may take, and how its text is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeOptions {
    depth: u32,
    bytes: usize,
    memory: Option<usize>,
    lossy: bool,
}

impl Default for DecodeOptions {
    fn default() -> Self {
        DecodeOptions {
            depth: wire::DEFAULT_DEPTH,
            bytes: i32::MAX as usize,
            memory: None,
            lossy: false,
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

    /// What was read within limits once is read again without.
    pub(crate) fn unlimited() -> Self {
        Self { memory: Some(usize::MAX), ..Self::default() }
    }

    pub(crate) fn check_len(
        &self,
        table: &'static MessageTable,
        bytes: &[u8],
    ) -> std::result::Result<(), DecodeError> {
        if bytes.len() > self.bytes {
            return Err(DecodeError::new(ErrorKind::Limit, Path::new(table), None));
        }
        Ok(())
    }

    pub(crate) fn memory(&self, len: usize) -> usize {
        self.memory.unwrap_or_else(|| len.saturating_mul(32).max(32 << 20))
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
    fn decode<'a>(input: impl Into<Input<'a>>) -> std::result::Result<Self, DecodeError> {
        Self::decode_with(input, &DecodeOptions::default())
    }

    /// Decodes like [`decode`](Self::decode), within limits and with options of the caller.
    ///
    /// # Errors
    /// As for [`decode`](Self::decode).
    fn decode_with<'a>(
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> std::result::Result<Self, DecodeError> {
        decode(&input.into(), options, false)
    }

    /// Decodes only what the type holds entirely: encoding the result gives the canonical
    /// form of the input.
    ///
    /// # Errors
    /// As for [`decode`](Self::decode), and where the input has an unknown field, a field of
    /// the wrong wire type, a union body that its tag contradicts, or an unrecognised enum
    /// number beside another value; [`DecodeError::residue`] lists these.
    fn decode_exact<'a>(input: impl Into<Input<'a>>) -> std::result::Result<Self, DecodeError> {
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
    ) -> std::result::Result<Self, DecodeError> {
        decode(&input.into(), options, true)
    }

    /// Encodes: fields in order of their numbers, maps by key.
    fn encode(&self, out: &mut impl BufMut) {
        out.put_slice(&self.encode_to_vec());
    }

    /// Encodes into a new vector.
    fn encode_to_vec(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        self.write_body(&mut out);
        out
    }

    /// How many bytes [`encode`](Self::encode) writes.
    fn encoded_len(&self) -> usize {
        self.body_len()
    }
}

impl<T: Message> Codec for T {}

fn decode<T: Message>(
    input: &Input<'_>,
    options: &DecodeOptions,
    strict: bool,
) -> std::result::Result<T, DecodeError> {
    let bytes = input.as_slice();
    options.check_len(T::TABLE, bytes)?;
    let owner = match input {
        Input::Shared(owner) => Some(owner),
        Input::Slice(_) => None,
    };
    let mut cx = options.context(bytes.len(), owner, strict);
    read_body(bytes, &mut cx)
        .or_else(|fault| decode_slowly(bytes, owner.is_some(), options, strict, fault))
}

/// Reading in one pass failed. Either something is wrong, and the walk says where; or parts
/// of one sub-message stand apart, and the sound form has them together.
#[cold]
#[inline(never)]
fn decode_slowly<T: Message>(
    bytes: &[u8],
    share: bool,
    options: &DecodeOptions,
    strict: bool,
    fault: Fault,
) -> std::result::Result<T, DecodeError> {
    let sound = Bytes::from(check(T::TABLE, bytes, options, strict)?);
    let len = sound.len();
    let owner = share.then_some(&sound);
    let mut cx = options.context(len, owner, strict);
    // Whatever is still wrong has no place: memory, as a rule.
    read_body(&sound, &mut cx).map_err(|second| {
        let fault = if second == Fault::Limit { second } else { fault };
        DecodeError::new(fault.into(), Path::new(T::TABLE), None)
    })
}

/// Reads whatever is protobuf and has its required fields, text lossy; and says whether the
/// value holds all of it.
pub(crate) fn capture<T: Message>(
    original: &Bytes,
    options: &DecodeOptions,
) -> std::result::Result<(T, bool), DecodeError> {
    options.check_len(T::TABLE, original)?;
    let mut cx = options.context(original.len(), Some(original), true);
    let exact = match read_body(original, &mut cx) {
        Ok(value) => return Ok((value, true)),
        Err(Fault::Residue | Fault::Utf8) => false,
        // Parts that stand apart, perhaps; or something is wrong, and then it does not matter.
        Err(_) => wire::walk(T::TABLE, original, options.depth, Form::Sound)
            .is_ok_and(|walk| walk.total == 0),
    };
    let options = options.clone().lossy_text(true);
    decode(&Input::Shared(original.clone()), &options, false).map(|value| (value, exact))
}

/// Walks over a message and gives its sound form, if it has one: strictly, if all of it has a
/// place; else with what has none left out.
pub(crate) fn check(
    table: &'static MessageTable,
    bytes: &[u8],
    options: &DecodeOptions,
    strict: bool,
) -> std::result::Result<Vec<u8>, DecodeError> {
    options.check_len(table, bytes)?;
    let form = if options.lossy && !strict { Form::Lossy } else { Form::Sound };
    let Walk { bytes: sound, findings, total, memory, .. } =
        wire::walk(table, bytes, options.depth, form)
            .map_err(|stop| DecodeError::new(stop.fault.into(), stop.path, Some(stop.offset)))?;
    if memory > options.memory(bytes.len()) {
        return Err(DecodeError::new(ErrorKind::Limit, Path::new(table), None));
    }
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
