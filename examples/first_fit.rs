//! Places tasks first-fit on captured offers, and prints what goes where and what is left:
//! `cargo run --features json,resources --example first_fit [FILE]`. The file is an OFFERS event
//! of the scheduler API, protobuf or JSON; without one it is a sample.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mesos_types::offer::Operation;
use mesos_types::resources::{HasResources, Resources};
use mesos_types::scheduler::Event;
use mesos_types::{Codec, Dialect, Offer, Resource, ResourceKind, TaskInfo, json};

const SAMPLE: &str = "tests/data/captures/mesos.v1.scheduler.Event/event_02_OFFERS.pb";

/// What a task is called, what it needs, and how many ports beside.
struct Wanted {
    name: &'static str,
    resources: &'static str,
    ports: u64,
}

const WANTED: &[Wanted] = &[
    Wanted { name: "web", resources: "cpus:1;mem:512", ports: 2 },
    Wanted { name: "database", resources: "cpus:2;mem:2048;disk:4096", ports: 1 },
    Wanted { name: "training", resources: "cpus:2;mem:1024;gpus:1", ports: 0 },
    Wanted { name: "worker", resources: "cpus:0.5;mem:256", ports: 0 },
    Wanted { name: "batch", resources: "cpus:4;mem:64", ports: 0 },
    Wanted { name: "cron", resources: "cpus:0.1;mem:32", ports: 0 },
];

/// An offer, what is left of it, and what is launched on it.
struct Place<'a> {
    offer: &'a Offer,
    left: Resources,
    tasks: Vec<TaskInfo>,
}

impl Place<'_> {
    /// Takes what a task needs, if it is there.
    fn take(&mut self, wanted: &Resources, ports: u64) -> Option<Resources> {
        let mut wanted = wanted.clone();
        if ports > 0 {
            let ports = self.left.ports().take(ports)?;
            wanted += Resource::new("ports", ResourceKind::Ranges(ports));
        }
        // Offers are allocated to a role, and so is what is taken from them.
        if let Some(role) = self.offer.role() {
            wanted = wanted.allocate(role);
        }
        let found = self.left.find(&wanted)?;
        self.left -= &found;
        Some(found)
    }
}

fn read(path: &Path) -> Result<Vec<Offer>, Box<dyn Error>> {
    let bytes = fs::read(path)?;
    let event: Event = match path.extension().is_some_and(|extension| extension == "json") {
        true => json::from_slice(&bytes, Dialect::V1)?,
        false => Event::decode(&bytes)?,
    };
    match event {
        Event::Offers(offers) => Ok(offers.offers),
        other => Err(format!("{} has no offers: {:?}", path.display(), other.tag()).into()),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let sample = || Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE);
    let path = env::args_os().nth(1).map_or_else(sample, PathBuf::from);
    let offers = read(&path)?;
    let mut places: Vec<Place<'_>> = offers
        .iter()
        .map(|offer| Place { offer, left: offer.to_resources(), tasks: Vec::new() })
        .collect();

    println!("{:10} {:12} RESOURCES", "TASK", "HOST");
    for Wanted { name, resources, ports } in WANTED {
        let wanted: Resources = resources.parse()?;
        let fit = places
            .iter_mut()
            .find_map(|place| place.take(&wanted, *ports).map(|found| (place, found)));
        let Some((place, found)) = fit else {
            println!("{name:10} {:12} {resources} and {ports} ports fit nowhere", "-");
            continue;
        };
        println!("{name:10} {:12} {}", place.offer.hostname, found.unallocate());
        let id = format!("{name}-1");
        let task = TaskInfo::new(*name, id.as_str(), place.offer.agent_id.clone());
        place.tasks.push(task.with_resources(found));
    }

    println!("\n{:23} LEFT", "OFFER");
    for Place { offer, left, tasks } in places {
        println!("{:23} {}", offer.hostname, left.unallocate());
        // The launches, applied to the offer, come to the same.
        assert_eq!(offer.after(&[Operation::launch(tasks)])?, left);
    }
    Ok(())
}
