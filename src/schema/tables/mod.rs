//! The tables themselves. A file holds the packages that one feature adds.

#[cfg(feature = "internal")]
pub mod internal;
#[cfg(feature = "legacy")]
pub mod legacy;
pub mod model;
#[cfg(feature = "operator")]
pub mod operator;
