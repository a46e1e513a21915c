//! The protocols against vectors, recorded conversations and random sequences.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod http;
mod master;
mod model;
mod replay;
mod simulation;
mod v0;
mod vectors;
