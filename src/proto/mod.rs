//! The generated layer: prost types of every message.
//!
//! They are complete and public, the floor beneath the domain types and an independent judge
//! of their codec. `prost` is part of the contract of this module: its types implement
//! [`prost::Message`], and it is re-exported here. A package is there with the feature of its
//! API: `operator` for those of master and agent, `internal` for what the processes of Mesos
//! send each other and store, `legacy` for messages of older releases.
//!
//! The types keep presence more strictly than stock prost-build output: a required field is
//! an `Option`, a map is the list of entries that stood on the wire, and sub-messages of over
//! 64 bytes are in boxes. `shapes.txt` beside this file lists each such field.

pub use prost;

#[rustfmt::skip]
#[allow(clippy::all, missing_docs)]
mod generated {
    include!("modules.rs");
}
pub use generated::*;

/// What the path of a definition leads to: packages of Mesos, and Google's.
pub(crate) mod packages {
    #[cfg(feature = "operator")]
    pub(crate) use super::generated::google;
    pub(crate) use super::generated::mesos::*;
}

/// An entry of a map, as it stands on the wire.
pub(crate) trait MapEntry<V> {
    /// The entry of a key and a value.
    fn of(key: String, value: V) -> Self;
}

macro_rules! entries {
    ($($(#[$cfg:meta])* $entry:ty: $value:ty,)*) => {$(
        $(#[$cfg])*
        impl MapEntry<$value> for $entry {
            #[inline]
            fn of(key: String, value: $value) -> Self {
                Self { key: Some(key), value: Some(value.into()) }
            }
        }
    )*};
}

entries! {
    mesos::v1::framework_info::OfferFiltersEntry: mesos::v1::OfferFilters,
    mesos::v1::offer_filters::resource_quantities::QuantitiesEntry: mesos::v1::value::Scalar,
    mesos::v1::task_info::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::task::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::volume::source::csi_volume::static_provisioning::NodeStageSecretsEntry: mesos::v1::Secret,
    mesos::v1::volume::source::csi_volume::static_provisioning::NodePublishSecretsEntry: mesos::v1::Secret,
    mesos::v1::volume::source::csi_volume::static_provisioning::VolumeContextEntry: String,
    #[cfg(feature = "operator")]
    mesos::v1::agent::call::launch_container::LimitsEntry: mesos::v1::value::Scalar,
    #[cfg(feature = "operator")]
    mesos::v1::quota::quota_config::GuaranteesEntry: mesos::v1::value::Scalar,
    #[cfg(feature = "operator")]
    mesos::v1::quota::quota_config::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::scheduler::offer_constraints::RoleConstraintsEntry: mesos::v1::scheduler::offer_constraints::RoleConstraints,
}
