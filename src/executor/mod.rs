//! The executor API: what an executor and its agent send each other.

pub mod call;
pub mod event;

pub use call::{Call, CallKind};
pub use event::Event;

#[doc(no_inline)]
pub use crate::model::{ExecutorInfo, executor_info};
