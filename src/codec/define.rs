//! The definition macros: one definition gives a type, its codec and its conversions.
//!
//! A definition names the message of the schema that it is for. Fields are found there by
//! name when the crate is compiled; one that is misspelt, missing, out of order or of a wrong
//! type does not compile.

/// Defines a message as a struct. Fields stand in order of their numbers.
///
/// `implicit n: T` is a field of proto3: one that is absent is zero or empty, and the other way
/// round.
///
/// `union kind: Kind` and `oneof kind: Option<Kind>` stand for several fields at once, which
/// `Kind` (by [`union!`] or [`oneof!`]) puts among the others.
macro_rules! message {
    ($(#[$meta:meta])* pub struct $Name:ident = $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::message! {
            @fields { [$(#[$meta])*] $Name [$($path)::+] } [] [] [] $($body)*
        }
    };

    // Each field in turn: how often it stands, and what it holds.
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: Option<$t:ty>, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head [$($done)* { [$(#[$a])*] $n $n optional ($t) (Option<$t>) }] $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: Vec<$t:ty>, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head [$($done)* { [$(#[$a])*] $n $n repeated ($t) (Vec<$t>) }] $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* pub $n:ident: BTreeMap<String, $t:ty>, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head
            [$($done)* { [$(#[$a])*] $n $n map ($t) (::std::collections::BTreeMap<String, $t>) }]
            $req $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] [$($req:tt)*] $part:tt
        $(#[$a:meta])* pub $n:ident: String, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head [$($done)* { [$(#[$a])*] $n $n required (String) (String) }]
            [$($req)* { $n (impl Into<String>) }] $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] [$($req:tt)*] $part:tt
        $(#[$a:meta])* pub $n:ident: $t:ty, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head [$($done)* { [$(#[$a])*] $n $n required ($t) ($t) }]
            [$($req)* { $n ($t) }] $part $($rest)*
        }
    };
    (@fields $head:tt [$($done:tt)*] $req:tt $part:tt
        $(#[$a:meta])* implicit $n:ident: $t:ty, $($rest:tt)*) => {
        $crate::codec::message! {
            @fields $head [$($done)* { [$(#[$a])*] $n $n implicit ($t) ($t) }] $req $part $($rest)*
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

    (@fields
        { [$($meta:tt)*] $Name:ident [$($path:ident)::+] }
        [$({ [$($a:tt)*] $n:ident $m:tt $shape:ident ($t:ty) ($whole:ty) })*]
        [$($req:tt)*]
        [$({ [$($pa:tt)*] $pn:ident $pinit:ident ($pt:ty) })?]
    ) => {
        $($meta)*
        #[doc = concat!("\n\nMessage `", $crate::codec::message!(@name $($path)::+), "`.")]
        pub struct $Name {
            $($($a)* pub $n: $whole,)*
            $($($pa)* pub $pn: $pt,)?
        }

        $crate::codec::message! {
            @new $Name [$($req)*] { $($n: $shape,)* $($pn: $pinit,)? }
        }
        $crate::codec::message! {
            @codec $Name [$($path)::+] [$({ $n $m $shape ($t) })*] [$($pn ($pt))?]
        }
    };

    // What a generated type and the schema call the message.
    (@name google $(:: $rest:ident)*) => { $crate::codec::message!(@join "google" $($rest)*) };
    (@name v1 $(:: $rest:ident)*) => { $crate::codec::message!(@join "mesos::v1" $($rest)*) };
    (@name $($rest:ident)::*) => { $crate::codec::message!(@join "mesos" $($rest)*) };
    (@join $first:literal $($rest:ident)*) => { concat!("proto::", $first $(, "::", stringify!($rest))*) };

    // A message with required fields is made of these; one without has a default.
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
    (@init required $n:ident) => { $n.into() };
    (@init given $n:ident) => { $n };
    (@init $shape:ident $n:ident) => { ::std::default::Default::default() };

    (@codec $Name:ident [$($path:ident)::+]
        [$({ $n:ident $m:tt $shape:ident ($t:ty) })*] [$($pn:ident ($pt:ty))?]) => {
        #[allow(clippy::let_unit_value, clippy::unit_arg, dead_code, non_upper_case_globals, deprecated, unused_assignments, unused_imports, unused_mut, unused_variables)]
        const _: () = {
            use $crate::codec::message::{self as base, Part as _};
            use $crate::codec::value;
            use $crate::wire::{self, primitive};

            const TABLE: &wire::MessageTable = $crate::codec::tables::$($path)::+;
            struct N;
            impl N {
                $(const $n: u32 = TABLE.number(stringify!($n));)*
            }
            type P = $crate::codec::message!(@part $($pt)?);
            const _: () = TABLE.assert_covered(&[$(N::$n),*], <P as base::Part>::NUMBERS);

            impl base::Message for $Name {
                const TABLE: &'static wire::MessageTable = TABLE;

                fn blank() -> Self {
                    Self {
                        $($m: $crate::codec::message!(@blank $shape),)*
                        $($pn: <$pt as base::Part>::blank(),)?
                    }
                }

                fn merge_body<'a>(&mut self, mut buf: &'a [u8], cx: &mut value::Context<'a>) -> ::std::result::Result<(), wire::Fault> {
                    const REQUIRED: u64 = 0 $(| $crate::codec::message!(@bit $shape N::$n))*;
                    let mut seen = 0;
                    let mut part = <<P as base::Part>::Slots<'a> as ::std::default::Default>::default();
                    while !buf.is_empty() {
                        let (number, wire) = primitive::tag(&mut buf)?;
                        match number {
                            $(N::$n => $crate::codec::message!(@read $shape)(&mut self.$m, &mut seen, number, wire, &mut buf, cx)?,)*
                            _ => {
                                if !P::accept(&mut part, number, wire, &mut buf, cx)? {
                                    $crate::codec::value::foreign(number, wire, &mut buf, cx)?;
                                }
                            }
                        }
                    }
                    P::finish($crate::codec::message!(@borrow_mut self $($pn)?), part, cx)?;
                    value::complete(seen, REQUIRED)
                }

                fn write_body(&self, out: &mut Vec<u8>) {
                    let part = $crate::codec::message!(@borrow self $($pn)?);
                    let mut from = 0;
                    $(
                        P::write(part, from, N::$n, out);
                        from = N::$n;
                        $crate::codec::message!(@write $shape (&self.$m) N::$n, out);
                    )*
                    P::write(part, from, u32::MAX, out);
                }

                fn body_len(&self) -> usize {
                    let part = $crate::codec::message!(@borrow self $($pn)?);
                    P::len(part) $(+ $crate::codec::message!(@len $shape (&self.$m) N::$n))*
                }
            }

            $crate::codec::message!(@value $Name);

            #[cfg(any(feature = "arbitrary", feature = "proptest"))]
            impl $crate::generate::Generate for $Name {
                fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                    Self {
                        $($m: g.$shape(),)*
                        $($pn: <$pt as $crate::generate::Generate>::generate(g),)?
                    }
                }
            }
            $crate::codec::message!(@arbitrary $Name);

            #[cfg(feature = "proto")]
            const _: () = {
                use $crate::codec::convert::{self, ProtoPart as _};
                use $crate::codec::layer::$($path)::+ as Pb;

                impl convert::ProtoValue for $Name {
                    type Proto = Pb;
                    fn from_proto(mut proto: Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                        let part = <P as convert::ProtoPart<Pb>>::take(&mut proto)?;
                        ::std::result::Result::Ok(Self {
                            $($m: $crate::codec::message!(@from $shape)(proto.$n, (TABLE, N::$n))?,)*
                            $($pn: $crate::codec::message!(@second $pn part),)?
                        })
                    }
                    fn into_proto(self) -> Pb {
                        let mut proto = Pb::default();
                        $(proto.$n = $crate::codec::message!(@into $shape)(self.$m);)*
                        $(<P as convert::ProtoPart<Pb>>::put(self.$pn, &mut proto);)?
                        proto
                    }
                }

                $crate::codec::message!(@convert $Name Pb);
            };
        };
    };

    (@value $Name:ident) => {
        impl $crate::codec::value::Value for $Name {
            const WIRE: $crate::wire::WireType = $crate::wire::WireType::Len;
            #[inline]
            fn blank() -> Self {
                $crate::codec::message::Message::blank()
            }
            #[inline]
            fn merge<'a>(
                &mut self,
                again: bool,
                buf: &mut &'a [u8],
                cx: &mut $crate::codec::value::Context<'a>,
            ) -> ::std::result::Result<(), $crate::wire::Fault> {
                $crate::codec::message::merge_nested(self, again, buf, cx)
            }
            #[inline]
            fn write(&self, out: &mut Vec<u8>) {
                $crate::wire::primitive::put_delimited(out, |out| {
                    $crate::codec::message::Message::write_body(self, out)
                });
            }
            #[inline]
            fn len(&self) -> usize {
                $crate::wire::primitive::delimited_len($crate::codec::message::Message::body_len(self))
            }
        }

        impl $crate::codec::value::MapValue for $Name {
            fn absent() -> ::std::result::Result<Self, $crate::wire::Fault> {
                $crate::codec::message::empty()
            }
        }

        /// In the names of package `mesos.v1`: what is set, and nothing else.
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::exact::serialize(self, serializer)
            }
        }

        /// What a name or a value does not say exactly is an error.
        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::exact::deserialize(deserializer)
            }
        }
    };

    (@arbitrary $Name:ident) => {
        #[cfg(feature = "arbitrary")]
        impl<'a> ::arbitrary::Arbitrary<'a> for $Name {
            fn arbitrary(u: &mut ::arbitrary::Unstructured<'a>) -> ::arbitrary::Result<Self> {
                $crate::generate::from_unstructured(u)
            }
        }

        #[cfg(feature = "proptest")]
        impl ::proptest::arbitrary::Arbitrary for $Name {
            type Parameters = ();
            type Strategy = ::proptest::strategy::BoxedStrategy<Self>;
            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::generate::values()
            }
        }
    };

    (@convert $Name:ident $Pb:ident) => {
        impl TryFrom<$Pb> for $Name {
            type Error = $crate::DecodeError;
            fn try_from(proto: $Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::codec::convert::ProtoValue::from_proto(proto)
            }
        }

        impl From<$Name> for $Pb {
            fn from(value: $Name) -> $Pb {
                $crate::codec::convert::ProtoValue::into_proto(value)
            }
        }
    };

    (@part) => { () };
    (@part $t:ty) => { $t };
    (@second $a:ident $b:expr) => { $b };
    (@borrow_mut $self:ident) => { &mut () };
    (@borrow_mut $self:ident $n:ident) => { &mut $self.$n };
    (@borrow $self:ident) => { &() };
    (@borrow $self:ident $n:ident) => { &$self.$n };

    (@blank required) => { value::Value::blank() };
    (@blank $shape:ident) => { ::std::default::Default::default() };
    (@bit required $number:expr) => { value::bit($number) };
    (@bit $shape:ident $number:expr) => { 0 };

    (@read required) => { value::read_required };
    (@read implicit) => { value::read_required };
    (@read optional) => { value::read_optional };
    (@read repeated) => { value::read_repeated };
    (@read map) => { value::read_map };

    (@write required ($v:expr) $number:expr, $out:ident) => {
        $crate::codec::value::write_one($v, $number, $out)
    };
    (@write map ($v:expr) $number:expr, $out:ident) => {
        $crate::codec::value::write_map($v, $number, $out)
    };
    (@write implicit ($v:expr) $number:expr, $out:ident) => {
        if !$crate::codec::value::is_zero($v) {
            $crate::codec::value::write_one($v, $number, $out);
        }
    };
    (@write optional ($v:expr) $number:expr, $out:ident) => {
        if let Some(value) = $v {
            $crate::codec::value::write_one(value, $number, $out);
        }
    };
    (@write repeated ($v:expr) $number:expr, $out:ident) => {
        for value in $v {
            $crate::codec::value::write_one(value, $number, $out);
        }
    };

    (@len required ($v:expr) $number:expr) => { $crate::codec::value::one_len($v, $number) };
    (@len implicit ($v:expr) $number:expr) => {
        if $crate::codec::value::is_zero($v) { 0 } else { $crate::codec::value::one_len($v, $number) }
    };
    (@len map ($v:expr) $number:expr) => { $crate::codec::value::map_len($v, $number) };
    (@len $some:ident ($v:expr) $number:expr) => {
        ($v).into_iter().map(|value| $crate::codec::value::one_len(value, $number)).sum::<usize>()
    };

    (@from required) => { convert::required };
    (@from implicit) => { convert::implicit };
    (@from optional) => { convert::optional };
    (@from repeated) => { convert::repeated };
    (@from map) => { convert::map };
    (@into required) => { convert::into_one };
    (@into implicit) => { convert::into_implicit };
    (@into optional) => { convert::into_optional };
    (@into repeated) => { convert::into_repeated };
    (@into map) => { convert::into_map };
}

/// Defines a message that has one field as a struct around it.
macro_rules! newtype {
    ($(#[$meta:meta])* pub struct $Name:ident(pub Vec<$t:ty>) = $($path:ident)::+ . $n:ident) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n repeated ($t) (Vec<$t>));

        impl FromIterator<$t> for $Name {
            fn from_iter<I: IntoIterator<Item = $t>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }
        impl<'a> IntoIterator for &'a $Name {
            type Item = &'a $t;
            type IntoIter = ::std::slice::Iter<'a, $t>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
        impl ::std::default::Default for $Name {
            fn default() -> Self {
                Self(Vec::new())
            }
        }
    };
    ($(#[$meta:meta])* pub struct $Name:ident(pub String) = $($path:ident)::+ . $n:ident) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n required (String) (String));

        impl From<&str> for $Name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl ::std::fmt::Display for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
    ($(#[$meta:meta])* pub struct $Name:ident(pub $t:ty) = $($path:ident)::+ . $n:ident) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n required ($t) ($t));
    };
    (@emit [$($meta:tt)*] $Name:ident [$($path:ident)::+] $n:ident $shape:ident ($t:ty) ($whole:ty)) => {
        $($meta)*
        #[doc = concat!("\n\nField `", stringify!($n), "` of message `", $crate::codec::message!(@name $($path)::+), "`.")]
        pub struct $Name(pub $whole);

        impl From<$whole> for $Name {
            fn from(value: $whole) -> Self {
                Self(value)
            }
        }
        $crate::codec::message! { @codec $Name [$($path)::+] [{ $n 0 $shape ($t) }] [] }
    };
}

/// Defines the fields on which Mesos dispatches as an enum: one variant for each value of the
/// tag, with the body that is named alike; `Bare` for a tag without its body.
///
/// `= path` is a message that has no other fields, `in path` is part of a message. An
/// optional tag is written `Option<…>`; so is a body that may be absent.
macro_rules! union {
    ($(#[$meta:meta])* pub enum $Name:ident = $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::union! { @tag { [$(#[$meta])*] $Name [$($path)::+] whole } $($body)* }
    };
    ($(#[$meta:meta])* pub enum $Name:ident in $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::union! { @tag { [$(#[$meta])*] $Name [$($path)::+] part } $($body)* }
    };

    (@tag $head:tt tag $tag:ident: Option<$Tag:ty>, $($rest:tt)*) => {
        $crate::codec::union! { @variants $head { $tag ($Tag) optional } [] [] [] [] $($rest)* }
    };
    (@tag $head:tt tag $tag:ident: $Tag:ty, $($rest:tt)*) => {
        $crate::codec::union! { @variants $head { $tag ($Tag) required } [] [] [] [] $($rest)* }
    };

    // Variants in order, then by kind: with a body, with one that may be absent, without.
    (@variants $head:tt $tag:tt [$($all:tt)*] $full:tt [$($maybe:tt)*] $unit:tt
        $(#[$a:meta])* $V:ident(Option<$t:ty>) = $n:ident, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag [$($all)* { [$(#[$a])*] $V ((Option<$t>)) }]
            $full [$($maybe)* { $V $n ($t) }] $unit $($rest)*
        }
    };
    (@variants $head:tt $tag:tt [$($all:tt)*] [$($full:tt)*] $maybe:tt $unit:tt
        $(#[$a:meta])* $V:ident($t:ty) = $n:ident, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag [$($all)* { [$(#[$a])*] $V (($t)) }]
            [$($full)* { $V $n ($t) }] $maybe $unit $($rest)*
        }
    };
    (@variants $head:tt $tag:tt [$($all:tt)*] $full:tt $maybe:tt [$($unit:tt)*]
        $(#[$a:meta])* $V:ident, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag [$($all)* { [$(#[$a])*] $V () }]
            $full $maybe [$($unit)* { $V }] $($rest)*
        }
    };

    (@variants
        { [$($meta:tt)*] $Name:ident [$($path:ident)::+] $form:ident }
        { $tag:ident ($Tag:ty) $presence:ident }
        [$({ [$($a:tt)*] $V:ident ($($payload:tt)?) })*]
        [$({ $F:ident $fn_:ident ($ft:ty) })*]
        [$({ $M:ident $mn:ident ($mt:ty) })*]
        [$({ $U:ident })*]
    ) => {
        $($meta)*
        #[doc = concat!("\n\nTagged by field `", stringify!($tag), "` of message `", $crate::codec::message!(@name $($path)::+), "`.")]
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum $Name {
            $($($a)* $V $($payload)?,)*
            /// A tag without its body, or no tag.
            Bare($crate::Bare<$Name>),
        }

        impl $crate::codec::message::Union for $Name {
            type Tag = $Tag;
        }

        impl $Name {
            fn of_tag(tag: Option<$Tag>) -> Self {
                #[allow(dead_code)]
                type T = $Tag;
                match tag {
                    $(Some(T::$U) => Self::$U,)*
                    $(Some(T::$M) => Self::$M(None),)*
                    tag => Self::Bare($crate::Bare::new(tag)),
                }
            }

            fn some_tag(&self) -> Option<$Tag> {
                type T = $Tag;
                match self {
                    $(Self::$F(_) => Some(T::$F),)*
                    $(Self::$M(_) => Some(T::$M),)*
                    $(Self::$U => Some(T::$U),)*
                    Self::Bare(bare) => bare.tag(),
                }
            }
        }

        $crate::codec::union!(@api $presence $Name ($Tag));

        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                let bare: &dyn Fn(&mut $crate::generate::Entropy<'_>) -> Self =
                    &|g| Self::of_tag($crate::codec::union!(@bare $presence g));
                g.one_of(&[
                    $(&|_| Self::$U,)*
                    $(&|g| Self::$M(g.optional()),)*
                    $(&|g| Self::$F(g.required()),)*
                    bare,
                ])
            }
        }

        #[allow(dead_code, deprecated, non_upper_case_globals, unused_imports)]
        const _: () = {
            use $crate::codec::message::{self as base, Message as _, Part as _};
            use $crate::codec::value;
            use $crate::wire;

            type T = $Tag;
            const TABLE: &wire::MessageTable = $crate::codec::tables::$($path)::+;
            const TAG: u32 = TABLE.number(stringify!($tag));
            struct N;
            impl N {
                $(const $fn_: u32 = TABLE.number(stringify!($fn_));)*
                $(const $mn: u32 = TABLE.number(stringify!($mn));)*
            }
            const BODIES: &[(i32, u32)] = &[$((T::$F.number(), N::$fn_),)* $((T::$M.number(), N::$mn),)*];
            const _: () = TABLE.assert_union(TAG, BODIES, $crate::codec::union!(@required $presence));

            impl base::Part for $Name {
                const NUMBERS: &'static [u32] = &[TAG, $(N::$fn_,)* $(N::$mn,)*];
                type Slots<'a> = base::UnionSlots<'a, $Tag>;

                fn blank() -> Self {
                    Self::of_tag(None)
                }

                fn accept<'a>(
                    slots: &mut Self::Slots<'a>,
                    number: u32,
                    wire: wire::WireType,
                    buf: &mut &'a [u8],
                    cx: &mut value::Context<'a>,
                ) -> ::std::result::Result<bool, wire::Fault> {
                    match number {
                        TAG => value::read_optional(&mut slots.tag, &mut 0, number, wire, buf, cx)?,
                        $(N::$fn_)|* $(| N::$mn)* => slots.keep(number, wire, buf, cx)?,
                        _ => return Ok(false),
                    }
                    Ok(true)
                }

                fn finish<'a>(
                    &mut self,
                    mut slots: Self::Slots<'a>,
                    cx: &mut value::Context<'a>,
                ) -> ::std::result::Result<(), wire::Fault> {
                    let tag = $crate::codec::union!(@present $presence slots.tag);
                    *self = Self::of_tag(tag);
                    match tag {
                        $(Some(T::$F) => {
                            if let Some(mut raw) = slots.take(N::$fn_) {
                                *self = Self::$F(value::Value::blank());
                                if let Self::$F(body) = self {
                                    value::Value::merge(body, false, &mut raw, cx)?;
                                }
                            }
                        })*
                        $(Some(T::$M) => {
                            if let Some(mut raw) = slots.take(N::$mn) {
                                *self = Self::$M(Some(value::read(&mut raw, cx)?));
                            }
                        })*
                        _ => {}
                    }
                    // Bodies that contradict the tag must be sound, and are not kept.
                    while let Some(number) = slots.left() {
                        match number {
                            $(N::$fn_ => slots.discard::<$ft>(number, cx)?,)*
                            $(N::$mn => slots.discard::<$mt>(number, cx)?,)*
                            _ => return Err(wire::Fault::Malformed),
                        }
                        cx.residue()?;
                    }
                    Ok(())
                }

                fn write(&self, from: u32, to: u32, out: &mut Vec<u8>) {
                    if let Some(tag) = self.some_tag().filter(|_| from <= TAG && TAG < to) {
                        value::write_one(&tag, TAG, out);
                    }
                    match self {
                        $(Self::$F(body) if from <= N::$fn_ && N::$fn_ < to => value::write_one(body, N::$fn_, out),)*
                        $(Self::$M(Some(body)) if from <= N::$mn && N::$mn < to => value::write_one(body, N::$mn, out),)*
                        _ => {}
                    }
                }

                fn len(&self) -> usize {
                    let tag = self.some_tag().map_or(0, |tag| value::one_len(&tag, TAG));
                    tag + match self {
                        $(Self::$F(body) => value::one_len(body, N::$fn_),)*
                        $(Self::$M(Some(body)) => value::one_len(body, N::$mn),)*
                        _ => 0,
                    }
                }
            }

            #[cfg(feature = "proto")]
            const _: () = {
                use $crate::codec::convert::{self, ProtoPart as _};
                use $crate::codec::layer::$($path)::+ as Pb;

                impl convert::ProtoPart<Pb> for $Name {
                    fn take(proto: &mut Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                        let tag = $crate::codec::union!(@given $presence T proto.$tag.take(), (TABLE, TAG));
                        let value = match tag {
                            $(Some(T::$F) => convert::optional::<$ft>(proto.$fn_.take(), (TABLE, N::$fn_))?
                                .map_or_else(|| Self::of_tag(tag), Self::$F),)*
                            $(Some(T::$M) => Self::$M(convert::optional::<$mt>(proto.$mn.take(), (TABLE, N::$mn))?),)*
                            tag => Self::of_tag(tag),
                        };
                        $(convert::absent(&proto.$fn_, (TABLE, N::$fn_))?;)*
                        $(convert::absent(&proto.$mn, (TABLE, N::$mn))?;)*
                        Ok(value)
                    }

                    fn put(self, proto: &mut Pb) {
                        proto.$tag = self.some_tag().map(T::number);
                        match self {
                            $(Self::$F(body) => proto.$fn_ = convert::into_one(body),)*
                            $(Self::$M(body) => proto.$mn = convert::into_optional(body),)*
                            _ => {}
                        }
                    }
                }
            };

            $crate::codec::union!(@$form $Name [$($path)::+]);
        };
    };

    (@bare required $g:ident) => { Some($g.required()) };
    (@bare optional $g:ident) => { $g.optional() };

    (@required required) => { true };
    (@required optional) => { false };
    (@present required $tag:expr) => { Some($tag.ok_or(wire::Fault::Missing)?) };
    (@present optional $tag:expr) => { $tag };

    (@given required $T:ident $($slot:tt)*) => { Some(convert::required::<$T>($($slot)*)?) };
    (@given optional $T:ident $($slot:tt)*) => { convert::optional::<$T>($($slot)*)? };

    (@api required $Name:ident ($Tag:ty)) => {
        impl $Name {
            /// A tag without its body.
            pub fn bare(tag: $Tag) -> Self {
                Self::of_tag(Some(tag))
            }
        }
    };
    (@api optional $Name:ident ($Tag:ty)) => {
        impl $Name {
            /// A tag without its body; or no tag.
            pub fn bare(tag: Option<$Tag>) -> Self {
                Self::of_tag(tag)
            }

            /// The tag, if there is one.
            pub fn tag(&self) -> Option<$Tag> {
                self.some_tag()
            }
        }
    };

    (@part $Name:ident [$($path:ident)::+]) => {};
    (@whole $Name:ident [$($path:ident)::+]) => { $crate::codec::union!(@message $Name [$($path)::+]); };

    // A message all of whose fields are one part.
    (@message $Name:ident [$($path:ident)::+]) => {
        const _: () = TABLE.assert_covered(&[], <$Name as base::Part>::NUMBERS);
        $crate::codec::message!(@arbitrary $Name);

        impl base::Message for $Name {
            const TABLE: &'static wire::MessageTable = TABLE;

            fn blank() -> Self {
                base::Part::blank()
            }

            fn merge_body<'a>(&mut self, mut buf: &'a [u8], cx: &mut value::Context<'a>) -> ::std::result::Result<(), wire::Fault> {
                let mut slots = <Self as base::Part>::Slots::default();
                while !buf.is_empty() {
                    let (number, wire) = $crate::wire::primitive::tag(&mut buf)?;
                    if !Self::accept(&mut slots, number, wire, &mut buf, cx)? {
                        value::foreign(number, wire, &mut buf, cx)?;
                    }
                }
                self.finish(slots, cx)
            }

            fn write_body(&self, out: &mut Vec<u8>) {
                base::Part::write(self, 0, u32::MAX, out);
            }

            fn body_len(&self) -> usize {
                base::Part::len(self)
            }
        }

        $crate::codec::message!(@value $Name);

        #[cfg(feature = "proto")]
        const _: () = {
            use $crate::codec::convert::{self, ProtoPart as _};
            use $crate::codec::layer::$($path)::+ as Pb;

            impl convert::ProtoValue for $Name {
                type Proto = Pb;
                fn from_proto(mut proto: Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                    <Self as convert::ProtoPart<Pb>>::take(&mut proto)
                }
                fn into_proto(self) -> Pb {
                    let mut proto = Pb::default();
                    convert::ProtoPart::put(self, &mut proto);
                    proto
                }
            }

            $crate::codec::message!(@convert $Name Pb);
        };
    };
}

/// Defines a oneof as an enum: `as field path` names it in the generated type.
///
/// `= path` is a message that has no other fields (and gets a variant `Unset`), `in path` is
/// part of a message, which holds an `Option` of it.
macro_rules! oneof {
    ($(#[$meta:meta])* pub enum $Name:ident = $($path:ident)::+ as $field:ident $($one:ident)::+ { $($body:tt)* }) => {
        $crate::codec::oneof! { @emit [$(#[$meta])*] $Name [$($path)::+] $field [$($one)::+] whole $($body)* }
    };
    ($(#[$meta:meta])* pub enum $Name:ident in $($path:ident)::+ as $field:ident $($one:ident)::+ { $($body:tt)* }) => {
        $crate::codec::oneof! { @emit [$(#[$meta])*] $Name [$($path)::+] $field [$($one)::+] part $($body)* }
    };

    (@emit [$($meta:tt)*] $Name:ident [$($path:ident)::+] $field:ident [$($one:ident)::+] $form:ident
        $($(#[$a:meta])* $V:ident($t:ty) = $n:ident,)*) => {
        #[cfg(any(feature = "arbitrary", feature = "proptest"))]
        impl $crate::generate::Generate for $Name {
            fn generate(g: &mut $crate::generate::Entropy<'_>) -> Self {
                g.one_of(&[$(&|g| Self::$V(g.required()),)*])
            }
        }

        $crate::codec::oneof! {
            @type $form [$($meta)* #[doc = concat!("\n\nOneof `", stringify!($field), "` of message `", $crate::codec::message!(@name $($path)::+), "`.")]]
            $Name $($(#[$a])* $V($t),)*
        }

        #[allow(dead_code, deprecated, non_upper_case_globals, unused_imports)]
        const _: () = {
            use $crate::codec::message::{self as base, Part as _};
            use $crate::codec::value::{self, Value as _};
            use $crate::wire;

            const TABLE: &wire::MessageTable = $crate::codec::tables::$($path)::+;
            struct N;
            impl N {
                $(const $n: u32 = TABLE.number(stringify!($n));)*
            }

            impl base::Part for $Name {
                const NUMBERS: &'static [u32] = &[$(N::$n),*];
                type Slots<'a> = Option<Self>;

                fn blank() -> Self {
                    $crate::codec::oneof!(@blank $form [$($V ($t))*])
                }

                fn accept<'a>(
                    slot: &mut Option<Self>,
                    number: u32,
                    wire: wire::WireType,
                    buf: &mut &'a [u8],
                    cx: &mut value::Context<'a>,
                ) -> ::std::result::Result<bool, wire::Fault> {
                    match number {
                        $(N::$n if wire == <$t as value::Value>::WIRE => {
                            // Which of two members stays is settled before they are read.
                            if slot.is_some() {
                                return Err(wire::Fault::Split);
                            }
                            *slot = Some(Self::$V(value::read(buf, cx)?));
                            Ok(true)
                        })*
                        _ => Ok(false),
                    }
                }

                fn finish<'a>(&mut self, slot: Option<Self>, _: &mut value::Context<'a>) -> ::std::result::Result<(), wire::Fault> {
                    if let Some(member) = slot {
                        *self = member;
                    }
                    Ok(())
                }

                fn write(&self, from: u32, to: u32, out: &mut Vec<u8>) {
                    match self {
                        $(Self::$V(member) if from <= N::$n && N::$n < to => value::write_one(member, N::$n, out),)*
                        _ => {}
                    }
                }

                fn len(&self) -> usize {
                    #[allow(unreachable_patterns)]
                    match self {
                        $(Self::$V(member) => value::one_len(member, N::$n),)*
                        _ => 0,
                    }
                }
            }

            #[cfg(feature = "proto")]
            const _: () = {
                use $crate::codec::convert::{self, ProtoPart as _};
                use $crate::codec::layer::$($path)::+ as Pb;
                use $crate::codec::layer::$($one)::+ as PbOne;

                $crate::codec::oneof!(@proto $form $Name $field Pb PbOne TABLE $({ $V $n ($t) })*);
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
    // What is read of a part, which stands in an `Option`, replaces this.
    (@blank part [$V:ident ($t:ty) $($rest:tt)*]) => { Self::$V(<$t as value::Value>::blank()) };
    (@proto part $Name:ident $field:ident $Pb:ident $PbOne:ident $TABLE:ident $({ $V:ident $n:ident ($t:ty) })*) => {
        impl convert::ProtoPart<$Pb> for Option<$Name> {
            fn take(proto: &mut $Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                Ok(match proto.$field.take() {
                    $(Some($PbOne::$V(member)) => {
                        Some($Name::$V(convert::required::<$t>(Some(member), ($TABLE, N::$n))?))
                    })*
                    None => None,
                })
            }
            fn put(self, proto: &mut $Pb) {
                proto.$field = self.map(|one| match one {
                    $($Name::$V(member) => $PbOne::$V(convert::ProtoValue::into_proto(member)),)*
                });
            }
        }
    };
    (@proto whole $Name:ident $field:ident $Pb:ident $PbOne:ident $TABLE:ident $({ $V:ident $n:ident ($t:ty) })*) => {
        impl convert::ProtoPart<$Pb> for $Name {
            fn take(proto: &mut $Pb) -> ::std::result::Result<Self, $crate::DecodeError> {
                Ok(match proto.$field.take() {
                    $(Some($PbOne::$V(member)) => {
                        $Name::$V(convert::required::<$t>(Some(member), ($TABLE, N::$n))?)
                    })*
                    None => $Name::Unset,
                })
            }
            fn put(self, proto: &mut $Pb) {
                proto.$field = match self {
                    $($Name::$V(member) => Some($PbOne::$V(convert::ProtoValue::into_proto(member))),)*
                    $Name::Unset => None,
                };
            }
        }
    };

    (@part $Name:ident [$($path:ident)::+]) => {};
    (@whole $Name:ident [$($path:ident)::+]) => { $crate::codec::union!(@message $Name [$($path)::+]); };
}

pub(crate) use {message, newtype, oneof, union};
