//! Clients and drivers for Apache Mesos on tokio.
//!
//! | module | what is there |
//! |---|---|
//! | [`scheduler`] | schedulers: events as a stream and calls on a handle, or callbacks |
//! | [`executor`] | executors, likewise |
//! | [`detect`] | where the leading master is |
//! | [`cluster`] | operators: documents and calls of masters and agents, the live picture of a cluster, containers, sandboxes and logs |
//! | [`http`] | requests over HTTP and HTTPS: to one server, or to whichever master leads |
//! | `v0` | a peer of libprocess, and drivers on it |
//! | [`net`] | what opens connections and sends requests, for those who replace it |
//!
//! # From nothing to a framework that launches tasks
//!
//! A framework says who it is. Without an id it is registered as new; the failover timeout is
//! how long its tasks outlive it.
//!
//! ```
//! use mesos_types::FrameworkInfo;
//!
//! let framework = FrameworkInfo {
//!     failover_timeout: Some(3600.0),
//!     checkpoint: Some(true),
//!     ..FrameworkInfo::new("root", "hello")
//! };
//! ```
//!
//! It connects to the leading master, which any master names, or ZooKeeper. What comes back are
//! two ends: events to read, and a handle to call with, which can be cloned.
//!
//! ```no_run
//! # use mesos_types::FrameworkInfo;
//! use mesos_client::scheduler::{self, Config};
//!
//! # async fn connect(framework: FrameworkInfo) -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::new("10.0.0.1:5050,10.0.0.2:5050", framework);
//! let (handle, mut events) = scheduler::connect(config).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Offers come. A framework uses them, or declines them, so that others get them.
//!
//! ```
//! use mesos_client::scheduler::Handle;
//! use mesos_types::{CommandInfo, Filters, Offer, Resource, TaskInfo};
//!
//! async fn use_or_decline(handle: &Handle, offer: &Offer, wanted: bool) {
//!     if wanted {
//!         let task = TaskInfo::new("hello", "hello-1", offer.agent_id.clone())
//!             .with_command(CommandInfo::shell("echo hello"))
//!             .with_resources([Resource::cpus(0.1), Resource::mem(32.0)]);
//!         // The answer may be awaited; the call is sent either way.
//!         if let Err(error) = handle.launch(offer, [task]).await {
//!             eprintln!("not launched: {error}");
//!         }
//!     } else {
//!         let an_hour = Filters::refuse_for(std::time::Duration::from_secs(3600));
//!         handle.decline([offer.id.clone()], Some(an_hour));
//!     }
//! }
//! ```
//!
//! Updates tell what becomes of the task. An update is acknowledged when the next event is asked
//! for, so an update is not lost if the program ends while it deals with it. After a
//! disconnection updates may have been missed, so the framework asks for the state of the tasks
//! that it knows.
//!
//! ```
//! use mesos_client::scheduler::{Event, Events, Handle, SubscribeError, Tasks};
//!
//! async fn follow(handle: Handle, mut events: Events) -> Result<(), SubscribeError> {
//!     let mut tasks = Tasks::default();
//!     while let Some(event) = events.next().await {
//!         match event? {
//!             Event::Subscribed(_) if tasks.open().len() > 0 => {
//!                 handle.reconcile(tasks.open());
//!             }
//!             Event::Update(status) => {
//!                 tasks.update(&status);
//!                 println!("{} {}", status.task_id, status.state);
//!             }
//!             // There is nothing to do: the connection looks for the leader itself.
//!             Event::Disconnected(lost) => eprintln!("disconnected: {lost}"),
//!             _ => {}
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! At the end the framework is torn down with its tasks, or left to another scheduler with the
//! same id.
//!
//! ```
//! # use mesos_client::scheduler::Handle;
//! fn finish(handle: &Handle, another_takes_over: bool) {
//!     handle.stop(another_takes_over);
//! }
//! ```
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `tls` | HTTPS by rustls | yes |
//! | `v0` | drivers over libprocess messages, module `v0` | |
//! | `zookeeper` | the leading master by its node in ZooKeeper | |
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod cluster;
pub mod detect;
pub mod executor;
pub mod http;
pub mod net;
mod queue;
pub mod scheduler;
mod shell;
#[cfg(feature = "v0")]
pub mod v0;
