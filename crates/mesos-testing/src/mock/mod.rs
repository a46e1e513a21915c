//! Mocks for tests of one's own scheduler or executor, without a cluster.
//!
//! [`MockScheduler`] and [`MockExecutor`] record how they are called. [`MockDriver`] is a driver
//! whose master is the test: it records the calls of a scheduler, and sends it events.

mod driver;
mod executor;
mod record;
mod scheduler;

pub use driver::MockDriver;
pub use executor::{ExecutorCallback, MockExecutor};
pub use record::Record;
pub use scheduler::{MockScheduler, SchedulerCallback};
