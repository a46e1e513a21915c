//! What was recorded of connections between masters, agents, schedulers and executors.
//!
//! [`records`] goes the whole way, from a [`Recording`] to the list of the messages in it. Its
//! parts can be used alone: [`pcap`] makes connections of packets, [`http`] the requests and
//! responses of what was said in one, and [`conversation`] finds the messages of Mesos in those,
//! by path, media type, and for a response by the call that it is the response to.
//!
//! Bodies and credentials are not in the `Debug` of any type here: bytes are public, and whoever
//! wants to see them prints them.

pub mod conversation;
pub mod http;
pub mod pcap;
mod records;

pub use records::{Carrier, Direction, Record, RecordContent, Recording, RecordingError, records};
