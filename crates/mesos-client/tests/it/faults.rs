//! Schedulers in a simulated network that is cut, slow and half open, and masters that change.
//!
//! `MESOS_TEST_SEEDS` says how many seeds are run, 25 unless it is set; `MESOS_TEST_SEED` names
//! the one seed to run.

use std::cell::Cell;
use std::collections::HashMap;
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Uri;
use mesos_client::http::{Config as HttpConfig, Http};
use mesos_client::net::{Connect, Io};
use mesos_client::scheduler::{self, Config, Event, Retry, Timing};
use mesos_types::{CommandInfo, FrameworkInfo, TaskId, TaskInfo, TaskState};

use crate::fake::Master;

/// Connections within the simulation.
#[derive(Debug)]
struct Simulated;

impl Connect for Simulated {
    fn connect(&self, target: Uri) -> BoxFuture<'static, io::Result<Box<dyn Io>>> {
        Box::pin(async move {
            let (host, port) = (target.host().unwrap().to_owned(), target.port_u16().unwrap());
            let stream = turmoil::net::TcpStream::connect((host.as_str(), port));
            let stream = tokio::time::timeout(Duration::from_secs(2), stream).await;
            let stream = stream.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
            Ok(Box::new(stream) as Box<dyn Io>)
        })
    }
}

const TASKS: usize = 4;

/// When the faults end.
const QUIET: Duration = Duration::from_secs(90);

async fn serve(master: Master) -> turmoil::Result {
    let listener = turmoil::net::TcpListener::bind("0.0.0.0:5050").await?;
    let ticking = master.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(500)).await;
            ticking.tick();
        }
    });
    loop {
        let (io, _) = listener.accept().await?;
        tokio::spawn(master.clone().serve(io));
    }
}

/// Launches tasks until all have ended, and asks after those of which nothing is heard.
async fn framework(seed: u64) -> turmoil::Result {
    let config = Config {
        transport: Arc::new(Http::with_connect(HttpConfig::default(), Simulated)),
        seed: Some(seed),
        timing: Timing {
            subscribe: Duration::from_secs(3),
            call: Duration::from_secs(3),
            missed_heartbeats: 5,
            retry: Retry { longest_wait: Duration::from_secs(2), ..Retry::default() },
        },
        ..Config::new("one:5050,two:5050", FrameworkInfo::new("user", "name"))
    };
    let (handle, mut events) = scheduler::connect(config).await?;
    let mut tasks: HashMap<TaskId, Option<TaskState>> = HashMap::new();
    let mut reconcile = tokio::time::interval(Duration::from_secs(4));
    let mut subscribed = false;
    loop {
        let ended = tasks.values().flatten().filter(|state| state.is_terminal()).count();
        if tasks.len() == TASKS && ended == TASKS {
            break;
        }
        let event = tokio::select! {
            event = events.next() => event.unwrap()?,
            _ = reconcile.tick() => {
                let open = tasks.iter().filter(|(_, s)| s.is_none_or(|s| !s.is_terminal()));
                let open: Vec<_> = open.map(|(id, _)| (id.clone(), None)).collect();
                if !open.is_empty() {
                    handle.reconcile(open);
                }
                continue;
            }
        };
        match event {
            Event::Subscribed(_) => {
                assert!(!std::mem::replace(&mut subscribed, true));
            }
            Event::Disconnected(_) => {
                assert!(std::mem::replace(&mut subscribed, false));
            }
            Event::Offers(offers) if tasks.len() < TASKS => {
                let id = TaskId::from(format!("t{}", tasks.len()));
                tasks.insert(id.clone(), None);
                let task = TaskInfo::new("t", id, "S0").with_command(CommandInfo::shell("true"));
                handle.launch(&offers[0], [task]);
            }
            Event::Offers(offers) => {
                handle.decline(offers.into_iter().map(|offer| offer.id), None);
            }
            Event::Update(status) => {
                let known = tasks.get_mut(&status.task_id).expect("a task of this framework");
                // What has ended does not change.
                if known.is_none_or(|state| !state.is_terminal()) {
                    *known = Some(status.state);
                }
            }
            _ => {}
        }
    }
    // Updates that are repeated are acknowledged again, until none is left.
    let rest = async { while events.next().await.is_some() {} };
    let left = (QUIET + Duration::from_secs(40)).saturating_sub(turmoil::elapsed());
    let _ = tokio::time::timeout(left.max(Duration::from_secs(10)), rest).await;
    Ok(())
}

fn run(seed: u64) -> Result<(), String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut simulation = turmoil::Builder::new()
        .rng_seed(seed)
        .simulation_duration(Duration::from_secs(400))
        .tick_duration(Duration::from_millis(20))
        .min_message_latency(Duration::from_millis(1))
        .max_message_latency(Duration::from_millis(random.u64(5..300)))
        .build();
    let (one, mut two) = (Master::new(), Master::new());
    two.cluster = one.cluster.clone();
    *two.leader.lock().unwrap() = Some("one:5050".to_owned());
    for (name, master) in [("one", one.clone()), ("two", two.clone())] {
        simulation.host(name, move || serve(master.clone()));
    }
    let faults = Rc::new(Cell::new(0u32));
    simulation.client("framework", framework(seed));
    // Faults for a minute and a half, then peace.
    let mut next = Duration::ZERO;
    let mut leads_one = true;
    let mut healed = false;
    loop {
        let elapsed = simulation.elapsed();
        if elapsed >= next && elapsed < QUIET {
            next = elapsed + Duration::from_millis(random.u64(500..6000));
            let host = if random.bool() { "one" } else { "two" };
            faults.set(faults.get() + 1);
            match random.u8(0..10) {
                0 | 1 => simulation.partition("framework", host),
                2 => simulation.partition_oneway("framework", host),
                3 => simulation.partition_oneway(host, "framework"),
                4 => simulation.hold("framework", host),
                5 => simulation.release("framework", host),
                6 | 7 => simulation.repair("framework", host),
                8 => {
                    // Another master leads.
                    leads_one = !leads_one;
                    let (new, old, name) =
                        if leads_one { (&one, &two, "one") } else { (&two, &one, "two") };
                    *new.leader.lock().unwrap() = None;
                    *old.leader.lock().unwrap() = Some(format!("{name}:5050"));
                    old.disconnect();
                }
                _ => {
                    let master = if leads_one { &one } else { &two };
                    if random.bool() { master.disconnect() } else { master.tell_bytes(b"junk\n") }
                }
            }
        }
        if elapsed >= QUIET && !std::mem::replace(&mut healed, true) {
            for host in ["one", "two"] {
                simulation.release("framework", host);
                simulation.repair("framework", host);
            }
        }
        match simulation.step() {
            Ok(true) => break,
            Ok(false) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    let cluster = one.cluster();
    for (id, task) in &cluster.tasks {
        if !task.updates.is_empty() {
            return Err(format!("{id} has updates without acknowledgement: {task:?}"));
        }
    }
    Ok(())
}

#[test]
fn schedulers_end_in_the_right_state() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seeds = match number("MESOS_TEST_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("MESOS_TEST_SEEDS").unwrap_or(25u64),
    };
    let count = seeds.end - seeds.start;
    for seed in seeds {
        let result = std::panic::catch_unwind(|| run(seed));
        match result {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("MESOS_TEST_SEED={seed}: {error}"),
            Err(_) => panic!("MESOS_TEST_SEED={seed}"),
        }
    }
    println!("{count} seeds");
}
