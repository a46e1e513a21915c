//! A message as a struct.
//!
//! ```text
//! message! {                                   #[derive(Clone, Debug, PartialEq)]
//!     #[derive(Clone, Debug, PartialEq)]       pub struct Label {
//!     pub struct Label = v1::Label {               /// Field `key` = 1.
//!         pub key: String = 1,                     pub key: String,
//!         pub value: Option<String> = 2,           /// Field `value` = 2.
//!     }                                            pub value: Option<String>,
//! }                                            }
//!                                              impl Label { pub fn new(key: impl Into<String>) -> Self }
//!                                              impl Message for Label { … }  // and so Codec
//!                                              impl Serialize for Label { … } // and Deserialize
//!                                              impl From<Label> for proto::mesos::v1::Label { … }
//! ```
//!
//! Fields stand in order of their numbers, in which they are written. How often a field may
//! occur follows from its type: `T` is required, `Option<T>` optional, `Vec<T>` repeated,
//! `BTreeMap<String, T>` a map. Other forms of a field:
//!
//! - `pub in_octets: Option<i64> = 3 "InOctets"`: the schema spells the name otherwise.
//! - `implicit seconds: i64 = 1`: a field of proto3. Zero or empty is the same as absent.
//! - `union kind: Kind` and `oneof kind: Option<Kind>`: several fields, which `Kind` (made by
//!   [`union!`](super::union) or [`oneof!`](super::oneof)) puts among the others.

