//! Tags, varints, lengths.

use std::fmt;

/// How a value is delimited on the wire. Types 6 and 7 do not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WireType {
    /// A base-128 number of one to ten bytes.
    Varint = 0,
    /// Eight bytes, little-endian.
    Fixed64 = 1,
    /// A length as varint, then as many bytes.
    Len = 2,
    /// Fields up to the matching [`WireType::GroupEnd`]. No schema of Mesos has groups.
    GroupStart = 3,
    /// The end of a group.
    GroupEnd = 4,
    /// Four bytes, little-endian.
    Fixed32 = 5,
}

/// Why bytes could not be read, without a place; [`walk`](super::walk()) finds the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WireError {
    /// Not protobuf: a bad tag, a varint of over ten bytes, a group that does not match.
    Malformed,
    /// The bytes end inside a field.
    Truncated,
    /// Deeper, longer or larger in memory than allowed.
    Limit(Limit),
    /// A required field is absent.
    Missing,
    /// A text field is not UTF-8.
    Utf8,
    /// Strict reading only: something that the value cannot hold.
    Residue,
    /// A sub-message or a member of a oneof stands twice; to be merged before reading.
    Split,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Malformed => "malformed bytes",
            Self::Truncated => "the bytes end inside a field",
            Self::Limit(limit) => return limit.fmt(f),
            Self::Missing => "a required field is missing",
            Self::Utf8 => "the text is not UTF-8",
            Self::Residue => "something that the value cannot hold",
            Self::Split => "parts of one field stand apart",
        })
    }
}

impl std::error::Error for WireError {}

/// What a message has more of than is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// Levels of messages in messages.
    Depth,
    /// Bytes of input.
    Bytes,
    /// Memory.
    Memory,
}

/// `nested deeper than allowed`.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Depth => "nested deeper than allowed",
            Self::Bytes => "longer than allowed",
            Self::Memory => "takes more memory than allowed",
        })
    }
}

/// The result of a reading primitive.
pub type Result<T> = std::result::Result<T, WireError>;

/// Reads a varint of at most ten bytes; bits above the 64th are dropped.
#[inline]
pub fn varint(buf: &mut &[u8]) -> Result<u64> {
    match **buf {
        [b, ref rest @ ..] if b < 0x80 => {
            *buf = rest;
            Ok(u64::from(b))
        }
        [a, b, ref rest @ ..] if b < 0x80 => {
            *buf = rest;
            Ok(u64::from(a & 0x7f) | u64::from(b) << 7)
        }
        _ => long_varint(buf),
    }
}

fn long_varint(buf: &mut &[u8]) -> Result<u64> {
    let mut value = 0u64;
    for (i, &b) in buf.iter().enumerate().take(10) {
        value |= u64::from(b & 0x7f).wrapping_shl(7 * i as u32);
        if b < 0x80 {
            *buf = buf.get(i + 1..).unwrap_or_default();
            return Ok(value);
        }
    }
    Err(if buf.len() < 10 { WireError::Truncated } else { WireError::Malformed })
}

/// Reads a tag as the number that it is, sound or not.
#[inline]
pub(crate) fn key(buf: &mut &[u8]) -> Result<u32> {
    match **buf {
        [b, ref rest @ ..] if b < 0x80 => {
            *buf = rest;
            Ok(u32::from(b))
        }
        [a, b, ref rest @ ..] if b < 0x80 => {
            *buf = rest;
            Ok(u32::from(a & 0x7f) | u32::from(b) << 7)
        }
        _ => long_tag(buf),
    }
}

/// Reads a tag: a varint of at most five bytes, of which the low 32 bits count.
#[inline]
pub fn tag(buf: &mut &[u8]) -> Result<(u32, WireType)> {
    let key = key(buf)?;
    let wire = match key & 7 {
        0 => WireType::Varint,
        1 => WireType::Fixed64,
        2 => WireType::Len,
        3 => WireType::GroupStart,
        4 => WireType::GroupEnd,
        5 => WireType::Fixed32,
        _ => return Err(WireError::Malformed),
    };
    if key < 8 {
        return Err(WireError::Malformed);
    }
    Ok((key >> 3, wire))
}

fn long_tag(buf: &mut &[u8]) -> Result<u32> {
    let before = *buf;
    let value = long_varint(buf).map_err(|fault| match fault {
        WireError::Truncated if before.len() < 5 => WireError::Truncated,
        _ => WireError::Malformed,
    })?;
    if before.len() - buf.len() > 5 {
        return Err(WireError::Malformed);
    }
    Ok(value as u32)
}

/// Reads a length and takes as many bytes. A length above `i32::MAX` is malformed.
#[inline]
pub fn delimited<'a>(buf: &mut &'a [u8]) -> Result<&'a [u8]> {
    let n = match **buf {
        [b, ref rest @ ..] if b < 0x80 => {
            *buf = rest;
            usize::from(b)
        }
        _ => long_length(buf)?,
    };
    bytes(buf, n)
}

fn long_length(buf: &mut &[u8]) -> Result<usize> {
    let before = *buf;
    let n = varint(buf)?;
    if n > i32::MAX as u64 || before.len() - buf.len() > 5 {
        return Err(WireError::Malformed);
    }
    usize::try_from(n).map_err(|_| WireError::Malformed)
}

