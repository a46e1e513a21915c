//! A oneof as an enum.
//!
//! ```text
//! oneof! {                                              pub enum Selector {
//!     pub enum Selector = v1::…::Selector
//!         as selector v1::…::selector::Selector {           AttributeName(String),
//!         AttributeName(String) = attribute_name = 2,       Unset,
//!     }                                                 }
//! }
//! ```
//!
//! `= path` is a message that has no other fields; it gets the variant `Unset`. `in path` is a
//! part of a message, in which [`message!`](super::message) puts it by
//! `oneof kind: Option<Selector>`. `as field path` names the oneof in the generated type.

macro_rules! oneof {
    ($(#[$meta:meta])* pub enum $Name:ident = $($path:ident)::+ as $field:ident $($one:ident)::+ { $($body:tt)* }) => {
        $crate::codec::oneof! { @emit [$(#[$meta])*] $Name [$($path)::+] $field [$($one)::+] whole $($body)* }
    };
    ($(#[$meta:meta])* pub enum $Name:ident in $($path:ident)::+ as $field:ident $($one:ident)::+ { $($body:tt)* }) => {
        $crate::codec::oneof! { @emit [$(#[$meta])*] $Name [$($path)::+] $field [$($one)::+] part $($body)* }
    };

    (@emit [$($meta:tt)*] $Name:ident [$($path:ident)::+] $field:ident [$($one:ident)::+] $form:ident
        $($(#[$a:meta])* $V:ident($t:ty) = $n:ident = $number:literal $($wire:literal)?,)*) => {
        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                g.one_of(&[$(&|g| Self::$V(g.required()),)*])
            }
        }

        $crate::codec::oneof! {
            @type $form [$($meta)* #[doc = concat!("\n\nOneof `", stringify!($field), "` of message `", $crate::codec::message!(@name $($path)::+), "`.")]]
            $Name $($(#[$a])* #[doc = $crate::codec::message!(@field $n $number [$($wire)?])] $V($t),)*
        }

        const _: () = {
            use $crate::codec::{message as base, value, value::Sink};
            use $crate::wire;

            impl base::Part for $Name {
                type Slots<'a> = Option<Self>;

                #[inline]
                fn blank() -> Self {
                    $crate::codec::oneof!(@blank $form [$($V ($t))*])
                }

                fn accept<'a, R: value::Reader<'a>>(
                    slot: &mut Option<Self>,
                    number: u32,
                    wire: wire::WireType,
                    buf: &mut &'a [u8],
                    r: &mut R,
                ) -> ::std::result::Result<bool, wire::WireError> {
                    match number {
                        $($number if wire == <$t as value::Value>::WIRE => {
                            // Which of two members stays is settled before they are read.
                            if slot.is_some() {
                                return Err(wire::WireError::Split);
                            }
                            *slot = Some(Self::$V(value::read(buf, r)?));
                            Ok(true)
                        })*
                        _ => Ok(false),
                    }
                }

                fn finish<'a, R: value::Reader<'a>>(
                    &mut self,
                    slot: Option<Self>,
                    _: &mut R,
                ) -> ::std::result::Result<(), wire::WireError> {
                    if let Some(member) = slot {
                        *self = member;
                    }
                    Ok(())
                }

                fn write<S: Sink>(&self, from: u32, to: u32, out: &mut S) {
                    match self {
                        $(Self::$V(member) if from <= $number && $number < to => value::write_one(member, $number, out),)*
                        _ => {}
                    }
                }
            }

            #[cfg(test)]
            impl $crate::codec::described::Described for $Name {
                fn describe(to: &mut $crate::codec::described::Description) {
                    $(to.member::<$t>(stringify!($n), $number, &[$($wire)?]);)*
                }
            }

            #[cfg(feature = "proto")]
            const _: () = {
                use $crate::codec::convert;
                use $crate::proto::packages::$($path)::+ as Pb;
                use $crate::proto::packages::$($one)::+ as PbOne;

                $crate::codec::oneof!(@proto $form $Name $field Pb PbOne [$($V)*]);
            };

            $crate::codec::oneof!(@$form $Name [$($path)::+]);
        };
    };

    (@type part [$($meta:tt)*] $Name:ident $($body:tt)*) => {
        $($meta)*
        pub enum $Name { $($body)* }
    };
    (@type whole [$($meta:tt)*] $Name:ident $($body:tt)*) => {
        $($meta)*
        #[derive(Default)]
        pub enum $Name {
            $($body)*
            /// No member is set.
            #[default]
            Unset,
        }
    };

    (@blank whole $members:tt) => { Self::Unset };
    // A part stands in an `Option`; what is read replaces this.
    (@blank part [$V:ident ($t:ty) $($rest:tt)*]) => { Self::$V(value::blank()) };

    (@proto part $Name:ident $field:ident $Pb:ident $PbOne:ident [$($V:ident)*]) => {
        impl convert::PutPart<$Pb> for Option<$Name> {
            #[inline]
            fn put(self, proto: &mut $Pb) {
                proto.$field = self.map(|one| match one {
                    $($Name::$V(member) => $PbOne::$V(convert::IntoProto::into_proto(member)),)*
                });
            }
        }
    };
    (@proto whole $Name:ident $field:ident $Pb:ident $PbOne:ident [$($V:ident)*]) => {
        impl convert::PutPart<$Pb> for $Name {
            #[inline]
            fn put(self, proto: &mut $Pb) {
                proto.$field = match self {
                    $($Name::$V(member) => Some($PbOne::$V(convert::IntoProto::into_proto(member))),)*
                    $Name::Unset => None,
                };
            }
        }
    };

    (@part $Name:ident [$($path:ident)::+]) => {};
    (@whole $Name:ident [$($path:ident)::+]) => { $crate::codec::union!(@message $Name [$($path)::+]); };
}

pub(crate) use oneof;
