//! Values on the wire: scalars, text, bytes; and the shapes of fields that hold them.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::wire::primitive::{self as p, Limit, Result, WireError, WireType};

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
        self.budget = self.budget.checked_sub(n).ok_or(WireError::Limit(Limit::Memory))?;
        Ok(())
    }

    /// Something that a value cannot hold.
    pub fn residue(&self) -> Result<()> {
        if self.strict { Err(WireError::Residue) } else { Ok(()) }
    }
}

/// Whoever decodes.
///
/// There is one, [`Context`]. A body is generic over it, so that it is compiled only where it
/// is used.
pub trait Reader<'a> {
    /// The state of the decoding.
    fn cx(&mut self) -> &mut Context<'a>;
}

impl<'a> Reader<'a> for Context<'a> {
    #[inline]
    fn cx(&mut self) -> &mut Context<'a> {
        self
    }
}

/// Takes what a value writes.
///
/// A body is generic over its sink, so that it is compiled only where it is used.
pub trait Sink: Sized {
    /// Takes the tag of a field. One value follows, by one of the other functions.
    fn tag(&mut self, number: u32, wire: WireType);

    /// Takes a number or an enum.
    fn varint(&mut self, value: u64);

    /// Takes the bits of a double.
    fn fixed64(&mut self, bits: u64);

    /// Takes data.
    fn bytes(&mut self, bytes: &[u8]);

    /// Takes text.
    #[inline]
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Takes a message.
    fn message<T: Value>(&mut self, value: &T);

    /// Takes a list: all values of a field.
    #[inline]
    fn list<T: Value>(&mut self, number: u32, list: &[T]) {
        for value in list {
            write_one(value, number, self);
        }
    }

    /// Takes all entries of a map, by key.
    fn map<V: Value>(&mut self, number: u32, map: &BTreeMap<String, V>);
}

/// Shows that the caller belongs to this crate: nobody else has a value of this type.
#[derive(Clone, Copy, Debug)]
pub struct Seal(());

/// What one occurrence of a field holds.
///
/// Values are read in place: into a blank that stands where the value is to be. A message says how
/// its body is read and written, and no more; whatever else is a value says the other functions.
///
/// Generic code of other crates sees the names, since this is a supertrait of
/// [`Codec`](super::Codec); so they are names that nobody else has.
pub trait Value: Sized {
    /// How it is delimited.
    const WIRE: WireType = WireType::Len;

    /// What is there before anything is read.
    fn blank_value(_: Seal) -> Self;

