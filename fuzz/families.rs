//! The packages of each target that is for one part of the API.
#![allow(dead_code)] // Each target uses one.

pub const SCHEDULER: &[&str] = &["mesos.v1.scheduler", "mesos.scheduler"];
pub const EXECUTOR: &[&str] = &["mesos.v1.executor", "mesos.executor"];
pub const OPERATOR: &[&str] = &[
    "mesos.v1.master",
    "mesos.master",
    "mesos.v1.agent",
    "mesos.agent",
    "mesos.v1.resource_provider",
    "mesos.resource_provider",
    "mesos.v1.maintenance",
    "mesos.v1.quota",
];
pub const INTERNAL: &[&str] = &["mesos.internal"];
pub const MODEL: &[&str] = &["mesos.v1"];
