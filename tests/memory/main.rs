//! Nothing that reads a peer's bytes takes memory out of proportion to them: 1 MB of whatever is
//! small on the wire and large in memory stays small, and twice as much takes twice as much.
//!
//! A binary of its own, for it counts what is allocated.
#![allow(unsafe_code)]

mod allocator;
mod families;
mod lists;
mod meter;

#[cfg(all(
    feature = "constraints",
    feature = "json",
    feature = "legacy",
    feature = "recording",
    feature = "resources",
    feature = "state"
))]
mod readers;
