//! The operator APIs, by which people and tools look after a cluster, and what is passed there.
//!
//! [`resource_provider`] has what an agent and a resource provider exchange.

pub mod resource_provider;
