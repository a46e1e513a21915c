//! Shapes of release 0.27.

pub mod executor;
