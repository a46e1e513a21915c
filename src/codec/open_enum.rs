//! Enums that keep numbers which this version of the schema does not name.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The number of an enum value that the schema does not name.
///
/// Only `from_number` of the enum makes one, so that a named value cannot hide in it.
pub struct Unrecognized<E>(i32, PhantomData<fn() -> E>);

impl<E> Unrecognized<E> {
    pub(crate) const fn new(number: i32) -> Self {
        Unrecognized(number, PhantomData)
    }

    /// The number on the wire.
    pub const fn number(&self) -> i32 {
        self.0
    }
}

impl<E> Clone for Unrecognized<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Unrecognized<E> {}

impl<E> PartialEq for Unrecognized<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for Unrecognized<E> {}

impl<E> Hash for Unrecognized<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E> fmt::Debug for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that names no value of an enum, in neither dialect.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} names no value of {enum_name}")]
pub struct UnknownName {
    /// The full name of the enum.
    pub enum_name: &'static str,
    /// The text.
    pub text: String,
}

/// Defines an open enum: `Variant = number "WIRE_NAME"`, in the order of the schema.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident = $($path:ident)::+ {
            $($(#[$vmeta:meta])* $Variant:ident = $number:literal $wire:literal $(| $v0:literal)?,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $Name {
            $($(#[$vmeta])* #[doc = concat!("\n\n`", $wire, "` = ", stringify!($number), ".")] $Variant,)*
            /// A number that the schema does not name; kept as it is.
            Unrecognized($crate::Unrecognized<$Name>),
        }

        impl $Name {
            /// The full name in the schema.
            pub const FULL_NAME: &'static str = Self::TABLE.name;

            /// Its description.
            pub(crate) const TABLE: &'static $crate::wire::EnumTable =
                $crate::proto::tables::mesos::$($path)::+;

            /// Every named value, in the order of the schema.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];

            /// The value of a number.
            pub const fn from_number(number: i32) -> Self {
                match number {
                    $($number => Self::$Variant,)*
                    other => Self::Unrecognized($crate::Unrecognized::new(other)),
                }
            }

            /// The number on the wire.
            pub const fn number(self) -> i32 {
                match self {
                    $(Self::$Variant => $number,)*
                    Self::Unrecognized(other) => other.number(),
                }
            }

            /// The name in the schema, if it names this number.
            pub const fn as_str(self) -> Option<&'static str> {
                match self {
                    $(Self::$Variant => Some($wire),)*
                    Self::Unrecognized(_) => None,
                }
            }
        }

        /// The name in the schema, or the number that it does not name.
        impl ::std::fmt::Display for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.as_str() {
                    Some(name) => f.pad(name),
                    None => ::std::fmt::Display::fmt(&self.number(), f),
                }
            }
        }

        /// Reads the name in the schema, in the spelling of either dialect.
        impl ::std::str::FromStr for $Name {
            type Err = $crate::UnknownName;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                match text {
                    $($wire $(| $v0)? => Ok(Self::$Variant),)*
                    _ => Err($crate::UnknownName {
                        enum_name: Self::FULL_NAME,
                        text: text.to_owned(),
                    }),
                }
            }
        }

        impl From<$Name> for i32 {
            fn from(value: $Name) -> i32 {
                value.number()
            }
        }

        impl From<i32> for $Name {
            fn from(number: i32) -> Self {
                Self::from_number(number)
            }
        }

        impl $crate::codec::value::Value for $Name {
            const WIRE: $crate::wire::WireType = $crate::wire::WireType::Varint;

            #[inline]
            fn blank() -> Self {
                Self::from_number(0)
            }

            // The recognised one of two numbers stays; of two unrecognised ones the first.
            #[inline]
            fn merge<'a>(
                &mut self,
                again: bool,
                buf: &mut &'a [u8],
                cx: &mut $crate::codec::value::Context<'a>,
            ) -> ::std::result::Result<(), $crate::wire::Fault> {
                let new = Self::from_number($crate::wire::primitive::varint(buf)? as i32);
                if again {
                    match (*self, new) {
                        (_, Self::Unrecognized(_)) => return cx.residue(),
                        (Self::Unrecognized(_), _) => cx.residue()?,
                        _ => {}
                    }
                }
                *self = new;
                Ok(())
            }

            #[inline]
            fn write(&self, out: &mut Vec<u8>) {
                $crate::wire::primitive::put_varint(out, i64::from(self.number()) as u64);
            }

            #[inline]
            fn len(&self) -> usize {
                $crate::wire::primitive::varint_len(i64::from(self.number()) as u64)
            }
        }

        /// The name in the schema, in the spelling of package `mesos.v1`; the number if it has
        /// none.
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::exact::serialize_enum(Self::TABLE, self.number(), serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::exact::deserialize_enum(Self::TABLE, deserializer).map(Self::from_number)
            }
        }

        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                g.pick(Self::ALL).unwrap_or_else(|| Self::from_number(g.integer() as i32))
            }
        }
        $crate::codec::message!(@arbitrary $Name);

        #[cfg(feature = "proto")]
        impl $crate::codec::convert::ProtoValue for $Name {
            type Proto = i32;
            fn from_proto(proto: i32) -> ::std::result::Result<Self, $crate::DecodeError> {
                Ok(Self::from_number(proto))
            }
            fn into_proto(self) -> i32 {
                self.number()
            }
        }
    };
}

pub(crate) use open_enum;
