//! Shapes of release 1.4.

pub mod internal;
pub mod resource_provider;
