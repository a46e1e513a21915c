//! Resources, roles, attributes and offers, against what the originals were observed to do.

mod algebra;
mod captures;
mod grammar;
mod mesos;
mod operations;
mod properties;
mod seeds;
mod support;
