//! What was recorded of connections between masters, agents, schedulers and executors.

pub mod conversation;
pub mod http;
pub mod pcap;
