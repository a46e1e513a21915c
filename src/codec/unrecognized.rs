//! Numbers and names that an enum of the schema does not have.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::wire::Cut;

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

/// Prints the number.
impl<E> fmt::Display for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that names no value of an enum, in neither dialect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// The full name of the enum.
    pub enum_name: &'static str,
    /// The text.
    pub text: String,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has no value {}", self.enum_name, Cut(&self.text))
    }
}

impl std::error::Error for UnknownName {}
