//! What a scheduler computes all day: does an offer hold what a task needs, and what is left of
//! it afterwards.
//!
//! [`Resources`] is the collection that Mesos computes with: resources that may be added up are one
//! entry. [`Resource`](crate::Resource) itself has the steps to build one and the questions to ask
//! of it, [`HasResources`] has the sums of everything that holds resources, and [`guide`] goes the
//! whole way from an offer to the launch of a task.
//!
//! ```
//! use mesos_types::resources::{HasResources, Resources};
//! use mesos_types::Resource;
//!
//! let mut left: Resources = "cpus:4;mem:1024;ports:[31000-32000]".parse()?;
//! let task = [Resource::cpus(0.5), Resource::mem(128.0), Resource::ports([31000..=31001])];
//!
//! assert!(left.contains(&task));
//! left -= &task;
//! assert_eq!(left.to_string(), "cpus:3.5; mem:896; ports:[31002-32000]");
//! assert_eq!(left.cpus(), 3.5);
//! # Ok::<(), mesos_types::resources::ParseResourcesError>(())
//! ```
//!
//! # As in Mesos, and where not
//!
//! Numbers, forms of text, the order of entries and what merges with what are those of Mesos.
//! These differences are on purpose:
//!
//! - What is counted once in Mesos' `contains` and could serve two entries of the right side,
//!   such as a `MOUNT` disk, is used up here by the first of them.
//! - [`Resources::find`] finds each part of a resource for one wanted resource only.
//! - Labels that repeat are counted; in Mesos `[a, a, b]` and `[a, b, b]` are the same labels.
//! - Ranges that overlap inside one resource are made one before something is taken away.
//! - Nothing overflows: ranges that end at 2⁶⁴ - 1 merge like others, and scalars end at about
//!   9.2e15, which is as far as thousandths reach in 64 bits.
//! - Resources in the form before 1.4 are computed with as they are, and are equal to the same
//!   resources in the newer form.
//! - An empty resource is contained in everything.

mod algebra;
mod arithmetic;
mod ask;
mod attributes;
mod build;
mod check;
mod class;
mod entry;
mod error;
pub mod filter;
mod format;
mod grammar;
mod index;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "laws")]
pub mod laws;
mod offers;
mod operation;
mod operators;
mod parse;
mod print;
mod printed;
mod quantities;
mod ranges;
pub mod role;
mod scalar;
mod select;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod sums;

pub use algebra::{IntoIter, Iter, Resources};
pub use attributes::{AttributeError, Attributes};
pub use check::{check, check_configured};
pub use error::{ResourceError, ResourceRule};
pub use filter::Filter;
pub use format::{DowngradeError, ReservationFormat};
pub use grammar::ParseResourcesError;
pub use offers::OfferIndex;
pub use operation::{ApplyError, ApplyProblem, ResourceConversion};
pub use print::{Compact, NotExpressibleError};
pub use quantities::{Limits, ParseQuantitiesError, Quantities};
pub use sums::HasResources;

#[doc = include_str!("guide.md")]
pub mod guide {}
