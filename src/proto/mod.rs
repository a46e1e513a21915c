//! The generated layer: prost types of every message.
//!
//! The types are complete and public. They are the floor beneath the types of the model, and an
//! independent judge of their codec. `prost` is part of the contract of this module: its types
//! implement [`prost::Message`] and [`prost::Name`], and it is re-exported here. A package is
//! there with the feature of its API: `operator` for those of master and agent, `internal` for
//! what the processes of Mesos send each other and store, `legacy` for messages of older
//! releases.
//!
//! The types keep presence more strictly than stock prost-build output: a required field is
//! an `Option`, a map is the list of entries that stood on the wire, and sub-messages of over
//! 64 bytes are in boxes. `shapes.txt` beside this file lists each such field.
//!
//! # Messages of your own that hold messages of Mesos
//!
//! A `.proto` file of yours may import those of Mesos under their usual names, such as
//! `mesos/v1/mesos.proto` and `mesos/v1/scheduler/scheduler.proto`. This crate brings the files
//! (folder [`INCLUDE`]), and `extern_path` makes prost-build use the types of this module
//! instead of generating them again:
//!
//! ```ignore
//! // build.rs, with `mesos-types` among the build-dependencies
//! prost_build::Config::new()
//!     .extern_path(".mesos", "::mesos_types::proto::mesos")
//!     .compile_protos(&["proto/jobs.proto"], &["proto", mesos_types::proto::INCLUDE])?;
//! ```
//!
//! Only names of package `mesos.v1` and of packages without a v1 form are in these files:
//! instead of `mesos.TaskInfo` write `mesos.v1.TaskInfo`, which has the same bytes. A field of
//! yours that holds a message of Mesos turns into a type of the model by `TryFrom`:
//!
//! ```
//! use mesos_types::{AgentId, TaskInfo, proto};
//!
//! # fn main() -> Result<(), mesos_types::DecodeError> {
//! let generated = proto::mesos::v1::TaskInfo::from(TaskInfo::new("t", "t-1", "S0"));
//! let task = TaskInfo::try_from(generated)?;
//! assert_eq!(task.agent_id, AgentId::from("S0"));
//! # Ok(())
//! # }
//! ```

pub use prost;

/// The folder with the `.proto` files of this crate on the machine that compiled it, to be
/// given to prost-build, protox or `protoc` as a place to import from.
pub const INCLUDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/proto");

/// The descriptors of all those files, as an encoded `google.protobuf.FileDescriptorSet`
/// without comments, for libraries that work by reflection. All packages are in it, whatever
/// the features.
///
/// Required fields and maps are as the schema has them, and so stricter than the types here.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("descriptor.bin");

#[rustfmt::skip]
#[allow(clippy::all, missing_docs)]
mod generated {
    include!("modules.rs");
}
pub use generated::*;

mod hidden;

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
