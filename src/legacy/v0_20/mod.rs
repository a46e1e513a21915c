//! Shapes of releases 0.20 to 0.22, and of [`Credential`] up to 0.24.1 and in 0.25.0.

pub mod scheduler;
mod secret;
mod usage;

pub use secret::{Credential, Credentials};
pub use usage::ResourceUsage;
