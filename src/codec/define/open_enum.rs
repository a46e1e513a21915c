//! An enum that keeps numbers which the schema does not name.
//!
//! ```text
//! open_enum! {                                          #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
//!     pub enum Status = v1::Status {                    pub enum Status {
//!         NotStarted = 1 "DRIVER_NOT_STARTED",              NotStarted,
//!         Running = 2 "DRIVER_RUNNING",                     Running,
//!     }                                                     Unrecognized(Unrecognized<Status>),
//! }                                                     }
//! ```
//!
//! Values stand in the order of the schema: `Variant = number "WIRE_NAME"`, and after `|` the name in
//! package `mesos` where it differs.

macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident = $($path:ident)::+ {
            $($(#[$vmeta:meta])* $Variant:ident = $number:literal $wire:literal $(| $v0:literal)?,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
                $crate::schema::$($path)::+;

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
            #[inline]
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
            #[inline]
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
            #[inline]
            fn from(value: $Name) -> i32 {
                value.number()
            }
        }

        impl From<i32> for $Name {
            #[inline]
            fn from(number: i32) -> Self {
                Self::from_number(number)
            }
        }

        impl $crate::codec::value::Value for $Name {
            const WIRE: $crate::wire::WireType = $crate::wire::WireType::Varint;

            #[inline]
            fn blank_value(_: $crate::codec::value::Seal) -> Self {
                Self::from_number(0)
            }

            // The recognised one of two numbers stays; of two unrecognised ones the first.
            #[inline]
            fn merge_value<'a, R: $crate::codec::value::Reader<'a>>(
                &mut self,
                again: bool,
                buf: &mut &'a [u8],
                r: &mut R,
            ) -> ::std::result::Result<(), $crate::wire::WireError> {
                let new = Self::from_number($crate::wire::primitive::varint(buf)? as i32);
                if again {
                    match (*self, new) {
                        (_, Self::Unrecognized(_)) => return r.cx().residue(),
                        _ => r.cx().residue()?,
                    }
                }
                *self = new;
                Ok(())
            }

            #[inline]
            fn write_value<S: $crate::codec::value::Sink>(&self, out: &mut S) {
                out.varint(i64::from(self.number()) as u64);
            }

            fn absent_value(
                seal: $crate::codec::value::Seal,
            ) -> ::std::result::Result<Self, $crate::wire::WireError> {
                Ok(Self::blank_value(seal))
            }
        }

        /// The name in the schema, in the spelling of package `mesos.v1`; the number if it has
        /// none.
        #[cfg(feature = "serde")]
        impl ::serde_core::Serialize for $Name {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde_form::serialize_enum(Self::TABLE, self.number(), serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde_core::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::serde_form::deserialize_enum(Self::TABLE, deserializer).map(Self::from_number)
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
        impl $crate::codec::convert::IntoProto for $Name {
            type Proto = i32;
            #[inline]
            fn into_proto(self) -> i32 {
                self.number()
            }
        }

        #[cfg(test)]
        impl $crate::codec::described::Typed for $Name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::Enum(Self::TABLE);
        }
    };
}

pub(crate) use open_enum;
