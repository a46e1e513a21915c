//! Follows the events that a master sent to a scheduler, from a recorded stream in RecordIO,
//! and prints a line for each: `cargo run --all-features --example tail_events [FILE]`.

use std::error::Error;
use std::fs::File;
use std::io::Read as _;

use mesos_types::Dialect;
use mesos_types::recordio::{Events, RecordEncoding};
use mesos_types::scheduler::Event;

const RECORDED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/wire/v1-scheduler/protobuf/stream.recordio");

fn describe(event: &Event) -> String {
    match event {
        Event::Subscribed(subscribed) => format!("framework {}", subscribed.framework_id),
        Event::Offers(offers) => format!("{} offers", offers.offers.len()),
        Event::Update(update) => {
            format!("task {} is {}", update.status.task_id, update.status.state)
        }
        _ => String::new(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| RECORDED.into());
    let mut file = File::open(path)?;

    // A client knows the encoding from the `Content-Type` of the answer; a file does not say.
    let mut chunk = vec![0; 1024];
    let mut length = file.read(&mut chunk)?;
    let json = chunk.split(|&b| b == b'\n').nth(1).is_some_and(|record| record.starts_with(b"{"));
    let encoding = if json { RecordEncoding::Json(Dialect::V1) } else { RecordEncoding::Protobuf };

    let mut events = Events::<Event>::new(encoding);
    while length > 0 {
        events.push(&chunk[..length]);
        while let Some(event) = events.next_event()? {
            match event {
                Ok(event) => {
                    let kind = event.tag().map(|kind| kind.to_string()).unwrap_or_default();
                    println!("{kind:<12} {}", describe(&event));
                }
                Err(error) => eprintln!("{error}"),
            }
        }
        length = file.read(&mut chunk)?;
    }
    events.finish()?;
    Ok(())
}