/// Takes `n` bytes.
#[inline]
pub fn bytes<'a>(buf: &mut &'a [u8], n: usize) -> Result<&'a [u8]> {
    let (head, tail) = buf.split_at_checked(n).ok_or(WireError::Truncated)?;
    *buf = tail;
    Ok(head)
}

/// Takes eight bytes as a little-endian number.
#[inline]
pub fn fixed64(buf: &mut &[u8]) -> Result<u64> {
    let (head, tail) = buf.split_first_chunk().ok_or(WireError::Truncated)?;
    *buf = tail;
    Ok(u64::from_le_bytes(*head))
}

/// Takes four bytes as a little-endian number.
#[inline]
pub fn fixed32(buf: &mut &[u8]) -> Result<u32> {
    let (head, tail) = buf.split_first_chunk().ok_or(WireError::Truncated)?;
    *buf = tail;
    Ok(u32::from_le_bytes(*head))
}

/// Passes over the value of a field whose tag was read; `depth` more levels of groups.
pub fn skip(buf: &mut &[u8], number: u32, wire: WireType, depth: u32) -> Result<()> {
    match wire {
        WireType::Varint => varint(buf).map(drop),
        WireType::Fixed64 => bytes(buf, 8).map(drop),
        WireType::Fixed32 => bytes(buf, 4).map(drop),
        WireType::Len => delimited(buf).map(drop),
        WireType::GroupEnd => Err(WireError::Malformed),
        WireType::GroupStart => {
            let depth = depth.checked_sub(1).ok_or(WireError::Limit(Limit::Depth))?;
            loop {
                if buf.is_empty() {
                    return Err(WireError::Truncated);
                }
                match tag(buf)? {
                    (end, WireType::GroupEnd) if end == number => return Ok(()),
                    (inner, wire) => skip(buf, inner, wire, depth)?,
                }
            }
        }
    }
}

/// The parts of a text with what is not UTF-8 replaced by U+FFFD.
pub(crate) fn lossy(text: &[u8]) -> impl Iterator<Item = &str> {
    text.utf8_chunks()
        .flat_map(|chunk| [chunk.valid(), if chunk.invalid().is_empty() { "" } else { "\u{fffd}" }])
}

/// How long such a text is.
pub(crate) fn lossy_len(text: &[u8]) -> usize {
    lossy(text).map(str::len).sum()
}

/// Writes a varint.
#[inline]
pub fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Writes a tag.
#[inline]
pub fn put_tag(out: &mut Vec<u8>, number: u32, wire: WireType) {
    let key = u64::from(number) << 3 | wire as u64;
    match key {
        // Both bytes at once, since most tags are known when this is compiled.
        0x80..0x4000 => out.extend_from_slice(&[key as u8 | 0x80, (key >> 7) as u8]),
        _ => put_varint(out, key),
    }
}

/// Writes bytes, with their length before them.
#[inline]
pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_varint(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// Writes what `body` writes, with its length before it.
#[inline]
pub fn put_delimited(out: &mut Vec<u8>, body: impl FnOnce(&mut Vec<u8>)) {
    let at = open_delimited(out);
    body(out);
    close_delimited(out, at);
}

/// Leaves room for a length of one byte, and says where.
#[inline]
pub fn open_delimited(out: &mut Vec<u8>) -> usize {
    let at = out.len();
    out.push(0);
    at
}

/// Puts the length of what follows the byte at `at` into that byte. What follows is moved if its
/// length needs more bytes.
#[inline]
pub fn close_delimited(out: &mut Vec<u8>, at: usize) {
    let n = out.len() - at - 1;
    if n < 0x80 {
        if let Some(b) = out.get_mut(at) {
            *b = n as u8;
        }
    } else {
        widen(out, at, n);
    }
}

/// As [`open_delimited`], for what mostly takes 128 bytes and more: leaves room for two.
#[inline]
pub fn open_long(out: &mut Vec<u8>) -> usize {
    let at = out.len();
    out.extend_from_slice(&[0; 2]);
    at
}

/// As [`close_delimited`], for what [`open_long`] began.
#[inline]
pub fn close_long(out: &mut Vec<u8>, at: usize) {
    let n = out.len() - at - 2;
    if let (0x80..0x4000, Some(length)) = (n, out.get_mut(at..at + 2)) {
        length.copy_from_slice(&[n as u8 | 0x80, (n >> 7) as u8]);
    } else {
        out.remove(at + 1);
        close_delimited(out, at);
    }
}

fn widen(out: &mut Vec<u8>, at: usize, n: usize) {
    if n < 0x4000 {
        out.insert(at + 1, (n >> 7) as u8);
        if let Some(b) = out.get_mut(at) {
            *b = n as u8 | 0x80;
        }
        return;
    }
    let extra = varint_len(n as u64) - 1;
    out.resize(out.len() + extra, 0);
    out.copy_within(at + 1..at + 1 + n, at + 1 + extra);
    let mut rest = n;
    for (i, b) in out.iter_mut().skip(at).take(extra + 1).enumerate() {
        *b = rest as u8 & 0x7f | if i == extra { 0 } else { 0x80 };
        rest >>= 7;
    }
}

/// How many bytes [`put_varint`] writes.
#[inline]
pub const fn varint_len(value: u64) -> usize {
    ((value | 1).ilog2() as usize * 9 + 73) / 64
}

/// How many bytes a value of `n` bytes takes with its length.
#[inline]
pub const fn delimited_len(n: usize) -> usize {
    varint_len(n as u64) + n
}
