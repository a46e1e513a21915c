//! Shapes of releases 0.23 to 0.26.

pub mod executor;
mod usage;

pub use usage::{ResourceUsage, resource_usage};
