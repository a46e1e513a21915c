//! The operator API of the master: calls of operators and tools, the answers to them, and
//! events. Served by the leading master at `/api/v1`; all of it began with 1.0.

pub mod call;
pub mod event;
pub mod response;

pub use call::Call;
pub use event::Event;
pub use response::Response;
