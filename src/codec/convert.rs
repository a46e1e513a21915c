//! Exact conversions between domain values and the generated types.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::error::{DecodeError, ErrorKind};
use super::message::Codec;
use crate::wire::{MessageTable, Path, Segment};

type Result<T> = std::result::Result<T, DecodeError>;

/// A value that has a generated form.
pub trait ProtoValue: Sized {
    /// Its form in the generated layer.
    type Proto;
    /// The identity or an error.
    fn from_proto(proto: Self::Proto) -> Result<Self>;
    /// Never loses anything.
    fn into_proto(self) -> Self::Proto;
}

macro_rules! same {
    ($($t:ty)*) => {$(
        impl ProtoValue for $t {
            type Proto = $t;
            fn from_proto(proto: $t) -> Result<Self> {
                Ok(proto)
            }
            fn into_proto(self) -> $t {
                self
            }
        }
    )*};
}

same!(bool i32 i64 u32 u64 f64 String Bytes);

impl<T: ProtoValue> ProtoValue for Box<T> {
    type Proto = T::Proto;
    fn from_proto(proto: T::Proto) -> Result<Self> {
        T::from_proto(proto).map(Box::new)
    }
    fn into_proto(self) -> T::Proto {
        (*self).into_proto()
    }
}

/// A message of this crate that has a type in the generated layer, with exact conversions.
///
/// `TryFrom` and `From` do the same; this trait names the type.
pub trait Generated: Codec {
    /// The generated type.
    type Proto: prost::Message + Default + Clone + PartialEq + std::fmt::Debug;

    /// The identity or an error.
    ///
    /// # Errors
    /// A required field is missing, or a union body contradicts its tag.
    fn from_generated(proto: Self::Proto) -> Result<Self>;

    /// The generated message.
    fn into_generated(self) -> Self::Proto;
}

impl<T: Codec + ProtoValue> Generated for T
where
    T::Proto: prost::Message + Default + Clone + PartialEq + std::fmt::Debug,
{
    type Proto = T::Proto;
    fn from_generated(proto: T::Proto) -> Result<Self> {
        T::from_proto(proto)
    }
    fn into_generated(self) -> T::Proto {
        self.into_proto()
    }
}

/// A singular field of a generated message: in a box or not.
pub trait Slot<P> {
    /// What is in it.
    fn open(self) -> Option<P>;
    /// A field that holds this.
    fn close(value: Option<P>) -> Self;
}

impl<P> Slot<P> for Option<P> {
    fn open(self) -> Option<P> {
        self
    }
    fn close(value: Option<P>) -> Self {
        value
    }
}

impl<P> Slot<P> for Option<Box<P>> {
    fn open(self) -> Option<P> {
        self.map(|p| *p)
    }
    fn close(value: Option<P>) -> Self {
        value.map(Box::new)
    }
}

/// An entry of a map in the generated layer.
pub trait Entry<V>: Sized {
    /// Takes it apart.
    fn open(self) -> (Option<String>, Option<V>);
    /// Puts it together.
    fn close(key: String, value: V) -> Self;
}

/// A place in a message, for errors.
pub type At = (&'static MessageTable, u32);

fn inside(error: DecodeError, (message, number): At, step: Option<Segment>) -> DecodeError {
    match message.field(number) {
        Some(field) => error.inside(message, field, step),
        None => error,
    }
}

fn wrong(kind: ErrorKind, (message, number): At) -> DecodeError {
    inside(DecodeError::new(kind, Path::new(message), None), (message, number), None)
}

pub fn required<T: ProtoValue>(slot: impl Slot<T::Proto>, at: At) -> Result<T> {
    match slot.open() {
        Some(value) => T::from_proto(value).map_err(|e| inside(e, at, None)),
        None => Err(wrong(ErrorKind::MissingRequired, at)),
    }
}

/// A zero that is there is one that is absent.
#[cfg(feature = "operator")]
pub fn implicit<T: ProtoValue + Default>(slot: impl Slot<T::Proto>, at: At) -> Result<T> {
    optional(slot, at).map(Option::unwrap_or_default)
}

pub fn optional<T: ProtoValue>(slot: impl Slot<T::Proto>, at: At) -> Result<Option<T>> {
    slot.open().map(|value| T::from_proto(value).map_err(|e| inside(e, at, None))).transpose()
}

pub fn repeated<T: ProtoValue>(list: Vec<T::Proto>, at: At) -> Result<Vec<T>> {
    list.into_iter()
        .enumerate()
        .map(|(i, value)| T::from_proto(value).map_err(|e| inside(e, at, Some(Segment::Index(i)))))
        .collect()
}

/// Entries become a map as on the wire: of one key the last stays, a missing key is empty.
pub fn map<V, E>(entries: Vec<E>, at: At) -> Result<BTreeMap<String, V>>
where
    V: ProtoValue + super::value::MapValue,
    E: Entry<V::Proto>,
{
    // What is displaced need not be sound.
    let last: BTreeMap<String, Option<V::Proto>> = entries
        .into_iter()
        .map(E::open)
        .map(|(key, value)| (key.unwrap_or_default(), value))
        .collect();
    last.into_iter()
        .map(|(key, value)| {
            let value = match value {
                Some(value) => V::from_proto(value),
                None => V::absent()
                    .map_err(|fault| DecodeError::new(fault.into(), Path::new(at.0), None)),
            };
            match value {
                Ok(value) => Ok((key, value)),
                Err(e) => Err(inside(e, at, Some(Segment::Key(key)))),
            }
        })
        .collect()
}

pub fn into_one<T: ProtoValue, S: Slot<T::Proto>>(value: T) -> S {
    S::close(Some(value.into_proto()))
}

#[cfg(feature = "operator")]
pub fn into_implicit<T, S: Slot<T::Proto>>(value: T) -> S
where
    T: ProtoValue + Default + PartialEq,
{
    into_optional((!super::value::is_zero(&value)).then_some(value))
}

pub fn into_optional<T: ProtoValue, S: Slot<T::Proto>>(value: Option<T>) -> S {
    S::close(value.map(T::into_proto))
}

pub fn into_repeated<T: ProtoValue>(list: Vec<T>) -> Vec<T::Proto> {
    list.into_iter().map(T::into_proto).collect()
}

pub fn into_map<V: ProtoValue, E: Entry<V::Proto>>(map: BTreeMap<String, V>) -> Vec<E> {
    map.into_iter().map(|(key, value)| E::close(key, value.into_proto())).collect()
}

/// A union or oneof among the fields of a generated message.
pub trait ProtoPart<P>: Sized {
    /// Takes its fields out of the message.
    fn take(proto: &mut P) -> Result<Self>;
    /// Puts its fields into the message.
    fn put(self, proto: &mut P);
}

impl<P> ProtoPart<P> for () {
    fn take(_: &mut P) -> Result<Self> {
        Ok(())
    }
    fn put(self, _: &mut P) {}
}

/// Takes a union body that contradicts its tag: there must be none.
pub fn absent<T>(slot: &Option<T>, at: At) -> Result<()> {
    match slot {
        Some(_) => Err(wrong(ErrorKind::Union, at)),
        None => Ok(()),
    }
}
