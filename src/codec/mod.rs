//! How types of the model read and write bytes, and stand to the generated layer.
//!
//! [`Codec`] is what users see. The definition macros implement it, each from one definition
//! that reads as Rust (`src/codec/define`).

#[cfg(feature = "proto")]
#[allow(unnameable_types)]
pub(crate) mod convert;
pub(crate) mod decode;
mod define;
#[cfg(test)]
pub(crate) mod described;
#[cfg(feature = "serde")]
pub(crate) mod erased;
mod error;
// The supertraits of `Codec` and what their methods take cannot be named outside: that seals them.
#[allow(unnameable_types)]
pub(crate) mod message;
#[allow(unnameable_types)]
pub(crate) mod sink;
mod unrecognized;
#[allow(unnameable_types)]
pub(crate) mod value;

#[cfg(feature = "proto")]
pub use convert::Generated;
pub use decode::{Codec, DecodeOptions, Input};
pub use error::{DecodeError, ErrorKind};
pub use message::Bare;
pub use unrecognized::{UnknownName, Unrecognized};

pub(crate) use define::{message, newtype, oneof, open_enum, union};
