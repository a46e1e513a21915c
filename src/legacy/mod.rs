//! Messages that were re-shaped between releases, by the era of their shape.
//!
//! Most messages only grew, and one type reads them of every release. Those whose field
//! numbers came to mean something else are here, as they were.

pub mod v0_20;
