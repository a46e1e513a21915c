//! How requests reach a peer: connections, calls that share one, and streams.

mod answer;
mod connect;
mod pipeline;
mod transport;

pub(crate) use answer::AnswerReader;
pub use connect::{Connect, Io};
pub(crate) use pipeline::Pipeline;
pub(crate) use transport::REFUSAL;
pub use transport::{ByteStream, Transport, TransportError};
