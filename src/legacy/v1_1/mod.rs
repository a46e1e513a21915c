//! Shapes of release 1.1.

pub mod master;