    /// Reads it, its tag being read; `again` if the field has occurred before. Parts of one message
    /// are to be put together before.
    #[inline]
    fn merge_value<'a, R: Reader<'a>>(
        &mut self,
        again: bool,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<()> {
        let body = enter(again, buf, r.cx())?;
        self.merge_body(body, r)?;
        r.cx().depth += 1;
        Ok(())
    }

    /// Writes it, its tag being written.
    #[inline]
    fn write_value<S: Sink>(&self, out: &mut S) {
        out.message(self);
    }

    /// Reads the fields of a message into a blank.
    fn merge_body<'a, R: Reader<'a>>(&mut self, _: &'a [u8], _: &mut R) -> Result<()> {
        Err(WireError::Malformed)
    }

    /// Writes the fields of a message in order of their numbers.
    fn write_body<S: Sink>(&self, _: &mut S) {}

    /// The value of a map's entry that does not say it. A message without any field; one with
    /// required fields has none.
    fn absent_value(_: Seal) -> Result<Self> {
        let mut value = blank::<Self>();
        let budget = usize::MAX;
        let mut cx = Context { owner: None, depth: 0, budget, strict: true, lossy: false };
        value.merge_body(&[], &mut cx)?;
        Ok(value)
    }
}

/// A value before anything is read.
#[inline]
pub fn blank<T: Value>() -> T {
    T::blank_value(Seal(()))
}

/// Takes the body of a sub-message off, and goes a level deeper.
#[inline]
fn enter<'a>(again: bool, buf: &mut &'a [u8], cx: &mut Context<'a>) -> Result<&'a [u8]> {
    if again {
        return Err(WireError::Split);
    }
    let body = p::delimited(buf)?;
    cx.depth = cx.depth.checked_sub(1).ok_or(WireError::Limit(Limit::Depth))?;
    Ok(body)
}

/// A later value of a singular field replaces an earlier one, which is lost.
#[inline]
fn overwrite<'a, R: Reader<'a>>(again: bool, r: &mut R) -> Result<()> {
    if again { r.cx().residue() } else { Ok(()) }
}

macro_rules! varints {
    ($($t:ty: $from:expr, $to:expr;)*) => {$(
        impl Value for $t {
            const WIRE: WireType = WireType::Varint;
            #[inline]
            fn blank_value(_: Seal) -> Self {
                Self::default()
            }
            #[inline]
            fn merge_value<'a, R: Reader<'a>>(
                &mut self,
                again: bool,
                buf: &mut &'a [u8],
                r: &mut R,
            ) -> Result<()> {
                overwrite(again, r)?;
                *self = p::varint(buf).map($from)?;
                Ok(())
            }
            #[inline]
            fn write_value<S: Sink>(&self, out: &mut S) {
                out.varint($to(*self));
            }
            fn absent_value(_: Seal) -> Result<Self> {
                Ok(blank())
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
    fn blank_value(_: Seal) -> Self {
        0.0
    }
    #[inline]
    fn merge_value<'a, R: Reader<'a>>(
        &mut self,
        again: bool,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<()> {
        overwrite(again, r)?;
        *self = p::fixed64(buf).map(f64::from_bits)?;
        Ok(())
    }
    #[inline]
    fn write_value<S: Sink>(&self, out: &mut S) {
        out.fixed64(self.to_bits());
    }
    fn absent_value(_: Seal) -> Result<Self> {
        Ok(blank())
    }
}

impl Value for String {
    #[inline]
    fn blank_value(_: Seal) -> Self {
        String::new()
    }
    #[inline]
    fn merge_value<'a, R: Reader<'a>>(
        &mut self,
        again: bool,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<()> {
        overwrite(again, r)?;
        let text = p::delimited(buf)?;
        // A copy is checked faster than what stands anywhere: it begins at an even address.
        *self = match String::from_utf8(text.to_vec()) {
            Ok(text) => text,
            Err(_) => repaired(text, r.cx())?,
        };
        Ok(())
    }
    #[inline]
    fn write_value<S: Sink>(&self, out: &mut S) {
        out.text(self);
    }
    fn absent_value(_: Seal) -> Result<Self> {
        Ok(String::new())
    }
}

/// Text that is not UTF-8, if that is accepted.
#[cold]
fn repaired(text: &[u8], cx: &mut Context<'_>) -> Result<String> {
    if !cx.lossy {
        return Err(WireError::Utf8);
    }
    // A bad byte becomes three.
    cx.charge(text.len().saturating_mul(2))?;
    let mut repaired = String::with_capacity(p::lossy_len(text));
    p::lossy(text).for_each(|part| repaired.push_str(part));
    Ok(repaired)
}

impl Value for Bytes {
    #[inline]
    fn blank_value(_: Seal) -> Self {
        Bytes::new()
    }
    #[inline]
    fn merge_value<'a, R: Reader<'a>>(
        &mut self,
        again: bool,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<()> {
        overwrite(again, r)?;
        let data = p::delimited(buf)?;
        *self = match r.cx().owner {
            Some(owner) => owner.slice_ref(data),
            None => Bytes::copy_from_slice(data),
        };
        Ok(())
    }
    #[inline]
    fn write_value<S: Sink>(&self, out: &mut S) {
        out.bytes(self);
    }
    fn absent_value(_: Seal) -> Result<Self> {
        Ok(blank())
    }
}

impl<T: Value> Value for Box<T> {
    const WIRE: WireType = T::WIRE;
    #[inline]
    fn blank_value(_: Seal) -> Self {
        Box::new(blank())
    }
    #[inline]
    fn merge_value<'a, R: Reader<'a>>(
        &mut self,
        again: bool,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<()> {
        r.cx().charge(size_of::<T>())?;
        T::merge_value(self, again, buf, r)
    }
    #[inline]
    fn write_value<S: Sink>(&self, out: &mut S) {
        T::write_value(self, out);
    }
    fn absent_value(seal: Seal) -> Result<Self> {
        T::absent_value(seal).map(Box::new)
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
    if seen & required == required { Ok(()) } else { Err(WireError::Missing) }
}

/// Reads a required field.
#[inline]
pub fn read_required<'a, T: Value, R: Reader<'a>>(
    value: &mut T,
    seen: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    if wire != T::WIRE {
        return foreign(number, wire, buf, r.cx());
    }
    if *seen & bit(number) != 0 {
        return read_again(value, buf, r);
    }
    *seen |= bit(number);
    value.merge_value(false, buf, r)
}

/// Reads an optional field.
#[inline]
pub fn read_optional<'a, T: Value, R: Reader<'a>>(
    slot: &mut Option<T>,
    _: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    if wire != T::WIRE {
        return foreign(number, wire, buf, r.cx());
    }
    match slot {
        None => slot.insert(blank()).merge_value(false, buf, r),
        Some(value) => read_again(value, buf, r),
    }
}

/// Reads a field that has occurred before. This is rare: apart from the first reading, both are
/// shorter.
#[cold]
fn read_again<'a, T: Value, R: Reader<'a>>(
    value: &mut T,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    value.merge_value(true, buf, r)
}

/// Whether a field that may be absent, and is zero or empty then, is not written.
#[cfg(feature = "operator")]
pub fn is_zero<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Reads an element of a list; or many, of packed numbers.
#[inline]
pub fn read_repeated<'a, T: Value, R: Reader<'a>>(
    list: &mut Vec<T>,
    _: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    if wire == T::WIRE {
        push(list, buf, r)
    } else if wire == WireType::Len {
        let mut packed = p::delimited(buf)?;
        while !packed.is_empty() {
            push(list, &mut packed, r)?;
        }
        Ok(())
    } else {
        foreign(number, wire, buf, r.cx())
    }
}

#[inline]
fn push<'a, T: Value, R: Reader<'a>>(
    list: &mut Vec<T>,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    // A list grows by doubling.
    r.cx().charge(2 * size_of::<T>())?;
    list.push(blank());
    match list.last_mut() {
        Some(value) => value.merge_value(false, buf, r),
        None => Ok(()),
    }
}

/// Reads a value by itself.
#[inline]
pub fn read<'a, T: Value, R: Reader<'a>>(buf: &mut &'a [u8], r: &mut R) -> Result<T> {
    let mut value = blank::<T>();
    value.merge_value(false, buf, r)?;
    Ok(value)
}

/// Reads an entry of a map: the last one of a key stays.
pub fn read_map<'a, V: Value, R: Reader<'a>>(
    map: &mut BTreeMap<String, V>,
    seen: &mut u64,
    number: u32,
    wire: WireType,
    buf: &mut &'a [u8],
    r: &mut R,
) -> Result<()> {
    let cx = r.cx();
    if wire != WireType::Len {
        return foreign(number, wire, buf, cx);
    }
    let mut entry = p::delimited(buf)?;
    cx.depth = cx.depth.checked_sub(1).ok_or(WireError::Limit(Limit::Depth))?;
    // Nodes of the tree are half full at worst.
    cx.charge(2 * size_of::<(String, V)>())?;
    let (mut key, mut value) = (None, None);
    while !entry.is_empty() {
        match p::tag(&mut entry)? {
            (1, wire) => read_optional::<String, R>(&mut key, seen, 1, wire, &mut entry, r)?,
            (2, wire) => read_optional::<V, R>(&mut value, seen, 2, wire, &mut entry, r)?,
            (number, wire) => foreign(number, wire, &mut entry, r.cx())?,
        }
    }
    r.cx().depth += 1;
    map.insert(key.unwrap_or_default(), value.map_or_else(|| V::absent_value(Seal(())), Ok)?);
    Ok(())
}

/// Writes a field.
#[inline]
pub fn write_one<T: Value, S: Sink>(value: &T, number: u32, out: &mut S) {
    out.tag(number, T::WIRE);
    value.write_value(out);
}

/// Writes a field that may be absent.
#[inline]
pub fn write_optional<T: Value, S: Sink>(value: &Option<T>, number: u32, out: &mut S) {
    if let Some(value) = value {
        write_one(value, number, out);
    }
}

/// Writes a list.
#[inline]
pub fn write_repeated<T: Value, S: Sink>(list: &[T], number: u32, out: &mut S) {
    out.list(number, list);
}

/// Writes a field of proto3: zero is absent.
#[cfg(feature = "operator")]
#[inline]
pub fn write_implicit<T: Value + Default + PartialEq, S: Sink>(
    value: &T,
    number: u32,
    out: &mut S,
) {
    if !is_zero(value) {
        write_one(value, number, out);
    }
}

/// Writes a map.
#[inline]
pub fn write_map<V: Value, S: Sink>(map: &BTreeMap<String, V>, number: u32, out: &mut S) {
    out.map(number, map);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an entry of a map that has a key and no value.
    fn without_value<V: Value>() -> Result<BTreeMap<String, V>> {
        let mut map = BTreeMap::new();
        let mut cx = Context { owner: None, depth: 9, budget: 1 << 20, strict: true, lossy: false };
        read_map(&mut map, &mut 0, 1, WireType::Len, &mut &b"\x03\x0a\x01k"[..], &mut cx)?;
        Ok(map)
    }

    #[test]
    fn an_entry_without_a_value_has_the_default_one() {
        let key = || "k".to_owned();
        assert_eq!(without_value::<u64>(), Ok([(key(), 0)].into()));
        assert_eq!(without_value::<f64>(), Ok([(key(), 0.0)].into()));
        assert_eq!(without_value::<String>(), Ok([(key(), String::new())].into()));
        assert_eq!(without_value::<Bytes>(), Ok([(key(), Bytes::new())].into()));
        assert_eq!(without_value::<Box<crate::Labels>>(), Ok([(key(), Box::default())].into()));
        assert_eq!(without_value::<crate::Label>(), Err(WireError::Missing));
    }
}
