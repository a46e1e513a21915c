//! The types of each target that is for one part of the API; `laws::family` chooses by the
//! first byte. A name that is taken out or put in gives the seeds of its target other types.
#![allow(dead_code)] // Each target uses one.

/// `mesos.scheduler.Event` has the codec of its twin.
pub const SCHEDULER: &[&str] =
    &["mesos.v1.scheduler.Call", "mesos.scheduler.Call", "mesos.v1.scheduler.Event"];

pub const EXECUTOR: &[&str] = &["mesos.v1.executor.Call", "mesos.v1.executor.Event"];

/// Of v0 only the master's `Call` has a codec of its own.
pub const OPERATOR: &[&str] = &[
    "mesos.v1.master.Call",
    "mesos.master.Call",
    "mesos.v1.master.Response",
    "mesos.v1.master.Event",
    "mesos.v1.agent.Call",
    "mesos.v1.agent.Response",
    "mesos.v1.agent.ProcessIO",
    "mesos.v1.resource_provider.Call",
    "mesos.v1.resource_provider.Event",
];

pub const MODEL: &[&str] = &[
    "mesos.v1.AgentInfo",
    "mesos.v1.CheckInfo",
    "mesos.v1.CommandInfo",
    "mesos.v1.ContainerInfo",
    "mesos.v1.ExecutorInfo",
    "mesos.v1.FrameworkInfo",
    "mesos.v1.HealthCheck",
    "mesos.v1.Image",
    "mesos.v1.MasterInfo",
    "mesos.v1.NetworkInfo",
    "mesos.v1.Offer",
    "mesos.v1.Offer.Operation",
    "mesos.v1.Resource",
    "mesos.v1.ResourceUsage",
    "mesos.v1.Task",
    "mesos.v1.TaskInfo",
    "mesos.v1.TaskStatus",
    "mesos.v1.Volume",
];
