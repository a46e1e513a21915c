//! The operator API of an agent: calls of operators, tools and executors, the answers to them,
//! and the streams that carry the input and output of containers. Served by each agent at
//! `/api/v1`. Since 1.0.

pub mod call;
pub mod process_io;
pub mod response;

pub use call::Call;
pub use process_io::ProcessIo;
pub use response::Response;
