//! How domain types read and write bytes, and stand to the generated layer.
//!
//! [`Codec`] is what users see. The definition macros (`message!`, `newtype!`, `union!`,
//! `oneof!`, `open_enum!`) implement it, and the conversions to and from the generated
//! types, from one definition that reads as Rust.

#[cfg(feature = "proto")]
pub(crate) mod convert;
mod define;
mod error;
pub(crate) mod message;
mod open_enum;
pub(crate) mod value;

#[cfg(feature = "proto")]
pub use convert::Generated;
pub use error::{DecodeError, ErrorKind};
pub use message::{Bare, Codec, DecodeOptions, Input};
pub use open_enum::{UnknownName, Unrecognized};

/// What the path of a definition leads to in the schema: packages of Mesos, and Google's.
pub(crate) mod tables {
    #[cfg(feature = "operator")]
    pub(crate) use crate::proto::tables::google;
    pub(crate) use crate::proto::tables::mesos::*;
}

/// What the path of a definition leads to in the generated layer.
#[cfg(feature = "proto")]
pub(crate) mod layer {
    #[cfg(feature = "operator")]
    pub(crate) use crate::proto::google;
    pub(crate) use crate::proto::mesos::*;
}

pub(crate) use define::{message, newtype, oneof, union};
pub(crate) use open_enum::open_enum;
