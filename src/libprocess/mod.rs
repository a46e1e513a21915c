//! Messages between processes of libprocess: what masters, agents and the drivers of package
//! `mesos` send each other, each the body of an HTTP request of its own.
//!
//! A process has an address, a [`Upid`]. A [`ProcessMessage`] goes from one to another under a
//! name, mostly that of its type; [`ProcessMessage::write`] gives the bytes of its request. On the
//! other side a [`RequestReader`] takes requests out of what comes over a connection, and
//! [`ProcessMessage::from_request`] tells what they are.
//!
//! ```
//! use mesos_types::libprocess::{ProcessMessage, RequestReader, Upid};
//!
//! let master: Upid = "master@10.0.0.1:5050".parse()?;
//! let agent: Upid = "slave(1)@10.0.0.2:5051".parse()?;
//! let ping = ProcessMessage::new(master, &agent, "mesos.internal.PingSlaveMessage", vec![8, 1])?;
//! let mut bytes = Vec::new();
//! ping.write(&mut bytes);
//!
//! let mut reader = RequestReader::new();
//! reader.push(&bytes);
//! let request = reader.next_request()?.unwrap();
//! assert_eq!(ProcessMessage::from_request(&request)?, ping);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub(crate) mod framing;
mod message;
mod request;
mod upid;

pub use message::{ProcessMessage, ProcessMessageError, message_name, message_type, route};
#[cfg(feature = "recording")]
pub(crate) use request::is_sensitive;
pub use request::{
    DEFAULT_MAX_BODY, MAX_HEAD, RequestReadError, RequestReadErrorKind, RequestReader,
    expects_response, keeps_open,
};
pub use upid::{Upid, UpidError, UpidErrorKind, public_host};

/// The response to a message that was taken in. Mesos has a `Date` before the length.
pub const ACCEPTED: &[u8] = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";

/// The response to a request that is not a message.
pub const BAD_REQUEST: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
