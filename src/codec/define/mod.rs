//! The definition macros. One definition gives a type, its documentation, its codec and its
//! conversions. Each macro has a file, which begins with an example of what it makes.
//!
//! A definition names the message of the schema that it stands for, and each field carries its
//! number. A unit test compares every definition with the schema: name, number, type and how
//! often the field may occur (`src/codec/described.rs`).

mod message;
mod newtype;
mod oneof;
mod open_enum;
mod union;

pub(crate) use message::message;
pub(crate) use newtype::newtype;
pub(crate) use oneof::oneof;
pub(crate) use open_enum::open_enum;
pub(crate) use union::union;
