//! Tests of the package, one module for each part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bridge;
#[cfg(feature = "docker")]
mod docker;
#[cfg(feature = "driver")]
mod mock;
#[cfg(all(feature = "process", target_os = "linux"))]
mod process;
mod pure;
#[cfg(any(feature = "process", feature = "docker"))]
#[allow(dead_code, reason = "each feature uses a part of it")]
mod support;
mod vectors;
