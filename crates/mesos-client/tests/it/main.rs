//! Clients against servers in the same process, which serve captured documents and make faults.

mod http;
mod server;
