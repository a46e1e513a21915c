//! Reads the events that a master sent to a scheduler, as captured one to a file, and prints a
//! line for each: `cargo run --example read_events`.

use std::error::Error;
use std::fs;

use mesos_types::Codec;
use mesos_types::scheduler::Event;

const CAPTURED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/captures/mesos.v1.scheduler.Event");

/// What an event is about: identifiers and states.
fn describe(event: &Event) -> String {
    match event {
        Event::Subscribed(subscribed) => format!(
            "framework {}, a heartbeat every {:?}",
            subscribed.framework_id,
            subscribed.heartbeat_interval().unwrap_or_default(),
        ),
        Event::Offers(offers) => {
            let offers = offers.offers.iter();
            let ids = offers.map(|offer| format!("{} of agent {}", offer.id, offer.agent_id));
            ids.collect::<Vec<_>>().join(", ")
        }
        Event::Rescind(rescind) => rescind.offer_id.to_string(),
        Event::Update(update) => {
            let status = &update.status;
            let end = if status.state.is_terminal() { ", its end" } else { "" };
            let ack = if status.acknowledgement().is_some() { ", to be acknowledged" } else { "" };
            format!("task {} is {}{end}{ack}", status.task_id, status.state)
        }
        Event::Failure(failure) => match (&failure.agent_id, &failure.executor_id) {
            (Some(agent), Some(executor)) => format!("executor {executor} of agent {agent} ended"),
            (Some(agent), None) => format!("agent {agent} is lost"),
            (None, _) => String::new(),
        },
        Event::Error(error) => error.message.clone(),
        // A heartbeat, or what this program has no use for.
        _ => String::new(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let files: Result<Vec<_>, _> =
        fs::read_dir(CAPTURED)?.map(|file| file.map(|file| file.path())).collect();
    let mut files = files?;
    files.retain(|file| file.extension().is_some_and(|end| end == "pb"));
    files.sort();

    for file in files {
        let event = Event::decode(&fs::read(file)?)?;
        let kind = event.tag().map(|kind| kind.to_string()).unwrap_or_default();
        println!("{kind:<12} {}", describe(&event));
    }
    Ok(())
}
