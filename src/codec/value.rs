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
pub trait Value: Sized {
    /// How it is delimited.
    const WIRE: WireType;

    /// Reads it, its tag being read.
    fn read<'a>(buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<Self>;

    /// Writes it, its tag being written.
    fn write(&self, out: &mut Vec<u8>);

    /// How many bytes it writes.
    fn len(&self) -> usize;

    /// Reads it over an earlier occurrence of the same field.
    #[inline]
    fn read_over<'a>(slot: &mut Option<Self>, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
        *slot = Some(Self::read(buf, cx)?);
        Ok(())
    }
}

macro_rules! varints {
    ($($t:ty: $from:expr, $to:expr;)*) => {$(
        impl Value for $t {
            const WIRE: WireType = WireType::Varint;
            #[inline]
            fn read<'a>(buf: &mut &'a [u8], _: &mut Context<'a>) -> Result<Self> {
                p::varint(buf).map($from)
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
    fn read<'a>(buf: &mut &'a [u8], _: &mut Context<'a>) -> Result<Self> {
        p::fixed64(buf).map(f64::from_bits)
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
    fn read<'a>(buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<Self> {
        let text = p::delimited(buf)?;
        match std::str::from_utf8(text) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) if cx.lossy => Ok(String::from_utf8_lossy(text).into_owned()),
            Err(_) => Err(Fault::Utf8),
        }
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
    fn read<'a>(buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<Self> {
        let data = p::delimited(buf)?;
        Ok(match cx.owner {
            Some(owner) => owner.slice_ref(data),
            None => Bytes::copy_from_slice(data),
        })
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
    fn read<'a>(buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<Self> {
        cx.charge(size_of::<T>())?;
        T::read(buf, cx).map(Box::new)
    }
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        T::write(self, out);
    }
    #[inline]
    fn len(&self) -> usize {
        T::len(self)
    }
    #[inline]
    fn read_over<'a>(slot: &mut Option<Self>, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
        if slot.is_some() {
            return Err(Fault::Split);
        }
        *slot = Some(Self::read(buf, cx)?);
        Ok(())
    }
}

/// A field that the schema lacks, or of another wire type than it says.
#[cold]
pub fn foreign<'a>(number: u32, wire: WireType, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<()> {
    p::skip(buf, number, wire, cx.depth)?;
    cx.residue()
}

/// Reads a required or optional field.
#[inline]
pub fn read_one<'a, T: Value>(
    slot: &mut Option<T>,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire != T::WIRE {
        return foreign(number, wire, buf, cx);
    }
    T::read_over(slot, buf, cx)
}

/// Reads an element of a list; or many, of packed numbers.
#[inline]
pub fn read_many<'a, T: Value>(
    list: &mut Vec<T>,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    cx: &mut Context<'a>,
) -> Result<()> {
    if wire == T::WIRE {
        // A list grows by doubling.
        cx.charge(2 * size_of::<T>())?;
        list.push(T::read(buf, cx)?);
        Ok(())
    } else if wire == WireType::Len {
        let mut packed = p::delimited(buf)?;
        while !packed.is_empty() {
            cx.charge(2 * size_of::<T>())?;
            list.push(T::read(&mut packed, cx)?);
        }
        Ok(())
    } else {
        foreign(number, wire, buf, cx)
    }
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
pub fn read_entry<'a, V: MapValue>(
    map: &mut BTreeMap<String, V>,
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
            (1, wire) => read_one::<String>(&mut key, 1, wire, &mut entry, cx)?,
            (2, wire) => read_one::<V>(&mut value, 2, wire, &mut entry, cx)?,
            (number, wire) => foreign(number, wire, &mut entry, cx)?,
        }
    }
    cx.depth += 1;
    map.insert(key.unwrap_or_default(), value.map_or_else(V::absent, Ok)?);
    Ok(())
}

/// What a required field must have held.
#[inline]
pub fn required<T>(slot: Option<T>) -> Result<T> {
    slot.ok_or(Fault::Missing)
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
            p::varint_len(u64::from(number) << 3) + p::delimited_len(one_len(key, 1) + one_len(value, 2))
        })
        .sum()
}