macro_rules! message {
    ($(#[$meta:meta])* pub struct $Name:ident = $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::message! {
            @fields { [$(#[$meta])*] $Name [$($path)::+] } [] [] [] $($body)*
        }
    };

    // Each field in turn is sorted by how often it may occur: into
    // `{ [attributes] ident member shape (type of one value) (type of the field) number wire-name }`.
    // The required ones are collected a second time, for `new`.
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: Option<$t:ty> = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n optional ($t) (Option<$t>) $number [$($wire)?] }]
            $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: Vec<$t:ty> = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n repeated ($t) (Vec<$t>) $number [$($wire)?] }]
            $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: BTreeMap<String, $t:ty> = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n map ($t) (::std::collections::BTreeMap<String, $t>) $number [$($wire)?] }]
            $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] [$($req:tt)*] $part:tt
        $(#[$a:meta])* pub $n:ident: $T:ident = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n required ($T) ($T) $number [$($wire)?] }]
            [$($req)* { $n ($crate::codec::message!(@given $T)) }] $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] [$($req:tt)*] $part:tt
        $(#[$a:meta])* pub $n:ident: $t:ty = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n required ($t) ($t) $number [$($wire)?] }]
            [$($req)* { $n ($t) }] $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* implicit $n:ident: $t:ty = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n implicit ($t) ($t) $number [$($wire)?] }]
            $req $part $($rest)*
        }
    };
    (@fields $head:tt $done:tt [$($req:tt)*] []
        $(#[$a:meta])* union $n:ident: $t:ty, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head $done [$($req)* { $n ($t) }] [{ [$(#[$a])*] $n given ($t) }] $($rest)*
        }
    };
    (@fields $head:tt $done:tt $req:tt []
        $(#[$a:meta])* oneof $n:ident: Option<$t:ty>, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head $done $req [{ [$(#[$a])*] $n unset (Option<$t>) }] $($rest)*
        }
    };

    // All fields are sorted.
    (@fields
        { [$($meta:tt)*] $Name:ident [$($path:ident)::+] }
        [$({ [$($a:tt)*] $n:ident $m:tt $shape:ident ($t:ty) ($whole:ty) $number:literal $wire:tt })*]
        [$($req:tt)*]
        [$({ [$($pa:tt)*] $pn:ident $pinit:ident ($pt:ty) })?]
    ) => {
        $($meta)*
        #[doc = concat!("\n\nMessage `", $crate::codec::message!(@name $($path)::+), "`.")]
        pub struct $Name {
            $(
                $($a)*
                #[doc = $crate::codec::message!(@field $n $number $wire)]
                pub $n: $whole,
            )*
            $($($pa)* pub $pn: $pt,)?
        }

        $crate::codec::message! {
            @new $Name [$($req)*] { $($n: $shape,)* $($pn: $pinit,)? }
        }
        $crate::codec::message! {
            @codec $Name [$($path)::+] [$({ $n $m $shape ($t) $number $wire })*] [$($pn ($pt))?]
        }
    };

    // The line of a field's documentation that says where it is on the wire.
    (@field $n:ident $number:literal []) => {
        concat!("\n\nField `", stringify!($n), "` = ", $number, ".")
    };
    (@field $n:ident $number:literal [$wire:literal]) => {
        concat!("\n\nField `", $wire, "` = ", $number, ".")
    };

    // The path of the generated type.
    (@name google $(:: $rest:ident)*) => { $crate::codec::message!(@join "google" $($rest)*) };
    (@name v1 $(:: $rest:ident)*) => { $crate::codec::message!(@join "mesos::v1" $($rest)*) };
    (@name $($rest:ident)::*) => { $crate::codec::message!(@join "mesos" $($rest)*) };
    (@join $first:literal $($rest:ident)*) => { concat!("proto::", $first $(, "::", stringify!($rest))*) };

    // A message without required fields has a default; one with some is made of them.
    (@new $Name:ident [] { $($n:ident: $shape:ident,)* }) => {
        impl ::std::default::Default for $Name {
            fn default() -> Self {
                Self { $($n: ::std::default::Default::default(),)* }
            }
        }
    };
    (@new $Name:ident [$({ $req:ident ($($rt:tt)*) })+] { $($n:ident: $shape:ident,)* }) => {
        impl $Name {
            /// A message with what is required, and nothing else set.
            #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
            pub fn new($($req: $($rt)*),+) -> Self {
                Self { $($n: $crate::codec::message!(@init $shape $n),)* }
            }
        }
    };
    // What `new` takes for a required field: names and IDs in any form.
    (@given String) => { impl Into<String> };
    (@given AgentId) => { impl Into<AgentId> };
    (@given ExecutorId) => { impl Into<ExecutorId> };
    (@given FrameworkId) => { impl Into<FrameworkId> };
    (@given OfferId) => { impl Into<OfferId> };
    (@given OperationId) => { impl Into<OperationId> };
    (@given ResourceProviderId) => { impl Into<ResourceProviderId> };
    (@given TaskId) => { impl Into<TaskId> };
    (@given $T:ident) => { $T };
    (@init required $n:ident) => { $n.into() };
    (@init given $n:ident) => { $n };
    (@init $shape:ident $n:ident) => { ::std::default::Default::default() };

    // The codec, which `newtype!` uses too. `$m` is the member of the struct: a name or 0.
    (@codec $Name:ident [$($path:ident)::+]
        [$({ $n:ident $m:tt $shape:ident ($t:ty) $number:literal $wire:tt })*] $part:tt) => {
        const _: () = {
            #[allow(unused_imports)]
            use $crate::codec::{message as base, value, value::Sink};
            use $crate::wire;

            impl base::Message for $Name {
                const TABLE: &'static wire::MessageTable = $crate::schema::$($path)::+;
            }

            impl value::Value for $Name {
                fn blank_value(_: value::Seal) -> Self {
                    $crate::codec::message!(@blank $part [$($m $shape)*])
                }

                #[allow(unused_mut, unused_variables)]
                fn merge_body<'a, R: value::Reader<'a>>(
                    &mut self,
                    mut buf: &'a [u8],
                    r: &mut R,
                ) -> ::std::result::Result<(), wire::WireError> {
                    let mut seen = 0;
                    let mut part = $crate::codec::message!(@slots $part 'a);
                    while !buf.is_empty() {
                        let (number, wire) = wire::primitive::tag(&mut buf)?;
                        match number {
                            $($number => $crate::codec::message!(@read $shape)(
                                &mut self.$m, &mut seen, number, wire, &mut buf, r,
                            ),)*
                            _ => $crate::codec::message!(@other $part part number wire buf r),
                        }?;
                    }
                    $crate::codec::message!(@finish $part self part r);
                    value::complete(seen, 0 $(| $crate::codec::message!(@bit $shape $number))*)
                }

                #[allow(unused_assignments, unused_mut, unused_variables)]
                fn write_body<S: Sink>(&self, out: &mut S) {
                    let mut from = 0;
                    $(
                        $crate::codec::message!(@write_part $part self from $number, out);
                        $crate::codec::message!(@write $shape)(&self.$m, $number, out);
                    )*
                    $crate::codec::message!(@write_part $part self from u32::MAX, out);
                }
            }

            $crate::codec::message!(@describe $Name [$({ $n $shape ($t) $number $wire })*] $part);
        };

        $crate::codec::message!(@serde $Name);
        $crate::codec::message!(@generate $Name [$($m $shape)*] $part);
        $crate::codec::message!(@into_proto $Name [$($path)::+] [$({ $n $m $shape })*] $part);
        $crate::codec::message!(@convert $Name [$($path)::+]);
    };

    (@blank [] [$($m:tt $shape:ident)*]) => {
        Self { $($m: $crate::codec::message!(@zero $shape),)* }
    };
    (@blank [$pn:ident ($pt:ty)] [$($m:tt $shape:ident)*]) => {
        Self {
            $($m: $crate::codec::message!(@zero $shape),)*
            $pn: <$pt as base::Part>::blank(),
        }
    };
    (@zero required) => { value::blank() };
    (@zero $shape:ident) => { ::std::default::Default::default() };

    (@read required) => { value::read_required };
    (@read implicit) => { value::read_required };
    (@read optional) => { value::read_optional };
    (@read repeated) => { value::read_repeated };
    (@read map) => { value::read_map };
    (@write required) => { value::write_one };
    (@write implicit) => { value::write_implicit };
    (@write optional) => { value::write_optional };
    (@write repeated) => { value::write_repeated };
    (@write map) => { value::write_map };
    (@bit required $number:literal) => { value::bit($number) };
    (@bit $shape:ident $number:literal) => { 0 };

    // A union or oneof among the fields: what was read of it, and what it writes between others.
    (@slots [] $a:lifetime) => { () };
    (@slots [$pn:ident ($pt:ty)] $a:lifetime) => {
        <<$pt as base::Part>::Slots<$a> as ::std::default::Default>::default()
    };
    (@other [] $part:ident $number:ident $wire:ident $buf:ident $r:ident) => {
        value::foreign($number, $wire, &mut $buf, $r.cx())
    };
    (@other [$pn:ident ($pt:ty)] $part:ident $number:ident $wire:ident $buf:ident $r:ident) => {
        match <$pt as base::Part>::accept(&mut $part, $number, $wire, &mut $buf, $r) {
            Ok(false) => value::foreign($number, $wire, &mut $buf, $r.cx()),
            accepted => accepted.map(drop),
        }
    };
    (@finish [] $self:ident $part:ident $r:ident) => {};
    (@finish [$pn:ident ($pt:ty)] $self:ident $part:ident $r:ident) => {
        base::Part::finish(&mut $self.$pn, $part, $r)?
    };
    (@write_part [] $self:ident $from:ident $to:expr, $out:ident) => {};
    (@write_part [$pn:ident ($pt:ty)] $self:ident $from:ident $to:expr, $out:ident) => {
        base::Part::write(&$self.$pn, $from, $to, $out);
        $from = $to;
    };

    // The serde forms of a message; `union!` and `oneof!` use it too.
    (@serde $Name:ident) => {
        #[cfg(test)]
        impl $crate::codec::described::Typed for $Name {
            const KIND: $crate::wire::Kind =
                $crate::wire::Kind::Message(<$Name as $crate::codec::message::Message>::TABLE);
        }

        /// Writes what is set and nothing else, in the names of package `mesos.v1`.
        #[cfg(feature = "serde")]
        impl ::serde_core::Serialize for $Name {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde_form::serialize(self, serializer)
            }
        }

        /// Reads what `Serialize` writes; an unknown name or a value out of its range is an
        /// error.
        #[cfg(feature = "serde")]
        impl<'de> ::serde_core::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::serde_form::deserialize(deserializer)
            }
        }
    };

    (@generate $Name:ident [$($m:tt $shape:ident)*] []) => {
        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        #[allow(unused_variables)]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                Self { $($m: g.$shape(),)* }
            }
        }
        $crate::codec::message!(@arbitrary $Name);
    };
    (@generate $Name:ident [$($m:tt $shape:ident)*] [$pn:ident ($pt:ty)]) => {
        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        #[allow(unused_variables)]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                Self {
                    $($m: g.$shape(),)*
                    $pn: <$pt as $crate::generate::Generate>::generate(g),
                }
            }
        }
        $crate::codec::message!(@arbitrary $Name);
    };

    (@arbitrary $Name:ident) => {
        #[cfg(feature = "arbitrary")]
        impl<'a> ::arbitrary::Arbitrary<'a> for $Name {
            #[inline]
            fn arbitrary(u: &mut ::arbitrary::Unstructured<'a>) -> ::arbitrary::Result<Self> {
                $crate::generate::from_unstructured(u)
            }
        }

        #[cfg(feature = "proptest")]
        impl ::proptest::arbitrary::Arbitrary for $Name {
            type Parameters = ();
            type Strategy = ::proptest::strategy::BoxedStrategy<Self>;
            #[inline]
            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::generate::values()
            }
        }
    };

    (@into_proto $Name:ident [$($path:ident)::+] [$({ $n:ident $m:tt $shape:ident })*] $part:tt) => {
        #[cfg(feature = "proto")]
        const _: () = {
            use $crate::codec::convert;
            use $crate::proto::packages::$($path)::+ as Pb;

            #[allow(deprecated, unused_mut)]
            impl convert::IntoProto for $Name {
                type Proto = Pb;
                #[inline]
                fn into_proto(self) -> Pb {
                    let mut proto = Pb::default();
                    $(proto.$n = $crate::codec::message!(@into $shape)(self.$m);)*
                    $crate::codec::message!(@put $part self proto);
                    proto
                }
            }
        };
    };
    (@into required) => { convert::one };
    (@into implicit) => { convert::implicit };
    (@into optional) => { convert::optional };
    (@into repeated) => { convert::repeated };
    (@into map) => { convert::map };
    (@put [] $self:ident $proto:ident) => {};
    (@put [$pn:ident ($pt:ty)] $self:ident $proto:ident) => {
        convert::PutPart::put($self.$pn, &mut $proto)
    };

    // `TryFrom` and `From`; `union!` and `oneof!` use it too.
    (@convert $Name:ident [$($path:ident)::+]) => {
        #[cfg(feature = "proto")]
        impl TryFrom<$crate::proto::packages::$($path)::+> for $Name {
            type Error = $crate::DecodeError;
            #[inline]
            fn try_from(
                proto: $crate::proto::packages::$($path)::+,
            ) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::codec::convert::from_proto(&proto)
            }
        }

        #[cfg(feature = "proto")]
        impl From<$Name> for $crate::proto::packages::$($path)::+ {
            #[inline]
            fn from(value: $Name) -> Self {
                $crate::codec::convert::IntoProto::into_proto(value)
            }
        }
    };

    // What the definition says, for the unit test that compares it with the schema.
    (@describe $Name:ident [$({ $n:ident $shape:ident ($t:ty) $number:literal $wire:tt })*] $part:tt) => {
        #[cfg(test)]
        #[allow(unused_variables)]
        impl $crate::codec::described::Described for $Name {
            fn describe(to: &mut $crate::codec::described::Description) {
                $(to.field::<$t>(stringify!($n), $number, &$wire, stringify!($shape));)*
                $crate::codec::message!(@describe_part $part to);
            }
        }
    };
    (@describe_part [] $to:ident) => {};
    (@describe_part [$pn:ident ($pt:ty)] $to:ident) => {
        <$pt as $crate::codec::described::Described>::describe($to);
    };
}

pub(crate) use message;
