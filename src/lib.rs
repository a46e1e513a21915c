//! Apache Mesos as Rust values: every message decoded from what was really on the wire into an
//! algebraic model, and back, without losing a byte.
//!
//! # Reading a message
//!
//! Types read and write themselves through [`Codec`]. [`decode`](Codec::decode) reads as Mesos
//! does and passes over what the type has no place for;
//! [`decode_exact`](Codec::decode_exact) refuses it, so that encoding gives the same bytes.
//!
//! ```
//! use mesos_types::{Codec, scheduler};
//!
//! let bytes = include_bytes!(concat!(
//!     env!("CARGO_MANIFEST_DIR"),
//!     "/tests/data/captures/mesos.v1.scheduler.Call/14_CALL_REVIVE.request.body.pb"
//! ));
//! let call = scheduler::Call::decode_exact(bytes)?;
//! assert!(matches!(call.kind, scheduler::CallKind::Revive(_)));
//! assert_eq!(call.encode_to_vec(), bytes);
//! # Ok::<(), mesos_types::DecodeError>(())
//! ```
//!
//! [`Captured`] keeps beside the value all that it has no place for, also while it is edited.
//!
//! An error says what is wrong and where: `Offer.resources[3].scalar.value: a required field
//! is missing (at byte 117)`.
//!
//! # Building one
//!
//! Messages are structs with public fields. What the schema requires is asked for by `new`;
//! what is optional is an `Option` or a collection. Where Mesos dispatches on a tag the type
//! is an enum, so that a tag and its body cannot contradict each other.
//!
//! ```
//! use mesos_types::{AgentId, CommandInfo, Resource, TaskId, TaskInfo};
//!
//! let task = TaskInfo {
//!     command: Some(Box::new(CommandInfo::shell("sleep 60"))),
//!     resources: vec![Resource::cpus(0.5), Resource::mem(64.0)],
//!     ..TaskInfo::new("sleeper", TaskId::from("sleeper-1"), AgentId::from("S0"))
//! };
//! # use mesos_types::Codec;
//! # assert_eq!(TaskInfo::decode_exact(&task.encode_to_vec()).unwrap(), task);
//! ```
//!
//! # Writing a round-trip test
//!
//! With feature `laws` the laws that this crate holds to are functions for your tests and fuzz
//! targets; with `proptest` or `arbitrary` every type makes values of itself:
//!
//! ```
//! # #[cfg(all(feature = "laws", feature = "proptest"))] {
//! use mesos_types::{TaskInfo, laws};
//! use proptest::prelude::*;
//!
//! proptest!(|(task in any::<TaskInfo>())| {
//!     laws::put_get(&task).unwrap();
//! });
//! # }
//! ```
//!
//! # Names
//!
//! Names are those of package `mesos.v1`, which says agent; package `mesos`, which says slave,
//! has the same bytes, and its names are in [`v0`] and in the [`registry`]. A nested message
//! `Outer.Inner` is `outer::Inner`. Searching these pages for an old name (`SlaveInfo`,
//! `PerfStatistics`) finds the new one.
//!
//! # Modules
//!
//! | module | what is there |
//! |---|---|
//! | the root | identifiers, [`TaskInfo`], [`Offer`], [`Resource`], … and for each the module of its nested types |
//! | [`scheduler`], [`executor`] | what schedulers and executors exchange with Mesos |
//! | `operator` | what operators and tools ask of master and agent; resource providers |
//! | `internal` | what masters, agents and drivers send each other, and the events that become of it |
//! | [`acl`] | access control lists |
//! | [`v0`] | the old names |
//! | `legacy` | messages that were re-shaped between releases, as they were, and conversions to today's |
//! | [`registry`] | every message by its full name, and by release |
//! | [`codec`] | errors, options, open enums |
//! | [`proto`] | the generated types beneath, and the conversions' other side |
//! | `json` | documents: the exact form, and what Mesos prints and reads |
//! | `recordio` | streams of records, and of the messages in them |
//! | `http` | the HTTP APIs: media types, headers, responses, errors, redirects |
//! | `libprocess` | addresses of processes, and the requests that carry their messages |
//! | `resources` | what schedulers compute with resources, roles, attributes and offers |
//! | `recording` | packets → connections → HTTP messages → messages of Mesos |
//! | [`wire`] | the wire format over schema tables: canonical form, findings |
//! | `laws` | the laws, as functions |
//! | `generate` | values for tests |
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `proto` | the generated prost types, `TryFrom` and `From` between them and the model | yes |
//! | `serde` | `Serialize` and `Deserialize` for every type | yes |
//! | `json` | JSON in the names of either package, and as Mesos itself prints and reads it | |
//! | `recordio` | RecordIO, the framing of the streams of events | |
//! | `http` | what the HTTP APIs want in headers and mean by a status; no client | |
//! | `libprocess` | messages between processes of Mesos, as requests in bytes | |
//! | `recording` | packets, connections and HTTP that were recorded; switches on `http`, `json`, `libprocess`, `recordio` | |
//! | `operator` | the operator APIs of master and agent, and the API of resource providers | |
//! | `internal` | what masters, agents and drivers send each other over libprocess; switches on `operator`, for calls and events of resource providers | |
//! | `legacy` | messages that were re-shaped between releases, by era; `Release`, and `registry::find_in`; switches on `internal`, as some are of its APIs | |
//! | `resources` | sums, comparison and text forms of resources; reservations, volumes and offer operations applied to them; roles, attributes, offers | |
//! | `laws` | [`laws`](crate#writing-a-round-trip-test), and [`registry::Entry`]'s check of them | |
//! | `proptest` | `proptest::arbitrary::Arbitrary` for every type | |
//! | `arbitrary` | `arbitrary::Arbitrary` for every type | |
//! | `full` | all of these | |
//! | `codegen` | for those who work on this crate: regenerates `src/proto` from `proto` | |
//!
//! # Purity
//!
//! No I/O, no clock, no global state, no `unsafe`. No input panics, overflows the stack or
//! takes memory out of proportion to its size: see [`DecodeOptions`].
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod captured;
pub mod codec;
#[cfg(feature = "constraints")]
pub mod constraints;
#[cfg(feature = "registry")]
pub mod dynamic;
#[cfg(any(feature = "constraints", feature = "resources", feature = "state"))]
mod excerpt;
pub mod executor;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub mod generate;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "internal")]
pub mod internal;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "laws")]
pub mod laws;
#[cfg(feature = "legacy")]
pub mod legacy;
#[cfg(feature = "libprocess")]
pub mod libprocess;
mod model;
#[cfg(feature = "operator")]
pub mod operator;
#[cfg(feature = "proto")]
pub mod proto;
#[cfg(feature = "recording")]
pub mod recording;
#[cfg(feature = "recordio")]
pub mod recordio;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "legacy")]
mod release;
#[cfg(feature = "resources")]
pub mod resources;
pub mod scheduler;
mod schema;
#[cfg(feature = "serde")]
mod serde_form;
#[cfg(feature = "state")]
pub mod state;
#[cfg(any(test, feature = "registry"))]
mod types;
#[cfg(any(feature = "resources", feature = "state"))]
pub mod units;
pub mod v0;
#[cfg(feature = "validate")]
pub mod validate;
pub mod wire;

pub use captured::Captured;
#[cfg(feature = "proto")]
pub use codec::Generated;
pub use codec::{
    Bare, Codec, DecodeError, DecodeOptions, ErrorKind, Input, UnknownName, Unrecognized,
};
#[doc(inline)]
pub use model::*;
#[cfg(feature = "legacy")]
pub use release::Release;
pub use wire::Dialect;
