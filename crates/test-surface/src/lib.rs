//! What another crate can reach of `mesos-types`, and what it cannot.
//!
//! A crate of its own, because only from outside is the surface what users see. The examples of
//! this page are its tests. Each of those that must not compile stands after one that compiles
//! and differs from it in the forbidden part alone: so it fails for that part.
//!
//! # A message without its required fields
//!
//! Generic code over [`Codec`](mesos_types::Codec) reads and writes:
//!
//! ```
//! use mesos_types::{Codec, DecodeError};
//!
//! fn read<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
//!     T::decode(bytes)
//! }
//! # assert!(read::<mesos_types::TaskInfo>(b"").is_err());
//! ```
//!
//! It cannot make a blank, with whatever there is to give for a seal:
//!
//! ```compile_fail
//! use mesos_types::{Codec, DecodeError};
//!
//! fn read<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
//!     Ok(T::blank())
//! }
//! ```
//!
//! ```compile_fail
//! use mesos_types::{Codec, DecodeError};
//!
//! fn read<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
//!     Ok(T::blank(Default::default()))
//! }
//! ```
//!
//! ```compile_fail
//! use mesos_types::{Codec, DecodeError};
//!
//! fn read<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
//!     Ok(T::blank(().into()))
//! }
//! ```
//!
//! Nor can it do so for one type:
//!
//! ```compile_fail
//! use mesos_types::{Codec, TaskInfo};
//!
//! let task = TaskInfo::blank();
//! ```
//!
//! ```compile_fail
//! use mesos_types::{TaskInfo, codec::message::Message};
//! ```
//!
//! ```compile_fail
//! use mesos_types::{TaskInfo, codec::Message};
//! ```
//!
//! ```compile_fail
//! let seal = mesos_types::codec::message::Seal(());
//! ```
//!
//! # Parts of a body
//!
//! A value is encoded whole:
//!
//! ```
//! use mesos_types::Codec;
//!
//! fn write<T: Codec>(value: &T, out: &mut Vec<u8>) {
//!     value.encode(out);
//! }
//! # write(&mesos_types::TaskId::from("t"), &mut Vec::new());
//! ```
//!
//! Its body alone is not, into anything that bytes can be written to:
//!
//! ```compile_fail
//! use mesos_types::Codec;
//!
//! fn write<T: Codec>(value: &T, out: &mut Vec<u8>) {
//!     value.write_body(out);
//! }
//! ```
//!
//! ```compile_fail
//! use mesos_types::Codec;
//!
//! fn write<T: Codec>(value: &T, out: &mut bytes::BytesMut) {
//!     value.write_body(out);
//! }
//! ```
//!
//! A value that is there cannot be read into:
//!
//! ```
//! use mesos_types::Codec;
//!
//! fn again<T: Codec>(value: &mut T, bytes: &[u8]) {
//!     *value = T::decode(bytes).unwrap();
//! }
//! # again(&mut mesos_types::TaskId::from("t"), b"\x0a\x01u");
//! ```
//!
//! ```compile_fail
//! use mesos_types::Codec;
//!
//! fn again<T: Codec>(value: &mut T, bytes: &[u8]) {
//!     value.merge_body(bytes, &mut Vec::<u8>::new()).unwrap();
//! }
//! ```
//!
//! ```compile_fail
//! use mesos_types::Codec;
//!
//! fn again<T: Codec>(value: &mut T, bytes: &[u8]) {
//!     value.merge_body(bytes, &mut Default::default()).unwrap();
//! }
//! ```
//!
//! ```compile_fail
//! use mesos_types::{Codec, DecodeOptions};
//!
//! fn again<T: Codec>(value: &mut T, bytes: &[u8]) {
//!     value.merge_body(bytes, &mut DecodeOptions::default()).unwrap();
//! }
//! ```
//!
//! # Types of another crate
//!
//! A crate may use the trait and cannot implement it:
//!
//! ```compile_fail
//! #[derive(Clone, Debug, PartialEq)]
//! struct Mine;
//!
//! impl mesos_types::Codec for Mine {}
//! ```
//!
//! So it is with the trait of calls:
//!
//! ```
//! use mesos_types::http::{Api, ApiCall};
//!
//! fn api<C: ApiCall>(_: &C) -> Api {
//!     C::API
//! }
//! # assert_eq!(api(&mesos_types::scheduler::Call::teardown("F".into())), Api::Scheduler);
//! ```
//!
//! ```compile_fail
//! use mesos_types::http::{Api, ApiCall};
//! use mesos_types::scheduler::{self, call::Type};
//!
//! #[derive(Clone, Debug, PartialEq)]
//! struct Mine;
//!
//! impl ApiCall for Mine {
//!     type Type = Type;
//!     type Response = scheduler::Response;
//!     type Event = scheduler::Event;
//!     const API: Api = Api::Scheduler;
//!     fn call_type(&self) -> Option<Type> {
//!         None
//!     }
//!     fn class_of(_: Type) -> Option<mesos_types::http::ResponseClass> {
//!         None
//!     }
//!     fn sends_stream(&self) -> bool {
//!         false
//!     }
//!     fn name(&self) -> Option<&'static str> {
//!         None
//!     }
//!     fn number(&self) -> Option<i32> {
//!         None
//!     }
//! }
//! ```
//!
//! # Tags
//!
//! A tag without a body is `Bare`, which only the constructor of its union makes: a tag that has
//! a variant of its own does not hide there.
//!
//! ```
//! use mesos_types::scheduler::{CallKind, call};
//!
//! let kind = CallKind::bare(Some(call::Type::Teardown));
//! assert_eq!(kind, CallKind::Teardown);
//! ```
//!
//! ```compile_fail
//! use mesos_types::{Bare, scheduler::{CallKind, call}};
//!
//! let kind = CallKind::Bare(Bare(Some(call::Type::Teardown), std::marker::PhantomData));
//! ```
//!
//! ```compile_fail
//! use mesos_types::{Bare, scheduler::{CallKind, call}};
//!
//! let kind = CallKind::Bare(Bare::new(Some(call::Type::Teardown)));
//! ```
//!
//! A number that the schema names is a variant, and never `Unrecognized`:
//!
//! ```
//! use mesos_types::TaskState;
//!
//! assert_eq!(TaskState::from_number(1), TaskState::Running);
//! ```
//!
//! ```compile_fail
//! use mesos_types::{TaskState, Unrecognized};
//!
//! let state = TaskState::Unrecognized(Unrecognized(1, std::marker::PhantomData));
//! ```
