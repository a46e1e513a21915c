//! Conversions between values of the model and the generated types.
//!
//! A generated value becomes one of the model by way of its bytes, so that whatever the codec
//! refuses is refused here, with the same path. The other way nothing can fail, and fields are
//! moved.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::decode::{Codec, DecodeOptions};
use super::error::DecodeError;
use crate::proto::MapEntry;

/// A value that has a generated form.
pub trait IntoProto: Sized {
    /// Its form in the generated layer.
    type Proto;
    /// The generated form; nothing is lost.
    fn into_proto(self) -> Self::Proto;
}

macro_rules! same {
    ($($t:ty)*) => {$(
        impl IntoProto for $t {
            type Proto = $t;
            #[inline]
            fn into_proto(self) -> $t {
                self
            }
        }
    )*};
}

same!(bool i32 i64 u32 u64 f64 String Bytes);

impl<T: IntoProto> IntoProto for Box<T> {
    type Proto = T::Proto;
    #[inline]
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

    /// The same message as a value of the model.
    ///
    /// # Errors
    /// A required field is missing, a union body contradicts its tag, or the message is nested
    /// more than 100 levels deep. The path says where; there is no byte offset.
    fn from_generated(proto: Self::Proto) -> Result<Self, DecodeError>;

    /// The generated message.
    fn into_generated(self) -> Self::Proto;
}

impl<T: Codec + IntoProto> Generated for T
where
    T::Proto: prost::Message + Default + Clone + PartialEq + std::fmt::Debug,
{
    type Proto = T::Proto;
    fn from_generated(proto: T::Proto) -> Result<Self, DecodeError> {
        from_proto(&proto)
    }
    fn into_generated(self) -> T::Proto {
        self.into_proto()
    }
}

/// Reads what a generated message writes.
pub fn from_proto<T: Codec>(proto: &impl prost::Message) -> Result<T, DecodeError> {
    // The message is in memory already, so its value may take as much.
    T::decode_exact_with(Bytes::from(proto.encode_to_vec()), &DecodeOptions::unlimited())
        .map_err(DecodeError::without_offset)
}

/// A singular field of a generated message: in a box or not.
pub trait Slot<P> {
    /// A field that holds this.
    fn close(value: Option<P>) -> Self;
}

impl<P> Slot<P> for Option<P> {
    #[inline]
    fn close(value: Option<P>) -> Self {
        value
    }
}

impl<P> Slot<P> for Option<Box<P>> {
    #[inline]
    fn close(value: Option<P>) -> Self {
        value.map(Box::new)
    }
}

#[inline]
pub fn one<T: IntoProto, S: Slot<T::Proto>>(value: T) -> S {
    S::close(Some(value.into_proto()))
}

#[cfg(feature = "operator")]
#[inline]
pub fn implicit<T, S: Slot<T::Proto>>(value: T) -> S
where
    T: IntoProto + Default + PartialEq,
{
    optional((!super::value::is_zero(&value)).then_some(value))
}

#[inline]
pub fn optional<T: IntoProto, S: Slot<T::Proto>>(value: Option<T>) -> S {
    S::close(value.map(T::into_proto))
}

#[inline]
pub fn repeated<T: IntoProto>(list: Vec<T>) -> Vec<T::Proto> {
    list.into_iter().map(T::into_proto).collect()
}

#[inline]
pub fn map<V: IntoProto, E: MapEntry<V::Proto>>(map: BTreeMap<String, V>) -> Vec<E> {
    map.into_iter().map(|(key, value)| E::of(key, value.into_proto())).collect()
}

/// A union or oneof among the fields of a generated message.
pub trait PutPart<P> {
    /// Puts its fields into the message.
    fn put(self, proto: &mut P);
}
