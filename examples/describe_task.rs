//! Builds a task, prints what it says, and shows that it survives the wire:
//! `cargo run --example describe_task`.

use mesos_types::health_check::Strategy;
use mesos_types::{
    AgentId, Codec, CommandInfo, DecodeError, Environment, Execution, HealthCheck, Invocation,
    Labels, Resource, ResourceKind, TaskId, TaskInfo,
};

fn main() -> Result<(), DecodeError> {
    // What is required is asked for by `new`; the rest is set where it is wanted.
    let task = TaskInfo {
        resources: vec![Resource::cpus(0.5), Resource::mem(64.0), Resource::ports([31000..=31001])],
        command: Some(Box::new(CommandInfo {
            environment: Some(Environment::from_iter([("PORT", "31000")])),
            ..CommandInfo::shell("exec python3 -m http.server $PORT")
        })),
        health_check: Some(Box::new(HealthCheck {
            interval_seconds: Some(2.5),
            ..HealthCheck::http(31000, "/")
        })),
        labels: Some(Labels::from_iter([("tier", "web")])),
        ..TaskInfo::new("web", TaskId::from("web-1"), AgentId::from("S0"))
    };

    println!("task {} ({}) on agent {}", task.task_id, task.name, task.agent_id);
    if let Execution::Command(command) = task.execution() {
        if let Invocation::Shell(Some(line)) = command.invocation() {
            println!("runs: {line}");
        }
    }
    for resource in &task.resources {
        let value = match &resource.kind {
            ResourceKind::Scalar(amount) => amount.to_string(),
            ResourceKind::Ranges(ranges) => ranges.to_string(),
            ResourceKind::Set(items) => items.to_string(),
            other => format!("{other:?}"),
        };
        println!("uses: {} {value}", resource.name);
    }
    if let Some(check) = &task.health_check {
        if let Some(Strategy::Http(http)) = check.strategy() {
            // The path and the interval are set, the timeout is the default.
            println!(
                "checked: {} on port {} every {} s, for at most {} s",
                http.path(),
                http.port,
                check.interval_secs(),
                check.timeout_secs(),
            );
        }
    }

    let bytes = task.encode_to_vec();
    let read = TaskInfo::decode_exact(&bytes)?;
    println!("{} bytes, read back as they were: {}", bytes.len(), read == task);
    Ok(())
}
