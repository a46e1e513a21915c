//! A message that has one field as a struct around the field.
//!
//! ```text
//! newtype! {                                            pub struct TaskId(pub String);
//!     pub struct TaskId(pub String)                     impl From<String> for TaskId { … }
//!         = v1::TaskID.value = 1                        impl From<&str> for TaskId { … }
//! }                                                     impl Display for TaskId { … }
//! ```
//!
//! The codec and the conversions are those of [`message!`](super::message). Text has `AsRef<str>`
//! and `Display`, a list has `FromIterator` and `IntoIterator`.

macro_rules! newtype {
    ($(#[$meta:meta])* pub struct $Name:ident(pub Vec<$t:ty>) = $($path:ident)::+ . $n:ident = $number:literal $($wire:literal)?) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n repeated ($t) (Vec<$t>) $number [$($wire)?]);

        impl FromIterator<$t> for $Name {
            fn from_iter<I: IntoIterator<Item = $t>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }
        impl<'a> IntoIterator for &'a $Name {
            type Item = &'a $t;
            type IntoIter = ::std::slice::Iter<'a, $t>;
            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
        impl ::std::default::Default for $Name {
            #[inline]
            fn default() -> Self {
                Self(Vec::new())
            }
        }
    };
    ($(#[$meta:meta])* pub struct $Name:ident(pub String) = $($path:ident)::+ . $n:ident = $number:literal $($wire:literal)?) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n required (String) (String) $number [$($wire)?]);

        impl From<&str> for $Name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl AsRef<str> for $Name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl ::std::fmt::Display for $Name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
    ($(#[$meta:meta])* pub struct $Name:ident(pub $t:ty) = $($path:ident)::+ . $n:ident = $number:literal $($wire:literal)?) => {
        $crate::codec::newtype!(@emit [$(#[$meta])*] $Name [$($path)::+] $n required ($t) ($t) $number [$($wire)?]);
    };

    (@emit [$($meta:tt)*] $Name:ident [$($path:ident)::+] $n:ident $shape:ident ($t:ty) ($whole:ty) $number:literal $wire:tt) => {
        $($meta)*
        #[doc = concat!("\n\nField `", stringify!($n), "` = ", $number, " of message `", $crate::codec::message!(@name $($path)::+), "`.")]
        pub struct $Name(pub $whole);

        impl From<$whole> for $Name {
            #[inline]
            fn from(value: $whole) -> Self {
                Self(value)
            }
        }
        $crate::codec::message! { @codec $Name [$($path)::+] [{ $n 0 $shape ($t) $number $wire }] [] }
    };
}

pub(crate) use newtype;
