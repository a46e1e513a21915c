//! The fields on which Mesos dispatches as an enum: a tag, and for each value of the tag the body
//! that is named alike.
//!
//! ```text
//! union! {                                              pub enum ContainerKind {
//!     pub enum ContainerKind in v1::ContainerInfo {
//!         tag r#type: Type = 1 "type",
//!         Docker(DockerInfo) = docker = 3,                  Docker(DockerInfo),
//!         Mesos(Option<MesosInfo>) = mesos = 5,             Mesos(Option<MesosInfo>),
//!     }                                                     Bare(Bare<ContainerKind>),
//! }                                                     }
//! ```
//!
//! `= path` is a message that has no other fields; `in path` is a part of a message, in which
//! [`message!`](super::message) puts it by `union kind: ContainerKind`. A body stands as
//! `Variant(Type) = name in the schema = number`. A body that may be absent is an `Option`; a
//! value of the tag that has no body is a variant without a type. `Bare` is a tag without its body,
//! and where the tag is an `Option`, no tag at all.

macro_rules! union {
    ($(#[$meta:meta])* pub enum $Name:ident = $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::union! { @tag { [$(#[$meta])*] $Name [$($path)::+] whole } $($body)* }
    };
    ($(#[$meta:meta])* pub enum $Name:ident in $($path:ident)::+ { $($body:tt)* }) => {
        $crate::codec::union! { @tag { [$(#[$meta])*] $Name [$($path)::+] part } $($body)* }
    };

    (@tag $head:tt tag $tag:ident: Option<$Tag:ty> = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::union! { @variants $head { $tag ($Tag) optional $number [$($wire)?] } [] [] [] [] $($rest)* }
    };
    (@tag $head:tt tag $tag:ident: $Tag:ty = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::union! { @variants $head { $tag ($Tag) required $number [$($wire)?] } [] [] [] [] $($rest)* }
    };

    // Variants are collected in order, and by kind: with a body, with one that may be absent,
    // without one.
    (@variants $head:tt $tag:tt [$($all:tt)*] $full:tt [$($maybe:tt)*] $unit:tt
        $(#[$a:meta])* $V:ident(Option<$t:ty>) = $n:ident = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag
            [$($all)* { [$(#[$a])* #[doc = $crate::codec::message!(@field $n $number [$($wire)?])]] $V ((Option<$t>)) }]
            $full [$($maybe)* { $V $n ($t) $number [$($wire)?] }] $unit $($rest)*
        }
    };
    (@variants $head:tt $tag:tt [$($all:tt)*] [$($full:tt)*] $maybe:tt $unit:tt
        $(#[$a:meta])* $V:ident($t:ty) = $n:ident = $number:literal $($wire:literal)?, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag
            [$($all)* { [$(#[$a])* #[doc = $crate::codec::message!(@field $n $number [$($wire)?])]] $V (($t)) }]
            [$($full)* { $V $n ($t) $number [$($wire)?] }] $maybe $unit $($rest)*
        }
    };
    (@variants $head:tt $tag:tt [$($all:tt)*] $full:tt $maybe:tt [$($unit:tt)*]
        $(#[$a:meta])* $V:ident, $($rest:tt)*) => {
        $crate::codec::union! {
            @variants $head $tag [$($all)* { [$(#[$a])*] $V () }]
            $full $maybe [$($unit)* { $V }] $($rest)*
        }
    };

    // All variants are collected.
    (@variants
        { [$($meta:tt)*] $Name:ident [$($path:ident)::+] $form:ident }
        { $tag:ident ($Tag:ty) $presence:ident $tagnumber:literal $tagwire:tt }
        [$({ [$($a:tt)*] $V:ident ($($payload:tt)?) })*]
        [$({ $F:ident $fn_:ident ($ft:ty) $fnum:literal $fwire:tt })*]
        [$({ $M:ident $mn:ident ($mt:ty) $mnum:literal $mwire:tt })*]
        [$({ $U:ident })*]
    ) => {
        $($meta)*
        #[doc = concat!("\n\nField ", $tagnumber, " of message `", $crate::codec::message!(@name $($path)::+), "` is its tag.")]
        #[allow(clippy::large_enum_variant)]
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

        const _: () = {
            use $crate::codec::{message as base, value, value::Sink};
            use $crate::wire;

            type T = $Tag;

            impl base::Part for $Name {
                type Slots<'a> = base::UnionSlots<'a, $Tag>;

                #[inline]
                fn blank() -> Self {
                    Self::of_tag(None)
                }

                fn accept<'a, R: value::Reader<'a>>(
                    slots: &mut Self::Slots<'a>,
                    number: u32,
                    wire: wire::WireType,
                    buf: &mut &'a [u8],
                    r: &mut R,
                ) -> ::std::result::Result<bool, wire::WireError> {
                    #[allow(clippy::manual_range_patterns)]
                    match number {
                        $tagnumber => value::read_optional(&mut slots.tag, &mut 0, number, wire, buf, r),
                        $($fnum)|* $(| $mnum)* => slots.bodies.keep(number, wire, buf, r.cx()),
                        _ => return Ok(false),
                    }
                    .map(|()| true)
                }

                fn finish<'a, R: value::Reader<'a>>(
                    &mut self,
                    mut slots: Self::Slots<'a>,
                    r: &mut R,
                ) -> ::std::result::Result<(), wire::WireError> {
                    let tag = $crate::codec::union!(@present $presence slots.tag);
                    *self = Self::of_tag(tag);
                    match tag {
                        $(Some(T::$F) => match slots.bodies.take($fnum) {
                            Some(mut raw) => {
                                *self = Self::$F(value::blank());
                                match self {
                                    Self::$F(body) => value::Value::merge_value(body, false, &mut raw, r),
                                    _ => Ok(()),
                                }
                            }
                            None => Ok(()),
                        },)*
                        $(Some(T::$M) => match slots.bodies.take($mnum) {
                            Some(mut raw) => {
                                *self = Self::$M(Some(value::blank()));
                                match self {
                                    Self::$M(Some(body)) => value::Value::merge_value(body, false, &mut raw, r),
                                    _ => Ok(()),
                                }
                            }
                            None => Ok(()),
                        },)*
                        _ => Ok(()),
                    }?;
                    // Bodies that contradict the tag must be sound, and are not kept.
                    while let Some(number) = slots.bodies.left() {
                        match number {
                            $($fnum => base::discard::<$ft, R>(&mut slots.bodies, number, r),)*
                            $($mnum => base::discard::<$mt, R>(&mut slots.bodies, number, r),)*
                            _ => Err(wire::WireError::Malformed),
                        }?;
                        r.cx().residue()?;
                    }
                    Ok(())
                }

                fn write<S: Sink>(&self, from: u32, to: u32, out: &mut S) {
                    if from <= $tagnumber && $tagnumber < to {
                        value::write_optional(&self.some_tag(), $tagnumber, out);
                    }
                    match self {
                        $(Self::$F(body) if from <= $fnum && $fnum < to => value::write_one(body, $fnum, out),)*
                        $(Self::$M(body) if from <= $mnum && $mnum < to => value::write_optional(body, $mnum, out),)*
                        _ => {}
                    }
                }
            }

            #[cfg(test)]
            impl $crate::codec::described::Described for $Name {
                fn describe(to: &mut $crate::codec::described::Description) {
                    to.field::<$Tag>(stringify!($tag), $tagnumber, &$tagwire, stringify!($presence));
                    $(to.body::<$ft>(stringify!($fn_), $fnum, &$fwire, T::$F.number());)*
                    $(to.body::<$mt>(stringify!($mn), $mnum, &$mwire, T::$M.number());)*
                    to.union($tagnumber);
                }
            }

            #[cfg(feature = "proto")]
            const _: () = {
                use $crate::codec::convert;
                use $crate::proto::packages::$($path)::+ as Pb;

                #[allow(deprecated)]
                impl convert::PutPart<Pb> for $Name {
                    #[inline]
                    fn put(self, proto: &mut Pb) {
                        proto.$tag = self.some_tag().map(T::number);
                        match self {
                            $(Self::$F(body) => proto.$fn_ = convert::one(body),)*
                            $(Self::$M(body) => proto.$mn = convert::optional(body),)*
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

    (@present required $tag:expr) => { Some($tag.ok_or(wire::WireError::Missing)?) };
    (@present optional $tag:expr) => { $tag };

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

    // A message all of whose fields are one union or one oneof.
    (@message $Name:ident [$($path:ident)::+]) => {
        impl base::Message for $Name {
            const TABLE: &'static wire::MessageTable = $crate::schema::$($path)::+;
        }

        impl value::Value for $Name {
            fn blank_value(_: value::Seal) -> Self {
                base::Part::blank()
            }

            fn merge_body<'a, R: value::Reader<'a>>(
                &mut self,
                mut buf: &'a [u8],
                r: &mut R,
            ) -> ::std::result::Result<(), wire::WireError> {
                let mut slots = <Self as base::Part>::Slots::default();
                while !buf.is_empty() {
                    let (number, wire) = wire::primitive::tag(&mut buf)?;
                    if !<Self as base::Part>::accept(&mut slots, number, wire, &mut buf, r)? {
                        value::foreign(number, wire, &mut buf, r.cx())?;
                    }
                }
                base::Part::finish(self, slots, r)
            }

            fn write_body<S: Sink>(&self, out: &mut S) {
                base::Part::write(self, 0, u32::MAX, out);
            }
        }

        #[cfg(feature = "proto")]
        impl $crate::codec::convert::IntoProto for $Name {
            type Proto = $crate::proto::packages::$($path)::+;
            #[inline]
            fn into_proto(self) -> Self::Proto {
                let mut proto = Self::Proto::default();
                $crate::codec::convert::PutPart::put(self, &mut proto);
                proto
            }
        }

        $crate::codec::message!(@serde $Name);
        $crate::codec::message!(@arbitrary $Name);
        $crate::codec::message!(@convert $Name [$($path)::+]);
    };
}

pub(crate) use union;
