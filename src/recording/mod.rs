//! What was recorded of connections between masters, agents, schedulers and executors.
//!
//! [`pcap`] makes connections of packets, [`http`] the requests and answers of what was said in
//! one, and [`conversation`] finds the messages of Mesos in those: by path, media type, and for
//! an answer by the call that it answers. Each can be used alone.
//!
//! ```
//! use bytes::Bytes;
//! use mesos_types::recording::conversation::{self, Content};
//! use mesos_types::recording::http;
//!
//! let said = Bytes::from_static(
//!     b"POST /api/v1 HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n\
//!       {\"type\":\"GET_TASKS\"}",
//! );
//! let (requests, rest) = http::requests(&said);
//! assert!(rest.is_none());
//! let Content::Messages(found) = conversation::request(&requests[0], None)? else { panic!() };
//! assert_eq!(found[0].entry.name(), "mesos.v1.master.Call");
//! assert_eq!(found[0].kind(), Some("GET_TASKS"));
//! # Ok::<(), conversation::Fault>(())
//! ```

pub mod conversation;
pub mod http;
pub mod pcap;
