//! What was recorded of connections between masters, agents, schedulers and executors.

pub mod http;
pub mod pcap;
