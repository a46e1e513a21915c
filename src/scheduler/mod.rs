//! The messages between a scheduler and the master.

mod acknowledgement;
pub mod call;
mod constraint;
pub mod event;
pub mod response;
pub mod v0;

pub use call::{Call, CallKind};
pub use constraint::{
    AttributeConstraint, OfferConstraints, attribute_constraint, offer_constraints,
};
pub use event::Event;
pub use response::{ApiResult, Response};
