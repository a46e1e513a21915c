//! Apache Mesos as Rust values: every message of every release is decoded from what was really on
//! the wire into an algebraic model, and encoded again without losing a byte.
//!
//! ```
//! use mesos_types::scheduler::Event;
//! use mesos_types::{Codec, TaskState};
//!
//! # fn main() -> Result<(), mesos_types::DecodeError> {
//! // An event, as a master sent it to a scheduler.
//! let bytes = b"\x08\x04\x2a\x0b\x0a\x09\x0a\x05\x0a\x03t-1\x10\x01";
//!
//! let event = Event::decode_exact(bytes)?;
//! if let Event::Update(update) = &event {
//!     assert_eq!(update.status.task_id, "t-1");
//!     assert_eq!(update.status.state, TaskState::Running);
//! }
//! assert_eq!(event.encode_to_vec(), bytes);
//! # Ok(())
//! # }
//! ```
//!
//! This crate holds types and pure functions. It opens no socket, and it is not a client.
//!
//! # Reading a message
//!
//! Types read and write themselves through [`Codec`], in one of three ways:
//!
//! | call | a field that the type has no place for |
//! |---|---|
//! | [`T::decode`](Codec::decode) | is passed over, as Mesos does |
//! | [`T::decode_exact`](Codec::decode_exact) | is an error, so that encoding loses nothing |
//! | [`Captured::<T>::decode`](Captured) | is kept beside the value, also while the value is edited |
//!
//! Encoding writes the canonical form: fields in order of their numbers, each number in as few
//! bytes as possible. Mesos writes this form itself; bytes of another writer may come out in
//! another order, with the same meaning.
//!
//! An error says what is wrong and where: `Offer.resources[3].scalar.value: a required field
//! is missing (at byte 117)`. [`DecodeOptions`] limits the memory that a message may take.
//!
//! # Building a message
//!
//! Messages are structs with public fields. `new` asks for the required fields; an optional
//! field is an `Option` or a collection, and the messages that people write have `with_…` for
//! each. Where Mesos dispatches on a tag the type is an enum, so that a tag and its body cannot
//! contradict each other.
//!
//! ```
//! use mesos_types::{CommandInfo, Resource, TaskInfo};
//!
//! let task = TaskInfo::new("sleeper", "sleeper-1", "S0")
//!     .with_command(CommandInfo::shell("sleep 60"))
//!     .with_resources([Resource::cpus(0.5), Resource::mem(64.0)]);
//! # use mesos_types::Codec;
//! # assert_eq!(TaskInfo::decode_exact(&task.encode_to_vec()).unwrap(), task);
//! ```
//!
//! # Releases
//!
//! Every message of Mesos 0.20 to 1.11 is covered, with the state of its main branch after that
//! (1.12, never released) and the additions of [ClusterD](https://github.com/AVENTER-UG/clusterd),
//! the fork that is maintained today, as of its releases 1.11.0-0.N.M. Fields that Mesos removed
//! are still read. The schema goes on growing with the fork: enums and unions keep numbers and
//! tags that they do not know, and those of the operator APIs are `#[non_exhaustive]`.
//!
//! # Names
//!
//! Names are those of package `mesos.v1`, which says agent. Package `mesos`, which says slave,
//! has the same bytes; its names are in [`v0`] and in the [`registry`]. A nested message
//! `Outer.Inner` is `outer::Inner`. Searching these pages for an old name (`SlaveInfo`,
//! `PerfStatistics`) finds the new one.
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
//! `any` makes NaN too, and a value that holds one does not equal itself. Compare with
//! [`Codec::is_same_as`], for which NaN equals NaN, or take values from `generate::finite`.
//!
//! # Fuzzing your own decoder
//!
//! With feature `laws` this crate is an oracle for another decoder. [`laws::forge`] makes messages
//! out of a fuzzer's input, mostly sound and at times odd. A decoder that is stricter than
//! Google's may refuse an odd one, so an error of yours is not yet a fault:
//!
//! ```
//! # #[cfg(feature = "laws")] {
//! # mod my_crate {
//! #     pub fn decode_task(bytes: &[u8]) -> Result<Vec<u8>, ()> { Ok(bytes.to_vec()) }
//! # }
//! use mesos_types::{Codec, TaskInfo, laws, wire};
//!
//! fn one_input(entropy: &[u8]) {
//!     let bytes = laws::forge(TaskInfo::table(), entropy);
//!     let Ok(task) = TaskInfo::decode_exact(&bytes) else { return };
//!     let Ok(yours) = my_crate::decode_task(&bytes) else { return };
//!     let yours = wire::canonical(TaskInfo::table(), &yours, 100);
//!     assert_eq!(yours, Ok(task.encode_to_vec()), "input {bytes:02x?}");
//! }
//! # one_input(&[7; 64]);
//! # }
//! ```
//!
//! # Modules
//!
//! | module | what is there |
//! |---|---|
//! | the root | identifiers, [`TaskInfo`], [`Offer`], [`Resource`], … and for each the module of its nested types |
//! | [`scheduler`], [`executor`] | the calls and events of schedulers and executors |
//! | [`operator`] | the calls, responses and events of the operator APIs of master and agent; resource providers |
//! | [`internal`] | messages between masters, agents and drivers, and the events that they become |
//! | [`acl`] | access control lists |
//! | [`v0`] | the old names |
//! | [`legacy`] | messages that were re-shaped between releases, as they were, and conversions to today's |
//! | [`registry`] | every message by its full name, and by release |
//! | [`dynamic`] | messages whose type is known only when the program runs |
//! | [`codec`] | errors, options, open enums |
//! | [`proto`] | the generated prost types beneath, and the other side of the conversions |
//! | [`json`] | documents: the exact form, and the form that Mesos prints and reads |
//! | [`recordio`] | streams of records, and of the messages in them |
//! | [`http`] | the HTTP APIs: media types, headers, responses, errors, redirects |
//! | [`libprocess`] | addresses of processes, and the requests that carry their messages |
//! | [`resources`] | sums, comparison and text forms of resources; reservations, volumes and offer operations applied to them |
//! | [`validate`] | the rules that Mesos puts on messages beyond the schema |
//! | [`constraints`] | offer constraints, and regular expressions by the rules of RE2 |
//! | [`units`] | spans of time and amounts of bytes in the text form of Mesos |
//! | [`state`] | the JSON documents of the endpoints of master and agent, such as `/state` |
//! | [`recording`] | packets → connections → HTTP messages → messages of Mesos |
//! | [`wire`] | the wire format over schema tables: canonical form, findings |
//! | [`laws`] | the laws, as functions |
//! | [`generate`] | values for tests |
//!
//! # Features
//!
//! Features add and never exclude. Only `serde` is on by default.
//!
//! | feature | adds |
//! |---|---|
//! | `serde` | `Serialize` and `Deserialize` for every type: the set fields, in the names of `mesos.v1`; IDs as keys of maps |
//! | `proto` | the generated prost types, `TryFrom` and `From` between them and the model |
//! | `registry` | every message by its full name, for messages whose type is known only when the program runs; what the model has no type for is of the generated layer with `proto`, and bytes in canonical form without it |
//! | `json` | JSON in the names of either package, and as Mesos itself prints and reads it |
//! | `recordio` | RecordIO, the framing of the streams of events |
//! | `http` | headers, media types, statuses and redirects of the HTTP APIs; no client |
//! | `libprocess` | messages between processes of Mesos, as requests in bytes |
//! | `recording` | recorded packets, connections and HTTP; switches on `http`, `json`, `libprocess`, `recordio` |
//! | `operator` | the operator APIs of master and agent, and the API of resource providers |
//! | `internal` | messages between masters, agents and drivers over libprocess; switches on `operator`, for calls and events of resource providers |
//! | `legacy` | messages that were re-shaped between releases, by era; `Release`, and `registry::find_in`; switches on `internal`, as some are of its APIs |
//! | `resources` | what schedulers compute with resources, roles, attributes and offers |
//! | `validate` | the rules that Mesos puts on messages beyond the schema; switches on `resources` |
//! | `constraints` | evaluation of offer constraints, and whether a master takes their regular expressions |
//! | `state` | the JSON documents of the endpoints of master and agent; switches on `json` |
//! | `laws` | the laws of the codec as functions, for tests and fuzz targets; with `proto` the generated types judge the codec too; switches on `registry` |
//! | `proptest` | `proptest::arbitrary::Arbitrary` for every type |
//! | `arbitrary` | `arbitrary::Arbitrary` for every type |
//! | `full` | all of these |
//! | `codegen` | regenerates `src/proto` from `proto`; for work on this crate |
//!
//! # Purity
//!
//! The crate does no I/O, reads no clock, keeps no global state and has no `unsafe` code. No input
//! panics, overflows the stack or takes memory out of proportion to its size: see
//! [`DecodeOptions`].
#![cfg_attr(docsrs, feature(doc_cfg))]
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
#[cfg(any(
    feature = "constraints",
    feature = "libprocess",
    feature = "resources",
    feature = "state"
))]
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
pub use wire::{Dialect, Limit};
