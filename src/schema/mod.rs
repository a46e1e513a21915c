//! The schema as tables: each message, field and enum of `proto/`.
//!
//! The paths of the tables are those of the generated types beneath package `mesos`:
//! `schema::v1::TaskInfo`.
#![allow(dead_code, non_upper_case_globals, unused_imports)]

#[rustfmt::skip]
pub(crate) mod tables;

#[rustfmt::skip]
mod paths;

pub(crate) use paths::*;
