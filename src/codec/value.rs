//! Values on the wire: scalars, text, bytes; and the shapes of fields that hold them.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::wire::primitive::{self as p, Fault, Result, WireType};

/// The state of one decoding.
#[derive(Debug)]
pub struct Context<'a> {
    /// What the bytes were cut from, to share it.
    pub owner: Option<&'a Bytes>,
    /// How many more levels may be entered.
    pub depth: u32,
    /// How many more bytes of memory may be taken.
    pub budget: usize,
    /// Whether whatever a value cannot hold is a fault.
    pub strict: bool,
    /// Whether text that is not UTF-8 is replaced instead of refused.
    pub lossy: bool,
}

impl<'a> Context<'a> {
    /// Takes `n` bytes of memory out of the budget.
    #[inline]
    pub fn charge(&mut self, n: usize) -> Result<()> {
        self.budget = self.budget.checked_sub(n).ok_or(Fault::Limit)?;
        Ok(())
    }

    /// Something that a value cannot hold.
    pub fn residue(&self) -> Result<()> {
        if self.strict { Err(Fault::Residue) } else { Ok(()) }
    }
}

/// What one occurrence of a field holds.
///
/// Values are read in place: into a blank that stands where the value is to be.
pub trait Value: Sized {
    /// How it is delimited.
    const WIRE: WireType;

    /// What is there before anything is read.
    fn blank() -> Self;

    /// Reads it, its tag being read; `again` if the field has occurred before.
    fn merge<'a>(&mut self, again: bool, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()>;

    /// Writes it, its tag being written.
    fn write(&self, out: &mut Vec<u8>);

    /// How many bytes it writes.
    fn len(&self) -> usize;
}

macro_rules! varints {
    ($($t:ty: $from:expr, $to:expr;)*) => {$(
        impl Value for $t {
            const WIRE: WireType = WireType::Varint;
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
            #[inline]
            fn merge<'a>(&mut self, _: bool, buf: &mut &'a [u8], _: &mut Context<'a>) -> Result<()> {
                *self = p::varint(buf).map($from)?;
                Ok(())
            }
            #[inline]
            fn write(&self, out: &mut Vec<u8>) {
                p::put_varint(out, $to(*self));
            }
            #[inline]
            fn len(&self) -> usize {
                p::varint_len($to(*self))
            }
        }
    )*};
}

varints! {
    u64: |v| v, |v| v;
    i64: |v| v as i64, |v| v as u64;
    u32: |v| v as u32, u64::from;
    i32: |v| v as i32, |v| v as u64;
    bool: |v| v != 0, u64::from;
}

impl Value for f64 {
    const WIRE: WireType = WireType::Fixed64;
    #[inline]
    fn blank() -> Self {
        0.0
    }
    #[inline]
    fn merge<'a>(&mut self, _: bool, buf: &mut &'a [u8], _: &mut Context<'a>) -> Result<()> {
        *self = p::fixed64(buf).map(f64::from_bits)?;
        Ok(())
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_bits().to_le_bytes());
    }
    #[inline]
    fn len(&self) -> usize {
        8
    }
}

impl Value for String {
    const WIRE: WireType = WireType::Len;
    #[inline]
    fn blank() -> Self {
        String::new()
    }
    #[inline]
    fn merge<'a>(&mut self, _: bool, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
        let text = p::delimited(buf)?;
        *self = match std::str::from_utf8(text) {
            Ok(text) => text.to_owned(),
            Err(_) if cx.lossy => String::from_utf8_lossy(text).into_owned(),
            Err(_) => return Err(Fault::Utf8),
        };
        Ok(())
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        p::put_varint(out, self.len() as u64);
        out.extend_from_slice(self.as_bytes());
    }
    #[inline]
    fn len(&self) -> usize {
        p::delimited_len(String::len(self))
    }
}

impl Value for Bytes {
    const WIRE: WireType = WireType::Len;
    #[inline]
    fn blank() -> Self {
        Bytes::new()
    }
    #[inline]
    fn merge<'a>(&mut self, _: bool, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
        let data = p::delimited(buf)?;
        *self = match cx.owner {
            Some(owner) => owner.slice_ref(data),
            None => Bytes::copy_from_slice(data),
        };
        Ok(())
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        p::put_varint(out, self.len() as u64);
        out.extend_from_slice(self);
    }
    #[inline]
    fn len(&self) -> usize {
        p::delimited_len(Bytes::len(self))
    }
}

impl<T: Value> Value for Box<T> {
    const WIRE: WireType = T::WIRE;
    #[inline]
    fn blank() -> Self {
        Box::new(T::blank())
    }
    #[inline]
    fn merge<'a>(&mut self, again: bool, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
        cx.charge(size_of::<T>())?;
        T::merge(self, again, buf, cx)
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        T::write(self, out);
    }
    #[inline]
    fn len(&self) -> usize {
        T::len(self)
    }
}

