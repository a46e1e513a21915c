//! The HTTP APIs, version 1.
//!
//! [`scheduler::Connection`] keeps the subscription of a scheduler, [`executor::Connection`] that
//! of an executor, [`operator::Connection`] that of one who watches a cluster. [`agent`] has the
//! streams of containers.
//!
//! A connection is a value without a socket: [`Input`] goes in, with the time, and what has to be
//! done comes out. The one who owns the sockets does what is asked and tells what became of it.
//!
//! ```
//! use std::time::Instant;
//! use mesos_protocol::v1::scheduler::{Config, Connection, Output};
//! use mesos_protocol::v1::{Answer, Input};
//! use mesos_types::FrameworkInfo;
//! use mesos_types::scheduler::{Call, Event};
//!
//! let now = Instant::now();
//! let framework = FrameworkInfo::new("root", "example");
//! let mut connection = Connection::new(Config::new(framework), 7, now);
//!
//! // The leader is known, so the connection subscribes.
//! let endpoint = http::Uri::from_static("http://10.0.0.1:5050/api/v1/scheduler");
//! connection.handle(Input::Endpoints(vec![endpoint]), now);
//! let Some(Output::Send(id, request)) = connection.poll() else { unreachable!() };
//! assert_eq!(request.headers["accept"], "application/x-protobuf");
//!
//! // The master answers, and the first event arrives.
//! let mut answer = Answer::new(http::StatusCode::OK);
//! answer.headers.insert("content-type", "application/x-protobuf".parse().unwrap());
//! answer.headers.insert("mesos-stream-id", "8f06e929".parse().unwrap());
//! connection.handle(Input::Opened(id, answer), now);
//! connection.handle(Input::Chunk(id, b"9\n\x08\x01\x12\x05\x0a\x03\x0a\x01F"[..].into()), now);
//! assert!(matches!(connection.poll(), Some(Output::Connected)));
//! assert!(matches!(connection.poll(), Some(Output::Event(Event::Subscribed(_)))));
//! assert_eq!(connection.poll(), None);
//! ```

pub mod agent;
pub mod executor;
mod link;
pub mod operator;
mod picture;
pub mod scheduler;
mod types;

pub use types::{
    Answer, CallError, Expect, Input, Lost, Request, RequestId, Retry, SubscribeError, Ticket,
    Timing,
};
