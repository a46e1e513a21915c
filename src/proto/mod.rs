//! The generated layer: prost types of every message, and the schema tables.
//!
//! They are complete and public, the floor beneath the domain types and an independent judge
//! of their codec. `prost` is part of the contract of this module: its types implement
//! [`prost::Message`], and it is re-exported here.
//!
//! The types keep presence more strictly than stock prost-build output: a required field is
//! an `Option`, a map is the list of entries that stood on the wire, and sub-messages of over
//! 64 bytes are in boxes. `shapes.txt` beside this file lists each such field.

#[cfg(feature = "proto")]
pub use prost;

#[rustfmt::skip]
#[allow(dead_code, non_upper_case_globals, unused_imports)]
pub(crate) mod tables;

#[cfg(feature = "proto")]
#[rustfmt::skip]
#[allow(clippy::all, missing_docs)]
mod generated {
    include!("modules.rs");
}
#[cfg(feature = "proto")]
pub use generated::*;

#[cfg(feature = "proto")]
mod layer {
    use super::generated::*;
    use super::tables;
    use crate::registry::Layer;

    include!("layer.rs");
}
#[cfg(feature = "proto")]
pub(crate) use layer::LAYER;

/// An entry of a map.
#[cfg(feature = "proto")]
macro_rules! entries {
    ($($entry:ty: $value:ty,)*) => {$(
        impl crate::codec::convert::Entry<$value> for $entry {
            fn open(self) -> (Option<String>, Option<$value>) {
                (self.key, crate::codec::convert::Slot::open(self.value))
            }
            fn close(key: String, value: $value) -> Self {
                Self { key: Some(key), value: crate::codec::convert::Slot::close(Some(value)) }
            }
        }
    )*};
}

#[cfg(feature = "proto")]
entries! {
    mesos::v1::framework_info::OfferFiltersEntry: mesos::v1::OfferFilters,
    mesos::v1::offer_filters::resource_quantities::QuantitiesEntry: mesos::v1::value::Scalar,
    mesos::v1::task_info::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::task::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::volume::source::csi_volume::static_provisioning::NodeStageSecretsEntry: mesos::v1::Secret,
    mesos::v1::volume::source::csi_volume::static_provisioning::NodePublishSecretsEntry: mesos::v1::Secret,
    mesos::v1::volume::source::csi_volume::static_provisioning::VolumeContextEntry: String,
    mesos::v1::agent::call::launch_container::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::quota::quota_config::GuaranteesEntry: mesos::v1::value::Scalar,
    mesos::v1::quota::quota_config::LimitsEntry: mesos::v1::value::Scalar,
    mesos::v1::scheduler::offer_constraints::RoleConstraintsEntry: mesos::v1::scheduler::offer_constraints::RoleConstraints,
}
