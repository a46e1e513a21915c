//! The operator API of the master in 1.0, where files were not read as today, an updated task
//! came without its status, and of frameworks was not told whether they are `recovered`.

pub mod call;
pub mod event;
pub mod response;

pub use call::Call;
pub use event::Event;
pub use response::Response;
