//! The integration tests of the crate, one module per subject. A module that needs a feature is
//! left out where the feature is off.
// A list of one is easier to read as `[value.clone()]`.
#![allow(clippy::cloned_ref_to_slice_refs)]

mod support;

mod building;
mod hs_mesos;
mod v0;

#[cfg(feature = "registry")]
mod defaults;
#[cfg(feature = "registry")]
mod definitions;
#[cfg(feature = "registry")]
mod meaning;
#[cfg(feature = "registry")]
mod parity;

#[cfg(all(feature = "proto", feature = "registry"))]
mod captured;
#[cfg(feature = "laws")]
mod captures;
#[cfg(feature = "laws")]
mod corpus;
#[cfg(feature = "laws")]
mod differential;
#[cfg(all(
    feature = "constraints",
    feature = "internal",
    feature = "laws",
    feature = "recording",
    feature = "resources",
    feature = "state",
    feature = "validate"
))]
mod fuzz_corpus;
#[cfg(all(feature = "arbitrary", feature = "json", feature = "laws", feature = "proptest"))]
mod generate;
#[cfg(feature = "codegen")]
mod generated;
#[cfg(feature = "proto")]
mod imports;
#[cfg(feature = "laws")]
mod laws;
#[cfg(all(feature = "laws", feature = "legacy"))]
mod legacy;
#[cfg(feature = "operator")]
mod operator;
#[cfg(all(feature = "legacy", feature = "proto", feature = "registry"))]
mod secrets;

#[cfg(all(feature = "http", feature = "proto", feature = "registry"))]
mod http;
#[cfg(all(feature = "json", feature = "laws", feature = "operator"))]
mod json;
#[cfg(all(feature = "libprocess", feature = "proto"))]
mod libprocess;
#[cfg(all(feature = "internal", feature = "json"))]
mod promises;
#[cfg(all(feature = "internal", feature = "recording"))]
mod recording;
#[cfg(all(feature = "json", feature = "recordio"))]
mod recordio;

#[cfg(all(feature = "json", feature = "laws", feature = "proptest", feature = "resources"))]
mod resources;
#[cfg(all(feature = "json", feature = "state"))]
mod state;
#[cfg(all(
    feature = "constraints",
    feature = "internal",
    feature = "laws",
    feature = "proptest",
    feature = "serde",
    feature = "validate"
))]
mod validate;