/// A field that the schema lacks, or of another wire type than it says.
#[cold]
pub fn foreign<'a>(
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    p::skip(buf, number, wire, cx.depth)?;
    cx.residue()
}

/// The bit that says whether a required field was read.
#[inline]
pub const fn bit(number: u32) -> u64 {
    1 << (number & 63)
}

/// Fails unless all required fields were read.
#[inline]
pub fn complete(seen: u64, required: u64) -> Result<()> {
    if seen & required == required { Ok(()) } else { Err(Fault::Missing) }
}

/// Reads a required field.
#[inline]
pub fn read_required<'a, T: Value>(
    value: &mut T,
    seen: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire != T::WIRE {
        return foreign(number, wire, buf, cx);
    }
    let again = *seen & bit(number) != 0;
    *seen |= bit(number);
    value.merge(again, buf, cx)
}

/// Reads an optional field.
#[inline]
pub fn read_optional<'a, T: Value>(
    slot: &mut Option<T>,
    _: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire != T::WIRE {
        return foreign(number, wire, buf, cx);
    }
    let again = slot.is_some();
    slot.get_or_insert_with(T::blank).merge(again, buf, cx)
}

/// Whether a field that may be absent, and is zero or empty then, is not written.
#[cfg(feature = "operator")]
pub fn is_zero<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Reads an element of a list; or many, of packed numbers.
#[inline]
pub fn read_repeated<'a, T: Value>(
    list: &mut Vec<T>,
    _: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire == T::WIRE {
        push(list, buf, cx)
    } else if wire == WireType::Len {
        let mut packed = p::delimited(buf)?;
        while !packed.is_empty() {
            push(list, &mut packed, cx)?;
        }
        Ok(())
    } else {
        foreign(number, wire, buf, cx)
    }
}

#[inline]
fn push<'a, T: Value>(list: &mut Vec<T>, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
    // A list grows by doubling.
    cx.charge(2 * size_of::<T>())?;
    list.push(T::blank());
    match list.last_mut() {
        Some(value) => value.merge(false, buf, cx),
        None => Ok(()),
    }
}

/// Reads a value by itself.
#[inline]
pub fn read<'a, T: Value>(buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<T> {
    let mut value = T::blank();
    value.merge(false, buf, cx)?;
    Ok(value)
}

/// A map's value where an entry does not say it.
pub trait MapValue: Value {
    /// The value of an entry without one; a message with required fields has none.
    fn absent() -> Result<Self>;
}

impl MapValue for String {
    fn absent() -> Result<Self> {
        Ok(String::new())
    }
}

/// Reads an entry of a map: the last one of a key stays.
pub fn read_map<'a, V: MapValue>(
    map: &mut BTreeMap<String, V>,
    seen: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire != WireType::Len {
        return foreign(number, wire, buf, cx);
    }
    let mut entry = p::delimited(buf)?;
    cx.depth = cx.depth.checked_sub(1).ok_or(Fault::Limit)?;
    // Nodes of the tree are half full at worst.
    cx.charge(2 * size_of::<(String, V)>())?;
    let (mut key, mut value) = (None, None);
    while !entry.is_empty() {
        match p::tag(&mut entry)? {
            (1, wire) => read_optional::<String>(&mut key, seen, 1, wire, &mut entry, cx)?,
            (2, wire) => read_optional::<V>(&mut value, seen, 2, wire, &mut entry, cx)?,
            (number, wire) => foreign(number, wire, &mut entry, cx)?,
        }
    }
    cx.depth += 1;
    map.insert(key.unwrap_or_default(), value.map_or_else(V::absent, Ok)?);
    Ok(())
}

/// Writes a field.
#[inline]
pub fn write_one<T: Value>(value: &T, number: u32, out: &mut Vec<u8>) {
    p::put_tag(out, number, T::WIRE);
    value.write(out);
}

/// Writes a map, by key.
pub fn write_map<V: Value>(map: &BTreeMap<String, V>, number: u32, out: &mut Vec<u8>) {
    for (key, value) in map {
        p::put_tag(out, number, WireType::Len);
        p::put_delimited(out, |out| {
            write_one(key, 1, out);
            write_one(value, 2, out);
        });
    }
}

/// How many bytes [`write_one`] writes.
#[inline]
pub fn one_len<T: Value>(value: &T, number: u32) -> usize {
    p::varint_len(u64::from(number) << 3) + value.len()
}

/// How many bytes [`write_map`] writes.
pub fn map_len<V: Value>(map: &BTreeMap<String, V>, number: u32) -> usize {
    map.iter()
        .map(|(key, value)| {
            p::varint_len(u64::from(number) << 3)
                + p::delimited_len(one_len(key, 1) + one_len(value, 2))
        })
        .sum()
}
