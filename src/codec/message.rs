//! What a definition implements: a message, or a part of one that is an enum.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use super::value::{Context, Reader, Sink, Value};
use crate::wire::MessageTable;
use crate::wire::primitive::{self as p, Result, WireError, WireType};

/// A message without the length that delimits it.
///
/// [`Codec`](super::Codec) has it as a supertrait, so that generic code of other crates sees the
/// methods of [`Value`]. None of them can be called without a [`Seal`], a reader or a sink, which
/// are all of this crate only.
pub trait Message: Value + Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// Its description.
    const TABLE: &'static MessageTable;
}

/// The fields of a union or a oneof among those of its message.
pub trait Part: Sized {
    /// What was read of it so far.
    type Slots<'a>: Default;

    /// What is there before anything is read.
    fn blank() -> Self;

    /// Reads a field if it is one of these.
    fn accept<'a, R: Reader<'a>>(
        slots: &mut Self::Slots<'a>,
        number: u32,
        wire: WireType,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<bool>;

    /// Makes the value out of a blank, the message being at its end.
    fn finish<'a, R: Reader<'a>>(&mut self, slots: Self::Slots<'a>, r: &mut R) -> Result<()>;

    /// Writes those of its fields whose numbers are in the range.
    fn write<S: Sink>(&self, from: u32, to: u32, out: &mut S);
}

/// An absent oneof has no member.
impl<T: Part> Part for Option<T> {
    type Slots<'a> = (bool, T::Slots<'a>);
    #[inline]
    fn blank() -> Self {
        None
    }
    #[inline]
    fn accept<'a, R: Reader<'a>>(
        (some, slots): &mut Self::Slots<'a>,
        number: u32,
        wire: WireType,
        buf: &mut &'a [u8],
        r: &mut R,
    ) -> Result<bool> {
        let accepted = T::accept(slots, number, wire, buf, r)?;
        *some |= accepted;
        Ok(accepted)
    }
    #[inline]
    fn finish<'a, R: Reader<'a>>(
        &mut self,
        (some, slots): Self::Slots<'a>,
        r: &mut R,
    ) -> Result<()> {
        if some { self.get_or_insert_with(T::blank).finish(slots, r) } else { Ok(()) }
    }
    #[inline]
    fn write<S: Sink>(&self, from: u32, to: u32, out: &mut S) {
        if let Some(part) = self {
            part.write(from, to, out);
        }
    }
}

/// What was read of a union: its tag, and its bodies.
#[derive(Debug)]
pub struct UnionSlots<'a, T> {
    /// The tag.
    pub tag: Option<T>,
    /// The bodies.
    pub bodies: Bodies<'a>,
}

impl<T> Default for UnionSlots<'_, T> {
    #[inline]
    fn default() -> Self {
        UnionSlots { tag: None, bodies: Bodies::default() }
    }
}

/// The bodies of a union as they stand on the wire.
///
/// Which body counts is known when all fields are read, wherever the tag stands. Mostly
/// there is one.
#[derive(Debug, Default)]
pub struct Bodies<'a> {
    first: Option<(u32, &'a [u8])>,
    others: Vec<(u32, &'a [u8])>,
}

impl<'a> Bodies<'a> {
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
        match self.first {
            None => self.first = Some((number, raw)),
            Some((first, _)) if first == number => return Err(WireError::Split),
            Some(_) if self.others.iter().any(|o| o.0 == number) => return Err(WireError::Split),
            Some(_) => self.others.push((number, raw)),
        }
        Ok(())
    }

    /// Takes a body out.
    pub fn take(&mut self, number: u32) -> Option<&'a [u8]> {
        match self.first {
            Some((first, raw)) if first == number => {
                self.first = self.others.pop();
                Some(raw)
            }
            Some(_) => {
                let i = self.others.iter().position(|o| o.0 == number)?;
                Some(self.others.swap_remove(i).1)
            }
            None => None,
        }
    }

    /// A body that is left; it contradicts the tag.
    #[inline]
    pub fn left(&self) -> Option<u32> {
        self.first.map(|b| b.0)
    }
}

/// Takes a body out that contradicts the tag, whichever is left; it must be sound.
pub fn discard<'a, B: Value, R: Reader<'a>>(
    bodies: &mut Bodies<'a>,
    number: u32,
    r: &mut R,
) -> Result<()> {
    match bodies.take(number) {
        Some(mut raw) => super::value::read::<B, R>(&mut raw, r).map(drop),
        None => Ok(()),
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
