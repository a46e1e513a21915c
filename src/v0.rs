//! The names of package `mesos`, in which an agent is a slave.
//!
//! The bytes are the same, and so are the types, but for the scheduler's
//! [`Call`](crate::scheduler::v0::Call), whose `Subscribe` numbers its fields otherwise.

pub use crate::PerformanceStatistics as PerfStatistics;
pub use crate::agent_info as slave_info;
pub use crate::{AgentId as SlaveId, AgentInfo as SlaveInfo};

pub mod scheduler {
    //! Package `mesos.scheduler`.

    pub use crate::scheduler::v0::{Call, CallKind, call};
    pub use crate::scheduler::{
        AttributeConstraint, Event, OfferConstraints, Response, attribute_constraint, event,
        offer_constraints, response,
    };
}
