//! The names of package `mesos`, in which an agent is a slave.
//!
//! The bytes are the same, and so are the types, with two exceptions. The call of
//! [schedulers](crate::scheduler::v0::Call) numbers the fields of `Subscribe` otherwise, and the
//! call of operators to the master has another kind of duration in `DrainAgent`. Both convert to
//! the v1 form.

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

#[cfg(feature = "operator")]
pub use crate::operator::{agent, allocator, maintenance, quota, resource_provider};

#[cfg(feature = "operator")]
pub mod master {
    //! Package `mesos.master`.

    pub use crate::operator::master::{Event, Response, event, response};
    pub use crate::operator::v0::{Call, call};
}
