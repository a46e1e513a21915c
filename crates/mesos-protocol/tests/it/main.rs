//! The protocols against vectors, recorded conversations and random sequences.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod bytes;
mod http;
mod master;
mod model;
mod model_v0;
mod replay;
mod simulation;
mod v0;
mod vectors;
