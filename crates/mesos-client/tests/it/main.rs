//! Clients against servers in the same process, which serve captured documents and make faults.

mod cluster;
mod files;
mod http;
mod memory;
mod server;
